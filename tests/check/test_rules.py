"""Every rule finds its example and leaves its counter-example alone, and what it mends is mended."""

from __future__ import annotations

import pytest

import speechkit
from speechkit.check import RULES, Rule, choose_rules, find_faults, find_rule
from speechkit.errors import SpeechkitError
from speechkit.load import find_loader
from speechkit.mend import mend

EVERY = pytest.mark.parametrize("rule", RULES, ids=[rule.code for rule in RULES])


def codes(text: str) -> list[str]:
    return [finding.code for finding in find_faults(speechkit.outline(text))]


@EVERY
def test_a_rule_finds_its_example(rule: Rule) -> None:
    assert rule.code in codes(rule.example)


@EVERY
def test_no_rule_finds_anything_in_a_counter_example(rule: Rule) -> None:
    assert codes(rule.counter) == []


@EVERY
def test_what_a_rule_says_it_mends_is_gone_after_mending(rule: Rule) -> None:
    mended = mend(rule.example.encode(), "讲话.txt", find_loader("text", ""), [rule])
    left = [finding.code for finding in mended.findings]
    assert (rule.code not in left, mended.fixed > 0) == (rule.fixes, rule.fixes)


def test_codes_are_sorted_within_their_groups_and_names_differ() -> None:
    assert [rule.code for rule in RULES] == sorted((rule.code for rule in RULES), key=lambda c: ("NMTF".index(c[0]), c))
    assert len({rule.name for rule in RULES}) == len(RULES)


def test_messages_use_every_value_by_name() -> None:
    assert [rule.code for rule in RULES if "{}" in rule.message or "{0" in rule.message] == []


def test_a_prefix_selects_a_group_and_ignore_takes_some_out_again() -> None:
    chosen = choose_rules(["n1", "M101"], ["N103"])
    assert [rule.code for rule in chosen] == ["N101", "N102", "N104", "M101"]


def test_a_rule_has_a_name_beside_its_code() -> None:
    assert find_rule("number-skipped") is find_rule("n101")


@pytest.mark.parametrize("code", ["X1", "", "N9"])
def test_an_unknown_code_is_refused_with_the_known_ones(code: str) -> None:
    with pytest.raises(SpeechkitError, match="Rules: N101 N102"):
        choose_rules([code])


