"""What a watch remembers: which filings it has seen, which of them are still to be printed, and which days' indexes are still to be read.

The file is written beside itself and moved into place, so that a process killed at any moment leaves the one or the other; one watch at a time may use it.
"""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from ..errors import UsageError
from .found import Found, from_record

_VERSION = 1
_REMEMBERED = timedelta(days=60)
"""After so long a filing that was not seen again is forgotten: neither the feed nor the indexes that are read reach back so far."""


@dataclass
class Waiting:
    """A filing that is to be printed, how often that was tried, and when to try again."""

    found: Found
    tries: int = 0
    not_before: datetime | None = None


@dataclass
class Seen:
    """The memory of a watch for these forms. ``looked_at`` is None before the first look."""

    forms: tuple[str, ...]
    looked_at: datetime | None = None
    known: dict[str, date] = field(default_factory=dict)
    """Accession numbers, with the day on which a list had them last."""
    waiting: dict[str, Waiting] = field(default_factory=dict)
    days: list[date] = field(default_factory=list)
    """Days whose index is to be read as soon as there is one."""
    had: dict[str, bool] = field(default_factory=dict)
    """Whether the feed of a form had any entry at the last look."""

    def __contains__(self, accession: str) -> bool:
        """Whether the filing was seen before."""
        return accession in self.known or accession in self.waiting

    def await_printing(self, found: Found, day: date) -> None:
        """A filing that is new, seen on that day."""
        self.known[found.accession] = day
        self.waiting[found.accession] = Waiting(found)

    def done(self, accession: str) -> None:
        """The filing was printed, or given up."""
        self.waiting.pop(accession, None)

    def forget_old(self, today: date) -> None:
        """Forget what no list can have any more."""
        self.known = {accession: day for accession, day in self.known.items() if day >= today - _REMEMBERED or accession in self.waiting}


def load(path: Path, forms: tuple[str, ...]) -> Seen:
    """The memory in the file; a new one where there is no file. Raises ``UsageError`` for one of other forms or one that cannot be read."""
    try:
        record = json.loads(path.read_bytes())
    except FileNotFoundError:
        return Seen(forms)
    except (OSError, ValueError) as error:
        raise UsageError(f"{path}: what a watch remembered cannot be read ({error}): give another --state, or remove it to begin anew") from None
    try:
        seen = _read(record)
    except (KeyError, TypeError, ValueError, AttributeError):
        raise UsageError(f"{path} is not what extract watch wrote: give another --state") from None
    if set(seen.forms) != set(forms):
        raise UsageError(f"{path} is of a watch for {', '.join(seen.forms)}: give another --state for other forms")
    return seen


def _read(record: dict[str, Any]) -> Seen:
    if record["version"] != _VERSION:
        raise ValueError(record["version"])
    waiting = [Waiting(from_record(entry["found"]), entry["tries"], _time(entry["not_before"])) for entry in record["waiting"]]
    return Seen(
        forms=tuple(record["forms"]),
        looked_at=_time(record["looked_at"]),
        known={accession: date.fromisoformat(day) for accession, day in record["known"].items()},
        waiting={entry.found.accession: entry for entry in waiting},
        days=[date.fromisoformat(day) for day in record["days"]],
        had=dict(record["had"]),
    )


def _time(words: str | None) -> datetime | None:
    return datetime.fromisoformat(words) if words else None


def save(path: Path, seen: Seen) -> None:
    """Write the memory. Raises ``OSError``."""
    record = {
        "version": _VERSION,
        "forms": seen.forms,
        "looked_at": seen.looked_at.isoformat() if seen.looked_at else None,
        "known": {accession: day.isoformat() for accession, day in seen.known.items()},
        "waiting": [
            {"found": entry.found.record(), "tries": entry.tries, "not_before": entry.not_before.isoformat() if entry.not_before else None} for entry in seen.waiting.values()
        ],
        "days": [day.isoformat() for day in seen.days],
        "had": seen.had,
    }
    beside = path.with_name(f"{path.name}.part")
    with beside.open("w", encoding="utf-8") as out:
        json.dump(record, out, ensure_ascii=False)
        out.flush()
        os.fsync(out.fileno())
    os.replace(beside, path)


@contextlib.contextmanager
def alone(path: Path) -> Iterator[None]:
    """Keep every other watch away from the file. Raises ``UsageError`` where one has it, or the folder cannot be written."""
    from filelock import FileLock, Timeout

    if not path.parent.is_dir():  # the library would make it
        raise UsageError(f"cannot write {path}: there is no folder {path.parent}: give another place with --state")
    lock = FileLock(path.with_name(f"{path.name}.lock"), timeout=0)
    try:
        lock.acquire()
    except Timeout:
        raise UsageError(f"another extract watch uses {path}: stop it, or give another --state") from None
    except OSError as error:
        raise UsageError(f"cannot write {path}: {error.strerror}: give another place with --state") from None
    try:
        yield
    finally:
        lock.release()
