"""The fee table: labels and values, side by side or below each other, read as a row of tokens.

    Transaction Valuation*          Amount of Filing Fee**
    $70,000,000.00                  $9,086.00

Labels wait for values in the order in which they stand, so the layout does not matter; the first word of prose ends the table. Dashes,
blanks and "N/A" take a label's place and have no amount. The product shows where two columns were swapped.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from decimal import Decimal
from re import Match

from ..document import PARAGRAPH, Document
from ..phrase import Phrase
from .fee_notes import MARK, SEPARATORS, Place, is_rate, marks_in
from .wording import number

# --- the words ------------------------------------------------------------------------------------------------------------------------

VALUATION = (
    r"(?:(?:total|aggregate|maximum|estimated|proposed)\ ){0,3}transaction\ ?valu(?:ations?|es?)(?![a-z])"
    r"|transaction[\ |]{1,60}amount[\ |]+of[\ |]+valuation(?=[:*]{0,2}[\ |]{0,60}\$)"  # "Transaction   Amount of / Valuation: $70,000   Filing Fee: $14"
    r"|(?:proposed\ )?(?:maximum\ )?(?:aggregate\ )?value\ of\ (?:the\ )?transaction(?![a-z])"
    r"|transaction[\ |]+amount[\ |]+of[\ |]+valuation(?=[\ |:*]{1,8}\$)"
)
FEE = r"amount\ ?of\ ?(?:the\ )?(?:filing|registration)\ ?fees?(?![a-z])|amount\ of\ fee(?![a-z])|filing\ fees?(?![a-z]|\ table)"
RATE = r"fee\ rates?(?![a-z])"
DUE = r"(?:net\ )?(?:filing\ )?fees?\ due(?!\ for\ filing|[a-z])"
"""A column of what is left to pay, behind or in place of that of the fee."""
NOTHING = r"(?:n\ ?/\ ?a\b|n\.\ ?a\.|not\ (?:yet\ )?applicable|not\ required|none(?!\ of)|nil\b|no\ (?:filing\ )?fee\b|previously\ paid)"
AMOUNT = (
    r"(?P<sign>(?:u\.\ ?s\.\ ?|us\ ?)?\\?\$[\ |]*(?:u\.?s\.?\ )?|usd\ ?)?(?P<number>\d{1,3}(?:,\ ?\d{3}){1,5}[1-9]?(?:\.\d{1,12})?"
    r"|\d{1,15}(?:\.\d{1,12})?|\.\d{1,12})(?P<scale>\ (?:million|billion)\b)?(?!\w|,|\.\d)"
)

_WRAPPED = rf"transaction[\ |]+amount[\ |]+of[\ |]+(?:valuation(?:\ ?{MARK}){{0,4}}[\ |]+filing\ fee(?![a-z])|filing[\ |]+valuation(?:\ ?{MARK}){{0,4}}[\ |]+fee(?![a-z]))"
"""The two headings of a table whose lines were read across: "Transaction  Amount of / Valuation*  Filing Fee"."""

_TOKEN = Phrase(
    rf"""(?P<gap>[\ |:;,]+|[-=_.]{{2,}}|[-_.](?=\ |\||$))
    |(?P<wrapped>{_WRAPPED})
    |(?P<valuation>{VALUATION})
    |(?P<fee>{FEE})
    |(?P<rate>{RATE})
    |(?P<due>{DUE})
    |(?P<nothing>{NOTHING})
    |(?P<mark>{MARK})
    |(?<=[a-z])(?P<glued>[1-9])(?![\d.,])
    |(?P<amount>{AMOUNT}(?P<percent>\ ?%)?)
    |(?P<lone>\\?\$)
    |(?P<aside>\((?:approximately|approx\.|estimated|maximum|max\.|about|u\.s\.|us\ dollars|\d{{1,3}}(?:\.\d{{1,2}})?\ ?%\ of\b)[^()]{{0,80}}\))""",
)
_HEADS = (  # each with a word that its matches hold, and how far they reach before and behind it
    (Phrase(rf"{_WRAPPED}|{VALUATION}"), "transaction", 64, 300),
    (Phrase(rf"(?<!calculation\ of\ )(?<!calculation\ of\ the\ )(?:{FEE})"), "fee", 40, 20),
)
_HEADING = Phrase(r"calculation\ of\ (?:the\ )?(?:filing|registration)\ fee(?:\ tables?)?[\ :.*|-]*$")
_LEADS = Phrase(rf"{MARK}[ ]?(?:US|U\.S\.)?[ ]?\$[ ]?\d", 0)
_TOO_SHORT = Phrase(r"\d{1,2}", 0)
_BEHIND_AMOUNT = Phrase(rf"{MARK}|[|%$*]|{VALUATION}|{FEE}")
_FOUR_IN_A_GROUP = Phrase(r",\d{4}$", 0)
_WHOLE_NUMBER = Phrase(r"\d{1,3}(?:,\d{3})*(?:\.\d\d)?", 0)
_RAISED = Phrase(r"<sup|super|font-size|\bsize=", re.IGNORECASE)
_ROW_NAME = Phrase(r"[A-Za-z][^\t\n\u2028\u2029]{1,80}\t(?=[ $\t]{0,4}[\d.,]{3,24}[ )(*\d]{0,4}\t[ $\t]{0,4}[\d.,]{2,24}[ )(*\d]{0,4}(?:[\n\u2029]|$))", 0)
_NO_ROW = Phrase(r"\b(?:paid|previously|form|party|filed|dates?|fees?|check|rule)\b", 0)
_TABLE_LENGTH = 1200
_ABOVE = 200
"""How far above the label of the valuation that of the fee may stand."""


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
    named: bool = False
    """Whether its rows have names, so that only a total is the filing's."""
    start: int = 0
    stop: int = 0

    def amount(self, label: str) -> Decimal | None:
        """The amount under a label."""
        return self.slots[label].amount if label in self.slots else None


