"""Finds the message that an English text once was: its template and values, for a text that comes from a file.

Templates come from the catalogues only: one from a file could ask for anything that a value has.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from string import Formatter

from speechkit.messages.message import Message, Series

FEWEST = 6
"""A template with fewer letters of its own could be any text: {problem}. {remedy}"""
COMMA = ", "
LONGEST = 2000
"""No message is longer."""
NUMBERS = re.compile(r"[\d–]+(?:, [\d–]+)+")
COUNTED = re.compile(r"(?P<things>[a-z ]+) \((?P<count>\d+)\)")


def recall(text: str, templates: Iterable[str]) -> Message | None:
    """The message that says this; None where no template does.

    >>> recall("3 tables left out", ["{count} tables left out"]).values
    {'count': 3}
    """
    if len(text) > LONGEST:
        return None
    for template in _by_length(tuple(templates)):
        if (found := _pattern(template).fullmatch(text)) and (made := _make(template, found, templates)) == text:
            return made
    return None


@lru_cache(maxsize=4)
def _by_length(templates: tuple[str, ...]) -> list[str]:
    """The templates with the most letters of their own first; those without letters left out."""
    own = {template: sum(map(str.isalpha, "".join(_literals(template)))) for template in templates}
    return sorted((template for template in templates if own[template] >= FEWEST), key=own.__getitem__, reverse=True)


def _literals(template: str) -> list[str]:
    return [literal for literal, *_ in Formatter().parse(template)]


@lru_cache(maxsize=1000)
def _pattern(template: str) -> re.Pattern[str]:
    """What a text looks like that the template made."""
    parts, seen = [], set()
    for literal, field, *_ in Formatter().parse(template):
        parts.append(re.escape(literal))
        if field and field.isidentifier():
            parts.append(f"(?P={field})" if field in seen else f"(?P<{field}>.*?)")
            seen.add(field)
    return re.compile("".join(parts), re.DOTALL)


def _make(template: str, found: re.Match[str], templates: Iterable[str]) -> Message | None:
    """The message of a template with the values that a text has; None where they are of another type."""
    values = {name: _value(said, templates) for name, said in found.groupdict().items()}
    try:
        return Message(template, **values)
    except (ValueError, KeyError, IndexError):
        return None


def _value(said: str, templates: Iterable[str]) -> object:
    """A number, a message, a series of them, or the text itself."""
    if said.replace(",", "").isdecimal():
        return int(said.replace(",", ""))
    if NUMBERS.fullmatch(said):
        return Series(COMMA, said.split(COMMA))
    if COMMA in said:
        parts = [_value(part, templates) for part in said.split(COMMA)]
        messages = [part for part in parts if isinstance(part, Message)]
        return Series(COMMA, messages) if len(messages) == len(parts) else said
    if said in set(templates):
        return Message(said)
    if (counted := COUNTED.fullmatch(said)) and counted["things"] in set(templates):
        return Message("{things} ({count})", things=Message(counted["things"]), count=int(counted["count"]))
    return said
