"""The lists of the page: what happened, counts of tenders, filings, exhibits, and what the tool found wrong or left open."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING

from . import words
from .changes import is_change_of_terms, pointer_name
from .cited import FilingRef, Material, Value

if TYPE_CHECKING:
    from ..models.chain import ReportedTally
    from ..models.offer import MinimumCondition


@dataclass(frozen=True)
class Happening:
    """One line of the timeline."""

    day: date
    kind: str
    value: Value
    by: FilingRef | None


@dataclass(frozen=True)
class CountLine:
    """One count of tenders. ``figures`` are those beside it, by the head of their column; the part of the minimum condition that stood then is our own sum."""

    day: date | None
    stage: str
    security: str
    tendered: Value
    figures: dict[str, str]
    by: FilingRef | None


@dataclass(frozen=True)
class FilingLine:
    """One filing."""

    ref: FilingRef
    form: str
    accession: str
    accepted: datetime | None
    persons: tuple[str, ...]
    final: bool
    changes: int | None


@dataclass(frozen=True)
class ExhibitLine:
    """One exhibit."""

    number: str
    description: Value
    day: date | None
    status: str
    by: FilingRef | None


@dataclass(frozen=True)
class Finding:
    """A check, an abstention or a note of one filing."""

    filing: FilingRef | None
    name: str
    verdict: str
    detail: str


def happenings(material: Material) -> tuple[Happening, ...]:
    """What happened, oldest first."""
    return tuple(
        Happening(event.date, words.name_of(event.kind), material.value(words.sentence(event.detail), event.evidence), material.ref(event.accession_number))
        for event in material.chain.timeline
    )


def table_heads(lines: tuple[CountLine, ...]) -> list[str]:
    """The figures that some line has, as heads of columns ("#": of numbers)."""
    return [name for name in (lines[0].figures if lines else ()) if any(line.figures[name] for line in lines)]


def count_lines(material: Material) -> tuple[CountLine, ...]:
    """The counts of tenders in the order of their reports."""
    return tuple(_count_line(material, report) for report in material.chain.tallies)


def _count_line(material: Material, report: ReportedTally) -> CountLine:
    tally = report.tally
    tendered = "—" if tally.quantity_tendered is None else f"{'about ' if tally.approximate else ''}{words.number(tally.quantity_tendered)}"
    return CountLine(
        day=tally.as_of_date,
        stage=words.name_of(tally.stage),
        security=tally.security or "",
        tendered=material.value(tendered, report.evidence),
        figures={
            "#Of the minimum": _share(tally.quantity_tendered, _minimum_at(material, report.accession_number)),
            "#By guaranteed delivery": _guaranteed(tally.quantity_guaranteed_delivery, tally.guaranteed_delivery_included),
            "#Of those outstanding": words.percent(tally.percent_of_outstanding) if tally.percent_of_outstanding is not None else "",
            "#Accepted": words.number(tally.quantity_accepted) if tally.quantity_accepted is not None else "",
            "#Proration": words.percent(tally.proration_factor) if tally.proration_factor is not None else "",
            "#Price": words.money(tally.purchase_price, tally.currency) if tally.purchase_price is not None else "",
            "#Paid in all": words.money(tally.aggregate_cost, tally.currency) if tally.aggregate_cost is not None else "",
        },
        by=material.ref(report.accession_number),
    )


def _guaranteed(count: int | Decimal | None, included: bool | None) -> str:
    if count is None:
        return ""
    return f"{words.number(count)}{'' if included is None else ' (counted in)' if included else ' (besides)'}"


def _minimum_at(material: Material, accession: str | None) -> MinimumCondition | None:
    return next((state.offer.minimum_condition for state in material.chain.terms if state.accession_number == accession), None)


def _share(tendered: int | Decimal | None, minimum: MinimumCondition | None) -> str:
    if tendered is None or minimum is None or not minimum.quantity:
        return ""
    return words.percent((Decimal(tendered) * 100 / Decimal(minimum.quantity)).quantize(Decimal("0.01"), ROUND_HALF_UP))


def filing_lines(material: Material) -> tuple[FilingLine, ...]:
    """The filings in order of acceptance."""
    counts = {index: sum(is_change_of_terms(change) for change in changes.changes) for index, changes in enumerate(material.chain.changes) if index}
    return tuple(
        FilingLine(ref, filing.form_type or "not told", filing.accession_number or "none", filing.accepted_at, filing.filing_persons, filing.final_amendment, counts.get(index))
        for index, (filing, ref) in enumerate(zip(material.chain.filings, material.refs, strict=True))
    )


def exhibit_lines(material: Material) -> tuple[ExhibitLine, ...]:
    """The exhibits filed so far; lines that say "not applicable" are left out."""
    if not material.chain.terms:
        return ()
    last = material.chain.terms[-1]
    return tuple(
        ExhibitLine(
            exhibit.number,
            material.standing(last, f"/exhibits/{index}", exhibit.description or "no description"),
            exhibit.date,
            words.name_of(exhibit.status),
            material.setter(last, f"/exhibits/{index}"),
        )
        for index, exhibit in enumerate(last.exhibits)
        if exhibit.status != "not_applicable"
    )


def checks(material: Material) -> tuple[tuple[Finding, ...], tuple[Finding, ...]]:
    """The checks of all filings: first those that ask for a reader's eye, then those that passed."""
    every = [
        Finding(ref, words.name_of(check.name), check.outcome, check.detail) for ref, filing in material.filings for check in filing.checks if check.outcome != "not_applicable"
    ]
    return tuple(check for check in every if check.verdict != "pass"), tuple(check for check in every if check.verdict == "pass")


def abstentions(material: Material) -> tuple[Finding, ...]:
    """What the tool saw and did not give."""
    return tuple(Finding(ref, pointer_name(entry.pointer), words.name_of(entry.reason), entry.detail) for ref, filing in material.filings for entry in filing.abstentions)


def notes(material: Material) -> tuple[Finding, ...]:
    """What a reader should know: of the whole offer, then of each filing."""
    whole = [Finding(None, pointer_name(note.pointer), "", note.text) for note in material.chain.notes]
    return (*whole, *(Finding(ref, pointer_name(note.pointer), "", note.text) for ref, filing in material.filings for note in filing.notes))
