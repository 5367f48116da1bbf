"""How one list of exhibits is read piece by piece: what begins a line, what is more of it, what ends it."""

from __future__ import annotations

import pytest

from extractor.rules.exhibits.flow import continues
from extractor.rules.exhibits.piece import Head, Piece
from extractor.rules.exhibits.reader import Reader

from .example import document

BEGINS = [
    # text, the lines by number and words
    ("(a)(1)(A) Offer to Purchase\n(a)(1)(B) Letter of Transmittal", [("(a)(1)(A)", "Offer to Purchase"), ("(a)(1)(B)", "Letter of Transmittal")]),
    ("(a)(1)(A) Offer to Purchase\n(B) Letter of Transmittal", [("(a)(1)(A)", "Offer to Purchase"), ("(a)(1)(B)", "Letter of Transmittal")]),
    ("(a)(1)(A) Letter (see\n(b) of Annex A)", [("(a)(1)(A)", "Letter (see (b) of Annex A)")]),
    ("(a)(1)(A) Letter filed as Exhibit\n(a)(5) and another", [("(a)(1)(A)", "Letter filed as Exhibit (a)(5) and another")]),
    ("(d)(1) Agreement as amended by Exhibit\n(d)(1) of the Schedule TO", [("(d)(1)", "Agreement as amended by Exhibit (d)(1) of the Schedule TO")]),
    ("(D), (E) AND (F) NOT APPLICABLE.\n(G) NONE.", [("(D), (E) AND (F)", "NOT APPLICABLE."), ("(G)", "NONE.")]),
    ("(b) Not applicable.\n(g) None.", [("(b)", "Not applicable."), ("(g)", "None.")]),
    ("(a)(9) Press release. (a)(10)\nLetter", [("(a)(9)", "Press release."), ("(a)(10)", "Letter")]),
    ("by adding: (a)(9) Press release\nof Loom; and (d)(7) Letter", [("(a)(9)", "Press release of Loom;"), ("(d)(7)", "Letter")]),
    ("by adding: (a)(9) Press release (see\nthe Schedule TO; (d)(7) Letter)", [("(a)(9)", "Press release (see the Schedule TO; (d)(7) Letter)")]),
    ("99.(a)(1)(i) Offer to Purchase\n(ii) Letter of Transmittal\nc(1) Agreement\nc(2) Letter", [("99.(a)(1)(i)", "Offer to Purchase"), ("99.(a)(1)(ii)", "Letter of Transmittal"), ("c(1)", "Agreement"), ("c(2)", "Letter")]),
    ("(a)(2) Letter of Transmittal\n(5)\nPress release\n(b) None.", [("(a)(2)", "Letter of Transmittal"), ("(a)(5)", "Press release"), ("(b)", "None.")]),
    ("(a)(5) Press release\n(2)\nLetter", [("(a)(5)", "Press release (2) Letter")]),
    ("(a)(1) Offer to Purchase (see page\n(5) of it)", [("(a)(1)", "Offer to Purchase (see page (5) of it)")]),
    ("The information in the papers filed as Exhibits\n(a)(1)(A), (a)(1)(B), (a)(5) and (d)(1). It answers all items.", []),
    ("The offer is subject to\n(a) the minimum condition and\n(b) other conditions.", []),
    # over the number of a page
    ("(a)(1) Offer to Purchase.\n\n(a)(2) Letter to Banks, Trust\n\n\n   4\n<PAGE>\n\nCompanies and Nominees.", [("(a)(1)", "Offer to Purchase."), ("(a)(2)", "Letter to Banks, Trust Companies and Nominees.")]),
    ("(a)(1) Offer to Purchase.\n\n(a)(2) Press release\n\n\n   4\n<PAGE>\n\nSignatures of all", [("(a)(1)", "Offer to Purchase."), ("(a)(2)", "Press release")]),
    ("(a)(1) Offer to Purchase\n\n(a)(2) Press release\n\n\n   4\n<PAGE>\n\nLoom Holdings plc", [("(a)(1)", "Offer to Purchase"), ("(a)(2)", "Press release")]),
    ("(a)(1) Offer to Purchase.\n\n(a)(2) Press release.\n\n\n   4\n<PAGE>\n\nLoom Holdings plc", [("(a)(1)", "Offer to Purchase."), ("(a)(2)", "Press release.")]),
    ("Exhibit (a)(1) Offer to Purchase\n(c) Ruth Adeyemi is a director", [("(a)(1)", "Offer to Purchase"), ("(c)", "Ruth Adeyemi is a director")]),
]


