"""The test server's full-text search, its feed of current filings, and the other pages that answer a query."""

from __future__ import annotations

import json
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from .corpus import SAMPLES, edgar_answer, needs_edgar_answers
from .edgar_server import EdgarServer
from .edgar_server.asking import Got, get
from .edgar_server.filings import EASTERN

NOW = datetime(2025, 11, 12, 16, 0, tzinfo=EASTERN)


@pytest.fixture(scope="module")
def quiet() -> Iterator[EdgarServer]:
    """A server to which no test does anything."""
    with EdgarServer(limit=None, now=lambda: NOW) as edgar:
        yield edgar


# --- full-text search -------------------------------------------------------------------------------------------------------------------


def found(edgar: EdgarServer, query: str) -> list[str]:
    return [hit["_id"] for hit in get(edgar, "/LATEST/search-index?" + query).json["hits"]["hits"]]


def accessions(ids: list[str]) -> set[str]:
    return {name.partition(":")[0].removeprefix("0009999999-") for name in ids}


@pytest.mark.parametrize(
    ("query", "those"),
    [
        ("q=%22contingent+value+right%22", {"25-000061", "25-000062"}),
        ("q=%22Contingent+Value+RIGHT%22&forms=SC+TO-T/A", {"25-000062"}),
        ("q=%22value+contingent+right%22", set()),
        ("q=infoblade", {"01-500001", "01-500002", "01-500003"}),  # documents without a name
        ("q=infobl*", {"01-500001", "01-500002", "01-500003"}),
        ("q=infobl", set()),
        ("q=infoblade+guaranteed", {"01-500001"}),
        ("q=infoblade+-guaranteed", {"01-500001", "01-500002", "01-500003"}),
        ("q=infoblade+OR+mackenzie&ciks=0000858912,0001785173", {"01-500001", "01-500002", "01-500003", "25-000061"}),
        ("q=%220009999999-23-000003%22", {"23-000003"}),
        ("q=&ciks=0000896493", {f"23-00000{number}" for number in range(1, 7)}),
        ("q=&ciks=896493&forms=SC+TO-C", {"23-000001"}),
        ("q=&ciks=0000896493&forms=SC+TO-I", {f"23-00000{number}" for number in range(2, 7)}),  # with its amendments
        ("q=&ciks=0000064978&dateRange=custom&startdt=2021-10-29&enddt=2021-11-17", {"21-000062", "21-000063"}),
        ("q=&ciks=0000064978&startdt=2021-10-29&enddt=2021-11-17", {f"21-00006{number}" for number in range(1, 5)}),  # dates want dateRange
        ("q=&entityName=marketwise", {"22-000061", "22-000062"}),
        ("q=&entityName=MKTW", {"22-000061", "22-000062"}),
        ("q=&entityName=0001805651", {"22-000061", "22-000062"}),
    ],
)
def test_search_finds(quiet: EdgarServer, query: str, those: set[str]) -> None:
    assert accessions(found(quiet, query)) == those


def test_search_comes_in_pages_without_gaps() -> None:
    with EdgarServer(limit=None, search_page_size=10) as edgar:
        whole = get(edgar, "/LATEST/search-index?q=offer").json["hits"]
        assert len(whole["hits"]) == 10
        every = [name for start in range(0, whole["total"]["value"], 10) for name in found(edgar, f"q=offer&from={start}")]
    assert len(every) == len(set(every)) == whole["total"]["value"] > 30


def test_search_counts_documents(quiet: EdgarServer) -> None:
    answer = get(quiet, "/LATEST/search-index?q=&ciks=0000064978").json
    sources = [hit["_source"] for hit in answer["hits"]["hits"] if hit["_source"]["adsh"] == "0009999999-21-000063"]
    assert sorted((source["sequence"], source["file_type"]) for source in sources) == [(1, "SC TO-T/A"), (2, "EX-99.(A)(5)(H)")]
    assert sources[0]["ciks"] == ["0001280600", "0009999901", "0000064978"]
    assert sources[0]["display_names"][0] == "ACCELERON PHARMA INC  (CIK 0001280600)"
    assert (sources[0]["file_num"], sources[0]["root_forms"], sources[0]["form"]) == (["005-87630"], ["SC TO-T"], "SC TO-T/A")
    assert sources[0]["biz_locations"] == ["Cambridge, MA", "Kenilworth, NJ", "Kenilworth, NJ"]
    assert answer["aggregations"]["form_filter"]["buckets"] == [{"key": "SC TO-T", "doc_count": answer["hits"]["total"]["value"]}]


