"""Columns of an exhibit table that say by their headings where each exhibit is to be found.

    Exhibit  Description          Form     File No.   Exhibit    Filing Date    Filed herewith
    (a)(1)   Offer to Purchase    SC TO-T  005-12345  (a)(1)(A)  July 12, 2010
    (a)(5)   Press release                                                      X

Empty cells leave no trace in the text of a document, so the columns are counted in the markup: each cell by the columns it spans, and the
heading above it is the one that spans a column of its own.
"""

from __future__ import annotations

import html
import re

from ...document import Document
from ...models import Incorporation
from ...models.filing import ExhibitStatus
from ...phrase import Phrase
from ..wording import DAY, day
from .incorporation import form, incorporation, status

_TAG = Phrase(r"<(?P<close>/?)(?P<name>t(?:able|r|d|h))(?![a-z])(?P<rest>[^<>]*)>", re.IGNORECASE)
_SPAN = Phrase(r"\bcolspan\s*=\s*[\"']?\s*(\d{1,3})", re.IGNORECASE)
_ROWS = Phrase(r"\browspan\s*=\s*[\"']?\s*(\d{1,3})", re.IGNORECASE)
_MARKUP = Phrase(r"<[^<>]*>", 0)
_KINDS = (
    (
        "filed_herewith",
        r"(?:exhibit )?(?:filed|furnished|attached|submitted|included)(?: or furnished| electronically)? ?(?:herewith|hereto"
        r"|with this (?:filing|amendment|schedule|statement))",
    ),
    ("previously_filed", r"(?:previously|already) filed(?: with .{1,40})?|filed previously"),
    ("incorporated", r"incorporated (?:herein )?by reference(?: (?:to|from|herein).{0,40})?"),
    ("form", r"(?:sec )?form(?:s|/ ?schedule| or schedule| type)?|schedules?(?:/ ?form| or form)?|filing|report"),
    ("file_number", r"(?:sec |commission )?file (?:no\.?|number|#)|registration (?:no\.?|number)"),
    ("exhibit", r"exhibits?(?: ?/ ?(?:appendix|annex))?(?: (?:nos?\.?|numbers?|#))?|exh?\.?(?: no\.?)?"),
    ("where", r"(?:method|manner) of filing|filing (?:method|status)|(?:where )?(?:located|filed)|location|status|reference"),
    ("date", r"(?:filing|filed|file|sec filing) date|date(?: (?:filed|of filing))?"),
)
_HEADING = Phrase(f"(?:{'|'.join(f'(?P<{kind}>{pattern})' for kind, pattern in _KINDS)})[*:.]?", 0)
_OTHER_HEADING = Phrase(
    r"[-_=\s]*|(?:sequential(?:ly)? )?(?:numbered )?(?:page|item)s?(?: (?:nos?\.?|numbers?))?|nos?\.?|numbers?"
    r"|(?:exhibit |document )?(?:description|title|name|document)s?(?: of (?:the )?(?:exhibits?|documents?))?[*:.]?",
    0,
)
_TELLING = frozenset(("filed_herewith", "previously_filed", "incorporated", "date", "where"))
_NOTHING = Phrase(r"[-\u2010-\u2015\s.]*|n/?a\.?|not applicable|none", re.IGNORECASE)
_TICK = Phrase(r"[xX*+\u2020\u2021\u2022\u00b7\u221a\u2610-\u2612\u2713-\u2718\u00fc\u00fe\u25cf\u25a0 ]{1,3}|yes|Yes|YES", 0)
_LONGEST_HEADING = 2_000
_MOST_ROWS = 4
_MOST_HANGING = 40
"""No heading reaches over more rows, no row has more that do."""


