"""Finds the bytes of a Word document that edits in its text replace: runs, styles and automatic numbers stay."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence

from speechkit.check import Edit
from speechkit.load.office.zip_parts import Archive
from speechkit.load.word.from_docx import find_main_part
from speechkit.mend.word_letters import Letter, read_paragraphs
from speechkit.model import Document

LONGEST_NUMBER = 12
"""The characters of an automatic number: 第一百二十三条."""
Splice = tuple[int, int, bytes]
"""A place in the bytes of the main part, and what replaces it."""


class WordBytes:
    """A Word file that is mended, and the document that was read from it."""

    def __init__(self, data: bytes, document: Document, encoding: str | None) -> None:
        self.data = data
        archive = Archive(data, document.source or "")
        self.main = find_main_part(archive)
        self.part = archive.read(self.main)
        self.letters = match_letters(document.text, read_paragraphs(self.part))

    def has(self, edits: Sequence[Edit]) -> bool:
        """Whether the letters of all edits stand in runs, none in an automatic number."""
        return all(self._place(edit) is not None for edit in edits)

    def change(self, edits: Sequence[Edit]) -> bytes:
        """The file with all edits in its main part; all other parts are copied as they are."""
        part = self.part
        for start, end, new in sorted((one for edit in edits for one in self._place(edit) or ()), reverse=True):
            part = part[:start] + new + part[end:]
        written = io.BytesIO()
        with zipfile.ZipFile(io.BytesIO(self.data)) as old_file, zipfile.ZipFile(written, "w") as new_file:
            for info in old_file.infolist():
                new_file.writestr(info, part if info.filename == self.main else old_file.read(info))
        return written.getvalue()

    def _place(self, edit: Edit) -> list[Splice] | None:
        """The new text in the place of the first letter; the others, which may be in runs of their own, go."""
        if edit.start == edit.end:
            before, after = self.letters.get(edit.start - 1), self.letters.get(edit.start)
            at = before.end if before else after.start if after else None
            return None if at is None else [(at, at, edit.text.encode())]
        found = [self.letters.get(at) for at in range(edit.start, edit.end)]
        letters = [letter for letter in found if letter]
        if len(letters) < len(found):
            return None
        texts = (edit.text.encode(), *(b"" for _ in letters[1:]))
        return [(letter.start, letter.end, text) for letter, text in zip(letters, texts, strict=True)]


def match_letters(text: str, paragraphs: Sequence[Sequence[Letter]]) -> dict[int, Letter]:
    """The letter in the file for each offset in the text.

    The lines of the text are matched to the paragraphs in their order; a line may begin with an automatic number, which
    the paragraph does not have.
    """
    found: dict[int, Letter] = {}
    spelled = ["".join(letter.text for letter in paragraph) for paragraph in paragraphs]
    at = start = 0
    for line in text.split("\n"):
        shown = [(start + i, char) for i, char in enumerate(line) if not char.isspace()]
        bare = "".join(char for _, char in shown)
        match = next((i for i in range(at, len(spelled)) if spelled[i] and bare.endswith(spelled[i])), None)
        if match is not None and len(bare) - len(spelled[match]) <= LONGEST_NUMBER:
            tail = shown[len(shown) - len(spelled[match]) :]
            found.update(zip((offset for offset, _ in tail), paragraphs[match], strict=True))
            at = match + 1
        start += len(line) + 1
    return found
