"""Kinds of conditions (Item 1004(a)(1) of Regulation M-A), and the names by which filings call them."""

from __future__ import annotations

from ...phrase import Phrase
from ..rule import Reading

KINDS = (
    (
        "minimum_tender",
        r"minimum|majority\ of\ the\ (?:minority|unaffiliated)|tender\ threshold|acceptance\ (?:level|threshold)|^\ ?tender$"
        r"|\bmajority\b[^;]{0,70}?\btendered\b|\btendered\b[^;]{0,90}?\bmajority\b",
    ),
    ("financing", r"financ|funding|debt\ (?:commitment|proceeds)"),
    ("registration_effective", r"registration|effectiveness|prospectus"),
    ("listing", r"\blisting\b"),
    ("shareholder_approval", r"(?:stock|share|unit)holder\ (?:approval|vote|consent)|(?:stock|share|unit)holders'?\ approval"),
    (
        "regulatory",
        r"hsr|hart-scott|antitrust|anti-trust|regulatory|competition|cfius|merger\ control|clearance"
        r"|(?:governmental|government|gaming|bank|insurance|fcc|ferc|foreign|required)\ (?:regulatory\ )?(?:consents?|approvals?)"
        r"|^\ ?approvals?$|waiting\ period|exon-florio|european\ commission|investment\ canada|fcc|ferc|puc",
    ),
    ("no_legal_restraint", r"injunct|restraint|illegal|\blegal|proceedings?|\bactions?\b|governmental|\borders?\b|\blaws?\b|litigation|judgment"),
    ("no_material_adverse_effect", r"material\ adverse|\bmae\b|adverse\ (?:effect|change)"),
    ("merger_agreement_in_force", r"termination|merger\ agreement|no\ termination"),
)
KIND = tuple((kind, Phrase(pattern)) for kind, pattern in KINDS)
NO_NAME = Phrase(
    r"^(?:(?:the|an?|such|each|any|this|that|every|other|said|same|these|following|foregoing)\ )*(?:offer|tender\ offer|exchange\ offer|closing"
    r"|(?:[a-z]+\ of\ the\ )?commencement|merger|general|other|such|purchase|standard|market|financial|business|offer\ closing|physical|precedent|a|of"
    r"|to|in|and|or|economic|operating|mint|good|record|tender\ offer\ closing|each|any|\d+|(?:non-?)?waivable|further|additional|sole|only|express"
    r"|customary|foregoing|principal|the)?$"
)


def kind(words: str) -> str:
    """The kind of the condition that the (folded) words name.

    >>> kind("minimum tender"), kind("governmental authority"), kind("section 203")
    ('minimum_tender', 'no_legal_restraint', 'other')
    """
    return next((name for name, pattern in KIND if pattern.search(words)), "other")


NAME = r"(?P<name>(?:(?!condition)[a-z0-9%&/.'-]+\ ){0,5}?(?!condition)[a-z0-9%&/'-]+)"


def name_in(reading: Reading, *groups: str) -> str | None:
    """The (folded) name of a condition that the first of the groups that took part holds; None for words that name none, "the offer"."""
    taken = reading.match.groupdict()
    name = next((taken[group] for group in groups if taken.get(group)), "").strip()
    return None if NO_NAME.match(name) else name
