"""Address blocks of covers: who receives notices, who gets copies; names, offices, companies and telephone numbers are never mixed."""

from __future__ import annotations

from itertools import zip_longest

import pytest

from extractor.document import Document
from extractor.rules.contacts import ends_of_copies, read_contacts
from extractor.rules.cover import read_cover

from .example import document
from .growth import check_text

TOP = """SCHEDULE TO
Tender Offer Statement under Section 14(d)(1) or 13(e)(1) of the Securities Exchange Act of 1934

HARROW MILLS, INC.
(Name of Subject Company (Issuer))

LOOM ACQUISITION CORP.
LOOM HOLDINGS PLC
(Names of Filing Persons (Offerors))

Common Stock, par value $0.01 per share
(Title of Class of Securities)

41591R105
(CUSIP Number of Class of Securities)

"""
CAPTION = "(Name, address, and telephone numbers of person authorized to receive notices and communications on behalf of filing persons)"
BOXES = """

CALCULATION OF FILING FEE

Transaction Valuation*      Amount of Filing Fee**
$100,000,000      $12,880

☐ Check the box if the filing relates solely to preliminary communications made before the commencement of a tender offer.

Check the appropriate boxes below to designate any transactions to which the statement relates:

☒ third-party tender offer subject to Rule 14d-1.
"""


def contacts(block: str) -> list[str]:
    """Each contact as "role: name | title | organization | phone"."""
    doc = document(TOP + block + BOXES)
    return [
        f"{'counsel' if contact.contact.role == 'counsel' else 'notices'}: "
        + " | ".join(part or "-" for part in (contact.contact.name, contact.contact.title, contact.contact.organization, contact.contact.phone))
        for contact in read_cover(doc, len(doc.text)).contacts
    ]


PERSON = """Ruth Adeyemi
General Counsel
Loom Holdings plc
12 Weaver Street
Boston, Massachusetts 02110
(617) 555-0148
"""
RUTH = "notices: Ruth Adeyemi | General Counsel | Loom Holdings plc | (617) 555-0148"
COUNSEL = """Otto Brandt, Esq.
Priya Nair, Esq.
Shuttle & Reed LLP
44 Warp Avenue
New York, New York 10022
(212) 555-0162
"""
OTTO, PRIYA = "counsel: Otto Brandt, Esq. | - | Shuttle & Reed LLP | (212) 555-0162", "counsel: Priya Nair, Esq. | - | Shuttle & Reed LLP | (212) 555-0162"

