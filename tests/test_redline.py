"""Word-level comparison of two versions: tables of what a person would mark, and what holds for any two texts."""

from __future__ import annotations

import random
import re
from difflib import SequenceMatcher
from itertools import combinations, pairwise
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.document import Document
from extractor.models.redline import Hunk, Redline
from extractor.redline import compare, render_text
from extractor.redline.matching import Pair, Work, heaviest, matches
from extractor.redline.page import fragment
from extractor.redline.words import words
from extractor.submission import read

from .corpus import ROOT
from .example import document

AULT = ROOT / "samples" / "Archives" / "edgar" / "data" / "896493"


class Row(NamedTuple):
    """Two versions and the hunks between them; of a move, the words changed inside it."""

    before: str
    after: str
    hunks: list[tuple[str, str | None, str | None]]


PRICE = "The Purchaser is offering to purchase all outstanding Shares at a price of $11.00 per Share, net to the seller in cash."
EXPIRY = "The Offer will expire at 5:00 p.m., New York City time, on Friday, April 28, 2023, unless it is extended."
WITHDRAWAL = "Shares tendered in the Offer may be withdrawn at any time before the Expiration Date, as Section 4 describes."
FINANCING = "The Offer is not subject to any financing condition, since the Purchaser has the cash that it needs."

WORDS_CHANGED = [
    Row(PRICE, PRICE.replace("$11.00", "$12.50"), [("replace", "$11.00", "$12.50")]),
    Row(PRICE, PRICE.replace(", net to the seller", ""), [("delete", ", net to the seller", None)]),
    Row(PRICE.replace(", net to the seller", ""), PRICE, [("insert", None, ", net to the seller")]),
    Row(PRICE, PRICE.replace("Share,", "Unit,"), [("replace", "Share", "Unit")]),
    Row(PRICE, PRICE.replace("cash.", "cash"), [("delete", ".", None)]),
    Row(PRICE, PRICE.replace("Purchaser", "purchaser"), [("replace", "Purchaser", "purchaser")]),
    Row(EXPIRY, EXPIRY.replace("5:00", "12:00"), [("replace", "5:00", "12:00")]),
    Row(EXPIRY, EXPIRY.replace("p.m.", "a.m."), [("replace", "p.m.", "a.m.")]),
    Row(EXPIRY, EXPIRY.replace("Friday, April 28", "Wednesday, May 17"), [("replace", "Friday, April 28", "Wednesday, May 17")]),
    Row("at least 150,000,000 shares", "at least 100,000,000 shares", [("replace", "150,000,000", "100,000,000")]),
    Row("approximately 80.0% of them", "approximately 81.5% of them", [("replace", "80.0%", "81.5%")]),
    Row("filed as Exhibit (a)(1)(A) hereto", "filed as Exhibit (a)(1)(G) hereto", [("replace", "(a)(1)(A)", "(a)(1)(G)")]),
    Row("in a ratio of 200:3 today", "in a ratio of 50:1 today", [("replace", "200:3", "50:1")]),
    Row("on 4/28/2023 at noon", "on 5/17/2023 at noon", [("replace", "4/28/2023", "5/17/2023")]),
    Row("a wholly-owned subsidiary", "a majority-owned subsidiary", [("replace", "wholly-owned", "majority-owned")]),
    Row("see www.sec.gov for more", "see www.example.com for more", [("replace", "www.sec.gov", "www.example.com")]),
    Row("Schedule TO (ii) and", "Schedule TO (iii) and", [("replace", "(ii)", "(iii)")]),
    # One change, although a word stands in both in the middle of it.
    Row(
        "we will pay promptly after the expiration of it and return nothing",
        "we will pay within three business days of the close and return nothing",
        [("replace", "promptly after the expiration of it", "within three business days of the close")],
    ),
    # Two changes, since what stands between them says something.
    Row(
        "the old depositary will hold all certificates for the old registrar",
        "the new depositary will hold all certificates for the new registrar",
        [("replace", "old", "new"), ("replace", "old", "new")],
    ),
    Row("the red fox and the brown dog", "the blue fox and the black dog", [("replace", "red", "blue"), ("replace", "brown", "black")]),
    # Cut where a sentence begins, and not in the middle of two.
    Row(
        "It is open today. It is closed tomorrow.",
        "It is open today. It is void now. It is closed tomorrow.",
        [("insert", None, "It is void now.")],
    ),
    Row("The Company and the Purchaser agree", "The Company, the Parent and the Purchaser agree", [("insert", None, ", the Parent")]),
    Row("", PRICE, [("insert", None, PRICE)]),
    Row(PRICE, "", [("delete", PRICE, None)]),
    Row(PRICE, WITHDRAWAL, [("delete", PRICE, None), ("insert", None, WITHDRAWAL)]),
]

