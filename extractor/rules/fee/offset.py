"""Payments that offset the filing fee (Rule 0-11(a)(2)): the box on the cover.

    Amount Previously Paid: $717,320.30        Filing Party: Xerox Holdings Corporation
    Form or Registration No.: S-4              Date Filed: March 2, 2020

The four labels come in any order; their values stand beside them, below them, or all together behind the last label, where each value is
told by what it is: an amount, a form, a day, and what remains is the party.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from itertools import groupby, pairwise
from typing import NamedTuple

from ...document import CELL, PARAGRAPH, Block, Document
from ...models import PreviousPayment
from ...phrase import Phrase, branches
from ..names import STRONG_ENTITY_END
from ..wording import CURRENCY, DAY, NUMBER, day, number
from .notes import SEPARATORS, Place

_LABEL = Phrase(
    branches(
        (
            ("amount", r"amount(?:s?\ (?:of\ (?:the\ )?(?:filing\ )?fee\ )?previous(?:ly)?\ paid|\ paid\ previously)"),
            ("form", r"forms?,?\ ?(?:schedule\ )?(?:or|of)\ (?:schedule\ or\ )?registration\ (?:statement\ )?(?:nos?\b\.?|numbers?\b)"),
            ("form_2", r"form\ or\ registration(?=[:\ ])(?!\ (?:statement|no|number|fee))"),
            ("filing_party", r"filing\ part(?:y|ies)\b"),
            ("date_filed", r"date[sd]?\ filed\b"),
            ("date_filed_2", r"filing\ dates?\b"),
            ("number", r"file\ number(?=:)"),
            ("number_2", r"registration\ number(?=:)"),
            ("number_3", r"number(?=:)"),
        )
    )
)
_BEHIND_LABEL = Phrase(r"(?:\ ?(?:\(s\)|\*{1,4}|\(\d\)))?[\ |]*[:.]?[\ |]*", 0)
_END = Phrase(
    r"check\ (?:the\ )?(?:following\ |appropriate\ )?box|third-?\ ?party\ tender\ offer|issuer\ tender\ offer\ subject"
    r"|this\ (?:(?:final\ )?amendment|tender\ offer\ statement|schedule\ to)\b|\(?continued\ on|\bitems?\ 1\b|introduction",
)
_LIST_NUMBER = Phrase(r"\ ?(?<![\w-])(?<!no\. )\(?\d\)\ ?\Z", 0)
"""The number of the next label, where the labels are a list: "(3) Filing Party"."""
_CUT_LABEL = Phrase(r"[\s|](?:dat(?:e(?: f(?:i(?:le?)?)?)?)?|for(?:m(?: (?:or?)?(?: [a-z ]{0,14})?)?)?|fil(?:i(?:ng?(?: p[a-z]{0,4})?)?)?)\s{0,9}\Z", 0)
"""The next label, where a text ends inside it: "Loom Holdings, Inc. Date Fi"."""
_LONGEST_VALUE = 600
_LONGEST_LIST = 140
"""A line of days or amounts is no longer; what is begins the text below the box."""
_GLYPHS = r"(?:\[\ ?[xX_]?\ ?\]|/\ ?[xX]?\ ?/|[\u2610-\u2612\u25a1\u00fe\u00fd\u00a8oxqR\u00a3\u0413\u0393](?=\s|$)|\\[bB]ox\w*)"
_GLYPH = Phrase(rf"{_GLYPHS}$")
_LEADING_GLYPH = Phrase(rf"{_GLYPHS}\s+")
_NOTHING = Phrase(r"(?:n\s?/\s?a|na|n\.\s?a|not (?:yet )?applicable|none|nil|no fee|[-\u2013\u2014_.$*|\s]+|[-\s]*0[-\s]*)[\s.*]*", re.IGNORECASE)
_AMOUNT = Phrase(rf"(?:{CURRENCY}[\ |]*)?(?P<number>{NUMBER})(?![\w%-]|,\d|\.\ [a-z])")
"""No number of a paragraph: "1. Name of reporting person"."""
_SIGN = Phrase(rf"{CURRENCY}[\ |]*", re.IGNORECASE)
_SIGNED = Phrase(rf"{CURRENCY}[\ |]*(?P<number>{NUMBER})(?![\w%]|,\d)")
_DASHED_DAY = r"\b\d{1,2}-\d{1,2}-(?:\d{4}|\d\d)\b"
_DAY = Phrase(rf"{DAY}|(?P<dashed>{_DASHED_DAY})")
_FORM = Phrase(
    r"(?:(?:(?:preliminary|definitive) )?(?:proxy|information|tender offer) statement|schedules?|forms?|sc|registration|s-\d|f-\d|n-\d|prem?\s?14"
    r"|def\w?\s?14|\d{3}-\d{4,6})\b",
    re.IGNORECASE,
)
_MORE_BESIDE = Phrase(r"[A-Z][a-z][^()\d\n]{2,40}\b(?:Corp|Inc|L\.P|LP|LLC|L\.L\.C|Ltd|Limited|plc|Company)\b", 0)
"""The end of the party's name, which goes on beside the form, below its own label."""
_OF_NAME = Phrase(r"[A-Z][A-Za-z.&'\u2019-]*(?:,? (?:[A-Z][A-Za-z.&'\u2019-]*|and|of|&)){0,7}[,;]?", 0)
"""A line of a company's name: capitals, and what joins them."""
_OPEN = Phrase(r"(?:,|;|&|\band)$", 0)
_BARE_NUMBER = Phrase(r"(?:-\s?)?page\s\d{1,3}(?:\sof\s\d{1,3}(?:\spages?)?)?(?:\s?-)?|\d{1,3}\sof\s\d{1,3}(?:\spages?)?|\(?\d{1,2}[.)]", re.IGNORECASE)
"""The number of a page or of the next paragraph, below a box that is left empty: "Page 1 of 7 Pages", "1."."""
_PAGE_NUMBER = Phrase(r"-?\s?\d{1,3}\s?-?", 0)
_LINE_ENDS = "\n\u2028\u2029"
_NOTE = Phrase(
    r"(?:(?:estimated|calculated|determined|solely|computed)\b|for (?:the )?purposes? of|(?:the )?(?:transaction valu|(?:amount of (?:the )?)?filing fee)|pursuant to rule)", 0
)
"""How a note to the fee table begins that stands below the box."""
_NOTE_MARK = Phrase(r"\(?(?:\d|[a-z]|\*{1,3})\)?", 0)
_MOST_ROWS = 4
_ABBREVIATION = Phrase(r"(?<!to-)(?:\b|\.)(?:\w\.\w|inc|co|cos|corp|ltd|l\.?p|l\.?l\.?c|n\.?v|s\.?a|s\.?p\.?a|plc|bros|[a-z])\.$", re.IGNORECASE)
_BETWEEN_SEVERAL = Phrase(r"\s{0,9}(?:;|,?\s{1,9}and\s+|[\n\t\u2028\u2029])\s*", 0)


