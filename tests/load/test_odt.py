"""OpenDocument texts in, paragraphs with the numbers that their reader sees out."""

from __future__ import annotations

import subprocess
from dataclasses import replace
from pathlib import Path
from random import Random
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

pytest.importorskip("lxml")

from odf_files import (
    CHINESE,
    HEAD,
    MANIFEST,
    SPACES,
    TEXT,
    heading,
    inner,
    item,
    level,
    list_style,
    make_fodt,
    make_list,
    make_odt,
    paragraph,
)
from office import needs_office

from speechkit.errors import LoadError
from speechkit.load import load
from speechkit.load.libreoffice.from_office import find_program
from speechkit.load.odf import from_odt
from speechkit.load.odf.label_formats import BEGINNINGS, FORMATS, format_label_number
from speechkit.load.word import from_docx
from speechkit.model import Appearance, Document, Hint, Position

ROOT = Path(__file__).parents[2]


def read(data: bytes) -> Document:
    return from_odt.load(data, "讲话 📄.odt")


def lines(body: str, styles: str = "", automatic: str = "") -> list[str]:
    """The paragraphs of a document, which are the same packed and flat."""
    packed, flat = read(make_odt(body, styles, automatic)), read(make_fodt(body, styles, automatic))
    assert packed == flat
    return packed.text.split("\n")


def outline_style(*levels: str) -> str:
    return f'<text:outline-style style:name="Outline">{"".join(levels)}</text:outline-style>'


def outline_level(number: int, format: str, *, prefix: str = "", suffix: str = "", more: str = "") -> str:
    return level(number, format, prefix=prefix, suffix=suffix, more=more, tag="outline-level-style")


SPOKEN = list_style(
    level(1, CHINESE, suffix="、"), level(2, CHINESE, prefix="（", suffix="）"), level(3, "1", suffix=".")
)
PLAIN = list_style(*(level(number, "1", suffix=".") for number in range(1, 11)))
OTHER = list_style(*(level(number, "A", suffix=")") for number in range(1, 11)), name="M")
DEEP = level(1, CHINESE, suffix="、") + level(2, "1", suffix=".", more='text:display-levels="2"')
HEADING = '<style:style style:family="paragraph" style:name="Heading_20_{0}" style:default-outline-level="{0}"/>'
HEADED = "".join(map(HEADING.format, (1, 2, 3))) + outline_style(
    outline_level(1, CHINESE, suffix="、"), outline_level(2, CHINESE, prefix="（", suffix="）"), outline_level(3, "")
)
GOES_ON = ' text:continue-numbering="true"'
BEGINS_ANEW = ' text:continue-numbering="false"'


@pytest.mark.parametrize(
    ("name", "number", "text"),
    [
        ("1", 12, "12"),
        ("", 5, ""),
        ("I", 49, "XLIX"),
        ("i", 4, "iv"),
        ("A", 28, "AB"),
        ("a", 702, "zz"),
        ("01, 02, 03, ...", 7, "07"),
        ("0001, 0002, 0003, ...", 12, "0012"),
        ("1, 2, 3, ...", 12, "１２"),
        ("１, ２, ３, ...", 3, "３"),
        (CHINESE, 10, "十"),
        (CHINESE, 15, "十五"),
        (CHINESE, 101, "一百零一"),
        (CHINESE, 110, "一百一十"),
        (CHINESE, 10010, "一万零一十"),
        ("一,二,三…", 21, "二十一"),
        ("一", 3, "三"),
        ("一, 二, 三, ... (ko)", 10, "一零"),
        ("Native Numbering", 20, "二〇"),
        ("壹, 贰, 叁, ...", 13, "壹拾叁"),
        ("壹, 貳, 參, ...", 26, "貳拾陸"),
        ("壱, 弐, 参, ...", 12, "壱弐"),
        ("①, ②, ③, ...", 20, "⑳"),
        ("甲, 乙, 丙, ...", 10, "癸"),
        ("甲, 乙, 丙, ...", 11, "11"),
        ("子, 丑, 寅, ...", 12, "亥"),
        ("ア, イ, ウ, ...", 47, "ア"),
        ("イ, ロ, ハ, ...", 2, "ロ"),
        ("unheard of", 5, "5"),
    ],
)
def test_a_number_is_written_as_its_format_begins(name: str, number: int, text: str) -> None:
    assert format_label_number(number, name) == text


def test_letters_repeat_where_the_style_says_so() -> None:
    style = list_style(level(1, "a", suffix=".", more='style:num-letter-sync="true" text:start-value="28"'))
    assert lines(make_list("甲"), style) == ["bb.甲"]


