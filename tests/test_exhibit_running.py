"""Lists of exhibits in running text: a whole list in one paragraph, and statements all of whose line ends are lost."""

from __future__ import annotations

from pathlib import Path
from textwrap import wrap

import pytest

from extractor.rules.exhibits import ExhibitIndex, read_exhibits
from extractor.rules.exhibits import number as exhibit_number
from extractor.rules.exhibits.running import beginnings, lone_beginnings
from extractor.submission import read

from .corpus import SAMPLES, name_of
from .example import document
from .growth import check_text

OFFER, LETTER, RELEASE = ("(a)(1)(A)", "Offer to Purchase, dated May 3, 2021"), ("(a)(1)(B)", "Form of Letter of Transmittal"), ("(a)(5)(A)", "Press release, dated May 3, 2021")
NONE = ("(g)", "None")
AGREEMENT = ("(d)(1)", "Agreement and Plan of Merger, dated as of April 20, 2021, by and among X, Y and Z")

LISTS = {
    "semicolons": ("(a)(1)(A) Offer to Purchase, dated May 3, 2021; (a)(1)(B) Form of Letter of Transmittal; (a)(5)(A) Press release, dated May 3, 2021; and (g) None", [OFFER, LETTER, RELEASE, NONE]),
    "behind a colon": ("The following are filed: (a)(1)(A) Offer to Purchase, dated May 3, 2021; (a)(1)(B) Form of Letter of Transmittal", [OFFER, LETTER]),
    "full stops": ("(a)(1)(A) Offer to Purchase, dated May 3, 2021. (a)(1)(B) Form of Letter of Transmittal. (g) None.", [OFFER[:1] + ("Offer to Purchase, dated May 3, 2021.",), LETTER[:1] + ("Form of Letter of Transmittal.",), ("(g)", "None.")]),
    "nothing between them": ("(a)(1)(A) Offer to Purchase, dated May 3, 2021 (a)(1)(B) Form of Letter of Transmittal (g) None", [OFFER, LETTER, NONE]),
    "headings of columns": ("Exhibit No. Description (a)(1)(A) Offer to Purchase, dated May 3, 2021 (a)(1)(B) Form of Letter of Transmittal (g) None", [OFFER, LETTER, NONE]),
    "one exhibit below headings of columns": ("is amended by adding the following: EXHIBIT NO. DESCRIPTION ----------- ----------- (a)(5)(A) Press release, dated May 3, 2021", [RELEASE]),
    "one exhibit below the heading of its number": ("is amended as follows: Index No. (a)(5)(A) Press release, dated May 3, 2021", [RELEASE]),
    "the word before each number": ("Exhibit (a)(1)(A) Offer to Purchase, dated May 3, 2021; Exhibit (a)(1)(B) Form of Letter of Transmittal", [OFFER, LETTER]),
    "where each is": (
        "(a)(1)(A) Offer to Purchase, dated May 3, 2021 (d)(1) Agreement and Plan of Merger, dated as of April 20, 2021, by and among X, Y and Z (incorporated by reference to Exhibit (d)(1) to the Schedule TO-C) (g) None",
        [OFFER, AGREEMENT, NONE],
    ),
    "levels shared with the one before": ("(a)(1) Offer to Purchase; (2) Letter of Transmittal; (b) None", [("(a)(1)", "Offer to Purchase"), ("(a)(2)", "Letter of Transmittal"), ("(b)", "None")]),
    "of 99": ("99.(a)(1) Offer to Purchase; 99.(a)(2) Letter of Transmittal; 107 Filing Fee Table", [("99.(a)(1)", "Offer to Purchase"), ("99.(a)(2)", "Letter of Transmittal"), ("107", "Filing Fee Table")]),
    "a later one of the same letter first": ("(a)(1)(A) Offer to Purchase. (a)(5)(A) Press release. (a)(1)(C) Letter to Brokers. (g) None.", [("(a)(1)(A)", "Offer to Purchase."), ("(a)(5)(A)", "Press release."), ("(a)(1)(C)", "Letter to Brokers."), ("(g)", "None.")]),
    "words behind the last": ("(a)(1)(A) Offer to Purchase, dated May 3, 2021; (a)(1)(B) Form of Letter of Transmittal; (g) None. The Company will furnish copies on request.", [OFFER, LETTER, ("(g)", "None.")]),
    "letters": ("The following are filed: A. Cover letter. B. Offer to Purchase. C. Form of Notice of Withdrawal.", [("A", "Cover letter."), ("B", "Offer to Purchase."), ("C", "Form of Notice of Withdrawal.")]),
    "numbers": ("The following are filed: 1. Cover letter; 2. Offer to Purchase; 3. Form of Notice of Withdrawal", [("1", "Cover letter"), ("2", "Offer to Purchase"), ("3", "Form of Notice of Withdrawal")]),
    "two in a sentence": (
        "The Schedule TO is amended by adding the following exhibits: (a)(5)(E) Press release issued by Loom on May 3, 2021 and (a)(5)(F) Letter to holders, dated May 4, 2021",
        [("(a)(5)(E)", "Press release issued by Loom on May 3, 2021"), ("(a)(5)(F)", "Letter to holders, dated May 4, 2021")],
    ),
    "two in a sentence, with the word before each": (
        "The Schedule TO is amended by adding: Exhibit (a)(5)(E) Press release dated May 3, 2021, and Exhibit (a)(5)(F) Letter to holders",
        [("(a)(5)(E)", "Press release dated May 3, 2021"), ("(a)(5)(F)", "Letter to holders")],
    ),
    "one that names two others": (
        "The Schedule TO is amended by adding: (a)(5)(E) Letter referred to in Exhibits (a)(5)(D) and (a)(5)(F) Letters",
        [("(a)(5)(E)", "Letter referred to in Exhibits (a)(5)(D) and (a)(5)(F) Letters")],
    ),
    "clauses in a description": (
        "(a)(1)(A) Offer to Purchase, dated May 3, 2021; (d)(1) Agreement among (a) Harrow Mills, Inc., (b) Loom LLC and (c) Reed plc; (g) None",
        [OFFER, ("(d)(1)", "Agreement among (a) Harrow Mills, Inc., (b) Loom LLC and (c) Reed plc"), NONE],
    ),
}


