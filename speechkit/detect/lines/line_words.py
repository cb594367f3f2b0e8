"""The words by which the lines of a document's head and end are known; tables only."""

from __future__ import annotations

from speechkit.language import addressees, page_words


def split(words: str) -> tuple[str, ...]:
    """A table written as words with space between."""
    return tuple(words.split())


# What a page, a mail or an archive puts around a text: 来源：, 发件人：; spaces inside count for nothing: 标　　题：
LABELS = frozenset(
    (
        *page_words.LABELS,
        *page_words.COUNTS,
        *(word for word in page_words.PLACES if word != "您当前的位置"),
        *page_words.LINK_HEADS,
        *split("""
    发件人 收件人 抄送 密送 主题 时间 日期 发送时间 附件 稿源 作者 撰稿 审稿 录入 发布者 发布人 发布单位
    录入时间 生成日期 公开日期 印发日期 索取号 信息索引 发文机关 发文单位 发文字号 文号 版本 版次 编制 批准
    公文种类 主题分类 主题词 体裁分类 组配分类 标题 名称 信息名称 有效性 时效性 废止日期 施行日期 实施日期
    公布日期 点击率 关键词 关键字 字数 签发人 签发 密级 紧急程度 供图 摄影 图 文 文图 图文 原标题 原文链接
    链接 网址 公开形式 抄报 报送 主送 打印 保密期限 栏目 分类 地点 相关报道 延伸阅读 相关文件 附 文字 图片
    文案 摄像 一审 二审 三审 撰文 通讯员 发布 上传 主持 主持人 参会人员 参加人员 出席人员 列席人员 出席 列席
    缺席 记录 记录人 会议时间 会议地点 会议主题 会议名称 出席人 法规标题 颁布单位 颁布时间 颁布日期 实施时间
    法规类别 效力级别 发布部门 内容分类 公开目录 发布机关 视频 撰写 信息员 摄影报道 简介 From To Cc Subject
    Date Sent
"""),
    )
)

# What only the heads of letters, contracts, handouts and posts hold, above the body: 受文者：, 合同编号：
FORM_LABELS = frozenset(
    split("""
    题目 发言题目 讲话题目 档号 保存年限 地址 联络地址 承办人 联络人 电话 联络电话 传真 发文日期 电子信箱
    电子邮件 受文者 速别 密等 主旨 正本 副本 密等及解密条件或保密期限 摘要 提要 课时 学时 类别 今天是 合同编号
    招标编号 项目编号 发表于 查看 回复 出席人员 列席人员 参加人员 参会人员 缺席人员 会议地点 记录人 学生姓名 指导教师
    学号 学院 所在学院 所属学院 专业 班级 分类号 学校代码 密级 学科专业 研究方向 完成日期 答辩日期 填表日期
""")
)

# Fields without a colon: 时间　2023年11月17日晚　地点　学校报告厅
WHEN = tuple(f"{word}{blank}" for word in ("时间", "地点") for blank in " 　")
WHERE = ("时间", "地点")

# When somebody posted it in a forum
POSTED = tuple(f"{word}{blank}" for word in ("发表于", "发布于", "楼主") for blank in " 　")

# Who speaks holds one of these posts: 县委书记　王小明
POSTS = split("""
    书记 主任 县长 市长 省长 区长 州长 旗长 乡长 镇长 部长 局长 厅长 处长 科长 司长 署长 院长 校长 所长 站长
    行长 会长 社长 馆长 队长 组长 庭长 检察长 秘书长 总经理 经理 董事长 主席 总理 总书记 总统 委员长 委员
    主任委员 巡视员 政委 司令员 书记员 教授 院士 常委 书记处书记 县委书记 主委 议员 理事长 园长 负责人 军长
    师长 团长 总裁 讲师 研究员 工程师 农艺师 调研员 召集人 村支书 支书 党支部书记 第一书记 行政长官 特首
    总监 指导员 教导员 组织员 顾问 会计师 律师
""")

# … or is one of these: 东山小学　一名语文老师
ROLES = split("老师 教师 医生 护士 学生 家长 村民 工人 职工 战士")

