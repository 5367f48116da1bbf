"""The labels of the cover's check boxes (17 CFR 240.14d-100), and where the sentence of each begins and ends.

Check the box if the filing relates solely to preliminary communications made before the commencement of a tender offer.
third-party tender offer subject to Rule 14d-1.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from ...document import Document
from ...phrase import Phrase, branches
from .box_glyphs import BETWEEN, GLYPH


def _loose(words: str) -> str:
    """The words, wherever columns and line ends cut them."""
    return " ?".join(re.escape(letter) for letter in words if letter != " ")


_RULE = r" ?(?:subject ?to|under|pursuant ?to) ?(?:the ?)?rules? ?"
_CUT = r"(?: ?(?:subject(?: ?to)?|under|pursuant(?: ?to)?)(?= ))?"
_BELOW = r" ?(?:(?:(?:subject|pursuant) ?to|under|to) ?)?(?:the ?)?rules? ?"
_ONE = "[1li|!]"
_KINDS = {
    "third_party_tender_offer": (r"third ?-? ?party ?(?:tender ?-? ?)?offer", rf"14 ?d ?-? ?{_ONE}"),
    "issuer_tender_offer": (r"issuer ?(?:tender ?-? ?)?offer", r"13 ?e ?-? ?4"),
    "going_private": (r"going ?-? ?private ?transactions?", r"13 ?e ?-? ?3"),
    "schedule_13d_amendment": (r"amendment ?to ?schedule ?13 ?d", r"13 ?d ?-? ?2"),
}
_ANY_KIND, _ANY_NUMBER = ("|".join(f"(?:{kind[at]})" for kind in _KINDS.values()) for at in (0, 1))


def _kind(name: str) -> str:
    """A transaction with its rule; in columns of a text the rules of a line stand below its transactions, the left one's first."""
    words, number = _KINDS[name]
    return (
        rf"{words}(?:{_RULE}{number}|{_CUT}(?:(?=.{{1,16}}(?:{_ANY_KIND}){_CUT}{_BELOW}{number}[.;]?{_BELOW}(?:{_ANY_NUMBER}))|(?={_BELOW}(?:{_ANY_NUMBER})[.;]?{_BELOW}{number})))"
    )


_LABELS = {
    "preliminary_communication": _loose("relates") + f"(?: ?{_loose('solely')})? ?" + _loose("to preliminary communication") + r" ?s? ?(?:made ?)?(?:before|prior to)",
    **{name: _kind(name) for name in _KINDS},
    "final_amendment": _loose("final amendment reporting the result") + r" ?s? ?of ?(?:the|an?)? ?(?:tender|exchange)? ?offer",
    "13e-4(i)": r"r(?<![a-z]r)ule ?13e ?-? ?4 ?\( ?[i1l] ?\) ?\( ?cross ?- ?border",
    "14d-1(d)": r"r(?<![a-z]r)ule ?14d ?-? ?" + _ONE + r" ?\( ?d ?\) ?\( ?cross ?- ?border",
}
LABELS = Phrase(branches((f"box{number}", pattern) for number, pattern in enumerate(_LABELS.values())), 0)
_NAMES = tuple(_LABELS)
TRANSACTIONS = tuple(_KINDS)
_SENTENCES = ("preliminary_communication", "final_amendment")
"""Labels that stand within a sentence of their own."""
_APART = 1_500
"""Boxes of one cover stand nearer together than this."""
_LONGEST = 600
"""No label is longer than this, with the words that lead to it."""
_LEAD = 90
"""The words that lead to it are no longer."""
_STOP = Phrase(r"(?: ?\([a-k]\))? ?[.:;]?", 0)
_TAIL = {
    "preliminary_communication": Phrase(r" ?(?:the )?commencement of (?:a|the) (?:tender )?offer ?[.:;]?", 0),
    "final_amendment": Phrase(r" ?[.:;]?(?: ?\.)?", 0),
    "13e-4(i)": Phrase(r"[^()]{0,40}\)?", 0),
    "14d-1(d)": Phrase(r"[^()]{0,40}\)?", 0),
}
_CHECK = Phrase(r"c ?h ?e ?c ?k(?![a-z])", 0)
_ODD_MARK = Phrase(r"[\n\t\u2028\u2029][^\w\s]\Z", 0)


class Label(NamedTuple):
    """What a box is for, and where its sentence begins and ends."""

    name: str
    start: int
    end: int


def labels_of(document: Document, limit: int) -> list[Label]:
    """The labels of the cover: near one another, and beginning a line, a cell or a sentence of their own."""
    labels: list[Label] = []
    at, horizon = 0, limit
    while match := LABELS.search(document.folded, at, horizon):
        at = match.end()
        name = _NAMES[int((match.lastgroup or "box0")[3:])]
        start = _start(document, name, match.start(), labels)
        if start is None:
            continue
        if labels and start - labels[-1].end > _APART:
            if len(labels) > 1:
                break
            labels.clear()
        tail = _TAIL.get(name, _STOP).match(document.folded, at)
        labels.append(Label(name, start, tail.end() if tail else at))
        if len(labels) > 1:
            horizon = min(limit, labels[-1].end + _APART + _LONGEST)
    return labels


def _start(document: Document, name: str, core: int, labels: list[Label]) -> int | None:
    """Where the sentence of a label begins: "Check the box if the filing …", although columns cut its words; None where it is prose that uses the label's words."""
    if name in _SENTENCES:
        leads = [match.start() for match in _CHECK.finditer(document.folded, max(0, core - _LEAD), core)]
        return leads[-1] if leads else core if _begins(document.folded, core) else None  # not at the end of a line: prose wraps
    beside = labels and not document.text[labels[-1].end : core].strip(BETWEEN)
    return core if beside or _begins(document.text, core) else None


def _begins(text: str, at: int) -> bool:
    """Whether a box or a boundary stands before a label, not words of its sentence."""
    before = text[max(0, at - 16) : at]
    if not before or before[-1] in "\n\t\u2028\u2029|":
        return True
    words = before.rstrip()
    if not words or words[-1] in ".:;|" or _ODD_MARK.search(words):
        return True
    return any(match.end() >= len(words) for match in GLYPH.finditer(before + "\n"))
