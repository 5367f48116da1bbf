"""Ranges of prices, as in a modified Dutch auction (Item 1004(a)(1)(ii) of Regulation M-A).

    at a price not greater than $34.00 nor less than $31.00 per share
    at a price specified by such shareholders within the range of $99.00 to $114.00 per share, in increments of $0.50

Both orders are read. Ranges in which a stock traded, or that an adviser computed, are not.
"""

from __future__ import annotations

from decimal import Decimal

from ...models.offer import CashRange, Measure
from ...phrase import Phrase
from ..offering import APIECE, PRICED, UNIT, said_after, said_before, speaks_of_another
from ..rule import Reading, Rule
from ..subject import EARLIER_OFFER
from ..wording import CURRENCY, MONEY, MONTH
from .price import MONEY_SIGNS, NAMED, amount, measure, signed

_BOUND = r"(?:(?:not|no|be)\ )*(?:greater|more|higher|less|lower|fewer|in\ excess|exceed(?:ing)?|below|above|at\ (?:least|most))(?:\ than|\ of)?"
_CENTS = r"(?P<cents>five|ten|twenty-five|fifty|one|twelve\ and\ one-half)\ cents?"


def _end(name: str) -> str:
    """One end of a range: groups ``<name>`` and ``<name>_unit``."""
    return rf"(?P<{name}>{MONEY}(?:/\d{{1,4}})?)(?![\d%]|[.,]\d)(?!\ (?:million|billion|principal))(?:{NAMED}|\ net|,?\ in\ cash|,?\ net\ (?:in\ cash\ )?to\ the\ [a-z]+(?:\ in\ cash)?)?(?:(?:,?\ net(?=\ ))?{APIECE}(?P<{name}_unit>{PRICED}))?(?:\ \((?:or|and|equivalent)[^()]{{1,60}}\))?"


_MARKET = Phrase(
    r"\b(?:clos(?:ed|ing)|traded|trading|market|high|low|implied|multiples?|analys\w+|valuation|dividends?|discount|estimat\w+|appraisal|earnings"
    r"|exercise|conversion|indicat\w+|propos(?:al|ed\ to)|party\ [a-z]|salary|fees?|options?\ (?:with|having|priced|granted|that\ (?:have|are\ priced))|"
    r"range\ of\ values|per\ share\ value|fair|premium|ebitda|revenues?|sold|bought|(?:it|he|she|they|we|who)\ (?:ha(?:s|ve|d)\ )?(?:purchased|acquired)"
    r"|historical|would)\b"
)
_PRICED = Phrase(r"\b(?:price[sd]?|offer|tender(?:ed|ing|s)?|purchase)\b")
_PER_BEFORE = Phrase(rf"\bper\ (?P<unit>{UNIT})[^;$]{{0,40}}$")


def _range(reading: Reading) -> CashRange | None:
    """The two ends, whichever comes first."""
    first, second = amount(reading["a"]), amount(reading["b"])
    if first is None or second is None or first[0] == second[0]:
        return None
    per = measure(reading, "b_unit") or measure(reading, "a_unit")
    if per is None:
        named = _PER_BEFORE.search(reading.before(60))
        per = Measure(quantity=Decimal(1), security=named["unit"]) if named else None
    low, high = sorted((first[0], second[0]))
    return CashRange(low=low, high=high, currency=first[1] or second[1], per=per)


_SUPPOSED = Phrase(r"\b(?:if\b|assum)")
_FROM_ABOVE = Phrase(r"great|more|high|excess|exceed|above|most")


_OF_ITS_TIME = Phrase(
    r"\b(?:in|under)\ (?:our|its|the|an|that)\ (?:prior|previous|earlier|last|past)\ (?:[a-z\"-]+\ ){0,3}?(?:offer|auction)\b"
    rf"|\bin\ (?:{MONTH}\ (?:of\ )?)?(?:19|20)\d\d,?\ (?:we|it|the\ [a-z]+)\ (?:had\ )?(?:invited|conducted|held|made|offered|bought|purchased|completed)\b"
)
"""An auction that was held: "In 2014 we invited tenders at prices not less than $10.00 nor more than $12.00"."""


