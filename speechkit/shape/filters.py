"""Leaves nodes out of an outline: by level, or by the words that they contain."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from unicodedata import normalize

from speechkit.errors import SpeechkitError
from speechkit.messages import Message, Series
from speechkit.model import Node, Notice, Outline
from speechkit.shape.rebuild import rebuild


def limit(outline: Outline, depth: int) -> Outline:
    """The outline down to this level; what stands below stays in the text of its ancestor."""

    def remake(node: Node, children: tuple[Node, ...]) -> Node | None:
        return None if node.level > depth else replace(node, children=children)

    return replace(outline, nodes=rebuild(outline.nodes, remake))


def match(outline: Outline, *wanted: str, regex: bool = False) -> Outline:
    """The branches whose heading or own text contains all of the words, whatever case and width; ancestors are kept.

    With `regex`, each is a regular expression. Without a hit the outline is empty and has the notice `no-match`.
    Raises SpeechkitError for an expression that is wrong.
    """
    tests = [_matcher(words, regex=regex) for words in wanted]

    def remake(node: Node, children: tuple[Node, ...]) -> Node | None:
        said = (_fold_case(node.marker + node.title), _fold_case(outline.own_text(node)))
        if all(any(map(fits, said)) for fits in tests):
            return node
        return replace(node, children=children, text_end=node.own_end) if children else None

    nodes = rebuild(outline.nodes, remake)
    if nodes:
        return keep(outline, nodes)
    words = Series(" and ", [Message("“{words}”", words=words) for words in wanted])
    missing = Notice(NO_MATCH, Message(NOTHING, words=words))
    return replace(keep(outline, ()), notices=(*outline.notices, missing))


NO_MATCH = "no-match"
NOTHING = "nothing in the outline contains {words}. Look for fewer or shorter words."


def _matcher(wanted: str, *, regex: bool) -> Callable[[str], bool]:
    """A test for a text in small letters of the usual width."""
    if not regex:
        key = _fold_case(wanted)
        return lambda text: key in text
    try:
        pattern = re.compile(wanted, re.IGNORECASE)
    except re.error as error:
        problem = Message("--regex: “{wanted}” is no regular expression: {error}", wanted=wanted, error=str(error))
        raise SpeechkitError(problem, "Mend it") from error
    return lambda text: pattern.search(text) is not None


def keep(outline: Outline, nodes: tuple[Node, ...]) -> Outline:
    """The outline with these nodes alone; the text before and after them no longer belongs to it."""
    start = nodes[0].start if nodes else outline.frame.body_end
    end = nodes[-1].end if nodes else outline.frame.body_end
    frame = outline.frame
    front_end = frame.body_start if frame.front_end is None else frame.front_end
    frame = replace(frame, body_start=start, body_end=end, signature=None, front_end=front_end)
    return replace(outline, frame=frame, nodes=nodes, closing_start=end)


def _fold_case(text: str) -> str:
    return normalize("NFKC", text).casefold()
