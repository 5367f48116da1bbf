"""Lines of a title made classes, and CUSIP numbers told from other words: the steps by which a cover's classes are read."""

from __future__ import annotations

import re

import pytest

from extractor.document import Block
from extractor.rules.cover.class_titles import as_many, between_semicolons, each_ending_alike, each_with_par, receipts_among, receipts_and_shares
from extractor.rules.cover.cusip_numbers import each_with_number, find_numbers, line_for_line, titles_and_numbers
from extractor.rules.named import Named

from .example import document


def lines(printed: str) -> list[Named]:
    """The lines of a title, " / " between them."""
    return [Named(line, 0, 0) for line in printed.split(" / ")]


def texts(names: list[Named] | None) -> list[str] | None:
    return None if names is None else [name.text for name in names]


RECEIPTS = [
    ("Ordinary Shares, par value $.01 / American Depositary Shares, each representing ten ordinary shares", 1),
    ("American Depositary Receipts / Common Shares, no par value", 0),
    ("American Depositary Shares, evidenced by American Depositary Receipts / Ordinary Shares", 0),
    ("American Depositary Shares (each representing 10 / Ordinary Shares, par value $.01 per share)", None),
    ("American Depositary Shares, each representing 1/5 / Preferred Shares", None),
    ("Common Shares / Preferred Shares", None),
    ("American Depositary Shares / representing Ordinary Shares", None),
    ("American Depositary Shares / Ordinary Shares / Warrants", None),
    ("Ordinary Shares, nominal value NOK 10 each / American Depositary Shares, each representing one ordinary share", 1),
    ("Ordinary Shares, / par value SEK 2 / and / American Depositary Shares, / each representing one Ordinary Share", 1),
    ("Class A Ordinary Shares / Class A American Depositary Shares / Class B Ordinary Shares / Class B American Depositary Shares", None),
]


@pytest.mark.parametrize(("printed", "at"), RECEIPTS)
def test_receipts_beside_their_shares(printed: str, at: int | None) -> None:
    assert receipts_among(lines(printed)) == at


AS_MANY: list[tuple[str, int, list[str] | None]] = [
    ("Class A Stock / Class B Stock", 2, ["Class A Stock", "Class B Stock"]),
    ("Class A Stock / par value $.01 / Class B Stock / par value $.01", 2, ["Class A Stock par value $.01", "Class B Stock par value $.01"]),
    ("5.25% Notes / due 2026 / 6% Notes / due 2031", 2, ["5.25% Notes due 2026", "6% Notes due 2031"]),
    ("6.00% Series A Cumulative / Preferred Stock / 7.25% Series B / Preferred Stock", 2, ["6.00% Series A Cumulative Preferred Stock", "7.25% Series B Preferred Stock"]),
    ("American Depositary Shares, each for / One Ordinary Share / Ordinary Shares", 2, ["American Depositary Shares, each for One Ordinary Share", "Ordinary Shares"]),
    ("6.00% Series A / Preferred Stock / 7.25% Series B / Preferred Stock", 2, ["6.00% Series A Preferred Stock", "7.25% Series B Preferred Stock"]),
    ("Depositary Shares, each for a tenth of a / Share of Preferred Stock / Warrants", 2, ["Depositary Shares, each for a tenth of a Share of Preferred Stock", "Warrants"]),
    ("Common Stock, par value $.01 / and / Series A Preferred Stock, / par value $1.00", 2, ["Common Stock, par value $.01", "Series A Preferred Stock, par value $1.00"]),
    ("Common Stock, / par value $.01, and / Series A Preferred Stock", 2, ["Common Stock, par value $.01", "Series A Preferred Stock"]),
    ("Common Stock, / par value $.01, and / Associated Purchase Rights", 2, None),
    ("Common Stock / and / Series A Stock / and / Series B Stock", 2, None),
    ("2.10% Convertible Notes due 2024 / and 0% Convertible Notes due 2026", 2, ["2.10% Convertible Notes due 2024", "0% Convertible Notes due 2026"]),
    ("Class A Stock / Class B Stock / and Series C Preferred Stock", 3, ["Class A Stock", "Class B Stock", "Series C Preferred Stock"]),
    ("COMMON STOCK, PAR VALUE $1.00 PER SHARE / PREFERENCE STOCK II, $2.10 CONVERTIBLE / SERIES 1 / PREFERENCE STOCK II, $2.20 CONVERTIBLE / SERIES 3", 3,
     ["COMMON STOCK, PAR VALUE $1.00 PER SHARE", "PREFERENCE STOCK II, $2.10 CONVERTIBLE SERIES 1", "PREFERENCE STOCK II, $2.20 CONVERTIBLE SERIES 3"]),
    ("Common Stock / Preferred Stock / Series C / Subseries 2", 2, ["Common Stock", "Preferred Stock Series C Subseries 2"]),
    ("Series C / Preferred Stock / Common Stock", 2, None),
    ("Common Stock / Preferred Stock / Series C", 3, ["Common Stock", "Preferred Stock", "Series C"]),
    ("Series B Shares / American Depositary Shares, each for eight Series B / Shares", 2, ["Series B Shares", "American Depositary Shares, each for eight Series B Shares"]),
    ("Common Stock / Units", 2, ["Common Stock", "Units"]),
    # as many lines as numbers, and one goes on from the line above
    ("Common Stock / (Including the Associated Rights)", 2, None),
    ("Common Stock / Par Value $.01 per Share", 2, None),
    ("4% Notes / Due 2026", 2, None),
    # more or fewer
    ("Class A Stock / Class B Stock / Class C Stock", 2, None),
    ("Class A Stock", 2, None),
    ("Preferred Stock / 6.00% Series A / 7.25% Series B", 2, None),
    ("Class A Stock / Class A Rights / Class B Stock / Class B Rights / Depositary Shares", 4, None),
]


