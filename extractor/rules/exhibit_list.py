"""The lists of exhibits in a statement as they are printed: where they stand, their lines, and their footnotes.

A line begins where a number of an exhibit stands at the beginning of a line of text or of a table row, and goes on until the next one, a
footnote, a heading or a page break. Text dumps that put every cell on a line of its own, plain text that wraps its lines, and sentences
("by adding the following exhibit: (a)(5)(C) Press release …") read alike.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from ..document import CELL, LINE, PARAGRAPH, ROW_LINE, Block, Document
from ..phrase import Phrase
from . import exhibit_number, incorporation
from .exhibit_columns import Columns
from .exhibit_number import LETTERED, LEVEL, MARK, SIGN

LONGEST_LINE = 4000
"""Characters; what is longer is no line of a list."""
LONGEST_GAP = 900
"""Characters of other text after which a list has ended."""


_TAIL = 600
_DASH = Phrase(r"-{1,3}(?:\ (?=\S)|(?=[A-Z\"(]))")


@dataclass
class RawLine:
    """One line as read: its number, its marks, and where its words stand (positions in the document's text)."""

    number: str
    start: int
    end: int
    row: int
    marks: list[str] = field(default_factory=list)
    parts: list[tuple[int, int]] = field(default_factory=list)
    size: int = 0
    """Characters in its parts."""
    tail: str = ""
    """Its last words."""
    cells: dict[str, str] = field(default_factory=dict)
    """What stands behind its description, in columns whose headings say where it is to be found."""

    def add(self, document: Document, start: int, end: int) -> None:
        """The words between two positions are more of the line; a dash before the first is none of them."""
        if not self.parts and document.prose[start] == "-" and (dash := _DASH.match(document.prose, start, end)):
            start = dash.end()
        self.parts.append((start, end))
        self.end, self.size = max(self.end, end), self.size + end - start + 1
        self.tail = f"{self.tail} {document.prose[start:end]}"[-_TAIL:].lstrip()

    def prose(self, document: Document) -> str:
        """Its words with plain quotation marks and hyphens."""
        return " ".join(document.prose[start:end] for start, end in self.parts)

    def printed(self, document: Document) -> str:
        """Its words as printed; as long as ``prose``."""
        return " ".join(document.text[start:end] for start, end in self.parts)


@dataclass
class RawList:
    """One list: its lines, its footnotes by mark ("" for one that lost its mark), and the words before its first line."""

    kind: str
    """``twelve`` (Item 12), ``index`` (Exhibit Index), ``other`` (the exhibit item of another schedule)."""
    lines: list[RawLine] = field(default_factory=list)
    footnotes: dict[str, str] = field(default_factory=dict)
    introduction: str = ""


# --- where lists stand ----------------------------------------------------------------------------------------------------------------

_INDEX = r"(?:exhibits?\s+index|index\s+(?:to|of)\s+(?:the\s+)?exhibits?|exhibit\s+list|(?:list|schedule)\s+of\s+exhibits)"
_HEADING = Phrase(
    rf"""[\n\u2029\u2028\t](?=[\ |]{{0,2}}(?:
        (?P<twelve>items?\s*12\b(?:\s?\([ab]\)(?=[.:]?\s*(?:exhibits?|filing\s+fees?)\b))?(?!\s*(?:,|and\b|through\b|to\b)\s*(?:item\s*)?\d))
      | (?P<index>{_INDEX}(?=[\s:.(]{{0,3}}(?:[\n\u2029\u2028\t]|$|continued|page|to\s+(?:the\s+)?(?:schedule|tender)|\(?{LETTERED})))
      | (?P<other>items?\s*\d{{1,2}}\s*[.:)-]?\s*[-\u2013\u2014]?\s*(?:materials?\s+(?:to\s+be\s+)?filed\s+as\s+)?exhibits?\b)
      | (?P<end>items?\s*\d{{1,2}}\s*(?:[.:\u2013\u2014(-]|\s)|signatures?\b[\s:.]*(?=[\n\u2029\u2028\t]|$)|after\s+(?:due|reasonable)\s+inquiry
        |power\s+of\s+attorney\s*[\n\u2029])))""",
    re.IGNORECASE | re.VERBOSE,
)
_UNHEADED = Phrase(
    r"(?:following|additional|new)\s+exhibits?\b|\bfiled\s+as\s+exhibits\b|exhibits?\s*(?:nos?\b|numbers?\b)|(?<=[\n\u2029])\ ?exhibits?[.:]?\ ?(?=[\n\u2029])",
    re.IGNORECASE | re.VERBOSE,
)


def read_lists(document: Document) -> list[RawList]:
    """Every list of exhibits in the document, in order; empty ones left out."""
    marks: list[tuple[int, int, str]] = []
    item = ""
    text, done = f"\n{document.text}", 0
    for match in _HEADING.finditer(text):
        kind = match.lastgroup or "end"
        start, end = match.start(), match.end(kind) - 1  # in the text, without the line end before it
        if start < done:
            continue
        done = end
        number = "".join(re.findall(r"\d", document.text[start:end][:16]))
        if kind != "end" or not number or number != item:  # not "Item 11 is amended by adding" below "Item 11. Exhibits"
            marks.append((start, end, kind))
        item = number
    size = len(document.text)
    found = []
    for at, (_, start, kind) in enumerate(marks):
        if kind != "end":
            stop = marks[at + 1][0] if at + 1 < len(marks) else size
            found.append(_Reader(document, kind, start, stop).read())
            if not found[-1].lines:
                found[-1] = _Reader(document, kind, start, stop, bare=True).read()
    found = [
        one for at, one in enumerate(found) if one.lines or (one.footnotes and at and found[at - 1].lines and found[at - 1].kind == one.kind)
    ]  # "Item 12(b)" with the notes to "Item 12(a)"
    return found or _unheaded(document, [start for start, _, _ in marks])


def _unheaded(document: Document, stops: list[int]) -> list[RawList]:
    """A list under no heading of its own: after "the following exhibits", or under a column of exhibit numbers."""
    for count, match in enumerate(_UNHEADED.around("exhibit", document.folded, document.text, 0, len(document.text), 12, 12)):
        if count == 40:
            break
        stop = next((at for at in stops if at > match.end()), len(document.text))
        found = _Reader(document, "twelve", match.end(), stop).read()
        if found.lines and (len(exhibit_number.levels(found.lines[0].number)) > 1):
            found.introduction = document.folded[max(0, match.start() - 300) : found.lines[0].start]
            return [found]
    return []


# --- one list -------------------------------------------------------------------------------------------------------------------------

_NOISE = Phrase(
    r"""(?:[-\s]{0,4}(?:page\s)?\d{1,3}(?:\sof\s\d{1,3}(?:\spages)?)?[-\s]{0,4}|[ivx]{1,5}|(?:back\sto\s)?(?:table\sof\s)?contents
      |\(?(?:continued|cont'd)\)?|[-_=.\s]+|(?:\*\s?){4,}
      |(?:exhibits?\s?)?(?:(?:nos?\b\.?|numbers?|index|list)\s?)?(?:and\s)?(?:description(?:\s(?:of\s)?(?:exhibits?|documents?))?|title|documents?
        |name)?\s?(?:page(?:\s(?:nos?\.?|numbers?))?)?
      |(?:sequential(?:ly)?\s)?(?:numbered\s)?pages?(?:\s(?:nos?\.?|numbers?))?|sequential(?:ly)?|numbered|method\sof\sfiling
        |(?:regulation\sm-a\s)?items?\s10\d\d(?:\([a-z]\))?.{0,40}|location|where\slocated)[.:]{0,2}$""",
)
_DRAWN = Phrase(r"[-_]{4,}\ (?=\S)")
_PAGE = Phrase(r"(?:[-\s]{0,3}(?:p(?:age|\.)?\ ?)?\d{1,3}[-\s]{0,3}|[-.\s]+|n/?a|x)$")
_REFERS = Phrase(r"(?:of|and|or|to|is|are|was|were|above|below|hereto|thereto|hereof|through|shall|which|may|in|as|have|has|hereby|respectively|contains?|includes?)\b|[,)]", 0)
_REFERS_BEHIND = Phrase(r"(?:and|or|of|to|hereto|thereto|through|respectively)\b|[,)]", 0)
_TO_COME = Phrase(r"to\ be\ (?:filed|supplied|furnished|provided|submitted)\b", 0)
_EXPECTS_NUMBER = Phrase(r"(?:\b(?:exhibits?|annex|as|in|of|to|under|sections?|items?|rules?|paragraphs?|clauses?|through|with|by|see)|\bexhibits?\ [^;.]{1,40}(?:,|\band|\bor))$")
_CAPTION = Phrase(r"(?:filing\ fee\ )?exhibits?\W*$")
_CLOSED = Phrase(r"(?:[.;:\"']|[*†+#])$", 0)
_ABBREVIATION = Phrase(r"\b(?:inc|corp|co|ltd|no|nos|l\.p|l\.l\.c|n\.a|p\.l\.c|u\.s|jr|mr|ms|mrs|st|plc|s\.a|n\.v|dr|messrs|vs|v|a\.g|s\.p\.a|[a-z])\.$", 0)
_OPEN_END = Phrase(r"(?:[,(&-]|\b(?:and|or|of|the|by|to|in|for|with|from|as|on|a|an|between|among|dated|its|form|schedule|regarding|re:))$", 0)
_GOES_ON = Phrase(r"[a-z(&]|\d{1,2},\ \d{4}")
_PIECE_END = Phrase("[\n\t\u2028\u2029]", 0)
_CAPITALS = Phrase(r"[^a-z]*[A-Z]{2}[^a-z]*$", 0)
_STATUS_LINE = Phrase(r"\(?\ ?(?:(?:all|each)\ )?(?:previously|filed|incorporated|to\ be\ filed|attached|included|furnished|submitted|heretofore)\b")
_FOOTNOTE = Phrase(
    r".{0,120}?\b(?:filed|incorporated|omitted|submitted|furnished|redacted|attached|confidential\ (?:treatment|information)|compensatory|superse"
    r"|replace|included)",
    re.DOTALL | re.VERBOSE,
)
_OMISSION = Phrase(r".{0,80}(?:omitted|redacted|confidential\ treatment|compensatory)", re.DOTALL | re.VERBOSE)
_IN_SENTENCE = Phrase(
    rf"(?::\ |;\ (?:and\ )?|\.\ )(?=[\"']?(?:Exhibit\ )?{LETTERED}(?:{MARK})?\ [\"']?[A-Z0-9])|(?::\ |;?\ and\ |,\ (?:and\ )?)(?=[\"']?Exhibit\ {LETTERED},\ [\"']?[A-Z])"
)
_LONE_MARKS = Phrase(rf"(?:{MARK}\ ?){{1,3}}$")
_AHEAD = Phrase(rf"((?:{MARK}\ ?){{1,3}})(?=\S)")
_NUMBERED_MARK = Phrase(r"\(?(\d)\)?", 0)
_NUMERIC = Phrase(r"(?:\((\d{1,2})\)|(\d{1,2}))\.?\ ?(?=[A-Z(]|$)", 0)
_INNER_MARK = Phrase(rf"(?<=[.;\s])\ ?({MARK})\ ?(?=[A-Z(])")
_RELATIVE = Phrase(rf"({LEVEL}(?:\ ?{LEVEL}){{0,2}})((?:\ ?{SIGN})*)\ ?(?=[A-Z\"(]|$)")


class _Reader:
    """Reads the pieces of one stretch of text in order."""

    def __init__(self, document: Document, kind: str, start: int, end: int, *, bare: bool = False) -> None:
        self.document, self.start, self.end, self.bare = document, start, end, bare
        self.plain = document.wraps
        self.list = RawList(kind)
        self.line: RawLine | None = None
        self.note: str | None = None
        self.held: list[tuple[str, int, int]] = []
        self.leading = False
        self.row = self.idle = 0
        self.last = ""
        self.seen: set[str] = set()
        self.worded = self.over = False
        self.columns = Columns(document, start)

    def read(self) -> RawList:
        """The list; its lines are empty where there is none."""
        for piece, lead in self._pieces():
            if lead in (ROW_LINE, PARAGRAPH):
                self.row += 1
            words = self.document.prose[piece.start : piece.end]
            self._piece(words, piece, lead)
            if self.over or self.idle > (LONGEST_GAP if self.list.lines else 5 * LONGEST_GAP):
                break
        lines = self.list.lines
        self.list.lines = [line for line in lines if line.parts]
        if self.bare and self.list.lines and self.list.lines[0].number not in ("1", "A") and not re.match("exhibit", self.document.folded[self.list.lines[0].start :][:7]):
            self.list.lines = []
        self.list.footnotes = {mark: " ".join(note.split()) for mark, note in self._separate_notes()}
        return self.list

    def _pieces(self) -> Iterator[tuple[Block, str]]:
        """The smallest pieces and the separator before each; a list inside a sentence is cut at its numbers."""
        text, prose = self.document.text, self.document.prose
        for piece in self.document.pieces(self.start, self.end):
            lead = text[piece.start - 1] if piece.start > self.start else ROW_LINE
            start, end = piece.start, piece.end
            while start < end and prose[start] in " |":
                start += 1
            if prose[start : start + 4] in ("____", "----") and (drawn := _DRAWN.match(prose, start, end)):
                start = drawn.end()
            while start < end and prose[end - 1] in " |":
                end -= 1
            at = start
            for cut in _IN_SENTENCE.finditer(prose, start, end):
                if cut[0][0] == ":" or at > start or (cut[0][0] in ", " and self.line is not None) or (cut[0][0] == ";" and exhibit_number.head(prose[start : start + 60])):
                    yield Block(at, cut.start() + 1), lead if at == start else ROW_LINE
                    at = cut.end()
            if at < end:
                yield Block(at, end), lead if at == start else ROW_LINE

    def _piece(self, words: str, piece: Block, lead: str) -> None:
        in_row = self.line is not None and self.line.row == self.row and lead in (CELL, LINE)
        if in_row and self.line is not None and self.line.parts and (kind := self.columns.kind(piece)):
            self.line.cells[kind] = f"{self.line.cells.get(kind, '')} {words}".strip()
            self.line.end = max(self.line.end, piece.end)
            return
        if _LONE_MARKS.match(words) and not _NOISE.match(words):
            if self.line is not None and ((in_row and lead == CELL) or not self.line.parts):
                self.line.marks += exhibit_number.marks(words)  # in a cell of its own, or on a line between number and description
            else:
                self.held += [(mark, piece.start, self.row) for mark in exhibit_number.marks(words)]
            return
        if lead in (ROW_LINE, PARAGRAPH) and (footnote := _NUMBERED_MARK.fullmatch(words)) and self.document.text[piece.end : piece.end + 1] == CELL and self._is_number(piece):
            self.held.append((footnote[1], piece.start, self.row))
        elif in_row and lead == CELL:
            self._cell(words, piece)
        elif self._begins(words, piece, lead) or self._is_noise(words):
            return
        elif not self._notes(words, piece, lead, in_row):
            self._goes_on(words, piece, lead, in_row)

    def _is_noise(self, words: str) -> bool:
        return bool(_NOISE.match(words.lower())) and not (self.bare and self.line is not None and not self.line.parts)

    # -- numbers

    def _begins(self, words: str, piece: Block, lead: str) -> bool:
        """Whether the piece begins a line of the list."""
        ahead = _AHEAD.match(words)
        skip = ahead.end() if ahead and exhibit_number.head(words[ahead.end() :]) else 0
        found = exhibit_number.head(words[skip:], bare=self.bare)
        if self.line is not None and (found is None or re.fullmatch(r"\([A-Z]\)", found[0])):
            relative = _RELATIVE.match(words, skip)
            number = self._completed("".join(relative[1].split()), piece) if relative else None
            if relative and number and not self._says_where(words[relative.end() :], piece):
                found = number, exhibit_number.marks(relative[2]), relative.end() - skip
        if found is None:
            return False
        number, marks, length = found
        rest = words[skip + length :].strip()
        if not self._is_line(number, rest, piece, lead):
            return False
        worded = words[skip : skip + 2].lower() == "ex" and number != "FILING FEES"
        if (worded and self.list.lines and not self.worded) or (self.list.footnotes and exhibit_number.key(number) in self.seen):
            self.over = True  # the caption of an exhibit that stands behind the list in the same text
            return True
        self.seen.add(exhibit_number.key(number))
        if not self.list.lines:
            self.leading, self.worded = bool(self.held), worded
            self.list.introduction = self.document.folded[self.start : piece.start]
        start = piece.start
        if self.held and (self.leading or self.line is None or (lead == CELL and self.held[-1][2] == self.row)):
            marks = [*(mark for mark, _, _ in self.held), *marks]
            start = self.held[0][1]
        elif self.held and self.line is not None:
            self.line.marks += [mark for mark, _, _ in self.held]
        marks = [*exhibit_number.marks(words[:skip]), *marks]
        self.line = RawLine(number, start, piece.end, self.row, marks)
        self.list.lines.append(self.line)
        self.held, self.note, self.idle = [], None, 0
        if rest:
            self.line.add(self.document, piece.end - len(rest), piece.end)
        return True

    def _completed(self, number: str, piece: Block) -> str | None:
        """A number printed without the levels it shares with the line before; "(5)" may have its next level in the cell behind it."""
        assert self.line is not None
        found = exhibit_number.completed(number, self.line.number)
        if found is None and self.document.text[piece.end : piece.end + 1] == CELL and re.fullmatch(r"\((?:a|i|1)\)", self._behind(piece)):
            whole = exhibit_number.completed(f"{number}(A)", self.line.number)
            found = whole.removesuffix("(A)") if whole else None
        return found

    def _is_line(self, number: str, rest: str, piece: Block, lead: str) -> bool:
        """Whether a number at the beginning of a piece begins a line, and is not one that a sentence names."""
        if _REFERS.match(rest):
            return False
        behind = self.document.folded[piece.end : piece.end + 24].lstrip()
        in_cell = self.document.text[piece.end : piece.end + 1] == CELL
        if not rest and _REFERS_BEHIND.match(behind) and not (in_cell and _TO_COME.match(behind)):
            return False
        single = len(exhibit_number.levels(number)) == 1
        if single and rest and rest[0].islower() and not incorporation.says_none(rest.lower()):
            return False
        if not in_cell and self.bare and ((len(number) == 1 and number.isupper()) or (rest and number.isdigit() and self.document.folded[piece.start : piece.start + 2] != "ex")):
            return number == self._next(number)
        if not in_cell and number.isalnum() and number != "107" and self.document.folded[piece.start : piece.start + 2] != "ex":
            return False
        if in_cell and not self.plain:
            return True
        before = (self.line.tail if self.line else self.last if len(self.last) > 60 else "").lower()
        if self.line and _CAPTION.match(before):
            return True
        if lead != PARAGRAPH and _EXPECTS_NUMBER.search(before[-60:]):
            return False
        return not (single and lead != PARAGRAPH and not in_cell and before and _unbalanced(before))

    def _next(self, number: str) -> str:
        """The number or letter that the next line of a list without Item 1016's letters bears."""
        last = self.list.lines[-1].number if self.list.lines else ""
        if number.isdigit():
            return str(int(last) + 1) if last.isdigit() else "" if last else "1"
        return chr(ord(last[0]) + 1) if last else "A"

    def _cell(self, words: str, piece: Block) -> None:
        """A further cell of the line's row: more of its number, its description, a mark, a page number."""
        line = self.line
        assert line is not None
        if not line.parts:
            if words in ("-", "--", "---") and self.document.text[piece.end : piece.end + 1] == CELL:
                return
            more = exhibit_number.part(words)
            whole = exhibit_number.head(words)
            if more and not (whole and len(exhibit_number.levels(whole[0])) > 1):
                line.number, line.marks, line.end = line.number + more[0], line.marks + more[1], piece.end
                return
            if whole and whole[2] == len(words):
                line.number, line.marks, line.end = whole[0], line.marks + whole[1], piece.end
                return
            if (first := _RELATIVE.match(words)) and not first[2] and len(exhibit_number.levels(line.number)) == 1 and "".join(first[1].split()).startswith("(1)"):
                line.number += "".join(first[1].split())
                piece = Block(piece.start + first.end(), piece.end)
        elif _PAGE.match(words.lower()):
            return
        self._extend(piece)

    def _extend(self, piece: Block) -> None:
        assert self.line is not None
        self.line.add(self.document, piece.start, piece.end)
        self.idle = 0

    # -- what follows a line

    def _goes_on(self, words: str, piece: Block, lead: str, in_row: bool) -> None:
        """The piece is more of the line, more of the footnote, or other text."""
        if self.line is not None and (in_row or self._continues(self.line.tail, self.line.size, words, lead)):
            self._extend(piece)
        elif self.note is not None and self._continues(self.list.footnotes[self.note][-_TAIL:], len(self.list.footnotes[self.note]), words, lead):
            self.list.footnotes[self.note] += " " + words
        else:
            self.line = self.note = None
            self.held = []
            self.idle += len(words)
            self.last = words

    def _continues(self, before: str, size: int, words: str, lead: str) -> bool:
        if not before:
            return True
        lower = before.lower()
        if size > LONGEST_LINE:
            return False
        if _unbalanced(before):
            return True
        if incorporation.says_none(lower):
            return False
        if _GOES_ON.match(words) or _OPEN_END.search(lower):
            return True
        if lead == PARAGRAPH or not self.plain:
            return False
        closed = _CLOSED.search(before) and not _ABBREVIATION.search(lower[-12:])
        return not (closed and _CAPITALS.match(words))

    # -- footnotes

    def _notes(self, words: str, piece: Block, lead: str, in_row: bool) -> bool:
        """Whether the piece begins a footnote."""
        ahead = _AHEAD.match(words)
        if self.held and not in_row:
            mark, text = self.held[-1][0], words
        elif ahead:
            mark, text = exhibit_number.marks(ahead[1])[0], words[ahead.end() :]
        elif (numeric := _NUMERIC.match(words)) and self.list.lines and self._is_numeric_note(words[numeric.end() :], piece):
            mark, text = numeric[1] or numeric[2], words[numeric.end() :]
        elif self._is_lost_note(words, lead):
            mark, text = "", words
        else:
            return False
        self.line, self.held, self.idle = None, [], 0
        self.note = mark
        known = self.list.footnotes.get(mark)
        self.list.footnotes[mark] = text if known is None else f"{known} {text}"
        return True

    def _is_numeric_note(self, rest: str, piece: Block) -> bool:
        text = rest or self._behind(piece)
        return bool(_FOOTNOTE.match(text[:160].lower()))

    def _behind(self, piece: Block) -> str:
        """The folded text of the next piece."""
        start = piece.end + 1
        end = _PIECE_END.search(self.document.text, start, start + 160)
        return self.document.folded[start : min(end.start() if end else start + 160, start + 160)].strip()

    def _is_number(self, piece: Block) -> bool:
        """Whether the next piece is the whole number of an exhibit, so that "(1)" before it is a footnote's mark."""
        found = exhibit_number.head(self._behind(piece))
        return found is not None and found[0].startswith("(") and len(exhibit_number.levels(found[0])) > 1 and found[2] == len(self._behind(piece))

    def _says_where(self, rest: str, piece: Block) -> bool:
        """Whether the words behind a number in brackets are a footnote's rather than a description."""
        text = (rest or self._behind(piece)).lower().partition("(")[0]
        return bool(_OMISSION.match(text)) or incorporation.status(text) is not None

    def _is_lost_note(self, words: str, lead: str) -> bool:
        """A footnote whose mark was lost: "Filed herewith." after the list."""
        if not self.list.lines or not _STATUS_LINE.match(words.lower()) or incorporation.status(words.lower()) is None:
            return False
        if self.line is None:
            return self.note is None
        before = self.line.tail
        if not before or _unbalanced(before) or (lead != PARAGRAPH and _unbalanced(words)) or (before.endswith(";") and words[:1].islower()):
            return False
        return lead == PARAGRAPH or (_CLOSED.search(before) is not None and not _ABBREVIATION.search(before.lower()[-12:]))

    def _separate_notes(self) -> Iterator[tuple[str, str]]:
        """Footnotes by mark; two that stand on one line are taken apart."""
        for mark, note in self.list.footnotes.items():
            at, name = 0, mark
            for inner in _INNER_MARK.finditer(note):
                yield name, note[at : inner.start()]
                at, name = inner.end(), exhibit_number.marks(inner[1])[0]
            yield name, note[at:]


def _unbalanced(words: str) -> bool:
    return words.count("(") > words.count(")")
