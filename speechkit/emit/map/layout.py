"""Places the boxes of a mind map: the title in the middle, its branches on both sides of it."""

from __future__ import annotations

from dataclasses import dataclass, field

from speechkit.emit.clean import one_line
from speechkit.emit.entries import label, root_title, walk_entries
from speechkit.emit.fold import half_widths, lines
from speechkit.emit.map.hues import find_hues
from speechkit.emit.map.sides import count_right
from speechkit.emit.options import EmitOptions
from speechkit.model import Outline

SIZES = (18, 15, 14, 13)
"""The height of letters by depth, the last for all below."""
WIDEST = (16, 18, 19, 19)
"""The characters that fit into a line, by depth, where lines are long."""
PARTS = (1, 0.8, 0.65, 0.5)
"""How long lines may be, in parts of that; the shorter, the higher and the less wide the map."""
SLIDE = (1280, 720)
"""The room in which a map has letters of full size; a larger one is made smaller, in the same shape."""
PADDING = (12, 7)
GAPS = (44, 10)
"""Between a box and its children, and between two children."""

MOST_ON_A_SLIDE = 300
"""A map of more boxes cannot be read on a slide, however long its lines."""


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


def lay_out(outline: Outline, options: EmitOptions) -> list[MapBox]:
    """The boxes in the order of the text, the title's first, each where it stands.

    A lone first node stands below the title in the middle, and its children are the branches. Lines are as long as
    they can be while letters are as large on a slide.
    """
    longest = _place(_make_boxes(outline, options, PARTS[0]))
    if len(longest) > MOST_ON_A_SLIDE:
        return longest
    return max((longest, *(_place(_make_boxes(outline, options, part)) for part in PARTS[1:])), key=_scale)


def find_bounds(boxes: list[MapBox]) -> tuple[float, float, float, float]:
    """Left, top, width and height of the rectangle around the boxes."""
    left, top = min(box.x for box in boxes), min(box.y - box.height / 2 for box in boxes)
    right, bottom = max(box.x + box.width for box in boxes), max(box.y + box.height / 2 for box in boxes)
    return left, top, right - left, bottom - top


def _scale(boxes: list[MapBox]) -> float:
    _, _, width, height = find_bounds(boxes)
    return min(1, SLIDE[0] / width, SLIDE[1] / height)


def _place(boxes: list[MapBox]) -> list[MapBox]:
    for box in reversed(boxes):
        box.block = max(box.height, _height(box.children))
    middle = [boxes[0]]
    if len(boxes[0].children) == 1 and boxes[0].children[0].children:
        middle.append(boxes[0].children[0])
    _place_middle(middle)
    for box in boxes[len(middle) :]:  # parents first; y is the middle of the block until all are placed
        _place_children(box.children, box.side, box.x + box.width if box.side > 0 else box.x, box.y)
    for box in reversed(boxes[len(middle) :]):
        if box.children:
            highest = box.y - (box.block - box.height) / 2
            centre = (box.children[0].y + box.children[-1].y) / 2
            box.y = min(max(centre, highest), box.y + (box.block - box.height) / 2)
    return boxes


def _place_middle(middle: list[MapBox]) -> None:
    """The boxes one above the other, the last at 0, with its children on both sides of them."""
    y = middle[-1].height / 2
    for box in reversed(middle):
        box.x, box.y = -box.width / 2, y - box.height / 2
        y -= box.height + 2 * GAPS[1]
    edge = max(box.width for box in middle) / 2
    branches = middle[-1].children
    right = count_right([box.block + GAPS[1] for box in branches])
    _place_children(branches[:right], 1, edge, 0)
    _place_children(branches[right:], -1, -edge, 0)


def _place_children(children: list[MapBox], side: int, edge: float, middle: float) -> None:
    """The boxes one below the other around this height, beyond the edge at which their parent ends."""
    top = middle - _height(children) / 2
    for child in children:
        child.side = side
        child.x = edge + GAPS[0] if side > 0 else edge - GAPS[0] - child.width
        child.y = top + child.block / 2
        top += child.block + GAPS[1]


def _make_boxes(outline: Outline, options: EmitOptions, part: float) -> list[MapBox]:
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


def _height(children: list[MapBox]) -> float:
    """The height of the blocks of these boxes, one below the other."""
    return sum(child.block + GAPS[1] for child in children) - GAPS[1]
