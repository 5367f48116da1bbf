"""Prices, quantities, caps and ratios against one another."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from ..models import Cash, CashRange, Exchange, Filing, NetAssetValue
from .check import DOLLAR, FEE, Checks, cents, check, fee_of, figure, grain


def valuation_arithmetic(filing: Filing) -> Checks:
    """Valuation = price × quantity. Valuations often count options too, or less than all shares: else than equal is a warning."""
    fee = fee_of(filing)
    if fee is None or fee.transaction_valuation is None or filing.offer is None:
        return
    valuation, sought = fee.transaction_valuation, filing.offer.quantity_sought
    pointers = [f"{FEE}/transaction_valuation"]
    if sought and sought.maximum_value is not None and abs(sought.maximum_value - valuation) <= DOLLAR:
        yield check("valuation_arithmetic", "pass", f"the most to be paid is {figure(sought.maximum_value)}", *pointers, "/offer/quantity_sought/maximum_value")
        return
    prices = list(_unit_prices(filing))
    foreign = sorted({part.currency for part in filing.offer.consideration if isinstance(part, Cash | CashRange) and part.currency not in (None, "USD")} - {None})
    if foreign:
        yield check("valuation_arithmetic", "not_applicable", f"valuations are in US dollars; the price is in {', '.join(map(str, foreign))}", *pointers)
        return
    quantity = sought.quantity if sought else None
    if not prices or quantity is None:
        if prices or quantity is not None:
            yield check("valuation_arithmetic", "not_applicable", "the filing does not state valuation, price and quantity together", *pointers)
        return
    products = [(price * Decimal(quantity), price, pointer) for price, pointer in prices]
    product, price, pointer = min(products, key=lambda entry: abs(entry[0] - valuation))
    close = abs(product - valuation) <= max(DOLLAR, price, valuation / 10_000)
    detail = f"{figure(quantity)} × {price:f} = {figure(cents(product))}"
    if not close and (filing.offer.mechanism == "net_asset_value" or pointer.endswith("/nav_per_unit")):
        detail += f"; stated {figure(valuation)}, reckoned before the net asset value that is paid was known"
        yield check("valuation_arithmetic", "not_applicable", detail, *pointers, "/offer/quantity_sought/quantity", pointer)
        return
    detail += f"; stated {figure(valuation)}" + ("" if close else ", which may count other securities or market prices")
    yield check("valuation_arithmetic", "pass" if close else "warning", detail, *pointers, "/offer/quantity_sought/quantity", pointer)


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
                yield check("cap_arithmetic", "not_applicable", f"{figure(cap)} in all; the filing does not state quantity and value of one with it", pointer)
            continue
        value, unit = min(units, key=lambda entry: abs(entry[0] * Decimal(sought.quantity or 0) - cap))
        product = value * Decimal(sought.quantity)
        close = abs(product - cap) <= max(DOLLAR, value, grain(cap) if grain(cap) < cap / 100 else DOLLAR)
        lowest = [part.low for part in offer.consideration if isinstance(part, CashRange) and part.low is not None and part.high is not None]
        close = close or (bool(lowest) and min(lowest) * Decimal(sought.quantity) <= cap <= product)  # the number is reckoned at a price inside the range
        detail = f"{figure(sought.quantity)} × {value:f} = {figure(cents(product))}; stated {figure(cap)}"
        yield check("cap_arithmetic", "pass" if close else "warning", detail, "/offer/quantity_sought/quantity", unit, pointer)


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
