"""The exhibit list of a statement (Item 12; Item 1016 of Regulation M-A): Item 12 and the Exhibit Index read, and made one list.

    Item 12.  Exhibits.
    Exhibit No.     Description
    (a)(1)(A)*      Offer to Purchase, dated December 6, 2024.
    (a)(5)(C)       Press release, dated January 9, 2025 (incorporated by reference to Exhibit 99.1 to the Schedule TO-C filed on January 9, 2025)
    (b)             Not applicable.
    * Previously filed.

What a mark means is what this filing's own footnotes say. A line without a mark has the status that its own words give it. Where the
footnotes mark one status, a line without either is filed with this filing if it is attached to it; where they mark what was filed before,
also if this amendment adds it or it bears the date of this filing. Otherwise it is ``unmarked``.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cached_property

from ..document import Document
from ..models import Exhibit, Incorporation
from ..models.filing import ExhibitStatus
from ..phrase import Phrase
from . import exhibit_columns, exhibit_number, incorporation
from .exhibit_date import document_date
from .exhibit_list import read_lists
from .exhibit_number import SIGN
from .exhibit_printed import RawLine, RawList
from .exhibit_words import added_in_words, attached_in_words

DATED_WITH = timedelta(days=4)
"""How long before its signature a filing's own documents may be dated."""
_AMENDS = Phrase(r"amendment no\b|hereby (?:further )?amended|amends and supplements|\bthis amendment\b", 0)
LONGEST_ANNOUNCEMENT = timedelta(days=120)
"""How long before an offer begins its announcement may have been filed."""


@dataclass(frozen=True)
class ExhibitLine:
    """One exhibit, and the whole line that says so (positions in ``Document.text``)."""

    exhibit: Exhibit
    start: int
    end: int


@dataclass(frozen=True)
class ExhibitIndex:
    """The exhibits of a statement, once, in order."""

    lines: tuple[ExhibitLine, ...] = ()
    notes: tuple[tuple[int | None, str], ...] = ()
    """Where Item 12 and the Exhibit Index differ: number of the line or None, and the words."""
    additive: bool = False
    """Whether Item 12 of an amendment only adds lines to the list as it stood."""


def read_exhibits(document: Document, signed: date | None, attached: Sequence[Document] = (), issuer: bool | None = None) -> ExhibitIndex:
    """The exhibits that a statement lists.

    ``signed`` is the date of its signature, ``attached`` the other documents of the submission, ``issuer`` whether the offer is an issuer's
    own (True), a third party's (False) or not known: it completes "Schedule TO" to SC TO-I or SC TO-T.
    """
    lists = _of_the_offer(read_lists(document))
    if not lists:
        told = added_in_words(document)
        return ExhibitIndex(tuple(ExhibitLine(Exhibit(number=words.number, status="filed_herewith"), words.start, words.end) for words in told), additive=bool(told))
    item = _joined(document, [one for one in lists if one.kind != "index"])
    index = _joined(document, [one for one in lists if one.kind == "index"])
    additive = _is_additive(item, index)
    base, other = (item, index) if len(item.lines) >= len(index.lines) else (index, item)
    order, twin = _merged(base, other)
    added = {exhibit_number.key(line.number) for line in item.lines} if additive else set()
    statement = _Statement(document, signed, attached, issuer, _notes(document, item, index), added)
    lines = _without_captions([_line(statement, line, twin.get(id(line))) for line in order])
    notes = () if additive or not item.lines or not index.lines else _differences(statement, item, index, lines)
    return ExhibitIndex(tuple(lines), notes, additive)


# --- two lists into one ---------------------------------------------------------------------------------------------------------------


def _of_the_offer(lists: list[RawList]) -> list[RawList]:
    """Without the exhibit items of Schedules 13D and 13E-3 that the same document may answer; before 2000 Item 9 or 11 was the offer's."""
    numbers = {exhibit_number.key(line.number) for one in lists if one.kind == "index" for line in one.lines}
    if any(one.kind == "twelve" for one in lists):
        return [one for one in lists if one.kind != "other"]
    return [one for one in lists if one.kind == "index" or not numbers or any(exhibit_number.key(line.number) in numbers for line in one.lines)]


