"""``extract batch --cluster`` on a real Dask scheduler with two worker processes on this machine."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from extractor.cli import main

from .corpus import ROOT, SAMPLES
from .readings import samples
from .test_batch import expected, files, lines

pytest.importorskip("distributed")


@dataclass
class Dask:
    """A scheduler and its workers."""

    address: str
    scheduler: subprocess.Popen[bytes]
    workers: list[subprocess.Popen[bytes]]


@contextlib.contextmanager
def dask(folder: Path, workers: int = 2) -> Iterator[Dask]:
    """Start a scheduler and workers; end them."""
    about = folder / "scheduler.json"

    def start(program: str, *arguments: str) -> subprocess.Popen[bytes]:
        log = (folder / f"{program}-{time.monotonic_ns()}.log").open("wb")
        with log:
            return subprocess.Popen([sys.executable, "-m", f"distributed.cli.dask_{program}", *arguments, "--no-dashboard"], cwd=ROOT, stdout=log, stderr=log)

    scheduler = start("scheduler", "--host", "127.0.0.1", "--port", "0", "--scheduler-file", str(about))
    running: list[subprocess.Popen[bytes]] = []
    try:
        address = ""
        while not address:
            assert scheduler.poll() is None, "the scheduler ended"
            with contextlib.suppress(OSError, ValueError, KeyError):
                address = json.loads(about.read_text())["address"]
            time.sleep(0.05)
        running = [start("worker", address, "--nthreads", "1", "--no-nanny", "--host", "127.0.0.1", "--local-directory", str(folder / f"worker-{number}")) for number in range(workers)]
        yield Dask(address, scheduler, running)
    finally:
        for process in [*running, scheduler]:
            process.kill()
            process.wait()


def test_the_same_bytes_as_here(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """Paths are read here, where the workers need not see them; what a URL names they open themselves."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "here.txt").write_bytes(SAMPLES[0].read_bytes())
    (tmp_path / "list").write_text("\n".join(["here.txt", *map(str, SAMPLES[1:12]), *(path.as_uri() for path in SAMPLES[12:]), "missing.txt", "file:///missing.txt"]), encoding="utf-8")
    with dask(tmp_path) as cluster:
        assert main(["batch", str(tmp_path / "list"), "--cluster", cluster.address, "-o", str(tmp_path / "cluster.jsonl")]) == 3
    assert main(["batch", "-q", str(tmp_path / "list"), "-o", str(tmp_path / "here.jsonl")]) == 3
    assert (tmp_path / "cluster.jsonl").read_bytes() == (tmp_path / "here.jsonl").read_bytes()
    assert set((tmp_path / "here.jsonl").read_text(encoding="utf-8").splitlines()) == {filing.model_dump_json() for filing in samples()}
    assert [error["input"] for error in lines(tmp_path / "errors.jsonl")] == ["missing.txt", "file:///missing.txt"]
    assert f"{len(SAMPLES) + 2} filings: {len(SAMPLES)} read, 2 not" in capsys.readouterr().err


@pytest.mark.skipif(os.name != "posix", reason="kill -9")
def test_a_worker_that_is_killed_midway(tmp_path: Path) -> None:
    """Nothing lost, nothing twice."""
    listed = files(tmp_path, 4)
    with dask(tmp_path) as cluster:
        process = subprocess.Popen([sys.executable, "-m", "extractor", "batch", str(listed), "--cluster", cluster.address, "-o", "out.jsonl"], cwd=tmp_path, stderr=subprocess.PIPE)
        part = tmp_path / "out.jsonl.part"
        while not part.exists() or part.stat().st_size < 300_000:
            assert process.poll() is None, process.communicate()[1]
            time.sleep(0.01)
        cluster.workers[0].send_signal(signal.SIGKILL)
        assert process.poll() is None, "it was over before the worker was killed: nothing was tried"
        _, errors = process.communicate(timeout=300)
    assert process.returncode == 0, errors
    assert (tmp_path / "out.jsonl").read_bytes().splitlines(keepends=True) == list(expected(4))


