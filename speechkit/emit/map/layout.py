"""Places the boxes of a mind map: the title in the middle, its branches on both sides of it."""

from __future__ import annotations

from speechkit.emit.map.boxes import MapBox, make_boxes
from speechkit.emit.map.sides import count_right
from speechkit.emit.options import EmitOptions
from speechkit.model import Outline

PARTS = (1, 0.8, 0.65, 0.5)
"""How long lines may be, in parts of that; the shorter, the higher and the less wide the map."""
SLIDE = (1280, 720)
"""The room in which a map has letters of full size; a larger one is made smaller, in the same shape."""
GAPS = (44, 10)
"""Between a box and its children, and between two children."""

MOST_ON_A_SLIDE = 300
"""A map of more boxes cannot be read on a slide, however long its lines."""


def lay_out(outline: Outline, options: EmitOptions) -> list[MapBox]:
    """The boxes in the order of the text, the title's first, each where it stands.

    A lone first node stands below the title in the middle, and its children are the branches. Lines are as long as
    they can be while letters are as large on a slide.
    """
    longest = _place(make_boxes(outline, options, PARTS[0]))
    if len(longest) > MOST_ON_A_SLIDE:
        return longest
    return max((longest, *(_place(make_boxes(outline, options, part)) for part in PARTS[1:])), key=_scale)


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


def _height(children: list[MapBox]) -> float:
    """The height of the blocks of these boxes, one below the other."""
    return sum(child.block + GAPS[1] for child in children) - GAPS[1]
