"""Names the parts that the patterns of the table of styles share: numerals, and what may or must not follow them."""

from __future__ import annotations

from speechkit.language.numerals import CHINESE, DIGITS, LETTERS, ROMAN_SIGNS, TO_TEN

C = f"[{CHINESE}]{{1,7}}"
D = f"[{DIGITS}]"
VERBS = (
    "抓看靠讲建促保推改学查防严管补守树重提聚突创增减控优转调争落压盯拓夯练带用做走定订摸请跟为曰来则强育引治整清扩搭搞攻破立稳护唱比送问听想干敢勤善真紧深广细实敬过罚奖评考办结通停堵疏救扶教养培选聘任免升"
    "降省节担帮传议吹报挡钻挑盖赶追晒算督训读写记跳问谈聊摆拆配亮卡设招引留拓摸截扛冲闯抢超踩纠促慰探交认荐测验供销采储运移清洗浇灌填垒砌栽剪喂包迁征收支贷赔援备修种挖植铺架接谋商研辨察访悟践不愿望祝盼求谢忌戒"
)
"""The verbs that follow a bare numeral: 一抓二抓, 一靠二靠, 一看二看."""
NO_SAYING = "(?!不(?:做|休|怕|小心|留神))"
"""一不做，二不休 is a saying; 一不等上级，二不靠别人 is a list."""
NO_VERBS = "个些名位次天年月日号时分秒元万千百亿户村里亩吨米岁届般样直切旦起把边会"
HEADS = CHINESE.replace("千", "")
"""What a Chinese ordinal begins with: 千 is no item's number."""
SPEAKING_OF = "就有关对至"
"""What a marker such as 就质询第（一）部分， begins with."""
RARELY = {
    **dict.fromkeys(SPEAKING_OF, "第"),
    **dict.fromkeys("再末还", "一次其者则"),
    "最": "后",
    "另": "方",
    "其": TO_TEN + "次",
    "头": "一",
}
"""Characters that begin many words and few markers, and of what one stands soon after where it is a marker."""
SPACE = r"[^\S\n]"
"""White space inside a marker: none is parted by the end of its paragraph."""
ORDINAL = rf"第{SPACE}*(?P<n>[{CHINESE}万{DIGITS}]{{1,11}}|[{ROMAN_SIGNS}]){SPACE}*"
NUMERAL = rf"(?P<n>{C}){SPACE}?"
NUMBER = rf"(?P<n>{D}{{1,3}}){SPACE}?"
OPEN = rf"[（(]{SPACE}?"
SHUT = rf"{SPACE}?[)）〕〉]\s*(?P<v>)"
LETTER = f"(?P<n>[{LETTERS}])"
UNIT_TAIL = rf"(?:之[{TO_TEN}]{{1,3}})?(?![第规的至到和与及所中之、]|[、，]第)[：:]?"
"""第十条之一 is the head of a unit; 第三条规定的 and 第三条、第四条 refer to units."""
NO_YEAR = rf"(?!20{D}{D}[年、届级至]){D}"
"""After 1. no digit may follow except those of a year: 5.2024年6月底前 is an item, 1.5亿元 is not."""
LINE_BLANKS = r"[^\S\n]*"
DOTTED = rf"(?!0[.．])(?P<v>{D}{{1,2}}(?:[.．]{D}{{1,2}}){{0,4}}[.．])(?P<n>{D}{{1,2}})[.．]?"
"""1.1 and longer ones; 0.5 is a quantity."""
UNIT_OF_MEASURE = r"\s?[kKMmμ]?(?:Ω|[VAWFHzm](?![A-Za-z]))"
"""After a number these make it a quantity: 5.1kΩ."""
COUNTED = (
    "处(?![理置分])|个(?!百分|性|体|人|月|小时|星期|季度|工作)|家(?!庭)|名(?![称词])|户(?!籍)|座(?!谈)|起(?![草止重])|项(?!目)|件"
    "|台(?!账)|位(?!置)"
)
"""Measure words of whole numbers: 3.23处 is the third item and begins with 23处."""
NO_TIME = "(?!个?(?:月|年|天|回|次|周|星期|礼拜))"
"""头一个月 is a date, 头一个道理 is an item."""
AS_REFERRED = "(?=[规的至到和与及所中之])"
"""What follows a unit that is referred to: 第三条规定的."""
UNIT_REFERENCE = "[条款项章节编](?:规|所|的|至|到|和|与|及|、|或|第)"
NO_ITEM_REFERENCE = r"(?!(?:项|款|目|条)(?:规|所|、|和|或|的|及|，|至|第|中|之)|[、和与至—-]\s?[（(])"
NO_TITLE = (
    "(?!季度|时间|年|天|届|次|遍|趟|名|位|期|线|代|责任|书记|要务|资源|手|产业|梯队"
    "|副|小学|中学|医院|医大|世界|大|夫人)"
)
NO_COUNT = (
    "个(?![性体人])|人(?![员工力机才物群口文])|名(?![称词])|年(?!度)|月(?!度)|日(?![志程常])|时(?![间序机效代])|分(?![析词类布工解配组层级支步])"
    "|元(?![素件数])|件(?!数)|次(?!要)|项(?!目)|条(?![件款])|点(?![评检])|级(?![别联])|类(?![型别图])|层(?![次级])|位(?![置移])|处(?![理置])"
    "|家(?!庭)|户(?![籍外])|台(?!账)|座(?!谈)|代(?![码理价])|后(?![端台期续勤])|间(?![接隔])|成(?![果本员就立])|周(?![期边])|笔(?![试记])|种(?![类植])"
    "|期(?![望末])|度(?!量)|[号秒万亿千百十届天岁楼米吨亩旬所辆只克斤倍折辈]|小时|公里|公斤|公顷"
)
"""What a number with no sign behind it counts or dates: 3个方面, 12月; 3分析 is the third item."""
NO_SPACED_COUNT = (
    "个(?![性体])|人(?![员工力机才物群口文])|名(?![称词])|年(?!度)|月(?!度)|日(?![志程常])|号|时(?![间序机效代])|分(?![析词类布工解配组层级支步])"
    "|元(?![素件数])|万|亿|户(?!籍)|家(?!庭)|件(?!数)|次(?!要)|项(?!目)|条(?![件款])"
)
"""The same after a number and a blank: 3 月 5 日, but 3 分析与讨论."""
NAME_ONLY = r"(?=[^\n，。；：！？,;:!?%％]{2,24}(?:\n|\Z))"
"""The rest of the line names something and says nothing of it."""
