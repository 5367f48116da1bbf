"""What an amendment itself says that it changes (General Instruction F and Rule 14d-3(b)(1), 13e-4(c)(3)): old value, new value, or both.

    extended the Offer from 12:00 midnight ... on May 3, 2010 to ... May 17, 2010      expiration, both dates
    The Offer was previously scheduled to expire at ... on May 3, 2010                 expiration, the old date only
    increased the offer price from $24.00 to $25.50 per share                          consideration, prices
    the exchange ratio to 50 shares of A for one share of B from 200 shares of A for three shares of B     consideration, ratios
    increase the number of shares sought from 1,000,000 to 1,500,000                   quantity
    the minimum share requirement to 100,000,000 from 150,000,000                      minimum
    Purchaser has waived the Minimum Condition                                         minimum, waived

Not read: what may be changed, what others changed (dividends, exercise prices, credit lines, market prices), and the bids of a negotiation.

One sentence may give one side only. The two sides of an expiration often stand in two sentences: ``change.expiration_before`` and
``change.expiration_to`` are halves to be put together where the one day is before the other. ``change.replaced_price`` reads quoted words.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal

from ..models.offer import Ratio, StatedChange
from ..phrase import Phrase
from . import waiver
from .deadline import ENDING, WHEN, clause, day_of
from .expiration import present
from .extension import EXTENDED, EXTENSION, EXTENSION_FROM, FROM, TO_DAY, extends
from .rule import Reading, Rule
from .subject import EARLIER_OFFER, conditional
from .waiver import POSSIBLE, Value, change_rule, changed
from .wording import COUNT, NUMBER, SECURITY, count, day, money, number, percent

PRECEDENCE = (
    "change.expiration_from_to",
    "change.expiration_to_from",
    "change.expiration_to",
    "change.expiration_now",
    "change.expiration_before",
    "change.price_from_to",
    "change.price_to_from",
    "change.price_to",
    "change.price_instead",
    "change.replaced_price",
    "change.ratio_to_from",
    "change.ratio_from_to",
    "change.quantity_from_to",
    "change.quantity_to_from",
    "change.quantity_to",
    "change.quantity_value",
    "change.minimum_from_to",
    "change.minimum_to_from",
    "change.minimum_from",
    "change.minimum_to",
    "change.minimum_waived",
    "change.minimum_was_waived",
    "change.condition_waived",
    "change.condition_was_waived",
    "change.no_longer_conditioned",
)

_SIGNS = ("$", "us$", "us $", "u.s.$", "u.s. $", "c$", "cdn$", "r$", "a$", "hk$", "\u20ac", "\u00a3", "\u00a5", "ps.", "nis", "rmb")
_SUM = r"(?:[a-z.]{0,4}(?:\ ?u\.s\.\ )?[$\u20ac\u00a3\u00a5]|(?:nis|ps|eur|rmb|usd)\.?)\ ?\.?\d(?:[\d,]*\d)?(?:\.\d+)?(?:\ (?:million|billion)\b)?"
"""An amount of money, loosely: ``money`` tells whether it is one."""
_MANY = r"(?:\d(?:[\d,.]*\d)?|[a-z-]{3,12}(?=\ (?:million|per|\()))(?:\ \([\d,.]+\))?(?:\ (?:million|billion|thousand)\b)?"
"""A number of securities, loosely: ``count`` tells."""
_FROM_MONEY = tuple(f"from {sign}" for sign in _SIGNS)
_TO_MONEY = tuple(f"to {sign}" for sign in _SIGNS)
_PER = r"(?:/(?:share|unit))?(?:,?\ [^\ ;.$]{1,20}){0,8}?"
_UPTO = r"(?:(?:up\ to|an?|the|aggregate|maximum|minimum|of|approximately|at\ least|not\ less\ than|current|previous|original|initial|requirement)\ )*"

_SETS = Phrase(r"\b(?:increas|rais|reduc|lower|decreas|chang|amend|revis|improv|adjust|upsiz|upward|higher|sweeten)")
_PRICE_NOUN = Phrase(r"\b(?:(?:offer|purchase|tender|cash|net|unit|share)\ )*(?:offer|purchase|tender|cash|per[-\ ]share|per[-\ ]unit|net|unit|share)\ price\b|\bprice\ (?:per|to\ be\ paid|offered|payable|in\ the|of\ (?:the|its)\ (?:tender\ |exchange\ )?offer|at\ which)\b|\b(?:cash\ |offer\ |merger\ )?consideration\b|\b(?:tender|exchange|cash|its|the)\ offer\b|\bamount\ (?:offered|to\ be\ paid)\b")
_EXPIRATION, _CONSIDERATION = "/offer/expiration", "/offer/consideration"
_QUANTITY, _QUANTITY_VALUE = "/offer/quantity_sought/quantity", "/offer/quantity_sought/maximum_value"
_MINIMUM, _MINIMUM_PERCENT = "/offer/minimum_condition/quantity", "/offer/minimum_condition/percent"

_OTHER_MONEY = Phrase(
    r"exercise|strike|conversion|dividend|par\ value|liquidation|redemption|termination\ fee|break-?up|market\ price|closing|trading|proposal|indication|bid\b|verbal|oral|letter\ of\ intent|non-binding|salary|credit|facility|loan|revenue|earnings|expense|fee|deposit|option\ price|target|estimate|best\ and\ final|counter|board|analyst|rival|competing"
)


def _stated(reading: Reading) -> bool:
    before = clause(reading.before(140))
    return not POSSIBLE.search(before[-90:]) and not conditional(before[-70:]) and not EARLIER_OFFER.search(before)


def _two(field: str, kind: str, worth: Callable[[str], Value], check: Callable[[Reading], bool] = _stated, *, old: str = "old", new: str = "new") -> Callable[[Reading], StatedChange | None]:
    """A reader of two groups, either of which a pattern may lack; None where one that took part is worth nothing."""

    def read(reading: Reading) -> StatedChange | None:
        sides = [name if name in reading.match.re.groupindex and reading.has(name) else None for name in (old, new)]
        before, after = (worth(reading[name]) if name else None for name in sides)
        if any(name and value is None for name, value in zip(sides, (before, after), strict=True)) or (before is not None and before == after):
            return None
        return changed(field, kind, before, after) if check(reading) else None

    return read


def _amount(words: str) -> Decimal | None:
    worth = money(words)
    return worth[0] if worth else None


# --- expiration -----------------------------------------------------------------------------------------------------------------------


def _extended_only(reading: Reading) -> bool:
    """No old day in the sentence: the rules for both sides read that."""
    return not reading.has("old") and extends(reading) and not _OLD_BEHIND.match(reading.after(160))


_OLD_BEHIND = Phrase(rf",?\ {FROM}{WHEN}")
_NOW = Phrase(r"\bnow\ (?:be\ |is\ |scheduled\ |set\ |to\ )*$")


def _now(reading: Reading) -> bool:
    return present("offer", past=False)(reading) and bool(_NOW.search(reading.before(30)))


# --- prices, ratios, counts -----------------------------------------------------------------------------------------------------------


def _price(reading: Reading) -> bool:
    """The words before speak of the offer's price and of changing it."""
    before = clause(reading.before(220))
    near = before[-110:]
    return _stated(reading) and bool(_PRICE_NOUN.search(near) and _SETS.search(before)) and not _OTHER_MONEY.search(near) and not re.search(r"\b(?:aggregate|maximum|number|size)\b", near)


