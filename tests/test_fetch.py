"""Fetching from a real HTTP server that behaves, and misbehaves, as EDGAR does: each row of DOMAIN's table of answers, redirects, cut bodies, blocks, the cache."""

from __future__ import annotations

import re
import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from extractor.address import Address, read_address
from extractor.errors import Blocked, FetchError, NotFound, UsageError
from extractor.fetch import client, open_source
from extractor.fetch.archive import _ciks_of_hits

from .edgar_server import EdgarServer
from .fetching import A18, ACC, CANONICAL, CIK, CONTACT, HASTY, PATH, QUICK, RAW, archive

HERE = Address(ACC, CIK)
INDEX = "/Archives/edgar/data/896493/000999999923000005/0009999999-23-000005-index.htm"


@pytest.fixture
def edgar() -> Iterator[EdgarServer]:
    with EdgarServer(limit=None) as server:
        yield server


def asked(edgar: EdgarServer) -> list[str]:
    return [request.path for request in edgar.requests]


def kept(folder: Path) -> list[str]:
    """What the cache holds, and anything that was left lying about."""
    return sorted(path.name for path in (folder / "cache").rglob("*") if path.is_file() and path.name != "CACHEDIR.TAG" and path.suffix != ".lock")


# --- all goes well --------------------------------------------------------------------------------------------------------------------


def test_a_filing_is_fetched_once(edgar: EdgarServer, tmp_path: Path) -> None:
    with archive(edgar.url, tmp_path) as source:
        first, again = source.submission(HERE), source.submission(Address(ACC, 4711))
    with archive(edgar.url, tmp_path, contact=None, offline=True) as source:
        offline = source.submission(Address(ACC))
    assert first == again == offline
    assert (first.raw, first.url) == (RAW, CANONICAL)
    assert asked(edgar) == [PATH]
    assert kept(tmp_path) == [f"{ACC}.txt.gz"]


def test_what_a_request_says(edgar: EdgarServer, tmp_path: Path) -> None:
    with archive(edgar.url, tmp_path) as source:
        source.submission(HERE)
    (request,) = edgar.requests
    assert re.fullmatch(rf"extract/[0-9.]+ {CONTACT}", request.user_agent)
    assert request.headers["Accept-Encoding"] == "gzip"
    assert "Cookie" not in request.headers


@pytest.mark.parametrize("offer", [858912, 1280600, 1551152, 1729678, 1785173, 1805651])
def test_any_partys_cik_gives_one_filing(edgar: EdgarServer, tmp_path: Path, offer: int) -> None:
    (path, *_) = sorted((Path(__file__).parents[1] / f"samples/Archives/edgar/data/{offer}").glob("*/*-*-*.txt"))
    ciks = {int(found) for found in re.findall(rb"CENTRAL INDEX KEY:\s*0*([0-9]+)", path.read_bytes())}
    given = set()
    for cik in ciks:
        with archive(edgar.url, tmp_path / str(cik)) as source:
            given.add(source.submission(Address(path.stem, cik)))
    assert len(given) == 1
    assert given.pop().raw == path.read_bytes()


def test_without_a_cik_the_search_finds_it(edgar: EdgarServer, tmp_path: Path) -> None:
    with archive(edgar.url, tmp_path) as source:
        assert source.submission(Address(ACC)).url == CANONICAL
    first, search, last = asked(edgar)
    assert first == PATH.replace(f"/{CIK}/", "/9999999/")
    assert search.startswith("/LATEST/search-index?q=%22" + ACC)
    assert last == PATH


def test_without_a_cik_and_not_there(edgar: EdgarServer, tmp_path: Path) -> None:
    with archive(edgar.url, tmp_path) as source, pytest.raises(NotFound, match="give the address of the filing's index page"):
        source.submission(Address("0009999999-23-000099"))
    assert len(asked(edgar)) == 2


def test_a_search_that_cannot_be_asked_is_not_a_filing_that_is_not_there(edgar: EdgarServer, tmp_path: Path) -> None:
    edgar.fail("/LATEST/*", "500", None)
    with archive(edgar.url, tmp_path) as source, pytest.raises(FetchError) as refusal:
        source.submission(Address(ACC))
    assert not isinstance(refusal.value, NotFound)


