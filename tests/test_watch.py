"""``extract watch``: each new filing once and none missed, over pages, gaps, restarts and kills."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from extractor.commands.watch import run
from extractor.discover.found import EASTERN, Found, Party
from extractor.discover.seen import Seen, alone, load, save
from extractor.discover.watch import look, read_days
from extractor.errors import BadListing, FetchError, NotFound, UsageError
from extractor.form_names import TENDER_OFFER

from .corpus import ROOT
from .edgar_server import EdgarServer
from .filing_maker import place, submission
from .test_find import AULT, OTHERS, Done
from .test_lists import FORM_CAPTION, entry, feed, form_row, index

NOON = datetime(2026, 1, 12, 12, 0, tzinfo=EASTERN)
"""A Monday."""


def number(count: int) -> str:
    return f"0000000009-26-{count:06d}"


def row(count: int, form: str = "SC TO-T", *sides: str) -> list[str]:
    """The entries of a filing in the feed: one a party."""
    when = NOON - timedelta(days=30) + timedelta(minutes=count)
    return [entry(form, f"N{count}", 10 * count + place, side, number(count), when.isoformat()) for place, side in enumerate(sides or ("Subject", "Filed by"))]


class Feed:
    """EDGAR's feed and its daily indexes: entries, the newest first, and what happens between two pages."""

    def __init__(self, *counts: int) -> None:
        self.entries: list[str] = []
        self.indexes: dict[str, bytes] = {}
        self.between: list[Callable[[], None]] = []
        self.asked: list[str] = []
        self.arrive(*counts)

    def arrive(self, *counts: int, form: str = "SC TO-T") -> None:
        for count in counts:
            self.entries = row(count, form) + self.entries

    def end(self, day: date, *counts: int) -> None:
        """The index of a day is made."""
        self.indexes[f"daily-index/{day.year}/QTR{(day.month + 2) // 3}/form.{day:%Y%m%d}.idx"] = index(
            FORM_CAPTION, *(form_row("SC TO-T", f"N{count}", count, f"{day:%Y%m%d}", number(count)) for count in counts)
        )

    def listing(self, path: str, *, host: str = "www", query: dict[str, str] | None = None, max_age: float | None = None) -> bytes:
        self.asked.append(path if query is None else f"{query['type']} {query['start']}")
        if query is None:
            inside = path.removeprefix("/Archives/edgar/")
            if inside not in self.indexes:
                raise NotFound(path)
            return self.indexes[inside]
        start = int(query["start"])
        shown = feed(*self.entries[start : start + int(query["count"])])
        if self.between:
            self.between.pop(0)()
        return shown


def new(seen: Seen) -> list[int]:
    """What is waiting, in the order in which it will be printed; all of it counts as printed then."""
    waiting = [int(accession[-6:]) for accession in seen.waiting]
    for accession in list(seen.waiting):
        seen.done(accession)
    return waiting


def watching(source: Feed, at: datetime = NOON) -> Seen:
    seen = Seen(TENDER_OFFER)
    look(seen, source, at)
    assert new(seen) == []
    return seen


# --- looks ----------------------------------------------------------------------------------------------------------------------------------


def test_only_what_comes_after_the_first_look() -> None:
    source = Feed(1, 2, 3)
    seen = watching(source)
    look(seen, source, NOON)
    assert new(seen) == []
    source.arrive(4, 5)
    look(seen, source, NOON)
    assert new(seen) == [4, 5]
    look(seen, source, NOON)
    assert new(seen) == []


def test_the_first_look_from_a_day_on() -> None:
    seen, source = Seen(TENDER_OFFER), Feed(1, 2, 3)
    look(seen, source, NOON, since=date(2026, 1, 12))  # every entry was filed that day: the feed may not reach back to its morning
    assert new(seen) == [1, 2, 3]
    assert "/Archives/edgar/daily-index/2026/QTR1/form.20260112.idx" in source.asked
    look(seen, source, NOON, since=date(2026, 1, 12))
    assert new(seen) == []


def test_the_first_look_from_a_day_that_the_feed_reaches() -> None:
    seen, source = Seen(TENDER_OFFER), Feed(1, 2, 3)
    look(seen, source, NOON, since=date(2026, 1, 13))
    assert (new(seen), source.asked) == ([], ["SC TO 0"])


