"""Lists of firms and roles: each firm has its own role, and no firm that of its neighbour."""

from __future__ import annotations

import pytest

from extractor.document import Document
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
        (
            "Our dealer managers are Alder LLC and Barclays Capital Inc., and our information agent is Birch M&A Incorporated.",  # "Barclays" alone is a house, too
            {("dealer_manager", "Alder LLC"), ("dealer_manager", "Barclays Capital Inc."), ("information_agent", "Birch M&A Incorporated")},
        ),
        ("Questions may be put to the Information Agent, Birch Partners, Inc., at its address.", {("information_agent", "Birch Partners, Inc.")}),
        (
            "The Depositary for the Offer is:\n\nTHE BANK OF NEW YORK\n\nThe Information Agent for the Offer is:\n\nALDER PARTNERS, INC.\n",  # no label of a column beside it begins "THE BANK"
            {("depositary", "THE BANK OF NEW YORK"), ("information_agent", "ALDER PARTNERS, INC.")},
        ),
    ],
)
def test_a_list(words: str, serve: set[tuple[str, str]]) -> None:
    assert {(finding.value.role, finding.value.name) for finding in BOOK.find(document(words))} == serve


SIDE_BY_SIDE = {
    "plain text": """   The Information Agent for the Offer is:    The Dealer Manager for the Offer is:

          ALDER PARTNERS, INC.                    BIRCH SECURITIES INC.
             156 Fifth Avenue                     Eleven Madison Avenue
         New York, New York 10010               New York, New York 10010
      (212) 555-0143 (Call Collect)          Call Toll Free (800) 555-0162
""",
    "a table": "<table><tr><td>The Information Agent for the Offer is:</td><td>The Dealer Manager for the Offer is:</td></tr>"
    "<tr><td>ALDER PARTNERS, INC.<br>156 Fifth Avenue<br>Fax: (212) 555-0199<br>Call collect: (212) 555-0143</td><td>BIRCH SECURITIES INC.<br>Eleven Madison Avenue<br>(800) 555-0162</td></tr></table>",
}


@pytest.mark.parametrize("dress", SIDE_BY_SIDE)
def test_labels_side_by_side(dress: str) -> None:
    """Each label has the firm and the telephone of its own column."""
    raw = SIDE_BY_SIDE[dress]
    found = BOOK.find(Document(raw, 0, len(raw), format="html" if dress.startswith("a table") else "text"))
    called = {(finding.value.role, finding.value.name, finding.value.phone) for finding in found}
    assert called == {("information_agent", "ALDER PARTNERS, INC.", "(212) 555-0143"), ("dealer_manager", "BIRCH SECURITIES INC.", "(800) 555-0162")}
