"""What happened to an offer, day by day, from its filings and what they changed."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from ..models import Filing, Offer, Tally
from ..models.chain import Change, Event, EventKind, FilingChanges, StandingTerms
from .held import filed
from .order import NEW_YORK, called, likely_day, stage

_ORDER: tuple[EventKind, ...] = (
    "announced", "commenced", "expired", "amended", "extended", "shortened", "consideration_raised", "consideration_lowered", "consideration_changed", "quantity_changed",
    "minimum_condition_changed", "condition_satisfied", "condition_waived", "tally", "results", "completed", "terminated", "withdrawn",
)  # fmt: skip

_OF_CHANGES: dict[str, EventKind] = {
    "extended": "extended",
    "shortened": "shortened",
    "consideration_raised": "consideration_raised",
    "consideration_lowered": "consideration_lowered",
    "consideration_changed": "consideration_changed",
    "quantity_increased": "quantity_changed",
    "quantity_decreased": "quantity_changed",
    "minimum_condition_lowered": "minimum_condition_changed",
    "minimum_condition_raised": "minimum_condition_changed",
    "minimum_condition_waived": "condition_waived",
    "condition_satisfied": "condition_satisfied",
    "condition_waived": "condition_waived",
    "condition_removed": "condition_waived",
}


def events(filings: Sequence[Filing], terms: Sequence[StandingTerms], changes: Sequence[FilingChanges]) -> tuple[Event, ...]:
    """The events, oldest first; those of one day in the order of the filings that tell them, then in that of an offer's life."""
    found: list[tuple[tuple[date, int, int], Event]] = []
    seen: set[str] = set()
    for number, (filing, state, changed) in enumerate(zip(filings, terms, changes, strict=True)):
        for event in _of_filing(filing, state, changed, terms[number - 1] if number else None, seen):
            found.append(((event.date, number, _ORDER.index(event.kind)), event))
    return tuple(event for _, event in sorted(found, key=lambda one: one[0]))


def _of_filing(filing: Filing, state: StandingTerms, changed: FilingChanges, before: StandingTerms | None, seen: set[str]) -> Iterator[Event]:
    day = likely_day(filing)
    yield from _life(filing, state, day, seen)
    if day is not None and stage(filing) == "amendment":
        final = ", final" if filing.cover is not None and filing.cover.final_amendment else ""
        yield Event(date=day, at=filing.accepted_at, kind="amended", detail=f"{called(filing)}{final}", accession_number=filing.source.accession_number)
    if day is not None:
        yield from _of_changes(filing, day, changed.changes, state)
        yield from _counts(filing, changed.changes, state, day)
        yield from _ends(filing, state, before, day)


def _life(filing: Filing, state: StandingTerms, day: date | None, seen: set[str]) -> Iterator[Event]:
    """Announcement and commencement, each once."""
    for event in (_announced, _announced_before, _commenced):
        found = event(filing, state.offer, day, seen)
        if found:
            seen.add(found.kind)
            yield found


def _announced(filing: Filing, offer: Offer, day: date | None, seen: Collection[str]) -> Event | None:
    """The announcement, on the day that the filing gives, else on its own."""
    is_one = stage(filing) == "announcement"
    on = offer.announcement_date or (day if is_one and "commenced" not in seen else None)
    if on is None or "announced" in seen:
        return None
    at = filing.accepted_at if is_one and filing.accepted_at and filing.accepted_at.astimezone(NEW_YORK).date() == on else None
    return Event(
        date=on, at=at, kind="announced", detail="the offer is announced", accession_number=filing.source.accession_number, evidence=filed(filing, "/offer/announcement_date")
    )


def _announced_before(filing: Filing, offer: Offer, day: date | None, seen: Collection[str]) -> Event | None:
    """The announcement by the first Schedule TO-C that the filing names."""
    named = [(prior.filing_date, at) for at, prior in enumerate(filing.prior_filings) if prior.form.startswith("SC TO-C") and prior.filing_date]
    if not named or "announced" in seen or "commenced" in seen:
        return None
    first, place = min(named)
    detail, evidence = "the offer is announced, by a Schedule TO-C of that day", filed(filing, f"/prior_filings/{place}")
    return Event(date=first, kind="announced", detail=detail, accession_number=filing.source.accession_number, evidence=evidence)


def _commenced(filing: Filing, offer: Offer, day: date | None, seen: Collection[str]) -> Event | None:
    """The commencement, on the day that the filing gives, else on that of the original."""
    at = stage(filing)
    on = offer.commencement_date or (day if at == "original" else None)
    if on is None or "commenced" in seen or at == "announcement":
        return None
    until = f", to expire on {offer.expiration.date.isoformat()}" if offer.expiration and at == "original" else ""
    evidence = filed(filing, "/offer/commencement_date")
    return Event(date=on, kind="commenced", detail=f"the offer commences{until}", accession_number=filing.source.accession_number, evidence=evidence)


def _of_changes(filing: Filing, day: date, changes: Sequence[Change], state: StandingTerms) -> Iterator[Event]:
    """One event for each kind of change that the filing makes; the withdrawal deadline goes with the expiration."""
    grouped: dict[EventKind, list[Change]] = {}
    for change in changes:
        kind = _OF_CHANGES.get(change.kind)
        if kind is not None and not change.pointer.startswith("/offer/withdrawal_deadline"):
            grouped.setdefault(kind, []).append(change)
    for kind, group in grouped.items():
        places = tuple(place for change in group for place in change.evidence.after[:2])
        yield Event(
            date=day,
            at=filing.accepted_at,
            kind=kind,
            detail="; ".join(dict.fromkeys(_told(change, state) for change in group)),
            accession_number=filing.source.accession_number,
            evidence=places,
        )


