"""Rich text in: what programs write, what a reader sees of it, and what is made to hurt."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

pytest.importorskip("striprtf")
pytest.importorskip("docx")
pytest.importorskip("reportlab")

from office import needs_office
from quick import thin_out
from rtf_files import FORMS, GROWING, begin_word, encoded, listed
from same_document import outline_of, paragraphs_of
from steps import growth
from styled_documents import STYLED, docx_sized
from word_files import make_docx

from speechkit.detect import detect
from speechkit.errors import LoadError, MissingExtra
from speechkit.load import load, load_text
from speechkit.load.libreoffice import from_office
from speechkit.load.rtf import escapes, from_rtf
from speechkit.load.word import from_docx
from speechkit.model import Appearance, Document

ROOT = Path(__file__).parents[2]
SAMPLES = sorted((ROOT / "samples").glob("*.txt"))
TEXTS = sorted((ROOT / "tests" / "texts").glob("*.txt"))
COUNTED = [form for form in FORMS if "automatic" in form]
TYPED = [form for form in FORMS if form not in COUNTED]


@pytest.mark.parametrize("form", TYPED)
@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_what_a_program_wrote_is_the_text(path: Path, form: str) -> None:
    paragraphs = paragraphs_of(path)
    assert from_rtf.load(FORMS[form](paragraphs), path.name).text == "\n".join(paragraphs)


@pytest.mark.parametrize("form", COUNTED)
@pytest.mark.parametrize("path", thin_out(SAMPLES + TEXTS, 40), ids=lambda path: path.stem)
def test_numbers_that_a_program_counted_make_the_same_outline(path: Path, form: str) -> None:
    paragraphs = paragraphs_of(path)
    document = from_rtf.load(FORMS[form](paragraphs), path.name)
    assert outline_of(document) == outline_of(load_text("\n".join(paragraphs)))


@pytest.mark.parametrize("path", thin_out(TEXTS, 40), ids=lambda path: path.stem)
def test_no_character_of_any_text_is_lost(path: Path) -> None:
    paragraphs = paragraphs_of(path)
    assert from_rtf.load(FORMS["Word"](paragraphs), path.name).text == "\n".join(paragraphs)


def made(*paragraphs: str) -> bytes:
    r"""A file of Word's; what is not ASCII stands in its code page, and a paragraph that begins with \ as it is."""
    rows = (text if text.startswith(("\\", "{")) else rf"\pard\plain\f13 {text}\par " for text in paragraphs)
    return begin_word("讲话") + b"".join(map(write, rows)) + b"}"


def write(rich: str) -> bytes:
    """Rich text with Chinese in it."""
    return b"".join(char.encode() if char.isascii() else encoded(char) for char in rich)


def shown(*paragraphs: str) -> list[str]:
    return from_rtf.load(made(*paragraphs), "讲话.rtf").text.split("\n")


FIRST, BODY, LAST = "一、压实责任", "各级要抓好落实，确保完成全年任务。" * 5, "二、排查隐患"
P = r"\pard\plain\f13 "
CONTENTS = (
    rf'{P}{{\field{{\*\fldinst {{\rtlch\fcs1 \af0  TOC \\o "1-3" \\h }}}}{{\fldrslt {{总体要求\tab 1\par }}'
    rf"{P}{{\field{{\*\fldinst HYPERLINK}}{{\fldrslt 任务{{\field{{\*\fldinst PAGEREF}}{{\fldrslt 3}}}}}}}}\par }}}}"
)