BLOCKS = {
    "one person": (PERSON + CAPTION, [RUTH]),
    "two names with initials and a comma": (
        f"Ruth K. Adeyemi, Otto J. Brandt\nShuttle & Reed LLP\n44 Warp Avenue\nNew York, New York 10022\n(212) 555-0162\n{CAPTION}",
        ["notices: Ruth K. Adeyemi | - | Shuttle & Reed LLP | (212) 555-0162", "notices: Otto J. Brandt | - | Shuttle & Reed LLP | (212) 555-0162"],
    ),
    "two with a semicolon": (
        f"{PERSON}{CAPTION}\n\nWith copies to:\nOtto J. Brandt; Priya L. Nair\nShuttle & Reed LLP\n44 Warp Avenue\nNew York, New York 10022\n(212) 555-0162\n",
        [RUTH, "counsel: Otto J. Brandt | - | Shuttle & Reed LLP | (212) 555-0162", "counsel: Priya L. Nair | - | Shuttle & Reed LLP | (212) 555-0162"],
    ),
    "two who hold one office": (
        f"Ruth Adeyemi and Otto Brandt, Co-Presidents\nLoom Holdings plc\n12 Weaver Street\nBoston, Massachusetts 02110\n(617) 555-0148\n{CAPTION}",
        ["notices: Ruth Adeyemi | Co-Presidents | Loom Holdings plc | (617) 555-0148", "notices: Otto Brandt | Co-Presidents | Loom Holdings plc | (617) 555-0148"],
    ),
    "two names and the office of the second": (
        f"Ruth Adeyemi and Otto Brandt, Chairman\nLoom Holdings plc\n12 Weaver Street\nBoston, Massachusetts 02110\n(617) 555-0148\n{CAPTION}",
        ["notices: Ruth Adeyemi | - | Loom Holdings plc | (617) 555-0148", "notices: Otto Brandt | Chairman | Loom Holdings plc | (617) 555-0148"],
    ),
    "the day of publication below, without brackets": (
        f"{PERSON}{CAPTION}\n\nCopies to:\n{COUNSEL}May 11, 2001\nDate Tender Offer First Published, Sent or Given to Security Holders\nNext Page\n",
        [RUTH, OTTO, PRIYA],
    ),
    "the day of publication below, without brackets and comma": (
        f"{PERSON}{CAPTION}\n\nCopies to:\n{COUNSEL}May 11, 2001\nDate Tender Offer First Published Sent or Given to Shareholders\n",
        [RUTH, OTTO, PRIYA],
    ),
    "the end of a caption between two columns": (f"{PERSON}{CAPTION}\n\nCopies to:\n{COUNSEL}Filing Statement)\n", [RUTH, OTTO, PRIYA]),
    "a company that ends in NV": (f"Ruth Adeyemi\nWarp Heddle NV\nChief Financial Officer\nWeverslaan 9\n3500 Hasselt\nBelgium\n+32 11 55 02 34\n{CAPTION}", ["notices: Ruth Adeyemi | Chief Financial Officer | Warp Heddle NV | +32 11 55 02 34"]),
    "a firm that ends in PC": (
        f"{PERSON}{CAPTION}\n\nCopies to:\n\nOTTO BRANDT, ESQ.\nWARP SHUTTLER PC\n44 WARP AVENUE\nNEW YORK, NEW YORK 10022\n(212) 555-0162\n",
        [RUTH, "counsel: OTTO BRANDT, ESQ. | - | WARP SHUTTLER PC | (212) 555-0162"],
    ),
    "a firm that ends in a comma and PC": (
        f"{PERSON}{CAPTION}\n\nCopies to:\n\nOtto Brandt, Esq.\nShuttle Reed & Warp, PC\n44 Warp Avenue\nNew York, New York 10022\n(212) 555-0162\n",
        [RUTH, "counsel: Otto Brandt, Esq. | - | Shuttle Reed & Warp, PC | (212) 555-0162"],
    ),
    "copies between an address without a name and the caption": (
        f"Warp House, PO Box 1000\nEdinburgh EH12 1HQ\nUnited Kingdom\n011 44 131 556 0155\nwith copies to:\n{COUNSEL}\nLena Ortiz\nHeddle Sley LLP\n5 Selvedge Row\nChicago, Illinois 60601\n(312) 555-0177\n{CAPTION}",
        [OTTO, PRIYA, "counsel: Lena Ortiz | - | Heddle Sley LLP | (312) 555-0177"],
    ),
    "a street cut before its last word": (f"{PERSON.replace('12 Weaver Street', '1200 North Weaver' + chr(10) + 'Highway, Suite 210')}{CAPTION}", [RUTH]),
    "a company cut before its last two words": (
        f"Ruth Adeyemi\nLoom Capital Investment\nCompany, LLC\n12 Weaver Street\nBoston, Massachusetts 02110\n(617) 555-0148\n{CAPTION}",
        ["notices: Ruth Adeyemi | - | Loom Capital Investment Company, LLC | (617) 555-0148"],
    ),
    "a firm of many partners cut in two": (
        f"{PERSON}{CAPTION}\n\nCopies to:\n\nOtto Brandt, Esq.\nHeddle Weaver Miller Sleyman\nWarpington & Reed, P.A.\n44 Warp Avenue\nNew York, New York 10022\n(212) 555-0162\n",
        [RUTH, "counsel: Otto Brandt, Esq. | - | Heddle Weaver Miller Sleyman Warpington & Reed, P.A. | (212) 555-0162"],
    ),
    "a firm known to be cut in two": (
        f"{PERSON}{CAPTION}\n\nCopies to:\n\nOtto Brandt, Esq.\nAkin Gump Strauss\nHauer & Feld LLP\n44 Warp Avenue\nNew York, New York 10022\n(212) 555-0162\n",
        [RUTH, "counsel: Otto Brandt, Esq. | - | Akin Gump Strauss Hauer & Feld LLP | (212) 555-0162"],
    ),
    "a firm cut before its last partner": (
        f"{PERSON}{CAPTION}\n\nCopies to:\n\nOtto Brandt, Esq.\nHeddle Weaver Sleyman\n& Reed LLP\n44 Warp Avenue\nNew York, New York 10022\n(212) 555-0162\n",
        [RUTH, "counsel: Otto Brandt, Esq. | - | Heddle Weaver Sleyman & Reed LLP | (212) 555-0162"],
    ),
    "an office that goes on behind an ampersand": (
        f"Ruth Adeyemi\nVice President, Secretary\n& General Counsel\nWeft Corp.\n9 Loom Street\nDover, Delaware 19901\n(302) 555-0170\n{CAPTION}\n",
        ["notices: Ruth Adeyemi | Vice President, Secretary & General Counsel | Weft Corp. | (302) 555-0170"],
    ),
    "an office that goes on behind a comma and 'and'": (
        f"Ruth Adeyemi\nVice President,\nand General Counsel\nWeft Corp.\n9 Loom Street\nDover, Delaware 19901\n(302) 555-0170\n{CAPTION}\n",
        ["notices: Ruth Adeyemi | Vice President, and General Counsel | Weft Corp. | (302) 555-0170"],
    ),
    "a note to the amendment's number below counsel": (
        f"{PERSON}{CAPTION}\n\nCopy to:\n\nOtto Brandt, Esq.\nHeddle & Weaver\n44 Warp Avenue\nNew York, New York 10022\n(212) 555-0162\n\n*Constituting the final amendment to Schedule 14D-1.\n",
        [RUTH, "counsel: Otto Brandt, Esq. | - | Heddle & Weaver | (212) 555-0162"],
    ),
    "partners with commas between them, cut before the last one": (
        f"{PERSON}{CAPTION}\n\nCopies to:\n\nOtto Brandt\nHeddle, Weaver, Sleyman\n& Reed LLP\n44 Warp Avenue\nNew York, New York 10022\n(212) 555-0162\n",
        [RUTH, "counsel: Otto Brandt | - | Heddle, Weaver, Sleyman & Reed LLP | (212) 555-0162"],
    ),
    "partners with commas between them, cut before the last two": (
        f"{PERSON}{CAPTION}\n\nCopies to:\n\nOtto Brandt, Esq.\nHEDDLE, WEAVER, SLEYMAN,\nWARPINGTON & REED LLP\n44 Warp Avenue\nNew York, New York 10022\n(212) 555-0162\n",
        [RUTH, "counsel: Otto Brandt, Esq. | - | HEDDLE, WEAVER, SLEYMAN, WARPINGTON & REED LLP | (212) 555-0162"],
    ),
    "a firm of surnames alone, cut in two below a lawyer": (
        f"{PERSON}{CAPTION}\n\nCopies to:\n\nOtto Brandt, Esq.\nHeddle Weaver Sleyman\nWarpington Reed & Loom\n44 Warp Avenue\nNew York, New York 10022\n(212) 555-0162\n",
        [RUTH, "counsel: Otto Brandt, Esq. | - | Heddle Weaver Sleyman Warpington Reed & Loom | (212) 555-0162"],
    ),
    "a lawyer of three names over a firm of surnames alone": (
        f"{PERSON}{CAPTION}\n\nCopies to:\n\nOtto Paul Brandt\nWarpington Reed & Loom\n44 Warp Avenue\nNew York, New York 10022\n(212) 555-0162\n",
        [RUTH, "counsel: Otto Paul Brandt | - | Warpington Reed & Loom | (212) 555-0162"],
    ),
    "partners with commas cut before the last": (
        f"{PERSON}{CAPTION}\n\nCopies to:\n\nOtto Brandt, Esq.\nHeddle, Weaver, Sley\n& Reed\n44 Warp Avenue\nNew York, New York 10022\n(212) 555-0162\n",
        [RUTH, "counsel: Otto Brandt, Esq. | - | Heddle, Weaver, Sley & Reed | (212) 555-0162"],
    ),
    "a firm cut behind its ampersand": (
        f"{PERSON}{CAPTION}\n\nCopies to:\n\nOtto Brandt, Esq.\nHeddle Weaver &\nReed\n44 Warp Avenue\nNew York, New York 10022\n(212) 555-0162\n",
        [RUTH, "counsel: Otto Brandt, Esq. | - | Heddle Weaver & Reed | (212) 555-0162"],
    ),
    "partners cut before a company's word": (
        f"{PERSON}{CAPTION}\n\nCopies to:\n\nOtto Brandt, Esq.\nHeddle, Weaver, Sley,\nMoss, Tal & Co.\n44 Warp Avenue\nNew York, New York 10022\n(212) 555-0162\n",
        [RUTH, "counsel: Otto Brandt, Esq. | - | Heddle, Weaver, Sley, Moss, Tal & Co. | (212) 555-0162"],
    ),
    "three names over a firm of two": (
        f"{PERSON}{CAPTION}\n\nCopies to:\n\nOtto Paul Brandt\nShuttle & Reed LLP\n44 Warp Avenue\nNew York, New York 10022\n(212) 555-0162\n",
        [RUTH, "counsel: Otto Paul Brandt | - | Shuttle & Reed LLP | (212) 555-0162"],
    ),
    "a company called by its telephone": (
        f"Ruth Adeyemi\nGeneral Counsel\nTelephone and Loom Systems, Inc.\n12 Weaver Street\nBoston, Massachusetts 02110\n(617) 555-0148\n{CAPTION}",
        ["notices: Ruth Adeyemi | General Counsel | Telephone and Loom Systems, Inc. | (617) 555-0148"],
    ),
    "a generation behind the name, and an address on one line": (
        f"O. Weld Brandt, Jr.\nHarrow Vale Management\n24 Weaver Street, Boston, Massachusetts 02110\n(617) 555-0148\n{CAPTION}",
        ["notices: O. Weld Brandt, Jr. | - | Harrow Vale Management | (617) 555-0148"],
    ),
    "the telephone number behind the postcode": (
        f"Ruth Adeyemi\nGeneral Counsel\nLoom Holdings plc\n12 Weaver Street\nBoston, Massachusetts 02110 (617) 555-0148\n{CAPTION}\nCopies to:\nOtto B. Brandt, Shuttle & Reed LLP\n44 Warp Avenue, New York, NY 10022 - tel. (212) 555-0162\n"
        "Lena Ortiz, Esq.\nHeddle Sley LLP\n5 Selvedge Row\nToronto, Ontario M5K 1N2 (416) 555-0177 (telephone)",
        [RUTH, "counsel: Otto B. Brandt | - | Shuttle & Reed LLP | (212) 555-0162", "counsel: Lena Ortiz, Esq. | - | Heddle Sley LLP | (416) 555-0177"],
    ),
    "a whole block on each of three lines": (
        f"{PERSON}{CAPTION}\nCopies to:\nOtto Brandt, Esq. Priya Nair, Esq. Shuttle & Reed LLP 44 Warp Avenue New York, New York 10022 (212) 555-0162\nand\n"
        "Lena Ortiz, Esq. Heddle Sley LLP 5 Selvedge Row Chicago, Illinois 60601 (312) 555-0177",
        [RUTH, OTTO, PRIYA, "counsel: Lena Ortiz, Esq. | - | Heddle Sley LLP | (312) 555-0177"],
    ),
    "a box in TeX below the copies": (f"{PERSON}{CAPTION}\n\nCopies to:\n\n{COUNSEL}\n$\\square$\nCheck the box", [RUTH, OTTO, PRIYA]),
    "a box in words below the copies": (f"{PERSON}{CAPTION}\n\nCopies to:\n\n{COUNSEL}\n:unselected:\nCheck the box", [RUTH, OTTO, PRIYA]),
    "a generation between name and office": (
        f"Otto Brandt, Jr., Senior Vice President\nLoom Holdings plc\n12 Weaver Street\nBoston, Massachusetts 02110\n(617) 555-0148\n{CAPTION}",
        ["notices: Otto Brandt, Jr. | Senior Vice President | Loom Holdings plc | (617) 555-0148"],
    ),
    "degrees, then the office": (
        f"Loom Holdings plc\n12 Weaver Street\nBoston, Massachusetts 02110\nAttention: Otto Brandt, III, Ph.D., President\n(617) 555-0148\n{CAPTION}",
        ["notices: Otto Brandt, III, Ph.D. | President | Loom Holdings plc | (617) 555-0148"],
    ),
    "company and address on a line": (
        f"Ruth Adeyemi, General Counsel\nLoom Holdings, Inc., 12 Weaver Street, Boston, Massachusetts 02110\n(617) 555-0148\n{CAPTION}",
        ["notices: Ruth Adeyemi | General Counsel | Loom Holdings, Inc. | (617) 555-0148"],
    ),
    "the first words of the text behind the copies, on a page of its own": (f"{PERSON}{CAPTION}\n\nCopies to:\n\n{COUNSEL}\n<PAGE>\n\n            Loom Holdings plc", [RUTH, OTTO, PRIYA]),
    "copies on one line with the text behind a rule": (
        f"{PERSON}{CAPTION} Copy to: Otto Brandt, Esq. Shuttle & Reed LLP 44 Warp Avenue New York, New York 10022 Telephone: (212) 555-0162 ==================== SCHEDULE TO This Statement amends"
        " and supplements the Tender Offer Statement on Schedule TO filed with the Securities and Exchange Commission on November 29, 2000, relating to the offer by Loom Holdings, Inc.",
        [RUTH, "counsel: Otto Brandt, Esq. | - | Shuttle & Reed LLP | (212) 555-0162"],
    ),
    "the fee table behind a stroke, below the copies": (
        f"{PERSON}{CAPTION}\n\nCopies to:\n\n{COUNSEL}\n|CALCULATION OF FILING FEE\n|Transaction Valuation: Not applicable\n|Amount of Filing Fee: Not applicable\n",
        [RUTH, OTTO, PRIYA],
    ),
    "the schedule's name again below the copies": (f"{PERSON}{CAPTION}\n\nCopies to:\n\n{COUNSEL}\n==========\n\n            SCHEDULE TO\n\n    This Statement amends", [RUTH, OTTO, PRIYA]),
    "the subject company's name below the copies": (f"{PERSON}{CAPTION}\n\nCopies to:\n\n{COUNSEL}\nHARROW  MILLS, INC.\n", [RUTH, OTTO, PRIYA]),
    "a lawyer with a generation of two letters": (
        f"{PERSON}{CAPTION}\n\nCopies to:\n\nOTTO A. BRANDT, II\nSHUTTLE REED L.L.P.\nONE WARP PLAZA\n910 WEAVER\nHOUSTON, TEXAS 77002\n",
        [RUTH, "counsel: OTTO A. BRANDT, II | - | SHUTTLE REED L.L.P. | -"],
    ),
    "a person of the fourth generation": (
        f"Otto A. Brandt, IV\nLoom Holdings plc\n12 Weaver Street\nBoston, Massachusetts 02110\n(617) 555-0148\n{CAPTION}",
        ["notices: Otto A. Brandt, IV | - | Loom Holdings plc | (617) 555-0148"],
    ),
    "an office and a company in care of another": (
        f"RUTH ADEYEMI\nCHAIRMAN AND CHIEF EXECUTIVE OFFICER\nC/O LOOM WEAVING INTERNATIONAL\nONE WARP PLAZA\nISLANDIA, NEW YORK 11788\n(516) 555-0152\n{CAPTION}",
        ["notices: RUTH ADEYEMI | CHAIRMAN AND CHIEF EXECUTIVE OFFICER | LOOM WEAVING INTERNATIONAL | (516) 555-0152"],
    ),
    "an office and a company with its suffix in care of another": (
        f"Ruth Adeyemi\nChairman\nc/o Loom Weaving, Inc.\nOne Warp Plaza\nIslandia, New York 11788\n(516) 555-0152\n{CAPTION}",
        ["notices: Ruth Adeyemi | Chairman | Loom Weaving, Inc. | (516) 555-0152"],
    ),
    "a lawyer in care of a firm known by its surnames": (
        f"{PERSON}{CAPTION}\n\nCopies to:\n\nOtto Brandt, Esq.\nc/o Bobbin and Sley\n44 Warp Avenue\nNew York, New York 10022\n(212) 555-0162\n",
        [RUTH, "counsel: Otto Brandt, Esq. | - | Bobbin and Sley | (212) 555-0162"],
    ),
    "lawyers with a generation, and their firm, on one line": (
        f"{PERSON}{CAPTION}\n\nCopies to: Otto Brandt, Jr., Esq. Lena Ortiz, Sr. HEDDLE SLEY LLP 5 Selvedge Row Chicago, Illinois 60601 (312) 555-0177",
        [RUTH, "counsel: Otto Brandt, Jr., Esq. | - | HEDDLE SLEY LLP | (312) 555-0177", "counsel: Lena Ortiz, Sr. | - | HEDDLE SLEY LLP | (312) 555-0177"],
    ),
    "name, offices and company on a line": (
        f"Ruth Adeyemi, Vice President, General Counsel & Secretary, Loom Holdings, Inc.\n12 Weaver Street\nBoston, Massachusetts 02110\n(617) 555-0148\n{CAPTION}",
        ["notices: Ruth Adeyemi | Vice President, General Counsel & Secretary | Loom Holdings, Inc. | (617) 555-0148"],
    ),
    "two of the firm below its address": (
        f"{PERSON}{CAPTION}\n\nCopies to:\n\nShuttle & Reed LLP\n44 Warp Avenue\nNew York, New York 10022\nAttention: Otto Brandt, Jr., Esq.\n           Lena Ortiz\n(212) 555-0162\n",
        [RUTH, "counsel: Otto Brandt, Jr., Esq. | - | Shuttle & Reed LLP | (212) 555-0162", "counsel: Lena Ortiz | - | Shuttle & Reed LLP | (212) 555-0162"],
    ),
    "two of the firm between it and its address": (
        f"{PERSON}{CAPTION}\n\nCopies to:\n\nShuttle & Reed LLP\nOtto Brandt\nLena Ortiz\n44 Warp Avenue\nNew York, New York 10022\n(212) 555-0162\n",
        [RUTH, "counsel: Otto Brandt | - | Shuttle & Reed LLP | (212) 555-0162", "counsel: Lena Ortiz | - | Shuttle & Reed LLP | (212) 555-0162"],
    ),
    "a place below one of the firm": (
        f"{PERSON}{CAPTION}\n\nCopies to:\n\nShuttle & Reed LLP\nOtto Brandt\nGrand Cayman\nCayman Islands\n(212) 555-0162\n",
        [RUTH, "counsel: Otto Brandt | - | Shuttle & Reed LLP | (212) 555-0162"],
    ),
    "two firms whose lines take turns, as cells of a table without it": (
        f"{PERSON}{CAPTION}\n\nCopies to:\nOtto Brandt, Esq.\nLena Ortiz, Esq.\nShuttle & Reed LLP\nHeddle Sley LLP\n44 Warp Avenue\n5 Selvedge Row\nNew York, New York 10022\nChicago, Illinois 60601\n(212) 555-0162\n(312) 555-0177\n",
        [RUTH, OTTO, "counsel: Lena Ortiz, Esq. | - | Heddle Sley LLP | (312) 555-0177"],
    ),
    "two of a firm on two lines that has two numbers": (
        f"{PERSON}{CAPTION}\n\nCopies to:\nOtto Brandt, Esq.\nPriya Nair, Esq.\nShuttle, Reed &\nSelvedge LLP\n44 Warp Avenue\nNew York, New York 10022\n(212) 555-0162\n(212) 555-0163\n",
        [RUTH, OTTO.replace("Shuttle & Reed", "Shuttle, Reed & Selvedge"), PRIYA.replace("Shuttle & Reed", "Shuttle, Reed & Selvedge")],
    ),
    "a number cut behind its country": (PERSON.replace("(617) 555-0148", "+44\n20 7555 0148") + CAPTION, [RUTH.replace("(617) 555-0148", "+44 20 7555 0148")]),
    "a number cut in its middle": (PERSON.replace("(617) 555-0148", "(617) 555-\n0148") + CAPTION, [RUTH.replace("555-0148", "555- 0148")]),
    "a street's number on a line of its own": (PERSON.replace("12 Weaver", "1200\nWeaver") + CAPTION, [RUTH]),
    "copies below": (f"{PERSON}{CAPTION}\n\nCopies to:\n\n{COUNSEL}", [RUTH, OTTO, PRIYA]),
    "with a copy to": (f"{PERSON}{CAPTION}\n\nWith a copy to:\n\n{COUNSEL}", [RUTH, OTTO, PRIYA]),
    "a copy between dashes": (f"{PERSON}\n-Copy to-\n\n{COUNSEL}{CAPTION}", [RUTH, OTTO, PRIYA]),
    "no caption below the person": (f"{PERSON}\nCopy to:\n\n{COUNSEL}", [RUTH, OTTO, PRIYA]),
    "with copies, no colon": (f"{PERSON}{CAPTION}\n\nWITH COPIES TO\n\n{COUNSEL}", [RUTH, OTTO, PRIYA]),
    "copy that is no notice": (f"{PERSON}{CAPTION}\n\nwith a copy (which shall not constitute notice) to:\n\n{COUNSEL}", [RUTH, OTTO, PRIYA]),
    "copies of communications": (f"{PERSON}{CAPTION}\n\nCopies of all communications to:\n\n{COUNSEL}", [RUTH, OTTO, PRIYA]),
    "copies before the caption": (f"{PERSON}\nCopies to:\n{COUNSEL}{CAPTION}", [RUTH, OTTO, PRIYA]),
    "copies first, the caption below the person": (f"Copies to:\n\n{COUNSEL}\n{PERSON}\n{CAPTION}", [OTTO, PRIYA, RUTH]),
    "copy to, heading the right column": (
        "                              Copy to:\nRuth Adeyemi                  Otto Brandt, Esq.\nGeneral Counsel               Shuttle & Reed LLP\nLoom Holdings plc             44 Warp Avenue\n12 Weaver Street              New York, New York 10022\n"
        f"Boston, Massachusetts 02110   (212) 555-0162\n(617) 555-0148\n\n{CAPTION}",
        [RUTH, OTTO],
    ),
    "copies in two columns, the person below": (
        "                  Copies to:\nOtto Brandt, Esq.             Lena Ortiz, Esq.\nShuttle & Reed LLP            Heddle Sley LLP\n44 Warp Avenue                5 Selvedge Row\nNew York, New York 10022      Chicago, Illinois 60601\n"
        f"(212) 555-0162                (312) 555-0177\n\n{PERSON}\n{CAPTION}",
        [OTTO, "counsel: Lena Ortiz, Esq. | - | Heddle Sley LLP | (312) 555-0177", RUTH],
    ),
    "copies in two columns, the right one longer": (
        f"{PERSON}{CAPTION}\n\nCopies to:\n\nOtto Brandt, Esq.                 Lena Ortiz, Esq.\nShuttle & Reed LLP                Heddle Sley LLP\n44 Warp Avenue                    One Reed Plaza\n"
        "New York, New York 10022          5 Selvedge Row\n(212) 555-0162                    Chicago, Illinois 60601\n                                  (312) 555-0177\n",
        [RUTH, OTTO, "counsel: Lena Ortiz, Esq. | - | Heddle Sley LLP | (312) 555-0177"],
    ),
    "copies in two columns, centred, the left one longer": (
        f"{PERSON}{CAPTION}\n\nCopies to:\n\n     Otto Brandt, Esq.               Lena Ortiz, Esq.\n    Shuttle & Reed LLP               Heddle Sley LLP\n      44 Warp Avenue                 5 Selvedge Row\n"
        "    New York, New York           Chicago, Illinois 60601\n          10022                      (312) 555-0177\n      (212) 555-0162\n",
        [RUTH, OTTO, "counsel: Lena Ortiz, Esq. | - | Heddle Sley LLP | (312) 555-0177"],
    ),
    "two lawyers side by side over the firm that both are of": (
        f"{PERSON}{CAPTION}\n\n                           Copies to:\n\n      Otto Brandt, Esq.                   Priya Nair, Esq.\n                       Shuttle & Reed LLP\n                         44 Warp Avenue\n                    New York, New York 10022\n                         (212) 555-0162\n",
        [RUTH, OTTO, PRIYA],
    ),
    "two officers side by side over their company": (
        f"       Ruth Adeyemi                        Lena Ortiz\n     General Counsel                       Treasurer\n                        Loom Holdings plc\n                        12 Weaver Street\n                   Boston, Massachusetts 02110\n                          (617) 555-0148\n{CAPTION}",
        [RUTH, "notices: Lena Ortiz | Treasurer | Loom Holdings plc | (617) 555-0148"],
    ),
    "copy to, over blocks whose lines take turns": (
        f"Copy to:\nRuth Adeyemi\nOtto Brandt, Esq.\nLoom Holdings plc\nShuttle & Reed LLP\n12 Weaver Street\n44 Warp Avenue\nBoston, Massachusetts 02110\nNew York, New York 10022\n(617) 555-0148\n(212) 555-0162\n{CAPTION}",
        [RUTH.replace("General Counsel", "-"), OTTO],
    ),
    "below what the number is of": ("Underlying Common Stock\n\n" + PERSON + CAPTION, [RUTH]),
    "a department below an office": (f"{PERSON.replace('General Counsel', 'General Counsel' + chr(10) + 'Corporate Law')}{CAPTION}", [RUTH.replace("General Counsel", "General Counsel, Corporate Law")]),
    "a person whose surname is a department's": (f"{PERSON.replace('Ruth Adeyemi', 'Ruth Law')}{CAPTION}", [RUTH.replace("Ruth Adeyemi", "Ruth Law")]),
    "a firm whose kind stands below": (
        f"{PERSON}{CAPTION}\n\nCopies to:\n\nOtto Brandt, Esq.\nHeddle Sley Warp & Reed,\nProfessional Corporation\n44 Warp Avenue\nNew York, New York 10022\n(212) 555-0162\n",
        [RUTH, OTTO.replace("Shuttle & Reed LLP", "Heddle Sley Warp & Reed, Professional Corporation")],
    ),
    "a firm whose kind stands below, without a comma": (
        f"{PERSON}{CAPTION}\n\nCopies to:\n\nOtto Brandt, Esq.\nHeddle Sley Warp & Reed\nProfessional Association\n44 Warp Avenue\nNew York, New York 10022\n(212) 555-0162\n",
        [RUTH, OTTO.replace("Shuttle & Reed LLP", "Heddle Sley Warp & Reed Professional Association")],
    ),
    "a page number below the copies": (f"{PERSON}{CAPTION}\n\nCopies to:\n\n{COUNSEL}\n-2-\n", [RUTH, OTTO, PRIYA]),
    "the telephone number right below the name": ("Ruth Adeyemi\n(617) 555-0148\nLoom Holdings plc\n12 Weaver Street\nBoston, Massachusetts 02110\n" + CAPTION, [RUTH.replace("| General Counsel |", "| - |")]),
    "two counsel with a telephone number each on one line": (
        f"{PERSON}{CAPTION}\nWith copies to:\nOtto Brandt; Lena Ortiz\nShuttle & Reed LLP\n44 Warp Avenue\nNew York, NY 10022\nTelephone: (212) 555-0162; (212) 555-0163\nFacsimile: (212) 555-0172; (212) 555-0173",
        [RUTH, "counsel: Otto Brandt | - | Shuttle & Reed LLP | (212) 555-0162", "counsel: Lena Ortiz | - | Shuttle & Reed LLP | (212) 555-0163"],
    ),
    "two counsel with one telephone number and a fax on one line": (
        f"{PERSON}{CAPTION}\nWith copies to:\nOtto Brandt; Lena Ortiz\nShuttle & Reed LLP\n44 Warp Avenue\nNew York, NY 10022\nTelephone: (212) 555-0162; Fax: (212) 555-0172",
        [RUTH, "counsel: Otto Brandt | - | Shuttle & Reed LLP | (212) 555-0162", "counsel: Lena Ortiz | - | Shuttle & Reed LLP | (212) 555-0162"],
    ),
    "two names behind attention, below the firm's telephone number": (
        f"{PERSON}{CAPTION}\n\nCopies to:\n\nShuttle & Reed LLP\n44 Warp Avenue\nNew York, New York 10022\n(212) 555-0162\nAttn: Otto Brandt, Esq.\nPriya Nair, Esq.\n", [RUTH, OTTO, PRIYA]
    ),
    "a person below the firm's telephone number, with a firm of his own": (
        f"{PERSON}{CAPTION}\n\nCopies to:\n\nShuttle & Reed LLP\n44 Warp Avenue\nNew York, New York 10022\n(212) 555-0162\nAttn: Otto Brandt, Esq.\nLena Ortiz\nHeddle Sley LLP\n(312) 555-0177\n",
        [RUTH, OTTO, "counsel: Lena Ortiz | - | Heddle Sley LLP | (312) 555-0177"],
    ),
    "an authority and a street in Spanish": (
        "Ruth Ad\u00e9n\nComisi\u00f3n Nacional de Telares\nAv. Veracruz, Edificio Lanzadera Nueva Sede\nLas Mercedes, Caracas 1050-A,\nVenezuela\n(58) 212 909 0148\n" + CAPTION,
        ["notices: Ruth Ad\u00e9n | - | Comisi\u00f3n Nacional de Telares | (58) 212 909 0148"],
    ),
    "a number with the prefix of calls abroad in brackets": (
        f"{PERSON}{CAPTION}\n\nCopies to:\n\nOtto Brandt, Esq.\nShuttle & Reed LLP\n1 New Weaver Lane\nLondon EC4A 1AN, England\n(011) (4420) 7946-0162\n",
        [RUTH, OTTO.replace("(212) 555-0162", "(011) (4420) 7946-0162")],
    ),
    "the prefix of calls abroad on a line of its own": (
        f"{PERSON}{CAPTION}\n\nCopies to:\n\nOtto Brandt, Esq.\nShuttle & Reed LLP\n1 New Weaver Lane\nLondon EC4A 1AN, England\n011\n44 20 7946 0162\n",
        [RUTH, OTTO.replace("(212) 555-0162", "011 44 20 7946 0162")],
    ),
    "a quarter of a town": (
        "Loom, S.A.B. de C.V.\nLago Zurich 245\nColonia Nueva Granada\n11529 Mexico, D.F., Mexico\nTelephone: (52) 55 5555 0148\nAttention: Ruth Adeyemi\n" + CAPTION,
        ["notices: Ruth Adeyemi | - | Loom, S.A.B. de C.V. | (52) 55 5555 0148"],
    ),
    "the person below the company's postcode": ("Loom Holdings plc\n12 Weaver Street\nBoston, Massachusetts 02110\nRuth Adeyemi\n(617) 555-0148\n" + CAPTION, [RUTH.replace("| General Counsel |", "| - |")]),
    "two persons on a line": (
        "Ruth Adeyemi and Otto Brandt\nLoom Holdings plc\n12 Weaver Street\nBoston, Massachusetts 02110\n(617) 555-0148\n" + CAPTION,
        [RUTH.replace("| General Counsel |", "| - |"), "notices: Otto Brandt | - | Loom Holdings plc | (617) 555-0148"],
    ),
    "an office of the company on a line": (PERSON.replace("General Counsel\nLoom", "General Counsel of Loom") + CAPTION, [RUTH]),
    "another country's offices": (PERSON.replace("General Counsel", "Directeur Juridique") + CAPTION, [RUTH.replace("General Counsel", "Directeur Juridique")]),
    "a lawyer who is incorporated, in brackets": (f"{PERSON}{CAPTION}\n\nCopies to:\n\nOTTO BRANDT (P.C.)\nSHUTTLE, REED & HEDDLE\n44 WARP AVENUE\nNEW YORK, NEW YORK 10022\n(212) 555-0162\n", [RUTH, "counsel: OTTO BRANDT (P.C.) | - | SHUTTLE, REED & HEDDLE | (212) 555-0162"]),
    "a rule before the name": ("____________ " + PERSON + CAPTION, [RUTH]),
    "all on one line": (f"____________________ {PERSON.replace(chr(10), ' ')}\n{CAPTION}", [RUTH]),
    "a firm of many partners without a firm's words": (
        f"{PERSON}{CAPTION}\n\nCopies to:\n\nOtto Brandt, Adv. and Priya Nair, Adv.\nShuttle Weaver Reed & Heddle Sley\n16 Warp Road\nRamat Gan 52506, Israel\nTel: (972) 3-5550162\n",
        [RUTH, "counsel: Otto Brandt, Adv. | - | Shuttle Weaver Reed & Heddle Sley | (972) 3-5550162", "counsel: Priya Nair, Adv. | - | Shuttle Weaver Reed & Heddle Sley | (972) 3-5550162"],
    ),
    "a footnote behind the copies": (
        f"{PERSON}{CAPTION}\n\nCopies to:\n\n{COUNSEL}\n\u2020\nLoom Top Co. Ltd. is a filing person for the Rule 13e-3 statement alone, filed under this cover.\n",
        [RUTH, OTTO, PRIYA],
    ),
    "manager of a company": (PERSON.replace("General Counsel\nLoom", "Manager\nof Loom") + CAPTION, [RUTH.replace("General Counsel", "Manager")]),
    "a lawyer and his firm on one line, in capitals": (
        f"{PERSON}{CAPTION}\n\nCopies to: OTTO BRANDT, ESQ. SHUTTLE, REED & HEDDLE LLP 44 WARP AVENUE NEW YORK, NEW YORK 10022 (212) 555-0162 ---------- ==========\n",
        [RUTH, "counsel: OTTO BRANDT, ESQ. | - | SHUTTLE, REED & HEDDLE LLP | (212) 555-0162"],
    ),
    "a day behind the phone on one line": (
        f"{PERSON}{CAPTION}\n\nCopies to: Otto Brandt, Esq. Shuttle & Reed LLP 44 Warp Avenue New York, New York 10022 (212) 555-0162 December 26, 2012\n",
        [RUTH, OTTO],
    ),
    "an office, the cover's company and its building on one line": (
        f"Ruth Adeyemi, Esq. Vice President and General Counsel Loom Holdings plc World Headquarters 12 Weaver Street Boston, Massachusetts 02110 (617) 555-0148\n{CAPTION}",
        ["notices: Ruth Adeyemi, Esq. | Vice President and General Counsel | Loom Holdings plc | (617) 555-0148"],
    ),
    "a name, the cover's company and its square on one line, in capitals": (
        f"RUTH ADEYEMI LOOM HOLDINGS PLC PIAZZA ORDITURA, 2 MILAN 20148 ITALY (39) 02-555-841\n{CAPTION}",
        ["notices: RUTH ADEYEMI | - | LOOM HOLDINGS PLC | (39) 02-555-841"],
    ),
    "a name, the cover's company and its house on one line": (
        f"Ruth Adeyemi Loom Acquisition Corp. Warp House, 12 Weaver Street Boston, Massachusetts 02110 (617) 555-0148\n{CAPTION}",
        ["notices: Ruth Adeyemi | - | Loom Acquisition Corp. | (617) 555-0148"],
    ),
    "a company with a number in its name on one line": (
        "Ruth Adeyemi Loom Acquisition Corp. 12 Weaver Street Boston, Massachusetts 02110 (617) 555-0148\n" + CAPTION,
        ["notices: Ruth Adeyemi | - | Loom Acquisition Corp. | (617) 555-0148"],
    ),
    "the statement's first sentence opens with names": (
        f"{PERSON}{CAPTION}\n\nCopies to:\n\n{COUNSEL}\n\nLoom Holdings plc, an English company, and Loom Acquisition\nCorp., a Delaware corporation, hereby amend their statement.\n",
        [RUTH, OTTO, PRIYA],
    ),
    "the first sentence opens with a defined name": (f"{PERSON}{CAPTION}\n\nCopies to:\n\n{COUNSEL}\n\nLoom Holdings plc (\"Parent\"), and Loom Acquisition\nCorp. hereby amend their statement.\n", [RUTH, OTTO, PRIYA]),
    "copy to before the caption": (f"{PERSON}\nwith a copy to:\n\n{COUNSEL}\n{CAPTION}", [RUTH, OTTO, PRIYA]),
    "title on the name's line": (PERSON.replace("Adeyemi\nGeneral", "Adeyemi, General") + CAPTION, [RUTH]),
    "esquire": (PERSON.replace("Adeyemi\n", "Adeyemi, Esq.\n") + CAPTION, [RUTH.replace("Adeyemi", "Adeyemi, Esq.")]),
    "two offices": (PERSON.replace("General Counsel\n", "Senior Vice President,\nGeneral Counsel and Secretary\n") + CAPTION, [RUTH.replace("| General Counsel |", "| Senior Vice President, General Counsel and Secretary |")]),
    "office cut": (PERSON.replace("General Counsel\n", "Executive Vice President and\nChief Financial Officer\n") + CAPTION, [RUTH.replace("| General Counsel |", "| Executive Vice President and Chief Financial Officer |")]),
    "care of": (PERSON.replace("Loom Holdings plc\n", "c/o Loom Holdings plc\n") + CAPTION, [RUTH]),
    "company first": ("Loom Holdings plc\n12 Weaver Street\nBoston, Massachusetts 02110\nAttention: Ruth Adeyemi\n(617) 555-0148\n" + CAPTION, ["notices: Ruth Adeyemi | - | Loom Holdings plc | (617) 555-0148"]),
    "attn": ("Loom Holdings plc\n12 Weaver Street\nBoston, Massachusetts 02110\nAttn: Ruth Adeyemi, General Counsel\nTelephone: (617) 555-0148\n" + CAPTION, [RUTH]),
    "a law firm, attn": ("Shuttle & Reed LLP\n44 Warp Avenue\nNew York, New York 10022\nAttn: Otto Brandt\n(212) 555-0162\n" + CAPTION, ["notices: Otto Brandt | - | Shuttle & Reed LLP | (212) 555-0162"]),
    "no person": ("Loom Holdings plc\n12 Weaver Street\nBoston, Massachusetts 02110\n(617) 555-0148\n" + CAPTION, ["notices: - | - | Loom Holdings plc | (617) 555-0148"]),
    "a phone that lost its beginning": (PERSON.replace("(617) 555-0148\n", "Telephone: 17) 555-0148\n") + CAPTION, [RUTH.replace("(617) 555-0148", "-")]),
    "no phone": (PERSON.replace("(617) 555-0148\n", "") + CAPTION, [RUTH.replace("(617) 555-0148", "-")]),
    "empty phone": (PERSON.replace("(617) 555-0148\n", "(   )\n") + CAPTION, [RUTH.replace("(617) 555-0148", "-")]),
    "phone and fax": (PERSON.replace("(617) 555-0148\n", "Telephone: (617) 555-0148\nFacsimile: (617) 555-0199\n") + CAPTION, [RUTH]),
    "fax first": (PERSON.replace("(617) 555-0148\n", "Fax: (617) 555-0199\nTel: (617) 555-0148\n") + CAPTION, [RUTH]),
    "fax only": (PERSON.replace("(617) 555-0148\n", "Facsimile: (617) 555-0199\n") + CAPTION, [RUTH.replace("(617) 555-0148", "-")]),
    "phone and fax on a line": (PERSON.replace("(617) 555-0148\n", "Tel: (617) 555-0148  Fax: (617) 555-0199\n") + CAPTION, [RUTH]),
    "fax number, telephone number": (PERSON.replace("(617) 555-0148\n", "(617) 555-0148 (telephone)\n(617) 555-0199 (facsimile)\n") + CAPTION, [RUTH]),
    "e-mail": (PERSON.replace("(617) 555-0148\n", "(617) 555-0148\nradeyemi@loom.example\n") + CAPTION, [RUTH]),
    "e-mail labelled": (PERSON.replace("(617) 555-0148\n", "Email: radeyemi@loom.example\n(617) 555-0148\n") + CAPTION, [RUTH]),
    "two contacts": (
        f"Abel Weaver\nPresident\nLoom Acquisition Corp.\n12 Weaver Street\nBoston, Massachusetts 02110\n(617) 555-0101\n\n{PERSON}{CAPTION}",
        ["notices: Abel Weaver | President | Loom Acquisition Corp. | (617) 555-0101", RUTH],
    ),
    "two contacts, and": (
        f"Abel Weaver\nPresident\nLoom Acquisition Corp.\n12 Weaver Street\nBoston, Massachusetts 02110\n(617) 555-0101\n\nand\n\n{PERSON}{CAPTION}",
        ["notices: Abel Weaver | President | Loom Acquisition Corp. | (617) 555-0101", RUTH],
    ),
    "two counsel blocks": (
        f"{PERSON}{CAPTION}\n\nCopies to:\n\n{COUNSEL}\n\nLena Ortiz\nHeddle Sley LLP\n5 Selvedge Row\nLondon EC2V 7HN\nUnited Kingdom\n+44 20 7946 0148\n",
        [RUTH, OTTO, PRIYA, "counsel: Lena Ortiz | - | Heddle Sley LLP | +44 20 7946 0148"],
    ),
    "two counsel blocks, and": (
        f"{PERSON}{CAPTION}\n\nCopies to:\n\n{COUNSEL}\nand\n\nLena Ortiz, Esq.\nHeddle Sley LLP\n5 Selvedge Row\nChicago, Illinois 60601\n(312) 555-0177\n",
        [RUTH, OTTO, PRIYA, "counsel: Lena Ortiz, Esq. | - | Heddle Sley LLP | (312) 555-0177"],
    ),
    "two counsel blocks without phones": (
        f"{PERSON}{CAPTION}\n\nCopies to:\n\nOtto Brandt, Esq.\nShuttle & Reed LLP\n44 Warp Avenue\nNew York, New York 10022\n\nLena Ortiz, Esq.\nHeddle Sley LLP\n5 Selvedge Row\nChicago, Illinois 60601\n",
        [RUTH, OTTO.replace("(212) 555-0162", "-"), "counsel: Lena Ortiz, Esq. | - | Heddle Sley LLP | -"],
    ),
    "three counsel blocks": (
        f"{PERSON}{CAPTION}\n\nWith copies to:\n\n{COUNSEL}\nLena Ortiz\nHeddle Sley LLP\n5 Selvedge Row\nChicago, Illinois 60601\n(312) 555-0177\n\nSam Pico\nPico & Partners, P.C.\n9 Bobbin Lane\nDallas, Texas 75201\n(214) 555-0120\n",
        [RUTH, OTTO, PRIYA, "counsel: Lena Ortiz | - | Heddle Sley LLP | (312) 555-0177", "counsel: Sam Pico | - | Pico & Partners, P.C. | (214) 555-0120"],
    ),
    "two copies captions": (
        f"{PERSON}{CAPTION}\n\nWith a copy to:\n\n{COUNSEL}\n\nand with a copy to:\n\nLena Ortiz\nHeddle Sley LLP\n5 Selvedge Row\nChicago, Illinois 60601\n(312) 555-0177\n",
        [RUTH, OTTO, PRIYA, "counsel: Lena Ortiz | - | Heddle Sley LLP | (312) 555-0177"],
    ),
    "firm first": (
        f"{PERSON}{CAPTION}\n\nCopies to:\n\nShuttle & Reed LLP\n44 Warp Avenue\nNew York, New York 10022\nAttention: Otto Brandt, Esq.\n(212) 555-0162\n",
        [RUTH, OTTO],
    ),
    "firm without a person": (f"{PERSON}{CAPTION}\n\nCopies to:\n\nShuttle & Reed LLP\n44 Warp Avenue\nNew York, New York 10022\n(212) 555-0162\n", [RUTH, "counsel: - | - | Shuttle & Reed LLP | (212) 555-0162"]),
    "partners with and, in capitals": (
        f"{PERSON}{CAPTION}\n\nCopies to:\n\nOTTO BRANDT, ESQ. AND PRIYA NAIR, ESQ.\nShuttle & Reed LLP\n44 Warp Avenue\nNew York, New York 10022\n(212) 555-0162\n",
        [RUTH, OTTO.replace("Otto Brandt, Esq.", "OTTO BRANDT, ESQ."), PRIYA.replace("Priya Nair, Esq.", "PRIYA NAIR, ESQ.")],
    ),
    "partners with and": (f"{PERSON}{CAPTION}\n\nCopies to:\n\nOtto Brandt, Esq. and Priya Nair, Esq.\nShuttle & Reed LLP\n44 Warp Avenue\nNew York, New York 10022\n(212) 555-0162\n", [RUTH, OTTO, PRIYA]),
    "in-house counsel gets the copy": (
        f"{PERSON}{CAPTION}\n\nCopy to:\n\nMarta Quill\nAssistant General Counsel\nLoom Holdings plc\n12 Weaver Street\nBoston, Massachusetts 02110\n(617) 555-0170\n",
        [RUTH, "counsel: Marta Quill | Assistant General Counsel | Loom Holdings plc | (617) 555-0170"],
    ),
    "middle initials, suffixes": (PERSON.replace("Ruth Adeyemi", "Ruth B. Adeyemi, III") + CAPTION, [RUTH.replace("Ruth Adeyemi", "Ruth B. Adeyemi, III")]),
    "capitals": (PERSON.upper() + CAPTION.upper(), ["notices: RUTH ADEYEMI | GENERAL COUNSEL | LOOM HOLDINGS PLC | (617) 555-0148"]),
    "one line": (" ".join(PERSON.replace("\n", ", ").split()).rstrip(", ") + "\n" + CAPTION, [RUTH]),
    "one line, no commas": (" ".join(PERSON.split()) + "\n" + CAPTION, [RUTH]),
    "counsel on one line": (f"{PERSON}{CAPTION}\n\nCopies to:\n\nOtto Brandt, Esq., Shuttle & Reed LLP, 44 Warp Avenue, New York, New York 10022, (212) 555-0162\n", [RUTH, OTTO]),
    "two columns of a table": (
        f"{PERSON}{CAPTION}\n\nCopies to:\n\nOtto Brandt, Esq.        Lena Ortiz\nShuttle & Reed LLP        Heddle Sley LLP\n44 Warp Avenue        5 Selvedge Row\nNew York, New York 10022        Chicago, Illinois 60601\n(212) 555-0162        (312) 555-0177\n",
        [RUTH, OTTO, "counsel: Lena Ortiz | - | Heddle Sley LLP | (312) 555-0177"],
    ),
    "contact and copy in two columns": (
        f"Ruth Adeyemi        Copies to:\nGeneral Counsel        Otto Brandt, Esq.\nLoom Holdings plc        Shuttle & Reed LLP\n12 Weaver Street        44 Warp Avenue\nBoston, Massachusetts 02110        New York, New York 10022\n(617) 555-0148        (212) 555-0162\n{CAPTION}\n",
        [RUTH, OTTO],
    ),
    "two to reach behind one attention": (
        "Inversiones Loom Limitada\nRosario Norte 407, piso 8\nLas Condes, Santiago, Chile\nAttention: Rodrigo Perez & Ruth Maria Adeyemi\nTelephone: +56 2 2425 0500\n" + CAPTION,
        ["notices: Rodrigo Perez | - | Inversiones Loom Limitada | +56 2 2425 0500", "notices: Ruth Maria Adeyemi | - | Inversiones Loom Limitada | +56 2 2425 0500"],
    ),
    "an office of two words behind attention": (
        "Loom Holdings plc\n12 Weaver Street\nBoston, Massachusetts 02110\nAttention: General Counsel & Corporate Secretary\n(617) 555-0148\n" + CAPTION,
        ["notices: - | General Counsel & Corporate Secretary | Loom Holdings plc | (617) 555-0148"],
    ),
    "attention below the telephone number": ("Loom Holdings plc\n12 Weaver Street\nBoston, Massachusetts 02110\n(617) 555-0148\nAttention: Ruth Adeyemi\n" + CAPTION, ["notices: Ruth Adeyemi | - | Loom Holdings plc | (617) 555-0148"]),
    "attention to an office": ("Loom Holdings plc\nAttn: Chief Legal Officer\n12 Weaver Street\nBoston, Massachusetts 02110\n(617) 555-0148\n" + CAPTION, ["notices: - | Chief Legal Officer | Loom Holdings plc | (617) 555-0148"]),
    "a bracket behind the caption of CUSIP numbers": ("(Depositary Shares Representing Ordinary Shares)\n\n" + PERSON + CAPTION, [RUTH]),
    "an ampersand among the offices": (PERSON.replace("General Counsel\n", "Vice President, General Counsel & Secretary\n") + CAPTION, [RUTH.replace("| General Counsel |", "| Vice President, General Counsel & Secretary |")]),
    "a company of another law": (PERSON.replace("Loom Holdings plc", "Loom Danmark ApS") + CAPTION, [RUTH.replace("Loom Holdings plc", "Loom Danmark ApS")]),
    "firms of Ohio": (
        f"{PERSON}{CAPTION}\n\nCopies to:\n\nOtto Brandt, Esq.\nShuttle, Reed & Warp, P.L.L.\n44 Warp Plaza\nDayton, Ohio 45423\n(212) 555-0162\n\nPriya Nair\nHeddle Sley Co., L.P.A.\n(212) 555-0163\n",
        [RUTH, "counsel: Otto Brandt, Esq. | - | Shuttle, Reed & Warp, P.L.L. | (212) 555-0162", "counsel: Priya Nair | - | Heddle Sley Co., L.P.A. | (212) 555-0163"],
    ),
    "a firm without a firm's words": (
        f"{PERSON}{CAPTION}\n\nWith a copy to:\n\nOtto Brandt, Adv.\nShuttle Reed Amir Tal\n44 Warp Avenue\nHaifa 52506, Israel\n+972 4 555 0162\n",
        [RUTH, "counsel: Otto Brandt, Adv. | - | Shuttle Reed Amir Tal | +972 4 555 0162"],
    ),
    "lawyer and firm on a line": (
        f"{PERSON}{CAPTION}\n\nCopy to:\nOtto Brandt, Esq., Shuttle, Reed & Warp, P.C.\n44 Warp Avenue, Suite 700, Midland, Texas 79701\n(212) 555-0162\n",
        [RUTH, "counsel: Otto Brandt, Esq. | - | Shuttle, Reed & Warp, P.C. | (212) 555-0162"],
    ),
    "one line, in care of": ("Ruth Adeyemi c/o Loom Holdings plc 12 Weaver Street Boston, Massachusetts 02110 Telephone: (617) 555-0148\n" + CAPTION, ["notices: Ruth Adeyemi | - | Loom Holdings plc | (617) 555-0148"]),
    "a branch": ("Loom Holdings plc\nBoston Branch\n12 Weaver Street\nBoston, Massachusetts 02110\nAttn: Ruth Adeyemi, Managing Director and General Counsel\nTelephone: (617) 555-0148\n" + CAPTION, [RUTH.replace("| General Counsel |", "| Managing Director and General Counsel |")]),
    "a lawyer with a generation who is incorporated": (f"{PERSON}{CAPTION}\n\nCopies to:\n\nOtto Brandt, Jr., P.C.\nShuttle & Reed LLP\n44 Warp Avenue\nNew York, New York 10022\n(212) 555-0162\n", [RUTH, "counsel: Otto Brandt, Jr., P.C. | - | Shuttle & Reed LLP | (212) 555-0162"]),
    "another country's names, streets and offices": (
        "Inversiones Loom Limitada\nRosario Norte 407, piso 8\nLas Condes, Santiago, Chile\nAttention: Rodrigo Perez, Gerente General\n+56 (2) 2425-0500\n" + CAPTION,
        ["notices: Rodrigo Perez | Gerente General | Inversiones Loom Limitada | +56 (2) 2425-0500"],
    ),
    "what kind of firm it is": (f"{PERSON}{CAPTION}\n\nCopies to:\n\n{COUNSEL.replace('LLP', 'LLP' + chr(10) + 'A Professional Corporation')}", [RUTH, OTTO, PRIYA]),
    "what kind of firm it is, without an article": (f"{PERSON}{CAPTION}\n\nCopies to:\n\n{COUNSEL.replace('LLP', 'LLP' + chr(10) + 'Professional Corporation')}", [RUTH, OTTO, PRIYA]),
    "the statement's own words behind the copies": (
        f"{PERSON}{CAPTION}\n\nCopies to:\n{COUNSEL}-----------------\n   This Statement amends and supplements the Tender Offer Statement on\nSchedule 14D-1 filed with the Commission on May 3, 1999, as previously\namended, by Loom Acquisition Corp. to purchase the Shares.\n",
        [RUTH, OTTO, PRIYA],
    ),
    "firms known by their surnames alone": (
        f"{PERSON}{CAPTION}\n\nCopies to:\n\nOtto Brandt, Esq.\nBobbin and Sley\n44 Warp Avenue\nNew York, New York 10022\n(212) 555-0162\n\nLena Ortiz\nWarp, Street and Heddle\nOne Selvedge Plaza\nChicago, Illinois 60601\n(312) 555-0177\n",
        [RUTH, OTTO.replace("Shuttle & Reed LLP", "Bobbin and Sley"), "counsel: Lena Ortiz | - | Warp, Street and Heddle | (312) 555-0177"],
    ),
    "firms of Wisconsin and Chile, and one with its seat in brackets": (
        f"{PERSON}{CAPTION}\n\nCopies to:\n\nOtto Brandt, Esq.\nBobbin & Sley, S.C.\n44 Warp Avenue\nMilwaukee, Wisconsin 53202\n(414) 555-0162\n\nLena Ortiz\nHeddle y C\u00eda.\nRosario Norte 407\nSantiago, Chile\n(312) 555-0177\n\nPriya Nair\nWarp, Sley, Heddle & Reed (Illinois)\n5 Selvedge Row\nChicago, Illinois 60601\n(312) 555-0178\n",
        [RUTH, "counsel: Otto Brandt, Esq. | - | Bobbin & Sley, S.C. | (414) 555-0162", "counsel: Lena Ortiz | - | Heddle y C\u00eda. | (312) 555-0177", "counsel: Priya Nair | - | Warp, Sley, Heddle & Reed (Illinois) | (312) 555-0178"],
    ),
    "a firm without a firm's words above its address, the lawyer below": (
        f"{PERSON}{CAPTION}\n\nCopies to:\n\nBobbin Sley\n44 Warp Avenue\nNew York, New York 10022\n(212) 555-0162\nAttention: Otto Brandt, Esq.\n",
        [RUTH, OTTO.replace("Shuttle & Reed LLP", "Bobbin Sley")],
    ),
    "surnames above the address, the lawyer below": (
        f"{PERSON}{CAPTION}\n\nCopies to:\n\nBobbin and Sley\n44 Warp Avenue\nNew York, New York 10022\nAttn: Otto Brandt, Esq.\n(212) 555-0162\n",
        [RUTH, OTTO.replace("Shuttle & Reed LLP", "Bobbin and Sley")],
    ),
    "a lawyer at his own address is no firm": (f"{PERSON}{CAPTION}\n\nCopies to:\n\nOtto Brandt, Esq.\n44 Warp Avenue\nNew York, New York 10022\n(212) 555-0162\nAttn: Corporate Department\n", [RUTH, "counsel: Otto Brandt, Esq. | - | - | (212) 555-0162"]),
    "a firm of one word above a house": (f"{PERSON}{CAPTION}\n\nCopies to:\n\nOtto Brandt, Esq.\nSelvedges\nOne Warp Plaza\nNew York, New York 10022\n(212) 555-0162\n", [RUTH, OTTO.replace("Shuttle & Reed LLP", "Selvedges")]),
    "two officers are no firm": ("Ruth Adeyemi and Otto Brandt\nLoom Holdings plc\n12 Weaver Street\nBoston, Massachusetts 02110\n(617) 555-0148\n" + CAPTION, [RUTH.replace("General Counsel", "-"), RUTH.replace("Ruth Adeyemi | General Counsel", "Otto Brandt | -")]),
    "an office and its company on a line": ("Ruth Adeyemi\nSenior Vice President, Mergers & Acquisitions, Heddle Corp.\n12 Weaver Street\nBoston, Massachusetts 02110\n(617) 555-0148\n" + CAPTION, ["notices: Ruth Adeyemi | Senior Vice President, Mergers & Acquisitions | Heddle Corp. | (617) 555-0148"]),
    "an office with an ampersand is no firm": ("Ruth Adeyemi\nVice President, Strategy & Development\nHeddle Corp.\n12 Weaver Street\nBoston, Massachusetts 02110\n(617) 555-0148\n" + CAPTION, ["notices: Ruth Adeyemi | Vice President, Strategy & Development | Heddle Corp. | (617) 555-0148"]),
    "name and office with an ampersand on a line": ("Ruth Adeyemi, Vice President, Strategy & Development\nHeddle Corp.\n12 Weaver Street\nBoston, Massachusetts 02110\n(617) 555-0148\n" + CAPTION, ["notices: Ruth Adeyemi | Vice President, Strategy & Development | Heddle Corp. | (617) 555-0148"]),
    "a company without a suffix below an office": ("Ruth Adeyemi\nGeneral Counsel\nHeddle Supermarkets\n12 Weaver Street\nBoston, Massachusetts 02110\n(617) 555-0148\n" + CAPTION, [RUTH.replace("Loom Holdings plc", "Heddle Supermarkets")]),
    "a company without a suffix, whom to reach below it": ("Heddle Supermarkets\nAttn: Ruth Adeyemi\nGeneral Counsel\n12 Weaver Street\nBoston, Massachusetts 02110\n(617) 555-0148\n" + CAPTION, [RUTH.replace("Loom Holdings plc", "Heddle Supermarkets")]),
    "a colleague below an office": ("Ruth Adeyemi\nGeneral Counsel\nOtto J. Brandt\n12 Weaver Street\nBoston, Massachusetts 02110\n(617) 555-0148\n" + CAPTION, ["notices: Ruth Adeyemi | General Counsel | - | (617) 555-0148", "notices: Otto J. Brandt | - | - | (617) 555-0148"]),
    "a quarter of a city that looks like a name, before whom to reach": ("Heddle Corp.\nPaseo de la Reforma 1000\nCol. Santa Fe\nMexico, D.F. 01210\nAttention: Ruth Adeyemi, General Counsel\n+52 55 5555 0148\n" + CAPTION, ["notices: Ruth Adeyemi | General Counsel | Heddle Corp. | +52 55 5555 0148"]),
    "a number of another country alone": ("Ruth Adeyemi\nHeddle S.A.\nBP 1218\n84911 Avignon Cedex 9, France\n33 4 90 55 01 48\n" + CAPTION, ["notices: Ruth Adeyemi | - | Heddle S.A. | 33 4 90 55 01 48"]),
    "a postcode alone is no number": ("Ruth Adeyemi\nHeddle Corp.\n12 Weaver Street, Boston, Massachusetts\n02110-1234\n" + CAPTION, ["notices: Ruth Adeyemi | - | Heddle Corp. | -"]),
    "what kind of company it is": ("Ruth Adeyemi\nHeddle Investors, LLC,\na Delaware series limited liability company\n12 Weaver Street\nBoston, Massachusetts 02110\n(617) 555-0148\n" + CAPTION, ["notices: Ruth Adeyemi | - | Heddle Investors, LLC | (617) 555-0148"]),
    "a table with a row of labels": (
        f"{PERSON}{CAPTION}\n\nCopies to:\n\nOtto Brandt, Esq.        and        Lena Ortiz\nShuttle & Reed LLP                Heddle Sley LLP\n(212) 555-0162                (312) 555-0177\n",
        [RUTH, OTTO, "counsel: Lena Ortiz | - | Heddle Sley LLP | (312) 555-0177"],
    ),
}