@pytest.mark.parametrize("name", [*FORMATS, *(", ".join(items) for items in BEGINNINGS), "a", "00001", ""])
def test_no_format_fails_on_any_number(name: str) -> None:
    assert all(len(format_label_number(number, name)) < 40 for number in (0, 1, 99, 3999, 9999, 10**9 - 1))


# Name → body, styles, and the lines that LibreOffice shows, too.
COUNTED: dict[str, tuple[str, str, list[str]]] = {
    "levels begin anew below each item": (
        make_list(item("甲", inner("乙", "丙")), item("丁", inner("戊"))),
        SPOKEN,
        ["一、甲", "（一）乙", "（二）丙", "二、丁", "（一）戊"],
    ),
    "only the first paragraph of an item has a number": (
        make_list(item("甲", "乙"), "丙"),
        SPOKEN,
        ["一、甲", "乙", "二、丙"],
    ),
    "a paragraph behind the list of an item has none": (
        make_list(item("甲", inner("乙"), "丙"), item(inner("丁"), "戊"), "己"),
        SPOKEN,
        ["一、甲", "（一）乙", "丙", "（二）丁", "戊", "二、己"],
    ),
    "a header of a list has none": (
        make_list(f"<text:list-header>{paragraph('甲')}</text:list-header>", "乙"),
        SPOKEN,
        ["甲", "一、乙"],
    ),
    "a list begins anew": (
        make_list("甲", "乙") + paragraph("文") + make_list("丙"),
        SPOKEN,
        ["一、甲", "二、乙", "文", "一、丙"],
    ),
    "one that continues does not": (
        make_list("甲", "乙") + paragraph("文") + make_list("丙", more=GOES_ON),
        SPOKEN,
        ["一、甲", "二、乙", "文", "三、丙"],
    ),
    "one names the list that it continues": (
        make_list("甲", more=' xml:id="a"')
        + make_list("乙", style="M", more=' xml:id="b"')
        + make_list("丙", more=' xml:id="c" text:continue-list="a"')
        + make_list("丁", style="M", more=' text:continue-list="b"')
        + make_list("戊", more=' text:continue-list="c"'),
        SPOKEN + OTHER,
        ["一、甲", "A)乙", "二、丙", "B)丁", "三、戊"],
    ),
    "lists of one style are told apart by their names": (
        make_list("甲", "乙", more=' xml:id="a"')
        + make_list("丙", more=' xml:id="b"')
        + make_list("丁", more=' text:continue-list="a"')
        + make_list("戊", more=' text:continue-list="b"'),
        SPOKEN,
        ["一、甲", "二、乙", "一、丙", "三、丁", "二、戊"],
    ),
    "a level goes on in a list that continues": (
        make_list(item("甲", inner("乙"))) + paragraph("文") + make_list(item(inner("丙")), "丁", more=GOES_ON),
        SPOKEN,
        ["一、甲", "（一）乙", "文", "（二）丙", "二、丁"],
    ),
    "an item without a paragraph has a number that nobody sees": (
        make_list(item(inner("甲", "乙")), "丙"),
        SPOKEN,
        ["（一）甲", "（二）乙", "二、丙"],
    ),
    "the second list of an item begins anew": (
        make_list(item("甲", inner("乙", "丙"), inner("丁"), inner("戊", more=GOES_ON))),
        SPOKEN,
        ["一、甲", "（一）乙", "（二）丙", "（一）丁", "（二）戊"],
    ),
    "the second list of an item goes on behind a header": (
        make_list(item("甲", inner("乙"), inner(f"<text:list-header>{paragraph('丙')}</text:list-header>", "丁"))),
        SPOKEN,
        ["一、甲", "（一）乙", "丙", "（二）丁"],
    ),
    "a number that nobody sees is one of the outermost list": (
        make_list(item(make_list("甲", style="N"))),
        list_style(level(1, "1", more='text:start-value="3"')) + list_style(DEEP, name="N"),
        ["三.1.甲"],
    ),
    "the first list of an item begins anew where it says so": (
        make_list(item(inner("甲")), item(inner("乙")), item(inner("丙", more=BEGINS_ANEW))),
        SPOKEN,
        ["（一）甲", "（二）乙", "（一）丙"],
    ),
    "an item begins at its own number": (
        make_list("甲", item("乙", more=' text:start-value="5"'), "丙"),
        SPOKEN,
        ["一、甲", "五、乙", "六、丙"],
    ),
    "a level begins at its own number": (
        make_list("甲", "乙"),
        list_style(level(1, "1", suffix=".", more='text:start-value="3"')),
        ["3.甲", "4.乙"],
    ),
    "an item has a style of its own, those below it have not": (
        make_list("甲", item("乙", inner("丙"), more=' text:style-override="M"'), "丁"),
        SPOKEN + OTHER,
        ["一、甲", "B)乙", "（一）丙", "三、丁"],
    ),
    "a list inside another has a style of its own": (
        make_list(item("甲", make_list("乙", style="M"))),
        SPOKEN + OTHER,
        ["一、甲", "A)乙"],
    ),
    "a label shows the levels above": (make_list(item("甲", inner("乙"))), list_style(DEEP), ["一、甲", "一.1.乙"]),
    "a level above without a number is passed over": (
        make_list(item("甲", inner("乙"))),
        list_style(level(1, ""), level(2, "1", suffix=".", more='text:display-levels="2"')),
        ["甲", "1.乙"],
    ),
    "a pattern of LibreOffice's own": (
        make_list(item("甲", inner("乙"))),
        list_style(
            level(1, "1", more='loext:num-list-format="第%1%条"'),
            level(2, "1", more='loext:num-list-format="%1%-%2%）"'),
        ),
        ["第1条 甲", "1-1）乙"],
    ),
    "all levels count together": (
        make_list(item("甲", inner("乙")), "丙"),
        list_style(level(1, "1", suffix="."), level(2, "1", suffix=")"), more=' text:consecutive-numbering="true"'),
        ["1.甲", "2)乙", "3.丙"],
    ),
    "headings are numbered by the outline": (
        heading("甲") + heading("乙", 2) + heading("丙", 3) + heading("丁", 2) + heading("戊") + heading("己", 2),
        HEADED,
        ["一、甲", "（一）乙", "丙", "（二）丁", "二、戊", "（一）己"],
    ),
    "a heading begins anew or is passed over": (
        heading("甲", more=' text:restart-numbering="true" text:start-value="4"')
        + heading("乙", more=' text:is-list-header="true"')
        + heading("丙"),
        HEADED,
        ["四、甲", "乙", "五、丙"],
    ),
    "a heading in a list counts with the list": (
        make_list(item(heading("甲")), item("乙")) + heading("丙"),
        HEADED + PLAIN,
        ["1.甲", "2.乙", "一、丙"],
    ),
    "numbered paragraphs": (
        "".join(
            f'<text:numbered-paragraph text:list-id="n" text:style-name="L"{more}>{paragraph(text)}'
            "</text:numbered-paragraph>"
            for text, more in (("甲", ""), ("乙", ' text:level="2"'), ("丙", ""), ("丁", ' text:start-value="7"'))
        ),
        SPOKEN,
        ["一、甲", "（一）乙", "二、丙", "七、丁"],
    ),
    "a list in a table counts alone": (
        f"<table:table><table:table-row><table:table-cell>{make_list('甲')}</table:table-cell></table:table-row>"
        f"<table:table-row><table:table-cell>{make_list('乙', more=GOES_ON)}</table:table-cell></table:table-row>"
        "</table:table>",
        SPOKEN,
        ["一、甲", "二、乙"],
    ),
}


