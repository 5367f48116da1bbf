"""The second of two prices in cash in one sentence: of another class, or what a part of the liquidation preference comes to.

at a purchase price of Ch$140 per Share in cash and Ch$7,000 per ADS in cash
at 95% of the liquidation preference of $25.00 per share, or $23.75
"""

from __future__ import annotations

from re import Match

from ...models.offer import Cash
from ...phrase import Phrase
from ..offering import APIECE, UNIT, led_by, offering_before, said_before
from ..rule import Reading, Rule
from ..wording import ANY_PERCENT, MONEY
from .price import PRICES, cash, signed
from .price_called import OTHER_PRICE

_LINKED = Phrase(r"[,(\ ](?:and|or|equivalent|equal\ to)\b(?:[^.;$]|u\.s\.\ dollar){0,50}$")
_SECOND = Phrase(
    rf"{MONEY}(?:,?\ in\ cash)?(?:,\ with(?:out|\ no)\ interest(?:\ thereon)?,)?{APIECE}"
    rf"(?P<first>(?:[a-z][a-z&'-]{{2,20}}\ )?{UNIT})(?P<link>(?:[^.;$]|\.(?=\d)){{0,60}}?[,(\ ](?:and|or|and\ the\ equivalent\ of|equivalent\ (?:to|of)"
    rf"|equal\ to)(?:\ (?:at|for))?(?:\ (?:a|an|the))?"
    r"(?:\ u\.s\.\ dollar\ equivalent)?(?:\ (?:cash|purchase|offer))*(?:\ price)?(?:\ of)?)\ $"
)
_MIDDLE = Phrase(rf"{MONEY}{APIECE}(?P<first>{UNIT})(?P<link>(?:\ in\ cash)?,)\ $")
_THEN_LAST = Phrase(rf"(?:\ in\ cash)?,?\ and\ (?:at\ )?{MONEY}{APIECE}")
"""Around the second of three prices: "$4.00 per Class A share, $40.00 per Class B share and $80.00 per ADS"."""
_MARKET = Phrase(r"\b(?:closing|market|sales?\ price|last\ reported|trad(?:ed|ing)\ (?:at|for|price)|exercise|conversion|book|dividends?|earnings|loss|income|subscri\w+)\b")
_PRICE_SAID = Phrase(r"\b(?:prices?\b|offering\b)")
_OF_CLASS = Phrase(r"\ (?:of|for)\ (?:the\ |our\ )?(?:\d+(?:\.\d+)?%|(?:series|class)\ [a-z0-9-]+|common|preferred|ordinary)")
_OF_PREFERENCE = Phrase(
    rf"{ANY_PERCENT}\ of\ (?:the|its|their)\ (?:[a-z]+\ ){{0,3}}?liquidation\ preference\ (?:of\ |\()?{MONEY}(?:\ (?:per|a|for\ each)\ {UNIT})?\)?,?\ \(?"
    rf"(?:or|i\.e\.,|equivalent\ to|equal\ to)\ $"
)
_AT_PART = Phrase(r"\b(?:will|shall)\ (?:re)?purchase\b[^;]{0,220}?\ at\ an?\ (?:[a-z]+\ ){0,2}?(?:price|amount)\b|\bprice\ (?:to\ be\ paid|offered)\b")


def _second(reading: Reading) -> Cash | None:
    """The price for the second class, where the sentence offers both; or what a part of the liquidation preference comes to."""
    middle = led_by(reading, _MIDDLE, 90) if reading.before(2) == ", " and _THEN_LAST.match(reading.after(50)) else None
    if not middle and not led_by(reading, _LINKED, 60):
        return None
    if led_by(reading, _OF_PREFERENCE, 150):
        return cash(reading) if offering_before(reading) is not None or _AT_PART.search(said_before(reading, 600)) else None
    lead = middle or led_by(reading, _SECOND, 220)
    if lead is None or _of_same_class(lead, reading) or OTHER_PRICE.search(lead["link"]):
        return None
    said = said_before(reading, 1000, len(lead[0]))[-160:]
    offered = offering_before(reading, len(lead[0])) is not None or _PRICE_SAID.search(said)
    return cash(reading) if offered and not _MARKET.search(said) else None


def _of_same_class(lead: Match[str], reading: Reading) -> bool:
    """Whether both prices are per share of one class, and not "of 6.00% Preferred Stock" and "of 7.00% Preferred Stock"."""
    if lead["first"].rstrip("s") != reading["unit"].rstrip("s"):
        return False
    one, two = _OF_CLASS.match(lead["link"]), _OF_CLASS.match(reading.after(30))
    return one is None or two is None or one[0] == two[0]


RULES = (
    Rule(
        name="consideration.second_price",
        says="is offering to purchase all outstanding Shares and ADSs at a price of Ch$140 per Share in cash and Ch$7,000 per ADS in cash",
        anchors=signed(
            "and", "or", "(or", "share,", "unit,", "and at", "and for", "and a price of", "equivalent to", "equivalent of", "(equivalent to", "(equal to", "price of", "(and"
        ),
        pattern=PRICES,
        read=_second,
        before=0,
        after=120,
        span="all",
    ),
)
