"""A document in, its front matter out: what its first lines are, what they say, and where the body begins."""

# Without `from __future__ import annotations`: the type of every field would be compiled at each start.

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from speechkit.detect.frame.declared_titles import hear_addresses, hear_format
from speechkit.detect.frame.features import find_front_features
from speechkit.detect.frame.pieces import LinePiece, read_pieces, tells
from speechkit.detect.frame.rare_signs import hear_signs
from speechkit.detect.frame.roles import BODY, ROLES, best_roles, body_odds, score_lines
from speechkit.detect.frame.weights import load_front_weights
from speechkit.detect.lines.labels import TITLES, label_class, read_label
from speechkit.detect.lines.line_kinds import is_bulletin
from speechkit.detect.lines.page_lines import is_rule
from speechkit.detect.lines.read_lines import SPACE
from speechkit.detect.lines.title_lines import has_tail
from speechkit.detect.lines.voices import has_voices, speaks_again, takes_turns
from speechkit.language.held_words import holds_any
from speechkit.language.masks import date_length, first_date, is_date
from speechkit.language.numerals import WEEKDAYS
from speechkit.language.part_names import PARTS
from speechkit.language.simplified import simplify
from speechkit.model import Document

OCCASION = r"(?:(?!在)\S){0,14}在[^\s，。]{2,50}(?:会|会议|大会|活动|仪式|论坛|典礼)上[ 　]+(?=\S)"
"""When and where somebody speaks, before who it is: 2031年1月27日在县第九届人民代表大会上 县长 王小明."""
WEEKDAY = rf"[（(](?:星期|周)[{WEEKDAYS}][）)]"
CLOCK = r"[ 　T]*\d{1,2}:\d\d.*$"
POSTING = ("发布", "发文", "成文", "更新", "发表")
"""What a page says of the date when it posted or registered a text."""
COLUMN = r"·[^·]{2,20}·[ 　]*"
"""What a database puts in front of a title: ·文艺理论研究· 论文艺的功能."""


SHORT = 40
"""A sentence with more characters is a paragraph of the text."""
TOLD = "TtSsP"
"""Roles of lines that have the whole body below them; a date or an address may stand in it."""


class Front(NamedTuple):
    """What stands above the body."""

    title: str | None = None
    subtitle: str | None = None
    speaker: str | None = None
    date: str | None = None
    salutation: str | None = None
    posted_date: str | None = None
    """The date of the page, or in its table: 发布时间：2024-04-18; a signature's date is the document's own."""
    labelled_date: str | None = None
    """The date in a table at the top, for a text that has no other: 会议时间：2024年9月9日."""
    body_start: int = 0
    starts: tuple[int, ...] = ()
    """The offset of each line or part of one that was looked at."""
    scores: tuple[Sequence[float], ...] = ()
    """For each of them what speaks for each role."""

    def body_odds(self, offset: int) -> float:
        """How likely what stands at an offset is part of the body; 1 below what was looked at."""
        above = sum(start <= offset for start in self.starts)
        if not above or (above == len(self.starts) and offset > self.body_start):
            return 1.0
        return body_odds(self.scores, load_front_weights())[above - 1]


def read_front(document: Document, shown: str) -> Front:
    """The front matter of a document; `shown` is its text as the author wrote it."""
    pieces = read_pieces(document.text, document.hints)
    if pieces and not document.hints and all(is_long_sentence(piece.text) for piece in pieces):
        return Front(body_start=pieces[0].line)  # as the weights say of each of 745 such texts
    weights = load_front_weights()
    scores = score_lines(find_front_features(pieces, document.hints), weights)
    hear_format(document, pieces, scores)
    hear_addresses(pieces, scores)
    hear_signs(pieces, scores)
    roles = leave_turns(keep_first_document(best_roles(scores, weights)), pieces, shown)
    front = read_roles(pieces, roles, shown)
    return front._replace(starts=tuple(piece.start for piece in pieces), scores=tuple(scores))


def is_long_sentence(text: str) -> bool:
    """Whether a line is long and ends like a sentence; where all first lines do, none stands above the body."""
    return text[-1] == "。" and len(text) > SHORT


def keep_first_document(roles: str) -> str:
    """The roles, lines below a title, an address and text being text: 通知, its items, and then another 通知."""
    below = re.search("T[^B]*A[^B]*B", roles)
    return roles[: below.end()] + re.sub(f"[{TOLD}]", "B", roles[below.end() :]) if below else roles


def leave_turns(roles: str, pieces: Sequence[LinePiece], shown: str) -> str:
    """The roles, lines with which somebody begins to speak being text where several do: 刘教授：谢谢主持人。"""
    turns = {
        i
        for i, piece in enumerate(pieces)
        if (roles[i] in "PA" and takes_turns(piece.text, shown))
        or (roles[i] == "A" and speaks_again(piece.text, shown))
    }
    return "".join("B" if i in turns else role for i, role in enumerate(roles)) if turns else roles