@pytest.mark.parametrize("name", COUNTED)
def test_numbers_are_those_that_a_reader_sees(name: str) -> None:
    body, styles, expected = COUNTED[name]
    assert lines(body, styles) == expected


def test_an_empty_item_counts() -> None:
    assert lines(make_list("甲", "", "乙"), SPOKEN) == ["一、甲", "三、乙"]


def test_what_should_not_stand_in_a_list_is_text_all_the_same() -> None:
    assert lines(make_list("甲", "<text:soft-page-break/>", paragraph("乙"), "丙"), SPOKEN) == [
        "一、甲",
        "乙",
        "二、丙",
    ]


def test_a_level_without_a_format_shows_what_is_around_it() -> None:
    style = list_style(level(1, "", prefix="◇"), level(2, "", more='loext:num-list-format="%1%.%2%、"'))
    assert lines(make_list(item("甲", inner("乙"))), style) == ["◇甲", "、乙"]


def convert(folder: Path, kind: str, *files: Path) -> None:
    """Writes the same documents as another kind of file beside them."""
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [find_program() or "", profile, "--headless", "--convert-to", kind, "--outdir", folder]
    subprocess.run([*command, *files], check=True, capture_output=True, timeout=300)


@needs_office
def test_libreoffice_shows_the_same_numbers(tmp_path: Path) -> None:
    files = [tmp_path / f"{index}.fodt" for index in range(len(COUNTED))]
    for file, (body, styles, _) in zip(files, COUNTED.values(), strict=True):
        file.write_bytes(make_fodt(body, styles))
    convert(tmp_path, "txt:Text (encoded):UTF8", *files)
    for name, file in zip(COUNTED, files, strict=True):
        shown = ["".join(line.split()) for line in file.with_suffix(".txt").read_text("utf-8-sig").split("\n")]
        assert [line for line in shown if line] == ["".join(line.split()) for line in COUNTED[name][2]], name


