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
from decimal import Decimal

from ...models.offer import Ratio, StatedChange
from ...phrase import Phrase
from ..deadline import ENDING, ENDS_AT, LED, MOMENT, WHEN, YEARS, clause, day_of, led_by
from ..expiration import REFERENCES, present
from ..expiration.extension import EXTENDED, EXTENSION, EXTENSION_FROM, FROM, MOVED, MOVING, REPLACED, TO_DAY, extends, replaces
from ..offering import APIECE, OF_NOTES_GIVEN, last
from ..rule import Reading, Rule
from ..subject import EARLIER_OFFER, conditional
from ..wording import ANY_DAY, COUNT, NUMBER, day, number
from . import count as changed_count
from . import waiver
from .changed import FROM_MONEY, SETS, SIGNS, SUM, UPTO, amount, change_rule, changed, stated, two_sides

PRECEDENCE = (
    "change.expiration_from_to",
    "change.expiration_to_from",
    "change.expiration_to",
    "change.expiration_moved",
    "change.expiration_now",
    "change.expiration_before",
    "change.expiration_replaced",
    "change.expiration_references",
    "change.expiration_reference",
    "change.price_from_to",
    "change.price_to_from",
    "change.price_to",
    "change.price_instead",
    "change.price_of_to",
    "change.replaced_price",
    "change.ratio_to_from",
    "change.ratio_from_to",
    "change.ratio_of_shares",
    "change.quantity_from_to",
    "change.quantity_to_from",
    "change.quantity_to",
    "change.quantity_of_offer",
    "change.quantity_replaced",
    "change.quantity_value",
    "change.quantity_value_to_from",
    "change.minimum_from_to",
    "change.minimum_to_from",
    "change.minimum_from",
    "change.minimum_to",
    "change.minimum_requires",
    "change.minimum_instead",
    "change.minimum_waived",
    "change.minimum_was_waived",
    "change.condition_waived",
    "change.condition_was_waived",
    "change.condition_deleted",
    "change.no_longer_conditioned",
)

_FORMER = ("previous", "prior", "original", "initial", "former", "old")
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
_EXPIRATION, _CONSIDERATION = "/offer/expiration", "/offer/consideration"
_OTHER_MONEY = Phrase(
    r"(?<!\band\ )(?<!\bor\ )(?<!\band\ the\ )(?<!\bor\ the\ )merger\ consideration(?!\ and\b)|exercise|strike|conversion|dividend|par\ value"
    r"|liquidation|redemption|termination\ fee|break-?up|market\ price|closing|trading|proposal|indication|bid\b|verbal|oral|letter\ of\ intent"
    r"|non-binding|salary|credit|facility|loan|revenue|earnings|expense|fee|deposit|option\ price|target|estimate|best\ and\ final|counter|board|analyst"
    r"|rival|competing"
)


# --- expiration -----------------------------------------------------------------------------------------------------------------------


def _extended_only(reading: Reading) -> bool:
    """No old day in the sentence: the rules for both sides read that."""
    return not reading.has("old") and extends(reading) and not _OLD_BEHIND.match(reading.after(160))


_OLD_BEHIND = Phrase(rf",?\ \(?{FROM}{WHEN}")
_NOW = Phrase(r"\bnow\ (?:be\ |is\ |scheduled\ |set\ |to\ )*$")


_QUOTED_DAY = Phrase(rf"\"[^\"]{{0,140}}?(?P<old>{WHEN})[^\"]{{0,40}}\"[^\"]{{0,110}}$")


def _replaced(reading: Reading) -> StatedChange | None:
    """The days of the quoted words: both behind the verb, or the old one before it."""
    found = None if reading.has("old") else _QUOTED_DAY.search(reading.before(300))
    before, after = day_of(found["old"] if found else reading["old"]), day_of(reading["moment"])
    return changed(_EXPIRATION, "expiration", before, after) if before and after and before != after and replaces(reading) else None


def _later_day(reading: Reading) -> bool:
    """Whether the second of two quoted days is the later one, and not by more than an extension; that it is the end of the offer another sentence must tell."""
    before, after = day_of(reading["old"]), day_of(reading["moment"])
    return before is not None and after is not None and 0 < (after - before).days < _LONGEST_EXTENSION


_LONGEST_EXTENSION = 100


def _now(reading: Reading) -> bool:
    return present("offer", past=False)(reading) and bool(_NOW.search(reading.before(30)))


_UNTIL_DAY = Phrase(rf"\b(?:until|to|through)\ (?:[^;.]{{0,60}}?\ )?(?P<day>{ANY_DAY})")


def _last_of_several(reading: Reading) -> StatedChange | None:
    """The extension; of several in a row the last, from the end of the one before it."""
    found = _EXTENDED(reading)
    if found is None:
        return None
    earlier = last(_UNTIL_DAY, reading["what"])
    if earlier is None and (earlier := _PREVIOUSLY.search((before := reading.before(240)) + reading.match.group())):
        first = reading.match.start() - len(before)
        reading.cite(*(first + place for place in earlier.span("day")))
    return found.model_copy(update={"before": day(earlier["day"])}) if earlier else found


