"""Paragraphs of one version as words that know where they stand in the file."""

from __future__ import annotations

from bisect import bisect_right
from functools import cached_property
from itertools import accumulate

from ..models.redline import Place
from .pages import Version
from .words import spans


class Stretch:
    """Paragraphs of one version in a row, as words that know where they stand."""

    def __init__(self, version: Version, members: list[int]) -> None:
        self.document = version.document
        self.pieces = [piece for at in members for piece in version.paragraphs[at].pieces]
        self.length = sum(len(version.paragraphs[at].words) for at in members)
        self.words = version.paragraphs[members[0]].words if len(members) == 1 else [word for at in members for word in version.paragraphs[at].words]

    @cached_property
    def _spans(self) -> list[list[tuple[int, int]]]:
        return [list(spans(self.document.text, piece.start, piece.end)) for piece in self.pieces]

    @cached_property
    def _firsts(self) -> list[int]:
        return [0, *accumulate(map(len, self._spans))]

    @cached_property
    def _new_pieces(self) -> frozenset[int]:
        return frozenset(self._firsts[1:-1])

    def _span(self, at: int) -> tuple[int, int]:
        piece = bisect_right(self._firsts, at, 0, len(self.pieces)) - 1
        return self._spans[piece][at - self._firsts[piece]]

    def text(self, start: int = 0, end: int | None = None) -> str:
        """The words from ``start`` to ``end`` as they are printed, white space folded."""
        if start == 0 and end in (None, self.length):
            return " ".join(self.document.quote(piece.start, piece.end) for piece in self.pieces)
        parts = []
        for first, found in zip(self._firsts, self._spans, strict=False):
            low, high = max(start - first, 0), min((self.length if end is None else end) - first, len(found))
            if low < high:
                parts.append(self.document.quote(found[low][0], found[high - 1][1]))
        return " ".join(parts)

    def spaced(self, at: int) -> bool:
        """Whether white space stands before the word."""
        return at in self._new_pieces or (0 < at < self.length and self._span(at)[0] > self._span(at - 1)[1])

    def place(self, start: int = 0, end: int | None = None) -> Place:
        """The bytes of these words; without words, the byte after the word before, or the first of all."""
        if start == 0 and end in (None, self.length):
            first, last = self.document.span(self.pieces[0].start, self.pieces[-1].end)
        elif end is None or start < end:
            first, last = self.document.span(self._span(start)[0], self._span((end or self.length) - 1)[1])
        else:
            around = self.document.span(*self._span(max(start - 1, 0)))
            first = last = around[1 if start else 0]
        return Place(start=first, end=last)
