"""Lists the words of a page's furniture: what a website, a mail or an archive prints around a text."""

from __future__ import annotations


def split_words(words: str) -> tuple[str, ...]:
    """The words of a table that is written with blanks between them."""
    return tuple(words.split())


LABELS = split_words("""
    来源 信息来源 文章来源 稿件来源 发布时间 更新时间 发布日期 成文日期 责任编辑 编辑 责编 审核 浏览量 浏览 阅读量
    阅读 点击量 点击 字号 字体 分享 分享到 索引号 发布机构 公开方式 上一篇 下一篇 供稿 初审 复审 终审 校对 编审
""")
"""What stands before a colon in a note about the text: 来源：, 责任编辑：."""
COUNTS = split_words("浏览次数 点击数 阅读次数")
"""Labels that come before a number of readers."""
PLACES = split_words("当前位置 您的位置 您现在的位置 你的位置 所在位置 您当前的位置")
"""Labels that come before the place of a page in its site: 当前位置：首页 > 要闻."""
LINK_HEADS = split_words("相关链接 相关阅读 相关新闻 推荐阅读")
"""Headings of the links after an article."""
BUTTONS = split_words("打印 关闭 收藏 分享 字号 字体 大 中 小 微信 微博 QQ空间 纠错 朗读 返回 繁体版 下载")
"""Buttons, as whole words of a line: 【字体：大 中 小】."""
SITE_BUTTONS = split_words("返回顶部 关闭窗口 打印本页 无障碍浏览 长者模式 关怀版 精选留言")
"""Buttons whose words no author uses."""
SITE_STARTS = split_words("扫一扫 首页> 首页» 网站地图")
"""How a line begins that no author writes."""
