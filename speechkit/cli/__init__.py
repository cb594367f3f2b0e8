"""The command line. Only the modules of this folder read arguments, print results or exit."""

from __future__ import annotations

from speechkit.collector import relax_collector


def main() -> None:
    """Run the command; the entry point of the console script."""
    relax_collector()  # before typer is loaded, which makes many objects
    from speechkit.cli.app import run

    try:
        run()
    finally:
        relax_collector()  # Python need not look through what is left when it ends
