"""How boxes are drawn: glyphs of their own, letters of a symbol font, or ASCII drawings; and where they stand on a cover.

☒ ☐     [X] [ ]     (x) ( )     |X| |_|     __X__ _____     þ ¨
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection
from typing import NamedTuple

from ...phrase import Phrase

_WHITE = r"[ \t\n\u2028\u2029]{0,4}"
_CROSS = r"(?:[xX]{1,2}|[\u00fc\u00fb\u221a\u00d7\u00fe\u00fd\u2612\u2611\u2713\u2714\u2717\u2718\uf0fe\uf078])"
_CHECKED = (
    r"[\u2612\u2611\u2713\u2714\u2715\u2716\u2717\u2718\u2613\u2327\u22a0\u25a0\u25fc\u2b1b\u2bbd\U0001f5f5\U0001f5f7\U0001f5f9\uf0fe\uf0fd\uf0fc\uf0fb\uf078\uf052\uf053\uf054]"
    rf"|\[{_WHITE}[_.]?(?:{_CROSS}|[*\u2022\u25cf\u25a0])[_.]?{_WHITE}[\]}}]|\({_WHITE}{_CROSS}{_WHITE}\)|\{{{_WHITE}{_CROSS}{_WHITE}\}}"
    rf"|/{_WHITE}_?{_CROSS}_?{_WHITE}/|\|_?{_WHITE}{_CROSS}{_WHITE}_?\||< ?[xX] ?>"
    r"|_{1,6} ?[xX] ?_{1,6}|\$?\\(?:boxtimes|checkmark|blacksquare|(?:Checked|X)Box)\$?|:selected:|\[ ?[yY](?:es|ES) ?\]"
)
_OPEN = (
    r"[\u2610\u25a1\u25a2\u25cb\u2750\u2751\u2752\u274f\u25ab\u25fb\u2b1c\u2b1a\uf0a8\uf06f\uf071\uf072\uf0a3\u0413\u0393]"
    rf"|\[{_WHITE}[_\u2610\u25a1]{{0,6}}{_WHITE}\]|\({_WHITE}_{{0,6}}{_WHITE}\)|\{{{_WHITE}_{{0,6}}{_WHITE}\}}|/{_WHITE}_{{0,6}}{_WHITE}/|\|{_WHITE}_{{1,6}}{_WHITE}\||< ?>"
    r"|\$?\\(?:Box|square)(?![a-z])\$?|:unselected:|(?<!_)(?<![Dd]:)(?<![Dd]: )_{1,12}(?![_a-zA-Z])|\[ ?[nN][oO] ?\]"
)
_CHECKED_LETTER, _OPEN_LETTER = "xXRSTP", "oqO"
_CHECKED_SIGN, _OPEN_SIGN = "\u00fe\u00fd\u00fc\u00fb\u221a", "\u00a8\u00a3\u00a1\u00a6"
_ALONE = r"(?<![^\s|:.;])"
_WORD = r"(?=[\s|.\u2019]|$|Check|[Tt]hird|THIRD|[Ii]ssuer|ISSUER|[Gg]oing|GOING|[Aa]mendment|AMENDMENT|Rule|RULE)"
GLYPH = Phrase(
    rf"(?P<checked>{_CHECKED})|(?P<open>{_OPEN})|{_ALONE}(?:(?P<sign>[{_CHECKED_SIGN}])|(?P<open_sign>[{_OPEN_SIGN}])"
    rf"|(?P<letter>[{_CHECKED_LETTER}]){_WORD}|(?P<open_letter>[{_OPEN_LETTER}]){_WORD})",
    0,
)
_TICKS = ("checked", "sign", "letter")
_BARS = Phrase(r"\|[ ]{1,3}\|", 0)
"""An open box where a ticked one is drawn with bars too; else the bars of a table."""
BETWEEN = " \t\n\u2028\u2029|.:;*"
"""What may stand between a box and its label besides nothing."""


class Glyph(NamedTuple):
    """A box as it is drawn."""

    start: int
    end: int
    checked: bool


class Glyphs(NamedTuple):
    """The boxes drawn on a cover, in the order of the text."""

    text: str
    drawn: tuple[Glyph, ...]

    def without(self, others: Collection[Glyph | None]) -> Glyphs:
        return Glyphs(self.text, tuple(glyph for glyph in self.drawn if glyph not in others))

    def before(self, place: int) -> Glyph | None:
        """The box directly before a place, nothing but white space, bars and stray marks between."""
        number = bisect_right(self.drawn, place, key=lambda glyph: glyph.end)
        glyph = self.drawn[number - 1] if number else None
        return glyph if glyph and not self.text[glyph.end : place].strip(BETWEEN) else None

    def behind(self, place: int) -> Glyph | None:
        """The box directly behind a place."""
        number = bisect_left(self.drawn, place, key=lambda glyph: glyph.start)
        glyph = self.drawn[number] if number < len(self.drawn) else None
        return glyph if glyph and not self.text[place : glyph.start].strip(BETWEEN) else None

    def row_before(self, place: int) -> list[Glyph]:
        """The boxes that stand in a row directly before a place, in the order of the text."""
        row = []
        while glyph := self.before(place):
            row.append(glyph)
            place = glyph.start
        return row[::-1]

    def row_behind(self, place: int) -> list[Glyph]:
        """The boxes that stand in a row directly behind a place."""
        row = []
        while glyph := self.behind(place):
            row.append(glyph)
            place = glyph.end
        return row


def glyphs_in(text: str, start: int, end: int) -> list[Glyph]:
    """The boxes drawn in a stretch of text, in its order."""
    glyphs = [Glyph(*found.span(), found.lastgroup in _TICKS) for found in GLYPH.finditer(text, start, end)]
    if not any(glyph.checked and text[glyph.start] == "|" for glyph in glyphs):
        return glyphs
    ends = {place for glyph in glyphs for place in (glyph.start, glyph.end - 1)}
    bars = [Glyph(*bars.span(), False) for bars in _BARS.finditer(text, start, end)]
    return sorted([*glyphs, *(glyph for glyph in bars if ends.isdisjoint((glyph.start, glyph.end - 1)))], key=lambda glyph: glyph.start)
