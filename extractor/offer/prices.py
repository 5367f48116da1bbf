"""The consideration as it stands: components matched with those that a filing states, and replaced, filled or left alone one by one."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from decimal import Decimal
from fractions import Fraction
from typing import Any

from ..models import Cash, CashRange, Consideration, Exchange, Measure, Ratio, Record, StatedChange
from .held import Held, Step, Terms, as_json
from .names import other_class
from .order import called
from .terms import Single, changes_of, said_of

FIGURES: Mapping[str, tuple[str, ...]] = {
    "cash": ("amount", "percent_of_principal"),
    "cash_range": ("low", "high", "increment"),
    "exchange": ("ratio",),
    "net_asset_value": ("percent_of_nav", "percent_of_nav_low", "percent_of_nav_high", "valuation_date", "nav_per_unit"),
    "contingent_value_right": ("quantity", "maximum_payment"),
    "formula": ("minimum", "maximum"),
}
"""What makes a component what it is. Names of securities and words of a formula are told in many ways and make no change."""


def ratio_of(component: Exchange | Ratio) -> Fraction:
    """Received per one tendered, exactly."""
    tendered, received = component.tendered, component.received
    given = tendered.quantity if isinstance(tendered, Measure) else tendered
    got = received.quantity if isinstance(received, Measure) else received
    return Fraction(got) / Fraction(given) if given else Fraction(0)


def figures(component: Any) -> dict[str, Any]:
    """The figures of a component that it states."""
    if isinstance(component, Exchange):
        return {"ratio": ratio_of(component)}
    return {name: value for name in FIGURES[component.kind] if (value := getattr(component, name)) is not None}


def same_component(one: Any, other: Any) -> bool:
    """Whether two components are one price: all figures that both state are equal, and their classes can be one."""
    if one.kind != other.kind or _other_currency(one, other):
        return False
    if isinstance(one, Exchange) and isinstance(other, Exchange) and other_class(one.received.security, other.received.security):
        return False
    mine, its = figures(one), figures(other)
    return all(mine[name] == its[name] for name in mine.keys() & its.keys())


def _other_currency(one: Any, other: Any) -> bool:
    first, second = getattr(one, "currency", None), getattr(other, "currency", None)
    return first is not None and second is not None and first != second


def fold_consideration(held: Terms[Consideration], step: Step) -> Terms[Consideration]:
    """The components after the filing."""
    said = list(_said(held, step))
    if not said:
        return held
    pairs = _pairs(held, [component for component, _ in said])
    if held and not pairs:
        return tuple(step.hold(component, at, past=tuple(one.value for one in held)) for component, at in said)
    after = list(held)
    for number, (component, at) in enumerate(said):
        if number in pairs:
            after[pairs[number]] = _settled(f"/offer/consideration/{pairs[number]}", held[pairs[number]], component, at, step)
        else:
            after.append(step.hold(component, at))
    return tuple(after)


def _settled(pointer: str, held: Held[Consideration], said: Consideration, at: str, step: Step) -> Held[Consideration]:
    if same_component(held.value, said):
        if step.commences and at.startswith("/offer/"):
            return step.anew(held, at, _filled(said, held.value))
        return step.again(held, at, _filled(held.value, said))
    declared = any(change.after is not None for _, change in changes_of(step.filing, "/offer/consideration"))
    if not declared and any(same_component(said, old) for old in held.past):
        step.contradict(
            pointer,
            (_short(held.value), _short(said)),
            f"{called(step.filing)} repeats a price that an earlier filing replaced; the later one stands",
            held.evidence,
            step.evidence(at),
        )
        return held
    return step.hold(_filled(said, held.value), at, past=(*held.past, held.value))


def _filled(component: Any, other: Any) -> Any:
    """The component, with what it leaves open taken from another of its kind."""
    if component.kind != other.kind:
        return component
    gaps = {name: value for name, value in other.__dict__.items() if value is not None and getattr(component, name) is None}
    if isinstance(component, Exchange):
        gaps.pop("ratio", None)
        for name in ("tendered", "received"):
            mine, its = getattr(component, name), getattr(other, name)
            if mine.security is None and its.security is not None:
                gaps[name] = mine.model_copy(update={"security": its.security})
    return component.model_copy(update=gaps) if gaps else component


def _short(component: Any) -> Any:
    """A component as an account: its figures."""
    return {
        name: as_json(value) if not isinstance(value, Fraction) else f"{component.received.quantity:f} for {component.tendered.quantity:f}"
        for name, value in figures(component).items()
    }


# --- what the filing says -------------------------------------------------------------------------------------------------------------


def _said(held: Terms[Consideration], step: Step) -> Iterator[tuple[Consideration, str]]:
    """The components that the filing states, put right by what it says that it changes; a price at which a range or a formula ended is none."""
    changes = [(at, change) for at, change in changes_of(step.filing, "/offer/consideration") if change.after is not None]
    _check_accounts(held, changes, step)
    stated: tuple[Consideration, ...] = said_of(step.filing, "consideration") or ()
    for number, component in enumerate(stated):
        if _is_outcome(component, held, step):
            continue
        stale = next(((at, change) for at, change in changes if _is_stale(component, change)), None)
        if stale is not None:
            yield _with(component, stale[1].after), f"/stated_changes/{stale[0]}"
        else:
            yield component, f"/offer/consideration/{number}"
    if not stated:
        for at, change in changes:
            yield from _changed(held, change, f"/stated_changes/{at}")


def _is_outcome(component: Consideration, held: Terms[Consideration], step: Step) -> bool:
    """Whether a price is the one at which a range or a formula ended: the price that was paid, where none in cash stood."""
    if not isinstance(component, Cash) or not held or any(one.value.kind == "cash" for one in held):
        return False
    return component.amount in {tally.purchase_price for tally in step.filing.tallies if tally.purchase_price is not None}


def _is_stale(component: Consideration, change: StatedChange) -> bool:
    """Whether a component is what stood before a change."""
    return change.before is not None and _is(component, change.before) and not _is(component, change.after)


def _changed(held: Terms[Consideration], change: StatedChange, at: str) -> Iterator[tuple[Consideration, str]]:
    """The component that stands, with the side of a change that the filing states only in words of changing."""
    fitting = [one.value for one in held if isinstance(one.value, Exchange if isinstance(change.after, Ratio) else Cash)]
    exact = [one for one in fitting if change.before is not None and _is(one, change.before)]
    chosen = exact if len(exact) == 1 else fitting
    if len(chosen) == 1:
        yield _with(chosen[0], change.after), at


def _is(component: Any, side: Any) -> bool:
    """Whether a side of a change is the component's figure."""
    if isinstance(component, Exchange):
        return isinstance(side, Ratio) and ratio_of(side) == ratio_of(component)
    if isinstance(component, Cash):
        return isinstance(side, Decimal | int) and component.amount == side
    return isinstance(component, CashRange) and isinstance(side, Decimal | int) and side in (component.low, component.high)


