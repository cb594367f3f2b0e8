"""Writes an outline as YAML: titles, nested, for people to read.

The layout is written here, line by line, so that depth has no limit and rare characters are kept (PyYAML's C emitter
escapes 𠮷). Only strings that YAML could misread, `1.` or `a: b`, are left to PyYAML: its import takes 20 ms.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from speechkit.emit.entries import Entry, text_beyond_title, walk_entries
from speechkit.emit.options import EmitOptions
from speechkit.language.blanks import IDEOGRAPHIC
from speechkit.model import Outline

FRONT = ("title", "subtitle", "speaker", "date", "salutation")
NEVER_FOLD = 1 << 30


def emit(outline: Outline, options: EmitOptions) -> str:
    """The outline in YAML's block style, the keys in a fixed order."""
    front = ((key, getattr(outline.frame, key)) for key in FRONT)
    lines = [f"{key}: {scalar(value)}\n" for key, value in front if value]
    if not outline.nodes:
        return "".join([*lines, "outline: []\n"])
    return "".join([*lines, "outline:\n", *_node_lines(outline, options)])


def _node_lines(outline: Outline, options: EmitOptions) -> Iterator[str]:
    for entry in walk_entries(outline, options):
        indent = "  " * (entry.depth - 1)
        lead = f"{indent}- "
        for key, value in _fields(outline, entry, options):
            yield f"{lead}{key}: {scalar(value, indent + '    ')}\n"
            lead = f"{indent}  "
        if entry.node.keywords:
            yield f"{lead}keywords: [{', '.join(map(scalar, entry.node.keywords))}]\n"
        if entry.children:
            yield f"{lead}children:\n"


def _fields(outline: Outline, entry: Entry, options: EmitOptions) -> Iterator[tuple[str, str]]:
    if entry.node.marker and options.numbers == "keep":
        yield "marker", entry.node.marker.strip()
    yield "title", entry.node.title
    if options.text and (text := text_beyond_title(outline, entry)):
        yield "text", text


def scalar(value: str, indent: str = "  ") -> str:
    """A string as YAML: as it stands where that is safe; text of several paragraphs as a block, so far indented."""
    if is_plain(value):
        return value
    first, *rest = _written_by_pyyaml(value).split("\n")
    return "\n".join([first, *(f"{indent}{line}" if line else "" for line in rest)])


def is_plain(value: str) -> bool:
    """Whether a string can stand bare: no sign of YAML's in it, and no number, date or truth value (all are ASCII)."""
    return (
        not value.isascii()
        and (value[0].isalnum() or not value[0].isascii())
        and value.replace(IDEOGRAPHIC, "").isprintable()
        and ": " not in value
        and " #" not in value
        and value[-1] not in ": "
    )


@lru_cache(maxsize=1000)
def _written_by_pyyaml(value: str) -> str:
    import yaml  # 20 ms

    is_rare = max(value, default="") > "\uffff"
    dumper = yaml.SafeDumper if is_rare else getattr(yaml, "CSafeDumper", yaml.SafeDumper)
    text: str = yaml.dump([value], Dumper=dumper, default_style=_style(value), allow_unicode=True, width=NEVER_FOLD)
    first, *rest = text.removeprefix("- ").removesuffix("\n").split("\n")
    return "\n".join([first, *(line[2:] for line in rest)])


def _style(value: str) -> str | None:
    """A block for paragraphs, escapes for control characters and odd line breaks, else PyYAML's choice."""
    if not value.replace(IDEOGRAPHIC, "").replace("\n", "").isprintable():
        return '"'
    if "\n" not in value:
        return None
    return "|" if value == value.strip() else '"'  # blank lines at the ends of a block get lost