def _counts(filing: Filing, changes: Sequence[Change], state: StandingTerms, day: date) -> Iterator[Event]:
    for change in changes:
        if change.kind in ("tally_reported", "result_final"):
            reported = state.tallies[int(change.pointer.split("/")[2])]
            tally = reported.tally
            kind: EventKind = "tally" if tally.stage == "interim" else "results"
            when = tally.as_of_date if kind == "tally" and tally.as_of_date else day
            at = tally.as_of if kind == "tally" else filing.accepted_at
            yield Event(date=when, at=at, kind=kind, detail=counted(tally), accession_number=filing.source.accession_number, evidence=reported.evidence[:2])


def _ends(filing: Filing, state: StandingTerms, before: StandingTerms | None, day: date) -> Iterator[Event]:
    accession, status = filing.source.accession_number, state.offer.status
    was = before.offer.status if before is not None else None
    places = filed(filing, "/offer/status")
    if status == was:
        return
    expiration = state.offer.expiration
    if status in ("expired", "completed") and was not in ("expired", "completed") and expiration is not None:
        yield Event(
            date=expiration.date, at=expiration.at, kind="expired", detail="the offer expires", accession_number=accession, evidence=state.evidence.get("/offer/expiration", ())[:2]
        )
    ends: dict[str, tuple[EventKind, str]] = {
        "completed": ("completed", "tenders are accepted; the offer is completed"),
        "terminated": ("terminated", "the offer is terminated"),
        "withdrawn": ("withdrawn", "the offer is withdrawn"),
    }
    if status in ends:
        kind, detail = ends[status]
        yield Event(date=day, at=filing.accepted_at, kind=kind, detail=detail, accession_number=accession, evidence=places)


# --- words ----------------------------------------------------------------------------------------------------------------------------

_NAMES = {
    "stated_value_per_unit/amount": "stated value",
    "quantity_sought/quantity": "quantity sought",
    "quantity_sought/percent_of_outstanding": "percentage sought",
    "quantity_sought/maximum_value": "value sought",
    "quantity_sought/maximum_issuable_value": "value issuable",
    "quantity_sought/all_outstanding": "all outstanding",
    "minimum_condition/quantity": "minimum",
    "minimum_condition/percent": "minimum percentage",
    "minimum_condition/none": "no minimum",
    "minimum_condition/waived": "minimum waived",
    "expiration/date": "expiration",
    "expiration/at": "expiration",
    "withdrawal_deadline/date": "withdrawal deadline",
    "withdrawal_deadline/at": "withdrawal deadline",
}


def term_name(pointer: str) -> str:
    """A term in plain words: "minimum", "ratio", "expiration"."""
    words = pointer.removeprefix("/offer/")
    if words in _NAMES:
        return _NAMES[words]
    parts = [part for part in words.strip("/").split("/") if not part.isdigit()]
    return " ".join(parts[-1:]).replace("_", " ") if parts[:1] != ["conditions"] else "condition"


def _told(change: Change, state: StandingTerms) -> str:
    if change.pointer.startswith("/offer/conditions/"):
        after: Any = change.after
        kind, status = (after["kind"], after["status"]) if isinstance(after, dict) else (state.offer.conditions[int(change.pointer.split("/")[3])].kind, after)
        return f"condition {kind.replace('_', ' ')} {status.replace('_', ' ')}"
    if change.pointer == "/offer/conditions":
        return f"condition removed: {figure(change.before)}" if change.kind == "condition_removed" else f"condition waived: {figure(change.after)}"
    return told(change)


def told(change: Change) -> str:
    """A change in one line: "ratio 0.015 → 0.02 (+33.33 %)"."""
    size = ""
    if change.percent is not None:
        size = f" ({change.percent:+f} %)"
    elif change.difference is not None and change.pointer.endswith("date"):
        days = int(change.difference)
        size = f" ({days:+d} day{'' if abs(days) == 1 else 's'})"
    return f"{term_name(change.pointer)} {figure(change.before)} → {figure(change.after)}{size}"


def figure(value: Any) -> str:
    """A value as people read it."""
    if value is None:
        return "not stated"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int):
        return f"{value:,}"
    if isinstance(value, dict):
        if {"tendered", "received"} <= value.keys() and not isinstance(value["tendered"], dict):
            return f"{value['received']} for {value['tendered']}"
        words = value.get("description") or value.get("text") or value.get("name")
        return str(words or " ".join(str(inner).replace("_", " ") for inner in value.values() if not isinstance(inner, dict)))
    words = str(value)
    return f"{int(words):,}" if words.isdigit() and len(words) > 4 else words


def counted(tally: Tally) -> str:
    """A count in one line: "interim: approximately 13,292,651 tendered"."""

    def number(count: int | Decimal) -> str:
        return f"{count:,}"

    about = "approximately " if tally.approximate else ""
    parts = []
    if tally.quantity_tendered is not None:
        parts.append(f"{about}{number(tally.quantity_tendered)} tendered")
    if tally.quantity_accepted is not None:
        parts.append(f"{number(tally.quantity_accepted)} accepted")
    if tally.percent_of_outstanding is not None:
        parts.append(f"{tally.percent_of_outstanding:f} % of the class")
    if tally.proration_factor is not None:
        parts.append(f"proration {tally.proration_factor:f} %")
    if tally.purchase_price is not None:
        parts.append(f"at {tally.purchase_price:f}")
    return f"{tally.stage}: {', '.join(parts)}"
