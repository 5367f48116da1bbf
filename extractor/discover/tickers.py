"""Which company is meant: a CIK, a ticker or a name.

EDGAR's ``company_tickers.json`` names the companies that have a ticker today, under their present names; companies that were taken over are gone from it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from pydantic import BaseModel, RootModel

from .listing import answer


@dataclass(frozen=True)
class Company:
    """A company of EDGAR's lists."""

    cik: int
    name: str | None
    tickers: tuple[str, ...] = ()

    def __str__(self) -> str:
        details = ", ".join([f"CIK {self.cik}", *self.tickers])
        return f"{self.name or 'no name'} ({details})"


class _Entry(BaseModel):
    cik_str: int
    ticker: str
    title: str


class _Table(RootModel[dict[str, _Entry]]):
    pass


def read_tickers(raw: bytes) -> tuple[Company, ...]:
    """The companies of ``company_tickers.json``, each once with its tickers, in the file's order."""
    names: dict[int, str] = {}
    tickers: dict[int, list[str]] = {}
    for entry in answer(_Table, raw, "the list of tickers").root.values():
        names.setdefault(entry.cik_str, entry.title)
        tickers.setdefault(entry.cik_str, []).append(entry.ticker)
    return tuple(Company(cik, name, tuple(tickers[cik])) for cik, name in names.items())


def read_cik(words: str) -> int | None:
    """The number in "896493", "0000896493" or "CIK0000896493"; None for other words."""
    match = re.fullmatch(r"(?:CIK ?#?:?)? ?(\d{1,10})", words.strip(), re.IGNORECASE)
    return int(match.group(1)) if match and int(match.group(1)) else None


_FORMS_OF_COMPANY = {"incorporated": "inc", "corporation": "corp", "company": "co", "limited": "ltd", "the": "", "plc": "", "new": "", "de": ""}


def name_words(name: str) -> tuple[str, ...]:
    """The words of a name that tell companies apart: "The Home Depot, Inc." gives ("home", "depot", "inc")."""
    plain = re.sub(r"/[a-z]{2,3}/?$", "", name.lower())
    words = re.sub(r"[\W_]+", " ", re.sub(r"['’.]", "", plain).replace("&", " and ")).split()
    return tuple(filter(None, (_FORMS_OF_COMPANY.get(word, word) for word in words)))


def companies_named(words: str, companies: tuple[Company, ...]) -> tuple[Company, ...]:
    """Those that the words may mean: of that ticker or exactly that name; else those whose name has all the words, in their order.

    >>> [str(company) for company in companies_named("apple", (Company(320193, "Apple Inc.", ("AAPL",)), Company(1, "Apple Hospitality REIT, Inc.")))]
    ['Apple Inc. (CIK 320193, AAPL)', 'Apple Hospitality REIT, Inc. (CIK 1)']
    """
    ticker = words.strip().upper().replace(".", "-")
    asked = name_words(words)
    exact = tuple(company for company in companies if ticker in company.tickers or (asked and name_words(company.name or "") == asked))
    if exact or not asked:
        return exact
    return tuple(company for company in companies if _has(name_words(company.name or ""), asked))


def _has(name: tuple[str, ...], asked: tuple[str, ...]) -> bool:
    return any(name[at : at + len(asked)] == asked for at in range(len(name) - len(asked) + 1))
