"""Address blocks, put together line by line: names, offices, an organization, an address, a telephone number."""

from __future__ import annotations

from ...phrase import Phrase
from ..names import PERSON_SUFFIX, is_address, is_entity, is_office, is_person, name_and_rest
from .block import AddressBlock, Person, Words
from .columns import AND
from .lines import ATTENTION, Line, is_firm, key, telephone, telephones
from .people import is_incorporated, is_name, listed, name_and_title, name_below

_PERSONS = Phrase(r"; (?:and )?| (?:and|AND|&) (?=[A-Z])|; ?|, (?=[A-Z][\w'-]+ [A-Z]\. [A-Z][\w'-]+(?:,|$| and ))", 0)
"""Between names on one line: "Ruth K. Adeyemi, Otto J. Brandt and Noelle Park"."""
_SHARED_OFFICE = Phrase(r"(?:each )?co-?[a-z -]{4,40}(?:s|men)", 0)
"""The office of several on one line: "Ruth Adeyemi and Otto Brandt, Co-Presidents"."""
_BODY = Phrase(r"(?:comisi\u00f3n|ministerio|ministry of|banco|grupo|compa\u00f1\u00eda|sociedad) [a-z]", 0)
"""What the name of a company or of an authority begins with where Spanish is spoken."""
_ONE_WORD = Phrase(r"[a-z][a-z'&.-]+", 0)
_SURNAMES = Phrase(r"[a-z][a-z' -]*(?:, [a-z][a-z' -]*)*,? (?:and|e|y) [a-z'-]+", 0)
_INITIAL = Phrase(r"\b[A-Z]\.", 0)
_NUMBERED_COMPANY = Phrase(
    r"\d{1,4}(?:st|nd|rd|th|[a-z]|-[a-z]{2,})\b(?!.*(?:\d|\b(?:street|avenue|road|floor|drive|lane|plaza|building)\b))[a-z0-9 &'-]*,? (?:company|co\.|corporation|corp\.?|incorporated|inc\.?|l\.?l\.?c\.?|limited|ltd\.?|plc)",
    0,
)
"""A company whose name begins with a number that is no house's: "2M Company", "1st Loom Corporation"."""


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
        called = ATTENTION.match(folded)
        at = called.end() if called else 0
        firm = line if not called else Line(folded[at:], printed[at:], line.start, line.end)
        addressed = called is None or folded.startswith("c/o")
        if addressed and block is not None and (counsel or _is_titled(block, printed)) and _is_plain_firm(block, firm, following):
            block.organization, block.end = printed[at:].rstrip(" ,;"), line.end
            return
        naming = block is not None and block.naming
        if block:
            block.naming = False
        if AND.fullmatch(folded):
            self._and(line)
            return
        words = Words(folded[at:], printed[at:], line, following, called is not None, naming)
        if not (called and block and _attended(block, words, folded.startswith("c/o"))):
            self._tell(words)

    def _and(self, line: Line) -> None:
        """A line that joins two contacts begins a block, unless it joins two names over one address."""
        block = self._last
        if block and block.people and (block.organization or block.address):
            self._open(line)

    def _tell(self, words: Words) -> None:
        """Words that say what they are by their looks."""
        if self._telephone(words):
            return
        firm = self._is_firm(words)
        if not firm and is_name(words, self._last):
            self._person(words)
        else:
            self._place(words, firm)

    def _telephone(self, words: Words) -> bool:
        block = self._last
        number = telephone(words.folded, words.printed, addressed=block is not None and bool(block.address))
        if block and number:
            if not block.phone and len(each := telephones(words.folded, words.printed)) == len(block.people):
                block.phones = each
            block.phone, block.end = block.phone or number, words.line.end
        return number is not None

    def _is_firm(self, words: Words) -> bool:
        if is_incorporated(words):
            return False
        if is_firm(words.folded) or _BODY.match(words.folded) or key(words.folded) in self._companies:
            return True
        return is_entity(words.folded) and not PERSON_SUFFIX.search(words.folded)

    def _person(self, words: Words) -> None:
        """A person's name, with his office behind it or without; or one more line of an address that looks like a name."""
        block = self._last
        name, title = name_and_title(words)
        told = name_below(block, words, bool(title)) if block and not words.attention else None
        if block and told == "address":
            block.is_at(words.printed, words.line)
            return
        names = [name] if told == "person" else listed(words) or _PERSONS.split(name.rstrip(" ,"))
        if block is None or (told is None and _is_complete(block, words)):
            block = self._open(words.line)
        for one in names:
            block.is_called(Person(one.strip(" ,")), words.line)
        if title:
            for person in block.people[-len(names) :] if _SHARED_OFFICE.fullmatch(title.lower()) else block.people[-1:]:
                person.title.append(title)

    def _place(self, words: Words, firm: bool) -> None:
        """An organization, an office, or a line of the address."""
        block = self._last
        firm = firm or (block is not None and _is_firm_of_one_word(block, words))
        if block is None or _is_of_next(block, words, firm):
            block = self._open(words.line)
        if firm and (not words.is_numbered or not is_address(words.folded) or key(words.folded) in self._companies or _NUMBERED_COMPANY.fullmatch(words.folded)):
            block.belongs_to(words.printed, words.line)
        elif _is_title(block, words):
            block.serves_as(words.printed.rstrip(), words.line)
        else:
            block.is_at(words.printed, words.line)


