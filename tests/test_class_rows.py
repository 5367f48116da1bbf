"""Classes in the rows of a table, below headings or above captions: a row for each class, and none of them in the address block below."""

from __future__ import annotations

from html import escape

import pytest

from extractor.document import Document
from extractor.rules.cover import read_cover

from .example import document

TOP = """SCHEDULE TO

TENDER OFFER STATEMENT UNDER SECTION 14(d)(1) OR 13(e)(1)
OF THE SECURITIES EXCHANGE ACT OF 1934

HEDDLE INCOME FUND
(Name of Subject Company (Issuer))

HEDDLE INCOME FUND
(Name of Filing Person (Offeror))"""
BOTTOM = """Noelle Park
Heddle Advisers LLC
5 Bobbin Row
Chicago, Illinois 60606
(312) 555-0177
(Name, address and telephone number of person authorized to receive notices and communications on behalf of filing persons)

☐ Check the box if the filing relates solely to preliminary communications made before the commencement of a tender offer."""
PARK = [("Noelle Park", "Heddle Advisers LLC")]

Rows = list[tuple[str, ...]]


def in_table(rows: Rows) -> Document:
    table = "".join("<tr>" + "<td></td>".join(f"<td><p>{escape(cell)}</p></td>" for cell in row) + "</tr>" for row in rows)
    raw = f"<html><body>{in_paragraphs(TOP)}<table>{table}</table>{in_paragraphs(BOTTOM)}</body></html>".encode().decode("latin-1")
    return Document(raw, 0, len(raw), format="html")


def in_paragraphs(text: str) -> str:
    return "".join(f"<p>{escape(line)}</p>" for line in text.split("\n") if line)


def cell_a_line(rows: Rows) -> Document:
    return document("\n".join([TOP, *(cell for row in rows for cell in row if cell), BOTTOM]).replace("\n\n", "\n"))


def in_columns(rows: Rows) -> Document:
    return document("\n\n".join((TOP, "\n".join("".join(f"{cell:<66}" for cell in row).rstrip() for row in rows), BOTTOM)))


DRESSES = {dress.__name__: dress for dress in (in_table, cell_a_line, in_columns)}
HEADINGS = [
    ("Title of Class of Securities", "CUSIP Number (of Class of Securities)"),
    ("Title of Class of Securities", "CUSIP Number of Class of Securities"),
    ("(Title of Class of Securities)", "(CUSIP Number of Class of Securities)"),
    ("Title of Class", "CUSIP Number"),
    ("Title of Each Class of Securities:", "CUSIP No.:"),
]
CLASSES: dict[str, Rows] = {
    "one class": [("Common Stock, par value $0.01 per share", "41591R105")],
    "a class without a number": [("Class A Common Shares of Beneficial Interest", "41591R105"), ("Class I Common Shares of Beneficial Interest", "41591R204"), ("Class T Common Shares", "None")],
    "two series": [("Series A Convertible Preferred Stock, par value $1.00 per share", "41591R204"), ("Series B Preferred Stock", "41591R 30 3")],
    "dollars a year": [("$4.50 Cumulative Preferred Stock", "41591R204"), ("$5.12 Cumulative Preferred Stock", "41591R303")],
}


def read(doc: Document) -> tuple[list[tuple[str | None, str | None]], list[tuple[str | None, str | None]]]:
    """The classes with their numbers, and the contacts with their organizations."""
    reading = read_cover(doc, len(doc.text))
    classes = [(security.security.title, security.security.cusip) for security in reading.securities]
    return classes, [(contact.contact.name, contact.contact.organization) for contact in reading.contacts]


@pytest.mark.parametrize("dress", DRESSES)
@pytest.mark.parametrize("shape", CLASSES)
@pytest.mark.parametrize("above", [True, False], ids=["headings", "captions"])
@pytest.mark.parametrize("heading", HEADINGS, ids=" | ".join)
def test_a_row_for_each_class(heading: tuple[str, str], above: bool, shape: str, dress: str) -> None:
    rows = CLASSES[shape]
    expected = [(title, None if number == "None" else number.replace(" ", "")) for title, number in rows]
    assert read(DRESSES[dress]([heading, *rows] if above else [*rows, heading])) == (expected, PARK)


STROKES = ["{} | {} | |", "| {} | {} |", "{}|{}|", "{} | {}"]
"""Rows as converters of tables write them."""


@pytest.mark.parametrize("shape", ["one class", "two series"])
@pytest.mark.parametrize("strokes", STROKES)
def test_rows_with_strokes_between_their_cells(strokes: str, shape: str) -> None:
    rows = [*CLASSES[shape], HEADINGS[2]]
    doc = document("\n".join([TOP, *(strokes.format(*row) for row in rows), BOTTOM]))
    assert read(doc) == ([(title, number.replace(" ", "")) for title, number in CLASSES[shape]], PARK)


def test_a_row_with_strokes_and_without_a_number() -> None:
    doc = document("\n".join([TOP, "Common Stock | |", "(Title of Class of Securities) | |", BOTTOM]))
    assert read(doc) == ([("Common Stock", None)], PARK)


HEADING = HEADINGS[0]
LONG = [("Series A Convertible Preferred Stock,", "41591R204"), ("par value $1.00 per share", ""), ("Series B Preferred Stock,", "41591R303"), ("par value $1.00 per share", "")]
LATE = [("Series A Convertible Preferred Stock,", ""), ("par value $1.00 per share", "41591R204"), ("Series B Preferred Stock,", ""), ("par value $1.00 per share", "41591R303")]
SERIES = [("Series A Convertible Preferred Stock, par value $1.00 per share", "41591R204"), ("Series B Preferred Stock, par value $1.00 per share", "41591R303")]