def find_table(document: Document, start: int, end: int) -> FeeTable | None:
    """The first fee table between two positions that states an amount."""
    table = _first_table(document, *_HEADS[0], start, end, end)
    if table and "fee" in table.marks:
        return table
    above = start if table is None else max(start, table.start - _ABOVE)
    return _first_table(document, *_HEADS[1], above, end if table is None else table.start, end) or table


def _first_table(document: Document, heads: Phrase, word: str, before: int, after: int, start: int, stop: int, end: int) -> FeeTable | None:
    for head in heads.around(word, document.folded, document.folded, start, stop, before, after):
        table = _read_table(document, head.start(), min(end, head.start() + _TABLE_LENGTH))
        amounts = [slot for slot in table.slots.values() if slot.amount is not None]
        if amounts and (_begins_a_piece(document, head.start()) or _HEADING.search(document.folded, max(start, head.start() - 60), head.start()) or _ratio_is_a_rate(table)):
            return table
    return None


def _begins_a_piece(document: Document, at: int) -> bool:
    return at == 0 or document.text[at - 1] in SEPARATORS or document.folded[max(0, at - 2) : at] in ("| ", "* ")


def _read_table(document: Document, start: int, end: int) -> FeeTable:
    """Labels and values from a label on; labels wait for values in the order in which they stand."""
    table, waiting, owner = FeeTable(start=start), list[str](), list[str]()
    last_mark: int | None = None
    leading: list[str] = []
    at = start
    while at < end:
        token = _TOKEN.match(document.folded, at, end)
        if token is None:
            row = _row_name(document, table, at, end)
            if row is None:
                break
            at, table.named = row, True
            continue
        kind = _kind(token)
        if kind in ("wrapped", "valuation", "fee", "rate", "due"):
            labels = ["valuation", "fee"] if kind == "wrapped" else [kind]
            if any(label in table.marks for label in labels):
                break  # the labels again: prose, or another table
            for label in labels:
                table.marks[label] = owner = []
            if kind == "wrapped":
                table.marks["valuation"] += marks_in(token.group())
            waiting += labels
        elif kind == "amount":
            slot = None if _belongs_to_prose(document, token, end) else _slot(document, token)
            if slot is None:
                break
            slot.marks += leading
            leading, owner = [], slot.marks
            _give(table, waiting, slot)
        elif kind == "nothing" or (kind == "gap" and _is_blank_cell(document, token)):
            slot = Slot(None, token.span(), [])
            owner = slot.marks
            _give(table, waiting, slot)
        elif kind == "mark" and waiting and _LEADS.match(document.text, at, end) and _begins_a_piece(document, at):
            leading = marks_in(token.group())  # "*$70,000,000"
        elif kind == "mark":
            owner += marks_in(token.group()) or [token.group()]
        last_mark = at if kind == "mark" and document.text[at - 1].isspace() else last_mark if kind == "gap" else None
        at = token.end()
    table.stop = at if last_mark is None else last_mark
    due = table.slots.get("due")
    if due and "fee" not in table.marks:  # nothing is set off: what is due is the fee
        table.slots["fee"], table.marks["fee"] = due, table.marks["due"]
        if not _ratio_is_a_rate(table):
            del table.slots["fee"], table.marks["fee"]
    return table


