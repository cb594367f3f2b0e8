"""Markdown in, plain paragraphs with the file's own places out."""

from __future__ import annotations

from functools import partial

import pytest
from steps import growth

from speechkit.errors import LoadError
from speechkit.load.markdown.from_markdown import load
from speechkit.load.markdown.unmarked import Span, split_lines
from speechkit.model import Document, Hint, Notice, Position


def read(text: str) -> Document:
    return load(text.encode(), "讲话.md")


def test_headings_are_hints_and_their_marks_are_gone() -> None:
    document = read("# 讲话\n\n## 一、目标\n\n正文。\n")
    assert document.text == "讲话\n一、目标\n正文。"
    assert document.hints == (Hint(0, 1), Hint(3, 2))


def test_emphasis_links_and_pictures_leave_only_their_words() -> None:
    document = read("**一、抓早**，见[办法](http://example.org/a_b)。![图](a.png)`代码`与*重点*。")
    assert document.text == "一、抓早，见办法。代码与重点。"


def test_emphasis_that_ends_in_chinese_punctuation_is_stripped_too() -> None:
    assert read("**（一）压实责任。**各单位要负起责任。").text == "（一）压实责任。各单位要负起责任。"


def test_escaped_numbers_are_numbers() -> None:
    assert read("1\\. 抓好产业\n\n2\\. 抓好项目").text == "1. 抓好产业\n2. 抓好项目"


def test_list_markers_stay_in_the_text() -> None:
    assert read("1. 抓好产业\n2. 抓好项目\n\n- 第一点\n- 第二点").text == ("1. 抓好产业\n2. 抓好项目\n●第一点\n●第二点")


def test_every_character_knows_its_line_and_column() -> None:
    document = read("\n# **讲话**\n\n> 第一，抓早。\n")
    places = [document.positions.position(i) for i in (0, 1, 3, 8)]
    assert places == [Position(2, 5), Position(2, 6), Position(4, 3), Position(4, 8)]


def test_indented_paragraphs_are_no_code() -> None:
    assert read("讲话\n\n    第一，抓早。\n\n　　第二，抓小。").text == "讲话\n第一，抓早。\n第二，抓小。"


def test_lines_of_their_own_are_paragraphs_and_wrapped_ones_are_not() -> None:
    assert read("第一，抓早。\n第二，抓小，\n抓实。").text == "第一，抓早。\n第二，抓小，抓实。"


def test_tables_code_and_the_header_are_left_out() -> None:
    text = "---\ntitle: 讲话\n---\n# 讲话\n\n| 项 | 数 |\n|---|---|\n| 一 | 2 |\n\n```\n一、不是正文\n```\n\n正文。"
    document = read(text)
    assert document.text == "讲话\n正文。"
    assert document.positions.position(0) == Position(4, 3)
    told = [(notice.message, notice.line) for notice in document.notices]
    assert told == [("1 table left out", 6), ("1 block of code left out", 10)]


def test_the_title_of_the_header_counts_beside_headings_of_the_first_level() -> None:
    header = "---\ntitle: 关于防汛的通知\n---\n"
    assert read(header + "# 一、提高认识\n\n# 二、落实责任\n").text == "关于防汛的通知\n一、提高认识\n二、落实责任"
    assert read(header + "# 防汛通知\n\n## 一、提高认识\n").text == "防汛通知\n一、提高认识"


def test_a_number_after_a_bullet_is_the_marker() -> None:
    document = read("- 一、抓早\n- 二、抓小\n\n- 4.1 抓实\n- 3 个月")
    assert document.text == "一、抓早\n二、抓小\n4.1 抓实\n●3 个月"
    assert document.positions.position(0) == Position(1, 3)
    assert [hint.level for hint in document.hints] == [11, 11, 11, 11]


def test_a_rule_below_a_line_makes_no_heading_of_it() -> None:
    document = read("第一部分到此为止\n---\n第二部分")
    assert document.text == "第一部分到此为止\n第二部分"
    assert document.hints == ()


def test_tags_around_text_are_gone() -> None:
    assert read('<div align="center">关于工作的报告</div>\n\n第一行<br>第二行').text == "关于工作的报告\n第一行\n第二行"


def test_text_right_behind_an_html_table_is_kept() -> None:
    document = read("一、甲\n\n<table><tr><td><table></table>1</td></tr></table>\n二、乙紧跟表格。\n\n三、丙")
    assert document.text == "一、甲\n二、乙紧跟表格。\n三、丙"
    assert document.positions.position(4) == Position(4, 1)
    assert [notice.message for notice in document.notices] == ["1 table left out"]