@pytest.mark.parametrize(("printed", "lines"), BEGINS)
def test_lines_of_plain_text(printed: str, lines: list[tuple[str, str]]) -> None:
    doc = document(printed)
    assert [(line.number, line.prose(doc)) for line in Reader(doc, "twelve", 0, len(doc.text)).read().lines] == lines


COLUMNS = [
    # numbers above, their descriptions below, as where a table is read column by column
    ("(a)(1)(A)*\n(a)(1)(B)*\n\n(b)\n\nOffer to Purchase, dated May 1,\n2024.\nLetter of Transmittal (see\nAnnex A)\nNot applicable.\n\n* Filed herewith.", [("(a)(1)(A)", "Offer to Purchase, dated May 1, 2024."), ("(a)(1)(B)", "Letter of Transmittal (see Annex A)"), ("(b)", "Not applicable.")]),
    ("(a)(1)\n(a)(5)\n107\nOffer to Exchange*\n** Press Release\nof Loom\n* Filing Fee Table", [("(a)(1)", "Offer to Exchange*"), ("(a)(5)", "Press Release of Loom"), ("107", "Filing Fee Table")]),
    ("(a)(1)\n(a)(5)\n(b)\nNone.\n(c) None.", [("(b)", "None."), ("(c)", "None.")]),  # one description below several numbers is the last one's
    ("(a)(1)\n(a)(5)\n(b)\nOffer to Purchase.\nPress release.\n(d) Agreement.", [("(d)", "Agreement.")]),  # too few
    ("(a)(1)\n(a)(5)\nOffer to Purchase.\nLetter.\nPress release.\n(d) Agreement.", [("(d)", "Agreement.")]),  # too many
    ("(a)(5)\n(a)(1)\nOffer to Purchase.\nPress release.\n(d) Agreement.", [("(d)", "Agreement.")]),  # in no order
    ("(a)(1)(A)*\u200bOffer to Purchase\n(b)\u200bNone.", [("(a)(1)(A)", "Offer to Purchase"), ("(b)", "None.")]),
]


@pytest.mark.parametrize(("printed", "lines"), COLUMNS)
def test_numbers_above_their_descriptions(printed: str, lines: list[tuple[str, str]]) -> None:
    doc = document(printed)
    assert [(line.number, line.prose(doc)) for line in Reader(doc, "twelve", 0, len(doc.text)).read().lines] == lines


@pytest.mark.parametrize(
    ("notes", "footnotes"),
    [
        ("*\n**\n\nPreviously filed.\nFiled herewith.", {"*": "Previously filed.", "**": "Filed herewith."}),
        ("*\nPreviously filed.\n**\nFiled herewith.", {"*": "Previously filed.", "**": "Filed herewith."}),
        ("* Previously filed.\n** Filed herewith.", {"*": "Previously filed.", "**": "Filed herewith."}),
    ],
)
def test_marks_above_their_footnotes(notes: str, footnotes: dict[str, str]) -> None:
    doc = document(f"(a)(1)*\n(a)(5)**\n\nOffer to Purchase.\nPress release.\n\n{notes}")
    found = Reader(doc, "twelve", 0, len(doc.text)).read()
    assert (found.footnotes, [line.marks for line in found.lines]) == (footnotes, [["*"], ["**"]])


def test_marks_before_the_description_below_its_number() -> None:
    doc = document("(a)(5)(A)\n**Press Release, dated May 1, 2024.\n\n(a)(5)(B)\n* Press Release, dated May 3, 2024.\n(h)\n* Previously filed.")
    found = Reader(doc, "twelve", 0, len(doc.text)).read()
    assert [(line.number, line.marks, line.prose(doc)) for line in found.lines] == [("(a)(5)(A)", ["**"], "Press Release, dated May 1, 2024."), ("(a)(5)(B)", ["*"], "Press Release, dated May 3, 2024.")]
    assert found.footnotes == {"*": "Previously filed."}


