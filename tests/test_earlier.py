"""What stands in sections on earlier offers is no term, date or result of this one."""

from __future__ import annotations

from datetime import datetime

import pytest

from extractor import extract
from extractor.models import Filing
from tests.filing_maker import submission

OWN = "Target is offering to purchase up to 1,000,000 shares at $11.00 per share. The offer expires at 5:00 p.m., New York City time, on June 3, 2010.\n\n"
EARLIER = """Pursuant to an Offer to Purchase dated April 2, 2008, the Company offered to purchase up to 2,000,000 shares at a price of $9.00 per share. The offer expired at midnight,
New York City time, on May 1, 2008. A total of 1,800,000 shares were validly tendered and the Company accepted 1,800,000 shares.\n\n"""


def target(words: str) -> Filing:
    return extract(submission("0009999999-10-000001", "SC TO-I", datetime(2010, 5, 3, 9), subject=(5, "TARGET CORP"), offeror=(5, "TARGET CORP"), words=words).encode())


@pytest.mark.parametrize(
    "section",
    [
        "PRIOR TENDER OFFERS\n\n" + EARLIER,
        "10. Past Offers\n\n" + EARLIER,
        "Prior Tender Offers. " + EARLIER,
        "(c) Previous tender offer by the Company. " + EARLIER,
        "Has the Company made previous tender offers for its shares?\n\n" + EARLIER,
        "What were the results of your last tender offer?\n\n" + EARLIER,
        "Our Most Recent Tender Offer\n\n" + EARLIER,
        "Certain Prior Offers\n\nThe Company made one.\n\n" + EARLIER,
    ],
)
@pytest.mark.parametrize("first", [True, False])
def test_a_section_on_earlier_offers_states_nothing_of_this_one(section: str, first: bool) -> None:
    filing = target(section + "11. Terms of the Offer\n\n" + OWN if first else OWN + section)
    offer = filing.offer
    assert offer
    assert offer.quantity_sought
    assert (offer.quantity_sought.quantity, [str(part.amount) for part in offer.consideration]) == (1000000, ["11.00"])  # type: ignore[union-attr]  # a price in cash
    assert str(offer.expiration and offer.expiration.date) == "2010-06-03"
    assert (filing.tallies, offer.documents, offer.status) == ((), (), "open")


@pytest.mark.parametrize(
    "words",
    [
        "PRIOR TENDER OFFERS\n\nNone.\n\nTHE OFFER\n\n" + OWN,
        "Prior offers to purchase were made by others. " + OWN,
        "The prior tender offers were small.\n\n" + OWN,
        "The last tender offer was small.\n\n" + OWN,
        "When is the last day to tender into the offer?\n\n" + OWN,
        "Has anything changed since the prior tender offer? It has. " + OWN,
    ],
)
def test_what_stands_elsewhere_is_this_offers(words: str) -> None:
    offer = target(words).offer
    assert offer
    assert str(offer.expiration and offer.expiration.date) == "2010-06-03"


OFFER_TO_PURCHASE = "OFFER TO PURCHASE\n\nOffer to Purchase dated May 3, 2010\n\n" + OWN + "In our eighth tender offer, shareholders tendered 1,110,206 shares and all were accepted.\n\n"


def test_an_offer_to_purchase_that_begins_an_offer_counts_no_tenders_of_it() -> None:
    assert extract(OFFER_TO_PURCHASE.encode()).tallies == ()


@pytest.mark.parametrize(
    "words",
    [
        OFFER_TO_PURCHASE.replace("OFFER TO PURCHASE", "AMENDED AND RESTATED OFFER TO PURCHASE").replace("Offer to Purchase dated", "Amended and Restated Offer to Purchase dated"),
        OFFER_TO_PURCHASE + "The offer has been extended until 5:00 p.m., New York City time, on June 3, 2010.",
        OFFER_TO_PURCHASE.replace("in our eighth", "in the").replace("The offer expires at", "The offer expired at"),
    ],
)
def test_a_document_of_an_offer_under_way_may_count_its_tenders(words: str) -> None:
    assert [tally.quantity_tendered for tally in extract(words.encode()).tallies] == [1110206]
