"""The markup of Markdown, into which converters of pages and of PDFs put a filing: headings, bold words, tables.

## ITEM 12. EXHIBITS.
**AULT ALLIANCE, INC.**
| Exhibit | Description |
|---|---|
| (a)(1)(A)\\* | Offer to Exchange, dated March 31, 2023 |
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from re import Match

from .flat import BREAK, CELL_END, LINE_END, SPACE
from .phrase import Phrase

_HEADING = r"^[ \t]*\#{1,6}[ \t]+(?=[A-Z*(\[\"])"
_RULE = r"^[ \t]*\|?(?:[ \t]*:?-{2,}:?[ \t]*\|){1,40}(?:[ \t]*:?-{2,}:?)?[ \t]*$"
_BOLD = r"(?<![\w*\\])\*\*(?=(?P<words>[^\s*][^*\r\n]{0,300}?(?<=[^\s\\]))\*\*(?![\w*]))"
"""Two stars before words and behind them on one line; stars that mark a note stand on one side only."""
_SIGN = Phrase(rf"{_HEADING}|{_RULE}|^{_BOLD}(?=[^\r\n]*\*\*[ \t]*$)", re.MULTILINE | re.VERBOSE)
_HINT = Phrase(r"[#*-](?:(?<=\#)[ \t]|(?<=\*)\*|(?<=-)[-:][ \t]*\|)")
"""Stands in every sign."""
_MARK = Phrase(
    rf"(?P<heading>{_HEADING})|(?P<rule>{_RULE})|(?P<cell>\|)|(?P<bold>{_BOLD})|(?P<escape>\\(?=[*|\[\]()~`.!+>-]))|(?P<line><br[ ]?/?>)|(?P<raised></?su[bp]>)",
    re.MULTILINE | re.VERBOSE | re.IGNORECASE,
)
_LONE = Phrase(r"^[ \t]*\|(?!(?:[ \t]*\|)[ \t]*$)[ \t|]*$", re.MULTILINE)
"""A line of strokes alone, but not of two, which may be an empty box."""
_INDENT = 40
"""A row begins no further to the right."""
_RANKS = {"heading": 0, "rule": 0, "bold": 0, "escape": 0, "line": BREAK, "raised": SPACE}


def markup(raw: str, start: int, end: int) -> list[tuple[int, int, int]]:
    """Where markup stands between two positions, in order, and what stands there for a reader (an index of ``SEPARATORS``).

    Only lines of strokes alone, between which converters leave the cells of a table, in a text that shows neither a heading of a lower rank
    nor the rule of a table, nor two bold lines or other headings.
    """
    signs = list(islice(_signs(raw, start, end), 2))
    if not signs or (len(signs) < 2 and not signs[0][0].lstrip().startswith(("##", "|"))):
        return [(match.start(), match.end(), LINE_END) for match in _LONE.finditer(raw, start, end)]
    marks: list[tuple[int, int, int]] = []
    row = (-1, -1)  # the row of a table that was met last, from its first stroke to its last
    for match in _MARK.finditer(raw, start, end):
        at, kind = match.start(), match.lastgroup or ""
        if kind != "cell":
            marks.append((at, match.end(), _RANKS[kind]))
            if kind == "bold":
                marks.append((match.end("words"), match.end("words") + 2, 0))
            continue
        if at > row[1]:
            row = _row(raw, at, end) or row
        if row[0] <= at <= row[1]:
            marks.append((at, at + 1, CELL_END if row[0] < at < row[1] else 0))
    return sorted(marks)


def _signs(raw: str, start: int, end: int) -> Iterator[Match[str]]:
    """The lines that only Markdown has."""
    told = -1
    for hint in _HINT.finditer(raw, start, end):
        if hint.start() > told:
            line = max(start, raw.rfind("\n", start, hint.start()) + 1)
            match = _SIGN.match(raw, line, end)
            if match:
                yield match
            told = raw.find("\n", hint.start(), end)
            if told < 0:
                return


def _row(raw: str, at: int, end: int) -> tuple[int, int] | None:
    """The row that begins with the stroke at a position: where its first and its last stroke stand."""
    if raw[max(0, at - _INDENT) : at].rpartition("\n")[2].rpartition("\r")[2].strip():
        return None
    stop = min((place for sign in "\r\n" if (place := raw.find(sign, at, end)) >= 0), default=end)
    last = at + len(raw[at:stop].rstrip()) - 1
    return (at, last) if last > at and raw[last] == "|" else None
