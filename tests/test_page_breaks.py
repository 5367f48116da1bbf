"""Sentences that go on over a page, and what must not be taken for one."""

from __future__ import annotations

import re

import pytest

from extractor import extract
from extractor.document import Document

HR = '<hr style="page-break-after:always">'


def read(body: str, format: str = "html") -> Document:
    return Document(body, 0, len(body), format=format)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "between",
    [
        f'<p align="center">3</p>{HR}',
        '<p align="center">- 3 -</p>\n<hr>\n<p><a href="#toc">Table of Contents</a></p>',
        f"<div>-3-</div>{HR}<div>TABLE OF CONTENTS</div>",
        f"<p>A-12</p>{HR}",
        f"<p>iv</p>{HR}<p>Back to Contents</p>",
        f"<p>Table of Contents</p><p>Page 3 of 12</p>{HR}",
        '<p>3</p></div><div style="page-break-before: always"><p>&nbsp;</p>',
        '<p>3</p><p style="break-before:page"></p>',
        "<p>3</p><PAGE><p>Table of Contents (continued)</p>",
        "<table><tr><td></td><td>3</td></tr></table><HR>",
    ],
)
@pytest.mark.parametrize(
    ("before", "behind"),
    [
        ("at a price of $12.50", "per share, net"),
        ("will expire on", "March 29, 2024"),
        ("a price of not more than", "$14.00 per share"),
        ("Offer to Purchase, the Letter of Transmittal,", "Notice of Guaranteed Delivery"),
        ("holders of", "2,000,000 shares"),
        ("THE OFFER IS CONDITIONED ON THE EXPIRATION OF ANY WAITING PERIOD UNDER THE HART-SCOTT-RODINO ANTITRUST", "IMPROVEMENTS ACT OF 1976 AND ON FINANCING BEING AVAILABLE"),
        ("The Company has retained Eastlake Securities LLC to act as its dealer manager, and Colonial", "Stock Transfer & Trust Company to act as its depositary"),
    ],
)
def test_a_sentence_reads_on(before: str, between: str, behind: str) -> None:
    document = read(f"<p>First. {before}</p>{between}<p>{behind}</p><p>Last</p>")
    assert document.text == f"First. {before} {behind}\u2029Last"
    check_bytes(document)


@pytest.mark.parametrize(
    "body",
    [
        "will expire at 5:00 p.m., New York City\n                                       3\n<PAGE>\ntime, on Friday",
        "will expire at 5:00 p.m., New York City\n\n                      -3-\n\n<PAGE>\n\n   time, on Friday",
        "will expire at 5:00 p.m., New York City\n<PAGE>\n                                     3\n\ntime, on Friday",
    ],
)
def test_a_sentence_of_plain_text_reads_on(body: str) -> None:
    document = read(body, "text")
    assert document.text.replace("\n", " ") == "will expire at 5:00 p.m., New York City time, on Friday"
    check_bytes(document)


