"""The cover of a filing: what it names, its boxes and its fee, each cited where it stands."""

from __future__ import annotations

from typing import Any

from . import cusip
from .document import Document
from .draft import Draft
from .evidence import Ledger
from .models import Cover, FilingFee
from .phrase import Phrase
from .rules.cover import CoverReading
from .rules.cover.amendment_number import read_final
from .rules.cover.boxes import TRANSACTIONS, Box
from .rules.fee import FeeReading, read_cover_fee
from .rules.fee.exhibit import read_fee_exhibit


def settle_cover(draft: Draft, reading: CoverReading | None, boxes: tuple[Box, ...]) -> Cover | None:
    """The cover page with its boxes and its fee; a fee exhibit alone gives the fee. None where the filing has neither."""
    fee = _fee(draft, reading)
    if draft.statement is None or reading is None or not (boxes or reading.subject or reading.persons or reading.securities):
        return Cover(filing_fee=fee) if fee else None
    _cite_cover(draft.ledger, draft.statement, reading)
    if reading.subject and reading.subject.further:
        draft.note("/cover/subject_company_name", f"the cover names further subject companies: {'; '.join(reading.subject.further)}")
    states = _states(draft, draft.statement, boxes)
    final = _state(states, "final_amendment")
    if "final_amendment" not in states and (titled := read_final(draft.statement, reading.end)) is not None:
        final = True
        draft.ledger.cite("/cover/final_amendment", draft.statement, titled.start, titled.end, "cover.final_amendment")
    return Cover(
        subject_company_name=reading.subject.text if reading.subject else None,
        filing_person_names=tuple(person.text for person in reading.persons),
        securities=tuple(_with_check_digit(security.security) for security in reading.securities),
        contacts=tuple(contact.contact for contact in reading.contacts),
        transaction_types=_transactions(draft, states),
        preliminary_communication=_state(states, "preliminary_communication"),
        final_amendment=final,
        cross_border_exemptions=tuple(name for name in ("13e-4(i)", "14d-1(d)") if _state(states, name)),
        filing_fee=fee,
    )


def _cite_cover(ledger: Ledger, statement: Document, reading: CoverReading) -> None:
    if reading.subject:
        ledger.cite("/cover/subject_company_name", statement, reading.subject.start, reading.subject.end, "cover.subject_company")
    if reading.persons:
        for index, person in enumerate(reading.persons):
            ledger.cite(f"/cover/filing_person_names/{index}", statement, person.start, person.end, "cover.filing_person")
        ledger.cite("/cover/filing_person_names", statement, reading.persons[0].start, reading.persons[-1].end, "cover.filing_person")
    for index, security in enumerate(reading.securities):
        ledger.cite(f"/cover/securities/{index}", statement, security.start, security.end, "cover.security")
    for index, contact in enumerate(reading.contacts):
        ledger.cite(f"/cover/contacts/{index}", statement, contact.start, contact.end, f"cover.{contact.contact.role}")


def _states(draft: Draft, statement: Document, boxes: tuple[Box, ...]) -> dict[str, Box]:
    """Each box of the cover by its name; of one printed twice the checked one, which is noted where the other is open."""
    states: dict[str, Box] = {}
    for box in boxes:
        had = states.get(box.name)
        if had is not None and had.checked is not None and box.checked is not None and had.checked != box.checked:
            draft.note(
                f"/cover/{'transaction_types' if box.name in TRANSACTIONS else box.name}",
                f"the cover prints the box of {box.name} twice, once checked and once open; taken as checked",
            )
        if had is None or had.checked is None or box.checked:
            states[box.name] = box
    for box in states.values():
        if box.name in TRANSACTIONS and box.checked:
            draft.ledger.cite("/cover/transaction_types", statement, box.start, box.end, f"boxes.{box.name}")
        elif box.name in ("preliminary_communication", "final_amendment") and box.checked is not None:
            draft.ledger.cite(f"/cover/{box.name}", statement, box.start, box.end, f"boxes.{box.name}")
        elif box.name[0].isdigit() and box.checked:
            draft.ledger.cite("/cover/cross_border_exemptions", statement, box.start, box.end, f"boxes.{box.name}")
    for name in ("preliminary_communication", "final_amendment"):
        if name in states and states[name].checked is None:
            draft.abstain(f"/cover/{name}", "unreadable", "the box's glyph is missing or in no known dress")
    return states


def _transactions(draft: Draft, states: dict[str, Box]) -> tuple[str, ...] | None:
    """The transactions whose boxes are checked; None where no box can be read, or none is checked and one is missing."""
    boxes = [states[name] for name in TRANSACTIONS if name in states]
    readable = [box for box in boxes if box.checked is not None]
    checked = tuple(box.name for box in readable if box.checked)
    if boxes and not checked and len(readable) < len(TRANSACTIONS):
        draft.abstain("/cover/transaction_types", "unreadable", "a box is missing, or its glyph is in no known dress")
        return None
    return checked if readable else None


def _state(states: dict[str, Box], name: str) -> bool | None:
    return states[name].checked if name in states else None


def _with_check_digit(security: Any) -> Any:
    if security.cusip is None or len(security.cusip) != 9:
        return security
    return security.model_copy(update={"cusip_valid": cusip.is_valid(security.cusip)})


def _fee(draft: Draft, reading: CoverReading | None) -> FilingFee | None:
    """The fee on the cover, else in the fee exhibit: the first that states a sum, or the first of all."""
    told = [(document, fee) for document, fee in _fee_readings(draft, reading) if fee.fee is not None]
    if not told:
        return None
    document, chosen = next((each for each in told if _states_a_sum(each[1].fee)), told[0])
    for pointer, (start, end) in chosen.places.items():
        draft.ledger.cite(f"/cover/filing_fee{pointer}", document, start, end, "fee.table")
    return chosen.fee


def _fee_readings(draft: Draft, reading: CoverReading | None) -> list[tuple[Document, FeeReading]]:
    """What the cover and the fee exhibits say of the fee."""
    readings = []
    if draft.statement is not None and reading is not None and (reading.fee_region or reading.end):
        start = reading.fee_region[0] if reading.fee_region else 0
        readings.append((draft.statement, read_cover_fee(draft.statement, start, reading.end)))
    readings.extend((document, read_fee_exhibit(document)) for document in draft.submission.documents if _is_fee_exhibit(document))
    return readings


_FEE_TABLES = Phrase(r"calculation of filing fee table(?:s|[^a-z]{1,5}table 1\b)", 0)


def _is_fee_exhibit(document: Document) -> bool:
    if document.type is None:
        return _FEE_TABLES.search(document.folded, 0, 3000) is not None
    return document.type.upper().replace("_", " ") in ("EX-FILING FEES", "EX-107", "EX-99.107")


def _states_a_sum(fee: FilingFee | None) -> bool:
    return fee is not None and not (fee.transaction_valuation is None and fee.amount is None)
