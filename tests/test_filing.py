"""What the assembly does that no rule does: refusals, links, roles merged, abstentions, notes."""

from __future__ import annotations

import gzip
import re
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from extractor import extract
from extractor.errors import BadSubmission, NotReadable, OtherForm
from extractor.evidence import document_url
from extractor.form_names import is_read, normal_form
from extractor.models import Cash, CashRange, Filing
from extractor.models.offer import Exchange

from .filing_maker import submission

SAMPLES = Path(__file__).parent.parent / "samples" / "Archives" / "edgar" / "data"
AULT = SAMPLES / "896493" / "000999999923000005" / "0009999999-23-000005.txt"
FOLDER = "https://www.sec.gov/Archives/edgar/data/896493/000999999923000005"


@pytest.mark.parametrize(("form", "status"), [("SC TO-C", "announced"), ("SC TO-T", "open")])
def test_a_communication_announces(form: str, status: str) -> None:
    """An SC TO-C stands before the offer (Rule 14d-2(b)), whatever its cover marks; the form says so."""
    words = "This relates to the tender offer by BIDDER INC to purchase all outstanding shares of common stock of the Company at $33.00 per share, net in cash."
    filing = extract(submission("0009999999-24-000001", form, datetime(2024, 3, 1, 9), words=words).encode())
    assert filing.offer is not None
    assert filing.offer.status == status
    assert (filing.evidence_for("/offer/status")[0].quote == form) is (form == "SC TO-C")


def test_the_file_number_of_another_form_is_no_form() -> None:
    """A communication under Rule 425 names the registration statement of the securities offered."""
    filing = extract(b"Filed by Heron Inc.\nPursuant to Rule 425\nSubject Company: Teal, Inc.\nForm S-4 File No.: 333-000000\nHeron has commenced its exchange offer for shares of Teal. The offer will expire at 5:00 p.m., Eastern Time, on May 26, 2016.")
    assert filing.offer is not None
    assert filing.offer.expiration is not None


@pytest.mark.parametrize(("beginning", "status"), [("announced today the commencement of", "open"), ("announced the terms of", None)])
def test_what_has_commenced_is_open(beginning: str, status: str | None) -> None:
    filing = extract(f"BOSTON, Aug. 4, 2022 /PRNewswire/ -- Heron Company (NYSE: HRN) {beginning} an exchange offer to effect the separation of its yarn business.".encode())
    assert filing.offer is not None
    assert filing.offer.status == status


@pytest.mark.parametrize(
    ("words", "status"),
    [
        ("Heron Inc. announced today that Heron has commenced an offer to exchange shares of Teal common stock for its own.", "open"),
        ("Heron Inc., a Delaware corporation (the \"Company\"), has initiated an offer to exchange shares of Teal for its shares. This letter is for the participants of the plan.", "open"),
        ("In 2009 Heron said that Teal has commenced an offer to exchange shares. Another exchange offer may follow.", None),
        ("Heron announced that if Teal has commenced an offer to exchange shares, holders need not take part in the exchange offer.", None),
    ],
)
def test_an_offer_that_is_said_to_have_begun(words: str, status: str | None) -> None:
    filing = extract(words.encode())
    assert filing.offer is not None
    assert filing.offer.status == status


def test_a_formula_that_divides_by_the_price_of_a_share_gives_shares() -> None:
    filing = extract(
        b"Heron Corporation announced that the number of shares of the Company's common stock issuable for each trust preferred security in its exchange offer is equal to the Exchange Value"
        b" divided by $0.75, which is the arithmetic average of the daily volume weighted average price of the Company's common stock for the five trading days ended June 18, 2010."
        b" It is an offer to issue newly issued shares of its common stock in exchange for its outstanding preferred securities."
    )
    assert filing.offer is not None
    assert filing.offer.kind == "issuer_exchange_offer"


@pytest.mark.parametrize(("form", "status"), [("SC TO-I", "open"), ("SC TO-I/A", "completed")])
def test_an_original_opens(form: str, status: str) -> None:
    """What the form that makes an offer tells of purchases was another offer's."""
    words = "The Company is offering to purchase up to 90,000 shares of its common stock at $11.00 per share. The offers resulted in the purchase of 97,454 shares of stock."
    filing = extract(submission("0009999999-24-000001", form, datetime(2024, 3, 1, 9), words=words).encode())
    assert filing.offer is not None
    assert filing.offer.status == status


@pytest.mark.parametrize(
    ("heading", "paper", "mechanism"),
    [
        ("Offer to Exchange any and all of its Outstanding 7.25% Notes due 2027 for its 6.00% Notes due 2031", "Offering Memorandum", "exchange"),
        ("Offers to Exchange all of its Outstanding 7.25% Notes due 2027 for 6.00% Notes due 2031", "Offering Circular", "exchange"),
        ("Offer to Purchase for cash any and all of its Outstanding 7.25% Notes due 2027", "Offering Memorandum", None),
        ("Offer to Purchase for cash any and all of its Outstanding 7.25% Notes due 2027", "Offer to Purchase", None),
    ],
)
def test_an_offering_memorandum_may_be_of_an_exchange(heading: str, paper: str, mechanism: str | None) -> None:
    """An Offer to Purchase is for cash; a memorandum or a circular is what its heading says."""
    text = f"LETTER OF TRANSMITTAL\n{heading}\nPursuant to the {paper} dated February 8, 2024\nThe tender offer will expire at 5:00 p.m., New York City time, on March 8, 2024."
    offer = extract(text.encode()).offer
    assert offer is not None
    assert offer.mechanism == mechanism


@pytest.mark.parametrize(
    ("words", "amendments"),
    [
        ("as amended on March 6, 2024 and March 8, 2024", [(None, "2024-03-06"), (None, "2024-03-08")]),
        ("as amended on March 6, 2024 and March 8, 2024 (the Schedule TO). Exhibit (a)(2) stands in Amendment No. 1 to the Schedule TO filed on March 6, 2024", [(None, "2024-03-08"), (1, "2024-03-06")]),
        ("as amended by Amendments No. 1 and 2 thereto", [(1, None), (2, None)]),
        ("as amended by Amendments No. 1 and 2 thereto (the Schedule TO). Amendment No. 2 was filed on March 8, 2024", [(1, None), (2, "2024-03-08")]),
    ],
)
def test_amendments_named(words: str, amendments: list[tuple[int | None, str | None]]) -> None:
    """Amendments that are named by days alone stand once each, and not beside the number that the same day has elsewhere."""
    text = submission("0009999999-24-000001", "SC TO-T/A", datetime(2024, 3, 12, 9), words=f"This amends the Tender Offer Statement on Schedule TO filed on March 1, 2024, {words}.")
    found = extract(text.encode()).prior_filings
    assert [(one.form, one.amendment_number, one.filing_date and one.filing_date.isoformat()) for one in found] == [("SC TO-T", None, "2024-03-01"), *(("SC TO-T/A", number, day) for number, day in amendments)]


@pytest.mark.parametrize(
    ("printed", "conformed", "same"),
    [
        ("Wendell J. Darrow", "DARROW WENDELL JAMES", True),
        ("WENDELL DARROW", "DARROW, WENDELL", True),
        ("Wendell J. Darrow, Jr.", "DARROW WENDELL J JR", True),
        ("Maria de la Torre", "DE LA TORRE MARIA", True),
        ("Tecelagem Participações Ltda.", "TECELAGEM PARTICIPACOES LTDA", True),
        ("The Darrow Trust u/a dated March 3, 1994", "DARROW TRUST", True),
        ("DARROW INVESTMENTS 1, LIMITED PARTNERSHIP", "Darrow Investments 1, LP", True),
        ("Darrow Loom Limited Liability Company", "DARROW LOOM LLC", True),
        ("DARROW INVESTMENTS 1, LIMITED PARTNERSHIP", "Darrow Investments 2, LP", False),
        ("Wendell J. Darrow", "DARROW WENDELL KARL", False),
        ("Wendell Darrow", "DARROW ANNE", False),
        ("Wendell Darrow", "WENDELL DARROW TRUST", False),
        ("Harold Stone", "STONE HAROLD HOLDINGS LLC", False),
    ],
)
def test_persons_of_the_header(printed: str, conformed: str, same: bool) -> None:
    """EDGAR's conformed names put the surname first and know no accents."""
    text = submission("0009999999-24-000001", "SC TO-T", datetime(2024, 3, 1, 9))
    text = text.replace("PUBLIC DOCUMENT COUNT:\t\t1\n", f"PUBLIC DOCUMENT COUNT:\t\t1\nGROUP MEMBERS:\t\t{conformed}\n").replace("                                  BIDDER INC\n", f"                                  BIDDER INC\n                                  {printed}\n")
    names = [person.name for person in extract(text.encode()).filing_persons]
    assert names == ["BIDDER INC", printed, *([] if same else [conformed])]


@pytest.mark.parametrize(
    ("printed", "form"),
    [("SC TO-T/A", "SC TO-T/A"), ("Schedule TO-I", "SC TO-I"), ("SC14D1", "SC 14D1"), ("SC 13E4/A", "SC 13E4/A"), ("schedule 13e-4", "SC 13E4"), ("10-K", "10-K"), ("SC 14D9", "SC 14D9")],
)
def test_normal_form(printed: str, form: str) -> None:
    assert normal_form(printed) == form


@pytest.mark.parametrize(
    ("form", "read"),
    [("SC TO-I", True), ("SC TO-C/A", True), ("SC 14D1", True), ("SC 13E4/A", True), ("SC 14D9", False), ("SC 13D/A", False), ("SC 13E3", False), ("SC14D1F", False), ("S-4", False), ("SC TO-X", False)],
)
def test_is_read(form: str, read: bool) -> None:
    assert is_read(form) is read


@pytest.mark.parametrize(
    ("url", "filename", "address"),
    [
        (f"{FOLDER}/0009999999-23-000005.txt", "amd3.htm", f"{FOLDER}/amd3.htm"),
        (f"{FOLDER}/0009999999-23-000005-index.htm", "amd3.htm", f"{FOLDER}/amd3.htm"),
        ("https://www.sec.gov/Archives/edgar/data/896493/0009999999-23-000005.txt", "amd3.htm", f"{FOLDER}/amd3.htm"),
        (f"{FOLDER}/amd3.htm?x=1#top", "amd3.htm", f"{FOLDER}/amd3.htm"),
        ("https://example.org/copy.htm", "amd3.htm", "https://example.org/copy.htm"),
        (f"{FOLDER}/0009999999-23-000005.txt", None, f"{FOLDER}/0009999999-23-000005.txt"),
        (None, "amd3.htm", None),
    ],
)
def test_document_url(url: str | None, filename: str | None, address: str | None) -> None:
    assert document_url(url, filename) == address


@pytest.mark.parametrize("title", ["Issuer Tender Offer Statement (Pursuant to Section 13(e)(1) of the Securities Exchange Act of 1934)", "Statement"])
def test_a_schedule_alone_is_known_by_its_cover(title: str) -> None:
    cover = f"SCHEDULE 13E-4\n(Amendment Number 2)\n\n{title}\n\nTERN PRECISION, INC.\n(Name of Issuer)\n\nTERN PRECISION, INC.\n(Name of Person(s) Filing Statement)\n\n"
    filing = extract((cover + "The Company has purchased 100,000 shares under its tender offer.\n").encode())
    assert (filing.form_type, filing.subject_company and filing.subject_company.name) == ("SC 13E4/A", "TERN PRECISION, INC.")


OLD = """<SEC-DOCUMENT>0009999999-98-000001.txt : 19980126
<SEC-HEADER>0009999999-98-000001.hdr.sgml : 19980126
ACCESSION NUMBER:		0009999999-98-000001
CONFORMED SUBMISSION TYPE:	SC 14D1/A
PUBLIC DOCUMENT COUNT:		1
FILED AS OF DATE:		19980123
GROUP MEMBERS:		WEFT PARTNERS, INC.
GROUP MEMBERS:		MARTA WEAVER

FILED BY:

	COMPANY DATA:
		COMPANY CONFORMED NAME:			LOOM CAPITAL LP
		CENTRAL INDEX KEY:			0000999901
</SEC-HEADER>
<DOCUMENT>
<TYPE>SC 14D1/A
<SEQUENCE>1
<TEXT>
                                 SCHEDULE 14D-1
                                AMENDMENT NO. 1
                              HARROW MILLS, INC.
                           (Name of Subject Company)
                              LOOM CAPITAL, L.P.
                                   (Bidder)
                                 Common Stock
                         (Title of Class of Securities)
                                   41591R105
                     (CUSIP Number of Class of Securities)

         The bidder amends its Schedule 14D-1 of January 5, 1998.

                                   SIGNATURE

Dated:  January 23, 1998
                                             LOOM CAPITAL, L.P.

                                             By: /s/ Otto Brandt
                                                 Otto Brandt, Manager


                                              /s/ Ruth Adeyemi
                                             Ruth Adeyemi,
                                             Attorney-in-Fact for:

                                             WEFT PARTNERS, INC. (1)
                                             MARTA WEAVER (2)
</TEXT>
</DOCUMENT>
</SEC-DOCUMENT>
"""


@pytest.mark.parametrize(
    ("cover", "header"),
    [("MARTA WEAVER", "WEAVER, MARTA"), ("Marta T. Weaver", "WEAVER MARTA T"), ("TECELAGEM S\u00c3O JO\u00c3O LTDA.", "TECELAGEM SAO JOAO LTDA")],
)
def test_one_person_in_the_header_and_on_the_cover(cover: str, header: str) -> None:
    filing = extract(OLD.replace("LOOM CAPITAL, L.P.\n                                   (Bidder)", f"LOOM CAPITAL, L.P.\n{cover}\n                                   (Bidders)").replace("GROUP MEMBERS:\t\tMARTA WEAVER", f"GROUP MEMBERS:\t\t{header}").encode())
    assert [person.name for person in filing.filing_persons] == ["LOOM CAPITAL, L.P.", cover, "WEFT PARTNERS, INC."]


def test_an_old_amendment_without_items_is_signed() -> None:
    """A Schedule of before 2000 has no boxes; what stands below its captions is the text."""
    found = [(one.entity, one.name, one.title, one.attorney_in_fact) for one in extract(OLD.encode()).signatures]
    assert found == [
        ("LOOM CAPITAL, L.P.", "Otto Brandt", "Manager", None),
        ("WEFT PARTNERS, INC.", "Ruth Adeyemi", "Attorney-in-Fact", True),
        ("MARTA WEAVER", "Ruth Adeyemi", "Attorney-in-Fact", True),
    ]