# a draft, and the code and the place of each finding in it
DRAFTS = [
    # 三、 stands in no list of its own, and the （三） of another list is not it
    ("方案\n一、摸底\n二、整改\n（一）立行立改。\n（二）限期整改。\n（三）挂牌督办。\n四、验收", [("N101", 7, 1)]),
    # the number that seems to be missing is there, in another form
    ("方案\n1.摸底排查。\n2.建立台账。\n3 限期整改。\n4.对账销号。", []),
    ("办法\n第十条　实行预约制。\n第十条之一　节假日照常开放。\n第十一条　本办法自印发之日起施行。", []),
    ("首先，摸清底数。其次，建好台账。最后，对账销号。", []),
    # numbers run on from one part to the next
    ("方案\n一、摸底\n1.逐户走访。\n二、整改\n2.限期整改。\n3.挂牌督办。", []),
    ("我讲三点意见。第一，早谋划。第二，早部署。最后，早落实。", []),
    ("主要抓四件事：一是修路；二是引水；三是通电。", [("N301", 1, 8)]),
    ("主要抓两件事：一是修路；二是引水；三是通电。", [("N301", 1, 8)]),
    (
        "一、背景\n1、去年的情况。\n2、今年的打算。\n二、任务\n（1）修路。\n（2）引水。",
        [("M101", 2, 1), ("N201", 5, 1)],
    ),
    # a wrong number that looks like the first of another list
    ("方案\n一、摸底\n走访。\n二、整改\n销号。\n三、保障\n备料。\n一、验收\n上报。\n五、奖惩", [("N103", 8, 1)]),
    ("方案\n一.摸底\n走访。\n二.整改\n销号。", [("M101", 2, 1)]),
    # a number of another alphabet is no missing number
    ("方案\n一、修路\n修三条。\n2、引水\n引两处。\n三、通电\n通五组。", [("N202", 4, 1)]),
    ("我们要坚持四个原则：一是统筹规划；二是分步实施；三是群众自愿。", [("N301", 1, 11)]),
    ("这两个数字是立了军令状的。\n一、早稻二十八万亩。\n二、中稻三十三万亩。\n三、油菜十万亩。", []),
    ("要在两个月内完成以下工作：\n一、建台账。\n二、配设备。\n三、搞培训。", []),
    ("方案\n（一）修路。\n（二）引水，标准见第（五）条。\n（三）通电。", [("N303", 3, 9)]),
    ("通知\n各村：\n一、按时报送，表格见附件3。\n二、逾期通报。\n附件：1.报名表\n2.汇总表", [("N303", 3, 10)]),
    ("通知\n各村：\n一、按时报送，表格见附件2。\n二、逾期通报。\n附件：1.报名表\n2.汇总表\n县农业局", []),
    ('各村要念好"防"字诀，备好"三件宝"，做到早部署，早落实。', [("M201", 1, 6)]),
    # one heading runs on into its text, with a comma or without
    (
        "方案\n（一）摸清底数。各村逐户走访。\n（二）建好台账由镇应急办统一汇总数据，每周更新一次，做到心中有数不落一户。\n"
        "（三）限期整改。月底前全部销号。",
        [("T102", 3, 1)],
    ),
    # a list of whole sentences has no headings
    ("会议要求：\n1.各村要走访。\n2.镇应急办要统一汇总数据，每周更新一次，做到心中有数，不落一户。\n3.销号。", []),
    ("其一、要早。其二、要实。", [("M101", 1, 1)]),
    ("①、抓早。\n②、抓小。", [("M101", 1, 1)]),
    ("办法\n第一条　本办法依据《保密法》第九十条制定。\n第二条　违反本办法第九条的，通报批评。", [("N303", 3, 7)]),
    # a mark that nobody can change without another reading: 2.5G基站
    ("小结\n1、总体情况\n平稳。\n2、5G基站\n建成。\n3、几点建议\n支持。", [("M101", 2, 1)]),
    # whoever the detector takes for hearers
    ("竞聘演讲\n各位评委，\n一、我的优势\n能吃苦。\n二、我的打算\n干实事。", [("F102", 2, 1)]),
    ("述职报告\n尊敬的各位股东、各位董事，\n一、去年\n平稳。\n二、今年\n向前。", [("F102", 2, 1)]),
    ("竞聘演讲\n学生代表 王小明\n一、我的优势\n能吃苦。\n二、我的打算\n干实事。", []),
    ("办法\n各部门要抓好落实的单位，\n一、去年\n平稳。\n二、今年\n向前。", []),
    ("通知\n各乡镇人民政府，县直各单位\n现通知如下：\n一、抓紧部署。\n二、抓好落实。", [("F102", 2, 1)]),
    ("在座谈会上的讲话\n同志们！\n一、早部署\n二、早落实", []),
    ("联系电话:0538-123，网址http://a.cn，（上午9:30开始，下午3:00结束，请准时。）", [("M201", 1, 5)]),
    # Taiwan and Hong Kong write so
    (
        "會議紀錄\n一、本案決議如下：\n(一)請各單位於期限內報送資料。\n(二)由業務單位彙整後(含附件)提報。\n"
        "二、第一、誰辦理誰負責；第二、逾期通報。",
        [],
    ),
    ("会议纪要\n一、本案决议如下：\n(一)请各单位报送资料。\n(二)由科室汇总。\n二、散会。", [("M202", 3, 1)]),
    ("要求明确：第一、谁办理谁负责；第二、逾期通报。", [("M101", 1, 6)]),
    # （一）（二） name lists, and are none
    ("实施细则。\n(一)(二)(三)类补助标准全部上墙公示，群众监督。", []),
    # the numbers of formulas
    ("推导如下，逐步代入。\n由此可得\n(1)\n再代入\n(2)\n证毕。", []),
    ("方案\n1、2030年的目标。\n2、2035年的目标。", []),
    ("今天加班，终于做完了:joy:。\n明天休息，请各位早点到。", []),
    ("参考资料，共一种。\n[1]周某.县域治理研究[J].学报(社会科学版),2022(5):10-14.", []),
    ("程序如下，请各位看：\nprint(\"没有(数据)，请重试\");", []),
    ("思考题\n1.请说明河长的职责。\n答：巡河。\n2.请说明湖长的职责。\n答：巡湖。", []),
    # articles of a law that a list names, and answers that are given together
    ("依据下列条文：\n第22条　供应商资格。\n第26条　采购方式。\n第46条　合同签订。", []),
    ("答覆如下：\n（一）有关数字见附表。\n（二）至（四）\n情况相近，一并答覆。\n（五）没有补充。", []),
    # two columns read across
    ("步骤\n1.居民提交申请。\n3.居民领取证件。\n2.窗口核验材料。\n4.窗口回访。", []),
    # a two-level text has 一、 and 1. throughout, another must not here and there
    ("通知\n一、时间\n1.上午报到。\n2.下午开会。\n二、地点\n1.主会场。\n2.分会场。", []),
    ("通知\n一、时间\n（一）上午报到。\n（二）下午开会。\n二、地点\n1.主会场。\n2.分会场。", [("N201", 6, 1)]),
    # what is as the standard has it is not called odd for being in the minority
    ("方案\n1、摸清底数。\n2、建好台账。\n3.逐户走访。", [("M101", 2, 1)]),
    ("参考资料\n1.1 数据来源\n取自年报。", []),
    # a book title has a blank in it
    ("书目\n1.《强基础 抓落实》收录调研文章二十篇，供各村干部学习参考。\n2.《稳中求进》收录讲话十篇。", []),
    ("在大会上的讲话\n各位代表：\n一、回顾\n去年干了三件事。\n二、打算\n今年接着干。\n最后请代表发言。\n谢谢。", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), DRAFTS)
def test_findings_of_a_draft(text: str, expected: list[tuple[str, int, int]]) -> None:
    found = find_faults(speechkit.outline(text))
    assert [(finding.code, finding.line, finding.column) for finding in found] == expected


def test_a_number_that_the_text_refers_to_is_not_changed() -> None:
    text = "办法\n第一条　实行预约制。\n第三条　节假日照常开放。\n第四条　按第三条开放的，另行公告。"
    [finding] = find_faults(speechkit.outline(text), choose_rules(["N101"]))
    assert finding.edits == ()
