"""What is told of an earlier offer for the same class, by its days: this offer neither began nor ended long before its own documents.

"On March 10, 2010, Parent commenced a tender offer at $13.25 per share; that offer expired on April 22, 2010 without any shares being purchased"
in an Offer to Purchase dated March 15, 2013 is the background of the offer. So is the offer of another bidder that began first.
"""

from __future__ import annotations

from datetime import date, timedelta

from .facts import Facts
from .rules.offering import sentence_around

_LEAD = timedelta(days=21)
"""An offer may begin, or be announced to end, so long before the day that its documents bear."""
_EXPIRED = "expiration.expired"
"""No offer has expired before the day that its documents bear: "in the offer which expired on June 30, 2010", in an offer made on July 20, 2010."""
_REACH = 500
_TERMS = frozenset(("expiration", "withdrawal", "change", "status", "tally", "condition", "commencement"))
"""What such a sentence tells of the other offer's course; prices, counts and names are weighed elsewhere."""


def set_aside(facts: Facts, filed: date | None) -> None:
    """Take from what the rules saw the beginnings and ends before the days of this offer, and what their sentences tell besides."""
    first = _first_day(facts, filed)
    if first is None or not any(finding.value.date >= first for finding in facts.named("expiration")):
        return
    for _, document in facts.documents:
        sentences = [
            sentence_around(document, finding.start, finding.end, _REACH)
            for finding in facts.of(document)
            if (isinstance(finding.value, date) and finding.rule.startswith("commencement") and finding.value < first)
            or (finding.rule.startswith("expiration") and finding.value.date < (first + _LEAD if finding.rule == _EXPIRED else first))
        ]
        facts.drop(document, sentences, _TERMS)


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
