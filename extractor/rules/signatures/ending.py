"""Where a page of signatures ends: at the exhibit index, or where another document begins in the same text.

Title: General Counsel
EXHIBIT INDEX                    FOR IMMEDIATE RELEASE           Loom Completes Its Offer for Harrow
                                                                 BOSTON, May 3, 2023 - Loom plc announced today that it has
"""

from __future__ import annotations

from ...document import Block, Document
from ...phrase import Phrase
from ..names import OFFICE, is_entity, is_person
from ..wording import DAY, MAY
from .columns import LABEL, SIGNED

_STOP = Phrase(
    r"(?:exhibit index|index (?:to|of) exhibits|exhibits index|list of exhibits|power of attorney|schedule i\b|annex [a-z]\b|quicklinks|exhibit no\.?$"
    r"|exhibit number$|appendix|exhibit (?:no\. ?)?(?:\(?[a-z]\)?|\d{1,3}(?:\.\d{1,2})?)(?:\([a-z\d]{1,4}\)){0,3}[.:]?$)",
    0,
)
_STOP_CUT = ("index", "index to", "exhibit", "list of")
"""What such a heading begins with where it was cut: "INDEX" over "TO EXHIBITS"."""
_ANOTHER_DOCUMENT = Phrase(
    r"(?:ex-?\(?(?:99|\d{1,3}|[a-z]\))|[\w.-]{3,40}\.html?$|(?:supplement to (?:the )?)?offers? to (?:purchase|exchange|amend|replace|buy)\b|letter of transmittal"
    r"|notice of (?:guaranteed|withdrawal|offer|change|merger)|summary (?:term sheet|advertisement)|this announcement is\b|(?:for immediate|press|news|media) release\b"
    r"|(?:(?:media|investor|press|company|for more information,? ?)[a-z ]{0,20})?contacts?:|(?:from|to|cc|subject|re):|dear\b|questions (?:and|&) answers|frequently asked"
    r"|guidelines for|joint filing agreement|agreement and plan of|form of\b|important\b)",
    0,
)
"""How the document begins that may follow."""
_TELLS = Phrase(rf"\b(?:announce[sd]?|is|are|was|were|has|have|had|will|{MAY}|must|should|expires?|offers|offering)\b", 0)
_OF_SIGNATURES = Phrase(r"attorney|power|behalf|pursuant|certif|inquiry|undersigned|signature|signed|executed|witness|not individually|capacity", 0)
_OPEN_END = Phrase(r"(?:[,&/-]|\b(?:and|of|the|for))$", 0)
_DAY = Phrase(DAY)
_SHORT = 40
_PROSE = 90
"""A line with more characters that tells something is no line of a block."""


def end_of_page(document: Document, start: int) -> int:
    """The end of the signature blocks whose page begins at ``start``."""
    begun: Block | None = None
    signed, last, above = False, start, ""
    for later in document.pieces(start):
        words = document.folded[later.start : later.end].strip()
        if begun and _STOP.match(f"{document.folded[begun.start : begun.end].strip()} {words}"):
            return begun.start
        if _STOP.match(words) or (signed and _ANOTHER_DOCUMENT.match(words)):
            return later.start
        if signed and _is_prose(words):
            return last  # with its headline
        begun = later if words in _STOP_CUT else None
        signed = signed or SIGNED.search(words) is not None or words.startswith("by:")
        if not signed or _OPEN_END.search(above) or _is_of_block(words, document.quote(later.start, later.end)):
            last, above = later.end, words
    return len(document.text)


def _is_of_block(words: str, printed: str) -> bool:
    """Whether a line looks as one of a signature block does: a label, a signature, an office, a company, a person, a day."""
    if any(looks.search(words) for looks in (LABEL, SIGNED, OFFICE)):
        return True
    return is_entity(words) or is_person(printed) or (len(words) < _SHORT and _DAY.search(words) is not None)


def _is_prose(words: str) -> bool:
    """Whether a line is of another document's text."""
    return len(words) > _PROSE and _TELLS.search(words) is not None and _OF_SIGNATURES.search(words) is None
