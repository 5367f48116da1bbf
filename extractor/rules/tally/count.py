"""The count itself: so many securities, a verb of tendering, and what a sentence must say to report it."""

from __future__ import annotations

import re
from decimal import Decimal

from ...models.offer import Tally
from ...phrase import Phrase
from ..offering import said_after
from ..reported import COUNTED, GAP, NOT_BY_NOTICE, TENDERED, WERE_OUTSTANDING, passive, quantity, security, share_of_class, stage, told
from ..rule import Reading
from ..wording import money

CORE = rf"{COUNTED}{GAP}\ (?:(?:that|which)\ )?{TENDERED}{NOT_BY_NOTICE}"
"""So many securities that were tendered."""
CORE_OR = rf"{COUNTED}{GAP}(?:\ (?:(?:that|which)\ )?{TENDERED}{NOT_BY_NOTICE}|,?\ (?:validly|properly|duly)\ tendered\ and\ not\b)"
"""The same, or "so many Shares validly tendered and not withdrawn"."""
_OPTIONS = Phrase(
    r"\b(?P<kind>(?:(?!and\b|of\b|or\b|that\b|with\b|cancell?ed\b|accepted\b|exchanged\b|amended\b|employees\b|participants\b)\w+\ )?(?:stock\ )?options|restricted\ stock\ units|rsus"
    r"|warrants)\ (?:to\ purchase|covering|for|exercisable\ for|representing|with\ respect\ to)\ (?:an\ aggregate\ of\ |a\ total\ of\ "
    r"|approximately\ )*$"
)
"""What the securities counted are under: "options to purchase 500,000 shares"."""
OPTIONS_BEFORE = Phrase(
    r"\b(?:stock\ |share\ |eligible\ )?options\ (?:to\ (?:purchase|acquire)|covering|exercisable\ for|with\ respect\ to)\ (?:an?\ (?:total|aggregate)\ of\ )?(?:approximately\ )?$"
)
_AT_ANY_PRICE = Phrase(r"\bat\ (?:all|any|every|various|prices?\ (?:above|higher|greater|in\ excess)|a\ price\ (?:above|higher|greater))\b")
"""Tenders in a Dutch auction of which not all are at the price: beside the count, not it."""
_BY_ODD_LOTS = Phrase(r"\ (?:in\ (?:the\ )?aggregate\ )?(?:by|from)\ (?:[a-z-]+\ ){0,3}?[\"\']?odd[-\ ]lot")
"""Those of the tenders that are not prorated: a part of the count."""
OF_SEVERAL = Phrase(r"\d(?<!,\ 20\d\d)(?<!,\ 19\d\d),?\ and\ (?:approximately\ |about\ )?$|\d\ (?:common\ )?shares\ of\ (?!stock)[a-z]{2,5},?\ and\ $")
"""What counts the tenders of another fund before: "4,978,971, 9,911,558 and", "8,775,224 Shares of AVK and"."""
_SIGN = Phrase(r"\b(?:usd|eur|gbp|cad|aud|chf|jpy)\ $")
"""A currency before a count of notes: "USD 203,500,000 of the Notes"."""
HOLDER = r"(?:(?:share|stock|unit|security|warrant|note|option|interest)holders|holders|members|limited\ partners|investors|optionees|employees|participants(?!\ in\b))"
"""Who tenders."""
ADVISED_THAT = Phrase(r"\b(?:advised|informed|indicated|reported|notified|confirmed|announced|told|stated)\b[^.;]{0,110}?\ that\ (?:the\ )?$")
"""Words before holders of whom a fact is told, not a case put."""


def elsewhere(reading: Reading) -> bool:
    """Whether securities were deposited or surrendered for something else than the offer."""
    if not re.search(r"\b(?:deposited|surrendered)\b", reading.match.group()):
        return False
    around = reading.before(300) + reading.match.group() + reading.after(150)
    return not re.search(
        r"\b(?:offers?|surrendered\ for\ (?:re)?purchase|put\ (?:right|option)|(?:re)?purchase\ (?:right|option)|paying\ agent|depositary|fundamental\ change"
        r"|option\ exchange|expiration\ (?:date|time))\b",
        around,
    ) or bool(re.search(r"\b(?:escrow|tax(?:es)?|withh\w+|cancel\w*|exercise\ price)\b", reading.before(60) + reading.after(90)))


def reported_count(reading: Reading) -> Tally | None:
    """The count, where the sentence reports it."""
    if not told(reading) or not passive(reading):
        return None
    number = quantity(reading)
    if (
        number is None
        or number == 0
        or OF_SEVERAL.search(reading.before(80))
        or WERE_OUTSTANDING.search(reading["gap"])
        or elsewhere(reading)
        or _AT_ANY_PRICE.search(behind := said_after(reading, 110))
        or _BY_ODD_LOTS.match(behind)
    ):
        return None
    at = reading.match.start("about" if reading.match["about"] else "n")
    options = _OPTIONS.search(reading.document.folded[max(0, at - 90) : at])
    prefix = f"{options['kind']} to purchase " if options and options["kind"].endswith(("options", "warrants")) else ""
    sign = _SIGN.search(reading.before(5))
    worth = money(sign[0] + reading["n"]) if sign else None
    return Tally(
        stage=stage(reading),
        security=security(reading, prefix),
        quantity_tendered=number,
        approximate=reading.match.group("about") is not None,
        currency=worth[1] if worth else None,
    )


def tail_share(reading: Reading) -> Decimal | None:
    """The share of the class that the words behind the count give."""
    tail = reading.match.groupdict().get("tail")
    return share_of_class(tail) if tail else None
