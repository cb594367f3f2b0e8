"""Writes an outline as a picture of its mind map; the computer needs a Chinese font."""

from __future__ import annotations

import math
import re

from speechkit.emit import to_svg
from speechkit.emit.options import EmitOptions
from speechkit.errors import EmitError, install_command
from speechkit.model import Outline

SHARP = 2.0
"""Pixels for each unit of the drawing."""
BLURRED = 0.5
"""A smaller picture could not be read."""
MOST_PIXELS = 80_000_000
LONGEST_SIDE = 30_000


def emit(outline: Outline, options: EmitOptions) -> bytes:
    """The picture, twice as large as the drawing or smaller where the limits demand it."""
    try:
        from resvg_py import svg_to_bytes  # an optional package
    except ImportError as error:
        raise EmitError("svg to png needs resvg-py", install_command("resvg-py")) from error
    drawing = to_svg.emit(outline, options)
    return bytes(svg_to_bytes(svg_string=drawing, zoom=_scale(drawing, outline.source)))


def _scale(drawing: str, source: str | None) -> float:
    width, height = (float(value) for value in re.findall(r'(?:width|height)="([\d.]+)"', drawing[:300])[:2])
    scale = min(SHARP, math.sqrt(MOST_PIXELS / (width * height)), LONGEST_SIDE / max(width, height))
    if scale < BLURRED:
        remedy = "Write fewer levels with --depth, one branch with --select, or svg"
        raise EmitError("the outline is too large for a picture", remedy, source=source)
    return scale
