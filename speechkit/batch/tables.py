"""Reads the records of a table one by one: JSONL, CSV and TSV, Parquet."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from pathlib import PurePath
from typing import Any, NamedTuple

from speechkit.batch.csv_rows import CsvRow, read_rows
from speechkit.batch.long_lines import TOO_LONG, read_bounded_lines
from speechkit.errors import LoadError, MissingExtra, install_command
from speechkit.messages import Message

UNDECODED = re.compile("[\udc80-\udcff]")
"""Bytes of a CSV file that are in another encoding."""
NOT_UTF8 = "it is not in UTF-8. Try --encoding gb18030"
BATCH = 64
"""Rows of a Parquet file in memory at once."""


class Columns(NamedTuple):
    """The columns of a table to read, and its encoding."""

    text: str = "text"
    id: str | None = None
    encoding: str = "utf-8-sig"


class Record(NamedTuple):
    """One row of a table: its number from 1 and either a text or a problem."""

    number: int
    id: str | None = None
    text: str = ""
    problem: str | None = None


def read_jsonl(path: str, columns: Columns) -> Iterator[Record]:
    """One JSON object a line; empty lines are passed over, but count."""
    with open(path, "rb") as file:
        for number, line in enumerate(read_bounded_lines(file), 1):
            if line is None:
                yield Record(number, problem=TOO_LONG)
            elif line.strip():
                yield _parse_line(number, line, columns)


def _parse_line(number: int, line: bytes, columns: Columns) -> Record:
    try:
        row = json.loads(line.decode(columns.encoding))
    except (UnicodeDecodeError, LookupError):
        return Record(
            number,
            problem=Message("it is not in the encoding {encoding}. Try --encoding gb18030", encoding=columns.encoding),
        )
    except (ValueError, RecursionError) as error:
        return Record(number, problem=Message("it is no JSON: {reason}", reason=str(error)))
    except MemoryError:
        return Record(number, problem="it does not fit into memory")
    if not isinstance(row, dict):
        return Record(number, problem="it is no JSON object")
    return _to_record(number, row, columns)


def _to_record(number: int, row: dict[str, Any], columns: Columns) -> Record:
    id, text = row.get(columns.id) if columns.id else None, row.get(columns.text)
    readable = None if id is None else str(id).encode("utf-8", "replace").decode()  # JSON may hold half a character
    if isinstance(text, str):
        return Record(number, readable, text)
    problem = Message(
        "no text in the column {column!r} of: {names}", column=columns.text, names=", ".join(map(str, row))
    )
    return Record(number, readable, problem=problem)


def read_csv(path: str, columns: Columns) -> Iterator[Record]:
    """Columns named in the first line; separated by tabs in a .tsv."""
    with open(path, encoding=columns.encoding, errors="surrogateescape", newline="") as file:
        rows = read_rows(file, _find_delimiter(path))
        names = next(rows, CsvRow([])).fields
        _check_columns(path, names, columns)
        for number, row in enumerate(rows, 1):
            if row.problem:
                yield Record(number, problem=row.problem)
                continue
            record = _to_record(number, dict(zip(names, row.fields, strict=False)), columns)
            yield Record(number, problem=NOT_UTF8) if UNDECODED.search(f"{record.id}{record.text}") else record


def _find_delimiter(path: str) -> str:
    return "\t" if path.lower().endswith(".tsv") else ","


def read_parquet(path: str, columns: Columns) -> Iterator[Record]:
    """The two columns that are needed, a few rows at a time."""
    with _open_parquet(path) as file:
        _check_columns(path, file.schema_arrow.names, columns)
        wanted = [columns.text, columns.id] if columns.id else [columns.text]
        number = 0
        for batch in file.iter_batches(batch_size=BATCH, columns=wanted):
            for row in batch.to_pylist():
                number += 1
                yield _to_record(number, row, columns)


def _open_parquet(path: str) -> Any:
    try:
        import pyarrow  # an optional package, and slow to import
        import pyarrow.parquet
    except ModuleNotFoundError as error:
        raise MissingExtra("Parquet needs pyarrow", install_command("pyarrow")) from error
    try:
        return pyarrow.parquet.ParquetFile(path, pre_buffer=False, buffer_size=1 << 20)
    except pyarrow.ArrowInvalid as error:
        raise LoadError("it is no Parquet file", "Look at what is in it", source=path) from error


def _check_columns(path: str, names: list[str], columns: Columns) -> None:
    for column, option in ((columns.text, "--text-column"), (columns.id, "--id-column")):
        if column is not None and column not in names:
            remedy = Message("Name one of these with {option}: {names}", option=option, names=", ".join(names))
            raise LoadError(Message("it has no column {column!r}", column=column), remedy, source=path)


def count_jsonl(path: str) -> int:
    """The lines that are not empty."""
    with open(path, "rb") as file:
        return sum(1 for line in read_bounded_lines(file) if line is None or line.strip())


def count_csv(path: str) -> int:
    """The records, which may have line breaks in them."""
    with open(path, encoding="latin-1", newline="") as file:
        return max(0, sum(1 for _ in read_rows(file, _find_delimiter(path))) - 1)


def count_parquet(path: str) -> int:
    """The number of rows that the footer of the file gives."""
    with _open_parquet(path) as file:
        return int(file.metadata.num_rows)


class TableFormat(NamedTuple):
    """How to read one kind of table."""

    read: Callable[[str, Columns], Iterator[Record]]
    count: Callable[[str], int]


TABLES = {
    ".jsonl": TableFormat(read_jsonl, count_jsonl),
    ".ndjson": TableFormat(read_jsonl, count_jsonl),
    ".csv": TableFormat(read_csv, count_csv),
    ".tsv": TableFormat(read_csv, count_csv),
    ".parquet": TableFormat(read_parquet, count_parquet),
}


def find_table(path: str) -> TableFormat | None:
    """The kind of table that a file's name says it is."""
    return TABLES.get(PurePath(path).suffix.lower())