STROKES = {
    "a row for each line": (
        "| | Copy to: |\nRuth Adeyemi | | Otto Brandt, Esq. |\nLoom Holdings plc | | Shuttle & Reed LLP |\n12 Weaver Street | | 44 Warp Avenue |\nBoston, Massachusetts 02110 | | New York, New York 10022 |\n(617) 555-0148 | | (212) 555-0162 |\n",
        "-",
    ),
    "a row for both blocks": (
        "| | Copy to: |\nRuth Adeyemi, General Counsel, Loom Holdings plc, 12 Weaver Street, Boston, Massachusetts 02110, (617) 555-0148 | | Otto Brandt, Esq., Shuttle & Reed LLP, 44 Warp Avenue, New York, New York 10022, (212) 555-0162 |\n",
        "General Counsel",
    ),
    "the caption of copies beside the name": (
        "Ruth Adeyemi | | Copy to: |\nGeneral Counsel Loom Holdings plc 12 Weaver Street Boston, Massachusetts 02110 (617) 555-0148 | | Otto Brandt, Esq. Shuttle & Reed LLP 44 Warp Avenue New York, New York 10022 (212) 555-0162 |\n",
        "General Counsel",
    ),
}


@pytest.mark.parametrize("shape", STROKES)
def test_contacts_between_strokes(shape: str) -> None:
    block, title = STROKES[shape]
    assert contacts(block + CAPTION) == [f"notices: Ruth Adeyemi | {title} | Loom Holdings plc | (617) 555-0148", "counsel: Otto Brandt, Esq. | - | Shuttle & Reed LLP | (212) 555-0162"]


