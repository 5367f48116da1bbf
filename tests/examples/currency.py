"""Examples of extractor.rules.currency."""

from __future__ import annotations

from extractor.rules.currency import Meaning
from tests.example import Example

EXAMPLES: list[Example] = [
    Example("currency.dollar", 'All references to ⟦"$" in this Circular are to Canadian dollars⟧, and "U.S.$" is the dollar of the United States.', Meaning("$", "CAD")),
    Example("currency.dollar", "In the Offer, ⟦“$” or “dollars” refer to Canadian dollars⟧ unless it is said otherwise.", Meaning("$", "CAD")),
    Example("currency.dollar", "Except where noted, ⟦all dollar amounts in the Offer to Purchase are expressed in Canadian dollars⟧.", Meaning("$", "CAD")),
    Example("currency.dollar", "⟦All dollar references in the Offer and the Circular are in Canadian dollars⟧, except where otherwise indicated.", Meaning("$", "CAD")),
    Example("currency.dollar", 'References to ⟦"$," "dollars" or "C$" are to the lawful currency of Canada⟧.', Meaning("$", "CAD")),
    Example("currency.dollar", "⟦All monetary amounts are stated in Australian dollars⟧.", Meaning("$", "AUD")),
    Example("currency.dollar", 'References to "C$" are to Canadian dollars and references to ⟦"$" or "US$" are to United States dollars⟧.', Meaning("$", "USD")),
    Example("currency.dollar", 'Unless otherwise specified, all references to dollar amounts or ⟦"$" are to U.S. dollars⟧.', Meaning("$", "USD")),
    Example("currency.peso", 'References to ⟦"Ps." or "pesos" are to Argentine pesos⟧.', Meaning("ps", "ARS")),
    Example("currency.peso", '⟦"Ps.", "pesos" and "Mexican pesos" mean the lawful currency of Mexico⟧.', Meaning("ps", "MXN")),
]

NEAR_MISSES: list[str] = [
    'References to "Cdn$" are to Canadian dollars.',
    'All amounts followed by "C$" are in Canadian dollars.',
    "Holders may elect to be paid in Canadian dollars.",
    "All amounts payable to holders who so elect will be paid in Canadian dollars.",
    "The Depositary will convert all amounts payable in Canadian dollars into U.S. dollars at the rate of the day.",
    "The noon rate for Canadian dollars on that day was $1.00 = C$1.12.",
    "Revenue is earned in Argentine pesos and reported in dollars.",
]

KNOWN_FAILURES: list[Example] = []
