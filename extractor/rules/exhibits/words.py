"""Exhibits that sentences of a statement say are attached to it, and those that a sentence of Item 12 adds where no list is printed.

copies of which are attached hereto as Exhibits (a)(1)(A) and (B), respectively
Item 12 is hereby amended to add Exhibits (a)(9) and (a)(10), the form of reminder and the form of letter, which are filed herewith
"""

from __future__ import annotations

from collections.abc import Iterator
from re import Match
from typing import NamedTuple

from ...document import Document
from ...phrase import Phrase
from . import number as exhibit_number
from .number import LETTERED, LEVEL

_ATTACHED_AS = Phrase(r"\b(?:attached|filed)\ (?:(?:hereto|herewith)\ as|as)\ exhibits?\ (?=(?P<numbers>[^;:]{3,110}))")
_ADDED = Phrase(rf"\b(?:to\ add|by\ adding|to\ include|by\ including)\ (?:thereto\ )?exhibits?\ (?P<numbers>{LETTERED}[^;:]{{0,220}}?\b(?:filed|attached)\ (?:herewith|hereto))")
_ADDED_TOO = Phrase(rf",?\ and\ (?:to\ add\ )?exhibits?\ (?P<numbers>{LETTERED}[^;:]{{0,220}}?\b(?:filed|attached)\ (?:herewith|hereto))")
"""More of the same sentence: ", filed herewith, and Exhibit (c)(3), an opinion …, filed herewith"."""
_ADDING = ("to add ", "by adding ", "to include ", "by including ")
"""What it begins with."""
_HERE = Phrase(r"[^;:]{3,60}\b(?:hereto|herewith)\b")
_NUMBERS = Phrase(rf"{LETTERED}|{LEVEL}|99\.\d{{1,2}}")


class TellingWords(NamedTuple):
    """The number of an attached exhibit, and where the words stand that say so."""

    number: str
    start: int
    end: int


def attached_in_words(document: Document) -> tuple[TellingWords, ...]:
    """The exhibits that sentences say are attached, each once."""
    found: dict[str, TellingWords] = {}
    folded = document.folded
    for match in _ATTACHED_AS.around("as exhibit", folded, folded, 0, len(folded), 20, 120):
        if "hereto" in match[0][:24] or "herewith" in match[0][:24] or _HERE.match(document.folded, match.start("numbers"), match.start("numbers") + 140):
            _keep(found, document, match)
    for words in added_in_words(document):
        found.setdefault(exhibit_number.key(words.number), words)
    return tuple(found.values())


def added_in_words(document: Document) -> tuple[TellingWords, ...]:
    """The exhibits that a sentence adds to the statement and says are attached, each once."""
    found: dict[str, TellingWords] = {}
    for match in _ADDED.led_by(_ADDING, document.folded, len(document.folded)):
        further: Match[str] | None = match
        while further is not None:
            _keep(found, document, further)
            further = _ADDED_TOO.match(document.folded, further.end())
    return tuple(found.values())


def _keep(found: dict[str, TellingWords], document: Document, match: Match[str]) -> None:
    for number, end in _numbers(document, match):
        found.setdefault(exhibit_number.key(number), TellingWords(number, match.start(), end))


def _numbers(document: Document, match: Match[str]) -> Iterator[tuple[str, int]]:
    """The numbers that stand in a row, those after the first completed: "(a)(1)(A) and (B)"."""
    at, previous = match.start("numbers"), ""
    for number in _NUMBERS.finditer(document.prose, at, match.end("numbers")):
        if number.start() - at > 8:
            return
        plain = "".join(number[0].split())
        whole = plain if len(exhibit_number.levels(plain)) > 1 or not previous else exhibit_number.completed(plain, previous)
        if not whole:
            return
        yield whole, number.end()
        at, previous = number.end(), whole
