"""Whether two filings mean the same company or firm, though they spell it otherwise."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import accumulate

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
    >>> same_firm("JPMorgan Securities", "J.P. Morgan Securities LLC"), same_firm("Heddle", "Heddleston & Co.")
    (True, False)
    """
    first, second = firm_words(one), firm_words(other)
    return "".join(first) in accumulate(second) or "".join(second) in accumulate(first)


def unique(names: Iterable[str]) -> tuple[str, ...]:
    """Names of companies, each once, in the first spelling."""
    kept: dict[tuple[str, ...], str] = {}
    for name in names:
        kept.setdefault(firm_words(name), name)
    return tuple(kept.values())
