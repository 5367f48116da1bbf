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

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from ..models import Filing
from .names import firm_words, other_class
from .order import called, in_order, likely_day, stage

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
    pools = _pools(in_order(filings))
    offers = [offer for pool in pools for offer in _offers(pool)]
    _join_documents(offers)
    found = [offer.group() for offer in offers if offer.filings]
    return tuple(sorted(found, key=_place))


def _place(found: Group) -> tuple[date, str]:
    first = found.filings[0]
    return likely_day(first) or date.max, first.source.accession_number or first.source.sha256


# --- one company, one bidder ----------------------------------------------------------------------------------------------------------


def _pools(filings: Sequence[Filing]) -> list[list[Filing]]:
    """Filings about one company, by one bidder. Persons who file together in one filing are one bidder."""
    pools: list[tuple[set[str], set[str], str, list[Filing]]] = []
    for filing in filings:
        subject, persons, side = _subject_keys(filing), _person_keys(filing), _side(filing)
        fitting = [pool for pool in pools if subject & pool[0] and _sides_fit(side, pool[2]) and (side == "issuer" or persons & pool[1])]
        if not subject:
            fitting = []
        joined: tuple[set[str], set[str], str, list[Filing]] = (set(subject), set(persons), side, [filing])
        for pool in fitting:  # a filing by two persons joins what each of them filed before
            joined = (joined[0] | pool[0], joined[1] | pool[1], joined[2] or pool[2], [*pool[3], *joined[3]])
            pools.remove(pool)
        pools.append(joined)
    return [list(in_order(pool[3])) for pool in pools]


def _sides_fit(one: str, other: str) -> bool:
    return not one or not other or one == other


def _subject_keys(filing: Filing) -> set[str]:
    """What the company is known by: its CIK and its names, former ones too."""
    subject = filing.subject_company
    names = [subject.name, *(former.name for former in subject.former_names)] if subject else []
    names.append(filing.cover.subject_company_name if filing.cover else None)
    keys = {" ".join(firm_words(name)) for name in names if name}
    return keys | ({subject.cik} if subject and subject.cik else set())


def _person_keys(filing: Filing) -> set[str]:
    keys = {" ".join(firm_words(person.name)) for person in filing.filing_persons} | {person.cik for person in filing.filing_persons if person.cik}
    return keys if _side(filing) == "issuer" else keys - _subject_keys(filing)


def _side(filing: Filing) -> str:
    """Whether the company itself makes the offer ("issuer") or somebody else ("third_party"); empty where the filing does not tell."""
    form = filing.form_type or ""
    if form.startswith(("SC TO-I", "SC 13E4")):
        return "issuer"
    if form.startswith(("SC TO-T", "SC 14D1")):
        return "third_party"
    boxes = set(filing.cover.transaction_types or ()) if filing.cover else set()
    if ("issuer_tender_offer" in boxes) != ("third_party_tender_offer" in boxes):
        return "issuer" if "issuer_tender_offer" in boxes else "third_party"
    subject = _subject_keys(filing)
    persons = {" ".join(firm_words(person.name)) for person in filing.filing_persons}
    if not persons or not subject:
        return ""
    return "issuer" if persons <= subject else "third_party"


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
        return any(_is_end(filing) and (likely_day(filing) or date.max) < day for filing in self.members)

    def last_expiration(self) -> date | None:
        return max((filing.offer.expiration.date for filing in self.members if filing.offer and filing.offer.expiration), default=None)

    def group(self) -> Group:
        reasons = {id(filing): reason for filing, reason in self.filings}
        ordered = in_order(self.members)
        return Group(ordered, tuple(reasons[id(filing)] for filing in ordered), tuple(self.undecided))


def _is_end(filing: Filing) -> bool:
    ended = filing.offer is not None and filing.offer.status in ("completed", "terminated", "withdrawn")
    return ended or bool(filing.cover and filing.cover.final_amendment)


def _offers(pool: Sequence[Filing]) -> list[_Offer]:
    """The offers of one bidder for one company."""
    offers = []
    for filing in pool:
        if stage(filing) == "original":
            offer = _Offer(filing)
            offer.add(filing, "the original")
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


def _alone(filing: Filing, reason: str) -> _Offer:
    offer = _Offer()
    offer.add(filing, reason)
    return offer


def _absent_originals(amendments: Sequence[Filing], offers: list[_Offer]) -> None:
    """Offers whose original is not there, by the day that their amendments name."""
    for filing in amendments:
        day = _original_day(filing)
        if day is not None and not any(offer.day is not None and abs(offer.day - day) <= _NEAR for offer in offers) and not any(offer.day is None and offer.original is not None for offer in offers):
            offers.append(_Offer(named_day=day))


def _original_day(filing: Filing) -> date | None:
    """The day on which the filing says that the original was filed."""
    days = [prior.filing_date for prior in filing.prior_filings if stage_of_form(prior.form) == "original" and prior.amendment_number is None and prior.filing_date]
    return days[0] if len(set(days)) == 1 else None


