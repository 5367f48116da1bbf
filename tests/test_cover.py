"""Covers in the shapes that a hundred law firms and their filing agents give them: number, names, classes, CUSIP numbers."""

from __future__ import annotations

import re
from html import escape

import pytest

from extractor.document import Document
from extractor.rules.cover import CoverReading, read_amendment_number, read_cover
from extractor.rules.cover.amendment_number import read_final

from .example import document
from .growth import check_text

TITLE = """SECURITIES AND EXCHANGE COMMISSION
Washington, D.C. 20549

SCHEDULE TO

TENDER OFFER STATEMENT UNDER SECTION 14(d)(1) OR 13(e)(1)
OF THE SECURITIES EXCHANGE ACT OF 1934
"""

NAMES = """HARROW MILLS, INC.
(Name of Subject Company (Issuer))

LOOM ACQUISITION CORP.
(Name of Filing Person (Offeror))
"""

CLASSES = """Common Stock, par value $0.01 per share
(Title of Class of Securities)

41591R105
(CUSIP Number of Class of Securities)
"""

CONTACT = """Ruth Adeyemi
General Counsel
Loom Holdings plc
12 Weaver Street
Boston, Massachusetts 02110
(617) 555-0148
(Name, address and telephone number of person authorized to receive notices and communications on behalf of filing persons)
"""

BOXES = """☐ Check the box if the filing relates solely to preliminary communications made before the commencement of a tender offer.

Check the appropriate boxes below to designate any transactions to which the statement relates:

☒ third-party tender offer subject to Rule 14d-1.
☐ issuer tender offer subject to Rule 13e-4.
"""


def cover(names: str = NAMES, classes: str = CLASSES, title: str = TITLE) -> Document:
    return document("\n\n".join((title, names, classes, CONTACT, BOXES)))


def html(body: str) -> Document:
    raw = f"<html><body>{body}</body></html>".encode().decode("latin-1")
    return Document(raw, 0, len(raw), format="html")


def read(doc: Document) -> CoverReading:
    return read_cover(doc, len(doc.text))


def names_of(reading: CoverReading) -> tuple[str | None, list[str]]:
    """The subject company, and each filing person as "Name [role, role]"."""
    persons = [f"{name.text} [{', '.join(name.roles)}]" if name.roles else name.text for name in reading.persons]
    return (reading.subject.text if reading.subject else None), persons


def classes_of(reading: CoverReading) -> list[tuple[str | None, str | None]]:
    return [(security.security.title, security.security.cusip) for security in reading.securities]


# --- the amendment's number ------------------------------------------------------------------------------------------------------------

NUMBERS = [
    ("SCHEDULE TO\n(Amendment No. 3)\nTender Offer Statement under Section 14(d)(1)", "3"),
    ("SCHEDULE TO\n(AMENDMENT NO. 12)*\n", "12"),
    ("Amendment No. 1\nto\nSCHEDULE TO\n", "1"),
    ("AMENDMENT NO. 85 TO\nSCHEDULE TO\n", "85"),
    ("SCHEDULE TO/A\nAmendment No. 4\n", "4"),
    ("SCHEDULE TO\nAMENDMENT 1 TO TENDER OFFER STATEMENT\nUNDER SECTION 14(D)(1)\n", "1"),
    ("SCHEDULE TO/A\n(Amendment 12)\n", "12"),
    ("SCHEDULE TO\nAmendment 2 to the Merger Agreement\n", None),
    ("SCHEDULE TO\nAmendment 5 to Schedule 13D\n", None),
    ("SCHEDULE TO\n(RULE 14d-100)\nAmendment Number 1\n", "1"),
    ("SCHEDULE TO\n(Amendment No. 2 - Final Amendment)\n", "2"),
    ("SCHEDULE TO\n(Amendment No. 6)\n(Final Amendment)\n", "6"),
    ("SCHEDULE TO\n(Final Amendment No. 7)\n", "7"),
    ("SCHEDULE TO\n(Amendment No. Two)\n", "2"),
    ("SCHEDULE TO\n(Amendment No.\n5)\n", "5"),
    ("SCHEDULE TO\n(Amendment\nNo. 5)\n", "5"),
    ("SCHEDULE TO\n(Amendment No.3)\n", "3"),
    ("SCHEDULE TO\n(Amendment No 3)\n", "3"),
    ("SCHEDULE TO\n(Amendment # 3)\n", "3"),
    ("SCHEDULE TO\n(Amendment #3)\n", "3"),
    ("SCHEDULE TO\n(Amendment Nº 3)\n", "3"),
    ("SCHEDULE TO\n(First Amendment)\n", "1"),
    ("SCHEDULE TO\n(Pre-Effective Amendment No. 1)\n", "1"),
    ("SCHEDULE TO-T/A\nTender Offer Statement\n(Amendment No. 2)\n", "2"),
    ("Amendment No. 2 to Schedule TO\n\nSCHEDULE TO\n(Amendment No. 2)\n", "2"),
    ("SCHEDULE TO\n(Amendment No. [2])\n", "2"),
    ("SCHEDULE TO\n(Amendment No. _2_)\n", "2"),
    ("SCHEDULE TO\n(Amendment No. 02)\n", "2"),
    ("SCHEDULE TO\n(Amendment Nos. 2)\n", "2"),
    ("SCHEDULE 14D-1\nTender Offer Statement Pursuant to Section 14(d)(1)\n(Amendment No. 3)\n", "3"),
    ("SCHEDULE 13E-4/A\nIssuer Tender Offer Statement\n(Amendment No. 1)\n", "1"),
    # combined statements: the Schedule TO's own number
    ("SCHEDULE TO\n(Amendment No. 3)\n\nand\n\nSCHEDULE 13D\n(Amendment No. 11)\n", "3"),
    ("SCHEDULE 13D\n(Amendment No. 11)\n\nand\n\nSCHEDULE TO\n(Amendment No. 3)\n", "3"),
    ("Amendment No. 3 to SCHEDULE TO\nand\nAmendment No. 11 to SCHEDULE 13D\n", "3"),
    ("Amendment No. 11 to SCHEDULE 13D\nand\nAmendment No. 3 to SCHEDULE TO\n", "3"),
    ("SCHEDULE TO\n(Amendment No. 2)\nSCHEDULE 13E-3\n(Amendment No. 5)\n", "2"),
    ("SCHEDULE 14D-1\n(Amendment No. 4)\nand\nSCHEDULE 13D\n(Amendment No. 9)\n", "4"),
    # behind the title itself
    ("SCHEDULE 14D-1/A-2\nTender Offer Statement Pursuant to Section 14(d)(1)\n", "2"),
    ("SCHEDULE TO/A-11\n", "11"),
    ("SCHEDULE TO-T/A2\n", "2"),
    ("SCHEDULE 13E-4/A - 3\n", "3"),
    ("SCHEDULE TO/A No. 4\n", "4"),
    ("SCHEDULE TO-I/A (No. 4)\n", "4"),
    ("SCHEDULE TO/A #4\n", "4"),
    ("SCHEDULE 13D\n(Amendment No. 7)\nand\nSCHEDULE 14D-1/A-2\n", "2"),
    ("SCHEDULE 13D/A-7\nand\nSCHEDULE TO\n", None),
    ("SCHEDULE TO/A\n14 pages\n", None),
    ("SCHEDULE TO/A 2000\n", None),
    # none, or empty
    ("SCHEDULE TO\nTender Offer Statement\n", None),
    ("SCHEDULE TO\n(Amendment No. )\n", None),
    ("SCHEDULE TO\n(Amendment No. 99999999)\n", None),
    ("SCHEDULE TO\n(Amendment No. __)\n", None),
    ("SCHEDULE TO\n(AMENDMENT NO. ___)*\n", None),
    ("SCHEDULE TO\n(Final Amendment)\n", None),
    ("SCHEDULE TO\n(Amendment No. __)\n\nSCHEDULE 13D\n(Amendment No. 17)\n", None),
    ("SCHEDULE TO\n(Amendment No. )\nand\nSCHEDULE 13D/A\n(Amendment No. 11)\n", None),
    ("SCHEDULE TO\nTender Offer Statement\nAmendment No. 2 to Registration Statement on Form S-4\n", None),
    ("SCHEDULE TO\nand\nAmendment No. 6 to Schedule 13D\n", None),
    ("Amendment No. 6 to Schedule 13D\nand\nSCHEDULE TO\n", None),
    ("SCHEDULE TO\nAmended and Restated\n", None),
]


@pytest.mark.parametrize(("title", "number"), NUMBERS)
def test_amendment_number(title: str, number: str | None) -> None:
    doc = cover(title=f"SECURITIES AND EXCHANGE COMMISSION\nWashington, D.C. 20549\n\n{title}")
    found = read_amendment_number(doc, read(doc).end)
    assert (found.text if found else None) == number


FINAL_TITLES = [
    ("SCHEDULE TO\n(Amendment No. 2)\n(FINAL AMENDMENT)\n", True),
    ("SCHEDULE 13E-4\n(Amendment No. 2 - Final Amendment)\n", True),
    ("SCHEDULE 14D-1\nAmendment No. 2 and Final Amendment\n", True),
    ("SCHEDULE 14D-1\nAmendment No. 2 (the Final Amendment) to\n", True),
    ("SCHEDULE 14D-1\n(Amendment No. 5*)\n\n*Constituting the final amendment to Schedule 14D-1.\n", True),
    ("Amendment No. 3\nto\nSCHEDULE 14D-1 (FINAL AMENDMENT)\nTender Offer Statement Pursuant to Section 14(d)(1)\n", True),
    ("SCHEDULE TO - FINAL AMENDMENT\n", True),
    ("SCHEDULE 13E-4/A, Final Amendment\n", True),
    ("SCHEDULE TO/A (Amendment No. 2 - Final Amendment)\n", True),
    ("SCHEDULE TO (the Final Amendment)\n", True),
    ("SCHEDULE TO-I/A: FINAL AMENDMENT\n", True),
    ("SCHEDULE TO\n(Amendment No. 2)\n", False),
    ("SCHEDULE TO (Final Amendment to the Merger Agreement)\n", False),
    ("SCHEDULE 13D (FINAL AMENDMENT)\n", False),
    ("SCHEDULE TO\nFinal Amendment to the Merger Agreement\n", False),
    ("SCHEDULE TO\nCheck if this is the final amendment\n", False),
]


@pytest.mark.parametrize(("title", "final"), FINAL_TITLES)
def test_title_of_the_final_amendment(title: str, final: bool) -> None:
    doc = cover(title=f"SECURITIES AND EXCHANGE COMMISSION\nWashington, D.C. 20549\n\n{title}")
    assert (read_final(doc, read(doc).end) is not None) == final


TEXTS = [
    ("This Amendment No. 4 amends and supplements the Tender Offer Statement on Schedule TO originally filed by Loom.", "4"),
    ("This Amendment No. 4 amends the Schedule TO filed on May 3, 2004, as amended by\nAmendment No. 1 to the Tender Offer Statement filed on May 9, 2004.", "4"),
    ("This Amendment No. 2 (this “Amendment”) further amends the Schedule TO, as amended by Amendment No. 1 thereto.", "2"),
    ("This second amendment (“Amendment No. 2”) to the Tender Offer Statement on Schedule TO", "2"),
    ("This Amendment No. 5 to the Schedule TO amends the statement filed on May 3, 2004.", "5"),
    ("The Schedule TO, as amended by Amendment No. 1, is hereby amended.", None),
    ("This statement relates to the offer. Amendment No. 3 to the Merger Agreement was signed.", None),
    ("This Amendment No. 3 to the Merger Agreement was signed on May 3, 2004.", None),
]


@pytest.mark.parametrize(("text", "number"), TEXTS)
def test_amendment_number_in_the_text(text: str, number: str | None) -> None:
    """A file without its cover says the number in its first sentences."""
    found = read_amendment_number(document(text), 0)
    assert (found.text if found else None) == number


# --- names -----------------------------------------------------------------------------------------------------------------------------

ALONE = "(Name of Subject Company (Issuer))"
MILL = "HARROW MILLS, INC."

SINGLE = [
    # caption, roles
    ("(Name of Filing Person (Offeror))", "offeror"),
    ("(Names of Filing Persons (Offerors))", "offeror"),
    ("(Name of Filing Persons - Offeror)", "offeror"),
    ("(Names of Filing Persons -- Offerors)", "offeror"),
    ("(Names of Filing Persons—Offeror)", "offeror"),
    ("(Name of Offeror)", "offeror"),
    ("(Name of Bidder)", "offeror"),
    ("(Bidders)", "offeror"),
    ("(Bidder)", "offeror"),
    ("(Bidder(s))", "offeror"),
    ("(BIDDER(S))", "offeror"),
    ("(Bidder (s))", "offeror"),
    ("(Offeror(s))", "offeror"),
    ("(Purchaser(s))", "offeror"),
    ("(the Bidder(s))", "offeror"),
    ("(Offeror)", "offeror"),
    ("(Names of Filing Persons (identifying status as offeror, issuer or other person))", ""),
    ("(Name of Filing Persons (identifying status as offeror,\nissuer or other person))", ""),
    ("(Names of Filing\nPersons (Offerors))", "offeror"),
    ("(Name of Filing Person (Offeror)", "offeror"),
    ("(Name of Filing Person, Offeror)", "offeror"),
    ("(Names of Persons Filing Statement)", ""),
    ("(Name of Person(s) Filing Statement)", ""),
    ("(Names of Persons\u2014Filing Statements)", ""),
    ("(Names of Filing Persons (identifying status as offeror, issuer or other person)", ""),
    ("(Name of person(s) filing statement (offeror))", "offeror"),
    ("Name of Filing Person (Offeror)", "offeror"),
    ("Names of Filing Persons (Offerors)", "offeror"),
    ("NAME OF FILING PERSON (OFFEROR)", "offeror"),
    ("[Name of Filing Person (Offeror)]", "offeror"),
    ("(Exact Name of Filing Person (Offeror))", "offeror"),
    ("(Name of Purchaser)", "offeror"),
    ("Name of Filer and Offeror", "offeror"),
    ("(Name of Filer)", ""),
]