def test_the_first_look_from_a_day_before_the_feed() -> None:
    seen, source = Seen(TENDER_OFFER), Feed(7)
    source.end(date(2026, 1, 8), 5)
    source.end(date(2026, 1, 9), 6)
    look(seen, source, NOON, since=date(2026, 1, 8))
    assert sorted(new(seen)) == [5, 6, 7]


@pytest.mark.parametrize("arrived", [49, 50, 51, 99, 100, 175])
def test_more_than_a_page_arrived(arrived: int) -> None:
    source = Feed(*range(200))
    seen = watching(source)
    source.arrive(*range(200, 200 + arrived))
    look(seen, source, NOON)
    assert new(seen) == list(range(200, 200 + arrived))


def test_the_feed_is_read_no_further_than_to_what_is_known() -> None:
    source = Feed(*range(400))
    seen = watching(source)
    source.asked.clear()
    look(seen, source, NOON)
    source.arrive(400)
    look(seen, source, NOON)
    assert source.asked == ["SC TO 0", "SC TO 0", "SC TO 100"]


def test_entries_that_move_while_the_feed_is_read() -> None:
    source = Feed(*range(200))
    seen = watching(source)
    source.arrive(*range(200, 300))
    source.between = [lambda: source.arrive(300, 301, 302), lambda: source.arrive(303)]
    look(seen, source, NOON)
    first = new(seen)
    assert first == list(range(200, 300))
    look(seen, source, NOON)
    assert new(seen) == [300, 301, 302, 303]


def test_parties_of_one_filing_on_two_pages_are_one_filing() -> None:
    source = Feed(*range(60))
    seen = watching(source)
    source.entries = [entry("SC TO-T", "N", 1, "Subject", number(99)), *(part for count in range(150, 100, -1) for part in row(count))][:99] + row(200) + source.entries
    look(seen, source, NOON)
    (found,) = [waiting.found for accession, waiting in seen.waiting.items() if accession == number(200)]
    assert [party.role for party in found.parties] == ["subject", "offeror"]


def test_other_forms_pass_and_still_count_as_seen() -> None:
    source = Feed(1)
    seen = Seen(("SC TO-T",))
    look(seen, source, NOON)
    source.arrive(*range(2, 80), form="SC TO-I")
    source.arrive(80)
    look(seen, source, NOON)
    assert new(seen) == [80]
    source.asked.clear()
    look(seen, source, NOON)
    assert (new(seen), source.asked) == ([], ["SC TO 0"])


def test_each_form_has_its_feed(caplog: pytest.LogCaptureFixture) -> None:
    source = Feed()
    seen = Seen(("SC TO-T", "SC 14D9"))
    look(seen, source, NOON)
    assert source.asked == ["SC TO 0", "SC 14D9 0"]
    source.arrive(1)
    look(seen, source, NOON)
    assert (new(seen), caplog.records) == ([1], [])


def test_of_a_look_that_fails_nothing_is_remembered() -> None:
    source = Feed(*range(200))
    seen = watching(source)
    source.arrive(*range(200, 260))
    whole, source.entries = source.entries, [*source.entries[:100], "<entry/>"]
    with pytest.raises(BadListing):
        look(seen, source, NOON)
    source.entries = whole
    look(seen, source, NOON)
    assert new(seen) == list(range(200, 260))


def test_what_was_not_seen_for_long_is_forgotten() -> None:
    source = Feed(1, 2)
    seen = watching(source)
    source.entries = []
    for days in range(1, 70):
        look(seen, source, NOON + timedelta(days=days))
    assert not seen.known


# --- gaps -----------------------------------------------------------------------------------------------------------------------------------


def test_a_feed_that_does_not_reach_back(caplog: pytest.LogCaptureFixture) -> None:
    source = Feed(1, 2)
    seen = watching(source)
    source.entries = []
    source.arrive(9)
    wednesday = NOON + timedelta(days=2)
    look(seen, source, wednesday)
    assert new(seen) == [9]
    assert "the feed does not reach back to the last look, 2026-01-12 12:00" in caplog.text
    assert [day.day for day in seen.days] == [12, 13, 14]  # the day before the last look was a Sunday
    source.end(date(2026, 1, 12), 1, 2, 3)
    read_days(seen, source, wednesday.date())
    assert ([day.day for day in seen.days], new(seen)) == ([13, 14], [3])
    source.end(date(2026, 1, 13), 4, 5)
    source.end(date(2026, 1, 14), 6, 9)
    read_days(seen, source, wednesday.date() + timedelta(days=1))
    assert (seen.days, new(seen)) == ([], [4, 5, 6])
    look(seen, source, wednesday)
    assert new(seen) == []


