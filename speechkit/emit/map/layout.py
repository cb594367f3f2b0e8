"""Places the boxes of a mind map: x to the right of the parent, y at the middle of the children."""

from __future__ import annotations

from dataclasses import dataclass, field

from speechkit.emit.clean import one_line
from speechkit.emit.entries import label, root_title, walk_entries
from speechkit.emit.fold import half_widths, lines
from speechkit.emit.map.hues import find_hues
from speechkit.emit.options import EmitOptions
from speechkit.model import Outline

SIZES = (18, 15, 14, 13)
"""The height of letters by depth, the last for all below."""
WIDEST = (16, 18, 19, 19)
"""The characters that fit into a line, by depth."""
PADDING = (12, 7)
GAPS = (52, 10)


@dataclass(slots=True)
class MapBox:
    """A node in its place; the title is the box of depth 0."""

    depth: int
    parent: MapBox | None
    lines: list[str]
    marker: int
    """The characters of the label that are the marker."""
    hue: int
    children: list[MapBox] = field(default_factory=list)
    x: float = 0
    y: float = 0
    """The middle of the box."""
    block: float = 0
    """The height of the box and all that is below it in the outline."""

    @property
    def size(self) -> int:
        """The height of its letters."""
        return SIZES[min(self.depth, len(SIZES) - 1)]

    @property
    def line_height(self) -> float:
        """The distance from one line to the next."""
        return round(self.size * 1.5)

    @property
    def width(self) -> float:
        """The width of its longest line in a Chinese font and the padding; Latin letters are wider than half of it."""
        return max(half_widths(line) for line in self.lines) * self.size * 0.51 + 2 * PADDING[0]

    @property
    def height(self) -> float:
        """The height of its lines and the padding."""
        return len(self.lines) * self.line_height + 2 * PADDING[1]


def lay_out(outline: Outline, options: EmitOptions) -> list[MapBox]:
    """The boxes in the order of the text, the title's first, each where it stands."""
    boxes = _make_boxes(outline, options)
    for box in reversed(boxes):
        box.block = max(box.height, _inner(box))
    for box in boxes:  # y is the top of the block until all are placed
        top = box.y + (box.block - _inner(box)) / 2
        for child in box.children:
            child.x, child.y = box.x + box.width + GAPS[0], top
            top += child.block + GAPS[1]
    for box in reversed(boxes):
        middle = (box.children[0].y + box.children[-1].y) / 2 if box.children else box.y + box.block / 2
        box.y = min(max(middle, box.y + box.height / 2), box.y + box.block - box.height / 2)
    return boxes


def _make_boxes(outline: Outline, options: EmitOptions) -> list[MapBox]:
    hues = find_hues(outline)
    boxes = [MapBox(0, None, _label_lines(root_title(outline), 0), 0, 0)]
    above = [boxes[0]]
    for entry in walk_entries(outline, options):
        del above[entry.depth :]
        text = label(outline, entry.node, options)
        box = MapBox(
            entry.depth,
            above[-1],
            _label_lines(text, entry.depth),
            len(text) - len(entry.node.title),
            hues[id(entry.node)],
        )
        above[-1].children.append(box)
        above.append(box)
        boxes.append(box)
    return boxes


def _label_lines(text: str, depth: int) -> list[str]:
    return lines(one_line(text), 2 * WIDEST[min(depth, len(WIDEST) - 1)], half_widths)


def _inner(box: MapBox) -> float:
    """The height of the children's blocks."""
    return sum(child.block + GAPS[1] for child in box.children) - GAPS[1]
