"""What can go wrong between EDGAR and a client, on demand.

A plan is a list of failures; the first whose pattern fits a request, and that is not used up, happens to it. ``KINDS`` says what each does.
"""

from __future__ import annotations

import gzip
import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from email.utils import format_datetime
from fnmatch import fnmatchcase
from typing import Protocol

from . import refusals
from .answer import Answer, Question
from .wire import Packed

KINDS = {
    "access-denied": "403 with the storage service's XML, as for an object that is not there",
    "undeclared": "403 with the HTML page for undeclared tools",
    "traffic-limit": "the HTML page for clients that ask too often, with status 200 or `status`",
    "not-found": "404 with the storage service's XML",
    "429": "429, with Retry-After if `retry_after` gives seconds or a time",
    "500": "500",
    "502": "502",
    "503": "503, with Retry-After if `retry_after` gives seconds or a time",
    "error-page": "an HTML error page with status 200",
    "empty": "200 without a body",
    "redirect": "302 (or `status`) to the address `to`",
    "cut": "the right Content-Length, half the body, end of connection",
    "cut-chunked": "a chunked body that breaks off without its last chunk",
    "cut-unsized": "no length at all: half the body, end of connection",
    "cut-sgml": "a whole response whose text breaks off in the middle of the submission",
    "long-length": "a Content-Length larger than the body, then end of connection",
    "short-length": "a Content-Length smaller than the body that follows",
    "slow": "the body in ten pieces with pauses, `seconds` in all",
    "stall": "half the body, then silence for `seconds`, then end of connection",
    "reset": "the connection is reset before a byte is sent",
    "reset-in-body": "the connection is reset after half the body",
    "not-gzip": "says gzip, is plain",
    "cut-gzip": "gzip data that break off, in a whole response",
}


@dataclass
class Failure:
    """One entry of the plan; ``left`` counts down, None lasts."""

    pattern: str
    kind: str
    left: int | None = 1
    skip: int = 0
    status: int | None = None
    retry_after: int | datetime | None = None
    to: str = "https://example.invalid/"
    seconds: float = 1.0


class Plan:
    """The failures to come."""

    def __init__(self) -> None:
        """Empty: all goes well."""
        self._failures: list[Failure] = []
        self._lock = threading.Lock()

    def add(self, failure: Failure) -> None:
        """One more; earlier ones come first. Raises ``ValueError`` for an unknown kind."""
        if failure.kind not in KINDS:
            raise ValueError(f"no failure is called {failure.kind!r}; there are {', '.join(KINDS)}")
        with self._lock:
            self._failures.append(failure)

    def clear(self) -> None:
        """All goes well again."""
        with self._lock:
            self._failures.clear()

    def take(self, target: str) -> Failure | None:
        """What happens to a request for this path and query."""
        with self._lock:
            for failure in self._failures:
                if failure.left == 0 or not fnmatchcase(target, failure.pattern):
                    continue
                if failure.skip:
                    failure.skip -= 1
                    continue
                if failure.left is not None:
                    failure.left -= 1
                return failure
        return None


def instead(failure: Failure, question: Question, answer: Callable[[], Answer]) -> Answer:
    """The answer that a failing server gives; for the kinds that spoil only the transmission, the right one."""
    match failure.kind:
        case "access-denied":
            return refusals.not_on_www()
        case "undeclared":
            return refusals.undeclared()
        case "traffic-limit":
            return refusals.too_fast(failure.status or 200)
        case "not-found":
            return refusals.not_on_data(question.path)
        case "429":
            return _later(refusals.too_fast(429), failure.retry_after)
        case "500" | "502" | "503":
            return _later(refusals.out_of_order(int(failure.kind)), failure.retry_after)
        case "error-page":
            return refusals.maintenance()
        case "empty":
            return replace(answer(), body=b"")
        case "redirect":
            return Answer(b"", status=failure.status or 302, headers={"Location": failure.to})
        case "cut-sgml":
            right = answer()
            return replace(right, body=right.body[: len(right.body) // 2])
        case _:
            return answer()


def _later(answer: Answer, when: int | datetime | None) -> Answer:
    if when is None:
        return answer
    words = str(when) if isinstance(when, int) else format_datetime(when, usegmt=True)
    return replace(answer, headers={"Retry-After": words})


class Line(Protocol):
    """The connection to the client."""

    def send(self, data: bytes) -> None:
        """Send these bytes now."""

    def pause(self, seconds: float) -> None:
        """Wait, but no longer than the server lives."""

    def close(self) -> None:
        """End the connection in order."""

    def reset(self) -> None:
        """Break the connection: the client's next read fails."""


def send(failure: Failure, packed: Packed, line: Line) -> None:
    """Send a response as the failure has it."""
    half = packed.body[: len(packed.body) // 2]
    match failure.kind:
        case "cut":
            line.send(packed.head() + half)
            line.close()
        case "cut-chunked":
            line.send(packed.but(Content_Length=None, Transfer_Encoding="chunked").head() + b"%x\r\n%b\r\n" % (len(half), half))
            line.close()
        case "cut-unsized":
            line.send(packed.but(Content_Length=None, Connection="close").head() + half)
            line.close()
        case "long-length":
            line.send(packed.but(Content_Length=str(len(packed.body) + 100)).head() + packed.body)
            line.close()
        case "short-length":
            line.send(packed.but(Content_Length=str(len(half))).head() + packed.body)
            line.close()
        case "slow":
            line.send(packed.head())
            piece = len(packed.body) // 10 + 1
            for start in range(0, len(packed.body), piece):
                line.pause(failure.seconds / 10)
                line.send(packed.body[start : start + piece])
        case "stall":
            line.send(packed.head() + half)
            line.pause(failure.seconds)
            line.close()
        case "reset":
            line.reset()
        case "reset-in-body":
            line.send(packed.head() + half)
            line.reset()
        case "not-gzip" | "cut-gzip":
            plain = gzip.decompress(packed.body) if packed.headers.get("Content-Encoding") == "gzip" else packed.body
            body = plain if failure.kind == "not-gzip" else gzip.compress(plain, mtime=0)[: len(plain) // 20 + 20]
            line.send(packed.but(Content_Encoding="gzip", Content_Length=str(len(body))).head() + body)
        case _:
            line.send(packed.head() + packed.body)
