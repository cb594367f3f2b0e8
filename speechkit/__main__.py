"""Runs the command for `python -m speechkit`."""

from __future__ import annotations

from speechkit.cli import main

if __name__ == "__main__":
    main()
