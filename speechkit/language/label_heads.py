"""Parts the label of a node, 一、抓好产业, into marker and title, and joins them again.

Mind maps, outlines and headings of other programs have one line for a node. Where this reading of a line is not what
the outline says, the file that we write has a hint: see `Cut`.
"""

# Without `from __future__ import annotations`: the type of every field would be compiled at each start.

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from speechkit.language import numerals
from speechkit.language.blanks import IDEOGRAPHIC, TYPED
from speechkit.language.numerals import CHINESE, DIGITS, LETTERS, TO_TEN, read_numeral
from speechkit.language.stops import ALL_STOPS, ELLIPSIS

HINT = rf"(\d+) (\d+)-(\d+)({ELLIPSIS}?) (\d+)(?: ([0-9a-f]+))?"


class Cut(NamedTuple):
    """Where marker and title stand in a label."""

    marker: int
    """The length of the marker, which the label begins with."""
    start: int
    end: int
    """The title's bounds."""
    is_shortened: bool = False
    """The title ends in … because it was too long; where it has no length, it stands elsewhere."""

    elsewhere: str = ""
    """The title, where it stands in the labels of the children: 第一，一方面学，另一方面做."""

    def marker_of(self, label: str) -> str:
        """The marker."""
        return label[: self.marker]

    def title_of(self, label: str) -> str:
        """The title."""
        return self.elsewhere or label[self.start : self.end] + ELLIPSIS * self.is_shortened


def write_hint(cut: Cut, label: str) -> str:
    """A cut as text: 2 2-6 7; the last number is the length of the label, by which a label that was edited is told.

    A title that stands elsewhere follows, in hexadecimal digits, which every format holds.
    """
    title = f" {cut.elsewhere.encode('utf-8', 'replace').hex()}" if cut.elsewhere else ""
    return f"{cut.marker} {cut.start}-{cut.end}{ELLIPSIS * cut.is_shortened} {len(label)}{title}"


def read_hint(hint: str, label: str) -> Cut | None:
    """The cut that a hint tells; None where it is none, or the label was edited."""
    found = re.fullmatch(HINT, hint.strip())
    if not found or int(found[5]) != len(label) or not int(found[1]) <= len(label) >= int(found[3]):
        return None
    elsewhere = bytes.fromhex(found[6]).decode("utf-8", "replace") if found[6] and len(found[6]) % 2 == 0 else ""
    return Cut(int(found[1]), int(found[2]), int(found[3]), bool(found[4]), elsewhere)


def name_hint(label: str) -> str:
    """The hint that the root of a map is no title, since the document has none, but the name of its file."""
    return f"name {len(label)}"


def read_labels(labels: Sequence[str]) -> list[Cut]:
    """The cuts of the labels of siblings; 一抓 is a marker only where a sibling has 二抓."""
    verbs: dict[str, set[int]] = {}
    for label in labels:
        if (found := _numbered_words().match(label)) and (number := read_numeral(found["n"])):
            verbs.setdefault(found["x"], set()).add(number)
    cuts = []
    for label in labels:
        verbal = _numbered_words().match(label)
        found = _markers().match(label)
        if not found and verbal and len(verbs[verbal["x"]]) > 1:
            found = verbal
        cuts.append(cut_title(label, len(found[0].rstrip()) if found else 0))
    return cuts


def levels_tell_tree(levels: Sequence[int], labels: Sequence[str]) -> bool:
    """Whether levels tell a tree: where all are the same, markers of several kinds would tell more."""
    if len(set(levels)) > 1:
        return True
    markers = [cut.marker_of(label) for cut, label in zip(read_labels(labels), labels, strict=True)]
    shapes = {re.sub(rf"[{CHINESE}{DIGITS}]+", "一", marker) for marker in markers if marker}
    return len(shapes) < 2


def cut_title(label: str, marker: int) -> Cut:
    """The cut of a label whose marker is so long: the title is what follows it, without stops at its end."""
    start = len(label) - len(label[marker:].lstrip())
    end = start + len(label[start:].rstrip(ALL_STOPS + TYPED))
    return Cut(marker, start, end if end > start or marker else len(label))


