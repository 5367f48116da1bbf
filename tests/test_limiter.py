"""The pace that all threads and processes keep together, and the refusals that all remember; also after damage, kills, and clocks that were set."""

from __future__ import annotations

import json
import multiprocessing
import os
import signal
import threading
import time
from pathlib import Path

import pytest

from extractor.errors import Blocked, UsageError
from extractor.fetch.limiter import LONGEST_BLOCK, Limiter

SERVER = "https://www.sec.gov"


def limiter(folder: Path, rate: float = 1000, agent: str = "me me@extract.test", server: str = SERVER) -> Limiter:
    return Limiter(folder, server, rate, agent)


def state(folder: Path) -> Path:
    return folder / "www.sec.gov.json"


def take(folder: Path, rate: float, turns: int) -> None:
    take_from(limiter(folder, rate), turns)


def take_from(one: Limiter, turns: int) -> None:
    for _ in range(turns):
        one.wait()


def hold(folder: Path, ready: str) -> None:
    """Hold the turn until killed."""
    with limiter(folder)._turn():
        Path(ready).touch()
        time.sleep(600)


# --- pace -------------------------------------------------------------------------------------------------------------------------------
# A pace is tested from below only: so many turns cannot have taken less than so long.


def test_turns_of_one_thread(tmp_path: Path) -> None:
    started = time.monotonic()
    take(tmp_path, 50, 11)
    assert time.monotonic() - started >= 10 / 50


def test_turns_of_threads(tmp_path: Path) -> None:
    one = limiter(tmp_path, 50)
    threads = [threading.Thread(target=take_from, args=(one, 3)) for _ in range(5)]
    started = time.monotonic()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert time.monotonic() - started >= 14 / 50


def test_turns_of_processes(tmp_path: Path) -> None:
    spawn = multiprocessing.get_context("spawn")
    processes = [spawn.Process(target=take, args=(tmp_path, 20, 6)) for _ in range(4)]
    started = time.monotonic()
    for process in processes:
        process.start()
    for process in processes:
        process.join(60)
    assert [process.exitcode for process in processes] == [0] * 4
    assert time.monotonic() - started >= 23 / 20


def test_other_servers_have_their_own_pace(tmp_path: Path) -> None:
    limiter(tmp_path, 0.01).wait()
    limiter(tmp_path, 0.01, server="http://127.0.0.1:8080").wait()
    assert sorted(path.name for path in tmp_path.glob("*.json")) == ["127.0.0.1-8080.json", "www.sec.gov.json"]


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="kill -9")
def test_a_process_killed_in_its_turn_holds_up_nobody(tmp_path: Path) -> None:
    ready = tmp_path / "ready"
    process = multiprocessing.get_context("spawn").Process(target=hold, args=(tmp_path, str(ready)))
    process.start()
    try:
        deadline = time.monotonic() + 60
        while not ready.exists():
            assert time.monotonic() < deadline
            time.sleep(0.01)
        with pytest.raises(TimeoutError):
            limiter(tmp_path)._lock.acquire(timeout=0.05)
    finally:
        assert process.pid is not None
        os.kill(process.pid, signal.SIGKILL)
        process.join(60)
    limiter(tmp_path).wait()


DAMAGE = [b"", b"{", b"[]", b"null", b'{"last": "x", "refusal": null}', b'{"last": 1}', b'{"last": 1, "refusal": {"until": 1}}', b"\xff\xfe", b'{"last": null, "refusal": null}']


@pytest.mark.parametrize("words", DAMAGE)
def test_damage_slows_down_and_never_quickens(tmp_path: Path, words: bytes) -> None:
    state(tmp_path).write_bytes(words)
    started = time.monotonic()
    limiter(tmp_path, 10).wait()
    assert time.monotonic() - started >= 1 / 10
    assert json.loads(state(tmp_path).read_bytes())["refusal"] is None


def test_a_time_from_before_the_machine_was_restarted_costs_one_interval(tmp_path: Path) -> None:
    state(tmp_path).write_text(json.dumps({"last": time.monotonic() + 1e6, "refusal": None}))
    started = time.monotonic()
    limiter(tmp_path, 10).wait()
    assert 1 / 10 <= time.monotonic() - started < 60


def test_a_folder_that_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(UsageError, match="set EXTRACT_STATE to another folder"):
        limiter(tmp_path / "file")


# --- refusals ---------------------------------------------------------------------------------------------------------------------------


def test_a_refusal_is_remembered_by_all(tmp_path: Path) -> None:
    limiter(tmp_path).refuse(600, "Closed")
    for other in (limiter(tmp_path), limiter(tmp_path, agent="you")):
        with pytest.raises(Blocked, match=r"Closed; try again after \d\d:\d\d:\d\d \(\d{4}-\d\d-\d\d, UTC[+-]\d{4}\): asking before"):
            other.wait()
    limiter(tmp_path, server="http://127.0.0.1:8080").wait()


def test_a_refusal_of_one_agent_lets_others_pass_and_is_kept(tmp_path: Path) -> None:
    limiter(tmp_path).refuse(600, "Who are you?", this_agent=True)
    limiter(tmp_path, agent="you").wait()
    with pytest.raises(Blocked, match="Who are you"):
        limiter(tmp_path).wait()


def test_a_shorter_refusal_does_not_shorten_a_longer_one(tmp_path: Path) -> None:
    one = limiter(tmp_path)
    one.refuse(600, "Long")
    one.refuse(1, "Short")
    with pytest.raises(Blocked, match="Long"):
        one.wait()


def test_a_short_refusal_is_waited_for(tmp_path: Path) -> None:
    one = limiter(tmp_path)
    started = time.monotonic()
    one.refuse(0.3, "Soon")
    one.wait()
    assert time.monotonic() - started >= 0.3
    assert json.loads(state(tmp_path).read_bytes())["refusal"] is None


def test_no_refusal_lasts_longer_than_a_day(tmp_path: Path) -> None:
    one = limiter(tmp_path)
    assert one.refuse(1e9, "For ever").until <= time.time() + LONGEST_BLOCK
    with pytest.raises(Blocked):
        one.wait()


def test_a_refusal_is_over_when_its_time_has_come(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    one = limiter(tmp_path)
    until = one.refuse(600, "Closed").until
    for moment, blocked in ((until - 100, True), (until + 1, False), (until - 2 * LONGEST_BLOCK, False)):  # the last: the clock was set back by days
        monkeypatch.setattr(time, "time", lambda moment=moment: moment)
        assert (one._refused_for(one._read().refusal) > 0) is blocked


def test_threads_that_wait_are_stopped_by_a_refusal(tmp_path: Path) -> None:
    one, told = limiter(tmp_path, 5), []

    def ask() -> None:
        try:
            one.wait()
        except Blocked as error:
            told.append(str(error))

    one.wait()
    one.refuse(600, "Closed")
    threads = [threading.Thread(target=ask) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert len(told) == 4
