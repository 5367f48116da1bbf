"""What each filing changed, and the same in one line."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from pydantic import JsonValue

from ..models.offer import ENDED
from . import words
from .cited import FilingRef, Material, Value

if TYPE_CHECKING:
    from ..models.chain import Change, Contradiction, FilingChanges, StandingTerms

_QUIET = ("exhibit_added", "exhibit_replaced", "agent_changed", "other")
"""Kinds that the short account leaves to the tables."""

_DAYS = ("extended", "shortened")
_COUNTS = ("tally_reported", "result_final")
_AMOUNTS = frozenset(
    {"amount", "low", "high", "increment", "maximum_value", "maximum_issuable_value", "maximum_payment", "nav_per_unit", "minimum", "maximum", "purchase_price", "aggregate_cost"}
)
_NAMES = {
    "/offer/expiration/date": "Expiration",
    "/offer/withdrawal_deadline/date": "Withdrawal until",
    "/offer/minimum_condition/quantity": "Minimum condition",
    "/offer/stated_value_per_unit/amount": "Stated value a security",
    "/offer/commencement_date": "Commenced",
    "/offer/announcement_date": "Announced",
    "/offer/quantity_sought/quantity": "Quantity sought",
    "/offer/quantity_sought/maximum_value": "Quantity sought, at most",
    "/offer/quantity_sought/maximum_issuable_value": "Quantity sought, at most issued",
}


@dataclass(frozen=True)
class ChangeLine:
    """One change."""

    term: str
    kind: str
    before: Value
    after: Value
    size: str
    stated: bool


@dataclass(frozen=True)
class Disputed:
    """Accounts that cannot both be right."""

    term: str
    detail: str
    accounts: tuple[str, ...]
    value: Value


@dataclass(frozen=True)
class FilingAccount:
    """What one filing changed: terms that are other ones, terms that it is the first to state, exhibits."""

    filing: FilingRef | None
    lines: tuple[ChangeLine, ...]
    first: tuple[ChangeLine, ...]
    exhibits: tuple[ChangeLine, ...]
    disputed: tuple[Disputed, ...]


@dataclass(frozen=True)
class Headline:
    """What one filing did, for the short account."""

    filing: FilingRef | None
    phrases: tuple[str, ...]


def pointer_name(pointer: str) -> str:
    """``/offer/consideration/0/ratio`` as ``Consideration, ratio``; places in lists count from one and the first is not told."""
    if pointer in _NAMES:
        return _NAMES[pointer]
    if pointer.startswith("/tallies/"):
        return pointer.rpartition("/")[2].replace("quantity_", "number ").replace("_", " ").capitalize()
    parts = pointer.removeprefix("/offer/").strip("/").split("/")
    named = [f"no. {int(part) + 1}" if part.isdecimal() else part.replace("_", " ") for part in parts if part != "0"]
    said = ", ".join(named) or "offer"
    return said[:1].upper() + said[1:]


def is_change_of_terms(change: Change) -> bool:
    """Whether a term is another one: not an exhibit, not a term that was silent before."""
    return not _of_exhibit(change) and not _first_stated(change)


def _of_exhibit(change: Change) -> bool:
    return change.pointer.startswith("/exhibits/")


def _first_stated(change: Change) -> bool:
    return change.before is None and change.kind == "other"


def accounts(material: Material) -> tuple[FilingAccount, ...]:
    """What each filing after the first changed, oldest first; filings that changed nothing are kept."""
    return tuple(_account(material, changes, index) for index, changes in enumerate(material.chain.changes) if index or changes.contradictions)


def _account(material: Material, changes: FilingChanges, index: int) -> FilingAccount:
    state = material.chain.terms[index] if index < len(material.chain.terms) else None
    lines = [(change, _line(material, change, state)) for change in changes.changes]
    return FilingAccount(
        material.ref_at(index),
        tuple(line for change, line in lines if is_change_of_terms(change)),
        tuple(line for change, line in lines if _first_stated(change) and not _of_exhibit(change)),
        tuple(line for change, line in lines if _of_exhibit(change)),
        disputed(material, changes.contradictions),
    )


def _line(material: Material, change: Change, state: StandingTerms | None) -> ChangeLine:
    currency = _currency(change, state)
    named = change.pointer.endswith(("/status", "/kind", "/mechanism"))
    said = [words.name_of(side) if named and isinstance(side, str) else _side(side, currency) for side in (change.before, change.after)]
    before, after = material.value(said[0], change.evidence.before), material.value(said[1], change.evidence.after)
    return ChangeLine(_term(change, state), _kind(change), before, after, size(change), change.stated)


def _term(change: Change, state: StandingTerms | None) -> str:
    """The term's name; of an entry of a list, what it is: ``Condition: minimum tender``."""
    entry = _entry(change, state)
    return f"{entry[0]}: {entry[1]}" if entry else pointer_name(change.pointer)


_LISTS = {"conditions": ("Condition", "kind"), "agents": ("Agent", "role"), "documents": ("Document", "kind")}


