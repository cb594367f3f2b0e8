"""The samples' outlines, made by reading, are found at least as well as ever before."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
import scores

ROOT = Path(__file__).parents[1]
SAMPLES = ROOT / "samples"
CORPUS = ROOT.parent / "shared" / "corpus"
FLOOR = tomllib.loads((ROOT / "tests" / "floor.toml").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def reached() -> dict[str, float]:
    return scores.score_folder(SAMPLES)


@pytest.mark.parametrize("figure", FLOOR["samples"])
def test_the_samples_do_not_fall_below_the_floor(figure: str, reached: dict[str, float]) -> None:
    assert reached[figure] >= FLOOR["samples"][figure]


def test_the_texts_do_not_fall_below_the_floor() -> None:
    found = scores.score_folder(ROOT / "tests" / "texts")
    assert {name: value for name, value in found.items() if value < FLOOR["texts"][name]} == {}


def test_the_texts_written_blind_do_not_fall_below_the_floor() -> None:
    found = scores.score_folder(ROOT / "tests" / "blind")
    assert {name: value for name, value in found.items() if value < FLOOR["blind"][name]} == {}


@pytest.mark.parametrize("part", FLOOR.get("corpus", {}))
def test_the_corpus_does_not_fall_below_the_floor(part: str) -> None:
    if not CORPUS.is_dir():
        pytest.skip("the corpus of real texts is not beside this checkout")
    found = scores.score_folder(CORPUS / part)
    floor = FLOOR["corpus"][part]
    assert {name: value for name, value in found.items() if value < floor.get(name, 0)} == {}


def test_every_sample_has_its_outline() -> None:
    texts = {path.stem for path in SAMPLES.glob("*.txt")}
    outlines = {path.name.removesuffix(".gold.tsv") for path in SAMPLES.glob("*.gold.tsv")}
    assert texts == outlines
    assert len(texts) >= 8


@pytest.mark.parametrize("path", sorted(SAMPLES.glob("*.gold.tsv")), ids=lambda path: path.name)
def test_every_row_of_an_outline_points_at_its_text(path: Path) -> None:
    lines = path.with_name(path.name.replace(".gold.tsv", ".txt")).read_text(encoding="utf-8").splitlines()
    rows = [row.split("\t") for row in path.read_text(encoding="utf-8").splitlines() if not row.startswith("#")]
    assert [lines[int(row[0]) - 1][int(row[1]) - 1 :][: len(row[4])] for row in rows] == [row[4] for row in rows]