NOT_CHANGED = [
    Row("", "", []),
    Row(PRICE, PRICE, []),
    Row('the “Offer” and the ‘Merger’', "the \"Offer\" and the 'Merger'", []),
    Row("the Company’s shares", "the Company's shares", []),
    Row("the Company -- a Delaware corporation", "the Company — a Delaware corporation", []),
    Row("pages 12–15 of it", "pages 12-15 of it", []),
    Row("a wholly‑owned subsidiary", "a wholly-owned subsidiary", []),
    Row("all of the\noutstanding shares", "all of   the outstanding\nshares", []),
    Row("we made the announce-\nment today", "we made the announcement today", []),
    Row("a price of $ 11.00 per Share", "a price of $11.00 per Share", []),
    Row("a &amp; b", "a & b", []),
    Row(f"{PRICE}\n\n{EXPIRY}", f"{PRICE}\n{EXPIRY}", []),
    Row(f"{PRICE} {EXPIRY} {WITHDRAWAL}", f"{PRICE}\n\n{EXPIRY}\n\n{WITHDRAWAL}", []),
]

LONG = "The Information Agent for the Offer may be reached at the number on the back cover, where additional copies can be had free of charge."
PARAGRAPHS_CHANGED = [
    Row(f"{PRICE}\n\n{WITHDRAWAL}", f"{PRICE}\n\n{FINANCING}\n\n{WITHDRAWAL}", [("insert", None, FINANCING)]),
    Row(f"{PRICE}\n\n{FINANCING}\n\n{WITHDRAWAL}", f"{PRICE}\n\n{WITHDRAWAL}", [("delete", FINANCING, None)]),
    Row("April 20, 2023\n\n" + PRICE, "May 4, 2023\n\n" + PRICE, [("replace", "April 20", "May 4")]),
    Row("Item 1. None.\n\nItem 2. None.\n\nItem 3. None.", "Item 1. None.\n\nItem 3. None.", [("delete", "Item 2. None.", None)]),
    Row("None.\n\nNone.\n\nNone.", "None.\n\nNone.", [("delete", "None.", None)]),
    # Moved as it was, and moved with a word changed; what moved is the shorter part.
    Row(f"{PRICE}\n\n{EXPIRY}\n\n{WITHDRAWAL}\n\n{LONG}", f"{EXPIRY}\n\n{WITHDRAWAL}\n\n{LONG}\n\n{PRICE}", [("move", PRICE, PRICE)]),
    Row(
        f"{PRICE}\n\n{EXPIRY}\n\n{WITHDRAWAL}\n\n{LONG}",
        f"{EXPIRY}\n\n{WITHDRAWAL}\n\n{LONG}\n\n{PRICE.replace('$11.00', '$12.50')}",
        [("move", PRICE, PRICE.replace("$11.00", "$12.50")), ("replace", "$11.00", "$12.50")],
    ),
    # A heading goes with its paragraph.
    Row(
        f"PRICE\n\n{PRICE}\n\n{EXPIRY}\n\n{WITHDRAWAL}\n\n{LONG}",
        f"{EXPIRY}\n\n{WITHDRAWAL}\n\n{LONG}\n\nPRICE\n\n{PRICE}",
        [("move", "PRICE", "PRICE"), ("move", PRICE, PRICE)],
    ),
    # Too short to have moved.
    Row(f"None.\n\n{PRICE}\n\n{EXPIRY}", f"{PRICE}\n\n{EXPIRY}\n\nNone.", [("delete", "None.", None), ("insert", None, "None.")]),
    # A paragraph split, with a word changed in the second part.
    Row(
        f"{PRICE} {EXPIRY} {WITHDRAWAL}",
        f"{PRICE}\n\n{EXPIRY.replace('5:00', '12:00')}\n\n{WITHDRAWAL}",
        [("replace", "5:00", "12:00")],
    ),
    # A price alone on its line.
    Row(f"{PRICE}\n\n$11.00\n\n{EXPIRY}", f"{PRICE}\n\n$12.50\n\n{EXPIRY}", [("replace", "$11.00", "$12.50")]),
    # Rows of a table.
    Row(
        "Fee      Amount      Paid\nA        100,000     Yes\nB        200,000     Yes\nC        300,000     No",
        "Fee      Amount      Paid\nA        100,000     Yes\nB        250,000     Yes\nC        300,000     No",
        [("replace", "200,000", "250,000")],
    ),
]


