"""Which part of EDGAR answers a path. The three hosts' paths do not clash, so one server stands for all."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from . import archive, browse, indexes, search, submissions, tickers
from .answer import Answer, Question
from .filings import Filings
from .refusals import not_on_efts, not_on_www


@dataclass(frozen=True, kw_only=True)
class Site:
    """EDGAR over a folder of filings."""

    filings: Filings
    now: Callable[[], datetime]
    """Aware, Eastern time."""
    page_size: int
    search_page_size: int
    eastern_as_utc: bool

    def answer(self, question: Question) -> Answer:
        """The right answer to a request."""
        path = question.path
        if path.startswith("/Archives/edgar/data/"):
            return archive.answer(self.filings, path.removeprefix("/Archives/edgar/data"))
        if path.startswith(("/submissions/", "/api/")):
            return submissions.answer(self.filings, path, self.page_size, eastern_as_utc=self.eastern_as_utc)
        if path.startswith("/LATEST/"):
            return search.answer(self.filings, question, self.search_page_size) if path == "/LATEST/search-index" else not_on_efts()
        if path.startswith("/Archives/edgar/"):
            return indexes.answer(self.filings, path.removeprefix("/Archives/edgar"), self.now().date())
        match path:
            case "/cgi-bin/browse-edgar":
                return browse.answer(self.filings, question, self.now())
            case "/ix" | "/ixviewer/ix.html" | "/cgi-bin/viewer":
                return browse.viewer("XBRL Viewer")
            case "/edgar/search/" | "/edgar/browse/":
                return browse.viewer("EDGAR")
            case "/files/company_tickers.json":
                return tickers.company_tickers()
            case "/files/company_tickers_exchange.json":
                return tickers.company_tickers_exchange()
            case _:
                return not_on_www()
