"""Asking a server of the tests in the plainest way: the standard library's client, or a bare socket."""

from __future__ import annotations

import json
import socket
import urllib.error
import urllib.request
from dataclasses import dataclass
from email.message import Message
from typing import Any

from .server import EdgarServer

AGENT = "extract-tests tester@example.com"


@dataclass(frozen=True)
class Got:
    """A response as it came: not unpacked, redirects not followed."""

    status: int
    headers: Message
    body: bytes

    @property
    def text(self) -> str:
        """The body as UTF-8."""
        return self.body.decode()

    @property
    def json(self) -> Any:
        """The body as JSON."""
        return json.loads(self.body)


class _NoRedirect(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_: Any) -> None:
        """Follow none."""


_OPENER = urllib.request.build_opener(urllib.request.ProxyHandler({}), _NoRedirect)


def get(edgar: EdgarServer, path: str, asked: dict[str, str] | None = None, *, method: str = "GET", timeout: float = 10) -> Got:
    """The response to a request with these headers besides a proper User-Agent."""
    request = urllib.request.Request(edgar.url + path, headers={"User-Agent": AGENT} | (asked or {}), method=method)
    try:
        with _OPENER.open(request, timeout=timeout) as response:
            return Got(response.status, response.headers, response.read())
    except urllib.error.HTTPError as error:
        with error:
            return Got(error.code, error.headers, error.read())


def pieces(edgar: EdgarServer, path: str) -> list[bytes]:
    """What came over the socket, piece by piece, until the server ended the connection."""
    with socket.create_connection(("127.0.0.1", int(edgar.url.rpartition(":")[2])), timeout=10) as line:
        line.sendall(f"GET {path} HTTP/1.1\r\nHost: edgar\r\nUser-Agent: {AGENT}\r\nConnection: close\r\n\r\n".encode())
        came = []
        while piece := line.recv(1 << 20):
            came.append(piece)
        return came


def raw(edgar: EdgarServer, path: str) -> tuple[bytes, bytes]:
    """Head and body of a response as they came over the socket."""
    head, _, body = b"".join(pieces(edgar, path)).partition(b"\r\n\r\n")
    return head, body
