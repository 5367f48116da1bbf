"""The rows of a fee exhibit as printed: Table 1, the transaction's valuation and fee, and Table 2, what is set off.

Fees to Be Paid              $74,618,250 (a)   0.00015310   $11,424.05 (b)
Fees Previously Paid
Total Transaction Valuation  $74,618,250
Total Fees Due for Filing                                   $11,424.05
Fee Offset Claims            SC TO-T           11/01/2022   $5,473.55
"""

from __future__ import annotations

from typing import NamedTuple

from ...document import Document
from ...phrase import Phrase
from ..wording import CURRENCY, DAY, NUMBER, day, number
from . import FeeReading, table_values
from .cells import Slot, read_row
from .notes import MARK, SEPARATORS, Place, rate_of_cell
from .payments import Payments, distinct, with_payments
from .table import FeeTable

_ROW = Phrase(
    r"""(?P<due>fees?\ to\ be\ paid)
    |(?P<total_previous>total\ fees?\ previously\ paid)
    |(?P<previous>fees?\ previously\ paid)
    |(?P<total_valuation>total\ transaction\ valuations?)
    |(?P<total_fee>total\ (?:filing\ )?fees?\ (?:amount\ )?due(?:\ for\ (?:this\ |the\ )?filing)?)
    |(?P<total_offset>total\ fees?\ offsets?)
    |(?P<net>net\ fees?\ due)
    |(?P<claims>(?<!with\ )fee\ offset\ claims?(?!ed|\ and))
    |(?P<sources>(?<!with\ )fee\ offset\ sources?)""",
)
_TABLE_ONE = frozenset(("due", "total_fee", "total_valuation", "previous", "total_previous"))
_TABLE_TWO = ("claims", "sources")
_LONGEST_ROW = 500

_Line = dict[str, Slot]
"""The valuation, the rate and the fee of a row, as far as it has them."""


class _Row(NamedTuple):
    """Where a row ends, and its values."""

    end: int
    slots: list[Slot]

    @property
    def stated(self) -> list[Slot]:
        """The values that are amounts."""
        return [slot for slot in self.slots if slot.amount is not None]


def from_rows(document: Document) -> FeeReading | None:
    """The fee that the rows state; None where there are none, or they are empty."""
    rows = _rows(document)
    if not rows.keys() & _TABLE_ONE:
        return None
    stated = {name: row.stated for name, row in rows.items()}
    before = _line(stated.get("previous", []))
    table = _table(stated, _due(stated), before)
    last = max(row.end for row in rows.values())
    table.stop = max((row.end for name, row in rows.items() if name not in _TABLE_TWO), default=last)
    values, places = table_values(document, table, len(document.text))
    if "basis" not in values and table.stop < last:  # its notes stand below Table 2
        table.stop = last
        values, places = table_values(document, table, len(document.text))
    payments = distinct([*_paid_before(stated, before), *_offsets(document, rows)])
    return with_payments(values, places, payments) if values else None


def _due(stated: dict[str, list[Slot]]) -> _Line:
    """The line of what is to be paid; a table of one line may print it as that of the total."""
    totals = stated.get("total_valuation", [])
    return _line(stated.get("due") or (totals if len(totals) == 3 else []))


def _table(stated: dict[str, list[Slot]], line: _Line, before: _Line) -> FeeTable:
    """Table 1 as a table of a cover: totals, else the line of what is to be paid, else that of what was paid before."""
    slots = {
        "valuation": next(iter(stated.get("total_valuation", [])), None) or line.get("valuation") or before.get("valuation"),
        "fee": _fee(next(iter(stated.get("total_fee", [])), None), line.get("fee"), before.get("fee")),
        "rate": line.get("rate") or before.get("rate"),
    }
    table = FeeTable(slots={name: slot for name, slot in slots.items() if slot})
    table.marks = {name: [*(line.get(name) or before.get(name) or slot).marks] for name, slot in table.slots.items()}
    return table


def _fee(total: Slot | None, due: Slot | None, before: Slot | None) -> Slot | None:
    """The total due for the filing; where it prints none or zero, what the lines say."""
    if total and total.amount:
        return total
    return next((fee for fee in (due, before) if fee and (total is None or fee.amount)), total)


def _rows(document: Document) -> dict[str, _Row]:
    """The rows by their labels; of a label that comes twice, the first that has values, but every row of Table 2."""
    found: dict[str, _Row] = {}
    labels = [label for label in _ROW.finditer(document.folded) if label.start() == 0 or document.text[label.start() - 1] in (*SEPARATORS, "|")]
    ends = [*(label.start() for label in labels), len(document.text)][1:]
    for label, end in zip(labels, ends, strict=True):
        name, stop = label.lastgroup or "", min(label.end() + _LONGEST_ROW, end)
        before = found.get(name)
        if name in _TABLE_TWO:
            stop = _end_of_offsets(document, label.end(), stop)
            found[name] = _Row(stop, [*(before.slots if before else []), Slot(None, (label.end(), stop), [])])
        elif before is None or not before.stated:
            slots, stop = read_row(document, label.end(), stop)
            found[name] = _Row(stop, slots)
    return found


