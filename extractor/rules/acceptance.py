"""What was accepted and paid of the securities tendered (see ``tally``; how it was prorated, ``proration_factor``).

    The Company has accepted for purchase 7,000,000 shares at a purchase price of $18.25 per share, for an aggregate cost of $127,750,000.
    Purchaser has accepted for payment all Shares validly tendered and not withdrawn.    No Shares were purchased.
    The net asset value of the Units tendered was calculated at $1,071.38 per Unit, for an aggregate purchase price of $12,302,246.21.
    The final proration factor is approximately 34.389423%.    … accepted approximately 43.8% of the Units tendered, on a pro rata basis.

Promises ("will accept for payment all Shares validly tendered") count only after the words that the offer has expired or on a count; the
purchases of buy-back programs, of earlier offers and of suppositions do not count.
"""

from __future__ import annotations

import re
from typing import Any

from ..models.offer import Tally
from ..phrase import Phrase
from . import acceptance_cost, proration_factor
from .acceptance_words import AMOUNT, COST, GAP, NOT_WITHDRAWN, OVER, PROGRAM, SUPPOSED, paid, topped_up
from .offering import said_after, said_before
from .reported import (
    ABOUT,
    COUNTED,
    EARLIER_OFFER,
    NOUN,
    NUMBERED,
    NUMERAL,
    PERCENT,
    RESULTS,
    STEP,
    WERE_OUTSTANDING,
    WIDE_STEP,
    end_stage,
    limited,
    quantity,
    security,
    share_of_class,
    told,
)
from .rule import Reading, Rule
from .subject import AFTER_LATER_PERIOD
from .tally_count import OPTIONS_BEFORE
from .wording import ANY_DAY

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
    "tally.price_of_accepted",
)

# --- fragments ------------------------------------------------------------------------------------------------------------------------