@pytest.mark.parametrize("shape", BLOCKS)
def test_contacts(shape: str) -> None:
    block, expected = BLOCKS[shape]
    assert contacts(block) == expected


PHONES = [
    ("(617) 555-0148", "(617) 555-0148"),
    ("617-555-0148", "617-555-0148"),
    ("617.555.0148", "617.555.0148"),
    ("617/555-0148", "617/555-0148"),
    ("(617)555-0148", "(617)555-0148"),
    ("1-617-555-0148", "1-617-555-0148"),
    ("Tel: 972-3-555-0177", "972-3-555-0177"),
    ("(+972) 3-555-0177", "(+972) 3-555-0177"),
    ("(+49) 30 5550-1", "(+49) 30 5550-1"),
    ("Tel: (972) 3-5550177", "(972) 3-5550177"),
    ("Tel. No.: 44 20 7946 0148", "44 20 7946 0148"),
    ("Telephone: 33 1 53 55 01 48", "33 1 53 55 01 48"),
    ("44-20-7946-0148", "44-20-7946-0148"),
    ("+1 (617) 555-0148", "+1 (617) 555-0148"),
    ("+1-617-555-0148", "+1-617-555-0148"),
    ("+81-3-5555-0148", "+81-3-5555-0148"),
    ("+44 (0)20 7946 0148", "+44 (0)20 7946 0148"),
    ("011 49-211-5550-148", "011 49-211-5550-148"),
    ("011 + 33 1 55 50 01 48", "011 + 33 1 55 50 01 48"),
    ("(52) 55 5555 0148", "(52) 55 5555 0148"),
    ("+(52) 55 5555 0148", "+(52) 55 5555 0148"),
    ("(972) 3-555-0148", "(972) 3-555-0148"),
    ("Tel: 972-3-555-0148", "972-3-555-0148"),
    ("(617) 555-0148, ext. 1024", "(617) 555-0148, ext. 1024"),
    ("(617) 555-0148 x1024", "(617) 555-0148 x1024"),
    ("Telephone: (617) 555-0148", "(617) 555-0148"),
    ("Tel. No.: (617) 555-0148", "(617) 555-0148"),
    ("Phone: (617) 555-0148", "(617) 555-0148"),
    ("TELEPHONE (617) 555-0148", "(617) 555-0148"),
    ("Telephone Number: (617) 555-0148", "(617) 555-0148"),
    ("Tel: +1 617 555 0148", "+1 617 555 0148"),
    ("T: (617) 555-0148", "(617) 555-0148"),
    ("(617)\n555-0148", "(617) 555-0148"),
    ("(41-1) 333 1111", "(41-1) 333 1111"),
    ("Fax: (617) 555-0148", "-"),
    ("Facsimile (617) 555-0148", "-"),
    ("Telecopier: (617) 555-0148", "-"),
    ("F: (617) 555-0148", "-"),
]


