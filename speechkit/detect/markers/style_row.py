"""Defines what one row of the table of styles says."""

# Without `from __future__ import annotations`: the type of every field would be compiled at each start.

from collections.abc import Callable
from typing import Final, Literal, NamedTuple

from speechkit.language.numerals import read_numeral

AT_A_COST: Final = "mixed at a cost"
APART: Final = "apart"
"""What a row may say of the variants of its style; else they are mixed."""


ALONE: Final = 1.6
"""The weight of a number alone on its line: only before a paragraph of prose, for it may be a cell of a table."""
BARE: Final = 1.5
"""The weight of a number with nothing between it and the name that follows, as in theses."""
MAY_COUNT_TWO: Final = 1.0
"""The weight of 五、 before 六年级: only a list that waits for it takes it."""
UNMISTAKABLE = 4.0
"""A marker of this weight at the head of a paragraph is hardly ever anything else."""


class Weights(NamedTuple):
    """What the sight of a marker alone says for an item, by its place; 0 where no marker of the style is looked for."""

    paragraph: float
    """At the head of a paragraph."""
    sentence: float
    segment: float
    """After ； or ：."""
    clause: float
    """After ，."""
    inside: float
    """Inside a clause, where no punctuation announces it."""


class Style(NamedTuple):
    """One row: a family of markers, such as 一、 二、 三、

    Several rows may share a name: they are forms of one style. The fields from `rank_is_legal` on hold for the whole
    style, and only its first row gives them.
    """

    name: str
    rank: int
    heads: str
    """Every character that the marker can begin with."""
    lead: str
    """The first part of the pattern, which rows that begin alike share."""
    middle: str
    weights: Weights
    example: str
    counter: str
    ordinal: Callable[[str], int | None] | None = read_numeral
    """Reads the numeral; None where the members do not count."""
    tail: str = ""
    """The last part of the pattern, which rows that end alike share."""
    also: str = ""
    """The name of a second style that the same place may have: I. is a letter or a Roman numeral."""
    rank_is_legal: bool = False
    """It is a unit of a law (编章节条款项); these are never nested against their ranks."""
    variants: Literal["mixed", "mixed at a cost", "apart"] = "mixed"
    """Whether one list may hold several variants, such as 一、 and 二．, or each variant has its own list."""
    kin: tuple[str, ...] = ()
    """The styles with which it may share a list, in either order."""
    follows: tuple[str, ...] = ()
    """The styles whose lists it may continue, while they may not continue its own."""
    gives_way: bool = False
    """A list that begins with it takes the style of the next item: once 第二 has followed 首先, the list counts."""
    is_connective: bool = False
    """Only its first word opens a list, and the words before that open no group: a lone 其次 is no item."""
    takes_turns: bool = False
    """Its words do not count but take turns: 一方面…，一方面…，另一方面…"""
    is_verbal: bool = False
    """A verb follows the numeral; within a sentence the verbs of one list may differ: 一抓储备，二建渠道."""
    verbs: str = ""
    """The verbs, where they are known."""
    says_nothing_twice: bool = False
    """Two of the same number in one sentence are no items: 一是用情，一是用心."""
    needs_dictionary: bool = False
    """Only a dictionary tells its markers from words: 一楼, 第一产业."""
    ends_inside_word: bool = False
    """The variant is the first character of the item's first word and belongs to the title: 一|希望大家…"""
    is_surely_item: bool = False
    """A line that begins with it is no heading: 第一个问题，我们有什么？"""
    is_ornament: bool = False
    """Its signs also begin captions and draw rules: ▲茶农在培土, ————————."""
    is_path: bool = False
    """Its number names the item above: 2.1 stands in 2."""
    is_heading: bool = False
    """It is found by other means than a pattern."""

    @property
    def is_unmistakable(self) -> bool:
        """A line that begins with it begins an item, whatever its number: 二、今后的任务, but not 2.5 or 三人."""
        return self.ordinal is not None and self.weights.paragraph >= UNMISTAKABLE and not self.heads[0].isdigit()

    @property
    def may_replace(self) -> bool:
        """A list may go on in it: 一、 二、 3、 4、."""
        return self.is_unmistakable or (self.ordinal is not None and self.weights.paragraph >= UNMISTAKABLE)

    @property
    def pattern(self) -> str:
        """The whole pattern of the marker."""
        return self.lead + self.middle + self.tail
