"""The test server's archive and its HTTP: it answers as EDGAR does. Everything is asked over real sockets."""

from __future__ import annotations

import gzip
import http.client
import json
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from extractor.submission import read

from .corpus import ROOT, SAMPLES, edgar_answer, needs_edgar_answers
from .edgar_server import EdgarServer, headers
from .edgar_server.asking import AGENT, get

AULT = "/Archives/edgar/data/896493/000999999923000005/"
SUBMISSION = AULT + "0009999999-23-000005.txt"
FEED_LAYOUT = "0009999999-23-000006"
ROCHE, PICTURE, FEES = "0009999999-25-000061", "g14333mackenzie.gif", "d14333dexfilingfees.htm"
SUBMISSIONS = [path for path in SAMPLES if path.parent.parent.parent.name == "data"]


@pytest.fixture(scope="module")
def quiet() -> Iterator[EdgarServer]:
    """A server to which no test does anything."""
    with EdgarServer(limit=None) as edgar:
        yield edgar


@pytest.fixture
def edgar() -> Iterator[EdgarServer]:
    """A server of the test's own."""
    with EdgarServer(limit=None) as edgar:
        yield edgar


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


@needs_edgar_answers
@pytest.mark.parametrize("name", ["index-headers_0001493152-25-029712.html", "index-headers_23andMe.html"])
def test_the_two_layouts_of_real_headers_are_written_as_edgar_writes_them(name: str) -> None:
    text = edgar_answer(name)
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


@needs_edgar_answers
@pytest.mark.parametrize(
    ("name", "path"),
    [("http_403_missing_object_www.sec.gov.xml", "/Archives/edgar/full-index/2099/QTR1/form.gz"), ("http_404_missing_object_data.sec.gov.xml", "/submissions/CIK-000000001.json")],
)
def test_refusals_in_xml_have_the_real_elements(quiet: EdgarServer, name: str, path: str) -> None:
    real = edgar_answer(name).partition("\n")[2]
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


@needs_edgar_answers
def test_the_folder_listing_has_the_real_keys(quiet: EdgarServer) -> None:
    real, here = json.loads(edgar_answer("filing-index.json")), get(quiet, AULT + "index.json").json
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


@needs_edgar_answers
def test_the_filing_page_has_the_real_landmarks(quiet: EdgarServer) -> None:
    landmark = re.compile(r'(?:class|id|summary)="[^"]+"')
    real, here = set(landmark.findall(edgar_answer("index_page_0000950142-22-003095-index.html"))), set(landmark.findall(get(quiet, AULT + "0009999999-23-000005-index.htm").text))
    assert here <= real


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


# --- from the command line --------------------------------------------------------------------------------------------------------------

COMMAND = (sys.executable, "-m", "tests.edgar_server")


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([*COMMAND, *arguments], cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_the_command_prints_its_address_and_ends_when_it_is_told(number: signal.Signals) -> None:
    with subprocess.Popen([*COMMAND, "--fail", "*.txt=503:1"], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        assert server.stderr is not None
        address = server.stdout.readline()
        assert re.fullmatch(r"http://127\.0\.0\.1:\d+\n", address)
        line = http.client.HTTPConnection(address.strip().removeprefix("http://"), timeout=10)  # kept alive, so that there is something to hang up
        statuses = []
        for _ in range(2):
            line.request("GET", SUBMISSION, headers={"User-Agent": AGENT})
            response = line.getresponse()
            response.read()
            statuses.append(response.status)
        server.send_signal(number)
        assert (server.wait(30), server.stdout.read(), server.stderr.read(), statuses) == (0, "", "", [503, 200])
        line.close()


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--folder", "tests"], "edgar_server: tests: no folder Archives in it"),
        (["--port", "99999"], "edgar_server: port 99999: "),
        (["--fail", "*.txt"], "is not PATTERN=KIND[:TIMES]"),
        (["--fail", "*.txt=rest"], "is not PATTERN=KIND[:TIMES]"),
        (["--fail", "*.txt=cut:twice"], "is not PATTERN=KIND[:TIMES]"),
    ],
)
def test_the_command_says_what_is_wrong(arguments: list[str], words: str) -> None:
    done = run(*arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert words in done.stderr


def test_a_port_that_is_taken(quiet: EdgarServer) -> None:
    done = run("--port", quiet.url.rpartition(":")[2])
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
