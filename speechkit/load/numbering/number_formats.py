"""Writes numbers in Word's number formats: chineseCounting, 12 → 十二.

The names are those of ECMA-376, part 1, section 17.18.59. Where Word differs from the standard, this follows Word.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from speechkit.language import numerals
from speechkit.language.numerals import BRANCHES, ONES, STEMS, write_roman
from speechkit.language.written_numbers import place_digits, spell_number

Format = Callable[[int], str]


def format_number(number: int, name: str) -> str:
    """The text of a number in the format of this name; an unknown format counts 1, 2, 3."""
    return FORMATS.get(name, str)(number)


def count_to_99(number: int, *, digits: str) -> str:
    """A number with its units up to 99 and digit by digit from 100 on: 十二, 九十九, 一○○."""
    if number < 100:
        return spell_number(number, digits=digits, units="十百千万", one="big")
    return place_digits(number, digits=digits)


def pick_sign(number: int, *, signs: str) -> str:
    """The character for a number as long as there is one: 甲, 乙, … 癸, 11."""
    return signs[number - 1] if 0 < number <= len(signs) else str(number)


def repeat_letters(number: int, *, first: str) -> str:
    """a, b, … z, aa, bb, … as Word counts with letters."""
    if not 0 < number <= 26 * 30:
        return str(number)
    times, index = divmod(number - 1, 26)
    return chr(ord(first) + index) * (times + 1)


def to_roman(number: int) -> str:
    """A Roman numeral: 4 → IV; from 4,000 on, digits."""
    return write_roman(number) if 0 < number < 4000 else str(number)


def name_year(number: int) -> str:
    """The name of a year in the cycle of sixty: 1 → 甲子, 2 → 乙丑."""
    return STEMS[(number - 1) % 10] + BRANCHES[(number - 1) % 12]


ROUND, ZERO, NULL = "○" + ONES, "〇" + ONES, "零" + ONES
CIRCLED = partial(pick_sign, signs=numerals.CIRCLED)
WIDE = partial(place_digits, digits=numerals.spell_out(numerals.FULL_WIDTH_DIGITS))
COUNT = partial(count_to_99, digits=ROUND)
FORMAL, FORMAL_TRADITIONAL = numerals.FORMAL_DIGITS, numerals.FORMAL_TRADITIONAL_DIGITS
JAPANESE = "〇壱弐参四伍六七八九"

FORMATS: dict[str, Format] = {
    "none": lambda number: "",
    "decimalZero": lambda number: f"{number:02}",
    "decimalFullWidth": WIDE,
    "decimalFullWidth2": WIDE,
    "decimalEnclosedCircle": CIRCLED,
    "decimalEnclosedCircleChinese": CIRCLED,
    "decimalEnclosedFullstop": partial(pick_sign, signs=numerals.DOTTED),
    "decimalEnclosedParen": partial(pick_sign, signs=numerals.PARENTHESISED),
    "numberInDash": lambda number: f"- {number} -",
    "hex": lambda number: f"{number:X}",
    "upperRoman": to_roman,
    "lowerRoman": lambda number: to_roman(number).lower(),
    "upperLetter": partial(repeat_letters, first="A"),
    "lowerLetter": partial(repeat_letters, first="a"),
    "ideographDigital": partial(place_digits, digits=ZERO),
    "ideographTraditional": partial(pick_sign, signs=STEMS),
    "ideographZodiac": partial(pick_sign, signs=BRANCHES),
    "ideographZodiacTraditional": name_year,
    # Word sets these in parentheses, whatever the standard's name for them says.
    "ideographEnclosedCircle": partial(pick_sign, signs=numerals.BRACKETED),
    "ideographLegalTraditional": partial(
        spell_number, digits=numerals.FORMAL_TRADITIONAL_DIGITS, units="拾佰仟萬", zero="零"
    ),
    "chineseCounting": COUNT,
    "chineseCountingThousand": partial(spell_number, digits=ZERO, units="十百千万", one="big", zero="〇"),
    "chineseLegalSimplified": partial(spell_number, digits=FORMAL, units="拾佰仟万", zero="零"),
    "taiwaneseCounting": COUNT,
    "taiwaneseCountingThousand": partial(spell_number, digits=NULL, units="十百千萬", one="big", zero="零"),
    "taiwaneseDigital": partial(place_digits, digits=ROUND),
    "japaneseCounting": partial(spell_number, digits=ZERO, units="十百千万", one="none"),
    "japaneseLegal": partial(spell_number, digits=JAPANESE, units="拾百阡萬"),
    "japaneseDigitalTenThousand": partial(place_digits, digits=ZERO),
}