def stage_of_form(form: str) -> str:
    """``original``, ``amendment`` or ``announcement``, by the name of a form alone."""
    return "announcement" if form.startswith("SC TO-C") else "amendment" if form.endswith("/A") else "original"


def _place_amendment(filing: Filing, offers: list[_Offer]) -> None:
    day = likely_day(filing)
    named = _original_day(filing)
    if named is not None:
        told = [offer for offer in offers if offer.day is not None and abs(offer.day - named) <= _NEAR and not _other_securities(filing, offer)]
        if len(told) == 1:
            told[0].add(filing, f"says that the Schedule was filed on {named.isoformat()}")
            return
    possible = [offer for offer in offers if (offer.day is None or day is None or offer.day <= day) and not _other_securities(filing, offer)]
    if named is not None:
        possible = [offer for offer in possible if offer.day is None or abs(offer.day - named) <= _NEAR]
    for tie, words in ((_same_document, "names the offer document of the same day"), (_same_start, "names the same day of commencement")):
        tied = [offer for offer in possible if tie(filing, offer)]
        if len(tied) == 1:
            tied[0].add(filing, words)
            return
        possible = tied or possible
    running = [offer for offer in possible if day is None or not offer.ended_before(day)]
    possible = running or possible[-1:]
    if len(possible) == 1:
        offer = possible[0]
        offer.add(filing, "the only offer of this bidder" if len(offers) == 1 else "follows the only original that it can amend" if offer.original else "names the same offer")
    elif possible:
        _told_undecided(filing, possible, "does not say which of several Schedules it amends")
    else:
        offers.append(_alone(filing, "amends a Schedule that is not among the filings"))


def _told_undecided(filing: Filing, offers: Sequence[_Offer], reason: str) -> None:
    others = " and ".join(called(offer.original) if offer.original else f"the one of {offer.named_day}" for offer in offers)
    for offer in offers:
        offer.undecided.append(Undecided(filing, f"{called(filing)} {reason}: {others}"))


def _other_securities(filing: Filing, offer: _Offer) -> bool:
    """Whether the filing is for a class that the offer is not for."""
    mine = _cusips(filing)
    its = {cusip for member in offer.members for cusip in _cusips(member)}
    if mine and its:
        return not mine & its
    sought = [member.offer.subject_security for member in offer.members[:1] if member.offer]
    return bool(filing.offer and sought and other_class(filing.offer.subject_security, sought[0]))


def _cusips(filing: Filing) -> set[str]:
    return {security.cusip for security in filing.cover.securities if security.cusip} if filing.cover else set()


_OFFER_DOCUMENTS = frozenset(("offer_to_purchase", "offer_to_exchange", "prospectus"))


def _document_days(filing: Filing) -> set[date]:
    return {document.date for document in filing.offer.documents if document.kind in _OFFER_DOCUMENTS and document.date and not document.restatement} if filing.offer else set()


def _same_document(filing: Filing, offer: _Offer) -> bool:
    mine = _document_days(filing)
    if not mine:
        return False
    return bool(mine & {day for member in offer.members for day in _document_days(member)}) or (offer.day is not None and offer.day in mine)


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
    naming = [offer for offer in offers if day is not None and any(day in _announced_days(member) for member in offer.members)]
    if len(naming) == 1:
        naming[0].add(filing, f"named as filed on {day.isoformat()}" if day else "named")
        return
    real = [offer for offer in naming or offers if not _other_securities(filing, offer)]
    if day is None:
        dated: list[_Offer] = real
    else:
        coming = [offer for offer in real if offer.day is not None and offer.day >= day]
        dated = _around(day, [offer for offer in real if offer not in coming], sorted(coming, key=lambda offer: offer.day or date.max))
    if len(dated) == 1:
        offer = dated[0]
        ahead = day is not None and offer.day is not None and offer.day >= day
        offer.add(filing, "announces the offer that follows" if ahead else "made while the offer was open" if offer.original or offer.named_day else "of the same bidder")
    elif dated:
        _told_undecided(filing, dated, "may announce one of several offers")
    else:
        offers.append(_alone(filing, "announces an offer whose Schedule is not among the filings"))


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


def _announced_days(filing: Filing) -> set[date]:
    return {prior.filing_date for prior in filing.prior_filings if prior.form.startswith("SC TO-C") and prior.filing_date}


# --- documents without a header -------------------------------------------------------------------------------------------------------


def _join_documents(offers: list[_Offer]) -> None:
    """An Offer to Purchase that stands alone belongs to the one offer whose Schedule names it by its date and whose terms it can have."""
    for offer in offers:
        alone = offer.members[0] if len(offer.members) == 1 and stage(offer.members[0]) == "document" else None
        if alone is None or not _document_days(alone):
            continue
        fitting = [other for other in offers if other is not offer and other.members and stage(other.members[0]) != "document" and _same_document(alone, other) and _prices_fit(alone, other)]
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
    from .prices import same_component

    return any(same_component(one, other) for one in mine for other in its)
