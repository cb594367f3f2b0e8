"""Reports what of an office document was not read."""

from __future__ import annotations

from typing import NamedTuple

from speechkit.errors import LoadError
from speechkit.messages import Message
from speechkit.model import Notice

TABLES = ("{count} table left out", "{count} tables left out")
BOXES = ("{count} text box left out", "{count} text boxes left out")
EMBEDDED = ("{count} embedded file left out", "{count} embedded files left out")


class LeftOut(NamedTuple):
    """How many of the things that may hold text were not read."""

    tables: int = 0
    boxes: int = 0
    embedded: int = 0


def tell_left_out(missing: LeftOut) -> list[Notice]:
    """One notice for each kind of thing that was left out."""
    counted = (
        ("tables-left-out", missing.tables, TABLES),
        ("boxes-left-out", missing.boxes, BOXES),
        ("embedded-left-out", missing.embedded, EMBEDDED),
    )
    return [Notice(code, tell_count(count, words)) for code, count, words in counted if count]


def tell_count(count: int, words: tuple[str, str]) -> Message:
    """How many of one kind of thing were left out; `words` are for one of them and for several."""
    return Message(words[count > 1], count=count)


def explain_empty(missing: LeftOut, source: str) -> LoadError:
    """The error for a document in which no text was found, with the likely reason."""
    problem, remedy = "there is no text in it", "Check that it is the right file"
    if missing.embedded:
        problem, remedy = "its text is in an embedded file, which only Word reads", "Open and save it again in Word"
    elif missing.boxes:
        problem, remedy = "its text is in text boxes only", "Copy it out of them into the document"
    return LoadError(problem, remedy, source=source)
