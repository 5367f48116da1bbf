"""Where tables go: what the user's words for a database or a folder mean, and how they are shown without a password."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from ..errors import UsageError

_SQLITE_FILE = re.compile(r"\.(?:db|db3|sqlite|sqlite3)$", re.IGNORECASE)
_OTHER_FILE = re.compile(r"\.(?:csv|tsv|dta|jsonl?|ndjson|txt|html?|xlsx?|duckdb|gz|zip)$", re.IGNORECASE)
_SCHEME = re.compile(r"(?:sqlite|postgres(?:ql)?(?:\+psycopg)?):|[a-z][a-z0-9+]+://", re.IGNORECASE)


LEDGER = "_extract.db"
"""The database in a folder of Parquet files that the files are written from."""


@dataclass(frozen=True)
class Target:
    """A place for tables. ``shown`` is how messages call it: never with a password."""

    kind: Literal["sqlite", "postgresql", "parquet"]
    address: str
    shown: str

    @property
    def path(self) -> Path:
        """The file of a SQLite database, the folder of Parquet files."""
        return Path(self.address)


def read_target(words: str) -> Target:
    """What the words mean. Raises ``UsageError`` where they are no target.

    >>> read_target("sqlite:///offers.db").address, read_target("offers.sqlite").kind, read_target("parquet:panel").address
    ('offers.db', 'sqlite', 'panel')
    >>> read_target("postgresql://me:secret@db.example.org/offers").shown
    'postgresql://me@db.example.org/offers'
    """
    if words.startswith("parquet:"):
        return _folder(words.removeprefix("parquet:"))
    if words.lower().startswith("sqlite://"):
        path = words[len("sqlite://") :].partition("?")[0].removeprefix("/")
        if not path or path == ":memory:":
            raise UsageError("a SQLite database needs a file: sqlite:///offers.db")
        return Target("sqlite", path, path)
    if re.match(r"postgres(?:ql)?(?:\+psycopg)?://", words, re.IGNORECASE):
        return Target("postgresql", words, _without_password(words))
    if _SCHEME.match(words):
        raise UsageError(f"{_without_password(words)}: extract writes sqlite:///FILE, postgresql://…, or a folder of Parquet files")
    if _SQLITE_FILE.search(words):
        return Target("sqlite", words, words)
    if _OTHER_FILE.search(words) and not Path(words).is_dir():
        raise UsageError(
            f"{words} is no name for tables: a database ends in .db or .sqlite, a folder of Parquet files in nothing of the kind; extract export writes CSV and Stata files, "
            "and extract batch lines into a .jsonl file"
        )
    if Path(words).is_file():
        raise UsageError(f"{words} is a file: name a database ending in .db or .sqlite, or a folder for Parquet files")
    return _folder(words)


def is_database(words: str) -> bool:
    """Whether the words name a database, not filings."""
    return bool(_SQLITE_FILE.search(words)) or words.lower().startswith(("sqlite:", "postgresql:", "postgresql+psycopg:", "postgres:"))


def _folder(words: str) -> Target:
    if not words:
        raise UsageError("parquet: needs a folder: parquet:panel")
    return Target("parquet", words, words)


def _without_password(address: str) -> str:
    """The address without what may be secret: the password, and everything behind a question mark."""
    scheme, slashes, rest = address.partition("://")
    if not slashes:
        return f"{address.partition(':')[0]}:…"
    user, at, place = rest.partition("?")[0].rpartition("@")
    return f"{scheme}://{user.partition(':')[0]}{at}{place}"
