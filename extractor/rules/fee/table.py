"""The fee table: labels and values, side by side or below each other, read as a row of tokens.

    Transaction Valuation*          Amount of Filing Fee**
    $70,000,000.00                  $9,086.00

Labels wait for values in the order in which they stand, so the layout does not matter; the first word of prose ends the table. Dashes,
blanks and "N/A" take a label's place and have no amount. The product shows where two columns were swapped.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from re import Match

from ...document import Document
from ...phrase import Phrase
from ..wording import NUMBER, number
from .cells import FEE, LABELS, TOKEN, VALUATION, WRAPPED, Slot, kind_of, value_of
from .notes import MARK, SEPARATORS, is_rate, marks_in

_HEADS = (  # each with a word that its matches hold, and how far they reach before and behind it
    (Phrase(rf"{WRAPPED}|{VALUATION}"), "transaction", 64, 300),
    (Phrase(rf"(?<!calculation\ of\ )(?<!calculation\ of\ the\ )(?:{FEE})"), "fee", 40, 20),
)
_HEADING = Phrase(r"calculation\ of\ (?:the\ )?(?:filing|registration)\ fee(?:\ tables?)?[\ :.*|-]*$")
_LEADS = Phrase(rf"{MARK}[ ]?(?:US|U\.S\.)?[ ]?\$[ ]?\d", 0)
_ROW_NAME = Phrase(r"[A-Za-z][^\t\n\u2028\u2029]{1,80}\t(?=[ $\t]{0,4}[\d.,]{3,24}[ )(*\d]{0,4}\t[ $\t]{0,4}[\d.,]{2,24}[ )(*\d]{0,4}(?:[\n\u2029]|$))", 0)
_NO_ROW = Phrase(r"\b(?:paid|previously|form|party|filed|dates?|fees?|check|rule)\b", 0)
_SUM = r"\$[ ]?[\d,.]{2,20}+(?:[ ]?\(\d\))?+"
_NAMED_SUM = Phrase(rf"[A-Za-z0-9][^\t\n\u2028\u2029|$]{{1,100}}[ ](?={_SUM}[ |\t]{{1,20}}{_SUM}(?![\s|]{{1,20}}[A-Za-z0-9][^\n|$]{{1,100}}\$))", 0)
"""The class before the valuation in its own cell: "6% Preferred Securities $681,608 (1)   $38.03"; not in one of several rows."""
_IN_WORDS = Phrase(r"\d[\d,]* (?:units|shares|interests)\b[^$\d|]{0,90}? at \$ ?\d[\d.,]* (?:per|each|a) (?:unit|share|interest)\b", 0)
"""A valuation that is not worked out: "474,669 Units of Limited Partnership Interest at $1.46 per Unit"."""
_TABLE_LENGTH = 1200
_LARGER_THAN_FEES = 5_000_000
_ABOVE = 200
"""How far above the label of the valuation that of the fee may stand."""


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
    return _first_table(document, *_HEADS[1], above, end if table is None else table.start, end) or table or _without_labels(document, start, end)


_ONLY_AMOUNTS = Phrase(
    rf"calculation\ of\ (?:the\ )?(?:filing|registration)\ fee(?:\ tables?)?[\s:.*|-]*(?:u\.?s\.?\ ?)?\$[\ |]?(?P<valuation>{NUMBER})(?:\ ?{MARK})?[\s|]+(?:u\.?s\.?\ ?)?\$[\ |]?(?P<fee>{NUMBER})(?![\d.,])"
)


def _without_labels(document: Document, start: int, end: int) -> FeeTable | None:
    """Two sums below the heading whose labels are lost: those of a valuation and its fee, as their ratio shows."""
    found = next(_ONLY_AMOUNTS.around("calculation", document.folded, document.folded, start, end, 0, 300), None)
    if found is None:
        return None
    table = FeeTable(start=found.start(), stop=found.end())
    for label in ("valuation", "fee"):
        amount = number(found[label])
        if amount is not None:
            table.slots[label], table.marks[label] = Slot(amount, found.span(label), [], dollars=True), []
    return table if _ratio_is_a_rate(table) else None


def _first_table(document: Document, heads: Phrase, word: str, before: int, after: int, start: int, stop: int, end: int) -> FeeTable | None:
    for head in heads.around(word, document.folded, document.folded, start, stop, before, after):
        table = _read_table(document, head.start(), min(end, head.start() + _TABLE_LENGTH))
        amounts = [slot for slot in table.slots.values() if slot.amount is not None]
        if amounts and (_begins_a_piece(document, head.start()) or _HEADING.search(document.folded, max(start, head.start() - 60), head.start()) or _ratio_is_a_rate(table)):
            return table
    return None


def _begins_a_piece(document: Document, at: int) -> bool:
    return at == 0 or document.text[at - 1] in SEPARATORS or document.folded[max(0, at - 2) : at] in ("| ", "* ")


class _TableReader:
    """Reads a table token by token: labels wait for values in the order in which they stand."""

    def __init__(self, document: Document, start: int, end: int) -> None:
        self.document, self.at, self.end = document, start, end
        self.table = FeeTable(start=start)
        self.waiting: list[str] = []  # labels without a value yet
        self.marks: list[str] = []  # of the last label or value, which the next mark belongs to
        self.leading: list[str] = []  # marks before the next amount: "*$70,000,000"
        self.note: int | None = None  # where a mark stands that may be a note's rather than the table's last one

    def read(self) -> FeeTable:
        while self.at < self.end:
            words = _IN_WORDS.match(self.document.folded, self.at, self.end) if self.waiting[:1] == ["valuation"] else None
            if words is not None:
                self._give(Slot(None, words.span(), []))
                self.at, self.note = words.end(), None
                continue
            token = TOKEN.match(self.document.folded, self.at, self.end)
            if not (self._take(token) if token else self._skip_row_name() or self._skip_class()):
                break
        self.table.stop = self.at if self.note is None else self.note
        return self.table

    def _skip_row_name(self) -> bool:
        """Whether the name of a row stands here that a valuation and a fee follow: "Class A Common Stock   $10,000,000.00   $1,146.00"."""
        if len(self.table.marks) != 2 or self.document.text[self.at - 1] not in SEPARATORS:
            return False
        name = _ROW_NAME.match(self.document.text, self.at, self.end)
        if name is None or _NO_ROW.search(self.document.folded, self.at, name.end()):
            return False
        self.at, self.table.named = name.end(), True
        return True

    def _skip_class(self) -> bool:
        """Whether the only row begins with the class, and the valuation behind it."""
        name = _NAMED_SUM.match(self.document.text, self.at, self.end) if self.waiting == ["valuation", "fee"] and _begins_a_piece(self.document, self.at) else None
        if name is None or _NO_ROW.search(self.document.folded, self.at, name.end()):
            return False
        self.at = name.end()
        return True

    def _take(self, token: Match[str]) -> bool:
        """Whether a token is one of the table's; prose and the labels of another table are not."""
        kind, value = kind_of(token), value_of(self.document, token, self.end)
        if kind in LABELS:
            if not self._label(kind, token):
                return False
        elif value:
            self._give(value)
        elif kind == "amount":
            return self._skip_class()
        elif kind == "mark":
            self._mark(token)
        if kind == "mark" and self.document.text[self.at - 1].isspace():
            self.note = self.at
        elif kind != "gap":
            self.note = None
        self.at = token.end()
        return True

    def _label(self, kind: str, token: Match[str]) -> bool:
        """Whether a label is new; "Transaction  Amount of / Valuation*  Filing Fee" is two."""
        labels = ["valuation", "fee"] if kind == "wrapped" else [kind]
        if any(label in self.table.marks for label in labels):
            return False
        for label in labels:
            self.table.marks[label] = self.marks = []
        if kind == "wrapped":
            self.table.marks["valuation"] += marks_in(token.group())
        self.waiting += labels
        return True

    def _give(self, slot: Slot) -> None:
        """The first label that waits gets a value."""
        if slot.amount is not None:
            slot.marks += self.leading
            self.leading = []
        self.marks = slot.marks
        if self.waiting:
            self.table.slots[self.waiting.pop(0)] = slot
        elif slot.amount is not None:
            self.table.further.append(slot)

    def _mark(self, token: Match[str]) -> None:
        if self.waiting and _LEADS.match(self.document.text, self.at, self.end) and _begins_a_piece(self.document, self.at):
            self.leading = marks_in(token.group())
        else:
            self.marks += marks_in(token.group()) or [token.group()]


