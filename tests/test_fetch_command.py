"""``extract ADDRESS…`` against the test server: contact, lists, blocks that other processes know of, interrupts; and many processes at once."""

from __future__ import annotations

import hashlib
import itertools
import json
import os
import random
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from extractor import extract
from extractor.address import Address
from extractor.fetch.cache import Cache

from .corpus import ROOT
from .edgar_server import EdgarServer
from .fetching import ACC, CANONICAL, CIK, PATH, RAW, environment, worker
from .test_cli import COMMAND, complaint, printed, run, until

FOLDER = "https://www.sec.gov/Archives/edgar/data/896493"
FEED = "0009999999-23-000006"
on_posix = pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")


@pytest.fixture
def edgar() -> Iterator[EdgarServer]:
    with EdgarServer(limit=None) as server:
        yield server


def test_an_address(edgar: EdgarServer, tmp_path: Path) -> None:
    words = printed("--compact", f"{FOLDER}/{ACC.replace('-', '')}/ex99_1.htm", environment=environment(edgar.url, tmp_path))
    assert words == extract(RAW, CANONICAL).model_dump_json().encode() + b"\n"
    assert [request.path for request in edgar.requests] == [PATH]


def test_addresses_files_and_a_list(edgar: EdgarServer, tmp_path: Path) -> None:
    path = ROOT / f"samples{PATH}"
    lines = "".join(json.dumps({"accession": name, "url": f"{FOLDER}/{name.replace('-', '')}/{name}.txt"}) + "\n" for name in (FEED, ACC, FEED))
    own = environment(edgar.url, tmp_path)
    given = printed(f"{edgar.url}{PATH}", path, "--from", "-", given=lines.encode(), environment=own)
    assert [json.loads(line)["source"]["url"] for line in given.splitlines()] == [CANONICAL, None, f"{FOLDER}/{FEED.replace('-', '')}/{FEED}.txt", CANONICAL]


def test_what_find_lists_is_read(edgar: EdgarServer, tmp_path: Path) -> None:
    own = environment(edgar.url, tmp_path)
    found = printed("find", "--company", "896493", "--until", "2023-12-31", environment=own)
    read = [json.loads(line) for line in printed("-", given=found, environment=own).splitlines()]
    assert [filing["source"]["accession_number"] for filing in read] == [json.loads(line)["accession"] for line in found.splitlines()]
    assert len(read) == 6


def test_the_first_run_says_what_to_do(edgar: EdgarServer, tmp_path: Path) -> None:
    own = environment(edgar.url, tmp_path, EXTRACT_CONTACT="", XDG_CONFIG_HOME=str(tmp_path / "config"), HOME=str(tmp_path))
    done = run(ACC, environment=own)
    assert (done.returncode, done.stdout) == (2, b"")
    assert 'give --contact "Your Name you@your.domain", or set EXTRACT_CONTACT' in complaint(done)
    many = run(*[f"0009999999-23-{number:06}" for number in range(1, 6)], environment=own)
    assert many.returncode == 2
    assert many.stderr.decode().splitlines()[1:] == ["extract: 4 more inputs were not asked for, for the same reason"]
    assert edgar.requests == []
    assert list(tmp_path.rglob("*.gz")) == []


@pytest.mark.skipif(sys.platform != "linux", reason="the configuration's place on Linux")
def test_the_contact_of_the_configuration_file(edgar: EdgarServer, tmp_path: Path) -> None:
    file = tmp_path / "config/extract/config.toml"
    file.parent.mkdir(parents=True)
    file.write_text('contact = "File Person file@extract.test"\n')
    assert printed("--compact", CANONICAL, environment=environment(edgar.url, tmp_path, EXTRACT_CONTACT="", XDG_CONFIG_HOME=str(tmp_path / "config")))
    assert "File Person file@extract.test" in edgar.requests[0].user_agent