def flat(redline: Redline) -> list[tuple[str, str | None, str | None]]:
    """The hunks, each followed by those inside it."""
    return [(hunk.op, hunk.before, hunk.after) for outer in redline.hunks for hunk in (outer, *outer.changes)]


@pytest.mark.parametrize("row", [*WORDS_CHANGED, *NOT_CHANGED, *PARAGRAPHS_CHANGED], ids=lambda row: f"{row.before[:40]}|{row.after[:40]}")
def test_hunks(row: Row) -> None:
    assert flat(compare(row.before, row.after)) == row.hunks


TURNED = {"insert": "delete", "delete": "insert", "replace": "replace", "move": "move"}


def turned(redline: Redline) -> list[tuple[str, str | None, str | None]]:
    return sorted((TURNED[op], after, before) for op, before, after in flat(redline))


# --- any two texts --------------------------------------------------------------------------------------------------------------------

VOCABULARY = ["the", "of", "and", "Offer", "Shares", "$11.00", "$12.00", "April", "28", ",", ".", "price", "Purchaser", "(a)(1)(A)", "tender", "p.m.", "“quoted”", "condition", "Merger", "5:00"]
PARAGRAPH = st.lists(st.sampled_from(VOCABULARY), min_size=1, max_size=30).map(" ".join)
TEXT = st.lists(PARAGRAPH, max_size=8)


@st.composite
def edited_pairs(draw: st.DrawFn) -> tuple[str, str]:
    """A text, and what is left of it after a few paragraphs and words were changed, moved, split and joined."""
    before = draw(TEXT)
    after = list(before)
    for kind in draw(st.lists(st.sampled_from(["word", "insert", "delete", "move", "split", "join"]), max_size=6)):
        at = draw(st.integers(0, max(len(after) - 1, 0)))
        if kind == "insert" or not after:
            after.insert(at, draw(PARAGRAPH))
        elif kind == "delete":
            del after[at]
        elif kind == "move":
            after.insert(draw(st.integers(0, len(after) - 1)), after.pop(at))
        elif kind == "join" and at:
            after[at - 1 : at + 1] = [after[at - 1] + " " + after[at]]
        else:
            found = after[at].split(" ")
            place = draw(st.integers(0, len(found)))
            after[at : at + 1] = (
                [" ".join(part) for part in (found[:place], found[place:]) if part] if kind == "split" else [" ".join([*found[:place], draw(st.sampled_from(VOCABULARY)), *found[place + 1 :]])]
            )
    return "\n\n".join(before), "\n\n".join(after)


ANY_TEXT = st.text(st.sampled_from("ab .,;-\n\t$1()&<é—“”\u00a0"), max_size=200)
PAIRS = edited_pairs() | st.tuples(TEXT.map("\n\n".join), TEXT.map("\n\n".join)) | st.tuples(ANY_TEXT, ANY_TEXT)


def found_in(text: str) -> list[str]:
    flattened = document(text).text
    return words(flattened, 0, len(flattened))


def test_words() -> None:
    text = "The “Offer” (a)(1)(A), $11.00 or US$ 9.50; 12–15% by 5:00 p.m. of a wholly-owned U.S. firm’s 14e-1(c) ..... 7"
    expected = 'The|"|Offer|"|(a)(1)(A)|,|$11.00|or|US$9.50|;|12|-|15%|by|5:00|p.m.|of|a|wholly-owned|U.S.|firm\'s|14e-1|(c)|...|7'
    assert "|".join(words(text, 0, len(text))) == expected


def squeezed(text: str) -> str:
    """The text as it is compared, without white space: `$ 1` and `. .` are one word on a line and two on two."""
    return re.sub(r"([-.'\"])\1+", r"\1", "".join(words(text.replace("'", '"'), 0, len(text))))


def whole(text: str) -> str:
    """What ``squeezed`` gives for everything that a plain-text document says."""
    return squeezed(document(text).text)


