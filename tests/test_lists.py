"""Every list of EDGAR's read as it stands: form indexes, a company's submissions, full-text search, the feed, tickers; and real ones where they lie beside the project."""

from __future__ import annotations

import gzip
import json
from datetime import UTC, date, datetime
from typing import Any

import pytest

from extractor.discover import current, full_text, indexes, submissions, tickers
from extractor.discover.found import EASTERN, Found, Party, from_record, merge, newest_first
from extractor.discover.query import Query, read_days, read_forms
from extractor.errors import BadListing, UsageError
from extractor.form_names import FORERUNNERS, TENDER_OFFER

from .corpus import EDGAR_ANSWERS, needs_edgar_answers

# --- form indexes ---------------------------------------------------------------------------------------------------------------------

HEAD = """Description:           Daily Index of EDGAR Dissemination Feed by {by}
Last Data Received:    Mar 18, 2020
Comments:              webmaster@sec.gov
Anonymous FTP:         ftp://ftp.sec.gov/edgar/
{blank}{caption}
"""
FORM_CAPTION = "Form Type   Company Name                                                  CIK         Date Filed  File Name\n" + "-" * 141
COMPANY_CAPTION = "Company Name                                                  Form Type   CIK         Date Filed  File Name\n" + "-" * 141
BROKEN_CAPTION = "Company Name                                                  Form Type   CIK\n      Date Filed  File Name\n" + "-" * 145
MASTER_CAPTION = "CIK|Company Name|Form Type|Date Filed|File Name\n" + "-" * 80


def form_row(form: str, name: str, cik: int, day: str, accession: str, *, padded: bool = False) -> str:
    line = f"{form:<12}{name:<62}{cik:<12}{day:<12}edgar/data/{cik}/{accession}.txt"
    return f"{line:<150}" if padded else line


def company_row(form: str, name: str, cik: int, day: str, accession: str) -> str:
    return f"{name:<62}{form:<12}{cik:<12}{day:<12}edgar/data/{cik}/{accession}.txt"


def index(caption: str, *rows: str, by: str = "Form Type", end: str = "\n") -> bytes:
    return (HEAD.format(by=by, blank=" \n" * 4, caption=caption) + "\n".join(rows) + (end if rows else "")).encode("latin-1")


STRYKER = ("SC TO-T/A", "STRYKER CORP", 310764, "20200318", "0001193125-20-077148")
WRIGHT = ("SC TO-T/A", "Wright Medical Group N.V.", 1492658, "20200318", "0001193125-20-077148")
LONG_NAME = "UNITED PLANNERS' FINANCIAL SERVICES OF AMERICA A LIMITED PARTNER"
BOTH = [(310764, "STRYKER CORP"), (1492658, "Wright Medical Group N.V.")]

INDEXES = [
    pytest.param(index(FORM_CAPTION, form_row(*STRYKER), form_row(*WRIGHT)), BOTH, id="form"),
    pytest.param(index(FORM_CAPTION, form_row(*STRYKER, padded=True), form_row(*WRIGHT, padded=True)), BOTH, id="form, padded to 150"),
    pytest.param(index(FORM_CAPTION, form_row(*STRYKER), form_row(*WRIGHT), end=""), BOTH, id="no line end at the end"),
    pytest.param(index(FORM_CAPTION, form_row(*STRYKER), form_row(*WRIGHT)).replace(b"\n", b"\r\n"), BOTH, id="CR LF"),
    pytest.param(gzip.compress(index(FORM_CAPTION, form_row(*STRYKER), form_row(*WRIGHT))), BOTH, id="gzip"),
    pytest.param(index(COMPANY_CAPTION, company_row(*STRYKER), company_row(*WRIGHT), by="Company Name"), BOTH, id="company"),
    pytest.param(index(BROKEN_CAPTION, company_row(*STRYKER), company_row(*WRIGHT), by="Company Name"), BOTH, id="caption over two lines"),
    pytest.param(
        index(MASTER_CAPTION, *(f"{cik}|{name}|{form}|2020-03-18|edgar/data/{cik}/{accession}.txt" for form, name, cik, _, accession in (STRYKER, WRIGHT))), BOTH, id="master"
    ),
    pytest.param(index(MASTER_CAPTION, "0000310764|A|B CORP|SC TO-T|20200318|edgar/data/310764/0001193125-20-077148.txt"), [(310764, "A|B CORP")], id="a bar in the name, a padded CIK"),
    pytest.param(index(FORM_CAPTION, form_row("SC TO-I", LONG_NAME, 820694, "2020-03-18", "9999999997-21-003146").replace("820694  ", " 820694  ", 1)), [(820694, LONG_NAME)], id="a name beyond its column"),
    pytest.param(index(COMPANY_CAPTION, company_row("SC TO-I", "N" * 62, 820694, "20200318", "9999999997-21-003146")), [(820694, "N" * 62)], id="a name that fills its column"),
    pytest.param(index(FORM_CAPTION, form_row("SC TO-I", "Société \x85 Générale 1999", 5, "20200318", "9999999997-21-003146")), [(5, "Société \x85 Générale 1999")], id="latin-1, with a byte like a line end"),
    pytest.param(index(FORM_CAPTION, form_row("SC TO-I", "", 5, "20200318", "9999999997-21-003146")), [(5, None)], id="no name"),
    pytest.param(index(FORM_CAPTION, form_row("SC TO-IX", "A", 5, "20200318", "9999999997-21-003146"), form_row("X SC TO-I", "A", 5, "20200318", "9999999997-21-003146")), [], id="other forms"),
    pytest.param(index(FORM_CAPTION), [], id="empty"),
    pytest.param(index(FORM_CAPTION, "a line of another kind", form_row(*STRYKER)), BOTH[:1], id="a line of no form that is asked for"),
]


