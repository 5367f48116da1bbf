"""Finding filings over real HTTP against a server that answers as EDGAR does, and in lists that only EDGAR is large enough for."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from extractor.commands.find import run
from extractor.discover import full_text, indexes, submissions
from extractor.discover.found import EASTERN, Found
from extractor.discover.query import Query
from extractor.discover.search import meant, search
from extractor.errors import BadListing, FetchError, NotFound, UsageError
from extractor.fetch import Archive, open_source
from extractor.fetch.archive import Settings
from extractor.fetch.client import Patience

from .edgar_server import EdgarServer
from .filing_maker import place, submission
from .test_find import AULT, OTHERS, Done
from .test_lists import COLUMNS, FORM_CAPTION, company, form_row, hit, hits, index

MAY = date(2023, 5, 4)
"""A day on which the fifth of Ault's filings was the newest of all."""


@pytest.fixture(autouse=True)
def own_places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EXTRACT_CACHE", str(tmp_path / "cache"))
    monkeypatch.setenv("EXTRACT_STATE", str(tmp_path / "state"))
    monkeypatch.setenv("EXTRACT_CONTACT", "extract tests tester@example.com")
    monkeypatch.setenv("EXTRACT_RATE", "1000")


@pytest.fixture
def edgar() -> Iterator[EdgarServer]:
    with EdgarServer(limit=None, search_page_size=10) as server:
        yield server


@pytest.fixture
def source(edgar: EdgarServer) -> Iterator[Archive]:
    opened = open_source(base_url=edgar.url)
    assert isinstance(opened, Archive)
    with opened:
        yield opened


@pytest.fixture
def find(edgar: EdgarServer, capsys: pytest.CaptureFixture[str]) -> Callable[..., Done]:
    def call(*arguments: object) -> Done:
        code = run(["--base-url", edgar.url, *map(str, arguments)])
        captured = capsys.readouterr()
        return Done(code, captured.out, captured.err)

    return call


def accessions(found: Iterator[Found]) -> list[str]:
    return [row.accession for row in found]


def asked(edgar: EdgarServer) -> list[str]:
    """The paths that were asked for since the last time."""
    paths = [request.path for request in edgar.requests]
    edgar.forget()
    return paths


# --- the command, over each list ----------------------------------------------------------------------------------------------------------

SAME = [
    pytest.param(["--company", "896493"], AULT, id="CIK"),
    pytest.param(["--company", "roche"], OTHERS[:2], id="a name of a party of tender offers"),
    pytest.param(["--company", "ABBV", "--form", "SC TO-I"], ["0009999999-18-000001"], id="ticker"),
    pytest.param(["--company", "896493", "--role", "offeror"], AULT, id="an issuer is the offeror too"),
    pytest.param(["--company", "roche", "--role", "subject"], [], id="never a subject company"),
    pytest.param(["--since", "2024", "--until", "2025"], OTHERS, id="dates"),
    pytest.param(["--since", "2023", "--until", "2023", "--form", "SC TO-C"], AULT[5:], id="a year"),
    pytest.param(["--text", '"odd lots"'], ["0009999999-24-000001", "0009999999-18-000001"], id="words"),
    pytest.param(["--text", '"odd lots"', "--until", "2020"], ["0009999999-18-000001"], id="words and dates"),
    pytest.param(["--text", "roche", "--company", "904566", "--role", "offeror"], OTHERS[:2], id="words and a side"),
    pytest.param(["--text", "roche", "--company", "904566", "--role", "subject"], [], id="words and a side that it never is on"),
    pytest.param(["--current", "--limit", "4"], OTHERS, id="the feed"),
    pytest.param(["--current", "--company", "904566", "--role", "offeror"], OTHERS[:2], id="the feed of a company"),
    pytest.param(["--offer", AULT[3]], AULT, id="an offer"),
]


@pytest.mark.parametrize(("arguments", "expected"), SAME)
def test_found(find: Callable[..., Done], arguments: list[str], expected: list[str]) -> None:
    done = find(*arguments)
    assert (done.code, done.accessions) == (0, expected)
    assert done.told == ("" if expected else "extract: no such filings\n")