def _price_to(reading: Reading) -> bool:
    words = reading["what"]
    before = clause(reading.before(120))
    if re.match(rf"{_PER},?\ (?:up\ |down\ )?from\ ", reading.after(130), re.VERBOSE):
        return False
    return _stated(reading) and bool(_SETS.search(before[-80:] + words)) and not _OTHER_MONEY.search(before[-60:] + words) and not re.search(r"\b(?:aggregate|maximum|from|number|subject|equal)\b", f"{words} {before[-30:]}")


def _quoted_price(reading: Reading) -> bool:
    around = reading.before(200) + reading[0] + reading.after(60)
    return bool(re.search(r"\bper\ (?:share|unit|ads|note|interest|warrant)|\bprice\b", around)) and not re.search(r"\bexercise\ price|\bfee\b|\bpar\ value|\bdividend", reading.before(60) + reading[0])


_SIDE = r"[a-z0-9,.-]{1,14}\ (?:[^;\ ]{1,24}\ ){0,14}?for\ [a-z0-9,.-]{1,14}\ (?:[^;\ ]{1,24}\ ){0,18}?[a-z\")]+"
_SIDE_PARTS = Phrase(rf"(?P<first>{COUNT})\ (?P<between>.{{0,160}}?)\ ?\bfor\ (?P<second>{COUNT}|each|every)\b")


