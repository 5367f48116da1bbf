"""What is told of an earlier offer for the same class, by its days: this offer neither began nor ended long before its own documents.

"On March 10, 2010, Parent commenced a tender offer at $13.25 per share; that offer expired on April 22, 2010 without any shares being purchased"
in an Offer to Purchase dated March 15, 2013 is the background of the offer. So is the offer of another bidder that began first, and what an offer brought
"that expired on March 31", where this one, a quarterly one, will expire on June 30.
"""

from __future__ import annotations

from datetime import date, timedelta

from .document import Document
from .facts import Facts, current
from .phrase import Phrase
from .rules.offering import sentence_around
from .rules.wording import DAY, NAME_STOP, day

_LEAD = timedelta(days=21)
"""An offer may begin, or be announced to end, so long before the day that its documents bear."""
_EXPIRED = "expiration.expired"
"""No offer has expired before the day that its documents bear: "in the offer which expired on June 30, 2010", in an offer made on July 20, 2010."""
_QUARTER = timedelta(days=45)
"""An offer that ended so long before this one ends was another one, although its document bears no day."""
_LONGEST = timedelta(days=400)
"""No offer began, or was to end, so long before it ends, where nothing tells the day of its documents."""
_REACH = 500
_ENDED = Phrase(rf"\boffers?\b[^.;]{{0,60}}?\ (?:that|which)\ (?:expired|ended|closed|concluded|was\ completed)\ (?:(?:[^.;]|{NAME_STOP}){{0,60}}?\ )?on\ (?P<day>{DAY})")
""""The tender offer that expired on March 31, 2022"."""
_TERMS = frozenset(("expiration", "withdrawal", "change", "status", "tally", "condition", "commencement"))
"""What such a sentence tells of the other offer's course; counts and names are weighed elsewhere."""
_PAID = "consideration.price_paid"
_PRICES = frozenset(("consideration",))
"""What a sentence tells besides that says what an offer brought "that expired on" an earlier day."""


def set_aside(facts: Facts, filed: date | None) -> None:
    """Take from what the rules saw the beginnings and ends before the days of this offer, and what their sentences tell besides."""
    first = _first_day(facts, filed)
    if first is not None and any(finding.value.date >= first for finding in facts.named("expiration")):
        over = first + _LEAD
    else:
        ends = [finding.value.date for finding in current(facts.named("expiration"))]
        if not ends:
            return
        first, over = max(ends) - _LONGEST, max(ends) - _QUARTER
    for _, document in facts.documents:
        ended = list(_told_of_ended(facts, document, over))
        facts.drop(document, [*_told_with_days(facts, document, first, over), *ended], _TERMS)
        facts.drop(document, ended, _PRICES)


def _told_with_days(facts: Facts, document: Document, first: date, over: date) -> list[tuple[int, int]]:
    """The sentences with beginnings and ends before the ``first`` day of this offer, and those with an end that had come before the day ``over``."""
    return [
        sentence_around(document, finding.start, finding.end, _REACH)
        for finding in facts.of(document)
        if (isinstance(finding.value, date) and finding.rule.startswith("commencement") and finding.value < first)
        or (finding.rule.startswith("expiration") and finding.value.date < (over if finding.rule == _EXPIRED else first))
    ]


def _told_of_ended(facts: Facts, document: Document, over: date) -> list[tuple[int, int]]:
    """The sentences with counts or prices paid that tell of an offer "that expired on" a day before that one."""
    sentences = {sentence_around(document, finding.start, finding.end, _REACH) for finding in facts.of(document) if finding.family in ("tally", "status") or finding.rule == _PAID}
    days = {sentence: [day(ended["day"]) for ended in _ENDED.finditer(document.folded, *sentence)] for sentence in sentences}
    return [sentence for sentence, ended in days.items() if any(when is not None and when < over for when in ended)]


def _first_day(facts: Facts, filed: date | None) -> date | None:
    """The earliest day that an offer document bears which restates none, less what an offer may run ahead of it."""
    days: list[date] = [
        finding.value.date
        for finding in facts.named("offer_document")
        if finding.value.kind in ("offer_to_purchase", "offer_to_exchange", "repurchase_notice") and finding.value.date is not None and finding.value.restatement is None
    ]
    if not days:
        return None
    return min([*days, *([filed] if filed else [])]) - _LEAD
