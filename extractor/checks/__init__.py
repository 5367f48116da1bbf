"""Arithmetic, calendar and consistency checks on a finished filing.

A check compares values that the filing states with each other, with the fee rates and with the calendar. Its detail gives the figures. A
failed check never removes a value: the filing may be wrong, and so may we. ``warning`` stands where the law knows exceptions that a filing
need not state, ``not_applicable`` where part of what a check needs is stated; where nothing is, there is no check.
Sources: Rule 0-11 (fees), Rules 14e-1(a), 14e-1(b) and 13e-4(f)(1) (periods), 14d-1(g)(3) (business days), CUSIP Global Services (check digit).
"""

from __future__ import annotations

from collections.abc import Callable

from ..models import Check, Filing
from .check import Checks
from .consistency import cusip, final_amendment, form_and_boxes, weekday
from .fees import fee_arithmetic, fee_rate
from .periods import offer_period, period_after_change
from .prices import cap_arithmetic, exchange_ratio, valuation_arithmetic
from .tallies import accepted_within_tendered, aggregate_cost, percentages, proration_factor, purchase_price

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


def run(filing: Filing) -> tuple[Check, ...]:
    """Every check that the filing's values allow, in a fixed order."""
    return tuple(check for checks in CHECKS for check in checks(filing))
