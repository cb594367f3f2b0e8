"""A text in, the same text as the patterns of this stage want it out: simplified characters, Chinese stops.

It is for matching only. Its length is the same: every offset in it is one of the text, and the text is what is shown.
"""

from __future__ import annotations

import re
from functools import cache

TRADITIONAL = (
    "並佈併來侷係個們備傢傳僅僑億優儲內兩冊別則創劃劉動務勢匯區協參叄吳呂員問啓啟喬單噸噹嚮嚴囌國圍園圖團執堅報場塊壓奬奮婁孫學實寧審寫專對導屆層嵗嶽師帶幟幷幹幾庫廢廣廳張強彆彔彙後從復徵愛態應戰戶"
    "掃換擊據擴攝敎數斷於旂昇時曏書會東査條楊業榦構樂樑樓標樣樹機檢檯欄權欒歐歡歲歸決況淩減測湯準溫滙滿濟瀋瀏為營爭爲牽獎獻現環產産畝畢畫畵當發監盧眞眾硃確碼祕禮種稱穩筆箇節範簡簽籤糰糾紀約納純級細"
    "終組結絕給統絶經綜綫維綱網緊緒線編練緻縣總織繫纔罰羅羣義習聞聯聲聶職聽脩腳臺與舉舖舘莊華萬葉蓆蔘蔣蕭薑薦藍蘇處號衆衕衚衛裏補裡製複覈見規視親覽訂計訊訓記訪設許註証評詞試話誌認語說説誰課調談請論"
    "諸諾謀講謝證識譚議護讀變讓負責貳貴貸費賀資賈賓賠質賬賴趕趙踐軍載輕輯轄轉辦辭農迴這週進遊過達違適遲遷選還邊郵鄉鄒鄔鄧鄭鄺醜釋鈡銀鋪錄錢錯録錶鍵鍾鎭鎮鏈鐘鑑鑒長門閆閉開間閔閣閤閱閲閻闆關陞陳陸陽"
    "隊階險雙雜難電韆韋韓頁頂項須預頒領頭頻題願類顧颱養餘館饒馬馮駐駱驗驟體髮鬍鬚鬥魯鮑麪麫麵麼麽黃點黨齊齣龍龐龔笫"
)
SIMPLIFIED = (
    "并布并来局系个们备家传仅侨亿优储内两册别则创划刘动务势汇区协参叁吴吕员问启启乔单吨当向严苏国围园图团执坚报场块压奖奋娄孙学实宁审写专对导届层岁岳师带帜并干几库废广厅张强别录汇后从复征爱态应战户"
    "扫换击据扩摄教数断于旗升时向书会东查条杨业干构乐梁楼标样树机检台栏权栾欧欢岁归决况凌减测汤准温汇满济沈浏为营争为牵奖献现环产产亩毕画画当发监卢真众朱确码秘礼种称稳笔个节范简签签团纠纪约纳纯级细"
    "终组结绝给统绝经综线维纲网紧绪线编练致县总织系才罚罗群义习闻联声聂职听修脚台与举铺馆庄华万叶席参蒋萧姜荐蓝苏处号众同胡卫里补里制复核见规视亲览订计讯训记访设许注证评词试话志认语说说谁课调谈请论"
    "诸诺谋讲谢证识谭议护读变让负责贰贵贷费贺资贾宾赔质账赖赶赵践军载轻辑辖转办辞农回这周进游过达违适迟迁选还边邮乡邹邬邓郑邝丑释钟银铺录钱错录表键钟镇镇链钟鉴鉴长门闫闭开间闵阁合阅阅阎板关升陈陆阳"
    "队阶险双杂难电千韦韩页顶项须预颁领头频题愿类顾台养余馆饶马冯驻骆验骤体发胡须斗鲁鲍面面面么么黄点党齐出龙庞龚第"
)
"""The characters that the patterns and tables of this stage are made of."""

_SAMPLE = 20_000
"""So many characters are looked at to tell whether a text ends its sentences with a Latin full stop."""


def plain_text(text: str) -> str:
    """The text for matching: 一、講三點意見. → 一、讲三点意见。"""
    return _with_chinese_stops(simplify(text))


def simplify(text: str) -> str:
    """The text with its traditional characters simplified, as far as the patterns know them: 講話 → 讲话."""
    return text.translate(_simplified()) if _traditional().search(text) else text


@cache
def _simplified() -> dict[int, str]:
    return dict(zip(map(ord, TRADITIONAL), SIMPLIFIED, strict=True))


@cache
def _traditional() -> re.Pattern[str]:
    return re.compile(f"[{TRADITIONAL}]")


@cache
def _latin_stop() -> re.Pattern[str]:
    """A full stop behind a Chinese character, or one that belongs to a marker such as 一. or 第一."""
    return re.compile(
        r"(?P<marker>(?:^|(?<=[\s.,;:!?()。，；：]))第?[〇一二三四五六七八九十百]{1,4}\.)|(?<=[\u4e00-\u9fff”’」』》）)%])\.(?![\d.])",
        re.MULTILINE,
    )


def _with_chinese_stops(text: str) -> str:
    """The text with 。 for the full stops of one that has no 。 but ends its sentences all the same."""
    sample = text[:_SAMPLE]
    if sample.count(".") <= 4 * sample.count("。"):
        return text
    stops = [found for found in _latin_stop().finditer(sample) if not found["marker"]]
    if len(stops) <= 4 * sample.count("。"):
        return text
    return _latin_stop().sub(lambda found: found[0] if found["marker"] else "。", text)
