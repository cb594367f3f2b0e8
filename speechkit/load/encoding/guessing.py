"""Guesses the encoding of a text: the one in which it looks most like Chinese."""

from __future__ import annotations

import re
from codecs import lookup, register_error
from collections.abc import Callable
from typing import NamedTuple

from speechkit.errors import LoadError
from speechkit.load.encoding.big5 import correct_big5
from speechkit.load.encoding.plausibility import share_of_chinese, share_of_controls, share_of_text
from speechkit.messages import Message


def read_euro(error: UnicodeError) -> tuple[str, int]:
    """The error handler that reads the byte 0x80 as €: Windows writes € so in GBK, which does not have it."""
    if isinstance(error, UnicodeDecodeError) and error.object[error.start] == 0x80:
        return "€", error.start + 1
    raise error


register_error("speechkit.euro", read_euro)


class Family(NamedTuple):
    """Encodings that differ only in what they can hold: of them, the first that decodes all bytes counts."""

    label: str
    codecs: tuple[str, ...]
    measure: Callable[[str], float] = share_of_chinese
    least: float = 0.25
    """The least value of the measure; right readings of 20 characters and more reach 0.6 to 0.95, wrong ones 0.15."""
    errors: str = "strict"
    """The name of an error handler, as `bytes.decode` takes it."""
    correct: Callable[[str], str] = str
    """Corrects a text that the first of the encodings decoded."""


UTF_8 = Family("UTF-8", ("utf-8",))
GB = Family("GB18030", ("gb18030",), errors="speechkit.euro")
BIG5 = Family(
    "Big5", ("cp950", "big5hkscs"), correct=correct_big5
)  # Windows writes cp950: ～ and ‧ are not where the standard has them
GUESSES = (
    UTF_8,
    GB,
    BIG5,
    Family("UTF-16 LE", ("utf-16-le",), share_of_text, 0.5),
    Family("UTF-16 BE", ("utf-16-be",), share_of_text, 0.5),
    Family("UTF-32 LE", ("utf-32-le",), share_of_text, 0.5),
    Family("UTF-32 BE", ("utf-32-be",), share_of_text, 0.5),
)

# A name for one encoding of a family means the family: files called gb2312 hold characters that only GB18030 has.
NAMED = {"gb2312": GB, "gbk": GB, "cp936": GB, "gb18030": GB, "big5": BIG5, "cp950": BIG5, "big5hkscs": BIG5}

SAMPLE = 65536
MOST_CONTROLS = 0.01
CONTROL = re.compile(rb"[\x00-\x08\x0e-\x19\x7f]")
NOT_ASCII = re.compile(rb"[\x80-\xff]")
ADVICE = "Save it as UTF-8, or name its encoding with --encoding"


def find_likeliest(data: bytes, source: str) -> Family:
    """The family in which a sample of the bytes looks most like Chinese; LoadError if it does in none."""
    shares = {family: share_in(data, family) for family in GUESSES}
    best = max(GUESSES, key=shares.__getitem__)
    unlikely = best.measure is share_of_chinese or shares[best] < best.least
    control = CONTROL.search(data)
    if unlikely and control and (b"\0" in data or share_of_controls(data[:SAMPLE]) > MOST_CONTROLS):
        problem = Message(
            "this is a binary file, not a text: no text has {byte}", byte=describe_byte(data, control.start())
        )
        raise LoadError(problem, "Convert it, or delete that byte, or name the encoding with --encoding", source=source)
    if shares[best] < best.least:
        where = describe_byte(data, find_first_error(data))
        problem = Message(
            "its encoding cannot be guessed: {where} is not UTF-8, and no other encoding reads as Chinese", where=where
        )
        raise LoadError(problem, ADVICE, source=source)
    return best


def share_in(data: bytes, family: Family) -> float:
    """How Chinese a sample of the bytes looks in a family of encodings, from 0 to 1.

    The sample may cut a character in two, hence `replace`.
    """
    start = 0
    if family.measure is share_of_chinese:  # the bytes before are ASCII in every one of these families
        found = NOT_ASCII.search(data)
        start = found.start() if found else len(data)
    return family.measure(data[start : start + SAMPLE].decode(family.codecs[-1], "replace"))


def read_strictly(data: bytes, family: Family, source: str) -> str:
    """The text as the first encoding of a family that decodes all bytes; LoadError if none does."""
    problem = Message("")
    for codec in family.codecs:
        try:
            text = data.decode(codec, family.errors)
            return family.correct(text) if codec == family.codecs[0] else text
        except UnicodeDecodeError as error:
            problem = Message("{byte} is not {encoding}", byte=describe_byte(data, error.start), encoding=family.label)
        except (UnicodeError, LookupError, ValueError) as error:
            problem = Message("it cannot be read as {encoding}: {reason}", encoding=family.label, reason=str(error))
    raise LoadError(problem, ADVICE, source=source)


def find_family(encoding: str, source: str) -> Family:
    """The family of an encoding that the user named; LoadError if Python does not know it."""
    try:
        codec = lookup(encoding).name
    except (LookupError, ValueError) as error:
        problem = Message("there is no encoding “{encoding}”", encoding=encoding)
        raise LoadError(
            problem, "Name utf-8, gb18030, big5, utf-16 or another that Python knows", source=source
        ) from error
    return NAMED.get(codec, Family(encoding, (codec,)))


def find_first_error(data: bytes) -> int:
    """The offset of the first byte that is not UTF-8."""
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as error:
        return error.start
    return 0


def describe_byte(data: bytes, offset: int) -> Message:
    """A byte as a message names it: byte 1204 (0xff, line 12), offsets from 0, lines from 1."""
    line = data.count(b"\n", 0, offset) + 1
    value = data[offset : offset + 1].hex()
    return Message("byte {offset} (0x{value}, line {line})", offset=offset, value=value, line=line)
