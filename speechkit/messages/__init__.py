"""Defines what the program says to people, in English, and translates it where a person reads it.

Every module says what it has to say in English: `str(error)`, notices and JSON are the same for all users. A text with
values is a `Message`, which keeps its template; `translate` is called where lines for people are written.
"""

from __future__ import annotations

from speechkit.messages.message import Message, Series
from speechkit.messages.translate import translate

__all__ = ["Message", "Series", "translate"]
