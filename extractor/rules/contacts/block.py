"""An address block as far as it is read: persons, their offices, an organization, an address, a telephone number; and the words that are next."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import takewhile
from typing import NamedTuple

from ...phrase import Phrase
from ..names import is_address, is_entity, is_office
from .lines import ATTENTION, Line, is_firm

_DEPARTMENT = Phrase(
    r"(?:corporate|commercial|securities|business|global|group|legal|investor|mergers|strategic)(?: and| &)? (?:law|finance|affairs|development|planning|acquisitions|treasury|relations)",
    0,
)
"""Where an officer serves, in words that look like a name."""


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
    phones: list[str] = field(default_factory=list)
    """The telephone number of each person, where one line has as many as there are persons."""
    naming: bool = False
    """The line before was a name or an office."""

    @property
    def named_only(self) -> bool:
        """Whether it has names and offices and nothing else of where they are: a telephone number may stand right below them."""
        return bool(self.people) and self.organization is None and not self.address

    def is_called(self, person: Person, line: Line) -> None:
        """The line names one more person."""
        self.people.append(person)
        self.end, self.naming = line.end, True

    def serves_as(self, title: str, line: Line) -> None:
        """The line is an office of the last person."""
        self.people[-1].title.append(title)
        self.end, self.naming = line.end, True

    def belongs_to(self, printed: str, line: Line) -> None:
        """The line is the organization; a second one is part of the address."""
        if self.organization is None:
            self.organization, self.end = re.sub(r"^of (?=[A-Z])", "", printed.rstrip(" ,;")), line.end
        else:
            self.is_at(printed, line)

    def is_at(self, printed: str, line: Line) -> None:
        """The line is more of the address."""
        self.address.append(printed)
        self.end = line.end


class Words(NamedTuple):
    """Words of a line that are yet to be told, with the line and what follows it."""

    folded: str
    printed: str
    line: Line
    following: list[Line]
    attention: bool
    """They stand behind "Attention:" or "c/o"."""
    naming: bool
    """The line before was a name or an office."""

    @property
    def is_office(self) -> bool:
        """Whether they name an office, or where an officer serves."""
        return is_office(self.folded) or self.is_department

    @property
    def is_department(self) -> bool:
        return _DEPARTMENT.fullmatch(self.folded) is not None

    @property
    def is_numbered(self) -> bool:
        return self.folded[:1].isdecimal()

    def address_follows(self) -> bool:
        return bool(self.following) and is_address(self.following[0].folded)

    def firm_follows(self) -> bool:
        """Whether a firm's name stands in one of the next two lines."""
        return any(is_firm(later.folded) or is_entity(later.folded) for later in self.following[:2])

    def other_follows(self) -> bool:
        """Whether a firm or an office follows that is not yet whom these lines are to reach, so that what is named here begins a block."""
        near = takewhile(lambda later: not ATTENTION.match(later.folded), self.following[:3])
        return any(is_firm(later.folded) or is_entity(later.folded) or is_office(later.folded) for later in near)
