"""The rules about numbers and lists, N101 to N304."""

from __future__ import annotations

from typing import Final

from speechkit.check.rule import Rule

LEVELS: Final = "GB/T 9704—2012, 7.3.3"
USAGE: Final = "common usage"

NUMBER_RULES: tuple[Rule, ...] = (
    Rule(
        code="N101",
        name="number-skipped",
        function="numbers.find_skipped",
        message="{marker} follows {before}: a number is skipped",
        what="The numbers of a list follow one another.",
        why="A reader looks for the item that is missing, and references to numbers go wrong.",
        example="一、提高认识\n二、压实责任\n四、强化保障",
        counter="一、提高认识\n二、压实责任\n三、强化保障",
        source=USAGE,
        fixes=True,
    ),
    Rule(
        code="N102",
        name="number-repeated",
        function="numbers.find_same_numbers",
        message="the number {marker} comes twice",
        what="No two items of a list have the same number.",
        why="A reference to the number is not clear.",
        example="一、提高认识\n二、压实责任\n二、强化保障",
        counter="一、提高认识\n二、压实责任\n三、强化保障",
        source=USAGE,
        fixes=True,
    ),
    Rule(
        code="N103",
        name="number-goes-back",
        function="numbers.find_going_back",
        message="{marker} follows {before}: the numbers go back",
        what="The numbers of a list rise.",
        why="Items were moved and kept their numbers.",
        example="1.摸清底数\n2.建好台账\n3.逐户走访\n2.限期整改\n5.对账销号",
        counter="1.摸清底数\n2.建好台账\n3.逐户走访\n4.限期整改\n5.对账销号",
        source=USAGE,
        fixes=True,
    ),
    Rule(
        code="N104",
        name="list-begins-late",
        function="numbers.find_late_starts",
        message="the list begins with {marker}",
        what="The first item of a list has the number one.",
        why="The first item was deleted or lost its number.",
        example="防汛工作方案\n二、压实责任\n三、强化保障",
        counter="防汛工作方案\n一、压实责任\n二、强化保障",
        source=USAGE,
    ),
    Rule(
        code="N201",
        name="level-skipped",
        function="levels.find_skipped_levels",
        message="{marker} stands below {outer}: the level {left_out} is left out",
        what="Levels follow in the order 一、 （一） 1. （1）; a text of two levels may have 一、 and 1. throughout.",
        why="The standard gives each level its marker. Parts with the level and parts without it look unequal.",
        example="一、压实责任\n（一）领导包片。\n（二）干部包村。\n二、强化保障\n1.备足沙袋。\n2.检修水泵。",
        counter="一、压实责任\n（一）领导包片。\n（二）干部包村。\n二、强化保障\n（一）备足沙袋。\n（二）检修水泵。",
        source=LEVELS,
    ),
    Rule(
        code="N202",
        name="markers-mixed",
        function="mixed.find_mixed",
        message="{marker} stands among markers such as {usual}",
        what="The items of one level have markers of one kind.",
        why="Two kinds of markers look like two levels.",
        example="（一）摸清底数\n(二)建好台账\n（三）逐户走访",
        counter="（一）摸清底数\n（二）建好台账\n（三）逐户走访",
        source=LEVELS,
        fixes=True,
    ),
    Rule(
        code="N301",
        name="promise-broken",
        function="broken_promises.find_broken_promises",
        message="“{promise}” promises {promised} items, and {count} follow",
        what="A list has as many items as the sentence before it says.",
        why="The hearers count along.",
        example="下面，我讲三点意见。\n一、提高认识\n二、压实责任",
        counter="下面，我讲两点意见。\n一、提高认识\n二、压实责任",
        source=USAGE,
    ),
    Rule(
        code="N302",
        name="single-item",
        function="items.find_single",
        message="{marker} is the only item of its list",
        what="A list has at least two items.",
        why="What stands alone needs no number.",
        example="防汛工作方案\n一、压实责任\n（一）领导包片\n每名领导包一个片区。\n二、强化保障\n备足沙袋。",
        counter="防汛工作方案\n一、压实责任\n（一）领导包片\n每名领导包一个片区。\n（二）干部包村\n每名干部包一个村。\n二、强化保障",
        source=USAGE,
    ),
    Rule(
        code="N303",
        name="dead-reference",
        function="references.find_dead_references",
        message="“{reference}”: the last number is {last}",
        what="What the text refers to is there.",
        why="Items were deleted or numbered anew after the reference was written.",
        example="第一条　为规范会议费管理，制定本办法。\n"
        "第二条　会议分三类，标准见第五条。\n第三条　本办法自印发之日起施行。",
        counter="第一条　为规范会议费管理，制定本办法。\n"
        "第二条　会议分三类，标准见第三条。\n第三条　会议标准由财务室核定。",
        source=USAGE,
    ),
    Rule(
        code="N304",
        name="empty-item",
        function="items.find_empty",
        message="{marker} has no text",
        what="Each item says something.",
        why="The text was forgotten or stands on another page.",
        example="一、提高认识\n二、\n三、强化保障",
        counter="一、提高认识\n二、压实责任\n三、强化保障",
        source=USAGE,
    ),
)