@pytest.mark.parametrize(
    ("body", "text"),
    [
        # the sentence ended, or another line begins
        (f"<p>It expired.</p><p>3</p>{HR}<p>the Offer</p>", "It expired.\u20293\u2029the Offer"),
        (f"<p>The Offer</p><p>3</p>{HR}<p>Conditions</p>", "The Offer\u20293\u2029Conditions"),
        (f"<p>(a)(1) Letter of Transmittal</p><p>3</p>{HR}<p>(a)(2) Notice</p>", "(a)(1) Letter of Transmittal\u20293\u2029(a)(2) Notice"),
        (f"<p>99.1 Letter</p><p>3</p>{HR}<p>99.2 Notice</p>", "99.1 Letter\u20293\u202999.2 Notice"),
        (f"<p>the Letter</p><p>3</p>{HR}<p>b. the Notice</p>", "the Letter\u20293\u2029b. the Notice"),
        (f"<p>the Letter</p><p>3</p>{HR}<p>ii) the Notice</p>", "the Letter\u20293\u2029ii) the Notice"),
        (f"<p>The Offer to Purchase, with which a letter to brokers, dealers, banks and others came</p><p>3</p>{HR}<p>SIGNATURE</p>", "The Offer to Purchase, with which a letter to brokers, dealers, banks and others came\u20293\u2029SIGNATURE"),
        (f"<p>(a)(1) The Offer to Purchase, with which a letter to brokers, dealers, banks and others came</p><p>3</p>{HR}<p>Press release of the Company, issued on the tenth day</p>", "(a)(1) The Offer to Purchase, with which a letter to brokers, dealers, banks and others came\u20293\u2029Press release of the Company, issued on the tenth day"),
        # no page ends there
        ("<p>at a price of</p><p>3</p><p>dollars</p>", "at a price of\u20293\u2029dollars"),
        ('<p>at a price of</p><p>3</p><p style="page-break-inside:avoid">dollars</p>', "at a price of\u20293\u2029dollars"),
        ('<p>at a price of</p><p>3</p><p style="page-break-after:avoid">dollars</p>', "at a price of\u20293\u2029dollars"),
        # what stands there is of the document
        (f"<p>a total of</p><p>2,000</p>{HR}<p>shares</p>", "a total of\u20292,000\u2029shares"),
        (f"<p>a total of</p><p>$12</p>{HR}<p>dollars</p>", "a total of\u2029$12\u2029dollars"),
        (f"<p>in the year</p><p>2024</p>{HR}<p>dollars</p>", "in the year\u20292024\u2029dollars"),
        (f"<p>check the box of</p><p>x</p>{HR}<p>transactions</p>", "check the box of\u2029x\u2029transactions"),
        (f"<table><tr><td>price of</td><td>3</td></tr></table>{HR}<p>dollars</p>", "price of\t3\u2029dollars"),
        (f"<p>3</p>{HR}<p>dollars</p>", "3\u2029dollars"),
        (f"<p>at a price of</p><p>3</p>{HR}", "at a price of\u20293"),
        (f"<p>at a price of</p>{HR}<p>dollars</p>", "at a price of\u2029dollars"),
    ],
)
def test_what_is_no_sentence_stays(body: str, text: str) -> None:
    document = read(body)
    assert document.text == text
    check_bytes(document)


def test_many_pages() -> None:
    pages = [f"<p>page {number} &ldquo;goes&rdquo; on to</p><p>{number}</p>{HR}" for number in range(1, 60)]
    document = read("".join(pages) + "<p>the end</p>")
    assert document.text == " ".join(f"page {number} \u201cgoes\u201d on to" for number in range(1, 60)) + " the end"
    assert len(list(document.stretches(0, len(document.text)))) == 60
    check_bytes(document)


def test_evidence_of_a_value_on_two_pages_stands_in_two_places() -> None:
    body = f"<p>The Company offers to purchase up to 2,000,000 shares at a price of $12.50</p><p>3</p>{HR}<p>Table of Contents</p><p>per share, net to the seller in cash.</p>"
    raw = f"<DOCUMENT>\n<TYPE>SC TO-I\n<SEQUENCE>1\n<FILENAME>a.htm\n<TEXT>\n<html>{body}</html>\n</TEXT>\n</DOCUMENT>\n".encode()
    filing = extract(raw)
    assert filing.offer is not None
    assert [str(cash.amount) for cash in filing.offer.consideration] == ["12.50"]  # type: ignore[union-attr]
    places = filing.evidence_for("/offer/consideration/0")
    assert len(places) >= 2
    for place in places:
        assert " ".join(re.sub(r"<[^<>]*>", " ", raw[place.start : place.end].decode()).split()) == place.quote


def check_bytes(document: Document) -> None:
    """Every stretch stands in the file as it reads, and nothing but page ends is between them."""
    for start, end in document.stretches(0, len(document.text)):
        for first in range(start, end, 5):
            last = min(end, first + 9)
            if document.text[first:last].strip() != document.text[first:last]:
                continue
            begin, stop = document.span(first, last)
            seen = re.sub(r"<[^<>]*>", " ", document.raw[begin:stop]).replace("&ldquo;", "\u201c").replace("&rdquo;", "\u201d")
            assert "".join(seen.split()) == "".join(document.text[first:last].split())
