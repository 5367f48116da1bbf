"""Where exhibits are said to be: what footnotes and the words behind a description mean, and the filing that they name."""

from __future__ import annotations

from datetime import date

import pytest

from extractor.rules.exhibits.document_date import document_date
from extractor.rules.exhibits.incorporation import incorporation, place, status

HEREWITH, BEFORE, REFERENCE, LATER = "filed_herewith", "previously_filed", "incorporated_by_reference", "to_be_filed"

STATUSES = [
    ("(previously filed with the SEC as Exhibit 10.1 to the Form 8-K filed on May 11, 2010, and incorporated herein by reference)", "incorporated_by_reference"),
    ("Previously filed on Schedule TO-I on May 11, 2010 and incorporated herein by reference", "previously_filed"),
    ("(previously filed as Exhibit 10.1 to the Form 8-K filed on May 11, 2010)", "previously_filed"),
    *[
        (words, HEREWITH)
        for words in (
            "Filed herewith.",
            "Filed concurrently herewith.",
            "Filed with this Amendment No. 3.",
            "Filed as an exhibit to this Schedule TO.",
            "Filed as an exhibit to this Amendment No. 2.",
            "Filed by this amendment.",
            "Filed with this report",
            "Filed hereby.",
            "Newly filed.",
            "Attached.",
        )
    ],
    *[
        (words, BEFORE)
        for words in (
            "Previously filed.",
            "Previously provided.",
            "Previously attached",
            "Filed with the original Schedule TO.",
            "Filed with original filing",
            "Filed with the initial filing of this Schedule TO",
            "Filed with the Company's Schedule TO on May 3, 2010",
            "Filed as part of the Schedule TO on May 3, 2010",
            "Filed with Amendment No. 1 to the Schedule TO.",
            "Filed on May 3, 2010.",
            "Filed May 3, 2010.",
            "Originally filed on May 3, 2010",
            "Filed with the SEC on May 3, 2010 as an exhibit to the statement.",
        )
    ],
    *[(words, REFERENCE) for words in ("Incorporated by reference.", "Incorporated by reference to a previously filed exhibit.", "Filed on May 3, 2010 and incorporated herein by reference.")],
    *[(words, LATER) for words in ("To be filed by amendment.", "Will be filed by amendment.")],
    *[
        (words, None)
        for words in (
            "Portions have been omitted pursuant to a request for confidential treatment and filed separately with the SEC.",
            "Management contract or compensatory plan.",
            "Attached to the letter are the forms.",
            "Replaces the previously filed exhibit (a)(1)(A).",
            "Amends a previously filed exhibit.",
            "The complaint was filed on May 3, 2010.",
        )
    ],
]


@pytest.mark.parametrize(("words", "wanted"), STATUSES)
def test_status(words: str, wanted: str | None) -> None:
    assert status(words.lower()) == wanted


