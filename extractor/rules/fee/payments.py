"""What a fee exhibit says the filer paid before: on the same Schedule an amount alone; by offset claims an amount, a form, a party and a day."""

from __future__ import annotations

from types import MappingProxyType

from ...models import FilingFee, PreviousPayment
from . import SILENT, FeeReading
from .notes import Place

Payments = list[tuple[dict[str, object], dict[str, Place]]]
"""The fields of each payment, and where each stands."""


def with_payments(values: dict[str, object], places: dict[str, Place], payments: Payments) -> FeeReading:
    """What an exhibit states of its own fee, with what was paid before."""
    paid: list[PreviousPayment] = []
    for fields, parts in payments:
        for name, place in parts.items():
            places[f"/previously_paid/{len(paid)}{name}"] = place
        paid.append(PreviousPayment.model_validate(fields))
    if paid:
        values["previously_paid"] = tuple(paid)
    return FeeReading(FilingFee.model_validate(values), MappingProxyType(places)) if values else SILENT


def distinct(payments: Payments) -> Payments:
    """The payments without those of a bare amount that an offset claim explains."""
    claimed = {fields.get("amount") for fields, _ in payments if len(fields) > 1}
    return [payment for payment in payments if len(payment[0]) > 1 or payment[0].get("amount") not in claimed]
