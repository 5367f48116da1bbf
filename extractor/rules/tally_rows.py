"""Results of an offer set out line by line, each a caption with a colon and its value (see ``tally``).

    Number of Shares Properly Tendered: 29,738,009.595
    Number of Shares Purchased: 14,230,637
    Purchase Price of Properly Tendered Common Shares*: $11.0913
"""

from __future__ import annotations

from typing import Any

from ..models.offer import Tally
from .reported import NUMERAL, RESULTS, end_stage, quantity
from .rule import Reading, Rule
from .wording import MONEY, money

PRECEDENCE = ("tally.row_tendered", "tally.row_accepted", "tally.row_price")

_NOUN = r"(?:(?:total\ )?number\ of\ |aggregate\ )?(?:common\ |preferred\ |class\ [a-z]\ )?(?:shares|units|interests|warrants|adss|notes)"
_TENDERED = r"(?:\ (?:validly|properly|duly))?\ tendered(?:\ and\ not\ (?:validly\ |properly\ )?withdrawn)?"
_IS = r"\*?:\ (?:approximately\ )?"


def _row(reading: Reading, **known: Any) -> Tally | None:
    return Tally(stage=end_stage(reading), **known) if RESULTS.search(reading.before(900)) else None


def _tendered(reading: Reading) -> Tally | None:
    return _row(reading, quantity_tendered=quantity(reading))


def _accepted(reading: Reading) -> Tally | None:
    return _row(reading, quantity_accepted=quantity(reading))


def _price(reading: Reading) -> Tally | None:
    price = money(reading["price"])
    return _row(reading, purchase_price=price[0], currency=price[1]) if price else None


RULES: tuple[Rule[Tally], ...] = (
    Rule(
        name="tally.row_tendered",
        says="The final results of the tender offer are: Number of Shares Tendered: 2,973,800",
        anchors=("tendered:", "withdrawn:", "tendered*:"),
        pattern=rf"\b{_NOUN}{_TENDERED}{_IS}(?P<n>{NUMERAL})(?!\ ?%)",
        read=_tendered,
        before=80,
        after=40,
        span="n",
    ),
    Rule(
        name="tally.row_accepted",
        says="The final results of the tender offer are: Number of Shares Purchased: 1,423,063",
        anchors=("accepted:", "purchased:", "repurchased:", "payment:", "purchase:"),
        pattern=rf"\b{_NOUN}(?:{_TENDERED})?(?:\ and)?\ (?:to\ be\ )?(?:accepted(?:\ for\ (?:payment|(?:re)?purchase))?|(?:re)?purchased){_IS}(?P<n>{NUMERAL})(?!\ ?%)",
        read=_accepted,
        before=90,
        after=40,
        span="n",
    ),
    Rule(
        name="tally.row_price",
        says="The preliminary results of the tender offer are: Purchase Price of Properly Tendered Common Shares*: $11.0913",
        anchors=("shares:", "shares*:", "price:", "share:", "unit:", "units:"),
        pattern=rf"\bpurchase\ price(?:\ (?:per|of)\ [^.;:\d]{{2,60}}?)?{_IS}(?P<price>{MONEY})",
        read=_price,
        before=80,
        after=30,
        span="price",
    ),
)
