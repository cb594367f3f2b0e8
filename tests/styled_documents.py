"""Theses, manuals, minutes and forms in the containers that people have: parts in, the bytes of each file out."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from html import escape as escape_xml
from typing import NamedTuple

from odf_files import heading as odf_heading
from odf_files import make_odt
from odf_files import paragraph as odf_paragraph
from pdf_files import Sheet
from rtf_files import encoded
from same_document import escape
from word_files import make_docx


class Part(NamedTuple):
    """A paragraph and what it is."""

    kind: str
    """title, large (another line of a cover), line (a field or a plain line), h1 to h3, p, or caption."""
    text: str


def read_parts(text: str) -> list[Part]:
    """The parts of a document, one a line, its kind before a bar; a paragraph of text without one."""
    rows = (line.strip().rpartition("|") for line in text.strip().splitlines())
    return [Part(kind or "p", shown) for kind, _, shown in rows]


THESIS = read_parts("""
line|分类号：TP311
line|学校代码：10001
large|青河学院本科毕业论文
title|仓库温度监测系统的设计与实现
line|学生姓名：王小明
line|指导教师：李老师
h1|摘要
仓库需要监测温度，以减少损失，提高效率。本文设计并实现了一个仓库温度监测系统。
line|关键词：仓库；温度；监测
h1|第一章 绪论
h2|1.1 研究背景
仓库的温度直接影响货物的质量，人工记录的方式效率低，也容易出错，需要自动监测。
h2|1.2 研究现状
国内外已经有不少监测系统，但是价格较高，小型的仓库难以承受，推广有一定的困难。
h1|第二章 系统设计
h2|2.1 总体结构
系统由采集、传输和显示三个部分组成，各部分之间通过网络连接，结构如图所示。
caption|图2-1 系统的总体结构
h2|2.2 硬件设计
h3|2.2.1 传感器
传感器每分钟采集一次温度，精度可以达到半度，能够满足仓库监测的一般要求。
h3|2.2.2 控制器
控制器采用常见的芯片，价格低，资料多，便于维护和更换，也便于以后扩展功能。
h1|第三章 总结
本文的系统已经在两个仓库里试用，运行稳定，达到了预期的效果，可以推广使用。
h1|参考文献
line|[1] 王小明. 仓库监测方法[J]. 青河学报, 2020, 12(3): 1-5.
""")
THESIS_OUTLINE = """
摘要
第一章绪论
 1.1研究背景
 1.2研究现状
第二章系统设计
 2.1总体结构
 2.2硬件设计
  2.2.1传感器
  2.2.2控制器
第三章总结
参考文献
"""
MANUAL = read_parts("""
title|仓库管理系统使用手册
h1|1 系统登录
h2|1.1 登录方式
打开系统的首页，输入账号和密码，再点击登录按钮，就可以进入系统的主界面。
h2|1.2 找回密码
h3|1.2.1 手机找回
点击忘记密码，输入手机号码和验证码，设置新的密码以后，重新登录系统即可。
h3|1.2.2 邮箱找回
点击忘记密码，输入注册时的邮箱，按照邮件里的说明操作，设置新的密码即可。
h1|2 入库管理
h2|2.1 新建入库单
入库以前应当新建入库单，填写货物的名称、数量、规格和存放的位置，核对后提交。
caption|表2-1 入库单的内容
h3|注意事项
入库单提交以后不能修改，只能作废以后重新填写，因此提交以前要仔细核对内容。
h2|2.2 查询入库单
在查询页面里输入单号或者日期，就可以查到对应的入库单，也可以导出成表格。
h1|3 常见问题
遇到问题的，请先查看本章的说明，仍然不能解决的，请联系管理员进行处理。
""")
MANUAL_OUTLINE = """
1系统登录
 1.1登录方式
 1.2找回密码
  1.2.1手机找回
  1.2.2邮箱找回
2入库管理
 2.1新建入库单
  注意事项
 2.2查询入库单
3常见问题
"""
MINUTES = read_parts("""
title|青河县仓库安全工作会议纪要
line|时间：2026年3月5日上午
line|地点：县政府二楼会议室
line|主持人：王小明
line|出席人员：各乡镇、各部门主要负责人
会议传达了上级关于仓库安全工作的有关精神，研究部署了下一阶段的工作，现纪要如下。
h1|一、关于隐患排查
会议要求，各单位要在本月底以前完成排查，建立台账，明确责任人和完成的时限。
h2|（一）排查的范围
全县所有的仓库都要排查，重点是存放易燃易爆物品的仓库和人员密集场所的仓库。
h2|（二）排查的方式
采取单位自查、部门检查和专家抽查相结合的方式，确保不留死角，不走过场。
h1|二、关于值班值守
会议强调，节假日和重点时段要安排专人值班，遇到突发情况要及时报告和处置。
h1|三、关于经费保障
会议同意从预备费里安排专项经费，由县财政局按照规定拨付，专款专用，加强监管。
""")
MINUTES_OUTLINE = """
一、关于隐患排查
 （一）排查的范围
 （二）排查的方式
