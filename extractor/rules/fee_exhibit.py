"""The filing fee in the fee exhibit (Item 601(b)(107) of Regulation S-K; EDGAR's EX-FILING FEES), where it stands since 31 January 2022.

    Table 1 - Transaction Valuation
                               Transaction Valuation   Fee Rate      Amount of Filing Fee
    Fees to Be Paid            $74,618,250 (a)         0.00015310    $11,424.05 (b)
    Fees Previously Paid
    Total Transaction Valuation $74,618,250
    Total Fees Due for Filing                                        $11,424.05
    Total Fees Previously Paid                                       -
    Total Fee Offsets                                                -
    Net Fee Due                                                      $11,424.05

Since 31 July 2025 the table is inline XBRL (taxonomy ``ffd``, see ``fee_facts``): its facts come first, then the rows of the table as they are
printed, then labels with values as on a cover. The amount is the total due for the filing, before what was paid already, not the net.
Fees paid before on the same Schedule are payments of an amount alone; offset claims (Table 2) have form, party and day too.
"""

from __future__ import annotations

from collections.abc import Iterable
from types import MappingProxyType

from ..document import Document
from ..models import FilingFee, PreviousPayment
from ..phrase import Phrase
from .fee import SILENT, FeeReading, table_values
from .fee_facts import Fact, FeeFacts, fee_facts
from .fee_notes import MARK, SEPARATORS, Place, per_million, rate_of_cell
from .fee_table import FeeTable, Slot, find_table, read_row
from .wording import CURRENCY, DAY, NUMBER, day, number

Payments = list[tuple[dict[str, object], dict[str, Place]]]


def read_fee_exhibit(document: Document) -> FeeReading:
    """The fee that a fee exhibit states."""
    facts = fee_facts(document)
    if facts is not None:
        reading = _from_facts(facts)
        if reading.fee:
            return reading if reading.fee.rate_per_million or reading.fee.amount is None else _with_rate(reading, _from_rows(document))
    return _from_rows(document) or _from_labels(document) or SILENT


def _with_rate(facts: FeeReading, rows: FeeReading | None) -> FeeReading:
    """The facts with the rate that the same table prints and none of them gives."""
    if facts.fee is None or rows is None or rows.fee is None or rows.fee.rate_per_million is None or rows.fee.amount != facts.fee.amount:
        return facts
    fee = facts.fee.model_copy(update={"rate_per_million": rows.fee.rate_per_million})
    return FeeReading(fee, MappingProxyType({**facts.places, "/rate_per_million": rows.places["/rate_per_million"]}))


def _reading(values: dict[str, object], places: dict[str, Place], payments: Payments) -> FeeReading:
    paid: list[PreviousPayment] = []
    for fields, parts in payments:
        for name, place in parts.items():
            places[f"/previously_paid/{len(paid)}{name}"] = place
        paid.append(PreviousPayment.model_validate(fields))
    if paid:
        values["previously_paid"] = tuple(paid)
    return FeeReading(FilingFee.model_validate(values), MappingProxyType(places)) if values else SILENT


def _distinct(payments: Payments) -> Payments:
    """Without the payments of a bare amount that an offset claim explains."""
    claimed = {fields.get("amount") for fields, _ in payments if len(fields) > 1}
    return [payment for payment in payments if len(payment[0]) > 1 or payment[0].get("amount") not in claimed]


# --- facts ----------------------------------------------------------------------------------------------------------------------------


def _from_facts(facts: FeeFacts) -> FeeReading:
    values: dict[str, object] = {}
    places: dict[str, Place] = {}

    def state(name: str, value: object, fact: Fact | None) -> None:
        if value is not None and fact is not None and fact.place is not None:
            values[name], places[f"/{name}"] = value, fact.place

    lines = facts.offering
    for name, total, part in (("transaction_valuation", "TtlTxValtn", "TxValtn"), ("amount", "TtlFeeAmt", "FeeAmt")):
        fact = facts.totals.get(total) or _only(line[part] for line in lines if part in line)
        state(name, fact.number if fact else None, fact)
    if values:
        first = next(iter(places.values()))
        values["currency"], places["/currency"] = "USD", first
    due = [line for line in lines if "PrevslyPdFlg" not in line or line["PrevslyPdFlg"].boolean is not True]
    rate = _only(line["FeeRate"] for line in due if "FeeRate" in line) or _only(line["FeeRate"] for line in lines if "FeeRate" in line)
    if rate and rate.number:
        state("rate_per_million", per_million(rate.number * 1_000_000), rate)
    note = next((line["OfferingNote"] for line in [*due, *lines] if "OfferingNote" in line and line["OfferingNote"].words), None)
    state("basis", note.words if note else None, note)
    return _reading(values, places, _distinct([*_paid_before(facts), *_claims(facts)])) if values or facts.offset else SILENT