def join_label(marker: str, title: str, between: str | None = None) -> str:
    """Marker and title as one line: 一要压实责任, 1.1 范围; `between` is what stands between them in the text."""
    if not (marker and title) or marker[-1].isspace():
        return marker + title
    if between and between.isspace():
        return f"{marker}{between if between == IDEOGRAPHIC else ' '}{title}"
    # 1.1总则, 1.Overview and 1.5G would run together; 1.总则 does not
    last, first = marker[-1], title[:1]
    return f"{marker}{' ' if last.isascii() and (last.isalnum() or first.isascii()) and first else ''}{title}"


@cache
def _markers() -> re.Pattern[str]:
    """What can hardly be anything but a marker at the head of a label."""
    count = f"[{CHINESE}]{{1,7}}"
    series = "".join(getattr(numerals, name) for name in _SERIES)
    inside = f"[{CHINESE}{numerals.FORMAL}]{{1,4}}|[{DIGITS}]{{1,3}}|[{numerals.STEMS}{numerals.BRANCHES}{LETTERS}]"
    return re.compile(
        rf"""
          第\s?(?:{count}|[{DIGITS}]{{1,4}}|[{numerals.ROMAN_SIGNS}])\s?
            (?: (?:部分|分编|[编篇章节条款项])(?:之[{TO_TEN}]{{1,3}})?(?![，,：:、]|是)
              | (?:{COUNTED})[呢嘛]?(?:[，,：:、]是?|是)? | [，,、：:．.。；; 　] | [是要则]
              | [^\W\d_是为要]{{1,5}}?(?:[，：:、]|(?=[是为])) )
        | [（(]\s?(?:{inside}|[ivxIVX]{{2,5}})\s?[)）〕]
        | [{CHINESE}{numerals.FORMAL}{numerals.FORMAL_VARIANTS}]{{1,4}}(?:\s?[、．.，,：:)）]|(?=[{TYPED}]))
        | [{numerals.STEMS}{numerals.BRANCHES}][、．.：:]
        | [{DIGITS}]{{1,3}}(?:[.．][{DIGITS}]{{1,3}})+[.．]?(?=\s|[^\W\d_a-zA-Z]|$)
        | [{DIGITS}]{{1,3}}(?:\s?[.．、)），,：:](?!\d)|(?=[{TYPED}]))
        | [{LETTERS}][.．、)）](?![A-Za-z]) | [IVX]{{2,5}}[.．、]
        | [{series}][.．、]?
        | [—―─]{{2}} | －－ | [●■•◆▲★◇□▪►➢◎※√·➤✓✔✦❖▶▸☆○] | [-*–](?=[{TYPED}])
        | (?:首先|其次|再次|再其次|再者|再则|最[后後])(?:[，,]|是|要)? | (?:一方面|另一?方面)[，,]?
        | 其[{TO_TEN}]{{1,2}}(?:[，,、：:]|是)? | 再一[个個][，,：:]
        | [{TO_TEN}]{{1,3}}[是要]
        """,
        re.VERBOSE,
    )


COUNTED = (
    "个?方面|个?(?:问题|阶段|环节|层面|特点|原因|事情)|种(?:情况|情形|可能)?|件事情?|[类步件点关招]|板块|句话|笔账"
    "|[条项](?=[，：:、]|是)"
)
"""What is counted: 第一个方面, 第二步."""
_SERIES = (
    "CIRCLED", "PARENTHESISED", "DOTTED", "BRACKETED", "CIRCLED_CHINESE", "BLACK", "DOUBLE", "ROMAN_SIGNS",
    "ROMAN_SMALL_SIGNS",
)  # fmt: skip


@cache
def _numbered_words() -> re.Pattern[str]:
    """A numeral and a word: 一抓, 二靠."""
    return re.compile(rf"(?P<n>[{TO_TEN}]{{1,3}})(?P<x>[^\W\d_{TO_TEN}])")