def applied(redline: Redline, side: str) -> str:
    """One version, put together from the redline."""
    others = {"before": ("insert", "move_to"), "after": ("delete", "move_from")}[side]
    other = {"before": "insert", "after": "delete"}[side]
    return squeezed("\n".join("".join(text for op, text in paragraph.runs if op != other) for paragraph in redline.paragraphs if paragraph.op not in others))


@given(PAIRS)
def test_redline_holds_both_versions(pair: tuple[str, str]) -> None:
    redline = compare(*pair, context=None)
    if not redline.words.folded_before and not redline.words.folded_after:
        assert applied(redline, "before") == whole(pair[0])
        assert applied(redline, "after") == whole(pair[1])


@given(PAIRS)
def test_hunks_applied_to_before_give_after(pair: tuple[str, str]) -> None:
    redline = compare(*pair)
    if redline.words.folded_before or redline.words.folded_after:
        return
    old, new = pair[0].encode(), pair[1].encode()
    kept = [remaining(source, [getattr(hunk, f"{side}_at") for hunk in redline.hunks]) for source, side in ((old, "before"), (new, "after"))]
    assert [word for part in kept[0] for word in part] == [word for part in kept[1] for word in part]
    assert squeezed(" ".join(applied_in_place(redline, old, new))) == whole(pair[1])


def plain(source: bytes, start: int, end: int) -> list[str]:
    raw = source.decode("latin-1")
    flattened = Document(raw, start, end, format="text").text
    return words(flattened, 0, len(flattened))


def remaining(source: bytes, places: list[object]) -> list[list[str]]:
    """The words between the places."""
    at, parts = 0, []
    for start, end in sorted((place.start, place.end) for place in places):  # type: ignore[attr-defined]
        assert start >= at
        parts.append(plain(source, at, start))
        at = end
    return [*parts, plain(source, at, len(source))]


def applied_in_place(redline: Redline, old: bytes, new: bytes) -> list[str]:
    """The old words with every hunk's new words in the place that the hunk names; a moved paragraph goes where the new version has it."""
    kept = iter([word for part in remaining(old, [hunk.before_at for hunk in redline.hunks]) for word in part])
    result: list[str] = []
    parts = remaining(new, [hunk.after_at for hunk in redline.hunks])
    arriving = sorted(redline.hunks, key=lambda hunk: (hunk.after_at.start, hunk.after_at.end))
    for at, part in enumerate(parts):
        result += [next(kept) for _ in part]
        if at < len(arriving) and (after := arriving[at].after):
            result += words(after, 0, len(after))
    assert next(kept, None) is None
    return result


@given(TEXT.map("\n\n".join) | ANY_TEXT)
def test_equal_texts_have_no_hunks(text: str) -> None:
    redline = compare(text, text)
    assert redline.hunks == ()
    assert redline.folded == ()
    assert redline.words.kept + redline.words.folded_before == redline.words.before == len(found_in(text))
    assert all(paragraph.skipped for paragraph in redline.paragraphs)


@given(PAIRS)
def test_every_word_is_counted_once_on_each_side(pair: tuple[str, str]) -> None:
    count = compare(*pair).words
    assert count.before == len(found_in(pair[0])) == count.kept + count.moved + count.deleted + count.folded_before
    assert count.after == len(found_in(pair[1])) == count.kept + count.moved + count.inserted + count.folded_after


@given(PAIRS)
def test_turned_around_the_same_words_change(pair: tuple[str, str]) -> None:
    assert turned(compare(*pair)) == sorted(flat(compare(*reversed(pair))))


@given(PAIRS)
def test_places_hold_the_words(pair: tuple[str, str]) -> None:
    redline = compare(*pair)
    if not redline.words.folded_before and not redline.words.folded_after:
        check_places(redline, pair[0].encode().decode("latin-1"), pair[1].encode().decode("latin-1"), "text")


def check_places(redline: Redline, before: str, after: str, format: str) -> None:
    for hunk in every(redline.hunks):
        for raw, place, said in ((before, hunk.before_at, hunk.before), (after, hunk.after_at, hunk.after)):
            there = Document(raw, place.start, place.end, format=format).text  # type: ignore[arg-type]  # one of the formats
            assert " ".join(there.split()) == (said or "")


def every(hunks: tuple[Hunk, ...]) -> list[Hunk]:
    return [hunk for outer in hunks for hunk in (outer, *outer.changes)]


