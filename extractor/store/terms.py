"""The terms of an offer as columns: of ``filings``, of ``offers``, and as the fields of ``offer_terms``; and the two sides of a stated change."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any

from ..models import Cash, CashRange, Consideration, ContingentValueRight, Exchange, NetAssetValue, Offer, Record, StatedChange
from .columns import Column, Scalar, Type, worked_out
from .pointers import as_text

TERMS: tuple[tuple[str, str], ...] = (
    ("offer_kind", "kind"),
    ("mechanism", "mechanism"),
    ("subject_security", "subject_security"),
    ("stated_value", "stated_value_per_unit/amount"),
    ("stated_value_currency", "stated_value_per_unit/currency"),
    ("quantity_sought", "quantity_sought/quantity"),
    ("all_outstanding", "quantity_sought/all_outstanding"),
    ("percent_sought", "quantity_sought/percent_of_outstanding"),
    ("maximum_value", "quantity_sought/maximum_value"),
    ("maximum_issuable_value", "quantity_sought/maximum_issuable_value"),
    ("sought_currency", "quantity_sought/currency"),
    ("minimum_none", "minimum_condition/none"),
    ("minimum_quantity", "minimum_condition/quantity"),
    ("minimum_percent", "minimum_condition/percent"),
    ("minimum_basis", "minimum_condition/basis"),
    ("minimum_waived", "minimum_condition/waived"),
    ("commencement_date", "commencement_date"),
    ("announcement_date", "announcement_date"),
    ("expiration_at", "expiration/at"),
    ("expiration_date", "expiration/date"),
    ("expiration_timezone", "expiration/timezone"),
    ("expiration_text", "expiration/text"),
    ("expiration_extended", "expiration/extended"),
    ("expiration_weekday_ok", "expiration/weekday_matches"),
    ("withdrawal_at", "withdrawal_deadline/at"),
    ("withdrawal_date", "withdrawal_deadline/date"),
    ("withdrawal_timezone", "withdrawal_deadline/timezone"),
    ("withdrawal_text", "withdrawal_deadline/text"),
    ("odd_lot_preference", "odd_lot_preference"),
    ("proration", "proration"),
    ("guaranteed_delivery", "guaranteed_delivery"),
    ("financing_condition", "financing_condition"),
    ("offer_status", "status"),
)
"""The name of each scalar term, and where it stands in an ``Offer``."""

_Consideration = tuple[Consideration, ...]


def _only(kind: type[Record], field: str) -> Callable[[_Consideration], Any]:
    """What the one component of a kind says; None where there is none or there are several, as in an election."""

    def read(components: _Consideration) -> Any:
        of_kind = [one for one in components if isinstance(one, kind)]
        if len(of_kind) != 1 or not _for_one(of_kind[0]):
            return None
        return getattr(of_kind[0], field)

    return read


def _for_one(component: Record) -> bool:
    """Whether a price is for one security, so that it compares with other prices."""
    per = getattr(component, "per", None)
    return per is None or per.quantity == 1


def _price_currency(components: _Consideration) -> str | None:
    currencies = {currency for one in components if (currency := getattr(one, "currency", None))}
    return currencies.pop() if len(currencies) == 1 else None


_ONLY_ONE = "; null without one, and where there are several, as in an election: see consideration"

_PRICES: tuple[tuple[str, Type, str, Callable[[_Consideration], Any], str | None], ...] = (
    ("cash_price", "number", f"Cash for one security{_ONLY_ONE}", _only(Cash, "amount"), "currency units"),
    ("price_low", "number", f"Lowest price of an auction{_ONLY_ONE}", _only(CashRange, "low"), "currency units"),
    ("price_high", "number", f"Highest price of an auction{_ONLY_ONE}", _only(CashRange, "high"), "currency units"),
    ("price_currency", "text", "ISO 4217 code of the prices, where they are all in one currency", _price_currency, None),
    ("exchange_ratio", "number", f"Securities received for one tendered{_ONLY_ONE}", _only(Exchange, "ratio"), "securities"),
    ("percent_of_nav", "number", f"Percentage of net asset value paid{_ONLY_ONE}", _only(NetAssetValue, "percent_of_nav"), "percent"),
    ("cvr_maximum", "number", f"Most that one contingent value right can pay{_ONLY_ONE}", _only(ContingentValueRight, "maximum_payment"), "currency units"),
)


def price_columns(offer_of: Callable[[Any], Offer | None]) -> tuple[Column, ...]:
    """The prices of an offer in columns of their own, where it has one of a kind."""

    def work(read: Callable[[_Consideration], Any]) -> Callable[[Any], Scalar]:
        def worked(record: Any) -> Scalar:
            offer = offer_of(record)
            return read(offer.consideration) if offer is not None else None

        return worked

    return tuple(worked_out(name, type, meaning, work(read), unit=unit) for name, type, meaning, read, unit in _PRICES)


# --- stated changes: a side is a ratio, a number, a day or words --------------------------------------------------------------------------

_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")


def sides(side: str) -> tuple[Column, ...]:
    def plain(change: StatedChange) -> Any:
        return change.model_dump(mode="json", include={side})[side]

    def number(change: StatedChange) -> Decimal | None:
        value = plain(change)
        return Decimal(value) if isinstance(value, int) or (isinstance(value, str) and _NUMBER.fullmatch(value)) else None

    def day(change: StatedChange) -> date | None:
        value = plain(change)
        return date.fromisoformat(value) if isinstance(value, str) and _DAY.fullmatch(value) else None

    def of_ratio(part: str) -> Callable[[StatedChange], Decimal | None]:
        def read(change: StatedChange) -> Decimal | None:
            value = plain(change)
            return Decimal(value[part]) if isinstance(value, dict) else None

        return read

    stood = StatedChange.model_fields[side].description or ""
    return (
        worked_out(f"{side}_text", "text", stood, lambda change: as_text(plain(change))),
        worked_out(f"{side}_number", "number", f"{stood.partition(':')[0]}, where it is a number", number),
        worked_out(f"{side}_date", "day", f"{stood.partition(':')[0]}, where it is a day", day),
        worked_out(f"{side}_tendered", "number", f"{stood.partition(':')[0]}, where it is a ratio: securities given", of_ratio("tendered"), unit="securities"),
        worked_out(f"{side}_received", "number", f"{stood.partition(':')[0]}, where it is a ratio: securities got", of_ratio("received"), unit="securities"),
    )
