"""Lines of a document by the rows and cells of the table that they stand in."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..document import Block, Document

_CELL_BEGINS = re.compile(r"<t[dh]\b(?:[^<>]*?\bcolspan ?= ?[\"']?(\d{1,2}))?[^<>]*>", re.IGNORECASE)
_LONGEST_ROW = 6_000


def rows_of(text: str, pieces: Sequence[Block]) -> list[list[Block]]:
    """The pieces by lines or rows of a table."""
    rows: list[list[Block]] = []
    for piece in pieces:
        if rows and not re.search("[\n\u2029]", text[rows[-1][-1].end : piece.start]):
            rows[-1].append(piece)
        else:
            rows.append([piece])
    return rows


def cells_of(text: str, row: Sequence[Block]) -> list[list[Block]]:
    """The pieces of a row by cells."""
    cells: list[list[Block]] = []
    for piece in row:
        if cells and "\t" not in text[cells[-1][-1].end : piece.start]:
            cells[-1].append(piece)
        else:
            cells.append([piece])
    return cells


def lines_in(rows: Sequence[Sequence[Sequence[Block]]]) -> list[Block]:
    """The pieces of rows, cell by cell."""
    return [piece for row in rows for cell in row for piece in cell]


def columns_of(document: Document, cell: Sequence[Block]) -> tuple[int, int]:
    """From which column of its table's row in the file, empty ones counted, to before which one a cell reaches; (0, 0) where it stands in no table."""
    start = document.span(cell[0].start, cell[0].end)[0]
    raw = document.raw
    row, closed = (max(raw.rfind(tag, max(0, start - _LONGEST_ROW), start) for tag in tags) for tags in (("<tr", "<TR"), ("</table", "</TABLE")))
    if closed > row or row < 0:
        strokes = strokes_before(document, cell)
        return (0, 0) if strokes is None else (strokes, strokes + 1)
    widths = [int(match[1] or 1) for match in _CELL_BEGINS.finditer(raw, row, start)]
    return sum(widths[:-1]), sum(widths)


def strokes_before(document: Document, cell: Sequence[Block]) -> int | None:
    """How many strokes stand before a cell in its line of the file, as in "Otto Brandt | | Copy to: |"; None in a line that strokes do not part."""
    start, end = document.span(cell[0].start, cell[-1].end)
    strokes = document.raw.count("|", start - document.indent(start), start)
    return strokes if strokes or document.raw[end : end + 4].lstrip(" ").startswith("|") else None
