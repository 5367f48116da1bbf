"""From an answer to the bytes of an HTTP/1.1 response: compression, conditions, ranges."""

from __future__ import annotations

import gzip
import hashlib
import re
from dataclasses import dataclass, replace
from email.message import Message
from email.utils import format_datetime, parsedate_to_datetime
from http import HTTPStatus

from .answer import Answer

_RANGE = re.compile(r"bytes=(\d*)-(\d*)")
_COMPRESSED = ("text/", "application/json", "application/xml", "application/atom+xml")


@dataclass(frozen=True)
class Packed:
    """A response with its headers, ready to be sent or to be damaged."""

    status: int
    headers: dict[str, str]
    body: bytes

    def head(self) -> bytes:
        """Status line and headers."""
        try:
            reason = HTTPStatus(self.status).phrase
        except ValueError:
            reason = ""
        lines = [f"HTTP/1.1 {self.status} {reason}", *(f"{name}: {words}" for name, words in self.headers.items())]
        return ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1")

    def but(self, **headers: str | None) -> Packed:
        """The same with some headers changed (underscores stand for hyphens) or, by None, left out."""
        changed = {name.replace("_", "-"): words for name, words in headers.items()}
        kept = {name: words for name, words in self.headers.items() if name not in changed}
        return replace(self, headers=kept | {name: words for name, words in changed.items() if words is not None})


def pack(answer: Answer, asked: Message) -> Packed:
    """The response to a request with these headers: 304 to a condition that holds, 206 to a range, else the whole, gzipped if that is accepted."""
    headers = {"Content-Type": answer.type, "Server": "EDGAR-test", "Connection": "keep-alive", **answer.headers}
    if answer.type != "application/x-gzip":
        headers["Vary"] = "Accept-Encoding"
    if answer.status == 200 and answer.modified is not None:
        tag = f'"{hashlib.md5(answer.body, usedforsecurity=False).hexdigest()}"'
        headers |= {"ETag": tag, "Last-Modified": format_datetime(answer.modified, usegmt=True), "Accept-Ranges": "bytes"}
        if _not_changed(answer, tag, asked):
            return Packed(304, {name: words for name, words in headers.items() if name != "Content-Type"}, b"")
        if ranged := _range(answer, tag, headers, asked):
            return ranged
    body = answer.body
    if "gzip" in asked.get("Accept-Encoding", "") and answer.type.startswith(_COMPRESSED) and body:
        body = gzip.compress(body, mtime=0)
        headers["Content-Encoding"] = "gzip"
    return Packed(answer.status, headers | {"Content-Length": str(len(body))}, body)


def _not_changed(answer: Answer, tag: str, asked: Message) -> bool:
    if tags := asked.get("If-None-Match"):
        return tags.strip() == "*" or tag in [known.strip().removeprefix("W/") for known in tags.split(",")]
    since = _time(asked.get("If-Modified-Since"))
    return since is not None and answer.modified is not None and answer.modified.timestamp() <= since


def _range(answer: Answer, tag: str, headers: dict[str, str], asked: Message) -> Packed | None:
    """One range, unless its condition fails; several are answered by the whole, which is allowed."""
    wanted = _RANGE.fullmatch(asked.get("Range", ""))
    if wanted is None or wanted.group(0) == "bytes=-" or asked.get("If-Range", tag) not in (tag, headers["Last-Modified"]):
        return None
    size, (first, last) = len(answer.body), wanted.groups()
    start = int(first) if first else max(size - int(last), 0)
    end = min(int(last), size - 1) if first and last else size - 1
    if start > end:
        return Packed(416, headers | {"Content-Range": f"bytes */{size}", "Content-Length": "0"}, b"")
    body = answer.body[start : end + 1]
    return Packed(206, headers | {"Content-Range": f"bytes {start}-{end}/{size}", "Content-Length": str(len(body))}, body)


def _time(words: str | None) -> float | None:
    try:
        return parsedate_to_datetime(words).timestamp() if words else None
    except ValueError:
        return None
