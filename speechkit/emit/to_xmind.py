"""Writes an outline as an XMind workbook: a zip with content.json, the form of XMind since 2020."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Iterator

from speechkit.emit.around import read_surroundings, text_above, text_below
from speechkit.emit.entries import root_title
from speechkit.emit.options import EmitOptions
from speechkit.emit.written_nodes import walk_hinted
from speechkit.model import Outline

OLDEST_DATE = (1980, 1, 1, 0, 0, 0)  # the same outline gives the same bytes
MANIFEST = '{"file-entries": {"content.json": {}, "metadata.json": {}}}'
METADATA = '{"creator": {"name": "speechkit", "version": "1"}, "activeSheetId": "sheet"}'

PROVIDER = "speechkit"

encode = json.JSONEncoder(ensure_ascii=False).encode


def emit(outline: Outline, options: EmitOptions) -> bytes:
    """One sheet, the title in its middle and the branches to the right; a node's own text is its note."""
    content = "".join(_sheet(outline, options))
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in (("content.json", content), ("metadata.json", METADATA), ("manifest.json", MANIFEST)):
            member = zipfile.ZipInfo(name, OLDEST_DATE)
            member.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(member, text.encode("utf-8", "replace"))
    return packed.getvalue()


def _sheet(outline: Outline, options: EmitOptions) -> Iterator[str]:
    around = read_surroundings(outline) if options.text else None
    above, below = (text_above(around), text_below(around)) if around else ("", "")
    title = encode(root_title(outline))
    yield f'[{{"id": "sheet", "class": "sheet", "title": {title}, "topicPositioning": "fixed", "rootTopic": '
    root = _topic("root", root_title(outline), above)
    if not outline.title:
        root["titleUnedited"] = True  # XMind's own word for a name that nobody gave
    yield encode({**root, "structureClass": "org.xmind.ui.logic.right"})[:-1]
    yield from _topics(outline, options, below)
    yield "}]"


def _topics(outline: Outline, options: EmitOptions, below: str) -> Iterator[str]:
    """The topics below the central one, and the end of that; the text after the nodes is a topic of its own."""
    depth = 0
    for number, head in enumerate(walk_hinted(outline, options)):
        yield from _step(depth, head.entry.depth)
        depth = head.entry.depth
        yield encode(_topic(f"n{number}", head.label, head.rest, head.hint))[:-1]
    if below:
        yield from _step(depth, 1)
        depth = 1
        first, _, rest = below.partition("\n")
        yield encode(_topic("closing", first, rest, "closing"))[:-1]
    yield "}" + "]}}" * depth if depth else "}"


def _step(depth: int, following: int) -> Iterator[str]:
    """What stands between a topic and the next one, which may be one level deeper, as deep, or less deep."""
    yield ', "children": {"attached": [' if following > depth else "}" + "]}}" * (depth - following) + ", "


def _topic(name: str, title: str, text: str, hint: str = "") -> dict[str, object]:
    """All of a topic but its children; what only speechkit reads is an extension of it."""
    topic: dict[str, object] = {"id": name, "class": "topic", "title": title}
    if text:
        topic["notes"] = {"plain": {"content": text}}
    if hint:
        topic["extensions"] = [{"provider": PROVIDER, "content": hint}]
    return topic