class _Labelled(NamedTuple):
    """A label and the pieces of text behind it."""

    name: str
    start: int
    pieces: tuple[Block, ...]


def previous_payments(document: Document, start: int, end: int) -> list[tuple[PreviousPayment, dict[str, Place]]]:
    """The payments that the box between two positions of ``Document.text`` lists, each with the places of its parts ("" for the whole)."""
    payments = []
    for box in _boxes(_in_turn(_in_rows(document, _labelled(document, start, end)))):
        if len({label.name for label in box} - {"number"}) > 1:
            payments += _payments(document, box)
    return payments


def _labelled(document: Document, start: int, end: int) -> list[_Labelled]:
    matches = [match for match in _LABEL.finditer(document.folded, start, end) if _is_label(document, match)]
    found: list[_Labelled] = []
    for at, match in enumerate(matches):
        behind = _BEHIND_LABEL.match(document.folded, match.end(), end)
        begin = behind.end() if behind else match.end()
        stop = min(end, begin + _LONGEST_VALUE)
        if at + 1 < len(matches):
            stop = min(stop, matches[at + 1].start())
            numbered = _LIST_NUMBER.search(document.folded, begin, stop)
            stop = numbered.start() if numbered else stop
        close = _END.search(document.folded, begin, stop)
        stop = close.start() if close else stop
        cut = _CUT_LABEL.search(document.folded, begin, stop) if found and stop == len(document.folded) else None
        stop = cut.start() if cut else stop
        found.append(_Labelled(_label_name(match), match.start(), tuple(_pieces(document, begin, stop))))
    if found and found[-1].pieces and _is_page_number(document, found[-1].pieces[-1]):
        found[-1] = found[-1]._replace(pieces=found[-1].pieces[:-1])
    return found


