"""Minimum conditions that a sentence changes, with what they were, and those that it waives.

the minimum share requirement to complete the Offer to 100,000,000 shares from 150,000,000 shares
Purchaser has waived the Minimum Condition
"""

from __future__ import annotations

from decimal import Decimal

from ...models.offer import MinimumCondition
from ...phrase import Phrase
from ..change.changed import listed
from ..offering import UNIT_NOUN, said_before
from ..rule import Reading, Rule
from ..subject import EARLIER_OFFER
from ..wording import ANY_PERCENT, MAY, count, percent
from .words import BIG, MAJORITY, NAMED, OTHER, TIE, counted

_MAY = Phrase(rf"\b(?:{MAY}|might|could|can|cannot|if|unless|not|without|right|reserves?|or|would|should|until|to\ the\ extent|required|satisf\w+)\b")


def _waived(reading: Reading) -> MinimumCondition | None:
    """Only a waiver that has been given."""
    if reading[0].startswith(("waive ", "waiving ")):
        return MinimumCondition(waived=True) if listed(reading, "to" if reading[0].startswith("waive ") else "by") else None
    words = said_before(reading, 160)[-110:] + reading.match.group()
    if _MAY.search(words) or EARLIER_OFFER.search(said_before(reading, 300)):
        return None
    return MinimumCondition(waived=True)


CHANGES = Phrase(r"\b(?:reduc\w+|lower\w*|chang\w*|amend\w*|increas\w+|decreas\w+|rais\w+|modif\w+|revis\w+)\b")
_NEXT_CHANGE = Phrase(r"\band\ (?:reduc|increas|lower|rais)\w+\ the\b|\bsought\b")
"""Between the minimum and a number: the number sought is changed besides."""
_MAY_CHANGE = Phrase(rf"\b(?:{MAY}|might|could|would|if|reserves?|right\ to)\b")
"""Before a change that has not been made: "Purchaser may lower the Minimum Condition to"."""


def _changes(reading: Reading) -> bool:
    if _NEXT_CHANGE.search(reading.match.group()):
        return False
    said = said_before(reading, 400)[-260:]
    return bool(CHANGES.search(said + reading.match.group())) and not OTHER.search(said) and not _MAY_CHANGE.search(said[-90:])


def _changed_to(reading: Reading) -> MinimumCondition | None:
    return counted(reading) if reading["n"] and "%" not in reading.match.group() and _changes(reading) else None


def _superseded(reading: Reading) -> MinimumCondition | None:
    many = count(reading["n"]) if reading["n"] else None
    return MinimumCondition(quantity=many) if many is not None and many >= 100 and _changes(reading) else None


def _percent_changed_to(reading: Reading) -> MinimumCondition | None:
    majority = "majority" in reading["percent"]
    if majority and not TIE.match(reading.match.group()):
        return None
    share = Decimal(50) if majority else percent(reading["percent"])
    basis = reading.printed("percent") if majority and " of " in reading["percent"] else None
    return MinimumCondition(percent=share, basis=basis) if share and _changes(reading) else None


_MINIMUM = (
    r"minimum\ (?:(?:tender(?:ed)?|share|number\ of\ shares|participation|acceptance|aggregate|unit)\ )?(?:requirement|condition"
    r"|number(?:\ of\ (?:shares|units|notes|warrants))?|amount|threshold)"
)
_NAME_ENDS = r"(?<=\binc|\bltd|orp)\.(?=\ (?:from|to)\ )"
"""The full stop of a company's name behind which the numbers stand: "the minimum condition in its offer for X Inc. from 90% to 51%"."""
_CHANGED_TO = (
    rf"{_MINIMUM}\ (?:(?!from\ )(?:[^.;]|{_NAME_ENDS})){{0,110}}?(?:from\ [^.;]{{1,120}}?\ )?to\ (?:at\ least\ )?(?:one\ (?:share|unit|ads)\ more\ than\ )?"
    rf"(?:(?P<percent>{ANY_PERCENT}|{MAJORITY}(?:\ of\ (?:[a-z-]+\ ){{0,4}}?{UNIT_NOUN}(?:\ outstanding)?(?:\ on\ a\ fully[-\ ]diluted\ basis)?)?)"
    rf"|(?P<all>(?P<n>{BIG}){NAMED}))"
)
_CHANGED_FROM = rf"{_MINIMUM}\ (?:[^.;%]|{_NAME_ENDS}){{0,170}}?\bfrom\ (?:at\ least\ )?(?:(?P<percent>{ANY_PERCENT})|(?P<n>{BIG}))"
_CHANGED_WORDS = ("reduc", "lower", "chang", "amend", "increas", "decreas", "rais", "modif", "revis")

