"""The test server's listings: submissions JSON, form indexes, tickers, worked out from the samples' own headers."""

from __future__ import annotations

import gzip
import json
import re
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from .corpus import SAMPLES, edgar_answer, needs_edgar_answers
from .edgar_server import EdgarServer
from .edgar_server.asking import get
from .edgar_server.filings import EASTERN

NOW = datetime(2025, 11, 12, 16, 0, tzinfo=EASTERN)
SUBMISSION = "/Archives/edgar/data/896493/0009999999-23-000005.txt"


@pytest.fixture(scope="module")
def quiet() -> Iterator[EdgarServer]:
    """A server to which no test does anything."""
    with EdgarServer(limit=None, now=lambda: NOW) as edgar:
        yield edgar


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


@needs_edgar_answers
def test_submissions_have_the_real_keys(quiet: EdgarServer) -> None:
    here = get(quiet, "/submissions/CIK0000896493.json").json
    older = get(quiet, "/submissions/CIK0000896493-submissions-001.json").json
    for name in ("submissions_CIK0001800903.json", "submissions_CIK0001318605_only_SC-TO_rows.json"):
        real = json.loads(edgar_answer(name))
        assert list(here) == list(real)
        assert list(here["addresses"]["business"]) == list(real["addresses"]["business"])
        assert list(here["filings"]["recent"]) == list(real["filings"]["recent"])
        for name, column in here["filings"]["recent"].items():
            assert {type(value) for value in column} == {type(value) for value in real["filings"]["recent"][name]}
    assert list(here["filings"]["files"][0]) == list(real["filings"]["files"][0])
    assert list(older) == list(json.loads(edgar_answer("submissions_older-shard_AAPL.json")))


# --- tickers ----------------------------------------------------------------------------------------------------------------------------


def test_tickers(quiet: EdgarServer) -> None:
    tickers = get(quiet, "/files/company_tickers.json").json
    assert tickers["0"] == {"cik_str": 1551152, "ticker": "ABBV", "title": "AbbVie Inc."}
    table = get(quiet, "/files/company_tickers_exchange.json").json
    assert table["fields"] == ["cik", "name", "ticker", "exchange"]
    assert [row[2] for row in table["data"]] == [row["ticker"] for row in tickers.values()]


@needs_edgar_answers
def test_tickers_have_the_real_keys(quiet: EdgarServer) -> None:
    real = json.loads(edgar_answer("company_tickers_first3.json"))
    assert list(get(quiet, "/files/company_tickers.json").json["0"]) == list(real["0"])


# --- form indexes -----------------------------------------------------------------------------------------------------------------------

FULL, DAILY = "/Archives/edgar/full-index/2021/QTR4/", "/Archives/edgar/daily-index/2021/QTR4/"
ACCELERON = [("ACCELERON PHARMA INC", "1280600"), ("Astros Merger Sub, Inc.", "9999901"), ("Merck Sharp & Dohme Corp.", "64978")]


def data(text: str) -> list[str]:
    """The lines below the dashes."""
    return re.split(r"^-+\n", text, flags=re.MULTILINE)[1].splitlines()


def columns(by: str, line: str) -> tuple[str, ...]:
    """Form, company, CIK, day and file, cut at the columns where EDGAR has them."""
    second = 12 if by == "form" else 62
    first, other, *rest = (line[start:end].rstrip() for start, end in ((0, second), (second, 74), (74, 86), (86, 98), (98, None)))
    return (first, other, *rest) if by == "form" else (other, first, *rest)


@pytest.mark.parametrize("by", ["form", "company"])
def test_a_quarter_has_a_row_for_each_party(quiet: EdgarServer, by: str) -> None:
    found = sorted(columns(by, line) for line in data(get(quiet, f"{FULL}{by}.idx").text))
    filings = [("SC TO-T", "2021-10-12", 1), ("SC TO-T/A", "2021-10-29", 2), ("SC TO-T/A", "2021-11-17", 3), ("SC TO-T/A", "2021-11-22", 4)]
    assert found == sorted((form, company, cik, day, f"edgar/data/{cik}/0009999999-21-00006{number}.txt") for form, day, number in filings for company, cik in ACCELERON)


