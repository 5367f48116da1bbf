"""The hour that words name, and whether it is the next day's."""

from __future__ import annotations

import zoneinfo
from pathlib import Path

import pytest

from extractor.rules.clock import clock
from extractor.rules.wording import ZONES

HOURS = [
    ("5:00 p.m., new york city time", "17:00:00"),
    ("5 p.m.", "17:00:00"),
    ("5:00 o'clock p.m., new york city time", "17:00:00"),
    ("12 o'clock midnight", "00:00:00 next day"),
    ("12:00 o'clock, noon", "12:00:00"),
    ("5.30 pm", "17:30:00"),
    ("9:00 a.m.", "09:00:00"),
    ("11:59:59 p.m.", "23:59:59"),
    ("12:00 noon", "12:00:00"),
    ("12:00 p.m.", "12:00:00"),
    ("12:01 a.m.", "00:01:00"),
    ("noon", "12:00:00"),
    ("17:00 hours", "17:00:00"),
    ("15:00 (cet)", "15:00:00"),
    ("16:30 est", "16:30:00"),
    ("midnight", "00:00:00 next day"),
    ("12:00 midnight, at the end of may 17, 2023", "00:00:00 next day"),
    ("12:00 a.m., at the end of may 17, 2023", "00:00:00 next day"),
    ("12:00 a.m., on may 17, 2023", "00:00:00"),
    ("12:00 p.m., midnight", "00:00:00 next day"),
    ("12:00 midnight, at the beginning of may 17, 2023", "00:00:00"),
    ("24:00 hours", "00:00:00 next day"),
    ("one minute after 11:59 p.m.", "00:00:00 next day"),
    ("immediately following 11:59 p.m.", "00:00:00 next day"),
    ("at the end of the day", "00:00:00 next day"),
    ("5:00 p.m. on may 16 and 9:00 a.m. on may 17", "17:00:00"),
]


@pytest.mark.parametrize(("words", "expected"), HOURS)
def test_hour(words: str, expected: str) -> None:
    told = clock(words)
    assert told is not None
    assert told.at.isoformat() + " next day" * told.next_day == expected


@pytest.mark.parametrize("words", ["may 17, 2023", "13:00 p.m.", "0:30 a.m.", "5:61 p.m.", "5:00:60 p.m.", "11:00 midnight", "25:00 hours", "24:30 hours", "one minute after 11:58 p.m.", "one minute after 11:59 a.m.", "one minute after midnight", "one minute after 23:59 hours"])
def test_no_hour(words: str) -> None:
    assert clock(words) is None


def test_every_zone_is_one_that_all_databases_have() -> None:
    """Some systems leave out the names that others once had: "America/Montreal"."""
    tables = [Path(folder) / "zone.tab" for folder in zoneinfo.TZPATH if (Path(folder) / "zone.tab").exists()]
    if not tables:
        pytest.skip("no table of zones on this machine")
    known = {line.split("\t")[2].strip() for line in tables[0].read_text().splitlines() if not line.startswith("#")}
    assert set(ZONES.values()) <= known | {"UTC"}