def _joined(document: Document, lists: list[RawList]) -> RawList:
    """The lists of one kind as one: a list that goes on under a second heading, or is printed twice."""
    whole = RawList(lists[0].kind if lists else "", introduction=lists[0].introduction if lists else "")
    seen: set[tuple[str, str]] = set()
    for one in lists:
        for line in one.lines:
            same = exhibit_number.key(line.number), _bare(line.prose(document))[:80]
            if same not in seen:
                seen.add(same)
                whole.lines.append(line)
        for mark, note in one.footnotes.items():
            whole.footnotes.setdefault(mark, note)
    return whole


def _bare(words: str) -> str:
    return re.sub(r"[^a-z0-9]", "", words.lower())


def _merged(base: RawList, other: RawList) -> tuple[list[RawLine], dict[int, RawLine]]:
    """The lines of both, in the order of the longer list, and the second printing of each."""
    places: dict[str, list[RawLine]] = {}
    for line in base.lines:
        places.setdefault(exhibit_number.key(line.number), []).append(line)
    order = list(base.lines)
    twin: dict[int, RawLine] = {}
    after: RawLine | None = None
    for line in other.lines:
        same = places.get(exhibit_number.key(line.number))
        if same:
            after = same.pop(0) if len(same) > 1 else same[0]
            twin.setdefault(id(after), line)
        else:
            order.insert(next((n for n, one in enumerate(order) if one is after), -1) + 1 if after else len(order), line)
            after = line
    return order, twin


_ADDS = Phrase(
    r"\badd(?:ing|ed|s|ition)?\b[^.:]{0,140}\bexhibits?\b|\bexhibits?\b[^.:]{0,90}\b(?:is|are)\ (?:hereby\ )?added\b"
    r"|\binclu(?:de|ding|sion)\b[^.:]{0,60}\b(?:following|additional)\ exhibits?\b"
    r"|\bfollowing\ (?:additional\ |new\ )?exhibits?\b[^.:]{0,40}\b(?:added|thereto)",
)
_SUPPLEMENTS = Phrase(r"\b(?:amended|supplemented|amends|supplements|amend|supplement)\b")
_RESTATES = Phrase(r"\brestated?\b|in\ (?:its|their)\ entirety|amended\ to\ read|replaced\ with")


def _is_additive(item: RawList, index: RawList) -> bool:
    """Whether the words before the list say that it adds to the one that stood."""
    introduction = item.introduction[-700:]
    if not item.lines or _RESTATES.search(introduction):
        return False
    if _ADDS.search(introduction):
        return True
    first = exhibit_number.key(item.lines[0].number)
    return bool(_SUPPLEMENTS.search(introduction)) and (len(index.lines) > len(item.lines) or first not in ("A1A", "A1I", "A1", "A11"))


_CAPTION = Phrase(r"(?:(?:list\ of\ )?exhibits?|filing\ fees?(?:\ exhibits?|\ tables?)?|calculation\ of\ filing\ fees?(?:\ tables?)?)\W*$")


def _without_captions(lines: list[ExhibitLine]) -> list[ExhibitLine]:
    """Without "(a) Exhibits" and "(b) Filing Fee Exhibit", the captions that Item 12 of the form itself has (since 2022)."""
    fee = any(line.exhibit.number == "107" for line in lines)
    described = {exhibit_number.key(line.exhibit.number) for line in lines if line.exhibit.description}
    lines = [line for line in lines if line.exhibit.description or exhibit_number.key(line.exhibit.number) not in described]  # the caption of an attached exhibit
    return [line for line in lines if not (fee and len(line.exhibit.number) == 3 and line.exhibit.number != "107" and _CAPTION.match((line.exhibit.description or "").lower()))]


def _differences(statement: _Statement, item: RawList, index: RawList, lines: list[ExhibitLine]) -> tuple[tuple[int | None, str], ...]:
    """What one list has and the other has not."""
    numbers = {exhibit_number.key(line.exhibit.number): n for n, line in reversed(list(enumerate(lines)))}
    first = {exhibit_number.key(line.number): line for line in reversed(item.lines)}
    second = {exhibit_number.key(line.number): line for line in reversed(index.lines)}
    missing = [key for key in first if key not in second]
    if len(missing) > 3 and not [key for key in second if key not in first]:
        return ((None, f"The Exhibit Index lists {len(second)} of the {len(first)} exhibits of Item 12"),)
    notes: list[tuple[int | None, str]] = []
    notes += [(numbers.get(key), f"Item 12 lists {first[key].number}, the Exhibit Index does not") for key in first if key not in second]
    notes += [(numbers.get(key), f"The Exhibit Index lists {second[key].number}, Item 12 does not") for key in second if key not in first]
    for key in first:
        if key in second:
            one, two = (_described(statement, line).printed for line in (first[key], second[key]))
            if _bare(one) != _bare(two):
                notes.append((numbers.get(key), f'Item 12 describes {first[key].number} as "{one}", the Exhibit Index as "{two}"'))
    return tuple(sorted(notes, key=lambda note: (note[0] is None, note[0] or 0)))


