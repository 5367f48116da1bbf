"""Which figures are a sister fund's: funds of one family announce their repurchase offers, and the results, in one release.

"Alder Long Term Fund accepted 930,111 shares" in a filing of Alder Short Term Fund's is the sister's, if the release also tells such a figure
under the filing fund's own name. A figure without a name is that of the fund last named in its paragraph.
"""

from __future__ import annotations

import re

from .document import Document
from .facts import Facts
from .firm_names import firm_words
from .rules.offering import paragraph_start, sentence_around
from .rules.rule import Finding

_FAMILIES = ("tally", "quantity", "consideration")
_REACH = 1500
"""Sentences and paragraphs are read so far."""
_FUND = frozenset(("fund", "trust", "portfolio"))


def set_aside(facts: Facts, subject: str | None, filers: list[str]) -> None:
    """Take from what the rules saw the figures of sister funds, where the fund ``subject`` files of its own offer."""
    own = firm_words(subject) if subject else ()
    if not _FUND.intersection(own) or len(own) < 3 or own not in [firm_words(name) for name in filers]:
        return
    known = {own, *(firm_words(name) for name in filers)}
    names = re.compile(rf"\b(?i:{re.escape(own[0])})\b(?:,?\ (?:[A-Z][\w&'-]*|&|of|and|for|in)){{0,9}}?\ (?i:fund|trust|portfolio)\b(?!,?\ (?:Company|Co\b))(?:\ (?:[IVX]+|\d)\b)?")
    for _, document in facts.documents:
        whose = {id(finding): _whose(finding, document, names) for finding in facts.of(document) if finding.rule.split(".")[0] in _FAMILIES}
        of_own = {finding.rule.split(".")[0] for finding in facts.of(document) if own in whose.get(id(finding), ())}
        facts.findings[id(document)] = [
            finding for finding in facts.of(document) if finding.rule.split(".")[0] not in of_own or not whose[id(finding)] or not whose[id(finding)].isdisjoint(known)
        ]


def _whose(finding: Finding[object], document: Document, names: re.Pattern[str]) -> set[tuple[str, ...]]:
    """The funds that a finding's sentence names, or the one last named before it in its paragraph."""
    prose = document.prose
    begin, end = sentence_around(document, finding.start, finding.end, _REACH)
    here = {firm_words(name.group()) for name in names.finditer(prose, begin, end)}
    if here:
        return here
    before = [firm_words(name.group()) for name in names.finditer(prose, paragraph_start(document, begin, _REACH), begin)]
    return set(before[-1:])
