"""Address blocks, put together line by line: names, offices, an organization, an address, a telephone number."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import takewhile
from typing import Literal

from ..phrase import Phrase
from .contact_columns import AND
from .contact_lines import ATTENTION, PHONE_LABEL, Line, is_firm, key
from .names import PERSON_SUFFIX, is_address, is_entity, is_office, is_person, name_and_rest, phone

_GENERATION = Phrase(r", (?:jr|sr|esq)\.?(?:,? esq\.?)?$", 0)  # else read as a state: "Bason, Jr."
_PERSONS = Phrase(r" (?:and|&) (?=[A-Z])|; ?|, (?=[A-Z][\w'-]+ [A-Z]\. [A-Z][\w'-]+(?:,|$| and ))", 0)
"""Between names on one line: "Ruth K. Adeyemi, Otto J. Brandt and Noelle Park"."""
_INCORPORATED_LAWYER = Phrase(r"[^,(]{5,40}(?:, (?:jr|sr|i{2,3})\b\.?)?(?:, p\.? ?c\.?| \(p\. ?c\.\))", 0)
_NO_PERSON = Phrase(r"\b(?:branch|division|department|offices?|headquarters)$", 0)
_BODY = Phrase(r"(?:comisi\u00f3n|ministerio|ministry of|banco|grupo|compa\u00f1\u00eda|sociedad) [a-z]", 0)
"""What the name of a company or of an authority begins with where Spanish is spoken."""
_ANY_NUMBER = Phrase(r"(?=(?:\D*\d){8,15}\D*$)\+?[\d ()./-]{8,26}", 0)
_NUMBER_ALONE = Phrase(r"(?=(?:\D*\d){10,15}\D*$)\(?\+?\d{1,3}\)?[ .-][\d ()./-]{8,22}", 0)
"""A number with its country's code, too long for a postcode: "33 4 90 23 96 89"."""
_BEFORE_PHONE = Phrase(r"\b[a-z]{2}\.? \d{5}|\bp\.? ?o\.? box", 0)
"""What makes a line with a telephone number one of the address."""
_ONE_WORD = Phrase(r"[a-z][a-z'&.-]+", 0)
_UNIT = Phrase(r"\b(?:relations|services|operations|administration|group|center|headquarters)$", 0)
_DEPARTMENT = Phrase(r"(?:corporate|commercial|securities|business|global|group|legal|investor|mergers|strategic)(?: and| &)? (?:law|finance|affairs|development|planning|acquisitions|treasury|relations)", 0)
"""Where an officer serves, in words that look like a name."""
_POSTCODE_ENDS = Phrase(r"\d[A-Z\d -]{2,9}$", 0)
_SURNAMES = Phrase(r"[a-z][a-z' -]*(?:, [a-z][a-z' -]*)*,? (?:and|e|y) [a-z'-]+", 0)
_INITIAL = Phrase(r"\b[A-Z]\.", 0)
_PLACE_SURNAME = Phrase(r"[a-z][a-z'-]+(?: [a-z][a-z'-]*\.?)? (?:park|lane|place|court|house|street|way|rue|square)(?P<esquire>, esq(?:\.|uire)?)?", 0)


@dataclass
class Person:
    """Whom a block names, and his offices."""

    name: str
    title: list[str] = field(default_factory=list)


@dataclass
class AddressBlock:
    """Persons at one address, and the stretch of text that names them."""

    start: int
    end: int
    people: list[Person] = field(default_factory=list)
    organization: str | None = None
    address: list[str] = field(default_factory=list)
    phone: str | None = None
    naming: bool = False
    """The line before was a name or an office."""

    def is_called(self, person: Person, line: Line) -> None:
        """The line names one more person."""
        self.people.append(person)
        self.end, self.naming = line.end, True

    def is_at(self, printed: str, line: Line) -> None:
        """The line is more of the address."""
        self.address.append(printed)
        self.end = line.end


@dataclass(frozen=True)
class _Words:
    """Words of a line that are yet to be told, with the line and what follows it."""

    folded: str
    printed: str
    line: Line
    following: list[Line]
    attention: bool
    """They stand behind "Attention:" or "c/o"."""
    naming: bool
    """The line before was a name or an office."""

    def firm_follows(self, within: int) -> bool:
        return any(is_firm(later.folded) or is_entity(later.folded) for later in self.following[:within])

    def other_follows(self) -> bool:
        """Whether a firm or an office follows that is not yet whom these lines are to reach, so that what is named here begins a block."""
        near = takewhile(lambda later: not ATTENTION.match(later.folded), self.following[:3])
        return any(is_firm(later.folded) or is_entity(later.folded) or is_office(later.folded) for later in near)


