"""Bytes in whose encoding nobody named; out: the encoding in which they look most like Chinese, and their text."""

from __future__ import annotations

import re
from codecs import lookup, register_error
from collections.abc import Callable
from typing import NamedTuple

from speechkit.errors import LoadError
from speechkit.load.encoding.plausibility import share_of_chinese, share_of_controls, share_of_text


def read_euro(error: UnicodeError) -> tuple[str, int]:
    """€ for the byte 0x80 where a character should begin: Windows writes it so in GBK, which has none."""
    if isinstance(error, UnicodeDecodeError) and error.object[error.start] == 0x80:
        return "€", error.start + 1
    raise error


register_error("speechkit.euro", read_euro)


class Family(NamedTuple):
    """Encodings that differ in what they can hold, the one most in use first: the first that reads all bytes counts."""

    label: str
    codecs: tuple[str, ...]
    measure: Callable[[str], float] = share_of_chinese
    least: float = 0.25
    """Of what is measured; right readings of 20 characters and more have 0.6 to 0.95, wrong ones hardly 0.15."""
    errors: str = "strict"
    """The name of what reads a byte that the encodings do not have, as `bytes.decode` takes it."""


UTF_8 = Family("UTF-8", ("utf-8",))
GB = Family("GB18030", ("gb18030",), errors="speechkit.euro")
BIG5 = Family("Big5", ("cp950", "big5hkscs"))  # Windows writes cp950: ～ and ‧ are not where the standard has them
GUESSES = (
    UTF_8,
    GB,
    BIG5,
    Family("UTF-16 LE", ("utf-16-le",), share_of_text, 0.5),
    Family("UTF-16 BE", ("utf-16-be",), share_of_text, 0.5),
    Family("UTF-32 LE", ("utf-32-le",), share_of_text, 0.5),
    Family("UTF-32 BE", ("utf-32-be",), share_of_text, 0.5),
)

# Who names one of these means its family: files called gb2312 hold characters that only GB18030 has.
NAMED = {"gb2312": GB, "gbk": GB, "cp936": GB, "gb18030": GB, "big5": BIG5, "cp950": BIG5, "big5hkscs": BIG5}

SAMPLE = 65536
MOST_CONTROLS = 0.01
CONTROL = re.compile(rb"[\x00-\x08\x0e-\x19\x7f]")
NOT_ASCII = re.compile(rb"[\x80-\xff]")
ADVICE = "Save it as UTF-8, or name its encoding with --encoding"


def find_likeliest(data: bytes, source: str) -> Family:
    """The encodings in which a sample looks most like Chinese."""
    shares = {family: share_in(data, family) for family in GUESSES}
    best = max(GUESSES, key=shares.__getitem__)
    unlikely = best.measure is share_of_chinese or shares[best] < best.least
    control = CONTROL.search(data)
    if unlikely and control and (b"\0" in data or share_of_controls(data[:SAMPLE]) > MOST_CONTROLS):
        problem = f"this is a binary file, no text: {describe_byte(data, control.start())} stands in no text"
        raise LoadError(problem, "Convert it, or delete that byte, or name the encoding with --encoding", source=source)
    if shares[best] < best.least:
        where = describe_byte(data, find_first_error(data))
        problem = f"its encoding cannot be told: {where} is not UTF-8, and nothing else reads as Chinese"
        raise LoadError(problem, ADVICE, source=source)
    return best


def share_in(data: bytes, family: Family) -> float:
    """How Chinese a sample of the bytes looks in a family of encodings; never more than a measure, hence `replace`."""
    start = 0
    if family.measure is share_of_chinese:  # what stands before is ASCII, whichever of these it is
        found = NOT_ASCII.search(data)
        start = found.start() if found else len(data)
    return family.measure(data[start : start + SAMPLE].decode(family.codecs[-1], "replace"))


def read_strictly(data: bytes, family: Family, source: str) -> str:
    """The text as the first encoding of a family reads it that can read all of it."""
    problem = ""
    for codec in family.codecs:
        try:
            return data.decode(codec, family.errors)
        except UnicodeDecodeError as error:
            problem = f"{describe_byte(data, error.start)} is not {family.label}"
        except (UnicodeError, LookupError, ValueError) as error:
            problem = f"it cannot be read as {family.label}: {error}"
    raise LoadError(problem, ADVICE, source=source)


def find_family(encoding: str, source: str) -> Family:
    """The family of an encoding that somebody named."""
    try:
        codec = lookup(encoding).name
    except (LookupError, ValueError) as error:
        problem = f"there is no encoding “{encoding}”"
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


def describe_byte(data: bytes, offset: int) -> str:
    """A byte as a message names it: byte 1204 (0xff, line 12)."""
    line = data.count(b"\n", 0, offset) + 1
    return f"byte {offset} (0x{data[offset : offset + 1].hex()}, line {line})"
