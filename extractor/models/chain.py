"""An offer's filings folded into what stood when, and what changed from one state to the next.

Not imported with ``extractor.models``: reading one filing does without it.
"""

from datetime import date as Day
from typing import Annotated, Literal

from pydantic import AwareDatetime, JsonValue, WithJsonSchema

from .base import Accession, Cik, Exact, Record, required, stated
from .evidence import Evidence, Note
from .filing import SCHEMA_VERSION, Exhibit
from .offer import Offer, Tally
from .parties import SubjectCompany

ChangeKind = Literal[
    "consideration_raised",
    "consideration_lowered",
    "consideration_changed",
    "quantity_increased",
    "quantity_decreased",
    "minimum_condition_lowered",
    "minimum_condition_raised",
    "minimum_condition_waived",
    "extended",
    "shortened",
    "condition_added",
    "condition_removed",
    "condition_satisfied",
    "condition_waived",
    "exhibit_added",
    "exhibit_replaced",
    "tally_reported",
    "result_final",
    "agent_changed",
    "terminated",
    "other",
]

EventKind = Literal[
    "announced",
    "commenced",
    "amended",
    "extended",
    "shortened",
    "consideration_raised",
    "consideration_lowered",
    "consideration_changed",
    "quantity_changed",
    "minimum_condition_changed",
    "condition_satisfied",
    "condition_waived",
    "tally",
    "expired",
    "results",
    "completed",
    "terminated",
    "withdrawn",
]


Side = Annotated[JsonValue, WithJsonSchema({})]
"""A value as it is printed where it stands: text, a number, true or false, or the object with its stated fields."""


class FiledEvidence(Evidence):
    """A place in one of several filings."""

    accession_number: Accession | None = required("The filing; null where it has no number")


class ChainFiling(Record):
    """One filing of the offer, as far as the chain needs it."""

    accession_number: Accession | None = required("Accession number with dashes")
    form_type: str | None = required("Of the Schedule TO in it")
    amendment_number: int | None = required("Of the Schedule TO; null on an original")
    filing_date: Day | None = required("EDGAR's filing date")
    accepted_at: AwareDatetime | None = required("EDGAR's acceptance, Eastern time")
    final_amendment: bool = required("Whether the cover's box for a final amendment is checked")
    filing_persons: tuple[str, ...] = required("Who files")
    url: str | None = stated("Its address")


class Sides(Record):
    """Evidence on both sides of a change."""

    before: tuple[FiledEvidence, ...] = stated("What stood", default=())
    after: tuple[FiledEvidence, ...] = stated("What stands now", default=())


class Change(Record):
    """A term that is another one after a filing than it was before it. Silence is no change."""

    pointer: str = required("JSON Pointer of the term in the state after the filing")
    kind: ChangeKind = required("Which kind of change, in the words of Regulation M-A and the practice")
    before: Side = required("What stood; null where nothing was known")
    after: Side = required("What stands now; null where it fell away")
    difference: Exact | None = stated("After less before, where both are numbers or both are dates", unit="that of the term; days between dates")
    percent: Exact | None = stated("Of before, two places, where both are numbers", unit="percent")
    stated: bool = required("Whether the amendment itself says that it makes this change")
    evidence: Sides = required("Where both sides stand")


class Contradiction(Record):
    """Two accounts that cannot both be right. Neither is dropped."""

    pointer: str = required("JSON Pointer of the term")
    accounts: tuple[Side, ...] = required("What each account says")
    detail: str = required("The two accounts in words")
    evidence: tuple[FiledEvidence, ...] = required("Where they stand")


class ReportedTally(Record):
    """A count of tenders, with the filing that reports it."""

    accession_number: Accession | None = required("The filing")
    tally: Tally = required("The count")
    evidence: tuple[FiledEvidence, ...] = stated("Where it stands", default=())


class StandingTerms(Record):
    """The terms that stand after one filing, each with the filing that set it."""

    accession_number: Accession | None = required("After this filing")
    known_from: AwareDatetime | Day | None = required("From when on they are public: acceptance, else the filing date")
    offer: Offer = required("The terms")
    exhibits: tuple[Exhibit, ...] = stated("The exhibits filed so far, once each, in the order in which the filings list them first", default=())
    tallies: tuple[ReportedTally, ...] = stated("The count that stands, one entry a class: the last one, a final one before a preliminary one", default=())
    set_by: dict[str, Accession | None] = required("JSON Pointer of a term to the filing that set it")
    evidence: dict[str, tuple[FiledEvidence, ...]] = required("JSON Pointer of a term to the places that say so")


class FilingChanges(Record):
    """What one filing changed."""

    accession_number: Accession | None = required("The filing")
    changes: tuple[Change, ...] = required("The terms that are other ones after it")
    contradictions: tuple[Contradiction, ...] = stated("Where the filing's account is not what stood, or it repeats what was replaced", default=())


class Event(Record):
    """Something that happened to the offer."""

    date: Day = required("The day it happened, as the filings say; else the filing date")
    at: AwareDatetime | None = stated("The instant, where it is known")
    kind: EventKind = required("What happened")
    detail: str = required("In one line, with the figures")
    accession_number: Accession | None = required("The filing that tells it")
    evidence: tuple[FiledEvidence, ...] = stated("Where it says so", default=())


class OfferChain(Record):
    """An offer from its announcement to its end."""

    schema_version: Literal["1.0"] = stated("Version of this data dictionary", default=SCHEMA_VERSION)
    tool_version: str = required("Version of extract")
    offer_id: str | None = required(
        "Subject company's ten-digit CIK, a dash, and the accession number of the first Schedule TO-I or TO-T (of the first TO-C while none is there); null where a filing lacks them"
    )
    subject_company: SubjectCompany | None = required("The company whose securities are sought")
    subject_company_cik: Cik | None = required("Its CIK")
    offerors: tuple[str, ...] = required("Who makes the offer, in the filings' words")
    as_of: Day | None = stated("The day after which nothing was looked at; null for all filings")
    filings: tuple[ChainFiling, ...] = required("In order of acceptance")
    terms: tuple[StandingTerms, ...] = required("What stands after each filing, in their order")
    changes: tuple[FilingChanges, ...] = required("What each filing changed, in their order")
    tallies: tuple[ReportedTally, ...] = stated("Counts of tenders as they were reported", default=())
    timeline: tuple[Event, ...] = stated("What happened, oldest first", default=())
    contradictions: tuple[Contradiction, ...] = stated("Accounts of different filings that cannot both be right: those of all filings, and of their own days", default=())
    notes: tuple[Note, ...] = stated("What a reader should know: missing amendment numbers, filings without a date", default=())
