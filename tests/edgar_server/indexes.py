"""The form indexes: every filing of a quarter or a day, one row for each party and form.

| path under ``/Archives/edgar`` | answer |
|---|---|
| ``/full-index/{year}/QTR{q}/{form,company,master}.idx`` and ``.gz`` | a quarter, dates as ``2023-05-03`` |
| ``/daily-index/{year}/QTR{q}/{form,company,master}.{YYYYMMDD}.idx`` | a business day before today, dates as ``20230503``, lines padded |
| either folder, or ``index.json`` in it | its listing |

Other formats (``.Z``, ``.zip`` …), quarters to come and days without business are not there.
"""

from __future__ import annotations

import gzip
import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from . import folders
from .answer import Answer
from .filings import Filings
from .refusals import not_on_www

_QUARTER = re.compile(r"/(full|daily)-index/(\d{4})/QTR([1-4])(?:/(.*))?")
_FULL = re.compile(r"(form|company|master)\.(idx|gz)")
_DAILY = re.compile(r"(form|company|master)\.(\d{4})(\d\d)(\d\d)\.idx")
_BY = {"form": " by Form Type", "company": " by Company Name", "master": ""}


@dataclass(frozen=True)
class _Row:
    form: str
    company: str
    cik: int
    filed: date
    file: str


def answer(filings: Filings, path: str, today: date) -> Answer:
    """The answer to a path below ``/Archives/edgar``."""
    asked = _QUARTER.fullmatch(path)
    if asked is None:
        return not_on_www()
    kind, year, quarter, name = asked.group(1), int(asked.group(2)), int(asked.group(3)), asked.group(4) or ""
    if year < 1993 or (start := date(year, quarter * 3 - 2, 1)) > today:
        return not_on_www()
    end = min((start + timedelta(days=92)).replace(day=1) - timedelta(days=1), today)
    days = [start + timedelta(days=number) for number in range((end - start).days + 1)]
    names = _daily_names(days, today) if kind == "daily" else [f"{by}.{end}" for by in ("company", "form", "master") for end in ("gz", "idx")]
    if name in ("", "index.json"):
        entries = [folders.Entry(name, None, _made(days[-1])) for name in names]
        return folders.listing(f"/Archives/edgar{path.removesuffix(name).rstrip('/')}", entries, as_json=bool(name))
    if name not in names:
        return not_on_www()
    if full := _FULL.fullmatch(name):
        text = _full(full.group(1), _rows(filings, start, end), end).encode("latin-1", "replace")
        body, type = (gzip.compress(text, mtime=0), "application/x-gzip") if full.group(2) == "gz" else (text, "text/plain")
        return Answer(body, type, modified=_made(end))
    by, *numbers = _DAILY.fullmatch(name).groups()  # type: ignore[union-attr]  # it is one of the names made above
    day = date(*map(int, numbers))
    return Answer(_daily(by, _rows(filings, day, day), day).encode("latin-1", "replace"), "text/plain", modified=_made(day))


def _daily_names(days: list[date], today: date) -> list[str]:
    from extractor.calendar_days import is_business_day

    return [f"{by}.{day:%Y%m%d}.idx" for by in ("company", "form", "master") for day in days if day < today and is_business_day(day)]


def _made(day: date) -> datetime:
    """Indexes are made at ten in the evening, Eastern time: of standard time all year, so that the hour is the same in UTC."""
    return datetime.combine(day + timedelta(days=1), time(3), UTC)


def _rows(filings: Filings, first: date, last: date) -> list[_Row]:
    return [
        _Row(party.form, party.company, party.cik, filing.filed, f"edgar/data/{party.cik}/{filing.accession}.txt")
        for filing in filings.newest_first()
        if first <= filing.filed <= last
        for party in filing.rows()
    ]


def _ordered(by: str, rows: list[_Row]) -> list[_Row]:
    orders = {
        "form": lambda row: (row.form, row.company, row.file),
        "company": lambda row: (row.company, row.form, row.file),
        "master": lambda row: (str(row.cik), row.form, row.file),
    }
    return sorted(rows, key=orders[by])


def _full(by: str, rows: list[_Row], last: date) -> str:
    head = _head("Master", by, f"{last:%B} {last.day}, {last.year}", blank="")
    return "\n".join([*head, *(_line(by, row, row.filed.isoformat()) for row in _ordered(by, rows))]) + "\n"


def _daily(by: str, rows: list[_Row], day: date) -> str:
    head = _head("Daily", by, f"{day:%b} {day.day:2}, {day.year}", blank=" ")
    lines = [_line(by, row, f"{row.filed:%Y%m%d}") for row in _ordered(by, rows)]
    return "\n".join([*head, *(line if by == "master" else f"{line:<150}" for line in lines)]) + "\n"


def _head(period: str, by: str, last: str, *, blank: str) -> list[str]:
    """Everything up to the line of dashes; EDGAR's daily index by company breaks its caption in two."""
    top = [
        f"Description:           {period} Index of EDGAR Dissemination Feed{_BY[by]}",
        f"Last Data Received:    {last}",
        "Comments:              webmaster@sec.gov",
        "Anonymous FTP:         ftp://ftp.sec.gov/edgar/",
    ]
    if by == "master":
        return [*top, "", "CIK|Company Name|Form Type|Date Filed|" + ("Filename" if period == "Master" else "File Name"), "-" * 80]
    names = ("Form Type", "Company Name") if by == "form" else ("Company Name", "Form Type")
    caption = columns(by, *names, "CIK", "Date Filed", "File Name")
    if (period, by) == ("Daily", "company"):
        return [*top, *[blank] * 4, caption[:77], "      " + caption[86:], "-" * 145]
    return [*top, *[blank] * 4, caption, "-" * 141]


def _line(by: str, row: _Row, filed: str) -> str:
    if by == "master":
        return f"{row.cik}|{row.company}|{row.form}|{filed}|{row.file}"
    names = (row.form, row.company) if by == "form" else (row.company, row.form)
    return columns(by, *names, str(row.cik), filed, row.file)


def columns(by: str, first: str, second: str, cik: str, filed: str, file: str) -> str:
    """A row of the indexes by form and by company. Columns begin at 0, 12 (by company 62), 74, 86 and 98; what is too long pushes the rest to the right."""
    names = f"{first:<10}  {second:<60}" if by == "form" else f"{first:<60}  {second:<10}"
    return f"{names}  {cik:<10}  {filed:<10}  {file}"
