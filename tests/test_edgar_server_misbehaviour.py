"""The test server's manners, and how it goes wrong when it is told to: seen from the client's end of the socket."""

from __future__ import annotations

import gzip
import http.client
import re
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from .corpus import EDGAR_ANSWERS, needs_edgar_answers
from .edgar_server import KINDS, EdgarServer
from .edgar_server.asking import get, pieces, raw

SUBMISSION = "/Archives/edgar/data/896493/000999999923000005/0009999999-23-000005.txt"


@pytest.fixture
def edgar() -> Iterator[EdgarServer]:
    """A server of the test's own."""
    with EdgarServer(limit=None) as edgar:
        yield edgar


# --- manners ----------------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("agent", ["", "Mozilla/5.0 (X11; Linux x86_64)", "python-requests/2.32", "me@localhost", "Example Inc example.com"])
def test_who_does_not_say_who_it_is_gets_a_page(edgar: EdgarServer, agent: str) -> None:
    got = get(edgar, SUBMISSION, {"User-Agent": agent})
    assert (got.status, got.headers["Content-Type"]) == (403, "text/html")
    assert "<title>SEC.gov | Your Request Originates from an Undeclared Automated Tool</title>" in got.text


@pytest.mark.parametrize("agent", ["Example Inc contact@example.com", "tool/1.0 (+mailto:contact@example.co.uk)", "contact@example.com"])
def test_any_contact_will_do(edgar: EdgarServer, agent: str) -> None:
    assert get(edgar, SUBMISSION, {"User-Agent": agent}).status == 200


class Clock:
    """A clock that stands until it is set."""

    now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.mark.parametrize("status", [403, 429, 200])
def test_who_asks_too_often_is_blocked(status: int) -> None:
    with EdgarServer(limit=3, block=600, limit_status=status, clock=Clock()) as edgar:
        got = [get(edgar, SUBMISSION) for _ in range(6)]
        assert [b"Traffic Limit" in answer.body for answer in got] == [False] * 3 + [True] * 3
        assert {answer.status for answer in got[3:]} == {status}
        assert "<title>SEC.gov | Request Rate Threshold Exceeded</title>" in got[3].text
        assert (edgar.peak, [request.status for request in edgar.requests]) == (6, [200, 200, 200, status, status, status])
        edgar.forget()
        assert (edgar.peak, edgar.requests) == (0, [])
        assert get(edgar, SUBMISSION).headers["Content-Type"] == "text/plain"


@pytest.mark.parametrize(
    ("times", "refused"),
    [
        ([0, 0.5, 1.0, 1.5, 2.0], []),  # what is a second old does not count
        ([0, 0.9, 0.95], [0.95]),
        ([0.9, 1.1, 1.2], [1.2]),
        ([0, 0, 0, 9.9, 10], [0, 9.9]),  # a block ends
        ([0, 0, 0, 5, 5, 5, 14.9, 15], [0, 5, 5, 5, 14.9]),  # and is counted anew from each excess
    ],
)
def test_a_second_is_any_second(times: list[float], refused: list[float]) -> None:
    clock = Clock()
    with EdgarServer(limit=2, block=10, limit_status=429, clock=clock) as edgar:
        for clock.now in times:
            get(edgar, SUBMISSION)
        assert [request.at for request in edgar.requests if request.status == 429] == refused


@needs_edgar_answers
@pytest.mark.parametrize(("name", "limit"), [("http_rate_exceeded_page.html", 0), ("undeclared-automated-tool.html", None)])
def test_pages_of_refusal_have_the_real_titles(name: str, limit: int | None) -> None:
    told = re.compile(r"<title>.*</title>|<h1>.*</h1>|<div id=\"\w+\">")
    with EdgarServer(limit=limit) as edgar:
        assert told.findall(get(edgar, SUBMISSION, {"User-Agent": "nobody"}).text) == told.findall((EDGAR_ANSWERS / name).read_text())


