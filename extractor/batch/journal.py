"""What of a list is done, on disk. Written as results come, so that a run that was killed goes on where it was: nothing again, nothing lost.

A SQLite file beside the output. It is gone when all is done, and where nothing was; it stays while filings are left that could not be fetched, so that the same command tries those
again.
"""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from ..errors import ExtractError, FetchError
from .work import Failed, Read

_PENDING, _DONE, _FAILED, _LATER = range(4)

_TABLES = """
CREATE TABLE about (what TEXT PRIMARY KEY, says TEXT);
CREATE TABLE entries (
    words TEXT PRIMARY KEY, position INTEGER, state INTEGER NOT NULL DEFAULT 0,
    accepted TEXT, accession TEXT, start INTEGER, length INTEGER, kind TEXT, message TEXT
);
CREATE INDEX entries_position ON entries (position);
"""


@dataclass(frozen=True)
class Place:
    """Where a line stands in the file of results."""

    start: int
    length: int


class Journal:
    """The journal of one output. Use as a context manager."""

    def __init__(self, path: Path, tool_version: str) -> None:
        """Open or make it. One made by another version of extract is begun anew. Raises ``FetchError`` while another run has it, ``ExtractError`` where it cannot be written."""
        self.path = path
        self._open = True
        try:
            self._file = sqlite3.connect(path, isolation_level=None, timeout=0)
            self._file.text_factory = lambda raw: raw.decode("utf-8", "surrogateescape")  # names of files need not be UTF-8
            self._file.execute("PRAGMA locking_mode = EXCLUSIVE")
            self._file.execute("PRAGMA journal_mode = WAL")
            self._file.execute("PRAGMA synchronous = NORMAL")
            self._begin(tool_version)
        except sqlite3.OperationalError as error:
            if "locked" in str(error):
                raise FetchError(f"{path}: another run writes this output: wait for it, or give another place with --output") from None
            raise ExtractError(f"{path} cannot be written: {error}: give another place with --output") from None
        except sqlite3.DatabaseError:
            raise ExtractError(f"{path} is no journal of extract batch: remove it, or give another place with --output") from None

    def _begin(self, tool_version: str) -> None:
        known = self._file.execute("SELECT name FROM sqlite_master WHERE name = 'about'").fetchone()
        if known and self._file.execute("SELECT says FROM about WHERE what = 'tool_version'").fetchone() == (tool_version,):
            return
        for table in ("about", "entries"):
            self._file.execute(f"DROP TABLE IF EXISTS {table}")
        self._file.executescript(_TABLES)
        self._file.execute("INSERT INTO about VALUES ('tool_version', ?)", (tool_version,))

    def __enter__(self) -> Journal:
        return self

    def __exit__(self, *_: object) -> None:
        """Close it, and take it away where nothing is done: a call that was wrong leaves nothing behind."""
        with contextlib.suppress(sqlite3.Error):
            if self._open and self._count(f"state <> {_PENDING}") == 0:
                self.remove()
        self.close()

    def close(self) -> None:
        """Close it."""
        self._open = False
        self._file.close()

    def plan(self, words: Iterable[str]) -> int:
        """Take the list in; how many entries it has. What is done of it stays done, what could not be fetched is to be tried again."""
        with self._written(), self._together():
            self._file.execute("UPDATE entries SET position = NULL")
            self._file.executemany(
                "INSERT INTO entries (words, position) VALUES (CAST(? AS TEXT), ?) ON CONFLICT (words) DO UPDATE SET position = excluded.position WHERE position IS NULL",
                ((one.encode("utf-8", "surrogateescape"), number) for number, one in enumerate(words)),
            )
            self._file.execute("UPDATE entries SET state = ? WHERE state = ?", (_PENDING, _LATER))
        return self._count("position IS NOT NULL")

    def pending(self) -> Iterator[tuple[int, str]]:
        """What is to be done: position and words, in the order of the list. The journal may be written meanwhile."""
        last = -1
        while some := self._file.execute("SELECT position, words FROM entries WHERE state = ? AND position > ? ORDER BY position LIMIT 500", (_PENDING, last)).fetchall():
            yield from some
            last = some[-1][0]

    def done(self, results: Iterable[tuple[int, Read, Place | None]]) -> None:
        """Note that these were read, and where their lines stand."""
        with self._written(), self._together():
            self._file.executemany(
                "UPDATE entries SET state = ?, accepted = ?, accession = ?, start = ?, length = ? WHERE position = ?",
                ((_DONE, read.accepted, read.accession, place and place.start, place and place.length, position) for position, read, place in results),
            )

    def failed(self, position: int, failure: Failed) -> None:
        """Note that this one was not read, and why."""
        with self._written():
            self._file.execute(
                "UPDATE entries SET state = ?, kind = ?, message = CAST(? AS TEXT) WHERE position = ?",
                (_LATER if failure.later else _FAILED, failure.kind, failure.message.encode("utf-8", "surrogateescape"), position),
            )

    def forget(self) -> None:
        """Note that nothing is done: the file of results is not there any more."""
        with self._written():
            self._file.execute("UPDATE entries SET state = ?", (_PENDING,))

    def end_of_lines(self) -> int:
        """Where the last line that is noted ends in the file of results."""
        found: int = self._file.execute("SELECT COALESCE(MAX(start + length), 0) FROM entries").fetchone()[0]
        return found

    def places(self, *, ordered: bool) -> Iterator[Place]:
        """The lines of the list: by acceptance, else by filing date, then by accession number, and those without a date last; or as they came."""
        order = "accepted IS NULL, accepted, accession, position" if ordered else "start"
        for start, length in self._file.execute(f"SELECT start, length FROM entries WHERE state = ? AND position IS NOT NULL ORDER BY {order}", (_DONE,)):
            yield Place(start, length)

    def stray(self) -> bool:
        """Whether lines were written that this list does not name."""
        return self._count("state = 1 AND position IS NULL") > 0

    def failures(self) -> Iterator[tuple[str, Failed]]:
        """What was not read, in the order of the list."""
        query = "SELECT words, kind, message, state FROM entries WHERE state IN (?, ?) AND position IS NOT NULL ORDER BY position"
        for words, kind, message, state in self._file.execute(query, (_FAILED, _LATER)):
            yield words, Failed(kind, message, state == _LATER)

    def counts(self) -> tuple[int, int, int]:
        """Of the list: how many were read, how many not, and how many of those may go well another time."""
        done, failed, later = (self._count(f"position IS NOT NULL AND state = {state}") for state in (_DONE, _FAILED, _LATER))
        return done, failed + later, later

    def remove(self) -> None:
        """Close it and take it away."""
        self.close()
        for ending in ("", "-wal", "-shm"):
            Path(f"{self.path}{ending}").unlink(missing_ok=True)

    def _count(self, condition: str) -> int:
        found: int = self._file.execute(f"SELECT COUNT(*) FROM entries WHERE {condition}").fetchone()[0]
        return found

    @contextlib.contextmanager
    def _written(self) -> Iterator[None]:
        """What is written inside, or why it cannot be."""
        try:
            yield
        except sqlite3.OperationalError as error:
            raise ExtractError(f"{self.path} cannot be written: {error}: make room, and give the same command again to go on") from None

    @contextlib.contextmanager
    def _together(self) -> Iterator[None]:
        """All that is written inside, or nothing."""
        self._file.execute("BEGIN")
        try:
            yield
        except BaseException:
            self._file.execute("ROLLBACK")
            raise
        self._file.execute("COMMIT")
