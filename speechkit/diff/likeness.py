"""Measures how alike two texts are by the pairs of characters that they share, whatever their order."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise

SHORT = 3
"""A text of so many characters has few pairs."""
Pairs = Counter[str]
"""How often each pair of neighbouring characters stands in a text."""


def pairs_of(text: str) -> Pairs:
    """The pairs of characters of a text without blanks and marks; of a short one, 养猪, the characters, too."""
    bare = bare_text(text)
    pairs = Counter(map("".join, pairwise(bare)))
    if len(bare) <= SHORT:
        pairs.update(bare)
    return pairs


def bare_text(text: str) -> str:
    """The letters, characters and digits of a text."""
    return "".join(char for char in text if char.isalnum())


def likeness(one: Pairs, other: Pairs) -> float:
    """The share of pairs that two texts have in common (Dice), from 0 to 1; 1 for two empty texts."""
    total = one.total() + other.total()
    if not total:
        return 1.0
    less, more = (one, other) if len(one) <= len(other) else (other, one)
    return 2 * sum(min(count, more[pair]) for pair, count in less.items()) / total


def contained(part: Pairs, whole: Pairs) -> float:
    """The share of a text's pairs that another text has, from 0 to 1."""
    total = part.total()
    return sum(min(count, whole[pair]) for pair, count in part.items()) / total if total else 0.0


def changed_share(old: str, new: str) -> float:
    """The share of a text that is changed, from 0 to 1, to two places; 0.01 where only order or marks differ."""
    if old == new:
        return 0.0
    return max(0.01, round(1 - likeness(pairs_of(old), pairs_of(new)), 2))
