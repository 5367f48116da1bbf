"""The items of the Schedule under every kind of heading; a reference inside a sentence is none."""

from __future__ import annotations

import pytest

from extractor.document import Document
from extractor.rules.items import read_items

from .example import document
from .growth import check_text

TITLES = (
    "Summary Term Sheet",
    "Subject Company Information",
    "Identity and Background of Filing Person",
    "Terms of the Transaction",
    "Past Contacts, Transactions, Negotiations and Agreements",
    "Purposes of the Transaction and Plans or Proposals",
    "Source and Amount of Funds or Other Consideration",
    "Interest in Securities of the Subject Company",
    "Persons/Assets, Retained, Employed, Compensated or Used",
    "Financial Statements",
    "Additional Information",
    "Exhibits",
    "Information Required by Schedule 13E-3",
)
POINTS = "The information set forth in the Offer to Purchase under the caption “Looms” is incorporated herein by reference."
SIGNATURE = "\n\nSIGNATURE\n\nAfter due inquiry and to the best of my knowledge and belief, I certify that the information set forth in this statement is true, complete and correct.\n\nLOOM HOLDINGS PLC\n\nBy: /s/ Ruth Adeyemi\n"


def schedule(heading: str, between: str = "\n\n", points: str = POINTS) -> str:
    return "\n\n".join(heading.format(number=number, title=title, TITLE=title.upper()) + between + points for number, title in enumerate(TITLES, 1)) + SIGNATURE


def items(doc: Document) -> list[tuple[str, str | None]]:
    return [(reading.item.number, reading.item.title) for reading in read_items(doc, 0, len(doc.text))]


HEADINGS = [
    "Item {number}. {title}.",
    "Item {number}. {title}",
    "ITEM {number}. {TITLE}.",
    "ITEM {number}. {TITLE}",
    "Item {number}: {title}",
    "Item {number} - {title}",
    "Item {number} – {title}",
    "Item {number} — {title}.",
    "Item {number}.— {title}",
    "Item {number}        {title}.",
    "Item {number}.        {title}.",
    "Item {number}.\n\n{title}.",
    "ITEM {number}.\n{TITLE}",
    "Item {number}\n\n{title}",
    "Item  {number} .  {title} .",
    "I TEM {number}. {TITLE}.",
    "I\nTEM {number}. {TITLE}.",
    "Item{number}. {title}",
    "Item {number}.{title}.",
    "Item\n{number}.\n{title}.",
    "Item {number}) {title}",
    "(Item {number}) {title}",
    "Item {number}. “{title}.”",
    "Item {number}. {title}*",
    "* Item {number}. {title}",
]


@pytest.mark.parametrize("heading", HEADINGS)
def test_heading(heading: str) -> None:
    found = items(document(schedule(heading)))
    assert [(number, (title or "").lower()) for number, title in found] == [(str(number), title.lower()) for number, title in enumerate(TITLES, 1)]


@pytest.mark.parametrize("heading", ["Item {number}. {title}.", "ITEM {number}. {TITLE}."])
def test_text_on_the_heading_s_line(heading: str) -> None:
    found = items(document(schedule(heading, between=" ")))
    assert [(number, (title or "").lower()) for number, title in found] == [(str(number), title.lower()) for number, title in enumerate(TITLES, 1)]


def html(body: str) -> Document:
    raw = f"<html><body>{body}</body></html>".encode().decode("latin-1")
    return Document(raw, 0, len(raw), format="html")


@pytest.mark.parametrize("before", ["3 ", "Otto Brandt Director ", "incorporated herein by reference. 12 "])
def test_a_title_of_its_own_makes_a_heading_of_a_number_amid_a_line(before: str) -> None:
    doc = document(f"Item 1. Summary Term Sheet. {POINTS} {before}Item 12. Exhibits. (a)(1)(A) Offer to Purchase. The words are in Item 4. Terms of the Transaction, and Item 5. Nothing else.")
    assert items(doc) == [("1", "Summary Term Sheet"), ("12", "Exhibits")]


