"""What the securities accepted in an offer cost: in all, at net asset value, and each.

"The Company accepted 7,000,000 shares at $18.25 per share, for a total cost of approximately $127.8 million."
"""

from __future__ import annotations

import re
from typing import Any

from ...models.offer import Tally
from ...phrase import Phrase
from ..offering import APIECE, said_after, said_before
from ..reported import ABOUT, COUNTED, NUMERAL, OTHER_OFFER, RESULTS, STEP, end_stage, quantity, stage, told
from ..rule import Reading, Rule
from ..wording import MAY, money
from .acceptance_words import AMOUNT, COST, NOT_WITHDRAWN, PROGRAM, SUPPOSED, is_over, paid


def _value(reading: Reading) -> Tally | None:
    worth = money(reading["worth"] or reading["worth2"])
    if worth is None or not told(reading):
        return None
    known = paid(reading)
    return Tally(stage=end_stage(reading), aggregate_cost=worth[0], currency=worth[1], purchase_price=known.get("purchase_price"))


_OF_BOTH = Phrase(r"\(ii\)\ [\d,]+\ (?:shares|units)\b(?:[^.;]|\.(?=\d)){0,200}$")
_BOTH_COUNTED = Phrase(r"\(ii\)\ [\d,]+\ (?:shares|units)\b(?:[^;.]|\.(?=\d)){0,260}?\ tendered\b")
"""What two classes cost together belongs to neither of their counts."""


_BOUGHT = Phrase(r"\baccepted\b|\bpurchased\b|\baccept\b|\bwill\ purchase\b|\bfinal\ results|\bpreliminary\ (?:results|count)")
_THEN_ACCEPTED = Phrase(r"[^.;]{0,60}\.\ (?:the\ [a-z]+|we|[a-z]+)\ (?:has|have)\ (?:[a-z]+ly\ )?accepted\ (?:[a-z]+\ ){0,5}(?:tendered|surrendered)\b")
"""Behind the price of what was surrendered: "The Company has accepted all of the surrendered Notes"."""


def _cost(reading: Reading) -> Tally | None:
    said = said_before(reading, 300)
    if not (_BOUGHT.search(reading.before(900)) or _THEN_ACCEPTED.match(reading.after(160))) or not is_over(reading.before(1500)):
        return None
    if _OF_BOTH.search(reading.before(300)) and _BOTH_COUNTED.search(reading.before(1500)):
        return None
    if SUPPOSED.search(NOT_WITHDRAWN.sub("", said)) or PROGRAM.search(said + reading.match.group()) or OTHER_OFFER.search(said + reading.match.group()):
        return None
    known = paid(reading)
    return Tally(stage=end_stage(reading), **known) if known.get("aggregate_cost") else None


def _tendered_price(reading: Reading) -> Tally | None:
    number_, paid = quantity(reading), money(reading["price"])
    if (
        number_ is None
        or paid is None
        or not told(reading)
        or re.search(r"\d[^.;]*\b(?:by|through|under|to)\ (?:the\ |a\ )?(?:notices?\ of\ )?guaranteed\ deliver", reading.match.group())
    ):
        return None
    return Tally(stage=stage(reading), quantity_tendered=number_, approximate=reading.match.group("about") is not None, purchase_price=paid[0], currency=paid[1])


def _nav_paid(reading: Reading) -> Tally | None:
    price = money(reading["price"] or reading["sum"])
    if (
        price is None
        or not (is_over(reading.before(1500)) or _RESULTS_TOLD.search(reading.before(1500)))
        or _HYPOTHETICAL.search(said_before(reading, 200) + reading.match.group())
    ):
        return None
    if reading["sum"]:
        return Tally(stage=end_stage(reading), aggregate_cost=price[0], currency=price[1])
    return Tally(stage=end_stage(reading), **paid(reading))


_RESULTS_TOLD = Phrase(r"\baccepted\ for\ (?:re)?purchase\b|\bwere\ accepted\b")
_AND_ANOTHER = Phrase(r"\ per\ share\ of\ (?!stock)[a-z]{2,5},?\ and\ \$")
"""The price that another fund pays, behind the first: "$16.9540 per Share of AVK and $6.4876 per Share of AGC"."""


def _price_of_accepted(reading: Reading) -> Tally | None:
    price = money(reading["price"] or reading["price2"] or reading["price3"] or reading["price4"] or reading["price5"] or reading["price6"])
    if (
        price is None
        or _AND_ANOTHER.match(reading.after(60))
        or not RESULTS.search(reading.before(1500))
        or SUPPOSED.search(said_before(reading, 200))
        or PROGRAM.search(said_before(reading, 200))
        or (reading["price6"] and PROGRAM.search(said_after(reading, 80)))
    ):
        return None
    return Tally(stage=end_stage(reading), purchase_price=price[0], currency=price[1])


_IN_OFFER = Phrase(r"\boffer\b")