def test_a_day_has_its_own_form(quiet: EdgarServer) -> None:
    for by in ("form", "company"):
        lines = data(get(quiet, f"{DAILY}{by}.20211117.idx").text)
        assert [columns(by, line) for line in lines] == [("SC TO-T/A", company, cik, "20211117", f"edgar/data/{cik}/0009999999-21-000063.txt") for company, cik in ACCELERON]
        assert {len(line) for line in lines} == {150}
    assert data(get(quiet, f"{DAILY}master.20211117.idx").text)[0] == "1280600|ACCELERON PHARMA INC|SC TO-T/A|20211117|edgar/data/1280600/0009999999-21-000063.txt"
    assert data(get(quiet, f"{DAILY}form.20211118.idx").text) == []


def test_a_company_that_offers_for_its_own_shares_has_one_row(quiet: EdgarServer) -> None:
    lines = data(get(quiet, "/Archives/edgar/full-index/2018/QTR2/master.idx").text)
    assert [line.split("|")[4] for line in lines] == [f"edgar/data/1551152/0009999999-18-00000{number}.txt" for number in (1, 2, 3)]


def test_master_is_in_the_order_of_ciks_as_words(quiet: EdgarServer) -> None:
    ciks = [line.split("|")[0] for line in data(get(quiet, f"{FULL}master.idx").text)]
    assert ciks == sorted(ciks)
    assert ciks[0] == "1280600"


@pytest.mark.parametrize("by", ["form", "company", "master"])
def test_gz_is_the_same(quiet: EdgarServer, by: str) -> None:
    got = get(quiet, f"{FULL}{by}.gz", {"Accept-Encoding": "gzip"})
    assert (got.headers["Content-Type"], got.headers["Content-Encoding"]) == ("application/x-gzip", None)
    assert gzip.decompress(got.body) == get(quiet, f"{FULL}{by}.idx").body


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("full-index/1993/QTR1/form.idx", 200),
        ("full-index/2025/QTR4/form.idx", 200),  # the running quarter
        ("full-index/2026/QTR1/form.idx", 403),
        ("full-index/1992/QTR4/form.idx", 403),
        ("full-index/2021/QTR5/form.idx", 403),
        ("full-index/2021/QTR4/form.Z", 403),
        ("full-index/2021/QTR4/form.20211117.idx", 403),
        ("full-index/2021/QTR4/sitemap.idx", 403),
        ("daily-index/2021/QTR4/form.idx", 403),
        ("daily-index/2021/QTR3/form.20211117.idx", 403),
        ("daily-index/2021/QTR4/form.20211332.idx", 403),
        ("daily-index/2021/QTR4/form.20211120.idx", 403),  # a Saturday
        ("daily-index/2021/QTR4/form.20211125.idx", 403),  # Thanksgiving
        ("daily-index/2025/QTR4/form.20251110.idx", 200),
        ("daily-index/2025/QTR4/form.20251111.idx", 403),  # Veterans Day
        ("daily-index/2025/QTR4/form.20251112.idx", 403),  # today's is made tonight
    ],
)
def test_which_indexes_there_are(quiet: EdgarServer, path: str, status: int) -> None:
    assert get(quiet, "/Archives/edgar/" + path).status == status


def test_index_folders_list_what_is_there(quiet: EdgarServer) -> None:
    for folder in (FULL, DAILY, "/Archives/edgar/daily-index/2025/QTR4/"):
        directory = get(quiet, folder + "index.json").json["directory"]
        assert directory["name"] == folder.rstrip("/")
        names = [item["name"] for item in directory["item"]]
        assert len(names) == len(set(names)) >= 6
        assert get(quiet, folder + names[0]).status == get(quiet, folder + names[-1]).status == 200
        assert names[0] in get(quiet, folder).text
    assert "form.20251110.idx" in names
    assert "form.20251112.idx" not in names