@pytest.mark.parametrize(("caption", "role"), SINGLE)
def test_caption_of_filing_person(caption: str, role: str) -> None:
    subject, persons = names_of(read(cover(names=f"{MILL}\n{ALONE}\n\nLOOM ACQUISITION CORP.\n{caption}\n")))
    assert (subject, persons) == (MILL, [f"LOOM ACQUISITION CORP. [{role}]" if role else "LOOM ACQUISITION CORP."])


SUBJECTS = [
    "(Name of Subject Company (Issuer))",
    "(Name of Subject Company)",
    "(Name of Subject Company) (Issuer)",
    "(Name of the Subject Company (Issuer))",
    "(Name of Subject Company [Issuer])",
    "(Name of Issuer)",
    "(Name of Issuer (Subject Company))",
    "(NAME OF SUBJECT COMPANY (ISSUER))",
    "(Name of Subject\nCompany (Issuer))",
    "(Name of\nSubject Company\n(Issuer))",
    "(Name of Subject Company (Issuer)",
    "(Name of Subject Company(Issuer))",
    "Name of Subject Company (Issuer)",
    "(Name of SubjectCompany (Issuer))",
    "(Exact Name of Subject Company as Specified in its Charter)",
    "(Names of Subject Companies (Issuers))",
    "(Subject Company (Issuer))",
    "(Subject Company)",
    "(Name of Issuer and Subject Company)",
    "(Name of Subject Company -- Issuer)",
    "{Name of Subject Company (Issuer)}",
    "(Name of Subject Company (Issuer)\n-----------------",
    "(Name and Subject Company)",
]


@pytest.mark.parametrize("caption", SUBJECTS)
def test_caption_of_subject_company(caption: str) -> None:
    subject, persons = names_of(read(cover(names=f"{MILL}\n{caption}\n\nLOOM ACQUISITION CORP.\n(Name of Filing Person (Offeror))\n")))
    assert (subject, persons) == (MILL, ["LOOM ACQUISITION CORP. [offeror]"])


BOTH = [
    "(Name of Subject Company (Issuer) and Filing Person (Offeror))",
    "(Name of Subject Company (Issuer) and Name of Filing Person (Offeror))",
    "(Name of Subject Company (Issuer) and Name of Filing Person (Issuer))",
    "(Name of Subject Company and Filing Person (Issuer))",
    "(Name of Subject Company (issuer) and filing person (offeror))",
    "(Name of Issuer and Person Filing Statement)",
    "(Name of Subject Company (Issuer) and\nFiling Person (Offeror))",
    "(Names of Subject Company (Issuer) and Filing Persons (Offeror))",
    "(Name of Subject Company (Issuer)/Filing Person (Offeror))",
    "(Name of Subject Company (Issuer) and Names of Filing Persons (identifying status as offeror, issuer or other person))",
    "Name of Subject Company (Issuer) and Filing Person (Offeror)",
    "(Name of Subject Company (Issuer) & Filing Person (Offeror))",
    "(Name of Subject Company and Name of Filing Person)",
    "(Name of Subject Company (Issuer and Offeror))",
    "(Name of small business issuer in its charter)",
    "(Exact name of registrant as specified in its charter)",
    "(Exact Name of Registrant, as Specified in its Charter)",
]


@pytest.mark.parametrize("caption", BOTH)
def test_one_caption_for_both_roles(caption: str) -> None:
    reading = read(cover(names=f"{MILL}\n{caption}\n"))
    assert reading.subject is not None
    assert (reading.subject.text, [name.text for name in reading.persons]) == (MILL, [MILL])


@pytest.mark.parametrize("names", [["Harrow Mills Corp.", "Harrow Mills Corp. II"], ["Harrow Fund I, L.P.", "Harrow Fund II, L.P."]])
def test_one_caption_for_both_roles_of_two_companies(names: list[str]) -> None:
    reading = read(cover(names="\n".join(names) + f"\n{BOTH[0]}\n"))
    assert reading.subject is not None
    assert ([reading.subject.text, *reading.subject.further], [(name.text, name.roles) for name in reading.persons]) == (names, [(name, ("issuer", "offeror")) for name in names])


