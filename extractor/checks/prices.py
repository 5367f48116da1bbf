"""Prices, quantities, caps and ratios against one another."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from ..models import Cash, CashRange, Check, Exchange, Filing, NetAssetValue, Offer
from .check import DOLLAR, FEE, Checks, Outcome, cents, check, fee_of, figure, grain

UnitPrice = tuple[Decimal, str]
"""The price or value of one security, and the pointer to it."""
_VALUATION = f"{FEE}/transaction_valuation"


def valuation_arithmetic(filing: Filing) -> Checks:
    """Valuation = price × quantity. Valuations often count options too, or less than all shares: else than equal is a warning."""
    fee, offer = fee_of(filing), filing.offer
    if fee is None or fee.transaction_valuation is None or offer is None:
        return
    valuation, sought = fee.transaction_valuation, offer.quantity_sought
    prices, quantity = list(_unit_prices(offer)), sought.quantity if sought else None
    if sought and sought.maximum_value is not None and abs(sought.maximum_value - valuation) <= DOLLAR:
        yield check("valuation_arithmetic", "pass", f"the most to be paid is {figure(sought.maximum_value)}", _VALUATION, "/offer/quantity_sought/maximum_value")
    elif foreign := _foreign_currencies(offer):
        yield check("valuation_arithmetic", "not_applicable", f"valuations are in US dollars; the price is in {', '.join(foreign)}", _VALUATION)
    elif prices and quantity is not None:
        yield _valuation_of(offer, valuation, quantity, prices)
    elif prices or quantity is not None:
        yield check("valuation_arithmetic", "not_applicable", "the filing does not state valuation, price and quantity together", _VALUATION)


def _foreign_currencies(offer: Offer) -> list[str]:
    """The currencies of cash prices, dollars of the United States left out."""
    return sorted({part.currency for part in offer.consideration if isinstance(part, Cash | CashRange) and part.currency and part.currency != "USD"})


def _valuation_of(offer: Offer, valuation: Decimal, quantity: int | Decimal, prices: list[UnitPrice]) -> Check:
    """The valuation against the quantity at the price that comes nearest to it."""
    price, pointer = min(prices, key=lambda one: abs(one[0] * Decimal(quantity) - valuation))
    product = price * Decimal(quantity)
    result: Outcome = "pass"
    remark = ""
    if abs(product - valuation) > max(DOLLAR, price, valuation / 10_000):
        later = offer.mechanism == "net_asset_value" or pointer.endswith("/nav_per_unit")
        result = "not_applicable" if later else "warning"
        remark = ", reckoned before the net asset value that is paid was known" if later else ", which may count other securities or market prices"
    detail = f"{figure(quantity)} × {price:f} = {figure(cents(product))}; stated {figure(valuation)}{remark}"
    return check("valuation_arithmetic", result, detail, _VALUATION, "/offer/quantity_sought/quantity", pointer)


def _unit_prices(offer: Offer) -> Iterator[UnitPrice]:
    """Prices for one security, with their pointers; of a range, the highest."""
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
    units = list(_unit_prices(offer))
    for name, cap, stated in (("maximum_issuable_value", sought.maximum_issuable_value, True), ("maximum_value", sought.maximum_value, False)):
        if cap is not None:
            fitting = [unit for unit in units if unit[1].startswith("/offer/stated_value") is stated]
            yield from _cap_of(offer, cap, f"/offer/quantity_sought/{name}", sought.quantity, fitting)


def _cap_of(offer: Offer, cap: Decimal, pointer: str, quantity: int | Decimal | None, units: list[UnitPrice]) -> Checks:
    """The most against the quantity at the value of one that comes nearest to it."""
    if quantity is not None and units:
        value, unit = min(units, key=lambda one: abs(one[0] * Decimal(quantity) - cap))
        product = value * Decimal(quantity)
        close = abs(product - cap) <= max(DOLLAR, value, grain(cap) if grain(cap) < cap / 100 else DOLLAR)
        detail = f"{figure(quantity)} × {value:f} = {figure(cents(product))}; stated {figure(cap)}"
        yield check("cap_arithmetic", "pass" if close or _lowest(offer, quantity) <= cap <= product else "warning", detail, "/offer/quantity_sought/quantity", unit, pointer)
    elif quantity is not None or units:
        yield check("cap_arithmetic", "not_applicable", f"{figure(cap)} in all; the filing does not state quantity and value of one with it", pointer)


def _lowest(offer: Offer, quantity: int | Decimal) -> Decimal:
    """What the quantity costs at the lowest price of a range, inside which a number of shares may be reckoned; infinite where there is no range."""
    lowest = [part.low for part in offer.consideration if isinstance(part, CashRange) and part.low is not None and part.high is not None]
    return min(lowest) * Decimal(quantity) if lowest else Decimal("Infinity")


def exchange_ratio(filing: Filing) -> Checks:
    """Ratio = received ÷ tendered."""
    for at, part in enumerate(filing.offer.consideration if filing.offer else ()):
        if isinstance(part, Exchange) and part.ratio is not None and part.tendered.quantity:
            pointer = f"/offer/consideration/{at}"
            ratio = part.received.quantity / part.tendered.quantity
            same = abs(ratio - part.ratio) <= Decimal("1e-10")
            yield check(
                "exchange_ratio",
                "pass" if same else "fail",
                f"{part.received.quantity:f} ÷ {part.tendered.quantity:f} = {ratio.normalize():f}; stated {part.ratio:f}",
                f"{pointer}/received",
                f"{pointer}/tendered",
                f"{pointer}/ratio",
            )
