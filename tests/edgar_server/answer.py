"""What a request asks and what is answered: plain data between the pages and the wire."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

HTML, XML, JSON, TEXT = "text/html", "application/xml", "application/json", "text/plain"


@dataclass(frozen=True)
class Question:
    """The target of a request: its path, decoded, and its query."""

    target: str

    @property
    def path(self) -> str:
        """The path, without the host that a proxied request names."""
        return unquote(urlsplit(self.target).path)

    def value(self, name: str, otherwise: str = "") -> str:
        """The first value of a query parameter."""
        return parse_qs(urlsplit(self.target).query).get(name, [otherwise])[0]

    def number(self, name: str, otherwise: int) -> int:
        """A query parameter that counts something; what is no count is passed over, as EDGAR does."""
        words = self.value(name)
        return int(words) if words.isdecimal() and len(words) < 10 else otherwise


@dataclass(frozen=True)
class Answer:
    """A response before it is packed for the wire."""

    body: bytes
    type: str = HTML
    status: int = 200
    modified: datetime | None = None
    """Aware; with it the answer carries ``Last-Modified`` and ``ETag`` and can be asked for again conditionally."""
    headers: dict[str, str] = field(default_factory=dict)


def page(text: str, type: str = HTML, *, status: int = 200, modified: datetime | None = None) -> Answer:
    """An answer in UTF-8."""
    return Answer(text.encode(), type, status, modified)


def as_json(value: Any, *, modified: datetime | None = None) -> Answer:
    """An answer in JSON, without blanks as EDGAR writes it."""
    return Answer(json.dumps(value, separators=(",", ":"), ensure_ascii=False).encode(), JSON, modified=modified)
