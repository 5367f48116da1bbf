"""EDGAR's full-text search, ``efts.sec.gov/LATEST/search-index``: filings since 2001 by their words.

One hit a document, a hundred a page, and no more than 10,000 of one question can be reached. A search that has more is asked again for parts of its dates.
Hits name the parties of a filing and do not tell their sides.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from pydantic import BaseModel, Field

from ..phrase import Phrase
from .found import Found, Party, merge, newest_first
from .listing import ACCESSION, DAYS, MINUTES, Lists, answer, day
from .query import Query
from .tickers import Company

PATH = "/LATEST/search-index"
FIRST_DAY = date(2001, 1, 1)
"""Nothing earlier is in the search."""
PAGE, REACHABLE = 100, 10_000

_SHOWN_NAME = Phrase(r"(.*?)(?<! ) *+(?:\(([^()]*)\) *+)?\(CIK (\d{1,10})\) *", 0)
_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Hits:
    """One page of an answer: its rows, one a document; how many documents match in all, at least; and how many hits have no accession number."""

    found: tuple[Found, ...]
    total: int
    nameless: int
    size: int


class _Hit(BaseModel):
    ciks: list[str] = []
    names: list[str] = Field(alias="display_names", default=[])
    accession: str | None = Field(alias="adsh", default=None)
    form: str | None = None
    filed: str | None = Field(alias="file_date", default=None)
    file_numbers: str | list[str] | None = Field(alias="file_num", default=None)


class _Row(BaseModel):
    source: _Hit = Field(alias="_source")


class _Total(BaseModel):
    value: int


class _Hits(BaseModel):
    total: _Total
    hits: list[_Row]


class _Answer(BaseModel):
    hits: _Hits


def read_hits(raw: bytes) -> Hits:
    """The hits of one page. Raises ``BadListing`` where it is not the answer of the search."""
    hits = answer(_Answer, raw, "the full-text search").hits
    rows = [_found(row.source) for row in hits.hits]
    found = tuple(row for row in rows if row is not None)
    return Hits(found, hits.total.value, len(rows) - len(found), len(rows))


def _found(hit: _Hit) -> Found | None:
    if not hit.accession or not re.fullmatch(ACCESSION, hit.accession) or not hit.form:
        return None
    numbers = [hit.file_numbers] if isinstance(hit.file_numbers, str) else hit.file_numbers or []
    return Found(hit.accession, hit.form, day(hit.filed), parties=_parties(hit), file_numbers=tuple(dict.fromkeys(filter(None, numbers))))


def _parties(hit: _Hit) -> tuple[Party, ...]:
    named: dict[int, Party] = {}
    for words in hit.names:
        shown = _SHOWN_NAME.fullmatch(words)
        if shown:
            named.setdefault(int(shown.group(3)), Party(shown.group(1), int(shown.group(3))))
    for cik in hit.ciks:
        if cik.isdigit():
            named.setdefault(int(cik), Party(None, int(cik)))
    return tuple(named.values())


def parameters(query: Query, since: date, until: date, start: int) -> dict[str, str]:
    """What the search is asked. It takes forms without ``/A`` and gives their amendments too."""
    asked = {
        "q": query.text or "",
        "forms": ",".join(dict.fromkeys(form.removesuffix("/A") for form in query.forms)),
        "dateRange": "custom",
        "startdt": since.isoformat(),
        "enddt": until.isoformat(),
        "from": str(start),
    }
    if query.company is not None:
        asked["ciks"] = f"{query.company:010d}"
    return asked


def find(query: Query, source: Lists, today: date) -> Iterator[Found]:
    """The filings that the search has for the query, the newest first."""
    since, until = max(query.since or FIRST_DAY, FIRST_DAY), min(query.until or today, today)
    if query.since and query.since < FIRST_DAY:
        _log.warning("the full-text search has nothing from before 2001")
    _log.info("the full-text search has filings of 2001 and later, and does not tell the sides of their parties")
    if since <= until:
        yield from _between(query, since, until, source)


def _between(query: Query, since: date, until: date, source: Lists) -> Iterator[Found]:
    first = _page(query, since, until, 0, source)
    if first.total >= REACHABLE and since < until:
        middle = since + (until - since) // 2
        _log.info("the full-text search gives no more than %d documents: asked for %s to %s in two parts", REACHABLE, since, until)
        yield from _between(query, middle + timedelta(days=1), until, source)
        yield from _between(query, since, middle, source)
        return
    if first.total >= REACHABLE:
        _log.warning("more than %d documents of %s match, and the full-text search gives no more: ask for narrower words", REACHABLE, since)
    rows, seen, nameless, start = list(first.found), first.size, first.nameless, first.size
    while start < min(first.total, REACHABLE):
        page = _page(query, since, until, start, source)
        if not page.size:
            break
        rows += page.found
        seen, nameless, start = seen + page.size, nameless + page.nameless, start + page.size
    if seen < min(first.total, REACHABLE):
        _log.warning("the full-text search told of %d documents from %s to %s and gave %d: try again later", first.total, since, until, seen)
    if nameless:
        _log.warning("%d hits of the full-text search have no accession number and are left out", nameless)
    yield from newest_first(row for row in merge(rows).values() if query.admits(row))


def _page(query: Query, since: date, until: date, start: int, source: Lists) -> Hits:
    _log.info("full-text search, %s to %s, documents from the %dth on", since, until, start + 1)
    return read_hits(source.listing(PATH, host="efts", query=parameters(query, since, until, start), max_age=5 * MINUTES))


def companies(name: str, source: Lists, today: date) -> tuple[Company, ...]:
    """The parties of tender offers whose name may be this one, in the order of the search: one page of it."""
    asked = parameters(Query(), FIRST_DAY, today, 0) | {"entityName": name}
    parties = (party for row in read_hits(source.listing(PATH, host="efts", query=asked, max_age=DAYS)).found for party in row.parties)
    return tuple(Company(cik, shown) for cik, shown in {party.cik: party.name for party in parties if party.cik is not None}.items())
