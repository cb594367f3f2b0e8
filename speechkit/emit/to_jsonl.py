"""Writes an outline as one JSON object on one line."""

from __future__ import annotations

from speechkit.emit.options import EmitOptions
from speechkit.emit.to_json import encode, escape, front_fields, nodes_text
from speechkit.model import Outline


def emit(outline: Outline, options: EmitOptions) -> str:
    """The object of `to_json` without line breaks."""
    head = encode(front_fields(outline, options))[:-1]
    return escape("".join([head, ', "nodes": ', *nodes_text(outline, options, line_breaks=False), "}\n"]))
