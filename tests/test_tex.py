"""Texts that a program read off the pages of a PDF and set in TeX: its signs are not read, what they mark is."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from extractor import extract
from extractor.document import CELL, PARAGRAPH, ROW_LINE, Document
from extractor.submission import read

from .corpus import SAMPLES, name_of
from .growth import check_text

HEADING = "\\section*{Item 12. Exhibits.}\n\n"


def text_of(raw: str) -> str:
    document = Document(raw, 0, len(raw), format="text")
    return document.text.replace(PARAGRAPH, "¶").replace(ROW_LINE, "/").replace(CELL, "|").replace("\u2028", "/")


SET = {
    "heading": (HEADING + "See below.", "Item 12. Exhibits.¶See below."),
    "title and author": ("\\title{\nHARROW MILLS, INC.\n}\n\n\\author{(Offeror)}\n\\begin{abstract}\nThe Offer\n\\end{abstract}", "HARROW MILLS, INC.¶(Offeror)¶The Offer"),
    "table": (
        "\\begin{tabular}{|l|p{4cm}|}\n\\hline (a)(1) & Offer \\& Letter \\\\\n\\hline (b) & None. \\\\\n\\hline\n\\end{tabular}\n\nItem 13.",
        "(a)(1)|Offer & Letter/(b)|None.¶Item 13.",
    ),
    "table on one line": ("\\begin{tabular}{ll} (a)(1) & Offer. \\\\ (b) & None. \\\\ \\end{tabular}", "(a)(1)|Offer./(b)|None."),
    "cells over columns": ("\\begin{tabular}{ll}\n\\multicolumn{2}{|c|}{Fee Table} \\\\ \\cline{1-2}\n\\multirow{2}{*}{A} & B \\\\\n\\end{tabular}", "Fee Table/A|B"),
    "a reference beside a cell": ("\\begin{tabular}{ll} A &amp; Co. & B \\\\ \\end{tabular}", "A & Co.|B"),
    "an ampersand outside tables": (HEADING + "Merck & Co.", "Item 12. Exhibits.¶Merck & Co."),
    "list": ("\\begin{itemize}\n\\item One.\n\\item Two.\n\\end{itemize}", "One./Two."),
    "line ends": ("Ruth Adeyemi \\\\\nLoom LLP \\\\[2pt]\n12 Weaver Street", "Ruth Adeyemi/Loom LLP/12 Weaver Street"),
    "fonts": (HEADING + "the \\textbf{Offer} at \\underline{\\textit{net}} price", "Item 12. Exhibits.¶the Offer at net price"),
    "raised marks": (HEADING + "Valuation${ }^{*}$, fee$^{**}$ and ^{*} note", "Item 12. Exhibits.¶Valuation*, fee** and * note"),
    "money and percents": (HEADING + "at \\$5.00 or $50 \\%$ of \\(\\$ 10\\)", "Item 12. Exhibits.¶at $5.00 or 50 % of $ 10"),
    "money without strokes": (HEADING + "at $5.00 per share\nand none", "Item 12. Exhibits.¶at $5.00 per share/and none"),
    "braces that mark nothing": (HEADING + "{X} box {a} and }", "Item 12. Exhibits.¶{X} box {a} and }"),
    "no TeX": ("at \\$5.00 & {x} $a$ \\(1\\)", "at $5.00 & {x} $a$ \\(1\\)"),
}


@pytest.mark.parametrize("name", SET)
def test_set_in_tex(name: str) -> None:
    raw, text = SET[name]
    assert text_of(raw) == text


def test_evidence_stands_at_the_words() -> None:
    raw = HEADING + "\\begin{tabular}{ll} \\textbf{Ruth Adeyemi} & (617) 555-0148 \\\\ \\end{tabular}"
    document = Document(raw, 0, len(raw), format="text")
    at = document.text.index("Ruth Adeyemi")
    start, end = document.span(at, at + len("Ruth Adeyemi"))
    assert raw[start:end] == "Ruth Adeyemi"


def in_tex(text: str) -> str:
    """A statement as a program sets it that reads pages: headings and tables as commands."""
    lines: list[str] = []
    table = False
    for line in re.split("[\u2028\u2029\n]+", text):
        cells = [re.sub(r"([$%&#])", r"\\\1", cell) for cell in line.split(CELL)]
        if table != (len(cells) > 1):
            lines.append("\\end{tabular}" if table else "\\begin{tabular}{|" + "l|" * len(cells) + "}\n\\hline")
            table = not table
        if table:
            lines.append(" & ".join(cells) + " \\\\\n\\hline")
        else:
            lines.append(f"\\section*{{{cells[0]}}}" if re.match(r"(?i)item \d|signature", line) and len(line) < 90 else cells[0])
            lines.append("")
    return "\n".join([*lines, *(["\\end{tabular}"] if table else [])])


@pytest.mark.parametrize("path", SAMPLES[::3], ids=name_of)
def test_statement_reads_as_in_its_own_dress(path: Path) -> None:
    statement = read(path.read_bytes()).documents[0]
    plain = extract("\n".join(re.split("[\u2028\u2029\n]+", statement.text)).encode())
    marked = extract(in_tex(statement.text).encode())
    assert [item.number for item in marked.items] == [item.number for item in plain.items]
    assert [(exhibit.number, exhibit.status) for exhibit in marked.exhibits] == [(exhibit.number, exhibit.status) for exhibit in plain.exhibits]
    assert (marked.cover is None) == (plain.cover is None)
    if marked.cover and plain.cover:
        assert (marked.cover.subject_company_name, marked.cover.transaction_types) == (plain.cover.subject_company_name, plain.cover.transaction_types)


@pytest.mark.parametrize("words", ["\\begin{tabular}{l} ", "\\section*{ ", "{ ", "} ", "$ ", "$a ", "& ", "\\\\ ", "\\begin{tabular}{{}", "{ }^{", "\\multirow{a}{b}{", "\\textbf{a} ", "\\", "\\hline "])
def test_hostile_input_is_linear(words: str) -> None:
    check_text(lambda raw: Document(raw, 0, len(raw), format="text").text, words, HEADING)