def _attended(block: AddressBlock, words: Words, care: bool) -> bool:
    """Whom the lines above are to reach: "c/o Loom Holdings plc" below a company, "Attention: General Counsel"."""
    if care and block.organization:
        block.is_at("c/o " + words.printed, words.line)
        return True
    several = _addressees(words)
    if not care and (several or is_person(name_and_rest(words.printed)[0])):
        _head_is_organization(block)
    if not block.organization or block.people:
        return False
    person = _addressee(words)
    for one in [person] if person else several:
        block.is_called(one, words.line)
    return bool(person or several)


def _addressees(words: Words) -> list[Person]:
    """Several persons behind "Attention:", by their names alone: "Ruth Adeyemi & Otto Brandt"; none where one of them is no person."""
    names = [name.strip(" ,") for name in _PERSONS.split(words.printed.rstrip(" ,"))]
    return [Person(name) for name in names] if len(names) > 1 and all(is_person(name) and not is_office(name.lower()) and not is_entity(name.lower()) for name in names) else []


def _addressee(words: Words) -> Person | None:
    """The office, or the person with his office or without, behind "Attention:"."""
    name, title = name_and_rest(words.printed)
    if is_office(name.lower()):
        return Person("", [words.printed.rstrip(" ,")])
    if is_person(name) and not is_entity(words.folded) and (not title or is_office(title.lower())):
        return Person(name.strip(" ,"), [title] if title else [])
    return None


def _is_complete(block: AddressBlock, words: Words) -> bool:
    """Whether a block has whom it names, so that a name begins another one; behind "Attention:", a company's own has nobody yet."""
    if block.phone:
        return True
    return bool(block.people) if words.attention else bool(block.address or (block.people and block.organization))


def _is_of_next(block: AddressBlock, words: Words, firm: bool) -> bool:
    """Whether a firm or an office begins another block, behind the telephone number of this one."""
    return bool(block.phone) and not block.named_only and (firm or is_office(words.folded) or not is_address(words.folded))


def _is_firm_of_one_word(block: AddressBlock, words: Words) -> bool:
    """Whether a word below a name, right above the address, is a firm: "TORYS" below its partners."""
    below = words.naming and block.organization is None and words.address_follows()
    return below and _ONE_WORD.fullmatch(words.folded) is not None and not is_office(words.folded)


def _is_title(block: AddressBlock, words: Words) -> bool:
    """Whether the words are an office of the last person: right below his name, or where nothing stands between that is no office."""
    if not block.people or not words.is_office or words.is_numbered:
        return False
    return words.naming or not (block.address or (block.organization and block.people[-1].title))


def _is_titled(block: AddressBlock, printed: str) -> bool:
    """Whether a name without initials stands below a person whose office is known: his company, not a colleague without one."""
    return bool(block.people) and bool(block.people[-1].title) and not _INITIAL.search(printed)


def _is_plain_firm(block: AddressBlock, line: Line, following: list[Line]) -> bool:
    """Whether a line below a lawyer's name is a firm that bears no firm's words, "Bobbin Sley", "Warp, Weft and Sley": the last line before the address, with no firm behind it."""
    if not block.named_only or block.phone or not block.naming:
        return False
    if not following or not is_address(following[0].folded) or is_office(line.folded) or PERSON_SUFFIX.search(line.folded):
        return False
    return _are_surnames(line) and not any(is_firm(later.folded) or is_entity(later.folded) for later in following)


def _are_surnames(line: Line) -> bool:
    """Whether a line may be the names of partners; those that look like a place, "Warp, Street and Lane", need a comma."""
    listed = _SURNAMES.fullmatch(line.folded) is not None
    return listed and "," in line.folded if is_address(line.folded) else listed or is_person(line.printed)


def _head_is_organization(block: AddressBlock) -> None:
    """Makes the first line of a block its organization, where a person is addressed below the address: "Bobbin Sley" was no person, "Warp and Weft" no street."""
    if block.organization:
        return
    if len(block.people) == 1 and not block.people[0].title and not PERSON_SUFFIX.search(block.people[0].name.lower()):
        block.organization = block.people.pop().name
    elif not block.people and len(block.address) > 1 and (not is_address(block.address[0].lower()) or _SURNAMES.fullmatch(block.address[0].lower())):
        block.organization = block.address.pop(0).rstrip(" ,;")
