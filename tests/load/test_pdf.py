"""PDF files in, paragraphs with their pages out."""

from __future__ import annotations

import zlib
from functools import partial

import pytest

pytest.importorskip("pypdfium2")
pytest.importorskip("reportlab")

import pypdfium2
from pdf_files import FONT, LEFT, PITCH, SIZE, TOP, WIDTH, Sheet, untold, with_ligatures
from reportlab.lib.pagesizes import A4
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from steps import growth

from speechkit.detect import detect
from speechkit.errors import LoadError
from speechkit.load.pdf.from_pdf import load
from speechkit.load.pdf.glyph_runs import Run, split_row
from speechkit.load.pdf.glyphs import Glyph, correct_sizes, part_ligatures
from speechkit.load.pdf.gutters import find_stretch
from speechkit.load.pdf.join_rows import join_pdf_lines
from speechkit.load.pdf.next_items import begins_next_item
from speechkit.load.pdf.overprints import MANY
from speechkit.load.pdf.page_furniture import leave_out_furniture
from speechkit.load.pdf.page_text import read_page
from speechkit.load.pdf.rows import PdfLine, read_pdf_lines, show_first_sign
from speechkit.model import Document

LONG = "各乡镇、各部门要把安全生产摆在突出位置，逐条对照清单，逐项明确责任，一件一件抓下去，一环一环扣起来。"
OTHER = "对排查出来的问题要当场登记，能改的当场改，不能改的限期改，到期没有改的由县安委办挂牌督办，一个也不放过。"
TEXT = LONG + OTHER
SPEECH = ["一、压实责任", LONG * 2, "二、排查隐患", OTHER * 3, "（一）摸清底数", LONG, "（二）建好台账", OTHER] * 3


def read(data: bytes) -> Document:
    return load(data, "讲话.pdf")


def test_lines_become_the_paragraphs_that_were_set() -> None:
    sheet = Sheet()
    sheet.centre("在全县安全生产会议上的讲话")
    sheet.flow(SPEECH)
    assert read(sheet.save()).text.split("\n") == ["在全县安全生产会议上的讲话", *SPEECH]


def test_paragraphs_without_indents_are_told_by_the_room_at_their_end() -> None:
    sheet = Sheet()
    sheet.flow(SPEECH, indent=0)
    assert read(sheet.save()).text.split("\n") == SPEECH


def test_in_justified_text_a_line_is_a_last_one_if_it_was_not_stretched() -> None:
    sheet = Sheet()
    paragraphs = [
        LONG * 2,
        LONG[:26] + "。第二，" + OTHER,  # the marker stands at the head of a line
        LONG[:49] + "扣得紧。",  # at the end is room for one more character
        "压实各级责任",
        OTHER * 2,
    ]
    sheet.justify(paragraphs)
    assert read(sheet.save()).text.split("\n") == paragraphs


def hang(sheet: Sheet, number: str, text: str) -> None:
    """An item: its number at the edge, all its lines as far from there as a tabulator puts the first."""
    sheet.put(LEFT, sheet.height, number)
    sheet.flow([text], indent=0, left=LEFT + 2 * SIZE, width=WIDTH - 2 * SIZE)


@pytest.mark.parametrize("body", [True, False])
def test_an_item_hangs_from_its_number_beside_paragraphs_with_indents_and_alone(body: bool) -> None:
    sheet = Sheet()
    paragraphs = [OTHER * 2, LONG * 2] if body else []
    sheet.flow(paragraphs)
    items = [LONG * 2, TEXT[:24], OTHER + LONG, LONG[:25], TEXT[:50]]
    for number, item in enumerate(items, 1):
        hang(sheet, f"{number}.", item)
    expected = [*paragraphs, *(f"{number}.　{item}" for number, item in enumerate(items, 1))]
    assert read(sheet.save()).text.split("\n") == expected


def test_paragraphs_can_hang_without_a_number() -> None:
    sheet = Sheet()
    paragraphs = [LONG * 2, OTHER * 2, LONG + OTHER, OTHER, LONG[:20]]
    for paragraph in paragraphs:
        sheet.put(LEFT, sheet.height, paragraph[:27])
        sheet.height -= PITCH * bool(paragraph[27:])
        sheet.flow([paragraph[27:]], indent=0, left=LEFT + 2 * SIZE, width=WIDTH - 2 * SIZE)
    assert read(sheet.save()).text.split("\n") == paragraphs