@needs_edgar_answers
@pytest.mark.parametrize(
    ("name", "path"),
    [
        ("full-index_form_2021QTR1_head.idx", "full-index/2021/QTR1/form.idx"),
        ("daily-index_form.20200318.idx", "daily-index/2020/QTR1/form.20200318.idx"),
        ("daily-index_company.20221003.idx", "daily-index/2022/QTR4/company.20221003.idx"),
        ("daily-master.20181231.idx", "daily-index/2018/QTR4/master.20181231.idx"),
    ],
)
def test_indexes_begin_as_the_real_ones(quiet: EdgarServer, name: str, path: str) -> None:
    real = edgar_answer(name)
    head, dashes = re.split(r"^(-+)\n", real, flags=re.MULTILINE)[:2]
    assert get(quiet, "/Archives/edgar/" + path).text.startswith(head + dashes + "\n")


@needs_edgar_answers
@pytest.mark.parametrize(
    ("name", "by", "period"),
    [
        ("daily-index_form.20200318.idx", "form", "daily"),
        ("daily-index_company.20221003.idx", "company", "daily"),
        ("full-index_form_2021QTR1_head.idx", "form", "full"),
        ("badform.idx.txt", "form", "full"),
    ],
)
def test_rows_are_set_as_the_real_ones(name: str, by: str, period: str) -> None:
    from .edgar_server.indexes import columns as written

    for line in data(edgar_answer(name)):
        form, company, cik, day, file = columns(by, line)
        if cik.isdecimal():  # a name that is too long pushes the columns, which this test does not cut
            again = written(by, form, company, cik, day, file) if by == "form" else written(by, company, form, cik, day, file)
            assert (f"{again:<150}" if period == "daily" else again) == line


@needs_edgar_answers
def test_a_long_name_pushes_the_columns_as_in_the_real_ones() -> None:
    from .edgar_server.indexes import columns as written

    long = next(line for line in data(edgar_answer("badform.idx.txt")) if "LIMITED PARTNER " in line)
    form, company, cik, day, file = re.fullmatch(r"(\S+) +(.*?)  +(\d+) +(\S+) +(\S+)", long).groups()  # type: ignore[union-attr]  # fails if it does not match
    assert written("form", form, company, cik, day, file) == long


# --- two forms in one filing --------------------------------------------------------------------------------------------------------------


def test_a_filing_of_two_forms_has_rows_for_both(tmp_path: Path) -> None:
    combined = tmp_path / "0009999999-21-000099.txt"
    text = next(path for path in SAMPLES if path.stem == "0009999999-21-000063").read_text("latin-1").replace("0009999999-21-000063", combined.stem)
    subject = text[text.index("SUBJECT COMPANY:") : text.index("FILED BY:")]
    combined.write_text(text.replace(subject, subject.replace("SC TO-T/A", "SC 13D/A").replace("219999963", "219999900") + subject, 1), "latin-1")
    with EdgarServer(page_size=100) as edgar:
        edgar.publish(combined)
        recent = get(edgar, "/submissions/CIK0001280600.json").json["filings"]["recent"]
        rows = [(form, film) for accession, form, film in zip(recent["accessionNumber"], recent["form"], recent["filmNumber"], strict=True) if accession == combined.stem]
        assert sorted(rows) == [("SC 13D/A", "219999900"), ("SC TO-T/A", "219999963")]
        day = data(get(edgar, DAILY + "form.20211117.idx").text)
        assert [line.split("  ")[0] for line in day if combined.stem in line] == ["SC 13D/A", "SC TO-T/A", "SC TO-T/A", "SC TO-T/A"]
