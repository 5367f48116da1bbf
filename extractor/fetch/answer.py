"""What an answer of EDGAR means: its status, and the page that comes with it. Pure.

| status | body | meaning |
|---|---|---|
| 200 | anything but a refusal's page | here |
| 429 | anything | too many: as Retry-After says, else blocked |
| any | the page "Request Rate Threshold Exceeded" | blocked, also with 200 |
| any | the page "Undeclared Automated Tool" | undeclared: the contact is not taken |
| 304 | | unchanged |
| 301, 302, 303, 307, 308 | | moved |
| 403 | XML: AccessDenied, NoSuchKey | not there: so the archive answers for what it does not have |
| 403 | JSON | refused: so full-text search answers for what it does not have |
| 403 | anything else | blocked |
| 404, 410 | | not there |
| 408, 5xx | | a hiccup: again later |
| others | | refused |
"""

from __future__ import annotations

import re
from enum import Enum, auto

_PAGE = re.compile(rb"\s*(?:<!--.{0,500}?-->\s*)?<(?:!doctype\s+html|html|head)\b", re.IGNORECASE | re.DOTALL)
_TITLE = re.compile(rb"<(?:title|h1)[^>]{0,80}>([^<]{0,200})", re.IGNORECASE)
_NO_OBJECT = re.compile(rb"<Error>\s*<Code>(?:AccessDenied|NoSuchKey)</Code>")
_LOOKED_AT = 8_000


class Meaning(Enum):
    """What to do with an answer."""

    HERE = auto()
    UNCHANGED = auto()
    MOVED = auto()
    NOT_THERE = auto()
    BLOCKED = auto()
    UNDECLARED = auto()
    TOO_MANY = auto()
    HICCUP = auto()
    REFUSED = auto()


def meaning(status: int, body: bytes) -> Meaning:
    """What the answer means. ``body`` is unpacked; its first bytes are enough."""
    if status == 429:
        return Meaning.TOO_MANY
    head = body[:_LOOKED_AT]
    refusal = _refusal(head)
    if refusal is not None:
        return refusal
    if status == 200:
        return Meaning.HERE
    if status == 304:
        return Meaning.UNCHANGED
    if status in (301, 302, 303, 307, 308):
        return Meaning.MOVED
    if status in (404, 410) or (status == 403 and _NO_OBJECT.search(head)):
        return Meaning.NOT_THERE
    if status == 403:
        return Meaning.REFUSED if head.lstrip().startswith(b"{") else Meaning.BLOCKED
    return Meaning.HICCUP if status == 408 or status >= 500 else Meaning.REFUSED


def is_page(body: bytes) -> bool:
    """Whether the body is an HTML page."""
    return bool(_PAGE.match(body[:_LOOKED_AT].removeprefix(b"\xef\xbb\xbf")))


def title(body: bytes) -> str:
    """What an HTML page calls itself."""
    found = _TITLE.search(body[:_LOOKED_AT])
    return " ".join(found.group(1).decode("utf-8", "replace").split()) if found else "a page without a title"


def _refusal(head: bytes) -> Meaning | None:
    """A refusal's page, told by its title or heading: a filing that quotes the words is none."""
    if not is_page(head):
        return None
    for found in _TITLE.finditer(head):
        words = found.group(1).lower()
        if b"request rate threshold" in words or b"traffic limit" in words:
            return Meaning.BLOCKED
        if b"undeclared automated tool" in words:
            return Meaning.UNDECLARED
    return None


def seconds_of(retry_after: str | None, now: float) -> float | None:
    """The seconds of a Retry-After header, given in seconds or as a date; None where there is none that can be read."""
    words = (retry_after or "").strip()
    if re.fullmatch(r"[0-9]{1,9}", words):
        return float(words)
    from email.utils import parsedate_to_datetime

    try:
        return max(parsedate_to_datetime(words).timestamp() - now, 0.0) if words else None
    except ValueError:
        return None
