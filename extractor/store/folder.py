"""A folder of Parquet files: each table a folder, each year in it a file.

    panel/filings/filing_year=2023/part-0.parquet
    panel/offers/filing_year=2023/part-0.parquet
    panel/_extract.db

The filings themselves are kept in ``_extract.db``, a SQLite database as ``extract load`` makes it, which gives all of its guarantees to the folder: loading
again changes nothing, a filing is there whole or not at all. After a load the years whose files are not what the database holds are written anew, each
file whole, ``filings`` last. What a file was made from stands in its metadata as ``extract.source_sha256``, so a load that was cut off, or a file that
was lost or changed by hand, is made good by the next one. Readers pass over names that begin with an underscore.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from filelock import FileLock, Timeout
from sqlalchemy.engine import Connection

from .. import __version__
from ..errors import ExtractError, FetchError, UsageError
from . import arrow, tabular
from .database import Database, open_database
from .tables import FILING_TABLES, OFFER_TABLES, RECORDS, SCHEMA_VERSION
from .target import LEDGER, Target

PARTITION = "filing_year"
UNKNOWN = "__HIVE_DEFAULT_PARTITION__"
"""How a partition without a value is called, everywhere."""

_WAIT = 600
"""Seconds that one process waits for another that writes the files."""

_FILINGS, _OFFERS, _OFFER_FILINGS = FILING_TABLES["filings"], OFFER_TABLES["offers"], OFFER_TABLES["offer_filings"]


def database_of(target: Target) -> Target:
    """The database that a folder is kept from."""
    return Target("sqlite", str(target.path / LEDGER), str(target.path / LEDGER))


def open_folder(target: Target, *, upgrade: bool = False) -> Database:
    """The database of a folder, both made where they are not there.

    Raises ``ExtractError`` where the folder cannot be made, and ``UsageError`` for one that holds other things, or a copy of our files without what they are written from: a
    load would strew its own among them, or take away the years that it does not know.
    """
    if target.path.is_file():
        raise UsageError(f"{target.shown} is a file: name a folder for Parquet files")
    if target.path.is_dir() and not (target.path / LEDGER).exists() and any(not path.name.startswith(("_", ".")) for path in target.path.iterdir()):
        raise UsageError(f"{target.shown} holds other files, and no {LEDGER}: give a new or an empty folder, or the one that extract load made")
    make(target)
    return open_database(database_of(target), upgrade=upgrade)


def make(target: Target) -> None:
    """Make the folder where it is not there. Raises ``ExtractError`` where it cannot be made."""
    try:
        target.path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ExtractError(f"{target.shown} cannot be made: {error.strerror}: check the path and its permissions") from None


def write_folder(database: Database, target: Target) -> tuple[int, int]:
    """Make the files what the database holds: how many years were written, and how many numbers had more digits than Parquet's type holds.

    Others may load meanwhile: the files are of one state of the database, and what came later is for the one who brought it to write.
    """
    try:
        with FileLock(target.path / "_extract.lock", timeout=_WAIT):
            with database.reading() as connection:
                if not _stale(connection, target):
                    return 0, 0
            with database.reading(long=True) as connection:
                return _write_years(connection, target)
    except Timeout:
        raise FetchError(f"{target.shown}: another process has been writing its files for {_WAIT} seconds: try later") from None
    except OSError as error:
        raise ExtractError(f"{target.shown}: its files cannot be written: {error.strerror}: check space and permissions") from None


@dataclass(frozen=True)
class _Stale:
    """Tables of a year whose files are not what the database holds, and what their metadata are to be; None where the database has nothing of the year."""

    year: str
    tables: tuple[str, ...]
    told: dict[str, str] | None


def _stale(connection: Connection, target: Target) -> list[_Stale]:
    found = []
    for tables, sources in ((OFFER_TABLES, _offer_sources(connection)), (FILING_TABLES, _filing_sources(connection))):
        found += [_Stale(gone, tuple(tables), None) for gone in sorted(_years_there(target, tables) - set(sources))]
        for year, source in sources.items():
            told = {"schema_version": str(SCHEMA_VERSION), "tool_version": __version__, "source_sha256": source}
            stale = [name for name in tables if arrow.metadata(_file(target, name, year)) != told]
            # the table that the others hang on comes last
            stale.sort(key=lambda name: name in (_FILINGS.name, _OFFERS.name))
            if stale:
                found.append(_Stale(year, tuple(stale), told))
    return found


def _write_years(connection: Connection, target: Target) -> tuple[int, int]:
    stale, unfit = _stale(connection, target), 0
    for one in stale:
        for name in one.tables:
            path = _file(target, name, one.year)
            if one.told is None:
                _remove(path)
            else:
                unfit += arrow.write(path, tabular.fields(name), tabular.rows(connection, _of_year(name, one.year)), one.told)
    return len({one.year for one in stale}), unfit


def _file(target: Target, name: str, year: str) -> Path:
    return target.path / name / f"{PARTITION}={year}" / "part-0.parquet"


def _years_there(target: Target, tables: dict[str, sa.Table]) -> set[str]:
    return {path.parent.name.partition("=")[2] for name in tables for path in target.path.glob(f"{name}/{PARTITION}=*/part-0.parquet")}


def _remove(path: Path) -> None:
    """Take a file away, and the folder of its year."""
    path.unlink(missing_ok=True)
    if path.parent.is_dir():
        path.parent.rmdir()


# --- which rows are of a year, and what they were made from ---------------------------------------------------------------------------------


def _year(day: Any) -> sa.ColumnElement[str]:
    """The year of a day, in SQLite."""
    return sa.func.coalesce(sa.func.substr(sa.cast(day, sa.Text), 1, 4), UNKNOWN)


def _of_year(name: str, year: str) -> sa.Select[Any]:
    """The rows of a table whose filing, or whose offer's first filing, is of the year."""
    wanted = tabular.query(name)
    if name in FILING_TABLES:
        of_year = sa.select(_FILINGS.c.accession).where(_year(_FILINGS.c.filing_date) == year)
        return wanted.where(FILING_TABLES[name].c.accession.in_(of_year))
    of_year = sa.select(_OFFERS.c.offer_id).where(_year(_OFFERS.c.first_filed) == year)
    return wanted.where(OFFER_TABLES[name].c.offer_id.in_(of_year))


