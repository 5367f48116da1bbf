"""The test server answers as EDGAR does, and goes wrong as it is told: everything here is asked over real sockets."""

from __future__ import annotations

import gzip
import http.client
import json
import re
import socket
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from email.message import Message
from pathlib import Path
from typing import Any

import pytest

from extractor.submission import read

from .corpus import ROOT, SAMPLES
from .edgar_server import KINDS, EdgarServer, headers

EXAMPLES = ROOT.parent / "shared" / "edgar-examples"
needs_examples = pytest.mark.skipif(not EXAMPLES.is_dir(), reason="no real answers of EDGAR beside the project (../shared/edgar-examples)")

AGENT = "extract-tests tester@example.com"
AULT = "/Archives/edgar/data/896493/000999999923000005/"
SUBMISSION = AULT + "0009999999-23-000005.txt"
FEED_LAYOUT = "0009999999-23-000006"
ROCHE, PICTURE, FEES = "0009999999-25-000061", "g14333mackenzie.gif", "d14333dexfilingfees.htm"
SUBMISSIONS = [path for path in SAMPLES if path.parent.parent.parent.name == "data"]


@dataclass(frozen=True)
class Got:
    """A response as it came."""

    status: int
    headers: Message
    body: bytes

    @property
    def text(self) -> str:
        return self.body.decode()

    @property
    def json(self) -> Any:
        return json.loads(self.body)


class _NoRedirect(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_: Any) -> None:
        return None


_OPENER = urllib.request.build_opener(urllib.request.ProxyHandler({}), _NoRedirect)


def get(edgar: EdgarServer, path: str, asked: dict[str, str] | None = None, *, method: str = "GET", timeout: float = 10) -> Got:
    request = urllib.request.Request(edgar.url + path, headers={"User-Agent": AGENT} | (asked or {}), method=method)
    try:
        with _OPENER.open(request, timeout=timeout) as response:
            return Got(response.status, response.headers, response.read())
    except urllib.error.HTTPError as error:
        with error:
            return Got(error.code, error.headers, error.read())


def raw(edgar: EdgarServer, path: str, *more: str) -> tuple[bytes, bytes]:
    """Head and body of a response as they came over the socket, until the server ended the connection."""
    with socket.create_connection(("127.0.0.1", int(edgar.url.rpartition(":")[2])), timeout=10) as line:
        line.sendall("\r\n".join([f"GET {path} HTTP/1.1", "Host: edgar", f"User-Agent: {AGENT}", "Connection: close", *more, "", ""]).encode())
        came = b""
        while piece := line.recv(65536):
            came += piece
    head, _, body = came.partition(b"\r\n\r\n")
    return head, body


@pytest.fixture(scope="module")
def quiet() -> Iterator[EdgarServer]:
    """A server on which no test plans anything."""
    with EdgarServer(limit=None) as edgar:
        yield edgar


@pytest.fixture
def edgar() -> Iterator[EdgarServer]:
    """A server of the test's own."""
    with EdgarServer(limit=None) as edgar:
        yield edgar


def example(name: str) -> str:
    return (EXAMPLES / name).read_text("latin-1")


# --- headers ----------------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("path", SUBMISSIONS, ids=lambda path: path.stem)
def test_the_server_and_the_tool_read_the_same_header(path: Path) -> None:
    text = path.read_bytes().decode("latin-1")
    here, tool = headers.read(text), read(text.encode("latin-1")).header
    assert tool is not None
    assert [(party.name.replace("-", "_").lower(), party.cik, party.company, party.form) for party in here.parties] == [
        (party.role, int(party.values["cik"][0].text), party.values["name"][0].text, party.values["form_type"][0].text) for party in tool.parties
    ]
    for name, known in {"ACCESSION-NUMBER": "accession_number", "TYPE": "form", "FILING-DATE": "filing_date", "PUBLIC-DOCUMENT-COUNT": "document_count"}.items():
        value = tool.first(known)
        assert value is not None
        assert here.value(name) == value.text


