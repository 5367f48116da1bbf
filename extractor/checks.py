"""Arithmetic, calendar and consistency checks on a finished filing.

A check compares values that the filing states with each other, with the fee rates and with the calendar. Its detail gives the figures. A
failed check never removes a value: the filing may be wrong, and so may we. ``warning`` stands where the law knows exceptions that a filing
need not state, ``not_applicable`` where part of what a check needs is stated; where nothing is, there is no check.
Sources: Rule 0-11 (fees), Rules 14e-1(a), 14e-1(b) and 13e-4(f)(1) (periods), 14d-1(g)(3) (business days), CUSIP Global Services (check digit).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal
from typing import Literal

from . import cusip as numbers
from .calendar_days import business_days, closures, last_full_day
from .models import Cash, CashRange, Check, Exchange, Filing, FilingFee, NetAssetValue, Tally

Outcome = Literal["pass", "fail", "warning", "not_applicable"]
Checks = Iterator[Check]

CENT, DOLLAR = Decimal("0.01"), Decimal(1)
FEE = "/cover/filing_fee"


def run(filing: Filing) -> tuple[Check, ...]:
    """Every check that the filing's values allow, in a fixed order."""
    return tuple(check for checks in CHECKS for check in checks(filing))


def _check(name: str, outcome: Outcome, detail: str, *pointers: str) -> Check:
    return Check(name=name, outcome=outcome, detail=detail, pointers=pointers)


def _figure(number: int | Decimal) -> str:
    return f"{Decimal(number):,f}"


def _cents(number: Decimal) -> Decimal:
    """Rounded half up to cents, as fees and sums of money are."""
    return number.quantize(CENT, ROUND_HALF_UP) if number.adjusted() < 20 else number


def _grain(number: int | Decimal) -> Decimal:
    """How exactly a figure is printed: 16,000,000 to the million, 13,292,651 to one, 12.5 to a tenth."""
    _, digits, exponent = Decimal(number).as_tuple()
    if not isinstance(exponent, int) or exponent < 0:
        return Decimal(1).scaleb(exponent) if isinstance(exponent, int) else DOLLAR
    zeros = exponent + next((at for at, digit in enumerate(reversed(digits)) if digit), 0)
    return Decimal(1).scaleb(zeros) if zeros >= 3 else DOLLAR


# --- the fee --------------------------------------------------------------------------------------------------------------------------


def _fee(filing: Filing) -> FilingFee | None:
    return filing.cover.filing_fee if filing.cover else None


def fee_arithmetic(filing: Filing) -> Checks:
    """Fee = valuation × rate, rounded half up to cents, to the dollar (the Commission's own tolerance)."""
    fee = _fee(filing)
    if fee is None or (fee.transaction_valuation, fee.amount, fee.rate_per_million).count(None) == 3:
        return
    pointers = [f"{FEE}/{name}" for name in ("transaction_valuation", "rate_per_million", "amount") if getattr(fee, name) is not None]
    if fee.transaction_valuation is None or fee.amount is None or fee.rate_per_million is None:
        yield _check("fee_arithmetic", "not_applicable", "the filing does not state valuation, rate and fee together", *pointers)
        return
    due = _cents(fee.transaction_valuation * fee.rate_per_million / 1_000_000)
    sums = f"{_figure(fee.transaction_valuation)} × {fee.rate_per_million:f} per million = {_figure(due)}"
    paid = sum((payment.amount for payment in fee.previously_paid if payment.amount is not None), Decimal(0))
    if abs(due - fee.amount) <= DOLLAR:
        yield _check("fee_arithmetic", "pass", f"{sums}; stated {_figure(fee.amount)}", *pointers)
    elif paid and abs(due - paid - fee.amount) <= DOLLAR:
        yield _check("fee_arithmetic", "pass", f"{sums}, less {_figure(paid)} paid before; stated {_figure(fee.amount)}", *pointers, f"{FEE}/previously_paid")
    elif fee.amount == 0:
        yield _check("fee_arithmetic", "warning", f"{sums}; stated {_figure(fee.amount)}, as where a credit or Rule 24f-2 covers the fee", *pointers)
    else:
        yield _check("fee_arithmetic", "fail", f"{sums}; stated {_figure(fee.amount)}", *pointers)