@pytest.mark.parametrize(
    ("page", "quotes"),
    [
        ("Dated: May 3, 2004\n\nHARROW MILLS, INC.\n\nBy: /s/ Otto Brandt\n\nLOOM CORP.\n\nBy: /s/ Ruth Adeyemi", ["Dated: May 3, 2004"] * 2),
        ("HARROW MILLS, INC.\n\nBy: /s/ Otto Brandt\nDated: May 3, 2004", ["HARROW MILLS, INC. By: /s/ Otto Brandt Dated: May 3, 2004"]),
    ],
)
def test_the_day_of_a_signature_is_cited_where_it_stands(page: str, quotes: list[str]) -> None:
    """Once for all above the blocks, or in the block."""
    text = LOST.format(title="SCHEDULE TO", person="HARROW MILLS, INC.", text=f"{ITEMS}\n\nSIGNATURES\n\n{page}")
    filing = extract(text.encode())
    assert [signature.date for signature in filing.signatures] == [date(2004, 5, 3)] * len(quotes)
    assert [entry.quote for index in range(len(quotes)) for entry in filing.evidence_for(f"/signatures/{index}/date")] == quotes


NOW = "The tender offer will expire at 12:01 a.m., New York City time, on July 1, 2000, unless Loom extends it further."


@pytest.mark.parametrize(
    ("news", "told", "changes"),
    [
        ("LOOM INCREASES PURCHASE PRICE OF ITS TENDER OFFER", "The purchase price has been increased from $8.00 to $9.00 per share, net to the seller in cash.", [("8.00", "9.00")]),
        ("Loom Raises Its Offer for Harrow Mills", "Loom has raised the offer price from $8.00 per share to $9.00 per share in cash.", [("8.00", "9.00")]),
        ("Loom and Harrow Mills", "Loom announced today that it has increased the price of its tender offer for Harrow Mills from $8.00 to $9.00 per share in cash.", [("8.00", "9.00")]),
        ("LOOM SWEETENS OFFER", "The offer price was increased from $8.00 per share to $9.00 per share, net in cash.", [("8.00", "9.00")]),
        ("Harrow Mills Reduces Price of Its Tender Offer", "The purchase price has been reduced from $10.00 to $9.00 per share in cash.", [("10.00", "9.00")]),
        ("LOOM EXTENDS ITS TENDER OFFER", "On May 3, 2000, the purchase price had been increased from $8.00 to $9.00 per share.", []),
        ("LOOM ANNOUNCES RESULTS", "The purchase price was increased from $8.00 to $9.00 per share in May.", []),
        ("LOOM RAISES OFFER", "Loom increased its offer from $8.00 per share to $9.00 per share and commenced its tender offer.", []),
        ("LOOM RAISES OFFER", "Loom has raised the offer price from $8.00 per share to $9.00 per share. The tender offer is to commence on June 15, 2000.", []),
        ("LOOM INCREASES PURCHASE PRICE", "Loom has increased the price of its tender offer to $9.00 per share in cash.", []),
    ],
)
def test_another_price_is_a_change_where_it_is_the_news_of_a_release(news: str, told: str, changes: list[tuple[str, str]]) -> None:
    filing = extract(f"FOR IMMEDIATE RELEASE\n\n{news}\n\nBOSTON, JUNE 12, 2000 - {told} {NOW}".encode())
    assert [(change.before and str(change.before), str(change.after)) for change in filing.stated_changes] == changes


@pytest.mark.parametrize(
    ("text", "pointer", "quotes"),
    [
        (
            "The Fund is offering to repurchase up to 5% of its shares at a price equal to the net asset value per share as of June 30, 2015.",
            "/offer/consideration/0",
            ["at a price equal to the net asset value per share", "June 30, 2015"],
        ),
        (
            "As of 5:00 p.m., New York City time, on May 2, 2011, 123,456 Class A Units and 65,432 Class B Units had been tendered in the offer.",
            "/tallies/0",
            ["123,456 Class A Units", "5:00 p.m., New York City time, on May 2, 2011"],
        ),
    ],
)
def test_a_part_of_a_value_is_cited_where_it_stands(text: str, pointer: str, quotes: list[str]) -> None:
    """A day that stands outside the words that give the price or the count."""
    filing = extract(f"OFFER TO PURCHASE\n\n{text}".encode())
    assert [entry.quote for entry in filing.evidence_for(pointer)] == quotes


LOST = "SECURITIES AND EXCHANGE COMMISSION\n\n{title}\nTender Offer Statement under Section 14(d)(1) or 13(e)(1) of the Securities Exchange Act of 1934\n\nHARROW MILLS, INC.\n(Name of Subject Company (Issuer))\n\n{person}\n(Name of Filing Person (Offeror))\n\nCommon Stock\n(Title of Class of Securities)\n\n41591R105\n(CUSIP Number of Class of Securities)\n\n{text}"
"""A cover that lost its boxes to a converter."""
ITEMS = "Item 1. Summary Term Sheet.\n\nThe summary is incorporated herein by reference."


@pytest.mark.parametrize(
    ("title", "person", "text", "form"),
    [
        ("SCHEDULE TO\n(Amendment No. 1)", "HARROW MILLS, INC.", "This Amendment No. 1 amends the Tender Offer Statement.", "SC TO-I/A"),
        ("SCHEDULE TO", "HARROW MILLS, INC.", ITEMS, "SC TO-I"),
        ("SCHEDULE TO", "LOOM ACQUISITION CORP.", ITEMS, "SC TO-T"),
        ("SCHEDULE TO-T\n(Amendment No. 2)", "HARROW MILLS HOLDINGS, INC.", "This Amendment No. 2 amends the Tender Offer Statement.", "SC TO-T/A"),
        ("SCHEDULE TO", "HARROW MILLS, INC.", "The tender offer has not yet commenced.", None),
        ("SCHEDULE TO", "LOOM ACQUISITION CORP.", "CALCULATION OF FILING FEE\n\nTransaction Valuation*     Amount of Filing Fee**\n$89,207,250     $4,978", "SC TO-T"),
        ("SCHEDULE TO", "HARROW MILLS, INC.", "CALCULATION OF FILING FEE\n\nTRANSACTION VALUATION     AMOUNT OF FILING FEE\n1,207,341.44     86.08*", "SC TO-I"),
        ("SCHEDULE TO", "HARROW MILLS, INC.", "CALCULATION OF FILING FEE\n\nNo fee is due before the offer begins; 1,207,341 shares are outstanding.", None),
        ("SCHEDULE TO", "LOOM ACQUISITION CORP.", "CALCULATION OF FILING FEE\n\nTransaction Valuation     Amount of Filing Fee\nNot applicable     Not applicable\n\nThe tender offer has not commenced.", None),
        ("SCHEDULE TO\n(Amendment No. 2)", "HARROW MILLS, INC.", "[X] Check the following box if the filing is a final amendment reporting the results of the tender offer.", "SC TO-I/A"),
        ("SCHEDULE TO\n(Final Amendment)", "HARROW MILLS, INC.", "This final amendment relates to the Issuer Tender Offer Statement.", "SC TO-I/A"),
        ("SCHEDULE TO\nFINAL AMENDMENT", "LOOM ACQUISITION CORP.", ITEMS, "SC TO-T/A"),
        ("SCHEDULE TO", "HARROW MILLS, INC.", "[X] issuer tender offer subject to Rule 13e-4.\n\nThe final amendment to this statement will report the results.", "SC TO-I"),
        ("SCHEDULE TO\nFinal Amendment", "HARROW MILLS, INC.", "[X] issuer tender offer subject to Rule 13e-4.\n[ ] third-party tender offer subject to Rule 14d-1.", "SC TO-I/A"),
        ("SCHEDULE TO\n(Amendment No. 4)", "LOOM ACQUISITION CORP.", "Form or Registration No.: Schedule 14D-1", "SC TO-T/A"),
        ("SCHEDULE 14D-1\n(Amendment No. 4)", "LOOM ACQUISITION CORP.", "This Statement amends the Schedule 14D-1.", "SC 14D1/A"),
        ("SCHEDULE TO/A", "LOOM ACQUISITION CORP.", "This Amendment amends the Tender Offer Statement.", "SC TO-T/A"),
        ("SCHEDULE TO-I/A", "HARROW MILLS, INC.", "This Amendment amends the Tender Offer Statement.", "SC TO-I/A"),
        ("SCHEDULE TO-C/A", "HARROW MILLS, INC.", "The tender offer has not yet commenced.", None),
        ("SCHEDULE TO/A", "HARROW MILLS, INC.", "[X] Check the box if the filing relates solely to preliminary communications made before the commencement of a tender offer.", "SC TO-C/A"),
        ("SCHEDULE TO", "LOOM ACQUISITION CORP.", f"{ITEMS}\n\nA rival filed a Schedule TO/A last week.", "SC TO-T"),
        ("SCHEDULE 14D-1/A", "LOOM ACQUISITION CORP.", "This Statement amends the Schedule 14D-1.", "SC 14D1/A"),
        ("SCHEDULE 13E-4 / A", "HARROW MILLS, INC.", "This Statement amends the Schedule 13E-4.", "SC 13E4/A"),
        ("SCHEDULE 14D-l", "LOOM ACQUISITION CORP.", "This statement relates to the offer.", "SC 14D1"),
        ("SCHEDULE 14D - l/A", "LOOM ACQUISITION CORP.", "This statement relates to the offer.", "SC 14D1/A"),
        ("SCHEDULE 14D-1", "LOOM ACQUISITION CORP.", "A rival filed a Schedule 14D-1/A last week.", "SC 14D1"),
        ("SCHEDULE TO", "HARROW MILLS, INC.\nLOOM ACQUISITION CORP.", ITEMS, None),
        ("SCHEDULE TO", "HARROW MILLS, INC.", "[ ] third-party tender offer subject to Rule 14d-1.\n[ ] issuer tender offer subject to Rule 13e-4.\n\n" + ITEMS, None),
        ("SCHEDULE TO\n(Amendment No. 3)", "HARROW MILLS, INC.", "[ ] third-party tender offer subject to Rule 14d-1.\n[X] issuer tender offer subject to Ru", "SC TO-I/A"),
        ("SCHEDULE TO\n(Amendment No. 3)", "HARROW MILLS, INC.", "[ ] going-private transaction subject to Rule 13e-3.\n[ ] amendment to Schedule 13D under Rule 13d-2.", "SC TO-I/A"),
        ("SCHEDULE TO\n(Amendment No. 3)", "LOOM ACQUISITION CORP.", "[ ] third-party tender offer subject to Rule 14d-1.", None),
        ("(Amendment No. 3)", "LOOM ACQUISITION CORP.", "This Amendment No. 3 amends the statement.", "SC TO-T/A"),
        ("SCHEDULE TO", "LOOM ACQUISITION CORP.", "Transaction Valuation N/A\n* A filing fee is not required in connection with this filing as it relates solely to preliminary communications made before the commencement of a tender offer.", "SC TO-C"),
        ("SCHEDULE TO", "HARROW MILLS, INC.", "Amount of Filing Fee: None\nNo fee is due because this filing relates only to preliminary communications.", "SC TO-C"),
        ("SCHEDULE TO", "HARROW MILLS, INC.", "Check the box if this filing relates solely to preliminary communications made before the commencement of a tender offer.", None),
        ("SCHEDULE TO", "HARROW MILLS, INC.", "[ ] Check the box if the filing relates solely to preliminary communications made before the commencement of a tender offer.\n\nA note said that this filing relates solely to preliminary communications.", None),
        ("SCHEDULE TO\nFINAL AMENDMENT", "HARROW MILLS, INC.", "[ ] third-party tender offer subject to Rule 14d-1.\n[X] issuer tender offer subject to Rule 13e-4.", "SC TO-I/A"),
        ("SCHEDULE TO\n(Final Amendment)", "LOOM ACQUISITION CORP.", "[X] third-party tender offer subject to Rule 14d-1.\n[ ] issuer tender offer subject to Rule 13e-4.", "SC TO-T/A"),
        ("SCHEDULE TO", "HARROW MILLS, INC.", "[X] issuer tender offer subject to Rule 13e-4.\nCheck the following box if the filing is a final amendment reporting the results of the tender offer: [ ]", "SC TO-I"),
    ],
)
def test_form_of_a_cover_without_boxes(title: str, person: str, text: str, form: str | None) -> None:
    filing = extract(LOST.format(title=title, person=person, text=text).encode())
    assert filing.form_type == form
    assert form is None or filing.evidence_for("/form_type")


@pytest.mark.parametrize(
    ("person", "text", "kind"),
    [
        ("LOOM ACQUISITION CORP.", "", "third_party_tender_offer"),
        ("LOOM HOLDINGS PLC\nLOOM ACQUISITION CORP.", "The tender offer has not yet commenced.", "third_party_tender_offer"),
        ("Ruth Adeyemi", "Not applicable.", "third_party_tender_offer"),
        ("HARROW MILLS, INC.", "The tender offer has not yet commenced.", "issuer_tender_offer"),
        ("Harrow Mills Inc.", "", "issuer_tender_offer"),
        ("HARROW MILLS HOLDINGS, INC.", "", "third_party_tender_offer"),
        ("HARROW MILLS, INC.\nLOOM ACQUISITION CORP.", "", None),
        ("HARROW MILLS, INC. EMPLOYEES TRUST", "", None),
        ("LOOM ACQUISITION CORP.", "[ ] third-party tender offer subject to Rule 14d-1.", None),
        ("HARROW MILLS, INC.", "[ ] third-party tender offer subject to Rule 14d-1.\n[ ] issuer tender offer subject to Rule 13e-4.", None),
    ],
)
def test_whose_offer_the_names_on_a_cover_without_boxes_tell(person: str, text: str, kind: str | None) -> None:
    filing = extract(LOST.format(title="SCHEDULE TO", person=person, text=text).encode())
    assert (filing.form_type, filing.offer.kind if filing.offer else None) == (None, kind)
    assert kind is None or filing.evidence_for("/offer/kind")


@pytest.mark.parametrize(
    ("line", "title", "form"),
    [
        ("SC TO-C 1 d12345dsctoc.htm SC TO-C", "SCHEDULE TO", "SC TO-C"),
        ("SC TO-T/A 2 harrow-scto_ta.txt", "SCHEDULE TO\n(Amendment No. 3)", "SC TO-T/A"),
        ("SC TO-C/A 1 d12345dsctoca.htm", "SCHEDULE TO", "SC TO-C/A"),
        ("SC TO-C 1 d12345dsctoc.htm", "SCHEDULE TO\n(Amendment No. 3)", None),
        ("SC TO-I 1 d12345dsctoi.htm Unassociated Document", "SCHEDULE TO", "SC TO-I"),
        ("SC TO-C filings of Harrow Mills", "SCHEDULE TO", None),
    ],
)
def test_form_of_the_line_that_a_copied_document_begins_with(line: str, title: str, form: str | None) -> None:
    """Where nothing else on the cover tells it, and the two agree on whether it is an amendment."""
    text = LOST.format(title=title, person="HARROW MILLS, INC.\nLOOM ACQUISITION CORP.", text="The tender offer has not yet commenced.")
    assert extract(f"{line}\n\n{text}".encode()).form_type == form


