"""Reads the outline that speechkit writes as YAML, also after somebody edited it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

import yaml

from speechkit.errors import LoadError
from speechkit.language.label_heads import join_label
from speechkit.load.encoding.decoding import decode
from speechkit.load.outlines.outline_document import Around, Topic, build_outline_document, frame_of
from speechkit.messages import Message
from speechkit.model import Document, Position

NOT_OURS = "this YAML is no outline of speechkit"
ADVICE = "Write one with --format yaml, or read it as text with --from text"


class _Written(NamedTuple):
    """A value and the line that it begins in."""

    value: Any
    line: int


Mapping = dict[str, _Written]


def load(data: bytes, source: str, *, encoding: str | None = None) -> Document:
    """The document of an outline in YAML.

    Raises LoadError if it is damaged, or no outline of speechkit.
    """
    decoded = decode(data, source, encoding=encoding)
    try:
        found = _read_documents(decoded.text)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        damaged = Message("the YAML in it is damaged")
        problem = Message("{problem} in line {line}", problem=damaged, line=mark.line + 1) if mark else damaged
        raise LoadError(problem, ADVICE, source=source) from error
    except ValueError as error:
        raise LoadError(NOT_OURS, ADVICE, source=source) from error
    if len(found) > 1:
        raise LoadError(
            Message("it holds {count} outlines", count=len(found)), "Save each in a file of its own", source=source
        )
    top = found[0].value if found else None
    if not isinstance(top, dict) or not isinstance(top.get("outline", _Written(None, 0)).value, list):
        raise LoadError(NOT_OURS, ADVICE, source=source)
    fields = {name: value for name, written in top.items() if (value := _scalar(written))}
    front = [_scalar(line) or "" for line in _items(top.get("front"))]
    topics = [_topic(node, level) for node, level in _walk_items(_items(top["outline"]))]
    end = [_scalar(line) or "" for line in _items(top.get("end"))]
    around = Around(frame_of(fields), front, fields.get("opening", ""), fields.get("closing", ""), end)
    return build_outline_document(around, topics, source, decoded.notices)


def _topic(node: _Written, level: int) -> Topic:
    fields: Mapping = node.value if isinstance(node.value, dict) else {"title": node}
    marker, title = (_scalar(fields.get(name)) or "" for name in ("marker", "title"))
    text, hint = (_scalar(fields.get(name)) or "" for name in ("text", "cut"))
    keywords = tuple(_scalar(word) or "" for word in _items(fields.get("keywords")))
    return Topic(
        level, join_label(marker, title), text, hint, marker, position=Position(node.line, 1), keywords=keywords
    )


def _walk_items(nodes: list[_Written]) -> Iterator[tuple[_Written, int]]:
    stack = [(node, 1) for node in reversed(nodes)]
    while stack:
        node, level = stack.pop()
        yield node, level
        below = _items(node.value.get("children")) if isinstance(node.value, dict) else []
        stack += [(child, level + 1) for child in reversed(below)]


def _items(written: _Written | None) -> list[_Written]:
    return written.value if written and isinstance(written.value, list) else []


def _scalar(written: _Written | None) -> str | None:
    return written.value if written and isinstance(written.value, str) else None


def _read_documents(text: str) -> list[_Written]:
    """The documents of a stream: mappings, lists and strings, whatever a string may look like, built without recursion.

    Raises ValueError at an alias, which can make a small file a huge tree, and yaml.YAMLError where it is damaged.
    """
    loader = getattr(yaml, "CLoader", yaml.Loader)
    stack: list[_Written] = [_Written([], 0)]
    keys: list[str | None] = [None]
    for event in yaml.parse(text, Loader=loader):
        if isinstance(event, yaml.AliasEvent):
            raise ValueError("an alias")
        if isinstance(event, yaml.MappingEndEvent | yaml.SequenceEndEvent):
            stack.pop()
            keys.pop()
            continue
        line = event.start_mark.line + 1 if event.start_mark else 0
        if isinstance(event, yaml.ScalarEvent):
            _put(stack, keys, _Written(event.value, line))
        elif isinstance(event, yaml.MappingStartEvent | yaml.SequenceStartEvent):
            made = _Written({} if isinstance(event, yaml.MappingStartEvent) else [], line)
            _put(stack, keys, made)
            stack.append(made)
            keys.append(None)
    documents: list[_Written] = stack[0].value
    return documents


def _put(stack: list[_Written], keys: list[str | None], written: _Written) -> None:
    """Add a value to the innermost list or mapping, or take it for the key of the next value."""
    inner = stack[-1].value
    if isinstance(inner, list):
        inner.append(written)
    elif keys[-1] is None:
        keys[-1] = written.value if isinstance(written.value, str) else ""
    else:
        inner[keys[-1]] = written
        keys[-1] = None