# The last word of a title tells that it is one: 在全县……会议上的讲话, 关于……的通知, ……条例（试行）
TITLE_TAILS = split("""
    讲话 讲话稿 致辞 致词 演讲 演辞 演说 演讲辞 演讲词 发言 发言稿 发言材料 讲稿 报告 汇报 会报 通知 通报 意见
    决定 决议 公告 通告 公报 纪要 批复 请示 议案 命令 办法 条例 规定 细则 方案 规划 纲要 计划 要点 总结 说明
    祝词 贺词 献词 文告 谈话 讲话提纲 开幕词 闭幕词 答词 答谢词 欢迎词 倡议书 承诺书 责任书 公开信 一封信 材料
    体会 心得 安排 须知 章程 准则 制度 规则 指南 预案 宣言 声明 讲义 提纲 合同 协议 协议书 公约 民约 规程 党课
    党课讲稿 主持词 主持稿 摘要 实录 全文 议程 新闻稿 贺信 慰问信 感谢信 回信 建议 提案 清单 标准 规范 解读
    综述 思路 打算 工作设想 调研报告 述职 法 令 函 招标文件 投标文件 采购文件 谈判文件 磋商文件
    启事 简章 守则 意见书 判决书 裁定书 决定书 告知书 起诉书 申请书 保证书 建议书 委托书 邀请书 挑战书
""")

# Titles that end like a red head
TENDERS = split("招标文件 投标文件 采购文件 谈判文件 磋商文件")

# How an address begins, and how it ends: with people or with offices, which get official letters and sign them
OPENERS, PEOPLE, OFFICES = addressees.OPENERS, addressees.PEOPLE, addressees.OFFICES

# What an address may wish at its end, at what time and to whom: 各位同仁，大家早上好：
WISHES = split("早安 午安 晚安 平安 快乐 好 早")
TIMES = split("早上 上午 中午 下午 晚上 新年 新春 春节 节日 过年")
WISHED = split("大家 你们 您们 您 各位")

# A line that ends in a colon and says one of these is no salutation: 各部门要做到以下几点：
NO_ADDRESS = split("""
    如下 以下 下面 几点 几个 意见 问题 强调 指出 要求 表示 认为 希望 做到 内容 包括 措施 任务 主要是 就是 情况
    例如 比如 总之 原因 方面 说过 讲到 写道 讲道 指示 记者 图为 目标 原则 时间 地点 电话 召开 举行 全文 坚持
    加强 讲话 报告 报道
""")

# Nor one that begins like this: 主办单位：
NO_OPENER = split("""
    应到 实到 到会 主办 承办 协办 牵头 责任 配合 参会 参加 出席 列席 缺席 主持 联系 报送 抄送 主送 成员 组长
    副组长 支持 指导 举办 完成 落实 主讲 发言 记录 编制 印发 汇报 会议 图 附 注 其中 监督 建设 设计 施工 发文
    发布
""")

# A line that holds one of these is the page's or the archive's and not the author's
FURNITURE = (
    *page_words.SITE_BUTTONS,
    *page_words.SITE_STARTS,
    *page_words.COUNTS,
    *split("""
    当前位置 您的位置 仅供 照搬 转载 版权 侵权 免责声明 请勿 投稿 下载 订户 二维码 http: https: www. .com .gov.cn 公众号
    字体： 【字体 [字体 字号： 公有领域 Publicdomain 知识共享 无障碍阅读 适老化 CreativeCommons 维基文库 跳转到
    跳至内容 论文部分内容 这部作品在 本作品在 版权期限
"""),
)
BUTTONS = frozenset(
    (
        *page_words.BUTTONS,
        *split("""
    首页 列印 保护视力色 超大 A A+ A- T+ T- 新闻稿 即时发布 供即时发布 完 全文完 END end 完毕 简体版 英文版 寄给朋友
    政府新闻网 列印版
"""),
    )
)
SECRECY = split("""
    绝密 机密 秘密 特急 加急 特提 平急 内部资料 内部文件 内部材料 内部刊物 会议材料 会议文件 注意保存 注意保密
    妥善保管 不得外传 会后收回
""")

# What a standard calls itself, behind who issues it
STANDARDS = split("国家标准 行业标准 地方标准 团体标准 企业标准")
# The red heads that name the kind of paper instead of who issues it
REDHEADS = frozenset(
    split(
        "会议纪要 专题会议纪要 常务会议纪要 办公会议纪要 简报 快报 新闻稿 新闻公报 工作简报 情况通报 信息专报 "
        "内部明电 明传电报"
    )
)

