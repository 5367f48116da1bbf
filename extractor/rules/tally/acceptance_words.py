"""What sentences about accepted securities have in common: what is bought and paid for, totals, what is supposed or about
a programme, and how a sentence says that so many, or all, were accepted."""

from __future__ import annotations

import re
from typing import Any

from ...phrase import Phrase
from ..offering import said_after, said_before
from ..reported import ABOUT, BOUGHT_ONCE, COUNTED, NOUN, OFFER_ENDED, OTHER_OFFER, RESULTS, WIDE_STEP
from ..rule import Reading
from ..subject import AFTER_LATER_PERIOD
from ..wording import FRACTION, MAY, money

AMOUNT = (
    r"(?:(?:(?:\bu\.\ ?s\.\ |\bus\ )?[a-z.]{0,4}[$€£¥]|\b(?:nis|rmb|ps\.|chf|eur|usd|gbp|jpy|clp|mxn|cad))\ ?\d[\d.,]*(?<=\d)(?!mm?\b|bn\b"
    rf"|k\b){FRACTION}?(?:\ ?(?:million|billion|thousand)\b)?)"
)
"""An amount of money, loosely; ``money`` reads it."""
GAP = r"(?:[^.;$\d(]|\([^()]{0,60}\)){0,70}?"
COST = (
    rf"(?:\b(?:aggregate|total)\ (?:of\ (?:{ABOUT}\ )?|(?:[a-z]+\ ){{0,3}}?(?:cost|price|consideration|amount|payment|value|sum)\b{GAP})"
    rf"(?P<cost>(?>{AMOUNT}))(?!\ (?:in\ )?(?:aggregate\ )?principal)|(?P<cost2>{AMOUNT})\ in\ (?:the\ )?aggregate(?!\ principal))"
)
_OVER = Phrase(
    rf"\b(?:expired\b|{OFFER_ENDED}|offers?\ terminated\ (?:at|on|as\ of)\ |as\ of\ the\ expiration\b|(?:preliminary|final)\ (?:count|results?|tabulation|pro-?ration)"
    r"|results\ of\b|based\ on\ (?:the|that|this|its)\ (?:\w+\ )?(?:count|information|tabulation))"
)
_ANOTHER_EXPIRED = Phrase(
    r"\b(?:waiting\ period|agreements?|options|warrants?|leases?|commitments?|patents?|contracts?|licen[cs]es?|rights\ plan)\b(?:(?!\boffers?\b)[^.;]){0,140}?\bexpired\b"
)
"""What else expires: "the waiting period under the HSR Act expired"."""


def is_over(words: str) -> bool:
    """Whether the (folded) words before an acceptance tell that the offer has expired, or give its results."""
    return _OVER.search(_ANOTHER_EXPIRED.sub("", words)) is not None


SUPPOSED = Phrase(
    r"\b(?:if|unless|until|once|when|(?:(?<!based\ )upon|after|following)(?!\ (?:the\ )?expir"
    rf"|\ the\ (?:tender\ |exchange\ )?offer\ that\ (?:commenced|began)\ on\ )|before|whether|assum\w+|would|could|{MAY}|might|should|deemed"
    r"|provided(?!\ (?:by|to)\b)|example|prior\ to|such\ time|up\ to(?!\ an\ additional\ (?:2|two)\b)|maximum|shall\ have|must|not|neither|without|promises?)\b[^.;]{0,130}$"
)
NOT_WITHDRAWN = Phrase(
    r"\bnot\ (?:fully\ |over-?)?subscribed\b|\band\ not\ (?:\w+ly\ )?withdrawn"
    r"(?:\ (?:before|prior\ to|as\ of|at|upon)\ [^.;,]{0,40}?\bexpir\w+(?:\ (?:date|time|of\ the\ (?:\w+\ )?offer))?)?"
    r"|\bwithout\ (?:(?:amending|extending|further|or|any|an)\ ){0,3}(?:amending|extending|extension\ of)\ (?:or\ extending\ )?(?:the|its|this)\ (?:[a-z]+\ )?offer"
    r"|\bup\ to\ (?:an\ (?:additional|extra)\ )?(?:2|two)(?:\.0)?(?:%|\ ?per\ ?cent)(?:\ \(2%\))?"
)
"""What is said of the tendered, and of the right to buy a little more, which supposes nothing."""
PROGRAM = Phrase(
    r"\b(?:(?:repurchase|buy-?back)\ (?:program|plan|authori[sz]ation)|open[-\ ]market|private(?:ly)?\b|average\ (?:price|cost)|since\b(?!\ (?:that|this|more|fewer|all|holders|the\ (?:number|total|aggregate|offer)))|fiscal\b"
    r"|during\ (?:19|20)\d\d\b|(?:during|for)\ the\ (?:quarter|year|three|six|nine|twelve|past|last)|(?:prior|previous|earlier)\ (?:\w+\ )?offer|stock\ purchase\ agreement"
    r"|subsequent\ offering\ period\b)"
)

