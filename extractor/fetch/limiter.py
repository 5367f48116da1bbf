"""When the next request may go out: a pace that all threads and processes of this machine keep together, and the memory of a refusal.

EDGAR takes ten requests a second from a user, all his programs together, and refuses all of them for ten minutes when there are more. So each request waits its turn at a
small locked file: at least ``1 / rate`` seconds after the one before it, whichever process sent that. Bursts are not saved up.

Why not a library: ``pyrate-limiter`` 4.5 (also inside ``requests-ratelimiter``) shares a limit between unrelated processes only through its SQLite bucket. That compares times of
the wall clock, so that a step forward lets a burst through and a step back holds everything up for as long as the step was; its notes say that its file lock does not go
together with threads; and it has no place for "EDGAR refuses everybody until ten past". Here the lock is the ``filelock`` library's, which the system releases when a process is
killed, and paces are measured on the monotonic clock, which is one for all processes of a machine and never steps.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import threading
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from urllib.parse import urlsplit

from filelock import FileLock

from ..errors import Blocked, UsageError

BLOCK = 600.0
"""For how long EDGAR refuses, by its own words, who asked too often; longer for who goes on asking."""
LONGEST_BLOCK = 24 * 3600.0
PATIENCE = 60.0
"""A refusal that ends within so many seconds is waited for; a longer one is told."""


@dataclass(frozen=True)
class Refusal:
    """What is remembered of a server's refusal, for all processes. Times are seconds of the wall clock, which outlives a restart of the machine."""

    until: float
    why: str
    agent: str | None = None
    """The User-Agent that was refused, where another one may be taken."""


@dataclass(frozen=True)
class _State:
    last: float = 0.0
    """When the last request went out, on the monotonic clock."""
    refusal: Refusal | None = None


class Limiter:
    """The turn of each request. Threads may share one; processes meet in the folder ``place``."""

    def __init__(self, place: Path, server: str, rate: float, agent: str = "") -> None:
        """``server`` is the base URL whose limit this is, ``rate`` requests a second. Raises ``UsageError`` where the folder cannot be written."""
        self._interval = 1 / rate
        self._agent = _digest(agent)
        name = (urlsplit(server).netloc or server).replace(":", "-")
        self._file = place / f"{name}.json"
        try:
            place.mkdir(parents=True, exist_ok=True)
            with (place / f"{name}.lock").open("a"):
                pass
        except OSError as error:
            raise UsageError(f"cannot write {place}, where requests are counted: {error.strerror}: make it writable, or set EXTRACT_STATE to another folder") from None
        self._lock = FileLock(place / f"{name}.lock", poll_interval=0.01)
        self._thread = threading.Lock()

    def wait(self) -> None:
        """Return when a request may go out. Raises ``Blocked`` while the server refuses everything for longer than is worth waiting."""
        while True:
            with self._turn() as state:
                pause = self._refused_for(state.refusal)
                if pause <= 0:
                    self._keep_pace(state)
                    return
            if state.refusal is not None and pause > PATIENCE:
                raise Blocked(told(state.refusal))
            time.sleep(pause)

    def refuse(self, seconds: float, why: str, *, this_agent: bool = False) -> Refusal:
        """Remember, for every process, that the server refuses everything for so many seconds; ``this_agent``: only for this User-Agent."""
        refusal = Refusal(time.time() + min(seconds, LONGEST_BLOCK), why, self._agent if this_agent else None)
        with self._turn() as state:
            if self._refused_for(state.refusal) < seconds:
                self._write(_State(state.last, refusal))
        return refusal

    def _keep_pace(self, state: _State) -> None:
        """Wait out the interval, still holding the turn, and note the time. A time in the future is from before the machine was restarted."""
        passed = time.monotonic() - state.last
        if passed < self._interval:
            time.sleep(self._interval - max(passed, 0.0))
        still = state.refusal if self._refused_for(state.refusal, any_agent=True) > 0 else None
        self._write(_State(time.monotonic(), still))

    def _refused_for(self, refusal: Refusal | None, *, any_agent: bool = False) -> float:
        """Seconds that the refusal still lasts; 0 for one that concerns another User-Agent, or lies further ahead than any does (the clock was set back)."""
        if refusal is None or (refusal.agent not in (None, self._agent) and not any_agent):
            return 0.0
        left = refusal.until - time.time()
        return left if 0 < left <= LONGEST_BLOCK else 0.0

    @contextlib.contextmanager
    def _turn(self) -> Iterator[_State]:
        """The state, while nobody else of this machine has it."""
        try:
            with self._thread, self._lock:
                yield self._read()
        except OSError as error:
            raise UsageError(f"{self._file}, where requests are counted, cannot be written: {error.strerror}: make room, or set EXTRACT_STATE to another folder") from None

    def _read(self) -> _State:
        """What the file says; what cannot be read is taken for a request just now, so that damage never quickens the pace."""
        try:
            known = json.loads(self._file.read_bytes())
            refusal = known["refusal"]
            return _State(float(known["last"]), Refusal(float(refusal["until"]), str(refusal["why"]), refusal["agent"]) if refusal else None)
        except FileNotFoundError:
            return _State(float("-inf"))
        except (ValueError, KeyError, TypeError):
            return _State(time.monotonic())

    def _write(self, state: _State) -> None:
        """Written beside and moved into place, so that a process killed at any moment leaves one or the other."""
        beside = self._file.with_suffix(".part")
        beside.write_text(json.dumps(asdict(state)))
        os.replace(beside, self._file)


def told(refusal: Refusal) -> str:
    """The refusal in one line, with the time to try again."""
    when = datetime.fromtimestamp(refusal.until).astimezone()
    return f"{refusal.why}; try again after {when:%H:%M:%S} ({when:%Y-%m-%d}, UTC{when:%z}): asking before makes it longer"


def _digest(agent: str) -> str:
    return hashlib.sha256(agent.encode()).hexdigest()[:16]