@needs_office
def test_what_libreoffice_makes_of_a_word_file_has_the_same_text(tmp_path: Path) -> None:
    pytest.importorskip("docx")
    pytest.importorskip("reportlab")
    from same_document import automatic

    files = []
    for text in sorted((ROOT / "samples").glob("*.txt")):
        paragraphs = [line.strip() for line in load(text).text.split("\n") if line.strip()]
        files.append(tmp_path / f"{text.stem} 终稿📄.docx")
        files[-1].write_bytes(automatic(paragraphs))
    for kind in ("odt", "fodt", "ott"):
        convert(tmp_path, kind, *files)
    for file in files:
        expected = from_docx.load(file.read_bytes(), "讲话")
        made = [load(file.with_suffix(suffix)) for suffix in (".odt", ".fodt", ".ott")]
        assert [replace(document, source="讲话") for document in made] == [expected] * 3


def test_lists_of_a_style_go_on_past_others_as_word_writes_them() -> None:
    def one(text: str, style: str, depth: int = 1) -> str:
        inside = item(text)
        for _ in range(depth - 1):
            inside = item(inner(inside, more=GOES_ON))
        return make_list(inside, style=style, more=GOES_ON)

    styles = SPOKEN.replace('"L"', '"LFO1"') + PLAIN.replace('"L"', '"LFO2"')
    body = one("甲", "LFO1") + one("乙", "LFO1", 2) + one("丙", "LFO2") + one("丁", "LFO2") + one("戊", "LFO1")
    assert lines(body + one("己", "LFO1", 2), styles) == ["一、甲", "（一）乙", "1.丙", "2.丁", "二、戊", "（一）己"]


def test_a_list_that_continues_one_without_a_name_goes_on_with_its_style() -> None:
    body = make_list("甲", item("乙", more=' text:start-value="3" text:style-override="M"')) + paragraph("文")
    body += make_list("丙", style="M", more=' text:continue-list="list123"')
    assert lines(body, PLAIN + OTHER) == ["1.甲", "C)乙", "文", "D)丙"]


def test_a_paragraph_style_brings_its_list_style_along_and_takes_it_off() -> None:
    style = '<style:style style:family="paragraph" style:name="{}" style:parent-style-name="{}" {}/>'
    named, taken_off = 'style:list-style-name="L"', 'style:list-style-name=""'
    styles = SPOKEN + HEADED + style.format("条目", "", named)
    automatic = style.format("P1", "条目", "") + style.format("P2", "Heading_20_1", taken_off)
    body = make_list(item(paragraph("甲", "条目")), item(paragraph("乙", "P1")), style="")
    off = '<text:h text:style-name="P2" text:outline-level="1">丁</text:h>'
    assert lines(body + paragraph("丙", "P1") + off + heading("戊"), styles, automatic) == [
        "一、甲",
        "二、乙",
        "丙",
        "丁",
        "一、戊",
    ]


def test_a_legal_label_has_plain_numbers() -> None:
    styles = list_style(level(1, CHINESE), level(2, "A", more='text:display-levels="2" loext:is-legal="true"'))
    assert lines(make_list(item("甲", inner("乙"))), styles) == ["一 甲", "1.1 乙"]


def test_a_label_with_the_number_of_a_level_below_is_none() -> None:
    style = list_style(level(1, "1", more='loext:num-list-format="%2%."'), level(2, "1", suffix="."))
    assert lines(make_list(item("甲", inner("乙"))), style) == ["甲", "1.乙"]


def test_automatic_styles_of_headers_do_not_stand_for_those_of_the_text() -> None:
    page = f"<office:automatic-styles>{list_style(level(1, 'A', suffix='.'))}</office:automatic-styles>"
    named = f"<office:styles>{SPOKEN}</office:styles>"
    parts = {"styles.xml": f"{HEAD}<office:document-styles {SPACES}>{named}{page}</office:document-styles>"}
    assert read(make_odt(make_list("甲"), parts=parts)).text == "一、甲"


def bullet(sign: str) -> str:
    return list_style(f'<text:list-level-style-bullet text:level="1" text:bullet-char="{sign}" style:num-suffix="."/>')