_TOP_UP = Phrase(r"\btop-?\ ?up\b|\bnewly[-\ ]issued\b|\bdirectly\ from\ (?:the\ (?:company|issuer)|[a-z]+)\ at\b")
_TOP_UP_BEHIND = Phrase(
    r"(?:(?:(?!\boffer\b)[^.;]){0,80}?\b(?:pursuant\ to|upon|under|by|through|from)\ (?:(?:the|its|such)\ )?(?:exercise\ of\ |exercising\ )?(?:(?:the|its|such)\ )?[\"']?top-?\ ?up\b"
    r"|[^,.;]{0,30}?\bdirectly\ from\ (?:the\ company|the\ issuer|[a-z]+\b))"
)


def topped_up(reading: Reading, said: str, behind: str) -> bool:
    """Whether the securities are those that the company issues to a bidder who lacks some, which nobody tendered."""
    return bool(_TOP_UP.search(said[-260:] + reading.match.group()) or _TOP_UP_BEHIND.match(behind))


def paid(reading: Reading) -> dict[str, Any]:
    """Price and cost of the match, with their currency."""
    taken = reading.match.groupdict()
    price = money(taken["price"]) if taken.get("price") else None
    words = taken.get("cost") or taken.get("cost2")
    cost = money(words) if words else None
    if price and price[0] >= 100_000:
        price, cost = None, cost or price
    if taken.get("late") and not price:
        price = money(taken["late"])
    if price:
        end = reading.match.end("late" if taken.get("late") else "price")
        if EACH_ITS_OWN.match(reading.document.folded, end) or AND_SECURITIES.match(reading.document.folded, end):
            price = None
    known: dict[str, Any] = {}
    if price:
        known |= {"purchase_price": price[0], "currency": price[1]}
    if cost:
        known |= {"aggregate_cost": cost[0], "currency": cost[1]}
    return known


AND_SECURITIES = Phrase(
    r",?\ (?:net\ )?(?:per\ (?:share|ads|unit)\ )?in\ cash(?:,\ with(?:out|\ no)\ interest)?,?\ (?:and|plus|together\ with)\ (?:\((?:ii|2|b|y)\)\ )?\d[\d.]*\ "
    r"(?:of\ an?\ |shares?\ of\ )?[a-z]"
)
"""Behind cash that was only a part of the price: "$115.00 in cash and 0.6581 shares of"."""
EACH_ITS_OWN = Phrase(
    r"[^.;$]{0,60}?\ and\ [$€£¥]\ ?\d[\d.,]*(?:[^.;]{0,40}?\brespectively\b"
    r"|\ (?:net\ )?(?:per|for\ each|an?)\ (?:common\ |preferred\ |ordinary\ )?(?:share|unit|ad[sr]|warrant|note|interest)\b)"
)
"""Behind the first of several classes' prices: "at $22.00 and $21.50 per share, respectively", "at $22.00 per Common Share and $21.50 per Preferred Share"."""


# --- acceptance in a sentence ---------------------------------------------------------------------------------------------------------

