"""``extract batch``: every filing once, in order, whatever happens in between."""

from __future__ import annotations

import json
import multiprocessing
import os
import queue
import re
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from extractor import __version__, extract
from extractor.batch.journal import Journal, Place
from extractor.batch.pool import Limits, Pool, Ready, Results
from extractor.batch.work import Failed, Outcome, Read, Task, work
from extractor.cli import main
from extractor.errors import ExtractError, FetchError
from extractor.models import Filing
from extractor.store.database import open_database
from extractor.store.load import load
from extractor.store.target import read_target

from .corpus import ROOT, SAMPLES
from .edgar_server import EdgarServer
from .readings import contents, read, samples, told

POSIX = pytest.mark.skipif(os.name != "posix", reason="signals and named pipes")
SUBMISSIONS = [path for path in SAMPLES if "Archives" in path.parts]
LINES = {filing.model_dump_json() for filing in samples()}


def lines(path: Path) -> list[Any]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def copied(copies: int) -> Iterator[tuple[str, bytes]]:
    """So many copies of each submission of the samples, each a filing of its own."""
    for copy in range(copies):
        for sample in SUBMISSIONS:
            yield f"{copy}-{sample.name}", sample.read_bytes().replace(b"0009999999-", b"00099%05d-" % copy)


def files(folder: Path, copies: int) -> Path:
    """A list of them."""
    names = []
    for name, raw in copied(copies):
        (folder / name).write_bytes(raw)
        names.append(str(folder / name))
    listed = folder / "list.txt"
    listed.write_text("\n".join(names) + "\n", encoding="utf-8")
    return listed


@cache
def expected(copies: int) -> tuple[bytes, ...]:
    """The lines of that list, in order."""
    filings = [extract(raw) for _, raw in copied(copies)]
    return tuple(filing.model_dump_json().encode() + b"\n" for filing in sorted(filings, key=lambda filing: order(told(filing))))


def order(told: Any) -> tuple[Any, ...]:
    """What lines are in the order of."""
    accepted = datetime.fromisoformat(told["accepted_at"]).astimezone(UTC).isoformat() if told["accepted_at"] else told["filing_date"]
    return accepted is None, accepted or "", told["source"]["accession_number"] or ""


# --- what comes out ------------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("workers", ["1", "2"])
def test_lines_in_the_order_of_acceptance(tmp_path: Path, capsys: pytest.CaptureFixture[str], workers: str) -> None:
    out = tmp_path / "out.jsonl"
    assert main(["batch", str(ROOT / "samples"), "-o", str(out), "--workers", workers]) == 0
    assert set(out.read_text(encoding="utf-8").splitlines()) == LINES
    found = lines(out)
    assert len(found) == len(SAMPLES)
    assert found == sorted(found, key=order)
    assert capsys.readouterr() == ("", f"extract: {out}: {len(SAMPLES)} filings: {len(SAMPLES)} read\n")
    assert [path.name for path in tmp_path.iterdir()] == ["out.jsonl"]


def test_unordered_has_the_same_lines(tmp_path: Path) -> None:
    assert main(["batch", "-q", str(ROOT / "samples"), "--unordered", "-o", str(tmp_path / "out.jsonl")]) == 0
    assert set((tmp_path / "out.jsonl").read_text(encoding="utf-8").splitlines()) == LINES


@pytest.mark.parametrize("unordered", [[], ["--unordered"]])
def test_standard_output(unordered: list[str]) -> None:
    done = subprocess.run([sys.executable, "-m", "extractor", "batch", "-", *unordered, "--workers", "2"], cwd=ROOT, input="\n".join(map(str, SAMPLES)), capture_output=True, text=True, check=True)
    assert set(done.stdout.splitlines()) == LINES
    assert done.stderr == f"extract: standard output: {len(SAMPLES)} filings: {len(SAMPLES)} read\n"


@pytest.mark.parametrize("target", ["o.db", "panel"])
def test_into_tables(tmp_path: Path, target: str) -> None:
    assert main(["batch", "-q", str(ROOT / "samples"), "-o", str(tmp_path / target)]) == 0
    assert main(["load", "-q", str(tmp_path / "loaded.db"), str(ROOT / "samples")]) == 0
    database = tmp_path / target if target.endswith(".db") else tmp_path / target / "_extract.db"
    assert contents(str(database)) == contents(str(tmp_path / "loaded.db"))
    assert not list(tmp_path.rglob("*journal*"))


