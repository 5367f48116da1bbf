"""Results of an offer set out line by line, each a caption with a colon and its value (see ``tally``).

Number of Shares Properly Tendered: 29,738,009.595
Number of Shares Purchased: 14,230,637
Purchase Price of Properly Tendered Common Shares*: $11.0913
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from ...models.offer import Tally
from ...phrase import Phrase
from ..firm import WHOLE_RUN, firm_behind
from ..reported import ABOUT, NUMERAL, PERCENT, RESULTS, end_stage, quantity, told
from ..rule import Reading, Rule
from ..wording import MONEY, money, whole
from .proration_factor import factor as prorated

PRECEDENCE = ("tally.table", "tally.table_rows", "tally.table_class", "tally.row_total", "tally.row_tendered", "tally.row_accepted", "tally.row_price")

_NOUN = r"(?:(?:total\ )?number\ of\ |aggregate\ )?(?:common\ |preferred\ |class\ [a-z]\ )?(?:shares|units|interests|warrants|adss|notes)"
_TENDERED = r"(?:\ (?:validly|properly|duly))?\ tendered(?:\ and\ not\ (?:validly\ |properly\ |duly\ )?withdrawn)?"
_IN_CAPTION = r"\(\d[\d.]*\ ?%\ of\ [^()\d]{2,60}\)|\bup\ to\ \d[\d.]*\ ?%\ or\ \d[\d,]*+"
"""Numbers in the captions of a table, or in a column before the counts: "(98% of NAV on Expiration Date)", "up to 10% or 1,681,477 shares"."""
_IN_OFFER = r"(?:\ (?:in(?:to)?|pursuant\ to|under)\ (?:the|its|our)\ (?:[\w-]+\ ){0,2}?offer)"
_IS = r"\*?:\ (?:approximately\ )?"
_OF_ROW, _NEXT = r"\*?:?\ ", r"(?:[;,.]|,?\ and)?\ "
"""Between the caption of a row and its number, and before the next caption: a table's cells, or a list in a sentence."""


def _row(reading: Reading, **known: Any) -> Tally | None:
    if not RESULTS.search(reading.before(900)) or not told(reading):
        return None
    start = reading.match.start()
    by = _COUNTED_BY.search(reading.document.prose, max(0, start - 500), start)
    return Tally(stage=end_stage(reading), counted_by=firm_behind(reading.document, *by.span("name")) if by else None, **known)


_COUNTED_BY = Phrase(rf"\b(?:count|tabulation)\ by\ (?:(?:the|our)\ [a-z\ ]{{5,30}},?\ )?(?P<name>(?>{WHOLE_RUN}))[^.;:\d]{{0,140}}(?::|\ the\ $)", 0)
"""Whose count the rows set out: "Based on the final count by the exchange agent, Alder Trust Company, the results were as follows:", or the total behind it: "…, the"."""


def _tendered(reading: Reading) -> Tally | None:
    return _row(reading, quantity_tendered=quantity(reading))


def _accepted(reading: Reading) -> Tally | None:
    return _row(reading, quantity_accepted=quantity(reading))


_NEXT_COLUMN = Phrase(r"\ (?:\|\ )?\d{1,3}(?:,\d{3})+\b")
"""Behind the first number of a row that has one for each class: "Total" before it is the name of the last column."""


def _total(reading: Reading) -> Tally | None:
    """The total that a line gives, or a sentence: "the total number of shares tendered in the offer was 547,697"."""
    about = (reading.match.group("about") is not None) if reading.has("be") else None
    if _NEXT_COLUMN.match(reading.after(20)):
        return None
    return _row(reading, approximate=about, **{"quantity_tendered" if reading.has("tendered") else "quantity_accepted": quantity(reading)})


def _price(reading: Reading) -> Tally | None:
    price = money(reading["price"])
    return _row(reading, purchase_price=price[0], currency=price[1]) if price else None


def _others(reading: Reading) -> bool:
    """Whether the release sets out the results of several funds: the filing's own cannot be told from theirs."""
    if _NEXT_ROW.match(reading.after(160)) or _NEXT_CLASS.match(reading.after(160)):
        return True
    near = max(0, reading.match.start() - _RELEASE), reading.match.end() + _RELEASE
    return any((other["n"], other["accepted"] or "") != (reading["n"], reading["accepted"]) for other in reading.match.re.finditer(reading.document.folded, *near))


_RELEASE = 4000
"""How far apart the tables of one release stand."""
_NEXT_ROW = Phrase(rf"(?:\ \d[\d,.]*)?\ [^\d$%]{{2,80}}?\ {NUMERAL}\ {NUMERAL}\ (?:{NUMERAL}|{PERCENT}|{MONEY}|n/a)")


