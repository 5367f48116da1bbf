"""What a filing reports of the offer: counts of tenders, and what an amendment says that it changes."""

from __future__ import annotations

from bisect import insort
from collections.abc import Sequence
from datetime import date
from typing import Any

from .evidence import Ledger
from .facts import Facts, current, is_release
from .models import Offer, Ratio, StatedChange, Tally
from .phrase import Phrase
from .rules import tally
from .rules.rule import Finding

_SCHEDULED = Phrase(r"\b(?:is|are)\ (?:now\ |currently\ |presently\ )?(?:scheduled|set|due)\ to\ expire\b[^.;]{0,12}$")
"""Before the day of an offer that "is scheduled to expire" on it, and is being extended."""
_Change = Finding[Any]
"""A finding of a change that a sentence tells of."""


def settle_tallies(facts: Facts, ledger: Ledger, offer: Offer | None) -> tuple[Tally, ...]:
    """The counts that the filing reports: sentences about the same count put together, figures that only stand beside a count left out."""
    together = tally.merged(current(facts.named("tally")))
    counts = [(count, group) for count, group in together if count.quantity_tendered is not None or count.quantity_accepted is not None]
    if offer is not None and offer.status == "open" and facts.documents and facts.documents[0][0] == "offer_document":
        together = counts = [one for one in counts if one[0].quantity_tendered is not None]  # what a document that makes an offer says was bought, or prorated, was so in another
    kept: list[Tally] = []
    settled: list[Tally] = []
    for count, group in counts or [one for one in together if _says_something(one[0])]:
        if any(_lesser(count, other) for other in kept) or any(_rounds(count, other) for other, _ in counts):
            continue
        ledger.cite_all(f"/tallies/{len(kept)}", _telling(group))
        facts.cite_currency(ledger, f"/tallies/{len(kept)}", count)
        status = None if any(_ends(other, count) for other, _ in counts) else offer.status if offer else None
        kept.append(count)
        settled.append(tally.counter(tally.settled(count, status), offer.agents if offer else ()))
    return tuple(settled)


_MOST = 6
"""So many sentences of one count are quoted, and more only for what the others do not say."""


def _telling(group: Sequence[Finding[Tally]]) -> list[Finding[Tally]]:
    """The sentences of a count that are quoted: the first, and those that say what no other before them does."""
    said: set[str] = set()
    kept: list[Finding[Tally]] = []
    for place, finding in enumerate(group):
        says = {name for name, value in finding.value.__dict__.items() if value is not None}
        if place < _MOST or says - said:
            kept.append(finding)
        said |= says
    return kept


def _ends(final: Tally, count: Tally) -> bool:
    """Whether a count of a day, before the offer was extended, has the final one of the class beside it, which holds more and was taken up."""
    if (final.stage, count.stage) != ("final", "interim") or count.as_of_date is None or final.quantity_accepted is None:
        return False
    later = final.as_of_date is None or final.as_of_date > count.as_of_date
    return later and (final.quantity_tendered or 0) > (count.quantity_tendered or 0) > 0 and _same_class(final.security, count.security)


def _says_something(count: Tally) -> bool:
    """Whether there is more to a count than its stage."""
    return any(
        value is not None
        for name, value in count.__dict__.items()
        if name not in ("stage", "approximate", "security", "counted_by", "currency", "quantity_guaranteed_delivery", "guaranteed_delivery_included")
    )


def _lesser(count: Tally, other: Tally) -> bool:
    """Whether a bare number is another figure beside a count that the same words report: all shares tendered at any price, say."""
    bare = count.as_of_date is None and count.counted_by is None and count.quantity_accepted is None and count.percent_of_outstanding is None
    return bare and count.stage == other.stage and other.quantity_tendered is not None and _same_class(count.security, other.security)