def _entry(change: Change, state: StandingTerms | None) -> tuple[str, str] | None:
    """What the entry of a list is, where the change is one of such a list: ``("Condition", "minimum tender")``."""
    parts = change.pointer.split("/")
    if len(parts) < 4 or parts[1] != "offer" or parts[2] not in _LISTS or not parts[3].isdecimal():
        return None
    name, key = _LISTS[parts[2]]
    held = getattr(state.offer, parts[2]) if state else ()
    side = change.after if isinstance(change.after, dict) else change.before
    told = getattr(held[int(parts[3])], key) if int(parts[3]) < len(held) else side.get(key) if isinstance(side, dict) else None
    return (name, words.name_of(str(told)).lower()) if told else None


def _kind(change: Change) -> str:
    if change.kind != "other":
        return words.name_of(change.kind)
    return "First stated" if change.before is None else "No longer stated" if change.after is None else "Changed"


def _currency(change: Change, state: StandingTerms | None) -> str | None:
    """The currency that stands beside an amount of money; ``""`` where there is none, None where the term is no money."""
    first, *path, last = change.pointer.strip("/").split("/")
    if last not in _AMOUNTS or state is None or first != "offer":
        return None
    holder: Any = state.offer
    for part in path:
        if isinstance(holder, tuple):
            holder = holder[int(part)] if part.isdecimal() and int(part) < len(holder) else None
        else:
            holder = getattr(holder, part, None)
    return getattr(holder, "currency", None) or ""


def _side(value: JsonValue, currency: str | None) -> str:
    if currency is None or not isinstance(value, str):
        return words.plain_value(value)
    return words.money(Decimal(value), currency or None)


def size(change: Change) -> str:
    """How large the change is: ``+0.05 (+33.33%)``, ``+19 days``; nothing where it is no number."""
    if change.difference is None:
        return ""
    if _in_days(change):
        days = int(change.difference)
        return words.signed(days, " day" if abs(days) == 1 else " days")
    share = words.signed(change.percent, "%") if change.percent is not None else ""
    return f"{words.signed(change.difference)}{f' ({share})' if share else ''}"


def _in_days(change: Change) -> bool:
    return change.kind in _DAYS or change.pointer.endswith(("date", "/expiration", "/withdrawal_deadline"))


def disputed(material: Material, contradictions: Iterable[Contradiction]) -> tuple[Disputed, ...]:
    """The contradictions with what each account says."""
    return tuple(
        Disputed(
            pointer_name(entry.pointer),
            words.sentence(entry.detail),
            tuple(words.plain_value(account) for account in entry.accounts),
            material.value("what they say", entry.evidence),
        )
        for entry in contradictions
    )


def headlines(material: Material) -> tuple[Headline, ...]:
    """The short account: for each filing that changed a term of weight, one phrase a kind of change."""
    told = []
    for index, changes in enumerate(material.chain.changes):
        kinds: dict[str, list[Change]] = {}
        for change in changes.changes if index else ():
            if change.kind not in _QUIET or _ends(change):
                kinds.setdefault(change.kind, []).append(change)
        if kinds:
            state = material.chain.terms[index] if index < len(material.chain.terms) else None
            phrases = (_phrase(material, kind, of_kind, changes.accession_number, state) for kind, of_kind in kinds.items())
            told.append(Headline(material.ref_at(index), tuple(dict.fromkeys(phrases))))
    return tuple(told)


def _ends(change: Change) -> bool:
    return change.pointer == "/offer/status" and change.after in ENDED


def _counted(material: Material, accession: str | None) -> str:
    """``388,049 tendered, 44,234 accepted``, of the last count that the filing reports."""
    tally = next((report.tally for report in reversed(material.chain.tallies) if report.accession_number == accession), None)
    if tally is None:
        return ""
    counts = ((tally.quantity_tendered, "tendered"), (tally.quantity_accepted, "accepted"))
    return ", ".join(f"{words.number(count)} {verb}" for count, verb in counts if count is not None)


def _phrase(material: Material, kind: str, changes: list[Change], accession: str | None, state: StandingTerms | None) -> str:
    """``Consideration raised by 33.33%``, ``Extended by 19 days, to 17 May 2023``, ``13,292,651 tendered``."""
    name = words.name_of(kind)
    if kind in _COUNTS:
        return _counted(material, accession) or name
    if kind == "other":
        return words.name_of(str(changes[0].after))
    measured = next((change for change in changes if change.difference is not None), None)
    if measured is None or measured.difference is None:
        entries = dict.fromkeys(entry[1] for change in changes if (entry := _entry(change, state)))
        return f"{name}: {', '.join(entries)}" if entries else name
    if _in_days(measured):
        days = abs(int(measured.difference))
        return f"{name} by {days} day{'' if days == 1 else 's'}, to {words.plain_value(measured.after)}"
    return f"{name} by {words.percent(abs(measured.percent))}" if measured.percent is not None else f"{name} to {words.plain_value(measured.after)}"