def test_comments_scripts_and_styles_are_left_out_over_all_their_lines() -> None:
    script, style = "<script>\nvar a=1;\n</script>", "<style>\np{}\n</style>"
    document = read(f"# 讲话\n\n<!--\n一、旧的\n\n二、删掉的\n--> 同志们：\n\n{script}\n\n{style}\n\n一、甲")
    assert document.text == "讲话\n同志们：\n一、甲"
    assert [document.positions.position(i) for i in (3, 8)] == [Position(7, 5), Position(17, 1)]


def test_html_has_its_entities_decoded_and_its_line_breaks_kept() -> None:
    text = "<div>\n<p>甲&lt;乙&gt; &amp; 丙<br>第二行</p><p\nalign=center>第三行</p>\n</div>"
    assert read(text).text == "甲<乙> & 丙\n第二行\n第三行"


@pytest.mark.parametrize("fence", ["```markdown", "~~~~ text", "```"])
def test_a_fence_around_the_whole_text_hides_nothing(fence: str) -> None:
    document = read(f"{fence}\n# 讲话\n\n## 一、甲\n{fence.split(' ')[0].rstrip('markdown')}\n")
    assert document.text == "讲话\n一、甲"
    assert document.hints == (Hint(0, 1), Hint(3, 2))
    assert document.positions.position(3) == Position(4, 4)


def test_a_block_named_markdown_is_text_beside_other_text() -> None:
    text = "讲话稿如下：\n\n```markdown\n# 讲话\n```\n\n```python\nprint()\n```\n请审阅。"
    assert read(text).text == "讲话稿如下：\n讲话\n请审阅。"


@pytest.mark.parametrize("opener", ["```", "~~~", "```python", "<!--"])
def test_what_is_never_closed_hides_nothing_and_is_told(opener: str) -> None:
    document = read(f"# 讲话\n\n一、甲\n\n{opener}\n\n## 二、乙\n\n三、丙")
    assert document.text == "讲话\n一、甲\n二、乙\n三、丙"
    assert document.hints == (Hint(0, 1), Hint(7, 2))
    told = f"{opener.removesuffix('python')} is never closed; what follows is read as text"
    assert document.notices == (Notice("never-closed", told, 5),)


@pytest.mark.parametrize("depth", [30, 60, 500])
def test_text_in_many_lists_or_quotations_is_kept(depth: int) -> None:
    items = [f"第{i}层内容" for i in range(depth)]
    nested = "".join(f"{'  ' * i}- {item}\n" for i, item in enumerate(items))
    assert [line.lstrip("●- ") for line in read(nested).text.split("\n")] == items
    assert read(f"{'>' * depth} 一、甲\n\n二、乙").text.lstrip("> ") == "一、甲\n二、乙"


@pytest.mark.parametrize(
    "header",
    [
        "---\ntitle: 讲话\ntags:\n- 农村\n-\n  - 建设\n\ndate: 2024-01-01\n---",
        "---\n\"title\": 讲话\n# 注释\n'author' : x\n---",
        "---\ntitle: 讲话\n...",
        "---\n---",
        '+++\ntitle = "讲话"\n\n[menu]\nmain.name = "x"\ntags = [\n  "甲",\n]\n+++',
    ],
)
def test_a_header_of_any_usual_form_is_left_out(header: str) -> None:
    document = read(f"{header}\n# 讲话\n\n一、甲")
    assert document.text.removeprefix("date: 2024-01-01\n") == "讲话\n一、甲"  # the date stands as it is
    assert document.positions.position(document.text.index("讲")) == Position(header.count("\n") + 2, 3)


@pytest.mark.parametrize("text", ["---\n\n# 讲话\n\n- 甲\n---\n", "---\n作者: 某\n\n# 讲话\n\n- 甲\n---\n"])
def test_text_between_two_rules_is_no_header(text: str) -> None:
    assert read(text).text.endswith("讲话\n●甲")


@pytest.mark.parametrize("item", ["-", "1.", "1. ```\n   代码\n   ```", "- ![](图.png)"])
def test_an_item_without_text_leaves_its_mark_to_no_heading(item: str) -> None:
    document = read(f"{item}\n\n## 一、甲\n\n正文。")
    assert document.text == "一、甲\n正文。"
    assert document.hints == (Hint(0, 2),)


def test_a_heading_in_an_item_has_the_mark_of_the_item() -> None:
    document = read("1. ## 抓好产业\n2. ## 抓好项目\n\n- **甲**\n* # 乙")
    assert document.text == "1. 抓好产业\n2. 抓好项目\n●甲\n●乙"
    assert document.positions.position(3) == Position(1, 7)


def test_an_item_whose_text_begins_on_the_next_line_keeps_its_mark() -> None:
    document = read("1.\n   抓好产业\n2.  抓好项目\n\n> - \n>   甲")
    assert document.text == "1. 抓好产业\n2.  抓好项目\n●甲"
    places = [document.positions.position(i) for i in (0, 3, 8, 17, 18)]
    assert places == [Position(1, 1), Position(2, 4), Position(3, 1), Position(5, 3), Position(6, 5)]


