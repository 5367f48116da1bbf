"""EDGAR's archive, through the cache."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ..address import Address
from ..errors import FetchError
from .fetched import Fetched

if TYPE_CHECKING:
    from typing import Self


@dataclass(frozen=True)
class Settings:
    """What was asked for; None where the default holds."""

    contact: str | None = None
    cache: Path | None = None
    offline: bool = False
    base_url: str | None = None
    rate: float | None = None


class Archive:
    """EDGAR's archive, through the cache. Opens nothing before bytes are asked for."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self.base = settings.base_url

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the connections."""

    def submission(self, address: Address) -> Fetched:
        """The filing. Raises ``NotFound``, ``Blocked``, ``FetchError``; ``UsageError`` for a missing contact."""
        raise FetchError(f"{address.accession}: the network is not asked yet: give --mirror")

    def listing(self, path: str, *, host: str = "www", query: dict[str, str] | None = None, max_age: float | None = None) -> bytes:
        """A page or file of EDGAR that changes with time. Raises ``NotFound``, ``Blocked``, ``FetchError``."""
        raise FetchError(f"{path}: the network is not asked yet: give --mirror")