PLACES = [
    ("transcript of a call held on may 2, 2020, originally filed by loom plc under cover of schedule to-c on may 3, 2020, which is incorporated by reference", "transcript of a call held on may 2, 2020"),
    ("complaint filed by loom plc under cover of a motion to seal", None),
    ("merger agreement, dated may 1, 2020, attached as exhibit 2.1 to the form 8-k filed by loom plc with the sec on may 2, 2020 (incorporated herein by reference).", "merger agreement, dated may 1, 2020"),
    ("form of rights agreement, attached as exhibit c to the merger agreement", None),
    ("opinion, attached as annex b to the schedule 14d-9", None),
    ("press release (filed with this amendment)", "press release"),
    ("offer to purchase, dated may 13, 1999 (exhibit (a)(1) to the schedule to is incorporated herein by reference.)", "offer to purchase, dated may 13, 1999"),
    ("letter of transmittal (exhibit (a)(2) of which is a form)", None),
    ("press release, dated may 1, 2020, originally filed as exhibit 99.1 to the form 8-k filed by loom plc on may 2, 2020, which is incorporated herein by reference", "press release, dated may 1, 2020"),
    ("indenture, initially filed as exhibit 4.1 to form s-3 and incorporated by reference", "indenture"),
    ("charter as first adopted and amended", None),
    ("press release (filed concurrently herewith)", "press release"),
    ("credit agreement. (exhibit 10.2 to loom's annual report on form 10-k for the year ended december 31, 2002 is incorporated herein by this reference.)", "credit agreement."),
    ("agreement (the exhibit shows the looms sold in 2002, and the prices)", None),
    ("complaint filed with the court on may 3, 2010", None),
    ("form of option, filed with the commission on may 3, 2004 as exhibit 10.4 to the form s-1 and incorporated herein by reference.", "form of option"),
    ("option plan (filed on may 3, 2004 as an exhibit to the form 10-q and incorporated herein by reference)", "option plan"),
    ("complaint filed with the commission on may 3, 2004 as case no. 4", None),
    ("loom stock plan (filed with the sec as exhibit 10.4 to the form s-1/a on may 3, 2004 and incorporated herein by reference)", "loom stock plan"),
    ("loom stock plan, filed with the securities and exchange commission as an exhibit to form s-8 and incorporated herein by reference", "loom stock plan"),
    ("letters that were filed with the sec as agreed", None),
    ("annual report on form 10-k for fiscal 2005, filed with the sec on may 3, 2006 and incorporated herein by reference", "annual report on form 10-k for fiscal 2005"),
    ("quarterly report on form 10-q, filed on may 3, 2006, and is incorporated by reference", "quarterly report on form 10-q"),
    ("complaint filed on may 3, 2006 and amended", None),
]


@pytest.mark.parametrize(("words", "description"), PLACES)
def test_place(words: str, description: str | None) -> None:
    at = place(words)
    assert (None if at is None else words[:at].rstrip()) == description


SOURCES = [
    ("(incorporated by reference to Exhibit 2.1 to the Preliminary Proxy Statement on Schedule 14A filed by Loom plc on May 3, 2010)", ("PRE 14A", date(2010, 5, 3), "2.1")),
    ("(incorporated by reference to Exhibit 4.1 to the Registration Statement on Form 10 of Loom plc filed on May 3, 2010)", ("10", date(2010, 5, 3), "4.1")),
    ("(incorporated by reference to Exhibit 4.1 to Loom's Form 10K as filed on May 3, 2010)", ("10-K", date(2010, 5, 3), "4.1")),
    ("(incorporated by reference to Exhibit (e)(4) to the Statement on Schedule 14D- 9 filed on May 3, 2010)", ("SC 14D9", date(2010, 5, 3), "(e)(4)")),
    ("(filed with the SEC on Schedule 14A on May 3, 2010 and incorporated herein by reference)", ("DEF 14A", date(2010, 5, 3), None)),
    ("attached as Exhibit (a)(5)(a) to the Form SC TO-C filed by Loom plc with the SEC on May 2, 2020 (incorporated herein by reference)", ("SC TO-C", date(2020, 5, 2), "(a)(5)(a)")),
    ("incorporated herein by reference to Loom's Form 10-Q for the quarter ended March 31, 2011, Exhibit 4.3.", ("10-Q", None, "4.3")),
    ("(Exhibit 10.2 to Loom's Annual Report on Form 10-K for the year ended December 31, 2002 is incorporated herein by this reference.)", ("10-K", None, "10.2")),
    ("(incorporated by reference to the filing by Loom plc pursuant to Rule 425 on September 22, 2014)", ("425", date(2014, 9, 22), None)),
    ("(incorporated by reference to Exhibit 99.1 to the Schedule 14D-9C filed by Harrow Mills on May 3, 2018)", ("SC14D9C", date(2018, 5, 3), "99.1")),
    ("(incorporated by reference to Exhibit (k)(3) of the Fund's Registration Statement on Form N-2, filed on November 12, 1993)", ("N-2", date(1993, 11, 12), "(k)(3)")),
    ("Incorporated by reference to Exhibit k.3 of the Registration Statement on Form N-2 filed November 12, 1993.", ("N-2", date(1993, 11, 12), "k.3")),
    ("(filed as exhibit 99.1 to the registrant's current report on Form 8-K filed on May 3, 2010 and incorporated herein by reference)", ("8-K", date(2010, 5, 3), "99.1")),
    ("(incorporated by reference to Exhibit 4.1 to the Form 8-K filed by Loom plc on May 3, 2010)", ("8-K", date(2010, 5, 3), "4.1")),
]


