"""Where the machine keeps what outlives a run."""

from __future__ import annotations

import os
import sys
from pathlib import Path


def default_cache() -> Path:
    """Where filings are kept unless told otherwise: EXTRACT_CACHE, or the platform's own place."""
    given = os.environ.get("EXTRACT_CACHE")
    if given:
        return Path(given)
    import platformdirs

    return platformdirs.user_cache_path("extract", appauthor=False)


def default_state() -> Path:
    """Where requests are counted: EXTRACT_STATE, or the platform's own place."""
    given = os.environ.get("EXTRACT_STATE")
    if given:
        return Path(given)
    import platformdirs

    return platformdirs.user_state_path("extract", appauthor=False)


def default_patterns() -> Path:
    """The file of compiled patterns, one for each Python."""
    return default_cache() / "patterns" / f"{sys.implementation.cache_tag}.compiled"