@pytest.mark.parametrize(("raw", "parties"), INDEXES)
def test_index(raw: bytes, parties: list[tuple[int, str | None]]) -> None:
    read = indexes.read_index(raw, TENDER_OFFER)
    assert read.last_received == date(2020, 3, 18)
    assert [(row.parties[0].cik, row.parties[0].name) for row in read.found] == parties
    assert all(row.filing_date == date(2020, 3, 18) and row.parties[0].role is None for row in read.found)


CUT = form_row(*STRYKER)
BAD_INDEXES = [
    pytest.param(b"<html><body>Request Rate Threshold Exceeded</body></html>", "no line of dashes", id="a page"),
    pytest.param(b"", "no line of dashes", id="nothing"),
    pytest.param(index("Some caption\n" + "-" * 141, form_row(*STRYKER)), "its caption does not name", id="another caption"),
    pytest.param(index(FORM_CAPTION, form_row(*STRYKER), CUT[:120], end=""), "cannot be read: SC TO-T/A", id="cut inside a row"),
    pytest.param(index(FORM_CAPTION, form_row(*STRYKER), form_row("X-17A-5", "A", 5, "20200318", "9999999997-21-003146")[:88], end=""), "cannot be read: X-17A-5", id="cut inside a row of another form"),
    pytest.param(index(FORM_CAPTION, CUT.replace("20200318", "20201318"), form_row(*WRIGHT)), "cannot be read: SC TO-T/A", id="no such day"),
    pytest.param(index(FORM_CAPTION, CUT.replace("0001193125-20-077148", "077148"), form_row(*WRIGHT)), "cannot be read", id="no accession number"),
    pytest.param(gzip.compress(index(FORM_CAPTION, form_row(*STRYKER)))[:-30], "end too early", id="cut gzip"),
    pytest.param(b"\x1f\x8b\x08\x00not gzip at all", "damaged gzip", id="damaged gzip"),
]


@pytest.mark.parametrize(("raw", "told"), BAD_INDEXES)
def test_bad_index(raw: bytes, told: str) -> None:
    with pytest.raises(BadListing, match=told):
        indexes.read_index(raw, TENDER_OFFER)


def test_an_index_of_any_form() -> None:
    raw = index(FORM_CAPTION, form_row("SC 14D1", "A", 5, "1996-03-18", "0000000005-96-000001"), form_row("DEF 14A", "B", 6, "1996-03-18", "0000000006-96-000001"))
    assert [row.form for row in indexes.read_index(raw, FORERUNNERS).found] == ["SC 14D1"]
    assert [row.form for row in indexes.read_index(raw, ("DEF 14A",)).found] == ["DEF 14A"]


def test_an_index_that_does_not_say_how_far_it_goes() -> None:
    raw = index(FORM_CAPTION, form_row(*STRYKER))
    assert indexes.read_index(raw.replace(b"Mar 18, 2020", b"March 31, 2021"), TENDER_OFFER).last_received == date(2021, 3, 31)
    assert indexes.read_index(raw.replace(b"Mar 18, 2020", b"Mar 42, 2020"), TENDER_OFFER).last_received is None
    assert indexes.read_index(raw.replace(b"Last Data Received:    Mar 18, 2020\n", b""), TENDER_OFFER).last_received is None


REAL_INDEXES = [("daily-index_form.20200318.idx", 8, 7), ("daily-index_company.20221003.idx", 21, 18), ("daily-master.20181231.idx", 0, 0), ("daily-master_20260415.idx", 0, 0), ("empty-form.idx", 0, 0), ("full-index_form_2021QTR1_head.idx", 0, 0), ("badform.idx.txt", 0, 0)]


@needs_edgar_answers
@pytest.mark.parametrize(("name", "rows", "filings"), REAL_INDEXES)
def test_real_index(name: str, rows: int, filings: int) -> None:
    read = indexes.read_index((EDGAR_ANSWERS / name).read_bytes(), TENDER_OFFER)
    assert read.last_received is not None
    assert (len(read.found), len(merge(read.found))) == (rows, filings)


