"""The notes below a fee table: the rate, in every spelling, and how the valuation was worked out.

    by multiplying the transaction valuation by 0.0001298          129.80 per million
    equals $92.70 per million of the transaction value             92.70
    0.01381% of the transaction valuation                          138.10
    1/50th of one percent; one-fiftieth of 1%                      200.00

A percent sign that makes the rate impossible ("0.0001298%") was typed by mistake; of several rates, the product with the valuation decides.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from re import Match

from ...document import CELL, LINE, PARAGRAPH, ROW_LINE, Document
from ...phrase import Phrase

Place = tuple[int, int]
"""Positions in ``Document.text``."""

SEPARATORS = frozenset((CELL, LINE, PARAGRAPH, ROW_LINE))
"""What ends a piece of text: a cell, a line, a paragraph."""

MARK = (
    r"(?:\*{1,6}+|\+{1,3}+|[\u2020\u2021\u00a7#]|\(\ ?(?:[a-z]{1,2}|\d{1,2}|[ivx]{1,4}|\*{1,5}|\+{1,3}|\u2020)[\ |]{0,3}\)|\[\ ?(?:\d{1,2}|\*{1,3})\ ?\]"
    r"|\^\{[^{}]{1,4}\}|(?<!/)/\d{1,2}/(?![\w/])|[\u00b9\u00b2\u00b3\u2070-\u2079])"
)
"""A footnote mark: "*", "(1)", "(l)" for "(1)", "(a)", "+", "/1/", a superscript."""

_END_OF_NOTES = Phrase(
    r"""check\ (?:the\ )?(?:following\ |appropriate\ )?box|amount\ previously\ paid|third-?\ ?party\ tender\ offer\ subject|i(?<!\wi)tems?\ 1\b
    |t(?<!\*\ t)his\ (?:amendment|tender\ offer\ statement|schedule\ to)\b|pursuant\ to\ the\ requirements|t(?<!\wt)able\ (?:2|ii)\b""",
)
_BOX = Phrase(
    r"(?:[\s|]+(?:_{3,}|\[\s?(?:[xX]|_{0,4})\s?(?:\]|$)|/\s?[xX]?\s?/|\(\s?[xX]?\s?\)|[\u2610-\u2612\u25a1\u25a0\u2713\u2714]"
    r"|[\u00fe\u00fd\u00a8oxqR\u00a3\u0413\u0393X](?![\w.])|\\[bB]ox\w*|\u00a8))?[\s|]*\Z",
    0,
)
_LONGEST_NOTE = 8000


_MARK = Phrase(MARK)
_BARE = str.maketrans("", "", " |()[]^{}/")


def marks_in(words: str) -> list[str]:
    """The footnote marks in some words, without brackets; "(l)" is "(1)"."""
    found = []
    for mark in _MARK.findall(words):
        bare = mark.translate(_BARE)
        found.append("1" if bare == "l" else "123"["\u00b9\u00b2\u00b3".index(bare)] if bare in "\u00b9\u00b2\u00b3" and bare else bare)
    return found


# --- the rate -------------------------------------------------------------------------------------------------------------------------

_PERCENT_OF = r"(?:1|one)\ ?(?:%|percent(?:um)?\b|per\ cent(?:um)?\b)"
_RATES = Phrase(
    rf"""[\d.o](?:(?<=\d)(?<![\d,.]\d)(?P<dollars>\d{{1,2}}(?:\.\d{{1,4}})?)\ ?(?:\(?u\.s\.\)?\ )?(?:per|for\ (?:each|every)|each|of\ each)
      \ (?:each\ |every\ )?(?:us\ ?|u\.\ ?s\.\ ?)?(?:\$\ ?1,000,000(?:\.00)?\b|\$\ ?1(?:\.0)?\ million\b|(?:one\ |1\ )?million\b|1,000,000\b)
    |(?<=1)(?<!\w1)(?P<fraction>\ ?/\ ?(?P<whole>\d{{2,3}})\ ?(?:th|st|nd|rd)?\)?\ of\ {_PERCENT_OF})
    |(?<=o)(?<!\wo)(?P<fiftieth>ne[-\ ]fiftieth\ (?:\(1/50(?:th)?\)\ )?of\ {_PERCENT_OF})
    |(?:(?<=0)(?<![\d,]0)\.|(?<=\.)(?<![\d,.]\.))\.?(?P<decimal>0\d{{1,9}}(?!\d))(?P<percent>\ ?%|\ percent\b|\ per\ cent\b|\ of\ {_PERCENT_OF})?)""",
)
"""Begins with one set, so that the engine skips what stands between; the groups hold all but the first character."""

_PAR_VALUE = Phrase(r"(?:par|stated|nominal)\ (?:value)?[^.;]{0,12}\$?\ ?$")
_PER_SHARE = Phrase(r"\ ?(?:par\ value|per\ (?:share|unit|ordinary|ads\b|note|warrant))")


def is_rate(per_million: Decimal) -> bool:
    """Whether a fee rate is possible: those of Sections 13(e) and 14(g) were between 30.70 and 200 dollars per million."""
    return 20 <= per_million <= 400


def per_million(value: Decimal) -> Decimal:
    """A rate in plain notation with two decimals, or more where it has more."""
    value = value.normalize()
    exponent = value.as_tuple().exponent
    return value.quantize(Decimal("0.01")) if isinstance(exponent, int) and exponent > -2 else value


def stated_rate(document: Document, start: int, end: int, valuation: Decimal | None, fee: Decimal | None) -> tuple[Decimal, Place] | None:
    """The rate that the notes between two positions state; of several, the one whose product with the valuation is the fee."""
    found: dict[Decimal, Place] = {}
    for match in _RATES.finditer(document.folded, start, end):
        value = _rate_in(match)
        if value is not None and value not in found:
            found[value] = match.start(), match.end("dollars" if match["dollars"] else "decimal" if match["decimal"] else 0)
    if len(found) > 1 and valuation and fee is not None:
        found = {value: place for value, place in found.items() if abs(valuation * value / 1_000_000 - fee) <= max(Decimal(1), fee / 500)}
    return next(iter(found.items())) if len(found) == 1 else None


def _rate_in(match: Match[str]) -> Decimal | None:
    """Dollars per million; a percent sign that makes the rate impossible was typed by mistake."""
    if match["dollars"]:
        return _possible(Decimal(match.string[match.start() : match.end("dollars")]))
    if match["fiftieth"]:
        return Decimal("200.00")
    if match["fraction"]:
        return _possible(Decimal(10_000) / Decimal(match["whole"]))
    if _PAR_VALUE.search(match.string, max(0, match.start() - 24), match.start()) or _PER_SHARE.match(match.string, match.end()):
        return None
    value = Decimal("0." + match["decimal"]) * 1_000_000
    return (_possible(value / 100) if match["percent"] else None) or _possible(value)


def _possible(value: Decimal) -> Decimal | None:
    return per_million(value) if is_rate(value) else None


def rate_of_cell(printed: Decimal, percent: bool) -> Decimal | None:
    """The rate that a cell gives: 0.0001531, 153.10 (dollars per million) or 0.01531 %; None where it is none of them."""
    return next((value for scaled in ((printed * 10_000,) if percent else ()) + (printed * 1_000_000, printed) if (value := _possible(scaled)) is not None), None)


# --- the notes ------------------------------------------------------------------------------------------------------------------------

_NOTE = Phrase(rf"(?P<mark>{MARK}|\b[1-9]\.?(?=\ ))[\ |]{{0,3}}(?=[A-Z\"$\d])", re.VERBOSE | re.IGNORECASE)
_BEFORE_WORDS = Phrase(rf"(?:{MARK}|[\s|.:-]|[1-9]\ )*(?:expla(?:in|nation)\b[^.]{{0,120}}\.\s)?")
_MARKED = Phrase(rf"[\s|]*{MARK}")
_EXPLAINS = Phrase(r"valu|price|aggregate|maximum|estimate|calculat|determin|assum|multipl|consideration|\bbased (?:up)?on|product of|sum of", 0)
_BEGINS_TO_EXPLAIN = Phrase(
    r"(?:estimated|calculated|calculation|computed|determined|for\ (?:the\ )?purposes?|pursuant\ to\ rule|solely|this\ (?:amount|valuation|calculation)"
    r"|the\ (?:transaction|valuation|amount|calculation|aggregate|maximum|filing\ fee)|based\ (?:on|upon)|represents|assum|in\ accordance|aggregate"
    r"|maximum|transaction\ valu)",
)
_ABOUT_THE_FEE = Phrase(r"(?:(?:calculated|computed|determined)\ (?:at|as|by\ multiplying)\ (?:a\ rate\ of\ )?\$?[\d.]|the\ (?:amount\ of\ )?(?:the\ )?(?:filing\ )?fee\b)")


def valuation_note(document: Document, marks: Sequence[str], start: int, end: int) -> Place | None:
    """The note below ``start`` that says how the valuation was worked out; ``marks`` are the footnote marks of the valuation and its label."""
    close = _END_OF_NOTES.search(document.folded, start, min(end, start + _LONGEST_NOTE))
    stop = close.start() if close else min(end, start + _LONGEST_NOTE)
    place = _marked_note(document, marks, start, stop)
    first = _skip_marks(document, start)
    if place is None and _BEGINS_TO_EXPLAIN.match(document.folded, first) and not _ABOUT_THE_FEE.match(document.folded, first):
        following = next((piece.start for piece in document.pieces(first, stop) if piece.start > first and _MARKED.match(document.folded, piece.start)), stop)
        place = _trimmed(document, first, following)
    if place is None and close:
        place = _marked_note(document, marks, close.end(), min(end, close.end() + _LONGEST_NOTE))
    return place if place and _EXPLAINS.search(document.folded, *place) else None


def marked_note(document: Document, marks: Sequence[str], start: int, end: int) -> Place | None:
    """The note between two positions under one of the marks, if it says how a valuation was worked out."""
    place = _marked_note(document, marks, start, end)
    return place if place and _BEGINS_TO_EXPLAIN.match(document.folded, place[0]) and _EXPLAINS.search(document.folded, *place) else None


def _skip_marks(document: Document, at: int) -> int:
    marks = _BEFORE_WORDS.match(document.folded, at)
    return marks.end() if marks else at


def _marked_note(document: Document, wanted: Sequence[str], start: int, end: int) -> Place | None:
    notes = list(_notes(document, start, end))
    for at, (mark, _, first) in enumerate(notes):
        if mark in wanted:
            close = next((begin for other, begin, _ in notes[at + 1 :] if _follows(mark, other)), end)
            return _trimmed(document, first, close)
    return None


def _follows(mark: str, other: str) -> bool:
    """Whether a mark at the start of a line begins the next note, and is not a number of a list inside the note."""
    if mark.isdigit():
        return other.isdigit() and int(mark) < int(other) <= int(mark) + 2
    if mark.isalpha():
        return other.isalpha() and len(other) == len(mark) and other > mark
    return not other.isalnum() and other != mark


def _notes(document: Document, start: int, end: int) -> Iterator[tuple[str, int, int]]:
    """Footnotes: mark, where it stands, where the words begin."""
    for match in _NOTE.finditer(document.prose, start, end):
        at = match.start()
        if match.end() < end and document.prose[match.end()].islower():
            continue
        if at == start or document.text[at - 1] in SEPARATORS or document.prose[at - 2 : at] in (". ", "| ") or document.text[at - 1] == "|":
            marks = marks_in(match["mark"].lower()) or [match["mark"].rstrip(".")]
            yield marks[0], at, match.end()


def _trimmed(document: Document, start: int, end: int) -> Place | None:
    """The words between two positions, without the box that the next sentence has in front of it."""
    words = document.text[start:end]
    box = _BOX.search(words, max(0, len(words) - 16))
    stop = start + (box.start() if box else len(words))
    return (start, stop) if stop > start else None
