"""Tells the lines that a website or a printer puts around a text: buttons, menus, the place in a site, page numbers.

A line that says anything of the document is none, whatever printed it: 来源：新华社, 发布时间：…, 地点：…, 〔1〕 …
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from speechkit.language import page_words
from speechkit.language.held_words import holds_any
from speechkit.language.simplified import simplify

MENU = frozenset(
    (
        *page_words.BUTTONS,
        *page_words.SITE_BUTTONS,
        *page_words.split_words("""
    首页 网站首页 回到首页 超大 加大 减小 放大 还原 默认 全屏 标签 归档 分类 关于 登录 注册
    设为首页 加入收藏 打印本文 关闭本页 我要打印 保护视力色 A A+ A- T+ T- T
"""),
    )
)
"""What stands on buttons and in menus; a line of nothing else is furniture."""
SITE = page_words.split_words("版权所有 版权归 ICP备 网安备 公网安备 Copyright ©")
"""What only the foot of a website says."""
LONGEST = 80
"""So long may the foot of a website be; what is longer is a sentence about rights."""
LINKS = (*page_words.LINK_HEADS, "相关报道", "相关文件", "延伸阅读", "更多阅读", "更多新闻", "热点推荐")
LINK = 40
"""A link has no more characters, and no full stop."""


def find_furniture(lines: Sequence[str]) -> Iterator[int]:
    """The places of the lines that are furniture in the lines before or after a text."""
    in_links = False
    for i, line in enumerate(lines):
        bare = simplify(line).strip()
        if not bare:
            continue
        in_links = bare.strip("【】[]：: ") in LINKS or (in_links and len(bare) <= LINK and "。" not in bare)
        if in_links or is_printed_around(bare):
            yield i


def is_printed_around(line: str) -> bool:
    """Whether a line by itself is furniture."""
    if _signs_only().fullmatch(line) or _page_number().fullmatch(line) or _site_place().match(line):
        return True
    if line.startswith(page_words.SITE_STARTS) or (len(line) <= LONGEST and "。" not in line and holds_any(line, SITE)):
        return True
    return all(word in MENU for word in _between_words().split(line) if word)


@cache
def _between_words() -> re.Pattern[str]:
    return re.compile(r"[\s|｜/\\·•【】\[\]()（）:：,，、>»<«-]+")


@cache
def _signs_only() -> re.Pattern[str]:
    """| and > between what were links; not ——— and ……, which an author may write."""
    return re.compile(r"[\s|｜>»›＞<«·•]+")


@cache
def _page_number() -> re.Pattern[str]:
    """12, — 3 —, 第3页 共5页, 3/12"""
    return re.compile(r"[—–\-·\s]*\d{1,3}[—–\-·\s]*|第\s*\d+\s*页(?:\s*[,，/]?\s*共\s*\d+\s*页)?|\d{1,3}\s*/\s*\d{1,3}")


@cache
def _site_place() -> re.Pattern[str]:
    """The place of a page in its site, and what counts its readers: 当前位置：…, 首页 > 要闻, 浏览次数：15."""
    places, counts = "|".join(page_words.PLACES), "|".join((*page_words.COUNTS, *READ))
    return re.compile(
        rf"(?:{places})\s*[：:]|(?:网站)?首页\s*[>»›＞]|(?:网站)?首页[ 　](?=\S)"
        rf"|[【\[(（]?\s*(?:{counts})\s*[：:]?\s*\d*\s*次?\s*[】\])）]?\s*\Z|(?:上一篇|下一篇)\s*[：:]"
    )


READ = ("浏览量", "浏览", "阅读量", "阅读", "点击量", "点击", "字号", "字体")