@pytest.mark.parametrize("path", SUBMISSIONS, ids=lambda path: path.stem)
def test_a_header_survives_both_layouts(path: Path) -> None:
    header = headers.read(path.read_bytes().decode("latin-1"))
    for party in header.parties:
        for group in party.groups:  # the tag layout leaves out what has no value
            for name in [name for name, words in group.values.items() if not words]:
                del group.values[name]
    assert headers.read(headers.in_words(header, header.industries)) == header
    again = headers.read(headers.in_tags(header))
    assert (again.values, again.parties) == (header.values, header.parties)


@needs_examples
@pytest.mark.parametrize("name", ["index-headers_0001493152-25-029712.html", "index-headers_23andMe.html"])
def test_the_two_layouts_of_real_headers_are_written_as_edgar_writes_them(name: str) -> None:
    text = example(name)
    tags, words = text.partition("<!--\n")[2].partition("-->")[0], text.partition("&lt;/SEC-HEADER&gt;")[0].partition("<PRE>")[2].replace("&lt;", "<").replace("&gt;", ">")
    keys = re.compile(r"^(?:\t*)([A-Z0-9 -]+:)", re.M)
    human = headers.in_words(headers.read(tags), headers.read(words).industries)
    passed_over = {"CONFORMED PERIOD OF REPORT:", "ITEM INFORMATION:"}  # tender offers have none
    as_filed_in_2024 = [key.replace("EIN:", "IRS NUMBER:") if "23andMe" in name else key for key in keys.findall(words) if key not in passed_over]
    assert keys.findall(human) == as_filed_in_2024
    assert headers.in_tags(headers.read(tags)).splitlines() == [line for line in tags.splitlines() if not line.startswith(("<PERIOD>", "<ITEMS>"))]


# --- the archive ------------------------------------------------------------------------------------------------------------------------


def addresses(path: Path) -> Iterator[tuple[str, str]]:
    """Every address of a sample, under every party's CIK, with the content type it should have."""
    header = headers.read(path.read_bytes().decode("latin-1"))
    accession, folder = path.stem, path.stem.replace("-", "")
    for cik in sorted({party.cik for party in header.parties}):
        base = f"/Archives/edgar/data/{cik}"
        yield f"{base}/", "text/html"
        yield f"{base}/index.json", "application/json"
        for name, kind in {
            "": "text/html",
            "/": "text/html",
            "/index.json": "application/json",
            f"/{accession}-index.htm": "text/html",
            f"/{accession}-index.html": "text/html",
            f"/{accession}-index-headers.html": "text/html",
            f"/{accession}.txt": "text/plain",
            f"/{accession}.hdr.sgml": "text/plain",
        }.items():
            yield f"{base}/{folder}{name}", kind
        yield f"{base}/{accession}.txt", "text/plain"
        yield f"{base}/{accession}-index.htm", "text/html"
        yield f"{base}/{accession}-index.html", "text/html"
        for document in read(path.read_bytes()).documents:
            if document.filename:
                yield f"{base}/{folder}/{document.filename}", "image/gif" if document.filename.endswith(".gif") else "text/html"
    yield f"/Archives/edgar/data/{folder}/{accession}-index.html", "text/html"


@pytest.mark.parametrize("path", SUBMISSIONS, ids=lambda path: path.stem)
def test_every_address_of_a_filing_answers_under_every_party(quiet: EdgarServer, path: Path) -> None:
    for address, kind in addresses(path):
        got = get(quiet, address)
        assert (address, got.status, got.headers["Content-Type"]) == (address, 200, kind)
        assert got.headers["Content-Length"] == str(len(got.body))
        assert got.body


@pytest.mark.parametrize(
    "path",
    [
        "/Archives/edgar/data/0000896493/000999999923000005/0009999999-23-000005.txt",  # padded
        "/Archives/edgar/data/1551152/000999999923000005/0009999999-23-000005.txt",  # another company's
        "/Archives/edgar/data/896493/000999999923000005/0009999999-23-000004.txt",  # another filing's
        "/Archives/edgar/data/896493/000999999923000005/0009999999-23-000005-index.json",
        "/Archives/edgar/data/896493/000999999923000005/0009999999-23-000005.nc",
        "/Archives/edgar/data/896493/000999999923000099/0009999999-23-000099.txt",
        "/Archives/edgar/data/896493/000999999923000005/../000999999923000004/",
        "/Archives/edgar/data/896493/000999999923000005/expected.json",
        "/Archives/edgar/data/000999999923000005/0009999999-23-000005.txt",
        "/Archives/edgar/data/000999999923000004/0009999999-23-000005-index.html",
        "/Archives/edgar/data/1/",
        "/Archives/edgar/data/",
        "/nothing",
    ],
)
def test_what_www_does_not_have_is_denied_in_xml(quiet: EdgarServer, path: str) -> None:
    got = get(quiet, path)
    assert (got.status, got.headers["Content-Type"]) == (403, "application/xml")
    assert got.text.startswith('<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>AccessDenied</Code><Message>Access Denied</Message><RequestId>')


