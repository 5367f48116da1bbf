"""The conditions of the offer and what they have come to (Item 1004(a)(1) of Regulation M-A), and four plain facts about its terms.

Conditions have names ('the "Minimum Condition"', "the Regulatory Condition (as defined below)") or are told in words behind "The Offer is
conditioned upon" and in the section on conditions: "the expiration of the waiting period under the HSR Act", "no order … prohibits the Offer".
Amendments say what became of them: "the Financing Condition has been satisfied", "has waived the Minimum Condition". What may be waived, and
"satisfied or waived" in a promise, is no status.

The plain facts are ``financing``, ``odd_lots``, ``proration`` and ``guaranteed_delivery``, a module each.
"""

from __future__ import annotations

import re
from functools import partial
from re import Match
from typing import Any

from ...models.offer import Condition
from ...phrase import Phrase
from ..offering import said_after, said_before
from ..rule import Reading, Rule
from ..wording import MAY
from . import financing, guaranteed_delivery, odd_lots, outcome, proration
from .kind import NAME, kind, name_in

PRECEDENCE = (
    "condition.not_satisfied",
    "condition.minimum_not_met",
    "condition.waived",
    "condition.satisfied",
    "condition.minimum_told",
    "condition.told_regulatory",
    "condition.told_no_legal_restraint",
    "condition.told_no_material_adverse_effect",
    "condition.told_merger_agreement_in_force",
    "condition.told_other",
    "condition.told_event",
    "condition.told_listing",
    "condition.told_shareholder_approval",
    "condition.told_registration_effective",
    "condition.named",
    "condition.subject_to",
    "condition.in_list",
    *financing.PRECEDENCE,
    *odd_lots.PRECEDENCE,
    *proration.PRECEDENCE,
    *guaranteed_delivery.PRECEDENCE,
)
"""Strongest first. Of findings of one kind of condition, a status other than in_force outranks in_force; the conditions' order is the order in the filing.
Of a fact's True and False in one filing the plain denial (``none``) outranks."""

# --- named conditions -----------------------------------------------------------------------------------------------------------------


_DENIED = Phrase(r"\b(?:not\ (?:subject|conditioned|contingent|conditional)\b[^.]{0,80}$|conditions?\ (?:to|of)\ the\ merger\b[^.]{0,200}$)")


def _in_force(name: str, words: str) -> Condition:
    return Condition(kind=name, text=words, status="in_force")


def _named(reading: Reading) -> Condition | None:
    name = name_in(reading, "name", "listed", "headed")
    if name is None:
        return None
    before = reading.before(260)
    if ("not " in before or " the merger" in before) and _DENIED.search(said_before(reading, 260)):
        return None
    return _in_force(kind(name), reading.printed())


def _subject_to(reading: Reading) -> Condition | None:
    name = name_in(reading, "name")
    if name is None or not re.search(
        r"\boffer\b[^.]{0,60}?\b(?:is|remains?|continues\ to\ be)\ (?:also\ )?(?:conditioned|subject"
        r"|conditional)\b[^.]{0,200}$",
        said_before(reading, 260) + reading.match.group(),
    ):
        return None
    return _in_force(kind(name), reading.printed())


_SUBJECT = Phrase(r"(?:\boffer\b[^.]{0,60}?|^it)\ (?:is|remains?|continues\ to\ be)\ (?:also\ )?(?:conditioned|subject|conditional)\b(?P<list>[^.]{0,330})$")
_AGREEMENT_STANDS = Phrase(r"\bmerger\ agreement\b(?:\ (?:not\ having|having\ not|shall\ not\ have|has\ not)\ been\ (?:validly\ )?terminated\b)?")
_NO_LIST = Phrase(r"\b(?:if|unless|merger|not|waived?|satisfied|proposal)\b")


def _in_list(reading: Reading) -> Condition | None:
    """One of several names behind "The Offer is subject to"."""
    name = name_in(reading, "name")
    before = said_before(reading, 420)
    said = _SUBJECT.search(before) if name else None
    if name is None or said is None or _NO_LIST.search(before[: said.start()][-60:]) or _NO_LIST.search(_AGREEMENT_STANDS.sub("", said["list"])):
        return None
    return _in_force(kind(name), reading.printed("all"))


