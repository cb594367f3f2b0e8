"""The outline of a Chinese speech: load → Document → detect → Outline → emit."""

from __future__ import annotations

__version__ = "0.1.0"
