"""The reader of one list of exhibits: its pieces in order, each a line's beginning, more of it, a mark, a footnote or other text.

A line begins where a number of an exhibit stands at the beginning of a line of text or of a table row, and goes on until the next one, a
footnote, a heading or a page break. Text dumps that put every cell on a line of its own, plain text that wraps its lines, sentences ("by adding
the following exhibit: (a)(5)(C) Press release …") and lists in running text (``running``) read alike.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from ...document import CELL, LINE, PARAGRAPH, Document
from ...phrase import Phrase
from . import incorporation
from . import number as exhibit_number
from .columns import Columns
from .cutting import MARKS_AHEAD, Cutter
from .flow import continues, is_closed, is_open
from .number import LEVEL, MARK, NUMBER, SIGN
from .piece import Head, Piece
from .plain_columns import PlainColumns
from .printed import TAIL, RawLine, RawList
from .turns import Turns

LONGEST_GAP = 900
"""Characters of other text after which a list has ended."""

_NOISE = Phrase(
    r"""(?:[-\s]{0,4}(?:page\s)?\d{1,3}(?:\sof\s\d{1,3}(?:\spages)?)?[-\s]{0,4}|[ivx]{1,5}|(?:back\sto\s)?(?:table\sof\s)?contents
      |\(?(?:continued|cont'd)\)?|[-_=.\s]+|(?:\*\s?){4,}
      |(?:exhibits?\s?)?(?:(?:nos?\b\.?|numbers?|index|list)\s?)?(?:and\s)?(?:description(?:\s(?:of\s)?(?:exhibits?|documents?))?|title|documents?
        |name)?\s?(?:page(?:\s(?:nos?\.?|numbers?))?)?
      |(?:sequential(?:ly)?\s)?(?:numbered\s)?pages?(?:\s(?:nos?\.?|numbers?))?|sequential(?:ly)?|numbered|method\sof\sfiling
        |(?:regulation\sm-a\s)?items?\s10\d\d(?:\([a-z]\))?.{0,40}|location|where\slocated)[.:]{0,2}$""",
)
_PAGE = Phrase(r"(?:[-\s]{0,3}(?:p(?:age|\.)?\ ?)?\d{1,3}[-\s]{0,3}|[-.\s]+|n/?a|x)$")
_EXPECTS_NUMBER = Phrase(r"(?:\b(?:exhibits?|annex|as|in|of|to|under|sections?|items?|rules?|paragraphs?|clauses?|through|with|by|see)|\bexhibits?\ [^;.]{1,40}(?:,|\band|\bor))$")
_NEW_PART = Phrase(r"(?:items?|exhibits?|index|signatures?|schedule|annex|after\ (?:due|reasonable)|pursuant|dated?|list)\b")
"""How what stands behind a list begins."""
_ONLY_NUMBERS = Phrase(rf"(?:(?:,?\ ?and\ |,\ ?)?{NUMBER}){{1,8}}(?:,?\ ?and)?[,;.]?")
"""A sentence that lists numbers and no description of any: "exhibits 99.(a)(7), 99.(a)(8), and"."""
_NUMBERS_FIRST = Phrase(rf"{NUMBER},\ ?(?:and\ )?{NUMBER}(?:[,.;]|\ and\b)")
"""How a sentence goes on that names exhibits one after the other: "filed as Exhibits (a)(1)(A), (a)(1)(B), (a)(1)(C) and (d)"."""
_CAPTION = Phrase(r"(?:filing\ fee\ )?exhibits?\W*$")
_STATUS_LINE = Phrase(r"\(?\ ?(?:(?:all|each)\ )?(?:previously|filed|incorporated|to\ be\ filed|attached|included|furnished|submitted|heretofore)\b")
_FOOTNOTE = Phrase(
    r".{0,120}?\b(?:filed|incorporated|omitted|submitted|furnished|redacted|attached|confidential\ (?:treatment|information)|compensatory|superse"
    r"|replace|included)",
    re.DOTALL | re.VERBOSE,
)
_OMISSION = Phrase(r".{0,80}(?:omitted|redacted|confidential\ treatment|compensatory)", re.DOTALL | re.VERBOSE)
_LONGEST_LEAD = 24
"""A footnote says within so many characters where the exhibits are: "Each was previously filed"."""
_LONE_MARKS = Phrase(rf"(?:{MARK}\ ?){{1,3}}$")
_DIGIT, _NO_DIGIT = Phrase(r"[1-9]", 0), ("", -1)
_NUMBERED_MARK = Phrase(r"\(?(\d)\)?", 0)
_NUMERIC = Phrase(r"(?:\((\d{1,2})\)\.?\ ?(?=[A-Za-z(]|$)|(\d{1,2})\.?(?:\ ?(?=[A-Z][a-z]|\(|$)|\ (?=[A-Z])))", 0)
_INNER_MARK = Phrase(rf"(?<=[.;\s])\ ?({MARK})\ ?(?=[A-Z(])")
_RELATIVE = Phrase(rf"({LEVEL}(?:\ ?{LEVEL}){{0,2}})((?:\ ?{SIGN})*)\ ?(?=[A-Z\"(]|$)")

_FIRST_OF_ITS_LEVEL: dict[int, str | tuple[str, ...]] = {1: "(1)", 2: ("(A)", "(i)")}
"""What a number's next level begins with, by how many it has, where its description is numbered too: "(a)(5)" beside "(A) Press release"."""


class _Held(NamedTuple):
    """A mark that stands alone, which the line or the footnote behind it may take."""

    mark: str
    start: int
    row: int


class Reader:
    """Reads the pieces of one stretch of text in order; ``bare`` takes numbers of one level, for lists that have no others."""

    def __init__(self, document: Document, kind: str, start: int, end: int, *, bare: bool = False) -> None:
        self.document, self.start, self.end, self.bare = document, start, end, bare
        self.list = RawList(kind)
        self.line: RawLine | None = None
        """The line being read."""
        self.note: str | None = None
        """The mark of the footnote being read."""
        self.held: list[_Held] = []
        self.leading = False
        """Whether marks stand before the numbers."""
        self.worded = False
        """Whether the word "Exhibit" stands before them."""
        self.row = 0
        self.idle = 0
        """Characters of other text since the last line or footnote."""
        self.last = ""
        """The last piece of other text."""
        self.seen: set[str] = set()
        self.digit = self.digit_above = _NO_DIGIT
        """The digit that is all of the piece being read, or of the one before it, and where it stands."""
        self.behind: list[tuple[RawLine, tuple[str, int]]] = []
        """Digits alone on the line behind an exhibit's: a page's number, or the mark of a footnote that begins with the same."""
        self.turns = Turns(document)
        self.turned = False
        """Whether a page has ended since the last words of the line."""
        self.over = False
        self.columns: Columns | PlainColumns = PlainColumns(document, start) if document.wraps else Columns(document, start)
        self.takers = (self._told_by_column, self._mark, self._cell, self._begins, self._is_noise, self._in_turn, self._marked, self._footnote, self._goes_on)

    def read(self) -> RawList:
        """The list; its lines are empty where there is none."""
        for piece in Cutter(self.document, self.start, self.end, self._line_begun, bare=self.bare).pieces():
            self.row += piece.begins_row
            self._take(piece)
            if self.over or self.idle > (LONGEST_GAP if self.list.lines else 5 * LONGEST_GAP):
                break
        self.turns.end()
        for above, line in pairwise(self.list.lines):
            if not line.parts and (number := _NUMBERED_MARK.fullmatch(self.document.prose[line.start : line.end])):
                above.marks.append(number[1])  # a footnote's number that was wrapped
        for line, (digit, _) in self.behind:
            if digit in self.list.footnotes:
                line.marks.append(digit)
        self.list.lines = [line for line in self.list.lines if line.parts and not self._names_numbers(line)]
        if self.bare and not self._begins_anew():
            self.list.lines = []
        self.list.footnotes = {mark: " ".join(note.split()) for mark, note in self._separate_notes()}
        return self.list

    def _names_numbers(self, line: RawLine) -> bool:
        """Whether the line is a sentence that names numbers of exhibits, and describes none."""
        prose = line.prose(self.document)
        return _ONLY_NUMBERS.fullmatch(prose) is not None or _NUMBERS_FIRST.match(prose) is not None

    def _line_begun(self) -> RawLine | None:
        return self.line

    def _begins_anew(self) -> bool:
        """Whether the first line is the first of a list, or says that it is an exhibit."""
        first = self.list.lines[0] if self.list.lines else None
        return first is not None and (first.number in ("1", "A") or self.document.folded.startswith("exhibit", first.start))

    def _in_row(self, piece: Piece) -> bool:
        """Whether the piece stands in the row of the line being read, behind its number."""
        return self.line is not None and self.line.row == self.row and piece.lead in (CELL, LINE)

    # -- what a piece may be

    def _take(self, piece: Piece) -> None:
        """Hands the piece to the first that takes it."""
        self.digit_above, self.digit = self.digit, _NO_DIGIT
        for takes in self.takers:
            if takes(piece):
                return
        self._other(piece)

    def _told_by_column(self, piece: Piece) -> bool:
        """In a column whose heading says where the exhibit is found."""
        if self.line is None or not self.line.parts or not (self.columns.over_rows or self._in_row(piece)) or not (kind := self.columns.kind(piece.start, piece.end)):
            return False
        self.line.cells[kind] = f"{self.line.cells.get(kind, '')} {piece.words}".strip()
        self.line.end = max(self.line.end, piece.end)
        return True

    def _mark(self, piece: Piece) -> bool:
        """Marks alone: in a cell of their own, on a line between number and description, or before what they are of."""
        if _LONE_MARKS.match(piece.words) and not _NOISE.match(piece.words):
            marks = exhibit_number.marks(piece.words)
            if self.line is not None and ((self._in_row(piece) and piece.lead == CELL) or (not self.line.parts and not self.turns.several)):
                self.line.marks += marks
                return True
        elif piece.begins_row and piece.before_cell and (number := _NUMBERED_MARK.fullmatch(piece.words)) and _is_number(piece.behind):
            marks = [number[1]]
        else:
            return False
        self.held += [_Held(mark, piece.start, self.row) for mark in marks]
        return True

    def _cell(self, piece: Piece) -> bool:
        """A further cell of the line's row: more of its number, its description, a page number."""
        if self.line is None or piece.lead != CELL or not self._in_row(piece):
            return False
        if self.line.parts:
            if not _PAGE.match(piece.words.lower()):
                self._extend(self.line, piece.start, piece.end)
        elif (start := self._behind_levels(self.line, piece)) < piece.end:
            self._extend(self.line, start, piece.end)
        else:
            self.line.end = piece.end
        return True

    def _begins(self, piece: Piece) -> bool:
        """The beginning of a line, or of what stands behind the list."""
        head = self._head(piece)
        if head is None or not self._is_line(head, piece):
            return False
        if self._is_behind(head):
            self.over = True
        else:
            self._open(head, piece)
        return True

    def _is_noise(self, piece: Piece) -> bool:
        """The number of a page, a heading of columns, a rule."""
        if _NOISE.match(piece.words.lower()) is None or (self.bare and self.line is not None and not self.line.parts):
            return False
        self.turned = self.turned or piece.words.strip("- ").isdigit()
        if _DIGIT.fullmatch(piece.words):
            self.digit = piece.words, piece.start
            if self.line is not None and self.line.parts and self.digit_above == _NO_DIGIT:
                self.behind.append((self.line, self.digit))
        return True

    def _marked(self, piece: Piece) -> bool:
        """The description of a line, with its marks before it, below its number: "(a)(5)(A)" over "** Press Release"."""
        ahead = MARKS_AHEAD.match(piece.words) if self.line is not None and not self.line.parts else None
        if self.line is None or ahead is None or not ahead.end() or _says_where(piece.words[ahead.end() :].lower()):
            return False
        self.line.marks += exhibit_number.marks(ahead[0])
        self._extend(self.line, piece.start + ahead.end(), piece.end)
        return True

    def _footnote(self, piece: Piece) -> bool:
        """The beginning of a footnote."""
        begun = self._note_of(piece)
        if begun is None:
            return False
        start = self.held[-1].start if self.held else piece.start
        self.note, text = begun
        self.line, self.held, self.idle = None, self.held[1:] if self._below_marks(piece) else [], 0
        known = self.list.footnotes.get(self.note)
        self.list.footnotes[self.note] = text if known is None else f"{known} {text}"
        self._place_note(start, piece.end)
        return True

    def _goes_on(self, piece: Piece) -> bool:
        """More of the line or of the footnote."""
        if self.line is not None and (self._in_row(piece) or continues(self.line.tail, self.line.size, piece) or self._goes_over_page(piece)):
            self._extend(self.line, piece.start, piece.end)
            return True
        note = None if self.note is None else self.list.footnotes[self.note]
        if self.note is None or note is None or not continues(note[-TAIL:], len(note), piece):
            return False
        self.list.footnotes[self.note] = f"{note} {piece.words}"
        self._place_note(piece.start, piece.end)
        return True

    def _in_turn(self, piece: Piece) -> bool:
        """Whether the piece is the description of one of several numbers that stand above, or goes on with that."""
        if not self.turns.several or self.line is None or piece.lead == CELL:
            return False
        ahead = MARKS_AHEAD.match(piece.words)
        marks = ahead.end() if ahead else 0
        says_where = _says_where(piece.words[marks:].lower())
        line = None if marks and says_where else self.turns.line_of(piece, self.line, marks, says_where=says_where)
        if line is None:
            return False
        self.line = line
        self._extend(line, piece.start + marks, piece.end)
        return True

    def _place_note(self, start: int, end: int) -> None:
        """The footnote being read stands there, or goes on to there."""
        if self.note is not None:
            first, _ = self.list.notes_at.get(self.note, (start, end))
            self.list.notes_at[self.note] = first, end

    def _goes_over_page(self, piece: Piece) -> bool:
        """Whether the line, alone of all to end without a full stop, goes on behind the number of a page."""
        if not self.turned or self.line is None or is_closed(self.line.tail) or _NEW_PART.match(piece.words.lower()):
            return False
        return len(self.list.lines) > 1 and all(is_closed(line.tail) for line in self.list.lines[:-1])

    def _other(self, piece: Piece) -> None:
        """Other text ends the line and the footnote."""
        self.line = self.note = None
        self.held = []
        self.idle += len(piece.words)
        self.last = piece.words

    # -- numbers

    def _head(self, piece: Piece) -> Head | None:
        """The number that the piece begins with, behind the marks before it."""
        ahead = MARKS_AHEAD.match(piece.words)
        skip = ahead.end() if ahead and (exhibit_number.head(piece.words[ahead.end() :]) or self._relative(piece, ahead.end())) else 0
        found = exhibit_number.head(piece.words[skip:], bare=self.bare)
        if found is None or re.fullmatch(r"\([A-Z]\)", found[0]):
            found = self._relative(piece, skip) or found
        if found is None:
            return None
        number, marks, length = found
        worded = piece.words[skip : skip + 2].lower() == "ex" and number != "FILING FEES"
        return Head(number, exhibit_number.marks(piece.words[:skip]) + marks, piece.words[skip + length :].strip(), worded)

    def _relative(self, piece: Piece, skip: int) -> tuple[str, list[str], int] | None:
        """A number printed without the levels it shares with the line before, unless the words behind it are a footnote's."""
        relative = _RELATIVE.match(piece.words, skip) if self.line is not None else None
        if relative is None or self.line is None or (number := _completed("".join(relative[1].split()), self.line.number, piece)) is None:
            return None
        if _says_where((piece.words[relative.end() :] or piece.behind).lower().partition("(")[0]):
            return None
        return number, exhibit_number.marks(relative[2]), relative.end() - skip

    def _is_line(self, head: Head, piece: Piece) -> bool:
        """Whether a number at the beginning of a piece begins a line, and is not one that a sentence names."""
        if head.is_named_by(piece):
            return False
        if head.lone and not piece.before_cell and (head.number.isalpha() or not head.worded):
            return self._is_next(head)
        return not self._is_expected(head, piece)

    def _is_next(self, head: Head) -> bool:
        """Whether a number or letter like any other, "5" or "B", is that of the next line; a number alone is a page's."""
        last = self.list.lines[-1].number if self.list.lines else ""
        if head.number.isdigit():
            return bool(head.rest) and head.number == (str(int(last) + 1) if last.isdigit() else "" if last else "1")
        return head.number == (chr(ord(last[0]) + 1) if last else "A")

    def _is_expected(self, head: Head, piece: Piece) -> bool:
        """Whether the words before the piece go on with its number: they end in "as Exhibit", or in an open bracket. A cell of a table begins anew."""
        if piece.lead == PARAGRAPH or (piece.before_cell and not self.document.wraps):
            return False
        before = (self.line.tail if self.line else self.last if len(self.last) > 60 else "").lower()
        if self.line and _CAPTION.match(before):
            return False
        return _EXPECTS_NUMBER.search(before[-60:]) is not None or (head.single and not piece.before_cell and is_open(before))

    def _is_behind(self, head: Head) -> bool:
        """Whether a number is the caption of an exhibit that stands behind the list in the same text."""
        worded = head.worded and bool(self.list.lines) and not self.worded
        return worded or (bool(self.list.footnotes) and exhibit_number.key(head.number) in self.seen)

    def _open(self, head: Head, piece: Piece) -> None:
        """A line begins with the piece; marks before it are its own, or those of the line before."""
        self.seen.add(exhibit_number.key(head.number))
        if not self.list.lines:
            self.leading, self.worded = bool(self.held), head.worded
            self.list.introduction = self.document.folded[self.start : piece.start]
        start, marks = piece.start, [held.mark for held in self.held]
        if self.line is not None and not self.leading and not (self.held and piece.lead == CELL and self.held[-1].row == self.row):
            self.line.marks += marks
            marks = []
        elif self.held:
            start = self.held[0].start
        self.line = RawLine(head.number, start, piece.end, self.row, marks + head.marks)
        self.list.lines.append(self.line)
        self.turns.opens(self.line, alone=not head.rest and not piece.before_cell)
        self.held, self.note, self.idle, self.turned = [], None, 0, False
        if head.rest:
            self.line.add(self.document, piece.end - len(head.rest), piece.end)

    def _behind_levels(self, line: RawLine, piece: Piece) -> int:
        """Where the description begins in a cell behind a number that has none yet: behind further levels of the number, at its end where it holds no more."""
        if piece.words in ("-", "--", "---") and piece.before_cell:
            return piece.end
        more, whole, first = exhibit_number.part(piece.words), exhibit_number.head(piece.words), _RELATIVE.match(piece.words)
        if more and not (whole and len(exhibit_number.levels(whole[0])) > 1):
            line.number, line.marks = line.number + more[0], line.marks + more[1]
            return piece.end
        if whole and whole[2] == len(piece.words):
            line.number, line.marks = whole[0], line.marks + whole[1]
            return piece.end
        levels = "".join(first[1].split()) if first and not first[2] else ""
        if first and levels.startswith(_FIRST_OF_ITS_LEVEL.get(exhibit_number.depth(line.number), "-")):
            line.number += levels
            return piece.start + first.end()
        return piece.start

    def _extend(self, line: RawLine, start: int, end: int) -> None:
        line.add(self.document, start, end)
        self.idle, self.turned = 0, False

    # -- footnotes

    def _note_of(self, piece: Piece) -> tuple[str, str] | None:
        """The mark and the words of a footnote that begins with the piece; "" for a mark that was lost."""
        digit, at = self.digit_above
        if _FOOTNOTE.match(piece.words.lower()) and any(other == digit and place != at for _, (other, place) in self.behind):
            return digit, piece.words
        if self.held and not self._in_row(piece):
            return self.held[0 if self._below_marks(piece) else -1].mark, piece.words
        if ahead := MARKS_AHEAD.match(piece.words):
            return exhibit_number.marks(ahead[1])[0], piece.words[ahead.end() :]
        if (number := _NUMERIC.match(piece.words)) and self.list.lines and _FOOTNOTE.match((piece.words[number.end() :] or piece.behind)[:160].lower()):
            return number[1] or number[2], piece.words[number.end() :]
        return ("", piece.words) if self._is_lost_note(piece) else None

    def _below_marks(self, piece: Piece) -> bool:
        """Whether a footnote stands below several marks, each alone on its line, of which it has the first: "*" over "**" over "Previously filed." over "Filed herewith."."""
        return len({held.row for held in self.held}) == len(self.held) > 1 and len({held.mark for held in self.held}) == len(self.held) and _says_where(piece.words.lower())

    def _is_lost_note(self, piece: Piece) -> bool:
        """A footnote whose mark was lost: "Filed herewith." after the list."""
        words = piece.words
        if not self.list.lines or not _STATUS_LINE.match(words.lower()) or incorporation.status(words.lower()) is None:
            return False
        if self.line is None:
            return self.note is None
        before = self.line.tail
        if not before or is_open(before) or (before.endswith(";") and words[:1].islower()):
            return False
        return piece.lead == PARAGRAPH or (not is_open(words) and is_closed(before))

    def _separate_notes(self) -> Iterator[tuple[str, str]]:
        """Footnotes by mark; two that stand on one line are taken apart."""
        for mark, note in self.list.footnotes.items():
            at, name = 0, mark
            for inner in _INNER_MARK.finditer(note):
                yield name, note[at : inner.start()]
                at, name = inner.end(), exhibit_number.marks(inner[1])[0]
                self.list.notes_at.setdefault(name, self.list.notes_at[mark])
            yield name, note[at:]


def _completed(number: str, previous: str, piece: Piece) -> str | None:
    """A number printed without the levels it shares with the line before; "(5)" may have its next level in the cell behind it, or, alone there, leave some out."""
    found = exhibit_number.completed(number, previous) or (exhibit_number.leaped(number, previous) if number == "".join(piece.words.split()) else None)
    if found is None and piece.before_cell and re.fullmatch(r"\((?:a|i|1)\)", piece.behind):
        whole = exhibit_number.completed(f"{number}(A)", previous)
        found = whole.removesuffix("(A)") if whole else None
    return found


def _is_number(words: str) -> bool:
    """Whether the words are the whole number of an exhibit, so that "(1)" before it is a footnote's mark."""
    found = exhibit_number.head(words)
    return found is not None and found[0].startswith("(") and len(exhibit_number.levels(found[0])) > 1 and found[2] == len(words)


def _says_where(words: str) -> bool:
    """Whether the (folded) words behind a number in brackets are a footnote's rather than a description and where it is incorporated from."""
    place = incorporation.place(words) or 0
    return _OMISSION.match(words) is not None or (place < _LONGEST_LEAD and incorporation.status(words) is not None)
