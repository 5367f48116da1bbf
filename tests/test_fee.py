"""The filing fee on covers and in fee exhibits: layouts, rates, footnotes, offsets, inline XBRL."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any

import pytest

from extractor.document import Document
from extractor.rules.fee import FeeReading, read_cover_fee
from extractor.rules.fee.exhibit import read_fee_exhibit
from extractor.rules.fee.inline_facts import Fact, fee_facts

from .example import document
from .growth import check_growth


def page(body: str) -> Document:
    """An HTML document."""
    raw = f"<html><body>{body}</body></html>".encode().decode("latin-1")
    return Document(raw, 0, len(raw), format="html")


def table(*rows: str) -> str:
    """An HTML table: rows of cells between bars."""
    return "<table>" + "".join("<tr>" + "".join(f"<td>{cell.strip()}</td>" for cell in row.split("|")) + "</tr>" for row in rows) + "</table>"


def cover(text: str) -> FeeReading:
    source = page(text) if text.startswith("<") else document(text)
    reading = read_cover_fee(source, 0, len(source.text))
    holds(source, reading)
    return reading


def exhibit(text: str) -> FeeReading:
    source = page(text) if text.startswith("<") else document(text)
    reading = read_fee_exhibit(source)
    holds(source, reading)
    return reading


def holds(source: Document, reading: FeeReading) -> None:
    """Every value has a place, and the words there say it."""
    fee = json.loads(reading.fee.model_dump_json(exclude_none=True)) if reading.fee else {}
    for pointer, value in leaves(fee):
        assert pointer in reading.places, f"no place for {pointer}"
        start, end = reading.places[pointer]
        quote = source.quote(start, end)
        assert quote
        if pointer.endswith(("/amount", "/transaction_valuation")):
            assert float(quote.replace(",", "").strip("US. \\$|").split()[0]) == pytest.approx(float(value)) or "million" in quote
        elif pointer.endswith("/filing_party") and not quote.startswith(value.rstrip(".")):  # its end stands behind the next label
            assert re.search(".*".join(map(re.escape, value.rstrip(".").split())), quote)
        elif pointer.endswith(("/basis", "/filing_party", "/form")):
            assert quote.startswith(value.rstrip("."))


def leaves(value: Any, pointer: str = "") -> list[tuple[str, Any]]:
    if isinstance(value, dict):
        return [leaf for name, part in value.items() for leaf in leaves(part, f"{pointer}/{name}")]
    if isinstance(value, list):
        return [leaf for at, part in enumerate(value) for leaf in leaves(part, f"{pointer}/{at}")]
    return [(pointer, value)]


def said(reading: FeeReading) -> dict[str, Any]:
    """What is stated, without the currency."""
    return json.loads(reading.fee.model_dump_json(exclude_none=True, exclude_defaults=True, exclude={"currency"})) if reading.fee else {}


def fee(valuation: str | None = None, amount: str | None = None, rate: str | None = None, basis: str | None = None, paid: list[dict[str, str]] | None = None) -> dict[str, Any]:
    parts = {"transaction_valuation": valuation, "amount": amount, "rate_per_million": rate, "basis": basis, "previously_paid": paid}
    return {name: part for name, part in parts.items() if part is not None}


NOTE = "Estimated solely to calculate the fee, for 4,000,000 shares at $20.00 each."
PAID = {"amount": "9270.00", "form": "Schedule TO", "filing_party": "Harbor Acquisition Corp.", "date_filed": "2022-01-10"}

COVERS = {
    "a valuation that is not worked out": (table("Transaction Valuation|Amount of Filing Fee", "474,000 Units of Limited Partnership Interest at $1.50 per Unit|$104.94*") + "<p>* Previously paid. Calculated at $147.60 per million of Transaction Value.</p>", fee(None, "104.94", "147.60")),
    "a valuation that is not worked out, behind its label": ("Transaction Valuation: 474,000 shares at $1.50 per share\nAmount of Filing Fee: $104.94\n", fee(None, "104.94")),
    "columns": ("CALCULATION OF FILING FEE\n\nTransaction Valuation*      Amount of Filing Fee**\n$80,000,000                 $10,384.00\n\n"
                f"*  {NOTE}\n** The transaction valuation multiplied by 0.0001298.\n\n[ ] Check box if any part of the fee is offset", fee("80000000", "10384.00", "129.80", NOTE)),
    "a label that is cut": (f"CALCULATION OF FILING FEE\nTransaction Valuation*\nAmount of Filing**\n$80,000,000\n$10,384.00\n* {NOTE}\n** The transaction valuation multiplied by 0.0001298.\n", fee("80000000", "10384.00", "129.80", NOTE)),
    "cells, dollar signs in their own": (table("Transaction Valuation(1)| |Amount of Filing Fee(2)", "$|80,000,000| |$|10,384.00") + f"<p>(1) {NOTE}</p><p>(2) $129.80 per million dollars.</p>",
                                         fee("80000000", "10384.00", "129.80", NOTE)),
    "marks before the amounts": (table("Transaction Valuation| |Amount of Filing Fee", "*$80,000,000| |**$10,384.00") + f"<p>* {NOTE}</p><p>** $129.80 per million dollars.</p>", fee("80000000", "10384.00", "129.80", NOTE)),
    "how much of the net asset value, both on a line": (f"Transaction Valuation: $80,000,000 (100% of 11/30/2020 NAV)(a) Amount of Filing Fee: $10,384(b)\n\n(a) {NOTE}\n\n(b) Calculated at $129.80 per $1,000,000.\n", fee("80000000", "10384", "129.80", NOTE)),
    "offset label with a word cut short": ("Transaction Valuation: $80,000,000\nAmount of Filing Fee: $10,384\n\nAmount Previous Paid: $9,270.00\nForm or Registration No.: Schedule TO,\nFiling Party: Harbor Acquisition Corp.\nDate Filed: January 10, 2022\n",
                                           fee("80000000", "10384", paid=[PAID])),
    "the end of the party's name beside the form": ("Transaction Valuation: $80,000,000\nAmount of Filing Fee: $10,384\n\nAmount Previously Paid:  $9,270.00       Filing Party:  Harbor\nForm or Registration No.:  Schedule TO              Acquisition Corp.\n                                         Date Filed:  January 10, 2022\n",
                                                    fee("80000000", "10384", paid=[PAID])),
    "the party's name over three lines of the right column": ("Amount Previously Paid:  $9,270.00       Filing Party:  Harbor\nForm or Registration No.:  Schedule TO              Acquisition\n                                                     Corp.\n                                         Date Filed:  January 10, 2022\n", fee(paid=[PAID])),
    "the party's name over two lines of the left column": ("Filing Party:  Harbor                    Date Filed:  January 10, 2022\n               Acquisition Corp.\nAmount Previously Paid:  $9,270.00       Form or Registration No.:  Schedule TO\n", fee(paid=[PAID])),
    "two parties over two lines of a column": ("Amount Previously Paid:  $9,270.00       Filing Party:  Harbor Acquisition Corp. and\nForm or Registration No.:  Schedule TO              Maple Inc.\n                                         Date Filed:  January 10, 2022\n", fee(paid=[PAID | {"filing_party": "Harbor Acquisition Corp. and Maple Inc."}])),
    "the party's name over two rows of a table": (table("Amount Previously Paid: $9,270.00|Filing Party: Harbor", "Form or Registration No.: Schedule TO|Acquisition Corp.", "|Date Filed: January 10, 2022"), fee(paid=[PAID])),
    "the party's name over two rows, a cell a line": ("Amount Previously Paid: $9,270.00\nFiling Party: Harbor\nForm or Registration No.: Schedule TO\nAcquisition Corp.\nDate Filed: January 10, 2022\n", fee(paid=[PAID])),
    "a whole name, another below": ("Amount Previously Paid:  $9,270.00       Filing Party:  Harbor Acquisition Corp.\nForm or Registration No.:  Schedule TO              Maple Inc.\n                                         Date Filed:  January 10, 2022\n", fee(paid=[PAID])),
    "a form over two lines, a day between": ("Amount Previously Paid:  $9,270.00       Filing Party:  Harbor Acquisition Corp.\nForm or Registration No.:  Schedule TO (File   Date Filed:  January 10, 2022\nNo. 5-90909)\n", fee(paid=[PAID])),
    "the number of an amendment before the next label": ("Amount Previously Paid: $9,270.00\nForm or Registration No.: Schedule TO (Amendment No. 3)\nFiling Party: Harbor Acquisition Corp.\nDate Filed: January 10, 2022\n", fee(paid=[PAID | {"form": "Schedule TO (Amendment No. 3)"}])),
    "the currency of the payment in a cell of its own": ("Amount Previously Paid: |\n$ | 9,270.00 | Filing Party: | Harbor Acquisition Corp. | | |\nForm or Registration No.: |\nSchedule TO | Date Filed: | January 10, 2022 |\n", fee(paid=[PAID])),
    "a text that ends inside the next label": ("Amount Previously Paid: $9,270.00 Filing Party: Harbor Acquisition Corp. Dat", fee(paid=[{"amount": "9270.00", "filing_party": "Harbor Acquisition Corp."}])),
    "a text that ends inside the label of the form": ("Amount Previously Paid: $9,270.00\nFiling Party: Harbor Acquisition Corp. Form or Reg", fee(paid=[{"amount": "9270.00", "filing_party": "Harbor Acquisition Corp."}])),
    "the notes behind the party": ("Amount Previously Paid: $9,270.00\n|\nFiling Party: Harbor Acquisition Corp.; Maple Inc.\n|\n|1\n|\n|Estimated solely to calculate the fee, for 4,000,000 shares at $20.00 each, which is\nwhat is offered.\n", fee(paid=[{"amount": "9270.00", "filing_party": "Harbor Acquisition Corp.; Maple Inc."}])),
    "footnote marks behind the cents": (f"CALCULATION OF FILING FEE\n|\n|Transaction Valuation\n|\n|Amount of Filing Fee\n|$80,000,000.001\n|\n|$10,384.002\n|1\n|\n|{NOTE}\n|\n|2\n|\n|$129.80 per million dollars.\n", fee("80000000.00", "10384.00", "129.80", NOTE)),
    "a fee with a fraction of a cent": ("Transaction Valuation: $80,000,000.00\nAmount of Filing Fee: $10,384.002\n", fee("80000000.00", "10384.002")),
    "the labels of the table lost, in U.S. dollars": ("Calculation of Filing Fee |\n| | |\nU.S.$80,000,000.00\n|\n|\nU.S.$10,384.00 |\n", fee("80000000.00", "10384.00")),
    "dated filed": ("Amount Previously Paid: $9,270.00\nForm or Registration No.: Schedule TO\nFiling Party: Harbor Acquisition Corp.\nDated Filed: January 10, 2022\n", fee(paid=[PAID])),
    "a form over two lines beside a person": ("Amount Previously Paid:  $9,270.00       Filing Party:  Otto Brandt\nForm or Registration No.:  Schedule TO\n  (File No. 5-90909)\nDate Filed:  January 10, 2022\n", fee(paid=[PAID | {"filing_party": "Otto Brandt", "form": "Schedule TO (File No. 5-90909)"}])),
    "two payments side by side, cell below cell": ("|Amount Previously Paid:\n|$9,270.00\n|Amount Previously Paid:\n|$114.00\n|Filing Party:\n|Harbor Acquisition Corp.\n|Filing Party:\n|Maple Inc.\n"
        "|Form or Registration No.:\n|Schedule TO\n|Form or Registration No.:\n|Schedule TO-T/A\n|Date Filed:\n|January 10, 2022\n|Date Filed:\n|February 1, 2022\n",
        fee(paid=[PAID, {"amount": "114.00", "form": "Schedule TO-T/A", "filing_party": "Maple Inc.", "date_filed": "2022-02-01"}])),
    "the class before the valuation": (f"CALCULATION OF FILING FEE\n|\n| Transaction Valuation | | | Amount of Filing Fee | |\n| 6.50% Convertible Securities $80,000,000 (1) | | | $10,384.00 | |\n(1) | | {NOTE} |\n", fee("80000000", "10384.00", basis=NOTE)),
    "two classes before their valuations": ("Transaction Valuation | Amount of Filing Fee |\nClass A Shares $80,000,000 | $10,384.00\nClass B Shares $10,000,000 | $1,298.00\n", {}),
    "the labels of the table lost": (f"Calculation of Filing Fee |\n| | |\n$80,000,000.00 | | $10,384.00 |\n* | {NOTE} |\n", fee("80000000.00", "10384.00", basis=NOTE)),
    "two sums below the heading that are no fee": (f"Calculation of Filing Fee |\n| | |\n$80,000,000.00 | | $12.50 |\n* | {NOTE} |\n", {}),
    "a form behind the party's label": ("Amount Previously Paid: $9,270.00\nForm or Registration No.: Filing Party: Schedule TO\nDate Filed: January 10, 2022\n", fee(paid=[{"amount": "9270.00", "form": "Schedule TO", "date_filed": "2022-01-10"}])),
    "an empty box at the end of a page": ("Transaction Valuation: $80,000,000\nAmount of Filing Fee: $10,384\n\nAmount Previously Paid:           Filing Party:\nForm or Registration No.:         Date Filed:\n\n                    -2-\n", fee("80000000", "10384")),
    "values in a list at the end of a page": (
        "Transaction Valuation: $80,000,000\nAmount of Filing Fee: $10,384\n\nAmount Previously Paid:\nForm or Registration No.:\nFiling Party:\nDate Filed:\n$9,270.00\nSchedule TO\nHarbor Acquisition Corp.\nJanuary 10, 2022\n\n                    2\n",
        fee("80000000", "10384", paid=[PAID]),
    ),
    "a party left out": ("Amount Previously Paid:  $9,270.00       Filing Party:  N/A\nForm or Registration No.:  Schedule TO              Acquisition Corp.\n                                         Date Filed:  January 10, 2022\n", fee(paid=[{"amount": "9270.00", "form": "Schedule TO", "date_filed": "2022-01-10"}])),
    "offset labels in a list": ("Transaction Valuation: $80,000,000\nAmount of Filing Fee: $10,384\n\n(1) Amount Previously Paid: $9,270.00\n(2) Form or Registration No.: Schedule TO\n(3) Filing Party: Harbor Acquisition Corp.\n(4) Date Filed: January 10, 2022\n",
                                fee("80000000", "10384", paid=[PAID])),
    "offset values on rules, a label over two lines": ("Transaction Valuation: $80,000,000\nAmount of Filing Fee: $10,384\n\nAmount Previously Paid: ____$9,270.00____\nForm or Registration      ____Schedule TO____\nNumber:      005-90909\nFiling Party: __Harbor Acquisition Corp.__\nDate Filed: __January 10, 2022__\n",
                                                       fee("80000000", "10384", paid=[PAID])),
    "offset labels in a row, values below": ("<p>Transaction Valuation: $80,000,000</p><p>Amount of Filing Fee: $10,384</p>" + table("Amount Previously Paid:|Form or Registration No.:|Filing Party:|Date Filed:", "$9,270.00|Preliminary Proxy Statement on Schedule 14A|Harbor Acquisition Corp.|January 10, 2022"),
                                              fee("80000000", "10384", paid=[PAID | {"form": "Preliminary Proxy Statement on Schedule 14A"}])),
    "offset rules left blank": ("Transaction Valuation: $80,000,000\nAmount of Filing Fee: $10,384\n\nAmount Previously Paid: ________\nForm or Registration No.: ________\nFiling Party: ________\nDate Filed: ________\n", fee("80000000", "10384")),
    "each on its own line": (f"Transaction Valuation\n(1)\nAmount of filing fee\n(2)\nU.S.$80,000,000\nU.S.$10,384\n(1)\n{NOTE}\n(2)\nBy multiplying by 0.0001298.\n",
                             fee("80000000", "10384", "129.80", NOTE)),
    "one line each": ("Transaction Valuation: $80,000,000 (a)\nAmount of Filing Fee: $10,384 (b)\n(a) Calculated as the aggregate maximum value of units.\n(b) Calculated at $129.80 per $1,000,000 of the Transaction Valuation.",
                      fee("80000000", "10384", "129.80", "Calculated as the aggregate maximum value of units.")),
    "both on one line": ("Transaction Valuation*: US$ 80,000,000      Amount of Filing Fee**: US$ 10,384.00\n", fee("80000000", "10384.00")),
    "heading over two lines": ("    Transaction                 Amount of\n    Valuation*                  Filing Fee**\n   ------------                ------------\n    $80,000,000                 $16,000\n\n"
                               f"*  {NOTE}\n** 1/50th of one percent of the transaction valuation.", fee("80000000", "16000", "200.00", NOTE)),
    "heading over two lines, values behind it": ("    Transaction                 Amount of\n    Valuation*: $80,000,000     Filing Fee: $16,000\n\n"
                                                 f"*  {NOTE}\n", fee("80000000", "16000", None, NOTE)),
    "heading over two lines, several valuations": ("Transaction\n  Amount of\nValuations(1)   Filing Fee(2)\n \n$ 80,000,000     $ 16,000  \n \n(1) The price is that of the offer.\n", fee("80000000", "16000", basis="The price is that of the offer.")),
    "heading over two lines, the second cut early": ("    Transaction              Amount\n    Valuation*      of Filing Fee**\n \u2500\u2500\u2500\u2500\u2500\u2500\u2500\u2500\u2500\u2500\u2500\u2500\u2500\u2500\u2500\u2500\n    $80,000,000             $16,000\n", fee("80000000", "16000")),
    "heading over two lines, cut later": ("    Transaction                 Amount of Filing\n    Valuation*                  Fee**\n    $80,000,000                 $16,000\n", fee("80000000", "16000")),
    "heading over two lines, cells between bars": ("Transaction | Amount of | |\nValuation* | Filing Fee | |\n$80,000,000 | $16,000 |\n* | For purposes of the fee only. Assumes 650,000 units. |\n[] | Check box if any part of the fee is offset",
                                                   fee("80000000", "16000", None, "For purposes of the fee only. Assumes 650,000 units.")),
    "heading over several lines, bars on their own": (f"|\nTransaction\n|\nAmount\nof\n|\n|\nValuation*\n|\nFiling Fee\n|\n|\n$80,000,000\n|\n$16,000\n|\n*\n|\n{NOTE}\n|\n[X]\n|\nCheck\nbox if any part of the fee is offset",
                                                      fee("80000000", "16000", None, NOTE)),
    "all on one line": ("Suite 200 (212) 555-0100 CALCULATION OF FILING FEE Transaction Valuation* Amount of Filing Fee** $80,000,000 $10,384.00 "
                        f"* {NOTE} ** The fee is $129.80 per $1,000,000. [ ] Check the box if any part of the fee is offset", fee("80000000", "10384.00", "129.80", NOTE)),
    "values swapped": ("Transaction Valuation\tAmount of Filing Fee\n$10,384.00\t$80,000,000\n", fee("80000000", "10384.00")),
    "no dollar signs": ("Transaction Valuation\tAmount of Filing Fee\n80,000,000\t10,384.00\n* Calculated at $129.80 per $1,000,000.", fee("80000000", "10384.00", "129.80")),
    "no thousands comma": ("Transaction Valuation*    Amount of Filing Fee\n$7,795,200               $1559.04\n", fee("7795200", "1559.04")),
    "fractional cents": ("Transaction Valuation*    Amount of Filing Fee\n$80,000,001.5             $10,384.0001\n", fee("80000001.5", "10384.0001")),
    "marks glued to the numbers": (f"Transaction Valuation(l)\tAmount of Filing Fee(2)\n$80,000,000(l)\t$8,728(2)\n(l) {NOTE}\n(2) Calculated at 0.01091% of the transaction valuation.",
                                   fee("80000000", "8728", "109.10", NOTE)),
    "superscripts": (table("Transaction Valuation<sup>1</sup>|Amount of Filing Fee<sup>2</sup>", "$80,000,000<sup>1</sup>|$10,384.50<sup>2</sup>") + f"<p><sup>1</sup> {NOTE}</p><p><sup>2</sup> By multiplying by .0001298.</p>",
                     fee("80000000", "10384.50", "129.80", NOTE)),
    "a digit too many is a mark": ("Transaction Valuation1\tAmount of Filing Fee2\n$80,000,0001\t$10,3842\n", fee("80000000", "10384")),
    "marks in cells of their own": (table("Transaction Valuation*| |Amount of Filing Fee**", "$|80,000,000|(1|)|$|10,384|(2|)") + f"<p>(1) {NOTE}</p>", fee("80000000", "10384", None, NOTE)),
    "values under the labels in one cell": (table("Transaction Valuation*<br>$80,000,000|Amount of Filing Fee**<br>$10,384"), fee("80000000", "10384")),
    "TeX marks": (f"Transaction Valuation ^{{*}}\tAmount of Filing Fee ^{{**}}\n\\$80,000,000\t\\$10,384\n^{{*}} {NOTE}\n^{{**}} By multiplying by .0001298", fee("80000000", "10384", "129.80", NOTE)),
    "with its rate": (f"Transaction Valuation\tFee Rate\tAmount of Filing Fee\n$80,000,000(1)\t0.0000927\t$7,416.00\n(1) {NOTE}", fee("80000000", "7416.00", "92.70", NOTE)),
    "a share of the fund behind it": ("Transaction Valuation: $80,000,000 (approximately 20% of net assets) (a)\nAmount of Filing Fee: $10,384 (b)\n", fee("80000000", "10384")),
    "a day in brackets, a box in brackets below": (f"Transaction Valuation: $80,000,000 (approximate as of March 31, 2017) (a)\nAmount of Filing Fee: $10,384 (b)\n\n(a) {NOTE}\n\n( ) Check box if any part of the fee is offset", fee("80000000", "10384", None, NOTE)),
    "what is due behind the fee": (f"Transaction Valuation*\tAmount of Filing Fee**\tFee Due\n$80,000,000\t$10,384.00\t$1,114.00\n* {NOTE}\n** $129.80 per million dollars.", fee("80000000", "10384.00", "129.80", NOTE)),
    "only what is due": ("Transaction Valuation\tFee Due\n$80,000,000\t$10,384.00\n", fee("80000000", "10384.00")),
    "only what is still due": ("Transaction Valuation\tNet Fee Due\n$80,000,000\t$1,114.00\n", fee("80000000")),
    "heading over two lines, read across, the fee on the first": ("Transaction Amount of filing fee: $540.00\nValuation*: $2,700,000\n\n* For purposes of calculating the fee only.\n", fee("2700000", "540.00", basis="For purposes of calculating the fee only.")),
    "heading over two lines, the fee on the first": ("    Transaction                 Amount of Filing Fee: $16,000\n    Valuation: $80,000,000\n", fee("80000000", "16000")),
    "a valuation of another thing behind a fee": ("Amount of Filing Fee: $540.00 Valuation of the company's assets: none\n", fee(None, "540.00")),
    "heading over two lines, values beside it": ("    Transaction                      Amount of\n    Valuation: $80,000,000*          Filing Fee: $16,000\n", fee("80000000", "16000")),
    "fee paid before": (f"Transaction Valuation*    Amount of Filing Fee\n$80,000,000               Previously Paid\n* {NOTE}\n", fee("80000000", None, None, NOTE)),
    "no fee": ("Transaction Valuation*    Amount of Filing Fee\n$80,000,000               $0.00\n", fee("80000000", "0.00")),
    "in words of millions": ("Transaction Valuation: $80 million\nAmount of Filing Fee: $10,384\n", fee("80000000", "10384")),
    "rows with names, with their total": (
        "Title of Class           Transaction Valuation     Amount of Filing Fee\nClass A Common Stock     $1,000,000                $200.00\nClass B Common Stock     $2,000,000                $400.00\nTotal                    $3,000,000                $600.00\n",
        fee("3000000", "600.00"),
    ),
    "rows with their total": ("Transaction Valuation     Amount of Filing Fee\n$1,000,000                $200.00\n$2,000,000                $400.00\n$3,000,000                $600.00\n", fee("3000000", "600.00")),
    "amount first": ("Amount of Filing Fee: $10,384\nTransaction Valuation: $80,000,000\n", fee("80000000", "10384")),
    "transaction value": ("Transaction Value*      Amount of Filing Fee**\n$80,000,000    $10,384\n", fee("80000000", "10384")),
    "notes below the boxes": ("Transaction Valuation*    Amount of Filing Fee**\n$80,000,000   $16,000\n\n[ ] Check box if any part of the fee is offset\nAmount Previously Paid: N/A\nFiling Party: N/A\n"
                              f"Form or Registration No.: N/A\nDate Filed: N/A\n[ ] Check the box if the filing relates solely to preliminary communications\n\n* {NOTE}\n\n** 1/50 of 1%.\n", fee("80000000", "16000", "200.00", NOTE)),
    "raised marks, the notes at the foot of the page": (
        "<p>Transaction Valuation</p>" + table("Transaction Valuation| |Amount of Filing Fee", "$80,000,000.00<sup>1</sup>| |$10,384.00<sup>2</sup>") + "<p>[ ] Check the box if the filing relates solely to preliminary communications.</p>"
        + table(f"1| |{NOTE}", "2| |By multiplying by .0001298."), fee("80000000.00", "10384.00", "129.80", NOTE),
    ),
    "one note for both": ("Transaction Valuation        Amount of Filing Fee\n$26,933,929.56*              $5,387**\n\n* Assumes that options on 8,744,782 shares are cancelled. The fee equals 1/50th of 1% of that.\n** Previously paid.\n",
                          fee("26933929.56", "5387", "200.00", "Assumes that options on 8,744,782 shares are cancelled. The fee equals 1/50th of 1% of that.")),
    "note that lists sums": ("Transaction Valuation(1)\nAmount of Filing Fee(2)\n$80,000,000\n$10,384\n(1)\nSolely to calculate the fee, as the product of (1) 4,000,000 shares of Maple\nand (2) the average of the high and low prices ($20.00).\n(2)\n0.0001298 times that.\n",
                             fee("80000000", "10384", "129.80", "Solely to calculate the fee, as the product of (1) 4,000,000 shares of Maple and (2) the average of the high and low prices ($20.00).")),
    "offset box in two columns": (table("Amount Previously Paid: $9,270.00|Filing Party: Harbor Acquisition Corp.", "Form or Registration No.: Schedule TO|Date Filed: January 10, 2022") + "<p>&#168; Check the box if the filing relates",
                                  fee(paid=[PAID])),
    "offset labels and values in cells": (table("Amount Previously Paid:|$9,270.00|Filing Party:|Harbor Acquisition Corp.", "Form or Registration No.:|Schedule TO|Date Filed:|January 10, 2022"), fee(paid=[PAID])),
    "offset values below": ("Amount Previously Paid:\tFiling Party:\n$9,270.00\tHarbor Acquisition Corp.\nForm or Registration No.:\tDate Filed:\nSchedule TO\tJanuary 10, 2022\n[ ] Check the box if", fee(paid=[PAID])),
    "offset values after all labels": ("Amount Previously Paid:\nForm or Registration No.:\nFiling Party:\nDate Filed:\n$9,270.00\nSchedule TO\nHarbor Acquisition\nCorp.\nJanuary 10, 2022\n[ ] Check the box if", fee(paid=[PAID])),
    "offset line by line": ("Amount Previously Paid:\n$9,270.00\nForm or Registration No.:\nSchedule TO\nFiling Party:\nHarbor Acquisition Corp.\nDate Filed:\nJanuary\n10, 2022\n\u2610\nCheck the box if", fee(paid=[PAID])),
    "offset on one line": ("Amount Previously Paid: $9,270.00 Form or Registration No.: Schedule TO Filing Party: Harbor Acquisition Corp. Date Filed: January 10, 2022 o Check the box if the filing relates", fee(paid=[PAID])),
    "offset without a dollar sign, dashed day": ("Amount Previously Paid:  1559.04      Form or Registration No.:  SC TO-T\nFiling Party:  Sutter, LP and Moraga, LLC\nDate Filed:    3-22-2004\n\n",
                                               fee(paid=[{"amount": "1559.04", "form": "SC TO-T", "filing_party": "Sutter, LP and Moraga, LLC", "date_filed": "2004-03-22"}])),
    "offset with a file number": ("Amount Previously Paid: $9,270.00\nForm of Registration No.: Schedule TO\nNumber: 005-12345\nFiling Party: Harbor Acquisition Corp.\nDate Filed: January 10, 2022\n", fee(paid=[PAID])),
    "several payments": ("Amount Previously Paid: $9,270.00; $1,500.50\nForm or Registration No.: Schedule TO; Schedule TO/A\nFiling Party: Harbor Acquisition Corp.\nDate Filed: January 10, 2022; February 2, 2022\n",
                         fee(paid=[PAID, {"amount": "1500.50", "form": "Schedule TO/A", "filing_party": "Harbor Acquisition Corp.", "date_filed": "2022-02-02"}])),
    "payments in rows below one another": ("Amount Previously Paid: $9,270.00\tFiling Party: Harbor Acquisition Corp.\n$1,500.50\tMaple Inc.\nForm or Registration No.: Schedule TO\tDate Filed: January 10, 2022\nSchedule TO/A\tFebruary 2, 2022\n",
                                           fee(paid=[PAID, {"amount": "1500.50", "form": "Schedule TO/A", "filing_party": "Maple Inc.", "date_filed": "2022-02-02"}])),
    "a party over two lines in the right column": ("Amount Previously Paid: $9,270.00\tFiling Party: Harbor Acquisition\nCorp.\nForm or Registration No.: Schedule TO\tDate Filed: January 10, 2022\n", fee(paid=[PAID])),
    "two boxes": ("Amount Previously Paid: $9,270.00\nForm or Registration No.: Schedule TO\nFiling Party: Harbor Acquisition Corp.\nDate Filed: January 10, 2022\n"
                  "Amount Previously Paid: $10.00\nForm or Registration No.: S-4\nFiling Party: Maple Inc.\nDate Filed: March 1, 2021\n",
                  fee(paid=[PAID, {"amount": "10.00", "form": "S-4", "filing_party": "Maple Inc.", "date_filed": "2021-03-01"}])),
    "offset between bars": ("|\nAmount\nPreviously Paid: $9,270.00\n|\n|\nForm\nor Registration Number: Schedule TO\n|\n|\nFiling\nParty: Harbor Acquisition\nCorp.\n|\n|\nDate\nFiled: January 10, 2022\n|\n[]\n|\nCheck\nthe box", fee(paid=[PAID])),
    "the text right below the box": ("Amount Previously Paid: $9,270.00\tFiling Party: Harbor Acquisition Corp.\nForm or Registration No.: Schedule TO\tDate Filed: January 10, 2022\n\n"
                                     "Loom Fund hereby amends and supplements its Tender Offer Statement on Schedule TO, filed with the Securities and Exchange Commission on February 10, 2022, to report the results.\n", fee(paid=[PAID])),
    "a form with a full stop": ("Amount Previously Paid: $9,270.00. Form or Registration No.: SC TO-T. Filing Party: Harbor Acquisition Corp. Date Filed: January 10, 2022.\n", fee(paid=[PAID | {"form": "SC TO-T"}])),
    "two payments side by side, their party over two lines": ("Amounts Previously Paid:      $9,270.00                  $1,100.00\nForms or Registration Nos.:   Schedule 14D-1             Schedule 14D-1/A\nFiling Parties:               Harbor Acquisition Corp.   Harbor Acquisition Corp.\n                              and Harbor Holdings        and Harbor Holdings\n                              Corporation                Corporation\nDate Filed:                   January 10, 1997           February 3, 1997\n[ ] Check the box if",
                                                              fee(paid=[{"amount": "9270.00", "form": "Schedule 14D-1", "date_filed": "1997-01-10"}, {"amount": "1100.00", "form": "Schedule 14D-1/A", "date_filed": "1997-02-03"}])),
    "a note that speaks of the statement": ("Transaction Valuation*    Amount of Filing Fee\n$80,000,000   $16,000\n\n* This Tender Offer Statement is being filed in connection with an Offer for 4,000,000 units. The total value of the transaction was estimated solely for purposes of calculating the filing fee.\n\n[__] Check box if any part of the fee is offset",
                                            fee("80000000", "16000", basis="This Tender Offer Statement is being filed in connection with an Offer for 4,000,000 units. The total value of the transaction was estimated solely for purposes of calculating the filing fee.")),
    "a note that says what the valuation is based on": ("Transaction Valuation*\tAmount of Filing Fee\n$80,000,000\t$16,000\n\n* Based on 4,000,000 shares at $20.00 each.\n", fee("80000000", "16000", basis="Based on 4,000,000 shares at $20.00 each.")),
    "a party whose name begins so": ("Amount Previously Paid: $9,270.00\nForm or Registration No.: Schedule TO\nFiling Party: NA Holdings\nDate Filed: January 10, 2022\n", fee(paid=[PAID | {"filing_party": "NA Holdings"}])),
    "read column by column": ("Transaction Valuation*\n\n*\n\n[x]\n\nCheck the box if any part of the fee is offset.\nFiling Party: N/A\n\nAmount of Filing Fee**\n\n$80,000,000.00\n$10,384.00\n", fee("80000000.00", "10384.00", rate=None)),
    "a payment with no day": ("Amount Previously Paid: $9,270.00\nForm or Registration No.: S-4\nFiling Party: Not applicable\nDate Filed:\n[ ] Check the box", fee(paid=[{"amount": "9270.00", "form": "S-4"}])),
}  # fmt: skip

SILENT = {
    "not applicable": "Transaction Valuation\tAmount of Filing Fee\nNot applicable*\tNot applicable*\n* No fee for communications before an offer for 1,000,000 shares at $5.00.",
    "N/A": "Transaction Valuation*    Amount of Filing Fee*\nN/A     N/A\n* Under General Instruction D no filing fee is required.",
    "none": table("Transaction Valuation: None", "Amount of Filing Fee: None"),
    "blank": "Transaction Valuation      Amount of Filing Fee\n\n[ ] Check box if any part of the fee is offset",
    "underscores": "Transaction Valuation: $____________   Amount of Filing Fee: $___________\n",
    "dashes": table("Transaction Valuation|Amount of Filing Fee", "&#8212;|&#8212;"),
    "heading without a table": "CALCULATION OF FILING FEE\n\n[ ] Check box if any part of the fee is offset as provided by Rule 0-11(a)(2)",
    "prose": "The transaction valuation was $80,000,000 and the amount of the filing fee was $10,384.",
    "values only in the note": f"Transaction Valuation*\tAmount of Filing Fee**\n* {NOTE}\n** $129.80 per million.",
    "note that begins with a number": "Transaction Valuation*\tAmount of Filing Fee**\n\n* $20.00 per share for 4,000,000 shares.\n",
    "several rows with names": "Transaction Valuation*    Amount of Filing Fee**\nHarrow Fund I, L.P.     $1,000,000     $200.00\nHarrow Fund II, L.P.     $2,000,000     $400.00\n",
    "several rows": "Transaction Valuation*    Amount of Filing Fee**\n$1,000,000   $200.00\n$2,000,000   $400.00\n",
    "a small amount for two columns": "Transaction Valuation*    Amount of Filing Fee**\n                          $200.00\n",
    "fee larger than the valuation": "Transaction Valuation*    Amount of Filing Fee**\n$1,000   $2,000,000\n",
    "a valuation alone below the label of the fee": "Transaction Valuation*\n\n[x]\n\nCheck the box if any part of the fee is offset.\nFiling Party: N/A\n\nAmount of Filing Fee**\n\n$80,000,000.00\n",
    "digits lost": "Transaction Valuation (1) Amount of Filing Fee (2) $71,348, $8, (1) Estimated for purposes of the fee.",
    "offset box blank": "Amount Previously Paid:\nFiling Party:\nForm or Registration No.:\nDate Filed:\n[ ] Check the box if the filing relates solely",
    "offset box blank, above the pages of a beneficial owner": "Amount Previously Paid:          Filing Party:\nForm or Registration No.:        Date Filed:\n\n          Page 1 of 9 Pages\n<PAGE>\nCUSIP NO. None       14D-1       Page 2 of 9 Pages\n\n1.   Name of Reporting Person\n       HARBOR HOLDINGS, LLC\n\n2.   Check the Appropriate Box if a Member of a Group\n",
    "offset box blank, above a page and a line that is numbered": "Amount Previously Paid:\nForm or Registration Number:\nFiling Party:\nDate Filed:\n<PAGE>\nCUSIP NO. None 14D-1 Page 2 of ___ Pages\n1. Name of Reporting Person\nHARBOR HOLDINGS, LLC\n2. Check the Appropriate Box if a Member of a Group\n",
    "offset box blank, above the number of the page": "Amount Previously Paid:\nFiling Party:\nForm or Registration No.:\nDate Filed:\n\nPage 2 of 11\n",
    "offset box underscored": "Amount Previously Paid: ____________\nForm or Registration No.: _________\nFiling Party: _______\nDate Filed: ______\n",
    "offset box not applicable": "Amount Previously Paid:\n\u2610 Not applicable.\nFiling Party:\n\u2610 Not applicable.\nForm or Registration No.:\n\u2610 Not applicable\nDate Filed:\n\u2610 Not applicable.\n\u2610\nCheck the box if",
    "offset box none": "Amount Previously Paid: None\tFiling Party: N/A\nForm or Registration No.: n.a.\tDate Filed: None",
    "offset box NA": "Amount Previously Paid: NA\tFiling Party: NA\nForm or Registration No.: NA\tDate Filed: NA",
    "offset box nil": "Amount Previously Paid: $0\tFiling Party: N/A\nForm or Registration No.: N/A\tDate Filed: N/A",
    "the sentence of the box": "and identify the filing with which the offsetting fee was previously paid. Identify the previous filing by registration statement number, or the Form or Schedule and the date of its filing.",
    "empty": " ",
}  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), COVERS.values(), ids=COVERS)
def test_cover(text: str, expected: dict[str, Any]) -> None:
    assert said(cover(text)) == expected


@pytest.mark.parametrize("text", SILENT.values(), ids=SILENT)
def test_silent_cover(text: str) -> None:
    assert cover(text).fee is None


RATES = {
    "by multiplying the transaction valuation by 0.0001298": "129.80",
    "which is equal to .00010070 multiplied by the transaction valuation": "100.70",
    "equals $129.80 per $1,000,000 of the aggregate value": "129.80",
    "equal to $92.70 per million of the transaction value": "92.70",
    "equals $107.00 for each $1,000,000 of the value": "107.00",
    "at $80.90 per million dollars": "80.90",
    "at a rate of $30.70 per $1 million": "30.70",
    "and equals $ 71.30 per one million dollars": "71.30",
    "by multiplying it by 0.01381%": "138.10",
    "is .02 percent of the value": "200.00",
    "0.0001298% of the transaction valuation": "129.80",
    "1/50th of one percent of the aggregate": "200.00",
    "one-fiftieth of 1% of the aggregate": "200.00",
    "one fiftieth (1/50th) of one percent": "200.00",
    "1/50 of 1 percent": "200.00",
    "at the rate of 0.00003930": "39.30",
    "par value $0.0001 per share, at .0001091": "109.10",
    "$.0001091 of each dollar": "109.10",
}


@pytest.mark.parametrize(("words", "rate"), RATES.items())
def test_rate(words: str, rate: str) -> None:
    found = said(cover(f"Transaction Valuation*\tAmount of Filing Fee**\n$80,000,000\t$1\n* {NOTE}\n** The fee is computed {words}, under Rule 0-11."))
    assert found.get("rate_per_million") == rate


NO_RATES = ["on shares of common stock, par value $0.0001 per share", "at $0.0002 par value", "at 98% of net asset value, 0.5% of it", "for 0.0149 of a share", "at the exchange rate of 719.78"]


@pytest.mark.parametrize("words", NO_RATES)
def test_no_rate(words: str) -> None:
    assert "rate_per_million" not in said(cover(f"Transaction Valuation*\tAmount of Filing Fee**\n$80,000,000\t$1\n* {NOTE}\n** The fee is computed {words}."))


def test_of_two_rates_the_product_decides() -> None:
    text = "Transaction Valuation*\tAmount of Filing Fee**\n$80,000,000\t{}\n* Estimated price.\n** $7,416 was paid at $92.70 per million; the rate now is $110.20 per million."
    assert said(cover(text.format("$8,816.00")))["rate_per_million"] == "110.20"
    assert "rate_per_million" not in said(cover(text.format("$9,999.00")))


# --- exhibits -------------------------------------------------------------------------------------------------------------------------

HEAD = "Transaction Valuation|Fee Rate|Amount of Filing Fee"
ROWS = [
    " |" + HEAD,
    "Fees to Be Paid|$46,616,673.12(1)|$0.00011020|$5,137.16(2)",
    "Fees Previously Paid| | | ",
    "Total Transaction Valuation|$46,616,673.12(1)| | ",
    "Total Fees Due for Filing| | |$5,137.16",
    "Total Fees Previously Paid| | |$0.00",
    "Total Fee Offsets| | |$5,473.55(3)",
    "Net Fee Due| | |$0.00",
]
OFFSETS = [
    "Registrant or Filer Name|Form or Filing Type|File Number|Initial Filing Date|Filing Date|Fee Offset Claimed|Fee Paid with Fee Offset Source",
    "Fee Offset Claims| |S-4|333-268080|November 1, 2022| |$5,473.55(3)| ",
    "Fee Offset Sources|Lakeside Trust, Inc.|S-4|333-268080| |November 1, 2022| |$5,473.55(3)",
]
LAKESIDE = {"amount": "5473.55", "form": "S-4", "filing_party": "Lakeside Trust, Inc.", "date_filed": "2022-11-01"}

EXHIBITS = {
    "a rate in words": (f"<p>Table 1 - Transaction Valuation</p>{table(*(row.replace('$0.00011020', '$110.20 per million') for row in ROWS))}<p>(1) {NOTE}</p>", fee("46616673.12", "5137.16", "110.20", NOTE)),
    "with an offset": ("<p>Table 1 - Transaction Valuation</p>" + table(*ROWS) + "<p>Table 2 - Fee Offset Claims and Sources</p>" + table(*OFFSETS) + f"<p>(1) {NOTE}</p><p>(2) At $110.20 per million.</p>",
                       fee("46616673.12", "5137.16", "110.20", NOTE, [LAKESIDE])),
    "with an offset, the notes between the tables": ("<p>Table 1 - Transaction Valuation</p>" + table(*ROWS) + f"<p>(1) {NOTE}</p><p>(2) At $110.20 per million.</p><p>Table 2 - Fee Offset Claims and Sources</p>" + table(*OFFSETS) + "<p>(3) Paid before.</p>",
                                                     fee("46616673.12", "5137.16", "110.20", NOTE, [LAKESIDE])),
    "as text": ("Table 1\n" + "\n".join(row.replace("|", "\t") for row in ROWS) + f"\n(1) {NOTE}", fee("46616673.12", "5137.16", "110.20", NOTE)),
    "cells on lines of their own": ("Exhibit 107\n" + "\n".join(cell.strip() for row in ROWS for cell in row.split("|") if cell.strip()) + f"\n(1)\n{NOTE}\n(2)\nIn accordance with Rule 0-11.", fee("46616673.12", "5137.16", "110.20", NOTE)),
    "cells between bars": ("\n".join(f"|\n{cell}" for row in ROWS for cell in row.split("|")) + f"\n|\n(1)\n|\n{NOTE}\n|\n(2)\n|\nIn accordance with Rule 0-11.", fee("46616673.12", "5137.16", "110.20", NOTE)),
    "marks and signs in their own cells": (table(" |" + HEAD, "Fees to be Paid|$|80,000,000|(1|)|0.0001298|$|10,384.00|(2|)", "Fees Previously Paid|$|0| | |$|0", "Total Transaction Valuation|$|80,000,000",
                                                 "Total Fees Due for Filing|$|10,384.00", "Net Fee Due|$|10,384.00") + f"<p>(1) {NOTE}</p>", fee("80000000", "10384.00", "129.80", NOTE)),
    "totals left blank": (table(" |" + HEAD, "Fees to Be Paid|$1,800,000|$153.10|$275.58(a)", "Fees Previously Paid", "Total Transaction Valuation", "Total Fees Due for Filing", "Total Fee Offsets", "Net Fee Due")
                          + "<p>Fee Offset Claims</p><p>Fee Offset Sources</p><p>Explanation of how the valuation of the transaction was determined.</p><p>Transaction Valuation is determined from $18 for each of 100,000 shares.</p>", fee("1800000", "275.58", "153.10", "Transaction Valuation is determined from $18 for each of 100,000 shares.")),
    "numbered lines": (table(" | |" + HEAD, "Fees to be Paid|1|$ 164,450,412.87|0.0001531|$ 25,177.36", "Fees Previously Paid| | | | ", "Total Transaction Valuation:| |$ 164,450,412.87", "Total Fees Due for Filing:| | | |$ 25,177.36"),
                       fee("164450412.87", "25177.36", "153.10")),
    "dashes": (table(" |" + HEAD, "Fees to Be Paid|&#8212;|&#8212;|&#8212;", "Fees Previously Paid|$46,654,665.20(1)|0.00014760|$6,886.23", "Total Transaction Valuation|$46,654,665.20(1)",
                     "Total Fees Due for Filing|$6,886.23", "Total Fees Previously Paid|$6,886.23", "Total Fee Offsets|$0.00", "Net Fee Due|$0.00") + f"<p>(1) {NOTE}</p>",
               fee("46654665.20", "6886.23", "147.60", NOTE, [{"amount": "6886.23"}])),
    "two offsets": ("<p>Table 1 - Transaction Valuation</p>" + table(*ROWS) + "<p>Table 2 - Fee Offset Claims and Sources</p>" + table(*OFFSETS, *(row.replace("Lakeside Trust", "Harbor Reit").replace("S-4|333-268080", "SC TO-I|005-90909").replace("5,473.55", "12.50") for row in OFFSETS[1:])) + f"<p>(1) {NOTE}</p><p>(2) At $110.20 per million.</p>",
                    fee("46616673.12", "5137.16", "110.20", NOTE, [LAKESIDE, LAKESIDE | {"amount": "12.50", "form": "SC TO-I", "filing_party": "Harbor Reit, Inc."}])),
    "credit used up": (f"Transaction Valuation\tFee Rate\tAmount of Filing Fee\nFees to be Paid\t$3,628,012.31(a)\t0.011020%\t$0.00(b)\n(a) {NOTE}\n(b) The fee of $399.81 is offset by a surplus of $478.35.",
                       fee("3628012.31", "0.00", "110.20", NOTE)),
    "labels and values": ("Transaction Valuation:\n$943,519,867 (approximately 20% of 7/31/2023 NAV) (a)\nAmount of Filing Fee:\n$103,975.89 (b)\n(a)\nCalculated as the aggregate maximum value of Units.\n(b)\nCalculated at $110.20 per $1,000,000.",
                          fee("943519867", "103975.89", "110.20", "Calculated as the aggregate maximum value of Units.")),
    "net only in the totals": (table("Total Transaction Valuation|$80,000,000(1)|0.0000927|$7,416.00", "Fees Previously Paid|$80,000,000| |$7,416.00", "Total Transaction Valuation|$80,000,000", "Total Fees Due for Filing|$0",
                                     "Total Fees Previously Paid|$7,416.00", "Net Fee Due|$0") + f"<p>(1) {NOTE}</p>", fee("80000000", "7416.00", "92.70", NOTE, [{"amount": "7416.00"}])),
}  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), EXHIBITS.values(), ids=EXHIBITS)
def test_exhibit(text: str, expected: dict[str, Any]) -> None:
    assert said(exhibit(text)) == expected


def test_exhibit_that_says_nothing() -> None:
    assert exhibit("Calculation of Filing Fee Tables\nNot applicable.").fee is None


# --- inline XBRL ----------------------------------------------------------------------------------------------------------------------


def fact(name: str, value: str, context: str = "rc", kind: str = "nonFraction", **attributes: str) -> str:
    given = "".join(f' {key}="{text}"' for key, text in attributes.items())
    return f'<ix:{kind} name="ffd:{name}" contextRef="{context}"{given}>{value}</ix:{kind}>'


def inline(body: str, hidden: str = "") -> Document:
    """An inline XBRL fee exhibit in its SGML wrapper."""
    contexts = '<xbrli:context id="rc"><xbrli:entity/></xbrli:context>' + "".join(
        f'<xbrli:context id="{name}_{line}"><xbrli:entity><xbrli:segment><xbrldi:typedMember dimension="ffd:{axis}"><dei:lineNo>{line}</dei:lineNo></xbrldi:typedMember></xbrli:segment></xbrli:entity></xbrli:context>'
        for name, axis in (("of", "OfferingAxis"), ("off", "OffsetAxis"))
        for line in (1, 2)
    )
    raw = (
        "<XBRL>\r\n<?xml version='1.0' encoding='ASCII'?>\r\n"
        '<html xmlns="http://www.w3.org/1999/xhtml" xmlns:xbrli="http://www.xbrl.org/2003/instance" xmlns:xbrldi="http://xbrl.org/2006/xbrldi" xmlns:ix="http://www.xbrl.org/2013/inlineXBRL" '
        'xmlns:dei="http://xbrl.sec.gov/dei/2025" xmlns:ffd="http://xbrl.sec.gov/ffd/2025" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><head><title>EX-FILING FEES</title></head><body>'
        f'<div style="display:none"><ix:header><ix:hidden>{hidden}</ix:hidden><ix:resources>{contexts}</ix:resources></ix:header></div>{body}</body></html>'
    )
    raw = raw.encode().decode("latin-1")
    return Document(raw, len("<XBRL>"), len(raw), format="html")


LINE = "<table><tr><td>" + "</td><td>".join([
    fact("PrevslyPdFlg", "Fees to be Paid", "of_1", "nonNumeric", format="ixt:booleanfalse"),
    "$" + fact("TxValtn", "313,497,833.26", "of_1", format="ixt:numdotdecimal", decimals="2"),
    fact("FeeRate", "0.0001531", "of_1", format="ixt:numdotdecimal"),
    "$" + fact("FeeAmt", "47,996.52", "of_1", format="ixt:numdotdecimal"),
]) + "</td></tr></table>"  # fmt: skip
TOTALS = "".join(f"<p>$ {fact(name, value, format='ixt:numdotdecimal')}</p>" for name, value in (("TtlTxValtn", "313,497,833.26"), ("TtlFeeAmt", "47,996.52"), ("TtlPrevslyPdAmt", "0.00"), ("TtlOffsetAmt", "0.00"), ("NetFeeAmt", "47,996.52")))
NOTES = "<p>" + fact("OfferingNote", "<p>The sum of (i) 4,000,000\n shares &amp; options.</p>", "of_1", "nonNumeric", escape="true") + "</p>"


def facts_of(source: Document) -> FeeReading:
    reading = read_fee_exhibit(source)
    holds(source, reading)
    return reading


def test_facts() -> None:
    source = inline(LINE + TOTALS + NOTES, hidden=fact("TtlFeeAmt", "47996.52"))
    reading = facts_of(source)
    assert said(reading) == fee("313497833.26", "47996.52", "153.10", "The sum of (i) 4,000,000 shares & options.")
    start, end = source.span(*reading.places["/amount"])
    assert source.raw[start:end] == "47,996.52"  # the printed fact, not the hidden one


def test_facts_without_totals() -> None:
    assert said(facts_of(inline(LINE))) == fee("313497833.26", "47996.52", "153.10")


PRINTED = "<table><tr><td>Fees to Be Paid</td><td>$313,497,833.26</td><td>{rate}</td><td>${amount}</td></tr><tr><td>Total Fees Due for Filing</td><td></td><td></td><td>${amount}</td></tr></table>"


@pytest.mark.parametrize(("rate", "amount", "found"), [("0.00015310", "47,996.52", "153.10"), ("", "47,996.52", None), ("0.00013810", "43,294.05", None)])
def test_a_rate_that_only_the_print_gives(rate: str, amount: str, found: str | None) -> None:
    reading = facts_of(inline(PRINTED.format(rate=rate, amount=amount) + TOTALS))
    assert said(reading) == fee("313497833.26", "47996.52", found)


def test_lines_that_differ_need_a_total() -> None:
    second = LINE.replace("of_1", "of_2").replace("313,497,833.26", "10.00")
    assert said(facts_of(inline(LINE + second))) == fee(None, "47996.52", "153.10")


def test_offset_facts() -> None:
    claim = "".join(fact(name, value, "off_1", kind, **more) for name, value, kind, more in (
        ("OffsetClmdInd", "Fee Offset Claims", "nonNumeric", {"format": "ixt:fixed-true"}), ("OffsetPrrFormTp", "S-4", "nonNumeric", {}), ("OffsetPrrFileNb", "333-268080", "nonNumeric", {}),
        ("OffsetClmInitlFilgDt", "11/01/2022", "nonNumeric", {"format": "ixt:date-month-day-year"}), ("OffsetClmdAmt", "5,473.55", "nonFraction", {"format": "ixt:num-dot-decimal"})))  # fmt: skip
    source = "".join(fact(name, value, "off_2", kind) for name, value, kind in (
        ("OffsetPrrFilerNm", "Lakeside Trust, Inc.", "nonNumeric"), ("OffsetPrrFormTp", "S-4", "nonNumeric"), ("OffsetPrrFileNb", "333-268080", "nonNumeric"), ("OffsetSrcFilgDt", "2022-11-02", "nonNumeric"), ("OffsetPrrFeeAmt", "5473.55", "nonFraction")))  # fmt: skip
    assert said(facts_of(inline(LINE + TOTALS + claim + source)))["previously_paid"] == [LAKESIDE]


def test_fees_previously_paid() -> None:
    second = LINE.replace("of_1", "of_2").replace("booleanfalse", "booleantrue").replace("47,996.52", "1,000.00").replace("0.0001531", "0.0001476")
    found = said(facts_of(inline(LINE + second + TOTALS)))
    assert found["previously_paid"] == [{"amount": "1000.00"}]
    assert found["rate_per_million"] == "153.10"


def test_facts_that_cannot_be_read_leave_the_table() -> None:
    body = table(*ROWS[1:]) + fact("TtlFeeAmt", "1.00") + "<p>not <b>closed</p>"
    assert said(read_fee_exhibit(inline(body)))["amount"] == "5137.16"


def test_nil_facts_are_none() -> None:
    assert fee_facts(inline(fact("TtlFeeAmt", "", **{"xsi:nil": "true"}))).totals == {}  # type: ignore[union-attr]


def test_a_document_without_facts() -> None:
    assert fee_facts(page("<p>$1.00</p>")) is None


NUMBERS = [("1,234.5", "numdotdecimal", "", "", "1234.5"), ("1.234,5", "numcommadecimal", "", "", "1234.5"), ("1 234,5", "numcommadecimal", "", "", "1234.5"), ("313.5", "", "", "6", "313500000"), ("0.01531", "", "", "-2", "0.0001531"),
           ("5", "", "-", "", "-5"), ("\u2014", "zerodash", "", "", "0"), ("\u2014", "", "", "", None), ("n/a", "", "", "", None), ("", "", "", "", None), ("1" * 60, "", "", "", None), ("1", "", "", "999", None)]  # fmt: skip


@pytest.mark.parametrize(("text", "form", "sign", "scale", "number"), NUMBERS)
def test_number_of_a_fact(text: str, form: str, sign: str, scale: str, number: str | None) -> None:
    value = Fact("FeeAmt", text, form, sign, scale, None).number
    assert (None if value is None else format(value, "f")) == number


DATES = [("2022-11-01", "", "2022-11-01"), ("11/01/2022", "datemonthdayyear", "2022-11-01"), ("01.11.2022", "datedaymonthyear", "2022-11-01"), ("November 1, 2022", "datemonthnamedayyearen", "2022-11-01"), ("13/13/2022", "", None), ("", "", None)]


@pytest.mark.parametrize(("text", "form", "when"), DATES)
def test_date_of_a_fact(text: str, form: str, when: str | None) -> None:
    value = Fact("OffsetSrcFilgDt", text, form, "", "", None).date
    assert (value and value.isoformat()) == when


BOOLEANS = [("Fees to be Paid", "booleanfalse", False), ("X", "fixedtrue", True), ("true", "", True), ("0", "", False), ("\u2612", "boolballotbox", True), ("perhaps", "", None)]


@pytest.mark.parametrize(("text", "form", "truth"), BOOLEANS)
def test_boolean_of_a_fact(text: str, form: str, truth: bool | None) -> None:
    assert Fact("PrevslyPdFlg", text, form, "", "", None).boolean is truth


# --- untrusted input ------------------------------------------------------------------------------------------------------------------


def test_declared_entities_are_refused() -> None:
    declared = '<!DOCTYPE html [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>'
    source = inline(LINE + TOTALS)
    raw = source.raw.replace("<html", declared + "<html", 1).replace("47,996.52", "&b;&c;")
    assert fee_facts(Document(raw, source.start, len(raw), format="html")) is None


def test_entities_of_html_are_read() -> None:
    source = inline(LINE.replace("<td>", "<td>&nbsp;") + TOTALS + NOTES.replace("4,000,000", "&nbsp;4,000,000&nbsp;of the company&rsquo;s"))
    assert said(facts_of(source))["amount"] == "47996.52"
    assert said(facts_of(source))["basis"] == "The sum of (i) 4,000,000 of the company\u2019s shares & options."


HOSTILE: dict[str, Callable[[int], str]] = {
    "labels": lambda n: "Transaction Valuation " * n,
    "labels with blanks": lambda n: ("Transaction Valuation" + " | " * 50) * (n // 20),
    "digits": lambda n: "Transaction Valuation " + "1" * 20 * n,
    "groups of digits": lambda n: "Transaction Valuation $" + "123," * 5 * n,
    "dashes": lambda n: "Transaction Valuation " + "- " * 10 * n,
    "marks": lambda n: "Transaction Valuation $5,000,000 " + "(1) " * 5 * n,
    "brackets": lambda n: "Transaction Valuation $5,000,000 " + "(approximately " * n,
    "notes": lambda n: "Transaction Valuation(1) Amount of Filing Fee $5,000,000 $600\n" + "(1) Estimated\n" * n,
    "rates": lambda n: "Transaction Valuation Amount of Filing Fee $5,000,000 $600\n* Price " + "at $92.70 per million or .0000927 " * n,
    "offset labels": lambda n: "Amount Previously Paid: Filing Party: Form or Registration No.: Date Filed: " * (n // 3),
    "offset amounts": lambda n: "Amount Previously Paid: " + "$1,000.00; " * n + "Date Filed: March 1, 2020",
    "rows": lambda n: "Fees to Be Paid $5,000,000 0.0001 $500\nTotal Fees Due for Filing $500\n" * (n // 3),
    "offset rows": lambda n: "Fees to Be Paid $5,000,000\nFee Offset Claims\nS-4 $500 March 1, 2020\nFee Offset Sources\n" * (n // 3),
}


@pytest.mark.parametrize("make", HOSTILE.values(), ids=HOSTILE)
def test_cost_is_linear(make: Callable[[int], str]) -> None:
    def prepare(times: int) -> Callable[[], object]:
        source = document(make(times))
        assert source.folded
        return lambda: (read_cover_fee(source, 0, len(source.text)), read_fee_exhibit(source))

    check_growth(prepare, 1_500, make(3)[:80])


def test_deep_markup() -> None:
    source = inline("<div>" * 20_000 + LINE + TOTALS + "</div>" * 20_000)
    assert said(facts_of(source))["amount"] == "47996.52"


def test_many_facts() -> None:
    def prepare(times: int) -> Callable[[], object]:
        source = inline((LINE + TOTALS) * times)
        return lambda: facts_of(source)

    assert said(facts_of(inline((LINE + TOTALS) * 2_000)))["amount"] == "47996.52"
    check_growth(prepare, 80, "fee facts")