def fee_rate(filing: Filing) -> Checks:
    """The stated rate is the one in force on the filing date; an amendment may show that of an earlier day."""
    fee = _fee(filing)
    if fee is None or fee.rate_per_million is None:
        return
    from .fee_rates import rates_between

    pointer, stated = f"{FEE}/rate_per_million", fee.rate_per_million
    if filing.filing_date is None:
        yield _check("fee_rate", "not_applicable", f"{stated:f} per million; without a filing date there is no rate to compare with", pointer)
        return
    day = filing.filing_date
    earliest = _first_day_of_fee(filing, day)
    rates = rates_between(earliest, day)
    known = [rate for rate in rates if rate.per_million is not None]
    match = next((rate for rate in reversed(known) if rate.per_million == stated), None)
    if match:
        yield _check("fee_rate", "pass", f"{stated:f} per million, the rate from {match.since.isoformat()}", pointer, "/filing_date")
    elif len(known) < len(rates):
        yield _check("fee_rate", "not_applicable", f"{stated:f} per million; the rate in force on {day.isoformat()} is not in the table", pointer, "/filing_date")
    else:
        expected = " or ".join(f"{rate.per_million:f}" for rate in known)
        yield _check("fee_rate", "warning", f"{stated:f} per million; in force by {day.isoformat()} was {expected}", pointer, "/filing_date")


def _first_day_of_fee(filing: Filing, day: date) -> date:
    """From which day an amendment's fee may be: that of the earliest filing it names, else a year before it."""
    if filing.amendment_number is None and not (filing.form_type or "").endswith("/A"):
        return day
    fee = _fee(filing)
    named = [payment.date_filed for payment in fee.previously_paid if payment.date_filed] if fee else []
    named += [prior.filing_date for prior in filing.prior_filings if prior.filing_date]
    return min([*named, day]) if named else day - timedelta(days=365)


# --- prices and quantities ------------------------------------------------------------------------------------------------------------


def valuation_arithmetic(filing: Filing) -> Checks:
    """Valuation = price × quantity. Valuations often count options too, or less than all shares: else than equal is a warning."""
    fee = _fee(filing)
    if fee is None or fee.transaction_valuation is None or filing.offer is None:
        return
    valuation, sought = fee.transaction_valuation, filing.offer.quantity_sought
    pointers = [f"{FEE}/transaction_valuation"]
    if sought and sought.maximum_value is not None and abs(sought.maximum_value - valuation) <= DOLLAR:
        yield _check("valuation_arithmetic", "pass", f"the most to be paid is {_figure(sought.maximum_value)}", *pointers, "/offer/quantity_sought/maximum_value")
        return
    prices = list(_unit_prices(filing))
    quantity = sought.quantity if sought else None
    if not prices or quantity is None:
        if prices or quantity is not None:
            yield _check("valuation_arithmetic", "not_applicable", "the filing does not state valuation, price and quantity together", *pointers)
        return
    products = [(price * Decimal(quantity), price, pointer) for price, pointer in prices]
    product, price, pointer = min(products, key=lambda entry: abs(entry[0] - valuation))
    close = abs(product - valuation) <= max(DOLLAR, price, valuation / 10_000)
    detail = f"{_figure(quantity)} × {price:f} = {_figure(_cents(product))}"
    detail += f"; stated {_figure(valuation)}" + ("" if close else ", which may count other securities or market prices")
    yield _check("valuation_arithmetic", "pass" if close else "warning", detail, *pointers, "/offer/quantity_sought/quantity", pointer)


def _unit_prices(filing: Filing) -> Iterator[tuple[Decimal, str]]:
    """Prices for one security, with their pointers; of a range, the highest."""
    offer = filing.offer
    if offer is None:
        return
    for at, part in enumerate(offer.consideration):
        pointer = f"/offer/consideration/{at}"
        if isinstance(part, Cash) and part.amount is not None:
            yield part.amount / (part.per.quantity if part.per and part.per.quantity else 1), f"{pointer}/amount"
        elif isinstance(part, CashRange) and part.high is not None:
            yield part.high / (part.per.quantity if part.per and part.per.quantity else 1), f"{pointer}/high"
        elif isinstance(part, NetAssetValue) and part.nav_per_unit is not None:
            yield part.nav_per_unit * (part.percent_of_nav or 100) / 100, f"{pointer}/nav_per_unit"
    if offer.stated_value_per_unit is not None:
        yield offer.stated_value_per_unit.amount, "/offer/stated_value_per_unit/amount"