# --- footnotes ------------------------------------------------------------------------------------------------------------------------

_LEGEND = Phrase(
    r"\b(?:asterisks?|daggers?|marked|denote[sd]?|indicate[sd]?|designated)\b[^.;]{0,60}?(?:[(\"'\[]\ ?(?P<mark>\*{1,3}|[+†‡#])\ ?[)\"'\]]"
    r"|(?P<name>double\ asterisks?|two\ asterisks|asterisk|dagger|plus\ sign|number\ sign|pound\ sign))|(?P<lead>\b(?:one\ |an\ |single\ )?asterisk)\b",
)
_UNMARKED = Phrase(r"\b(?:not|without|unless)\ [^.;]{0,50}$")
_NAMES = {"double asterisk": "**", "double asterisks": "**", "two asterisks": "**", "dagger": "†", "plus sign": "+", "number sign": "#", "pound sign": "#"}
_TRAILING_NUMBER = Phrase(r"(?:\ ?\((\d{1,2})\)|(?:(?<=[A-Za-z.)])|(?:(?<=,\ 19\d\d)|(?<=,\ 20\d\d))\ ?)(\d))[.;]?$")
_EACH_OF_WHICH = r"\b(?:each|both|all)\ of\ which\b[^.;]{0,80}"
_ALL_OTHERS = r"\b(?:(?:all|each|every|other)\b[^.;]{0,20}\bexhibits?|exhibits?\ (?:(?:that|which)\ (?:is|are)\ )?(?:not|without))\b[^.;]{0,80}"
_THE_REST = Phrase(rf"{_EACH_OF_WHICH}|{_ALL_OTHERS}")
_THE_REST_UNLESS = Phrase(rf"{_ALL_OTHERS}|\bunless\ otherwise\ (?:indicated|noted|marked)\b[^.;]{{0,120}}|[^.;]{{0,60}}\bunless\ otherwise\ (?:indicated|noted|marked)")


@dataclass(frozen=True)
class _Notes:
    """What the footnotes of a list mean; a mark that it leaves open means what the other list says."""

    by_mark: dict[str, str]
    statuses: frozenset[ExhibitStatus]
    """What they mark."""
    rest: ExhibitStatus | None
    """What they say of all that has no mark."""

    def where(self, marks: Sequence[str]) -> str | None:
        """The footnote of the marks that says where the exhibit is; one that lost its mark belongs to a mark that has no other."""
        found = [self.by_mark.get(mark) or (self.by_mark.get("") if mark not in self.by_mark else None) for mark in marks]
        return next((note for note in found if note and incorporation.status(note.lower())), None)


def _notes(document: Document, item: RawList, index: RawList) -> dict[int, _Notes]:
    """The footnotes that hold for each line."""
    own = [_footnotes(document, one) if one.lines else {} for one in (item, index)]
    found: dict[int, _Notes] = {}
    for one, mine, others in ((item, own[0], own[1]), (index, own[1], own[0])):
        said = [incorporation.status(note.lower()) for note in (mine or others).values()]
        around = [_around(document, each) for each in (one, index if one is item else item) if each.lines]
        around += [one.lines[-1].tail for one in (item, index) if one.lines and " of which " in one.lines[-1].tail]
        rest = next((status for words in [*around, *mine.values(), *others.values()] if (status := _rest(words.lower()))), None)
        notes = _Notes({**others, **mine}, frozenset(status for status in said if status), rest)
        numbers = {line.number for line in one.lines}
        for line in one.lines:
            _settle_number(line, notes.by_mark, numbers)
            found[id(line)] = notes
    return found


def _settle_number(line: RawLine, footnotes: dict[str, str], numbers: Collection[str]) -> None:
    """Takes a footnote's number off an exhibit's: "(a)(1)(A)(1)", or "(d)(1)(3)" without a neighbour "(d)(1)(2)", where there is such a footnote."""
    number = re.fullmatch(r"(.*\))\(?(\d{1,2})\)?", line.number)
    if not number or number[2] not in footnotes:
        return
    levels = exhibit_number.levels(line.number)
    alone = len(levels) == 3 and levels[1].isdigit() and not any(f"{number[1]}({int(number[2]) + step})" in numbers for step in (-1, 1))
    if len(levels) > 3 or alone or not line.number.endswith(")"):
        line.number = number[1]
        line.marks.append(number[2])


