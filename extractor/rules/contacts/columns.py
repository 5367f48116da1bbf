"""Contacts that stand in columns, as rows of a table, set side by side in plain text or with their lines in turn, put one below the other."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain, takewhile
from typing import TypeVar

from ...document import Block, Document
from ...phrase import Phrase
from ..names import phone
from ..table_cells import cells_of, columns_of, lines_in, rows_of, strokes_before

AND = Phrase(r"(?:and|or|and/or|&)[:,]?", 0)
"""A word that joins two contacts."""
_RUN = Phrase(r"N+|F+|[AZ]+|P+")
_MIXED = Phrase(r"FF[AZ]*ZZ[AZ]*|FF[AZ]*PP|AFZ")
"""Lines of several blocks: two firms, then two addresses or telephone numbers; a firm inside another's address."""
_BLOCK = Phrase(r"N+F[A]*ZP?")
"""The lines of a whole block."""
_WHOLE_BLOCK = Phrase(r"[a-z][^\d]{14,160} (?:\d{1,6}|one|two|three|four|five|six|seven|eight|nine|ten) [a-z0-9].{8,120}?, ?[a-z. ]{2,20} \d{5}(?:-\d{4})?\b", 0)
_FEWEST_ROWS = 3
"""Fewer rows are no blocks in columns, unless a whole block stands in each cell."""

T = TypeVar("T")
Row = list[list[Block]]
"""The cells of a row, each with its lines."""


def columns(document: Document, pieces: Sequence[Block]) -> list[list[Block]]:
    """The lines column by column, where they are rows of a table with a block in each column; else as they stand."""
    result: list[list[Block]] = [[]]
    for run in _runs(document, pieces):
        found = _by_column(document, run)
        if len(found) == 1:
            result[-1].extend(found[0])
        else:
            result.extend([*found, []])
    return [column for column in result if column]


def _runs(document: Document, pieces: Sequence[Block]) -> list[list[Row]]:
    """The lines by runs of rows with as many cells; a row with one line alone goes on with those above."""
    runs: list[list[Row]] = []
    for pieces_of_row in rows_of(document.text, pieces):
        cells = cells_of(document.text, pieces_of_row)
        row = [cell for cell in cells if not AND.fullmatch(document.folded[cell[0].start : cell[-1].end].strip())] or [pieces_of_row]
        width = len(runs[-1][0]) if runs else 0
        if len(row) == width or (width > 1 and len(row) == len(row[0]) == 1):
            runs[-1].append(row)
        else:
            runs.append([row])
    return runs


def _by_column(document: Document, run: list[Row]) -> list[list[Block]]:
    """The lines of each column of a run; all of them in one, where its rows are no columns of blocks or columns of a single one."""
    width = len(run[0])
    if width > 1 and all(_is_block(document, cell) for cell in run[0]) and all(len(row) == 1 for row in run[1:]):
        return [*run[0], lines_in(run[1:])]
    if width == 1 or (len(run) < _FEWEST_ROWS and not _blocks_below(run)):
        return [lines_in(run)]
    whole = list(takewhile(lambda row: len(row) == width, run))
    below = run[len(whole) :]
    if not below:
        return _columns_of_cells(run)
    centres = [[_place(document, row[column]) for row in run if len(row) == width] for column in range(width)]
    if len(below) > 1 and all(len(row) == 1 and _between(document, centres, row[0]) for row in below):
        return [[*chain(*_columns_of_cells(whole)), *lines_in(below)]]
    going_on = [number for number, cell in enumerate(whole[-1]) if not phone(document.folded[cell[0].start : cell[-1].end])]
    if len(going_on) == 1 and strokes_before(document, below[0][0]) is not None:  # strokes lose empty cells, and a telephone ends a block
        return _columns_of_cells([*whole, *([row[0] if column == going_on[0] else [] for column in range(width)] for row in below)])
    return _columns_of_cells([_set_below(document, centres, row) for row in run])


def _columns_of_cells(rows: list[Row]) -> list[list[Block]]:
    return [[piece for cell in column for piece in cell] for column in zip(*rows, strict=True)]


