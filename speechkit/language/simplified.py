"""Rewrites a text for matching: traditional characters become simplified, Latin stops Chinese, odd blanks plain ones.

The length stays the same, so that an offset holds in both. The output always shows the original.
"""

from __future__ import annotations

import re
from functools import cache

from speechkit.language.blanks import UNUSUAL
from speechkit.language.held_words import holds_any
from speechkit.language.numerals import TO_TEN
from speechkit.language.stops import LATIN_FULL_STOPS

TRADITIONAL = (
    "並佈併來侷係個們備傢傳僅僑億優儲內兒兩冊別則創劃劉動務勢匯區協卽厤參叄吳呂員問啓啟喬單噸噹嚮嚴囌國圍園圖團埰執堅報場塊壓壘奬奮婁孫學寀實寧審寫專將對導屆層嵗嶽師帶幟幫幷幹幾庫廢廣廳張強彆彔彙後從復徵愛"
    "態應懷戰戶掃採換搶撐擊擋擔據擴擺攝敎數斷於旂昇時曆曏曬書會東査條楊業榦構樁樂樑樓標樣樹機檔檢檯欄權欒歐歡歲歷歸決沖況淩減測湯準溫滙滿漢澆濟瀋瀏為無熱營爭爲牽狀獎獻現環產産畝畢畫畵當發監盧眞眾睏硃確碼礙"
    "祕禮種稱穩筆箇節範簡簽籤糰糾紀約納純級細終組結絡絕給統絶經綜綫維綱網緊緒線編練緻縣總織繫繼續纔罰羅羣義習聞聯聲聶職聽脩腳臺與興舉舖舘莊華萬葉蓆蓋蔘蔣蕭薑薦藍藝蘇處號衆衕衚衛衝裏補裡製複襬覈見規視親覽訂"
    "計訊訓記訪設許註証評詞試話誌認語說説誰課調談請論諸諾謀講謝證識譚議護讀變讓負貫責貳貴貸費賀資賈賓賠質賬購賴趕趙踐軍載輕輝輯轄轉辦辭農迴這週進遊運過達違遠適遲遷選還邊郵鄉鄒鄔鄧鄭鄺醜醫釋針鈡鉆銀銷鋪錄錢"
    "錯録錶鍵鍼鍾鎭鎮鏈鐘鑑鑒鑽長門閆閉開間閔閣閤閱閲閻闆闖關陞陳陸陽隊階隨險雙雜難電韆韋韓頁頂項須預頒領頭頻題願類顧颱養餘館餵饒馬馮駐駱驗驟體髮鬍鬚鬥魯鮑麪麫麵麼麽黃點黨齊齣龍龐龔笫"
    "價剋屬摺暢竊觀詢輛輩辯隻頃駛儀剛墰壇壜罈罎鄰硯託訴該賣鞦暫討倉廠捲橋輪連"
)
SIMPLIFIED = (
    "并布并来局系个们备家传仅侨亿优储内儿两册别则创划刘动务势汇区协即历参叁吴吕员问启启乔单吨当向严苏国围园图团采执坚报场块压垒奖奋娄孙学采实宁审写专将对导届层岁岳师带帜帮并干几库废广厅张强别录汇后从复征爱"
    "态应怀战户扫采换抢撑击挡担据扩摆摄教数断于旗升时历向晒书会东查条杨业干构桩乐梁楼标样树机档检台栏权栾欧欢岁历归决冲况凌减测汤准温汇满汉浇济沈浏为无热营争为牵状奖献现环产产亩毕画画当发监卢真众困朱确码碍"
    "秘礼种称稳笔个节范简签签团纠纪约纳纯级细终组结络绝给统绝经综线维纲网紧绪线编练致县总织系继续才罚罗群义习闻联声聂职听修脚台与兴举铺馆庄华万叶席盖参蒋萧姜荐蓝艺苏处号众同胡卫冲里补里制复摆核见规视亲览订"
    "计讯训记访设许注证评词试话志认语说说谁课调谈请论诸诺谋讲谢证识谭议护读变让负贯责贰贵贷费贺资贾宾赔质账购赖赶赵践军载轻辉辑辖转办辞农回这周进游运过达违远适迟迁选还边邮乡邹邬邓郑邝丑医释针钟钻银销铺录钱"
    "错录表键针钟镇镇链钟鉴鉴钻长门闫闭开间闵阁合阅阅阎板闯关升陈陆阳队阶随险双杂难电千韦韩页顶项须预颁领头频题愿类顾台养余馆喂饶马冯驻骆验骤体发胡须斗鲁鲍面面面么么黄点党齐出龙庞龚第"
    "价克属折畅窃观询辆辈辩只顷驶仪刚坛坛坛坛坛邻砚托诉该卖秋暂讨仓厂卷桥轮连"
)
"""The two strings run in parallel: every traditional form of a character that the patterns and tables use."""

