"""Who receives notices and who gets copies: the address blocks of the cover.

    Margaret M. Madden, Esq.                 With a copy to:
    Vice President and Corporate Secretary   Christopher Comeau
    Pfizer Inc.                              Paul Kinsella
    235 East 42nd Street                     Ropes & Gray LLP
    New York, NY 10017                       (617) 951-7000
    (212) 733-2323

A block is names, offices, an organization, an address and a telephone number; several names over one address are several contacts. A block may
also stand on one line.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from itertools import zip_longest
from typing import Literal, NamedTuple

from ...document import Block, Document
from ...models import Contact
from ...phrase import Phrase
from .block import Person
from .blocks import AddressBlocks
from .columns import columns, in_no_order, taking_turns
from .cuts import joined
from .lawyers import lawyers, set_apart, share_an_address, together
from .lines import Line, half, key, kind, lines_of, run_together
from .parts import parts
from .side_by_side import halves, second_firm

_COPIES_END = Phrase(
    r"check (?:the|this|any|box|if)|^\W{0,3}(?:\d\W{1,3})?(?:this|the|no|there is no|represents the) (?:cusip|isin)\b|^check$|^\[ ?x? ?\]|^\$?\\(?:boxtimes|square|box)\b|^:(?:un)?selected:|amount previously paid"
    r"|^(?:this|the) (?:amendment|final amendment|statement|schedule|tender offer statement|filing|information|items?)\b"
    r"|\bhereby (?:further )?(?:amends?|supplements?|files?)\b|^\*+ ?constitut"
    r"|^calculation of (?:the )?(?:registration |filing )?fees?\b|^schedule (?:to|14d-1|13e-4)(?:-[it])?(?: ?/ ?a)?$"
    r"|^(?:pursuant to|as permitted by|items? \d|introduct(?:ion|ory)|explanatory note|cusip no|page \d)"
    r"|\b(?:amends (?:and supplements )?|relates to |filed under cover of )(?:the|its|an|a)\b"
    r"|\((?:the |collectively,? |together,? |each,? )?\"|, an? (?!professional|registered)[a-z]+(?: [a-z]+)? (?:corporation|limited liability company"
    r"|limited partnership|business trust|company)\b",
    0,
)
_RULE = Phrase(r" [=_*-]{12,}(?: |$)", 0)
"""A rule inside a line, where all lines were run together: what stands behind it belongs to no address."""
_SHORT = 30
"""Fewer characters before a rule are no address."""
_VERB = Phrase(r"\b(?:is|are|was|were|has|have|will|does|may)\b", 0)
_MOST_LINES = 120


class ContactReading(NamedTuple):
    """A contact and the stretch of text it stands in."""

    contact: Contact
    start: int
    end: int


Role = Literal["authorized_person", "counsel"]


_STATEMENT_BEGINS = Phrase(
    r" (?:(?:schedule (?:to|14d-1|13e-4)(?:/a)?|tender offer|introduction|explanatory note) )?this (?:(?:final )?amendment(?: no\. ?\d{1,2})?|(?:tender offer )?statement|schedule)\b(?=[^.]{0,160}?\b(?:amends?|relates|supplements?|is (?:being )?filed|constitutes)\b)"
    r"| (?:\[[_x ]{0,3}\] ?)?check (?:the (?:appropriate |following )?box|(?:the )?following)\b",
    0,
)
"""Where the boxes or the statement begin on a cover that is all on one line: "(212) 474-1000 SCHEDULE TO This Statement amends and supplements"."""


def ends_of_copies(document: Document, start: int, end: int) -> list[Block]:
    """The lines of the addresses that begin at ``start``: up to the first check box, the first long sentence, or a rule or the statement's first words inside a line."""
    pieces = []
    for piece in document.pieces(start, end):
        ruled = _RULE.search(document.folded, piece.start, piece.end) or _STATEMENT_BEGINS.search(document.folded, piece.start, piece.end)
        if ruled and ruled.start() > piece.start + _SHORT:
            pieces.append(Block(piece.start, ruled.start()))
            break
        words = document.folded[piece.start : piece.end].strip(" |")
        if _COPIES_END.search(words) or (len(words) > 160 and " the " in words) or (len(words) > 60 and words.endswith(".") and _VERB.search(words)):
            break
        pieces.append(piece)
    return pieces


