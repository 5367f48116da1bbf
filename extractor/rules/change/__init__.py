"""What an amendment itself says that it changes (General Instruction F and Rule 14d-3(b)(1), 13e-4(c)(3)): old value, new value, or both.

    extended the Offer from 12:00 midnight ... on May 3, 2010 to ... May 17, 2010      expiration, both dates
    The Offer was previously scheduled to expire at ... on May 3, 2010                 expiration, the old date only
    increased the offer price from $24.00 to $25.50 per share                          consideration, prices
    the exchange ratio to 50 shares of A for one share of B from 200 shares of A for three shares of B     consideration, ratios
    increase the number of shares sought from 1,000,000 to 1,500,000                   quantity
    the minimum share requirement to 100,000,000 from 150,000,000                      minimum
    Purchaser has waived the Minimum Condition                                         minimum, waived

A module for each thing that changes: ``end``, ``price``, ``ratio``, ``count`` (quantity and minimum) and ``waiver``. Not read: what may be
changed, and what others changed (dividends, exercise prices, credit lines, market prices).
"""

from __future__ import annotations

from ...models.offer import StatedChange
from ..rule import Rule
from . import count, end, price, ratio, waiver

PRECEDENCE = (
    "change.expiration_from_to",
    "change.expiration_to_from",
    "change.expiration_to",
    "change.expiration_moved",
    "change.expiration_now",
    "change.expiration_before",
    "change.expiration_replaced",
    "change.expiration_references",
    "change.expiration_reference",
    "change.price_from_to",
    "change.price_to_from",
    "change.price_to",
    "change.price_instead",
    "change.price_of_to",
    "change.replaced_price",
    "change.ratio_to_one",
    "change.ratio_to_from",
    "change.ratio_from_to",
    "change.ratio_of_shares",
    "change.number_for_each",
    "change.quantity_from_to",
    "change.quantity_to_from",
    "change.quantity_to",
    "change.quantity_of_offer",
    "change.quantity_replaced",
    "change.quantity_now",
    "change.quantity_value",
    "change.quantity_value_to_from",
    "change.minimum_from_to",
    "change.minimum_to_from",
    "change.minimum_from",
    "change.minimum_to",
    "change.minimum_replaced",
    "change.minimum_requires",
    "change.minimum_instead",
    "change.minimum_waived",
    "change.minimum_was_waived",
    "change.condition_waived",
    "change.condition_was_waived",
    "change.condition_deleted",
    "change.no_longer_conditioned",
)

RULES: tuple[Rule[StatedChange], ...] = (*end.RULES, *price.RULES, *ratio.RULES, *count.RULES, *waiver.RULES)
