"""What is offered (Item 1004(a)(1)(ii) of Regulation M-A): all rules of the family ``consideration``.

    at a price of $81.50 per Share, net to the seller in cash                       price.py            Cash
    increase the price from $46.00 per Share to $49.00 per Share                    price_change.py     Cash
    not greater than $34.00 nor less than $31.00 per share                          price_range.py      CashRange
    98% of net asset value; 100% of principal; a formula                            asset_value.py      NetAssetValue, Cash, Formula
    50 shares of A for one share of B                                               exchange_ratio.py   Exchange
    $1,000 of New Notes for each $1,000 of Old Notes                                principal_ratio.py   Exchange
    for each $1,000 of Notes, (i) $150 in cash and (ii) 45.5 shares                 principal_list.py    Cash, Exchange
    1.30 options for one, a table of ratios                                         option_ratio.py     Exchange
    $1.60 in cash for each eligible option                                          option_cash.py      Cash
    a table of what is paid for options by exercise price                           option_table.py     Cash
    $18.40 in cash and 0.149 shares; $43.00 in cash or 0.75 of a share              mixed_price.py      Cash, Exchange
    plus one contingent value right; worth $0.20 per share                          worth.py            ContingentValueRight, Money

Each finding is one component. PRECEDENCE ranks all of them, strongest first; what stands beside the strongest belongs to it: cash with
securities or a right is mixed consideration, ``second_price`` is the price of a second class (its ``per`` tells which).
``increment`` and ``valuation_date`` are partial and fill the range and the net asset value; ``right_maximum`` and ``right_pays`` fill a right without one.
``superseded_*`` are old values, never terms. ``stated_value_*`` is ``/offer/stated_value_per_unit``, not consideration.
"""

from __future__ import annotations

from typing import Any

from ..rule import Rule
from . import labelled, option_table, principal_list, ratio_change
from .asset_value import VALUE_RULES
from .cash_price import PRICE_RULES
from .cash_with_stock import STOCK_RULES
from .exchange_ratio import EXCHANGE_RULES
from .mixed_price import MIXED_RULES
from .option_cash import OPTION_CASH_RULES
from .option_ratio import OPTION_RULES
from .price_change import CHANGE_RULES
from .price_range import RANGE_RULES
from .principal_ratio import PRINCIPAL_RULES
from .worth import WORTH_RULES

PRECEDENCE = (
    # what the sentence says was changed to
    "consideration.raised_to",
    "consideration.range_changed_to",
    "consideration.range_moved_to",
    "consideration.ratio_changed_to",
    "consideration.principal_changed_to",
    "consideration.raised",
    "consideration.raised_once",
    "consideration.revised",
    "consideration.replaced_with",
    "consideration.will_pay_in_offer",
    # what the offer's own sentence says; ranges and percentages before single amounts that stand in the same document
    "consideration.range_not_greater",
    "consideration.nav_range",
    "consideration.nav_percent",
    "consideration.mixed_cash",
    "consideration.mixed_cash_last",
    "consideration.mixed_securities",
    "consideration.mixed_securities_first",
    "consideration.elected_securities",
    "consideration.elected_securities_first",
    "consideration.elected_cash_last",
    "consideration.exchange_each_share",
    "consideration.exchange_for_each",
    "consideration.exchange_named_stock",
    "consideration.exchange_both",
    "consideration.exchange_per",
    "consideration.exchange_considered",
    "consideration.exchange_considered_also",
    "consideration.exchange_ratio",
    "consideration.exchange_each_receives",
    "consideration.exchange_each_exchanged",
    "consideration.exchange_each_exchangeable",
    "consideration.exchange_each_listed",
    "consideration.exchange_each_lettered",
    "consideration.listed_securities",
    "consideration.listed_cash",
    "consideration.notes_and_cash",
    "consideration.cash_behind_notes",
    "consideration.cash_after_notes",
    "consideration.notes_behind_cash",
    "consideration.cash_and_notes",
    "consideration.exchange_of_principal",
    "consideration.exchange_for_principal",
    "consideration.principal_each_receives",
    "consideration.securities_for_principal",
    "consideration.shares_with_notes",
    "consideration.shares_before_notes",
    "consideration.exchange_in_increments",
    "consideration.exchange_directed",
    "consideration.final_ratio",
    "consideration.formula_dollar",
    "consideration.cash_with_stock",
    "consideration.cash_with_worth",
    "consideration.offer",
    "consideration.offer_in_words",
    "consideration.second_price",
    "consideration.elected_cash",
    "consideration.elected_cash_first",
    "consideration.labelled_cash",
    "consideration.labelled_securities",
    "consideration.each_paid",
    "consideration.nav",
    "consideration.range",
    "consideration.range_minimum_maximum",
    "consideration.range_least_then_most",
    "consideration.put_price",
    "consideration.put_received",
    "consideration.for_principal",
    "consideration.received_for_principal",
    "consideration.principal",
    "consideration.par",
    # rows and answers of a term sheet, tails and definitions
    "consideration.for_options",
    "consideration.for_options_row",
    "consideration.for_each_option",
    "consideration.price_offered",
    "consideration.answered",
    "consideration.offering_to_pay",
    "consideration.will_pay",
    "consideration.now_offering",
    "consideration.net_to_holder",
    "consideration.price_of_offer",
    "consideration.price_first",
    "consideration.offer_of",
    "consideration.offer_price_is",
    "consideration.the_price_is",
    "consideration.defined_price",
    "consideration.holders_receive",
    "consideration.tendered_for",
    "consideration.with_right",
    "consideration.to_acquire",
    "consideration.payable_in_offer",
    "consideration.ratio_table_row",
    "consideration.ratio_table_pair",
    "consideration.ratio_table_number",
    "consideration.ratio_table_new",
    "consideration.ratio_counted",
    "consideration.ratio_of_options",
    "consideration.ratio_percent",
    "consideration.ratio_part",
    "consideration.ratio_factor",
    "consideration.ratio_same",
    "consideration.formula_average",
    "consideration.contingent_value_right",
    # what was paid
    "consideration.nav_paid",
    "consideration.nav_was_price",
    "consideration.nav_calculated",
    "consideration.price_paid",
    # parts that fill another value
    "consideration.increment",
    "consideration.valuation_date",
    "consideration.nav_valued",
    "consideration.right_maximum",
    "consideration.right_pays",
    # what the consideration is worth
    "consideration.stated_value_changed",
    "consideration.stated_value_effective",
    "consideration.stated_value_liquidation",
)

RULES: tuple[Rule[Any], ...] = (
    *PRICE_RULES,
    *CHANGE_RULES,
    *RANGE_RULES,
    *VALUE_RULES,
    *ratio_change.RULES,
    *EXCHANGE_RULES,
    *PRINCIPAL_RULES,
    *principal_list.RULES,
    *OPTION_CASH_RULES,
    *OPTION_RULES,
    *option_table.RULES,
    *STOCK_RULES,
    *MIXED_RULES,
    *labelled.RULES,
    *WORTH_RULES,
)
