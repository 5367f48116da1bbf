"""Word-level comparison of two versions: tables of what a person would mark, and what holds for any two texts."""

from __future__ import annotations

from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.document import Document
from extractor.models.redline import Hunk, Redline
from extractor.redline import compare
from extractor.redline.words import words

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


def applied(redline: Redline, side: str) -> list[str]:
    """The words of one version, put together from the redline."""
    others = {"before": ("insert", "move_to"), "after": ("delete", "move_from")}[side]
    other = {"before": "insert", "after": "delete"}[side]
    texts = ["".join(text for op, text in paragraph.runs if op != other) for paragraph in redline.paragraphs if paragraph.op not in others]
    return [word for text in texts for word in words(text, 0, len(text))]


@given(PAIRS)
def test_redline_holds_both_versions(pair: tuple[str, str]) -> None:
    redline = compare(*pair, context=None)
    if not redline.words.folded_before and not redline.words.folded_after:
        assert applied(redline, "before") == found_in(pair[0])
        assert applied(redline, "after") == found_in(pair[1])


@given(PAIRS)
def test_hunks_applied_to_before_give_after(pair: tuple[str, str]) -> None:
    redline = compare(*pair)
    if redline.words.folded_before or redline.words.folded_after:
        return
    old, new = pair[0].encode(), pair[1].encode()
    kept = [remaining(source, [getattr(hunk, f"{side}_at") for hunk in redline.hunks]) for source, side in ((old, "before"), (new, "after"))]
    assert [word for part in kept[0] for word in part] == [word for part in kept[1] for word in part]
    assert applied_in_place(redline, old, new) == found_in(pair[1])


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
