"""Signature blocks that stand side by side, put one after the other: columns of a table, and what a text dump made of them.

    LOOM HOLDINGS PLC        HARROW MILLS, INC.
    By: /s/ Ruth Adeyemi     By: /s/ Otto Brandt
    Name: Ruth Adeyemi       Name: Otto Brandt
    Title: General Counsel   Title: President
"""

from __future__ import annotations

from ..document import Block, Document
from ..phrase import Phrase
from .captions import cells_of, rows_of
from .names import is_entity

LABEL = Phrase(r"(?P<label>by|per|name|title|its|date|dated|dated as of|date signed|print name|printed name|capacity|signature(?= ?: ?\S))(?: ?: ?|(?= (?:/s/|\\s\\|_{3}))|$)", 0)
SIGNED = Phrase(r"/ ?s ?/ ?|\bs/ ?|\(signed\) ?|\\s\\ ?", 0)

Piece = tuple[str, str, int, int]
"""A line or cell: folded, as printed, and where it stands."""


def one_by_one(document: Document, pieces: list[Block]) -> list[Block]:
    """The pieces with blocks that stand side by side in a table's columns put one after the other."""
    rows = [cells_of(document.text, row) for row in rows_of(document.text, pieces)]
    beside = [sum(bool(SIGNED.search(document.folded[cell[0].start : cell[-1].end])) for cell in row) == 2 and len(row) in (2, 4) and not any(len(cell) > 2 for cell in row) for row in rows]
    result: list[Block] = []
    at = 0
    while at < len(rows):
        first = at
        while at < len(rows) and len(rows[at]) in (2, 4):
            at += 1
        if any(beside[first:at]):
            for half in (0, 1):
                result.extend(piece for row in rows[first:at] for cell in row[half * len(row) // 2 : (half + 1) * len(row) // 2] for piece in cell)
        else:
            at = max(at, first + 1)
            result.extend(piece for row in rows[first:at] for cell in row for piece in cell)
    return result


def apart(pieces: list[Piece]) -> list[Piece]:
    """The lines with two blocks that a dump of their table's rows has mixed ("By", "By", "Name", "Name", …) told apart."""
    units = _units(pieces)
    kinds = [kind for kind, _ in units]
    at = 0
    while at + 3 < len(units):
        end = at
        while end + 1 < len(units) and kinds[end] == kinds[end + 1] != "" and (end == at or kinds[end] != "by"):
            end += 2
        if kinds[at] == "by" and end - at >= 4 and all(SIGNED.search(lines[-1][0]) for _, lines in units[at : at + 2]):
            head = at - 2 if at >= 2 and all(kind == "" and is_entity(lines[0][0]) for kind, lines in units[at - 2 : at]) else at
            units[head:end] = units[head:end:2] + units[head + 1 : end : 2]
        at = max(end, at + 1)
    return [piece for _, lines in units for piece in lines]


def _units(pieces: list[Piece]) -> list[tuple[str, list[Piece]]]:
    """The lines with the label that each begins with, "" for none; a label alone and the line behind it are one."""
    units: list[tuple[str, list[Piece]]] = []
    waiting = False
    for piece in pieces:
        if not piece[0]:
            continue
        label = LABEL.match(piece[0])
        if waiting and not label:
            units[-1][1].append(piece)
            waiting = False
        else:
            units.append((label["label"].replace("per", "by") if label else "", [piece]))
            waiting = bool(label and label.end() == len(piece[0]))
    return units
