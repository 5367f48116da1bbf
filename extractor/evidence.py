"""The record of where each value stands: JSON Pointers to places, turned into bytes of the file."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any
from urllib.parse import quote as percent

from .document import Document
from .models import Evidence
from .rules.rule import Finding
from .submission import Submission, Value

_MOST_PLACES = 8
_FRAGMENT_WORDS = 8


class Ledger:
    """Collects evidence by JSON Pointer while a filing is put together."""

    def __init__(self, submission: Submission, url: str | None) -> None:
        self._urls = {document.number: document_url(url, document.filename) for document in submission.documents} if url else {}
        self.entries: dict[str, tuple[Evidence, ...]] = {}

    def cite(self, pointer: str, document: Document, start: int, end: int, rule: str) -> None:
        """The value at ``pointer`` stands at these positions of the document's text; on two pages, in two places."""
        text = document.text
        while start < end and text[start].isspace():
            start += 1
        while end > start and text[end - 1].isspace():
            end -= 1
        if end <= start:
            return
        for begin, stop in document.stretches(start, end):
            first, last = document.span(begin, stop)
            self._add(pointer, document.number, first, last, document.quote(begin, stop), rule, document.shown(begin, stop))

    def cite_finding(self, pointer: str, finding: Finding[Any]) -> None:
        """The value at ``pointer`` is what the rule saw."""
        self.cite_all(pointer, (finding,))

    def cite_all(self, pointer: str, findings: Iterable[Finding[Any]]) -> None:
        """The value at ``pointer`` is what each of these saw; behind them stand the places that add to it."""
        found = list(findings)
        for finding in found:
            self.cite(pointer, finding.document, finding.start, finding.end, finding.rule)
        for finding in found:
            for start, end in finding.places:
                self.cite(pointer, finding.document, start, end, finding.rule)

    def cite_header(self, pointer: str, values: Iterable[Value | None], name: str) -> None:
        """The value at ``pointer`` stands in the submission's header."""
        for value in values:
            if value is not None:
                self._add(pointer, None, value.start, value.end, " ".join(value.text.split()), f"header.{name}")

    def cite_document(self, pointer: str, document: Document, start: int, end: int, quote: str) -> None:
        """The value at ``pointer`` stands at these bytes of the file, among the tags of a document."""
        self._add(pointer, document.number, start, end, " ".join(quote.split()), "submission.document")

    def _add(self, pointer: str, number: int | None, start: int, end: int, quote: str, rule: str, shown: str | None = None) -> None:
        if not quote:
            return
        had = self.entries.get(pointer, ())
        if len(had) >= _MOST_PLACES or any((entry.document, entry.start, entry.end) == (number, start, end) for entry in had):
            return
        link = self._link(number, shown or quote)
        self.entries[pointer] = (*had, Evidence.model_construct(document=number, start=start, end=end, quote=quote, rule=rule, link=link))

    def _link(self, number: int | None, shown: str) -> str | None:
        url = self._urls.get(number)
        if url is None:
            return None
        words = shown.split()
        first, last = " ".join(words[:_FRAGMENT_WORDS]), " ".join(words[-_FRAGMENT_WORDS:])
        fragment = _fragment(shown) if len(words) <= 2 * _FRAGMENT_WORDS else f"{_fragment(first)},{_fragment(last)}"
        return f"{url}#:~:text={fragment}"


def _fragment(words: str) -> str:
    return percent(words, safe="").replace("-", "%2D")


def document_url(url: str | None, filename: str | None) -> str | None:
    """The address of a document of the submission at ``url``; the submission's own where that is not EDGAR's archive."""
    if url is None or "/Archives/edgar/data/" not in url or not filename:
        return url
    folder, _, last = url.partition("?")[0].partition("#")[0].rpartition("/")
    accession = last.split("-index")[0].removesuffix(".txt").removesuffix(".nc").removesuffix(".hdr.sgml")
    if accession.count("-") == 2 and not folder.endswith(accession.replace("-", "")):
        folder = f"{folder}/{accession.replace('-', '')}"
    return f"{folder}/{filename}"
