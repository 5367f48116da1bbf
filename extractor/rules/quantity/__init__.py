"""How much is sought (Item 1004(a)(1)(i) of Regulation M-A).

    offering to purchase up to 17,753,322 shares of common stock
    any and all of the outstanding shares of common stock
    up to $70,000,000 of the outstanding shares
    up to 5% of the outstanding Units
    an aggregate of up to $66,666,667 worth of Series H Preferred Stock may be issued

Each finding is partial: filing merges the fields of the strongest ones. PRECEDENCE, strongest first: a number or amount that the sentence
says was changed to; then what the offer's own sentence says; then statements beside it (percentages, rows of a term sheet, the most that may
be issued). ``quantity.superseded_*`` are old values and never terms. Shares outstanding, shares held, results, the extra two percent that
may be bought without an extension, and what a supposition buys are not sought quantities.
"""

from __future__ import annotations

from ...models.offer import QuantitySought
from ..rule import Rule
from . import number_changed
from .number_sought import NUMBER_RULES
from .percent_sought import PERCENT_RULES
from .replaced import REPLACED_RULES
from .value_sought import VALUE_RULES

PRECEDENCE = (
    "quantity.changed_to",
    "quantity.replaced_with",
    "quantity.value_changed_to",
    "quantity.up_to",
    "quantity.number",
    "quantity.value",
    "quantity.net_assets_worth",
    "quantity.amount_of",
    "quantity.percent",
    "quantity.all",
    "quantity.is_for_all",
    "quantity.all_of_owner",
    "quantity.each_holder",
    "quantity.sought_row",
    "quantity.offered_row",
    "quantity.or_fewer_tendered",
    "quantity.value_of_purchases",
    "quantity.value_at_lowest",
    "quantity.value_at_which",
    "quantity.value_until",
    "quantity.value_row",
    "quantity.percent_or_number",
    "quantity.fully_subscribed",
    "quantity.offered_then",
    "quantity.representing",
    "quantity.which_represent",
    "quantity.covered",
    "quantity.net_assets",
    "quantity.put_right",
    "quantity.issuable",
    "quantity.issuable_for",
    "quantity.all_given_for",
    "quantity.offer_by",
)

RULES: tuple[Rule[QuantitySought], ...] = (*NUMBER_RULES, *number_changed.RULES, *REPLACED_RULES, *VALUE_RULES, *PERCENT_RULES)
