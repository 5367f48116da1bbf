"""Worker processes on this machine. Each reads one filing at a time; one that takes too long is killed, one that dies is replaced.

A thread stands by each process: it hands a task over, waits for the answer, and no longer than the time limit. Processes share nothing but a pipe with
their thread, so the death of one, by whatever hand, costs at most the filing that it was reading, and that one is tried again first.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import queue
import signal
import threading
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess

from .work import CRASH, MEMORY_LIMIT, TIME_LIMIT, Failed, Outcome, Task, work

Ready = queue.Queue[Task | None]
"""Tasks to do; None ends the thread that takes it."""

Results = queue.Queue[tuple[Task, Outcome]]

_TRIES = 2
"""How often a filing is given to a process, when processes die over it."""


@dataclass(frozen=True)
class Limits:
    """What one filing may cost."""

    seconds: float = 120.0
    megabytes: int = 2048


class Pool:
    """Threads with a process each, from ``ready`` to ``results``."""

    def __init__(self, workers: int, limits: Limits, ready: Ready, results: Results, halted: Callable[[BaseException], None]) -> None:
        """``halted`` is told why a thread cannot go on: without it, results would be waited for that never come."""
        self._ready = ready
        _start_tracker()
        self._workers = [_Worker(limits, ready, results, halted) for _ in range(workers)]
        for worker in self._workers:
            worker.start()

    def finish(self) -> None:
        """Let the workers end when no task waits."""
        for _ in self._workers:
            self._ready.put(None)

    def stop(self) -> None:
        """End the workers now, and wait for them."""
        for worker in self._workers:
            worker.abandon()
        for worker in self._workers:
            worker.join()


class _Worker:
    """A thread and its process."""

    def __init__(self, limits: Limits, ready: Ready, results: Results, halted: Callable[[BaseException], None]) -> None:
        self._limits, self._ready, self._results, self._halted = limits, ready, results, halted
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._process: BaseProcess | None = None
        self._pipe: Connection[tuple[Task], Outcome | None] | None = None
        self._abandoned = threading.Event()
        self._changing = threading.Lock()

    def start(self) -> None:
        self._thread.start()

    def join(self) -> None:
        self._thread.join()

    def _run(self) -> None:
        if hasattr(signal, "pthread_sigmask"):  # Ctrl-C is the main thread's to handle; the process starts with what this thread holds back, so none comes before it can ignore it
            signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
        try:
            self._work()
        except Exception as error:  # a fault of ours: the run ends, and can be taken up again
            self._halted(error)
        finally:
            self._end()

    def _work(self) -> None:
        while not self._abandoned.is_set():
            try:
                task = self._ready.get(timeout=0.2)
            except queue.Empty:
                continue
            if task is None:
                break
            outcome = self._done(task)
            if not self._abandoned.is_set():
                self._results.put((task, outcome))

    def abandon(self) -> None:
        """Stop as soon as may be; what the process is reading is lost."""
        self._abandoned.set()
        with self._changing:
            if self._process is not None:
                self._process.kill()

    def _done(self, task: Task) -> Outcome:
        died = ""
        for _ in range(_TRIES):
            try:
                pipe = self._open()
                pipe.send((task,))
                if not pipe.poll(self._limits.seconds):
                    self._end()
                    return Failed(TIME_LIMIT, f"reading it took more than {self._limits.seconds:g} seconds: give more with --time-limit")
                outcome = pipe.recv()
            except (EOFError, OSError):
                died = self._end()
                if self._abandoned.is_set():
                    break
                continue
            if isinstance(outcome, Failed) and outcome.kind == MEMORY_LIMIT:
                self._end()
            return outcome or Failed(CRASH, "no answer")
        return Failed(CRASH, f"the process that read it {died}, {_TRIES} times: please report it with the filing")

    def _open(self) -> Connection[tuple[Task], Outcome | None]:
        """The pipe to the process, which is started where there is none."""
        if self._pipe is None:
            context = multiprocessing.get_context("spawn")
            here, there = context.Pipe()
            process = context.Process(target=_serve, args=(there, self._limits.megabytes), daemon=True)
            with self._changing:
                if self._abandoned.is_set():
                    here.close()
                    there.close()
                    raise EOFError
                process.start()
                self._process = process
            there.close()
            self._pipe = here
            here.recv()  # it has imported what it needs: from now on the time counts
        return self._pipe

    def _end(self) -> str:
        """End the process; how it ended."""
        process, self._process = self._process, None
        if self._pipe is not None:
            self._pipe.close()
            self._pipe = None
        if process is None:
            return "did not start"
        with self._changing:
            process.join(0 if self._abandoned.is_set() else 0.5)
            if process.exitcode is None:
                process.kill()
        process.join()
        code = process.exitcode
        process.close()
        return f"was ended by signal {-code} ({signal.Signals(-code).name})" if code and code < 0 else f"left with code {code}"


def _start_tracker() -> None:
    """Start the process by which Python counts what its processes share: starting it later would let Ctrl-C through to a thread that holds it back."""
    if os.name == "posix":
        from multiprocessing import resource_tracker

        resource_tracker.ensure_running()


# --- in the process -----------------------------------------------------------------------------------------------------------------------


def _serve(pipe: Connection[Outcome | None, tuple[Task]], megabytes: int) -> None:
    """Read tasks until the pipe ends, as it does when the thread, or all of the run, is gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # what the terminal sends to all processes, the main one handles
    from ..compiled import kept
    from ..filing import extract
    from ..places import default_patterns

    _ = extract
    _limit_memory(megabytes)
    with contextlib.suppress(EOFError, OSError), kept(default_patterns, add=False):  # a process that is ended has no time to add any
        pipe.send(None)
        while True:
            (task,) = pipe.recv()
            pipe.send(work(task))


def _limit_memory(megabytes: int) -> None:
    """Let the process have so much more than it has now, where the system can be asked for that."""
    try:
        import resource
    except ImportError:
        return
    try:
        with open("/proc/self/statm", encoding="ascii") as file:
            has = int(file.read().split()[0]) * os.sysconf("SC_PAGE_SIZE")
    except OSError:
        has = 1 << 30
    _, most = resource.getrlimit(resource.RLIMIT_AS)
    wanted = has + megabytes * (1 << 20)
    resource.setrlimit(resource.RLIMIT_AS, (wanted if most == resource.RLIM_INFINITY else min(wanted, most), most))
