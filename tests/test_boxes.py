"""The cover's check boxes in every dress that filers and converters give them; what stands in none is unreadable, never open."""

from __future__ import annotations

import pytest

from extractor.document import Document
from extractor.rules.cover.box_glyphs import Glyphs, glyphs_in
from extractor.rules.cover.box_labels import labels_of
from extractor.rules.cover.boxes import Box, read_boxes

from .example import document
from .growth import check_text

NAMES = ("preliminary_communication", "third_party_tender_offer", "issuer_tender_offer", "going_private", "schedule_13d_amendment", "final_amendment")

GLYPHS_BEFORE = """{0} Check the box if the filing relates solely to preliminary communications made before the commencement of a tender offer.

Check the appropriate boxes below to designate any transactions to which the statement relates:

{1} third-party tender offer subject to Rule 14d-1.

{2} issuer tender offer subject to Rule 13e-4.

{3} going-private transaction subject to Rule 13e-3.

{4} amendment to Schedule 13D under Rule 13d-2.

Check the following box if the filing is a final amendment reporting the results of the tender offer: {5}
"""

LAYOUTS = {
    "before": GLYPHS_BEFORE,
    "on lines of their own": GLYPHS_BEFORE.replace("} ", "}\n").replace(": {5}", ":\n{5}"),
    "in paragraphs of their own": GLYPHS_BEFORE.replace("} ", "}\n\n").replace(": {5}", ":\n\n{5}"),
    "in cells": GLYPHS_BEFORE.replace("} ", "}      "),
    "behind a bar": GLYPHS_BEFORE.replace("} ", "} | "),
    "one line": " ".join(GLYPHS_BEFORE.split()),
    "without stops, capitals": GLYPHS_BEFORE.replace(".\n", "\n").replace("third-party", "THIRD-PARTY").replace("issuer tender", "Issuer Tender").replace("going-private", "Going private"),
    "final box in brackets of prose": GLYPHS_BEFORE.replace("offer: {5}", "offer.  {5}"),
    "non-breaking hyphens": GLYPHS_BEFORE.replace("14d-1", "14d\u20111").replace("13e-4", "13e\u20134").replace("13e-3", "13e\u20113"),
    "communications not said to be made": GLYPHS_BEFORE.replace("communications made before", "communications before"),
    "misprinted ones": GLYPHS_BEFORE.replace("14d-1", "14d-l"),
    "blanks in the rule numbers": GLYPHS_BEFORE.replace("14d-1", "14d- 1").replace("13e-4", "13e -4"),
    "if applicable below": GLYPHS_BEFORE
    + "\nIf applicable, check the appropriate box(es) below to designate the appropriate rule provision(s) relied upon:\n",
    "two columns": """{0} Check the box if the filing relates solely to preliminary communications made before the commencement of a tender offer.

Check the appropriate boxes below to designate any transactions to which the statement relates:

{1} third-party tender offer subject to Rule 14d-1.      {3} going-private transaction subject to Rule 13e-3.
{2} issuer tender offer subject to Rule 13e-4.      {4} amendment to Schedule 13D under Rule 13d-2.

Check the following box if the filing is a final amendment reporting the results of the tender offer: {5}
""",
    "two columns, the rules below": """{0} Check the box if the filing relates solely to preliminary communications made before the commencement of a tender offer.

Check the appropriate boxes below to designate any transactions to which the statement relates:

{1}  third-party tender offer          {3}  going private transaction
     subject to Rule 14d-1                  subject to Rule 13e-3.

{2}  issuer tender offer               {4}  amendment to Schedule 13D
     subject to Rule 13e-4                  under Rule 13d-2

Check the following box if the filing is a final amendment reporting the results of the tender offer: {5}
""",
    "two columns, cut before the rules": """{0} Check the box if the filing relates solely to preliminary communications made before the commencement of a tender offer.

Check the appropriate boxes below to designate any transactions to which the statement relates:

{1} third-party tender offer subject     {3} going-private transaction subject
    to Rule 14d-1.                           to Rule 13e-3.
{2} issuer tender offer subject to       {4} amendment to Schedule 13D under
    Rule 13e-4.                              Rule 13d-2.

Check the following box if the filing is a final amendment reporting the results of the tender offer: {5}
""",
    "two columns, cut before the rules, an offer with a hyphen": """{0} Check the box if the filing relates solely to preliminary communications made before the commencement of a tender offer.

Check the appropriate boxes below to designate any transactions to which the statement relates:

{1} third-party tender-offer subject to     {2} issuer tender-offer subject to
    Rule 14d-1.                                 Rule 13e-4.
{3} going private transaction subject to    {4} amendment to Schedule 13D under
    Rule 13e-3.                                 Rule 13d-2.

Check the following box if the filing is a final amendment reporting the results of the tender offer: {5}
""",
    "all behind their labels": """Check the box if the filing relates solely to preliminary communications made before the commencement of a tender offer. {0}

Check the appropriate boxes below to designate any transactions to which the statement relates:

third-party tender offer subject to Rule 14d-1. {1}

issuer tender offer subject to Rule 13e-4. {2}

going-private transaction subject to Rule 13e-3. {3}

amendment to Schedule 13D under Rule 13d-2. {4}

Check the following box if the filing is a final amendment reporting the results of the tender offer. {5}
""",
    "stacked": """{0} Check the box if the filing relates solely to preliminary communications made before the commencement of a tender offer.

Check the appropriate boxes below to designate any transactions to which the statement relates:

{1}
{2}
{3}
{4}

third-party tender offer subject to Rule 14d-1.
issuer tender offer subject to Rule 13e-4.
going-private transaction subject to Rule 13e-3.
amendment to Schedule 13D under Rule 13d-2.

Check the following box if the filing is a final amendment reporting the results of the tender offer: {5}
""",
}

