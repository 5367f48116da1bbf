"""The exhibit list: tables as filers make them, footnotes, references, two lists made one; and every labelled list of the corpus."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from extractor.document import Document, Format
from extractor.rules.exhibits import ExhibitIndex, read_exhibits
from extractor.rules.exhibits import number as exhibit_number
from extractor.submission import read

from .corpus import CORPUS
from .growth import check_text


def document(text: str, format: Format | None = None, type: str | None = None, sequence: int | None = None, description: str | None = None) -> Document:
    raw = text.encode().decode("latin-1")
    return Document(raw, 0, len(raw), format=format, type=type, sequence=sequence, description=description)


@dataclass(frozen=True)
class Case:
    """A list as filed, and of each line the number and what must be read."""

    name: str
    text: str
    rows: list[tuple[str, dict[str, Any]]]
    signed: date | None = None
    issuer: bool | None = None
    attached: tuple[tuple[str, str], ...] = ()
    additive: bool = False
    notes: list[str] = field(default_factory=list)

    def read(self) -> ExhibitIndex:
        attached = [document(text, type=type, sequence=number) for number, (type, text) in enumerate(self.attached, 2)]
        return read_exhibits(document(self.text), self.signed, attached, self.issuer)


HEREWITH, BEFORE, REFERENCE, LATER, NOTHING, UNMARKED = "filed_herewith", "previously_filed", "incorporated_by_reference", "to_be_filed", "not_applicable", "unmarked"

def table(*rows: str) -> str:
    """A list in a table: cells between bars, ">3" before a cell that spans three columns, "/" for a line break in it."""
    cells = ["".join(f"<td colspan={cell[1]}>{cell[2:].strip()}</td>" if cell.startswith(">") else f"<td>{cell.strip()}</td>" for cell in row.split("|")).replace(" / ", "<br>") for row in rows]
    return "<html><body><p>Item 12. Exhibits.</p><table>" + "".join(f"<tr>{row}</tr>" for row in cells) + "</table><p>SIGNATURE</p></body></html>"


CASES = [
    Case(
        "the letter in a cell of its own, the levels behind it repeated",
        table("(a)|(1)(A)|Letter to Holders", "|(1)(B)|Offer to Amend, dated May 1, 2024", "|(1)(C)|Election Form", "|(5)(A)|Press Release", "(b)||Not applicable"),
        [
            ("(a)(1)(A)", {"description": "Letter to Holders"}),
            ("(a)(1)(B)", {"description": "Offer to Amend, dated May 1, 2024", "date": date(2024, 5, 1)}),
            ("(a)(1)(C)", {"description": "Election Form"}),
            ("(a)(5)(A)", {"description": "Press Release"}),
            ("(b)", {"status": NOTHING}),
        ],
    ),
    Case(
        "spacer cells, marks behind the descriptions, a page break with the captions again",
        """<html><body><p>ITEM&nbsp;12.&#9;EXHIBITS.</p>
        <table><tr><td>Exhibit&nbsp;No.</td><td>&nbsp;</td><td>Description</td></tr>
        <tr><td>(a)(1)(A)</td><td>&nbsp;</td><td><a href="x.htm">Offer to Purchase, dated June&nbsp;3, 2019.</a>*</td></tr>
        <tr><td>(a)(1)(B)</td><td>&nbsp;</td><td>Form of Letter of Transmittal (including IRS Form
        <FONT STYLE="white-space:nowrap">W-9).*</FONT></td></tr></table>
        <p>5</p><p><a href="#toc">Table of Contents</a></p>
        <table><tr><td>Exhibit<br>No.</td><td></td><td>Description</td></tr>
        <tr><td>(b)</td><td></td><td>Not applicable.</td></tr>
        <tr><td>107</td><td></td><td>Filing Fee Table.*</td></tr></table>
        <table><tr><td>*</td><td><p>Filed herewith.</p></td></tr></table>
        <p>ITEM 13. INFORMATION REQUIRED BY SCHEDULE 13E-3.</p></body></html>""",
        [
            ("(a)(1)(A)", {"description": "Offer to Purchase, dated June 3, 2019.", "date": date(2019, 6, 3), "status": HEREWITH}),
            ("(a)(1)(B)", {"description": "Form of Letter of Transmittal (including IRS Form W-9).", "date": None, "status": HEREWITH}),
            ("(b)", {"status": NOTHING, "date": None}),
            ("107", {"description": "Filing Fee Table.", "status": HEREWITH}),
        ],
    ),
    Case(
        "marks in cells of their own before the number; the first line has none",
        """<p>Item 12. Exhibits.</p><table><tr><td></td><td>(a)(1)(i)</td><td>Offer to Purchase, dated May 1, 2024.</td></tr>
        <tr><td>+</td><td>(a)(5)(A)</td><td>Press Release, dated May 9, 2024</td></tr><tr><td></td><td>(g)</td><td>None</td></tr></table><p>+ Filed herewith</p><p>Page 3 of 7</p>""",
        [("(a)(1)(i)", {"status": UNMARKED}), ("(a)(5)(A)", {"status": HEREWITH}), ("(g)", {"status": NOTHING})],
        signed=date(2024, 5, 9),
    ),
    Case(
        "numbered marks that a converter put on lines of their own behind the descriptions, and before the footnotes",
        "Item 12. Exhibits.\n(a)(1)(A)\nOffer to Purchase, dated May 3, 2010.\n1\n(a)(1)(B)\nForm of Letter of Transmittal.\n1\n(a)(5)(A)\nPress release issued on April 5, 2010.\n2\n(a)(5)(B)\nPress release.\n3\n"
        "1\nPreviously filed as an exhibit to the Schedule TO filed on May 3, 2010.\n2\nPreviously filed with the Schedule TO-C filed on April 5, 2010.\n3\nFiled herewith.\nSIGNATURE\n",
        [("(a)(1)(A)", {"date": date(2010, 5, 3), "status": BEFORE}), ("(a)(1)(B)", {"description": "Form of Letter of Transmittal.", "status": BEFORE}), ("(a)(5)(A)", {"status": BEFORE}), ("(a)(5)(B)", {"description": "Press release.", "status": HEREWITH})],
    ),
    Case(
        "the number of a page is no mark, though a footnote of that number stands there",
        "Item 12. Exhibits.\n(a)(1)(A)\nOffer to Purchase, dated May 3, 2010.\n(a)(1)(B)\nForm of Letter of Transmittal.\n3\nPreviously filed.\nSIGNATURE\n",
        [("(a)(1)(A)", {"status": UNMARKED}), ("(a)(1)(B)", {"description": "Form of Letter of Transmittal.", "status": UNMARKED})],
    ),
    Case(
        "numbers that begin with that of the item",
        "Item 12. Exhibits.\n\n     12.1  Offer to Purchase dated May 3, 2010.*\n\n     12.2  Letter of Transmittal, with\n           Instructions.*\n\n     12.3  Form of Letter to Unitholders dated May 24, 2010.\n\n     *Previously filed.\n\nSIGNATURE\n",
        [("12.1", {"date": date(2010, 5, 3), "status": BEFORE}), ("12.2", {"description": "Letter of Transmittal, with Instructions.", "status": BEFORE}), ("12.3", {"status": HEREWITH})],
        signed=date(2010, 5, 24),
    ),
    Case(
        "numbered marks in cells of their own before the numbers",
        table("(1)|(a)(1)(A)|Offer to Purchase, dated May 1, 2024.", "(1)|(a)(1)(B)|Letter of Transmittal.", "(2)|(a)(5)(A)|Press Release, dated May 9, 2024", "|(g)|None").replace("<p>SIGNATURE", "<p>(1) Previously filed.</p><p>(2) Filed herewith.</p><p>SIGNATURE"),
        [("(a)(1)(A)", {"status": BEFORE}), ("(a)(1)(B)", {"description": "Letter of Transmittal.", "status": BEFORE}), ("(a)(5)(A)", {"description": "Press Release, dated May 9, 2024", "status": HEREWITH}), ("(g)", {"status": NOTHING})],
    ),
    Case(
        "where from, on a line of its own behind a semicolon",
        "Item 12.  Exhibits.\n\n(a)(1)    Offer to Purchase.\n(d)(1)    Stockholders Agreement, dated as of May 3, 2010, among Parent;\n          incorporated herein by reference to Exhibit 99.2 to the Schedule 13D\n          filed by Parent on May 12, 2010.\n(g)       None.\n\nSIGNATURE\n",
        [("(a)(1)", {"status": UNMARKED}), ("(d)(1)", {"description": "Stockholders Agreement, dated as of May 3, 2010, among Parent", "status": REFERENCE, "form": "SC 13D", "filing_date": date(2010, 5, 12)}), ("(g)", {"status": NOTHING})],
    ),
    Case(
        "filed before, by the footnote, and by its own words incorporated from elsewhere",
        table("(a)(1)(A)|Offer to Purchase.*", "(a)(5)(A)|Press release dated May 3, 2010 (incorporated by reference to Exhibit 99.1 to the Schedule TO-C filed by Loom plc on May 3, 2010).*", "(b)(1)|Commitment letter (incorporated by reference).**").replace(
            "<p>SIGNATURE", "<p>* Previously filed.</p><p>** Filed herewith.</p><p>SIGNATURE"
        ),
        [("(a)(1)(A)", {"status": BEFORE}), ("(a)(5)(A)", {"status": REFERENCE, "form": "SC TO-C", "filing_date": date(2010, 5, 3), "exhibit_number": "99.1"}), ("(b)(1)", {"status": HEREWITH})],
    ),
    Case(
        "numbered superscripts on numbers and descriptions, and one that only speaks of schedules",
        """<p>Item 12. Exhibits</p><table><tr><td>(a)(1)(A)</td><td>Offer to Purchase.<sup>(1)</sup></td></tr><tr><td>(a)(1)(B)<sup>(1)</sup></td><td>Letter of Transmittal.</td></tr>
        <tr><td>(b)(1)</td><td>Commitment letter.<sup>(2)</sup></td></tr>
        <tr><td>(d)(1)</td><td>Merger Agreement (incorporated by reference to Exhibit 2.1 to Target, Inc.&#146;s Form 8-K filed on May 21, 2019).<sup>(3)</sup></td></tr></table>
        <table><tr><td>(1)</td><td>Filed herewith.</td></tr><tr><td>(2)</td><td>Previously filed as an exhibit to the Schedule TO.</td></tr><tr><td>(3)</td><td>Schedules omitted.</td></tr></table>""",
        [
            ("(a)(1)(A)", {"description": "Offer to Purchase.", "status": HEREWITH}),
            ("(a)(1)(B)", {"description": "Letter of Transmittal.", "status": HEREWITH}),
            ("(b)(1)", {"status": BEFORE}),
            ("(d)(1)", {"description": "Merger Agreement", "status": REFERENCE, "form": "8-K", "filing_date": date(2019, 5, 21), "exhibit_number": "2.1", "registrant": "Target, Inc."}),
        ],
    ),
    Case(
        "plain text: a wrapped column that tells the method of filing",
        """
ITEM 12. EXHIBITS.

Exhibit No.      Description                                    Method of Filing
- -----------      -----------                                    ----------------
(a)(1)(A)        Offer to Purchase dated March 3, 2003          Previously filed
(a)(5)(C)        Press Release issued by Alpha Inc.             Filed herewith
                 on March 10, 2003
(d)(1)           Agreement and Plan of Merger dated as of       Incorporated by
                 February 20, 2003                              reference to Exhibit 2.1
                                                                to Form 8-K filed
                                                                February 21, 2003
(g)              Not applicable
""",
        [
            ("(a)(1)(A)", {"description": "Offer to Purchase dated March 3, 2003", "status": BEFORE}),
            ("(a)(5)(C)", {"description": "Press Release issued by Alpha Inc. on March 10, 2003", "date": date(2003, 3, 10), "status": HEREWITH}),
            ("(d)(1)", {"description": "Agreement and Plan of Merger dated as of February 20, 2003", "status": REFERENCE, "form": "8-K", "filing_date": date(2003, 2, 21)}),
            ("(g)", {"description": "Not applicable"}),
        ],
    ),
    Case(
        "plain text: wrapped lines, dot leaders, a page column, two lists that say the same",
        """
ITEM 12. EXHIBITS.

     (a)(1)(A)  Offer to Purchase dated November 14, 2001.*

     (a)(1)(B)  Letter from Georgeson Shareholder Communications Inc. to
                Brokers, Dealers and Other Nominees.*

     (a)(5)(A)  Press Release issued by Alpha Inc. on
                November 6, 2001 (incorporated by reference to the pre-commencement
                communication on Schedule TO filed November 6,
                2001).

     (d)(1)     Agreement and Plan of Merger, dated as of November 5, 2001, by
                and among Alpha Inc., Beta Corp. and Gamma Ltd.**

     (g)        Not applicable.

- ------------------
*    Filed herewith.
**   Incorporated by reference to Exhibit 2.1 to the Form 8-K filed by
     Gamma Ltd. on November 7, 2001.

<PAGE>
                                   SIGNATURES

Dated: November 14, 2001
                                       4
<PAGE>
                               INDEX TO EXHIBITS

EXHIBIT NUMBER                      DOCUMENT                               PAGE
(a)(1)(A)  Offer to Purchase dated November 14, 2001* .....................  5
(a)(1)(B)  Letter from Georgeson Shareholder Communications Inc. to
           Brokers, Dealers and Other Nominees ............................  46
(a)(5)(A)  Press Release issued by Alpha Inc. on November 6, 2001 .........  58
(d)(1)     Agreement and Plan of Merger, dated as of November 5, 2001, by
           and among Alpha Inc., Beta Corp. and Gamma Ltd..................  60
(g)        Not applicable.
""",
        [
            ("(a)(1)(A)", {"description": "Offer to Purchase dated November 14, 2001.", "date": date(2001, 11, 14), "status": HEREWITH}),
            ("(a)(1)(B)", {"description": "Letter from Georgeson Shareholder Communications Inc. to Brokers, Dealers and Other Nominees.", "status": HEREWITH}),
            ("(a)(5)(A)", {"date": date(2001, 11, 6), "status": REFERENCE, "form": "SC TO-C", "filing_date": date(2001, 11, 6)}),
            ("(d)(1)", {"date": date(2001, 11, 5), "status": REFERENCE, "form": "8-K", "filing_date": date(2001, 11, 7), "exhibit_number": "2.1", "registrant": "Gamma Ltd."}),
            ("(g)", {"status": NOTHING}),
        ],
        signed=date(2001, 11, 14),
    ),
    Case(
        "a dump with every cell on its line; marks on lines of their own",
        """Amendment No. 1
Item
12.
Exhibits
Exhibit
No.
Description
(a)(1)(i)
Offer to Purchase, dated March 1, 2012
(incorporated by reference to Exhibit
(a)(1)(i) to the Schedule TO filed on
March 1, 2012).
(a)(1)(ii)
Letter of Transmittal
+
3
Exhibit
No.
Description
(a)(5)(A)
Press release
+
(b)
N/A
+
Previously filed.
Item 13. Information required
""",
        [
            ("(a)(1)(i)", {"status": REFERENCE, "form": "SC TO-I", "filing_date": date(2012, 3, 1), "exhibit_number": "(a)(1)(i)"}),
            ("(a)(1)(ii)", {"description": "Letter of Transmittal", "status": BEFORE}),
            ("(a)(5)(A)", {"description": "Press release", "status": BEFORE}),
            ("(b)", {"status": NOTHING}),
        ],
        signed=date(2012, 3, 20),
        issuer=True,
    ),
    Case(
        "text of a PDF: damaged marks, a footnote that lost its own",
        "Item 12. Exhibits.\n\n(a)(1)(A)\tOffer to Exchange, dated May 4, 2020 (incorporated herein by reference from the Original Schedule TO, filed on May 4, 2020)\n"
        "(a)(5)(B)^{*}\tPress Release, dated May 20, 2020\n\nFiled herewith.\n\nItem 13. Information Required by Schedule 13E-3.\n\nThis Amendment No. 2",
        [("(a)(1)(A)", {"status": REFERENCE, "form": "SC TO-I", "document_named": "Original Schedule TO"}), ("(a)(5)(B)", {"status": HEREWITH})],
        signed=date(2020, 5, 20),
        issuer=True,
    ),
    Case(
        "two footnotes that lost their marks, for three",
        "Item 12. Exhibits.\n\n(a)(1)(A)*\tOffer to Exchange, dated May 4, 2020\n(a)(1)(B)***\tForm of Letter of Transmittal\n(a)(5)(B)**\tPress Release of Omega plc\n(d)(1)\tDeposit Agreement (incorporated by reference to Exhibit 4.1 to the Form 8-K filed on"
        " May 4, 2020)\n\nFiled herewith.\n\nPreviously filed.\n\nItem 13. Information Required by Schedule 13E-3.",
        [("(a)(1)(A)", {"status": UNMARKED}), ("(a)(1)(B)", {"status": UNMARKED}), ("(a)(5)(B)", {"status": UNMARKED}), ("(d)(1)", {"status": REFERENCE})],
        signed=date(2020, 5, 20),
        issuer=True,
    ),
    Case(
        "two footnotes that lost their marks, in the order of these",
        "Item 12. Exhibits.\n\n(a)(1)(A)**\tOffer to Exchange, dated May 4, 2020\n(a)(5)(B)*\tPress Release of Omega plc\n(d)(1)\tDeposit Agreement (incorporated by reference to Exhibit 4.1 to the Form 8-K filed on"
        " May 4, 2020)\n\nFiled herewith.\n\nPreviously filed.\n\nItem 13. Information Required by Schedule 13E-3.",
        [("(a)(1)(A)", {"status": BEFORE}), ("(a)(5)(B)", {"status": HEREWITH}), ("(d)(1)", {"status": REFERENCE})],
        signed=date(2020, 5, 20),
        issuer=True,
    ),
    Case(
        "under no heading",
        "<p>Not applicable.</p><table><tr><td>(a)(1)(A)</td><td>Offer to Purchase, dated May 1, 2009.</td></tr><tr><td>(a)(1)(B)</td><td>Letter of Transmittal.</td></tr>"
        "<tr><td>(d)(1)</td><td>Deposit Agreement.</td></tr></table><p>SIGNATURES</p>",
        [
            ("(a)(1)(A)", {"description": "Offer to Purchase, dated May 1, 2009.", "date": date(2009, 5, 1)}),
            ("(a)(1)(B)", {"description": "Letter of Transmittal."}),
            ("(d)(1)", {"description": "Deposit Agreement."}),
        ],
    ),
    Case(
        "under no heading, of two levels",
        "<p>Not applicable.</p><table><tr><td>(a)(1)</td><td>Offer to Purchase, dated May 1, 2009</td></tr><tr><td>(a)(2)</td><td>Letter of Transmittal</td></tr>"
        "<tr><td>(a)(3)</td><td>Letter to Brokers</td></tr></table>",
        [("(a)(1)", {}), ("(a)(2)", {}), ("(a)(3)", {"description": "Letter to Brokers"})],
    ),
    Case(
        "in a sentence",
        "<p>Item 12 of the Schedule TO is hereby amended and supplemented by adding the following exhibits: (a)(5)(C) Press Release issued by Omega plc, dated July 8, 2015;"
        " and (a)(5)(D) Letter to employees, dated July 8, 2015, filed herewith.</p><p>SIGNATURES</p>",
        [
            ("(a)(5)(C)", {"description": "Press Release issued by Omega plc, dated July 8, 2015", "status": UNMARKED}),
            ("(a)(5)(D)", {"description": "Letter to employees, dated July 8, 2015", "status": HEREWITH}),
        ],
        additive=True,
    ),
    Case(
        "Item 12 adds a line, the index is whole and gives the order; its stars mean other things",
        """<p>Item 12. Exhibits</p><p>Item 12 of the Schedule TO is hereby amended and supplemented by adding the following:</p><p>(a)(5)(viii) &nbsp; Press release, dated May 5, 2011.*</p><p>_______</p>
        <p>* Filed herewith</p><p>SIGNATURE</p><p>EXHIBIT INDEX</p><table><tr><td>*(a)(1)(i)</td><td>Offer to Purchase dated April 1, 2011.</td></tr>
        <tr><td>**(a)(5)(viii)</td><td>Press release, dated May 5, 2011.</td></tr><tr><td>(g)</td><td>Inapplicable.</td></tr></table>
        <p>* Previously filed on April 1, 2011 as an exhibit to the Schedule TO. &nbsp; ** Filed herewith.</p>""",
        [("(a)(1)(i)", {"status": BEFORE}), ("(a)(5)(viii)", {"status": HEREWITH}), ("(g)", {"status": NOTHING})],
        signed=date(2011, 5, 5),
        additive=True,
    ),
    Case(
        "the footnote marks what was filed before: this filing's own lines have no mark",
        """<p>Amendment No. 3</p><p>Item 12. Exhibits</p><table><tr><td>(a)(1)(A)*</td><td>Offer to Purchase, dated April 1, 2011.</td></tr>
        <tr><td>(a)(5)(B)</td><td>Press release, dated May 4, 2011.</td></tr><tr><td>(a)(5)(C)</td><td>Transcript of the conference call held on May 5, 2011.</td></tr>
        <tr><td>(d)(3)</td><td>Confidentiality Agreement, dated January 5, 2011.</td></tr></table><p>* Filed previously</p>""",
        [("(a)(1)(A)", {"status": BEFORE}), ("(a)(5)(B)", {"status": HEREWITH}), ("(a)(5)(C)", {"status": UNMARKED, "date": None}), ("(d)(3)", {"status": UNMARKED})],
        signed=date(2011, 5, 5),
    ),
    Case(
        "documents of the submission, by type, by caption inside; a small L for a one",
        "Item 12. Exhibits.\n\n(a)(l)(A)*     Offer to Purchase\n(a)(5)(xv)     Press release\n(d)(2)         Confidentiality agreement\n107            Filing Fee Table\n(h)            None\n\n* Filed herewith\n",
        [
            ("(a)(l)(A)", {"document": 5, "status": HEREWITH}),
            ("(a)(5)(xv)", {"document": 2, "status": HEREWITH}),
            ("(d)(2)", {"document": 4}),
            ("107", {"document": 3}),
            ("(h)", {"document": None, "status": NOTHING}),
        ],
        attached=(("EX-99.A.5.XV", "x"), ("EX-FILING FEES", "x"), ("EX-99.1", "<html><p>Exhibit (d)(2)</p>"), ("EX-99", "EXHIBIT 99.(A)(1)(A)\n\nOffer to Purchase"), ("GRAPHIC", "x")),
    ),
    Case(
        "a bank whose name ends in Incorporated speaks to a board",
        "Item 12. Exhibits.\n\n(c)(1)   Presentation of Heddle, Nicolaus & Company, Incorporated to the Board of Directors of Loom, dated March 2, 2010.*\n\n(c)(2)   Opinion of Heddle & Co. Incorporated to the Special Committee, dated March 3, 2010\n         (incorporated by reference to Annex B to the Offer to Purchase).\n\n"
        "(d)(1)   Merger Agreement, dated March 4, 2010 (incorporated to Exhibit 2.1 of the Form 8-K filed on March 5, 2010).\n\n* Filed herewith\n",
        [
            ("(c)(1)", {"description": "Presentation of Heddle, Nicolaus & Company, Incorporated to the Board of Directors of Loom, dated March 2, 2010.", "date": date(2010, 3, 2), "status": HEREWITH}),
            ("(c)(2)", {"description": "Opinion of Heddle & Co. Incorporated to the Special Committee, dated March 3, 2010", "status": REFERENCE}),
            ("(d)(1)", {"date": date(2010, 3, 4), "status": REFERENCE}),
        ],
    ),
    Case(
        "numbers past a hundred, of an offer that was extended for years",
        "Item 12. Exhibits.\n\n(a)(1)(i)        Offer to Purchase dated June 2, 2003.*\n\n(a)(5)(xcix)     Press release dated May 3, 2004.*\n\n(a)(5)(cxvii)    Press release dated June 1, 2004.\n\n"
        "(a)(5)(CXL)      Press release (civil) dated June 2, 2004.\n\n(g)              Not applicable.\n\n* Previously filed\n",
        [
            ("(a)(1)(i)", {"status": BEFORE}),
            ("(a)(5)(xcix)", {"status": BEFORE}),
            ("(a)(5)(cxvii)", {"date": date(2004, 6, 1), "status": HEREWITH}),
            ("(a)(5)(CXL)", {"description": "Press release (civil) dated June 2, 2004."}),
            ("(g)", {"status": NOTHING}),
        ],
        signed=date(2004, 6, 1),
    ),
    Case(
        "levels in columns of their own, numbers not repeated",
        """<p>Item 12. Exhibits.</p><table><tr><td>(a)(1)</td><td>(A)</td><td>Offer to Purchase.*</td></tr><tr><td></td><td>(B)</td><td>Letter of Transmittal.*</td></tr>
        <tr><td>(a)(2)</td><td></td><td>None</td></tr><tr><td>(d)</td><td>(1)</td><td>Merger Agreement.+</td></tr><tr><td></td><td>(2)</td><td>Confidentiality Agreement.</td></tr></table>
        <p>*&nbsp;Previously filed</p><p>+&nbsp;Confidential treatment requested.</p>""",
        [("(a)(1)(A)", {"status": BEFORE}), ("(a)(1)(B)", {"status": BEFORE}), ("(a)(2)", {"status": NOTHING}), ("(d)(1)", {"status": UNMARKED}), ("(d)(2)", {})],
    ),
    Case(
        "an issuer's statement of the 1990s",
        """
ITEM 9.  MATERIAL TO BE FILED AS EXHIBITS.

     (a)(1)  Form of Offer to Purchase, dated August 4, 1997.
        (2)  Form of Letter of Transmittal (including Certification of
             Taxpayer Identification Number on Form W-9).
     (b)     Not applicable.
     (c) - (f)  Not applicable.

                                   SIGNATURE
""",
        [("(a)(1)", {"date": date(1997, 8, 4)}), ("(a)(2)", {}), ("(b)", {"status": NOTHING}), ("(c)-(f)", {"status": NOTHING})],
    ),
    Case(
        "groups of what there is not",
        "Item 12. Exhibits.\n\n(a)(1)(A) Offer to Purchase\n\n(a)(2)/(a)(3) None\n\n(b), (c) - Not Applicable\n\n(e)\u2013(f) \u2013 None\n\n(d), (g), (h): None\n\nSIGNATURE\n",
        [("(a)(1)(A)", {}), ("(a)(2)/(a)(3)", {"status": NOTHING}), ("(b),(c)", {"status": NOTHING}), ("(e)-(f)", {"status": NOTHING}), ("(d),(g),(h)", {"status": NOTHING})],
    ),
    Case(
        "a bidder's statement of the 1990s: numbers with the item's",
        "Item 11.  Material to be Filed as Exhibits.\n\n(11)(a)(1)   Offer to Purchase, dated July 1, 1996.\n(11)(c)(1)   Agreement and Plan of Merger, dated as of June 24, 1996, by and\n             among Parent and the Company.\n\nSIGNATURE\n",
        [("(11)(a)(1)", {"date": date(1996, 7, 1)}), ("(11)(c)(1)", {"date": date(1996, 6, 24)})],
    ),
    Case(
        "captions of the form's own items (a) and (b)",
        """<p>Item 12. Exhibits.</p><p>(a) <i>Exhibits.</i></p><table><tr><td>(a)(1)(A)*</td><td>Repurchase Notice, dated May 1, 2024.</td></tr><tr><td>(b)</td><td>Not applicable.</td></tr></table>
        <p>(b) <i>Filing Fee Exhibit.</i></p><table><tr><td>107*</td><td>Filing Fee Table.</td></tr></table><p>* Filed herewith.</p>""",
        [("(a)(1)(A)", {"status": HEREWITH}), ("(b)", {"status": NOTHING}), ("107", {"status": HEREWITH})],
    ),
    Case(
        "a sentence says what the star means, and what the others are",
        """<p>ITEM 12. EXHIBITS.</p><p>All exhibits listed below were previously filed, except for those marked with an asterisk (*), which are filed herewith.</p>
        <p>(a)(1)(i) Offer to Purchase dated May 1, 2007.</p><p>(a)(1)(vii)* Supplement to the Offer to Purchase, dated June 1, 2007.</p><p>SIGNATURES</p>""",
        [("(a)(1)(i)", {"status": BEFORE}), ("(a)(1)(vii)", {"status": HEREWITH, "date": date(2007, 6, 1)})],
    ),
    Case(
        "a column says where each is",
        """<p>Item 12. Exhibits</p><table><tr><td>Exhibit</td><td>Description</td><td>Location</td></tr><tr><td>(a)(1)(A)</td><td>Offer to Purchase</td><td>Previously filed</td></tr>
        <tr><td>(a)(5)(B)</td><td>Press release dated July 1, 2004</td><td>Filed herewith</td></tr></table>""",
        [("(a)(1)(A)", {"description": "Offer to Purchase", "status": BEFORE}), ("(a)(5)(B)", {"description": "Press release dated July 1, 2004", "status": HEREWITH})],
    ),
    Case(
        "the sentence above the list says that all are filed with it",
        "Item 12. Exhibits.\n\nThe following exhibits are filed herewith:\n\nExhibit No.   Description\n(a)(1)(A)     Offer to Repurchase, dated May 1, 2009\n(a)(1)(B)     Letter of Transmittal\n(b)           None\n",
        [("(a)(1)(A)", {"status": HEREWITH}), ("(a)(1)(B)", {"status": HEREWITH}), ("(b)", {"status": NOTHING})],
    ),
    Case(
        "the sentence above the list of one more says that it is attached",
        "<p>Item 12. Exhibits.</p><p>Item 12 is hereby amended to add the following exhibit, which is attached hereto:</p><p>(a)(5)(ii) Press release, dated May 4, 2009</p><p>SIGNATURES</p>",
        [("(a)(5)(ii)", {"status": HEREWITH})],
        additive=True,
    ),
    Case(
        "the sentence above the list says that they are here or elsewhere",
        "<p>Item 12. Exhibits.</p><p>The following exhibits are filed herewith or incorporated by reference:</p><p>(a)(1)(A) Offer to Repurchase, dated May 1, 2009</p><p>(d)(1) Deposit Agreement</p>",
        [("(a)(1)(A)", {"status": UNMARKED}), ("(d)(1)", {"status": UNMARKED})],
    ),
    Case(
        "the text says which are attached",
        """<p>the Offer to Purchase and the related Letter of Transmittal, copies of which are attached hereto as Exhibits (a)(1)(i) and (ii), respectively.</p><p>Item 12. Exhibits</p>
        <p>(a)(1)(i) Offer to Purchase</p><p>(a)(1)(ii) Letter of Transmittal</p><p>(a)(1)(iii) Notice of Guaranteed Delivery</p>""",
        [("(a)(1)(i)", {"status": HEREWITH}), ("(a)(1)(ii)", {"status": HEREWITH}), ("(a)(1)(iii)", {"status": UNMARKED})],
    ),
    Case(
        "the text says of each that it is attached",
        """<p>the Offer to Purchase, a copy of which is attached hereto as Exhibit (a)(1), and in the related Letter of Transmittal, a copy of which is attached hereto as Exhibit (a)(2) (which are the "Offer").</p><p>Item 11. Exhibits</p>
        <p>(a)(1) Offer to Purchase</p><p>(a)(2) Letter of Transmittal</p><p>(a)(3) Notice of Guaranteed Delivery</p>""",
        [("(a)(1)", {"status": HEREWITH}), ("(a)(2)", {"status": HEREWITH}), ("(a)(3)", {"status": UNMARKED})],
    ),
    Case(
        "to be filed, and blanks for the date",
        "<p>Item 12. Exhibits</p><p>(a)(1)(A) Offer to Purchase, dated as of &nbsp; , 2021.</p><p>(a)(1)(B)* Form of Acceptance</p><p>(a)(1)(C) Summary Advertisement (to be filed by amendment)</p><p>* To be filed by amendment.</p>",
        [("(a)(1)(A)", {"status": UNMARKED, "date": None}), ("(a)(1)(B)", {"status": LATER}), ("(a)(1)(C)", {"description": "Summary Advertisement", "status": LATER})],
    ),
    Case(
        "a row whose second cell says only that it is to come",
        "<p>Item 12. Exhibits</p><table><tr><td>(g)</td><td>None</td></tr><tr><td>(h)</td><td>To be filed by amendment.</td></tr></table>",
        [("(g)", {"status": "not_applicable"}), ("(h)", {"status": LATER})],
    ),
    Case(
        "sections that are incorporated, from nowhere told",
        "<p>Item 12. Exhibits</p><p>(f) Sections 17 and 18 of the Offer to Purchase are incorporated by reference.</p>",
        [("(f)", {"status": REFERENCE, "incorporated_from": None, "description": "Sections 17 and 18 of the Offer to Purchase"})],
    ),
    Case(
        "a number in a cell before the words that refer to it begins no row",
        "<p>Item 12. Exhibits</p><table><tr><td>(a)(1)</td><td>Offer to Purchase</td></tr></table><table><tr><td>(h)</td><td>to the Schedule TO is hereby filed.</td></tr></table>",
        [("(a)(1)", {"status": UNMARKED})],
    ),
    Case(
        "an announcement called Schedule TO in the first statement of the offer has a form that its words do not tell",
        "<p>Item 12. Exhibits</p><p>(a)(5)(i) Press release (incorporated by reference to Exhibit 99.1 to the Schedule TO filed by Parent on February 21, 2020).</p>",
        [("(a)(5)(i)", {"status": REFERENCE, "form": None, "filing_date": date(2020, 2, 21)})],
        signed=date(2020, 3, 2),
        issuer=False,
    ),
    Case(
        "a communication before the offer",
        "<div>EXHIBIT INDEX</div><table><tr><td>Exhibit Number</td><td>Description</td></tr><tr><td>99.1</td><td>Press Release of Foo, dated March 2, 2020</td></tr><tr><td>99.2</td><td>Tweet from March 2, 2020</td></tr></table>",
        [("99.1", {"date": date(2020, 3, 2)}), ("99.2", {"date": date(2020, 3, 2)})],
    ),
    Case(
        "numbers of their own",
        "<p>Item 12. Exhibits</p><table><tr><td>1</td><td>Offer to Purchase</td></tr><tr><td>2</td><td>Letter of Transmittal</td></tr></table>",
        [("1", {"description": "Offer to Purchase"}), ("2", {})],
    ),
    Case(
        "an amendment of the 1990s, and the exhibit itself behind the list",
        "Item 11.  Material to be Filed as Exhibits.\n\n     Item 11 is hereby amended and supplemented by adding\nthereto the following:\n\n     (a)(8)  Text of Press Release, dated July 29, 1997, issued by\n"
        "             Larkspur Corp.\n\nSIGNATURE\n\nEXHIBIT INDEX\n\n(a)(8)  Text of Press Release, dated July 29, 1997, issued by\n        Larkspur Corp.\n\nExhibit (a)(8)\n\nLARKSPUR EXTENDS ITS OFFER\n",
        [("(a)(8)", {"description": "Text of Press Release, dated July 29, 1997, issued by Larkspur Corp.", "date": date(1997, 7, 29)})],
        additive=True,
    ),
    Case(
        "exhibits named in a sentence, each with its number before it",
        """<p>Item 12 of the Schedule TO is hereby amended and supplemented by adding the following exhibits: Exhibit (a)(5)(C), Press Release issued by Larkspur Corp. on March 20, 2015, and Exhibit (a)(5)(D), Letter to Holders
        dated March 19, 2015, each of which is filed herewith.</p><p>SIGNATURE</p>""",
        [
            ("(a)(5)(C)", {"description": "Press Release issued by Larkspur Corp. on March 20, 2015", "status": HEREWITH, "date": date(2015, 3, 20)}),
            ("(a)(5)(D)", {"description": "Letter to Holders dated March 19, 2015", "status": HEREWITH, "date": date(2015, 3, 19)}),
        ],
        additive=True,
    ),
    Case(
        "exhibits that a sentence adds, and no list",
        "<p>Item 12 is hereby amended to add Exhibits (a)(9) and (10), the form of reminder and the form of letter, which are filed herewith.</p><p>SIGNATURE</p>",
        [("(a)(9)", {"description": None, "status": HEREWITH}), ("(a)(10)", {"description": None, "status": HEREWITH})],
        additive=True,
    ),
    Case(
        "an addition in quotation marks",
        "<p>Item 12 of the Schedule TO is hereby amended and supplemented by adding the following:</p><p>\u201c(a)(5)(E) Text of press release issued by Larkspur, dated March 20, 2015\u201d</p><p>SIGNATURE</p>",
        [("(a)(5)(E)", {"description": "Text of press release issued by Larkspur, dated March 20, 2015"})],
        additive=True,
    ),
    Case(
        "a table drawn with bars, below the caption of an attached exhibit",
        "Item 12. Exhibits. |\n\nEXHIBIT 99.(a)(5)(ii) |\n(a)(1)(i)+\n|\nOffer to Purchase, dated January 29, 2008. | |\n(a)(5)(ii)*\n|\nPress Release, dated February 27, 2008. | |\n+\n|\nPreviously filed. |\n*\n|\nFiled herewith. |\n",
        [("(a)(1)(i)", {"description": "Offer to Purchase, dated January 29, 2008.", "status": BEFORE}), ("(a)(5)(ii)", {"description": "Press Release, dated February 27, 2008.", "status": HEREWITH})],
    ),
    Case(
        "levels in columns of their own, two blanks apart",
        "Item 12. Exhibits.\n\n(a) (1)  (i)    Offer to Purchase dated May 3, 2010.*\n\n         (ii)   Letter of Transmittal.*\n\n    (5)  (i)    Press release dated May 3, 2010.*\n\n         (ii)   Press release dated June 1, 2010.\n\n"
        "(b)  Commitment Letter.*\n\n(d)  (1)  Merger Agreement.*\n\n     (2)  Guaranty.*\n\n- ----------\n* Previously filed.\n\nSIGNATURE\n",
        [
            ("(a)(1)(i)", {"description": "Offer to Purchase dated May 3, 2010.", "status": BEFORE}),
            ("(a)(1)(ii)", {"description": "Letter of Transmittal.", "status": BEFORE}),
            ("(a)(5)(i)", {"description": "Press release dated May 3, 2010.", "status": BEFORE}),
            ("(a)(5)(ii)", {"description": "Press release dated June 1, 2010."}),
            ("(b)", {"status": BEFORE}),
            ("(d)(1)", {"description": "Merger Agreement.", "status": BEFORE}),
            ("(d)(2)", {"description": "Guaranty.", "status": BEFORE}),
        ],
    ),
    Case(
        "Item 12 and the index differ",
        """<p>Item 12. Exhibits</p><p>(a)(1)(A) Offer to Purchase</p><p>(a)(1)(B) Letter of Transmittal</p><p>(a)(1)(C) Notice</p><p>SIGNATURES</p><p>EXHIBIT INDEX</p>
        <p>(a)(1)(A) Offer to Purchase</p><p>(a)(1)(C) Notice of Withdrawal</p><p>(g) None</p>""",
        [("(a)(1)(A)", {}), ("(a)(1)(B)", {}), ("(a)(1)(C)", {}), ("(g)", {"status": NOTHING})],
        notes=["Item 12 lists (a)(1)(B), the Exhibit Index does not", "describes (a)(1)(C)", "The Exhibit Index lists (g), Item 12 does not"],
    ),
    Case(
        "numbers of footnotes behind a year and behind a number; stars that the others lack",
        """<p>Item 12. Exhibits.</p><table><tr><td>(a)(1)(i)</td><td>Offer to Purchase dated June 3, 2008<sup>1</sup></td></tr><tr><td>(a)(5)(ii)</td><td>Press Release dated June 30, 2008<sup>2</sup></td></tr>
        <tr><td>(d)(1)(3)</td><td>Loom Stock Plan.</td></tr><tr><td>(d)(2)</td><td>Loom Bonus Plan.</td></tr></table><p><sup>1</sup> Filed on June 3, 2008 as an exhibit to the Schedule TO.</p>
        <p><sup>2</sup> Filed herewith.</p><p>(3) Incorporated by reference to Exhibit 10.3 to the Annual Report on Form 10-K filed on March 1, 2007.</p>""",
        [
            ("(a)(1)(i)", {"description": "Offer to Purchase dated June 3, 2008", "date": date(2008, 6, 3), "status": BEFORE}),
            ("(a)(5)(ii)", {"description": "Press Release dated June 30, 2008", "date": date(2008, 6, 30), "status": HEREWITH}),
            ("(d)(1)", {"status": REFERENCE, "form": "10-K", "exhibit_number": "10.3"}),
            ("(d)(2)", {"status": UNMARKED}),
        ],
    ),
    Case(
        "numbers of the third level that a footnote shares",
        """<p>Item 12. Exhibits.</p><p>(a)(1)(1) Offer to Purchase.</p><p>(a)(1)(2) Letter of Transmittal.</p><p>(a)(5)(1)* Press release.</p><p>* Filed herewith.</p><p>(2) Filed with the Form 8-K.</p>""",
        [("(a)(1)(1)", {"status": UNMARKED}), ("(a)(1)(2)", {}), ("(a)(5)(1)", {"status": HEREWITH})],
    ),
    Case(
        "what has no star was filed before",
        """<p>Item 12. Exhibits.</p><p>(a)(1)(A) Offer to Purchase.</p><p>(a)(5)(C)* Press release dated July 1, 2015.</p><p>* Filed with this Amendment No. 3.</p>
        <p>Exhibits not marked with an asterisk were previously filed.</p>""",
        [("(a)(1)(A)", {"status": BEFORE}), ("(a)(5)(C)", {"status": HEREWITH})],
    ),
    Case(
        "the word Exhibit and dashes before the descriptions; two marks that touch",
        "Item 12.  Exhibits.\n\nExhibit (a)(1)(A) -- Offer to Purchase, dated June 3, 2002.\n\nExhibit (b)\u2020# -- Commitment letter.\n\nExhibit (d) -- Not applicable.\n\n\u2020 Previously filed.\n# Portions omitted.\n\nSIGNATURE\n",
        [("(a)(1)(A)", {"description": "Offer to Purchase, dated June 3, 2002."}), ("(b)", {"description": "Commitment letter.", "status": BEFORE}), ("(d)", {"status": NOTHING})],
    ),
    Case(
        "a later class without its letter, in a cell of its own",
        """<p>Item 12. Exhibits.</p><table><tr><td>(a)</td><td>(1)</td><td>(A)</td><td>Offer to Purchase;</td></tr><tr><td></td><td></td><td>(B)</td><td>Letter of Transmittal; and</td></tr>
        <tr><td></td><td>(5)</td><td>(A)</td><td>Press Release, first used on June 3, 2008.</td></tr><tr><td>(d)</td><td>(1) Merger Agreement.</td></tr><tr><td></td><td>(2) Confidentiality Agreement.</td></tr></table>""",
        [
            ("(a)(1)(A)", {"description": "Offer to Purchase"}),
            ("(a)(1)(B)", {"description": "Letter of Transmittal"}),
            ("(a)(5)(A)", {"date": date(2008, 6, 3)}),
            ("(d)(1)", {"description": "Merger Agreement."}),
            ("(d)(2)", {"description": "Confidentiality Agreement."}),
        ],
    ),
    Case(
        "a later class without its letter, in plain text",
        "Item 12.  Exhibits.\n\n(a)(1)(A) Offer to Purchase.\n\n      (B) Letter of Transmittal.\n\n   (5)(A) E-mail to employees, sent June 3, 2002.\n\n(b)       None.\n\nSIGNATURE\n",
        [("(a)(1)(A)", {}), ("(a)(1)(B)", {"description": "Letter of Transmittal."}), ("(a)(5)(A)", {"date": date(2002, 6, 3)}), ("(b)", {"status": NOTHING})],
    ),
    Case(
        "dashes in a column of their own",
        "Item 11.  Material to be Filed as Exhibits.\n\n(a)(1)    --   Offer to Purchase, dated March 6, 1998.\n\n(a)(2)    -    Letter of Transmittal.\n\n(c)-(f)   --   Not applicable.\n\nSIGNATURE\n",
        [("(a)(1)", {"description": "Offer to Purchase, dated March 6, 1998."}), ("(a)(2)", {"description": "Letter of Transmittal."}), ("(c)-(f)", {"status": NOTHING})],
    ),
    Case(
        "tables drawn with bars",
        "|Item 12. Exhibits.\n|(a)(1)(A)*\n|\n|Offer to Purchase, dated June 3, 2008.\n|(b)\n|\n|None.\n|* Filed herewith.\n|SIGNATURE\n",
        [("(a)(1)(A)", {"description": "Offer to Purchase, dated June 3, 2008.", "status": HEREWITH}), ("(b)", {"status": NOTHING})],
    ),
    Case(
        "a heading for the fee",
        "<p>Item 12(b). Filing Fees. Not applicable.</p><p>Item 12(a). Exhibits.</p><table><tr><td>(a)(1)(i)</td><td>Offer to Purchase.</td></tr></table>",
        [("(a)(1)(i)", {})],
    ),
    Case(
        "the notes to the list stand under the heading for the fee",
        """<p>Item 12(a). Exhibits.</p><table><tr><td>(a)(1)(i)</td><td>Offer to Purchase.*</td></tr><tr><td>(d)(1)</td><td>Reinvestment Plan.**</td></tr></table>
        <p>Item 12(b). Filing Fees.</p><p>Filing Fee Table.*</p><p>* Filed herewith.</p><p>** Previously filed.</p><p>Item 13. Not applicable.</p>""",
        [("(a)(1)(i)", {"status": HEREWITH}), ("(d)(1)", {"status": BEFORE})],
    ),
    Case(
        "letters of their own, in paragraphs",
        """<p>Item 12. Exhibits.</p><p>Reference is hereby made to the following exhibits, which are the Offer:</p><p>A. Cover Letter to Offer to Purchase.</p><p>B. Offer to Purchase.</p><p>C. Form of Letter of Transmittal.</p>
        <p>E. Ruth Adeyemi wrote to the members.</p><p>SIGNATURE</p>""",
        [("A", {"description": "Cover Letter to Offer to Purchase."}), ("B", {}), ("C", {"description": "Form of Letter of Transmittal."})],
    ),
    Case(
        "letters on lines of their own, the caption of a column before them",
        "EXHIBIT INDEX\n\nEXHIBIT\n\nA\n\nCover Letter to Offer to Purchase.\n\nB\n\nOffer to Purchase.\n",
        [("A", {"description": "Cover Letter to Offer to Purchase."}), ("B", {"description": "Offer to Purchase."})],
    ),
    Case(
        "the fee exhibit by its type, with a mark; none behind a caption",
        table("(a)(1)(A)*|Offer to Purchase", "(b)|Loan agreements: None.", "(g)|Scripts: none prepared by Loom", "EX-FILING FEES*|Calculation of Filing Fee Tables").replace("</table>", "</table><p>* Filed herewith.</p>"),
        [("(a)(1)(A)", {"status": HEREWITH}), ("(b)", {"status": NOTHING}), ("(g)", {"status": UNMARKED}), ("FILING FEES", {"description": "Calculation of Filing Fee Tables", "status": HEREWITH})],
    ),
    Case(
        "numbers without letters, in order",
        "Item 12. Exhibits.\n\n1. Press release issued by Calder Corp. on March 4, 2011.\n\n2. Letter to employees.\n\nSIGNATURE\n",
        [("1", {"description": "Press release issued by Calder Corp. on March 4, 2011."}), ("2", {"description": "Letter to employees."})],
    ),
    Case(
        "the form's captions and the numbers on lines of their own; a rule before the footnote",
        "Item 12. Exhibits.\n(a)\nExhibits\n(a)(1)(i)*\nOffer to Purchase.\n(b)\nFiling Fee Exhibit\n107*\nFiling Fee Table.\n_________ * Filed herewith.\n",
        [("(a)(1)(i)", {"description": "Offer to Purchase.", "status": HEREWITH}), ("107", {"description": "Filing Fee Table.", "status": HEREWITH})],
    ),
]

SILENT = [
    "<table><tr><td>(a)(1)(A)</td><td>Offer to Purchase</td></tr><tr><td>(a)(1)(B)</td><td>Letter of Transmittal</td></tr></table>",  # too few to be a list without a heading
    "<p>See Rule 13e-4:</p><p>(b)(1) an issuer</p><p>(b)(2) a holder</p><p>(c)(1) a class</p>",
    "<p>Item 12 is hereby amended to add Exhibits (a)(9) and (a)(10), which were filed on May 3, 2001 with Amendment No. 1.</p><p>SIGNATURE</p>",
    "<p>Item 12. Exhibits.</p><p>See the Exhibit Index following the signature page.</p><p>2</p><p>SIGNATURE</p>",
    "<p>copies of which are attached hereto as Exhibits (a)(1)(A) and (a)(1)(B), respectively.</p><p>Item 12. Exhibits. Not applicable.</p>",
    "Exhibit (a)(1)(vi)\n\nThis announcement is neither an offer to purchase nor a solicitation of an offer to sell.\n",
    "Item 12 of the Schedule TO is amended to add new exhibits 99.(a)(7), 99.(a)(8), 99.(a)(9), and\n99.(a)(10), which are filed with this Amendment No. 2:\n\nSIGNATURE\n",
    "Item 12. Exhibits.\n\nSee the index.\n\n2. Letter to employees.\n\n4. Press release.\n\nSIGNATURE\n",
    "Item 5.\n\n(a) Transactions. The information set forth in the Offer to Purchase is incorporated herein by reference.\n(b) Significant events.\n\nItem 6.\n",
    "Items 1 through 9, 11 and 12.\n\nThe press release is attached hereto as Exhibit\n(a)(5)(C) and is incorporated herein by reference.\n",
]


OFFER, PRESS, MERGER, AGREEMENT = "Offer to Purchase, dated June 3, 2019", "Press Release, dated June 10, 2019", "Merger Agreement", {"document_named": "Form 8-K", "form": "8-K", "filing_date": date(2019, 5, 28), "exhibit_number": "2.1"}
CASES += [
    Case(
        "ticks below headings, empty cells between",
        table("Exhibit No.|Description|Filed Herewith|Previously Filed|Incorporated by Reference", f"(a)(1)(A)|{OFFER}||X|", f"(a)(5)(A)|{PRESS}|X||", f"(d)(1)|{MERGER}|||X", "(g)|Not applicable.|||"),
        [("(a)(1)(A)", {"description": OFFER, "status": BEFORE}), ("(a)(5)(A)", {"description": PRESS, "status": HEREWITH}), ("(d)(1)", {"description": MERGER, "status": REFERENCE}), ("(g)", {"status": NOTHING})],
    ),
    Case(
        "form, file number, exhibit and filing date below a heading for them all, cells that span columns",
        table(
            ">3|>3|>9Incorporated by Reference|>3",
            ">3Exhibit Number|>3Exhibit Description|>3Form|File No.|>2Exhibit|>3Filing / Date|>3Filed / Herewith",
            f">3(a)(1)(A)|>3{OFFER}|>3SC TO-T|005-90001|>2(a)(1)(A)|>3June 3, 2019|>3",
            f">3(a)(5)(A)|>3{PRESS}|>3|>1|>2|>3|>3\u2713",
            f">3(d)(1)|>3{MERGER}|>3Form 8-K|001-90001|>22.1|>3May 28, 2019|>3",
        ),
        [
            ("(a)(1)(A)", {"description": OFFER, "status": REFERENCE, "document_named": "SC TO-T", "form": "SC TO-T", "filing_date": date(2019, 6, 3), "exhibit_number": "(a)(1)(A)"}),
            ("(a)(5)(A)", {"description": PRESS, "status": HEREWITH}),
            ("(d)(1)", {"description": MERGER, "status": REFERENCE, **AGREEMENT}),
        ],
    ),
    Case(
        "headings that begin in the row above",
        table("||Filed|>3Incorporated by Reference", "Exhibit No.|Description|Herewith|Form|Exhibit|Date", f"(a)(5)(A)|{PRESS}|X|||", f"(d)(1)|{MERGER}||Form 8-K|2.1|May 28, 2019"),
        [("(a)(5)(A)", {"description": PRESS, "status": HEREWITH}), ("(d)(1)", {"description": MERGER, "status": REFERENCE, **AGREEMENT})],
    ),
    Case(
        "a heading that stands in the row above alone",
        table("||Filed Herewith|>3Incorporated by Reference", "Exhibit No.|Description||Form|Exhibit|Date", f"(a)(5)(A)|{PRESS}|X|||", f"(d)(1)|{MERGER}||Form 8-K|2.1|May 28, 2019"),
        [("(a)(5)(A)", {"description": PRESS, "status": HEREWITH}), ("(d)(1)", {"description": MERGER, "status": REFERENCE, **AGREEMENT})],
    ),
    Case(
        "headings that reach over two rows",
        table("Exhibit No.|Description|Filed Herewith|>3Incorporated by Reference", "Form|Exhibit|Date", f"(a)(5)(A)|{PRESS}|X|||", f"(d)(1)|{MERGER}||Form 8-K|2.1|May 28, 2019").replace("<td>Exhibit No", "<td rowspan=2>Exhibit No").replace("<td>Desc", "<td rowspan=2>Desc").replace("<td>Filed H", '<td rowspan="2">Filed H'),
        [("(a)(5)(A)", {"description": PRESS, "status": HEREWITH}), ("(d)(1)", {"description": MERGER, "status": REFERENCE, **AGREEMENT})],
    ),
    Case(
        "a column of words",
        table("Exhibit No.|Description|Method of Filing", f"(a)(1)(A)|{OFFER}|Previously filed", f"(a)(5)(A)|{PRESS}|Filed herewith", f"(d)(1)|{MERGER}|Incorporated by reference to Exhibit 2.1 to the Form 8-K filed May 28, 2019"),
        [("(a)(1)(A)", {"description": OFFER, "status": BEFORE}), ("(a)(5)(A)", {"description": PRESS, "status": HEREWITH}), ("(d)(1)", {"description": MERGER, "status": REFERENCE, **AGREEMENT})],
    ),
    Case(
        "a column of references without the words",
        table("Exhibit / No.|Description|Filed / Herewith|Incorporated by / Reference to", f"(a)(5)(A)|{PRESS}|*|--", f"(d)(1)|{MERGER}|--|Form 8-K filed May 28, 2019, Exhibit 2.1", "(d)(2)|Stock Plan||Exhibit 10.4 to Form 10-K"),
        [
            ("(a)(5)(A)", {"description": PRESS, "status": HEREWITH}),
            ("(d)(1)", {"description": MERGER, "status": REFERENCE, **AGREEMENT}),
            ("(d)(2)", {"description": "Stock Plan", "status": REFERENCE, "document_named": "Form 10-K", "form": "10-K", "exhibit_number": "10.4"}),
        ],
    ),
    Case(
        "plain text: where an exhibit is begins a line behind a name that ends with a stop",
        """ITEM 12.  EXHIBITS

(d)(1)    Agreement and Plan of Merger, dated as of March 4, 2011, by and
          among Calder Corp., Marlow Acquisition Corp. and Marlow, Inc.
          (incorporated by reference to Exhibit 2.1 to the Form 8-K filed by
          Marlow, Inc. on March 5, 2011).
(d)(2)    Confidentiality Agreement, dated as of January 7, 2011.*

*    Previously filed.
""",
        [("(d)(1)", {"status": REFERENCE, "form": "8-K", "filing_date": date(2011, 3, 5), "exhibit_number": "2.1"}), ("(d)(2)", {"status": BEFORE})],
    ),
    Case(
        "headings that say nothing of the kind",
        table("Exhibit No.|Description|Page", f"(a)(1)(A)|{OFFER}*|", f"(a)(5)(A)|{PRESS}|7", "(d)(1)|Stock Plan|8"),
        [("(a)(1)(A)", {"description": OFFER, "status": UNMARKED}), ("(a)(5)(A)", {"description": PRESS, "status": UNMARKED}), ("(d)(1)", {"description": "Stock Plan", "status": UNMARKED})],
    ),
    Case(
        "the second level leaves some out, the third stands before the description",
        table(f"(a)|(1)|{OFFER}", f"|(5)|(A) {PRESS} (incorporated by reference to the Schedule TO-C filed on May 3, 2019)", f"||(B) {PRESS}", "(b)||None."),
        [("(a)(1)", {"description": OFFER}), ("(a)(5)(A)", {"description": PRESS, "status": REFERENCE}), ("(a)(5)(B)", {"description": PRESS}), ("(b)", {"status": "not_applicable"})],
    ),
    Case(
        "marks between strokes",
        f"Item 11. Material to be Filed as Exhibits.\n\n(a)(1)   {OFFER}/1/\n\n(a)(8)   {PRESS} /2/\n\n/1/  Previously filed.\n\n/2/  Filed herewith.\n",
        [("(a)(1)", {"description": OFFER, "status": BEFORE}), ("(a)(8)", {"description": PRESS, "status": HEREWITH})],
    ),
    Case(
        "marks at the end of rows that strokes draw, and at the end of plain lines",
        f"Item 12. Exhibits.\n\n| Exhibit No. | Description |\n| --- | --- |\n| (a)(1)(i) | {OFFER} * |\n| (a)(1)(ii) | Letter of Transmittal * |\n| (a)(5)(i) | {PRESS} |\n| (d)(1) | {MERGER} * |\n\n* Previously filed.\n",
        [("(a)(1)(i)", {"description": OFFER, "status": BEFORE}), ("(a)(1)(ii)", {"status": BEFORE}), ("(a)(5)(i)", {"description": PRESS, "status": UNMARKED}), ("(d)(1)", {"status": BEFORE})],
    ),
    Case(
        "marks behind the words of a list on one line, as one before \"None\" shows",
        f"Item 12. Exhibits. (a)(1)(A) {OFFER} + (a)(5)(A) {PRESS} (b) Credit Agreement + (c) None (d)(1) {MERGER} + (g) None + Previously filed. SIGNATURE",
        [("(a)(1)(A)", {"status": BEFORE}), ("(a)(5)(A)", {"status": UNMARKED}), ("(b)", {"status": BEFORE}), ("(c)", {"status": NOTHING}), ("(d)(1)", {"status": BEFORE}), ("(g)", {"status": NOTHING})],
    ),
    Case(
        "marks behind the words of a list on one line, of which others than the first would say that they were filed before",
        f"Item 12. Exhibits. (a)(1)(A) {OFFER} + (a)(1)(B) Letter of Transmittal + (a)(5)(A) {PRESS} (d)(1) {MERGER} + + Previously filed. SIGNATURE",
        [("(a)(1)(A)", {"status": BEFORE}), ("(a)(1)(B)", {"status": BEFORE}), ("(a)(5)(A)", {"status": UNMARKED}), ("(d)(1)", {"status": BEFORE})],
    ),
    Case(
        "a footnote's number behind the words that say where the exhibit is",
        table("(a)(1)(A)|Opinion of Brandt Securities (included as Annex II to the Offer to Purchase).(2)", "(a)(5)(A)|Letter").replace("</table>", "</table><p>(2) Previously filed.</p>"),
        [("(a)(1)(A)", {"description": "Opinion of Brandt Securities", "status": BEFORE}), ("(a)(5)(A)", {"status": UNMARKED})],
    ),
    Case(
        "footnotes with small letters, and their numbers on lines of their own",
        f"Item 12. Exhibits.\n\n(a)(1)(A)  {OFFER}. (2)\n\n(a)(1)(B)  Form of Letter of Transmittal to tender shares of common stock.\n           (2)\n\n(a)(5)(A)  {PRESS}. (1)\n\n(g)        None.\n\n(1) filed herewith\n(2) previously filed\n",
        [("(a)(1)(A)", {"description": f"{OFFER}.", "status": BEFORE}), ("(a)(1)(B)", {"status": BEFORE}), ("(a)(5)(A)", {"status": HEREWITH}), ("(g)", {"status": NOTHING})],
    ),
    Case(
        "a footnote's number behind a number of two levels, where others have it behind their last",
        f"Item 12. Exhibits.\n\n(a)(1)(A)(2) {OFFER}\n\n(a)(5)(A)(1) {PRESS}\n\n(b)(2) Credit Agreement\n\n(1) Filed herewith.\n(2) Previously filed.\n",
        [("(a)(1)(A)", {"status": BEFORE}), ("(a)(5)(A)", {"status": HEREWITH}), ("(b)", {"status": BEFORE})],
    ),
    Case(
        "a footnote marked with the sign that Markdown takes for a heading",
        f"Item 12. Exhibits.\n\n| (a)(1)(A) | {OFFER} # |\n| (a)(5)(A) | {PRESS} ** |\n| (g) | None |\n\n** Filed as an exhibit hereto.\n# Previously filed.\n",
        [("(a)(1)(A)", {"status": BEFORE}), ("(a)(5)(A)", {"status": HEREWITH}), ("(g)", {"status": NOTHING})],
    ),
    Case(
        "levels left out behind a mark, and where the words of reference stand in the line",
        table(f"(a)(1)(i)|{OFFER}", "*(ii)|Supplement", f"(a)(5)(A)|{PRESS}, incorporated by reference to Exhibit 2.1 to the Form 8-K filed May 28, 2019", f"(B)|{PRESS}, incorporated by reference to Exhibit 2.1 to the Form 8-K filed May 28, 2019").replace("</table>", "</table><p>* Filed herewith.</p>"),
        [("(a)(1)(i)", {"status": UNMARKED}), ("(a)(1)(ii)", {"status": HEREWITH}), ("(a)(5)(A)", {"status": REFERENCE}), ("(a)(5)(B)", {"description": PRESS, "status": REFERENCE, **AGREEMENT})],
    ),
    Case(
        "a wrapped line that begins with the number of a form",
        f"Item 12. Exhibits.\n\n(a)(1)(A)  {OFFER}.*\n\n(e)(1)     Excerpts, incorporated by reference to Exhibit (e)(4) to the Statement on Schedule\n           14D-9 filed by Marlow, Inc. on June 5, 2019.\n\n* Previously filed.\n",
        [("(a)(1)(A)", {"status": BEFORE}), ("(e)(1)", {"description": "Excerpts", "status": REFERENCE, "form": "SC 14D9", "filing_date": date(2019, 6, 5), "exhibit_number": "(e)(4)"})],
    ),
    Case(
        "less usual words in brackets",
        table("(a)(1)(A)|Offer (submitted herewith)", "(a)(1)(B)|Letter (attached)", "(a)(1)(C)|Notice (filed earlier)", "(a)(1)(D)|Advertisement (filed on Schedule TO, June 3, 2019)", "(a)(5)(A)|Opinion (to be provided by amendment)", "(a)(5)(B)|Complaint (filed on June 4, 2019 in the Court of Chancery)", "(a)(5)(C)|Form of letter (to be submitted to holders)"),
        [
            ("(a)(1)(A)", {"description": "Offer", "status": HEREWITH}),
            ("(a)(1)(B)", {"description": "Letter", "status": HEREWITH}),
            ("(a)(1)(C)", {"description": "Notice", "status": BEFORE}),
            ("(a)(1)(D)", {"description": "Advertisement", "status": BEFORE}),
            ("(a)(5)(A)", {"description": "Opinion", "status": LATER}),
            ("(a)(5)(B)", {"description": "Complaint (filed on June 4, 2019 in the Court of Chancery)", "status": UNMARKED}),
            ("(a)(5)(C)", {"description": "Form of letter (to be submitted to holders)", "status": UNMARKED}),
        ],
    ),
    Case(
        "headings of groups, and none of a group",
        table("(a)|Offer materials", "(a)(1)(A)|Offer to Purchase, dated May 1, 2024", "(a)(2)|[Reserved]", "(b)|Loan agreements", "(b)(1)|Credit Agreement", "(c)|Opinion of Heron Partners LLC", "(d)|Not applicable"),
        [("(a)(1)(A)", {}), ("(a)(2)", {"status": NOTHING}), ("(b)(1)", {"description": "Credit Agreement"}), ("(c)", {"description": "Opinion of Heron Partners LLC"}), ("(d)", {"status": NOTHING})],
    ),
    Case(
        "the registration statement by the name that another line gives it",
        table(
            "(a)(4)|Prospectus, dated May 1, 2024 (incorporated by reference to the Registration Statement on Form S-4 (File No. 333-165980) filed on May 1, 2024 (the “Registration Statement”))",
            "(a)(1)(A)|Letter of Transmittal (incorporated by reference to Exhibit 99.1 to the Registration Statement)",
            "(d)(1)|Indenture (incorporated by reference to Exhibit 4.1 to the Registration Statement of Harrow Corp. filed on June 3, 2019)",
        ),
        [
            ("(a)(4)", {"form": "S-4", "filing_date": date(2024, 5, 1)}),
            ("(a)(1)(A)", {"form": "S-4", "exhibit_number": "99.1", "filing_date": None}),
            ("(d)(1)", {"form": None, "exhibit_number": "4.1"}),
        ],
    ),
    Case(
        "a registration statement that no line names",
        table("(a)(1)(A)|Letter of Transmittal (incorporated by reference to Exhibit 99.1 to the Registration Statement)", "(b)|None"),
        [("(a)(1)(A)", {"form": None, "exhibit_number": "99.1"}), ("(b)", {"status": NOTHING})],
    ),
    Case(
        "the fee table under a letter",
        "Item 12. Exhibits.\n\nA. Cover Letter.\n\nB. Offer to Purchase.\n\nC. Calculation of Filing Fee Table.\n\nSIGNATURE\n",
        [("A", {"document": 2}), ("B", {"document": None}), ("C", {"document": 3})],
        attached=(("EX-99.A", "Cover letter."), ("EX-FILING FEES", "Fees")),
    ),
    Case(
        "two exhibits that a sentence adds, each with its own words",
        "<p>Item 12. Exhibits</p><p>Item 12 is amended to add Exhibit (a)(5)(ii), a letter dated May 1, 2024, filed herewith, and Exhibit (c)(3), an opinion of Heron LLC, filed herewith.</p><p>SIGNATURE</p>",
        [("(a)(5)(ii)", {"status": HEREWITH, "document": 2}), ("(c)(3)", {"status": HEREWITH, "document": 3})],
        attached=(("EX-99.(A)(5)(II)", "Letter"), ("EX-99.(C)(3)", "Opinion")),
        additive=True,
    ),
    Case(
        "cells that read like headings are none",
        table(f"(a)(1)(A)|{OFFER}|Previously filed", f"(a)(5)(A)|{PRESS}|Filed herewith"),
        [("(a)(1)(A)", {"description": OFFER, "status": BEFORE}), ("(a)(5)(A)", {"description": PRESS, "status": HEREWITH})],
    ),
]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_list(case: Case) -> None:
    index = case.read()
    assert [line.exhibit.number for line in index.lines] == [number for number, _ in case.rows]
    for line, (number, wanted) in zip(index.lines, case.rows, strict=True):
        source = line.exhibit.incorporated_from
        got = line.exhibit.model_dump() | {"document_named": source.document if source else None}
        got |= {name: getattr(source, name, None) for name in ("form", "filing_date", "exhibit_number", "registrant")}
        assert {name: got[name] for name in wanted} == wanted, number
    assert index.additive is case.additive
    assert len(index.notes) == len(case.notes)
    assert all(words in text for words, (_, text) in zip(case.notes, index.notes, strict=True)), index.notes


@pytest.mark.parametrize("text", SILENT)
def test_no_list(text: str) -> None:
    assert read_exhibits(document(text), None).lines == ()


def test_evidence_is_the_whole_line() -> None:
    statement = document("<p>Item 12. Exhibits</p><table><tr><td>(a)(1)(A)</td><td>&nbsp;</td><td>Offer to Purchase (filed herewith)*</td></tr><tr><td>(g)</td><td>None</td></tr></table>")
    quotes = [statement.quote(line.start, line.end) for line in read_exhibits(statement, None).lines]
    assert quotes == ["(a)(1)(A) Offer to Purchase (filed herewith)*", "(g) None"]


@pytest.mark.parametrize(
    ("type", "number"),
    [
        ("EX-99.(A)(1)(A)", "(a)(1)(A)"),
        ("EX-99.A1A", "(a)(1)(A)"),
        ("EX-99.(A)(1)(I)", "(a)(1)(i)"),
        ("EX-99.A.5.XV", "(a)(5)(xv)"),
        ("EX-99.1(A)(1)(A)", "(a)(1)(A)"),
        ("EX-99.(A).(1).(A)", "(a)(1)(A)"),
        ("EX-99.B", "99.B"),
        ("EX-99.(A)(1)", "99(a)(1)"),
        ("EX-99.1", "99.1"),
        ("EX-FILING FEES", "107"),
        ("EX-99.(A)(1)", "(11)(a)(1)"),
    ],
)
def test_document_types(type: str, number: str) -> None:
    assert exhibit_number.find_document(number, [document("x", type=type, sequence=2)]) is not None
    assert exhibit_number.find_document("(z)(9)", [document("x", type=type, sequence=2)]) is None


@pytest.mark.parametrize(
    "text",
    ["Item 12. Exhibits.\n", "Exhibit Index\n(a)(1)(A) Offer\n", "Item 12\n(a)(1)(A) Offer (incorporated \n", "the following exhibits (a)(1) ", "(a)(1)(A)", "* ", "* Filed \n", "attached as exhibit (a)(1)(A) ", "(exhibit 10.2 to the form 10-k ", "filed by A (B) ", "(5)(A) ", "|-- "],
)
def test_hostile_text_ends(text: str) -> None:
    check_text(lambda text: read_exhibits(document(text, "text"), None), text, "Item 12. Exhibits.\n(a)(5)(A) x\n")


# --- the corpus -----------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("row", ["<td>X</td>", "<td colspan=3>X", "<tr><td>Filed herewith</td><td>Form</td></tr>", "<table>", "<tr><td>(a)(1)</td><td>Offer</td><td>X</td></tr>"])
def test_hostile_table_ends(row: str) -> None:
    head, _, tail = table("Exhibit No.|Description|Filed herewith", "(a)(1)|Offer|X").partition("</table>")
    check_text(lambda text: read_exhibits(document(text), None), row, head, tail)


def labelled() -> list[Any]:
    if not CORPUS.is_dir():
        return [pytest.param(None, marks=pytest.mark.skip(reason="the labelled corpus is not here"))]
    return [pytest.param(folder, id=folder.name) for folder in sorted(CORPUS.iterdir()) if (folder / "labels.json").exists()]


@pytest.mark.parametrize("folder", labelled())
def test_corpus(folder: Path) -> None:
    """Every labelled exhibit is read, in order, with the labelled values; no list where the labels have none."""
    labels = json.loads((folder / "labels.json").read_text())
    submission = read((folder / labels["input"]).read_bytes())
    dates = [row["date"] for row in labels["lists"].get("/signatures", {}).get("rows", []) if row.get("date")]
    form = labels["expect"].get("/form_type") or ""
    index = read_exhibits(submission.documents[0], date.fromisoformat(dates[0]) if dates else None, submission.documents[1:], form.startswith("SC TO-I"))
    if "/exhibits" in labels["absent"]:
        assert index.lines == ()
    wanted = labels["lists"].get("/exhibits", {}).get("rows", [])
    if not wanted:
        return
    got = [json.loads(line.exhibit.model_dump_json()) for line in index.lines]
    assert [exhibit["number"] for exhibit in got] == [row["number"] for row in wanted]
    for exhibit, row in zip(got, wanted, strict=True):
        for name, value in row.items():
            field, _, part = name.partition("/")
            found = (exhibit[field] or {}).get(part) if part else exhibit[field]
            assert bare(found) == bare(value), (row["number"], name)


def bare(value: Any) -> Any:
    """Text without case, punctuation and white space."""
    return "".join(c for c in value.casefold() if c.isalnum()) if isinstance(value, str) else value
