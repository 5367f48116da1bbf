"""Whether two filings mean the same company, the same firm or the same class of securities, though they spell it otherwise."""

from __future__ import annotations

import re
from collections.abc import Iterable

_FORMS_OF_COMPANY = frozenset("inc incorporated corp corporation co company ltd limited plc llc lp llp lllp sa nv ag se spa ab asa oyj na the and de md nj ny".split())
"""Words that one filing prints and another leaves out, with the state that EDGAR adds to a conformed name."""

_WORD = re.compile(r"[a-z0-9]+")


def firm_words(name: str) -> tuple[str, ...]:
    """The words that tell a company from others.

    >>> firm_words("ACCELERON PHARMA INC"), firm_words("Acceleron Pharma, Inc."), firm_words("Enel S.p.A.")
    (('acceleron', 'pharma'), ('acceleron', 'pharma'), ('enel',))
    """
    plain = re.sub(r"(?<=\b[a-z])\.(?=\s?[a-z]\b)\s?", "", name.casefold()).replace("&", " and ").replace("'", "").replace("\u2019", "")
    words = tuple(word for word in _WORD.findall(plain) if word not in _FORMS_OF_COMPANY)
    return words or tuple(_WORD.findall(plain))


def same_firm(one: str, other: str) -> bool:
    """Whether two spellings name one agent: one may be shorter ("Computershare" for "Computershare Trust Company, N.A.").

    >>> same_firm("Georgeson", "Georgeson LLC"), same_firm("Georgeson LLC", "Innisfree M&A Incorporated")
    (True, False)
    """
    first, second = firm_words(one), firm_words(other)
    shorter, longer = sorted((first, second), key=len)
    return bool(shorter) and longer[: len(shorter)] == shorter


_DESIGNATION = re.compile(r"\b(series|class)\s+([a-z0-9]{1,3}(?:-[a-z0-9]{1,3})?)\b")
_KINDS_OF_SECURITY = (
    ("warrant", ("warrant",)),
    ("note", ("note", "debenture", "bond")),
    ("option", ("option",)),
    ("preferred", ("preferred", "preference")),
    ("common", ("common", "ordinary")),
    ("depositary", ("ads", "american depositary")),
    ("right", ("right",)),
    ("interest", ("interest",)),
)


def other_class(one: str | None, other: str | None) -> bool:
    """Whether two names of securities cannot be of one class. Silence and general words ("Shares") fit every class.

    >>> other_class("Common Stock", "Class A Common Stock"), other_class("Class A Common Stock", "Class B Common Stock"), other_class("Warrants", "common stock")
    (False, True, True)
    """
    if not one or not other:
        return False
    first, second = one.casefold(), other.casefold()
    designations = dict(_DESIGNATION.findall(first))
    if any(designations.get(word, value) != value for word, value in _DESIGNATION.findall(second)):
        return True
    kinds, others = _security_kinds(first), _security_kinds(second)
    return bool(kinds) and bool(others) and not kinds & others


def _security_kinds(name: str) -> frozenset[str]:
    words = set(_WORD.findall(name))
    return frozenset(kind for kind, cues in _KINDS_OF_SECURITY if any((cue in name) if " " in cue else cue in words or f"{cue}s" in words for cue in cues))


def folded(words: str | None) -> str:
    """Words for comparing: letters and digits only, lower case."""
    return " ".join(_WORD.findall((words or "").casefold()))


def alike(one: str, other: str) -> bool:
    """Whether two descriptions say much the same: at least half of the words of both together are in each."""
    first, second = set(folded(one).split()), set(folded(other).split())
    return bool(first) and len(first & second) * 2 >= len(first | second)


def unique(names: Iterable[str]) -> tuple[str, ...]:
    """Names of companies, each once, in the first spelling."""
    kept: dict[tuple[str, ...], str] = {}
    for name in names:
        kept.setdefault(firm_words(name), name)
    return tuple(kept.values())