def cap_arithmetic(filing: Filing) -> Checks:
    """The most to be issued or paid = quantity × value of one: an exchange at its stated value, a cash offer at its (highest) price."""
    offer = filing.offer
    if offer is None or offer.quantity_sought is None:
        return
    sought = offer.quantity_sought
    values = [price for price in _unit_prices(filing) if price[1].startswith("/offer/stated_value")]
    prices = [price for price in _unit_prices(filing) if not price[1].startswith("/offer/stated_value")]
    for name, cap, units in (("maximum_issuable_value", sought.maximum_issuable_value, values), ("maximum_value", sought.maximum_value, prices)):
        pointer = f"/offer/quantity_sought/{name}"
        if cap is None:
            continue
        if sought.quantity is None or not units:
            if sought.quantity is not None or units:
                yield _check("cap_arithmetic", "not_applicable", f"{_figure(cap)} in all; the filing does not state quantity and value of one with it", pointer)
            continue
        value, unit = min(units, key=lambda entry: abs(entry[0] * Decimal(sought.quantity or 0) - cap))
        product = value * Decimal(sought.quantity)
        close = abs(product - cap) <= max(DOLLAR, value, _grain(cap) if _grain(cap) < cap / 100 else DOLLAR)
        detail = f"{_figure(sought.quantity)} × {value:f} = {_figure(_cents(product))}; stated {_figure(cap)}"
        yield _check("cap_arithmetic", "pass" if close else "warning", detail, "/offer/quantity_sought/quantity", unit, pointer)


def exchange_ratio(filing: Filing) -> Checks:
    """Ratio = received ÷ tendered."""
    for at, part in enumerate(filing.offer.consideration if filing.offer else ()):
        if isinstance(part, Exchange) and part.ratio is not None and part.tendered.quantity:
            pointer = f"/offer/consideration/{at}"
            ratio = part.received.quantity / part.tendered.quantity
            same = abs(ratio - part.ratio) <= Decimal("1e-10")
            yield _check("exchange_ratio", "pass" if same else "fail", f"{part.received.quantity:f} ÷ {part.tendered.quantity:f} = {ratio.normalize():f}; stated {part.ratio:f}", f"{pointer}/received", f"{pointer}/tendered", f"{pointer}/ratio")


# --- tallies --------------------------------------------------------------------------------------------------------------------------


def accepted_within_tendered(filing: Filing) -> Checks:
    """No more is accepted than was tendered, guaranteed deliveries with it."""
    for at, tally in enumerate(filing.tallies):
        if tally.quantity_accepted is None or tally.quantity_tendered is None:
            continue
        pointers = [f"/tallies/{at}/quantity_accepted", f"/tallies/{at}/quantity_tendered"]
        most, words = Decimal(tally.quantity_tendered), f"{_figure(tally.quantity_tendered)} tendered"
        if tally.quantity_guaranteed_delivery is not None and not tally.guaranteed_delivery_included:
            most += Decimal(tally.quantity_guaranteed_delivery)
            words += f" and {_figure(tally.quantity_guaranteed_delivery)} by guaranteed delivery"
            pointers.append(f"/tallies/{at}/quantity_guaranteed_delivery")
        slack = max(_grain(tally.quantity_tendered), _grain(tally.quantity_accepted)) if tally.approximate else Decimal(0)
        yield _check("accepted_within_tendered", "pass" if Decimal(tally.quantity_accepted) <= most + slack else "fail", f"{_figure(tally.quantity_accepted)} accepted, {words}", *pointers)


def proration_factor(filing: Filing) -> Checks:
    """Factor ≈ accepted ÷ tendered. Odd lots and conditional tenders come outside the factor: a larger difference is a warning."""
    for at, tally in enumerate(filing.tallies):
        factor, accepted, tendered = tally.proration_factor, tally.quantity_accepted, tally.quantity_tendered
        if factor is None:
            continue
        pointer = f"/tallies/{at}/proration_factor"
        if not 0 <= factor <= 100:
            yield _check("proration_factor", "fail", f"{factor:f} % is no share of a whole", pointer)
        elif accepted is None or not tendered:
            yield _check("proration_factor", "not_applicable", f"{factor:f} %; the filing does not state accepted and tendered with it", pointer)
        else:
            share = Decimal(accepted) / Decimal(tendered) * 100
            close = abs(share - factor) <= max(Decimal(1), _grain(factor))
            detail = f"{_figure(accepted)} ÷ {_figure(tendered)} = {_cents(share):f} %; stated {factor:f} %"
            yield _check("proration_factor", "pass" if close else "warning", detail, f"/tallies/{at}/quantity_accepted", f"/tallies/{at}/quantity_tendered", pointer)


