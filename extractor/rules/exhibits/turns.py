"""Numbers of exhibits that stand above all of their descriptions, as where a table is read column by column.

(a)(1)(A)*
(a)(1)(B)*
Offer to Purchase, dated May 1, 2024.
Letter of Transmittal.
"""

from __future__ import annotations

from itertools import pairwise

from ...document import PARAGRAPH, Document
from ...phrase import Phrase
from . import number as exhibit_number
from .flow import is_open
from .piece import Piece
from .printed import RawLine

_MAY_END = Phrase(r"(?:[.;)\]*]|\b\d{4})$", 0)


class Turns:
    """Lines that follow each other, of which only the numbers are read, and how many of these have got a description below."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.lines: list[RawLine] = []
        self.filled = 0
        self.surplus = False
        """Whether more descriptions than numbers stand there."""

    @property
    def several(self) -> bool:
        """Whether more than one number waits, so that words below are not the last one's for certain."""
        return len(self.lines) > 1

    def opens(self, line: RawLine, *, alone: bool) -> None:
        """A line begins; ``alone`` where only its number is read."""
        if not alone or any(above.parts for above in self.lines):
            self.end()
        if alone:
            self.lines.append(line)

    def line_of(self, piece: Piece, last: RawLine, marks: int, *, says_where: bool) -> RawLine | None:
        """The line whose description a piece is, or goes on with; None where all have theirs. ``last`` is the line being read, ``marks`` the length of those before the words."""
        ended = marks > 0 or (_MAY_END.search(last.tail) is not None and piece.words[:1].isupper())
        if self.filled and (not ended or is_open(last.tail)):
            return last
        if self.filled == len(self.lines):
            self.surplus = self.surplus or (not marks and piece.lead != PARAGRAPH and not says_where)
            return None
        line = self.lines[self.filled]
        line.marks += exhibit_number.marks(piece.words[:marks])
        self.filled += 1
        return line

    def end(self) -> None:
        """The descriptions end: one alone is that of the last number; others that are too few or too many, or whose numbers are in no order, are nobody's."""
        if self.several and self.filled and (self.filled < len(self.lines) or self.surplus or self._mixed()):
            told = self.lines[0].parts
            for line in self.lines:
                line.parts, line.size, line.tail = [], 0, ""
            for start, end in told if self.filled == 1 else ():
                self.lines[-1].add(self.document, start, end)
        self.lines, self.filled, self.surplus = [], 0, False

    def _mixed(self) -> bool:
        numbers = [exhibit_number.levels(line.number) for line in self.lines]
        return any(next((exhibit_number.is_before(*both) for both in zip(later, earlier, strict=False) if both[0] != both[1]), False) for earlier, later in pairwise(numbers))
