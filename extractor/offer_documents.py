"""The documents of the offer with their dates, as the filing names them and as their own covers date them."""

from __future__ import annotations

import re
from collections.abc import Hashable
from typing import Any

from .document import Document
from .evidence import Ledger
from .facts import Facts, current
from .models import OfferDocument
from .phrase import Phrase
from .rules.rule import Finding
from .rules.wording import DAY, day


def settle_documents(facts: Facts, ledger: Ledger, *, at_nav: bool) -> tuple[OfferDocument, ...]:
    """The documents of the offer; the prospectus that a fund's offer at net asset value names is that of its shares."""
    kept: dict[Hashable, list[Finding[Any]]] = {}
    for finding in current(facts.named("offer_document")):
        value = finding.value
        if at_nav and value.kind == "prospectus":
            continue
        kept.setdefault((value.kind, value.date, value.restatement), []).append(finding)
    for finding in _own_dates(facts):
        if not any(key[0] == finding.value.kind for key in kept):  # type: ignore[index]
            kept[(finding.value.kind, finding.value.date, finding.value.restatement)] = [finding]
    dated = {key[0] for key in kept if key[1] is not None}  # type: ignore[index]
    documents: list[OfferDocument] = []
    for key, same in kept.items():
        if key[1] is None and key[0] in dated:  # type: ignore[index]
            continue
        if key[2] is None and any(other[:2] == key[:2] and other[2] for other in kept):  # type: ignore[index]
            continue
        ledger.cite_all(f"/offer/documents/{len(documents)}", same[:2])
        documents.append(same[0].value)
    return tuple(documents)


_TITLE = Phrase(
    r"(?<!'s )(?<!s' )(?P<supplement>supplement (?:(?:no\.? ?\d+|dated [a-z]+ \d{1,2}, \d{4}|\d) )*to (?:the |our |its )?)?offer to "
    r"(?P<kind>(?:re)?purchase|exchange|amend|replace)\b",
    0,
)
_OF_NOTICE = Phrase(r"\bnotice of (?:\w+ ){0,4}(?:variation|extension|change)s?\b.{0,160}\b(?:of|to|in respect of)\s+(?:its|the|our|their)\s+$", re.DOTALL)
"""Before the title that a notice names: "Notice of Variation by Heron Limited of its Offer to Purchase": the date below or above is the notice's."""
_DAY_LINE = Phrase(rf"(?:dated:?\ )?{DAY}\.?")
_NAMED_DATE = Phrase(r"[ |]*(?:[a-z]+ ){0,4}?dates?\b", 0)
"""Behind a day that a table of dates names: "March 18, 2015 | Commencement Date"."""
_RUNS_ON = Phrase(r"(?:[,(-]|\b(?:of|on|by|in|to|from|and|or|between|until|through|before|after|since|prior|dated|ended|ending|the|than|is|was)|\b[a-z]+ dates?:?)$", 0)
"""The end of a line whose sentence goes on below, or that names the day below: "Grant Date"."""
_OF_A_LETTER = Phrase(r"\bdear\b|\b(?:from|subject|re|memorandum|to): ?", 0)
"""What stands around the date of a letter or a memorandum, which is not that of the offer document."""
_IN_SENTENCE = Phrase(r"\s*(?:(?![ivxl]{1,5}(?:\s|$))[a-z]|[(,;$]|\.\s)", 0)
"""What stands behind a day that is no line of its own: the sentence goes on, or a table's prices of that day follow."""
_SENTENCE_ENDS = Phrase(r"[.:;!?)\"]$|^[^a-z]*$", 0)


def _goes_on(document: Document, above: str, words: str, end: int) -> bool:
    """Whether a day is part of a sentence, or heads a row of prices: a line of a page ends with it, "not later than | September 30, 1995.", or a converter set it bold."""
    return _IN_SENTENCE.match(document.text, end) is not None or (words.endswith(".") and not _SENTENCE_ENDS.search(above))


def _own_dates(facts: Facts) -> list[Finding[Any]]:
    """The date that an offer document prints on a line of its own on its cover."""
    found = []
    for kind, document in facts.documents:
        title = next((found for found in _TITLE.finditer(document.folded, 0, 1500) if document.text[found.start()].isupper()), None) if kind == "offer_document" else None
        if title is None or _OF_NOTICE.search(document.folded, 0, title.start()):
            continue
        above = ""
        for piece in document.pieces(0, min(len(document.text), 20_000)):
            words, before = document.folded[piece.start : piece.end].strip(), above
            above = document.text[piece.start : piece.end].strip()
            if words[:1] == "d" and above[:1] != "D":
                continue
            if not 9 < len(words) < 40 or not _DAY_LINE.fullmatch(words):
                continue
            on_its_own = before in ("Dated", "DATED", "Dated:", "DATED:") or not _RUNS_ON.search(before.lower())
            if on_its_own and not _NAMED_DATE.match(document.folded, piece.end) and not _goes_on(document, before, words, piece.end):
                if _OF_A_LETTER.search(document.folded, max(0, piece.start - 160), piece.end + 160):
                    break
                value = OfferDocument(
                    kind="offer_to_purchase" if "purchase" in title["kind"] else "offer_to_exchange", date=day(words), restatement="Supplement" if title["supplement"] else None
                )
                found.append(Finding("offer_document.cover_date", value, document, piece.start, piece.end))
                break
    return found
