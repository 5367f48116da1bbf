"""Which filings are of one offer.

An offer is one bidder's, for one company's securities, from one original on: rival bids for a company are several offers, and so are a fund's
offers of each quarter. What ties filings together, strongest first:

1. the day of the original that an amendment names ("originally filed on March 31, 2023"), and the announcements that an original names;
2. the date of the Offer to Purchase or to Exchange, and the day on which the offer commenced;
3. the class: filings whose CUSIP numbers differ are of different offers;
4. the order: an amendment follows the last original before it, unless an earlier offer is not over by then.

The subject company and the persons who file are the ground for all that. An SEC file number ties nothing: later offers for the same class bear it
again. Where two offers remain, the filing is given to neither and told as undecided of both.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from ..models import Filing
from .names import other_class
from .order import called, in_order, likely_day, stage
from .prices import same_component
from .ties import announced_days, cusips, document_days, is_end, original_days, person_keys, side_of, sides_fit, subject_keys

_NEAR = timedelta(days=3)
"""Texts name the day on which a filing was signed; one accepted after 5:30 p.m. bears the next business day's date."""

_LATE = timedelta(days=60)
"""How long after its expiration an offer may still have filings: results, and announcements after the fact."""


@dataclass(frozen=True)
class Undecided:
    """A filing that may be of this offer or of another one."""

    filing: Filing
    reason: str


@dataclass(frozen=True)
class Group:
    """The filings of one offer, in their order, each with why it belongs to it."""

    filings: tuple[Filing, ...]
    reasons: tuple[str, ...]
    undecided: tuple[Undecided, ...] = ()


def group(filings: Iterable[Filing]) -> tuple[Group, ...]:
    """The filings sorted to offers, offers in the order of their first filing. A filing is in at most one group's ``filings``.

    Copies of one submission count once. The result does not depend on the order given.
    """
    offers: list[_Offer] = []
    for company in _by_company(in_order(filings)):
        found_here = [offer for pool in _pools(company) for offer in _offers(pool)]
        _join_announcements(found_here)
        offers.extend(found_here)
    _join_documents(offers)
    found = [offer.group() for offer in offers if offer.filings]
    return tuple(sorted(found, key=_place))


def _place(found: Group) -> tuple[date, str]:
    first = found.filings[0]
    return likely_day(first) or date.max, first.source.accession_number or first.source.sha256


# --- one company, one bidder ----------------------------------------------------------------------------------------------------------


def _by_company(filings: Sequence[Filing]) -> list[list[Filing]]:
    """Filings about one company, by its CIK or any of its names; a filing that names none stands alone."""
    buckets: dict[str, list[Filing]] = {}
    alone = []
    for filing in filings:
        keys = subject_keys(filing)
        if not keys:
            alone.append([filing])
            continue
        known = {id(buckets[key]): buckets[key] for key in sorted(keys) if key in buckets}
        joined = [*(other for bucket in known.values() for other in bucket), filing]
        every = keys.union(*(subject_keys(other) for other in joined[:-1])) if len(known) > 1 else keys
        bucket = next(iter(known.values())) if len(known) == 1 else joined
        if len(known) == 1:
            bucket.append(filing)
        buckets.update(dict.fromkeys(every, bucket))
    return [*{id(bucket): bucket for bucket in buckets.values()}.values(), *alone]


@dataclass
class _Pool:
    """Filings about one company by one bidder, who is known by any of these names and CIKs."""

    persons: set[str]
    side: str
    filings: list[Filing]

    def has(self, side: str, persons: set[str]) -> bool:
        """Whether the bidder is the one on that side: a company that offers for its own securities is one whoever files with it."""
        return sides_fit(side, self.side) and (side == self.side == "issuer" or bool(persons & self.persons))


