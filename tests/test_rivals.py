"""Whose end of an offer a sentence tells, where only a name says it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import pytest

from extractor import extract
from extractor.models import Filing
from tests.filing_maker import submission
from tests.growth import check_growth

OWN = "The Offer will expire at 12:00 midnight, New York City time, on April 5, 2024. "


def heron(words: str, form: str = "SC TO-T/A") -> Filing:
    """A filing of a bidder for Target Corp who says the words."""
    return extract(submission("0009999999-24-000001", form, datetime(2024, 3, 1, 9), offeror=(6, "HERON HOLDINGS INC"), words=words).encode())


def end(filing: Filing) -> str | None:
    return str(filing.offer.expiration.date) if filing.offer and filing.offer.expiration else None


@pytest.mark.parametrize("form", ["SC TO-T", "SC TO-T/A"])
@pytest.mark.parametrize(
    "words",
    [
        "On February 26, 2024, Robin Industries announced that it had extended its tender offer for all outstanding shares of Target until April 26, 2024.",
        "On February 26, 2024, Robin Industries, Inc. (NYSE: ROB) again extended the expiration date of its offer to 5:00 p.m., New York City time, on April 26, 2024.",
        "Target was told that Robin has extended its offer to April 26, 2024.",
        "Robin's unsolicited tender offer expired on April 26, 2024.",
        "The tender offer made by Robin expired on March 29, 2024.",
    ],
)
def test_the_end_of_a_rivals_offer_is_not_this_ones(words: str, form: str) -> None:
    filing = heron(OWN + words, form)
    assert (end(filing), filing.offer and filing.offer.status, filing.stated_changes) == ("2024-04-05", "open", ())


@pytest.mark.parametrize(
    "words",
    [
        OWN + "On February 26, 2024, Heron announced that it had extended its tender offer until April 26, 2024.",
        OWN + "On February 26, 2024, Target announced that Heron Acquisition Corp. had extended its tender offer until April 26, 2024.",
        OWN + "On February 26, 2024, Purchaser announced that it had extended its tender offer until April 26, 2024.",
        OWN + "On February 26, 2024, HHI announced that it had extended its tender offer until April 26, 2024.",
        OWN + 'Heron Holdings is a subsidiary of Wader plc ("Wader"). On February 26, 2024, Wader announced that it had extended its tender offer until April 26, 2024.',
        OWN + "It has extended its tender offer until April 26, 2024.",
        "On February 26, 2024, Robin announced that it had extended its tender offer until April 26, 2024.",
        "The Offer was scheduled to expire on April 5, 2024. On February 26, 2024, Robin announced that it had extended its tender offer until April 26, 2024.",
    ],
    ids=["short name", "subsidiary", "role", "abbreviation", "defined name", "pronoun", "no other end", "only the end before"],
)
def test_an_extension_stands_unless_it_is_surely_anothers(words: str) -> None:
    filing = heron(words)
    assert end(filing) == "2024-04-26"
    assert [str(change.after) for change in filing.stated_changes] == ["2024-04-26"]


def test_many_strangers_cost_no_more_than_their_words() -> None:
    def prepare(size: int) -> Callable[[], object]:
        words = OWN + "".join(f"Robin{number} Industries extended its tender offer until April 26, 2024. " for number in range(size))
        return lambda: heron(words)

    check_growth(prepare, 300, "rivals that extend their offers")


HERONS = OWN + "Heron hereby offers to purchase all outstanding shares of Target at $10.00 per share, net to the seller in cash. "
TENDERED = "As of the close of business on February 29, 2024, 4,500,000 shares, or 45.1% of the outstanding shares, had been tendered and not withdrawn "


@pytest.mark.parametrize(
    "words",
    [
        "On February 20, 2024, Robin Corp. announced that its tender offer for all shares of Target at $9.50 per share had expired without any shares being purchased.",
        "On February 20, 2024, Robin increased the price of its offer to $11.00 per share.",
        "On February 20, 2024, Robin offered to exchange 0.90 of a share of Robin common stock for each outstanding share of Target common stock.",
        "On February 20, 2024, Robin withdrew its tender offer.",
        "Robin's offer was terminated on February 21, 2024.",
        TENDERED + "in Robin's offer.",
        'Robin Corp. ("Robin") made a rival bid (the "Robin Offer"). ' + TENDERED + "in the Robin Offer.",
        'Robin Corp. ("Robin") made a rival bid (the "Robin Offer"). The Robin Offer is conditioned on at least a majority of the shares being tendered and on financing.',
        "Target's offer for up to 2,000,000 of its own shares at $9.00 per share expired on February 20, 2024.",
        "The Company's self-tender offer for up to 2,000,000 shares at $9.00 per share expired on February 20, 2024 and the Company purchased 1,204,000 shares.",
    ],
)
def test_what_is_told_of_another_offer_is_not_this_ones(words: str) -> None:
    filing = heron(HERONS + words)
    assert filing.offer is not None
    assert ([str(part.amount) if part.kind == "cash" else part.kind for part in filing.offer.consideration], filing.offer.status, end(filing)) == (["10.00"], "open", "2024-04-05")
    assert (filing.offer.quantity_sought and filing.offer.quantity_sought.quantity, filing.offer.minimum_condition, filing.offer.financing_condition) == (None, None, None)
    assert (filing.tallies, filing.stated_changes) == ((), ())


@pytest.mark.parametrize(
    "words",
    [
        HERONS + TENDERED + "in Heron's offer.",
        HERONS + TENDERED + "in the Chilean Offer.",
        HERONS + "The bidder is controlled by Wader Partners. " + TENDERED + "in Wader's offer.",
        HERONS + 'Wader Inc. ("Purchaser") is new. ' + TENDERED + "in Wader's offer.",
        HERONS + TENDERED + "in the Offer, which is more than in Robin's offer.",
        HERONS + "Robin Registrars reported that 4,500,000 shares had been tendered and not withdrawn by holders of their shares in the offer.",
        "Heron offers $10.00 per share. " + TENDERED + "in Robin's offer.",
    ],
    ids=["short name", "a country's", "behind the bid", "defined as purchaser", "this offer too", "an agent's report", "no end of its own"],
)
def test_a_count_stands_unless_it_is_surely_anothers(words: str) -> None:
    assert [tally.quantity_tendered for tally in heron(words).tallies] == [4_500_000]


@pytest.mark.parametrize(
    "words",
    [
        "On February 20, 2024, Robin Partners, LP and its affiliates commenced an unsolicited tender offer to purchase up to 500,000 shares at $4.20 per share.",
        "On February 20, 2024 Robin Capital Management, LLC made a competing offer for up to 500,000 shares.",
        "On February 20, 2024, Robin Partners, LP (an investor) publicly launched a mini-tender offer to purchase up to 500,000 shares.",
        "Target's former adviser, Robin Capital, has an outstanding offer for up to 500,000 shares at $4.20 per share.",
        "As of February 20, 2024, Robin Partners, LP had an outstanding tender offer for up to 500,000 shares at $4.20 per share.",
    ],
)
def test_an_unsolicited_offer_of_another_is_not_this_one(words: str) -> None:
    offer = heron(HERONS.replace("all outstanding shares", "up to 4,500,000 shares") + words).offer
    assert offer is not None
    assert (offer.commencement_date, offer.quantity_sought and offer.quantity_sought.quantity) == (None, 4_500_000)


@pytest.mark.parametrize(
    "words",
    [
        "On February 20, 2024, Heron commenced an unsolicited tender offer to purchase all outstanding shares of Target.",
        "In answer to the unsolicited offer that Robin Partners, LP made, Heron commenced the Offer on February 20, 2024.",
        "The Offer commenced on February 20, 2024. Robin Partners, LP has an outstanding offer for other shares.",
    ],
)
def test_the_beginning_of_ones_own_offer_stands(words: str) -> None:
    offer = heron(OWN + words).offer
    assert offer is not None
    assert str(offer.commencement_date) == "2024-02-20"


@pytest.mark.parametrize("who", ["Heron", "Purchaser", "HHI"])
def test_what_the_bidder_once_offered_is_its_own(who: str) -> None:
    filing = heron(OWN + f"On February 20, 2024, {who} offered to exchange 0.90 of a share of its common stock for each outstanding share of Target common stock.")
    assert filing.offer is not None
    assert [part.kind for part in filing.offer.consideration] == ["exchange"]


BOOK = """Offer to Purchase for Cash All Outstanding Shares of Common Stock of Target Corp. at $10.00 Net Per Share by Heron Merger Sub Inc., a wholly owned subsidiary of Heron Inc.

