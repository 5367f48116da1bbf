"""What is kept on disk: every byte checked, one entry a filing, safe against damage and kills; and ``extract cache``."""

from __future__ import annotations

import gzip
import json
import os
import threading
from pathlib import Path

import pytest

from extractor.address import Address
from extractor.errors import FetchError, NotFound, UsageError
from extractor.fetch import Mirror
from extractor.fetch.cache import Cache, Damaged, Listing

from .edgar_server import EdgarServer
from .fetching import ACC, CANONICAL, CIK, PATH, RAW, archive, environment
from .test_cli import complaint, printed, run

ENTRY = f"Archives/edgar/data/9999999/{ACC.replace('-', '')}/{ACC}.txt.gz"
URL = "https://www.sec.gov/cgi-bin/browse-edgar?action=getcurrent"


@pytest.fixture
def cache(tmp_path: Path) -> Cache:
    one = Cache(tmp_path / "cache")
    one.keep_filing(ACC, RAW)
    one.keep_listing(URL, Listing(b"<feed/>", 1e9, '"tag"', "Wed, 21 Oct 2015 07:28:00 GMT"))
    return one


def test_what_is_kept(cache: Cache) -> None:
    assert cache.filing(ACC) == RAW
    assert cache.filing("0009999999-23-000006") is None
    assert cache.listing(URL) == Listing(b"<feed/>", 1e9, '"tag"', "Wed, 21 Oct 2015 07:28:00 GMT")
    assert cache.listing(URL + "&start=40") is None


def test_nothing_is_made_before_something_is_kept(tmp_path: Path) -> None:
    one = Cache(tmp_path / "cache")
    assert (one.filing(ACC), one.listing(URL), one.contents().filings, one.damaged(), one.clear().filings) == (None, None, 0, [], 0)
    assert list(tmp_path.iterdir()) == []


def test_any_program_unpacks_it_and_it_is_a_mirror(cache: Cache) -> None:
    assert gzip.decompress((cache.folder / ENTRY).read_bytes()) == RAW
    given = Mirror(cache.folder).submission(Address(ACC, CIK))
    assert (given.raw, given.url) == (RAW, CANONICAL)


def test_the_same_filing_is_the_same_file(cache: Cache) -> None:
    before = (cache.folder / ENTRY).read_bytes()
    cache.keep_filing(ACC, RAW)
    assert (cache.folder / ENTRY).read_bytes() == before


def test_it_has_the_usual_mode(cache: Cache, tmp_path: Path) -> None:
    (tmp_path / "usual").touch()
    assert (cache.folder / ENTRY).stat().st_mode == (tmp_path / "usual").stat().st_mode


def _other_bytes(data: bytes) -> bytes:
    """Another filing's bytes, packed without fault, under the comment of this one."""
    end = data.index(b"\0", 10) + 1
    return data[:end] + gzip.compress(RAW + b" ", mtime=0)[10:]


DAMAGES = {
    "empty": lambda data: b"",
    "cut": lambda data: data[:-1],
    "cut in the header": lambda data: data[:40],
    "zeros": lambda data: bytes(len(data)),
    "one bit of the data": lambda data: data[:2000] + bytes([data[2000] ^ 1]) + data[2001:],
    "one bit of the hash": lambda data: data.replace(b'"sha256": "', b'"sha256": "0', 1),
    "plain": lambda data: RAW,
    "gzip without a comment": lambda data: gzip.compress(RAW),
    "another comment": lambda data: data[:10] + b"words\0" + data[data.index(b"\0", 10) + 1 :],
    "a list for a comment": lambda data: data[:10] + b"[]\0" + data[data.index(b"\0", 10) + 1 :],
    "other bytes": _other_bytes,
}


