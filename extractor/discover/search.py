"""A query → the filings: chooses the list that answers it best.

a mirror                its own headers
--current               the feed of the newest
words                   full-text search (2001 on)
a company               its submissions
dates alone             the form indexes
"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from ..errors import NotFound, UsageError
from ..fetch import Mirror
from . import current, folder, full_text, indexes, submissions
from .found import Found, merge
from .listing import DAYS
from .query import Query
from .tickers import Company, companies_named, read_cik, read_tickers

if TYPE_CHECKING:
    from ..fetch import Archive

MOST_SHOWN = 12
_log = logging.getLogger(__name__)


def search(query: Query, source: Archive | Mirror, *, today: date) -> Iterator[Found]:
    """The filings that the query admits, one entry an accession number, the newest first.

    Further lists are fetched only as far as the iteration goes. Raises ``UsageError`` for a query that nothing answers, ``NotFound`` for a company that
    EDGAR does not have, ``FetchError`` where a list cannot be had or read. ``today`` is the day in New York.
    """
    _refuse(query)
    if isinstance(source, Mirror):
        if query.current:
            raise UsageError("a mirror has no feed of the newest filings: leave --current away, or --mirror (EXTRACT_MIRROR)")
        yield from folder.find(query, source)
    elif query.current:
        yield from current.find(query, source)
    elif query.text is not None:
        yield from _by_words(query, source, today)
    elif query.company is not None:
        yield from _of_company(query, source)
    elif query.since is None:
        raise UsageError("which filings? Give --company, --text, --since DAY, --current, or --offer ADDRESS")
    else:
        yield from indexes.find(query, source, today)


def _refuse(query: Query) -> None:
    if query.role and query.company is None:
        raise UsageError("--role is the side on which a company is: give --company, too")
    if query.current and query.text is not None:
        raise UsageError("the feed of the newest filings cannot be searched for words: leave --current or --text away")
    if query.since and query.until and query.since > query.until:
        raise UsageError(f"--since {query.since} is after --until {query.until}: exchange them")


def _company(cik: int, source: Archive) -> submissions.CompanyFilings:
    try:
        return submissions.fetch_company(cik, source)
    except NotFound:
        raise NotFound(f"EDGAR has no company with the CIK {cik}: check the number, or give a ticker or a name") from None


def _of_company(query: Query, source: Archive) -> Iterator[Found]:
    """The company's filings. Its list does not tell whether an announcement about it is its own: where that is asked, the header does."""
    assert query.company is not None
    for found in submissions.find(_company(query.company, source), replace(query, role=None), source):
        if query.role == "offeror" and found.form.startswith("SC TO-C") and not found.plays("offeror", query.company):
            found = _with_all_parties(found, source)
        if query.admits(found):
            yield found


def _with_all_parties(found: Found, source: Archive) -> Found:
    from ..address import read_address
    from ..submission import read_header

    header = read_header(source.submission(read_address(found.url)).raw)
    return found if header is None else merge([found, folder.found_in(header, found.accession)])[found.accession]


def _by_words(query: Query, source: Archive, today: date) -> Iterator[Found]:
    """By full-text search; the company's own list tells its sides, which the search does not."""
    if query.company is None or query.role is None:
        yield from full_text.find(query, source, today)
        return
    sides = {row.accession: row for row in _of_company(replace(query, text=None), source)}
    for found in full_text.find(replace(query, role=None), source, today):
        if found.accession in sides:
            yield from merge([found, sides[found.accession]]).values()


def meant(words: str, source: Archive | Mirror, *, today: date) -> Company:
    """The company that a CIK, a ticker or a name means.

    Raises ``UsageError`` where the words fit several, with their names and CIKs, or none. Names are looked for among the companies that have a ticker
    today, then among the parties of tender offers in full-text search, which has those that were taken over.
    """
    cik = read_cik(words)
    if cik is not None:
        return Company(cik, None)
    if isinstance(source, Mirror):
        fitting = companies_named(words, folder.companies(source))
    else:
        fitting = companies_named(words, read_tickers(source.listing("/files/company_tickers.json", max_age=DAYS)))
        if not fitting:
            fitting = companies_named(words, full_text.companies(words, source, today))
    if len(fitting) == 1:
        _log.info("%s: %s", words, fitting[0])
        return fitting[0]
    if not fitting:
        raise UsageError(
            f"no company is called {words!r} in {'the mirror' if hasattr(source, 'headers') else 'the list of tickers, nor in tender offers since 2001'}: give its CIK"
        )
    shown = "; ".join(map(str, fitting[:MOST_SHOWN])) + (f"; and {len(fitting) - MOST_SHOWN} more" if len(fitting) > MOST_SHOWN else "")
    raise UsageError(f"{words!r} fits {len(fitting)} companies, give the CIK of one: {shown}")
