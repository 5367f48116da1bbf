"""Offers for the tests of the page: those of the samples, and one by hand that has everything a page can show."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

from extractor import extract
from extractor.differences import Restated
from extractor.models import Filing, Source, SubjectCompany
from extractor.models.chain import (
    ChainFiling,
    Change,
    Contradiction,
    Event,
    FiledEvidence,
    FilingChanges,
    OfferChain,
    ReportedTally,
    Sides,
    StandingTerms,
)
from extractor.models.offer import Cash, Deadline, MinimumCondition, Offer, Tally
from extractor.offer import build_offer
from extractor.redline import compare

from .corpus import ROOT

ARCHIVE = ROOT / "samples" / "Archives" / "edgar" / "data"
OFFERS = sorted(folder.name for folder in ARCHIVE.iterdir())

FIRST, SECOND, THIRD = (f"0009999999-24-{number:06}" for number in (1, 2, 3))


@cache
def sample(cik: str, *, linked: bool = True) -> tuple[OfferChain, tuple[Filing, ...]]:
    """The offer of a sample folder and its filings, as if fetched from EDGAR."""
    filings = tuple(_read(path, linked) for path in sorted((ARCHIVE / cik).glob("*/*-*-*.*")))
    return build_offer(filings), filings


def _read(path: Path, linked: bool) -> Filing:
    return extract(path.read_bytes(), url=f"https://www.sec.gov/Archives/edgar/data/{path.parent.parent.name}/{path.parent.name}/{path.name}" if linked else None)


def place(accession: str, quote: str, start: int = 100, link: str | None = None) -> FiledEvidence:
    """A place in a filing."""
    return FiledEvidence(accession_number=accession, document=1, start=start, end=start + 10, quote=quote, rule="test.rule", link=link)


def link_to(accession: str, words: str) -> str:
    """The address of a document of the filing at these words."""
    return f"https://www.sec.gov/Archives/edgar/data/1/{accession.replace('-', '')}/a.htm#:~:text={words.replace(' ', '%20')}"


def by_hand() -> OfferChain:
    """A cash offer, raised and extended by one amendment that is wrong about the old price, then completed."""
    low, high = place(FIRST, "$10.00 per Share", 10, link_to(FIRST, "$10.00 per Share")), place(SECOND, "to $12.00 per Share", 20, link_to(SECOND, "to $12.00 per Share"))
    old, new = place(FIRST, "May 1, 2024", 30, link_to(FIRST, "May 1, 2024")), place(SECOND, "May 15, 2024", 40)
    least = place(FIRST, "at least 1,000,000 Shares", 50, link_to(FIRST, "at least 1,000,000 Shares"))
    states = (
        _state(FIRST, date(2024, 4, 1), "10.00", date(2024, 5, 1), "open", {"/offer/consideration/0": low, "/offer/expiration": old, "/offer/minimum_condition/quantity": least}),
        _state(SECOND, date(2024, 4, 20), "12.00", date(2024, 5, 15), "open", {"/offer/consideration/0": high, "/offer/expiration": new, "/offer/minimum_condition/quantity": least}),
        _state(THIRD, date(2024, 5, 16), "12.00", date(2024, 5, 15), "completed", {"/offer/consideration/0": high, "/offer/expiration": new}),
    )
    raised = Change(
        pointer="/offer/consideration/0/amount", kind="consideration_raised", before="10.00", after="12.00", difference=Decimal("2.00"), percent=Decimal("20.00"), stated=True,
        evidence=Sides(before=(low,), after=(high,)),
    )  # fmt: skip
    extended = Change(pointer="/offer/expiration/date", kind="extended", before="2024-05-01", after="2024-05-15", difference=Decimal(14), stated=False, evidence=Sides(before=(old,), after=(new,)))
    wrong = Contradiction(pointer="/offer/consideration/0/amount", accounts=("9.00", "10.00"), detail="the amendment says from 9.00; 10.00 stood", evidence=(high, low))
    final = Tally(stage="final", as_of_date=date(2024, 5, 15), security="Shares", quantity_tendered=1_234_567, quantity_accepted=1_234_567, purchase_price=Decimal("12.00"), currency="USD")
    return OfferChain(
        tool_version="0.0.0",
        offer_id=f"0000000001-{FIRST}",
        subject_company=SubjectCompany(name="Target, Inc."),
        subject_company_cik=None,
        offerors=("Bidder, Inc.",),
        filings=tuple(
            ChainFiling(accession_number=number, form_type=form, amendment_number=amendment, filing_date=day, accepted_at=None, final_amendment=amendment == 2, filing_persons=("Bidder, Inc.",), url=None)
            for number, form, amendment, day in (
                (FIRST, "SC TO-T", None, date(2024, 4, 1)),
                (SECOND, "SC TO-T/A", 1, date(2024, 4, 20)),
                (THIRD, "SC TO-T/A", 2, date(2024, 5, 16)),
            )
        ),
        terms=states,
        changes=(
            FilingChanges(accession_number=FIRST, changes=()),
            FilingChanges(accession_number=SECOND, changes=(raised, extended), contradictions=(wrong,)),
            FilingChanges(accession_number=THIRD, changes=()),
        ),
        tallies=(ReportedTally(accession_number=THIRD, tally=final, evidence=(place(THIRD, "1,234,567 Shares were tendered", 60),)),),
        timeline=(
            Event(date=date(2024, 4, 1), kind="commenced", detail="the offer commences", accession_number=FIRST),
            Event(date=date(2024, 4, 20), kind="consideration_raised", detail="price 10.00 → 12.00", accession_number=SECOND, evidence=(high,)),
            Event(date=date(2024, 5, 16), kind="completed", detail="the offer is completed", accession_number=THIRD),
        ),
    )


def _state(accession: str, known: date, price: str, expires: date, status: Any, evidence: dict[str, FiledEvidence]) -> StandingTerms:
    offer = Offer(
        kind="third_party_tender_offer",
        consideration=(Cash(amount=Decimal(price), currency="USD"),),
        minimum_condition=MinimumCondition(quantity=1_000_000),
        expiration=Deadline(date=expires, text="the words"),
        status=status,
    )
    return StandingTerms(
        accession_number=accession, known_from=known, offer=offer, set_by={pointer: entry.accession_number for pointer, entry in evidence.items()}, evidence={key: (entry,) for key, entry in evidence.items()}
    )  # fmt: skip


Step = tuple[int, int, int, int, int | None, Any]
"""One filing of an eventful offer: days after the one before, days to the expiration, price, minimum, count, kind of event."""


def eventful(steps: Sequence[Step]) -> OfferChain:
    """An offer with as many filings as steps, of which each may move everything."""
    base, known = by_hand(), date(2024, 3, 1)
    filings, states, tallies, events = [], [], [], []
    for number, (later, until, price, least, count, kind) in enumerate(steps):
        accession, known = f"0009999999-24-{number + 1:06}", known + timedelta(days=later)
        state = _state(accession, known, f"{price}.00", known + timedelta(days=until), "open", {})
        states.append(state.model_copy(update={"offer": state.offer.model_copy(update={"minimum_condition": MinimumCondition(quantity=least)})}))
        filings.append(base.filings[0].model_copy(update={"accession_number": accession, "amendment_number": number or None, "filing_date": known}))
        events.append(Event(date=known, kind=kind, detail="as the test says", accession_number=accession))
        if count is not None:
            tallies.append(ReportedTally(accession_number=accession, tally=Tally(stage="interim", as_of_date=known, quantity_tendered=count)))
    changes = tuple(FilingChanges(accession_number=filing.accession_number, changes=()) for filing in filings)
    return base.model_copy(update={"filings": tuple(filings), "terms": tuple(states), "changes": changes, "tallies": tuple(tallies), "timeline": tuple(events)})


def by_hand_redline() -> Restated:
    """The offer document of the offer by hand, restated by its amendment."""
    old, new = (Filing.model_construct(source=Source(accession_number=number, sha256="", bytes=0)) for number in (FIRST, SECOND))
    redline = compare("The price is $10.00 per Share.\n\nNothing else.", "The price is $12.00 per Share.\n\nNothing else.", document="(a)(1)(A)")
    return Restated(old, "(a)(1)(A)", new, "(a)(1)(G)", "Amended and Restated Offer to Purchase", redline)


_FIXED = re.compile(r"\d{4}-\d{2}-\d{2}.*|\d{10}-.*|\d{10}|[A-Z]{3}|-?\d+(\.\d+)?|1\.0|/.*")
"""Strings of a chain that are dates, numbers, currencies or pointers: no filing can put words there."""


def every_text(chain: OfferChain, spoil: Callable[[str], str]) -> OfferChain:
    """The chain with every text that a filing can word made another one."""
    kinds = frozenset({"kind", "status", "stage", "mechanism", "rule", "form_type", "role", "schema_version"})

    def walk(value: Any, key: str = "") -> Any:
        if isinstance(value, dict):
            return {name: walk(entry, name) for name, entry in value.items()}
        if isinstance(value, list):
            return [walk(entry, key) for entry in value]
        return spoil(value) if isinstance(value, str) and key not in kinds and not _FIXED.fullmatch(value) else value

    return OfferChain.model_validate(walk(chain.model_dump(mode="json")))
