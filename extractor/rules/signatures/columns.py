"""Signature blocks that stand side by side, put one after the other: columns of a table, and what a text dump made of them.

LOOM HOLDINGS PLC        HARROW MILLS, INC.
By: /s/ Ruth Adeyemi     By: /s/ Otto Brandt
Name: Ruth Adeyemi       Name: Otto Brandt
Title: General Counsel   Title: President
"""

from __future__ import annotations

from typing import NamedTuple

from ...document import Block, Document
from ...phrase import Phrase
from ..names import is_entity
from ..table_cells import cells_of, columns_of, lines_in, rows_of

LABEL = Phrase(
    r"(?P<label>by|per|name|title|its|date|dated|dated as of|date signed|print name|printed name|name ?(?:/|and|&) ?title(?= ?:)|capacity|signature(?= ?: ?\S))(?: ?: ?|(?= (?:/s/|\\s\\|_{3}))|$)",
    0,
)
SIGNED = Phrase(r"/ ?s ?/ ?|\bs/ ?|(?<![\w/])/s (?=[a-z])|\(signed\) ?|\\s\\ ?", 0)

Row = list[list[Block]]
"""The cells of a row, each with its lines."""


class Piece(NamedTuple):
    """A line or cell: folded, as printed, and where it stands."""

    folded: str
    printed: str
    start: int
    end: int


