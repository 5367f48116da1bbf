"""The filing fee of Rule 0-11 on the cover page, where it stood until 31 January 2022 (the exhibit since then: ``fee_exhibit``).

    Transaction Valuation*          Amount of Filing Fee**
    $70,000,000.00                  $9,086.00
    *  This amount represents the maximum amount of the offer.
    ** The filing fee was calculated ... by multiplying the transaction value by .0001298.
    [X] Check the box if any part of the fee is offset as provided by Rule 0-11(a)(2) ...
    Amount Previously Paid: $717,320.30        Filing Party: Xerox Holdings Corporation
    Form or Registration No.: S-4              Date Filed: March 2, 2020

A table of labels and values, side by side or below each other, is read as a row of tokens: labels wait for values in the order in which
they stand, so the layout does not matter; the first word of prose ends the table. Numbers in the notes below it (shares assumed, prices,
options) are never the valuation. The rate comes from the notes; where they give several, or a percent sign too many, the product decides.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from re import Match
from types import MappingProxyType

from ..document import CELL, LINE, PARAGRAPH, ROW_LINE, Document
from ..models import FilingFee
from .fee_offset import previous_payments
from .wording import number

Place = tuple[int, int]
"""Positions in ``Document.text``."""

SEPARATORS = frozenset((CELL, LINE, PARAGRAPH, ROW_LINE))


@dataclass(frozen=True)
class FeeReading:
    """A filing fee, and where each part of it stands.

    ``places`` maps pointers relative to the fee ("/amount", "/previously_paid/0", "/previously_paid/0/form") to positions in
    ``Document.text``. ``fee`` is None where nothing is stated.
    """

    fee: FilingFee | None
    places: Mapping[str, Place]


SILENT = FeeReading(None, MappingProxyType({}))

# --- the words ------------------------------------------------------------------------------------------------------------------------

VALUATION = r"(?:(?:total|aggregate|maximum|estimated|proposed)\ ){0,3}transaction\ ?valu(?:ations?|es?)(?![a-z])|(?:proposed\ )?(?:maximum\ )?(?:aggregate\ )?value\ of\ (?:the\ )?transaction(?![a-z])"
FEE = r"amount\ ?of\ ?(?:the\ )?(?:filing|registration)\ ?fees?(?![a-z])|amount\ of\ fee(?![a-z])|filing\ fees?(?![a-z]|\ table)"
RATE = r"fee\ rates?(?![a-z])"
MARK = r"(?:\*{1,6}|\+{1,3}|[\u2020\u2021\u00a7#]|\(\ ?(?:[a-z]{1,2}|\d{1,2}|[ivx]{1,4}|\*{1,5}|\+{1,3}|\u2020)[\ |]{0,3}\)|\[\ ?(?:\d{1,2}|\*{1,3})\ ?\]|\^\{[^{}]{1,4}\}|[\u00b9\u00b2\u00b3\u2070-\u2079])"
"""A footnote mark: "*", "(1)", "(l)" for "(1)", "(a)", "+", a superscript."""
NOTHING = r"(?:n\ ?/\ ?a\b|n\.\ ?a\.|not\ (?:yet\ )?applicable|not\ required|none(?!\ of)|nil\b|no\ (?:filing\ )?fee\b|previously\ paid)"
AMOUNT = r"(?P<sign>(?:u\.\ ?s\.\ ?|us\ ?)?\\?\$[\ |]*(?:u\.?s\.?\ )?|usd\ ?)?(?P<number>\d{1,3}(?:,\ ?\d{3}){1,5}[1-9]?(?:\.\d{1,12})?|\d{1,15}(?:\.\d{1,12})?|\.\d{1,12})(?P<scale>\ (?:million|billion)\b)?(?!\w|,\d|\.\d)"

_WRAPPED = rf"transaction\ amount\ of\ (?:valuation(?:\ ?{MARK})*\ filing\ fee\b|filing\ valuation(?:\ ?{MARK})*\ fee\b)"
"""The two headings of a table whose lines were read across: "Transaction  Amount of / Valuation*  Filing Fee"."""

_TOKEN = re.compile(
    rf"""(?P<gap>[\ |:;,]+|[-=_.]{{2,}}|[-_.](?=\ |\||$))
    |(?P<wrapped>{_WRAPPED})
    |(?P<valuation>{VALUATION})
    |(?P<fee>{FEE})
    |(?P<rate>{RATE})
    |(?P<nothing>{NOTHING})
    |(?P<mark>{MARK})
    |(?<=[a-z])(?P<glued>[1-9])(?![\d.,])
    |(?P<amount>{AMOUNT}(?P<percent>\ ?%)?)
    |(?P<lone>\\?\$)
    |(?P<aside>\((?:approximately|approx\.|estimated|maximum|max\.|about|u\.s\.|us\ dollars)[^()]{{0,80}}\))""",
    re.VERBOSE,
)
_HEADS = (re.compile(rf"{_WRAPPED}|{VALUATION}", re.VERBOSE), re.compile(rf"(?<!calculation\ of\ )(?<!calculation\ of\ the\ )(?:{FEE})", re.VERBOSE))
_HEADING = re.compile(r"calculation\ of\ (?:the\ )?(?:filing|registration)\ fee(?:\ tables?)?[\ :.*|-]*$", re.VERBOSE)
_TABLE_LENGTH = 1200

END_OF_NOTES = re.compile(
    r"""check\ (?:the\ )?(?:following\ |appropriate\ )?box|amount\ previously\ paid|third-?\ ?party\ tender\ offer\ subject|\bitems?\ 1\b
    |this\ (?:amendment|tender\ offer\ statement|schedule\ to)\b|pursuant\ to\ the\ requirements|\btable\ (?:2|ii)\b""",
    re.VERBOSE,
)
_BOX = re.compile(r"(?:[\s|]+(?:\[\s?[xX_]?\s?(?:\]|$)|/\s?[xX]?\s?/|[\u2610-\u2612\u25a1\u25a0\u2713\u2714]|[\u00fe\u00fd\u00a8oxqR\u00a3\u0413\u0393X](?![\w.])|\\[bB]ox\w*|\u00a8))?[\s|]*\Z")
_LONGEST_NOTE = 8000


@dataclass
class Slot:
    """A value of the table and the footnote marks behind it; no amount for "N/A" and blanks."""

    amount: Decimal | None
    place: Place
    marks: list[str]
    dollars: bool = False
    percent: bool = False


@dataclass
class FeeTable:
    """The fee table: what each label got, the labels' marks, and where the notes begin."""

    slots: dict[str, Slot] = field(default_factory=dict)
    marks: dict[str, list[str]] = field(default_factory=dict)
    further: list[Slot] = field(default_factory=list)
    stop: int = 0

    def amount(self, label: str) -> Decimal | None:
        """The amount under a label."""
        return self.slots[label].amount if label in self.slots else None


