"""Names what speaks for and against a line being a heading: shapes, lengths, neighbours, the format, the document."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from speechkit.detect.frame.line_words import TITLE_TAILS
from speechkit.detect.lines.sight import START, Facts, SeenLine, without_digits

_SIZES = (1, 2, 3, 4, 6, 8, 10, 12, 15, 18, 22, 27, 33, 40, 50, 70)
_NEAR_SIZES = (4, 10, 20, 40, 110)
_FIELD_SIZES = (9, 15, 25, 40)
_TEXT_SIZES = (5, 10, 20, 40, 80, 160, 320, 640)
_ALIKE = (1, 2, 3, 5, 8, 15, 30)
_BRACKETS = re.compile(r"[【\[〔［].*[】\]〕］]$")
_BARE_NUMBER = re.compile(r"[\d一二三四五六七八九十.．、()（）]{1,5}$")
_ANNEX = re.compile(r"附(?:件|录|表|则|[一二三四五六七八九十\d])")
_CAPTION = re.compile(r"[（(]?(?:图|附图|表|照片|插图)\s*[\d一二三四五六七八九十{]")
_FORM_BLANK = re.compile("盖章|签字|签章|签名|公章|＿|__")
_NUMBER_FIRST = re.compile(r"(?:第\s*)?[\d一二三四五六七八九十IVXⅠ-Ⅻ]+[ \u3000.．、]")
_ONE = re.compile(r"[（(]?[一1①１]")
_DATE = re.compile("年.{0,4}月.{0,4}日")
_CHINESE = re.compile("[\u4e00-\u9fff]")
_INSIDE = (
    ("colon inside", re.compile("[：:].")),
    ("comma inside", re.compile("，.")),
    ("two commas inside", re.compile("，.*，.")),
    ("stop inside", re.compile("。.")),
    ("digit inside", re.compile(r"\d")),
    ("four digits inside", re.compile(r"\d{4}")),
    ("blank inside", re.compile(r"[ \u3000]")),
    ("bar inside", re.compile("[|｜]")),
    ("address inside", re.compile("www|http|@")),
    ("equals inside", re.compile("[=＝]")),
    ("enumeration comma inside", re.compile("、")),
    ("book title inside", re.compile("《")),
    ("date inside", re.compile("年.{0,4}月.{0,4}日")),
    ("question first", re.compile("^[问答][：:]")),
    ("quotation at both ends", re.compile("^[“「].*[”」]$")),
    ("closing bracket last", re.compile("[（(].{1,12}[）)]$")),
    ("addresses people", re.compile("(?:们|志|民政府|单位|部门)[：:]$")),
)


def find_heading_features(
    lines: Sequence[SeenLine], i: int, facts: Facts, where: str, strength: float | None
) -> list[str]:
    """The features of line `i`; `where` says in which part of the document it is, `strength` what the rules think."""
    line = lines[i]
    above = lines[i - 1] if i else None
    below = lines[i + 1] if i + 1 < len(lines) else None
    found = [where, "no rule" if strength is None else f"rule {int(strength * 10)}"]
    if strength is not None and strength >= 0.5:
        found.append("rule")
    found += _look_at(line, facts)
    found += _look_above(line, above)
    found += _look_below(line, below, lines[i + 2] if i + 2 < len(lines) else None)
    found += _look_around(lines, i, facts)
    found += _look_at_starts(line, above, below, facts)
    if line.level:
        found += _look_at_levels(line, above, below)
    elif facts.levels:
        found += ["the format names others", f"the format names others {line.last}"]
    return found


def _look_at(line: SeenLine, facts: Facts) -> list[str]:
    text = line.text
    found = [
        f"size {bisect_left(_SIZES, line.size)}", f"last {line.last}", f"first {line.first}",
        f"chinese {int(5 * len(_CHINESE.findall(text)) / len(text))}",
        f"form {line.form} alike {bisect_left(_ALIKE, facts.forms[line.form])}",
        f"alike {bisect_left(_ALIKE, facts.forms[line.form])}",
        f"share alike {int(9.99 * facts.forms[line.form] / facts.size)}",
    ]  # fmt: skip
    found += [name for name, pattern in _INSIDE if pattern.search(text)]
    if _BRACKETS.match(text):
        found += ["in brackets", f"in brackets, short {line.size <= 10}"]
    if _ANNEX.match(text):
        found += ["annex", f"annex, short {line.size <= 8}"]
    if _CAPTION.match(text):
        found.append("caption")
    if _FORM_BLANK.search(text):
        found.append("blank of a form")
    if _NUMBER_FIRST.match(text):
        found.append("number first")
    repeats = facts.repeats[without_digits(text)]
    if repeats > 1:
        found += [f"repeated {min(repeats, 3)}", f"repeated {line.last}"]
    return found


def _look_above(line: SeenLine, above: SeenLine | None) -> list[str]:
    if above is None:
        return ["nothing above"]
    found = [
        f"above size {bisect_left(_NEAR_SIZES, above.size)}", f"above last {above.last}",
        f"above {above.form} < {line.form}",
    ]  # fmt: skip
    if "年" in above.text and above.size < 20 and _DATE.search(above.text):
        found.append("above a date")
    if above.marked:
        found.append("above marked")
    if above.level:
        found.append("above is a heading of the format")
    if above.is_short:
        found.append("above short")
    if not line.gap_above and above.size > 25 and above.last in "汉a0”》":
        found.append("above breaks off")
    if _BARE_NUMBER.match(above.text):
        found.append("above a bare number")
    return found


def _look_below(line: SeenLine, below: SeenLine | None, second: SeenLine | None) -> list[str]:
    if below is None:
        return ["nothing below"]
    found = [
        f"below size {bisect_left(_NEAR_SIZES, below.size)}", f"below last {below.last}", f"below first {below.first}",
        f"{line.form} > below {below.form}",
    ]  # fmt: skip
    if "年" in below.text and below.size < 20 and _DATE.search(below.text):
        found.append("below a date")
    if below.marked:
        found.append("below marked")
        if _ONE.match(below.text):
            found.append("below the first item")
        if line.last == "汉":
            found.append("over a list")
        if line.last == "：":
            found.append(f"label over a list, short {line.size <= 9}")
    elif line.last == "：":
        found.append(f"label, short {line.size <= 9}")
    if below.level:
        found.append("below is a heading of the format")
    if below.is_short:
        found.append("below short")
    if below.size > 1.5 * line.size:
        found.append("below longer")
    if not line.gap_below and below.size > 20:
        found.append("text right below")
    if _BARE_NUMBER.match(below.text):
        found.append("below a bare number")
    if second:
        size = bisect_left((10, 30, 110), second.size)
        found += [
            f"second below size {size}",
            f"below {bisect_left(_NEAR_SIZES, below.size)}, then {size}{second.marked}",
        ]
        if second.marked:
            found.append("second below marked")
        if second.is_short:
            found.append("second below short")
    return found


def _look_around(lines: Sequence[SeenLine], i: int, facts: Facts) -> list[str]:
    line = lines[i]
    found = [
        f"gap above {line.gap_above}", f"gap below {line.gap_below}",
        f"gaps {int(facts.gaps * 3.99)} {line.gap_above:d}{line.gap_below:d}",
        f"short lines {int(facts.short * 9.99)}", f"lines {bisect_left(_TEXT_SIZES, facts.size)}",
        f"from the top {min(i, 10)}", f"part {int(4.99 * i / facts.size)}",
        f"from the end {min(len(lines) - 1 - i, 5)}",
    ]  # fmt: skip
    if facts.marked > 0.3:
        found.append("many items")
    if line.is_short:
        up = i
        while up > 0 and lines[up - 1].is_short and i - up < 4:
            up -= 1
        down = i
        while down + 1 < len(lines) and lines[down + 1].is_short and down - i < 4:
            down += 1
        found += [f"short run {i - up}/{down - i}", f"short run {down - up}"]
    if 0 < i < len(lines) - 1 and lines[i - 1].marked and lines[i + 1].marked and lines[i - 1].size < 60:
        found.append("between items")
    return found


def _look_at_starts(line: SeenLine, above: SeenLine | None, below: SeenLine | None, facts: Facts) -> list[str]:
    """How often the line and its neighbours begin like others: parts of one pattern that comes again."""
    found = []
    for name, one in (("above", above), ("this", line), ("below", below)):
        if one and not one.marked and (count := facts.starts[one.text[:START]]) > 2:
            found += [f"{name} begins like others", f"{name} begins like {min(count, 8) // 2}"]
    if line.text.rstrip("》）)").endswith(TITLE_TAILS):
        found += ["ends like a title", f"ends like a title, over a list {bool(below and below.marked)}"]
    return found


def _look_at_levels(line: SeenLine, above: SeenLine | None, below: SeenLine | None) -> list[str]:
    found = [
        "heading of the format", f"heading of the format {line.last}",
        f"heading of the format, long {line.size > 25} {line.last}",
        f"heading of the format, size {bisect_left(_FIELD_SIZES, line.size)}",
        f"heading of the format, first level {line.level == 1}",
        f"heading of the format among others {bool(above and above.level)}{bool(below and below.level)}",
    ]  # fmt: skip
    if below and below.level:
        found.append(
            "deeper below"
            if below.level > line.level
            else "same level below"
            if below.level == line.level
            else "higher below"
        )
    if below is None or 0 < below.level <= line.level:
        found.append("heading of the format without text")
    return found
