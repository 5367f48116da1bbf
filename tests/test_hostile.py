"""Hostile input costs no more than its size: every rule, the reading of text, and whole files."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from extractor.document import Document
from extractor.errors import ExtractError
from extractor.facts import MOST_PLACES, book
from extractor.filing import extract
from extractor.flat import Flat
from extractor.rules.rule import Book, Rule
from extractor.submission import read

from .example import document
from .growth import check_growth, repeated
from .test_submission import HUMAN, TAGGED

# --- rules ----------------------------------------------------------------------------------------------------------------------------

FILLERS = ("a ", "a", "1", "1,111", "$1.5 ", "A.", "inc.", "a.5", "( ", '"a" ', "of the ", "may 17, 2023 ")
"""What gaps, numbers, names and lists in patterns may run along."""
WORDS_BETWEEN = 60
CAPITALS = "NORTH GROVE, HOLT & CO. "
"""What the names of firms and persons run along."""


def hostile_texts(rule: Any) -> Iterator[tuple[str, int]]:
    """Pieces that, repeated to the size, keep a rule busy: its words whole, cut, joined and run on in capitals; its anchors bare and with every filler between them."""
    says = rule.says + " "
    for cut in (len(says) // 3, len(says) // 2, len(says)):
        yield f"{says[:cut].rpartition(' ')[0]} {repeated(CAPITALS, WORDS_BETWEEN * 5)} ", 1_500
    yield says, 4_000
    yield says[: len(says) // 2] + " ", 1_500
    yield says[len(says) // 2 :], 1_500
    yield re.sub(r"[.;:]", "", says), 4_000
    for anchor in rule.anchors[:2]:
        yield f"{anchor} ", 12_000
        for filler in FILLERS:
            yield f"{anchor} {repeated(filler, WORDS_BETWEEN)} ", 1_500
    for filler in FILLERS:
        yield f"{rule.anchors[0]} {repeated(filler, rule.before + rule.after)} ", 1_500


@pytest.mark.parametrize("rule", [pytest.param(rule, id=rule.name) for rule in book().rules])
def test_rule(rule: Any) -> None:
    book = Book([rule])
    book.find(document(rule.says))

    def prepare(words: str, size: int) -> Callable[[], object]:
        text = " ".join(repeated(words, size).split())
        made = Document(text, 0, len(text), format="text")
        made._flat = Flat(text, [0], [0], [0])
        assert made.folded
        assert made.prose
        return lambda: book.find(made)

    for words, length in hostile_texts(rule):
        check_growth(lambda size, words=words: prepare(words, size), length, f"{rule.name} on {words[:80]!r}…")  # type: ignore[misc]


def test_all_rules_together_on_their_anchors() -> None:
    anchors = " ".join(sorted({anchor for rule in book().rules for anchor in rule.anchors})) + " "

    def prepare(size: int) -> Callable[[], object]:
        made = document(repeated(anchors, size))
        assert made.folded
        return lambda: book().find(made)

    check_growth(prepare, max(10_000, len(anchors)), "all anchors")


@pytest.mark.parametrize("pattern", [r"up\ to\ (?:\d[\d.]*\d?|\D){0,150}?\ units", r"up\ to\ [^.]*?\ shares", r"up\ to\ (?:[^.]{0,200}?,){0,3}[^.]*?\ units"])
def test_a_rule_without_bounds_is_seen(pattern: str) -> None:
    """The check itself can fail."""
    endless = Rule("example.endless", "up to 100 shares", ("up to",), pattern, lambda reading: reading.printed())
    with pytest.raises(AssertionError, match=r"four times as many|no end after"):
        test_rule(endless)


# --- markup ---------------------------------------------------------------------------------------------------------------------------

MARKUP = (
    "<", "<a ", "<a", "<a b='", "</", "<!", "<!--", "<!-- ", "<!-->", "-->", "<!-- -->", "<!-", "<?", "&", "&#", "&#x", "&a", "&amp", "&#1", "&nbsp;", "<p>", "<td>", "<td", "<table>", "<table><tr><td>", "</td>",
    "<script>", "<SCRIPT>", "<script></Script>", "<style>a", "<title>", "<script></script>", "\xe9", "\xe9 ", "\x93\xc3\xa9", "\xe2\x80\x94", " ", "\n", "\t", "a", "a ", "a  ", "\u00a0",
)  # fmt: skip


@pytest.mark.parametrize("words", MARKUP)
def test_html(words: str) -> None:
    def prepare(size: int) -> Callable[[], object]:
        raw = "<p>" + repeated(words, size)
        return lambda: Document(raw, 0, len(raw), format="html").folded

    check_growth(prepare, 20_000, f"HTML of {words!r}")


@pytest.mark.parametrize(("words", "tail"), [("a", ""), ("a ", ""), ("a:", ""), ("a=' ", ""), ("a", "<b>"), ("a ", "</a")])
def test_one_long_tag(words: str, tail: str) -> None:
    def prepare(size: int) -> Callable[[], object]:
        raw = "<p><" + repeated(words, size) + tail
        return lambda: Document(raw, 0, len(raw), format="html").folded

    check_growth(prepare, 20_000, f"a tag of {words!r}")


@pytest.mark.parametrize("words", ["<PAGE>", "<", "<S> <C>", "&", "&a", "&amp;", "-", "- ", "-\n", "a-\n", "-\na", "a-\nb", "- \n ", "\\", "\\$", "\n", "\r", "\t", " ", "a", "a ", "a  ", "a   b\n", "\xe9", "\xe9 "])
def test_plain_text(words: str) -> None:
    def prepare(size: int) -> Callable[[], object]:
        raw = repeated(words, size)
        return lambda: Document(raw, 0, len(raw), format="text").folded

    check_growth(prepare, 20_000, f"text of {words!r}")


def test_a_long_gap_after_a_hyphen() -> None:
    def prepare(size: int) -> Callable[[], object]:
        raw = ("a-" + " " * 50) * (size // 100) + "a-" + " " * (size // 2) + "b"
        return lambda: Document(raw, 0, len(raw), format="text").folded

    check_growth(prepare, 20_000, "hyphens and blanks")


def test_lines_pieces_and_cells_of_a_long_table() -> None:
    def prepare(size: int) -> Callable[[], object]:
        raw = "<table>" + "<tr><td>a<br>b</td><td>c</td></tr>" * (size // 35)
        made = Document(raw, 0, len(raw), format="html")
        return lambda: [made.cells(line) for line in made.lines()] + [made.quote(piece.start, piece.end) for piece in made.pieces()] + [made.span(block.start, block.end) for block in made.paragraphs()]

    check_growth(prepare, 20_000, "a long table")


# --- submissions ----------------------------------------------------------------------------------------------------------------------

ENVELOPES = (
    "<DOCUMENT>", "<DOCUMENT>\n", "</DOCUMENT>\n", "<DOCUMENT>\n</DOCUMENT>\n", "<DOCUMENT>\n<TEXT>\n", "<DOCUMENT>\n<TEXT></TEXT>\n</DOCUMENT>\n", "<DOCUMENT>\n<TYPE>", "<TYPE>", "<TEXT>", "<SEC-HEADER>", "<SEC-HEADER>\n", "</SEC-HEADER>\n", "<SUBMISSION>\n",
    "ACCESSION NUMBER:", "ACCESSION NUMBER:\t1\n", "GROUP MEMBERS:\t\tA\n", "SUBJECT COMPANY:\n", "FILED BY:\n", "FORMER COMPANY:\n", "A:", "A: ", "A:\t\t\t ", "<A>", "<TYPE>\n", "<FILED-BY>\n", "<FILED-BY>\n</FILED-BY>\n", "<CIK>1\n", "\r", "\n", "\r\n", " ", "\t", "\t\n", "begin 644 a\n", "<XBRL>", "<PDF>\n",
)  # fmt: skip


def refusing(raw: bytes, reader: Callable[[bytes], object]) -> object:
    try:
        return reader(raw)
    except ExtractError as refusal:
        return refusal


@pytest.mark.parametrize("words", ENVELOPES)
@pytest.mark.parametrize("head", ["", "ACCESSION NUMBER: 1\n", "ACCESSION NUMBER: 1", TAGGED, HUMAN, "ACCESSION NUMBER: 1\n<DOCUMENT>\n<TYPE>SC TO-T\n<TEXT>\n"], ids=["nothing", "header", "line", "tagged", "human", "document"])
def test_envelope(head: str, words: str) -> None:
    def prepare(size: int) -> Callable[[], object]:
        raw = (head + repeated(words, size)).encode()
        return lambda: refusing(raw, read)

    check_growth(prepare, 20_000, f"an envelope of {words!r}")


@pytest.mark.parametrize("layout", [HUMAN, TAGGED], ids=["human", "tagged"])
@pytest.mark.parametrize("words", ["a", " ", "a ", "\t", "a:", "<a>"])
def test_header_line_without_end(layout: str, words: str) -> None:
    for place in ("LANTERN WORKS INC", "005-99901", "SC TO-T/A"):

        def prepare(size: int, place: str = place) -> Callable[[], object]:
            raw = layout.replace(place, f"{place} {repeated(words, size)}b").encode()
            return lambda: refusing(raw, read)

        check_growth(prepare, 20_000, f"a header line of {words!r}")


# --- whole filings --------------------------------------------------------------------------------------------------------------------

COVER = """SCHEDULE TO

