"""A document in, its first lines with their kinds out."""

from __future__ import annotations

from collections.abc import Sequence

from speechkit.detect.contents import contents_end
from speechkit.detect.frame_words import BULLETINS, HERE, POSTED
from speechkit.detect.kinds import LineKind, is_bulletin, is_menu, kind_of
from speechkit.detect.lines import Line, read_lines
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
        kinds.append(kind_of(line))
        in_body += kinds[-1] in ("prose", "marker")
        if kinds[-1] == "contents" and kinds.count("contents") == 1:
            reader = read_lines(text, contents_end(text, line.end))
    return lines, apply_hints(document, lines, mark_page_head(lines, mark_above(lines, mark_site_name(lines, kinds))))


def mark_site_name(lines: Sequence[Line], kinds: list[LineKind]) -> list[LineKind]:
    """The kinds, the name of a site above its menu told from a title: 青山发布 / 首页｜要闻｜视听."""
    if len(lines) > 1 and kinds[0] == "plain" and len(lines[0].text) <= LONGEST_SITE_NAME and is_menu(lines[1].text):
        return ["furniture", *kinds[1:]]
    return kinds


def mark_above(lines: Sequence[Line], kinds: list[LineKind]) -> list[LineKind]:
    """The kinds, a title told from who posted it and from the head of a bulletin: 农村集体资产清理工作 / 简　报."""
    for i in range(len(lines) - 1):
        below = lines[i + 1].text
        issue = kinds[i + 1] == "number" and "期" in below and lines[i].text.endswith(BULLETINS)
        if kinds[i] == "plain" and (issue or below.startswith(POSTED) or is_bulletin(below)):
            kinds[i] = "furniture"
    return kinds


def mark_page_head(lines: Sequence[Line], kinds: list[LineKind]) -> list[LineKind]:
    """The kinds, all above the line that says where in the site one is told from a title: it is the page's menu."""
    here = next((i for i, line in enumerate(lines) if line.text.startswith(HERE)), 0)
    if "prose" in kinds[:here] or "salutation" in kinds[:here]:
        return kinds
    menu: list[LineKind] = ["furniture"] * here
    return menu + kinds[here:]


def apply_hints(document: Document, lines: Sequence[Line], kinds: list[LineKind]) -> list[LineKind]:
    """The kinds of the lines where the format says which is the title: a heading of level 1, the only one or on top."""
    tops = [hint.offset for hint in document.hints if hint.level == 1]
    for i, line in enumerate(lines[:HINTED_WITHIN]):
        if kinds[i] in ("marker", "salutation", "contents"):
            break
        if line.start in tops and (len(tops) == 1 or "prose" not in kinds[:i]):
            return ["note" if kind in ("plain", "prose") else kind for kind in kinds[:i]] + ["plain", *kinds[i + 1 :]]
    return kinds