@pytest.mark.parametrize("path", ["/submissions/CIK0000000001.json", "/submissions/CIK896493.json", "/submissions/CIK0000896493-submissions-099.json", "/submissions/"])
def test_what_data_does_not_have_is_not_found_in_xml(quiet: EdgarServer, path: str) -> None:
    got = get(quiet, path)
    assert (got.status, got.headers["Content-Type"]) == (404, "application/xml")
    assert f"<Code>NoSuchKey</Code><Message>The specified key does not exist.</Message><Key>{path[1:]}</Key>" in got.text


@needs_examples
@pytest.mark.parametrize(
    ("name", "path"), [("http_403_missing_object_www.sec.gov.xml", "/Archives/edgar/full-index/2099/QTR1/form.gz"), ("http_404_missing_object_data.sec.gov.xml", "/submissions/CIK-000000001.json")]
)
def test_refusals_in_xml_have_the_real_elements(quiet: EdgarServer, name: str, path: str) -> None:
    real = example(name).partition("\n")[2]
    told = re.compile(r"<Code>.*</Message>(?:<Key>.*</Key>)?")
    assert told.findall(get(quiet, path).text) == told.findall(real)
    assert re.findall(r"<(\w+)>", get(quiet, path).text) == re.findall(r"<(\w+)>", real)


def test_a_submission_comes_byte_for_byte(quiet: EdgarServer) -> None:
    path = next(path for path in SUBMISSIONS if path.stem == "0009999999-23-000005")
    assert get(quiet, SUBMISSION).body == path.read_bytes()


def test_what_lies_in_the_feeds_layout_is_served_in_the_archives(quiet: EdgarServer) -> None:
    got = get(quiet, f"/Archives/edgar/data/896493/{FEED_LAYOUT}.txt").body
    path = next(path for path in SUBMISSIONS if path.suffix == ".nc")
    assert got.startswith(f"<SEC-DOCUMENT>{FEED_LAYOUT}.txt : 20230519\n<SEC-HEADER>{FEED_LAYOUT}.hdr.sgml : 20230519\nACCESSION NUMBER:".encode())
    assert got.endswith(b"</DOCUMENT>\n</SEC-DOCUMENT>\n")
    assert b"STANDARD INDUSTRIAL CLASSIFICATION:\tELECTRONIC COMPONENTS, NEC [3679]" in got
    bodies = [[document.raw[document.start : document.end] for document in read(raw).documents] for raw in (got, path.read_bytes())]
    assert bodies[0] == bodies[1]


def test_documents_keep_their_shell_unless_they_are_xml_or_pictures(quiet: EdgarServer) -> None:
    folder = f"/Archives/edgar/data/904566/{ROCHE.replace('-', '')}/"
    schedule = get(quiet, folder + "d14333dsctot.htm").text
    assert schedule.startswith("<DOCUMENT>\n<TYPE>SC TO-T\n<SEQUENCE>1\n<FILENAME>d14333dsctot.htm\n")
    assert schedule.endswith("</TEXT>\n</DOCUMENT>\n")
    assert get(quiet, folder + FEES).body.startswith(b"<?xml version='1.0' encoding='UTF-8'?>\n<html ")
    assert b"</XBRL>" not in get(quiet, folder + FEES).body
    picture = get(quiet, folder + PICTURE).body
    assert (picture[:6], picture[-1:], len(picture)) == (b"GIF89a", b";", 142)