def ratio(words: str) -> Ratio | None:
    """Securities given and got of "50 shares of A for one share of B", or of "0.37 shares of B for each warrant"."""
    parts = _SIDE_PARTS.match(words)
    if not parts:
        return None
    first = number(parts["first"])
    per_one = parts["second"] in ("each", "every")
    second = Decimal(1) if per_one else number(parts["second"])
    if not first or not second:
        return None
    return Ratio(tendered=second, received=first) if per_one else Ratio(tendered=first, received=second)


def _per_one(words: str) -> Ratio | None:
    received = number(words)
    return Ratio(tendered=Decimal(1), received=received) if received else None


def _quantity(reading: Reading) -> bool:
    words = reading["what"]
    return _stated(reading) and not re.search(r"\b(?:minimum|authorized|directors|issuable|employees|underlying|days?|votes?|outstanding)\b", f"{words} {reading.before(30)}")


def _quantity_to(reading: Reading) -> bool:
    """With one side only, the verb must stand just before."""
    return _quantity(reading) and "from" not in reading["what"] and bool(_SETS.search(clause(reading.before(60))[-45:] + reading["what"]))


def _quantity_value(reading: Reading) -> bool:
    before = clause(reading.before(220))
    return _stated(reading) and bool(re.search(r"\b(?:aggregate\ (?:purchase\ price|amount|value|principal)|maximum\ (?:aggregate\ )?(?:amount|purchase\ price|value|tender)|size\ of\ (?:the|its|our)\ [a-z\ ]{0,20}offer|amount\ (?:of\ shares\ )?(?:sought|offered\ to\ purchase))", before[-130:])) and not re.search(r"\b(?:facility|loan|revolv|commitment|notes\ due|program)", before[-100:])


def _minimum(reading: Reading) -> bool:
    return not POSSIBLE.search(clause(reading.before(140))[-90:]) and not re.search(r"\b(?:denominations?|price|wage|rent|payment|investment|balance|holding)\b", reading[0])


def _minimum_to(reading: Reading) -> bool:
    return _minimum(reading) and bool(_SETS.search(clause(reading.before(80))[-50:]))


def _minimum_from(reading: Reading) -> bool:
    """Only the old number: no new one behind it."""
    return _minimum(reading) and bool(_SETS.search(clause(reading.before(120)))) and not re.match(r"[^.;]{0,60}?\ to\ ", reading.after(80))


def _part(words: str) -> Decimal | None:
    """A percentage; 50 for "a majority"."""
    if "majority" in words:
        return Decimal(50)
    return percent(words) if _IN_PERCENT.search(words) else None


def _minimum_change(check: Callable[[Reading], bool]) -> Callable[[Reading], StatedChange | None]:
    """A change of the least number or of the least percentage; None where one side is the one and the other side the other."""
    shares = _two(_MINIMUM, "minimum_condition", count, check)
    part = _two(_MINIMUM_PERCENT, "minimum_condition", _part, check)

    def read(reading: Reading) -> StatedChange | None:
        sides = [words for name, words in reading.match.groupdict().items() if name in ("old", "new") and words]
        parts = [bool(_IN_PERCENT.search(words)) for words in sides]
        if all(parts):
            return part(reading)
        return None if any(parts) else shares(reading)

    return read


