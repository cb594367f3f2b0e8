"""Reads a Chinese speech, report or official document and gives its outline."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from speechkit.api import add_keywords, compare, convert, outline, outline_file, outline_many, proofread
    from speechkit.emit.options import EmitOptions
    from speechkit.errors import EmitError, LoadError, MissingExtra, SpeechkitError
    from speechkit.messages import translate
    from speechkit.model import Document, Frame, Node, Notice, Outline
    from speechkit.shape import match, renumber, select

__all__ = [
    "Document",
    "EmitError",
    "EmitOptions",
    "Frame",
    "LoadError",
    "MissingExtra",
    "Node",
    "Notice",
    "Outline",
    "SpeechkitError",
    "add_keywords",
    "compare",
    "convert",
    "match",
    "outline",
    "outline_file",
    "outline_many",
    "proofread",
    "renumber",
    "select",
    "translate",
]

__version__ = "0.1.0"


_HOMES = {
    "speechkit.api": ("add_keywords", "compare", "convert", "outline", "outline_file", "outline_many", "proofread"),
    "speechkit.emit.options": ("EmitOptions",),
    "speechkit.errors": ("EmitError", "LoadError", "MissingExtra", "SpeechkitError"),
    "speechkit.messages": ("translate",),
    "speechkit.model": ("Document", "Frame", "Node", "Notice", "Outline"),
    "speechkit.shape": ("match", "renumber", "select"),
}
"""The modules that define these names, loaded when one is asked for: a command first relaxes Python's collector."""


def __getattr__(name: str) -> Any:
    """One of the names in `__all__`."""
    for home, names in _HOMES.items():
        if name in names:
            return getattr(import_module(home), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