@pytest.mark.skipif(os.name != "posix", reason="kill -9")
def test_killed_and_taken_up_again_elsewhere(tmp_path: Path) -> None:
    """A run on the cluster that was killed goes on here: the journal is the same."""
    listed = files(tmp_path, 4)
    with dask(tmp_path) as cluster:
        process = subprocess.Popen([sys.executable, "-m", "extractor", "batch", str(listed), "--cluster", cluster.address, "-o", "out.jsonl"], cwd=tmp_path, stderr=subprocess.DEVNULL)
        part = tmp_path / "out.jsonl.part"
        while not part.exists() or part.stat().st_size < 300_000:
            time.sleep(0.01)
        process.send_signal(signal.SIGKILL)
        process.wait()
    assert main(["batch", "-q", str(listed), "-o", str(tmp_path / "out.jsonl")]) == 0
    assert (tmp_path / "out.jsonl").read_bytes().splitlines(keepends=True) == list(expected(4))


@pytest.mark.skipif(os.name != "posix", reason="kill -9")
def test_a_scheduler_that_goes_away(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """One line, exit code 4; the same command goes on, here or on another cluster."""
    monkeypatch.setattr("extractor.batch.cluster._WAIT", 4)
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "list").write_text("\n".join([*map(str, SAMPLES[:3]), (tmp_path / "pipe").as_uri()]), encoding="utf-8")
    with dask(tmp_path) as cluster:
        running = threading.Thread(target=_end_after, args=(tmp_path / "out.jsonl.part", cluster.scheduler))
        running.start()
        assert main(["batch", str(tmp_path / "list"), "--cluster", cluster.address, "-o", str(tmp_path / "out.jsonl")]) == 4
        running.join()
    assert capsys.readouterr().err == f"extract: the Dask scheduler at {cluster.address} went away: give the same command again to go on\n"
    (tmp_path / "list").write_text("\n".join(map(str, SAMPLES[:4])), encoding="utf-8")
    assert main(["batch", "-q", str(tmp_path / "list"), "-o", str(tmp_path / "out.jsonl")]) == 0
    assert len(lines(tmp_path / "out.jsonl")) == 4


def _end_after(part: Path, process: subprocess.Popen[bytes]) -> None:
    """Kill the process when three results are there; the fourth never comes."""
    while not part.exists() or part.read_bytes().count(b"\n") < 3:
        time.sleep(0.01)
    process.kill()


def test_no_scheduler(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port = listener.getsockname()[1]
    monkeypatch.setattr("extractor.batch.cluster._WAIT", 2)
    (tmp_path / "list").write_text(str(SAMPLES[0]), encoding="utf-8")
    assert main(["batch", str(tmp_path / "list"), "--cluster", f"tcp://127.0.0.1:{port}", "-o", str(tmp_path / "out.jsonl")]) == 4
    errors = capsys.readouterr().err
    assert f"no Dask scheduler answers at tcp://127.0.0.1:{port}" in errors
    assert errors.count("\n") == 1


def test_no_workers(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("extractor.batch.cluster._WAIT", 3)
    (tmp_path / "list").write_text(str(SAMPLES[0]), encoding="utf-8")
    with dask(tmp_path, workers=0) as cluster:
        assert main(["batch", str(tmp_path / "list"), "--cluster", cluster.address, "-o", str(tmp_path / "out.jsonl")]) == 4
        assert f"the Dask cluster at {cluster.address} has no workers" in capsys.readouterr().err


def test_without_the_library(tmp_path: Path) -> None:
    hide = "import sys, importlib.util as u; found = u.find_spec; u.find_spec = lambda name, *rest: None if name == 'distributed' else found(name, *rest)\n"
    script = hide + "from extractor.cli import main\nraise SystemExit(main(['batch', 'list', '--cluster', 'tcp://127.0.0.1:1']))"
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (2, "extract: --cluster needs distributed: pip install 'extract-tender-offers[cluster]'\n")
