"""Translates messages by the catalogues beside this module, which are loaded where a user reads Chinese."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from speechkit.messages.message import PLACED, Message, Recalled, Series
from speechkit.messages.user_language import ENGLISH, find_language, name_language

if TYPE_CHECKING:
    from gettext import NullTranslations

DOMAIN = "speechkit"
WITH_FILE = "with the file"
"""The context of problems that name the file in the sentence: 找不到文件 x.txt"""


def translate(text: str, language: str | None = None) -> str:
    """A message in a language, zh_CN or zh_TW; in that of the user by default, and in English where it is another.

    >>> import speechkit
    >>> error = speechkit.LoadError("the file is empty", "Check that it was saved", source="a.txt")
    >>> speechkit.translate(error.message, "zh_CN")
    '文件 a.txt 是空的，请检查是否已经保存。'
    """
    wanted = find_language() if language is None else name_language(language)
    return text if wanted == ENGLISH else _say(text, load_catalogue(wanted))


@cache
def load_catalogue(language: str) -> NullTranslations:
    """The messages of a language; without any where the package was installed without its catalogues."""
    from gettext import translation

    return translation(DOMAIN, Path(__file__).parent, [language], fallback=True)


def _say(text: str, catalogue: NullTranslations) -> str:
    if isinstance(text, Series):
        parts = (_say(part, catalogue) if isinstance(part, Message | Series) else part for part in text.parts)
        return _look_up(text.separator, catalogue).join(parts)
    if isinstance(text, Recalled):
        from speechkit.messages.recall import recall  # only for what was read back from JSON

        return _say(recall(text, _templates(catalogue)) or Message(text), catalogue)
    if not isinstance(text, Message) or not text.values:
        return _look_up(text, catalogue)
    return _name_file(text, catalogue) or _fill(text, catalogue, text.values)


@cache
def _templates(catalogue: NullTranslations) -> tuple[str, ...]:
    """The English texts that a catalogue translates: gettext keeps them, but has no function that tells them."""
    known: dict[object, str] = vars(catalogue).get("_catalog", {})
    return tuple(key for key in known if isinstance(key, str) and key and "\x04" not in key)


def _name_file(text: Message, catalogue: NullTranslations) -> str:
    """The message about a file with its name in the sentence; empty where the catalogue has no such sentence."""
    said = text.values.get("message")
    if text.template != PLACED or not isinstance(said, Message) or "problem" not in said.values:
        return ""
    problem = str(said.values["problem"])
    sentence = catalogue.pgettext(WITH_FILE, problem)
    if sentence == problem:
        return ""
    return _fill(said, catalogue, {**said.values, "problem": sentence.format(file=text.values["file"])})


def _fill(text: Message, catalogue: NullTranslations, values: dict[str, object]) -> str:
    said = {
        name: _say(value, catalogue) if isinstance(value, Message | Series) else value for name, value in values.items()
    }
    return _look_up(text.template, catalogue).format(**said)


def _look_up(text: str, catalogue: NullTranslations) -> str:
    return catalogue.gettext(text) if text else ""  # the empty text is the catalogue's own header
