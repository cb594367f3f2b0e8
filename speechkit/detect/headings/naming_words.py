"""The words by which the lines are known that look like headings, and the titles of further documents; tables only."""

from __future__ import annotations

from speechkit.detect.lines.line_words import split

# What is printed behind a speech or a report and is no part of it
APPENDED = frozenset(
    split("""
    互动问答 互动问答摘录 问答 问答摘录 问答环节 问答实录 现场问答 现场问答摘录 现场提问 答问 答记者问 提问环节
    现场答问 提问与回答 提问和回答 问与答 附录
""")
)

# A line that begins like this does not name what follows …
NOT_NAMING = split("""
    … 谢谢 感谢 特此 以上 此致 敬礼 祝大家 祝各位 敬祝 祝愿 现在请 下面请 下面 同志们 各位 我讲 我就 我想 我先
    图为 [图 【图 （图 图1 图2 图3 图4 表1 表2 表3 表4 图１ 表１ 会上 会前 会后 会议强调 会议指出 会议要求
    会议认为 会议还 会议由 会议听取
""")
# … nor one with a colon that begins like this: 牵头单位：县教育局
FIELDS = split("""
    牵头 责任 配合 主办 承办 协办 时间 地点 活动 参加 参会 出席 列席 主持 记录 联系 电话 邮编 邮箱 地址 单位
    完成时限 完成时间 成员 组长 副组长 会场 会议 主题 附 注 图 表 资料 摄影 人员 经费 日期 对象 来源
""")
# A line that ends like this says what a picture shows: 王小明在会上发言
CAPTION_TAILS = split("""
    现场 主持会议 主持 出席会议 出席活动 座谈 合影 留影 剪影 发言 作报告 授课 揭牌 签约 颁奖 宣读 宣誓 摄 摄影
""")
SPOKEN_TAILS = split("讲话 致辞 致词 发言 汇报 述职")
# The first words below the title of an order or a notice that say when it was issued, under what number
ISSUED = split("发文日期 发文字号 发文机关 成文日期 索引号")
# The first words of a news report
DATELINES = split("本报讯 本网讯 本站讯 本刊讯 新华社 （记者 （通讯员 【本报 （本报")
NEWS_ACTS = split("开展 组织 慰问 调研 走访")
NEWS_DAYS = split("近日 日前 今日 昨日 今天 昨天 近期")
