"""Loading: whole or not at all, again without effect, by several processes at once; into real SQLite and real PostgreSQL."""

from __future__ import annotations

import contextlib
import hashlib
import os
import signal
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from extractor.errors import ExtractError, FetchError, NotFound, UsageError
from extractor.models import Filing
from extractor.store.database import open_database, open_to_read
from extractor.store.load import Loaded, load
from extractor.store.rows import rows_of
from extractor.store.tables import FILING_TABLES, METADATA, RECORDS, STALE
from extractor.store.target import read_target

from .corpus import ROOT
from .readings import contents, everything, numbered, samples

POSIX = pytest.mark.skipif(os.name != "posix", reason="kill -9")


@pytest.fixture(params=["sqlite", "postgresql"])
def target(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """An empty database of each kind."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'offers.db'}"
    found: str = request.getfixturevalue("postgres")
    return found


def put(target: str, filings: list[Filing], *, replace: bool = False) -> Loaded:
    with open_database(read_target(target)) as database:
        return load(database, filings, replace=replace)


def query(target: str, words: str) -> list[tuple[Any, ...]]:
    with open_to_read(read_target(target)) as database, database.reading() as connection:
        return [tuple(row) for row in connection.execute(sa.text(words))]


# --- what stands there ---------------------------------------------------------------------------------------------------------------------


def test_everything_is_there_as_it_was_read(target: str) -> None:
    best: dict[str, Filing] = {}
    for filing in everything():
        key = rows_of(filing)["filings"][0]["accession"]
        assert isinstance(key, str)
        if key not in best or (filing.source.bytes, filing.source.sha256) > (best[key].source.bytes, best[key].source.sha256):
            best[key] = filing
    done = put(target, everything())
    assert (done.added, done.refused) == (len(best), [])
    with open_to_read(read_target(target)) as database, database.reading() as connection:
        for name, table in FILING_TABLES.items():
            expected = [row for filing in best.values() for row in rows_of(filing)[name]]
            found = [dict(row) for row in connection.execute(sa.select(table)).mappings()]
            order = [column.name for column in table.primary_key]
            assert sorted(found, key=lambda row: [row[key] for key in order]) == sorted(expected, key=lambda row: [row[key] for key in order]), name


def test_views_add_and_compare(target: str) -> None:
    put(target, samples())
    (row,) = query(target, "SELECT cusip8, quantity_sought, exchange_ratio FROM filing_panel WHERE accession = '0009999999-23-000005'")
    assert [str(row[0]), float(row[1]), float(row[2])] == ["09175M10", 333333333.0, 0.02]
    assert query(target, "SELECT accession FROM tally_panel WHERE quantity_tendered > 13000000 AND quantity_tendered < 14000000 ORDER BY accession")[0] == ("0009999999-23-000004",)


def test_numbers_keep_their_digits(target: str) -> None:
    put(target, samples())
    table = METADATA.tables["filings"]
    with open_to_read(read_target(target)) as database, database.reading() as connection:
        value = connection.execute(sa.select(table.c.stated_value).where(table.c.accession == "0009999999-23-000005")).scalar_one()
    assert str(value) == "0.20"


# --- again, newer, fuller --------------------------------------------------------------------------------------------------------------------


def test_loading_again_changes_nothing(target: str, tmp_path: Path) -> None:
    put(target, samples())
    before = contents(target)
    file = tmp_path / "offers.db"
    hashed = hashlib.sha256(file.read_bytes()).hexdigest() if file.exists() else None
    assert put(target, samples()) == Loaded(unchanged=len(samples()))
    assert contents(target) == before
    if hashed:
        assert hashlib.sha256(file.read_bytes()).hexdigest() == hashed
        assert [path.name for path in tmp_path.iterdir()] == ["offers.db"]


def version(filing: Filing, number: str) -> Filing:
    return filing.model_copy(update={"tool_version": number, "tallies": filing.tallies[:1] if number < "9" else ()})


def with_source(filing: Filing, **changes: Any) -> Filing:
    return filing.model_copy(update={"source": filing.source.model_copy(update=changes)})


ONE = samples()[0]
RANKED = [
    pytest.param(version(ONE, "0.9.0"), version(ONE, "0.10.0"), id="newer tool"),
    pytest.param(with_source(ONE, bytes=10), with_source(ONE, bytes=20), id="larger file"),
    pytest.param(ONE.model_copy(update={"evidence": {}}), ONE, id="with evidence"),
    pytest.param(ONE, with_source(ONE, url="https://www.sec.gov/x.txt"), id="with an address"),
    pytest.param(with_source(ONE, sha256="a" * 64), with_source(ONE, sha256="b" * 64), id="other bytes of the same length"),
]


@pytest.mark.parametrize(("lesser", "better"), RANKED)
def test_the_better_reading_stands_whichever_comes_last(tmp_path: Path, lesser: Filing, better: Filing) -> None:
    up, down, together = (f"sqlite:///{tmp_path / name}.db" for name in ("up", "down", "together"))
    put(up, [lesser])
    assert put(up, [better]).replaced == 1
    put(down, [better])
    assert put(down, [lesser]).kept == 1
    put(together, [lesser, better, lesser])
    assert contents(up) == contents(down) == contents(together)
    assert query(up, "SELECT tool_version, source_bytes, source_url FROM filings") == [(better.tool_version, better.source.bytes, better.source.url)]


def test_a_newer_tool_replaces_all_rows(target: str) -> None:
    other = samples()[1]
    put(target, [version(samples()[0], "0.0.1"), other])
    before = contents(target)
    put(target, [version(samples()[0], "9.9")])
    after = contents(target)
    assert {row for row in after["evidence"] if row[0] == other.source.accession_number} == {row for row in before["evidence"] if row[0] == other.source.accession_number}
    assert [row[0] for row in after["filings"]] == [row[0] for row in before["filings"]]
    assert {str(row[0]) for row in query(target, "SELECT tool_version FROM filings")} == {"9.9", other.tool_version}
    assert len(after["evidence"]) == len(before["evidence"])


def test_the_same_tool_reading_the_same_bytes_otherwise_replaces(target: str) -> None:
    """A rule was mended and the version not raised yet: what comes last stands."""
    put(target, [ONE])
    assert put(target, [ONE.model_copy(update={"amendment_number": 77})]).replaced == 1
    assert query(target, "SELECT amendment_number FROM filings") == [(77,)]


def test_replace_takes_what_comes_last(target: str) -> None:
    put(target, [version(ONE, "9.9")])
    assert put(target, [version(ONE, "0.0.1")]).kept == 1
    assert put(target, [version(ONE, "0.0.1")], replace=True).replaced == 1
    assert query(target, "SELECT tool_version FROM filings") == [("0.0.1",)]


# --- what cannot stand -----------------------------------------------------------------------------------------------------------------------


def test_a_filing_that_the_tables_do_not_take_is_refused_alone(target: str) -> None:
    """A position beyond any file's end fits no column; the filings beside it are loaded."""
    (place, *_), *_ = ONE.evidence.values()
    impossible = numbered(ONE.model_copy(update={"evidence": {"/form_type": (place.model_copy(update={"start": 9, "end": 1}),)}}), 7)
    done = put(target, [samples()[1], impossible, samples()[2]])
    assert done.added == 2
    assert [key for key, _ in done.refused] == ["0009999998-00-000007"]
    assert "ck_evidence_bytes" in done.refused[0][1]
    assert sorted(row[0] for row in query(target, "SELECT accession FROM filings")) == sorted(str(filing.source.accession_number) for filing in samples()[1:3])


CONSTRAINTS = [
    "INSERT INTO tallies (accession, seq, stage) VALUES ('0000000000-00-000000', 0, 'final')",
    "INSERT INTO securities (accession, seq, cusip9) VALUES ('{known}', 99, '12345')",
    "INSERT INTO agents (accession, seq, agent_role) VALUES ('{known}', 99, 'depositary')",
    "INSERT INTO notes (accession, seq, pointer, note_text) SELECT accession, 0, '', '' FROM filings UNION ALL SELECT accession, 0, '', '' FROM filings",
    "UPDATE filings SET accession = 'short'",
    "INSERT INTO store_info (store_id, schema_version) VALUES (2, 1)",
]


@pytest.mark.parametrize("statement", CONSTRAINTS)
def test_constraints(target: str, statement: str) -> None:
    put(target, [ONE])
    with open_database(read_target(target)) as database, pytest.raises(sa.exc.IntegrityError), database.writing() as connection:
        connection.exec_driver_sql(statement.format(known=ONE.source.accession_number))


# --- several at once, and cut off -----------------------------------------------------------------------------------------------------------


def lines(path: Path, filings: list[Filing]) -> str:
    path.write_text("".join(filing.model_dump_json() + "\n" for filing in filings), encoding="utf-8")
    return str(path)


def command(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "extractor", "load", *arguments]


def test_several_processes_at_once(target: str, tmp_path: Path) -> None:
    """Overlapping loads, the database itself made by whichever comes first, end as one load does."""
    all_of_them = [numbered(filing, number) for number, filing in enumerate(samples() * 3)]
    parts = [all_of_them[start : start + 40] for start in range(0, 60, 10)]
    files = [lines(tmp_path / f"{number}.jsonl", part) for number, part in enumerate(parts)]
    running = [subprocess.Popen(command(target, file), cwd=ROOT, stderr=subprocess.PIPE) for file in files[:4]]
    for process in running:
        _, errors = process.communicate(timeout=300)
        assert process.returncode == 0, errors
    alone = f"sqlite:///{tmp_path / 'alone.db'}" if target.startswith("sqlite") else None
    expected = [filing for part in parts[:4] for filing in part]
    if alone:
        put(alone, expected)
        assert contents(target) == contents(alone)
    assert query(target, "SELECT COUNT(*) FROM filings") == [(len({filing.source.accession_number for filing in expected}),)]
    assert whole(target) == len({filing.source.accession_number for filing in expected})


def whole(target: str) -> int:
    """How many filings are there; each must have every row that its record gives."""
    import zlib

    with open_to_read(read_target(target)) as database, database.reading() as connection:
        count = 0
        for row in connection.execute(sa.select(RECORDS.c.accession, RECORDS.c.filing_json)):
            count += 1
            rows = rows_of(Filing.model_validate_json(zlib.decompress(row.filing_json)))
            for name, expected in rows.items():
                table = METADATA.tables[name]
                found = connection.execute(sa.select(sa.func.count()).select_from(table).where(table.c.accession == row.accession)).scalar_one()
                assert found == len(expected), (row.accession, name)
        assert count == connection.execute(sa.text("SELECT COUNT(*) FROM filings")).scalar_one()
        return count


def test_writers_that_turn_a_file_to_a_log_at_once(tmp_path: Path) -> None:
    """A database is put away without a write-ahead log: several that then write at the same time all come to their turn."""
    target, several = read_target(str(tmp_path / "offers.db")), threading.Barrier(4)
    open_database(target).engine.dispose()

    def write(number: int) -> None:
        with open_database(target) as database:
            several.wait(60)
            with database.writing() as connection:
                connection.execute(STALE.insert(), [{"subject_cik": f"{number:010}"}])

    with ThreadPoolExecutor(4) as threads:
        for start in range(0, 160, 4):
            list(threads.map(write, range(start, start + 4)))
            with contextlib.closing(sqlite3.connect(target.path)) as connection:
                assert connection.execute("PRAGMA journal_mode = DELETE").fetchone() == ("delete",)
    assert query(f"sqlite:///{target.path}", f"SELECT COUNT(*) FROM {STALE.name}") == [(160,)]


@POSIX
def test_killed_in_the_middle(target: str, tmp_path: Path) -> None:
    many = [numbered(filing, number) for number, filing in enumerate(samples() * 8)]
    file = lines(tmp_path / "many.jsonl", many)
    put(target, [])
    process = subprocess.Popen(command(target, file), cwd=ROOT, stderr=subprocess.DEVNULL)
    try:
        while not query(target, "SELECT COUNT(*) FROM filings")[0][0] and process.poll() is None:
            time.sleep(0.01)
        process.send_signal(signal.SIGKILL)
    finally:
        process.wait()
    there = whole(target)
    assert 0 < there < len(many), "killed too late or too early: nothing was tried"
    done = put(target, many)
    assert (done.unchanged, done.added) == (there, len(many) - there)
    assert whole(target) == len(many)
    if target.startswith("sqlite"):
        alone = f"sqlite:///{tmp_path / 'alone.db'}"
        put(alone, many)
        assert contents(target) == contents(alone)


# --- refusals ------------------------------------------------------------------------------------------------------------------------------


def test_tables_of_another_version(target: str) -> None:
    put(target, [])
    for number, error in ((99, "install a newer extract"), (0, "run extract load --upgrade")):
        with scratch(target) as connection:
            connection.exec_driver_sql(f"UPDATE store_info SET schema_version = {number}")
        for opening in (open_database, open_to_read):
            with pytest.raises(UsageError, match=error):
                opening(read_target(target))


@contextlib.contextmanager
def scratch(target: str) -> Iterator[sa.Connection]:
    """A connection of somebody else's."""
    engine = sa.create_engine(target.replace("postgresql:", "postgresql+psycopg:"))
    with engine.begin() as connection:
        yield connection
    engine.dispose()


def test_a_table_of_somebody_else_is_left_alone(target: str) -> None:
    with scratch(target) as connection:
        connection.exec_driver_sql("CREATE TABLE filings (note TEXT)")
    with pytest.raises(UsageError, match="table filings that extract did not make"):
        open_database(read_target(target))


def test_no_such_database(tmp_path: Path) -> None:
    with pytest.raises(NotFound, match="no such database"):
        open_to_read(read_target(str(tmp_path / "none.db")))
    assert not (tmp_path / "none.db").exists()


def test_an_empty_database_to_read(tmp_path: Path) -> None:
    sqlite3.connect(tmp_path / "empty.db").close()
    with pytest.raises(UsageError, match="no tables of extract"):
        open_to_read(read_target(str(tmp_path / "empty.db")))


def test_no_database_file(tmp_path: Path) -> None:
    (tmp_path / "notes.db").write_text("not a database, but long enough to have a header " * 4)
    with pytest.raises(UsageError, match="is no SQLite database"):
        open_database(read_target(str(tmp_path / "notes.db")))


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="cannot be opened"):
        open_database(read_target(str(tmp_path / "none" / "offers.db")))


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="becomes another user, which only root may")
def test_a_read_only_file(tmp_path: Path) -> None:
    """Tried as another user, for whom permissions hold; a first load, still as root, imports what that user may not read."""
    put(f"sqlite:///{tmp_path / 'offers.db'}", [ONE])
    file = lines(tmp_path / "two.jsonl", [samples()[1]])
    (tmp_path / "offers.db").chmod(0o444)
    tmp_path.chmod(0o555)
    for folder in tmp_path.parents:
        if Path(tempfile.gettempdir()) in folder.parents:
            folder.chmod(0o755)
    script = "import os, sys\nfrom extractor.cli import main\nmain(['load', '-q', *sys.argv[1::2]])\nos.setuid(65534)\nraise SystemExit(main(['load', *sys.argv[2:]]))"
    done = subprocess.run([sys.executable, "-c", script, str(tmp_path.parent / "first.db"), str(tmp_path / "offers.db"), file], cwd=ROOT, capture_output=True, text=True, check=False)
    tmp_path.chmod(0o755)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == f"extract: {tmp_path / 'offers.db'} is read-only: check its permissions, or give another file\n"


