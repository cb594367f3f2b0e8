"""Reads mind maps of FreeMind and Freeplane."""

from __future__ import annotations

from speechkit.language.label_heads import name_hint
from speechkit.load.outlines.outline_document import Around, Topic, build_outline_document, clean_label
from speechkit.load.outlines.xml_events import read_xml
from speechkit.model import Document, Frame

PRIVATE = "SPEECHKIT"
"""The attribute with our hint, or the name of the part of the text that is no node."""
CLOSING = "closing"
BLOCKS = ("p", "li", "div", "tr", "br", "h1", "h2", "h3")


def load(data: bytes, source: str, *, encoding: str | None = None) -> Document:
    """The document of a map: the root is the title, its note the text before the first node.

    Raises LoadError if the file is damaged, or without text. `encoding` is ignored, since XML names its own.
    """
    topics = _read_topics(data, source)
    root = topics[0] if topics else Topic(0, "")
    title = None if root.hint == name_hint(root.label) else clean_label(root.label)
    closing = "\n".join(f"{topic.label}\n{topic.text}" for topic in topics if topic.hint == CLOSING)
    nodes = [topic for topic in topics[1:] if topic.hint != CLOSING]
    return build_outline_document(
        Around(Frame(title=title), opening=root.text, closing=closing, front_is_told=False), nodes, source
    )


def _read_topics(data: bytes, source: str) -> list[Topic]:
    """The nodes of the map in their order, the root first, at level 0."""
    topics: list[Topic] = []
    open_nodes: list[int] = []
    rich: list[str] = []
    for event, element in read_xml(data, source):
        name, is_start = element.tag, event == "start"
        if name == "node" and is_start:
            topics.append(Topic(len(open_nodes), element.get("TEXT") or "", "", element.get(PRIVATE, "")))
            open_nodes.append(len(topics) - 1)
        elif name == "node":
            open_nodes.pop()
        elif name == "richcontent" and is_start:
            rich = []
        elif name == "richcontent" and open_nodes:
            at = open_nodes[-1]
            if element.get("TYPE") == "NODE":
                topics[at] = topics[at]._replace(label=_join_lines(rich))
            else:
                topics[at] = topics[at]._replace(text=_join_lines(rich))
        else:
            breaks = "\n" if name in BLOCKS else ""
            rich += [breaks, (element.text if is_start else element.tail) or ""]
    return topics


def _join_lines(parts: list[str]) -> str:
    """The paragraphs of HTML, a line each."""
    return "\n".join(filter(None, (" ".join(line.split()) for line in "".join(parts).split("\n"))))
