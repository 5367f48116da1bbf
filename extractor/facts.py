"""What the rules saw in all documents of a submission, and what is believed of it.

Two tables rank it: ``RANKS`` the documents, and each family's ``PRECEDENCE`` its wordings. Two readings of the same rank that disagree are no
reading: the value stays out and an abstention says so.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Container, Hashable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import accumulate
from typing import Any, NamedTuple

from .document import Document
from .document_kind import TITLE_LENGTH, DocumentKind, kind_of, may_state_terms
from .evidence import Ledger
from .models import Record
from .phrase import Phrase
from .rules import agent, change, condition, consideration, currency, expiration, minimum, offer_document, prior, quantity, security, status, tally
from .rules.rule import Book, Finding, family
from .submission import Submission

RANKS: dict[DocumentKind, int] = {"statement": 0, "offer_document": 1, "advertisement": 2, "press_release": 3, "letter": 4, "other": 5}
"""Which document of a submission is believed first where several state the same term."""

MOST_PLACES = 1_000
"""So many places of a filing at most tell of one family; the largest Offers to Purchase have 50."""

Abstain = Callable[[str, Any, str], None]

_FAMILIES = (agent, change, condition, consideration, currency, expiration, minimum, offer_document, prior, quantity, security, status, tally)


@cache
def book() -> Book:
    return Book(*(module.RULES for module in _FAMILIES))


@dataclass
class Facts:
    """What the rules saw, by document; documents in the order in which they are believed."""

    documents: list[tuple[DocumentKind, Document]] = field(default_factory=list)
    findings: dict[int, list[Finding[Any]]] = field(default_factory=dict)
    currencies: dict[str, Finding[Any]] = field(default_factory=dict)
    """What the filing says that a sign of money means, where that is not what it usually means, by ISO 4217 code."""
    others: dict[int, list[tuple[int, int]]] = field(default_factory=dict)
    """The passages of a document that tell of another's offer, each by where it begins and ends."""
    flooded: dict[str, int] = field(default_factory=dict)
    """The families that more places tell of than any filing does, and how many; none of them is believed."""

    def of(self, document: Document) -> list[Finding[Any]]:
        """What the rules saw in one document."""
        return self.findings.get(id(document), [])

    def named(self, name: str) -> list[Finding[Any]]:
        """The findings of a family, best document first, then in the order of the text."""
        return [finding for _, document in self.documents for finding in family(self.of(document), name)]

    def drop(self, document: Document, passages: Iterable[tuple[int, int]], families: Container[str] | None = None) -> None:
        """Take away what the rules, of some families or of all, saw begin in one of the passages of a document, each by where it begins and ends."""
        ordered = sorted(passages)
        if not ordered:
            return
        starts = [start for start, _ in ordered]
        ends = list(accumulate((end for _, end in ordered), max))
        self.findings[id(document)] = [
            finding
            for finding in self.of(document)
            if (families is not None and finding.family not in families) or not (before := bisect_right(starts, finding.start)) or finding.start >= ends[before - 1]
        ]

    def cite_currency(self, ledger: Ledger, pointer: str, value: Any) -> None:
        """Add, for a value whose currency the filing states elsewhere, where it does."""
        stated = self.currencies.get(value.currency) if hasattr(value, "currency") else None
        if stated is not None:
            ledger.cite_finding(f"{pointer}/currency", stated)

    def rank(self, finding: Finding[Any]) -> int:
        """How far down the document of a finding stands."""
        return next(RANKS[kind] for kind, document in self.documents if document is finding.document)


def gather(submission: Submission, statement: Document | None) -> Facts:
    """Everything that the rules see in the documents that may state terms; agreements, opinions and fee tables are not among them."""
    facts = Facts()
    ranked = []
    for order, document in enumerate(submission.documents):
        if document is not statement and not may_state_terms(document):
            continue
        kind = "statement" if document is statement else kind_of(document)
        ranked.append((RANKS[kind], order, kind, document))
    ranked.sort(key=lambda entry: entry[:2])
    for _, _, kind, document in ranked:
        facts.documents.append((kind, document))
        facts.findings[id(document)] = book().find(document)
    _stem_floods(facts)
    _use_stated_currencies(facts)
    return facts


def _stem_floods(facts: Facts) -> None:
    """Take away the families that more places tell of than can be weighed against each other."""
    told = Counter(finding.family for _, document in facts.documents for finding in facts.of(document))
    facts.flooded = {name: count for name, count in told.items() if count > MOST_PLACES}
    for _, document in facts.documents if facts.flooded else ():
        facts.findings[id(document)] = [finding for finding in facts.of(document) if finding.family not in facts.flooded]


def _use_stated_currencies(facts: Facts) -> None:
    """Put what the documents say of a sign of money, each of itself or another of it, in the place of what the sign usually means."""
    every = facts.named("currency")
    for _, document in facts.documents if every else ():
        for sign, usual in currency.USUAL.items():
            said = [finding for finding in every if finding.value.sign == sign]
            said = [finding for finding in said if finding.document is document] or said
            meant = {finding.value.currency for finding in said}
            if meant - {usual}:
                stated = said[0].value.currency if len(meant) == 1 else None
                facts.findings[id(document)] = [_priced_in(finding, sign, stated) for finding in facts.of(document)]
                facts.currencies |= {stated: said[0]} if stated else {}