def test_every_list_tells_the_same_filings(find: Callable[..., Done], capsys: pytest.CaptureFixture[str]) -> None:
    code = run(["--mirror", "samples"])
    everything = [json.loads(line)["accession"] for line in capsys.readouterr().out.splitlines()]
    assert (code, len(everything)) == (0, 22)
    assert sorted(find("--since", "2001", "--until", "2026").accessions) == sorted(everything)
    assert sorted(find("--current").accessions) == sorted(everything)
    assert sorted(find("--text", "offer").accessions) == sorted(everything)


def test_what_each_list_tells(find: Callable[..., Done]) -> None:
    last = OTHERS[0]
    sides = {"subject": "0001785173", "offeror": "0000904566"}

    def told(*arguments: str) -> dict[str, Any]:
        return next(record for record in find(*arguments).records if record["accession"] == last)

    assert {party["role"]: party["cik"] for party in told("--current")["parties"]} == sides
    assert told("--current")["accepted_at"] == "2025-10-30T09:14:21-04:00"
    assert [(party["cik"], party["role"]) for party in told("--company", "904566")["parties"]] == [("0000904566", "offeror")]
    assert [(party["cik"], party["role"]) for party in told("--company", "1785173")["parties"]] == [("0001785173", "subject")]
    for arguments in (["--since", "2025-10"], ["--text", "roche"]):
        assert sorted((party["cik"], party["role"]) for party in told(*arguments, "--until", "2025-12")["parties"]) == sorted((cik, None) for cik in sides.values())


REFUSED = [
    pytest.param([], 2, "Give --company, --text, --since DAY, --current, or --offer ADDRESS", id="nothing"),
    pytest.param(["--until", "2023"], 2, "Give --company", id="no beginning"),
    pytest.param(["--company", "4242"], 3, "EDGAR has no company with the CIK 4242", id="no such CIK"),
    pytest.param(["--company", "Nobody & Sons"], 2, "no company is called 'Nobody & Sons'", id="no such name"),
    pytest.param(["--company", "inc"], 2, "companies, give the CIK of one: ", id="several names"),
]


@pytest.mark.parametrize(("arguments", "code", "told"), REFUSED)
def test_refused(find: Callable[..., Done], arguments: list[str], code: int, told: str) -> None:
    done = find(*arguments)
    assert (done.code, done.out, done.told.count("\n")) == (code, "", 1)
    assert told in done.told


FAILURES = [
    pytest.param("/submissions/*", "500", Query(company=896493), id="a company's list"),
    pytest.param("/submissions/*-submissions-*", "not-found", Query(company=896493), id="an older page"),
    pytest.param("*/full-index/2023/QTR2/*", "access-denied", Query(since=date(2023, 1, 1), until=date(2023, 12, 31)), id="an index"),
    pytest.param("/LATEST/*", "error-page", Query(text="offer"), id="a search"),
    pytest.param("/LATEST/*from=10", "empty", Query(text="offer"), id="a further page of a search"),
    pytest.param("/cgi-bin/*", "traffic-limit", Query(current=True), id="the feed"),
    pytest.param("/cgi-bin/*", "cut", Query(current=True), id="a feed that breaks off"),
]


@pytest.mark.parametrize(("pattern", "kind", "query"), FAILURES)
def test_what_could_not_be_asked_is_never_nothing_found(edgar: EdgarServer, pattern: str, kind: str, query: Query) -> None:
    edgar.fail(pattern, kind, None)
    with Archive(Settings(base_url=edgar.url, patience=Patience(tries=2, backoff=0.01))) as source, pytest.raises(FetchError):
        list(search(query, source, today=date(2026, 1, 1)))


def test_a_list_that_breaks_off_leaves_what_was_there(edgar: EdgarServer, find: Callable[..., Done], tmp_path: Path) -> None:
    edgar.fail("*/full-index/2023/QTR1/*", "access-denied", None)
    target = tmp_path / "list.jsonl"
    target.write_text("what was there\n")
    done = find("--since", "2023", "--until", "2023", "-o", target)
    assert (done.code, done.told.count("\n")) == (3, 1)
    assert target.read_text() == "what was there\n"


def test_offline(find: Callable[..., Done], edgar: EdgarServer) -> None:
    first = find("--company", "896493")
    asked(edgar)
    again = find("--company", "896493", "--offline")
    assert (again.out, asked(edgar)) == (first.out, [])
    done = find("--company", "904566", "--offline")
    assert (done.code, done.out) == (4, "")
    assert "is not in the cache" in done.told
    assert find("--since", "2023-05-01", "--until", "2023-05-03", "--offline").code == 4


