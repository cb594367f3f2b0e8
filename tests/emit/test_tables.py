"""Tables of an outline, its lengths, its JSON Schema and its plain text."""

from __future__ import annotations

import csv
import io
import json
from functools import cache
from importlib.resources import files
from typing import Any

import pytest
import yaml
from hypothesis import given
from outlines import OUTLINES, Branch, build, chain

import speechkit
from speechkit import EmitOptions
from speechkit.emit import emit
from speechkit.emit.sizes import minutes

TEXT = "推进会讲话\n今天讲两点。\n一、抓好产业。一要强链；二要补链。\n二、抓好项目。要快。\n我就讲这些。谢谢大家！"
SCHEMA = json.loads((files("speechkit.emit") / "outline.schema.json").read_text("utf-8"))


def rows(written: str, delimiter: str = ",") -> list[list[str]]:
    return list(csv.reader(io.StringIO(written), delimiter=delimiter))


def test_a_table_has_a_row_for_each_node_with_its_path() -> None:
    found = rows(str(speechkit.convert(TEXT, "csv")))
    assert found[0] == ["path", "level", "marker", "title", "characters", "minutes", "line", "page"]
    assert [row[:4] for row in found[1:]] == [
        ["1", "1", "一、", "抓好产业"],
        ["1.1", "2", "一要", "强链"],
        ["1.2", "2", "二要", "补链"],
        ["2", "1", "二、", "抓好项目"],
    ]
    assert found[1][4:] == ["17", "0:05", "3", ""]


def test_the_lengths_of_opening_and_closing_have_rows_too() -> None:
    found = rows(str(speechkit.convert(TEXT, "tsv", EmitOptions(stats=True, pace=60))), "\t")
    around = [[row[3], row[4], row[5]] for row in found if row[0] == ""]
    assert around == [["开头语", "6", "0:06"], ["结束语", "11", "0:11"], ["全文", "44", "0:44"]]


def test_a_table_carries_each_text_once() -> None:
    found = rows(str(speechkit.convert(TEXT, "csv", EmitOptions(text=True))))
    texts = ["推进会讲话\n今天讲两点。", "抓好产业。", "强链；", "补链。", "抓好项目。要快。", "我就讲这些。谢谢大家！"]
    assert [row[8] for row in found] == ["text", *texts]
    assert [row[0] for row in found] == ["path", "", "1", "1.1", "1.2", "2", ""]


def test_excel_gets_text_that_is_no_formula() -> None:
    openpyxl = pytest.importorskip("openpyxl")
    outline = build((Branch("一、", "=1+1", (Branch("", "http://例子"),)),))
    sheet = openpyxl.load_workbook(io.BytesIO(bytes(emit(outline, "xlsx")))).active
    assert [[cell.value for cell in row[:4]] for row in sheet.iter_rows(min_row=2)] == [
        ["1", 1, "一、", "=1+1"],
        ["1.1", 2, None, "http://例子"],
    ]
    assert sheet.cell(2, 4).data_type == "s"
    assert emit(outline, "xlsx") == emit(outline, "xlsx")


@pytest.mark.parametrize(
    ("characters", "pace", "shown"), [(0, 220, "0:00"), (220, 220, "1:00"), (1234, 220, "5:37"), (219, 220, "1:00")]
)
def test_minutes_have_seconds(characters: int, pace: int, shown: str) -> None:
    assert minutes(characters, pace) == shown


def test_yaml_and_json_give_lengths_where_they_are_asked_for() -> None:
    options = EmitOptions(stats=True, pace=60)
    for found in (
        yaml.safe_load(str(speechkit.convert(TEXT, "yaml", options))),
        json.loads(speechkit.convert(TEXT, "json", options)),
    ):
        assert found["stats"] == {
            "pace": 60,
            "total": {"characters": 44, "minutes": "0:44"},
            "opening": {"characters": 6, "minutes": "0:06"},
            "closing": {"characters": 11, "minutes": "0:11"},
        }
        first = found.get("outline", found.get("nodes"))[0]
        assert (first["characters"], first["minutes"]) == (17, "0:17")


def test_the_page_gives_lengths_where_they_are_asked_for() -> None:
    assert "17字 0:17" in str(speechkit.convert(TEXT, "html", EmitOptions(stats=True, pace=60)))
    assert "开头语 6字 0:06，结束语 11字 0:11" in str(speechkit.convert(TEXT, "html", EmitOptions(stats=True, pace=60)))


@cache
def load_validator() -> Any:
    jsonschema = pytest.importorskip("jsonschema")
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    return jsonschema.Draft202012Validator(SCHEMA)


def is_valid(found: Any) -> bool:
    return not list(load_validator().iter_errors(found))


@given(OUTLINES)
def test_json_keeps_to_its_schema(outline) -> None:
    for options in (EmitOptions(), EmitOptions(text=True, stats=True)):
        assert is_valid(json.loads(emit(outline, "json", options)))
        assert is_valid(json.loads(emit(outline, "jsonl", options)))


@pytest.mark.slow
def test_the_schema_names_every_field_and_no_other() -> None:
    outline = speechkit.renumber(speechkit.add_keywords(speechkit.outline(TEXT), 2), "gbt")
    found = json.loads(emit(outline, "json", EmitOptions(text=True, stats=True)))
    assert set(found) == set(SCHEMA["properties"])
    assert {*found["nodes"][0], "page"} == set(SCHEMA["$defs"]["node"]["properties"])
    assert not is_valid({**found, "schema": 2})


def test_offsets_point_into_the_text_that_is_there() -> None:
    for outline in (speechkit.outline(TEXT), speechkit.select(speechkit.outline(TEXT), "1")):
        found = json.loads(emit(outline, "json", EmitOptions(text=True)))
        first = found["nodes"][0]
        assert found["text"][first["start"] : first["end"]].strip() == "一、抓好产业。一要强链；二要补链。"
        assert "抓好产业" not in json.dumps({**first, "title": ""}, ensure_ascii=False)


def test_plain_text_is_the_document_or_a_branch_of_it() -> None:
    outline = speechkit.outline(TEXT)
    assert emit(outline, "text") == f"{TEXT}\n"
    assert emit(speechkit.select(outline, "1"), "text") == "一、抓好产业。一要强链；二要补链。\n"
    assert emit(speechkit.select(outline, "1"), "text", EmitOptions(numbers="strip")) == "抓好产业。强链；补链。\n"
    assert (
        str(emit(speechkit.renumber(outline, "decimal"), "text")).splitlines()[2] == "1 抓好产业。1.1 强链；1.2 补链。"
    )


def test_a_branch_carries_no_text_of_others() -> None:
    branch = speechkit.select(speechkit.outline(TEXT), "2")
    for format in ("markdown", "yaml", "opml", "tree", "json", "text"):
        written = str(emit(branch, format, EmitOptions(text=True)))
        assert "要快" in written
        assert "强链" not in written
        assert "今天讲" not in written


def test_mermaid_stands_in_a_fence_where_that_is_asked_for() -> None:
    written = str(speechkit.convert(TEXT, "mermaid", EmitOptions(fence=True)))
    assert written.startswith("```mermaid\nmindmap\n")
    assert written.endswith("\n```\n")


@pytest.mark.parametrize("wrong", [{"numbers": "none"}, {"depth": 0}, {"pace": -1}, {"columns": "80"}])
def test_options_refuse_what_no_format_knows(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=next(iter(wrong))):
        EmitOptions(**wrong)
    with pytest.raises(TypeError):
        EmitOptions(colour=True)


def test_tables_may_be_deep() -> None:
    assert len(rows(str(emit(chain(2000), "csv")))) == 2001