@pytest.mark.parametrize(("printed", "phone"), PHONES)
def test_phone(printed: str, phone: str) -> None:
    assert contacts(PERSON.replace("(617) 555-0148", printed) + CAPTION) == [RUTH.replace("(617) 555-0148", phone)]


CAPTIONS = [
    "(Name, address, and telephone numbers of person authorized to receive notices and communications on behalf of filing persons)",
    "(Name, Address and Telephone Number of Person\nAuthorized to Receive Notices and Communications\non Behalf of Filing Persons)",
    "(Name, address, and telephone number of person authorized to receive notices and communications on behalf of the filing person)",
    "(Name, Address and Telephone Numbers of Persons Authorized to Receive Notices and Communications on Behalf of Bidders)",
    "(Name, Address and Telephone Number of Person Authorized to Receive Notices and Communications on Behalf of the Person(s) Filing Statement)",
    "Name, address, and telephone numbers of person authorized to receive notices and communications on behalf of filing persons",
    "(Names, Addresses and Telephone Numbers of Persons Authorized to Receive Notices and Communications on Behalf of Filing Persons",
    "(Name, address and telephone no. of person authorized to receive notices and communications on behalf of filing persons)",
    "(Name, Address, Including Zip Code, and Telephone Number, Including Area Code, of Person Authorized to Receive Notices and Communications on Behalf of Filing Person)",
    "(Name and Address of Agent for Service)",
    "(Name of Person Authorized to Receive\nNotices on Behalf of Bidders)",
    "(Names of Persons Authorized to Receive Notices and Communications on Behalf of Filing Persons)",
    "(Name and Address of Person Authorized to Receive Notices and Communications on Behalf of Bidder)",
    "(Name, Address of Person(s) duly authorized to receive notices on behalf of offeror)",
    "(Name of the Person Authorised to Receive Notices)",
    "(Name, business address and telephone number of person duly authorized to receive notices and communications on behalf of filing persons)",
]