def _line(slots: list[Slot]) -> _Line:
    """Valuation, rate and fee of a row: three values in that order, or two of which a rate shows by its size."""
    if len(slots) == 3 and _is_rate(slots[1]):
        return dict(zip(("valuation", "rate", "fee"), slots, strict=True))
    rates = [slot for slot in slots if slot.amount is not None and slot.amount < 1 and _is_rate(slot)]
    others = [slot for slot in slots if slot not in rates]
    line = {"rate": rates[0]} if rates else {}
    if len(rates) > 1 or len(others) not in (1, 2):
        return {}
    if len(others) == 2:
        return line | {"valuation": others[0], "fee": others[1]}
    behind = bool(rates) and slots.index(others[0]) > slots.index(rates[0])
    return line | {"fee" if behind else "valuation": others[0]}


def _is_rate(slot: Slot) -> bool:
    return slot.amount is not None and rate_of_cell(slot.amount, slot.percent) is not None


def _paid_before(stated: dict[str, list[Slot]], before: _Line) -> Payments:
    """What was paid before: the total, else the fee of its line."""
    total = next(iter(stated.get("total_previous", [])), None)
    paid = total if total and total.amount else before.get("fee")
    return [({"amount": paid.amount}, {"": paid.place, "/amount": paid.place})] if paid and paid.amount else []


_AMOUNT = Phrase(rf"{CURRENCY}[\ |]*(?P<number>{NUMBER})(?![\w%]|,\d)")
_FORM = Phrase(
    r"(?:schedule\ )?(?:sc\ ?)?to-[tic](?:/a)?\b|schedule\ (?:to|13e-?[34]|14[acd]\w*)(?:/a)?\b"
    r"|\b(?:sc\ ?13e-?[34]f?|s-\d{1,2}|f-\d{1,2}|n-\d{1,2}\w?|pre[mrc]?\ ?14[ac]|def[mrc]?\ ?14[ac]|424b\d)(?:/a)?\b",
)
_DAY = Phrase(DAY)
_CELL = Phrase(rf"(?>{DAY}|{_FORM.pattern}|{NUMBER}|{CURRENCY}|{MARK}|[-\ |$,;)]|n/a|not\ applicable|none){{1,12}}")


def _offsets(document: Document, rows: dict[str, _Row]) -> Payments:
    """The claims of Table 2, each with what its source adds; the sources where nothing is claimed."""
    claims, sources = ([payment for slot in rows[name].slots for payment in _offset_row(document, slot.place)] if name in rows else [] for name in _TABLE_TWO)
    if not claims:
        claims = sources
    if len(claims) == len(sources):
        paired = sources
    else:
        paired = sources * len(claims) if len(sources) == 1 else [({}, {}) for _ in claims]
    return [(source | fields, found | places) for (fields, places), (source, found) in zip(claims, paired, strict=True)]


def _end_of_offsets(document: Document, start: int, end: int) -> int:
    """Where the cells of a row of Table 2 end and the notes begin."""
    last, seen = start, False
    for piece in document.pieces(start, end):
        words = document.folded[piece.start : piece.end].strip(" |$")
        value = not words or bool(_CELL.fullmatch(words))
        if not value and (seen or len(words) > 80 or words.count(" ") > 8):
            break
        seen = seen or bool(_AMOUNT.search(document.folded, piece.start, piece.end)) or bool(_DAY.search(words))
        last = piece.end
    return last


def _offset_row(document: Document, place: Place) -> Payments:
    """Claims or sources of Table 2, told by what each cell is; a cell is given to each row only where there are as many."""
    start, end = place
    folded = document.folded
    amounts: list[tuple[object, Place]] = [(value, found.span()) for found in _AMOUNT.finditer(folded, start, end) if (value := number(found["number"]))]
    days: list[tuple[object, Place]] = [(when, found.span()) for found in _DAY.finditer(folded, start, end) if (when := day(found.group()))]
    forms: list[tuple[object, Place]] = [(document.quote(*found.span()), found.span()) for found in _FORM.finditer(folded, start, end)]
    cells = {"amount": amounts, "form": forms, "filing_party": _party(document, start, forms[0][1][0]) if len(forms) == 1 else [], "date_filed": days}
    whole = {name: found for name, found in cells.items() if len(found) == len(amounts)}
    rows = [{name: found[at] for name, found in whole.items()} for at in range(len(amounts))]
    return [({name: value for name, (value, _) in row.items()}, {f"/{name}": place for name, (_, place) in row.items()}) for row in rows if len(row) > 1]


def _party(document: Document, start: int, end: int) -> list[tuple[object, Place]]:
    """The filer's name, which stands before the form of the only filing."""
    folded = document.folded
    words = [piece for piece in document.pieces(start, end) if _WORDS.search(folded, piece.start, piece.end) and not _NOTHING.match(folded, piece.start, piece.end)]
    if not words:
        return []
    first = folded[words[0].start : words[0].end]
    begin = words[0].end - len(first.lstrip(" |"))
    return [(document.quote(begin, words[-1].end), (begin, words[-1].end))]


_WORDS = Phrase(r"[a-z]{2}", 0)
_NOTHING = Phrase(r"(?:n/a|not\ applicable|none|rule)\b")