def _is_page_number(document: Document, piece: Block) -> bool:
    """Whether the last line below the box is the number of the page that ends there: "2", "-3-"."""
    return _PAGE_NUMBER.fullmatch(document.text, piece.start, piece.end) is not None and document.text[piece.start - 1] in _LINE_ENDS


def _in_rows(document: Document, labels: list[_Labelled]) -> list[_Labelled]:
    """The labels with those of further payments behind them, whose values stand in rows of two below those of two labels on a line."""
    pairs = list(zip(labels[::2], labels[1::2], strict=False))
    lists = [_rows_below(document, left, right) for left, right in pairs]
    if len(labels) % 2 or not all(lists) or len({len(rows) for rows in lists}) != 1:
        return labels
    first = [label for left, right in pairs for label in (left, right._replace(pieces=right.pieces[:1]))]
    cells = [(label.name, cell) for rows in zip(*lists, strict=True) for pair, row in zip(pairs, rows, strict=True) for label, cell in zip(pair, row, strict=True)]
    return first + [_Labelled(name, cell.start, (cell,)) for name, cell in cells]


def _rows_below(document: Document, left: _Labelled, right: _Labelled) -> list[tuple[Block, Block]]:
    """The rows of a value of each below those of two labels on a line; nothing where the pieces are no such rows."""
    if len(left.pieces) != 1 or len(right.pieces) % 2 == 0 or _breaks(document, left.start, right.start):
        return []
    rows = list(zip(right.pieces[1::2], right.pieces[2::2], strict=True))
    apart = all(_breaks(document, above[-1].end, below[0].start) for above, below in pairwise([right.pieces[:1], *rows]))
    beside = all(not _breaks(document, one.end, other.start) and _suits(document, left.name, one) and _suits(document, right.name, other) for one, other in rows)
    return rows if apart and beside else []


def _breaks(document: Document, start: int, end: int) -> bool:
    return any(mark in document.text[start:end] for mark in "\n\u2028\u2029")


def _label_name(match: re.Match[str]) -> str:
    return (match.lastgroup or "").rstrip("_23")


def _is_label(document: Document, match: re.Match[str]) -> bool:
    """Not the words of the box's own sentence or of a note."""
    if document.folded[max(0, match.start() - 4) : match.start()] == "the ":
        return False
    following = document.text[match.end() : match.end() + 1]
    begins = match.start() == 0 or document.text[match.start() - 1] in SEPARATORS
    if _label_name(match) == "number":
        return begins
    return begins or following in (":", "*") or following in SEPARATORS or match.lastgroup == "form"


def _in_turn(labels: list[_Labelled]) -> list[_Labelled]:
    """The labels of one payment after the other, where each label is printed once for every payment before the next label: those of payments side by side."""
    runs = [list(run) for _, run in groupby(labels, key=lambda label: label.name)]
    if len(runs) < len(labels) and len({len(run) for run in runs}) == 1 and len({run[0].name for run in runs}) == len(runs) > 1 and all(label.pieces for label in labels):
        return [label for payment in zip(*runs, strict=True) for label in payment]
    return labels


def _boxes(labels: list[_Labelled]) -> list[list[_Labelled]]:
    """The labels of one payment after the other: a label that comes again begins the next."""
    boxes: list[list[_Labelled]] = []
    for label in labels:
        if not boxes or label.name in {known.name for known in boxes[-1]} or label.start - boxes[-1][-1].start > 2 * _LONGEST_VALUE:
            boxes.append([])
        boxes[-1].append(label)
    return boxes


def _pieces(document: Document, start: int, end: int) -> list[Block]:
    """Lines and cells with words in them, without boxes to tick."""
    pieces = []
    for piece in document.pieces(start, end):
        begin, stop = piece.start, piece.end
        words = document.text[begin:stop]
        leading = _LEADING_GLYPH.match(words)
        ruled = " |_" if words.strip(" |_") else " |"
        begin += leading.end() if leading else len(words) - len(words.lstrip(ruled))
        stop = begin + len(document.text[begin:stop].rstrip(ruled))
        if begin < stop and not _GLYPH.match(document.text, begin, stop) and not _BARE_NUMBER.fullmatch(document.text, begin, stop):
            pieces.append(Block(begin, stop))
    return pieces


