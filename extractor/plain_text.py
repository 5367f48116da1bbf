"""The readable text of plain text: lines and columns as a typewriter sets them."""

from __future__ import annotations

import html
import re
from itertools import chain

from .cut_words import cut_words, small_capitals
from .emphasis import Mark
from .flat import BLOCK, CELL_END, INVISIBLE, LINE_END, REFERENCE, SEPARATORS, SPACE, Flat, decoded
from .markdown import apart, markup
from .page_breaks import read_on
from .phrase import Phrase
from .tex import typeset

_PLAIN_TOKEN = Phrase(  # begins with one set, so that the engine skips what stands between
    r"[<&\x80-\xff\\-](?:(?<=<)(?i:/?(?:PAGE|TABLE|CAPTION|S|C|FN|F[0-9]{1,3}|R|I|B|U|PRE))>|(?<=&)" + REFERENCE + r";|(?<=[\x80-\xff])[\x80-\xff]*|(?<=\\)(?=[$%&_#.*+\[\]~-])"
    r"|(?<=-)[ \t]*(?:\r\n?|\n)[ \t]*(?=[A-Za-z]))",
    0,
)
_WIDE_GAPS = Phrase(r"[ \t\r\n\f\v\x1c-\x1f](?:[ \t\r\n\f\v\x1c-\x1f]+|(?<! ))", 0)
_KEEPS_ITS_HYPHEN = Phrase(
    r"(?:^|[^A-Za-z])(?:non|self|third|second|first|co|pre|post|going|odd|cross|multi|sub|so|well|wholly|one|two|three|four|five|six|seven|eight|nine"
    r"|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|per|pro|book|tax|anti|de|re|in|on|off|up|long|short|fully|interest|dealer|agent"
    r"|business)$",
    re.IGNORECASE,
)
_NEVER_FIRST = frozenset(",;")
"""What begins no line that was printed so: a converter parted bold words from the mark behind them."""
_THIN, _BEFORE_THIN = "\u200b", ")*"
"""A blank of no width, which is all that a converter left of the gap between a number and its text: "(a)(1)(A)*\u200bOffer to Purchase"."""
_OPENING, _CLOSING = "\u201c", "\u201d"
"""Quotation marks between which a converter sets a defined term, bold or italic, on a line of its own: it reads as in one line, without white space at its ends."""


class _Builder:
    """The text under construction: runs of text, and where each began in the file."""

    __slots__ = ("at", "length", "parts", "pending", "source", "thin", "width")

    def __init__(self, start: int) -> None:
        self.parts: list[str] = []
        self.at, self.source, self.width = [0], [start], [0]
        self.length = 0
        self.pending = 0
        self.thin = False
        """Whether a blank of no width stands behind the text."""

    def separate(self, rank: int) -> None:
        if rank > self.pending:
            self.pending = rank

    def _mark(self, source: int, width: int) -> None:
        if self.at[-1] == self.length:
            self.source[-1], self.width[-1] = source, width
        else:
            self.at.append(self.length)
            self.source.append(source)
            self.width.append(width)

    def _part(self, text: str) -> None:
        self.parts.append(text)
        self.length += len(text)

    def _flush(self, source: int, first: str, closes: bool = False) -> None:
        if self.thin and first.isalpha() and self.length and self.parts[-1][-1] in _BEFORE_THIN:
            self.separate(SPACE)
        self.thin = False
        if self.pending:
            if self.length and not (self.pending == LINE_END and (closes or first in _NEVER_FIRST or self.parts[-1] == _OPENING)):
                self._mark(source, 0)
                self._part(SEPARATORS[self.pending])
            self.pending = 0

    def run(self, text: str, source: int) -> None:
        """Text that stands as it is, without white space at its ends and none but single spaces inside."""
        self._flush(source, text[0])
        self._mark(source, 0)
        self._part(text)

    def replaced(self, text: str, source: int, width: int) -> None:
        """Characters that stand for ``width`` bytes."""
        for character in text:
            if character in INVISIBLE:
                self.thin = self.thin or character == _THIN
                continue
            if character.isspace():
                self.separate(SPACE)
                continue
            self._flush(source, character, character == _CLOSING)
            self._mark(source, width)
            self._part(character)

    def result(self, page_ends: list[int]) -> Flat:
        return read_on(Flat("".join(self.parts), self.at, self.source, self.width), page_ends)


def flatten_plain(raw: str, start: int, end: int) -> Flat:
    """The readable text of ``raw[start:end]``, plain text decoded as Latin-1, with the markup of Markdown or without."""
    flat = _Builder(start)
    page_ends: list[int] = []
    at = start
    marked = apart([*markup(raw, start, end), *typeset(raw, start, end), *small_capitals(raw, start, end), *cut_words(raw, start, end)]) or _wrapped(raw, start, end)
    raw = _without_borders(raw, start, end)
    for first, last, rank in (*marked, (end, end, 0)):
        _between(flat, raw, at, first, page_ends)
        flat.separate(rank)
        at = last
    return flat.result(page_ends)