def test_the_folder_listing_has_pages_then_documents(quiet: EdgarServer) -> None:
    directory = get(quiet, AULT + "index.json").json["directory"]
    assert (directory["name"], directory["parent-dir"]) == (AULT.rstrip("/"), "/Archives/edgar/data/896493")
    assert [item["name"] for item in directory["item"]][:3] == ["0009999999-23-000005-index-headers.html", "0009999999-23-000005-index.html", "0009999999-23-000005.txt"]
    for item in directory["item"]:
        assert item["last-modified"] == "2023-05-03 17:21:40"
        body = get(quiet, AULT + item["name"]).body
        assert item["size"] in ("", str(len(body)))


@needs_examples
def test_the_folder_listing_has_the_real_keys(quiet: EdgarServer) -> None:
    real, here = json.loads(example("filing-index.json")), get(quiet, AULT + "index.json").json
    assert list(here["directory"]) == list(real["directory"])
    assert {tuple(item) for item in here["directory"]["item"]} == {tuple(item) for item in real["directory"]["item"]}


def test_the_filing_page_names_documents_and_parties(quiet: EdgarServer) -> None:
    text = get(quiet, "/Archives/edgar/data/64978/000999999921000063/0009999999-21-000063-index.htm").text
    for words in (
        "<title>EDGAR Filing Documents for 0009999999-21-000063</title>",
        '<div class="infoHead">Filing Date</div>\n<div class="info">2021-11-17</div>',
        '<div class="infoHead">Accepted</div>\n<div class="info">2021-11-17 07:01:33</div>',
        '<table class="tableFile" summary="Document Format Files">',
        '<a href="/Archives/edgar/data/64978/000999999921000063/tm2133087d1_sctota.htm">',
        "Complete submission text file",
        "ACCELERON PHARMA INC (Subject)",
        "Merck Sharp &amp; Dohme Corp. (Filed by)",
        "File No.: <strong>005-87630</strong> | Film No.: <strong>219999963</strong>",
    ):
        assert words in text
    assert "/ix?doc=" not in text
    assert f"/ix?doc=/Archives/edgar/data/904566/{ROCHE.replace('-', '')}/{FEES}" in get(quiet, f"/Archives/edgar/data/904566/{ROCHE}-index.htm").text


@needs_examples
def test_the_filing_page_has_the_real_landmarks(quiet: EdgarServer) -> None:
    landmark = re.compile(r'(?:class|id|summary)="[^"]+"')
    real, here = set(landmark.findall(example("index_page_0000950142-22-003095-index.html"))), set(landmark.findall(get(quiet, AULT + "0009999999-23-000005-index.htm").text))
    assert here <= real


# --- submissions JSON -------------------------------------------------------------------------------------------------------------------


def rows(columns: dict[str, list[Any]]) -> list[dict[str, Any]]:
    assert len({len(column) for column in columns.values()}) == 1
    return [dict(zip(columns, row, strict=True)) for row in zip(*columns.values(), strict=True)]


def test_submissions_go_on_in_older_files(quiet: EdgarServer) -> None:
    entity = get(quiet, "/submissions/CIK0000896493.json").json
    assert (entity["cik"], entity["name"], entity["tickers"], entity["exchanges"]) == ("0000896493", "AULT ALLIANCE, INC.", ["AULT", "AULT-PD"], ["NYSE", "NYSE"])
    found = rows(entity["filings"]["recent"])
    assert [(older["name"], older["filingCount"], older["filingFrom"], older["filingTo"]) for older in entity["filings"]["files"]] == [
        ("CIK0000896493-submissions-001.json", 2, "2023-04-20", "2023-05-01"),
        ("CIK0000896493-submissions-002.json", 2, "2023-03-20", "2023-03-31"),
    ]
    for older in entity["filings"]["files"]:
        found += rows(get(quiet, f"/submissions/{older['name']}").json)
    assert [row["accessionNumber"] for row in found] == [f"0009999999-23-00000{number}" for number in (6, 5, 4, 3, 2, 1)]
    assert found[1]["acceptanceDateTime"] == "2023-05-03T21:21:40.000Z"
    assert found[1]["size"] == len(get(quiet, SUBMISSION).body)
    assert found[-1]["form"] == "SC TO-C"


