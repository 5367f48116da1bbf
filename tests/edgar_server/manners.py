"""EDGAR's fair-access policy: who asks must say who it is, and must not ask too often."""

from __future__ import annotations

import re
import threading
from collections import deque
from dataclasses import dataclass

from .answer import Answer
from .refusals import too_fast, undeclared

_CONTACT = re.compile(r"[^\s@<>()]+@[^\s@<>()]+\.[A-Za-z]{2,}")


@dataclass
class Request:
    """One request as the server saw it."""

    at: float
    """Seconds on the server's clock, which only moves forward."""
    method: str
    path: str
    """Path and query."""
    user_agent: str
    headers: dict[str, str]
    status: int = 0
    """What was answered; 0 while it is not yet."""
    failure: str | None = None
    """The kind of failure that the plan had for it."""


class Manners:
    """Counts requests over all clients, and refuses as EDGAR does."""

    def __init__(self, limit: int | None, block: float, status: int, *, contact: bool) -> None:
        """``limit`` requests a second (None: any number); who asks more gets the limit page with this status for ``block`` seconds, counted anew from each
        excess; ``contact`` demands an e-mail address in the User-Agent."""
        self._limit, self._block, self._status, self._contact = limit, block, status, contact
        self._lock = threading.Lock()
        self._second: deque[float] = deque()
        self._blocked_until = float("-inf")
        self._log: list[Request] = []
        self.peak = 0
        """The highest number of requests within any second so far."""

    @property
    def log(self) -> list[Request]:
        """The requests so far, in the order in which they came."""
        with self._lock:
            return list(self._log)

    def forget(self) -> None:
        """Empty the log, set the peak to zero and lift a block."""
        with self._lock:
            self._log.clear()
            self._second.clear()
            self.peak, self._blocked_until = 0, float("-inf")

    def refuse(self, request: Request) -> Answer | None:
        """Note the request; the refusal that it deserves, if any."""
        with self._lock:
            self._log.append(request)
            self._second.append(request.at)
            while self._second[0] <= request.at - 1:
                self._second.popleft()
            self.peak = max(self.peak, len(self._second))
            if self._limit is not None and len(self._second) > self._limit:
                self._blocked_until = request.at + self._block
            blocked = request.at < self._blocked_until
        if blocked:
            return too_fast(self._status)
        if self._contact and not _CONTACT.search(request.user_agent):
            return undeclared()
        return None
