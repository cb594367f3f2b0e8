"""The colours of a drawn mind map."""

from __future__ import annotations

import xml.etree.ElementTree as ET

from outlines import Branch, build

from speechkit.emit import emit
from speechkit.emit.map.hues import COLOURS

SVG = "{http://www.w3.org/2000/svg}"
TREE = (
    Branch("一、", "强链", (Branch("（一）", "抓龙头", (Branch("1.", "引进来"),)),)),
    Branch("二、", "补链", (Branch("（一）", "抓配套"),)),
)


def drawing() -> ET.Element:
    return ET.fromstring(str(emit(build(TREE), "svg")))


def test_the_marker_has_the_colour_of_the_text_in_full_boxes_and_that_of_its_branch_in_pale_ones() -> None:
    markers = [(text.attrib["fill"], mark.attrib) for text in drawing().iter(f"{SVG}text") for mark in text]
    white, ink, bold = "#ffffff", "#1b2430", {"font-weight": "600"}
    assert markers == [
        (white, bold),
        (ink, {**bold, "fill": COLOURS[0]}),
        (ink, {**bold, "fill": COLOURS[0]}),
        (white, bold),
        (ink, {**bold, "fill": COLOURS[1]}),
    ]


def tint(colour: str, part: float) -> str:
    """A colour mixed with white, so many parts of one."""
    channels = (colour[1:3], colour[3:5], colour[5:7])
    return "#" + "".join(f"{round(255 * (1 - part) + int(channel, 16) * part):02x}" for channel in channels)


def test_boxes_below_the_first_level_and_lines_are_tints_of_their_branch() -> None:
    _, _, *boxes = drawing().iter(f"{SVG}rect")
    first, second = COLOURS[0], COLOURS[1]
    assert [box.attrib["fill"] for box in boxes] == [first, *[tint(first, 0.1)] * 2, second, tint(second, 0.1)]
    assert [box.attrib.get("stroke") for box in boxes] == [None, *[tint(first, 0.4)] * 2, None, tint(second, 0.4)]
    lines = [line.attrib["stroke"] for line in drawing().iter(f"{SVG}path")]
    assert lines == [*[tint(first, 0.6)] * 3, *[tint(second, 0.6)] * 2]


def test_a_tint_is_between_its_colour_and_white() -> None:
    assert (tint("#204060", 1), tint("#204060", 0), tint("#204060", 0.5)) == ("#204060", "#ffffff", "#90a0b0")
