"""The facts of a fee exhibit in inline XBRL (taxonomy ``ffd``, see ``inline_facts``), as a filing's fee.

ffd:TtlTxValtn  313,497,833.26      ffd:FeeRate      0.0001531
ffd:TtlFeeAmt   47,996.52           ffd:OffsetClmdAmt 5,473.55
"""

from __future__ import annotations

from collections.abc import Iterable

from . import SILENT, FeeReading
from .inline_facts import Fact, FeeFacts
from .notes import Place, per_million
from .payments import Payments, distinct, with_payments

_Line = dict[str, Fact]
_Stated = dict[str, tuple[object, Place]]
_CLAIM = (
    ("amount", ("OffsetClmdAmt", "OffsetPrrFeeAmt")),
    ("form", ("OffsetPrrFormTp",)),
    ("filing_party", ("OffsetPrrFilerNm",)),
    ("date_filed", ("OffsetClmInitlFilgDt", "OffsetSrcFilgDt")),
)
"""What a payment is told by: the facts of an offset claim, or of its source."""


def from_facts(facts: FeeFacts) -> FeeReading:
    """The fee that the facts give."""
    stated = _amounts(facts)
    rate, note = _rate(facts), _note(facts)
    if rate and rate.number and rate.place:
        stated["rate_per_million"] = per_million(rate.number * 1_000_000), rate.place
    if note and note.place:
        stated["basis"] = note.words, note.place
    if not stated and not facts.offset:
        return SILENT
    values, places = _parted(stated)
    return with_payments(values, places, distinct([*_paid_before(facts), *_claims(facts)]))


def _parted(stated: _Stated) -> tuple[dict[str, object], dict[str, Place]]:
    """The values by their names, and the places by their pointers."""
    return {name: value for name, (value, _) in stated.items()}, {f"/{name}": place for name, (_, place) in stated.items()}


def _amounts(facts: FeeFacts) -> _Stated:
    """Valuation and fee, in dollars: the totals; where there are none, what all lines of the offering say alike."""
    stated: _Stated = {}
    for name, total, part in (("transaction_valuation", "TtlTxValtn", "TxValtn"), ("amount", "TtlFeeAmt", "FeeAmt")):
        fact = facts.totals.get(total) or _only(line[part] for line in facts.offering if part in line)
        if fact and fact.number is not None and fact.place:
            stated[name] = fact.number, fact.place
    if stated:
        _, first = next(iter(stated.values()))
        stated["currency"] = "USD", first
    return stated


def _rate(facts: FeeFacts) -> Fact | None:
    """The rate that all lines to be paid have, else all lines."""
    return _only(line["FeeRate"] for line in _due(facts) if "FeeRate" in line) or _only(line["FeeRate"] for line in facts.offering if "FeeRate" in line)


def _note(facts: FeeFacts) -> Fact | None:
    """The first note on the offering, those of lines to be paid before others."""
    return next((line["OfferingNote"] for line in [*_due(facts), *facts.offering] if "OfferingNote" in line and line["OfferingNote"].words), None)


def _due(facts: FeeFacts) -> list[_Line]:
    """The lines of the offering whose fee is to be paid."""
    return [line for line in facts.offering if not _is_paid(line)]


def _is_paid(line: _Line) -> bool:
    return "PrevslyPdFlg" in line and line["PrevslyPdFlg"].boolean is True


def _only(facts: Iterable[Fact]) -> Fact | None:
    """The fact whose number all of them have."""
    found = [fact for fact in facts if fact.number is not None]
    return found[0] if len({fact.number for fact in found}) == 1 else None


def _paid_before(facts: FeeFacts) -> Payments:
    """The fees of lines paid before, else their total."""
    paid = [line["FeeAmt"] for line in facts.offering if _is_paid(line) and "FeeAmt" in line and line["FeeAmt"].number]
    total = facts.totals.get("TtlPrevslyPdAmt")
    facts_paid = paid or ([total] if total else [])
    return [({"amount": fact.number}, {"": fact.place, "/amount": fact.place}) for fact in facts_paid if fact.number and fact.place]


def _claims(facts: FeeFacts) -> Payments:
    """Offset claims, with the filer that only the matching source line names."""
    claims = [line for line in facts.offset if "OffsetClmdAmt" in line]
    sources = [line for line in facts.offset if "OffsetPrrFeeAmt" in line and line not in claims]
    payments = [_claim(line, _source_of(line, sources)) for line in claims or sources]
    return [payment for payment in payments if payment[0].get("amount")]


def _claim(claim: _Line, source: _Line) -> tuple[dict[str, object], dict[str, Place]]:
    stated: _Stated = {}
    for name, wanted in _CLAIM:
        fact = next((line[tag] for tag in wanted for line in (claim, source) if tag in line), None)
        value = _value(name, fact) if fact else None
        if fact and value is not None and fact.place:
            stated[name] = value, fact.place
    return _parted(stated)


def _value(name: str, fact: Fact) -> object:
    return fact.number if name == "amount" else fact.date if name == "date_filed" else fact.words


def _source_of(claim: _Line, sources: list[_Line]) -> _Line:
    """The source of the same form and file number, else the only one."""
    same = [line for line in sources if all(tag in line and tag in claim and line[tag].words == claim[tag].words for tag in ("OffsetPrrFormTp", "OffsetPrrFileNb"))]
    fitting = same or sources
    return fitting[0] if len(fitting) == 1 else {}
