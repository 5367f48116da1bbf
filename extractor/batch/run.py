"""A run over a list: threads fetch, workers read, results go to the sink as they come.

    list → wanted → [fetching threads] → ready → [workers] → results → sink, journal

Every queue is short, so fetching stops when reading cannot keep up, and the other way round; the machine-wide limit of requests holds, as the threads ask through
one source.
"""

from __future__ import annotations

import os
import queue
import threading
from collections.abc import Callable, Iterator
from typing import Protocol

from ..errors import Blocked, ExtractError
from .journal import Journal
from .pool import Ready, Results
from .sinks import Sink
from .work import Failed, Outcome, Task, refused

Fetch = Callable[[str], tuple[bytes, str | None]]
"""The bytes of an address, and its URL."""

FETCHERS = 4
"""Requests under way at once. The rate is the limiter's; this hides the time that an answer takes."""


_PATIENCE = 2
"""Seconds to wait for a thread whose request is under way; it ends with the process."""


class Workers(Protocol):
    """Who reads: processes here, or a cluster."""

    def finish(self) -> None:
        """No more tasks come."""

    def stop(self) -> None:
        """End now."""


Halted = Callable[[BaseException], None]
"""Told when the run cannot go on, and why."""

Start = Callable[[Ready, Results, Halted], Workers]
"""Starts workers between two queues."""


class _Feed:
    """Threads that make tasks of the list's words, fetching what is an address."""

    def __init__(self, fetch: Fetch, wanted: queue.Queue[tuple[int, str] | None], ready: Ready, results: Results, halted: Halted, near: bool) -> None:
        self._fetch, self._wanted, self._ready, self._results, self._halted, self._near = fetch, wanted, ready, results, halted, near
        self._stopped = threading.Event()
        self._threads = [threading.Thread(target=self._run, daemon=True) for _ in range(FETCHERS)]
        for thread in self._threads:
            thread.start()

    def stop(self) -> None:
        self._stopped.set()
        for thread in self._threads:
            thread.join(_PATIENCE)

    def _run(self) -> None:
        while not self._stopped.is_set():
            try:
                entry = self._wanted.get(timeout=0.2)
            except queue.Empty:
                continue
            if entry is None:
                return
            task = Task(*entry)
            try:
                self._give(self._prepared(task))
            except Blocked as error:
                self._halted(error)
                return
            except ExtractError as error:
                self._results.put((task, refused(error)))
            except Exception as error:  # a fault of ours: the run ends, and can be taken up again
                self._halted(error)
                return

    def _prepared(self, task: Task) -> Task:
        words = task.words
        if self._near and "://" not in words and os.path.exists(words):
            return Task(task.position, words, path=words)
        if "://" in words and not words.lower().startswith(("http://", "https://")):
            return Task(task.position, words, path=words)
        raw, url = self._fetch(words)
        return Task(task.position, words, raw=raw, url=url)

    def _give(self, task: Task) -> None:
        while not self._stopped.is_set():
            try:
                self._ready.put(task, timeout=0.2)
                return
            except queue.Full:
                continue


class Run:
    """One run. ``told`` hears of each result; ``near``: the workers see this machine's files, so paths need not be read here."""

    def __init__(self, journal: Journal, sink: Sink, fetch: Fetch, start: Start, workers: int, told: Callable[[Outcome], None], *, near: bool = True) -> None:
        self._journal, self._sink, self._fetch, self._start, self._told = journal, sink, fetch, start, told
        self._near = near
        self._wanted: queue.Queue[tuple[int, str] | None] = queue.Queue()
        self._ready: Ready = queue.Queue(maxsize=2 * workers)
        self._results: Results = queue.Queue()
        self._halt: list[BaseException] = []

    def go(self) -> None:
        """Do all that the journal has as not done. Raises ``Blocked`` where EDGAR refuses every request: what is done stays done."""
        pending = self._journal.pending()
        feed = _Feed(self._fetch, self._wanted, self._ready, self._results, self._halt.append, self._near)
        workers: Workers | None = None
        try:
            workers = self._start(self._ready, self._results, self._halt.append)
            self._collect(pending)
            workers.finish()
        finally:
            feed.stop()
            if workers is not None:
                workers.stop()

    def _collect(self, pending: Iterator[tuple[int, str]]) -> None:
        given = self._refill(pending, 0)
        done = 0
        while done < given:
            if self._halt:
                raise self._halt[0]
            try:
                task, outcome = self._results.get(timeout=0.2)
            except queue.Empty:
                continue
            done += 1
            if isinstance(outcome, Failed):
                self._journal.failed(task.position, outcome)
            else:
                self._sink.put(task.position, outcome)
            self._told(outcome)
            given = self._refill(pending, given)

    def _refill(self, pending: Iterator[tuple[int, str]], given: int) -> int:
        while self._wanted.qsize() < 4 * FETCHERS:
            entry = next(pending, None)
            if entry is None:
                break
            self._wanted.put(entry)
            given += 1
        return given