@pytest.mark.parametrize(
    ("style", "label"),
    [
        (bullet("—"), "—"),
        (bullet("•"), "•"),
        (bullet("\uf0b7"), "●"),
        (bullet(""), "●"),
        (list_style('<text:list-level-style-image text:level="1"/>'), "●"),
        ("", "•"),
    ],
    ids=["dash", "bullet", "symbol font", "none", "picture", "no style"],
)
def test_bullets_stand_before_their_items(style: str, label: str) -> None:
    assert lines(make_list("甲"), style) == [f"{label}甲"]


HIDING = (
    '<style:style style:family="text" style:name="H"><style:text-properties text:display="none"/></style:style>'
    '<style:style style:family="paragraph" style:name="H"><style:text-properties text:display="none"/></style:style>'
    '<style:style style:family="paragraph" style:name="HH" style:parent-style-name="H"/>'
    '<style:style style:family="text" style:name="S"><style:text-properties text:display="true"/></style:style>'
)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("  压实\n <text:span> 责</text:span>  任  ", "压实 责 任"),
        ('甲<text:s/>乙<text:s text:c="3"/>丙<text:tab/>丁', "甲 乙   丙\t丁"),
        ("甲<text:line-break/>一、乙", "甲|一、乙"),
        ("各乡镇，<text:line-break/>要落实。", "各乡镇，要落实。"),
        ("甲<text:soft-page-break/>乙<text:bookmark text:name='x'/>丙", "甲乙丙"),
        ("见<text:a xlink:href='#x'>附<text:span>件</text:span></text:a>。", "见附件。"),
        ("<text:ruby><text:ruby-base>中</text:ruby-base><text:ruby-text>zhong</text:ruby-text></text:ruby>国", "中国"),
        ("<text:date>五月一日</text:date>第<text:page-number>3</text:page-number>页", "五月一日第3页"),
        ("甲<text:note><text:note-citation>1</text:note-citation><text:p>注</text:p></text:note>乙", "甲乙"),
        ("甲<office:annotation><text:p>批</text:p></office:annotation>乙<office:annotation-end/>", "甲乙"),
        ("甲<text:change text:change-id='c'/>乙<text:script>x()</text:script>", "甲乙"),
        ("甲<text:span text:style-name='H'>藏<text:s/></text:span>乙", "甲乙"),
        (
            "甲<text:hidden-text text:is-hidden='true'>藏</text:hidden-text><text:hidden-text>乙</text:hidden-text>",
            "甲乙",
        ),
        ("\uf081总体要求", "①总体要求"),
        ("\uf0b7总体要求", "●总体要求"),
    ],
)
def test_a_paragraph_is_what_a_reader_sees_of_it(text: str, shown: str) -> None:
    assert lines(paragraph("首。") + paragraph(text), HIDING) == ["首。", *shown.split("|")]


def test_hidden_paragraphs_and_sections_are_left_out_but_count() -> None:
    hidden = item(paragraph("藏", "HH"))
    field = item(paragraph("藏<text:hidden-paragraph text:is-hidden='true'/>"))
    styled = item(paragraph("藏<text:span text:style-name='S'>露</text:span>", "H"))
    section = "<text:section {}>{}</text:section>"
    table = "<table:table><table:table-row><table:table-cell/><table:table-cell/></table:table-row></table:table>"
    inside = make_list("藏", more=GOES_ON) + table
    document = read(
        make_odt(
            make_list("甲", hidden, field, styled)
            + section.format('text:display="none"', inside)
            + section.format('text:display="condition" text:is-hidden="true"', inside)
            + section.format('text:display="condition"', make_list("乙", more=GOES_ON)),
            PLAIN + HIDING,
        )
    )
    assert document.text.split("\n") == ["1.甲", "4.露", "7.乙"]
    assert document.notices == ()


def test_a_hidden_label_counts_and_is_not_written() -> None:
    style = list_style(level(1, "1", suffix=".", more='text:style-name="H"'), DEEP[DEEP.index("<text", 1) :])
    assert lines(make_list(item("一、甲", inner("乙"))), style + HIDING) == ["一、甲", "1.1.乙"]


def test_deleted_text_forms_and_indexes_are_left_out() -> None:
    deleted = f"<text:changed-region><text:deletion>{paragraph('坏')}</text:deletion></text:changed-region>"
    body = f"<text:tracked-changes>{deleted}</text:tracked-changes><office:forms><text:p>表</text:p></office:forms>"
    for name in ("table-of-content", "alphabetical-index", "bibliography", "user-index", "illustration-index"):
        body += f"<text:{name}><text:index-body>{paragraph('目录')}</text:index-body></text:{name}>"
    assert lines(body + paragraph("一、目标")) == ["一、目标"]


