"""Word files in, paragraphs with Word's own numbers out."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from io import BytesIO
from random import Random
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

pytest.importorskip("lxml")
pytest.importorskip("docx")

from steps import growth
from word_files import SPACES, Numbered, level, make_docx, numbering, plain_list

from speechkit.detect import detect
from speechkit.errors import LoadError
from speechkit.load.numbering.number_formats import FORMATS, format_number
from speechkit.load.word.from_docx import load
from speechkit.model import LIST_LEVELS, Document, Hint, Position


def read(data: bytes) -> Document:
    return load(data, "讲话 📄.docx")


def lines(*paragraphs: str | Numbered, xml: str | None = None, styles: tuple[str, ...] = ()) -> list[str]:
    return read(make_docx(paragraphs, xml, styles=styles)).text.split("\n")


CHINESE = level(0, "chineseCountingThousand", "%1、") + level(1, "chineseCountingThousand", "（%2）")


@pytest.mark.parametrize(
    ("name", "number", "text"),
    [
        ("decimal", 12, "12"),
        ("decimalZero", 7, "07"),
        ("decimalFullWidth", 12, "１２"),
        ("decimalEnclosedCircle", 20, "⑳"),
        ("decimalEnclosedCircleChinese", 3, "③"),
        ("decimalEnclosedFullstop", 2, "⒉"),
        ("decimalEnclosedParen", 20, "⒇"),
        ("upperRoman", 49, "XLIX"),
        ("lowerRoman", 4, "iv"),
        ("upperLetter", 27, "AA"),
        ("lowerLetter", 26, "z"),
        ("chineseCounting", 10, "十"),
        ("chineseCounting", 21, "二十一"),
        ("chineseCounting", 100, "一○○"),
        ("chineseCountingThousand", 10, "十"),
        ("chineseCountingThousand", 11, "十一"),
        ("chineseCountingThousand", 101, "一百〇一"),
        ("chineseCountingThousand", 110, "一百一十"),
        ("chineseCountingThousand", 2024, "二千〇二十四"),
        ("chineseCountingThousand", 12000, "一万二千"),
        ("taiwaneseCounting", 15, "十五"),
        ("taiwaneseCountingThousand", 105, "一百零五"),
        ("taiwaneseDigital", 10, "一○"),
        ("chineseLegalSimplified", 13, "壹拾叁"),
        ("chineseLegalSimplified", 106, "壹佰零陆"),
        ("ideographLegalTraditional", 26, "貳拾陸"),
        ("ideographDigital", 20, "二〇"),
        ("ideographTraditional", 10, "癸"),
        ("ideographTraditional", 11, "11"),
        ("ideographZodiac", 12, "亥"),
        ("ideographZodiacTraditional", 2, "乙丑"),
        ("ideographEnclosedCircle", 3, "㈢"),
        ("japaneseCounting", 110, "百十"),
        ("japaneseLegal", 11, "壱拾壱"),
        ("japaneseDigitalTenThousand", 10, "一〇"),
        ("numberInDash", 5, "- 5 -"),
        ("none", 5, ""),
        ("unheardOf", 5, "5"),
    ],
)
def test_a_number_is_written_as_word_writes_it(name: str, number: int, text: str) -> None:
    assert format_number(number, name) == text


@pytest.mark.parametrize("name", FORMATS)
def test_no_format_fails_on_any_number(name: str) -> None:
    assert all(isinstance(format_number(number, name), str) for number in (0, 1, 99, 9999, 10**9))


def test_levels_count_and_begin_anew_below_each_item() -> None:
    one, two = Numbered("甲"), Numbered("乙", level=1)
    assert lines(one, two, two, one, two, xml=numbering(CHINESE)) == [
        "一、甲",
        "（一）乙",
        "（二）乙",
        "二、甲",
        "（一）乙",
    ]


def test_a_text_of_several_levels_and_legal_numbers() -> None:
    levels = (
        level(0, "upperRoman", "%1") + level(1, "decimal", "%1.%2") + level(2, "decimal", "%1.%2.%3", more="<w:isLgl/>")
    )
    got = lines(Numbered("甲"), Numbered("乙", level=1), Numbered("丙", level=2), xml=numbering(levels))
    assert got == ["I 甲", "I.1 乙", "1.1.1 丙"]


def test_an_item_without_one_above_it_counts_for_that_too() -> None:
    one, two = Numbered("甲"), Numbered("乙", level=1)
    assert lines(two, two, one, two, xml=numbering(CHINESE)) == ["（一）乙", "（二）乙", "二、甲", "（一）乙"]


def test_a_level_that_is_never_to_begin_anew_counts_on() -> None:
    levels = level(0, "chineseCounting", "%1、") + level(1, "decimal", "%2.", more='<w:lvlRestart w:val="0"/>')
    one, two = Numbered("甲"), Numbered("乙", level=1)
    assert lines(one, two, one, two, xml=numbering(levels)) == ["一、甲", "1.乙", "二、甲", "2.乙"]


def test_lists_of_one_definition_count_on_unless_one_overrides_the_start() -> None:
    restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
    xml = numbering(CHINESE, lists=[plain_list(1, 1), plain_list(2, 1), plain_list(3, 1, restart)])
    got = lines(Numbered("甲"), Numbered("乙", 2), Numbered("丙", 3), Numbered("丁", 3), xml=xml)
    assert got == ["一、甲", "二、乙", "一、丙", "二、丁"]


def test_a_list_can_redefine_a_level() -> None:
    override = f'<w:lvlOverride w:ilvl="0">{level(0, "ideographTraditional", "%1、")}</w:lvlOverride>'
    xml = numbering(CHINESE, lists=[plain_list(1, 1, override)])
    assert lines(Numbered("一"), Numbered("二"), xml=xml) == ["甲、一", "乙、二"]


@pytest.mark.parametrize(
    "levels",
    [
        level(0, "decimal", "%1、").replace('start w:val="1"', f'start w:val="{"9" * 5000}"'),
        level(0, "decimal", "%1、").replace('ilvl="0"', f'ilvl="{"9" * 5000}"'),
        level(0, "decimal", "%1、", more=f'<w:lvlRestart w:val="{"9" * 5000}"/>'),
        level(0, "chineseCounting", "%1、", start=999_999_999),
        level(0, f'custom" w:format="{"0" * 5000}', "%1、"),
        level(0, "bullet", "—" * 5000),
    ],
    ids=["start", "level", "restart", "count", "format", "text"],
)
def test_numbers_and_formats_that_word_cannot_hold_make_no_long_text(levels: str) -> None:
    got = lines(Numbered("甲"), Numbered("乙"), xml=numbering(levels))
    assert [line[-1] for line in got] == ["甲", "乙"]
    assert all(len(line) < 40 for line in got)


@pytest.mark.parametrize(
    "properties",
    [
        f'<w:outlineLvl w:val="{"9" * 5000}"/>',
        f'<w:numPr><w:ilvl w:val="{"9" * 5000}"/><w:numId w:val="1"/></w:numPr>',
    ],
)
def test_a_level_that_word_cannot_hold_is_none(properties: str) -> None:
    assert lines(paragraph(run("甲"), properties=properties), xml=numbering(CHINESE))[0].endswith("甲")


def test_a_style_brings_its_numbering_along_and_zero_takes_it_off() -> None:
    levels = level(0, "chineseCounting", "%1、") + level(1, "chineseCounting", "（%2）", more='<w:pStyle w:val="Sub"/>')
    style = (
        f'<w:style {SPACES} w:type="paragraph" w:styleId="Sub"><w:name w:val="小节"/>'
        '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    )
    based = (
        f'<w:style {SPACES} w:type="paragraph" w:styleId="Sub2"><w:name w:val="小节2"/>'
        '<w:basedOn w:val="Sub"/></w:style>'
    )
    own = Numbered("乙", None, None, "Sub")
    got = lines(
        Numbered("甲"),
        own,
        own._replace(style="Sub2"),
        own._replace(list_id=0),
        xml=numbering(levels),
        styles=(style, based),
    )
    assert got == ["一、甲", "（一）乙", "（二）乙", "乙"]


def list_style(name: str, base: str, numbered: str) -> str:
    return (
        f'<w:style {SPACES} w:type="paragraph" w:styleId="{name}"><w:name w:val="{name}"/><w:basedOn w:val="{base}"/>'
        f"<w:pPr><w:numPr>{numbered}</w:numPr></w:pPr></w:style>"
    )


@pytest.mark.parametrize("kept_for", ["Part", "Section", "Other"])
def test_a_style_says_its_level_in_the_list_of_the_style_that_it_is_based_on(kept_for: str) -> None:
    first = level(0, "chineseCounting", "%1、", more='<w:pStyle w:val="Part"/>')
    second = level(1, "chineseCounting", "（%2）", more=f'<w:pStyle w:val="{kept_for}"/>')
    styles = (
        list_style("Part", "Normal", '<w:numId w:val="1"/>'),
        list_style("Section", "Part", '<w:ilvl w:val="1"/>'),
        list_style("Plain", "Section", '<w:numId w:val="0"/>'),
    )
    one, two, plain = (Numbered("修渠", None, None, name) for name in ("Part", "Section", "Plain"))
    got = lines(one, two, two, plain, one, xml=numbering(first + second), styles=styles)
    assert got == ["一、修渠", "（一）修渠", "（二）修渠", "修渠", "二、修渠"]


def test_the_level_of_running_text_has_no_number() -> None:
    style = list_style("Body", "Normal", '<w:ilvl w:val="9"/><w:numId w:val="1"/>')
    body = Numbered("植树", None, None, "Body")
    xml = numbering(CHINESE + level(8, "decimal", "%9."))
    assert lines(body, body._replace(list_id=1, level=9), xml=xml, styles=(style,)) == ["植树", "植树"]


def chained_styles(size: int) -> bytes:
    """A file with so many styles, each based on the next, and with two that are based on each other."""

    def style(name: str, base: str) -> str:
        return f'<w:style w:styleId="{name}"><w:name w:val="{name}"/><w:basedOn w:val="{base}"/></w:style>'

    chain = "".join(style(f"s{i}", f"s{i + 1}") for i in range(size)) + style("a", "b") + style("b", "a")
    last = f'<w:style w:styleId="s{size}"><w:name w:val="heading 3"/></w:style>'
    used = [paragraph(run("甲"), properties=f'<w:pStyle w:val="{name}"/>') for name in ("a", "b", "s0", "s7")]
    return repack(make_docx(used), {"word/styles.xml": f"<w:styles {SPACES}>{chain}{last}</w:styles>"})


def test_styles_based_on_each_other_in_a_ring_or_a_long_chain_are_read() -> None:
    assert read(chained_styles(3000)).hints == (Hint(4, 3), Hint(6, 3))
    assert growth(lambda size: partial(read, chained_styles(size)), 200) < 2.2


def test_a_list_that_is_not_defined_has_no_number_even_beside_a_definition_without_a_name() -> None:
    xml = numbering(CHINESE).replace('abstractNumId="1"', 'abstractNumId=""')
    assert lines(Numbered("修渠", 7), Numbered("清淤", 1), xml=xml) == ["修渠", "清淤"]


def test_a_list_style_lends_its_definition() -> None:
    style = (
        f'<w:style {SPACES} w:type="numbering" w:styleId="Lent"><w:name w:val="Lent"/>'
        '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    )
    xml = numbering(CHINESE, '<w:numStyleLink w:val="Lent"/>')
    assert lines(Numbered("甲"), Numbered("乙", 2), xml=xml, styles=(style,)) == ["一、甲", "二、乙"]


def test_a_list_style_that_is_gone_still_lends_its_definition() -> None:
    xml = numbering(
        '<w:styleLink w:val="Gone"/>' + CHINESE, '<w:numStyleLink w:val="Gone"/>', '<w:numStyleLink w:val="None"/>'
    )
    assert lines(Numbered("挖井", 2), Numbered("修路", 2), Numbered("甲", 3), xml=xml) == ["一、挖井", "二、修路", "甲"]


def many_lists(size: int, *, linked: bool) -> bytes:
    """A file with so many lists: of one definition with as many levels, or of definitions that lead to each other."""
    count = range(1, size + 1)
    listed = (
        '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="{}"/></w:numPr></w:pPr><w:r><w:t>甲</w:t></w:r></w:p>'
    )
    style = '<w:style w:styleId="s{}"><w:pPr><w:numPr><w:numId w:val="{}"/></w:numPr></w:pPr></w:style>'
    if linked:
        numbers = numbering(*(f'<w:numStyleLink w:val="s{i}"/>' for i in count))
    else:
        numbers = numbering(level(0, "decimal", "%1.") * len(count), lists=[plain_list(i, 1) for i in count])
    parts = {
        MAIN: f"<w:document {SPACES}><w:body>{''.join(map(listed.format, count))}</w:body></w:document>",
        "word/styles.xml": f"<w:styles {SPACES}>{''.join(style.format(i, i + 1) for i in count)}</w:styles>",
        "word/numbering.xml": numbers,
    }
    return repack(make_docx([]), parts)


@pytest.mark.parametrize(("linked", "last"), [(False, "600.甲"), (True, "甲")], ids=["one definition", "linked"])
@pytest.mark.slow
def test_twice_the_lists_take_twice_the_steps(linked: bool, last: str) -> None:
    assert read(many_lists(600, linked=linked)).text.split("\n")[-1] == last
    assert growth(lambda size: partial(read, many_lists(size, linked=linked)), 150) < 2.2


def test_bullets_of_symbol_fonts_become_bullets() -> None:
    assert lines(Numbered("甲"), xml=numbering(level(0, "bullet", "\uf0b7"))) == ["●甲"]


@pytest.mark.parametrize(
    ("sign", "fonts", "shown"),
    [
        ("l", 'w:ascii="Wingdings" w:hAnsi="Wingdings"', "●"),
        ("\uf06e", 'w:ascii="Wingdings" w:hAnsi="Wingdings"', "■"),
        ("Ø", 'w:hAnsi="Wingdings"', "➢"),
        ("Ø", 'w:hAnsi="Wingdings 3"', "●"),
        ("·", 'w:ascii="Symbol" w:eastAsia="宋体"', "●"),
        ("※", 'w:ascii="Wingdings" w:eastAsia="宋体"', "※"),
        ("l", 'w:ascii="Segoe UI Symbol" w:hAnsi="Wingdings"', "l "),
        ("o", 'w:ascii="Courier New"', "●"),
    ],
)
def test_a_letter_that_a_symbol_font_draws_becomes_a_bullet(sign: str, fonts: str, shown: str) -> None:
    levels = level(0, "bullet", sign).replace("</w:lvl>", f"<w:rPr><w:rFonts {fonts}/></w:rPr></w:lvl>")
    assert lines(Numbered("加固堤坝。"), xml=numbering(levels)) == [f"{shown}加固堤坝。"]


@pytest.mark.parametrize(
    ("text", "more", "shown"), [("", "", ""), (" ", "", ""), ("", '<w:lvlPicBulletId w:val="0"/>', "●")]
)
def test_a_bullet_without_a_sign_is_none_unless_it_is_a_picture(text: str, more: str, shown: str) -> None:
    assert lines(Numbered("整修河道。"), xml=numbering(level(0, "bullet", text, more=more))) == [f"{shown}整修河道。"]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("F081", "①"),
        ("0041", "A"),
        ("F0B7", "●"),
        ("D800", "●"),
        *((code, "") for code in ("-1", "0", "1_0", "", "1F0000")),
    ],
)
def test_a_symbol_that_is_none_shows_nothing(code: str, text: str) -> None:
    assert lines(paragraph(f'<w:r><w:sym w:font="Wingdings" w:char="{code}"/></w:r>', run("甲"))) == [f"{text}甲"]


def test_a_symbol_beyond_the_first_plane_is_read_from_the_choice_of_new_programs() -> None:
    choice = '<w:symEx w:font="Segoe UI Emoji" w:char="1F33E"/>'
    both = (
        f"<w:AlternateContent><w:Choice>{choice}</w:Choice><w:Fallback><w:t>🌾</w:t></w:Fallback></w:AlternateContent>"
    )
    assert lines(paragraph(f"<w:r>{both}</w:r>", run("丰收"))) == ["🌾丰收"]


@pytest.mark.parametrize(
    ("text", "font", "expected"),
    [
        ("Ø ", "Wingdings", "➢ 加强领导"),
        ("\uf06c", "Wingdings", "●加强领导"),
        ("落实责任\uf0e0", "Wingdings", "落实责任→加强领导"),
        ("\uf0b7\uf020", "Symbol", "● 加强领导"),
        ("l", "Times New Roman", "l加强领导"),
    ],
)
def test_text_in_a_symbol_font_is_read_as_the_signs_that_it_draws(text: str, font: str, expected: str) -> None:
    assert lines(paragraph(run(text, f'<w:rFonts w:ascii="{font}" w:hAnsi="{font}"/>'), run("加强领导"))) == [expected]


def test_symbols_of_each_font_are_read_by_its_own_table() -> None:
    symbols = (("Wingdings", "F0E0"), ("Wingdings", "F0FE"), ("Wingdings 2", "F06B"), ("Wingdings 2", "F077"))
    signs = [f'<w:r><w:sym w:font="{font}" w:char="{code}"/></w:r>' for font, code in symbols]
    assert lines(paragraph(*signs, run("甲"))) == ["→☑②❸甲"]


def test_an_article_number_is_parted_from_its_text() -> None:
    assert lines(Numbered("为了规范", 1), xml=numbering(level(0, "chineseCounting", "第%1条"))) == ["第一条 为了规范"]


@pytest.mark.parametrize(
    ("number", "suffix", "text", "expected"),
    [
        ("第%1条", "space", "为了规范", "第一条 为了规范"),
        ("第%1条", "nothing", "为了规范", "第一条为了规范"),
        ("第%1条　", "nothing", "为了规范", "第一条 为了规范"),
        ("第%1条", "nothing", "　为了规范", "第一条 为了规范"),
        ("%1、　", "nothing", "为了规范", "一、为了规范"),
        ("第%1", "tab", "，为了规范", "第一，为了规范"),
    ],
)
def test_a_gap_in_the_number_or_in_the_text_is_kept(number: str, suffix: str, text: str, expected: str) -> None:
    levels = level(0, "chineseCounting", number, more=f'<w:suff w:val="{suffix}"/>')
    assert lines(Numbered(text, 1), xml=numbering(levels)) == [expected]


@pytest.mark.parametrize(
    ("number", "text", "expected"),
    [
        ("%1.", "3项改革见效。", "1. 3项改革见效。"),
        ("%1．", " 2031年完工。", "1． 2031年完工。"),
        ("%1.", "改革见效。", "1.改革见效。"),
        ("%1、", "3项改革见效。", "1、 3项改革见效。"),
        ("（%1）", "3项改革见效。", "（1）3项改革见效。"),
    ],
)
@pytest.mark.parametrize("suffix", ["tab", "nothing"])
def test_a_number_with_a_point_is_parted_from_a_text_that_begins_with_digits(
    number: str, text: str, expected: str, suffix: str
) -> None:
    levels = level(0, "decimal", number, more=f'<w:suff w:val="{suffix}"/>')
    assert lines(Numbered(text), xml=numbering(levels)) == [expected]


def test_a_custom_format_pads_its_numbers() -> None:
    levels = level(0, 'custom" w:format="001, 002, 003, ...', "%1.", start=7)
    assert lines(Numbered("甲"), xml=numbering(levels)) == ["007.甲"]


def test_heading_styles_and_outline_levels_are_hints() -> None:
    outline = '<w:p><w:pPr><w:outlineLvl w:val="1"/></w:pPr><w:r><w:t>（一）压实责任</w:t></w:r></w:p>'
    heading = '<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>一、主要工作</w:t></w:r></w:p>'
    document = read(make_docx([heading, outline, "正文。"]))
    assert document.hints == (Hint(0, 1), Hint(7, 2))


@pytest.mark.parametrize("as_blocks", [True, False])
def test_of_several_forms_of_a_content_the_first_is_read(as_blocks: bool) -> None:
    def form(name: str, text: str) -> str:
        return f"<w:{name}>{paragraph(run(text)) if as_blocks else run(text)}</w:{name}>"

    def either(*forms: str) -> str:
        element = f"<w:AlternateContent>{''.join(forms)}</w:AlternateContent>"
        return element if as_blocks else paragraph(element)

    old = form("Fallback", "旧样")
    assert lines(either(form("Choice", "新样"), form("Choice", "次样"), old), "正文") == ["新样", "正文"]
    assert lines(either(old), "正文") == ["旧样", "正文"]


def test_deleted_text_is_out_and_inserted_text_in() -> None:
    text = (
        "<w:p><w:r><w:t>抓</w:t></w:r><w:del><w:r><w:delText>坏</w:delText></w:r></w:del>"
        "<w:ins><w:r><w:t>好</w:t></w:r></w:ins><w:r><w:t>落实</w:t></w:r></w:p>"
    )
    assert lines(text) == ["抓好落实"]


def test_a_deleted_paragraph_mark_joins_two_paragraphs() -> None:
    first = "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>压实</w:t></w:r></w:p>"
    assert lines(first, "责任") == ["压实责任"]


@pytest.mark.parametrize(
    ("kind", "expected"), [("drop", ["春耕在即。"]), ("margin", ["春耕在即。"]), ("none", ["春", "耕在即。"])]
)
def test_a_drop_cap_belongs_to_the_paragraph_behind_it(kind: str, expected: list[str]) -> None:
    assert lines(paragraph(run("春"), properties=f'<w:framePr w:dropCap="{kind}"/>'), "耕在即。") == expected


NUMBERED = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'


def test_paragraphs_joined_by_a_deleted_mark_have_one_number() -> None:
    first = paragraph(run("抓好产业，"), properties=NUMBERED + "<w:rPr><w:del/></w:rPr>")
    got = lines(first, Numbered("抓好就业。"), Numbered("抓好治理。"), xml=numbering(CHINESE))
    assert got == ["一、抓好产业，抓好就业。", "二、抓好治理。"]


def test_a_paragraph_that_is_deleted_as_a_whole_does_not_count() -> None:
    deleted = "<w:del><w:r><w:delText>坏</w:delText></w:r></w:del>"
    gone = paragraph(deleted, properties=NUMBERED + "<w:rPr><w:del/></w:rPr>")
    assert lines(Numbered("甲"), gone, Numbered("乙"), xml=numbering(CHINESE)) == ["一、甲", "二、乙"]


def run(text: str, properties: str = "") -> str:
    return f"<w:r><w:rPr>{properties}</w:rPr><w:t>{text}</w:t></w:r>"


def paragraph(*runs: str, properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr>{''.join(runs)}</w:p>"


def begin(code: str) -> str:
    return f'<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>{code}</w:instrText></w:r>'


SEPARATE, END = (f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("separate", "end"))
CONTENTS = paragraph(begin('TOC \\o "1-3"'), SEPARATE, run("一、目标\t1"))


def test_a_table_of_contents_is_left_out() -> None:
    end = paragraph(run("二、任务\t2"), END)
    assert lines("标题", CONTENTS, end, "一、目标") == ["标题", "一、目标"]


def test_a_heading_in_which_the_table_of_contents_ends_is_kept() -> None:
    heading = paragraph(END, run("一、目标"))
    assert lines("标题", CONTENTS, heading, "二、任务") == ["标题", "一、目标", "二、任务"]


def test_a_field_shows_its_result_and_hides_its_code() -> None:
    assert lines(paragraph(begin("DATE"), SEPARATE, run("五月"), END, run("一日"))) == ["五月一日"]


@pytest.mark.parametrize("code", ['ASK 单位 "请输入单位"', 'set 单位 "水利站"'])
def test_a_field_that_only_keeps_an_answer_shows_nothing(code: str) -> None:
    kept = run("水利站")
    again = paragraph(begin(code), SEPARATE, kept, END, begin("REF 单位"), SEPARATE, kept, END, run("负责。"))
    simple = "<w:p><w:fldSimple w:instr='" + code + f"'>{kept}</w:fldSimple>{run('负责。')}</w:p>"
    assert lines(again, simple) == ["水利站负责。", "负责。"]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("EQ \\o\\ac(○,1)", "①"),
        (" eq \\o\\ac(○</w:instrText></w:r><w:r><w:instrText>,２１) ", "㉑"),
        ("EQ \\o\\ac(〇,三)", "㊂"),
        ("EQ \\o\\ac(○,99)", "99"),
        ("EQ \\o\\ac(□,1)", "1"),
        ('EQ \\* jc2 \\* "Font:宋体" \\* hps10 \\o\\ad(\\s\\up 9(zhong),中)', "中"),
        ("EQ \\f(1,2)", ""),
        ("eq \\o(\\s\\up 5(农业),\\s\\do 2(水利))", "农业水利"),
        ('EQ \\* jc2 \\* "Font:仿宋" \\o\\ad( \\s\\up7(市委) ; \\s\\do2(政府) )', "市委政府"),
        ("MACROBUTTON NoMacro [在此输入标题]", "[在此输入标题]"),
        ("GOTOBUTTON 附件一 见附件 \\* MERGEFORMAT", "见附件"),
        ("PAGE", ""),
    ],
)
@pytest.mark.slow
def test_a_field_without_result_shows_the_text_that_its_code_draws(code: str, text: str) -> None:
    assert lines(paragraph(begin(code), END, run("总体要求"))) == [f"{text}总体要求"]
    assert lines(paragraph(begin(code), SEPARATE, END, run("总体要求"))) == [f"{text}总体要求"]
    assert lines(paragraph(begin(code), SEPARATE, run("果"), END, run("总体要求"))) == ["果总体要求"]
    if "<" not in code:
        simple = "<w:p><w:fldSimple w:instr='" + code + f"'/>{run('总体要求')}</w:p>"
        assert lines(simple) == [f"{text}总体要求"]


def test_fields_that_number_paragraphs_count_them() -> None:
    def numbered(code: str, text: str, properties: str = "") -> str:
        return paragraph(begin(code), END, run(text), properties=properties)

    heading = '<w:pStyle w:val="Heading1"/>'
    two = "<w:fldSimple w:instr=' autonum \\* GB3 '/><w:fldSimple w:instr=' AUTONUMLGL \\e '/>"
    got = lines(
        numbered(" AUTONUM \\* CHINESENUM3 \\s 、", "修渠", heading),
        numbered("AUTONUM", "清淤"),
        "正文。",
        paragraph(two, run("筑坝")),
        numbered("AUTONUM \\* CHINESENUM3 \\s 、", "植树", heading),
        numbered("AUTONUMLGL", "育苗"),
        numbered("AUTONUMOUT", "浇水"),
        paragraph(begin("AUTONUM"), SEPARATE, run("甲、"), END, run("已有结果")),
    )
    assert got == ["一、修渠", "1.清淤", "正文。", "②.1.2筑坝", "二、植树", "2.1.育苗", "B.浇水", "甲、已有结果"]


def test_a_field_that_is_never_closed_hides_nothing_behind_it() -> None:
    opened = paragraph(run("全县"), begin("MACROBUTTON x"))
    assert lines(opened, "一、目标", "二、任务") == ["全县", "一、目标", "二、任务"]
    assert lines(CONTENTS, paragraph(begin("DATE"), SEPARATE, run("五月"), END), "一、目标")[-2:] == [
        "五月",
        "一、目标",
    ]


def test_a_field_that_is_closed_in_deleted_text_only_hides_nothing() -> None:
    deleted = paragraph(begin("PAGE"), f"<w:del>{END}</w:del>")
    assert lines(deleted, "一、目标") == ["一、目标"]


def test_hidden_text_is_left_out_inside_a_field_too() -> None:
    hidden = run("藏", "<w:vanish/>")
    assert lines(paragraph(hidden, begin("DATE"), SEPARATE, hidden, run("五月"), END, run("一日"))) == ["五月一日"]


@pytest.mark.parametrize(
    ("paragraph_style", "run_properties", "shown"),
    [
        ("Shown", '<w:rStyle w:val="HiddenRun"/>', "正文"),
        ("Hidden", "", "正文"),
        ("BasedOnHidden", "", "正文"),
        ("Hidden", '<w:vanish w:val="0"/>', "正文|字"),
        ("Hidden", '<w:rStyle w:val="HiddenRun"/>', "正文|字"),
    ],
)
def test_styles_hide_text_as_they_do_in_word(paragraph_style: str, run_properties: str, shown: str) -> None:
    vanish = "<w:rPr><w:vanish/></w:rPr>"
    styles = (
        f'<w:style {SPACES} w:type="character" w:styleId="HiddenRun"><w:name w:val="a"/>{vanish}</w:style>',
        f'<w:style {SPACES} w:type="paragraph" w:styleId="Hidden"><w:name w:val="b"/>{vanish}</w:style>',
        f'<w:style {SPACES} w:type="paragraph" w:styleId="BasedOnHidden"><w:name w:val="c"/>'
        '<w:basedOn w:val="Hidden"/></w:style>',
    )
    styled = paragraph(run("字", run_properties), properties=f'<w:pStyle w:val="{paragraph_style}"/>')
    assert lines("正文", styled, styles=styles) == shown.split("|")


def test_a_paragraph_that_is_hidden_as_a_whole_does_not_count() -> None:
    vanish = "<w:rPr><w:vanish/></w:rPr>"
    hidden = paragraph(run("藏", "<w:vanish/>"), properties=NUMBERED + vanish)
    empty = paragraph(run("藏", "<w:vanish/>"), properties=NUMBERED)
    xml = numbering(CHINESE)
    assert lines(Numbered("甲"), hidden, Numbered("乙"), xml=xml) == ["一、甲", "二、乙"]
    assert lines(Numbered("甲"), empty, Numbered("乙"), xml=xml) == ["一、甲", "三、乙"]  # its number is seen


def test_an_empty_hidden_paragraph_counts_as_word_makes_it_to_skip_numbers() -> None:
    levels = numbering(level(0, "decimal", "%1.") + level(1, "decimal", "%1.%2"))
    skipped = paragraph("<w:r><w:rPr><w:b/></w:rPr></w:r>", properties=NUMBERED + "<w:rPr><w:vanish/></w:rPr>")
    got = lines(
        Numbered("甲"), Numbered("乙", level=1), skipped, Numbered("丙", level=1), skipped, Numbered("丁"), xml=levels
    )
    assert got == ["1.甲", "1.1 乙", "2.1 丙", "4.丁"]


def test_a_paragraph_that_only_ends_a_section_does_not_count() -> None:
    def end(*runs: str) -> str:
        return paragraph(*runs, properties=NUMBERED + "<w:sectPr/>")

    xml = numbering(CHINESE)
    assert lines(Numbered("甲"), end(), Numbered("乙"), xml=xml) == ["一、甲", "二、乙"]
    assert lines(Numbered("甲"), end(run("乙")), Numbered("丙"), xml=xml) == ["一、甲", "二、乙", "三、丙"]
    picture = "<w:r><w:drawing/></w:r>"
    assert lines(Numbered("甲"), end(picture), Numbered("丙"), xml=xml) == ["一、甲", "三、丙"]


def test_a_hidden_number_counts_and_is_not_written() -> None:
    levels = level(0, "decimal", "%1.").replace("</w:lvl>", "<w:rPr><w:vanish/></w:rPr></w:lvl>")
    got = lines(Numbered("一、甲"), Numbered("乙", level=1), xml=numbering(levels + level(1, "decimal", "%1.%2")))
    assert got == ["一、甲", "1.1 乙"]


def test_soft_breaks_part_paragraphs_but_not_sentences() -> None:
    def broken(first: str, second: str) -> str:
        return paragraph(run(f"{first}</w:t><w:br/><w:t>{second}"))

    assert lines(broken("在全县安全生产工作", "会议上的讲话")) == ["在全县安全生产工作", "会议上的讲话"]
    assert lines(broken("各乡镇、各部门，", "要认真落实。")) == ["各乡镇、各部门，要认真落实。"]
    assert lines(broken("要认真落实。", "一、抓早")) == ["要认真落实。", "一、抓早"]


def cell(text: str) -> str:
    return f"<w:tc><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:tc>"


DATA = f"<w:tbl><w:tr>{cell('单位')}{cell('数量')}</w:tr><w:tr>{cell('王庄')}{cell('3')}</w:tr></w:tbl>"


def test_tables_are_left_out_and_the_notice_counts_them() -> None:
    document = read(make_docx(["正文第一段。", DATA, DATA, "正文第二段。"]))
    assert document.text == "正文第一段。\n正文第二段。"
    assert [notice.message for notice in document.notices] == ["2 tables left out"]


def test_a_table_of_one_row_only_sets_text_side_by_side() -> None:
    table = f"<w:tbl><w:tr>{cell('县长令')}{cell('2026年3月5日')}</w:tr></w:tbl>"
    assert lines("正文第一段。", table, "正文第二段。") == ["正文第一段。", "县长令", "2026年3月5日", "正文第二段。"]


def test_a_form_whose_cells_are_content_controls_is_a_table_of_data() -> None:
    control = f"<w:sdt><w:sdtContent>{cell('王庄')}</w:sdtContent></w:sdt>"
    for row in (f"<w:tr>{cell('单位')}{control}</w:tr>", f"<w:tr>{control * 2}</w:tr>"):
        form = f"<w:tbl>{row * 2}</w:tbl>"
        assert lines("正文第一段。", form, "正文第二段。") == ["正文第一段。", "正文第二段。"]


def test_a_table_that_frames_the_whole_text_is_read_row_by_row() -> None:
    rows = (cell("第一段。") + cell("第二段。"), cell("第三段。") + cell("第四段。"))
    table = "<w:tbl>" + "".join(f"<w:tr>{row}</w:tr>" for row in rows) + "</w:tbl>"
    assert lines(table) == ["第一段。", "第二段。", "第三段。", "第四段。"]


@pytest.mark.parametrize("before", ["在全县安全生产会议上的讲话", "标题"], ids=["beside text", "around all text"])
def test_a_table_of_data_inside_one_that_frames_the_text_is_left_out_alone(before: str) -> None:
    text = paragraph(run("一、抓好产业。")) + DATA + paragraph(run("二、抓好就业。"))
    document = read(make_docx([before, f"<w:tbl><w:tr><w:tc>{text}</w:tc></w:tr></w:tbl>"]))
    assert document.text.split("\n") == [before, "一、抓好产业。", "二、抓好就业。"]
    assert [notice.message for notice in document.notices] == ["1 table left out"]


def test_tables_inside_one_of_data_are_left_out_with_it_and_not_counted() -> None:
    inner = f"<w:tbl><w:tr>{cell('内')}</w:tr></w:tbl>"
    document = read(
        make_docx(
            ["正文第一段。", DATA.replace("</w:tbl>", f"<w:tr>{cell('单位')}<w:tc>{inner}<w:p/></w:tc></w:tr></w:tbl>")]
        )
    )
    assert document.text == "正文第一段。"
    assert [notice.message for notice in document.notices] == ["1 table left out"]


BOX = (
    '<w:r><w:pict><v:textbox xmlns:v="urn:schemas-microsoft-com:vml"><w:txbxContent><w:p><w:r><w:t>框里的字'
    "</w:t></w:r></w:p></w:txbxContent></v:textbox></w:pict></w:r>"
)
EMBEDDED = "<w:altChunk></w:altChunk>"


def test_text_boxes_and_embedded_files_beside_text_are_counted_in_notices() -> None:
    document = read(make_docx(["正文。", paragraph(BOX, BOX), EMBEDDED]))
    assert document.text == "正文。"
    assert [notice.message for notice in document.notices] == ["2 text boxes left out", "1 embedded file left out"]


def test_lettering_and_diagrams_are_counted_as_text_boxes_and_an_empty_box_as_none() -> None:
    def drawn(shape: str) -> str:
        return f'<w:r><w:pict xmlns:v="urn:schemas-microsoft-com:vml">{shape}</w:pict></w:r>'

    lettering = drawn(
        '<v:shapetype><v:textpath on="t"/></v:shapetype><v:shape><v:textpath string="水利站文件"/></v:shape>'
    )
    empty = drawn("<v:textbox><w:txbxContent><w:p/></w:txbxContent></v:textbox>")
    diagram = '<w:r><w:drawing><d:relIds xmlns:d="http://schemas.openxmlformats.org/drawingml/2006/diagram"/></w:drawing></w:r>'
    left_out = ["1 text box left out"]
    for drawing, expected in ((lettering, left_out), (diagram, left_out), (empty, [])):
        assert [notice.message for notice in read(make_docx(["正文。", paragraph(drawing)])).notices] == expected


@pytest.mark.parametrize(
    ("block", "message"),
    [
        (paragraph(BOX), "text boxes only. Copy it out"),
        (EMBEDDED, "an embedded file, which only Word reads. Open and save it again in Word"),
    ],
)
def test_text_that_stands_where_it_is_not_read_is_no_empty_file(block: str, message: str) -> None:
    with pytest.raises(LoadError, match=message):
        read(make_docx([block]))


def test_positions_count_paragraphs_and_characters() -> None:
    document = read(make_docx(["标题", "", Numbered("抓早")], numbering(CHINESE)))
    assert document.text == "标题\n一、抓早"
    assert document.positions.position(5) == Position(2, 3)


def repack(data: bytes, parts: Mapping[str, str | bytes | None]) -> bytes:
    """The file with some parts replaced, or left away where they are None."""
    out = BytesIO()
    with ZipFile(BytesIO(data)) as old, ZipFile(out, "w", ZIP_DEFLATED) as new:
        contents = {name: old.read(name) for name in old.namelist()} | dict(parts)
        for name, content in contents.items():
            if content is not None:
                new.writestr(name, content)
    return out.getvalue()


MAIN = "word/document.xml"
OPEN = f"<w:document {SPACES}><w:body>".encode()
EXPANDING = b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>' + OPEN + b"<w:p/></w:body></w:document>"


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"\0" * 100_000_000, "unpack to"),
        (OPEN + b" " * 30_000_000 + b"</w:body></w:document>", "unpack to"),
        (EXPANDING, "entities"),
        (OPEN + b"<w:tbl><w:tr><w:tc>" * 100_000, "nested"),
        (OPEN + b"<w:p/>" * 300_001 + b"</w:body></w:document>", "more than 300,000 paragraphs"),
        (OPEN + b"<a/>" * 2_000_000 + b"</w:body></w:document>", "more than 2,000,000 tags"),
        (OPEN + b"<w:p><w:r><w:t>" + Random(1).randbytes(6_000_000).hex().encode(), "millions of characters"),
        (OPEN + b"<w:p><w:r><w:t>", "damaged"),
        (b"", "damaged"),
        (None, "this is not a Word document"),
        (OPEN + b"<w:p/></w:body></w:document>", "no text"),
    ],
    ids=["zeros", "bomb", "entities", "nested", "paragraphs", "tags", "long", "cut", "empty", "no part", "no text"],
)
@pytest.mark.slow
def test_a_hostile_or_broken_file_is_one_clear_line(content: bytes | None, message: str) -> None:
    with pytest.raises(LoadError, match=message) as caught:
        read(repack(make_docx(["正文"]), {MAIN: content}))
    assert str(caught.value).startswith("讲话 📄.docx: ")
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("target", ["numbering2.xml", "/word/numbering2.xml", "../word/./numbering2.xml"])
def test_parts_are_found_where_the_document_says(target: str) -> None:
    data = make_docx([Numbered("修渠")], numbering(CHINESE))
    relations = f"<Relationships><Relationship Type='x/numbering' Target='{target}'/></Relationships>"
    with ZipFile(BytesIO(data)) as file:
        moved = {"word/numbering2.xml": file.read("word/numbering.xml"), "word/numbering.xml": None}
    assert read(repack(data, {**moved, "word/_rels/document.xml.rels": relations})).text == "一、修渠"
    assert read(repack(data, {"word/_rels/document.xml.rels": None})).text == "一、修渠"


@pytest.mark.parametrize("cut", [30, 200, 2000, 20_000])
def test_a_truncated_file_is_one_clear_line(cut: int) -> None:
    with pytest.raises(LoadError, match="damaged"):
        read(make_docx(["正文"])[:cut])


def test_what_stands_out_is_told_with_its_size() -> None:
    large = paragraph(
        run("　", '<w:sz w:val="99"/>'), run("实施方案", '<w:sz w:val="44"/>'), properties='<w:jc w:val="center"/>'
    )
    text = paragraph(run("仓库需要监测，以减少损失。", '<w:sz w:val="22"/>'))
    title = paragraph(run("说明"), properties='<w:pStyle w:val="Title"/>')
    document = read(make_docx([large, text, title]))
    assert [(look.offset, look.size, look.centred, look.is_title) for look in document.looks[:1]] == [
        (0, 2.0, True, False)
    ]
    assert [(look.offset, look.is_title) for look in document.looks[1:]] == [(20, True)]


def test_an_ornament_stands_out_as_nothing() -> None:
    wave = paragraph(run("﹏﹏﹏﹏", '<w:sz w:val="44"/>'), properties='<w:jc w:val="center"/>')
    heading = paragraph(run("＊＊＊"), properties='<w:outlineLvl w:val="0"/>')
    document = read(make_docx([wave, paragraph(run("仓库需要监测，以减少损失。", '<w:sz w:val="22"/>')), heading]))
    assert (document.looks, document.hints) == ((), ())


def test_levels_of_a_list_are_hints_where_their_numbers_look_alike() -> None:
    alike = numbering(level(0, "decimal", "%1.") + level(1, "decimal", "%2."), CHINESE)
    items = [Numbered("第一季度"), Numbered("盘点仓库", level=1), Numbered("更新台账", level=1), Numbered("第二季度")]
    document = read(
        make_docx([*items, Numbered("检修设备", level=1), Numbered("总结", 2), Numbered("分工", 2, 1)], alike)
    )
    assert [hint.level - LIST_LEVELS for hint in document.hints] == [1, 2, 2, 1, 2]
    assert [(node.level, node.title) for node in detect(document).walk()][:5] == [
        (1, "第一季度"), (2, "盘点仓库"), (2, "更新台账"), (1, "第二季度"), (2, "检修设备"),
    ]  # fmt: skip


def test_a_style_made_from_a_heading_without_its_list_stays_one() -> None:
    off = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr><w:outlineLvl w:val="9"/>'
    made = (
        f'<w:style {SPACES} w:type="paragraph" w:styleId="{{}}"><w:name w:val="{{}}"/>'
        '<w:basedOn w:val="Heading1"/><w:pPr>{}</w:pPr></w:style>'
    )
    styles = (made.format("L1", "论文 1", off), made.format("Body", "论文", '<w:outlineLvl w:val="9"/>'))
    styled = [
        paragraph(run(text), properties=f'<w:pStyle w:val="{name}"/>')
        for text, name in (("需求", "L1"), ("正文", "Body"))
    ]
    assert read(make_docx(styled, styles=styles)).hints == (Hint(0, 1),)
