"""Brings the catalogues up to date with the messages in the code and compiles them: `python tests/catalogues.py`.

A new message gets an empty translation in zh_CN, to be written there; one that is gone from the code is dropped. What
zh_TW lacks is converted from zh_CN by OpenCC, to be read over.
"""

from __future__ import annotations

import sys
from pathlib import Path

import polib
from message_list import PACKAGE, find_messages
from opencc import OpenCC

from speechkit.messages.translate import WITH_FILE

WIDTH = 120
TERMS = {
    "“": "「", "”": "」", "文本框": "文字方塊", "純文本": "純文字", "文本里": "文字裡", "文本": "文字",
    "型別": "類型", "幻燈片": "投影片", "導航窗格": "導覽窗格", "工作簿": "活頁簿", "引數": "參數",
    "思維導圖": "心智圖", "個導圖": "個心智圖", "自動補全": "自動完成", "在終端裡": "在終端機裡",
    "二進位制": "二進位", "臨時資料夾": "暫存資料夾", "解壓後": "解壓縮後", "生成": "產生", "列裡": "欄裡",
    "現有的列": "現有的欄", "這一列": "這一欄", "所在的列": "所在的欄", "編號的列": "編號的欄",
    "不寫則用行號": "不寫則用列號", "各行裡": "各列裡", "日誌": "記錄檔", "程序": "處理程序", "丟失": "失去",
    "退出碼": "結束代碼", "退出": "結束", "提綱": "大綱", "講話稿": "講稿", "管道": "管線", "成批處理": "批次處理",
    "製表符": "定位字元", "隻讀": "唯讀", "許可權": "權限", "專案符號": "項目符號", "幫助": "說明", "當前": "目前",
    "壓縮包": "壓縮檔", "單個 XML": "單一 XML", "豎排": "直排", "識別文字": "辨識文字", "折行": "換行",
    "覆蓋": "覆寫", "水印": "浮水印", "腳註": "註腳", "級別": "層級", "所有者": "擁有者", "代理碼": "代理字元",
    "列表": "清單", "按內容": "依內容", "按檔名": "依檔名", "按大綱": "依大綱", "按 {encoding}": "以 {encoding}",
    "按 ": "依 ", "按固定": "依固定", "按從右": "依從右", "按別的": "以別的", "已按標題和清單": "已當作標題和清單",
}  # fmt: skip
"""What OpenCC leaves and Taiwan says otherwise."""


def path_of(language: str) -> Path:
    """The catalogue of a language, as its translator writes it."""
    return PACKAGE / "messages" / language / "LC_MESSAGES" / "speechkit.po"


def read_catalogue(language: str) -> polib.POFile:
    """The catalogue of a language; an empty one where there is none yet."""
    path = path_of(language)
    return polib.pofile(str(path), wrapwidth=WIDTH) if path.exists() else polib.POFile(wrapwidth=WIDTH)


def update(language: str, source: polib.POFile | None = None) -> polib.POFile:
    """The catalogue with all messages of the code in their order; what it lacks is converted from `source`."""
    old = {(entry.msgctxt, entry.msgid): entry.msgstr for entry in read_catalogue(language)}
    given = {(entry.msgctxt, entry.msgid): entry.msgstr for entry in source or ()}
    to_traditional = OpenCC("s2twp")
    new = polib.POFile(wrapwidth=WIDTH)
    new.metadata = {"Language": language, "MIME-Version": "1.0", "Content-Type": "text/plain; charset=UTF-8"}
    places: dict[str, str] = {}
    for found in find_messages():
        if found.is_sound:
            places.setdefault(found.text, found.place.split(":")[0])
    with_file = [(WITH_FILE, text) for context, text in {**old, **given} if context == WITH_FILE and text in places]
    for key in [*((None, text) for text in places), *with_file]:
        text = old.get(key) or say_as_taiwan(to_traditional.convert(given.get(key, "")))
        new.append(polib.POEntry(msgctxt=key[0], msgid=key[1], msgstr=text, occurrences=[(places[key[1]], "")]))
    return new


def say_as_taiwan(text: str) -> str:
    """The text with the terms of Taiwan."""
    for term, other in TERMS.items():
        text = text.replace(term, other)
    return text


def main() -> int:
    """Write both catalogues and what gettext reads; 1 where a message has no translation."""
    source = update("zh_CN")
    catalogues = {"zh_CN": source, "zh_TW": update("zh_TW", source)}
    for language, catalogue in catalogues.items():
        path = path_of(language)
        path.parent.mkdir(parents=True, exist_ok=True)
        catalogue.save(str(path), newline="\n")
        catalogue.save_as_mofile(str(path.with_suffix(".mo")))
    missing = [entry.msgid for entry in source if not entry.msgstr]
    print("\n".join([*missing, f"{len(source)} messages, {len(missing)} without a translation"]))
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