_MOVED = two_sides(_EXPIRATION, "expiration", day_of, extends, new="moment")
_FROM_BEFORE = Phrase(rf"\bexpir(?:ation|y)\ (?:date|time|deadline)s?\ (?:of|as|being)\ (?P<old>{WHEN}),?\ (?:is|are|has\ been|have\ been|was|were)\ (?:hereby\ )?$")


def _moved(reading: Reading) -> StatedChange | None:
    """The days of an end that is moved; the old one may stand before the verb: "references to the Expiration Date of May 3, 2023 are amended to"."""
    found = _MOVED(reading)
    old = _FROM_BEFORE.search(before := reading.before(200)) if found and found.before is None else None
    if found is None or old is None:
        return found
    first = reading.match.start() - len(before)
    reading.cite(*(first + place for place in old.span("old")))
    return found.model_copy(update={"before": day_of(old["old"])})


_PREVIOUSLY = Phrase(
    rf"\b(?:date|time|deadline|offer|period)[\"']?,?\ \(?(?:which\ (?:was|had\ been)\ )?(?:previously|originally|initially|formerly)\ (?:[^;]{{0,70}}?\ )?(?P<day>{ANY_DAY})\)?,?\ "
    rf"(?:has\ been|is|was)\ (?:[a-z]+\ )?extended\b"
)
"""The old day told in passing: "The Expiration Date, previously 5:00 p.m. on May 3, 2023, has been extended"."""


_EXTENDED = two_sides(_EXPIRATION, "expiration", day_of, _extended_only, new="moment")


# --- prices, ratios, counts -----------------------------------------------------------------------------------------------------------


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
        and not re.search(r"\b(?:aggregate|maximum|number|size|range)\b", near)
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


def _ratio(reading: Reading) -> bool:
    """The words before speak of the offer and of changing what it gives; not of the exchange ratio by its name, which has its rule."""
    before = clause(reading.before(260))
    return (
        stated(reading)
        and bool(SETS.search(before) and re.search(r"\bexchange|\boffer", before))
        and not re.search(r"\bexchange\ rat(?:io|e)|\bdividend|\bconversion|\bexercise|\bsplit", before)
    )


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


