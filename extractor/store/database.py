"""A database that holds the tables: SQLite or PostgreSQL, opened, its version checked, its errors told in one line.

Writers take turns: SQLite locks the file (``BEGIN IMMEDIATE``, after waiting up to a minute), PostgreSQL an advisory lock for the length of the transaction. Readers
do not wait for a writer's transaction to end; who reads a SQLite file for long and may write it has it keep a write-ahead log, so that writers do not wait for him either.
"""

from __future__ import annotations

import contextlib
import sqlite3
import time
from collections.abc import Iterator
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection, Engine
from sqlalchemy.pool import NullPool

from ..errors import ExtractError, FetchError, NotFound, UsageError
from . import migrations
from .extras import need
from .tables import INFO, METADATA, SCHEMA_VERSION
from .target import Target

_WAIT = 60
"""Seconds that a writer waits for another one in SQLite."""

_AGAIN = 0.02
"""Seconds after which the write-ahead log is asked for again."""

_PATIENCE = 5
"""Seconds for which a long reading asks for the write-ahead log; then it begins without."""

_LOCK = 0x7E4D_E20F
"""Number of the advisory lock in PostgreSQL under which writers take turns."""


class Database:
    """An open database. Use as a context manager."""

    def __init__(self, target: Target, engine: Engine) -> None:
        self.target = target
        self.engine = engine
        self.dialect = engine.dialect.name
        self._wrote = False

    def __enter__(self) -> Database:
        return self

    def __exit__(self, *_: object) -> None:
        if self._wrote and self.target.kind == "sqlite":
            _put_away(self.target)
        self.engine.dispose()

    @contextlib.contextmanager
    def writing(self) -> Iterator[Connection]:
        """A transaction that nobody else writes during: kept whole, or not at all."""
        self._wrote = True
        with told(self.target), self.engine.connect().execution_options(writing=True) as connection, connection.begin():
            if self.dialect == "postgresql":
                connection.execute(sa.text("SELECT pg_advisory_xact_lock(:key)"), {"key": _LOCK})
            yield connection

    @contextlib.contextmanager
    def reading(self, *, long: bool = False) -> Iterator[Connection]:
        """A connection that sees one state of the database all the time. ``long``: writers are not held off meanwhile, where the file may be written."""
        self._wrote |= long
        with told(self.target), self.engine.connect().execution_options(long=long) as connection:
            yield connection


def open_database(target: Target, *, upgrade: bool = False) -> Database:
    """The database, its tables made where there are none. ``upgrade`` brings tables of an older version to this one.

    Raises ``UsageError`` where the tables are of another version or not ours, ``FetchError`` where the server cannot be reached, ``ExtractError`` where
    nothing can be written.
    """
    if target.kind == "parquet":
        raise UsageError(f"{target.shown}: is a folder: name a database, sqlite:///offers.db or postgresql://USER@HOST/DATABASE")
    database = Database(target, _engine(target, writing=True))
    try:
        with database.reading() as connection:
            ready = _version(connection) == SCHEMA_VERSION
        if not ready:
            _prepare(database, upgrade)
    except BaseException:
        database.engine.dispose()
        raise
    return database


def open_to_read(target: Target) -> Database:
    """A database that is there already, opened to read. Raises ``NotFound`` where it is not, ``UsageError`` where its tables are of another version."""
    if target.kind == "sqlite" and not target.path.is_file():
        raise NotFound(f"{target.shown}: no such database: check the path, or make it with extract load")
    database = Database(target, _engine(target, writing=False))
    try:
        with database.reading() as connection:
            _check_version(target, _version(connection), upgrade=False)
    except BaseException:
        database.engine.dispose()
        raise
    return database


def _engine(target: Target, *, writing: bool) -> Engine:
    if target.kind == "sqlite":
        return _sqlite(target, writing=writing)
    need("psycopg", "PostgreSQL")
    try:
        url = sa.make_url(target.address).set(drivername="postgresql+psycopg")
    except (sa.exc.ArgumentError, ValueError):
        raise UsageError(f"{target.shown} is no database address: write postgresql://USER@HOST:PORT/DATABASE") from None
    return sa.create_engine(url, poolclass=NullPool, isolation_level=None if writing else "REPEATABLE READ")


def _sqlite(target: Target, *, writing: bool) -> Engine:
    def connect() -> sqlite3.Connection:
        connection = _file(target, "rwc" if writing else "rw", _WAIT)
        try:
            connection.execute("PRAGMA foreign_keys = ON")
            if not writing:
                connection.execute("PRAGMA query_only = ON")
        except BaseException:
            connection.close()
            raise
        return connection

    engine = sa.create_engine("sqlite://", creator=connect, poolclass=NullPool)
    sa.event.listen(engine, "begin", _begin)
    return engine


def _file(target: Target, mode: str, wait: float) -> sqlite3.Connection:
    return sqlite3.connect(f"{target.path.absolute().as_uri()}?mode={mode}", uri=True, timeout=wait, isolation_level=None, check_same_thread=False)