DRESSES = {
    "ballot": ("\u2612", "\u2610"),
    "ballot, ticked": ("\u2611", "\u2610"),
    "square": ("\u2612", "\u25a1"),
    "wingdings x, o": ("x", "o"),
    "wingdings x, diaeresis": ("x", "\u00a8"),
    "wingdings y": ("\u00fd", "\u00a8"),
    "wingdings thorn": ("\u00fe", "\u00a8"),
    "wingdings thorn, o": ("\u00fe", "o"),
    "wingdings q": ("\u00fe", "q"),
    "root sign": ("\u221a", "\u25a1"),
    "wingdings tick": ("\u00fc", "\u00a8"),
    "private use": ("\uf0fe", "\uf0a8"),
    "private use, crossed": ("\uf078", "\uf06f"),
    "private use, y": ("\uf0fd", "\uf071"),
    "wingdings 2": ("R", "\u00a3"),
    "wingdings 2, S": ("S", "\u00a3"),
    "mixed": ("\u00fe", "\u2610"),
    "brackets": ("[X]", "[ ]"),
    "small letter": ("[x]", "[ ]"),
    "wide": ("[ X ]", "[   ]"),
    "glued": ("[X]", "[]"),
    "underscore": ("[X]", "[_]"),
    "broken": ("[X\n]", "[\n]"),
    "parentheses": ("(X)", "( )"),
    "slashes": ("/X/", "/ /"),
    "wide slashes": ("/ X /", "/  /"),
    "bars": ("|X|", "|_|"),
    "bars, nothing between": ("|X|", "| |"),
    "braces": ("{X}", "{ }"),
    "angles": ("<X>", "< >"),
    "underlined": ("_X_", "___"),
    "long rules": ("__X__", "_____"),
    "latex": ("\\boxtimes", "\\Box"),
    "tick": ("\u2713", "\u2610"),
    "heavy": ("\u2714", "\u2610"),
    "cross": ("\u2717", "\u2610"),
    "latex with a cross": ("\\XBox", "\\square"),
    "words between colons": (":selected:", ":unselected:"),
    "dollar latex": ("$\\boxtimes$", "$\\square$"),
    "black square": ("\u25a0", "\u25a1"),
    "words in brackets": ("[yes]", "[no]"),
    "words in brackets, capitals": ("[YES]", "[No]"),
}