Tender Offer Statement under Section 14(d)(1) or 13(e)(1) of the Securities Exchange Act of 1934
(Amendment No. 3)

LANTERN WORKS INC
(Name of Subject Company (Issuer))

NORTH RIVER ACQUISITION CORP
(Names of Filing Persons (Offeror))

Common Stock, par value $0.01 per share
(Title of Class of Securities)

516890100
(CUSIP Number of Class of Securities)

[ ] Check the box if the filing relates solely to preliminary communications made before the commencement of a tender offer.
Check the appropriate boxes below to designate any transactions to which the statement relates:
[X] third-party tender offer subject to Rule 14d-1.
[ ] issuer tender offer subject to Rule 13e-4.
[ ] going-private transaction subject to Rule 13e-3.
[ ] amendment to Schedule 13D under Rule 13d-2.
Check the following box if the filing is a final amendment reporting the results of the tender offer: [ ]

"""
TAIL = """
Item 12. Exhibits.

(a)(1)(A) Offer to Purchase, dated March 15, 2024.

SIGNATURE

After due inquiry and to the best of my knowledge and belief, I certify that the information is true.

By: /s/ Jane Q. Meridian
Name: Jane Q. Meridian
Title: President
Dated: March 15, 2024
"""
STATEMENTS = (
    "a ", "a\n", "\n\n", "a\n\n", "A\n\n", "(", "( ", "[ ] ", "[ ]\n", "[X]\n\n", "\u2610 ", "\u00fe\n", "[X] third-party tender offer subject to Rule 14d-1.\n", "third-party tender offer subject to rule ", "(Name of Subject Company)\n\n", "(Name", "(Names of Filing Persons)\n", "Title of Class",
    "CUSIP", "CUSIP No. 516890100\n", "516890100 ", "Item 1. ", "Item 12. Exhibits.\n\n", "Items 1 through 11.\n\n", "Items 1, ", "item", "(a)(1)(A) ", "(a)(1)(A) Offer to Purchase\n", "(a)\n", "(b) Not applicable.\n\n", "* ", "*\n", "Exhibit ", "incorporated by reference to ",
    "(incorporated by reference to Exhibit (a)(1)(A) to the Schedule TO filed on March 15, 2024)\n", "Exhibit No.\tDescription\n", "EXHIBIT INDEX\n\n", "SIGNATURE\n\n", "SIGNATURES\n", "/s/ ", "/s/ A\n", "By: ", "By:\n", "Name:\n", "Title: ", "Dated: ", "Copies to:\n\n", "with copies to ", "A, Esq.\n", "Tel: ", "(212) 555-0100\n",
    "Amendment No. ", "Amendment No. 3\n", "Transaction Valuation* ", "Amount of Filing Fee\n", "$1,000.00 ", "$", "1,", "1.", "Amount Previously Paid: $1\n", "Form or Registration No.: ", "Filing Party: A\n", "CALCULATION OF FILING FEE\n\n", "Check the box if any part of the fee is offset ", ", ", ". ", "-", "--\n", "=====\n", "| ", "March 15, 2024 ", "May 17", "a.m. ", "12:00 midnight, ",
)  # fmt: skip


@pytest.mark.parametrize("words", STATEMENTS)
def test_statement(words: str) -> None:
    """A hostile middle between a cover and an exhibit list, then a hostile file that is nothing else."""
    for head, tail in ((COVER, TAIL), ("Schedule TO\n\n", "")):

        def prepare(size: int, head: str = head, tail: str = tail) -> Callable[[], object]:
            raw = (head + repeated(words, size) + tail).encode()
            return lambda: refusing(raw, extract)

        check_growth(prepare, 12_000, f"a statement of {words!r}")


BLOCK = """Jane Q. Meridian
North River Acquisition Corp
1200 Harbor Street
Boston, Massachusetts 02110
(617) 555-0100
(Name, Address and Telephone Number of Person Authorized to Receive Notices and Communications on Behalf of Filing Persons)

