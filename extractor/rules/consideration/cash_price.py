"""Prices in cash (Item 1004(a)(1)(ii) of Regulation M-A) in the sentence that makes the offer, or lets holders tender at them.

    is offering to purchase all outstanding shares of common stock, par value $0.01 per share, of X at a price of $81.50 per Share, net to the seller in cash

An amount is read where the words before it offer it. Par values, market prices, exercise prices, proposals, earlier offers, suppositions
("if we purchase at $30.00") and whole sums ("approximately $16 million") are not prices of this offer.

The second of two prices is read in ``second_price``, what holders are paid in ``price_paid``, what is called the price in ``price_called``.
"""

from __future__ import annotations

from decimal import Decimal

from ...models.offer import Cash, Measure
from ...phrase import Phrase
from ..offering import HEREBY_TENDERS, offering_before, said_after, said_before, speaks_of_another
from ..rule import Reading, Rule
from ..wording import MONEY, NAME_STOP
from . import price_called, price_paid, second_price
from .price import LEAD, NOT_BOUGHT_AT, PRICE, PRICE_IN_WORDS, SPOKEN_CURRENCIES, WORTH, cash, signed

_GOES_ON = Phrase(rf",?\ (?:to|and|-|through)\ {MONEY}(?!\ in\ cash\b[^.;]{{0,20}}\bfor\ (?:half|fraction))|\ (?:nor|or|and)\ (?:not|no)\ (?:less|more|greater|higher|lower)")
_AND_MOST = Phrase(rf",?\ (?:net\ to\ the\ seller\ in\ cash,?\ |in\ cash,?\ )?(?:and|or|to)\ (?:a\ |the\ )?(?:minimum|maximum)\ (?:(?:purchase|tender|offer)\ )?price\ of\ {MONEY}")
"""Behind one end of a range the other: "a minimum price of $10.00 per share and a maximum price of $11.00"."""
_LEAST_AND = Phrase(
    rf"\b(?:minimum|maximum)\ (?:(?:purchase|tender|offer)\ )?price\ of\ {MONEY}[^.;$]{{0,60}}?,?\ (?:and|or|to)\ (?:a\ |the\ )?(?:minimum|maximum)\ (?:purchase\ |tender\ |offer\ )?$"
)
_NO_PRICE = Phrase(
    r"\b(?:(?:fees?|commissions?|bonus|expenses)\b|(?:effective|implied|average|strike|reference|floor|cap|ceiling)\ $"
    r"|\b(?:minimum|maximum|floor|ceiling|cap)\ (?:common\ )?(?:share|stock)\ $"
    r"|at\ or\ (?:below|under|above)\ (?:(?:the|a)\ )?(?:(?:final|single|tender|offer|(?:re)?purchase)\ )*$)"
)
_NEXT_IN_LIST = Phrase(rf"(?:,?\ (?:net\ )?in\ cash)?[;,]?(?:\ and)?\ [•·]\ [^•·$.]{{4,120}}?\ (?:at|for)\ (?:a\ price\ of\ )?{MONEY}")
"""Behind the price of one class in a list of them, the next class with its own."""
_FEE_NOTE = Phrase(
    r"\b(?:calculat|determin|estimat|set\ forth)\w*\b[^;]{0,120}?\b(?:filing\ fee|transaction\ valu\w+)\b(?:[^;.]|\.(?=\S)"
    r"|\.\ (?:this|such|the)\ (?:amount|calculation|valuation|transaction)\b){0,260}$"
)
"""The arithmetic of the filing fee before a price."""
_IN_A_PAST_YEAR = Phrase(r"\ (?:in|during)\ (?:(?:early|mid|late)[-\ ])?(?:[a-z]{3,9}\ (?:of\ )?)?(?:19|20)\d\d(?=[,.;)]|\ [a-z])")
"""Behind a price the year of an earlier offer: "since its tender offer at $3.80 per ADS in 2008"."""
_MAY_TENDER = Phrase(r"(?:^|[\d.:]\ )(?:you|(?:share|stock|unit)?holders)\ may\ tender\ (?:all,?\ or\ (?:a\ portion|some|any),?\ of\ )?(?:any\ of\ )?(?:your|their)\ [^.;$]{0,60}$")
"""The sentence of a letter that tells holders what they may do."""
_TO_TENDER = Phrase(
    r"\b(?:(?:letter\ of\ transmittal|notice\ of\ guaranteed\ delivery)\ (?:to\ (?:accompany|tender)|for\ (?:the\ )?tender\ of|to\ be\ used\ to\ tender)"
    r"|acceptance(?:\ form|\ letter)?(?:\ for\ [^;$.]{3,110}?)?\ to\ (?:be\ used\ to\ )?tender)\ [^;$]{3,200}$"
)
"""The title of a letter of transmittal, of a form of acceptance, or of a notice of guaranteed delivery."""
_EACH_FOR = Phrase(r"\b(?:(?:class|series)\ [a-z0-9]{1,3}\ (?:[a-z]+\ ){0,2}?(?:shares|units|adss|stock|warrants)|adss)\ $")
"""The class whose price follows: "to purchase Series G ADSs for $15.73 and Series H ADSs for $15.28"."""