@pytest.mark.parametrize(("printed", "count", "classes"), AS_MANY)
def test_lines_joined_to_as_many_classes(printed: str, count: int, classes: list[str] | None) -> None:
    assert texts(as_many(lines(printed), count)) == classes


APART = [
    (each_ending_alike, "Holder Trust Interests / Savings Partnership Interests", ["Holder Trust Interests", "Savings Partnership Interests"]),
    (each_ending_alike, "5.25% Convertible Notes / Senior Convertible Notes / Junior Subordinated Notes", ["5.25% Convertible Notes", "Senior Convertible Notes", "Junior Subordinated Notes"]),
    (each_ending_alike, "Units of / Limited Partnership Interests", []),
    (each_ending_alike, "Limited Partnership Units / Interests", []),
    (each_ending_alike, "Limited Partnership Interests / and Assignee Interests", []),
    (each_ending_alike, "Shares Representing Limited Partnership Interests / Limited Partnership Interests", []),
    (each_ending_alike, "Limited Partnership Interests", []),
    (each_ending_alike, "Series A Preferred Stock / Series B Preferred Stock", []),
    (each_with_par, "Common Stock, par value $.01 / Preferred Stock, no par value", ["Common Stock, par value $.01", "Preferred Stock, no par value"]),
    (each_with_par, "Common Stock, par value $.01 / Rights, without par value", []),
    (each_with_par, "Common Stock, par value $.01 / Preferred Stock", []),
    (each_with_par, "Common Stock, / par value $.01", []),
    (each_with_par, "Common Stock, par value $.01 / Warrants to Purchase Common Stock, par value $.01", ["Common Stock, par value $.01", "Warrants to Purchase Common Stock, par value $.01"]),
    (each_with_par, "Common Stock, no par value / Class B Options to Acquire Common Stock, no par value", ["Common Stock, no par value", "Class B Options to Acquire Common Stock, no par value"]),
    (each_with_par, "Warrants to Purchase Common Stock, par value $.01 / Common Stock, par value $.01", []),
    (each_with_par, "Common Stock, par value $.01, and / Warrants to Purchase Common Stock, par value $.01", []),
    (each_with_par, "Common Stock, par value $.01 / Rights to Purchase Preferred Stock, par value $.01", []),
    (each_with_par, "Common Stock, par value $.01 / with Warrants to Purchase Common Stock, par value $.01", []),
    (between_semicolons, "Common Stock; Series A 8% / Preferred Stock", ["Common Stock", "Series A 8% Preferred Stock"]),
    (between_semicolons, "Common Stock; and Warrants", ["Common Stock", "Warrants"]),
    (between_semicolons, "Common Stock; par value $.01", []),
    (between_semicolons, "Common Stock", []),
    (receipts_and_shares, "American Depositary Shares / Ordinary Shares", ["American Depositary Shares", "Ordinary Shares"]),
    (receipts_and_shares, "American Depositary Shares / representing Ordinary Shares", []),
    (receipts_and_shares, "American Depositary Shares / Global Depositary Shares", []),
    (receipts_and_shares, "Common Shares / Preferred Shares", []),
    (receipts_and_shares, "Units, each representing one common share / American Depositary Shares, each representing one Unit / Common Shares / Preferred Shares", ["Units, each representing one common share", "American Depositary Shares, each representing one Unit", "Common Shares", "Preferred Shares"]),
    (receipts_and_shares, "American Depositary Shares, each representing two / Ordinary Shares", []),
    (receipts_and_shares, "American Depositary Shares / Ordinary Shares / Warrants", []),
    (receipts_and_shares, "Ordinary Shares, / par value SEK 2 / and / American Depositary Shares, / each representing one Ordinary Share", ["Ordinary Shares, par value SEK 2", "American Depositary Shares, each representing one Ordinary Share"]),
    (receipts_and_shares, "Class A Ordinary Shares / Class A American Depositary Shares / Class B Ordinary Shares / Class B American Depositary Shares", ["Class A Ordinary Shares", "Class A American Depositary Shares", "Class B Ordinary Shares", "Class B American Depositary Shares"]),
    (receipts_and_shares, "American Depositary Shares, each / representing one Ordinary Share", []),
    (receipts_and_shares, "American Depositary Shares / and / associated Rights", []),
]