def test_offerors_rows_have_no_file_number(quiet: EdgarServer) -> None:
    subject = get(quiet, "/submissions/CIK0001280600.json").json["filings"]["recent"]
    offeror = get(quiet, "/submissions/CIK0000064978.json").json["filings"]["recent"]
    assert (subject["act"], subject["fileNumber"], subject["filmNumber"]) == (["34", "34"], ["005-87630", "005-87630"], ["219999964", "219999963"])
    assert (offeror["act"], offeror["fileNumber"], offeror["filmNumber"]) == (["", ""], ["", ""], ["", ""])
    assert offeror["accessionNumber"] == subject["accessionNumber"]


def test_former_names_have_their_days(quiet: EdgarServer) -> None:
    newsedge = get(quiet, "/submissions/CIK0000858912.json").json
    assert newsedge["formerNames"] == [{"name": "DESKTOP DATA INC", "from": "1995-06-29T00:00:00.000Z", "to": "2001-08-21T00:00:00.000Z"}]
    assert newsedge["filings"]["recent"]["primaryDocument"] == ["", ""]


def test_page_size_and_false_utc() -> None:
    with EdgarServer(page_size=1000, eastern_as_utc=True) as edgar:
        filings = get(edgar, "/submissions/CIK0000896493.json").json["filings"]
    assert filings["files"] == []
    assert filings["recent"]["acceptanceDateTime"][1] == "2023-05-03T17:21:40.000Z"


@needs_examples
def test_submissions_have_the_real_keys(quiet: EdgarServer) -> None:
    here = get(quiet, "/submissions/CIK0000896493.json").json
    older = get(quiet, "/submissions/CIK0000896493-submissions-001.json").json
    for name in ("submissions_CIK0001800903.json", "submissions_CIK0001318605_only_SC-TO_rows.json"):
        real = json.loads(example(name))
        assert list(here) == list(real)
        assert list(here["addresses"]["business"]) == list(real["addresses"]["business"])
        assert list(here["filings"]["recent"]) == list(real["filings"]["recent"])
        for name, column in here["filings"]["recent"].items():
            assert {type(value) for value in column} == {type(value) for value in real["filings"]["recent"][name]}
    assert list(here["filings"]["files"][0]) == list(real["filings"]["files"][0])
    assert list(older) == list(json.loads(example("submissions_older-shard_AAPL.json")))


# --- tickers ----------------------------------------------------------------------------------------------------------------------------


def test_tickers(quiet: EdgarServer) -> None:
    tickers = get(quiet, "/files/company_tickers.json").json
    assert tickers["0"] == {"cik_str": 1551152, "ticker": "ABBV", "title": "AbbVie Inc."}
    table = get(quiet, "/files/company_tickers_exchange.json").json
    assert table["fields"] == ["cik", "name", "ticker", "exchange"]
    assert [row[2] for row in table["data"]] == [row["ticker"] for row in tickers.values()]


@needs_examples
def test_tickers_have_the_real_keys(quiet: EdgarServer) -> None:
    real = json.loads(example("company_tickers_first3.json"))
    assert list(get(quiet, "/files/company_tickers.json").json["0"]) == list(real["0"])


# --- HTTP -------------------------------------------------------------------------------------------------------------------------------


def test_one_connection_takes_many_requests(quiet: EdgarServer) -> None:
    line = http.client.HTTPConnection(quiet.url.removeprefix("http://"), timeout=10)
    try:
        line.connect()
        used = line.sock
        for path, status in [(SUBMISSION, 200), ("/nothing", 403), ("/submissions/CIK0000896493.json", 200)] * 3:
            line.request("GET", path, headers={"User-Agent": AGENT})
            response = line.getresponse()
            response.read()
            assert (response.status, line.sock) == (status, used)
    finally:
        line.close()


def test_gzip_when_it_is_accepted(quiet: EdgarServer) -> None:
    plain, packed = get(quiet, SUBMISSION), get(quiet, SUBMISSION, {"Accept-Encoding": "gzip, deflate"})
    assert (plain.headers["Content-Encoding"], packed.headers["Content-Encoding"]) == (None, "gzip")
    assert gzip.decompress(packed.body) == plain.body
    assert packed.headers["Content-Length"] == str(len(packed.body))
    assert get(quiet, f"/Archives/edgar/data/904566/{ROCHE.replace('-', '')}/{PICTURE}", {"Accept-Encoding": "gzip"}).headers["Content-Encoding"] is None


