"""Lists of firms and roles: each firm has its own role, and no firm that of its neighbour."""

from __future__ import annotations

import pytest

from extractor.rules.agent import RULES
from extractor.rules.rule import Book

from .example import document

BOOK = Book(RULES)


@pytest.mark.parametrize(
    ("words", "serve"),
    [
        (
            "We have retained Alder Inc. to be the Information Agent, Birch Trust Company, N.A. to be the Depositary and Cedar Securities Inc. to be the Dealer Manager.",
            {("information_agent", "Alder Inc."), ("depositary", "Birch Trust Company, N.A."), ("dealer_manager", "Cedar Securities Inc.")},
        ),
        (
            "The Company has retained Alder Securities Corporation and Birch & Company, Inc. as Dealer Managers, Georgeson & Company Inc. as Information Agent",
            {("dealer_manager", "Alder Securities Corporation"), ("dealer_manager", "Birch & Company, Inc."), ("information_agent", "Georgeson & Company Inc.")},
        ),
        (
            "Alder Inc. will act as the Information Agent, Birch Trust Company, N.A. as the Depositary.",
            {("information_agent", "Alder Inc."), ("depositary", "Birch Trust Company, N.A.")},
        ),
        ("Questions may be put to the Information Agent, Birch Partners, Inc., at its address.", {("information_agent", "Birch Partners, Inc.")}),
    ],
)
def test_a_list(words: str, serve: set[tuple[str, str]]) -> None:
    assert {(finding.value.role, finding.value.name) for finding in BOOK.find(document(words))} == serve
