"""The rules about marks, titles and what stands around the body, M101 to F103."""

from __future__ import annotations

from typing import Final

from speechkit.check.rule import Rule

LEVELS: Final = "GB/T 9704—2012, 7.3.3"
BOTH: Final = "GB/T 9704—2012, 7.3.3; GB/T 15834—2011, appendix B.3"
TITLES: Final = "GB/T 15834—2011, appendix B.4"
USAGE: Final = "common usage"

LAYOUT_RULES: tuple[Rule, ...] = (
    Rule(
        code="M101",
        name="wrong-mark",
        function="marks.find_wrong_marks",
        message="{wrong} should be {right} ({count} in this list)",
        what="一、 has 、; 1. has a point; 第一， 其一， 首先， have a comma; （一） （1） ① have nothing.",
        why="The standards give each kind of numeral its mark.",
        example="（一）、摸清底数。\n（二）、建好台账。",
        counter="（一）摸清底数。\n（二）建好台账。",
        source=BOTH,
        fixes=True,
    ),
    Rule(
        code="M201",
        name="half-width-mark",
        function="half_width.find_half_width",
        message="half-width {marks} among full-width marks",
        what="Chinese text has full-width marks: ，；：？！（）。",
        why="Marks of both widths look like a slip, and lines break badly.",
        example="各村要早部署，早落实。\n责任到人,措施到位。\n（应急队由民兵组成。）\n一是抓早，二是抓小；",
        counter="责任到人，措施到位。\n水位按1:2放坡。",
        source="GB/T 15834—2011, 5.1",
        fixes=True,
    ),
    Rule(
        code="M202",
        name="half-width-brackets",
        function="half_width.find_narrow_brackets",
        message="{wrong} should be {right} ({count} in this list)",
        what="Markers have full-width brackets: （一） （1）.",
        why="The standard writes them so.",
        example="防汛工作方案，共两条。\n(一)摸清底数\n(二)建好台账",
        counter="防汛工作方案，共两条。\n（一）摸清底数\n（二）建好台账",
        source=LEVELS,
        fixes=True,
    ),
    Rule(
        code="T101",
        name="heading-with-stop",
        function="heading_stops.find_closed_headings",
        message="“{title}” is a heading and needs no full stop",
        what="A heading on a line of its own ends without a full stop.",
        why="A heading is a name and no sentence.",
        example="一、提高认识。\n防汛责任重于泰山。\n二、压实责任\n干部要包村。",
        counter="一、提高认识\n防汛责任重于泰山。\n二、压实责任\n干部要包村。",
        source=TITLES,
        fixes=True,
    ),
    Rule(
        code="T102",
        name="heading-without-stop",
        function="heading_stops.find_open_headings",
        message="“{title}” has no full stop before the text on the same line",
        what="A heading ends in a full stop where its text follows on the same line.",
        why="Without it nobody sees where the heading ends.",
        example=(
            "（一）摸清底数　各村要逐户走访，把隐患点一个一个记下来，月底前上报。\n"
            "（二）建好台账。由镇应急办统一汇总，每周更新一次，做到心中有数。"
        ),
        counter=(
            "（一）摸清底数。各村要逐户走访，把隐患点一个一个记下来，月底前上报。\n"
            "（二）建好台账。由镇应急办统一汇总，每周更新一次，做到心中有数。"
        ),
        source=USAGE,
    ),
    Rule(
        code="T201",
        name="form-unlike",
        function="parallel.find_unlike_forms",
        message="“{title}”: the {count} titles beside it begin with {word}",
        what="Parallel titles have one form.",
        why="Titles of one form are easier to hear and to remember.",
        example="一、要摸清底数\n二、要压实责任\n三、加强保障\n四、要严明纪律",
        counter="一、要摸清底数\n二、要压实责任\n三、要加强保障\n四、要严明纪律",
        source=USAGE,
    ),
    Rule(
        code="T202",
        name="length-unlike",
        function="parallel.find_unlike_lengths",
        message="“{title}” has {size} characters, the titles beside it at most {others}",
        what="Parallel titles have about the same length.",
        why="A much longer title is a sentence; it belongs into the text.",
        example=(
            "一、摸清底数\n"
            "逐户走访。\n"
            "二、压实责任\n"
            "干部包村。\n"
            "三、进一步加强全县各级防汛应急物资和抢险队伍的储备与保障工作\n"
            "备足沙袋。\n"
            "四、严明纪律\n"
            "随叫随到。"
        ),
        counter="一、摸清底数\n逐户走访。\n二、压实责任\n干部包村。\n三、加强保障\n备足沙袋。\n四、严明纪律\n随叫随到。",
        source=USAGE,
    ),
    Rule(
        code="F101",
        name="title-missing",
        function="frame.find_missing_title",
        message="the document has no title",
        what="A title stands above the text.",
        why="Without it nobody knows what the paper is.",
        example="同志们：\n今年的防汛工作有两件事要抓。\n一、摸清底数\n二、压实责任",
        counter="在防汛工作会议上的讲话\n同志们：\n一、摸清底数\n二、压实责任",
        source="GB/T 9704—2012, 7.3.1",
    ),
    Rule(
        code="F102",
        name="salutation-without-colon",
        function="frame.find_open_salutation",
        message="“{salutation}” should end in a full-width colon",
        what="A salutation or the list of addressees ends in a full-width colon.",
        why="The colon says that the text begins.",
        example="在防汛工作会议上的讲话\n同志们，\n今年的雨季来得早。\n一、摸清底数\n二、压实责任",
        counter="在防汛工作会议上的讲话\n同志们：\n今年的雨季来得早。\n一、摸清底数\n二、压实责任",
        source="GB/T 9704—2012, 7.3.2",
        fixes=True,
    ),
    Rule(
        code="F103",
        name="date-above-signature",
        function="frame.find_date_above_signature",
        message="the date {date} stands above the signature {signature}",
        what="The name of the office stands above the date.",
        why="The standard puts the date last.",
        example="关于做好防汛工作的通知\n各村民委员会：\n一、摸清底数。\n二、压实责任。\n2026年5月6日\n青山县防汛指挥部",
        counter="关于做好防汛工作的通知\n各村民委员会：\n一、摸清底数。\n二、压实责任。\n青山县防汛指挥部\n2026年5月6日",
        source="GB/T 9704—2012, 7.3.5",
    ),
)