PARTIES = {
    "a suffix of Luxembourg": ("LOOM EMBEDDED SOLUTIONS, S.\u00c0 R.L.\nLOOM HOLDINGS PLC\n(Names of Filing Persons (Offerors))", ["LOOM EMBEDDED SOLUTIONS, S.\u00c0 R.L. [offeror]", "LOOM HOLDINGS PLC [offeror]"]),
    "other persons behind dashes": ("LOOM ACQUISITION CORP. \u2013 OFFEROR\nLOOM AMERICAS CORPORATION \u2013 OTHER PERSON\n(Names of Filing Persons (identifying status as offeror, issuer or other person))", ["LOOM ACQUISITION CORP. [offeror]", "LOOM AMERICAS CORPORATION [affiliate]"]),
    "a description before the role": ("Loom Hospitality LLC, a Delaware limited liability company (Offeror)\nOtto Weaver (Control Person of Offeror)\n(Names of Filing Persons)", ["Loom Hospitality LLC [offeror]", "Otto Weaver [affiliate]"]),
    "parents of two ranks": ("LOOM ACQUISITION CORP.\n(Purchaser)\n\nLOOM HOLDINGS PLC\n(Parent and Indirect Parent of\nPurchaser)\n(Names of Filing Persons)", ["LOOM ACQUISITION CORP. [offeror]", "LOOM HOLDINGS PLC [parent]"]),
    "controlled by": ("LOOM HOLDINGS S.C.A.,\ncontrolled by\nLOOM GESTION S.A R.L.\n(Names of Filing Persons (Offerors))", ["LOOM HOLDINGS S.C.A. [offeror]", "LOOM GESTION S.A R.L. [offeror]"]),
    "a subsidiary whose name has an article": ("THE SLEY COMPANY\na wholly owned subsidiary of\nLOOM HOLDINGS PLC\n(Bidders)", ["THE SLEY COMPANY [offeror]", "LOOM HOLDINGS PLC [offeror]"]),
    "an affiliate, in capitals": ("LOOM ACQUISITION CORP.\nAN AFFILIATE OF LOOM CAPITAL, L.P.\n(Bidders)", ["LOOM ACQUISITION CORP. [offeror]", "LOOM CAPITAL, L.P. [offeror]"]),
    "taxpayers' numbers": ("LOOM ACQUISITION CORP. (I.R.S. No. 41-1234567)\nLOOM HOLDINGS PLC (E.I.N. 41-7654321)\n(Bidders)", ["LOOM ACQUISITION CORP. [offeror]", "LOOM HOLDINGS PLC [offeror]"]),
    "two trustees": ("Abel T. Weaver and Ruth Adeyemi, Co-Trustees of the Weaver Trust\n(Bidders)", ["Abel T. Weaver [offeror]", "Ruth Adeyemi, Co-Trustees of the Weaver Trust [offeror]"]),
    "one per line": ("LOOM ACQUISITION CORP.\nLOOM HOLDINGS PLC\nLOOM CAPITAL PARTNERS II, L.P.\n(Names of Filing Persons (Offerors))", ["LOOM ACQUISITION CORP. [offeror]", "LOOM HOLDINGS PLC [offeror]", "LOOM CAPITAL PARTNERS II, L.P. [offeror]"]),
    "role below each": ("LOOM ACQUISITION CORP.\n(Offeror)\n\nLOOM HOLDINGS PLC\n(Parent of Offeror)\n(Names of Filing Persons)", ["LOOM ACQUISITION CORP. [offeror]", "LOOM HOLDINGS PLC [parent]"]),
    "role below each, status caption": (
        "LOOM ACQUISITION CORP.\n(Offeror)\n\nLOOM HOLDINGS PLC\n(Parent of Offeror)\n\nLOOM TOP CO LIMITED\n(Affiliate of Offeror)\n(Names of Filing Persons (identifying status as offeror, issuer or other person))",
        ["LOOM ACQUISITION CORP. [offeror]", "LOOM HOLDINGS PLC [parent]", "LOOM TOP CO LIMITED [affiliate]"],
    ),
    "role on the same line": ("Loom Acquisition Corp. (Offeror)\nLoom Holdings plc (Parent of Offeror)\n(Names of Filing Persons)", ["Loom Acquisition Corp. [offeror]", "Loom Holdings plc [parent]"]),
    "parent by the offeror's role": ("LOOM ACQUISITION CORP. (OFFEROR)\nLOOM HOLDINGS PLC (OFFEROR PARENT)\n(Names of Filing Persons)", ["LOOM ACQUISITION CORP. [offeror]", "LOOM HOLDINGS PLC [parent]"]),
    "parent of the purchaser, owning": ("Loom Acquisition Corp. (Purchaser)\nLoom Holdings plc (Purchaser's ultimate parent)\n(Names of Filing Persons)", ["Loom Acquisition Corp. [offeror]", "Loom Holdings plc [parent]"]),
    "role behind dashes": ("Loom Acquisition Corp. -- Offeror\nLoom Holdings plc -- Parent of Offeror\n(Names of Filing Persons)", ["Loom Acquisition Corp. [offeror]", "Loom Holdings plc [parent]"]),
    "role behind a long dash": ("Loom Acquisition Corp. — Offeror\nLoom Holdings plc — Parent\n(Names of Filing Persons)", ["Loom Acquisition Corp. [offeror]", "Loom Holdings plc [parent]"]),
    "role behind a comma": ("Loom Acquisition Corp., Offeror\nLoom Holdings plc, Parent\n(Names of Filing Persons)", ["Loom Acquisition Corp. [offeror]", "Loom Holdings plc [parent]"]),
    "the issuer among them": ("Loom Acquisition Corp. (Offeror)\nHarrow Mills, Inc. (Issuer)\n(Names of Filing Persons)", ["Loom Acquisition Corp. [offeror]", "Harrow Mills, Inc. [issuer]"]),
    "roles and co-offerors": ("Loom Acquisition Corp.\n(Offeror)\nLoom Weaving LLC\n(Co-Offeror)\n(Names of Filing Persons)", ["Loom Acquisition Corp. [offeror]", "Loom Weaving LLC [offeror]"]),
    "and on its own line": ("LOOM ACQUISITION CORP.\nand\nLOOM HOLDINGS PLC\n(Names of Filing Persons (Offerors))", ["LOOM ACQUISITION CORP. [offeror]", "LOOM HOLDINGS PLC [offeror]"]),
    "AND at a line's end": ("LOOM ACQUISITION CORP. AND\nLOOM HOLDINGS PLC\n(Names of Filing Persons (Offerors))", ["LOOM ACQUISITION CORP. [offeror]", "LOOM HOLDINGS PLC [offeror]"]),
    "and at a line's beginning": ("LOOM ACQUISITION CORP.\nand LOOM HOLDINGS PLC\n(Names of Filing Persons (Offerors))", ["LOOM ACQUISITION CORP. [offeror]", "LOOM HOLDINGS PLC [offeror]"]),
    "and inside a line": ("LOOM ACQUISITION CORP. AND LOOM HOLDINGS PLC\n(Names of Filing Persons (Offerors))", ["LOOM ACQUISITION CORP. [offeror]", "LOOM HOLDINGS PLC [offeror]"]),
    "and inside a name": ("WARP AND WEFT CORPORATION\n(Name of Filing Person (Offeror))", ["WARP AND WEFT CORPORATION [offeror]"]),
    "ampersand inside a name": ("Warp & Weft Acquisition Co.\nWarp & Weft, Inc.\n(Names of Filing Persons (Offerors))", ["Warp & Weft Acquisition Co. [offeror]", "Warp & Weft, Inc. [offeror]"]),
    "subsidiary of, between lines": ("LOOM ACQUISITION CORP.\na wholly owned subsidiary of\nLOOM HOLDINGS PLC\n(Names of Filing Persons (Offerors))", ["LOOM ACQUISITION CORP. [offeror]", "LOOM HOLDINGS PLC [offeror]"]),
    "indirect subsidiary of": ("LOOM ACQUISITION CORP.,\nan indirect, wholly-owned subsidiary of\nLOOM HOLDINGS PLC\n(Names of Filing Persons (Offerors))", ["LOOM ACQUISITION CORP. [offeror]", "LOOM HOLDINGS PLC [offeror]"]),
    "and its subsidiary": ("LOOM HOLDINGS PLC\nand\nLoom Acquisition Co.,\nits wholly owned subsidiary\n(Names of Filing Persons (Offerors))", ["LOOM HOLDINGS PLC [offeror]", "Loom Acquisition Co. [offeror]"]),
    "subsidiary of, cut": ("LOOM ACQUISITION CORP.\na direct wholly owned\nsubsidiary of\nLOOM HOLDINGS PLC\n(Names of Filing Persons (Offerors))", ["LOOM ACQUISITION CORP. [offeror]", "LOOM HOLDINGS PLC [offeror]"]),
    "where it is organized": ("Delaware\n(State of Incorporation)\n\nLOOM HOLDINGS PLC\n(Names of Filing Persons (Offerors))", ["LOOM HOLDINGS PLC [offeror]"]),
    "subsidiary of, cut before the last words": ("LOOM ACQUISITION CORP.,\na wholly-owned\nsubsidiary of Loom Holdings plc\nand\nLOOM HOLDINGS PLC\n(Names of Filing Persons (Offerors))", ["LOOM ACQUISITION CORP. [offeror]", "Loom Holdings plc [offeror]"]),
    "subsidiary of, inside a line": ("Loom Acquisition Corp., a wholly owned subsidiary of Loom Holdings plc\n(Names of Filing Persons (Offerors))", ["Loom Acquisition Corp. [offeror]", "Loom Holdings plc [offeror]"]),
    "subsidiary of, misspelt": ("LOOM ACQUISITION CORP.\na wholly owned subsidaiary of\nLOOM HOLDINGS PLC\n(Names of Filing Persons (Offerors))", ["LOOM ACQUISITION CORP. [offeror]", "LOOM HOLDINGS PLC [offeror]"]),
    "a company formed by others": ("LOOM ACQUISITION CORP.\na company\nformed by\nLOOM HOLDINGS PLC\nand by\nLOOM CAPITAL PARTNERS II, L.P.\n(Names of Filing Persons (Offerors))", ["LOOM ACQUISITION CORP. [offeror]", "LOOM HOLDINGS PLC [offeror]", "LOOM CAPITAL PARTNERS II, L.P. [offeror]"]),
    "two parents": (
        "LOOM ACQUISITION CORP.\na wholly owned subsidiary of\nLOOM HOLDINGS PLC\nan affiliate of\nLOOM CAPITAL PARTNERS II, L.P.\n(Names of Filing Persons (Offerors))",
        ["LOOM ACQUISITION CORP. [offeror]", "LOOM HOLDINGS PLC [offeror]", "LOOM CAPITAL PARTNERS II, L.P. [offeror]"],
    ),
    "semicolons": (
        "Reed Fund 4, LLC; Reed Fund 5, LLC; Reed High Yield Fund, L.P.; Sley Partners, Inc.; and Heddle Capital Management, LP\n(Bidders)",
        ["Reed Fund 4, LLC [offeror]", "Reed Fund 5, LLC [offeror]", "Reed High Yield Fund, L.P. [offeror]", "Sley Partners, Inc. [offeror]", "Heddle Capital Management, LP [offeror]"],
    ),
    "semicolons over lines": (
        "REED FUND 4, LLC; REED FUND 5, LLC; REED HIGH\nYIELD FUND, L.P.; SLEY PARTNERS, INC.;\nHEDDLE CAPITAL MANAGEMENT, LP\n(Bidders)",
        ["REED FUND 4, LLC [offeror]", "REED FUND 5, LLC [offeror]", "REED HIGH YIELD FUND, L.P. [offeror]", "SLEY PARTNERS, INC. [offeror]", "HEDDLE CAPITAL MANAGEMENT, LP [offeror]"],
    ),
    "commas": (
        "Reed Fund 4, LLC, Reed Fund 5, LLC, Sley Partners, Inc. and Heddle Capital Management, LP\n(Bidders)",
        ["Reed Fund 4, LLC [offeror]", "Reed Fund 5, LLC [offeror]", "Sley Partners, Inc. [offeror]", "Heddle Capital Management, LP [offeror]"],
    ),
    "commas over lines": (
        "REED FUND 4, LLC, REED FUND 5, LLC, SLEY\nPARTNERS, INC., HEDDLE CAPITAL MANAGEMENT, LP,\nSHED INVESTORS L.P. AND SELVEDGE TRUST\n(Bidders)",
        ["REED FUND 4, LLC [offeror]", "REED FUND 5, LLC [offeror]", "SLEY PARTNERS, INC. [offeror]", "HEDDLE CAPITAL MANAGEMENT, LP [offeror]", "SHED INVESTORS L.P. [offeror]", "SELVEDGE TRUST [offeror]"],
    ),
    "a comma and the ending cut off the name": (
        "REED FUND 4, LLC; REED GROWTH FUND,\nLLC; SLEY PARTNERS, L.P., HEDDLE CAPITAL,\nINC. and ABEL T. WEAVER\n(Bidders)",
        ["REED FUND 4, LLC [offeror]", "REED GROWTH FUND, LLC [offeror]", "SLEY PARTNERS, L.P. [offeror]", "HEDDLE CAPITAL, INC. [offeror]", "ABEL T. WEAVER [offeror]"],
    ),
    "a person above a company": ("MARTA WEAVER\nLOOM PARTNERS, L.P.\n(Bidders)\n\nThe Bidders are:\n\nMARTA WEAVER\nLOOM PARTNERS, L.P.", ["MARTA WEAVER [offeror]", "LOOM PARTNERS, L.P. [offeror]"]),
    "a translation of the subject company's name": (
        "(Translation of Subject Company's Name into English)\nLOOM ACQUISITION CORP.\nLOOM HOLDINGS PLC\n(Names of Filing Persons (Offerors))",
        ["LOOM ACQUISITION CORP. [offeror]", "LOOM HOLDINGS PLC [offeror]"],
    ),
    "an offeror who is an affiliate": (
        "Harrow Mills, Inc. (Offeror and Issuer)\nORIG Weaving, LLC (Offeror and Affiliate of Issuer)\nAbel T. Weaver (Bidder and Affiliate of Issuer)\n(Names of Filing Persons (identifying status as offeror, issuer or other person))",
        ["Harrow Mills, Inc. [offeror, issuer]", "ORIG Weaving, LLC [offeror, affiliate]", "Abel T. Weaver [offeror, affiliate]"],
    ),
    "persons and trusts": (
        "Loom Acquisition Corp.\nAbel T. Weaver\nThe Weaver Family Trust\nMarta Weaver\n(Names of Filing Persons (Offerors))",
        ["Loom Acquisition Corp. [offeror]", "Abel T. Weaver [offeror]", "The Weaver Family Trust [offeror]", "Marta Weaver [offeror]"],
    ),
    "a number and the ending cut off the name": (
        "REED FUND 4, LLC; REED SPECIAL FUND\n6, LLC; REED GROWTH PARTNERS\nII, L.P.; HEDDLE CAPITAL, INC. and ABEL T. WEAVER\n(Bidders)",
        ["REED FUND 4, LLC [offeror]", "REED SPECIAL FUND 6, LLC [offeror]", "REED GROWTH PARTNERS II, L.P. [offeror]", "HEDDLE CAPITAL, INC. [offeror]", "ABEL T. WEAVER [offeror]"],
    ),
    "a role behind the last of two names": ("LOOM ACQUISITION CORP.\nLOOM HOLDINGS PLC (PARENT)\n(Bidders)", ["LOOM ACQUISITION CORP. [offeror]", "LOOM HOLDINGS PLC [parent]"]),
    "a role of both behind the last of two names": ("LOOM MID LLC\nLOOM HOLDINGS PLC (Parents)\n(Names of Filing Persons)", ["LOOM MID LLC [parent]", "LOOM HOLDINGS PLC [parent]"]),
    "a trust with the day of its deed": (
        "LOOM HOLDINGS PLC\nMARTA WEAVER\nTHE WEAVER CHILDREN'S TRUST U/A/D 3/1/1994\nSLEY & SONS L.P.\nWeaver Family Trust, dated May 3, 1999\nHeddle Capital, LP\n(Names of Filing Persons (Offerors))",
        [f"{name} [offeror]" for name in ("LOOM HOLDINGS PLC", "MARTA WEAVER", "THE WEAVER CHILDREN'S TRUST U/A/D 3/1/1994", "SLEY & SONS L.P.", "Weaver Family Trust, dated May 3, 1999", "Heddle Capital, LP")],
    ),
    "a name without an ending above a company": (
        "MARTA WEAVER\nOTTO WEAVER\nSELVEDGE 2000\nLOOM PARTNERS, L.P.\n(Bidders)", ["MARTA WEAVER [offeror]", "OTTO WEAVER [offeror]", "SELVEDGE 2000 [offeror]", "LOOM PARTNERS, L.P. [offeror]"]
    ),
    "a fund and who acts for it": ("Loom Fund, L.P.\nBy: Loom GP, LLC, its general partner\n(Name of Filing Person (Offeror))", ["Loom Fund, L.P. [offeror]"]),
    "a slash between two": ("LOOM ACQUISITION CORP./LOOM HOLDINGS PLC\n(Names of Filing Persons (Offerors))", ["LOOM ACQUISITION CORP. [offeror]", "LOOM HOLDINGS PLC [offeror]"]),
    "a slash inside a name": ("Loom A/S\nWarp/Weft Partners\n(Names of Filing Persons (Offerors))", ["Loom A/S [offeror]", "Warp/Weft Partners [offeror]"]),
    "a bank as trustee": ("Loom Bank, N.A., not in its individual capacity but solely as trustee\n(Name of Filing Person (Offeror))", ["Loom Bank, N.A. [offeror]"]),
    "roles behind as": ("HARROW MILLS, INC., as Issuer\nLOOM PARENT, INC., as Guarantor\n(Names of Filing Persons)", ["HARROW MILLS, INC. [issuer]", "LOOM PARENT, INC. [affiliate]"]),
    "a corporation owned by": ("LOOM SUB, INC.\na corporation wholly owned by\nLOOM MID, LLC\n(Names of Filing Persons (Offerors))", ["LOOM SUB, INC. [offeror]", "LOOM MID, LLC [offeror]"]),
    "persons on one line": ("Loom Acquisition Corp., Abel T. Weaver and Marta Weaver\n(Names of Filing Persons (Offerors))", ["Loom Acquisition Corp. [offeror]", "Abel T. Weaver [offeror]", "Marta Weaver [offeror]"]),
    "a name cut before its ending": ("LOOM ACQUISITION\nCORP.\nLOOM HOLDINGS PLC\n(Names of Filing Persons (Offerors))", ["LOOM ACQUISITION CORP. [offeror]", "LOOM HOLDINGS PLC [offeror]"]),
    "organized under": ("LOOM ACQUISITION CORP.\na Delaware corporation\nLOOM HOLDINGS PLC\na public limited company organized under the laws of England and Wales\n(Names of Filing Persons (Offerors))", ["LOOM ACQUISITION CORP. [offeror]", "LOOM HOLDINGS PLC [offeror]"]),
    "collectively": ("Reed Fund 4, LLC; Sley Partners, Inc.\n(collectively the \"Purchasers\")\n(Bidders)", ["Reed Fund 4, LLC [offeror]", "Sley Partners, Inc. [offeror]"]),
    "collectively, same line": ("Reed Fund 4, LLC; Sley Partners, Inc. (collectively, the \"Purchasers\")\n(Bidders)", ["Reed Fund 4, LLC [offeror]", "Sley Partners, Inc. [offeror]"]),
    "formerly": ("LOOM HOLDINGS PLC\n(formerly Spindle Group plc)\n(Name of Filing Person (Offeror))", ["LOOM HOLDINGS PLC [offeror]"]),
    "footnote mark": ("LOOM HOLDINGS PLC*\n(Name of Filing Person (Offeror))", ["LOOM HOLDINGS PLC [offeror]"]),
    "a page number between": ("LOOM ACQUISITION CORP.\n\n-2-\n\nLOOM HOLDINGS PLC\n(Names of Filing Persons (Offerors))", ["LOOM ACQUISITION CORP. [offeror]", "LOOM HOLDINGS PLC [offeror]"]),
    "rules between": ("------------------------------\nLOOM ACQUISITION CORP.\n------------------------------\n(Name of Filing Person (Offeror))", ["LOOM ACQUISITION CORP. [offeror]"]),
    "series of": ("Series C of Reed Real Estate Fund, LLC\n(Name of Filing Person (Offeror))", ["Series C of Reed Real Estate Fund, LLC [offeror]"]),
    "comma before the ending": ("LOOM HOLDINGS, PLC, a company\n(Name of Filing Person (Offeror))", ["LOOM HOLDINGS, PLC [offeror]"]),
    "foreign endings": ("Weberei AG\nTelar S.A. de C.V.\nTessitura S.p.A.\nWeverij N.V.\n(Names of Filing Persons (Offerors))", ["Weberei AG [offeror]", "Telar S.A. de C.V. [offeror]", "Tessitura S.p.A. [offeror]", "Weverij N.V. [offeror]"]),
    "parent and offeror in one caption": ("LOOM ACQUISITION CORP.\n(Offeror)\nLOOM HOLDINGS PLC\n(Parent)\n(Name of Filing Persons (identifying status as offeror, issuer or other person))", ["LOOM ACQUISITION CORP. [offeror]", "LOOM HOLDINGS PLC [parent]"]),
    "direct and ultimate parents": (
        "LOOM ACQUISITION CORP.\n(Offeror)\nLOOM MID LLC\n(Direct Parent of Offeror)\nLOOM HOLDINGS PLC\n(Ultimate Parent of Offeror)\n(Names of Filing Persons)",
        ["LOOM ACQUISITION CORP. [offeror]", "LOOM MID LLC [parent]", "LOOM HOLDINGS PLC [parent]"],
    ),
    "roles with articles": ("LOOM ACQUISITION CORP.\n(the Offeror)\nLOOM HOLDINGS PLC\n(the Parent of the Offeror)\n(Names of Filing Persons)", ["LOOM ACQUISITION CORP. [offeror]", "LOOM HOLDINGS PLC [parent]"]),
    "managed by": ("Series C (PDM B-3) of Loom LLC, which is managed by Weft Group, Inc., whose sole member is Selvedge Trust\n(Offeror)", ["Series C (PDM B-3) of Loom LLC [offeror]"]),
    "defined in brackets": ('LOOM ACQUISITION CORP. ("Purchaser")\nLOOM HOLDINGS PLC ("Parent")\n(Names of Filing Persons (Offerors))', ["LOOM ACQUISITION CORP. [offeror]", "LOOM HOLDINGS PLC [offeror]"]),
    "roles and subsidiary on one line": ("LOOM ACQUISITION CORP. (Offeror), an indirect wholly owned subsidiary of LOOM HOLDINGS PLC (Parent of Offeror)\n(Names of Filing Persons)", ["LOOM ACQUISITION CORP. [offeror]", "LOOM HOLDINGS PLC [parent]"]),
    "a person among companies, commas": (
        "Reed Fund 4, LLC, Abel Weaver, Reed Fund 5, LLC, Sley Partners, Inc. and Heddle Capital Management, LP\n(Bidders)",
        ["Reed Fund 4, LLC [offeror]", "Abel Weaver [offeror]", "Reed Fund 5, LLC [offeror]", "Sley Partners, Inc. [offeror]", "Heddle Capital Management, LP [offeror]"],
    ),
    "a person before the last company": (
        "REED FUND 4, LLC; MARTA WEAVER; ABEL T. WEAVER and REED ACQUISITION COMPANY, LLC\n(Bidders)",
        ["REED FUND 4, LLC [offeror]", "MARTA WEAVER [offeror]", "ABEL T. WEAVER [offeror]", "REED ACQUISITION COMPANY, LLC [offeror]"],
    ),
    "a firm of two names in a list": ("Reed Fund 4, LLC; Weaver Sley and Heddle Company, LLC\n(Bidders)", ["Reed Fund 4, LLC [offeror]", "Weaver Sley and Heddle Company, LLC [offeror]"]),
    "two persons": ("Abel T. Weaver and Marta Weaver\n(Names of Filing Persons (Offerors))", ["Abel T. Weaver [offeror]", "Marta Weaver [offeror]"]),
    "role below the summary caption": ("LOOM ACQUISITION CORP.\nLOOM HOLDINGS PLC\n(Names of Filing Persons)\n(Offerors)", ["LOOM ACQUISITION CORP. [offeror]", "LOOM HOLDINGS PLC [offeror]"]),
    "another name cut in a bracket": ("LOOM ACQUISITION CORP.\n(d/b/a The Loom and Weft\nGroup)\n(Names of Filing Persons (Offerors))", ["LOOM ACQUISITION CORP. [offeror]"]),
    "a caption cut": ("LOOM ACQUISITION CORP.\n(Offeror)\n(Other\nPerson(s))\n(Names of Filing Persons (Offerors))", ["LOOM ACQUISITION CORP. [offeror]"]),
    "which is": ("LOOM ACQUISITION CORP.,\nwhich is\na wholly owned subsidiary of\nLOOM HOLDINGS PLC\n(Names of Filing Persons (Offerors))", ["LOOM ACQUISITION CORP. [offeror]", "LOOM HOLDINGS PLC [offeror]"]),
    "subsidiary of, cut twice": ("LOOM ACQUISITION CORP.\nA wholly\nowned\nsubsidiary of\nLOOM HOLDINGS PLC\n(Names of Filing Persons (Offerors))", ["LOOM ACQUISITION CORP. [offeror]", "LOOM HOLDINGS PLC [offeror]"]),
    "purchaser and parent": ("LOOM ACQUISITION CORP. (Purchaser)\nLOOM HOLDINGS PLC (Parent of Purchaser)\n(Names of Filing Persons (Offerors))", ["LOOM ACQUISITION CORP. [offeror]", "LOOM HOLDINGS PLC [parent]"]),
    "chain of parents": (
        "Loom Merger Sub, Inc.\na direct, wholly-owned subsidiary of\nLoom Mid, Inc.\nan indirect, wholly-owned subsidiary of\nLoom Holdings plc\n(Names of Filing Persons (Offerors))",
        ["Loom Merger Sub, Inc. [offeror]", "Loom Mid, Inc. [offeror]", "Loom Holdings plc [offeror]"],
    ),
    "commas, funds and their manager": (
        "Loom Acquisition Corp., Loom Holdings plc, Loom Capital Partners II, L.P., Loom GP Ltd. and Abel T. Weaver\n(Names of Filing Persons (Offerors))",
        ["Loom Acquisition Corp. [offeror]", "Loom Holdings plc [offeror]", "Loom Capital Partners II, L.P. [offeror]", "Loom GP Ltd. [offeror]", "Abel T. Weaver [offeror]"],
    ),
    "all on one line without a mark between": (
        "Loom Enterprises Holdings L.P. Loom Enterprises L.P. Weft Acquisition Corp. Shed Energy Holding LLC Abel T. Weaver\n(Names of Filing Persons (Offerors))",
        ["Loom Enterprises Holdings L.P. [offeror]", "Loom Enterprises L.P. [offeror]", "Weft Acquisition Corp. [offeror]", "Shed Energy Holding LLC [offeror]", "Abel T. Weaver [offeror]"],
    ),
    "a name that goes on behind two suffixes": ("Loom Ltd. Partnership Corp. Holdings Inc.\n(Names of Filing Persons (Offerors))", ["Loom Ltd. Partnership Corp. Holdings Inc. [offeror]"]),
    "a name in translation": (
        "TECELAGEM DO SUL S.A.\n(Names of Filing Persons (Offerors))\nSOUTHERN WEAVING COMPANY\n(Translation of Filing Person's Name into English)",
        ["TECELAGEM DO SUL S.A. [offeror]"],
    ),
    "indirect parents, two under one role": ("LOOM ACQUISITION CORP.\n(Offeror)\nLOOM MID LLC\nLOOM HOLDINGS PLC\n(Parents of Offeror)\n(Names of Filing Persons)", ["LOOM ACQUISITION CORP. [offeror]", "LOOM MID LLC [parent]", "LOOM HOLDINGS PLC [parent]"]),
}