@pytest.mark.parametrize(
    "name", ['"Contents_20_1"', '"C1" style:display-name="toc 1"', '"C1" style:display-name="目录 1"']
)
def test_the_lines_of_a_typed_table_of_contents_are_left_out(name: str) -> None:
    style = f'<style:style style:family="paragraph" style:name={name}/>'
    assert lines(paragraph("一、目标 1", name.split('"')[1]) + paragraph("一、目标"), style) == ["一、目标"]


def frame(*inside: str) -> str:
    return f"<draw:frame><draw:text-box>{''.join(inside)}</draw:text-box><svg:desc>画</svg:desc></draw:frame>"


def test_text_boxes_beside_text_are_counted_in_a_notice() -> None:
    shape = f"<draw:g><draw:custom-shape>{paragraph('形')}<draw:enhanced-geometry/></draw:custom-shape></draw:g>"
    body = (
        frame(paragraph("页"))
        + paragraph(f"{frame(paragraph('框'), make_list('单'))}正{shape}文{frame()}")
        + paragraph("末")
    )
    document = read(make_odt(body, SPOKEN))
    assert document.text.split("\n") == ["正文", "末"]
    assert [notice.message for notice in document.notices] == ["3 text boxes left out"]


def test_a_document_of_text_boxes_only_says_so() -> None:
    with pytest.raises(LoadError, match="text boxes only"):
        read(make_odt(paragraph(frame(paragraph("框")))))


def test_objects_of_other_kinds_are_left_out() -> None:
    inside = (
        f"<office:document><office:body><office:text>{paragraph('外')}</office:text></office:body></office:document>"
    )
    assert lines(paragraph(f"甲<draw:frame><draw:object>{inside}</draw:object><draw:image/></draw:frame>乙")) == [
        "甲乙"
    ]


def table(*rows: tuple[str, ...]) -> str:
    cells = ("".join(f"<table:table-cell>{cell}</table:table-cell>" for cell in row) for row in rows)
    first, *others = (f"<table:table-row>{row}</table:table-row>" for row in cells)
    columns = '<table:table-column table:number-columns-repeated="2"/>'
    header = f"<table:table-header-rows>{first}</table:table-header-rows>"
    return f"<table:table>{columns}{header}{''.join(others)}</table:table>"


DATA = table((paragraph("单位"), paragraph("数量")), (paragraph("甲乡"), paragraph("3")))


def test_tables_of_data_are_left_out_and_the_notice_counts_them() -> None:
    document = read(make_odt(paragraph("正文第一段，这里有话要说。") + DATA + DATA + paragraph("正文第二段。")))
    assert document.text == "正文第一段，这里有话要说。\n正文第二段。"
    assert [notice.message for notice in document.notices] == ["2 tables left out"]


def test_tables_inside_one_of_data_are_left_out_with_it_and_not_counted() -> None:
    outer = table((paragraph("单位"), DATA), (paragraph("甲乡"), paragraph("3")))
    document = read(make_odt(paragraph("正文第一段，这里有话要说，而且要说很多很多的话。") + outer))
    assert document.text == "正文第一段，这里有话要说，而且要说很多很多的话。"
    assert [notice.message for notice in document.notices] == ["1 table left out"]


def test_a_table_that_frames_the_text_is_read_row_by_row() -> None:
    rows = table((paragraph("第一段。"), make_list("第二段。")), (paragraph("第三段。"), paragraph("第四段。")))
    assert lines(rows, SPOKEN) == ["第一段。", "一、第二段。", "第三段。", "第四段。"]


def test_a_covered_cell_shows_nothing() -> None:
    covered = f"<table:covered-table-cell>{paragraph('藏')}</table:covered-table-cell>"
    row = f"<table:table-row><table:table-cell>{paragraph('甲')}</table:table-cell>{covered}</table:table-row>"
    assert lines(f"<table:table>{row}</table:table>") == ["甲"]


def test_headings_are_hints() -> None:
    document = read(make_odt(paragraph("标题") + heading("一、目标") + heading("") + heading("（一）抓早", 2)))
    assert document.text == "标题\n一、目标\n（一）抓早"
    assert document.hints == (Hint(3, 1), Hint(8, 2))


def test_positions_count_paragraphs_and_characters() -> None:
    document = read(make_odt(paragraph("标题") + paragraph("") + make_list("抓早"), SPOKEN))
    assert document.text == "标题\n一、抓早"
    assert document.positions.position(5) == Position(2, 3)


