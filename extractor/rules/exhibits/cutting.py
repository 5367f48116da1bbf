"""How the text of a list of exhibits is cut to pieces: at the ends of lines and cells, and inside sentences and running text at the numbers that they list."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import pairwise

from ...document import ROW_LINE, Block, Document
from ...phrase import Phrase
from . import number as exhibit_number
from .flow import is_open
from .number import LETTERED, MARK
from .piece import Piece
from .printed import RawLine
from .running import beginnings, lone_beginnings

_DRAWN = Phrase(r"[-_]{4,}\ (?=\S)")
_IN_SENTENCE = Phrase(
    rf"(?::\ |;\ (?:and\ )?|\.\ )(?=[\"']?(?:Exhibit\ )?{LETTERED}(?:{MARK})?(?:\ [\"']?[A-Z0-9]|$))|(?::\ |;?\ and\ |,\ (?:and\ )?)(?=[\"']?Exhibit\ {LETTERED},\ [\"']?[A-Z])"
)
_JOINED = Phrase(r"\ and\ $")
MARKS_AHEAD = Phrase(rf"((?:{MARK}\ ?){{1,3}})(?=\S)")


class Cutter:
    """Cuts one stretch of text; ``line`` gives the line that is being read when a piece is asked for, ``bare`` takes numbers of one level."""

    def __init__(self, document: Document, start: int, end: int, line: Callable[[], RawLine | None], *, bare: bool) -> None:
        self.document, self.start, self.end, self.line, self.bare = document, start, end, line, bare

    def pieces(self) -> Iterator[Piece]:
        """The smallest pieces; a list inside a sentence is cut at its numbers."""
        for block in self._blocks():
            lead = self.document.text[block.start - 1] if block.start > self.start else ROW_LINE
            start, end = self._trimmed(block.start, block.end)
            for first, last in self._parts(start, end):
                yield Piece(self.document, first, last, self.document.prose[first:last], lead if first == start else ROW_LINE)

    def _blocks(self) -> Iterator[Block]:
        """Lines and cells; in plain text a paragraph that a list runs through, whatever lines it is wrapped over, is one."""
        if not self.document.wraps:
            yield from self.document.pieces(self.start, self.end)
            return
        for paragraph in self.document.paragraphs(self.start, self.end):
            cuts = self._beginnings(paragraph.start, paragraph.end)
            inside = [at for at in cuts if self.document.text[at - 1] == " "]
            if cuts and 2 * len(inside) >= len(cuts):
                yield paragraph
            else:
                yield from self.document.pieces(paragraph.start, paragraph.end)

    def _beginnings(self, start: int, end: int) -> list[int]:
        """Where the exhibits of a list in running text begin."""
        found = (lone_beginnings if self.bare else beginnings)(self.document.prose, start, end)
        return [self._behind_marks(at) for at in found]

    def _behind_marks(self, at: int) -> int:
        """Where an exhibit begins, behind marks that stand at the end of the line above it."""
        ahead = MARKS_AHEAD.match(self.document.prose, at)
        return ahead.end() if ahead and self.document.text[ahead.end() - 1] != " " and self.document.prose[ahead.end() - 1] == " " else at

    def _parts(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """The parts of a piece: what the numbers of a list in running text begin, or the first number that a sentence lists."""
        prose = self.document.prose
        if cuts := self._beginnings(start, end):
            for first, last in pairwise(dict.fromkeys((start, *cuts, end))):
                joined = _JOINED.search(prose, max(first, last - 6), last)
                yield self._trimmed(first, joined.start() if joined else last)
            return
        at = start
        for cut in _IN_SENTENCE.finditer(prose, start, end):
            if at > start or self._lists(cut, prose[start : cut.start()]):
                yield at, cut.start() + 1
                at = cut.end()
        if at < end:
            yield at, end

    def _trimmed(self, start: int, end: int) -> tuple[int, int]:
        """A piece without the bars and rules that are drawn around it."""
        prose = self.document.prose
        while start < end and prose[start] in " |":
            start += 1
        if prose[start : start + 4] in ("____", "----") and (drawn := _DRAWN.match(prose, start, end)):
            start = drawn.end()
        while start < end and prose[end - 1] in " |":
            end -= 1
        return start, end

    def _lists(self, cut: re.Match[str], before: str) -> bool:
        """Whether the first number inside a sentence begins a line: behind a colon, in a list that the sentence began or that goes on."""
        sign, line = cut[0][0], self.line()
        if sign == ":" or (sign in ", " and line is not None) or (sign in ";." and exhibit_number.head(before) is not None):
            return True
        behind = exhibit_number.head(cut.string[cut.end() : cut.end() + 40].lstrip("\"'"))
        return sign in ";." and line is not None and behind is not None and len(exhibit_number.levels(behind[0])) > 1 and not is_open(line.tail + before)
