"""Of a U.S. offer and one in another country, the end of the U.S. offer is told."""

from __future__ import annotations

from datetime import datetime

import pytest

from extractor import extract
from extractor.models import Filing
from tests.filing_maker import submission

OURS = "The U.S. Offer will expire at 5:00 p.m., New York City time, on April 5, 2024. "


def dual(words: str) -> Filing:
    return extract(submission("0009999999-24-000001", "SC TO-T", datetime(2024, 3, 1, 9), offeror=(6, "HERON HOLDINGS INC"), words=words).encode())


def end(filing: Filing) -> tuple[str | None, str | None]:
    stated = filing.offer.expiration if filing.offer else None
    return (str(stated.date), stated.at.isoformat() if stated.at else None) if stated else (None, None)


@pytest.mark.parametrize(
    "words",
    [
        OURS + "The Colombian Offer is scheduled to expire at 1:00 p.m., Bogotá time, on April 5, 2024.",
        OURS + "The Chilean Offer will expire on April 12, 2024.",
        "The Argentine Offer will expire at 3:00 p.m., Buenos Aires time, on April 5, 2024. " + OURS,
        OURS + "The Swedish tender offer will expire at 5:00 p.m., CET, on April 8, 2024.",
        "The U.S. Offer and the Brazilian Offer will expire at 5:00 p.m., New York City time, on April 5, 2024.",
    ],
    ids=["other hour", "other day", "first", "tender offer", "both at once"],
)
def test_the_end_is_the_us_offers(words: str) -> None:
    assert end(dual(words)) == ("2024-04-05", "2024-04-05T17:00:00-04:00")


def test_the_right_to_withdraw_is_the_us_offers() -> None:
    filing = dual(
        "The U.S. Offer and withdrawal rights will expire at 5:00 p.m., New York City time, on April 5, 2024."
        " Withdrawal rights in the Mexican Offer will expire at 2:00 p.m., Mexico City time, on April 4, 2024."
    )
    assert filing.offer is not None
    assert filing.offer.withdrawal_deadline is not None
    assert str(filing.offer.withdrawal_deadline.date) == "2024-04-05"


def test_an_end_at_home_stands_where_no_other_is_told() -> None:
    assert end(dual("The Chilean Offer will expire on April 12, 2024."))[0] == "2024-04-12"
