"""Gives each node keywords: the words that distinguish it from prose in general.

TF-IDF: how often a word stands in the node's own text and that of its children, times how rare it is in general, as
jieba's table of inverse document frequencies says. Words that all official prose is made of are left out.
"""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left
from collections import Counter
from dataclasses import replace
from pathlib import Path

from speechkit.language.numerals import TO_TEN
from speechkit.language.simplified import plain_text
from speechkit.language.word_cutter import Cutter, load_cutter, load_weights
from speechkit.model import Node, Outline
from speechkit.shape.rebuild import rebuild
from speechkit.shape.stop_words import STOP_WORDS


def attach_keywords(outline: Outline, count: int, dictionary: Path | str | None = None) -> Outline:
    """Every node with up to `count` keywords, the most characteristic first, spelled as in the text.

    `dictionary` is a file in UTF-8 of words that jieba does not know, one a line: WORD [FREQUENCY [TAG]]. Raises
    LoadError where it cannot be read.
    """
    counting = Counting(outline.document.text, load_cutter(dictionary))

    def remake(node: Node, children: tuple[Node, ...]) -> Node:
        return replace(node, children=children, keywords=counting.finish(node, count))

    return replace(outline, nodes=rebuild(outline.nodes, remake))


_UNITS = "个处件条名位次块种天年月里家户季成边下座台亩辆万亿元"
"""After a number these make an amount, which is no keyword: 两处, 三十亩."""
_QUANTITY = re.compile(f"[{TO_TEN}两百千万几半]+[{_UNITS}]")
_GRAMMAR = frozenset("要不没很也都就才再又在把被让给跟和与及了着过的地得上下来去完好到是有个两这那") | set(TO_TEN)
"""What a word that no dictionary has neither begins nor ends with: jieba guesses 要赛 and 修在 from such."""


class Counting:
    """Counts words from the leaves up; the counts of a branch are added to those of its parent, and then dropped."""

    def __init__(self, text: str, cutter: Cutter) -> None:
        self.offsets, self.words = find_words(plain_text(text), cutter)
        self.text = text
        self.weights, self.usual = load_weights()
        self.spelled = {word: text[at : at + len(word)] for at, word in zip(self.offsets, self.words, strict=True)}
        """The characters of the text for a word of the plain text."""
        self.branches: list[tuple[int, Counter[str]]] = []
        """The starts of the branches that no node above has taken yet, and their words."""

    def finish(self, node: Node, count: int) -> tuple[str, ...]:
        """The keywords of a node whose children are finished."""
        first, last = (bisect_left(self.offsets, offset) for offset in (node.own_start, node.own_end))
        words = Counter(self.words[first:last])
        while self.branches and self.branches[-1][0] > node.start:
            words.update(self.branches.pop()[1])
        self.branches.append((node.start, words))
        best = sorted(words, key=lambda word: (-words[word] * self.weights.get(word, self.usual), word))[:count]
        return tuple(self.spelled[word] for word in best)


def find_words(plain: str, cutter: Cutter) -> tuple[array[int], list[str]]:
    """The words of a text that could be keywords, and their offsets.

    A word that no dictionary has counts if the text says it again.
    """
    offsets, words, at = array("l"), [], 0
    for word in cutter.cut(plain):
        if len(word) > 1 and word not in STOP_WORDS and is_telling(word):
            offsets.append(at)
            words.append(word)
        at += len(word)
    guessed = {word: count for word, count in Counter(words).items() if not cutter.has(word)}
    left_out = {word for word, count in guessed.items() if count == 1 or not _GRAMMAR.isdisjoint((word[0], word[-1]))}
    kept = [(at, word) for at, word in zip(offsets, words, strict=True) if word not in left_out]
    return array("l", (at for at, _ in kept)), [word for _, word in kept]


def is_telling(word: str) -> bool:
    """Whether a word could be a keyword: letters, not a number or blanks. 2026, 三十, 两处 and 20XX are not."""
    return word.isalnum() and not word.isnumeric() and word.strip("X0123456789") != "" and not _QUANTITY.match(word)
