"""The only clock: what day it is for EDGAR, and waiting."""

from __future__ import annotations

import time
from datetime import date, datetime
from zoneinfo import ZoneInfo

_EASTERN = ZoneInfo("America/New_York")


def now() -> datetime:
    """The time in New York, where EDGAR is."""
    return datetime.now(_EASTERN)


def today() -> date:
    """The day in New York."""
    return now().date()


def wait(seconds: float) -> None:
    """Return after so many seconds."""
    time.sleep(seconds)
