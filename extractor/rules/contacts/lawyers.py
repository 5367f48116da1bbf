"""Lawyers whom a converter set on one line, out of columns or a list: "Otto Brandt, Esq. Lena Ortiz, Esq."."""

from __future__ import annotations

from collections.abc import Sequence

from ...phrase import Phrase
from ..names import PHONE, is_address, is_entity
from .lines import Line, is_block, is_firm

_LAWYER = Phrase(
    r" ?(?:and |AND |& )?(?P<name>(?!AND )[A-Z][\w'.\u2019-]{0,20}(?: [A-Z][\w'.\u2019-]{0,20}){1,4}(?:,? (?:Jr|JR|Sr|SR)\.|,? I{2,3}|,? IV)?,? (?:Esq|ESQ|Esquire|ESQUIRE)\b\.?),?(?= [A-Z]| (?:and|&) [A-Z]|$)",
    0,
)
_POSTCODE = Phrase(r"\b[a-z.]{2,}\.? \d{5}(?:-\d{4})?\b", 0)
_LONGEST = 200
"""A line that is longer is a paragraph."""
_FEWEST = 2
"""So few lines may hold a whole block each."""


def lawyers(printed: str) -> tuple[list[str], str]:
    """The lawyers that a line begins with, one behind the other, and the rest of it."""
    names: list[str] = []
    at = 0
    while len(printed) <= _LONGEST and (found := _LAWYER.match(printed, at)):
        names.append(found["name"])
        at = found.end()
    return names, printed[at:].strip(" ,")


def together(lines: Sequence[Line]) -> int | None:
    """Which of some lines first names two lawyers or more; None where none does, or all of a block stands on one line."""
    if len(lines) <= _FEWEST or any(is_block(line) for line in lines):
        return None
    return next((number for number, line in enumerate(lines) if len(lawyers(line.printed)[0]) > 1), None)


def set_apart(lines: Sequence[Line]) -> list[Line]:
    """The lines with each lawyer on one of his own."""
    apart: list[Line] = []
    for line in lines:
        names, rest = lawyers(line.printed)
        apart.extend(Line(name.lower(), name, line.start, line.end) for name in names if not rest)
        if rest:
            apart.append(line)
    return apart


def share_an_address(lines: Sequence[Line]) -> bool:
    """Whether lines that begin with names go on with one address: one firm or company, one postcode and one telephone number, or none."""
    if any(names and rest for names, rest in (lawyers(line.printed) for line in lines)):
        return False
    firms = [line for line in lines if is_firm(line.folded) or (is_entity(line.folded) and not is_address(line.folded))]
    calls = sum(len(PHONE.findall(line.folded)) for line in lines)
    return len(firms) == 1 and calls <= 1 and sum(len(_POSTCODE.findall(line.folded)) for line in lines) <= 1