def purchase_price(filing: Filing) -> Checks:
    """The price paid is in the range of the auction, at one of its steps, or is the fixed price."""
    offered = [(at, part) for at, part in enumerate(filing.offer.consideration if filing.offer else ()) if isinstance(part, Cash | CashRange)]
    for number, tally in enumerate(filing.tallies):
        price, pointer = tally.purchase_price, f"/tallies/{number}/purchase_price"
        if price is None or len(offered) != 1:
            continue
        at, part = offered[0]
        if isinstance(part, Cash) and part.amount is None:
            continue
        if isinstance(part, Cash):
            same = price == part.amount
            yield _check("purchase_price", "pass" if same else "warning", f"paid {price:f}; offered {part.amount:f}", pointer, f"/offer/consideration/{at}/amount")
        elif part.low is not None and part.high is not None:
            span = f"{part.low:f} to {part.high:f}"
            step = part.increment
            if not part.low <= price <= part.high:
                yield _check("purchase_price", "fail", f"paid {price:f}; the range is {span}", pointer, f"/offer/consideration/{at}")
            elif step and (price - part.low) % step and price != part.high:
                yield _check("purchase_price", "warning", f"paid {price:f}; in the range {span}, at none of its steps of {step:f}", pointer, f"/offer/consideration/{at}")
            else:
                yield _check("purchase_price", "pass", f"paid {price:f}; the range is {span}", pointer, f"/offer/consideration/{at}")


def aggregate_cost(filing: Filing) -> Checks:
    """Cost ≈ accepted × price, to the rounding of the printed figures. Some filings add fees and expenses: up to 2 % is a warning."""
    for at, tally in enumerate(filing.tallies):
        cost, accepted, price = tally.aggregate_cost, tally.quantity_accepted, tally.purchase_price
        if cost is None:
            continue
        pointer = f"/tallies/{at}/aggregate_cost"
        if accepted is None or price is None:
            yield _check("aggregate_cost", "not_applicable", f"{_figure(cost)}; the filing does not state accepted and price with it", pointer)
            continue
        product = Decimal(accepted) * price
        difference = abs(product - cost)
        slack = max(DOLLAR, _grain(cost) if _grain(cost) > 1 else DOLLAR, _grain(accepted) * price if _grain(accepted) > 1 else DOLLAR)
        outcome: Outcome = "pass" if difference <= slack else "warning" if difference <= product / 50 else "fail"
        detail = f"{_figure(accepted)} × {price:f} = {_figure(_cents(product))}; stated {_figure(cost)}"
        yield _check("aggregate_cost", outcome, detail, f"/tallies/{at}/quantity_accepted", f"/tallies/{at}/purchase_price", pointer)


def percentages(filing: Filing) -> Checks:
    """Quantities and percentages of one class imply one number outstanding, and none is above a hundred percent."""
    implied: dict[str, tuple[Decimal, Decimal, str]] = {}
    for at, tally in enumerate(filing.tallies):
        share, pointer = tally.percent_of_outstanding, f"/tallies/{at}/percent_of_outstanding"
        if share is None:
            continue
        if not 0 <= share <= 100:
            yield _check("percentages", "fail", f"{share:f} % of the outstanding securities", pointer)
            continue
        least, most = _outstanding(tally, share)
        if not most:
            continue
        detail = f"{_figure(tally.quantity_tendered or 0)} and {share:f} % imply {_figure(least)} to {_figure(most)} outstanding"
        before = implied.setdefault(" ".join((tally.security or "").lower().split()), (least, most, pointer))
        if before[2] != pointer:
            agree = least <= before[1] * Decimal("1.02") and before[0] <= most * Decimal("1.02")
            yield _check("percentages", "pass" if agree else "warning", f"{detail}; another count implies {_figure(before[0])} to {_figure(before[1])}", pointer, before[2])