_ENDS_IN_WORDS = Phrase(r"[a-z,][ ]?\r?\n[ ]?[a-z]", 0)
_BLANK_LINE = Phrase(r"\n[ \t]*\r?\n", 0)
_LINE_BREAK = Phrase(r"[ ]?\r?\n[ ]?", 0)
_CAPTIONS_TOGETHER = Phrase(r"\(Title of Class(?:[^\n ]| (?! )){0,300}\(CUSIP", re.IGNORECASE)
"""Two captions of a cover that stand below each other, on one line."""
_FEWEST_LINES, _LONG_LINES, _SHORT_LINE = 5, 100, 40


def _wrapped(raw: str, start: int, end: int) -> list[Mark]:
    """The ends of lines that say nothing, in a text whose lines are but those of the HTML it came from: no blank lines, and captions that stand below each other on one, or nearly no short lines, and many that end amid a sentence."""
    if end - start < _FEWEST_LINES * _LONG_LINES or _BLANK_LINE.search(raw, start, end) or raw.find("<", start, end) >= 0:
        return []
    if not _CAPTIONS_TOGETHER.search(raw, start, end):
        lines = raw[start:end].strip().splitlines()
        short, within = sum(len(line) < _SHORT_LINE for line in lines), sum(1 for _ in _ENDS_IN_WORDS.finditer(raw, start, end))
        if len(lines) < _FEWEST_LINES or end - start < _LONG_LINES * len(lines) or 10 * short > len(lines) or 10 * within < 3 * len(lines):
            return []
    return [(*match.span(), SPACE) for match in _LINE_BREAK.finditer(raw, start, end)]


_BORDERED = Phrase(r"^[ \t]*(?:\|[ \t](?=[^|\r\n]{1,160}[ \t]\|[ \t]*\r?$)|\*[ \t](?=[^*\r\n]{1,160}[ \t]\*[ \t]*\r?$))([^\r\n]*)([|*])", re.MULTILINE)
"""A line of a box that a typewriter drew around a sentence: "|  THE OFFER WILL EXPIRE AT  |"."""


def _without_borders(raw: str, start: int, end: int) -> str:
    """The same with spaces where the sides of boxes of two lines or more stand, so that a sentence reads on over the lines of its box."""
    if raw.find("|", start, end) < 0 and raw.find("*", start, end) < 0:
        return raw
    parts: list[str] = []
    done = 0
    bordered = list(_BORDERED.finditer(raw, start, end))
    for above, line, below in zip([None, *bordered], bordered, [*bordered[1:], None], strict=False):
        if (above and _LINE_END.fullmatch(raw, above.end(), line.start())) or (below and _LINE_END.fullmatch(raw, line.end(), below.start())):
            parts += [raw[done : line.start()], " " * (line.start(1) - line.start()), line[1], " "]
            done = line.end()
    return "".join([*parts, raw[done:]]) if parts else raw


_LINE_END = Phrase(r"[ \t]*\r?\n", 0)


def _between(flat: _Builder, raw: str, at: int, end: int, page_ends: list[int]) -> None:
    """Plain text with tags of EDGAR's ASCII dress, character references and words cut at line ends."""
    start = at
    while True:
        match = _PLAIN_TOKEN.search(raw, at, end)
        stop = match.start() if match else end
        if stop > at:
            _columns(flat, raw, at, stop)
        if match is None:
            return
        at, lead = match.end(), raw[stop]
        if lead == "<":
            page = raw[stop + 1 : stop + 5].upper() == "PAGE"
            flat.separate(BLOCK if page else LINE_END)
            if page:
                page_ends.append(flat.length)
        elif lead == "&":
            flat.replaced(html.unescape(match.group()), stop, at - stop)
        elif lead == "-":
            if stop > start and raw[stop - 1].islower() and raw[at].islower() and not _KEEPS_ITS_HYPHEN.search(raw[max(start, stop - 12) : stop]):
                continue
            flat.run("-", stop)
            if stop > start and (raw[stop - 1] in "- " or raw[stop - 1].isspace()):
                flat.separate(LINE_END)
        elif lead != "\\":
            for character, offset, width in decoded(match.group()):
                flat.replaced(character, stop + offset, width)


_NEAR = 60
_WORDS = 3


def _is_sentence(words: str) -> bool:
    """Whether several words end with a small letter, as those do in which a converter of PDFs leaves a tab."""
    return words[-1:].islower() and words.count(" ") >= _WORDS - 1


def _columns(flat: _Builder, raw: str, at: int, end: int) -> None:
    """Plain text: line ends and wide gaps keep their meaning."""
    chunk = raw[at:end]
    done = 0
    for gap in chain(_WIDE_GAPS.finditer(chunk), (None,)):
        stop = gap.start() if gap else len(chunk)
        words = chunk[done:stop]
        run = words.strip(" ")
        if run:
            if words[0] == " ":
                flat.separate(SPACE)
            flat.run(run, at + done + len(words) - len(words.lstrip(" ")))
        if words and words[-1] == " ":
            flat.separate(SPACE)
        if gap is None:
            return
        white = gap.group()
        lines = white.count("\n") or white.count("\r")
        if lines:
            flat.separate(LINE_END if lines == 1 else BLOCK)
        else:
            stray = white == "\t" and _is_sentence(run) and _is_sentence(chunk[gap.end() : gap.end() + _NEAR].partition("\n")[0][::-1])
            flat.separate(CELL_END if len(white) > 2 or ("\t" in white and not stray) else SPACE)
        done = gap.end()
