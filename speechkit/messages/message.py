"""Defines a text for people that can be translated: a `Message`, and a `Series` of them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Self


class Message(str):
    """A text in English that keeps how it was made: a template, and the values of its fields.

    >>> Message("{count} tables left out", count=3)
    '3 tables left out'

    A value that is a message is translated with it; any other value, such as a name or a quotation, is not.
    """

    __slots__ = ("template", "values")
    template: str
    values: dict[str, object]

    def __new__(cls, template: str, /, **values: object) -> Self:
        """Without values the template is the text; braces in it mean nothing."""
        made = super().__new__(cls, template.format(**values) if values else template)
        made.template, made.values = template, values
        return made

    def __reduce__(self) -> tuple[object, ...]:
        """Keeps the template when the message is sent to another process."""
        return _rebuild, (self.template, self.values)


class Recalled(Message):
    """An English text from a file that was a message when it was written; in another language it is looked up."""

    __slots__ = ()

    def __reduce__(self) -> tuple[object, ...]:
        """Stays one when it is sent to another process."""
        return Recalled, (str(self),)


def as_message(text: str) -> Message:
    """The text as a message without values, where it is none yet."""
    return text if isinstance(text, Message) else Message(text)


PLACED = "{file}: {message}"


def place_message(file: str, message: Message) -> Message:
    """A message with the file that it is about."""
    return Message(PLACED, file=file, message=message)


def count_of(count: int, one: str, several: str) -> Message:
    """A number of things in words: 1 file, 2 files."""
    return Message(one) if count == 1 else Message(several, count=count)


def _rebuild(template: str, values: dict[str, object]) -> Message:
    return Message(template, **values)


class Series(str):
    """Several texts joined by a separator, which is translated too: ", " becomes 、 in Chinese.

    >>> Series(", ", ["markdown", "docx"])
    'markdown, docx'
    """

    __slots__ = ("parts", "separator")
    separator: str
    parts: tuple[str, ...]

    def __new__(cls, separator: str, parts: Iterable[str], /) -> Self:
        """Parts that are messages are translated, others are not."""
        kept = tuple(parts)
        made = super().__new__(cls, separator.join(kept))
        made.separator, made.parts = separator, kept
        return made

    def __reduce__(self) -> tuple[object, ...]:
        """Keeps the parts when the text is sent to another process."""
        return Series, (self.separator, self.parts)
