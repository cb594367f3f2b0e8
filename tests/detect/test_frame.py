"""Small heads and ends of documents, as speech writers know them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from speechkit.detect.frame.find_frame import find_frame
from speechkit.language.simplified import plain_text
from speechkit.load import load_text
from speechkit.model import Document, Frame, Hint

BODY = """今天召开这次会议，主要任务是总结前段工作，安排下步任务，动员大家再加一把劲。
一、把思想统一起来。认识上来了，行动才跟得上。
二、把责任扛起来。谁的孩子谁抱走。"""

# What stands above the body, its title and its salutation.
HEADS = {
    "title and salutation": ("在全县信访工作会议上的讲话\n\n同志们：", "在全县信访工作会议上的讲话", "同志们："),
    "title over two lines": (
        "在全市机关作风建设\n工作会议上的讲话\n同志们：",
        "在全市机关作风建设工作会议上的讲话",
        "同志们：",
    ),
    "title over three lines": (
        "关于青山县20XX年国民经济和社会发展\n计划执行情况与下一年\n计划草案的报告\n各位代表：",
        "关于青山县20XX年国民经济和社会发展计划执行情况与下一年计划草案的报告",
        "各位代表：",
    ),
    "issuer, matter and kind of text on lines of their own": (
        "青山县人民政府办公室\n关于做好秋冬季森林防火工作的\n通知\n各乡镇人民政府，县直有关单位：",
        "青山县人民政府办公室关于做好秋冬季森林防火工作的通知",
        "各乡镇人民政府，县直有关单位：",
    ),
    "two issuers": (
        "中共青山县委\n青山县人民政府\n关于加快推进农业现代化的意见\n（20XX年2月8日）",
        "中共青山县委青山县人民政府关于加快推进农业现代化的意见",
        None,
    ),
    "open book title mark": (
        "关于印发《青山县城区停车\n管理暂行办法》的通知\n青政办发〔2023〕17号\n各镇（街道），县直各单位：",
        "关于印发《青山县城区停车管理暂行办法》的通知",
        "各镇（街道），县直各单位：",
    ),
    "red head and number": (
        "青山县教育局文件\n青教〔2022〕8号\n关于开展校园安全大排查的通知\n各中小学校、幼儿园：",
        "关于开展校园安全大排查的通知",
        "各中小学校、幼儿园：",
    ),
    "red head, signer and square brackets": (
        "机密★一年\n特急\n青山县安全生产委员会文件\n"
        "青安委[2022]3号　签发人：王小明\n关于汛期安全生产工作情况的报告\n市安委会：",
        "关于汛期安全生产工作情况的报告",
        "市安委会：",
    ),
    "telegram": (
        "明　传　电　报\n发电单位　青山县防汛办公室　　签批盖章　○○○\n等级　特急·明电　青汛电〔2022〕31号\n"
        "关于做好强降雨防范应对工作的紧急通知\n各乡镇防汛办公室：",
        "关于做好强降雨防范应对工作的紧急通知",
        "各乡镇防汛办公室：",
    ),
    "bulletin with an editor's note": (
        "农村集体资产清理工作\n简　　报\n第23期（总第187期）\n青山县农业农村局编　　2019年11月6日\n"
        "编者按：清产核资搞了两年，有的乡镇账面清了。现将河口乡的做法刊发，供各地参考。\n河口乡“三本账”管活集体资产",
        "河口乡“三本账”管活集体资产",
        None,
    ),
    "press release": (
        "新闻稿　　即时发布\n远岭电力发布户用储能系统",
        "远岭电力发布户用储能系统",
        None,
    ),
    "forum": (
        "北山论坛 » 机关文苑 » 讲话致辞 » 查看帖子\n查看: 4127 | 回复: 36\n老黄牛写材料\n"
        "发表于 2011-4-9 22:17:35 | 只看该作者\n在全镇村级财务工作会议上的讲话\n同志们：",
        "在全镇村级财务工作会议上的讲话",
        "同志们：",
    ),
    "running head of a book": (
        "第三编　水利与农田　　　　　　·217·\n在全县农田水利建设会议上的讲话\n（一九七八年十一月十二日）",
        "在全县农田水利建设会议上的讲话",
        None,
    ),
    "masthead of a newspaper": (
        "青山日报　2023年8月7日　01版\n莫让“躺平”误了事业\n——二论干部作风\n本报评论员",
        "莫让“躺平”误了事业",
        None,
    ),
    "column above an interview": (
        "人物·对话\n\n种戏要种在人心里\n——对话采茶戏剧团团长\n本刊记者　○○○",
        "种戏要种在人心里",
        None,
    ),
    "handout of a course": (
        "青山县委党校2020年培训班讲义（第6讲）\n内部资料　注意保存\n村级协商的程序与方法\n青山县委党校　讲师　○○○",
        "村级协商的程序与方法",
        None,
    ),
    "school above a letter": (
        "青山县实验小学\n致全体家长的一封信\n尊敬的家长朋友：",
        "致全体家长的一封信",
        "尊敬的家长朋友：",
    ),
    "minutes with a number": (
        "青山县人民政府常务会议纪要\n〔2024〕5号\n",
        "青山县人民政府常务会议纪要",
        None,
    ),
    "minutes whose matter follows": (
        "青山县人民政府专题会议纪要\n第12期\n关于研究老城区供水改造有关问题的会议纪要\n",
        "关于研究老城区供水改造有关问题的会议纪要",
        None,
    ),
    "date in brackets": (
        "在全县防汛工作会议上的讲话\n（20XX年5月9日）\n\n同志们：",
        "在全县防汛工作会议上的讲话",
        "同志们：",
    ),
    "date in half-width brackets": (
        "在团县委全会上的讲话\n(2023年4月18日)\n同志们：",
        "在团县委全会上的讲话",
        "同志们：",
    ),
    "date in Chinese numerals": ("关于整顿学风的几点意见\n（一九五八年三月十七日）\n", "关于整顿学风的几点意见", None),
    "dash subtitle": (
        "让青春在乡土上扎根\n——在全县大学生村官座谈会上的讲话\n（20XX年5月4日）\n同志们：",
        "让青春在乡土上扎根",
        "同志们：",
    ),
    "report to a congress": (
        "政府工作报告\n——20XX年1月12日在青山县第十八届人民代表大会第三次会议上\n县长　王小明\n各位代表：",
        "政府工作报告",
        "各位代表：",
    ),
    "subtitle over two lines": (
        "政府工作报告\n——20XX年1月12日在青山县第十八届人民代表大会\n"
        "第三次会议上\n青山县人民政府县长　王小明\n各位代表：",
        "政府工作报告",
        "各位代表：",
    ),
    "speaker between title and date": (
        "在清明祭英烈活动上的致辞\n王小明\n20XX年4月4日\n各位来宾、同志们：",
        "在清明祭英烈活动上的致辞",
        "各位来宾、同志们：",
    ),
    "speaker with a spaced name": (
        "在全县教师节大会上的讲话\n县委副书记、县长　李　明\n老师们、同志们：",
        "在全县教师节大会上的讲话",
        "老师们、同志们：",
    ),
    "speaker above the title": (
        "王小明\n在老干部情况通报会上的讲话\n（20XX年1月20日）\n各位老领导、老同志：",
        "在老干部情况通报会上的讲话",
        "各位老领导、老同志：",
    ),
    "named speaker": ("坚守初心　服务群众\n宣讲人：王小明\n同志们：", "坚守初心　服务群众", "同志们："),
    "anonymous speaker": (
        "在全镇河长制工作推进会上的讲话\nXXX\n同志们：",
        "在全镇河长制工作推进会上的讲话",
        "同志们：",
    ),
    "disclaimer above": (
        "本文由会员投稿，仅供参考，请勿照搬！\n在县委全会上的讲话\n同志们：",
        "在县委全会上的讲话",
        "同志们：",
    ),
    "disclaimer in brackets": (
        "【声明：以下内容来自网络，仅供学习交流】\n在表彰大会上的讲话\n同志们：",
        "在表彰大会上的讲话",
        "同志们：",
    ),
    "mail header": (
        "发件人：办公室 <office@example.com>\n收件人：各科室\n"
        "主题：转发讲话稿\n时间：20XX-03-01 09:12\n\n在科级干部会上的讲话\n同志们：",
        "在科级干部会上的讲话",
        "同志们：",
    ),
    "source above": (
        "来源：青山日报　发布时间：2023-05-11 10:20\n在全县招商大会上的讲话\n各位企业家、同志们：",
        "在全县招商大会上的讲话",
        "各位企业家、同志们：",
    ),
    "source below": (
        "王处长在业务培训会上的讲话\n2012年09月26日来源：\n各位学员，同志们：",
        "王处长在业务培训会上的讲话",
        "各位学员，同志们：",
    ),
    "page furniture": (
        "当前位置：首页 > 领导讲话 > 正文\n在全市营商环境大会上的讲话\n"
        "【字体：大 中 小】　打印本页\n浏览次数：1024\n同志们：",
        "在全市营商环境大会上的讲话",
        "同志们：",
    ),
    "table of a government site": (
        "索 引 号：000123/2023-00045\n发文机关：青山县人民政府\n"
        "成文日期：2023年6月1日\n标　　题：青山县人民政府关于表彰劳动模范的决定\n"
        "发文字号：青政发〔2023〕9号\n发布日期：2023年6月3日\n青山县人民政府关于表彰劳动模范的决定\n各镇人民政府：",
        "青山县人民政府关于表彰劳动模范的决定",
        "各镇人民政府：",
    ),
    "title only in the table": (
        "标　　题：青山县人民政府关于封山禁牧的通告\n发布日期：2023年6月3日\n",
        "青山县人民政府关于封山禁牧的通告",
        None,
    ),
    "note that it is unrevised": (
        "在产业项目现场会上的讲话\n（根据录音整理，未经本人审阅）\n同志们：",
        "在产业项目现场会上的讲话",
        "同志们：",
    ),
    "photographer": (
        "20XX年青山市政府工作报告\n青山市市长 王小明\n王小明同志作政府工作报告。本报记者 李一摄\n各位代表：",
        "20XX年青山市政府工作报告",
        "各位代表：",
    ),
    "caption": ("学院召开新学期工作部署会\n会议现场\n", "学院召开新学期工作部署会", None),
    "news title in two lines": ("全县秋粮收购工作会议召开\n王小明出席并讲话\n", "全县秋粮收购工作会议召开", None),
    "column in brackets": ("【聚力项目建设】一线见真章", "【聚力项目建设】一线见真章", None),
    "column on its own line": (
        "【领导讲话】\n在全县项目观摩会上的讲话\n同志们：",
        "在全县项目观摩会上的讲话",
        "同志们：",
    ),
    "title in book title marks": ("《关于推进社区养老服务的报告》\n", "《关于推进社区养老服务的报告》", None),
    "title that begins like a marker": ("第一书记驻村工作报告\n各位乡亲：", "第一书记驻村工作报告", "各位乡亲："),
    "title that begins with a numeral": ("三农工作座谈会讲话\n同志们：", "三农工作座谈会讲话", "同志们："),
    "title that begins with a unit": ("一二五师后勤工作的任务\n（一九四二年六月）\n", "一二五师后勤工作的任务", None),
    "title that begins with a year": ("2021年工作总结\n局党组：", "2021年工作总结", "局党组："),
    "title that asks": ("我们靠什么赢得未来？\n——在青年干部论坛上的演讲\n", "我们靠什么赢得未来？", None),
    "statute with its history": (
        "青山市湿地保护条例\n\n2009年4月2日 青山市第十四届人民代表大会常务委员会第十次会议通过\n"
        "\n2019年9月27日 修订\n\n",
        "青山市湿地保护条例",
        None,
    ),
    "statute with its history in brackets": (
        "青山市养犬管理条例\n（2009年4月2日青山市第十四届人民代表大会常务委员会第十次会议通过）\n",
        "青山市养犬管理条例",
        None,
    ),
    "traditional Chinese": (
        "○○市政府智慧防災推動會報\n市長講話\n（秘書處整理）\n\n各位局處首長、各區區長、各位同仁，大家早安：",
        "○○市政府智慧防災推動會報市長講話",
        "各位局處首長、各區區長、各位同仁，大家早安：",
    ),
    "traditional speech": (
        "青山大學校慶典禮校長致詞\n中華民國一百零二年六月一日\n各位貴賓、各位師長、親愛的同學們，大家好！",
        "青山大學校慶典禮校長致詞",
        "各位貴賓、各位師長、親愛的同學們，大家好！",
    ),
    "chairperson": (
        "在国际论坛开幕式上的致辞\n尊敬的主席先生，各位来宾，女士们、先生们：",
        "在国际论坛开幕式上的致辞",
        "尊敬的主席先生，各位来宾，女士们、先生们：",
    ),
    "exclaimed salutation": ("在毕业典礼上的讲话\n亲爱的同学们！", "在毕业典礼上的讲话", "亲爱的同学们！"),
    "salutation and no title": ("同志们：", None, "同志们："),
    "no front matter": ("", None, None),
    "contents below the title": (
        "青山县卫生事业发展规划\n目　录\n第一章　基础………………1\n第二章　目标………………3\n第三章　任务………………7\n",
        "青山县卫生事业发展规划",
        None,
    ),
    "introduction before the salutation": (
        "商会会长就职典礼演辞\n以下是会长在就职典礼上的演辞全文：\n各位会员、女士们、先生们：",
        "商会会长就职典礼演辞",
        "各位会员、女士们、先生们：",
    ),
    "summary before the salutation": (
        "市长谈城市更新：让老街坊住得更好\n"
        "市长在昨天的新闻发布会上介绍了情况，说今年要改造二十个小区。\n关于城市更新工作的说明\n各位委员：",
        "市长谈城市更新：让老街坊住得更好",
        "各位委员：",
    ),
    "county committee": ("20XX年度述职报告\n青山县文化局局长　XXX\n县委：", "20XX年度述职报告", "县委："),
    "range of dates": (
        "在南方几个县调研时的谈话要点\n（一九九三年一月十八日——二月三日）\n",
        "在南方几个县调研时的谈话要点",
        None,
    ),
    "three lines above a dash": (
        "高举团结旗帜\n为建设富裕文明的青山县\n而努力奋斗\n——在青山县第十次党代表大会上的报告\n（20XX年10月16日）\n王小明\n同志们：",
        "高举团结旗帜为建设富裕文明的青山县而努力奋斗",
        "同志们：",
    ),
    "when and where in brackets": (
        "政府工作报告\n（20XX年1月8日在青山县第十八届人民代表大会第三次会议上）\n县长　王小明\n各位代表：",
        "政府工作报告",
        "各位代表：",
    ),
    "when and where": (
        "政府工作报告\n20XX年1月8日在青山县第十八届人民代表大会第三次会议上\n各位代表：",
        "政府工作报告",
        "各位代表：",
    ),
    "slogan and occasion": (
        "加快发展　争创一流\n在全县三级干部会议上的讲话\n（20XX年2月3日）\n同志们：",
        "加快发展　争创一流",
        "同志们：",
    ),
    "annex number": ("附件1\n青山县招生工作方案\n", "青山县招生工作方案", None),
    "fields in brackets": (
        "【法规标题】青山市养犬管理条例\n【颁布单位】青山市人大常委会\n【颁布时间】2009年4月2日\n",
        "青山市养犬管理条例",
        None,
    ),
    "news with its credits": (
        "学校召开毕业生就业工作推进会\n发布时间：2022-03-11　作者：王小明　浏览：[128]\n",
        "学校召开毕业生就业工作推进会",
        None,
    ),
    "time and source": (
        "在抗旱工作座谈会上的讲话\n2020年03月06日 20:05:12 来源：青山网\n同志们：",
        "在抗旱工作座谈会上的讲话",
        "同志们：",
    ),
    "navigation": (
        "首页 > 政务公开 > 领导讲话\n在双拥大会上的讲话\nA+ A- 打印 收藏\n同志们：",
        "在双拥大会上的讲话",
        "同志们：",
    ),
    "Hong Kong press release": (
        "局長在論壇開幕典禮致辭全文\n＊＊＊＊＊＊＊＊\n以下是局長今日（六月一日）在論壇開幕典禮的致辭全文：\n各位嘉賓、各位朋友：",
        "局長在論壇開幕典禮致辭全文",
        "各位嘉賓、各位朋友：",
    ),
    "minutes with fields": (
        "党支部委员会会议记录\n时间：20XX年3月4日\n地点：二楼会议室\n主持：王小明\n参会人员：李一、张二\n",
        "党支部委员会会议记录",
        None,
    ),
    "title of the page and of the text": (
        "青山县人民政府办公室关于印发《青山县促消费方案》的通知\n发布时间：2023-03-15 09:28　信息来源：县政府办公室\n"
        "青政办发〔2023〕9号\n青山县人民政府办公室\n关于印发《青山县促消费\n方案》的通知\n各乡镇人民政府，县直机关各单位：",
        "青山县人民政府办公室关于印发《青山县促消费方案》的通知",
        "各乡镇人民政府，县直机关各单位：",
    ),
    "number and title in one line, then the title": (
        "青政发〔2014〕20号《青山县人民政府关于深化预算管理制度改革的意见》\n浏览量：　　时间：2016-01-17 23:45:19\n"
        ""
        "青山县人民政府关于深化预算管理制度改革的意见\n青政发〔2014〕20号\n各乡镇人民政府，县政府各部门:",
        "青山县人民政府关于深化预算管理制度改革的意见",
        "各乡镇人民政府，县政府各部门:",
    ),
    "head of an archive": (
        "中華民國一一一年市長農曆春節談話\n110年市長農曆春節談話 中華民國一一一年市長農曆春節談話\n"
        "中華民國111年（2022年）1月30日於青山市\n發布機關：青山市政府\n各位媒體朋友、全體市民朋友們，大家早安，新年快樂。",
        "中華民國一一一年市長農曆春節談話",
        "各位媒體朋友、全體市民朋友們，大家早安，新年快樂。",
    ),
    "half-width marks": (
        "在全县林业工作会议上的讲话\n(2009年3月1日)\n各位代表,同志们:",
        "在全县林业工作会议上的讲话",
        "各位代表,同志们:",
    ),
    "letter to one": ("王小明同志：", None, "王小明同志："),
    "company and report": (
        "青山水务集团有限公司\n20XX年度工作会议报告\n各位同事：",
        "青山水务集团有限公司20XX年度工作会议报告",
        "各位同事：",
    ),
    "blank lines everywhere": (
        "在职代会上的讲话\n\n20XX年3月2日\n\n各位代表、同志们：\n",
        "在职代会上的讲话",
        "各位代表、同志们：",
    ),
    "indented title": ("            在禁毒工作会议上的讲话\n　　同志们：", "在禁毒工作会议上的讲话", "同志们："),
    "Markdown": ("# 在文旅大会上的讲话\n\n同志们：", "在文旅大会上的讲话", "同志们："),
}


def frame_of(text: str) -> Frame:
    document = load_text(text)
    return find_frame(replace(document, text=plain_text(document.text)), document.text)


@pytest.mark.parametrize(("head", "title", "salutation"), HEADS.values(), ids=HEADS)
def test_the_head_of_a_document_is_told_from_its_body(head: str, title: str | None, salutation: str | None) -> None:
    text = f"{head}\n{BODY}" if head else BODY
    frame = frame_of(text)
    assert (frame.title, frame.salutation) == (title, salutation)
    assert text[frame.body_start :].lstrip().startswith("今天召开这次会议")
    assert frame.body_end == len(text)


# Lines that end in a colon or address somebody, and are no salutation.
NO_SALUTATIONS = [
    "下面是三点意见：",
    "我先讲三点体会：",
    "会议强调：",
    "主办单位：",
    "活动主题：",
    "各部门要做到以下几点：",
    "具体任务如下：",
    "今年的主要目标：",
    "参加人员：",
]


@pytest.mark.parametrize("line", NO_SALUTATIONS)
def test_a_line_that_announces_is_no_salutation(line: str) -> None:
    frame = frame_of(f"在推进会上的讲话\n{line}\n{BODY}")
    assert frame.salutation is None


# What stands below the body, and who signs it.
ENDS = {
    "nothing": ("", None),
    "person and date": ("王小明\n20XX年12月20日", "王小明"),
    "office and date": ("青山县教育局\n2023年3月6日", "青山县教育局"),
    "two offices": ("青山县教育局\n青山县公安局\n2023年3月6日", "青山县教育局\n青山县公安局"),
    "news agency": ("（青山社青山3月6日电）\n《 青山日报 》（ 2020年03月07日 02 版）", None),
    "list of annexes": ("附件：1.任务分工表\n2.联系人名单\n\n青山县教育局\n2023年3月6日", "青山县教育局"),
    "annexes by number": ("附件1：任务分工表\n附件2：联系人名单\n青山县教育局\n2023年3月6日", "青山县教育局"),
    "who is copied in": (
        "青山县教育局\n2023年3月6日\n抄送：县委办公室，县人大办公室。\n青山县教育局办公室　2023年3月6日印发",
        "青山县教育局",
    ),
    "publication note": ("青山县教育局\n2023年3月6日\n（此件公开发布）", "青山县教育局"),
    "where it was held": ("（这是王小明同志在全县干部大会上的讲话，收入文集时有删节。）", None),
    "starred note": ("*这是王小明同志在座谈会上讲话的一部分。", None),
    "page number": ("- 12 -", None),
    "office and date on one line": ("青山县教育局　2023年3月6日", "青山县教育局　2023年3月6日"),
    "finis": ("（全文完）\n完\n2018年6月1日（星期五）", None),
    "editor": ("责任编辑：李一\n打印本页　关闭窗口", None),
    "footnotes": ("[1] 《青山县志》，第12页。\n[2] 同上。", None),
    "numbered notes": ("注释：\n1. 《青山县志》，第12页。\n2. 见《青山日报》。", None),
    "circled notes": ("①《青山文集》第3卷，青山出版社2001年版，第20页。", None),
}


@pytest.mark.parametrize(("end", "signature"), ENDS.values(), ids=ENDS)
def test_the_end_of_a_document_is_told_from_its_body(end: str, signature: str | None) -> None:
    text = f"在推进会上的讲话\n同志们：\n{BODY}\n{end}"
    frame = frame_of(text)
    assert frame.signature == signature
    assert text[: frame.body_end].rstrip().endswith("谁的孩子谁抱走。")


def test_thanks_belong_to_the_body() -> None:
    text = f"同志们：\n{BODY}\n谢谢大家！"
    assert frame_of(text).body_end == len(text)


def test_bullets_at_the_end_belong_to_the_body() -> None:
    text = f"同志们：\n{BODY}\n* 抓早\n* 抓小"
    assert frame_of(text).body_end == len(text)


def test_an_item_at_the_end_that_names_a_paper_belongs_to_the_body() -> None:
    text = f"同志们：\n{BODY}\n三、办好《青山日报》，让它进村入户。"
    assert frame_of(text).body_end == len(text)


def test_an_annex_that_is_a_document_belongs_to_the_body() -> None:
    text = f"关于印发方案的通知\n各单位：\n请遵照执行。\n青山县教育局\n2023年3月6日\n青山县招生工作方案\n{BODY}"
    assert frame_of(text).body_end == len(text)


def test_the_parts_of_a_report_to_a_congress_are_named() -> None:
    frame = frame_of(
        f"政府工作报告\n——20XX年1月12日在青山县第十八届人民代表大会第三次会议上\n县长　王小明\n各位代表：\n{BODY}"
    )
    assert frame.subtitle == "——20XX年1月12日在青山县第十八届人民代表大会第三次会议上"
    assert frame.speaker == "县长　王小明"
    assert frame.date == "20XX年1月12日"


def test_the_date_of_the_signature_is_the_date_where_the_head_has_none() -> None:
    assert frame_of(f"述职报告\n县委：\n{BODY}\nXXX\n20XX年12月20日").date == "20XX年12月20日"


def test_a_salutation_that_the_text_follows_on_the_same_line() -> None:
    text = "主席先生，各位同事：今年是我们合作的第二十年。第一，要互信。第二，要互利。"
    frame = frame_of(text)
    assert frame.salutation == "主席先生，各位同事："
    assert text[frame.body_start :].startswith("今年是")


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("在全县防汛工作会议上的讲话（20XX年5月9日）同志们：今天开个短会。", "在全县防汛工作会议上的讲话"),
        ("在全县防汛工作会议上的讲话同志们：今天开个短会。", "在全县防汛工作会议上的讲话"),
        ("政府工作报告——20XX年1月12日在县人代会上　县长　王小明　各位代表：现在报告工作。", "政府工作报告"),
        ("今天，我们召开座谈会，听听大家对规划编制的意见。", None),
        ("5月4日，全市工作会议在市局召开。", None),
    ],
)
def test_a_text_in_one_line(text: str, title: str | None) -> None:
    assert frame_of(text + "今年的工作头绪很多。" * 40).title == title


@pytest.mark.parametrize(
    "line",
    ["一、2025年回顾", "（一）概况", "第一章 总则", "1. 形势", "1 形势", "A. 形势", "一 关于形势", "一，形势", "一"],
)
def test_a_marker_on_top_is_no_title(line: str) -> None:
    frame = frame_of(f"{line}\n{BODY}")
    assert (frame.title, frame.body_start) == (None, 0)


def test_a_part_heading_below_the_date_stays_in_the_body() -> None:
    text = (
        f"在党代表会议上的讲话\n（一九五五年三月）\n开幕词\n"
        f"（一九五五年三月二十一日）\n各位代表同志们：\n{BODY}\n结论\n{BODY}"
    )
    frame = frame_of(text)
    assert frame.title == "在党代表会议上的讲话"
    assert frame.salutation == "各位代表同志们："
    assert text[frame.body_start :].startswith("开幕词")


def test_the_first_heading_that_a_format_marks_is_the_title() -> None:
    text = f"办公室印，会后收回。\n我们靠什么赢得未来，怎样赢得未来，与谁一起赢得未来，何时赢得未来\n{BODY}"
    plain = load_text(text)
    marked = Document(text, plain.positions, hints=(Hint(text.index("我们"), 1),))
    assert find_frame(marked).title == "我们靠什么赢得未来，怎样赢得未来，与谁一起赢得未来，何时赢得未来"


@pytest.mark.parametrize(
    "text", ["", "\n\n", "　", "好", "同志们：", "一要", "（", "2020年1月1日", "目录", "附件：", "——"]
)
def test_tiny_texts_have_a_frame_inside_the_text(text: str) -> None:
    frame = frame_of(text)
    assert 0 <= frame.body_start <= frame.body_end <= len(text)


def test_fields_under_the_date_do_not_hide_the_signature() -> None:
    end = "临江县公安局\n2024年5月30日\n联系人：李娜  联系电话：66668888\n送：局领导。\n"
    frame = frame_of(f"关于做好安保工作的通知\n{BODY}\n{end}")
    assert (frame.signature, frame.date) == ("临江县公安局", "2024年5月30日")


def test_a_title_without_a_hint_stands_above_the_headings_of_the_format() -> None:
    text = f"关于乡村振兴工作情况的报告\n基本情况\n{BODY}\n存在问题\n{BODY}"
    hints = (Hint(text.index("基本情况"), 1), Hint(text.index("存在问题"), 1))
    document = replace(load_text(text), hints=hints)
    assert find_frame(document).title == "关于乡村振兴工作情况的报告"


def test_the_time_of_a_meeting_is_its_date() -> None:
    assert frame_of(f"镇党委会议记录\n时间：2024年9月9日　地点：镇会议室\n主持：王小明\n{BODY}").date == "2024年9月9日"