class AddressBlocks:
    """The blocks of some lines; ``companies`` are names of companies on the cover, by their keys."""

    def __init__(self, companies: dict[str, str]) -> None:
        self.blocks: list[AddressBlock] = []
        self._companies = companies

    @property
    def _last(self) -> AddressBlock | None:
        return self.blocks[-1] if self.blocks else None

    def _open(self, line: Line) -> AddressBlock:
        self.blocks.append(AddressBlock(line.start, line.end))
        return self.blocks[-1]

    def add(self, folded: str, printed: str, line: Line, following: list[Line], *, counsel: bool) -> None:
        """The next words of a line: the whole line or a part of it; ``following`` are the lines behind it."""
        block = self._last
        if block is not None and (counsel or _is_titled(block, printed)) and _is_plain_firm(block, line, following):
            block.organization, block.end = printed.rstrip(" ,;"), line.end
            return
        naming = block is not None and block.naming
        if block:
            block.naming = False
        if AND.fullmatch(folded):
            if block and block.people and (block.organization or block.address):
                self._open(line)
            return
        called = ATTENTION.match(folded)
        words = _Words(folded[called.end() :], printed[called.end() :], line, following, True, naming) if called else _Words(folded, printed, line, following, False, naming)
        if called and block and self._attended(block, words, folded.startswith("c/o")):
            return
        if not self._telephone(words):
            firm = self._is_firm(words)
            if firm or not self._person(words):
                self._place(words, firm)

    def _attended(self, block: AddressBlock, words: _Words, care: bool) -> bool:
        """Whom the lines above are to reach: "c/o Loom Holdings plc" below a company, "Attention: General Counsel"."""
        if care and block.organization:
            block.is_at("c/o " + words.printed, words.line)
            return True
        if is_person(name_and_rest(words.printed)[0]) and not care:
            _head_is_organization(block)
        if not block.organization or block.people:
            return False
        head, rest = name_and_rest(words.printed)
        if is_office(head.lower()):
            block.is_called(Person("", [words.printed.rstrip(" ,")]), words.line)
            return True
        if is_person(head) and not is_entity(words.folded) and (not rest or is_office(rest.lower())):
            block.is_called(Person(head.strip(" ,"), [rest] if rest else []), words.line)
            return True
        return False

    def _telephone(self, words: _Words) -> bool:
        block, folded, printed = self._last, words.folded, words.printed
        call = phone(folded)
        if call and len(PHONE_LABEL.sub("", folded)) - (call.end() - call.start()) < 30 and not _BEFORE_PHONE.search(folded):
            number = printed[call.start("number") : call.end()].strip(" ,.")
        elif (label := PHONE_LABEL.match(folded)) and re.match(r"[\d(+ ]", folded[label.end() :]) and not is_entity(folded):
            found = _ANY_NUMBER.fullmatch(printed[label.end() :].strip(" ,."))
            number = found[0] if found and found[0].count("(") == found[0].count(")") else ""  # one that lost its first digits is none
        elif block and block.address and _NUMBER_ALONE.fullmatch(folded) and folded.count("(") == folded.count(")"):
            number = printed
        else:
            return False
        if block and number:
            block.phone, block.end = block.phone or number, words.line.end
        return True

    def _is_firm(self, words: _Words) -> bool:
        if _is_incorporated(words):
            return False
        return is_firm(words.folded) or bool(_BODY.match(words.folded)) or key(words.folded) in self._companies or (is_entity(PERSON_SUFFIX.sub("", words.folded)) and not PERSON_SUFFIX.search(words.folded))

    def _person(self, words: _Words) -> bool:
        """A person's name, with his office behind it or without; or one more line of an address that looks like a name."""
        block, folded, printed = self._last, words.folded, words.printed
        first = block is None or bool(block.phone) or words.naming
        if (
            not (is_person(printed.split(", ")[0]) or _are_two(printed, block, words))
            or _NO_PERSON.search(folded)
            or _DEPARTMENT.fullmatch(folded)
            or (is_address(_GENERATION.sub("", folded)) and not _is_surname(words, first))
        ):
            return False
        head, rest = name_and_rest(printed)
        if is_office(head.lower()) and not PERSON_SUFFIX.search(folded):
            return False
        title = rest if rest and is_office(rest.lower()) and not _is_incorporated(words) else ""
        name = head if title else printed
        if block is not None and not words.attention and (taken := _within(block, words, bool(title))) is not None:
            if taken == "person":
                block.is_called(Person(name.strip(" ,"), [title] if title else []), words.line)
            else:
                block.is_at(printed, words.line)
            return True
        if block is None or block.phone or (block.people and (words.attention or block.address or block.organization)) or (block.address and not words.attention):
            block = self._open(words.line)
        for one in _PERSONS.split(name.rstrip(" ,")):
            block.is_called(Person(one.strip(" ,")), words.line)
        if title:
            block.people[-1].title.append(title)
        return True

    def _place(self, words: _Words, firm: bool) -> None:
        """An organization, an office, or a line of the address."""
        block, folded, printed = self._last, words.folded, words.printed
        if (
            block
            and words.naming
            and block.organization is None
            and _ONE_WORD.fullmatch(folded)
            and not is_office(folded)
            and words.following
            and is_address(words.following[0].folded)
        ):
            firm = True  # "TORYS" below its partners
        open_still = block is not None and block.people and block.organization is None and not block.address  # the telephone number right below the name
        if block is None or (block.phone and not open_still and (firm or is_office(folded) or not is_address(folded))):
            block = self._open(words.line)
        block.end = words.line.end
        if firm and not (is_address(folded) and re.match(r"\d", folded)):
            if block.organization is None:
                block.organization = re.sub(r"^of (?=[A-Z])", "", printed.rstrip(" ,;"))
            else:
                block.address.append(printed)
        elif (is_office(folded) or _DEPARTMENT.fullmatch(folded)) and block.people and (words.naming or not (block.address or (block.organization and block.people[-1].title))) and not re.match(r"\d", folded):
            block.people[-1].title.append(printed.rstrip())
            block.naming = True
        else:
            block.address.append(printed)