def read_roles(pieces: Sequence[LinePiece], roles: str, shown: str) -> Front:
    """The front matter, given what each of the first lines is."""
    if pieces and not roles.strip(ROLES[BODY]):
        return Front(body_start=pieces[0].line)
    titles = [title_of(text) for text in read_runs("Tt", pieces, roles, shown)]
    subtitle = next(read_runs("Ss", pieces, roles, shown), None)
    by = next(read_runs("P", pieces, roles, shown), None)
    named = by if by and not has_voices(shown) else None
    dated = next(filter(first_date, read_runs("D", pieces, roles, shown)), "")
    posted = holds_any(simplify(dated), POSTING)
    told = (first_date(text) for text in (subtitle, by) if text)
    around = [piece for piece, role in zip(pieces, roles, strict=True) if role == "O"]
    bulletin = next((show_pieces([piece], shown) for piece in around if is_bulletin(piece.text)), None)
    noted = (show_date(piece, shown) for piece in around if piece.text[0] in "（(" and date_length(piece.text[1:]))
    labelled = (show_date(piece, shown) for piece in around if label_class(piece.text) == "date")
    return Front(
        title=choose_title(titles) if titles else bulletin,
        subtitle=subtitle,
        speaker=speaker_of(named) if named else None,
        date=(None if posted else date_of(dated) or None) or next(filter(None, (*told, *noted)), None),
        posted_date=date_of(dated) if posted else None,
        salutation=next(read_runs("A", pieces, roles, shown), None),
        labelled_date=next(filter(None, labelled), None),
        body_start=find_body(pieces, roles, shown),
    )


def choose_title(titles: Sequence[str]) -> str:
    """The one of several titles that the text bears.

    The last, for what a page names itself by stands above; but one that comes twice, though the second time below where
    the page stands in its site, or the first if it only says more. One that ends like a title wins.
    """
    twice = next((above for i, title in enumerate(titles) for above in titles[:i] if title.endswith(above)), None)
    named = [title for title in titles if has_tail(simplify(title))] or titles
    return twice or (titles[0] if titles[0].endswith(titles[-1]) else named[-1])


def find_body(pieces: Sequence[LinePiece], roles: str, shown: str) -> int:
    """Where the body begins: the start of a line, unless the front matter ends within one."""
    first = max(map(roles.rfind, TOLD)) + 1
    while first < len(pieces) and roles[first] in "DAO" and (roles[first] == "A" or not opens_body(pieces, first)):
        first += 1
    if first == len(pieces):
        last = pieces[-1].line_end + 1 if pieces else len(shown)
        return min(last, len(shown))
    line = pieces[first].line
    told = any(piece.line == line and role != "O" for piece, role in zip(pieces[:first], roles, strict=False))
    return pieces[first].start if told else line


def opens_body(pieces: Sequence[LinePiece], i: int) -> bool:
    """Whether the body begins at a line, even if it looks like a note: at a sentence, at the head of a part."""
    text = pieces[i].text
    framed = is_rule(text) and i + 2 < len(pieces) and is_rule(pieces[i + 2].text)
    return tells(text) or framed or "".join(text.split()) in PARTS


def read_runs(role: str, pieces: Sequence[LinePiece], roles: str, shown: str) -> Iterator[str]:
    """What each run of lines of a role says; the second letter of `role` is that of its further lines."""
    for found in re.finditer(f"{role[0]}{role[1:] and role[1:] + '*'}", roles):
        yield show_pieces(drop_repeated(pieces[found.start() : found.end()]), shown)


def drop_repeated(pieces: Sequence[LinePiece]) -> list[LinePiece]:
    """The pieces but for those whose text another one has: a page shows its title twice."""
    return [piece for i, piece in enumerate(pieces) if piece.text not in {other.text for other in pieces[:i]}]


def show_pieces(pieces: Sequence[LinePiece], shown: str) -> str:
    """Pieces as their author wrote them: those of one line with what is between them, lines joined."""
    spans: dict[int, tuple[int, int]] = {}
    for piece in pieces:
        start, _ = spans.get(piece.line, (piece.start, 0))
        spans[piece.line] = start, piece.end
    return "".join(shown[start:end] for start, end in spans.values())


def show_date(piece: LinePiece, shown: str) -> str | None:
    """The first date in a piece as its author wrote it."""
    date = first_date(piece.text)
    start = piece.start + piece.text.find(date) if date else 0
    return shown[start : start + len(date)] if date else None


def title_of(text: str) -> str:
    """A title without the label and the quotes around it: 标　题：关于……的通知, title: "年终总结"."""
    name, end = read_label(simplify(text))
    value = text[end:].strip(SPACE) if name in TITLES else text
    if len(value) > 2 and value[0] in "\"'" and value[-1] == value[0]:
        value = value[1:-1]
    return re.sub(COLUMN, "", value, count=1) if value.startswith("·") else value


def date_of(text: str) -> str:
    """The date in a line, without brackets, label and clock time: 发布时间：2011-03-16 10:24 → 2011-03-16."""
    name, end = read_label(text)
    value = text[end:].strip(SPACE) if name else text
    if not is_date(simplify(value)):
        return re.sub(WEEKDAY, "", first_date(text) or value)
    value = value.strip("〔〕[]?？ 　")
    value = value.strip("（）()") if value[0] in "（(" else value
    return re.sub(CLOCK, "", re.sub(WEEKDAY, "", value))


def speaker_of(text: str) -> str:
    """Who speaks, without label, colon and brackets: 作者：王小明, 王小明议员："""
    _, end = read_label(text)
    value = (text[end:].strip(SPACE) if end < len(text) else text).rstrip("：: 　")
    value = re.sub(OCCASION, "", value, count=1) if "上 " in value or "上　" in value else value
    return value.strip("（）()") if value[:1] in "（(" else value