def test_a_last_line_of_digits_in_a_font_of_other_heights_is_one_of_its_paragraph() -> None:
    sheet = Sheet()
    sheet.put(LEFT + 2 * SIZE, TOP, TEXT[:25])
    sheet.put(LEFT, TOP - PITCH, TEXT[25:52])
    sheet.put(LEFT, TOP - 2 * PITCH, "93%", font="Symbol")
    sheet.height = TOP - 3 * PITCH
    sheet.flow([OTHER])
    assert read(sheet.save()).text.split("\n") == [TEXT[:52] + "93%", OTHER]


def test_every_paragraph_knows_its_page_and_one_that_runs_on_knows_both() -> None:
    sheet = Sheet()
    sheet.flow([LONG * 8] * 2)
    document = read(sheet.save())
    first, last = document.positions.position(0), document.positions.position(len(document.text) - 1)
    assert (first.line, first.column, first.page) == (1, 1, 1)
    assert (last.line, last.column, last.page) == (2, len(LONG * 8), 2)


def test_page_numbers_and_running_heads_are_left_out_and_told() -> None:
    sheet = Sheet()
    for number in range(1, 4):
        sheet.flow([OTHER[number:] + LONG, LONG[number:]])
        sheet.put(200, 800, "全县安全生产会议材料", 10)
        sheet.put(280, 40, f"— {number} —", 10)
        sheet.turn()
    document = read(sheet.save())
    pages = [f"{OTHER[number:]}{LONG}\n{LONG[number:]}" for number in range(1, 4)]
    assert document.text == "\n".join(pages)
    assert [notice.message for notice in document.notices] == ["left out: page numbers (3), running heads (3)"]


@pytest.mark.parametrize(
    "form", ["~ {} ~", "·{}·", "【{}】", "（{}）", "P{}", "共9页 第{}页", "{}/9", "第 {} 页", "-{}-"]
)
def test_page_numbers_have_many_forms(form: str) -> None:
    sheet = Sheet()
    for number in (1, 2):
        sheet.flow([LONG, OTHER])
        sheet.put(280, 40, form.format(number), 10)
        sheet.turn()
    assert read(sheet.save()).text.split("\n") == [LONG, OTHER] * 2


@pytest.mark.parametrize("printed", ["11/26/25, 4:50 PM", "2025/11/26 16:50", "2025/11/26 下午4:50"])
@pytest.mark.parametrize("count", [1, 3])
def test_what_a_browser_prints_around_a_page_is_no_text(printed: str, count: int) -> None:
    sheet = Sheet()
    for number in range(1, count + 1):
        sheet.flow([LONG, OTHER])
        sheet.put(30, 810, printed, 9)
        sheet.put(250, 810, "在全县安全生产会议上的讲话_梧桐县人民政府", 9)
        sheet.put(30, 30, "https://www.example.cn/2025/1126/c123a456.html", 9)
        sheet.put(540, 30, f"{number}/{count}", 9)
        sheet.turn()
    assert read(sheet.save()).text.split("\n") == [LONG, OTHER] * count


def test_what_stands_beside_the_page_is_no_text() -> None:
    sheet = Sheet()
    sheet.flow([LONG])
    for x, y in ((-400, 400), (700, 400), (LEFT, 900), (LEFT, -20)):
        sheet.put(x, y, "页外的字，看不见")
    assert read(sheet.save()).text == LONG


def test_line_numbers_are_left_out() -> None:
    sheet = Sheet()
    sheet.flow([LONG, OTHER, LONG])
    for i in range(8):
        sheet.put(40, TOP - i * PITCH, str(i + 1), 9)
    assert read(sheet.save()).text.split("\n") == [LONG, OTHER, LONG]


@pytest.mark.parametrize("mark", ["①", "[1]", "*"])
def test_footnotes_and_their_marks_are_left_out_and_told(mark: str) -> None:
    sheet = Sheet()
    sheet.flow([LONG, OTHER * 2 + OTHER[:25]])
    sheet.put(LEFT + 25.2 * SIZE, TOP - 4 * PITCH + 5, mark, 9)
    for i, line in enumerate(
        (f"{mark} 见全县安全生产工作要点第三条，数据截至十一月底，尚待核实，以县统计局发布的", "公报为准。")
    ):
        sheet.put(LEFT, 110 - i * 14, line, 10)
    sheet.put(280, 40, "— 1 —", 10)
    sheet.turn()
    sheet.put(LEFT, TOP, OTHER[25:])
    document = read(sheet.save())
    assert document.text.split("\n") == [LONG, OTHER * 3]
    told = f"left out: page numbers (1), footnotes (1), marks of notes ({len(mark)})"
    assert [notice.message for notice in document.notices] == [told]