def described(index: ExhibitIndex) -> list[tuple[str, str | None]]:
    return [(line.exhibit.number, line.exhibit.description) for line in index.lines]


HEADINGS = {"below the heading": "Item 12. Exhibits.\n", "behind the heading": "Item 12. Exhibits. "}


@pytest.mark.parametrize("heading", HEADINGS)
@pytest.mark.parametrize("shape", LISTS)
def test_list_in_one_paragraph(shape: str, heading: str) -> None:
    printed, lines = LISTS[shape]
    assert described(read_exhibits(document(f"{HEADINGS[heading]}{printed}\n\nSIGNATURE\n"), None)) == lines


def test_title_without_a_full_stop_names_no_number() -> None:
    """ "Exhibits" before the first number is the title's word, and in a sentence it names one."""
    printed, lines = LISTS["nothing between them"]
    assert described(read_exhibits(document(f"Item 12. Exhibits {printed}\n"), None)) == lines
    assert beginnings(f"are filed as Exhibits {printed}", 0, 500) == []


@pytest.mark.parametrize("width", [40, 60, 78])
@pytest.mark.parametrize("shape", LISTS)
def test_list_in_a_wrapped_paragraph(shape: str, width: int) -> None:
    """Plain text, whose lines end wherever the page did."""
    printed, lines = LISTS[shape]
    assert described(read_exhibits(document("\n".join(wrap(f"Item 12. Exhibits. {printed}", width)) + "\n\nSIGNATURE\n"), None)) == lines


def test_footnotes_in_running_text() -> None:
    printed = "(a)(1)(A)* Offer to Purchase. (a)(1)(B)* Form of Letter of Transmittal. (a)(5)(A)** Press release. (b) Not applicable. * Previously filed. ** Filed herewith."
    statuses = {line.exhibit.number: line.exhibit.status for line in read_exhibits(document(f"Item 12. Exhibits. {printed}\n"), None).lines}
    assert statuses == {"(a)(1)(A)": "previously_filed", "(a)(1)(B)": "previously_filed", "(a)(5)(A)": "filed_herewith", "(b)": "not_applicable"}


NO_LISTS = [
    "The Offer to Purchase and the Letter of Transmittal are attached as Exhibits (a)(1)(A) and (a)(1)(B), respectively.",
    "See Exhibit (a)(1)(A) Offer to Purchase, Exhibit (a)(1)(B) Letter of Transmittal and Exhibit (d)(1) Agreement.",
    "Agreement by and among (a) Harrow Mills, Inc., (b) Loom LLC and (c) Reed Partners",
    "(a)(1)(A) Offer to Purchase (with its annexes, (b) Form W-9 and (d) Instructions)",
    "(a)(1)(A) Offer to Purchase (a)(1)(B) Letter of Transmittal",
    "(d)(2) Voting Agreement. (a)(1)(A) Offer to Purchase",
    "Exhibit No. (a)(5)(A) Press release",
    "under Rule 14d-3 (a)(1) Filing and (b)(2) Delivery of the Schedule and (c)(1) Dissemination",
    "(a)(5)(A) of the Schedule TO; (a)(5)(B) to the Schedule TO; (a)(5)(C) thereto",
    "107 Filing Fee Table",
]


NO_LETTERS = [
    "The information agent is D.F. King. A. Smith of the company answers questions. See D. Reed.",
    "A. Cover letter. B. Offer to Purchase.",
    "The offer expires. 2. Offer to Purchase. 3. Letter. 4. Notice.",
    "A. Cover letter. C. Offer to Purchase. D. Form of Notice of Withdrawal.",
]


