"""Tickers: ``/files/company_tickers.json`` and ``company_tickers_exchange.json``, from the table beside this file.

As with EDGAR, companies that are no longer listed have none, and one company may have several.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from .answer import Answer, as_json


@dataclass(frozen=True)
class Ticker:
    """One listed security of a company."""

    cik: int
    name: str
    ticker: str
    exchange: str


@cache
def table() -> tuple[Ticker, ...]:
    """All tickers, in EDGAR's order: the largest company first."""
    return tuple(Ticker(**row) for row in json.loads(Path(__file__).with_suffix(".json").read_text()))


def of(cik: int) -> list[Ticker]:
    """A company's tickers."""
    return [ticker for ticker in table() if ticker.cik == cik]


def company_tickers() -> Answer:
    """``company_tickers.json``: an object with a number for each row."""
    return as_json({str(number): {"cik_str": row.cik, "ticker": row.ticker, "title": row.name} for number, row in enumerate(table())})


def company_tickers_exchange() -> Answer:
    """``company_tickers_exchange.json``: field names, then rows."""
    return as_json({"fields": ["cik", "name", "ticker", "exchange"], "data": [[row.cik, row.name, row.ticker, row.exchange] for row in table()]})
