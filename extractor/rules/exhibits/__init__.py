"""The exhibit list of a statement (Item 12; Item 1016 of Regulation M-A): Item 12 and the Exhibit Index read, and made one list.

    Item 12.  Exhibits.
    Exhibit No.     Description
    (a)(1)(A)*      Offer to Purchase, dated December 6, 2024.
    (a)(5)(C)       Press release, dated January 9, 2025 (incorporated by reference to Exhibit 99.1 to the Schedule TO-C filed on January 9, 2025)
    (b)             Not applicable.
    * Previously filed.

Where the lists stand is found in ``lists``, what their marks mean in ``notes``, what a line says in ``line``.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from itertools import zip_longest
from typing import NamedTuple

from ...document import Document
from ...models import Exhibit
from ...phrase import Phrase
from . import number as exhibit_number
from .line import Statement, read_exhibit
from .lists import read_lists
from .notes import read_notes
from .printed import Place, RawLine, RawList
from .words import TellingWords, added_in_words


class ExhibitLine(NamedTuple):
    """One exhibit, and the whole line that says so (positions in ``Document.text``)."""

    exhibit: Exhibit
    start: int
    end: int
    places: tuple[Place, ...] = ()
    """Where else the statement speaks of it: the footnote, or the second list."""


class ExhibitIndex(NamedTuple):
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
        return ExhibitIndex(tuple(_told(words, attached) for words in told), additive=bool(told))
    item = _joined(document, [one for one in lists if one.kind != "index"])
    index = _joined(document, [one for one in lists if one.kind == "index"])
    additive = _is_additive(item, index)
    base, other = (item, index) if len(item.lines) >= len(index.lines) else (index, item)
    order, twin = _merged(base, other)
    added = {exhibit_number.key(line.number) for line in item.lines} if additive else set()
    statement = Statement(document, signed, attached, issuer, read_notes(document, item, index), added)
    read = [(line, *read_exhibit(statement, line, twin.get(id(line)))) for line in order]
    lines = _without_captions([ExhibitLine(exhibit, line.start, line.end, tuple(places)) for line, exhibit, places in read])
    notes = () if additive or not item.lines or not index.lines else _differences(statement, item, index, lines)
    return ExhibitIndex(tuple(lines), notes, additive)


def _told(words: TellingWords, attached: Sequence[Document]) -> ExhibitLine:
    """An exhibit that a sentence adds."""
    document = exhibit_number.find_document(words.number, attached)
    return ExhibitLine(Exhibit(number=words.number, status="filed_herewith", document=document.sequence if document else None), words.start, words.end)


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
        for mark, place in one.notes_at.items():
            whole.notes_at.setdefault(mark, place)
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
    """Without "(a) Exhibits" and "(b) Filing Fee Exhibit", the captions that Item 12 of the form itself has (since 2022), and without headings of groups."""
    fee = any(line.exhibit.number == "107" for line in lines)
    described = {exhibit_number.key(line.exhibit.number) for line in lines if line.exhibit.description}
    lines = [line for line in lines if line.exhibit.description or exhibit_number.key(line.exhibit.number) not in described]  # the caption of an attached exhibit
    lines = [line for line, below in zip_longest(lines, lines[1:]) if below is None or not _heads(line.exhibit, below.exhibit)]
    return [line for line in lines if not (fee and len(line.exhibit.number) == 3 and line.exhibit.number != "107" and _CAPTION.match((line.exhibit.description or "").lower()))]


_LONGEST_HEADING = 8


def _heads(exhibit: Exhibit, below: Exhibit) -> bool:
    """Whether a line is the heading of the lines below it, "(a) Offer materials" above "(a)(1)(A)", and no exhibit."""
    letter, words = exhibit.number, (exhibit.description or "").split()
    plain = exhibit.date is None and exhibit.document is None and exhibit.incorporated_from is None and exhibit.status != "not_applicable"
    return plain and len(letter) == 3 and letter.startswith("(") and below.number.startswith(f"{letter}(") and len(words) <= _LONGEST_HEADING


def _differences(statement: Statement, item: RawList, index: RawList, lines: list[ExhibitLine]) -> tuple[tuple[int | None, str], ...]:
    """What one list has and the other has not, each with the number of the line in the one list made of both."""
    first, second = ({exhibit_number.key(line.number): line for line in reversed(one.lines)} for one in (item, index))
    only_item, only_index = [key for key in first if key not in second], [key for key in second if key not in first]
    if len(only_item) > 3 and not only_index:
        return ((None, f"The Exhibit Index lists {len(second)} of the {len(first)} exhibits of Item 12"),)
    notes = [
        *((key, f"Item 12 lists {first[key].number}, the Exhibit Index does not") for key in only_item),
        *((key, f"The Exhibit Index lists {second[key].number}, Item 12 does not") for key in only_index),
        *((key, words) for key in first if key in second and (words := _described_otherwise(statement, first[key], second[key]))),
    ]
    places = {exhibit_number.key(line.exhibit.number): place for place, line in reversed(list(enumerate(lines)))}
    told = [(places.get(key), words) for key, words in notes]
    return tuple(sorted(told, key=lambda note: (note[0] is None, note[0] or 0)))


def _described_otherwise(statement: Statement, first: RawLine, second: RawLine) -> str | None:
    """That two lines of one number describe it in other words; None where they do not."""
    one, two = (statement.described(line).printed for line in (first, second))
    return f'Item 12 describes {first.number} as "{one}", the Exhibit Index as "{two}"' if _bare(one) != _bare(two) else None