# --- conditions told in words ---------------------------------------------------------------------------------------------------------

_LEAD = Phrase(  # every wording begins with its own letter, so that the engine looks for these
    r"conditioned\ (?:up)?on|conditional\ (?:up)?on|subject,\ however,\ to|subject\ to,\ among\b|subject\ to\ (?:\((?:i|a|1|x)\)|there\ being)"
    r"|subject\ to\ (?:the\ )?(?:condition\ that|conditions,\ includ|$|satisfaction|fulfil|following|certain|several|a\ number|various|other|customary)|following\ conditions"
    r"|conditions\ (?:to|of)\ (?:the|our|this)\ (?:tender\ |exchange\ )?offer"
    r"|not\ (?:be\ )?(?:required|obligated|obliged)\ to\ (?:accept|complete|consummate|purchase|exchange|pay)"
    r"|need\ not\ (?:accept|complete|consummate|purchase|exchange|pay)|(?:up)?on\ what\ do(?:es)?\ (?:the|this|your|our)\ (?:[a-z-]+\ ){0,2}?offers?\ depend|depends?\ (?:up)?on\ the\ following|what\ must\ happen\ before\ (?:you|the\ offer)|(?:significant|most\ important|principal)\ conditions|are\ there\ (?:any\ )?conditions|(?:completion|consummation)(?:\ of\ (?:the|this|our)\ (?:(?:exchange|tender)\ )?offer)?\ is\ (?:also\ )?subject\ to|is\ a\ condition\ (?:to|of)\ the\ offer|offer\ conditions"
    r"|not\ have\ to\ (?:accept|pay)|refuse\ to\ accept|may\ (?:terminate|end)\ or\ (?:amend|change|extend)\ (?:the|this|our)\ (?:[a-z]+\ )?offer"
)
_LEAD_MERGER = Phrase(
    r"\b(?:effect|consummate|complete|closing\ of|consummation\ of|completion\ of)\ the\ (?:merger|second-step|business\ combination)\b"
    r"|conditions?\ to\ the\ (?:merger|closing)|conditions\ of\ the\ merger\b(?!\ agreement)|proposal\b"
)
_TOLD: tuple[tuple[Any, ...], ...] = (
    (
        "regulatory",
        "The Offer is conditioned upon the expiration or termination of the waiting period under the HSR Act",
        (
            "waiting period",
            "regulatory approval",
            "governmental approval",
            "required approvals",
            "competition approval",
            "antitrust approval",
            "antitrust clearance",
            "european commission",
            "federal trade",
            "federal reserve",
            "federal communications",
            "federal energy",
            "competition trib",
            "competition auth",
            "competition comm",
        ),
        130,
        r"(?:expiration|termination|expiry|expired|terminated|lapse)\b[^.;]{0,60}?\bwaiting\ periods?"
        r"|waiting\ periods?\b[^.;]{0,160}?\b(?:having|shall\ have|has|have|shall\ not\ have|not\ having|being|been)\ (?:not\ )?(?:been\ )?(?:expired"
        r"|terminated|lapsed)"
        r"|(?:receipt|obtaining)\ (?:by\ (?:the\ )?[a-z]+\ (?:\([a-z\ ]{2,30}\)\ )?)?of\ (?:all\ |any\ |the\ |certain\ |required\ |necessary\ "
        r"|requisite\ |material\ ){0,3}(?:governmental|government|regulatory|antitrust|competition)[^.;]{0,40}?\b(?:approvals?|clearances?|consents?)"
        r"|(?:approval|authorization|clearance|consent)\ (?:of|by|from)\ the\ (?:european\ commission|federal\ (?:trade|communications|reserve|energy)\b|[a-z]+\ (?:competition|antitrust|reserve|insurance|gaming|banking)\ [a-z]+)",
        (
            "expir",
            "terminat",
            "lapse",
            "receipt",
            "obtaining",
            "approval of the",
            "approval by the",
            "authorization of the",
            "authorization by the",
            "clearance of the",
            "clearance by the",
            "clearance from the",
            "consent of the",
        ),
    ),
    (
        "no_legal_restraint",
        "Conditions of the Offer. No court or governmental authority has issued an order that prohibits",
        ("prohibit", "restrain", "enjoin", "illegal", "unlawful", "prevents", "preventing", "forbid", "challeng"),
        300,
        r"\b(?:no|any|an?|absence\ of\ (?:any|a|an))\ (?:(?!no\b)\w+,?\ ){0,4}?(?:court|governmental\ (?:authority|entity|body)|law|statute|order|injunction"
        r"|judgment|decree|ruling|legal\ restraint|temporary\ restraining\ order)\b[^.;]{0,240}?(?:prohibit|restrain|enjoin|prevent|forbid"
        r"|mak(?:es?|ing)\b[^.;]{0,40}illegal|illegal|unlawful)\w*"
        r"|\b(?:no|any|an?)\ (?:(?!no\b)[a-z]+,?\ ){0,4}?(?:action|proceeding|litigation|suit)s?\b[^.;]{0,260}?\b(?:challeng(?:es?|ing)|(?:seeks?|seeking)\ to\ (?:prohibit|restrain|prevent|enjoin))\ (?:the|this|our)\ (?:[a-z-]+\ ){0,3}?offers?\b",
    ),
    (
        "no_material_adverse_effect",
        "The Offer is subject to the satisfaction of the following: no Company Material Adverse Effect",
        ("material adverse", "materially adverse", "material and adverse", "material and unfavorable", "is material to us", "be material to us"),
        260,
        r"\b(?:no\b|absence\ of\ (?:any|a)|not\ having\ occurred|there\ (?:is|occurs)\ (?:no|any|a)"
        r"|there\ (?:shall|has|having)\ (?:not\ )?(?:have\ )?(?:been|occurred)?)[^.;]{0,60}?material\ adverse\ (?:effect|change)"
        r"|\b(?:any|a)\ (?:company\ )?material\ adverse\ (?:effect|change)\ (?:shall\ have|has|having|not\ having)\ (?:occurred|not\ occurred)"
        r"|\b(?:any|an?|no)\ materially\ adverse\ (?:change|development|event)s?\b"
        r"|\b(?:any|an?|no)\ (?:(?:material|adverse|other)\ )?(?:changes?|events?|developments?)\b(?![^.;]{0,30}\b(?:control|law)\b)[^.;]{0,220}?\b(?:materially\ adverse|material\ and\ (?:adverse|unfavorable)|material\ adverse\ (?:effect|change)|(?:is|be)\ material\ to\ us)\b",
    ),
    (
        "merger_agreement_in_force",
        "The Offer is conditioned upon the Merger Agreement not having been terminated",
        (
            "agreement has not been",
            "agreement having not been",
            "agreement not having",
            "agreement shall have been",
            "agreement shall not have",
            "agreement has been term",
            "agreement have not",
            "agreement having been",
        ),
        20,
        r"merger\ agreement\ (?:has|have|having|shall|not|will)\ (?:not\ |have\ |having\ |been\ ){1,3}(?:validly\ )?terminated",
    ),
    (
        "other",
        "The Offer is conditioned upon the Company's representations and warranties being true and correct",
        ("representations and warranties", "representations are", "representations being", "representations shall"),
        5,
        r"representations(?:\ and\ warranties)?\b[^.;]{0,160}?\b(?:true|accurate|correct)\b",
    ),
    (
        "event",
        "Conditions of the Offer. No event has occurred that could be expected to prevent the settlement of the Offer",
        tuple(f"no {event} {have}" for event in ("event", "change", "development") for have in ("has", "shall have")),
        5,
        r"\bno\ (?:event|change|development)\ (?:has|shall\ have)\ (?:occurred|taken\ place)\b[^.;]{0,110}?\b(?:prevent|hinder|impair|prohibit|restrict"
        r"|delay|impede)\b[^.;]{0,40}?\b(?:settlement|consummation|completion)\ of\ (?:the|this|our|its)\ (?:[a-z-]+\ ){0,2}?offer\b",
    ),
    (
        "listing",
        "The Offer is conditioned upon the Parent Shares being approved for listing",
        (
            "approved for listing",
            "approval for listing",
            "authorized for listing",
            "approved for quotation",
            "approval of the listing",
            "shares for listing",
            "stock for listing",
            "securities for listing",
            "listing of the",
            "listing of our",
            "approved their listing",
        ),
        60,
        r"\b(?:approved|approval|authorized|authorised)\ (?:for|of\ the)\ (?:listing|quotation)"
        r"|\bapprov(?:e|ed|al|al\ of)\ (?:(?:those|these|such|the|our|additional|new)\ ){0,2}(?:[a-z]+\ )?(?:shares|stock|securities)\ for\ listing\b|\bapproved\ their\ listing\b"
        r"|\blisting\ of\ (?:the|our)\ (?:[a-z]+\ ){0,4}?(?:shares|stock|notes|warrants|securities|adss)\ on\ (?:the\ )?(?:new\ york|nyse|nasdaq|american|jse)",
    ),
    (
        "shareholder_approval",
        "The Offer is conditioned upon Parent's shareholders having approved",
        (
            "holders having approved",
            "holders shall have approved",
            "approval by parent",
            "approval of parent's share",
            "approval of parent's stock",
            "approval by the shareholders",
            "approval by the stockholders",
            "approval by our",
            "holders must approve",
            "holders have to approve",
            "holders having passed",
            "approval of the holders",
            "holders of the share issuance",
            "holders of the issuance",
        ),
        40,
        r"(?:share|stock)holders(?:'|\ of\ [a-z\ ]{1,40})?\ (?:having|shall\ have|have)\ (?:duly\ )?approved"
        r"|\b(?:share|stock)holders\ (?:must|have\ to)\ approve\b|\b(?:share|stock)holders\ having\ passed\b|\bapproval\ by\ [a-z.&' -]{2,40}?(?:share|stock)holders\ of\ the\ (?:share\ )?issuance\b"
        r"|\bapproval\ of\ the\ holders\ of\ (?:the\ company's|our|its|parent's)\ (?:[a-z]+\ ){0,2}?(?:stock|shares)\b"
        r"|approval\ (?:by|of)\ (?:the\ |parent's\ |our\ )?(?:share|stock)holders\ (?:of|to)\b[^.;]{0,100}?\b(?:issu|amend|increas)\w+",
    ),
    (
        "registration_effective",
        "The Offer is conditioned upon the registration statement having been declared effective",
        ("registration statement",),
        25,
        r"effectiveness\ of\ the\ registration\ statement|registration\ statement\b[^.;]{0,120}?\b(?:(?:becoming|become|being|been|declared|must\ be|shall\ be)\ (?:declared\ )?effective)",
        ("effective",),
    ),
)
"""Kind, words, anchors, how far before the anchor the words begin, the wordings, and words that they need besides."""


