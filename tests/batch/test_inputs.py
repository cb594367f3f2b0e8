"""Paths and tables in, tasks out."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from speechkit.batch.inputs import Count, Inputs
from speechkit.batch.job import OutlineJob
from speechkit.batch.tables import Columns
from speechkit.batch.task import Task
from speechkit.errors import LoadError


@pytest.fixture
def bank(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of documents, with some that are none."""
    for name in ("b/二.txt", "b/一.txt", "a.txt", "a.docx", "picture.png", ".hidden.txt", "~$a.docx", ".git/x.txt"):
        path = tmp_path / "bank" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("一、种粮。\n二、养猪。\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path / "bank"


def ids(inputs: Inputs) -> list[str]:
    return [task.id for task in inputs.tasks()]


def test_a_folder_gives_its_documents_in_the_order_of_their_names(bank: Path) -> None:
    assert ids(Inputs(("bank",))) == ["a.docx", "a.txt", "b/一.txt", "b/二.txt"]


def test_two_names_with_one_stem_get_two_outlines(bank: Path) -> None:
    targets = [task.target for task in Inputs(("bank",)).tasks()]
    assert targets == ["a", "a.txt", os.path.join("b", "一"), os.path.join("b", "二")]


def test_files_of_other_kinds_are_counted(bank: Path) -> None:
    assert Inputs(("bank",)).count() == Count(4, left_out=1)


def test_a_glob_takes_what_it_names(bank: Path) -> None:
    assert ids(Inputs(("bank",), globs=("*.png", "b/*.txt"))) == ["b/一.txt", "b/二.txt", "picture.png"]


def test_the_folder_of_outlines_is_not_searched(bank: Path) -> None:
    assert ids(Inputs(("bank",), avoid="bank/b")) == ["a.docx", "a.txt"]


def test_a_folder_that_cannot_be_read_is_a_task_with_its_problem(bank: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    listdir = os.listdir

    def refuse(path: str) -> list[str]:
        if path.endswith("b"):
            raise PermissionError(13, "Permission denied")
        return listdir(path)

    monkeypatch.setattr(os, "listdir", refuse)
    problems = {task.id: task.problem for task in Inputs(("bank",)).tasks()}
    assert problems == {"a.docx": None, "a.txt": None, "b": "this folder cannot be read: permission denied"}


def test_a_link_to_a_folder_is_not_followed(bank: Path) -> None:
    (bank / "b" / "round").symlink_to(bank, target_is_directory=True)
    assert ids(Inputs(("bank",))) == ["a.docx", "a.txt", "b/一.txt", "b/二.txt"]


def test_several_inputs_are_named_from_the_folder_that_holds_all(bank: Path) -> None:
    assert ids(Inputs(("bank/b", "bank/a.txt"))) == ["b/一.txt", "b/二.txt", "a.txt"]


def test_what_is_named_twice_is_there_twice_under_two_ids(bank: Path) -> None:
    inputs = Inputs(("bank/a.txt", "bank/a.txt", "bank/a.txt"))
    assert [(task.id, task.target) for task in inputs.tasks()] == [
        ("a.txt", "a"),
        ("a.txt#2", "a.txt"),
        ("a.txt#3", "a.txt#2"),
    ]


def test_a_list_names_files_from_the_current_folder(bank: Path, tmp_path: Path) -> None:
    outside = os.path.abspath(os.sep + os.path.join("elsewhere", "x.txt"))
    (tmp_path / "list").write_text(f"bank/a.txt\n\n{outside}\n{bank / 'b' / '一.txt'}\n", encoding="utf-8")
    assert ids(Inputs(files_from="list")) == ["bank/a.txt", "_root/elsewhere/x.txt", "bank/b/一.txt"]
    assert Inputs(files_from="list").count() == Count(3)


def test_a_list_that_is_not_there_is_one_error() -> None:
    with pytest.raises(LoadError, match="nowhere: no such file"):
        ids(Inputs(files_from="nowhere"))


RECORDS = [{"name": "甲", "text": "一、种粮。"}, {"name": "2024/05", "text": "一、养猪，\n二、种菜。"}]


def write_jsonl(path: Path) -> None:
    path.write_bytes("\ufeff".encode() + b"\n\n".join(json.dumps(row).encode() for row in RECORDS))


def write_csv(path: Path) -> None:
    path.write_text('\ufeffname,text\n甲,一、种粮。\n2024/05,"一、养猪，\n二、种菜。"\n', encoding="utf-8")


def write_tsv(path: Path) -> None:
    path.write_text('name\ttext\n甲\t一、种粮。\n2024/05\t"一、养猪，\n二、种菜。"\n', encoding="utf-8")


def write_parquet(path: Path) -> None:
    pa = pytest.importorskip("pyarrow", reason="the extra parquet is not installed")
    import pyarrow.parquet as pq

    pq.write_table(pa.Table.from_pylist(RECORDS), path)


WRITERS = [
    ("t.jsonl", write_jsonl),
    ("t.csv", write_csv),
    ("t.tsv", write_tsv),
    pytest.param("t.parquet", write_parquet, marks=pytest.mark.slow),
]


@pytest.mark.parametrize(("name", "write"), WRITERS)
def test_a_table_gives_a_task_a_row(tmp_path: Path, name: str, write: object) -> None:
    write(tmp_path / name)  # type: ignore[operator]
    inputs = Inputs((str(tmp_path / name),), columns=Columns(id="name"))
    assert list(inputs.tasks()) == [
        Task("甲", "甲", text="一、种粮。"),
        Task("2024/05", "2024%2F05", text="一、养猪，\n二、种菜。"),
    ]
    assert inputs.count() == Count(2)


@pytest.mark.parametrize(("name", "write"), WRITERS)
def test_without_an_id_column_the_number_of_the_row_is_the_id(tmp_path: Path, name: str, write: object) -> None:
    write(tmp_path / name)  # type: ignore[operator]
    numbers = ["1", "3"] if name == "t.jsonl" else ["1", "2"]  # lines of JSON are found by their line
    assert ids(Inputs((str(tmp_path / name),))) == numbers
    two = Inputs((str(tmp_path / name), str(tmp_path / name)))
    assert ids(two) == [f"{name}#{n}{again}" for again in ("", "#2") for n in numbers]


@pytest.mark.parametrize(("name", "write"), WRITERS[1:])
def test_a_table_without_the_column_says_which_it_has(tmp_path: Path, name: str, write: object) -> None:
    write(tmp_path / name)  # type: ignore[operator]
    with pytest.raises(LoadError, match=r"no column 'body'\. Name one of these with --text-column: name, text"):
        ids(Inputs((str(tmp_path / name),), columns=Columns("body")))


def test_lines_that_are_no_records_are_tasks_with_their_problem(tmp_path: Path) -> None:
    lines = [b'{"text": "ok"}', b"{", b"[1]", b'{"text": 3}', b'{"body": "x"}', '{"text": "种粮"}'.encode("gb18030")]
    (tmp_path / "t.jsonl").write_bytes(b"\n".join(lines) + b"\n")
    problems = [task.problem for task in Inputs((str(tmp_path / "t.jsonl"),)).tasks()]
    assert problems[0] is None
    assert str(problems[1]).startswith("it is no JSON: ")
    assert problems[2:] == [
        "it is no JSON object",
        "no text in the column 'text' of: text",
        "no text in the column 'text' of: body",
        "it is not in the encoding utf-8-sig. Try --encoding gb18030",
    ]


def test_a_csv_in_another_encoding_says_so_row_by_row_and_is_read_when_told(tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    path.write_bytes("text\nabc\n一、种粮。\n".encode("gb18030"))
    problems = [task.problem for task in Inputs((str(path),)).tasks()]
    assert problems == [None, "it is not in UTF-8. Try --encoding gb18030"]
    told = Inputs((str(path),), columns=Columns(encoding="gb18030"))
    assert [task.text for task in told.tasks()] == ["abc", "一、种粮。"]


def test_a_long_field_is_no_problem(tmp_path: Path) -> None:
    (tmp_path / "t.csv").write_text(f"text\n{'长' * 300_000}\n", encoding="utf-8")
    assert [len(task.text) for task in Inputs((str(tmp_path / "t.csv"),)).tasks()] == [300_000]


STRAY = "a quotation mark opens in it and nothing closes it. Write it twice, or leave it out"


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (['1,"一、好', "2,二、好", "3,三、好"], [STRAY, None, None]),
        (['1,"一、好', '2,"二、好', "3,三、好"], [STRAY, STRAY, None]),
        (["1,一、好", '2,"二、好'], [None, STRAY]),
        (['1,"一、好"，真好', "2,二、好"], [None, None]),
        (['1,"一、好', '二、好"', "3,三、好"], [None, None]),
        (['1,"他说""好""', '。"', '3,"三、好'], [None, STRAY]),
    ],
)
def test_a_stray_quotation_mark_spoils_its_own_row_only(
    tmp_path: Path, rows: list[str], expected: list[str | None]
) -> None:
    (tmp_path / "t.csv").write_text("\n".join(["id,text", *rows]), encoding="utf-8")
    inputs = Inputs((str(tmp_path / "t.csv"),))
    assert [task.problem for task in inputs.tasks()] == expected
    assert inputs.count() == Count(len(expected))


@pytest.mark.parametrize("name", ["t.csv", "t.jsonl"])
def test_a_row_larger_than_a_document_may_be_is_passed_over(
    tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in ("long_lines", "csv_rows"):
        monkeypatch.setattr(f"speechkit.batch.{module}.LARGEST", 100)
    monkeypatch.setattr("speechkit.batch.long_lines.CHUNK", 7)
    rows = ["一、好", "长" * 300, "二、好"]
    lines = ["text", *rows] if name == "t.csv" else [json.dumps({"text": row}) for row in rows]
    (tmp_path / name).write_text("\n".join(lines), encoding="utf-8")
    inputs = Inputs((str(tmp_path / name),))
    assert [(task.text, task.problem) for task in inputs.tasks()] == [
        ("一、好", None),
        ("", "it is larger than 512 MB"),
        ("二、好", None),
    ]
    assert inputs.count() == Count(3)


def test_a_table_that_is_not_there_is_a_task_with_its_problem(tmp_path: Path) -> None:
    tasks = list(Inputs((str(tmp_path / "t.csv"),)).tasks())
    assert [(task.id, task.problem) for task in tasks] == [("t.csv", "it cannot be read: no such file or directory")]


def test_names_that_are_no_text_become_readable_ids(tmp_path: Path) -> None:
    try:
        (tmp_path / os.fsdecode(b"\xff.txt")).write_text("x", encoding="utf-8")
    except OSError:
        pytest.skip("the file system takes no such name")
    (task,) = Inputs((str(tmp_path),)).tasks()
    assert task.id == "\ufffd.txt"
    assert os.path.exists(str(task.path))


@pytest.mark.slow
def test_a_parquet_file_that_is_none_is_one_error(tmp_path: Path) -> None:
    pytest.importorskip("pyarrow", reason="the extra parquet is not installed")
    (tmp_path / "t.parquet").write_bytes(b"PAR1 or not")
    with pytest.raises(LoadError, match=r"t\.parquet: it is no Parquet file"):
        ids(Inputs((str(tmp_path / "t.parquet"),)))


def test_half_a_character_in_json_costs_no_document(tmp_path: Path) -> None:
    (tmp_path / "t.jsonl").write_text('{"name": "a\\ud83d", "text": "b\\ud83d"}\n', encoding="utf-8")
    (task,) = Inputs((str(tmp_path / "t.jsonl"),), columns=Columns(id="name")).tasks()
    assert (task.id, task.problem) == ("a?", None)
    assert OutlineJob().do(task).error is None
