"""How an amendment changes what is paid in cash: old price, new price, or both.

Not read: exercise prices, dividends, credit lines, market prices, and the bids of a negotiation. ``change.replaced_price`` reads quoted words.
"""

from __future__ import annotations

import re

from ...models.offer import StatedChange
from ...phrase import Phrase
from ..deadline import clause
from ..offering import APIECE, OF_NOTES_GIVEN
from ..rule import Reading, Rule
from ..subject import EARLIER_OFFER, conditional
from .changed import CONSIDERATION, FROM_MONEY, SETS, SIGNS, SUM, UPTO, amount, change_rule, stated, two_sides

_FORMER = ("previous", "prior", "original", "initial", "former", "old")
_FROM_OLDER = (*(f"{when} {sign}" for when in _FORMER for sign in SIGNS), *(f"from the {sign}" for sign in SIGNS))
_OLDER = rf"(?:(?:the|its|our)\ )?(?:(?:{'|'.join(_FORMER)})\ )?"
_TO_MONEY = tuple(f"to {sign}" for sign in SIGNS)
_ABOUT = r"(?:\ \((?:approximately\ |or\ |equivalent\ to\ |about\ ){0,2}[a-z.]{0,4}[$\u20ac\u00a3]\ ?[\d.,]+(?:\ [a-z\ ,]{3,60})?\))?"
"""The same in another currency, in brackets: "NIS 45.00 (approximately $12.10)"."""
_PER = rf"(?:/(?:share|unit))?{_ABOUT}(?:,?\ [^\ ;.$]{{1,20}}){{0,8}}?{_ABOUT}"
_PRICE_NOUN = Phrase(
    r"\b(?:(?:(?:offer|purchase|tender|cash|net|unit|share)\ )*(?:offer|purchase|tender|cash|per[-\ ]share|per[-\ ]unit|net|unit|share)\ price\b"
    r"|price\ (?:per|to\ be\ paid|(?:being\ )?offered|(?:that\ )?(?:it|we|they|purchaser|the\ \w+)\ (?:is|are|will)\ (?:offering|paying|pay)|payable"
    r"|in\ the|of\ (?:the|its)\ (?:tender\ |exchange\ )?offer|at\ which)\b|(?:cash\ |offer\ |merger\ )?consideration\b"
    r"|(?:tender|exchange|cash|its|the)\ offer\b|amount\ (?:offered|to\ be\ paid)\b)"
)
_OTHER_MONEY = Phrase(
    r"(?<!\band\ )(?<!\bor\ )(?<!\band\ the\ )(?<!\bor\ the\ )merger\ consideration(?!\ and\b)|exercise|strike|conversion|dividend|par\ value"
    r"|liquidation|redemption|termination\ fee|break-?up|market\ price|closing|trading|proposal|indication|bid\b|verbal|oral|letter\ of\ intent"
    r"|non-binding|salary|credit|facility|loan|revenue|earnings|expense|fee|deposit|option\ price|target|estimate|best\ and\ final|counter|board|analyst"
    r"|rival|competing"
)


def _of_to(reading: Reading) -> bool:
    """A price of the offer's, not by how much it is increased."""
    before = clause(reading.before(90))
    around = before + reading[0]
    return (
        stated(reading)
        and not _OTHER_MONEY.search(before[-60:])
        and not re.search(r"\ (?:increased|raised|reduced|decreased|lowered)\ by\ ", reading[0])
        and bool(re.search(r"\b(?:offer|purchase|tender)\ (?:price|consideration)|\boffer\b", around + reading.after(60)))
    )


_RANGE_BEHIND = Phrase(rf"{_PER},?\ to\ {UPTO}{SUM}")
_PRICE_SET = Phrase(
    r"\b(?:ha(?:s|ve)|had)\ (?:increased|raised|reduced|lowered|amended)\ (?P<price>(?:the|its)\ (?:offer|purchase)\ price)\ (?:in|of|under)\ (?:its|the)\ (?:[a-z]+\ ){0,2}?"
    r"offer\ (?:to\ (?:purchase|acquire)|for)\ (?:(?!\b(?:increas|rais|reduc|lower|amend)\w*)[^;]){20,280}$"
)
"""The price changed, told with all that the offer is for before the amounts."""


