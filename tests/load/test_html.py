"""Web pages in, the article without the site around it out."""

from __future__ import annotations

from collections.abc import Callable
from email.mime.image import MIMEImage
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText
from functools import partial
from pathlib import Path

import pytest

pytest.importorskip("lxml")

from steps import growth
from web_pages import ENDLESS, GROWING, PAGES, TEXT

from speechkit.errors import LoadError
from speechkit.load import load as load_file
from speechkit.load.html.from_html import load
from speechkit.model import Appearance, Document, Hint

TITLE = "在全县冬季安全生产工作会议上的讲话"
ARTICLE = [
    "同志们：",
    "今天这个会议很重要，主要是分析形势，部署任务，动员全县上下抓好冬季安全生产工作。下面，我讲三点意见。",
    "一、压实责任",
    "各乡镇、各部门要把安全生产摆在突出位置，逐条对照清单，逐项明确责任，一件一件抓下去。",
    "二、排查隐患",
    "一是查用火用电；二是查消防通道。查出来的问题要当场登记，能改的当场改，不能改的限期改。",
    "三、守住底线",
    "哪里出了问题，就到哪里去查，查到谁就是谁。",
    "谢谢大家！",
]


def read(page: str | bytes) -> Document:
    return load(page.encode() if isinstance(page, str) else page, "讲话.html")


@pytest.mark.parametrize("name", PAGES)
def test_the_article_is_found_and_the_site_is_not(name: str) -> None:
    make, encoding = PAGES[name]
    document = read(make(TITLE, ARTICLE).encode(encoding))
    assert [line.strip("　") for line in document.text.split("\n")] == [TITLE, *ARTICLE]


@pytest.mark.parametrize(
    "line",
    [
        *(
            "来源 | 县委办",
            "编辑丨小王",
            "点亮“在看”，你最好看",
            "↓↓↓点击“阅读原文”",
            "预览时标签不可点",
            "微信扫一扫 关注该公众号",
        ),
        *("（编辑 某某）", "[责任编辑：某某]", "初审：某某 复审：某某 终审：某某", "供稿：县应急管理局"),
        *("建议使用1024×768分辨率浏览", "技术支持：某某公司", "您是第 12345 位访客"),
    ],
)
def test_what_the_site_says_below_the_article_is_no_text(line: str) -> None:
    assert read(page(f"<p>{ARTICLE[1]}</p><p>{LAST}</p><p>{line}</p>")).text.split("\n") == [ARTICLE[1], LAST, LAST]


@pytest.mark.parametrize(
    "site", ["<h1><a href='/'>梧桐县人民政府</a></h1>", "<h1>梧桐网</h1>", "<div>梧桐县人民政府</div>"]
)
@pytest.mark.parametrize("named", [f"{TITLE}_梧桐县人民政府", f"梧桐县人民政府-{TITLE}"])
def test_the_name_of_the_site_is_no_title(site: str, named: str) -> None:
    heading = "h2" if named.startswith("梧桐县") else "div"
    body = f"{site}<{heading}>{TITLE}</{heading}><div><p>{ARTICLE[1]}</p><p>{LAST}</p></div>"
    document = read(f"<html><head><title>{named}</title></head><body>{body}</body></html>")
    assert document.text.split("\n") == [TITLE, ARTICLE[1], LAST]


def test_headings_are_hints() -> None:
    make, _ = PAGES["structured"]
    document = read(make(TITLE, ARTICLE))
    assert document.hints[0] == Hint(0, 1)
    assert Hint(document.text.index("一、压实"), 2) in document.hints


def page(content: str) -> str:
    return f"<html><body><div>{content}<p>第一，抓早抓小，抓实抓细，把工作做到前面去。</p></div></body></html>"


LAST = "第一，抓早抓小，抓实抓细，把工作做到前面去。"


def test_the_numbers_of_a_list_are_those_that_a_browser_shows() -> None:
    items = "<ol start=3><li>抓好产业</li><li>抓好项目</li></ol><ol type=a><li>（一）自己有号</li><li>没有号</li></ol>"
    assert read(page(items)).text.split("\n") == ["3. 抓好产业", "4. 抓好项目", "（一）自己有号", "b. 没有号", LAST]