# --- pages ----------------------------------------------------------------------------------------------------------------------------

SENTENCES = [f"Paragraph {name} says something that no other paragraph of this document says, namely {name} and {name} again." for name in "alpha bravo charlie delta echo foxtrot".split()]


def printed(head: str | None, every: int, price: str = "$11.00", first: int = 1) -> str:
    """Sentences on pages with a number at the foot and a head, so many to a page."""
    lines = []
    for at, sentence in enumerate([*SENTENCES, f"The price is {price} per Share, on all {len(SENTENCES)} pages."]):
        if at and at % every == 0:
            lines += [f"- {first + at // every - 1} -", "<PAGE>", *([head] if head else [])]
        lines.append(sentence)
    return "\n\n".join(lines)


APRIL, MAY = "Offer to Purchase dated April 20, 2023", "Offer to Purchase dated May 4, 2023"
CONTENTS = "TABLE OF CONTENTS\n\n1.   Terms of the Offer{}{}\n2.   Acceptance for Payment{}{}\n3.   Withdrawal Rights{}{}\n\n" + PRICE
DOTS = " ............ "


def contents(*pages: int, gap: str = "      ") -> str:
    return CONTENTS.format(*(part for page in pages for part in (gap, page)))


def kinds(redline: Redline) -> list[tuple[str, str | None, str | None, int, int]]:
    return [(one.kind, one.before, one.after, one.times_before, one.times_after) for one in redline.folded]


FOLDED = [
    (printed(None, 2), printed(None, 2, first=4), [("page_number", None, None, 3, 3)]),
    (printed(None, 2), printed(None, 1), [("page_number", None, None, 3, 6)]),
    (printed(APRIL, 1), printed(MAY, 1), [("running_head", APRIL, MAY, 6, 6)]),
    (printed(APRIL, 1), printed(None, 1), [("running_head", APRIL, None, 6, 0)]),
    ("\n\n".join(f"{sentence}\n\n{APRIL}" for sentence in SENTENCES), "\n\n".join(f"{sentence}\n\n{MAY}" for sentence in SENTENCES), [("running_head", APRIL, MAY, 6, 6)]),
    (contents(3, 5, 9), contents(4, 6, 11), [("contents_page", None, None, 3, 3)]),
    (contents(3, 5, 9, gap=DOTS), contents(4, 6, 11, gap=" ..... "), [("contents_page", None, None, 3, 3)]),
]


@pytest.mark.parametrize(("before", "after", "folded"), FOLDED)
def test_page_changes_are_folded(before: str, after: str, folded: list[tuple[str, str | None, str | None, int, int]]) -> None:
    redline = compare(before, after)
    assert redline.hunks == ()
    assert kinds(redline) == folded


def test_a_price_changes_among_pages() -> None:
    redline = compare(printed(APRIL, 1), printed(MAY, 2, price="$12.50"))
    assert flat(redline) == [("replace", "$11.00", "$12.50")]
    assert {one.kind for one in redline.folded} == {"page_number", "running_head"}


def test_a_page_that_ends_inside_a_sentence_is_no_change() -> None:
    halves = [sentence.partition(" namely ") for sentence in SENTENCES]
    before = "\n\n".join(f"{first}\n\n{at}\n\n<PAGE>\n\nnamely {second}" for at, (first, _, second) in enumerate(halves, 1))
    assert compare(before, "\n\n".join(SENTENCES)).hunks == ()


NOT_FOLDED = [
    # The price stands alone, and again and again.
    ("\n\n".join(f"{sentence}\n\n$11.00 net per Share" for sentence in SENTENCES), "\n\n".join(f"{sentence}\n\n$12.50 net per Share" for sentence in SENTENCES), 6),
    # Dates of signatures.
    ("\n\n".join(f"{sentence}\n\nDated: April 20, 2023 in New York" for sentence in SENTENCES), "\n\n".join(f"{sentence}\n\nDated: May 4, 2023 in New York" for sentence in SENTENCES), 6),
    # A number alone that counts nothing.
    (f"{PRICE}\n\n120\n\n{EXPIRY}", f"{PRICE}\n\n130\n\n{EXPIRY}", 1),
    (f"{PRICE}\n\n11\n\n{EXPIRY}\n\n50\n\n{LONG}", f"{PRICE}\n\n12\n\n{EXPIRY}\n\n60\n\n{LONG}", 2),
    # Tables that are no table of contents.
    (contents(3, 5, 9).replace("TABLE OF CONTENTS", "DIRECTORS AND SHARES"), contents(4, 6, 11).replace("TABLE OF CONTENTS", "DIRECTORS AND SHARES"), 3),
    (contents(3, 2, 1), contents(9, 6, 5), 3),
    ("Sales .......... 12\nCosts .......... 14\nTaxes .......... 15", "Sales .......... 13\nCosts .......... 15\nTaxes .......... 16", 3),
    # A heading that stands twice.
    (f"{APRIL}\n\n{PRICE}\n\n{APRIL}\n\n{EXPIRY}", f"{MAY}\n\n{PRICE}\n\n{MAY}\n\n{EXPIRY}", 2),
]


