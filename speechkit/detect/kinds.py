"""A line in, what kind of line it is in the frame of a document out."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Literal

from speechkit.detect import frame_words as words
from speechkit.detect.lines import Line
from speechkit.detect.salutations import is_salutation
from speechkit.detect.shapes import NUMBER, date_length, is_date, is_marked, shape_of

LineKind = Literal[
    "contents", "furniture", "number", "redhead", "issue", "date", "history", "subtitle", "note", "credit", "speaker",
    "salutation", "marker", "prose", "plain",
]  # fmt: skip


NUMBERED_PAPER = (
    "(?:材料|文件|讲话|发言|讲义|讲稿)"
    "(?:之?[一二三四五六七八九十]{1,3}|[（(](?:第.{1,3}讲|[一二三四五六七八九十]{1,3})[)）])[：:]?$"
)
"""经验交流材料之四, 领导讲话（二）："""
STANDARD = r"[A-Z]{1,6}\d{0,4}/[A-Z]{1,8}(?: ?[\d.]+(?:[—–-]+\d{4})?)?$|ICS [\d.]+$"
"""GB/T 9704—2012, Q/LTSK, ICS 13.060"""
RULES = "-—_=*＊~～﹏﹍─━═＝ 　"
BUTTON_GAPS = str.maketrans("|｜、/【】[]()（）", " " * 12)


def is_contents(text: str) -> bool:
    """The head of a table of contents: 目　录."""
    bare = "".join(text[:40].split())
    return bare.strip("【】[]：:") in words.CONTENTS or bare.startswith(("目录第", "目次第"))


def is_label(text: str) -> bool:
    """A field of a table or of a mail's header: 来源：新华社, 标　　题：…"""
    if text.startswith((*words.WHEN_AND_WHERE, *words.POSTED)):
        return True
    cut = min((i for i in (text.find("："), text.find(":"), text.find("】")) if i >= 0), default=-1)
    if not 0 < cut <= 20:
        return False
    head = "".join(text[:cut].split()).strip("【[（(")
    return head in words.LABELS or head.endswith("来源") or (date_length(text) > 0 and "来源：" in text)


def is_page_text(text: str) -> bool:
    """What the page says of itself: a disclaimer, a licence, a navigation bar."""
    if len(text) >= 90:
        return False
    bare = "".join(text.split())
    return any(word in bare for word in words.FURNITURE)


def is_rule(text: str) -> bool:
    """A line of strokes, which parts what stands above it from what stands below: ﹏﹏﹏﹏."""
    return len(text) > 2 and not text.strip(RULES)


def is_furniture(text: str) -> bool:
    """Page furniture, a disclaimer, a mail header, a rule or a page number."""
    bare = text.strip(RULES + "·•★☆|/<>.,←→↑。，；第页共0123456789")
    if not bare or is_label(text) or text.lstrip("【[（(").startswith(words.SECRECY) or is_page_text(text):
        return True
    if text[0] == "附" and not shape_of(text).strip("附件0: "):
        return True  # 附件1
    buttons = text.translate(BUTTON_GAPS).split()
    if all(button in words.BUTTONS for button in buttons):
        return True
    return text.endswith(words.SITES) or is_menu(text) or is_running_head(text) or is_masthead(text)


def is_running_head(text: str) -> bool:
    """A line on top of a printed page, with the page's number between dots: 第三编　水利　　·217·"""
    return re.search(r"(?:^|[ 　])[·•] ?0{1,4} ?[·•](?:$|[ 　])", shape_of(text).replace(".", "·")) is not None


def is_masthead(text: str) -> bool:
    """The name of a newspaper with its date: 清河日报　2023年8月7日　01版"""
    name, *rest = text.split()
    return bool(rest) and name.endswith(words.PAPERS_OF_NEWS) and date_length(" ".join(rest)) > 0


def is_menu(text: str) -> bool:
    """The menu of a page, or where in the site it stands: 首页｜要闻｜视听, 首页 > 要闻 > 正文."""
    if "。" in text:
        return False
    parted = text.count(" / ") + text.count("|") + text.count("｜")
    trail = text.count(">") + text.count("»") + text.count("＞")
    return trail > 1 or parted > 2 or (text.startswith("首页") and len(text) < 60)


def is_number(text: str) -> bool:
    """The number of an official document: 国办发〔2020〕50号, 文件编号：HY-GL-017."""
    if len(text) <= 60 and (text.startswith(words.NUMBERED) or re.match(STANDARD, text)):
        return True
    text = " ".join(text.split())  # 清政办〔2023〕18号　　　　签发人：王小明
    if len(text) > 60 or not any(unit in text for unit in "号期次"):
        return False
    return re.match(NUMBER, shape_of(text)) is not None


def is_redhead(text: str) -> bool:
    """The red head of an official document, which names who issues it or what it is: 某某县人民政府文件, 会议纪要."""
    bare = "".join(text.split())
    if len(text) > 40 or "关于" in text:
        return False
    names_paper = bare.endswith(words.PAPERS) and not bare.endswith(words.TENDERS)
    return names_paper or is_bulletin(text) or re.search(NUMBERED_PAPER, bare) is not None


def is_bulletin(text: str) -> bool:
    """The red head of minutes and bulletins, which says what the paper is: 工 作 简 报."""
    return "".join(text.split()) in words.REDHEADS


def is_issue(text: str) -> bool:
    """Who issued a paper, and when, in one line under its red head: 某某县人民政府办公室　2026年5月20日."""
    office, *rest = text.split()
    told = "".join(rest)
    return bool(rest) and office.endswith((*words.OFFICES, *words.EDITED)) and (told == "发布" or is_date(told))


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
    if not 1 < len(name) <= 4 or name.endswith(words.TITLE_TAILS):
        return False
    if not name.strip("XxＸ×某○〇*＊"):
        return True
    return name[0] in words.SURNAMES if len(name) <= 3 else name[:2] in words.DOUBLE_SURNAMES


def part_office(text: str) -> tuple[str, str]:
    """What stands before the last word of a line, and that word, spaced letters joined: 局　长　王　明 → 局长, 王明."""
    *office, name = text.split()
    if len(name) == 1 and office and len(office[-1]) <= 2:
        name = office.pop() + name
    return "".join(office) if all(len(word) == 1 for word in office) else office[-1] if office else "", name


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
        or (office.endswith(words.OFFICES) and name.endswith(words.ROLES))
    ):
        return True
    return any(text[:-n].endswith(words.POSTS) and is_name(text[-n:]) for n in (2, 3) if len(text) > n + 2)


def is_prose(text: str) -> bool:
    """It reads like a sentence or more, not like the name of something."""
    return text[-1] in "。；;，,、：:" or "。" in text or len(text) > 110 or text.count("，") + text.count(",") > 3


KINDS: tuple[tuple[LineKind, Callable[[str], object]], ...] = (
    ("contents", is_contents),
    ("number", is_number),
    ("date", is_date),
    ("furniture", is_furniture),
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


def kind_of(line: Line) -> LineKind:
    """The first kind of KINDS that fits; `plain` is a short line that could be a title or a heading."""
    if line.text.startswith(words.EDITORS):
        return "note"
    if line.long:
        return "marker" if is_marked(line.text) else "prose"
    return next((kind for kind, fits in KINDS if fits(line.text)), "plain")
