"""Writes an outline as one page without network access: a mind map, the outline and the text."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from dataclasses import replace
from html import escape
from importlib.resources import files

from speechkit.emit.around import read_surroundings, text_above, text_below
from speechkit.emit.clean import for_xml
from speechkit.emit.entries import Entry, label, root_title, walk_entries
from speechkit.emit.map.hues import COLOURS, find_hues
from speechkit.emit.options import EmitOptions
from speechkit.emit.sizes import PART_NAMES, Sizes, measure, minutes
from speechkit.emit.written_nodes import WrittenNode, walk_written
from speechkit.language.blanks import IDEOGRAPHIC
from speechkit.model import Outline

SCRIPTS = (
    "nodes.js",
    "place_boxes.js",
    "draw_map.js",
    "camera.js",
    "select.js",
    "reader.js",
    "search.js",
    "save.js",
    "drawing.js",
    "page.js",
)
SLOT = re.compile(r"\{(\w+)\}")

SMALL = 0.1
"""A smaller share of the whole has no bar beside it: a dot would look like dirt."""
DEEPEST_NAME = 40
"""Rows of deeper levels have no id: 1.1.1 … would make the page grow with the square of the depth."""

ROW = (
    '<div{id} class="row c{hue} {kind}" role="treeitem" tabindex="{tab}" aria-level="{level}" aria-selected="false"'
    ' data-parent="{parent}" data-hue="{hue}" data-kind="{kind}" data-size="{size}" data-line="{line}"'
    ' style="--d:{depth}{share}">'
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
        "plain": _part("plain.css"),
        "style": _part("page.css") + "\n".join(f".c{i} {{ --c: {colour}; }}" for i, colour in enumerate(COLOURS)),
        "rows": "\n".join(_rows(outline, options, sizes)),
        "data": _data(outline, options, sizes),
        "script": script,
    }
    return SLOT.sub(lambda slot: slots[slot.group(1)], _part("page.html"))


def _rows(outline: Outline, options: EmitOptions, sizes: Sizes) -> list[str]:
    """A row for the title and one for each node, flat: a browser nests no deeper than 512 elements."""
    rows = [_root_row(outline, options, sizes)]
    above = [0]
    path: list[int] = []
    hues = find_hues(outline)
    for number, entry in enumerate(walk_entries(outline, options), 1):
        del above[entry.depth :]
        path[entry.depth - 1 :] = [path[entry.depth - 1] + 1 if len(path) >= entry.depth else 1]
        name = ".".join(map(str, path)) if entry.depth <= DEEPEST_NAME else ""
        rows.append(_row_html(outline, options, entry, sizes, above[-1], hues[id(entry.node)], name))
        above.append(number)
    return rows


def _root_row(outline: Outline, options: EmitOptions, sizes: Sizes) -> str:
    place = {"id": "", "hue": 0, "kind": "root", "tab": 0, "level": 1, "parent": "", "depth": 0, "line": 0}
    return ROW.format(
        **place,
        size=sizes.total,
        share="",
        percent=_whole_figures(sizes, options),
        marker="",
        title=_text(root_title(outline)),
    )


def _row_html(
    outline: Outline, options: EmitOptions, entry: Entry, sizes: Sizes, parent: int, hue: int, name: str
) -> str:
    node = entry.node
    whole = label(outline, node, options)
    share = sizes.share(node)
    return ROW.format(
        id=f' id="{name}"' if name else "",
        hue=hue,
        kind=node.kind,
        tab=-1,
        level=entry.depth + 1,
        depth=entry.depth,
        parent=parent,
        size=sizes.branch(node),
        line=node.line,
        share=f";--share:{share:.4f}" if share >= SMALL else "",
        percent=_figures(sizes.branch(node), options) if options.stats else f"{share:.0%}" if share >= 0.005 else "",
        marker=_text(whole[: len(whole) - len(node.title)]),
        title=_text(node.title),
    )


def _figures(size: int, options: EmitOptions) -> str:
    return f"{size:,}字 {minutes(size, options.pace)}"


def _whole_figures(sizes: Sizes, options: EmitOptions) -> str:
    """The length of the whole, of the opening and of the closing part, where that is asked for."""
    if not options.stats:
        return ""
    parts = [f"{name} {_figures(getattr(sizes, part), options)}" for part, name in PART_NAMES.items()]
    return f"{_figures(sizes.total, options)}（{'，'.join(parts)}）"


def _data(outline: Outline, options: EmitOptions, sizes: Sizes) -> str:
    """What the script needs and the rows do not show, as JSON in which no < can end the element."""
    around = read_surroundings(outline)
    heads = list(walk_written(outline, replace(options, text=True)))
    data = {
        "untitled": not outline.title,
        "total": sizes.total,
        "pace": options.pace,
        "above": for_xml(text_above(around)),
        "below": for_xml(text_below(around)),
        "texts": [for_xml(_shown_text(outline, head.entry)) for head in heads],
        "labels": [for_xml(head.label) for head in heads],
        "beyond": [_label_end(outline, head) for head in heads],
    }
    return json.dumps(data, ensure_ascii=False).replace("<", "\\u003c")


def _label_end(outline: Outline, head: WrittenNode) -> int:
    """The offset in the node's text after its label, which stands above it."""
    return len(_shown_text(outline, head.entry).rstrip()) - len(head.rest)


def _shown_text(outline: Outline, entry: Entry) -> str:
    """The node's text as it stands in the document, that of children that are not shown included."""
    node = entry.node
    whole = entry.children or node.text_end is not None or not node.children
    return outline.document.text[node.start : node.own_end if whole else node.end]


def _text(text: str) -> str:
    return escape(for_xml(text))


def _part(name: str) -> str:
    return (files("speechkit.emit") / "page" / name).read_text("utf-8")