@pytest.mark.parametrize(("before", "after", "hunks"), NOT_FOLDED)
def test_other_numbers_and_dates_stay(before: str, after: str, hunks: int) -> None:
    redline = compare(before, after)
    assert len(redline.hunks) == hunks
    assert redline.folded == ()


# --- filings --------------------------------------------------------------------------------------------------------------------------


def ault(number: int, type: str) -> Document:
    path = AULT / f"00099999992300000{number}" / f"0009999999-23-00000{number}.txt"
    return next(found for found in read(path.read_bytes()).documents if found.type == type)


RESTATED = [
    ("replace", "(a)(1)(A)", "(a)(1)(G)"),
    ("insert", None, "AMENDED AND RESTATED"),
    ("insert", None, "Amended and Restated"),
    ("insert", None, ", dated April 20, 2023"),
    (
        "insert",
        None,
        "This document takes the place of the Offer to Exchange, dated March 31, 2023, in its entirety. The exchange ratio, the greatest number of shares of Common Stock that we will accept, "
        "the minimum number that must be tendered and the Expiration Date are the same in both. Tenders made before today remain good; nothing need be done again.",
    ),
    ("insert", None, "Amended and Restated"),
    ("replace", "March 31", "April 20"),
    ("insert", None, "What is different from the Offer to Exchange of March 31, 2023?"),
    (
        "insert",
        None,
        "No term of the Offer has changed. We have restated the document so that it refers to our Annual Report on Form 10-K for the year ended December 31, 2022, which we filed on April 17, 2023, "
        "and so that the form of the Certificate of Designations of the Series H Preferred Stock can be read with it; the form is filed as Exhibit (a)(1)(F) to our Schedule TO.",
    ),
    ("replace", "commences", "commenced"),
    ("replace", "are now making", "began"),
    ("insert", None, "on March 31, 2023, and restate its terms today"),
    ("insert", None, "The form of the certificate is filed as Exhibit (a)(1)(F) to the Schedule TO."),
    ("replace", "year", "years"),
    ("insert", None, "2022 and"),
    (
        "replace",
        "for that year, and our unaudited financial statements for the nine months ended September 30, 2022, in our Quarterly Report on Form 10-Q for that quarter,",
        "filed on April 17, 2023,",
    ),
    ("insert", None, "They replace the earlier financial statements to which the Offer to Exchange, dated March 31, 2023, referred."),
    ("replace", "March 31", "April 20"),
]


def test_a_restated_offer() -> None:
    before, after = ault(2, "EX-99.(A)(1)(A)"), ault(3, "EX-99.(A)(1)(G)")
    redline = compare(before, after, document="(a)(1)(A)")
    assert redline.document == "(a)(1)(A)"
    assert flat(redline) == RESTATED
    for hunk in redline.hunks:
        for version, place, said in ((before, hunk.before_at, hunk.before), (after, hunk.after_at, hunk.after)):
            there = Document(version.raw, place.start, place.end, format="html").text
            assert " ".join(there.split()) == (said or "")
    assert Redline.model_validate_json(redline.model_dump_json()) == redline


def test_context() -> None:
    before, after = f"{PRICE}\n\n{EXPIRY}\n\n{WITHDRAWAL}\n\n{LONG}", f"{PRICE}\n\n{EXPIRY}\n\n{WITHDRAWAL}\n\n{LONG} Really."
    assert [[(paragraph.op, paragraph.skipped) for paragraph in compare(before, after, context=context).paragraphs] for context in (0, 1, None)] == [
        [("equal", 3), ("change", 0)],
        [("equal", 2), ("equal", 0), ("change", 0)],
        [("equal", 0), ("equal", 0), ("equal", 0), ("change", 0)],
    ]
    for context in (0, 1, 2, None):
        redline = compare(before, after, context=context)
        assert redline.paragraphs[redline.hunks[0].paragraph].op == "change"


