"""The terms as they stand, the filing that set each, and what stood before."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from . import words
from .cited import FilingRef, Material, Value
from .words import Words

if TYPE_CHECKING:
    from ..models.offer import Offer

Reading = Callable[["Offer"], "Words | str | None"]


@dataclass(frozen=True)
class Step:
    """A value that stood once, and the filing after which it did."""

    value: Value
    by: FilingRef | None


@dataclass(frozen=True)
class Term:
    """One line of the table of terms."""

    name: str
    pointer: str
    now: Value
    by: FilingRef | None
    before: tuple[Step, ...]
    changed_by: FilingRef | None

    @property
    def was(self) -> str:
        """What stood before the last change, in few words: what leads, or what is said below it where only that is another one."""
        if not self.before:
            return ""
        last = self.before[-1].value
        return last.main if last.main != self.now.main else last.more


@dataclass(frozen=True)
class TermGroup:
    """Lines that belong together."""

    name: str
    terms: tuple[Term, ...]


@dataclass(frozen=True)
class Listed:
    """One entry of a list of the offer: a condition, an agent, a document."""

    kind: str
    value: Value
    status: str
    by: FilingRef | None


def term_groups(material: Material) -> tuple[TermGroup, ...]:
    """The terms after the last filing, in groups; empty groups are left out."""
    if not material.chain.terms:
        return ()
    groups = (TermGroup(name, tuple(_terms(material, readings))) for name, readings in _groups(material.chain.terms[-1].offer))
    return tuple(group for group in groups if group.terms)


def _groups(offer: Offer) -> tuple[tuple[str, tuple[tuple[str, str, Reading], ...]], ...]:
    several = len(offer.consideration) > 1
    components = tuple(
        (f"Consideration {index + 1}" if several else "Consideration", f"/offer/consideration/{index}", _component(index)) for index in range(len(offer.consideration))
    )
    return (
        (
            "What is offered",
            (
                ("Kind of offer", "/offer/kind", lambda offer: offer.kind and words.name_of(offer.kind)),
                ("Price mechanism", "/offer/mechanism", lambda offer: offer.mechanism and words.name_of(offer.mechanism)),
                ("Class sought", "/offer/subject_security", lambda offer: offer.subject_security),
                *components,
                ("Stated value a security", "/offer/stated_value_per_unit", _stated_value),
                ("Quantity sought", "/offer/quantity_sought", lambda offer: offer.quantity_sought and words.quantity_sought(offer.quantity_sought)),
            ),
        ),
        (
            "When",
            (
                ("Announced", "/offer/announcement_date", lambda offer: offer.announcement_date and words.day(offer.announcement_date)),
                ("Commenced", "/offer/commencement_date", lambda offer: offer.commencement_date and words.day(offer.commencement_date)),
                ("Expiration", "/offer/expiration", lambda offer: offer.expiration and words.deadline(offer.expiration)),
                ("Withdrawal until", "/offer/withdrawal_deadline", lambda offer: offer.withdrawal_deadline and words.deadline(offer.withdrawal_deadline)),
            ),
        ),
        (
            "On what terms",
            (
                ("Minimum condition", "/offer/minimum_condition", lambda offer: offer.minimum_condition and words.minimum_condition(offer.minimum_condition)),
                ("Financing condition", "/offer/financing_condition", lambda offer: _yes(offer.financing_condition)),
                ("Odd lots first", "/offer/odd_lot_preference", lambda offer: _yes(offer.odd_lot_preference)),
                ("Proration", "/offer/proration", lambda offer: _yes(offer.proration)),
                ("Guaranteed delivery", "/offer/guaranteed_delivery", lambda offer: _yes(offer.guaranteed_delivery)),
                ("Status", "/offer/status", lambda offer: offer.status and words.name_of(offer.status)),
            ),
        ),
    )


def _component(index: int) -> Reading:
    return lambda offer: words.consideration(offer.consideration[index]) if index < len(offer.consideration) else None


def _stated_value(offer: Offer) -> str | None:
    stated = offer.stated_value_per_unit
    return words.money(stated.amount, stated.currency) if stated else None


def _yes(value: bool | None) -> str | None:
    return None if value is None else "Yes" if value else "No"


def _terms(material: Material, readings: tuple[tuple[str, str, Reading], ...]) -> Iterator[Term]:
    for name, pointer, reading in readings:
        steps: list[tuple[int, Words]] = []
        for index, state in enumerate(material.chain.terms):
            said = reading(state.offer)
            told = Words(said) if isinstance(said, str) else said
            if told and (not steps or not _same(name, steps[-1][1], told)):
                steps.append((index, told))
        if steps and reading(material.chain.terms[-1].offer):
            yield _term(material, name, pointer, steps)


def _same(name: str, before: Words, after: Words) -> bool:
    """Whether a reader would call it the same term: the words below a price may name the security in another way."""
    return before.main == after.main if name != "Quantity sought" else before == after


def _term(material: Material, name: str, pointer: str, steps: list[tuple[int, Words]]) -> Term:
    last = material.chain.terms[-1]
    now = material.standing(last, pointer, steps[-1][1])
    earlier = tuple(Step(material.standing(material.chain.terms[index], pointer, said), material.ref_at(index)) for index, said in steps[:-1])
    made = material.ref_at(steps[-1][0])
    return Term(name, pointer, now, material.setter(last, pointer) or made, earlier, made if earlier else None)


def conditions(material: Material) -> tuple[Listed, ...]:
    """The conditions after the last filing."""
    return tuple(
        _listed(material, f"/offer/conditions/{index}", words.name_of(condition.kind), condition.text, words.name_of(condition.status))
        for index, condition in enumerate(_last(material).conditions)
    )


def agents(material: Material) -> tuple[Listed, ...]:
    """Who serves the offer."""
    return tuple(
        _listed(material, f"/offer/agents/{index}", words.name_of(agent.role), Words(agent.name, agent.phone or ""), "") for index, agent in enumerate(_last(material).agents)
    )


def documents(material: Material) -> tuple[Listed, ...]:
    """The documents by which the offer is made."""
    return tuple(
        _listed(material, f"/offer/documents/{index}", words.name_of(document.kind), words.day(document.date) if document.date else "no date", document.restatement or "")
        for index, document in enumerate(_last(material).documents)
    )


def _last(material: Material) -> Offer:
    from ..models.offer import Offer

    return material.chain.terms[-1].offer if material.chain.terms else Offer()


def _listed(material: Material, pointer: str, kind: str, said: Words | str, status: str) -> Listed:
    last = material.chain.terms[-1]
    return Listed(kind, material.standing(last, pointer, said), status, material.setter(last, pointer))
