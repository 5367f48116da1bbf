"""The same said in other words reads the same: the sample filings with words replaced that mean the same to a holder."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

import pytest

from extractor import extract

from .corpus import ROOT

OF_WORDS = ("text", "detail", "basis", "description", "moment", "security", "subject_security")
"""Fields that hold the filing's own words, which change with it."""

SAME = [
    ("validly tendered", "properly tendered"),
    ("properly tendered", "validly tendered"),
    ("not (?:properly |validly )?withdrawn", "not revoked"),
    ("New York City time", "Eastern Time"),
    ("Depositary", "Depository"),
    ("Purchaser", "Merger Sub"),
    ("Purchaser", "the Bidder"),
    ("Purchaser", "the Offeror"),
    ("the Company", "the Corporation"),
    ("Expiration Date", "Expiration Time"),
    ("net to the seller in cash", "net to the holder thereof in cash"),
    ("without interest(?: thereon)?", "with no interest"),
    ("is offering to purchase", "hereby offers to purchase"),
    ("is offering to purchase", "offers to buy"),
    ("up to", "not more than"),
    ("will expire", "is scheduled to expire"),
    ("will expire", "expires"),
    ("the Offer(?! to)", "our Offer"),
    ("the Offer(?! to)", "this Offer"),
    ("the Offer(?! to)", "the Tender Offer"),
    ("accepted for payment", "accepted for purchase"),
    ("approximately", "about"),
    ("pursuant to", "under"),
    (r"(?<!1\s)(?<!value\s)per share", "for each share"),
    ("is conditioned upon", "is subject to"),
    ("not conditioned (?:up)?on", "not subject to"),
    ("for each", "for every"),
    ("in exchange for", "for"),
    ("exercise price", "strike price"),
    ("[Bb]ased on", "According to"),
    ("representing approximately", "or approximately"),
    ("on or before", "no later than"),
    (r"5:00 p\.m\.", "5:00 P.M."),
    (r"(?<![\w.])\$(?=\d)", "US$"),
    (r"(?<![\w.])\$(?=\d)", "$ "),
    (r"(January|February|March|April|May|June|July|August|September|October|November|December) (\d{1,2}), (?=\d{4})", r"\2 \1 "),
    (r"(?<=\d)%", " percent"),
    ("all outstanding", "any and all outstanding"),
    ("at a price of", "for"),
    ("validly tendered", "duly tendered"),
    ("before", "prior to"),
]


@cache
def samples() -> dict[str, str]:
    return {path.name: path.read_bytes().decode("latin-1") for path in sorted((ROOT / "samples").rglob("*.txt")) if re.fullmatch(r"[\d-]{20}\.txt", path.name)}


def told(node: Any, at: str = "") -> dict[str, Any]:
    """The values of an output by pointer, without the filing's own words."""
    if isinstance(node, dict):
        return {pointer: value for key, part in node.items() if key not in OF_WORDS for pointer, value in told(part, f"{at}/{key}").items()}
    if isinstance(node, list):
        return {pointer: value for number, part in enumerate(node) for pointer, value in told(part, f"{at}/{number}").items()}
    return {} if node is None else {at: node}


def read(text: str) -> dict[str, Any]:
    return told(extract(text.encode("latin-1")).model_dump(mode="json", include={"form_type", "offer", "tallies", "stated_changes"}))


@cache
def as_filed(name: str) -> dict[str, Any]:
    return read(samples()[name])


@pytest.mark.parametrize(("words", "others"), SAME)
def test_reads_the_same(words: str, others: str) -> None:
    begins, ends = (r"\b" if words[at].isalpha() else "" for at in (0, -1))
    pattern = re.compile(begins + words.replace(" ", r"\s+") + ends)
    rewritten = {name: pattern.sub(others, text) for name, text in samples().items() if pattern.search(text)}
    assert rewritten, "no sample has the words"
    for name, text in rewritten.items():
        before = {pointer: pattern.sub(others, value) if isinstance(value, str) else value for pointer, value in as_filed(name).items()}
        assert read(text) == before, name