# --- drawn ----------------------------------------------------------------------------------------------------------------------------

CHANGED = (f"{PRICE}\n\n{EXPIRY}\n\n{WITHDRAWAL}\n\n{LONG}", f"{EXPIRY.replace('5:00', '12:00')}\n\n{WITHDRAWAL}\n\n{LONG}\n\n{PRICE}\n\n{FINANCING}")


def test_text() -> None:
    assert render_text(compare(*CHANGED, document="(a)(1)(A)")).splitlines() == [
        "(a)(1)(A): 2 changes, 1 paragraph moved; words and marks: 21 added, 1 deleted, 97 kept",
        f"* (moved away) {PRICE}",
        f"* {EXPIRY.replace('5:00', '[-5:00-]{+12:00+}')}",
        f"  {WITHDRAWAL}",
        f"  {LONG}",
        f"* (moved here) {PRICE}",
        f"* {{+{FINANCING}+}}",
    ]


def test_text_shows_what_is_near_a_change() -> None:
    before = f"{PRICE} {EXPIRY} {WITHDRAWAL}"
    lines = render_text(compare(f"{before}\n\n{before} Again.", f"{before}\n\n{before.replace('5:00', '12:00')} Again.")).splitlines()
    assert lines[1:] == [
        "  The Purchaser is offering to purchase all outstanding Shares at a price of $11.00 per Share, net to the seller in cash. The Offer ...",
        "* ... Share, net to the seller in cash. The Offer will expire at [-5:00-]{+12:00+} p.m., New York City time, on Friday, April 28, 2023, unless it ...",
    ]


def test_text_in_colour() -> None:
    assert EXPIRY.replace("5:00", "\x1b[31;9m5:00\x1b[0m\x1b[32;4m12:00\x1b[0m") in render_text(compare(*CHANGED), colour=True)


def test_no_control_character_reaches_the_terminal() -> None:
    text = render_text(compare("the price is \x1b[2Jfive", "the \u202eprice\u202c is \x07six", document="\x1b]0;x"))
    assert not any(character in text for character in "\x1b\x07\u202e\u202c")
    assert "the" in text


def test_page() -> None:
    page = fragment(compare(*CHANGED, document="(a)(1)(A)"), name="offer")
    assert '<section class="redline" aria-label="Changes in (a)(1)(A)">' in page
    assert '<del><span class="mark">[deleted: </span>5:00<span class="mark">]</span></del><ins><span class="mark">[added: </span>12:00<span class="mark">]</span></ins>' in page
    assert '<p class="moved" id="offer-0" data-before="0-119"><a href="#offer-4">' in page
    assert '<a href="#offer-4">[moved away, see where it stands now]</a>' in page
    assert '<a href="#offer-0">[moved here, see where it stood]</a>' in page


def test_page_escapes_what_a_filing_says() -> None:
    hostile = "&lt;script&gt;alert(1)&lt;/script&gt; &lt;img src=x onerror=alert(1)&gt; &quot;"
    page = fragment(compare(f"{hostile} one\n\n{hostile}", f"{hostile} two {hostile}", document='"><script>'))
    assert "<script" not in page
    assert "<img" not in page
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page


def test_folded_changes_are_told() -> None:
    redline = compare(printed(APRIL, 1), printed(MAY, 2))
    told = f'running head "{APRIL}", 6 times, now "{MAY}", 3 times'
    assert f"  (not shown: {told})" in render_text(redline).splitlines()
    assert f"<li>Not shown: {told.replace(chr(34), '&quot;')}</li>" in fragment(redline)


# --- the method -----------------------------------------------------------------------------------------------------------------------

LETTERS = st.lists(st.sampled_from("abcdef"), max_size=14)


def longest_common(before: list[str], after: list[str]) -> int:
    row = [0] * (len(after) + 1)
    for item in before:
        above = row[:]
        for at, other in enumerate(after, 1):
            row[at] = above[at - 1] + 1 if item == other else max(above[at], row[at - 1])
    return row[-1]