@pytest.mark.parametrize(
    ("also", "number"),
    [
        ("(AMENDMENT NO. 1) AND AMENDMENT NO. 7 TO SCHEDULE 13D", 1),
        ("(AMENDMENT NO. 2) AND SCHEDULE 13D (AMENDMENT NO. 7)", 2),
        ("AND SCHEDULE 13D AMENDMENT NO. 10", None),
        ("AND SCHEDULE 13D/A UNDER THE SECURITIES EXCHANGE ACT OF 1934", None),
    ],
)
def test_a_title_of_two_schedules_on_the_line_of_the_names(also: str, number: int | None) -> None:
    """What the filing is besides belongs neither to the name of the subject company nor to the number."""
    title = f"SECURITIES AND EXCHANGE COMMISSION WASHINGTON, D.C. 20549 SCHEDULE 14D-1 TENDER OFFER STATEMENT PURSUANT TO SECTION 14(D)(1) OF THE SECURITIES EXCHANGE ACT OF 1934 {also}"
    filing = extract(f"{title} McHARROW REALTY FUND X, LTD. (NAME OF SUBJECT COMPANY [ISSUER]) WARP RIVER LIMITED PARTNERSHIP (BIDDER) UNITS (TITLE OF CLASS OF SECURITIES)".encode())
    assert filing.cover is not None
    assert (filing.cover.subject_company_name, filing.cover.filing_person_names, filing.amendment_number) == ("McHARROW REALTY FUND X, LTD.", ("WARP RIVER LIMITED PARTNERSHIP",), number)


@pytest.mark.parametrize("caption", ["Name of Subject Issuer", "Name of Subject Company", "Name of the Subject Corporation", "Name of Issuer"])
def test_captions_of_the_subject_company(caption: str) -> None:
    filing = extract(f"SCHEDULE 14D-1\nTender Offer Statement Pursuant to Section 14(d)(1) of the Securities Exchange Act of 1934\n\nHARROW INCOME REALTY-I\n({caption})\n\nLOOM REALTY INVESTORS, LLC\n(Bidder)\n\nUnits of Interest\n(Title of Class of Securities)".encode())
    assert filing.cover is not None
    assert (filing.cover.subject_company_name, filing.cover.filing_person_names) == ("HARROW INCOME REALTY-I", ("LOOM REALTY INVESTORS, LLC",))


BID = "Loom Merger Sub, Inc. (\"Purchaser\"), a wholly owned subsidiary of Loom Corp., to purchase all outstanding shares of Harrow Mills, Inc. at a price of $9.00 per Share, net to the seller in cash"
BUYBACK = "Harrow Mills, Inc. to purchase up to 2,000,000 of its common shares at a price of $9.00 per share in cash. Our Board of Directors approved the issuer tender offer"


@pytest.mark.parametrize(
    ("text", "form"),
    [
        (f"This Amendment No. 4 amends and supplements the Tender Offer Statement on Schedule TO that relates to the offer by {BID}.", "SC TO-T/A"),
        (f"This Amendment No. 3 (\"Amendment No. 3\") amends and supplements the Tender Offer Statement on Schedule TO that relates to the offer by {BID}.", "SC TO-T/A"),
        (f"This Amendment Number 2 to the Schedule TO is filed by Purchaser and relates to the offer by {BID}.", "SC TO-T/A"),
        (f"This Amendment No. 1 supplements the Tender Offer Statement on Schedule TO relating to the offer by {BUYBACK}.", "SC TO-I/A"),
        (f"This Tender Offer Statement on Schedule TO (this \"Schedule TO\") relates to the offer by {BID}.", "SC TO-T"),
        (f"This Tender Offer Statement on Schedule TO is filed by Loom Corp. This Schedule TO relates to the offer by {BID}.", "SC TO-T"),
        (f"This Tender Offer Statement on Schedule TO (together with any amendments and supplements hereto, this \"Schedule TO\") relates to the offer by {BUYBACK}.", "SC TO-I"),
        (f"This Tender Offer Statement on Schedule TO relates solely to preliminary communications about the offer by {BID}.", "SC TO-C"),
        ("This Tender Offer Statement on Schedule TO relates only to preliminary communications made before the commencement of a planned offer by Loom.", "SC TO-C"),
        ("The pre-commencement communications filed under cover of this Tender Offer Statement on Schedule TO are being filed by Loom plc for a planned cash tender offer.", "SC TO-C"),
        (f"This combined Tender Offer Statement, Rule 13e-3 Transaction Statement and Schedule 13D filed under cover of Schedule TO (this \"Schedule TO\") relates to the offer by {BID}.", "SC TO-T"),
        (f"This combined Tender Offer Statement and Rule 13e-3 Transaction Statement on Schedule TO is filed by Loom Corp. It is about the offer by {BID}.", "SC TO-T"),
        (f"This Amendment No. 1 to Tender Offer Statement on Schedule TO (this \"Amendment\"), filed with the U.S. Securities and Exchange Commission, amends the statement on the offer by {BID}.", "SC TO-T/A"),
        ("This Amendment No. 1 amends the Schedule TO filed by Harrow Mills, Inc. relating to the right of each holder of its 2% Notes due 2031 to require the Company to repurchase the Notes for cash.", "SC TO-I/A"),
        (
            "This Amendment No. 1 amends the Tender Offer Statement on Schedule TO of Loom Holdings L.L.C. (the \"Purchaser\"). The Purchaser's offer is for shares of Harrow Income Fund, a Delaware trust (the \"Company\"), upon the terms set forth in the Offer to Purchase dated May 2, 2011.",
            "SC TO-T/A",
        ),
        (f"This Schedule TO relates to the offer by {BID}.", "SC TO-T"),
        (f"SCHEDULE TO\n\nThis Schedule TO (this \"Statement\") is filed by Loom Corp. It is about the offer by {BID}.", "SC TO-T"),
        (f"This Issuer Tender Offer Statement on Schedule TO is made by the Company. It is about the offer by {BUYBACK}.", "SC TO-I"),
        (f"This Final Amendment No. 4 amends the Tender Offer Statement on Schedule TO on the offer by {BID}.", "SC TO-T/A"),
        (f"This Amendment No. 4 is the final amendment to the Schedule TO on the offer by {BID}.", "SC TO-T/A"),
        (f"This Amendment Number Four to the Tender Offer Statement on Schedule TO amends the statement on the offer by {BID}.", "SC TO-T/A"),
        (f"Item 1. Summary Term Sheet. The information in the Offer to Purchase is incorporated by reference.\n\nItem 2. Subject Company. This Schedule TO relates to the offer by {BID}.", None),
        (f"This Schedule TO relates to the offer by {BID}. It was originally filed on May 2, 2011.", None),
        (f"This combined Tender Offer Statement and Schedule 13D amendment filed under cover of Schedule TO further amends the Schedule TO filed on May 2, 2011 and relates to the offer by {BID}.", None),
        ("Check the box if this Schedule TO relates solely to preliminary communications made before the commencement of a tender offer.", None),
        (f"This Tender Offer Statement on Schedule TO, as amended by the first amendment, relates to the offer by {BID}.", None),
        (f"This Tender Offer Statement on Schedule TO is filed by Loom Corp. and relates to the offer by {BID}. It hereby amends the statement originally filed on May 2, 2011.", None),
        (f"The Schedule TO relates to the offer by {BID}.", None),
        ("This Amendment No. 4 amends the Tender Offer Statement on Schedule TO.", None),
    ],
)
def test_form_of_an_amendment_without_its_cover(text: str, form: str | None) -> None:
    filing = extract(text.encode())
    assert filing.form_type == form
    assert form is None or filing.evidence_for("/form_type")


def test_the_statement_that_an_amendment_without_its_cover_amends() -> None:
    """Its form is told by the offer that the amendment relates to."""
    opening = "This Amendment No. 4 amends and supplements the Tender Offer Statement on Schedule TO filed with the Securities and Exchange Commission on March 4, 2019 by {}."
    bid = extract(opening.format(f"Purchaser and Loom Corp. It relates to the offer by {BID}").encode())
    own = extract(opening.format(f"the Company. It relates to the offer by {BUYBACK}").encode())
    none = extract(opening.format("the parties below").encode())
    assert [[prior.form for prior in filing.prior_filings] for filing in (bid, own, none)] == [["SC TO-T"], ["SC TO-I"], []]


def test_the_last_pages_of_a_schedule_alone() -> None:
    """Its items and exhibits are read; "Item 12. Exhibits" inside a sentence is no heading."""
    pages = "is incorporated herein by reference in this Schedule TO.\n\nItem 11. Additional Information.\n\nThe information in the Offer to Purchase is incorporated herein by reference.\n\nItem 12. Exhibits.\n\n(a)(1)(A) Offer to Purchase, dated May 7, 2018.\n\n(b) Not applicable.\n"
    filing = extract(pages.encode())
    assert [item.number for item in filing.items] == ["11", "12"]
    assert [(exhibit.number, exhibit.status) for exhibit in filing.exhibits] == [("(a)(1)(A)", "unmarked"), ("(b)", "not_applicable")]
    told = extract(b"The tender offer expires on June 3, 2018.\n\nLoom lists in Item 12. Exhibits of its Schedule TO what it filed:\n\n(a)(1)(A) Offer to Purchase, dated May 7, 2018.\n")
    assert (told.items, told.exhibits) == ((), ())


def test_a_body_without_its_cover_tells_whose_schedule_its_exhibits_are_from() -> None:
    """Whose Schedule TO it is that an exhibit is incorporated from is told by what the body says of the offer, where no box and no form does."""
    body = (
        "This Amendment No. 2 to the Tender Offer Statement on Schedule TO filed by Heron Software, Inc. on May 5, 2008, as amended by Amendment No. 1 filed on May 20, 2008, relates to an offer by "
        "Heron to amend certain outstanding options held by its eligible employees.\n\nItem 12. Exhibits.\n\n"
        "(a)(1)(A) Offer to Amend, dated May 5, 2008 (incorporated by reference to Exhibit (a)(1)(A) of the Schedule TO filed on May 5, 2008).\n\n"
        "(a)(1)(B) Supplement, dated May 20, 2008 (incorporated by reference to Exhibit (a)(1)(B) of Amendment No. 1 to the Schedule TO filed on May 20, 2008).\n"
    )
    filing = extract(body.encode())
    assert filing.form_type == "SC TO-I/A"
    assert [exhibit.incorporated_from.form for exhibit in filing.exhibits if exhibit.incorporated_from] == ["SC TO-I", "SC TO-I/A"]


def test_ratios_told_with_their_exercise_prices_stand_beside_each_other() -> None:
    for words in (
        "Eligible options with an exercise price of $9.10 to $14.99 will be exchanged for new RSUs at a ratio of 3.5-to-1 and those with an exercise price of $15.00 or more at a ratio of 5.0-to-1.",
        "You may exchange eligible options. The ratio is 3.5:1 for options priced between $9.10 and $14.99 and 5:1 for options priced at $15.00 or more.",
    ):
        offer = extract(f"Offer to Exchange Certain Outstanding Options for Restricted Stock Units\n\n{words}\n".encode()).offer
        assert offer is not None
        assert [part.tendered.quantity for part in offer.consideration if part.kind == "exchange"] == [Decimal("3.5"), Decimal(5)]


def test_sums_in_a_table_by_exercise_price_stand_beside_each_other() -> None:
    rows = "".join(f"<tr><td>{price}</td><td>{paid}</td></tr>" for price, paid in (("$18.00 to $24.99", "$1.50"), ("$25.00 to $31.99", "$0.75"), ("$32.00 and above", "$0.40")))
    page = f"<html><body><p>Offer to Purchase Eligible Options for Cash</p><table><tr><td>Exercise Price</td><td>Cash Payment per Eligible Option</td></tr>{rows}</table></body></html>"
    offer = extract(page.encode()).offer
    assert offer is not None
    assert [part.amount for part in offer.consideration if part.kind == "cash"] == [Decimal("1.50"), Decimal("0.75"), Decimal("0.40")]
    assert (offer.kind, offer.mechanism) == ("issuer_tender_offer", "fixed_price")


@pytest.mark.parametrize(
    "rows",
    [
        "$8.99 to $11.99 1.5 to 1\n\n$12.00 to $14.99 2 to 1\n\n$15.00 and above 4 to 1",
        "For eligible options with prices of $8.99 to $11.99: three (3) exchanged options for two (2) new options.\n\nFor eligible options with prices of $12.00 to $14.99: two (2) exchanged options for one (1) new option.\n\n"
        "For eligible options with prices of $15.00 and above: four (4) exchanged options for one (1) new option.",
    ],
)
def test_ratios_listed_by_exercise_price_stand_beside_each_other(rows: str) -> None:
    offer = extract(f"Offer to Exchange Certain Outstanding Options for New Options\n\nHow many new options for my exchanged options, by exercise price:\n\n{rows}\n".encode()).offer
    assert offer is not None
    assert [part.received.quantity / part.tendered.quantity for part in offer.consideration if part.kind == "exchange"] == [Decimal(2) / Decimal(3), Decimal("0.5"), Decimal("0.25")]


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("multiplied by 0.30, the number of shares for which each warrant may be exchanged in the offer", "issuer_exchange_offer"),
        ("Options may be exchanged for restricted stock units under the exchange offer", "issuer_exchange_offer"),
        ("Warrants can be exchanged pursuant to this offer until its end", "issuer_exchange_offer"),
        ("Notes may be exchanged for registered notes under the indenture", "issuer_tender_offer"),
        ("each warrant may be exercised for one share", "issuer_tender_offer"),
        ("a warrant may not be exchanged in the offer", "issuer_tender_offer"),
    ],
)
def test_an_offer_in_which_warrants_may_be_exchanged(words: str, kind: str) -> None:
    offer = extract(
        f"SCHEDULE TO\n(Amendment No. 1)\nTender Offer Statement\n\nHARROW MILLS, INC.\n(Name of Subject Company (Issuer) and Filing Person (Offeror))\n\nWarrants\n(Title of Class of Securities)\n\n{words}.".encode()
    ).offer
    assert offer is not None
    assert offer.kind == kind