def read_contacts(document: Document, pieces: Sequence[Block], role: Role, known: Collection[str] = ()) -> list[ContactReading]:
    """The contacts in some lines of the cover; ``known`` are names of companies on it, none of persons."""
    companies = {key(name): name for name in known}
    readings: list[ContactReading] = []
    for column in columns(document, pieces[:_MOST_LINES]):
        lines = joined(lines_of(document, column), companies)
        if (first := together(lines)) is not None:
            readings.extend([*_column(lines[:first], role, companies), *_lawyers(lines[first:], role, companies)])
        elif not any(run_together(line) for line in lines):
            kinds = "".join(kind(line) for line in lines)
            if in_no_order(kinds):
                readings.extend(_names_alone([line for line, letter in zip(lines, kinds, strict=True) if letter == "N"], role, companies))
                continue
            turns = taking_turns(kinds)
            for turn in range(turns):
                readings.extend(_column(lines[turn::turns], role, companies))
        elif (places := halves([line.printed for line in lines])) is not None:
            for side in (0, 1):
                readings.extend(_column([half(line, at, side) for line, at in zip(lines, places, strict=True)], role, companies))
    return readings


def _title(lines: list[str]) -> str:
    """An office over several lines; "and General Counsel" or "& Secretary" goes on with the line above."""
    whole = ""
    for line in (re.sub(r"\s+", " ", line).strip() for line in lines):
        whole += line if not whole else f" {line}" if whole.endswith(",") or line.lower().startswith(("and ", "& ")) else f", {line}"
    return whole.strip(" ,")


def _lawyers(lines: list[Line], role: Role, companies: dict[str, str]) -> list[ContactReading]:
    """The contacts in lines of which one names several lawyers: two blocks told apart, names over one address, or the names alone; with their companies, where the line below gives one for each."""
    places = halves([line.printed for line in lines])
    if places is not None:
        return [reading for side in (0, 1) for reading in _column([half(line, at, side) for line, at in zip(lines, places, strict=True)], role, companies)]
    if share_an_address(lines):
        return _column(set_apart(lines), role, companies)
    readings = []
    for line, below in zip_longest(lines, lines[1:]):
        names, rest = lawyers(line.printed)
        at = second_firm(below.printed) if below and len(names) == 2 and not rest else None
        firms = [half(below, at, side).printed for side in (0, 1)] if below and at else [None] * len(names)
        for name, firm in zip(names, firms, strict=True):
            readings.append(ContactReading(Contact(role=role, name=name, organization=firm), line.start, below.end if below and firm else line.end))
    return readings


def _names_alone(lines: list[Line], role: Role, companies: dict[str, str]) -> list[ContactReading]:
    """The persons among some lines, with nothing of what stands beside them."""
    named = [reading for reading in _column(lines, role, companies) if reading.contact.name]
    return [ContactReading(Contact(role=role, name=reading.contact.name), reading.start, reading.end) for reading in named]


def _column(lines: list[Line], role: Role, companies: dict[str, str]) -> list[ContactReading]:
    column = AddressBlocks(companies)
    for number, line in enumerate(lines):
        for folded, printed in parts(line, len(lines) <= 2, companies):
            column.add(folded, printed, line, lines[number + 1 : number + 5], counsel=role == "counsel")
    readings = []
    for block in column.blocks:
        if role == "counsel" and not (block.people or block.address or block.phone) and key(block.organization or "") in companies:
            continue  # the cover's company alone: what stands below the copies
        address = ", ".join(part.strip(" ,") for part in block.address) or None
        for number, person in enumerate(block.people or ([Person("")] if block.organization else [])):
            title, phone = _title(person.title) or None, block.phones[number] if block.phones else block.phone
            contact = Contact.model_construct(role=role, name=person.name or None, title=title, organization=block.organization, address=address, phone=phone)
            readings.append(ContactReading(contact, block.start, block.end))
    return readings
