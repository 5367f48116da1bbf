"""The terms of which an offer has one each: how much is sought, the minimum, the days, the flags, where it stands.

A filing's silence changes nothing. What it says of a term is, in this order:

1. what it says that it changes, where its own value is still the old one (a press release that lags behind the Schedule) or is not read;
2. the same as stands: the filing that set it stays, the place is added to the evidence;
3. a value that stood before and was replaced, without a word of a change: old words on new pages. What stands stays, both accounts are told;
4. another value: it stands from now on.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import Any

from ..models import Deadline, Filing, Money, StatedChange
from ..models.offer import FINAL
from .held import Held, Step, as_json
from .names import other_class
from .order import called, stage

Same = Callable[[Any, Any], bool]


def _equal(one: Any, other: Any) -> bool:
    return bool(one == other)


def _same_deadline(one: Deadline, other: Deadline) -> bool:
    """The same day and, where both have one, the same hour; "11:59 p.m." and the midnight after it are one."""
    if one.date != other.date:
        return False
    return one.at is None or other.at is None or abs(one.at - other.at) <= timedelta(minutes=1)


def _same_money(one: Money, other: Money) -> bool:
    return one.amount == other.amount and (one.currency is None or other.currency is None or one.currency == other.currency)


def _one_class(one: str, other: str) -> bool:
    return not other_class(one, other)


SINGLE: Mapping[str, Same] = {
    "subject_security": _one_class,
    "stated_value_per_unit": _same_money,
    "quantity_sought/quantity": _equal,
    "quantity_sought/all_outstanding": _equal,
    "quantity_sought/percent_of_outstanding": _equal,
    "quantity_sought/maximum_value": _equal,
    "quantity_sought/maximum_issuable_value": _equal,
    "quantity_sought/currency": _equal,
    "minimum_condition/none": _equal,
    "minimum_condition/quantity": _equal,
    "minimum_condition/percent": _equal,
    "commencement_date": _equal,
    "announcement_date": _equal,
    "expiration": _same_deadline,
    "withdrawal_deadline": _same_deadline,
    "odd_lot_preference": _equal,
    "proration": _equal,
    "guaranteed_delivery": _equal,
    "financing_condition": _equal,
}
"""The terms, below ``/offer``, each with what makes two values one. Their kind and mechanism follow the consideration, the rest of the minimum its number."""

Single = dict[str, Held[Any]]


def said_of(filing: Filing, name: str) -> Any:
    """What the filing states at a pointer below ``/offer``; None where it is silent."""
    value: Any = filing.offer
    for part in name.split("/"):
        value = getattr(value, part, None)
    return value


def changes_of(filing: Filing, field: str) -> list[tuple[int, StatedChange]]:
    """What the filing says that it changes at a pointer, with its place in ``stated_changes``; of a chain of changes the last link."""
    found = [(at, change) for at, change in enumerate(filing.stated_changes) if change.field == field]
    olds = [change.before for _, change in found if change.before is not None]
    last = [(at, change) for at, change in found if change.after is None or change.after not in olds]
    return last or found


def fold_terms(single: Mapping[str, Held[Any]], step: Step) -> Single:
    """The single terms after the filing."""
    after: Single = dict(single)
    expired_before = after.get("expiration")
    for name, same in SINGLE.items():
        settled = _settled(name, after.get(name), same, step)
        if settled is not None:
            after[name] = settled
    _minimum(after, step)
    _all_outstanding(after, step)
    _withdrawal(after, expired_before, step)
    _status(after, expired_before, step)
    return after


# --- one term -------------------------------------------------------------------------------------------------------------------------


def _settled(name: str, held: Held[Any] | None, same: Same, step: Step) -> Held[Any] | None:
    """The term after the filing; None where nothing has told it yet."""
    pointer = f"/offer/{name}"
    changes = changes_of(step.filing, pointer)
    said, at = _said(name, held, same, step, changes)
    told = [change for _, change in changes]
    if held is None:
        return None if said is None else step.hold(said, at)
    _check_account(pointer, held, same, told, name, step)
    if said is None:
        return held
    if same(held.value, said):
        return step.anew(held, at, said) if step.commences and at == pointer else step.again(held, at)
    declared = any(change.after is not None and same(said, _as_value(name, change.after, step, at)) for change in told) or bool(getattr(said, "extended", None))
    if (why := _why_it_stays(name, held, said, same, step, declared)) is None:
        return step.hold(said, at, past=(*held.past, held.value))
    step.contradict(pointer, (_figure(held.value), _figure(said)), f"{called(step.filing)} {why}", held.evidence, step.evidence(at))
    return held


def _why_it_stays(name: str, held: Held[Any], said: Any, same: Same, step: Step, declared: bool) -> str | None:
    """What is wrong with another value that replaces nothing; None for one that stands from now on. ``declared``: it is said to be new."""
    if not declared and any(same(said, old) for old in held.past):
        return f"repeats {_words(said)}, which an earlier filing replaced; {_words(held.value)} stands"
    if name in _OF_THE_PAST and not step.commences:
        return f"says {_words(said)}; an earlier filing says {_words(held.value)}, which stands"
    return None


_OF_THE_PAST = frozenset(("commencement_date", "announcement_date"))
"""Days that no amendment can move."""


def _said(name: str, held: Held[Any] | None, same: Same, step: Step, changes: list[tuple[int, StatedChange]]) -> tuple[Any, str]:
    """What the filing says of the term, and where it says so."""
    pointer = f"/offer/{name}"
    said = said_of(step.filing, name)
    for place, change in changes:
        if change.after is None:
            continue
        at = f"/stated_changes/{place}"
        after = _as_value(name, change.after, step, at)
        before = None if change.before is None else _as_value(name, change.before, step, at)
        if said is None:
            if held is not None and any(same(after, old) for old in held.past) and not (before is not None and same(before, held.value)):
                return None, pointer  # an account of an earlier change
            return after, at
        if same(said, after):
            return said, pointer
        if before is not None and same(said, before):
            return after, at
        step.contradict(
            pointer,
            (_figure(said), _figure(after)),
            f"{called(step.filing)} says that it changes the term to {_words(after)}, and states {_words(said)}",
            step.evidence(pointer),
            step.evidence(at),
        )
    return said, pointer


def _as_value(name: str, side: Any, step: Step, at: str) -> Any:
    """A side of a stated change as a value of the term."""
    if name not in ("expiration", "withdrawal_deadline"):
        return side
    words = step.evidence(at)
    return Deadline(date=side, text=words[0].quote if words else side.isoformat())


def _check_account(pointer: str, held: Held[Any], same: Same, told: list[StatedChange], name: str, step: Step) -> None:
    """Whether the "from X" of the filing is what stood. What stood still earlier is an account of the whole history, and no contradiction."""
    for place, change in enumerate(step.filing.stated_changes):
        if change not in told or change.before is None:
            continue
        at = f"/stated_changes/{place}"
        before = _as_value(name, change.before, step, at)
        after = None if change.after is None else _as_value(name, change.after, step, at)
        if same(before, held.value) or any(same(before, old) for old in held.past) or (after is not None and same(after, held.value)):
            continue
        step.contradict(
            pointer,
            (_figure(held.value), _figure(before)),
            f"{called(step.filing)} says that {_words(before)} stood before; by the filings given {_words(held.value)} stood",
            held.evidence,
            step.evidence(at),
        )


def _figure(value: Any) -> Any:
    return value.date if isinstance(value, Deadline) else value


def _words(value: Any) -> str:
    if isinstance(value, Deadline):
        return value.date.isoformat()
    if isinstance(value, Money):
        return f"{value.amount:f} {value.currency or ''}".rstrip()
    if isinstance(value, int) and not isinstance(value, bool):
        return f"{value:,}"
    return str(as_json(value))


# --- terms that hang together ---------------------------------------------------------------------------------------------------------


_MINIMUM = "minimum_condition"
_NONE, _BASIS, _WAIVED = (f"{_MINIMUM}/{name}" for name in ("none", "basis", "waived"))
_NUMBERS = (f"{_MINIMUM}/quantity", f"{_MINIMUM}/percent")


def _minimum(after: Single, step: Step) -> None:
    """The words of the minimum go with its number, and a number and none exclude each other."""
    new = any(_is_set_now(after.get(name), name, step) for name in (*_NUMBERS, _NONE))
    if said_of(step.filing, _NONE) and not after[_NONE].past and any(name in after for name in _NUMBERS):
        for name in (*_NUMBERS, _BASIS, _WAIVED):
            after.pop(name, None)
    elif any(said_of(step.filing, name) is not None for name in _NUMBERS):
        after.pop(_NONE, None)
    basis = said_of(step.filing, _BASIS)
    if basis is not None and (new or _BASIS not in after or step.commences):
        after[_BASIS] = step.hold(basis, f"/offer/{_BASIS}")
    _waiver(after, step)


def _is_set_now(held: Held[Any] | None, name: str, step: Step) -> bool:
    """Whether the filing set the term by its own words, rather than by those of a change."""
    return held is not None and held.setter == step.accession and held.evidence[:1] == step.evidence(f"/offer/{name}")[:1]


def _waiver(after: Single, step: Step) -> None:
    """A waiver stays one, whatever later filings repeat of the condition."""
    changed = [f"/stated_changes/{at}" for at, change in changes_of(step.filing, f"/offer/{_MINIMUM}") if change.waived]
    said, held = said_of(step.filing, _WAIVED), after.get(_WAIVED)
    if (said or changed) and (held is None or not held.value):
        after[_WAIVED] = step.hold(True, *(changed or [f"/offer/{_WAIVED}"]))
    elif said is not None and held is None:
        after[_WAIVED] = step.hold(said, f"/offer/{_WAIVED}")


def _all_outstanding(after: Single, step: Step) -> None:
    """An offer for all has no most; one that names a most is not for all."""
    sought = step.filing.offer.quantity_sought if step.filing.offer else None
    everything = after.get("quantity_sought/all_outstanding")
    if sought is not None and sought.all_outstanding and everything is not None and everything.value and everything.past:
        for name in ("quantity", "percent_of_outstanding", "maximum_value"):
            if getattr(sought, name) is None:
                after.pop(f"quantity_sought/{name}", None)


def _withdrawal(after: Single, expired_before: Held[Any] | None, step: Step) -> None:
    """Tenders may be withdrawn while the offer is open (Rules 13e-4(f)(2)(i), 14d-7(a)(1)): a deadline that was the expiration moves with it."""
    withdrawal, expiration = after.get("withdrawal_deadline"), after.get("expiration")
    if withdrawal is None or expiration is None or expired_before is None or said_of(step.filing, "withdrawal_deadline") is not None:
        return
    if withdrawal.value.date == expired_before.value.date and not _same_deadline(expired_before.value, expiration.value):
        after["withdrawal_deadline"] = Held(expiration.value, expiration.setter, expiration.evidence, (*withdrawal.past, withdrawal.value))


def _is_of_the_past(held: str, said: str, moved: bool) -> bool:
    """Whether a filing that comes later tells what was: an end is final, and an expired offer is open again only where its day has ``moved``."""
    return (held in FINAL and said not in FINAL) or said == "announced" or (held == "expired" and said == "open" and not moved)


def _status(after: Single, expired_before: Held[Any] | None, step: Step) -> None:
    """Where the offer stands: it ends once, and an expired one is open again only by an extension."""
    said, held = said_of(step.filing, "status"), after.get("status")
    if said is None:
        if held is None and stage(step.filing) == "announcement":
            after["status"] = step.hold("announced", "/form_type")
        return
    expiration = after.get("expiration")
    moved = expired_before is not None and expiration is not None and expiration.value.date > expired_before.value.date
    if held is None:
        after["status"] = step.hold(said, "/offer/status")
    elif said == held.value:
        after["status"] = step.again(held, "/offer/status")
    elif _is_of_the_past(held.value, said, moved):
        return  # words about the past, in a filing that comes later
    else:
        after["status"] = step.hold(said, "/offer/status", past=(*held.past, held.value))
