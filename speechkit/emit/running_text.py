"""Joins the texts of all nodes as they run in the document, with the markers that are asked for."""

from __future__ import annotations

from typing import NamedTuple

from speechkit.emit.options import EmitOptions
from speechkit.emit.written_nodes import WrittenNode, walk_written
from speechkit.language.blanks import TYPED
from speechkit.language.label_heads import Cut, join_label
from speechkit.model import Outline


class PlacedNode(NamedTuple):
    """A node at its place in the whole text."""

    written: WrittenNode
    number: int
    start: int
    end: int
    """The offset after its label."""
    cut: Cut


def join_texts(outline: Outline, options: EmitOptions, opening: str) -> tuple[str, list[PlacedNode]]:
    r"""The opening and the texts of all nodes in one, and the nodes in it; a line break inside a label is \v."""
    parts = [f"{opening}\n"]
    length = len(parts[0])
    nodes = []
    for number, written in enumerate(walk_written(outline, options), 1):
        node, own = written.entry.node, written.own
        marker = node.marker if options.numbers == "keep" else ""
        stays = node.text_start is None and marker == node.marker
        lead = marker if stays else join_label(marker, own.lstrip(TYPED)[:1]).removesuffix(own.lstrip(TYPED)[:1])
        cut_off = 0 if stays else len(own) - len(own.lstrip(TYPED))
        label = lead + own[cut_off : written.stop]
        whole = label.replace("\n", "\v") + own[max(written.stop, cut_off) :]
        bounds = written.title_at or (written.stop, written.stop)
        start, end = (len((lead + own[cut_off:place]).replace("\n", "")) for place in bounds)
        cut = Cut(len(marker), start, end, written.cut.is_shortened)
        nodes.append(PlacedNode(written, number, length, length + len(label), cut))
        parts.append(whole)
        length += len(whole)
    return "".join(parts), nodes