@needs_edgar_answers
def test_a_real_index_has_names_beyond_their_columns() -> None:
    found = indexes.read_index((EDGAR_ANSWERS / "badform.idx.txt").read_bytes(), ("X-17A-5",)).found
    assert [row.parties[0].cik for row in found] == [820694, 920097, 1643230, 1225152]
    assert found[0].parties[0].name == LONG_NAME


# --- a company's submissions ------------------------------------------------------------------------------------------------------------

COLUMNS: dict[str, list[Any]] = {
    "accessionNumber": ["0001193125-19-148648", "0001193125-19-126466"],
    "filingDate": ["2019-05-16", "2019-04-30"],
    "reportDate": ["", ""],
    "acceptanceDateTime": ["2019-05-16T13:01:06.000Z", "2019-04-30T01:27:53.000Z"],
    "act": ["", "34"],
    "form": ["SC TO-T/A", "SC TO-I"],
    "fileNumber": ["", "005-85489"],
    "filmNumber": ["", "19779999"],
    "size": [40675, 41638],
}


def company(columns: dict[str, list[Any]] = COLUMNS, **changed: Any) -> bytes:
    filings = {"recent": columns, "files": [{"name": "CIK0001318605-submissions-001.json", "filingCount": 720, "filingFrom": "2005-02-17", "filingTo": "2018-02-11"}]}
    return json.dumps({"cik": "0001318605", "name": "Tesla, Inc.", "formerNames": [{"name": "TESLA MOTORS INC"}], "filings": filings, "unknown": {"a": 1}, **changed}).encode()


def test_company() -> None:
    tesla = submissions.read_company(company())
    assert (tesla.cik, tesla.name, tesla.former_names) == (1318605, "Tesla, Inc.", ("TESLA MOTORS INC",))
    assert tesla.older == (submissions.OlderPage("CIK0001318605-submissions-001.json", date(2005, 2, 17), date(2018, 2, 11)),)
    assert tesla.found == (
        Found("0001193125-19-148648", "SC TO-T/A", date(2019, 5, 16), datetime(2019, 5, 16, 9, 1, 6, tzinfo=EASTERN), (Party("Tesla, Inc.", 1318605, "offeror"),)),
        Found("0001193125-19-126466", "SC TO-I", date(2019, 4, 30), datetime(2019, 4, 29, 21, 27, 53, tzinfo=EASTERN), (Party("Tesla, Inc.", 1318605, "subject"),), ("005-85489",)),
    )


@pytest.mark.parametrize("cik", ["1318605", 1318605, "0001318605"])
def test_company_with_its_number_in_any_form(cik: str | int) -> None:
    assert submissions.read_company(company(cik=cik)).cik == 1318605


def test_older_page_has_its_columns_at_the_top() -> None:
    tesla = submissions.read_company(company())
    older = {name: values for name, values in COLUMNS.items() if name not in ("acceptanceDateTime", "size")}
    found = submissions.read_older(json.dumps(older).encode(), tesla)
    assert [(row.accepted_at, row.parties[0].role) for row in found] == [(None, "offeror"), (None, "subject")]


SIDES = [
    pytest.param({"act": ["", "34"], "fileNumber": ["", ""], "filmNumber": ["", ""]}, ["offeror", "subject"], id="act alone"),
    pytest.param({"act": ["", ""], "fileNumber": ["", "005-85489"], "filmNumber": ["", ""]}, ["offeror", "subject"], id="file number alone"),
    pytest.param({"act": [None, ""], "fileNumber": ["", ""], "filmNumber": [None, "01564116"]}, ["offeror", "subject"], id="film number alone"),
    pytest.param({"act": ["", "34"], "fileNumber": ["", "005-85489"]}, [None, None], id="no column of film numbers"),
    pytest.param({}, [None, None], id="no such columns"),
]


@pytest.mark.parametrize(("columns", "roles"), SIDES)
def test_side_in_a_companys_list(columns: dict[str, list[Any]], roles: list[str | None]) -> None:
    bare = {name: COLUMNS[name] for name in ("accessionNumber", "filingDate", "form")}
    assert [row.parties[0].role for row in submissions.read_company(company({**bare, **columns})).found] == roles


def test_older_page_without_telling_stamps_has_those_of_the_company() -> None:
    tesla = submissions.read_company(company())
    older = COLUMNS | {"acceptanceDateTime": ["2019-05-16T13:01:06.000Z", "2019-05-16T14:01:06.000Z"]}
    assert submissions.stamps_zone(older["acceptanceDateTime"]) is None
    assert submissions.read_older(json.dumps(older).encode(), tesla)[0].accepted_at == datetime(2019, 5, 16, 9, 1, 6, tzinfo=EASTERN)


def test_a_form_without_sides_has_no_roles() -> None:
    found = submissions.read_company(company(COLUMNS | {"form": ["10-K", "D"]})).found
    assert [row.parties[0].role for row in found] == [None, None]