def test_into_postgresql(tmp_path: Path, postgres: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["batch", "-q", str(ROOT / "samples"), "-o", postgres]) == 0
    assert len(contents(postgres)["filings"]) == len(SAMPLES)
    assert len(contents(postgres)["offers"]) == 7
    assert list(tmp_path.iterdir()) == []


def test_what_find_printed_over_http(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Fetched from a server while others are read, each with its address."""
    monkeypatch.setenv("EXTRACT_STATE", str(tmp_path / "state"))
    with EdgarServer(limit=None) as server:
        listed = tmp_path / "found.jsonl"
        place = ["--base-url", server.url, "--contact", "Jane Doe jane@example.org", "--cache", str(tmp_path / "cache"), "--rate", "1000"]
        assert main(["find", *place, "--since", "2018", "--until", "2025", "-o", str(listed)]) == 0
        assert main(["batch", "-q", str(listed), *place, "-o", str(tmp_path / "out.jsonl")]) == 0
    found = lines(tmp_path / "out.jsonl")
    assert {one["source"]["accession_number"] for one in found} == {entry["accession"] for entry in lines(listed)}
    assert all(one["source"]["url"].startswith("https://www.sec.gov/Archives/") for one in found)
    assert len(found) > 10


# --- what cannot be read -------------------------------------------------------------------------------------------------------------------

WRONG = {
    "missing.txt": ("NotFound", "no such file", False),
    "0009999999-99-999999": ("NotFound", "0009999999-99-999999", False),
    "picture.txt": ("NotReadable", "", False),
    "proxy.txt": ("OtherForm", "this is a DEF 14A", False),
}


def test_what_is_not_read_is_told_with_its_reason(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("picture.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(200))
    Path("proxy.txt").write_bytes(b"<DOCUMENT>\n<TYPE>DEF 14A\n<TEXT>\nProxy statement\n</TEXT>\n</DOCUMENT>\n")
    Path("list").write_text("\n".join([str(SAMPLES[0]), *WRONG, str(SAMPLES[1])]), encoding="utf-8")
    assert main(["batch", "list", "--mirror", str(ROOT / "samples"), "-o", "out.jsonl"]) == 1, "they failed for several reasons"
    assert len(lines(Path("out.jsonl"))) == 2
    errors = lines(Path("errors.jsonl"))
    assert [error["input"] for error in errors] == list(WRONG)
    for error in errors:
        kind, says, again = WRONG[error["input"]]
        assert (error["error"], error["try_again"]) == (kind, again)
        assert says in error["message"]
    assert f"{len(WRONG) + 2} filings: 2 read, {len(WRONG)} not: see errors.jsonl" in capsys.readouterr().err
    Path("list").write_text("missing.txt\n", encoding="utf-8")
    assert main(["batch", "list", "-o", "out.jsonl", "--errors", "elsewhere.jsonl"]) == 3
    assert [error["input"] for error in lines(Path("elsewhere.jsonl"))] == ["missing.txt"]
    Path("list").write_text(f"{SAMPLES[0]}\n", encoding="utf-8")
    assert main(["batch", "list", "-o", "out.jsonl"]) == 0
    assert not Path("errors.jsonl").exists(), "an old account of errors is no account of this run"


@pytest.mark.parametrize("out", ["out.jsonl", "out.db", "sqlite:///out.db", "panel", "panel/", "parquet:panel", "sub/out.db", "{postgres}"])
def test_errors_are_told_beside_the_output(out: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], request: pytest.FixtureRequest) -> None:
    monkeypatch.chdir(tmp_path)
    Path("sub").mkdir()
    Path("list").write_text("missing.txt\n", encoding="utf-8")
    output = out.format(postgres=request.getfixturevalue("postgres")) if "{" in out else out
    assert main(["batch", "list", "--workers", "1", "-o", output]) == 3
    assert [error["input"] for error in lines(Path("sub" if out.startswith("sub") else "", "errors.jsonl"))] == ["missing.txt"]
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert "secret" not in said


@POSIX
def test_a_name_that_is_no_utf8(tmp_path: Path) -> None:
    folder, out = tmp_path / "filings", tmp_path / "out.jsonl"
    folder.mkdir()
    good, bad = (os.path.join(bytes(folder), name) for name in (b"good\xff.txt", b"bad\xff.txt"))
    Path(os.fsdecode(good)).write_bytes(SAMPLES[0].read_bytes())
    Path(os.fsdecode(bad)).touch()
    assert main(["batch", "-q", str(folder), "--workers", "1", "-o", str(out)]) == 5
    assert lines(out) == [told(read(SAMPLES[0]))]
    (error,) = lines(tmp_path / "errors.jsonl")
    assert os.fsencode(error["input"]) == bad


def test_a_file_that_is_no_account_of_errors_is_left_alone(tmp_path: Path) -> None:
    listed, notes, link = tmp_path / "list", tmp_path / "notes", tmp_path / "null"
    listed.write_text(f"{SAMPLES[0]}\n", encoding="utf-8")
    notes.write_text("mine\n", encoding="utf-8")
    link.symlink_to(os.devnull)
    for errors in (notes, link):
        assert main(["batch", "-q", str(listed), "-o", str(tmp_path / "out.jsonl"), "--errors", str(errors)]) == 0
    assert notes.read_text(encoding="utf-8") == "mine\n"
    assert link.is_symlink()


@POSIX
def test_a_full_disk_is_told_in_one_line(tmp_path: Path) -> None:
    """No file may grow beyond 300 blocks; what is planned of 5,000 inputs takes more."""
    (tmp_path / "list").write_text("".join(f"missing-{number}.txt\n" for number in range(5000)), encoding="utf-8")
    command = ["sh", "-c", 'ulimit -f 300; exec "$@"', "sh", sys.executable, "-m", "extractor", "batch", "list", "-o", "out.jsonl"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=120, check=False, env={**os.environ, "PYTHONPATH": str(ROOT)})
    assert done.returncode == 1
    assert re.fullmatch(r"extract: out\.jsonl\.journal cannot be written: [^\n]*: make room, and give the same command again to go on\n", done.stderr), done.stderr


def unexpected(error: BaseException) -> None:
    raise error


def test_a_thread_that_cannot_go_on_ends_the_run() -> None:
    halts: queue.Queue[BaseException] = queue.Queue()
    ready: Ready = queue.Queue()
    pool = Pool(1, Limits(seconds=float("nan")), ready, queue.Queue(), halts.put)
    ready.put(Task(0, str(SAMPLES[0]), path=str(SAMPLES[0])))
    try:
        assert isinstance(halts.get(timeout=120), ValueError)
    finally:
        pool.finish()
        pool.stop()


def done_by(pool_limits: Limits, tasks: list[Task]) -> dict[str, Outcome]:
    """What a pool of one worker makes of tasks."""
    ready: Ready = queue.Queue()
    results: Results = queue.Queue()
    pool = Pool(1, pool_limits, ready, results, unexpected)
    try:
        for task in tasks:
            ready.put(task)
        return {task.words: outcome for task, outcome in (results.get(timeout=120) for _ in tasks)}
    finally:
        pool.finish()
        pool.stop()


@POSIX
def test_a_filing_that_takes_for_ever(tmp_path: Path) -> None:
    """A pipe that nobody writes to: opening it never ends. The filings behind it are read."""
    os.mkfifo(tmp_path / "endless")
    found = done_by(Limits(seconds=5), [Task(0, "endless", path=str(tmp_path / "endless")), Task(1, "sample", path=str(SAMPLES[0]))])
    assert found["endless"] == Failed("TimeLimit", "reading it took more than 5 seconds: give more with --time-limit")
    assert isinstance(found["sample"], Read)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the memory of a process is limited on Linux")
def test_a_filing_that_takes_too_much_memory(tmp_path: Path) -> None:
    with (tmp_path / "huge").open("wb") as file:
        file.truncate(3 << 30)
    found = done_by(Limits(megabytes=300), [Task(0, "huge", path=str(tmp_path / "huge")), Task(1, "sample", path=str(SAMPLES[0]))])
    assert found["huge"] == Failed("MemoryLimit", "reading it took more memory than it may: give more with --memory-limit")
    assert isinstance(found["sample"], Read)


@POSIX
@pytest.mark.parametrize("kills", [1, 2])
def test_a_worker_that_is_killed(tmp_path: Path, kills: int) -> None:
    """Killed once, it is given the filing again; killed twice over one filing, that one is told of."""
    os.mkfifo(tmp_path / "pipe")
    ready: Ready = queue.Queue()
    results: Results = queue.Queue()
    pool = Pool(1, Limits(), ready, results, unexpected)
    try:
        ready.put(Task(0, "pipe", path=str(tmp_path / "pipe")))
        seen: set[int] = set()
        for _ in range(kills):
            pid = _reader_of(tmp_path / "pipe", seen)
            os.kill(pid, signal.SIGKILL)
        if kills == 1:
            _reader_of(tmp_path / "pipe", seen)
            (tmp_path / "pipe").write_bytes(SAMPLES[0].read_bytes())
        _, outcome = results.get(timeout=120)
        if kills == 1:
            assert isinstance(outcome, Read)
            assert outcome.line.decode() == read(SAMPLES[0]).model_dump_json()
        else:
            assert outcome == Failed("Crash", "the process that read it was ended by signal 9 (SIGKILL), 2 times: please report it with the filing")
        ready.put(Task(1, "next", path=str(SAMPLES[1])))
        assert isinstance(results.get(timeout=120)[1], Read)
    finally:
        pool.finish()
        pool.stop()


def _reader_of(pipe: Path, seen: set[int]) -> int:
    """The worker process that has begun to open the pipe, one not seen before."""
    while True:
        for child in multiprocessing.active_children():
            # a process that opens a pipe without a writer sleeps there
            if child.pid and child.pid not in seen and "wait_for_partner" in Path(f"/proc/{child.pid}/wchan").read_text(encoding="ascii"):
                seen.add(child.pid)
                return child.pid
        time.sleep(0.01)


def test_a_fault_of_ours_costs_one_filing(monkeypatch: pytest.MonkeyPatch) -> None:
    import extractor.filing

    def broken(raw: bytes, url: str | None = None) -> None:
        raise KeyError("no such thing")

    monkeypatch.setattr(extractor.filing, "extract", broken)
    outcome = work(Task(0, "x", raw=b""))
    assert isinstance(outcome, Failed)
    assert (outcome.kind, outcome.later) == ("Crash", False)
    assert outcome.message.startswith("KeyError: 'no such thing' (test_batch.py, line ")


def test_an_object_in_a_store(tmp_path: Path) -> None:
    """What fsspec opens, as it would open s3://…."""
    assert isinstance(work(Task(0, "file", path=SAMPLES[0].as_uri())), Read)
    assert work(Task(0, "file", path=(tmp_path / "none.txt").as_uri())) == Failed("NotFound", "no such file: check the path")
    outcome = work(Task(0, "x", path="nosuchscheme://x"))
    assert isinstance(outcome, Failed)
    assert outcome.kind == "ExtractError"


# --- cut off and taken up again -----------------------------------------------------------------------------------------------------------


def started(listed: Path, out: str, *more: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen([sys.executable, "-m", "extractor", "batch", str(listed), "-o", out, "--workers", "2", *more], cwd=listed.parent, stderr=subprocess.DEVNULL)


@POSIX
@pytest.mark.parametrize(("out", "more"), [("out.jsonl", []), ("out.jsonl", ["--unordered"]), ("o.db", [])], ids=["lines", "unordered", "tables"])
def test_killed_and_taken_up_again(tmp_path: Path, out: str, more: list[str]) -> None:
    listed = files(tmp_path, 4)
    part = tmp_path / (f"{out}.part" if out.endswith(".jsonl") else out)
    for _ in range(2):  # killed twice
        process = started(listed, str(tmp_path / out), *more)
        begun = part.stat().st_size if part.exists() else 0
        while process.poll() is None and (not part.exists() or part.stat().st_size <= begun + 300_000):
            time.sleep(0.01)
        process.send_signal(signal.SIGKILL)
        process.wait()
    assert not (tmp_path / "errors.jsonl").exists()
    assert started(listed, str(tmp_path / out), *more).wait() == 0
    if out.endswith(".db"):
        with open_database(read_target(str(tmp_path / "whole.db"))) as database:
            load(database, [Filing.model_validate_json(line) for line in expected(4)])
        assert contents(str(tmp_path / out)) == contents(str(tmp_path / "whole.db"))
    else:
        found = (tmp_path / out).read_bytes().splitlines(keepends=True)
        assert (sorted(found) if more else found) == (sorted(expected(4)) if more else list(expected(4)))
    assert not [path.name for path in tmp_path.iterdir() if "journal" in path.name or path.name.endswith(".part")]


@POSIX
def test_nothing_that_is_done_is_done_again(tmp_path: Path) -> None:
    """After the kill the files that were read are taken away: the rest of the run does not miss them."""
    listed = files(tmp_path, 4)
    process = started(listed, str(tmp_path / "out.jsonl"))
    part = tmp_path / "out.jsonl.part"
    while not part.exists() or part.stat().st_size < 500_000:
        time.sleep(0.01)
    process.send_signal(signal.SIGKILL)
    process.wait()
    with sqlite3.connect(tmp_path / "out.jsonl.journal") as journal:
        done = [row[0] for row in journal.execute("SELECT words FROM entries WHERE state = 1")]
    journal.close()
    assert 0 < len(done) < 4 * len(SUBMISSIONS)
    for name in done:
        Path(name).unlink()
    assert started(listed, str(tmp_path / "out.jsonl")).wait() == 0
    assert len(lines(tmp_path / "out.jsonl")) == 4 * len(SUBMISSIONS)


@POSIX
def test_the_workers_of_a_run_that_is_killed_end(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "list.txt").write_text("pipe\n", encoding="utf-8")
    process = started(tmp_path / "list.txt", "out.jsonl")
    children = Path(f"/proc/{process.pid}/task")
    workers: set[int] = set()
    while not any("wait_for_partner" in _wchan(worker) for worker in workers):
        workers = {int(child) for task in children.iterdir() for child in (task / "children").read_text(encoding="ascii").split()}
        time.sleep(0.01)
    process.send_signal(signal.SIGKILL)
    process.wait()
    (tmp_path / "pipe").write_bytes(b"")  # whoever still reads comes back
    while any(Path(f"/proc/{worker}").exists() and "Z" not in _state(worker) for worker in workers):
        time.sleep(0.01)


def _wchan(pid: int) -> str:
    try:
        return Path(f"/proc/{pid}/wchan").read_text(encoding="ascii")
    except OSError:
        return ""


def _state(pid: int) -> str:
    try:
        return Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()[0]
    except OSError:
        return "Z"


@POSIX
@pytest.mark.parametrize("after", [0.05, 0.1, 0.2, 0.3, 0.4])
def test_interrupted_while_workers_start(tmp_path: Path, after: float) -> None:
    """Ctrl-C that reaches a worker before it can ignore it: no account of where its start was cut off."""
    listed = files(tmp_path, 4)
    process = subprocess.Popen(
        [sys.executable, "-m", "extractor", "batch", str(listed), "-o", "out.jsonl", "--workers", "4"], cwd=tmp_path, stderr=subprocess.PIPE, start_new_session=True
    )
    journal = tmp_path / "out.jsonl.journal"
    while not journal.exists():
        time.sleep(0.005)
    time.sleep(after)
    os.killpg(process.pid, signal.SIGINT)
    _, errors = process.communicate()
    assert process.returncode in (130, -signal.SIGINT), "Python ends by the signal where it passed through code made of a string, as of a dataclass; a shell tells both as 130"
    assert b"Traceback" not in errors


@POSIX
def test_interrupted(tmp_path: Path) -> None:
    """Ctrl-C, as a terminal sends it to the whole group: one line, exit code 130, and the same command goes on."""
    listed = files(tmp_path, 4)
    process = subprocess.Popen(
        [sys.executable, "-m", "extractor", "batch", str(listed), "-o", "out.jsonl", "--workers", "2"], cwd=tmp_path, stderr=subprocess.PIPE, start_new_session=True
    )
    part = tmp_path / "out.jsonl.part"
    while not part.exists() or part.stat().st_size < 300_000:
        time.sleep(0.01)
    os.killpg(process.pid, signal.SIGINT)
    _, errors = process.communicate()
    assert (process.returncode, errors.decode()) == (130, "extract: interrupted: give the same command again to go on\n")
    assert started(listed, "out.jsonl").wait() == 0
    assert len(lines(tmp_path / "out.jsonl")) == 4 * len(SUBMISSIONS)


def test_what_could_not_be_fetched_is_tried_again_and_nothing_else(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    place = ["--contact", "Jane Doe jane@example.org", "--cache", "cache", "--rate", "1000"]
    Path("list").write_text(f"{SAMPLES[0]}\nhttps://www.sec.gov/Archives/edgar/data/896493/000999999923000005/0009999999-23-000005.txt\n", encoding="utf-8")
    monkeypatch.setenv("EXTRACT_STATE", str(tmp_path / "state"))
    journal = Journal(Path("out.jsonl.journal"), __version__)
    journal.plan([str(SAMPLES[0]), "https://www.sec.gov/Archives/edgar/data/896493/000999999923000005/0009999999-23-000005.txt"])
    journal.failed(1, Failed("FetchError", "no answer", later=True))
    assert journal.counts() == (0, 1, 1)
    journal.__exit__()
    with EdgarServer(limit=None) as server:
        assert main(["batch", "list", *place, "--base-url", server.url, "-o", "out.jsonl"]) == 0
    assert len(lines(Path("out.jsonl"))) == 2
    assert not Path("out.jsonl.journal").exists()


def test_edgar_refuses_everything(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """The run stops, without an error for each filing of the list; what is done is done."""
    monkeypatch.chdir(tmp_path)
    numbers = [sample.parent.name for sample in SAMPLES if "Archives" in sample.parts]
    Path("list").write_text("\n".join(f"https://www.sec.gov/{sample.relative_to(ROOT / 'samples')}" for sample in SAMPLES if "Archives" in sample.parts), encoding="utf-8")
    command = ["batch", "list", "--contact", "Jane Doe jane@example.org", "--cache", "cache", "--rate", "1000", "-o", "out.jsonl"]
    monkeypatch.setenv("EXTRACT_STATE", str(tmp_path / "state"))
    with EdgarServer(limit=3, block=600) as server:
        assert main([*command, "--base-url", server.url]) == 4
    assert capsys.readouterr().err.count("\n") == 1
    assert not Path("out.jsonl").exists()
    assert not Path("errors.jsonl").exists()
    monkeypatch.setenv("EXTRACT_STATE", str(tmp_path / "another"))
    with EdgarServer(limit=None) as server:
        assert main([*command, "--base-url", server.url]) == 0
    assert len(lines(Path("out.jsonl"))) == len(numbers)


# --- the journal --------------------------------------------------------------------------------------------------------------------------

ONE = Read(b"{}", "2023-05-03", "0009999999-23-000005")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "journal"


def test_a_list_that_grows(path: Path) -> None:
    with Journal(path, "1") as journal:
        assert journal.plan(["a", "b"]) == 2
        journal.done([(0, ONE, Place(0, 3))])
    with Journal(path, "1") as journal:
        assert journal.plan(["c", "b", "a", "b"]) == 3
        assert list(journal.pending()) == [(0, "c"), (1, "b")]
        assert journal.counts() == (1, 0, 0)
        journal.done([(0, ONE, Place(3, 5))])
        assert list(journal.places(ordered=False)) == [Place(0, 3), Place(3, 5)]
        assert not journal.stray()


def test_a_list_that_shrinks(path: Path) -> None:
    with Journal(path, "1") as journal:
        journal.plan(["a", "b"])
        journal.done([(0, ONE, Place(0, 3)), (1, ONE, Place(3, 4))])
        assert journal.plan(["b"]) == 1
        assert list(journal.places(ordered=True)) == [Place(3, 4)]
        assert journal.stray()
        assert journal.end_of_lines() == 7


def test_another_version_of_extract_begins_anew(path: Path) -> None:
    with Journal(path, "1") as journal:
        journal.plan(["a"])
        journal.done([(0, ONE, Place(0, 3))])
    with Journal(path, "2") as journal:
        journal.plan(["a"])
        assert list(journal.pending()) == [(0, "a")]


def test_one_run_at_a_time(path: Path) -> None:
    with Journal(path, "1") as journal:
        journal.plan(["a"])
        with pytest.raises(FetchError, match="another run writes this output"):
            Journal(path, "1")
        assert journal.counts() == (0, 0, 0)


def test_no_journal(path: Path) -> None:
    path.write_text("not a journal, but long enough to have a header " * 4)
    with pytest.raises(ExtractError, match="is no journal of extract batch"):
        Journal(path, "1")


ORDER = [("2023-05-03T12:00:00+00:00", "2"), ("2023-05-03T12:00:00+00:00", "1"), (None, "0"), ("2001-08-21", None), ("2023-05-03", "3")]


def test_order(path: Path) -> None:
    with Journal(path, "1") as journal:
        journal.plan("abcde")
        journal.done([(number, Read(b"", *one), Place(number, 1)) for number, one in enumerate(ORDER)])
        assert [place.start for place in journal.places(ordered=True)] == [3, 4, 1, 0, 2]


def test_lines_that_were_lost_are_made_again(tmp_path: Path) -> None:
    """The file of results is gone, or shorter than the journal knows: nothing of it is believed."""
    for cut in (0, 10, None):
        out = tmp_path / f"{cut}.jsonl"
        with Journal(Path(f"{out}.journal"), __version__) as journal:
            journal.plan([str(SAMPLES[0])])
            journal.done([(0, ONE, Place(0, 100))])
        if cut is not None:
            Path(f"{out}.part").write_bytes(b"x" * cut)
        listed = tmp_path / "one.txt"
        listed.write_text(str(SAMPLES[0]), encoding="utf-8")
        assert main(["batch", "-q", str(listed), "-o", str(out)]) == 0
        assert lines(out) == [told(read(SAMPLES[0]))]


# --- the call -----------------------------------------------------------------------------------------------------------------------------

REFUSED = [
    (["missing-list"], 3, "no such list: missing-list"),
    (["{empty}"], 2, "nothing in"),
    (["{list}", "--workers", "0"], 2, "must be above zero"),
    (["{list}", "--time-limit", "0"], 2, "must be above zero"),
    (["{list}", "--time-limit", "nan"], 2, "must be above zero"),
    (["{list}", "--time-limit", "inf"], 2, "1,000,000 seconds at most"),
    (["{list}", "--memory-limit", "0"], 2, "must be above zero"),
    (["{list}", "-o", "mysql://me:secret@db/x"], 2, "mysql://me@db/x"),
    (["{list}", "-o", "/nonexistent/out.jsonl"], 2, "cannot write /nonexistent/out.jsonl: there is no folder /nonexistent"),
    (["{list}", "-o", "/nonexistent/out.db"], 2, "cannot write /nonexistent/out.db: there is no folder /nonexistent"),
    (["{list}", "--errors", "/nonexistent/errors.jsonl"], 2, "cannot write /nonexistent/errors.jsonl: there is no folder /nonexistent: make it, or give another place with --errors"),
    (["{list}", "-o", "."], 2, "holds other files"),
    (["missing-list", "-o", "out.jsonl"], 3, "no such list: missing-list"),
    (["{list}", "-o", "postgresql://me:secret@127.0.0.1:9/x"], 4, "cannot be reached"),
    ([], 2, "LIST"),
]


@pytest.mark.parametrize(("words", "code", "says"), REFUSED)
def test_refusals(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, words: list[str], code: int, says: str) -> None:
    monkeypatch.chdir(tmp_path)
    Path("empty").write_text("# nothing\n")
    Path("list").write_text(f"{SAMPLES[0]}\n")
    assert main(["batch", *(word.format(empty="empty", list="list") for word in words)]) == code
    errors = capsys.readouterr().err
    assert says in errors
    assert errors.count("\n") == 1
    assert "secret" not in errors
    assert sorted(path.name for path in tmp_path.iterdir()) == ["empty", "list"], "a wrong call leaves nothing behind"


def test_progress_on_a_terminal(tmp_path: Path) -> None:
    """Rate and remaining time on one line that is wiped out in the end."""
    pty = pytest.importorskip("pty")
    ours, theirs = pty.openpty()
    process = subprocess.Popen([sys.executable, "-m", "extractor", "batch", str(files(tmp_path, 4)), "-o", "out.jsonl", "--workers", "1"], cwd=tmp_path, stderr=theirs)
    os.close(theirs)
    seen = b""
    while True:
        try:
            some = os.read(ours, 4096)
        except OSError:
            break
        if not some:
            break
        seen += some
    os.close(ours)
    assert process.wait() == 0
    total = 4 * len(SUBMISSIONS)
    assert f" of {total}, ".encode() in seen
    assert b" a second, " in seen
    assert b" left" in seen
    assert seen.replace(b"\r\n", b"\n").endswith(f"\r\x1b[Kextract: out.jsonl: {total} filings: {total} read\n".encode())
