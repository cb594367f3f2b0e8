"""Wrapped, in one line, half-width, misread, traditional, blanks in words: the outline stays that of the clean text."""

from __future__ import annotations

from collections import Counter
from functools import cache
from pathlib import Path

import pytest
import scores
import variants
from quick import SHARES, share_of
from scores import Reading

from speechkit.detect import detect
from speechkit.load.text.from_text import load_text

ROOT = Path(__file__).parents[1]
FOLDERS = {"tests": ROOT / "tests" / "texts", "corpus": ROOT.parent / "shared" / "corpus" / "texts"}
ALLOWED = 0.03
"""How much lower the share of right parents may be than that of the clean texts."""
NO_TRACE = "in one line, nothing between"
ALLOWED_WITHOUT_TRACE = {"tests": 0.08, "corpus": ALLOWED}
"""Where paragraphs left no trace: many of our own texts resume an outer list in a new paragraph; only that tells it."""


@cache
def read_folder(name: str, share: str) -> tuple[tuple[str, Reading], ...]:
    """The texts of a folder and their outlines."""
    golds = share_of(sorted(FOLDERS[name].rglob("*.gold.tsv")), share, 5)
    texts = (path.with_name(path.name.replace(".gold.tsv", ".txt")).read_text(encoding="utf-8") for path in golds)
    return tuple(zip(texts, map(scores.read_gold, golds), strict=True))


@cache
def score_variant(folder: str, share: str, variant: str | None, *, numbered_only: bool = False) -> float:
    """The edges F1 of a variant of all texts of a folder."""
    total: Counter[str] = Counter()
    for text, gold in read_folder(folder, share):
        if numbered_only and gold.needs_lines:
            continue
        text, gold = variants.vary(variant, text, gold) if variant else (text, gold)
        total += scores.count_document(gold, scores.read_outline(detect(load_text(text))))
    return total["edges"] / total["nodes_of"]


@pytest.mark.parametrize("variant", variants.VARIANTS)
@pytest.mark.parametrize("folder", FOLDERS)
@pytest.mark.parametrize("share", SHARES)
@pytest.mark.slow
def test_the_outline_of_a_variant_stays_that_of_the_clean_text(share: str, folder: str, variant: str) -> None:
    if not FOLDERS[folder].is_dir():
        pytest.skip("the corpus of real texts is not beside this checkout")
    # A heading without a number is known by its line, and 1.1 is told from a figure by it: here no trace of it is left.
    numbered_only = variant == NO_TRACE
    clean = score_variant(folder, share, None, numbered_only=numbered_only)
    allowed = ALLOWED_WITHOUT_TRACE[folder] if variant == NO_TRACE else ALLOWED
    assert score_variant(folder, share, variant, numbered_only=numbered_only) >= clean - allowed