def _filing_sources(connection: Connection) -> dict[str, str]:
    """Of each year the hash of all that its filings say."""
    query = sa.select(_year(_FILINGS.c.filing_date).label("year"), RECORDS.c.content_sha256).join(RECORDS, RECORDS.c.accession == _FILINGS.c.accession)
    return _hashes(connection, query.order_by("year", RECORDS.c.accession))


def _offer_sources(connection: Connection) -> dict[str, str]:
    """Of each year the hash of all that the filings of its offers say."""
    joined = _OFFERS.join(_OFFER_FILINGS).join(RECORDS, RECORDS.c.accession == _OFFER_FILINGS.c.accession)
    query = sa.select(_year(_OFFERS.c.first_filed).label("year"), _OFFERS.c.offer_id + RECORDS.c.content_sha256).select_from(joined)
    return _hashes(connection, query.order_by("year", _OFFERS.c.offer_id, _OFFER_FILINGS.c.seq))


def _hashes(connection: Connection, query: sa.Select[Any]) -> dict[str, str]:
    hashes: dict[str, Any] = {}
    for year, content in _pairs(connection, query):
        hashes.setdefault(year, hashlib.sha256()).update(content.encode())
    return {year: found.hexdigest() for year, found in hashes.items()}


def _pairs(connection: Connection, query: sa.Select[Any]) -> Iterator[tuple[str, str]]:
    for some in tabular.rows(connection, query):
        yield from some