FOR = (
    r"(?:(?:\ for\ (?:payment|(?:re)?purchase|exchange|cancellation|conversion"
    r"|amendment)(?:,?\ (?:and|or)\ (?:\w+ly\ )?(?:payment|purchased?|exchanged?|paid\ for|cancellation|cancell?ed))?|\ and\ (?:purchased|cancell?ed)"
    r"|,?\ and\ (?:(?:has|have|will)\ )?(?:\w+ly\ )?pa(?:id|y)\ for)(?:\ \(and\ (?:has\ |will\ |thereby\ )?(?:\w+ly\ )?(?:pa(?:id|y)\ for|purchased?)\))?)"
)
"""What it is accepted for: "for payment", "and purchased"."""
_BOUGHT = r"(?:accepted|(?:re)?purchased|acquired|bought(?:\ back)?|taken\ up(?:\ and\ accepted)?)"
_BUY = r"(?:\w+ly\ )?(?:accept|(?:re)?purchase|acquire|buy|take\ up(?:\ and\ accept)?)"
VERB = (
    rf"(?P<verb>accepted|amended(?=\ (?:(?:eligible|stock|outstanding|tendered)\ )*options\ (?:to|covering|for)\ )|(?<=,\ )acquiring|took\ up|bought\ back|purchased|repurchased|acquired|ha(?:s|ve|d)\ (?:\w+ly\ )?{_BOUGHT}|will\ {_BUY}|shall\ {_BUY}|expects?\ to\ {_BUY}"
    rf"|intends\ to\ {_BUY}|anticipates\ (?:that\ it\ will\ {_BUY}|accepting|purchasing)|is\ (?:accepting|purchasing)"
    rf"|are\ (?:accepting|purchasing)){FOR}?"
)
"""Written as one flat choice of words, so that the engine looks for their first letters."""
TOTAL = (
    r"(?:,\ subject\ to\ (?:adjustments?\ [^.;,\d]{3,60}|pro-?ration(?:\ [^.;,\d]{3,40})?),)?(?:,?\ (?:on\ a\ pro[-\ ]?rata\ basis,?\ (?:(?:except|other\ than|excluding|subject\ to)\ [^.;,\d]{3,80},\ )?)?(?:for\ cancellation,?\ )?"
    r"(?:(?:pursuant\ to|in|under)\ the\ (?:[a-z-]+\ ){0,5}?offer,?\ )?(?:and\ (?:(?:has|have|will)\ )?(?:\w+ly\ )?pa(?:y|id)\ for,?\ )?"
    r"(?P<options>(?:(?:eligible|stock|outstanding|tendered)\ ){0,3}options\ (?:to\ (?:purchase|acquire)|covering|exercisable\ for|with\ respect\ to)\ )?"
    r"(?:(?:an?|the)\ (?:total|aggregate|maximum)\ of\ |the\ maximum\ of\ |tenders\ (?:of|for)\ |all\ (?:such\ |of\ the\ |the\ )?"
    r"|100%\ of\ (?:the\ )?)?)"
)
"""Words between the verb and the number."""
_PAR = (
    r"(?<!par\ value\ )(?<!par\ value\ of\ )(?<!nominal\ value\ )(?<!stated\ value\ )(?<!book\ value\ of\ )(?<!closing\ price\ of\ )"
    r"(?<!market\ price\ of\ )(?<!market\ value\ of\ )(?<!closed\ at\ )(?<!traded\ at\ )(?<!trading\ at\ )"
)
_PRICE = (
    rf"(?:\b(?:at|for|of|to)\ {GAP}{_PAR}(?P<price>{AMOUNT})(?!\ par\b|\ nominal\b)(?:\ (?:net\ )?(?:per|for\ each|each|an?)\ (?:common\ |ordinary\ "
    rf"|such\ )?(?:share|unit|ad[sr]|warrant|note|interest|option)\b)?)"
)
_FROM_HOLDERS = rf"(?:\ from\ (?:{ABOUT}\ )?\d[\d,]*\ (?:[a-z]+\ )?(?:(?:share|stock|unit|security)?holders|investors|members|partners))?"
PAID = rf"{_FROM_HOLDERS}(?:{WIDE_STEP}{{0,200}}?{_PRICE})?(?:{WIDE_STEP}{{0,170}}?{COST})?(?:,?\ (?:at|or)\ (?P<late>{AMOUNT})\ (?:per|a)\ (?=share|unit|ad[sr]|warrant|note|interest))?"
"""The price of each and the cost of all, behind what was accepted."""
_ALL = (
    rf"(?:,?\ and\ (?:(?:has|have|will|is|are|expects?\ to|intends?\ to)\ )?(?:\w+ly\ )?pa(?:id|y|ying)\ for)?"
    rf"(?:,?\ in\ accordance\ with\ the\ terms\ of\ (?:the|its)\ (?:\w+\ )?offer)?,?\ (?:(?:the\ )?tender\ of\ )?(?:them\ all\b"
    rf"|(?:all|100%)\ (?:of\ )?(?:such|these|those|them\b|the|validly|properly|duly|of|tendered"
    rf"|outstanding)?(?!\ ?(?:of\ )?(?:the\ )?(?:\d|other\b|remaining\b))"
    rf"(?:\ ?(?:(?:validly|properly|duly|so)\ )?(?:tendered\ |surrendered\ )?(?:{NOUN}|tenders\b))?"
    rf"|the\ (?:\w+\ ){{0,4}}?(?:shares|units|securities|warrants|adss|notes|options)\ (?:validly\ |properly\ |duly\ )?tendered)"
)
ACCEPTED = rf"{VERB}(?:{TOTAL}\ ?{COUNTED}|{_ALL}){PAID}"
"""So many, or all that were tendered, accepted at a price and for a cost."""
_OUR_OFFER = Phrase(
    r"\b(?:(?:pursuant\ to|in|under|through|of|from|by|following)\ (?:the|this|its|our)\ (?:[\w-]+\ ){0,2}?(?:offers?|self-tender|dutch\ auction|exchange\ program"
    r"|options?\ exchange)\b|(?:tendered|surrendered|tenders|(?:taken|took)\ up)\b|depositary\b(?!\ (?:shares?|receipts?|units?)\b)|pro-?ration\b|odd\ lots?\b|split-off\ of\b)"
)
_JUST_COMPLETED = Phrase(r"^[^\d;]*(?<!recently\ )\bcompleted\ (?:the|its|our)\ (?:[a-z-]+\ ){0,4}?offer(?:,?\ in\ which\ (?:it|we)|\ and)\ $")
"""Before what an offer bought that this sentence, which names no other day, says is completed: "We completed our tender offer in which we"."""
_COMPLETED = Phrase(r"\b(?:announc\w+|today|successful\w*)\b[^;]{0,160}?\bcompleted\ (?:the|its|our)\ (?:[a-z-]+\ ){0,3}?offer\b")
"""Before what was acquired in it: "has completed its tender offer for X at $14.25 per share, acquiring"."""
_OF_THOSE_ISSUED = Phrase(r"\b(?:issued|sold)\b(?:(?!tender)[^;]){0,200}?\ of\ which\ (?:(?!tender)[^;,]){2,60}$")
"""Before what was bought back of an issue, since or before: "16,000,000 Depositary Shares were issued in 1994, of which Teal has repurchased"."""
_OWN_STOCK = Phrase(r"\bof\ (?:its|our|their|the\ company's)\ own\ (?:[a-z]+\ ){0,2}?(?:stock|shares|units)\b")
"""What a buy-back takes, where its sentence names no offer: "we also repurchased 7.7 million shares of our own stock"."""
_AN_OFFER = Phrase(r"offer|put\ (?:option|right)|repurchase\ right|self-tender|dutch\ auction")