# --- the cover ------------------------------------------------------------------------------------------------------------------------


def read_cover_fee(document: Document, start: int, end: int) -> FeeReading:
    """The fee that the cover between two positions of ``Document.text`` states."""
    table = find_table(document, start, end)
    values: dict[str, object] = {}
    places: dict[str, Place] = {}
    if table:
        values, places = table_values(document, table, end)
    payments = previous_payments(document, start, end)
    if payments:
        values["previously_paid"] = tuple(payment for payment, _ in payments)
        for at, (_, parts) in enumerate(payments):
            places |= {f"/previously_paid/{at}{name}": place for name, place in parts.items()}
    return FeeReading(FilingFee.model_validate(values), MappingProxyType(places)) if values else SILENT


def table_values(document: Document, table: FeeTable, end: int) -> tuple[dict[str, object], dict[str, Place]]:
    """What a table and the notes below it state, and where; empty where the table states no amount."""
    values: dict[str, object] = {}
    places: dict[str, Place] = {}
    _settle(table)
    for label, name in (("valuation", "transaction_valuation"), ("fee", "amount")):
        slot = table.slots.get(label)
        if slot and slot.amount is not None:
            values[name], places[f"/{name}"] = slot.amount, slot.place
            if slot.dollars:
                values["currency"] = "USD"
                places.setdefault("/currency", slot.place)
    if not values:
        return {}, {}
    rate = _table_rate(table) or stated_rate(document, table.stop, end, table.amount("valuation"), table.amount("fee"))
    if rate:
        values["rate_per_million"], places["/rate_per_million"] = rate
    basis = valuation_note(document, table, end)
    if basis:
        values["basis"], places["/basis"] = document.quote(*basis), basis
    return values, places