@pytest.mark.parametrize("damage", DAMAGES)
def test_damage_is_noticed_and_mended(cache: Cache, tmp_path: Path, damage: str) -> None:
    path = cache.folder / ENTRY
    path.write_bytes(DAMAGES[damage](path.read_bytes()))
    with pytest.raises(Damaged):
        cache.filing(ACC)
    assert cache.damaged() == [path]
    with EdgarServer() as edgar:
        with archive(edgar.url, tmp_path, offline=True) as source, pytest.raises(FetchError, match=f"{ACC} is damaged in the cache .* once without --offline"):
            source.submission(Address(ACC, CIK))
        with archive(edgar.url, tmp_path) as source:
            assert source.submission(Address(ACC, CIK)).raw == RAW
        assert [request.path for request in edgar.requests] == [PATH]
    assert cache.damaged() == []


def test_offline_needs_neither_contact_nor_network(cache: Cache, tmp_path: Path) -> None:
    with archive("http://127.0.0.1:1", tmp_path, contact=None, offline=True) as source:
        assert source.submission(Address(ACC)).url == CANONICAL
        with pytest.raises(NotFound, match=r"0009999999-23-000006 is not in the cache .*: fetch it once without --offline"):
            source.submission(Address("0009999999-23-000006"))


def test_claims_exclude_each_other(tmp_path: Path) -> None:
    one, inside, most = Cache(tmp_path / "cache"), 0, 0

    def work() -> None:
        nonlocal inside, most
        for _ in range(5):
            with one.claim(ACC):
                inside += 1
                most = max(most, inside)
                os.sched_yield() if hasattr(os, "sched_yield") else None
                inside -= 1

    threads = [threading.Thread(target=work) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert most == 1


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="permissions that bind")
def test_a_folder_that_is_read_only(cache: Cache) -> None:
    cache.folder.chmod(0o500)
    try:
        assert cache.filing(ACC) == RAW
        with pytest.raises(UsageError, match="cannot be written"):
            cache.keep_filing("0009999999-23-000006", RAW)
    finally:
        cache.folder.chmod(0o700)


