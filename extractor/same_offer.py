"""All filings of one offer, from the address of any of them.

The subject company's tender-offer filings around it are read, and ``extractor.offer`` sorts them to offers: by what they say of the original, their dates,
securities and persons, never by file number alone. A filing that may be of two offers is given with both. How far to look is found step by step: each
filing that is found to be of the offer widens the view.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from .address import Address, read_address
from .discover.folder import found_in
from .discover.found import Found, newest_first
from .discover.query import Query
from .discover.search import search
from .errors import BadSubmission, ExtractError, NotFound
from .form_names import FORERUNNERS, TENDER_OFFER

if TYPE_CHECKING:
    from .fetch import Archive, Mirror
    from .models import Filing
    from .offer import Group

BEFORE, AFTER = timedelta(days=400), timedelta(days=200)
"""How far from the offer's first and last known filing, or one that they name, others are looked for: an announcement may come a year before the offer; amendments follow each other closely."""
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
class SameOffer:
    """The filings of an offer, the newest first, and what could not be read of the filings that may be of it: how each is called, and why."""

    members: tuple[Member, ...]
    left_out: tuple[tuple[str, ExtractError], ...] = ()


@dataclass(frozen=True)
class _Read:
    found: Found
    filing: Filing
    raw: bytes


def same_offer(address: Address, source: Archive | Mirror, *, today: date, until: date | None = None) -> SameOffer:
    """The filings of the offer that the addressed one is of; where it may be of several, the filings of all of them. ``until``: none filed after that day.

    Raises ``OtherForm`` and ``BadSubmission`` where the addressed filing is no tender-offer filing, ``FetchError`` where it or a list cannot be had.
    """
    given = _read(address, source)
    read, left_out = {given.found.accession: given}, dict[str, tuple[str, ExtractError]]()
    subjects = [party.cik for party in given.found.parties if party.cik is not None and party.role == "subject"] or [
        party.cik for party in given.found.parties if party.cik is not None
    ]
    if not subjects:
        _log.warning("%s names no company by its CIK: the offer's other filings cannot be looked up; name them too", given.found.accession)
    looked = {given.found.accession}
    while True:
        members = _members(given, read)
        fresh = [found for found in _around(members, subjects[0], source, today, until) if found.accession not in looked] if subjects else []
        if not fresh:
            return SameOffer(members, tuple(left_out.values()))
        for number, found in enumerate(fresh, 1):
            looked.add(found.accession)
            if _sides(found.form) & _sides(given.found.form):
                _log.info("reading %d of %d filings about %s", number, len(fresh), given.filing.subject_company.name if given.filing.subject_company else "the company")
                try:
                    read[found.accession] = _read(read_address(found.url), source)
                except (NotFound, BadSubmission) as error:
                    left_out[found.accession] = f"{found.accession}, a {found.form} of {found.filing_date}, is left out", error


def _around(members: Sequence[Member], cik: int, source: Archive | Mirror, today: date, until: date | None) -> Iterator[Found]:
    """Filings about the company, filed near those of the offer and those that they name."""
    days = [member.found.filing_date for member in members if member.found.filing_date]
    named = [prior.filing_date for member in members for prior in member.filing.prior_filings if prior.filing_date]
    last = max(days) + AFTER if days else None
    query = Query(TENDER_OFFER + FORERUNNERS, min(days + named) - BEFORE if days else None, min(filter(None, (last, until)), default=None), cik)
    if query.since and query.until and query.since > query.until:
        return  # the offer came later than what is asked for
    for found in search(query, source, today=today):
        if any(party.cik == cik and party.role != "offeror" for party in found.parties):
            yield found


def _sides(form: str) -> set[str]:
    """Whose offer it can be, by its form: an announcement's form does not tell."""
    if form.startswith(("SC TO-I", "SC 13E4")):
        return {"issuer"}
    return {"third party"} if form.startswith(("SC TO-T", "SC 14D1")) else {"issuer", "third party"}


def _read(address: Address, source: Archive | Mirror) -> _Read:
    from .filing import extract
    from .submission import read_header

    fetched = source.submission(address)
    filing, header = extract(fetched.raw, fetched.url), read_header(fetched.raw)
    if header is None:
        raise BadSubmission(f"{address.accession} has no header", 0, "fetch it afresh")
    return _Read(found_in(header, address.accession), filing, fetched.raw)


def _members(given: _Read, read: dict[str, _Read]) -> tuple[Member, ...]:
    from .offer import group
    from .offer.chain import offer_id

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
