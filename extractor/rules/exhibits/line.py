"""One line of an exhibit list: its description, its date, and what the line and its footnotes say of its status.

A line without a mark has the status that its own words give it. Where the footnotes mark one status, a line without either is filed with this
filing if it is attached to it; where they mark what was filed before, also if this amendment adds it or it bears the date of this filing.
Otherwise it is ``unmarked``.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cached_property
from typing import NamedTuple

from ...document import Document
from ...models import Exhibit, Incorporation
from ...models.filing import ExhibitStatus
from ...phrase import Phrase
from . import columns as exhibit_columns
from . import incorporation
from . import number as exhibit_number
from .document_date import document_date
from .notes import Notes
from .number import SIGN
from .printed import Place, RawLine
from .words import attached_in_words

DATED_WITH = timedelta(days=4)
"""How long before its signature a filing's own documents may be dated."""
_AMENDS = Phrase(r"amendment no\b|hereby (?:further )?amended|amends and supplements|\bthis amendment\b", 0)
_FEE_TABLE = Phrase(r"(?:calculation of )?filing fees? ?(?:tables?|exhibit)\b", 0)
"""What the fee table is called, whatever its number."""
_REGISTRATION = Phrase(r"registration statement(?:,? as amended)?$", re.IGNORECASE)
_REGISTRATION_DEFINED = Phrase(
    r"\bregistration statement on form (?P<form>[sfn]-?\d{1,2})\b[^;\"]{0,200}\(?(?:the |our |as amended, the )\"registration statement\"|\"registration statement\"\)? (?:means|is) [^;\"]{0,60}\bform (?P<form_2>[sfn]-?\d{1,2})\b",
    0,
)
LONGEST_ANNOUNCEMENT = timedelta(days=120)
"""How long before an offer begins its announcement may have been filed."""


@dataclass(frozen=True)
class Statement:
    """What a line is read against."""

    document: Document
    signed: date | None
    attached: Sequence[Document]
    issuer: bool | None
    notes: dict[int, Notes]
    added: set[str]
    descriptions: dict[int, Description] = field(default_factory=dict)
    """Those already read, by line."""

    @cached_property
    def amends(self) -> bool:
        """Whether the statement is an amendment."""
        return (self.document.type or "").endswith("/A") or bool(_AMENDS.search(self.document.folded[:40_000]))

    @cached_property
    def attached_in_words(self) -> set[str]:
        """The exhibits that sentences of the statement say are attached."""
        return {exhibit_number.key(words.number) for words in attached_in_words(self.document)}

    @cached_property
    def registration(self) -> str | None:
        """The form of the registration statement that the words call so and no more; None where they do not say, or name several."""
        folded = self.document.folded
        found = {(match["form"] or match["form_2"]).upper() for match in _REGISTRATION_DEFINED.around('"registration statement"', folded, folded, 0, len(folded), 300, 100)}
        return found.pop() if len(found) == 1 else None

    def described(self, line: RawLine) -> Description:
        """The description of a line."""
        known = self.descriptions.get(id(line))
        if known is None:
            known = self.descriptions[id(line)] = _description(line.printed(self.document), line.prose(self.document), self.notes[id(line)].by_mark)
        return known


def read_exhibit(statement: Statement, line: RawLine, twin: RawLine | None) -> tuple[Exhibit, list[Place]]:
    """The exhibit of a line, and where else than there the statement speaks of it: in a footnote, or in its second printing, which gives what the first leaves open."""
    exhibit, note = _exhibit(statement, line)
    places = [note] if note else []
    if twin is not None and (exhibit.status == "unmarked" or exhibit.description is None):
        again, note = _exhibit(statement, twin)
        if exhibit.status == "unmarked" and again.status != "unmarked":
            exhibit = exhibit.model_copy(update={"status": again.status, "incorporated_from": again.incorporated_from})
            places = [(twin.start, twin.end), *([note] if note else [])]
        if exhibit.description is None and again.description is not None:
            exhibit = exhibit.model_copy(update={"description": again.description, "date": again.date})
            places = [(twin.start, twin.end), *(place for place in places if place != (twin.start, twin.end))]
    return exhibit, places


def _exhibit(statement: Statement, line: RawLine) -> tuple[Exhibit, Place | None]:
    """The exhibit, and the footnote that tells its status."""
    described, notes = statement.described(line), statement.notes[id(line)]
    plain = described.plain.lower()
    none = incorporation.says_none(plain.strip(" .*"))
    in_columns = exhibit_columns.told(line.cells, statement.issuer) if line.cells and not none else None
    note, at = None, None
    if not none and in_columns is None:
        note, at = notes.where([*line.marks, *described.marks]) or (None, None)
    status, source = ("not_applicable", None) if none else in_columns or _status(statement, note, described)
    when = None if none else document_date(plain)
    attached = None if none else exhibit_number.find_document(line.number, statement.attached, fees=_FEE_TABLE.match(plain) is not None)
    if status == "unmarked":
        status = _unmarked(statement, notes, line.number, when, attached)
    exhibit = Exhibit(
        number=line.number,
        description=described.printed or None,
        date=when,
        status=status,
        incorporated_from=source,
        document=attached.sequence if attached else None,
    )
    return exhibit, at


# --- the description ------------------------------------------------------------------------------------------------------------------

