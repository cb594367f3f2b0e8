"""Rich text files for the tests, as programs write them: paragraphs in, bytes out."""

from __future__ import annotations

import re
from collections.abc import Callable

from same_document import AUTOMATIC

# What Word writes before the first paragraph: tables of fonts, styles and lists among it.
WORD = rb"""{\rtf1\adeflang1025\ansi\ansicpg%d\uc2\adeff0\deff0\stshfdbch13\stshfloch0\stshfhich0\stshfbi0\deflangfe2052
{\fonttbl{\f0\fbidi \froman\fcharset0\fprq2{\*\panose 02020603050405020304}Times New Roman;}
{\f2\fbidi \fmodern\fcharset0\fprq1 Courier New;}{\f3\fbidi \froman\fcharset2\fprq2 Symbol;}
{\f13\fbidi \fnil\fcharset%d\fprq2{\*\panose 02010600030101010101}%s{\*\falt SimSun};}
{\f14\fbidi \fnil\fcharset2\fprq2 Wingdings;}{\f40\fbidi \froman\fcharset204\fprq2 Times New Roman Cyr;}}
{\colortbl;\red0\green0\blue0;\red255\green0\blue0;}{\*\defchp \fs24\kern2}{\*\defpap \qj \li0}
{\stylesheet{\qj \li0\ri0\nowidctlpar \fs24\kern2\loch\f0\hich\af0\dbch\af13\langfe2052 \snext0 \sqformat Normal;}
{\s1\keepn\outlinelevel0 \b\fs44 \sbasedon0 \snext0 heading 1;}{\s2\keepn \b \sbasedon0 \snext0 heading 2,\'bd\'da;}
{\*\cs10 \additive \ssemihidden Default Paragraph Font;}{\*\cs22 \additive \v \sbasedon10 Hidden;}}
{\*\listtable{\list\listtemplateid-1\listhybrid{\listlevel\levelnfc39\levelnfcn39\leveljc0\levelfollow0\levelstartat1
{\leveltext\leveltemplateid1\'02\'00\'a1\'a2;}{\levelnumbers\'01;}\fi-720\li720 }{\listname ;}\listid77}}
{\*\listoverridetable{\listoverride\listid77\listoverridecount0\ls1}}{\*\rsidtbl \rsid13\rsid77}
{\mmathPr\mmathFont34\mbrkBin0}{\info{\title %s}{\author A}{\operator B}{\creatim\yr2024\mo5\dy6}{\version2}}
{\*\xmlnstbl {\xmlns1 urn:word}}\paperw11906\paperh16838\ftnbj\viewkind1 \fet0{\*\wgrffmtfilter 013f}\sectd \linex0
{\*\pnseclvl1\pnucrm\pnstart1\pnindent720\pnhang {\pntxta .}}{\*\pnseclvl4\pnlcltr\pnstart1 {\pntxta )}}
"""
PROPERTIES = rb"\ltrpar\qj \fi640\li0\ri0\nowidctlpar\wrapdefault\faauto\rin0\lin0\itap0\pararsid13 "
RUN = rb"\rtlch\fcs1 \af0\afs32 \ltrch\fcs0 \fs32\insrsid13 "
FONTS = {936: (134, "宋体"), 950: (136, "新細明體")}
PARTS = re.compile(r"[\x00-\x7f]+|[^\x00-\x7f]+")
RICH_EDIT = rb"{\rtf1\ansi\ansicpg936\deff0\nouicompat\deflang1033\deflangfe2052"
SIMSUN = rb"{\f0\fnil\fcharset134 \'cb\'ce\'cc\'e5;}"
TEXT_EDIT = rb"""{\rtf1\ansi\ansicpg936\cocoartf2636
\cocoatextscaling0\cocoaplatform0{\fonttbl\f0\fswiss\fcharset0 Helvetica;\f1\fnil\fcharset134 PingFangSC-Regular;}
{\colortbl;\red255\green255\blue255;}
{\*\expandedcolortbl;;}
\paperw11900\paperh16840\margl1440\margr1440\vieww11520\viewh8400\viewkind0
\pard\tx566\pardirnatural\partightenfactor0

\f1\fs24 \cf0 """