@pytest.mark.parametrize(
    ("opened", "numbers"),
    [
        ("<ol type=I>", ["I. ", "II. "]),
        ("<ol style='list-style-type:cjk-ideographic'>", ["一、", "二、"]),
        ("<ol start=10 style='list-style: simp-chinese-informal inside'>", ["十、", "十一、"]),
        ("<ol style='list-style-type: trad-chinese-formal'>", ["壹、", "貳、"]),
        ("<ol style='list-style-type:decimal-leading-zero'>", ["01. ", "02. "]),
        ("<ol style='list-style-type:none'>", ["", ""]),
        ("<ol style='list-style:none;list-style:upper-alpha'>", ["A. ", "B. "]),
        ("<ul style='list-style-type:decimal'>", ["1. ", "2. "]),
        ("<ul>", ["●", "●"]),
        ("<ul style='list-style:none'>", ["", ""]),
        ("<ol reversed>", ["2. ", "1. "]),
        ("<ol start=-1>", ["-1. ", "0. "]),
        ("<ol start=99999999>", ["1. ", "2. "]),
        ("<ol class='custom_cn list-paddingleft-1'>", ["一、", "二、"]),
        ("<ol class='custom_num2'>", ["（1）", "（2）"]),
    ],
)
def test_a_list_is_numbered_as_it_says(opened: str, numbers: list[str]) -> None:
    closed = f"</{opened[1:3]}>"
    first, second = (f"{number}{text}" for number, text in zip(numbers, ("抓好产业", "抓好项目"), strict=True))
    items = f"{opened}<li>抓好产业</li><li><p>抓好项目</p></li>{closed}"
    assert read(page(items)).text.split("\n") == [first, second, LAST]


def test_a_menu_has_no_bullets() -> None:
    menu = "<ul><li><a href='/a'>政务公开</a></li><li><a href='/b'>办事指南</a></li></ul><ul><li>抓好产业</li></ul>"
    assert "●" not in read(page(menu)).text


def test_an_item_can_have_a_number_and_a_style_of_its_own() -> None:
    items = "<ol><li>甲</li><li value=5>乙</li><li style='list-style:none'>丙</li><li type=a>丁</li></ol>"
    assert read(page(items)).text.split("\n") == ["1. 甲", "5. 乙", "丙", "g. 丁", LAST]


@pytest.mark.parametrize(
    ("sheet", "expected"),
    [
        (".cn{list-style-type:cjk-ideographic}", ["一、甲", "看"]),
        ("/* ol */ div ol.cn > li, .x {color:red; list-style : none}", ["甲", "看"]),
        (".cn li{list-style:none} #a li{list-style:upper-alpha}", ["A. 甲", "看"]),
        ("ol:first-child{list-style:none} .y ol{list-style:none}", ["1. 甲", "看"]),
        ("@media print{ol{list-style:none}} @import url(a.css); p.b{display:none}", ["1. 甲"]),
        ("p{visibility:hidden} .b{visibility:visible}", ["1. 甲", "看"]),
        ("p{display:none} ol{list-style:none", ["甲"]),
    ],
)
def test_what_the_sheets_of_a_page_say_of_lists_and_hidden_text_holds(sheet: str, expected: list[str]) -> None:
    content = f"<style>{sheet}</style><ol class=cn id=a><li>甲</li></ol><p class=b>看</p>"
    assert read(page(content)).text.split("\n") == [*expected, LAST]


@pytest.mark.parametrize("style", ["visibility: hidden; opacity: 0", "display:none"])
def test_hidden_text_that_is_most_of_the_page_is_shown_by_a_script(style: str) -> None:
    text = f"<div>点击关注</div><div style='{style}'><p>一、抓好产业</p><p>{LAST}</p></div><p style='{style}'>不看</p>"
    assert read(f"<html><body>{text}</body></html>").text.split("\n") == ["一、抓好产业", LAST]


def test_the_number_of_an_item_stands_before_its_first_text() -> None:
    items = "<ol><li><p>抓好产业</p><p>又一段</p></li><li></li><li>\n<p>抓好项目</p></li><li></li></ol><p>正文</p>"
    assert read(page(items)).text.split("\n") == ["1. 抓好产业", "又一段", "3. 抓好项目", "正文", LAST]


@pytest.mark.parametrize("around", ["<ol>{}</ol>", "<pre>{}</pre>", "<blockquote>{}</blockquote>"])
def test_what_stands_around_a_long_list_or_quotation_is_kept(around: str) -> None:
    prose = "<div>我们要努力工作，把事情办好。</div>" * 20
    lines = read(page("<p>同志们：</p>" + around.format(prose))).text.split("\n")
    assert (lines[0], len(lines), lines[-1]) == ("同志们：", 22, LAST)


