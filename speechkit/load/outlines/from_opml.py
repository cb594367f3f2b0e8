"""Reads OPML (2.0, opml.org/spec2.opml) as 幕布, OmniOutliner, Workflowy and speechkit write it."""

from __future__ import annotations

from speechkit.language.label_heads import name_hint
from speechkit.load.outlines.outline_document import Around, Topic, build_outline_document, clean_label
from speechkit.load.outlines.xml_events import read_xml
from speechkit.model import Document, Frame

PRIVATE = "_speechkit"
"""The attribute with our hint, or the name of a part of the text that is no node."""
PARTS = ("opening", "closing")


def load(data: bytes, source: str, *, encoding: str | None = None) -> Document:
    """The document of an outline in OPML; `encoding` is ignored, since XML names its own.

    Raises LoadError if the file is damaged, or without text.
    """
    title, depth = None, 0
    topics: list[Topic] = []
    parts = dict.fromkeys(PARTS, "")
    for event, element in read_xml(data, source):
        name = element.tag.rpartition("}")[2]
        if name == "outline":
            depth += 1 if event == "start" else -1
            if event == "start":
                label = element.get("text") or element.get("title") or ""
                note, hint = element.get("_note") or "", element.get(PRIVATE, "")
                if hint in parts:
                    parts[hint] = f"{label}\n{note}"
                else:
                    topics.append(Topic(depth, label, note, hint))
        elif name == "title" and event == "end":
            title = None if element.get(PRIVATE) == name_hint(element.text or "") else element.text
    return build_outline_document(
        Around(Frame(title=title and clean_label(title)), (), **parts, front_is_told=False), topics, source
    )
