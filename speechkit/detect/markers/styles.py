"""The table of numbering styles: how a marker looks, where it may stand, and what only looks like one.

To add a style, add a row: a name, a rank, the characters that it can begin with, its pattern in parts, its weights, an
example that matches and one that must not, and by keyword whatever sets it apart (see style_row.py). The tests run both
examples. In a pattern (?P<n>…) is the numeral and (?P<v>…) the variant. Rows that begin alike share the first part of
their pattern.

The rank says which style usually contains which: lower ranks contain higher ones. The text decides. The order 一、 （一）
1. （1） is that of GB/T 9704—2012, 7.3.3.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from speechkit.detect.markers.misread import read_dash, read_ell, read_misread
from speechkit.detect.markers.pattern_parts import (
    COUNTED,
    DOTTED,
    HEADS,
    LETTER,
    LINE_BLANKS,
    NAME_ONLY,
    NO_COUNT,
    NO_ITEM_REFERENCE,
    NO_SAYING,
    NO_SPACED_COUNT,
    NO_TIME,
    NO_TITLE,
    NO_VERBS,
    NO_YEAR,
    NUMBER,
    NUMERAL,
    OPEN,
    ORDINAL,
    SHUT,
    SPACE,
    SPEAKING_OF,
    UNIT_OF_MEASURE,
    UNIT_REFERENCE,
    VERBS,
    C,
    D,
)
from speechkit.detect.markers.row_families import (
    BEFORE_ANY_WORD,
    bullets,
    counting_signs,
    unit_before_any_word,
    unit_of_law,
)
from speechkit.detect.markers.style_row import ALONE, APART, AT_A_COST, BARE, MAY_COUNT_TWO, Style, Weights
from speechkit.language import numerals
from speechkit.language.numerals import TO_TEN, spell_out

ALL_DIGITS, ALL_LETTERS = spell_out(numerals.DIGITS), spell_out(numerals.LETTERS)
SIGNS = "●■•◆▲★◇□▪►➢◎※√˙·Øø➤✓✔✦❖▶▸☆○👉✅🔹🔸⭐📌"
ROMAN, ROMAN_SMALL = numerals.ROMAN_LETTERS, numerals.ROMAN_LETTERS.lower()


NAMED_ORDINAL: Final = "第N某"
"""The style of 第一束光，是… and 第一站：…"""
STYLES: tuple[Style, ...] = (
    unit_of_law("分编", 2, 6, "第一分编　通则", "第一分册"),
    unit_of_law("编", 1, 6, "第一编　总则", "第一编第二章"),
    unit_of_law("篇", 2, 5, "第一篇　总论", "第一篇的作者"),
    unit_of_law("部分", 2, 5, "第一部分　工作回顾", "第一部分的内容"),
    unit_of_law("章", 3, 6, "第 一 章　总则", "第一章第二条"),
    unit_of_law("节", 4, 6, "第一节　一般规定", "第一节的规定"),
    unit_of_law("条(?![，,：:、]|是)", 5, 6, "第十条之一　为了规范管理，制定本办法。", "第三条规定的情形"),
    unit_of_law("款", 6, 3, "第一款　单位犯前款罪的", "第一款规定的"),
    unit_of_law("项", 7, 3, "第一项　工作", "第一项的规定"),
    *(unit_before_any_word(unit, rank) for unit, rank in (("章", 3), ("节", 4), ("条", 5))),
    Style("第N，", 12, "第", ORDINAL, rf"(?P<v>呢?[，,：:．.；;　]|、(?![{TO_TEN}]{{1,2}}[、和段章节条部])|就?是|要|则)\s*", Weights(5, 5, 4.5, 3, 0),
          "第一，用心学。", "第一书记驻村", kin=("第N个", "第N"), is_surely_item=True),
    Style("第N，", 12, "第", ORDINAL, r"(?P<v>。)(?=[^\s])", Weights(4, 0, 0, 0, 0), "第三。抓纪律，", "第三名。"),
    Style("第N个", 12, "第", ORDINAL,
          r"(?P<v>个方面|方面|个问题|个阶段|阶段|个环节|个层面|层面|个特点|个原因|种情况|种情形|种可能|种|类|步|个事情|件事情|个事|件事|件|点|项|板块"
          r"|关|句话|笔账|招|条|个(?=[，,：:、是就])|位(?=是))[呢嘛]?(?:[，,：:、]|是|，是)?", Weights(3.5, 3, 3, 2, 1.9),
          "第一件事，把家底摸清。", "第一时间赶到", variants=AT_A_COST, follows=("一条是",), is_surely_item=True),
    Style("第N某", 12, "第", ORDINAL, rf"(?P<v>{NO_TITLE}[^\W\d_第{TO_TEN}]{{1,5}}?)(?=[，：:、《…]|就|是|为|叫|来[看讲说])[，：:、]?", Weights(2.8, 2.2, 2.0, 1.2, 0),
          "第一束光，是求真之光。", "第一季度，全县", variants=APART, kin=("第N个",), follows=("一条是",), also="第N"),
    Style("第N某", 12, "第", ORDINAL, rf"(?P<v>{NO_TITLE}[^\W\d_第{TO_TEN}节章条款项编页版期号天日月年周]{{1,2}}?){SPACE}+(?=\S)", Weights(3.5, 0, 0, 0, 0), "第一讲　认识水情", "第一讲的内容"),
    Style("第N", 16, "第", ORDINAL, rf"(?P<v>)(?<!\s)(?={NO_TITLE}(?!个|{UNIT_REFERENCE})[^\W\d_])", Weights(1.2, 1.2, 1.2, 1.0, 0), "第一看民主集中制执行得怎么样，", "第一季度",
          needs_dictionary=True),
    Style("第N某", 12, "头", "", rf"头(?P<n>一){NO_TIME}(?P<v>个[^\W\d_的是]{{1,4}}?)(?=[，：:、]|是)[，：:、]?", Weights(2.8, 2.2, 2.0, 1.2, 0),
          "头一个道理，要有主心骨。", "头一个月"),
    Style("第N个", 12, "头", "", rf"头(?P<n>一){NO_TIME}(?P<v>件事|件|个|条|桩|项|笔|样|宗|处|句话|步|招|关|站|点|种|类)(?:[，,：:、是])?", Weights(2.5, 2.5, 2.5, 1.5, 0),
          "头一件，转人。", "头一回"),
    Style("一方面", 18, "一另再", "", "(?P<n>一方面|另一方面|另方面|再一方面)(?P<v>)(?!军|的原因)[，,]?", Weights(2.5, 2.5, 2.5, 2.5, 0),
          "一方面，要抓进度", "一方案", ordinal=numerals.ASPECTS.get, is_connective=True, takes_turns=True),
    Style("一个。", 12, HEADS + "两", "", rf"(?P<n>[{TO_TEN}两])(?P<v>个|项|条|份|大|种|点)(?!是)"
          r"[^\n，。；：、]{1,12}(?=[。\n])", Weights(1.4, 0, 0, 0, 0), "两项要求。", "一个一个地办，办一件成一件。", variants=AT_A_COST),
    Style("1.1", 14, HEADS, "", rf"(?P<v>[{TO_TEN}]{{1,3}}[.．](?:{D}{{1,2}}[.．]){{0,3}})(?P<n>{D}{{1,2}})[.．]?(?!\d|%)(?![.．]){LINE_BLANKS}(?=\S)",
          Weights(3.5, 0, 0, 0, 0), "三.2.1 系统验收", "三.2%", variants=APART, is_path=True),
    Style("一、", 11, "—", "", r"(?P<n>—)(?P<v>、)\s*", Weights(6, 3.5, 0, 0, 0), "—、总体要求", "—总体要求", ordinal=read_dash,
          variants=AT_A_COST, kin=("一，", "一　")),
    Style("一、", 11, HEADS, NUMERAL, rf"(?P<v>[、．.])\s*(?!{C}(?:[、，]|把手|等奖(?![（(：:\n]|\Z)|产业|季度|月))", Weights(6, 3.5, 2.5, 0.6, 0),
          "一、总体要求", "一、二把手都到会"),
    Style("一、", 11, HEADS, NUMERAL, rf"(?P<v>[、．.])\s*(?={C}[^\W\d_])", Weights(MAY_COUNT_TWO, 0, 0, 0, 0),
          "一、二季度打算", "一、二、三"),
    Style("一，", 11, HEADS, NUMERAL, r"(?P<v>[，,：:])\s*", Weights(3.8, 2.5, 2.0, 0, 0), "一，总体要求", "一个"),
    Style("一）", 13, HEADS, NUMERAL, r"(?P<v>[)）])\s*", Weights(5, 2, 2, 1, 0), "一）加强领导", "一个"),
    Style("一　", 11, HEADS, NUMERAL, rf"(?P<v>(?<={SPACE}){SPACE}*(?=\S)(?![{TO_TEN}](?:[、，\s]|\Z)|[是要])|\s*(?=\n|\Z))", Weights(2.5, 0, 0, 0, 0),
          "一　关于这次会议", "一 二 三"),
    Style("一是", 16, HEADS, NUMERAL, r"(?P<v>是(?![一二三][，、。])|要(?![素件点务害领略义]))(?!不是)", Weights(4.5, 4.5, 4.5, 3.2, 1.9),
          "一是抓落实；", "一定要抓落实", variants=AT_A_COST, kin=("一X", "第N，"), says_nothing_twice=True),
    Style("一条是", 16, HEADS, NUMERAL, "(?P<v>[条件桩点个种])(?:就?是|叫)", Weights(3, 3, 3, 2.4, 1.0), "一条是不拿老百姓的东西，", "一条路", variants=APART, kin=("一是",), says_nothing_twice=True),
    Style("一X", 17, HEADS, NUMERAL, f"{NO_SAYING}(?P<v>[{VERBS}])", Weights(1.4, 1.4, 1.4, 1.3, 0), "一抓储备，", "一百名",
          kin=("一Y",), is_verbal=True, verbs=VERBS),
    Style("一Y", 17, HEADS, NUMERAL, rf"(?P<v>[^\W\d_{TO_TEN}{NO_VERBS}])", Weights(0.8, 0.8, 0.8, 0.7, 0),
          "一心向党，", "一些地方", variants=APART, is_verbal=True, needs_dictionary=True, ends_inside_word=True),
    Style("其一", 16, "其", "", rf"其{SPACE}?(?P<n>[{TO_TEN}]{{1,2}})(?P<v>)(?:[，,、：:]|是)?", Weights(3.5, 3.5, 3.5, 3, 0),
          "其一，重面子轻里子。", "其中一个", kin=("第N，",)),
    Style("首先", 16, "首", "", "(?P<n>首先(?!(?!要)(?:还?有请|请[^，。；]{1,24}(?:发言|讲话|致辞)|(?:(?!其次|第二)[^\n]){0,90}[，。；](?:紧?接着|随后|然后))))(?P<v>)(?:[，,]|是|要)?", Weights(2, 2, 2, 1.2, 1.2),
          "首先，摸清底数。", "首次", ordinal=numerals.CONNECTIVES.get, kin=("第N，", "第N个", "第N"), gives_way=True, is_connective=True),
    Style("首先", 16, "最", "", "(?P<n>最后(?!还?有请|请[^，。；]{1,24}(?:发言|讲话|致辞|表态|总结)|还有|[，,]?(?:我[再还想要也]|再[说讲送谈提])[^，。]{0,6}[一两三四五几][句点件个]|[^，。是要把将]{1,4}的[那这一]|再?[送讲说谈提]))(?P<v>)(?:[，,]|是|要)?", Weights(2, 2, 2, 1.2, 1.2),
          "最后，理清思路。", "最终", ordinal=numerals.CONNECTIVES.get),
    Style("首先", 16, "其再", "", "(?P<n>其次|再次|再其次|再者|再则)(?P<v>)(?:[，,]|是|要)?", Weights(3, 2.4, 2.4, 1.4, 0),
          "其次，理清思路。", "其中", ordinal=numerals.CONNECTIVES.get),
    Style("首先", 16, "再末", "", r"(?P<n>[再末])(?:了|尾|有)?一[件条桩项样宗](?P<v>)(?:[，,：:]|是)", Weights(2.2, 2.2, 2.2, 1.2, 0),
          "末了一件，老树要护。", "再一件衣服", ordinal=numerals.MORE.get),
    Style("首先", 16, "二三四五六", "", r"(?P<n>[二三四五六])一(?P<v>个)[，,：:、]", Weights(2.2, 2.2, 2.2, 1.2, 0), "二一个，统一卖。", "二一个人"),
    Style("首先", 16, "再还", "", "(?P<n>[再还]有?一[个点条])(?P<v>)呢?(?:[，,：:]|就?是)", Weights(1.8, 1.8, 1.8, 1.2, 0),
          "再一个，账要公开。", "再一个月", ordinal=lambda _: numerals.NEXT),
    Style("（一）", 13, "（(", OPEN, f"(?P<n>{C}){SHUT}{NO_ITEM_REFERENCE}", Weights(6, 4, 3.5, 1.2, 2.5),
          "（一）指导思想", "（二）项规定的"),
    Style("（1）", 15, "（(", OPEN, f"(?P<n>{D}{{1,3}}|[lI]){SHUT}{NO_ITEM_REFERENCE}", Weights(6, 4, 3.5, 1.2, 0.6),
          "（1）摸清底数", "（1949年）", ordinal=read_ell),
    Style("（一）", 13, "（(", OPEN, f"(?P<n>{C}){SHUT}", Weights(BEFORE_ANY_WORD, 0, 0, 0, 0), "（一）目的和意义。", "（一"),
    Style("（1）", 15, "（(", OPEN, f"(?P<n>{D}{{1,3}}){SHUT}", Weights(BEFORE_ANY_WORD, 0, 0, 0, 0), "（1）目的和意义。", "（1"),
    Style("（一）", 13, SPEAKING_OF, "", rf"(?:就|有关|关于|对|至于)(?:质.|问题)?的?第\s?[（(]\s?(?P<n>{C})\s?[)）](?P<v>)\s?部分(?=[，,、])[，,]?", Weights(4, 0, 0, 0, 0),
          "就质询第（一）部分，", "就第（一）项而言"),
    Style("（甲）", 15, "（(", OPEN, f"(?P<n>[{numerals.STEMS}]){SHUT}", Weights(5, 2, 2, 0.8, 0), "（甲）出让方", "（甲方）"),
    Style("（子）", 15, "（(", OPEN, f"(?P<n>[{numerals.BRANCHES}]){SHUT}", Weights(5, 2, 2, 0.8, 0), "（子）组织生产", "（子女）"),
    Style("（壹）", 12, "（(", OPEN, f"(?P<n>[{numerals.FORMAL}]{{1,3}}){SHUT}", Weights(5, 2, 2, 0.8, 0), "（壹）总则", "（壹佰元整）"),
    Style("（a）", 16, "（(", OPEN, f"{LETTER}{SHUT}", Weights(4, 1.5, 1.5, 0.6, 0), "（a）适用范围", "（ab）",
          ordinal=numerals.read_letter, also="（i）"),
    Style("（i）", 16, "（(", OPEN, f"(?P<n>[{ROMAN}{ROMAN_SMALL}]{{2,5}}|[{numerals.ROMAN_SIGNS}]){SHUT}", Weights(4, 1.5, 1.5, 0.6, 0), "（ii）适用范围", "（iiv）",
          ordinal=numerals.read_roman),
    Style("1.1", 14, ALL_DIGITS, "", rf"{DOTTED}(?!{D}|[.．%％‰,，亿万元倍度至到—-]|个(?!性|体|人)|版(?![本面块式图权])|{UNIT_OF_MEASURE}){LINE_BLANKS}(?=\S)",
          Weights(3.5, 0, 0, 0, 0), "1.2 适用范围", "2.5%的增幅", also="1."),
    Style("1.1", 14, ALL_DIGITS, "", rf"(?P<v>{D}{{1,2}}[-－])(?P<n>{D}{{1,2}}){SPACE}+(?=[^\W\d_])", Weights(2.5, 0, 0, 0, 0),
          "1-2 检查油位", "1-2月"),
    Style("1.1", 14, ALL_DIGITS, "", rf"{DOTTED}\s*(?=\n|\Z)", Weights(1.0, 0, 0, 0, 0), "1.2", "1.2 适用范围", also="1."),
    Style("1.", 14, ALL_DIGITS, rf"(?P<n>{D}{{1,2}})", rf"(?P<v>[.．])(?={D}{{1,4}}(?:{COUNTED}))", Weights(4, 0, 0, 0, 0),
          "3.23处工程质量不高。", "1.12处理意见", kin=("1，", "1、")),
    Style("1.", 14, ALL_DIGITS, rf"(?P<n>{D}{{1,2}})", rf"(?P<v>[.．])0{SPACE}+(?=[^\W\d_])", Weights(3.5, 0, 0, 0, 0), "2.0 范围", "2.0版"),
    Style("1.", 14, ALL_DIGITS, NUMBER, rf"(?P<v>[.．])(?!{NO_YEAR})\s*", Weights(6, 2.5, 2, 1.2, 0), "1.优先整并项目：", "1.5亿元"),
    Style("1.", 14, ALL_DIGITS, rf"(?P<n>{D}{{1,2}})", rf"(?P<v>[.．])(?={D}{{1,4}}[^\W\d_])(?!{D}+[%万亿元倍度米吨]|20{D}{D}年)", Weights(1.5, 0, 0, 0, 0),
          "2.3020型水泵", "1.5亿元"),
    Style("1、", 14, ALL_DIGITS, NUMBER, rf"(?P<v>、)(?={D}{{1,4}}(?:{COUNTED}))", Weights(4, 0, 0, 0, 0), "2、5项改革落地见效。", "1、2号楼", kin=("1，",)),
    Style("1、", 14, ALL_DIGITS, NUMBER, rf"(?P<v>、)(?!{NO_YEAR})\s*", Weights(6, 3.5, 3, 1.2, 0), "1、堵在土地上。", "1、2号楼"),
    Style("1、", 14, ALL_DIGITS, NUMBER, rf"(?P<v>、)(?={D}{{1,6}}[^\W\d_])", Weights(BEFORE_ANY_WORD, 0, 0, 0, 0), "2、2031中央会议", "1、2、3"),
    Style("1、", 14, "l" + ALL_DIGITS, "", rf"(?P<n>l{D}?|{D}[lO])(?P<v>[、.．])\s*(?=[\u4e00-\u9fff])", Weights(3, 0, 0, 0, 0), "l、堵在土地上。", "l.5亿元",
          ordinal=read_misread),
    Style("1⃣", 14, ALL_DIGITS, "", "(?P<n>[0-9])(?P<v>)\ufe0f?\u20e3\\s*", Weights(6, 3.5, 3, 1.2, 0), "1⃣ 带水", "1 带水"),
    Style("1，", 14, ALL_DIGITS, NUMBER, rf"(?P<v>[，,]|(?<!\s)[：:])(?!{D})\s*", Weights(3.8, 0.8, 0, 0, 0), "1，堵在土地上。", "1,500人"),
    Style("1）", 15, ALL_DIGITS, NUMBER, r"(?P<v>[)）])\s*", Weights(5, 3, 3, 1, 0), "1）摸清底数", "1]"),
    Style("1　", 14, ALL_DIGITS, NUMBER, rf"(?P<v>(?<={SPACE}){SPACE}*)(?=[^\W\d_a-zA-Z])"
          rf"(?!{NO_SPACED_COUNT})", Weights(1.8, 0, 0, 0, 0), "1 总则", "3 月 5 日"),
    Style("1　", 14, ALL_DIGITS, NUMBER, rf"(?P<v>(?<={SPACE}){SPACE}*)(?=[A-Za-z]{{2}})", Weights(1.2, 0, 0, 0, 0), "1 PEG 指标", "5 V"),
    Style("1　", 14, ALL_DIGITS, rf"(?P<n>{D}{{1,2}})", rf"(?P<v>)(?=[\u4e00-\u9fff])(?!{NO_COUNT}){NAME_ONLY}", Weights(BARE, 0, 0, 0, 0),
          "3总体设计", "3个方面"),
    Style("1　", 14, ALL_DIGITS, rf"(?P<n>{D}{{1,2}})", rf"(?P<v>){SPACE}*(?=\n\s*[^\n]{{30}})", Weights(ALONE, 0, 0, 0, 0),
          "1\n这一年的春天来得比往年早，河边的柳树在正月里就发了芽，村里的人都这么说。", "1\n总则"),
    Style("1　", 14, "0", f"(?P<n>0{D})", rf"(?P<v>){SPACE}*(?=\n\s*[^\n。；！]{{1,29}}[^\n。，；：、！]\n)", Weights(3, 0, 0, 0, 0), "01\n招牌\n", "01\n天亮了。\n"),
    Style("A.", 15, ALL_LETTERS, "", rf"{LETTER}(?P<v>[.．、)）])(?![A-Za-z])\s*", Weights(4, 1.5, 1.5, 0.6, 0), "A.优先项目", "AB.",
          ordinal=numerals.read_letter, also="I."),
    Style("A1.", 14, ALL_LETTERS, "", rf"(?P<v>[A-PR-Z])(?P<n>{D}{{1,2}})[.．、：:]\s*(?=[\u4e00-\u9fff])", Weights(3, 0, 0, 0, 0), "A1. 您家有几口人？", "A4大小", variants=APART),
    Style("I.", 10, ALL_LETTERS, "", rf"(?P<n>[{ROMAN}]{{2,5}}|[{ROMAN_SMALL}]{{2,5}})(?P<v>[.．、)）])\s*", Weights(4, 1.5, 1.5, 0.4, 0), "II.背景", "IIV.",
          ordinal=numerals.read_roman),
    Style("I.", 10, ALL_LETTERS, "", rf"(?P<n>[{ROMAN}]{{1,5}})(?P<v>{SPACE})\s*(?=[\u4e00-\u9fff])", Weights(2.5, 0, 0, 0, 0), "II 约束", "II类",
          ordinal=numerals.read_roman),
    Style("Ⅰ.", 10, numerals.ROMAN_SIGNS + numerals.ROMAN_SMALL_SIGNS, "",
          f"(?P<n>[{numerals.ROMAN_SIGNS}{numerals.ROMAN_SMALL_SIGNS}])(?P<v>[.．、 　])\\s*", Weights(5, 2, 2, 0.6, 0), "Ⅱ.背景", "Ⅱ类水质"),
    Style("Ⅰ级", 12, numerals.ROMAN_SIGNS, "", f"(?P<n>[{numerals.ROMAN_SIGNS}])(?P<v>级)(?:[（(][^）)\\n]{{1,8}}[）)])?[：:]\\s*", Weights(5, 0, 0, 0, 0), "Ⅱ级：全员上堤。", "Ⅱ级水质", ordinal=None),
    counting_signs(numerals.CIRCLED, 16),
    counting_signs(numerals.PARENTHESISED, 16),
    counting_signs(numerals.DOTTED, 16),
    counting_signs(numerals.BRACKETED, 13),
    counting_signs(numerals.CIRCLED_CHINESE, 16),
    counting_signs(numerals.BLACK, 16),
    counting_signs(numerals.DOUBLE, 16),
    Style("壹、", 10, numerals.FORMAL, "", rf"(?P<n>[{numerals.FORMAL}]{{1,3}}){SPACE}?(?P<v>[、．.，：:　])\s*", Weights(6, 3, 2, 0.5, 0),
          "贰、执行现况", "壹佰元整"),
    Style("甲、", 10, numerals.STEMS, "",
          rf"(?P<n>[{numerals.STEMS}]){SPACE}?(?P<v>[、．.：:])(?![{numerals.STEMS}](?:[、方]|两方))\s*", Weights(5, 1.5, 1.5, 0.3, 0),
          "乙、作战纲领", "甲、乙方都到场"),
    Style("子、", 14, numerals.BRANCHES, "", rf"(?P<n>[{numerals.BRANCHES}]){SPACE}?(?P<v>[、．.])(?![{numerals.BRANCHES}])\s*",
          Weights(3.5, 1, 1, 0, 0), "丑、小组", "子、丑、寅、卯"),
    Style("问题N", 12, "QqＱ问", "", rf"(?P<v>[QqＱ问]){SPACE}?(?P<n>{C}|{D}{{1,3}}){SPACE}?[：:、]\s*", Weights(3.5, 1.5, 0, 0, 0),
          "Q3：怎样报名？", "Q3的总量", variants=APART),
    bullets("——", "—―─－", r"(?P<v>[—―─]{2}|－{2})\s*(?=\S)", Weights(4, 2.2, 1.4, 0.9, 0), "——坚持党管农村工作。", "—边", is_ornament=True),
    bullets("●", SIGNS, rf"(?P<v>[{SIGNS}])\s*", Weights(3, 1, 1, 0, 0), "●优先项目", "优先项目", is_ornament=True),
    bullets("-", "-*·–—", rf"(?P<v>[-*·–—]){SPACE}+(?=\S)", Weights(2.5, 0, 0, 0, 0), "- 优先项目", "-5℃"),
)  # fmt: skip

HEADING = Style("heading", 10, "", "", "", Weights(0, 0, 0, 0, 0), "", "", ordinal=None, is_heading=True)
"""A heading without a number: a style of its own, found by other means."""
BY_NAME = {style.name: style for style in reversed((*STYLES, HEADING))}
"""The first row of each style."""
ROWS = {name: tuple(style for style in STYLES if style.name == name) for name in BY_NAME}
KIN = {
    name: {name, *style.kin, *style.follows, *(other.name for other in STYLES if name in other.kin)}
    for name, style in BY_NAME.items()
}
"""The styles whose lists a marker may continue: 第三， may follow 二是, no 一是 follows 第一，."""


def names_where(holds: Callable[[Style], bool]) -> frozenset[str]:
    """The names of the styles of which something holds."""
    return frozenset(name for name, style in BY_NAME.items() if holds(style))


def begin_alike(style: str, other: str) -> bool:
    """Whether the markers of two styles begin with the same word: 第一， and 第二个, but not 首先 and 第二，."""
    return style[0] == other[0]