@pytest.mark.parametrize(
    ("words", "kind", "mechanism"),
    [
        ("You may elect to surrender Eligible Options. Each New RSU granted in the Exchange Offer vests over a year; New RSUs are granted at no cost.", "issuer_exchange_offer", "exchange"),
        ("Your Eligible Options will be amended to increase the price. The Adjusted Exercise Price is told in your election form; the amended options keep their vesting.", "issuer_exchange_offer", "exchange"),
        ("A subsequent offering period may follow. The Purchaser will deposit the stock with the exchange agent; shares tendered pursuant to the Offer go to the exchange agent too.", "third_party_exchange_offer", "exchange"),
        ("A subsequent offering period may follow. Holders get cash in lieu of fractional shares from the exchange agent. The Purchaser may extend the Offer; Shares tendered in the Offer are held.", "third_party_exchange_offer", "exchange"),
        ("Under the Agreement and Plan of Merger the exchange agent pays what Shares tendered in the Offer did not get. Holders send letters to the exchange agent. The Purchaser may extend the Offer.", "third_party_tender_offer", None),
        ("A subsequent offering period may follow. After the reverse split holders get cash in lieu of fractional shares, and the exchange agent pays it. The Purchaser may extend the Offer; Shares tendered in the Offer are held.", "third_party_tender_offer", None),
        ("A subsequent offering period may follow. The Purchaser may extend the Offer. The rival bid's registration statement on Form S-4 was filed in May; Shares tendered in the Offer are held.", "third_party_tender_offer", None),
        ("Eligible options are bought. We will pay for the cancellation of options in exchange for cash; new options may be granted next year, new awards too, to holders of eligible options who tender in the offer.", "issuer_tender_offer", None),
        ("second, if shares valued at more than $190 million are tendered in the Offer at or below the Purchase Price, the Company will buy odd lots first.", "issuer_tender_offer", "dutch_auction"),
        ("The Purchasers will accept for payment and pay for Shares tendered in the offer by then. The Purchasers reserve the right to waive any condition.", "third_party_tender_offer", None),
        ("The undersigned hereby tenders shares at the purchase price determined by the Company in accordance with the terms of the Offer; see also Conditional Tender, and Odd Lots.", "issuer_tender_offer", "dutch_auction"),
        ("You may withdraw at any time. The undersigned hereby tenders shares at the price that the Company determines; see Section 6, Conditional Tenders, on the odd lots.", "issuer_tender_offer", None),
    ],
)
def test_the_middle_of_the_papers_tells_what_is_paid(words: str, kind: str, mechanism: str | None) -> None:
    """Pages cut out of an offer document, which name no price."""
    offer = extract(words.encode()).offer
    assert offer is not None
    assert (offer.kind, offer.mechanism) == (kind, mechanism)


def test_links_open_at_the_quote() -> None:
    filing = extract(AULT.read_bytes(), url=f"{FOLDER}/0009999999-23-000005.txt")
    (place, *_) = filing.evidence_for("/offer/minimum_condition/quantity")
    assert place.link is not None
    assert place.link.startswith(f"{FOLDER}/{filing.documents[0].filename}#:~:text=")
    assert " " not in place.link
    assert filing.documents[0].url == f"{FOLDER}/{filing.documents[0].filename}"


@pytest.mark.parametrize("path", sorted(SAMPLES.glob("*/*/*.txt")), ids=lambda path: path.stem)
def test_what_is_shown_of_an_item_ends_with_a_word(path: Path) -> None:
    """A browser opens a link's words only where they are whole ones."""
    raw = path.read_bytes()
    for pointer, places in extract(raw).evidence.items():
        if pointer.endswith("/incorporated_by_reference"):
            for place in places:
                assert re.search(rb"\w\w", raw[place.end - 1 : place.end + 1]) is None, place.quote[-40:]


def test_no_address_no_link() -> None:
    filing = extract(AULT.read_bytes())
    assert all(place.link is None for places in filing.evidence.values() for place in places)


def test_gzip_reads_the_same() -> None:
    raw = AULT.read_bytes()
    assert extract(gzip.compress(raw)).model_dump_json() == extract(raw).model_dump_json()


def test_evidence_for_a_leaf_is_that_of_its_object() -> None:
    filing = extract(AULT.read_bytes())
    assert filing.evidence_for("/exhibits/0/description") == filing.evidence_for("/exhibits/0") != ()
    assert filing.evidence_for("/nothing/here") == ()


def test_a_filing_is_frozen() -> None:
    filing = extract(AULT.read_bytes())
    with pytest.raises(ValueError, match="frozen"):
        filing.form_type = "10-K"  # type: ignore[misc]


@pytest.mark.parametrize(
    "words",
    [
        "Sable announced the results of its offer to purchase its notes.\nFactors are told in our Form 10-K for the year 2003 and in our reports on Form 10-Q and Form\n8-K. Sable updates nothing.",
        "Sable announced its tender offer.\nSee the annual report on Form\n10-K for the fiscal year ended June 30, 2004, and what is filed later.",
        "Filing Party: Sable Holdings\nForm or Registration No.\nS-4\nDate Filed: March 2, 2020\nItem 1. Summary Term Sheet.\nThe information in the Offer to Exchange is incorporated.",
        "The board recommends the tender offer.\nWeft has filed a Solicitation/Recommendation Statement on\nSchedule 14D-9 that gives the reasons.",
        "Form 10-Q for the quarter ended June 30, 2022 are incorporated here.\nItem 12. Exhibits.",
        "Securities and Exchange Commission\nSCHEDULE TO\nTender Offer Statement\nForm or Registration No.: not yet assigned\nS-4\nItem 1. Summary Term Sheet.",
        "The Partnership Agreement (Exhibit 3.1 to Sable's Form\n10-Q\nfor the fiscal quarter ended September 30, 2006) tells of the tender offer.",
        "(a)(1)(D)\nForm of Letter to Brokers, Dealers, Commercial Banks, Trust Companies and Other Nominees.*\n(b)\nNot applicable.",
        "(a)(5)(i)\nText of Summary Advertisement, as published on March 25, 2022.*\n(d)(1)\nAgreement and Plan of Merger.",
        "Sable is offering, through its subsidiary Purchaser, to exchange for each share of Weft stock $30.00 in cash.",
        'Sable initiated an offer (the "Offer") to purchase for cash some of its shares.',
        "OFFER TO AMEND AND EXERCISE\nWARRANTS TO PURCHASE COMMON STOCK",
        "PUT RIGHT PURCHASE OFFER\nTO HOLDERS OF\n3.00% CONVERTIBLE NOTES DUE 2013",
        "Holders of the Notes have an option to require the Company to purchase, on July 15, 2011, all or a part of their Notes.",
        "PRICE (IN DOLLARS) PER SHARE AT WHICH SHARES ARE BEING TENDERED\nCHECK ONLY ONE BOX",
        "The undersigned hereby tenders shares at, and will take, whatever price comes of it, as low as $52.00.",
        "Purchaser will not permit the Offer to expire before that day without consent. The purpose of the Offer and the Merger is to acquire control.",
        "The Company will buy the ADSs properly tendered and not properly withdrawn, on a pro rata basis.",
        "We are offering to amend certain warrants, as told in the offer to amend.",
        "Sable Inc. SC TO-T/A\nExhibit 107\nCalculation of Filing Fee Tables\nTable 1 - Transaction Valuation",
        "Exhibit 107\nCALCULATION OF FILING FEE TABLE\nTable 1 - Transaction Valuation\nCalculated from the number of shares and the offer price of $20.00 per share.",
    ],
)
def test_single_documents_of_an_offer_are_read(words: str) -> None:
    assert extract(words.encode()).form_type is None


@pytest.mark.parametrize(
    ("raw", "error", "words"),
    [
        (b"", NotReadable, "empty"),
        (b"%PDF-1.7 ...", NotReadable, "PDF"),
        (b"\x89PNG\r\n\x1a\n\0\0", NotReadable, "binary"),
        (b"<SEC-HEADER>\nACCESSION NUMBER: 0009999999-23-000001\nCONFORMED SUBMISSION TYPE: 10-K\n</SEC-HEADER>\n<DOCUMENT>\n<TYPE>10-K\n<TEXT>\nx\n</TEXT>\n</DOCUMENT>\n", OtherForm, "this is a 10-K"),
        (b"<DOCUMENT>\n<TYPE>DEF 14A\n<TEXT>\nProxy\n</TEXT>\n</DOCUMENT>\n", OtherForm, "this is a DEF 14A"),
        (b"FORM 10-Q\nQuarterly report\n", OtherForm, "this is a 10-Q"),
        (b"Solicitation\nSCHEDULE 14D-9\nSolicitation/Recommendation Statement on a tender offer\n", OtherForm, "this is a SCHEDULE 14D-9"),
        (b"UNITED STATES\nSECURITIES AND EXCHANGE COMMISSION\nWashington, D.C. 20549\n\nFORM 10-Q for the quarter ended June 30, 2022\n\nWe made a tender offer.\n", OtherForm, "this is a 10-Q"),
        (b"SECURITIES AND EXCHANGE COMMISSION\n\nForm 8-K\n\nCurrent report on a tender offer\n", OtherForm, "this is a 8-K"),
        (b"At the option of the holder, the Notes will be converted into stock of the Company.\n", OtherForm, "does not speak of a tender offer"),
        (b"At the option of the Company, the Notes will be redeemed and may be purchased by the Company.\n", OtherForm, "does not speak of a tender offer"),
        (b"The tenant has an option to require the landlord to purchase the looms.\n", OtherForm, "does not speak of a tender offer"),
        (b"The hotel is offering its guests the opportunity to receive a room at half price, and offers employees the right to a day of rest.\n", OtherForm, "does not speak of a tender offer"),
        (b"A letter to brokers about the weather, with the text of an advertisement.\n", OtherForm, "does not speak of a tender offer"),
        (b"A note about the weather.\n", OtherForm, "does not speak of a tender offer"),
        (b"<DOCUMENT>\n<TYPE>SC TO-T\n<TEXT>\nOffer to Purchase", BadSubmission, "document 1 has no end"),
        (gzip.compress(b"Schedule TO " * 400, mtime=0)[:-20], BadSubmission, "too early"),
    ],
)
def test_refusals(raw: bytes, error: type[BadSubmission], words: str) -> None:
    with pytest.raises(error, match=words) as caught:
        extract(raw)
    assert "\n" not in str(caught.value)
    assert "byte" in str(caught.value)


@pytest.mark.parametrize(
    "words",
    [
        "Harrow, Inc. is offering to buy for cash any and all of its outstanding 2% Convertible Debentures Due 2024.",
        "We are giving holders of our public Warrants the opportunity to receive one share for every two Warrants.",
        "Harrow is offering eligible employees the choice of cancelling underwater options in return for restricted stock units.",
        "LEEDS, May 26, 2004 -- Harrow has extended the U.S. offer until 5:00 p.m. on June 30, 2004. Holders may withdraw their tendered securities until then.",
        "LEEDS, May 26, 2004 -- The subsequent offering period has expired.",
        "LEEDS, May 26, 2004 -- Harrow has commenced its formal offer to acquire all outstanding ordinary shares of Sley plc.",
        "LEEDS, May 26, 2004 -- Harrow is offering to buy all outstanding shares of Sley plc at $5.00 in cash for each share.",
        "LEEDS, May 26, 2004 -- 752,000 ADSs had been tendered into the U.S. offer.",
        "LEEDS, May 26, 2004 -- The offer has been extended until June 30, 2004.",
        "Dear Shareholder: Harrow Fund has received and accepted for purchase your tender of Shares in the Fund.",
        "Dear Investor: Harrow Fund has received and accepted your tender request.",
        "COMPANY NOTICE: at the option of the holder thereof, the Securities will be purchased by the Company for $800.51 per $1,000 principal amount at maturity.",
        "At the option of each Holder, all or part of the Notes may be repurchased by the Issuer at 100% of their principal amount.",
        "At the holder's option, your Debentures must be purchased by Harrow on May 1, 2004.",
        "COMPANY NOTICE\nTO HOLDERS OF\nZERO COUPON NOTES DUE 2009\n\nHolders may surrender their Securities from February 2, 2004.",
        "The Securities will be purchased by Harrow at the option of the Holder on May 1, 2004.",
        "At the option of the holders, the LYONs will be purchased by Harrow Mills, Inc. on May 1, 2004.",
        "Shareholder questions and answers. The terms of the Further Increased Offer are told in the Revised Offer Document, which was sent to holders of Harrow.",
        "Under the terms of the Increased Offer, Sable is offering to acquire Harrow for $12.50 per share in cash.",
        "Sable has received valid acceptances of its cash offer of US$5.10 for each Harrow share in respect of 34,120,000 shares.",
        "Mandatory offer by Sable Holding AG to the shareholders of Harrow SA. The acceptance period runs until May 4, 2010.",
        "Delisting purchase offer to the shareholders of Harrow AG.",
        "PUBLIC EXCHANGE AND CASH OFFER of Sable Holding AG for all outstanding registered shares of Harrow AG. Offer Period: July 3, 2003 to August 25, 2003.",
        "Public purchase offer of Sable Holding AG to the shareholders of Harrow AG.",
        "Dear Client: the offer price for the offer is $4.20 per share, net to the seller in cash.",
        "Dear Client: the offer is being made for any and all shares of Harrow Mills.",
        "Harrow is bound to accept units that are validly tendered (and not properly withdrawn) before the end.",
        "The board advises unaffiliated holders to tender their Units pursuant to the Offer.",
        "If any tendered Shares are not accepted for purchase, they will be returned without expense.",
        "Holders may withdraw the tender of Shares at any time after June 1, 2004.",
        "Dear Limited Partner: we offer $102 per unit in cash for up to 4,200 units. Our offer expires on June 15, 2010.",
        "The purchase of Units pursuant to the Offer will raise the share of the members who stay.",
    ],
)
def test_news_of_an_offer_that_is_not_called_a_tender_offer(words: str) -> None:
    assert extract(words.encode()).form_type is None


@pytest.mark.parametrize("words", ["Dear Sir: the council has accepted the tender of your firm for the bridge.", "LEEDS, May 26, 2004 -- Harrow will offer all shoppers a discount.", "LEEDS, May 26, 2004 -- The exhibition has been extended until June 30, 2004.", "The purchase of units pursuant to the prospectus needs no vote.", "The firm may withdraw its tender of services for the bridge.", "The shop makes a special offer for all shoppers, and no take-over of the market is meant.", "A mandatory offering of thanks is made at noon.", "The acceptances of the final pay offer were counted on May 3, 2004."])
def test_other_news_is_refused(words: str) -> None:
    with pytest.raises(OtherForm, match="does not speak of a tender offer"):
        extract(words.encode())


@pytest.mark.parametrize(
    ("words", "status"),
    [
        ("The Board of Heron Trust approved a conditional tender offer for up to 10% of its common shares at 98% of NAV.", None),
        ("Heron Trust is offering to purchase up to 10% of its common shares at 98% of NAV. A second, conditional tender offer may follow.", "open"),
        ("The conditional tender offer of Heron Trust for up to 10% of its common shares at 98% of NAV expires at 5:00 p.m., Eastern Time, on June 3, 2014.", "open"),
    ],
)
def test_an_offer_on_condition_of_a_discount_is_not_open(words: str, status: str | None) -> None:
    offer = extract(words.encode()).offer
    assert offer is not None
    assert offer.quantity_sought is not None
    assert offer.status == status