def test_a_feed_that_is_empty_in_the_morning_is_asked_for_once() -> None:
    source = Feed(1)
    seen = watching(source)
    source.entries = []
    for minute in range(3):
        look(seen, source, NOON + timedelta(days=1, minutes=minute))
    assert [day.day for day in seen.days] == [12, 13]
    source.end(date(2026, 1, 12), 1, 2)
    read_days(seen, source, date(2026, 1, 13))
    assert new(seen) == [2]


def test_a_feed_that_lost_all_it_had_within_a_day() -> None:
    source = Feed(1)
    seen = watching(source)
    source.entries = []
    source.arrive(5)
    look(seen, source, NOON + timedelta(minutes=5))
    assert (new(seen), [day.day for day in seen.days]) == ([5], [12])


def test_a_long_gap(caplog: pytest.LogCaptureFixture) -> None:
    source = Feed(1)
    seen = watching(source)
    source.entries = []
    now = NOON + timedelta(days=60)  # 13 March
    rows = [form_row("SC TO-T", f"N{count}", count, f"2026-0{month}-0{day}", number(count)) for count, month, day in ((1, 1, 9), (2, 2, 3), (3, 2, 4))]
    source.indexes["full-index/2026/QTR1/form.gz"] = index(FORM_CAPTION, *rows).replace(b"Mar 18, 2020", b"March 7, 2026")
    source.end(date(2026, 3, 9), 4)
    look(seen, source, now)
    read_days(seen, source, now.date())
    assert new(seen) == [2, 3, 4]
    assert [day.isoformat() for day in seen.days] == ["2026-03-06", "2026-03-10", "2026-03-11", "2026-03-12", "2026-03-13"]


def test_days_without_an_index(caplog: pytest.LogCaptureFixture) -> None:
    source = Feed()
    holiday, tuesday = date(2026, 1, 19), date(2026, 1, 20)
    seen = Seen(TENDER_OFFER, NOON, days=[holiday, tuesday])
    read_days(seen, source, date(2026, 1, 21))
    assert seen.days == [tuesday]  # it may still come
    read_days(seen, source, date(2026, 1, 27))
    assert (seen.days, caplog.records) == ([tuesday], [])
    read_days(seen, source, date(2026, 1, 28))
    assert seen.days == []
    assert "no index of 2026-01-20, a business day: filings of that day may have been missed" in caplog.text


# --- memory ---------------------------------------------------------------------------------------------------------------------------------


def test_memory_in_a_file(tmp_path: Path) -> None:
    source = Feed(1, 2)
    seen = watching(source)
    source.arrive(3)
    look(seen, source, NOON)
    seen.days = [date(2026, 1, 12)]
    seen.waiting[number(3)].tries = 2
    seen.waiting[number(3)].not_before = NOON
    save(tmp_path / "state", seen)
    assert load(tmp_path / "state", TENDER_OFFER) == seen
    assert load(tmp_path / "none", TENDER_OFFER) == Seen(TENDER_OFFER)
    assert [path.name for path in tmp_path.iterdir()] == ["state"]


BAD_STATES = [
    ("", "cannot be read"),
    ('{"version": 1, ', "cannot be read"),
    ('{"version": 1}', "is not what extract watch wrote"),
    ("[]", "is not what extract watch wrote"),
    ('{"version": 2, "forms": []}', "is not what extract watch wrote"),
    ('{"version": 1, "forms": ["SC TO-T"], "looked_at": null, "known": {}, "waiting": [], "days": [], "had": {}}', "of a watch for SC TO-T"),
]


@pytest.mark.parametrize(("words", "told"), BAD_STATES)
def test_a_file_that_is_no_memory(tmp_path: Path, words: str, told: str) -> None:
    (tmp_path / "state").write_text(words)
    with pytest.raises(UsageError, match=told):
        load(tmp_path / "state", TENDER_OFFER)


