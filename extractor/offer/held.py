"""A term as it stands, with the filing that set it; and the state of an offer, made of such terms."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from typing import Any, Generic, TypeVar

from ..models import Agent, Condition, Consideration, Exhibit, Filing, MinimumCondition, Offer, OfferDocument, QuantitySought, Record, Tally
from ..models.base import plain
from ..models.chain import Contradiction, FiledEvidence, ReportedTally, StandingTerms
from ..models.evidence import Evidence, Note
from .order import known_from

T = TypeVar("T")

MOST_PLACES = 8
"""How many places are kept as evidence of one term."""


@dataclass(frozen=True)
class Held(Generic[T]):
    """A value that stands, who set it, where it is said, and the values that stood before it."""

    value: T
    setter: str | None
    evidence: tuple[FiledEvidence, ...]
    past: tuple[T, ...] = ()


Terms = tuple[Held[T], ...]


@dataclass(frozen=True)
class State:
    """What stands after some filings of an offer. Entries of a list keep their places: new ones come behind."""

    single: Mapping[str, Held[Any]] = field(default_factory=dict)
    """By pointer below ``/offer``: ``expiration``, ``quantity_sought/quantity`` …"""
    consideration: Terms[Consideration] = ()
    conditions: Terms[Condition] = ()
    agents: Terms[Agent] = ()
    documents: Terms[OfferDocument] = ()
    exhibits: Terms[Exhibit] = ()
    tallies: Terms[Tally] = ()
    numbers: tuple[int, ...] = ()
    """Of the filings so far: -1 an announcement, 0 an original, else the amendment number."""


@dataclass
class Step:
    """One filing being folded into a state, and what is noticed on the way."""

    filing: Filing
    commences: bool = False
    """Whether it is the original that follows announcements: its words are the offer's own."""
    contradictions: list[Contradiction] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)

    @property
    def accession(self) -> str | None:
        return self.filing.source.accession_number

    def evidence(self, *pointers: str) -> tuple[FiledEvidence, ...]:
        """Where the filing says what stands at the pointers."""
        return filed(self.filing, *pointers)

    def hold(self, value: T, *pointers: str, past: tuple[T, ...] = ()) -> Held[T]:
        """The value as set by this filing."""
        return Held(value, self.accession, self.evidence(*pointers)[:MOST_PLACES], past)

    def again(self, held: Held[T], pointer: str, value: T | None = None) -> Held[T]:
        """What stood, said once more: who set it stays, evidence is added, ``value`` may be a fuller wording of it."""
        more = tuple(place for place in self.evidence(pointer) if place not in held.evidence)
        return replace(held, value=held.value if value is None else value, evidence=(*held.evidence, *more)[:MOST_PLACES])

    def anew(self, held: Held[T], pointer: str, value: T) -> Held[T]:
        """What was announced, in the offer's own words: who set it stays, the new places come first."""
        places = dict.fromkeys((*self.evidence(pointer)[: MOST_PLACES // 2], *held.evidence))
        return replace(held, value=value, evidence=tuple(places)[:MOST_PLACES])

    def contradict(self, pointer: str, accounts: tuple[Any, ...], detail: str, *evidence: tuple[FiledEvidence, ...]) -> None:
        """Note that two accounts cannot both be right."""
        places = tuple(place for group in evidence for place in group[:2])
        self.contradictions.append(Contradiction(pointer=pointer, accounts=tuple(as_json(account) for account in accounts), detail=detail, evidence=places))

    def note(self, pointer: str, text: str) -> None:
        self.notes.append(Note(pointer=pointer, text=text))


def filed(filing: Filing, *pointers: str) -> tuple[FiledEvidence, ...]:
    """The filing's evidence for these pointers, each place with the filing's accession number."""
    places: dict[Evidence, None] = {}
    for pointer in pointers:
        places.update(dict.fromkeys(filing.evidence_for(pointer)))
    accession = filing.source.accession_number
    return tuple(FiledEvidence.model_construct(**place.__dict__, accession_number=accession) for place in places)


def as_json(value: Any) -> Any:
    """A value as it is printed: records as objects without their silent fields, decimals as strings, days in ISO form."""
    if isinstance(value, Record):
        return {name: as_json(inner) for name, inner in value.__dict__.items() if inner is not None}
    if isinstance(value, Decimal):
        return plain(value)
    return value.isoformat() if isinstance(value, date) else value


def standing_terms(state: State, filing: Filing) -> StandingTerms:
    """The state after a filing as the record that is printed."""
    set_by: dict[str, str | None] = {}
    evidence: dict[str, tuple[FiledEvidence, ...]] = {}

    def cite(pointer: str, held: Held[Any]) -> None:
        set_by[pointer] = held.setter
        if held.evidence:
            evidence[pointer] = held.evidence

    parts: dict[str, Any] = {}
    for name, held in state.single.items():
        outer, _, inner = name.partition("/")
        if inner:
            parts.setdefault(outer, {})[inner] = held.value
        else:
            parts[outer] = held.value
    for name, model in (("quantity_sought", QuantitySought), ("minimum_condition", MinimumCondition)):
        if name in parts:
            parts[name] = model(**parts[name])
    lists: dict[str, Terms[Any]] = {"consideration": state.consideration, "conditions": state.conditions, "agents": state.agents, "documents": state.documents}
    for name in Offer.model_fields:
        if name in lists:
            for at, held in enumerate(lists[name]):
                cite(f"/offer/{name}/{at}", held)
        for key, held in state.single.items():
            if key.partition("/")[0] == name:
                cite(f"/offer/{key}", held)
    for at, held in enumerate(state.exhibits):
        cite(f"/exhibits/{at}", held)
    for at, held in enumerate(state.tallies):
        cite(f"/tallies/{at}", held)
    return StandingTerms(
        accession_number=filing.source.accession_number,
        known_from=known_from(filing),
        offer=Offer(**parts, **{name: tuple(held.value for held in terms) for name, terms in lists.items()}),
        exhibits=tuple(held.value for held in state.exhibits),
        tallies=tuple(ReportedTally(accession_number=held.setter, tally=held.value, evidence=held.evidence) for held in state.tallies),
        set_by=set_by,
        evidence=evidence,
    )