@pytest.mark.parametrize(
    ("heading", "title"),
    [
        ("ITEM 5.  PAST CONTRACTS, TRANSACTIONS, NEGOTIATIONS AND AGREEMENTS WITH RESPECT\nTO THE ISSUER'S SECURITIES.", "PAST CONTRACTS, TRANSACTIONS, NEGOTIATIONS AND AGREEMENTS WITH RESPECT TO THE ISSUER'S SECURITIES"),
        ("ITEM 5.  DEALINGS OF THE LOOM FUND WITH THE ADVISER AND ITS\nAFFILIATES.", "DEALINGS OF THE LOOM FUND WITH THE ADVISER AND ITS AFFILIATES"),
        ("ITEM 5.  DEALINGS OF THE LOOM FUND.\nLOOM FUND HAS NONE.", "DEALINGS OF THE LOOM FUND"),
        ("ITEM 5.  DEALINGS OF THE LOOM FUND\n\nNOT APPLICABLE.", "DEALINGS OF THE LOOM FUND"),
        ("Item 5. Past Contacts, Transactions, Negotiations and Agreements\nOn May 3, 2004 the Board rejected the Offer.", "Past Contacts, Transactions, Negotiations and Agreements"),
        ("Item 5. Past Contacts, Transactions, Negotiations and Agreements\nOn\nMay 3, 2004 the Board rejected the Offer.", "Past Contacts, Transactions, Negotiations and Agreements"),
        (
            "Item 5. Past Contacts, Transactions, Negotiations and Agreements\nWith Respect to the Issuer's Securities.",
            "Past Contacts, Transactions, Negotiations and Agreements With Respect to the Issuer's Securities",
        ),
    ],
)
def test_title_over_two_lines(heading: str, title: str) -> None:
    text = f"ITEM 4.  TERMS OF THE TRANSACTION.\n\n{POINTS}\n\n{heading}\n\n{POINTS}{SIGNATURE}"
    assert items(document(text))[1] == ("5", title)


MARKUP = [
    "<p><b>Item {number}. {title}.</b></p><p>{text}</p>",
    "<p><b>Item {number}.</b>&nbsp;&nbsp;&nbsp;<b><i>{title}</i></b></p><p>{text}</p>",
    "<table><tr><td>Item {number}.</td><td>{title}.</td></tr></table><p>{text}</p>",
    "<table><tr><td>Item {number}</td><td></td><td>{title}</td></tr></table><p>{text}</p>",
    "<p>I<font size=1>TEM</font> {number}. {title}</p><p>{text}</p>",
    "<p><font>I</font><font size=1>TEM </font>{number}.<br>{title}</p><p>{text}</p>",
    "<p><u>Item {number}</u>. <u>{title}</u>.</p><p>{text}</p>",
    "<p><b>Item {number}. {title}.</b> {text}</p>",
    "<div>ITEM<br>{number}.</div><div>{title}</div><p>{text}</p>",
]


@pytest.mark.parametrize("markup", MARKUP)
def test_markup(markup: str) -> None:
    body = "".join(markup.format(number=number, title=title, text=POINTS) for number, title in enumerate(TITLES, 1))
    found = read_items(html(body), 0, len(html(body).text))
    assert [(reading.item.number, reading.item.title) for reading in found] == [(str(number), title) for number, title in enumerate(TITLES, 1)]
    assert all(reading.item.text == POINTS for reading in found)


