"""Bounded work: four times the input takes about four times as long, whatever the input is.

Python's ``re`` counts no steps, so process time stands for them, and only what clearly grows faster than its input is an error: work that is
quick at the large size passes unmeasured, and the bound lies between the 4 of linear and the 16 of quadratic growth.
"""

from __future__ import annotations

import contextlib
import signal
import time
from collections.abc import Callable, Iterator

QUICK = 0.04
"""Seconds that need no second look."""
ENDLESS = 5
"""Seconds after which no more is waited."""


@contextlib.contextmanager
def stopwatch(what: str) -> Iterator[None]:
    """Stops what would run for ever, where the system has timers."""
    if not hasattr(signal, "setitimer"):
        yield
        return

    def stop(*_: object) -> None:
        raise AssertionError(f"{what}: no end after {ENDLESS} s")

    before = signal.signal(signal.SIGVTALRM, stop)
    signal.setitimer(signal.ITIMER_VIRTUAL, ENDLESS)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)


def seconds(work: Callable[[], object], runs: int) -> float:
    best = float("inf")
    for _ in range(runs):
        start = time.process_time()
        work()
        best = min(best, time.process_time() - start)
    return best


def check_growth(prepare: Callable[[int], Callable[[], object]], size: int, what: str) -> None:
    """``prepare`` makes the work for an input of a size."""
    with stopwatch(f"{what}, {size:,} characters and four times as many"):
        small, large = prepare(size), prepare(4 * size)
        short, long = seconds(small, 1), seconds(large, 1)
        if long < QUICK:
            return
        short, long = min(short, seconds(small, 2)), min(long, seconds(large, 2))
    assert long < 12 * short + QUICK, f"{what}: {short:.3f} s for {size:,} characters, {long:.3f} s for four times as many"


def repeated(words: str, size: int) -> str:
    return (words * (size // len(words) + 1))[:size]


def check_text(read: Callable[[str], object], words: str, head: str = "", tail: str = "", size: int = 30_000) -> None:
    """``read`` reads the words again and again, between a head and a tail."""

    def prepare(size: int) -> Callable[[], object]:
        text = head + repeated(words, size) + tail
        return lambda: read(text)

    check_growth(prepare, size, repr(words[:80]))
