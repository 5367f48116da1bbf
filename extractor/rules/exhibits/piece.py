"""The smallest pieces of a list of exhibits, and the number that one begins with."""

from __future__ import annotations

from typing import NamedTuple

from ...document import CELL, PARAGRAPH, ROW_LINE, Document
from ...phrase import Phrase
from . import incorporation
from . import number as exhibit_number

_PIECE_END = Phrase("[\n\t\u2028\u2029]", 0)
_REFERS = Phrase(r"(?:of|and|or|to|is|are|was|were|above|below|hereto|thereto|hereof|through|shall|which|may|in|as|have|has|hereby|respectively|contains?|includes?)\b|[,)]", 0)
_REFERS_BEHIND = Phrase(r"(?:and|or|of|to|hereto|thereto|through|respectively)\b|[,)]", 0)
_TO_COME = Phrase(r"to\ be\ (?:filed|supplied|furnished|provided|submitted)\b", 0)


class Piece(NamedTuple):
    """A line of text, a cell, a line inside a cell, or what a number inside a sentence begins."""

    document: Document
    start: int
    end: int
    words: str
    """With plain quotation marks and hyphens."""
    lead: str
    """The separator before it; that of a row before a number inside a sentence."""

    @property
    def begins_row(self) -> bool:
        """Whether a row, a line of text or a paragraph begins with it."""
        return self.lead in (ROW_LINE, PARAGRAPH)

    @property
    def before_cell(self) -> bool:
        """Whether another cell of its row stands behind it."""
        return self.document.text[self.end : self.end + 1] == CELL

    @property
    def behind(self) -> str:
        """The (folded) words of the next piece."""
        start = self.end + 1
        end = _PIECE_END.search(self.document.text, start, start + 160)
        return self.document.folded[start : min(end.start() if end else start + 160, start + 160)].strip()


class Head(NamedTuple):
    """The number of an exhibit at the beginning of a piece, its marks, and the words behind it."""

    number: str
    marks: list[str]
    rest: str
    worded: bool
    """Whether the word "Exhibit" stands before it."""

    @property
    def single(self) -> bool:
        """Whether it has one level: "(b)", "107"."""
        return len(exhibit_number.levels(self.number)) == 1

    @property
    def lone(self) -> bool:
        """Whether it is a number or letter like any other, "5" or "B"; "107" is the number of one exhibit alone."""
        return self.number.isalnum() and self.number != "107"

    def is_named_by(self, piece: Piece) -> bool:
        """Whether the sentence of the piece names an exhibit, and does not list it: "(a)(1)(A) of the Schedule TO", "(d) other than …"."""
        if self.rest:
            return _REFERS.match(self.rest) is not None or (self.single and self.rest[0].islower() and not incorporation.says_none(self.rest.lower()))
        behind = piece.document.folded[piece.end : piece.end + 24].lstrip()
        return _REFERS_BEHIND.match(behind) is not None and not (piece.before_cell and _TO_COME.match(behind))
