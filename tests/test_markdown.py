"""Filings that a converter made into Markdown: its markup is not read, what it marks is."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from extractor import extract
from extractor.document import CELL, PARAGRAPH, ROW_LINE, Document
from extractor.submission import read

from .corpus import SAMPLES, name_of
from .growth import check_text

HEADING = "## Item 12. Exhibits.\n\n"


def text_of(raw: str) -> str:
    document = Document(raw, 0, len(raw), format="text")
    return document.text.replace(PARAGRAPH, "¶").replace(ROW_LINE, "/").replace(CELL, "|").replace("\u2028", "_")


MARKED = {
    "heading": (HEADING + "See below.", "Item 12. Exhibits.¶See below."),
    "headings of the first rank": ("# SCHEDULE TO\n\n# Item 1. Summary\nWords", "SCHEDULE TO¶Item 1. Summary/Words"),
    "bold line": ("**HARROW MILLS, INC.**\n**(Name of Subject Company)**\n", "HARROW MILLS, INC./(Name of Subject Company)"),
    "bold words in a line": (HEADING + "The **Offer** is made for **$5.00** each, **net**.", "Item 12. Exhibits.¶The Offer is made for $5.00 each, net."),
    "bold inside a word's brackets": (HEADING + "(the “**Offer**”)", "Item 12. Exhibits.¶(the “Offer”)"),
    "bold terms alone": ('Dell (the "**Fund**") offers to buy its shares ("**Shares**").', 'Dell (the "Fund") offers to buy its shares ("Shares").'),
    "bold terms in the quotation marks of UTF-8": ("(the “**Fund**”) offers (“**Shares**”).".encode().decode("latin-1"), "(the “Fund”) offers (“Shares”)."),
    "lines that end as on other systems": ("# SCHEDULE TO\r\n\r\n|a|b|\r\n|---|---|\r\n|c|d|\r\n", "SCHEDULE TO¶a|b/c|d"),
    "lines that end with a carriage return": ("# SCHEDULE TO\r\r|a|b|\r|---|---|\r|c|d|\r", "SCHEDULE TO¶a|b/c|d"),
    "table": ("| Exhibit | Description |\n|---|:--|\n| (a)(1)(A) | Offer to Purchase |\n", "Exhibit|Description/(a)(1)(A)|Offer to Purchase"),
    "table without outer strokes in its rule": ("|a|b|\n --- | --- \n|c|d|\n## E\n", "a|b/c|d/E"),
    "line inside a cell": ("|---|---|\n| Loom LLP<br>12 Weaver Street | x |\n", "Loom LLP_12 Weaver Street|x"),
    "raised mark": ("|---|---|\n| Common Stock<sup>(1)</sup> | x |\n", "Common Stock (1)|x"),
    "escaped star": (HEADING + "(a)(1)(A)\\* Offer", "Item 12. Exhibits.¶(a)(1)(A)* Offer"),
    "escaped dollar": (HEADING + "at \\$5.00", "Item 12. Exhibits.¶at $5.00"),
    "stroke in a sentence": (HEADING + "either A | B", "Item 12. Exhibits.¶either A | B"),
    "a mark's stars behind and before words": (HEADING + "(a)(1)** Offer.\n** Previously filed.", "Item 12. Exhibits.¶(a)(1)** Offer./** Previously filed."),
    "bold over line ends": ("# A\n\n**Ruth Adeyemi  \nLoom LLP  \n12 Weaver Street**\n", "A¶Ruth Adeyemi/Loom LLP/12 Weaver Street"),
    "two bold words without a blank": (HEADING + "**North****Grove** and **Com****mon** **Item 1.**Summary", "Item 12. Exhibits.¶North Grove and Common Item 1. Summary"),
    "the mark of a note within bold words": (HEADING + "**Transaction Valuation*** and **Fee\\*\\***", "Item 12. Exhibits.¶Transaction Valuation* and Fee**"),
    "bold words that end with a blank": ("## A\n**SCHEDULE TO **\n**(Rule 14d-100) **\n", "A/SCHEDULE TO/(Rule 14d-100)"),
    "bold and italic": (HEADING + "***Net*** __**_Copy to:_**__ **Item 1. *Summary.*** **_Terms_**", "Item 12. Exhibits.¶Net Copy to: Item 1. Summary. Terms"),
    "bold signs without words between": (HEADING + "******_Summary._****  **\n", "Item 12. Exhibits.¶Summary."),
    "italic": (HEADING + "the _net_ price, _By:_ but e_mail_b and _X_ box, ____", "Item 12. Exhibits.¶the net price, By: but e_mail_b and _X_ box, ____"),
    "italic between single stars": (HEADING + "*Copies to:*\n\n5\\* at *net* price", "Item 12. Exhibits.¶Copies to:¶5* at net price"),
    "single stars of notes": (HEADING + "(a)* Offer at *$5*.\n*Previously filed.", "Item 12. Exhibits.¶(a)* Offer at *$5*./*Previously filed."),
    "link": (HEADING + "[Offer (by reference)](https://example.com/a.htm) [x] (a) [b](c)", "Item 12. Exhibits.¶Offer (by reference) [x] (a) [b](c)"),
    "rows without strokes at their ends": ("A | B  \n---|---  \n(a)(1)| Offer  \n(b)| *| None  \n\nOne | two.\n\nC.", "A|B/(a)(1)|Offer/(b)|*|None¶One|two.¶C."),
    "a row behind a paragraph": ("## A\n\nA | B\n---|---\nC | D\n\nE or F.\n\nG | H\n", "A¶A|B/C|D¶E or F.¶G | H"),
    "a table of one column": ("**HARROW MILLS, INC.**  \n---  \n|   \nBy:|  | /s/ Ruth Adeyemi  \n**x**\n", "HARROW MILLS, INC./By:|/s/ Ruth Adeyemi/x"),
    "empty cells at the ends of rows": ("|  |  |\n|---|---|\n| | By: |  |\n| | Name: |  |\n", "By:/Name:"),
    "cells filled up with blanks": ("## A\n| No.    | Description   |\n|--------|---------------|\n| (a)(1) | Offer.        |\n|        |               |\n|    (b) | None.         |\n", "A/No.|Description/(a)(1)|Offer./(b)|None."),
    "a heading that begins with a number or a rule": ("## 09175M101\n\n## \\_\\_\\_\n\n## $5.00", "09175M101¶___¶$5.00"),
    "a heading of an item behind a sentence": (HEADING + "See the **Item 1** of it. **Item 13. Information.** None.", "Item 12. Exhibits.¶See the Item 1 of it.¶Item 13. Information. None."),
    "a table within a row": ("## A\n|  | |  |  | | --- | --- | | (a)(1)\\* |  | Offer. | |  |  | | (b) |  | None. |\n", "A/(a)(1)*|Offer./(b)|None."),
    "line ends that are blanks": ("## A  \nLoom  \nHeddle  \nDated: May\n3, 2023 by\nNorth\n\n(b)\n* Filed.\n", "A/Loom/Heddle/Dated: May 3, 2023 by North¶(b)/* Filed."),
    "tables of HTML": ("## A\n<table><tr><td>(a)(1)</td><td>Offer.<br>Letter</td></tr>\n<tr><td>(b)</td><td><b>None.</b></td></tr></table>\n![](a_1.jpeg)\n<!-- image -->B", "A¶(a)(1)|Offer._Letter/(b)|None.¶B"),
    "list marks": ("## A\n- (a)(1) Offer\n- x third-party\n  * One\n* Filed herewith.\n-1-\n", "A/(a)(1) Offer/x third-party/One/* Filed herewith./-1-"),
    "rules and quotations": ("## A\n\n* * *\n\n> Offer\n> to\n\n-----\n\nB", "A¶Offer/to¶B"),
}
LONE = {
    "strokes alone on their lines": ("The Depositary is:\n|\n|\n|\nBy Mail:\n| | |\nHeddle Trust\n|\n", "The Depositary is:/By Mail:/Heddle Trust"),
    "strokes alone, lines that end as on other systems": ("The Depositary is:\r\n|\r\n|\r\nBy Mail:\r\n| | |\r\nHeddle Trust\r\n|\r\n", "The Depositary is:/By Mail:/Heddle Trust"),
    "strokes between paragraphs": ("One.\n\n|\n\nTwo.\n", "One.¶Two."),
    "a stroke beside words": ("|Common Stock\n|\n| $5.00\n", "Common Stock/$5.00"),
    "a stroke before a bullet": ("We are:\n|\n|•\n|\noffering to buy\n", "We are:/•/offering to buy"),
    "rows that end with a stroke": ("Ruth Adeyemi | Otto Brandt | |\nLoom Corp. | Heddle LLP | |\n(555) 555-0100 |\n", "Ruth Adeyemi|Otto Brandt/Loom Corp.|Heddle LLP/(555) 555-0100"),
    "rows whose lines end with strokes": (
        "| | Copy to: |\nRuth Adeyemi Harrow Mills, Inc. | | Otto Brandt, Esq. Loom LLP |\n(Name and Address) | | |\n| | |\no | | third-party tender offer.\n| *Previously paid. |\n",
        "Copy to:/Ruth Adeyemi Harrow Mills, Inc.|Otto Brandt, Esq. Loom LLP/(Name and Address)/o | | third-party tender offer./*Previously paid.",
    ),
    "strokes before each cell": (
        "|Date\n|Name of Date\n|June 3, 2014\n|Commencement Date\n|the day on which\nthe Offer commenced\n|July 3, 2014\n|Expiration Date\n|the day\n",
        "Date/Name of Date/June 3, 2014/Commencement Date/the day on which/the Offer commenced/July 3, 2014/Expiration Date/the day",
    ),
    "too few strokes before cells": ("|Date\n|June 3, 2014\n|July 3, 2014\n", "|Date/|June 3, 2014/|July 3, 2014"),
    "too few such lines": ("Otto |\n| Loom |\n", "Otto |/| Loom |"),
}


@pytest.mark.parametrize("name", LONE)
def test_lines_of_strokes_are_no_text(name: str) -> None:
    raw, text = LONE[name]
    assert text_of(raw) == text


PLAIN = {
    "marks of notes": "(a)(1)(A)** Offer to Purchase\n(a)(1)(B)** Letter of Transmittal\n** Previously filed.",
    "notes on one line": "$100,000,000** $12,880**\n",
    "number sign": "# of Shares\n#1 Holdings LLC\n",
    "a single bold line": "**IMPORTANT**\n",
    "rulers": "-----\n=====\n--- page 3 ---\n",
    "strokes": "A | B\n| C\n",
    "padded lines of notes": "(a)(1)** Offer    \n**Previously filed.   \nLoom    \n**Filed herewith.   \nHeddle    \n",
    "a stroke in a sentence that ends a line": "either A | B or\nnothing |\n",
}


@pytest.mark.parametrize("name", MARKED)
def test_marked(name: str) -> None:
    raw, text = MARKED[name]
    assert text_of(raw) == text


@pytest.mark.parametrize("name", PLAIN)
def test_plain_text_keeps_its_characters(name: str) -> None:
    assert re.sub(r"[\s/¶|]", "", text_of(PLAIN[name])) == re.sub(r"[\s|]", "", PLAIN[name])


def test_evidence_stands_at_the_words() -> None:
    raw = HEADING + "| **Ruth Adeyemi** | (617) 555-0148 |\n"
    document = Document(raw, 0, len(raw), format="text")
    at = document.text.index("Ruth Adeyemi")
    start, end = document.span(at, at + len("Ruth Adeyemi"))
    assert raw[start:end] == "Ruth Adeyemi"


def in_markdown(text: str) -> str:
    """A statement as a converter writes it: bold covers, headings of items, tables with strokes."""
    lines: list[str] = []
    for line in re.split("[\u2028\u2029\n]+", text):
        cells = line.split(CELL)
        if len(cells) > 1:
            lines += [f"| {' | '.join(cells)} |", *(["|" + "---|" * len(cells)] if not lines or not lines[-1].startswith("|") else [])]
        elif re.match(r"(?i)item \d", line):
            lines += ["", f"## {line}", ""]
        else:
            lines.append(f"**{line}**" if line.isupper() and "*" not in line else line)
    return "\n".join(lines)


@pytest.mark.parametrize("path", SAMPLES[::4], ids=name_of)
def test_statement_reads_as_in_its_own_dress(path: Path) -> None:
    statement = read(path.read_bytes()).documents[0]
    plain = extract("\n".join(re.split("[\u2028\u2029\n]+", statement.text)).encode())
    marked = extract(in_markdown(statement.text).encode())
    assert [item.number for item in marked.items] == [item.number for item in plain.items]
    assert [(exhibit.number, exhibit.status) for exhibit in marked.exhibits] == [(exhibit.number, exhibit.status) for exhibit in plain.exhibits]
    assert (marked.cover is None) == (plain.cover is None)
    if marked.cover and plain.cover:
        assert (marked.cover.subject_company_name, marked.cover.transaction_types) == (plain.cover.subject_company_name, plain.cover.transaction_types)


@pytest.mark.parametrize("words", ["## A ", "**a ", "| a ", "|---", "\\*", "**a**", "|---|\n| a |", "# A\n", "|", "| ", "\r|\r", '"**a**" ', "_a ", "__**", "**a ****", "***a", "*a\n", "\\*a *", "[a](http://b)", "[", "](http://", "> ", "a  \nb\n", "| | --- |", "a|b\n---|---\n", "---\n", "a | b\n"])
def test_hostile_input_is_linear(words: str) -> None:
    check_text(lambda raw: Document(raw, 0, len(raw), format="text").text, words, HEADING)


def test_copies_in_rows_that_end_with_a_stroke() -> None:
    raw = (
        "SCHEDULE TO\nHARROW MILLS, INC.\n(Name of Subject Company (Issuer) and Filing Person (Offeror))\nCopies to:\n"
        "Ruth Adeyemi, Esq. | Otto Brandt, Esq. | |\n12 Weaver Street | Ingrid Sorensen, Esq. | |\nBoston, Massachusetts 02110 | Heddle & Loom LLP | |\n(617) 555-0148 | 5 Shuttle Square | |\n"
        "Chicago, Illinois 60601 (312) 555-0177 |\nCALCULATION OF FILING FEE\nTransaction Valuation |\nAmount of Filing Fee | |\n$4,000,000 |\n$428.00 |\n"
    )
    cover = extract(raw.encode()).cover
    assert cover is not None
    assert [contact.name for contact in cover.contacts] == ["Ruth Adeyemi, Esq.", "Otto Brandt, Esq.", "Ingrid Sorensen, Esq."]
    assert [contact.organization for contact in cover.contacts] == [None, "Heddle & Loom LLP", "Heddle & Loom LLP"]
