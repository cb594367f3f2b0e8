"""Files are written whole or not at all."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from speechkit.emit import find_format
from speechkit.errors import EmitError
from speechkit.output import Folder, OneFile, write_file


def test_a_write_that_fails_leaves_the_old_file_and_no_other(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "outline.yaml"
    target.write_bytes(b"old")

    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", fail)
    with pytest.raises(EmitError, match="no space left on device"):
        write_file(target, b"new")
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("outline.yaml", b"old")]


def test_a_replaced_file_keeps_its_permissions_and_a_link_stays_a_link(tmp_path: Path) -> None:
    target, link = tmp_path / "outline.yaml", tmp_path / "link.yaml"
    target.write_bytes(b"old")
    target.chmod(0o640)
    link.symlink_to(target)
    write_file(link, b"new")
    assert (target.read_bytes(), target.stat().st_mode & 0o777, link.is_symlink()) == (b"new", 0o640, True)


def test_a_new_file_may_be_read_as_the_mask_says(tmp_path: Path) -> None:
    mask = os.umask(0o022)
    try:
        write_file(tmp_path / "outline.yaml", b"new")
    finally:
        os.umask(mask)
    assert (tmp_path / "outline.yaml").stat().st_mode & 0o777 == 0o644


def test_one_file_stays_as_it_was_where_no_source_could_be_read(tmp_path: Path) -> None:
    target = tmp_path / "outline.yaml"
    target.write_bytes(b"old")
    OneFile(target, "---\n").finish()
    assert target.read_bytes() == b"old"


def test_a_folder_refuses_a_second_source_of_the_same_name(tmp_path: Path) -> None:
    folder = Folder(tmp_path, find_format("yaml"))
    folder.add("a/speech.txt", b"first")
    with pytest.raises(EmitError, match=r"a/speech\.txt"):
        folder.add("b/speech.docx", b"second")
    assert (tmp_path / "speech.yaml").read_bytes() == b"first"


def test_standard_input_has_a_name_in_a_folder(tmp_path: Path) -> None:
    Folder(tmp_path, find_format("yaml")).add("-", b"outline: []\n")
    assert [path.name for path in tmp_path.iterdir()] == ["stdin.yaml"]


def test_a_read_only_file_is_not_replaced(tmp_path: Path) -> None:
    target = tmp_path / "outline.yaml"
    target.write_bytes(b"old")
    target.chmod(0o444)
    with pytest.raises(EmitError, match="is read-only"):
        write_file(target, b"new")
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root may give files away")
def test_a_replaced_file_keeps_its_owner_and_its_group(tmp_path: Path) -> None:
    target = tmp_path / "outline.yaml"
    target.write_bytes(b"old")
    os.chown(target, 65534, 65533)
    target.chmod(0o640)
    write_file(target, b"new")
    kept = target.stat()
    assert (target.read_bytes(), kept.st_uid, kept.st_gid, kept.st_mode & 0o7777) == (b"new", 65534, 65533, 0o640)


def test_a_file_whose_owner_cannot_be_kept_is_written_in_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "outline.yaml"
    target.write_bytes(b"old")
    number = target.stat().st_ino
    monkeypatch.setattr("speechkit.output._take_owner", lambda *_: False)
    write_file(target, b"new")
    assert (target.read_bytes(), target.stat().st_ino) == (b"new", number)
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes have names on Unix only")
def test_a_pipe_is_written_through(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    write_file(pipe, b"new")
    assert os.read(reader, 10) == b"new"
    os.close(reader)
    assert pipe.is_fifo()


@pytest.mark.skipif(not os.path.exists("/dev/fd"), reason="pipes have such names on Unix only")
@pytest.mark.parametrize("is_read", [True, False], ids=["a reader", "a reader that ended"])
def test_a_pipe_of_the_shell_is_written(is_read: bool) -> None:
    ours, its = os.pipe()
    if not is_read:
        os.close(ours)
    write_file(Path(f"/dev/fd/{its}"), b"new")
    if is_read:
        assert os.read(ours, 10) == b"new"
        os.close(ours)
    os.close(its)