def _rounds(count: Tally, other: Tally) -> bool:
    """Whether a number is another's in round words: "approximately 17.8 million shares" in the release, 17,811,030 in the statement."""
    mine, its = count.quantity_tendered, other.quantity_tendered
    if not isinstance(mine, int) or not isinstance(its, int) or mine == its or not count.approximate:
        return False
    unit = 10 ** (len(str(mine)) - len(str(mine).rstrip("0")))
    alike = all(getattr(count, name) in (None, getattr(other, name)) for name in ("as_of_date", "percent_of_outstanding", "quantity_accepted", "proration_factor"))
    return unit >= 1_000 and abs(mine - its) <= unit // 2 and alike and count.stage == other.stage and _same_class(count.security, other.security)


_ANY_CLASS = frozenset(("shares", "share", "stock", "common stock", "common shares", "ordinary shares", "securities", "units"))


def _same_class(one: str | None, other: str | None) -> bool:
    first, second = (one or "shares").lower(), (other or "shares").lower()
    return first == second or (first in _ANY_CLASS and second in _ANY_CLASS)


def settle_changes(facts: Facts, ledger: Ledger, offer: Offer | None, amendment: bool) -> tuple[StatedChange, ...]:
    """What an amendment, or a press release alone, says that it changes; a sentence that gives one side only gives way to one that gives both."""
    if not amendment and not is_release(facts):
        return ()
    told = _told_together(_of_this_end(facts, _without_worths(current(facts.named("change")))))
    overtaken = [group for group in told if _overtaken(group[0].value, [other[0].value for other in told])]
    whole = [(*_made_whole(facts, group[0].value, overtaken), group[:3]) for group in told if group not in overtaken]
    changes: list[StatedChange] = []
    for value, fillers, findings in whole:
        if value.kind == "expiration" and (value.after is None or any(_extends_longer(other, value) for other, _, _ in whole)):
            continue  # "was to expire on May 31", and nothing that it is to expire later; or the first of several extensions told as one
        if not amendment and not (_announced(value, offer) or _price_announced(value, offer, facts)):
            continue
        ledger.cite_all(f"/stated_changes/{len(changes)}", [*findings, *fillers])
        changes.append(value)
    return tuple(changes)


def _announced(change: StatedChange, offer: Offer | None) -> bool:
    """Whether a change that a press release tells is the news: an extension, both days told, to the day on which the offer, still open, now ends."""
    if change.kind != "expiration" or change.before is None or offer is None or offer.status != "open" or offer.expiration is None:
        return False
    return change.after == offer.expiration.date and _later(change.after, change.before)


_NEWS_OF_PRICE = Phrase(
    r"(?<!\d )\b(?:increases|raises|reduces|lowers|sweetens|boosts)\b[^.;$]{0,60}?\b(?:price|offer|bid|consideration)\b"
    r"|\bannounced (?:today )?(?:that )?(?:it|they|[a-z ]{3,40}) (?:has|have) (?:today )?(?:increased|raised|reduced|lowered|sweetened|boosted)\b[^.;$]{0,60}?\b(?:price|offer|bid|consideration)\b",
    0,
)
"""How a press release whose news is another price begins."""


def _price_announced(change: StatedChange, offer: Offer | None, facts: Facts) -> bool:
    """Whether a change that a press release tells is its news: another price in cash, both told, the new one that of the offer, which is still open and does not only begin."""
    if change.kind != "consideration" or change.before is None or offer is None or offer.status != "open":
        return False
    paid = [part.amount for part in offer.consideration if part.kind == "cash"]
    if len(offer.consideration) != 1 or paid != [change.after]:
        return False
    folded = facts.documents[0][1].folded
    return _NEWS_OF_PRICE.search(folded, 0, 1200) is not None and "commenc" not in folded[:6000]


def _without_worths(findings: Sequence[_Change]) -> list[_Change]:
    """The changes without those of prices, where ratios change: they are what is given, reckoned in money."""
    if not any(_of_ratio(finding.value) for finding in findings):
        return [*findings]
    return [finding for finding in findings if finding.value.kind != "consideration" or _of_ratio(finding.value)]


_REFERENCE = "change.expiration_reference"