_REACH, _STRETCH, _LONGEST = 2600, 600, 80


def _last_lead(folded: str, end: int) -> Match[str] | None:
    """The last words of introduction before a place, looked for backwards, stretch by stretch."""
    stop, floor = end, max(0, end - _REACH)
    while stop > floor:
        start = max(floor, stop - _STRETCH)
        leads = [match for match in _LEAD.finditer(folded, start, min(end, stop + _LONGEST)) if match.start() < stop]
        if leads:
            return leads[-1]
        stop = start
    return None


def _lead(reading: Reading) -> bool:
    """Whether the words stand behind a sentence or heading that introduces conditions of the offer, not of a merger."""
    folded, end = reading.document.folded, reading.match.start()
    lead = _last_lead(folded, end)
    if lead is None:
        return False
    around = folded[max(0, end - _REACH, lead.start() - 160) : min(end, lead.end() + 90)]
    if not any(word in around for word in ("offer", "tender", "obligation to exchange", "what must happen before you")) or _LEAD_MERGER.search(around):
        return False
    return not _NO_LEAD.search(folded, max(0, lead.start() - 8), lead.end())


_NO_LEAD = Phrase(r"\bnot\ (?:subject\ to|conditioned|contingent|conditional)\b")


_IN_CASE = Phrase(r"\b(?:if|unless|provided\ that|so\ long\ as)\b[^.;]{0,260}$")
_EXTENDS = Phrase(rf"[^.;]{{0,120}}?\b(?:shall|will|must|{MAY}|is\ required\ to)\b[^.;]{{0,60}}?\bextend\b")