def bought(reading: Reading) -> bool:
    """Whether the words tell of acceptance in this offer: in the past, or promised after the offer has expired."""
    said = said_before(reading, 420)
    around = said + reading.match.group() + said_after(reading, 160)
    if reading[0].startswith("bringing"):
        around = around.replace("subsequent offering period", "")  # which the total takes in
    if (reading[0].startswith("acquiring") and not _COMPLETED.search(said)) or (
        _OWN_STOCK.search(reading.match.group()) and "accept" not in reading.match.group() and not _OUR_OFFER.search(around)
    ):
        return False
    if PROGRAM.search(around) or OTHER_OFFER.search(around) or BOUGHT_ONCE.search(around) or _OF_THOSE_ISSUED.search(said) or topped_up(reading, said, said_after(reading, 160)):
        return False
    context = reading.before(1500) + reading.match.group() + reading.after(300)
    taken = reading.match.groupdict()
    if taken.get("future") or re.match(r"will|shall|expect|intend|anticipat|is\ |are\ ", taken.get("verb") or ""):
        return bool(
            not AFTER_LATER_PERIOD.search(said)
            and is_over(reading.before(900) + reading.match.group())
            and not re.search(rf"\b(?:if|unless|would|could|{MAY})\b[^.;]{{0,140}}$", said[-140:])
        )
    if reading[0].startswith("acquiring"):
        return not SUPPOSED.search(said[-130:])
    over = (is_over(context) or RESULTS.search(context)) and _AN_OFFER.search(context)
    return not SUPPOSED.search(NOT_WITHDRAWN.sub("", said)[-130:]) and bool(_OUR_OFFER.search(around) or over or _JUST_COMPLETED.search(said))
