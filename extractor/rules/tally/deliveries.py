"""What came by guaranteed delivery, and what the depositary holds (see ``tally``).

including 1,234,567 Shares tendered by notice of guaranteed delivery
Notices of guaranteed delivery were delivered for an additional 1,234,567 Shares.
a total of 1,859,000 shares were tendered by notice of guaranteed delivery
the depositary has received commitments to tender 2,001,000 additional shares under the guaranteed delivery procedures
9,498,000 shares have been received by the Depositary pursuant to the offer
"""

from __future__ import annotations

import re
from typing import Any

from ...models.offer import Tally
from ...phrase import Phrase
from ..deadline import instant
from ..offering import said_before
from ..reported import ABOUT, AS_OF, COUNTED, NUMBERED, NUMERAL, OTHER_OFFER, STEP, quantity, security, stage, told
from ..rule import Reading, Rule
from ..wording import MONEY, day, money, whole

PRECEDENCE = (
    "tally.guaranteed_part",
    "tally.guaranteed_of_them",
    "tally.guaranteed_principal",
    "tally.guaranteed_notices",
    "tally.guaranteed_additional",
    "tally.guaranteed_told",
    "tally.received_by_depositary",
)

_NOTICE = r"(?:guarant(?:eed|ied)\ deliver(?:y|ies)\b|guarantees?\ of\ delivery\b)"
_THROUGH = r"(?:by|through|pursuant\ to|subject\ to|under|(?:represented|covered)\ by|which|via|in|subject\ of)\b"


_APART = Phrase(r"\bnot\b|exclu|without|other")
_NO_COUNT = Phrase(r"\b(?:if|assum\w+|unless|would(?!\ (?:promptly\ )?(?:pay|accept))|minimum\ (?:tender\ )?condition)\b")


def _delivered(reading: Reading, *, included: bool) -> Tally | None:
    """The part by guaranteed delivery, of a count or besides it; None in a supposition or of an earlier offer."""
    number_, said = quantity(reading, "bare" if reading.match.groupdict().get("bare") else "n"), said_before(reading, 420)
    if number_ is None or OTHER_OFFER.search(said) or _NO_COUNT.search(said[-150:]):
        return None
    return Tally(stage=stage(reading), quantity_guaranteed_delivery=number_, guaranteed_delivery_included=included)


def _guaranteed(reading: Reading) -> Tally | None:
    return _delivered(reading, included=not _APART.search(reading["how"]))


def _principal(reading: Reading) -> Tally | None:
    """The part of notes, counted by their principal amount."""
    read, said = money(reading["money"]), said_before(reading, 420)
    if read is None or read[0] < 1000 or OTHER_OFFER.search(said) or _NO_COUNT.search(said[-150:]):
        return None
    return Tally(stage=stage(reading), quantity_guaranteed_delivery=whole(read[0]), guaranteed_delivery_included=not _APART.search(reading["how"]))


def _additional(reading: Reading) -> Tally | None:
    return _delivered(reading, included=bool(re.search(r"\b(?:including|of\ which|includes)\ $", reading.before(14))))


_BESIDES = Phrase(r"\b(?:in\ addition|additional|further|also|additionally)\b")


_OF_A_COUNT = Phrase(r"\b(?:includ|compris|of\ which|some\ of)")
"""What says that a part of a count came so, without its number: "9,000 shares, including shares tendered by guaranteed delivery"."""


def _told(reading: Reading) -> Tally | None:
    """A count of its own of tenders by guaranteed delivery."""
    number_ = quantity(reading)
    if number_ is None or not told(reading) or reading.has("shall") or _APART.search(reading.match.group()) or _OF_A_COUNT.search(reading.match.group()):
        return None
    besides = _BESIDES.search(said_before(reading, 300)[-160:] + reading.match.group())
    return Tally(stage=stage(reading), quantity_guaranteed_delivery=number_, guaranteed_delivery_included=False if besides else None)


def _received_by(reading: Reading) -> Tally | None:
    number_ = quantity(reading)
    if number_ is None or not told(reading):
        return None
    moment = AS_OF.search(reading.before(150))
    when = day(moment["moment"]) if moment else None
    at = instant(moment["moment"], when) if moment and when else None
    return Tally(stage=stage(reading), as_of=at, as_of_date=when, security=security(reading), quantity_tendered=number_, approximate=reading.match.group("about") is not None)


