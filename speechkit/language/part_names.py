"""The names by which a heading is known: 前言, 参考文献, 修订记录, 总则; tables only."""

from __future__ import annotations

from itertools import product


def _split(words: str) -> tuple[str, ...]:
    return tuple(words.split())


CONTENTS = frozenset(_split("目录 目次 本期要目 本期目录 要目"))
"""What stands above a table of contents."""
REFERENCE_HEADS = frozenset(_split("参考文献 参考资料"))
"""Headings above entries that are no nodes."""
_REVISIONS = product(("", *_split("文档 文件 版本 版次")), _split("修订 修改 变更 更改"), _split("记录 纪录 历史"))
OUTER_PARTS = REFERENCE_HEADS.union(
    _split("前言 引言 序言 序 绪论 导言 导语 绪言 楔子 结论 结语 结束语 尾声 后记 附记 补记 编后 结尾 摘要 中文摘要"),
    _split("致谢 附录 温馨提示 友情提示 特别提示"),
    _split("项目概况"),  # above 一、 in all announcements of public procurement, as the ministry's form of 2020 has it
    map("".join, _REVISIONS),
)
"""Those that stand before or behind all others, …"""
STANDING_OUTSIDE = OUTER_PARTS | CONTENTS
"""… with those that are no headings by their name alone, …"""
PARTS = OUTER_PARTS.union(_split("开幕词 闭幕词 概述 背景 总则 概况 目的 宗旨 意义 现状 做法 成效 启示 建议"))
"""… and with those that open a part of the text."""