_PICTURES = tuple("📌📍🔥🎯💡📝📢🔔✅⭐🌟✨❗📖🔹🔸🔷🔶👉🚩📅📋🏆🎉")
"""The commonest pictures that chat programs and note apps put before a heading."""
_FEW = 40
"""So many characters are replaced faster one by one."""
_SAMPLE = 20_000
"""This many characters tell whether a text ends its sentences with a Latin full stop."""


def plain_text(text: str) -> str:
    """The text for matching: 一、講三點意見. → 一、讲三点意见。"""
    plain = text
    if _unplain().search(text):  # one look at the characters of most texts
        plain = _without_pictures(_with_plain_blanks(simplify(text)))
    return _with_chinese_stops(plain.replace("丶", "、"))  # OCR takes the comma of lists for a stroke


def _without_pictures(text: str) -> str:
    """Puts spaces for the pictures before a number at the head of a line: 📌 一、下载表格."""
    if not holds_any(text, _PICTURES):
        return text
    return _pictured().sub(lambda found: " " * len(found[0]), text)


@cache
def _unplain() -> re.Pattern[str]:
    """A character that another one stands for in the plain text."""
    return re.compile(f"[{TRADITIONAL}{UNUSUAL}{''.join(_PICTURES)}]")


@cache
def _pictured() -> re.Pattern[str]:
    number = rf"[（(第]?[{TO_TEN}\d]{{1,3}}[、.．）)章条节 ]"
    return re.compile(rf"(?m)^[ \t\u3000]*[{''.join(_PICTURES)}]\ufe0f?[ \u3000]*(?={number})")


def _with_plain_blanks(text: str) -> str:
    """Puts a space for every blank that nobody types, so that no pattern needs to list them."""
    return text.translate(dict.fromkeys(map(ord, UNUSUAL), " ")) if holds_any(text, UNUSUAL) else text


def simplify(text: str) -> str:
    """Simplifies the traditional characters that the patterns use: 講話 → 讲话."""
    found = set(_any_traditional().findall(text))  # ten times as fast as a look at a set for each character
    if len(found) > _FEW:
        return text.translate(_simplified())
    for character in found:  # no simplified character is a traditional one of another
        text = text.replace(character, _simplified()[ord(character)])
    return text


def traditional_share(text: str) -> float:
    """The share of traditional characters in the beginning of a text: 0 of 讲话, 1 of 講話."""
    sample = [character for character in text[:_SAMPLE] if character.isalpha()]
    return sum(map(_traditional().__contains__, sample)) / max(1, len(sample))


@cache
def _simplified() -> dict[int, str]:
    return dict(zip(map(ord, TRADITIONAL), SIMPLIFIED, strict=True))


@cache
def _traditional() -> frozenset[str]:
    return frozenset(TRADITIONAL)


@cache
def _any_traditional() -> re.Pattern[str]:
    return re.compile(f"[{TRADITIONAL}]")


@cache
def _latin_stop(stop: str) -> re.Pattern[str]:
    """A full stop after a Chinese character, or one that belongs to a marker such as 一. or 第一."""
    return re.compile(
        rf"(?P<marker>(?:^|(?<=[\s.．,;:!?()。，；：]))第?[〇{TO_TEN}百]{{1,4}}{stop})"
        rf"|(?<=[\u4e00-\u9fff”’」』》）)%]){stop}(?![\d.．])",
        re.MULTILINE,
    )


def _with_chinese_stops(text: str) -> str:
    """Puts 。 for the full stops of another keyboard, . or ．, in a text that ends its sentences with them."""
    sample = text[:_SAMPLE]
    most = 4 * sample.count("。")
    for sign in LATIN_FULL_STOPS:
        if sample.count(sign) <= most:
            continue
        pattern = _latin_stop(re.escape(sign))
        stops = [found for found in pattern.finditer(sample) if not found["marker"]]
        if len(stops) > most:
            text = pattern.sub(lambda found: found[0] if found["marker"] else "。", text)
    return text