RULES: tuple[Rule[StatedChange], ...] = (
    change_rule(
        "change.expiration_from_to",
        "Purchaser has extended the Offer from 5:00 p.m., New York City time, on May 3, 2023 to 5:00 p.m., New York City time, on May 17, 2023.",
        TO_DAY,
        EXTENSION,
        two_sides(_EXPIRATION, "expiration", day_of, lambda reading: reading.has("old") and extends(reading), new="moment"),
        before=470,
        after=180,
        needs=(EXTENDED, ("from ",)),
    ),
    change_rule(
        "change.expiration_to_from",
        "Purchaser has extended the Offer until 5:00 p.m., New York City time, on May 17, 2023, from 5:00 p.m., New York City time, on May 3, 2023.",
        TO_DAY,
        EXTENSION_FROM,
        two_sides(_EXPIRATION, "expiration", day, extends, old="moment"),
        before=200,
        after=380,
        needs=(EXTENDED, ("from ",)),
    ),
    change_rule(
        "change.expiration_to",
        "Purchaser has extended the expiration date of the Offer to 5:00 p.m., New York City time, on May 17, 2023.",
        TO_DAY,
        EXTENSION,
        _last_of_several,
        before=470,
        after=180,
        needs=(EXTENDED,),
    ),
    change_rule(
        "change.expiration_moved",
        "The Company has postponed the Expiration Date of the Offer from May 3, 2023 to May 17, 2023.",
        TO_DAY,
        MOVING,
        _moved,
        before=400,
        after=180,
        needs=(MOVED, ("expir",)),
    ),
    change_rule(
        "change.expiration_now",
        "The Offer will now expire at 5:00 p.m., New York City time, on May 17, 2023.",
        ENDS_AT,
        ENDING,
        two_sides(_EXPIRATION, "expiration", day_of, _now, new="moment"),
        after=340,
        needs=(YEARS,),
    ),
    change_rule(
        "change.expiration_before",
        "The Offer was previously scheduled to expire at 5:00 p.m., New York City time, on May 3, 2023.",
        ENDS_AT,
        ENDING,
        two_sides(_EXPIRATION, "expiration", day_of, present("offer", past=True), old="moment"),
        after=340,
        needs=(YEARS,),
    ),
    change_rule(
        "change.expiration_replaced",
        'The expiration of the Offer is amended by replacing "5:00 p.m., New York City time, on May 3, 2023" with "5:00 p.m., New York City time, on May 17, 2023"',
        ("replac", "delet", "substitut", "amended to read", "changed to"),
        REPLACED,
        _replaced,
        after=560,
    ),
    change_rule(
        "change.expiration_references",
        "All references to the expiration date of the Offer shall be deemed to refer to 5:00 p.m., New York City time, on May 17, 2023.",
        ("references", "reference to"),
        LED,
        two_sides(_EXPIRATION, "expiration", day_of, led_by(REFERENCES), new="moment"),
        after=420,
        needs=(YEARS,),
    ),
    change_rule(
        "change.expiration_reference",
        'Each reference in the Offer to Purchase to "May 3, 2023" is hereby replaced by "May 17, 2023".',
        ("references", "reference to", "reference in"),
        rf"\breferences?\ (?:[^\";.]{{0,90}}?\ )?to\ \"(?P<old>{MOMENT}),?\"[^\";]{{0,90}}?(?:\"[^\";]{{3,80}}\"[^\";]{{0,40}}?)?\b(?:replaced|amended|changed|revised|deleted)\b[^\";]{{0,60}}?\"(?P<moment>{MOMENT})[.,]?\"",
        two_sides(_EXPIRATION, "expiration", day_of, _later_day, new="moment"),
        before=4,
        after=520,
        needs=(("replaced", "amended", "changed", "revised", "deleted"), YEARS),
    ),
    change_rule(
        "change.price_from_to",
        "Purchaser increased the offer price from $24.00 per share to $25.50 per share.",
        FROM_MONEY,
        rf"from\ {UPTO}(?P<old>{SUM}){_PER},?\ to\ {UPTO}(?:\((?:i|a|1|x)\)\ )?(?P<new>{SUM})(?!\ (?:million|billion))",
        two_sides(_CONSIDERATION, "consideration", amount, _price),
        needs=((*_TO_MONEY, "to up to ", "to a maximum ", "to an aggregate ", "to ("),),
    ),
    change_rule(
        "change.price_to_from",
        "The Company raised the purchase price to $25.50 per share from $24.00 per share.",
        (
            *FROM_MONEY,
            *(f"{when} {what} of {sign}" for when in _FORMER for what in ("price", "offer price", "purchase price") for sign in SIGNS),
            *(f"{when} {sign}" for when in _FORMER for sign in SIGNS),
        ),
        rf"to\ {UPTO}(?P<new>{SUM})(?:{_PER}|{APIECE}[^.;$]{{3,140}}?),?\ (?:up\ )?from\ (?:its\ |our\ )?{UPTO}"
        rf"(?:(?:prior|former|old)\ )?(?:(?:offer\ |purchase\ )?price\ (?:per\ \w+\ )?of\ )?(?P<old>{SUM})(?!\ (?:million|billion))",
        two_sides(_CONSIDERATION, "consideration", amount, _price),
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
        two_sides(_CONSIDERATION, "consideration", amount, _price_to),
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
        two_sides(_CONSIDERATION, "consideration", amount, _instead),
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
        two_sides(_CONSIDERATION, "consideration", amount, _of_to),
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
        two_sides(_CONSIDERATION, "consideration", amount, _quoted_price),
        needs=(SIGNS,),
    ),
    change_rule(
        "change.ratio_to_from",
        "The Company changed the exchange ratio to 50 shares of Common Stock for one share of Preferred Stock from 200 shares of Common Stock for three shares of Preferred Stock.",
        ("exchange ratio", "exchange rate"),
        rf"exchange\ (?:ratio|rate)[^;.]{{0,50}}?\ to\ (?P<new>{_SIDE}),?\ from\ (?P<old>{_SIDE})",
        two_sides(_CONSIDERATION, "consideration", ratio),
        after=700,
        needs=((" from ",),),
    ),
    change_rule(
        "change.ratio_from_to",
        "The exchange ratio was increased from 0.37 to 0.40 shares of common stock for each warrant.",
        ("exchange ratio", "exchange rate"),
        rf"exchange\ (?:ratio|rate)[^;.]{{0,90}}?\ from\ (?P<old>{NUMBER})(?:\ (?:of\ a\ )?shares?(?:\ of\ [^;.]{{0,60}}?)?)?,?\ to\ (?P<new>{NUMBER})\b(?!\ ?(?:%|days|million))",
        two_sides(_CONSIDERATION, "consideration", _per_one),
        needs=((" from ",),),
    ),
    change_rule(
        "change.ratio_of_shares",
        "The Company has increased the consideration in its exchange offer from 0.28 to 0.31 shares of common stock per warrant.",
        ("from 0.", "from .", "from 1."),
        r"from\ (?P<old>[01]?\.\d+)(?:\ (?:of\ an?\ )?(?:[a-z]+\ ){0,4}?shares?(?:\ of\ [^.;]{0,60}?)?)?,?\ to\ (?P<new>[01]?\.\d+)\ (?:of\ an?\ )?"
        r"(?:[a-z]+\ ){0,4}?shares?\b[^.;]{0,60}?\ (?:per|for\ (?:each|every))\ (?:[a-z]+\ ){0,3}?(?:warrant|option|share|right|unit|note)\b",
        two_sides(_CONSIDERATION, "consideration", _per_one, _ratio),
        before=10,
        after=230,
    ),
    *changed_count.RULES,
    *waiver.RULES,
)
