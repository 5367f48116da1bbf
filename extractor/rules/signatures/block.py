"""The block of one signer: whom he signs for, his signature, his printed name, his office, the day."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Literal, NamedTuple

Expected = Literal["by", "name", "title", "date", "through", "signed", "named"]
"""What a line of a page leads one to expect of the next one.

"by", "name", "title" and "date": what its label asks for, more of the office too. "through": more about the entity that signs for the one above.
"signed": the printed name or the office of who has signed. "named": the office of who has been named.
"""


class Dated(NamedTuple):
    """A day on the page, and where it stands."""

    when: date
    start: int
    end: int


@dataclass
class SignatureBlock:
    """What one signer's lines say, as far as they are read."""

    start: int
    end: int
    entity: str | None = None
    name: str | None = None
    title: list[str] = field(default_factory=list)
    dated: Dated | None = None
    conformed: bool | None = None
    bare: bool = False  # its signature was typed with no label before it
    starred: bool = False  # the signature bears a star: "/s/ Ruth Adeyemi*"
    instead: bool = False  # signs for those whose signatures bear one: "*By: /s/ Otto Brandt, attorney-in-fact"
    again: bool = False  # for whom the signer before signed, as far as the page tells
    others: list[str] = field(default_factory=list)  # whom the same signature also binds
    lines: list[str] = field(default_factory=list)  # above it
    through: bool = False  # signs by another entity, whose own signer follows
    acting: str | None = None  # that entity, or the person who acts for it

    @property
    def expects_signer(self) -> bool:
        """Whether it names the entity that it signs through, and no signer yet."""
        return self.through and not self.conformed and not self.name

    @property
    def begun(self) -> bool:
        """Whether its labels stand there, stacked, and nothing beside them yet."""
        return not (self.conformed or self.name or self.title or self.through)

    def reach(self, end: int) -> None:
        self.end = max(self.end, end)