def test_line_breaks_of_the_source_are_no_spaces_between_chinese_characters() -> None:
    assert read(page("<p>把安全生产\n   摆在突出位置，\n逐条 对照 list A。</p>")).text.split("\n") == [
        "把安全生产摆在突出位置，逐条 对照 list A。",
        LAST,
    ]


SHOWN = ["同志们：", "　　一、总体要求", "坚持稳中求进，抓好落实。", "二、重点任务"]


@pytest.mark.parametrize(
    "around",
    ["<pre>{}</pre>", "<div style='color:red; white-space: pre-wrap'><b>{}</b></div>", "<xmp>{}</xmp>"],
)
def test_line_breaks_of_preformatted_text_are_kept(around: str) -> None:
    source = "\n同志们：\n\n    一、总体要求\r\n坚持稳中求进，\n抓好落实。\n二、重点任务\n"
    assert read(page(around.format(source))).text.split("\n") == [*SHOWN, LAST]


def test_line_breaks_in_preformatted_text_are_dropped_where_its_style_says_so() -> None:
    assert read(page("<pre>同志们：\n<p style='white-space:normal'>一、总\n体要求</p></pre>")).text.split("\n") == [
        "同志们：",
        "一、总体要求",
        LAST,
    ]


@pytest.mark.parametrize(
    ("numbers", "shown"),
    [
        (["1", "2"], ["1. ", "2. "]),
        (["一、", "二、"], ["一、", "二、"]),
        (["第一条", "第二条"], ["第一条　", "第二条　"]),
    ],
)
def test_a_list_set_as_a_table_is_text(numbers: list[str], shown: list[str]) -> None:
    text = "各乡镇、各部门要把安全生产摆在突出位置，逐条对照清单。"
    rows = "".join(f"<tr><td>{number}</td><td><p>{text}</p></td></tr>" for number in numbers)
    assert read(page(f"<table>{rows}</table>")).text.split("\n") == [*(number + text for number in shown), LAST]


@pytest.mark.parametrize("room", ["<td width=20>&nbsp;</td>", "<td></td><td> </td>"])
def test_a_table_whose_other_cells_only_make_room_is_text(room: str) -> None:
    rows = "".join(f"<tr>{room}<td>{line}</td>{room}</tr>" for line in ARTICLE)
    assert read(page(f"<table>{rows}</table>")).text.split("\n") == [*ARTICLE, LAST]


@pytest.mark.parametrize("mark", ["<sup>[1]</sup>", "<sup>②</sup>", "<sup><a href='#n'>3</a></sup>", "&shy;"])
def test_marks_of_notes_and_what_is_not_shown_are_no_text(mark: str) -> None:
    assert (
        read(page(f"<p>一、抓好产{mark}业{mark}，厂房3万m<sup>2</sup>。</p>")).text
        == f"一、抓好产业，厂房3万m2。\n{LAST}"
    )


def test_a_numbered_heading_that_is_a_link_is_text() -> None:
    headings = "<h3><a href='#1'>1.抓好产业</a></h3><h3><a>热门推荐</a></h3>"
    paragraphs = "<p><a>（一）抓好项目</a></p><p><a>1.某某通知</a></p>"
    assert read(page(headings + paragraphs)).text == f"1.抓好产业\n（一）抓好项目\n{LAST}"


def test_a_table_of_data_is_left_out_and_told() -> None:
    rows = "".join(f"<tr><td>{i}</td><td>手电</td><td>{i * 3}</td></tr>" for i in range(4))
    document = read(page(f"<p>物资如下。</p><table>{rows}</table>"))
    assert document.text.split("\n") == ["物资如下。", LAST]
    assert [notice.message for notice in document.notices] == ["1 table left out"]


def test_scripts_and_hidden_text_are_left_out() -> None:
    hidden = (
        "<script>第一，</script><style>第二，</style><p style='display:none'>第三，看不见。</p><p hidden>第四，</p>"
    )
    assert read(page(hidden)).text == LAST


SIMPLIFIED = "<p>朱镕基、喆、囍，都是人名里的字。</p>"
TRADITIONAL = "<p>第一，要抓住季節，一天也不能耽誤。</p>"


def declare(charset: str, content: str) -> str:
    return f"<html><head><meta charset='{charset}'></head>{page(content)}</html>"


