"""Writes an outline as one JSON object with all that is known, a node a line."""

from __future__ import annotations

import json
from collections.abc import Iterator
from json.encoder import encode_basestring as quote

from speechkit.emit.clean import CONTROLLING
from speechkit.emit.entries import Entry, walk_entries
from speechkit.emit.options import EmitOptions
from speechkit.model import Outline

INDENT_LIMIT = 40
"""Levels that are indented; deeper ones would make the file grow with the square of the depth."""

encode = json.JSONEncoder(ensure_ascii=False).encode


def emit(outline: Outline, options: EmitOptions) -> str:
    """The object over several lines, one for each node."""
    head = [f"  {encode(key)}: {encode(value)},\n" for key, value in front_fields(outline, options).items()]
    return escape("".join(["{\n", *head, '  "nodes": ', *nodes_text(outline, options, line_breaks=True), "\n}\n"]))


def escape(written: str) -> str:
    """JSON with an escape for each character that would control a terminal; JSON itself escapes those below U+0020."""
    return CONTROLLING.sub(lambda found: f"\\u{ord(found[0]):04x}", written)


def front_fields(outline: Outline, options: EmitOptions) -> dict[str, object]:
    """What stands around the nodes: the front matter, the signature, the source and the notices, the text."""
    frame = outline.frame
    text: dict[str, object] = {
        "text": outline.document.text,
        "body_start": frame.body_start,
        "body_end": frame.body_end,
        "closing_start": outline.closing_start,
    }
    return {
        "title": frame.title,
        "subtitle": frame.subtitle,
        "speaker": frame.speaker,
        "date": frame.date,
        "salutation": frame.salutation,
        "signature": frame.signature,
        "source": outline.source,
        "notices": [{"code": n.code, "message": n.message, "line": n.line} for n in outline.notices],
        **(text if options.text else {}),
    }


def nodes_text(outline: Outline, options: EmitOptions, *, line_breaks: bool) -> Iterator[str]:
    """The array of nodes piece by piece, without recursion: an outline may be deeper than Python's stack."""
    open_arrays, first = 1, True
    yield "["
    for entry in walk_entries(outline, options):
        if entry.depth < open_arrays:
            yield "]}" * (open_arrays - entry.depth)
            open_arrays, first = entry.depth, False
        yield "" if first else ("," if line_breaks else ", ")
        yield _line_break(entry.depth) if line_breaks else ""
        yield node_text(entry) + ', "children": ['
        if entry.children:
            open_arrays, first = open_arrays + 1, True
        else:
            yield "]}"
            first = False
    yield "]}" * (open_arrays - 1) + "]"


def _line_break(depth: int) -> str:
    return "\n" + "  " * min(depth + 1, INDENT_LIMIT)


def node_text(entry: Entry) -> str:
    """All of a node but its children, as an object that is still open; written out, which costs a third of `encode`."""
    node = entry.node
    number = "null" if node.number is None else node.number
    more: dict[str, object] = {}
    if node.page is not None:
        more["page"] = node.page
    if node.keywords:
        more["keywords"] = node.keywords
    if node.text_start is not None:
        more["text_start"] = node.text_start
    return (
        f'{{"kind": {quote(node.kind)}, "level": {node.level}, "marker": {quote(node.marker)}, "number": {number}, '
        f'"style": {quote(node.style)}, "title": {quote(node.title)}, "line": {node.line}, "column": {node.column}, '
        f'"confidence": {node.confidence}, "start": {node.start}, "end": {node.end}'
        f"{', ' + encode(more)[1:-1] if more else ''}"
    )
