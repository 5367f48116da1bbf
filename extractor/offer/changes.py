"""What changed from one state of an offer to the next, in the words of Regulation M-A and the practice.

Values are compared, never evidence or wording. Differences and percentages are exact figures: after less before, and that of before, to two places.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from typing import Any

from ..models import Condition, Exchange, Exhibit, Filing, Ratio, StatedChange
from ..models.chain import Change, ChangeKind, FiledEvidence, Sides, StandingTerms
from .exhibits import is_another
from .held import as_json, filed
from .lists import is_removal
from .order import stage
from .prices import FIGURES, ratio_of, same_component
from .terms import SINGLE, changes_of


def compare(before: StandingTerms | None, filing: Filing, after: StandingTerms) -> tuple[Change, ...]:
    """What the filing changed: the terms that are other ones in ``after`` than in ``before``, in the order of the record.

    Terms of which nothing was known before are told with ``before`` null, or with what the filing itself says stood. Without a state before
    it, an original changes nothing, and an amendment what it says that it changes.
    """
    comparison = _Comparison(before, filing, after)
    return tuple(comparison.changes())


class _Comparison:
    def __init__(self, before: StandingTerms | None, filing: Filing, after: StandingTerms) -> None:
        self._before, self._filing, self._after = before, filing, after

    def changes(self) -> Iterator[Change]:
        if self._before is None and stage(self._filing) != "amendment":
            return
        found = [
            *self._consideration(),
            *self._single(),
            *self._nature(),
            *self._conditions(),
            *self._agents(),
            *self._documents(),
            *self._status(),
            *self._tallies(),
            *self._exhibits(),
        ]
        yield from (change for change in found if self._before is not None or change.stated)

    def _change(
        self, pointer: str, kind: ChangeKind, before: Any, after: Any, stated: bool, *, cite: str = "", told: tuple[int, ...] = (), figures: tuple[Any, Any] | None = None
    ) -> Change:
        """One change; ``cite`` is the pointer of its evidence where that is not its own, ``told`` the places in ``stated_changes``."""
        mine, its = figures or (before, after)
        difference, percent = _size(mine, its)
        pointers = [f"/stated_changes/{at}" for at in told]
        said = filed(self._filing, *pointers) if pointers else ()
        sides = Sides(
            before=_places(self._before, cite or pointer) or (said if before is not None else ()), after=_joined(_places(self._after, cite or pointer, self._filing), said)
        )
        return Change(pointer=pointer, kind=kind, before=as_json(before), after=as_json(after), difference=difference, percent=percent, stated=stated, evidence=sides)

    # --- consideration ----------------------------------------------------------------------------------------------------------------

    def _consideration(self) -> Iterator[Change]:
        before = self._before.offer.consideration if self._before else ()
        after = self._after.offer.consideration
        said = changes_of(self._filing, "/offer/consideration")
        for at in range(max(len(before), len(after))):
            one, other = before[at] if at < len(before) else None, after[at] if at < len(after) else None
            yield from self._component(f"/offer/consideration/{at}", one, other, said)

    def _component(self, pointer: str, one: Any, other: Any, said: list[tuple[int, StatedChange]]) -> Iterator[Change]:
        fitting = [(at, change) for at, change in said if other is not None and change.after is not None and _is_side(other, change.after)]
        told = tuple(at for at, _ in fitting)
        if other is None:
            yield self._change(pointer, "consideration_changed", one, None, bool(said))
        elif one is None:
            yield self._new_component(pointer, other, fitting)
        elif one.kind != other.kind or (isinstance(other, Exchange) and ratio_of(one) == ratio_of(other)):
            if not same_component(one, other):
                yield self._change(pointer, "consideration_changed", one, other, bool(said), told=told)
        elif isinstance(other, Exchange):
            yield self._ratio(pointer, one, other, bool(told), told)
        else:
            yield from self._figures(pointer, one, other, bool(told) or any(change.after is None for _, change in said), told)

    def _new_component(self, pointer: str, other: Any, fitting: list[tuple[int, StatedChange]]) -> Change:
        """A component that did not stand in the state before, with what the filing says that stood."""
        told = tuple(at for at, _ in fitting)
        stood = next((change.before for _, change in fitting if change.before is not None and not _is_side(other, change.before)), None)
        if stood is not None:
            return self._priced(pointer, stood, other, told)
        known = self._before is not None and bool(self._before.offer.consideration)
        return self._change(pointer, "consideration_changed" if known else "other", None, other, bool(fitting), told=told)

    def _figures(self, pointer: str, one: Any, other: Any, stated: bool, told: tuple[int, ...]) -> Iterator[Change]:
        differing = [name for name in FIGURES[other.kind] if getattr(one, name) != getattr(other, name)]
        for name in differing:
            old, new = getattr(one, name), getattr(other, name)
            yield self._change(f"{pointer}/{name}", _price_kind(old, new), old, new, stated, cite=pointer, told=told)
        if not differing and not same_component(one, other):
            yield self._change(pointer, "consideration_changed", one, other, stated, told=told)

    def _ratio(self, pointer: str, one: Any, other: Exchange, stated: bool, told: tuple[int, ...]) -> Change:
        mine, its = ratio_of(one), ratio_of(other)
        kind: ChangeKind = "consideration_raised" if its > mine else "consideration_lowered"
        old = one.ratio if not isinstance(one, Ratio) else _exact(mine)
        if old is not None and other.ratio is not None:
            return self._change(f"{pointer}/ratio", kind, old, other.ratio, stated, cite=pointer, told=told)
        return self._change(pointer, kind, _both(one), _both(other), stated, told=told, figures=(mine, its))

    def _priced(self, pointer: str, stood: Any, other: Any, told: tuple[int, ...]) -> Change:
        """A component of which nothing was known, where the filing says what stood."""
        if isinstance(stood, Ratio):
            return self._ratio(pointer, stood, other, True, told)
        name = next((name for name in FIGURES[other.kind] if getattr(other, name) is not None), "amount")
        return self._change(f"{pointer}/{name}", _price_kind(stood, getattr(other, name)), stood, getattr(other, name), True, cite=pointer, told=told)

    # --- single terms -----------------------------------------------------------------------------------------------------------------

    def _single(self) -> Iterator[Change]:
        for name, same in SINGLE.items():
            pointer = f"/offer/{name}"
            old, new = _at(self._before, name), _at(self._after, name)
            said = changes_of(self._filing, pointer)
            told = tuple(at for at, _ in said)
            if old is None and new is not None:
                stood = next((change.before for _, change in said if change.before is not None and change.before != getattr(new, "date", new)), None)
                yield self._moved(name, stood, new, bool(said), told)
            elif old is not None and (new is None or not same(old, new)):
                yield self._moved(name, old, new, self._is_stated(name, old, new, bool(said)), told)
        was, now = _at(self._before, "minimum_condition/waived"), _at(self._after, "minimum_condition/waived")
        if now and not was:
            told = tuple(at for at, change in changes_of(self._filing, "/offer/minimum_condition") if change.waived)
            yield self._change("/offer/minimum_condition/waived", "minimum_condition_waived", was, now, True, told=told)

    def _is_stated(self, name: str, old: Any, new: Any, said: bool) -> bool:
        if name in ("expiration", "withdrawal_deadline"):
            said = said or bool(getattr(new, "extended", None)) or (name == "withdrawal_deadline" and new is not None and bool(changes_of(self._filing, "/offer/expiration")))
        if name == "stated_value_per_unit":
            said = said or bool(changes_of(self._filing, "/offer/consideration"))
        return said

    def _moved(self, name: str, old: Any, new: Any, stated: bool, told: tuple[int, ...]) -> Change:
        """A single term that is another one, told by the leaf that differs."""
        pointer = f"/offer/{name}"
        if name in ("expiration", "withdrawal_deadline"):
            return self._deadline(pointer, old, new, stated, told)
        if name == "stated_value_per_unit" and new is not None:
            mine, its = (old.amount if old is not None else None), new.amount
            kind: ChangeKind = "other" if mine is None else _price_kind(mine, its)
            return self._change(f"{pointer}/amount", kind, mine, its, stated, cite=pointer, told=told)
        return self._change(pointer, _kind_of(name, old, new), old, new, stated, told=told)

    def _deadline(self, pointer: str, old: Any, new: Any, stated: bool, told: tuple[int, ...]) -> Change:
        was = old if old is None or isinstance(old, date) else old.date
        if was is not None and new is not None and was == new.date:
            kind: ChangeKind = "extended" if new.at > old.at else "shortened"
            return self._change(f"{pointer}/at", kind, old.at, new.at, stated, cite=pointer, told=told)
        kind = "other" if was is None or new is None else "extended" if new.date > was else "shortened"
        return self._change(f"{pointer}/date", kind, was, new.date if new else None, stated, cite=pointer, told=told)

    def _nature(self) -> Iterator[Change]:
        for name in ("kind", "mechanism"):
            old, new = _at(self._before, name), _at(self._after, name)
            if old != new:
                yield self._change(f"/offer/{name}", "other", old, new, bool(changes_of(self._filing, "/offer/consideration")))

    def _status(self) -> Iterator[Change]:
        old, new = _at(self._before, "status"), _at(self._after, "status")
        if old != new:
            yield self._change("/offer/status", "terminated" if new in ("terminated", "withdrawn") else "other", old, new, True)

    # --- lists ------------------------------------------------------------------------------------------------------------------------

    def _conditions(self) -> Iterator[Change]:
        before, after = self._before.offer.conditions if self._before else (), self._after.offer.conditions
        removed = any(is_removal(change) for _, change in changes_of(self._filing, "/offer/conditions"))
        kinds: dict[str, ChangeKind] = {"satisfied": "condition_satisfied", "waived": "condition_removed" if removed else "condition_waived"}
        for at, condition in enumerate(after):
            pointer = f"/offer/conditions/{at}"
            if at >= len(before):
                said = changes_of(self._filing, "/offer/conditions")
                settled = condition.status in kinds
                kind: ChangeKind = kinds.get(condition.status, "condition_added" if said else "other")
                yield self._change(pointer, kind, None, condition, settled or bool(said))
            elif before[at].status != condition.status:
                yield self._change(f"{pointer}/status", kinds.get(condition.status, "other"), before[at].status, condition.status, True, cite=pointer)
        yield from self._unnamed_waiver(before, after)

    def _unnamed_waiver(self, before: tuple[Condition, ...], after: tuple[Condition, ...]) -> Iterator[Change]:
        """Waivers and removals that the filing states, of conditions that are not read as some of the list: told in the filing's words."""
        waived = [(at, change) for at, change in changes_of(self._filing, "/offer/conditions") if change.waived]
        newly = any(condition.status == "waived" and (at >= len(before) or before[at].status != "waived") for at, condition in enumerate(after))
        for at, change in waived if not newly else ():
            if is_removal(change):
                yield self._change("/offer/conditions", "condition_removed", change.before, None, True, cite="-", told=(at,))
        told = tuple(at for at, change in waived if not is_removal(change))
        if told and not newly:
            words = filed(self._filing, f"/stated_changes/{told[0]}")
            yield self._change("/offer/conditions", "condition_waived", None, words[0].quote if words else "a condition is waived", True, cite="-", told=told)

    def _agents(self) -> Iterator[Change]:
        before, after = self._before.offer.agents if self._before else (), self._after.offer.agents
        roles = {agent.role for agent in before}
        said = bool(changes_of(self._filing, "/offer/agents"))
        for at, agent in enumerate(after):
            pointer = f"/offer/agents/{at}"
            if at >= len(before):
                yield self._change(pointer, "agent_changed" if agent.role in roles else "other", None, agent, said)
            elif before[at].name != agent.name:
                yield self._change(pointer, "agent_changed", before[at], agent, said)

    def _documents(self) -> Iterator[Change]:
        before, after = self._before.offer.documents if self._before else (), self._after.offer.documents
        for at, document in enumerate(after):
            if at >= len(before):
                yield self._change(f"/offer/documents/{at}", "other", None, document, False)

    def _tallies(self) -> Iterator[Change]:
        before, after = self._before.tallies if self._before else (), self._after.tallies
        for at, (reported, old) in enumerate(zip(after, [*(one.tally for one in before), *[None] * len(after)], strict=False)):
            tally = reported.tally
            if old == tally or reported.accession_number != self._after.accession_number:
                continue
            name = "quantity_tendered" if tally.quantity_tendered is not None else "quantity_accepted"
            kind: ChangeKind = "result_final" if tally.stage == "final" else "tally_reported"
            yield self._change(f"/tallies/{at}/{name}", kind, getattr(old, name) if old is not None else None, getattr(tally, name), True, cite=f"/tallies/{at}")

    def _exhibits(self) -> Iterator[Change]:
        before, after = self._before.exhibits if self._before else (), self._after.exhibits
        for at, exhibit in enumerate(after):
            pointer = f"/exhibits/{at}"
            if at >= len(before):
                added = _is_added(exhibit)
                yield self._change(pointer, "exhibit_added" if added else "other", None, _line(exhibit), added)
            elif before[at] != exhibit and is_another(before[at], exhibit):
                yield self._change(pointer, "exhibit_replaced", _line(before[at]), _line(exhibit), exhibit.status == "filed_herewith")