def _with(component: Any, side: Any) -> Any:
    if isinstance(component, Exchange) and isinstance(side, Ratio):
        tendered, received = component.tendered.model_copy(update={"quantity": side.tendered}), component.received.model_copy(update={"quantity": side.received})
        exact = (side.received / side.tendered).normalize()
        ratio = Decimal(format(exact, "f")) if exact * side.tendered == side.received and len(exact.as_tuple().digits) <= 10 else None
        return component.model_copy(update={"tendered": tendered, "received": received, "ratio": ratio})
    if isinstance(component, Cash) and isinstance(side, Decimal | int):
        return component.model_copy(update={"amount": Decimal(side)})
    return component


def _check_accounts(held: Terms[Consideration], changes: list[tuple[int, StatedChange]], step: Step) -> None:
    """Whether the "from X" of a change of price is what stood, or stood at some time."""
    for at, change in changes:
        if change.before is None:
            continue
        kind = Exchange if isinstance(change.before, Ratio) else Cash
        fitting = [(number, one) for number, one in enumerate(held) if isinstance(one.value, kind)]
        if len(fitting) != 1 or any(_is(value, change.before) for value in (fitting[0][1].value, *fitting[0][1].past)) or _is(fitting[0][1].value, change.after):
            continue
        number, one = fitting[0]
        step.contradict(
            f"/offer/consideration/{number}",
            (_short(one.value), _account(change.before)),
            f"{called(step.filing)} says that another price stood before than the filings given say",
            one.evidence,
            step.evidence(f"/stated_changes/{at}"),
        )


def _account(side: Any) -> Any:
    return {"ratio": f"{side.received:f} for {side.tendered:f}"} if isinstance(side, Ratio) else {"amount": as_json(side)}


# --- which component is which ---------------------------------------------------------------------------------------------------------


def _pairs(held: Terms[Consideration], said: list[Consideration]) -> dict[int, int]:
    """Which stated component (by its place) is which standing one (by its place)."""
    pairs: dict[int, int] = {}
    free = set(range(len(held)))

    def pair(fits: Any) -> None:
        for number, component in enumerate(said):
            if number not in pairs:
                found = [at for at in sorted(free) if fits(held[at].value, component)]
                if found:
                    pairs[number] = found[0]
                    free.discard(found[0])

    pair(lambda one, other: same_component(one, other) and _election(one) == _election(other) and not _other_holders(one, other))
    pair(lambda one, other: one.kind == other.kind and _election(one) == _election(other) and not _other_holders(one, other))
    rest = [component.kind for number, component in enumerate(said) if number not in pairs]
    left = [held[at].value.kind for at in free]
    pair(lambda one, other: one.kind == other.kind and rest.count(other.kind) == left.count(one.kind) == 1 and (_election(one) is None or _election(other) is None))
    return pairs


def _election(component: Any) -> str | None:
    return getattr(component, "election", None)


def _other_holders(one: Any, other: Any) -> bool:
    """Whether two components are for holders of different classes."""
    return other_class(_class_of(one), _class_of(other))


def _class_of(component: Record) -> str | None:
    measure = getattr(component, "tendered", None) or getattr(component, "per", None)
    return measure.security if isinstance(measure, Measure) else None


# --- what follows from it -------------------------------------------------------------------------------------------------------------

_MECHANISMS = (("exchange", "exchange"), ("cash_range", "dutch_auction"), ("net_asset_value", "net_asset_value"), ("cash", "fixed_price"), ("formula", "formula"))


def fold_nature(single: Single, before: Terms[Consideration], after: Terms[Consideration], step: Step) -> None:
    """Kind and mechanism: as first stated; then they change only with the kinds of the consideration, as a filing that is silent on it is often read for a plain one."""
    kinds = {one.value.kind for one in after}
    for name in ("kind", "mechanism"):
        said, held = said_of(step.filing, name), single.get(name)
        if held is None or {one.value.kind for one in before} != kinds:
            value = _mechanism(kinds) if name == "mechanism" and held is not None else said
            if value is not None and (held is None or value != held.value):
                single[name] = step.hold(value, f"/offer/{name}", past=() if held is None else (*held.past, held.value))
                continue
        if held is not None and said == held.value:
            single[name] = step.again(held, f"/offer/{name}")


def _mechanism(kinds: Collection[str]) -> str | None:
    return next((mechanism for kind, mechanism in _MECHANISMS if kind in kinds), None)