STAMPS = [
    pytest.param(["2019-05-16T13:01:06.000Z", "2019-04-30T01:27:53.000Z"], UTC, id="21:27 in New York"),
    pytest.param(["2025-07-14T06:55:10.000Z", "2025-06-30T17:10:28.000Z"], EASTERN, id="EDGAR is closed at 2:55"),
    pytest.param(["2020-01-27T13:45:37.000Z", "2020-01-27T18:45:37.000Z"], None, id="both fit"),
    pytest.param(["2025-07-14T06:55:10.000Z", "2019-04-30T01:27:53.000Z"], None, id="one of each"),
    pytest.param(["2025-07-14T06:55:10.000Z"] * 40 + ["2019-04-30T01:27:53.000Z"], EASTERN, id="one odd one"),
    pytest.param(["2002-04-10T00:00:00.000Z"] * 9, None, id="days without a time"),
    pytest.param(["2011-06-29T05:03:17.000Z"], None, id="neither fits"),
    pytest.param(["", None, "soon", "2019-04-30T01:27:53+02:00"], None, id="no times"),
    pytest.param([], None, id="none"),
]


@pytest.mark.parametrize(("stamps", "zone"), STAMPS)
def test_zone_of_stamps(stamps: list[str | None], zone: Any) -> None:
    assert submissions.stamps_zone(stamps) == zone


def test_midnight_is_no_time_of_acceptance() -> None:
    found = submissions.read_company(company(COLUMNS | {"acceptanceDateTime": ["2002-04-10T00:00:00.000Z", "2019-04-30T01:27:53.000Z"]})).found
    assert found[0].accepted_at is None
    assert found[1].accepted_at is not None


BAD_COMPANIES = [
    pytest.param(company({**COLUMNS, "form": ["SC TO-T/A"]}), "differ in length .*forms 1", id="ragged"),
    pytest.param(company({**COLUMNS, "act": []}), "differ in length .*acts 0", id="an empty column"),
    pytest.param(company({name: values for name, values in COLUMNS.items() if name != "form"}), r"filings\.recent\.form: Field required", id="no forms"),
    pytest.param(company({**COLUMNS, "form": ["SC TO-T/A", 7]}), r"filings\.recent\.form\.1", id="a number for a form"),
    pytest.param(json.dumps(COLUMNS).encode(), "cik: Field required", id="an older page"),
    pytest.param(company()[:-40], "the whole answer: Invalid JSON", id="cut"),
    pytest.param(b"<!DOCTYPE html><html>", "the whole answer: Invalid JSON", id="a page"),
    pytest.param(b"[]", "the whole answer", id="a list"),
]


@pytest.mark.parametrize(("raw", "told"), BAD_COMPANIES)
def test_bad_company(raw: bytes, told: str) -> None:
    with pytest.raises(BadListing, match=told) as refusal:
        submissions.read_company(raw)
    assert "\n" not in str(refusal.value)


@needs_edgar_answers
def test_real_company_as_offeror() -> None:
    tesla = submissions.read_company((EDGAR_ANSWERS / "submissions_CIK0001318605_only_SC-TO_rows.json").read_bytes())
    assert {(row.parties[0].role, row.file_numbers) for row in tesla.found} == {("offeror", ())}
    assert len(tesla.found) == 9
    assert tesla.found[0].accepted_at == datetime(2019, 5, 16, 9, 1, 6, tzinfo=EASTERN)  # as the header of 0001193125-19-148648 says


@needs_edgar_answers
def test_real_company_in_eastern_time() -> None:
    raw = json.dumps(json.loads((EDGAR_ANSWERS / "submissions_HomeDepot_51SCTO.json").read_bytes())["data"]).encode()
    depot = submissions.read_company(raw)
    found = [row for row in depot.found if Query(since=date(2025, 7, 1)).admits(row)]
    assert (depot.zone, len(depot.found), len(found)) == (EASTERN, 1001, 7)
    assert found[-1].accepted_at == datetime(2025, 7, 14, 6, 55, 10, tzinfo=EASTERN)
    assert {row.parties[0].role for row in found} == {"offeror"}


@needs_edgar_answers
def test_real_small_company_and_older_page() -> None:
    small = submissions.read_company((EDGAR_ANSWERS / "submissions_CIK0001800903.json").read_bytes())
    assert [row.accession for row in small.found] == ["0001800903-20-000001"]
    older = submissions.read_older((EDGAR_ANSWERS / "submissions_older-shard_AAPL.json").read_bytes(), small)
    assert len(older) == 988
    assert sum(row.accepted_at is None for row in older) == 130


# --- full-text search -------------------------------------------------------------------------------------------------------------------


