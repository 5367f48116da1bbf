"""What the footnotes of exhibit lists mean: each mark, and what is said of all exhibits that have none.

* Previously filed.        All other exhibits are filed herewith.        Exhibits marked with an asterisk (*) were filed before.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from typing import NamedTuple

from ...document import Document
from ...models.filing import ExhibitStatus
from ...phrase import Phrase
from . import incorporation
from . import number as exhibit_number
from .printed import Place, RawLine, RawList

_LEGEND = Phrase(
    r"\b(?:asterisks?|daggers?|marked|denote[sd]?|indicate[sd]?|designated)\b[^.;]{0,60}?(?:[(\"'\[]\ ?(?P<mark>\*{1,3}|[+†‡#])\ ?[)\"'\]]"
    r"|(?P<name>double\ asterisks?|two\ asterisks|asterisk|dagger|plus\ sign|number\ sign|pound\ sign))|(?P<lead>\b(?:one\ |an\ |single\ )?asterisk)\b",
)
_UNMARKED = Phrase(r"\b(?:not|without|unless)\ [^.;]{0,50}$")
_NAMES = {"double asterisk": "**", "double asterisks": "**", "two asterisks": "**", "dagger": "†", "plus sign": "+", "number sign": "#", "pound sign": "#"}
_EACH_OF_WHICH = r"\b(?:each|both|all)\ of\ which\b[^.;]{0,80}"
_ALL_OTHERS = r"\b(?:(?:all|each|every|other)\b[^.;]{0,20}\bexhibits?|exhibits?\ (?:(?:that|which)\ (?:is|are)\ )?(?:not|without))\b[^.;]{0,80}"
_THE_REST = Phrase(rf"{_EACH_OF_WHICH}|{_ALL_OTHERS}")
_THE_REST_UNLESS = Phrase(rf"{_ALL_OTHERS}|\bunless\ otherwise\ (?:indicated|noted|marked)\b[^.;]{{0,120}}|[^.;]{{0,60}}\bunless\ otherwise\ (?:indicated|noted|marked)")

_LEAD = Phrase(
    r"\bexhibits?\b[^.;:]{0,60}?\b(?:filed|attached|submitted|furnished)\ (?:herewith|hereto|with\ this\ (?:amendment|schedule|statement|final\ amendment))\b[^.;:]{0,60}"
    r"[.:]?\ ?(?:[|\ ]*(?:exhibit|no\.?|number|description|document|title|name)){0,5}[|.:\ ]*$"
)
_ELSEWHERE = Phrase(r"\b(?:incorporated|previously|or|except|unless|not|marked|indicated|noted|asterisk)\b")


class Notes(NamedTuple):
    """What the footnotes of a list mean; a mark that it leaves open means what the other list says."""

    by_mark: dict[str, str]
    statuses: frozenset[ExhibitStatus]
    """What they mark."""
    rest: ExhibitStatus | None
    """What they say of all that has no mark."""
    at: dict[str, Place]
    """Where they stand."""

    def where(self, marks: Sequence[str]) -> tuple[str, Place | None] | None:
        """The footnote of the marks that says where the exhibit is, and its place; one that lost its mark belongs to a mark that has no other."""
        for mark in marks:
            found = mark if mark in self.by_mark else ""
            note = self.by_mark.get(found)
            if note and incorporation.status(note.lower()):
                return note, self.at.get(found)
        return None


def read_notes(document: Document, item: RawList, index: RawList) -> dict[int, Notes]:
    """The footnotes that hold for each line of both lists, by the line's ``id``; a footnote's number is taken off the numbers of exhibits."""
    of_item, of_index = _told(document, item), _told(document, index)
    found: dict[int, Notes] = {}
    for one, own, other in ((item, of_item, of_index), (index, of_index, of_item)):
        notes = _together(own, other)
        numbers = {line.number for line in one.lines}
        if notes.rest is None and _filed_here(one):
            notes = notes._replace(rest="filed_herewith")
        for line in one.lines:
            _settle_number(line, notes.by_mark, numbers)
            found[id(line)] = notes
    return found


def _filed_here(one: RawList) -> bool:
    """Whether the sentence that leads to a list says that its exhibits are filed with it: "The following exhibits are filed herewith:"."""
    lead = _LEAD.search(one.introduction[-400:])
    return lead is not None and not _ELSEWHERE.search(lead[0])


class _Told(NamedTuple):
    """What one list says of its marks: its footnotes by mark, and the words around it."""

    footnotes: dict[str, str]
    around: list[str]
    at: dict[str, Place]

    @property
    def words(self) -> list[str]:
        """The words around it, then those of its footnotes."""
        return [*self.around, *self.footnotes.values()]


def _told(document: Document, one: RawList) -> _Told:
    """What a list says; nothing for an empty one."""
    if not one.lines:
        return _Told({}, [], {})
    tail = one.lines[-1].tail
    return _Told(_footnotes(document, one), [_around(document, one), *([tail] if " of which " in tail else [])], one.notes_at)


def _together(own: _Told, other: _Told) -> Notes:
    """What the footnotes of a list mean, with those of the other for marks that it does not explain."""
    statuses = (incorporation.status(note.lower()) for note in (own.footnotes or other.footnotes).values())
    rest = next((status for words in [*own.words, *other.words] if (status := _rest(words.lower()))), None)
    return Notes({**other.footnotes, **own.footnotes}, frozenset(status for status in statuses if status), rest, {**other.at, **own.at})


def _settle_number(line: RawLine, footnotes: dict[str, str], numbers: Collection[str]) -> None:
    """Takes a footnote's number off an exhibit's: "(a)(1)(A)(1)", or "(d)(1)(3)" without a neighbour "(d)(1)(2)", where there is such a footnote."""
    number = re.fullmatch(r"(.*\))\(?(\d{1,2})\)?", line.number)
    if not number or number[2] not in footnotes:
        return
    levels = exhibit_number.levels(line.number)
    beside = any(f"{number[1]}({int(number[2]) + step})" in numbers for step in (-1, 1))
    alone = not beside and (
        (len(levels) == 3 and levels[1].isdigit()) or (len(levels) == 2 and int(number[2]) > 1 and any(len(exhibit_number.levels(other)) > 3 for other in numbers))
    )
    if len(levels) > 3 or alone or not line.number.endswith(")"):
        line.number = number[1]
        line.marks.append(number[2])


def _footnotes(document: Document, one: RawList) -> dict[str, str]:
    """The footnotes of a list, and what a sentence around it says that a mark means."""
    notes = dict(one.footnotes)
    if "" in notes and len(bare := _bare_notes(document, one)) > 1:
        del notes[""]
        stars = sorted({mark for line in one.lines for mark in line.marks if mark.strip("*") == ""}, key=len)
        notes |= zip(stars, bare, strict=True) if len(stars) == len(bare) else ()  # footnotes stand in the order of their marks
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


_BARE = Phrase(r"[\ |-]*((?:previously\ filed|filed\ (?:herewith|previously|with\ this)|incorporated\ (?:herein\ )?by\ reference)\b[^.;]{0,80}?)(?:[.;]|(?=\ (?:previously|filed|incorporated|items?|signatures?)\b))")
_MOST_BARE = 3


def _bare_notes(document: Document, one: RawList) -> list[str]:
    """The footnotes right below a list that lost their marks, in order; none where two say the same."""
    told: list[str] = []
    at = one.lines[-1].end
    while len(told) < _MOST_BARE and (note := _BARE.match(document.folded, at)):
        told.append(note[1])
        at = note.end()
    return told if len({incorporation.status(note) for note in told}) == len(told) else []


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
