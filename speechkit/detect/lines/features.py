"""The first lines of a document in, what is seen of each out: names of features, which the weights are for."""

from __future__ import annotations

import re
from collections.abc import Sequence

from speechkit.detect.frame import line_words as words
from speechkit.detect.frame.line_kinds import kind_of, is_name
from speechkit.detect.frame.read_lines import Line
from speechkit.detect.frame.title_lines import has_tail, is_office
from speechkit.detect.lines.pieces import Piece
from speechkit.language.masks import date_length, is_date, is_marked, shape_of, first_date
from speechkit.model import Hint

LENGTHS = (2, 4, 8, 14, 22, 32, 44, 60, 90, 140)
PLACES = (0, 1, 2, 3, 5, 8, 12, 20)
LABEL = re.compile(r"[【\[]?[ 　]*(?P<name>[\u4e00-\u9fffA-Za-z][\u4e00-\u9fffA-Za-z 　]{0,11}?)[ 　]*(?:[】\]][：:]?|[：:])")
TITLES = frozenset("标题 题目 主题 主旨 名称 信息名称 法规标题 发言题目 讲话题目 title Title 篇名 题名".split())
AUTHORS = frozenset("作者 讲话人 报告人 发言人 主讲人 演讲人 汇报人 述职人 致辞人 主讲 授课教师 指导老师 author 讲师 姓名 撰文 作者姓名".split())
DATES = frozenset("时间 日期 发布时间 发布日期 date Date 成文日期 发文日期 会议时间 授课时间 印发日期 公布日期 发表时间".split())
BRACKETS = ("《》", "“”", "「」", "（）", "【】")


def bucket(value: int, steps: Sequence[int]) -> int:
    """The number of the step that holds a value."""
    return next((step for step in steps if value <= step), 999)


def label_of(text: str) -> tuple[str, int]:
    """The name of the label that a line begins with, without space, and where its value begins: 标　题：…… → 标题, 4."""
    found = LABEL.match(text)
    return ("".join(found["name"].split()), found.end()) if found else ("", 0)


def label_class(text: str) -> str:
    name, end = label_of(text)
    if not name:
        return ""
    kind = "title" if name in TITLES else "author" if name in AUTHORS else "date" if name in DATES else "known" if name in words.LABELS or name in words.FORM_LABELS else "other"
    return kind if text[end:].strip() else kind + "-bare"


def char_class(sign: str) -> str:
    if sign in "。；;：:，,、！!？?）)》】]”’」（(《【[“‘「—-/\\|>#*·…＿_":
        return sign
    if sign.isdigit():
        return "0"
    if sign.isascii():
        return "a" if sign.isalpha() else "."
    return "汉" if "\u4e00" <= sign <= "\u9fff" else "他"


def own_features(text: str, piece: Piece) -> list[str]:
    """What is seen of a piece alone."""
    found = [f"length={bucket(len(text), LENGTHS)}", f"first={char_class(text[0])}", f"last={char_class(text[-1])}"]
    label = label_class(text)
    if label:
        found.append(f"label={label}")
    if len(text) > 400:
        found.append("very long")
    if len(text) <= 160:
        kind = kind_of(Line(piece.start, piece.end, text, False))
        found.append(f"kind={kind}")
        if has_tail(text):
            found.append("tail")
        if is_office(text):
            found.append("office")
        if is_name(text):
            found.append("name")
        if text.endswith(words.POSTS) :
            found.append("ends with a post")
        if any(p in text for p in words.POSTS):
            found.append("has a post")
        if text.startswith(words.UNFINISHED): found.append("starts unfinished")
        if text.endswith(words.UNFINISHED):
            found.append("unfinished")
        if text.startswith(words.CONTINUED):
            found.append("continued")
        n = date_length(text)
        if n:
            found.append("date first")
            if is_date(text): found.append("date only")
        elif first_date(text):
            found.append("date inside")
        if is_marked(text):
            found.append("marked")
        if "关于" in text: found.append("关于")
        if text.startswith("在"): found.append("在")
        if text.startswith(words.OPENERS): found.append("opener")
        if text.split()[0] in words.BUTTONS: found.append("button")
        if text.startswith(words.DASHES): found.append("dash")
        for mark in "。，、！？《|>":
            if mark in text[:-1]: found.append(f"has {mark}")
        if text.count("，") > 1: found.append("commas")
        n = sum(c.isascii() for c in text)
        if n * 2 > len(text): found.append("latin")
        if len(text.split()) > 4: found.append("many words")
        if len(text.split()) == 2: found.append("two words")
        bare = "".join(text.split())
        if "/" in text or "www" in text: found.append("slash")
        if any(text.count(b[0]) > text.count(b[1]) for b in BRACKETS): found.append("open bracket")
        if any(text.count(b[0]) < text.count(b[1]) for b in BRACKETS): found.append("closing bracket")
        if text[0] in "（(【[" and text[-1] in "）)】]": found.append("in brackets")
    else:
        found.append("kind=prose")
    return found


def features(pieces: Sequence[Piece], hints: Sequence[Hint], whole: str) -> list[list[str]]:
    """The features of every piece."""
    own = [own_features(piece.text, piece) for piece in pieces]
    levels = {hint.offset: hint.level for hint in hints}
    tops = [hint.offset for hint in hints if hint.level == 1]
    bares = ["".join(piece.text.split()) for piece in pieces]
    out = []
    prose = tails = 0
    seen_title_label = False
    for i, piece in enumerate(pieces):
        f = ["bias", *own[i], f"place={bucket(i, PLACES)}"]
        if piece.gap: f.append("gap")
        if piece.glued: f.append("glued")
        if i + 1 < len(pieces) and pieces[i + 1].glued: f.append("glued below")
        if piece.cut: f.append("cut")
        f.append(f"prose above={min(prose, 2)}")
        if not tails and "tail" in own[i]: f.append("first tail")
        if tails: f.append("tail above")
        ahead = next((str(k) for k in (1, 2, 3) if i + k < len(pieces) and "tail" in own[i + k]), "")
        if ahead: f.append("tail below=" + ahead)
        if piece.line in levels and not piece.glued:
            f.append(f"level={min(levels[piece.line], 3)}")
            if levels[piece.line] == 1:
                f.append("only top" if len(tops) == 1 else "first top" if piece.line == tops[0] else "later top")
        elif hints:
            f.append("unhinted")
        bare = bares[i]
        if len(bare) > 3 and len(bare) < 120:
            if bare in bares[:i]: f.append("repeats")
            elif any(bare in b for b in bares[:i]): f.append("part of one above")
            elif any(len(b) > 5 and b in bare for b in bares[:i]): f.append("holds one above")
            if bare in bares[i + 1 :]: f.append("repeated below")
            elif any(bare in b for b in bares[i + 1:]): f.append("part of one below")
            elif any(len(b) > 5 and b in bare for b in bares[i + 1 :]): f.append("holds one below")
        for k, name in ((-1, "above"), (1, "below"), (2, "2 below"), (-2, "2 above")):
            if 0 <= i + k < len(pieces):
                for g in own[i + k]:
                    if g.startswith(("kind=", "label=")) or (abs(k) == 1 and g.startswith(("length=", "last=", "tail", "office", "unfinished", "open bracket", "date only", "name", "dash","button","latin","continued"))):
                        f.append(f"{name} {g}")
            else:
                f.append(f"{name} none")
        prose += "kind=prose" in own[i]
        tails += "tail" in own[i]
        out.append(f)
    return out