def find_table(document: Document, start: int, end: int) -> FeeTable | None:
    """The first fee table between two positions that states an amount."""
    folded = document.folded
    for heads in _HEADS:
        for head in heads.finditer(folded, start, end):
            table = _read_table(document, head.start(), min(end, head.start() + _TABLE_LENGTH))
            amounts = [slot for slot in table.slots.values() if slot.amount is not None]
            if amounts and (_begins_a_piece(document, head.start()) or _HEADING.search(folded, max(start, head.start() - 60), head.start()) or _ratio_is_a_rate(table)):
                return table
    return None


def _begins_a_piece(document: Document, at: int) -> bool:
    return at == 0 or document.text[at - 1] in SEPARATORS or document.folded[max(0, at - 2) : at] in ("| ", "* ")


def _read_table(document: Document, start: int, end: int) -> FeeTable:
    """Labels and values from a label on; labels wait for values in the order in which they stand."""
    table, waiting, owner = FeeTable(), list[str](), list[str]()
    last_mark: int | None = None
    at = start
    while at < end and (token := _TOKEN.match(document.folded, at, end)):
        kind = _kind(token)
        if kind in ("wrapped", "valuation", "fee", "rate"):
            labels = ["valuation", "fee"] if kind == "wrapped" else [kind]
            if any(label in table.marks for label in labels):
                break  # the labels again: prose, or another table
            for label in labels:
                table.marks[label] = owner = []
            if kind == "wrapped":
                table.marks["valuation"] += _marks(token.group())
            waiting += labels
        elif kind == "amount":
            slot = None if _belongs_to_prose(document, token, end) else _slot(document, token)
            if slot is None:
                break
            owner = slot.marks
            _give(table, waiting, slot)
        elif kind == "nothing" or (kind == "gap" and _is_blank_cell(document, token)):
            slot = Slot(None, token.span(), [])
            owner = slot.marks
            _give(table, waiting, slot)
        elif kind == "mark":
            owner += _marks(token.group()) or [token.group()]
        last_mark = at if kind == "mark" and document.text[at - 1].isspace() else last_mark if kind == "gap" else None
        at = token.end()
    table.stop = at if last_mark is None else last_mark
    return table


def read_row(document: Document, start: int, end: int) -> tuple[list[Slot], int]:
    """The values between two positions, up to the first word that is none, and where they end; dashes and "N/A" have no amount."""
    slots: list[Slot] = []
    at = start
    stop = start
    while at < end and (token := _TOKEN.match(document.folded, at, end)):
        kind = _kind(token)
        if kind in ("wrapped", "valuation", "fee", "rate"):
            break
        slot = None
        if kind == "amount":
            slot = None if _belongs_to_prose(document, token, end) else _slot(document, token)
            if slot is None:
                break
        elif kind == "nothing" or (kind == "gap" and _is_blank_cell(document, token)):
            slot = Slot(None, token.span(), [])
        elif kind == "mark" and slots and document.text[at - 1] != PARAGRAPH:
            slots[-1].marks.extend(_marks(token.group()))
        elif kind == "mark":
            break
        if slot:
            slots.append(slot)
            stop = token.end()
        at = token.end()
    return slots, stop