@pytest.mark.parametrize("dress", DRESSES)
@pytest.mark.parametrize("rows", [LONG, LATE], ids=["number on the first line", "number on the last line"])
def test_titles_over_two_lines(rows: Rows, dress: str) -> None:
    assert read(DRESSES[dress]([HEADING, *rows])) == (SERIES, PARK)


def test_titles_over_two_lines_of_a_table_that_lost_its_rules() -> None:
    """Cells with bars between them; a title goes on below where it ends in a comma."""
    rows = "4-1/2% Convertible Notes, | | 41591RAB2 |\nDue 2027 | | |\n4-1/2% Convertible Notes, | | 41591RAC0 |\nSeries B Due 2027 | | |\n(Title of Class of Securities) | | (CUSIP Number of Class of Securities) |"
    classes, contacts = read(document("\n".join((TOP, "| | |\n|", rows, BOTTOM))))
    assert (classes, contacts) == ([("4-1/2% Convertible Notes, Due 2027", "41591RAB2"), ("4-1/2% Convertible Notes, Series B Due 2027", "41591RAC0")], PARK)


def test_captions_over_two_lines_below_their_rows() -> None:
    assert read(in_columns([*LATE, ("(Title of Class", "(CUSIP Number of Class"), (" of Securities)", " of Securities)")])) == (SERIES, PARK)


def test_headings_over_two_lines() -> None:
    assert read(in_columns([("  Title of Class", "CUSIP Number"), ("  of Securities", "of Class of Securities"), ("-" * 14, "-" * 22), *SERIES])) == (SERIES, PARK)


@pytest.mark.parametrize("dress", [in_table, in_columns])
def test_a_third_column(dress: object) -> None:
    assert callable(dress)
    assert read(dress([(*HEADING, "Ticker"), *((*row, "HDL") for row in SERIES)])) == (SERIES, PARK)


def test_titles_and_numbers_column_by_column() -> None:
    titles, numbers = zip(*SERIES, strict=True)
    assert read(cell_a_line([(HEADING[0], *titles, HEADING[1], *numbers)])) == (SERIES, PARK)
    assert read(cell_a_line([HEADING, titles, numbers])) == (SERIES, PARK)


NO_ROWS: dict[str, tuple[Rows, list[tuple[str, str | None]]]] = {
    "numbers in the first column": ([HEADINGS[3][::-1], *((number, title) for title, number in SERIES)], []),
    "words beside the numbers that are no title": ([HEADING, ("Heddle", "41591R204"), ("Sley", "41591R303")], []),
    "a title above, and its caption of a number without one": ([("Units of Interest", ""), HEADINGS[2]], [("Units of Interest", None)]),
    "a title and a number above": ([("Common Stock", ""), (HEADINGS[2][0], ""), ("41591R105", ""), (HEADINGS[2][1], "")], [("Common Stock", "41591R105")]),
    "headings of nothing": ([HEADING], []),
    "a number above, none below": ([("41591R105", ""), HEADINGS[2]], []),
}


@pytest.mark.parametrize("dress", DRESSES)
@pytest.mark.parametrize("shape", NO_ROWS)
def test_no_rows_and_no_contact_of_them(shape: str, dress: str) -> None:
    rows, expected = NO_ROWS[shape]
    classes, contacts = read(DRESSES[dress](rows))
    assert contacts == PARK
    assert [one for one in classes if one[0]] == expected


def test_a_third_column_a_cell_a_line_gives_no_title_of_it() -> None:
    """Nothing tells where a row ends."""
    classes, contacts = read(cell_a_line([(*HEADING, "Ticker"), *((*row, "HDL") for row in SERIES)]))
    assert contacts == PARK
    assert not [title for title, _ in classes if title and ("HDL" in title or "Ticker" in title)]


def test_a_firm_of_securities_below_captions_is_no_class() -> None:
    block = BOTTOM.replace("Heddle Advisers LLC", "Heddle Securities LLC")
    classes, contacts = read(document("\n\n".join((TOP, "(Title of Class of Securities)\n\n(CUSIP Number of Class of Securities)", block))))
    assert (classes, contacts) == ([], [("Noelle Park", "Heddle Securities LLC")])


def test_rates_on_lines_of_their_own_begin_titles() -> None:
    rows = ["Title", "of Class of Securities", "CUSIP", "Number of Class of Securities", "8.45%", "Series D Preferred Stock, par value $0.01 per share", "41591R204", "7.50%", "Series I Preferred Stock", "41591R303"]
    classes, contacts = read(document("\n".join([TOP, *rows, BOTTOM])))
    assert classes == [("8.45% Series D Preferred Stock, par value $0.01 per share", "41591R204"), ("7.50% Series I Preferred Stock", "41591R303")]
    assert contacts == PARK


@pytest.mark.parametrize("whom", ["address, including zip code, and telephone number, including area code, of agent for service", "address and telephone number of agent for service"])
def test_the_caption_of_an_agent_for_service(whom: str) -> None:
    block = BOTTOM.replace("address and telephone number of person authorized to receive notices and communications on behalf of filing persons", whom)
    assert whom in block
    assert read(document("\n\n".join((TOP, "Common Stock\n(Title of Class of Securities)\n\n41591R105\n(CUSIP Number of Class of Securities)", block)))) == ([("Common Stock", "41591R105")], PARK)
