"""Makes the boxes of a mind map: the lines of each label and how much room they take."""

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
"""The characters that fit into a line, by depth, where lines are long."""
PADDING = (12, 7)


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
    side: int = 0
    """1 to the right of the middle, -1 to the left; 0 for the boxes in the middle."""
    x: float = 0
    """The left end of the box; the middle of the map is 0."""
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


def make_boxes(outline: Outline, options: EmitOptions, part: float) -> list[MapBox]:
    """The boxes in the order of the text, the title's first, with lines of this part of the greatest length."""
    hues = find_hues(outline)
    boxes = [MapBox(0, None, _label_lines(root_title(outline), 0, part), 0, 0)]
    above = [boxes[0]]
    for entry in walk_entries(outline, options):
        del above[entry.depth :]
        text = label(outline, entry.node, options)
        box = MapBox(
            entry.depth,
            above[-1],
            _label_lines(text, entry.depth, part),
            len(text) - len(entry.node.title),
            hues[id(entry.node)],
        )
        above[-1].children.append(box)
        above.append(box)
        boxes.append(box)
    return boxes


def _label_lines(text: str, depth: int, part: float) -> list[str]:
    """The label in lines of about the same length: no lone last character."""
    text = one_line(text)
    widest = round(2 * part * WIDEST[min(depth, len(WIDEST) - 1)])
    longest = lines(text, widest, half_widths)
    for width in range(-(-half_widths(text) // len(longest)), widest, 2):
        even = lines(text, width, half_widths)
        if len(even) == len(longest):
            return even
    return longest