_CAME_ABOUT = Phrase(r"(?<!having\ )(?<!shall\ have\ )(?<!have\ been\ )(?<!having\ been\ )(?<!being\ )\b(?:granted|announced)\ (?:the\ )?(?:early\ )?$")
"""Before a termination that is no condition any more: "The FTC granted early termination of the waiting period"."""


def _told(name: str, reading: Reading) -> Condition | None:
    if not _lead(reading):
        return None
    if name == "regulatory" and _CAME_ABOUT.search(reading.before(60)):
        return None
    if name == "merger_agreement_in_force" and _EXTENDS.match(said_after(reading, 200)) and _IN_CASE.search(said_before(reading, 300)):  # when the offer will be extended
        return None
    if re.search(r"\b(?:calendar|business)[-\ ]days?\b|\d[-\ ]day\b|\bif\ not\ obtained\b|\b(?:absence|lack)\ of\ which\b", reading.match.group()):
        return None
    return _in_force("other" if name == "event" else name, reading.printed())


def _told_rule(name: str, says: str, anchors: tuple[str, ...], before: int, pattern: str, *needs: tuple[str, ...]) -> Rule[Condition]:
    return Rule(name=f"condition.told_{name}", says=says, anchors=anchors, pattern=pattern, read=partial(_told, name), before=before, after=190, needs=needs)


