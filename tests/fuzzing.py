"""Makes texts by chance, says what is wrong with the outline of each, and finds the smallest text that shows it."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path
from xml.etree import ElementTree

import yaml
from invariances import FORMS, show

from speechkit.detect import detect
from speechkit.emit import EMITTERS, EmitOptions, emit
from speechkit.emit.clean import SURROGATE
from speechkit.load import load_text
from speechkit.load.text.from_text import load
from speechkit.model import Outline

ROOT = Path(__file__).parents[1]
ACTIVE = (
    *(Path(__file__).parent / "active_strings.txt").read_text(encoding="utf-8").split(),
    *("\0", "\a", "\x1b", "\x1b]0;x\a", "\x7f", "\x85", "\u200b", "\u202e", "\u2028", "\ufeff", "\ufffe", "\ud800"),
)
"""What markers, sentences, Markdown and control sequences are made of."""
BLANKS = ("\n", "\n\n", "\r\n", "\r", "\f", " ", "  ", "　", "　　", "\t", "\u00a0")
FORMS_TRIED = ("two blank lines", "last line break", "CRLF", "CR", "byte order mark", "GB18030", "UTF-16", "UTF-32")
"""The forms of a text that must not change the outline of any text at all."""
CODECS = {"GB18030": "gb18030"}
"""Of so few characters no encoding can be guessed."""
SLOW = ("docx", "png")
SLOW_EVERY = 40
"""Of so many texts one is written in these formats, too."""
BREAK = re.compile(r"\r\n|[\r\v\x1c-\x1e\x85\u2028\u2029]")
"""What ends a line beside the line feed; a form feed ends a page."""
RAW = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069]")
"""What no text that is written may hold: it steers a terminal."""

CLEAN = ("yaml", "json", "jsonl", "tree", "mermaid", "plantuml")
"""Formats that keep control characters out of a file, too; Markdown has no escape for them."""

CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1b\x7f]")

Check = Callable[[str], str]


class Maker:
    """Makes one text for each number, of active strings and pieces of real texts."""

    FOLDERS = (ROOT / "tests" / "texts", ROOT / "samples")

    def __init__(self, folders: tuple[Path, ...] = FOLDERS) -> None:
        paths = sorted(path for folder in folders for path in folder.rglob("*.txt"))
        self.texts = [path.read_text(encoding="utf-8") for path in paths]

    def make(self, seed: int) -> str:
        """The text of a number, always the same."""
        chance = random.Random(seed)
        pieces = [self._piece(chance) for _ in range(chance.choice((2, 3, 5, 8, 12, 30)))]
        if chance.random() < 0.1:
            pieces.insert(chance.randrange(len(pieces)), chance.choice(pieces) * chance.choice((2, 9, 40)))
        return "".join(pieces)

    def _piece(self, chance: random.Random) -> str:
        kind = chance.random()
        if kind < 0.5:
            return chance.choice(ACTIVE)
        if kind < 0.8:
            return chance.choice(BLANKS)
        text = chance.choice(self.texts)
        start = chance.randrange(len(text))
        return text[start : start + chance.choice((3, 6, 12, 40, 200))]


def find_fault(text: str, seed: int) -> str:
    """What is wrong with the outline of a text; empty where nothing is.

    The number says which form and which formats are tried: all take their turns.
    """
    try:
        outline = detect(load_text(text))
        for check in (check_parts, check_places, check_nodes):
            if fault := check(outline, text):
                return fault
        return check_form(outline, text, FORMS_TRIED[seed % len(FORMS_TRIED)]) or check_formats(outline, seed)
    except Exception as error:  # whatever it is, it is what we look for
        return f"{type(error).__name__}: {error}"


def check_parts(outline: Outline, text: str) -> str:
    """Front matter, own texts and closing part are the document."""
    first = next((node.start for node in outline.walk()), outline.closing_start)
    spans = [(0, first), *((node.start, node.own_end) for node in outline.walk())]
    spans.append((outline.closing_start, len(outline.document.text)))
    whole = "".join(outline.document.text[start:end] for start, end in spans)
    return "" if whole == outline.document.text else "the parts are not the document"


def check_places(outline: Outline, text: str) -> str:
    """The text stands in the source where its places say; Markdown's bullets are shown as others."""
    lines = text.removeprefix("\ufeff").splitlines() or [""]
    document = outline.document
    marked = any(notice.code == "markdown-read" for notice in document.notices)
    starts = [*document.positions.offsets, len(document.text) + 1]
    last = (0, 0)
    for start, end in pairwise(starts):
        shown = document.text[start:end].removesuffix("\n").removesuffix(" ")  # a blank between two joined lines
        place = document.positions.position(start)
        line = lines[place.line - 1] if place.line <= len(lines) else ""
        there = re.sub(SURROGATE, "\ufffd", line[place.column - 1 :])
        if not (there.startswith(shown) or (marked and shown == "●")):
            return f"{shown!r} does not stand at {place.line}:{place.column}"
        if (place.line, place.column) < last:
            return f"the place {place.line}:{place.column} is before the last one"
        last = place.line, place.column
    return ""


