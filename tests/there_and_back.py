"""Writes an outline in a format and reads it again, for tests."""

from __future__ import annotations

from importlib import import_module

from speechkit.detect import detect
from speechkit.emit import EmitOptions, emit
from speechkit.load import LOADERS
from speechkit.model import Outline

MODULES = {row.name: row.module for row in LOADERS}
Shape = list[tuple[int, str, str]]


def shape_of(outline: Outline) -> Shape:
    """What has to come back: level, marker and title of each node."""
    return [(node.level, node.marker, node.title) for node in outline.walk()]


def read_back(outline: Outline, format: str, *, text: bool, as_list: bool = False) -> Outline:
    """The outline that is read from what is written of this one."""
    written = emit(outline, format, EmitOptions(text=text, as_list=as_list))
    data = written if isinstance(written, bytes) else written.encode()
    return detect(import_module(f"speechkit.load.{MODULES[format]}").load(data, f"x.{format}"))