def test_search_knows_nothing_from_before_2001(tmp_path: Path) -> None:
    old = tmp_path / "0009999999-00-000001.txt"
    old.write_bytes(next(path for path in SAMPLES if path.stem == "0009999999-01-500001").read_bytes().replace(b"FILED AS OF DATE:\t\t20010821", b"FILED AS OF DATE:\t\t20001229"))
    with EdgarServer() as edgar:
        edgar.publish(old)
        assert get(edgar, "/Archives/edgar/data/858912/0009999999-00-000001.txt").status == 200
        assert accessions(found(edgar, "q=infoblade")) == {"01-500001", "01-500002", "01-500003"}


def test_other_paths_of_efts(quiet: EdgarServer) -> None:
    assert get(quiet, "/LATEST/nothing").status == 403


def shape(value: Any) -> Any:
    """Names and kinds of what JSON holds; of lists, what their first member is."""
    if isinstance(value, dict):
        return {name: shape(inner) for name, inner in value.items()}
    return [shape(value[0])] if isinstance(value, list) and value else type(value).__name__


@needs_edgar_answers
def test_search_answers_have_the_real_shape(quiet: EdgarServer) -> None:
    real = json.loads(edgar_answer("efts_101_hits_page.json"))
    here = get(quiet, "/LATEST/search-index?q=merck&ciks=0001280600").json
    for answer in (real, here):  # what may be null or empty, in either
        answer["query"]["query"]["bool"]["filter"] = []
        for hit in answer["hits"]["hits"]:
            hit["_source"] |= {"period_ending": None, "file_description": ""}
    assert shape(here) == shape(real)
    assert list(here["hits"]["hits"][0]["_source"]) == list(real["hits"]["hits"][0]["_source"])


# --- the feed, and a company's list -----------------------------------------------------------------------------------------------------

ATOM = {"": "http://www.w3.org/2005/Atom"}
CURRENT = "/cgi-bin/browse-edgar?action=getcurrent&output=atom"


def entries(got: Got) -> list[tuple[str, str, str]]:
    """Title, accession number and address of each entry."""
    assert got.headers["Content-Type"] == "application/atom+xml"
    assert got.body.startswith(b'<?xml version="1.0" encoding="ISO-8859-1" ?>\n<feed xmlns="http://www.w3.org/2005/Atom">\n')
    found = []
    for entry in ET.fromstring(got.body).findall("entry", ATOM):
        title, id, link = (entry.find(name, ATOM) for name in ("title", "id", "link"))
        assert title is not None
        assert id is not None
        assert link is not None
        found.append((title.text or "", (id.text or "").rpartition("=")[2], link.attrib["href"]))
    return found


def test_the_feed_has_an_entry_for_each_party(quiet: EdgarServer) -> None:
    feed = entries(get(quiet, f"{CURRENT}&type=SC+TO&count=4"))
    assert feed == [
        (f"{form} - {company} ({cik:010}) ({role})", accession, f"https://www.sec.gov/Archives/edgar/data/{cik}/{accession.replace('-', '')}/{accession}-index.htm")
        for form, accession in (("SC TO-T/A", "0009999999-25-000062"), ("SC TO-T", "0009999999-25-000061"))
        for company, cik, role in (("89bio, Inc.", 1785173, "Subject"), ("ROCHE HOLDINGS INC", 904566, "Filed by"))
    ]


@pytest.mark.parametrize(
    ("query", "forms"),
    [
        ("type=SC+TO-T", {"SC TO-T", "SC TO-T/A"}),  # a prefix
        ("type=SC+TO-T/A", {"SC TO-T/A"}),
        ("type=SC%20TO-C", {"SC TO-C"}),
        ("type=10-K", set()),
        ("type=sc+to", set()),
        ("company=acceleron&type=", {"SC TO-T", "SC TO-T/A"}),
        ("CIK=0000896493&type=SC", {"SC TO-C", "SC TO-I", "SC TO-I/A"}),
    ],
)
def test_what_the_feed_is_asked_for(quiet: EdgarServer, query: str, forms: set[str]) -> None:
    assert {title.partition(" - ")[0] for title, _, _ in entries(get(quiet, f"{CURRENT}&count=100&{query}"))} == forms