RULES: tuple[Rule[Any], ...] = (
    Rule(
        name="tally.guaranteed_part",
        says="including 1,234,567 Shares tendered by notice of guaranteed delivery",
        anchors=("guaranteed deliver", "guarantied deliver", "guarantees of deliver", "guarantee of deliver", "guaranteed to be deliver"),
        pattern=(
            rf"\b(?P<how>(?:(?:do(?:es)?\ |did\ )?not\ )?(?:includ(?:ing|es?|ed)|of\ which|comprising)|exclud(?:ing|es?|ed)|exclusive\ of"
            rf"|without\ (?:counting|including)|other\ than)\ (?:{COUNTED}|(?:{ABOUT}\ )?(?P<bare>{NUMERAL})(?=\ (?:that|which)\ (?:were|had|have)\b|\ were\ (?:tendered|delivered|represented|subject)\b"
            rf"|\ (?:by|through|under)\ )){STEP}{{0,110}}?\ (?:{_THROUGH}{STEP}{{0,50}}?{_NOTICE}|guaranteed\ to\ be\ delivered)"
        ),
        read=_guaranteed,
        before=330,
        after=15,
        needs=(("includ", "of which", "comprising", "exclud", "exclusive of", "without counting", "other than"), NUMBERED),
    ),
    Rule(
        name="tally.guaranteed_of_them",
        says="6,094,482 Shares were tendered and not withdrawn, 118,300 of which were tendered by notice of guaranteed delivery",
        anchors=("guaranteed deliver", "guarantees of deliver"),
        pattern=rf"(?:[,(]|\band)\ (?:{ABOUT}\ )?(?P<n>{NUMERAL})\ (?P<how>of\ (?:which|them|these|those))\ (?:(?:were|was|had\ been)\ )?(?:(?:tendered|delivered|received)\ )?{_THROUGH}{STEP}{{0,50}}?{_NOTICE}",
        read=_guaranteed,
        before=150,
        after=15,
        span="n",
        needs=(("of which", "of them", "of these", "of those"), NUMBERED),
    ),
    Rule(
        name="tally.guaranteed_principal",
        says="including $1.0 million aggregate principal amount of Notes tendered pursuant to guaranteed delivery procedures",
        anchors=("guaranteed deliver", "guarantees of deliver"),
        pattern=(
            rf"\b(?P<how>(?:(?:do(?:es)?\ |did\ )?not\ )?(?:includ(?:ing|es?|ed)|of\ which)|exclud(?:ing|es?|ed)|exclusive\ of)\ (?:{ABOUT}\ )?(?P<money>{MONEY})(?:\ (?:in\ |of\ )?(?:(?:aggregate|outstanding)\ ){{0,2}}principal\ amount)?"
            rf"(?:\ of\ (?:(?:the|its|our|such)\ )?(?:[a-z0-9.%-]+\ ){{0,6}}?(?:notes|debentures|bonds|securities)(?:\ due\ (?:[a-z]+\ )?\d{{4}})?)?,?\ (?:(?:that|which)\ )?(?:(?:were|had\ been|was)\ )?(?:validly\ |properly\ )?(?:tendered|submitted|delivered)\ "
            rf"{_THROUGH}{STEP}{{0,50}}?{_NOTICE}"
        ),
        read=_principal,
        before=330,
        after=15,
        needs=(("includ", "of which", "exclud", "exclusive of"),),
    ),
    Rule(
        name="tally.guaranteed_notices",
        says="In addition, notices of guaranteed delivery had been delivered for 1,234,567 Shares",
        anchors=(
            *tuple(f"guaranteed delivery {word}" for word in ("were", "was", "have", "has", "had", "for", "with respect", "representing", "covering", "in respect", "by")),
            *tuple(f"guarantees of delivery {word}" for word in ("were", "have", "had", "for", "with respect", "covering", "in respect")),
        ),
        pattern=(
            rf"\b(?:notices?\ of\ guaranteed\ delivery|guarantees\ of\ delivery)\ (?:(?:were|was|have|has|had)\ (?:also\ )?(?:been\ )?(?:received|delivered|given|submitted"
            rf"|tendered)\ )?(?:by\ [^.;\d]{{0,40}}?\ )?(?:for|with\ respect\ to|representing|covering"
            rf"|in\ respect\ of)\ (?:(?:an?|further|additional|aggregate|total|of)\ ){{0,4}}{COUNTED}"
        ),
        read=_additional,
        before=15,
        after=200,
        needs=(NUMBERED,),
    ),
    Rule(
        name="tally.guaranteed_additional",
        says="In addition, a further 1,234,567 Shares were tendered by notice of guaranteed delivery",
        anchors=("guaranteed deliver", "guarantees of deliver", "guarantee of deliver", "guaranteed to be deliver"),
        pattern=rf"\b(?:(?:an?\ )?(?:additional|further)|another)\ {COUNTED}{STEP}{{0,120}}?\ (?:{_THROUGH}{STEP}{{0,40}}?{_NOTICE}|guaranteed\ to\ be\ delivered)",
        read=_additional,
        before=270,
        after=15,
        needs=(("additional ", "further ", "another "), NUMBERED),
    ),
    Rule(
        name="tally.guaranteed_told",
        says="the depositary has advised that a total of 1,859,000 shares were tendered by notice of guaranteed delivery",
        anchors=("guaranteed deliver", "guarantees of deliver", "guarantee of deliver"),
        pattern=(
            rf"\b(?:(?:an?\ )?(?:total|aggregate)\ of\ |commitments\ to\ tender\ )?{COUNTED}(?:\ of\ [^.;\d]{{0,50}}?)?"
            rf"(?:\ (?:(?P<shall>shall|will|may|must|to)\ )?(?:were|was|have\ been|had\ been|be)\ (?:also\ )?(?:validly\ |properly\ |duly\ )?tendered)?"
            rf"\ (?:by|through|pursuant\ to|subject\ to|under)\ (?:(?:means\ of|the|a)\ )*(?:notices?\ of\ "
            rf"|procedures?\ (?:for|of)\ )?{_NOTICE}(?:\ procedures?)?"
        ),
        read=_told,
        before=230,
        after=30,
        needs=(("tendered", "commitments to tender"), NUMBERED),
    ),
    Rule(
        name="tally.received_by_depositary",
        says="As of September 17, 2001, 9,498,000 shares have been received by the Depositary pursuant to the offer",
        anchors=tuple(f"received by the {role}" for role in ("depositary", "depository", "exchange agent", "tender agent", "paying agent")),
        pattern=(
            rf"\b{COUNTED}(?:\ of\ [^.;\d]{{0,60}}?)?\ (?:have|had)\ been\ (?:validly\ |properly\ |duly\ )?(?:tendered\ (?:to|and)\ )?received\ by\ the\ "
            rf"(?:deposit[ao]ry|(?:exchange|tender|paying)\ agent)\b(?=[^.;]{{0,60}}?\b(?:pursuant\ to|in|under)\ the\ (?:[a-z]+\ ){{0,2}}?offer\b)"
        ),
        read=_received_by,
        before=160,
        after=90,
        needs=(NUMBERED,),
    ),
)
