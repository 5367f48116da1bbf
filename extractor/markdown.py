"""The markup of Markdown, into which converters of pages and of PDFs put a filing: headings, bold words, tables.

## ITEM 12. EXHIBITS.
**AULT ALLIANCE, INC.**
| Exhibit | Description |
|---|---|
| (a)(1)(A)\\* | Offer to Exchange, dated March 31, 2023 |
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from itertools import islice
from re import Match
from typing import NamedTuple

from .emphasis import BEGINS, ENDS, Mark, emphasis
from .flat import BLOCK, BREAK, CELL_END, LINE_END, ROW_END, SPACE, TABLE_END
from .phrase import Phrase

_NOTE = r"(?:Previously|Filed|Incorporated|Confidential|Portions|Certain|Schedules|Attached|Submitted|Furnished|Indicates|Denotes|Management|Compensatory|To\ be\ filed)\b"
"""How a footnote begins whose mark is "#"."""
_HEADING = rf"{BEGINS}[ \t]*\#(?:\#{{1,5}}[ \t]+(?=\S)|[ \t]+(?!{_NOTE})(?=[A-Z*(\[\"]))"
_RULE = rf"{BEGINS}[ \t]*\|?(?:[ \t]*:?-{{2,}}:?[ \t]*\|){{1,200}}(?:[ \t]*:?-{{2,}}:?)?[ \t]*{ENDS}"
_DASHES = rf"{BEGINS}[ \t]*-{{3,}}[ \t]*{ENDS}"
_BOLD = r"(?<![A-Za-z0-9_*\\])\*\*(?=(?P<words>[^\s*][^*\r\n]{0,300}?(?<=[^\s\\]))\*\*(?![A-Za-z0-9_*]))"
"""Two stars before words and behind them on one line; stars that mark a note stand on one side only. Other letters than those of ASCII are bytes of any sign here."""
_BOLD_LINES = rf"\*\*(?=[A-Z][^*\r\n]{{0,200}}[ ]{{2}}\r?\n(?:[^*\r\n]{{1,200}}\r?\n){{0,8}}[^*\r\n]{{0,200}}\*\*[ \t]*{ENDS})"
"""The same over the ends of lines."""
_SIGN = Phrase(rf"{_HEADING}|{_RULE}|{BEGINS}[ \t]*(?:{_BOLD}(?=[^\r\n]*\*\*[ \t]*{ENDS})|{_BOLD_LINES})", re.VERBOSE)
_UNMISTAKABLE = Phrase(r"[ \t]*(?:\#\#|\||:?-)")
"""A heading of a lower rank, or the rule of a table, which shows Markdown alone."""
_QUOTED = Phrase(r"[\"\x93\x9c]\*\*[^\s*][^*\r\n]{0,80}(?<=[^\s\\])\*\*[\"\x94\xe2]", 0)
"""A term that is defined in bold, between quotation marks of any encoding: "the “**Offer**”"."""
_HINT = Phrase(r"[#*-](?:(?<=\#)[ \t]|(?<=\*)\*|(?<=-)[-:][ \t]*\|)")
"""Stands in every sign."""
_MARKS = {
    "heading": (_HEADING, 0),
    "rule": (rf"{_RULE}|{_DASHES}|{BEGINS}[ \t]*\*[ ]\*[ ]\*[ \t]*{ENDS}|(?<=\|[ ])-{{3,}}(?=[ ]\|)", 0),
    "cell": (r"(?<!\\)\|", CELL_END),
    "escape": (r"\\(?=[*|\[\]()~`.!+>_#-])", 0),
    "image": (r"!\[[^\]\r\n]{0,200}\]\([^()\r\n]{1,300}\)", 0),
    "line": (r"<br[ ]?/?>", BREAK),
    "raised": (r"</?su[bp]>", SPACE),
    "inline": (r"</?(?:[biu]|em|strong|ins|mark|a|span|img|center|font)\b[^<>\r\n]{0,600}>|<!--[^<>\r\n]{0,200}-->", 0),
    "html_cell": (r"</?t[dh]\b[^<>\r\n]{0,300}>", CELL_END),
    "html_row": (r"</?tr\b[^<>\r\n]{0,300}>", ROW_END),
    "html_table": (r"</?(?:table|thead|tbody)\b[^<>\r\n]{0,300}>", TABLE_END),
    "html_block": (r"</?(?:html|body|div|p)\b[^<>\r\n]{0,300}>", BLOCK),
    "item": (r"(?<=[.:;)])[ ](?=\*\*items?[ ]\d{1,2}\b)", BLOCK),
    "quoted": (rf"{BEGINS}(?:[ ]{{0,3}}>){{1,5}}[ ]", 0),
    "listed": (rf"{BEGINS}(?:[ \t]{{0,12}}[-+]|[ ]{{2,12}}\*)[ ]{{1,3}}(?=[^\s-])", 0),
}
"""The signs of a text in Markdown, tags of HTML among them, and what stands there for a reader."""
_MARK = Phrase("|".join(f"(?P<{kind}>{pattern})" for kind, (pattern, _) in _MARKS.items()), re.VERBOSE | re.IGNORECASE)
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
_TABLE = Phrase(rf"{_RULE}|{_DASHES}", re.VERBOSE)
_NESTED_RULE = " | | --- |"
_LINES_ABOVE = 6
"""So many lines at most stand above the rule of a table: its first row, whose cells may hold several."""
_HARD = Phrase(r"\S[ ]{2,}\r?\n(?=[ \t]*[^\s|])", 0)
"""The end of a line that Markdown keeps."""
_FEWEST_HARD = 3
_SOFT = Phrase(r"(?<=[^\s\\|-])[ ]?\r?\n[ \t]*(?=[^\s|#>*+\-\d]|\d(?!\d{0,2}[.)][ ]))", 0)
"""The end of a line that Markdown reads as a blank."""


def markup(raw: str, start: int, end: int) -> list[Mark]:
    """Where markup stands between two positions, in order, and what stands there for a reader (an index of ``SEPARATORS``).

    In a text that is no Markdown only strokes, of which converters leave some at the ends of cells and rows.
    """
    if not is_markdown(raw, start, end):
        return _strokes(raw, start, end)
    tables = _tables(raw, start, end)
    marks = list(emphasis(raw, start, end))
    row = _Row(-1, -1, -1)
    for match in _MARK.finditer(raw, start, end):
        at, kind = match.start(), match.lastgroup or ""
        if kind != "cell":
            marks.append((at, match.end(), _MARKS[kind][1]))
            continue
        if at >= row.end:
            row = _row(raw, at, end, inside=_holds(tables, at)) or row
        if at < row.end:
            if row.nested and raw.startswith("| |", at):
                marks.append((at, at + 3, ROW_END))
            else:
                marks.append((at, at + 1, CELL_END) if row.first < at < row.last else _outer_stroke(raw, at, row, start))
    if sum(1 for _ in islice(_HARD.finditer(raw, start, end), _FEWEST_HARD)) == _FEWEST_HARD:
        marks += ((*match.span(), SPACE) for match in _SOFT.finditer(raw, start, end) if not _holds(tables, match.start()))
    return apart(marks)


def _outer_stroke(raw: str, at: int, row: _Row, start: int) -> Mark:
    """A stroke before or behind all words of its row, with the white space that fills its cell, which parts no columns."""
    first, last = at, at + 1
    if at <= row.first < row.last:
        while last < row.end and raw[last] in " \t":
            last += 1
    else:
        while first > start and raw[first - 1] in " \t":
            first -= 1
    return first, last, 0


def is_markdown(raw: str, start: int, end: int) -> bool:
    """Whether a text has a heading of a lower rank or the rule of a table, or two bold lines, bold terms or other headings."""
    signs = list(islice(_signs(raw, start, end), 2))
    return len(signs) == 2 or (len(signs) == 1 and _UNMISTAKABLE.match(signs[0][0]) is not None)


def apart(marks: list[Mark]) -> list[Mark]:
    """The marks in order, without those that begin inside another."""
    kept: list[Mark] = []
    for mark in sorted(marks):
        if not kept or mark[0] >= kept[-1][1]:
            kept.append(mark)
    return kept


def _tables(raw: str, start: int, end: int) -> list[tuple[int, int]]:
    """Where tables stand whose rows need no strokes at their ends: from the lines above a rule to the last line, over blank lines before a row with a stroke."""
    tables: list[tuple[int, int]] = []
    last = start
    for rule in _TABLE.finditer(raw, start, end):
        if rule.start() < last:
            continue
        first = rule.start()
        for _ in range(_LINES_ABOVE):
            above = _line_start(raw, start, first - 1) if first > start else first
            if first <= start or not raw[above:first].strip():
                break
            first = above
        last = _last_row(raw, rule.end(), end)
        if "|" in raw[first:last]:
            tables.append((first, last))
    return tables


def _last_row(raw: str, at: int, end: int) -> int:
    """Where the last line of a table ends whose rule ends at a position."""
    last = at
    blank = False
    while at < end:
        stop = _line_end(raw, at + 1, end)
        line = raw[at:stop]
        if line.strip() and blank and "|" not in line:
            break
        blank = not line.strip()
        last = last if blank else stop
        at = stop
    return last


def _holds(tables: list[tuple[int, int]], at: int) -> bool:
    number = bisect_right(tables, (at, at))
    return number > 0 and tables[number - 1][1] > at


def _strokes(raw: str, start: int, end: int) -> list[Mark]:
    """The strokes of a text whose tables have no other signs: those that part the cells of rows, lines of strokes alone, and the strokes before cells beside either or where there are many."""
    lone: list[Mark] = []
    single: list[Mark] = []
    parting: list[Mark] = []
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


class _Row(NamedTuple):
    """A row of a table: where its first words begin and its last ones end, and where it ends; strokes before and behind its words part nothing."""

    first: int
    last: int
    end: int
    nested: bool = False
    """Whether it holds the rows of another table, each between strokes of its own: "| | a | b | | c | d | |"."""


def _row(raw: str, at: int, end: int, *, inside: bool) -> _Row | None:
    """The row whose first stroke stands at a position; outside a table it must begin and end with strokes."""
    before = raw[_line_start(raw, 0, at) : at].strip()
    if before and not inside:
        return None
    row = raw[at : _line_end(raw, at, end)].rstrip()
    if not inside and (len(row) < 2 or row[-1] != "|" or row[-2] == "\\"):
        return None
    words = row.strip(" \t|")
    if not words:
        return _Row(at, at, at + len(row))
    return _Row(at - 1 if before else at + row.index(words[0]), at + len(row.rstrip(" \t|")), at + len(row), nested=_NESTED_RULE in row)
