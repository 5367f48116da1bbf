"""One self-contained HTML file: no scripts, nothing from elsewhere, all text escaped.

The page holds what it says in its words and tables; the picture repeats it. A Content-Security-Policy in the page itself forbids everything but its own style.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from functools import cache, partial
from itertools import count
from typing import TYPE_CHECKING

from .records import table_heads
from .sources import EDGAR_HOSTS
from .view import OfferView, view

if TYPE_CHECKING:
    from jinja2 import Environment

    from ..differences import Restated
    from ..models import Filing
    from ..models.chain import OfferChain


@dataclass(frozen=True)
class Told:
    """An offer and what the page tells of it."""

    chain: OfferChain
    filings: Sequence[Filing] = ()
    redlines: Sequence[Restated] = ()


def page(chain: OfferChain, filings: Iterable[Filing] = (), redlines: Iterable[Restated] = (), *, hosts: Collection[str] = EDGAR_HOSTS) -> str:
    """The page of one offer. Links lead only to ``hosts``, over https."""
    return page_of([Told(chain, tuple(filings), tuple(redlines))], hosts=hosts)


def page_of(offers: Sequence[Told], *, hosts: Collection[str] = EDGAR_HOSTS) -> str:
    """The page of several offers: a list of them first, then one part each."""
    several = len(offers) > 1
    views = [view(told.chain, told.filings, told.redlines, prefix=f"offer-{index}-" if several else "", hosts=hosts) for index, told in enumerate(offers, 1)]
    return _render(views, offers[0].chain.tool_version if offers else "")


def _render(views: Sequence[OfferView], version: str) -> str:
    words = _environment().get_template("page.html").render(offers=views, version=version, next_id=partial(next, count(1)))
    return "\n".join(line for line in words.split("\n") if line.strip()) + "\n"


def contents(offer: OfferView) -> tuple[tuple[str, str], ...]:
    """The sections of the page that have something to say: anchor and title."""
    return tuple((key, title) for key, title, has in _sections(offer) if has)


def _sections(offer: OfferView) -> tuple[tuple[str, str, object], ...]:
    return (
        ("timeline", "Timeline", offer.happenings),
        ("terms", "Terms", offer.term_groups),
        ("changes", "What each filing changed", offer.accounts),
        ("tenders", "Tenders", offer.counts),
        ("filings", "Filings", offer.filings),
        ("exhibits", "Exhibits", offer.exhibits),
        ("redlines", "Restated documents", offer.redlines),
        ("findings", "Checks and doubts", True),
        ("sources", "Sources", offer.sources),
    )


_UNSAFE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
"""Control characters, marks that turn the direction of the text around them, half characters."""


def printable(words: object) -> object:
    """The text with a replacement character for each one that is no letter of a page, or could disturb the text beside it."""
    return _UNSAFE.sub("\ufffd", words) if type(words) is str else words


@cache
def _environment() -> Environment:
    from jinja2 import Environment, PackageLoader, StrictUndefined

    from . import words

    environment = Environment(loader=PackageLoader("extractor.report"), autoescape=True, undefined=StrictUndefined, finalize=printable, trim_blocks=True, lstrip_blocks=True)
    environment.globals.update(contents=contents, table_heads=table_heads)
    environment.filters.update(in_line=words.in_line, day=words.day, short_day=words.short_day, moment=words.moment, number=words.number)
    return environment
