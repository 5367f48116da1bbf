"""Where the address blocks of a cover stand: above the caption of whom to notify, behind the caption of copies, or in columns side by side.

Ruth Adeyemi                          With a copy to:
Loom Holdings plc                     Otto Brandt, Esq.
5 Heddle Lane, Boston, MA 02110       Shuttle & Reed LLP
(Name, address and telephone numbers of person authorized to receive notices)
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from ...document import Block, Document
from ...phrase import Phrase
from ..contacts import ContactReading, Role, ends_of_copies, read_contacts
from ..contacts.columns import columns, in_turn, turns_with_copies
from ..contacts.cuts import joined
from ..contacts.lines import kind, lines_of
from ..names import phone
from ..table_cells import cells_of, columns_of, rows_of
from .captions import Caption, content

_FEE = ("fee", "transaction")
_NOTIFY = Phrase(r" ?\(names?(?: ?,| and)? ?(?:and )?address(?:es)?\b", 0)
"""How the caption of whom to notify begins."""
_BELOW_COPIES = (*_FEE, "published", "copies")
"""Captions that end the addresses of copies; no words stand above them."""


def read_cover_contacts(document: Document, captions: Sequence[Caption], words: Sequence[list[Block]], known: list[str], end: int) -> list[ContactReading]:
    """Who is authorized to receive notices, above that caption; whom copies go to, behind theirs.

    ``words`` are those of each caption, ``known`` names of companies on the cover, and ``end`` is where its boxes begin.
    """
    cover = _Cover(document, captions, _columns_apart(document, captions, words), known, end)
    contacts: list[ContactReading] = []
    for number, caption in enumerate(captions):
        if caption.name == "contact" and cover.words[number]:
            contacts.extend(cover.to_notify(number, first=not contacts))
        elif caption.name == "copies":
            contacts.extend(cover.around_copies(number))
    return sorted(contacts, key=lambda contact: contact.start)


class _Cover(NamedTuple):
    document: Document
    captions: Sequence[Caption]
    words: Sequence[list[Block]]
    known: list[str]
    end: int

    def to_notify(self, number: int, *, first: bool) -> list[ContactReading]:
        """The contacts above the caption of whom to notify: behind "Copies to:" they are counsel, but for those in a column of their own or right above the caption."""
        pieces = self.words[number]
        if not self._is_copies(number - 1):
            return self._read(pieces, "authorized_person")
        beside = _copies_on_the_right(self.document, self.captions[number - 1], pieces) if first else None
        if beside is not None:
            return self._read(beside[0], "authorized_person") + self._read(beside[1], "counsel")
        found = self._read(pieces, "counsel")
        addressed = any(phone(self.document.folded[piece.start : piece.end]) for piece in self.words[number - 1])
        return _caption_below(found) if first and not addressed else found

    def around_copies(self, number: int) -> list[ContactReading]:
        """The contacts above the caption of copies, whom to notify, where that one's caption is the next; else those below it."""
        following = self.captions[number + 1] if number + 1 < len(self.captions) else None
        if following and following.name == "contact":
            return self._read(self.words[number], "authorized_person")
        if following and following.name not in _BELOW_COPIES:
            return []
        if (beside := self._beside_copies(number)) is not None:
            return beside
        ends = [self.end, *(caption.start for caption in self.captions[number:] if caption.name in _FEE), *([following.start] if following else [])]
        return self._above_copies(number) + self._read(ends_of_copies(self.document, self.captions[number].end, min(ends)), "counsel")

    def _above_copies(self, number: int) -> list[ContactReading]:
        """The contacts between the CUSIP number's caption and that of copies, on a cover that has lost the caption of whom to notify."""
        lost = not any(caption.name == "contact" for caption in self.captions) and number > 0 and self.captions[number - 1].name == "cusip"
        if not lost or not any(phone(self.document.folded[piece.start : piece.end]) for piece in self.words[number]):
            return []
        return self._read(self.words[number], "authorized_person")

    def _beside_copies(self, number: int) -> list[ContactReading] | None:
        """The contacts of two columns with a caption each, the left one below its block and cut by the rows of the right one, which "Copy to:" heads; None where there are none such."""
        start = self.captions[number].start
        left = content(self.document, self.captions[number - 1].end if number else 0, start, titled=False)
        if not left or not re.fullmatch(r"[ \t]*\t[ \t]*", self.document.text[left[-1].end : start]):
            return None
        stops = [self.end, *(caption.start for caption in self.captions[number + 1 :])]
        found = columns(self.document, [left[-1], Block(start, self.captions[number].end), *ends_of_copies(self.document, self.captions[number].end, min(stops))])
        if len(found) != 2 or found[1][0].start != start:
            return None
        below = next((at for at, piece in enumerate(found[0]) if _NOTIFY.match(self.document.folded, piece.start)), 0)
        return self._read([*left[:-1], *found[0][:below]], "authorized_person") + self._read(found[1][1:], "counsel") if below else None

    def _is_copies(self, number: int) -> bool:
        return number >= 0 and self.captions[number].name == "copies"

    def _read(self, pieces: list[Block], role: Role) -> list[ContactReading]:
        return read_contacts(self.document, pieces, role, self.known)


