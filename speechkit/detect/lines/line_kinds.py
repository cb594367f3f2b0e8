"""A line in, what kind of line it is in the frame of a document out."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from typing import Literal

from speechkit.detect.lines import line_words as words
from speechkit.detect.lines.page_lines import is_furniture, opens_with_number
from speechkit.detect.lines.read_lines import Line
from speechkit.detect.lines.salutations import is_salutation
from speechkit.language.masks import NUMBER, date_length, is_date, is_marked, mask_of
from speechkit.language.numerals import TO_TEN
from speechkit.language.part_names import CONTENTS

LineKind = Literal[
    "contents", "furniture", "number", "redhead", "issue", "date", "history", "subtitle", "note", "credit", "speaker",
    "salutation", "marker", "prose", "plain",
]  # fmt: skip


NUMBERED_PAPER = (
    r"(?:.{0,30}(?:材料|(?:大会|会议)文件)|(?:领导|大会|会议)?(?:讲话|发言))"
    rf"(?:之?[{TO_TEN}]{{1,3}}|[（(][{TO_TEN}]{{1,3}}[)）])[：:]?$"
    "|.{0,40}(?:讲义|讲稿)[（(]第.{1,3}讲[)）]$"
)
"""经验交流材料之四, 领导讲话（二）：, 培训班讲义（第6讲）"""
STANDARD = r"(?:[A-Z]{1,6}\d{0,4}/[A-Z]{1,8} ?[\d.]+(?:[—–-]+\d{4})?|[QT]/[A-Z]{2,8}|ICS [\d.]+)$"
"""GB/T 9704—2012, Q/LTSK, ICS 13.060"""


def is_contents(text: str) -> bool:
    """The head of a table of contents: 目　录."""
    bare = "".join(text[:40].split())
    return bare.strip("【】[]：:") in CONTENTS or bare.startswith(("目录第", "目次第"))


def is_number(text: str) -> bool:
    """The number of an official document: 国办发〔2020〕50号, 文件编号：HY-GL-017."""
    if len(text) <= 60 and (text.startswith(words.NUMBERED) or ("A" <= text[0] <= "Z" and re.match(STANDARD, text))):
        return True
    if "号" not in text and "期" not in text and "次" not in text:
        return False
    text = " ".join(text.split())  # 清政办〔2023〕18号　　　　签发人：王小明
    if len(text) > 60:
        return False
    return re.match(NUMBER, mask_of(text)) is not None


def is_redhead(text: str) -> bool:
    """The red head of an official document, which names who issues it or what it is: 某某县人民政府文件, 会议纪要."""
    if len(text) > 40 or "关于" in text:
        return False
    bare = "".join(text.split())
    names_paper = bare.endswith("文件") and not bare.endswith(words.TENDERS)
    return names_paper or is_standard(bare) or bare in words.REDHEADS or is_numbered_paper(bare)


def is_numbered_paper(bare: str) -> bool:
    """The head of one paper of several: 经验交流材料之四."""
    numbered = bare.rstrip("：:")[-1:] in tuple(f"{TO_TEN})）")
    return numbered and re.match(NUMBERED_PAPER, bare) is not None


def is_standard(bare: str) -> bool:
    """The head of a standard: 中华人民共和国国家标准, 清河水库管理处企业标准; no title that ends so."""
    if not bare.endswith(words.STANDARDS):
        return False
    issuer = next(bare.removesuffix(kind) for kind in words.STANDARDS if bare.endswith(kind))
    return not issuer or issuer.endswith(("共和国", *words.OFFICES))


def is_bulletin(text: str) -> bool:
    """The red head of minutes and bulletins, which says what the paper is: 工 作 简 报."""
    return "".join(text.split()) in words.REDHEADS


def is_issue(text: str) -> bool:
    """Who issued a paper, and when, in one line under its red head: 某某县人民政府办公室　2026年5月20日."""
    office, *rest = text.split()
    issued = next((office.removesuffix(word) for word in words.EDITED if office.endswith(word)), office)
    if not rest or not issued.endswith(words.OFFICES) or "的" in issued:
        return False
    return rest == ["发布"] or is_date("".join(rest))


def is_history(text: str) -> bool:
    """When a statute was passed, amended and published."""
    return text.endswith(words.HISTORY) and "。" not in text and date_length(text.removeprefix("根据")) > 0


def is_subtitle(text: str) -> bool:
    """A line with a dash in front, or one that says when and where: 2023年1月9日在……会议上."""
    if len(text) > 80 or text[-1] in "。；":
        return False
    return text.startswith(words.DASHES) or (text.endswith(("会议上", "大会上")) and date_length(text) > 0)


def is_note(text: str) -> bool:
    """A line all in brackets: （根据录音整理，未经本人审阅）, or one that hands over to the text: …演讲全文："""
    if text.endswith(("全文：", "全文如下：", "实录：")):
        return len(text) <= 60
    round_ones = text[0] in "（(" and text[-1] in "）)?？" and not is_marked(text)
    return round_ones or (text[0] in "【[" and text[-1] in "】]" and len(text) <= 8)


def is_column_head(text: str) -> bool:
    """The name of a column of a paper: 人物·对话, 基层•声音"""
    return len(text) == 5 and re.fullmatch("[\u4e00-\u9fff]{2}[·•・][\u4e00-\u9fff]{2}", text) is not None


def is_credit(text: str) -> bool:
    """Who took the picture or wrote the report; a caption."""
    if text in words.CAPTIONS:
        return True
    if text.endswith("整理"):  # 根据录音整理; 校长讲话录音整理 is a title
        return len(text) <= 8 or text.startswith(("根据", "据"))
    return len(text) <= 50 and (text.endswith(words.CREDITS) or (text.startswith(words.REPORTERS) and text[-1] != "。"))


def is_name(text: str) -> bool:
    """The name of a person, or what stands for one: 王小明, 李　明, XXX, 某某某."""
    name = "".join(text.split())
    if not 1 < len(name) <= 4:
        return False
    named = name[0] in words.SURNAMES if len(name) <= 3 else name[:2] in words.DOUBLE_SURNAMES
    return (named or not name.strip("XxＸ×某○〇*＊")) and not name.endswith(words.TITLE_TAILS)


def part_office(text: str) -> tuple[str, str]:
    """What stands before the last word of a line, and that word, spaced letters joined: 局　长　王　明 → 局长, 王明."""
    *office, name = text.split()
    if len(name) == 1 and office and len(office[-1]) <= 2:
        name = office.pop() + name
    if office and all(len(word) == 1 for word in office) and is_name(name):
        return "".join(office), name
    return office[-1] if office else "", name


def is_speaker(text: str) -> bool:
    """Who speaks: 县委书记　王小明, 报告人：王小明, 王小明."""
    if len(text) > 50:
        return False
    office, name = part_office(text)
    if office.endswith(words.POSTS):
        return 2 <= len(name) <= 8 and not name.endswith(words.TITLE_TAILS)
    if (
        text.startswith(words.SPEAKERS)
        or is_name(text)
        or (office.endswith(words.OFFICES) and (name.endswith(words.ROLES) or (len(office) > 3 and is_name(name))))
        or (office.endswith("长") and is_name(name))
    ):
        return True
    return _names_holder(text, 2) or _names_holder(text, 3)


def _names_holder(text: str, length: int) -> bool:
    """Whether a line ends in a post and a name of this length: 县长王小明."""
    return len(text) > length + 2 and text.endswith(words.POSTS, 0, -length) and is_name(text[-length:])


def is_prose(text: str) -> bool:
    """It reads like a sentence or more, not like the name of something."""
    return text[-1] in "。；;，,、：:" or "。" in text or len(text) > 110 or text.count("，") + text.count(",") > 3


KINDS: tuple[tuple[LineKind, Callable[[str], object]], ...] = (
    ("contents", is_contents),
    ("number", is_number),
    ("date", is_date),
    ("furniture", is_furniture),
    ("furniture", is_column_head),
    ("issue", is_issue),
    ("redhead", is_redhead),
    ("history", is_history),
    ("marker", is_marked),
    ("subtitle", is_subtitle),
    ("note", is_note),
    ("credit", is_credit),
    ("speaker", is_speaker),
    ("salutation", is_salutation),
    ("prose", is_prose),
)
NUMBERED_KINDS = tuple(row for row in KINDS if row[0] in ("number", "date", "furniture", "marker"))
"""What a line may be that begins with a number: 3.下载表格 is no furniture, 一、上级文件 no red head."""


def kind_of(line: Line) -> LineKind:
    """The first kind of KINDS that fits; `plain` is a short line that could be a title or a heading."""
    return _kind_of(line.text, long=line.long)


@lru_cache(maxsize=1024)  # a line is asked about as itself and as the neighbour of others
def _kind_of(text: str, *, long: bool) -> LineKind:
    if text.startswith(words.EDITORS):
        return "note"
    if long:
        return "marker" if is_marked(text) else "prose"
    for kind, fits in NUMBERED_KINDS if opens_with_number(text) else KINDS:
        if fits(text):
            return kind
    return "plain"