def _table(reading: Reading) -> Tally | None:
    tendered = quantity(reading, "n")
    accepted = quantity(reading, "accepted") if reading.has("accepted") else None
    words = reading["factor"] if reading.has("factor") else ""
    factor = prorated(words) if words else None
    if tendered is None or (accepted is None and not reading.has("price")) or (accepted is not None and accepted > tendered) or _others(reading):
        return None
    paid = money(reading["price"]) if reading.has("price") else None
    return Tally(
        stage=end_stage(reading) if accepted is None else "final",
        quantity_tendered=tendered,
        approximate=False,
        quantity_accepted=accepted,
        proration_factor=factor,
        purchase_price=paid[0] if paid else None,
        currency=paid[1] if paid else None,
    )


def _table_rows(reading: Reading) -> Tally | None:
    """Captions and counts in rows or in a list; such a list is also how an example is told, or what would follow."""
    return _table(reading) if RESULTS.search(reading.before(900)) and told(reading) else None


CLASS = (
    r"(?:(?:class|series)\ [a-z0-9-]{1,3}(?:\ (?:[a-z0-9.%-]+\ ){0,5}?(?:shares|stock|units|warrants|interests|notes))?"
    r"|(?:public|private|private\ placement)\ warrants|(?:common|preferred|ordinary)\ (?:stock|shares)"
    r"|\d{1,2}(?:\.\d{1,3})?\ ?%\ (?:[a-z0-9-]+\ ){1,6}?(?:(?:notes|debentures|bonds)\ due\ (?:[a-z]+\ )?\d{4}|stock|shares|preferred\ securities))"
)
"""What a row of a table counts: one class, series or issue of several."""
_COUNT = rf"(?:{NUMERAL}|{MONEY})"
_CLASS_ROW = rf"{CLASS}\ {_COUNT}(?:\ {_COUNT})?"
_OF_BOTH = Phrase(
    rf"\btendered\b[^.;:$\d]{{0,90}}?\b(?:accepted|(?:re)?purchased)\b(?:\ for\ (?:payment|purchase|exchange))?(?:\ (?:nav|net\ asset\ value|(?P<priced>(?:re)?purchase\ price))(?:\ per\ (?:share|unit))?)?(?:\ {_CLASS_ROW}(?:\ {MONEY})?){{0,8}}\ $"
)
_OF_TENDERED = Phrase(rf"\btendered(?:\ and\ not\ (?:\w+ly\ )?withdrawn)?(?:\ {_CLASS_ROW}){{0,8}}\ $")
"""The captions above the rows before this one."""
_THEN = Phrase(rf"(?!\ {CLASS})\ (?:{NUMERAL}|{PERCENT})")


def _of_class(reading: Reading) -> Tally | None:
    """The row of one class in a table of results that counts several: tendered and accepted, or tendered alone."""
    captions = reading.before(700)
    both = reading.has("accepted")
    heads = (_OF_BOTH if both else _OF_TENDERED).search(captions)
    if heads is None or not RESULTS.search(reading.before(1600)) or _THEN.match(reading.after(120)) or not told(reading):
        return None
    counts = [money(reading[name]) or (quantity(reading, name), None) for name in ("n", "accepted") if reading.has(name)]
    (tendered, currency), (accepted, _) = counts[0], counts[1] if both else (None, None)
    if tendered is None or (accepted is not None and accepted > tendered) or not _stands_with_others(reading, captions):
        return None
    paid = _PRICE_BEHIND.match(reading.after(30)) if both and heads["priced"] else None
    price = money(paid["price"]) if paid else None
    return Tally(
        stage=end_stage(reading),
        security=reading.printed("what"),
        quantity_tendered=whole(Decimal(tendered)),
        approximate=False,
        quantity_accepted=None if accepted is None else whole(Decimal(accepted)),
        purchase_price=price[0] if price else None,
        currency=price[1] if price else currency,
    )


_PRICE_BEHIND = Phrase(rf"\ (?P<price>{MONEY})")


def _stands_with_others(reading: Reading, captions: str) -> bool:
    """Whether another class has a row before or behind this one."""
    return _LAST_ROW.search(captions) is not None or _NEXT_CLASS.match(reading.after(160)) is not None


_LAST_ROW = Phrase(rf"\ {_CLASS_ROW}(?:\ {MONEY})?\ $")
_NEXT_CLASS = Phrase(rf"(?:\ {MONEY})?\ {_CLASS_ROW}")