GROUPS = [
    ("Items 1 through 9 and Item 11.", "1-9, 11", None),
    ("Items 1 through 9, and Item 11.", "1-9, 11", None),
    ("ITEMS 1 THROUGH 11.", "1-11", None),
    ("Items 1-9 and 11.", "1-9, 11", None),
    ("Items 1–9 and 11.", "1-9, 11", None),
    ("Items 1 to 9 and 11", "1-9, 11", None),
    ("Items 1 through 9; and Item 11.", "1-9, 11", None),
    ("Item 1 through 9; Item 11.", "1-9, 11", None),
    ("Items 1 through 9, 11 and 13.", "1-9, 11, 13", None),
    ("Items 1 through 9, Item 11 and Item 13.", "1-9, 11, 13", None),
    ("Items 4 and 11.", "4, 11", None),
    ("Items 4 and 7(b).", "4, 7", None),
    ("Items 4(a), 7(d) and 11.", "4, 7, 11", None),
    ("Items 1, 4 and 11.", "1, 4, 11", None),
    ("Item 1, Item 4 and Item 11.", "1, 4, 11", None),
    ("Items 1 and 4. Summary Term Sheet; Terms of the Transaction.", "1, 4", "Summary Term Sheet; Terms of the Transaction"),
    ("ITEMS 1, 4 AND 11. SUMMARY TERM SHEET; TERMS OF THE TRANSACTION;\nADDITIONAL INFORMATION.", "1, 4, 11", "SUMMARY TERM SHEET; TERMS OF THE TRANSACTION; ADDITIONAL INFORMATION"),
    ("Item 11. Additional Information.", "11", "Additional Information"),
    ("ITEM 4. INTEREST IN SECURITIES OF THE ISSUER; and ITEM 6. PERSONS RETAINED", "4, 6", "INTEREST IN SECURITIES OF THE ISSUER; PERSONS RETAINED"),
    ("Item 4. Terms of the Transaction; and Item 6. Purposes of the Transaction.", "4, 6", "Terms of the Transaction; Purposes of the Transaction"),
    ("ITEM 4. TERMS OF THE TRANSACTION, AND ITEM 6. PURPOSES OF THE TRANSACTION", "4, 6", "TERMS OF THE TRANSACTION; PURPOSES OF THE TRANSACTION"),
    ("Item 4. Terms of the Transaction and\nItem 6. Purposes of the Transaction and Plans or Proposals.", "4, 6", "Terms of the Transaction; Purposes of the Transaction and Plans or Proposals"),
    ("Item 4(a). Terms of the Transaction; Item 6. Purposes of the Transaction; and Item 11. Additional Information.", "4, 6, 11", "Terms of the Transaction; Purposes of the Transaction; Additional Information"),
    ("Item 4. Terms of the Transaction, and Item 5 of the Schedule 13D.", "4", "Terms of the Transaction, and Item 5 of the Schedule 13D"),
    ("Item 4. Terms of the Transaction; see Item 6.", "4", "Terms of the Transaction"),
]


@pytest.mark.parametrize(("heading", "number", "title"), GROUPS)
def test_group(heading: str, number: str, title: str | None) -> None:
    text = f"Loom Holdings plc hereby amends the statement as follows:\n\n{heading}\n\nThe Offer expired on May 3, 2004.\n\nItem 12. Exhibits.\n\n(a)(5)(C) Press release.{SIGNATURE}"
    assert items(document(text)) == [(number, title), ("12", "Exhibits")]


REFERENCES = ["1,200,000 shares (See\n     Item 5)", "1,200,000 shares (see\n     Items 4 and 5)", "100%\n     See\n     Item 5.", "1,200,000 (See Item 5)", "1,200,000 (See Item\n     5)"]


@pytest.mark.parametrize("row", REFERENCES)
def test_a_row_of_a_schedule_13d_that_refers_to_an_item(row: str) -> None:
    text = f"11   AGGREGATE AMOUNT BENEFICIALLY OWNED\n\n     {row}\n\n12   CHECK BOX IF ROW 11 EXCLUDES SHARES\n\nThe statement is amended.\n\nItem 12. Exhibits.\n\n(a) Press release.{SIGNATURE}"
    assert items(document(text)) == [("12", "Exhibits")]


@pytest.mark.parametrize("above", ["as the holders may see.", "PLACES TO SEE\n", "whom they foresee"])
def test_a_heading_below_other_words_of_that_look(above: str) -> None:
    assert items(document(f"{above}\nItem 5.\n\nThe Offer expired.\n\nItem 12. Exhibits.\n\n(a) Press release.{SIGNATURE}")) == [("5", None), ("12", "Exhibits")]