# --- how much is asked for ------------------------------------------------------------------------------------------------------------------


def test_older_pages_only_where_the_dates_reach_them(source: Archive, edgar: EdgarServer) -> None:
    ault = "/submissions/CIK0000896493"
    assert accessions(search(Query(company=896493, since=date(2023, 5, 1)), source, today=MAY)) == AULT[:3]
    assert asked(edgar) == [f"{ault}.json", f"{ault}-submissions-001.json"]
    assert accessions(search(Query(company=896493, until=date(2023, 3, 25)), source, today=MAY)) == AULT[5:]
    assert f"{ault}-submissions-001.json" not in asked(edgar)
    rows = search(Query(company=1551152), source, today=MAY)
    assert next(rows).accession == "0009999999-18-000003"
    assert len(asked(edgar)) == 1


def test_quarters_only_as_far_as_the_iteration_goes(source: Archive, edgar: EdgarServer) -> None:
    rows = search(Query(since=date(1999, 1, 1)), source, today=date(2024, 1, 20))
    assert next(rows).accession == AULT[0]
    assert [path.split("full-index/")[1] for path in asked(edgar)] == ["2024/QTR1/form.gz", "2023/QTR4/form.gz", "2023/QTR3/form.gz", "2023/QTR2/form.gz"]


def test_a_few_days_of_the_running_quarter_are_daily_indexes(edgar: EdgarServer, caplog: pytest.LogCaptureFixture) -> None:
    with EdgarServer(limit=None, now=lambda: datetime(2023, 5, 4, 12, tzinfo=EASTERN)) as then, open_source(base_url=then.url) as source, caplog.at_level(logging.INFO):
        assert accessions(search(Query(since=date(2023, 4, 28)), source, today=MAY)) == AULT[1:3]
        assert [path.split("/form.")[1] for path in asked(then)] == ["20230428.idx", "20230501.idx", "20230502.idx", "20230503.idx", "20230504.idx"]
    assert "the index of 2023-05-04 is not there yet" in caplog.text
    assert not [record for record in caplog.records if record.levelno >= logging.WARNING]


def test_names_are_looked_for_among_tickers_first(source: Archive, edgar: EdgarServer) -> None:
    assert meant("ABBV", source, today=MAY).cik == 1551152
    assert asked(edgar) == ["/files/company_tickers.json"]
    assert meant("newsedge corp", source, today=MAY).cik == 858912
    assert [path.partition("?")[0] for path in asked(edgar)] == ["/LATEST/search-index"]


@pytest.mark.parametrize("eastern", [False, True])
def test_acceptance_in_either_zone(eastern: bool, tmp_path: Path) -> None:
    at = {place(tmp_path, submission(f"0000000009-23-{count:06d}", "SC TO-T", when)): when.replace(tzinfo=EASTERN) for count, when in enumerate((datetime(2023, 5, 1, 6, 7, 9), datetime(2023, 5, 1, 21, 9, 6)))}
    with EdgarServer(tmp_path, limit=None, page_size=1000, eastern_as_utc=eastern) as edgar, open_source(base_url=edgar.url) as source:
        assert {row.accession: row.accepted_at for row in search(Query(company=5), source, today=MAY)} == at


# --- lists that only EDGAR is large enough for ----------------------------------------------------------------------------------------------


class Shelf:
    """Lists by path and query, and what was asked for."""

    def __init__(self, answer: Callable[[str, dict[str, str]], bytes | None]) -> None:
        self.answer, self.asked = answer, list[tuple[str, dict[str, str]]]()

    def listing(self, path: str, *, host: str = "www", query: dict[str, str] | None = None, max_age: float | None = None) -> bytes:
        self.asked.append((path, query or {}))
        found = self.answer(path, query or {})
        if found is None:
            raise NotFound(path)
        return found


def words_of(days: dict[date, int], page: int = 100) -> Callable[[str, dict[str, str]], bytes]:
    """A full-text search that has so many documents of each day, and reaches 10,000 of an answer."""

    def answer(path: str, query: dict[str, str]) -> bytes:
        since, until, start = date.fromisoformat(query["startdt"]), date.fromisoformat(query["enddt"]), int(query["from"])
        rows = [(day, number) for day, count in days.items() if since <= day <= until for number in range(count)]
        shown = rows[start : min(start + page, 10_000)]
        found = [hit(adsh=f"{day:%m%d}{number // 2:06d}-{day:%y}-000001", file_date=str(day), form="SC TO-T") for day, number in shown]
        return hits(*found, total=min(len(rows), 10_000))

    return answer


