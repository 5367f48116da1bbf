"""Offers as tables: what stands, what was known on a day, what happened; true to the filings that are loaded, in whatever order they came."""

from __future__ import annotations

import sqlite3
import zlib
from datetime import date
from decimal import Decimal
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from extractor.cli import main
from extractor.errors import UsageError
from extractor.models import Filing
from extractor.offer import build_offer
from extractor.store.database import open_database, open_to_read
from extractor.store.load import load
from extractor.store.offers import OFFERS, offer_rows
from extractor.store.refresh import refresh
from extractor.store.tables import METADATA, OFFER_TABLES
from extractor.store.target import read_target

from .corpus import ROOT
from .readings import contents, read, samples

OLDER = Path(__file__).parent / "older"
AULT = [read(path) for path in sorted((ROOT / "samples/Archives/edgar/data/896493").glob("*/*-*-*.*"))]
AULT_ID = "0000896493-0009999999-23-000002"


def put(target: str, filings: list[Filing]) -> None:
    with open_database(read_target(target)) as database:
        load(database, filings)


def query(target: str, words: str, **values: Any) -> list[tuple[Any, ...]]:
    with open_to_read(read_target(target)) as database, database.reading() as connection:
        return [tuple(row) for row in connection.execute(sa.text(words), values)]


@pytest.fixture(params=["sqlite", "postgresql"])
def target(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'offers.db'}"
    found: str = request.getfixturevalue("postgres")
    return found


# --- what stands -------------------------------------------------------------------------------------------------------------------------

AULT_OFFER = {
    "offer_id": AULT_ID,
    "cusip8": "09175M10",
    "filing_count": 6,
    "first_filed": date(2023, 3, 20),
    "last_filed": date(2023, 5, 19),
    "ended_date": date(2023, 5, 19),
    "extension_count": 1,
    "raise_count": 1,
    "exchange_ratio": Decimal("0.02"),
    "first_exchange_ratio": Decimal("0.015"),
    "minimum_quantity": 100_000_000,
    "first_minimum_quantity": 150_000_000,
    "first_expiration_date": date(2023, 4, 28),
    "expiration_date": date(2023, 5, 17),
    "offer_status": "terminated",
    "quantity_tendered": 29_623_948,
    "quantity_accepted": 0,
    "original_loaded": True,
}


def test_an_offer_as_it_stands() -> None:
    (row,) = offer_rows(AULT)["offers"]
    assert {name: row[name] for name in AULT_OFFER} == AULT_OFFER


def test_every_offer_of_the_samples(target: str) -> None:
    put(target, samples())
    rows = query(target, "SELECT subject_cik_num, offer_status, filing_count FROM offer_panel ORDER BY subject_cik_num")
    assert rows == [(858912, "completed", 3), (896493, "terminated", 6), (1280600, "completed", 4), (1551152, "completed", 3), (1729678, "completed", 2), (1785173, "completed", 2), (1805651, "completed", 2)]
    assert query(target, "SELECT accession FROM filings WHERE subject_cik IS NOT NULL AND accession NOT IN (SELECT accession FROM offer_filings)") == []


AS_KNOWN = """
    SELECT term_value FROM offer_terms
    WHERE offer_id = :offer AND term = :term AND valid_from_date <= :day AND (valid_to_date IS NULL OR valid_to_date > :day)
"""
KNOWN = [
    ("exchange_ratio", "2023-03-19", []),
    ("exchange_ratio", "2023-03-20", [("0.015",)]),
    ("exchange_ratio", "2023-05-02", [("0.015",)]),
    ("exchange_ratio", "2023-05-03", [("0.02",)]),
    ("exchange_ratio", "2030-01-01", [("0.02",)]),
    ("expiration_date", "2023-03-30", []),
    ("expiration_date", "2023-04-30", [("2023-04-28",)]),
    ("expiration_date", "2023-05-01", [("2023-05-17",)]),
    ("offer_status", "2023-03-25", [("announced",)]),
    ("offer_status", "2023-05-19", [("terminated",)]),
    ("guaranteed_delivery", "2023-05-19", [("true",)]),
]