with copies to:

"""
LINES = ("-", "- ", "--- ", "=", "_", "*", "* ", "\\*", ".", ". ", " .", "#", "\u2020", "\u00a7", "(1)", "(*) ", "1,111,", "$1 ", "A's ", "A. ", "A, ", "A & ", "Esq. ", "and ", "Inc. ", "(", ")", '"', "|", "| ", "0 ", "(212) ", "+1 ")
"""What a line may be drawn or filled with."""
PLACES = (
    ("contacts", COVER.split("[ ] Check")[0] + BLOCK, " b\n\nJohn Doe, Esq.\nDoe & Roe LLP\n(212) 555-0101\n\n[ ] Check" + COVER.split("[ ] Check", 1)[1] + TAIL),
    ("name", "SCHEDULE TO\n\n", " b\n(Name of Subject Company (Issuer))" + COVER.split("(Name of Subject Company (Issuer))")[1] + TAIL),
    ("class", COVER.split("Common Stock")[0], " Common Stock b\n" + COVER.split("per share")[1] + TAIL),
    ("exhibit", COVER + TAIL.split("Offer to Purchase")[0], " b Offer to Purchase\n(a)(1)(B)* Letter" + TAIL.split("Offer to Purchase")[1]),
    ("description", COVER + TAIL.split(", dated")[0], " b\n(a)(1)(B)* Letter" + TAIL.split("2024.")[1]),
    ("signer", COVER + TAIL.split("Jane Q.")[0], " b\n" + TAIL.split("By: ")[1]),
)


@pytest.mark.parametrize(("head", "tail"), [pytest.param(head, tail, id=place) for place, head, tail in PLACES])
@pytest.mark.parametrize("words", LINES)
def test_one_line_of_a_statement(words: str, head: str, tail: str) -> None:
    """A line that a reader takes apart, filled to any length, and something behind that it does not expect."""

    def prepare(size: int) -> Callable[[], object]:
        raw = (head + repeated(words, size) + tail).encode()
        return lambda: refusing(raw, extract)

    check_growth(prepare, 60, f"a line of {words!r}")
    check_growth(prepare, 3_000, f"a line of {words!r}")


def test_many_attached_documents() -> None:
    def prepare(size: int) -> Callable[[], object]:
        one = "<DOCUMENT>\n<TYPE>EX-99.(A)(5)\n<SEQUENCE>2\n<FILENAME>a.htm\n<TEXT>\nNews release. The tender offer will expire on May 17, 2023.\n</TEXT>\n</DOCUMENT>\n"
        raw = (HUMAN + one * (size // len(one))).encode()
        return lambda: extract(raw)

    check_growth(prepare, 10_000, "many attached documents")


MANY = (
    "As of that hour, the Depositary had received valid tenders of approximately {n:,} Shares.\n\n",
    "Holders who tender in the Robin Offer will receive ${m}.00 per share in cash.\n\n",
    "Pursuant to Amendment No. 3, the expiration of the Offer is extended from March {m}, 2024 to April {m}, 2024.\n\n",
    "The Depositary for the Offer is: Computershare Trust Company, N.A. ",
    "October {m}, 2025 Notice Date The deadline by which you must notify the Fund in writing if you wish to tender Shares for repurchase\n\n",
)
"""Statements that many rules see, and that are weighed against each other."""


@pytest.mark.parametrize("words", MANY)
def test_many_statements_in_a_filing(words: str) -> None:
    def prepare(size: int) -> Callable[[], object]:
        said = "".join(words.format(n=1_000_000 + 7 * number, m=1 + number % 28) for number in range(size // len(words)))
        raw = (COVER + said + TAIL).encode()
        return lambda: extract(raw)

    check_growth(prepare, 40_000, f"many times {words!r}")


def test_more_statements_than_can_be_weighed_are_not_believed() -> None:
    def read_with(places: int) -> Any:
        said = "".join(f"As of March 8, 2024, {1_000_000 + 7 * number:,} Shares had been validly tendered in the Offer.\n\n" for number in range(places))
        return extract((COVER + "Purchaser is offering to purchase all outstanding shares at $4.00 per share, net in cash.\n\n" + said + TAIL).encode())

    enough, flooded = read_with(200), read_with(MOST_PLACES + 1)
    assert len(enough.tallies) == 200
    assert not [one for one in enough.abstentions if one.pointer == "/tallies"]
    assert (flooded.tallies, [one.reason for one in flooded.abstentions if one.pointer == "/tallies"]) == ((), ["ambiguous"])
    assert flooded.offer.consideration == enough.offer.consideration != ()
