"""Writes numbers in the alphabets of Chinese numerals: 12 → 十二, １２, ⑫."""

from __future__ import annotations

from speechkit.language import numerals


def spell_number(number: int, *, digits: str, units: str, one: str = "all", zero: str = "") -> str:
    """A number with its units: 101 → 一百〇一.

    `one` says before which units a 1 is written: all, big (from 百 on), none. `zero` stands for skipped units.

    >>> spell_number(12, digits="〇一二三四五六七八九", units="十百千万", one="big")
    '十二'
    """
    if not 0 < number < 10_000 * 10_000:
        return str(number)
    if number >= 10_000:
        rest = number % 10_000
        head = spell_number(number // 10_000, digits=digits, units=units, one=one, zero=zero) + units[3]
        gap = zero if 0 < rest < 1000 else ""
        tail = spell_number(rest, digits=digits, units=units, one="all", zero=zero) if rest else ""
        return head + gap + tail
    text, pending = "", False
    for power in (3, 2, 1, 0):
        digit = number // 10**power % 10
        if digit == 0:
            pending = bool(text)
            continue
        silent = digit == 1 and power and (one == "none" or (one == "big" and power == 1 and not text))
        text += (zero if pending else "") + ("" if silent else digits[digit]) + (units[power - 1] if power else "")
        pending = False
    return text


def place_digits(number: int, *, digits: str) -> str:
    """A number digit by digit: 10 → 一〇."""
    return "".join(digits[int(digit)] for digit in str(number))


def spell_chinese(number: int) -> str:
    """The numeral of an integer as it is spoken: 12 → 十二, 105 → 一百零五."""
    return spell_number(number, digits=_CHINESE, units="十百千万", one="big", zero="零")


def write_like(numeral: str, number: int) -> str | None:
    """A number in the alphabet of another numeral: ② and 3 → ③, ０２ and 3 → ０３; None where the alphabet ends.

    Letters and Roman numerals are not known here, since I may be either.
    """
    if numeral.isascii() and numeral.isdigit():
        return f"{number:0{len(numeral)}}" if numeral.startswith("0") else str(number)
    if numeral.isdecimal():
        return place_digits(number, digits=_FULL_WIDTH)
    for series in numerals.SERIES:
        if numeral in series:
            return series[number - 1] if 0 < number <= len(series) else None
    if not numeral.strip(numerals.CHINESE):
        return spell_chinese(number)
    if not numeral.strip(numerals.FORMAL):
        return spell_number(number, digits=numerals.FORMAL_DIGITS, units="拾佰仟万", one="none", zero="零")
    return None


_CHINESE = "零" + numerals.ONES
_FULL_WIDTH = numerals.spell_out(numerals.FULL_WIDTH_DIGITS)
