"""Persons in address blocks: which words are a name, and what a name below more lines of a block is.

Noelle Park            a name, above an office
Corporate Development  where an officer serves
Rincon Center          a place, in the middle of an address
"""

from __future__ import annotations

import re
from typing import Literal

from ...phrase import Phrase
from ..names import PERSON_SUFFIX, is_address, is_entity, is_office, is_person, name_and_rest, phone
from .block import AddressBlock, Words
from .lines import is_firm

_INCORPORATED_LAWYER = Phrase(r"[^,(]{5,40}(?:, (?:jr|sr|i{2,3})\b\.?)?(?:, p\.? ?c\.?| \(p\. ?c\.\))", 0)
_NO_PERSON = Phrase(
    r"\b(?:branch|division|department|offices?|headquarters)$|\b(?:services|operations|relations|administration)(?:$|, )|, (?:north america|americas|europe|worldwide|international)$",
    0,
)
"""A part of a company, by its last word or by the part of the world that it serves: "Loom Corporate Services, North America"."""
_UNIT = Phrase(r"\b(?:relations|services|operations|administration|group|center|headquarters)$", 0)
_DEPARTMENT_WORD = Phrase(r"\b(?:relations|services|operations|administration|group|center|department|division|affairs|development|acquisitions|law|treasury)\b", 0)
_PLACE_FIRST = Phrase(r"(?:new|san|santa|los|las|hong|fort|saint|st\.|salt|palo|menlo|tel|sao|rio|north|south|east|west|great|united|republic|cayman|british) ", 0)
"""How places begin that look like persons: "New York", "Menlo Park"."""
_LONGEST_NAME = 3
_LONGEST_LIST = 4
_BETWEEN = Phrase(r"; (?:and )?| and ", 0)
_POSTCODE_ENDS = Phrase(r"\d[A-Z\d -]{2,9}$", 0)
_PLACE_SURNAME = Phrase(r"[a-z][a-z'-]+(?: [a-z][a-z'-]*\.?)? (?:park|lane|place|court|house|street|way|rue|square)(?P<esquire>, esq(?:\.|uire)?)?", 0)


def is_name(words: Words, block: AddressBlock | None) -> bool:
    """Whether the words are a person's name, or begin with one; no office, department or place of that look."""
    if not is_person(words.printed.split(", ")[0]) and not _are_two(words, block):
        return False
    if _NO_PERSON.search(words.folded) or words.folded.count(")") > words.folded.count("(") or words.is_department or _is_place(words, block):
        return False
    return PERSON_SUFFIX.search(words.folded) is not None or not is_office(name_and_rest(words.printed)[0].lower())


def name_and_title(words: Words) -> tuple[str, str]:
    """The name, or the names, and the office behind it; the whole line and "" where none is."""
    head, rest = name_and_rest(words.printed)
    return (head, rest) if rest and is_office(rest.lower()) and not is_incorporated(words) else (words.printed, "")


def listed(words: Words) -> list[str]:
    """The names of several lawyers with commas between them, right above their firm: "Noelle Park, Otto Brandt, Lena Ortiz"; nothing where one may be a place or an office."""
    names = words.printed.rstrip(" ,").split(", ")
    if len(names) < 2 or not words.following or not is_firm(words.following[0].folded):
        return []
    return names if all(_is_plain_name(name) for name in names) else []


def _is_plain_name(name: str) -> bool:
    folded = name.lower()
    if not is_person(name) or len(name.split()) > _LONGEST_NAME or _PLACE_FIRST.match(folded) or _DEPARTMENT_WORD.search(folded):
        return False
    return not any(looks(folded) for looks in (is_office, is_address, is_entity, is_firm))


def is_incorporated(words: Words) -> bool:
    """Whether a lawyer practises through a company of his name: "Otto Brandt, P.C." above his firm."""
    return bool(_INCORPORATED_LAWYER.fullmatch(words.folded)) and is_person(re.split(r"[,(]", words.printed)[0]) and any(is_firm(later.folded) for later in words.following[:4])


def _is_place(words: Words, block: AddressBlock | None) -> bool:
    """Whether the words are part of an address, "Rincon Center", and not a name, "Noelle Park"."""
    first = block is None or bool(block.phone) or words.naming
    return is_address(words.folded) and not _is_surname(words, first)


def _is_surname(words: Words, first: bool) -> bool:
    """Whether the last word is a surname and no street: "Noelle Park" above an office or a company, or with "Esq."."""
    found = _PLACE_SURNAME.fullmatch(words.folded.rstrip(" ,"))
    if found is None or not first:
        return False
    below = words.following[0].folded if words.following else ""
    return bool(found["esquire"]) or is_office(below) or is_entity(below) or is_firm(below) or below.startswith("c/o")


def _are_two(words: Words, block: AddressBlock | None) -> bool:
    """Whether a line that begins a block names two persons or more, with their company or firm below: "Ruth Adeyemi and Otto Brandt", "Ruth Adeyemi; Otto Brandt"."""
    if block is not None and not block.phone:
        return False
    names = _BETWEEN.split(words.printed.rstrip(" ,;"))
    return 2 <= len(names) <= _LONGEST_LIST and all(is_person(name) for name in names) and words.firm_follows()


def name_below(block: AddressBlock, words: Words, titled: bool) -> Literal["person", "address"] | None:
    """What a name below more lines of a block is: one more person, or more of the address; None where another block begins or this one has no name yet."""
    if words.other_follows():
        return None
    if block.people and (block.address or block.organization) and not block.phone:
        return "person" if words.naming and not titled and _is_colleague(block, words) else "address"
    return _at_companys(block, words) if block.organization and block.address else None


def _is_colleague(block: AddressBlock, words: Words) -> bool:
    """Whether a name below another one of the firm is one more person: no place is named behind a postcode, or right before a street's number."""
    if not block.organization or _UNIT.search(words.folded):
        return False
    numbered = not words.following or words.following[0].folded[:1].isdigit() or phone(words.following[0].folded) is not None
    return bool(PERSON_SUFFIX.search(words.folded)) or (numbered and (not block.address or bool(_POSTCODE_ENDS.search(block.address[-1]))))


def _at_companys(block: AddressBlock, words: Words) -> Literal["person", "address"] | None:
    """What a name below a company's own lines is: one more behind "Attn:", the person below its postcode, or more of its address."""
    addressed = any(is_address(later.folded) and not phone(later.folded) for later in words.following[:2])
    if block.phone:
        return "person" if words.naming and not addressed else None
    if block.people:
        return None
    return "address" if addressed else "person" if _POSTCODE_ENDS.search(block.address[-1]) else None