二、关于值班值守
三、关于经费保障
"""
FORM = read_parts("""
title|仓库租赁申请表
line|申请单位（盖章）：　　　　　　填表日期：　　年　　月　　日
h1|一、基本情况
line|单位名称：
line|联系电话：
line|是否首次申请：□是　□否
h1|二、申请事项
line|租赁期限：　　年　　月　　日至　　年　　月　　日
申请租赁仓库一间，用于存放办公用品和档案资料，不存放易燃易爆等危险物品。
h1|三、单位承诺
本单位承诺所填内容真实有效，并遵守仓库管理的各项规定，如有违反愿意承担责任。
h1|四、审批意见
line|负责人签字：　　　　　　　　　　年　　月　　日
""")
FORM_OUTLINE = """
一、基本情况
二、申请事项
三、单位承诺
四、审批意见
"""
STYLED: dict[str, tuple[list[Part], str]] = {
    "thesis": (THESIS, THESIS_OUTLINE),
    "manual": (MANUAL, MANUAL_OUTLINE),
    "minutes": (MINUTES, MINUTES_OUTLINE),
    "form": (FORM, FORM_OUTLINE),
}
NOT_TOLD = {("manual", "text"): "注意事项"}
"""What a container does not tell: plain text, that a line between numbered ones is a heading without a number."""
SIZES = {"title": 22.0, "large": 26.0, "h1": 16.0, "h2": 14.0, "h3": 13.0, "caption": 10.5}
TEXT_SIZE = 12.0


def text(parts: Sequence[Part]) -> bytes:
    """A plain text."""
    return "\n".join(part.text for part in parts).encode()


def docx_styled(parts: Sequence[Part]) -> bytes:
    """A Word file with heading styles; the title is large and centred."""
    return make_docx([word_paragraph(part, styled=True) for part in parts])


def docx_sized(parts: Sequence[Part]) -> bytes:
    """A Word file whose headings are only larger than the text."""
    return make_docx([word_paragraph(part, styled=False) for part in parts])


def word_paragraph(part: Part, *, styled: bool) -> str:
    """A <w:p>."""
    name = {"h1": "Heading1", "h2": "Heading2", "h3": "Heading3", "caption": "Caption"}.get(part.kind)
    style = f'<w:pStyle w:val="{name}"/>' if styled and name else ""
    centred = '<w:jc w:val="center"/>' if part.kind in ("title", "large", "caption") else ""
    size = SIZES.get(part.kind, TEXT_SIZE)
    shown = f'<w:t xml:space="preserve">{escape_xml(part.text)}</w:t>'
    return f'<w:p><w:pPr>{style}{centred}</w:pPr><w:r><w:rPr><w:sz w:val="{int(2 * size)}"/></w:rPr>{shown}</w:r></w:p>'


def odf_style(name: str, size: float, aligned: str) -> str:
    """A <style:style> of paragraphs."""
    text = f'<style:text-properties style:font-size-asian="{size}pt"/>'
    placed = f'<style:paragraph-properties fo:text-align="{aligned}"/>'
    return f'<style:style style:name="{name}" style:family="paragraph">{placed}{text}</style:style>'


def rtf(parts: Sequence[Part]) -> bytes:
    """Rich text with outline levels."""
    body = b"".join(
        rb"\pard" + (rb"\outlinelevel%d" % (int(part.kind[1]) - 1) if part.kind[0] == "h" else b"") + b" "
        + encoded(part.text) + rb"\par" + b"\n"
        for part in parts
    )  # fmt: skip
    return rb"{\rtf1\ansi\ansicpg936\deff0{\fonttbl{\f0\fnil\fcharset134 SimSun;}}\f0\fs24" + b"\n" + body + b"}"


def rtf_sized(parts: Sequence[Part]) -> bytes:
    """Rich text whose title and headings are only larger and centred."""
    rows = (
        rb"\pard" + (rb"\qc" if part.kind in ("title", "large", "caption") else b"")
        + rb"\fs%d " % int(2 * SIZES.get(part.kind, TEXT_SIZE)) + encoded(part.text) + b"\\par\n"
        for part in parts
    )  # fmt: skip
    return rb"{\rtf1\ansi\ansicpg936\deff0{\fonttbl{\f0\fnil\fcharset134 SimSun;}}\f0" + b"\n" + b"".join(rows) + b"}"


def odt(parts: Sequence[Part]) -> bytes:
    """An OpenDocument text with headings."""
    centred = {kind: odf_style(kind, size, "center") for kind, size in SIZES.items()}
    styles = "".join(centred.values()) + odf_style("p", TEXT_SIZE, "start")
    body = (
        odf_heading(escape_xml(part.text), int(part.kind[1]))
        if part.kind in ("h1", "h2", "h3")
        else odf_paragraph(escape_xml(part.text), part.kind if part.kind in SIZES else "p")
        for part in parts
    )
    return make_odt("".join(body), styles)


def pdf(parts: Sequence[Part]) -> bytes:
    """A PDF file whose headings are only larger than the text."""
    return draw(parts, bookmarks=False)


def pdf_marked(parts: Sequence[Part]) -> bytes:
    """A PDF file with bookmarks."""
    return draw(parts, bookmarks=True)


def draw(parts: Sequence[Part], *, bookmarks: bool) -> bytes:
    """A PDF file; the first page holds what stands above the first heading of a thesis."""
    sheet = Sheet()
    for i, part in enumerate(parts):
        if part.kind in ("title", "large", "caption"):
            sheet.centre(part.text, SIZES[part.kind] * 1.3)
        elif part.kind.startswith("h"):
            if bookmarks:
                sheet.canvas.bookmarkPage(str(i))
                sheet.canvas.addOutlineEntry(part.text, str(i), int(part.kind[1]) - 1)
            sheet.put(80, sheet.height, part.text, SIZES[part.kind] * 1.4)
            sheet.height -= 34
        else:
            sheet.flow([part.text], indent=0 if part.kind == "line" else 2)
        if sheet.height < 160:
            sheet.turn()
    return sheet.save()


def html(parts: Sequence[Part]) -> bytes:
    """A web page with h1 to h4."""
    return f"<html><head><meta charset='utf-8'></head><body>{''.join(map(web_paragraph, parts))}</body></html>".encode()


def web_paragraph(part: Part) -> str:
    """A <p> or a heading; the title is the only h1."""
    tag = {"title": "h1", "h1": "h2", "h2": "h3", "h3": "h4"}.get(part.kind, "p")
    return f"<{tag}>{escape_xml(part.text)}</{tag}>\n"


def html_sized(parts: Sequence[Part]) -> bytes:
    """A web page of paragraphs; their own styles say how large they are and what is centred."""
    rows = (f"<p style='{style_web(part)}'>{escape_xml(part.text)}</p>" for part in parts)
    return f"<html><head><meta charset='utf-8'></head><body>{''.join(rows)}</body></html>".encode()


def html_classes(parts: Sequence[Part]) -> bytes:
    """A web page of paragraphs whose classes say it."""
    kinds = {part.kind: part for part in parts}
    sheet = "".join(f".{kind} {{ {style_web(part)} }}" for kind, part in kinds.items())
    rows = (f"<p class='{part.kind}'>{escape_xml(part.text)}</p>" for part in parts)
    head = f"<head><meta charset='utf-8'><style>{sheet}</style></head>"
    return f"<html>{head}<body>{''.join(rows)}</body></html>".encode()


def style_web(part: Part) -> str:
    """The declarations of a paragraph."""
    centred = "text-align: center; " if part.kind in ("title", "large", "caption") else ""
    return f"{centred}font-size: {SIZES.get(part.kind, TEXT_SIZE)}pt"


def markdown(parts: Sequence[Part]) -> bytes:
    """Markdown with # to ####."""
    return "\n\n".join(mark_heading(part) for part in parts).encode()


def mark_heading(part: Part) -> str:
    """A paragraph of Markdown."""
    return {"title": "# ", "h1": "## ", "h2": "### ", "h3": "#### "}.get(part.kind, "") + escape(part.text)


CONTAINERS: dict[str, tuple[str, Callable[[Sequence[Part]], bytes]]] = {
    "text": ("text", text),
    "docx styled": ("docx", docx_styled),
    "docx sized": ("docx", docx_sized),
    "odt": ("odt", odt),
    "rtf": ("rtf", rtf),
    "pdf": ("pdf", pdf),
    "pdf marked": ("pdf", pdf_marked),
    "html": ("html", html),
    "html sized": ("html", html_sized),
    "html classes": ("html", html_classes),
    "rtf sized": ("rtf", rtf_sized),
    "markdown": ("markdown", markdown),
}


def expected_rows(outline: str) -> Iterator[tuple[int, str]]:
    """Level and text of every row of an outline, one blank for each level below the first."""
    for row in outline.strip().splitlines():
        yield len(row) - len(row.lstrip()) + 1, row.strip()
