"""All filings of one offer, from the address of any of them.

The subject company's tender-offer filings around it are read, and ``extractor.offer`` sorts them to offers: by what they say of the original, their dates,
securities and persons, never by file number alone. A filing that may be of two offers is given with both.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from ..address import Address, read_address
from ..errors import BadSubmission, NotFound, OtherForm
from ..form_names import FORERUNNERS, TENDER_OFFER
from .folder import found_in
from .found import Found, newest_first
from .query import Query
from .search import search

if TYPE_CHECKING:
    from ..fetch import Archive, Mirror
    from ..models import Filing
    from ..offer import Group

BEFORE, AFTER = timedelta(days=400), timedelta(days=200)
"""How far from the offer's first and last known filing others are looked for: an announcement may come a year before the offer; amendments follow each other closely."""
_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Member:
    """A filing of the offer, with why it is one.

    ``offers`` has the ``offer_id`` of each offer that it may belong to, as ``OfferChain`` has it: one where that is decided.
    """

    found: Found
    filing: Filing
    raw: bytes
    offers: tuple[str, ...]
    reason: str


@dataclass(frozen=True)
class _Read:
    found: Found
    filing: Filing
    raw: bytes


def same_offer(address: Address, source: Archive | Mirror, *, today: date) -> tuple[Member, ...]:
    """The filings of the offer that the addressed one is of, the newest first; where it may be of several, the filings of all of them.

    Raises ``OtherForm`` and ``BadSubmission`` where that filing is no tender-offer filing, ``FetchError`` where lists or filings cannot be had.
    """
    given = _read(address, source)
    read = {given.found.accession: given}
    subjects = [party.cik for party in given.found.parties if party.role == "subject" and party.cik is not None]
    cik = subjects[0] if subjects else next((party.cik for party in given.found.parties if party.cik is not None), None)
    if cik is None:
        _log.warning("%s names no company by its CIK: no others can be looked for", given.found.accession)
        return _members(given, read)
    looked: set[str] = set()
    while True:
        members = _members(given, read)
        fresh = [found for found in _around([member.found for member in members], cik, source, today) if found.accession not in {*looked, *read}]
        if not fresh:
            return members
        for number, found in enumerate(fresh, 1):
            _log.info("reading %d of %d filings about CIK %d", number, len(fresh), cik)
            looked.add(found.accession)
            candidate = _candidate(found, source)
            if candidate is not None:
                read[found.accession] = candidate


def _around(members: Sequence[Found], cik: int, source: Archive | Mirror, today: date) -> Iterator[Found]:
    """Filings about the company, filed near those of the offer."""
    days = [member.filing_date for member in members if member.filing_date]
    since, until = (min(days) - BEFORE, max(days) + AFTER) if days else (None, None)
    for found in search(Query(TENDER_OFFER + FORERUNNERS, since, until, cik), source, today=today):
        if any(party.cik == cik and party.role != "offeror" for party in found.parties):
            yield found


def _read(address: Address, source: Archive | Mirror) -> _Read:
    from ..filing import extract
    from ..submission import read_header

    fetched = source.submission(address)
    filing, header = extract(fetched.raw, fetched.url), read_header(fetched.raw)
    if header is None:
        raise BadSubmission(f"{address.accession} has no header", 0, "fetch it afresh")
    return _Read(found_in(header, address.accession), filing, fetched.raw)


def _candidate(found: Found, source: Archive | Mirror) -> _Read | None:
    try:
        return _read(read_address(found.url), source)
    except OtherForm:
        return None
    except (NotFound, BadSubmission) as error:
        _log.warning("%s, a %s of %s, is left out: %s", found.accession, found.form, found.filing_date, error)
        return None


def _members(given: _Read, read: dict[str, _Read]) -> tuple[Member, ...]:
    from ..offer import group
    from ..offer.chain import offer_id

    by_hash = {one.filing.source.sha256: one for one in read.values()}
    groups = group([one.filing for one in read.values()])
    offers: dict[str, list[str]] = {}
    for found in groups:
        for digest in _reasons(found):
            offers.setdefault(digest, []).append(offer_id(found.filings) or found.filings[0].source.sha256)
    members = {
        by_hash[digest].found.accession: Member(by_hash[digest].found, by_hash[digest].filing, by_hash[digest].raw, tuple(offers[digest]), reason)
        for found in groups
        if given.filing.source.sha256 in _reasons(found)
        for digest, reason in _reasons(found).items()
    }
    return tuple(members[found.accession] for found in newest_first(member.found for member in members.values()))


def _reasons(found: Group) -> dict[str, str]:
    """Why each filing is of the offer, or may be of it, by the hash of its bytes."""
    decided = {filing.source.sha256: reason for filing, reason in zip(found.filings, found.reasons, strict=True)}
    return decided | {one.filing.source.sha256: one.reason for one in found.undecided}
