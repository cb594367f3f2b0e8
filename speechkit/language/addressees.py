"""Lists the words of a salutation or a list of addressees: how it begins, and whom or which offices it names."""

from __future__ import annotations

from speechkit.language.page_words import split_words

# How an address begins, …
OPENERS = split_words("""
    各 诸 尊敬 尊贵 敬爱 亲爱 全体 主席 大会主席 女士 先生 同志 朋友 同学 老师 乡亲 父老 战友 委员 代表
""")

# … and how it ends: with people, …
PEOPLE = split_words("""
    们 诸位 诸君 同志 代表 委员 先生 女士 小姐 同事 同仁 同僚 同业 同学 老师 朋友 来宾 嘉宾 贵宾 领导 首长 主席
    阁下 殿下 陛下 总理 总统 院士 教授 专家 家长 战友 乡亲 父老 会员 党员 职工 员工 同胞 侨胞 评委 读者 网友
    用户 客户 人员 长 书记 主任 股东 董事 住户 农户 商户 业主 居民 村民 市民 邻居 街坊 亲友 家人 师傅 校友 选手 队员
    战士 孩子 群众 乡邻 听众 观众 敬启者
""")

# … or with offices, which get official letters and sign them
OFFICES = split_words("""
    政府 机构 机关 单位 企业 公司 集团 部门 店铺 学校 院校 高校 院 校 厅 局 委 办 部 处 科室 股室 站 所 中心
    小学 中学 大学 幼儿园 督查室 政研室 研究室 信息科 秘书科 支部 总支 党组 乡镇 街道 社区 村 县 市 区 省 州 旗
    兵团 会 银行 军区 部队 大队 工会 台 公所 办公室 小组
""")