def test_one_watch_at_a_time(tmp_path: Path) -> None:
    with alone(tmp_path / "state"), pytest.raises(UsageError, match="another extract watch uses"), alone(tmp_path / "state"):
        pass
    with alone(tmp_path / "state"):
        pass
    with pytest.raises(UsageError, match="cannot write"), alone(tmp_path / "no/such/folder/state"):
        pass


def test_a_party_without_a_number_is_remembered(tmp_path: Path) -> None:
    seen = Seen(TENDER_OFFER, NOON)
    seen.await_printing(Found(number(1), "SC TO-T", None, None, (Party("A", None), Party(None, 5, "subject"))), NOON.date())
    save(tmp_path / "state", seen)
    assert load(tmp_path / "state", TENDER_OFFER) == seen


# --- the command, over HTTP -------------------------------------------------------------------------------------------------------------------

HIDDEN = [*AULT[:3], *OTHERS]


@pytest.fixture(autouse=True)
def own_places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EXTRACT_CACHE", str(tmp_path / "cache"))
    monkeypatch.setenv("EXTRACT_STATE", str(tmp_path / "pace"))
    monkeypatch.setenv("EXTRACT_CONTACT", "extract tests tester@example.com")
    monkeypatch.setenv("EXTRACT_RATE", "1000")


@pytest.fixture
def edgar() -> Iterator[EdgarServer]:
    with EdgarServer(limit=None, hidden=HIDDEN) as server:
        yield server


@pytest.fixture
def once(edgar: EdgarServer, capsys: pytest.CaptureFixture[str]) -> Callable[..., Done]:
    def call(*arguments: object) -> Done:
        code = run(["--base-url", edgar.url, "--once", "--no-evidence", *map(str, arguments)])
        captured = capsys.readouterr()
        return Done(code, captured.out, captured.err)

    return call


def printed(words: str) -> list[str]:
    return [json.loads(line)["source"]["accession_number"] for line in words.splitlines()]


def test_each_once(edgar: EdgarServer, once: Callable[..., Done], tmp_path: Path) -> None:
    state = ["--state", tmp_path / "state"]
    first = once(*state)
    assert (first.code, first.out) == (0, "")
    assert first.told == "extract: watching for what is filed from now on; 15 filings that the feed has already are passed over\n"
    assert once(*state, "-q").told == ""
    edgar.publish(AULT[2])
    edgar.publish(AULT[1])
    done = once(*state)
    assert (done.code, printed(done.out), done.told) == (0, [AULT[2], AULT[1]], "")
    assert json.loads(done.out.splitlines()[0])["source"]["url"].endswith(f"{AULT[2]}.txt")
    assert once(*state).out == ""


def test_from_a_day_on(once: Callable[..., Done], edgar: EdgarServer) -> None:
    for accession in HIDDEN:
        edgar.publish(accession)
    done = once("--since", "2023-05-03", "--form", "SC TO-I,SC TO-I/A")
    assert printed(done.out) == [AULT[1], AULT[0], OTHERS[3], OTHERS[2]]


def test_a_filing_that_is_not_there_yet(edgar: EdgarServer, once: Callable[..., Done], tmp_path: Path) -> None:
    state = ["--state", tmp_path / "state"]
    once(*state)
    edgar.fail(f"*/{AULT[1]}.txt", "access-denied", 2)
    edgar.publish(AULT[1])
    edgar.publish(AULT[0])
    done = once(*state)
    assert (done.code, printed(done.out)) == (4, [AULT[0]])
    assert done.told.startswith(f"extract: {AULT[1]}, a SC TO-I/A, will be tried again: EDGAR has no ")
    again = once(*state)
    assert (again.code, again.out, again.told) == (4, "", "")
    assert printed(once(*state).out) == [AULT[1]]


def test_a_filing_that_never_comes_is_given_up(edgar: EdgarServer, once: Callable[..., Done], tmp_path: Path) -> None:
    state = ["--state", tmp_path / "state"]
    once(*state)
    edgar.fail(f"*/{AULT[1]}.txt", "access-denied", None)
    edgar.publish(AULT[1])
    tries = [once(*state) for _ in range(12)]
    assert [done.code for done in tries] == [4] * 10 + [0] * 2
    assert [bool(done.told) for done in tries] == [True] + [False] * 9 + [True, False]
    assert tries[10].told.startswith(f"extract: {AULT[1]}, a SC TO-I/A, is passed over: tried 10 times: fetch it with: extract https://www.sec.gov/")