def test_boxes_that_cannot_be_read_are_told() -> None:
    cover = b"""SCHEDULE TO
    Example Corp.
    (Name of Subject Company (Issuer))
    Check the box if the filing relates solely to preliminary communications made before the commencement of a tender offer.
    third-party tender offer subject to Rule 14d-1.
    issuer tender offer subject to Rule 13e-4.
    going-private transaction subject to Rule 13e-3.
    amendment to Schedule 13D under Rule 13d-2.
    Check the following box if the filing is a final amendment reporting the results of the tender offer:
    """
    filing = extract(cover)
    assert filing.cover is not None
    assert (filing.cover.transaction_types, filing.cover.final_amendment, filing.cover.preliminary_communication) == (None, None, None)
    assert {(abstention.pointer, abstention.reason) for abstention in filing.abstentions} >= {
        ("/cover/transaction_types", "unreadable"),
        ("/cover/final_amendment", "unreadable"),
        ("/cover/preliminary_communication", "unreadable"),
    }


OFFER_TITLE = "OFFER TO PURCHASE INTERESTS\nDATED MAY 2, 2011\n\nTHE OFFER WILL EXPIRE AT 5:00 P.M., EASTERN TIME, ON JUNE 1, 2011.\n"
AGREEMENT_TITLE = "LOAN AGREEMENT\n\nThe Lender has seen the Offer to Purchase dated May 2, 2011. THE OFFER WILL EXPIRE AT 5:00 P.M., EASTERN TIME, ON JUNE 1, 2011.\n"


@pytest.mark.parametrize(
    ("type_", "text", "read"),
    [
        ("EX-99.(A)(1)(A)", OFFER_TITLE, True),
        ("EX-99.B", OFFER_TITLE, True),
        ("EX-99.(B)", OFFER_TITLE, True),
        ("EX-99.C", OFFER_TITLE.replace("OFFER TO PURCHASE INTERESTS", "LETTER OF TRANSMITTAL"), True),
        ("EX-99.B", AGREEMENT_TITLE, False),
        ("EX-99.(B)(1)", AGREEMENT_TITLE, False),
        ("EX-99.(D)(1)", AGREEMENT_TITLE, False),
        ("EX-99.D", "Opinion of counsel.\n" + OFFER_TITLE.replace("OFFER TO PURCHASE INTERESTS", "We refer to the offer."), False),
        ("EX-101.INS", OFFER_TITLE, False),
    ],
)
def test_exhibits_that_may_state_terms(type_: str, text: str, read: bool) -> None:
    """Funds letter their exhibits in order: EX-99.B may be the offer, where Item 1016 has a loan agreement."""
    raw = f"<SEC-HEADER>\nCONFORMED SUBMISSION TYPE:\tSC TO-I\n</SEC-HEADER>\n<DOCUMENT>\n<TYPE>{type_}\n<SEQUENCE>1\n<FILENAME>a.txt\n<TEXT>\n{text}\n</TEXT>\n</DOCUMENT>\n"
    offer = extract(raw.encode()).offer
    assert bool(offer and offer.expiration) is read


@pytest.mark.parametrize(
    ("text", "changes"),
    [
        ("The Offer was previously scheduled to expire at midnight, New York City time, on May 31, 2011, and has been extended until midnight, New York City time, on June 14, 2011.", [("2011-05-31", "2011-06-14")]),
        ("The Offer, previously scheduled to expire at midnight, New York City time, on May 31, 2011, has not been extended.", []),
        ("On May 31, 2011, Purchaser extended the Offer until midnight, New York City time, on June 14, 2011. On June 14, 2011, Purchaser further extended the Offer until midnight, New York City time, on June 28, 2011.", [("2011-06-14", "2011-06-28")]),
        ("The Offer, which had been extended from May 31, 2011 to June 14, 2011, has been further extended until midnight, New York City time, on June 28, 2011.", [("2011-06-14", "2011-06-28")]),
        ("Purchaser has extended the Offer from June 14, 2011 to June 28, 2011. It had before extended the Offer from May 31, 2011 to June 14, 2011.", [("2011-06-14", "2011-06-28")]),
    ],
)
def test_an_end_that_was_scheduled_is_a_change_only_where_another_one_is_told(text: str, changes: list[tuple[str, str]]) -> None:
    raw = f"<SEC-HEADER>\nCONFORMED SUBMISSION TYPE:\tSC TO-T/A\n</SEC-HEADER>\n<DOCUMENT>\n<TYPE>SC TO-T/A\n<SEQUENCE>1\n<FILENAME>a.txt\n<TEXT>\n{text}\n</TEXT>\n</DOCUMENT>\n"
    filing = extract(raw.encode())
    assert [(str(change.before), str(change.after)) for change in filing.stated_changes] == changes
    assert [str(filing.offer.expiration.date) for _ in changes if filing.offer and filing.offer.expiration] == [after for _, after in changes]


def test_what_the_title_of_an_earlier_exhibit_tells_is_not_changed_now() -> None:
    """And the day on which the offer expired is later than the one to which it was extended before."""
    words = """The Offer expired at 5:00 p.m., New York City time, on February 21, 2024, and was not extended.

ITEM 12. EXHIBITS.

(a)(1)(A)  Offer to Purchase, dated January 8, 2024.*
(a)(5)(C)  Press release issued on January 20, 2024, announcing extension of the Offer until February 16, 2024.*
(a)(5)(D)  Press release dated February 22, 2024.

* Previously filed.
"""
    filing = extract(exhibit("SC TO-T/A", "SC TO-T/A", words))
    assert str(filing.offer and filing.offer.expiration and filing.offer.expiration.date) == "2024-02-21"
    assert filing.stated_changes == ()


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Innisfree is acting as the information agent for the offer. You may call Innisfree M&A Incorporated at (888) 555-0143.", "Innisfree M&A Incorporated"),
        ("Innisfree is acting as the information agent for the offer. You may call Innisfree at (888) 555-0143.", "Innisfree"),
        ("Innisfree is acting as the information agent for the offer. You may call Innisfreed M&A Incorporated at (888) 555-0143.", "Innisfree"),
        ("Innisfree LLC is acting as the information agent for the offer. You may call Innisfree LLC Partners Incorporated at (888) 555-0143.", "Innisfree LLC"),
    ],
)
def test_an_agent_has_its_name_in_full(words: str, name: str) -> None:
    offer = extract(submission("0009999999-24-000001", "SC TO-T", datetime(2024, 3, 1, 9), words=words).encode()).offer
    assert offer is not None
    assert [agent.name for agent in offer.agents] == [name]


def test_agents_retained_to_act_in_one_sentence() -> None:
    """The role told last belongs to the firm before it, not to the one behind the comma."""
    text = "The Company has retained Alder Securities LLC to act as the dealer manager, Birch Shareholder Communications LLC to act as the information agent for the Offer."
    raw = f"<SEC-HEADER>\nCONFORMED SUBMISSION TYPE:\tSC TO-I\n</SEC-HEADER>\n<DOCUMENT>\n<TYPE>SC TO-I\n<SEQUENCE>1\n<FILENAME>a.txt\n<TEXT>\n{text}\n</TEXT>\n</DOCUMENT>\n"
    offer = extract(raw.encode()).offer
    assert offer is not None
    assert [(agent.role, agent.name) for agent in offer.agents] == [("dealer_manager", "Alder Securities LLC"), ("information_agent", "Birch Shareholder Communications LLC")]


TWO_CLASSES = """OFFER TO PURCHASE FOR CASH
ALL OUTSTANDING SHARES OF COMMON STOCK OF LOOM INDUSTRIES, INC.
AT
$31.00 NET PER SHARE
AND
ALL OUTSTANDING SHARES OF SERIES B $2 CUMULATIVE PREFERRED STOCK OF LOOM INDUSTRIES, INC.
AT
$25.50 NET PER SHARE
BY
WEFT ACQUISITION CORP.
"""


@pytest.mark.parametrize(
    ("words", "prices"),
    [
        (TWO_CLASSES, ["31.00", "25.50"]),
        (TWO_CLASSES.replace("\nAND\nALL", ".\n\nThe Purchaser's earlier offer was for ALL"), ["31.00"]),
    ],
)
def test_a_cover_with_the_prices_of_two_classes(words: str, prices: list[str]) -> None:
    offer = extract(exhibit("SC TO-T", "EX-99.(A)(1)(A)", words)).offer
    assert offer is not None
    assert [str(price.amount) for price in offer.consideration if isinstance(price, Cash)] == prices


@pytest.mark.parametrize(
    ("lines", "dated"),
    [
        ("BY\nWEFT L.P.\n\nMay 4, 2007\n", True),
        ("BY\nWEFT L.P.\n4 Mill Lane\nDATED MAY 4, 2007\n", True),
        ("BY\nWEFT L.P.\n4 Mill Lane\nDATED\nMAY 4, 2007\n", True),
        ("Interests are bound by the limited partnership agreement\ndated May 4, 2007\nand as amended.\n", False),
        ("Interests are bound by the limited partnership agreement\ndated\nMay 4, 2007\nand as amended.\n", False),
        ("There are 1,204 holders of units in your partnership as of\nDecember 31, 2006.\n", False),
        ("Our price will be reduced by distributions made between\nMarch 1, 2007\nand the expiration.\n", False),
    ],
)
def test_a_day_on_a_line_is_the_documents_own_unless_a_sentence_ends_there(lines: str, dated: bool) -> None:
    offer = extract(exhibit("SC TO-T", "EX-99.(A)(1)(A)", f"OFFER TO PURCHASE\nUNITS OF LOOM PARTNERS, L.P.\n{lines}The offer expires at 5:00 p.m., New York City time, on June 1, 2007.\n")).offer
    assert offer is not None
    assert bool(offer.documents) is dated


def exhibit(form: str, type_: str, text: str) -> bytes:
    """A submission of one exhibit."""
    return f"<SEC-HEADER>\nCONFORMED SUBMISSION TYPE:\t{form}\n</SEC-HEADER>\n<DOCUMENT>\n<TYPE>{type_}\n<SEQUENCE>1\n<FILENAME>a.txt\n<TEXT>\n{text}\n</TEXT>\n</DOCUMENT>\n".encode()


def results(words: str) -> Filing:
    """A filing of an issuer's results that says the words."""
    return extract(submission("0009999999-24-000001", "SC TO-I/A", datetime(2024, 3, 1, 9), number=2, words=words).encode())


AUCTION_RESULTS = """BIDDER announced the preliminary results of its previously announced modified "Dutch auction" self-tender offer, which expired at 5:00 p.m., New York City time, on
February 28, 2024. Based on the preliminary count by Equiniti Trust Company, LLC, the depositary, 8,410,200 shares were properly tendered and not properly withdrawn at or below a
purchase price of $14.50 per share. BIDDER expects to purchase approximately 3,000,000 shares at a purchase price of $13.25 per share, for an aggregate cost of approximately $39.8 million."""


def test_the_price_paid_comes_before_the_price_up_to_which_tenders_were_counted() -> None:
    tally = results(AUCTION_RESULTS).tallies[0]
    assert (tally.quantity_tendered, tally.quantity_accepted, str(tally.purchase_price)) == (8410200, 3000000, "13.25")


def test_the_share_of_the_class_is_that_of_the_tendered_where_not_all_were_accepted() -> None:
    """What those accepted come to is no share of the count of tenders."""
    accepted = "The shares expected to be purchased represent approximately 6.2% of the outstanding shares."
    tendered = "The shares tendered represent approximately 17.4% of the outstanding shares."
    assert results(f"{AUCTION_RESULTS} {accepted}").tallies[0].percent_of_outstanding is None
    assert str(results(f"{AUCTION_RESULTS} {tendered}").tallies[0].percent_of_outstanding) == "17.4"


def test_how_many_were_accepted_is_not_said_where_those_by_guaranteed_delivery_were_not() -> None:
    words = (
        "The initial offering period expired at 12:00 midnight, New York City time, on Thursday, May 8, 2008. As of then, 300,871,367 shares of Weft common stock had been "
        "tendered (of which 26,917,513 shares were tendered under guaranteed delivery procedures). All shares that were validly tendered and not withdrawn "
        "(excluding shares tendered under guaranteed delivery procedures) have been accepted for purchase."
    )
    [tally] = extract(exhibit("SC TO-T/A", "EX-99.(A)(5)", words)).tallies
    assert (tally.quantity_tendered, tally.quantity_guaranteed_delivery, tally.guaranteed_delivery_included, tally.quantity_accepted) == (300871367, 26917513, True, None)


def test_those_by_guaranteed_delivery_count_towards_those_accepted() -> None:
    words = (
        "The Offer expired on May 2, 2011. Based on the preliminary count by the depositary, approximately 21.6 million shares of common stock were properly tendered and not withdrawn at or below a price of $66.50 per share. "
        "Additionally, approximately 11.4 million shares were tendered through notice of guaranteed delivery at or below the price of $66.50. The Company expects to accept for payment an aggregate of approximately 30.1 million shares at a purchase price of $66.50 per share."
    )
    (tally,) = results(words).tallies
    assert (tally.quantity_tendered, tally.quantity_guaranteed_delivery, tally.guaranteed_delivery_included, tally.quantity_accepted) == (21600000, 11400000, False, 30100000)


def test_what_was_accepted_in_the_first_period_is_not_of_the_count_of_both() -> None:
    told = results(
        "The initial offering period of the Offer expired at 5:00 p.m., New York City time, on February 20, 2024. BIDDER accepted for payment 7,163,900 Shares validly tendered at that time "
        "(not including 206,400 Shares subject to guaranteed delivery). The subsequent offering period expired at 5:00 p.m., New York City time, on February 28, 2024. Heron Trust Company, the depositary "
        "for the Offer, has advised BIDDER that, as of the expiration of the subsequent offering period, a total of 8,184,500 Shares were validly tendered."
    ).tallies
    assert [(tally.quantity_tendered, tally.quantity_accepted, tally.quantity_guaranteed_delivery) for tally in told] == [(None, 7163900, 206400), (8184500, None, None)]


def test_parts_of_units_accepted_are_of_the_count_of_units_tendered() -> None:
    words = (
        "The Offer expired on February 28, 2024. A total of 1,234.567 Units were validly tendered and not withdrawn. The Fund has accepted for purchase 1,234.567 Units at a price of $10.50 per Unit."
    )
    (tally,) = results(words).tallies
    assert (str(tally.quantity_tendered), str(tally.quantity_accepted), str(tally.purchase_price)) == ("1234.567", "1234.567", "10.50")


@pytest.mark.parametrize("name", ['modified "Dutch auction" tender offer', '"modified Dutch auction" tender offer', '"modified Dutch auction" self-tender offer', "Dutch auction tender offer"])
def test_an_auction_is_named_with_quotation_marks_or_without(name: str) -> None:
    offer = results(AUCTION_RESULTS.replace('modified "Dutch auction" self-tender offer', name)).offer
    assert offer is not None
    assert offer.mechanism == "dutch_auction"