def _price(reading: Reading) -> bool:
    """The words before speak of the offer's price and of changing it."""
    before = clause(reading.before(340))
    far = _PRICE_SET.search(before)
    near, before = (before[far.start() : far.end("price")] if far else before[-110:]), before[-220:]
    return (
        stated(reading)
        and bool(far or (_PRICE_NOUN.search(near) and SETS.search(before)))
        and not OF_NOTES_GIVEN.search(before)
        and not _OTHER_MONEY.search(near)
        and not re.search(r"\b(?:aggregate|maximum|number|size|range|priced|ratio)\b", near)
        and not _RANGE_BEHIND.match(reading.after(90))
    )


def _instead(reading: Reading) -> bool:
    before = clause(reading.before(110))
    if "principal amount" in reading[0] or _OTHER_MONEY.search(before) or conditional(before) or EARLIER_OFFER.search(before):
        return False  # what is moved beside a principal amount is not that
    return " from " not in reading[0] or bool(re.search(r"\boffer|\bpurchase\ price\b|\bconsideration\b", before))


_ONCE = Phrase(r"\b(?:(?:had|was|were)\ (?:initially|originally|first)|(?:initially|originally|first)\ offered)\b(?![^;]{0,110}\b(?:now|hereby|today|has|have)\b)")
"""Before a change that the filing only tells again: "had initially offered $9.25 per Share, and increased the price"."""
_PAR_VALUE = Phrase(r",?\ par\ value\ \$[\d.]+\ per\ (?:share|unit)")


def _price_to(reading: Reading) -> bool:
    words = _PAR_VALUE.sub("", reading["what"])
    before = clause(reading.before(120))
    if _ONCE.search(before) or re.match(rf"{_PER},?\ (?:up\ |down\ )?from\ ", reading.after(130), re.VERBOSE):
        return False
    return (
        stated(reading)
        and bool(SETS.search(before[-80:] + words))
        and not _OTHER_MONEY.search(before[-60:] + words)
        and not re.search(r"\b(?:aggregate|maximum|from|number|subject|equal)\b", f"{words} {before[-30:]}")
    )


def _quoted_price(reading: Reading) -> bool:
    if reading.has("reference") and not re.search(r"\b(?:replac|amend|chang|delet|substitut)", reading["verb"]):
        return False
    around = reading.before(200) + reading[0] + reading.after(60)
    return bool(re.search(r"\bper\ (?:share|unit|ads|note|interest|warrant)|\bprice\b", around)) and not re.search(
        r"\bexercise\ price|\bfee\b|\bpar\ value|\bdividend", reading.before(60) + reading[0]
    )


