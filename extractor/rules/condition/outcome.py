"""What became of a condition: satisfied, waived, not satisfied; and a minimum that was told as met or not."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, Literal

from ...models.offer import Condition
from ...phrase import Phrase
from ..offering import said_before
from ..rule import Reading, Rule
from ..wording import MAY, NAME_STOP
from .kind import NAME, kind, name_in

_SUPPOSED = Phrase(
    rf"\b(?:if|unless|until|whether|assum\w+|once|when|upon|after|before|provided|in\ the\ event|to\ the\ extent|would|{MAY}|might|can|could|shall"
    r"|must|should|either|following|prior\ to|promptly|subject\ to|reserves?\ the\ right|such\ time|as\ soon|certif\w+|confirm\w+|evidence"
    r"|notice\ that)\b(?:[^.]|\.(?=\ ?\d|[a-z])){0,140}$"
)
_LISTED = Phrase(r"(?:[•·:;]|\(?[a-z\d]{1,4}\)|\bif|\bor)\ $")
"""A line of a list of events, not a sentence that tells one."""


_WHEN = Phrase(r"\b(?:if|when|unless|until|once|after|upon)\b")
"""A case that the words taken for the condition's name begin with: "the rights end when the minimum condition has been satisfied"."""


def _became(status: Literal["satisfied", "waived", "not_satisfied"]) -> Callable[[Reading], Condition | None]:
    """A reading of what became of a condition, where the sentence says that it happened."""

    def read(reading: Reading) -> Condition | None:
        name = name_in(reading, "name", "about", "event", "rest", "passive", "first", "granted", "threshold")
        if (
            name is None
            or _SUPPOSED.search(said_before(reading, 300))
            or _LISTED.search(reading.before(12))
            or _WHEN.search(name)
            or re.match(r"\ (?:or|and/or)\ (?:waived|satisfied)", reading.after(16))
        ):
            return None
        return Condition(kind=kind(name), text=reading.printed(), status=status)

    return read


def _minimum(reading: Reading) -> Condition | None:
    before = reading.before(140)
    if reading[0].startswith("unless") and re.search(r"\bexten(?:d|ds|ded|ding|sion)\b[^.]{0,60}$", before):  # when the offer will be extended
        return None
    if re.search(r"\bnot\ (?:(?:be\ )?(?:subject\ to|conditioned|contingent|conditional)|require)\b[^.]{0,130}$|\bnot\ (?:be\ )?$", before) or re.search(
        r"\b(?:proposal|merger\ (?:is|was)|wish\w*)\b[^.]{0,100}$", before
    ):
        return None
    if _NO_CONDITION.search(reading[0]):
        return None
    return Condition(kind="minimum_tender", text=reading.printed(), status="in_force")


_NO_CONDITION = Phrase(r"\b(?:not|isn't|aren't|neither|nor)\ (?:[a-z]+\ ){0,2}?(?:condition(?:ed|al)|contingent|dependent|subject)\b")
"""Of which the sentence behind says that a minimum is none: "subject to the conditions in Section 7. The offer is not conditioned upon a minimum number being tendered"."""

_IS = r"(?:has|have|had|was|were|is|are)\ (?:(?:now|also|thereby|hereby|since|each|both|all)\ )?(?:been\ )?"


