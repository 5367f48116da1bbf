"""The unit of work: one filing read to its line of JSON. Depends on nothing but the bytes, so it gives the same on any machine."""

from __future__ import annotations

import traceback
from dataclasses import dataclass
from datetime import UTC
from pathlib import Path

from ..errors import ExtractError, FetchError, NotFound


@dataclass(frozen=True)
class Task:
    """One filing to read: its bytes, or a path or fsspec URL that the worker opens itself. ``words`` are what the list calls it."""

    position: int
    words: str
    path: str | None = None
    raw: bytes | None = None
    url: str | None = None


@dataclass(frozen=True)
class Read:
    """A filing that was read: a line of JSON without its end, and what lines are ordered by."""

    line: bytes
    accepted: str | None
    accession: str | None


@dataclass(frozen=True)
class Failed:
    """A filing that was not read, and why. ``later``: it may go well another time, since it could not be fetched."""

    kind: str
    message: str
    later: bool = False


Outcome = Read | Failed

TIME_LIMIT, MEMORY_LIMIT, CRASH = "TimeLimit", "MemoryLimit", "Crash"
"""Kinds of failure that are no refusals of the reading itself."""


def refused(error: ExtractError) -> Failed:
    """A refusal as an outcome."""
    return Failed(type(error).__name__, " ".join(str(error).split()), isinstance(error, FetchError) and not isinstance(error, NotFound))


def work(task: Task) -> Outcome:
    """Read one filing. Nothing that a filing does to the reading goes further than here."""
    from ..filing import extract

    try:
        raw = task.raw if task.raw is not None else _opened(task.path or task.words)
        filing = extract(raw, task.url)
        accepted = filing.accepted_at.astimezone(UTC).isoformat() if filing.accepted_at else filing.filing_date.isoformat() if filing.filing_date else None
        return Read(filing.model_dump_json().encode(), accepted, filing.source.accession_number)
    except ExtractError as error:
        return refused(error)
    except MemoryError:
        return Failed(MEMORY_LIMIT, "reading it took more memory than it may: give more with --memory-limit")
    except RecursionError:
        return Failed(CRASH, "it is nested too deeply")
    except Exception as error:  # a fault of ours: it costs this filing, and not the run
        last = traceback.extract_tb(error.__traceback__)[-1]
        return Failed(CRASH, f"{type(error).__name__}: {error} ({Path(last.filename).name}, line {last.lineno}): please report it with the filing")


def _opened(path: str) -> bytes:
    """The bytes of a file, or of an object in a store that fsspec knows."""
    try:
        if "://" not in path:
            return Path(path).read_bytes()
        import fsspec

        with fsspec.open(path, "rb") as file:
            raw: bytes = file.read()
        return raw
    except FileNotFoundError:
        raise NotFound("no such file: check the path") from None
    except (OSError, ValueError, ImportError) as error:
        raise ExtractError(f"cannot be read: {getattr(error, 'strerror', None) or error}: check the path and its permissions") from None
