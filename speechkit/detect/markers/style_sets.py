"""Names the sets of styles that several stages ask about; tables only."""

from __future__ import annotations

from speechkit.detect.markers.style_row import APART, AT_A_COST
from speechkit.detect.markers.styles import names_where

LEGAL = names_where(lambda style: style.rank_is_legal)
"""Units of a law: 编 章 节 条 款 项."""
HEADINGS = names_where(lambda style: style.is_heading)
BULLETS = names_where(lambda style: style.ordinal is None and not style.is_heading)
SPOKEN = names_where(lambda style: style.is_surely_item)
TAKING_TURNS = names_where(lambda style: style.takes_turns)
PATHS = names_where(lambda style: style.is_path)
MIXED_AT_A_COST = names_where(lambda style: style.variants == AT_A_COST)
NEVER_MIXED = names_where(lambda style: style.variants == APART)
UNMISTAKABLE = names_where(lambda style: style.is_unmistakable)
REPLACING = names_where(lambda style: style.may_replace)
"""Lists may go on in these: 一、 二、 3、."""
