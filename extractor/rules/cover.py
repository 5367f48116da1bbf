"""The cover page (17 CFR 240.14d-100): names, classes, CUSIP numbers and whom to notify, told by the form's captions.

    MEDIVATION, INC.                              value above its caption (the rule)
    (Name of Subject Company)

Captions and what belongs to each are found in ``captions``; here they are handed to the readers of their subject.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from ..document import Block, Document
from .amendment_number import read_amendment_number
from .boxes import box_spans
from .captions import Caption, columns_of, find_captions, words_of
from .classes import SecurityReading, read_classes
from .contact_columns import columns
from .contacts import ContactReading, ends_of_copies, read_contacts
from .filing_persons import read_names
from .named import Named
from .names import is_entity, is_person, phone

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
    reading.subject, reading.persons = read_names(document, captions, words)
    reading.securities = read_classes(document, captions, words)
    reading.contacts = _contacts(document, captions, words, reading, first_box)
    fee = [caption for caption in captions if caption.name in ("fee", "transaction")]
    if fee:
        reading.fee_region = fee[0].start, last
    reading.below = boxes[-1][1] if boxes else max([captions[-1].end, *(contact.end for contact in reading.contacts)])
    return reading


def _contacts(document: Document, captions: list[Caption], words: list[list[Block]], reading: CoverReading, end: int) -> list[ContactReading]:
    """Who is authorized to receive notices, above that caption; whom copies go to, behind theirs."""
    known = [reading.subject.text] if reading.subject else []
    known += [name.text for name in reading.persons if is_entity(name.text.lower()) or not is_person(name.text)]
    stop = next((caption.start for caption in captions if caption.name in ("fee", "transaction")), end)
    contacts: list[ContactReading] = []
    for number, caption in enumerate(captions):
        following = captions[number + 1] if number + 1 < len(captions) else None
        if caption.name == "contact" and words[number]:
            copied = number > 0 and captions[number - 1].name == "copies"
            if copied and not contacts and (beside := _copies_on_the_right(document, captions[number - 1], words[number])) is not None:
                contacts.extend(read_contacts(document, beside[0], "authorized_person", known) + read_contacts(document, beside[1], "counsel", known))
                continue
            found = read_contacts(document, words[number], "counsel" if copied else "authorized_person", known)
            addressed = copied and any(phone(document.folded[piece.start : piece.end]) for piece in words[number - 1])
            contacts.extend(_caption_below(found) if copied and not contacts and not addressed else found)
        elif caption.name == "copies":
            if following is not None and following.name == "contact":
                if (pair := _side_by_side(document, caption, words[number], words[number + 1])) is not None:
                    words[number], words[number + 1] = pair
                contacts.extend(read_contacts(document, words[number], "authorized_person", known))
            elif following is None or following.name in ("fee", "transaction", "published", "copies"):
                last = min(stop, end, following.start if following else end)
                contacts.extend(read_contacts(document, ends_of_copies(document, caption.end, last), "counsel", known))
    return sorted(contacts, key=lambda contact: contact.start)


def _caption_below(found: list[ContactReading]) -> list[ContactReading]:
    """Where copies come first, the caption of the person authorized stands below the last block alone; where the lines of blocks take turns, the left one is his."""
    last = max((one.start for one in found), default=0)
    if any(one.end > last > one.start for one in found):
        last = min(one.start for one in found)
    if all(one.start == last for one in found):
        return found
    return [replace(one, contact=one.contact.model_copy(update={"role": "authorized_person"})) if one.start == last else one for one in found]


def _copies_on_the_right(document: Document, copies: Caption, pieces: list[Block]) -> tuple[list[Block], list[Block]] | None:
    """The person to notify and who gets copies, where "Copy to:" heads the right one of two columns and nothing stands above; else None."""
    found = columns(document, pieces)
    if len(found) == 2 and document.text[found[0][-1].end : found[1][0].start].strip(" ") == "\t":  # two cells of one row
        right = columns_of(document, [Block(copies.start, copies.end)])[0] >= columns_of(document, found[1][:1])[0] > 0
        return (found[0], found[1]) if right else None
    if len(found) != 2 or found[0][-1].start < found[1][0].start or "\u2029" in document.text[found[1][-1].end : found[0][-1].start]:
        return None
    return found[0], found[1]


def _side_by_side(document: Document, copies: Caption, left: list[Block], right: list[Block]) -> tuple[list[Block], list[Block]] | None:
    """The two columns of a table whose second one is headed by the caption of copies; None where it is not one."""
    if not left or not right or not re.fullmatch(r"[ \t]*\t[ \t]*", document.text[left[-1].end : copies.start]):
        return None
    found = columns(document, [*left, Block(copies.start, copies.end), *right])
    heads = [number for number, column in enumerate(found) if any(piece.start == copies.start for piece in column)]
    if len(found) < 2 or not heads or heads[0] == 0:
        return None
    return [piece for column in found[: heads[0]] for piece in column], [piece for column in found[heads[0] :] for piece in column if piece.start != copies.start]