@pytest.mark.parametrize(("term", "day", "expected"), KNOWN)
def test_as_known_on_a_day(tmp_path: Path, term: str, day: str, expected: list[tuple[str]]) -> None:
    put(str(tmp_path / "o.db"), AULT)
    assert query(str(tmp_path / "o.db"), AS_KNOWN, offer=AULT_ID, term=term, day=day) == expected


def test_as_known_on_a_day_in_postgresql(postgres: str) -> None:
    put(postgres, AULT)
    for term, day, expected in KNOWN:
        assert query(postgres, AS_KNOWN, offer=AULT_ID, term=term, day=date.fromisoformat(day)) == expected


def test_versions_of_a_term_join_without_gap_or_overlap() -> None:
    for filings in (AULT, samples()[:4]):
        rows = offer_rows(filings)["offer_terms"]
        for row, after in pairwise(rows):
            if (row["offer_id"], row["term"]) == (after["offer_id"], after["term"]):
                assert (row["valid_to_date"], row["valid_to"], row["seq"]) == (after["valid_from_date"], after["valid_from"], after["seq"] - 1)  # type: ignore[operator]
                assert row["term_value"] != after["term_value"]
            else:
                assert row["valid_to_date"] is None
                assert after["seq"] == 0


def test_the_last_versions_are_what_stands() -> None:
    columns = {column.name for column in OFFERS.columns}
    for filings in (AULT, samples()[4:7]):
        rows = offer_rows(filings)
        standing = {(row["offer_id"], row["term"]): row for row in rows["offer_terms"] if row["valid_to_date"] is None}
        for offer in rows["offers"]:
            for (key, term), row in standing.items():
                if key == offer["offer_id"] and term in columns:
                    value = offer[str(term)]
                    assert row["number_value"] == value or row["date_value"] == value or row["term_value"] in (str(value), str(value).lower(), getattr(value, "isoformat", str)()), term


def test_events_in_their_order(target: str) -> None:
    put(target, AULT)
    kinds = [row[0] for row in query(target, "SELECT event_kind FROM event_panel WHERE offer_id = :offer ORDER BY seq", offer=AULT_ID)]
    assert kinds == [event.kind for event in build_offer(AULT).timeline]
    assert query(target, "SELECT days_since_commencement FROM event_panel WHERE event_kind = 'terminated'") == [(49,)]


def test_changes_are_those_of_the_chain() -> None:
    rows = offer_rows(AULT)["offer_changes"]
    chain = build_offer(AULT)
    assert len(rows) == sum(len(changed.changes) for changed in chain.changes)
    raised = [(row["before_value"], row["after_value"], row["percent"]) for row in rows if row["change_kind"] == "consideration_raised"]
    assert ("0.015", "0.02", Decimal("33.33")) in raised


# --- true to the filings -------------------------------------------------------------------------------------------------------------------


def offers_of(target: str) -> dict[str, list[tuple[Any, ...]]]:
    return {name: rows for name, rows in contents(target).items() if name in OFFER_TABLES}


def test_the_order_of_loading_does_not_matter(tmp_path: Path) -> None:
    put(str(tmp_path / "forth.db"), AULT)
    for filing in reversed(AULT):
        put(str(tmp_path / "back.db"), [filing])
    assert contents(str(tmp_path / "forth.db")) == contents(str(tmp_path / "back.db"))


def test_an_offer_without_its_original_is_named_after_its_first_filing(tmp_path: Path) -> None:
    target = str(tmp_path / "o.db")
    put(target, AULT[3:5])
    assert query(target, "SELECT offer_id, original_loaded FROM offers") == [("0000896493-0009999999-23-000004", 0)]
    put(target, AULT[1:2])
    assert query(target, "SELECT offer_id, original_loaded FROM offers") == [(AULT_ID, 1)]
    assert query(target, "SELECT DISTINCT offer_id FROM offer_terms") == [(AULT_ID,)]


def test_a_filing_that_is_about_another_company_now(tmp_path: Path) -> None:
    target = str(tmp_path / "o.db")
    put(target, AULT)
    assert AULT[0].subject_company is not None
    moved = AULT[0].model_copy(update={"tool_version": "9.9", "subject_company": AULT[0].subject_company.model_copy(update={"cik": "0000000042"})})
    put(target, [moved])
    assert query(target, "SELECT offer_id, filing_count FROM offers ORDER BY offer_id") == [("0000000042-0009999999-23-000001", 1), (AULT_ID, 5)]


