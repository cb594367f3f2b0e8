"""Leaves out the objects of a page that are set over each other: PDFium compares each with all others there."""

from __future__ import annotations

from ctypes import c_float
from typing import Any

import pypdfium2
from pypdfium2 import raw

MANY = 4000
"""So many objects are on few pages of text: PDFium takes hardly any time for fewer."""
MOST_LEFT = 0.5
"""Only where at most this share of them has a place of its own."""


def leave_out_overprints(page: pypdfium2.PdfPage) -> None:
    """Switches off each object within a point of the place of one before it, where most objects are so."""
    count = raw.FPDFPage_CountObjects(page)
    if count < MANY:
        return
    taken: set[tuple[int, ...]] = set()
    over: list[Any] = []
    bounds = [c_float() for _ in range(4)]
    for i in range(count):
        part = raw.FPDFPage_GetObject(page, i)
        if raw.FPDFPageObj_GetType(part) != raw.FPDF_PAGEOBJ_TEXT or not raw.FPDFPageObj_GetBounds(part, *bounds):
            continue
        place = tuple(round(bound.value) for bound in bounds)
        if place in taken:
            over.append(part)
        taken.add(place)
    if len(over) >= (1 - MOST_LEFT) * count:
        for part in over:
            raw.FPDFPageObj_SetIsActive(part, False)
