"""The end of the offer and of the right to withdraw that stand (Item 1004(a)(1)(iii) and (vi) of Regulation M-A), out of all that the filing says of them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from .evidence import Ledger
from .facts import Abstain, Facts, choose, current, strength, told
from .home_offers import without_home_offers
from .models import Deadline
from .phrase import Phrase
from .rules.rule import Finding

_PASSED = frozenset(("expiration.expired", "expiration.was_scheduled"))
"""Wordings of a day that is past where the same filing gives a later one: of an earlier offer, or before an extension."""
_EXTENDED = "expiration.extended_to"
"""Of several, told one after the other, the last stands; none where the offer expired on a later day."""
_EXPIRED = "expiration.expired"


def _deadline(facts: Facts, ledger: Ledger, name: str, pointer: str, abstain: Abstain) -> Deadline | None:
    """The day that stands, with the hour that the best of its statements gives; ``extended`` where the filing says so, or gives an earlier day that passed."""
    every = facts.named(name)
    stated = without_home_offers(current(every))
    passed = _passed(stated)
    gone = {id(finding) for finding in passed}
    old = [finding.value.date for finding in (*(finding for finding in every if "superseded" in finding.rule), *passed)]
    choice = choose(facts, [finding for finding in stated if id(finding) not in gone], lambda deadline: deadline.date, old)
    if choice.conflict:
        abstain(pointer, "conflict", told(choice.conflict))
        return None
    if not choice.findings:
        return None
    best, hours = _with_best_hour(facts, choice.findings)
    if hours:
        abstain(f"{pointer}/at", "conflict", told(hours))
    ledger.cite_all(pointer, [best, *(finding for finding in choice.findings if finding is not best)][:4])
    return _completed(best.value.model_copy(update={"at": None}) if hours else best.value, [finding.value for finding in choice.findings], old)


def _completed(best: Deadline, agreeing: Sequence[Deadline], old: Sequence[date]) -> Deadline:
    """The best statement of a day with what the others tell of it: that it was extended, and whether the weekday is right."""
    extended = True if any(deadline.extended for deadline in agreeing) or (old and all(day < best.date for day in old)) else best.extended
    weekdays = (deadline.weekday_matches for deadline in (best, *agreeing))
    return best.model_copy(update={"extended": extended, "weekday_matches": next((matches for matches in weekdays if matches is not None), None)})


def _passed(standing: list[Finding[Any]]) -> list[Finding[Any]]:
    """Those that name a day of the past: one said to have passed where a later one stands, and one extended to before it was extended again or expired later."""
    latest = max((finding.value.date for finding in standing), default=None)
    last = max((finding.value.date for finding in standing if finding.rule in (_EXTENDED, _EXPIRED)), default=None)
    return [finding for finding in standing if (finding.rule in _PASSED and finding.value.date < latest) or (finding.rule == _EXTENDED and finding.value.date < last)]


def _with_best_hour(facts: Facts, agreeing: Sequence[Finding[Any]]) -> tuple[Finding[Any], list[Finding[Any]]]:
    """Of the statements of one day, strongest first, the first that gives an hour, or the first of all; and those with an hour where the strongest contradict each other."""
    with_hour = [finding for finding in agreeing if finding.value.at is not None]
    best = (with_hour or agreeing)[0]
    equals = [finding for finding in with_hour if (facts.rank(finding), strength(finding)) == (facts.rank(best), strength(best))]
    return best, with_hour if len({finding.value.at for finding in equals}) > 1 else []


_HOUR = Phrase(r"\d{1,2}:\d\d", 0)


def _at_that_hour(quote: str, deadline: Deadline) -> bool:
    """Whether a right to withdraw that ends "prior to 5:00 p.m., New York City time, on the Expiration Date" names no hour but the end's own."""
    return all(hour in deadline.text for hour in _HOUR.findall(quote))


def _with_the_offer(facts: Facts, ledger: Ledger, deadline: Deadline | None) -> Deadline | None:
    """The end of an offer that is open, where the right to withdraw ends with it and no day is told of that right: "withdrawn at any time prior to the Expiration Date"."""
    rights = [finding for finding in facts.named("withdrawal_right") if deadline and _at_that_hour(finding.quote, deadline)]
    if deadline is None or not rights or facts.named("withdrawal") or any(finding.rule == _EXPIRED for finding in facts.named("expiration")):
        return None
    ledger.cite_all("/offer/withdrawal_deadline", rights[:2])
    ledger.entries["/offer/withdrawal_deadline"] = (*ledger.entries["/offer/withdrawal_deadline"], *ledger.entries["/offer/expiration"][:1])
    return deadline


def _with_hour(ledger: Ledger, deadline: Deadline | None, withdrawal: Deadline | None) -> Deadline | None:
    """The end that a table of dates gives as the last day to withdraw, with the hour at which the right to withdraw ends."""
    if not deadline or not withdrawal or deadline.at or not withdrawal.at or deadline.date != withdrawal.date:
        return deadline
    of_table, of_right = ledger.entries["/offer/expiration"], ledger.entries["/offer/withdrawal_deadline"]
    if any(entry.rule != "expiration.date_table" for entry in of_table):
        return deadline
    ledger.entries["/offer/expiration"] = (*of_table[:1], *of_right[:1])
    return deadline.model_copy(update={"at": withdrawal.at, "timezone": withdrawal.timezone})


def settle_deadlines(facts: Facts, ledger: Ledger, abstain: Abstain) -> tuple[Deadline | None, Deadline | None]:
    """The end of the offer and the end of the right to withdraw."""
    deadline = _deadline(facts, ledger, "expiration", "/offer/expiration", abstain)
    withdrawal = _deadline(facts, ledger, "withdrawal", "/offer/withdrawal_deadline", abstain)
    deadline = _with_hour(ledger, deadline, withdrawal)
    return deadline, withdrawal or _with_the_offer(facts, ledger, deadline)