def _read_table(document: Document, start: int, end: int) -> FeeTable:
    """Labels and values from a label on."""
    table = _TableReader(document, start, end).read()
    due = table.slots.get("due")
    if due and "fee" not in table.marks:  # nothing is set off: what is due is the fee
        table.slots["fee"], table.marks["fee"] = due, table.marks["due"]
        if not _ratio_is_a_rate(table):
            del table.slots["fee"], table.marks["fee"]
    return table


def _ratio_is_a_rate(table: FeeTable) -> bool:
    valuation, fee = table.amount("valuation"), table.amount("fee")
    return bool(valuation and fee) and is_rate(fee / valuation * 1_000_000)  # type: ignore[operator]


def settle(table: FeeTable) -> None:
    """Keep what the table states without doubt: several rows need a total, and swapped columns show by their ratio."""
    if table.named and len(table.further) < 2:
        table.slots.clear()
        return
    _part_marks(table)
    if table.further and "valuation" in table.slots and "fee" in table.slots:
        _settle_rows(table, table.slots["valuation"], table.slots["fee"])
    if "valuation" not in table.marks:
        _settle_alone(table)
    if _is_either(table):
        table.slots.pop("valuation")
    valuation, fee = table.amount("valuation"), table.amount("fee")
    if not (valuation and fee and fee > valuation):
        return
    if is_rate(valuation / fee * 1_000_000):
        table.slots |= {"valuation": table.slots["fee"], "fee": table.slots["valuation"]}
    else:
        table.slots.clear()


