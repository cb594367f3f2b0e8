"""Lists the characters of every kind of numeral in Chinese documents and reads numerals as integers."""

from __future__ import annotations


def spell_out(ranges: str) -> str:
    """The characters of ranges such as stand in a class of a pattern: 0-9 → 0123456789."""
    pairs = zip(ranges[::3], ranges[2::3], strict=True)
    return "".join(chr(code) for first, last in pairs for code in range(ord(first), ord(last) + 1))


ZEROS = "〇零○"
ONES = "一二三四五六七八九"
TO_TEN = ONES + "十"
WEEKDAYS = ONES[:6] + "日天"
"""星期一 to 星期日, which is 星期天 too."""
TENS = "廿卅卌"
TWO = "两兩"
"""Two of something: 两点, not 第两."""
CHINESE = ZEROS + TO_TEN + "百千" + TENS
"""What Chinese ordinals are written with."""
FORMAL_ONES = "壹贰叁参肆伍陆柒捌玖"
"""The formal digits, 叁 in two spellings."""
FORMAL_VARIANTS = "貳參叄陸弌弍弎"
"""Their traditional and old forms."""
FORMAL_DIGITS = "零壹贰叁肆伍陆柒捌玖"
FORMAL_TRADITIONAL_DIGITS = "零壹貳參肆伍陸柒捌玖"
"""0 to 9, each in its usual spelling."""
FORMAL = FORMAL_ONES + FORMAL_VARIANTS + "拾佰"
STEMS = "甲乙丙丁戊己庚辛壬癸"
BRANCHES = "子丑寅卯辰巳午未申酉戌亥"
FULL_WIDTH_DIGITS = "０-９"
DIGITS = "0-9" + FULL_WIDTH_DIGITS
LETTERS = "A-Za-zＡ-Ｚａ-ｚ"
"""The Latin letters, full-width ones too; ranges like those of the digits, for a class in a pattern."""
ROMAN_LETTERS = "IVX"
"""The Latin letters of the Roman numerals that number items."""
CIRCLED_TO_TWENTY = "①-⑳"
ENCLOSED = "①-⒛❶-❿"
"""Ranges of numbers in circles and in parentheses, and with a dot, for a class in a pattern."""
CIRCLED = spell_out(CIRCLED_TO_TWENTY + "㉑-㉟㊱-㊿")
PARENTHESISED = "⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇"
DOTTED = "⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛"
BRACKETED = "㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩"
CIRCLED_CHINESE = "㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉"
BLACK = "❶❷❸❹❺❻❼❽❾❿⓫⓬⓭⓮⓯⓰⓱⓲⓳⓴"
DOUBLE = "⓵⓶⓷⓸⓹⓺⓻⓼⓽⓾"
ROMAN_SIGNS = "ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ"
ROMAN_SMALL_SIGNS = "ⅰⅱⅲⅳⅴⅵⅶⅷⅸⅹⅺⅻ"

SERIES = (
    CIRCLED, PARENTHESISED, DOTTED, BRACKETED, CIRCLED_CHINESE, BLACK, DOUBLE, ROMAN_SIGNS, ROMAN_SMALL_SIGNS, STEMS,
    BRANCHES,
)  # fmt: skip
_DIGIT = {
    **dict.fromkeys(ZEROS, 0),
    **{digit: value for value, digit in enumerate(ONES, 1)},
    **dict(zip(FORMAL_ONES, (1, 2, 3, 3, 4, 5, 6, 7, 8, 9), strict=True)),
    **dict(zip(FORMAL_VARIANTS, (2, 3, 3, 6, 1, 2, 3), strict=True)),
    **dict.fromkeys(TWO, 2),
}
_MYRIAD = "万萬"
_UNIT = {"十": 10, "拾": 10, "百": 100, "佰": 100, "千": 1000, "仟": 1000}
_TEN = dict(zip(TENS, (20, 30, 40), strict=True))
_ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
LAST = -1
"""The ordinal of 最后: it stands for whatever number is last."""
CONNECTIVES = {"首先": 1, "其次": 2, "再次": 3, "再其次": 3, "再者": 3, "再则": 3, "最后": LAST}
NEXT = -2
"""The ordinal of 再一件: it stands for whatever number is next."""
MORE = {"再": NEXT, "末": LAST}
ASPECTS = {"一方面": 1, "另一方面": 2, "另方面": 2, "再一方面": 3}


def read_numeral(text: str) -> int | None:
    """The integer of a numeral, None where there is none: 十二 → 12, ① → 1, 二〇 → 20, 廿三 → 23, １２ → 12.

    Latin letters are not read here, since I may be a letter or a Roman numeral: see read_letter and read_roman.
    """
    if text.isdecimal():
        return int(text) if len(text) < 10 else None
    if len(text) == 1:
        for series in SERIES:
            at = series.find(text)
            if at >= 0:
                return at + 1
    return _read_chinese(text)


def _read_chinese(text: str) -> int | None:
    if not text:
        return None
    total = pending = 0
    positional = True
    for char in text:
        if char in _DIGIT:
            pending = pending * 10 + _DIGIT[char] if positional else _DIGIT[char]
            continue
        if char in _TEN:
            total, pending = total + _TEN[char], 0
        elif char in _UNIT:
            total, pending = total + (pending or 1) * _UNIT[char], 0
        elif char in _MYRIAD:
            total, pending = (total + pending) * 10_000, 0
        else:
            return None
        positional = False
    return total + pending


def read_letter(text: str) -> int | None:
    """The place of a Latin letter in the alphabet: c → 3, Ｂ → 2."""
    char = chr(ord(text) - 0xFEE0) if len(text) == 1 and "Ａ" <= text <= "ｚ" else text
    return ord(char.lower()) - 96 if len(char) == 1 and char.isascii() and char.isalpha() else None


def read_roman(text: str) -> int | None:
    """The integer of Roman numerals, None where they break the rules of writing: IV → 4, Ⅳ → 4."""
    if len(text) == 1 and text in ROMAN_SIGNS:
        return ROMAN_SIGNS.find(text) + 1
    total = 0
    values = [_ROMAN.get(char, 0) for char in text.upper()]
    for value, following in zip(values, [*values[1:], 0], strict=True):
        total += -value if value < following else value
    return total if total and write_roman(total) == text.upper() else None


def write_roman(number: int) -> str:
    """The Roman numeral of an integer below 4,000: 14 → XIV."""
    signs = ((1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"),
             (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))  # fmt: skip
    out = ""
    for value, sign in signs:
        out += sign * (number // value)
        number %= value
    return out
