"""Writes an outline as a drawing of its mind map: plain SVG without style sheets or scripts."""

from __future__ import annotations

from collections.abc import Iterator

from speechkit.emit.map.boxes import PADDING, MapBox
from speechkit.emit.map.hues import COLOURS
from speechkit.emit.map.layout import find_bounds, lay_out
from speechkit.emit.options import EmitOptions
from speechkit.emit.xml import attributes, escape_xml
from speechkit.model import Outline

FONTS = (
    "'PingFang SC','Microsoft YaHei','Noto Sans CJK SC','Source Han Sans SC','WenQuanYi Micro Hei',"
    "'PingFang TC','Microsoft JhengHei',sans-serif"
)
MARGIN = 24
INK, PAPER = "#1b2430", "#ffffff"


def emit(outline: Outline, options: EmitOptions) -> str:
    """The title in the middle, the branches on both sides of it, each in its colour."""
    boxes = lay_out(outline, options)
    left, top, width, height = find_bounds(boxes)
    left, top, width, height = left - MARGIN, top - MARGIN, width + 2 * MARGIN, height + 2 * MARGIN
    head = {
        "xmlns": "http://www.w3.org/2000/svg",
        "width": _number(width),
        "height": _number(height),
        "viewBox": " ".join(map(_number, (left, top, width, height))),
        "font-family": FONTS,
    }
    paper = _element("rect", x=left, y=top, width=width, height=height, fill=PAPER)
    links = "".join(_link(box) for box in boxes if box.parent)
    return f"<svg{attributes(head)}>\n{paper}{links}{''.join(_box(box) for box in boxes)}</svg>\n"


def _link(box: MapBox) -> str:
    """A curve from the parent to the near end of the box; a line down to a box in the middle."""
    width = 2.5 if box.depth == 1 else 1.5
    return _element("path", d=_curve(box.parent or box, box), fill="none", stroke=_mix(box, 0.6), stroke_width=width)


def _curve(start: MapBox, end: MapBox) -> str:
    if not end.side:
        return f"M0,{_number(start.y + start.height / 2)}V{_number(end.y - end.height / 2)}"
    x, near = (start.x + start.width, end.x) if end.side > 0 else (start.x, end.x + end.width)
    middle = (x + near) / 2
    points = [(x, start.y), (middle, start.y), (middle, end.y), (near, end.y)]
    a, b, c, d = (f"{_number(x)},{_number(y)}" for x, y in points)
    return f"M{a}C{b} {c} {d}"


def _box(box: MapBox) -> str:
    fill = INK if box.depth == 0 else _mix(box, 1 if box.depth == 1 else 0.1)
    frame = {"stroke": _mix(box, 0.4)} if box.depth > 1 else {}
    top = box.y - box.height / 2
    shape = _element("rect", x=box.x, y=top, width=box.width, height=box.height, rx=8, fill=fill, **frame)
    return shape + "".join(_lines(box))


def _lines(box: MapBox) -> Iterator[str]:
    """A text element for each line; the marker, which may fill more than one, is bold and in the branch's colour."""
    marker = box.marker
    ink = PAPER if box.depth < 2 else INK
    bold = {"font-weight": "600"} if box.depth < 2 else {}
    top = box.y - box.height / 2 + PADDING[1]
    for number, line in enumerate(box.lines):
        y = top + (number + 0.72) * box.line_height
        fields = {"x": _number(box.x + PADDING[0]), "y": _number(y), "font-size": str(box.size), "fill": ink, **bold}
        head = {"font-weight": "600"} if box.depth < 2 else {"font-weight": "600", "fill": COLOURS[box.hue]}
        tag = f"<tspan{attributes(head)}>{escape_xml(line[:marker])}</tspan>" if marker else ""
        yield f'<text xml:space="preserve"{attributes(fields)}>{tag}{escape_xml(line[marker:])}</text>\n'
        marker = max(0, marker - len(line))


def _element(tag: str, **fields: str | float) -> str:
    written = {
        name.replace("_", "-"): value if isinstance(value, str) else _number(value) for name, value in fields.items()
    }
    return f"<{tag}{attributes(written)}/>\n"


def _mix(box: MapBox, part: float) -> str:
    """The branch's colour, so much of it, on white."""
    colour = COLOURS[box.hue]
    mixed = (round(255 + (int(colour[i : i + 2], 16) - 255) * part) for i in (1, 3, 5))
    return "#" + "".join(f"{value:02x}" for value in mixed)


def _number(value: float) -> str:
    return f"{value:.1f}".rstrip("0").rstrip(".")
