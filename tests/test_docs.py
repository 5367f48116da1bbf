"""What docs/ shows happens: console and Python blocks are run in their order, SQL in SQLite, in PostgreSQL and in DuckDB, on the samples."""

from __future__ import annotations

import doctest
import os
import re
import subprocess
import sys
import sysconfig
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from .corpus import ROOT
from .test_readme import commands, pattern_of

PAGES = [ROOT / "docs/databases.md", ROOT / "docs/batch.md"]
BLOCKS = [block for page in PAGES for block in re.findall(r"^```(\w+)\n(.*?)^```$", page.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)]
SQL = [body for language, body in BLOCKS if language == "sql"]
STOCKNAMES = [
    "CREATE TABLE stocknames (permno INTEGER, ncusip TEXT, namedt DATE, nameenddt DATE)",
    "INSERT INTO stocknames VALUES (99999, '09175M10', '2023-01-03', '2023-05-16'), (99999, '09175M40', '2023-05-17', '2024-12-31'), (11111, '00434H10', '2010-01-01', '2011-01-01')",
]
"""A made-up names table: Ault's CUSIP changes with a reverse split; another company's row is of other years."""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder in which the pages' console blocks were run."""
    place = tmp_path_factory.mktemp("docs")
    (place / "samples").symlink_to(ROOT / "samples")
    path = os.pathsep.join([sysconfig.get_path("scripts"), str(Path(sys.executable).parent), os.environ.get("PATH", "")])
    for command, shown in (row for language, body in BLOCKS if language == "console" for row in commands(body)):
        done = subprocess.run(command, shell=True, cwd=place, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=120, check=False, env={**os.environ, "PATH": path})
        words = done.stdout.decode("utf-8").replace("\r\n", "\n")
        assert re.fullmatch(pattern_of(shown), words), f"$ {command}\n{words[:3000]}"
    return place


@pytest.fixture
def database(request: pytest.FixtureRequest, folder: Path) -> Iterator[sa.Connection]:
    if request.param == "sqlite":
        engine = sa.create_engine("sqlite://")
        connection = engine.connect()
        connection.connection.driver_connection.executescript(_dump(folder / "offers.db"))  # type: ignore[union-attr]
    else:
        from .readings import samples
        from .test_store_offers import put

        address = request.getfixturevalue("postgres")
        put(address, [filing for filing in samples() if filing.source.accession_number])
        engine = sa.create_engine(address.replace("postgresql:", "postgresql+psycopg:"))
        connection = engine.connect()
    for statement in STOCKNAMES:
        connection.exec_driver_sql(statement)
    yield connection
    connection.close()
    engine.dispose()


def _dump(path: Path) -> str:
    import sqlite3

    connection = sqlite3.connect(path)
    try:
        return "\n".join(connection.iterdump())
    finally:
        connection.close()


def shown(row: Any) -> str:
    """A row as the page shows it: null is nothing, numbers without zeros that say nothing."""
    return " | ".join("" if value is None else _number(value) if isinstance(value, (float, Decimal)) else str(value) for value in row)


def _number(value: float | Decimal) -> str:
    words = format(Decimal(str(value)), "f")
    return words.rstrip("0").rstrip(".") if "." in words else words


def check(body: str, rows: list[Any]) -> None:
    expected = [line[3:] for line in body.splitlines() if line.startswith("-- ") and line != "-- DuckDB"]
    if expected:
        assert [_folded(shown(row)) for row in rows] == [_folded(line) for line in expected]


def _folded(line: str) -> str:
    return " | ".join(_number(Decimal(cell)) if re.fullmatch(r"-?\d+\.\d+", cell) else cell for cell in line.split(" | "))


@pytest.mark.parametrize("database", ["sqlite", "postgresql"], indirect=True)
@pytest.mark.parametrize("body", [pytest.param(body, id=body.split("\n")[0][:40]) for body in SQL if not body.startswith("-- DuckDB")])
def test_sql(database: sa.Connection, body: str) -> None:
    check(body, list(database.exec_driver_sql(body.partition("\n--")[0])))


@pytest.mark.parametrize("body", [pytest.param(body, id=body.split("\n")[1][:40]) for body in SQL if body.startswith("-- DuckDB")])
def test_duckdb(folder: Path, monkeypatch: pytest.MonkeyPatch, body: str) -> None:
    import duckdb

    monkeypatch.chdir(folder)
    with duckdb.connect() as connection:
        check(body, connection.execute(body).fetchall())


def test_python(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folder)
    examples = "\n".join(body for language, body in BLOCKS if language == "python")
    test = doctest.DocTestParser().get_doctest(examples, {}, "docs", "docs", 0)
    assert len(test.examples) > 10
    report: list[str] = []
    doctest.DocTestRunner(optionflags=doctest.ELLIPSIS).run(test, out=report.append)
    assert not report, "".join(report)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_path_named_exists(page: Path) -> None:
    for path in re.findall(r"\]\(([^)#]+)\)", page.read_text(encoding="utf-8")):
        assert (page.parent / path).exists(), path