@pytest.mark.parametrize(
    ("declared", "content", "codec", "notices"),
    [
        ("gb2312", SIMPLIFIED, "gb18030", []),
        ("GBK", SIMPLIFIED, "gb18030", []),
        ("big5", TRADITIONAL, "cp950", []),
        ("hz-gb-2312", SIMPLIFIED, "hz", []),
        ("utf-8", SIMPLIFIED, "gb18030", ["GB18030"]),
        ("iso-8859-1", SIMPLIFIED, "gb18030", ["GB18030"]),
        ("windows-1252", SIMPLIFIED, "gb18030", ["GB18030"]),
        ("big5", SIMPLIFIED, "gb18030", ["GB18030"]),
        ("gbk", TRADITIONAL.replace("第一，", ""), "big5", ["Big5"]),
        ("utf-16", SIMPLIFIED, "gb18030", ["GB18030"]),
        ("no-such-name", SIMPLIFIED, "gb18030", ["GB18030"]),
        *((name, SIMPLIFIED, "utf-8", []) for name in ("gb2312", "iso-8859-1", "koi8-r", "utf-16", "utf-16le", "hex")),
        ("raw_unicode_escape", SIMPLIFIED, "utf-8", []),
        ("utf-16", SIMPLIFIED, "ascii", []),
    ],
)
def test_a_declared_encoding_is_believed_where_it_can_be_so(
    declared: str, content: str, codec: str, notices: list[str]
) -> None:
    right = read(declare("utf-8", content))
    for pad in ("", " "):  # an odd number of bytes is no UTF-16 anyhow
        document = read(declare(declared, content + pad).encode(codec, "xmlcharrefreplace"))
        assert document.text == right.text
        assert [notice.message.split()[2].strip(",") for notice in document.notices] == notices


def test_two_letters_that_are_also_utf_8_are_read_as_declared() -> None:
    assert read("<meta charset=gb2312><p>联通".encode("gbk")).text == "联通"


def test_a_page_with_hardly_any_chinese_is_read_as_it_declares() -> None:
    assert read(declare("iso-8859-1", "<p>café</p>").replace(LAST, "and no more than that").encode("latin-1")).text == (
        "café\nand no more than that"
    )


@pytest.mark.parametrize(
    "data",
    [
        b"<html><body></body></html>",
        b"<html>",
        b"<!doctype html><script>1</script>",
        b"<!doctype html>",
        b"<!-- x -->",
    ],
    ids=["empty", "cut off", "script", "doctype", "comment"],
)
def test_a_page_without_text_is_one_clear_line(data: bytes) -> None:
    with pytest.raises(LoadError, match="there is no text in it"):
        read(data)


@pytest.mark.parametrize(
    "frames", ["<frameset><frame src=a><noframes>请升级</noframes></frameset>", "<iframe src=a></iframe>"]
)
def test_a_page_that_shows_others_says_so(frames: str) -> None:
    with pytest.raises(LoadError, match="in other pages, which it shows in frames"):
        read(f"<html>{frames}</html>")


@pytest.mark.parametrize("count", [15, 400])
@pytest.mark.parametrize("unclosed", ["<div>", "<div><p>", "<font><p>", "<table><tr><td>"])
def test_elements_that_are_never_closed_cost_no_text(unclosed: str, count: int) -> None:
    paragraphs = [f"第{i}条 我们要努力工作，把事情办好。" for i in range(1, count + 1)]
    assert read("".join(unclosed + paragraph for paragraph in paragraphs)).text.split("\n") == paragraphs


@pytest.mark.parametrize("opened", ["<div>", "<table><tr><td>", "<b><i>"])
def test_a_page_that_is_nested_too_deep_is_refused(opened: str) -> None:
    with pytest.raises(LoadError, match="nested too deep"):
        read(page("<p>一、总体要求。</p>" + opened * 100_000 + "<p>二、重点任务。</p>"))


def test_a_page_of_more_elements_than_memory_holds_is_refused() -> None:
    with pytest.raises(LoadError, match="it is too large for a web page"):
        read(page("<p>字" * 600_000))


@pytest.mark.parametrize("make", GROWING.values(), ids=GROWING)
@pytest.mark.slow
def test_twice_the_page_takes_twice_the_steps(make: Callable[[int], bytes]) -> None:
    assert growth(lambda size: partial(read, make(size)), 400) < 2.2


@pytest.mark.parametrize("make", ENDLESS.values(), ids=ENDLESS)
def test_the_text_behind_a_style_sheet_without_end_is_kept(make: Callable[[int], bytes]) -> None:
    assert read(make(300_000)).text == "\n".join([TEXT] * 20)


