"""EDGAR's form indexes: every filing of a quarter or a day, one row a party.

A head of some lines, a line of dashes, then rows of fixed columns (``form``, ``company``) or with bars (``master``). Names longer than their column
shift what follows, so rows are read from their end. The index does not tell who is subject company and who is offeror.

A quarterly index is made anew once a week and says up to which day it goes; for the days after it there is a daily index, made at about 10 in the
evening. Source: EDGAR, Accessing EDGAR Data, "Using the EDGAR Index Files".
"""

from __future__ import annotations

import logging
import re
import zlib
from collections.abc import Container, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from ..errors import BadListing, NotFound
from ..phrase import Phrase
from .found import Found, Party, merge, newest_first
from .listing import DAYS, HOURS, MINUTES, Lists, day
from .query import Query

_ROW = Phrase(r"(?P<left>[^\n]*\S) +(?P<cik>\d{1,10}) +(?P<date>\d{4}-?\d\d-?\d\d) +(?P<file>edgar/\S+)\s*", 0)
_ACCESSION = Phrase(r"(\d{10}-\d{2}-\d{6})(?:\.txt)?", 0)
_DASHES = Phrase(r"^-{20,}[ \t]*\r?$", re.MULTILINE)
_RECEIVED = Phrase(r"^Last Data Received:[ \t]*(\w{3})\w*[ \t]+(\d{1,2}),[ \t]*(\d{4})", re.MULTILINE)
_MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
_FORM_WIDTH, _NAME_WIDTH = 12, 62
_LARGEST = 1024**3
"""Bytes of an unpacked index; a busy quarter has 60 million."""
_FIRST_YEAR = 1993
_FEW_DAYS = 10
"""So many daily indexes are asked for rather than a quarterly one, which is some hundred times as large."""
_ONE_DAY = timedelta(days=1)
_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Index:
    """The rows of the forms that were asked for, and the last day whose filings the index says it has."""

    found: tuple[Found, ...]
    last_received: date | None


def read_index(raw: bytes, forms: Container[str]) -> Index:
    """The rows of these forms in a form, company or master index, daily or quarterly, plain or gzipped.

    Raises ``BadListing`` where it is no index, or a row of these forms cannot be read.
    """
    text = _unpacked(raw).decode("latin-1")
    dashes = _DASHES.search(text)
    if dashes is None:
        raise BadListing("the form index", "it has no line of dashes before its rows")
    head = text[: dashes.start()]
    received = _RECEIVED.search(head)
    return Index(tuple(_rows(text[dashes.end() :], _kind(head), forms)), _received(*received.groups()) if received else None)


def _unpacked(raw: bytes) -> bytes:
    if raw[:2] != b"\x1f\x8b":
        return raw
    try:
        unpack = zlib.decompressobj(wbits=31)
        unpacked = unpack.decompress(raw, _LARGEST)
    except zlib.error as error:
        raise BadListing("the form index", f"damaged gzip data ({error})") from None
    if not unpack.eof:
        raise BadListing("the form index", "its gzip data end too early")
    return unpacked


def _received(month: str, number: str, year: str) -> date | None:
    try:
        return date(int(year), _MONTHS.index(month) + 1, int(number))
    except ValueError:
        return None


def _kind(head: str) -> str:
    """Which index it is, by the caption, which some files break over two lines."""
    if "CIK|Company Name|" in head:
        return "master"
    form, company = head.rfind("Form Type"), head.rfind("Company Name")
    if form < 0 or company < 0:
        raise BadListing("the form index", "its caption does not name Form Type and Company Name")
    return "form" if form < company else "company"


def _rows(body: str, kind: str, forms: Container[str]) -> Iterator[Found]:
    lines = [line.rstrip("\r") for line in body.split("\n")]  # not splitlines: names hold bytes that it takes for line ends
    last = max((number for number, line in enumerate(lines) if line.strip()), default=-1)
    for number, line in enumerate(lines):
        form = _form(line, kind)
        if form not in forms and number != last:
            continue
        found = _found(line, kind, form)
        if found is None and line.strip():
            raise BadListing("the form index", f"a row that cannot be read: {line.strip()[:80]}")
        if found is not None and form in forms:
            yield found


def _found(line: str, kind: str, form: str) -> Found | None:
    row = _master(line) if kind == "master" else _ROW.fullmatch(line)
    accession = _ACCESSION.search(row["file"]) if row else None
    filed = day(row["date"]) if row else None
    if row is None or accession is None or filed is None:
        return None
    left = row["left"]
    name = left if kind == "master" else left[_FORM_WIDTH:] if kind == "form" else left.removesuffix(form)
    return Found(accession.group(1), form, filed, parties=(Party(name.strip() or None, int(row["cik"])),))