def test_a_table_in_small_type_at_the_end_of_a_page_is_no_footnote() -> None:
    sheet = Sheet()
    sheet.flow([LONG, OTHER])
    for row in range(4):
        for i, cell in enumerate((str(row + 1), "灭火器", "二十只")):
            sheet.put(LEFT + 150 * i, sheet.height - row * 18, cell, 11)
    document = read(sheet.save())
    assert document.text.split("\n") == [LONG, OTHER]
    assert [notice.message for notice in document.notices] == ["left out: tables (1)"]


def test_a_power_is_text() -> None:
    sheet = Sheet()
    sheet.put(LEFT, TOP, "一、新建厂房3万m")
    sheet.put(LEFT + 8.5 * SIZE, TOP + 5, "2", 9)
    assert read(sheet.save()).text == "一、新建厂房3万m2"


def test_line_numbers_close_to_the_text_are_left_out_above_a_page_number_and_told() -> None:
    sheet = Sheet()
    for number, count in ((1, 8), (2, 2)):
        sheet.flow([LONG, OTHER, LONG, OTHER][: count // 2])
        for i in range(count):
            sheet.put(LEFT - 1.3 * SIZE, TOP - i * PITCH, str(i + 1), 10)
        sheet.put(290, 40, str(number), 10)
        sheet.turn()
    document = read(sheet.save())
    assert document.text.split("\n") == [LONG, OTHER, LONG, OTHER, LONG]
    assert [notice.message for notice in document.notices] == ["left out: page numbers (2), line numbers (10)"]


def test_two_columns_are_read_one_after_the_other() -> None:
    sheet = Sheet()
    half = 13 * SIZE
    sheet.centre("会议材料汇编")
    top = sheet.height
    sheet.flow([LONG, OTHER, LONG], left=LEFT - 20, width=half)
    sheet.height = top
    sheet.flow([OTHER, LONG, OTHER], left=LEFT - 20 + half + 36, width=half)
    assert read(sheet.save()).text.split("\n") == ["会议材料汇编", LONG, OTHER, LONG, OTHER, LONG, OTHER]


@pytest.mark.parametrize("indent", [2, 0])
def test_columns_at_the_gutter_that_word_sets_are_read_one_after_the_other(indent: int) -> None:
    sheet = Sheet()
    paragraphs = [LONG, OTHER, LONG] if indent else ["　　" + LONG, "　　" + OTHER, "　　" + LONG]
    sheet.flow_columns([paragraphs] * 2, 13 * SIZE, 21.25, indent=indent)
    assert read(sheet.save()).text.split("\n") == [LONG, OTHER, LONG] * 2


@pytest.mark.parametrize(("count", "characters"), [(3, 8), (4, 6)])
def test_columns_are_read_one_after_the_other(count: int, characters: int) -> None:
    sheet = Sheet()
    sheet.centre("会议材料汇编")
    full = [[LONG, OTHER], [OTHER, LONG], [LONG * 2]]
    columns = [*full[: count - 1], [LONG[:20], OTHER[:12]]]
    sheet.flow_columns(columns, characters * SIZE, 21.25)
    assert read(sheet.save()).text.split("\n") == ["会议材料汇编", *(text for column in columns for text in column)]


ITEMS = ["（一）摸清底数；", "（二）建好台账、卡片；", "（三）逐项销号；", "（四）回访；", "（五）严格考核。"]


def test_columns_of_items_of_one_line_are_read_one_after_the_other() -> None:
    sheet = Sheet()
    columns = [["一、排查隐患", OTHER, *ITEMS], ["二、压实责任", LONG, *ITEMS]]
    sheet.flow_columns(columns, 13 * SIZE, 21.25)
    assert read(sheet.save()).text.split("\n") == [*columns[0], *columns[1]]


@pytest.mark.parametrize("right", [[OTHER[:13]], ["谢谢大家！", OTHER[:8]]])
def test_a_last_column_of_few_lines_on_the_only_page_is_read_last(right: list[str]) -> None:
    sheet = Sheet()
    width = (A4[0] - 2 * (LEFT - 20) - 21.25) / 2
    sheet.flow_columns([[LONG, OTHER, LONG], right], width, 21.25)
    sheet.put(A4[0] / 2, 40, "1", 10)
    assert read(sheet.save()).text.split("\n") == [LONG, OTHER, LONG, *right]


def test_a_page_that_does_not_show_its_columns_has_those_of_the_next_one() -> None:
    sheet = Sheet()
    sheet.flow_columns([ITEMS, ITEMS], 13 * SIZE, 21.25)
    sheet.turn()
    sheet.flow_columns([[LONG, OTHER], [OTHER, LONG]], 13 * SIZE, 21.25)
    assert read(sheet.save()).text.split("\n") == [*ITEMS, *ITEMS, LONG, OTHER, OTHER, LONG]


def test_a_title_across_the_columns_goes_on_and_the_lines_below_it_stay_apart() -> None:
    sheet = Sheet()
    sheet.put(LEFT - 20, TOP, "在全县冬季安全生产暨森林防灭火工作会", 25)
    sheet.height -= PITCH * 1.4
    sheet.centre("议上的讲话", 25)
    lines = ["全县冬季安全生产会议材料", "（根据录音整理）", "梧桐县人民政府县长", "林某某"]
    for line in lines:
        sheet.centre(line, SIZE)
    width = (A4[0] - 2 * (LEFT - 20) - 21.25) / 2
    sheet.flow_columns([[LONG, OTHER, LONG], [OTHER, LONG, OTHER]], width, 21.25)
    title = "在全县冬季安全生产暨森林防灭火工作会议上的讲话"
    assert read(sheet.save()).text.split("\n") == [title, *lines, LONG, OTHER, LONG, OTHER, LONG, OTHER]


def test_the_text_of_a_column_under_a_wider_title_is_joined() -> None:
    sheet = Sheet()
    sheet.put(LEFT, TOP, "全县冬季安全生产会议材料汇编", 22)
    sheet.height -= 2 * PITCH
    sheet.flow([LONG, OTHER, LONG], width=16 * SIZE)
    assert read(sheet.save()).text.split("\n") == ["全县冬季安全生产会议材料汇编", LONG, OTHER, LONG]


def test_a_last_column_of_few_lines_is_one_as_on_the_page_before() -> None:
    sheet = Sheet()
    sheet.flow_columns([[LONG, OTHER]] * 2, 13 * SIZE, 21.25)
    sheet.turn()
    sheet.flow_columns([[OTHER, LONG], ["一、压实责任", OTHER[:28]]], 13 * SIZE, 21.25)
    assert read(sheet.save()).text.split("\n") == [LONG, OTHER, LONG, OTHER, OTHER, LONG, "一、压实责任", OTHER[:28]]


def test_lines_that_end_early_above_a_table_are_no_column() -> None:
    sheet = Sheet()
    sheet.flow([OTHER[:37]] * 6)
    for _ in range(8):
        for i in range(3):
            sheet.put(LEFT + 150 * i, sheet.height, "全县安全生产会议"[: 8 - i])
        sheet.height -= PITCH
    assert read(sheet.save()).text.split("\n") == [OTHER[:37]] * 6


def test_spaces_between_words_that_stand_below_each_other_are_no_gutter() -> None:
    sheet = Sheet()
    words = ["Safety", "comes", "first", "in", "every", "town", "and", "in", "every", "office"]
    for _ in range(8):
        left = LEFT
        for word in words:  # a program can set words apart without a space
            sheet.put(left, sheet.height, word, 12, font="Helvetica")
            left += sheet.canvas.stringWidth(word, "Helvetica", 12) + 4.5
        sheet.height -= PITCH
    assert read(sheet.save()).text.split() == words * 8


@pytest.mark.parametrize("last", ["3 口哨 2", "3 口哨（每个楼层的 2"])
def test_a_table_is_left_out_and_told(last: str) -> None:
    sheet = Sheet()
    sheet.flow([LONG])
    for row in ("序号 物资 数量", "1 灭火器 20", "2 手电 8", last):
        for i, cell in enumerate(row.split()):
            sheet.put(LEFT + 150 * i, sheet.height, cell)
        sheet.height -= PITCH
    if "（" in last:  # a cell goes on below its row
        sheet.put(LEFT + 150, sheet.height + PITCH - SIZE, "每个出口一只）")
    sheet.flow([OTHER])
    document = read(sheet.save())
    assert document.text.split("\n") == [LONG, OTHER]
    assert [notice.code for notice in document.notices] == ["furniture-left-out"]


@pytest.mark.parametrize("tabulator", [4.5, 5.5])
def test_items_whose_numbers_a_tabulator_parts_from_them_are_no_table(tabulator: float) -> None:
    sheet = Sheet()
    items = ["本办法适用于全县古树名木。", "古树实行分级保护。", "县林业局负责保护工作。", "本办法自公布之日起施行。"]
    for number, item in zip("一二三四", items, strict=True):
        sheet.put(LEFT, sheet.height, f"第{number}条")
        sheet.put(LEFT + tabulator * SIZE, sheet.height, item)
        sheet.height -= PITCH
    document = read(sheet.save())
    assert document.text.split("\n") == [
        f"第{number}条　{item}" for number, item in zip("一二三四", items, strict=True)
    ]
    assert document.notices == ()


def test_entries_of_a_table_of_contents_stay_apart_and_their_dots_short() -> None:
    sheet = Sheet()
    for text, page in (("一、压实责任", "1"), ("（一）摸清底数", "12"), ("二、排查隐患", "（3）")):
        dots = "." * int((WIDTH - SIZE * len(text) - 60) / 4)
        sheet.put(LEFT, sheet.height, text)
        sheet.put(LEFT + SIZE * len(text) + 4, sheet.height, dots)
        sheet.put(LEFT + WIDTH - SIZE * len(page), sheet.height, page)
        sheet.height -= PITCH
    sheet.flow([LONG, OTHER])
    entries = ["一、压实责任……1", "（一）摸清底数……12", "二、排查隐患……（3）"]
    assert read(sheet.save()).text.split("\n") == [*entries, LONG, OTHER]


def test_a_file_that_is_all_table_says_so() -> None:
    sheet = Sheet()
    for row in range(4):
        sheet.put(LEFT, TOP - row * PITCH, "灭火器")
        sheet.put(LEFT + 150, TOP - row * PITCH, "二十只")
    with pytest.raises(LoadError, match=r"nothing but tables \(1\)"):
        read(sheet.save())


def read_turned(degrees: int, *, told: bool) -> Document:
    """A file whose second page is stored turned, and says so or not."""
    sheet = Sheet()
    sheet.flow([LONG])
    sheet.turn()
    sheet.rotate(degrees, told=told)
    sheet.flow([OTHER, LONG * 2])
    return read(sheet.save())


@pytest.mark.parametrize("degrees", [90, 180, 270])
def test_text_that_is_upright_on_the_screen_is_read_however_its_page_is_stored(degrees: int) -> None:
    document = read_turned(degrees, told=True)
    assert document.text.split("\n") == [LONG, OTHER, LONG * 2]
    assert document.notices == ()


@pytest.mark.parametrize("degrees", [90, 180, 270])
def test_a_page_whose_text_stands_sideways_is_read_and_told(degrees: int) -> None:
    document = read_turned(degrees, told=False)
    assert document.text.split("\n") == [LONG, OTHER, LONG * 2]
    told = "the text on pages 2 is sideways: it was read as if the pages were rotated"
    assert [notice.message for notice in document.notices] == [told]


def test_characters_that_a_font_draws_as_one_are_all_text() -> None:
    glyphs = [Glyph(sign, 10.0, 40.0, 0.0, 15.0) for sign in "ffi"]
    assert [(glyph.sign, glyph.left, glyph.right) for glyph in part_ligatures(glyphs)] == [
        ("f", 10.0, 20.0),
        ("f", 20.0, 30.0),
        ("i", 30.0, 40.0),
    ]


def test_a_line_with_ligatures_in_it_is_read_whole() -> None:
    assert read(with_ligatures("BABBAB")).text == "BffBBffB"


def test_a_hyphen_at_the_end_of_a_line_is_kept_but_for_that_of_a_torn_word() -> None:
    sheet = Sheet()
    lines = [
        "各单位每周五下午五点前将情况报县安委办，电话0000-",
        "7225140，地址是东街三十六号的县会议中心大楼，即Confe-",
    ]
    sheet.put(LEFT + 2 * SIZE, TOP, lines[0])
    sheet.put(LEFT, TOP - PITCH, lines[1])
    sheet.put(LEFT, TOP - 2 * PITCH, "rence Hall。")
    sheet.height -= 3 * PITCH
    sheet.flow([LONG, OTHER])
    text = "".join(lines).removesuffix("-") + "rence Hall。"
    assert read(sheet.save()).text.split("\n") == [text, LONG, OTHER]


def test_a_long_title_of_the_size_of_the_text_goes_on_centred() -> None:
    sheet = Sheet()
    title = LONG[:26] + "的讲话提纲"
    sheet.put(LEFT, TOP, title[:26])
    sheet.height -= PITCH
    sheet.centre(title[26:], SIZE)
    sheet.flow(SPEECH)
    assert read(sheet.save()).text.split("\n") == [title, *SPEECH]


@pytest.mark.parametrize("spread", [0.0, 2.0])
def test_a_space_between_chinese_words_that_the_file_only_shows_is_read(spread: float) -> None:
    sheet = Sheet()
    sheet.put(LEFT, TOP, "县教育局局长", spread=spread)
    sheet.put(LEFT + 6 * (SIZE + spread) + 4, TOP, "林某某", spread=spread)
    assert read(sheet.save()).text == "县教育局局长 林某某"


def test_the_size_of_a_character_is_that_of_its_font_unless_that_tells_nothing() -> None:
    glyphs = [Glyph("一", 0.0, 11.0, 0.0, 12.0), Glyph("国", 12.0, 23.0, 0.0, 12.0), Glyph("家", 24.0, 35.0, 0.0, 12.0)]
    assert [glyph.size for glyph in correct_sizes(glyphs, [1.4, 11.0, 11.5])] == [12.0, 12.0, 12.0]
    assert [glyph.size for glyph in correct_sizes(glyphs, [1.4, 110.0, 115.0])] == [1.4, 110.0, 115.0]


def test_chinese_italics_are_text() -> None:
    sheet = Sheet()
    sheet.flow([LONG])
    text = sheet.canvas.beginText()
    text.setFont(FONT, SIZE)
    text.setTextTransform(1, 0, 0.33, 1, LEFT + 2 * SIZE, sheet.height)  # upright characters, slanted
    text.textOut(OTHER[:20])
    sheet.canvas.drawText(text)
    assert read(sheet.save()).text.split("\n") == [LONG, OTHER[:20]]


def test_text_set_from_the_top_down_is_read_from_right_to_left_and_told() -> None:
    sheet = Sheet()
    paragraphs = ["一、壓實責任", LONG + "全年查了148处。" + OTHER, "1.摸清底數", OTHER]
    sheet.flow_down(paragraphs)
    sheet.put(A4[0] / 2, 40, "1", 10)
    document = read(sheet.save())
    assert document.text.split("\n") == paragraphs
    assert [notice.code for notice in document.notices] == ["pages-vertical"]


def test_a_slanted_watermark_is_no_text() -> None:
    sheet = Sheet()
    sheet.flow([LONG])
    sheet.canvas.rotate(45)
    sheet.put(300, 100, "内部资料", 40)
    document = read(sheet.save())
    assert (document.text, document.notices) == (LONG, ())


def test_the_centred_lines_of_a_cover_stay_apart() -> None:
    sheet = Sheet()
    lines = ("全县安全生产会议材料汇编", "梧桐县安全生产委员会办公室编印", "二〇二五年十一月")
    for text, size, height in zip(lines, (25.0, 20.0, 20.0), (600, 300, 270), strict=True):
        sheet.put((A4[0] - size * len(text)) / 2, height, text, size)
    sheet.turn()
    sheet.flow(SPEECH)
    assert read(sheet.save()).text.split("\n") == [*lines, *SPEECH]


def test_a_watermark_across_the_text_is_left_out_and_told() -> None:
    sheet = Sheet()
    sheet.centre("全县安全生产工作", 40)
    sheet.flow([LONG, OTHER * 3, LONG])
    sheet.put(120, TOP - 5 * PITCH, "内部资料", 60)
    document = read(sheet.save())
    assert document.text.split("\n") == ["全县安全生产工作", LONG, OTHER * 3, LONG]
    assert [notice.message for notice in document.notices] == ["left out: watermarks (1)"]


def test_a_signature_does_not_swallow_its_date() -> None:
    sheet = Sheet()
    sheet.flow([LONG])
    sheet.put(320, 500, "梧桐县安全生产办公室")
    sheet.put(352, 472, "2025年11月26日")
    assert read(sheet.save()).text.split("\n") == [LONG, "梧桐县安全生产办公室", "2025年11月26日"]


@pytest.mark.parametrize("font", ["Helvetica", "Times-Roman", "Courier"])
def test_a_narrow_letter_that_comes_twice_stays_two(font: str) -> None:
    sheet = Sheet()
    sheet.put(LEFT, TOP, "III. will full hello 2011 ... ill :: ||", 12, font=font)
    assert read(sheet.save()).text == "III. will full hello 2011 ... ill :: ||"


@pytest.mark.parametrize(("font", "text"), [("Helvetica", "VIII. hello till 11"), (FONT, "一、压实责任……人人好好学学")])
def test_text_that_is_printed_twice_to_look_bold_is_read_once(font: str, text: str) -> None:
    sheet = Sheet()
    for shift in (0, 0.3, 0.6):
        sheet.put(LEFT + shift, TOP, text, 12, font=font)
    assert read(sheet.save()).text == text


def test_a_scan_says_that_it_needs_ocr() -> None:
    pytest.importorskip("PIL")
    sheet = Sheet()
    sheet.picture()
    with pytest.raises(LoadError, match=r"pictures of pages but no text.*OCR"):
        read(sheet.save())


def test_pages_that_are_scans_are_told() -> None:
    pytest.importorskip("PIL")
    sheet = Sheet()
    sheet.flow([LONG])
    sheet.turn()
    sheet.picture()
    assert [notice.code for notice in read(sheet.save()).notices] == ["pages-without-text"]


def test_characters_that_a_font_does_not_tell_are_shown_as_unknown_and_told() -> None:
    document = read(untold(r"AB\201AB\202AB"))
    assert document.text == "AB\ufffdAB\ufffdAB"
    assert [notice.code for notice in document.notices] == ["characters-unknown"]


def test_a_file_whose_fonts_tell_nothing_says_so() -> None:
    with pytest.raises(LoadError, match="its fonts do not identify their characters"):
        read(untold(r"A\201\202\201"))


def test_an_encrypted_file_says_so() -> None:
    sheet = Sheet(password="secret")
    sheet.flow([LONG])
    with pytest.raises(LoadError, match="password"):
        read(sheet.save())


@pytest.mark.parametrize("data", [b"%PDF-1.7\n", b"%PDF-1.7\n" + b"\0" * 5000, b"%PDF-1.4 garbage %%EOF"])
def test_a_broken_file_is_one_clear_line(data: bytes) -> None:
    with pytest.raises(LoadError, match="damaged"):
        read(data)


@pytest.mark.parametrize(("dictionary", "refused"), [(b"<<>>", True), (b"<</Subtype /Image>>", False)])
def test_a_small_file_that_unpacks_to_a_huge_page_is_refused(dictionary: bytes, refused: bool) -> None:
    sheet = Sheet()
    sheet.flow([LONG])
    stream = b"99 0 obj" + dictionary + b"stream\n" + zlib.compress(bytes(70_000_000)) + b"\nendstream\nendobj\n"
    data = sheet.save().replace(b"xref\n", stream + b"xref\n", 1)
    assert len(data) < 100_000
    if refused:
        with pytest.raises(LoadError, match="would unpack to more than 64 MB"):
            read(data)
    else:
        assert read(data).text == LONG


def numbered_page(count: int) -> list[PdfLine]:
    """A page of so many lines, a number before each."""
    numbers = [Run([Glyph("1", 0, 5, -i, 10)], [str(i)]) for i in range(count)]
    return [PdfLine([number, Run([Glyph("字", 9, 19, -i, 10)], ["字"])], 1) for i, number in enumerate(numbers)]


def test_the_furniture_of_twice_the_lines_is_found_in_twice_the_steps() -> None:
    assert [line.text for line in leave_out_furniture([numbered_page(1000)]).lines] == ["字"] * 1000
    assert growth(lambda count: partial(leave_out_furniture, [numbered_page(count)]), 500) < 2.2


def read_parts(runs: list[Run]) -> list[int]:
    """The length of each paragraph that is made of these parts."""
    lines = leave_out_furniture([read_pdf_lines(runs, [], 1, 0)]).lines
    return [len(paragraph.text) for paragraph in join_pdf_lines(lines)]


def test_a_line_of_twice_the_parts_is_read_in_twice_the_steps() -> None:
    def parts(count: int) -> list[Run]:
        return [Run([Glyph("国", 30.0 * i, 30.0 * i + 10, 0.0, 10.0)], ["国"]) for i in range(count)]

    assert read_parts(parts(1000)) == [1000]
    assert growth(lambda count: partial(read_parts, parts(count)), 500) < 2.2


def test_an_empty_page_is_no_text() -> None:
    sheet = Sheet()
    sheet.put(0, 0, " ")
    with pytest.raises(LoadError, match="no text"):
        read(sheet.save())


def test_a_blank_between_two_gaps_ends_a_run_without_a_hole() -> None:
    signs = [("安", 0.0), ("全", 10.0), (" ", 26.0), ("责", 60.0), ("任", 70.0)]
    row = [Glyph(sign, left, left + (5.0 if sign == " " else 10.0), 0.0, 10.0) for sign, left in signs]
    runs = list(split_row(row))
    assert [(run.text, run.holes) for run in runs] == [("安全", []), ("责任", [])]
    assert [find_stretch(run) for run in runs] == [20.0, 20.0]


def mark(sheet: Sheet, name: str, level: int) -> None:
    """A bookmark to what follows."""
    sheet.canvas.bookmarkPage(f"{name}{sheet.height}")
    sheet.canvas.addOutlineEntry(name, f"{name}{sheet.height}", level)


def test_bookmarks_are_the_levels_of_the_headings_that_they_name() -> None:
    sheet = Sheet()
    sheet.flow(["3.1 入库", LONG])  # the entry of a contents; its bookmark leads to another page
    sheet.turn()
    for name, shown, level in (("入库", "1 入库", 0), ("登记", "登记", 1), ("出 库", "2 出库", 0), ("索引", "附录", 0)):
        mark(sheet, name, level)
        sheet.flow([shown, OTHER])
    document = read(sheet.save())
    assert [(document.text[hint.offset :].split("\n")[0], hint.level) for hint in document.hints] == [
        ("1 入库", 1),
        ("登记", 2),
        ("2 出库", 1),
    ]


def test_bookmarks_nest_headings_without_numbers() -> None:
    sheet = Sheet()
    sheet.centre("仓库管理手册", 26)
    for name, level in (("入库", 0), ("登记", 1), ("核对", 1), ("出库", 0), ("装车", 1)):
        mark(sheet, name, level)
        sheet.flow([name, LONG])
    outline = detect(read(sheet.save()))
    assert outline.title == "仓库管理手册"
    assert [(node.level, node.title) for node in outline.walk()] == [
        (1, "入库"), (2, "登记"), (2, "核对"), (1, "出库"), (2, "装车"),
    ]  # fmt: skip


def test_the_size_of_a_line_and_whether_it_is_centred_is_told() -> None:
    sheet = Sheet()
    sheet.centre("仓库管理手册", 24)
    sheet.flow([LONG, OTHER])
    assert [(look.offset, look.size, look.centred) for look in read(sheet.save()).looks] == [(0, 1.5, True)]


def test_the_bullet_of_a_symbol_font_is_shown_as_a_bullet() -> None:
    assert show_first_sign("\uf076疑似剽窃观点：") == "◆疑似剽窃观点："
    assert show_first_sign("疑似\uf076剽窃") == "疑似\uf076剽窃"


def test_columns_of_a_font_that_runs_from_the_top_down_are_read() -> None:
    font = UnicodeCIDFont(FONT, isVertical=True)
    font.name = font.fontName = "Down"
    pdfmetrics.registerFont(font)
    sheet = Sheet()
    for i in range(3):
        sheet.put(A4[0] - LEFT - i * PITCH, TOP, LONG[17 * i : 17 * i + 17], font="Down")
    assert "".join(read(sheet.save()).text.split()) == LONG


def test_objects_that_are_set_over_each_other_thousands_of_times_are_read_once() -> None:
    sheet = Sheet()
    for _ in range(MANY):
        sheet.put(LEFT, TOP, "工")
    with pypdfium2.PdfDocument(sheet.save()) as file:
        assert len(read_page(file[0]).runs[0].glyphs) < 10


@pytest.mark.parametrize("body", [False, True])
@pytest.mark.parametrize("end", ["", "，", "；", "。"])
@pytest.mark.parametrize("length", [10, 18, 24])
@pytest.mark.parametrize(
    "marks", ["●●●●", "○○○○", "①②③④", ["1.", "2.", "3.", "4."], ["（二）", "（三）", "（四）", "（五）"]]
)
@pytest.mark.slow
def test_items_of_one_line_and_one_length_stay_apart(marks: list[str], length: int, end: str, body: bool) -> None:
    sheet = Sheet()
    paragraphs = [LONG * 2, OTHER[:40]] if body else []
    sheet.flow(paragraphs)
    items = [mark + (LONG + OTHER)[i : i + length - len(end)].replace("，", "和") + end for i, mark in enumerate(marks)]
    for i, item in enumerate(items):
        sheet.put(LEFT, sheet.height - i * PITCH, item)
    assert read(sheet.save()).text.split("\n") == [*paragraphs, *items]


@pytest.mark.parametrize(
    ("first", "line"), [("1.建好", "2.5万元"), ("●建好", "○台账"), ("3.建好", "3.台账"), ("建好", "●台账")]
)
def test_a_line_that_begins_with_no_next_mark_may_go_on(first: str, line: str) -> None:
    assert not begins_next_item(first, line)
