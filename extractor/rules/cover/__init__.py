"""The cover page (17 CFR 240.14d-100): names, classes, CUSIP numbers and whom to notify, told by the form's captions.

    MEDIVATION, INC.                              value above its caption (the rule)
    (Name of Subject Company)

Captions and what belongs to each are found in ``captions``; here they are handed to the readers of their subject.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from ...document import Document
from ..contacts import ContactReading
from ..named import Named
from ..names import is_entity, is_person
from .amendment_number import read_amendment_number
from .boxes import box_spans
from .captions import find_captions, words_of
from .class_rows import behind_classes, rows_below_headings
from .classes import SecurityReading, read_classes
from .contacts import read_cover_contacts
from .filing_persons import read_names

__all__ = ["ContactReading", "CoverReading", "Named", "SecurityReading", "read_amendment_number", "read_cover"]

_LONGEST = 100_000
"""No cover is longer than this."""


@dataclass
class CoverReading:
    """What the captions of a cover say. ``end`` is where the cover ends at the latest, ``below`` where the text below it may begin: behind its boxes, else its captions."""

    subject: Named | None = None
    persons: list[Named] = field(default_factory=list)
    securities: list[SecurityReading] = field(default_factory=list)
    contacts: list[ContactReading] = field(default_factory=list)
    fee_region: tuple[int, int] | None = None
    end: int = 0
    below: int = 0


def read_cover(document: Document, limit: int) -> CoverReading:
    """What the cover says; ``limit`` is where it ends at the latest (the first item, or the end of the text)."""
    boxes = box_spans(document, min(limit, _LONGEST))
    last = boxes[-1][1] if boxes else min(limit, _LONGEST)
    captions = find_captions(document, last)
    reading = CoverReading(end=last)
    if not any(caption.name in ("both", "subject", "persons", "class", "cusip", "contact") for caption in captions):
        return reading
    first_box = boxes[0][0] if boxes else last
    words = words_of(document, captions, first_box)
    rows, words = rows_below_headings(document, captions, words, first_box)
    reading.subject, reading.persons = read_names(document, captions, words)
    reading.securities = read_classes(document, captions, words, rows)
    if not any(security.security.cusip for security in reading.securities):
        words = [behind_classes(document, lines) if caption.name == "contact" else lines for caption, lines in zip(captions, words, strict=True)]
    known = [reading.subject.text] if reading.subject else []
    known += [name.text for name in reading.persons if is_entity(name.text.lower()) or not is_person(name.text)]
    reading.contacts = read_cover_contacts(document, captions, words, known, first_box)
    fee = [caption for caption in captions if caption.name in ("fee", "transaction")]
    if fee:
        reading.fee_region = fee[0].start, last
    reading.below = boxes[-1][1] if boxes else max([captions[-1].end, *(contact.end for contact in reading.contacts)])
    return reading