def _form(line: str, kind: str) -> str:
    if kind == "form":
        return line[:_FORM_WIDTH].strip()
    if kind == "master":
        parts = line.rsplit("|", 3)
        return parts[1].strip() if len(parts) == 4 else ""
    row = _ROW.fullmatch(line)
    pieces = re.split(r" {2,}", row["left"]) if row else []
    return pieces[-1] if len(pieces) > 1 else line[_NAME_WIDTH : _NAME_WIDTH + _FORM_WIDTH].strip()


def _master(line: str) -> dict[str, str] | None:
    start, _, rest = line.partition("|")
    parts = rest.rsplit("|", 3)
    if len(parts) != 4 or not start.strip().isdigit():
        return None
    return {"cik": start.strip(), "left": parts[0], "date": parts[2], "file": parts[3]}


@dataclass(frozen=True)
class Quarter:
    """A quarter of a year, 1 to 4."""

    year: int
    number: int

    @property
    def first(self) -> date:
        """Its first day."""
        return date(self.year, 3 * self.number - 2, 1)

    @property
    def last(self) -> date:
        """Its last day."""
        return (date(self.year + 1, 1, 1) if self.number == 4 else date(self.year, 3 * self.number + 1, 1)) - _ONE_DAY

    @property
    def path(self) -> str:
        """Where its index is on ``www.sec.gov``."""
        return f"/Archives/edgar/full-index/{self.year}/QTR{self.number}/form.gz"

    def daily_path(self, day: date) -> str:
        """Where the index of one of its days is."""
        return f"/Archives/edgar/daily-index/{self.year}/QTR{self.number}/form.{day:%Y%m%d}.idx"


def quarters(since: date, until: date) -> list[Quarter]:
    """The quarters that two days and what is between them lie in, the latest first.

    >>> quarters(date(2023, 12, 31), date(2024, 4, 1))
    [Quarter(year=2024, number=2), Quarter(year=2024, number=1), Quarter(year=2023, number=4)]
    """
    months = range(4 * since.year + (since.month - 1) // 3, 4 * until.year + (until.month - 1) // 3 + 1)
    return [Quarter(count // 4, count % 4 + 1) for count in reversed(months)]


def find(query: Query, source: Lists, today: date) -> Iterator[Found]:
    """The filings of all companies that the query admits, the newest first, from ``query.since`` (else from 1993) to ``query.until`` (else to today).

    Each quarter's lists are fetched when its turn comes. Raises ``NotFound`` where EDGAR has no index of a quarter that is over.
    """
    since = max(query.since or date.min, date(_FIRST_YEAR, 1, 1))
    until = min(query.until or today, today)
    for quarter in quarters(since, until) if since <= until else ():
        first, last = max(since, quarter.first), min(until, quarter.last)
        rows: list[Found] = []
        if quarter.last < today or sum(_working_days(first, last)) > _FEW_DAYS:
            index = _quarterly(quarter, query, source, today)
            rows += index.found
            first = max(first, (index.last_received or quarter.last) + _ONE_DAY)
        for number, working in enumerate(_working_days(first, last)):
            if working:
                rows += _daily(first + number * _ONE_DAY, query, source, today)
        yield from newest_first(row for row in merge(rows).values() if query.admits(row))


def _working_days(first: date, last: date) -> list[bool]:
    return [(first + number * _ONE_DAY).weekday() < 5 for number in range((last - first).days + 1)]


def _quarterly(quarter: Quarter, query: Query, source: Lists, today: date) -> Index:
    _log.info("the index of %d QTR%d", quarter.year, quarter.number)
    over = quarter.last + _ONE_DAY * 8 < today
    try:
        index = read_index(source.listing(quarter.path, max_age=30 * DAYS if over else 6 * HOURS), query.forms)
    except NotFound:
        if quarter.last < today:
            raise
        return Index((), quarter.first - _ONE_DAY)
    _log.info("the index of %d QTR%d goes to %s; it does not tell the sides of the parties", quarter.year, quarter.number, index.last_received or quarter.last)
    return index


def _daily(when: date, query: Query, source: Lists, today: date) -> tuple[Found, ...]:
    rows = daily(when, query.forms, source, max_age=5 * MINUTES if when == today else DAYS)
    if rows is not None:
        return rows
    from ..calendar_days import is_business_day

    if when == today:
        _log.info("the index of %s is not there yet: --current has the newest filings", when)
    elif is_business_day(when):
        _log.warning("EDGAR has no index of %s, a business day: filings of that day may be missing", when)
    return ()


def daily(when: date, forms: Container[str], source: Lists, *, max_age: float = DAYS) -> tuple[Found, ...] | None:
    """The rows of these forms in a day's index; None where there is none: on holidays, and before it is made."""
    _log.info("the index of %s", when)
    quarter = quarters(when, when)[0]
    try:
        return read_index(source.listing(quarter.daily_path(when), max_age=max_age), forms).found
    except NotFound:
        return None
