"""That all securities tendered were accepted, or none (see ``acceptance``).

Purchaser has accepted for payment all Shares validly tendered and not withdrawn.
No Shares were purchased.
"""

from __future__ import annotations

import re
from typing import Any

from ...models.offer import Tally
from ...phrase import Phrase
from ..offering import said_before
from ..reported import NOUN, OFFER_ENDED, OTHER_OFFER, end_stage
from ..rule import Reading, Rule
from ..wording import ANY_DAY, MAY
from .acceptance_words import ACCEPTED, FOR, PAID, bought, paid

_EVENT = Phrase(
    rf"\b(?:(?:offers?|solicitations?|rights?|put\ option|it|both|period)\b(?:[^.;]|\.(?=\d)){{0,150}}?\b(?:expired\b|terminated\ (?:at|on|as\ of)\ )|{OFFER_ENDED}"
    rf"|(?:preliminary|final)\ (?:count|results?)|announc\w+[^.;]{{0,200}}?\b(?:completion|completed|results|accepted)"
    rf"|on\ {ANY_DAY},\ [^.;]{{0,80}}?\baccepted\b|results\ of\b|as\ of\ the\ expiration\b"
    rf"|(?:before|prior\ to)\ (?:the\ )?expiration\ of\ the\ (?:\w+\ )?offer\b)"
)
_OF_SOME = Phrase(r"\bodd-?\ ?lots?\b|\b(?:for|from)\ whom\b|\ball\ (?:of\ the\ )?(?:other|remaining)\b|%\ of\ all\b")
"""Those of whom all were accepted are not all: the odd lots, or a part of the others."""
_OF_ONE_CLASS = Phrase(r"\ball\ (?:(?:of|the|validly|properly|tendered)\ )*(?:class|series)\ [a-z0-9-]{1,3}\ [^.;\d]{0,60}?\band\ \d[\d,]*\d\b")
"""Those of one class, and so many of another: "all Class A shares and 300,000 Class B shares"."""


def _accepted_all(reading: Reading) -> Tally | None:
    if _OF_SOME.search(reading.before(30) + reading.match.group()[:90]) or _OF_ONE_CLASS.search(reading.match.group()[-90:] + reading.after(70)):
        return None
    if reading.match.groupdict().get("n") or not _EVENT.search(reading.before(1500) + reading.match.group() + reading.after(200)) or not bought(reading):
        return None
    return Tally(stage=end_stage(reading), **paid(reading))


_SOMEWHERE = Phrase(r"[^.;]{0,90}?\b(?:in|within|from)\ (?:any|those|such|certain|a)\ (?:[a-z.]+\ ){0,2}?(?:jurisdictions?|states?|country|countries|provinces?)\b")
"""Behind what is not accepted, where: "will not accept any tendered Shares from stockholders in any jurisdiction where it would be illegal"."""


def _no_purchase(reading: Reading) -> Tally | None:
    said = said_before(reading, 300)
    if (
        re.search(rf"\b(?:if|unless|{MAY}|might|could|would|right\ to|able\ to|reserve\w*|whether|event)\b[^.;]{{0,120}}$", said)
        or OTHER_OFFER.search(said)
        or "fractional" in reading.match.group()
        or re.match(r"[^.;]{0,60}\b(?:outside|other\ than|until|before|unless|if)\b", reading.after(80))
        or _SOMEWHERE.match(reading.after(110))
    ):
        return None
    over = r"\bterminat\w+|\bexpired\b|\bwithdr(?:ew|awn|aw\ (?:the|its)\ (?:\w+\ )?offer)\b|\babandon\w+"
    if (reading.has("future") or reading.has("future2")) and not re.search(over, re.sub(r"\bnot\ (?:\w+ly\ )?(?:been\ )?(?:\w+ly\ )?withdrawn\b", "", reading.before(900))):
        return None
    return Tally(stage="final", quantity_accepted=0)


RULES: tuple[Rule[Any], ...] = (
    Rule(
        name="tally.accepted_all",
        says="The Offer expired on May 2, 2011. Purchaser has accepted for payment all Shares validly tendered and not withdrawn",
        anchors=(
            "accepted for",
            "taken up",
            "accepted them",
            "accepted all",
            "accepted and cancel",
            "will accept",
            "purchased all",
            "repurchased all",
            "accepted 100%",
            "expects to accept",
            "accepting for",
            "will purchase all",
        ),
        pattern=rf"\b(?=[atbprhwsei])(?:{ACCEPTED}|all\ of\ which\ (?:[a-z.&]+\ ){{1,3}}?(?:has\ |have\ )?accepted\ for\b)",
        read=_accepted_all,
        before=40,
        after=400,
    ),
    Rule(
        name="tally.accepted_all_passive",
        says="The Offer expired on May 2, 2011. All Shares validly tendered have been accepted for payment",
        anchors=("been accepted", "were accepted", "will be accepted"),
        pattern=(
            rf"\b(?:the\ (?:validly|properly|duly)\ tendered\ (?:shares|units|interests)"
            rf"|all(?=\ (?:have\ been|were)\ (?:\w+ly\ )?accepted\b)|all\ (?:of\ )?(?:(?:such|these|those|the|them|which)\ ?)?(?:(?:validly\ |properly\ |so\ )?(?:tendered\ )?{NOUN})?"
            rf"(?:\ (?:\w+ly\ )?tendered)?[^.;\d]{{0,130}}?)\ (?:have\ been|were|(?P<future>will\ be))\ (?:\w+ly\ )?accepted\b{FOR}?{PAID}"
        ),
        read=_accepted_all,
        before=220,
        after=400,
    ),
    Rule(
        name="tally.accepted_none",
        says="No Shares were purchased",
        anchors=(
            "were purchased",
            "were accepted",
            "been purchased",
            "been accepted",
            "not purchase",
            "not accept",
            "without purchas",
            "without accept",
            "without the purchase",
            "without the acceptance",
            "be purchased",
            "be accepted",
            "be exchanged",
            "were exchanged",
            "being purchased",
            "being accepted",
        ),
        pattern=(
            rf"\b(?:no(?:ne\ of\ the)?\ {NOUN}(?:\ (?:\w+\ ){{0,4}}?)?\ ?(?:(?P<future>(?:will|shall)\ be)|were|was|have\ been)\ (?:accepted|purchased"
            rf"|exchanged)\b|without\ any\ (?:\w+\ ){{0,5}}?(?:having\ been|being)\ (?:accepted|purchased|exchanged)\b"
            rf"|(?:(?:did|has|have)\ not\ (?:accept(?:ed)?|purchased?)|(?P<future2>will\ not\ (?:be\ )?(?:accept(?:ing)?|purchas(?:e|ing)))"
            rf"|without\ (?:the\ )?(?:accept(?:ing|ance)|purchas(?:ing|e)))(?:\ of)?{FOR}?(?:\ of)?\ any\b(?:\ of\ the)?(?:\ {NOUN})?)"
        ),
        read=_no_purchase,
        before=110,
        after=120,
        needs=((" no ", "no share", "no unit", "none of", "not accept", "not purchase", "without "),),
    ),
)