def hit(**changed: Any) -> dict[str, Any]:
    source = {
        "ciks": ["0000883905", "0000883905", "0000050863"],
        "display_names": ["XIRCOM INC  (CIK 0000883905)", "XIRCOM INC  (CIK 0000883905)", "INTEL CORP  (INTC, INTCZ)  (CIK 0000050863)"],
        "form": "SC TO-T/A",
        "adsh": "0000891618-01-500166",
        "file_date": "2001-03-08",
        "file_num": ["005-42620", "005-42620"],
        "root_forms": ["SC TO-T"],
        "sequence": "1",
        **changed,
    }
    return {"_index": "edgar_file", "_id": "0000891618-01-500166:f68556a6scto-ta.txt", "_source": {name: value for name, value in source.items() if value != "left out"}}


def hits(*rows: dict[str, Any], total: int | None = None) -> bytes:
    return json.dumps({"took": 5, "hits": {"total": {"value": len(rows) if total is None else total, "relation": "eq"}, "hits": rows}, "aggregations": {}}).encode()


def test_hits() -> None:
    read = full_text.read_hits(hits(hit(), hit(file_type="EX-99.(A)(1)"), total=101))
    assert (read.total, read.size, read.nameless) == (101, 2, 0)
    parties = (Party("XIRCOM INC", 883905), Party("INTEL CORP", 50863))
    assert merge(read.found) == {"0000891618-01-500166": Found("0000891618-01-500166", "SC TO-T/A", date(2001, 3, 8), None, parties, ("005-42620",))}


HITS = [
    pytest.param(hit(adsh="left out"), 0, id="no accession number"),
    pytest.param(hit(adsh="undefined"), 0, id="no such accession number"),
    pytest.param(hit(form="left out"), 0, id="no form"),
    pytest.param(hit(file_num="005-42620"), 1, id="one file number"),
    pytest.param(hit(file_num=None), 1, id="file numbers are null"),
    pytest.param(hit(file_date=None), 1, id="no date"),
    pytest.param(hit(display_names=[]), 1, id="no names"),
]


@pytest.mark.parametrize(("row", "count"), HITS)
def test_hit(row: dict[str, Any], count: int) -> None:
    read = full_text.read_hits(hits(row))
    assert (len(read.found), read.nameless) == (count, 1 - count)
    assert all({party.cik for party in found.parties} == {883905, 50863} for found in read.found)


NAMES = [
    ("BANK OF AMERICA CORP /DE/  (CIK 0000070858)", "BANK OF AMERICA CORP /DE/"),
    ("BrightSpring Health Services, Inc.  (BTSG, BTSGU)  (CIK 0000070858)", "BrightSpring Health Services, Inc."),
    ("General Atlantic (ALN HLTH), L.P.  (CIK 0000070858)", "General Atlantic (ALN HLTH), L.P."),
]


@pytest.mark.parametrize(("shown", "name"), NAMES)
def test_name_in_a_hit(shown: str, name: str) -> None:
    (found,) = full_text.read_hits(hits(hit(display_names=[shown], ciks=["0000070858"]))).found
    assert found.parties == (Party(name, 70858),)


@pytest.mark.parametrize("raw", [b"", b"{}", b'{"hits":{}}', b'{"hits":{"total":10,"hits":[]}}', b'{"errorMessage":"x"}', b"<html>", hits(hit())[:-20]])
def test_bad_hits(raw: bytes) -> None:
    with pytest.raises(BadListing, match="the full-text search: "):
        full_text.read_hits(raw)


def test_parameters() -> None:
    query = Query(text='"odd lots" proration', forms=("SC TO-I/A", "SC TO-I", "SC 14D9"), company=50863)
    asked = full_text.parameters(query, date(2001, 1, 1), date(2020, 5, 6), 200)
    assert asked == {"q": '"odd lots" proration', "forms": "SC TO-I,SC 14D9", "dateRange": "custom", "startdt": "2001-01-01", "enddt": "2020-05-06", "from": "200", "ciks": "0000050863"}


@needs_edgar_answers
@pytest.mark.parametrize(("name", "total", "size", "nameless"), [("efts_101_hits_page.json", 101, 100, 0), ("efts_1_hit.json", 1, 1, 0), ("efts_2020_POST_with_SCTO.json", 10000, 100, 1)])
def test_real_hits(name: str, total: int, size: int, nameless: int) -> None:
    read = full_text.read_hits((EDGAR_ANSWERS / name).read_bytes())
    assert (read.total, read.size, read.nameless) == (total, size, nameless)
    assert all(party.name and party.cik for row in read.found for party in row.parties)


@needs_edgar_answers
def test_real_tender_offers_in_hits() -> None:
    read = full_text.read_hits((EDGAR_ANSWERS / "efts_2020_POST_with_SCTO.json").read_bytes())
    offers = [row for row in merge(read.found).values() if Query().admits(row)]
    assert {(row.form, row.filing_date, tuple(party.cik for party in row.parties)) for row in offers} >= {
        ("SC TO-T/A", date(2001, 3, 8), (883905, 50863)),
        ("SC TO-T/A", date(2017, 6, 22), (1607310, 50863)),
        ("SC TO-I", date(2009, 9, 22), (50863,)),
    }