def test_conditions(quiet: EdgarServer) -> None:
    first = get(quiet, SUBMISSION)
    assert first.headers["Last-Modified"] == "Wed, 03 May 2023 21:21:40 GMT"
    for asked in ({"If-None-Match": first.headers["ETag"]}, {"If-None-Match": f'"other", {first.headers["ETag"]}'}, {"If-Modified-Since": first.headers["Last-Modified"]}):
        again = get(quiet, SUBMISSION, asked)
        assert (again.status, again.body, again.headers["ETag"]) == (304, b"", first.headers["ETag"])
    for asked in ({"If-None-Match": '"other"'}, {"If-Modified-Since": "Wed, 03 May 2023 21:21:39 GMT"}, {"If-Modified-Since": "yesterday"}):
        assert get(quiet, SUBMISSION, asked).status == 200


@pytest.mark.parametrize(("wanted", "start", "end"), [("bytes=0-99", 0, 100), ("bytes=31000-", 31000, None), ("bytes=-20", -20, None), ("bytes=31000-99999999", 31000, None)])
def test_ranges(quiet: EdgarServer, wanted: str, start: int, end: int | None) -> None:
    whole = get(quiet, SUBMISSION)
    got = get(quiet, SUBMISSION, {"Range": wanted, "Accept-Encoding": "gzip", "If-Range": whole.headers["ETag"]})
    assert (got.status, got.body) == (206, whole.body[start:end])
    first = start % len(whole.body)
    assert got.headers["Content-Range"] == f"bytes {first}-{first + len(got.body) - 1}/{len(whole.body)}"


def test_ranges_that_are_none(quiet: EdgarServer) -> None:
    size = len(get(quiet, SUBMISSION).body)
    assert get(quiet, SUBMISSION, {"Range": f"bytes={size}-"}).status == 416
    assert len(get(quiet, SUBMISSION, {"Range": "bytes=0-99", "If-Range": '"other"'}).body) == size
    assert len(get(quiet, SUBMISSION, {"Range": "bytes=-"}).body) == size


def test_head_has_no_body(quiet: EdgarServer) -> None:
    got = get(quiet, SUBMISSION, method="HEAD")
    assert (got.status, got.body, got.headers["Content-Length"]) == (200, b"", str(len(get(quiet, SUBMISSION).body)))


# --- manners ----------------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("agent", ["", "Mozilla/5.0 (X11; Linux x86_64)", "python-requests/2.32", "me@localhost", "Example Inc example.com"])
def test_who_does_not_say_who_it_is_gets_a_page(quiet: EdgarServer, agent: str) -> None:
    got = get(quiet, SUBMISSION, {"User-Agent": agent})
    assert (got.status, got.headers["Content-Type"]) == (403, "text/html")
    assert "<title>SEC.gov | Your Request Originates from an Undeclared Automated Tool</title>" in got.text


@pytest.mark.parametrize("agent", ["Example Inc contact@example.com", "tool/1.0 (+mailto:contact@example.co.uk)", "contact@example.com"])
def test_any_contact_will_do(quiet: EdgarServer, agent: str) -> None:
    assert get(quiet, SUBMISSION, {"User-Agent": agent}).status == 200


@pytest.mark.parametrize("status", [403, 429, 200])
def test_who_asks_too_often_is_blocked(status: int) -> None:
    with EdgarServer(limit=3, block=3600, limit_status=status) as edgar:
        got = [get(edgar, SUBMISSION) for _ in range(6)]
        assert [b"Traffic Limit" in answer.body for answer in got] == [False] * 3 + [True] * 3
        assert {answer.status for answer in got[3:]} == {status}
        assert "<title>SEC.gov | Request Rate Threshold Exceeded</title>" in got[3].text
        assert (edgar.peak, [request.status for request in edgar.requests]) == (6, [200, 200, 200, status, status, status])
        edgar.forget()
        assert (edgar.peak, edgar.requests) == (0, [])
        assert get(edgar, SUBMISSION).headers["Content-Type"] == "text/plain"


