"""Old and foreign text files in, by way of LibreOffice, and what happens where that cannot be."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest

pytest.importorskip("lxml")
pytest.importorskip("docx")

from batch_runs import find_workers
from command import COMMAND, ROOT
from office import needs_office
from word_files import Numbered, level, make_docx, numbering

from speechkit.errors import LoadError, MissingExtra
from speechkit.load import load
from speechkit.load.libreoffice import from_office

LEVELS = level(0, "chineseCountingThousand", "%1、") + level(1, "chineseCountingThousand", "（%2）")
SPEECH = [
    "在全县安全生产会议上的讲话",
    Numbered("压实责任"),
    Numbered("党政同责", level=1),
    "正文。",
    Numbered("排查隐患"),
]
OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
SHOWN = ["在全县安全生产会议上的讲话", "一、压实责任", "（一）党政同责", "正文。", "二、排查隐患"]


@pytest.fixture(scope="session")
def convert(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """A file that LibreOffice wrote."""
    folder = tmp_path_factory.mktemp("office")
    source = folder / "讲话 终稿📄.docx"

    def to(kind: str) -> Path:
        source.write_bytes(make_docx(SPEECH, numbering(LEVELS)))
        profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
        command = [from_office.find_program() or "", profile, "--headless", "--convert-to", kind, "--outdir", folder]
        subprocess.run([*command, source], check=True, capture_output=True, timeout=120)
        return source.with_suffix(f".{kind}")

    return to


@needs_office
def test_numbers_that_another_program_counts_are_in_the_text(convert: Callable[[str], Path]) -> None:
    assert load(convert("doc")).text.split("\n") == SHOWN


@needs_office
def test_a_pdf_of_another_program_gives_the_same_text(convert: Callable[[str], Path]) -> None:
    pytest.importorskip("pypdfium2")
    lines = load(convert("pdf")).text.split("\n")
    assert ["".join(line.split()) for line in lines] == SHOWN


@needs_office
def test_a_wrong_suffix_does_not_mislead_and_nothing_stays_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, convert: Callable[[str], Path]
) -> None:
    wrong = shutil.copy(convert("doc"), tmp_path / "其实是 doc.rtf")
    (tmp_path / "temporary").mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "temporary"))
    assert load(wrong).text.split("\n") == SHOWN
    assert list((tmp_path / "temporary").iterdir()) == []
    assert [file.name for file in tmp_path.iterdir() if file.is_file()] == ["其实是 doc.rtf"]


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


def test_what_word_saves_as_text_but_nobody_reads_here_is_one_clear_line(tmp_path: Path) -> None:
    file = tmp_path / "讲话.doc"
    package = f'{XML}<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage"/>'
    file.write_text(package, encoding="utf-8")
    with pytest.raises(LoadError, match=r"a single XML file cannot be read\. Save it as"):
        load(file)


@needs_office
def test_what_libreoffice_cannot_read_is_one_clear_line(tmp_path: Path) -> None:
    file = tmp_path / "坏.doc"
    file.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(4000))
    with pytest.raises(LoadError, match="LibreOffice cannot read it"):
        load(file)


def test_without_libreoffice_one_line_says_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(from_office, "PROGRAMS", ("no-such-program",))
    file = tmp_path / "旧.doc"
    file.write_bytes(OLD)
    with pytest.raises(MissingExtra, match="files of this kind need LibreOffice") as caught:
        load(file)
    assert "Install LibreOffice" in str(caught.value)


UNTIL_BOUND = 'while [ "$(ulimit -v)" = unlimited ]; do sleep 0.05; done; '
"""Until the memory of the program has its limit: it is set after the program started."""


def pretend(folder: Path, script: str) -> Path:
    """A program that stands for LibreOffice, in a folder of its own."""
    program = folder / "programs" / "soffice"
    program.parent.mkdir()
    program.write_text(f"#!/bin/sh\n{script}\n")
    program.chmod(0o755)
    return program


def test_a_conversion_has_a_time_limit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(from_office, "PROGRAMS", (str(pretend(tmp_path, "sleep 60")),))
    monkeypatch.setattr(from_office, "LIMIT", 0.2)
    with pytest.raises(LoadError, match="did not finish"):
        from_office.load(OLD, "慢.doc")


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux bounds the memory of a process")
def test_a_conversion_has_a_memory_limit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    told = tmp_path / "told"
    monkeypatch.setattr(from_office, "PROGRAMS", (str(pretend(tmp_path, UNTIL_BOUND + f"ulimit -v > '{told}'")),))
    with pytest.raises(LoadError, match="too large"):
        from_office.load(OLD, "大.doc")
    assert told.read_text() == f"{from_office.MEMORY // 1024}\n"


@pytest.mark.skipif(sys.platform != "linux", reason="finds processes as Linux does")
@pytest.mark.parametrize("how", ["SIGTERM", "SIGKILL"])
def test_whoever_is_killed_leaves_neither_libreoffice_nor_the_document_behind(tmp_path: Path, how: str) -> None:
    alive, temporary, file = tmp_path / "alive", tmp_path / "temporary", tmp_path / "慢.doc"
    os.mkfifo(alive)
    temporary.mkdir()
    file.write_bytes(OLD)
    left = "{ sleep 60; echo survived >&3; }"
    program = pretend(tmp_path, f"exec 3>'{alive}'; mktemp; {left} & echo started >&3; wait")
    path = f"{program.parent}{os.pathsep}{os.environ['PATH']}"
    variables = {**os.environ, "PATH": path, "TMPDIR": str(temporary), "PYTHONPATH": str(ROOT)}
    process = subprocess.Popen([*COMMAND, "outline", file], env=variables)
    with open(alive, "rb") as pipe:
        assert pipe.readline() == b"started\n"
        while len(find_workers(process)) < 2 and process.poll() is None:  # LibreOffice, and what watches over it
            time.sleep(0.01)
        process.send_signal(getattr(signal, how))
        process.wait()
        assert pipe.read() == b""  # returns when nobody holds the other end any more
    for _ in range(1200):  # the watcher clears up after both are gone
        if not list(temporary.iterdir()):
            break
        time.sleep(0.05)
    assert list(temporary.iterdir()) == []


def test_rich_text_that_claims_more_bytes_than_it_has_does_not_get_to_libreoffice() -> None:
    with pytest.raises(LoadError, match="damaged or was not copied whole"):
        from_office.load(rb"{\rtf1 \bin99999999 x}", "缺.rtf")


@needs_office
def test_a_path_in_rich_text_is_no_claim(tmp_path: Path) -> None:
    file = tmp_path / "路径.rtf"
    file.write_bytes(rb"{\rtf1 C:\\bin2020}")
    assert load(file).text == r"C:\bin2020"


def test_a_protected_word_file_says_so(tmp_path: Path) -> None:
    file = tmp_path / "密.docx"
    file.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "EncryptedPackage".encode("utf-16-le"))
    with pytest.raises(LoadError, match="password"):
        load(file)


LINKED = """<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
 xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
 xmlns:xlink="http://www.w3.org/1999/xlink" office:version="1.2"
 office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text>
