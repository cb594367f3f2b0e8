"""Changes an outline: one branch of it, fewer levels, other markers."""

from __future__ import annotations

from collections.abc import Sequence

from speechkit.model import Outline
from speechkit.shape.filters import limit, match
from speechkit.shape.filters import match as match_text
from speechkit.shape.renumber import ORDERS, renumber
from speechkit.shape.select import select
from speechkit.shape.select import select as select_branch

__all__ = ["ORDERS", "limit", "match", "renumber", "reshape", "select"]


def reshape(
    outline: Outline,
    *,
    select: str | None = None,
    match: Sequence[str] = (),
    regex: bool = False,
    order: str | None = None,
) -> Outline:
    """The outline cut to the branch `select` and what contains all of `match`, numbered in `order`."""
    if select is not None:
        outline = select_branch(outline, select)
    if match:
        outline = match_text(outline, *match, regex=regex)
    return outline if order is None else renumber(outline, order)