@pytest.mark.parametrize("shape", PARTIES)
def test_filing_persons(shape: str) -> None:
    names, expected = PARTIES[shape]
    assert names_of(read(cover(names=f"{MILL}\n{ALONE}\n\n{names}\n"))) == (MILL, expected)


@pytest.mark.parametrize(
    ("names", "subject"),
    [
        (f"{MILL}\n(Name of Filing Person (Issuer and Offeror))\n", MILL),
        (f"{MILL}\n(Name of Filing Person (Offeror))\n", None),
        (f"{MILL}\nLOOM HOLDINGS PLC\n(Names of Filing Persons (Issuer and Offeror))\n", None),
        (f"{MILL}\n(Name of Filing Person (identifying status as offeror, issuer or other person))\n", None),
    ],
)
def test_the_one_filing_person_is_the_issuer(names: str, subject: str | None) -> None:
    assert names_of(read(cover(names=names)))[0] == subject



@pytest.mark.parametrize(
    ("names", "expected"),
    [
        ("GINGHAM\nACQUISITION CORP.,\na wholly owned\nsubsidiary of\nGINGHAM\nCORPORATION", ["GINGHAM ACQUISITION CORP.", "GINGHAM CORPORATION"]),
        ("WARP\n& CO., LLC\nWEFT\nMERGER SUB, INC.", ["WARP & CO., LLC", "WEFT MERGER SUB, INC."]),
        ("NORTH SELVEDGE\nTECHNOLOGIES HOLDINGS LIMITED", ["NORTH SELVEDGE TECHNOLOGIES HOLDINGS LIMITED"]),
        ("LOOM HOLDINGS PLC\nCAPITAL WEAVING CORP.", ["LOOM HOLDINGS PLC", "CAPITAL WEAVING CORP."]),
        ("MARTA WEAVER\nGINGHAM ACQUISITION CORP.", ["MARTA WEAVER", "GINGHAM ACQUISITION CORP."]),
    ],
)
def test_a_name_cut_before_words_that_are_none(names: str, expected: list[str]) -> None:
    """Where the document ends too soon to name it whole below."""
    assert [name.text for name in read(cover(f"{MILL}\n{ALONE}\n\n{names}\n(Names of Filing Persons (Offerors))\n")).persons] == expected


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        ("WEAVER CORPORATION ABEL WEAVER", ["WEAVER CORPORATION", "ABEL WEAVER"]),
        ("WEAVER CORPORATION ABEL T. WEAVER", ["WEAVER CORPORATION", "ABEL T. WEAVER"]),
        ("WEAVER CORPORATION OF AMERICA", ["WEAVER CORPORATION OF AMERICA"]),
        ("WEAVER CORPORATION HOLDINGS LIMITED", ["WEAVER CORPORATION HOLDINGS LIMITED"]),
        ("WEAVER CORPORATION PENSION TRUST", ["WEAVER CORPORATION PENSION TRUST"]),
    ],
)
def test_a_person_behind_a_corporation_on_one_line(names: str, expected: list[str]) -> None:
    line = f"SCHEDULE TO {MILL} {ALONE} {names} (Name of Filing Persons (Offerors)) Common Stock (Title of Class of Securities)"
    assert [name.text for name in read(document(line)).persons] == expected


@pytest.mark.parametrize("title", ["(Amendment No. 5 - Final Amendment)", "(Amendment No. 5 and Final Amendment)", "(Amendment No. 5 (Final Amendment))", "(Amendment No. 5) (Final Amendment)", "(The Final Amendment)"])
def test_a_title_on_one_line_with_the_names(title: str) -> None:
    line = f"SECURITIES AND EXCHANGE COMMISSION Washington, D.C. 20549 SCHEDULE TO Tender Offer Statement under Section 14(d)(1) or 13(e)(1) of the Securities Exchange Act of 1934 {title} {MILL} {ALONE} LOOM HOLDINGS PLC (Name of Filing Person (Offeror))"
    assert names_of(read(document(line)))[0] == MILL


@pytest.mark.parametrize("title", ["under Section\n14(d)(1) or 13(e)(1)\nof the Securities Exchange Act of 1934", "under Section 14(d)(1) or 13(e)(1)\nof the Securities\nExchange\nAct of 1934", "of the\nSecurities Exchange Act\nof 1934\n(Amendment No.\n2)", "of the Securities Exchange Act of 1934\n(Amendment No.\n2 \u2013 Final Amendment)", "of the Securities Exchange Act of 1934\n(Amendment\nNo. 2 \u2013 Final Amendment)", "of the Securities Exchange Act of 1934\nAmendment\nNumber 2", "of the Securities Exchange Act of 1934\n(AMENDMENT\nNO. 1) ---------------"])
def test_a_title_cut_above_the_name(title: str) -> None:
    assert names_of(read(cover(title=f"SCHEDULE TO\nTender Offer Statement {title}")))[0] == MILL


def test_a_name_cut_behind_what_ends_others() -> None:
    names = "LOOM ENTERPRISES\nHOLDINGS L.P.\nHEDDLE CAPITAL\nOTTO BRANDT\n(Names of Filing Persons (Offerors))"
    assert names_of(read(cover(names=f"{MILL}\n{ALONE}\n\n{names}\n")))[1] == ["LOOM ENTERPRISES HOLDINGS L.P. [offeror]", "HEDDLE CAPITAL [offeror]", "OTTO BRANDT [offeror]"]


def test_a_name_cut_that_stands_whole_below() -> None:
    names = "MARTA WEAVER\nCAPITAL PARTNERS, L.P.\n(Bidders)\n\nThe bidder is MARTA WEAVER CAPITAL PARTNERS, L.P."
    assert names_of(read(cover(f"{MILL}\n{ALONE}\n\n{names}\n")))[1] == ["MARTA WEAVER CAPITAL PARTNERS, L.P. [offeror]"]



@pytest.mark.parametrize("name", ["Harrow Convertible Securities and Income Fund II", "Harrow Income Fund, a series of Harrow Funds Trust", "Harrow Capital and Income Strategies Fund", "Warp Investors, Weft Partners and Mill Trust"])
def test_the_subject_company_among_the_filing_persons_is_one(name: str) -> None:
    assert names_of(read(cover(names=f"{name}\n{ALONE}\n\n{name}\n(Name of Filing Person (Issuer))\n"))) == (name, [f"{name} [issuer]"])