def _limited(reading: Reading) -> CashRange | None:
    """\"Not greater than … nor less than …\": one bound from above and one from below, on a price."""
    said = said_before(reading, 500, reading.match.start() - reading.match.start("range"))
    near = said[-160:]
    up, down = (_FROM_ABOVE.search(reading[group]) for group in ("bound_a", "bound_b"))
    if bool(up) == bool(down) or not _PRICED.search(near) or _MARKET.search(near[-90:]):
        return None
    if _OF_ITS_TIME.search(said + reading.match.group() + said_after(reading, 300)):
        return None
    if _superseding(said) or _SUPPOSED.search(near) or (_QUOTED.search(near) and _GIVES_WAY.match(reading.after(110))):
        return None
    return _range(reading)


_QUOTED = Phrase(r'\b(?:replac|delet|substitut|chang|amend)[a-z]*\ [^";]{0,90}"[^"]{0,60}$')
_GIVES_WAY = Phrase(r'[^"]{0,50}"(?:[^".;]{0,60})?\ (?:with|by|and\ (?:replac|insert|substitut)\w+|to\ read)\b')
"""Quoted words that others take the place of: "replacing "not greater than $9.00 nor less than $8.00" with"."""
_OLD = Phrase(
    r"\b(?:(?:from(?!\ (?:(?:its|our|the|all|any|your|such|each)\ )?(?:[a-z]+\ )?(?:share|stock|unit|security)?holders?\b)|originally|previously|prior|initial(?:ly)?|original(?!\ (?:schedule|offer\ to)))\b[^;]{0,60}$|from$)"
)


_ONCE_INVITED = Phrase(
    r"\b(?:(?:formerly|originally|initially)\ (?:invited|offered|sought|solicited|asked\ for)|(?:had|have)\ (?:formerly|originally|initially|previously)\ (?:invited|sought|solicited))\b[^;]{0,260}$"
)
"""Before the range of an auction that another offer took the place of: "We formerly invited tenders of up to 1,500,000 shares at prices"."""


def _superseding(said: str) -> bool:
    return bool(_OLD.search(said.rstrip()) or _ONCE_INVITED.search(said))


_MOVING = r"\b(?:(?:increas|rais|reduc|lower|decreas|chang|improv|adjust|sweeten|modif(?!ied\ \"?dutch)|boost|enhanc)\w*|revis\w+(?!\ (?:offer|letter|terms)\b)|cut)\b"
_MOVED = Phrase(rf"{_MOVING}[^;]{{0,140}}$")
_MOVED_FAR = Phrase(rf"{_MOVING}[^;]{{0,320}}$|\bamend(?:ed|ing)\ $")
"""Before a bare "from": what is bought may stand between, "increased the price that it will pay for all shares of … not already owned by it from"."""
_OFFER_SAID = Phrase(r"\b(?:tender|offer|purchase|repurchase)")
_PRICE_SAID = Phrase(r"\bprices?\b")


_FORMER = Phrase(r"\b(?:previous|prior|former|original|initial|earlier|old)\ (?:(?:purchase|offer)\ )?(?:price\ )?$")
_FROM_A = Phrase(r"\bfrom\ (?:(?:a|the|its)\ )?$")


_PAID_BEFORE = Phrase(
    r"\b(?:(?:it|he|she|they|we|who|which|parent|purchaser|affiliates?|subsidiar(?:y|ies)|persons?|directors?|officers?)\ (?:ha(?:s|ve|d)\ )?(?:also\ |since\ |previously\ )?(?:bought|purchased|acquired|paid)"
    r"|(?:was|were|ha(?:s|ve|d)\ been)\ (?:bought|purchased|acquired|sold))\b"
)
"""Before what somebody once paid: "11,000,000 Shares, which it bought under the Purchase Agreement dated May 4, 2015, for prices between"."""


_SETS = Phrase(
    r"\b(?:has|have)\ (?:now\ |today\ )?(?:set|fixed|established)\ (?:the|its|our|a)\ (?:(?:cash|tender|exchange|repurchase|self-tender|offer|offer's|purchase)\ ){0,3}$"
)
"""Before the range of the offer's prices: "has set its tender offer range at"."""