def _put_away(target: Target) -> None:
    """Leave one file behind, without a write-ahead log, that may be copied or read from a read-only place; another process that has it open does so in its turn."""
    with contextlib.suppress(sqlite3.Error), contextlib.closing(_file(target, "rw", 0)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")


def _begin(connection: Connection) -> None:
    """Writers take the lock before they look, so that what they saw still holds when they write; with a write-ahead log nobody who reads waits for them, nor they for him."""
    options = connection.get_execution_options()
    if options.get("writing"):
        _write_ahead(connection, _WAIT)
        connection.exec_driver_sql("PRAGMA synchronous = NORMAL")
        connection.exec_driver_sql("BEGIN IMMEDIATE")
        return
    if options.get("long"):
        with contextlib.suppress(sa.exc.OperationalError):  # a file that is read-only, or that another program reads without a log
            _write_ahead(connection, _PATIENCE)
    connection.exec_driver_sql("BEGIN")


def _write_ahead(connection: Connection, wait: float) -> None:
    """Have a write-ahead log. Where two ask for it at once, SQLite refuses one of them on the spot, without the wait that it keeps elsewhere, lest both wait for each other."""
    until = time.monotonic() + wait
    while True:
        try:
            connection.exec_driver_sql("PRAGMA journal_mode = WAL")
            return
        except sa.exc.OperationalError as error:
            if getattr(error.orig, "sqlite_errorcode", 0) & 0xFF != sqlite3.SQLITE_BUSY or time.monotonic() > until:
                raise
        time.sleep(_AGAIN)


def _version(connection: Connection) -> int | None:
    """The version of the tables; None where there are none."""
    if not sa.inspect(connection).has_table(INFO.name):
        return None
    found: int | None = connection.execute(sa.select(INFO.c.schema_version)).scalar()
    return found


def _check_version(target: Target, version: int | None, *, upgrade: bool) -> None:
    if version is None:
        raise UsageError(f"{target.shown}: no tables of extract are in it: make them with extract load")
    if version > SCHEMA_VERSION:
        raise UsageError(f"{target.shown}: its tables are of version {version}, this extract knows version {SCHEMA_VERSION}: install a newer extract")
    if version < SCHEMA_VERSION and not upgrade:
        raise UsageError(f"{target.shown}: its tables are of version {version}, this extract writes version {SCHEMA_VERSION}: run extract load --upgrade {target.shown}")


def _prepare(database: Database, upgrade: bool) -> None:
    """Make the tables, or bring older ones to this version. Of several processes one does it, the others wait and find it done."""
    with database.writing() as connection:
        version = _version(connection)
        if version is None:
            _create(database, connection)
        elif version != SCHEMA_VERSION:
            _check_version(database.target, version, upgrade=upgrade)
            migrations.upgrade(connection)


def _create(database: Database, connection: Connection) -> None:
    taken = sorted(set(sa.inspect(connection).get_table_names()) & set(METADATA.tables))
    if taken:
        raise UsageError(f"{database.target.shown}: it has a table {taken[0]} that extract did not make: give an empty database or another schema")
    migrations.create_tables(connection)


# --- errors ---------------------------------------------------------------------------------------------------------------------------


@contextlib.contextmanager
def told(target: Target) -> Iterator[None]:
    """Errors of the database as refusals of one line that name the target without its password; rows that it does not take are the caller's matter."""
    try:
        yield
    except (sa.exc.DataError, sa.exc.IntegrityError):
        raise
    except sa.exc.DBAPIError as error:
        raise _refusal(target, error.orig) from None
    except sqlite3.Error as error:
        raise _refusal(target, error) from None


_SQLITE_WORDS: tuple[tuple[str, type[ExtractError], str], ...] = (
    ("unable to open database file", UsageError, "cannot be opened: check that the folder is there and may be written"),
    ("readonly database", ExtractError, "is read-only: check its permissions, or give another file"),
    ("database is locked", FetchError, f"is locked by another program for more than {_WAIT} seconds: try again later"),
    ("not a database", UsageError, "is no SQLite database: give another file"),
    ("malformed", ExtractError, "is damaged: restore it, or load into a new file"),
    ("disk is full", ExtractError, "cannot grow, the disk is full: make room"),
)


def _refusal(target: Target, error: Any) -> ExtractError:
    words = " ".join(str(error).split())
    if target.kind != "postgresql":
        for sign, kind, says in _SQLITE_WORDS:
            if sign in words:
                return kind(f"{target.shown} {says}")
        return ExtractError(f"{target.shown}: SQLite says: {words}")
    state = getattr(error, "sqlstate", None)
    if state is None:
        return _not_connected(target, words)
    if state in ("42501", "25006"):
        return ExtractError(f"{target.shown}: may not be written: {words.partition('LINE')[0].strip()}: ask for the right to, or give another database")
    return ExtractError(f"{target.shown}: PostgreSQL says: {words} ({state})")


def _not_connected(target: Target, words: str) -> ExtractError:
    """A connection that failed. The words of the client library name host and user, never the password."""
    says = words.rpartition("failed: ")[2] or words
    for sign in ("password authentication", "no password supplied", "does not exist", "pg_hba.conf"):
        if sign in words:
            return UsageError(f"{target.shown}: {says}: check user, password and database")
    return FetchError(f"{target.shown} cannot be reached: {says}: check that the server runs, or try later")