RULES: tuple[Rule[Tally], ...] = (
    Rule(
        name="tally.table_class",
        says="The final results of the offers are: Series Shares Tendered Shares Accepted Series A Preferred Stock 1,234,567 1,000,000 Series B Preferred Stock 765,432 500,000",
        anchors=tuple(
            f"{verb} {rest}"
            for verb in ("tendered", "withdrawn")
            for rest in (
                "number of",
                "total number",
                "shares accepted",
                "shares purchased",
                "shares repurchased",
                "units accepted",
                "units purchased",
                "principal amount",
                "aggregate",
                "class",
                "series",
                "public",
                "common",
            )
        ),
        pattern=rf"(?P<what>{CLASS})\ (?P<n>{_COUNT})(?:\ (?P<accepted>{_COUNT}))?(?!\ ?%)",
        read=_of_class,
        before=0,
        after=700,
    ),
    Rule(
        name="tally.table",
        says="Number of Shares Tendered Number of Tendered Shares to be Purchased Pro-Ration Factor 388,049 44,234 10.2095%",
        anchors=tuple(
            f"tendered{comma} {rest}"
            for comma in ("", ",")
            for rest in (
                "number of shares",
                "number of units",
                "number of tendered",
                "tendered shares",
                "tendered units",
                "purchase price",
                *(f"{noun} {then}" for noun in ("shares", "units", "common shares") for then in ("to be", "accepted", "purchased", "repurchased")),
            )
        ),
        pattern=(
            rf"\b(?P<offered>(?:common\ )?(?:shares|units)\ offered\ to\ (?:be\ )?purchased?(?:\ pursuant\ to\ the\ (?:tender\ )?offer)?,?\ )?"
            rf"(?:number\ of\ )?(?:common\ )?(?:shares|units)\ (?:validly\ |properly\ "
            rf"|duly\ )?tendered,?\ (?P<taken>(?:number\ of\ )?(?:tendered\ )?(?:common\ )?(?:shares|units)\ (?:to\ be\ "
            rf"|accepted\ (?:for|and)\ )?(?:purchased?|accepted|repurchased?|payment))?(?(taken)"
            rf"|(?=purchase\ price))(?P<captions>(?:[^\d$]|{_IN_CAPTION}){{0,220}}?)(?(offered)\ {NUMERAL})\ (?P<n>{NUMERAL})\*{{0,3}}"
            rf"(?(taken)\ (?P<accepted>{NUMERAL})\*{{0,3}})(?:\ (?P<factor>{PERCENT}|0?\.\d{{2,10}}(?!\d))\*{{0,3}})?(?:\ (?P<price>{MONEY}))?"
        ),
        read=_table,
        before=120,
        after=460,
    ),
    Rule(
        name="tally.table_rows",
        says="The final results are: Shares validly tendered and not withdrawn 4,512,300 Shares accepted for payment 2,500,000 Proration percentage 55.4% Purchase price per share $14.87",
        anchors=tuple(f"{verb}{mark} {digit}" for verb in ("tendered", "withdrawn") for mark in ("", "*", ":") for digit in "123456789"),
        pattern=(
            rf"{_NOUN}{_TENDERED}{_OF_ROW}(?P<n>{NUMERAL}){_NEXT}{_NOUN}\ (?:to\ be\ )?(?:accepted(?:\ for\ (?:payment|(?:re)?purchase|exchange))?"
            rf"|(?:re)?purchased){_OF_ROW}(?P<accepted>{NUMERAL})"
            rf"(?:{_NEXT}(?:final\ )?(?:pro-?ration\ (?:factor|percentage|rate){_OF_ROW}(?P<factor>{PERCENT})|(?:purchase\ )?price(?:\ per\ \w+)?{_OF_ROW}(?P<price>{MONEY})(?:\ (?:per|a)\ \w+)?)){{0,2}}"
        ),
        read=_table_rows,
        before=70,
        after=220,
        needs=(("accepted", "purchased"),),
    ),
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
        name="tally.row_total",
        says="The final results of the exchange offer are as follows: Total number of shares of common stock tendered 547,697 Total number of shares accepted 285,601",
        anchors=("total number of", "aggregate number of"),
        pattern=(
            rf"\b(?:total|aggregate)\ number\ of\ (?:shares|units|adss|warrants|notes)(?:\ of\ [a-z&' -]{{3,60}}?)?(?:(?P<tendered>{_TENDERED})"
            rf"|\ accepted(?:\ for\ (?:exchange|payment|purchase))?)\*?{_IN_OFFER}?:?"
            rf"(?P<be>\ (?:was|were|totall?ed|amounted\ to|came\ to)(?:\ (?P<about>{ABOUT}))?)?\ (?P<n>{NUMERAL})(?!\ ?%)"
        ),
        read=_total,
        before=0,
        after=260,
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
