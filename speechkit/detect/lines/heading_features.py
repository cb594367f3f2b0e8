"""Names what speaks for and against a line being a heading: shapes, lengths, neighbours, the format, the document."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cached_property

from speechkit.detect.lines.sight import Facts, SeenLine, without_digits

_SIZES = (1, 2, 3, 4, 6, 8, 10, 12, 15, 18, 22, 27, 33, 40, 50, 70)
_NEAR_SIZES = (4, 10, 20, 40, 110)
_FIELD_SIZES = (9, 15, 25, 40)
_TEXT_SIZES = (5, 10, 20, 40, 80, 160, 320, 640)
_ALIKE = (1, 2, 3, 5, 8, 15, 30)
_NUMERALS = "一二三四五六七八九十"
_OPENING, _CLOSING = frozenset("【[〔［"), frozenset("】]〕］")
_NUMBER_SIGNS = frozenset(f"{_NUMERALS}.．、()（）")
_ANNEXES = frozenset(f"件录表则{_NUMERALS}")
_ONES = frozenset("一1①１")
_CAPTIONED = frozenset("（(图附表照插")
_NUMBER_FIRST = frozenset(f"第{_NUMERALS}IVXⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ")
_FORM_BLANKS = ("盖章", "签字", "签章", "签名", "公章", "＿", "__")
_ADDRESSED = tuple(f"{word}{colon}" for word in ("们", "志", "民政府", "单位", "部门") for colon in "：:")
_NOT_CHINESE = bytes(byte for byte in range(256) if not 0x4E <= byte <= 0x9F)
"""High bytes of UTF-16 that no Chinese character has."""


class _Patterns:
    """What few lines need, compiled when the first one does."""

    @cached_property
    def caption(self) -> re.Pattern[str]:
        return re.compile(r"[（(]?(?:图|附图|表|照片|插图)\s*[\d一二三四五六七八九十{]")

    @cached_property
    def number_first(self) -> re.Pattern[str]:
        return re.compile(r"(?:第\s*)?[\d一二三四五六七八九十IVXⅠ-Ⅻ]+[ \u3000.．、]")

    @cached_property
    def date(self) -> re.Pattern[str]:
        return re.compile("年.{0,4}月.{0,4}日")

    @cached_property
    def digit(self) -> re.Pattern[str]:
        return re.compile(r"\d")

    @cached_property
    def four_digits(self) -> re.Pattern[str]:
        return re.compile(r"\d{4}")


_PATTERNS = _Patterns()


def _holds_date(text: str) -> bool:
    return "年" in text and "日" in text and _PATTERNS.date.search(text) is not None


def _is_bare_number(text: str) -> bool:
    return len(text) <= 5 and all(char in _NUMBER_SIGNS or char.isdecimal() for char in text)


def _share_of_chinese(text: str) -> float:
    high_bytes = text.encode("utf-16-le", "surrogatepass")[1::2]
    return len(high_bytes.translate(None, _NOT_CHINESE)) / len(text)


def _look_inside(text: str) -> Iterator[str]:
    """What signs and words a line holds, and where."""
    inside, first, last = text[:-1], text[0], text[-1]
    if "：" in inside or ":" in inside:
        yield "colon inside"
    if first in "问答" and text[1:2] in ("：", ":"):
        yield "question first"
    if last in "：:" and text.endswith(_ADDRESSED):
        yield "addresses people"
    if "，" in inside:
        yield "comma inside"
        if inside.count("，") > 1:
            yield "two commas inside"
    if "。" in inside:
        yield "stop inside"
    if _PATTERNS.digit.search(text):
        yield "digit inside"
        if _PATTERNS.four_digits.search(text):
            yield "four digits inside"
    if " " in text or "\u3000" in text:
        yield "blank inside"
    if "|" in text or "｜" in text:
        yield "bar inside"
    if "@" in text or "www" in text or "http" in text:
        yield "address inside"
    if "=" in text or "＝" in text:
        yield "equals inside"
    if "、" in text:
        yield "enumeration comma inside"
    if "《" in text:
        yield "book title inside"
    if _holds_date(text):
        yield "date inside"
    if first in "“「" and last in "”」":
        yield "quotation at both ends"
    if last in "）)":
        near = text[max(0, len(text) - 14) : -2]
        if "（" in near or "(" in near:
            yield "closing bracket last"


def _look_at_start(line: SeenLine) -> Iterator[str]:
    """What a line begins with: 附件1, 图2, 第一 …"""
    text, first = line.text, line.text[0]
    if first in _OPENING and len(text) > 1 and text[-1] in _CLOSING:
        yield "in brackets"
        yield f"in brackets, short {line.size <= 10}"
    if first == "附" and len(text) > 1 and (text[1] in _ANNEXES or text[1].isdecimal()):
        yield "annex"
        yield f"annex, short {line.size <= 8}"
    if first in _CAPTIONED and _PATTERNS.caption.match(text):
        yield "caption"
    if any(word in text for word in _FORM_BLANKS):
        yield "blank of a form"
    if (first in _NUMBER_FIRST or first.isdecimal()) and _PATTERNS.number_first.match(text):
        yield "number first"


def find_features(lines: Sequence[SeenLine], i: int, facts: Facts, where: str, strength: float | None) -> list[str]:
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
    if line.level:
        found += _look_at_levels(line, above, below)
    elif facts.levels:
        found += ["the format names others", f"the format names others {line.last}"]
    return found


def _look_at(line: SeenLine, facts: Facts) -> list[str]:
    text = line.text
    found = [
        f"size {bisect_left(_SIZES, line.size)}", f"last {line.last}", f"first {line.first}",
        f"chinese {int(5 * _share_of_chinese(text))}",
        f"form {line.form} alike {bisect_left(_ALIKE, facts.forms[line.form])}",
        f"alike {bisect_left(_ALIKE, facts.forms[line.form])}",
        f"share alike {int(9.99 * facts.forms[line.form] / facts.size)}",
    ]  # fmt: skip
    found += _look_inside(text)
    found += _look_at_start(line)
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
    if above.size < 20 and _holds_date(above.text):
        found.append("above a date")
    if above.marked:
        found.append("above marked")
    if above.level:
        found.append("above is a heading of the format")
    if above.is_short:
        found.append("above short")
    if not line.gap_above and above.size > 25 and above.last in "汉a0”》":
        found.append("above breaks off")
    if _is_bare_number(above.text):
        found.append("above a bare number")
    return found


def _look_below(line: SeenLine, below: SeenLine | None, second: SeenLine | None) -> list[str]:
    if below is None:
        return ["nothing below"]
    found = [
        f"below size {bisect_left(_NEAR_SIZES, below.size)}", f"below last {below.last}", f"below first {below.first}",
        f"{line.form} > below {below.form}",
    ]  # fmt: skip
    if below.size < 20 and _holds_date(below.text):
        found.append("below a date")
    if below.marked:
        found.append("below marked")
        if (below.text[1:2] if below.text[0] in "（(" else below.text[0]) in _ONES:
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
    if _is_bare_number(below.text):
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
