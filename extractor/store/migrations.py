"""How tables of an older version become those of this one.

Every table is a fold over the JSON in ``records``. So an upgrade keeps the records, makes all tables anew and fills them from there, in one transaction,
without the filings' files. Only a version that changes ``records`` itself needs a step of its own; there is none yet.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator

import sqlalchemy as sa
from pydantic import ValidationError
from sqlalchemy.engine import Connection

from ..errors import UsageError
from ..models import Filing
from . import views
from .tables import INFO, METADATA, RECORDS, SCHEMA_VERSION

_KEPT = "records_kept"
_AT_ONCE = 20


def create_tables(connection: Connection) -> None:
    """Make the tables and views of this version in a database that has none of them."""
    METADATA.create_all(connection, checkfirst=False)
    for statement in views.create(connection.dialect.name):
        connection.exec_driver_sql(statement)
    connection.execute(INFO.insert(), {"store_id": 1, "schema_version": SCHEMA_VERSION})


def upgrade(connection: Connection) -> None:
    """Bring the tables of an older version to this one. Raises ``UsageError`` where a record is not to be read any more."""
    connection.exec_driver_sql(f"CREATE TABLE {_KEPT} AS SELECT accession, filing_json FROM {RECORDS.name}")
    for statement in views.drop():
        connection.exec_driver_sql(statement)
    METADATA.drop_all(connection)
    create_tables(connection)
    _refill(connection)
    connection.exec_driver_sql(f"DROP TABLE {_KEPT}")


def _refill(connection: Connection) -> None:
    from .load import ready, write

    last = ""
    while some := list(_kept(connection, last)):
        last = some[-1][0]
        write(connection, {key: ready(filing) for key, filing in some}, set())


def _kept(connection: Connection, after: str) -> Iterator[tuple[str, Filing]]:
    query = sa.text(f"SELECT accession, filing_json FROM {_KEPT} WHERE accession > :after ORDER BY accession LIMIT :most")
    for accession, packed in connection.execute(query, {"after": after, "most": _AT_ONCE}):
        try:
            yield accession, Filing.model_validate_json(zlib.decompress(packed))
        except ValidationError:
            raise UsageError(f"{accession} was read by a version of extract whose records this one does not know: load its filings into a new database") from None