@pytest.mark.parametrize("left_out", [None, b""], ids=["packed", "without a type"])
def test_a_container_that_packs_or_lacks_its_type_is_read(tmp_path: Path, left_out: bytes | None) -> None:
    file = tmp_path / "重新打包.zip"
    with ZipFile(file, "w", ZIP_DEFLATED) as made:
        if left_out is None:
            made.writestr("mimetype", TEXT)
        made.writestr("META-INF/manifest.xml", MANIFEST)
        made.writestr("content.xml", make_fodt(make_list("压实责任"), SPOKEN))
    assert load(file).text == "一、压实责任"


@pytest.mark.parametrize("before", [b"\xef\xbb\xbf", b"\r\n"])
def test_a_flat_file_behind_a_mark_or_a_blank_line_is_read(tmp_path: Path, before: bytes) -> None:
    file = tmp_path / "讲话.xml"
    file.write_bytes(before + make_fodt(make_list("压实责任"), SPOKEN))
    assert load(file).text == "一、压实责任"


def test_a_flat_file_with_large_pictures_is_read() -> None:
    picture = f"<draw:image><office:binary-data>{'QUJD' * 4_000_000}</office:binary-data></draw:image>"
    assert read(make_fodt(paragraph(f"甲<draw:frame>{picture}</draw:frame>乙"))).text == "甲乙"


def document(body: bytes) -> bytes:
    """content.xml with this in its body."""
    return f"<office:document-content {SPACES}><office:body><office:text>".encode() + body


END = b"</office:text></office:body></office:document-content>"
EXPANDING = b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>' + document(b"<text:p>&b;</text:p>") + END
SHEET = document(b"<text:p>1</text:p>").replace(b"office:text>", b"office:spreadsheet>") + END.replace(
    b"text", b"spreadsheet"
)
LOCKED = MANIFEST.replace("/></", "><manifest:encryption-data/></manifest:file-entry></")


@pytest.mark.parametrize(
    ("parts", "message"),
    [
        ({"content.xml": b"\0" * 100_000_000}, "unpack to"),
        ({"content.xml": document(b" " * 30_000_000) + END}, "unpack to"),
        ({"styles.xml": b"\0" * 100_000_000}, "unpack to"),
        ({"content.xml": EXPANDING}, "entities"),
        ({"content.xml": document(b"<text:list><text:list-item>" * 100_000)}, "nested"),
        ({"content.xml": document(b"<text:p/>" * 300_001) + END}, "more than 300,000 paragraphs"),
        ({"content.xml": document(b"<a/>" * 2_000_000) + END}, "more than 2,000,000 tags"),
        ({"content.xml": document(b"<text:p>" + Random(1).randbytes(6_000_000).hex().encode())}, "millions of char"),
        ({"content.xml": document(b"<text:p>")}, "damaged"),
        ({"content.xml": b""}, "damaged"),
        ({"content.xml": None}, "this is not an OpenDocument file"),
        ({"content.xml": b"<office/>"}, "no body"),
        ({"content.xml": SHEET}, "is not a text"),
        ({"content.xml": document(b"<text:p/>") + END}, "there is no text in it"),
        ({"META-INF/manifest.xml": LOCKED}, "protected by a password"),
        ({"encrypted-package": b"\1\2", "content.xml": None}, "protected by a password"),
    ],
    ids=[
        *("zeros", "bomb", "bomb of styles", "entities", "nested", "paragraphs", "tags", "long", "cut", "empty"),
        *("no part", "no body", "spreadsheet", "no text", "encrypted", "encrypted as a whole"),
    ],
)
@pytest.mark.slow
def test_a_hostile_or_broken_file_is_one_clear_line(parts: dict[str, bytes | None], message: str) -> None:
    with pytest.raises(LoadError, match=message) as caught:
        read(make_odt(paragraph("正文"), parts=parts))
    assert str(caught.value).startswith("讲话 📄.odt: ")
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (make_odt(paragraph("正文"))[:300], "damaged"),
        (make_fodt(paragraph("正文"))[:-30], "damaged"),
        (make_fodt(paragraph("正文")).replace(b"<office:document ", b"<!DOCTYPE x><office:document "), "entities"),
        (make_fodt(paragraph("正文")).replace(b"office:document", b"office:else"), "this is not an OpenDocument file"),
        (make_fodt("<text:section>" * 300), "nested"),
        (make_fodt("<a/>" * 2_000_000), "more than 2,000,000 tags"),
        ("一、目标".encode(), "damaged"),
    ],
    ids=["packed cut", "flat cut", "flat entities", "flat other", "flat nested", "flat tags", "text"],
)
def test_what_is_no_whole_document_is_one_clear_line(data: bytes, message: str) -> None:
    with pytest.raises(LoadError, match=message):
        read(data)


