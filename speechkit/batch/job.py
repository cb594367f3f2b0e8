"""A task in, its row out: load, detect and emit for one document."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from time import perf_counter

from speechkit.batch.files import OutputBroken, write_whole
from speechkit.batch.task import Row, Task
from speechkit.detect import detect
from speechkit.emit import EmitOptions, emit, find_format
from speechkit.errors import LoadError, SpeechkitError
from speechkit.load import load, load_text
from speechkit.model import Document, Outline

DRAFTS = ".drafts"
"""The folder, inside that of the outlines, where they are written before they get their names."""


@dataclass(frozen=True, slots=True)
class OutlineJob:
    """What is made of every document of a run; it travels to the workers."""

    format: str = "jsonl"
    options: EmitOptions = field(default_factory=EmitOptions)
    width: int = 40
    kind: str | None = None
    encoding: str | None = None
    keywords: int = 0
    """How many keywords each node gets."""
    dictionary: str | None = None
    """A file of words for them."""
    folder: str | None = None
    """Where outlines become files; None where they go into the rows."""

    def __call__(self, task: Task) -> Row:
        """The row of a document, whatever is wrong with it; only a broken output is raised."""
        start = perf_counter()
        try:
            row = self._make(task)
        except OutputBroken:
            raise
        except SpeechkitError as error:
            row = Row(task.id, error=str(SpeechkitError(error.problem, error.remedy)))
        except MemoryError:
            raise
        except Exception as error:  # a fault in speechkit or a library costs this document, not the run
            row = Row(task.id, error=f"{type(error).__name__}: {error}")
        return row._replace(seconds=round(perf_counter() - start, 6))

    def _make(self, task: Task) -> Row:
        outline = detect(self._load(task), width=self.width)
        if self.keywords:
            from speechkit.shape.keywords import add_keywords  # loads a dictionary, once for each process

            outline = add_keywords(outline, self.keywords, self.dictionary)
        text = emit(outline, self.format, self.options)
        if self.folder is None:
            return Row(task.id, outline=str(text).strip(), notices=outline.notices)
        return Row(task.id, file=self._write(task, text), notices=outline.notices)

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


def fail(task: Task, problem: str) -> Row:
    """The row of a document that its worker did not survive."""
    return Row(task.id, error=str(SpeechkitError(problem)))


@dataclass(frozen=True, slots=True)
class TextJob:
    """The work of outline_many(): a text in, its Outline out."""

    width: int = 40

    def __call__(self, text: str) -> Outline | SpeechkitError:
        """The outline, or the error for the caller to raise where its turn comes."""
        try:
            return detect(load_text(text), width=self.width)
        except SpeechkitError as error:
            return error


def fail_text(text: str, problem: str) -> SpeechkitError:
    """What stands for the outline of a text that its worker did not survive."""
    return SpeechkitError(problem, source=f"the text that begins with {text[:20]!r}")
