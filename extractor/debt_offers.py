"""What is told of an offer for notes beside the offer for shares: a bidder extends both, and tells the results of both, in one release.

"Heron is extending its offer to acquire all outstanding shares until August 4. The offer to acquire the Notes is extended until August 7" in a
filing for the shares: the second end, and what else a sentence tells of notes alone, is the debt offer's. Where the cover or the first lines
name notes, the filing may be for them, and the words stand.
"""

from __future__ import annotations

from .document import Document
from .facts import Facts
from .phrase import Phrase
from .rules.offering import sentence_around

_FAMILIES = frozenset(("expiration", "withdrawal", "change", "consideration", "quantity", "security", "tally", "minimum"))
"""Of what a sentence on notes tells, this is taken from it."""
_OFFERING = frozenset(("kind", "quantity", "expiration", "status", "change", "commencement"))
"""Sentences that these stand in may say for what the offer is."""
_DEBT = ("notes", "debentures", "bonds", "debt securities")
_NOTES = Phrase(rf"\b(?:{'|'.join(_DEBT)})\b", 0)
_STOCK = Phrase(r"\b(?:shares?|stock|units|adss?|warrants|options|rights|stockholders|shareholders)\b", 0)
_FOR_STOCK = Phrase(r"\boffers?\ (?:to\ (?:acquire|purchase|buy)|for)\ (?:[a-z]+\ ){0,6}?(?:shares|stock|adss|units)\b", 0)
_FOR_NOTES = Phrase(
    r"\boffers?\ (?:to\ (?:acquire|purchase|buy)|for)\ (?:[a-z0-9$][\w$.,/%'-]*\ ){0,14}?(?:notes|debentures|bonds)\b|\b(?:debt|notes?|bonds?)\ tender\ offers?\b", 0
)
_OF_ITS_OWN = Phrase(r"\boffers?\ (?:to\ (?:acquire|purchase|buy)|for)\ (?:[a-z0-9]+\ ){0,6}?(?:its|our)\ (?:[a-z]+\ ){0,4}?(?:shares|stock)\b", 0)
"""An issuer's offer for its own shares, who may make one for his notes in the same filing."""
_HEAD = 600
"""Characters from the beginning that say what a document is about."""
_REACH = 600


def set_aside(facts: Facts, titles: list[str], *, issuer: bool) -> None:
    """Take from what the rules saw what is told of notes alone, where the filing's offer, whose classes have these ``titles``, is another's for shares."""
    if issuer or any(_NOTES.search(title.lower()) for title in titles):
        return
    for _, document in facts.documents:
        passages = _of_notes(facts, document) if any(word in document.folded for word in _DEBT) and not _NOTES.search(document.folded, 0, _HEAD) else []
        facts.drop(document, passages, _FAMILIES)


def _of_notes(facts: Facts, document: Document) -> list[tuple[int, int]]:
    """The sentences on notes alone, behind one that makes or tells an offer for shares, if one of them tells of an offer for notes; else none."""
    told = sorted({sentence_around(document, found.start, found.end, _REACH) for found in facts.of(document) if found.family in _FAMILIES | _OFFERING})
    said = [(start, end, document.folded[start:end]) for start, end in told]
    first = next((start for start, _, words in said if _FOR_STOCK.search(words) and not _NOTES.search(words)), None)
    if first is None or any(_OF_ITS_OWN.search(words) for _, _, words in said):
        return []
    of_notes = [(start, end, words) for start, end, words in said if start > first and _NOTES.search(words) and not _STOCK.search(words)]
    return [(start, end) for start, end, _ in of_notes] if any(_FOR_NOTES.search(words) for _, _, words in of_notes) else []
