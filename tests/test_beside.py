"""What stands beside a fact is not taken for it: every example is read the same with a sentence before and behind it that tells of other days, prices and counts."""

from __future__ import annotations

import re

import pytest

from .example import document
from .test_rules import BOOKS, TABLES

_DAY = "January 5, 1999"
OTHERS = (
    f"On {_DAY} the board met.",
    f"The special meeting of stockholders will be held at 10:00 a.m., New York City time, on {_DAY}.",
    f"The waiting period under the HSR Act expired at 11:59 p.m., New York City time, on {_DAY}.",
    "In January 1999 the Company repurchased 7,654,321 shares of common stock at an average price of $7.77 per share.",
    f"On {_DAY}, Mr. Hale bought 7,654,321 shares at $7.77 per share in the open market.",
    f"The options have an exercise price of $7.77 per share and expire on {_DAY}.",
    f"The notes mature on {_DAY} and bear interest at 7.77% per annum.",
    "Parent owns 7,654,321 Shares, or 77.7% of the outstanding Shares.",
    f"The Confidentiality Agreement expires on {_DAY}.",
    f"A dividend of $7.77 per share was paid on {_DAY} to holders of record on that day.",
    "At the effective time of the Merger each Share will be converted into the right to receive $7.77 in cash.",
    f"On {_DAY}, Party A proposed to acquire all outstanding Shares at $7.77 per Share in cash.",
    f"Notices of guaranteed delivery must be followed by the certificates no later than 5:00 p.m., New York City time, on {_DAY}.",
    f"The rights agreement will terminate at the close of business on {_DAY}.",
    "The filing fee was calculated by multiplying $7.77 by 7,654,321 Shares.",
    f"The closing price of the Shares on {_DAY}, the last full trading day before the announcement, was $7.77 per Share.",
    f"The Company completed a tender offer on {_DAY}, in which it purchased 7,654,321 shares at $7.77 per share.",
    f"As of {_DAY}, there were 7,654,321 Shares outstanding and 7,654,321 options to purchase Shares.",
    "Holders of 7,654,321 Shares, representing 77.7% of the outstanding Shares, have agreed to tender their Shares.",
    f"The net asset value per share on {_DAY} was $7.77.",
    f"The Company's previous tender offer expired at 5:00 p.m., New York City time, on {_DAY}.",
    f"Under the Merger Agreement, the Outside Date is {_DAY}.",
    "Each stock option will be canceled for $7.77 per share less its exercise price.",
    "The analysis indicated a range of implied values of $7.77 to $77.70 per share.",
    f"On {_DAY}, Party B offered $7.77 per share in cash in a tender offer for 7,654,321 shares.",
    "In 1999 an affiliate sold 7,654,321 shares at $7.77 per share under a Rule 10b5-1 plan.",
    f"The warrants expire on {_DAY} and are exercisable at $7.77 per share.",
    f"The indenture provides that the notes may be redeemed from {_DAY} at 107.77% of their principal amount.",
    "The termination fee is $7,654,321.",
    f"Mr. Hale beneficially owns 7,654,321 shares, or 7.77%, as of {_DAY}.",
    f"The initial public offering price was $7.77 per share on {_DAY}.",
    f"The lease of 7,654,321 square feet expires on {_DAY}.",
    "The conversion price of the preferred stock is $7.77, and its liquidation preference is $77.70.",
    f"The merger was completed on {_DAY}, and each remaining share was converted into the right to receive $7.77.",
    f"The trustee will mail a notice on {_DAY}.",
    f"The appraisal valued the shares at $7.77 each as of {_DAY}.",
    f"Under the stock repurchase program announced on {_DAY}, up to 7,654,321 shares may be purchased in the open market.",
    f"The rival bidder extended its offer until midnight on {_DAY}.",
)
CLAUSES = (
    f"On {_DAY} the board met, and ",
    f"As of {_DAY}, 7,654,321 shares of common stock were outstanding, and ",
    f"The closing price on {_DAY} was $7.77 per share, and ",
)
_OF_OTHERS = re.compile(r"1999, 1, 5|7\.77|7654321|77\.7|7,654,321")


@pytest.mark.parametrize("family", TABLES)
def test_sentences_beside(family: str) -> None:
    """Each row with each of the sentences before it and behind it."""
    others = {other: _read(family, other) for other in OTHERS}
    for row in TABLES[family].EXAMPLES:
        words = row.plain[0].upper() + row.plain[1:].rstrip()
        words += "" if words.endswith(".") else "."
        own = _read(family, row.plain)
        for other, known in others.items():
            _nothing_of_others(family, own | known, f"{other} {words}")
            _nothing_of_others(family, own | known, f"{words} {other}")


@pytest.mark.parametrize("family", TABLES)
def test_clauses_before(family: str) -> None:
    """Each row as the second half of a sentence."""
    clauses = {clause: _read(family, clause) for clause in CLAUSES}
    for row in TABLES[family].EXAMPLES:
        own = _read(family, row.plain)
        for clause, known in clauses.items():
            _nothing_of_others(family, own | known, clause + row.plain[0].lower() + row.plain[1:])


def _nothing_of_others(family: str, known: set[tuple[str, str]], text: str) -> None:
    """That a text yields nothing of the other sentences that neither it nor they yield alone."""
    assert [value for value in _read(family, text) - known if _OF_OTHERS.search(value[1])] == [], text


def _read(family: str, text: str) -> set[tuple[str, str]]:
    return {(finding.rule, repr(finding.value)) for finding in BOOKS[family].find(document(text))}
