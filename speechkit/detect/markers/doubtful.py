"""Weakens markers whose surroundings speak against an item: in a quotation, after one, before a sentence."""

from __future__ import annotations

import re

from speechkit.detect.markers.find_markers import Readings
from speechkit.detect.markers.style_sets import LEGAL, SPOKEN
from speechkit.detect.markers.styles import BY_NAME
from speechkit.language.blanks import TYPED
from speechkit.language.held_words import holds_any
from speechkit.language.numerals import CIRCLED
from speechkit.language.stops import ALL_SENTENCE_ENDS, CLOSING_QUOTES, COMMAS, SENTENCE_ENDS
from speechkit.model import Marker

_FAINT = 0.1
"""What is left of the weight."""
_REACH = 60
"""A saying has no more characters before or after a marker."""
_SAYING = "说道是为"
"""Before a quotation these begin what somebody says."""
_ENDS = ("", "\n", *ALL_SENTENCE_ENDS)
_UNITS = LEGAL - {"第N条", "第N款", "第N项"}


_GIVING = ("表示", "致以", "送上", "道")
_REFERRING = ("的规定", "规定的", "所列", "、第", "和第", "或者第", "至第", "第")
_LEAST_BROKEN = 12
"""A line that was broken has as many characters."""
_COURTESY = (
    rf"[^。！；\n]{{0,80}}(?:{'|'.join(_GIVING)})[^。，；\n]{{0,12}}(?:欢迎|祝贺|感谢|慰问|问候|敬意|谢意|歉意|祝福)"
)
"""What a speaker begins with before the first point: 首先，我代表县委向大家表示热烈的欢迎。"""
_COURTEOUS = 100
"""It has no more characters."""

_COURSE = r"\s*(?:随后|紧?接着|然后|之后)(?![^，。\n]{0,8}[要应须])"
"""How the next paragraph begins where it tells the course of a meeting: 随后，."""
_NEXT = ("随后", "紧接着", "接着", "然后", "之后")


def weaken_doubtful(text: str, found: list[Readings]) -> list[Readings]:
    """The candidates, those weakened that quote, mark a footnote, greet, or open a sentence about a chapter."""
    return [_weaken(readings) if _is_doubtful(text, readings[0]) else readings for readings in found]


def _weaken(readings: Readings) -> Readings:
    return tuple(marker._replace(weight=marker.weight * _FAINT) for marker in readings)


def _is_doubtful(text: str, marker: Marker) -> bool:
    if BY_NAME[marker.style].is_connective and marker.number == 1 and _tells(text, marker.body):
        return True
    if marker.place == "paragraph":
        return (marker.style in _UNITS and _opens_sentence(text, marker)) or _refers(text, marker)
    if marker.style in SPOKEN and text[marker.body : marker.body + 1] in _ENDS:
        return True  # it looks back: 这是我说的第一点。
    if marker.style == CIRCLED[0]:
        return text[marker.offset - 1] in CLOSING_QUOTES  # the mark of a footnote: …事业。”①毫无疑义
    return _is_quoted(text, marker)


def _tells(text: str, start: int) -> bool:
    """Whether 首先 begins a greeting or tells what came first."""
    if holds_any(text[start : start + _COURTEOUS], _GIVING) and re.compile(_COURTESY).match(text, start):
        return True
    end = text.find("\n", start)
    begins = text[end : end + _REACH].lstrip().startswith(_NEXT)  # spares a pattern, which takes time to compile
    return end >= 0 and begins and re.compile(_COURSE).match(text, end) is not None


def _opens_sentence(text: str, marker: Marker) -> bool:
    """第二章说的是本文用到的工具。: no blank after the unit, and a full stop at the end of the line.

    第一编讲种田歌，第二编讲行船歌。 is one sentence too.
    """
    end = text.find("\n", marker.body)
    line = text[marker.body : end if end >= 0 else len(text)].rstrip()
    follows = text[marker.body : marker.body + 1]
    alone = "第" not in line or re.search(rf"[{COMMAS}]第\w{{1,3}}{marker.style[2:]}", line) is not None
    return bool(line) and follows not in TYPED and follows.isalnum() and line[-1] in SENTENCE_ENDS and alone


def _refers(text: str, marker: Marker) -> bool:
    """Whether a line goes on with a reference that was begun above: …股金按照 / 第三条的规定退还。"""
    if marker.style not in LEGAL or not text.startswith(_REFERRING, marker.body):
        return False
    above = text[max(0, marker.offset - _REACH) : marker.offset].rstrip("\n" + TYPED)
    return len(above) - above.rfind("\n") > _LEAST_BROKEN and above[-1].isalpha()


def _is_quoted(text: str, marker: Marker) -> bool:
    """Whether a marker stands in a saying within a sentence: “一要修路，二要治水”，是一条原则。

    What somebody says is no saying: 他说：“一要修路，二要治水。”
    """
    before = text[max(0, marker.offset - _REACH) : marker.offset]
    opening = before.rfind("“")
    if opening < 0 or any(stop in before[opening:] for stop in "”\n" + ALL_SENTENCE_ENDS):
        return False
    after = text[marker.offset : marker.offset + _REACH]
    closing = after.find("”")
    if closing < 0 or any(stop in after[: closing - 1] for stop in "“\n" + ALL_SENTENCE_ENDS):
        return False
    follows = after[closing + 1 : closing + 2]
    told = before[:opening].rstrip()[-1:]
    return follows.isalpha() or follows in tuple(COMMAS) or (told.isalpha() and told not in _SAYING)