_FOR = (
    r"(?:\ for\ (?:payment|(?:re)?purchase|exchange|cancellation|conversion"
    r"|amendment)(?:,?\ (?:and|or)\ (?:\w+ly\ )?(?:payment|purchased?|exchanged?|paid\ for|cancellation|cancell?ed))?|\ and\ purchased"
    r"|,?\ and\ (?:(?:has|have|will)\ )?(?:\w+ly\ )?pa(?:id|y)\ for)"
)
_BOUGHT = r"(?:accepted|(?:re)?purchased|acquired|bought(?:\ back)?|taken\ up(?:\ and\ accepted)?)"
_BUY = r"(?:\w+ly\ )?(?:accept|(?:re)?purchase|acquire|buy|take\ up(?:\ and\ accept)?)"
_VERB = (
    rf"(?P<verb>accepted|took\ up|bought\ back|purchased|repurchased|acquired|ha(?:s|ve|d)\ (?:\w+ly\ )?{_BOUGHT}|will\ {_BUY}|shall\ {_BUY}|expects?\ to\ {_BUY}"
    rf"|intends\ to\ {_BUY}|anticipates\ (?:that\ it\ will\ {_BUY}|accepting|purchasing)|is\ (?:accepting|purchasing)"
    rf"|are\ (?:accepting|purchasing)){_FOR}?"
)
"""Written as one flat choice of words, so that the engine looks for their first letters."""
_TOTAL = (
    r"(?:,\ subject\ to\ adjustments?\ [^.;,\d]{3,60},)?(?:,?\ (?:on\ a\ pro\ rata\ basis,?\ )?(?:for\ cancellation,?\ )?"
    r"(?:(?:pursuant\ to|in|under)\ the\ (?:[a-z-]+\ ){0,5}?offer,?\ )?(?:and\ (?:will\ pay|paid)\ for,?\ )?"
    r"(?P<options>(?:(?:eligible|stock|outstanding|tendered)\ ){0,3}options\ (?:to\ (?:purchase|acquire)|covering|exercisable\ for|with\ respect\ to)\ )?"
    r"(?:(?:an?|the)\ (?:total|aggregate|maximum)\ of\ |the\ maximum\ of\ |tenders\ (?:of|for)\ |all\ (?:such\ |of\ the\ |the\ )?"
    r"|100%\ of\ (?:the\ )?)?)"
)
_PAR = (
    r"(?<!par\ value\ )(?<!par\ value\ of\ )(?<!nominal\ value\ )(?<!stated\ value\ )(?<!book\ value\ of\ )(?<!closing\ price\ of\ )"
    r"(?<!market\ price\ of\ )(?<!market\ value\ of\ )(?<!closed\ at\ )(?<!traded\ at\ )(?<!trading\ at\ )"
)
_PRICE = (
    rf"(?:\b(?:at|for|of|to)\ {GAP}{_PAR}(?P<price>{AMOUNT})(?!\ par\b|\ nominal\b)(?:\ (?:net\ )?(?:per|for\ each|each|an?)\ (?:common\ |ordinary\ "
    rf"|such\ )?(?:share|unit|ad[sr]|warrant|note|interest|option)\b)?)"
)
_PAID = rf"(?:{STEP}{{0,200}}?{_PRICE})?(?:{WIDE_STEP}{{0,170}}?{COST})?(?:,?\ at\ (?P<late>{AMOUNT})\ (?:per|a)\ (?=share|unit|ad[sr]|warrant|note|interest))?"
_OUR_OFFER = Phrase(
    r"\b(?:(?:pursuant\ to|in|under|through|of|from|by)\ (?:the|this|its|our)\ (?:[\w-]+\ ){0,2}?(?:offers?|self-tender|dutch\ auction|exchange\ program"
    r"|options?\ exchange)\b|(?:tendered|surrendered|tenders|(?:taken|took)\ up)\b|depositary\b|pro-?ration\b|odd\ lots?\b|split-off\ of\b)"
)
_EVENT = Phrase(
    rf"\b(?:(?:offers?|solicitations?|rights?|put\ option|it|both|period)\b(?:[^.;]|\.(?=\d)){{0,150}}?\b(?:expired\b|terminated\ (?:at|on|as\ of)\ )"
    rf"|(?:preliminary|final)\ (?:count|results?)|announc\w+[^.;]{{0,200}}?\b(?:completion|completed|results|accepted)"
    rf"|on\ {ANY_DAY},\ [^.;]{{0,80}}?\baccepted\b|results\ of\b|as\ of\ the\ expiration\b"
    rf"|(?:before|prior\ to)\ (?:the\ )?expiration\ of\ the\ (?:\w+\ )?offer\b)"
)
_AN_OFFER = Phrase(r"offer|put\ (?:option|right)|repurchase\ right|self-tender|dutch\ auction")


def bought(reading: Reading) -> bool:
    """Whether the words tell of acceptance in this offer: in the past, or promised after the offer has expired."""
    said = said_before(reading, 420)
    around = said + reading.match.group() + said_after(reading, 160)
    if reading[0].startswith("bringing"):
        around = around.replace("subsequent offering period", "")  # which the total takes in
    if PROGRAM.search(around) or EARLIER_OFFER.search(around) or topped_up(reading, said, said_after(reading, 160)):
        return False
    context = reading.before(1500) + reading.match.group() + reading.after(300)
    taken = reading.match.groupdict()
    if taken.get("future") or re.match(r"will|shall|expect|intend|anticipat|is\ |are\ ", taken.get("verb") or ""):
        return bool(
            not AFTER_LATER_PERIOD.search(said)
            and OVER.search(reading.before(900) + reading.match.group())
            and not re.search(r"\b(?:if|unless|would|could|may(?!\ \d))\b[^.;]{0,140}$", said[-140:])
        )
    over = (OVER.search(context) or RESULTS.search(context)) and _AN_OFFER.search(context)
    return not SUPPOSED.search(NOT_WITHDRAWN.sub("", said)[-130:]) and bool(_OUR_OFFER.search(around) or over)


_CAPTION = Phrase(r"\b(?:pro-?ration|percentage|price|factor)\b")
"""The caption of the next row of a table, not a class."""