# --- the feed of the newest ---------------------------------------------------------------------------------------------------------------


def entry(form: str, name: str, cik: int, side: str, accession: str = "0001193125-26-009808", updated: str = "2026-01-12T07:58:22-05:00") -> str:
    return f"""<entry>
<title>{form} - {name} ({cik:010d}) ({side})</title>
<link rel="alternate" type="text/html" href="https://www.sec.gov/Archives/edgar/data/{cik}/{accession.replace("-", "")}/{accession}-index.htm"/>
<summary type="html">
 &lt;b&gt;Filed:&lt;/b&gt; 2026-01-12 &lt;b&gt;AccNo:&lt;/b&gt; {accession} &lt;b&gt;Size:&lt;/b&gt; 16 KB
</summary>
<updated>{updated}</updated>
<category scheme="https://www.sec.gov/" label="form type" term="{form}"/>
<id>urn:tag:sec.gov,2008:accession-number={accession}</id>
</entry>
"""


def feed(*entries: str) -> bytes:
    return ('<?xml version="1.0" encoding="ISO-8859-1" ?>\n<feed xmlns="http://www.w3.org/2005/Atom">\n<title>Latest Filings</title>\n' + "".join(entries) + "</feed>").encode("latin-1")


def test_feed() -> None:
    raw = feed(entry("SC TO-T/A", "Société Générale &amp; Co (Paris) - Holding", 1733294, "Subject"), entry("SC TO-T/A", "XOMA Royalty Corp", 791908, "Filed by"))
    accepted = datetime(2026, 1, 12, 7, 58, 22, tzinfo=EASTERN)
    parties = (Party("Société Générale & Co (Paris) - Holding", 1733294, "subject"), Party("XOMA Royalty Corp", 791908, "offeror"))
    assert list(merge(current.read_page(raw)).values()) == [Found("0001193125-26-009808", "SC TO-T/A", date(2026, 1, 12), accepted, parties)]


def test_feed_without_entries() -> None:
    assert current.read_page(feed()) == ()


ENTRIES = [
    pytest.param(entry("SC TO-I", "A", 5, "Filer"), None, id="another side"),
    pytest.param(entry("4", "A", 5, "Reporting"), None, id="another form"),
    pytest.param(entry("SC TO-I", "A", 5, "Subject"), "subject", id="subject"),
    pytest.param(entry("SC TO-I", "A", 5, "Filed by"), "offeror", id="filed by"),
]


@pytest.mark.parametrize(("words", "role"), ENTRIES)
def test_side_in_the_feed(words: str, role: str | None) -> None:
    assert [row.parties[0].role for row in current.read_page(feed(words))] == [role]


def test_stamps_of_the_feed() -> None:
    def accepted(updated: str) -> datetime | None:
        return current.read_page(feed(entry("SC TO-I", "A", 5, "Subject", updated=updated)))[0].accepted_at

    assert accepted("2026-07-12T11:58:22+00:00") == datetime(2026, 7, 12, 7, 58, 22, tzinfo=EASTERN)
    assert accepted("2026-07-12T11:58:22") is None
    assert accepted("") is None


BAD_FEEDS = [
    pytest.param(b"", "no XML", id="nothing"),
    pytest.param(b"<html><body>Request Rate Threshold Exceeded</body></html>", "no Atom feed, but <html>", id="a page"),
    pytest.param(feed(entry("SC TO-I", "A", 5, "Subject"))[:-300], "no XML", id="cut"),
    pytest.param(feed(entry("SC TO-I", "A", 5, "Subject").replace("accession-number=", "x=")), "an entry that cannot be read: 'SC TO-I - A", id="no accession number"),
    pytest.param(feed(entry("SC TO-I", "A", 5, "Subject").replace("(0000000005)", "")), "an entry that cannot be read", id="no CIK"),
]


@pytest.mark.parametrize(("raw", "told"), BAD_FEEDS)
def test_bad_feed(raw: bytes, told: str) -> None:
    with pytest.raises(BadListing, match=told):
        current.read_page(raw)


def test_feed_resolves_no_entities() -> None:
    raw = feed(entry("SC TO-I", "&secret;", 5, "Subject")).replace(b"<feed", b'<!DOCTYPE feed [<!ENTITY secret SYSTEM "file:///etc/hostname">]>\n<feed', 1)
    with pytest.raises(BadListing, match="cannot be read"):
        current.read_page(raw)


def test_what_the_feed_is_asked_for() -> None:
    assert current.prefixes(TENDER_OFFER) == ("SC TO",)
    assert current.prefixes(("SC TO-T", "SC 14D9", "SC 14D9/A")) == ("SC TO", "SC 14D9")


