"""Which facts are an earlier offer's: what stands in a section on prior offers is no term, date or result of this one.

    Prior Tender Offers. Pursuant to an Offer to Purchase dated April 2, 2008, the Company offered to purchase up to 2,000,000 shares …
    Has the Fund made previous offers?

A section is known by its heading: a paragraph of its own, and the section goes on to the next heading; or the first words of a paragraph,
and the section is that paragraph. And whatever tenders an Offer to Purchase counts that begins an offer, and extends or changes none, were made in another,
with whatever else their sentences tell. So are the offering periods of a plan under which employees buy stock.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from .document import PARAGRAPH, Document
from .facts import Facts
from .phrase import Phrase, places
from .rules.offering import sentence_around
from .rules.rule import Finding
from .rules.wording import MAY

_WHEN = ("prior ", "previous ", "past ", "earlier ", "recently completed ", "last ", "most recent ")
_NUMBER = r"(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\ )?"
_OFFERS = r"(?:prior|previous|past|earlier|recently\ completed|last|most\ recent)\ (?:cash\ |self-)?(?:tender\ |exchange\ |repurchase\ )?offers?\b"
_AN_EARLIER_OFFER = Phrase(_OFFERS)
_BY = rf"(?:\ (?:by|of|to|for|made|from|involving)\ (?:(?!\b(?:were|was|are|is|has|have|had|will|{MAY})\b)[^.:?]){{2,70}}?)?"
_HEADING = Phrase(
    rf"{_NUMBER}(?:(?:certain\ |other\ |our\ |the\ )?{_OFFERS}{_BY}|(?:information\ (?:about|regarding|concerning|on)|history\ of|results\ of)\ (?:the\ |our\ )?{_OFFERS}{_BY}"
    rf"|(?:has|have|had|did|were|was|what)\ [^.?]{{0,60}}\b(?:ma[dk]e|any|conduct(?:ed)?|completed?|commenced?|there|results\ of)\ [^.?]{{0,40}}\b{_OFFERS}[^.?]{{0,60}}\?)(?:[.:]?\ ?$|(?P<runs_in>(?:[.:]|\ ?-|(?<=\?))\ (?=\S)))"
)
"""A heading, in lower case: all of its paragraph, or its first words."""
_NUMBERED = Phrase(r"\(?(?:\d{1,2}|[ivx]{1,4}|[a-z])[.)]\ \S")
_LONGEST_HEADING = 110
_FARTHEST = 8000
"""No section on earlier offers is longer, nor a paragraph of one."""


_OFFER_DOCUMENTS = frozenset(("offer_to_purchase", "offer_to_exchange"))
_OF_ITS_RESULTS = frozenset(("status", "proration", "expiration"))
"""What the sentences tell of an offer whose tenders they count."""
_DAYS = frozenset(("expiration", "withdrawal", "commencement"))
_PERIOD = Phrase(r"(?<!subsequent\ )(?<!initial\ )\b(?:offering|purchase|enrollment)\ periods?\b")
_PLAN = Phrase(r"\b(?:stock|share)\ purchase\ plan\b|\bespp\b|\bpayroll\ deductions?\b")
"""What tells that the period is one in which employees buy stock; an offer for their options has an offering period too."""
_THE_OFFER = Phrase(r"\b(?:tender|exchange|initial|subsequent)\ (?:and\ )?offer|\bwithdraw|\btender(?:s|ed|ing)?\b")
_OFFERING = frozenset(("offer_document", "letter"))
_SOUGHT = frozenset(("quantity", "minimum", "withdrawal"))
_REACH = 500
_NEAR = 250
"""So far before the sentence on its periods a plan is named."""
_UNDER_WAY = ("expired", "on_expiry", "extended", "moved", "superseded", "was_scheduled", "of_results")
"""What is told of the end of an offer that began some time ago."""


def set_aside(facts: Facts) -> None:
    """Take from what the rules saw whatever stands in a section on earlier offers, and the periods of plans."""
    for _, document in facts.documents:
        facts.drop(document, _sections(document))
        facts.drop(document, _periods_of_plans(document, facts.of(document)), _DAYS)


def set_aside_counts(facts: Facts) -> None:
    """Take from what the rules saw the counts in a document that begins this offer, once no other offer's days are left."""
    for kind, document in facts.documents:
        if kind in _OFFERING and _begins_offer(facts.of(document)):
            counted = {sentence_around(document, finding.start, finding.end, _REACH) for finding in facts.of(document) if finding.family == "tally"}
            facts.drop(document, counted, _OF_ITS_RESULTS)
            facts.drop(document, [(0, len(document.text))], ("tally",))


def _periods_of_plans(document: Document, findings: list[Finding[Any]]) -> Iterator[tuple[int, int]]:
    """The sentences on the offering periods of an employee stock purchase plan: "the offering period that commenced on January 2 will end on June 30"."""
    for finding in findings:
        if finding.family in _DAYS:
            first, end = sentence_around(document, finding.start, finding.end, _REACH)
            said = document.folded[first:end]
            if _PERIOD.search(said) and not _THE_OFFER.search(said) and _PLAN.search(document.folded, max(0, first - _NEAR), end):
                yield first, end


def _begins_offer(findings: list[Finding[Any]]) -> bool:
    """Whether an Offer to Purchase is the first of its offer: it bears its day or tells what is sought, restates and changes nothing, and the offer's end is to come."""
    titles = [finding.value for finding in findings if finding.family == "offer_document" and finding.value.kind in _OFFER_DOCUMENTS]
    if any(title.restatement for title in titles) or not (any(title.date for title in titles) or any(finding.family in _SOUGHT for finding in findings)):
        return False
    ends = [finding for finding in findings if finding.family == "expiration"]
    under_way = any(word in finding.rule for finding in ends for word in _UNDER_WAY) or any(finding.value.extended for finding in ends)
    begins = bool(ends) or any(finding.rule == "status.offering" for finding in findings)
    return begins and not under_way and not any(finding.family == "change" for finding in findings)


def _sections(document: Document) -> Iterator[tuple[int, int]]:
    """Where the sections on earlier offers begin and end."""
    for place in sorted(found for word in _WHEN for found in places(word, document.folded) if _AN_EARLIER_OFFER.match(document.folded, found)):
        start = document.text.rfind(PARAGRAPH, max(0, place - _LONGEST_HEADING), place) + 1
        if start == 0 and place > _LONGEST_HEADING:
            continue
        start += len(document.prose[start:place]) - len(document.prose[start:place].lstrip())
        end = _paragraph_end(document, start)
        heading = _HEADING.match(document.folded, start, end)
        if heading and heading.end() > place:
            yield start, end if heading["runs_in"] else _next_heading(document, end)


def _paragraph_end(document: Document, start: int) -> int:
    end = document.text.find(PARAGRAPH, start, start + _FARTHEST)
    return end if end >= 0 else min(start + _FARTHEST, len(document.text))


def _next_heading(document: Document, start: int) -> int:
    """Where the next heading stands behind a place."""
    first = start + 1
    while first < len(document.text) and first - start < _FARTHEST:
        end = _paragraph_end(document, first)
        if _is_heading(document.prose[first:end].strip(), "\t" in document.text[first:end]):
            return first
        first = end + 1
    return min(first, len(document.text))


def _is_heading(words: str, row: bool) -> bool:
    """Whether a paragraph is a heading: short, no row of a table, and numbered or without an end."""
    if row or not 3 <= len(words) <= _LONGEST_HEADING or not re.search(r"[A-Za-z]{3}", words):
        return False
    return _NUMBERED.match(words.lower()) is not None or (words[0].isupper() and words[-1] not in ".;,:")
