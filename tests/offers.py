"""Small filings made by hand, for what is done with several of them. Every stated value has evidence that names it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

from extractor import __version__
from extractor.models import (
    Cash,
    Cover,
    Deadline,
    Evidence,
    Exchange,
    Exhibit,
    Filing,
    FilingPerson,
    Measure,
    Offer,
    PriorFiling,
    Ratio,
    Security,
    Source,
    StatedChange,
    SubjectCompany,
    Tally,
)

NEW_YORK = ZoneInfo("America/New_York")
ALPHA, BETA, GAMMA = ("Alpha, Inc.", "0000000011"), ("Beta Merger Sub, Inc.", "0000000022"), ("Gamma Partners LP", "0000000033")


def day(words: str | None) -> date | None:
    return None if words is None else date.fromisoformat(words)


def filed(
    form: str | None = "SC TO-T",
    number: int | None = None,
    on: str | None = "2024-03-01",
    *,
    hour: int | None = None,
    subject: tuple[str, str | None] | None = ALPHA,
    by: Iterable[tuple[str, str | None]] = (BETA,),
    changes: Iterable[StatedChange] = (),
    tallies: Iterable[Tally] = (),
    exhibits: Iterable[Exhibit] = (),
    prior: Iterable[tuple[str, int | None, str | None]] = (),
    cusip: str | None = None,
    file_number: str | None = None,
    final: bool = False,
    accession: str | None = "",
    **offer: Any,
) -> Filing:
    """A filing. Keyword arguments below ``offer`` are the offer's fields; ``hour`` makes it accepted at that hour of its day."""
    if accession == "":
        place = sum(ord(letter) * at for at, letter in enumerate(f"{form}{number}{on}{hour}{subject}{tuple(by)}{sorted(offer)}", 1)) % 1000000
        accession = f"0000000099-24-{place:06d}"
    filing_day = day(on)
    accepted = None if filing_day is None or hour is None else datetime(filing_day.year, filing_day.month, filing_day.day, hour, tzinfo=NEW_YORK)
    filing = Filing(
        tool_version=__version__,
        source=Source(accession_number=accession, sha256=f"{form}{number}{on}{hour}{accession}{offer}", bytes=100),
        form_type=form,
        form_types=(form,) if form else (),
        amendment_number=number,
        filing_date=filing_day,
        accepted_at=accepted,
        sec_file_numbers=(file_number,) if file_number else (),
        subject_company=SubjectCompany(name=subject[0], cik=subject[1]) if subject else None,
        filing_persons=tuple(FilingPerson(name=name, cik=cik, roles=("offeror",)) for name, cik in by),
        cover=Cover(securities=(Security(cusip=cusip),) if cusip else (), final_amendment=final),
        offer=Offer(**offer) if offer else None,
        stated_changes=tuple(changes),
        tallies=tuple(tallies),
        exhibits=tuple(exhibits),
        prior_filings=tuple(PriorFiling(form=name, amendment_number=which, filing_date=day(when)) for name, which, when in prior),
        evidence={},
    )
    return filing.model_copy(update={"evidence": {pointer: (_place(pointer),) for pointer in _pointers(filing)}})


def _place(pointer: str) -> Evidence:
    return Evidence(document=1, start=1, end=2, quote=f"words for {pointer}", rule="test")


def _pointers(filing: Filing) -> Iterable[str]:
    for name in Offer.model_fields:
        value = getattr(filing.offer, name, None)
        if isinstance(value, tuple):
            yield from (f"/offer/{name}/{at}" for at in range(len(value)))
        elif value is not None:
            yield f"/offer/{name}"
    for name in ("stated_changes", "tallies", "exhibits", "prior_filings"):
        yield from (f"/{name}/{at}" for at in range(len(getattr(filing, name))))


def cash(amount: str, **more: Any) -> Cash:
    return Cash(amount=Decimal(amount), currency="USD", **more)


def exchange(tendered: str, received: str, *, given: str | None = None, got: str | None = None, **more: Any) -> Exchange:
    ratio = Decimal(received) / Decimal(tendered)
    exact = ratio if ratio * Decimal(tendered) == Decimal(received) else None
    return Exchange(tendered=Measure(quantity=Decimal(tendered), security=given), received=Measure(quantity=Decimal(received), security=got), ratio=exact, **more)


def until(words: str, hour: int | None = 17, **more: Any) -> Deadline:
    on = date.fromisoformat(words)
    at = None if hour is None else datetime(on.year, on.month, on.day, hour, tzinfo=NEW_YORK)
    return Deadline(date=on, at=at, text=f"5:00 p.m. on {words}", **more)


def moved(before: str | None, after: str | None) -> StatedChange:
    return StatedChange(field="/offer/expiration", kind="expiration", before=day(before), after=day(after))


def repriced(before: str | None, after: str | None) -> StatedChange:
    return StatedChange(field="/offer/consideration", kind="consideration", before=None if before is None else Decimal(before), after=None if after is None else Decimal(after))


def reratioed(before: tuple[str, str] | None, after: tuple[str, str]) -> StatedChange:
    sides = [None if side is None else Ratio(tendered=Decimal(side[0]), received=Decimal(side[1])) for side in (before, after)]
    return StatedChange(field="/offer/consideration", kind="consideration", before=sides[0], after=sides[1])


def changed(field: str, before: Any, after: Any, *, waived: bool | None = None) -> StatedChange:
    kind = "minimum_condition" if "minimum" in field else "quantity_sought" if "quantity" in field else "agent" if "agents" in field else "condition"
    return StatedChange(field=f"/offer/{field}", kind=kind, before=before, after=after, waived=waived)


def counted(tendered: int, stage: str = "interim", on: str | None = None, **more: Any) -> Tally:
    return Tally(stage=stage, as_of_date=day(on), quantity_tendered=tendered, **more)


def exhibit(number: str, description: str | None = None, status: str = "filed_herewith", on: str | None = None, **more: Any) -> Exhibit:
    return Exhibit(number=number, description=description, status=status, date=day(on), **more)
