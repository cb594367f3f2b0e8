"""Writes the outlines of documents one after the other; one that fails stops no other."""

# Without `from __future__ import annotations`: the type of every field would be compiled at each start.

from collections.abc import Iterable
from typing import NamedTuple

import typer

from speechkit.api import add_keywords, outline_file
from speechkit.cli.console import escape_controls, print_error, print_line, print_notices
from speechkit.emit import EmitOptions, Format, emit
from speechkit.emit.clean import for_screen
from speechkit.errors import SpeechkitError
from speechkit.messages import Message, translate
from speechkit.messages.message import place_message
from speechkit.model import Outline
from speechkit.output import Output

CLEAN = ("tree",)
"""Formats that make everything visible themselves: the colours of the tree are control sequences."""
WHOLE = ("json", "jsonl")
"""Formats that carry the document with every line of it, where they carry text."""
NOTHING = "no number and no heading was found, so the outline is empty. --show markers prints what could be one."


class ReadingOptions(NamedTuple):
    """How a document is read."""

    kind: str | None
    encoding: str | None
    width: int


class ShapingOptions(NamedTuple):
    """What is kept of an outline, and how it is numbered."""

    select: str | None
    match: tuple[str, ...]
    regex: bool
    order: str | None


class KeywordOptions(NamedTuple):
    """How many keywords a node gets, and the file of words that count as one."""

    most: int
    dictionary: str | None


class WritingOptions(NamedTuple):
    """How an outline is written."""

    row: Format
    options: EmitOptions
    quiet: bool
    on_screen: bool = False


class OutlineRequest(NamedTuple):
    """What is done with each document."""

    reading: ReadingOptions
    shaping: ShapingOptions
    words: KeywordOptions
    writing: WritingOptions
    shown: str | None
    """What is printed in place of the outline: `why`, or what --show names."""


def write_outlines(sources: Iterable[str], request: OutlineRequest, results: Output) -> int:
    """The exit code: 1 where a document failed or, like grep, where nothing matches in any."""
    failed, hits = False, 0
    for source in sources:
        try:
            hits += _write_one(source, request, results)
        except SpeechkitError as error:
            failed = True
            print_error(error, source)
        except (MemoryError, typer.Exit):  # Exit: who reads the output has enough
            raise
        except Exception as error:  # a fault in speechkit or a library costs this file, not the others
            failed = True
            said = Message("{kind}: {reason}", kind=type(error).__name__, reason=str(error))
            print_error(SpeechkitError(said), source)
    try:
        results.finish()
    except SpeechkitError as error:
        failed = True
        print_error(error, None)
    return 1 if failed or (request.shaping.match and not hits) else 0


def _write_one(source: str, request: OutlineRequest, results: Output) -> bool:
    """Whether there was something to write: an outline in which nothing matches is left out."""
    if request.shown:
        results.add(source, _explain(source, request.shown, request.reading))
        return True
    found = _outline(source, request)
    if found.nodes or not request.shaping.match:
        results.add(source, _to_bytes(found, request.writing))
    return bool(found.nodes)


def _outline(source: str, request: OutlineRequest) -> Outline:
    """The outline as it is to be written; what there is to say about it is said."""
    reading, shaping, words = request.reading, request.shaping, request.words
    whole = outline_file(source, kind=reading.kind, encoding=reading.encoding, width=reading.width)
    found = _reshape(whole, shaping)
    if words.most:
        found = add_keywords(found, words.most, dictionary=words.dictionary)
    if not request.writing.quiet:
        leaves_out = request.writing.options.text and request.writing.row.name not in WHOLE
        print_notices(found, source, with_text=leaves_out)
        if not whole.nodes:
            print_line(place_message(found.source or source, Message(NOTHING)))
    return found


def _reshape(whole: Outline, shaping: ShapingOptions) -> Outline:
    """The outline cut and numbered as it was asked for."""
    if shaping.select is None and not shaping.match and shaping.order is None:
        return whole
    from speechkit.shape import reshape  # most calls do without

    return reshape(whole, select=shaping.select, match=shaping.match, regex=shaping.regex, order=shaping.order)


def _explain(source: str, what: str, reading: ReadingOptions) -> bytes:
    """What the detector saw or decided, line by line."""
    from speechkit.detect.explain import SHOWS, show_reasons
    from speechkit.load import load

    lines = SHOWS.get(what, show_reasons)(load(source, kind=reading.kind, encoding=reading.encoding))
    return "".join(escape_controls(translate(line), keep="　\t") + "\n" for line in lines).encode("utf-8", "replace")


def _to_bytes(found: Outline, writing: WritingOptions) -> bytes:
    """What is written; for a terminal with a visible sign for ESC and all else that would steer it."""
    result = emit(found, writing.row.name, writing.options)
    if isinstance(result, bytes):
        return result
    is_raw = writing.on_screen and writing.row.name not in CLEAN
    return (for_screen(result) if is_raw else result).encode("utf-8", "replace")
