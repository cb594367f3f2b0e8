"""Reads and writes a sample in every format: for the run with the oldest versions that pyproject.toml allows."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import speechkit
from speechkit.emit import EMITTERS

NOT_READ = frozenset({"html", "svg", "png", "mermaid", "plantuml", "tree", "csv", "tsv", "xlsx", "text"})
"""Formats that are only written, or whose text is laid out anew."""


def main(sample: Path) -> None:
    outline = speechkit.outline_file(sample)
    titles = [node.title for node in outline.walk()]
    with tempfile.TemporaryDirectory() as folder:
        for row in EMITTERS:
            written = speechkit.convert(outline, row.name, speechkit.EmitOptions(text=True))
            path = Path(folder, f"outline{row.suffix}")
            path.write_bytes(written if isinstance(written, bytes) else written.encode())
            if row.name not in NOT_READ:
                found = {node.title for node in speechkit.outline_file(path).walk()}
                assert len(found.intersection(titles)) > len(set(titles)) / 2, row.name
    print(f"{len(EMITTERS)} formats written")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