def _only(facts: Iterable[Fact]) -> Fact | None:
    """The fact whose number all of them have."""
    found = [fact for fact in facts if fact.number is not None]
    return found[0] if len({fact.number for fact in found}) == 1 else None


def _paid_before(facts: FeeFacts) -> Payments:
    lines = [line["FeeAmt"] for line in facts.offering if "FeeAmt" in line and "PrevslyPdFlg" in line and line["PrevslyPdFlg"].boolean is True]
    paid = [fact for fact in lines if fact.number] or [fact for fact in (facts.totals.get("TtlPrevslyPdAmt"),) if fact and fact.number]
    return [({"amount": fact.number}, {"": fact.place, "/amount": fact.place}) for fact in paid if fact.place]


def _claims(facts: FeeFacts) -> Payments:
    """Offset claims, with the filer that only the matching source line names."""
    claims = [line for line in facts.offset if "OffsetClmdAmt" in line]
    sources = [line for line in facts.offset if "OffsetPrrFeeAmt" in line and line not in claims]
    payments: Payments = []
    for claim in claims or sources:
        fields: dict[str, object] = {}
        places: dict[str, Place] = {}
        source = _source_of(claim, sources)
        for name, wanted in (
            ("amount", ("OffsetClmdAmt", "OffsetPrrFeeAmt")),
            ("form", ("OffsetPrrFormTp",)),
            ("filing_party", ("OffsetPrrFilerNm",)),
            ("date_filed", ("OffsetClmInitlFilgDt", "OffsetSrcFilgDt")),
        ):
            fact = next((line[tag] for tag in wanted for line in (claim, source) if tag in line), None)
            value: object = None if fact is None else fact.number if name == "amount" else fact.date if name == "date_filed" else fact.words
            if fact is not None and value is not None and fact.place:
                fields[name], places[f"/{name}"] = value, fact.place
        if fields.get("amount"):
            payments.append((fields, places))
    return payments


def _source_of(claim: dict[str, Fact], sources: list[dict[str, Fact]]) -> dict[str, Fact]:
    same = [line for line in sources if all(tag in line and tag in claim and line[tag].words == claim[tag].words for tag in ("OffsetPrrFormTp", "OffsetPrrFileNb"))]
    fitting = same or sources
    return fitting[0] if len(fitting) == 1 else {}


# --- rows -----------------------------------------------------------------------------------------------------------------------------

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
_LONGEST_ROW = 500
_HEADER = Phrase(r"transaction\ ?valuation|value\ of\ (?:the\ )?transaction")


def _from_rows(document: Document) -> FeeReading | None:
    """The rows of Table 1 and Table 2 as printed."""
    rows = _rows(document)
    if not rows.keys() & {"due", "total_fee", "total_valuation", "previous", "total_previous"}:
        return None
    slots = {name: [slot for slot in row if slot.amount is not None] for name, (_, row) in rows.items()}
    line = _line(slots.get("due") or (slots.get("total_valuation", []) if len(slots.get("total_valuation", [])) == 3 else []))
    before = _line(slots.get("previous", []))
    last = max(end for end, _ in rows.values())
    table = FeeTable(stop=max((end for name, (end, _) in rows.items() if name not in ("claims", "sources")), default=last))
    valuation = next(iter(slots.get("total_valuation", [])), None) or line.get("valuation") or before.get("valuation")
    fee = next(iter(slots.get("total_fee", [])), None)
    if fee is None or fee.amount == 0:
        fee = next((row["fee"] for row in (line, before) if "fee" in row and (fee is None or row["fee"].amount)), fee)
    for name, slot in (("valuation", valuation), ("fee", fee), ("rate", line.get("rate") or before.get("rate"))):
        if slot:
            table.slots[name] = slot
            table.marks[name] = [*(line.get(name) or before.get(name) or slot).marks]
    values, places = table_values(document, table, len(document.text))
    if "basis" not in values and table.stop < last:  # its notes stand below Table 2
        table.stop = last
        values, places = table_values(document, table, len(document.text))
    payments = _distinct([*_row_payments(slots, before), *_table_two(document, rows)])
    return _reading(values, places, payments) if values else None


def _rows(document: Document) -> dict[str, tuple[int, list[Slot]]]:
    """Row labels: where the row ends, and its values; of a label that comes twice, the first that has values, but every row of Table 2."""
    found: dict[str, tuple[int, list[Slot]]] = {}
    matches = [match for match in _ROW.finditer(document.folded) if match.start() == 0 or document.text[match.start() - 1] in SEPARATORS or document.text[match.start() - 1] == "|"]
    for at, match in enumerate(matches):
        name = match.lastgroup or ""
        stop = min(len(document.text), match.end() + _LONGEST_ROW, matches[at + 1].start() if at + 1 < len(matches) else len(document.text))
        if name in ("claims", "sources"):
            end = _end_of_offsets(document, match.end(), stop)
            found[name] = (end, [*found.get(name, (end, []))[1], Slot(None, (match.end(), end), [])])
            continue
        row, end = read_row(document, match.end(), stop)
        if not any(slot.amount is not None for slot in found.get(name, (0, []))[1]):
            found[name] = (end, row)
    return found