def hits(*sources: object) -> object:
    return {"hits": {"hits": [{"_source": source} for source in sources]}}


@pytest.mark.parametrize(
    ("found", "ciks"),
    [
        (hits({"adsh": ACC, "ciks": ["0000896493", "0001034563"]}), [896493, 1034563]),
        (hits({"adsh": ACC, "ciks": ["0000896493"]}, {"adsh": ACC, "ciks": ["0000896493", "7"]}), [896493, 7]),
        (hits({"adsh": "0009999999-23-000006", "ciks": ["0000896493"]}), []),
        (hits({"adsh": ACC, "ciks": ["../..", "0", "12345678901", None]}), []),
        (hits({"adsh": ACC}), []),
        (hits({"adsh": ACC, "ciks": "0000896493"}), []),
        (hits("words", None), []),
        ({"hits": {"hits": None}}, []),
        ({"hits": None}, []),
        ([], []),
        (None, []),
    ],
)
def test_only_hits_of_that_very_filing_count(found: object, ciks: list[int]) -> None:
    assert list(_ciks_of_hits(found, ACC)) == ciks


def test_threads_that_want_the_same_filing_ask_once(edgar: EdgarServer, tmp_path: Path) -> None:
    given = []
    with archive(edgar.url, tmp_path) as source:
        threads = [threading.Thread(target=lambda: given.append(source.submission(HERE))) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert [one.raw for one in given] == [RAW] * 8
    assert asked(edgar) == [PATH]


# --- what goes wrong once, and what for good --------------------------------------------------------------------------------------------

HICCUPS = ["500", "502", "503", "empty", "cut", "cut-chunked", "cut-unsized", "cut-sgml", "long-length", "short-length", "stall", "reset", "reset-in-body", "not-gzip", "cut-gzip"]


@pytest.mark.parametrize("kind", HICCUPS)
@pytest.mark.parametrize("times", [1, 3])
def test_a_hiccup_is_gone_over(edgar: EdgarServer, tmp_path: Path, kind: str, times: int) -> None:
    edgar.fail("*", kind, times, seconds=4)
    with archive(edgar.url, tmp_path, patience=HASTY if kind == "stall" else QUICK) as source:
        assert source.submission(HERE).raw == RAW
    assert asked(edgar) == [PATH] * (times + 1)
    assert kept(tmp_path) == [f"{ACC}.txt.gz"]


@pytest.mark.parametrize("kind", HICCUPS)
def test_what_stays_wrong_is_told_and_not_kept(edgar: EdgarServer, tmp_path: Path, kind: str) -> None:
    edgar.fail("*", kind, None, seconds=4)
    with archive(edgar.url, tmp_path, patience=HASTY if kind == "stall" else QUICK) as source, pytest.raises(FetchError, match="4 times in a row: try again later") as refusal:
        source.submission(HERE)
    assert type(refusal.value) is FetchError
    assert asked(edgar) == [PATH] * 4
    assert kept(tmp_path) == []


@pytest.mark.parametrize(("kind", "more"), [("503", 1), ("429", 1), ("429", 0), ("503", datetime(2020, 1, 1, tzinfo=UTC))])
def test_a_short_retry_after_is_waited_for(edgar: EdgarServer, tmp_path: Path, kind: str, more: int | datetime) -> None:
    edgar.fail("*", kind, 1, retry_after=more)
    with archive(edgar.url, tmp_path) as source:
        assert source.submission(HERE).raw == RAW
    first, second = edgar.requests
    assert second.at - first.at >= (more if isinstance(more, int) else 0)


def test_a_server_that_wants_to_be_asked_much_later(edgar: EdgarServer, tmp_path: Path) -> None:
    edgar.fail("*", "503", None, retry_after=3600)
    with archive(edgar.url, tmp_path) as source, pytest.raises(FetchError, match="wants to be asked again in 3600 seconds"):
        source.submission(HERE)
    assert asked(edgar) == [PATH]


@pytest.mark.parametrize("kind", ["access-denied", "not-found"])
def test_what_is_not_there_is_asked_for_once(edgar: EdgarServer, tmp_path: Path, kind: str) -> None:
    edgar.fail("*", kind)
    with archive(edgar.url, tmp_path) as source, pytest.raises(NotFound, match=f"EDGAR has no .*{ACC}.txt"):
        source.submission(HERE)
    assert asked(edgar) == [PATH]
    assert kept(tmp_path) == []


def test_a_page_instead_of_a_filing(edgar: EdgarServer, tmp_path: Path) -> None:
    edgar.fail("*", "error-page")
    with archive(edgar.url, tmp_path) as source, pytest.raises(FetchError, match=r"the page “SEC.gov \| System Maintenance” instead of the filing"):
        source.submission(HERE)
    assert asked(edgar) == [PATH]
    assert kept(tmp_path) == []


def test_a_slow_body_is_waited_for_but_not_for_ever(edgar: EdgarServer, tmp_path: Path) -> None:
    edgar.fail("*", "slow", None, seconds=1)
    with archive(edgar.url, tmp_path) as source:
        assert source.submission(HERE).raw == RAW
    hasty = replace(QUICK, whole=0.2, tries=2)
    with archive(edgar.url, tmp_path / "hasty", patience=hasty) as source, pytest.raises(FetchError, match="not complete after 0 seconds, 2 times in a row"):
        source.submission(HERE)


def test_more_than_any_filing_is_refused(edgar: EdgarServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(client, "LARGEST", len(RAW) - 1)
    with archive(edgar.url, tmp_path) as source, pytest.raises(FetchError, match="no filing is that large"):
        source.submission(HERE)
    assert kept(tmp_path) == []
    monkeypatch.setattr(client, "LARGEST", len(RAW))
    with archive(edgar.url, tmp_path) as source:
        assert source.submission(HERE).raw == RAW


def test_nobody_listens(tmp_path: Path) -> None:
    with EdgarServer() as edgar:
        url = edgar.url
    with archive(url, tmp_path) as source, pytest.raises(FetchError, match=r"the connection failed \(Connection refused\), 4 times in a row"):
        source.submission(HERE)


# --- blocks -----------------------------------------------------------------------------------------------------------------------------

BLOCKS: list[tuple[str, dict[str, Any], str]] = [
    ("traffic-limit", {"status": 200}, r"EDGAR refuses all requests .*\(200: SEC.gov | Request Rate"),
    ("traffic-limit", {"status": 403}, r"EDGAR refuses all requests .*\(403: "),
    ("traffic-limit", {"status": 503}, r"EDGAR refuses all requests .*\(503: "),
    ("traffic-limit", {"status": 429}, "too many requests"),
    ("429", {}, "too many requests"),
    ("429", {"retry_after": 3600}, "too many requests"),
    ("429", {"retry_after": datetime.now(UTC) + timedelta(hours=2)}, "too many requests"),
]


@pytest.mark.parametrize(("kind", "how", "says"), BLOCKS)
def test_a_block_stops_everything_at_once(edgar: EdgarServer, tmp_path: Path, kind: str, how: dict[str, Any], says: str) -> None:
    edgar.fail("*", kind, 1, **how)
    with archive(edgar.url, tmp_path) as source, pytest.raises(Blocked, match=f"{says}.*; try again after [0-9:]{{8}} "):
        source.submission(HERE)
    with archive(edgar.url, tmp_path, contact="Another Person other@extract.test") as source:
        with pytest.raises(Blocked, match="try again after"):
            source.submission(HERE)
        with pytest.raises(Blocked, match="try again after"):
            source.listing("/files/company_tickers.json")
    assert asked(edgar) == [PATH]
    assert kept(tmp_path) == []


def test_a_listing_can_be_blocked_too_and_is_not_kept(edgar: EdgarServer, tmp_path: Path) -> None:
    edgar.fail("*", "traffic-limit")
    with archive(edgar.url, tmp_path) as source, pytest.raises(Blocked):
        source.listing(INDEX, max_age=60)
    assert kept(tmp_path) == []


def test_an_undeclared_contact_is_told_and_another_may_try(edgar: EdgarServer, tmp_path: Path) -> None:
    edgar.fail("*", "undeclared")
    with archive(edgar.url, tmp_path) as source:
        for _ in range(2):
            with pytest.raises(Blocked, match=f"EDGAR does not take the contact “{CONTACT}”: give your own name"):
                source.submission(HERE)
    assert asked(edgar) == [PATH]
    with archive(edgar.url, tmp_path, contact="Another Person other@extract.test") as source:
        assert source.submission(HERE).raw == RAW
    with archive(edgar.url, tmp_path) as source, pytest.raises(Blocked):
        source.listing(INDEX)


def test_a_block_does_not_hold_up_what_is_in_the_cache(edgar: EdgarServer, tmp_path: Path) -> None:
    edgar.fail("*", "traffic-limit", 1, skip=1)
    with archive(edgar.url, tmp_path) as source:
        source.submission(HERE)
        with pytest.raises(Blocked):
            source.listing(INDEX)
        assert source.submission(HERE).raw == RAW


# --- redirects --------------------------------------------------------------------------------------------------------------------------


def test_a_redirect_on_the_same_server_is_followed(edgar: EdgarServer, tmp_path: Path) -> None:
    legacy = f"/Archives/edgar/data/{CIK}/{ACC}.txt"
    for status in (301, 302, 303, 307, 308):
        edgar.fail(PATH, "redirect", 1, status=status, to=legacy)
        with archive(edgar.url, tmp_path / str(status)) as source:
            assert source.submission(HERE).raw == RAW
    assert asked(edgar) == [PATH, legacy] * 5


@pytest.mark.parametrize(
    "to",
    [
        "https://evil.example/Archives/edgar/data/896493/000999999923000005/0009999999-23-000005.txt",
        "//evil.example/a.txt",
        "file:///etc/passwd",
        "ftp://127.0.0.1/a.txt",
        "http://169.254.169.254/latest/meta-data/",
        "http://localhost/",
        "https://127.0.0.1/",
        "http://user@127.0.0.1/",
        "http://[::1",
        "",
    ],
)
def test_a_redirect_elsewhere_is_not_followed(edgar: EdgarServer, tmp_path: Path, to: str) -> None:
    edgar.fail("*", "redirect", to=to)
    with archive(edgar.url, tmp_path) as source, pytest.raises(FetchError, match="which is not EDGAR's: not followed"):
        source.submission(HERE)
    assert asked(edgar) == [PATH]


def test_a_redirect_to_another_port_is_not_followed(edgar: EdgarServer, tmp_path: Path) -> None:
    with EdgarServer(limit=None) as other:
        edgar.fail("*", "redirect", to=other.url + PATH)
        with archive(edgar.url, tmp_path) as source, pytest.raises(FetchError, match="not followed"):
            source.submission(HERE)
        assert asked(other) == []


def test_a_redirect_in_a_circle_ends(edgar: EdgarServer, tmp_path: Path) -> None:
    edgar.fail("*", "redirect", None, to=PATH)
    with archive(edgar.url, tmp_path) as source, pytest.raises(FetchError, match="redirected more than 5 times"):
        source.submission(HERE)
    assert len(asked(edgar)) == 6


def test_a_redirect_to_another_filing_is_noticed(edgar: EdgarServer, tmp_path: Path) -> None:
    edgar.fail("*", "redirect", to=PATH.replace("000005", "000004"))
    with archive(edgar.url, tmp_path) as source, pytest.raises(FetchError, match="another filing, 0009999999-23-000004"):
        source.submission(HERE)
    assert kept(tmp_path) == []


# --- listings ---------------------------------------------------------------------------------------------------------------------------


def test_a_listing_is_asked_for_again_only_when_it_is_old(edgar: EdgarServer, tmp_path: Path) -> None:
    with archive(edgar.url, tmp_path) as source:
        first = source.listing(INDEX, max_age=60)
        assert source.listing(INDEX, max_age=60) == first
        assert source.listing(INDEX, max_age=None) == first
        assert source.listing(INDEX, max_age=0) == first
    assert [request.status for request in edgar.requests] == [200, 304, 304]
    assert "If-None-Match" in edgar.requests[1].headers
    assert "If-Modified-Since" in edgar.requests[1].headers


def test_a_listing_offline(edgar: EdgarServer, tmp_path: Path) -> None:
    query = {"q": '"exchange ratio"'}
    with archive(edgar.url, tmp_path) as source:
        first = source.listing("/LATEST/search-index", host="efts", query=query)
    with archive(edgar.url, tmp_path, offline=True) as source:
        assert source.listing("/LATEST/search-index", host="efts", query=query, max_age=0) == first
        with pytest.raises(FetchError, match="ask for it once without --offline") as refusal:
            source.listing("/LATEST/search-index", host="efts", query={"q": "other"})
    assert not isinstance(refusal.value, NotFound)  # a list that could not be read is not one without entries


@pytest.mark.parametrize("kind", ["cut-unsized", "cut-chunked", "cut-gzip", "empty", "500"])
@pytest.mark.parametrize("path", ["/files/company_tickers.json", "/Archives/edgar/full-index/2023/QTR2/form.idx", INDEX])
def test_a_listing_that_breaks_off_is_asked_for_again(edgar: EdgarServer, tmp_path: Path, kind: str, path: str) -> None:
    with archive(edgar.url, tmp_path / "first") as source:
        whole = source.listing(path)
    edgar.fail("*", kind)
    with archive(edgar.url, tmp_path) as source:
        assert source.listing(path) == whole
    assert len(asked(edgar)) == 3


def test_a_damaged_listing_is_asked_for_again(edgar: EdgarServer, tmp_path: Path) -> None:
    with archive(edgar.url, tmp_path) as source:
        first = source.listing(INDEX, max_age=60)
        (path,) = (tmp_path / "cache/listings").rglob("*.gz")
        path.write_bytes(path.read_bytes()[:-20])
        assert source.listing(INDEX, max_age=60) == first
    assert [request.status for request in edgar.requests] == [200, 200]


# --- where it asks ----------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("words", ["file:///tmp", "ftp://127.0.0.1", "127.0.0.1:8080", "http://", "http://u@h", "http://h/path", "http://h?q=1", "http://h:x", "http://[::1", "http://h:0"])
def test_a_base_url_that_is_none(words: str) -> None:
    with pytest.raises(UsageError, match="is no address of a server"):
        open_source(base_url=words)


@pytest.mark.parametrize("rate", [0, -1, 9.5, 10, float("inf"), float("nan")])
def test_a_rate_that_edgar_does_not_allow(rate: float) -> None:
    with pytest.raises(UsageError, match=r"must be between 0\.01 and 9 requests a second"):
        open_source(rate=rate)


def test_a_proxy_is_used(edgar: EdgarServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", edgar.url)
    monkeypatch.setenv("http_proxy", edgar.url)
    monkeypatch.setenv("NO_PROXY", "")
    monkeypatch.setenv("no_proxy", "")
    with archive("http://edgar.invalid", tmp_path) as source:
        assert source.submission(HERE).raw == RAW
    assert asked(edgar) == [f"http://edgar.invalid{PATH}"]


def test_only_edgars_hosts_are_asked_unless_told(tmp_path: Path) -> None:
    """Without a base URL nothing but https and EDGAR's hosts is permitted, whatever a redirect says."""
    from extractor.fetch.limiter import Limiter

    asks = client.Client(CONTACT, Limiter(tmp_path, "https://www.sec.gov", 1000))
    assert asks._moved("https://www.sec.gov/a", "/b") == "https://www.sec.gov/b"
    assert asks._moved("https://www.sec.gov/a", "https://data.sec.gov/b") == "https://data.sec.gov/b"
    for location in ("http://www.sec.gov/a", "https://www.sec.gov.evil.example/", "https://u@www.sec.gov/", "https://www.sec.gov:8443/", "https://127.0.0.1/", "file:///etc/passwd", ""):
        with pytest.raises(FetchError, match="not followed"):
            asks._moved("https://www.sec.gov/a", location)
    asks.close()


def test_the_servers_own_addresses_are_read(edgar: EdgarServer, tmp_path: Path) -> None:
    with archive(edgar.url, tmp_path) as source:
        assert source.submission(read_address(f"{edgar.url}/Archives/edgar/data/{CIK}/{A18}/", source.base)).raw == RAW
