"""The class that the offer is for, as the offer's own sentence names it (Item 1002(b) of Regulation M-A).

    all outstanding shares of common stock, par value $0.01 per share (the "Shares"), of X         common stock
    its offer to holders of outstanding Class A Common Stock (the "Common Stock"), to exchange      Class A Common Stock
    OFFER TO PURCHASE FOR CASH ALL UNITS OF LIMITED PARTNERSHIP INTEREST OF Y                       UNITS OF LIMITED PARTNERSHIP INTEREST
    its outstanding 5.00% Convertible Senior Notes due 2024                                         5.00% Convertible Senior Notes due 2024

Without the par-value phrase and the company's name, in the letters printed. A term defined elsewhere ("the outstanding Shares") is no class.
PRECEDENCE, strongest first: where the sentence defines a short name for the class, it gives the long one. Weakest is the item of the
Schedule that names the class, for an offer whose own sentence says "Units" alone.
"""

from __future__ import annotations

from ..rule import Rule
from . import offered, short_name, told

PRECEDENCE = (
    "security.defined",
    "security.sought_row",
    "security.sought_bare",
    "security.offered",
    "security.taken",
    "security.form_title",
    "security.tendered_hereby",
    "security.term",
    "security.referred",
    "security.short_means",
    "security.item",
    "security.not_sold",
    "security.subject_to",
    "security.tendered",
)

RULES: tuple[Rule[str], ...] = (*offered.RULES, *short_name.RULES, *told.RULES)