@pytest.mark.parametrize(
    ("rich", "lines"),
    [
        (rf"{P}甲{{\rtlch\fcs1 \af0 \ltrch\fcs0 \v\fs32 密}}{{\fs32 乙}}\par ", ["甲乙"]),
        (rf"{P}{{\v 全段都看不见\par }}", []),
        (rf"{P}甲{{\deleted\revauthdel1\revdttmdel5 旧}}{{\revised\revauth1 新}}\par ", ["甲新"]),
        (rf"{P}甲{{\mvf1\mvauth1 移走}}乙\par ", ["甲乙"]),
        (rf"{P}甲{{\deleted\revauthdel1 \par }}{P}乙\par ", ["甲乙"]),
        (rf"{{\header {P}页眉\par}}{{\footer {P}{{\field{{\*\fldinst PAGE}}{{\fldrslt 1}}}}\par}}", []),
        (rf"{P}甲{{\super\chftn{{\footnote {P}\chftn 脚注\par}}}}\par ", ["甲"]),
        (rf"{P}甲{{\*\atnid x}}\chatn{{\*\annotation{{\*\atnref 1}}{P}批注}}\par ", ["甲"]),
        (CONTENTS, []),
        (rf'{P}甲{{\field{{\*\fldinst{{HYPERLINK "http://a.b"}}}}{{\fldrslt{{\ul 链接}}}}}}\par ', ["甲链接"]),
        (rf"{P}{{\field{{\*\fldinst{{EQ \\o\\ac(○,1)}}}}{{\fldrslt }}}}要点\par ", ["①要点"]),
        (rf"{P}甲{{\upr{{\f0 ??}}{{\*\ud{{\f0\uc0 \u20013\u22269}}}}}}\par ", ["甲中国"]),
        (rf"{P}甲{{\object\objemb{{\*\objdata 0105}}{{\result{{\f13 对象}}}}}}\par ", ["甲对象"]),
        (rf"{P}甲{{\pict\wmetafile8\bin5 }}{{\}}x}}{{\*\shppict{{\pict\pngblip {'89504e47' * 300}}}}}\par ", ["甲"]),
        (rf"{P}前半句，\line 后半句。\line 另起一行\par ", ["前半句，后半句。", "另起一行"]),
        (rf"{P}前半句，\page 后半句。\column 另起一栏\par ", ["前半句，后半句。", "另起一栏"]),
        (rf"{P}\ldblquote 党建\rdblquote\emdash\_x\-y\par ", ["“党建”—-xy"]),
        (rf"{P}C:\\bin2020\{{a\}}\\par\par ", [r"C:\bin2020{a}\par"]),
        (rf"{P}{{\*\bkmkstart _GoBack}}甲\par\sect\sectd{P}乙\par ", ["甲", "乙"]),
        (r"{\listtext\pard\plain\f14 \loch\af14\dbch\af13\hich\f14 \'6c\tab}" + rf"{P}要点\par ", ["●要点"]),
        ("{\\listtext\\f3\\uc1\\u-3913\n\\'b7\\tab}" + rf"{P}要点\par ", ["●要点"]),
        (r"{\listtext\pard\plain\f13 第一条 }" + rf"{P}总则\par ", ["第一条 总则"]),
        (r"{\listtext\pard\plain\f0 1\tab}" + rf"{P}\ls1 总则\par " + rf"{{\listtext 2\tab}}{P}\par ", ["1 总则"]),
    ],
    ids=lambda value: None if isinstance(value, str) else "，".join(value),
)
def test_what_a_reader_sees_is_the_text(rich: str, lines: list[str]) -> None:
    assert shown(FIRST, rich, LAST) == [FIRST, *lines, LAST]


def table(*rows: tuple[str, ...]) -> str:
    """Rich text of a table."""
    return "".join(
        r"\trowd\cellx3000\cellx6000" + "".join(rf"\pard\plain\intbl\f13 {cell}\cell " for cell in row) + r"\row "
        for row in rows
    )


def test_a_table_of_data_is_left_out_and_counted() -> None:
    data = table(("姓名", "职务"), ("甲", r"科长\par 主任"))
    document = from_rtf.load(made(FIRST, BODY, data, LAST, BODY, data), "讲话.rtf")
    assert document.text.split("\n") == [FIRST, BODY, LAST, BODY]
    assert [notice.message for notice in document.notices] == ["2 tables left out"]


def test_a_table_that_frames_the_text_is_read_row_by_row() -> None:
    assert shown(table((rf"{FIRST}\par {BODY}",), (LAST,))) == [FIRST, BODY, LAST]