RULES: tuple[Rule[Any], ...] = (
    Rule(
        name="condition.satisfied",
        says="the Minimum Condition has been satisfied",
        anchors=(
            "condition has been satisf",
            "condition was satisf",
            "condition had been satisf",
            "condition is satisf",
            "condition has now been satisf",
            "condition has been met",
            "condition was met",
            "condition has been fulfilled",
            "condition to the",
            "condition to this",
            "condition to our",
            "condition to its",
            "condition for the",
            "condition of the",
            "condition relating to",
            "condition related to",
            "condition requiring",
            "condition regarding",
            "condition that",
            "condition with respect to",
            "conditions to the offer",
            "satisfying the",
            "satisfies the",
            "satisfied the",
            *(f"{verb} {what}" for verb in ("satisfies", "satisfied", "satisfying") for what in ("one of", "a")),
            "condition and each",
            "condition and all",
            "condition, and each",
            "condition and the",
            "condition, the",
            "condition, and the",
            "condition have",
            "condition were",
            "condition, and all",
            "minimum acceptance",
            *(f"minimum tender {noun}" for noun in ("rate", "threshold", "level", "requirement")),
        ),
        pattern=(  # begins with the beginnings of words and their letters, so that the engine skips what stands between
            rf"\b(?=[taelswh])(?:the\ {NAME}\ condition\ (?:(?:to|for|of)\ (?:the|this|our|its)\ (?:[a-z-]+\ ){{0,2}}?offer\ )?{_IS}(?:satisfied|fulfilled|met)\b"
            rf"|(?:th(?:e|is|at)|a)\b\ (?:portion\ of\ the\ )?conditions?\ (?:(?:to|for|of)\ (?:the|this|our|its)\ (?:[a-z-]+\ ){{0,2}}?offer\ )?(?:that"
            rf"|relat(?:ing|ed)\ to|regarding|requiring|with\ respect\ to|concerning|of)\ (?P<about>[^.;]{{5,200}}?)\ {_IS}(?:satisfied|fulfilled|met)\b"
            r"|(?:expiration|termination|expiry|lapse)\ of\ (?:the|such|this|that)\ (?P<event>[^.;]{0,90}?\bwaiting\ periods?)\b[^.;]{0,150}?\ satisf"
            r"(?:ies|ied|ying)\ (?:one\ of\ |a\ |the\ )(?:[a-z]+\ ){0,3}?conditions?\b(?!\ (?:to|of)\ the\ merger)"
            rf"|the\ (?P<rest>(?:[a-z0-9%&/'-]+\ ){{0,4}}?[a-z0-9%&/'-]+)\ condition,?\ and\ (?:each"
            rf"|all)\ of\ the\ other\ (?:offer\ )?conditions(?:\ (?:to|of)\ (?:the|this|our|its)\ (?:[a-z-]+\ ){{0,2}}?offer)?\ {_IS}(?:satisfied"
            rf"|fulfilled|met)\b(?!\ or)"
            rf"|(?:(?:the|this|such|that)\ (?:aggregate\ |total\ )?number\ of\ (?:[^.;]|{NAME_STOP}){{3,170}}?\ |thereby\ |thus\ |which\ "
            rf"|(?<=,\ )|ha(?:s|ve)\ (?:now\ )?)satisf(?:ying|ies|ied)\ the\ (?P<passive>(?:[a-z0-9%&/'-]+\ ){{0,4}}?[a-z0-9%&/'-]+)\ condition\b(?!s)"
            rf"|the\ (?P<first>(?:[a-z0-9%&/'-]+\ ){{0,4}}?[a-z0-9%&/'-]+)\ condition(?=(?:,?\ (?:and\ )?the\ (?:[a-z0-9%&/'-]+\ ){{1,5}}?condition){{1,5}}\ {_IS}(?:satisfied|fulfilled"
            rf"|met)\b(?!\ or))"
            rf"|the\ (?P<threshold>minimum\ (?:acceptance|tender)\ (?:rate|threshold|level|requirement))(?:\ of\ [\d.]+\ ?(?:%|per\ ?cent))?(?:\ (?:for|of)\ the\ offer)?"
            rf"\ {_IS}(?:satisfied|fulfilled|met|reached|achieved|exceeded)\b"
            r"|(?<=,\ )satisf(?:ying|ies)\ the\ condition\ (?:(?:to|of)\ (?:the|this|our|its)\ (?:[a-z-]+\ ){0,2}?offer\ )?(?:relat(?:ing|ed)\ to|regarding|requiring"
            r"|with\ respect\ to|concerning|that)\ (?P<granted>[^.;,]{5,140}))"
        ),
        read=_became("satisfied"),
        before=210,
        after=270,
    ),
    Rule(
        name="condition.waived",
        says="has waived the Minimum Condition",
        anchors=(
            "waived the",
            "waive the",
            "waives the",
            "condition has been waived",
            "condition was waived",
            "condition is waived",
            "condition is hereby waived",
            "waived its",
            "waived such",
        ),
        pattern=(
            rf"(?:(?:has|have|had)\ (?:\w+ly\ |also\ |been\ ){{0,2}}waived|(?:hereby|also)\ waives?|waived"
            rf"|(?:has|have)\ (?:elected|determined|agreed|decided)\ to\ waive)\ (?:the|its)\ {NAME}\ condition\b(?!s)"
            rf"|the\ (?P<passive>(?:[a-z0-9%&/'-]+\ ){{0,4}}?[a-z0-9%&/'-]+)\ condition\ {_IS}(?:\w+ly\ )?waived\b"
        ),
        read=_became("waived"),
        before=110,
        after=130,
    ),
    Rule(
        name="condition.not_satisfied",
        says="the Minimum Condition was not satisfied",
        anchors=("condition was not", "condition had not", "condition has not", "condition is not", "condition were not", "condition having been", "condition being"),
        pattern=(
            rf"the\ {NAME}\ condition\ (?:to\ (?:the|this|our|its)\ (?:[a-z-]+\ ){{0,2}}?offer\ )?(?:was|had|has|were)\ not\ (?:been\ )?(?:satisfied|met"
            rf"|fulfilled)\b|without\ (?:the\ )?(?P<passive>(?:[a-z0-9%&/'-]+\ ){{0,4}}?[a-z0-9%&/'-]+)\ condition\ (?:having\ been|being)\ (?:satisfied"
            rf"|met|fulfilled)\b(?!\ or)"
        ),
        read=_became("not_satisfied"),
        before=90,
        after=60,
    ),
    Rule(
        name="condition.minimum_not_met",
        says="The condition that at least 100,000,000 shares be validly tendered was not satisfied",
        anchors=("was not satisfied", "was not met", "not been satisfied", "not been met", "was not fulfilled", "not been fulfilled"),
        pattern=(
            r"\b(?:condition|requirement)\ (?:to\ (?:the|this|our|its)\ (?:[a-z-]+\ ){0,2}?offer\ )?that\ "
            r"(?:there\ (?:be|shall\ have\ been)\ (?:\w+ly\ )?tendered\b[^.;]{0,200}?"
            r"|(?:at\ least|a\ minimum\ of|not\ (?:less|fewer)\ than|a\ majority)\b[^.;]{0,120}?\ (?:be|have\ been|are"
            r"|were)\ (?:\w+ly\ )?tendered\b[^.;]{0,90}?)"
            r"\ (?:was|has|had)\ not\ (?:been\ )?(?:satisfied|met|fulfilled)\b"
        ),
        read=lambda reading: Condition(kind="minimum_tender", text=reading.printed(), status="not_satisfied"),
        before=330,
        after=4,
        needs=(("tendered",),),
    ),
    Rule(
        name="condition.minimum_told",
        says="The Offer is conditioned upon there being validly tendered and not withdrawn at least 10,000,000 Shares",
        anchors=(
            "conditioned upon",
            "conditioned on",
            "conditional upon",
            "conditional on",
            "contingent upon",
            "contingent on",
            "subject to, among",
            "subject to there",
            "subject to at least",
            "is a condition",
            "condition to the offer that",
            "condition of the offer that",
            "unless at least",
            "unless more than",
            "unless a majority",
            "unless not less",
            "unless there",
        ),
        pattern=(
            r"(?:con(?:dition(?:ed|al)|tingent)\ (?:up)?on|subject\ to|condition\ (?:to|of)\ the\ offer\ that)\b[^;?]{0,160}?(?:there\ (?:being|having\ been|be|shall\ have\ been|must\ (?:be|have\ been))\ (?:\w+ly\ )?tendered"
            r"|(?:valid\ )?tenders?\ of\ (?:at\ least|(?:a|such|that)\ (?:minimum|majority|number)|not\ (?:less|fewer)\ than|more\ than)"
            r"|(?:at\ least|a\ minimum\ of|a\ majority\ of|a\ number\ of|not\ (?:less|fewer)\ than)\ [^;?]{0,140}?\b(?:being|be|are"
            r"|having\ been)\ (?:\w+ly\ )?tendered)"
            r"|tender\ of\ (?:at\ least|a\ minimum)\b[^.;]{0,100}?\bis\ a\ condition\ (?:to|of)\ (?:the|this|our|its)\ (?:[a-z-]+\ ){0,2}?offer"
            r"|unless\ (?:there\ (?:are|have\ been)\ (?:\w+ly\ )?tendered|(?:at\ least|more\ than|a\ majority\ of|not\ less\ than)\ (?:[^.;]"
            r"|\.(?=\d)){0,90}?\b(?:are|have\ been|is)\ (?:\w+ly\ )?tendered)"
        ),
        read=_minimum,
        before=130,
        after=420,
    ),
)