_END_MARKS = Phrase(rf"(?:\s*{SIGN})+\s*$")
_MOST_MARKS = 80
"""Characters of a line's end in which its marks stand."""
_MARKS_END = frozenset("/}*\u2217\uff0a\u204e)]+\u2020\u2021\u00a7#^~\u00b9\u00b2\u00b3")
"""The last characters of ``SIGN``."""
_START_MARKS = Phrase(rf"(?:{SIGN}\s*)+")
_AND_END = Phrase(r"[;,]\ ?(?:and|AND)\ ?$")
_MOST_CUTS = 3
"""How many of them stand behind one another."""
_LEADERS = Phrase(r"(?<![\s.])(?:(?=[\s.]*?(?:\.\ ?){4})[\s.]++(?:\d{1,3}|[-*]+)?\s*$|\.?\s*(?:\s\.){3,}.{0,6}$)")
_TRAILING_NUMBER = Phrase(r"(?:\ ?\((\d{1,2})\)|(?:(?<=[A-Za-z.)])|(?:(?<=,\ 19\d\d)|(?<=,\ 20\d\d))\ ?)(\d))[.;]?$")


class Description(NamedTuple):
    """The description as printed and in plain words, the words behind it that say where the exhibit is, and the marks among all of them."""

    printed: str
    plain: str
    tail: str
    marks: list[str]


def _description(printed: str, prose: str, footnotes: dict[str, str]) -> Description:
    """The description in the words of a line, as printed and in plain words, which are as long."""
    cut = incorporation.place(prose.lower())
    tail = "" if cut is None else prose[cut:]
    behind = _END_MARKS.search(tail, max(0, len(tail) - _MOST_MARKS))
    number = _TRAILING_NUMBER.search(tail, max(0, len(tail) - 8))
    description, plain, marks = _without_marks(printed[:cut], prose[:cut], footnotes)
    if description[-1:] in ('"', "\u201d") and plain.count('"') % 2:
        description, plain = description[:-1].rstrip(), plain[:-1].rstrip()  # "by adding the following: "(a)(5)(C) Press release""
    marks += exhibit_number.marks(behind[0]) if behind else []
    return Description(description, plain, tail, marks + ([number[1]] if number and number[1] in footnotes else []))


def _without_marks(printed: str, prose: str, footnotes: dict[str, str]) -> tuple[str, str, list[str]]:
    """A description without the marks, dot leaders and separators around it, and the marks."""
    first, last = 0, len(prose)
    marks: list[str] = []
    if start := _START_MARKS.match(prose):
        marks += exhibit_number.marks(start[0])
        first = start.end()
    if "|" in prose[first : first + 2] or prose.endswith("|"):  # a table that a text dump drew with bars
        first, last = len(prose) - len(prose[first:].lstrip("| ")), len(prose.rstrip("| "))
    for _ in range(_MOST_CUTS):
        size, more = _behind_words(prose[first:last], footnotes)
        marks += more
        kept = len(prose[first : first + size].rstrip(" ,;:-(["))
        if kept == last - first:
            break
        last = first + kept
    return " ".join(printed[first:last].split()), " ".join(prose[first:last].split()), marks


def _behind_words(prose: str, footnotes: dict[str, str]) -> tuple[int, list[str]]:
    """Where the words of a description end, before dot leaders, marks, a footnote's number or "and", and the marks."""
    size = len(prose)
    end = _LEADERS.search(prose) if ".." in prose or ". ." in prose else None
    if end is None and prose.rstrip()[-1:] in _MARKS_END:
        end = _END_MARKS.search(prose, max(0, size - _MOST_MARKS))
    if end:
        return end.start(), exhibit_number.marks(end[0])
    number = _TRAILING_NUMBER.search(prose, max(0, size - 8))
    if number and (mark := number[1] or number[2]) in footnotes:
        return number.start(), [mark]
    joined = _AND_END.search(prose, max(0, size - 8))
    return (joined.start() if joined else size), []


# --- the status -----------------------------------------------------------------------------------------------------------------------


def _status(statement: Statement, note: str | None, described: Description) -> tuple[ExhibitStatus, Incorporation | None]:
    """The status by the line's footnote, else by its own words, which tell "previously filed" more exactly; "unmarked" where neither says."""
    tail = described.tail
    own = incorporation.status(tail.lower()) if tail else None
    by_note = incorporation.status(note.lower()) if note else None
    status = own if by_note == "previously_filed" and own == "incorporated_by_reference" else by_note or own
    if status == "incorporated_by_reference":
        words = note if by_note and own != status else tail
        return status, _incorporated_from(statement, words or "", described.plain)
    return status or "unmarked", None


def _incorporated_from(statement: Statement, words: str, described: str) -> Incorporation | None:
    """Where from; "Schedule TO" in an original statement means a filing before it, whose form its words do not tell."""
    source = incorporation.incorporation(words, statement.issuer, described)
    if source and source.form is None and _REGISTRATION.fullmatch(source.document or ""):
        return source.model_copy(update={"form": statement.registration})
    if source and source.form in ("SC TO-I", "SC TO-T") and source.filing_date and statement.signed and not statement.amends and not re.search(r"\bTO\ ?-\ ?[IT]\b", words):
        before = statement.signed - source.filing_date
        if timedelta(0) < before <= LONGEST_ANNOUNCEMENT:
            return source.model_copy(update={"form": None})
    return source


def _unmarked(statement: Statement, notes: Notes, number: str, when: date | None, attached: Document | None) -> ExhibitStatus:
    """What a line is that no footnote and no word of its own marks."""
    if attached is not None and notes.statuses:
        return "filed_herewith"
    if "previously_filed" in notes.statuses and "filed_herewith" not in notes.statuses:
        with_this = when is not None and statement.signed is not None and timedelta(0) <= statement.signed - when <= DATED_WITH
        if with_this or exhibit_number.key(number) in statement.added:
            return "filed_herewith"
    if exhibit_number.key(number) in statement.attached_in_words:
        return "filed_herewith"
    return notes.rest or "unmarked"