UNCLEAR = {("broken", "one line")}


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("dress", DRESSES)
@pytest.mark.parametrize("checked", [(1,), (0, 1), (2, 5), (1, 3, 4, 5)], ids=str)
def test_dress_and_layout(dress: str, layout: str, checked: tuple[int, ...]) -> None:
    """Every dress is read in every layout."""
    on, off = DRESSES[dress]
    text = LAYOUTS[layout].format(*(on if number in checked else off for number in range(6)))
    assert [(box.name, box.checked) for box in sorted(read_boxes(document(text)), key=lambda box: NAMES.index(box.name))] == [
        (name, number in checked) for number, name in enumerate(NAMES)
    ]


@pytest.mark.parametrize("offer", ["the tender offer", "a tender offer", "the offer", "the exchange offer", "an exchange offer"])
def test_results_of_which_offer(offer: str) -> None:
    text = LAYOUTS["plain"] if "plain" in LAYOUTS else next(iter(LAYOUTS.values()))
    boxes = read_boxes(document(text.format(*"[ ] [ ] [ ] [ ] [ ] [X]".replace("] [", "]|[").split("|")).replace("the results of the tender offer", f"the results of {offer}")))
    assert [box.checked for box in boxes if box.name == "final_amendment"] == [True]



def html(body: str) -> Document:
    raw = f"<html><body>{body}</body></html>".encode().decode("latin-1")
    return Document(raw, 0, len(raw), format="html")


def states(boxes: tuple[Box, ...]) -> str:
    """The states in the order of the text: x checked, o open, ? unreadable."""
    return "".join("?" if box.checked is None else "x" if box.checked else "o" for box in boxes)


ROW = "<tr><td>{}</td><td>{}</td></tr>"
FOUR = ("third-party tender offer subject to Rule 14d-1.", "issuer tender offer subject to Rule 13e-4.", "going-private transaction subject to Rule 13e-3.", "amendment to Schedule 13D under Rule 13d-2.")


def table(*glyphs: str) -> str:
    return "<table>" + "".join(ROW.format(glyph, label) for glyph, label in zip(glyphs, FOUR, strict=True)) + "</table>"


HTML = [
    (table('<font face="Wingdings">&#120;</font>', '<font face="Wingdings">&#111;</font>', '<font face="Wingdings">&#111;</font>', '<font face="Wingdings">&#111;</font>'), "xooo"),
    (table("&#9746;", "&#9744;", "&#9744;", "&#9744;"), "xooo"),
    (table("&thorn;", "&#168;", "&#168;", "&#168;"), "xooo"),
    (table("&yacute;", "o", "o", "&yacute;"), "xoox"),
    (table("<u>X</u>", "___", "___", "___"), "xooo"),
    (table("[X]", "[&nbsp;]", "[&nbsp;&nbsp;]", "[&nbsp;&nbsp;&nbsp;]"), "xooo"),
    (table("&nbsp;", "&nbsp;", "&nbsp;", "&nbsp;"), "????"),
    (table("&#9746;", "", "", ""), "x???"),
    (table('<img src="box.gif">', '<img src="box.gif">', '<img src="box.gif">', '<img src="box.gif">'), "????"),
    # other symbol fonts: a mark unlike the open boxes is a tick, and two lone c's are open boxes
    (table("a", "c", "c", "c"), "xooo"),
    (table("c", "r", "c", "r"), "oxox"),
    (table("n", "o", "o", "o"), "xooo"),
    (table("&#168;", "4", "&#168;", "&#168;"), "oxoo"),
    (table("[*]", "[ ]", "[ ]", "[ ]"), "xooo"),
    (table("[XX]", "[ ]", "[&#8226;]", "[ ]"), "xoxo"),
    (table("a", "b", "c", "d"), "????"),
    (table("1", "2", "3", "4"), "????"),
    (table("o", "-", "o", "-"), "o?o?"),
    (table("n", "o", "m", "o"), "?o?o"),
    (table("x", "c", "d", "e"), "x???"),
    (table("|", "o", "o", "o"), "?ooo"),
    (table("o", "0", "o", "o"), "o?oo"),
    # the glyphs stacked in one cell, the labels in the next
    ("<table><tr><td>x<br>o<br>o<br>o</td><td>" + "<br>".join(FOUR) + "</td></tr></table>", "xooo"),
    ("<table><tr><td>[ ]<br>[X]<br>[ ]<br>[ ]</td><td>" + "<br>".join(FOUR) + "</td></tr></table>", "oxoo"),
    # the boxes glued to their labels
    ("<p>&#9746;" + FOUR[0] + "</p><p>&#9744;" + FOUR[1] + "</p>", "xo"),
    ("<p>&#254;" + FOUR[0] + "</p><p>&#168;" + FOUR[1] + "</p>", "xo"),
    ("<p>x" + FOUR[0] + "</p><p>o" + FOUR[1] + "</p>", "xo"),
    ("<p>[X]" + FOUR[0] + "</p><p>[ ]" + FOUR[1] + "</p>", "xo"),
]