def _of_this_end(facts: Facts, findings: Sequence[_Change]) -> list[_Change]:
    """The changes without those of days in quotation marks that nothing else says are the end of the offer."""
    ends = {finding.value.date for finding in current(facts.named("expiration"))}
    return [finding for finding in findings if finding.rule != _REFERENCE or finding.value.after in ends]


def _of_ratio(change: StatedChange) -> bool:
    return isinstance(change.before, Ratio) or isinstance(change.after, Ratio)


def _told_together(findings: Sequence[_Change]) -> list[list[_Change]]:
    """The findings by the change that they tell of; those that give both sides first."""
    told: list[list[_Change]] = []
    for finding in findings:
        same = next((group for group in told if _same_change(group[0].value, finding.value)), None)
        if same is None:
            told.append([finding])
        else:
            insort(same, finding, key=lambda one: (one.value.before is None) + (one.value.after is None))
    return told


def _extends_longer(other: StatedChange, change: StatedChange) -> bool:
    """Whether another extension ends on the same day and begins later."""
    return other.kind == "expiration" and other.after == change.after and _later(other.before, change.before)


def _overtaken(change: StatedChange, changes: Sequence[StatedChange]) -> bool:
    """Whether an extension is one of several that the filing lists, and not the last: a later one begins where it ended, or after."""
    return change.kind == "expiration" and any(other.kind == "expiration" and _later(other.after, change.after) and not _later(change.after, other.before) for other in changes)


def _later(one: Any, other: Any) -> bool:
    return isinstance(one, date) and isinstance(other, date) and one > other


def _made_whole(facts: Facts, change: StatedChange, earlier: Sequence[list[Finding[Any]]]) -> tuple[StatedChange, list[Finding[Any]]]:
    """A change that one sentence gives by half, with the other half, and where that is told."""
    return _number_whole(facts, change) if change.field == "/offer/quantity_sought/quantity" else _extension_whole(facts, change, earlier)


def _number_whole(facts: Facts, change: StatedChange) -> tuple[StatedChange, list[Finding[Any]]]:
    """A new number of securities sought, with the old one that a supplement tells of the offer before it."""
    found = [finding for finding in facts.named("quantity") if finding.rule == "quantity.superseded_distributed"]
    if change.before is not None or change.after is None or len({finding.value.quantity for finding in found}) != 1 or found[0].value.quantity == change.after:
        return change, []
    return change.model_copy(update={"before": found[0].value.quantity}), found[:1]


def _extension_whole(facts: Facts, change: StatedChange, earlier: Sequence[list[Finding[Any]]]) -> tuple[StatedChange, list[Finding[Any]]]:
    """An extension that one sentence gives by half, with the day that another sentence, or the extension before it, gives for the other half."""
    if change.kind != "expiration" or (change.before is not None and change.after is not None):
        return change, []
    if earlier and change.before is None:
        latest = max(earlier, key=lambda group: group[0].value.after)[0]
        return change.model_copy(update={"before": latest.value.after}), [latest]
    days = facts.named("expiration")
    side = "before" if change.before is None else "after"
    other = change.after if change.before is None else change.before
    found = [finding for finding in days if ("superseded" in finding.rule or finding.rule == "expiration.was_scheduled") == (side == "before") and finding.value.date != other]
    if side == "before" and not found:
        found = [
            finding
            for finding in days
            if finding.rule == "expiration.expires" and finding.value.date != other and _SCHEDULED.search(finding.document.folded, max(0, finding.start - 40), finding.start)
        ]
    if len({finding.value.date for finding in found}) != 1 or (found[0].value.date <= other) == (side == "after"):
        return change, []
    return change.model_copy(update={side: found[0].value.date}), found[:1]


def _same_change(one: StatedChange, other: StatedChange) -> bool:
    if one.field != other.field or one.kind != other.kind:
        return False
    return all(a is None or b is None or a == b for a, b in ((one.before, other.before), (one.after, other.after)))
