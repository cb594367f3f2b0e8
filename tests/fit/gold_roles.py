"""Gold rows of a document's frame in, the role of each of its first lines out."""

from __future__ import annotations

from speechkit.detect.frame.find_frame import find_frame
from speechkit.detect.frame.line_kinds import kind_of
from speechkit.detect.frame.read_lines import Line
from speechkit.detect.lines.pieces import Piece, is_prose, read_pieces
from speechkit.detect.lines.read_front import bare_date, show_span, speaker_of, title_of
from speechkit.detect.frame.find_frame import IN_FRONT

FIELDS = ("title", "subtitle", "speaker", "date", "salutation")
MOST_LINES = 12


def squeeze(text: str | None) -> str:
    return "".join((text or "").split())


def find_span(pieces, shown, wanted, first, last):
    """The first run of pieces whose joined text is wanted."""
    spans = []
    for i in range(first, last):
        for j in range(i + 1, min(i + MOST_LINES, last) + 1):
            got = squeeze(title_of(show_span(pieces[i:j], shown)))
            if got == wanted:
                spans.append((i, j))
                break
            if len(got) > len(wanted) + 30:
                break
    return spans


def gold_roles(pieces: list[Piece], shown: str, gold: dict[str, str], first_node: int) -> list[str]:
    """A letter a piece: T title, t its further lines, S subtitle, s, P speaker, D date, A address, O other, B body."""
    n = len(pieces)
    roles = [""] * n
    node = next((i for i, piece in enumerate(pieces) if piece.end > first_node), n)
    prose = next((i for i, piece in enumerate(pieces) if is_prose(piece.text)), n)
    wanted = {key: squeeze(value) for key, value in gold.items()}
    title = wanted.get("title")
    if title:
        spans = find_span(pieces, shown, title, 0, n)
        near = [span for span in spans if span[0] <= min(prose, node)] or [s for s in spans[:1]]
        for i, j in near:
            roles[i:j] = ["T"] + ["t"] * (j - i - 1)
    if subtitle := wanted.get("subtitle"):
        for i, j in [s for s in find_span(pieces, shown, subtitle, 0, min(node, n)) if not any(roles[s[0]:s[1]])][:1]:
            roles[i:j] = ["S"] + ["s"] * (j - i - 1)
    if address := wanted.get("salutation"):
        for i in range(min(n, node + 2)):
            if not roles[i] and squeeze(show_span(pieces[i : i + 1], shown)) == address:
                roles[i] = "A"
                break
    last = max((i for i in range(n) if roles[i]), default=-1)
    zone = min(node, max(prose, last + 1), n)
    while zone < n and zone < node and (pieces[zone].glued or len(pieces[zone].text) <= 40) and zone <= last + 4:
        zone += 1
    for i in range(zone):
        text = squeeze(show_span(pieces[i : i + 1], shown))
        if not roles[i] and (date := wanted.get("date")) and date in text and (len(text) <= 60 and not text.startswith(("——", "—"))):
            roles[i] = "D"
    for i in range(zone):
        text = squeeze(show_span(pieces[i : i + 1], shown))
        if (speaker := wanted.get("speaker")) and not "P" in roles and not roles[i] and speaker in text and len(text) < len(speaker) + 22:
            roles[i] = "P"
    last = max((i for i in range(zone) if roles[i]), default=-1)
    body = last + 1
    while body < min(n, node):
        piece = pieces[body]
        if kind_of(Line(piece.start, piece.end, piece.text[:200], False)) not in IN_FRONT or len(piece.text) > 110:
            break
        body += 1
    return [role or ("O" if i < body else "B") for i, role in enumerate(roles)]