AMENDMENTS = {
    "regular and supplemented": (
        "Item 11. Additional Information.\n\nItem 11 of the Schedule TO is hereby amended and supplemented as follows:\n\nThe Offer expired.\n\nItem 12. Exhibits.\n\nItem 12 of the Schedule TO is hereby amended by adding the following:\n\n(a)(5)(C) Press release.",
        [("11", "Additional Information"), ("12", "Exhibits")],
    ),
    "paragraphs of items": (
        "Item 4(a). Terms of the Transaction.\n\nThe Offer was extended.\n\nItem 12(a). Exhibits.\n\n(a)(5)(C) Press release.\n\nItem 12(b). Filing Fees.\n\nNone.",
        [("4", "Terms of the Transaction"), ("12", "Exhibits")],
    ),
    "a paragraph of an item in a sentence": ("Item 4(a) of the Schedule TO is hereby amended and supplemented as follows:\n\nThe Offer was extended.\n\nItem 12\n\n(a)(5)(C) Press release.", [("4", None), ("12", None)]),
    "a paragraph that a sentence names": ("Item 10. Financial Statements.\n\nAs told in\nItem 4(a) of the statement, none.\n\nItem 12. Exhibits.\n\n(a)(5)(C) Press release.", [("10", "Financial Statements"), ("12", "Exhibits")]),
    "sentences only": (
        "Item 11 of the Schedule TO is hereby amended and supplemented as follows:\n\nThe Offer expired.\n\nItem 12 of the Schedule TO is hereby amended by adding the following:\n\n(a)(5)(C) Press release.",
        [("11", None), ("12", None)],
    ),
    "sentences that amend a group": (
        "Items 1 through 9 and Item 11 of the Schedule TO, to the extent such Items incorporate by reference the information contained in the Offer to Purchase, are hereby amended as follows:\n\nThe Offer expired.\n\nItem 12 is hereby amended and supplemented by adding:\n\n(a)(5)(C) Press release.",
        [("1-9, 11", None), ("12", None)],
    ),
    "sentences that amend nothing": ("Item 4 of the Schedule TO describes the terms.\n\nItem 12 of the Schedule TO lists the exhibits, and none is added.", []),
    "a heading that names the item, and its sentence": ("Amendment to Item 12 of the Schedule TO\n\nItem 12 is hereby amended by adding:\n\n(a)(5)(C) Press release.", [("12", None)]),
    "one item": ("Item 12. Exhibits.\n\nItem 12 is hereby amended and supplemented by adding the following exhibit:\n\n(a)(5)(C) Press release.", [("12", "Exhibits")]),
    "exhibits first": (
        "Item 12. Exhibits.\n\nThe following is added:\n\n(a)(5)(C) Press release.",
        [("12", "Exhibits")],
    ),
    "reference in a sentence": (
        "Item 4. Terms of the Transaction.\n\nThe information in Items 1 through 9 of the Schedule TO, as amended,\nItem 6 included, stands.\n\nItem 11. Additional Information.\n\nNone.",
        [("4", "Terms of the Transaction"), ("11", "Additional Information")],
    ),
    "reference that begins a line": (
        "Item 4. Terms of the Transaction.\n\nThe information set forth in\nItem 5 of the Schedule 14D-9 and in\nItem 9. of the annual report is not part of this.\n\nItem 11. Additional Information.\n\nNone.",
        [("4", "Terms of the Transaction"), ("11", "Additional Information")],
    ),
    "table of contents before": (
        "".join(f"Item {number}. {title}        {number + 1}\n" for number, title in enumerate(TITLES, 1)) + "\n\n" + schedule("Item {number}. {title}."),
        [(str(number), title) for number, title in enumerate(TITLES, 1)],
    ),
    "table of contents without page numbers": (
        "".join(f"Item {number}. {title}\n" for number, title in enumerate(TITLES, 1)) + "\n\n" + schedule("Item {number}. {title}."),
        [(str(number), title) for number, title in enumerate(TITLES, 1)],
    ),
    "annual report's items in the text": (
        "Item 10. Financial Statements.\n\nThe statements in Part II,\n\nItem 8. Financial Statements and Supplementary Data\n\nof the annual report are incorporated by reference.\n\nItem 11. Additional Information.\n\nNone.\n\nItem 12. Exhibits.\n\nNone.",
        [("10", "Financial Statements"), ("11", "Additional Information"), ("12", "Exhibits")],
    ),
    "items of a Schedule 13D behind": (
        "Item 11. Additional Information.\n\nThe Offer expired.\n\nItem 12. Exhibits.\n\nPress release.\n\nSCHEDULE 13D\n\nItem 3. Source and Amount of Funds or Other Consideration\n\nCash on hand.\n\nItem 5. Interest in Securities of the Issuer\n\nThe Reporting Persons own 90%.",
        [("11", "Additional Information"), ("12", "Exhibits")],
    ),
    "items of a Schedule 13D among them": (
        "Item 8. Interest in Securities of the Subject Company.\n\nSee below.\n\nItem 11. Additional Information.\n\nThe Offer expired.\n\nItem 5. Interest in Securities of the Issuer\n\nThe Reporting Persons own 90%.\n\nItem 12. Exhibits.\n\nPress release.",
        [("8", "Interest in Securities of the Subject Company"), ("11", "Additional Information"), ("12", "Exhibits")],
    ),
    "items of Schedule 13E-3": (
        "Item 12. Exhibits.\n\nPress release.\n\nItem 13. Information Required by Schedule 13E-3.\n\nItem 2. Subject Company Information.\n\nSee the Offer to Purchase.\n\nItem 4. Terms of the Transaction.\n\nSee the Offer to Purchase.",
        [("12", "Exhibits"), ("13", "Information Required by Schedule 13E-3")],
    ),
    "the same item twice": (
        "Item 11. Additional Information.\n\n(a) None.\n\nItem 11. Additional Information (continued).\n\n(b) None.\n\nItem 12. Exhibits.\n\nPress release.",
        [("11", "Additional Information"), ("12", "Exhibits")],
    ),
    "not applicable on one line": ("Item 10. Financial Statements. Not applicable.\n\nItem 13. Information Required by Schedule 13E-3. Not applicable.", [("10", "Financial Statements"), ("13", "Information Required by Schedule 13E-3")]),
    "statement of the old bidder's form": (
        "ITEM 1. SECURITY AND SUBJECT COMPANY.\n\n(a) Harrow Mills.\n\nITEM 2. IDENTITY AND BACKGROUND.\n\nSee below.\n\nITEM 3. PAST CONTACTS, TRANSACTIONS OR NEGOTIATIONS WITH THE SUBJECT COMPANY.\n\nSee below.\n\nITEM 4. SOURCE AND AMOUNT OF FUNDS OR OTHER CONSIDERATION.\n\nSee below.\n\nITEM 5. PURPOSE OF THE TENDER OFFER AND PLANS OR PROPOSALS OF THE BIDDER.\n\nSee below.\n\nITEM 6. INTEREST IN SECURITIES OF THE SUBJECT COMPANY.\n\nSee below.\n\nITEM 7. CONTRACTS, ARRANGEMENTS, UNDERSTANDINGS OR RELATIONSHIPS WITH RESPECT TO THE SUBJECT COMPANY'S SECURITIES.\n\nSee below.\n\nITEM 8. PERSONS RETAINED, EMPLOYED OR TO BE COMPENSATED.\n\nSee below.\n\nITEM 9. FINANCIAL STATEMENTS OF CERTAIN BIDDERS.\n\nSee below.\n\nITEM 10. ADDITIONAL INFORMATION.\n\nNone.\n\nITEM 11. MATERIAL TO BE FILED AS EXHIBITS.\n\nPress release.",
        [
            ("1", "SECURITY AND SUBJECT COMPANY"),
            ("2", "IDENTITY AND BACKGROUND"),
            ("3", "PAST CONTACTS, TRANSACTIONS OR NEGOTIATIONS WITH THE SUBJECT COMPANY"),
            ("4", "SOURCE AND AMOUNT OF FUNDS OR OTHER CONSIDERATION"),
            ("5", "PURPOSE OF THE TENDER OFFER AND PLANS OR PROPOSALS OF THE BIDDER"),
            ("6", "INTEREST IN SECURITIES OF THE SUBJECT COMPANY"),
            ("7", "CONTRACTS, ARRANGEMENTS, UNDERSTANDINGS OR RELATIONSHIPS WITH RESPECT TO THE SUBJECT COMPANY'S SECURITIES"),
            ("8", "PERSONS RETAINED, EMPLOYED OR TO BE COMPENSATED"),
            ("9", "FINANCIAL STATEMENTS OF CERTAIN BIDDERS"),
            ("10", "ADDITIONAL INFORMATION"),
            ("11", "MATERIAL TO BE FILED AS EXHIBITS"),
        ],
    ),
    "statement of the old issuer's form": (
        "Item 1. Security and Issuer.\n\nHarrow Mills.\n\nItem 2. Source and Amount of Funds or Other Consideration.\n\nCash.\n\nItem 3. Purpose of the Tender Offer and Plans or Proposals of the Issuer or Affiliate.\n\nSee below.\n\nItem 4. Interest in Securities of the Issuer.\n\nNone.\n\nItem 5. Contracts, Arrangements, Understandings or Relationships with Respect to the Issuer's Securities.\n\nNone.\n\nItem 6. Persons Retained, Employed or to Be Compensated.\n\nNone.\n\nItem 7. Financial Information.\n\nSee below.\n\nItem 8. Additional Information.\n\nNone.\n\nItem 9. Material to Be Filed as Exhibits.\n\nPress release.",
        [
            ("1", "Security and Issuer"),
            ("2", "Source and Amount of Funds or Other Consideration"),
            ("3", "Purpose of the Tender Offer and Plans or Proposals of the Issuer or Affiliate"),
            ("4", "Interest in Securities of the Issuer"),
            ("5", "Contracts, Arrangements, Understandings or Relationships with Respect to the Issuer's Securities"),
            ("6", "Persons Retained, Employed or to Be Compensated"),
            ("7", "Financial Information"),
            ("8", "Additional Information"),
            ("9", "Material to Be Filed as Exhibits"),
        ],
    ),
    "plural and other words of the titles": (
        "Item 3. Identity and Background of Filing Persons.\n\nSee.\n\nItem 6. Purpose of the Transaction and Plans or Proposals.\n\nSee.\n\nItem 7. Sources and Amounts of Funds or Other Consideration.\n\nSee.\n\nItem 9. Persons/Assets Retained, Employed, Compensated or Used.\n\nSee.\n\nItem 12. Materials to be Filed as Exhibits.\n\nSee.\n\nItem 13. Information Required by Rule 13e-3.\n\nSee.",
        [
            ("3", "Identity and Background of Filing Persons"),
            ("6", "Purpose of the Transaction and Plans or Proposals"),
            ("7", "Sources and Amounts of Funds or Other Consideration"),
            ("9", "Persons/Assets Retained, Employed, Compensated or Used"),
            ("12", "Materials to be Filed as Exhibits"),
            ("13", "Information Required by Rule 13e-3"),
        ],
    ),
    "text on the group's line": ("Items 1 through 11. The Offer to Purchase is amended.\n\nItem 12. Exhibits. See the index.", [("1-11", None), ("12", "Exhibits")]),
    "text on an untitled heading's line": ("Item 4. The Offer expired at 5:00 p.m.\n\nItem 12. Exhibits. See the index.", [("4", None), ("12", "Exhibits")]),
    "titles over lines": ("Item 7. Source and Amount of Funds or Other\nConsideration.\n\nCash.\n\nItem 8. Interest in Securities of the\nSubject Company.\n\nNone.", [("7", "Source and Amount of Funds or Other Consideration"), ("8", "Interest in Securities of the Subject Company")]),
    "titles of funds over lines": (
        "ITEM 4. TERMS OF THIS TENDER OFFER.\n\nCash.\n\nITEM 6. PURPOSES OF THIS TENDER OFFER AND PLANS OR PROPOSALS OF THE ISSUER\nOR AFFILIATE.\n\nLiquidity.",
        [("4", "TERMS OF THIS TENDER OFFER"), ("6", "PURPOSES OF THIS TENDER OFFER AND PLANS OR PROPOSALS OF THE ISSUER OR AFFILIATE")],
    ),
    "headings stacked over one text": (
        "Item 1. Summary Term Sheet\nItem 2. Subject Company Information\nItem 4. Terms of the Transaction\n\nThe following applies to all.\n\nItem 12. Exhibits\n\nPress release.",
        [("1", "Summary Term Sheet"), ("2", "Subject Company Information"), ("4", "Terms of the Transaction"), ("12", "Exhibits")],
    ),
    "links of an agent's software at the end": (
        "Item 12. Exhibits.\n\nPress release.\n\nSIGNATURE\n\nAfter due inquiry, I certify.\n\nQuickLinks\nItem 1. Summary Term Sheet.\nItem 12. Exhibits.\nSIGNATURE\n",
        [("12", "Exhibits")],
    ),
    "tables drawn with bars": ("|Item 10.\n|Financial Statements.\n|Not applicable.\n|Item 12. | Exhibits. |\n|Press release.\n", [("10", "Financial Statements"), ("12", "Exhibits")]),
    "a table of contents of one item": ("TABLE OF CONTENTS\n\nExplanatory Note\n\nItem 12. Exhibits.\n\nExhibit Index\n\nThis Amendment No. 4 amends the statement.\n\nItem 12. Exhibits.\n\nPress release.", [("12", "Exhibits")]),
    "exhibit index": ("Item 12. Exhibit Index.\n\nPress release.", [("12", "Exhibit Index")]),
    "sentences that amend": (
        "Items 1, 4 and 11 of the Schedule TO are hereby amended and supplemented by adding the following:\n\nThe Offer expired.\n\nItem 12 of the Schedule TO is hereby amended and supplemented by adding the following exhibit:\n\n(a)(5)(C) Press release.",
        [("1, 4, 11", None), ("12", None)],
    ),
    "a sentence that amends, a heading": ("Item 11 of the Tender Offer Statement is hereby further amended as follows:\n\nThe Offer expired.\n\nItem 12. Exhibits.\n\nPress release.", [("11", None), ("12", "Exhibits")]),
    "a sentence below its heading": ("Item 11. Additional Information.\n\nItem 11 of the Schedule TO is hereby amended.\n\nItem 12. Exhibits.\n\nItem 12 of the Schedule TO is hereby amended.", [("11", "Additional Information"), ("12", "Exhibits")]),
    "a sentence below a group's heading": ("Items 1 through 11.\n\nItem 4 of the Schedule TO is hereby amended.", [("1-11", None)]),
    "no items": ("The Offer expired on May 3, 2004. See Item 4 of the Schedule TO.", []),
}