@pytest.mark.parametrize(
    ("words", "mechanism"),
    [
        ('The Board of Teal has authorized a modified "Dutch auction" tender offer to repurchase up to $50 million of its common stock.', "dutch_auction"),
        ("Teal intends to commence a Dutch auction self-tender offer for up to 2,000,000 shares of its common stock.", "dutch_auction"),
        ("Teal has extended its modified Dutch auction tender offer for up to 2,000,000 shares until 5:00 p.m., Eastern time, on May 4, 2012.", "dutch_auction"),
        ('Teal offers to purchase up to 2,000,000 shares through a procedure commonly called a "modified Dutch auction."', "dutch_auction"),
        ("Teal invites its holders to tender shares at prices specified by the tendering stockholder that are not greater than $____ nor less than $____ per share.", "dutch_auction"),
        ("first, from holders of odd lots who tendered shares at or below the Purchase Price in the tender offer, then from the others pro rata", "dutch_auction"),
        ("Stockholders who properly tender all of their shares at or below the final purchase price are paid after the tender offer expires.", "dutch_auction"),
        ("LETTER OF TRANSMITTAL for the tender offer of Teal\nPRICE (IN DOLLARS) PER SHARE AT WHICH SHARES ARE BEING TENDERED", "dutch_auction"),
        ("In the tender offer of Teal, write on this form the price or prices at which you are willing to tender your Plan Shares.", "dutch_auction"),
        ("Teal intends to commence a tender offer for up to 2,000,000 shares. Ask your broker for the price or prices at which shares were sold.", None),
        ("Teal intends to commence a tender offer for up to 2,000,000 shares. Name the bank at which shares are held and the price per share.", None),
        ("Teal intends to commence a tender offer for up to 2,000,000 shares. Some directors bought shares at or below the purchase price of the tender offer.", None),
        ("Teal intends to commence a tender offer for up to 2,000,000 shares of its common stock. It spent $40 million in its last Dutch auction tender offer.", None),
        ("Teal intends to commence a tender offer for up to 2,000,000 shares of Dutch Auction Holdings.", None),
        ('Teal will begin a tender offer for up to 2,000,000 shares. In 2003 we bought 700,000 shares of our common stock in a "Dutch auction" tender offer.', None),
    ],
)
def test_an_auction_may_be_announced_before_its_range(words: str, mechanism: str | None) -> None:
    offer = extract(exhibit("SC TO-C", "EX-99.1", words)).offer
    assert offer is not None
    assert offer.mechanism == mechanism


def test_the_proration_of_one_class_is_not_another_ones() -> None:
    filing = results(
        "The offer expired on February 28, 2024. Based on the final count, 4,500,000 Class A shares and 1,200,000 Class B shares were validly tendered and not withdrawn. "
        "The Company has accepted 2,923,200 Class A shares and 1,200,000 Class B shares. The proration factor for the Class A shares is 64.96%."
    )
    assert [tally.proration_factor for tally in filing.tallies if tally.security == "Class B shares"] == [None]


def test_what_was_accepted_of_several_classes_together_is_of_none_of_them() -> None:
    words = "The offer expired on May 3, 2010. 4,000,000 Class A Shares and 500,000 Class B Shares were validly tendered and not withdrawn. Loom accepted for payment 3,000,000 Shares on a pro rata basis. The final proration factor is 66.67%."
    filing = results(words)
    assert [(tally.security, tally.quantity_accepted) for tally in filing.tallies] == [("Class A Shares", None), ("Class B Shares", None), ("Shares", 3000000)]


def priced(words: str) -> Filing:
    """A filing of a bidder who says the words."""
    return extract(submission("0009999999-24-000001", "SC TO-T", datetime(2024, 3, 1, 9), offeror=(6, "PARENT INC"), words=f"Parent is offering to purchase all outstanding Shares at a price of {words}").encode())


@pytest.mark.parametrize(
    ("words", "currency"),
    [
        ("$12.50 in cash per Share.", "USD"),
        ('$12.50 in cash per Share. References to "$" are to Canadian dollars.', "CAD"),
        ('US$12.50 in cash per Share. References to "$" are to Canadian dollars.', "USD"),
        ('Cdn. $12.50 in cash per Share. References to "$" are to U.S. dollars.', "CAD"),
        ('$12.50 in cash per Share. References to "$" are to Canadian dollars. In Part II, references to "$" are to U.S. dollars.', None),
        ("Ps.12.50 in cash per Share.", "MXN"),
        ('Ps.12.50 in cash per Share. References to "Ps." are to Argentine pesos.', "ARS"),
    ],
)
def test_a_sign_of_money_means_what_the_filing_says(words: str, currency: str | None) -> None:
    filing = priced(words)
    assert filing.offer is not None
    price = filing.offer.consideration[0]
    assert isinstance(price, Cash)
    assert (str(price.amount), price.currency) == ("12.50", currency)


def test_a_stated_currency_is_cited_where_it_is_stated() -> None:
    filing = priced('$12.50 in cash per Share. References to "$" are to Canadian dollars.')
    assert [place.quote for place in filing.evidence_for("/offer/consideration/0/currency")] == ['"$" are to Canadian dollars']


def test_results_tell_that_the_offer_was_an_auction() -> None:
    offer = results(AUCTION_RESULTS).offer
    assert offer is not None
    assert offer.mechanism == "dutch_auction"


def test_tenders_by_auction_tell_that_the_offer_was_one() -> None:
    words = "BIDDER has taken up 3,000,000 shares at a price of $13.25 per share. The shares were tendered to its offer by auction tenders at or below that price and by proportionate tenders."
    offer = results(words).offer
    assert offer is not None
    assert offer.mechanism == "dutch_auction"


def test_all_classes_that_a_sentence_counts_are_accepted() -> None:
    filing = results(
        "The Offer expired on February 28, 2024. 2,073,440 public warrants and 415,000 private warrants, or approximately 82.9% of the outstanding public warrants and 96% of the outstanding private warrants, "
        "respectively, were validly tendered. The Company has accepted all validly tendered warrants for exchange."
    )
    assert [(tally.security, tally.quantity_accepted, str(tally.percent_of_outstanding)) for tally in filing.tallies] == [("public warrants", 2073440, "82.9"), ("private warrants", 415000, "96")]


def test_the_day_of_a_table_row_is_not_the_commencement_that_the_row_before_ends_with() -> None:
    words = "August 30, 2021 Commencement Date the date as of which the Offer commenced September 29, 2021 Initial Notice Date the date by which each Shareholder must provide notice"
    offer = extract(submission("0009999999-24-000001", "SC TO-I", datetime(2021, 8, 30, 9), words=words).encode()).offer
    assert offer is not None
    assert str(offer.commencement_date) == "2021-08-30"


@pytest.mark.parametrize(("dated", "day"), [("May 24, 2023", "2023-05-24"), ("May 25, 2023", None)])
def test_an_amendment_tells_when_the_offer_was_first_published_where_its_offer_document_bears_the_day(dated: str, day: str | None) -> None:
    words = f"May 24, 2023\n(Date Tender Offer First Published, Sent or Given to Security Holders)\n\nThis amendment relates to the offer on the terms of the Offer to Purchase dated {dated}. The Offer expired on June 21, 2023."
    offer = results(words).offer
    assert offer is not None
    assert offer.commencement_date == (date.fromisoformat(day) if day else None)


@pytest.mark.parametrize(("filed", "day"), [("May 24, 2023", "2023-05-24"), ("June 1, 2023", None)])
def test_an_amendment_tells_when_the_offer_was_first_published_where_the_fee_was_paid_on_that_day(filed: str, day: str | None) -> None:
    words = (
        "May 24, 2023\n(Date Tender Offer First Published, Sent or Given to Security Holders)\n\nCALCULATION OF FILING FEE\n\nTransaction Valuation: $2,000,000    Amount of Filing Fee: $220.40\n\n"
        f"[X] Check the box if any part of the fee is offset as provided by Rule 0-11(a)(2).\nAmount Previously Paid: $220.40\nForm or Registration No.: SC TO-I\nFiling Party: BIDDER INC\nDate Filed: {filed}\n\n"
        "[X] issuer tender offer subject to Rule 13e-4.\n\nThe Offer expired on June 21, 2023."
    )
    offer = results(words).offer
    assert offer is not None
    assert offer.commencement_date == (date.fromisoformat(day) if day else None)


@pytest.mark.parametrize(
    ("filed", "day"),
    [
        ("the Tender Offer Statement on Schedule TO originally filed on May 24, 2023 by BIDDER INC", "2023-05-24"),
        ("the Issuer Tender Offer Statement on Schedule TO (the \"Statement\") filed by BIDDER INC with the SEC on May 24, 2023", "2023-05-24"),
        ("the Tender Offer Statement on Schedule TO originally filed on May 22, 2023 by BIDDER INC", None),
        ("the Tender Offer Statement on Schedule TO filed by BIDDER INC on May 20, 2023, as amended by Amendment No. 1 filed on May 24, 2023", None),
        ("the Schedule TO-C filed by BIDDER INC with the SEC on May 24, 2023", None),
    ],
)
def test_an_amendment_tells_when_the_offer_was_first_published_where_its_statement_was_filed_on_that_day(filed: str, day: str | None) -> None:
    words = f"May 24, 2023\n(Date Tender Offer First Published, Sent or Given to Security Holders)\n\nThis amendment relates to {filed}. The Offer expired on June 21, 2023."
    offer = results(words).offer
    assert offer is not None
    assert offer.commencement_date == (date.fromisoformat(day) if day else None)


def test_a_preliminary_part_told_in_the_release_is_not_one_of_the_final_count() -> None:
    statement = "The Offer expired on February 28, 2024. Based on the final count by Alder Trust Company, the depositary, 9,105,336 shares were validly tendered. BIDDER accepted for payment 5,800,000 shares."
    release = "BIDDER announced the final results of its offer and has accepted for purchase 5,800,000 shares. " + "The offer was made to all holders of its common stock, on the terms that were told to them. " * 3 + "It had told a preliminary count of 9,098,000 shares, including 412,300 shares subject to guaranteed delivery."
    text = submission("0009999999-24-000001", "SC TO-I/A", datetime(2024, 3, 1, 9), number=2, words=statement)
    end = f"<DOCUMENT>\n<TYPE>EX-99.(A)(5)(B)\n<SEQUENCE>2\n<FILENAME>b.txt\n<TEXT>\nPRESS RELEASE\n\n{release}\n</TEXT>\n</DOCUMENT>\n</SEC-DOCUMENT>"
    (tally,) = extract(text.replace("</SEC-DOCUMENT>", end).encode()).tallies
    assert (tally.stage, tally.quantity_tendered, tally.quantity_guaranteed_delivery) == ("final", 9105336, None)


@pytest.mark.parametrize("after", [True, False])
def test_a_preliminary_factor_that_the_final_results_recall_is_not_theirs(after: bool) -> None:
    final = "Based on the final count by the depositary, 9,105,336 shares were validly tendered, and the final proration factor is approximately 52.4%."
    early = "On February 27, 2024, BIDDER had announced a preliminary proration factor of approximately 52.6%."
    filing = results("The Offer expired on February 26, 2024. " + (f"{final} {early}" if after else f"{early} {final}"))
    assert [(tally.stage, tally.quantity_tendered, str(tally.proration_factor)) for tally in filing.tallies] == [("final", 9105336, "52.4")]


def test_the_end_of_the_offer_is_the_day_of_every_class_counted_then() -> None:
    filing = results(
        "The Exchange Offer expired at 11:59 p.m., Eastern Time, on August 4, 2021. As of that time, 9,345,678 public warrants, or approximately 89.5% of the outstanding public warrants, "
        "and 543,210 private warrants, or 100% of the outstanding private warrants, had been validly tendered and not withdrawn."
    )
    assert {(tally.security, tally.quantity_tendered, str(tally.as_of_date)) for tally in filing.tallies} == {("public warrants", 9345678, "2021-08-04"), ("private warrants", 543210, "2021-08-04")}


def test_a_count_taken_at_the_end_tells_that_the_offer_is_over() -> None:
    offered = "Weft offered each holder 0.10 ordinary shares in exchange for each outstanding warrant tendered in the exchange offer. "
    before, after = results(offered), results(offered + "Upon the expiration of the exchange offer on June 30, 2025, 30,111,222 warrants were tendered.")
    assert before.offer
    assert after.offer
    assert (before.offer.status, after.offer.status, after.tallies[0].stage) == ("open", "expired", "final")


@pytest.mark.parametrize(
    ("release", "status", "stage"),
    [
        ("announced today the preliminary results of its offer, which expired at 5:00 p.m., New York City time, on March 1, 2024. Based on a preliminary count by Alder Trust Company, the depositary, 912,300 shares were tendered.", "expired", "preliminary"),
        ("announced today that it has extended its offer until March 15, 2024. As of March 1, 2024, 912,300 shares had been tendered.", "open", "interim"),
    ],
)
def test_a_release_beside_an_amendment_tells_of_the_end(release: str, status: str, stage: str) -> None:
    """That an amendment relates to the offer says nothing against it."""
    statement = "This Amendment No. 1 to the statement relates to the offer by BIDDER INC to purchase up to 900,000 shares of common stock at $17.00 per share, net in cash."
    text = submission("0009999999-24-000001", "SC TO-I/A", datetime(2024, 3, 4, 9), number=1, words=statement)
    end = f"<DOCUMENT>\n<TYPE>EX-99.(A)(5)(B)\n<SEQUENCE>2\n<FILENAME>b.txt\n<TEXT>\nPRESS RELEASE\n\nBIDDER INC {release}\n</TEXT>\n</DOCUMENT>\n</SEC-DOCUMENT>"
    filing = extract(text.replace("</SEC-DOCUMENT>", end).encode())
    assert filing.offer is not None
    assert (filing.offer.status, filing.tallies[0].stage) == (status, stage)


@pytest.mark.parametrize(("tendered", "share"), [("20,101,400", None), ("17,000,000", Decimal("23.4"))])
def test_the_share_of_those_accepted_is_not_of_all_tendered(tendered: str, share: Decimal | None) -> None:
    (tally,) = results(f"The Offer expired on August 27, 2020. {tendered} Shares were validly tendered. The Company purchased 17,000,000 Shares, or approximately 23.4% of its outstanding Shares, in the Offer.").tallies
    assert (tally.quantity_accepted, tally.percent_of_outstanding) == (17000000, share)


def test_a_ratio_said_exactly_is_not_approximate() -> None:
    exactly = "The exchange ratio for the exchange offer was set at 8.25 shares of Burdock common stock for each share of Teasel common stock."
    about = " Holders who tendered in the exchange offer will receive approximately 8.25 shares of Comfrey common stock for each share of Teasel common stock accepted."
    for words, approximate in ((exactly + about, None), (about, True)):
        offer = results(words).offer
        assert offer
        assert [ratio.approximate for ratio in offer.consideration if isinstance(ratio, Exchange)] == [approximate]


