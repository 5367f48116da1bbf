"""One offer as the page shows it: every section, in the page's order, ready to be set in type."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from . import changes, records, terms, words
from .cited import FilingRef, Material, Value
from .redlines import RedlineView, redline_views
from .sources import EDGAR_HOSTS, Source
from .timeline import Picture, picture

if TYPE_CHECKING:
    from ..differences import Restated
    from ..models import Filing
    from ..models.chain import OfferChain

_FIGURES = ("Consideration", "Stated value a security", "Quantity sought", "Minimum condition", "Expiration")
"""Terms that stand at the head of the page, each with its numbered parts."""

_MOODS = {"open": "open", "announced": "open", "completed": "good", "terminated": "bad", "withdrawn": "bad", "expired": "still"}


@dataclass(frozen=True)
class Status:
    """Where the offer stands after the last filing."""

    name: str
    mood: str
    value: Value
    by: FilingRef | None
    final: bool


@dataclass(frozen=True)
class OfferView:
    """One offer, ready to be set in type."""

    prefix: str
    title: str
    kind: str
    subject: str
    offerors: tuple[str, ...]
    offer_id: str
    as_of: str
    status: Status
    figures: tuple[terms.Term, ...]
    headlines: tuple[changes.Headline, ...]
    picture: Picture | None
    happenings: tuple[records.Happening, ...]
    term_groups: tuple[terms.TermGroup, ...]
    conditions: tuple[terms.Listed, ...]
    agents: tuple[terms.Listed, ...]
    documents: tuple[terms.Listed, ...]
    accounts: tuple[changes.FilingAccount, ...]
    counts: tuple[records.CountLine, ...]
    filings: tuple[records.FilingLine, ...]
    exhibits: tuple[records.ExhibitLine, ...]
    redlines: tuple[RedlineView, ...]
    disputed: tuple[changes.Disputed, ...]
    checks: tuple[records.Finding, ...]
    passed: tuple[records.Finding, ...]
    abstentions: tuple[records.Finding, ...]
    notes: tuple[records.Finding, ...]
    sources: tuple[Source, ...]


def view(chain: OfferChain, filings: Iterable[Filing] = (), redlines: Iterable[Restated] = (), *, prefix: str = "", hosts: Collection[str] = EDGAR_HOSTS) -> OfferView:
    """The offer as the page shows it. ``prefix`` keeps the anchors of several offers on one page apart."""
    material = Material(chain, filings, prefix, hosts)
    status = _status(material)
    groups = terms.term_groups(material)  # before the lists: notes are numbered in the order in which the page's values point to them
    every = [term for group in groups for term in group.terms]
    company = chain.subject_company.name if chain.subject_company and chain.subject_company.name else "a company that the filings do not name"
    return OfferView(
        prefix=prefix,
        title=_title(chain, company),
        kind=words.name_of(chain.terms[-1].offer.kind) if chain.terms and chain.terms[-1].offer.kind else "Tender offer",
        subject=company,
        offerors=chain.offerors,
        offer_id=chain.offer_id or "",
        as_of=words.day(chain.as_of) if chain.as_of else "",
        status=status,
        figures=tuple(term for name in _FIGURES for term in every if term.name.rstrip(" 0123456789") == name),
        headlines=changes.headlines(material),
        picture=picture(chain),
        happenings=records.happenings(material),
        term_groups=groups,
        conditions=terms.conditions(material),
        agents=terms.agents(material),
        documents=terms.documents(material),
        accounts=changes.accounts(material),
        counts=records.count_lines(material),
        filings=records.filing_lines(material),
        exhibits=records.exhibit_lines(material),
        redlines=redline_views(material, redlines),
        disputed=changes.disputed(material, chain.contradictions),
        checks=(found := records.checks(material))[0],
        passed=found[1],
        abstentions=records.abstentions(material),
        notes=records.notes(material),
        sources=material.sources.notes(),
    )


def _title(chain: OfferChain, company: str) -> str:
    security = chain.terms[-1].offer.subject_security if chain.terms else None
    return f"Offer for {security} of {company}" if security else f"Offer for securities of {company}"


def _status(material: Material) -> Status:
    last = material.chain.terms[-1] if material.chain.terms else None
    known = last.offer.status if last else None
    name = words.name_of(known) if known else "Status not stated"
    value = material.standing(last, "/offer/status", name) if last else Value(name)
    final = any(filing.final_amendment for filing in material.chain.filings)
    return Status(name, _MOODS.get(known or "", "still"), value, material.refs[-1] if material.refs else None, final)