def test_a_load_that_was_cut_off_before_the_offers(target: str) -> None:
    """The filings are there and the marks with them: the next load folds the offers though it loads nothing new."""
    put(target, AULT)
    expected = contents(target)
    with open_database(read_target(target)) as database:
        with database.writing() as connection:
            connection.execute(OFFER_TABLES["offers"].delete())
            connection.execute(METADATA.tables["stale_offers"].insert(), {"subject_cik": "0000896493"})
        assert offers_of(target)["offer_terms"] == []
        assert refresh(database) == 1
        assert refresh(database) == 0
    assert contents(target) == expected


def test_filings_without_a_number_are_in_no_offer(tmp_path: Path) -> None:
    target = str(tmp_path / "o.db")
    put(target, [AULT[1], AULT[2].model_copy(update={"source": AULT[2].source.model_copy(update={"accession_number": None})})])
    assert query(target, "SELECT COUNT(*) FROM filings") == [(2,)]
    assert query(target, "SELECT accession FROM offer_filings") == [("0009999999-23-000002",)]


# --- upgrades ----------------------------------------------------------------------------------------------------------------------------


def test_tables_of_version_1_become_those_of_this_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """``older/version_1.sql`` is a database as version 1 left it, which had no offers."""
    target = tmp_path / "old.db"
    connection = sqlite3.connect(target)
    connection.executescript((OLDER / "version_1.sql").read_text(encoding="utf-8"))
    kept = connection.execute("SELECT accession, filing_json FROM records ORDER BY accession").fetchall()
    connection.close()
    assert main(["load", str(target), "no-such-file.txt"]) == 2
    assert f"its tables are of version 1, this extract writes version 2: run extract load --upgrade {target}" in capsys.readouterr().err
    assert main(["load", "--upgrade", str(target)]) == 0
    again = tmp_path / "new.db"
    put(str(again), [Filing.model_validate_json(zlib.decompress(words)) for _, words in kept])
    assert contents(str(target)) == contents(str(again))
    assert query(str(target), "SELECT offer_id FROM offers") != []


def test_an_upgrade_keeps_every_filing(target: str) -> None:
    """Tables without the offers, as version 1 made them, with all samples in them."""
    put(target, samples())
    expected = contents(target)
    with open_database(read_target(target)) as database, database.writing() as connection:
        for name in ("event_panel", "term_panel", "offer_panel"):
            connection.exec_driver_sql(f"DROP VIEW {name}")
        METADATA.drop_all(connection, [*reversed(OFFER_TABLES.values()), METADATA.tables["stale_offers"]])
        connection.exec_driver_sql("UPDATE store_info SET schema_version = 1")
    with pytest.raises(UsageError, match="version 1"):
        open_to_read(read_target(target))
    with open_database(read_target(target), upgrade=True) as database:
        load(database, [])
    assert contents(target) == expected


def test_an_upgrade_that_fails_changes_nothing(target: str) -> None:
    put(target, AULT)
    with open_database(read_target(target)) as database, database.writing() as connection:
        connection.exec_driver_sql("UPDATE store_info SET schema_version = 1")
        connection.execute(METADATA.tables["records"].update().where(METADATA.tables["records"].c.accession == "0009999999-23-000006").values(filing_json=b"x\x9c\x03\x00\x00\x00\x00\x01"))
    with pytest.raises(UsageError, match="0009999999-23-000006 was read by a version of extract"):
        open_database(read_target(target), upgrade=True)
    engine = sa.create_engine(target.replace("postgresql:", "postgresql+psycopg:"))
    with engine.connect() as connection:
        assert connection.exec_driver_sql("SELECT COUNT(*) FROM filings").scalar_one() == 6
        assert connection.exec_driver_sql("SELECT schema_version FROM store_info").scalar_one() == 1
        assert not sa.inspect(connection).has_table("records_kept")

    engine.dispose()
