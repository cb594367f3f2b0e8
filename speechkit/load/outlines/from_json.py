"""Reads the outline that speechkit writes as JSON."""

from __future__ import annotations

import json
from array import array
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from speechkit.errors import LoadError
from speechkit.language.label_heads import join_label
from speechkit.load.encoding.decoding import decode
from speechkit.load.outlines.outline_document import Around, Topic, build_outline_document, frame_of
from speechkit.messages import Message
from speechkit.messages.message import Recalled
from speechkit.model import Document, Frame, GivenNode, GivenOutline, Kind, Notice, Position, SourceMap

NOT_OURS = "this JSON is no outline of speechkit"
WRONG_FIELD = "this JSON is no outline of speechkit: a field of a node is missing or wrong"
ADVICE = "Write one with --format json, or read it as text with --from text"
FRONT = ("title", "subtitle", "speaker", "date", "salutation", "signature")
KINDS: dict[str, Kind] = {"item": "item", "heading": "heading", "group": "group"}


def load(data: bytes, source: str, *, encoding: str | None = None) -> Document:
    """The document of an outline in JSON: places, kinds and confidence are those of the file.

    Raises LoadError if it is damaged, or no outline of speechkit.
    """
    text = decode(data, source, encoding=encoding).text
    if len(lines := text.strip().split("\n")) > 1 and all(line.startswith('{"') for line in lines):
        raise LoadError(
            Message("it holds {count} outlines", count=len(lines)), "Save each in a file of its own", source=source
        )
    try:
        found = json.loads(text)
    except RecursionError as error:
        raise LoadError("its nodes are nested too deep", ADVICE, source=source) from error
    except ValueError as error:
        raise LoadError("the JSON in it is damaged", ADVICE, source=source) from error
    if not isinstance(found, dict) or not isinstance(found.get("nodes"), list):
        raise LoadError(NOT_OURS, ADVICE, source=source)
    try:
        return _read_outline(found, source)
    except (KeyError, TypeError, ValueError, AttributeError, OverflowError) as error:
        raise LoadError(WRONG_FIELD, ADVICE, source=source) from error


def _read_outline(found: dict[str, Any], source: str) -> Document:
    frame = frame_of({name: value for name in FRONT if isinstance(value := found.get(name), str)})
    notices = tuple(
        Notice(_text(row["code"]), Recalled(_text(row["message"])), _line(row["line"]))
        for row in found.get("notices") or ()
    )
    if isinstance(found.get("text"), str):
        return _with_text(found, frame, source, notices)
    topics = [_topic(node, level) for node, level in _walk_objects(found["nodes"])]
    return build_outline_document(Around(frame), topics, source, notices)


def _with_text(found: dict[str, Any], frame: Frame, source: str, notices: tuple[Notice, ...]) -> Document:
    """The document with the text of the file, into which the offsets of its nodes point."""
    text: str = found["text"]
    start, end, closing = (_offset(found[name], text) for name in ("body_start", "body_end", "closing_start"))
    frame = replace(frame, body_start=start, body_end=end)
    nodes: list[GivenNode] = []
    last = 0
    for node, level in _walk_objects(found["nodes"]):
        last = max(last, _offset(node["start"], text))  # each node begins at the one before it or below
        topic = _topic(node, level)
        nodes.append(GivenNode(level, last, last, "", *topic[4:], node.get("text_start")))
    starts = array("l", [0, *(i + 1 for i, char in enumerate(text) if char == "\n")])
    positions = SourceMap(starts, range(1, len(starts) + 1))
    given = GivenOutline(frame, tuple(nodes), max(closing, last))
    return Document(text, positions, source, notices=notices, given=given)


def _topic(node: dict[str, Any], level: int) -> Topic:
    marker, title = _text(node["marker"]), _text(node["title"])
    position = Position(int(node["line"]), int(node["column"]), node.get("page"))
    return Topic(
        level, join_label(marker, title), _text(node.get("text") or ""), "", marker, title, KINDS[node["kind"]],
        node["number"], _text(node.get("style") or ""), position, float(node["confidence"]),
        tuple(map(str, node.get("keywords") or ())),
    )  # fmt: skip


def _walk_objects(nodes: list[Any]) -> Iterator[tuple[dict[str, Any], int]]:
    """The objects of all nodes, each with its level."""
    stack = [(node, 1) for node in reversed(nodes)]
    while stack:
        node, level = stack.pop()
        yield node, level
        stack += [(below, level + 1) for below in reversed(node.get("children") or ())]


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(value)
    return value


def _line(value: object) -> int | None:
    if value is not None and not isinstance(value, int):
        raise TypeError(value)
    return value


def _offset(value: object, text: str) -> int:
    if not isinstance(value, int):
        raise TypeError(value)
    return min(max(value, 0), len(text))