@pytest.mark.parametrize(("words", "wanted"), SOURCES)
def test_source(words: str, wanted: tuple[str, date | None, str | None]) -> None:
    source = incorporation(words, None)
    assert source is not None
    assert (source.form, source.filing_date, source.exhibit_number) == wanted


REGISTRANTS = [
    ("(Exhibit (a)(1) to the Schedule 14D-1 of Loom Properties, L.P., dated May 13, 1999, is incorporated herein by reference.)", "Loom Properties, L.P."),
    ("(incorporated by reference to the Form 8-K of Loom Properties Group.)", "Loom Properties Group"),
    ("(incorporated by reference to Exhibit 99.1 to the Schedule TO-C filed by Loom (US) Holding Inc. with the SEC on May 3, 2024)", "Loom (US) Holding Inc."),
    ("(incorporated by reference to Exhibit 99.1 to the Form 8-K filed by Loom plc (File No. 1-2345) on May 3, 2024)", "Loom plc"),
    ("(incorporated by reference to the Form 6-K furnished by Loom Group plc to the Securities and Exchange Commission on May 3, 2024)", "Loom Group plc"),
    ("(incorporated by reference to Exhibit 99.1 to the Form 8-K filed by the Company on May 3, 2024)", None),
    ("(incorporated by reference to Exhibit 10.1 to Amendment No. 2 to the Company's Registration Statement on Form S-1, filed on May 3, 2004)", None),
    ("(incorporated by reference to Exhibit (d)(ii) to Pre-Effective Amendment No. 2 to the Registrant's Registration Statement on Form N-2 filed on May 3, 2004)", None),
    ("(incorporated by reference to Exhibit 4.2 to Post-Effective Amendment No. 3 to Loom Corp.'s Registration Statement on Form S-3 filed on May 3, 2004)", "Loom Corp."),
    ("(incorporated by reference to Exhibit 10.1 to Amendment No. 2 to Loom Mills' Registration Statement on Form S-1, filed on May 3, 2004)", "Loom Mills"),
    ("(incorporated by reference to the Tender Offer Statement on Schedule TO-C of Parent and Purchaser filed with the SEC on May 3, 2024)", None),
    ("(incorporated by reference to Exhibit 99.1 to the Form 8-K filed by Parent Mills, Inc. on May 3, 2024)", "Parent Mills, Inc."),
    ("(incorporated by reference to Exhibit 99.1 to the Form 8-K filed by eLoom, Inc. on May 3, 2024)", "eLoom, Inc."),
    ("(incorporated by reference to Exhibit 99.1 to the Form 8-K filed by 77loom, Inc. with the SEC on May 3, 2024)", "77loom, Inc."),
    ("(incorporated by reference to Exhibit 99.1 to the Form 8-K filed by 5-Looms Corporation on May 3, 2024)", "5-Looms Corporation"),
    ("(incorporated by reference to Exhibit 99.1 to the Form 8-K of loomstore.com, inc., filed with the SEC on May 3, 2024)", "loomstore.com, inc."),
    ("(incorporated by reference to Exhibit 10.1 to 4Looms' Registration Statement on Form S-1, filed on May 3, 2004)", "4Looms"),
    ("(incorporated by reference to Exhibit 99.1 to the Form 8-K filed by us on May 3, 2024)", None),
    ("(incorporated by reference to Exhibit 99.1 to the Form 8-K filed by 2 of our directors on May 3, 2024)", None),
]


@pytest.mark.parametrize(("words", "name"), REGISTRANTS)
def test_registrant(words: str, name: str | None) -> None:
    source = incorporation(words, False)
    assert source is not None
    assert source.registrant == name


def test_an_exhibit_without_a_number() -> None:
    source = incorporation("Incorporated by reference from an exhibit to the Company's Registration Statement on Form S-1, filed on May 3, 2004.", True)
    assert source is not None
    assert (source.document, source.form) == ("Company's Registration Statement on Form S-1", "S-1")


