"""Writes an outline as one JSON object with all that is known, a node a line."""

from __future__ import annotations

import json
from collections.abc import Iterator
from json.encoder import encode_basestring as quote

from speechkit.emit.clean import controlling
from speechkit.emit.entries import Entry, walk_entries
from speechkit.emit.options import EmitOptions
from speechkit.emit.sizes import Sizes, measure, minutes
from speechkit.model import Outline

SCHEMA = 1
"""The number of outline.schema.json, which is raised when a field changes its meaning or goes."""
INDENT_LIMIT = 40
"""Levels that are indented; deeper ones would make the file grow with the square of the depth."""

encode = json.JSONEncoder(ensure_ascii=False).encode


def emit(outline: Outline, options: EmitOptions) -> str:
    """The object over several lines, one for each node."""
    head = [f"  {encode(key)}: {encode(value)},\n" for key, value in front_fields(outline, options).items()]
    return escape("".join(["{\n", *head, '  "nodes": ', *nodes_text(outline, options, line_breaks=True), "\n}\n"]))


def escape(written: str) -> str:
    """JSON with an escape for each character that would control a terminal; JSON itself escapes those below U+0020."""
    return controlling().sub(lambda found: f"\\u{ord(found[0]):04x}", written)


def front_fields(outline: Outline, options: EmitOptions) -> dict[str, object]:
    """What stands around the nodes: the front matter, the signature, the source and the notices, the text."""
    frame = outline.frame
    start, end = carried_bounds(outline)
    text: dict[str, object] = {
        "text": outline.document.text[start:end],
        "body_start": frame.body_start - start,
        "body_end": frame.body_end - start,
        "closing_start": outline.closing_start - start,
    }
    return {
        "schema": SCHEMA,
        "title": frame.title,
        "subtitle": frame.subtitle,
        "speaker": frame.speaker,
        "date": frame.date,
        "salutation": frame.salutation,
        "signature": frame.signature,
        "source": outline.source,
        "notices": [{"code": n.code, "message": n.message, "line": n.line} for n in outline.notices],
        **({"stats": _stats(outline, options)} if options.stats else {}),
        **(text if options.text else {}),
    }


def _stats(outline: Outline, options: EmitOptions) -> dict[str, object]:
    """The pace, and the length of the whole, of the opening and of the closing part."""
    sizes = measure(outline)
    parts = {name: getattr(sizes, name) for name in ("total", "opening", "closing")}
    told = {name: {"characters": size, "minutes": minutes(size, options.pace)} for name, size in parts.items()}
    return {"pace": options.pace, **told}


def carried_bounds(outline: Outline) -> tuple[int, int]:
    """The bounds of the text that goes with an outline: the document's, or those of the nodes that were chosen."""
    frame = outline.frame
    return (0, len(outline.document.text)) if frame.front_end is None else (frame.body_start, frame.body_end)


def nodes_text(outline: Outline, options: EmitOptions, *, line_breaks: bool) -> Iterator[str]:
    """The array of nodes piece by piece, without recursion: an outline may be deeper than Python's stack."""
    open_arrays, first = 1, True
    offset = carried_bounds(outline)[0] if options.text else 0
    sizes = measure(outline) if options.stats else None
    yield "["
    for entry in walk_entries(outline, options):
        if entry.depth < open_arrays:
            yield "]}" * (open_arrays - entry.depth)
            open_arrays, first = entry.depth, False
        yield "" if first else ("," if line_breaks else ", ")
        yield _line_break(entry.depth) if line_breaks else ""
        yield node_text(entry, offset, _size_fields(sizes, entry, options)) + ', "children": ['
        if entry.children:
            open_arrays, first = open_arrays + 1, True
        else:
            yield "]}"
            first = False
    yield "]}" * (open_arrays - 1) + "]"


def _line_break(depth: int) -> str:
    return "\n" + "  " * min(depth + 1, INDENT_LIMIT)


def _size_fields(sizes: Sizes | None, entry: Entry, options: EmitOptions) -> dict[str, object]:
    size = sizes.branch(entry.node) if sizes else 0
    return {"characters": size, "minutes": minutes(size, options.pace)} if sizes else {}


def node_text(entry: Entry, offset: int, more: dict[str, object]) -> str:
    """All of a node but its children, as an object that is still open; written out, which costs a third of `encode`."""
    node = entry.node
    number = "null" if node.number is None else node.number
    if node.page is not None:
        more["page"] = node.page
    if node.keywords:
        more["keywords"] = node.keywords
    if node.text_start is not None:
        more["text_start"] = node.text_start - offset
    return (
        f'{{"kind": {quote(node.kind)}, "level": {node.level}, "marker": {quote(node.marker)}, "number": {number}, '
        f'"style": {quote(node.style)}, "title": {quote(node.title)}, "line": {node.line}, "column": {node.column}, '
        f'"confidence": {node.confidence}, "start": {node.start - offset}, "end": {node.end - offset}'
        f"{', ' + encode(more)[1:-1] if more else ''}"
    )
