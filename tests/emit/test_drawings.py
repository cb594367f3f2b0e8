"""Trees, drawings and Word documents: what they carry, and how they look where that can be measured."""

from __future__ import annotations

import io
import json
import subprocess
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from hypothesis import given
from npm_packages import NODE_MODULES, needs_npm
from outlines import NASTY, OUTLINES, Branch, build, chain, many
from quick import examples
from rich.cells import cell_len

from speechkit.emit import EmitOptions, emit
from speechkit.emit.clean import for_terminal, for_xml, one_line
from speechkit.emit.entries import label
from speechkit.emit.fold import half_widths, lines
from speechkit.emit.map.hues import COLOURS
from speechkit.emit.map.layout import lay_out
from speechkit.emit.sizes import measure
from speechkit.errors import EmitError
from speechkit.model import Outline

LONG = build(
    (
        Branch(
            "一、",
            "推动高质量发展，把“一件事一次办”改革进行到底，让2026年成为落实之年",
            (Branch("（一）", "强链"), Branch("（二）", "补链")),
        ),
        Branch("二、", "改善民生", body="要用心。" * 30),
    )
)


def tree(outline: Outline, **options) -> list[str]:
    return str(emit(outline, "tree", EmitOptions(**{"columns": 80, **options}))).splitlines()


def test_a_tree_folds_long_titles_under_their_own_indent() -> None:
    assert tree(LONG, columns=32) == [
        "工作讲话",
        "├ 一、推动高质量发展，把“一件事",
        "│ 一次办”改革进行到底，让2026年",
        "│ 成为落实之年",
        "│ ├ （一）强链",
        "│ └ （二）补链",
        "└ 二、改善民生",
    ]


def test_a_tree_with_figures_shows_characters_minutes_and_shares_in_columns() -> None:
    text = tree(LONG, columns=70, stats=True, pace=100)
    assert text[0] == "工作讲话                                 178字   1:47  ━━━━━━━━━━ 100%"
    assert text[-1] == "└─ 二、改善民生                          127字   1:16  ━━━━━━━     71%"
    assert {cell_len(line) for line in text if line.endswith("%")} == {70}


@pytest.mark.parametrize("columns", [20, 40, 60, 80, 120])
@given(outline=OUTLINES)
@examples(20)
def test_no_line_of_a_tree_is_wider_than_the_terminal(outline: Outline, columns: int) -> None:
    wide = [line for line in tree(outline, columns=columns, stats=columns >= 40) if cell_len(line) > columns]
    assert wide == []