def test_a_server_that_is_not_there() -> None:
    with pytest.raises(FetchError, match="cannot be reached: ") as refusal:
        open_database(read_target("postgresql://me:secret@127.0.0.1:9/offers"))
    assert "secret" not in str(refusal.value)
    assert "postgresql://me@127.0.0.1:9/offers" in str(refusal.value)


REFUSED_BY_THE_SERVER = [("tester:a%20secret%2Fword", "tester:wrong", "password authentication failed"), ("/test_", "/missing_", 'database "missing_')]


@pytest.mark.parametrize(("right", "wrong", "says"), REFUSED_BY_THE_SERVER)
def test_a_server_that_refuses(postgres: str, right: str, wrong: str, says: str) -> None:
    with pytest.raises(UsageError, match=says) as refusal:
        open_database(read_target(postgres.replace(right, wrong)))
    assert "secret" not in str(refusal.value)
    assert "\n" not in str(refusal.value)


def test_a_user_without_the_right_to_write(postgres: str) -> None:
    put(postgres, [ONE])
    with open_database(read_target(postgres)) as database, database.writing() as connection:
        connection.exec_driver_sql("DROP ROLE IF EXISTS reader")
        connection.exec_driver_sql("CREATE ROLE reader LOGIN PASSWORD 'only'")
        connection.exec_driver_sql("GRANT SELECT ON ALL TABLES IN SCHEMA public TO reader")
    other = postgres.replace("tester:a%20secret%2Fword", "reader:only")
    assert put(other, [ONE]).unchanged == 1
    with pytest.raises(ExtractError, match="may not be written: permission denied"):
        put(other, [samples()[1]])