def _outstanding(tally: Tally, share: Decimal) -> tuple[Decimal, Decimal]:
    """Between which numbers the number outstanding lies, by the rounding of the percentage; zeros where the tally does not tell."""
    if tally.quantity_tendered is None or not share:
        return Decimal(0), Decimal(0)
    half = _grain(share) / 2
    if share <= half:
        return Decimal(0), Decimal(0)
    quantity = Decimal(tally.quantity_tendered) * 100
    return _cents(quantity / (share + half)).to_integral_value(), _cents(quantity / (share - half)).to_integral_value()


# --- consistency ----------------------------------------------------------------------------------------------------------------------


def cusip(filing: Filing) -> Checks:
    """The check digit of each CUSIP number."""
    for at, security in enumerate(filing.cover.securities if filing.cover else ()):
        if security.cusip is None:
            continue
        pointer = f"/cover/securities/{at}/cusip"
        if len(security.cusip) != 9:
            yield _check("cusip", "not_applicable", f"{security.cusip} has {len(security.cusip)} characters, no check digit", pointer)
            continue
        valid = numbers.is_valid(security.cusip)
        digit = "" if valid else f"; its check digit would be {numbers.check_digit(security.cusip[:8])}"
        yield _check("cusip", "pass" if valid else "fail", f"{security.cusip}{digit}", pointer)


def weekday(filing: Filing) -> Checks:
    """The printed weekday is the date's."""
    for name in ("expiration", "withdrawal_deadline"):
        deadline = getattr(filing.offer, name) if filing.offer else None
        if deadline is not None and deadline.weekday_matches is not None:
            day = f"{deadline.date.isoformat()} is a {_WEEKDAYS[deadline.date.weekday()]}"
            yield _check("weekday", "pass" if deadline.weekday_matches else "fail", f"{day}; the filing says: {deadline.text}", f"/offer/{name}")


_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def form_and_boxes(filing: Filing) -> Checks:
    """The form and the boxes of the cover say the same."""
    form, cover = filing.form_type or "", filing.cover
    if not form or cover is None:
        return
    forms = {form, *filing.form_types}
    boxes = cover.transaction_types
    for prefix, box, words in (("SC TO-I", "issuer_tender_offer", "issuer tender offer"), ("SC TO-T", "third_party_tender_offer", "third-party tender offer")):
        filed = any(name.startswith(prefix) for name in forms)
        if boxes is None:
            if filed:
                yield _check("form_and_boxes", "not_applicable", f"{form}; the boxes cannot be read", "/form_type", "/cover/transaction_types")
        elif filed or (box in boxes and form.startswith(("SC TO-I", "SC TO-T"))):
            yield _agreement(filed, box in boxes, form, f"the box \"{words}\"", "/form_type", "/cover/transaction_types")
    combined = any(name.startswith(("SC 13D", "SCHEDULE 13D")) for name in forms)
    if boxes is not None and filing.form_types and (combined or "schedule_13d_amendment" in boxes):
        yield _agreement(combined, "schedule_13d_amendment" in boxes, ", ".join(filing.form_types), "the box \"amendment to Schedule 13D\"", "/form_types", "/cover/transaction_types")
    preliminary = form.startswith("SC TO-C")
    if cover.preliminary_communication is not None and (preliminary or cover.preliminary_communication):
        yield _agreement(preliminary, cover.preliminary_communication, form, "the box \"preliminary communications\"", "/form_type", "/cover/preliminary_communication")
    if form.endswith("/A") or filing.amendment_number is not None:
        same = form.endswith("/A") and filing.amendment_number is not None
        number = f"amendment number {filing.amendment_number}" if filing.amendment_number is not None else "no amendment number"
        yield _check("form_and_boxes", "pass" if same else "warning", f"{form}; {number}", "/form_type", "/amendment_number")


def _agreement(filed: bool, ticked: bool, form: str, box: str, *pointers: str) -> Check:
    return _check("form_and_boxes", "pass" if filed == ticked else "warning", f"{form}; {box} is {'' if ticked else 'not '}checked", *pointers)


_ENDED = ("expired", "completed", "terminated", "withdrawn")


def final_amendment(filing: Filing) -> Checks:
    """A final amendment reports a result, and a final result comes with the box of a final amendment."""
    cover = filing.cover
    if cover is None or cover.final_amendment is None:
        return
    status = filing.offer.status if filing.offer else None
    final = [at for at, tally in enumerate(filing.tallies) if tally.stage == "final"]
    results = bool(final) or status in _ENDED or any(tally.stage == "preliminary" for tally in filing.tallies)
    pointers = ["/cover/final_amendment", *(["/offer/status"] if status else []), *(f"/tallies/{at}" for at in final)]
    if cover.final_amendment:
        said = f"status {status}" if status in _ENDED else "a count after the expiration" if results else "no result"
        yield _check("final_amendment", "pass" if results else "warning", f"the box is checked; the filing states {said}", *pointers)
    elif final and status == "completed":
        yield _check("final_amendment", "warning", "the filing states a final count and a completed offer; the box is not checked", *pointers)