SUBJECT_NAMES = [
    ("HARROW MILLS, INC.", "HARROW MILLS, INC."),
    ("HARROW MILLS, INC.*", "HARROW MILLS, INC."),
    ("(Amendment\nNo. 2)\nHARROW MILLS, INC.", "HARROW MILLS, INC."),
    ("HARROW MILLS,\nINC.", "HARROW MILLS, INC."),
    ("Harrow Real Estate Income Fund 12\nLimited Partnership", "Harrow Real Estate Income Fund 12 Limited Partnership"),
    ("HARROW MILLS, INC.\n(formerly known as Harrow Textile Co.)", "HARROW MILLS, INC."),
    ("HARROW MILLS, INC. (formerly known as Harrow Textile Co.)", "HARROW MILLS, INC."),
    ("HARROW MILLS LIMITED\nABN 12 345 678 901", "HARROW MILLS LIMITED"),
    ("HARROW MILLS LIMITED (ABN 12 345 678 901)", "HARROW MILLS LIMITED"),
    ("HARROW MILLS PLC\n(Registered number 03407696)", "HARROW MILLS PLC"),
    ("HARROW MILLS, INC.\na Delaware corporation", "HARROW MILLS, INC."),
    ("------------------\nHARROW MILLS, INC.\n------------------", "HARROW MILLS, INC."),
    ("HARROW MILLS S.A.B. DE C.V.", "HARROW MILLS S.A.B. DE C.V."),
    ("Harrow Mills, Inc. d/b/a Harrow", "Harrow Mills, Inc. d/b/a Harrow"),
    ("HARROW MILLS, INC. (Issuer)", "HARROW MILLS, INC."),
    ("HARROW MILLS, INC. -- Issuer", "HARROW MILLS, INC."),
    ("SCHEDULE OF LOOMS, INC.", "SCHEDULE OF LOOMS, INC."),
    ("FORM FACTORY, INC.", "FORM FACTORY, INC."),
    ("UNITED STATES WEAVING CORPORATION", "UNITED STATES WEAVING CORPORATION"),
    ("THE UNITED COMPANY", "THE UNITED COMPANY"),
]


@pytest.mark.parametrize(("printed", "name"), SUBJECT_NAMES)
def test_subject_company(printed: str, name: str) -> None:
    assert names_of(read(cover(names=f"{printed}\n{ALONE}\n\nLOOM ACQUISITION CORP.\n(Offeror)\n"))) == (name, ["LOOM ACQUISITION CORP. [offeror]"])


CUT_TITLES = [
    ("(Second Amendment)", "Harrow Mills, Inc."),
    ("(Pre-Commencement Communication)", "Harrow Mills, Inc."),
    ("Tender Offer Statement under Section 14(d)(1) or Section\n13(e)(1)\nof the Securities Exchange Act of\n1934", "Harrow Mills, Inc."),
    ("Tender Offer Statement Pursuant to Section\n14(d)(1) or 13(e)(1) of the Securities Exchange\nAct of 1934", "Harrow Mills, Inc."),
    ("TENDER OFFER STATEMENT UNDER SECTION 14(D)(1) OR 13(E)(1) OF\nTHE SECURITIES EXCHANGE ACT OF\n1934\n(Amendment No.\n9)", "Harrow Mills, Inc."),
    ("Tender\nOffer Statement under\nSection\n14(d)(1) or 13(e)(1)\nof\nthe Securities Exchange Act of\n1934", "Harrow\nHolding AB (publ)"),
    ("Tender Offer Statement under Section 14(d)(1) or 13(e)(1)\nof the\nSecurities Exchange Act\nof 1934", "ACT\nTeleconferencing, Inc."),
    ("Tender Offer Statement under Section 14(d)(1) or 13(e)(1)\nof the Securities Exchange Act of 1934", "The Exchange\nInc."),
    ("Tender Offer Statement under Section 14(d)(1) or 13(e)(1)\nof the Securities Exchange Act of 1934", "United Securities"),
]


@pytest.mark.parametrize(("title", "name"), CUT_TITLES)
def test_a_title_cut_over_lines(title: str, name: str) -> None:
    subject = read(document(f"SCHEDULE TO\n{title}\n{name}\n{ALONE}\nLoom Acquisition Corp.\n(Offeror)\n")).subject
    assert subject is not None
    assert subject.text == " ".join(name.split())


PAGES_AND_NAMES = [
    ("900\nLOOM ACQUISITION CORP.", "900 LOOM ACQUISITION CORP."),
    ("12\nLOOM ACQUISITION CORP.", "LOOM ACQUISITION CORP."),
    ("Loom Acquisition Corp.\nwhich\nis a wholly owned subsidiary of", "Loom Acquisition Corp."),
    ("Loom Acquisition Corp.\nwhich is\na wholly owned subsidiary of", "Loom Acquisition Corp."),
    ("Loom Acquisition Corp., a Delaware corporation\nand an indirect wholly-owned subsidiary of", "Loom Acquisition Corp."),
]


@pytest.mark.parametrize(("printed", "name"), PAGES_AND_NAMES)
def test_lines_that_are_a_page_s_or_a_name_s(printed: str, name: str) -> None:
    text = f"{NAMES.partition('LOOM')[0]}{printed}\nLOOM HOLDINGS PLC\n(Names of Filing Persons (Offerors))"
    below = "The offer is made by 900 Loom Acquisition Corp., a Delaware corporation."
    assert [one.text for one in read(document("\n\n".join((TITLE, text, CLASSES, CONTACT, BOXES, below)))).persons] == [name, "LOOM HOLDINGS PLC"]


SEVERAL_SUBJECTS = [
    ("Harrow Fund I, L.P.\nHarrow Fund II, L.P.\n(Names of Subject Companies (Issuers))", ["Harrow Fund I, L.P.", "Harrow Fund II, L.P."]),
    ("HARROW FUND I, L.P.,\nHARROW FUND II, L.P.\nand\nWEFT FUND III, L.P.\n(Name of Subject Company (Issuer))", ["HARROW FUND I, L.P.", "HARROW FUND II, L.P.", "WEFT FUND III, L.P."]),
    ("Harrow Income Trust\nHarrow Quality Income Trust\nHarrow Premium Fund 2\n(Names of Issuers)", ["Harrow Income Trust", "Harrow Quality Income Trust", "Harrow Premium Fund 2"]),
    ("HARROW PACIFIC INVESTORS FUND 1972\nHARROW REAL ESTATE FUND XIV, LTD.\n(Names of Subject Companies)", ["HARROW PACIFIC INVESTORS FUND 1972", "HARROW REAL ESTATE FUND XIV, LTD."]),
    ("Harrow Fund I, L.P. and Harrow Fund II, L.P.\n(Names of Subject Companies)", ["Harrow Fund I, L.P.", "Harrow Fund II, L.P."]),
    ("THE HARROW COMPANY\nOF NORTH AMERICA, INC.\n(Name of Subject Company)", ["THE HARROW COMPANY OF NORTH AMERICA, INC."]),
    ("HARROW GROUP\nPARTNERS, L.P.\n(Name of Subject Company)", ["HARROW GROUP PARTNERS, L.P."]),
    ("HARROW INCOME TRUST\nSeries A Fund\n(Name of Subject Company)", ["HARROW INCOME TRUST Series A Fund"]),
    ("HARROW REALTY FUND\nLIMITED PARTNERSHIP\n(Name of Subject Company)", ["HARROW REALTY FUND LIMITED PARTNERSHIP"]),
]


@pytest.mark.parametrize(("names", "subjects"), SEVERAL_SUBJECTS)
def test_subject_companies_under_one_caption(names: str, subjects: list[str]) -> None:
    """The first one is the subject company; the others are told too."""
    subject = read(cover(names=f"{names}\n\nLOOM ACQUISITION CORP.\n(Offeror)\n")).subject
    assert subject is not None
    assert [subject.text, *subject.further] == subjects


KNOWN_FAILURES = [
    # a company's name without a company's ending, beside another on one line
    (f"{MILL}\n{ALONE}\n\nSelvedge and Loom Holdings plc\n(Names of Filing Persons (Offerors))\n", MILL, ["Selvedge [offeror]", "Loom Holdings plc [offeror]"]),
]


@pytest.mark.parametrize(("names", "subject", "persons"), KNOWN_FAILURES)
@pytest.mark.xfail(strict=True, reason="not read yet")
def test_known_failure(names: str, subject: str, persons: list[str]) -> None:
    assert names_of(read(cover(names=names))) == (subject, persons)


# --- classes and CUSIP numbers ---------------------------------------------------------------------------------------------------------

STOCK = "Common Stock, par value $0.01 per share"

NUMBERED = [
    ("41591R105", "41591R105"),
    ("41591R 10 5", "41591R105"),
    ("41591R 105", "41591R105"),
    ("41591R-10-5", "41591R105"),
    ("41591R_10_5", "41591R105"),
    ("41591R10 5", "41591R105"),
    ("41591R 1 05", "41591R105"),
    ("415 91R 10 5", "41591R105"),
    ("4 1 5 9 1 R 1 0 5", "41591R105"),
    ("41591R10", "41591R10"),
    ("415910", "415910"),
    ("41591R", "41591R"),
    ("HARROW", None),
    ("41591", None),
    ("415 910 1", None),
    ("415910105", "415910105"),
    ("41591R105*", "41591R105"),
    ("41591R105 (1)", "41591R105"),
    ("41591r105", "41591R105"),
    ("CUSIP No. 41591R105", "41591R105"),
    ("CUSIP 41591 R105", "41591R105"),
    ("G41591103", "G41591103"),
    ("Y4159 11 03", "Y41591103"),
    ("41591R105 (Common Stock)", "41591R105"),
    ("41591R105 (ISIN US41591R1059)", "41591R105"),
    ("US41591R1059 (ISIN)", None),
    ("IL0011234567", None),
    ("None", None),
    ("NONE", None),
    ("N/A", None),
    ("Not applicable", None),
    ("Not Available", None),
    ("None or unknown", None),
    ("[None]", None),
    ("____________", None),
]


@pytest.mark.parametrize(("printed", "number"), NUMBERED)
def test_cusip(printed: str, number: str | None) -> None:
    assert classes_of(read(cover(classes=f"{STOCK}\n(Title of Class of Securities)\n\n{printed}\n(CUSIP Number of Class of Securities)\n"))) == [(STOCK, number)]


@pytest.mark.parametrize("short", ["", '\n(the "Series A Preferred")', '\n("Series A Preferred")'])
def test_numbers_in_the_titles(short: str) -> None:
    printed = f"8.25% Preferred Stock, Series A (CUSIP No. 41591R105){short}\n9.50% Preferred Stock, Series B (CUSIP No. 41591R204)\n\n(Title of Class of Securities)\n"
    assert classes_of(read(cover(classes=printed))) == [("8.25% Preferred Stock, Series A", "41591R105"), ("9.50% Preferred Stock, Series B", "41591R204")]


CLASS_CAPTIONS = [
    ("(Title of Class of Securities)", "(CUSIP Number of Class of Securities)"),
    ("(Titles of Classes of Securities)", "(CUSIP Numbers of Classes of Securities)"),
    ("(Title of Class of Securities)", "(CUSIP Number for Class of Securities)"),
    ("(Title of Each Class of Securities)", "(CUSIP Number of Each Class of Securities)"),
    ("(Title of Class)", "(CUSIP No.)"),
    ("(Title of Class of Securities)", "(CUSIP Number)"),
    ("(Title of Class of Securities)", "(Cusip)"),
    ("(Title of Class of Securities)", "(CUSIP Number of Common Stock)"),
    ("(Title of Class of Securities)", "(CUSIP Number of Redeemable Warrants)"),
    ("(Title of Class of Securities)", "(CUSIP Number of Public Shares)"),
    ("(Title of Class of Securities)", "(CUSIP Number of Class of Securities) (Underlying Common Stock)"),
    ("(Title of Class of Securities)", "(CUSIP and ISIN Numbers of Class of Securities)"),
    ("(Title of Class of\nSecurities)", "(CUSIP Number of Class\nof Securities)"),
    ("(Title of Class of Securities", "(CUSIP Number of Class of Securities"),
    ("Title of Class of Securities", "CUSIP Number of Class of Securities"),
    ("TITLE OF CLASS OF SECURITIES", "CUSIP NUMBER OF CLASS OF SECURITIES"),
    ("[Title of Class of Securities]", "[CUSIP Number of Class of Securities]"),
    ("(Title of Class of Securities)", "(CUSIP Number of Class of Securities (Underlying Class A Common Stock))"),
    ("(Title of Class of Subject Securities)", "(CUSIP Number of Class of Subject Securities)"),
    ("(Title of Securities)", "(CUSIP Number of Securities)"),
    ("(Title and Class of Securities)", "(CUSIP Number of Class of Securities)"),
    ("(Title of Class of Securities)", "(CUSIP Number(s) of Class of Securities)"),
    ("(Class of Securities)", "(CUSIP #)"),
    ("(Title of Class of Securities)", "(CUSIP Number of Series A Loom Common Stock Underlying Class of Securities)"),
    ("(Title of Class of Securities)", "(CUSIP No. of Series B Common Stock)"),
    ("(Title of Class of Securities)", "(CUSIP Number for Common Shares)"),
]


@pytest.mark.parametrize(("title", "number"), CLASS_CAPTIONS)
def test_captions_of_class(title: str, number: str) -> None:
    assert classes_of(read(cover(classes=f"{STOCK}\n{title}\n\n41591R105\n{number}\n"))) == [(STOCK, "41591R105")]


TITLE_CAPTION, CUSIP_CAPTION = "(Title of Class of Securities)", "(CUSIP Number of Class of Securities)"

