"""Cash that comes with securities whose number is not yet told: the market price of some days will give it, or what they are to be worth.

$152.25 in cash and a number of shares of Teal common stock equal to $109.00 divided by the average price
shares of common stock of Teal having a value of $19.43 and cash in the amount of $19.43
"""

from __future__ import annotations

from typing import Any

from ...models.offer import Cash
from ...phrase import Phrase
from ..offering import led_by, offering_before, said_after, said_before, speaks_of_another
from ..rule import Reading, Rule
from ..wording import MAY, MONEY
from .exchange_words import NO_OFFER
from .mixed_price import CASH_WORDS, LAST_YEAR, comes_together
from .price import amount


def _with_stock(reading: Reading) -> Cash | None:
    """The cash that comes with a number of shares which the market price will give."""
    if offering_before(reading) is None or LAST_YEAR.search(said_before(reading, 300)) or not comes_together(reading):
        return None
    return _mixed_cash_alone(reading)


def _with_worth(reading: Reading) -> Cash | None:
    """The cash that comes with as many shares as are worth a sum, for each security of what this document offers to exchange."""
    lead = led_by(reading, _OFFERS_TO_EXCHANGE, 300)
    if lead is None or not (lead["each"] or _FOR_EACH_OF_THEM.search(said_after(reading, 110))):
        return None
    said = said_before(reading, 300)
    if (
        NO_OFFER.search(said[-160:])
        or _NOT_YET.search(said)
        or LAST_YEAR.search(said)
        or speaks_of_another(said)
        or _PURCHASES.search(reading.document.folded, 0, min(_TITLE, reading.match.start()))
    ):
        return None
    money = _AMOUNT.search(reading["cash"])
    read = amount(money[0]) if money else None
    return Cash(amount=read[0], currency=read[1]) if read and read[0] < 100_000 else None


_AMOUNT = Phrase(MONEY)
_OFFERS_TO_EXCHANGE = Phrase(r"\boffer(?:s|ing)?\ to\ exchange\ (?P<each>(?:each|every)\ [^;$]{3,200}\ for:?\ )?$")
"""Before what is given; "offered to exchange" may be a rival's."""
_NOT_YET = Phrase(rf"\b(?:{MAY}|might|could|will|intends?|plans?|future)\b")
_PURCHASES = Phrase(r"\boffer(?:s|ing)?\ to\ purchase\ (?:for\ cash|all|any|up\ to|each)\b")
"""In the title or the first sentences of a document whose own offer is for cash."""
_TITLE = 6_000
_FOR_EACH_OF_THEM = Phrase(r"^[^;$]{0,90}?\b(?:for|per)\ (?:each|every|share|unit|ads)\b")


def _mixed_cash_alone(reading: Reading) -> Cash | None:
    read = amount(CASH_WORDS.sub("", reading["cash"]))
    return Cash(amount=read[0], currency=read[1]) if read and read[0] < 100_000 else None


WITH_STOCK = ("consideration.cash_with_stock", "consideration.cash_with_worth")
"""Cash that comes with securities whose number is not yet told: what makes the offer one for securities."""

STOCK_RULES: tuple[Rule[Any], ...] = (
    Rule(
        name=WITH_STOCK[1],
        says="offer to exchange shares of common stock of Teal having a value of $19.43 and cash in the amount of $19.43 for each outstanding share of common stock of Tern",
        anchors=("having a value", "having a market value", "having a fair market value", "having an aggregate value", "with a value", "with a market value", "valued at"),
        pattern=rf"\b(?:shares?|stock)\ (?:of\ (?:(?!\ for\ )[^.;$]){{3,110}}?\ )?(?:(?:having|with)\ an?\ (?:fair\ |market\ |aggregate\ )*value\ (?:of|equal\ to)|valued\ at)\ {MONEY}(?:\ per\ share)?,?\ (?:and|plus)\ "
        rf"(?P<cash>{MONEY}\ (?:net\ )?in\ cash|(?:an\ amount\ (?:in|of)\ )?cash\ (?:(?:in\ (?:the|an)|payment)\ (?:amount\ )?)?(?:of|equal\ to)\ {MONEY})",
        read=_with_worth,
        before=140,
        after=140,
        span="cash",
    ),
    Rule(
        name=WITH_STOCK[0],
        says="commenced an offer to exchange each outstanding share of Tern common stock for $152.25 in cash and a number of shares of Teal common stock equal to $109.00 divided by the average price",
        anchors=(
            "a number of shares",
            "the number of shares",
            "that number of shares",
            "a fraction of a share",
            "the fraction of a share",
            "that fraction of a share",
            "number of validly issued",
        ),
        pattern=rf"(?P<cash>{MONEY}\ (?:net\ )?in\ cash)(?:,\ with(?:out|\ no)\ interest)?[;,]?\ and\ (?:(?:\((?:ii|2|b|y)\)|\|?[•·]|-)\ )?\|?(?:an?|the|that)\ (?:number|fraction)\ of\ (?:an?\ |validly\ issued,?\ )?(?:[a-z-]+\ ){{0,4}}?shares?\ of\ [^.;$]{{3,90}}?\ (?:equal\ to|having|determined|obtained)\b",
        read=_with_stock,
        before=80,
        after=160,
        span="cash",
    ),
)