def test_a_filing_of_no_readable_form_is_passed_over(edgar: EdgarServer, once: Callable[..., Done], tmp_path: Path) -> None:
    state = ["--state", tmp_path / "state", "--form", "SC 14D9"]
    once(*state)
    folder = tmp_path / "folder"
    accession = place(folder, submission("0000000009-26-000001", "SC 14D9", datetime(2026, 1, 12, 9)))
    edgar.publish(next(folder.rglob(f"{accession}.txt")))
    done = once(*state)
    assert (done.code, done.out) == (0, "")
    assert done.told.startswith(f"extract: {accession}, a SC 14D9, is passed over: this is a SC 14D9, not a tender-offer statement")


def test_a_block_ends_a_single_look_and_nothing_is_lost(edgar: EdgarServer, once: Callable[..., Done], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    state = ["--state", tmp_path / "state"]
    once(*state)
    edgar.publish(AULT[1])
    edgar.fail("/cgi-bin/*", "traffic-limit")
    done = once(*state)
    assert (done.code, done.out, done.told.count("\n")) == (4, "", 1)
    monkeypatch.setenv("EXTRACT_STATE", str(tmp_path / "pace after the block"))
    edgar.fail(f"*/{AULT[1]}.txt", "traffic-limit")
    assert once(*state).code == 4
    monkeypatch.setenv("EXTRACT_STATE", str(tmp_path / "pace after another block"))
    assert printed(once(*state).out) == [AULT[1]]


def test_killed_between_printing_and_remembering(edgar: EdgarServer, once: Callable[..., Done], tmp_path: Path) -> None:
    out, state = tmp_path / "out.jsonl", tmp_path / "out.jsonl.state"
    once("-o", out)
    edgar.publish(AULT[1])
    before = state.read_bytes()
    once("-o", out)
    state.write_bytes(before)
    edgar.publish(AULT[0])
    once("-o", out)
    assert printed(out.read_text()) == [AULT[1], AULT[0]]
    state.write_bytes(before)
    assert printed(once("--state", state).out) == [AULT[1], AULT[0]]  # without a file that tells, a line may come twice; none is lost


def test_killed_while_printing(edgar: EdgarServer, once: Callable[..., Done], tmp_path: Path) -> None:
    out, state = tmp_path / "out.jsonl", tmp_path / "out.jsonl.state"
    once("-o", out)
    edgar.publish(AULT[1])
    once("-o", out)
    edgar.publish(AULT[0])
    before, whole = state.read_bytes(), out.read_bytes()
    once("-o", out)
    both = out.read_bytes()
    for cut in (1, 10, 400, len(both) - len(whole) - 1):
        out.write_bytes(both[: len(whole) + cut])
        state.write_bytes(before)
        once("-o", out)
        assert out.read_bytes() == both


@pytest.mark.parametrize("words", ["a list of mine\n", "a list of mine", '{"accession": "0000000009-26-000001"}\n', "\n"])
def test_a_file_of_another_kind_is_left_as_it_is(once: Callable[..., Done], tmp_path: Path, words: str) -> None:
    out = tmp_path / "out.jsonl"
    out.write_text(words)
    done = once("-o", out)
    assert (done.code, out.read_text()) == (2, words)
    assert "is not what extract watch wrote" in done.told


REFUSED = [
    (["--mirror", str(ROOT / "samples")], "have no feed"),
    (["--offline"], "have no feed"),
    (["--interval", "0"], "--interval 0: give 10 seconds or more"),
    (["--interval", "soon"], "invalid float value"),
    (["--interval", "nan"], "--interval nan: give 10 seconds or more"),
    (["--interval", "inf"], "and a day (86400) at most"),
    (["--since", "May"], "--since May: give a day"),
    (["--form", ""], "empty form name"),
    (["-o", "no/such/folder/file"], "cannot write no/such/folder/file.state"),
    (["--state", "no/such/folder/file"], "cannot write no/such/folder/file"),
    (["-o", ".", "--state", "state"], ". is no file, and a watch reads again what it wrote"),
    pytest.param(["-o", "/dev/zero", "--state", "state"], "/dev/zero is no file, and a watch reads again what it wrote", marks=pytest.mark.skipif(not Path("/dev/zero").exists(), reason="no device")),
]


@pytest.mark.parametrize(("arguments", "told"), REFUSED)
def test_refused(once: Callable[..., Done], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str], told: str) -> None:
    monkeypatch.chdir(tmp_path)  # a watch locks its state before it looks at its output
    done = once(*arguments)
    assert (done.code, done.out, done.told.count("\n")) == (2, "", 1)
    assert told in done.told