def _accepted(reading: Reading) -> Tally | None:
    number_ = quantity(reading) if reading.has("n") else None
    if number_ is None or limited(reading) or not bought(reading) or _RATIO.search(said_before(reading, 200)) or WERE_OUTSTANDING.search(reading.match.group()):
        return None
    known = paid(reading)
    share = _SHARE_BEHIND.match(said_after(reading, 200))
    if share:
        known["percent_of_outstanding"] = share_of_class(share[0])
    if _CAPTION.search(reading["what"]):
        return None
    whole = _ALL_THE.search(reading.document.folded[reading.match.start() : reading.match.start("n")]) and _SO_TENDERED.match(reading.document.folded, reading.match.end("what"))
    return Tally(
        stage=end_stage(reading),
        security=security(reading, "options to purchase " if reading.match.groupdict().get("options") or OPTIONS_BEFORE.search(reading.before(90)) else ""),
        quantity_tendered=number_ if whole or reading.match.groupdict().get("tendered") or _TENDERED_THESE.search(reading.before(60)) else None,
        quantity_accepted=number_,
        approximate=reading.match.group("about") is not None,
        **known,
    )


_SHARE_BEHIND = Phrase(
    r"(?:\ (?:[a-z]+ly\ )?tendered(?=[, ])|\ of\ [^.;,%\d]{2,60}?)?(?:,?\ (?:or|representing|constituting|corresponding\ to|equal\ to|which\ (?:represents?|constitutes?))\ |,\ (?=(?:about|approximately|some|roughly)\ \d))(?:[^.;]|\.(?=\d)){3,160}"
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


def _no_purchase(reading: Reading) -> Tally | None:
    said = said_before(reading, 300)
    if (
        re.search(r"\b(?:if|unless|may(?!\ \d)|might|could|would|right\ to|able\ to|reserve\w*|whether|event)\b[^.;]{0,120}$", said)
        or EARLIER_OFFER.search(said)
        or "fractional" in reading.match.group()
        or re.match(r"[^.;]{0,60}\b(?:outside|other\ than|until|before|unless|if)\b", reading.after(80))
    ):
        return None
    over = r"\bterminat\w+|\bexpired\b|\bwithdr(?:ew|awn|aw\ (?:the|its)\ (?:\w+\ )?offer)\b|\babandon\w+"
    if (reading.has("future") or reading.has("future2")) and not re.search(over, re.sub(r"\bnot\ (?:\w+ly\ )?(?:been\ )?(?:\w+ly\ )?withdrawn\b", "", reading.before(900))):
        return None
    return Tally(stage="final", quantity_accepted=0)


def _accepted_share(reading: Reading) -> Tally | None:
    if not told(reading) or not (OVER.search(reading.before(900)) or re.search(r"accepted|purchased", reading.before(300))):
        return None
    share = None if _SHARE_OF_ANOTHER.match(said_after(reading, 120)) else share_of_class(reading.match.group())
    return Tally(stage=end_stage(reading), percent_of_outstanding=share) if share is not None else None


_SHARE_OF_ANOTHER = Phrase(rf"[^.;%]{{0,60}}?\ and\ (?:{ABOUT}\ )?{PERCENT}\ of\ [^.;%]{{0,50}}?\boutstanding\b")
"""Behind the share of one class that of another: which count it belongs to, the counts tell."""


_ALL = (
    rf"(?:,?\ and\ (?:(?:has|have|will|is|are|expects?\ to|intends?\ to)\ )?(?:\w+ly\ )?pa(?:id|y|ying)\ for)?"
    rf"(?:,?\ in\ accordance\ with\ the\ terms\ of\ (?:the|its)\ (?:\w+\ )?offer)?,?\ (?:(?:the\ )?tender\ of\ )?(?:them\ all\b"
    rf"|(?:all|100%)\ (?:of\ )?(?:such|these|those|them\b|the|validly|properly|duly|of|tendered"
    rf"|outstanding)?(?!\ ?(?:of\ )?(?:the\ )?(?:\d|other\b|remaining\b))"
    rf"(?:\ ?(?:(?:validly|properly|duly|so)\ )?(?:tendered\ |surrendered\ )?(?:{NOUN}|tenders\b))?"
    rf"|the\ (?:\w+\ ){{0,4}}?(?:shares|units|securities|warrants|adss|notes|options)\ (?:validly\ |properly\ |duly\ )?tendered)"
)
_ACCEPTED = rf"{_VERB}(?:{_TOTAL}\ ?{COUNTED}|{_ALL}){_PAID}"
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
    *(f"{verb} {count}" for verb in ("accepted", "purchased", "purchase", "payment", "exchange") for count in _ALL_BEGIN),
    *(f"basis{comma} {count}" for comma in ("", ",") for count in ("the maximum", "a maximum", "a total", "an aggregate")),
    "received and accepted",
    "accepted tenders of",
    "accepted tenders for",
    *(f"fractional shares, {digit}" for digit in "123456789"),
    *(f"{end} {digit}" for end in ("offer", "offer,", "purchase,", "payment,", "basis", "basis,", "paid for,", "pay for,", "covering", "exercisable for") for digit in "123456789"),
)
"""The last word before the number, and how numbers begin: "accepted for payment 7,000,000", "purchased a total of"."""