THEMSELVES = [
    ("Annual Report on Form 10-K for the fiscal year ended April 30, 2006", "filed with the SEC on May 3, 2006 and incorporated herein by reference.", ("10-K", date(2006, 5, 3))),
    ("Loom Mills, Inc. Quarterly Report on Form 10-Q for the quarter ended March 31, 2001", "filed with the Commission on May 3, 2001 and incorporated herein by reference.", ("10-Q", date(2001, 5, 3))),
    ("Loom's Current Report on Form 8-K", "(incorporated herein by reference, as filed with the Commission on May 3, 2009)", ("8-K", date(2009, 5, 3))),
    ("Loom Corporation Definitive Proxy Statement", "filed with the SEC on May 3, 2023 and incorporated herein by reference", ("DEF 14A", date(2023, 5, 3))),
    ("Definitive Proxy Statement on Schedule 14A", "(filed with the SEC on May 3, 2023 and incorporated herein by reference)", ("DEF 14A", date(2023, 5, 3))),
    ("Annual Report on Form 10-K", "(incorporated by reference to Exhibit 13 to Form 8-K filed on May 3, 2009)", ("8-K", date(2009, 5, 3))),
    ("Loom Mills, Inc. 2006 Stock Plan", "(incorporated herein by reference, as filed with the SEC on May 3, 2006)", (None, date(2006, 5, 3))),
    ("Loom Mills, Inc. 2006 Stock Plan", "(incorporated herein by reference)", None),
    ("Consent of auditors to the Annual Report on Form 10-K", "(incorporated herein by reference)", None),
    ("Pages 4 to 9 of the Annual Report on Form 10-K", "(incorporated herein by reference)", None),
]
"""Exhibits that are themselves what was filed, and others."""


@pytest.mark.parametrize(("described", "words", "wanted"), THEMSELVES)
def test_a_report_is_its_own_source(described: str, words: str, wanted: tuple[str | None, date] | None) -> None:
    source = incorporation(words, True, described)
    assert (None if source is None else (source.form, source.filing_date)) == wanted


CAPITALS = [
    "(incorporated by reference to Exhibit 10.1 to the Loom Mills Form 10-K, filed on May 3, 2004)",
    "(incorporated by reference to Annex A to the Company's proxy statement on Schedule 14A filed by Loom plc with the SEC on May 3, 2004)",
    "(Exhibit 4.1 to the Form 8-K filed by Loom plc on May 3, 2004 is incorporated herein by reference.)",
    "(incorporated by reference to Exhibit 10.1 to Amendment No. 2 to Loom Mills' Registration Statement on Form S-1, filed on May 3, 2004)",
]


@pytest.mark.parametrize("words", CAPITALS)
def test_words_in_capitals(words: str) -> None:
    small, large = incorporation(words, True), incorporation(words.upper(), True)
    assert small is not None
    assert large is not None
    assert (large.form, large.filing_date, large.amendment_number, large.exhibit_number) == (small.form, small.filing_date, small.amendment_number, small.exhibit_number)
    assert [(name or "").lower() for name in (large.document, large.registrant)] == [(name or "").lower() for name in (small.document, small.registrant)]


DATES = [
    ("limited guarantee, made as of may 3, 2018", date(2018, 5, 3)),
    ("agreement between loom and harrow entered into on may 3, 2018", date(2018, 5, 3)),
    ("merger agreement as of may 3, 2018, as amended", date(2018, 5, 3)),
    ("frequently asked questions as of may 3, 2018", date(2018, 5, 3)),
    ("e-mail to employees, sent may 3, 2018", date(2018, 5, 3)),
    ("confidentiality agreement, effective as of may 3, 2018, between loom and harrow", date(2018, 5, 3)),
    ("social media content, from may 3, 2018", date(2018, 5, 3)),
    ("loom stock plan, effective may 3, 2018", None),
    ("loom stock plan, effective as of may 3, 2018", None),
    ("financial statements as of may 3, 2018", None),
    ("press release announcing the extension to may 3, 2018", None),
]


@pytest.mark.parametrize(("description", "day"), DATES)
def test_date_of_a_document(description: str, day: date | None) -> None:
    assert document_date(description) == day
