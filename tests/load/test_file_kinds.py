"""What a file is: its content tells, the name only where the content does not."""

from __future__ import annotations

import sys
import tomllib
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest

pytest.importorskip("lxml")
pytest.importorskip("docx")

from word_files import make_docx

from speechkit.errors import LoadError, MissingExtra
from speechkit.load import LOADERS, load
from speechkit.load.file_kinds import tell_kind

WORD = make_docx(["一、目标"])
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)
FLAT = b"<?xml version='1.0'?>\n<office:document office:mimetype='application/vnd.oasis.opendocument."


def pack(name: str, data: bytes) -> bytes:
    """A ZIP archive of one part as it is."""
    container = BytesIO()
    with ZipFile(container, "w") as archive:
        archive.writestr(name, data)
    return container.getvalue()


@pytest.mark.parametrize(
    ("data", "name", "kind"),
    [
        (WORD, "讲话.docx", "docx"),
        (WORD, "讲话.docm", "docx"),
        (WORD, "讲话.doc", "docx"),
        (WORD, "讲话.txt", "docx"),
        (WORD, "<stdin>", "docx"),
        (b"PK\x03\x04[Content_Types].xml doc/main.xml", "a.docx", "docx"),
        (b"PK\x03\x04[Content_Types].xml doc/main.xml", "a.zip", "zip"),
        (b"%PDF-1.7\n", "a.docx", "pdf"),
        (b"HTTP/1.1 200 OK\n\n%PDF-1.4\n...\n%%EOF\n", "a.bin", "pdf"),
        (b"{\\rtf1\\ansi", "a.doc", "rtf"),
        (b"\xef\xbb\xbf{\\rtf1\\ansi", "a.rtf", "rtf"),
        (b"\r\n{\\rtf1\\ansi", "a.rtf", "rtf"),
        (pack("mimetype", b"application/vnd.oasis.opendocument.text"), "a.odt", "odt"),
        (pack("mimetype", b"application/vnd.oasis.opendocument.text-template"), "a.ott", "odt"),
        (pack("mimetype", b"application/vnd.sun.xml.writer") + pack("META-INF/manifest.xml", b""), "a.sxw", "sxw"),
        (pack("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"), "a.odt", "odf"),
        (pack("META-INF/manifest.xml", b"<manifest/>"), "a.odt", "odt"),
        (FLAT + b"text'>", "a.fodt", "odt"),
        (FLAT + b"text'>", "a.xml", "odt"),
        (FLAT + b"spreadsheet'>", "a.fods", "odf"),
        (OLE + "WordDocument".encode("utf-16-le"), "a.xyz", "doc"),
        (OLE + "WordDocument".encode("utf-16-le"), "a.wps", "wps"),
        (OLE + "Workbook".encode("utf-16-le"), "a.doc", "xls"),
        ("﻿<!DOCTYPE html><p>字".encode(), "a.doc", "html"),
        (b"<?xml version='1.0'?>\n<html xmlns='x'>", "a.txt", "html"),
        (b"<head><meta charset=gbk></head>", "a", "html"),
        ("# 讲话".encode(), "a.md", "markdown"),
        ("# 讲话".encode(), "a.txt", "text"),
        ("讲话".encode(), "a.docx", "text"),
    ],
)
def test_content_tells_first_and_the_name_second(data: bytes, name: str, kind: str) -> None:
    by_suffix = {suffix: loader.name for loader in LOADERS for suffix in loader.suffixes}
    assert tell_kind(data, name, by_suffix) == kind


def test_a_spreadsheet_is_refused_by_what_it_is(tmp_path: Path) -> None:
    file = tmp_path / "表 格.doc"
    file.write_bytes(OLE + "Workbook".encode("utf-16-le"))
    with pytest.raises(LoadError, match="an old Excel workbook cannot be read"):
        load(file)


NOISE = bytes(range(1, 256)) * 8


@pytest.mark.parametrize(
    ("name", "thing"),
    [
        ("稿.docx", "a Word document (.docx)"),
        ("稿.DOCM", "a Word document (.docx)"),
        ("稿.odt", "an OpenDocument text (.odt)"),
        ("稿.pdf", "a PDF file"),
        ("稿.doc", "an old Word document (.doc)"),
    ],
)
@pytest.mark.parametrize(
    "data",
    [
        pytest.param(NOISE, id="noise"),
        pytest.param(bytes(9000), id="zeros"),
        pytest.param(b"PK\x03\x04" + NOISE, id="a broken archive"),
        pytest.param(pack("a.txt", b"x"), id="another archive"),
    ],
)
def test_a_damaged_file_is_called_by_its_name(tmp_path: Path, data: bytes, name: str, thing: str) -> None:
    file = tmp_path / name
    file.write_bytes(data)
    with pytest.raises(LoadError) as caught:
        load(file)
    problem = f"it is named {file.suffix}, but is damaged or not {thing}"
    assert (caught.value.problem, caught.value.remedy[:20]) == (problem, "Get a fresh copy of ")


def test_a_text_with_the_name_of_a_word_file_is_read_in_any_encoding(tmp_path: Path) -> None:
    file = tmp_path / "讲话.docx"
    for encoding in ("utf-8", "gb18030", "utf-16"):
        file.write_bytes("一、目标\n要把今年的各项工作抓紧抓好。".encode(encoding))
        assert load(file).text.startswith("一、目标")


def test_the_kind_that_is_named_overrides_the_content(tmp_path: Path) -> None:
    file = tmp_path / "讲话.txt"
    file.write_text("# 一、目标\n", encoding="utf-8")
    assert load(file).text.startswith("#")
    assert load(file, kind="markdown").text == "一、目标"


def test_the_readme_names_every_kind_with_its_suffixes_and_extra() -> None:
    readme = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")
    section = readme.partition("## What it reads")[2].partition("\n## ")[0]
    rows = [[cell.strip() for cell in line.split("|")[1:4]] for line in section.splitlines() if line.startswith("| `")]
    expected = [
        [f"`{row.name}`", " ".join(f"`{suffix}`" for suffix in row.suffixes), f"`{row.extra}`" if row.extra else ""]
        for row in LOADERS
    ]
    assert rows == expected


@pytest.mark.parametrize(
    ("name", "data", "module", "needs"),
    [
        ("report.docx", WORD, "word.from_docx", "Word files need python-docx and lxml"),
        ("a.pdf", b"%PDF-1.7\n", "pdf.from_pdf", "PDF files need pypdfium2"),
        ("a.md", b"# 1", "markdown.from_markdown", "Markdown files need markdown-it-py"),
    ],
)
def test_a_missing_library_is_named_with_the_command_that_installs_it(
    name: str, data: bytes, module: str, needs: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, f"speechkit.load.{module}", None)  # as if its import failed
    file = tmp_path / name
    file.write_bytes(data)
    with pytest.raises(MissingExtra) as caught:
        load(file)
    packages = needs.partition(" need ")[2].replace(" and ", " ")
    assert f"{name}: {needs}. Run: {sys.executable} -m pip install {packages}" in str(caught.value)


def test_every_kind_names_the_packages_of_its_extra() -> None:
    project = Path(__file__).parents[2] / "pyproject.toml"
    extras = tomllib.loads(project.read_text(encoding="utf-8"))["project"]["optional-dependencies"]
    for row in LOADERS:
        assert {line.partition(">")[0] for line in extras.get(row.extra, [])} == set(row.packages)
        assert bool(row.files) == bool(row.packages)
