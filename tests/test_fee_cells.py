"""Cells of fee tables: amounts, blanks and marks; and what a table with several rows or swapped columns states without doubt."""

from __future__ import annotations

from decimal import Decimal

import pytest

from extractor.rules.fee.cells import Slot, read_row
from extractor.rules.fee.table import FeeTable, find_table, settle

from .example import document

ROWS = [
    ("$70,000,000.00      $9,086.00", ["70000000.00", "9086.00"]),
    ("$70,000,000.00(1)      0.00015310      $9,086.00 (2)", ["70000000.00 1", "0.00015310", "9086.00 2"]),
    ("$10,000,0001", ["10000000 1"]),
    ("$70,000,000/1/      $9,086.00/2/", ["70000000 1", "9086.00 2"]),
    ("$70,000,000 /1/      $9,086.00 /2/", ["70000000 1", "9086.00 2"]),
    ("$2.5 million", ["2500000.0"]),
    ("N/A      N/A", ["-", "-"]),
    ("$70,000,000      -", ["70000000", "-"]),
    ("$21.75 per share", []),
    ("305,807 shares", []),
    ("12", []),
    ("$70,000,000 is what was paid", []),
    ("$70,000,000\n\n(1) $9,086.00", ["70000000"]),
    ("Transaction Valuation $70,000,000", []),
]


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_row(text: str, expected: list[str]) -> None:
    doc = document(text)
    slots, _ = read_row(doc, 0, len(doc.text))
    assert [" ".join(("-" if slot.amount is None else str(slot.amount), *slot.marks)) for slot in slots] == expected


TABLES = [
    ("Transaction Valuation*   Amount of Filing Fee**\n$70,000,000.00   $9,086.00\n", {"valuation": "70000000.00", "fee": "9086.00"}, {"valuation": ["*"], "fee": ["**"]}),
    ("Transaction Valuation   Amount of Filing Fee\n*$70,000,000.00   **$9,086.00\n", {"valuation": "70000000.00", "fee": "9086.00"}, {"valuation": [], "fee": []}),
    ("Transaction Valuation/1/   Amount of Filing Fee/2/\n$70,000,000.00   $9,086.00\n", {"valuation": "70000000.00", "fee": "9086.00"}, {"valuation": ["1"], "fee": ["2"]}),
    ("Transaction      Amount of\nValuation*      Filing Fee\n$70,000,000.00      $9,086.00\n", {"valuation": "70000000.00", "fee": "9086.00"}, {"valuation": ["*"], "fee": []}),
    ("Transaction Valuation: $70,000,000.00\nFee Due: $10,717.00\n", {"valuation": "70000000.00", "due": "10717.00", "fee": "10717.00"}, {"valuation": [], "due": [], "fee": []}),
    ("Transaction Valuation   Amount of Filing Fee\nN/A   N/A\n", None, None),
    ("The transaction valuation was $70,000,000.00 and is what the offeror pays.", None, None),
]


@pytest.mark.parametrize(("text", "amounts", "marks"), TABLES)
def test_table(text: str, amounts: dict[str, str] | None, marks: dict[str, list[str]] | None) -> None:
    doc = document(text)
    table = find_table(doc, 0, len(doc.text))
    if amounts is None:
        assert table is None
    else:
        assert table is not None
        assert ({label: str(slot.amount) for label, slot in table.slots.items()}, table.marks) == (amounts, marks)


def table(*amounts: str, named: bool = False, labels: tuple[str, ...] = ("valuation", "fee")) -> FeeTable:
    slots = [Slot(Decimal(amount), (0, 1), []) for amount in amounts]
    return FeeTable(dict(zip(labels, slots, strict=False)), {label: [] for label in labels}, slots[len(labels) :], named)


SETTLED = [
    (table("70000000", "9086"), ["70000000", "9086"]),
    (table("9086", "70000000"), ["70000000", "9086"]),
    (table("9086", "9999999"), []),
    (table("9086"), []),
    (table("70000000"), ["70000000"]),
    (table("10000000", "1298", "60000000", "7788", "70000000", "9086"), ["70000000", "9086"]),
    (table("10000000", "1298", "60000000", "7788", named=True), []),
    (table("10000000", "1298", "60000000", "7788", "70000001", "9086"), []),
    (table("70000000", "9086", "70000000", "9086"), ["70000000", "9086"]),
    (table("70000000", "9086", named=True), []),
]


@pytest.mark.parametrize(("one", "expected"), SETTLED)
def test_settled(one: FeeTable, expected: list[str]) -> None:
    settle(one)
    assert [str(one.amount(label)) for label in ("valuation", "fee") if label in one.slots] == expected
