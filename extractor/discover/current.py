"""EDGAR's feed of the newest filings: ``/cgi-bin/browse-edgar?action=getcurrent&output=atom``.

Atom (RFC 4287) in ISO-8859-1, the newest first, at most a hundred entries a page, one entry a party. The type that is asked for is a prefix of the form's name.
Filings that arrive while the pages are read push entries to the next page: some are then seen twice, none is missed.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from datetime import datetime

from lxml import etree

from ..errors import BadListing
from ..phrase import Phrase
from .found import EASTERN, Found, Party, Role, merge, newest_first
from .listing import Lists, day
from .query import Query

PATH = "/cgi-bin/browse-edgar"
PAGE = 100
MOST_PAGES = 100
"""EDGAR keeps some days of filings there, thousands and not tens of thousands."""

_TITLE = Phrase(r"(?P<form>.*?) - (?P<name>.*) \((?P<cik>\d{10})\) \((?P<side>[^()]*)\)\s*", 0)
_FILED = Phrase(r"Filed:(?:</b>)?\s*(\d{4}-\d\d-\d\d)", 0)
_ID = Phrase(r"accession-number=(\d{10}-\d{2}-\d{6})", 0)
_SIDES: dict[str, Role] = {"Subject": "subject", "Filed by": "offeror"}
_log = logging.getLogger(__name__)
_ATOM = "{http://www.w3.org/2005/Atom}"


def read_page(raw: bytes) -> tuple[Found, ...]:
    """The entries of a page in their order, one a party. Raises ``BadListing`` where it is no feed, or an entry does not tell which filing it is."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    try:
        feed = etree.fromstring(raw, parser)
    except etree.XMLSyntaxError as error:
        raise BadListing("the feed of the newest filings", f"no XML ({error.msg})") from None
    if feed.tag != f"{_ATOM}feed":
        raise BadListing("the feed of the newest filings", f"no Atom feed, but <{feed.tag}>")
    return tuple(map(_found, feed.iterfind(f"{_ATOM}entry")))


def _text(entry: etree._Element, name: str) -> str:
    return entry.findtext(f"{_ATOM}{name}") or ""


def _found(entry: etree._Element) -> Found:
    title = _TITLE.fullmatch(_text(entry, "title").strip())
    identity = _ID.search(_text(entry, "id"))
    if title is None or identity is None:
        raise BadListing("the feed of the newest filings", f"an entry that cannot be read: {_text(entry, 'title')[:80]!r}")
    category = entry.find(f"{_ATOM}category")
    filed = _FILED.search(_text(entry, "summary"))
    return Found(
        accession=identity.group(1),
        form=(category.get("term") if category is not None else None) or title["form"],
        filing_date=day(filed.group(1)) if filed else None,
        accepted_at=_acceptance(_text(entry, "updated")),
        parties=(Party(title["name"].strip() or None, int(title["cik"]), _SIDES.get(title["side"])),),
    )


def _acceptance(words: str) -> datetime | None:
    try:
        accepted = datetime.fromisoformat(words.strip())
    except ValueError:
        return None
    return accepted.astimezone(EASTERN) if accepted.tzinfo else None


def prefixes(forms: tuple[str, ...]) -> tuple[str, ...]:
    """What the feed must be asked for, so that it has all these forms: one question for Schedule TO, one for each other form."""
    return tuple(dict.fromkeys("SC TO" if form.startswith("SC TO-") else form.removesuffix("/A") for form in forms))


def pages(prefix: str, source: Lists, *, max_age: float = 0) -> Iterator[tuple[Found, ...]]:
    """The feed's pages, the newest first, until it has no more."""
    for number in range(MOST_PAGES):
        _log.info("the feed of the newest filings, page %d", number + 1)
        query = {"action": "getcurrent", "type": prefix, "owner": "include", "count": str(PAGE), "start": str(number * PAGE), "output": "atom"}
        page = read_page(source.listing(PATH, query=query, max_age=max_age))
        if page:
            yield page
        if len(page) < PAGE:
            return


def find(query: Query, source: Lists) -> list[Found]:
    """The filings in the feed that the query admits, the newest first."""
    rows: list[Found] = []
    for prefix in prefixes(query.forms):
        for page in pages(prefix, source):
            rows += page
            oldest = [row.filing_date for row in page if row.filing_date]
            if query.since and oldest and max(oldest) < query.since:
                break
    return newest_first(row for row in merge(rows).values() if query.admits(row))
