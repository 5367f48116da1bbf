"""Keeps the offers true to the filings: a company's offers are folded afresh after one of its filings was loaded.

The marks that say for which companies stand in the database, written with the filings themselves, so that a load that was cut off loses none: the next one
does what is left.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from ..models import Filing
from .database import Database
from .definitions import FILINGS
from .offers import OFFER_LISTS, OFFERS, offer_rows
from .tables import FILING_TABLES, OFFER_TABLES, RECORDS, STALE

_FILINGS = FILING_TABLES[FILINGS.name]
_OFFERS = OFFER_TABLES[OFFERS.name]


def mark(connection: Connection, ciks: Iterable[str | None]) -> None:
    """Note in this transaction that these companies' offers are to be folded afresh."""
    wanted = sorted({cik for cik in ciks if cik})
    if wanted:
        connection.execute(STALE.delete().where(STALE.c.subject_cik.in_(wanted)))
        connection.execute(STALE.insert(), [{"subject_cik": cik} for cik in wanted])


def refresh(database: Database) -> int:
    """Fold the offers of all marked companies, each in a transaction of its own; how many companies they were."""
    with database.reading() as connection:
        marked = list(connection.execute(sa.select(STALE.c.subject_cik).order_by(STALE.c.subject_cik)).scalars())
    for cik in marked:
        with database.writing() as connection:
            _refresh_one(connection, cik)
    return len(marked)


def _refresh_one(connection: Connection, cik: str) -> None:
    rows = offer_rows(filings_about(connection, cik))
    connection.execute(_OFFERS.delete().where(_OFFERS.c.subject_cik == cik))
    for definition in (OFFERS, *OFFER_LISTS):
        if rows[definition.name]:
            connection.execute(OFFER_TABLES[definition.name].insert(), rows[definition.name])
    connection.execute(STALE.delete().where(STALE.c.subject_cik == cik))


def filings_about(connection: Connection, cik: str) -> list[Filing]:
    """A company's filings that have an accession number."""
    query = (
        sa.select(RECORDS.c.filing_json)
        .join(_FILINGS, _FILINGS.c.accession == RECORDS.c.accession)
        .where(_FILINGS.c.subject_cik == cik, sa.func.length(_FILINGS.c.accession) == 20)
        .order_by(RECORDS.c.accession)
    )
    return [Filing.model_validate_json(zlib.decompress(packed)) for packed in connection.execute(query).scalars()]