@given(OUTLINES)
def test_a_tree_carries_labels_and_nesting(outline: Outline) -> None:
    _, *rows = tree(outline, columns=200)
    read = [(len(row[: row.index("─ ") + 2]) // 3, row[row.index("─ ") + 2 :]) for row in rows]
    expected = [(n.level, for_terminal(label(outline, n, EmitOptions())).rstrip(" ")) for n in outline.walk()]
    assert read == expected


@given(OUTLINES)
def test_no_control_character_reaches_the_terminal(outline: Outline) -> None:
    written = str(emit(outline, "tree", EmitOptions(columns=80, text=True)))
    assert [
        char for char in written if (ord(char) < 32 and char != "\n") or 127 <= ord(char) < 160 or char == "\u202e"
    ] == []


def test_a_tree_has_colours_only_where_asked_for() -> None:
    assert "\x1b[" in str(emit(LONG, "tree", EmitOptions(columns=80, color=True)))
    assert "\x1b[" not in str(emit(LONG, "tree", EmitOptions(columns=80)))


def test_a_deep_tree_stays_readable() -> None:
    assert tree(chain(500), columns=60)[500].endswith("第500层")


def test_sizes_of_branches_and_of_what_is_around_add_up() -> None:
    outline = build((Branch("一、", "甲", (Branch("1.", "乙", body="丙丁"),)),), closing="谢谢大家。")
    sizes = measure(outline)
    assert [sizes.branch(node) for node in outline.walk()] == [10, 6]
    assert sizes.total == 15


def test_a_line_never_begins_with_a_closing_sign() -> None:
    assert lines("“一件事一次办”，工业项目", 14, half_widths) == ["“一件事一次", "办”，工业项目"]


@given(OUTLINES)
@examples(50)
def test_a_drawing_carries_every_label(outline: Outline) -> None:
    root = ET.fromstring(str(emit(outline, "svg")))
    texts = ["".join(text.itertext()) for text in root.iter("{http://www.w3.org/2000/svg}text")]
    labels = (for_xml(one_line(label(outline, node, EmitOptions()))) for node in outline.walk())
    assert "".join(texts).replace(" ", "").endswith("".join(labels).replace(" ", ""))


@given(OUTLINES)
@examples(50)
def test_boxes_never_overlap_and_stand_beyond_their_parents(outline: Outline) -> None:
    boxes = lay_out(outline, EmitOptions())
    for number, box in enumerate(boxes):
        if box.parent and box.side > 0:
            assert box.x > box.parent.x + box.parent.width
        elif box.parent and box.side < 0:
            assert box.x + box.width < box.parent.x
        for other in boxes[:number]:
            apart = abs(box.y - other.y) * 2 >= box.height + other.height
            beside = box.x >= other.x + other.width or other.x >= box.x + box.width
            assert apart or beside


def test_colours_are_dark_enough_for_white_letters() -> None:
    def light(colour: str) -> float:
        parts = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
        linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    assert [colour for colour in COLOURS if 1.05 / (light(colour) + 0.05) < 4.5] == []


def test_a_picture_is_a_png_twice_as_large_as_the_drawing() -> None:
    pytest.importorskip("resvg_py")
    picture = emit(LONG, "png")
    drawing = ET.fromstring(str(emit(LONG, "svg")))
    assert isinstance(picture, bytes)
    assert picture[:8] == b"\x89PNG\r\n\x1a\n"
    assert int.from_bytes(picture[16:20]) == pytest.approx(2 * float(drawing.attrib["width"]), abs=2)


def test_an_outline_that_fits_no_picture_says_what_to_do() -> None:
    pytest.importorskip("resvg_py")
    with pytest.raises(EmitError, match="--depth"):
        emit(many(3000), "png")


def word(outline: Outline, **options):
    docx = pytest.importorskip("docx")
    return docx.Document(io.BytesIO(bytes(emit(outline, "docx", EmitOptions(**options)))))


@given(OUTLINES)
@examples(8)  # Word takes its time
def test_word_carries_labels_and_levels_as_headings(outline: Outline) -> None:
    paragraphs = [p for p in word(outline).paragraphs if p.style.name.startswith("Heading")]
    read = [(int(p.style.name.split()[1]), p.text) for p in paragraphs]
    assert read == [(min(n.level, 9), for_xml(label(outline, n, EmitOptions()))) for n in outline.walk()]


def test_word_writes_the_text_once_behind_its_heading() -> None:
    texts = [paragraph.text for paragraph in word(NASTY, text=True).paragraphs]
    assert texts[-3:] == ["2.mindmap\ufffd响铃。", "<b>第一行</b>", "第二行"]


def test_word_has_the_page_and_the_fonts_of_the_standard() -> None:
    from docx.oxml.ns import qn

    document = word(LONG)
    section = document.sections[0]
    sides = (section.page_width, section.page_height, section.top_margin, section.left_margin)
    assert [round(side.mm) for side in sides] == [210, 297, 37, 28]
    names = ("Heading 1", "Heading 2", "Heading 3", "Heading 4", "Normal")
    fonts = [document.styles[name].element.rPr.rFonts.get(qn("w:eastAsia")) for name in names]
    assert fonts == ["黑体", "楷体", "仿宋", "仿宋", "仿宋"]
    assert [document.styles[name].font.size.pt for name in ("Title", *names)] == [22, 16, 16, 16, 16, 16]


@needs_npm("mermaid", "jsdom", node=True)
@pytest.mark.parametrize("outline", [NASTY, chain(40)], ids=["nasty", "deep"])
def test_mermaid_reads_the_mindmap(outline: Outline) -> None:
    command = ["node", str(Path(__file__).with_name("read_mermaid.mjs")), str(NODE_MODULES.resolve())]
    result = subprocess.run(command, input=str(emit(outline, "mermaid")).encode(), capture_output=True, check=False)
    assert result.returncode == 0, result.stderr.decode()
    labels = [[node.level, one_line(label(outline, node, EmitOptions()))] for node in outline.walk()]
    assert json.loads(result.stdout) == [[0, outline.title], *labels]