@pytest.mark.parametrize(("read", "printed", "classes"), APART, ids=lambda value: getattr(value, "__name__", str(value)))
def test_classes_told_apart(read: object, printed: str, classes: list[str]) -> None:
    assert callable(read)
    assert texts(read(lines(printed))) == classes


NUMBERS = [
    ("41591R105", ["41591R105"]),
    ("41591 R 10 5", ["41591R105"]),
    ("652 49 Q 10 6", ["65249Q106"]),
    ("41591R105 (Class A); 41591R204 (Class B)", ["41591R105", "41591R204"]),
    ("Class A: 41591R105, Class B: None", ["41591R105"]),
    # no CUSIP numbers
    ("None", []),
    ("Not Applicable", []),
    ("ISIN US41591R1059", []),
    ("SEDOL 4159105", []),
    ("Common Code: 041591105", []),
    ("HARROWMIL", []),
    ("American Depositary Shares, CUSIP 00041591R-10-5", []),
    ("(617) 555-0148", []),
]


@pytest.mark.parametrize(("printed", "numbers"), NUMBERS)
def test_numbers_of_a_line(printed: str, numbers: list[str]) -> None:
    doc = document(printed)
    assert texts(find_numbers(doc, [Block(0, len(doc.text))])) == numbers


@pytest.mark.parametrize(("lines", "numbers"), [("12662P\n108", ["12662P108"]), ("126\n62P\n108", ["12662P108"]), ("12662P10\n8", ["12662P10"]), ("12662P\n109", ["12662P"]), ("12662P108\n12662P1", ["12662P108"])])
def test_a_number_cut_over_lines(lines: str, numbers: list[str]) -> None:
    """One where its check digit says so."""
    doc = document(lines)
    assert texts(find_numbers(doc, list(doc.pieces(0)))) == numbers


LINES = [
    ("4159105 / 41591R105 / 4159216 / 41591R204", ["", "41591R105", "", "41591R204"]),
    ("FR0004159105 / 41591R105", ["", "41591R105"]),
    ("ISIN: SE0004159105 / 41591 R 10 5", ["", "41591R105"]),
    # none of another kind, or words beside one
    ("41591R105 / 41591R204", []),
    ("None / 41591R105", []),
    ("FR0004159105 (Ordinary Shares) / 41591R105", []),
    ("HARROWS / 41591R105", []),
]


@pytest.mark.parametrize(("printed", "numbers"), LINES)
def test_numbers_beside_identifiers_of_another_kind(printed: str, numbers: list[str]) -> None:
    doc = document(printed.replace(" / ", "\n"))
    found = [Block(match.start(), match.end()) for match in re.finditer(r"[^\n]+", doc.text)]
    assert texts(line_for_line(doc, found)) == numbers


def test_none_beside_a_number_keeps_its_line() -> None:
    """A line that says that there is none stands for its class, but no number at all is none."""
    assert texts(find_numbers(document("None\n41591R105"), [Block(0, 4), Block(5, 14)])) == ["", "41591R105"]
    assert find_numbers(document("None\nNone"), [Block(0, 4), Block(5, 9)]) == []


BEHIND = [
    ("Class A Shares (CUSIP 41591R105)", ("Class A Shares", "41591R105")),
    ("Class A Shares - CUSIP No. 41591R 10 5", ("Class A Shares", "41591R105")),
    ("Class A Shares, 41591R105", ("Class A Shares", "41591R105")),
    ("Class A Shares", None),
    ("CUSIP 41591R105 of the Class A Shares", None),
]


@pytest.mark.parametrize(("printed", "found"), BEHIND)
def test_number_behind_its_class(printed: str, found: tuple[str, str] | None) -> None:
    doc = document(printed)
    assert [told[:2] for told in each_with_number(doc, [Block(0, len(doc.text))])] == ([found] if found else [])


def test_each_line_must_have_its_number() -> None:
    doc = document("Class A Shares (CUSIP 41591R105)\nClass B Shares")
    assert each_with_number(doc, [Block(0, 32), Block(33, 47)]) == []


def test_titles_and_numbers_on_one_line() -> None:
    doc = document("Class A Stock 41591R105\nClass B Stock")
    titles, numbers = titles_and_numbers(doc, [Block(0, 23), Block(24, 37)])
    assert [doc.text[title.start : title.end].strip() for title in titles] == ["Class A Stock", "Class B Stock"]
    assert texts(numbers) == ["41591R105"]
