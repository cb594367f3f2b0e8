"""What of an office document was not read in, what its reader should know of that out."""

from __future__ import annotations

from typing import NamedTuple

from speechkit.errors import LoadError
from speechkit.model import Notice


class LeftOut(NamedTuple):
    """How many of what holds text were not read."""

    tables: int = 0
    boxes: int = 0
    embedded: int = 0


def tell_left_out(missing: LeftOut) -> list[Notice]:
    """A notice for each kind of which there were some."""
    counted = (
        ("tables-left-out", missing.tables, "table", "tables"),
        ("boxes-left-out", missing.boxes, "text box", "text boxes"),
        ("embedded-left-out", missing.embedded, "embedded file", "embedded files"),
    )
    return [
        Notice(code, f"{count} {one if count == 1 else many} left out") for code, count, one, many in counted if count
    ]


def explain_empty(missing: LeftOut, source: str) -> LoadError:
    """Why no text was found."""
    problem, remedy = "there is no text in it", "Check that it is the right file"
    if missing.embedded:
        problem, remedy = "its text is in an embedded file that Word unpacks", "Open and save it again in Word"
    elif missing.boxes:
        problem, remedy = "its text is in text boxes only", "Copy it out of them into the document"
    return LoadError(problem, remedy, source=source)