def _price_settled(reading: Reading) -> Tally | None:
    """The price that came out of the offer, told with the most that is bought at it, or alone."""
    price = money(reading["price"] or reading["price2"] or reading["price3"])
    before, said = reading.before(1500), said_before(reading, 200)
    if price is None or price[0] >= _NO_PRICE or not RESULTS.search(before) or not _IN_OFFER.search(before):
        return None
    if SUPPOSED.search(said) or PROGRAM.search(said + reading.match.group()) or OTHER_OFFER.search(said + reading.match.group()):
        return None
    return Tally(stage=end_stage(reading), purchase_price=price[0], currency=price[1])


_NO_PRICE = 100_000
_HYPOTHETICAL = Phrase(rf"\b(?:if|would|will|{MAY}|could|shall|example|assum\w+|estimated)\b")


RULES: tuple[Rule[Any], ...] = (
    Rule(
        name="tally.accepted_value",
        says="$911,252 in Shares were tendered and accepted by the Fund",
        anchors=("tendered and accepted", "tendered and repurchased", "tendered and purchased", "shares were accepted", "units were accepted", "interests were accepted"),
        pattern=(
            rf"(?:(?P<worth>{AMOUNT})\ (?:in|of|worth\ of)\ (?:the\ fund's\ )?(?:shares|units|interests)"
            rf"|(?:shares|units|interests)\ (?:(?:with|having|representing)\ an\ (?:aggregate|total)\ (?:estimated\ )?(?:net\ asset\ )?value|in\ the\ (?:aggregate\ |total\ )?amount)\ of\ (?:{ABOUT}\ )?"
            rf"(?P<worth2>{AMOUNT}))(?:{STEP}{{0,80}}?)\ (?:were|was)\ (?:validly\ |properly\ "
            rf"|duly\ )?tendered(?:\ [^.;$\d]{{0,110}}?,?\ and\ all\ (?:of\ )?(?:those|such|the|these)\ (?:shares|units|interests)\ were"
            rf"|\ and)\ (?:\w+ly\ )?(?:accepted|(?:re)?purchased)(?:{STEP}{{0,120}}?\ net\ asset\ value\ (?:per\ \w+\ )?of\ (?P<price>{AMOUNT}))?"
        ),
        read=_value,
        before=260,
        after=240,
    ),
    Rule(
        name="tally.accepted_cost",
        says="The Offer expired on May 2, 2011 and 7,000,000 shares were accepted. The aggregate cost is approximately $128 million",
        anchors=(
            "aggregate cost",
            "total cost",
            "aggregate purchase price",
            "total purchase price",
            "aggregate price",
            "total price",
            "aggregate consideration",
            "aggregate amount paid",
            "aggregate amount to be paid",
            "total amount to be paid",
            "aggregate cash payment",
            "total cash payment",
        ),
        pattern=(
            rf"\b(?:aggregate|total)\ (?:purchase\ |amount\ (?:to\ be\ )?)?(?:cost|price|consideration|paid|cash\ payments?)\b(?:[^.;$\d(]|\([^()]{{0,60}}\)){{0,110}}?\ (?:is|was|of"
            rf"|will\ be|are)\ (?:[^.;$\d]{{0,30}}?)(?P<cost>{AMOUNT})"
        ),
        read=_cost,
        before=15,
        after=190,
    ),
    Rule(
        name="tally.accepted_nav",
        says="The Offer expired on May 2, 2011. The net asset value of the Units tendered pursuant to the Offer was calculated at $1,071.38 per Unit, for an aggregate purchase price of $12,302,246.21",
        anchors=("net asset value of the", "net asset value of those", "net asset value of such"),
        pattern=(
            rf"\bnet\ asset\ value\ of\ (?:the|those|such)\ (?:\w+\ ){{1,3}}?(?:tendered|accepted|repurchased"
            rf"|purchased)\b[^.;$]{{0,140}}?\ (?:(?P<price>{AMOUNT})\ per\ (?:unit|share|interest)\b(?:{STEP}{{0,80}}?{COST})?"
            rf"|(?:in\ the\ (?:aggregate\ |total\ )?amount\ of|and\ (?:amounted\ to|totall?ed|equall?ed|came\ to))\ (?P<sum>{AMOUNT})(?!\ per))"
        ),
        read=_nav_paid,
        before=5,
        after=420,
        needs=((" per unit", " per share", " per interest", "amount of", "and amounted", "and total", "and equal", "and came"),),
    ),
    Rule(
        name="tally.tendered_price",
        says="74,033,457 shares were properly tendered and not properly withdrawn at or below the purchase price of $103.00 per share",
        anchors=("at or below", "at a price at or", "at the purchase price", "at prices at or"),
        pattern=(
            rf"\b{COUNTED}{STEP}{{0,170}}?\ (?:were|had\ been|have\ been|was)?\ ?(?:\w+ly\ )?tendered\b{STEP}{{0,110}}?\ at\ (?:or\ below\ (?:the|a)"
            rf"|a\ price\ at\ or\ below\ the|prices\ at\ or\ below\ the)\ (?:final\ )?(?:purchase\ |tender\ )?price\ of\ (?P<price>{AMOUNT})"
        ),
        read=_tendered_price,
        before=400,
        after=90,
    ),
    Rule(
        name="tally.price_of_accepted",
        says="The Offer expired on January 7, 2021. The purchase price per share of properly tendered Shares is $15.77 per Share, equal to 98% of the NAV",
        anchors=(
            "purchase price of",
            "purchase price per",
            "purchase price for",
            "price paid for",
            "price paid per",
            "purchased at",
            "purchased on a",
            "cash at a",
            "cash at the",
            "payment at a",
            "payment at the",
            "pay the purchase",
            *(f"{what} at {a} price" for what in ("shares", "units", "interests") for a in ("a", "the")),
        ),
        pattern=(
            rf"\b(?:(?:(?:re)?purchase\ price|price\ paid)(?:\ per\ \w+)?\ (?:(?:of|for)\ (?:the\ |all\ "
            rf"|such\ )*(?:(?:validly|properly|duly)\ )?(?:tendered|accepted|purchased)\ (?:common\ )?(?:shares|units|interests|adss)\ (?:is|was|will\ be"
            rf"|equals)\ (?:{STEP}{{0,240}}?\ )??(?P<price>{AMOUNT})(?={APIECE})"
            rf"|of\ (?P<price2>{AMOUNT})(?:\ per\ \w+)?\ was\ (?:determined|calculated))"
            rf"|(?:shares|units|interests)\ (?:(?:so|validly|properly|duly|tendered|and|accepted|for|tender|payment|(?:re)?purchase|by\ the\ fund|by\ each\ (?:tendering\ )?[a-z]{{2,5}}holder)\ )*"
            rf"(?:were|was|(?P<future>(?:will|to)\ be))\ (?:(?:re)?purchased|accepted\ for\ (?:payment|(?:re)?purchase))\ (?:by\ [^.;\d]{{3,40}}?\ )?"
            rf"(?:on\ a\ pro[-\ ]?rata\ basis,?\ (?:\([^()]{{0,90}}\),?\ )?)?at\ (?:(?:a|the)\ (?:(?:re)?purchase\ )?price\ (?:of|equal\ to)\ )?"
            rf"(?P<price3>{AMOUNT})(?={APIECE}|\.(?:\ |$))|(?:shares|units|interests)\ accepted\ for\ (?:tender|payment|(?:re)?purchase)\ (?:will\ "
            rf"|shall\ )?receive(?:d|s)?\ cash\ at\ (?:a|the)\ (?:(?:re)?purchase\ )?(?:offer\ )?price\ of\ (?P<price4>{AMOUNT})"
            rf"|\bpay\ the\ (?:re)?purchase\ price\ of\ (?P<price5>{AMOUNT})\ per\ (?:share|unit|interest)\ for\ (?:the\ |all\ )?(?:shares|units"
            rf"|interests)\ accepted\b"
            rf"|(?:accepted|(?:re)?purchased)\ (?:for\ (?:payment|purchase)\ )?(?:the|such|those|these)\ (?:shares|units|interests)\ at\ (?:a|the)\ price\ (?:of|equal\ to)\ (?P<price6>{AMOUNT})(?={APIECE}))"
        ),
        read=_price_of_accepted,
        before=90,
        after=420,
    ),
    Rule(
        name="tally.price_settled",
        says="The Offer expired on May 2, 2011. Based on the preliminary count, the Company expects to purchase up to 7,000,000 shares at a purchase price of $18.25 per share",
        anchors=(
            *(f"{verb} up to {digit}" for verb in ("purchase", "payment", "buy", "acquire", "repurchase") for digit in "123456789"),
            *(f"price {be} {set_}" for be in ("was", "has been", "is") for set_ in ("set at", "fixed at", "determined to be", "established at")),
            "will pay $",
        ),
        pattern=(
            rf"\b(?:(?:expects?\ to|will|intends?\ to)\ (?:accept\ for\ (?:payment|purchase)|(?:re)?purchase|buy|acquire)\ up\ to\ {NUMERAL}\ "
            rf"{STEP}{{0,120}}?\bat\ (?:a|the)\ (?:final\ |preliminary\ )?(?:(?:re)?purchase\ |tender\ )?price\ of\ (?P<price>{AMOUNT})"
            rf"|(?:purchase|tender)\ price\ (?:was|has\ been|is)\ (?:set\ at|fixed\ at|determined\ to\ be|established\ at)\ (?P<price2>{AMOUNT})(?!\ (?:million|billion)|\ to\b)"
            rf"|will\ pay\ (?P<price3>{AMOUNT})\ (?:per|a|for\ each)\ (?:share|unit|ads)\ for\ (?:the|all|all\ of\ the)\ {NUMERAL}\ {STEP}{{0,60}}?\baccepted\b)"
        ),
        read=_price_settled,
        before=60,
        after=260,
        needs=((" at a ", " at the ", "price ", " pay "),),
    ),
)
