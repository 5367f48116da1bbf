"""What stands after each filing, and what the last one changed: one row a rule, with its near misses."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

import pytest

from extractor import build_offer
from extractor.models import Agent, CashRange, Condition, ContingentValueRight, Filing, MinimumCondition, Money, NetAssetValue, OfferDocument, QuantitySought
from extractor.models.chain import OfferChain

from .offers import cash, changed, counted, day, exchange, exhibit, filed, moved, repriced, reratioed, until


@dataclass
class Row:
    """Filings of an offer; what the last one changed, as (pointer, kind, before, after, stated); what stands at the end; contradictions of the last filing by pointer."""

    name: str
    filings: list[Filing]
    changes: list[tuple[str, str, Any, Any, bool]] = field(default_factory=list)
    stands: dict[str, Any] = field(default_factory=dict)
    contradicted: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


def original(**terms: Any) -> Filing:
    return filed("SC TO-T", on="2024-03-01", **terms)


def amendment(number: int, on: str, **terms: Any) -> Filing:
    return filed("SC TO-T/A", number, on, prior=[("SC TO-T", None, "2024-03-01")], **terms)


def issuer(form: str, number: int | None, on: str, **terms: Any) -> Filing:
    return filed(form, number, on, by=[("Alpha, Inc.", "0000000011")], **terms)


def at(chain: OfferChain, pointer: str) -> Any:
    value: Any = chain.terms[-1]
    for part in pointer.strip("/").split("/"):
        value = value[int(part)] if part.isdigit() else getattr(value, part, None)
    return value


PRICE = "/offer/consideration/0/amount"

ROWS = [
    # --- silence and restatement
    Row("silence changes nothing", [original(consideration=(cash("20.00"),), expiration=until("2024-04-01")), amendment(1, "2024-03-10", status="open")],
        [("/offer/status", "other", None, "open", True)], {PRICE: Decimal("20.00"), "/offer/expiration/date": day("2024-04-01")}),
    Row("the same value said again is no change", [original(consideration=(cash("20.00"),)), amendment(1, "2024-03-10", consideration=(cash("20"),))], [], {PRICE: Decimal("20.00")}),
    Row("a filing without an offer", [original(consideration=(cash("20.00"),)), amendment(1, "2024-03-10")], [], {PRICE: Decimal("20.00")}),
    # --- price
    Row("a price raised, as stated", [original(consideration=(cash("20.00"),)), amendment(1, "2024-03-10", consideration=(cash("22.00"),), changes=[repriced("20.00", "22.00")])],
        [(PRICE, "consideration_raised", "20.00", "22.00", True)]),
    Row("a price lowered without a word", [original(consideration=(cash("20.00"),)), amendment(1, "2024-03-10", consideration=(cash("19.00"),))],
        [(PRICE, "consideration_lowered", "20.00", "19.00", False)]),
    Row("a press release that lags behind the Schedule", [original(consideration=(cash("20.00"),)), amendment(1, "2024-03-10", consideration=(cash("20.00"),), changes=[repriced("20.00", "22.00")])],
        [(PRICE, "consideration_raised", "20.00", "22.00", True)], {PRICE: Decimal("22.00")}),
    Row("a price only in words of changing", [original(consideration=(cash("20.00", election="Cash"),)), amendment(1, "2024-03-10", changes=[repriced(None, "22.00")])],
        [(PRICE, "consideration_raised", "20.00", "22.00", True)], {"/offer/consideration/0/election": "Cash"}),
    Row("old words on new pages", [original(consideration=(cash("20.00"),)), amendment(1, "2024-03-10", consideration=(cash("22.00"),), changes=[repriced("20.00", "22.00")]), amendment(2, "2024-03-15", consideration=(cash("20.00"),))],
        [], {PRICE: Decimal("22.00")}, ["/offer/consideration/0"]),
    Row("a raise that is taken back in so many words", [original(consideration=(cash("20.00"),)), amendment(1, "2024-03-10", consideration=(cash("22.00"),), changes=[repriced("20.00", "22.00")]), amendment(2, "2024-03-15", consideration=(cash("20.00"),), changes=[repriced("22.00", "20.00")])],
        [(PRICE, "consideration_lowered", "22.00", "20.00", True)]),
    Row("an account of an earlier raise is no second one", [original(consideration=(cash("20.00"),)), amendment(1, "2024-03-10", consideration=(cash("22.00"),), changes=[repriced("20.00", "22.00")]), amendment(2, "2024-03-15", consideration=(cash("22.00"),), changes=[repriced("20.00", "22.00")])],
        [], {PRICE: Decimal("22.00")}),
    Row("from another price than stood", [original(consideration=(cash("20.00"),)), amendment(1, "2024-03-10", consideration=(cash("22.00"),), changes=[repriced("21.00", "22.00")])],
        [(PRICE, "consideration_raised", "20.00", "22.00", True)], {}, ["/offer/consideration/0"]),
    Row("a price of another currency", [original(consideration=(cash("20.00"),)), amendment(1, "2024-03-10", consideration=(cash("20.00").model_copy(update={"currency": "CAD"}),))],
        [("/offer/consideration/0", "consideration_changed", {"kind": "cash", "amount": "20.00", "currency": "USD"}, {"kind": "cash", "amount": "20.00", "currency": "CAD"}, False)]),
    # --- several components
    Row("a component that is not named stays", [original(consideration=(cash("14.50"), ContingentValueRight(quantity=Decimal(1), maximum_payment=Decimal(6)))), amendment(1, "2024-03-10", consideration=(cash("15.00"),), changes=[repriced("14.50", "15.00")])],
        [(PRICE, "consideration_raised", "14.50", "15.00", True)], {"/offer/consideration/1/maximum_payment": Decimal(6)}),
    Row("a right is added to the cash", [original(consideration=(cash("14.50"),)), amendment(1, "2024-03-10", consideration=(cash("14.50"), ContingentValueRight(quantity=Decimal(1), maximum_payment=Decimal(6))))],
        [("/offer/consideration/1", "consideration_changed", None, {"kind": "contingent_value_right", "quantity": "1", "maximum_payment": "6"}, False)]),
    Row("a right pays more", [original(consideration=(cash("14.50"), ContingentValueRight(quantity=Decimal(1), maximum_payment=Decimal(6)))), amendment(1, "2024-03-10", consideration=(ContingentValueRight(maximum_payment=Decimal(7)),))],
        [("/offer/consideration/1/maximum_payment", "consideration_raised", "6", "7", False)], {"/offer/consideration/1/quantity": Decimal(1)}),
    Row("one of two elections", [original(consideration=(cash("10", election="Cash"), exchange("1", "0.4", election="Stock"))), amendment(1, "2024-03-10", consideration=(exchange("1", "0.5", election="Stock"),))],
        [("/offer/consideration/1/ratio", "consideration_raised", "0.4", "0.5", False)], {PRICE: Decimal(10)}),
    Row("cash becomes securities", [original(consideration=(cash("10"),), mechanism="fixed_price", kind="third_party_tender_offer"), amendment(1, "2024-03-10", consideration=(exchange("1", "0.5"),), mechanism="exchange", kind="third_party_exchange_offer")],
        [("/offer/consideration/0", "consideration_changed", {"kind": "cash", "amount": "10", "currency": "USD"}, {"kind": "exchange", "tendered": {"quantity": "1"}, "received": {"quantity": "0.5"}, "ratio": "0.5"}, False),
         ("/offer/kind", "other", "third_party_tender_offer", "third_party_exchange_offer", False), ("/offer/mechanism", "other", "fixed_price", "exchange", False)]),
    Row("a silent amendment read for a plain one does not make an exchange a sale", [original(consideration=(exchange("1", "0.5"),), kind="third_party_exchange_offer", mechanism="exchange"), amendment(1, "2024-03-10", kind="third_party_tender_offer")],
        [], {"/offer/kind": "third_party_exchange_offer"}),
    Row("one component named again does not change the mechanism", [original(consideration=(cash("10"), exchange("1", "0.5")), mechanism="exchange"), amendment(1, "2024-03-10", consideration=(cash("11"),), mechanism="fixed_price")],
        [(PRICE, "consideration_raised", "10", "11", False)], {"/offer/mechanism": "exchange"}),
    # --- ratios
    Row("a ratio raised", [issuer("SC TO-I", None, "2024-03-01", consideration=(exchange("200", "3"),), stated_value_per_unit=Money(amount=Decimal("0.15"), currency="USD")), issuer("SC TO-I/A", 1, "2024-03-10", consideration=(exchange("50", "1"),), stated_value_per_unit=Money(amount=Decimal("0.20")), changes=[reratioed(("200", "3"), ("50", "1"))])],
        [("/offer/consideration/0/ratio", "consideration_raised", "0.015", "0.02", True), ("/offer/stated_value_per_unit/amount", "consideration_raised", "0.15", "0.20", True)]),
    Row("a ratio that is no exact decimal", [original(consideration=(exchange("3", "1"),)), amendment(1, "2024-03-10", consideration=(exchange("3", "2"),))],
        [("/offer/consideration/0", "consideration_raised", {"tendered": "3", "received": "1"}, {"tendered": "3", "received": "2"}, False)]),
    Row("the same ratio in larger blocks", [original(consideration=(exchange("200", "3"),)), amendment(1, "2024-03-10", consideration=(exchange("400", "6"),))], []),
    Row("the same ratio of the same securities in other words", [original(consideration=(exchange("200", "3", given="Common Stock", got="Preferred Shares"),)), amendment(1, "2024-03-10", consideration=(exchange("200", "3", given="Class A Common Stock", got="Series H Preferred Stock"),))], []),
    Row("the same ratio of another series", [original(consideration=(exchange("200", "3", got="Series H Preferred Stock"),)), amendment(1, "2024-03-10", consideration=(exchange("200", "3", got="Series I Preferred Stock"),))],
        [("/offer/consideration/0", "consideration_changed", {"kind": "exchange", "tendered": {"quantity": "200"}, "received": {"quantity": "3", "security": "Series H Preferred Stock"}, "ratio": "0.015"},
          {"kind": "exchange", "tendered": {"quantity": "200"}, "received": {"quantity": "3", "security": "Series I Preferred Stock"}, "ratio": "0.015"}, False)]),
    Row("a ratio only in words of changing", [original(consideration=(exchange("1", "0.37", given="Warrant"),)), amendment(1, "2024-03-10", changes=[reratioed(("1", "0.37"), ("1", "0.40"))])],
        [("/offer/consideration/0/ratio", "consideration_raised", "0.37", "0.4", True)], {"/offer/consideration/0/tendered/security": "Warrant"}),
    Row("a stated value that the new ratio leaves behind", [original(consideration=(exchange("1", "0.4"),), stated_value_per_unit=Money(amount=Decimal(4))), amendment(1, "2024-03-10", consideration=(exchange("1", "0.5"),))],
        [("/offer/consideration/0/ratio", "consideration_raised", "0.4", "0.5", False)], {"/offer/stated_value_per_unit/amount": Decimal(4)}, notes=["does not state this value anew"]),
    # --- ranges, auctions, net asset value
    Row("a range moved up", [issuer("SC TO-I", None, "2024-03-01", consideration=(CashRange(low=Decimal(5), high=Decimal(6), increment=Decimal("0.05"), currency="USD"),)), issuer("SC TO-I/A", 1, "2024-03-10", consideration=(CashRange(low=Decimal(6), high=Decimal(7)),))],
        [("/offer/consideration/0/low", "consideration_raised", "5", "6", False), ("/offer/consideration/0/high", "consideration_raised", "6", "7", False)], {"/offer/consideration/0/increment": Decimal("0.05")}),
    Row("the price at which an auction ended is no change of the range", [issuer("SC TO-I", None, "2024-03-01", consideration=(CashRange(low=Decimal(5), high=Decimal(6)),), mechanism="dutch_auction"), issuer("SC TO-I/A", 1, "2024-04-10", consideration=(cash("5.50"),), mechanism="fixed_price", tallies=[counted(1000, "final", purchase_price=Decimal("5.50"))], status="completed")],
        [("/offer/status", "other", None, "completed", True), ("/tallies/0/quantity_tendered", "result_final", None, 1000, True)], {"/offer/consideration/0/kind": "cash_range", "/offer/mechanism": "dutch_auction"}),
    Row("the net asset value becomes known", [issuer("SC TO-I", None, "2024-03-01", consideration=(NetAssetValue(percent_of_nav=Decimal(98)),)), issuer("SC TO-I/A", 1, "2024-04-10", consideration=(NetAssetValue(nav_per_unit=Decimal("10.12")),))],
        [("/offer/consideration/0/nav_per_unit", "other", None, "10.12", False)], {"/offer/consideration/0/percent_of_nav": Decimal(98)}),
    # --- expiration
    Row("extended, as stated", [original(expiration=until("2024-04-01")), amendment(1, "2024-03-30", expiration=until("2024-04-12", extended=True), changes=[moved("2024-04-01", "2024-04-12")])],
        [("/offer/expiration/date", "extended", "2024-04-01", "2024-04-12", True)]),
    Row("extended, in the account alone", [original(expiration=until("2024-04-01")), amendment(1, "2024-03-30", changes=[moved(None, "2024-04-12")])],
        [("/offer/expiration/date", "extended", "2024-04-01", "2024-04-12", True)]),
    Row("a later day without a word of extending", [original(expiration=until("2024-04-01")), amendment(1, "2024-03-30", expiration=until("2024-04-12"))],
        [("/offer/expiration/date", "extended", "2024-04-01", "2024-04-12", False)]),
    Row("the first day once more after an extension", [original(expiration=until("2024-04-01")), amendment(1, "2024-03-30", expiration=until("2024-04-12", extended=True)), amendment(2, "2024-04-03", expiration=until("2024-04-01"))],
        [], {"/offer/expiration/date": day("2024-04-12")}, ["/offer/expiration"]),
    Row("the whole history of extensions told", [original(expiration=until("2024-04-01")), amendment(1, "2024-03-30", expiration=until("2024-04-12", extended=True)), amendment(2, "2024-04-11", expiration=until("2024-04-19", extended=True), changes=[moved("2024-04-01", "2024-04-12"), moved("2024-04-12", "2024-04-19")])],
        [("/offer/expiration/date", "extended", "2024-04-12", "2024-04-19", True)]),
    Row("only an earlier extension told", [original(expiration=until("2024-04-01")), amendment(1, "2024-03-30", changes=[moved("2024-04-01", "2024-04-12")]), amendment(2, "2024-04-11", changes=[moved("2024-04-12", "2024-04-19")]), amendment(3, "2024-04-15", changes=[moved("2024-04-01", "2024-04-12")])],
        [], {"/offer/expiration/date": day("2024-04-19")}),
    Row("from another day than stood", [original(expiration=until("2024-04-01")), amendment(1, "2024-03-30", expiration=until("2024-04-12"), changes=[moved("2024-04-05", "2024-04-12")])],
        [("/offer/expiration/date", "extended", "2024-04-01", "2024-04-12", True)], {}, ["/offer/expiration"]),
    Row("a shorter offer", [original(expiration=until("2024-04-12")), amendment(1, "2024-03-30", expiration=until("2024-04-05"), changes=[moved("2024-04-12", "2024-04-05")])],
        [("/offer/expiration/date", "shortened", "2024-04-12", "2024-04-05", True)]),
    Row("a later hour of the same day", [original(expiration=until("2024-04-01", 17)), amendment(1, "2024-03-30", expiration=until("2024-04-01", 23, extended=True))],
        [("/offer/expiration/at", "extended", "2024-04-01T17:00:00-04:00", "2024-04-01T23:00:00-04:00", True)]),
    Row("the hour left out", [original(expiration=until("2024-04-01", 17)), amendment(1, "2024-03-30", expiration=until("2024-04-01", None))], [], {"/offer/expiration/text": "5:00 p.m. on 2024-04-01"}),
    Row("the right of withdrawal goes with the expiration", [original(expiration=until("2024-04-01"), withdrawal_deadline=until("2024-04-01")), amendment(1, "2024-03-30", expiration=until("2024-04-12", extended=True))],
        [("/offer/expiration/date", "extended", "2024-04-01", "2024-04-12", True), ("/offer/withdrawal_deadline/date", "extended", "2024-04-01", "2024-04-12", True)]),
    Row("a right of withdrawal with a day of its own stays", [original(expiration=until("2024-04-01"), withdrawal_deadline=until("2024-03-25")), amendment(1, "2024-03-30", expiration=until("2024-04-12", extended=True))],
        [("/offer/expiration/date", "extended", "2024-04-01", "2024-04-12", True)], {"/offer/withdrawal_deadline/date": day("2024-03-25")}),
    Row("a day of commencement that an amendment tells otherwise", [original(commencement_date=day("2024-03-01")), amendment(1, "2024-03-30", commencement_date=day("2024-03-04"))], [], {"/offer/commencement_date": day("2024-03-01")}, ["/offer/commencement_date"]),
    # --- quantity and minimum
    Row("more is sought", [original(quantity_sought=QuantitySought(quantity=1000000, all_outstanding=False)), amendment(1, "2024-03-10", quantity_sought=QuantitySought(quantity=1500000), changes=[changed("quantity_sought/quantity", 1000000, 1500000)])],
        [("/offer/quantity_sought/quantity", "quantity_increased", 1000000, 1500000, True)]),
    Row("a part becomes all", [original(quantity_sought=QuantitySought(quantity=1000000, all_outstanding=False)), amendment(1, "2024-03-10", quantity_sought=QuantitySought(all_outstanding=True))],
        [("/offer/quantity_sought/quantity", "other", 1000000, None, False), ("/offer/quantity_sought/all_outstanding", "quantity_increased", False, True, False)]),
    Row("the value sought in the account alone", [issuer("SC TO-I", None, "2024-03-01", quantity_sought=QuantitySought(maximum_value=Decimal(50000000))), issuer("SC TO-I/A", 1, "2024-03-10", changes=[changed("quantity_sought/maximum_value", Decimal(50000000), Decimal(75000000))])],
        [("/offer/quantity_sought/maximum_value", "quantity_increased", "50000000", "75000000", True)]),
    Row("the minimum lowered, with its words", [original(minimum_condition=MinimumCondition(quantity=150, basis="at least 150 shares", waived=False), conditions=(Condition(kind="minimum_tender", text="at least 150 shares", status="in_force"),)),
         amendment(1, "2024-03-10", minimum_condition=MinimumCondition(quantity=100, basis="100 shares", waived=False), conditions=(Condition(kind="minimum_tender", text="100 shares", status="in_force"),), changes=[changed("minimum_condition/quantity", 150, 100)])],
        [("/offer/minimum_condition/quantity", "minimum_condition_lowered", 150, 100, True)], {"/offer/minimum_condition/basis": "100 shares", "/offer/conditions/0/text": "100 shares"}),
    Row("the minimum in other words", [original(minimum_condition=MinimumCondition(percent=Decimal(50), basis="one more than 50%", waived=False)), amendment(1, "2024-03-10", minimum_condition=MinimumCondition(percent=Decimal(50), basis="a majority", waived=False))], [], {"/offer/minimum_condition/basis": "one more than 50%"}),
    Row("the minimum waived", [original(minimum_condition=MinimumCondition(quantity=150, waived=False), conditions=(Condition(kind="minimum_tender", text="at least 150", status="in_force"),)), amendment(1, "2024-03-10", changes=[changed("minimum_condition", None, None, waived=True)])],
        [("/offer/minimum_condition/waived", "minimum_condition_waived", False, True, True), ("/offer/conditions/0/status", "condition_waived", "in_force", "waived", True)], {"/offer/minimum_condition/quantity": 150}),
    Row("a waived minimum stays waived, whatever is repeated", [original(minimum_condition=MinimumCondition(quantity=150, waived=False)), amendment(1, "2024-03-10", minimum_condition=MinimumCondition(quantity=150, waived=True)), amendment(2, "2024-03-11", minimum_condition=MinimumCondition(quantity=150, waived=False))],
        [], {"/offer/minimum_condition/waived": True}),
    Row("no minimum any more", [original(minimum_condition=MinimumCondition(quantity=150, basis="at least 150", waived=False)), amendment(1, "2024-03-10", minimum_condition=MinimumCondition(none=True))],
        [("/offer/minimum_condition/none", "minimum_condition_lowered", None, True, False), ("/offer/minimum_condition/quantity", "other", 150, None, False)], {"/offer/minimum_condition/basis": None}),
    Row("a number for the percentage that stands", [original(minimum_condition=MinimumCondition(percent=Decimal(50), waived=False)), amendment(1, "2024-03-10", minimum_condition=MinimumCondition(quantity=123, waived=False))],
        [("/offer/minimum_condition/quantity", "other", None, 123, False)], {"/offer/minimum_condition/percent": Decimal(50)}),
    Row("a minimum where there was none", [original(minimum_condition=MinimumCondition(none=True)), amendment(1, "2024-03-10", minimum_condition=MinimumCondition(quantity=100, basis="at least 100"))],
        [("/offer/minimum_condition/none", "other", True, None, False), ("/offer/minimum_condition/quantity", "other", None, 100, False)], {"/offer/minimum_condition/none": None, "/offer/minimum_condition/basis": "at least 100"}),
    Row("the words of a minimum that had none", [original(minimum_condition=MinimumCondition(quantity=100)), amendment(1, "2024-03-10", minimum_condition=MinimumCondition(quantity=100, basis="at least 100"))], [], {"/offer/minimum_condition/basis": "at least 100"}),
    Row("a minimum told as waived, and told again as a change", [original(minimum_condition=MinimumCondition(quantity=150, waived=True)), amendment(1, "2024-03-10", changes=[changed("minimum_condition", None, None, waived=True)])], [], {"/offer/minimum_condition/waived": True}),
    # --- conditions
    Row("a condition satisfied", [original(conditions=(Condition(kind="regulatory", text="the waiting period", status="in_force"),)), amendment(1, "2024-03-10", conditions=(Condition(kind="regulatory", text="HSR is over", status="satisfied"),))],
        [("/offer/conditions/0/status", "condition_satisfied", "in_force", "satisfied", True)], {"/offer/conditions/0/text": "the waiting period"}),
    Row("a condition once satisfied is not in force again", [original(conditions=(Condition(kind="regulatory", text="the waiting period", status="in_force"),)), amendment(1, "2024-03-10", conditions=(Condition(kind="regulatory", text="x", status="satisfied"),)), amendment(2, "2024-03-12", conditions=(Condition(kind="regulatory", text="the waiting period", status="in_force"),))],
        [], {"/offer/conditions/0/status": "satisfied"}),
    Row("two conditions of no kind, told apart by their words", [original(conditions=(Condition(kind="other", text="the representations are accurate", status="in_force"),)), amendment(1, "2024-03-10", conditions=(Condition(kind="other", text="the refinancing has been completed", status="in_force"),))],
        [("/offer/conditions/1", "other", None, {"kind": "other", "text": "the refinancing has been completed", "status": "in_force"}, False)]),
    Row("a condition of which nothing was known is satisfied", [original(), amendment(1, "2024-03-10", conditions=(Condition(kind="regulatory", text="HSR is over", status="satisfied"),))],
        [("/offer/conditions/0", "condition_satisfied", None, {"kind": "regulatory", "text": "HSR is over", "status": "satisfied"}, True)]),
    Row("a waiver of a condition that is not read", [original(conditions=(Condition(kind="regulatory", text="the waiting period", status="in_force"),)), amendment(1, "2024-03-10", changes=[changed("conditions", None, None, waived=True)])],
        [("/offer/conditions", "condition_waived", None, "words for /stated_changes/0", True)], {"/offer/conditions/0/status": "in_force"}),
    Row("a waiver of a condition that is read", [original(conditions=(Condition(kind="regulatory", text="the waiting period", status="in_force"),)), amendment(1, "2024-03-10", conditions=(Condition(kind="regulatory", text="waived", status="waived"),), changes=[changed("conditions", None, None, waived=True)])],
        [("/offer/conditions/0/status", "condition_waived", "in_force", "waived", True)]),
    Row("a condition taken out of the offer", [original(conditions=(Condition(kind="financing", text="the proceeds of the notes", status="in_force"),)), amendment(1, "2024-03-10", changes=[changed("conditions", "financing condition", None, waived=True)])],
        [("/offer/conditions/0/status", "condition_removed", "in_force", "waived", True)], {"/offer/conditions/0/text": "the proceeds of the notes"}),
    Row("a condition of no kind taken out of the offer", [original(conditions=(Condition(kind="regulatory", text="the waiting period", status="in_force"),)), amendment(1, "2024-03-10", changes=[changed("conditions", "clause (f)", None, waived=True)])],
        [("/offer/conditions", "condition_removed", "clause (f)", None, True)], {"/offer/conditions/0/status": "in_force"}),
    # --- agents and documents
    Row("an agent in short", [original(agents=(Agent(role="depositary", name="Computershare Trust Company, N.A."),)), amendment(1, "2024-03-10", agents=(Agent(role="depositary", name="Computershare", phone="1"),))], [], {"/offer/agents/0/phone": "1"}),
    Row("a second firm in a role", [original(agents=(Agent(role="information_agent", name="Georgeson LLC"),)), amendment(1, "2024-03-10", agents=(Agent(role="information_agent", name="D.F. King & Co., Inc."),))],
        [("/offer/agents/1", "agent_changed", None, {"role": "information_agent", "name": "D.F. King & Co., Inc."}, False)]),
    Row("another firm in its place, as stated", [original(agents=(Agent(role="information_agent", name="Georgeson LLC"),)), amendment(1, "2024-03-10", agents=(Agent(role="information_agent", name="D.F. King & Co., Inc."),), changes=[changed("agents", "Georgeson LLC", "D.F. King & Co., Inc.")])],
        [("/offer/agents/0", "agent_changed", {"role": "information_agent", "name": "Georgeson LLC"}, {"role": "information_agent", "name": "D.F. King & Co., Inc."}, True)]),
    Row("an Offer to Exchange that a release calls an Offer to Purchase", [original(documents=(OfferDocument(kind="offer_to_exchange", date=day("2024-03-01")),)), amendment(1, "2024-03-10", documents=(OfferDocument(kind="offer_to_purchase", date=day("2024-03-01")),))], []),
    Row("a restated document", [original(documents=(OfferDocument(kind="offer_to_exchange", date=day("2024-03-01")),)), amendment(1, "2024-03-10", documents=(OfferDocument(kind="offer_to_exchange", date=day("2024-03-10"), restatement="Amended and Restated"),))],
        [("/offer/documents/1", "other", None, {"kind": "offer_to_exchange", "date": "2024-03-10", "restatement": "Amended and Restated"}, False)]),
    # --- status
    Row("terminated", [original(status="open"), amendment(1, "2024-03-10", status="terminated", final=True)], [("/offer/status", "terminated", "open", "terminated", True)]),
    Row("withdrawn", [original(status="open"), amendment(1, "2024-03-10", status="withdrawn")], [("/offer/status", "terminated", "open", "withdrawn", True)]),
    Row("words of an open offer after its end", [original(status="open"), amendment(1, "2024-04-10", status="completed"), amendment(2, "2024-04-12", status="open")], [], {"/offer/status": "completed"}),
    Row("an expired offer is open again by an extension", [original(status="open", expiration=until("2024-04-01")), amendment(1, "2024-04-02", status="expired"), amendment(2, "2024-04-03", status="open", expiration=until("2024-04-12", extended=True))],
        [("/offer/expiration/date", "extended", "2024-04-01", "2024-04-12", True), ("/offer/status", "other", "expired", "open", True)]),
    Row("an expired offer is not open again without one", [original(status="open", expiration=until("2024-04-01")), amendment(1, "2024-04-02", status="expired"), amendment(2, "2024-04-03", status="open")], [], {"/offer/status": "expired"}),
    Row("an announcement after the fact", [original(status="open", consideration=(cash("20"),)), filed("SC TO-C", None, "2024-03-02", status="announced", consideration=(cash("20"),))], [], {"/offer/status": "open"}),
    Row("the original after the announcement brings its own words", [filed("SC TO-C", None, "2024-02-20", consideration=(exchange("200", "3", got="Preferred Shares"),), status="announced"), original(consideration=(exchange("200", "3", got="Series H Preferred Stock"),), status="open")],
        [("/offer/status", "other", "announced", "open", True)], {"/offer/consideration/0/received/security": "Series H Preferred Stock"}),
    # --- tallies
    Row("the first count", [original(), amendment(1, "2024-03-30", tallies=[counted(1000, on="2024-03-29")])], [("/tallies/0/quantity_tendered", "tally_reported", None, 1000, True)]),
    Row("a later count", [original(), amendment(1, "2024-03-30", tallies=[counted(1000, on="2024-03-29")]), amendment(2, "2024-04-05", tallies=[counted(1500, on="2024-04-04")])],
        [("/tallies/0/quantity_tendered", "tally_reported", 1000, 1500, True)]),
    Row("the same count told again", [original(), amendment(1, "2024-03-30", tallies=[counted(1000, on="2024-03-29")]), amendment(2, "2024-04-05", tallies=[counted(1000, on="2024-03-29", counted_by="Computershare")])], []),
    Row("an earlier count told again", [original(), amendment(1, "2024-03-30", tallies=[counted(1000, on="2024-03-29")]), amendment(2, "2024-04-05", tallies=[counted(1500, on="2024-04-04")]), amendment(3, "2024-04-06", tallies=[counted(1000, on="2024-03-29")])], []),
    Row("results revised", [original(), amendment(1, "2024-04-02", tallies=[counted(1000, "preliminary", "2024-04-01")]), amendment(2, "2024-04-05", tallies=[counted(990, "final", "2024-04-01")])],
        [("/tallies/0/quantity_tendered", "result_final", 1000, 990, True)]),
    Row("two counts of one day", [original(), amendment(1, "2024-04-02", tallies=[counted(1000, on="2024-04-01")]), amendment(2, "2024-04-03", tallies=[counted(1100, on="2024-04-01")])],
        [("/tallies/0/quantity_tendered", "tally_reported", 1000, 1100, True)], {}, ["/tallies/0"]),
    Row("counts of two classes", [original(), amendment(1, "2024-04-02", tallies=[counted(1000, security="Class A Common Stock"), counted(50, security="Warrants")])],
        [("/tallies/0/quantity_tendered", "tally_reported", None, 1000, True), ("/tallies/1/quantity_tendered", "tally_reported", None, 50, True)]),
    # --- exhibits
    Row("an exhibit added", [original(exhibits=[exhibit("(a)(1)(A)", "Offer to Purchase")]), amendment(1, "2024-03-10", exhibits=[exhibit("(a)(5)(A)", "Press Release")])],
        [("/exhibits/1", "exhibit_added", None, {"number": "(a)(5)(A)", "description": "Press Release"}, True)]),
    Row("a list restated with other statuses", [original(exhibits=[exhibit("(a)(1)(A)", "Offer to Purchase"), exhibit("(b)", "None", "not_applicable")]), amendment(1, "2024-03-10", exhibits=[exhibit("(a)(1)(a)*", "Offer to Purchase.", "previously_filed"), exhibit("(b)", "None", "not_applicable")])], []),
    Row("a number with another document", [original(exhibits=[exhibit("(d)(2)", "Form of Agreement")]), amendment(1, "2024-03-10", exhibits=[exhibit("(d)(2)", "Agreement, dated March 10, 2024", on="2024-03-10")])],
        [("/exhibits/0", "exhibit_replaced", {"number": "(d)(2)", "description": "Form of Agreement"}, {"number": "(d)(2)", "description": "Agreement, dated March 10, 2024", "date": "2024-03-10"}, True)]),
    Row("a description in other words, previously filed", [original(exhibits=[exhibit("(d)(2)", "Agreement, dated as of March 1, 2024", on="2024-03-01")]), amendment(1, "2024-03-10", exhibits=[exhibit("(d)(2)", "Agreement of March 1, 2024", "previously_filed", on="2024-03-01")])], []),
    Row("an exhibit renumbered", [original(exhibits=[exhibit("(a)(5)(A)", "Press Release", on="2024-03-01")]), amendment(1, "2024-03-10", exhibits=[exhibit("(a)(5)(i)", "Press Release", "previously_filed", on="2024-03-01")])], []),
    Row("an exhibit of a filing that is not there", [original(exhibits=[exhibit("(a)(1)(A)", "Offer to Purchase")]), amendment(2, "2024-03-10", exhibits=[exhibit("(a)(5)(B)", "Press Release", "previously_filed")])],
        [("/exhibits/1", "other", None, {"number": "(a)(5)(B)", "description": "Press Release"}, False)]),
    Row("an exhibit to be filed is none yet", [original(exhibits=[exhibit("(a)(1)(A)", "Offer to Purchase")]), amendment(1, "2024-03-10", exhibits=[exhibit("(c)", "Opinion", "to_be_filed")])], []),
    Row("an exhibit filed that was to be", [original(exhibits=[exhibit("(c)", "Opinion", "to_be_filed")]), amendment(1, "2024-03-10", exhibits=[exhibit("(c)", "Opinion")])],
        [("/exhibits/0", "exhibit_added", None, {"number": "(c)", "description": "Opinion"}, True)]),
    Row("a list that leaves an exhibit out", [original(exhibits=[exhibit(f"(a)(1)({letter})", f"Letter {letter}") for letter in "ABCDE"]), amendment(1, "2024-03-10", exhibits=[exhibit(f"(a)(1)({letter})", f"Letter {letter}", "previously_filed") for letter in "ABCD"])],
        [], {"/exhibits/4/number": "(a)(1)(E)"}, notes=["leaves out (a)(1)(E)"]),
    # --- without the original
    Row("an amendment alone tells what it changes", [amendment(3, "2024-03-10", consideration=(cash("22"),), expiration=until("2024-04-12"), changes=[repriced("20", "22"), moved("2024-04-01", "2024-04-12")])],
        [(PRICE, "consideration_raised", "20", "22", True), ("/offer/expiration/date", "extended", "2024-04-01", "2024-04-12", True)]),
    Row("an original alone changes nothing", [original(consideration=(cash("20"),), status="open", exhibits=[exhibit("(a)(1)(A)", "Offer to Purchase")])], []),
    Row("what stood is not known, and the amendment tells it", [original(), amendment(1, "2024-03-10", minimum_condition=MinimumCondition(quantity=100, waived=False), changes=[changed("minimum_condition/quantity", 150, 100)])],
        [("/offer/minimum_condition/quantity", "minimum_condition_lowered", 150, 100, True)]),
]  # fmt: skip


@pytest.mark.parametrize("row", [pytest.param(row, id=row.name) for row in ROWS])
def test_row(row: Row) -> None:
    chain = build_offer(row.filings)
    found = [(change.pointer, change.kind, change.before, change.after, change.stated) for change in chain.changes[-1].changes]
    assert sorted(found, key=str) == sorted(row.changes, key=str)
    assert [contradiction.pointer for contradiction in chain.changes[-1].contradictions] == row.contradicted
    assert {pointer: at(chain, pointer) for pointer in row.stands} == row.stands
    told = " | ".join(note.text for note in chain.notes)
    assert all(note in told for note in row.notes), told


@pytest.mark.parametrize("row", [pytest.param(row, id=row.name) for row in ROWS])
def test_every_term_has_the_filing_that_set_it_and_its_evidence(row: Row) -> None:
    chain = build_offer(row.filings)
    accessions = {filing.accession_number for filing in chain.filings}
    for state in chain.terms:
        assert set(state.set_by.values()) <= accessions
        for pointer, places in state.evidence.items():
            assert state.set_by[pointer] in {place.accession_number for place in places}, pointer
