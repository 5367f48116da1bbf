"""Terms that one part of a filing settles for another: the cover's class for the quantity, the list of conditions for the financing."""

from __future__ import annotations

from datetime import datetime

import pytest

from extractor import extract
from extractor.models.offer import Offer
from tests.filing_maker import submission


def offer_of(words: str, title: str = "COMMON STOCK, PAR VALUE $0.01 PER SHARE", form: str = "SC TO-I") -> Offer:
    """The offer of a filing with such a class on its cover and such words."""
    text = submission("0009999999-24-000001", form, datetime(2024, 3, 1, 9), words=words).replace("COMMON STOCK, PAR VALUE $0.01 PER SHARE", title)
    offer = extract(text.encode()).offer
    assert offer is not None
    return offer


LEAD = "This Schedule TO relates to the offer by Tern to purchase "
WARRANTS = "REDEEMABLE WARRANTS TO PURCHASE COMMON STOCK"


@pytest.mark.parametrize(
    ("title", "words", "sought"),
    [
        (WARRANTS, "up to 20,000,000 shares of its Class A common stock at $10.00 per share.", None),
        ("CLASS A COMMON STOCK", "up to 20,000,000 shares of its Class A common stock at $10.00 per share.", "20000000"),
        (WARRANTS, "up to 9,000,000 of its outstanding warrants at $1.00 per warrant.", "9000000"),
    ],
)
def test_an_offer_for_warrants_alone_seeks_no_shares(title: str, words: str, sought: str | None) -> None:
    quantity = offer_of(LEAD + words, title).quantity_sought
    assert (str(quantity.quantity) if quantity and quantity.quantity is not None else None) == sought


FUNDS = 'The Offer is conditioned upon Tern having obtained financing sufficient to purchase the Shares (the "Financing Condition").'
RULING = "The Offer is conditioned upon the expiration of the waiting period under the HSR Act."


@pytest.mark.parametrize(("condition", "depends"), [(FUNDS, True), (RULING, None), ("The Offer is not subject to any financing condition. " + RULING, False)])
def test_the_offer_depends_on_financing_where_its_conditions_say_so(condition: str, depends: bool | None) -> None:
    assert offer_of(LEAD + "all outstanding shares at $10.00 per share. " + condition).financing_condition is depends


NOTES = "This Schedule TO relates to the offer by Tern to purchase any and all of its 6.00% Notes. "


@pytest.mark.parametrize(
    ("words", "amounts"),
    [
        (
            "Holders who tender by the Early Tender Date will receive $990.00 per $1,000 principal amount, which includes an early tender payment of $30.00 per $1,000 principal"
            " amount; those who tender afterwards will receive $960.00 per $1,000 principal amount.",
            ["990.00", "960.00"],
        ),
        (
            "The Total Consideration for each $1,000 principal amount of Notes tendered by the Early Tender Date is $1,020.00. The Tender Offer Consideration for each $1,000"
            " principal amount of Notes tendered after that date is $990.00.",
            ["1020.00", "990.00"],
        ),
        # a second amount that is not what the later get
        ("Holders who tender will receive $990.00 per $1,000 principal amount. In 2009 holders who tendered received $960.00 per $1,000 principal amount.", ["990.00"]),
        ("Holders who tender will receive $990.00 per $1,000 principal amount, which includes an early tender payment of $30.00 per $1,000 principal amount.", ["990.00"]),
    ],
)
def test_early_and_later_tenders_of_notes_have_their_prices(words: str, amounts: list[str]) -> None:
    assert [str(part.amount) for part in offer_of(NOTES + words, "6.00% NOTES DUE 2027").consideration if part.kind == "cash"] == amounts


def test_three_classes_have_a_price_each() -> None:
    words = LEAD + "all outstanding Class A shares, Class B shares and ADSs at a purchase price of $4.10 per Class A share, $41.00 per Class B share and $82.00 per ADS, net to the seller in cash."
    assert [str(part.amount) for part in offer_of(words, form="SC TO-T").consideration if part.kind == "cash"] == ["4.10", "41.00", "82.00"]