def _line(slots: list[Slot]) -> dict[str, Slot]:
    """Valuation, rate and fee of a row: three values in that order, or two of which a rate shows by its size."""
    if len(slots) == 3 and slots[1].amount is not None and rate_of_cell(slots[1].amount, slots[1].percent) is not None:
        return dict(zip(("valuation", "rate", "fee"), slots, strict=True))
    rates = [slot for slot in slots if slot.amount is not None and slot.amount < 1 and rate_of_cell(slot.amount, slot.percent) is not None]
    others = [slot for slot in slots if slot not in rates]
    if len(rates) > 1 or len(others) not in (1, 2):
        return {}
    line = {"rate": rates[0]} if rates else {}
    if len(others) == 2:
        return line | {"valuation": others[0], "fee": others[1]}
    return line | {"valuation" if not rates or slots.index(others[0]) < slots.index(rates[0]) else "fee": others[0]}


def _row_payments(slots: dict[str, list[Slot]], before: dict[str, Slot]) -> Payments:
    total = next(iter(slots.get("total_previous", [])), None)
    paid = total if total and total.amount else before.get("fee")
    return [({"amount": paid.amount}, {"": paid.place, "/amount": paid.place})] if paid and paid.amount else []


_AMOUNT = Phrase(rf"{CURRENCY}[\ |]*(?P<number>{NUMBER})(?![\w%]|,\d)")
_FORM = Phrase(
    r"(?:schedule\ )?(?:sc\ ?)?to-[tic](?:/a)?\b|schedule\ (?:to|13e-?[34]|14[acd]\w*)(?:/a)?\b"
    r"|\b(?:sc\ ?13e-?[34]f?|s-\d{1,2}|f-\d{1,2}|n-\d{1,2}\w?|pre[mrc]?\ ?14[ac]|def[mrc]?\ ?14[ac]|424b\d)(?:/a)?\b",
)
_DAY = Phrase(DAY)
_CELL = Phrase(rf"(?>{DAY}|{_FORM.pattern}|{NUMBER}|{CURRENCY}|{MARK}|[-\ |$,;)]|n/a|not\ applicable|none){{1,12}}")


def _table_two(document: Document, rows: dict[str, tuple[int, list[Slot]]]) -> Payments:
    claims, sources = ([payment for slot in rows[name][1] for payment in _offset_row(document, slot.place)] if name in rows else [] for name in ("claims", "sources"))
    payments: Payments = []
    for at, (fields, places) in enumerate(claims or sources):
        if len(claims) == len(sources) or len(sources) == 1:
            source, source_places = sources[at if len(claims) == len(sources) else 0]
            fields, places = source | fields, source_places | places
        payments.append((fields, places))
    return payments


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
    amounts: list[tuple[object, Place]] = [(value, m.span()) for m in _AMOUNT.finditer(folded, start, end) if (value := number(m["number"]))]
    days: list[tuple[object, Place]] = [(when, m.span()) for m in _DAY.finditer(folded, start, end) if (when := day(m.group()))]
    forms: list[tuple[object, Place]] = [(document.quote(*m.span()), m.span()) for m in _FORM.finditer(folded, start, end)]
    parties: list[tuple[object, Place]] = []
    if forms:
        first = forms[0][1][0]
        words = [piece for piece in document.pieces(start, first) if _WORDS.search(folded, piece.start, piece.end) and not _NOTHING.match(folded, piece.start, piece.end)]
        if words and len(forms) == 1:
            begin = words[0].start + len(folded[words[0].start : words[0].end]) - len(folded[words[0].start : words[0].end].lstrip(" |"))
            parties = [(document.quote(begin, words[-1].end), (begin, words[-1].end))]
    rows: Payments = []
    for at in range(len(amounts)):
        fields: dict[str, object] = {}
        places: dict[str, Place] = {}
        for name, found in (("amount", amounts), ("form", forms), ("filing_party", parties), ("date_filed", days)):
            if len(found) == len(amounts):
                fields[name], places[f"/{name}"] = found[at]
        if len(fields) > 1:
            rows.append((fields, places))
    return rows


_WORDS = Phrase(r"[a-z]{2}", 0)
_NOTHING = Phrase(r"(?:n/a|not\ applicable|none|rule)\b")


# --- labels ---------------------------------------------------------------------------------------------------------------------------


def _from_labels(document: Document) -> FeeReading | None:
    """Labels with values, as on a cover."""
    end = len(document.text)
    table = find_table(document, 0, end)
    if table is None:
        return None
    values, places = table_values(document, table, end)
    return _reading(values, places, []) if values else None