def _pools(filings: Sequence[Filing]) -> list[list[Filing]]:
    """Filings about one company, by bidder. Persons who file together in one filing are one bidder."""
    pools: list[_Pool] = []
    for filing in filings:
        side, persons = side_of(filing), person_keys(filing)
        fitting = [pool for pool in pools if pool.has(side, persons)]
        joined = _Pool(persons.union(*(pool.persons for pool in fitting)), side, [*(other for pool in fitting for other in pool.filings), filing])
        joined.side = next((pool.side for pool in [joined, *fitting] if pool.side), "")
        pools = [*(pool for pool in pools if pool not in fitting), joined]
    return [list(in_order(pool.filings)) for pool in pools]


# --- one offer after another ----------------------------------------------------------------------------------------------------------


@dataclass
class _Offer:
    """An offer being put together: its original, or the day that amendments give it."""

    original: Filing | None = None
    named_day: date | None = None
    filings: list[tuple[Filing, str]] = field(default_factory=list)
    undecided: list[Undecided] = field(default_factory=list)

    @property
    def day(self) -> date | None:
        """When its original was filed."""
        return (likely_day(self.original) if self.original is not None else None) or self.named_day

    def add(self, filing: Filing, reason: str) -> None:
        self.filings.append((filing, reason))

    @property
    def members(self) -> list[Filing]:
        return [filing for filing, _ in self.filings]

    def ended_before(self, day: date) -> bool:
        """Whether a filing before that day reports the end of the offer."""
        return any(is_end(filing) and (likely_day(filing) or date.max) < day for filing in self.members)

    def last_expiration(self) -> date | None:
        return max((filing.offer.expiration.date for filing in self.members if filing.offer and filing.offer.expiration), default=None)

    def group(self) -> Group:
        reasons = {id(filing): reason for filing, reason in self.filings}
        ordered = in_order(self.members)
        return Group(ordered, tuple(reasons[id(filing)] for filing in ordered), tuple(self.undecided))


def _offers(pool: Sequence[Filing]) -> list[_Offer]:
    """The offers of one bidder for one company."""
    offers: list[_Offer] = []
    for filing in pool:
        if stage(filing) == "original":
            repeated = next((offer for offer in offers if offer.original is not None and _repeats(filing, offer)), None)
            offer = repeated or _Offer(filing)
            offer.add(filing, "files the same Schedule once more" if repeated else "the original")
            if repeated is None:
                offers.append(offer)
    amendments = [filing for filing in pool if stage(filing) == "amendment"]
    _absent_originals(amendments, offers)
    for filing in amendments:
        _place_amendment(filing, offers)
    for filing in pool:
        if stage(filing) == "announcement":
            _place_announcement(filing, offers)
    for filing in pool:
        if stage(filing) == "document":
            offers.append(_alone(filing, "names no offer"))
    return offers


def _repeats(filing: Filing, offer: _Offer) -> bool:
    """Whether an original is one that was filed a few days before: for the same class, until the same day, at the same price."""
    first, day, begun = offer.original, likely_day(filing), offer.day
    if first is None or first.offer is None or filing.offer is None or day is None or begun is None or abs(day - begun) > _NEAR:
        return False
    mine, its = filing.offer, first.offer
    if mine.expiration is None or its.expiration is None or mine.expiration.date != its.expiration.date or _other_securities(filing, offer):
        return False
    return len(mine.consideration) == len(its.consideration) and all(same_component(one, other) for one, other in zip(mine.consideration, its.consideration, strict=True))


def _alone(filing: Filing, reason: str) -> _Offer:
    offer = _Offer()
    offer.add(filing, reason)
    return offer


def _absent_originals(amendments: Sequence[Filing], offers: list[_Offer]) -> None:
    """Offers whose original is not there, by the day that their amendments name."""
    for filing in amendments:
        days = original_days(filing)
        day = min(days) if len(days) == 1 else None
        if (
            day is not None
            and not any(offer.day is not None and abs(offer.day - day) <= _NEAR for offer in offers)
            and not any(offer.day is None and offer.original is not None for offer in offers)
        ):
            offers.append(_Offer(named_day=day))


