"""What was accepted and paid of the securities tendered (see ``tally``; how it was prorated, ``proration_factor``; all or none, ``accepted_all``).

    The Company has accepted for purchase 7,000,000 shares at a purchase price of $18.25 per share, for an aggregate cost of $127,750,000.
    Purchaser has accepted for payment all Shares validly tendered and not withdrawn.    No Shares were purchased.
    The net asset value of the Units tendered was calculated at $1,071.38 per Unit, for an aggregate purchase price of $12,302,246.21.
    The final proration factor is approximately 34.389423%.    … accepted approximately 43.8% of the Units tendered, on a pro rata basis.

Promises ("will accept for payment all Shares validly tendered") count only after the words that the offer has expired or on a count; the
purchases of buy-back programs, of earlier offers and of suppositions do not count.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Any

from ...models.offer import Tally
from ...phrase import Phrase
from ..firm import WHOLE_RUN, firm_behind
from ..offering import said_after, said_before
from ..reported import ABOUT, COUNTED, NOUN, NUMBERED, NUMERAL, PERCENT, STEP, WERE_OUTSTANDING, end_stage, limited, quantity, security, share_of_class, told
from ..rule import Reading, Rule
from . import acceptance_cost, accepted_all, proration_factor
from .acceptance_words import ACCEPTED, PAID, TOTAL, VERB, bought, is_over, paid
from .count import OPTIONS_BEFORE

PRECEDENCE = (
    "tally.accepted",
    "tally.accepted_passive",
    "tally.accepted_result",
    "tally.accepted_of_tendered",
    "tally.accepted_all",
    "tally.accepted_all_passive",
    "tally.accepted_none",
    "tally.accepted_value",
    "tally.accepted_percent",
    "tally.accepted_cost",
    "tally.accepted_nav",
    "tally.tendered_price",
    "tally.proration_factor",
    "tally.proration_share",
    "tally.proration_share_of_counted",
    "tally.price_of_accepted",
    "tally.price_settled",
)

_CAPTION = Phrase(r"\b(?:pro-?ration|percentage|price|factor)\b")
"""The caption of the next row of a table, not a class."""
_AMENDED = Phrase(r"\ (?:amended|repriced)\b")
_OPTIONS_TOLD = Phrase(r"\b(?:options|awards|sars)\b")
"""What an offer can amend."""


_ELSEWHERE = Phrase(
    r"\ (?:from\b(?!\ (?:\d|(?:eligible|participating|tendering|odd|all|its)\ |employees|optionees|holders|(?:share|stock|option|unit)holders))|by\ (?:mr|ms|mrs|dr|employees|directors|executive|officers)\b|(?:by\ [a-z]+\ )?in\ (?:open|private|the\ (?:open|merger))|outside\ (?:of\ )?(?:the|its|this|our)\ (?:[a-z.]+\ ){0,2}?(?:offers?|acceptance)\b)"
)
"""Behind securities that were acquired otherwise than by tenders."""
_IS_GIVEN = Phrase(r"\bexchanged\ for\b")
_ODD_LOTS = Phrase(r"\d\ (?:odd[-\ ]lot|(?:[a-z]+\ ){1,6}?(?:(?:were|are|held|owned|tendered)\ (?:in\ |as\ )?|(?:by|from|in|of)\ (?:[a-z-]+\ ){0,4}?)odd[-\ ]lot)", 0)
_AMONG_THEM = Phrase(r"\b(?:(?:out\ )?of\ (?:those|these|them|such|this|that|which|the)|among|includ(?:ed|es|ing))\b[^.;]{0,80}$")
_IN_FULL = Phrase(r"(?:[^.;,\d]{0,40})\bin\ full\b")
_OF_A_RIGHT = Phrase(r"\b(?:options?|warrants?|notes|debentures)\b")
"""What is exchanged for something, where it is not what is given: "1.6 shares of X were exchanged for each share"."""


def _accepted(reading: Reading) -> Tally | None:
    number_ = quantity(reading) if reading.has("n") else None
    if (
        number_ is None
        or not _is_accepted(reading)
        or _is_given(reading, number_)
        or any(_ELSEWHERE.match(reading.document.folded, reading.match.end(group)) for group in ("what", 0))
        or _CAPTION.search(reading["what"])
        or (_AMENDED.search(reading[0]) and not _OPTIONS_TOLD.search(reading.before(90) + reading["what"]))
        or _are_the_odd_lots(reading)
    ):
        return None
    taken = reading.match.groupdict()
    known = paid(reading)
    share = _SHARE_BEHIND.match(said_after(reading, 340))
    if share:
        known["percent_of_outstanding"] = share_of_class(share[0])
        end = reading.match.end()
        reading.cite(end + share.start(), end + share.end())
    return Tally(
        stage=end_stage(reading),
        security=security(reading, "options to purchase " if taken.get("options") or OPTIONS_BEFORE.search(reading.before(90)) else ""),
        quantity_tendered=number_ if taken.get("tendered") or _are_all(reading) or _TENDERED_THESE.search(reading.before(60)) else None,
        quantity_accepted=number_,
        approximate=reading.match.group("about") is not None,
        counted_by=_counted_by(reading),
        **known,
    )


_COUNT_BY = Phrase(
    rf"(?i:\b(?:based\ (?:up)?on|according\ to)\ (?:the|an?|its)\ (?:final\ |preliminary\ )?(?:count|tabulation)\ (?:by|of|from))\ (?P<name>(?>{WHOLE_RUN}))[^.;\d]{{0,120}}$", 0
)
"""Before what was accepted: "Based on the final count by Heron Trust Company, the depositary for the offer, the Company has"."""


def _counted_by(reading: Reading) -> str | None:
    """Who counted, where the sentence says so before what was accepted."""
    start = max(0, reading.match.start() - 260)
    found = _COUNT_BY.search(reading.document.prose, start, reading.match.start())
    if found is None:
        return None
    name = firm_behind(reading.document, *found.span("name"))
    if name is not None:
        first, end = found.span("name")
        reading.cite(first, min(end, first + len(name)))
    return name


def _are_the_odd_lots(reading: Reading) -> bool:
    """Whether the securities are the odd lots among those accepted: "Of these, 11,283 shares were tendered by holders of odd lots and were purchased in full"."""
    return bool(_ODD_LOTS.search(reading.match.group()) and (_AMONG_THEM.search(said_before(reading, 120)) or _IN_FULL.match(said_after(reading, 60))))


def _is_accepted(reading: Reading) -> bool:
    """Whether the sentence counts what was accepted, not what holders receive for each, what was outstanding or what options give a right to."""
    if limited(reading) or not bought(reading) or _RATIO.search(said_before(reading, 200)) or WERE_OUTSTANDING.search(reading.match.group()):
        return False
    right = "acquire" in (reading.match.groupdict().get("options") or "")
    return not right or reading["verb"].startswith(("accept", "has accepted", "have accepted", "had accepted"))


def _is_given(reading: Reading, number: int | Decimal) -> bool:
    """Whether the securities are what is given in exchange: "1.6 shares of X were exchanged for each share"; options and notes are what is taken."""
    if not _IS_GIVEN.search(reading.match.group() + reading.after(5)):
        return False
    return number != int(number) or not _OF_A_RIGHT.search(f"{reading.before(40)} {reading['what']}")


def _are_all(reading: Reading) -> bool:
    folded, match = reading.document.folded, reading.match
    return bool(_ALL_THE.search(folded[match.start() : match.start("n")]) and _SO_TENDERED.match(folded, match.end("what")))


_SHARE_BEHIND = Phrase(
    r"(?:\ \((?:including|of\ which|which\ includes?)\ [^()%]{3,160}\)(?=,))?(?:\ (?:[a-z]+ly\ )?tendered(?:\ and\ not\ (?:[a-z]+\ )?withdrawn(?:\ \([^()%]{3,160}\))?)?(?=[, ])|\ of\ [^.;,%\d]{2,60}?)?(?:,?\ (?:or|representing|constituting|corresponding\ to|equal\ to|which\ (?:represents?|constitutes?))\ |,\ (?=(?:about|approximately|some|roughly)\ \d))(?:[^.;]|\.(?=\d)){3,160}"
)
_TENDERED_THESE = Phrase(
    r"(?<!\bwere\ )(?<!\bbeen\ )(?<!\bwere\ duly\ )(?<!\bwere\ validly\ )(?<!\bwere\ properly\ )(?<!\bbeen\ validly\ )"
    r"(?<!\bbeen\ properly\ )\btendered,?\ and\ (?:we|it|the\ [a-z]+)\ (?:[a-z]+\ )?$"
)
"""The same securities tendered: "holders tendered, and the Company accepted, options to purchase 500,000 shares"."""
_ALL_THE, _SO_TENDERED = Phrase(r"\ all\ (?:of\ )?(?:the\ |such\ )?$"), Phrase(r"\ (?:(?:that|which)\ (?:were|had\ been)\ )?(?:validly\ |properly\ |duly\ )?tendered\b")
"""All those tendered: "has accepted all of the 18,765,432 shares validly tendered"."""
_RATIO = Phrase(r"\b(?:for|per)\ (?:each|every|\$)[^.;]{0,150}$")
"""What holders receive for each security accepted, not how many were."""


def _accepted_of(reading: Reading) -> Tally | None:
    """ "126,000,000 of the 218,132,108 shares tendered": both counts."""
    taken, given = quantity(reading, "taken"), quantity(reading)
    if taken is None or given is None or taken > given or not bought(reading):
        return None
    return Tally(
        stage=end_stage(reading),
        security=security(reading),
        quantity_tendered=given,
        quantity_accepted=taken,
        approximate=reading.match.group("about") is not None,
        **paid(reading),
    )


def _accepted_share(reading: Reading) -> Tally | None:
    over = is_over(reading.before(900)) or re.search(r"accepted|purchased", reading.before(450))
    if not told(reading) or not (over or _THE_TENDERED.match(reading.match.group())):
        return None
    share = None if _SHARE_OF_ANOTHER.match(said_after(reading, 120)) or _NOT_HELD.match(said_after(reading, 90)) else share_of_class(reading.match.group())
    return Tally(stage=end_stage(reading) if over else "interim", percent_of_outstanding=share) if share is not None else None


_THE_TENDERED = Phrase(r"the\ tendered\ (?:shares|units|notes|warrants|securities)\ represent")
"""A name given to what was tendered so far: notes "validly tendered (such notes, the "Tendered Notes")". The Tendered Notes represent 96.9%"."""