def test_all_pages_of_a_search(caplog: pytest.LogCaptureFixture) -> None:
    shelf = Shelf(words_of({date(2020, 3, 2): 101, date(2020, 3, 3): 150}))
    found = list(full_text.find(Query(text="x"), shelf, date(2021, 1, 1)))
    assert len(found) == 51 + 75
    assert [query["from"] for _, query in shelf.asked] == ["0", "100", "200"]
    assert found[0].filing_date == date(2020, 3, 3)
    assert not caplog.records


def test_a_search_beyond_its_reach_is_asked_in_parts(caplog: pytest.LogCaptureFixture) -> None:
    days = {date(2020, 1, 1) + timedelta(days=number): 1000 for number in range(12)}
    shelf = Shelf(words_of(days, page=1000))
    with caplog.at_level(logging.INFO):
        found = list(full_text.find(Query(text="x", since=date(2020, 1, 1), until=date(2020, 1, 12)), shelf, date(2021, 1, 1)))
    assert len(found) == 12 * 500
    assert [row.filing_date for row in found] == sorted((row.filing_date for row in found), reverse=True, key=str)
    assert "no more than 10000 documents: asked for 2020-01-01 to 2020-01-12 in two parts" in caplog.text


def test_a_day_beyond_the_reach_of_the_search_is_told(caplog: pytest.LogCaptureFixture) -> None:
    day = date(2020, 1, 1)
    found = list(full_text.find(Query(text="x", since=day, until=day), Shelf(words_of({day: 11_000}, page=1000)), date(2021, 1, 1)))
    assert found
    assert "more than 10000 documents of 2020-01-01 match" in caplog.text


def test_a_search_that_gives_less_than_it_tells(caplog: pytest.LogCaptureFixture) -> None:
    shelf = Shelf(lambda path, query: hits(hit(), total=5) if query["from"] == "0" else hits(total=5))
    assert len(list(full_text.find(Query(text="x", forms=("SC TO-T/A",)), shelf, date(2021, 1, 1)))) == 1
    assert "told of 5 documents from 2001-01-01 to 2021-01-01 and gave 1" in caplog.text


def test_nothing_before_2001_in_the_search(caplog: pytest.LogCaptureFixture) -> None:
    shelf = Shelf(words_of({}))
    assert list(full_text.find(Query(text="x", until=date(2000, 12, 31)), shelf, date(2021, 1, 1))) == []
    assert shelf.asked == []
    assert list(full_text.find(Query(text="x", since=date(1999, 1, 1)), shelf, date(2021, 1, 1))) == []
    assert "nothing from before 2001" in caplog.text


def indexes_of(answer: dict[str, bytes]) -> Shelf:
    return Shelf(lambda path, query: answer.get(path.removeprefix("/Archives/edgar/")))


def day_of(day: date, *numbers: int) -> bytes:
    return index(FORM_CAPTION, *(form_row("SC TO-T", f"N{number}", number, f"{day:%Y%m%d}", f"0000000001-20-{number:06d}") for number in numbers))


def test_daily_indexes_for_the_days_after_the_quarterly_one(caplog: pytest.LogCaptureFixture) -> None:
    monday = date(2020, 3, 16)
    shelf = indexes_of(
        {
            "full-index/2020/QTR1/form.gz": day_of(date(2020, 3, 13), 1).replace(b"Mar 18, 2020", b"March 13, 2020"),
            "daily-index/2020/QTR1/form.20200316.idx": day_of(monday, 2, 3),
            "daily-index/2020/QTR1/form.20200317.idx": day_of(date(2020, 3, 17), 4),
        }
    )
    found = list(indexes.find(Query(since=date(2020, 1, 1)), shelf, date(2020, 3, 19)))
    assert [row.accession[-1] for row in found] == ["4", "3", "2", "1"]
    assert [path[-8:] for path, _ in shelf.asked] == ["/form.gz", "0316.idx", "0317.idx", "0318.idx", "0319.idx"]
    assert [record.getMessage() for record in caplog.records if record.levelno >= logging.WARNING] == ["EDGAR has no index of 2020-03-18, a business day: filings of that day may be missing"]


