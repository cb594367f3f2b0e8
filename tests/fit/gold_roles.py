"""Gold rows around the body in, the role of each of a document's first lines out: what the weights are learned from."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from speechkit.detect.frame.pieces import LinePiece, tells
from speechkit.detect.frame.read_front import show_pieces, title_of
from speechkit.detect.lines.line_kinds import kind_of
from speechkit.detect.lines.read_lines import Line
from speechkit.detect.lines.title_lines import is_office
from speechkit.language.masks import date_length

MOST_LINES = 12
"""A title on a cover may have one character a line."""
LONGEST_DATED = 60
LONGEST_AROUND = 22
"""So much more than the speaker may stand on his line: 作者单位：…… is not his."""
SHORT = 40
IN_FRONT = frozenset(
    ["contents", "furniture", "number", "redhead", "issue", "history", "date", "subtitle", "note", "credit", "speaker"]
)
UNSCORED = {"subtitle": "S", "speaker": "P", "date": "D"}
"""Kinds of lines that stand in for rows that a gold file does not have."""


def squeeze(text: str | None) -> str:
    """A text without white space."""
    return "".join((text or "").split())


def gold_roles(pieces: Sequence[LinePiece], shown: str, gold: dict[str, str], first_node: int) -> str:
    """A letter a line, as in ROLES; the body begins at the first node, or below the last line of the front matter."""
    roles = [""] * len(pieces)
    node = next((i for i, piece in enumerate(pieces) if piece.end > first_node), len(pieces))
    prose = next((i for i, piece in enumerate(pieces) if tells(piece.text)), len(pieces))
    texts = [squeeze(show_pieces([piece], shown)) for piece in pieces]
    wanted = {key: squeeze(value) for key, value in gold.items()}
    mark_titles(roles, pieces, shown, wanted.get("title", ""), min(prose, node))
    mark_subtitle(roles, pieces[:node], shown, wanted.get("subtitle", ""))
    mark_salutation(roles, texts[: node + 2], wanted.get("salutation", ""))
    zone = find_zone(roles, pieces, node, prose)
    mark_date(roles, texts[:zone], wanted.get("date", ""))
    mark_speaker(roles, texts[:zone], wanted.get("speaker", ""))
    kinds = [kind_of(Line(piece.start, piece.end, piece.text[:200])) for piece in pieces]
    for i in range(zone):
        if not roles[i] and kinds[i] in UNSCORED and kinds[i] not in gold:
            roles[i] = UNSCORED[kinds[i]]
    body = last_in_front(roles, node, prose) + 1
    while body < node and len(pieces[body].text) <= 110 and (kinds[body] in IN_FRONT or is_office(pieces[body].text)):
        body += 1
    return "".join(role or ("O" if i < body else "B") for i, role in enumerate(roles))


def last_in_front(roles: Sequence[str], node: int, prose: int) -> int:
    """The last line of the front matter; an address below a node, a date below prose stand in the body."""
    last = max((i for i, role in enumerate(roles) if role and role in "TtSsP"), default=-1)
    for i, role in enumerate(roles):
        if (role == "A" and i <= node) or (role == "D" and i <= prose) or i < last:
            last = max(last, i)
    return last


def find_runs(pieces: Sequence[LinePiece], shown: str, wanted: str) -> Iterator[tuple[int, int]]:
    """The runs of lines that say what is wanted, from a line to behind another."""
    for i in range(len(pieces)):
        for j in range(i + 1, min(i + MOST_LINES, len(pieces)) + 1):
            got = squeeze(title_of(show_pieces(pieces[i:j], shown)))
            if got == wanted:
                yield i, j
                break
            if len(got) > len(wanted) + 30:
                break


def mark_titles(roles: list[str], pieces: Sequence[LinePiece], shown: str, wanted: str, top: int) -> None:
    """Marks the title wherever it stands above the first prose; or once, below it."""
    runs = list(find_runs(pieces, shown, wanted)) if wanted else []
    for i, j in [run for run in runs if run[0] <= top] or runs[:1]:
        roles[i:j] = ["T"] + ["t"] * (j - i - 1)


def mark_subtitle(roles: list[str], pieces: Sequence[LinePiece], shown: str, wanted: str) -> None:
    """Marks the subtitle's lines."""
    for i, j in find_runs(pieces, shown, wanted) if wanted else ():
        if not any(roles[i:j]):
            roles[i:j] = ["S"] + ["s"] * (j - i - 1)
            return


def mark_salutation(roles: list[str], texts: Sequence[str], wanted: str) -> None:
    """Marks the address."""
    found = (i for i, text in enumerate(texts) if wanted and text == wanted and not roles[i])
    for i in found:
        roles[i] = "A"
        return


def find_zone(roles: Sequence[str], pieces: Sequence[LinePiece], node: int, prose: int) -> int:
    """Down to which line a date or a speaker is looked for: to the first prose, and a little below the last field."""
    last = max((i for i in range(len(pieces)) if roles[i]), default=-1)
    zone = min(node, max(prose, last + 1))
    while zone < node and zone <= last + 4 and (pieces[zone].glued or len(pieces[zone].text) <= SHORT):
        zone += 1
    return zone


def mark_date(roles: list[str], texts: Sequence[str], wanted: str) -> None:
    """Marks every short line that holds the date, but for a subtitle's."""
    for i, text in enumerate(texts):
        short = len(text) <= LONGEST_DATED or date_length(text)
        if wanted and wanted in text and not roles[i] and short and text[0] != "—":
            roles[i] = "D"


def mark_speaker(roles: list[str], texts: Sequence[str], wanted: str) -> None:
    """Marks the first line that names the speaker and little else."""
    for i, text in enumerate(texts):
        if wanted and wanted in text and not roles[i] and len(text) < len(wanted) + LONGEST_AROUND:
            roles[i] = "P"
            return
