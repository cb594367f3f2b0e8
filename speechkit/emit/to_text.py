"""Writes the text of an outline without any markup: all of it, or that of a chosen branch."""

from __future__ import annotations

from dataclasses import replace

from speechkit.emit.around import read_surroundings
from speechkit.emit.options import EmitOptions
from speechkit.emit.running_text import join_texts
from speechkit.model import Outline


def emit(outline: Outline, options: EmitOptions) -> str:
    """A paragraph a line, as the author parted them; a chosen branch stands alone, without the title."""
    options = replace(options, text=True)
    around = read_surroundings(outline)
    is_whole = outline.frame.front_end is None
    above = [piece.text for piece in around.front] if is_whole else []
    body, _ = join_texts(outline, options, around.opening)
    lines = [*above, *body.replace("\v", "\n").split("\n"), *around.closing.split("\n")]
    kept = [line.strip() for line in (*lines, *(piece.text for piece in around.end)) if line.strip()]
    return "".join(f"{line}\n" for line in kept)