def _row_name(document: Document, table: FeeTable, at: int, end: int) -> int | None:
    """Where the name of a row ends that a valuation and a fee follow: "Class A Common Stock   $10,000,000.00   $1,146.00"; None where none stands here."""
    if len(table.marks) != 2 or document.text[at - 1] not in SEPARATORS:
        return None
    name = _ROW_NAME.match(document.text, at, end)
    return name.end() if name and not _NO_ROW.search(document.folded, at, name.end()) else None


def read_row(document: Document, start: int, end: int) -> tuple[list[Slot], int]:
    """The values between two positions, up to the first word that is none, and where they end; dashes and "N/A" have no amount."""
    slots: list[Slot] = []
    at = start
    stop = start
    while at < end and (token := _TOKEN.match(document.folded, at, end)):
        kind = _kind(token)
        if kind in ("wrapped", "valuation", "fee", "rate", "due"):
            break
        slot = None
        if kind == "amount":
            slot = None if _belongs_to_prose(document, token, end) else _slot(document, token)
            if slot is None:
                break
        elif kind == "nothing" or (kind == "gap" and _is_blank_cell(document, token)):
            slot = Slot(None, token.span(), [])
        elif kind == "mark" and slots and document.text[at - 1] != PARAGRAPH:
            slots[-1].marks.extend(marks_in(token.group()))
        elif kind == "mark" and (slots or document.text[at - 1] == PARAGRAPH):
            break  # a mark before all values is the label's, or the number of the line
        if slot:
            slots.append(slot)
            stop = token.end()
        at = token.end()
    return slots, stop


def _kind(token: Match[str]) -> str:
    """What a token is; a number of one or two digits without a sign is a footnote mark."""
    if token["amount"]:
        return "mark" if _TOO_SHORT.fullmatch(token["amount"]) else "amount"
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
        return rest[:1].islower()
    return not _BEHIND_AMOUNT.match(rest.lower())


def _is_blank_cell(document: Document, token: Match[str]) -> bool:
    """A dash alone in its cell stands for no amount."""
    start, end = token.span()
    words = token.group().strip()
    around = document.text[start - 1 : start] + document.text[end : end + 1]
    return words in ("-", "--") and bool(around) and all(c in SEPARATORS for c in around)


def _slot(document: Document, token: Match[str]) -> Slot | None:
    start, end = token.span("number")
    whole, end = end, _without_mark(document, start, end)
    value = number(document.folded[start:end])
    if value is None:
        return None
    scale = token["scale"] or ""
    value = value * (1_000_000_000 if "billion" in scale else 1_000_000) if scale else value
    begin = token.start("sign") if token["sign"] else start
    stop = token.end("scale") if scale else end
    return Slot(value, (begin, stop), [document.folded[end:whole]] if end < whole else [], dollars=bool(token["sign"]), percent=token["percent"] is not None)


def _without_mark(document: Document, start: int, end: int) -> int:
    """Where a number ends, if its last digit is a footnote mark that is glued to it: "$10,000,0001", "$2,000.50<sup>2</sup>"."""
    digits = document.folded[start:end]
    if _FOUR_IN_A_GROUP.search(digits):
        return end - 1
    for length in (1, 2):
        if _WHOLE_NUMBER.fullmatch(digits[:-length]):
            _, stop = document.span(end - length - 1, end - length)
            begin, _ = document.span(end - length, end - length + 1)
            if _RAISED.search(document.raw, stop, begin):
                return end - length
    return end


def _ratio_is_a_rate(table: FeeTable) -> bool:
    valuation, fee = table.amount("valuation"), table.amount("fee")
    return bool(valuation and fee) and is_rate(fee / valuation * 1_000_000)  # type: ignore[operator]


def settle(table: FeeTable) -> None:
    """Keep what the table states without doubt: several rows need a total, and swapped columns show by their ratio."""
    valuation, fee = table.slots.get("valuation"), table.slots.get("fee")
    if table.named and len(table.further) < 2:
        table.slots.clear()
        return
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
        if table.named:
            table.slots.clear()
        return
    amounts = [slot.amount or Decimal(0) for slot in (valuation, fee, *table.further)]
    rows = list(zip(amounts[::2], amounts[1::2], strict=True))
    if len(set(rows)) == 1 and not table.named:
        return
    if len(rows) > 2 and rows[-1] == (sum(row[0] for row in rows[:-1]), sum(row[1] for row in rows[:-1])):
        table.slots |= {"valuation": table.further[-2], "fee": table.further[-1]}
    else:
        table.slots.clear()
