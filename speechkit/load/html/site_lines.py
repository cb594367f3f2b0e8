"""Tells whether a line of a web page belongs to the site rather than to the article."""

from __future__ import annotations

import re

from speechkit.language import page_words
from speechkit.language.page_words import split_words

LONGEST = 120
"""A line of more characters is text, whatever it begins with."""
# A line of nothing but these and signs between them is a row of buttons.
BUTTONS = (
    *page_words.BUTTONS,
    *page_words.SITE_BUTTONS,
    *split_words("""
    打印此页 打印正文 打印文章 关闭本页 收藏本页 分享到 默认 超大 QQ 朋友圈 复制链接 复制 语音播报 返回首页
    返回列表 无障碍 长者版 繁体 简体 English 上一篇 下一篇 上一条 下一条 上一页 下一页 保存 点赞 加入收藏
    设为首页 在看 阅读原文 点击 点亮 你最好看 喜欢作者 原创 预览时标签不可点 关注该公众号 微信扫一扫 搜索 登录
    注册 跳到正文
"""),
)
# What stands before the colon in a note of the site.
LABELS = (
    *page_words.LABELS,
    *page_words.COUNTS,
    *page_words.PLACES,
    *(word for word in page_words.LINK_HEADS if word != "推荐阅读"),
    *split_words("""
    新闻来源 内容来源 发表时间 更新日期 点击次数 访问量 分享至 主办 主办单位 承办 承办单位 您所在的位置
    信息分类 上一条 下一条 相关文章 相关稿件 附件下载 网站标识码 审校 监制 值班编辑 投稿邮箱 技术支持
"""),
)
# How lines of the site begin, whatever follows.
STARTS = (
    *page_words.LINK_HEADS,
    *page_words.SITE_STARTS,
    *("首页 >", "首页 »"),
    *split_words("""
    扫码 扫描二维码 用微信扫描 首页＞ 版权所有 Copyright 相关文章 点击下载此文件 热门推荐
"""),
)
DATE = r"(?:\d{4}[-年./]\d{1,2}[-月./]\d{1,2}日?\s*(?:\d{1,2}:\d{2}(?::\d{2})?)?\W*)?"
NOTE = re.compile(r"\W*" + DATE + "(?:" + "|".join(map(re.escape, LABELS)) + r")\s*[：:|｜丨]")
PLACE = re.compile(r"\W*[您你]?[的当前现在所]{0,6}位置\s*[：:]")
COUNT = re.compile(r"(?:浏览|阅读|点击|访问)(?:次数|量|数)?\s*[：:]\s*\d*")
EDITOR = re.compile(r"[（(\[【]\s*(?:责任)?编辑[：:\s][^）)\]】]{1,20}[）)\]】]")
RECORD = re.compile(r"ICP备|公网安备|网站标识码|政府网站找错|建议使用.{0,30}分辨率|您是第\s*\d+\s*位访")
SIGNS = re.compile(r"[\W_]+")
BUTTON_ROW = re.compile("(?:" + "|".join(sorted((re.escape(word) for word in BUTTONS), key=len, reverse=True)) + ")+")


def is_site_line(text: str) -> bool:
    """Whether a line is a button, a note or a menu of the site.

    >>> is_site_line("【字体：大 中 小】 打印本页")
    True
    """
    text = text.strip()
    if len(text) > LONGEST:
        return False
    letters = SIGNS.sub("", text)
    return (
        bool(BUTTON_ROW.fullmatch(letters))
        or text.startswith(STARTS)
        or bool(NOTE.match(text) or PLACE.match(text) or COUNT.search(text))
        or bool(RECORD.search(text) or EDITOR.fullmatch(text))
    )
