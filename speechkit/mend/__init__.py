"""Writes the safe edits of the proofreader into the bytes of a file; all other bytes stay as they are."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from functools import partial
from importlib import import_module
from typing import NamedTuple, Protocol

from speechkit.check import Edit, Finding, Rule, find_faults
from speechkit.check.shapes import Shape, shape_of
from speechkit.detect import detect
from speechkit.errors import SpeechkitError
from speechkit.load import Loader, load_bytes
from speechkit.messages import Message
from speechkit.model import Document, Outline

__all__ = ["Mended", "mend"]


class FileBytes(Protocol):
    """A file of one kind that can be mended."""

    def __init__(self, data: bytes, document: Document, encoding: str | None) -> None: ...

    def has(self, edits: Sequence[Edit]) -> bool:
        """Whether the edits can be made in the file, all of them."""

    def change(self, edits: Sequence[Edit]) -> bytes:
        """The bytes after edits that the file has."""


KINDS = {"text": "text_bytes.TextBytes", "markdown": "text_bytes.TextBytes", "docx": "word_bytes.WordBytes"}
"""The kinds of files that can be mended: module and class below this package."""
ROUNDS = 40
"""One round may make work for the next: marks first, then what they hid."""
TRIES = 20
"""So many findings are tried alone where all together make something worse."""


class Mended(NamedTuple):
    """A file after its edits."""

    data: bytes
    outline: Outline
    findings: tuple[Finding, ...]
    """What is left."""
    fixed: int
    """How many findings were mended."""


def mend(data: bytes, name: str, loader: Loader, rules: Sequence[Rule], *, encoding: str | None = None) -> Mended:
    """A file with everything mended that is safe; raises what loading it raises.

    SpeechkitError where files of this kind cannot be mended.
    """
    if loader.name not in KINDS:
        raise SpeechkitError(Message(KIND, kind=loader.name), ADVICE, source=name)
    module, name_of_class = KINDS[loader.name].split(".")
    kind: type[FileBytes] = getattr(import_module(f"speechkit.mend.{module}"), name_of_class)
    read = partial(_read, name=name, loader=loader, rules=rules, encoding=encoding)
    now, count = read(data), 0
    for _ in range(ROUNDS):
        file = kind(now.data, now.outline.document, encoding)
        better = _mend_together(now, file, read) or _mend_one(now, file, read)
        if better is None:
            break
        now, count = better, count + better.fixed
    return now._replace(fixed=count)


def _read(data: bytes, name: str, loader: Loader, rules: Sequence[Rule], encoding: str | None) -> Mended:
    outline = detect(load_bytes(data, name, loader, encoding=encoding))
    return Mended(data, outline, find_faults(outline, rules), 0)


def _mend_together(now: Mended, file: FileBytes, read: Callable[[bytes], Mended]) -> Mended | None:
    """The file with the edits of all findings that do not touch one another; None where that mends nothing."""
    taken: list[Edit] = []
    touched: set[int] = set()
    count = 0
    for finding in now.findings:
        places = {at for edit in finding.edits for at in range(edit.start, edit.end + 1)}
        if places and touched.isdisjoint(places) and file.has(finding.edits):
            taken += finding.edits
            touched |= places
            count += 1
    return _if_better(now, file, taken, read, count)


def _mend_one(now: Mended, file: FileBytes, read: Callable[[bytes], Mended]) -> Mended | None:
    """The file with the edits of the first finding that can be mended alone; None where there is none."""
    tried = [finding for finding in now.findings if finding.edits and file.has(finding.edits)]
    return next((found for one in tried[:TRIES] if (found := _if_better(now, file, one.edits, read, 1))), None)


def _if_better(
    now: Mended, file: FileBytes, edits: Sequence[Edit], read: Callable[[bytes], Mended], count: int
) -> Mended | None:
    """The file after edits, read anew; None where it has no fewer findings, or where the edits hid something.

    They did where it has fewer nodes than before, or where a list has markers of more shapes.
    """
    if not edits:
        return None
    following = read(file.change(edits))
    is_whole = _count_nodes(following.outline) >= _count_nodes(now.outline)
    is_whole = is_whole and not _has_more_shapes(following.outline, now.outline)
    return following._replace(fixed=count) if is_whole and len(following.findings) < len(now.findings) else None


def _has_more_shapes(after: Outline, before: Outline) -> bool:
    """Whether some list has markers of more shapes than it had; edits keep the lines, by which items are known."""
    had = _shapes_by_line(before)
    return any(count > had.get(line, count) for line, count in _shapes_by_line(after).items())


def _shapes_by_line(outline: Outline) -> dict[int, int]:
    """For each line with an item how many shapes the markers of the item's list have."""
    shapes: dict[int, set[Shape]] = defaultdict(set)
    items = [
        (node, shape) for node in outline.walk() if node.list_start is not None and (shape := shape_of(node.marker))
    ]
    for node, shape in items:
        shapes[node.list_start or 0].add(shape)
    counts: dict[int, int] = defaultdict(int)
    for node, _ in items:
        counts[node.line] = max(counts[node.line], len(shapes[node.list_start or 0]))
    return counts


def _count_nodes(outline: Outline) -> int:
    return sum(1 for _ in outline.walk())


KIND = "files of the kind {kind} cannot be mended"
ADVICE = "Mend it by hand, or save it as text, Markdown or Word (.docx)"