def check_nodes(outline: Outline, text: str) -> str:
    """Every node has a marker or a title, on one line, and is inside its parent."""
    for node in outline.walk():
        if not (node.marker or node.title):
            return f"the node at {node.line}:{node.column} has neither marker nor title"
        if "\n" in node.marker + node.title:
            return f"the marker {node.marker!r} or the title {node.title!r} is more than a line"
        last = node.start
        for child in node.children:
            if child.level != node.level + 1 or not last <= child.start < child.end <= node.end:
                return f"the child at {child.line}:{child.column} is not inside its parent"
            last = child.end
    return ""


def check_form(outline: Outline, text: str, name: str) -> str:
    """Breaks and encodings change nothing; a form feed ends a page, not a line."""
    if CONTROLS.search(text) or not text.strip("\ufeff").strip():
        return ""  # a file with those is no text
    if re.search(SURROGATE, text):
        return ""  # no file holds one
    if name == "two blank lines" and "\f" in text:
        return ""  # between the pages of a wrapped text they say where a paragraph ends
    data = FORMS[name](BREAK.sub("\n", text.removeprefix("\ufeff")).removesuffix("\n"))
    if data is None or show(detect(load(data, "speech.txt", encoding=CODECS.get(name)))) == show(outline):
        return ""
    return f"another outline in the form: {name}"


def check_formats(outline: Outline, seed: int) -> str:
    """A format is written, whole and readable, without control characters; the slow ones are tried now and then."""
    rows = [row for row in EMITTERS if (row.name in SLOW) == (seed % SLOW_EVERY == 0)]
    row = rows[seed // len(FORMS_TRIED) % len(rows)]
    written = emit(outline, row.name, EmitOptions(text=seed % 3 > 0, as_list=seed % 5 == 0, columns=80))
    if isinstance(written, str):
        written.encode()
        if row.name in CLEAN and (found := RAW.search(written)):
            return f"{row.name} holds {found[0]!r}"
        if row.name in READERS:
            READERS[row.name](written)
    return ""


READERS: dict[str, Callable[[str], object]] = {
    "yaml": lambda text: yaml.load(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader)),
    "json": json.loads,
    "jsonl": json.loads,
    "svg": ElementTree.fromstring,
    "opml": ElementTree.fromstring,
    "mm": ElementTree.fromstring,
}


def reduce(text: str, fails: Callable[[str], bool]) -> str:
    """The smallest text found that still fails: ever smaller pieces are left out (Zeller's delta debugging)."""
    size = max(1, len(text) // 2)
    while True:
        start, smaller = 0, text
        while start < len(smaller):
            without = smaller[:start] + smaller[start + size :]
            if without and fails(without):
                smaller = without
            else:
                start += size
        if smaller == text and size == 1:
            return text
        size = max(1, size // 2) if smaller == text else min(size, max(1, len(smaller) // 2))
        text = smaller


def find_faults(seeds: range, maker: Maker) -> Iterator[tuple[int, str, str]]:
    """For each number whose text fails: the number, the fault, and the smallest text with such a fault."""
    for seed in seeds:
        text = maker.make(seed)
        if fault := find_fault(text, seed):
            kind = DETAILS.sub("", fault)

            def fails(smaller: str, seed: int = seed, kind: str = kind) -> bool:
                return DETAILS.sub("", find_fault(smaller, seed)) == kind

            yield seed, fault, reduce(text, fails)


DETAILS = re.compile(r"\d+|'.*'|\".*\"", re.DOTALL)
"""What two faults of one kind do not share."""
