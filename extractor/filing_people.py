"""The filing persons of a filing: the names of its cover and the blocks of its header put together, however each spells them.

Wendell J. Darrow            on the cover
DARROW WENDELL               conformed, as EDGAR has it
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from .draft import Draft
from .evidence import Ledger
from .models import FilingPerson, SubjectCompany
from .parties import cik_of
from .phrase import Phrase
from .rules.cover import CoverReading
from .rules.names import is_entity
from .submission import Header, Party

_FORMS = (("limited partnership", "lp"), ("limited liability company", "llc"), ("public limited company", "plc"))
_SUFFIXES = (("incorporated", "inc"), ("corporation", "corp"), ("company", "co"), ("limited", "ltd"), ("the", ""))


_FOR_ANOTHER = Phrase(r"\b(?:TRUST|FOUNDATION|ESTATE)\b", re.IGNORECASE)
"""What bears a person's name and is another."""
_NO_NAMES = frozenset(("jr", "sr", "ii", "iii", "iv", "dr", "mr", "mrs", "ms", "prof", "sir", "md", "phd", "esq", "cpa"))
"""Generations and honorifics, which one printing has and the other has not."""


@dataclass
class _Person:
    """A filing person as far as cover and header name him."""

    name: str
    roles: list[str]
    cik: str | None = None


class _People:
    """The filing persons in the order in which they are named, each known by every spelling of his name."""

    def __init__(self) -> None:
        self.found: list[_Person] = []
        self._places: dict[str, int] = {}

    def add(self, name: str, roles: list[str]) -> int:
        """Names one more: his place."""
        self.found.append(_Person(name, roles))
        return self.is_called(len(self.found) - 1, name)

    def is_called(self, place: int, name: str) -> int:
        """One more spelling of the name at a place."""
        self._places[_person_key(name)] = place
        return place

    def place(self, conformed: str) -> int | None:
        """Where the person stands that the header names, among those on the cover and those before it in the header."""
        at = self._same_name(_person_key(conformed))
        if at is not None:
            return None if _FOR_ANOTHER.search(conformed) and not _FOR_ANOTHER.search(self.found[at].name) else at
        near = [place for place, person in enumerate(self.found) if _same_human(person.name, conformed)]
        return near[0] if len(near) == 1 else None

    def _same_name(self, key: str) -> int | None:
        if key in self._places:
            return self._places[key]
        near = {at for other, at in self._places.items() if len(key) > 7 and len(other) > 7 and (other.startswith(key) or key.startswith(other))}
        return next(iter(near)) if len(near) == 1 else None


def settle_filing_persons(draft: Draft, cover: CoverReading | None, subject: SubjectCompany | None) -> tuple[FilingPerson, ...]:
    """Cover names and header blocks merged: one entry a person, in the cover's order, then those that only the header names."""
    people, header = _People(), draft.submission.header
    for named in cover.persons if cover else []:
        at = people.add(named.text, list(named.roles))
        if draft.statement is not None:
            draft.ledger.cite(f"/filing_persons/{at}", draft.statement, named.start, named.end, "cover.filing_person")
    if header is not None:
        _add_filers(people, header, draft.ledger, subject.cik if subject else None)
        _add_group(people, header, draft.ledger)
    return tuple(FilingPerson(name=person.name, cik=person.cik, roles=tuple(person.roles)) for person in people.found)


def _add_filers(people: _People, header: Header, ledger: Ledger, subject: str | None) -> None:
    """The blocks of those by whom the filing is made; ``subject`` is the subject company's CIK."""
    filers = _filers(header)
    for party in filers:
        name, cik = party.first("name"), cik_of(party)
        if name is None:
            continue
        at = people.place(name.text)
        if at is None and len(filers) == len(people.found) == 1:
            at = 0  # one filer, one name on the cover: the same person under a conformed name
        at = people.add(name.text, []) if at is None else people.is_called(at, name.text)
        person = people.found[at]
        person.cik = person.cik or cik
        if cik:
            ledger.cite_header(f"/filing_persons/{at}/cik", [party.first("cik")], "cik")
        ledger.cite_header(f"/filing_persons/{at}", [name], "filed_by")
        if not person.roles:
            person.roles = ["issuer", "offeror"] if subject and cik == subject else ["offeror"]


def _filers(header: Header) -> list[Party]:
    return [party for party in header.parties if party.role == "filed_by"] or [party for party in header.parties if party.role == "filer"]


def _add_group(people: _People, header: Header, ledger: Ledger) -> None:
    """The members of a group, whom the header names without a block."""
    for name in header.values.get("group_member", []):
        at = people.place(name.text)
        if at is None:
            at = people.add(name.text, ["group_member"])
        ledger.cite_header(f"/filing_persons/{at}", [name], "group_member")


def _words(name: str) -> list[str]:
    """The words of a name, lower case, without marks and accents, which conformed names lack."""
    return re.sub(r"[^\w ]", "", unicodedata.normalize("NFKD", re.sub(r"[&+]", " and ", name.lower()))).split()


def _person_key(name: str) -> str:
    whole, shorter = " ".join(_words(name)), dict(_SUFFIXES)
    for words, short in _FORMS:
        whole = whole.replace(words, short)
    return "".join(shorter.get(word, word) for word in whole.split())


def _same_human(printed: str, conformed: str) -> bool:
    """Whether a person's name is EDGAR's conformed one, surname first: "Wendell J. Darrow" and "DARROW WENDELL".

    >>> _same_human("Wendell J. Darrow", "DARROW WENDELL JAMES"), _same_human("Wendell Darrow", "DARROW, ANNE"), _same_human("Harold Stone", "STONE HAROLD LLC")
    (True, False, False)
    >>> _same_human("Ruth B. Adeyemi, M.D.", "ADEYEMI RUTH B"), _same_human("Mary-Ann O'Neil", "O'NEIL MARY ANN"), _same_human("Dr. Lena Weft", "WEFT LEO")
    (True, True, False)
    """
    if is_entity(printed.lower()) or is_entity(conformed.lower()):
        return False
    own, other = ([word for word in _words(name.replace("-", " ")) if word not in _NO_NAMES] for name in (printed, conformed))
    if len(own) < 2 or len(other) < 2:
        return False
    surname = next((length for length in range(1, len(own)) if own[-length:] == other[:length]), 0)
    first, given = own[:-surname], other[surname:]
    if not surname or not given or first[0] != given[0]:
        return False
    return all(one == another or (1 in (len(one), len(another)) and one[0] == another[0]) for one, another in zip(first[1:], given[1:], strict=False))