def _offered(reading: Reading) -> Cash | None:
    """A price in a sentence that makes the offer, or lets holders tender at it."""
    context = offering_before(reading)
    if context is None and reading["unit"]:
        context = _tendering_before(reading)
    if context is None or _of_another_kind(reading, context) or _is_one_of_many(reading) or _IN_A_PAST_YEAR.match(reading.after(40)):
        return None
    if (named := _class_named_before(reading)) is None:
        return cash(reading)
    end = reading.match.start()
    return cash(reading, per=Measure(quantity=Decimal(1), security=reading.document.quote(end - len(named), end - 1)))


def _tendering_before(reading: Reading) -> str | None:
    """The words before a price by which holders may tender, or do; None where they are no such."""
    said = said_before(reading, 200)
    if _MAY_TENDER.search(said) and not speaks_of_another(said):
        return said
    title = reading.before(330)
    if _TO_TENDER.search(title):
        return title
    said = said_before(reading, 800)
    return said if HEREBY_TENDERS.search(said) and not speaks_of_another(said) else None


def _of_another_kind(reading: Reading, context: str) -> bool:
    """Whether the words before a price say that nothing is bought at it: a market price, a fee, what stock is worth, the arithmetic of the filing fee."""
    context = _RIGHTS_TOO.sub("", _THOSE_ISSUED_TOO.sub("", context))
    if "warrant" in reading["unit"]:
        context = _WHAT_WARRANTS_BUY.sub("", context)
    if "liquidation" in context or "issued by" in context:
        context = _DESCRIBED.sub("", context)
    kinds = WORTH.search(context[-160:]) or NOT_BOUGHT_AT.search(context[-260:]) or _NO_PRICE.search(context[-50:])
    return bool(kinds or _FEE_NOTE.search(reading.before(420)))