def _is_incorporated(words: _Words) -> bool:
    """Whether a lawyer practises through a company of his name: "Otto Brandt, P.C." above his firm."""
    return bool(_INCORPORATED_LAWYER.fullmatch(words.folded)) and is_person(re.split(r"[,(]", words.printed)[0]) and any(is_firm(later.folded) for later in words.following[:4])


def _is_surname(words: _Words, first: bool) -> bool:
    """Whether the last word is a surname and no street: "Noelle Park" above an office or a company, or with "Esq."."""
    found = _PLACE_SURNAME.fullmatch(words.folded.rstrip(" ,"))
    if found is None or not first:
        return False
    below = words.following[0].folded if words.following else ""
    return bool(found["esquire"]) or is_office(below) or is_entity(below) or is_firm(below) or below.startswith("c/o")


def _are_two(printed: str, block: AddressBlock | None, words: _Words) -> bool:
    """Whether a line that begins a block names two persons, with their company or firm below: "Ruth Adeyemi and Otto Brandt"."""
    if block is not None and not block.phone:
        return False
    names = printed.rstrip(" ,").split(" and ")
    return len(names) == 2 and all(is_person(name) for name in names) and words.firm_follows(2)


def _within(block: AddressBlock, words: _Words, titled: bool) -> Literal["person", "address"] | None:
    """What a name below more lines of a block is: one more person, or more of the address; None where another block begins or this one has no name yet."""
    if words.other_follows():
        return None
    if block.people and (block.address or block.organization) and not block.phone:
        return "person" if words.naming and not titled and _is_colleague(block, words) else "address"
    return _at_companys(block, words) if block.organization and block.address else None


def _is_colleague(block: AddressBlock, words: _Words) -> bool:
    """Whether a name below another one of the firm is one more person: no place is named behind a postcode, or right before a street's number."""
    if not block.organization or _UNIT.search(words.folded):
        return False
    numbered = not words.following or words.following[0].folded[:1].isdigit() or phone(words.following[0].folded) is not None
    return bool(PERSON_SUFFIX.search(words.folded)) or (numbered and (not block.address or bool(_POSTCODE_ENDS.search(block.address[-1]))))


def _at_companys(block: AddressBlock, words: _Words) -> Literal["person", "address"] | None:
    """What a name below a company's own lines is: one more behind "Attn:", the person below its postcode, or more of its address."""
    addressed = any(is_address(later.folded) and not phone(later.folded) for later in words.following[:2])
    if block.phone:
        return "person" if words.naming and not addressed else None
    if block.people:
        return None
    return "address" if addressed else "person" if _POSTCODE_ENDS.search(block.address[-1]) else None


def _is_titled(block: AddressBlock, printed: str) -> bool:
    """Whether a name without initials stands below a person whose office is known: his company, not a colleague without one."""
    return bool(block.people) and bool(block.people[-1].title) and not _INITIAL.search(printed)


def _is_plain_firm(block: AddressBlock, line: Line, following: list[Line]) -> bool:
    """Whether a line below a lawyer's name is a firm that bears no firm's words, "Bobbin Sley", "Warp, Weft and Sley": the last line before the address, with no firm behind it."""
    if not block.people or block.organization or block.address or block.phone or not block.naming:
        return False
    if not following or not is_address(following[0].folded) or is_office(line.folded) or PERSON_SUFFIX.search(line.folded):
        return False
    listed = _SURNAMES.fullmatch(line.folded)
    if not (listed or is_person(line.printed)) or (is_address(line.folded) and not (listed and "," in line.folded)):
        return False
    return not any(is_firm(later.folded) or is_entity(later.folded) for later in following)


def _head_is_organization(block: AddressBlock) -> None:
    """Makes the first line of a block its organization, where a person is addressed below the address: "Bobbin Sley" was no person, "Warp and Weft" no street."""
    if block.organization:
        return
    if len(block.people) == 1 and not block.people[0].title and not PERSON_SUFFIX.search(block.people[0].name.lower()):
        block.organization = block.people.pop().name
    elif not block.people and len(block.address) > 1 and (not is_address(block.address[0].lower()) or _SURNAMES.fullmatch(block.address[0].lower())):
        block.organization = block.address.pop(0).rstrip(" ,;")