@pytest.mark.parametrize("caption", CAPTIONS)
def test_caption(caption: str) -> None:
    assert contacts(f"{PERSON}{caption}\n\nCopies to:\n{COUNSEL}") == [RUTH, OTTO, PRIYA]


BESIDE = """
       Ruth Adeyemi                                        {copies}
      General Counsel                                   Otto Brandt, Esq.
     Loom Holdings plc                                  Priya Nair, Esq.
     12 Weaver Street                                  Shuttle & Reed LLP
Boston, Massachusetts 02110                              44 Warp Avenue
     (617) 555-0148                                New York, New York 10022
  (Name, Address and Telephone Number                    (212) 555-0162
of Person Authorized to Receive Notices
and Communications on Behalf of Bidders)
"""


@pytest.mark.parametrize("copies", ["Copy to:", "Copies to:", "With a copy to:", "COPIES TO:", "with copies to:"])
@pytest.mark.parametrize("above", [True, False])
def test_a_caption_of_the_left_column_cut_by_the_rows_of_the_right_one(copies: str, above: bool) -> None:
    block = BESIDE.format(copies=copies)
    if above:
        block = block.replace(f"Ruth Adeyemi                                        {copies}\n      General Counsel     ", f"Ruth Adeyemi\n      General Counsel          {copies}\n     ").replace("Loom Holdings plc                                  ", "Loom Holdings plc      ")
        block = BESIDE.format(copies=copies).replace(copies, " ").replace("General Counsel                                   Otto Brandt, Esq.", f"General Counsel                                     {copies}")
        block = block.replace("Loom Holdings plc                                  Priya Nair, Esq.", "Loom Holdings plc                                  Otto Brandt, Esq.")
    assert contacts(block) == ([RUTH, OTTO] if above else [RUTH, OTTO, PRIYA])


def test_two_columns_without_the_caption_of_whom_to_notify() -> None:
    """Whose the left one is, nothing tells: he is none of whom to notify."""
    block = BESIDE.format(copies="Copy to:").partition("  (Name, Address")[0]
    assert not [line for line in contacts(block) if line.startswith("notices")]


def cell_rows(left: str, right: str) -> str:
    """Two blocks side by side, a row of a table for each line; the shorter one's last cells are empty."""
    lines = zip_longest(left.splitlines(), right.splitlines(), fillvalue="")
    return "<table>" + "".join(f"<tr><td>{one}</td><td>&nbsp;</td><td>{other}</td></tr>" for one, other in lines) + "</table>"


def test_lawyers_in_a_table_over_their_firm_below_it() -> None:
    names, _, firm = COUNSEL.strip().partition("\nShuttle")
    row = "<table><tr>" + "".join(f"<td>{name}</td>" for name in names.split("\n")) + "</tr></table>"
    markup = "".join(f"<p>{'<br>'.join(paragraph.splitlines())}</p>" for paragraph in (TOP + PERSON + CAPTION + "\n\nCopies to:").split("\n\n"))
    raw = f"<html><body>{markup}{row}<p>{'<br>'.join(f'Shuttle{firm}'.splitlines())}</p><p>{BOXES}</p></body></html>".encode().decode("latin-1")
    doc = Document(raw, 0, len(raw), format="html")
    counsel = [contact.contact for contact in read_cover(doc, len(doc.text)).contacts if contact.contact.role == "counsel"]
    assert [f"counsel: {one.name} | - | {one.organization} | {one.phone}" for one in counsel] == [OTTO, PRIYA]


@pytest.mark.parametrize("turned", [False, True])
def test_a_longer_block_in_rows_of_a_table(turned: bool) -> None:
    lena = "Lena Ortiz\nHeddle Sley LLP\n5 Selvedge Row\n(312) 555-0177\n"
    blocks = (lena, COUNSEL) if turned else (COUNSEL, lena)
    expected = [["counsel: Lena Ortiz | - | Heddle Sley LLP | (312) 555-0177"], [OTTO, PRIYA]]
    markup = "".join(f"<p>{'<br>'.join(paragraph.splitlines())}</p>" for paragraph in (TOP + PERSON + CAPTION + "\n\nCopies to:").split("\n\n"))
    raw = f"<html><body>{markup}{cell_rows(*blocks)}<p>{BOXES}</p></body></html>".encode().decode("latin-1")
    doc = Document(raw, 0, len(raw), format="html")
    found = [contact.contact for contact in read_cover(doc, len(doc.text)).contacts]
    rows = [f"counsel: {one.name} | - | {one.organization} | {one.phone}" for one in found if one.role == "counsel"]
    assert rows == [row for block in (expected if turned else expected[::-1]) for row in block]
    assert [one.address for one in found if one.role == "counsel"][-1 if not turned else 0] == "5 Selvedge Row"


TURNS = "Ruth Adeyemi/Copies to:/General Counsel/Otto Brandt, Esq./Loom Holdings plc/Lena Ortiz, Esq./5 Heddle Lane/Warp & Weft LLP/Boston, MA 02110/44 Warp Avenue/(617) 555-0148/New York, NY 10022/(212) 555-0101"


EVEN = "Ruth Adeyemi/Copies to:/General Counsel/Otto Brandt, Esq./Loom Holdings plc/Warp & Weft LLP/5 Heddle Lane/44 Warp Avenue/Boston, MA 02110/New York, NY 10022/(617) 555-0148/(212) 555-0101"