def _priced_in(finding: Finding[Any], sign: str, stated: str | None) -> Finding[Any]:
    """The finding in the stated currency, if its price bears the sign alone: "$4", not "US$4"."""
    if not isinstance(finding.value, Record) or getattr(finding.value, "currency", None) != currency.USUAL[sign] or not _ALONE[sign].search(finding.quote):
        return finding
    return finding._replace(value=finding.value.model_copy(update={"currency": stated}))


_ALONE = {"$": Phrase(r"(?<![a-z.])(?<!s\.\ )(?<!us\ )\$", re.IGNORECASE), "ps": Phrase(r"\bps", re.IGNORECASE)}


_SUPPLEMENT = Phrase(
    r"(?:(?<!any )(?<!or )(?<!and )supplement(?: no\.? ?\d{1,2})?,?(?: dated [a-z]+ \d{1,2}, \d{4},?)? to (?:the |our |its |that )?(?:[a-z-]+ ){0,3}offers? to (?:purchase|exchange|repurchase)\b"
    r"|\bnotice of (?:change(?: (?:in information )?and )?variation|variation|change and extension|variation and extension)\b)",
    0,
)


def supplements(facts: Facts) -> bool:
    """Whether the document that is believed first is headed as one that changes an offer: "Supplement to the Offer to Purchase"."""
    return bool(facts.documents) and _SUPPLEMENT.search(facts.documents[0][1].folded, 0, TITLE_LENGTH) is not None


def is_release(facts: Facts) -> bool:
    """Whether the document that is believed first is a press release, so that none is a Schedule."""
    return bool(facts.documents) and facts.documents[0][0] == "press_release"


@cache
def _precedence() -> dict[str, int]:
    """How strong each wording is: its place in its family's table, then its place among the rules."""
    order: dict[str, int] = {}
    for module in _FAMILIES:
        for place, rule in enumerate(getattr(module, "PRECEDENCE", ())):
            order[rule] = place
        for place, rule in enumerate(module.RULES):
            order.setdefault(rule.name, 1000 + place)
    return order


def strength(finding: Finding[Any]) -> int:
    return _precedence()[finding.rule]


def current(findings: Sequence[Finding[Any]]) -> list[Finding[Any]]:
    """Findings that state what is in force, not what was."""
    return [finding for finding in findings if "superseded" not in finding.rule]


class _Choice(NamedTuple):
    """The findings that agree on the chosen value, strongest first; empty with ``conflict`` where equals disagree."""

    findings: tuple[Finding[Any], ...] = ()
    conflict: tuple[Finding[Any], ...] = ()

    @property
    def value(self) -> Any:
        return self.findings[0].value if self.findings else None


def choose(facts: Facts, findings: Sequence[Finding[Any]], key: Callable[[Any], Hashable], dropped: Sequence[Hashable] = ()) -> _Choice:
    """The reading of the best document and the strongest wording; readings of ``dropped`` values count only where there is no other."""
    kept = [finding for finding in findings if key(finding.value) not in dropped]
    candidates = kept or list(findings)
    if not candidates:
        return _Choice()
    best = min((facts.rank(finding), strength(finding)) for finding in candidates)
    top = [finding for finding in candidates if (facts.rank(finding), strength(finding)) == best]
    votes = Counter(key(finding.value) for finding in top)
    chosen = votes.most_common(1)[0][0]
    if len(votes) > 1:
        document = Counter(key(finding.value) for finding in candidates if facts.rank(finding) == best[0])
        ahead = document.most_common(2)
        if len(ahead) > 1 and ahead[0][1] < 3 * ahead[1][1]:
            return _Choice(conflict=tuple(top))
        chosen = ahead[0][0]
    agreeing = [finding for finding in candidates if key(finding.value) == chosen]
    agreeing.sort(key=lambda finding: (facts.rank(finding), strength(finding)))
    return _Choice(findings=tuple(agreeing))


def told(conflict: Sequence[Finding[Any]]) -> str:
    return "; ".join(dict.fromkeys(finding.quote[:120] for finding in conflict))


def one(facts: Facts, ledger: Ledger, findings: Sequence[Finding[Any]], key: Callable[[Any], Hashable], pointer: str, abstain: Abstain, dropped: Sequence[Hashable] = ()) -> Any:
    """The chosen value, with its evidence; an abstention where equals disagree."""
    choice = choose(facts, findings, key, dropped)
    if choice.conflict:
        abstain(pointer, "conflict", told(choice.conflict))
        return None
    ledger.cite_all(pointer, choice.findings[:3])
    return choice.value


def merged(facts: Facts, ledger: Ledger, name: str, fields: Sequence[str], pointer: str, abstain: Abstain) -> dict[str, Any]:
    """Partial findings put together, each field from the best document that gives it."""
    every = facts.named(name)
    old = {attribute: [getattr(finding.value, attribute) for finding in every if "superseded" in finding.rule] for attribute in fields}
    merged: dict[str, Any] = {}
    for attribute in fields:
        findings = [f._replace(value=getattr(f.value, attribute)) for f in current(every) if getattr(f.value, attribute) is not None]
        value = one(facts, ledger, findings, lambda value: value, f"{pointer}/{attribute}", abstain, [value for value in old[attribute] if value is not None])
        if value is not None:
            merged[attribute] = value
    return merged
