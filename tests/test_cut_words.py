"""Words that a converter set on several lines: small capitals after their first letters, and words that HTML cut for no reason."""

from __future__ import annotations

import re

import pytest

from extractor import extract
from extractor.document import CELL, PARAGRAPH, ROW_LINE, Document

from .growth import check_text

WORDS = "\nThe letter, the offer and the exchange of Loom Mills, Inc. have a summary and an act."


def text_of(raw: str) -> str:
    document = Document(raw + WORDS, 0, len(raw + WORDS), format="text")
    return document.text.removesuffix(WORDS).replace(PARAGRAPH, "¶").replace(ROW_LINE, "/").replace(CELL, "|").replace("\u2028", "/")


JOINED = {
    "a name": ("L\nOOM\nM\nILLS\n, I\nNC\n.\n(Offeror)", "LOOM MILLS, INC./(Offeror)"),
    "two names": ("L\nOOM\nM\nILLS\n, I\nNC\n.\nW\nEFT\nL\nTD\n.\n(Offerors)", "LOOM MILLS, INC./WEFT LTD./(Offerors)"),
    "words that the text has nowhere else": ("H\nEDDLE\nS\nLEY\n& R\nEED\nGMBH\n(Offeror)", "HEDDLE SLEY & REED/GMBH/(Offeror)"),
    "several words in one size": ("O\nFFER TO\nE\nXCHANGE\nA\nCT OF\n1934", "OFFER TO EXCHANGE ACT OF/1934"),
    "a word that is capitals": ("O\nFFER\nTO\nE\nXCHANGE\nA\nCT", "OFFER TO EXCHANGE ACT"),
    "with carriage returns": ("L\r\nOOM\r\nM\r\nILLS\r\n, I\r\nNC\r\n.\r\n(Offeror)", "LOOM MILLS, INC./(Offeror)"),
    "a lone word among many": ("L\nOOM\n1\nM\nILLS\n2\nO\nFFER\n3\nS\nIGNATURE\nAfter due inquiry", "LOOM/1/MILLS/2/OFFER/3/SIGNATURE/After due inquiry"),
}
APART = {
    "classes": "CLASS A\nCOMMON STOCK\nCLASS B\nCOMMON STOCK\nCLASS C\nCOMMON STOCK",
    "series": "SERIES A\nSERIES B\nSERIES C\nSERIES D",
    "boxes": "X\nTHIRD-PARTY TENDER OFFER\nO\nISSUER TENDER OFFER\nO\nGOING-PRIVATE TRANSACTION",
    "items": "A\nOffer.\nB\nLetter.\nC\nNone.",
    "two words": "L\nOOM\nM\nILLS",
}


@pytest.mark.parametrize("name", JOINED)
def test_words_are_joined(name: str) -> None:
    raw, text = JOINED[name]
    assert text_of(raw) == text


@pytest.mark.parametrize("name", APART)
def test_letters_that_are_no_words(name: str) -> None:
    assert re.sub("[/|]", "\n", text_of(APART[name])) == APART[name]


CUT = {
    "a word that stands whole elsewhere": ("Com\nmon Stock\n, par value\nThe common stock.", "Common Stock, par value/The common stock."),
    "capitals": ("CRE\nDIT FUND\n, INC.\nThe credit fund.", "CREDIT FUND, INC./The credit fund."),
    "numbers": ("Only 29,623,9\n48\nshares\n, and 1,23\n4,567 and 5,6\n78.", "Only 29,623,948/shares, and 1,234,567 and 5,678."),
    "lines that no typist writes": (f"Cre\ndit Fund\n{'credit ' * 20}", f"Credit Fund/{('credit ' * 20).strip()}"),
}
WHOLE = {
    "a typed text": "The cre\ndit fund and the credit of it.",
    "two words that are one elsewhere": "in any\none of them, or any of the one\n, anyone",
    "a word that stands nowhere else": "Com\nmon Stock\n, par value",
    "numbers of their own": "in 2,34\n56 and 1,2\n3\n, and May 1,\n100 of them",
    "short words": "it is in\nto, into\n, in and to",
    "a name's next line": "Loom\nmills\n, Loom mills",
}


@pytest.mark.parametrize("name", CUT)
def test_cut_words_are_joined(name: str) -> None:
    raw, text = CUT[name]
    assert text_of(raw) == text


@pytest.mark.parametrize("name", WHOLE)
def test_words_that_are_two(name: str) -> None:
    assert re.sub("[/|]", "\n", text_of(WHOLE[name])) == re.sub(r"\n(?=,)", "", WHOLE[name])


def test_a_cover_in_small_capitals() -> None:
    words = (
        "S\nECURITIES AND\nE\nXCHANGE\nC\nOMMISSION\nWashington, D.C. 20549\nS\nCHEDULE\nTO\n(Amendment No. 2)\nTender Offer Statement under Section 14(d)(1) or 13(e)(1)\nH\nARROW\nM\nILLS\n, I\nNC\n.\n"
        "(Name of Subject Company (Issuer))\nL\nOOM\nA\nCQUISITION\nC\nORP\n.\n(Name of Filing Person (Offeror))\nCommon Stock\n(Title of Class of Securities)\nI\nTEM\n12.\nE\nXHIBITS\n.\n(b)\nNone."
    )
    filing = extract(words.encode())
    assert filing.cover is not None
    assert (filing.cover.subject_company_name, filing.cover.filing_person_names) == ("HARROW MILLS, INC.", ("LOOM ACQUISITION CORP.",))
    assert [item.number for item in filing.items] == ["12"]


@pytest.mark.parametrize("words", ["A\nBC ", "A\nBC\n", "A\n", "A \n", " \n", "A\nA\n", "A\nBC\n.\n", "A\nTHE\n& "])
def test_hostile_input_is_linear(words: str) -> None:
    check_text(lambda raw: Document(raw, 0, len(raw), format="text").text, words, "T\nHE\nO\nFFER\nT\nHE\nthe offer\n")