SEVERAL = {
    "warrants, with the number of their stock": (
        "Warrants to Purchase Common Stock\n(Title of Class of Securities)\n\n41591R105 (Common Stock)\n41591R113 (Warrants)\n(CUSIP Number of Class of Securities)",
        [("Warrants to Purchase Common Stock", "41591R113")],
    ),
    "notes, with the number of the stock behind them": (
        f"7% Convertible Notes due 2023\n{TITLE_CAPTION}\n\n41591R AB4\n{CUSIP_CAPTION}\n\n41591R 105\n(CUSIP Number of Underlying Common Stock)",
        [("7% Convertible Notes due 2023", "41591RAB4")],
    ),
    "public and private warrants": (
        "Warrants to Purchase Common Stock\n(Title of Class of Securities)\n\n41591R113 (Public Warrants)\n41591R121 (Private Warrants)\n(CUSIP Number of Class of Securities)",
        [("Warrants to Purchase Common Stock", "41591R113"), ("Warrants to Purchase Common Stock", "41591R121")],
    ),
    "rights over two lines": (f"Common Stock, par value $0.01 per share\n(Including the Associated Preferred Stock Purchase Rights)\n{TITLE_CAPTION}\n\n41591R105\n{CUSIP_CAPTION}", [("Common Stock, par value $0.01 per share (Including the Associated Preferred Stock Purchase Rights)", "41591R105")]),
    "stacked": (f"Class A Common Stock\nClass B Common Stock\n{TITLE_CAPTION}\n\n41591R105\n41591R204\n{CUSIP_CAPTION}", [("Class A Common Stock", "41591R105"), ("Class B Common Stock", "41591R204")]),
    "classes in brackets behind the numbers": (
        f"Class A Common Stock\nClass B Common Stock\n{TITLE_CAPTION}\n\n41591R105 (Class A Common Stock)\n41591R204 (Class B Common Stock)\n{CUSIP_CAPTION}",
        [("Class A Common Stock", "41591R105"), ("Class B Common Stock", "41591R204")],
    ),
    "classes before the numbers": (
        f"Class A Common Stock\nClass B Common Stock\n{TITLE_CAPTION}\n\nClass A Common Stock: 41591R105\nClass B Common Stock: 41591R204\n{CUSIP_CAPTION}",
        [("Class A Common Stock", "41591R105"), ("Class B Common Stock", "41591R204")],
    ),
    "own captions each": (
        f"Class A Common Stock\n{TITLE_CAPTION}\n\n41591R105\n{CUSIP_CAPTION}\n\nClass B Common Stock\n{TITLE_CAPTION}\n\n41591R204\n{CUSIP_CAPTION}",
        [("Class A Common Stock", "41591R105"), ("Class B Common Stock", "41591R204")],
    ),
    "own captions each, with a word between": (
        f"American Depositary Shares\n{TITLE_CAPTION}\n\n41591R105\n{CUSIP_CAPTION}\n\nand\n\nConvertible Bonds due 2012\n{TITLE_CAPTION}\n",
        [("American Depositary Shares", "41591R105"), ("Convertible Bonds due 2012", None)],
    ),
    "comma list": (
        f"Class I, Class S and Class D Shares\n{TITLE_CAPTION}\n\n41591R105, 41591R204 and 41591R303\n{CUSIP_CAPTION}",
        [("Class I, Class S and Class D Shares", "41591R105"), ("Class I, Class S and Class D Shares", "41591R204"), ("Class I, Class S and Class D Shares", "41591R303")],
    ),
    "slash": (f"Common Stock\n{TITLE_CAPTION}\n\n41591R105 / 41591R204\n{CUSIP_CAPTION}", [("Common Stock", "41591R105"), ("Common Stock", "41591R204")]),
    "or": (f"5 3/4% Convertible Notes due 2011\n{TITLE_CAPTION}\n\n41591RAA5 or 41591RAB3\n{CUSIP_CAPTION}", [("5 3/4% Convertible Notes due 2011", "41591RAA5"), ("5 3/4% Convertible Notes due 2011", "41591RAB3")]),
    "prefix before each": (
        f"Options to Purchase Common Stock\nWarrants\n{TITLE_CAPTION}\n\nUnderlying Stock 41591R105\nWarrants 41591R113\n{CUSIP_CAPTION}",
        [("Options to Purchase Common Stock", "41591R105"), ("Warrants", "41591R113")],
    ),
    "144A and Regulation S": (
        f"4.00% Convertible Senior Notes due 2026\n{TITLE_CAPTION}\n\n144A: 41591RAC1; Regulation S: U4159RAA7\n{CUSIP_CAPTION}",
        [("4.00% Convertible Senior Notes due 2026", "41591RAC1"), ("4.00% Convertible Senior Notes due 2026", "U4159RAA7")],
    ),
    "a maturity on a line of its own": (
        f"2 1/2% Convertible Subordinated Notes\ndue December 2006\n{TITLE_CAPTION}\n\n41591RAA5 and 41591RAB3\n{CUSIP_CAPTION}",
        [("2 1/2% Convertible Subordinated Notes due December 2006", "41591RAA5"), ("2 1/2% Convertible Subordinated Notes due December 2006", "41591RAB3")],
    ),
    "receipts cut behind their first word": (
        "Ordinary Shares, no par value\nAmerican\nDepositary Shares, each representing\nfive Ordinary Shares\n(Title of Class of Securities)\n\n12662P108 (American Depositary Shares)\n(CUSIP Number of Class of Securities)",
        [("Ordinary Shares, no par value", None), ("American Depositary Shares, each representing five Ordinary Shares", "12662P108")],
    ),
    "a class cut before its noun": ("Class A Common\nStock, Par Value\n$0.01\n(Title of Class of Securities)\n\n12662P\n108\n(CUSIP Number of Class of Securities)", [("Class A Common Stock, Par Value $0.01", "12662P108")]),
    "notes of one rate, cut at commas": (
        f"3-3/4% Convertible Notes,\nDue 2024\n3-3/4% Convertible Notes,\nSeries B Due 2024\n{TITLE_CAPTION}\n\n41591RAA5\n41591RAB3\n{CUSIP_CAPTION}",
        [("3-3/4% Convertible Notes, Due 2024", "41591RAA5"), ("3-3/4% Convertible Notes, Series B Due 2024", "41591RAB3")],
    ),
    "two rates, a maturity for each": (
        f"4.00% Senior Notes\ndue 2026\n5.00% Senior Notes\ndue 2031\n{TITLE_CAPTION}\n\n41591RAA5\n41591RAB3\n{CUSIP_CAPTION}",
        [("4.00% Senior Notes due 2026", "41591RAA5"), ("5.00% Senior Notes due 2031", "41591RAB3")],
    ),
    "capitals, a title cut behind an article": (
        f"CLASS A COMMON STOCK\nDEPOSITARY SHARES, EACH FOR ONE TENTH OF A\nSHARE OF 6% PREFERRED STOCK\n(LOOM SHARES)\n{TITLE_CAPTION}\n\n41591R105\n41591R204\n{CUSIP_CAPTION}",
        [("CLASS A COMMON STOCK", "41591R105"), ("DEPOSITARY SHARES, EACH FOR ONE TENTH OF A SHARE OF 6% PREFERRED STOCK (LOOM SHARES)", "41591R204")],
    ),
    "classes joined by and, one without a number": (
        f"Preferred Shares, no par value, and\nAmerican Depositary Shares, each for one Preferred Share\n{TITLE_CAPTION}\n\nN/A (Preferred Shares)\n41591R105 (American Depositary Shares)\n{CUSIP_CAPTION}",
        [("Preferred Shares, no par value", None), ("American Depositary Shares, each for one Preferred Share", "41591R105")],
    ),
    "semicolons between classes": (f"Common Stock; Series B Preferred Stock\n{TITLE_CAPTION}\n\n41591R105; 41591R204\n{CUSIP_CAPTION}", [("Common Stock", "41591R105"), ("Series B Preferred Stock", "41591R204")]),
    "semicolons between classes over several lines, one number": (
        f"COMMON STOCK, PAR VALUE $.01 PER SHARE;\nSERIES A CONVERTIBLE PREFERRED STOCK, PAR VALUE $1.00 PER SHARE; AND SERIES B 7%\nCONVERTIBLE PREFERRED STOCK, PAR VALUE $1.00 PER SHARE\n{TITLE_CAPTION}\n\n41591R105\n{CUSIP_CAPTION}",
        [
            ("COMMON STOCK, PAR VALUE $.01 PER SHARE", "41591R105"),
            ("SERIES A CONVERTIBLE PREFERRED STOCK, PAR VALUE $1.00 PER SHARE", None),
            ("SERIES B 7% CONVERTIBLE PREFERRED STOCK, PAR VALUE $1.00 PER SHARE", None),
        ],
    ),
    "a semicolon before what belongs to the class": (
        f"Common Stock, par value $0.01 per share;\ntogether with the associated purchase rights\n{TITLE_CAPTION}\n\n41591R105\n{CUSIP_CAPTION}",
        [("Common Stock, par value $0.01 per share; together with the associated purchase rights", "41591R105")],
    ),
    "two classes, their numbers respectively": (
        f"5.50% Notes due 2012 and 6.50% Notes due 2014\n{TITLE_CAPTION}\n\n41591RAA5 and 41591RAB3, respectively\n{CUSIP_CAPTION}",
        [("5.50% Notes due 2012", "41591RAA5"), ("6.50% Notes due 2014", "41591RAB3")],
    ),
    "two numbers of a class joined by and": (
        f"Bonds and Debentures due 2012\n{TITLE_CAPTION}\n\n41591RAA5 and 41591RAB3, respectively\n{CUSIP_CAPTION}",
        [("Bonds and Debentures due 2012", "41591RAA5"), ("Bonds and Debentures due 2012", "41591RAB3")],
    ),
    "a line of numbers for each class": (
        f"4% Senior Notes due 2026\n5% Senior Notes due 2031\n{TITLE_CAPTION}\n\n41591RAA5& 41591RAB3\n41591RAC1\n{CUSIP_CAPTION}",
        [("4% Senior Notes due 2026", "41591RAA5"), ("4% Senior Notes due 2026", "41591RAB3"), ("5% Senior Notes due 2031", "41591RAC1")],
    ),
    "more lines of numbers than classes": (
        f"4% Senior Notes due 2026\n5% Senior Notes due 2031\n{TITLE_CAPTION}\n\n41591RAA5 and\n41591RAB3\n41591RAC1 and 41591RAD9\n{CUSIP_CAPTION}",
        [("4% Senior Notes due 2026 5% Senior Notes due 2031", number) for number in ("41591RAA5", "41591RAB3", "41591RAC1", "41591RAD9")],
    ),
    "a rule on the line of the title": (f"__________ Common Stock __________\n{TITLE_CAPTION}\n\n41591R105\n{CUSIP_CAPTION}", [("Common Stock", "41591R105")]),
    "numbers behind the classes, one caption for both": (
        "Class A Common Shares (CUSIP 41591R105)\nClass I Common Shares (CUSIP No. 41591R 20 4)\n(Title of Class of Securities and CUSIP Number)",
        [("Class A Common Shares", "41591R105"), ("Class I Common Shares", "41591R204")],
    ),
    "one caption for both, a class without a number": (
        "Class A Common Shares\nof Beneficial Interest\n(Title of Class of Securities and CUSIP Number)",
        [("Class A Common Shares of Beneficial Interest", None)],
    ),
    "two classes with their par values, a number for one that the caption names": (
        f"Class A Common Shares, par value $.01 per share\nClass B Common Shares, par value $.01 per share\n{TITLE_CAPTION}\n\n41591R105\n(CUSIP Number of Class B Common Shares)",
        [("Class A Common Shares, par value $.01 per share", None), ("Class B Common Shares, par value $.01 per share", "41591R105")],
    ),
    "two classes with their par values, one number": (
        f"Common Stock, par value $.01 per share\nSeries B Preferred Stock, par value $.01\nper share\n{TITLE_CAPTION}\n\n41591R105\n{CUSIP_CAPTION}",
        [("Common Stock, par value $.01 per share", "41591R105"), ("Series B Preferred Stock, par value $.01 per share", None)],
    ),
    "a stock and warrants to buy it, one number": (
        f"COMMON STOCK, $0.01 PAR VALUE PER SHARE\nWARRANTS TO PURCHASE COMMON STOCK, $0.01 PAR VALUE PER SHARE\n{TITLE_CAPTION}\n\n41591R105\n{CUSIP_CAPTION}",
        [("COMMON STOCK, $0.01 PAR VALUE PER SHARE", "41591R105"), ("WARRANTS TO PURCHASE COMMON STOCK, $0.01 PAR VALUE PER SHARE", None)],
    ),
    "shares and receipts for them, one number": (
        f"Ordinary Shares, par value \u00a30.10 per share\nAmerican Depositary Shares, each representing 5 ordinary shares\n{TITLE_CAPTION}\n\n415910105\n{CUSIP_CAPTION}",
        [("Ordinary Shares, par value \u00a30.10 per share", None), ("American Depositary Shares, each representing 5 ordinary shares", "415910105")],
    ),
    "shares and receipts for them, one number of foreign shares": (
        f"Ordinary Shares, par value \u00a30.10 per share\nAmerican Depositary Shares, each representing 5 ordinary shares\n{TITLE_CAPTION}\n\nG41591103\n{CUSIP_CAPTION}",
        [("Ordinary Shares, par value \u00a30.10 per share American Depositary Shares, each representing 5 ordinary shares", "G41591103")],
    ),
    "options and what they buy, each with a par value": (
        f"Options to Purchase Common Stock, no par value\nCommon Stock, no par value\n{TITLE_CAPTION}\n\n41591R105\n{CUSIP_CAPTION}",
        [("Options to Purchase Common Stock, no par value Common Stock, no par value", "41591R105")],
    ),
    "several notes, one number": (
        f"2.75% Convertible Notes due 2008\n3.25% Convertible Notes due 2010\n{TITLE_CAPTION}\n\nNone\n{CUSIP_CAPTION}",
        [("2.75% Convertible Notes due 2008 3.25% Convertible Notes due 2010", None)],
    ),
    "none": (f"Units of Limited Partnership Interest\n{TITLE_CAPTION}\n\nNone\n{CUSIP_CAPTION}", [("Units of Limited Partnership Interest", None)]),
    "no value above the caption": (f"Units of Limited Partnership Interest\n{TITLE_CAPTION}\n\n{CUSIP_CAPTION}", [("Units of Limited Partnership Interest", None)]),
    "no CUSIP caption": (f"Units of Limited Partnership Interest\n{TITLE_CAPTION}", [("Units of Limited Partnership Interest", None)]),
    "title over lines": (f"Options to Purchase Common Stock,\n$0.001 par value per share,\nhaving an exercise price of $12.00 or more\n{TITLE_CAPTION}\n\n41591R105\n{CUSIP_CAPTION}", [("Options to Purchase Common Stock, $0.001 par value per share, having an exercise price of $12.00 or more", "41591R105")]),
    "shares and depositary shares": (
        f"Ordinary Shares, par value NIS 0.01 per share\nAmerican Depositary Shares, each representing two Ordinary Shares\n{TITLE_CAPTION}\n\nNone\n41591R105\n{CUSIP_CAPTION}",
        [("Ordinary Shares, par value NIS 0.01 per share", None), ("American Depositary Shares, each representing two Ordinary Shares", "41591R105")],
    ),
    "receipts in short": (
        f"Ordinary Shares, without par value\nAmerican Depositary Shares, each representing one Share\n{TITLE_CAPTION}\n\n41591R105 (ADSs)\n{CUSIP_CAPTION}",
        [("Ordinary Shares, without par value", None), ("American Depositary Shares, each representing one Share", "41591R105")],
    ),
    "depositary shares with a number of their own, ordinary shares with an ISIN": (
        f"Ordinary Shares, nominal value DKK 5 each\n{TITLE_CAPTION}\n\nISIN DK0010253335\n(ISIN Number of Class of Securities)\n\nAmerican Depositary Shares (representing Ordinary Shares),\n{TITLE_CAPTION}\n\n41591R105\n{CUSIP_CAPTION}",
        [("Ordinary Shares, nominal value DKK 5 each", None), ("American Depositary Shares (representing Ordinary Shares)", "41591R105")],
    ),
    "depositary shares, by the caption of the number": (
        f"American Depositary Shares, each representing ten Common Shares\nCommon Shares, nominal value Ps. 1.00\n{TITLE_CAPTION}\n\n41591R105\n(CUSIP Number of American Depositary Shares)",
        [("American Depositary Shares, each representing ten Common Shares", "41591R105"), ("Common Shares, nominal value Ps. 1.00", None)],
    ),
    "classes that begin with their rates, over lines": (
        f"6.00% Series A Cumulative\nPreferred Stock\n7.25% Series B Cumulative\nPreferred Stock\n{TITLE_CAPTION}\n\n41591R204\n41591R303\n{CUSIP_CAPTION}",
        [("6.00% Series A Cumulative Preferred Stock", "41591R204"), ("7.25% Series B Cumulative Preferred Stock", "41591R303")],
    ),
    "a number for one of two classes": (
        f"Series B Shares, par value Ps.3.78*\nAmerican Depositary Shares (each of which represents five Series B Shares)\n{TITLE_CAPTION}\n\nMX41BS060005 (Series B Shares)\n(ISIN Number of Class of Securities)\n\n41591R105 (American Depositary Shares Representing Series B Shares)\n{CUSIP_CAPTION}",
        [("Series B Shares, par value Ps.3.78", None), ("American Depositary Shares (each of which represents five Series B Shares)", "41591R105")],
    ),
    "a number of shares that are none of the classes": (
        f"Options to Purchase Common Stock\nStock Appreciation Rights\n{TITLE_CAPTION}\n\n41591R105 (Underlying Common Stock)\n{CUSIP_CAPTION}",
        [("Options to Purchase Common Stock Stock Appreciation Rights", "41591R105")],
    ),
    "side by side": (f"Common Stock, par value $0.01 per share        41591R105\n{TITLE_CAPTION}        {CUSIP_CAPTION}", [(STOCK, "41591R105")]),
    "side by side, two rows": (
        f"Class A Common Stock        41591R105\nClass B Common Stock        41591R204\n{TITLE_CAPTION}        {CUSIP_CAPTION}",
        [("Class A Common Stock", "41591R105"), ("Class B Common Stock", "41591R204")],
    ),
    "side by side, spaced number": (f"Common Stock, no par value        41591R 10 5\n{TITLE_CAPTION}        {CUSIP_CAPTION}", [("Common Stock, no par value", "41591R105")]),
    "the number before the class": (f"41591R 10 5\n{CUSIP_CAPTION}\n\nCommon Stock, no par value\n{TITLE_CAPTION}", [("Common Stock, no par value", "41591R105")]),
    "and, between two classes with a caption each": (
        f"Class A Common Stock\n{TITLE_CAPTION}\n\n41591R105\n(CUSIP Number of Class A Common Stock) and Class B Common Stock\n{TITLE_CAPTION}\n\n41591R204\n(CUSIP Number of Class B Common Stock)",
        [("Class A Common Stock", "41591R105"), ("Class B Common Stock", "41591R204")],
    ),
    "captions first": (f"{TITLE_CAPTION}\n{CUSIP_CAPTION}", [(None, None)]),
    "beneficial interest": (f"Shares of Beneficial Interest, $.001 par value\n{TITLE_CAPTION}\n\n41591R 10 5\n{CUSIP_CAPTION}", [("Shares of Beneficial Interest, $.001 par value", "41591R105")]),
    "a class that ends in brackets": (f"Common Stock (voting)\n{TITLE_CAPTION}\n\n41591R105\n{CUSIP_CAPTION}", [("Common Stock (voting)", "41591R105")]),
    "the number for the receipts": (
        f"SERIES B SHARES, without par value\nAMERICAN DEPOSITARY SHARES, each representing 8 SERIES B SHARES\n{TITLE_CAPTION}\n\n415910105\n(CUSIP Number for ADSs)",
        [("SERIES B SHARES, without par value", None), ("AMERICAN DEPOSITARY SHARES, each representing 8 SERIES B SHARES", "415910105")],
    ),
    "SEDOL numbers of the shares, CUSIP numbers of their receipts": (
        f"Class A Ordinary Shares, nominal value NOK 10.00 per share\nClass A American Depositary Shares,\neach representing one Class A Ordinary Share\nClass B Ordinary Shares\nClass B American Depositary Shares\n{TITLE_CAPTION}\n\n4159105\n41591R105\n4159216\n41591R204\n{CUSIP_CAPTION}",
        [("Class A Ordinary Shares, nominal value NOK 10.00 per share", None), ("Class A American Depositary Shares, each representing one Class A Ordinary Share", "41591R105"), ("Class B Ordinary Shares", None), ("Class B American Depositary Shares", "41591R204")],
    ),
    "no CUSIP number of shares and receipts": (
        f"Ordinary shares, nominal value SEK 1.20 each\nAmerican Depositary Shares, each representing one ordinary share\n{TITLE_CAPTION}\n\nISIN SE0130670112\n{CUSIP_CAPTION}",
        [("Ordinary shares, nominal value SEK 1.20 each", None), ("American Depositary Shares, each representing one ordinary share", None)],
    ),
    "numbers of the underlying shares": (
        f"Options to Purchase Common Stock\n{TITLE_CAPTION}\n\n41591R105 (Underlying Common Stock)\n{CUSIP_CAPTION}",
        [("Options to Purchase Common Stock", "41591R105")],
    ),
}
SEVERAL |= {
    "a number of another kind behind that of the receipts": (
        f"American Depositary Shares, each representing two Ordinary Shares\nOrdinary Shares\n{TITLE_CAPTION}\n\n41591R105 (American Depositary Shares)\nUS41591R1059 (ISIN)\n{CUSIP_CAPTION}",
        [("American Depositary Shares, each representing two Ordinary Shares", "41591R105"), ("Ordinary Shares", None)],
    ),
    "a par value cut before its amount": (f"Common Stock, Par Value\n$0.01\n{TITLE_CAPTION}\n\n41591R105\n{CUSIP_CAPTION}", [("Common Stock, Par Value $0.01", "41591R105")]),
    "titles cut, above their numbers and both captions": (
        f"6.25% Fixed-Rate Reset\nCumulative Preferred Stock, Series A\n5.00% Fixed-Rate Reset Cumulative Preferred Stock, Series B\n41591R105\n594918104\n{TITLE_CAPTION}\n{CUSIP_CAPTION}",
        [("6.25% Fixed-Rate Reset Cumulative Preferred Stock, Series A", "41591R105"), ("5.00% Fixed-Rate Reset Cumulative Preferred Stock, Series B", "594918104")],
    ),
    "an amount below a stock": (f"Preference Stock\n$2.10\n{TITLE_CAPTION}\n\n41591R105\n{CUSIP_CAPTION}", [("Preference Stock", "41591R105")]),
}
SEVERAL["captions first"] = (f"{TITLE_CAPTION}\n{CUSIP_CAPTION}", [])


