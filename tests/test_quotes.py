"""Evidence says what it is evidence for: days and figures stand in the words that are quoted for them, in every sample and in every filing of the corpus."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from extractor import extract

from .corpus import REAL, ROOT, SAMPLES

WITHOUT = [] if REAL else [pytest.param(ROOT, marks=pytest.mark.skip(reason="the labelled corpus is not here"))]
MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
FIGURES = re.compile(
    r"/tallies/\d+/(?:quantity_\w+|percent_of_outstanding|purchase_price)|/offer/consideration/\d+/(?:amount|low|high|maximum_payment|maximum|minimum|percent_of_nav|nav_per_unit)"
    r"|/offer/quantity_sought/(?:quantity|percent_of_outstanding)|/cover/filing_fee/(?:amount|transaction_valuation)|/offer/minimum_condition/(?:quantity|percent)"
)
WORDS = {"0": "no |none", "50": "majority|half", "100": "all"}


def scalars(value: Any, pointer: str = "") -> Iterator[tuple[str, str]]:
    """Each value that is no list and no object, with its pointer."""
    if isinstance(value, dict):
        for name, part in value.items():
            yield from scalars(part, f"{pointer}/{name}")
    elif isinstance(value, list):
        for place, part in enumerate(value):
            yield from scalars(part, f"{pointer}/{place}")
    elif value is not None and not isinstance(value, bool):
        yield pointer, str(value)


def quoted(evidence: dict[str, list[dict[str, Any]]], pointer: str) -> str:
    """The words quoted for a value, or for what holds it."""
    while pointer and pointer not in evidence:
        pointer = pointer.rpartition("/")[0]
    return " ".join(entry["quote"] for entry in evidence.get(pointer, ())).lower()


def says_day(words: str, day: str) -> bool:
    year, month, number = day.split("-")
    named = MONTHS[int(month) - 1] in words or re.search(rf"\b0?{int(month)}[/.-]", words)
    return bool(named and re.search(rf"(?<!\d)0?{int(number)}(?!\d)", words) and year[2:] in words) or day.replace("-", "") in words


def says_figure(words: str, figure: str) -> bool:
    """In figures with or without commas, in thousands or millions, or in words."""
    plain = re.sub(r"[,\s]", "", words)
    printed = {format((Decimal(figure) / 10**power).normalize(), "f") for power in (0, 3, 6, 9)}
    return any(each in plain or each.removeprefix("0") in plain for each in (figure, *printed)) or bool(re.search(WORDS.get(figure, "$^"), words))


@pytest.mark.parametrize("path", [*SAMPLES, *REAL, *WITHOUT], ids=lambda path: f"{path.parent.name}/{path.name}")
def test_quotes(path: Path) -> None:
    filing = json.loads(extract(path.read_bytes()).model_dump_json())
    evidence = filing["evidence"]
    said = [(pointer, value, quoted(evidence, pointer)) for part in ("cover", "offer", "tallies", "exhibits", "signatures", "prior_filings") for pointer, value in scalars(filing[part], f"/{part}")]
    days = [(pointer, value) for pointer, value, words in said if re.fullmatch(r"\d{4}-\d\d-\d\d", value) and not says_day(words, value)]
    figures = [(pointer, value) for pointer, value, words in said if FIGURES.fullmatch(pointer) and not says_figure(words, value)]
    assert (days, figures) == ([], [])
    assert said