_IN_PERCENT = Phrase(r"%|percent|per\ cent|majority")


_OF = r"(?:(?:the|such|its|our)\ )?(?:[a-z-]+\ ){0,4}?"
_THINGS = r"(?:\ (?:of\ the\ )?(?:outstanding\ |issued\ and\ outstanding\ )?(?:[a-z]+\ ){0,4}?(?:shares?|units?|adss|options|notes|warrants|securities|stock|interests))?"
_LEAST = rf"(?:a\ majority|{_MANY}(?:\ ?%|\ per\ ?cent)?(?:\ \([\d.]+\ ?%\))?(?!\ ?\d|/|[.,]\d))"
_FEW = (*map(str, range(1, 10)), "up to", "approximately", "at least", "not less than", "a majority", "fifty", "sixty", "seventy", "eighty", "ninety", *(f"{article} {word}" for article in ("a", "an", "the") for word in ("maximum", "minimum", "aggregate", "current", "previous", "original", "initial", "requirement")))
_FROM_NUMBER, _TO_NUMBER = (tuple(f"{word} {start}" for start in _FEW) for word in ("from", "to"))
"""What leads to a number: rarer than the nouns."""
_NUMBERS = (("number of", "maximum of", "amount of", "percentage of", "limit of"),)
_LEASTS = (("minimum",),)
_NUMBER_OF = rf"(?:number|maximum|amount|percentage|limit)\ of\ {_OF}{SECURITY}(?P<what>(?:[^;.]|\.(?=\d)){{0,120}}?)"

