"""``/LATEST/search-index`` of efts.sec.gov: full-text search over the documents of filings from 2001 on, one hit a document.

``q`` takes words, ``"phrases"``, ``word*``, ``-word`` or ``NOT word``, and ``OR``; all but alternatives must be there. Filters: ``forms`` (a form includes its
amendments), ``ciks``, ``entityName``, and ``startdt`` to ``enddt`` with ``dateRange=custom``. ``from`` counts hits.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from typing import Any

from . import headers, tickers
from .answer import Answer, Question, as_json
from .filings import Filing, Filings, Paper

_SINCE = date(2001, 1, 1)
_WORD = re.compile(r"[a-z0-9]+(?:[.,'][a-z0-9]+)*")
_TERM = re.compile(r'(-)?(?:"([^"]*)"|(\S+))')


@dataclass(frozen=True)
class _Term:
    """Words that stand in a row; with ``prefix``, the last may go on."""

    words: tuple[str, ...]
    prefix: bool = False

    def times(self, text: str) -> int:
        """How often they stand in a text of words between single blanks."""
        return text.count(" " + " ".join(self.words) + ("" if self.prefix else " "))


@dataclass(frozen=True)
class _Wish:
    """What a document must hold, one of each list, and must not hold."""

    all_of: tuple[tuple[_Term, ...], ...]
    none_of: tuple[_Term, ...]

    def score(self, text: str) -> float | None:
        """How well a text fits: the share of its words that were asked for; None if it does not."""
        found = [sum(term.times(text) for term in terms) for terms in self.all_of]
        if not all(found) or any(term.times(text) for term in self.none_of):
            return None
        return round(1 + 1000 * sum(found) / (text.count(" ") + 1), 6)


def answer(filings: Filings, question: Question, page_size: int) -> Answer:
    """The answer to a search."""
    wish, fits = _wish(question.value("q")), _filter(question)
    hits = [
        _hit(filing, name, paper, score)
        for filing in filings.newest_first()
        if filing.filed >= _SINCE and fits(filing)
        for name, paper, text in _texts(filing)
        if (score := wish.score(text)) is not None
    ]
    hits.sort(key=lambda hit: (-hit["_score"], hit["_id"]))
    start = question.number("from", 0)
    return as_json(
        {
            "took": 1,
            "timed_out": False,
            "_shards": {"total": 50, "successful": 50, "skipped": 0, "failed": 0},
            "hits": {"total": {"value": len(hits), "relation": "eq"}, "max_score": hits[0]["_score"] if hits else None, "hits": hits[start : start + page_size]},
            "aggregations": {f"{name}_filter": _buckets(value for hit in hits for value in dict.fromkeys(hit["_source"][source])) for name, source in _AGGREGATED.items()},
            "query": _echo(wish, start, page_size),
        }
    )


_AGGREGATED = {"entity": "display_names", "sic": "sics", "biz_states": "biz_states", "form": "root_forms"}


def _buckets(values: Iterable[str]) -> dict[str, Any]:
    counted = sorted(Counter(values).items(), key=lambda item: (-item[1], item[0]))
    return {
        "doc_count_error_upper_bound": 0,
        "sum_other_doc_count": sum(count for _, count in counted[30:]),
        "buckets": [{"key": value, "doc_count": count} for value, count in counted[:30]],
    }


def _echo(wish: _Wish, start: int, page_size: int) -> dict[str, Any]:
    """The query as the search engine was given it."""
    must = [{"match_phrase": {"doc_text": " ".join(term.words)}} for terms in wish.all_of for term in terms]
    must_not = [{"match_phrase": {"doc_text": " ".join(term.words)}} for term in wish.none_of]
    return {
        "_source": {"exclude": ["doc_text"]},
        "query": {"bool": {"must": must, "must_not": must_not, "should": [], "filter": []}},
        "from": start,
        "size": page_size,
        "aggregations": {f"{name}_filter": {"terms": {"field": source, "size": 30}} for name, source in _AGGREGATED.items()},
    }


def _words(text: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(text.lower()))


def _wish(query: str) -> _Wish:
    wanted: list[tuple[_Term, ...]] = []
    unwanted: list[_Term] = []
    joined = negated = False
    for found in _TERM.finditer(query):
        minus, phrase, word = found.groups()
        if word in ("OR", "AND", "NOT"):
            joined, negated = word == "OR" and bool(wanted), word == "NOT"
            continue
        term = _Term(_words(phrase if word is None else word), prefix=word is not None and word.endswith("*"))
        if term.words and (minus or negated):
            unwanted.append(term)
        elif term.words and joined:
            wanted[-1] = (*wanted[-1], term)
        elif term.words:
            wanted.append((term,))
        joined = negated = False
    return _Wish(tuple(wanted), tuple(unwanted))


def _filter(question: Question) -> Callable[[Filing], bool]:
    forms = {form.strip() for form in question.value("forms").split(",") if form.strip()}
    ciks = {int(cik) for cik in question.value("ciks").split(",") if cik.strip().isdecimal()}
    entity = question.value("entityName").lower()
    first, last = (question.value("startdt"), question.value("enddt")) if question.value("dateRange") == "custom" else ("", "")

    def fits(filing: Filing) -> bool:
        if forms and not forms & {filing.form, _root(filing.form)}:
            return False
        if ciks and not ciks & filing.ciks:
            return False
        if entity and not any(entity in _display_name(party).lower() for party in filing.parties):
            return False
        return (first or "0") <= filing.filed.isoformat() <= (last or "9")

    return fits


def _root(form: str) -> str:
    return form.removesuffix("/A")


@lru_cache(maxsize=1024)
def _texts(filing: Filing) -> list[tuple[str, Paper, str]]:
    """Of each document with text: its name in a hit, itself without its bytes, its words between single blanks. EDGAR's search also knows the accession number."""
    from extractor.submission import read

    found = []
    for number, (paper, document) in enumerate(zip(filing.papers, read(filing.path.read_bytes()).documents, strict=True), 1):
        if document.format in ("html", "text", "xml"):
            words = _words(f"{filing.accession} {document.text}")
            sequence = paper.sequence or number
            name = paper.name or f"{filing.accession}-{sequence:04}.txt"
            found.append((name, replace(paper, sequence=sequence), f" {' '.join(words)} "))
    return found