def encoded(text: str, codepage: int = 936, *, instead: bytes = rb"\'a1\'f5") -> bytes:
    r"""Characters of the code page as bytes in hex, the others as \u with what old programs show instead."""
    return b"".join(encode_one(char, codepage, instead) for char in text)


def encode_one(char: str, codepage: int, instead: bytes) -> bytes:
    if char in "\\{}":
        return b"\\" + char.encode()
    try:
        coded = char.encode(f"cp{codepage}")
    except UnicodeEncodeError:
        units = char.encode("utf-16-le")
        numbers = (int.from_bytes(units[i : i + 2], "little", signed=True) for i in range(0, len(units), 2))
        return b"".join(rb"\u%d" % number + instead for number in numbers)
    return coded if coded < b"\x80" else b"".join(rb"\'%02x" % byte for byte in coded)


def runs(text: str, codepage: int = 936) -> bytes:
    """Word's runs: what is ASCII in one font, what is Chinese in the other."""
    fonts = (rb"\loch\af0\hich\af0\dbch\f13 ", rb"\hich\af0\dbch\af13\loch\f0 ")
    return b"\r\n".join(fonts[part.isascii()] + encoded(part, codepage) for part in PARTS.findall(text))


def begin_word(title: str, codepage: int = 936) -> bytes:
    """The beginning of a file of Word's."""
    charset, font = FONTS[codepage]
    return WORD % (codepage, charset, encoded(font, codepage), encoded(title, codepage))


def word(paragraphs: list[str], codepage: int = 936) -> bytes:
    """Word, the numbers typed."""
    rows = (
        rb"\pard\plain " + PROPERTIES + RUN + b"{" + RUN + runs(text, codepage) + b"}{" + RUN + rb"\par }"
        for text in paragraphs
    )
    end = rb"{\*\themedata " + b"504b0304" * 300 + rb"}{\*\datastore 0105}}"
    return begin_word(paragraphs[0], codepage) + b"\r\n".join(rows) + end


def word_big5(paragraphs: list[str]) -> bytes:
    """Word in Taiwan."""
    return word(paragraphs, 950)


def split_number(text: str) -> tuple[str, str]:
    """A number that Word would count, and the text behind it."""
    for pattern, _, _ in AUTOMATIC:
        if match := pattern.match(text):
            return match[0], text[match.end() :].lstrip(" 　")
    return "", text


def listed(number: str) -> bytes:
    """A number that Word counted, for programs that cannot."""
    return rb"{\listtext\pard\plain\ltrpar " + RUN + runs(number) + rb"\tab}"


def word_automatic(paragraphs: list[str]) -> bytes:
    """Word, the numbers counted."""
    rows = []
    for number, text in map(split_number, paragraphs):
        place = rb"\ls1\ilvl0 " if number else b""
        row = rb"\pard\plain " + PROPERTIES + place + b"{" + RUN + runs(text) + b"\r\n\\par }"
        rows.append((listed(number) if number else b"") + row)
    return begin_word(paragraphs[0]) + b"".join(rows) + b"}"


def word_97(paragraphs: list[str]) -> bytes:
    """Word 97, the numbers counted."""
    rows = []
    for number, text in map(split_number, paragraphs):
        last = encoded(number[-1:])
        pn = rb"{\*\pn \pnlvlbody\pnf13\pnstart1\pndbnumk\pnhang{\pntxta " + last + b"}}" if number else b""
        shown = rb"{\pntext\pard\plain\f13 " + encoded(number) + rb"\tab}" if number else b""
        rows.append(shown + rb"\pard\plain" + pn + rb"\fi640\f13\fs32\lang2052 " + encoded(text) + b"\\par\r\n")
    return begin_word(paragraphs[0]) + b"".join(rows) + b"}"


def word_pad(paragraphs: list[str]) -> bytes:
    """WordPad, and whatever else uses Windows's own editor of rich text."""
    start = RICH_EDIT + rb"{\fonttbl" + SIMSUN + rb"{\f1\fnil Calibri;}}" + b"\r\n"
    start += rb"{\*\generator Riched20 10.0.19041}\viewkind4\uc1 " + b"\r\n"
    rows = (rb"\pard\sa200\f0\fs22\lang2052 " + encoded(text, instead=b"?") + b"\\par\r\n" for text in paragraphs)
    return start + b"".join(rows) + b"}\r\n\0"