def _is_added(exhibit: Exhibit) -> bool:
    """Whether the filing whose list has it first adds it, or only repeats it from a filing that is not among those given."""
    if exhibit.status == "incorporated_by_reference" and exhibit.incorporated_from is not None:
        return not (exhibit.incorporated_from.form or "SC TO").startswith(("SC TO", "SC 13E4", "SC 14D1"))
    return exhibit.status in ("filed_herewith", "unmarked")


def _line(exhibit: Exhibit) -> dict[str, Any]:
    return {name: as_json(value) for name in ("number", "description", "date") if (value := getattr(exhibit, name)) is not None}


# --- figures --------------------------------------------------------------------------------------------------------------------------


def _size(before: Any, after: Any) -> tuple[Decimal | None, Decimal | None]:
    """After less before and its percentage of before; of two days their distance in days."""
    if isinstance(before, date) and isinstance(after, date):
        return Decimal((after - before).days), None
    if any(isinstance(side, bool) or not isinstance(side, int | Decimal | Fraction) for side in (before, after)):
        return None, None
    share = Fraction(after) - Fraction(before)
    difference = None if isinstance(before, Fraction) else after - before
    percent = None if not before else _rounded(share / Fraction(before) * 100)
    return (None if difference is None else Decimal(difference)), percent