def _kind(token: Match[str]) -> str:
    """What a token is; a number of one or two digits without a sign is a footnote mark."""
    if token["amount"]:
        return "mark" if re.fullmatch(r"\d{1,2}", token["amount"]) else "amount"
    return "mark" if token["glued"] else token.lastgroup or ""


def _give(table: FeeTable, waiting: list[str], slot: Slot) -> None:
    if waiting:
        table.slots[waiting.pop(0)] = slot
    elif slot.amount is not None:
        table.further.append(slot)


def _belongs_to_prose(document: Document, token: Match[str], end: int) -> bool:
    """Whether a number is a word of a sentence: "$21.75 per share", "305,807 shares", "2 classes"."""
    after = token.end()
    following = document.text[after : after + 1]
    if not following or following in SEPARATORS:
        return False
    rest = document.prose[after : min(end, after + 24)].lstrip()
    if token["sign"]:
        return bool(re.match(r"[a-z]", rest))
    return not re.match(rf"(?:{MARK}|[|%$*]|{VALUATION}|{FEE})", rest.lower(), re.VERBOSE)


def _is_blank_cell(document: Document, token: Match[str]) -> bool:
    """A dash alone in its cell stands for no amount."""
    start, end = token.span()
    words = token.group().strip()
    around = document.text[start - 1 : start] + document.text[end : end + 1]
    return words in ("-", "--") and bool(around) and all(c in SEPARATORS for c in around)


def _slot(document: Document, token: Match[str]) -> Slot | None:
    start, end = token.span("number")
    end = _without_mark(document, start, end)
    value = number(document.folded[start:end])
    if value is None:
        return None
    scale = token["scale"] or ""
    value = value * (1_000_000_000 if "billion" in scale else 1_000_000) if scale else value
    begin = token.start("sign") if token["sign"] else start
    stop = token.end("scale") if scale else end
    return Slot(value, (begin, stop), [], dollars=bool(token["sign"]), percent=token["percent"] is not None)


def _without_mark(document: Document, start: int, end: int) -> int:
    """Where a number ends, if its last digit is a footnote mark that is glued to it: "$10,000,0001", "$2,000.50<sup>2</sup>"."""
    digits = document.folded[start:end]
    if re.search(r",\d{4}$", digits):
        return end - 1
    for length in (1, 2):
        whole = digits[:-length]
        if re.fullmatch(r"\d{1,3}(?:,\d{3})*(?:\.\d\d)?", whole):
            _, stop = document.span(end - length - 1, end - length)
            begin, _ = document.span(end - length, end - length + 1)
            if re.search(r"<sup|super|font-size|\bsize=", document.raw[stop:begin], re.IGNORECASE):
                return end - length
    return end


def _marks(words: str) -> list[str]:
    """The footnote marks in some words, without brackets; "(l)" is "(1)"."""
    found = []
    for mark in re.findall(MARK, words, re.VERBOSE):
        bare = re.sub(r"[\s|()\[\]^{}]", "", mark)
        found.append("1" if bare == "l" else "123"["\u00b9\u00b2\u00b3".index(bare)] if bare in "\u00b9\u00b2\u00b3" and bare else bare)
    return found


def _ratio_is_a_rate(table: FeeTable) -> bool:
    valuation, fee = table.amount("valuation"), table.amount("fee")
    return bool(valuation and fee) and is_rate(fee / valuation * 1_000_000)  # type: ignore[operator]


