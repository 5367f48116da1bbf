"""The month of May is read as any other: it is no word for what is only possible."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from .example import document
from .test_rules import BOOKS, TABLES

_WEEKDAY = re.compile(r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? ")
_MONTH = re.compile(r"\b(?:January|February|March|April|May|June|July|August|September|October|November|December)(?= \d)")


@pytest.mark.parametrize("family", TABLES)
def test_the_month_of_may(family: str) -> None:
    """Each row, and each as the second half of a sentence that begins with a day, in May and in July, which has as many days and the same clock."""
    for row in TABLES[family].EXAMPLES:
        for lead in ("", "On May 3, 2001, "):
            july, may = (_MONTH.sub(month, lead + _WEEKDAY.sub("", row.plain)) for month in ("July", "May"))
            assert _rules(family, may) == _rules(family, july), may


def _rules(family: str, text: str) -> Counter[str]:
    return Counter(finding.rule for finding in BOOKS[family].find(document(text)))