@pytest.mark.parametrize(("body", "expected"), HTML)
def test_html(body: str, expected: str) -> None:
    assert states(read_boxes(html(body))) == expected


FINAL = "Check the following box if the filing is a final amendment reporting the results of the tender offer"
PRELIMINARY = "Check the box if the filing relates solely to preliminary communications made before the commencement of a tender offer"

TEXTS = [
    # the dress of each box may differ
    ("þ third-party tender offer subject to Rule 14d-1.\n\n☐ issuer tender offer subject to Rule 13e-4.", "xo"),
    ("ý  third-party tender offer subject to Rule 14d-1.\n¨  issuer tender offer subject to Rule 13e-4.", "xo"),
    # the offset box above is not the preliminary one
    ("x Check the box if any part of the fee is offset as provided by Rule 0-11(a)(2).\n\nAmount Previously Paid: N/A\n\n¨ " + PRELIMINARY + ".", "o"),
    ("☐ Check the box if any part of the fee is offset as provided by Rule 0-11(a)(2).\n\nAmount Previously Paid: N/A      Filing Party: N/A\n\n☒ " + PRELIMINARY + ".", "x"),
    ("[X] Check the box if any part of the fee is offset as provided by Rule 0-11(a)(2).\n\nDate Filed: May 4, 2011\n\n" + PRELIMINARY + ".", "?"),
    # the blanks of that box are none
    ("Amount Previously Paid: ______      Date Filed: ______\n\n" + PRELIMINARY + ".", "?"),
    ("Filing Party: ______\n\nDATE FILED:________\n\n" + PRELIMINARY + ".", "?"),
    ("Filing Party:\n____________________\nDate Filed:\n____________________\n" + PRELIMINARY + ".", "?"),
    ("Date Filed: May 4, 2011\n\n____ " + PRELIMINARY + ".\n\n" + FINAL + ": ____", "oo"),
    # without the form's "solely"
    ("[ ] " + PRELIMINARY.replace("solely ", "") + ".\n\n[X] third-party tender offer subject to Rule 14d-1.", "ox"),
    # the odd tick tells the boxes of the other sentences too
    ("\u25cb " + PRELIMINARY + ".\n\n\u25cf third-party tender offer subject to Rule 14d-1.\n\n\u25cb issuer tender offer subject to Rule 13e-4.\n\n" + FINAL + ": \u25cf", "oxox"),
    # words without brackets are none
    ("yes third-party tender offer subject to Rule 14d-1.\n\nno issuer tender offer subject to Rule 13e-4.", ""),
    # lost glyphs say nothing
    (GLYPHS_BEFORE.format("", "", "", "", "", ""), "??????"),
    (GLYPHS_BEFORE.format("", "", "", "", "", "x"), "?????x"),
    (GLYPHS_BEFORE.format("", "", "", "", "", "☐"), "?????o"),
    (GLYPHS_BEFORE.format("", "x", "", "", "", ""), "?x????"),
    # the final box before its sentence, as a few filers have it
    ("☒ third-party tender offer subject to Rule 14d-1.\n\n☒ " + FINAL + ".", "xx"),
    ("[ ] third-party tender offer subject to Rule 14d-1.\n\n[X] " + FINAL + ".", "ox"),
    # the preliminary box behind its sentence
    (PRELIMINARY + ": ☒\n\n☐ third-party tender offer subject to Rule 14d-1.\n\n☐ issuer tender offer subject to Rule 13e-4.", "xoo"),
    (PRELIMINARY + ". [ ]\n\nCheck the appropriate boxes below to designate any transactions to which the statement relates:\n\n[X] third-party tender offer subject to Rule 14d-1.", "ox"),
    # the same box twice
    ("☒ issuer tender offer subject to Rule 13e-4.\n\n☐ issuer tender offer subject to Rule 13e-4.", "xo"),
    # cross-border boxes below
    (
        FINAL + ": o\n\nIf applicable, check the appropriate box(es) below to designate the appropriate rule provision(s) relied upon:\n\no Rule 13e-4(i) (Cross-Border Issuer Tender Offer)\n\nx Rule 14d-1(d) (Cross-Border Third-Party Tender Offer)",
        "oox",
    ),
    (
        FINAL + ". ☐\n\n*If applicable, check the appropriate box(es) below to designate the appropriate note provision(s):\n\n☐ Rule 13e-4(i) (Cross-Border Issuer Tender Offer)\n☐ Rule 14d-1(d) (Cross-Border Third-Party Tender Offer)",
        "ooo",
    ),
    # a final box on the next line, before the cross-border boxes or the end of the cover
    (FINAL + ":\n\n☒\n\nSchedule TO", "x"),
    (FINAL + ".\n[X]\n\nThis Amendment No. 4", "x"),
    (FINAL + ": o This Amendment No. 4 amends the statement", "o"),
    # columns and converters cut the sentences
    ("Check th\te box if the filing relates solely to preliminary communi\ncations made before the commencement of a tender offer. [ ]", "o"),
    ("☐ Check the box if the filing relates solely to\npreliminary\ncommunications made before the commencement of a tender\noffer.\n\n☒ third-party\ntender offer\nsubject to\nRule 14d-1.", "ox"),
    ("¨Check the box if the filing relates solely to preliminary communications made before the commencement of a tender offer.", "o"),
    ("[X]Check the box if the filing relates solely to preliminary communications made before the commencement of a tender offer.", "x"),
    # labels in other words
    ("/X/ third party tender offer subject to Rule 14d-1.\n/ / issuer tender offer subject to Rule 13e-4.\n/ / going private transaction subject to Rule 13e-3\n/ / amendment to Schedule 13D pursuant to Rule 13d-2", "xooo"),
    ("[X] third-party offer subject to Rule 14d-1.\n[ ] issuer offer subject to Rule 13e-4.", "xo"),
    ("☐ Final amendment reporting the results of the tender offer.\n\n☒ Issuer tender offer subject to Rule 13e-4.", "ox"),
    ("[X] issuer tender offer subject to Rule 13e-4(c).\n[ ] going-private transactions subject to Rule 13e-3.", "xo"),
    ("[ ] third-party tender offer subject to Rule 14d1.\n[X] issuer tender offer subject to Rule 13e4.\n[ ] going-private transaction subject to Rule 13e3.\n[ ] amendment to Schedule 13D under Rule 13d2.", "oxoo"),
    ("x third-party tender offer subject to\tRule 14d-1.\no issuer tender offer subject to\tRule 13e-4.", "xo"),
    # the boxes of a Schedule 13D page, of a Form W-9 and of a letter of transmittal are others
    ("CHECK THE APPROPRIATE BOX IF A MEMBER OF A GROUP\n(a) [X]\n(b) [ ]", ""),
    ("Check the appropriate box: ☒ Individual  ☐ C Corporation  ☐ Partnership", ""),
    ("[X] Check here if tendered shares are being delivered by book-entry transfer", ""),
    ("The Schedule TO is the final amendment reporting results of the tender offer, which expired.", ""),
]


