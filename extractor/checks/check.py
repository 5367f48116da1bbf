"""What a check says, and the figures it says it with."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Decimal
from typing import Literal

from ..models import Check, Filing, FilingFee

Outcome = Literal["pass", "fail", "warning", "not_applicable"]
Checks = Iterator[Check]

CENT, DOLLAR = Decimal("0.01"), Decimal(1)
FEE = "/cover/filing_fee"


def check(name: str, outcome: Outcome, detail: str, *pointers: str) -> Check:
    """What a check found, with the values that it compared."""
    return Check(name=name, outcome=outcome, detail=detail, pointers=pointers)


def figure(number: int | Decimal) -> str:
    """A number with its thousands apart."""
    return f"{Decimal(number):,f}"


def cents(number: Decimal) -> Decimal:
    """Rounded half up to cents, as fees and sums of money are."""
    return number.quantize(CENT, ROUND_HALF_UP) if number.adjusted() < 20 else number


def grain(number: int | Decimal) -> Decimal:
    """How exactly a figure is printed: 16,000,000 to the million, 13,292,651 to one, 12.5 to a tenth."""
    _, digits, exponent = Decimal(number).as_tuple()
    if not isinstance(exponent, int) or exponent < 0:
        return Decimal(1).scaleb(exponent) if isinstance(exponent, int) else DOLLAR
    zeros = exponent + next((at for at, digit in enumerate(reversed(digits)) if digit), 0)
    return Decimal(1).scaleb(zeros) if zeros >= 3 else DOLLAR


def fee_of(filing: Filing) -> FilingFee | None:
    """The fee that the cover or the fee exhibit states."""
    return filing.cover.filing_fee if filing.cover else None