@pytest.mark.parametrize(
    "long",
    [f"<img src='data:image/png;base64,{'A' * 11_000_000}'>", f"<!--{'长' * 4_000_000}-->"],
    ids=["a picture", "a comment"],
)
def test_the_text_behind_a_very_long_piece_is_kept(long: str) -> None:
    assert read(page(long)).text == LAST


def test_a_very_long_paragraph_is_kept() -> None:
    paragraph = "我们要努力工作，把事情办好。" * 250_000
    assert read(page(f"<p>{paragraph}</p>")).text == f"{paragraph}\n{LAST}"


@pytest.mark.parametrize("head", [f"<?xml encoding='utf-8'{' ' * 300}?>", "<?xml version='1.0' encoding='utf-8'"])
def test_an_odd_xml_head_is_no_error(head: str) -> None:
    assert read(f"{head}\n{page('')}").text == LAST


def test_entities_are_not_expanded_without_bound() -> None:
    bomb = '<!DOCTYPE html [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>' + page("<p>&b;&b;</p>")
    assert len(read(bomb).text) < 200


def test_the_rows_above_the_cell_of_an_article_are_its_head() -> None:
    body = "同志们：<br>今天讲两点，都很要紧，请大家记下来，回去以后照着办，一件一件地落实到位。<br>一、抓项目。"
    rows = ("<a href='/'>首页</a> <a href='/x'>要闻</a>", "在全县安全生产会议上的讲话", "张志强", body)
    table = "".join(f"<tr><td>{row}</td></tr>" for row in rows)
    document = read(f"<html><body><table>{table}</table></body></html>")
    assert document.text.split("\n")[:3] == ["在全县安全生产会议上的讲话", "张志强", "同志们："]


@pytest.mark.parametrize(
    ("charset", "head"),
    [("utf-8", ""), ("gb2312", ""), ("gb18030", '<meta charset="gb18030">')],
)
def test_a_page_saved_as_mht_is_read_without_its_pictures(tmp_path: Path, charset: str, head: str) -> None:
    content = "".join(f"<p>{line}</p>" for line in ARTICLE)
    body = f"<html><head>{head}<title>{TITLE}</title></head><body><h1>{TITLE}</h1>{content}</body></html>"
    saved = MIMEMultipart("related", type="text/html")
    part = MIMEText(body, "html", charset)
    if head:
        part.replace_header("Content-Type", "text/html")
    saved.attach(part)
    saved.attach(MIMEImage(b"\x89PNG\r\n\x1a\n", "png"))
    file = tmp_path / "讲话.mht"
    file.write_bytes(b"From: <Saved by a browser>\r\nSubject: page\r\n" + saved.as_bytes())
    assert load_file(file).text.split("\n") == [TITLE, *ARTICLE]


def test_an_mht_file_without_a_page_is_one_clear_line() -> None:
    saved = MIMEMultipart("related")
    saved.attach(MIMEImage(b"\x89PNG\r\n\x1a\n", "png"))
    with pytest.raises(LoadError, match=r"there is no page in it\. Save the page again, as \.html"):
        read(b"From: <Saved by a browser>\r\n" + saved.as_bytes())


HEADLINE = "青河县仓库安全会议材料"
SENTENCE = "各单位要在本月底以前完成排查，建立台账，明确责任人。"
SET = {
    "its own style": (f"<p style='text-align:center;font-size:22pt'>{HEADLINE}</p>", 22 / 12),
    "a class": (f"<style>.t {{font: bold 32px SimSun; text-align: center}}</style><p class=t>{HEADLINE}</p>", 2.0),
    "center": (f"<center><p>{HEADLINE}</p></center>", 1.0),
    "align and font": (f"<p align=center><font size=5><b>{HEADLINE}</b></font></p>", 1.5),
    "spans": (f"<div style='text-align: center'><span style='font-size: 24px'>{HEADLINE}</span></div>", 1.5),
}


@pytest.mark.parametrize("how", SET)
def test_how_large_a_line_is_and_whether_it_is_centred_is_told(how: str) -> None:
    title, size = SET[how]
    page = f"<meta charset=utf-8><body><div>{title}<p>{SENTENCE * 3}</p><p>{SENTENCE * 2}</p></div></body>"
    document = read(page)
    assert document.text.split("\n") == [HEADLINE, SENTENCE * 3, SENTENCE * 2]
    assert document.looks == (Appearance(0, size, centred=True),)


def test_a_page_that_centres_most_of_its_text_marks_nothing_by_that() -> None:
    page = f"<meta charset=utf-8><body><center><p>{HEADLINE}</p><p>{SENTENCE * 3}</p></center></body>"
    assert read(page).looks == ()