def test_a_place_that_cannot_be_one(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(UsageError, match="is a file: give a folder with --cache"):
        Cache(tmp_path / "file")
    one = Cache(tmp_path / "file" / "below")
    assert one.filing(ACC) is None
    with pytest.raises(UsageError, match="give another place with --cache"):
        one.keep_filing(ACC, RAW)
    with pytest.raises(UsageError, match="give another place with --cache"), one.claim(ACC):
        pass


def test_a_write_that_fails_leaves_nothing(cache: Cache, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(UsageError, match="No space left on device: make room"):
        cache.keep_filing("0009999999-23-000006", RAW)
    assert not list(cache.folder.rglob("*.part"))
    assert cache.filing("0009999999-23-000006") is None


@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_a_write_that_stops_on_the_way_leaves_what_was_there(cache: Cache, monkeypatch: pytest.MonkeyPatch, step: str) -> None:
    def stop(*_: object) -> None:
        assert cache.filing(ACC) == RAW
        raise KeyboardInterrupt

    monkeypatch.setattr(os, step, stop)
    with pytest.raises(KeyboardInterrupt):
        cache.keep_filing(ACC, RAW + b"more")
    assert cache.filing(ACC) == RAW
    assert not list(cache.folder.rglob("*.part"))


# --- the command ------------------------------------------------------------------------------------------------------------------------


def test_info(cache: Cache) -> None:
    size = sum(path.stat().st_size for path in cache.folder.rglob("*.gz"))
    assert printed("cache", "info", "--cache", cache.folder) == f"{cache.folder}: 1 filings, 1 listings, {size} bytes, 0 unfinished files\n".encode()
    told = json.loads(printed("cache", "info", "--json", environment={"EXTRACT_CACHE": str(cache.folder)}))
    assert told == {"cache": str(cache.folder), "filings": 1, "listings": 1, "bytes": size, "unfinished": 0}


@pytest.mark.parametrize("option", [(), ("--json",)])
@pytest.mark.parametrize("action", ["info", "clear", "verify"])
def test_a_name_that_the_locale_cannot_say(tmp_path: Path, action: str, option: tuple[str, ...]) -> None:
    told = printed("cache", action, *option, "--cache", "\u017d\udcff", environment={"PYTHONIOENCODING": "ascii"}).decode()
    assert (json.loads(told)["cache"] if option else told.partition(":")[0]) == "\u017d\\udcff"


def test_verify(cache: Cache) -> None:
    assert printed("cache", "verify", "--cache", cache.folder) == f"{cache.folder}: 1 filings and 1 listings read, 0 damaged\n".encode()
    path = cache.folder / ENTRY
    path.write_bytes(path.read_bytes()[:-9])
    done = run("cache", "verify", "--cache", cache.folder)
    assert (done.returncode, done.stdout) == (5, f"{cache.folder}: 1 filings and 1 listings read, 1 damaged\n".encode())
    assert complaint(done) == f"extract: {path}: not the bytes that were put in: it is fetched afresh when it is asked for again\n"
    assert json.loads(run("cache", "verify", "--json", "--cache", cache.folder).stdout)["damaged"] == [ENTRY]


def test_clear_takes_the_patterns_along(tmp_path: Path) -> None:
    kept = tmp_path / "patterns" / "cpython-399.compiled"
    kept.parent.mkdir()
    kept.touch()
    kept.with_suffix(".compiled.77").touch()  # of a process that was killed
    assert printed("cache", "clear", "--listings", "--cache", tmp_path) == f"{tmp_path}: removed 0 listings\n".encode()
    assert kept.exists()
    assert printed("cache", "clear", "--cache", tmp_path) == f"{tmp_path}: removed 0 filings, 0 listings\n".encode()
    assert not kept.parent.exists()


def test_clear(cache: Cache) -> None:
    left = cache.folder / ENTRY.replace(f"{ACC}.txt.gz", f".{ACC}.txt.gz.1-ab.part")
    left.touch()
    os.utime(left, (0, 0))
    mine = cache.folder / "notes.txt"
    mine.write_text("keep me")
    assert json.loads(printed("cache", "info", "--json", "--cache", cache.folder))["unfinished"] == 1
    assert printed("cache", "clear", "--listings", "--cache", cache.folder) == f"{cache.folder}: removed 1 listings\n".encode()
    assert cache.filing(ACC) == RAW
    assert printed("cache", "clear", "--cache", cache.folder) == f"{cache.folder}: removed 1 filings, 0 listings\n".encode()
    assert sorted(path.name for path in cache.folder.iterdir()) == ["CACHEDIR.TAG", "notes.txt"]
    assert printed("cache", "clear", "--cache", cache.folder) == f"{cache.folder}: removed 0 filings, 0 listings\n".encode()


def test_clear_leaves_a_folder_alone_that_is_no_cache(tmp_path: Path) -> None:
    path = tmp_path / ENTRY
    path.parent.mkdir(parents=True)
    path.write_bytes(gzip.compress(RAW))
    done = run("cache", "clear", "--cache", tmp_path)
    assert done.returncode == 2
    assert "holds no cache of extract (no CACHEDIR.TAG): nothing was removed" in complaint(done)
    assert path.exists()


@pytest.mark.parametrize(("arguments", "says"), [((), "ACTION"), (("empty",), "invalid choice: 'empty'"), (("info", "--listings"), "--listings")])
def test_wrong_calls(arguments: tuple[str, ...], says: str) -> None:
    done = run("cache", *arguments)
    assert done.returncode == 2
    assert says in complaint(done)


def test_filings_of_the_command_are_kept(tmp_path: Path) -> None:
    with EdgarServer() as edgar:
        first = printed("--compact", CANONICAL, environment=environment(edgar.url, tmp_path))
        assert len(edgar.requests) == 1
    nobody = environment("http://127.0.0.1:1", tmp_path, EXTRACT_CONTACT="")
    assert printed("--compact", "--offline", ACC, environment=nobody) == first == printed("--compact", ACC, environment=nobody)
    done = run("--offline", "0009999999-23-000006", environment=nobody)
    assert done.returncode == 3
    assert "is not in the cache" in complaint(done)