def _payments(document: Document, box: list[_Labelled]) -> list[tuple[PreviousPayment, dict[str, Place]]]:
    values: dict[str, Place] = {}
    waiting: list[str] = []
    rest: tuple[Block, ...] = ()
    for above, label in zip([None, *box], box, strict=False):
        waiting.append(label.name)
        if label.pieces:
            pieces = label.pieces
            party = values.get("filing_party") if above and above.name == "filing_party" and len(waiting) == 1 else None
            if party and (rest := _rest_of_party(document, party, label)):
                pieces = tuple(piece for piece in pieces if piece not in rest)
            values |= _given(document, waiting, pieces)
            waiting = []
    values = {name: place for name, place in values.items() if not _NOTHING.fullmatch(document.prose[slice(*place)])}
    return _several(document, values, rest) if values else []


def _rest_of_party(document: Document, party: Place, label: _Labelled) -> tuple[Block, ...]:
    """The lines of the party's name that stand below its first one, in its column, and so behind the value of the label that follows; nothing where it is whole."""
    name = document.folded[slice(*party)].strip()
    if len(label.pieces) < 2 or _NOTHING.fullmatch(name) or not _suits(document, label.name, label.pieces[0]) or (STRONG_ENTITY_END.search(name) and not _OPEN.search(name)):
        return ()
    for count in range(1, min(len(label.pieces), _MOST_ROWS)):
        below = label.pieces[1 : 1 + count]
        if not _OF_NAME.fullmatch(document.prose[below[-1].start : below[-1].end].strip()) or PARAGRAPH in document.text[label.pieces[0].end : below[-1].start]:
            return ()
        if STRONG_ENTITY_END.search(document.folded[below[-1].start : below[-1].end].strip(" ,;")):
            return below
    return ()


def _given(document: Document, names: list[str], pieces: tuple[Block, ...]) -> dict[str, Place]:
    """Which value is which label's, where labels without one stand before one that has them all."""
    if len(names) == 1:
        pieces = _own(document, names[0], pieces)
        return {names[0]: (pieces[0].start, pieces[-1].end)}
    if len(names) == len(pieces) and all(_suits(document, name, piece) for name, piece in zip(names, pieces, strict=True)):
        return {name: (piece.start, piece.end) for name, piece in zip(names, pieces, strict=True)}
    given: dict[str, Place] = {}
    rest = [piece for piece in pieces if not _NOTHING.fullmatch(document.prose[piece.start : piece.end])]
    for name in ("amount", "date_filed", "form"):
        found = next((piece for piece in rest if _suits(document, name, piece)), None) if name in names else None
        if found:
            given[name] = (found.start, found.end)
            rest.remove(found)
    if "filing_party" in names and rest and pieces.index(rest[-1]) - pieces.index(rest[0]) == len(rest) - 1:
        given["filing_party"] = (rest[0].start, rest[-1].end)
    return given


def _own(document: Document, name: str, pieces: tuple[Block, ...]) -> tuple[Block, ...]:
    """The pieces of a label's own value: up to the end of its paragraph or to a note below, and a day or an amount only where it is one."""
    note = next((at for at, piece in enumerate(pieces) if at and _NOTE.match(document.folded, piece.start, piece.end)), None)
    if note is not None:
        marked = note > 1 and _NOTE_MARK.fullmatch(document.folded, pieces[note - 1].start, pieces[note - 1].end)
        pieces = pieces[: note - 1 if marked else note]
    for at in range(1, len(pieces)):
        if document.text[pieces[at].start - 1] == PARAGRAPH and name in ("form", "filing_party"):
            return pieces[:at]
    if (
        name == "form"
        and len(pieces) > 1
        and document.text[pieces[1].start - 1] == CELL
        and _suits(document, name, pieces[0])
        and _MORE_BESIDE.match(document.text, pieces[1].start)
    ):
        return pieces[:1]
    if name not in ("amount", "date_filed"):
        return pieces
    if name == "amount" and len(pieces) > 1 and _SIGN.fullmatch(document.prose, pieces[0].start, pieces[0].end) and _AMOUNT.match(document.folded, pieces[1].start, pieces[1].end):
        pieces = pieces[1:]  # the currency has a cell of its own
    if name == "date_filed" and _DAY.search(document.folded, pieces[0].start, pieces[min(1, len(pieces) - 1)].end) and not _suits(document, name, pieces[0]):
        return pieces[:2]  # a day on two lines
    if _NOTHING.fullmatch(document.prose[pieces[0].start : pieces[0].end]):
        return pieces[:1]
    prose = next((at for at, piece in enumerate(pieces) if at and piece.end - piece.start > _LONGEST_LIST), len(pieces))
    return tuple(piece for piece in pieces[:prose] if _suits(document, name, piece)) or pieces[:1]


