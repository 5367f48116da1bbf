"""Which part of EDGAR answers a path. The three hosts' paths do not clash, so one server stands for all."""

from __future__ import annotations

from dataclasses import dataclass, field

from . import archive, submissions, tickers
from .answer import Answer, Question
from .filings import Filings
from .refusals import not_on_efts, not_on_www


@dataclass
class Site:
    """EDGAR over a folder of filings."""

    filings: Filings
    page_size: int
    eastern_as_utc: bool = field(kw_only=True)

    def answer(self, question: Question) -> Answer:
        """The right answer to a request."""
        path = question.path
        if path.startswith("/Archives/edgar/data/"):
            return archive.answer(self.filings, path.removeprefix("/Archives/edgar/data"))
        if path.startswith(("/submissions/", "/api/")):
            return submissions.answer(self.filings, path, self.page_size, eastern_as_utc=self.eastern_as_utc)
        if path.startswith("/LATEST/"):
            return not_on_efts()
        if path == "/files/company_tickers.json":
            return tickers.company_tickers()
        if path == "/files/company_tickers_exchange.json":
            return tickers.company_tickers_exchange()
        return not_on_www()