def _columns_apart(document: Document, captions: Sequence[Caption], words: Sequence[list[Block]]) -> list[list[Block]]:
    """The words of each caption; where copies head the right one of two columns, those of the left column above it, of the right one behind it."""
    apart = list(words)
    for number, (caption, following) in enumerate(pairwise(captions)):
        if caption.name == "copies" and following.name == "contact":
            left, right = words[number : number + 2]
            apart[number : number + 2] = _side_by_side(document, caption, left, right) or _in_turn(document, left, right) or (left, right)
    return apart


def _in_turn(document: Document, left: list[Block], right: list[Block]) -> tuple[list[Block], list[Block]] | None:
    """The lines of two blocks that take turns, as a text has them that was made of two columns, where copies head the right one beside the first line; None where they do not."""
    if len(left) != 1:
        return None
    lines = joined(lines_of(document, [*left, *right]))
    if (of_left := turns_with_copies("".join(map(kind, lines)))) is None:
        return None
    first, second = in_turn([Block(line.start, line.end) for line in lines], of_left)
    return first, second


def _caption_below(found: list[ContactReading]) -> list[ContactReading]:
    """Where copies come first, the caption of the person authorized stands below the last block alone; where the lines of blocks take turns, the left one is his."""
    last = max((one.start for one in found), default=0)
    if any(one.end > last > one.start for one in found):
        last = min(one.start for one in found)
    if all(one.start == last for one in found):
        return found
    return [one._replace(contact=one.contact.model_copy(update={"role": "authorized_person"})) if one.start == last else one for one in found]


def _copies_on_the_right(document: Document, copies: Caption, pieces: list[Block]) -> tuple[list[Block], list[Block]] | None:
    """The person to notify and who gets copies, where "Copy to:" heads the right one of two columns and nothing stands above; else None."""
    found = columns(document, pieces)
    if len(found) == 1 and len(rows := rows_of(document.text, pieces)) == 1:
        found = cells_of(document.text, rows[0])
    if len(found) == 2 and document.text[found[0][-1].end : found[1][0].start].strip(" ") == "\t":  # two cells of one row
        right = columns_of(document, [Block(copies.start, copies.end)])[0] >= columns_of(document, found[1][:1])[0] > 0
        return (found[0], found[1]) if right else None
    if len(found) != 2 or found[0][-1].start < found[1][0].start or "\u2029" in document.text[found[1][-1].end : found[0][-1].start]:
        return None
    return found[0], found[1]


def _side_by_side(document: Document, copies: Caption, left: list[Block], right: list[Block]) -> tuple[list[Block], list[Block]] | None:
    """The two columns of a table whose second one is headed by the caption of copies; None where it is not one."""
    if not left or not right or not re.fullmatch(r"[ \t]*\t[ \t]*", document.text[left[-1].end : copies.start]):
        return None
    pieces = [*left, Block(copies.start, copies.end), *right]
    found = columns(document, pieces)
    if len(found) == 1 and len(rows := [cells_of(document.text, row) for row in rows_of(document.text, pieces)]) == 2 and all(len(row) == 2 for row in rows):
        found = [[*above, *below] for above, below in zip(*rows, strict=True)]  # two rows of whole blocks
    heads = [number for number, column in enumerate(found) if any(piece.start == copies.start for piece in column)]
    if len(found) < 2 or not heads or heads[0] == 0:
        return None
    return [piece for column in found[: heads[0]] for piece in column], [piece for column in found[heads[0] :] for piece in column if piece.start != copies.start]