def _spanned(reading: Reading) -> CashRange | None:
    """\"Between … and …\", \"within the range of … to …\": only of prices that holders name or that the offer pays."""
    if reading["range"] in ("", "to") or reading["and"] == "or":
        return None
    said = said_before(reading, 500)
    near = said[-200:]
    paid = reading["range"] == "range of" and near.endswith((" its common stock at a ", " our common stock at a "))
    settled = reading["range"].endswith(" at") and _SETS.search(near) is not None
    if (
        not (paid or settled or _PRICE_SAID.search(near + reading["range"]))
        or not _OFFER_SAID.search(said + reading.match.group() + said_after(reading, 120))
        or _MARKET.search(near[-100:])
        or _PAID_BEFORE.search(said[-320:])
    ):
        return None
    if not (settled or reading["a_unit"] or reading["b_unit"] or "per share" in near or "per unit" in near or _OF_THE_OFFER.match(reading["range"])):
        return None
    changed = (_MOVED_FAR if reading["range"] == "from" else _MOVED).search(said)
    if _FORMER.search(said[-40:]) or (changed and _FROM_A.search(said[-20:])):
        return None
    if (changed and ("range" not in reading["range"] or _ON_TO.match(reading.document.folded, reading.match.end()))) or speaks_of_another(said[-260:]):
        return None
    return _range(reading)


def _least_and_most(reading: Reading) -> CashRange | None:
    """ "A minimum price of … and a maximum price of …"."""
    return _range(reading) if reading["least"] and reading["price"] and reading["and"] in ("and", "or", "to") and reading["most"] in ("minimum", "maximum") else None


_IF_FILLED = Phrase(r"\b(?:offer|tender(?:ed|s)?|fully\ subscribed|(?:re)?purchase[sd]?)\b")


def _least_then_most(reading: Reading) -> CashRange | None:
    """What would be bought "at the minimum price of … At the maximum price of …", one sentence behind the other."""
    if reading["least"] == reading["most"] or not _IF_FILLED.search(reading["between"]) or EARLIER_OFFER.search(reading.before(160)):
        return None
    found = _range(reading)
    first = amount(reading["a"])
    return found if found and first and (first[0] == found.low) == (reading["least"] == "minimum") else None


_OF_THE_OFFER = Phrase(r"price\ range\ (?:for|in|of)\ (?:the|this|our)\ (?:tender\ )?offer\ ")
"""A range that needs no unit: "The price range for this tender offer is $15.00 to $17.00"."""
_ON_TO = Phrase(rf",?\ to\ (?:(?:a|the)\ )?(?:new\ )?(?:range\ (?:of|from)\ |between\ )?{CURRENCY}")
_RANGE_SAID = Phrase(r"\b(?:price\ range\b|range\ of\ (?:the\ )?(?:[a-z]+\ ){0,2}prices\b|prices?\b[^;]{0,60}\brange\b)")


def _moves_range(reading: Reading) -> str:
    """The word "from" or "to" before a range, in a sentence that changes the range of prices; else nothing."""
    lead = reading["range"]
    if reading["and"] == "or" or not (lead == "to" or lead.endswith(("between", "from"))):
        return ""
    said = said_before(reading, 500)
    if not _MOVED.search(said) or not _RANGE_SAID.search(said + lead) or _MARKET.search(said[-100:]) or speaks_of_another(said[-260:]):
        return ""
    word = said.rstrip().rpartition(" ")[2] if lead == "between" else lead.rpartition(" ")[2]
    return word if word == "to" or (word == "from" and _ON_TO.match(reading.document.folded, reading.match.end())) else ""


def _moved_to(reading: Reading) -> CashRange | None:
    """ "… to between $7.00 and $8.00 per share": the new range."""
    return _range(reading) if _moves_range(reading) == "to" else None


def _moved_from(reading: Reading) -> CashRange | None:
    """ "… from between $5.00 and $6.00": the old range."""
    return _range(reading) if _moves_range(reading) == "from" else None


_CHANGING = Phrase(r"\b(?:increas|rais|reduc|lower|decreas|chang|amend|revis|modif)\w*\b")


def _changed_to(reading: Reading) -> CashRange | None:
    """A range that the sentence says is the new one."""
    return _changed(reading) if reading["to"] == "to" else None


def _changed_from(reading: Reading) -> CashRange | None:
    """A range that the sentence says was the old one."""
    return _changed(reading) if reading["to"] == "from" else None


def _changed(reading: Reading) -> CashRange | None:
    said = said_before(reading, 400)
    if not _CHANGING.search(said[-260:]) or not _PRICED.search(said[-200:]) or _MARKET.search(said[-90:]):
        return None
    return _range(reading)


_PRICE_OR_RANGE = Phrase(r"\b(?:prices?\b|range\b)")