@pytest.mark.parametrize("shape", AMENDMENTS)
def test_items(shape: str) -> None:
    text, expected = AMENDMENTS[shape]
    assert items(document(text + SIGNATURE)) == expected


def test_an_item_of_exhibits_points_to_none() -> None:
    text = f"ITEM 10. ADDITIONAL INFORMATION.\n\n{POINTS}\n\nITEM 11. MATERIAL TO BE FILED AS EXHIBITS.\n\n(a)(1) Offer to Purchase (incorporated by reference to the Schedule 14D-1).{SIGNATURE}"
    doc = document(text)
    assert [(reading.item.number, reading.item.incorporated_by_reference) for reading in read_items(doc, 0, len(doc.text))] == [("10", True), ("11", False)]


def test_the_text_stands_below_the_heading_not_in_the_contents() -> None:
    text = "TABLE OF CONTENTS\n\nItem 12. Exhibits.\n\nExhibit Index\n\nThis Amendment No. 4 amends the statement.\n\nItem 12. Exhibits.\n\nPress release."
    assert [reading.item.text for reading in read_items(document(text + SIGNATURE), 0, len(text + SIGNATURE))] == ["Press release."]


def test_texts_end_where_the_next_begins() -> None:
    text = "Item 4. Terms of the Transaction.\n\nThe price is $5.00.\n\nItem 12. Exhibits.\n\n(a)(1)(A) Offer to Purchase."
    found = read_items(document(text + SIGNATURE), 0, len(text + SIGNATURE))
    assert [reading.item.text for reading in found] == ["The price is $5.00.", "(a)(1)(A) Offer to Purchase."]