@needs_edgar_answers
@pytest.mark.parametrize(("name", "entries", "filings"), [("getcurrent_atom_SC-TO_entries.xml", 14, 9), ("getcurrent_2025-12-12.atom", 100, 50)])
def test_real_feed(name: str, entries: int, filings: int) -> None:
    found = current.read_page((EDGAR_ANSWERS / name).read_bytes())
    assert (len(found), len(merge(found))) == (entries, filings)
    assert all(row.accepted_at and row.filing_date for row in found)


@needs_edgar_answers
def test_real_feed_has_both_sides() -> None:
    merged = merge(current.read_page((EDGAR_ANSWERS / "getcurrent_atom_SC-TO_entries.xml").read_bytes()))
    assert merged["0001193125-26-009651"].parties == (Party("Sanofi", 1121404, "offeror"), Party("DYNAVAX TECHNOLOGIES CORP", 1029142, "subject"))
    assert merged["0001193125-26-009651"].url == "https://www.sec.gov/Archives/edgar/data/1029142/000119312526009651/0001193125-26-009651.txt"


# --- tickers ------------------------------------------------------------------------------------------------------------------------------

TABLE = [("AULT", 896493, "AULT ALLIANCE, INC."), ("AAPL", 320193, "Apple Inc."), ("APLE", 1418121, "Apple Hospitality REIT, Inc."), ("HD", 354950, "HOME DEPOT, INC."), ("BRK-B", 1067983, "BERKSHIRE HATHAWAY INC"), ("BRK-A", 1067983, "BERKSHIRE HATHAWAY INC"), ("T", 732717, "AT&T INC."), ("MRK", 310158, "Merck & Co., Inc."), ("ALL", 899051, "ALLSTATE CORP"), ("TGT", 27419, "TARGET CORP")]
TICKERS = json.dumps({str(number): {"cik_str": cik, "ticker": ticker, "title": title} for number, (ticker, cik, title) in enumerate(TABLE)}).encode()

MEANT = [
    ("AULT", [896493]),
    ("ault", [896493]),
    ("Ault Alliance", [896493]),
    ("ault alliance inc", [896493]),
    ("Ault Alliance, Incorporated", [896493]),
    ("apple", [320193, 1418121]),
    ("Apple Inc", [320193]),
    ("The Home Depot", [354950]),
    ("BRK.B", [1067983]),
    ("Berkshire", [1067983]),
    ("AT&T", [732717]),
    ("at and t", [732717]),
    ("Merck", [310158]),
    ("merck and company inc", [310158]),
    ("T", [732717]),
    ("all", [899051]),
    ("lliance", []),
    ("Alliance Ault", []),
    ("nobody", []),
    ("", []),
    ("!!", []),
]


@pytest.mark.parametrize(("words", "ciks"), MEANT, ids=[words for words, _ in MEANT])
def test_company_meant(words: str, ciks: list[int]) -> None:
    assert [meant.cik for meant in tickers.companies_named(words, tickers.read_tickers(TICKERS))] == ciks


def test_company_with_several_tickers_is_one() -> None:
    assert tickers.Company(1067983, "BERKSHIRE HATHAWAY INC", ("BRK-B", "BRK-A")) in tickers.read_tickers(TICKERS)
    assert str(tickers.companies_named("BRK-A", tickers.read_tickers(TICKERS))[0]) == "BERKSHIRE HATHAWAY INC (CIK 1067983, BRK-B, BRK-A)"


@pytest.mark.parametrize(("words", "cik"), [("896493", 896493), ("0000896493", 896493), ("CIK0000896493", 896493), ("cik 896493", 896493), ("CIK#: 896493", 896493), ("0", None), ("12345678901", None), ("T", None), ("3M", None), ("8x8", None), ("-5", None)])
def test_cik(words: str, cik: int | None) -> None:
    assert tickers.read_cik(words) == cik


@pytest.mark.parametrize("raw", [b"", b"[]", b'{"0":{"cik_str":1}}', b"<html>"])
def test_bad_tickers(raw: bytes) -> None:
    with pytest.raises(BadListing, match="the list of tickers"):
        tickers.read_tickers(raw)


@needs_edgar_answers
def test_real_tickers() -> None:
    read = tickers.read_tickers((EDGAR_ANSWERS / "company_tickers_first3.json").read_bytes())
    assert [(row.cik, row.name, row.tickers) for row in read][1] == (320193, "Apple Inc.", ("AAPL",))


# --- rows, queries ------------------------------------------------------------------------------------------------------------------------

ROW = Found("0000000001-23-000001", "SC TO-T", date(2023, 5, 3), None, (Party("A", 1), Party("B", 2)))


def test_merged_rows_keep_what_each_tells() -> None:
    accepted = datetime(2023, 5, 3, 9, 0, tzinfo=EASTERN)
    other = Found(ROW.accession, "SC 13D/A", date(2023, 5, 3), accepted, (Party("B LLC", 2, "offeror"), Party("C", None), Party("C", None)), ("005-1",))
    both = Found(ROW.accession, "SC TO-T", date(2023, 5, 3), accepted, (Party("A", 1), Party("B LLC", 2, "offeror"), Party("C", None)), ("005-1",))
    assert merge([ROW, other, ROW]) == {ROW.accession: both}
    assert merge([other, ROW])[ROW.accession].form == "SC TO-T"


