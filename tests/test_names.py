"""A filing reads the same under another company's name, whatever words, marks and numbers the name is made of."""

from __future__ import annotations

import re
from typing import Any

import pytest

from extractor import extract

from .corpus import ROOT

COMPANIES = {"1551152": "AbbVie", "858912": "NewsEdge", "1280600": "Acceleron", "1729678": "Alcentra", "1785173": "89bio", "1805651": "MarketWise"}
"""The word of the company's name that each bundled offer has, by CIK."""
FOLDERS = {cik: sorted(ROOT.glob(f"samples/Archives/edgar/data/{cik}/*/*-*-*.*")) for cik in COMPANIES}
NAMES = [
    *("Zorwax", "O'Teal's", "T-Loom", "T&L", "Teal & Loom", "eLoom", "89loom", "loomstore.com"),
    *("J. Teal", "A. T. Teal", "Jos. A. Teal", "St. Teal", "Dr. Teal's"),
    *("March Looms", "August Looms", "Sunday River", "Eastern Time Looms"),
    *("Price Looms", "Tender Looms", "Right Looms", "Odd Job Looms", "Dollar Looms", "One Loom", "Cash Looms", "First Looms", "Share Looms", "Common Looms", "New York Looms"),
]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("cik", COMPANIES)
def test_another_name(cik: str, name: str) -> None:
    for path in FOLDERS[cik]:
        raw = path.read_bytes().decode("latin-1")
        head = raw.find("<DOCUMENT>")
        renamed = _renamed(raw[:head], cik, name) + _renamed(raw[head:], cik, name.replace("&", "&amp;"))
        assert _told(renamed) == _renamed_all(_told(raw), cik, name), path.name


def _renamed(text: str, cik: str, name: str) -> str:
    return re.sub(rf"(?<![A-Za-z]){COMPANIES[cik]}(?![A-Za-z])", lambda word: name.upper() if word[0].isupper() else name, text, flags=re.IGNORECASE)


def _renamed_all(value: Any, cik: str, name: str) -> Any:
    if isinstance(value, dict):
        return {key: _renamed_all(part, cik, name) for key, part in value.items()}
    if isinstance(value, list):
        return [_renamed_all(part, cik, name) for part in value]
    return _renamed(value, cik, name).casefold() if isinstance(value, str) else value


def _told(raw: str) -> Any:
    """What a filing says, without where it says so."""
    said = extract(raw.encode("latin-1")).model_dump(mode="json", exclude={"evidence", "source", "documents"})
    return _renamed_all(said, "1551152", "AbbVie")
