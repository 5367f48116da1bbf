"""The column of an exhibit list in plain text whose heading says that it tells where each exhibit is to be found.

    Exhibit No.   Description                              Method of Filing
    -----------   -----------                              ----------------
    (a)(5)        Press release issued by the Company      Filed herewith
                  on March 10, 2003

Both columns wrap, so that a line of one stands beside a line of the other: they are told apart by where they stand in the line.
"""

from __future__ import annotations

from functools import cached_property

from ...document import Document
from ...phrase import Phrase

_TELLING = Phrase(
    r"(?:(?:method|manner)\ of\ filing|filing\ (?:method|status)|(?:where\ )?(?:located|filed)|location|status|(?:incorporation\ by\ )?reference|filed\ herewith)[:.]?\s*", 0
)
_WORDS = Phrase(r"\S+(?: \S+)*", 0)
_DESCRIPTION = Phrase(r"(?:description|title|document|exhibit)s?\b.{0,40}", 0)
_FARTHEST = 3_000
"""How far behind the beginning of a list its heading may stand."""
_CENTRED = 12
"""How far left of its heading a column may begin."""


class PlainColumns:
    """Tells which pieces of a list in plain text stand in such a column."""

    over_rows = True
    """A column's words may stand in any line of an exhibit."""

    def __init__(self, document: Document, start: int) -> None:
        self.document, self.start = document, start

    @cached_property
    def begins(self) -> int | None:
        """How many characters from the left the column begins; None where no heading says that there is one."""
        return _column_begins(self.document, self.start)

    def kind(self, start: int, end: int) -> str | None:
        """ "where" for what stands in the column."""
        if self.begins is None:
            return None
        place = self.document.span(start, end)[0]
        return "where" if self.document.indent(place) >= self.begins else None


def _column_begins(document: Document, start: int) -> int | None:
    first = document.span(start, start + 1)[0]
    for line in document.raw[first : min(document.end, first + _FARTHEST)].lower().replace("\r", "\n").split("\n"):
        described, told = ([None, None, *_WORDS.finditer(line.rstrip())])[-2:]
        if described and told and _TELLING.fullmatch(told[0]) and _DESCRIPTION.fullmatch(described[0]):
            return max(described.end() + 2, told.start() - _CENTRED)
    return None