RULES: tuple[Rule[StatedChange], ...] = (
    change_rule(
        "change.expiration_from_to",
        "Purchaser has extended the Offer from 5:00 p.m., New York City time, on May 3, 2023 to 5:00 p.m., New York City time, on May 17, 2023.",
        TO_DAY,
        EXTENSION,
        _two(_EXPIRATION, "expiration", day_of, lambda reading: reading.has("old") and extends(reading), new="moment"),
        before=400,
        after=180,
        needs=(EXTENDED, ("from ",)),
    ),
    change_rule(
        "change.expiration_to_from",
        "Purchaser has extended the Offer until 5:00 p.m., New York City time, on May 17, 2023, from 5:00 p.m., New York City time, on May 3, 2023.",
        TO_DAY,
        EXTENSION_FROM,
        _two(_EXPIRATION, "expiration", day, extends, old="moment"),
        before=200,
        after=380,
        needs=(EXTENDED, ("from ",)),
    ),
    change_rule(
        "change.expiration_to",
        "Purchaser has extended the expiration date of the Offer to 5:00 p.m., New York City time, on May 17, 2023.",
        TO_DAY,
        EXTENSION,
        _two(_EXPIRATION, "expiration", day_of, _extended_only, new="moment"),
        before=400,
        after=180,
        needs=(EXTENDED,),
    ),
    change_rule(
        "change.expiration_now",
        "The Offer will now expire at 5:00 p.m., New York City time, on May 17, 2023.",
        ("expire",),
        ENDING,
        _two(_EXPIRATION, "expiration", day_of, _now, new="moment"),
        after=340,
    ),
    change_rule(
        "change.expiration_before",
        "The Offer was previously scheduled to expire at 5:00 p.m., New York City time, on May 3, 2023.",
        ("expire",),
        ENDING,
        _two(_EXPIRATION, "expiration", day_of, present("offer", past=True), old="moment"),
        after=340,
    ),
    change_rule(
        "change.price_from_to",
        "Purchaser increased the offer price from $24.00 per share to $25.50 per share.",
        _FROM_MONEY,
        rf"from\ {_UPTO}(?P<old>{_SUM}){_PER},?\ to\ {_UPTO}(?P<new>{_SUM})(?!\ (?:million|billion))",
        _two(_CONSIDERATION, "consideration", _amount, _price),
    ),
    change_rule(
        "change.price_to_from",
        "The Company raised the purchase price to $25.50 per share from $24.00 per share.",
        _FROM_MONEY,
        rf"to\ {_UPTO}(?P<new>{_SUM}){_PER},?\ (?:up\ )?from\ {_UPTO}(?P<old>{_SUM})(?!\ (?:million|billion))",
        _two(_CONSIDERATION, "consideration", _amount, _price),
        before=150,
        after=80,
    ),
    change_rule(
        "change.price_to",
        "Purchaser has increased the offer price to $25.50 per share.",
        _TO_MONEY,
        rf"\b(?:price|consideration|offer)(?P<what>(?:[^;.$]|\.(?=\d)){{0,70}}?)\ to\ (?P<new>{_SUM})(?!\ (?:million|billion))(?=,?\ (?:net\ )?(?:per|for\ each|a\ share|a\ unit|in\ cash|net\b))",
        _two(_CONSIDERATION, "consideration", _amount, _price_to),
        before=110,
        after=80,
    ),
    change_rule(
        "change.price_instead",
        "The Purchasers are now offering $12.00 per unit instead of $10.00 per unit.",
        ("instead of", "rather than", "in lieu of the"),
        rf"(?P<new>{_SUM}){_PER},?\ (?:instead\ of|rather\ than|in\ lieu\ of)\ (?:the\ )?(?:previous(?:ly\ offered)?\ |original\ )?(?:price\ of\ )?(?P<old>{_SUM})",
        _two(_CONSIDERATION, "consideration", _amount, lambda reading: not _OTHER_MONEY.search(reading.before(80)) and not conditional(clause(reading.before(80)))),
        before=110,
        after=60,
        needs=(_SIGNS,),
    ),
    change_rule(
        "change.replaced_price",
        'The Offer to Purchase is amended by replacing "$24.00 per Share" with "$25.50 per Share".',
        ("replac", "delet", "substitut"),
        rf"(?:replac|delet|substitut)[a-z]*\ [^\"]{{0,90}}\"[^\"$]{{0,40}}(?P<old>{_SUM})[^\"]{{0,60}}\"[^\"]{{0,70}}\"[^\"$]{{0,40}}(?P<new>{_SUM})",
        _two(_CONSIDERATION, "consideration", _amount, _quoted_price),
        needs=(_SIGNS, ('"',)),
    ),
    change_rule(
        "change.ratio_to_from",
        "The Company changed the exchange ratio to 50 shares of Common Stock for one share of Preferred Stock from 200 shares of Common Stock for three shares of Preferred Stock.",
        ("exchange ratio", "exchange rate"),
        rf"exchange\ (?:ratio|rate)[^;.]{{0,50}}?\ to\ (?P<new>{_SIDE}),?\ from\ (?P<old>{_SIDE})",
        _two(_CONSIDERATION, "consideration", ratio),
        after=700,
        needs=((" from ",), (" for ",)),
    ),
    change_rule(
        "change.ratio_from_to",
        "The exchange ratio was increased from 0.37 to 0.40 shares of common stock for each warrant.",
        ("exchange ratio", "exchange rate"),
        rf"exchange\ (?:ratio|rate)[^;.]{{0,90}}?\ from\ (?P<old>{NUMBER})(?:\ (?:of\ a\ )?shares?(?:\ of\ [^;.]{{0,60}}?)?)?,?\ to\ (?P<new>{NUMBER})\b(?!\ ?(?:%|days|million))",
        _two(_CONSIDERATION, "consideration", _per_one),
        needs=((" from ",),),
    ),
    change_rule(
        "change.quantity_from_to",
        "The Company increased the number of shares sought in the Offer from 1,000,000 to 1,500,000.",
        _FROM_NUMBER,
        rf"{_NUMBER_OF}\ from\ {_UPTO}(?P<old>{_MANY}){_THINGS},?\ to\ {_UPTO}(?P<new>{_MANY})(?!\ ?(?:%|percent|million))",
        _two(_QUANTITY, "quantity_sought", count, _quantity),
        before=300,
        after=180,
        needs=_NUMBERS,
    ),
    change_rule(
        "change.quantity_to_from",
        "The Fund has increased the number of shares that it offers to buy to 1,500,000 shares from 1,000,000 shares.",
        _FROM_NUMBER,
        rf"{_NUMBER_OF}\ to\ {_UPTO}(?P<new>{_MANY}){_THINGS},?\ (?:up\ )?from\ {_UPTO}(?P<old>{_MANY})(?!\ ?(?:%|percent|million))",
        _two(_QUANTITY, "quantity_sought", count, _quantity),
        before=300,
        after=180,
        needs=_NUMBERS,
    ),
    change_rule(
        "change.quantity_to",
        "The Fund has increased the number of shares sought to 2,000,000.",
        _TO_NUMBER,
        rf"{_NUMBER_OF}\ to\ {_UPTO}(?P<new>\d{{1,3}}(?:,\d{{3}})+)(?!\ ?(?:%|percent|million|\d))(?!{_THINGS},?\ (?:up\ |down\ )?from\b)",
        _two(_QUANTITY, "quantity_sought", count, _quantity_to),
        before=240,
        after=100,
        needs=_NUMBERS,
    ),
    change_rule(
        "change.quantity_value",
        "The Company increased the maximum aggregate purchase price of the Offer from $50,000,000 to $75,000,000.",
        (*_FROM_MONEY, "from up to"),
        rf"from\ {_UPTO}(?P<old>{_SUM}),?\ to\ {_UPTO}(?P<new>{_SUM})",
        _two(_QUANTITY_VALUE, "quantity_sought", _amount, _quantity_value),
        before=130,
        after=160,
        needs=(("aggregate", "maximum", "size of", "amount"),),
    ),
    change_rule(
        "change.minimum_from_to",
        "The Company reduced the minimum condition from 150,000,000 shares to 100,000,000 shares.",
        _FROM_NUMBER,
        rf"minimum\b(?P<what>[^;.]{{0,130}}?)\ from\ {_UPTO}(?P<old>{_LEAST}){_THINGS}(?:\ of\ the\ [^;.]{{0,50}}?)?,?\ to\ {_UPTO}(?P<new>{_LEAST})",
        _minimum_change(_minimum),
        before=320,
        after=180,
        needs=_LEASTS,
    ),
    change_rule(
        "change.minimum_to_from",
        "The minimum share requirement was lowered to 100,000,000 shares of common stock from 150,000,000 shares of common stock.",
        _FROM_NUMBER,
        rf"minimum\b(?P<what>[^;.]{{0,130}}?)\ to\ {_UPTO}(?P<new>{_LEAST}){_THINGS}(?:\ of\ the\ [^;.]{{0,50}}?)?,?\ (?:down\ )?from\ {_UPTO}(?P<old>{_LEAST})",
        _minimum_change(_minimum),
        before=320,
        after=180,
        needs=_LEASTS,
    ),
    change_rule(
        "change.minimum_from",
        "The Company has reduced the minimum number of shares that must be tendered from 150,000,000.",
        _FROM_NUMBER,
        rf"minimum\b(?P<what>[^;.]{{0,130}}?)\ from\ {_UPTO}(?P<old>{_LEAST}){_THINGS}(?=[.;,])",
        _minimum_change(_minimum_from),
        before=180,
        after=160,
        needs=_LEASTS,
    ),
    change_rule(
        "change.minimum_to",
        "Purchaser has lowered the Minimum Condition to 66% of the outstanding shares.",
        _TO_NUMBER,
        rf"minimum\b(?P<what>[^;.]{{0,60}}?)\ to\ {_UPTO}(?P<new>a\ majority|[\d.]+\ ?(?:%|per\ ?cent)|[a-z-]{{3,12}}\ per\ ?cent|\d[\d,]{{3,}})(?!\ ?\d|/)(?![^.;]{{0,90}}\ from\ )",
        _minimum_change(_minimum_to),
        before=120,
        after=150,
        needs=_LEASTS,
    ),
    *waiver.RULES,
)
