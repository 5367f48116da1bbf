"""What reading any list needs: JSON in a known shape, days, accession numbers, and where lists come from."""

from __future__ import annotations

import re
from datetime import date
from typing import Protocol, TypeVar

from pydantic import BaseModel, ValidationError

from ..errors import BadListing

ACCESSION = r"\d{10}-\d{2}-\d{6}"
MINUTES = 60
HOURS = 60 * MINUTES
DAYS = 24 * HOURS

T = TypeVar("T", bound=BaseModel)


class Lists(Protocol):
    """Where lists come from: EDGAR, or a folder laid out as EDGAR."""

    def listing(self, path: str, *, host: str = "www", query: dict[str, str] | None = None, max_age: float | None = None) -> bytes:
        """The bytes at a path of ``www.sec.gov``, ``data.sec.gov`` or ``efts.sec.gov``, at most ``max_age`` seconds old."""


def answer(shape: type[T], raw: bytes, listing: str) -> T:
    """The JSON in its shape. Raises ``BadListing`` that tells the first place which is not as it should be."""
    try:
        return shape.model_validate_json(raw)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        place = ".".join(map(str, first["loc"])) or "the whole answer"
        raise BadListing(listing, f"{place}: {first['msg']}") from None


def day(words: str | None) -> date | None:
    """The day that ``2020-03-18`` or ``20200318`` is; None for anything else."""
    match = re.fullmatch(r"(\d{4})-?(\d{2})-?(\d{2})", (words or "").strip())
    try:
        return date(*map(int, match.groups())) if match else None
    except ValueError:
        return None
