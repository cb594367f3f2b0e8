"""Lists the measure words that stand between a number and what it counts: 三点意见, 两个方面, 四件事."""

from __future__ import annotations

SAID = tuple("个点条项件句")
"""What a speaker says so many of: 我讲三点, 再说两句."""
REPEATED = (*SAID, "方面", "步", "种")
"""What a speaker looks back on: 这四件事, 这三个方面."""
COUNTED = (*REPEATED, "大", "类", "篇", "样", "层", "板块", "部分", "问题", "意见")
PROMISED = (*COUNTED, "批", "道", "档", "关", "笔")
"""After a number these promise as many items: 我讲三点意见, 过好五关."""
ANNOUNCED = (*PROMISED, "关系")
"""After a number these show that a sentence announces a list: 处理好三大关系."""


def first_characters(words: tuple[str, ...]) -> str:
    """The characters that words begin with, for a class in a pattern: 个, 方面 → 个方."""
    return "".join(word[0] for word in words)