@pytest.mark.parametrize("printed", NO_LETTERS)
def test_words_that_list_no_letters(printed: str) -> None:
    prose = document(f"Exhibits. {printed}").prose
    assert lone_beginnings(prose, 0, len(prose)) == []


@pytest.mark.parametrize("printed", NO_LISTS)
def test_words_that_list_no_exhibits(printed: str) -> None:
    prose = document(f"Exhibits. {printed}").prose
    assert beginnings(prose, 10, len(prose)) == []


# --- all line ends lost ---------------------------------------------------------------------------------------------------------------

COVER = (
    "SCHEDULE TO Tender Offer Statement under Section 14(d)(1) of the Securities Exchange Act of 1934 HARROW MILLS, INC. (Name of Subject Company) "
    + "Items 1 through 11. The information in the Offer to Purchase, a copy of which is attached as Exhibit (a)(1)(A), is incorporated by reference. " * 4
)
END = " Item 13. Information Required by Schedule 13E-3. Not applicable. SIGNATURE After due inquiry and to the best of my knowledge and belief, I certify that this statement is true. Ruth Adeyemi"


@pytest.mark.parametrize("shape", LISTS)
def test_list_in_a_statement_on_one_line(shape: str) -> None:
    printed, lines = LISTS[shape]
    assert described(read_exhibits(document(f"{COVER}Item 12. Exhibits. {printed}{END}"), None)) == lines


AMENDED = "Item 12 of the Schedule TO is hereby amended and supplemented by adding the following exhibit: (a)(5)(D) Press release issued by Harrow Mills, Inc."


@pytest.mark.parametrize("heading", ["Item 12. Exhibits. ", "ITEM 12. EXHIBITS. ", ""])
def test_amendment_on_one_line(heading: str) -> None:
    index = read_exhibits(document(f"{COVER}{heading}{AMENDED}{END}"), None)
    assert described(index) == [("(a)(5)(D)", "Press release issued by Harrow Mills, Inc.")]
    assert index.additive


def test_exhibit_index_behind_the_signatures_on_one_line() -> None:
    """Item 12 and the Exhibit Index are told apart, and compared."""
    body = "Item 12. Exhibits. (a)(1)(A) Offer to Purchase; (a)(1)(B) Letter of Transmittal; (g) None."
    index = read_exhibits(document(f"{COVER}{body}{END} EXHIBIT INDEX Exhibit No. Description (a)(1)(A) Offer to Purchase (a)(1)(B) Letter of Transmittal (h) None"), None)
    assert [line.exhibit.number for line in index.lines] == ["(a)(1)(A)", "(a)(1)(B)", "(h)", "(g)"]
    assert [words for _, words in index.notes] == ["The Exhibit Index lists (h), Item 12 does not", "Item 12 lists (g), the Exhibit Index does not"]


NO_HEADINGS = [
    "the documents that Item 12. Exhibits of the Schedule TO names: (a)(1)(A) Offer to Purchase; (a)(1)(B) Letter of Transmittal; (g) None",
    "as Item 12 of the Schedule TO says, (a)(1)(A) Offer to Purchase; (a)(1)(B) Letter of Transmittal; (g) None",
    "in the exhibit index: (a)(1)(A) Offer to Purchase; (a)(1)(B) Letter of Transmittal; (g) None",
]


@pytest.mark.parametrize("words", NO_HEADINGS)
def test_sentences_that_name_the_item(words: str) -> None:
    assert read_exhibits(document(f"{COVER}{words}{END}"), None).lines == ()


@pytest.mark.parametrize("path", [pytest.param(path, id=name_of(path)) for path in SAMPLES])
def test_samples_without_line_ends_list_the_same(path: Path) -> None:
    statement = read(path.read_bytes()).documents[0]
    flat = document(" ".join(statement.text.split()))
    printed, lost = ([exhibit_number.key(line.exhibit.number) for line in read_exhibits(doc, None).lines] for doc in (statement, flat))
    assert lost == printed


@pytest.mark.parametrize("path", [pytest.param(path, id=name_of(path)) for path in SAMPLES])
def test_samples_wrapped_anew_list_the_same(path: Path) -> None:
    """All line ends lost, and others made."""
    statement = read(path.read_bytes()).documents[0]
    wrapped = document("\n".join(wrap(" ".join(statement.text.split()), 78)))
    printed, anew = ([exhibit_number.key(line.exhibit.number) for line in read_exhibits(doc, None).lines] for doc in (statement, wrapped))
    assert anew == printed


@pytest.mark.parametrize("words", ["Item 12. Exhibits. ", "(a)(1)(A) Offer; ", "(b) None. ", "* Previously filed ", "EXHIBIT INDEX Exhibit ", "(a)(1)(A) ( ", "No. Description ---- ", "A. Letter. B. Letter. ", "1. Letter; "])
def test_hostile_line_is_read_once(words: str) -> None:
    check_text(lambda text: read_exhibits(document(text), None), words, f"{COVER}Item 12. Exhibits. ", END)
