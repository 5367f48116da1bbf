"""What a release tells of an offer for notes beside the offer for shares."""

from __future__ import annotations

import pytest

from extractor import extract
from extractor.models import Filing

DATELINE = (
    "Press Release\n\nHERON EXTENDS ITS EQUITY AND DEBT TENDER OFFERS FOR TARGET\n\nTORONTO, ONTARIO, July 12, 2000 - Heron Holdings Inc. (NYSE: HRN), which makes looms, heddles and "
    "bobbins for weavers in forty countries and has done so since 1874 from its mills in Albany, Ghent and Lahore, told its investors today of the next steps in the acquisition of Target Corp., "
    "whose own looms, shuttles and reeds are sold wherever linen is woven, and of what regulators in three countries have asked of both companies so far, as described in earlier releases of theirs. "
)
SHARES = "Heron announced today that Heron Sub, its wholly owned subsidiary, is extending its offer to acquire all outstanding shares of common stock of Target Corp. until Friday, August 4, 2000 at 12:00 midnight, New York City time. "
NOTES = 'Heron Sub is also extending its offer to acquire all of the outstanding Target 9 1/4% Senior Subordinated Notes due 2008 (the "Notes") until Monday, August 7, 2000 at 12:00 midnight, New York City time. '


def told(words: str) -> Filing:
    return extract((DATELINE + words).encode())


def end(filing: Filing) -> str | None:
    return str(filing.offer.expiration.date) if filing.offer and filing.offer.expiration else None


@pytest.mark.parametrize(
    "notes",
    [
        NOTES,
        NOTES + "The offer to acquire the Notes was previously scheduled to expire at 5:00 p.m., New York City time, on Thursday, July 20, 2000.",
        "The debt tender offer for the Notes will expire at 5:00 p.m., New York City time, on August 9, 2000. The purchase price is $1,114.65 per $1,000 principal amount of Notes.",
        "Its tender offer for any and all of Target's 7% Debentures has been extended until 5:00 p.m., New York City time, on August 9, 2000.",
    ],
)
def test_the_offer_for_notes_is_not_this_one(notes: str) -> None:
    filing = told(SHARES + notes)
    assert end(filing) == "2000-08-04"
    assert filing.offer
    assert (filing.offer.subject_security, filing.offer.consideration) == ("common stock", ())


def test_notes_alone_are_what_is_sought() -> None:
    filing = told(NOTES.replace("also ", ""))
    assert end(filing) == "2000-08-07"


def test_a_notice_about_notes_may_tell_of_an_offer_for_shares() -> None:
    """Notes in its first lines: the offer for shares that it tells of was what gave their holders a right."""
    words = f"OFFER TO PURCHASE 9 1/4% SENIOR NOTES DUE 2008 OF TARGET CORP.\n\n{SHARES}{NOTES}"
    assert end(extract(words.encode())) == "2000-08-07"


def test_an_issuer_may_seek_both() -> None:
    own = "Target is extending its offer to purchase up to 1,000,000 of its shares of common stock until August 4, 2000. "
    filing = told(own + "Target is also extending its offer to purchase all of its 5% Notes due 2008 until August 7, 2000.")
    assert end(filing) != "2000-08-04"