def test_a_title_far_above_gives_the_first_of_three_prices_alone() -> None:
    title = "OFFER DOCUMENT. Offer to purchase any and all outstanding Class A shares and Class B shares of Tern S.A. at a purchase price of $4.10 per Class A share. "
    between = "Heron Bebidas S.A. is a company with its registered office in the city, entered in the register of commerce there under a number of its own. " * 6
    terms = "Heron is offering to purchase any and all outstanding Class A shares and Class B shares at a purchase price of $4.10 per Class A share or $41.00 per Class B share and $82.00 per ADS, net to the seller in cash."
    offer = extract((title + between + terms + " The Offer will expire on May 3, 2019.").encode()).offer
    assert offer is not None
    assert [str(part.amount) for part in offer.consideration if part.kind == "cash"] == ["4.10", "41.00", "82.00"]


def test_each_case_is_no_class() -> None:
    words = "Tern is offering to exchange for each outstanding share, at the election of the holder, in each case without interest: $43.00 in cash and 0.3500 of a share of Tern common stock; or $71.00 in cash."
    assert [part.tendered.security for part in offer_of(words, form="SC TO-T").consideration if part.kind == "exchange"] == ["share"]


@pytest.mark.parametrize(
    ("title", "amounts"),
    [
        ("COMMON STOCK, PAR VALUE $0.01 PER SHARE", ["23.00"]),
        ("5.00% CONVERTIBLE PREFERRED STOCK", ["23.00", "1083.75"]),
        ("", ["23.00", "1083.75"]),
    ],
)
def test_an_offer_for_shares_alone_pays_nothing_for_notes(title: str, amounts: list[str]) -> None:
    words = "up to 5,000,000 shares at a price of $23.00 per share, net to the seller in cash. Tern is concurrently offering to purchase any and all of its 9% notes at $1,083.75 per $1,000 principal amount."
    assert [str(part.amount) for part in offer_of(LEAD + words, title).consideration if part.kind == "cash"] == amounts


def test_the_classes_of_preferred_stock_have_their_prices_behind_their_liquidation_preferences() -> None:
    words = (
        'This Schedule TO relates to the offer by Tern to purchase for cash all of the outstanding shares of (i) its Series B Preferred Stock, liquidation preference $25.00 per share (the "Series B"), at a purchase price'
        ' of $0.29 per share and (ii) its Series C Preferred Stock, par value $0.01 per share, liquidation preference of $25.00 per share (the "Series C"), at a purchase price of $0.28 per share.'
    )
    assert [str(part.amount) for part in offer_of(words, "SERIES B PREFERRED STOCK").consideration if part.kind == "cash"] == ["0.29", "0.28"]


@pytest.mark.parametrize(
    ("title", "words", "named"),
    [
        (WARRANTS, 'We offer to each holder of its warrants 0.29 shares of our Class A common stock, par value $0.01 per share (the "Common Stock"), for each warrant.', None),
        ("OPTIONS TO PURCHASE COMMON STOCK", "This Schedule TO relates to an offer to exchange options outstanding under the 1999 Plan to purchase up to 900,000 shares of its common stock.", None),
        ("COMMON STOCK", LEAD + "up to 900,000 shares of its common stock at $10.00 per share.", "common stock"),
    ],
)
def test_an_offer_for_warrants_or_options_alone_is_not_for_the_stock_behind_them(title: str, words: str, named: str | None) -> None:
    security = offer_of(words, title).subject_security
    assert security == named if named else "stock" not in (security or "").lower()


EXCHANGE = "This Schedule TO relates to the exchange offer of Tern. "