@pytest.mark.parametrize("shape", SEVERAL)
def test_classes(shape: str) -> None:
    classes, expected = SEVERAL[shape]
    assert classes_of(read(cover(classes=classes))) == expected


# --- whole covers ----------------------------------------------------------------------------------------------------------------------

WHOLE = {
    "captions above their values": (
        document(
            f"{TITLE}\nName of Subject Company (Issuer):\n{MILL}\n\nName of Filing Person (Offeror):\nLOOM ACQUISITION CORP.\n\nTitle of Class of Securities:\nCommon Stock\n\nCUSIP Number of Class of Securities:\n41591R105\n\n{BOXES}"
        ),
        MILL,
        ["LOOM ACQUISITION CORP. [offeror]"],
        [("Common Stock", "41591R105")],
    ),
    "captions beside their values": (
        document(
            f"{TITLE}\nName of Subject Company (Issuer):     {MILL}\nName of Filing Person (Offeror):     LOOM ACQUISITION CORP.\nTitle of Class of Securities:     Common Stock\nCUSIP Number of Class of Securities:     41591R105\n\n{BOXES}"
        ),
        MILL,
        ["LOOM ACQUISITION CORP. [offeror]"],
        [("Common Stock", "41591R105")],
    ),
    "one line": (
        document(f"{TITLE} {NAMES} {CLASSES}".replace("\n", " ") + "\n" + BOXES),
        MILL,
        ["LOOM ACQUISITION CORP. [offeror]"],
        [(STOCK, "41591R105")],
    ),
    "issuer statement of the old form": (
        document(
            f"SCHEDULE 13E-4\n\nISSUER TENDER OFFER STATEMENT\n(PURSUANT TO SECTION 13(E)(1) OF THE SECURITIES EXCHANGE ACT OF 1934)\n\n{MILL}\n(Name of Issuer)\n\n{MILL}\n(Name of Person(s) Filing Statement)\n\nCOMMON STOCK, PAR VALUE $.10 PER SHARE\n(Title of Class of Securities)\n\n41591R 10 5\n(CUSIP Number of Class of Securities)\n\n{CONTACT}\n\nMay 3, 1996\n(Date Tender Offer First Published, Sent or Given to Security Holders)\n"
        ),
        MILL,
        [MILL],
        [("COMMON STOCK, PAR VALUE $.10 PER SHARE", "41591R105")],
    ),
    "one line with the amendment's number": (
        document(
            f"Schedule 13E-4/A ISSUER TENDER OFFER STATEMENT (Pursuant to Section 13(e)(1) of the Securities Exchange Act of 1934) Amendment No. 1 {MILL} (Name of the Issuer) {MILL} (Name of Person Filing Statement) COMMON STOCK, PAR VALUE $.10 PER SHARE (Title of Class of Securities) 41591R 10 5 (CUSIP Number of Class of Securities) {CONTACT}\n"
        ),
        MILL,
        [MILL],
        [("COMMON STOCK, PAR VALUE $.10 PER SHARE", "41591R105")],
    ),
    "bidder statement of the old form": (
        document(
            f"SCHEDULE 14D-1\nTENDER OFFER STATEMENT PURSUANT TO SECTION 14(D)(1)\nOF THE SECURITIES EXCHANGE ACT OF 1934\n\n{MILL}\n(NAME OF SUBJECT COMPANY)\n\nLOOM ACQUISITION CORP.\nLOOM HOLDINGS PLC\n(BIDDERS)\n\nCOMMON STOCK, PAR VALUE $.10 PER SHARE\n(TITLE OF CLASS OF SECURITIES)\n\n41591R 10 5\n(CUSIP NUMBER OF CLASS OF SECURITIES)\n\n{CONTACT}\nCALCULATION OF FILING FEE\n"
        ),
        MILL,
        ["LOOM ACQUISITION CORP. [offeror]", "LOOM HOLDINGS PLC [offeror]"],
        [("COMMON STOCK, PAR VALUE $.10 PER SHARE", "41591R105")],
    ),
    "captions and values in one paragraph": (
        html(
            f"<p>SCHEDULE TO</p><p>Name of Subject Company (Issuer): {MILL}</p><p>Name of Filing Persons (Offerors): LOOM ACQUISITION CORP. and LOOM HOLDINGS PLC</p>"
            "<p>Title of Class of Securities: Common Stock</p><p>CUSIP Number of Class of Securities: 41591R105</p>"
        ),
        MILL,
        ["LOOM ACQUISITION CORP. [offeror]", "LOOM HOLDINGS PLC [offeror]"],
        [("Common Stock", "41591R105")],
    ),
    "the captions above the names lost": (
        document(f"{TITLE}\nHARROW GROUP\nLOOM HOLDINGS PLC\n{CLASSES}\n{CONTACT}\n{BOXES}"),
        None,
        [],
        [(STOCK, "41591R105")],
    ),
    "the name above its caption left out": (
        document(f"{TITLE}\n(Name of Subject Company)\n\nWEFT FUND 4, LLC; Otto Brandt Family Trust No. 2 AND LOOM ADVISERS, LP\n(Bidders)\n\nUNITS OF BENEFICIAL INTEREST\n(Title of Class of Securities)\n\nNone or unknown\n(CUSIP Number of Class of Securities)\n\n{CONTACT}\n{BOXES}"),
        None,
        ["WEFT FUND 4, LLC [offeror]", "Otto Brandt Family Trust No. 2 [offeror]", "LOOM ADVISERS, LP [offeror]"],
        [("UNITS OF BENEFICIAL INTEREST", None)],
    ),
    "a caption that is a bracket short": (
        document(f"{TITLE}\n{MILL}\n(Name of Subject Company (Issuer))\n\nLOOM ACQUISITION CORP.\n(Name of Filing Persons (Offeror))\n\nWEFT FUND II, L.P.\n(Name of Filing Persons - (Other Person(s))\n\n{CLASSES}\n{CONTACT}\n{BOXES}"),
        MILL,
        ["LOOM ACQUISITION CORP. [offeror]", "WEFT FUND II, L.P. [affiliate]"],
        [(STOCK, "41591R105")],
    ),
    "all captions but one lost": (
        document(f"LOOM ACQUISITION, L.P.\nHARROW MILLS, INC.\nLimited Partnership Units\n41591R105\n(CUSIP Number of Class of Securities)\n\n{BOXES}"),
        None,
        [],
        [("Limited Partnership Units", "41591R105")],
    ),
    "two columns of names": (
        html(
            f"<p>SCHEDULE TO</p><table><tr><td>{MILL}</td><td>LOOM ACQUISITION CORP.</td></tr><tr><td>(Name of Subject Company (Issuer))</td><td>(Name of Filing Person (Offeror))</td></tr></table>"
            f"<table><tr><td>Common Stock</td><td>41591R105</td></tr><tr><td>(Title of Class of Securities)</td><td>(CUSIP Number of Class of Securities)</td></tr></table><p>{CONTACT}</p>"
        ),
        MILL,
        ["LOOM ACQUISITION CORP. [offeror]"],
        [("Common Stock", "41591R105")],
    ),
    "fund cover": (
        document(
            f"SCHEDULE TO\nISSUER TENDER OFFER STATEMENT\n(Pursuant to Section 13(e)(1) of the Securities Exchange Act of 1934)\n\nHarrow Private Credit Fund\n(Name of Issuer)\n\nHarrow Private Credit Fund\n(Name of Person(s) Filing Statement)\n\nClass I, Class S and Class D Shares of Beneficial Interest\n(Title of Class of Securities)\n\n41591R105, 41591R204 and 41591R303\n(CUSIP Number of class of securities)\n\n{CONTACT}\n\nJune 3, 2019\n(Date Tender Offer First Published, Sent or Given to Security Holders)\n\n{BOXES}"
        ),
        "Harrow Private Credit Fund",
        ["Harrow Private Credit Fund"],
        [("Class I, Class S and Class D Shares of Beneficial Interest", number) for number in ("41591R105", "41591R204", "41591R303")],
    ),
    "a second block for Schedule 13E-3": (
        document(f"{TITLE}\n{NAMES}\n{CLASSES}\n{CONTACT}\nSCHEDULE 13E-3\n\n{NAMES}\n{CLASSES}\n{CONTACT}\n{BOXES}"),
        MILL,
        ["LOOM ACQUISITION CORP. [offeror]"],
        [(STOCK, "41591R105")],
    ),
    "file name, date line and statute above": (
        document(f"<PAGE>\nd123456dscto.htm\nAs filed with the Securities and Exchange Commission on May 3, 2004\n\n{TITLE}(Rule 14d-100)\n\n{NAMES}\n{CLASSES}\n{CONTACT}\n{BOXES}"),
        MILL,
        ["LOOM ACQUISITION CORP. [offeror]"],
        [(STOCK, "41591R105")],
    ),
}