THE OFFER WILL EXPIRE AT 5:00 P.M., NEW YORK CITY TIME, ON APRIL 5, 2024, UNLESS EXTENDED.

March 8, 2024

Heron Merger Sub Inc. is offering to purchase all outstanding shares of Target Corp. at $10.00 per share, net to the seller in cash.

"""


@pytest.mark.parametrize(
    "words",
    [
        "On January 8, 2024, Target commenced a self tender offer for up to $90 million of its shares at not less than $8.00 nor more than $9.00 per share, which expired on February 9, 2024.",
        "Target's issuer tender offer for 2,000,000 shares at $8.50 per share expired on February 9, 2024, and 1,204,000 shares were purchased.",
        "Heron commenced an offer at $9.00 per share on June 5, 2023. That offer, in which 4,500,000 Shares, or 15.1%, had been tendered as of July 6, 2023, expired on July 7, 2023.",
        "Robin then said that its tender offer, which began on January 3, 2024, had been terminated.",
        "In 2022 Target bought 1,000,000 shares in a tender offer at $7.00 per share.",
        "The tender offer that Target made in the spring expired on May 1, 2023. It purchased 483,700 shares at $7.00 per share.",
        "On the last day on which Target redeemed shares, requests were prorated at 17%.",
    ],
)
def test_what_an_offer_document_alone_tells_of_another_offer_is_not_this_ones(words: str) -> None:
    filing = extract((BOOK + words).encode())
    assert filing.offer is not None
    assert ([str(part.amount) if part.kind == "cash" else part.kind for part in filing.offer.consideration], filing.offer.status, end(filing)) == (["10.00"], "open", "2024-04-05")
    assert (filing.offer.quantity_sought and filing.offer.quantity_sought.maximum_value, filing.offer.commencement_date, filing.tallies) == (None, None, ())


@pytest.mark.parametrize("day", ["March 8", "March 6"])
def test_an_offer_began_when_its_document_was_sent(day: str) -> None:
    filing = extract((BOOK + f"The Offer commenced on {day}, 2024. A former offer commenced on June 5, 2023 and expired.").encode())
    assert filing.offer is not None
    assert filing.offer.commencement_date is not None
    assert (filing.offer.commencement_date.month, filing.offer.commencement_date.day) == (3, int(day[-1]))


def test_an_issuers_own_self_tender_is_its_offer() -> None:
    filing = heron("The self-tender offer expired at midnight, New York City time, on February 20, 2024. " + TENDERED.replace("29", "20") + "in the self-tender.", "SC TO-I/A")
    assert filing.offer is not None
    assert (filing.offer.status, [tally.quantity_tendered for tally in filing.tallies]) == ("expired", [4_500_000])


def test_the_withdrawal_of_an_offer_for_another_company_is_not_this_offers() -> None:
    told = 'Robin Systems N.V. ("Robin") ended its talks with Heron, and a subsidiary of Heron withdrew its offer to purchase all of the outstanding common shares of Robin at $127.50 per share. '
    filing = heron(OWN + told)
    assert filing.offer is not None
    assert (filing.offer.status, filing.offer.consideration) == ("open", ())


@pytest.mark.parametrize(
    "words",
    [
        "Heron has withdrawn its offer to purchase all of the outstanding shares of Target. ",
        'Heron has withdrawn its offer to purchase all outstanding shares of Class A Common Stock (the "Class A Common Stock"). ',
        "Heron has withdrawn its tender offer for all outstanding shares of Target Corp's common stock. ",
    ],
)
def test_the_withdrawal_of_this_offer_stands(words: str) -> None:
    filing = heron(OWN + words)
    assert filing.offer is not None
    assert filing.offer.status == "withdrawn"


def test_a_condition_about_the_companys_own_offer_is_this_ones_in_capitals_too() -> None:
    """A hostile bidder asks that the company give up its self-tender, on the title page."""
    filing = heron(
        "THE OFFER IS CONDITIONED UPON THERE BEING VALIDLY TENDERED AND NOT WITHDRAWN A NUMBER OF SHARES WHICH REPRESENTS AT LEAST NINETY PERCENT (90%) OF THE OUTSTANDING SHARES"
        " AND TARGET HAVING TERMINATED ITS SELF-TENDER OFFER. THE OFFER WILL EXPIRE AT 5:00 P.M., NEW YORK CITY TIME, ON APRIL 5, 2024.",
        "SC TO-T",
    )
    assert filing.offer is not None
    assert filing.offer.minimum_condition is not None
    assert filing.offer.minimum_condition.percent == 90
def test_the_summary_of_an_offer_document_is_one_whatever_it_announces() -> None:
    words = "SUMMARY TERM SHEET. What you, as a holder, may ask of the letter of transmittal. Tern Inc. is offering to purchase up to 3,000,000 shares at $64.00 per share. A new price is to be announced in May. At the last trade date sales were prorated at 17%."
    filing = extract(words.encode())
    assert filing.offer is not None
    assert (filing.offer.status, filing.tallies) == ("open", ())


@pytest.mark.parametrize(
    "words",
    [
        "Robin America, Inc. had on February 17, 2024 raised the price in its tender offer from $8.50 to $11.00 per share.",
        "On its part Target was told that Robin on February 17, 2024, increased the price of its offer from $8.50 to $11.00 per share.",
    ],
)
def test_a_rivals_price_told_with_its_day_is_no_change_of_this_one(words: str) -> None:
    assert heron(OWN + "Robin America, Inc. is a rival. Heron increased the price of the Offer from $9.00 to $11.25 per share. " + words).stated_changes[1:] == ()


PAGES = """13. Certain Effects of the Tender Offer.
The Offer is open to every holder of Shares. It will expire at 5:00 p.m., New York City time, on June 15, 2010, unless it is extended. Purchaser may waive any condition of the Offer, in whole or in part, at any time and from time to time, subject to the rules of the Commission, and none of its rights is lost by its not being used. Holders who do not tender keep their Shares. Whether the Shares stay listed turns on how many of them are bought in the Offer, and on the number of those who hold them then. No fees or brokerage are payable to Purchaser by those who tender their own Shares to the depositary.
14. Other Matters.
"""
"""Pages cut out of an offer document: nobody is named in them."""


@pytest.mark.parametrize(
    "words",
    [
        "On May 3, 2010, Robin Holdings, Inc. commenced a tender offer for all outstanding shares of Wren Paper Corp. at $11 per share. The tender offer is scheduled to expire at 12:00 midnight, New York City time, on June 30, 2010.",
        "On May 3, 2010, Robin plc launched a competing exchange offer for each outstanding share of Wren Paper Corp.; it is set to expire at 5:00 p.m., Eastern time, on June 25, 2010. Robin has said that 61.7% of the outstanding shares had been tendered to it.",
        "The Robin Offer expires at 9:00 p.m., Pacific Time, on August 3, 2010. Robin Software, Inc. makes it at $22.10 in cash per share.",
        "On May 3, 2010, Party B commenced a tender offer for 20% of the shares at $19.75 per share, which expired at midnight, New York City time, on July 2, 2010, with 7,438,000 shares tendered.",
        "A: Robin Partners, L.P. announced on May 7, 2010 that it had extended its tender offer for Wren Freight Corp. until 5:00 p.m., New York City time, on July 25, 2010.",
        "A director of the depositary sits on the board of Wren Corp., which is the subject of a tender offer by Robin Industries Inc. at $47.00 per share. The Robin offer will expire at midnight, New York City time, on June 30, 2010. As of May 28, 2010, 4,512,000 shares of Wren Corp. had been validly tendered and not withdrawn.",
        'At the same time Robin Inc. is making an offer to purchase up to 4,500,000 shares of Wren Corp. at $6.75 per share (the "Wren Offer"). The Wren Offer expires at 5:00 p.m., New York City time, on June 30, 2010.',
    ],
)
@pytest.mark.parametrize("stated", [pytest.param(True, id="own end"), pytest.param(False, id="no other end")])
def test_pages_that_name_nobody_tell_of_a_newcomers_offer_in_passing(words: str, stated: bool) -> None:
    pages = PAGES if stated else PAGES.replace("It will expire at 5:00 p.m., New York City time, on June 15, 2010, unless it is extended.", "It may be extended.")
    filing = extract((pages + words).encode())
    told = extract(pages.encode())
    assert (filing.offer and filing.offer.model_copy(update={"kind": None, "mechanism": None}), filing.tallies) == (told.offer and told.offer.model_copy(update={"kind": None}), ())
    assert end(filing) == ("2010-06-15" if stated else None)


RELEASE = "Robin Holdings Commences Tender Offer for Wren Paper\nNEW YORK, May 3, 2010 - "
ENDS = "The tender offer is scheduled to expire at 12:00 midnight, New York City time, on June 15, 2010."
ALONE = PAGES.replace("It will expire at 5:00 p.m., New York City time, on June 15, 2010, unless it is extended.", "It may be extended.")


@pytest.mark.parametrize(
    "text",
    [
        RELEASE + f"Robin Holdings, Inc. today commenced a tender offer for all outstanding shares of Wren Paper Corp. at $11 per share. {ENDS}",
        RELEASE + f"{'The offer follows the merger agreement. ' * 20}\nOn May 3, 2010, Robin Holdings, Inc. commenced a tender offer for all outstanding shares of Wren Paper Corp. {ENDS}",
        ALONE + "Robin Holdings's tender offer will expire at 12:00 midnight, New York City time, on June 15, 2010.",
        ALONE + "On May 3, 2010, Purchaser commenced the Offer. The Offer is scheduled to expire at 12:00 midnight, New York City time, on June 15, 2010.",
        ALONE + "On May 3, 2010, Robin Corp. made an unsolicited offer. The Offer expires at 12:00 midnight, New York City time, on June 15, 2010.",
        ALONE + "We commenced a tender offer for all outstanding shares of our stock. It is scheduled to expire at 12:00 midnight, New York City time, on June 15, 2010.",
        ALONE + "The Original Offer will expire at 12:00 midnight, New York City time, on June 15, 2010.",
        ALONE + "The Canadian Offer will expire at 12:00 midnight, New York City time, on June 15, 2010.",
        ALONE + 'Robin Acquisition Corp. (the "Purchaser") commenced a tender offer for all outstanding shares of Wren Corp. It is scheduled to expire at 12:00 midnight, New York City time, on June 15, 2010.',
        ALONE + "Notice of Offer to Purchase All Shares of Wren Paper Corp. by Robin Corp. On May 3, 2010, Robin Corp. commenced a tender offer for all outstanding shares of Wren Paper Corp. It is scheduled to expire at 12:00 midnight, New York City time, on June 15, 2010.",
        f"To our clients: Robin Corp. has asked that we send you these papers.\n{ALONE}On May 3, 2010, Robin Corp. commenced a tender offer for all outstanding shares. {ENDS}",
    ],
)
def test_pages_that_name_nobody_tell_the_end_of_their_own_offer(text: str) -> None:
    assert end(extract(text.encode())) == "2010-06-15"


@pytest.mark.parametrize("mark", ["•", "☐", "☐ ", ". ", "“. ", "x</p><p>•"])
def test_a_mark_at_the_head_of_pages_that_name_nobody_ends_no_sentence(mark: str) -> None:
    words = "An offer to purchase for cash the common stock of Teal Corp. expires at 12:00 midnight, New York City time, on June 15, 2010."
    assert end(extract(f"<html><p>{mark}{words}</p><p>Offer to Purchase for Cash All Outstanding Shares of Common Stock.</p></html>".encode())) == "2010-06-15"


def test_many_newcomers_cost_no_more_than_their_words() -> None:
    def prepare(size: int) -> Callable[[], object]:
        words = PAGES + "".join(f"On May 3, 2010, Robin{number} Inc. commenced a tender offer for shares of Wren{number} Corp., which expires on June 30, 2010. " for number in range(size))
        return lambda: extract(words.encode())

    check_growth(prepare, 300, "newcomers that make offers")


UNASKED = (
    'Target Trust, Inc. offers to purchase up to 380,000 of its shares at $5.27 per share in response to an unsolicited offer of Robin Capital (the "Robin Offer"), in which Robin would pay $4.48. '
    "THE OFFER WILL EXPIRE AT 11:59 P.M., PACIFIC TIME, ON OCTOBER 17, 2017. "
)


@pytest.mark.parametrize(
    "words",
    [
        "The Robin Offer is scheduled to expire on October 6, 2017, at 11:59 p.m., Pacific Time.",
        "You may withdraw what you tendered to Robin until the Robin Offer expires on October 6, 2017.",
        "The Robin Offer will expire at 11:59 p.m., Pacific Time, on October 6, 2017.",
    ],
)
def test_the_end_of_an_offer_that_nobody_asked_for_is_not_the_issuers(words: str) -> None:
    assert end(extract((UNASKED + words).encode())) == "2017-10-17"


@pytest.mark.parametrize(
    "words",
    [
        "The Tender Offer is scheduled to expire on October 6, 2017, at 11:59 p.m., Pacific Time.",
        "The Offer, unlike the Robin Offer, is scheduled to expire on October 6, 2017, at 11:59 p.m., Pacific Time.",
    ],
)
def test_an_offer_that_nobody_calls_unsolicited_may_be_the_issuers(words: str) -> None:
    assert end(extract((UNASKED + words).encode())) is None
