"""What sentences about accepted securities have in common: what is bought and paid for, totals, and what is supposed or about a programme."""

from __future__ import annotations

from typing import Any

from ..phrase import Phrase
from .reported import (
    ABOUT,
)
from .rule import Reading
from .wording import money

AMOUNT = (
    r"(?:(?:(?:\bu\.\ ?s\.\ |\bus\ )?[a-z.]{0,4}[$€£¥]|\b(?:nis|rmb|ps\.|chf|eur|usd|gbp|jpy|clp|mxn|cad))\ ?\d[\d.,]*(?<=\d)(?!mm?\b|bn\b"
    r"|k\b)(?:\ (?:million|billion|thousand)\b)?)"
)
"""An amount of money, loosely; ``money`` reads it."""
GAP = r"(?:[^.;$\d(]|\([^()]{0,60}\)){0,70}?"
COST = (
    rf"(?:\b(?:aggregate|total)\ (?:of\ (?:{ABOUT}\ )?|(?:[a-z]+\ ){{0,3}}?(?:cost|price|consideration|amount|payment|value|sum)\b{GAP})"
    rf"(?P<cost>(?>{AMOUNT}))(?!\ (?:in\ )?(?:aggregate\ )?principal)|(?P<cost2>{AMOUNT})\ in\ (?:the\ )?aggregate(?!\ principal))"
)
OVER = Phrase(
    r"\b(?:expired\b|offers?\ terminated\ (?:at|on|as\ of)\ |as\ of\ the\ expiration\b|(?:preliminary|final)\ (?:count|results?|tabulation|pro-?ration)"
    r"|results\ of\b|based\ on\ (?:the|that|this|its)\ (?:\w+\ )?(?:count|information|tabulation))"
)
SUPPOSED = Phrase(
    r"\b(?:if|unless|until|once|when|(?:(?<!based\ )upon|after|following)(?!\ (?:the\ )?expir"
    r"|\ the\ (?:tender\ |exchange\ )?offer\ that\ (?:commenced|began)\ on\ )|before|whether|assum\w+|would|could|may(?!\ \d)|might|should|deemed"
    r"|provided|example|prior\ to|such\ time|up\ to(?!\ an\ additional\ (?:2|two)\b)|maximum|shall\ have|must|not|neither|without|promises?)\b[^.;]{0,130}$"
)
NOT_WITHDRAWN = Phrase(
    r"\bnot\ (?:fully\ |over-?)?subscribed\b|\band\ not\ (?:\w+ly\ )?withdrawn"
    r"(?:\ (?:before|prior\ to|as\ of|at|upon)\ [^.;,]{0,40}?\bexpir\w+(?:\ (?:date|time|of\ the\ (?:\w+\ )?offer))?)?"
)
"""What is said of the tendered, which supposes nothing."""
PROGRAM = Phrase(
    r"\b(?:(?:repurchase|buy-?back)\ (?:program|plan|authori[sz]ation)|open[-\ ]market|private(?:ly)?\b|average\ (?:price|cost)|since\b|fiscal\b"
    r"|during\ the\ (?:quarter|year|three|six|nine|twelve|past|last)|(?:prior|previous|earlier)\ (?:\w+\ )?offer|stock\ purchase\ agreement"
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
    r",?\ (?:net\ )?(?:per\ (?:share|ads|unit)\ )?in\ cash(?:,\ without\ interest)?,?\ (?:and|plus|together\ with)\ (?:\((?:ii|2|b|y)\)\ )?\d[\d.]*\ "
    r"(?:of\ an?\ |shares?\ of\ )?[a-z]"
)
"""Behind cash that was only a part of the price: "$115.00 in cash and 0.6581 shares of"."""
EACH_ITS_OWN = Phrase(
    r"[^.;$]{0,60}?\ and\ [$€£¥]\ ?\d[\d.,]*(?:[^.;]{0,40}?\brespectively\b"
    r"|\ (?:net\ )?(?:per|for\ each|an?)\ (?:common\ |preferred\ |ordinary\ )?(?:share|unit|ad[sr]|warrant|note|interest)\b)"
)
"""Behind the first of several classes' prices: "at $22.00 and $21.50 per share, respectively", "at $22.00 per Common Share and $21.50 per Preferred Share"."""