TARGETS = [
    ("sqlite:///offers.db", "sqlite", "offers.db"),
    ("sqlite:////var/data/offers.db", "sqlite", "/var/data/offers.db"),
    ("offers.DB", "sqlite", "offers.DB"),
    ("a/b.sqlite3", "sqlite", "a/b.sqlite3"),
    ("panel", "parquet", "panel"),
    ("parquet:panel.db", "parquet", "panel.db"),
    ("postgresql://me:secret@db/offers?password=other", "postgresql", "postgresql://me@db/offers"),
    ("postgres://db/offers", "postgresql", "postgres://db/offers"),
    ("postgresql+psycopg://me:p%40ss@db:5433/offers", "postgresql", "postgresql+psycopg://me@db:5433/offers"),
]


@pytest.mark.parametrize(("words", "kind", "shown"), TARGETS)
def test_targets(words: str, kind: str, shown: str) -> None:
    assert (read_target(words).kind, read_target(words).shown) == (kind, shown)


@pytest.mark.parametrize("words", ["mysql://me:secret@db/offers", "postgresql:me:secret@db/offers", "postgres:offers", "sqlite:offers.db", "sqlite://", "sqlite:///:memory:", "parquet:", "", str(ROOT / "README.md")])
def test_no_targets(words: str) -> None:
    with pytest.raises(UsageError) as refusal:
        read_target(words)
    assert "secret" not in str(refusal.value)