def test_a_block_ends() -> None:
    with EdgarServer(limit=2, block=1.2) as edgar:
        assert [get(edgar, "/nothing").headers["Content-Type"] for _ in range(3)] == ["application/xml", "application/xml", "text/html"]
        time.sleep(1.3)
        assert get(edgar, SUBMISSION).status == 200


@needs_examples
@pytest.mark.parametrize(("name", "limit"), [("http_rate_exceeded_page.html", 0), ("undeclared-automated-tool.html", None)])
def test_pages_of_refusal_have_the_real_titles(name: str, limit: int | None) -> None:
    told = re.compile(r"<title>.*</title>|<h1>.*</h1>|<div id=\"\w+\">")
    with EdgarServer(limit=limit) as edgar:
        assert told.findall(get(edgar, SUBMISSION, {"User-Agent": "nobody"}).text) == told.findall((EXAMPLES / name).read_text())


def test_the_log_says_who_asked_for_what(edgar: EdgarServer) -> None:
    get(edgar, SUBMISSION + "?a=b", {"User-Agent": "one one@example.com"})
    get(edgar, "/nothing", {"User-Agent": "two"})
    first, second = edgar.requests
    assert (first.method, first.path, first.user_agent, first.status) == ("GET", SUBMISSION + "?a=b", "one one@example.com", 200)
    assert (second.path, second.user_agent, second.status, second.headers["User-Agent"]) == ("/nothing", "two", 403, "two")
    assert first.at <= second.at


# --- misbehaviour -----------------------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def whole(quiet: EdgarServer) -> bytes:
    return get(quiet, SUBMISSION).body


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


def test_a_slow_body_comes_in_the_end(edgar: EdgarServer, whole: bytes) -> None:
    edgar.fail("*", "slow", seconds=0.3)
    started = time.monotonic()
    assert get(edgar, SUBMISSION, timeout=10).body == whole
    assert time.monotonic() - started >= 0.3


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


# --- while it runs ----------------------------------------------------------------------------------------------------------------------


def test_a_hidden_filing_appears_when_it_is_published() -> None:
    with EdgarServer(hidden=["0009999999-23-000005"], limit=None) as edgar:
        assert get(edgar, SUBMISSION).status == 403
        assert "0009999999-23-000005" not in get(edgar, "/submissions/CIK0000896493.json").json["filings"]["recent"]["accessionNumber"]
        edgar.publish("0009999999-23-000005")
        assert get(edgar, SUBMISSION).status == 200
        assert "0009999999-23-000005" in get(edgar, "/submissions/CIK0000896493.json").json["filings"]["recent"]["accessionNumber"]


def test_a_file_from_elsewhere_is_published(edgar: EdgarServer, tmp_path: Path) -> None:
    new = tmp_path / "0009999999-26-000001.txt"
    new.write_bytes(next(path for path in SUBMISSIONS if path.stem == ROCHE).read_bytes().replace(ROCHE.encode(), b"0009999999-26-000001"))
    edgar.publish(new)
    for cik in (904566, 1785173):
        assert get(edgar, f"/Archives/edgar/data/{cik}/0009999999-26-000001.txt").body == new.read_bytes()
    with pytest.raises(ValueError, match="name the file after its accession number"):
        edgar.publish(tmp_path / "new.txt")


def test_something_happens_after_a_request(edgar: EdgarServer) -> None:
    done: list[str] = []
    edgar.after("*.txt", lambda: done.append("once"))
    get(edgar, "/nothing")
    assert done == []
    get(edgar, SUBMISSION)
    get(edgar, SUBMISSION)
    assert done == ["once"]


def test_a_fault_of_the_server_fails_the_test() -> None:
    def broken() -> None:
        raise ZeroDivisionError

    def use() -> None:
        with EdgarServer() as edgar:
            edgar.after("*", broken)
            with pytest.raises(http.client.RemoteDisconnected):
                get(edgar, SUBMISSION)

    with pytest.raises(RuntimeError, match="the test server failed"):
        use()


def test_nothing_is_served_before_the_start_and_after_the_end() -> None:
    edgar = EdgarServer()
    with pytest.raises(RuntimeError, match="not started"):
        _ = edgar.url
    with edgar:
        url = edgar.url
    with socket.socket() as line, pytest.raises(ConnectionRefusedError):
        line.connect(("127.0.0.1", int(url.rpartition(":")[2])))