BARE = [
    ("Exhibit 1 Offer to Purchase\nExhibit 2 Press release", ["1", "2"]),
    ("1. Offer to Purchase\n2. Press release\n107 Filing fees", ["1", "2", "107"]),
    ("A. Offer to Purchase\nB. Press release", ["A", "B"]),
    ("A. OFFER TO PURCHASE\nB. PRESS RELEASE", ["A", "B"]),
    ("A. G. Heddle & Co.\nB. G. Sley & Co.", []),
    ("A. Offer to Purchase\nB. (i) Form of note\n(ii) Form of note for all interests\nC. Notice of withdrawal", ["A", "B", "C"]),
    # pages, years and other counts
    ("1. Offer to Purchase\n7\n2. Press release", ["1", "2"]),
    ("1. Offer to Purchase\n3. Press release", ["1"]),
    ("A. Offer to Purchase\nD. Press release", ["A"]),
    ("2. Press release", []),
]


@pytest.mark.parametrize(("printed", "numbers"), BARE)
def test_lists_of_numbers_of_one_level(printed: str, numbers: list[str]) -> None:
    doc = document(printed)
    assert [line.number for line in Reader(doc, "twelve", 0, len(doc.text), bare=True).read().lines] == numbers


NAMED = [
    ("(a)(1)(A)", "of the Schedule TO", True),
    ("(a)(1)(A)", "and (a)(1)(B)", True),
    ("(a)(1)(A)", "to the Statement", True),
    ("(a)(1)(A)", ") hereto", True),
    ("(b)", "commitment letter", True),
    ("(a)(1)(A)", "Offer to Purchase", False),
    ("(a)(1)(A)", "form of letter", False),
    ("(b)", "not applicable", False),
    ("(b)", "Orders of the court", False),
]


@pytest.mark.parametrize(("number", "rest", "named"), NAMED)
def test_number_that_a_sentence_names(number: str, rest: str, named: bool) -> None:
    doc = document(f"{number} {rest}")
    assert Head(number, [], rest, False).is_named_by(Piece(doc, 0, len(doc.text), doc.text, "\n")) is named


def test_number_alone_before_the_words_that_name_it() -> None:
    doc = document("(d)(2)\nof the Schedule TO")
    assert Head("(d)(2)", [], "", False).is_named_by(Piece(doc, 0, 6, "(d)(2)", "\n"))
    doc = document("(d)(2)\nOption agreement")
    assert not Head("(d)(2)", [], "", False).is_named_by(Piece(doc, 0, 6, "(d)(2)", "\n"))


GOES_ON = [
    # the end of a line, the next piece of plain text, whether it goes on
    ("Press release issued by Harrow Mills, Inc.", "and Loom LLC", True),
    ("Agreement by and among", "Harrow Mills, Inc.", True),
    ("Letter (incorporated by reference to Exhibit 99.1", "The Schedule TO-C", True),
    ("Agreement, dated as of May", "3, 2021", True),
    ("Form of Letter to Brokers, Dealers, Commercial Banks,", "Trust Companies", True),
    ("Letter to Brokers", "Dealers and Banks", True),
    ("Offer to Purchase.", "SIGNATURES", False),
    ("Filed by Harrow Mills, Inc.", "LOOM LLC", True),
    ("Not applicable.", "The Company", False),
]


@pytest.mark.parametrize(("before", "words", "on"), GOES_ON)
def test_line_of_plain_text_goes_on(before: str, words: str, on: bool) -> None:
    doc = document(f"{before}\n{words}\n" + "A line of text that is wrapped as plain text is, at seventy characters.\n" * 4)
    start = len(before) + 1
    assert continues(before, len(before), Piece(doc, start, start + len(words), words, "\n")) is on
    if on and words[0].isupper() and not before.endswith(("among", ",", "99.1")):
        assert not continues(before, len(before), Piece(doc, start, start + len(words), words, "\u2029"))