class Columns:
    """Reads the markup along with the pieces of a list; asked for them in their order."""

    over_rows = False
    """A cell is of the exhibit whose row it stands in."""

    def __init__(self, document: Document, start: int) -> None:
        self.document = document
        self.tags = (
            _TAG.finditer(document.raw, document.span(start, start + 1)[0] if start < len(document.text) else document.end, document.end) if document.format == "html" else iter(())
        )
        self.waiting: re.Match[str] | None = None
        self.cell: tuple[int, int] | None = None
        self.opened = self.next = self.rows = 0
        self.headings: list[tuple[int, int, str]] = []
        self.row: dict[tuple[int, int], str] = {}
        self.above: dict[tuple[int, int], str] = {}
        self.hanging: dict[tuple[int, int], int] = {}  # cells that reach into the rows below, and into how many
        self.short = True

    def kind(self, start: int, end: int) -> str | None:
        """What the heading above the cell of a piece says that it is; None where there is none, or the table's headings say nothing of the kind."""
        self._read_to(self.document.span(start, end)[0])
        if self.cell is None or not _TELLING.intersection(kind for _, _, kind in self.headings):
            return None
        return next((kind for first, last, kind in self.headings if first < self.cell[1] and self.cell[0] < last), None)

    def _read_to(self, place: int) -> None:
        while (tag := self.waiting or next(self.tags, None)) is not None:
            if tag.start() >= place:
                self.waiting = tag
                return
            self.waiting = None
            self._close(tag.start())
            name = tag["name"].lower()
            if not tag["close"] and name in ("td", "th"):
                self._open(tag)
            elif name in ("tr", "table"):
                self._end_row()

    def _open(self, tag: re.Match[str]) -> None:
        while (beside := next((last for first, last in self.hanging if first <= self.next < last), None)) is not None:
            self.next = beside
        width, height = (int(found[1]) if (found := span.search(tag["rest"])) else 1 for span in (_SPAN, _ROWS))
        self.cell = self.next, self.next + (width or 1)
        self.opened, self.next, self.rows = tag.end(), self.cell[1], min(height, _MOST_ROWS)

    def _close(self, end: int) -> None:
        """A cell has ended: what it says, if a heading may say so much."""
        if self.cell is not None:
            self.short = self.short and end - self.opened < _LONGEST_HEADING
            self.row[self.cell] = ""
            if self.short:
                plain = _MARKUP.sub(" ", self.document.raw[self.opened : end]).encode("latin-1").decode("utf-8", "replace")
                self.row[self.cell] = " ".join(html.unescape(plain).split()).lower()
                if self.rows > 1 and len(self.hanging) < _MOST_HANGING:
                    self.hanging[self.cell] = self.rows
        self.cell = None

    def _end_row(self) -> None:
        """A row has ended: one with two headings and more is what the rows below are read by; "Incorporated by Reference" may span those below it.

        A heading may begin in the row above ("Filed" over "Herewith"), or stand there alone.
        """
        if not self.row:
            return
        for cell in self.hanging:
            self.row.setdefault(cell, self.above.get(cell, ""))
        found: list[tuple[int, int, str]] = []
        heads = self.short
        for cell, words in self.row.items():
            both = f"{self.above.get(cell, '')} {words}".strip()
            if heading := _HEADING.fullmatch(words) or _HEADING.fullmatch(both):
                found.append((*cell, heading.lastgroup or ""))
            elif words and not _OTHER_HEADING.fullmatch(words) and not _OTHER_HEADING.fullmatch(both):
                heads = False
        if heads and any(self.row.values()) and (len(found) > 1 or any(kind in ("filed_herewith", "previously_filed", "where") for _, _, kind in found)):
            self.headings = found
        self.hanging = {cell: rows - 1 for cell, rows in self.hanging.items() if rows > 1}
        self.above, self.row, self.next, self.short = self.row, {}, 0, True


def told(cells: dict[str, str], issuer: bool | None) -> tuple[ExhibitStatus, Incorporation | None] | None:
    """What the cells behind a description say by their headings; None where they say nothing."""
    said = {kind: words for kind, words in cells.items() if not _NOTHING.fullmatch(words)}
    if "filed_herewith" in said:
        return "filed_herewith", None
    if "where" in said and (found := status(said["where"].lower())) is not None:
        return found, incorporation(said["where"], issuer) if found == "incorporated_by_reference" else None
    if "form" in said or "date" in said:
        name, number = form(said.get("form", ""), issuer)
        when = re.search(DAY, said["date"].lower(), re.VERBOSE) if "date" in said else None
        there = said.get("exhibit")
        return "incorporated_by_reference", Incorporation(
            document=said.get("form"), form=name, amendment_number=number, filing_date=day(when[0]) if when else None, exhibit_number=there
        )
    kinds: tuple[tuple[str, ExhibitStatus], ...] = (("incorporated", "incorporated_by_reference"), ("previously_filed", "previously_filed"))
    for kind, plain in kinds:
        if kind in said:
            words = said[kind]
            source = (
                None if _TICK.fullmatch(words) or kind != "incorporated" else incorporation(words if status(words.lower()) else f"incorporated by reference to {words}", issuer)
            )
            return plain, source
    return None