def test_a_table_inside_a_table_of_data_is_left_out_with_it() -> None:
    inner = r"甲\nestcell{\nonesttables\par}{\*\nesttableprops\trowd\cellx500\nestrow}\pard\intbl\itap1 "
    assert shown(FIRST, BODY, table((inner, "乙"), ("丙", "丁")), LAST) == [FIRST, BODY, LAST]
    assert shown(table((FIRST + inner,))) == [f"{FIRST}甲"]


def test_text_boxes_are_counted_but_not_those_of_a_footer() -> None:
    box = r"{\shp{\*\shpinst{\sp{\sn shapeType}{\sv 202}}{\shptxt 框里的话\par}}}"
    document = from_rtf.load(made(rf"{{\footer {P}{box}\par}}", FIRST, rf"{P}{box}\par ", LAST), "讲话.rtf")
    assert document.text.split("\n") == [FIRST, LAST]
    assert [notice.message for notice in document.notices] == ["1 text box left out"]


def test_outline_levels_and_heading_styles_are_hints_until_a_paragraph_is_a_common_one() -> None:
    text = r"\pard\plain \s1\outlinelevel0\f13 总体要求\par 重点任务\par \pard\plain \s2\f13 产业\par "
    document = from_rtf.load(made("讲话", text, "正文。"), "讲话.rtf")
    assert [(document.text[hint.offset :].split("\n")[0], hint.level) for hint in document.hints] == [
        ("总体要求", 1),
        ("重点任务", 1),
        ("产业", 2),
    ]


def test_the_paragraph_of_a_number_does_not_end_a_heading() -> None:
    heading = r"\pard\plain \outlinelevel0\f13 总体要求\par "
    rows = made(heading)[:-1] + listed("二、") + write(r"重点任务\par }")
    assert [hint.level for hint in from_rtf.load(rows, "讲话.rtf").hints] == [1, 1]


GUESSED = "read as {}, a guess from its characters; --encoding overrides it"
TRADITIONAL = "一、壓實責任，加強領導"


def in_hex(text: str, codec: str) -> bytes:
    return b"".join(rb"\'%02x" % byte for byte in text.encode(codec))


@pytest.mark.parametrize(
    ("rich", "text", "notices"),
    [
        (rb"{\rtf1\ansi\deff0{\fonttbl{\f0\fcharset134 A;}}" + in_hex(FIRST, "gbk") + b"}", FIRST, []),
        (rb"{\rtf1\ansi\ansicpg950\deff0 " + in_hex(TRADITIONAL, "big5") + b"}", TRADITIONAL, []),
        (rb"{\rtf1\ansi\ansicpg950 \'a4@\'a1B\'ac\'dd}", "一、看", []),
        (b"{\\rtf1\\ansi\\ansicpg936 \\'d2\r\n\\'bb\\'a1\\'a2}", "一、", []),
        (rb"{\rtf1\ansi\ansicpg936 5000\'80}", "5000€", []),
        (rb"{\rtf1\ansi\ansicpg65001 " + FIRST.encode() + b"}", FIRST, []),
        (rb"{\rtf1\ansi\ansicpg1252 caf\'e9 t\'eate}", "café tête", []),
        (rb"{\rtf1\ansi\ansicpg936{\fonttbl{\f0\fcharset0 A;}}\f0 caf\'e9 }", "café", []),
        (rb"{\rtf1\ansi\ansicpg936{\fonttbl{\f1\fcharset204 A;}}{\f1 \'c6}\'d2\'bb}", "Ж一", []),
        (
            rb"{\rtf1\ansi\ansicpg936{\fonttbl{\f1\fnil A;}{\f2\fcharset136 B;}}{\f1 \'d2\'bb}{\f2 \'a4\'40}}",
            "一一",
            [],
        ),
        (rb"{\rtf1\ansi\ansicpg936{\fonttbl{\f2\fcharset136 B;}}\f2 \'a4\'40\plain \'d2\'bb}", "一一", []),
        (rb"{\rtf1\ansi\ansicpg932\deff0{\fonttbl{\f0\fcharset134 A;}}\'d2\'bb\plain \'a1\'a2}", "一、", []),
        (rb"{\rtf1\ansi{\fonttbl{\f0 Arial;}}" + in_hex(FIRST, "gbk") + b"}", FIRST, [GUESSED.format("GB18030")]),
        (rb"{\rtf1\ansi " + in_hex(TRADITIONAL, "big5") + b"}", TRADITIONAL, [GUESSED.format("Big5")]),
        (rb"{\rtf1\ansi\ansicpg1252 " + FIRST.encode() + b"}", FIRST, [GUESSED.format("UTF-8")]),
    ],
)
def test_the_encoding_is_what_the_file_says_or_a_guess(rich: bytes, text: str, notices: list[str]) -> None:
    document = from_rtf.load(rich, "讲话.rtf")
    assert (document.text, [notice.message for notice in document.notices]) == (text, notices)