CHANGED_RULES: tuple[Rule[MinimumCondition], ...] = (
    Rule(
        name="minimum.waived",
        says="Purchaser has waived the Minimum Condition",
        anchors=(
            "minimum condition",
            "minimum tender condition",
            "minimum tender offer condition",
            "waived the condition",
            "waived its condition",
            "waive the condition",
            "waiving the condition",
        ),
        pattern=(
            r"(?:\bwaiv(?:e|ing)\ (?:the|its)\ (?:\"?minimum\ (?:tender\ )?(?:offer\ )?condition|condition\ (?:(?:to|of)\ the\ (?:[a-z]+\ )?offer\ )?that\ [^.;]{0,60}?(?:at\ least|not\ less\ than|a\ majority)\b)|\b(?:has|have|hereby)\ (?:waived|waives)\ (?:the|its)\ condition\ (?:(?:to|of)\ the\ (?:[a-z]+\ )?offer\ )?that\ "
            r"(?:there\ (?:be|shall\ (?:be|have\ been))\ [^.;]{0,60}?|[^.;]{0,20}?)(?:at\ least|a\ minimum\ of|not\ (?:less|fewer)\ than|a\ majority"
            r"|a\ number\ of)\b|\b(?:has|have|had|hereby|is|are|been)\ (?:irrevocably\ |hereby\ )?(?:waived|waives|waiving)\ (?:[^.;]{0,30}?\ )?(?:the"
            r"|its)\ \"?minimum\ (?:tender\ )?(?:offer\ )?condition|(?<!\bor\ )\bwaived\ (?:the|its)\ \"?minimum\ (?:tender\ )?(?:offer\ )?condition|\bminimum\ (?:tender\ )?(?:offer\ )?condition\"?\ (?:has\ been|is\ hereby|was"
            r"|is\ being)\ (?:irrevocably\ |hereby\ )?waived|\bminimum\ (?:tender\ )?(?:offer\ )?condition,?\ which\ (?:has\ been|was)\ waived)"
        ),
        read=_waived,
        before=80,
        after=130,
    ),
    Rule(
        name="minimum.changed_to",
        says="to change the minimum share requirement to complete the Offer to 100,000,000 shares of Common Stock from 150,000,000 shares of Common Stock",
        anchors=("minimum",),
        pattern=_CHANGED_TO,
        read=_changed_to,
        before=262,
        after=260,
        span="all",
        needs=(_CHANGED_WORDS,),
    ),
    Rule(
        name="minimum.superseded_number",
        says="has reduced the minimum share requirement to complete the Offer from 150,000,000 shares of Common Stock",
        anchors=("minimum",),
        pattern=_CHANGED_FROM,
        read=_superseded,
        before=262,
        after=290,
        span="n",
        needs=(_CHANGED_WORDS,),
    ),
    Rule(
        name="minimum.percent_changed_to",
        says="has reduced the Minimum Condition from 90% of the outstanding Shares to 66.7% of the outstanding Shares",
        anchors=("minimum",),
        pattern=_CHANGED_TO,
        read=_percent_changed_to,
        before=262,
        after=290,
        span="percent",
        needs=(_CHANGED_WORDS,),
    ),
    Rule(
        name="minimum.superseded_percent",
        says="has reduced the Minimum Condition from 90% of the outstanding Shares to 66.7% of the outstanding Shares",
        anchors=("minimum",),
        pattern=_CHANGED_FROM,
        read=_percent_changed_to,
        before=262,
        after=230,
        span="percent",
        needs=(_CHANGED_WORDS,),
    ),
)