@given(LETTERS, LETTERS)
def test_matches_are_common_and_the_most(before: list[str], after: list[str]) -> None:
    found = matches(before, after, Work())
    assert all(before[i : i + length] == after[j : j + length] for i, j, length in found)
    assert all(first.i + first.length <= second.i and first.j + first.length <= second.j for first, second in pairwise(found))
    assert sum(match.length for match in found) == longest_common(before, after)


@given(st.lists(st.builds(Pair, st.integers(0, 5), st.integers(0, 5), st.integers(1, 9)), max_size=7))
def test_heaviest_pairs_in_order(pairs: list[Pair]) -> None:
    def rises(some: tuple[Pair, ...]) -> bool:
        return all(first.i < second.i and first.j < second.j for first, second in pairwise(some))

    most = max(sum(pair.weight for pair in some) for size in range(len(pairs) + 1) for some in combinations(sorted(pairs), size) if rises(some))
    found = heaviest(pairs)
    assert rises(tuple(found))
    assert sum(pair.weight for pair in found) == most


def test_as_many_words_are_kept_as_difflib_keeps() -> None:
    draw = random.Random(4)
    vocabulary = [f"word{at}" for at in range(60)] + ["the", "of", "and"] * 20
    before = [draw.choice(vocabulary) for _ in range(6_000)]
    after = [draw.choice(vocabulary) if draw.random() < 0.03 else word for word in before]
    kept = sum(match.length for match in matches(before, after, Work()))
    assert kept >= sum(block.size for block in SequenceMatcher(None, before, after, autojunk=False).get_matching_blocks())


SIZE = 12_000
UNIQUE = [f"w{at:x}q" for at in range(SIZE)]
SHUFFLED = random.Random(5).sample(UNIQUE, SIZE)
FEW = [[random.Random(seed + 6).choice("ab") for _ in range(SIZE)] for seed in (0, 1)]
PLAIN = [[random.Random(seed + 8).choice("the of and to in shares offer price".split()) for _ in range(SIZE)] for seed in (0, 1)]


def paragraphs(found: list[str], size: int = 20) -> str:
    return "\n\n".join(" ".join(found[at : at + size]) for at in range(0, len(found), size))


HOSTILE = {
    "one word": ("word " * SIZE, "word " * (SIZE * 9 // 10)),
    "one word between others": ("word " * SIZE + "x", "y " + "word " * (SIZE * 9 // 10)),
    "equal lines": ("word\n\n" * SIZE, "word\n\n" * (SIZE // 3)),
    "nothing in common": (paragraphs(UNIQUE), paragraphs([word.upper() for word in UNIQUE])),
    "nothing in common, one paragraph": (" ".join(UNIQUE), " ".join(UNIQUE).upper()),
    "shuffled": (" ".join(UNIQUE), " ".join(SHUFFLED)),
    "backwards": (" ".join(UNIQUE), " ".join(UNIQUE[::-1])),
    "paragraphs shuffled": ("\n\n".join(UNIQUE), "\n\n".join(SHUFFLED)),
    "paragraphs backwards": (paragraphs(UNIQUE, 12), "\n\n".join(paragraphs(UNIQUE, 12).split("\n\n")[::-1])),
    "two words, one paragraph": (" ".join(FEW[0]), " ".join(FEW[1])),
    "two words, lines": ("\n\n".join(FEW[0]), "\n\n".join(FEW[1])),
    "eight words": (" ".join(PLAIN[0]), " ".join(PLAIN[1])),
    "eight words, paragraphs": (paragraphs(PLAIN[0], 3), paragraphs(PLAIN[1], 3)),
    "split": (" ".join(UNIQUE), paragraphs(UNIQUE, 30)),
    "page numbers": ("\n\n".join(map(str, range(SIZE))), " ".join(map(str, range(SIZE)))),
    "contents": ("contents\n\n" * SIZE, "contents\n\nA   1\n\n" * (SIZE // 2)),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_work_is_bounded(name: str) -> None:
    """Steps a word; a comparison of every word with every other would take thousands of times as many."""
    work = Work()
    count = compare(*HOSTILE[name], work=work).words
    assert work.steps <= 40 * (count.before + count.after)


def test_long_paragraph_is_compared_by_its_words() -> None:
    changed = [word if at % 1000 else "changed" for at, word in enumerate(UNIQUE)]
    redline = compare(" ".join(UNIQUE), " ".join(changed))
    assert flat(redline) == [("replace", UNIQUE[at], "changed") for at in range(0, SIZE, 1000)]