def one_by_one(document: Document, pieces: list[Block]) -> list[Block]:
    """The pieces with blocks that stand side by side in a table's columns put one after the other."""
    rows = [cells_of(document.text, row) for row in rows_of(document.text, pieces)]
    result: list[Block] = []
    at = 0
    for signed, row in enumerate(rows):
        columns = _columns_signed(document, rows, signed)
        if signed < at or columns < 2 or not _fits(row, columns):
            continue
        starts = [_column(document, cell) for cell in row[:: len(row) // columns]]
        first, last = _reach(document, rows, signed, starts, at)
        result.extend(lines_in(rows[at:first]))
        for column in range(columns):
            result.extend(lines_in([_part(document, one, column, starts) for one in rows[first : last + 1]]))
        at = last + 1
    return [*result, *lines_in(rows[at:])]


def _columns_signed(document: Document, rows: list[Row], signed: int) -> int:
    """How many blocks are signed in a row; two also where the other of two is signed lower."""
    columns = sum(_is_signed(document, cell) for cell in rows[signed])
    return 2 if columns == 1 and _signed_lower(document, rows, signed) else columns


def _is_signed(document: Document, cell: list[Block]) -> bool:
    return bool(SIGNED.search(document.folded[cell[0].start : cell[-1].end]))


def _signed_lower(document: Document, rows: list[Row], signed: int) -> bool:
    """Whether the other of two columns, each headed by a company, is signed some rows below: "By: its general partner" stands in that one first."""
    if len(rows[signed]) != 2 or not any(
        len(row) == 2 and all(is_entity(document.folded[cell[0].start : cell[-1].end]) for cell in row) for row in rows[max(0, signed - 3) : signed]
    ):
        return False
    other = int(_is_signed(document, rows[signed][0]))
    for row in rows[signed + 1 : signed + 6]:
        if len(row) > 2 or (len(row) == 2 and _is_signed(document, row[1 - other])):
            return False
        if len(row) == 2 and _is_signed(document, row[other]):
            return True
    return False


def _fits(row: Row, columns: int) -> bool:
    """Whether a row has a cell or a label and its value for each of the columns."""
    return len(row) in (columns, 2 * columns) and not any(len(cell) > 2 for cell in row)


def _reach(document: Document, rows: list[Row], signed: int, starts: list[int], limit: int) -> tuple[int, int]:
    """From where to where the rows around a signed one are set in its columns; a line may stand in one of them alone."""
    columns = len(starts)
    first = last = signed
    while first > limit:
        if _fits(rows[first - 1], columns) or (len(rows[first - 1]) == 1 and _stands_in_one(document, rows[first - 1][0], rows[first][0], starts)):
            first -= 1
        elif document.wraps and len(rows[first - 1]) == 1 and first - 1 > limit and _fits(rows[first - 2], columns):
            first -= 2
        else:
            break
    while last + 1 < len(rows):
        below = rows[last + 1]
        gap = document.text[rows[last][-1][-1].end : below[0][0].start]
        alone = len(below) == 1 and ("\u2029" not in gap if document.wraps else _stands_in_one(document, below[0], rows[last][-1], starts))
        if not _fits(below, columns) and not alone and not _stand_in_some(document, below, starts):
            break
        last += 1
    return first, last


def _stands_in_one(document: Document, cell: list[Block], near: list[Block], starts: list[int]) -> bool:
    """Whether a lone cell stands in one column of the table that the cell near it stands in; a line of plain text, in one right of the first."""
    if document.wraps:
        return _column(document, cell) >= starts[1] - 3
    (one, _), (other, _) = sorted((document.span(cell[0].start, cell[-1].end), document.span(near[0].start, near[-1].end)))
    begins, ends = columns_of(document, cell)
    return "</table" not in document.raw[one:other].lower() and len({_nearest(starts, begins), _nearest(starts, max(begins, ends - 1))}) == 1


def _stand_in_some(document: Document, row: Row, starts: list[int]) -> bool:
    """Whether the cells of a row, fewer than the columns, stand in a column each: the offices of two of three signers."""
    return 1 < len(row) < len(starts) and len({_nearest(starts, _column(document, cell)) for cell in row}) == len(row) and not any(len(cell) > 2 for cell in row)


def _part(document: Document, row: Row, column: int, starts: list[int]) -> Row:
    """What a row says in one of its columns; a line of a row that is not in all of them stands in the one that begins nearest to its left."""
    if len(row) < len(starts):
        return [cell for cell in row if column == _nearest(starts, _column(document, cell))]
    size = len(row) // len(starts)
    return row[column * size : (column + 1) * size]


def _nearest(starts: list[int], place: int) -> int:
    return min(range(len(starts)), key=lambda number: abs(starts[number] - place))


def _column(document: Document, cell: list[Block]) -> int:
    """How far from the beginning of its line of the file, or in which column of its table, a cell begins."""
    if not document.wraps:
        return columns_of(document, cell)[0]
    return document.indent(document.span(cell[0].start, cell[-1].end)[0])


def apart(pieces: list[Piece]) -> list[Piece]:
    """The lines with two blocks that a dump of their table's rows has mixed ("By", "By", "Name", "Name", …) told apart."""
    units = _offices_whole(_units(pieces))
    at = 0
    while at + 3 < len(units):
        end = _end_of_pairs(units, at)
        if _are_mixed(units, at, end):
            head = at - 2 if _are_entities(units[max(0, at - 2) : at]) else at
            while head < at and _are_mixed(units, end, more := _end_of_pairs(units, end)):
                end = more  # the next two signers of the same two entities
            units[head:end] = units[head:end:2] + units[head + 1 : end : 2]
        at = max(end, at + 1)
    return [piece for unit in units for piece in unit.lines]


class _Unit(NamedTuple):
    """A line, or a label alone and the line behind it; with its label, "" for none."""

    kind: str
    lines: list[Piece]


def _are_mixed(units: list[_Unit], at: int, end: int) -> bool:
    """Whether the lines of two blocks stand in turn between two places: two signatures, and a pair of lines below them at least."""
    return end - at >= 4 and units[at].kind == "by" and all(SIGNED.search(unit.lines[-1].folded) for unit in units[at : at + 2])


def _offices_whole(units: list[_Unit]) -> list[_Unit]:
    """The lines, the first of two offices that follow one another with the line that it goes on over: "Title: Chief Financial Officer," / "Secretary" / "Title: Vice President"."""
    whole: list[_Unit] = []
    for number, unit in enumerate(units):
        if unit.kind == "" and [one.kind for one in (*whole[-1:], *units[number + 1 : number + 2])] == ["title", "title"]:
            whole[-1].lines.extend(unit.lines)
        else:
            whole.append(unit)
    return whole


def _end_of_pairs(units: list[_Unit], at: int) -> int:
    """Behind the pairs of one label that stand from a place on; another "By" begins other blocks."""
    end = at
    while end + 1 < len(units) and units[end].kind == units[end + 1].kind != "" and (end == at or units[end].kind != "by"):
        end += 2
    return end


def _are_entities(units: list[_Unit]) -> bool:
    """Whether two lines name an entity each."""
    return len(units) == 2 and all(unit.kind == "" and is_entity(unit.lines[0].folded) for unit in units)


def _units(pieces: list[Piece]) -> list[_Unit]:
    """The lines that say something, a label alone with the line behind it."""
    units: list[_Unit] = []
    waiting = False
    for piece in pieces:
        if not piece.folded:
            continue
        label = LABEL.match(piece.folded)
        if waiting and not label:
            units[-1].lines.append(piece)
            waiting = False
        else:
            units.append(_Unit(label["label"].replace("per", "by") if label else "", [piece]))
            waiting = bool(label and label.end() == len(piece.folded))
    return units