@pytest.mark.parametrize("shape", WHOLE)
def test_whole_cover(shape: str) -> None:
    doc, subject, persons, classes = WHOLE[shape]
    reading = read(doc)
    assert (*names_of(reading), classes_of(reading)) == (subject, persons, classes)


# --- the same covers in other dresses ---------------------------------------------------------------------------------------------------


def paragraph_a_line(text: str) -> Document:
    return html("".join(f"<p>{escape(line)}</p>" for line in text.split("\n") if line.strip()))


def breaks_in_paragraphs(text: str) -> Document:
    return html("".join("<p align=center>" + "<br>".join(f"<b>{escape(line)}</b>" for line in lines.split("\n")) + "</p>" for lines in text.split("\n\n")))


def table_rows(text: str) -> Document:
    rows = ("".join(f"<td><p>{escape(cell)}</p></td>" for cell in re.split(" {3,}", line)) for line in text.split("\n") if line.strip())
    return html("<table>" + "".join(f"<tr><td></td>{row}</tr>" for row in rows) + "</table>")


def paragraphs(text: str) -> Document:
    return document(re.sub("\n+", "\n\n", text))


def lines(text: str) -> Document:
    return document(re.sub("\n+", "\n", text))


def inner_brackets_cut(text: str) -> Document:
    return document(re.sub(r" \((?=Issuer|Offerors?)", "\n(", text))


def centred(text: str) -> Document:
    return document("\r\n".join(" " * 20 + line if line.strip() else line for line in text.split("\n")))


DRESSES = {dress.__name__: dress for dress in (paragraph_a_line, breaks_in_paragraphs, table_rows, paragraphs, lines, inner_brackets_cut, centred)}


@pytest.mark.parametrize("dress", DRESSES)
@pytest.mark.parametrize("shape", PARTIES)
def test_filing_persons_in_another_dress(shape: str, dress: str) -> None:
    names, expected = PARTIES[shape]
    text = "\n\n".join((TITLE, f"{MILL}\n{ALONE}\n\n{names}\n", CLASSES, CONTACT, BOXES))
    assert names_of(read(DRESSES[dress](text))) == (MILL, expected)


RUN_ON = [
    # the end of the title, the names of filing persons; whether it is the final amendment and what it reads
    ("FINAL AMENDMENT", "LOOM GROUP S.P.A. LOOM S.P.A. HEDDLE ACQUISITION CORP.", True, ["LOOM GROUP S.P.A.", "LOOM S.P.A.", "HEDDLE ACQUISITION CORP."]),
    ("(FINAL AMENDMENT)", "Loom N.V. Heddle Acquisition Corp.", True, ["Loom N.V.", "Heddle Acquisition Corp."]),
    ("------ (the final amendment)", "Weberei GmbH Heddle Acquisition Corp.", True, ["Weberei GmbH", "Heddle Acquisition Corp."]),
    ("AMENDMENT NO. 2 (FINAL AMENDMENT)", "Loom S.A. Heddle Acquisition Corp.", True, ["Loom S.A.", "Heddle Acquisition Corp."]),
    ("(Amendment No. 2) (Final Amendment)", "Telar S.A. de C.V.", True, ["Telar S.A. de C.V."]),
    ("(AMENDMENT NO. 2) ------", "HEDDLE ACQUISITION INC. LOOM CORPORATION LOOM AKTIENGESELLSCHAFT", False, ["HEDDLE ACQUISITION INC.", "LOOM CORPORATION", "LOOM AKTIENGESELLSCHAFT"]),
    ("(AMENDMENT NO. 2) ------", "HEDDLE ACQUISITION INC. LOOM CORPORATION BOBBIN COMPANY", False, ["HEDDLE ACQUISITION INC.", "LOOM CORPORATION BOBBIN COMPANY"]),
    ("(AMENDMENT NO. 2) ------", "LOOM CORPORATION HEDDLE ACQUISITION CORPORATION", False, ["LOOM CORPORATION", "HEDDLE ACQUISITION CORPORATION"]),
    ("(Amendment No. 2) ------", "HL Merger Corporation Loom Group Holdings, Inc.", False, ["HL Merger Corporation", "Loom Group Holdings, Inc."]),
    ("(AMENDMENT NO. 2) ------", "LOOM CORPORATION THE BOBBIN COMPANY", False, ["LOOM CORPORATION", "THE BOBBIN COMPANY"]),
    ("(AMENDMENT NO. 2) ------", "LOOM CORPORATION OF AMERICA", False, ["LOOM CORPORATION OF AMERICA"]),
    ("(AMENDMENT NO. 2) ------", "LOOM CORPORATION TRUST COMPANY", False, ["LOOM CORPORATION TRUST COMPANY"]),
    ("(AMENDMENT NO. 2) ------", "Loom Corporation Pension Trust Company", False, ["Loom Corporation Pension Trust Company"]),
    ("AMENDMENT NO. 40 -------------------", "Loom S.p.A. Holdings", False, ["Loom S.p.A. Holdings"]),
    ("AMENDMENT NO. 2", "Loom S.p.A. Holdings", False, ["Loom S.p.A. Holdings"]),
]


@pytest.mark.parametrize(("title", "printed", "final", "persons"), RUN_ON)
def test_a_cover_on_one_line(title: str, printed: str, final: bool, persons: list[str]) -> None:
    head = f"SECURITIES AND EXCHANGE COMMISSION Washington, D.C. 20549 {' '.join(TITLE.split())} --------------- {title}"
    doc = document(f"{head} {MILL} {ALONE} --------------- {printed} (Names of Filing Persons (Offerors)) {' '.join(CLASSES.split())}\n\n{CONTACT}\n\n{BOXES}")
    reading = read(doc)
    assert names_of(reading) == (MILL, [f"{name} [offeror]" for name in persons])
    assert (read_final(doc, reading.end) is not None) == final


def test_classes_side_by_side() -> None:
    """Each class over a caption of its own, its number below: the captions of a kind stand on one line."""
    gap = " " * 20
    rows = (("  Class A Common Stock", "Class B Common Stock"), (TITLE_CAPTION, TITLE_CAPTION), ("     41591R105", "     41591R204"), (CUSIP_CAPTION, CUSIP_CAPTION))
    assert classes_of(read(cover(classes="\n\n".join(gap.join(row) for row in rows)))) == [("Class A Common Stock", "41591R105"), ("Class B Common Stock", "41591R204")]


@pytest.mark.parametrize("dress", DRESSES)
@pytest.mark.parametrize("shape", SEVERAL)
def test_classes_in_another_dress(shape: str, dress: str) -> None:
    classes, expected = SEVERAL[shape]
    assert classes_of(read(DRESSES[dress]("\n\n".join((TITLE, NAMES, classes, CONTACT, BOXES))))) == expected


def test_spans() -> None:
    """Each value is quoted where it stands."""
    doc = cover()
    reading = read(doc)
    assert reading.subject is not None
    assert doc.quote(reading.subject.start, reading.subject.end) == MILL
    assert doc.quote(reading.persons[0].start, reading.persons[0].end) == "LOOM ACQUISITION CORP."
    assert "41591R105" in doc.quote(reading.securities[0].start, reading.securities[0].end)


NO_COVER = [
    "The name of the subject company is Harrow Mills, Inc. and its address is 12 Weaver Street.",
    "Item 2. Subject Company Information. (a) The name of the subject company and the address of its principal executive offices are as follows: Harrow Mills, Inc.",
    "For immediate release. Loom Holdings plc today announced the tender offer for all shares of Harrow Mills, Inc.",
]


@pytest.mark.parametrize("text", NO_COVER)
def test_prose_is_no_cover(text: str) -> None:
    reading = read(document(text))
    assert (reading.subject, reading.persons, reading.securities) == (None, [], [])


@pytest.mark.parametrize("words", ["(Name of Subject Company (Issuer)) ", "Reed Fund 4, LLC, ", "Amendment No. 2 ", "( ", "41591R 10 5 ", "Common Stock\n", "a wholly owned subsidiary of "])
def test_hostile_input_is_linear(words: str) -> None:
    def look(names: str) -> None:
        doc = cover(names=names)
        read(doc)
        read_amendment_number(doc, len(doc.text))

    head, _, tail = NAMES.partition("LOOM ACQUISITION CORP.")
    check_text(look, words, head, tail)
