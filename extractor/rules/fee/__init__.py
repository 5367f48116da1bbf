"""The filing fee of Rule 0-11 on the cover page, where it stood until 31 January 2022 (the exhibit since then: ``exhibit``).

    Transaction Valuation*          Amount of Filing Fee**
    $70,000,000.00                  $9,086.00
    *  This amount represents the maximum amount of the offer.
    ** The filing fee was calculated ... by multiplying the transaction value by .0001298.
    [X] Check the box if any part of the fee is offset as provided by Rule 0-11(a)(2) ...
    Amount Previously Paid: $717,320.30        Filing Party: Xerox Holdings Corporation
    Form or Registration No.: S-4              Date Filed: March 2, 2020

A table of labels and values, side by side or below each other, is read as a row of tokens: labels wait for values in the order in which
they stand, so the layout does not matter; the first word of prose ends the table. Numbers in the notes below it (shares assumed, prices,
options) are never the valuation. The rate comes from the notes; where they give several, or a percent sign too many, the product decides.
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from types import MappingProxyType
from typing import NamedTuple

from ...document import Document
from ...models import FilingFee
from .notes import Place, marked_note, rate_of_cell, stated_rate, valuation_note
from .offset import previous_payments
from .table import FeeTable, find_table, settle


class FeeReading(NamedTuple):
    """A filing fee, and where each part of it stands.

    ``places`` maps pointers relative to the fee ("/amount", "/previously_paid/0", "/previously_paid/0/form") to positions in
    ``Document.text``. ``fee`` is None where nothing is stated.
    """

    fee: FilingFee | None
    places: Mapping[str, Place]


SILENT = FeeReading(None, MappingProxyType({}))


_BELOW = 2_500
"""How far below the cover's last box its footnotes may end, where a page ends so."""


def read_cover_fee(document: Document, start: int, end: int) -> FeeReading:
    """The fee that the cover between two positions of ``Document.text`` states."""
    table = find_table(document, start, end)
    values: dict[str, object] = {}
    places: dict[str, Place] = {}
    if table:
        values, places = table_values(document, table, end)
        if values:
            _from_below(document, table, end, values, places)
    payments = previous_payments(document, start, end)
    if payments:
        values["previously_paid"] = tuple(payment for payment, _ in payments)
        for at, (_, parts) in enumerate(payments):
            places |= {f"/previously_paid/{at}{name}": place for name, place in parts.items()}
    return FeeReading(FilingFee.model_validate(values), MappingProxyType(places)) if values else SILENT


def table_values(document: Document, table: FeeTable, end: int) -> tuple[dict[str, object], dict[str, Place]]:
    """What a table and the notes below it state, and where; empty where the table states no amount."""
    values: dict[str, object] = {}
    places: dict[str, Place] = {}
    settle(table)
    for label, name in (("valuation", "transaction_valuation"), ("fee", "amount")):
        slot = table.slots.get(label)
        if slot and slot.amount is not None:
            values[name], places[f"/{name}"] = slot.amount, slot.place
            if slot.dollars:
                values["currency"] = "USD"
                places.setdefault("/currency", slot.place)
    if not values:
        return {}, {}
    rate = _table_rate(table) or stated_rate(document, table.stop, end, table.amount("valuation"), table.amount("fee"))
    if rate:
        values["rate_per_million"], places["/rate_per_million"] = rate
    basis = valuation_note(document, _valuation_marks(table), table.stop, end)
    if basis:
        values["basis"], places["/basis"] = document.quote(*basis), basis
    return values, places


def _from_below(document: Document, table: FeeTable, end: int, values: dict[str, object], places: dict[str, Place]) -> None:
    """Adds what footnotes below the boxes state, to marks whose notes stand nowhere above: a basis under the valuation's mark, a rate that gives the fee."""
    marks, stop = _valuation_marks(table), min(len(document.text), end + _BELOW)
    basis = marked_note(document, marks, end, stop) if marks and "basis" not in values else None
    if basis is None:
        return
    values["basis"], places["/basis"] = document.quote(*basis), basis
    valuation, fee = table.amount("valuation"), table.amount("fee")
    rate = stated_rate(document, end, stop, valuation, fee) if valuation and fee and "rate_per_million" not in values else None
    if rate and valuation and fee and abs(valuation * rate[0] / 1_000_000 - fee) <= max(Decimal(1), fee / 500):
        values["rate_per_million"], places["/rate_per_million"] = rate


def _table_rate(table: FeeTable) -> tuple[Decimal, Place] | None:
    slot = table.slots.get("rate")
    if slot is None or slot.amount is None:
        return None
    value = rate_of_cell(slot.amount, slot.percent)
    return (value, slot.place) if value is not None else None


def _valuation_marks(table: FeeTable) -> list[str]:
    return table.marks.get("valuation", []) + (table.slots["valuation"].marks if "valuation" in table.slots else [])