def test_the_log_says_who_asked_for_what(edgar: EdgarServer) -> None:
    get(edgar, SUBMISSION + "?a=b", {"User-Agent": "one one@example.com"})
    get(edgar, "/nothing", {"User-Agent": "two"})
    first, second = edgar.requests
    assert (first.method, first.path, first.user_agent, first.status) == ("GET", SUBMISSION + "?a=b", "one one@example.com", 200)
    assert (second.path, second.user_agent, second.status, second.headers["User-Agent"]) == ("/nothing", "two", 403, "two")
    assert first.at <= second.at


# --- misbehaviour -----------------------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def whole() -> bytes:
    """The submission as it should come."""
    with EdgarServer() as edgar:
        return get(edgar, SUBMISSION).body


@pytest.mark.parametrize(
    ("kind", "status", "words"),
    [
        ("access-denied", 403, b"<Code>AccessDenied</Code>"),
        ("undeclared", 403, b"Undeclared Automated Tool</title>"),
        ("traffic-limit", 200, b"Traffic Limit</h1>"),
        ("not-found", 404, b"<Code>NoSuchKey</Code>"),
        ("429", 429, b"Traffic Limit</h1>"),
        ("500", 500, b"<h1>Internal Server Error</h1>"),
        ("502", 502, b"<h1>Bad Gateway</h1>"),
        ("503", 503, b"<h1>Service Unavailable</h1>"),
        ("error-page", 200, b"temporarily unavailable"),
    ],
)
def test_wrong_answers(edgar: EdgarServer, kind: str, status: int, words: bytes) -> None:
    edgar.fail("*.txt", kind, 2)
    for _ in range(2):
        got = get(edgar, SUBMISSION)
        assert got.status == status
        assert words in got.body
    assert (get(edgar, SUBMISSION).status, [request.failure for request in edgar.requests]) == (200, [kind, kind, None])


@pytest.mark.parametrize(("after", "words"), [(None, None), (7, "7"), (datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC), "Fri, 02 Jan 2026 03:04:05 GMT")])
@pytest.mark.parametrize("kind", ["429", "503"])
def test_retry_after(edgar: EdgarServer, kind: str, after: int | datetime | None, words: str | None) -> None:
    edgar.fail("*", kind, retry_after=after)
    assert get(edgar, SUBMISSION).headers["Retry-After"] == words


@pytest.mark.parametrize("to", ["https://example.invalid/", "file:///etc/passwd", "http://169.254.169.254/"])
def test_redirect(edgar: EdgarServer, to: str) -> None:
    edgar.fail("*", "redirect", to=to)
    got = get(edgar, SUBMISSION)
    assert (got.status, got.headers["Location"]) == (302, to)


def test_traffic_limit_with_another_status(edgar: EdgarServer) -> None:
    edgar.fail("*", "traffic-limit", status=403)
    assert get(edgar, SUBMISSION).status == 403


def test_empty(edgar: EdgarServer) -> None:
    edgar.fail("*", "empty")
    got = get(edgar, SUBMISSION)
    assert (got.status, got.body, got.headers["Content-Length"]) == (200, b"", "0")


