"""Makes the row of one task: load, detect and emit for one document.

The worker also makes the line of the row, since all rows go through one parent process, which would slow the run down.
"""

from __future__ import annotations

import json
import os
from time import perf_counter
from typing import NamedTuple

from speechkit.batch.files import OutputBroken, write_whole
from speechkit.batch.task import Row, Task
from speechkit.emit import EmitOptions, emit, find_format
from speechkit.errors import LoadError, SpeechkitError
from speechkit.load import load, load_text
from speechkit.messages import Message
from speechkit.model import Document, Notice, Outline

DRAFTS = ".drafts"
"""The folder, inside that of the outlines, where they are written before they get their names."""

encode = json.JSONEncoder(ensure_ascii=False).encode


class Made(NamedTuple):
    """The result for one document."""

    content: str
    """The outline, or the name of its file, as JSON."""
    notices: tuple[Notice, ...] = ()


NOTHING = Made("null")


class OutlineJob(NamedTuple):
    """What is to be done with every document of a run; it is sent to the workers."""

    format: str = "jsonl"
    options: EmitOptions = EmitOptions()
    width: int = 40
    kind: str | None = None
    encoding: str | None = None
    keywords: int = 0
    """How many keywords each node gets."""
    dictionary: str | None = None
    """A file of words for them."""
    folder: str | None = None
    """Where outlines become files; None where they go into the rows."""

    def do(self, task: Task) -> Row:
        """The row of a document, also where it cannot be read; only a broken output raises an error."""
        start = perf_counter()
        made, problem = NOTHING, None
        try:
            made = self._outline(task)
        except OutputBroken:
            raise
        except SpeechkitError as error:
            problem = str(SpeechkitError(error.problem, error.remedy))
        except MemoryError:
            raise
        except Exception as error:  # a fault in speechkit or a library costs this document, not the run
            problem = f"{type(error).__name__}: {error}"
        return self._make_row(task, made, round(perf_counter() - start, 6), problem)

    def fail(self, task: Task, problem: str) -> Row:
        """The row of a document whose worker process ended."""
        return self._make_row(task, NOTHING, 0.0, str(SpeechkitError(problem)))

    def _make_row(self, task: Task, made: Made, seconds: float, problem: str | None) -> Row:
        """The id comes first and the error last: the journal reads them there."""
        column = "outline" if self.folder is None else "file"
        notices = encode([{"code": one.code, "message": one.message, "line": one.line} for one in made.notices])
        rest = f'"notices": {notices}, "seconds": {seconds}, "error": {encode(problem)}'
        line = f'{{"id": {encode(task.id)}, "{column}": {made.content}, {rest}}}\n'
        return Row(task.id, line.encode("utf-8", "replace"), seconds, problem)

    def _outline(self, task: Task) -> Made:
        from speechkit.detect import detect  # the command itself, which only hands out the tasks, can do without

        outline = detect(self._load(task), width=self.width)
        if self.keywords:
            from speechkit.shape.keywords import attach_keywords  # loads a dictionary, once for each process

            outline = attach_keywords(outline, self.keywords, self.dictionary)
        text = emit(outline, self.format, self.options)
        if self.folder is None:
            return Made(str(text).strip(), outline.notices)
        return Made(encode(self._write(task, text)), outline.notices)

    def _load(self, task: Task) -> Document:
        if task.problem is not None:
            raise LoadError(task.problem)
        if task.path is None:
            return load_text(task.text, source=task.id)
        return load(task.path, kind=self.kind, encoding=self.encoding)

    def _write(self, task: Task, text: str | bytes) -> str:
        assert self.folder is not None
        file = self.file_of(task)
        content = text if isinstance(text, bytes) else text.encode("utf-8", "replace")
        write_whole(os.path.join(self.folder, file), content, os.path.join(self.folder, DRAFTS))
        return file

    def file_of(self, task: Task) -> str:
        """The file of a task's outline, relative to the folder."""
        return task.target + find_format(self.format).suffix


class TextJob(NamedTuple):
    """The work of outline_many(): a text in, its Outline out."""

    width: int = 40

    def do(self, text: str) -> Outline | SpeechkitError:
        """The outline, or the error, for the caller to raise when its turn comes."""
        from speechkit.detect import detect

        try:
            return detect(load_text(text), width=self.width)
        except SpeechkitError as error:
            return error


def fail_text(text: str, problem: str) -> SpeechkitError:
    """What stands for the outline of a text whose worker process ended."""
    return SpeechkitError(problem, source=Message("the text that begins with {text!r}", text=text[:20]))