def _place_amendment(filing: Filing, offers: list[_Offer]) -> None:
    """An amendment is of the offer whose original it names by its day; else of those that it can amend, the one that it shares a day with, or the only one."""
    named = original_days(filing)
    told = [offer for offer in offers if _is_near(offer.day, named) and not _other_securities(filing, offer)]
    if len(told) == 1:
        told[0].add(filing, f"says that the Schedule was filed on {' or '.join(one.isoformat() for one in sorted(named))}")
        return
    possible = [offer for offer in offers if _can_amend(filing, offer, named)]
    for tie, words in ((_same_document, "names the offer document of the same day"), (_same_start, "names the same day of commencement")):
        tied = [offer for offer in possible if tie(filing, offer)]
        if len(tied) == 1:
            tied[0].add(filing, words)
            return
        possible = tied or possible
    possible = _not_over(possible, likely_day(filing))
    if len(possible) == 1:
        possible[0].add(filing, _why_that_one(possible[0], offers))
    elif possible:
        _told_undecided(filing, possible, "does not say which of several Schedules it amends")
    else:
        offers.append(_alone(filing, "amends a Schedule that is not among the filings"))


def _can_amend(filing: Filing, offer: _Offer, named: Collection[date]) -> bool:
    """Whether an offer began by the day of the amendment, for the same class, and on a day that the amendment names, if it names one."""
    if offer.day is None:
        return not _other_securities(filing, offer)
    day = likely_day(filing)
    return (day is None or offer.day <= day) and (not named or _is_near(offer.day, named)) and not _other_securities(filing, offer)


def _not_over(offers: list[_Offer], day: date | None) -> list[_Offer]:
    """The offers whose end no filing before the day reports; the last of them, where all are over."""
    return [offer for offer in offers if day is None or not offer.ended_before(day)] or offers[-1:]


def _why_that_one(offer: _Offer, offers: Sequence[_Offer]) -> str:
    if len(offers) == 1:
        return "the only offer of this bidder"
    return "follows the only original that it can amend" if offer.original else "names the same offer"


def _is_near(day: date | None, days: Iterable[date]) -> bool:
    return day is not None and any(abs(day - other) <= _NEAR for other in days)


def _told_undecided(filing: Filing, offers: Sequence[_Offer], reason: str) -> None:
    others = " and ".join(called(offer.original) if offer.original else f"the one of {offer.named_day}" for offer in offers)
    for offer in offers:
        offer.undecided.append(Undecided(filing, f"{called(filing)} {reason}: {others}"))


def _other_securities(filing: Filing, offer: _Offer) -> bool:
    """Whether the filing is for a class that the offer is not for."""
    mine = cusips(filing)
    its = {cusip for member in offer.members for cusip in cusips(member)}
    if mine and its:
        return not mine & its
    sought = [member.offer.subject_security for member in offer.members[:1] if member.offer]
    return bool(filing.offer and sought and other_class(filing.offer.subject_security, sought[0]))


def _same_document(filing: Filing, offer: _Offer) -> bool:
    mine = document_days(filing)
    if not mine:
        return False
    return bool(mine & {day for member in offer.members for day in document_days(member)}) or (offer.day is not None and offer.day in mine)


def _same_start(filing: Filing, offer: _Offer) -> bool:
    start = filing.offer.commencement_date if filing.offer else None
    if start is None:
        return False
    starts = {member.offer.commencement_date for member in offer.members if member.offer and member.offer.commencement_date}
    return start in starts or (not starts and offer.day is not None and abs(offer.day - start) <= _NEAR)


# --- announcements --------------------------------------------------------------------------------------------------------------------