def test_ratios_by_exercise_price_stand_beside_each_other() -> None:
    """A list gives one ratio for each range of prices; the same ratio told twice, or told as changed, is none."""
    listed = "Options priced between $14.00 - $17.99 are eligible for 1.5 to 1 exchange ratio. Options priced $18.00 and above are eligible for a 2.4 to 1 exchange ratio."
    changed = "Eligible options may be exchanged for new options at a 1.5 to 1 exchange ratio, and not at the 2.4 to 1 exchange ratio that was proposed."
    for words, ratios in ((listed, ["1.5", "2.4"]), (changed, ["1.5"])):
        offer = results("Offer to exchange eligible options for new options. " + words).offer
        assert offer
        assert [str(ratio.tendered.quantity) for ratio in offer.consideration if isinstance(ratio, Exchange)] == ratios


DATES = """OFFER TO PURCHASE INTERESTS
Letters of transmittal must be received by 12:00 midnight, Eastern Time, on May 18, 2016.
Withdrawal rights will expire at 12:00 midnight, Eastern Time, on May 27, 2016, unless the offer is extended.
The Fund is offering to purchase 1,250 Interests at a price equal to their net asset value, as told in its Prospectus dated January 29, 2016.

April 19, 2016

Commencement Date the date as of which the offer commenced

May 18, 2016

Notice Date the date by which each member who wishes to tender must give notice to the Fund
{end}"""


@pytest.mark.parametrize(
    ("end", "at"),
    [("", "2016-05-19 00:00:00-04:00"), ("\nMay 27, 2016\n\nExpiration Date the date by which a member who has given notice may withdraw\n", "2016-05-28 00:00:00-04:00")],
)
def test_table_of_dates(end: str, at: str) -> None:
    """An expiration date in a fund's table is the end, whatever the day of notice; its first row dates no document, and the fund's prospectus is none of the offer's."""
    words = DATES.format(end=end)
    raw = f"<SEC-HEADER>\nCONFORMED SUBMISSION TYPE:\tSC TO-I\n</SEC-HEADER>\n<DOCUMENT>\n<TYPE>EX-99.(A)(1)(A)\n<SEQUENCE>1\n<FILENAME>a.txt\n<TEXT>\n{words}\n</TEXT>\n</DOCUMENT>\n"
    offer = extract(raw.encode()).offer
    assert offer
    assert offer.expiration
    assert (str(offer.expiration.at), str(offer.commencement_date), offer.documents) == (at, "2016-04-19", ())


def components(words: str) -> tuple[Any, ...]:
    filing = priced(words)
    assert filing.offer
    return filing.offer.consideration


def test_one_amount_is_the_price_of_each_class_where_both_are_named() -> None:
    """"€14.00 per Share and €14.00 per American Depositary Share" are two components."""
    prices = components("€14.00 per Share, net to the seller in cash, without interest, and €14.00 per American Depositary Share, net to the seller in cash.")
    assert [(part.amount, part.per.security) for part in prices if isinstance(part, Cash) and part.per] == [(Decimal("14.00"), "Share"), (Decimal("14.00"), "American Depositary Share")]


def test_ranges_of_two_classes_stand_beside_each_other() -> None:
    told = "Teal plc invites its shareholders to tender (i) up to $625 million in value of its Class A Shares at a price not greater than $29.00 nor less than $25.25 per Class A Share and (ii) up to $1.8 billion in value of its Class C Shares at a price not greater than $28.50 nor less than $24.75 per Class C Share."
    offer = extract(f"SCHEDULE TO\n\n{told}".encode()).offer
    assert offer
    assert [(part.low, part.high) for part in offer.consideration if isinstance(part, CashRange)] == [(Decimal("25.25"), Decimal("29.00")), (Decimal("24.75"), Decimal("28.50"))]
    assert offer.quantity_sought is None or offer.quantity_sought.currency is None  # two sums, of which neither is the whole


def test_cash_that_may_be_chosen_instead_of_cash_and_a_right_stands_beside_it() -> None:
    prices = components("$1.10 per Share in cash. Stockholders may choose either $1.10 per Share in cash plus a contingent value right of $2.40 per Share, or $1.90 per Share in cash without the right.")
    assert [(part.kind, getattr(part, "amount", None)) for part in prices] == [("cash", Decimal("1.10")), ("contingent_value_right", None), ("cash", Decimal("1.90"))]


LETTER = "{}\n\n{}\n\nThank you for your interest in our Offer to Exchange options. The offer expires at 5:00 p.m., Eastern Time, on June 3, 2009.\n"


@pytest.mark.parametrize(
    ("above", "below", "day"),
    [
        ("OFFER TO EXCHANGE OPTIONS\n\nof Egret Corp.", "May 4, 2009", "2009-05-04"),
        ("Exhibit (a)(4)", "May 4, 2009\n\nDear Option Holder:", None),
        ("FROM: A. Egret\n\nSUBJECT: Offer to Exchange", "May 4, 2009", None),
        ("OFFER TO EXCHANGE OPTIONS\n\nOriginal Grant Date", "May 4, 2008", None),
    ],
)
def test_the_date_of_a_letter_is_not_that_of_the_offer_document(above: str, below: str, day: str | None) -> None:
    offer = extract(exhibit("SC TO-I", "EX-99.(A)(1)", LETTER.format(above, below))).offer
    assert offer is not None
    assert [str(document.date) for document in offer.documents] == ([day] if day else [])


@pytest.mark.parametrize(
    ("title", "mechanism"),
    [
        ("OFFER TO EXCHANGE ALL OUTSTANDING AUCTION PREFERRED SHARES FOR TERM PREFERRED SHARES", "exchange"),
        ("OFFER TO PURCHASE ALL OUTSTANDING AUCTION PREFERRED SHARES. No offer to exchange them is made.", None),
    ],
)
def test_an_offer_document_without_a_price_is_for_what_its_title_says(title: str, mechanism: str | None) -> None:
    offer = extract(exhibit("SC TO-I", "EX-99.(A)(1)(A)", f"{title}\n\nThe offer expires at 5:00 p.m., Eastern Time, on June 3, 2009.")).offer
    assert offer is not None
    assert offer.mechanism == mechanism


@pytest.mark.parametrize(("title", "dated"), [("NOTICE OF VARIATION AND EXTENSION\n\nby\n\nWEFT LIMITED\n\nof its\n\n", False), ("NOTICE OF CHANGE\n\nof the\n\n", False), ("NOTICE OF EXTENSION\nby\nWEFT LIMITED\nto its\n", False), ("NOTICE OF EXTENSION\nby\nWEFT LIMITED\nin respect of its\n", False), ("NOTICE OF EXTENSION\n\nby\n\nWEFT LIMITED\n\nAND\n\nWEFT ACQUISITION LTD.\n\nof their\n\n", False), ("", True)])
def test_the_date_of_a_notice_of_variation_is_not_the_offers(title: str, dated: bool) -> None:
    words = f"June 5, 2006\n\n{title}OFFER TO PURCHASE\n\nall of the outstanding common shares of TEAL INC.\n\nat Cdn.$31.00 per common share, which notice and offer the shareholders should read."
    offer = extract(exhibit("SC TO-T/A", "EX-99.(A)(1)(I)", words)).offer
    assert offer
    assert [str(document.date) for document in offer.documents if document.date] == (["2006-06-05"] if dated else [])


def test_cover_date_of_a_short_offer() -> None:
    """An offer document that speaks of its letter of transmittal at once is still no letter, and bears the date of its cover."""
    words = (
        "OFFER TO REPURCHASE\n\nThis Repurchase Offer will expire on January 14, 2008 at 5:00 p.m., New York City time.\n\n"
        "Read this offer to repurchase and the accompanying Letter of Transmittal; conditions stand here and in the Letter of Transmittal.\n\n"
        "December 14, 2007\n\nTo the Stockholders: the Fund hereby offers to repurchase up to 5% of its outstanding shares of common stock.\n"
    )
    offer = extract(exhibit("SC TO-I", "EX-99.(A)(1)(I)", words)).offer
    assert offer
    assert [(document.kind, str(document.date)) for document in offer.documents if document.date] == [("offer_to_purchase", "2007-12-14")]


@pytest.mark.parametrize(
    "words",
    [
        "Parent will not extend the offer without consent beyond\nSeptember 30, 1995.\n\nThe price is net to the seller.",
        "COMPARATIVE PRICES\n\n\tTeal\tRobin\nNovember 14, 2005\n$\n98.80\n$\n73.00\n",
        "The companies signed their agreement in Boston\nApril 2, 2012\nafter the market had closed.",
    ],
)
@pytest.mark.parametrize("dated", [False, True])
def test_cover_date_is_no_day_of_a_sentence_or_of_prices(words: str, dated: bool) -> None:
    words = "OFFER TO PURCHASE FOR CASH ALL OUTSTANDING SHARES OF TEAL INC. AT $64.00 NET PER SHARE\n\n" + words + ("\n\nApril 6, 1995\n\nii\n\nIMPORTANT\n" if dated else "")
    offer = extract(exhibit("SC 14D1", "EX-99.(A)(1)", words)).offer
    assert offer
    assert [str(document.date) for document in offer.documents if document.date] == (["1995-04-06"] if dated else [])


TABLES = """|Transaction Valuation*
|Amount of Filing Fee**
|
$90,000,000.00
|$
|6,417.00
|x
|Check the box if any part of the fee is offset as provided by Rule 0-11(a)(2) and identify the filing with which the offsetting fee was previously paid.
|
Amount Previously Paid:
|${paid}
|Filing Party:
|Sable Inc.
|
Form or Registration No.:
|{form}
|Date Filed:
|March 4, 2011
|o
|Check the box if the filing relates solely to preliminary communications made before the commencement of a tender offer.
|x
|third-party tender offer subject to Rule 14d-1.
|o
|issuer tender offer subject to Rule 13e-4.
"""


@pytest.mark.parametrize(("paid", "form", "told"), [("6,417.00", "Schedule TO", "SC TO-T/A"), ("6,417.00", "Schedule TO-T", "SC TO-T/A"), ("1,250.00", "Schedule TO", "SC TO-T"), ("6,417.00", "Schedule TO-C", "SC TO-T"), ("6,417.00", "333-160001", "SC TO-T")])
def test_form_of_a_cover_of_which_only_the_tables_are_left(paid: str, form: str, told: str) -> None:
    """The whole fee was paid with the Schedule that this one amends."""
    assert extract(TABLES.format(paid=paid, form=form).encode()).form_type == told


def test_a_letter_that_speaks_of_the_offer_to_purchase_gives_it_no_date() -> None:
    words = "EX-(b)(1)\n\nExhibit (b)(1)\n\nALDER BANK, N.A.\n\n4 Elm Street\n\nMay 9, 2019\n\nSable Corporation\n\n8 Oak Road\n\nCommitment Letter\n\nLadies and Gentlemen:\n\nSable Corporation has told Alder Bank that (i) the borrower, through a wholly owned subsidiary, intends to commence a cash tender offer to purchase any and all of the outstanding shares of Teal Inc.\n"
    offer = extract(words.encode()).offer
    assert not offer or not [document for document in offer.documents if document.date]


def test_cover_date_of_an_offer_to_amend_options() -> None:
    """An offer to holders of options is an offer document under other titles too."""
    words = (
        "SABLE, INC.\n\nOFFER TO AMEND ELIGIBLE OPTIONS\n\nSEPTEMBER 11, 2007\n\nTHE OFFER AND WITHDRAWAL RIGHTS EXPIRE AT 11:59 P.M., ET, ON OCTOBER 8, 2007\n\n"
        "Sable, Inc. is making the offer set forth in this document to certain individuals to amend certain outstanding stock options.\n"
    )
    offer = extract(exhibit("SC TO-I", "EX-99.(A)(1)", words)).offer
    assert offer
    assert [(document.kind, str(document.date)) for document in offer.documents] == [("offer_to_exchange", "2007-09-11")]


@pytest.mark.parametrize(
    ("said", "mechanism"),
    [
        ("This statement relates to an offer by Sable, Inc. to amend and exercise outstanding warrants.", "exchange"),
        ("Sable gives its holders the opportunity to amend their warrants.", "exchange"),
        ('It relates to an offer by Sable Inc. (the "Company") to its eligible employees, consultants and independent contractors to exchange outstanding underwater options.', "exchange"),
        ("This assumes that all options to purchase common stock that are eligible will be modified pursuant to this offer.", "exchange"),
        ("Sable accepted for exchange eligible options and granted new ones.", "exchange"),
        ('The Schedule TO related to the offer by Sable to exchange (the "Exchange Offer") certain outstanding options.', "exchange"),
        ("This Schedule TO relates to the offer by the Offeror to exchange for each outstanding share of common stock of Harrow Mills, Inc. a fraction of a share of Sable.", "exchange"),
        ("It relates to the offer by the Company to certain of its employees, for compensatory purposes, to exchange for shares of restricted stock their options.", "exchange"),
        ("HOLDERS MUST TENDER THEIR DEBENTURES. THE OFFER TO CONVERT AND CONSENT SOLICITATION IS OPEN.", "exchange"),
        ("Sable may amend outstanding warrants. It accepted for payment all shares tendered.", None),
        ("This assumes that all options that are eligible for exchange will be exchanged for restricted stock units and cancelled pursuant to this offer.", "exchange"),
        ("It relates to the Company's offer to the holders of its outstanding warrants to exercise their warrants on the terms set forth in the notice.", "exchange"),
        ("This assumes that all options eligible for exchange in the offer will be tendered for new options and cancelled pursuant to this offer.", "exchange"),
        ("OFFER TO REPLACE CERTAIN OUTSTANDING OPTIONS WITH NEW OPTIONS. Sable gives its employees the opportunity to replace outstanding options.", "exchange"),
        ("It is assumed that options to purchase 48,300 of Sable's shares, worth $612,400 on May 3, 2019, will be amended pursuant to the offer.", "exchange"),
        ("This assumes that all options to purchase the issuer's shares that are eligible for amendment will be tendered pursuant to this offer.", "exchange"),
        ("This assumes that all options that are eligible to be repriced in this offer will be tendered.", "exchange"),
        ("It is assumed that options to purchase 73,500 shares will be exchanged or cancelled pursuant to the offer.", "exchange"),
        ("This assumes that 5,700,000 options outstanding under the 2004 Plan, worth $612,400 on May 3, 2019, will be eligible for exchange and will be tendered pursuant to the offer.", "exchange"),
        ("It is assumed that options worth $612,400 will be eligible for amendment and cancelled.", "exchange"),
        ("Options worth $612,400 will be eligible for exchange, but the offer for shares does not reach them.", None),
        ("You elected to have your options cancelled in exchange for new options, on the terms of the Offer.", "exchange"),
        ("You may change your election with respect to your Eligible Options until the offer ends. Options are listed below.", "exchange"),
        ("You may change your election with respect to your Eligible Options until the offer ends. You are paid cash for them.", None),
        ("Questions on the Stock Option Exchange Program may be put to Sable before the offer ends.", "exchange"),
        ("Your options will be cancelled in exchange for replacement awards if you do nothing.", None),
        ("It is assumed that options to purchase 73,500 shares will be bought in the offer for $84,000 in cash.", None),
        ("Options that were eligible for exchange two years ago are not part of this offer, in which shares are bought.", None),
        ("The options will be amended by the board at its next meeting, apart from this offer for shares.", None),
        ("Shares issued when options were surrendered for tax are not sought.", None),
    ],
)
def test_warrants_that_are_amended_and_options_accepted_for_exchange_tell_an_exchange(said: str, mechanism: str | None) -> None:
    offer = extract(exhibit("SC TO-I/A", "SC TO-I/A", f"{said}\n\nThe offer expires at 5:00 p.m., Eastern Time, on June 3, 2009.")).offer
    assert offer is not None
    assert offer.mechanism == mechanism


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("On March 4, 2024 Tern announced that, based on a preliminary count, 3,410,000 shares had been tendered. The final count is 3,402,115 shares properly tendered and not withdrawn.", [("preliminary", 3410000), ("final", 3402115)]),
        ("Based on a preliminary count by the depositary, 3,410,000 shares were tendered. Based on the final count, 3,402,115 shares were properly tendered and not withdrawn.", [("preliminary", 3410000), ("final", 3402115)]),
        ("Based on a preliminary count by the depositary, 3,410,000 shares were properly tendered and not withdrawn. Final results will be announced.", [("preliminary", 3410000)]),
        (
            "As of March 1, 2024, 2,210,000 Shares had been tendered; the offer was then extended. As of the expiration on March 15, 2024, 3,402,115 Shares had been validly tendered and accepted for payment.",
            [("interim", 2210000), ("final", 3402115)],
        ),
    ],
)
def test_each_count_has_the_stage_that_its_own_sentence_tells(words: str, told: list[tuple[str, int]]) -> None:
    assert [(tally.stage, tally.quantity_tendered) for tally in results(words).tallies] == told