def test_a_quarter_that_is_over_has_an_index() -> None:
    with pytest.raises(NotFound):
        list(indexes.find(Query(since=date(2020, 1, 1), until=date(2020, 3, 31)), indexes_of({}), date(2020, 5, 1)))


def test_the_first_days_of_a_quarter() -> None:
    shelf = indexes_of({f"daily-index/2020/QTR2/form.2020{day}.idx": day_of(date(2020, int(day[:2]), int(day[2:])), int(day)) for day in ("0401", "0402", "0415")})
    found = indexes.find(Query(since=date(2020, 4, 1)), shelf, date(2020, 4, 16))
    assert [row.accession[-3:] for row in found] == ["415", "402", "401"]


def test_holidays_have_no_index_and_nothing_is_told(caplog: pytest.LogCaptureFixture) -> None:
    assert list(indexes.find(Query(since=date(2020, 12, 25), until=date(2020, 12, 25)), indexes_of({}), date(2020, 12, 28))) == []
    assert not [record for record in caplog.records if record.levelno >= logging.WARNING]


def test_years_to_come_and_before_edgar_have_none() -> None:
    shelf = indexes_of({})
    assert list(indexes.find(Query(since=date(2021, 1, 1)), shelf, date(2020, 12, 28))) == []
    assert list(indexes.find(Query(since=date(1980, 1, 1), until=date(1992, 12, 31)), shelf, date(2020, 12, 28))) == []
    assert shelf.asked == []


QUARTERS = [
    (date(2023, 12, 31), date(2024, 4, 1), ["2024-2", "2024-1", "2023-4"]),
    (date(2023, 1, 1), date(2023, 12, 31), ["2023-4", "2023-3", "2023-2", "2023-1"]),
    (date(2023, 3, 31), date(2023, 3, 31), ["2023-1"]),
]


@pytest.mark.parametrize(("since", "until", "expected"), QUARTERS)
def test_quarters(since: date, until: date, expected: list[str]) -> None:
    assert [f"{quarter.year}-{quarter.number}" for quarter in indexes.quarters(since, until)] == expected


def test_days_of_a_quarter() -> None:
    assert [(quarter.first, quarter.last) for quarter in indexes.quarters(date(2024, 1, 1), date(2024, 12, 31))] == [
        (date(2024, 10, 1), date(2024, 12, 31)),
        (date(2024, 7, 1), date(2024, 9, 30)),
        (date(2024, 4, 1), date(2024, 6, 30)),
        (date(2024, 1, 1), date(2024, 3, 31)),
    ]


def test_pages_of_a_company_that_overlap_by_a_day_are_in_order() -> None:
    def columns(*rows: tuple[int, str]) -> dict[str, list[Any]]:
        return {"accessionNumber": [f"0000000001-18-{number:06d}" for number, _ in rows], "form": ["SC TO-T"] * len(rows), "filingDate": [day for _, day in rows]}

    recent = columns((5, "2018-02-12"), (4, "2018-02-11"), (2, "2018-02-11"))
    older = columns((3, "2018-02-11"), (2, "2018-02-11"), (1, "2017-01-01"))
    shelf = Shelf(lambda path, query: json.dumps(older).encode())
    found = list(submissions.find(submissions.read_company(company(recent)), Query(company=1318605), shelf))
    assert [row.accession[-1] for row in found] == ["5", "4", "3", "2", "1"]


def test_a_damaged_older_page_is_an_error() -> None:
    shelf = Shelf(lambda path, query: json.dumps(COLUMNS | {"form": []}).encode())
    with pytest.raises(BadListing, match="differ in length"):
        list(submissions.find(submissions.read_company(company()), Query(company=1318605), shelf))


@pytest.mark.parametrize(("query", "told"), [(Query(role="subject"), "give --company"), (Query(current=True, text="x"), "cannot be searched"), (Query(), "which filings"), (Query(since=date(2023, 1, 2), until=date(2023, 1, 1)), "exchange them")])
def test_a_query_that_nothing_answers(source: Archive, query: Query, told: str) -> None:
    with pytest.raises(UsageError, match=told):
        list(search(query, source, today=MAY))
