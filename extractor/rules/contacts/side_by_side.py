"""Two address blocks that a converter ran together line by line, told apart where every line shows where the second block begins.

    Otto Brandt, Esq. Lena Ortiz, Esq.
    Shuttle & Reed LLP Heddle Sley LLP
    44 Warp Avenue 5 Selvedge Row
    New York, New York 10022 Chicago, Illinois 60601
    (212) 555-0162 (312) 555-0177

One line that does not show it, or shows two places, and nothing is told apart.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ...phrase import Phrase
from ..names import PHONE, is_entity, is_person

_FIRM_ENDS = Phrase(r"\b(?:LLP|L\.L\.P\.|P\.C\.|PLLC|P\.A\.|LLC|L\.L\.C\.|Inc\.|Corp\.|Corporation|Ltd\.|plc|L\.P\.)(?= [A-Z])", 0)
_POSTCODE = Phrase(r"[A-Za-z]\.? \d{5}(?:-\d{4})?(?= [A-Z][A-Za-z. ]{2,30}, [A-Za-z. ]{2,20}\d{5}(?:-\d{4})?$)", 0)
_ESQUIRE = Phrase(r", (?:Esq\.?|ESQ\.?|Esquire)(?= [A-Z])", 0)
_STREET = Phrase(r"(?<=[A-Za-z.,)\d] )(?:\d{1,5}|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten) (?=[A-Z\d])", 0)
_NO_STREET = Phrase(r"(?:suite|floor|room|box|unit|level|no\.|apt\.|#|and|&) $", 0)
_STREET_BEGINS = Phrase(r"\d{1,5} |(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten) ", 0)
_LABEL = Phrase(r"(?:(?:tele)?phone|tel)\.?:? ?$", re.IGNORECASE)
_GENERATION = Phrase(r"(?:Jr|Sr|Esq)\.?|I{2,3}|IV", 0)
_SHORTEST, _LONGEST, _WIDEST = 3, 9, 200


def halves(lines: Sequence[str]) -> list[int] | None:
    """For each line where its second half begins; None where a line does not show that."""
    if not _SHORTEST <= len(lines) <= _LONGEST or any(len(line) > _WIDEST for line in lines):
        return None
    places = [_second_half(line) for line in lines]
    return None if None in places else [place for place in places if place is not None]


def _second_half(line: str) -> int | None:
    """Where the second half of a line begins, if it shows that at one place only."""
    for kind in (_phones, _postcodes, _firms, _streets, _persons):
        found = list(kind(line))
        if found:
            return found[0] if len(found) == 1 else None
    return None


def second_firm(line: str) -> int | None:
    """Where the second of two firms or companies begins that a line gives; None where it gives one, or does not show it."""
    found = list(_firms(line))
    return found[0] if len(found) == 1 else None


def _phones(line: str) -> Iterator[int]:
    calls = list(PHONE.finditer(line.lower()))
    if len(calls) == 2 and calls[1].end() > len(line) - 3:
        label = _LABEL.search(line[calls[0].end() : calls[1].start("number")])
        yield calls[1].start("number") - (len(label[0]) if label else 0)


def _postcodes(line: str) -> Iterator[int]:
    for match in _POSTCODE.finditer(line):
        yield match.end() + 1


def _firms(line: str) -> Iterator[int]:
    for match in _FIRM_ENDS.finditer(line):
        if is_entity(line.lower()) or " & " in line[match.end() :]:
            yield match.end() + 1


def _streets(line: str) -> Iterator[int]:
    if _STREET_BEGINS.match(line):
        for match in _STREET.finditer(line, 4):
            if not _NO_STREET.search(line[: match.start()].lower()):
                yield match.start()


def _persons(line: str) -> Iterator[int]:
    for match in _ESQUIRE.finditer(line):
        if is_person(line[match.end() + 1 :]):
            yield match.end() + 1
            return
    words = line.split(" ")
    names = [number for number, word in enumerate(words) if not re.fullmatch(r"[A-Z]\.", word) and not _GENERATION.fullmatch(word.strip(","))]
    if len(names) == 4 and all(re.fullmatch(r"[A-Z][\w'.\u2019-]+,?", word) for word in words):
        first = names[2]  # the second person's first name, with the initial before it
        initial = first - names[1] > 1 and re.fullmatch(r"[A-Z]\.", words[first - 1]) is not None
        if not initial:
            yield len(" ".join(words[:first])) + 1
