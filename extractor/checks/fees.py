"""The fee against the valuation and the rates of Rule 0-11."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from ..models import Filing
from .check import DOLLAR, FEE, Checks, cents, check, fee_of, figure

_HIGHEST = 10**9
"""No fee is higher."""


def fee_arithmetic(filing: Filing) -> Checks:
    """Fee = valuation × rate, rounded half up to cents, to the dollar (the Commission's own tolerance); a fee rounded up to tens or hundreds is told as such."""
    fee = fee_of(filing)
    if fee is None or (fee.transaction_valuation, fee.amount, fee.rate_per_million).count(None) == 3:
        return
    pointers = [f"{FEE}/{name}" for name in ("transaction_valuation", "rate_per_million", "amount") if getattr(fee, name) is not None]
    if fee.transaction_valuation is None or fee.amount is None or fee.rate_per_million is None:
        yield check("fee_arithmetic", "not_applicable", "the filing does not state valuation, rate and fee together", *pointers)
        return
    due = cents(fee.transaction_valuation * fee.rate_per_million / 1_000_000)
    sums = f"{figure(fee.transaction_valuation)} × {fee.rate_per_million:f} per million = {figure(due)}"
    paid = sum((payment.amount for payment in fee.previously_paid if payment.amount is not None), Decimal(0))
    if abs(due - fee.amount) <= DOLLAR:
        yield check("fee_arithmetic", "pass", f"{sums}; stated {figure(fee.amount)}", *pointers)
    elif paid and abs(due - paid - fee.amount) <= DOLLAR:
        yield check("fee_arithmetic", "pass", f"{sums}, less {figure(paid)} paid before; stated {figure(fee.amount)}", *pointers, f"{FEE}/previously_paid")
    elif (step := _rounded_up(due, fee.amount)) is not None:
        yield check("fee_arithmetic", "pass", f"{sums}; stated {figure(fee.amount)}, rounded up to the next {step} dollars", *pointers)
    elif fee.amount == 0:
        yield check("fee_arithmetic", "warning", f"{sums}; stated {figure(fee.amount)}, as where a credit or Rule 24f-2 covers the fee", *pointers)
    else:
        yield check("fee_arithmetic", "fail", f"{sums}; stated {figure(fee.amount)}", *pointers)


def _rounded_up(due: Decimal, stated: Decimal) -> int | None:
    """To which multiple of dollars a fee was rounded up, as filers of the 1990s did; None where it was not."""
    return next((step for step in (10, 100) if 0 < stated - due < step <= stated / 100 and stated < _HIGHEST and stated % step == 0), None)


def fee_rate(filing: Filing) -> Checks:
    """The stated rate is the one in force on the filing date; an amendment may show that of an earlier day."""
    fee = fee_of(filing)
    if fee is None or fee.rate_per_million is None:
        return
    from ..fee_rates import rates_between

    pointer, stated = f"{FEE}/rate_per_million", fee.rate_per_million
    if filing.filing_date is None:
        yield check("fee_rate", "not_applicable", f"{stated:f} per million; without a filing date there is no rate to compare with", pointer)
        return
    day = filing.filing_date
    earliest = _first_day_of_fee(filing, day)
    rates = rates_between(earliest, day)
    known = [rate for rate in rates if rate.per_million is not None]
    match = next((rate for rate in reversed(known) if rate.per_million == stated), None)
    if match:
        yield check("fee_rate", "pass", f"{stated:f} per million, the rate from {match.since.isoformat()}", pointer, "/filing_date")
    elif len(known) < len(rates):
        yield check("fee_rate", "not_applicable", f"{stated:f} per million; the rate in force on {day.isoformat()} is not in the table", pointer, "/filing_date")
    else:
        expected = " or ".join(f"{rate.per_million:f}" for rate in known)
        yield check("fee_rate", "warning", f"{stated:f} per million; in force by {day.isoformat()} was {expected}", pointer, "/filing_date")


def _first_day_of_fee(filing: Filing, day: date) -> date:
    """From which day an amendment's fee may be: that of the earliest filing it names, else a year before it."""
    if filing.amendment_number is None and not (filing.form_type or "").endswith("/A"):
        return day
    fee = fee_of(filing)
    named = [payment.date_filed for payment in fee.previously_paid if payment.date_filed] if fee else []
    named += [prior.filing_date for prior in filing.prior_filings if prior.filing_date]
    return min([*named, day]) if named else day - timedelta(days=365)