CODES: list[tuple[str, int, str]] = [
    ("access-denied", 3, "EDGAR has no"),
    ("not-found", 3, "EDGAR has no"),
    ("error-page", 4, "instead of the filing"),
    ("undeclared", 4, "EDGAR does not take the contact"),
    ("traffic-limit", 4, "EDGAR refuses all requests from here for a while"),
    ("429", 4, "too many requests"),
    ("redirect", 4, "redirected to https://example.invalid/"),
]


@pytest.mark.parametrize(("kind", "code", "says"), CODES)
def test_exit_codes(edgar: EdgarServer, tmp_path: Path, kind: str, code: int, says: str) -> None:
    edgar.fail("*", kind, None)
    done = run(CANONICAL, environment=environment(edgar.url, tmp_path))
    assert (done.returncode, done.stdout, len(edgar.requests)) == (code, b"", 1)
    assert says in complaint(done)


def test_a_block_is_told_once_and_known_to_other_processes(edgar: EdgarServer, tmp_path: Path) -> None:
    own = environment(edgar.url, tmp_path)
    printed(CANONICAL, environment=own)
    edgar.fail("*", "traffic-limit", None)
    done = run(f"{FOLDER}/000999999923000001/", f"{FOLDER}/000999999923000002/", CANONICAL, f"{FOLDER}/000999999923000003/", environment=own)
    assert done.returncode == 4
    assert json.loads(done.stdout)["source"]["url"] == CANONICAL
    first, last = done.stderr.decode().splitlines()
    assert "000999999923000001/: EDGAR refuses all requests from here for a while (200: SEC.gov | Request Rate Threshold Exceeded); try again after" in first
    assert last == "extract: 2 more inputs were not asked for, for the same reason"
    assert "try again after" in complaint(run("find", "--company", "896493", environment=own))
    assert len(edgar.requests) == 2


