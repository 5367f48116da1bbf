"""The figures, days and terms of an offer as people read them. Pure text: escaping is the page's work."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from pydantic import JsonValue

if TYPE_CHECKING:
    from ..models.chain import ChainFiling
    from ..models.offer import Cash, CashRange, Consideration, ContingentValueRight, Deadline, Exchange, Measure, MinimumCondition, NetAssetValue, QuantitySought

_MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
_SIGNS = {"USD": "$", "EUR": "€", "GBP": "£", "JPY": "¥"}
_ZONES = {"America/New_York": "New York time", "America/Chicago": "Chicago time", "America/Los_Angeles": "Los Angeles time", "Europe/London": "London time"}
_NAMES = {
    "issuer_tender_offer": "Issuer tender offer",
    "issuer_exchange_offer": "Issuer exchange offer",
    "third_party_tender_offer": "Third-party tender offer",
    "third_party_exchange_offer": "Third-party exchange offer",
    "net_asset_value": "At net asset value",
    "dutch_auction": "Modified Dutch auction",
    "no_legal_restraint": "No legal restraint",
    "result_final": "Final result",
}


class Words(NamedTuple):
    """A value in words: what leads, and what is said below it in smaller type."""

    main: str
    more: str = ""


def name_of(key: str) -> str:
    """A key of the data dictionary as words: ``minimum_condition_lowered`` gives ``Minimum condition lowered``."""
    return _NAMES.get(key) or key.replace("_", " ").strip().capitalize()


def day(value: date) -> str:
    """``17 May 2023``."""
    return f"{value.day} {_MONTHS[value.month - 1]} {value.year}"


def short_day(value: date) -> str:
    """``17 May``."""
    return f"{value.day} {_MONTHS[value.month - 1]}"


def month(value: date) -> str:
    """``May 2023``."""
    return f"{_MONTHS[value.month - 1]} {value.year}"


def clock(value: datetime) -> str:
    """``5:00 p.m.``."""
    return f"{value.hour % 12 or 12}:{value.minute:02} {'a.m.' if value.hour < 12 else 'p.m.'}"


def moment(value: datetime) -> str:
    """``20 Mar 2023, 4:53 p.m.``, in the offset that it bears."""
    return f"{day(value)}, {clock(value)}"


def number(value: int | Decimal) -> str:
    """Plain notation, as exact as it is, with thousands apart."""
    return f"{value:,}" if isinstance(value, int) else f"{value:,f}"


def money(amount: Decimal | int, currency: str | None) -> str:
    """``$0.20``; ``CAD 0.20`` for a currency without a sign of its own."""
    sign = _SIGNS.get(currency or "")
    return f"{sign}{number(amount)}" if sign else f"{currency} {number(amount)}" if currency else number(amount)


def percent(value: Decimal) -> str:
    """``33.33%``."""
    return f"{number(value)}%"


def signed(value: Decimal | int, unit: str = "") -> str:
    """``+33.33%``, ``−50,000,000``."""
    return f"{'+' if value > 0 else '−' if value < 0 else '±'}{number(-value if value < 0 else value)}{unit}"


def deadline(value: Deadline) -> Words:
    """The day as printed and its hour; midnight at the end of the day is told as that."""
    zone = _ZONES.get(value.timezone or "", (value.timezone or "").replace("_", " "))
    if value.at is None:
        return Words(day(value.date))
    ends = value.at.date() == value.date + timedelta(days=1) and value.at.hour == 0 and value.at.minute == 0
    hour = "end of the day" if ends else clock(value.at)
    return Words(day(value.date), f"{hour}{f', {zone}' if zone else ''}")


def consideration(value: Consideration) -> Words:
    """One component of the consideration."""
    match value.kind:
        case "cash":
            return _cash(value)
        case "cash_range":
            return _cash_range(value)
        case "exchange":
            return _exchange(value)
        case "net_asset_value":
            return _net_asset_value(value)
        case "contingent_value_right":
            return _contingent_value_right(value)
        case "formula":
            return Words("By a formula", _joined(value.text, _bound("not less than", value.minimum, value.currency), _bound("not more than", value.maximum, value.currency)))


def _cash(value: Cash) -> Words:
    """``about $20.00 per share``, ``98% of principal``."""
    price = "Cash"
    if value.amount is not None:
        price = money(value.amount, value.currency)
    elif value.percent_of_principal is not None:
        price = f"{percent(value.percent_of_principal)} of principal"
    return Words(f"{_about(value.approximate)}{price}{_per(value.per)}", _joined("with accrued interest" if value.accrued_interest else "", value.election or ""))


def _cash_range(value: CashRange) -> Words:
    """``$18.00 to $21.00 per share``."""
    low, high = (money(end, value.currency) if end is not None else "…" for end in (value.low, value.high))
    return Words(f"{low} to {high}{_per(value.per)}", _bound("in steps of", value.increment, value.currency))


def _exchange(value: Exchange) -> Words:
    """``0.75 for 1``."""
    got, given = value.received, value.tendered
    each = f"{number(value.ratio)} for each one tendered" if value.ratio is not None and given.quantity != 1 else ""
    what = f"{got.security or 'securities'} for {given.security or 'securities tendered'}"
    return Words(f"{_about(value.approximate)}{number(got.quantity)} for {number(given.quantity)}", _joined(what, each, value.election or ""))


def _net_asset_value(value: NetAssetValue) -> Words:
    """``98% of net asset value``."""
    share = _share_of_nav(value.percent_of_nav, value.percent_of_nav_low, value.percent_of_nav_high)
    on = f"as of {day(value.valuation_date)}" if value.valuation_date else ""
    unit = f"{money(value.nav_per_unit, value.currency)} a unit" if value.nav_per_unit is not None else ""
    return Words(share, _joined(on, unit))


def _contingent_value_right(value: ContingentValueRight) -> Words:
    """``1 contingent value right``."""
    count = number(value.quantity) if value.quantity is not None else "A"
    most = _bound("up to", value.maximum_payment, value.currency)
    return Words(f"{count} contingent value right{'' if value.quantity in (None, 1) else 's'}", f"{most} each" if most else "")


def _bound(words: str, amount: Decimal | None, currency: str | None) -> str:
    """``up to $2.00``; nothing where no amount is known."""
    return f"{words} {money(amount, currency)}" if amount is not None else ""


def _about(approximate: bool | None) -> str:
    return "about " if approximate else ""


def _share_of_nav(share: Decimal | None, low: Decimal | None, high: Decimal | None) -> str:
    if share is not None:
        return "Net asset value" if share == 100 else f"{percent(share)} of net asset value"
    if low is not None and high is not None:
        return f"{percent(low)} to {percent(high)} of net asset value"
    return "Net asset value"


def _per(measure: Measure | None) -> str:
    if measure is None:
        return ""
    unit = measure.security or "security"
    return f" per {unit}" if measure.quantity == 1 else f" per {number(measure.quantity)} {unit}"


def _joined(*parts: str) -> str:
    return "; ".join(part for part in parts if part)


def quantity_sought(value: QuantitySought) -> Words:
    """How much is sought, and the most that it may cost."""
    counts = []
    if value.quantity is not None:
        count = f"{money(value.quantity, value.currency)} of principal" if value.of_principal else number(value.quantity)
        counts.append(f"{'all, ' if value.all_outstanding else 'up to '}{count}")
    elif value.all_outstanding:
        counts.append("all outstanding")
    if value.percent_of_outstanding is not None:
        counts.append(f"{percent(value.percent_of_outstanding)} of those outstanding")
    worth = []
    if value.maximum_value is not None:
        worth.append(f"for at most {money(value.maximum_value, value.currency)}")
    if value.maximum_issuable_value is not None:
        worth.append(f"at most {money(value.maximum_issuable_value, value.currency)} issued")
    said = [*counts, *worth]
    return Words(_capital(said[0]), _joined(*said[1:])) if said else Words("Not in figures")


def minimum_condition(value: MinimumCondition) -> Words:
    """How much must be tendered."""
    if value.none:
        return Words("None")
    said = number(value.quantity) if value.quantity is not None else percent(value.percent) if value.percent is not None else "Not in figures"
    both = percent(value.percent) if value.quantity is not None and value.percent is not None else ""
    return Words(said, _joined("waived" if value.waived else "", both, value.basis or ""))


def in_line(phrases: str) -> str:
    """Phrases between semicolons as one sentence: capitals only at its beginning."""
    first, *others = phrases.split("; ")
    return "; ".join([first, *(other[:1].lower() + other[1:] for other in others)])


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def plain_value(value: JsonValue) -> str:
    """A side of a change in words: ``{"tendered": "50", "received": "1"}`` gives ``1 for 50``, ``2023-05-17`` gives ``17 May 2023``."""
    if value is None:
        return "—"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int):
        return number(value)
    if isinstance(value, str):
        return _plain_string(value)
    if isinstance(value, list):
        return "; ".join(plain_value(entry) for entry in value)
    if isinstance(value, dict):
        return _plain_object(value)
    return str(value)


def _plain_string(value: str) -> str:
    if len(value) == 10 and value[4:5] == value[7:8] == "-":
        try:
            return day(date.fromisoformat(value))
        except ValueError:
            return value
    whole, _, part = value.removeprefix("-").partition(".")
    if whole.isascii() and whole.isdigit() and (not part or (part.isascii() and part.isdigit())) and not value.endswith(".") and str(int(whole)) == whole:
        return number(Decimal(value))
    return name_of(value) if value in _NAMES or ("_" in value and value.replace("_", "").isalpha() and value.islower()) else value


def _plain_object(value: dict[str, JsonValue]) -> str:
    tendered, received = value.get("tendered"), value.get("received")
    if tendered is not None and received is not None:
        given, got = (side.get("quantity") if isinstance(side, dict) else side for side in (tendered, received))
        return f"{plain_value(got)} for {plain_value(given)}"
    if isinstance(value.get("number"), str):
        return " ".join(str(value[key]) for key in ("number", "description") if value.get(key))
    for key in ("name", "text"):
        if isinstance(value.get(key), str):
            return str(value[key])
    if isinstance(value.get("date"), str) or isinstance(value.get("kind"), str):
        return " ".join(plain_value(value[key]) for key in ("restatement", "kind", "date") if value.get(key))
    if isinstance(value.get("amount"), str):
        currency = value.get("currency")
        return money(Decimal(str(value["amount"])), currency if isinstance(currency, str) else None)
    return "; ".join(f"{name_of(key).lower()} {plain_value(entry)}" for key, entry in value.items() if entry not in (None, [], {}))


_ISO_DAY = re.compile(r"\b\d{4}-\d{2}-\d{2}\b")
_NUMBER_ASIDE = re.compile(r" \(\d{10}-\d{2}-\d{6}\)")


def sentence(detail: str) -> str:
    """The chain's one line as the page prints it: days in words, no accession number in brackets (the page names the filing beside it), a capital first."""
    said = _ISO_DAY.sub(lambda found: _plain_string(found[0]), _NUMBER_ASIDE.sub("", detail)).replace(" %", "%")
    return _capital(said)


def filing_name(filing: ChainFiling) -> str:
    """``Amendment No. 3``, ``Schedule TO-I``, ``Communication TO-C``."""
    form = (filing.form_type or "").removeprefix("SC ").removesuffix("/A")
    if filing.amendment_number is not None:
        return f"Amendment No. {filing.amendment_number}"
    if (filing.form_type or "").endswith("/A"):
        return f"Amendment to Schedule {form}"
    if form == "TO-C":
        return "Communication TO-C"
    return f"Schedule {form}" if form else "Filing"


def short_name(filing: ChainFiling) -> str:
    """``No. 3``, ``TO-I``."""
    form = (filing.form_type or "").removeprefix("SC ")
    return f"No. {filing.amendment_number}" if filing.amendment_number is not None else form or "Filing"