# --- the calendar ---------------------------------------------------------------------------------------------------------------------

SHORT_OFFERS = date(2026, 4, 16)
"""Since an exemptive order of that day, some all-cash offers may be open for ten business days."""


def offer_period(filing: Filing) -> Checks:
    """The offer is open for twenty business days from its commencement: Rules 14e-1(a), 13e-4(f)(1)(i)."""
    offer = filing.offer
    if offer is None or (offer.commencement_date is None and offer.expiration is None):
        return
    pointers = ["/offer/commencement_date", "/offer/expiration"]
    if offer.commencement_date is None or offer.expiration is None:
        missing = "expiration" if offer.expiration is None else "commencement date"
        yield _check("offer_period", "not_applicable", f"the filing does not state the {missing}", pointers[offer.commencement_date is None])
        return
    if offer.expiration.date < offer.commencement_date:
        yield _check("offer_period", "fail", f"it would expire on {offer.expiration.date.isoformat()}, before it commenced on {offer.commencement_date.isoformat()}", *pointers)
        return
    count, detail = _open_days(filing, offer.commencement_date)
    detail = f"commenced {offer.commencement_date.isoformat()}, {detail}"
    if count >= 20:
        yield _check("offer_period", "pass", detail, *pointers)
    elif count >= 10 and offer.commencement_date >= SHORT_OFFERS:
        yield _check("offer_period", "pass", f"{detail}; fewer than 20, which the order of 16 April 2026 allows for certain all-cash offers", *pointers)
    else:
        yield _check("offer_period", "warning", f"{detail}; Rule 14e-1(a) asks for 20", *pointers)


def period_after_change(filing: Filing) -> Checks:
    """The offer stays open for ten business days from the notice of a change of price or of the share sought: Rules 14e-1(b), 13e-4(f)(1)(ii)."""
    changes = [at for at, change in enumerate(filing.stated_changes) if change.kind in ("consideration", "quantity_sought") and change.after is not None and change.before != change.after]
    offer = filing.offer
    if not changes or offer is None or offer.expiration is None or offer.status in _ENDED:
        return
    pointers = [*(f"/stated_changes/{at}" for at in changes), "/filing_date", "/offer/expiration"]
    if filing.filing_date is None:
        yield _check("period_after_change", "not_applicable", "without a filing date there is no day to count from", *pointers)
        return
    if offer.expiration.date < filing.filing_date:
        return
    count, detail = _open_days(filing, filing.filing_date)
    detail = f"changed by the filing of {filing.filing_date.isoformat()}, {detail}"
    if count >= 10:
        yield _check("period_after_change", "pass", detail, *pointers)
    else:
        exception = "; up to 2 % more of the class needs no extension" if all(filing.stated_changes[at].kind == "quantity_sought" for at in changes) else ""
        yield _check("period_after_change", "warning", f"{detail}; Rule 14e-1(b) asks for 10 from the notice of the change, which may have been given before{exception}", *pointers)


def _open_days(filing: Filing, first: date) -> tuple[int, str]:
    """How many full business days the offer is open from a day on, and the words for it."""
    expiration = filing.offer.expiration if filing.offer else None
    if expiration is None:
        return 0, ""
    last = last_full_day(expiration.at, expiration.date)
    count = business_days(first, last)
    detail = f"open to the end of {last.isoformat()}: {count} business days"
    closed = closures(first, last)
    if closed:
        detail += f", among them {', '.join(day.isoformat() for day, _ in closed)}, when federal offices were closed by order"
    return count, detail


CHECKS: tuple[Callable[[Filing], Checks], ...] = (
    fee_arithmetic,
    fee_rate,
    valuation_arithmetic,
    cap_arithmetic,
    exchange_ratio,
    accepted_within_tendered,
    proration_factor,
    purchase_price,
    aggregate_cost,
    percentages,
    cusip,
    weekday,
    form_and_boxes,
    final_amendment,
    offer_period,
    period_after_change,
)
