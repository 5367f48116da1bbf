"""What kind of document an exhibit is, told from its type and its first page, and whether it may state the terms of the offer."""

from __future__ import annotations

import re
from typing import Literal

from .document import Document
from .phrase import Phrase

DocumentKind = Literal["statement", "offer_document", "advertisement", "press_release", "letter", "other"]
_UNREAD_TYPES = Phrase(
    r"EX-(?:99)?[-.( ]*\(?(?:B|C|D|E|F|G|H)\)?(?:[-.( 0-9]|$)|EX-(?:FILING|107|101|4|10|2|3|5|8|23|24|25|21)\b|GRAPHIC|XML|ZIP|EXCEL|PDF|COVER|CORRESP", re.IGNORECASE
)


def may_state_terms(document: Document) -> bool:
    """Whether a document may make the offer: by its type; where that is one of agreements and opinions, by its title.

    Funds letter their exhibits in order, so that EX-99.B is the Offer to Purchase and EX-99.C the Letter of Transmittal, not a loan and an opinion.
    """
    if document.format not in ("html", "text"):
        return False
    kind = document.type or ""
    if not _UNREAD_TYPES.match(kind):
        return True
    return bool(_LETTERED.fullmatch(kind)) and _titled_as_offer(document.folded[:TITLE_LENGTH])


def _titled_as_offer(head: str) -> bool:
    title = _OFFER_TITLE.search(head)
    return title is not None and not _AGREEMENT.search(head, 0, title.start())


TITLE_LENGTH = 700
"""Characters of a first page in which its title stands."""
_LETTERED = Phrase(r"EX-99[-. ]*\(?[B-H]\)?(?:[-.( ]*\d{0,2}\)?)?", re.IGNORECASE)
_OFFER_TITLE = Phrase(
    r"\boffers? to (?:purchase|repurchase|exchange)\b|\b(?:repurchase|tender) offer notice\b|\bletter of transmittal\b"
    r"|\bnotice of (?:intent to tender|withdrawal of tender)\b|\bsummary term sheet\b",
    0,
)
_AGREEMENT = Phrase(r"\bagreement\b|\bcommitment\b|\bopinion\b|\bcredit\b|\bguarant(?:y|ee)\b|\bloan\b|\bvaluation\b|\bdear sirs?\b|\bpromissory\b|\bindenture\b", 0)
_LETTER = Phrase(
    r"(?<!accompanying )(?<!related )(?<!the )(?:letter of (?:election and )?transmittal|notice of (?:guaranteed delivery|withdrawal)|(?:instruction|election) form|tender authorization)"
    r"|letter to (?:brokers|clients|holders|stockholders|shareholders)|to our clients|to brokers, dealers|form of notice",
    0,
)
_RELEASE = Phrase(
    r"for immediate release|press release|news release|\(?(?:business wire|pr ?newswire|globe ?newswire|marketwired?|accesswire)\)?|contacts?: ?"
    r"|investor relations|announce[sd]?\b",
    0,
)
_ADVERTISEMENT = Phrase(r"this announcement is (?:neither|not) an offer|notice of offer to (?:purchase|exchange)", 0)
_OFFER = Phrase(
    r"offer to (?:purchase|exchange|repurchase|amend|replace)|offering (?:memorandum|circular)|prospectus|repurchase (?:offer|right) notice|company notice|summary term sheet", 0
)

_FIRST_WORDS = 120
"""Characters in which a document that begins with the summary of an offer document says so."""


def kind_of(document: Document) -> DocumentKind:
    """What kind of document an exhibit is, told from its first page."""
    head = document.folded[:2500]
    if "summary term sheet" in head[:_FIRST_WORDS]:
        return "offer_document"
    if _ADVERTISEMENT.search(head[:1500]):
        return "advertisement"
    letter, offer = _LETTER.search(head[:700]), _OFFER.search(head)
    if letter and not (offer and offer.start() < letter.start() and len(document.folded) > 60_000):
        return "letter"
    if _RELEASE.search(head[:1500]) and not (offer and len(document.folded) > 40_000):
        return "press_release"
    if offer:
        return "offer_document"
    return "other"
