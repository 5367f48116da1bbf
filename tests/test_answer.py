"""What EDGAR's answers mean, and whether a body is all of what was asked for: tables, and EDGAR's own pages where they lie beside the project."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest

from extractor.fetch.answer import Meaning, is_page, meaning, seconds_of, title
from extractor.fetch.whole import WrongBody, listing_fault, submission_fault

from .corpus import EDGAR_ANSWERS, ROOT, needs_edgar_answers
from .edgar_server import refusals
from .edgar_server.answer import Answer

SAMPLE = ROOT / "samples/Archives/edgar/data/896493/000999999923000005/0009999999-23-000005.txt"
FEED = ROOT / "samples/Archives/edgar/data/896493/000999999923000006/0009999999-23-000006.nc"
OLD = ROOT / "samples/Archives/edgar/data/858912/000999999901500001/0009999999-01-500001.txt"

FILING = b"<SEC-DOCUMENT>0009999999-23-000005.txt : 20230503\n"
NO_OBJECT = b'<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>'
NO_KEY = b"<Error><Code>NoSuchKey</Code></Error>"
LIMIT = "<!DOCTYPE html><html><head><title>SEC.gov | Request Rate Threshold Exceeded</title></head><body><h1>You’ve Exceeded the SEC’s Traffic Limit</h1>".encode()
UNDECLARED = b"<html><head><title>SEC.gov | Your Request Originates from an Undeclared Automated Tool</title></head>"
PAGE = b"<html><head><title>EDGAR Filing Documents</title></head></html>"
QUOTED = b"<html><head><title>Offer to Purchase</title></head><p>Request Rate Threshold Exceeded; You've Exceeded the SEC's Traffic Limit; Undeclared Automated Tool</p>"

ANSWERS: list[tuple[int, bytes, Meaning]] = [
    (200, FILING, Meaning.HERE),
    (200, b"-----BEGIN PRIVACY-ENHANCED MESSAGE-----\n", Meaning.HERE),
    (200, b'{"hits": {}}', Meaning.HERE),
    (200, b"", Meaning.HERE),
    (200, PAGE, Meaning.HERE),
    (200, QUOTED, Meaning.HERE),
    (200, FILING + LIMIT, Meaning.HERE),
    (200, LIMIT, Meaning.BLOCKED),
    (200, b"\xef\xbb\xbf\r\n" + LIMIT, Meaning.BLOCKED),
    (200, b"<!-- cached -->\n" + LIMIT, Meaning.BLOCKED),
    (200, LIMIT.replace(b"<title>SEC.gov | Request Rate Threshold Exceeded</title>", b""), Meaning.BLOCKED),
    (403, LIMIT, Meaning.BLOCKED),
    (429, LIMIT, Meaning.TOO_MANY),
    (503, LIMIT, Meaning.BLOCKED),
    (200, UNDECLARED, Meaning.UNDECLARED),
    (403, UNDECLARED, Meaning.UNDECLARED),
    (403, PAGE, Meaning.BLOCKED),
    (403, b"", Meaning.BLOCKED),
    (403, b"Forbidden", Meaning.BLOCKED),
    (403, b"<Error><Code>InvalidRange</Code></Error>", Meaning.BLOCKED),
    (403, NO_OBJECT, Meaning.NOT_THERE),
    (403, NO_KEY, Meaning.NOT_THERE),
    (403, b'{"message":"Missing Authentication Token"}', Meaning.REFUSED),
    (404, NO_KEY, Meaning.NOT_THERE),
    (404, PAGE, Meaning.NOT_THERE),
    (404, b"", Meaning.NOT_THERE),
    (410, b"", Meaning.NOT_THERE),
    (304, b"", Meaning.UNCHANGED),
    (301, b"", Meaning.MOVED),
    (302, PAGE, Meaning.MOVED),
    (303, b"", Meaning.MOVED),
    (307, b"", Meaning.MOVED),
    (308, b"", Meaning.MOVED),
    (302, LIMIT, Meaning.BLOCKED),
    (429, b"", Meaning.TOO_MANY),
    (429, PAGE, Meaning.TOO_MANY),
    (408, b"", Meaning.HICCUP),
    (500, b"", Meaning.HICCUP),
    (502, PAGE, Meaning.HICCUP),
    (503, b"", Meaning.HICCUP),
    (504, NO_OBJECT, Meaning.HICCUP),
    (400, b"", Meaning.REFUSED),
    (401, PAGE, Meaning.REFUSED),
    (407, b"", Meaning.REFUSED),
    (206, FILING, Meaning.REFUSED),
    (416, b"", Meaning.REFUSED),
]


@pytest.mark.parametrize(("status", "body", "means"), ANSWERS)
def test_meaning(status: int, body: bytes, means: Meaning) -> None:
    assert meaning(status, body) is means


SERVED: list[tuple[Answer, Meaning]] = [
    (refusals.not_on_www(), Meaning.NOT_THERE),
    (refusals.not_on_data("/submissions/CIK1.json"), Meaning.NOT_THERE),
    (refusals.not_on_efts(), Meaning.REFUSED),
    (refusals.undeclared(), Meaning.UNDECLARED),
    *((refusals.too_fast(status), Meaning.BLOCKED) for status in (200, 403)),
    (refusals.too_fast(429), Meaning.TOO_MANY),
    (refusals.out_of_order(502), Meaning.HICCUP),
]


@pytest.mark.parametrize(("answer", "means"), SERVED)
def test_the_test_servers_pages(answer: Answer, means: Meaning) -> None:
    assert meaning(answer.status, answer.body) is means


REAL = [
    ("http_403_missing_object_www.sec.gov.xml", 403, Meaning.NOT_THERE),
    ("http_404_missing_object_data.sec.gov.xml", 404, Meaning.NOT_THERE),
    ("http_rate_exceeded_page.html", 200, Meaning.BLOCKED),
    ("http_rate_exceeded_page.html", 403, Meaning.BLOCKED),
    ("http_rate_exceeded_page.html", 429, Meaning.TOO_MANY),
    ("undeclared-automated-tool.html", 403, Meaning.UNDECLARED),
    ("filing-index-page_2017.htm", 200, Meaning.HERE),
    ("index-headers_0001493152-25-029712.html", 200, Meaning.HERE),
    ("sgml_full_txt_header_SC-TO-T-A_0001104659-25-002604.txt", 200, Meaning.HERE),
    ("pem_header_1995_0000950129-95-001652.txt", 200, Meaning.HERE),
    ("getcurrent_atom_SC-TO_entries.xml", 200, Meaning.HERE),
    ("submissions_CIK0001800903.json", 200, Meaning.HERE),
]


@needs_edgar_answers
@pytest.mark.parametrize(("name", "status", "means"), REAL)
def test_edgars_own_pages(name: str, status: int, means: Meaning) -> None:
    assert meaning(status, (EDGAR_ANSWERS / name).read_bytes()) is means


@pytest.mark.parametrize(
    ("body", "page", "name"),
    [
        (PAGE, True, "EDGAR Filing Documents"),
        (b"\n\n<HTML>\n<body>", True, "a page without a title"),
        (b"<!DOCTYPE\nhtml><h1>This  page\nis away</h1>", True, "This page is away"),
        (FILING, False, "a page without a title"),
        (b"<?xml version='1.0'?><feed>", False, "a page without a title"),
        (b"", False, "a page without a title"),
    ],
)
def test_pages(body: bytes, page: bool, name: str) -> None:
    assert (is_page(body), title(body)) == (page, name)


@pytest.mark.parametrize(
    ("words", "seconds"),
    [
        ("0", 0.0),
        (" 120 ", 120.0),
        ("Wed, 21 Oct 2015 07:28:00 GMT", 60.0),
        ("Wed, 21 Oct 2015 07:20:00 GMT", 0.0),
        ("", None),
        (None, None),
        ("soon", None),
        ("-5", None),
        ("1e9", None),
        ("99999999999999999999", None),
    ],
)
def test_retry_after(words: str | None, seconds: float | None) -> None:
    assert seconds_of(words, 1445412420.0) == seconds


# --- whole submissions ----------------------------------------------------------------------------------------------------------------

ACC = "0009999999-23-000005"


def text(*lines: str) -> bytes:
    return ("\n".join(lines) + "\n").encode()


HEAD = ("<SEC-DOCUMENT>", "<SEC-HEADER>", f"ACCESSION NUMBER:\t\t{ACC}", "PUBLIC DOCUMENT COUNT:\t\t2", "</SEC-HEADER>")
DOCUMENT = ("<DOCUMENT>", "<TYPE>SC TO-I", "<TEXT>", "words", "</TEXT>", "</DOCUMENT>")
WHOLE: list[tuple[str, bytes]] = [
    ("human layout", text(*HEAD, *DOCUMENT, *DOCUMENT, "</SEC-DOCUMENT>")),
    ("tag layout", text("<SUBMISSION>", f"<ACCESSION-NUMBER>{ACC}", *DOCUMENT, "</SUBMISSION>")),
    ("oldest", text("<IMS-DOCUMENT>", *DOCUMENT, "</IMS-DOCUMENT>")),
    ("PEM", b"-----BEGIN PRIVACY-ENHANCED MESSAGE-----\nProc-Type: 2001,MIC-CLEAR\n\n" + text(*HEAD, *DOCUMENT, "</SEC-DOCUMENT>", "-----END PRIVACY-ENHANCED MESSAGE-----")),
    ("fewer documents than announced, but its end", text(*HEAD, *DOCUMENT, "</SEC-DOCUMENT>")),
    ("no end tag, but all documents", text(*HEAD, *DOCUMENT, *DOCUMENT)),
    ("no end tag, no count", text("<SEC-DOCUMENT>", *DOCUMENT)),
    ("carriage returns", text(*HEAD, *DOCUMENT, *DOCUMENT).replace(b"\n", b"\r")),
    ("both", text(*HEAD, *DOCUMENT, *DOCUMENT, "</SEC-DOCUMENT>").replace(b"\n", b"\r\n")),
    ("no number of its own", text("<SEC-DOCUMENT>", "<SEC-HEADER>", "</SEC-HEADER>", *DOCUMENT, "</SEC-DOCUMENT>")),
]
CUT: list[tuple[str, bytes, str]] = [
    ("nothing", b"", "empty"),
    ("blanks", b"\n\n", "empty"),
    ("in the header", text(*HEAD[:3]), "0 of 1 documents"),
    ("after the header", text(*HEAD), "0 of 2 documents"),
    ("in the first document", text(*HEAD, *DOCUMENT[:4]), "0 of 2 documents"),
    ("between the documents", text(*HEAD, *DOCUMENT), "1 of 2 documents"),
    ("in the second document", text(*HEAD, *DOCUMENT, *DOCUMENT[:3]), "1 of 2 documents"),
    ("in a document that was not announced", text(*HEAD, *DOCUMENT, *DOCUMENT, *DOCUMENT[:2]), "2 of 3 documents"),
    ("the tag layout", text("<SUBMISSION>", f"<ACCESSION-NUMBER>{ACC}", "<PUBLIC-DOCUMENT-COUNT>3", *DOCUMENT), "1 of 3 documents"),
]
WRONG: list[tuple[str, bytes, str]] = [
    ("an error page", refusals.maintenance().body, "SEC.gov | System Maintenance"),
    ("another filing", text(*HEAD, *DOCUMENT, "</SEC-DOCUMENT>").replace(b"000005", b"000006"), "another filing, 0009999999-23-000006"),
    ("a document alone", text(*DOCUMENT), "no submission text"),
    ("JSON", b'{"message": null}', "no submission text"),
    ("XML", NO_OBJECT, "no submission text"),
]


@pytest.mark.parametrize("raw", [pytest.param(raw, id=name) for name, raw in WHOLE])
def test_a_whole_submission(raw: bytes) -> None:
    assert submission_fault(raw, ACC) is None


@pytest.mark.parametrize(("raw", "says"), [pytest.param(*row[1:], id=row[0]) for row in CUT])
def test_a_cut_submission(raw: bytes, says: str) -> None:
    fault = submission_fault(raw, ACC)
    assert fault is not None
    assert says in fault


@pytest.mark.parametrize(("raw", "says"), [pytest.param(*row[1:], id=row[0]) for row in WRONG])
def test_a_wrong_body(raw: bytes, says: str) -> None:
    with pytest.raises(WrongBody, match=says.replace("|", r"\|")):
        submission_fault(raw, ACC)


@pytest.mark.parametrize("path", [pytest.param(path, id=path.stem) for path in (SAMPLE, FEED, OLD)])
def test_a_sample_cut_anywhere(path: Path) -> None:
    """Wherever a sample is cut, it shows; but for a cut behind the last document, where nothing is lost."""
    raw = path.read_bytes()
    assert submission_fault(raw, path.stem) is None
    last = raw.rindex(b"</DOCUMENT>") + len(b"</DOCUMENT>")
    for end in (*range(60, last, 997), last - 1):
        if b"<SEC-DOCUMENT>" in raw[:end] or b"<SUBMISSION>" in raw[:end]:
            assert submission_fault(raw[:end], path.stem), end
        else:  # cut within the PEM lines
            with pytest.raises(WrongBody):
                submission_fault(raw[:end], path.stem)


# --- listings -------------------------------------------------------------------------------------------------------------------------

LISTINGS: list[tuple[bytes, str, str, str | None]] = [
    (b'{"hits": {}}', "/LATEST/search-index", "efts", None),
    (b'{"hits": {', "/LATEST/search-index", "efts", "break off"),
    (b"[]", "/submissions/CIK0000896493.json", "data", None),
    (json.dumps({"name": "x" * 99}).encode()[:50], "/files/company_tickers.json", "www", "break off"),
    (gzip.compress(b"Form Type", mtime=0), "/Archives/edgar/full-index/2021/QTR1/form.gz", "www", None),
    (gzip.compress(b"Form Type" * 99, mtime=0)[:-9], "/Archives/edgar/full-index/2021/QTR1/form.gz", "www", "break off"),
    (b"plain", "/Archives/edgar/full-index/2021/QTR1/form.gz", "www", "break off"),
    (b"Form Type   Company Name\n", "/Archives/edgar/full-index/2021/QTR1/form.idx", "www", None),
    (b"<?xml version='1.0'?>\n<feed></feed>\n", "/cgi-bin/browse-edgar", "www", None),
    (b"<?xml version='1.0'?>\n<feed><entry", "/cgi-bin/browse-edgar", "www", "breaks off"),
    (PAGE, "/Archives/edgar/data/896493/000999999923000005/0009999999-23-000005-index.htm", "www", None),
    (PAGE[:-3], "/Archives/edgar/data/896493/000999999923000005/0009999999-23-000005-index.htm", "www", "breaks off"),
    (b"", "/Archives/edgar/full-index/2021/QTR1/form.idx", "www", "empty"),
]


@pytest.mark.parametrize(("body", "path", "host", "says"), LISTINGS)
def test_listing(body: bytes, path: str, host: str, says: str | None) -> None:
    fault = listing_fault(body, path, host)
    assert (fault is None) == (says is None)
    assert (says or "") in (fault or "")


@pytest.mark.parametrize(("path", "host"), [("/LATEST/search-index", "efts"), ("/submissions/CIK0000896493.json", "data"), ("/Archives/edgar/daily-index/2020/QTR1/form.20200318.idx", "www")])
def test_a_page_instead_of_data(path: str, host: str) -> None:
    with pytest.raises(WrongBody, match=r"SEC\.gov"):
        listing_fault(refusals.maintenance().body, path, host)