_ANOTHER_OFFER = Phrase(
    r"\bin\ that\ (?:[a-z]+\ ){0,2}?offer\b|\b(?:prior|previous|earlier|last|past)\ (?:[a-z\"-]+\ ){0,3}?(?:offers?|auctions?)\b|\bin\ (?:[a-z]+\ )?(?:19|20)\d\d\b"
)
"""Before the steps in which prices were named once: "In 1995 we conducted a Dutch auction; prices were in multiples of $.25"."""


_TENDERS_IN = Phrase(r"\b(?:tenders|shares)\ must\ be\ (?:(?:made|tendered|priced)\ )?(?:only\ )?(?:in|at)\ $")
"""Before steps that are those of a price though none is named: "Tenders must be in $0.25 increments"; those of principal are larger."""


def _step(reading: Reading) -> CashRange | None:
    said = said_before(reading, 500)
    tendered = _TENDERS_IN.search(said[-60:]) is not None
    if not tendered and not _PRICE_OR_RANGE.search(said[-300:]) and not _PRICE_SAID.search(said_after(reading, 80)):
        return None
    if _ANOTHER_OFFER.search(said[-300:]):
        return None
    if reading["cents"]:
        cents = {"one": "0.01", "five": "0.05", "ten": "0.10", "twelve and one-half": "0.125", "twenty-five": "0.25", "fifty": "0.50"}[reading["cents"]]
        return CashRange(increment=Decimal(cents), currency="USD")
    if reading["whole_cents"]:
        return CashRange(increment=Decimal(reading["whole_cents"]) / 100, currency="USD")
    read = amount(reading["money"] or reading["before"])
    if read is None or read[0] <= 0 or read[0] >= (10 if tendered else 1000):
        return None
    return CashRange(increment=read[0], currency=read[1])


_NOT_GREATER = (
    rf"(?:\b(?P<to>to|from)\ (?:(?:a|an|the)\ )?(?:(?:new|increased|amended|revised|original|previous|purchase|price|prices|range|of)\ )*)?"
    rf"(?P<range>(?P<bound_a>{_BOUND})\ {_end('a')}(?:,\ which\ (?:equals?|is|was|represents?)\ [^;$]{{3,240}}?)?,?(?:\ [a-z]+){{0,4}}?,?\ (?:nor|or|and|but)\ (?:a\ (?:minimum|maximum)\ of\ )?(?P<bound_b>{_BOUND})\ "
    rf"{_end('b')})"
)
_SPAN = (
    rf"(?:(?P<range>(?:price\ )?range\ (?:(?:for|in|of)\ (?:the|this|our)\ (?:tender\ |exchange\ )?offer\ )?(?:of|from|is|at|will\ be|between)"
    rf"|rang(?:ing|es?)\ (?:from|between)|range:|\bbetween|\bfrom|\bto)\ (?:(?:a\ )?(?:minimum|low|maximum|high)(?:\ price)?\ of\ )?"
    rf"|(?P<least>minimum|maximum)\ (?:purchase\ )?price\ of\ )"
    rf"{_end('a')},?\ ?(?P<and>and|to|-|through|up\ to|or)\ ?(?:(?:a\ |the\ )?(?P<most>maximum|high|minimum"
    rf"|low)(?P<price>\ (?:purchase\ )?price)?\ of\ )?{_end('b')}"
)
_BOUND_ANCHORS = (
    "nor less",
    "nor more",
    "nor greater",
    "nor higher",
    "nor lower",
    "or less than",
    "or greater than",
    "or more than",
    "and not less",
    "and not more",
    "and not greater",
    "and no less",
    "and no greater",
    "and no more",
    "but not more",
    "but not less",
    "but no more",
    "and not exceeding",
    "nor in excess",
    "nor below",
    "nor above",
    "or lower than",
    "or higher than",
    "and not in excess",
    "but not greater",
    "and not lower",
    "and not higher",
    "but not exceeding",
    "or be less",
    "or be lower",
    "or be greater",
    "or be more",
    "nor be less",
    "nor be lower",
    "nor be greater",
    "nor be more",
)

_MOVES = ("increas", "rais", "reduc", "lower", "decreas", "chang")
_SECOND_ENDS = (
    "and $",
    "to $",
    "- $",
    "-$",
    "through $",
    "us$",
    "u.s.",
    "us $",
    "ch$",
    "c$",
    "cdn$",
    "a$",
    "hk$",
    "r$",
    *MONEY_SIGNS[1:],
    "maximum",
    "minimum",
    "high of",
    "high price",
    "low of",
    "low price",
)

