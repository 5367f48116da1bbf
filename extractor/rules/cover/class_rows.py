"""Classes in the rows of a table, each with its number beside it or on the line below it (Item 1002(b) of Regulation M-A).

    Title of Class of Securities     CUSIP Number (of Class of Securities)       headings above the rows, or captions below them
    Class A Common Shares            41591R105
    Class I Common Shares            41591R204

What stands in such rows is no part of the address block that follows.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from ...document import Block, Document
from ...phrase import Phrase
from ..named import Named
from ..names import FOOTNOTE, is_entity, unruled
from ..table_cells import cells_of, rows_of
from .captions import Caption, content
from .class_titles import OPEN_TITLE, as_many, each_a_class, whole
from .cusip_numbers import NONE, find_numbers, is_number, titles_and_numbers

_GOES_ON = Phrase(r"[a-z(][^\d]", 0)
"""How a line begins that ends the title of the row above it: "par value $1.00 per share"."""
_LINE_ENDS = re.compile("[\n\u2029]")
_MOST_LINES = 6
"""No title takes more lines, and no address block stands within as few before a CUSIP number."""

Row = tuple[Named, Named | None]
"""A class and its number, if it has one."""


def rows_below_headings(document: Document, captions: Sequence[Caption], words: Sequence[list[Block]], end: int) -> tuple[list[Row], list[list[Block]]]:
    """The classes in rows below a heading of titles and one of numbers, and the words of each caption without those rows; ``end`` is where the cover's boxes begin."""
    found: list[Row] = []
    left = list(words)
    for at, (caption, following) in enumerate(pairwise(captions)):
        if caption.name != "class" or following.name != "cusip" or _holds_class(document, _above(document, captions, at)):
            continue
        between = content(document, caption.end, following.start, titled=False)
        if any(is_number(document, line) for line in between):
            continue
        stop = captions[at + 2].start if at + 2 < len(captions) else max(end, following.end)
        lines = [*between, *_two_columns(document, content(document, following.end, stop, titled=False), following.end)]
        rows, last = read_rows(document, lines)
        below = _behind_numbers(document, lines)
        if below <= last:
            found += rows
        if last or below:
            left[at : at + 2] = [], []
            left[at + 2 : at + 3] = [_behind(document, following, max(last, below), mixed=below > last) for following in left[at + 2 : at + 3]]
    return found, left


def _behind(document: Document, lines: list[Block], last: int, *, mixed: bool) -> list[Block]:
    """The lines below the row that ends the table; where its rows are ``mixed``, without lone words, the cells of further columns."""
    row = _LINE_ENDS.search(document.text, last)
    left = [line for line in lines if row and line.start >= row.start()]
    while mixed and left and " " not in document.folded[left[0].start : left[0].end].strip():
        left = left[1:]
    return left


def behind_classes(document: Document, lines: list[Block]) -> list[Block]:
    """The lines above the caption of whom to notify, without classes and numbers that no caption took."""
    last = _behind_numbers(document, lines)
    left = _behind(document, lines, last, mixed=True) if last else lines
    while last and left and _holds_class(document, left[:1]):
        left = left[1:]
    return left


def _two_columns(document: Document, lines: list[Block], heading: int) -> list[Block]:
    """The lines; where a third heading stands beside the first two, which end at ``heading``, only those of the first two columns, without the headings."""
    rows = rows_of(document.text, lines)
    if not rows or _LINE_ENDS.search(document.text, heading, rows[0][0].start):
        return lines
    return [piece for row in rows[1:] for cell in cells_of(document.text, row)[:2] for piece in cell]


def _behind_numbers(document: Document, lines: Sequence[Block]) -> int:
    """Where the last line ends that is a number, or that there is none, in a block of rows; 0 where there is none."""
    return max((line.end for line in lines if is_number(document, line)), default=0)


def _above(document: Document, captions: Sequence[Caption], at: int) -> list[Block]:
    return content(document, captions[at - 1].end if at else 0, captions[at].start, opening=at == 0)


def _holds_class(document: Document, lines: Sequence[Block]) -> bool:
    """Whether a line above the headings is a class or a number, so that they are captions of what stands above them."""
    texts = [Named(document.folded[line.start : line.end].strip(), line.start, line.end) for line in lines]
    return any(is_number(document, line) for line in lines) or any(each_a_class([text]) and not is_entity(text.text) for text in texts)


def read_rows(document: Document, lines: Sequence[Block]) -> tuple[list[Row], int]:
    """The rows that the lines begin with, and where the last of them ends; 0 where they begin with none."""
    rows: list[Row] = []
    last = at = 0
    while at < len(lines):
        if rows and (_GOES_ON.match(document.text, lines[at].start) or _is_open(document, rows[-1][0], lines[at])):
            title = Named(f"{rows[-1][0].text} {_text(document, lines[at])}", rows[-1][0].start, lines[at].end)
            if each_a_class([title]) and (at + 1 == len(lines) or not _numbers(document, lines[at + 1])):
                rows[-1], last, at = (title, rows[-1][1]), lines[at].end, at + 1
                continue
        group = _group(document, lines, at)
        if group is None:
            break
        more, at = group
        rows += more
        last = lines[at - 1].end
    return rows, last


def _is_open(document: Document, title: Named, line: Block) -> bool:
    """Whether the title of a row goes on in the line below it, which has no number: "5.10% Notes," over "due 2031"."""
    return OPEN_TITLE.search(title.text.lower()) is not None and not find_numbers(document, [line])


def _group(document: Document, lines: Sequence[Block], at: int) -> tuple[list[Row], int] | None:
    """The lines of a title, or of several, and the numbers behind them, and the place behind those; None where no class begins."""
    titles: list[Named] = []
    for line in lines[at : at + _MOST_LINES]:
        if _numbers(document, line):
            break
        title, numbers = _title_and_number(document, line)
        titles.append(title)
        if numbers:
            return _paired(titles, numbers, at + len(titles))
    at += len(titles)
    numbers = []
    while at < len(lines) and (more := _numbers(document, lines[at])):
        numbers += more
        at += 1
    return _paired(titles, numbers, at)


def _paired(titles: list[Named], numbers: list[Named], at: int) -> tuple[list[Row], int] | None:
    """Each title with its number, or the one title with each, and the place behind them; None where no class has that title, or no number follows."""
    title = whole(titles)
    if title is None or not numbers or not each_a_class([title]) or (len(titles) > 1 and " " not in titles[0].text and not titles[0].text.endswith("%")):
        return None
    classes = (as_many(titles, len(numbers)) if len(numbers) > 1 else None) or [title] * len(numbers)
    return [(name, number if number.text else None) for name, number in zip(classes, numbers, strict=True)], at


def _numbers(document: Document, line: Block) -> list[Named]:
    """The number that a line is, or an empty one where it says that there is none; nothing where it is anything else."""
    if NONE.fullmatch(document.folded[line.start : line.end].strip()):
        return [Named("", line.start, line.end)]
    found = find_numbers(document, [line])
    alone = len(found) == 1 and not re.search("[a-z]{2}", document.text[line.start : found[0].start] + document.text[found[0].end : line.end])
    return found if alone else []


def _title_and_number(document: Document, line: Block) -> tuple[Named, list[Named]]:
    """A title with the number behind it on its line, or without."""
    titles, numbers = titles_and_numbers(document, [line])
    title = titles[0] if numbers and titles else line
    return Named(_text(document, title), title.start, title.end), numbers if titles else []


def _text(document: Document, line: Block) -> str:
    return unruled(FOOTNOTE.sub("", document.quote(line.start, line.end).strip(" |"))).strip().lstrip("; ")
