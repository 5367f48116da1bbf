"""Counts told of a number before them, without the name of the securities again (see ``tally``).

Of the 5,200,000 options eligible to participate, 4,732,000 were tendered and accepted for exchange.
A total of 5,000,000 shares were tendered, of which 3,000,000 were purchased.
"""

from __future__ import annotations

import re
from typing import Any

from ...models.offer import Tally
from ...phrase import Phrase
from ..offering import said_after
from ..reported import ABOUT, ADVERB, NOUN, NUMBERED, NUMERAL, STEP, end_stage, passive, quantity, security, stage, told
from ..rule import Reading, Rule
from ..wording import ANY_PERCENT, percent
from .acceptance_words import FOR, PAID, bought, paid

_TAKEN = r"(?:accepted|(?:re)?purchased|exchanged|bought|taken\ up)"
_WERE = rf"(?P<be>were|was|have|had|has)\ (?P<adverbs>{ADVERB}{{0,4}}?)"
_N = rf"(?:an?\ (?:total|aggregate)\ of\ )?(?:(?P<about>{ABOUT})\ )?(?P<n>{NUMERAL})(?:\ of\ (?:them|these|those|which))?"
_SHARE = rf"(?:,?\ (?:\(|or\ |representing\ )(?:{ABOUT}\ )?(?P<share>{ANY_PERCENT})\)?(?:\ of\ (?:them|these|those|all|the\ total|such\ [a-z]+))?,?)?"
_OF_SOME = Phrase(r"[^.;]{0,60}?\b(?:odd[-\ ]lots?|guaranteed|after|before|without|directors|officers)\b")
"""Behind a part of the count that is told for itself."""
_TENDERED = Phrase(r"\b(?:tendered|surrendered|deposited|withdrawn)\b")


def _tendered_of(reading: Reading) -> Tally | None:
    """Of so many securities, the number tendered or accepted; of so many tendered, both counts."""
    number, whole = quantity(reading), quantity(reading, "whole")
    if number is None or whole is None or number > whole or not told(reading) or not passive(reading) or _OF_SOME.match(said_after(reading, 90)):
        return None
    tendered, taken = re.search(r"tendered|surrendered|deposited", reading["verbs"]), re.search(_TAKEN, reading["verbs"])
    of_tendered = _TENDERED.search(reading["rest"]) is not None
    if taken and not bought(reading):
        return None
    share = percent(reading["share"]) if reading.has("share") and "outstanding" in f"{reading['what']}{reading['rest']}" else None
    return Tally(
        stage=end_stage(reading) if taken else stage(reading),
        security=security(reading),
        quantity_tendered=number if tendered else whole if of_tendered else None,
        quantity_accepted=number if taken else None,
        approximate=reading.has("about"),
        percent_of_outstanding=share,
        **(paid(reading) if taken else {}),
    )


_OVER = Phrase(r"\b(?:expired|preliminary|oversubscribed)\b")
"""Told before what will be accepted of a count: the offer is over."""


def _will_take_of_them(reading: Reading) -> Tally | None:
    """So many of those tendered that will be accepted, told when the offer is over."""
    number = quantity(reading)
    if number is None or not told(reading) or not _OVER.search(reading.before(900)) or _OF_SOME.match(said_after(reading, 90)):
        return None
    return Tally(stage=end_stage(reading), quantity_accepted=number, approximate=reading.has("about"))


def _of_them(reading: Reading) -> Tally | None:
    """So many of those tendered that were accepted."""
    number = quantity(reading)
    if number is None or not told(reading) or not bought(reading) or _OF_SOME.match(said_after(reading, 90)):
        return None
    return Tally(stage=end_stage(reading), quantity_accepted=number, approximate=reading.has("about"), **paid(reading))


RULES: tuple[Rule[Any], ...] = (
    Rule(
        name="tally.tendered_of",
        says="The Offer expired on May 2, 2011. Of the 5,200,000 options eligible to participate, 4,732,000 were tendered and accepted for exchange",
        anchors=tuple(
            f"{be} {verb}" for be in ("were", "been", "was", "validly", "properly") for verb in ("tendered", "surrendered", "exchanged", "accepted", "purchased", "repurchased")
        ),
        pattern=(
            rf"\bof\ (?:the|our|its|an?\ (?:total|aggregate)\ of)\ (?:total\ of\ )?(?:{ABOUT}\ )?(?P<whole>{NUMERAL})\ (?P<what>{NOUN})(?P<rest>{STEP}{{0,110}}?),\ "
            rf"{_N}{_SHARE}\ {_WERE}(?P<verbs>(?:tendered|surrendered|deposited)\b(?:,?\ (?:and\ )?(?:not\ (?:\w+ly\ )?withdrawn,?\ )?and\ (?:\w+ly\ )?{_TAKEN})?|{_TAKEN}){FOR}?{PAID}"
        ),
        read=_tendered_of,
        before=330,
        after=300,
        needs=(NUMBERED,),
    ),
    Rule(
        name="tally.accepted_of_them",
        says="A total of 5,000,000 shares were tendered in the offer, of which 3,000,000 were purchased",
        anchors=tuple(f"{be} {verb}" for be in ("were", "been") for verb in ("accepted", "purchased", "repurchased", "taken up", "exchanged")),
        pattern=(
            rf"\b(?:tendered|withdrawn|surrendered)\b(?:\ (?:an?\ (?:total|aggregate)\ of\ )?{NUMERAL}\ {NOUN})?{STEP}{{0,90}}?(?:,?\ of\ which|;|,?\ and)\ {_N}\ (?:were|have\ been|had\ been)\ "
            rf"(?:\w+ly\ )?{_TAKEN}{FOR}?{PAID}"
        ),
        read=_of_them,
        before=170,
        after=300,
        needs=(("tendered", "withdrawn", "surrendered"), NUMBERED),
    ),
    Rule(
        name="tally.will_accept_of_them",
        says="The exchange offer expired. 5,000,000 shares were validly tendered and not withdrawn. Alder will accept 3,000,000 of them",
        anchors=tuple(f"{will} {verb}" for will in ("will", "expects to", "has") for verb in ("accept", "accepted", "exchange", "exchanged")),
        pattern=rf"\btendered\b(?:(?!\bif\b)[^;]){{0,260}}?\.\ [^.;]{{2,60}}?\ (?:will|expects\ to|has)\ (?:accept(?:ed)?|exchanged?)(?:\ for\ exchange)?\ (?:(?P<about>{ABOUT})\ )?(?P<n>{NUMERAL})\ of\ (?:them|these|those|such|the\ tendered)\b",
        read=_will_take_of_them,
        before=380,
        after=60,
        needs=(("tendered",), (" of them", " of these", " of those", " of such", " of the tendered")),
    ),
)
