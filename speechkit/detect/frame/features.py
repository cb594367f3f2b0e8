"""The first lines of a document in, what is seen of each out: names of features, which the weights speak of."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from itertools import accumulate

from speechkit.detect.frame.line_features import bucket, see_kind, see_line
from speechkit.detect.frame.pieces import LinePiece
from speechkit.language.held_words import holds_any
from speechkit.model import Hint

PLACES = (0, 1, 2, 3, 5, 8, 12, 20)
LAST_PLACE = 21
"""All further ones are alike."""
MOST_TOLD = 2
FIRST_LENGTHS = (4, 10, 30, 60)
NAMES = ("plain", "prose", "marker", "salutation")
"""Kinds of lines that could be the title or the body."""
AROUND, STEPS = ("above", "below", "2 above", "2 below"), (-1, 1, -2, 2)
NONE = tuple(f"{place} none" for place in AROUND)
NEAR = ("kind=", "label=")
"""What is told of lines up to two places away …"""
NEXT = (
    *("length=", "last=", "tail", "office", "unfinished", "open bracket", "date only", "name", "dash"),
    *("button", "latin", "occasion", "news", "关于"),
)
"""… and of those right above and below."""
LONGEST_REPEATED = 120
SHORTEST_HELD = 5
"""A line with no more characters may stand in another by chance."""


def find_front_features(pieces: Sequence[LinePiece], hints: Sequence[Hint]) -> list[list[str]]:
    """The features of every line: its own, its place, its neighbours', what of it is repeated, what the format says."""
    kinds = [see_kind(piece) for piece in pieces]
    own = list(map(see_line, pieces, kinds))
    named = [0, *accumulate(kind in NAMES for kind in kinds)]
    prose = [0, *accumulate(kind == "prose" for kind in kinds)]
    tails = ["tail" in names for names in own]
    first_tail = tails.index(True) if True in tails else len(tails)
    told = [list(filter(None, map(_tell, names))) for names in own]
    repeats = find_repeats(pieces)
    found = []
    for i, piece in enumerate(pieces):
        names = ["bias", *own[i], *repeats[i]]
        names += see_place(min(i, LAST_PLACE), kinds[i], min(prose[i], MOST_TOLD), names_above=named[i] > 0)
        if piece.glued:
            names.append("glued")
        if piece.cut:
            names.append("cut")
        if kinds[i] == "plain" and not named[i]:
            below = kinds[i + 1] if i + 1 < len(pieces) else "none"
            length = bucket(len(piece.text), FIRST_LENGTHS)
            names += ("first plain", f"first plain length={length}", f"first plain below kind={below}")
        if first_tail < len(tails):
            names += see_tails(tails, i, first_tail)
        if i and kinds[i] == kinds[i - 1] == "plain":
            names += see_pair(pieces[i - 1], piece, own[i - 1], own[i])
        names += see_neighbours(told, i)
        if hints:
            names += see_hints(piece, hints)
        if i + 1 < len(pieces) and pieces[i + 1].glued:
            names.append("glued below")
        found.append(names)
    return found


@cache
def _tell(name: str) -> tuple[str, ...]:
    """How a feature of a line is told of it to the lines around, in the order of AROUND; empty where it is not."""
    places = AROUND if name.startswith(NEAR) else AROUND[:2] if name.startswith(NEXT) else ()
    return tuple(f"{place} {name}" for place in places)


@lru_cache(maxsize=1024)
def see_place(i: int, kind: str, prose: int, *, names_above: bool) -> tuple[str, ...]:
    """Where a line stands: how far from the top, below how many long lines, whether a title can stand above it."""
    return (
        f"place={bucket(i, PLACES)}",
        f"place={min(i, MOST_TOLD)} {kind}",
        f"{'names' if names_above else 'none'} above {kind}",
        f"prose above={prose}",
    )


def see_tails(tails: Sequence[bool], i: int, first: int) -> Iterator[str]:
    """Whether lines above and below end as titles do."""
    if first < i:
        yield "tail above"
    elif first == i:
        yield "first tail"
    below = tails[i + 1 : i + 4]
    if True in below:
        yield f"tail below={below.index(True) + 1}"


def see_pair(above: LinePiece, piece: LinePiece, names_above: Sequence[str], names: Sequence[str]) -> Iterator[str]:
    """Whether two short lines could be one title: only the second has a tail, both are of one length."""
    tails = f"{int('tail' in names_above)}{int('tail' in names)}"
    yield f"pair tails={tails}"
    for name in ("office", "occasion", "news"):
        if name in names_above or name in names:
            yield f"pair {name}={int(name in names_above)}{int(name in names)}, tails={tails}"
    if len(above.text) == len(piece.text):
        yield "pair of one length"


def see_neighbours(told: Sequence[Sequence[tuple[str, ...]]], i: int) -> list[str]:
    """What the lines around are."""
    found: list[str] = []
    for at, step in enumerate(STEPS):
        if 0 <= i + step < len(told):
            found += [names[at] for names in told[i + step] if at < len(names)]
        else:
            found.append(NONE[at])
    return found


def see_hints(piece: LinePiece, hints: Sequence[Hint]) -> Iterator[str]:
    """What the format says of a line: its level, whether it is the only or the first heading of the first level."""
    level = next((hint.level for hint in hints if hint.offset == piece.line and not piece.glued), 0)
    if level:
        tops = [hint.offset for hint in hints if hint.level == 1]
        yield f"level={min(level, 3)}"
        if level == 1:
            yield "only top" if len(tops) == 1 else "first top" if piece.line == tops[0] else "later top"
    else:
        yield "unhinted"


def find_repeats(pieces: Sequence[LinePiece]) -> list[list[str]]:
    """For each line whether it stands above or below again, whole, in another or with another in it."""
    bare = ["".join(piece.text.split()) for piece in pieces]
    telling = [text if len(text) > SHORTEST_HELD else "\n" for text in bare]  # no line holds a line break
    whole = "\n".join(bare)
    found = []
    for i, text in enumerate(bare):
        names = []
        if 3 < len(text) < LONGEST_REPEATED and _is_shared(text, whole, telling):
            for where, others in (("above", slice(i)), ("below", slice(i + 1, None))):
                if text in bare[others]:
                    names.append(f"again {where}")
                elif text in "\n".join(bare[others]):
                    names.append(f"part of one {where}")
                elif holds_any(text, telling[others]):
                    names.append(f"holds one {where}")
        found.append(names)
    return found


def _is_shared(text: str, whole: str, telling: Sequence[str]) -> bool:
    """Whether a line stands in another or another one in it; most share nothing."""
    others = sum(map(text.__contains__, telling)) - (len(text) > SHORTEST_HELD)
    return others > 0 or whole.count(text) > 1