RULES: tuple[Rule[Any], ...] = (
    Rule(
        name="tally.accepted",
        says="In accordance with the terms of the Offer the Company has accepted for purchase 7,000,000 shares at a purchase price of $18.25 per share, for an aggregate cost of approximately $127.8 million",
        anchors=_ACCEPTED_ANCHORS,
        pattern=_ACCEPTED,
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
            *(f"{be} {verb}" for be in ("were", "been") for verb in ("acquired", "exchanged", "bought")),
            *(f"{which} and {verb}" for which in ("tendered", "withdrawn") for verb in ("accepted", "purchased", "repurchased")),
        ),
        pattern=(
            rf"\b{COUNTED}{STEP}{{0,180}}?\ (?:(?P<past>(?:were|was|have\ been|has\ been|had\ been))"
            rf"|(?P<future>(?:will|are\ expected\ to|is\ expected\ to)\ be))\ (?:\w+ly\ )?"
            rf"(?P<tendered>tendered(?:\ and\ not\ (?:\w+ly\ )?withdrawn,?)?\ and\ )?(?:accepted|(?:re)?purchased|acquired|exchanged|bought)\b{_PAID}"
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
            rf"\ (?:(?:an?|the)\ (?:total|aggregate)\ of\ )?{COUNTED}{_PAID}"
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
            rf"{_VERB}{_TOTAL}\ ?(?P<taken>{NUMERAL})(?:\ {NOUN})?\ (?:(?:out\ )?of|from(?:\ among)?)\ the\ (?:total\ of\ )?{COUNTED}"
            rf"(?:\ (?:that|which)\ were)?\ (?:(?:validly|properly|duly)\ )?tendered\b{_PAID}"
        ),
        read=_accepted_of,
        before=130,
        after=420,
        needs=(NUMBERED,),
    ),
    Rule(
        name="tally.accepted_all",
        says="The Offer expired on May 2, 2011. Purchaser has accepted for payment all Shares validly tendered and not withdrawn",
        anchors=(
            "accepted for",
            "taken up",
            "accepted them",
            "accepted all",
            "will accept",
            "purchased all",
            "repurchased all",
            "accepted 100%",
            "expects to accept",
            "accepting for",
            "will purchase all",
        ),
        pattern=rf"(?:{_ACCEPTED}|\ball\ of\ which\ (?:[a-z.&]+\ ){{1,3}}?(?:has\ |have\ )?accepted\ for\b)",
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
            rf"|all\ (?:of\ )?(?:(?:such|these|those|the|them|which)\ ?)?(?:(?:validly\ |properly\ |so\ )?(?:tendered\ )?{NOUN})?"
            rf"(?:\ (?:\w+ly\ )?tendered)?[^.;\d]{{0,130}}?)\ (?:have\ been|were|(?P<future>will\ be))\ (?:\w+ly\ )?accepted\b{_FOR}?{_PAID}"
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
            rf"|without\ (?:the\ )?(?:accept(?:ing|ance)|purchas(?:ing|e)))(?:\ of)?{_FOR}?(?:\ of)?\ any\b(?:\ of\ the)?(?:\ {NOUN})?)"
        ),
        read=_no_purchase,
        before=110,
        after=120,
        needs=((" no ", "no share", "no unit", "none of", "not accept", "not purchase", "without "),),
    ),
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
            rf"|\bnumber\ of\ (?:shares|units|adss|warrants|notes)\ (?:\w+ly\ )?(?:tendered|accepted)(?:[^.;%\d]{{0,130}}?)"
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