def test_an_old_openoffice_file_is_refused_by_what_it_is(tmp_path: Path) -> None:
    file = tmp_path / "旧.sxw"
    file.write_bytes(make_odt(paragraph("正文"), parts={"mimetype": "application/vnd.sun.xml.writer"}))
    with pytest.raises(LoadError, match=r"an old OpenOffice text \(.sxw\) cannot be read"):
        load(file)


@pytest.mark.parametrize(
    ("before", "behind"),
    [
        ("<text:list><text:list-item>" * 115, "</text:list-item></text:list>" * 115),
        ("<text:section>" * 240, "</text:section>" * 240),
        ("<text:p>" + "<text:span>" * 240, "</text:span>" * 240 + "</text:p>"),
        (
            paragraph("甲") + "<text:p><draw:frame><draw:text-box>" * 80,
            "</draw:text-box></draw:frame></text:p>" * 80 + paragraph("甲"),
        ),
        (
            "<table:table><table:table-row><table:table-cell>" * 80,
            "</table:table-cell></table:table-row></table:table>" * 80,
        ),
    ],
    ids=["lists", "sections", "spans", "frames", "tables"],
)
def test_what_the_parser_lets_through_is_not_too_deep_to_read(before: str, behind: str) -> None:
    inside = "甲" if "span" in before else paragraph("甲")
    assert lines(before + inside + behind)[-1].endswith("甲")


@pytest.mark.parametrize(
    "style",
    [
        level(1, "1", more=f'text:start-value="{"9" * 5000}"'),
        level(1, CHINESE, more='text:start-value="999999999"'),
        level(1, "1", prefix="（" * 5000, suffix="）" * 5000),
        level(1, "0" * 5000 + "1"),
        level(1, "一, " * 5000),
        level(
            1, "a", more=f'style:num-letter-sync="true" text:start-value="780" loext:num-list-format="{"%1%" * 5000}"'
        ),
        level(1, "1", more=f'text:display-levels="{"9" * 9}"'),
        f'<text:list-level-style-bullet text:level="1" text:bullet-char="{"—" * 5000}"/>',
    ],
    ids=["start", "count", "around", "zeros", "format", "pattern", "levels", "bullet"],
)
def test_numbers_that_no_program_counts_with_make_no_long_text(style: str) -> None:
    got = lines(make_list("甲", "乙"), list_style(style))
    assert [line[-1] for line in got] == ["甲", "乙"]
    assert all(len(line) < 70 for line in got)


@pytest.mark.parametrize(
    "body",
    [
        '<text:h text:outline-level="999999999">甲</text:h>',
        f'<text:h text:outline-level="{"9" * 5000}">甲</text:h>',
        '<text:numbered-paragraph text:list-id="n" text:level="0"><text:p>甲</text:p></text:numbered-paragraph>',
        '<text:p>甲<text:s text:c="999999999"/></text:p>',
    ],
)
def test_a_level_or_a_gap_that_no_program_holds_is_bounded(body: str) -> None:
    assert lines(body)[0].endswith("甲")


def test_styles_based_on_each_other_in_a_ring_or_a_long_chain_are_read() -> None:
    style = '<style:style style:family="paragraph" style:name="{}" style:parent-style-name="{}"/>'
    chain = "".join(style.format(f"s{i}", f"s{i + 1}") for i in range(3000)) + style.format("a", "b")
    last = '<style:style style:family="paragraph" style:name="s3000" style:list-style-name="L"/>'
    used = make_list(*(item(paragraph("甲", name)) for name in ("a", "b", "s0", "s7")), style="")
    assert lines(used, SPOKEN + chain + style.format("b", "a") + last) == ["•甲", "•甲", "三、甲", "四、甲"]


def test_what_stands_out_is_told_with_its_size() -> None:
    def style(name: str, text: str, aligned: str = "start", parent: str = "Standard") -> str:
        return (
            f'<style:style style:name="{name}" style:family="paragraph" style:parent-style-name="{parent}">'
            f'<style:paragraph-properties fo:text-align="{aligned}"/><style:text-properties {text}/></style:style>'
        )

    styles = style("Standard", 'style:font-size-asian="12pt"', parent="") + style(
        "Large", 'fo:font-size="150%"', "center"
    )
    named = style("Title", 'fo:font-size="12pt"')
    body = (
        paragraph("实施方案", "Large")
        + paragraph("仓库需要监测，以减少损失。", "Standard")
        + paragraph("说明", "Title")
    )
    document = read(make_odt(body, styles + named))
    assert document.looks == (Appearance(0, 1.5, centred=True), Appearance(19, 1.0, is_title=True))
