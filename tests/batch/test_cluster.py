"""The same run on a Dask cluster: a scheduler and two workers on this machine, each a process of its own."""

from __future__ import annotations

import os
import random
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from batch_runs import finish, read_files, read_rows, run, start, wait_for_rows, write_bank

from speechkit.batch.job import OutlineJob
from speechkit.batch.limits import Limits
from speechkit.batch.task import Task
from speechkit.errors import SpeechkitError

pytest.importorskip("distributed", reason="the extra cluster is not installed")

pytestmark = pytest.mark.slow
SIZE = 600


class Cluster(NamedTuple):
    """A scheduler's address and the processes of its workers."""

    address: str
    workers: list[subprocess.Popen[bytes]]


@pytest.fixture
def cluster(tmp_path: Path) -> Iterator[Cluster]:
    """A scheduler and two workers, gone after the test."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    address = f"tcp://127.0.0.1:{port}"
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()

    def launch(*arguments: str) -> subprocess.Popen[bytes]:
        command = [sys.executable, "-m", "distributed.cli." + arguments[0], *arguments[1:], "--no-dashboard"]
        environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
        return subprocess.Popen(command, cwd=elsewhere, env=environment, stderr=subprocess.DEVNULL)

    processes = [launch("dask_scheduler", "--host", "127.0.0.1", "--port", str(port))]
    try:
        processes += [launch("dask_worker", address, "--nthreads", "1", "--no-nanny") for _ in range(2)]
        wait_for_workers(address)
        yield Cluster(address, processes[1:])
    finally:
        for process in processes:
            process.kill()
            process.wait()


def wait_for_workers(address: str) -> None:
    from distributed import Client

    deadline = time.monotonic() + 600
    while True:
        try:
            with Client(address, timeout=5) as client:
                client.wait_for_workers(2, timeout=600)
            return
        except OSError:  # not there yet
            if time.monotonic() > deadline:
                raise


@pytest.mark.parametrize("seed", [7])
def test_a_worker_killed_in_mid_run_changes_nothing(tmp_path: Path, cluster: Cluster, seed: int) -> None:
    write_bank(tmp_path / "bank.jsonl", SIZE)
    assert run("bank.jsonl", "-o", "here.jsonl", cwd=tmp_path).returncode == 1
    process = start("bank.jsonl", "-o", "there.jsonl", "--cluster", cluster.address, cwd=tmp_path)
    dice = random.Random(seed)
    assert wait_for_rows(process, tmp_path / "there.jsonl.part", dice.randrange(1, 200))
    dice.choice(cluster.workers).send_signal(signal.SIGKILL)
    code, errors = finish(process)
    assert code == 1
    assert errors.splitlines()[-1].startswith(f"speechkit: there.jsonl: {SIZE - 2} outlines, 2 documents failed; ")
    assert read_rows(tmp_path / "there.jsonl") == read_rows(tmp_path / "here.jsonl")


def test_workers_write_a_folder_and_a_document_that_hangs_is_left_out(tmp_path: Path, cluster: Cluster) -> None:
    bank = tmp_path / "bank"
    bank.mkdir()
    for n in range(20):
        (bank / f"{n:02}.txt").write_text(f"一、抓好第{n}件事。\n二、养猪。\n", encoding="utf-8")
    os.mkfifo(bank / "11.5.txt")  # reading it never ends
    assert run("bank", "-o", "here", "--timeout", "2", cwd=tmp_path).returncode == 1
    there = run("bank", "-o", "there", "--timeout", "2", "--cluster", cluster.address, cwd=tmp_path)
    assert there.returncode == 1
    assert "speechkit: 11.5.txt: it takes longer than --timeout, 2 s." in there.stderr.splitlines()
    assert read_files(tmp_path / "there") == read_files(tmp_path / "here")
    assert read_rows(tmp_path / "there" / "batch.jsonl") == read_rows(tmp_path / "here" / "batch.jsonl")


def test_a_cluster_can_be_started_for_one_run(tmp_path: Path) -> None:
    write_bank(tmp_path / "bank.jsonl", 50)
    assert run("bank.jsonl", "-o", "here.jsonl", cwd=tmp_path).returncode == 1
    assert run("bank.jsonl", "-o", "there.jsonl", "--cluster", "local", "-j", "2", cwd=tmp_path).returncode == 1
    assert read_rows(tmp_path / "there.jsonl") == read_rows(tmp_path / "here.jsonl")


def test_an_address_where_nobody_answers_is_one_error(monkeypatch: pytest.MonkeyPatch) -> None:
    from speechkit.batch import cluster

    monkeypatch.setattr(cluster, "TIMEOUT", 1)
    rows = cluster.outline_on_cluster("tcp://nowhere.invalid:1", OutlineJob(), iter([Task("1")]), Limits())
    with pytest.raises(SpeechkitError, match=r"no Dask scheduler answers at tcp://nowhere\.invalid:1"):
        next(rows)
