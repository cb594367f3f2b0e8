"""An Outline in, the text of a format out."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from pathlib import PurePath
from typing import cast

from speechkit.emit.options import EmitOptions
from speechkit.errors import EmitError
from speechkit.model import Outline

__all__ = ["EMITTERS", "EmitOptions", "Format", "emit", "find_format", "format_of_suffix"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """One format that an outline can be written in."""

    name: str
    """What `--format` calls it."""
    suffix: str
    media_type: str
    extra: str | None = None
    """The optional dependency that it needs: pip install 'speechkit[EXTRA]'."""
    help: str
    module: str
    """Holds `emit(outline, options)`, which gives the text, or bytes where `binary`; imported when first needed."""
    binary: bool = False
    between: str | None = None
    """What parts two documents in one stream; None where a stream can hold only one."""


EMITTERS = (
    Format(
        name="yaml",
        suffix=".yaml",
        media_type="application/yaml",
        help="nested titles, easy to read and to edit",
        module="speechkit.emit.to_yaml",
        between="---\n",
    ),
    Format(
        name="json",
        suffix=".json",
        media_type="application/json",
        help="everything that is known about each node, for programs",
        module="speechkit.emit.to_json",
    ),
    Format(
        name="jsonl",
        suffix=".jsonl",
        media_type="application/jsonl",
        help="the same, one document a line",
        module="speechkit.emit.to_jsonl",
        between="",
    ),
)


def emit(outline: Outline, format: str = "yaml", options: EmitOptions | None = None) -> str | bytes:
    """The outline in the format of this name."""
    module = import_module(find_format(format).module)
    return cast("str | bytes", module.emit(outline, options or EmitOptions()))


def find_format(name: str) -> Format:
    """The row of EMITTERS of this name."""
    for row in EMITTERS:
        if row.name == name:
            return row
    raise EmitError(f"there is no format {name!r}", f"Formats: {', '.join(row.name for row in EMITTERS)}")


def format_of_suffix(path: PurePath) -> Format | None:
    """The format that a file's name asks for: outline.md → markdown."""
    suffix = path.suffix.lower()
    return next((row for row in EMITTERS if row.suffix == suffix), None)