def _place_announcement(filing: Filing, offers: list[_Offer]) -> None:
    """An announcement is of the offer that names it, else of the one that is open, else of the next one."""
    day = likely_day(filing)
    naming = [offer for offer in offers if day is not None and any(day in announced_days(member) for member in offer.members)]
    if day is not None and len(naming) == 1:
        naming[0].add(filing, f"named as filed on {day.isoformat()}")
        return
    same_class = [offer for offer in naming or offers if not _other_securities(filing, offer)]
    possible = _at(day, same_class) if day else same_class
    if len(possible) == 1:
        possible[0].add(filing, _why_announced(possible[0], day))
    elif possible:
        _told_undecided(filing, possible, "may announce one of several offers")
    else:
        offers.append(_alone(filing, "announces an offer whose Schedule is not among the filings"))


def _why_announced(offer: _Offer, day: date | None) -> str:
    if day is not None and offer.day is not None and offer.day >= day:
        return "announces the offer that follows"
    return "made while the offer was open" if offer.original or offer.named_day else "of the same bidder"


def _at(day: date, offers: Sequence[_Offer]) -> list[_Offer]:
    """The offers that an announcement of a day can be of."""
    coming = [offer for offer in offers if offer.day is not None and offer.day >= day]
    return _around(day, [offer for offer in offers if offer not in coming], sorted(coming, key=lambda offer: offer.day or date.max))


def _around(day: date, past: list[_Offer], coming: list[_Offer]) -> list[_Offer]:
    """Of the offers begun before a day and those that come after it, the ones that an announcement of that day can be of."""
    last = past[-1] if past else None
    if last is not None and not last.ended_before(day):
        expiration = last.last_expiration()
        if expiration is not None and day <= expiration:
            return [last]
        if not coming:
            announced_alone = last.original is None and last.named_day is None
            return [last] if announced_alone or expiration is None or day - expiration <= _LATE else []
        return [last, coming[0]] if expiration is None else coming[:1]
    if coming:
        return coming[:1]
    return [last] if last is not None and any((near := likely_day(member)) is not None and abs(day - near) <= _NEAR for member in last.members) else []


def _join_announcements(offers: list[_Offer]) -> None:
    """An announcement by a person who does not file the Schedule, a parent say, belongs to the one offer for the company that names it by its day."""
    for offer in offers:
        if not offer.filings or any(stage(filing) != "announcement" for filing in offer.members):
            continue
        for filing in offer.members:
            day = likely_day(filing)
            naming = [
                other for other in offers if other is not offer and any(day in announced_days(member) and subject_keys(member) & subject_keys(filing) for member in other.members)
            ]
            if day is not None and len(naming) == 1:
                offer.filings = [(one, reason) for one, reason in offer.filings if one is not filing]
                naming[0].add(filing, f"named as filed on {day.isoformat()}")


# --- documents without a header -------------------------------------------------------------------------------------------------------


def _join_documents(offers: list[_Offer]) -> None:
    """An Offer to Purchase that stands alone belongs to the one offer whose Schedule names it by its date and whose terms it can have."""
    for offer in offers:
        alone = offer.members[0] if len(offer.members) == 1 and stage(offer.members[0]) == "document" else None
        if alone is None or not document_days(alone):
            continue
        fitting = [
            other
            for other in offers
            if other is not offer and other.members and stage(other.members[0]) != "document" and _same_document(alone, other) and _prices_fit(alone, other)
        ]
        if len(fitting) == 1:
            offer.filings.clear()
            fitting[0].add(alone, "the offer document that the Schedule names by its date")
        elif fitting:
            _told_undecided(alone, fitting, "bears the date of the offer documents of several offers")


def _prices_fit(document: Filing, offer: _Offer) -> bool:
    """Whether the document states a price that the offer's filings state too, where both state one."""
    mine = document.offer.consideration if document.offer else ()
    its = [component for member in offer.members if member.offer for component in member.offer.consideration]
    if not mine or not its:
        return False
    return any(same_component(one, other) for one in mine for other in its)
