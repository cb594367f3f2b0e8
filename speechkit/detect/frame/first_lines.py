"""A document in, its first lines with their kinds out."""

from __future__ import annotations

from collections.abc import Sequence

from speechkit.detect.frame.contents import contents_end
from speechkit.detect.frame.line_kinds import LineKind, is_bulletin, kind_of
from speechkit.detect.frame.line_words import BULLETINS, HERE, POSTED
from speechkit.detect.frame.page_lines import is_form_field, is_menu
from speechkit.detect.frame.read_lines import Line, read_lines
from speechkit.detect.frame.title_lines import has_tail
from speechkit.model import Document

LOOKED_AT = 60
"""Lines from the top; the head of a document is not longer."""
HINTED_WITHIN = 8
"""The title is one of so many first lines."""
LONGEST_SITE_NAME = 12
REACH = 5
"""So many lines of an editor's introduction may stand before the salutation."""


def read_top(document: Document) -> tuple[list[Line], list[LineKind]]:
    """The lines down to the body and a little into it, with their kinds; of a table of contents the head only."""
    text = document.text
    lines: list[Line] = []
    kinds: list[LineKind] = []
    reader, in_body = read_lines(text), 0
    while len(lines) < LOOKED_AT and in_body <= REACH:
        line = next(reader, None)
        if line is None:
            break
        lines.append(line)
        kinds.append(kind_on_top(line))
        in_body += kinds[-1] in ("prose", "marker")
        if kinds[-1] == "contents" and kinds.count("contents") == 1:
            reader = read_lines(text, contents_end(text, line.end))
    return lines, apply_hints(document, lines, mark_page_head(lines, mark_above(lines, mark_site_name(lines, kinds))))


def kind_on_top(line: Line) -> LineKind:
    """The kind of a line above the body, where there are forms and titles with a star in front: ★在……会议上的讲话."""
    kind = kind_of(line)
    if kind in ("plain", "prose") and is_form_field(line.text):
        return "furniture"
    return "plain" if kind == "marker" and line.text[0] in "★☆" and has_tail(line.text) else kind


def mark_site_name(lines: Sequence[Line], kinds: list[LineKind]) -> list[LineKind]:
    """The kinds, the name of a site above its menu told from a title: 青山发布 / 首页｜要闻｜视听."""
    if len(lines) > 1 and kinds[0] == "plain" and len(lines[0].text) <= LONGEST_SITE_NAME and is_menu(lines[1].text):
        return ["furniture", *kinds[1:]]
    return kinds


def mark_above(lines: Sequence[Line], kinds: list[LineKind]) -> list[LineKind]:
    """The kinds, a line above a post's date or a bulletin's number told from a title: 青山农业 / 简　报 / 第3期."""
    for i in range(len(lines) - 1):
        below = [line.text for line in lines[i + 1 : i + 3]]
        numbered = "number" in kinds[i + 1 : i + 3]
        head = is_bulletin(below[0]) and not lines[i].text.startswith("关于") and not lines[i].text.endswith("的")
        issue = kinds[i + 1] == "number" and "期" in below[0] and lines[i].text.endswith(BULLETINS)
        if kinds[i] == "plain" and (issue or (head and numbered) or below[0].startswith(POSTED)):
            kinds[i] = "furniture"
    return kinds


def mark_page_head(lines: Sequence[Line], kinds: list[LineKind]) -> list[LineKind]:
    """The kinds, all above the line that says where in the site one is told from a title: it is the page's menu."""
    here = next((i for i, line in enumerate(lines) if line.text.startswith(HERE) and is_trail(line.text)), 0)
    if {"prose", "salutation", "marker"} & set(kinds[:here]) or any(has_tail(line.text) for line in lines[:here]):
        return kinds
    menu: list[LineKind] = ["furniture"] * here
    return menu + kinds[here:]


def is_trail(text: str) -> bool:
    """Whether a line that names a place leads there: 当前位置：首页 > 要闻."""
    return "：" in text or ":" in text or is_menu(text)


def apply_hints(document: Document, lines: Sequence[Line], kinds: list[LineKind]) -> list[LineKind]:
    """The kinds of the lines where the format says which is the title: a heading of level 1, the only one or on top."""
    tops = [hint.offset for hint in document.hints if hint.level == 1]
    for i, line in enumerate(lines[:HINTED_WITHIN]):
        if kinds[i] in ("marker", "salutation", "contents"):
            break
        if line.start in tops and (len(tops) == 1 or not {"prose", "plain"} & set(kinds[:i])):
            return ["note" if kind in ("plain", "prose") else kind for kind in kinds[:i]] + ["plain", *kinds[i + 1 :]]
    return kinds
