"""One filing → its rows in every table. A pure function: the JSON of a filing, read back, gives the same rows as the bytes."""

from __future__ import annotations

from ..models import Filing
from .columns import Row
from .definitions import ACCESSION, FILINGS, LISTS, SEQ, accession_of

Rows = dict[str, list[Row]]
"""The rows by table."""


def rows_of(filing: Filing) -> Rows:
    """The rows of one filing, by table, each in the order of the filing. Numbers are ``Decimal``, instants aware, what is not stated None."""
    key = accession_of(filing)
    rows: Rows = {FILINGS.name: [{ACCESSION: key, **{column.name: column.read(filing) for column in FILINGS.columns}}]}
    for definition in LISTS:
        rows[definition.name] = [
            {ACCESSION: key, SEQ: number, **{column.name: column.read(record) for column in definition.columns}} for number, record in enumerate(definition.records(filing))
        ]
    return rows
