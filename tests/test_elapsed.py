"""An earlier offer for the class, told with its days, is not this one; nor is the offer of a rival that began first."""

from __future__ import annotations

from datetime import datetime

import pytest

from extractor import extract
from extractor.models import Filing
from tests.filing_maker import submission

OWN = (
    "This Schedule TO relates to the offer to purchase all outstanding shares of common stock at $7.00 per Share, as set forth in the Offer to Purchase dated March 1, 2024. "
    "The Offer will expire at 12:00 midnight, New York City time, on April 5, 2024. "
)


def heron(words: str, form: str = "SC TO-T") -> Filing:
    """A filing of a bidder for Target Corp who says the words."""
    return extract(submission("0009999999-24-000001", form, datetime(2024, 3, 1, 9), offeror=(6, "HERON HOLDINGS INC"), words=words).encode())


@pytest.mark.parametrize(
    "words",
    [
        "On June 2, 2021, Heron commenced a tender offer for the Shares at $4.00 per share; that offer expired on July 9, 2021 without any Shares being purchased because its minimum condition was not satisfied.",
        "The tender offer expired on July 9, 2021. A total of 1,250,000 Shares were validly tendered and not withdrawn before the offer expired on July 9, 2021.",
        "On January 9, 2024, Robin Partners commenced the Robin Offer at $5.53 per Share.",
        "In the offer which expired on February 16, 2024 Heron purchased 1,250,000 Shares at $5.00 per Share.",
    ],
)
def test_what_is_told_of_an_earlier_offer_is_not_this_ones(words: str) -> None:
    filing = heron(OWN + words)
    assert filing.offer is not None
    assert (filing.offer.commencement_date, filing.offer.status, filing.tallies) == (None, "open", ())
    assert str(filing.offer.expiration and filing.offer.expiration.date) == "2024-04-05"
    assert not any(condition.status == "not_satisfied" for condition in filing.offer.conditions)


@pytest.mark.parametrize(
    ("words", "began"),
    [("On March 1, 2024, Heron commenced the Offer.", "2024-03-01"), ("On February 28, 2024, Heron commenced a tender offer for all outstanding Shares.", "2024-02-28")],
)
def test_the_offer_begins_about_the_day_of_its_documents(words: str, began: str) -> None:
    filing = heron(OWN + words)
    assert str(filing.offer and filing.offer.commencement_date) == began


def test_an_end_that_an_amendment_moves_is_this_offers() -> None:
    filing = heron(
        OWN.replace("April 5", "April 19") + "The Offer was previously scheduled to expire on April 5, 2024. The Offer has been extended to April 19, 2024.", "SC TO-T/A"
    )
    assert [(change.before, change.after) for change in filing.stated_changes] == [(datetime(2024, 4, 5).date(), datetime(2024, 4, 19).date())]


def test_without_an_offer_document_every_day_may_be_the_offers() -> None:
    filing = heron("The Offer expired on July 9, 2021. Heron accepted all 1,250,000 Shares validly tendered.", "SC TO-T/A")
    assert str(filing.offer and filing.offer.expiration and filing.offer.expiration.date) == "2021-07-09"


def test_the_day_of_a_value_is_not_the_day_of_a_count() -> None:
    filing = heron(
        "41,204.50 Units were validly tendered and not withdrawn, and all were accepted for purchase at the net asset value per Unit of $101.20 as of June 30, 2023.", "SC TO-T/A"
    )
    assert [(str(tally.quantity_tendered), tally.as_of_date) for tally in filing.tallies] == [("41204.50", None)]


QUARTERLY = """OFFER TO PURCHASE

Alder Credit Fund is offering to purchase up to 500,000 Shares at a price equal to the net asset value per Share as of June 30, 2022. The Offer will expire at
5:00 p.m., Eastern Time, on June 28, 2022.

"""


@pytest.mark.parametrize(
    "words",
    [
        "In the offer that expired on March 31, 2022, 96,418 Shares were tendered and purchased at $9.33 per Class I Share.",
        "In connection with the tender offer which ended at 5:00 p.m. on March 30, 2022, a total of 412,883 Shares were validly tendered and 300,000 Shares were accepted for purchase.",
        "The Fund's offer that closed on March 31, 2022 was oversubscribed: 612,000 Shares were tendered and 250,000 Shares were purchased.",
        "The tender offer that commenced on February 22, 2022 expired on March 22, 2022; 88,000 Shares were properly tendered and not withdrawn, all of which the Fund accepted for purchase.",
        "For the quarter ended March 31, 2022, 118,221 Shares were validly tendered and the Fund purchased 118,221 Shares at a price of $9.20 per Share.",
        "In the tender offer that expired on March 31, 2022, 96,418 Shares were validly tendered and we bought all of them at $9.33 per Share, or $0.9 million in total.",
        "During 2021 the Fund accepted for purchase 1,204,551 Shares tendered in its offers for $11.2 million.",
    ],
)
def test_what_the_last_quarters_offer_brought_is_no_count_of_this_one(words: str) -> None:
    filing = extract((QUARTERLY + words).encode())
    assert filing.tallies == ()
    assert filing.offer is not None
    assert (filing.offer.status, str(filing.offer.expiration and filing.offer.expiration.date)) == ("open", "2022-06-28")
    assert [price.kind for price in filing.offer.consideration] == ["net_asset_value"]


def test_an_offer_that_expired_and_is_told_alone_is_this_one() -> None:
    filing = extract(b"OFFER TO PURCHASE\n\nIn the Fund's offer that expired on March 31, 2022, 96,418 Shares were validly tendered and not withdrawn.")
    assert [tally.quantity_tendered for tally in filing.tallies] == [96418]


def test_the_count_at_the_end_before_an_extension_is_this_offers() -> None:
    filing = heron(OWN + "As of March 29, 2024, 1,250,000 Shares had been validly tendered into the Offer, which was to expire on March 29, 2024.", "SC TO-T/A")
    assert [tally.quantity_tendered for tally in filing.tallies] == [1250000]