_SHARE_OF_ANOTHER = Phrase(rf"[^.;%]{{0,60}}?\ and\ (?:{ABOUT}\ )?{PERCENT}\ of\ [^.;%]{{0,50}}?\boutstanding\b")
"""Behind the share of one class that of another: which count it belongs to, the counts tell."""
_NOT_HELD = Phrase(r"[a-z0-9,.'&\ -]{0,60}?\bnot\ (?:already\ |otherwise\ |beneficially\ |then\ )?(?:owned|held)\b")
"""Behind a share of a part of the class: "89% of the outstanding shares not owned by Parent"."""
_COUNTS_BEGIN = (*"123456789", "a total", "an aggregate", "a maximum", "the maximum", "100%", "approximately", "about", "nearly", "over", "and paid", "and will pay")
_ALL_BEGIN = (*(f"all {digit}" for digit in "123456789"), "all of the", "all such", "all the", "some", "roughly", "almost", "an estimated")
_ACCEPTED_ANCHORS = (
    *(
        f"{verb} {count}"
        for verb in (
            "accepted",
            "purchased",
            "acquired",
            "bought",
            "bought back",
            ", acquiring",
            "accept",
            "purchase",
            "acquire",
            "buy",
            "accepting",
            "purchasing",
            "payment",
            "exchange",
            "cancellation",
            "paid for",
            "pay for",
            "taken up",
            "took up",
            "take up",
            "cancelled",
            "canceled",
        )
        for count in _COUNTS_BEGIN
    ),
    *(f"{verb} {count}" for verb in ("accepted", "purchased", "purchase", "payment", "exchange", "pay for,", "paid for,", "paid for") for count in _ALL_BEGIN),
    *(f"basis{comma} {count}" for comma in ("", ",") for count in ("the maximum", "a maximum", "a total", "an aggregate")),
    "received and accepted",
    "accepted tenders of",
    "accepted tenders for",
    *(f"fractional shares, {digit}" for digit in "123456789"),
    *(f"{end}, {digit}" for end in ("lots", "lot tenders", "in full", "holders", "tenders") for digit in "123456789"),
    *(
        f"{end} {digit}"
        for end in (
            "offer",
            "offer,",
            "purchase,",
            "payment,",
            "and payment",
            "basis",
            "basis,",
            "proration,",
            "pro-ration,",
            "paid for,",
            "pay for,",
            "covering",
            "exercisable for",
        )
        for digit in "123456789"
    ),
)
"""The last word before the number, and how numbers begin: "accepted for payment 7,000,000", "purchased a total of"."""


