"""Writes an outline in a format: holds the table of formats and calls the emitter of one."""

# Without `from __future__ import annotations`: the type of every field would be compiled at each start.

from importlib import import_module
from pathlib import PurePath
from typing import NamedTuple, cast

from speechkit.emit.options import EmitOptions
from speechkit.errors import EmitError
from speechkit.messages import Message, Series
from speechkit.model import Outline

__all__ = ["ALIASES", "EMITTERS", "EmitOptions", "Format", "emit", "find_format", "format_of_suffix"]


class Format(NamedTuple):
    """One format that an outline can be written in."""

    name: str
    """What `--format` calls it."""
    suffix: str
    help: str
    module: str
    """Holds `emit(outline, options)`, which gives the text, or bytes where `binary`; imported when first needed."""
    extra: str | None = None
    """The optional dependency in pyproject.toml that it needs."""
    packages: tuple[str, ...] = ()
    """What that dependency installs, as `pip install` names it."""
    binary: bool = False
    between: str | None = None
    """What parts two documents in one stream; None where a stream can hold only one."""


EMITTERS = (
    Format(
        name="yaml",
        suffix=".yaml",
        help="nested titles, easy to read and to edit",
        module="speechkit.emit.to_yaml",
        between="---\n",
    ),
    Format(
        name="markdown",
        suffix=".md",
        help="headings, or a nested list with --list",
        module="speechkit.emit.to_markdown",
        between="\n",
    ),
    Format(
        name="json",
        suffix=".json",
        help="everything that is known about each node, for programs",
        module="speechkit.emit.to_json",
    ),
    Format(
        name="jsonl",
        suffix=".jsonl",
        help="the same, one document a line",
        module="speechkit.emit.to_jsonl",
        between="",
    ),
    Format(
        name="csv",
        suffix=".csv",
        help="a table, a row a node: path, marker, title, characters, minutes, line",
        module="speechkit.emit.to_csv",
    ),
    Format(
        name="tsv",
        suffix=".tsv",
        help="the same, parted by tabs",
        module="speechkit.emit.to_tsv",
    ),
    Format(
        name="xlsx",
        suffix=".xlsx",
        extra="xlsx",
        packages=("XlsxWriter",),
        help="the same as a workbook of Excel",
        module="speechkit.emit.to_xlsx",
        binary=True,
    ),
    Format(
        name="html",
        suffix=".html",
        help="a page with a mind map, an outline and the text, for any browser",
        module="speechkit.emit.to_html",
    ),
    Format(
        name="docx",
        suffix=".docx",
        extra="docx",
        packages=("python-docx",),
        help="a Word document as GB/T 9704 lays it out, with a navigation pane",
        module="speechkit.emit.to_docx",
        binary=True,
    ),
    Format(
        name="svg",
        suffix=".svg",
        help="a drawing of the mind map, for slides and papers",
        module="speechkit.emit.to_svg",
    ),
    Format(
        name="png",
        suffix=".png",
        extra="png",
        packages=("resvg-py",),
        help="the same as a picture",
        module="speechkit.emit.to_png",
        binary=True,
    ),
    Format(
        name="opml",
        suffix=".opml",
        help="mind map or outline for 幕布, OmniOutliner, Workflowy",
        module="speechkit.emit.to_opml",
    ),
    Format(
        name="mm",
        suffix=".mm",
        help="mind map for FreeMind and Freeplane",
        module="speechkit.emit.to_mm",
    ),
    Format(
        name="xmind",
        suffix=".xmind",
        help="mind map for XMind",
        module="speechkit.emit.to_xmind",
        binary=True,
    ),
    Format(
        name="mermaid",
        suffix=".mmd",
        help="mind map that Markdown pages draw: GitHub, Typora, Obsidian",
        module="speechkit.emit.to_mermaid",
    ),
    Format(
        name="plantuml",
        suffix=".puml",
        help="mind map for PlantUML",
        module="speechkit.emit.to_plantuml",
    ),
    Format(
        name="text",
        suffix=".text",
        help="the text alone, for one branch with --select",
        module="speechkit.emit.to_text",
        between="\n",
    ),
    Format(
        name="tree",
        suffix=".txt",
        help="a tree for the terminal",
        module="speechkit.emit.to_tree",
        between="\n",
    ),
)

SPELLINGS = {".yml": ".yaml", ".markdown": ".md", ".ndjson": ".jsonl", ".htm": ".html"}
"""Suffixes that are as common as the one in the table."""
ALIASES = {"word": "docx", "excel": "xlsx", "freemind": "mm", "mindmap": "xmind"}
"""Names that people know a format by."""


def emit(outline: Outline, format: str = "yaml", options: EmitOptions | None = None) -> str | bytes:
    """The outline in the format of this name."""
    module = import_module(find_format(format).module)
    return cast("str | bytes", module.emit(outline, options or EmitOptions()))


def find_format(name: str) -> Format:
    """The row of EMITTERS of this name, whatever its case; a suffix is a name, too: md, yml."""
    wanted = name.strip().removeprefix(".").lower()
    wanted = ALIASES.get(wanted, SPELLINGS.get(f".{wanted}", f".{wanted}")[1:])
    for row in EMITTERS:
        if wanted in (row.name, row.suffix[1:]):
            return row
    known = Series(", ", (row.name for row in EMITTERS))
    raise EmitError(Message("there is no format {name!r}", name=name), Message("Formats: {names}", names=known))


def format_of_suffix(path: PurePath) -> Format | None:
    """The format that a file's name asks for: outline.md → markdown."""
    suffix = SPELLINGS.get(path.suffix.lower(), path.suffix.lower())
    return next((row for row in EMITTERS if row.suffix == suffix), None)
