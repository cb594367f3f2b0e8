"""Writes an outline as an XMind workbook: a zip with content.json, the form of XMind since 2020."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Iterator

from speechkit.emit.entries import Entry, label, root_title, text_beyond_title, walk_entries
from speechkit.emit.options import EmitOptions
from speechkit.model import Outline

OLDEST_DATE = (1980, 1, 1, 0, 0, 0)  # the same outline gives the same bytes
MANIFEST = '{"file-entries": {"content.json": {}, "metadata.json": {}}}'
METADATA = '{"creator": {"name": "speechkit", "version": "1"}, "activeSheetId": "sheet"}'

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
    title = encode(root_title(outline))
    yield f'[{{"id": "sheet", "class": "sheet", "title": {title}, "topicPositioning": "fixed", "rootTopic": '
    yield f'{{"id": "root", "class": "topic", "title": {title}, "structureClass": "org.xmind.ui.logic.right"'
    depth = 0
    for number, entry in enumerate(walk_entries(outline, options)):
        if entry.depth > depth:
            yield ', "children": {"attached": ['
        else:
            yield "}" + "]}}" * (depth - entry.depth) + ", "
        depth = entry.depth
        yield encode(_topic(outline, options, entry, number))[:-1]
    yield "}" + "]}}" * depth if depth else "}"
    yield "}]"


def _topic(outline: Outline, options: EmitOptions, entry: Entry, number: int) -> dict[str, object]:
    """All of a topic but its children."""
    topic: dict[str, object] = {"id": f"n{number}", "class": "topic", "title": label(outline, entry.node, options)}
    if options.text and (text := text_beyond_title(outline, entry)):
        topic["notes"] = {"plain": {"content": text}}
    return topic