@pytest.mark.parametrize("lines", [TURNS, TURNS.replace("5 Heddle Lane", "5 Heddle/Lane").replace("New York, NY", "New/York, NY"), EVEN])
def test_two_columns_whose_lines_take_turns_with_copies_above_the_right_one(lines: str) -> None:
    """As a text has them that a converter made of a table."""
    found = [contact.contact for contact in read_cover(document(f"{TOP}{lines}\n{CAPTION}\n\n{BOXES}".replace("/", "\n")), 9999).contacts]
    assert [(one.role, one.name, one.organization, one.phone) for one in found] == [
        ("authorized_person", "Ruth Adeyemi", "Loom Holdings plc", "(617) 555-0148"),
        ("counsel", "Otto Brandt, Esq.", "Warp & Weft LLP", "(212) 555-0101"),
        *([("counsel", "Lena Ortiz, Esq.", "Warp & Weft LLP", "(212) 555-0101")] if "Ortiz" in lines else []),
    ]


def test_two_blocks_below_a_row_that_heads_them() -> None:
    """ "Ruth Adeyemi | With a copy to:", and in the next row the rest of both."""
    rest, firm = PERSON.partition("\n")[2].strip(), COUNSEL.strip()
    table = "<table>" + "".join(f"<tr><td>{left}</td><td>{right}</td></tr>" for left, right in (("Ruth Adeyemi", "With a copy to:"), (rest, firm))) + "</table>"
    paragraphs = [*TOP.strip().split("\n\n"), table, CAPTION, *BOXES.strip().split("\n\n")]
    markup = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs).replace("\n", "<br>")
    raw = f"<html><body>{markup}</body></html>".encode().decode("latin-1")
    doc = Document(raw, 0, len(raw), format="html")
    found = [contact.contact for contact in read_cover(doc, len(doc.text)).contacts]
    assert [(one.role, one.name) for one in found] == [("authorized_person", "Ruth Adeyemi"), ("counsel", "Otto Brandt, Esq."), ("counsel", "Priya Nair, Esq.")]
    assert (found[0].phone, found[1].organization) == ("(617) 555-0148", "Shuttle & Reed LLP")


def test_lawyers_on_one_line_over_their_firm() -> None:
    block = "Otto Brandt, Esq. Lena V. Ortiz, Esq.\nShuttle & Reed LLP\n44 Warp Avenue\nNew York, New York 10022\n(212) 555-0162\n"
    assert contacts(PERSON + CAPTION + "\n\nCopies to:\n\n" + block)[1:] == [
        "counsel: Otto Brandt, Esq. | - | Shuttle & Reed LLP | (212) 555-0162",
        "counsel: Lena V. Ortiz, Esq. | - | Shuttle & Reed LLP | (212) 555-0162",
    ]


def test_lawyers_on_one_line_below_another_block() -> None:
    above = "Noelle Park\nWarp & Weft LLP\n5 Selvedge Row\nChicago, Illinois 60601\n(312) 555-0177\n"
    block = "OTTO BRANDT, ESQ. and LENA V. ORTIZ, ESQ.\nSHUTTLE & REED LLP\n44 WARP AVENUE\nNEW YORK, NEW YORK 10022\n(212) 555-0162\n"
    assert contacts(PERSON + CAPTION + "\n\nCopies to:\n\n" + above + block)[1:] == [
        "counsel: Noelle Park | - | Warp & Weft LLP | (312) 555-0177",
        "counsel: OTTO BRANDT, ESQ. | - | SHUTTLE & REED LLP | (212) 555-0162",
        "counsel: LENA V. ORTIZ, ESQ. | - | SHUTTLE & REED LLP | (212) 555-0162",
    ]


def test_blocks_run_together_whose_lines_do_not_show_both() -> None:
    """Only names, and companies that share the line below them, are told apart."""
    block = "Otto Brandt, Esq. Lena V. Ortiz, Esq.\nLoom Holdings Inc. Heddle America, Inc.\nSley Center 5 Selvedge Row\n44 Warp Avenue 12th Floor\nSuite 15 East Chicago, IL 60601\nDallas, TX 75201 Telephone: (312) 555-0177\nTelephone: (214) 555-0100\n"
    copies = "Ruth Adeyemi, Esq. Noelle Park, Esq.\nIda B. Reed, Esq. Warp, Weft, Sley & Loom LLP\nShuttle & Treadle One Spindle Square\n787 Bobbin Avenue London, E14 5DS, England\nNew York, New York 10019 Telephone: (44) 20 7555 0100\nTelephone: (212) 555-0162\n"
    assert contacts(block + CAPTION + "\n\nCopies to:\n\n" + copies) == [
        "notices: Otto Brandt, Esq. | - | Loom Holdings Inc. | -",
        "notices: Lena V. Ortiz, Esq. | - | Heddle America, Inc. | -",
        "counsel: Ruth Adeyemi, Esq. | - | - | -",
        "counsel: Noelle Park, Esq. | - | - | -",
        "counsel: Ida B. Reed, Esq. | - | - | -",
    ]


def test_partners_in_a_row_above_their_firms() -> None:
    """ "Otto Brandt / Priya Nair | Lena Ortiz / Noor Weft", and in the next row the firm of each two."""
    firms = "Shuttle & Reed LLP\n44 Warp Avenue\nNew York, New York 10022\n(212) 555-0162", "Heddle Sley LLP\n5 Selvedge Row\nChicago, Illinois 60601\n(312) 555-0177"
    table = "<table>" + "".join(f"<tr><td>{left}</td><td>{right}</td></tr>" for left, right in (("Otto Brandt\nPriya Nair", "Lena Ortiz\nNoor Weft"), firms)) + "</table>"
    paragraphs = [*TOP.strip().split("\n\n"), PERSON.strip(), CAPTION, "Copies to:", table, *BOXES.strip().split("\n\n")]
    markup = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs).replace("\n", "<br>")
    raw = f"<html><body>{markup}</body></html>".encode().decode("latin-1")
    doc = Document(raw, 0, len(raw), format="html")
    found = [(one.contact.name, one.contact.organization) for one in read_cover(doc, len(doc.text)).contacts if one.contact.role == "counsel"]
    assert found == [("Otto Brandt", "Shuttle & Reed LLP"), ("Priya Nair", "Shuttle & Reed LLP"), ("Lena Ortiz", "Heddle Sley LLP"), ("Noor Weft", "Heddle Sley LLP")]


def test_two_blocks_in_one_row_with_copies_above_the_right_one() -> None:
    blocks = "".join(f"<td>{block.strip()}</td>" for block in (PERSON, COUNSEL))
    table = f"<table><tr><td>&nbsp;</td><td>With a copy to:</td></tr><tr>{blocks}</tr></table>"
    paragraphs = [*TOP.strip().split("\n\n"), table, CAPTION, *BOXES.strip().split("\n\n")]
    markup = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs).replace("\n", "<br>")
    raw = f"<html><body>{markup}</body></html>".encode().decode("latin-1")
    doc = Document(raw, 0, len(raw), format="html")
    assert [(one.contact.role, one.contact.name) for one in read_cover(doc, len(doc.text)).contacts] == [
        ("authorized_person", "Ruth Adeyemi"),
        ("counsel", "Otto Brandt, Esq."),
        ("counsel", "Priya Nair, Esq."),
    ]


def test_a_subject_company_without_a_suffix_is_no_person() -> None:
    doc = document(TOP.replace("HARROW MILLS, INC.", "HARROW MILLS") + PERSON.replace("Loom Holdings plc", "Harrow Mills") + CAPTION + BOXES)
    assert [(one.contact.name, one.contact.organization) for one in read_cover(doc, len(doc.text)).contacts] == [("Ruth Adeyemi", "Harrow Mills")]


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        (PERSON.replace("Ruth Adeyemi", "Noelle Park"), RUTH.replace("Ruth Adeyemi", "Noelle Park")),
        (PERSON.replace("Ruth Adeyemi\nGeneral Counsel", "Daniel J. Lane, Esq."), RUTH.replace("Ruth Adeyemi | General Counsel", "Daniel J. Lane, Esq. | -")),
        (PERSON.replace("12 Weaver Street", "Marina Place"), RUTH),
    ],
)
def test_a_surname_that_is_a_street(block: str, expected: str) -> None:
    assert contacts(block + CAPTION) == [expected]


@pytest.mark.parametrize("company", ["HEDDLE COMPANY OF AMERICA", "Heddle Corporation of North America"])
def test_a_company_of_a_country(company: str) -> None:
    assert contacts(PERSON.replace("Loom Holdings plc", company) + CAPTION) == [RUTH.replace("Loom Holdings plc", company)]


@pytest.mark.parametrize("company", ["2M Company", "1st Loom Corporation", "4-Ply, Inc.", "21st Loom Limited"])
def test_a_company_that_begins_with_a_number(company: str) -> None:
    assert contacts(PERSON.replace("Loom Holdings plc", company) + CAPTION) == [RUTH.replace("Loom Holdings plc", company)]


@pytest.mark.parametrize("street", ["12 Weaver Company", "12th Floor Loom Trust Building, Weaver Company", "3rd Avenue Loom Corporation", "4 Loom Corporation"])
def test_an_address_that_begins_with_a_number_is_no_company(street: str) -> None:
    assert contacts(PERSON.replace("Loom Holdings plc", street) + CAPTION) == [RUTH.replace("Loom Holdings plc", "-")]


def test_a_building_of_a_bank_is_no_company() -> None:
    assert contacts(PERSON.replace("12 Weaver Street", "Bank of Harrow Tower") + CAPTION) == [RUTH]


def test_a_bidder_who_is_a_person_is_no_company() -> None:
    doc = document(TOP.replace("LOOM HOLDINGS PLC", "MARTA WEAVER") + "Abel Weaver\nMarta Weaver\n12 Weaver Street\nBoston, Massachusetts 02110\n(617) 555-0148\n" + CAPTION + BOXES)
    assert [(one.contact.name, one.contact.organization) for one in read_cover(doc, len(doc.text)).contacts] == [("Abel Weaver", None), ("Marta Weaver", None)]


def test_address() -> None:
    doc = document(TOP + PERSON + CAPTION + BOXES)
    (reading,) = read_cover(doc, len(doc.text)).contacts
    assert reading.contact.address == "12 Weaver Street, Boston, Massachusetts 02110"


RUN_TOGETHER = f"{PERSON}{CAPTION}\n\nCopies to:\n\nOtto Brandt, Esq. Lena Ortiz, Esq.\nShuttle & Reed LLP Heddle Sley LLP\n44 Warp Avenue 5 Selvedge Row\nNew York, New York 10022 Chicago, Illinois 60601\n(212) 555-0162 (312) 555-0177\n"


@pytest.mark.parametrize("indent", [0, 30])
def test_a_company_cut_over_two_indented_lines(indent: int) -> None:
    block = ("Otto Brandt, Esq.", "Assistant General Counsel", "American Loom Power", "  Service Corporation", "1 Selvedge Plaza", "Columbus, Ohio 43215", "(614) 555-0199")
    expected = "counsel: Otto Brandt, Esq. | Assistant General Counsel | American Loom Power Service Corporation | (614) 555-0199"
    assert contacts(f"{PERSON}{CAPTION}\n\n{' ' * indent}Copy to:\n" + "".join(f"{' ' * indent}{line}\n" for line in block)) == [RUTH, expected]


def test_the_day_of_an_event_below_is_no_address() -> None:
    doc = document(f"{TOP}{PERSON}{CAPTION}\n\nCopy to:\n\n{COUNSEL}\nMarch 11, 1998\n(Date of Event Which Requires Filing Statement on Schedule 13D){BOXES}")
    assert read_cover(doc, len(doc.text)).contacts[-1].contact.address == "44 Warp Avenue, New York, New York 10022"


def test_the_box_below_is_no_address() -> None:
    doc = document(TOP + PERSON + CAPTION + "\n\nCopies to:\n" + COUNSEL.replace("(212) 555-0162\n", "") + "\n\n\u2610\n" + BOXES[BOXES.index("Check the box") :])
    assert {reading.contact.address for reading in read_cover(doc, len(doc.text)).contacts[1:]} == {"44 Warp Avenue, New York, New York 10022"}


@pytest.mark.parametrize("note", ["* This CUSIP number is assigned to the American Depositary Shares, each representing one\nCommon Share.", "(1) Represents the CUSIP number of the\nOrdinary Shares.", "*There is no CUSIP number for the\nWeft Shares."])
def test_a_note_to_the_number_below_is_no_contact(note: str) -> None:
    doc = document(f"{TOP}{PERSON}{CAPTION}\n\nCopy to:\n\n{COUNSEL}\n{note}\n{BOXES}")
    assert [reading.contact.name for reading in read_cover(doc, len(doc.text)).contacts[1:]] == ["Otto Brandt, Esq.", "Priya Nair, Esq."]


def test_a_fee_told_above_the_copies_ends_none_of_them() -> None:
    doc = document(f"CALCULATION OF FILING FEE The amount of the filing fee equals\n{TOP}{PERSON}{CAPTION}\n\nCopy to:\n\n{COUNSEL}{BOXES}")
    assert [reading.contact.role for reading in read_cover(doc, len(doc.text)).contacts] == ["authorized_person", "counsel", "counsel"]