RANGE_RULES = (
    Rule(
        name="consideration.range_changed_to",
        says="has increased the purchase price from not greater than $30.00 nor less than $27.00 per share to not greater than $34.00 nor less than $31.00 per share",
        anchors=_BOUND_ANCHORS,
        pattern=_NOT_GREATER,
        read=_changed_to,
        before=200,
        after=150,
    ),
    Rule(
        name="consideration.superseded_range",
        says="has increased the purchase price from not greater than $30.00 nor less than $27.00 per share to not greater than $34.00 nor less than $31.00 per share",
        anchors=_BOUND_ANCHORS,
        pattern=_NOT_GREATER,
        read=_changed_from,
        before=200,
        after=150,
        span="range",
    ),
    Rule(
        name="consideration.range_not_greater",
        says="at a price not greater than $34.00 nor less than $31.00 per share, net to the seller in cash",
        anchors=_BOUND_ANCHORS,
        pattern=_NOT_GREATER,
        read=_limited,
        before=440,
        after=150,
        span="range",
    ),
    Rule(
        name="consideration.range_moved_to",
        says="has increased the price range of the tender offer from $5.00 - $6.00 per share to $7.00 - $8.00 per share",
        anchors=signed("to", "to between"),
        pattern=_SPAN,
        read=_moved_to,
        before=400,
        after=150,
        needs=(_MOVES, ("range",)),
    ),
    Rule(
        name="consideration.superseded_range_moved",
        says="has increased the price range of the tender offer from $5.00 - $6.00 per share to $7.00 - $8.00 per share",
        anchors=signed("from", "from between"),
        pattern=_SPAN,
        read=_moved_from,
        before=400,
        after=150,
        needs=(_MOVES, ("range",)),
    ),
    Rule(
        name="consideration.range",
        says="to tender their shares at prices within the range of $99.00 to $114.00 per share",
        anchors=signed(
            "between",
            "from",
            "range of",
            "range:",
            "range is",
            "range at",
            "offer is",
            "will be",
            "minimum of",
            "maximum of",
            "low of",
            "high of",
            "minimum price of",
            "maximum price of",
            "low price of",
            "high price of",
        ),
        pattern=_SPAN,
        read=_spanned,
        before=40,
        after=200,
        needs=(_SECOND_ENDS,),
    ),
    Rule(
        name="consideration.range_minimum_maximum",
        says="at a minimum price of $5.50 per share and a maximum price of $6.50 per share",
        anchors=("minimum price of", "maximum price of", "minimum purchase price of", "maximum purchase price of"),
        pattern=_SPAN,
        read=_least_and_most,
        before=60,
        after=170,
    ),
    Rule(
        name="consideration.range_least_then_most",
        says="At the minimum purchase price of $9.50 per share we would buy 2,542,372 shares if the offer is fully subscribed. At the maximum purchase price of $13.00 per share",
        anchors=tuple(f"{which} {final}{what}price of" for which in ("minimum", "maximum") for final in ("", "final ") for what in ("", "purchase ", "offer ", "per share ")),
        pattern=(
            rf"\bat\ the\ (?P<least>minimum|maximum)\ (?:final\ )?(?:(?:purchase|offer|per\ share)\ )?price\ of\ {_end('a')}(?P<between>[^$;]{{10,420}}?)"
            rf"\bat\ the\ (?P<most>minimum|maximum)\ (?:final\ )?(?:(?:purchase|offer|per\ share)\ )?price\ of\ {_end('b')}"
        ),
        read=_least_then_most,
        before=24,
        after=560,
    ),
    Rule(
        name="consideration.increment",
        says="at a price specified by the holder, in increments of $0.05 per share",
        anchors=("increments of", "multiples of", "increments", "increment of", "multiples", "in steps of"),
        pattern=rf"(?:increments?|multiples|(?<=\bin\ )steps)\ of\ (?:{_CENTS}\ ?\(?)?(?P<money>{MONEY})?|(?P<before>{MONEY})\ (?:per\ share\ )?(?:increments|multiples)\b|(?P<whole_cents>\d\d?)[-\ ]cent\ (?:increments|multiples)\b",
        read=_step,
        before=40,
        after=50,
    ),
)