RULES: tuple[Rule[StatedChange], ...] = (
    change_rule(
        "change.price_from_to",
        "Purchaser increased the offer price from $24.00 per share to $25.50 per share.",
        (*FROM_MONEY, *_FROM_OLDER),
        rf"from\ {_OLDER}{UPTO}(?P<old>{SUM}){_PER},?\ to\ {UPTO}(?:\((?:i|a|1|x)\)\ )?(?P<new>{SUM})(?!\ (?:million|billion))",
        two_sides(CONSIDERATION, "consideration", amount, _price),
        before=24,
        needs=((*_TO_MONEY, "to up to ", "to a maximum ", "to an aggregate ", "to ("),),
    ),
    change_rule(
        "change.price_to_from",
        "The Company raised the purchase price to $25.50 per share from $24.00 per share.",
        (
            *FROM_MONEY,
            *(f"{when} {what} of {sign}" for when in _FORMER for what in ("price", "offer price", "purchase price") for sign in SIGNS),
            *_FROM_OLDER,
        ),
        rf"to\ {UPTO}(?P<new>{SUM})(?:{_PER}|{APIECE}[^.;$]{{3,140}}?),?\ (?:up\ )?from\ {UPTO}{_OLDER}"
        rf"(?:(?:offer\ |purchase\ )?price\ (?:per\ \w+\ )?of\ )?(?P<old>{SUM})(?!\ (?:million|billion))",
        two_sides(CONSIDERATION, "consideration", amount, _price),
        before=260,
        after=80,
        needs=((*_TO_MONEY, "to up to ", "to a maximum ", "to an aggregate "),),
    ),
    change_rule(
        "change.price_to",
        "Purchaser has increased the offer price to $25.50 per share.",
        _TO_MONEY,
        rf"\b(?:price|consideration|offer)(?P<what>(?>[^;.$]|\.(?=\d)|(?<=\binc|\bltd|orp)\.|(?<=\bco)\.|(?<=,\ [sn])\.(?=[av]\.)|(?<=,\ s\.a|,\ n\.v)\.|(?<=par\ value\ )\$){{0,140}}?)"
        rf"(?:\ by\ {SUM}(?:\ (?:per|a)\ [a-z]+)?,?)?\ to\ (?P<new>{SUM})(?!\ (?:million|billion))(?=,?\ (?:net\ )?(?:per|for\ each|a\ share|a\ unit"
        rf"|in\ cash|net\b))",
        two_sides(CONSIDERATION, "consideration", amount, _price_to),
        before=220,
        after=80,
    ),
    change_rule(
        "change.price_instead",
        "The Purchasers are now offering $12.00 per unit instead of $10.00 per unit.",
        ("instead of", "rather than", "in lieu of the", "up from", "increased from", "increase from", "raised from", "reduced from", "an increase of"),
        rf"(?P<new>{SUM}){_PER},?\ (?:instead\ of|rather\ than|in\ lieu\ of|(?:up|an\ increase|increased|raised|reduced)\ from"
        rf"|(?:representing\ )?an\ increase\ of\ [^;]{{1,40}}?\ (?:over|from"
        rf"|above)(?=\ (?:the|its|our)\ (?:previous|original|initial|prior|earlier)\b))\ (?:(?:the|its|our)\ )?"
        rf"(?:(?:previous(?:ly\ offered)?|original|initial|prior|earlier)\ )?(?:(?:offer|cash|purchase|tender)\ )*(?:price\ )?(?:of\ )?(?P<old>{SUM})"
        rf"(?!\ (?:million|billion))",
        two_sides(CONSIDERATION, "consideration", amount, _instead),
        before=110,
        after=60,
        needs=(SIGNS,),
    ),
    change_rule(
        "change.price_of_to",
        "The Offer Price of $24.00 per Share is hereby increased to $25.50 per Share.",
        tuple(f"of {sign}" for sign in SIGNS),
        rf"(?:price|consideration)\ of\ (?P<old>{SUM}){_PER},?\ (?:is|are|has\ been|have\ been|was)\ (?:hereby\ )?(?:replaced|amended|changed|increased"
        rf"|raised|revised|reduced|decreased|lowered)\ (?:(?:to|with|by|and|refer|read|mean|be|in|its|entirety|references|restated|deemed|a|purchase"
        rf"|offer|price|of)\ ){{1,8}}?(?P<new>{SUM})(?=[,.]?\ |[.;)\"]|$)",
        two_sides(CONSIDERATION, "consideration", amount, _of_to),
        before=20,
        after=190,
        needs=((" replaced ", " amended ", " changed ", " increased ", " raised ", " revised ", " reduced ", " decreased ", " lowered "),),
    ),
    change_rule(
        "change.replaced_price",
        'The Offer to Purchase is amended by replacing "$24.00 per Share" with "$25.50 per Share".',
        ("replac", "delet", "substitut", "references in", "references to", "reference in", "reference to"),
        rf"(?:(?:replac|delet|substitut)[a-z]*|(?P<reference>references?)\ (?:[a-z,]+\ ){{0,20}}?to)\ [^\"]{{0,90}}\"[^\"$]{{0,40}}"
        rf"(?P<old>{SUM})[^\"]{{0,60}}\"(?P<verb>[^\"]{{0,70}})\"[^\"$]{{0,40}}(?P<new>{SUM})",
        two_sides(CONSIDERATION, "consideration", amount, _quoted_price),
        needs=(SIGNS,),
    ),
)
