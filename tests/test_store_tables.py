"""The tables: their names pass everywhere, their meanings come from the models, their rows are the filing's JSON and nothing else."""

from __future__ import annotations

import re
import sqlite3
from datetime import date, datetime
from decimal import Decimal
from typing import Any

import psycopg
import pytest
import sqlalchemy as sa

from extractor.models import Abstention, Cash, Exchange, Filing, Measure, Note, Offer, StatedChange
from extractor.store import views
from extractor.store.columns import LONGEST_NAME
from extractor.store.definitions import FILINGS, LISTS, accession_of
from extractor.store.pointers import resolve
from extractor.store.rows import rows_of
from extractor.store.tables import METADATA, SCHEMA_VERSION
from extractor.store.terms import TERMS, price_columns
from schemas import tables

from . import reserved_words
from .corpus import SAMPLES
from .counting import COUNTS
from .readings import everything, read, samples, told

TABLES = METADATA.sorted_tables
NAMES = sorted({*METADATA.tables, *views.VIEWS, *(column.name for table in TABLES for column in table.columns)})


# --- names -------------------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", NAMES)
def test_name_passes_everywhere(name: str) -> None:
    assert re.fullmatch(r"[a-z][a-z0-9_]*", name)
    assert len(name) <= LONGEST_NAME
    assert not re.fullmatch(r"str\d+", name)
    for words in (reserved_words.POSTGRESQL, reserved_words.SQLITE, reserved_words.STATA, reserved_words.SAS, reserved_words.R):
        assert name not in words


def test_the_reserved_words_are_those_of_the_server(postgres: str) -> None:
    with psycopg.connect(postgres) as connection:
        words = {row[0] for row in connection.execute("SELECT word FROM pg_get_keywords() WHERE catcode IN ('R', 'T')")}
    assert words <= reserved_words.POSTGRESQL


def test_the_tables_that_are_promised() -> None:
    promised = "filings parties securities documents exhibits items signatures consideration tallies stated_changes agents conditions checks abstentions evidence offers offer_filings offer_terms offer_events"
    assert set(promised.split()) <= set(METADATA.tables)


@pytest.mark.parametrize("table", [pytest.param(table, id=table.name) for table in TABLES])
def test_every_column_has_a_meaning(table: sa.Table) -> None:
    assert table.comment
    for column in table.columns:
        assert column.comment, column.name
        assert "``" not in column.comment


# --- the statements ------------------------------------------------------------------------------------------------------------------------


def test_the_sqlite_statements_make_the_tables() -> None:
    connection = sqlite3.connect(":memory:")
    try:
        connection.executescript(tables.ddl("sqlite"))
        names = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type IN ('table', 'view')")}
        assert names == {*METADATA.tables, *views.VIEWS}
        assert connection.execute("SELECT schema_version FROM store_info").fetchone() == (SCHEMA_VERSION,)
        for name in names:
            connection.execute(f"SELECT * FROM {name}")
    finally:
        connection.close()


def test_the_postgresql_statements_make_the_tables_and_their_comments(postgres: str) -> None:
    with psycopg.connect(postgres) as connection:
        connection.execute(tables.ddl("postgresql"))
        silent = connection.execute(
            "SELECT c.relname, a.attname FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace "
            "WHERE n.nspname = 'public' AND c.relkind = 'r' AND a.attnum > 0 AND col_description(c.oid, a.attnum) IS NULL"
        ).fetchall()
        assert not silent
        kinds = connection.execute("SELECT column_name, data_type FROM information_schema.columns WHERE table_name = 'tallies'").fetchall()
    assert {name: kind for name, kind in kinds if name in ("as_of", "as_of_date", "quantity_tendered")} == {"as_of": "timestamp with time zone", "as_of_date": "date", "quantity_tendered": "numeric"}


# --- rows ------------------------------------------------------------------------------------------------------------------------------------

def test_there_is_a_count_for_every_table_of_a_filing() -> None:
    assert set(COUNTS) == {FILINGS.name, *(definition.name for definition in LISTS)}


def test_rows_are_as_many_as_entries_in_the_json() -> None:
    seen = dict.fromkeys(COUNTS, 0)
    note = Note(pointer="/exhibits/1", text="Item 12 lists it, the Exhibit Index does not")
    abstention = Abstention(pointer="/offer/expiration", reason="conflict", detail="two days are told")
    noted = samples()[0].model_copy(update={"notes": (note,), "abstentions": (abstention,)})  # no sample has either
    for filing in [*everything(), noted]:
        rows = rows_of(filing)
        for name, count in COUNTS.items():
            assert len(rows[name]) == count(told(filing)), (accession_of(filing), name)
            seen[name] += len(rows[name])
    assert all(seen.values()), f"nothing to count in {[name for name, count in seen.items() if not count]}"


def test_json_read_back_gives_the_same_rows() -> None:
    for filing in everything():
        words = filing.model_dump_json()
        back = Filing.model_validate_json(words)
        assert back.model_dump_json() == words
        assert rows_of(back) == rows_of(filing)