def _settle(table: FeeTable) -> None:
    """Keep what the table states without doubt: several rows need a total, and swapped columns show by their ratio."""
    valuation, fee = table.slots.get("valuation"), table.slots.get("fee")
    if table.further and valuation and fee:
        _settle_rows(table, valuation, fee)
        valuation, fee = table.slots.get("valuation"), table.slots.get("fee")
    if valuation and valuation.amount is not None and "fee" in table.marks and fee is None and valuation.amount < 5_000_000:
        table.slots.pop("valuation")  # one amount for two columns: no fee is that large, many valuations are
        return
    if not (valuation and fee and valuation.amount and fee.amount and fee.amount > valuation.amount):
        return
    if is_rate(valuation.amount / fee.amount * 1_000_000):
        table.slots |= {"valuation": fee, "fee": valuation}
    else:
        table.slots.clear()


def _settle_rows(table: FeeTable, valuation: Slot, fee: Slot) -> None:
    if "rate" in table.marks or len(table.further) % 2:
        return
    amounts = [slot.amount or Decimal(0) for slot in (valuation, fee, *table.further)]
    rows = list(zip(amounts[::2], amounts[1::2], strict=True))
    if len(set(rows)) == 1:
        return
    if len(rows) > 2 and rows[-1] == (sum(row[0] for row in rows[:-1]), sum(row[1] for row in rows[:-1])):
        table.slots |= {"valuation": table.further[-2], "fee": table.further[-1]}
    else:
        table.slots.clear()


# --- the rate -------------------------------------------------------------------------------------------------------------------------

_PERCENT_OF = r"(?:1|one)\ ?(?:%|percent(?:um)?\b|per\ cent(?:um)?\b)"
_RATES = re.compile(
    rf"""\$?\ ?(?P<dollars>(?<![\d,.])\d{{2,3}}(?:\.\d{{1,4}})?)\ ?(?:\(?u\.s\.\)?\ )?(?:per|for\ (?:each|every)|each|of\ each)\ (?:each\ |every\ )?(?:us)?(?:\$\ ?1,000,000(?:\.00)?\b|\$\ ?1(?:\.0)?\ million\b|(?:one\ |1\ )?million\b|1,000,000\b)
    |(?P<fraction>\b1\ ?/\ ?(?P<whole>\d{{2,3}})\ ?(?:th|st|nd|rd)?\)?\ of\ {_PERCENT_OF})
    |(?P<fiftieth>\bone[-\ ]fiftieth\ (?:\(1/50(?:th)?\)\ )?of\ {_PERCENT_OF})
    |(?P<decimal>(?<![\d,])(?:0|(?<!\.))\.{{1,2}}0\d{{1,9}}(?!\d))(?P<percent>\ ?%|\ percent\b|\ per\ cent\b|\ of\ {_PERCENT_OF})?""",
    re.VERBOSE,
)

_PAR_VALUE = re.compile(r"(?:par|stated|nominal)\ (?:value)?[^.;]{0,12}\$?\ ?$", re.VERBOSE)
_PER_SHARE = re.compile(r"\ ?(?:par\ value|per\ (?:share|unit|ordinary|ads\b|note|warrant))", re.VERBOSE)


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
            found[value] = match.span("dollars") if match["dollars"] else match.span("decimal") if match["decimal"] else match.span()
    if len(found) > 1 and valuation and fee is not None:
        found = {value: place for value, place in found.items() if abs(valuation * value / 1_000_000 - fee) <= max(Decimal(1), fee / 500)}
    return next(iter(found.items())) if len(found) == 1 else None


def _rate_in(match: Match[str]) -> Decimal | None:
    """Dollars per million; a percent sign that makes the rate impossible was typed by mistake."""
    if match["dollars"]:
        return _possible(Decimal(match["dollars"]))
    if match["fiftieth"]:
        return Decimal("200.00")
    if match["fraction"]:
        return _possible(Decimal(10_000) / Decimal(match["whole"]))
    if _PAR_VALUE.search(match.string, max(0, match.start() - 24), match.start()) or _PER_SHARE.match(match.string, match.end()):
        return None
    value = Decimal("0." + match["decimal"].rpartition(".")[2]) * 1_000_000
    return (_possible(value / 100) if match["percent"] else None) or _possible(value)


