"""A company's own list of filings: ``data.sec.gov/submissions/CIK##########.json`` and its older pages.

Columns of equal length, the newest row first: about a thousand in the file itself, the older ones in pages that the file names and that have the
columns at their top. A row without act, file number and film number is a filing that the company made about another one: those belong to the subject company.

``acceptanceDateTime`` ends in ``Z`` and was Eastern time in some years, true UTC in others. EDGAR takes filings from 6 in the morning to 10 at night,
Eastern time, so a page of them tells which it is; where it does not, the time of acceptance is None.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, tzinfo

from pydantic import BaseModel, Field

from ..errors import BadListing
from .found import EASTERN, Found, Party, Role, merge, newest_first
from .listing import DAYS, MINUTES, Lists, answer, day
from .query import Query

_log = logging.getLogger(__name__)
_OPENS, _CLOSES = time(6, 0), time(22, 30)


@dataclass(frozen=True)
class OlderPage:
    """A further file of the list, and the filing dates between which its rows stand."""

    name: str
    first: date | None
    last: date | None


@dataclass(frozen=True)
class CompanyFilings:
    """What the company's file tells: who it is, its newest filings, and where the older ones are."""

    cik: int
    name: str
    former_names: tuple[str, ...]
    found: tuple[Found, ...]
    older: tuple[OlderPage, ...]
    zone: tzinfo | None
    """In which the file's stamps are written, where it tells."""


class _Columns(BaseModel):
    accessions: list[str] = Field(alias="accessionNumber")
    forms: list[str] = Field(alias="form")
    filing_dates: list[str] = Field(alias="filingDate")
    acceptances: list[str | None] | None = Field(alias="acceptanceDateTime", default=None)
    acts: list[str | None] | None = Field(alias="act", default=None)
    file_numbers: list[str | None] | None = Field(alias="fileNumber", default=None)
    film_numbers: list[str | None] | None = Field(alias="filmNumber", default=None)


class _Page(BaseModel):
    name: str
    first: str | None = Field(alias="filingFrom", default=None)
    last: str | None = Field(alias="filingTo", default=None)


class _Filings(BaseModel):
    recent: _Columns
    files: list[_Page] = []


class _FormerName(BaseModel):
    name: str


class _Company(BaseModel):
    cik: int
    name: str
    former_names: list[_FormerName] = Field(alias="formerNames", default=[])
    filings: _Filings


def read_company(raw: bytes) -> CompanyFilings:
    """What the file of a company tells, with all its recent filings.

    Raises ``BadListing`` where it is not in the shape that is known, or its columns differ in length.
    """
    company = answer(_Company, raw, "the company's list of filings")
    recent = company.filings.recent
    zone = stamps_zone(recent.acceptances or [])
    return CompanyFilings(
        cik=company.cik,
        name=company.name,
        former_names=tuple(former.name for former in company.former_names),
        found=_rows(recent, company.name, company.cik, zone),
        older=tuple(OlderPage(page.name, day(page.first), day(page.last)) for page in company.filings.files),
        zone=zone,
    )


def read_older(raw: bytes, company: CompanyFilings) -> tuple[Found, ...]:
    """The filings of an older page of that company's list. Raises as ``read_company``."""
    columns = answer(_Columns, raw, "an older page of the company's list of filings")
    return _rows(columns, company.name, company.cik, stamps_zone(columns.acceptances or []) or company.zone)


def _rows(columns: _Columns, name: str, cik: int, zone: tzinfo | None) -> tuple[Found, ...]:
    count = len(columns.accessions)
    lengths = {shown: len(values) for shown, values in columns if values is not None}
    if set(lengths.values()) != {count}:
        raise BadListing("the company's list of filings", f"its columns differ in length ({', '.join(f'{shown} {length}' for shown, length in lengths.items())})")
    none: list[str | None] = [None] * count
    acceptances, numbers = columns.acceptances or none, columns.file_numbers or none
    of_subject = (columns.acts, columns.file_numbers, columns.film_numbers)
    complete = [column for column in of_subject if column is not None]
    told = [any(values) for values in zip(*complete, strict=True)] if len(complete) == len(of_subject) else [None] * count
    return tuple(
        Found(
            accession=columns.accessions[index],
            form=columns.forms[index],
            filing_date=day(columns.filing_dates[index]),
            accepted_at=_acceptance(acceptances[index], zone),
            parties=(Party(name, cik, _role(columns.forms[index], told[index])),),
            file_numbers=tuple(filter(None, [numbers[index]])),
        )
        for index in range(count)
    )


def _role(form: str, told: bool | None) -> Role | None:
    if told is None or not form.startswith("SC"):  # only schedules have two sides
        return None
    return "subject" if told else "offeror"


def _stamp(words: str) -> datetime | None:
    """The time as it is written, zone left off; None where it is no time, or midnight: then only the day was known."""
    try:
        stamp = datetime.fromisoformat(words.removesuffix("Z").partition(".")[0])
    except ValueError:
        return None
    return stamp if stamp.tzinfo is None and stamp.time() != time(0, 0) else None


def stamps_zone(stamps: Iterable[str | None]) -> tzinfo | None:
    """The zone in which a page's stamps are written, told by those that only one of the two zones puts into EDGAR's hours.

    A few odd ones are outvoted, twenty to one. None where no stamp tells, or they tell different things.
    """
    votes: dict[tzinfo, int] = {UTC: 0, EASTERN: 0}
    for stamp in filter(None, map(_stamp, filter(None, stamps))):
        hours = {zone: stamp.replace(tzinfo=zone).astimezone(EASTERN).time() for zone in votes}
        fits = [zone for zone, hour in hours.items() if _OPENS <= hour <= _CLOSES]
        if len(fits) == 1:
            votes[fits[0]] += 1
    for zone, other in ((UTC, EASTERN), (EASTERN, UTC)):
        if votes[zone] and votes[zone] >= 20 * votes[other]:
            return zone
    return None


def _acceptance(words: str | None, zone: tzinfo | None) -> datetime | None:
    stamp = _stamp(words) if words and zone else None
    return stamp.replace(tzinfo=zone).astimezone(EASTERN) if stamp else None


def company_path(cik: int) -> str:
    """Where the company's file is on ``data.sec.gov``."""
    return f"/submissions/CIK{cik:010d}.json"


def fetch_company(cik: int, source: Lists) -> CompanyFilings:
    """What EDGAR tells of the company. Raises ``NotFound`` where it has no such CIK."""
    return read_company(source.listing(company_path(cik), host="data", max_age=5 * MINUTES))


def find(company: CompanyFilings, query: Query, source: Lists) -> Iterator[Found]:
    """The company's filings that the query admits, the newest first; an older page is fetched only where the query's dates reach into it."""
    _log.info("the list of %s (CIK %d) tells its own side of each filing, and not the other parties", company.name, company.cik)
    pages = sorted(company.older, key=lambda page: page.last or date.max, reverse=True)
    waiting = [row for row in company.found if query.admits(row)]
    for page in pages:
        if (query.since and page.last and page.last < query.since) or (query.until and page.first and page.first > query.until):
            continue
        ready = [row for row in waiting if page.last and row.filing_date and row.filing_date > page.last]
        yield from newest_first(merge(ready).values())
        waiting = [row for row in waiting if row not in ready]
        _log.info("older filings of %s, %s to %s", company.name, page.first, page.last)
        raw = source.listing(f"/submissions/{page.name}", host="data", max_age=DAYS)
        waiting += [row for row in read_older(raw, company) if query.admits(row)]
    yield from newest_first(merge(waiting).values())
