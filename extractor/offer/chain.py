"""An offer's filings, oldest first → the terms standing after each, what each changed, and what happened."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import date, timedelta

from .. import __version__
from ..firm_names import unique
from ..models import Filing, PriorFiling, SubjectCompany
from ..models.chain import ChainFiling, Contradiction, FilingChanges, OfferChain, ReportedTally, StandingTerms
from ..models.evidence import Note
from .changes import compare
from .fold import fold
from .held import State, filed, standing_terms
from .order import called, in_order, known_day, likely_day, stage
from .tallies import same_count
from .timeline import events


def build_offer(filings: Iterable[Filing], *, as_of: date | None = None) -> OfferChain:
    """One offer from its announcement to its end: the filings of one offer, given in any order, folded in that of their acceptance.

    With ``as_of`` only what was public on that day is looked at: filings accepted on it or before, in New York; a filing without a date is
    then left out. ``group`` tells which filings are of one offer. Without filings, the record is empty.

    >>> chain = build_offer(filings)                                     # doctest: +SKIP
    >>> chain.terms[-1].offer.expiration.date, chain.terms[-1].set_by["/offer/expiration"]      # doctest: +SKIP
    (datetime.date(2023, 5, 17), '0009999999-23-000004')
    """
    given = in_order(filings)
    known = tuple(filing for filing in given if as_of is None or ((day := known_day(filing)) is not None and day <= as_of))
    notes = (
        []
        if as_of is None
        else [_note(f"{called(filing)} has no date, so it is not known whether it was public on {as_of.isoformat()}; left out") for filing in given if known_day(filing) is None]
    )
    states, changes, told = folded(known)
    notes.extend(_about(known))
    notes.extend(told)
    contradictions = [contradiction for changed in changes for contradiction in changed.contradictions]
    return OfferChain(
        tool_version=__version__,
        offer_id=offer_id(known),
        subject_company=_subject(known),
        subject_company_cik=_cik(known),
        offerors=_offerors(known),
        as_of=as_of,
        filings=tuple(_chain_filing(filing) for filing in known),
        terms=states,
        changes=changes,
        tallies=_tallies(known),
        timeline=events(known, states, changes),
        contradictions=(*contradictions, *_days_named(known)),
        notes=tuple(notes),
    )


def folded(filings: Sequence[Filing]) -> tuple[tuple[StandingTerms, ...], tuple[FilingChanges, ...], list[Note]]:
    """Filings that are in order → the terms after each, what each changed, and what was noted on the way."""
    state, before = State(), None
    states: list[StandingTerms] = []
    changes: list[FilingChanges] = []
    notes: list[Note] = []
    for filing in filings:
        state, step = fold(state, filing)
        after = standing_terms(state, filing)
        changes.append(FilingChanges(accession_number=filing.source.accession_number, changes=compare(before, filing, after), contradictions=tuple(step.contradictions)))
        notes.extend(step.notes)
        states.append(after)
        before = after
    return tuple(states), tuple(changes), notes


def offer_id(filings: Sequence[Filing]) -> str | None:
    """The offer's name: subject company's CIK and the accession number of the first original, of the first announcement while there is none."""
    cik = _cik(filings)
    for wanted in ("original", "announcement"):
        first = next((filing for filing in filings if stage(filing) == wanted), None)
        if first is not None:
            number = first.source.accession_number
            return f"{cik}-{number}" if cik and number else None
    return None


def _cik(filings: Sequence[Filing]) -> str | None:
    return next((filing.subject_company.cik for filing in filings if filing.subject_company and filing.subject_company.cik), None)


def _subject(filings: Sequence[Filing]) -> SubjectCompany | None:
    """The subject company as the last filing with a header knows it; without one, as the last one names it."""
    named = [filing.subject_company for filing in filings if filing.subject_company]
    return next((subject for subject in reversed(named) if subject.cik), named[-1] if named else None)


def _offerors(filings: Sequence[Filing]) -> tuple[str, ...]:
    persons = [person for filing in filings for person in filing.filing_persons]
    making = [person.name for person in persons if "offeror" in person.roles or "issuer" in person.roles]
    return unique(making or [person.name for person in persons])


def _chain_filing(filing: Filing) -> ChainFiling:
    return ChainFiling(
        accession_number=filing.source.accession_number,
        form_type=filing.form_type,
        amendment_number=filing.amendment_number,
        filing_date=filing.filing_date,
        accepted_at=filing.accepted_at,
        final_amendment=bool(filing.cover and filing.cover.final_amendment),
        filing_persons=tuple(person.name for person in filing.filing_persons),
        url=filing.source.url,
    )


def _tallies(filings: Sequence[Filing]) -> tuple[ReportedTally, ...]:
    """The counts in the order of the filings, each by the filing that told it first."""
    found: list[ReportedTally] = []
    for filing in filings:
        for at, tally in enumerate(filing.tallies):
            if not any(same_count(one.tally, tally) for one in found):
                found.append(ReportedTally(accession_number=filing.source.accession_number, tally=tally, evidence=filed(filing, f"/tallies/{at}")))
    return tuple(found)


# --- what a reader should know --------------------------------------------------------------------------------------------------------


def _note(text: str) -> Note:
    return Note(pointer="/filings", text=text)


def _about(filings: Sequence[Filing]) -> list[Note]:
    amendments = [filing for filing in filings if stage(filing) == "amendment"]
    numbers = [filing.amendment_number for filing in amendments if filing.amendment_number is not None]
    notes = []
    if amendments and not any(stage(filing) == "original" for filing in filings):
        notes.append(_note("the original is not among the filings: terms that the amendments do not repeat are not known"))
    missing = sorted(set(range(1, max(numbers, default=0))) - set(numbers))
    if missing:
        notes.append(
            _note(
                f"not among the filings: amendment{'s' if len(missing) > 1 else ''} number {', '.join(map(str, missing))}; what {'they' if len(missing) > 1 else 'it'} changed is not known, or the number was skipped"
            )
        )
    repeated = sorted({number for number in numbers if numbers.count(number) > 1})
    if repeated:
        notes.append(_note(f"several amendments bear number {', '.join(map(str, repeated))}; they are taken in the order of their acceptance"))
    if numbers != sorted(numbers):
        notes.append(_note(f"the amendments' numbers are not in the order of their dates: {', '.join(map(str, numbers))}"))
    named = _named_and_missing(filings, missing)
    if named:
        notes.append(_note(f"named by the filings and not among them: {'; '.join(named)}"))
    undated = [called(filing) for filing in filings if known_day(filing) is None]
    if undated:
        notes.append(_note(f"without a filing date: {', '.join(undated)}; put in order by signature and amendment number"))
    return notes


def _named_and_missing(filings: Sequence[Filing], told: Collection[int]) -> list[str]:
    """Filings of the offer that others name and that are not there, apart from amendments whose numbers were told."""
    found: dict[tuple[str, int | None, date | None], None] = {}
    for filing in filings:
        for prior in filing.prior_filings:
            there = any(_is_named(other, prior) for other in filings)
            if not there and not (prior.amendment_number is not None and prior.amendment_number in told):
                found[prior.form, prior.amendment_number, prior.filing_date] = None
    return [f"{form}{f' number {number}' if number is not None else ''}{f' of {day.isoformat()}' if day else ''}" for form, number, day in found]


def _is_named(filing: Filing, prior: PriorFiling) -> bool:
    """Whether a filing is the one that another names: the same form, of that number, and of about that day where both days are known."""
    if filing.form_type is None or filing.form_type.removesuffix("/A") != prior.form.removesuffix("/A") or filing.amendment_number != prior.amendment_number:
        return False
    day = likely_day(filing)
    return day is None or prior.filing_date is None or abs(day - prior.filing_date) <= _NEAR


_NEAR = timedelta(days=3)
"""A filing accepted after 5:30 p.m. bears the next business day's date; texts name the day it was signed."""


def _days_named(filings: Sequence[Filing]) -> list[Contradiction]:
    """Where a filing says of another one, which is there, that it was filed on another day."""
    found = []
    for filing in filings:
        for at, prior in enumerate(filing.prior_filings):
            meant = [
                number
                for number, other in enumerate(filings)
                if other.form_type == prior.form and other.amendment_number == prior.amendment_number and stage(other) != "announcement"
            ]
            if len(meant) != 1 or prior.filing_date is None or filings[meant[0]].filing_date is None:
                continue
            day = filings[meant[0]].filing_date
            if day is not None and abs(day - prior.filing_date) > _NEAR:
                detail = f"{called(filing)} says that {called(filings[meant[0]])} was filed on {prior.filing_date.isoformat()}; EDGAR says {day.isoformat()}"
                pointer = f"/filings/{meant[0]}/filing_date"
                accounts = (day.isoformat(), prior.filing_date.isoformat())
                found.append(
                    Contradiction(pointer=pointer, accounts=accounts, detail=detail, evidence=(*filed(filings[meant[0]], "/filing_date"), *filed(filing, f"/prior_filings/{at}")))
                )
    return found
