"""Whose figures a joint release of sister funds tells."""

from __future__ import annotations

from datetime import datetime

import pytest

from extractor import extract
from extractor.models import Filing
from tests.filing_maker import submission

HEAD = """Alder Short Term Fund, Inc. (NYSE: ASF) and Alder Long Term Fund, Inc. (NYSE: ALF) today announced the results of their tender offers, each at a price equal to 98% of net asset
value per share. Each offer expired at 5:00 p.m., Eastern time, on March 7, 2012.\n\n"""
SHORT = "Alder Short Term Fund accepted 1,830,215 shares for payment at a price of $8.40 per share. A total of 3,660,430 shares of Alder Short Term Fund were properly tendered.\n\n"
LONG = "Alder Long Term Fund, Inc. accepted 930,111 shares for payment at a price of $12.10 per share. A total of 1,240,000 shares were properly tendered.\n\n"


def alder(words: str, name: str = "ALDER SHORT TERM FUND, INC.", filer: str | None = None) -> Filing:
    return extract(submission("0009999999-12-000001", "SC TO-I/A", datetime(2012, 3, 9, 9), subject=(5, name), offeror=(5, filer or name), number=2, words=words).encode())


def counts(filing: Filing) -> list[tuple[object, object, str]]:
    return [(count.quantity_tendered, count.quantity_accepted, str(count.purchase_price)) for count in filing.tallies]


@pytest.mark.parametrize(
    ("name", "told"),
    [("ALDER SHORT TERM FUND, INC.", (3660430, 1830215, "8.40")), ("ALDER LONG TERM FUND INC", (1240000, 930111, "12.10"))],
)
def test_the_figures_of_a_sister_fund_are_not_this_ones(name: str, told: tuple[object, object, str]) -> None:
    assert counts(alder(HEAD + SHORT + LONG, name)) == [told]


def test_the_part_that_each_fund_seeks() -> None:
    words = "Alder Short Term Fund is offering to purchase up to 15% of its outstanding shares.\n\nAlder Long Term Fund is offering to purchase up to 10% of its outstanding shares.\n\n"
    offer = alder(words).offer
    assert offer
    assert offer.quantity_sought
    assert str(offer.quantity_sought.percent_of_outstanding) == "15"


def test_figures_stand_where_nothing_is_told_under_the_funds_own_name() -> None:
    assert counts(alder("The Alder Long Term Fund offer expired on March 7, 2012.\n\n" + LONG, "ALDER SHORT TERM FUND, INC.")) == [(1240000, 930111, "12.10")]


def test_a_company_that_is_no_fund_has_no_sisters() -> None:
    assert len(alder(HEAD + SHORT + LONG, "BIRCH CORP").tallies) == 2


def test_a_name_that_the_filer_does_not_bear_sets_nothing_aside() -> None:
    assert len(alder(HEAD + SHORT + LONG, filer="ROBIN PARTNERS LP").tallies) == 2


def test_a_paragraph_without_a_name_is_not_the_last_ones() -> None:
    own = "Alder Short Term Fund accepted 1,830,215 shares for payment at a price of $8.40 per share.\n\n"
    nameless = "A total of 3,660,430 shares were properly tendered.\n\n"
    assert (3660430, 1830215, "8.40") in counts(alder(HEAD + LONG + nameless + own))