def test_a_title_with_a_line_of_equals_signs_below_is_a_heading() -> None:
    title = "关于全县农村人居环境整治提升工作暨乡村建设现场推进会议上的讲话稿"
    document = read(f"{title}\n=====\n**一、总体要求**\n==\n正文。\n")
    assert document.text == f"{title}\n一、总体要求\n正文。"
    assert document.hints == (Hint(0, 1), Hint(len(title) + 1, 1))
    places = [document.positions.position(len(title) + i) for i in (1, 8)]
    assert places == [Position(3, 3), Position(5, 1)]


def test_a_line_of_equals_signs_that_parts_paragraphs_is_no_text() -> None:
    document = read("=====\n第一部分到此为止。\n=====\n- 其余部分\n====\n\n===\n")
    assert document.text == "第一部分到此为止。\n●其余部分"
    assert [hint.level for hint in document.hints] == [11]


def test_a_heading_needs_no_space_behind_its_marks() -> None:
    document = read("#关于工作的讲话\n正文\n##（一）产业\n> ##2. 项目 ##\n\n　　第一，抓早。")
    assert document.text == "关于工作的讲话\n正文\n（一）产业\n2. 项目\n第一，抓早。"
    assert document.hints == (Hint(0, 1), Hint(11, 2), Hint(17, 2))
    assert [document.positions.position(i) for i in (0, 11)] == [Position(1, 2), Position(3, 3)]


@pytest.mark.parametrize("text", ["#农村 #建设", "#话题#讨论", "#1 楼", "#include", "####### 七", "\\#讲"])
def test_a_hash_that_makes_no_heading_stays(text: str) -> None:
    assert read(f"讲话\n\n{text}").text == f"讲话\n{text.lstrip(chr(92))}"


def test_a_file_without_text_is_one_clear_line() -> None:
    with pytest.raises(LoadError, match="no text"):
        read("```\n```\n")


@pytest.mark.parametrize(
    "active",
    [
        "> ",
        "- ",
        "[",
        "*",
        "**",
        "`",
        "<",
        "![",
        "# ",
        "1. ",
        "|",
        "&#",
        "##",
        "=\n=",
        "<div><!--",
        "<style>",
        "<table>",
    ],
)
def test_markup_without_end_is_read_in_bounded_time(active: str) -> None:
    assert read("讲话\n\n" + active * 3000 + "末").text.startswith("讲话")


def test_twice_the_rows_of_a_paragraph_are_joined_in_twice_the_steps() -> None:
    def spans(rows: int) -> list[Span]:
        return [Span(text, 1, 1) for _ in range(rows) for text in ("我们要努力工作，", "")]

    assert [len(block.text) for block in split_lines(spans(20_000))] == [160_000]
    assert growth(lambda rows: partial(split_lines, spans(rows)), 500) < 2.2


def test_the_title_in_the_header_stands_where_no_heading_names_one() -> None:
    document = read('---\ntitle: "2024年党建工作总结"\ndate: 2024-05-01\n---\n\n## 工作成效\n\n完成任务。')
    assert document.text == "2024年党建工作总结\ndate: 2024-05-01\n工作成效\n完成任务。"
    assert document.positions.position(document.text.index("工作成效")).line == 6


def outline_of(text: str) -> list[tuple[int, str, str]]:
    from speechkit.detect import detect

    return [(node.level, node.marker, node.title) for node in detect(load(text.encode(), "a.md")).walk()]


def test_headings_without_text_are_an_outline() -> None:
    found = outline_of("# 方案\n\n## 总体\n\n### 一、目标\n\n### （一）步骤\n\n## 保障\n")
    assert found == [(1, "", "总体"), (2, "一、", "目标"), (2, "（一）", "步骤"), (1, "", "保障")]


def test_headings_of_one_level_are_an_outline_only_where_their_numbers_say_no_more() -> None:
    assert outline_of("# 方案\n\n## 总体\n\n## 保障\n") == [(1, "", "总体"), (1, "", "保障")]
    flat = "# 冬修水利方案\n\n## 一、总体要求\n\n## （一）工作目标\n\n## （二）工作步骤\n\n## 二、保障措施\n"
    assert load(flat.encode(), "a.md").given is None


def test_an_outline_that_we_wrote_may_be_edited() -> None:
    written = (
        "# 方案\n\n前言。\n\n## 一、总体。\n\n一是快；二是好。\n\n## 新加的一章\n\n"
        "#### 二级<!-- 备注 -->\n\n<!-- speechkit outline -->\n\n再见。\n"
    )
    assert outline_of(written) == [(1, "一、", "总体"), (1, "", "新加的一章"), (2, "", "二级")]
    document = load(written.encode(), "a.md")
    assert document.given
    assert document.text[document.given.closing_start :] == "再见。"