def test_the_feed_comes_in_pages(quiet: EdgarServer) -> None:
    every = entries(get(quiet, f"{CURRENT}&type=SC+TO&count=100"))
    assert [entry for start in range(0, len(every), 10) for entry in entries(get(quiet, f"{CURRENT}&type=SC+TO&count=10&start={start}"))] == every
    assert entries(get(quiet, f"{CURRENT}&type=SC+TO")) == every[:40]
    assert entries(get(quiet, f"{CURRENT}&type=SC+TO&start={len(every)}")) == []
    times = re.findall(r"<updated>(.*?)</updated>", get(quiet, f"{CURRENT}&type=SC+TO&count=100").text)
    assert times[0] == "2025-11-12T16:00:00-05:00"
    assert [datetime.fromisoformat(words) for words in times[1:]] == sorted(map(datetime.fromisoformat, times[1:]), reverse=True)


def test_what_is_published_moves_entries_over_the_page_boundary() -> None:
    new = "0009999999-21-000063"  # three parties
    with EdgarServer(limit=None, hidden=[new]) as edgar:
        edgar.after("*start=0*", lambda: edgar.publish(new))
        first = entries(get(edgar, f"{CURRENT}&type=SC+TO&count=10&start=0"))
        second = entries(get(edgar, f"{CURRENT}&type=SC+TO&count=10&start=10"))
        again = entries(get(edgar, f"{CURRENT}&type=SC+TO&count=10&start=0"))
    assert new not in [accession for _, accession, _ in first]
    assert first[-3:] == second[:3]
    assert [accession for _, accession, _ in again[:3]] == [new] * 3
    assert again[3:] == first[:7]


def test_letters_beyond_latin_1_in_the_feed(tmp_path: Path) -> None:
    new = tmp_path / "0009999999-25-000099.txt"
    new.write_bytes(next(path for path in SAMPLES if path.stem == "0009999999-25-000062").read_bytes().replace(b"ROCHE HOLDINGS INC", "Société & Cie".encode("latin-1")))
    with EdgarServer() as edgar:
        edgar.publish(new)
        assert [title for title, _, _ in entries(get(edgar, f"{CURRENT}&count=2"))][1] == "SC TO-T/A - Société & Cie (0000904566) (Filed by)"


@needs_edgar_answers
def test_the_feed_has_the_real_shape(quiet: EdgarServer) -> None:
    def outline(text: bytes) -> list[Any]:
        feed = ET.fromstring(text)
        return [[element.tag, sorted(element.attrib), [(inner.tag, sorted(inner.attrib)) for inner in element]] for element in feed[:7]]

    real, here = edgar_answer("getcurrent_atom_SC-TO_entries.xml"), get(quiet, f"{CURRENT}&type=SC+TO").text
    assert outline(here.encode("latin-1")) == outline(real.encode("latin-1"))
    told = re.compile(r"[\d.,]+|[A-Z][a-z]{2}(?=[, ])|E[SD]T")
    entry = re.compile(r"<entry>.*?</entry>", re.DOTALL)
    skeletons = [re.sub(r"(?<=<title>).*(?=</title>)|(?<=term=\")[^\"]*|KB|MB", "", told.sub("", entry.search(text).group())) for text in (real, here)]  # type: ignore[union-attr]  # both have entries
    assert skeletons[0].replace("-:", ":") == skeletons[1].replace("-:", ":")


def test_other_pages_of_browse_edgar(quiet: EdgarServer) -> None:
    current = get(quiet, "/cgi-bin/browse-edgar?action=getcurrent&type=SC+TO").text
    assert "<title>Latest Filings</title>" in current
    assert current.count("-index.htm") == 35
    for cik in ("896493", "0000896493", "AULT"):
        company = get(quiet, f"/cgi-bin/browse-edgar?action=getcompany&CIK={cik}&type=SC+TO-I&count=3").text
        assert '<table class="tableFile2" summary="Results">' in company
        assert re.findall(r"Acc-no: (\S+?)&nbsp;", company) == [f"0009999999-23-00000{number}" for number in (6, 5, 4)]
    assert "No matching CIK." in get(quiet, "/cgi-bin/browse-edgar?action=getcompany&CIK=nobody").text
    assert "Invalid action" in get(quiet, "/cgi-bin/browse-edgar").text


@pytest.mark.parametrize(
    "path", ["/ix?doc=/Archives/edgar/data/1785173/000999999925000061/d14333dexfilingfees.htm", "/ixviewer/ix.html?doc=x", "/cgi-bin/viewer?action=view", "/edgar/search/"]
)
def test_pages_that_work_by_script_hold_nothing_of_a_filing(quiet: EdgarServer, path: str) -> None:
    got = get(quiet, path)
    assert (got.status, got.headers["Content-Type"]) == (200, "text/html")
    assert "EX-FILING FEES" not in got.text
