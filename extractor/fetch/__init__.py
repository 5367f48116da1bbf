"""An address → the bytes of its filing: from EDGAR, politely and once, from the cache, or from a folder laid out as EDGAR's archive.

The only network and the only clock of the project. Nothing here opens a connection, a cache or a configuration before bytes are asked for, so a source
may be made for a call that reads local files only.
"""

from __future__ import annotations

import os
from pathlib import Path

from .archive import Archive, Settings
from .fetched import Fetched
from .mirror import Mirror

__all__ = ["Archive", "Fetched", "Mirror", "open_source"]


def open_source(
    *,
    contact: str | None = None,
    cache: str | Path | None = None,
    mirror: str | Path | None = None,
    offline: bool = False,
    base_url: str | None = None,
    rate: float | None = None,
) -> Archive | Mirror:
    """Where filings come from. What is not given is taken from the environment: EXTRACT_CONTACT, EXTRACT_CACHE, EXTRACT_MIRROR, EXTRACT_BASE_URL, EXTRACT_RATE.

    A mirror comes before everything else. Raises ``UsageError`` for a mirror that is no such folder, a base URL that is none and a rate that EDGAR does not allow; a missing
    contact is told of when the network is needed.
    """
    folder = mirror or os.environ.get("EXTRACT_MIRROR")
    if folder:
        return Mirror(Path(folder))
    return Archive(Settings(contact, Path(cache) if cache else None, offline, base_url, rate))
