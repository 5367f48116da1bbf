"""The same work on a Dask cluster that is already there. Its workers need extract installed, of this version.

This machine fetches, below the limit of requests, and sends bytes; what an fsspec URL names (``s3://…``, ``file:///shared/…``) the workers open themselves. A task whose worker
dies is given to another one; each result is taken once, when it has come here.
"""

from __future__ import annotations

import logging
import queue
import threading
import uuid
import warnings
from collections.abc import Callable
from typing import Any

from .. import __version__
from ..errors import FetchError, UsageError
from .pool import Ready, Results
from .work import CRASH, Failed, Outcome, Task, work

_WAIT = 15
"""Seconds in which the scheduler must answer, and a first worker be there."""

_FOR_EACH_THREAD = 3
"""Tasks under way for each thread of the cluster: enough that none waits for the next one."""


class Cluster:
    """A thread between the queues and the cluster."""

    def __init__(self, address: str, ready: Ready, results: Results, halted: Callable[[BaseException], None]) -> None:
        """Raises ``FetchError`` where no scheduler or no worker answers, ``UsageError`` where workers have another version."""
        self._client = _client(address)
        self._address, self._ready, self._results, self._halted = address, ready, results, halted
        self._name = uuid.uuid4().hex
        threads = sum(self._client.nthreads().values())
        self._slots = threading.Semaphore(max(2, _FOR_EACH_THREAD * threads))
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def finish(self) -> None:
        self._ready.put(None)

    def stop(self) -> None:
        self._stopped.set()
        self._thread.join()
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # the scheduler may be gone already
            self._client.close()

    def _run(self) -> None:
        while self._goes_on():
            try:
                task = self._ready.get(timeout=0.2)
            except queue.Empty:
                continue
            if task is None:
                return
            while not self._slots.acquire(timeout=0.2):
                if not self._goes_on():
                    return
            future = self._client.submit(work, task, key=f"extract-{self._name}-{task.position}", pure=False)
            future.add_done_callback(lambda found, task=task: self._take(task, found))

    def _goes_on(self) -> bool:
        """Whether there is still work to give out, and a cluster to give it to."""
        if self._stopped.is_set():
            return False
        if self._client.status in ("closing", "closed"):
            self._halted(FetchError(f"the Dask scheduler at {self._address} went away: give the same command again to go on"))
            return False
        return True

    def _take(self, task: Task, future: Any) -> None:
        if self._stopped.is_set() or future.status in ("cancelled", "lost"):  # the cluster is gone, or this run
            return
        outcome = _outcome(future)
        future.release()
        self._slots.release()
        self._results.put((task, outcome))


def _outcome(future: Any) -> Outcome:
    if future.status == "finished":
        found: Outcome = future.result()
        return found
    error = future.exception()
    if type(error).__name__ == "KilledWorker":
        return Failed(CRASH, "several workers died over it: please report it with the filing")
    return Failed(CRASH, f"{type(error).__name__}: {' '.join(str(error).split())}")


def _client(address: str) -> Any:
    import distributed

    logging.getLogger("distributed").setLevel(logging.CRITICAL)  # what it would say is told in one line of ours
    connect: Any = distributed.Client
    try:
        client = connect(address, timeout=f"{_WAIT}s", set_as_default=False)
    except (OSError, ValueError) as error:
        raise FetchError(f"no Dask scheduler answers at {address}: {' '.join(str(error).split()) or type(error).__name__}: check that it runs") from None
    try:
        client.wait_for_workers(1, timeout=_WAIT)
        versions = client.run(_version)
    except (OSError, TimeoutError):
        client.close()
        raise FetchError(f"the Dask cluster at {address} has no workers: start some, or try later") from None
    others = sorted({str(version) for version in versions.values() if version != __version__})
    if others:
        client.close()
        raise UsageError(f"workers of the cluster at {address} have extract {', '.join(others)}, this is {__version__}: install the same version on them")
    return client


def _version() -> str:
    """In a worker: which extract it has."""
    try:
        from extractor import __version__ as found
    except ImportError:
        return "none"
    return found