def test_edgar_itself_is_not_asked_every_second(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("EXTRACT_RATE")
    assert run(["--interval", "9"]) == 2
    assert "--interval 9: give 10 seconds or more" in capsys.readouterr().err


# --- following --------------------------------------------------------------------------------------------------------------------------------

on_posix = pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")


@pytest.fixture
def follow(edgar: EdgarServer) -> Iterator[Callable[..., subprocess.Popen[bytes]]]:
    started: list[subprocess.Popen[bytes]] = []

    def start(*arguments: object) -> subprocess.Popen[bytes]:
        command = [sys.executable, "-m", "extractor", "watch", "--base-url", edgar.url, "--interval", "0.1", "--no-evidence", *map(str, arguments)]
        started.append(subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE))
        return started[-1]

    yield start
    for process in started:
        process.kill()
        process.communicate()


def until(true: Callable[[], bool]) -> None:
    """Return when it has become true."""
    for _ in range(6000):
        if true():
            return
        time.sleep(0.01)
    raise AssertionError("it did not come about")


def lines(path: Path) -> list[str]:
    return printed(path.read_text()) if path.exists() and path.read_bytes().endswith(b"\n") else []


@on_posix
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_follow_until_told_to_stop(edgar: EdgarServer, follow: Callable[..., subprocess.Popen[bytes]], tmp_path: Path, number: signal.Signals) -> None:
    out = tmp_path / "out.jsonl"
    process = follow("-o", out)
    until(lambda: len(edgar.requests) > 2)
    edgar.publish(AULT[1])
    until(lambda: lines(out) == [AULT[1]])
    edgar.fail("/cgi-bin/*", "not-found", 3)
    edgar.publish(AULT[0])
    until(lambda: len(lines(out)) == 2)
    process.send_signal(number)
    told = process.communicate(timeout=60)[1].decode().splitlines()
    assert (process.returncode, lines(out)) == (0, [AULT[1], AULT[0]])
    assert len(told) == 2
    assert told[1].startswith("extract: watching goes on: EDGAR has no ")


@on_posix
def test_follow_on_standard_output(edgar: EdgarServer, follow: Callable[..., subprocess.Popen[bytes]], tmp_path: Path) -> None:
    process = follow("--state", tmp_path / "state")
    until(lambda: len(edgar.requests) > 2)
    edgar.publish(AULT[1])
    assert process.stdout is not None
    assert printed(process.stdout.readline().decode()) == [AULT[1]]  # at once, and not when a buffer is full
    edgar.publish(AULT[0])
    assert printed(process.stdout.readline().decode()) == [AULT[0]]
    process.terminate()
    assert process.wait(timeout=60) == 0


@on_posix
def test_killed_again_and_again(edgar: EdgarServer, follow: Callable[..., subprocess.Popen[bytes]], tmp_path: Path) -> None:
    out, state = tmp_path / "out.jsonl", tmp_path / "out.jsonl.state"
    process = follow("-o", out)
    until(state.exists)
    for count, accession in enumerate(HIDDEN):
        edgar.publish(accession)
        asked = len(edgar.requests)
        until(lambda enough=asked + count % 4: len(edgar.requests) > enough)  # type: ignore[misc]  # killed at another point each time
        process.kill()
        process.communicate()
        process = follow("-o", out)
    until(lambda: len(lines(out)) >= len(HIDDEN))
    process.terminate()
    process.communicate(timeout=60)
    assert sorted(lines(out)) == sorted(HIDDEN)
    assert not load(state, TENDER_OFFER).waiting


def test_a_look_that_cannot_be_had_is_an_error_of_its_kind() -> None:
    with pytest.raises(FetchError):
        look(Seen(TENDER_OFFER), Broken(), NOON)


class Broken:
    def listing(self, path: str, *, host: str = "www", query: dict[str, str] | None = None, max_age: float | None = None) -> bytes:
        return b"<html>"