def test_an_encoding_that_is_named_overrides_all_others() -> None:
    rich = rb"{\rtf1\ansi\ansicpg936{\fonttbl{\f0\fcharset134 A;}}\f0 " + in_hex(TRADITIONAL, "big5") + b"}"
    document = from_rtf.load(rich, "讲话.rtf", encoding="big5")
    assert (document.text, document.notices) == (TRADITIONAL, ())


UNCLEAR = [
    (rf"{P}甲\v 密\v0 乙\par ", "deleted or hidden text that only an office program", ["甲乙"]),
    (rf"{P}甲\v 密\plain\f13 乙\par ", "deleted or hidden text that only an office program", ["甲乙"]),
    (rf"{P}\ls1 甲\par ", "automatic numbers are not stored in it", ["一、甲"]),
]


@pytest.mark.parametrize(("rich", "message", "lines"), UNCLEAR, ids=["v0", "plain", "ls"])
def test_what_cannot_be_read_rightly_is_refused_without_libreoffice(
    rich: str, message: str, lines: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(from_office, "PROGRAMS", ("no-such-program",))
    with pytest.raises(MissingExtra, match=f"{message}.*Install LibreOffice"):
        shown(rich, LAST)


@needs_office
@pytest.mark.parametrize(("rich", "message", "lines"), UNCLEAR[:2], ids=["v0", "plain"])
def test_what_cannot_be_read_rightly_is_left_to_libreoffice(rich: str, message: str, lines: list[str]) -> None:
    assert shown(rich, LAST) == [*lines, LAST]


@pytest.mark.parametrize("before", [b"\xef\xbb\xbf", b"\r\n"])
def test_rich_text_behind_a_mark_or_a_blank_line_is_read(tmp_path: Path, before: bytes) -> None:
    file = tmp_path / "其实是富文本.doc"
    file.write_bytes(before + made(FIRST, LAST))
    assert load(file).text.split("\n") == [FIRST, LAST]


RUN = "<w:r><w:rPr>{}</w:rPr><w:t>{}</w:t></w:r>"
ROW = "<w:tr><w:tc><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:tc></w:tr>"
WRITTEN = [
    "讲话",
    '<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>总体要求</w:t></w:r></w:p>',
    f"<w:p>{RUN.format('', '甲')}{RUN.format('<w:vanish/>', '密')}{RUN.format('', '乙')}</w:p>",
    FIRST,
    BODY,
    f"<w:tbl><w:tblPr/><w:tblGrid/>{ROW.format('姓名', '职务')}{ROW.format('甲', '科长')}</w:tbl>",
    "<w:p><w:r><w:t>前半句，</w:t><w:br/><w:t>后半句。</w:t><w:br/><w:t>另起</w:t></w:r></w:p>",
    LAST,
]


@needs_office
def test_what_libreoffice_writes_is_read_as_the_word_file_that_it_was(tmp_path: Path) -> None:
    source = tmp_path / "讲话.docx"
    source.write_bytes(make_docx(WRITTEN))
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = [from_office.find_program() or "", profile, "--headless", "--convert-to", "rtf", "--outdir", tmp_path]
    subprocess.run([*command, source], check=True, capture_output=True, timeout=120)
    document = from_rtf.load(source.with_suffix(".rtf").read_bytes(), "讲话.rtf")
    expected = from_docx.load(source.read_bytes(), "讲话.rtf")
    assert document == expected
    assert len(expected.hints) == len(expected.notices) == 1


N = 100_000
START = rb"{\rtf1\ansi\ansicpg936 "


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"text", "this is not a rich text file"),
        (START + b"{" * 10 * N, "damaged or was not copied whole"),
        (START + rb"x\par " * 4 * N + b"}", "more than 300,000 paragraphs"),
        (START + rb"\bin99999999 x}", "damaged or was not copied whole"),
        (START + rb"{\pict \bin }x}", "damaged or was not copied whole"),
        (START + rb"\u9999999999 x}", "damaged or was not copied whole"),
        (START + rb"\'ff\'ff}", "not all of its text can be read as GB18030"),
        (START + b"}", "there is no text in it"),
        (FORMS["Word"](["讲话", FIRST])[:-300], "damaged or was not copied whole"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
@pytest.mark.slow
def test_what_is_broken_or_made_to_hurt_is_one_clear_line(content: bytes, message: str) -> None:
    with pytest.raises(LoadError, match=message):
        from_rtf.load(content, "坏.rtf")


@pytest.mark.parametrize(
    "content",
    [b"{" * 11_000, b"{}" * 11_000 + b"}", b"x" * 100_001 + b"}"],
    ids=["groups never closed", "groups", "characters"],
)
def test_more_characters_or_groups_than_a_text_has_are_refused(content: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    assert (escapes.MAX_SIZE, escapes.MAX_GROUPS) == (32 << 20, 2_000_000)
    monkeypatch.setattr(escapes, "MAX_SIZE", 100_000)
    monkeypatch.setattr(escapes, "MAX_GROUPS", 10_000)
    with pytest.raises(LoadError, match="too large to be a text"):
        from_rtf.load(START + content, "坏.rtf")


def hurt(content: bytes) -> Document:
    return from_rtf.load(START + b"{" + content + b"}end}", "坏.rtf")


@pytest.mark.parametrize("make", GROWING.values(), ids=GROWING)
@pytest.mark.slow
def test_twice_of_what_is_made_to_hurt_takes_twice_the_steps(make: Callable[[int], bytes]) -> None:
    assert hurt(make(N // 4)).text.endswith("end")
    assert growth(lambda size: partial(hurt, make(size)), 800) < 2.2


SIZED = {
    "in groups, as Word writes": rb"\pard\plain\qc {\fs44 %s}\par\pard\plain\ql {\fs24 %s\par}",
    "without groups, as WordPad writes": rb"\pard\qc\fs44 %s\par\pard\fs24 %s\par",
    "with a size of Chinese, as LibreOffice writes": rb"\pard\plain \qc\fs22{\dbch\afs44 %s}\par"
    rb"\pard\plain \ql\fs22{\dbch\afs24 %s}\par",
}


@pytest.mark.parametrize("how", SIZED)
def test_how_large_a_paragraph_is_and_whether_it_is_centred_is_told(how: str) -> None:
    title, text = "青河县仓库安全会议材料", "各单位要在本月底以前完成排查，建立台账，明确责任人。"
    data = rb"{\rtf1\ansi\ansicpg936 " + SIZED[how] % (encoded(title), encoded(text) * 3) + b"}"
    document = from_rtf.load(data, "材料.rtf")
    assert document.text.split("\n") == [title, text * 3]
    assert document.looks == (Appearance(0, 22 / 12, centred=True),)


@needs_office
@pytest.mark.parametrize("name", STYLED)
def test_rich_text_that_libreoffice_makes_of_a_word_file_has_its_title_and_headings(name: str, tmp_path: Path) -> None:
    file = tmp_path / "文稿.docx"
    file.write_bytes(docx_sized(STYLED[name][0]))
    command = [str(from_office.find_program()), f"-env:UserInstallation={tmp_path.as_uri()}/profile", "--headless"]
    subprocess.run([*command, "--convert-to", "rtf", "--outdir", tmp_path, file], check=True, capture_output=True)
    word, rich = (detect(load(path)) for path in (file, file.with_suffix(".rtf")))
    assert rich.title == word.title
    assert [(node.level, node.title) for node in rich.walk()] == [(node.level, node.title) for node in word.walk()]
