"""The server itself: sockets, threads, and what a test can ask of it."""

from __future__ import annotations

import socket
import struct
import sys
import threading
import time
from collections.abc import Callable, Iterable
from datetime import datetime
from fnmatch import fnmatchcase
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import TracebackType
from typing import Any

from . import misbehaviour
from .answer import Question
from .filings import EASTERN, Filing, Filings
from .manners import Manners, Request
from .misbehaviour import Failure, Plan
from .site import Site
from .wire import pack

SAMPLES = Path(__file__).parents[2] / "samples"


class EdgarServer:
    """EDGAR on a port of this machine; see the package's docstring. Use it in a ``with`` statement, or ``start`` and ``stop`` it."""

    def __init__(
        self,
        folder: Path = SAMPLES,
        *,
        port: int = 0,
        hidden: Iterable[str] = (),
        page_size: int = 2,
        search_page_size: int = 100,
        eastern_as_utc: bool = False,
        limit: int | None = 10,
        block: float = 0.5,
        limit_status: int = 403,
        contact: bool = True,
        now: Callable[[], datetime] = lambda: datetime.now(EASTERN),
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Nothing is read or listened to before ``start``. ``block`` is in seconds; EDGAR's is 600."""
        self._port = port
        self._filings = Filings(folder, hidden)
        self._site = Site(filings=self._filings, now=now, page_size=page_size, search_page_size=search_page_size, eastern_as_utc=eastern_as_utc)
        self._clock = clock
        self._manners = Manners(limit, block, limit_status, contact=contact)
        self._plan = Plan()
        self._then: list[tuple[str, Callable[[], object]]] = []
        self._lock = threading.Lock()
        self._closing = threading.Event()
        self._faults: list[BaseException] = []
        self._listener: _Listener | None = None
        self._thread: threading.Thread | None = None

    # --- life ---------------------------------------------------------------------------------------------------------------------------

    def start(self) -> None:
        """Listen. Raises ``OSError`` when the port is taken."""
        self._closing.clear()
        self._listener = _Listener(("127.0.0.1", self._port), self)
        self._thread = threading.Thread(target=self._listener.serve_forever, kwargs={"poll_interval": 0.02}, name="edgar", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """End all connections and wait for their threads."""
        if self._listener is None or self._thread is None:
            return
        self._closing.set()
        self._listener.shutdown()
        self._thread.join()
        self._listener.hang_up()
        self._listener.server_close()
        self._listener = self._thread = None

    def __enter__(self) -> EdgarServer:
        """Start."""
        self.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        """Stop; raise what went wrong in the server itself, unless the test fails already."""
        self.stop()
        if self._faults and error is None:
            raise RuntimeError("the test server failed to answer a request") from self._faults[0]

    @property
    def url(self) -> str:
        """The base address, without a last slash."""
        if self._listener is None:
            raise RuntimeError("the server is not started")
        return f"http://127.0.0.1:{self._listener.server_address[1]}"

    # --- what it saw --------------------------------------------------------------------------------------------------------------------

    @property
    def requests(self) -> list[Request]:
        """All requests so far, in order: time, path with query, User-Agent, headers, status answered."""
        return self._manners.log

    @property
    def peak(self) -> int:
        """The highest number of requests within any second so far."""
        return self._manners.peak

    def forget(self) -> None:
        """Empty the log, reset the peak and lift a block."""
        self._manners.forget()

    # --- what it does -------------------------------------------------------------------------------------------------------------------

    def fail(
        self,
        pattern: str,
        kind: str,
        times: int | None = 1,
        *,
        skip: int = 0,
        status: int | None = None,
        retry_after: int | datetime | None = None,
        to: str = "https://example.invalid/",
        seconds: float = 1.0,
    ) -> None:
        """Let the next requests go wrong whose path and query fit the pattern (``*``, ``?``, ``[…]`` as in file names).

        ``kind`` is one of ``misbehaviour.KINDS``; ``times`` None means always; ``skip`` lets that many requests pass first.
        """
        self._plan.add(Failure(pattern, kind, times, skip, status, retry_after, to, seconds))

    def heal(self) -> None:
        """Forget all planned failures."""
        self._plan.clear()

    def publish(self, what: Path | str) -> Filing:
        """Let a filing appear, everywhere and at the top of the feed: a hidden one by its accession number, or any submission file by its path."""
        return self._filings.publish(what)

    def after(self, pattern: str, action: Callable[[], object]) -> None:
        """Do something once, right after the next request that fits the pattern was answered: publish between two pages, say."""
        with self._lock:
            self._then.append((pattern, action))

    # --- for the connections ------------------------------------------------------------------------------------------------------------

    def serve(self, line: _Connection) -> None:
        """Answer one request."""
        request = Request(self._clock(), line.command, line.path, line.headers.get("User-Agent", ""), dict(line.headers.items()))
        question = Question(request.path)
        refusal = self._manners.refuse(request)
        failure = None if refusal else self._plan.take(request.path)
        if refusal or failure is None:
            answer = refusal or self._site.answer(question)
        else:
            request.failure = failure.kind
            answer = misbehaviour.instead(failure, question, lambda: self._site.answer(question))
        packed = pack(answer, line.headers)
        if line.close_connection:
            packed = packed.but(Connection="close")
        request.status = packed.status
        self._act(request.path)
        if failure is None:
            line.send(packed.head() + packed.body)
        else:
            misbehaviour.send(failure, packed, line)

    def _act(self, path: str) -> None:
        """Do what was to be done after this request; before its last byte leaves, so that the client's next request finds it done."""
        with self._lock:
            due = next((entry for entry in self._then if fnmatchcase(path, entry[0])), None)
            if due is not None:
                self._then.remove(due)
        if due is not None:
            due[1]()

    def pause(self, seconds: float) -> None:
        """Wait, but no longer than the server lives."""
        self._closing.wait(seconds)

    def note_fault(self, error: BaseException) -> None:
        """Remember what should not have happened."""
        self._faults.append(error)


class _Listener(ThreadingHTTPServer):
    daemon_threads = False
    request_queue_size = 128

    def __init__(self, address: tuple[str, int], edgar: EdgarServer) -> None:
        self.edgar = edgar
        self._open: set[socket.socket] = set()
        self._lock = threading.Lock()
        super().__init__(address, _Connection)

    def process_request(self, request: Any, client_address: Any) -> None:
        """Note the connection before its thread starts, so that ``hang_up`` misses none."""
        with self._lock:
            self._open.add(request)
        super().process_request(request, client_address)

    def process_request_thread(self, request: Any, client_address: Any) -> None:
        try:
            super().process_request_thread(request, client_address)
        finally:
            with self._lock:
                self._open.discard(request)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that goes away is no fault of ours; all else is."""
        error = sys.exception()
        if error is not None and not isinstance(error, ConnectionError):
            self.edgar.note_fault(error)

    def hang_up(self) -> None:
        """End connections that clients keep alive."""
        with self._lock:
            for connection in self._open:
                try:
                    connection.shutdown(socket.SHUT_RDWR)
                except OSError:
                    continue  # it has ended by itself


class _Connection(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: _Listener

    def do_GET(self) -> None:
        self.server.edgar.serve(self)

    def do_HEAD(self) -> None:
        self.do_GET()

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing: the log is ``EdgarServer.requests``."""

    def send(self, data: bytes) -> None:
        """Send these bytes now; of a response to HEAD, only its head."""
        if self.command == "HEAD":
            data = data.partition(b"\r\n\r\n")[0] + b"\r\n\r\n" if data.startswith(b"HTTP/") else b""
        self.wfile.write(data)

    def pause(self, seconds: float) -> None:
        """Wait, but no longer than the server lives."""
        self.server.edgar.pause(seconds)

    def close(self) -> None:
        """End the connection in order."""
        self.close_connection = True

    def reset(self) -> None:
        """Break the connection: closing without lingering makes TCP send a reset."""
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.close_connection = True
        self.connection.close()