@pytest.mark.parametrize(
    ("words", "received"),
    [
        (
            "For each $1,000 principal amount of 2019 Notes tendered by the Early Tender Time, holders will receive $920 principal amount of New Notes. For each $1,000 principal amount of 2019 Notes"
            " tendered later, holders will receive $870 principal amount of New Notes.",
            ["920", "870"],
        ),
        ("Holders receive for each depositary share of Series F, 7.3 shares of Common Stock; for each depositary share of Series T, 13.1 shares; and for each depositary share of Series E, 292.3 shares.", ["7.3", "13.1", "292.3"]),
        ("Tern offers 1.275 new Tern shares for each Wren ordinary share, and 1.275 new Tern ADSs for each Wren ADS.", ["1.275", "1.275"]),
        # the same ratio told twice
        ("Tern offers 1.275 new Tern shares for each Wren ordinary share. The offer of 1.275 new Tern shares for each ordinary share expires on May 3, 2010.", ["1.275"]),
        # a later amount where no early tenders are told of
        ("For each $1,000 principal amount of Notes, holders will receive $920 principal amount of New Notes. For each $1,000 principal amount of Notes tendered in 2009, holders received $870 principal amount of New Notes.", ["920"]),
        ("Tern offers $425 principal amount of its New Notes and 55 shares of its common stock for each $1,000 principal amount of its Old Notes.", ["425", "55"]),
    ],
)
def test_ratios_by_class_and_by_time_stand_beside_each_other(words: str, received: list[str]) -> None:
    assert [str(part.received.quantity) for part in offer_of(EXCHANGE + words, "NOTES AND PREFERRED STOCK").consideration if part.kind == "exchange"] == received


@pytest.mark.parametrize(
    ("words", "amounts"),
    [
        ("to exchange each outstanding share for, at the election of its holder, (a) 1.175 Tern shares, (b) $24.60 in cash, or (c) 0.705 of a Tern share and $9.84 in cash.", ["24.60", "9.84"]),
        ("to exchange each outstanding share for 0.705 of a Tern share and $9.84 in cash. In 2009 it paid 0.5 of a Tern share and $8.00 in cash.", ["9.84"]),
    ],
)
def test_the_cash_of_the_next_election_is_read(words: str, amounts: list[str]) -> None:
    offer = offer_of("This Schedule TO relates to the offer by Tern " + words, form="SC TO-T")
    assert [str(part.amount) for part in offer.consideration if part.kind == "cash"] == amounts


@pytest.mark.parametrize(
    ("words", "sought"),
    [
        ("Offer to exchange common stock for up to $61,300,000 aggregate principal amount of outstanding 4% Notes due 2026.", None),
        ("Tern offers to exchange up to 9,000,000 shares of common stock for up to $50,000,000 liquidation preference of its new Series H Preferred Stock.", "50000000"),
    ],
)
def test_what_is_outstanding_is_not_issued(words: str, sought: str | None) -> None:
    quantity = offer_of(EXCHANGE + words, "COMMON STOCK").quantity_sought
    assert (str(quantity.maximum_issuable_value) if quantity and quantity.maximum_issuable_value is not None else None) == sought


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("OFFER TO EXCHANGE each outstanding share of common stock of Wren Inc. for either $67.50 net to the seller in cash or shares of common stock of Heron Corp. having that value. ", "third_party_exchange_offer"),
        ("OFFER TO PURCHASE each outstanding share of common stock of Wren Inc. for $67.50 net to the seller in cash. It does not take part in the exchange offer of 2001. ", "third_party_tender_offer"),
    ],
)
def test_a_prospectus_headed_offer_to_exchange_is_one_for_securities(title: str, kind: str) -> None:
    words = "Heron, through its wholly owned subsidiary Purchaser Corp., makes the offer under a merger agreement. The offer will expire at 5:00 p.m., New York City time, on May 3, 2010. Another company withdrew; its offer was withdrawn. The date of this prospectus is April 1, 2010."
    offer = extract((title + words).encode()).offer
    assert offer is not None
    assert (offer.kind, offer.status) == (kind, "open")
