"""Web pages for the tests, after the habits of Chinese government, news and school sites."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

MENU = "".join(
    f'<li><a href="/{i}/">{name}</a></li>'
    for i, name in enumerate(("网站首页", "政务公开", "解读回应", "办事服务", "互动交流", "领导之窗", "走进梧桐"))
)
NEWS = "".join(
    f'<li><a href="/n/{i}.html">{name}</a><span>11-{i + 10}</span></li>'
    for i, name in enumerate(
        (
            "县政府召开常务会议，研究部署岁末年初安全生产、民生保障等工作",
            "梧桐县：小小合作社，撑起致富路",
            "我县开展消防演练",
        )
    )
)
FOOTER = (
    "主办单位：梧桐县人民政府办公室　承办：梧桐县大数据中心<br>网站标识码：0000000000　某ICP备00000000号　某公网安备 "
    "00000000000000号<br><a href='/map'>网站地图</a> | <a href='/about'>关于我们</a>"
)


def layout_tables(title: str, paragraphs: list[str]) -> str:
    """Tables for the layout, <br> for paragraphs, wide spaces for indents; as written twenty years ago."""
    text = "<br>\n<br>\n".join("　　" + escape(paragraph) for paragraph in paragraphs)
    return f"""<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312">
<title>{title}-梧桐县人民政府</title></head><body><table width=1000><tr><td colspan=2><ul>{MENU}</ul></td></tr>
<tr><td width=200><table><tr><td>热点信息</td></tr><tr><td><ul>{NEWS}</ul></td></tr></table></td>
<td><table width=100%><tr><td>当前位置：<a href=/>首页</a>&gt;<a href=/l>领导讲话</a></td></tr>
<tr><td align=center><font size=5><b>{title}</b></font></td></tr>
<tr><td align=center>发布时间：2025-11-26　来源：县政府办　【字体：<a>大</a> <a>中</a> <a>小</a>】</td></tr>
<tr><td><div id=zoom><font size=3>{text}</font></div></td></tr>
<tr><td align=right>【<a>打印本页</a>】【<a>关闭窗口</a>】</td></tr></table></td></tr>
<tr><td colspan=2 align=center>{FOOTER}</td></tr></table></body></html>"""


def editor_page(title: str, paragraphs: list[str]) -> str:
    """What a content management system makes of a text pasted from Word."""
    text = "\n".join(
        f'<p style="text-indent: 2em"><span style="font-family: 仿宋">{escape(paragraph)}</span></p>'
        for paragraph in paragraphs
    )
    return f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>{title}_梧桐县人民政府</title>
<style>.a{{color:red}}</style><script>var a = "第一，不是正文。";</script></head><body>
<div class="top"><div class="nav"><ul>{MENU}</ul></div></div>
<div class="position">您当前所在位置：<a href="/">首页</a> &gt; <a href="/zw">政务</a> &gt; 正文</div>
<div class="content"><h1 class="arti_title">{title}</h1>
<div class="info"><span>来源：县政府办公室</span><span>发布时间：2025-11-26 10:00</span>
<span>字号：[大][中][小]</span></div>
<div class="TRS_Editor">{text}</div>
<div class="share">分享到：<a>微信</a><a>微博</a></div><div>扫一扫在手机打开当前页</div>
<div><a href="/p">上一篇：关于做好冬季供暖工作的通知</a></div></div>
<div class="footer">{FOOTER}</div></body></html>"""


def news_page(title: str, paragraphs: list[str]) -> str:
    """A newspaper's page: a hot list beside the article, related titles and comments below it."""
    text = "\n".join(f"<p>　　{escape(paragraph)}</p>" for paragraph in paragraphs)
    return f"""<!doctype html><html><head><meta charset="gbk"><title>{title}--地方--梧桐网</title></head><body>
<header><a href="/">梧桐网</a><nav><ul>{MENU}</ul></nav></header>
<div class="main"><div class="left"><div class="channel"><a href="/">梧桐网</a>&gt;&gt;<a href="/d">地方</a></div>
<h1>{title}</h1><div class="source">2025年11月26日08:15 | 来源：<a href="/">梧桐日报</a></div>
<div class="rm_txt_con">{text}<p class="editor">(责编：某某、某某)</p>
<div class="bdshare">分享让更多人看到</div></div>
<div class="related"><h3>相关新闻</h3><ul>{NEWS}</ul></div>
<div class="comment"><p>网友评论：写得很好，说到了大家的心坎里，希望早日落实！</p></div></div>
<aside><h2>热门排行</h2><ol>{NEWS}</ol></aside></div><footer>{FOOTER}</footer></body></html>"""


