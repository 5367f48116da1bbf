"""Filings into a database. Each is there whole or not at all; loading it again changes nothing.

Of two readings of one filing the one of the newer tool stands; of the same tool's, the one of the larger file (a whole submission over one of its documents),
with evidence, with an address. So the order in which several processes load does not matter. ``replace`` takes what comes last.
"""

from __future__ import annotations

import hashlib
import re
import zlib
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property
from itertools import islice
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from ..models import Filing
from .database import Database
from .definitions import ACCESSION, FILINGS, LISTS, accession_of
from .refresh import mark, refresh
from .rows import Rows, rows_of
from .tables import FILING_TABLES, RECORDS

AT_ONCE = 20
"""Filings in one transaction."""

_TABLE = FILING_TABLES[FILINGS.name]


@dataclass
class Loaded:
    """What a load did."""

    added: int = 0
    replaced: int = 0
    unchanged: int = 0
    kept: int = 0
    refused: list[tuple[str, str]] = field(default_factory=list)
    """Filings that the database would not take, each with its reason."""

    @property
    def filings(self) -> int:
        """How many were given."""
        return self.added + self.replaced + self.unchanged + self.kept + len(self.refused)


@dataclass(frozen=True)
class Reading:
    """One filing made ready: its JSON, the hash of that, and what decides between two readings of it."""

    key: str
    filing: Filing
    words: bytes
    content: str
    rank: tuple[Any, ...]

    @cached_property
    def rows(self) -> Rows:
        """Its rows in every table."""
        return {**rows_of(self.filing), RECORDS.name: [{ACCESSION: self.key, "content_sha256": self.content, "filing_json": zlib.compress(self.words)}]}


def rank_of(tool_version: str, size: int, sha256: str, places: int, url: str | None) -> tuple[Any, ...]:
    """What decides which of two readings of one filing stands, the higher one: tool version, length and hash of the file, evidence, address."""
    version = tuple(int(part) for part in re.findall(r"\d+", tool_version))
    return version, size, sha256, places > 0, url is not None


_RANKED = ("tool_version", "source_bytes", "source_sha256", "evidence_places", "source_url")
"""The columns that a rank is made of."""


def load(database: Database, filings: Iterable[Filing], *, replace: bool = False) -> Loaded:
    """Load the filings, and fold the offers that they are of; what was done. Holds ``AT_ONCE`` of them in memory."""
    done = Loaded()
    waiting = iter(filings)
    while some := list(islice(waiting, AT_ONCE)):
        load_some(database, some, done, replace=replace)
    refresh(database)
    return done


def load_some(database: Database, filings: Iterable[Filing], done: Loaded, *, replace: bool = False) -> None:
    """Load a few filings, all in one transaction; ``done`` counts them. Their offers are the work of ``refresh``."""
    some = [ready(filing) for filing in filings]
    try:
        _load_together(database, some, replace, done)
    except (sa.exc.DataError, sa.exc.IntegrityError):  # one of them cannot stand in the tables: find out which
        for reading in some:
            _load_alone(database, reading, replace, done)


def ready(filing: Filing) -> Reading:
    """A filing with what a database keeps of it."""
    words = filing.model_dump_json().encode()
    source = filing.source
    rank = rank_of(filing.tool_version, source.bytes, source.sha256, len(filing.evidence), source.url)
    return Reading(accession_of(filing), filing, words, hashlib.sha256(words).hexdigest(), rank)


def _load_alone(database: Database, reading: Reading, replace: bool, done: Loaded) -> None:
    try:
        _load_together(database, [reading], replace, done)
    except (sa.exc.DataError, sa.exc.IntegrityError) as error:
        done.refused.append((reading.key, " ".join(str(error.orig).split())))


def _load_together(database: Database, some: list[Reading], replace: bool, done: Loaded) -> None:
    """Load a few filings in one transaction. ``done`` counts them only when it is committed."""
    with database.reading() as connection:
        known = _contents(connection, [reading.key for reading in some])
    if all(known.get(reading.key) == reading.content for reading in some):
        done.unchanged += len(some)
        return
    for reading in some:
        _ = reading.rows  # made before others have to wait
    tried = Loaded()
    with database.writing() as connection:
        _put(connection, some, replace, tried)
    done.added += tried.added
    done.replaced += tried.replaced
    done.unchanged += tried.unchanged
    done.kept += tried.kept


def _contents(connection: Connection, keys: list[str]) -> dict[str, str]:
    query = sa.select(RECORDS.c.accession, RECORDS.c.content_sha256).where(RECORDS.c.accession.in_(keys))
    return {row.accession: row.content_sha256 for row in connection.execute(query)}


def _standing(connection: Connection, keys: list[str]) -> dict[str, tuple[tuple[Any, ...], str]]:
    """The rank and the content of each filing that is there."""
    columns = [_TABLE.c[name] for name in _RANKED]
    query = sa.select(_TABLE.c.accession, RECORDS.c.content_sha256, *columns).join(RECORDS, RECORDS.c.accession == _TABLE.c.accession).where(_TABLE.c.accession.in_(keys))
    return {row[0]: (rank_of(*row[2:]), row[1]) for row in connection.execute(query)}


def _put(connection: Connection, some: list[Reading], replace: bool, done: Loaded) -> None:
    keys = [reading.key for reading in some]
    there = _standing(connection, keys)
    old = set(there)
    chosen: dict[str, Reading] = {}
    for reading in some:
        rank, content = there.get(reading.key, ((), ""))
        if content == reading.content:
            done.unchanged += 1
            continue
        if content and not replace and rank > reading.rank:
            done.kept += 1
            continue
        if content:
            done.replaced += 1
        else:
            done.added += 1
        there[reading.key] = reading.rank, reading.content
        chosen[reading.key] = reading
    write(connection, chosen, old & set(chosen))


def write(connection: Connection, chosen: dict[str, Reading], old: set[str]) -> None:
    """The rows of the chosen readings instead of those that are there. A filing's own row stays and is changed, so that what refers to it holds."""
    mark(connection, _subjects(connection, chosen, old))
    if old:
        for table in [*(FILING_TABLES[definition.name] for definition in LISTS), RECORDS]:
            connection.execute(table.delete().where(table.c.accession.in_(sorted(old))))
    for key in sorted(old):
        connection.execute(_TABLE.update().where(_TABLE.c.accession == key), chosen[key].rows[FILINGS.name][0])
    new = [row for key, reading in chosen.items() if key not in old for row in reading.rows[FILINGS.name]]
    if new:
        connection.execute(_TABLE.insert(), new)
    for table in [*(FILING_TABLES[definition.name] for definition in LISTS), RECORDS]:
        rows = [row for reading in chosen.values() for row in reading.rows[table.name]]
        if rows:
            connection.execute(table.insert(), rows)


def _subjects(connection: Connection, chosen: dict[str, Reading], old: set[str]) -> list[str | None]:
    """The companies that the readings are about, and were about before."""
    before = connection.execute(sa.select(_TABLE.c.subject_cik).where(_TABLE.c.accession.in_(sorted(old)))).scalars() if old else ()
    return [*before, *(reading.filing.subject_company.cik for reading in chosen.values() if reading.filing.subject_company)]