def _rounded(share: Fraction) -> Decimal:
    """To two places, halves away from zero."""
    return (Decimal(share.numerator) / Decimal(share.denominator)).quantize(Decimal("0.01"), ROUND_HALF_UP)


def _exact(share: Fraction) -> Decimal | None:
    """A ratio as a decimal, where it is exact in ten places."""
    scaled = share * 10**10
    return None if scaled.denominator != 1 else Decimal(format((Decimal(scaled.numerator) / 10**10).normalize(), "f"))


def _price_kind(old: Any, new: Any) -> ChangeKind:
    if old is None:
        return "other"
    if new is None or isinstance(new, date):
        return "consideration_changed"
    return "consideration_raised" if new > old else "consideration_lowered"


def _kind_of(name: str, old: Any, new: Any) -> ChangeKind:
    group, _, leaf = name.partition("/")
    if group == "minimum_condition":
        if leaf == "none":
            return "minimum_condition_lowered" if new and old is None else "other"
        if None in (old, new):
            return "other"
        return "minimum_condition_raised" if new > old else "minimum_condition_lowered"
    if group == "quantity_sought" and leaf != "currency" and None not in (old, new):
        return "quantity_increased" if new > old else "quantity_decreased"
    return "other"


def _both(component: Any) -> dict[str, str]:
    if isinstance(component, Ratio):
        return {"tendered": as_json(component.tendered), "received": as_json(component.received)}
    return {"tendered": as_json(component.tendered.quantity), "received": as_json(component.received.quantity)}


def _is_side(component: Any, side: Any) -> bool:
    if isinstance(side, Ratio):
        return isinstance(component, Exchange) and ratio_of(side) == ratio_of(component)
    return any(getattr(component, name, None) == side for name in FIGURES[component.kind])


def _at(terms: StandingTerms | None, name: str) -> Any:
    value: Any = terms.offer if terms is not None else None
    for part in name.split("/"):
        value = getattr(value, part, None)
    return value


def _places(terms: StandingTerms | None, pointer: str, filing: Filing | None = None) -> tuple[FiledEvidence, ...]:
    """The evidence of a term in a state, or of the object that holds it; with a filing only its places, where it has some."""
    while terms is not None and pointer:
        if pointer in terms.evidence:
            found = terms.evidence[pointer]
            own = tuple(place for place in found if filing is not None and place.accession_number == filing.source.accession_number)
            return own or found
        pointer = pointer.rpartition("/")[0]
    return ()


def _joined(*groups: tuple[FiledEvidence, ...]) -> tuple[FiledEvidence, ...]:
    return tuple(dict.fromkeys(place for group in groups for place in group))