# How the note of an editor begins that stands above the title
EDITORS = split("编者按： 编者按: 【编者按】 编者的话： 〔编者按〕 ［编者按］")

# How the line under the red head of a bulletin ends that says who edits it: 清河市乡村振兴局编
EDITED = split("编 编印 主编 主办 印")

# What stands before the number of a paper: 文件编号：HY-GL-017
NUMBERED = split("文件第 文件编号 制度编号 标准编号 编号： 编号: 文号： 文号: 发文字号")

# How the lines end that say when a statute was passed and amended: 2000年3月15日 ……会议通过
HISTORY = split("通过 公布 发布 施行 修订 修正 批准 修改 公告 实施 印发 修正） ） )")

# How the name of a newspaper or a review ends
NEWSPAPERS = split("日报 晚报 时报 晨报 早报 周报 都市报 青年报 导报 商报 农民报 工人报 周刊 月刊 杂志")

# Who took the picture, who wrote the report, what the picture shows
CREDITS = split("摄 供图 供稿 摄影报道 报道组 整理） 摄） 供稿）")
REPORTERS = split(
    "本报评论员 本刊评论员 本报记者 本刊记者 本网记者 本台记者 新华社记者 记者 通讯员 本报通讯员 "
    "图为 图： 文/ 图/ 文： 文｜ 来源 作者"
)
CAPTIONS = frozenset(
    split("""
    新闻公报 会议现场 活动现场 现场图 大会现场 资料图 资料图片 配图 编者按 编者的话 核心提示 内容提要 内容摘要
    摘要
""")
)
DASHES = split("—— — -- ── －－ ― –")

SPEAKERS = split("整理人 讲话人 报告人 发言人 主讲人 演讲人 宣讲人 述职人 汇报人 致辞人 讲课人 主讲")
# Surnames that hardly begin another word: 安, 关, 高 are left out for 安全, 关于, 高度
SURNAMES = frozenset(
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗郑梁谢宋唐许韩邓冯曹彭曾肖萧田董潘袁蔡蒋余于杜叶程魏苏吕丁卢姚沈钟姜崔谭陆"
    "范汪廖石贾韦夏付方邹熊白孟秦邱侯江尹薛闫雷龙史陶贺毛郝顾龚邵万覃武钱戴莫孔汤易乔赖温牛樊葛邢殷庄章鲁倪庞俞翟聂伍"
    "申焦霍柯季阮习耿舒尚卫穆黎翁左庾栾甘柳欧骆祝岳齐詹邬冉宁游凌滕辛储卞祁鲍符费满艾邝阎闵饶柏裴童梅娄卓蓝晏"
)
DOUBLE_SURNAMES = frozenset(split("欧阳 司马 上官 诸葛 司徒 皇甫 尉迟 令狐 慕容 夏侯 端木 东方"))

# Where a title cannot end, and how its next line begins: 关于做好春耕生产和 / 防灾减灾工作的通知
UNFINISHED = split("的 和 与 及 暨 在 关于 对 、 为 同 · 并 年")
CONTINUED = split("的 和 与 暨 及 上的 会议上 大会上 》 ” 」")
ORDERS = split("关于 印发 转发 批转 公告 通告 通报")
ABOUT = ("关于",)
PLANS = split("计划 规划 预算 计画")
"""What a report reports on: 关于……计划 / 执行情况的报告."""
TOLD = split("研究 传达 学习 部署 听取 审议 专题")
"""How the second line of a news title goes on: 市委常委会召开会议 / 研究……等工作."""
# A line of news stands for itself: 全县经济工作会议召开 / 王小明出席并讲话
COMPLETE = split("召开 举行 举办 开幕 闭幕 启动 出席 强调 指出")

# The head of the links at the end
LINK_HEADS = frozenset((*page_words.LINK_HEADS, *split("相关报道 相关文件 延伸阅读 更多阅读 更多新闻 热点推荐")))

# The head of the notes at the end
NOTE_HEADS = frozenset(split("注释 注解 附注 参考文献 尾注 脚注 注"))
PRINTED = split("版 期 页 日 号")
REFERENCES = split("出版社 年版 参见《 参看《")
