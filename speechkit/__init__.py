"""Reads a Chinese speech, report or official document and gives its outline."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from speechkit.api import add_keywords, compare, convert, outline, outline_file, outline_many, proofread
from speechkit.emit.options import EmitOptions
from speechkit.errors import EmitError, LoadError, MissingExtra, SpeechkitError
from speechkit.messages import translate
from speechkit.model import Document, Frame, Node, Notice, Outline

if TYPE_CHECKING:
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


def __getattr__(name: str) -> Any:
    """What changes outlines is loaded when it is asked for: most commands do without."""
    if name not in ("match", "renumber", "select"):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from speechkit import shape

    return getattr(shape, name)
