"""What was tendered, accepted, prorated and paid, against one another."""

from __future__ import annotations

from decimal import Decimal

from ..models import Cash, CashRange, Filing, Tally
from .check import DOLLAR, Checks, Outcome, cents, check, figure, grain


def accepted_within_tendered(filing: Filing) -> Checks:
    """No more is accepted than was tendered, guaranteed deliveries with it."""
    for at, tally in enumerate(filing.tallies):
        if tally.quantity_accepted is None or tally.quantity_tendered is None:
            continue
        pointers = [f"/tallies/{at}/quantity_accepted", f"/tallies/{at}/quantity_tendered"]
        most, words = Decimal(tally.quantity_tendered), f"{figure(tally.quantity_tendered)} tendered"
        if tally.quantity_guaranteed_delivery is not None and not tally.guaranteed_delivery_included:
            most += Decimal(tally.quantity_guaranteed_delivery)
            words += f" and {figure(tally.quantity_guaranteed_delivery)} by guaranteed delivery"
            pointers.append(f"/tallies/{at}/quantity_guaranteed_delivery")
        slack = max(grain(tally.quantity_tendered), grain(tally.quantity_accepted)) if tally.approximate else Decimal(0)
        yield check(
            "accepted_within_tendered", "pass" if Decimal(tally.quantity_accepted) <= most + slack else "fail", f"{figure(tally.quantity_accepted)} accepted, {words}", *pointers
        )


def proration_factor(filing: Filing) -> Checks:
    """Factor ≈ accepted ÷ tendered. Odd lots and conditional tenders come outside the factor: a larger difference is a warning, unless odd lots come first and more was accepted."""
    for at, tally in enumerate(filing.tallies):
        factor, accepted, tendered = tally.proration_factor, tally.quantity_accepted, tally.quantity_tendered
        if factor is None:
            continue
        pointer = f"/tallies/{at}/proration_factor"
        if not 0 <= factor <= 100:
            yield check("proration_factor", "fail", f"{factor:f} % is no share of a whole", pointer)
        elif accepted is None or not tendered:
            yield check("proration_factor", "not_applicable", f"{factor:f} %; the filing does not state accepted and tendered with it", pointer)
        else:
            share = Decimal(accepted) / Decimal(tendered) * 100
            close = abs(share - factor) <= max(Decimal(1), grain(factor))
            detail = f"{figure(accepted)} ÷ {figure(tendered)} = {cents(share):f} %; stated {factor:f} %"
            if not close and share > factor and filing.offer and filing.offer.odd_lot_preference:
                close, detail = True, f"{detail}, of what is left when the odd lots are accepted"
            yield check("proration_factor", "pass" if close else "warning", detail, f"/tallies/{at}/quantity_accepted", f"/tallies/{at}/quantity_tendered", pointer)


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
            yield check("purchase_price", "pass" if same else "warning", f"paid {price:f}; offered {part.amount:f}", pointer, f"/offer/consideration/{at}/amount")
        elif part.low is not None and part.high is not None:
            span = f"{part.low:f} to {part.high:f}"
            step = part.increment
            if not part.low <= price <= part.high:
                yield check("purchase_price", "fail", f"paid {price:f}; the range is {span}", pointer, f"/offer/consideration/{at}")
            elif step and (price - part.low) % step and price != part.high:
                yield check("purchase_price", "warning", f"paid {price:f}; in the range {span}, at none of its steps of {step:f}", pointer, f"/offer/consideration/{at}")
            else:
                yield check("purchase_price", "pass", f"paid {price:f}; the range is {span}", pointer, f"/offer/consideration/{at}")


def aggregate_cost(filing: Filing) -> Checks:
    """Cost ≈ accepted × price, to the rounding of the printed figures. Some filings add fees and expenses: up to 2 % is a warning."""
    for at, tally in enumerate(filing.tallies):
        cost, accepted, price = tally.aggregate_cost, tally.quantity_accepted, tally.purchase_price
        if cost is None:
            continue
        pointer = f"/tallies/{at}/aggregate_cost"
        if accepted is None or price is None:
            yield check("aggregate_cost", "not_applicable", f"{figure(cost)}; the filing does not state accepted and price with it", pointer)
            continue
        product = Decimal(accepted) * price
        difference = abs(product - cost)
        slack = max(DOLLAR, grain(cost) if grain(cost) > 1 else DOLLAR, grain(accepted) * price if grain(accepted) > 1 else DOLLAR)
        outcome: Outcome = "pass" if difference <= slack else "warning" if difference <= product / 50 else "fail"
        detail = f"{figure(accepted)} × {price:f} = {figure(cents(product))}; stated {figure(cost)}"
        yield check("aggregate_cost", outcome, detail, f"/tallies/{at}/quantity_accepted", f"/tallies/{at}/purchase_price", pointer)


def percentages(filing: Filing) -> Checks:
    """Quantities and percentages of one class imply one number outstanding, and none is above a hundred percent."""
    implied: dict[str, tuple[Decimal, Decimal, str]] = {}
    for at, tally in enumerate(filing.tallies):
        share, pointer = tally.percent_of_outstanding, f"/tallies/{at}/percent_of_outstanding"
        if share is None:
            continue
        if not 0 <= share <= 100:
            yield check("percentages", "fail", f"{share:f} % of the outstanding securities", pointer)
            continue
        least, most = _outstanding(tally, share)
        if not most:
            continue
        detail = f"{figure(tally.quantity_tendered or 0)} and {share:f} % imply {figure(least)} to {figure(most)} outstanding"
        before = implied.setdefault(" ".join((tally.security or "").lower().split()), (least, most, pointer))
        if before[2] != pointer:
            agree = least <= before[1] * Decimal("1.02") and before[0] <= most * Decimal("1.02")
            yield check("percentages", "pass" if agree else "warning", f"{detail}; another count implies {figure(before[0])} to {figure(before[1])}", pointer, before[2])


def _outstanding(tally: Tally, share: Decimal) -> tuple[Decimal, Decimal]:
    """Between which numbers the number outstanding lies, by the rounding of the percentage; zeros where the tally does not tell."""
    if tally.quantity_tendered is None or not share:
        return Decimal(0), Decimal(0)
    half = grain(share) / 2
    if share <= half:
        return Decimal(0), Decimal(0)
    quantity = Decimal(tally.quantity_tendered) * 100
    return cents(quantity / (share + half)).to_integral_value(), cents(quantity / (share - half)).to_integral_value()
