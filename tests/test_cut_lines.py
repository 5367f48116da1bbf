"""Covers and signatures whose lines a converter cut: HTML whose source wraps its lines leaves texts in which any line may be two."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from extractor import extract

SAMPLES = Path(__file__).parent.parent / "samples" / "Archives" / "edgar" / "data"
SCHEDULES = {
    "cash merger": "1280600/000999999921000061/0009999999-21-000061.txt",
    "exchange offer": "896493/000999999923000002/0009999999-23-000002.txt",
    "fund": "1729678/000999999924000001/0009999999-24-000001.txt",
}
NOBODY_CAN_TELL = (
    ("BNY Mellon", "Investment Adviser, Inc."),  # as a person over his company
    ("BNY Mellon Investment", "Adviser, Inc."),
    ("Olshan Frome", "Wolosky"),
    ("Feldman,", "Esq."),
    ("Hill", "Road"),  # behind a cut of the sample's own
)


@cache
def text_of(schedule: str) -> str:
    """The Schedule as such a converter gives it: each run of text on a line of its own."""
    raw = (SAMPLES / SCHEDULES[schedule]).read_text()
    found = re.search(r"<TYPE>SC TO.*?<TEXT>(.*?)</TEXT>", raw, re.DOTALL)
    assert found
    return BeautifulSoup(found[1], "lxml").get_text("\n", strip=True)


def read(text: str) -> tuple[object, ...]:
    filing = extract(text.encode())
    cover = filing.cover
    assert cover
    return cover.subject_company_name, cover.filing_person_names, cover.securities, cover.contacts, filing.signatures


def places(lines: list[str]) -> list[int]:
    """The lines of the cover's first part and of the signatures that hold two words or more."""
    first = next(number for number, line in enumerate(lines) if "to receive notices" in line.lower().replace("\n", " "))
    signed = next(number for number, line in enumerate(lines) if re.fullmatch("signatures?", line, re.IGNORECASE))
    return [number for number, line in enumerate(lines) if (number < first + 30 or number > signed) and 1 < len(line.split(" ")) < 14]


@pytest.mark.parametrize("behind", [1, 2, -1])
@pytest.mark.parametrize("schedule", SCHEDULES)
def test_a_line_cut_behind_a_word(schedule: str, behind: int) -> None:
    lines = text_of(schedule).split("\n")
    whole = read("\n".join(lines))
    for number in places(lines):
        words = lines[number].split(" ")
        cut = " ".join(words[:behind]), " ".join(words[behind:])
        if all(cut) and cut not in NOBODY_CAN_TELL:
            assert read("\n".join([*lines[:number], *cut, *lines[number + 1 :]])) == whole, cut