def _footnotes(document: Document, one: RawList) -> dict[str, str]:
    """The footnotes of a list, and what a sentence around it says that a mark means."""
    notes = dict(one.footnotes)
    around = _around(document, one)
    for match in _LEGEND.finditer(around):
        if _UNMARKED.search(around, max(0, match.start() - 30), match.start("mark") if match["mark"] else match.end()):
            continue
        mark = match["mark"] or _NAMES.get(match["name"] or "", "*")
        behind = re.match(r"[^.;]{0,160}", around[match.end() :])
        ahead = re.search(r"[^.;]{0,160}$", around[: match.start()])
        meaning = next((words[0] for words in (behind, ahead) if words and incorporation.status(words[0])), None)
        if meaning:
            notes.setdefault(mark, meaning)
    return notes


def _around(document: Document, one: RawList) -> str:
    """The (folded) words just before and behind a list."""
    end = one.lines[-1].end
    return f"{one.introduction[-1500:]} ; {document.folded[end : end + 1000]}"


def _rest(words: str) -> ExhibitStatus | None:
    """The status that the (folded) words give all exhibits that have no mark: "all other exhibits were previously filed"."""
    for match in (_THE_REST_UNLESS if "unless otherwise" in words else _THE_REST).finditer(words):
        if (status := incorporation.status(match[0])) is not None:
            return status
    return None


# --- one line -------------------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Statement:
    """What a line is read against."""

    document: Document
    signed: date | None
    attached: Sequence[Document]
    issuer: bool | None
    notes: dict[int, _Notes]
    added: set[str]
    descriptions: dict[int, _Description] = field(default_factory=dict)
    """Those already read, by line."""

    @cached_property
    def amends(self) -> bool:
        """Whether the statement is an amendment."""
        return (self.document.type or "").endswith("/A") or bool(_AMENDS.search(self.document.folded[:40_000]))

    @cached_property
    def attached_in_words(self) -> set[str]:
        """The exhibits that sentences of the statement say are attached."""
        return {exhibit_number.key(words.number) for words in attached_in_words(self.document)}


_END_MARKS = Phrase(rf"(?:\s*{SIGN})+\s*$")
_MOST_MARKS = 80
"""Characters of a line's end in which its marks stand."""
_MARKS_END = frozenset("}*\u2217\uff0a\u204e)]+\u2020\u2021\u00a7#^~\u00b9\u00b2\u00b3")
"""The last characters of ``SIGN``."""
_START_MARKS = Phrase(rf"(?:{SIGN}\s*)+")
_AND_END = Phrase(r"[;,]\ ?and\ ?$")
_LEADERS = Phrase(r"(?<![\s.])(?:(?=[\s.]*?(?:\.\ ?){4})[\s.]++(?:\d{1,3}|[-*]+)?\s*$|\.?\s*(?:\s\.){3,}.{0,6}$)")


def _line(statement: _Statement, line: RawLine, twin: RawLine | None) -> ExhibitLine:
    """The exhibit of a line; its second printing gives what the first leaves open."""
    exhibit = _exhibit(statement, line)
    if twin is not None and (exhibit.status == "unmarked" or exhibit.description is None):
        again = _exhibit(statement, twin)
        if exhibit.status == "unmarked" and again.status != "unmarked":
            exhibit = exhibit.model_copy(update={"status": again.status, "incorporated_from": again.incorporated_from})
        if exhibit.description is None and again.description is not None:
            exhibit = exhibit.model_copy(update={"description": again.description, "date": again.date})
    return ExhibitLine(exhibit, line.start, line.end)


def _exhibit(statement: _Statement, line: RawLine) -> Exhibit:
    described, notes = _described(statement, line), statement.notes[id(line)]
    plain = described.plain.lower()
    none = incorporation.says_none(plain.strip(" .*"))
    in_columns = exhibit_columns.told(line.cells, statement.issuer) if line.cells and not none else None
    status, source = ("not_applicable", None) if none else in_columns or _status(statement, notes.where([*line.marks, *described.marks]), described.tail)
    when = None if none else document_date(plain)
    attached = None if none else exhibit_number.find_document(line.number, statement.attached)
    if status == "unmarked":
        status = _unmarked(statement, notes, line.number, when, attached)
    return Exhibit(
        number=line.number,
        description=described.printed or None,
        date=when,
        status=status,
        incorporated_from=source,
        document=attached.sequence if attached else None,
    )