@pytest.mark.parametrize(("text", "expected"), TEXTS)
def test_text(text: str, expected: str) -> None:
    assert states(read_boxes(document(text))) == expected


PROSE = [
    "[x] third-party tender offer by Rivet Corp. and an issuer tender offer subject to Rule 13e-4 that was subject to Rule 14d-1.",
    "[x] going-private transaction, and others subject to Rule 14d-1 and subject to Rule 13e-3.",
    "This is an issuer tender offer subject to Rule 13e-4. x The Company",
    "The Offer constitutes a third-party tender offer subject to Rule 14d-1 under the Exchange Act, and a going-private transaction subject to Rule 13e-3.",
]


@pytest.mark.parametrize("text", PROSE)
def test_prose_behind_the_cover_checks_nothing(text: str) -> None:
    """A sentence of the items that uses the label's words changes no box of the cover."""
    cover = GLYPHS_BEFORE.format("☐", "☒", "☐", "☐", "☐", "☐")
    boxes = read_boxes(document(cover + "\nItem 11. Additional Information.\n\n" + text))
    assert states(boxes) == "oxoooo"


DRAWN = [
    ("[X] one [ ] two", [(0, True), (8, False)]),
    ("\u2612 one \u2610 two", [(0, True), (6, False)]),
    ("x Third-party o Issuer", [(0, True), (14, False)]),
    ("\u00fe one \u00a8 two", [(0, True), (6, False)]),
    ("|X| one | | two", [(0, True), (8, False)]),
    ("a | | b", []),
    ("box office", []),
    ("Xerox one", []),
    ("a\u00a8b", []),
    ("Rule 13e-4(i)", []),
]