def test_every_scalar_of_the_json_stands_in_a_row() -> None:
    """No word or number that a list of the JSON gives is lost on the way."""
    for filing in samples():
        rows = rows_of(filing)
        for name in ("exhibits", "items", "signatures", "tallies", "documents", "checks", "abstentions", "notes"):
            for entry, row in zip(told(filing)[name], rows[name], strict=True):
                held = {str(value) for value in row.values()} | {value.isoformat() for value in row.values() if isinstance(value, (date, datetime))}
                for key, value in entry.items():
                    for leaf in value.values() if isinstance(value, dict) else ["; ".join(value)] if isinstance(value, list) else [value]:
                        assert leaf is None or str(leaf) in held, (name, key, leaf)


def test_types_of_the_values_are_those_of_the_columns() -> None:
    kinds = {"text": str, "integer": int, "number": (int, Decimal), "flag": bool, "day": date, "instant": datetime, "bytes": bytes}
    for filing in samples():
        rows = rows_of(filing)
        for definition in (FILINGS, *LISTS):
            for column in definition.columns:
                for row in rows[definition.name]:
                    value = row[column.name]
                    assert value is not None or not column.required, (definition.name, column.name)
                    assert value is None or isinstance(value, kinds[column.type]), (definition.name, column.name, value)  # type: ignore[arg-type]


def test_a_filing_without_accession_number_is_known_by_its_hash() -> None:
    filing = samples()[0]
    for number in (None, "1234", "0009999999-21-00006X"):
        copy = filing.model_copy(update={"source": filing.source.model_copy(update={"accession_number": number})})
        assert accession_of(copy) == f"sha256-{filing.source.sha256[:16]}"
    assert accession_of(filing) == filing.source.accession_number


def test_the_terms_are_those_of_an_offer() -> None:
    """A scalar term that the model gets later stands in the tables, or this names it."""
    listed = {"consideration", "conditions", "agents", "documents"}
    assert {path.partition("/")[0] for _, path in TERMS} == set(Offer.model_fields) - listed


def _offer(*components: Any) -> Offer:
    return Offer(consideration=components)


PRICES = [
    pytest.param(_offer(Cash(amount=Decimal("18.25"), currency="USD", per=Measure(quantity=Decimal(1), security="Share"))), {"cash_price": Decimal("18.25"), "price_currency": "USD"}, id="cash"),
    pytest.param(_offer(Cash(amount=Decimal("1000"), currency="USD", per=Measure(quantity=Decimal(1000)))), {"cash_price": None, "price_currency": "USD"}, id="for a thousand of principal"),
    pytest.param(_offer(Cash(amount=Decimal(5), currency="USD", election="A"), Cash(amount=Decimal(6), currency="USD", election="B")), {"cash_price": None, "price_currency": "USD"}, id="two elections"),
    pytest.param(_offer(Cash(amount=Decimal(5), currency="USD"), Cash(amount=Decimal(4), currency="EUR")), {"cash_price": None, "price_currency": None}, id="two currencies"),
    pytest.param(_offer(Exchange(tendered=Measure(quantity=Decimal(50)), received=Measure(quantity=Decimal(1)), ratio=Decimal("0.02"))), {"exchange_ratio": Decimal("0.02"), "cash_price": None}, id="exchange"),
    pytest.param(_offer(), {"cash_price": None, "exchange_ratio": None, "price_currency": None}, id="nothing stated"),
]


@pytest.mark.parametrize(("offer", "expected"), PRICES)
def test_prices(offer: Offer, expected: dict[str, Any]) -> None:
    read_prices = {column.name: column.read(offer) for column in price_columns(lambda record: record)}
    assert expected.items() <= read_prices.items()


SIDES = [
    ("2023-05-17", {"before_text": "2023-05-17", "before_date": date(2023, 5, 17), "before_number": None, "before_tendered": None}),
    (150000000, {"before_text": "150000000", "before_number": Decimal(150000000), "before_date": None}),
    ("18.25", {"before_text": "18.25", "before_number": Decimal("18.25"), "before_date": None}),
    ({"tendered": "200", "received": "3"}, {"before_text": '{"tendered":"200","received":"3"}', "before_tendered": Decimal(200), "before_received": Decimal(3), "before_number": None}),
    ("until 5:00 p.m.", {"before_text": "until 5:00 p.m.", "before_number": None, "before_date": None, "before_tendered": None}),
    (None, {"before_text": None, "before_number": None, "before_date": None}),
]


@pytest.mark.parametrize(("side", "expected"), SIDES)
def test_sides_of_a_change(side: Any, expected: dict[str, Any]) -> None:
    change = StatedChange.model_validate({"field": "/offer/expiration", "kind": "expiration", "before": side})
    filing = read(SAMPLES[0]).model_copy(update={"stated_changes": (change,)})
    (row,) = rows_of(filing)["stated_changes"]
    assert expected.items() <= row.items()


POINTERS = [("", {"a": [1]}), ("/a/0", 1), ("/a/1", None), ("/a/x", None), ("/b", None), ("/a/0/c", None)]


@pytest.mark.parametrize(("pointer", "value"), POINTERS)
def test_resolve(pointer: str, value: Any) -> None:
    assert resolve({"a": [1]}, pointer) == value


def test_resolve_escapes() -> None:
    assert resolve({"a/b": {"c~d": 1}}, "/a~1b/c~0d") == 1
