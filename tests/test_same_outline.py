"""A document has one outline, whatever container it comes in."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

import pytest

pytest.importorskip("docx")
pytest.importorskip("lxml")
pytest.importorskip("pypdfium2")
pytest.importorskip("reportlab")

from quick import thin_out
from same_document import FORMS, outline_of, paragraphs_of, part_title, squeeze
from styled_documents import CONTAINERS, NOT_TOLD, STYLED, expected_rows

from speechkit.detect import detect
from speechkit.load import LOADERS, load_text
from speechkit.model import Document

ROOT = Path(__file__).parents[1]
TEXTS = sorted((ROOT / "samples").glob("*.txt")) + sorted(
    (ROOT / ".." / "shared" / "corpus" / "texts" / "composed").glob("*.txt")
)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("path", thin_out(TEXTS, 4), ids=lambda path: path.stem)
def test_the_outline_is_that_of_the_text(path: Path, form: str) -> None:
    paragraphs = paragraphs_of(path)
    kind, make = FORMS[form]
    module = import_module("speechkit.load." + next(row.module for row in LOADERS if row.name == kind))
    document: Document = module.load(make(paragraphs), path.name)
    assert outline_of(document) == outline_of(load_text("\n".join(paragraphs)))


@pytest.mark.parametrize("form", FORMS)
def test_positions_are_those_of_the_paragraphs(form: str) -> None:
    paragraphs = paragraphs_of(ROOT / "samples" / "speech.txt")
    kind, make = FORMS[form]
    module = import_module("speechkit.load." + next(row.module for row in LOADERS if row.name == kind))
    made = make(paragraphs)
    title, others = part_title(paragraphs)
    document: Document = module.load(made, "讲话")
    expected = {
        "markdown": made.decode("utf-8", "replace").split("\n"),
        "html": [title, *others] if title else others,
    }.get(kind, paragraphs)
    for node in detect(document).walk():
        shown = squeeze(document.text[node.start : node.start + 8].split("\n")[0])
        assert shown in squeeze(expected[node.line - 1])
        assert (node.page is not None) == (kind == "pdf")


@pytest.mark.parametrize("container", CONTAINERS)
@pytest.mark.parametrize("name", STYLED)
def test_a_thesis_a_manual_minutes_and_a_form_have_one_outline(name: str, container: str) -> None:
    parts, outline = STYLED[name]
    kind, make = CONTAINERS[container]
    module = import_module("speechkit.load." + next(row.module for row in LOADERS if row.name == kind))
    found = detect(module.load(make(parts), name))
    rows = [(node.level, squeeze(node.marker + node.title)) for node in found.walk() if node.kind != "group"]
    assert rows == [row for row in expected_rows(outline) if row[1] != NOT_TOLD.get((name, container))]
    assert found.title == next(part.text for part in parts if part.kind == "title")