<text:p>一、抓好产业。<draw:frame text:anchor-type="as-char" svg:width="2cm" svg:height="2cm">
<draw:image xlink:href="ADDRESS" xlink:type="simple"/></draw:frame></text:p></office:text></office:body>
</office:document>
"""
RICH = (
    r"{\rtf1\ansi\ansicpg936 \u19968?\u12289?\u25235?{\field{\*\fldinst INCLUDEPICTURE \"ADDRESS\" \\d}{\fldrslt }}"
    r"{\*\template ADDRESS}\par}"
)


@pytest.fixture
def asked() -> Iterator[tuple[str, list[str]]]:
    """The address of a picture on this machine, and who asked for it."""
    requests: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        def handle_one_request(self) -> None:
            requests.append(str(self.client_address))
            self.close_connection = True

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}/picture.png", requests
    server.shutdown()
    server.server_close()


@needs_office
@pytest.mark.parametrize("isolated", [True, False], ids=["namespace", "proxy alone"])
@pytest.mark.parametrize("kind", ["doc", "wps", "rtf", "docx", "fodt"])
def test_no_file_makes_libreoffice_ask_for_anything(
    kind: str, isolated: bool, asked: tuple[str, list[str]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    address, requests = asked
    flat = tmp_path / "linked.fodt"
    flat.write_text(LINKED.replace("ADDRESS", address), encoding="utf-8")
    if kind in ("doc", "wps", "docx"):
        suffix = "docx" if kind == "docx" else "doc"
        profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
        command = [from_office.find_program() or "", profile, "--headless", "--convert-to", suffix]
        subprocess.run([*command, "--outdir", tmp_path, flat], check=True, capture_output=True, timeout=120)
        data = flat.with_suffix(f".{suffix}").read_bytes()
        assert suffix == "docx" or "127.0.0.1".encode("utf-16-le") in data or b"127.0.0.1" in data
    else:
        data = RICH.replace("ADDRESS", address).encode() if kind == "rtf" else flat.read_bytes()
    requests.clear()  # those of the program that made the file
    if not isolated:
        monkeypatch.setattr(from_office, "find_isolation", lambda: ())
    assert "一、抓" in from_office.load(data, f"linked.{kind}").text
    assert requests == []
