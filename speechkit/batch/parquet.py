"""Writes lines of JSON as a Parquet table, with a few hundred rows in memory at a time."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from speechkit.errors import MissingExtra, install_command

try:
    import pyarrow as pa
    import pyarrow.parquet as pq
except ModuleNotFoundError as error:
    raise MissingExtra("Parquet needs pyarrow", install_command("pyarrow")) from error

GROUP_BYTES = 8_000_000
"""Lines that become one row group."""

NOTICE = pa.struct([("code", pa.string()), ("message", pa.string()), ("line", pa.int64())])
SCHEMA = pa.schema(
    [
        ("id", pa.string()),
        ("outline", pa.string()),
        ("notices", pa.list_(NOTICE)),
        ("seconds", pa.float64()),
        ("error", pa.string()),
    ]
)


def write_table(lines: Path, table: Path) -> None:
    """The rows with the same columns; the outline, an object in the lines, is a string of JSON in the table."""
    with pq.ParquetWriter(table, SCHEMA, compression="zstd") as writer:
        for group in _groups(lines):
            writer.write_batch(pa.RecordBatch.from_pylist(group, schema=SCHEMA))


def _groups(lines: Path) -> Iterator[list[dict[str, Any]]]:
    group: list[dict[str, Any]] = []
    size = 0
    with open(lines, "rb") as file:
        for line in file:
            row = json.loads(line)
            if row["outline"] is not None:
                row["outline"] = json.dumps(row["outline"], ensure_ascii=False)
            group.append(row)
            size += len(line)
            if size > GROUP_BYTES:
                yield group
                group, size = [], 0
    if group:
        yield group
