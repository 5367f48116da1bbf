"""What the library tells while it works, as lines on standard error: warnings always, its steps with ``--verbose``, and as one changing line on a terminal."""

from __future__ import annotations

import contextlib
import logging
import sys
from collections.abc import Iterator


class Teller(logging.Handler):
    """Lines on standard error; with ``progress``, what is no warning on one line that changes."""

    def __init__(self, verbose: bool, progress: bool) -> None:
        super().__init__()
        self._verbose, self._progress, self._shown = verbose, progress, False

    def emit(self, record: logging.LogRecord) -> None:
        """Tell it."""
        words = " ".join(record.getMessage().split())
        if record.levelno >= logging.WARNING or self._verbose:
            self.clear()
            print(f"extract: {words}", file=sys.stderr, flush=True)
        elif self._progress:
            print(f"\r\x1b[Kextract: {words[:70]}", end="", file=sys.stderr, flush=True)
            self._shown = True

    def clear(self) -> None:
        """Take the changing line away."""
        if self._shown:
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)
            self._shown = False


@contextlib.contextmanager
def telling(*, verbose: bool, quiet: bool) -> Iterator[Teller]:
    """Tell what the library logs until the work is done; ``quiet`` leaves the progress away."""
    logger = logging.getLogger("extractor")
    teller = Teller(verbose, sys.stderr.isatty() and not quiet)
    before, propagated = logger.level, logger.propagate
    logger.addHandler(teller)
    logger.setLevel(logging.INFO)
    logger.propagate = False
    try:
        yield teller
    finally:
        teller.clear()
        logger.removeHandler(teller)
        logger.setLevel(before)
        logger.propagate = propagated