RULES: tuple[Rule[Any], ...] = (
    Rule(
        name="condition.named",
        says='(the "Minimum Condition")',
        anchors=('condition"', 'condition "', "condition (as defined", "condition (as described", "condition.", 'condition,"'),
        pattern=(
            rf"(?:\"\ ?(?:the\ )?{NAME}\ condition\ ?,?\"|(?<!\w)(?:(?:(?<=\b[a-z]\)\ )|(?<=\biv\)\ )|(?<=\bii\)\ )|(?<=iii\)\ )|(?<=\d\)\ )"
            rf"|\bthe\ )(?:the\ )?(?P<listed>(?:[a-z0-9%&/'-]+\ ){{0,4}}?[a-z0-9%&/'-]+)\ condition(?=\ \(as\ (?:defined|described))"
            rf"|(?<=\([a-z]\)\ )(?P<headed>(?:[a-z0-9%&/'-]+\ ){{0,4}}?[a-z0-9%&/'-]+)\ condition\.))"
        ),
        read=_named,
        before=90,
        after=30,
    ),
    Rule(
        name="condition.subject_to",
        says="The Offer is conditioned upon, among other things, the satisfaction of the Minimum Condition",
        anchors=("satisfaction of", "satisfaction or waiver of", "satisfaction (or waiver) of", "remains subject", "remain subject", "continues to be subject"),
        pattern=(
            rf"(?:\b(?:remains?|continues\ to\ be)\ subject\ to\ [^.;]{{0,100}}?\bincluding\ |\bsatisfaction\ (?:\(?or\ waiver\)?\ (?:by\ \w+\ )?)?of\ )"
            rf"(?:\(\w{{1,3}}\)\ )?the\ {NAME}\ condition\b(?!\ (?:for|to)\ (?:the\ )?merger)"
        ),
        read=_subject_to,
        before=5,
        after=220,
    ),
    Rule(
        name="condition.in_list",
        says="The Offer is conditioned upon the satisfaction of the Minimum Condition, the Antitrust Condition and the other conditions set forth in Section 15",
        anchors=("condition, the", "condition, and", "condition and", "condition, (", "condition;", "condition.", "condition that"),
        pattern=(
            r"\ (?P<all>the\ (?:(?<=[,)]\ the\ )|(?<=\band\ the\ )|(?<=\bof\ the\ )|(?<=\bto\ the\ )|(?<=\bupon\ the\ )|(?<=\bon\ the\ ))"
            r"(?P<name>(?:(?!condition|the\b|and\b)[a-z0-9%&/.'-]+\ ){0,4}?(?!condition|the\b|and\b)[a-z0-9%&/'-]+)\ condition)(?=,|\ and\b|\ that\b|;|\.(?!\w))"
        ),
        read=_in_list,
        before=70,
        after=14,
        span="all",
    ),
    *(_told_rule(*told) for told in _TOLD),
    *financing.RULES,
    *odd_lots.RULES,
    *proration.RULES,
    *guaranteed_delivery.RULES,
    *outcome.RULES,
)