@dataclass(frozen=True)
class _Description:
    """The description as printed and in plain words, the words behind it that say where the exhibit is, and the marks among all of them."""

    printed: str
    plain: str
    tail: str
    marks: list[str]


def _described(statement: _Statement, line: RawLine) -> _Description:
    known = statement.descriptions.get(id(line))
    if known is None:
        known = statement.descriptions[id(line)] = _description(statement, line)
    return known


def _description(statement: _Statement, line: RawLine) -> _Description:
    printed, prose = line.printed(statement.document), line.prose(statement.document)
    cut = incorporation.place(prose.lower())
    tail = "" if cut is None else prose[cut:]
    behind = _END_MARKS.search(tail, max(0, len(tail) - _MOST_MARKS))
    description, plain, marks = _without_marks(printed[:cut], prose[:cut], statement.notes[id(line)].by_mark)
    if description[-1:] in ('"', "\u201d") and plain.count('"') % 2:
        description, plain = description[:-1].rstrip(), plain[:-1].rstrip()  # "by adding the following: "(a)(5)(C) Press release""
    return _Description(description, plain, tail, marks + (exhibit_number.marks(behind[0]) if behind else []))


def _without_marks(printed: str, prose: str, footnotes: dict[str, str]) -> tuple[str, str, list[str]]:
    """A description without the marks, dot leaders and separators around it, and the marks."""
    marks: list[str] = []
    start = _START_MARKS.match(prose)
    if start:
        marks += exhibit_number.marks(start[0])
        printed, prose = printed[start.end() :], prose[start.end() :]
    if "|" in prose[:2] or prose.endswith("|"):  # a table that a text dump drew with bars
        first, last = len(prose) - len(prose.lstrip("| ")), len(prose.rstrip("| "))
        printed, prose = printed[first:last], prose[first:last]
    for _ in range(3):
        size = len(prose)
        end = (_LEADERS.search(prose) if ".." in prose or ". ." in prose else None) or (
            _END_MARKS.search(prose, max(0, len(prose) - _MOST_MARKS)) if prose.rstrip()[-1:] in _MARKS_END else None
        )
        numbered = _TRAILING_NUMBER.search(prose, max(0, size - 8))
        if end:
            marks += exhibit_number.marks(end[0])
            size = end.start()
        elif numbered and (numbered[1] or numbered[2]) in footnotes:
            marks.append(numbered[1] or numbered[2])
            size = numbered.start()
        elif more := _AND_END.search(prose, max(0, size - 8)):
            size = more.start()
        kept = prose[:size].rstrip(" ,;:-([")
        if len(kept) == len(prose):
            break
        printed, prose = printed[: len(kept)], kept
    return " ".join(printed.split()), " ".join(prose.split()), marks


def _status(statement: _Statement, note: str | None, tail: str) -> tuple[ExhibitStatus, Incorporation | None]:
    """The status by the line's footnote, else by its own words, which tell "previously filed" more exactly; "unmarked" where neither says."""
    own = incorporation.status(tail.lower()) if tail else None
    by_note = incorporation.status(note.lower()) if note else None
    status = own if by_note == "previously_filed" and own == "incorporated_by_reference" else by_note or own
    if status == "incorporated_by_reference":
        words = note if by_note and own != status else tail
        return status, _incorporated_from(statement, words or "")
    return status or "unmarked", None


def _incorporated_from(statement: _Statement, words: str) -> Incorporation | None:
    """Where from; "Schedule TO" in an original statement means a filing before it, whose form its words do not tell."""
    source = incorporation.incorporation(words, statement.issuer)
    if source and source.form in ("SC TO-I", "SC TO-T") and source.filing_date and statement.signed and not statement.amends and not re.search(r"\bTO\ ?-\ ?[IT]\b", words):
        before = statement.signed - source.filing_date
        if timedelta(0) < before <= LONGEST_ANNOUNCEMENT:
            return source.model_copy(update={"form": None})
    return source


def _unmarked(statement: _Statement, notes: _Notes, number: str, when: date | None, attached: Document | None) -> ExhibitStatus:
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