def _possible(value: Decimal) -> Decimal | None:
    return per_million(value) if is_rate(value) else None


def _table_rate(table: FeeTable) -> tuple[Decimal, Place] | None:
    slot = table.slots.get("rate")
    if slot is None or slot.amount is None:
        return None
    value = rate_of_cell(slot.amount, slot.percent)
    return (value, slot.place) if value is not None else None


def rate_of_cell(printed: Decimal, percent: bool) -> Decimal | None:
    """The rate that a cell gives: 0.0001531, 153.10 (dollars per million) or 0.01531 %; None where it is none of them."""
    return next((value for scaled in ((printed * 10_000,) if percent else ()) + (printed * 1_000_000, printed) if (value := _possible(scaled)) is not None), None)


# --- the notes ------------------------------------------------------------------------------------------------------------------------

_NOTE = re.compile(rf"(?P<mark>{MARK}|\b[1-9]\.?(?=\ ))[\ |]{{0,3}}(?=[A-Z\"$\d])", re.VERBOSE | re.IGNORECASE)
_MARKED = re.compile(rf"[\s|]*{MARK}", re.VERBOSE)
_EXPLAINS = re.compile(r"valu|price|aggregate|maximum|estimate|calculat|determin|assum|multipl|consideration")
_BEGINS_TO_EXPLAIN = re.compile(
    r"(?:estimated|calculated|calculation|computed|determined|for\ (?:the\ )?purposes?|pursuant\ to\ rule|solely|this\ (?:amount|valuation|calculation)|the\ (?:transaction|valuation|amount|calculation|aggregate|maximum|filing\ fee)|based\ (?:on|upon)|represents|assum|in\ accordance|aggregate|maximum|transaction\ valu)",
    re.VERBOSE,
)
_ABOUT_THE_FEE = re.compile(r"(?:(?:calculated|computed|determined)\ (?:at|as|by\ multiplying)\ (?:a\ rate\ of\ )?\$?[\d.]|the\ (?:amount\ of\ )?(?:the\ )?(?:filing\ )?fee\b)", re.VERBOSE)


def valuation_note(document: Document, table: FeeTable, end: int) -> Place | None:
    """The note that says how the valuation was worked out."""
    wanted = table.marks.get("valuation", []) + (table.slots["valuation"].marks if "valuation" in table.slots else [])
    close = END_OF_NOTES.search(document.folded, table.stop, min(end, table.stop + _LONGEST_NOTE))
    stop = close.start() if close else min(end, table.stop + _LONGEST_NOTE)
    place = _marked_note(document, wanted, table.stop, stop)
    first = _skip_marks(document, table.stop)
    if place is None and _BEGINS_TO_EXPLAIN.match(document.folded, first) and not _ABOUT_THE_FEE.match(document.folded, first):
        following = next((piece.start for piece in document.pieces(first, stop) if piece.start > first and _MARKED.match(document.folded, piece.start)), stop)
        place = _trimmed(document, first, following)
    if place is None and close:
        place = _marked_note(document, wanted, close.end(), min(end, close.end() + _LONGEST_NOTE))
    return place if place and _EXPLAINS.search(document.folded, *place) else None


def _skip_marks(document: Document, at: int) -> int:
    marks = re.compile(rf"(?:{MARK}|[\s|.:-]|[1-9]\ )*", re.VERBOSE).match(document.folded, at)
    return marks.end() if marks else at


def _marked_note(document: Document, wanted: list[str], start: int, end: int) -> Place | None:
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
            marks = _marks(match["mark"].lower()) or [match["mark"].rstrip(".")]
            yield marks[0], at, match.end()


def _trimmed(document: Document, start: int, end: int) -> Place | None:
    """The words between two positions, without the box that the next sentence has in front of it."""
    words = document.text[start:end]
    box = _BOX.search(words, max(0, len(words) - 16))
    stop = start + (box.start() if box else len(words))
    return (start, stop) if stop > start else None