def sections(title: str, paragraphs: list[str]) -> str:
    """What the editor of a messenger's public account makes: sections in sections, no paragraph at all."""
    text = "".join(
        f'<section style="margin:8px"><section><span>{escape(paragraph[:5])}</span><span>{escape(paragraph[5:])}</span>'
        "</section></section>"
        for paragraph in paragraphs
    )
    return f"""<html><head><meta charset="utf-8"><title>{title}</title></head><body><div id="page-content">
<h2 class="rich_media_title">{title}</h2><div id="meta_content"><a>梧桐发布</a> <em>2025-11-26</em></div>
<div class="rich_media_content">{text}</div><div style="display: none">第一，看不见的字，不算正文。</div>
<div class="toolbar"><span>阅读：1024</span> <span>点赞</span></div></div></body></html>"""


def bare(title: str, paragraphs: list[str]) -> str:
    """No structure but line breaks."""
    text = "<br/>".join("&nbsp;&nbsp;&nbsp;&nbsp;" + escape(paragraph) for paragraph in paragraphs)
    return f"<html><title>{title}</title><body><center><b>{title}</b></center><br>{text}</body></html>"


def structured(title: str, paragraphs: list[str]) -> str:
    """A page as the standard means it."""
    text = "".join(
        f"<h2>{escape(paragraph)}</h2>" if len(paragraph) < 20 else f"<p>{escape(paragraph)}</p>"
        for paragraph in paragraphs
    )
    return f"""<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>{title} - 梧桐大学新闻网</title></head>
<body><nav><ul>{MENU}</ul></nav><main><article><h1>{title}</h1><p class="meta">作者：宣传部　浏览次数：365</p>{text}
</article><div class="pages"><a>上一条</a> <a>下一条</a> <a>返回列表</a></div></main>
<footer>{FOOTER}</footer></body></html>"""


PAGES: dict[str, tuple[Callable[[str, list[str]], str], str]] = {
    "layout tables": (layout_tables, "gb18030"),
    "editor": (editor_page, "utf-8"),
    "news": (news_page, "gb18030"),
    "sections": (sections, "utf-8"),
    "bare": (bare, "utf-8-sig"),
    "structured": (structured, "utf-8"),
}


TEXT = "我们要努力工作，把事情办好。"
PARAGRAPH = f"<p>{TEXT}</p>"
GROWING: dict[str, Callable[[int], bytes]] = {
    "named as furniture": lambda size: f"<div class=share>{PARAGRAPH * size}</div>".encode(),
    "items": lambda size: f"<ol>{f'<li>{TEXT}' * size}</ol>".encode(),
    "scripts": lambda size: f"<p>一、{'字<script>1</script>' * size}".encode(),
    "hidden": lambda size: f"<p>一、{'字<i hidden>扰</i>' * size}".encode(),
    "deep": lambda size: ("<div>" * min(size, 2000) + PARAGRAPH * 2 * size).encode(),
    "deep breaks": lambda size: ("<b>" * min(size, 2000) + "<i>字</i><br>" * 2 * size).encode(),
    "rules": lambda size: f"<style>{'p{display:block}' * 2 * size}</style>{PARAGRAPH * size}".encode(),
}
"""Pages of any size that a careless reader needs quadratic time for."""
ENDLESS: dict[str, Callable[[int], bytes]] = {
    name: lambda size, sign=sign: f"<style>{sign * size}</style>{PARAGRAPH * 20}".encode()
    for name, sign in {"no rule": "p", "open rules": "@a{{", "at signs": "@", "comments": "/*"}.items()
}
"""Pages with style sheets in which nothing is ever closed: a careless pattern would run to the end from every sign."""