def _part_marks(table: FeeTable) -> None:
    """Takes the footnote marks from both sums, where each stands as a third digit behind the cents: "$80,000,000.001" beside "$10,384.002"."""
    slots = [slot for label in ("valuation", "fee") if (slot := table.slots.get(label)) and slot.amount is not None and slot.amount.as_tuple().exponent == -3]
    if [slot.amount.as_tuple().digits[-1] for slot in slots if slot.amount] not in ([1, 2], [1, 1]):
        return
    for slot in slots:
        slot.marks.insert(0, str(slot.amount)[-1])
        slot.amount, slot.place = Decimal(str(slot.amount)[:-1]), (slot.place[0], slot.place[1] - 1)


def _is_either(table: FeeTable) -> bool:
    """Whether one amount stands for two columns, and is no valuation for certain: no fee is larger than that, many valuations are."""
    valuation = table.amount("valuation")
    return valuation is not None and valuation < _LARGER_THAN_FEES and "fee" in table.marks and "fee" not in table.slots


def _settle_alone(table: FeeTable) -> None:
    """Parts a valuation and its fee that stand below each other under the label of the fee, as where a table is read column by column; drops what is no fee by its size."""
    fee = table.amount("fee")
    below = table.further[0].amount if table.further else None
    if fee and below and is_rate(below / fee * 1_000_000):
        table.slots |= {"valuation": table.slots["fee"], "fee": table.further[0]}
        table.marks["valuation"] = []
    elif fee and fee >= _LARGER_THAN_FEES:
        del table.slots["fee"]


def _settle_rows(table: FeeTable, valuation: Slot, fee: Slot) -> None:
    """Takes the total of several rows, where the last one is their sum."""
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
