"""The filing fee in the fee exhibit (Item 601(b)(107) of Regulation S-K; EDGAR's EX-FILING FEES), where it stands since 31 January 2022.

    Table 1 - Transaction Valuation
                               Transaction Valuation   Fee Rate      Amount of Filing Fee
    Fees to Be Paid            $74,618,250 (a)         0.00015310    $11,424.05 (b)
    Fees Previously Paid
    Total Transaction Valuation $74,618,250
    Total Fees Due for Filing                                        $11,424.05
    Total Fees Previously Paid                                       -
    Total Fee Offsets                                                -
    Net Fee Due                                                      $11,424.05

Since 31 July 2025 the table is inline XBRL (taxonomy ``ffd``, see ``inline_facts``): its facts come first, then the rows of the table as they are
printed, then labels with values as on a cover. The amount is the total due for the filing, before what was paid already, not the net.
Fees paid before on the same Schedule are payments of an amount alone; offset claims (Table 2) have form, party and day too.
"""

from __future__ import annotations

from types import MappingProxyType

from ...document import Document
from . import SILENT, FeeReading, table_values
from .exhibit_facts import from_facts
from .exhibit_rows import from_rows
from .inline_facts import fee_facts
from .payments import with_payments
from .table import find_table


def read_fee_exhibit(document: Document) -> FeeReading:
    """The fee that a fee exhibit states."""
    facts = fee_facts(document)
    if facts is not None:
        reading = from_facts(facts)
        if reading.fee:
            return reading if reading.fee.rate_per_million or reading.fee.amount is None else _with_rate(reading, from_rows(document))
    return from_rows(document) or _from_labels(document) or SILENT


def _with_rate(facts: FeeReading, rows: FeeReading | None) -> FeeReading:
    """The facts with the rate that the same table prints and none of them gives."""
    if facts.fee is None or rows is None or rows.fee is None or rows.fee.rate_per_million is None or rows.fee.amount != facts.fee.amount:
        return facts
    fee = facts.fee.model_copy(update={"rate_per_million": rows.fee.rate_per_million})
    return FeeReading(fee, MappingProxyType({**facts.places, "/rate_per_million": rows.places["/rate_per_million"]}))


def _from_labels(document: Document) -> FeeReading | None:
    """Labels with values, as on a cover."""
    end = len(document.text)
    table = find_table(document, 0, end)
    if table is None:
        return None
    values, places = table_values(document, table, end)
    return with_payments(values, places, []) if values else None
