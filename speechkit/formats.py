"""LOADERS and EMITTERS in, the two tables of `speechkit formats` out."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, requires, version

from speechkit.emit import EMITTERS
from speechkit.load import LOADERS


def format_tables() -> str:
    """What can be read and written, a format a line, and what to install for those that need more."""
    inputs = [(row.name, " ".join(row.suffixes), row.help, needed(row.extra)) for row in LOADERS]
    outputs = [(row.name, row.suffix, row.help, needed(row.extra)) for row in EMITTERS]
    return "\n".join(["Reads", *table(inputs), "", "Writes", *table(outputs)])


def table(rows: list[tuple[str, str, str, str]]) -> Iterator[str]:
    """The rows in columns."""
    names, suffixes = (max(len(row[i]) for row in rows) for i in (0, 1))
    for name, suffix, help, remedy in rows:
        yield f"  {name:{names}}  {suffix:{suffixes}}  {help}{remedy}"


def needed(extra: str | None) -> str:
    """What to run for an optional dependency that is not there; empty when all is."""
    if extra is None or all(_is_installed(name) for name in packages_of(extra)):
        return ""
    return f" (needs: pip install 'speechkit[{extra}]')"


def packages_of(extra: str) -> list[str]:
    """The names of the packages that an extra asks for."""
    lines = (line.split(";") for line in requires("speechkit") or [] if ";" in line)
    wanted = (f'extra == "{extra}"', f"extra == '{extra}'")
    return [_name(spec) for spec, condition in lines if any(form in condition for form in wanted)]


def _name(requirement: str) -> str:
    """The package in a requirement: python-docx>=1.1 → python-docx."""
    end = next((i for i, c in enumerate(requirement) if not (c.isalnum() or c in "-_.")), len(requirement))
    return requirement[:end]


def _is_installed(package: str) -> bool:
    try:
        version(package)
    except PackageNotFoundError:
        return False
    return True
