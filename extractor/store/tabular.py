"""Any table or view as typed columns and rows in one order: what Parquet files and exports are written from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from ..errors import UsageError
from .tables import FILING_TABLES, OFFER_TABLES, Instant, Number
from .views import VIEWS

Kind = Literal["text", "integer", "long", "number", "flag", "day", "instant"]

_KINDS: tuple[tuple[type[Any], Kind], ...] = (
    (Number, "number"),
    (Instant, "instant"),
    (sa.Boolean, "flag"),
    (sa.Date, "day"),
    (sa.BigInteger, "long"),
    (sa.Integer, "integer"),
    (sa.Text, "text"),
)

TABLES: dict[str, sa.Table] = {**FILING_TABLES, **OFFER_TABLES}
PANELS = tuple(VIEWS)
NAMES = (*TABLES, *PANELS)
"""What can be read: the tables of filings and offers, and the panels."""

_AT_ONCE = 2000


@dataclass(frozen=True)
class Field:
    """A column as it is given out."""

    name: str
    kind: Kind
    meaning: str


def query(name: str) -> sa.Select[Any]:
    """The rows of a table or view in the order of its key, numbers exact. Raises ``UsageError`` where there is no such table."""
    if name in VIEWS:
        found = VIEWS[name]()
        return found.order_by(*next(iter(found.selected_columns)).table.primary_key)
    if name not in TABLES:
        raise UsageError(f"no table {name}: there are {', '.join(NAMES)}")
    return sa.select(TABLES[name]).order_by(*TABLES[name].primary_key)


def fields(name: str) -> tuple[Field, ...]:
    """The columns of a table or view."""
    columns = [column for column in query(name).selected_columns if isinstance(column, sa.Column)]
    return tuple(Field(column.name, _kind(column.type), column.comment or "") for column in columns)


def _kind(type: object) -> Kind:
    return next(name for kind, name in _KINDS if isinstance(type, kind))


def rows(connection: Connection, wanted: sa.Select[Any]) -> Iterator[list[tuple[Any, ...]]]:
    """The rows of a query, some at a time."""
    result = connection.execution_options(yield_per=_AT_ONCE).execute(wanted)
    for some in result.partitions():
        yield [tuple(row) for row in some]