def test_cut_before_the_announced_length(edgar: EdgarServer, whole: bytes) -> None:
    edgar.fail("*", "cut", 2)
    head, body = raw(edgar, SUBMISSION)
    assert f"Content-Length: {len(whole)}".encode() in head
    assert body == whole[: len(whole) // 2]
    with pytest.raises(http.client.IncompleteRead):
        get(edgar, SUBMISSION)


def test_cut_between_chunks(edgar: EdgarServer, whole: bytes) -> None:
    edgar.fail("*", "cut-chunked", 2)
    head, body = raw(edgar, SUBMISSION)
    assert b"Transfer-Encoding: chunked" in head
    assert b"Content-Length" not in head
    size, _, rest = body.partition(b"\r\n")
    assert rest == whole[: int(size, 16)] + b"\r\n"
    with pytest.raises(http.client.IncompleteRead):
        get(edgar, SUBMISSION)


def test_cut_without_any_length_looks_whole(edgar: EdgarServer, whole: bytes) -> None:
    edgar.fail("*", "cut-unsized")
    got = get(edgar, SUBMISSION)
    assert got.headers["Content-Length"] is None
    assert got.body == whole[: len(whole) // 2]


def test_cut_text_in_a_whole_response(edgar: EdgarServer, whole: bytes) -> None:
    edgar.fail("*", "cut-sgml", 2)
    got = get(edgar, SUBMISSION)
    assert got.headers["Content-Length"] == str(len(got.body))
    assert whole.startswith(got.body)
    assert b"</SEC-DOCUMENT>" not in got.body
    packed = get(edgar, SUBMISSION, {"Accept-Encoding": "gzip"})
    assert gzip.decompress(packed.body) == got.body


def test_wrong_lengths(edgar: EdgarServer, whole: bytes) -> None:
    edgar.fail("*", "long-length", 2)
    head, body = raw(edgar, SUBMISSION)
    assert f"Content-Length: {len(whole) + 100}".encode() in head
    assert body == whole
    with pytest.raises(http.client.IncompleteRead):
        get(edgar, SUBMISSION)
    edgar.fail("*", "short-length", 2)
    head, body = raw(edgar, SUBMISSION)
    assert f"Content-Length: {len(whole) // 2}".encode() in head
    assert body == whole
    assert get(edgar, SUBMISSION).body == whole[: len(whole) // 2]


def test_a_slow_body_comes_piece_by_piece(edgar: EdgarServer, whole: bytes) -> None:
    edgar.fail("*", "slow", seconds=0.3)
    came = pieces(edgar, SUBMISSION)
    assert len(came) > 3
    assert b"".join(came).endswith(b"\r\n\r\n" + whole)


def test_a_stalled_body_runs_into_the_clients_timeout(edgar: EdgarServer) -> None:
    edgar.fail("*", "stall", seconds=3600)  # the server does not wait for it when it ends
    with pytest.raises(TimeoutError):
        get(edgar, SUBMISSION, timeout=0.3)


def test_resets(edgar: EdgarServer) -> None:
    edgar.fail("*", "reset")
    with pytest.raises(ConnectionResetError):
        raw(edgar, SUBMISSION)
    edgar.fail("*", "reset-in-body")
    with pytest.raises(ConnectionResetError):
        raw(edgar, SUBMISSION)
    assert get(edgar, SUBMISSION).status == 200


@pytest.mark.parametrize("accepted", ["gzip", "identity"])
def test_wrong_encodings(edgar: EdgarServer, whole: bytes, accepted: str) -> None:
    edgar.fail("*", "not-gzip")
    got = get(edgar, SUBMISSION, {"Accept-Encoding": accepted})
    assert (got.headers["Content-Encoding"], got.body) == ("gzip", whole)
    edgar.fail("*", "cut-gzip")
    got = get(edgar, SUBMISSION, {"Accept-Encoding": accepted})
    assert got.headers["Content-Encoding"] == "gzip"
    assert gzip.compress(whole, mtime=0).startswith(got.body)
    with pytest.raises(EOFError):
        gzip.decompress(got.body)


def test_a_plan_counts_skips_and_heals(edgar: EdgarServer) -> None:
    edgar.fail("*.txt", "500", skip=1)
    edgar.fail("*.txt", "503", None)
    assert [get(edgar, path).status for path in (SUBMISSION, "/nothing", SUBMISSION, SUBMISSION, SUBMISSION)] == [503, 403, 500, 503, 503]
    edgar.heal()
    assert get(edgar, SUBMISSION).status == 200


def test_an_unknown_failure_is_refused(edgar: EdgarServer) -> None:
    with pytest.raises(ValueError, match="no failure is called 'rest'; there are access-denied,"):
        edgar.fail("*", "rest")


@pytest.mark.parametrize("kind", KINDS)
def test_no_failure_harms_the_server(edgar: EdgarServer, kind: str) -> None:
    edgar.fail("*", kind, seconds=0.01)
    try:
        raw(edgar, SUBMISSION)
    except ConnectionResetError:
        assert kind.startswith("reset")
    assert get(edgar, SUBMISSION).status == 200
