"""Old and foreign text files in, by way of LibreOffice, and what happens where that cannot be."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

pytest.importorskip("lxml")
pytest.importorskip("docx")

from word_files import Numbered, level, make_docx, numbering

from speechkit.errors import LoadError, MissingExtra
from speechkit.load import from_office, load

needs_office = pytest.mark.skipif(from_office.find_program() is None, reason="LibreOffice is not installed")
LEVELS = level(0, "chineseCountingThousand", "%1、") + level(1, "chineseCountingThousand", "（%2）")
SPEECH = [
    "在全县安全生产会议上的讲话",
    Numbered("压实责任"),
    Numbered("党政同责", level=1),
    "正文。",
    Numbered("排查隐患"),
]
SHOWN = ["在全县安全生产会议上的讲话", "一、压实责任", "（一）党政同责", "正文。", "二、排查隐患"]


@pytest.fixture(scope="session")
def convert(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """A file that LibreOffice wrote; .rtf has typed numbers, since it loses the 、 of its own there."""
    folder = tmp_path_factory.mktemp("office")
    source = folder / "讲话 终稿📄.docx"

    def to(kind: str) -> Path:
        source.write_bytes(make_docx(SHOWN if kind == "rtf" else SPEECH, numbering(LEVELS)))
        profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
        command = [from_office.find_program() or "", profile, "--headless", "--convert-to", kind, "--outdir", folder]
        subprocess.run([*command, source], check=True, capture_output=True, timeout=120)
        return source.with_suffix(f".{kind}")

    return to


@needs_office
@pytest.mark.parametrize("kind", ["doc", "odt"])
def test_numbers_that_another_program_counts_are_in_the_text(kind: str, convert: Callable[[str], Path]) -> None:
    assert load(convert(kind)).text.split("\n") == SHOWN


@needs_office
def test_a_pdf_of_another_program_gives_the_same_text(convert: Callable[[str], Path]) -> None:
    pytest.importorskip("pypdfium2")
    lines = load(convert("pdf")).text.split("\n")
    assert ["".join(line.split()) for line in lines] == SHOWN


@needs_office
def test_a_wrong_suffix_does_not_mislead_and_nothing_stays_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, convert: Callable[[str], Path]
) -> None:
    wrong = shutil.copy(convert("rtf"), tmp_path / "其实是 rtf.doc")
    (tmp_path / "temporary").mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "temporary"))
    assert load(wrong).text.split("\n") == SHOWN
    assert list((tmp_path / "temporary").iterdir()) == []
    assert [file.name for file in tmp_path.iterdir() if file.is_file()] == ["其实是 rtf.doc"]


XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<?mso-application progid="Word.Document"?>\n'
WORD_2003 = (
    f'{XML}<w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml"><w:body>'
    "<w:p><w:r><w:t>一、压实责任</w:t></w:r></w:p><w:p><w:r><w:t>二、排查隐患</w:t></w:r></w:p></w:body></w:wordDocument>"
)


@needs_office
@pytest.mark.parametrize("name", ["讲话.doc", "讲话.xml"])
def test_the_xml_of_word_2003_is_a_document_and_no_text(name: str, tmp_path: Path) -> None:
    file = tmp_path / name
    file.write_text(WORD_2003, encoding="utf-8")
    assert load(file).text.split("\n") == ["一、压实责任", "二、排查隐患"]


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n--x\r\n", "a single file \\(.mht\\)"),
        (f'{XML}<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage"/>', "a single XML file"),
    ],
    ids=["mht", "xml"],
)
def test_what_word_saves_as_text_but_nobody_reads_here_is_one_clear_line(
    content: str, message: str, tmp_path: Path
) -> None:
    file = tmp_path / "讲话.doc"
    file.write_text(content, encoding="utf-8")
    with pytest.raises(LoadError, match=f"{message} cannot be read. Save it as"):
        load(file)


@needs_office
def test_what_libreoffice_cannot_read_is_one_clear_line(tmp_path: Path) -> None:
    file = tmp_path / "坏.doc"
    file.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(4000))
    with pytest.raises(LoadError, match="LibreOffice cannot read it"):
        load(file)


def test_without_libreoffice_one_line_says_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(from_office, "PROGRAMS", ("no-such-program",))
    file = tmp_path / "旧.rtf"
    file.write_bytes(rb"{\rtf1 text}")
    with pytest.raises(MissingExtra, match="needs LibreOffice") as caught:
        load(file)
    assert "Install LibreOffice" in str(caught.value)


def test_a_conversion_has_a_time_limit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    slow = tmp_path / "soffice"
    slow.write_text("#!/bin/sh\nsleep 60\n")
    slow.chmod(0o755)
    monkeypatch.setattr(from_office, "PROGRAMS", (str(slow),))
    monkeypatch.setattr(from_office, "LIMIT", 0.2)
    with pytest.raises(LoadError, match="did not finish"):
        from_office.load(rb"{\rtf1 text}", "慢.rtf")


def test_a_protected_word_file_says_so(tmp_path: Path) -> None:
    file = tmp_path / "密.docx"
    file.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "EncryptedPackage".encode("utf-16-le"))
    with pytest.raises(LoadError, match="password"):
        load(file)