def test_a_company_that_bids_for_its_own_securities_stands_on_both_sides() -> None:
    own = [Found("0000000001-23-000001", "SC TO-I", date(2023, 5, 3), None, (Party("A", 1, role),)) for role in ("subject", "offeror")]
    (merged,) = merge(own).values()
    assert [party.role for party in merged.parties] == ["subject", "offeror"]
    assert own[0].plays("offeror", 1)
    assert not own[1].plays("subject", 1)
    assert not own[0].plays("offeror", 2)


def test_a_bidder_for_another_company_is_on_one_side() -> None:
    bid = Found("0000000001-23-000001", "SC TO-T", date(2023, 5, 3), None, (Party("A", 1, "subject"), Party("B", 2, "offeror")))
    assert (bid.plays("subject", 1), bid.plays("offeror", 1), bid.plays("offeror", 2), bid.plays("subject", 2)) == (True, False, True, False)


def test_order() -> None:
    def row(number: int, day: date | None, hour: int | None = None) -> Found:
        return Found(f"0000000001-23-{number:06d}", "SC TO-T", day, None if hour is None or day is None else datetime(day.year, day.month, day.day, hour, tzinfo=EASTERN))

    rows = [row(1, None), row(2, date(2023, 5, 2)), row(3, date(2023, 5, 2), 9), row(4, date(2023, 5, 2), 17), row(5, date(2023, 5, 3)), row(6, date(2023, 5, 3))]
    assert [found.accession[-1] for found in newest_first(rows)] == ["6", "5", "4", "3", "2", "1"]
    assert newest_first(reversed(rows)) == newest_first(rows)


def test_record() -> None:
    assert ROW.record() == {
        "accession": "0000000001-23-000001",
        "form": "SC TO-T",
        "filing_date": "2023-05-03",
        "accepted_at": None,
        "parties": [{"name": "A", "cik": "0000000001", "role": None}, {"name": "B", "cik": "0000000002", "role": None}],
        "file_numbers": [],
        "url": "https://www.sec.gov/Archives/edgar/data/1/000000000123000001/0000000001-23-000001.txt",
    }


def test_a_record_read_back() -> None:
    accepted = datetime(2023, 5, 3, 9, 0, tzinfo=EASTERN)
    for found in (ROW, Found(ROW.accession, "SC TO-I", None, accepted, (Party(None, 5, "subject"), Party("C", None)), ("005-1", "005-2"))):
        assert from_record(json.loads(json.dumps(found.record()))) == found


ADMITTED = [
    (Query(), True),
    (Query(forms=("SC TO-T/A",)), False),
    (Query(since=date(2023, 5, 3), until=date(2023, 5, 3)), True),
    (Query(since=date(2023, 5, 4)), False),
    (Query(until=date(2023, 5, 2)), False),
    (Query(company=2), True),
    (Query(company=3), False),
    (Query(company=2, role="offeror"), False),
]


@pytest.mark.parametrize(("query", "admitted"), ADMITTED)
def test_admitted(query: Query, admitted: bool) -> None:
    assert query.admits(ROW) is admitted


FORMS = [
    ([], TENDER_OFFER),
    (["forerunners"], FORERUNNERS),
    (["SC TO-T"], ("SC TO-T",)),
    (["to-t,TO-T/A"], ("SC TO-T", "SC TO-T/A")),
    (["sc  to-i", "SC TO-I"], ("SC TO-I",)),
    (["13E4", "sc14d1/a"], ("SC 13E4", "SC 14D1/A")),
    (["SC 14D9", "SC14D9C", "sc13e4f"], ("SC 14D9", "SC14D9C", "SC13E4F")),
]


@pytest.mark.parametrize(("words", "forms"), FORMS)
def test_forms(words: list[str], forms: tuple[str, ...]) -> None:
    assert read_forms(words) == forms


@pytest.mark.parametrize("words", [[""], ["SC TO-T,"], [" "]])
def test_no_form(words: list[str]) -> None:
    with pytest.raises(UsageError, match="empty form name"):
        read_forms(words)


DAYS = [
    ("2023-05-17", date(2023, 5, 17), date(2023, 5, 17)),
    ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
    ("2023", date(2023, 1, 1), date(2023, 12, 31)),
]


@pytest.mark.parametrize(("words", "first", "last"), DAYS)
def test_days(words: str, first: date, last: date) -> None:
    assert read_days(words) == (first, last)


@pytest.mark.parametrize("words", ["", "0000", "2023-13", "17.5.2023", "2023-02-30", "20230517", "yesterday", "٢٠٢٣"])
def test_no_days(words: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011  # several say so, each in its own words
        read_days(words)