def _set_below(document: Document, centres: list[list[int]], row: Row) -> Row:
    """A row with all its cells; a lone one is set in the column that it stands nearest to."""
    if len(row) > 1:
        return row
    nearest = _nearest(centres, _place(document, row[0]))
    return [row[0] if column == nearest else [] for column in range(len(centres))]


def _blocks_below(run: list[Row]) -> bool:
    """Whether the last row has a whole block in each cell, and the one above, if there is one, what heads each: names, and "Copy to:" beside them."""
    return len(run) <= 2 and all(len(cell) > 2 for cell in run[-1]) and all(len(row) == len(run[-1]) and len(cell) <= 2 for row in run[:-1] for cell in row)


def _is_block(document: Document, cell: list[Block]) -> bool:
    """Whether a cell is one line that holds a whole block: a name, a street and a postcode."""
    return len(cell) == 1 and _WHOLE_BLOCK.match(document.folded, cell[0].start, cell[0].end) is not None


def taking_turns(kinds: str) -> int:
    """How many blocks give their lines in turn, as the cells of a table do in a text without it; 1 where one block stands after the other.

    ``kinds`` has a letter a line: "F" for a firm, "P" a telephone number, "Z" an address with a postcode, "A" more of an address, "N" names and offices.
    """
    runs = _RUN.findall(kinds)
    for blocks in (2, 3):
        if runs.count("F" * blocks) == 1 and kinds.count("F") == blocks == kinds.count("P") and "Z" in kinds and all(len(run) % blocks == 0 for run in runs):
            return blocks
    return 1


def turns_with_copies(kinds: str) -> int | None:
    """How many lines the left one of two blocks has whose lines take turns, where "Copies to:" heads the right one in the first block's first row; None where no two whole blocks come of it.

    ``kinds`` as of ``taking_turns``, without that heading. What one block has more of stands behind the last line of the other.
    """
    fitting = [left for left in range(3, len(kinds) - 2) if all(_BLOCK.fullmatch("".join(block)) for block in in_turn(kinds, left))]
    return fitting[0] if len(fitting) == 1 else None


def in_turn(lines: Sequence[T], left: int) -> tuple[list[T], list[T]]:
    """The lines of two blocks that take turns, the left one first: so many of the left, and the rest, whose heading in the first row is not among them."""
    blocks: tuple[list[T], list[T]] = ([], [])
    rows = chain.from_iterable((0,) * (row < left) + (1,) * (0 < row <= len(lines) - left) for row in range(len(lines) + 1))
    for line, block in zip(lines, rows, strict=False):
        blocks[block].append(line)
    return blocks


def in_no_order(kinds: str) -> bool:
    """Whether lines of several blocks stand among each other and nothing tells whose firm and address is whose (see ``taking_turns``)."""
    return taking_turns(kinds) == 1 and _MIXED.search(kinds) is not None


def _place(document: Document, cell: list[Block]) -> int:
    """How far to the right the middle of a cell of plain text stands, in half characters; of a table's cell, the number of its column, also where strokes end cells."""
    start, end = document.span(cell[0].start, cell[-1].end)
    if not document.wraps:
        return columns_of(document, cell)[0]
    strokes = strokes_before(document, cell)
    return 2 * document.indent(start) + end - start if strokes is None else strokes


def _between(document: Document, columns: list[list[int]], cell: list[Block]) -> bool:
    """Whether a lone cell stands in the middle of its text's columns, or below their table: what several persons have in common."""
    if not document.wraps:
        return columns_of(document, cell) == (0, 0)
    left, right = (sum(column) / len(column) for column in (columns[0], columns[-1]))
    return abs(_place(document, cell) - (left + right) / 2) * 4 < right - left


def _nearest(columns: list[list[int]], centre: int) -> int:
    """The column below whose lines a lone cell stands: a text sets what the other column does not have under its own."""
    distances = [abs(centre * len(column) - sum(column)) / len(column) for column in columns]
    return distances.index(min(distances))