def _suits(document: Document, name: str, piece: Block) -> bool:
    words = document.folded[piece.start : piece.end]
    if _NOTHING.fullmatch(words):
        return True
    if name == "amount":
        return bool(_AMOUNT.match(words))
    if name == "date_filed":
        return bool(_DAY.search(words))
    if name == "form":
        return bool(_FORM.match(words))
    return not _AMOUNT.match(words) and not _DAY.match(words)


_TWICE = Phrase(r"(?P<name>[a-z0-9.&'-]+(?:\ [a-z0-9.,&'-]+){1,4}?\ (?:corp\.|corporation|inc\.|llc|l\.l\.c\.|l\.p\.|ltd\.|limited|company|co\.))\ .*?(?<=\ )(?P=name)(?!\w)")
"""A party printed once for each payment, side by side over several lines, so that the lines are mixed."""


def _several(document: Document, values: dict[str, Place], rest: tuple[Block, ...]) -> list[tuple[PreviousPayment, dict[str, Place]]]:
    """One payment, or several where the box lists several amounts; a day or form is given to each only where there are as many.

    ``rest`` are further lines of the party's name.
    """
    amounts = _amounts(document, values.get("amount"))
    days = _days(document, values.get("date_filed"))
    forms, parties = _parts(document, values.get("form"), len(amounts)), _parts(document, values.get("filing_party"), 1)
    if rest and parties:
        start, end = values["filing_party"]
        parties = [(f"{document.quote(start, end)} {_as_printed(document, rest[0].start, rest[-1].end)}", (start, rest[-1].end))]
    count = max(1, len(amounts))
    if count > 1 and len(parties) == 1 and _TWICE.match(document.folded, *parties[0][1]):
        parties = []
    cells: dict[str, Sequence[tuple[object, Place]]] = {"amount": amounts, "form": forms, "filing_party": parties, "date_filed": days}
    whole = (min(place[0] for place in values.values()), max(place[1] for place in values.values()))
    payments = []
    for at in range(count):
        found = {name: parts[at] if len(parts) == count else parts[0] for name, parts in cells.items() if len(parts) == count or (parts and name == "filing_party")}
        if ("amount" in found or len(found) > 1) and not (amounts and amounts[at][0] == 0):
            payment = PreviousPayment.model_validate({name: value for name, (value, _) in found.items()})
            payments.append((payment, {"": whole} | {f"/{name}": place for name, (_, place) in found.items()}))
    return payments


def _amounts(document: Document, place: Place | None) -> list[tuple[Decimal, Place]]:
    if place is None:
        return []
    matches = list(_SIGNED.finditer(document.folded, *place))
    if not matches:
        single = _AMOUNT.match(document.folded, *place)
        matches = [single] if single else []
    return [(value, match.span()) for match in matches if (value := number(match["number"])) is not None]


def _days(document: Document, place: Place | None) -> list[tuple[date, Place]]:
    found = []
    for match in _DAY.finditer(document.folded, *place) if place else ():
        value = day(match.group().replace("-", "/") if match["dashed"] else match.group())
        if value:
            found.append((value, match.span()))
    return found


def _parts(document: Document, place: Place | None, count: int) -> list[tuple[str, Place]]:
    """The text, or its parts where there are as many as payments."""
    if place is None:
        return []
    start, end = place
    if count > 1:
        ends = [*_BETWEEN_SEVERAL.finditer(document.text, start, end)]
        bounds = [(a, b) for a, b in zip([start, *(m.end() for m in ends)], [*(m.start() for m in ends), end], strict=True) if a < b]
        if len(bounds) == count:
            return [(_as_printed(document, *bound), bound) for bound in bounds]
        return [(_as_printed(document, start, end), place)] * count if len(bounds) == 1 else []
    return [(_as_printed(document, start, end), place)]


def _as_printed(document: Document, start: int, end: int) -> str:
    """The words without a footnote mark, a bracket that is cut or a full stop that ends no abbreviation."""
    words = document.quote(start, end).rstrip(" *,;|")
    if words.count("(") > words.count(")"):  # "Schedule 13E-4 (File", whose other column stands between
        words = words[: words.rindex("(")].rstrip(" ,;")
    return words[:-1] if words.endswith(".") and not _ABBREVIATION.search(words, max(0, len(words) - 12)) else words