@pytest.mark.parametrize(("text", "drawn"), DRAWN)
def test_drawn(text: str, drawn: list[tuple[int, bool]]) -> None:
    assert [(glyph.start, glyph.checked) for glyph in glyphs_in(text, 0, len(text))] == drawn


def test_rows_of_boxes() -> None:
    text = "[ ] a [x]\n[ ] : b | [x] c d [ ]"
    glyphs = Glyphs(text, tuple(glyphs_in(text, 0, len(text))))
    first, second, third, fourth, last = glyphs.drawn
    assert glyphs.row_before(text.index("b")) == [second, third]
    assert glyphs.row_behind(text.index("a") + 1) == [second, third]
    assert (glyphs.before(text.index("c")), glyphs.behind(text.index("c") + 1), glyphs.before(text.index("d"))) == (fourth, None, None)
    assert (glyphs.before(0), glyphs.behind(len(text))) == (None, None)
    assert glyphs.without({second, fourth}).drawn == (first, third, last)


LABELS = [
    ("\nthird-party tender offer subject to Rule 14d-1.", ["third_party_tender_offer"]),
    ("[x] issuer tender offer subject to Rule 13e-4.", ["issuer_tender_offer"]),
    ("The Offer is an issuer tender offer subject to Rule 13e-4.", []),
    ("Check the box if the filing is a final amendment reporting the results of the tender offer", ["final_amendment"]),
    ("This is the final amendment reporting the results of the tender offer", []),
    ("This is the\nfinal amendment reporting the results of the tender offer", []),
    ("[x] third-party tender offer subject to Rule 14d-1. going-private transaction subject to Rule 13e-3.", ["third_party_tender_offer", "going_private"]),
    ("[x] third-party tender offer subject to Rule 14d-1. It is a going-private transaction subject to Rule 13e-3.", ["third_party_tender_offer"]),
    ("[x] third-party tender offer subject to Rule 14d-1." + " Warp and weft." * 200 + "\n[x] issuer tender offer subject to Rule 13e-4.", ["issuer_tender_offer"]),
]


@pytest.mark.parametrize(("text", "names"), LABELS)
def test_labels(text: str, names: list[str]) -> None:
    doc = document(text)
    assert [label.name for label in labels_of(doc, len(doc.text))] == names


def test_span_covers_box_and_label() -> None:
    text = "Boxes:\n\n☒ third-party tender offer subject to Rule 14d-1.\n\nEnd"
    (box,) = read_boxes(document(text))
    assert document(text).quote(box.start, box.end) == "☒ third-party tender offer subject to Rule 14d-1."


@pytest.mark.parametrize("words", ["third-party tender offer subject to Rule 14d-1. ", "[ ] check the box if ", "[ ] third-party tender offer [ ] issuer tender offer subject to Rule 14d-1 "])
def test_hostile_input_is_linear(words: str) -> None:
    check_text(lambda text: read_boxes(document(text)), words)