ENDS = ["SIGNATURE", "SIGNATURES", "Signature", "SIGNATURE PAGE", "Signatures:"]


@pytest.mark.parametrize("heading", ENDS)
def test_the_last_item_ends_at_the_signature(heading: str) -> None:
    text = f"Item 12. Exhibits.\n\n(a)(1)(A) Offer to Purchase.\n\n{heading}\n\nAfter due inquiry, I certify."
    found = read_items(document(text), 0, len(text))
    assert [reading.item.text for reading in found] == ["(a)(1)(A) Offer to Purchase."]


POINTING = [
    (POINTS, True),
    ("The information set forth in the Summary Term Sheet of the Offer to Purchase is incorporated herein by reference.", True),
    ("The information contained in the section of the Offer to Purchase titled “Summary Term Sheet” is incorporated by reference herein.", True),
    ("(a) The information set forth in Section 8 is incorporated herein by reference.\n\n(b) The information set forth in Section 9 is incorporated herein by reference.", True),
    ("Reference is made to the Offer to Purchase under “Looms”, which is incorporated herein by reference.", True),
    (f"{POINTS}\n\n3\n\nTable of Contents", True),
    ("Not applicable.", False),
    ("None.", False),
    ("(a) Harrow Mills, Inc., 12 Weaver Street, Boston; (617) 555-0143. (b) Section 8 is incorporated herein by reference.", False),
    ("(b) 412,660 shares were outstanding on May 3, 2004. (c) “Prices of the Shares” is incorporated herein by reference.", False),
    ("The information on the 412,660 shares outstanding in Section 8 is incorporated herein by reference.", True),
    ("(a) The subject company is Harrow Mills, Inc., a Delaware corporation, and its offices are at 12 Weaver Street, Boston. (b) There were 100 shares outstanding on May 3, 2004, and no options were outstanding on that day.\n\n(c) The information set forth in Section 6 is incorporated herein by reference.", False),
]


@pytest.mark.parametrize(("text", "points"), POINTING)
def test_points_elsewhere(text: str, points: bool) -> None:
    whole = f"Item 4. Terms of the Transaction.\n\n{text}\n\nItem 12. Exhibits.\n\nNone."
    assert read_items(document(whole), 0, len(whole))[0].item.incorporated_by_reference is points


@pytest.mark.parametrize("words", ["Item 4. Terms of the Transaction.\n\n", "Items 1, 2, 3, 4, 5, 6, 7, 8, 9 and ", "item 1 through ", "Item 1.\n", "Item 1, item 1, ", "incorporated herein by reference. "])
def test_hostile_input_is_linear(words: str) -> None:
    check_text(lambda text: read_items(document(text), 0, len(text)), words, "Item 1. Summary Term Sheet.\n\n")


def test_what_belongs_to_a_page_is_no_text_of_an_item() -> None:
    text = f"Item 4. Terms of the Transaction.\n\n{POINTS}\n\n- 3 -\n\nTable of Contents\n\nItem 12. Exhibits.\n\nNone."
    assert read_items(document(text), 0, len(text))[0].item.text == POINTS
