"""The definitions as SQLAlchemy tables: keys, types of each database, indexes, comments.

Types: ``number`` is NUMERIC in PostgreSQL and exact decimal text in SQLite, which has no exact numbers (views cast it); ``instant`` is timestamptz, in SQLite text
in UTC, ``2023-05-18T04:00:00Z``, that sorts by time; ``day`` is DATE.
"""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator, TypeEngine

from ..models.base import plain
from .columns import Column, Type
from .definitions import ACCESSION, FILINGS, LISTS, SEQ, Definition
from .offers import OFFER_ID, OFFER_LISTS, OFFERS, OfferDefinition

SCHEMA_VERSION = 2
"""Of the tables. A change of them needs the next number: ``migrations.py`` then makes older ones anew from their records."""


class Number(TypeDecorator[Decimal]):
    """An exact number: NUMERIC; in SQLite text, as printed."""

    impl = sa.Numeric
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        return dialect.type_descriptor(sa.Text() if dialect.name == "sqlite" else sa.Numeric())

    def process_bind_param(self, value: Decimal | int | None, dialect: Dialect) -> Any:
        if value is None:
            return None
        exact = Decimal(value)
        return plain(exact) if dialect.name == "sqlite" else exact

    def process_result_value(self, value: Any, dialect: Dialect) -> Decimal | None:
        return None if value is None else Decimal(value)


class Instant(TypeDecorator[datetime]):
    """A point in time: timestamptz; in SQLite text in UTC."""

    impl = sa.DateTime
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        return dialect.type_descriptor(sa.Text() if dialect.name == "sqlite" else sa.DateTime(timezone=True))

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> Any:
        if value is None or dialect.name != "sqlite":
            return value
        return value.astimezone(UTC).isoformat().replace("+00:00", "Z")

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        return datetime.fromisoformat(value) if isinstance(value, str) else value


_TYPES: dict[Type, TypeEngine[Any]] = {
    "text": sa.Text(),
    "integer": sa.Integer(),
    "number": Number(),
    "flag": sa.Boolean(),
    "day": sa.Date(),
    "instant": Instant(),
    "bytes": sa.LargeBinary(),
}
_LONG = ("cik_num", "_bytes", "byte_start", "byte_end")
"""Ends of the names of integers that may not fit in 31 bits."""

_LENGTHS = {"cik": 10, "subject_cik": 10, "cusip9": 9, "cusip8": 8, "cusip6": 6}
"""Keys that have one length."""

METADATA = sa.MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)

ACCESSION_MEANING = "Accession number with dashes; for a file that has none, sha256- and the first 16 digits of its hash"


def _column(column: Column) -> sa.Column[Any]:
    kind: TypeEngine[Any] = sa.BigInteger() if column.type == "integer" and column.name.endswith(_LONG) else _TYPES[column.type]
    comment = f"{column.meaning} ({column.unit})" if column.unit else column.meaning
    return sa.Column(column.name, kind, nullable=not column.required, comment=comment)


def _offer_column(column: Column) -> sa.Column[Any]:
    made = _column(column)
    if column.name == ACCESSION:
        made.append_foreign_key(sa.ForeignKey(FILINGS_KEY, ondelete="CASCADE"))
    return made


def _offer_table(definition: OfferDefinition) -> sa.Table:
    columns = [_offer_column(column) for column in definition.columns]
    names = [column.name for column in columns]
    meaning = "Subject company's CIK, a dash, and the accession number of the offer's first Schedule TO; of its first filing that is loaded while that is not"
    key: list[sa.Column[Any]]
    if definition is OFFERS:
        key = [sa.Column(OFFER_ID, sa.Text(), primary_key=True, comment=meaning)]
    else:
        key = [sa.Column(OFFER_ID, sa.Text(), sa.ForeignKey(f"{OFFERS.name}.{OFFER_ID}", ondelete="CASCADE"), comment="The offer")]
        if SEQ not in names:
            key.append(sa.Column(SEQ, sa.Integer(), comment="Number of the entry in the offer's list, counted from 0"))
    constraints = [] if definition is OFFERS else [sa.PrimaryKeyConstraint(OFFER_ID, *definition.key)]
    table = sa.Table(definition.name, METADATA, *key, *columns, *constraints, *_checks(names), comment=definition.meaning)
    for index in definition.indexes:
        sa.Index(None, *(table.c[name] for name in index))
    return table


def _checks(names: list[str]) -> list[sa.CheckConstraint]:
    checks = [sa.CheckConstraint(f"length({name}) = {length}", name=name) for name, length in _LENGTHS.items() if name in names]
    if "byte_start" in names:
        checks.append(sa.CheckConstraint("byte_start >= 0 AND byte_end >= byte_start", name="bytes"))
    return checks


def _table(definition: Definition) -> sa.Table:
    columns = [_column(column) for column in definition.columns]
    names = [column.name for column in columns]
    key: list[sa.Column[Any] | sa.Constraint]
    if definition is FILINGS:
        key = [sa.Column(ACCESSION, sa.Text(), primary_key=True, comment=ACCESSION_MEANING), sa.CheckConstraint(f"length({ACCESSION}) IN (20, 23)", name=ACCESSION)]
    else:
        key = [
            sa.Column(ACCESSION, sa.Text(), sa.ForeignKey(FILINGS_KEY, ondelete="CASCADE"), primary_key=True, comment="The filing"),
            sa.Column(SEQ, sa.Integer(), primary_key=True, autoincrement=False, comment="Number of the entry in the filing's list, counted from 0, as in JSON Pointers"),
        ]
    table = sa.Table(definition.name, METADATA, *key, *columns, *_checks(names), comment=definition.meaning)
    for index in definition.indexes:
        sa.Index(None, *(table.c[name] for name in index))
    return table


FILINGS_KEY = f"{FILINGS.name}.{ACCESSION}"

INFO = sa.Table(
    "store_info",
    METADATA,
    sa.Column("store_id", sa.Integer(), primary_key=True, autoincrement=False, comment="Always 1"),
    sa.Column("schema_version", sa.Integer(), nullable=False, comment="Version of these tables"),
    sa.CheckConstraint("store_id = 1", name="one"),
    comment="One row: which version of the tables this is",
)
FILING_TABLES: dict[str, sa.Table] = {definition.name: _table(definition) for definition in (FILINGS, *LISTS)}
RECORDS = sa.Table(
    "records",
    METADATA,
    sa.Column(ACCESSION, sa.Text(), sa.ForeignKey(FILINGS_KEY, ondelete="CASCADE"), primary_key=True, comment="The filing"),
    sa.Column("content_sha256", sa.Text(), nullable=False, comment="Hash of the filing's JSON as extract --compact prints it"),
    sa.Column("filing_json", sa.LargeBinary(), nullable=False, comment="That JSON, compressed by zlib: what every other table is made from"),
    comment="One row a filing: the JSON that the other tables are a fold over",
)
OFFER_TABLES: dict[str, sa.Table] = {definition.name: _offer_table(definition) for definition in (OFFERS, *OFFER_LISTS)}
STALE = sa.Table(
    "stale_offers",
    METADATA,
    sa.Column("subject_cik", sa.Text(), primary_key=True, comment="Central Index Key of the subject company, ten digits"),
    comment="One row a company whose offers are to be folded afresh, because a filing was loaded after they were; empty after a load that was not cut off",
)