def test_the_box_below_cut_and_behind_a_stroke_is_no_address() -> None:
    """As converters leave a table of boxes: a stroke before each cell, and the first word on a line of its own."""
    below = "|o\n| Check\nbox if any part of the fee is offset as provided by Rule 0-11(a)(2).\n|Amount\nPreviously Paid: ____________\n|Filing\nParty: ___________\n"
    doc = document(TOP + PERSON + CAPTION + "\n\nCopies to:\n" + COUNSEL + "\n" + below + BOXES[BOXES.index("Check the box") :])
    counsel = read_cover(doc, len(doc.text)).contacts[1:]
    assert {reading.contact.name for reading in counsel} == {"Otto Brandt, Esq.", "Priya Nair, Esq."}
    assert {reading.contact.address for reading in counsel} == {"44 Warp Avenue, New York, New York 10022"}


def test_tel_aviv_is_no_telephone() -> None:
    """The city is more of the address; its number is a postcode."""
    doc = document(f"{TOP}{PERSON.replace('Boston, Massachusetts 02110', 'Tel Aviv 6702101')}{CAPTION}{BOXES}")
    reading = read_cover(doc, len(doc.text)).contacts[0]
    assert reading.contact.address == "12 Weaver Street, Tel Aviv 6702101"


LENA = "counsel: Lena Ortiz, Esq. | - | Heddle Sley LLP | (312) 555-0177"
TOLD_APART = [
    (RUN_TOGETHER, [OTTO, LENA]),
    (RUN_TOGETHER.replace(", Esq.", ""), [OTTO.replace(", Esq.", ""), LENA.replace(", Esq.", "")]),
    (RUN_TOGETHER.replace("Otto Brandt, Esq. Lena Ortiz, Esq.", "Otto B. Brandt Jr. Lena Ortiz"), [OTTO.replace("Otto Brandt, Esq.", "Otto B. Brandt Jr."), LENA.replace(", Esq.", "")]),
    (RUN_TOGETHER.replace("44 Warp Avenue 5 Selvedge Row", "One Warp Avenue, Suite 300 Five Selvedge Row"), [OTTO, LENA]),
    (RUN_TOGETHER.replace("(212) 555-0162 (312) 555-0177", "Tel: (212) 555-0162 Tel: (312) 555-0177"), [OTTO, LENA]),
]


@pytest.mark.parametrize(("block", "counsel"), TOLD_APART)
def test_columns_run_together(block: str, counsel: list[str]) -> None:
    assert contacts(block) == [RUTH, *counsel]


ALONE = ["counsel: Otto Brandt, Esq. | - | - | -", "counsel: Lena Ortiz, Esq. | - | - | -"]
WITH_FIRMS = ["counsel: Otto Brandt, Esq. | - | Shuttle & Reed LLP | -", "counsel: Lena Ortiz, Esq. | - | Heddle Sley LLP | -"]
MIXED: list[tuple[str, list[str]]] = [
    (RUN_TOGETHER.replace("Otto Brandt, Esq. Lena Ortiz, Esq.", "Otto Brandt Priya B. Nair Lena Ortiz"), []),
    (RUN_TOGETHER.replace("Otto Brandt, Esq. Lena Ortiz, Esq.", "Otto Brandt B. Lena Ortiz"), []),
    (RUN_TOGETHER.replace("44 Warp Avenue 5 Selvedge Row", "44 Warp Avenue 5 Selvedge Row 17 Bobbin Lane"), WITH_FIRMS),
    (RUN_TOGETHER.replace("44 Warp Avenue 5 Selvedge Row", "44 Warp Avenue Selvedge House"), WITH_FIRMS),
    (RUN_TOGETHER.replace("Shuttle & Reed LLP Heddle Sley LLP", "Shuttle & Reed Heddle Sley LLP"), ALONE),
    (RUN_TOGETHER.replace("(212) 555-0162 (312) 555-0177", "Suite 300\n(212) 555-0162 (312) 555-0177"), WITH_FIRMS),
]


@pytest.mark.parametrize(("block", "counsel"), MIXED)
def test_columns_run_together_mix_nothing(block: str, counsel: list[str]) -> None:
    """Of two columns that a converter ran together line by line, one of which does not show where, only lawyers' names and firms that share a line are told: nobody gets another's telephone number."""
    assert contacts(block) == [RUTH, *counsel]


FIRMS_IN_TURN = "Shuttle & Reed LLP\nHeddle Sley LLP\n44 Warp Avenue\n5 Selvedge Row\nNew York, New York 10022\nChicago, Illinois 60606\n(212) 555-0162\n(312) 555-0177\n"
CELLS_ONE_A_LINE = [
    (f"Otto Brandt\nLena Ortiz\n{FIRMS_IN_TURN}", ["counsel: Otto Brandt | - | Shuttle & Reed LLP | (212) 555-0162", "counsel: Lena Ortiz | - | Heddle Sley LLP | (312) 555-0177"]),
    (
        f"Otto Brandt\nLena Ortiz\n{FIRMS_IN_TURN.replace('Chicago, Illinois 60606', 'London, W1, United Kingdom')}",
        ["counsel: Otto Brandt | - | Shuttle & Reed LLP | (212) 555-0162", "counsel: Lena Ortiz | - | Heddle Sley LLP | (312) 555-0177"],
    ),
    (f"Otto Brandt\nLena Ortiz\nPriya B. Nair\n{FIRMS_IN_TURN}", ["counsel: Otto Brandt | - | - | -", "counsel: Lena Ortiz | - | - | -", "counsel: Priya B. Nair | - | - | -"]),
    (
        "Otto Brandt\nLena Ortiz\nShuttle & Reed LLP\nGeneral Counsel\n44 Warp Avenue\nHarrow Mills, Inc.\nNew York, New York 10022\n5 Selvedge Row\nChicago, Illinois 60606\n",
        ["counsel: Otto Brandt | - | - | -", "counsel: Lena Ortiz | - | - | -"],
    ),
]


@pytest.mark.parametrize(("block", "counsel"), CELLS_ONE_A_LINE)
def test_cells_one_a_line_mix_nothing(block: str, counsel: list[str]) -> None:
    """Cells of columns that a text gives row by row, one a line: blocks where each line says whose it is, else names alone."""
    assert contacts(f"{PERSON}{CAPTION}\n\nWith copies to:\n\n{block}") == [RUTH, *counsel]


IN_STROKES = [
    (
        "| Copy to: |\nRuth Adeyemi, General Counsel | Otto Brandt, Esq. |\nLoom Holdings plc | Shuttle & Reed LLP |\n12 Weaver Street | The Warp Building |\nBoston, Massachusetts 02110 | 44 Warp Avenue |\n"
        f"(617) 555-0148 | New York, New York 10022 |\n| (212) 555-0162 |\n{CAPTION}",
        [RUTH, OTTO],
    ),
    (
        "| | Copy to: |\n| Ruth Adeyemi, General Counsel | Otto Brandt, Esq. |\n| Loom Holdings plc | Shuttle & Reed LLP |\n| 12 Weaver Street | 44 Warp Avenue |\n| Boston, Massachusetts 02110 | New York, New York 10022 |\n"
        f"| (617) 555-0148 | (212) 555-0162 |\n{CAPTION}",
        [RUTH, OTTO],
    ),
    (
        "| Copy to: |\nRuth Adeyemi, General Counsel | Otto Brandt, Esq. |\nLoom Holdings plc | Shuttle & Reed LLP |\n12 Weaver Street | The Warp Building |\nBoston, Massachusetts 02110 | 44 Warp Avenue |\n"
        f"(617) 555-0148 | New York, New York 10022 |\n(212) 555-0162 |\n{CAPTION}",
        [RUTH, OTTO],
    ),
    (
        f"{PERSON}{CAPTION}\n\nCopies to:\n\nOtto Brandt, Esq. | Lena Ortiz, Esq. |\nShuttle & Reed LLP | Heddle Sley LLP |\n44 Warp Avenue | 5 Selvedge Row |\nNew York, New York 10022 | Chicago, Illinois 60601 |\n(212) 555-0162 | (312) 555-0177 |\n",
        [RUTH, OTTO, LENA],
    ),
    (
        f"{PERSON}{CAPTION}\n\nCopy to:\nOtto J. Brandt Shuttle & Reed LLP 44 Warp Avenue New York, New York 10022 | Lena K. Ortiz Heddle Sley LLP 5 Selvedge Row, Suite 25 Chicago, Illinois 60601 |\nMay 2, 2011\n",
        [RUTH, "counsel: Otto J. Brandt | - | Shuttle & Reed LLP | -", "counsel: Lena K. Ortiz | - | Heddle Sley LLP | -"],
    ),
    (
        f"{PERSON}{CAPTION}\n\nCopies to:\nOtto Brandt, Esq. Priya Nair, Esq. Shuttle & Reed LLP 44 Warp Avenue New York, New York 10022 Tel: (212) 555-0162 Fax: (212) 555-0163 | Lena Ortiz, Esq. Heddle Sley LLP 5 Selvedge Row Chicago, Illinois 60601 Tel: (312) 555-0177 |\n",
        [RUTH, OTTO, PRIYA, LENA],
    ),
]


@pytest.mark.parametrize(("block", "expected"), IN_STROKES)
def test_strokes_between_the_cells_of_a_table(block: str, expected: list[str]) -> None:
    """A converter left them; an empty cell before one's own tells its column."""
    assert contacts(block) == expected


NOTHING = ["", "\n", "____________________\n", "N/A\n"]


def test_address_in_tel_aviv() -> None:
    """ "Tel Aviv 6473921" is a place with its postcode, no telephone number."""
    doc = document(TOP + "Ruth Adeyemi\nChief Financial Officer\nHarrow Mills Ltd.\n21 Weaver Street\nTel Aviv 6473921\nIsrael\n+972 (3) 555-0131\n" + CAPTION + BOXES)
    contact = read_cover(doc, len(doc.text)).contacts[0].contact
    assert (contact.address, contact.phone) == ("21 Weaver Street, Tel Aviv 6473921, Israel", "+972 (3) 555-0131")


@pytest.mark.parametrize("block", NOTHING)
def test_nobody(block: str) -> None:
    assert contacts(block + CAPTION) == []


@pytest.mark.parametrize("words", ["Otto Brandt, Esq. ", "(212) 555-0162 ", "Shuttle & Reed LLP\n", "New York, ", "and\n", "Vice President, "])
def test_hostile_input_is_linear(words: str) -> None:
    check_text(contacts, words, tail=CAPTION)


def test_day_cut_below_an_address() -> None:
    """The day on which an offer was first sent, over two lines, is no part of the address above it."""
    address = "44 Warp Avenue\nNew York, NY 10022\n(212) 555-0148"
    cover = f"{TOP}Otto Brandt\nHarrow Mills, Inc.\n5 Heddle Lane\nBoston, MA 02110\n(617) 555-0148\n{CAPTION}\nWith a copy to:\nRuth Adeyemi, Esq.\nShuttle & Reed LLP\n{address}\nJune 29,\n2010\n(Date Tender Offer First Published, Sent or Given to Security Holders)\n{BOXES}"
    doc = document(cover)
    contacts = [reading.contact for reading in read_cover(doc, len(doc.text)).contacts]
    assert [(contact.name, contact.address) for contact in contacts] == [("Otto Brandt", "5 Heddle Lane, Boston, MA 02110"), ("Ruth Adeyemi, Esq.", "44 Warp Avenue, New York, NY 10022")]


@pytest.mark.parametrize(
    "behind",
    [
        "SCHEDULE TO This Statement amends and supplements the Tender Offer Statement on Schedule TO filed on March 23, 2004 by the bidder of the shares.",
        "This Amendment No. 12 amends and supplements the Tender Offer Statement on Schedule TO filed on March 23, 2004 by the bidder of the shares.",
        "[ ] Check the box if the filing relates solely to preliminary communications made before the commencement of a tender offer.",
    ],
)
def test_the_statement_behind_on_the_same_line_is_no_address(behind: str) -> None:
    """A cover that is all on one line: the copies end where the statement or its boxes begin, their firm where its building does."""
    block = "OTTO A. BRANDT, ESQ. SHUTTLE & REED LLP WORLDWIDE PLAZA 825 EIGHTH AVENUE NEW YORK, NEW YORK 10019 TELEPHONE: (212) 474-1000"
    doc = document(f"{block} {behind}")
    [found] = read_contacts(doc, ends_of_copies(doc, 0, len(doc.text)), "counsel")
    assert (found.contact.name, found.contact.organization, found.contact.phone) == ("OTTO A. BRANDT, ESQ.", "SHUTTLE & REED LLP", "(212) 474-1000")
