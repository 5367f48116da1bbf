"""New filings as they appear: one look at the feed after another, without gaps.

The feed is read back, page by page, to a page on which nothing is new; entries that move to the next page while it is read are seen twice and count once.
Where it does not reach back to the last look, the daily indexes of the days between are read, each as soon as there is one.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from datetime import date, datetime, timedelta

from . import current, indexes
from .found import Found, merge, newest_first
from .listing import Lists
from .query import Query
from .seen import Seen

_ONE_DAY = timedelta(days=1)
_INDEXED_BY_THEN = 7
"""Days after which an index that is still not there will not come."""
_log = logging.getLogger(__name__)


def look(seen: Seen, source: Lists, now: datetime, *, since: date | None = None) -> None:
    """Put what is new into ``seen.waiting``.

    At the first look what the feed has counts as seen, but for filings of ``since`` and later; where the feed does not reach so far back they are looked
    for in the indexes, too. Nothing is remembered of a look that fails. Raises ``FetchError``. ``now`` is the time in New York.
    """
    today, first = now.date(), seen.looked_at is None
    rows, had, missed = _read_feed(seen, source, today)
    if first and since is not None and not any(row.filing_date and row.filing_date < since for row in rows):
        rows += indexes.find(Query(seen.forms, since), source, today)
        days = _working_days(today - _ONE_DAY, today)
    elif missed:
        rows += _long_past(seen, source, today)
        days = _working_days(_last_look(seen) - _ONE_DAY, today)
    else:
        days = []
    wanted = [row for row in _news(seen, rows) if not first or (since is not None and row.filing_date is not None and row.filing_date >= since)]
    seen.known |= {row.accession: today for row in rows}
    for found in reversed(newest_first(wanted)):
        seen.await_printing(found, today)
    seen.days = sorted({*seen.days, *days})
    seen.had, seen.looked_at = had, now
    seen.forget_old(today)


def _news(seen: Seen, rows: list[Found]) -> list[Found]:
    return [row for row in merge(rows).values() if row.form in seen.forms and row.accession not in seen]


def _last_look(seen: Seen) -> date:
    assert seen.looked_at is not None
    return seen.looked_at.date()


def _read_feed(seen: Seen, source: Lists, today: date) -> tuple[list[Found], dict[str, bool], bool]:
    """What the feed has back to what is known; of which forms it has any; and whether it does not reach so far."""
    rows: list[Found] = []
    had: dict[str, bool] = {}
    missed = False
    for prefix in current.prefixes(seen.forms):
        met, of_it = False, 0
        for page in current.pages(prefix, source):
            rows, of_it = rows + list(page), of_it + len(page)
            met = met or any(row.accession in seen for row in page)
            if seen.looked_at is not None and all(row.accession in seen for row in page):
                break
        had[prefix] = bool(of_it)
        if seen.looked_at is not None and not met and (seen.had.get(prefix) or _last_look(seen) < today):
            missed = True
    if missed:
        _log.warning("the feed does not reach back to the last look, %s: the indexes of the days since then are read", f"{seen.looked_at:%Y-%m-%d %H:%M}")
    return rows, had, missed


def _long_past(seen: Seen, source: Lists, today: date) -> list[Found]:
    """After a long gap, the days whose indexes have long been made. The last ones are read one by one, as they come."""
    until = today - (_INDEXED_BY_THEN + 1) * _ONE_DAY
    since = _last_look(seen) - _ONE_DAY
    return list(indexes.find(Query(seen.forms, since, until), source, today)) if since <= until else []


def _working_days(first: date, last: date) -> list[date]:
    first = max(first, last - _INDEXED_BY_THEN * _ONE_DAY)
    return [day for day in _days(first, last) if day.weekday() < 5]


def _days(first: date, last: date) -> Iterator[date]:
    while first <= last:
        yield first
        first += _ONE_DAY


def read_days(seen: Seen, source: Lists, today: date) -> None:
    """Read the daily indexes that are still to be read, of the days that are over. Raises ``FetchError``; what was read by then is remembered."""
    from ..calendar_days import is_business_day

    for day in [day for day in seen.days if day < today]:
        rows = indexes.daily(day, seen.forms, source)
        if rows is None and is_business_day(day):
            if (today - day).days <= _INDEXED_BY_THEN:
                continue
            _log.warning("EDGAR has no index of %s, a business day: filings of that day may have been missed", day)
        for found in _news(seen, list(rows or ())):
            seen.await_printing(found, today)
        seen.days.remove(day)
