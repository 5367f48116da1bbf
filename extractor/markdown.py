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

_BEGINS, _ENDS = r"(?<![^\r\n])", r"(?![^\r\n])"
"""Where a line begins and ends, whatever ends the lines of the file."""
_NOTE = r"(?:Previously|Filed|Incorporated|Confidential|Portions|Certain|Schedules|Attached|Submitted|Furnished|Indicates|Denotes|Management|Compensatory|To\ be\ filed)\b"
"""How a footnote begins whose mark is "#"."""
_HEADING = rf"{_BEGINS}[ \t]*\#(?:\#{{1,5}}[ \t]+|[ \t]+(?!{_NOTE}))(?=[A-Z*(\[\"])"
_RULE = rf"{_BEGINS}[ \t]*\|?(?:[ \t]*:?-{{2,}}:?[ \t]*\|){{1,40}}(?:[ \t]*:?-{{2,}}:?)?[ \t]*{_ENDS}"
_BOLD = r"(?<![A-Za-z0-9_*\\])\*\*(?=(?P<words>[^\s*][^*\r\n]{0,300}?(?<=[^\s\\]))\*\*(?![A-Za-z0-9_*]))"
"""Two stars before words and behind them on one line; stars that mark a note stand on one side only. Other letters than those of ASCII are bytes of any sign here."""
_SIGN = Phrase(rf"{_HEADING}|{_RULE}|{_BEGINS}{_BOLD}(?=[^\r\n]*\*\*[ \t]*{_ENDS})", re.VERBOSE)
_QUOTED = Phrase(r"[\"\x93\x9c]\*\*[^\s*][^*\r\n]{0,80}(?<=[^\s\\])\*\*[\"\x94\xe2]", 0)
"""A term that is defined in bold, between quotation marks of any encoding: "the “**Offer**”"."""
_HINT = Phrase(r"[#*-](?:(?<=\#)[ \t]|(?<=\*)\*|(?<=-)[-:][ \t]*\|)")
"""Stands in every sign."""
_MARK = Phrase(
    rf"(?P<heading>{_HEADING})|(?P<rule>{_RULE})|(?P<cell>\|)|(?P<bold>{_BOLD})|(?P<escape>\\(?=[*|\[\]()~`.!+>-]))|(?P<line><br[ ]?/?>)|(?P<raised></?su[bp]>)",
    re.VERBOSE | re.IGNORECASE,
)
_EMPTY_BOX = Phrase(r"[ \t]*\|[ \t]*\|", 0)
"""Two strokes alone on a line, which may be an empty box."""
_BOX = Phrase(r"\|[ \t_]?\||\|[xX]\|", 0)
_TICKED = Phrase(r"\|[xX]\|", 0)
"""A text that draws a ticked box of strokes draws the empty ones of two strokes, beside words too."""
_FEWEST_ROWS = 4
"""So many lines that end with a stroke are rows of tables; fewer are where one of them parts cells and begins without a stroke."""
_FEWEST_CELLS = 8
"""So many lines that begin with a stroke, and hold no other, are the cells of tables, one a line."""
_LINE_END = Phrase(r"[\r\n]", 0)
_INDENT = 400
"""What stands before the first sign of a line is no longer."""
_RANKS = {"heading": 0, "rule": 0, "bold": 0, "escape": 0, "line": BREAK, "raised": SPACE}


def markup(raw: str, start: int, end: int) -> list[tuple[int, int, int]]:
    """Where markup stands between two positions, in order, and what stands there for a reader (an index of ``SEPARATORS``).

    Only strokes, of which converters leave some at the ends of cells and rows, in a text that shows neither a heading of a lower rank nor the
    rule of a table, nor two bold lines, bold terms or other headings.
    """
    signs = list(islice(_signs(raw, start, end), 2))
    if not signs or (len(signs) < 2 and not signs[0][0].lstrip().startswith(("##", "|"))):
        return _strokes(raw, start, end)
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


def _strokes(raw: str, start: int, end: int) -> list[tuple[int, int, int]]:
    """The strokes of a text whose tables have no other signs: those that part the cells of rows, lines of strokes alone, and the strokes before cells beside either or where there are many."""
    lone: list[tuple[int, int, int]] = []
    single: list[tuple[int, int, int]] = []
    parting: list[tuple[int, int, int]] = []
    rows, drawn, boxed = 0, False, _TICKED.search(raw, start, end) is not None
    at = raw.find("|", start, end)
    while at >= 0:
        first, last = _line_start(raw, start, at), _line_end(raw, at, end)
        row = raw[first:last].rstrip()
        words = row.strip(" \t|")
        if not words:
            if not _EMPTY_BOX.fullmatch(row):
                lone.append((first, last, LINE_END))
        elif boxed and row.count("|") == 2 and _BOX.search(row):
            pass
        elif row.endswith("|"):
            rows += 1
            drawn = drawn or (row[0] != "|" and "|" in words)
            inside = range(first + row.index(words[0]), first + len(row.rstrip(" \t|")))
            parting += ((place, place + 1, CELL_END if place in inside else 0) for place in range(at, last) if raw[place] == "|")
        elif row[0] == "|" and "|" not in words:
            single.append((at, at + 1, LINE_END))
        at = raw.find("|", last, end)
    if not drawn and rows < _FEWEST_ROWS:
        parting = []
    return sorted([*lone, *parting, *(single if lone or parting or len(single) >= _FEWEST_CELLS else ())])


def _signs(raw: str, start: int, end: int) -> Iterator[Match[str]]:
    """The lines and the bold terms that only Markdown has."""
    told = -1
    for hint in _HINT.finditer(raw, start, end):
        quoted = _QUOTED.match(raw, hint.start() - 1, end) if hint.start() > start else None
        if quoted:
            yield quoted
        if hint.start() > told:
            match = _SIGN.match(raw, _line_start(raw, start, hint.start()), end)
            if match:
                yield match
            told = _line_end(raw, hint.start(), end)


def _line_start(raw: str, start: int, at: int) -> int:
    """Where the line begins, whatever ends the lines of the file; at most ``_INDENT`` before the position."""
    first = max(start, at - _INDENT)
    return max(first, raw.rfind("\n", first, at) + 1, raw.rfind("\r", first, at) + 1)


def _line_end(raw: str, at: int, end: int) -> int:
    found = _LINE_END.search(raw, at, end)
    return found.start() if found else end


def _row(raw: str, at: int, end: int) -> tuple[int, int] | None:
    """The row that begins with the stroke at a position: where its first and its last stroke stand."""
    if raw[_line_start(raw, 0, at) : at].strip():
        return None
    last = at + len(raw[at : _line_end(raw, at, end)].rstrip()) - 1
    return (at, last) if last > at and raw[last] == "|" else None
