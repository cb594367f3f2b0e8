"""Names what speaks for and against a line being a heading: shapes, lengths, neighbours, the format, the document."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache
from itertools import compress

from speechkit.detect.frame.title_lines import has_title_tail
from speechkit.detect.lines.level_features import look_at_levels
from speechkit.detect.lines.line_signs import (
    ONES,
    chinese_share,
    holds_date,
    is_bare_number,
    look_at_start,
    look_inside,
)
from speechkit.detect.lines.sight import Facts, SeenLine

_SIZES = (1, 2, 3, 4, 6, 8, 10, 12, 15, 18, 22, 27, 33, 40, 50, 70)
_NEAR_SIZES = (4, 10, 20, 40, 110)
_ALIKE = (1, 2, 3, 5, 8, 15, 30)
Part = tuple[str, ...]
"""Features that are told together."""
_told_once = lru_cache(maxsize=4096)
"""Most lines of a text are told in the same words: a part is looked up by what it depends on."""
_ABOVE = (
    "above a date", "above marked", "above is a heading of the format", "above short", "above breaks off",
    "above a bare number",
)  # fmt: skip
_BELOW = (
    "below a date", "below marked", "below the first item", "below is a heading of the format", "below short",
    "below longer", "text right below", "below a bare number",
)  # fmt: skip


def find_parts(lines: Sequence[SeenLine], i: int, facts: Facts, where: str, strength: float | None) -> list[Part]:
    """The features of line `i`; `where` says in which part of the document it is, `strength` what the rules think."""
    line = lines[i]
    above = lines[i - 1] if i else None
    below = lines[i + 1] if i + 1 < len(lines) else None
    found = [
        _tell_rule(where, strength),
        _look_at(line, facts),
        (*look_inside(line.text), *look_at_start(line)),
        _look_for_repeats(line, facts),
        _look_above(line, above) if above else ("nothing above",),
        _look_below(line, below, lines[i + 2] if i + 2 < len(lines) else None) if below else ("nothing below",),
        _look_around(lines, i, facts),
        _look_at_starts(line, above, below),
    ]
    if line.level:
        found.append(tuple(look_at_levels(line, above, below)))
    elif facts.levels:
        found.append(("the format names others", f"the format names others {line.last}"))
    return found


@_told_once
def _tell_rule(where: str, strength: float | None) -> Part:
    if strength is None:
        return where, "no rule"
    return (where, f"rule {int(strength * 10)}", *(("rule",) if strength >= 0.5 else ()))


def _look_at(line: SeenLine, facts: Facts) -> Part:
    alike = facts.forms[line.form]
    share, chinese = int(9.99 * alike / facts.size), int(5 * chinese_share(line.text))
    return _tell_line(
        bisect_left(_SIZES, line.size), line.last, line.first, chinese, line.form, bisect_left(_ALIKE, alike), share
    )  # fmt: skip


@_told_once
def _tell_line(size: int, last: str, first: str, chinese: int, form: str, alike: int, share: int) -> Part:
    return (
        f"size {size}", f"last {last}", f"first {first}", f"chinese {chinese}", f"form {form} alike {alike}",
        f"alike {alike}", f"share alike {share}",
    )  # fmt: skip


def _look_for_repeats(line: SeenLine, facts: Facts) -> Part:
    repeats = facts.repeats.get(line.digitless, 0)
    return (f"repeated {min(repeats, 3)}", f"repeated {line.last}") if repeats > 1 else ()


def _look_above(line: SeenLine, above: SeenLine) -> Part:
    holds = (
        above.size < 20 and holds_date(above.text),
        above.marked,
        above.level > 0,
        above.is_short,
        above.size > 25 and above.last in "汉a0”》",
        is_bare_number(above.text),
    )
    return _tell_above(bisect_left(_NEAR_SIZES, above.size), above.last, above.form, line.form, holds)


@_told_once
def _tell_above(size: int, last: str, form: str, form_here: str, holds: tuple[bool, ...]) -> Part:
    return (f"above size {size}", f"above last {last}", f"above {form} < {form_here}", *compress(_ABOVE, holds))


def _look_below(line: SeenLine, below: SeenLine, second: SeenLine | None) -> Part:
    text = below.text
    holds = (
        below.size < 20 and holds_date(text),
        below.marked,
        below.marked and (text[1:2] if text[0] in "（(" else text[0]) in ONES,
        below.level > 0,
        below.is_short,
        below.size > 1.5 * line.size,
        below.size > 20,
        is_bare_number(text),
    )
    label = ""
    if line.last == "：":
        label = f"label{' over a list' if below.marked else ''}, short {line.size <= 9}"
    elif line.last == "汉" and below.marked:
        label = "over a list"
    then = (bisect_left((10, 30, 110), second.size), second.marked, second.is_short) if second else None
    return _tell_below(
        bisect_left(_NEAR_SIZES, below.size), below.last, below.first, below.form, line.form, label, holds, then
    )


@_told_once
def _tell_below(
    size: int, last: str, first: str, form: str, form_here: str, label: str, holds: tuple[bool, ...],
    then: tuple[int, bool, bool] | None,
) -> Part:  # fmt: skip
    found = [f"below size {size}", f"below last {last}", f"below first {first}", f"{form_here} > below {form}"]
    found += compress(_BELOW[:3], holds)
    if label:
        found.append(label)
    found += compress(_BELOW[3:], holds[3:])
    if then:
        size_then, marked, is_short = then
        found += [f"second below size {size_then}", f"below {size}, then {size_then}{marked}"]
        found += compress(("second below marked", "second below short"), (marked, is_short))
    return tuple(found)


def _look_around(lines: Sequence[SeenLine], i: int, facts: Facts) -> Part:
    line = lines[i]
    run = None
    if line.is_short:
        up = down = i
        while up > 0 and lines[up - 1].is_short and i - up < 4:
            up -= 1
        while down + 1 < len(lines) and lines[down + 1].is_short and down - i < 4:
            down += 1
        run = i - up, down - i
    between = 0 < i < len(lines) - 1 and lines[i - 1].marked and lines[i + 1].marked and lines[i - 1].size < 60
    return _tell_around(
        facts.told, min(i, 10), int(4.99 * i / facts.size),
        min(len(lines) - 1 - i, 5), run, between,
    )  # fmt: skip


@_told_once
def _tell_around(
    document: tuple[int, int, bool], top: int, part: int, end: int,
    run: tuple[int, int] | None, between: bool,
) -> Part:  # fmt: skip
    short, size, many_items = document
    found = [
        f"short lines {short}",
        f"lines {size}", f"from the top {top}", f"part {part}", f"from the end {end}",
    ]  # fmt: skip
    if many_items:
        found.append("many items")
    if run:
        found += [f"short run {run[0]}/{run[1]}", f"short run {run[0] + run[1]}"]
    if between:
        found.append("between items")
    return tuple(found)


def _look_at_starts(line: SeenLine, above: SeenLine | None, below: SeenLine | None) -> Part:
    """How often the line and its neighbours begin like others: parts of one pattern that comes again."""
    counts = (_count_alike(above), _count_alike(line), _count_alike(below))
    tail = has_title_tail(line.text.rstrip("》）)"))
    if not tail and counts == (0, 0, 0):
        return ()
    return _tell_starts(counts, tail, bool(below and below.marked))


def _count_alike(line: SeenLine | None) -> int:
    """How many lines begin like a line, in steps; 0 for few and for an item."""
    if line is None or line.marked or line.begins_like < 3:
        return 0
    return min(line.begins_like, 8) // 2


@_told_once
def _tell_starts(counts: tuple[int, ...], tail: bool, over_a_list: bool) -> Part:
    found: list[str] = []
    for name, count in zip(("above", "this", "below"), counts, strict=True):
        if count:
            found += [f"{name} begins like others", f"{name} begins like {count}"]
    if tail:
        found += ["ends like a title", f"ends like a title, over a list {over_a_list}"]
    return tuple(found)