_DESCRIBED = Phrase(
    r"(?:,|\ (?:with|having)\ an?)\ (?:(?:aggregate\ |stated\ )?liquidation\ (?:preference|amount|value)\ (?:of\ )?(?:u\.?s\.?\ ?)?\$\ ?[\d,]+(?:\.\d+)?"
    r"|(?:u\.?s\.?\ ?)?\$\ ?[\d,]+(?:\.\d+)?\ (?:stated\ )?liquidation\ (?:preference|amount|value))(?:\ (?:per|each|for\ each)\ (?:(?:trust|capital|preferred|depositary)\ ){0,3}(?:share|security|unit))?(?=[,;\ ])"
    r"|(?<=[\d\ on])\ (?:in\ )?(?:(?:aggregate|stated|total)\ )?liquidation\ (?:amount|preference|value)(?=\ of\ (?:the|its|our|outstanding|[\d.]+%)\ )"
    r"|(?<=\bsecurities)\ issued\ by\ [^;$]{3,70}?(?=\ (?:at|for)\ |\ ?$)"
)
"""What only describes the class: "Series A Preferred Stock, liquidation preference $25.00 per share, ", "Trust Preferred Securities issued by Teal Trust I"."""
_WHAT_WARRANTS_BUY = Phrase(r"(?<=warrants)\ to\ (?:purchase|acquire)\ (?:(?:shares\ of\ )?(?:[a-z]+\ ){0,4}?(?:stock|shares)\b)(?:\ of\ [^;$]{2,60}?)?(?=,?\ (?:at|for)\ |\ ?$)")
"""Before a price for each warrant, what warrants are: "warrants to acquire Class A common stock of Heron Inc. at"."""
_THOSE_ISSUED_TOO = Phrase(
    r",?\ (?:including|together\ with)\ (?:any|all|such)\ (?:[a-z]+\ ){0,4}?(?:shares|securities)\ (?:(?:that|which)\ )?(?:(?:may|will|are|might)\ )?(?:become\ |be\ )?"
    r"(?:issued|issuable|outstanding)\b(?:[^;$.]|\.(?=\d)){0,330}?,\ ?$"
)
"""Of the class that is sought, before its price: "including any Common Shares that may become outstanding upon the conversion of other securities, "."""


_RIGHTS_TOO = Phrase(
    r",?\ (?:including|together\ with|and|with)\ (?:the|any|all|such|its)\ (?:[a-z-]+\ ){0,6}?rights?,?\ (?:(?:that|which)\ (?:are|were|have\ been)\ )?"
    rf"(?:issued|granted|distributed|created)\ (?:under|pursuant\ to|in\ accordance\ with)\ (?:(?!\b(?:clos|s[oe]ll|sold|trad|quot|exercis|paid|redeem|market|entitl|to\ (?:purchase|buy|acquire|subscribe)))[^;$.]|{NAME_STOP}){{0,300}}?,?\ ?$"
)
"""Of the class that is sought, before its price: "and the associated rights issued pursuant to the Rights Agreement, dated as of May 3, 1999, between X and Y, as rights agent, "."""


def _is_one_of_many(reading: Reading) -> bool:
    """Whether another amount follows that makes it the end of a range, or the next class of a list with its own price."""
    return bool(
        (reading["unit"] == "" and _GOES_ON.match(said_after(reading, 60)))
        or _AND_MOST.match(said_after(reading, 90))
        or _LEAST_AND.search(reading.before(140))
        or _NEXT_IN_LIST.match(reading.after(170))
    )


def _class_named_before(reading: Reading) -> str | None:
    """The class before "for" and a price without a unit; None for a sum, or where none stands there."""
    money = reading["money"]
    if reading["lead"] != "for" or reading["unit"] or "." not in money or "," in money:
        return None
    named = _EACH_FOR.search(reading.before(50))
    return named[0] if named else None


PRICE_RULES = (
    Rule(
        name="consideration.offer",
        says="is offering to purchase all outstanding shares of common stock, par value $0.01 per share, of X Corp. at a price of $81.50 per Share, net to the seller in cash",
        anchors=signed("at", "for", "of", "to", "is", "holder,", "share,", "in cash,", "interest, of", "unit,", "(i)", "(a)", "(1)", "(x)"),
        pattern=rf"{LEAD}\ {PRICE}",
        read=_offered,
        before=170,
        after=190,
    ),
    Rule(
        name="consideration.offer_in_words",
        says="is offering to purchase all outstanding Shares at a price of Twelve Dollars and Fifty Cents ($12.50) per Share, net to the seller in cash",
        anchors=(*(f"{word} ({sign}" for word in ("dollars", "dollar", "cents", "/100") for sign in ("$", "u.s.$", "us$")), *SPOKEN_CURRENCIES),
        pattern=rf"{LEAD}\ {PRICE_IN_WORDS}",
        read=_offered,
        before=230,
        after=120,
    ),
    *second_price.RULES,
    *price_paid.RULES,
    *price_called.RULES,
)
