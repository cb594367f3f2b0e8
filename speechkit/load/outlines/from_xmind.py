"""Reads workbooks of XMind: content.json (since 2020), or content.xml (XMind 8 and older)."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from speechkit.errors import LoadError
from speechkit.load.outlines.outline_document import Around, Topic, build_outline_document, clean_label
from speechkit.load.outlines.packed_member import read_member
from speechkit.load.outlines.xml_events import read_xml
from speechkit.messages import Message
from speechkit.model import Document, Frame, Notice

PROVIDER = "speechkit"
"""Names our extension of a topic: its hint, or the name of the part of the text that is no node."""
CLOSING = "closing"
DAMAGED = "the XMind workbook is damaged"
REMEDY = "Open it in XMind and save it again"


def load(data: bytes, source: str, *, encoding: str | None = None) -> Document:
    """The document of the first sheet: the central topic is the title, its note the text before the first node.

    Raises LoadError if the workbook is damaged, encrypted or without text; `encoding` is ignored.
    """
    packed = read_member(data, "content.json", source)
    if packed is None:
        topics, sheets = _read_old(read_member(data, "content.xml", source) or b"", source)
    else:
        topics, sheets = _read_new(packed, source)
    notices = (
        [Notice("sheets-left-out", Message("{count} more sheets left out", count=sheets - 1))] if sheets > 1 else []
    )
    root, nodes = topics[0], [topic for topic in topics[1:] if topic.hint != CLOSING]
    closing = "\n".join(f"{topic.label}\n{topic.text}" for topic in topics if topic.hint == CLOSING)
    around = Around(
        Frame(title=clean_label(root.label) or None), opening=root.text, closing=closing, front_is_told=False
    )
    return build_outline_document(around, nodes, source, notices)


def _read_new(content: bytes, source: str) -> tuple[list[Topic], int]:
    """The topics of the first sheet in their order, the central one first, and the number of sheets."""
    try:
        sheets = json.loads(content)
        return list(_walk_topics(sheets[0]["rootTopic"])), len(sheets)
    except RecursionError as error:
        raise LoadError("its topics are nested too deep", "Split it into several maps", source=source) from error
    except (ValueError, KeyError, TypeError, IndexError, AttributeError) as error:
        raise LoadError(DAMAGED, REMEDY, source=source) from error


def _walk_topics(root: dict[str, Any]) -> Iterator[Topic]:
    stack = [(root, 0)]
    while stack:
        topic, level = stack.pop()
        note = ((topic.get("notes") or {}).get("plain") or {}).get("content") or ""
        hints = [part.get("content") for part in topic.get("extensions") or () if part.get("provider") == PROVIDER]
        hint = hints[0] if hints and isinstance(hints[0], str) else ""
        label = "" if topic.get("titleUnedited") and not level else str(topic.get("title") or "")
        yield Topic(level, label, str(note), hint)
        below = (topic.get("children") or {}).get("attached") or ()
        stack += [(child, level + 1) for child in reversed(below)]


def _read_old(content: bytes, source: str) -> tuple[list[Topic], int]:
    """The same for content.xml."""
    topics: list[Topic] = []
    path: list[str] = []
    open_topics: list[int] = []
    sheets = 0
    for event, element in read_xml(content, source):
        name = element.tag.rpartition("}")[2]
        if event == "end":
            path.pop()
            if name == "topic":
                open_topics.pop()
            elif open_topics and name == "title" and path[-1] == "topic":
                topics[open_topics[-1]] = topics[open_topics[-1]]._replace(label=element.text or "")
            elif open_topics and name == "plain" and path[-1] == "notes":
                topics[open_topics[-1]] = topics[open_topics[-1]]._replace(text=element.text or "")
            continue
        path.append(name)
        sheets += name == "sheet"
        if name == "topic":
            topics.append(Topic(len(open_topics) if sheets == 1 else -1, ""))
            open_topics.append(len(topics) - 1)
    topics = [topic for topic in topics if topic.level >= 0]
    if not topics:
        raise LoadError(DAMAGED, REMEDY, source=source)
    return topics, sheets