SUPPLEMENT = """Exhibit (a)(1)(F)
{title}
On May 4, 2009, Heddle Corp. commenced its offer to purchase up to 500,000 shares of its common stock at a price not greater than $14.00 nor less than $12.00 per share.
The Offer was scheduled to expire at 5:00 p.m., New York City time, on June 2, 2009. We have extended the expiration of the Offer to 5:00 p.m., New York City time, on June 16, 2009.
We have also increased the purchase price at which stockholders may tender their shares to a price not greater than $17.00 nor less than $15.00 per share.
"""


@pytest.mark.parametrize(
    ("title", "low"),
    [
        ("Supplement to the Offer to Purchase dated May 4, 2009", "15.00"),
        ("First Supplement, dated May 20, 2009, to our Offer to Purchase", "15.00"),
        ("Notice of Change and Variation", "15.00"),
        ("Offer to Purchase, as it may be amended or any supplement to the Offer to Purchase", "12.00"),
    ],
)
def test_a_supplement_alone_tells_what_it_changes(title: str, low: str) -> None:
    filing = extract(SUPPLEMENT.format(title=title).encode())
    assert filing.offer is not None
    assert str(filing.offer.consideration[0].low) == low  # type: ignore[union-attr]
    assert [(str(change.before), str(change.after)) for change in filing.stated_changes if change.kind == "expiration"] == ([("2009-06-02", "2009-06-16")] if low == "15.00" else [])


@pytest.mark.parametrize(("news", "changes"), [("also increased the Offer to up to 650,000", [("500000", "650000")]), ("not changed the number, and will take", [])])
def test_a_supplement_tells_the_number_sought_before(news: str, changes: list[tuple[str, str]]) -> None:
    words = f"""Supplement to the Offer to Purchase dated May 4, 2009
On May 4, 2009, Heddle Corp. distributed documentation relating to its offer to purchase up to 500,000 shares of its common stock at $14.00 per share, as told in the Offer to Purchase dated May 4, 2009 (the "Original Offer to Purchase"). By this Supplement we amend it. We have {news} shares of common stock.
"""
    filing = extract(words.encode())
    assert [(str(change.before), str(change.after)) for change in filing.stated_changes] == changes


@pytest.mark.parametrize(("price", "amount"), [("$49.00", "49.00"), ("$47.50", "47.50"), ("$46.00", "47.50")])
def test_a_raise_told_as_history_gives_way_to_a_higher_price(price: str, amount: str) -> None:
    told = f"This Schedule TO relates to the offer by Purchaser to purchase all outstanding shares at {price} per Share, net to the seller in cash. "
    told += "The Offer, which was first made at $46.00 per Share and then increased to $47.50 per Share on May 2, 2011, will expire on May 20, 2011. "
    filing = extract(submission("0009999999-11-000001", "SC TO-T/A", datetime(2011, 5, 9, 9), number=3, words=told).encode())
    assert filing.offer is not None
    assert [str(part.amount) for part in filing.offer.consideration] == [amount]  # type: ignore[union-attr]


def test_an_end_that_is_scheduled_is_the_one_before_the_extension() -> None:
    told = "The Offer is scheduled to expire at 5:00 p.m., New York City time, on May 26, 2010, and is being extended to 5:00 p.m., New York City time, on May 28, 2010. "
    filing = extract(submission("0009999999-10-000001", "SC TO-T/A", datetime(2010, 5, 26, 9), number=3, words=told).encode())
    assert [(str(change.before), str(change.after)) for change in filing.stated_changes] == [("2010-05-26", "2010-05-28")]


RELEASE = """NEW YORK, June 2, 2009 -- Loom Corp. (NYSE: LOOM) today announced that {news}
The tender offer is for all outstanding shares of common stock of Heddle Inc. at $15.00 per share, net to the seller in cash, without interest. {more}
"""


@pytest.mark.parametrize(
    ("news", "more", "told"),
    [
        ("it has extended its tender offer to 5:00 p.m., New York City time, on June 16, 2009.", "The offer was previously scheduled to expire at 5:00 p.m., New York City time, on June 1, 2009.", True),
        ("the Offer, which was previously scheduled to expire at 5:00 p.m., New York City time, on June 1, 2009, has been extended until 5:00 p.m., New York City time, on June 16, 2009.", "", True),
        ("it has extended the expiration date of its tender offer from 5:00 p.m., New York City time, on June 1, 2009 to 5:00 p.m., New York City time, on June 16, 2009.", "", True),
        ("its tender offer and withdrawal rights are now scheduled to expire at 5:00 p.m., New York City time, on June 16, 2009.", "The tender offer was previously set to expire at 5:00 p.m., New York City time, on June 1, 2009.", True),
        ("it is extending its tender offer, previously scheduled to expire at midnight, New York City time, on June 1, 2009, until midnight, New York City time, on June 16, 2009.", "", True),
        ("it has extended its tender offer to 5:00 p.m., New York City time, on June 16, 2009.", "", False),
        ("its tender offer expired at 5:00 p.m., New York City time, on June 16, 2009, and that it has accepted for payment all shares tendered.", "The offer had been extended from June 1, 2009 to June 16, 2009.", False),
        ("it has commenced its tender offer, which will expire at 5:00 p.m., New York City time, on June 30, 2009.", "", False),
        ("it may extend its tender offer from June 1, 2009 to June 16, 2009.", "", False),
        ("it has extended the outside date of its merger agreement from June 1, 2009 to June 16, 2009.", "The offer will expire on June 30, 2009.", False),
    ],
)
def test_a_press_release_alone_tells_an_extension(news: str, more: str, told: bool) -> None:
    """Both days, and the new one is when the offer ends; what it tells of extensions that have passed is no news."""
    filing = extract(RELEASE.format(news=news, more=more).encode())
    assert [(str(change.before), str(change.after)) for change in filing.stated_changes] == ([("2009-06-01", "2009-06-16")] if told else [])


def test_a_press_release_alone_tells_no_raise_of_a_price() -> None:
    """Which may have been made before the offer began."""
    news = "it has increased its offer from $14.00 per share to $15.00 per share and commenced its tender offer."
    assert extract(RELEASE.format(news=news, more="").encode()).stated_changes == ()


@pytest.mark.parametrize(
    ("words", "status"),
    [
        ("Based on the final count by the depositary, 3,412,907 shares were properly tendered. The Company accepted on a pro rata basis, except for tenders of odd lots, 2,550,000 shares at $20.25 per share.", "completed"),
        ("Based on the final count by the depositary, 3,412,907 shares were properly tendered.", "expired"),
    ],
)
def test_a_final_count_of_what_was_accepted_completes_the_offer(words: str, status: str) -> None:
    filing = extract(submission("0009999999-10-000001", "SC TO-I/A", datetime(2010, 5, 26, 9), number=3, words=words).encode())
    assert filing.offer is not None
    assert filing.offer.status == status


@pytest.mark.parametrize(("end", "changes"), [("June 8, 2010", [("2010-06-01", "2010-06-08")]), ("July 1, 2010", [])])
def test_a_day_in_quotation_marks_is_the_end_where_another_sentence_says_so(end: str, changes: list[tuple[str, str]]) -> None:
    told = f"The Offer will expire at 12:00 midnight, New York City time, on {end}. " + "Heddle makes looms and sells them in forty countries through its own stores. " * 5
    told += 'Each reference in the Letter of Transmittal to "June 1, 2010" is hereby replaced by "June 8, 2010". '
    filing = extract(submission("0009999999-10-000001", "SC TO-T/A", datetime(2010, 5, 26, 9), number=3, words=told).encode())
    assert [(str(change.before), str(change.after)) for change in filing.stated_changes] == changes


@pytest.mark.parametrize(
    ("words", "status"),
    [
        ("The tender offer described in this communication has not yet commenced.", "announced"),
        ("Loom intends to commence a tender offer for all outstanding shares within ten business days.", "announced"),
        ("Under the agreement, Loom will commence a tender offer to acquire all outstanding shares of Heddle.", "announced"),
        ("At the time the tender offer is commenced, Loom will file a Schedule TO.", "announced"),
        ("The offer is expected to commence on or about June 2, 2014 and to expire on July 2, 2014.", "announced"),
        ("The commencement of the tender offer is pursuant to an agreement. The tender offer will commence on June 2, 2014 and expire on July 2, 2014.", "announced"),
        ("The tender offer, whose terms the board set, is to expire on July 2, 2014. Loom has not yet commenced the tender offer described in this release.", "announced"),
        ("It is to expire on July 2, 2014. The tender offer described in this release has not yet commenced.", "announced"),
        ("Its Board of Directors has approved a tender offer. The terms will be told when it begins.", "announced"),
        ("Loom will make a tender offer in June.", "announced"),
        ("Its Board of Directors has approved a tender offer. Loom is offering to purchase all outstanding shares.", "open"),
        ("Its Board of Directors has approved a tender offer. Loom commenced the offer this morning.", "open"),
        ("Its Board of Directors has approved a tender offer, which will expire at 5:00 p.m., New York City time, on June 2, 2014.", "open"),
        ("Its Board of Directors has approved a tender offer. The terms are those of the Offer to Purchase, dated May 2, 2014.", "open"),
        ("Loom today commenced the offer. A second tender offer will commence on June 2, 2014.", "open"),
        ("Loom is offering to purchase all outstanding shares.", "open"),
        ("Loom today commenced its tender offer; it announced on May 3 that it intends to commence a tender offer.", "open"),
        ("Loom announced the commencement of its cash tender offer. It had not been expected to launch the offer; it plans to make an exchange offer for the notes.", "open"),
        ("The offer will expire at 5:00 p.m., New York City time, on June 2, 2014. A tender offer for the ADSs has not yet commenced.", "open"),
        ("Loom announced the commencement of its tender offer. The offer will commence on May 2, 2014 and expire at 5:00 p.m., New York City time, on June 2, 2014.", "open"),
        ("Loom has extended its tender offer to 5:00 p.m., New York City time, on June 2, 2014. The exchange offer described in its letter has not yet commenced.", "open"),
        ("Loom has accepted for payment all shares tendered in its tender offer. No other tender offer has commenced.", "completed"),
        ("Loom has withdrawn its tender offer. It had said that it intends to commence a tender offer.", "withdrawn"),
    ],
)
def test_a_single_document_announces_an_offer_to_come(words: str, status: str) -> None:
    offer = extract(f"Loom Inc. (NYSE: LOOM) today announced news of its tender offer for all outstanding shares of common stock of Heddle Corp. at $9.10 per share in cash. {words}".encode()).offer
    assert offer is not None
    assert offer.status == status


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("Shares may be withdrawn at any time prior to the Expiration Date.", "2015-06-05"),
        ("Shares may be withdrawn at any time prior to 5:00 p.m., Eastern Time, on June 4, 2015, or the Expiration Date.", "2015-06-04"),
        ("Shares may be withdrawn at any time prior to 5:00 p.m., Eastern Time, on the Expiration Date.", "2015-06-05"),
        ("Shares may be withdrawn at any time prior to 3:00 p.m., Eastern Time, on the Expiration Date.", None),
        ("Shares tendered and not withdrawn prior to the Expiration Date will be paid for.", None),
        ("Shares may be withdrawn at any time prior to the Expiration Date. The offer expired at 5:00 p.m., Eastern Time, on June 5, 2015.", None),
    ],
)
def test_a_right_to_withdraw_that_ends_with_the_offer_ends_on_its_day(words: str, day: str | None) -> None:
    filing = extract(f"OFFER TO PURCHASE\n\nHeron Inc. is offering to purchase up to 500,000 shares at $9.00 per share. The offer expires at 5:00 p.m., Eastern Time, on June 5, 2015, unless extended.\n\n{words}".encode())
    assert filing.offer
    assert (str(filing.offer.withdrawal_deadline.date) if filing.offer.withdrawal_deadline else None) == day
    if words.endswith("prior to the Expiration Date."):
        assert [evidence.quote for evidence in filing.evidence_for("/offer/withdrawal_deadline")] == ["withdrawn at any time prior to the Expiration Date", "5:00 p.m., Eastern Time, on June 5, 2015"]


@pytest.mark.parametrize(
    ("heading", "kind"),
    [("Offer to Exchange for Preferred Shares and Cash by Sable Trust of its Common Shares", "issuer_exchange_offer"), ("Offer to Purchase for Cash by Sable Trust of its Common Shares", "issuer_tender_offer")],
)
def test_an_auction_may_pay_in_securities(heading: str, kind: str) -> None:
    words = f"{heading}\n\nSable Trust, whose shares are listed, is offering to repurchase its common shares at a price not greater than $12.00 nor less than $10.00 per share. The terms are in the {heading[:17].rstrip()}, dated May 4, 2020. The offer expires at 5:00 p.m., Eastern Time, on June 3, 2020."
    offer = extract(exhibit("SC TO-I", "EX-99.(A)(1)(I)", words)).offer
    assert offer is not None
    assert (offer.kind, offer.mechanism) == (kind, "dutch_auction")