def text_edit(paragraphs: list[str]) -> bytes:
    """TextEdit on a Mac: a backslash ends a paragraph."""
    rows = (b"".join(map(text_edit_run, PARTS.findall(paragraph))) for paragraph in paragraphs)
    return TEXT_EDIT + b"\\\n".join(rows) + b"}"


def text_edit_run(text: str) -> bytes:
    return (b"\n\\f0 " if text.isascii() else b"\n\\f1 ") + rb"\uc0 " + encoded(text, instead=b" ")


def unicode_only(paragraphs: list[str]) -> bytes:
    """Programs in the West, whose code page has no Chinese."""
    start = rb"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fswiss Arial;}}"
    return (
        start + b"\n".join(rb"\pard\f0 " + encoded(text, 1252, instead=b"?") + rb"\par" for text in paragraphs) + b"}"
    )


def raw(paragraphs: list[str]) -> bytes:
    """Scripts, which write the bytes as they are."""
    rows = (re.sub(r"([\\{}])", r"\\\1", text).encode("gb18030") for text in paragraphs)
    return RICH_EDIT + rb"{\fonttbl" + SIMSUN + rb"}\f0\fs24 " + b"\\par\r\n".join(rows) + b"}"


def western_font(paragraphs: list[str]) -> bytes:
    """Chinese in a font that is said to hold the letters of the West only."""
    start = RICH_EDIT + rb"{\fonttbl{\f0\fnil\fcharset0 Times New Roman;}{\f1\fnil\fcharset134 SimSun;}}\uc1 "
    run = rb"\pard\plain \qj{\fs32\hich\af0\dbch\af1\loch\f0 "
    return start + b"\r\n".join(run + encoded(text, instead=b"?") + rb"}{\fs32 \par }" for text in paragraphs) + b"}"


FORMS: dict[str, Callable[[list[str]], bytes]] = {
    "Word": word,
    "Word, Big5": word_big5,
    "Word, automatic": word_automatic,
    "Word 97, automatic": word_97,
    "WordPad": word_pad,
    "TextEdit": text_edit,
    "Unicode only": unicode_only,
    "raw bytes": raw,
    "a font of the West": western_font,
}


GROWING: dict[str, Callable[[int], bytes]] = {
    "groups in groups": lambda size: b"{" * size + b"x" + b"}" * size,
    "backslashes": lambda size: b"\\" * 4 * size + b"bin5 x",
    "bytes as they are": lambda size: rb"\bin1 x" * size + b"x",
    "hidden in hidden": lambda size: rb"{\v " * size + b"}" * size + b"x",
    "two forms": lambda size: rb"\upr " * size + b"x",
    "blanks behind a star": lambda size: rb"\*" + b" " * 10 * size,
    "codes of fields": lambda size: rb"\fldinst" * size,
    "tables of contents": lambda size: rb"{\*\fldinst TOC}" * size + b"x",
    "drawings": lambda size: rb"{\*\fldinst EQ a}" * size + rb"{\fldrslt}" * size + b"x",
    "links in links": lambda size: rb'{\FIELD{\*\fldinst{ HYPERLINK "a" ' * (size // 4) + b"}" * (size // 4 * 3),
    "fonts": lambda size: rb"{\fonttbl" + rb"\f1 " * size + b"}x",
    "symbol fonts": lambda size: (
        rb"{\fonttbl" + b"".join(rb"{\f%d\fcharset2 x;}" % i for i in range(size // 4)) + rb"}" + rb"\f5 \'6c" * size
    ),
    "heading styles": lambda size: (
        rb"{\stylesheet" + b"".join(rb"{\s%d heading 1;}" % i for i in range(size // 4)) + rb"}\s5 x"
    ),
    "nearly pictures": lambda size: (b"a" * 999 + b" ") * (size // 100),
    "numbers in numbers": lambda size: rb"{\listtext " * size + rb"\tab}" * size + b"x",
    "a long replacement": lambda size: rb"\uc99999999\u5 " + b"x" * size,
}
"""Rich text of any size that a careless reader needs quadratic time for; it stands in a group of its own."""