RULES: tuple[Rule[Any], ...] = (
    Rule(
        name="tally.accepted",
        says="In accordance with the terms of the Offer the Company has accepted for purchase 7,000,000 shares at a purchase price of $18.25 per share, for an aggregate cost of approximately $127.8 million",
        anchors=_ACCEPTED_ANCHORS,
        pattern=ACCEPTED,
        read=_accepted,
        before=130,
        after=460,
        needs=(NUMBERED,),
    ),
    Rule(
        name="tally.accepted_passive",
        says="7,000,000 Shares were accepted for payment in the Offer at a price of $18.25 per Share",
        anchors=(
            "were accepted",
            "been accepted",
            "was accepted",
            "be accepted",
            "were purchased",
            "been purchased",
            "be purchased",
            "were repurchased",
            "been repurchased",
            *(f"{be} {verb}" for be in ("were", "been") for verb in ("acquired", "exchanged", "bought", "amended", "repriced")),
            *(f"{which} and {verb}" for which in ("tendered", "withdrawn", "offer") for verb in ("accepted", "purchased", "repurchased")),
        ),
        pattern=(
            rf"\b{COUNTED}{STEP}{{0,180}}?\ (?:(?P<past>(?:were|was|have\ been|has\ been|had\ been))"
            rf"|(?P<future>(?:will|are\ expected\ to|is\ expected\ to)\ be))\ (?:\w+ly\ )?"
            rf"(?P<tendered>tendered(?:\ (?:pursuant\ to|in)\ the\ (?:\w+\ )?offer)?(?:\ and\ not\ (?:\w+ly\ )?withdrawn,?)?"
            rf"(?:\ (?:prior\ to|before|as\ of|at)\ the\ expiration\ of\ the\ (?:\w+\ )?offer,?|,\ including\ [a-z\ -]{{6,60}},)?\ and\ )?(?:accepted|(?:re)?purchased|acquired|exchanged|bought|amended|repriced)\b{PAID}"
        ),
        read=_accepted,
        before=330,
        after=420,
        needs=(NUMBERED,),
    ),
    Rule(
        name="tally.accepted_result",
        says="The Offer expired on July 30, 2010 and resulted in the acceptance for payment by the Purchasers of 1,712 Units",
        anchors=("resulted in", "bringing the total"),
        pattern=(
            rf"\b(?:resulted\ in\ (?:the\ )?(?:(?P<tendered>tender)(?:\ by\ [^.;\d]{{3,90}}?)?,?\ and\ (?:the\ )?)?(?:acceptance"
            rf"|purchase)(?:\ for\ (?:payment|purchase|exchange))?(?:\ by\ [^.;\d]{{3,90}}?)?,?\ of"
            rf"|bringing\ the\ total\ (?:number\ (?:of\ (?:[a-z]+\ )?(?:shares|units|adss)\ )?)?(?:accepted|acquired|purchased)(?:\ for\ (?:payment|purchase))?"
            rf"(?:\ (?:by\ [^.;\d]{{3,40}}?\ )?(?:in|pursuant\ to|under|through)\ (?:the|its|our|this)\ (?:[a-z]+\ )?offer)?\ to)"
            rf"\ (?:(?:an?|the)\ (?:total|aggregate)\ of\ )?{COUNTED}{PAID}"
        ),
        read=_accepted,
        before=0,
        after=500,
        needs=(NUMBERED,),
    ),
    Rule(
        name="tally.accepted_of_tendered",
        says="The Company has accepted for payment 12,000,000 of the 21,132,108 shares tendered in the tender offer, at a price of $34.00 per share",
        anchors=_ACCEPTED_ANCHORS,
        pattern=(
            rf"{VERB}{TOTAL}\ ?(?P<taken>{NUMERAL})(?:\ {NOUN})?\ (?:(?:out\ )?of|from(?:\ among)?)\ the\ (?:total\ of\ )?{COUNTED}"
            rf"(?:\ (?:that|which)\ were)?\ (?:(?:validly|properly|duly)\ )?tendered\b{PAID}"
        ),
        read=_accepted_of,
        before=130,
        after=420,
        needs=(NUMBERED,),
    ),
    *accepted_all.RULES,
    Rule(
        name="tally.accepted_percent",
        says="The Offer expired on May 2, 2011. The shares accepted for purchase represent approximately 4.6% of the outstanding shares",
        anchors=tuple(
            f"{verb} {what}"
            for verb in ("represent", "represents", "represented", "constitute", "constitutes", "constituted")
            for what in ("approx", "about", "in the aggregate", "an aggregate", "a total", "1", "2", "3", "4", "5", "6", "7", "8", "9", "0")
        ),
        pattern=(
            rf"(?:\b(?:the|these|such|those|which)\ (?:\w+\ )?(?:shares?|units?|adss|warrants|securities"
            rf"|notes)(?:\ (?:(?:to\ be|so|that\ (?:were|have\ been)|which\ (?:were|have\ been)|expected\ to\ be|being)\ )?(?:\w+ly\ )?"
            rf"(?:tendered\ and\ (?!not))?(?:accepted|purchased|repurchased|acquired|tendered(?:\ and\ not\ (?:\w+ly\ )?withdrawn)?)"
            rf"(?:[^.;%\d]{{0,60}}?))?|\b(?:purchased|accepted)\ (?:shares|units)"
            rf"|\bnumber\ of\ (?:shares|units|adss|warrants|notes)\ (?:\w+ly\ )?(?:tendered|accepted|purchased)(?:[^.;%\d]{{0,130}}?)"
            rf"|\bthe\ \d[\d,]*\ (?:shares|units)\ (?:that|which)\ (?:the\ )?(?:[a-z.]+\ ){{1,4}}?(?:expects\ to|will)\ (?:accept|purchase"
            rf"|acquire)(?:[^.;%\d]{{0,60}}?)|\bnumber\ of\ (?:shares|units)\ (?:that|which)\ (?:the\ )?(?:[a-z.]+\ ){{1,4}}?(?:has|had)\ (?:accepted"
            rf"|purchased)(?:[^.;%\d]{{0,60}}?)|\b(?:tendered|withdrawn),\ which|(?<=\.\ )(?:that|this))\ (?:will\ )?(?:represent(?:s|ed)?"
            rf"|constitut(?:es?|ed))\ [^.;%]{{0,60}}?{PERCENT}\ of\ (?>[^.;%$]|\.(?!\ )|(?<=\binc)\.){{0,120}}?\b(?:outstanding|issued)\b"
        ),
        read=_accepted_share,
        before=180,
        after=220,
    ),
    *proration_factor.RULES,
    *acceptance_cost.RULES,
)
