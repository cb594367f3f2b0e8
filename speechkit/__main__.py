"""`python -m speechkit` is the command `speechkit`."""

from __future__ import annotations

from speechkit.cli import main

if __name__ == "__main__":
    main()