@on_posix
@pytest.mark.parametrize("kind", ["stall", "slow"])
def test_an_interrupt_is_quiet_and_leaves_nothing(edgar: EdgarServer, tmp_path: Path, kind: str) -> None:
    edgar.fail("*", kind, None, seconds=60)
    process = subprocess.Popen([*COMMAND, CANONICAL], env={**os.environ, **environment(edgar.url, tmp_path)}, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    with process:
        until(lambda: edgar.requests)
        time.sleep(0.2)
        process.send_signal(signal.SIGINT)
        assert process.communicate(timeout=30) == (b"", b"")
        assert process.returncode == 130
    assert not list(tmp_path.rglob("*.part"))
    edgar.heal()
    assert printed("--compact", CANONICAL, environment=environment(edgar.url, tmp_path))


@on_posix
def test_progress_is_for_terminals(tmp_path: Path) -> None:
    import pty

    names = [str(path) for path in sorted((ROOT / "samples/Archives/edgar/data/896493").glob("*/*.txt"))[:3]]
    for more, shown in (((), b"\rextract: 1 of 3\rextract: 2 of 3\rextract: 3 of 3\r\n"), (("-q",), b"")):
        terminal, end = pty.openpty()
        with subprocess.Popen([*COMMAND, *more, *names], stdout=subprocess.PIPE, stderr=end) as process:
            os.close(end)
            output, _ = process.communicate(timeout=60)
        seen = b""
        while piece := _read(terminal):
            seen += piece
        os.close(terminal)
        assert (output.count(b"\n"), seen) == (3, shown)


def _read(terminal: int) -> bytes:
    """What a terminal shows; nothing once its other end is closed."""
    try:
        return os.read(terminal, 1000)
    except OSError:
        return b""


# --- many processes ---------------------------------------------------------------------------------------------------------------------

MANY, WORKERS = 1000, 4


def many_filings(folder: Path, count: int) -> dict[str, str]:
    """A folder for the server with so many filings, and the SHA-256 of each: one sample under other numbers."""
    hashes = {}
    for number in range(count):
        accession = f"0009999998-23-{number:06}"
        raw = RAW.replace(ACC.encode(), accession.encode())
        path = folder / f"Archives/edgar/data/{CIK}/{accession.replace('-', '')}/{accession}.txt"
        path.parent.mkdir(parents=True)
        path.write_bytes(raw)
        hashes[accession] = hashlib.sha256(raw).hexdigest()
    return hashes


def listed(path: Path, accessions: list[str]) -> Path:
    path.write_text("".join(Address(accession, CIK).submission_url() + "\n" for accession in accessions))
    return path


def answered(edgar: EdgarServer) -> Counter[str]:
    """How often each filing was asked for and served."""
    return Counter(request.path.rpartition("/")[2].removesuffix(".txt") for request in edgar.requests if request.status == 200)


def test_processes_stay_below_the_limit_together(tmp_path: Path) -> None:
    """At the default rate, the server blocks who asks more than ten times within a second; and in all it cannot have gone quicker than the rate."""
    hashes = many_filings(tmp_path / "server", 32)
    own = environment("", tmp_path, EXTRACT_RATE="")
    with EdgarServer(tmp_path / "server", limit=10) as edgar:
        own["EXTRACT_BASE_URL"] = edgar.url
        parts = [listed(tmp_path / f"list-{part}", list(hashes)[part::WORKERS]) for part in range(WORKERS)]
        command = [*COMMAND, "--no-evidence", "--from"]
        processes = [subprocess.Popen([*command, str(part)], env={**os.environ, **own}, stdout=subprocess.PIPE, stderr=subprocess.PIPE) for part in parts]
        outputs = [process.communicate(timeout=120) for process in processes]
        assert [(process.returncode, errors) for process, (_, errors) in zip(processes, outputs, strict=True)] == [(0, b"")] * WORKERS
        assert edgar.peak <= 10
        requests = edgar.requests
        assert answered(edgar) == dict.fromkeys(hashes, 1)
    assert requests[-1].at - requests[0].at >= (len(hashes) - WORKERS) / 5
    told = [json.loads(line)["source"] for output, _ in outputs for line in output.splitlines()]
    assert {source["accession_number"]: source["sha256"] for source in told} == hashes
    assert len(told) == len(hashes)


@on_posix
def test_a_thousand_filings_by_processes_that_are_killed_at_random(tmp_path: Path) -> None:
    """Every worker wants every filing, each in an order of its own, and is killed and started anew while they run: none is lost, none is fetched twice but those
    that were under way at a kill, and the cache is whole.
    """
    chance = random.Random(20230503)
    hashes = many_filings(tmp_path / "server", MANY)
    with EdgarServer(tmp_path / "server", limit=None) as edgar:
        lists = [listed(tmp_path / f"list-{part}", chance.sample(list(hashes), MANY)) for part in range(WORKERS)]
        workers = [worker(edgar.url, tmp_path, part, rate=250) for part in lists]
        kills = 0
        for turn in itertools.count():
            time.sleep(chance.uniform(0.2, 0.7))
            if len(answered(edgar)) >= MANY * 0.9 or turn > 100:
                break
            victim = chance.randrange(WORKERS)
            workers[victim].kill()
            workers[victim].communicate()
            kills += 1
            workers[victim] = worker(edgar.url, tmp_path, lists[victim], rate=250)
        outputs = [process.communicate(timeout=120) for process in workers]
        counts = answered(edgar)
    assert kills >= 3
    for process, (printed_lines, errors) in zip(workers, outputs, strict=True):
        assert (process.returncode, errors) == (0, "")
        assert dict(line.split() for line in printed_lines.splitlines()) == hashes
    assert set(counts) == set(hashes)
    assert sum(counts.values()) <= MANY + kills
    cache = Cache(tmp_path / "cache")
    assert (cache.contents().filings, cache.damaged()) == (MANY, [])
    for accession, expected in hashes.items():
        assert hashlib.sha256(cache.filing(accession) or b"").hexdigest() == expected
    assert printed("cache", "verify", "--cache", cache.folder).startswith(f"{cache.folder}: {MANY} filings and 0 listings read, 0 damaged".encode())
