"""Writes an outline as one page without network access: a mind map, the outline and the text."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from html import escape
from importlib.resources import files

from speechkit.emit.clean import for_xml
from speechkit.emit.entries import Entry, label, root_title, walk_entries
from speechkit.emit.map.hues import COLOURS, find_hues
from speechkit.emit.options import EmitOptions
from speechkit.emit.sizes import Sizes, measure
from speechkit.language.blanks import IDEOGRAPHIC
from speechkit.model import Outline

SCRIPTS = ("place_boxes.js", "map.js", "page.js")
SLOT = re.compile(r"\{(\w+)\}")

ROW = (
    '<div class="row c{hue} {kind}" role="treeitem" tabindex="-1" aria-level="{level}" aria-selected="false"'
    ' data-parent="{parent}" data-hue="{hue}" data-kind="{kind}" data-size="{size}" data-line="{line}"'
    ' style="--d:{level};--share:{share:.4f}">'
    '<button class="fold" tabindex="-1" aria-label="展开或收起"></button>'
    '<span class="label"><b>{marker}</b>{title}</span><small>{percent}</small></div>'
)


def emit(outline: Outline, options: EmitOptions) -> str:
    """The page. The text is escaped everywhere, and the page allows no script but its own."""
    sizes = measure(outline)
    script = "".join(_part(name) for name in SCRIPTS)
    frame = outline.frame
    front = (frame.subtitle, frame.speaker, frame.date)
    slots = {
        "title": _text(root_title(outline)),
        "front": _text(IDEOGRAPHIC.join(part for part in front if part)),
        "hash": "sha256-" + base64.b64encode(hashlib.sha256(script.encode()).digest()).decode(),
        "style": _part("page.css") + "\n".join(f".c{i} {{ --c: {colour}; }}" for i, colour in enumerate(COLOURS)),
        "rows": "\n".join(_rows(outline, options, sizes)),
        "data": _data(outline, options, sizes),
        "script": script,
    }
    return SLOT.sub(lambda slot: slots[slot.group(1)], _part("page.html"))


def _rows(outline: Outline, options: EmitOptions, sizes: Sizes) -> list[str]:
    """A row of the outline for each node, flat: a browser nests no deeper than 512 elements."""
    rows: list[str] = []
    above = [0]
    hues = find_hues(outline)
    for number, entry in enumerate(walk_entries(outline, options), 1):
        del above[entry.depth :]
        rows.append(_row_html(outline, options, entry, sizes, above[-1], hues[id(entry.node)]))
        above.append(number)
    return rows


def _row_html(outline: Outline, options: EmitOptions, entry: Entry, sizes: Sizes, parent: int, hue: int) -> str:
    node = entry.node
    whole = label(outline, node, options)
    share = sizes.share(node)
    return ROW.format(
        hue=hue,
        kind=node.kind,
        level=entry.depth,
        parent=parent,
        size=sizes.branch(node),
        line=node.line,
        share=share,
        percent=f"{share:.0%}" if share >= 0.005 else "",
        marker=_text(whole[: len(whole) - len(node.title)]),
        title=_text(node.title),
    )


def _data(outline: Outline, options: EmitOptions, sizes: Sizes) -> str:
    """What the script needs and the rows do not show, as JSON in which no < can end the element."""
    text, frame = outline.document.text, outline.frame
    first = outline.nodes[0].start if outline.nodes else frame.body_end
    data = {
        "title": root_title(outline),
        "total": sizes.total,
        "pace": options.pace,
        "opening": text[frame.body_start : first],
        "closing": text[outline.closing_start : frame.body_end],
        "texts": [_shown_text(outline, entry) for entry in walk_entries(outline, options)],
    }
    return for_xml(json.dumps(data, ensure_ascii=False).replace("<", "\\u003c"))


def _shown_text(outline: Outline, entry: Entry) -> str:
    """The node's text as it stands in the document, that of children that are not shown included."""
    node = entry.node
    whole = entry.children or node.text_end is not None or not node.children
    return outline.document.text[node.start : node.own_end if whole else node.end]


def _text(text: str) -> str:
    return escape(for_xml(text))


def _part(name: str) -> str:
    return (files("speechkit.emit") / "page" / name).read_text("utf-8")