def _display_name(party: headers.Party) -> str:
    listed = ", ".join(row.ticker for row in tickers.of(party.cik))
    return f"{party.company}  ({listed})  (CIK {party.cik:010})" if listed else f"{party.company}  (CIK {party.cik:010})"


def _hit(filing: Filing, name: str, paper: Paper, score: float) -> dict[str, Any]:
    """One document. The lists have an entry for each party block that states the value, a company that is named twice stands there twice; states only once."""
    parties = filing.parties

    def stated(group: str, value: str) -> list[str]:
        return [words for party in parties if (words := party.value(group, value))]

    cities = [(party.value("BUSINESS-ADDRESS", "CITY").title(), party.value("BUSINESS-ADDRESS", "STATE")) for party in parties]
    return {
        "_index": "edgar_file",
        "_id": f"{filing.accession}:{name}",
        "_score": score,
        "_source": {
            "ciks": [f"{party.cik:010}" for party in parties],
            "period_ending": None,
            "file_num": stated("FILING-VALUES", "FILE-NUMBER"),
            "display_names": [_display_name(party) for party in parties],
            "xsl": None,
            "sequence": paper.sequence,
            "root_forms": list(dict.fromkeys(_root(party.form) for party in parties)),
            "file_date": filing.filed.isoformat(),
            "biz_states": list(dict.fromkeys(stated("BUSINESS-ADDRESS", "STATE"))),
            "sics": stated("COMPANY-DATA", "ASSIGNED-SIC"),
            "form": filing.form,
            "adsh": filing.accession,
            "film_num": stated("FILING-VALUES", "FILM-NUMBER"),
            "biz_locations": [f"{city}, {state}" for city, state in cities if city and state],
            "file_type": paper.type,
            "file_description": paper.description or None,
            "inc_states": stated("COMPANY-DATA", "STATE-OF-INCORPORATION"),
            "items": [],
        },
    }
