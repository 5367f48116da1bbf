"""Checks on finished filings, business days, fee rates."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from holidays import country_holidays
from stdnum import cusip as numbers

from extractor import checks, cusip
from extractor.calendar_days import CLOSURES, business_days, closures, is_business_day, last_full_day
from extractor.fee_rates import RATES, rates_between
from extractor.models import Filing

NEW_YORK = ZoneInfo("America/New_York")


def filing(**values: Any) -> Filing:
    return Filing.model_validate({"tool_version": "0", "source": {"sha256": "0", "bytes": 0}, "evidence": {}, **values})


def outcomes(values: dict[str, Any], name: str) -> list[tuple[str, str]]:
    return [(check.outcome, check.detail) for check in checks.run(filing(**values)) if check.name == name]


def with_fee(day: str | None = None, form: str = "SC TO-T", offer: dict[str, Any] | None = None, **fee: Any) -> dict[str, Any]:
    return {"cover": {"filing_fee": fee}, "filing_date": day, "form_type": form, "offer": offer}


def with_tally(offer: dict[str, Any] | None = None, **tally: Any) -> dict[str, Any]:
    return {"tallies": [{"stage": "final", **tally}], "offer": offer}


def deadline(text: str, zone: ZoneInfo | timezone = NEW_YORK, **more: Any) -> dict[str, Any]:
    """An expiration: "2023-05-17 17:00", or "2023-05-17 24:00" for its end, or a bare date."""
    day, _, hour = text.partition(" ")
    start = datetime.combine(date.fromisoformat(day), datetime.min.time(), zone)
    at = None
    if hour == "24:00":
        at = datetime.combine(date.fromisoformat(day) + timedelta(days=1), datetime.min.time(), zone)
    elif hour:
        at = start.replace(hour=int(hour[:2]), minute=int(hour[3:]))
    return {"at": at, "date": day, "text": text, **more}


CASH = [{"kind": "cash", "amount": "20.00", "currency": "USD", "per": {"quantity": "1", "security": "share"}}]
RANGE = [{"kind": "cash_range", "low": "5.00", "high": "5.75", "increment": "0.05"}]
UNITS = [{"kind": "cash", "amount": "980.00", "per": {"quantity": "1000", "security": "principal amount"}}]

ROWS: list[tuple[str, dict[str, Any], list[str]]] = [
    # fee
    ("fee_arithmetic", with_fee(transaction_valuation="313497833.26", rate_per_million="153.10", amount="47996.52"), ["pass"]),
    ("fee_arithmetic", with_fee(transaction_valuation="46616673.12", rate_per_million="110.20", amount="5137.16"), ["pass"]),
    ("fee_arithmetic", with_fee(transaction_valuation="4910165748", rate_per_million="92.70", amount="455172.36"), ["pass"]),
    ("fee_arithmetic", with_fee(transaction_valuation="1602104960.00", rate_per_million="110.20", amount="176552.00"), ["pass"]),
    ("fee_arithmetic", with_fee(transaction_valuation="1899841071", rate_per_million="147.60", amount="280417"), ["pass"]),
    ("fee_arithmetic", with_fee(transaction_valuation="80000000", rate_per_million="129.80", amount="10394.00"), ["fail"]),
    ("fee_arithmetic", with_fee(transaction_valuation="80000000", rate_per_million="129.80", amount="10390"), ["pass"]),
    ("fee_arithmetic", with_fee(transaction_valuation="80000000", rate_per_million="129.80", amount="10400.00"), ["pass"]),
    ("fee_arithmetic", with_fee(transaction_valuation="80000000", rate_per_million="129.80", amount="10380"), ["fail"]),
    ("fee_arithmetic", with_fee(transaction_valuation="80000000", rate_per_million="129.80", amount="10500"), ["fail"]),
    ("fee_arithmetic", with_fee(transaction_valuation="80000", rate_per_million="129.80", amount="20"), ["fail"]),
    ("fee_arithmetic", with_fee(transaction_valuation="80000000", rate_per_million="129.80", amount="384.00", previously_paid=[{"amount": "10000.00"}]), ["pass"]),
    ("fee_arithmetic", with_fee(transaction_valuation="3628012.31", rate_per_million="110.20", amount="0.00"), ["warning"]),
    ("fee_arithmetic", with_fee(transaction_valuation="80000000", amount="10384.00"), ["not_applicable"]),
    ("fee_arithmetic", with_fee(previously_paid=[{"amount": "10000.00"}]), []),
    ("fee_arithmetic", {}, []),
    ("fee_rate", with_fee("2020-03-02", rate_per_million="129.80"), ["pass"]),
    ("fee_rate", with_fee("2020-03-02", rate_per_million="121.20"), ["warning"]),
    ("fee_rate", with_fee("2020-03-02", "SC TO-T/A", rate_per_million="121.20"), ["pass"]),
    ("fee_rate", {**with_fee("2020-03-02", "SC TO-T/A", rate_per_million="121.20"), "prior_filings": [{"form": "SC TO-T", "filing_date": "2020-01-15"}]}, ["warning"]),
    ("fee_rate", with_fee("2026-10-15", rate_per_million="140.00"), ["not_applicable"]),
    ("fee_rate", with_fee("2026-10-15", "SC TO-T/A", rate_per_million="138.10"), ["pass"]),
    ("fee_rate", with_fee("2001-12-10", rate_per_million="200.00"), ["pass"]),
    ("fee_rate", with_fee("2001-12-10", rate_per_million="92.00"), ["pass"]),
    ("fee_rate", with_fee("2003-03-10", rate_per_million="92.00"), ["pass"]),
    ("fee_rate", with_fee(None, rate_per_million="129.80"), ["not_applicable"]),
    ("fee_rate", with_fee("2020-03-02", amount="1"), []),
    # prices and quantities
    ("valuation_arithmetic", with_fee(transaction_valuation="80000000", offer={"consideration": CASH, "quantity_sought": {"quantity": 4000000}}), ["pass"]),
    ("valuation_arithmetic", with_fee(transaction_valuation="85000000", offer={"consideration": CASH, "quantity_sought": {"quantity": 4000000}}), ["warning"]),
    ("valuation_arithmetic", with_fee(transaction_valuation="23000000", offer={"consideration": RANGE, "quantity_sought": {"quantity": 4000000}}), ["pass"]),
    ("valuation_arithmetic", with_fee(transaction_valuation="9800000", offer={"consideration": UNITS, "quantity_sought": {"quantity": 10000000}}), ["pass"]),
    ("valuation_arithmetic", with_fee(transaction_valuation="25000000", offer={"consideration": RANGE, "quantity_sought": {"maximum_value": "25000000"}}), ["pass"]),
    ("valuation_arithmetic", with_fee(transaction_valuation="50000000", offer={"stated_value_per_unit": {"amount": "0.15"}, "quantity_sought": {"quantity": 333333333}}), ["pass"]),
    ("valuation_arithmetic", with_fee(transaction_valuation="74600000", offer={"consideration": [{"kind": "net_asset_value", "percent_of_nav": "98", "nav_per_unit": "10.00"}], "quantity_sought": {"quantity": 7612245}}), ["pass"]),
    ("valuation_arithmetic", with_fee(transaction_valuation="80000000", offer={"consideration": CASH, "quantity_sought": {"all_outstanding": True}}), ["not_applicable"]),
    ("valuation_arithmetic", with_fee(transaction_valuation="75300000", offer={"consideration": [{"kind": "net_asset_value", "nav_per_unit": "10.00"}], "quantity_sought": {"quantity": 7612245}}), ["not_applicable"]),
    ("valuation_arithmetic", with_fee(transaction_valuation="85000000", offer={"mechanism": "net_asset_value", "consideration": CASH, "quantity_sought": {"quantity": 4000000}}), ["not_applicable"]),
    ("valuation_arithmetic", with_fee(transaction_valuation="85000000", offer={"consideration": [{"kind": "cash", "amount": "140", "currency": "CLP"}], "quantity_sought": {"quantity": 4000000}}), ["not_applicable"]),
    ("valuation_arithmetic", with_fee(transaction_valuation="80000000", offer={"subject_security": "Shares"}), []),
    ("valuation_arithmetic", {"offer": {"consideration": CASH}}, []),
    ("cap_arithmetic", {"offer": {"stated_value_per_unit": {"amount": "0.20"}, "quantity_sought": {"quantity": 333333333, "maximum_issuable_value": "66666667"}}}, ["pass"]),
    ("cap_arithmetic", {"offer": {"stated_value_per_unit": {"amount": "0.20"}, "quantity_sought": {"quantity": 333333333, "maximum_issuable_value": "50000000"}}}, ["warning"]),
    ("cap_arithmetic", {"offer": {"consideration": CASH, "quantity_sought": {"quantity": 4000000, "maximum_value": "80000000"}}}, ["pass"]),
    ("cap_arithmetic", {"offer": {"consideration": CASH, "quantity_sought": {"quantity": 4100000, "maximum_value": "80000000"}}}, ["warning"]),
    ("cap_arithmetic", {"offer": {"quantity_sought": {"quantity": 333333333, "maximum_issuable_value": "66666667"}}}, ["not_applicable"]),
    ("cap_arithmetic", {"offer": {"consideration": [{"kind": "cash_range", "low": "10.00", "high": "11.00"}], "quantity_sought": {"quantity": 3700000, "maximum_value": "38000000"}}}, ["pass"]),
    ("cap_arithmetic", {"offer": {"consideration": [{"kind": "cash_range", "low": "10.00", "high": "11.00"}], "quantity_sought": {"quantity": 3900000, "maximum_value": "38000000"}}}, ["warning"]),
    ("cap_arithmetic", {"offer": {"quantity_sought": {"maximum_value": "66666667"}}}, []),
    ("exchange_ratio", {"offer": {"consideration": [{"kind": "exchange", "tendered": {"quantity": "50"}, "received": {"quantity": "1"}, "ratio": "0.02"}]}}, ["pass"]),
    ("exchange_ratio", {"offer": {"consideration": [{"kind": "exchange", "tendered": {"quantity": "3"}, "received": {"quantity": "1"}, "ratio": "0.3333333333"}]}}, ["pass"]),
    ("exchange_ratio", {"offer": {"consideration": [{"kind": "exchange", "tendered": {"quantity": "200"}, "received": {"quantity": "3"}, "ratio": "0.02"}]}}, ["fail"]),
    ("exchange_ratio", {"offer": {"consideration": [{"kind": "exchange", "tendered": {"quantity": "200"}, "received": {"quantity": "3"}}]}}, []),
    # tallies
    ("accepted_within_tendered", with_tally(quantity_tendered=1000, quantity_accepted=1000), ["pass"]),
    ("accepted_within_tendered", with_tally(quantity_tendered=1000, quantity_accepted=1001), ["fail"]),
    ("accepted_within_tendered", with_tally(quantity_tendered=1000, quantity_accepted=1050, quantity_guaranteed_delivery=50), ["pass"]),
    ("accepted_within_tendered", with_tally(quantity_tendered=1000, quantity_accepted=1050, quantity_guaranteed_delivery=50, guaranteed_delivery_included=True), ["fail"]),
    ("accepted_within_tendered", with_tally(quantity_tendered=28000000, quantity_accepted=28000050, approximate=True), ["pass"]),
    ("accepted_within_tendered", with_tally(quantity_accepted=1000), []),
    ("proration_factor", with_tally(quantity_tendered=29078300, quantity_accepted=10000000, proration_factor="34.389423"), ["pass"]),
    ("proration_factor", with_tally(quantity_tendered=1000, quantity_accepted=530, proration_factor="53"), ["pass"]),
    ("proration_factor", with_tally(quantity_tendered=1000, quantity_accepted=530, proration_factor="47"), ["warning"]),
    ("proration_factor", with_tally({"odd_lot_preference": True}, quantity_tendered=1000, quantity_accepted=530, proration_factor="47"), ["pass"]),
    ("proration_factor", with_tally({"odd_lot_preference": True}, quantity_tendered=1000, quantity_accepted=470, proration_factor="53"), ["warning"]),
    ("proration_factor", with_tally(quantity_tendered=1000, quantity_accepted=530, proration_factor="530"), ["fail"]),
    ("proration_factor", with_tally(quantity_tendered=1000, proration_factor="53"), ["not_applicable"]),
    ("proration_factor", with_tally(quantity_tendered=1000, quantity_accepted=530), []),
    ("purchase_price", with_tally({"consideration": RANGE}, purchase_price="5.75"), ["pass"]),
    ("purchase_price", with_tally({"consideration": RANGE}, purchase_price="5.20"), ["pass"]),
    ("purchase_price", with_tally({"consideration": RANGE}, purchase_price="5.22"), ["warning"]),
    ("purchase_price", with_tally({"consideration": RANGE}, purchase_price="6.00"), ["fail"]),
    ("purchase_price", with_tally({"consideration": CASH}, purchase_price="20"), ["pass"]),
    ("purchase_price", with_tally({"consideration": CASH}, purchase_price="21"), ["warning"]),
    ("purchase_price", with_tally({"consideration": [*CASH, *RANGE]}, purchase_price="21"), []),
    ("purchase_price", with_tally(purchase_price="21"), []),
    ("aggregate_cost", with_tally(quantity_accepted=1234567, purchase_price="5.75", aggregate_cost="7098760.25"), ["pass"]),
    ("aggregate_cost", with_tally(quantity_accepted=1234567, purchase_price="5.75", aggregate_cost="7100000"), ["pass"]),
    ("aggregate_cost", with_tally(quantity_accepted=1234567, purchase_price="5.75", aggregate_cost="7150000"), ["warning"]),
    ("aggregate_cost", with_tally(quantity_accepted=1234567, purchase_price="5.75", aggregate_cost="17100000"), ["fail"]),
    ("aggregate_cost", with_tally(purchase_price="5.75", aggregate_cost="17100000"), ["not_applicable"]),
    ("percentages", {"tallies": [{"stage": "interim", "quantity_tendered": 838000, "percent_of_outstanding": "83.8"}, {"stage": "final", "quantity_tendered": 900000, "percent_of_outstanding": "90"}]}, ["pass"]),
    ("percentages", {"tallies": [{"stage": "interim", "quantity_tendered": 838000, "percent_of_outstanding": "83.8"}, {"stage": "final", "quantity_tendered": 900000, "percent_of_outstanding": "53"}]}, ["warning"]),
    ("percentages", {"tallies": [{"stage": "interim", "security": "Common", "quantity_tendered": 838000, "percent_of_outstanding": "83.8"}, {"stage": "final", "security": "Preferred", "quantity_tendered": 9, "percent_of_outstanding": "53"}]}, []),
    ("percentages", with_tally(quantity_tendered=838000, percent_of_outstanding="838"), ["fail"]),
    ("percentages", with_tally(percent_of_outstanding="83.8"), []),
    # consistency
    ("cusip", {"cover": {"securities": [{"cusip": "09175M101"}, {"cusip": "12662P109"}, {"cusip": "12662P10"}, {"title": "Units"}, {"cusip": "Y2685T131"}]}}, ["pass", "fail", "not_applicable", "pass"]),
    ("weekday", {"offer": {"expiration": deadline("2023-05-17", weekday_matches=True), "withdrawal_deadline": deadline("2023-05-17", weekday_matches=False)}}, ["pass", "fail"]),
    ("weekday", {"offer": {"expiration": deadline("2023-05-17")}}, []),
    ("form_and_boxes", {"form_type": "SC TO-I", "cover": {"transaction_types": ["issuer_tender_offer"], "preliminary_communication": False}}, ["pass"]),
    ("form_and_boxes", {"form_type": "SC TO-I", "cover": {"transaction_types": ["third_party_tender_offer"]}}, ["warning", "warning"]),
    ("form_and_boxes", {"form_type": "SC TO-T/A", "amendment_number": 3, "form_types": ["SC 13D/A", "SC TO-T/A"], "cover": {"transaction_types": ["third_party_tender_offer", "schedule_13d_amendment"]}}, ["pass", "pass", "pass"]),
    ("form_and_boxes", {"form_type": "SC TO-T/A", "form_types": ["SC 13D/A", "SC TO-T/A"], "cover": {"transaction_types": ["third_party_tender_offer"]}}, ["pass", "warning", "warning"]),
    ("form_and_boxes", {"form_type": "SC TO-T", "amendment_number": 1, "cover": {}}, ["not_applicable", "warning"]),
    ("form_and_boxes", {"form_type": "SC TO-C", "cover": {"transaction_types": [], "preliminary_communication": True}}, ["pass"]),
    ("form_and_boxes", {"form_type": "SC TO-C", "cover": {"preliminary_communication": False}}, ["warning"]),
    ("form_and_boxes", {"form_type": "SC 14D1", "cover": {"transaction_types": ["third_party_tender_offer"]}}, []),
    ("form_and_boxes", {"cover": {"transaction_types": ["third_party_tender_offer"]}}, []),
    ("final_amendment", {"cover": {"final_amendment": True}, "offer": {"status": "terminated"}}, ["pass"]),
    ("final_amendment", {"cover": {"final_amendment": True}, **with_tally(quantity_accepted=5)}, ["pass"]),
    ("final_amendment", {"cover": {"final_amendment": True}, "offer": {"status": "open"}}, ["warning"]),
    ("final_amendment", {"cover": {"final_amendment": False}, **with_tally({"status": "completed"}, quantity_accepted=5)}, ["warning"]),
    ("final_amendment", {"cover": {"final_amendment": False}, "offer": {"status": "open"}}, []),
    # calendar
    ("offer_period", {"offer": {"commencement_date": "2023-03-31", "expiration": deadline("2023-04-28 24:00")}}, ["pass"]),
    ("offer_period", {"offer": {"commencement_date": "2023-03-31", "expiration": deadline("2023-04-28 23:59")}}, ["pass"]),
    ("offer_period", {"offer": {"commencement_date": "2023-03-31", "expiration": deadline("2023-04-28")}}, ["pass"]),
    ("offer_period", {"offer": {"commencement_date": "2023-03-31", "expiration": deadline("2023-04-27 17:00")}}, ["warning"]),
    ("offer_period", {"offer": {"commencement_date": "2023-03-31", "expiration": deadline("2023-04-28 17:00")}}, ["pass"]),
    ("offer_period", {"offer": {"commencement_date": "2026-05-04", "expiration": deadline("2026-05-15 24:00")}}, ["pass"]),
    ("offer_period", {"offer": {"commencement_date": "2026-05-04", "expiration": deadline("2026-05-14 24:00")}}, ["warning"]),
    ("offer_period", {"offer": {"commencement_date": "2026-04-01", "expiration": deadline("2026-04-15 24:00")}}, ["warning"]),
    ("offer_period", {"offer": {"commencement_date": "2023-05-31", "expiration": deadline("2023-04-28")}}, ["fail"]),
    ("offer_period", {"offer": {"expiration": deadline("2023-04-28")}}, ["not_applicable"]),
    ("offer_period", {"offer": {"commencement_date": "2023-05-31"}}, ["not_applicable"]),
    ("offer_period", {"offer": {"status": "open"}}, []),
    ("period_after_change", {"filing_date": "2023-05-03", "stated_changes": [{"field": "/offer/consideration", "kind": "consideration", "before": {"tendered": "200", "received": "3"}, "after": {"tendered": "50", "received": "1"}}],
                             "offer": {"expiration": deadline("2023-05-17 24:00")}}, ["pass"]),
    ("period_after_change", {"filing_date": "2023-05-04", "stated_changes": [{"field": "/offer/quantity_sought/quantity", "kind": "quantity_sought", "before": 5, "after": 6}], "offer": {"expiration": deadline("2023-05-16 24:00")}}, ["warning"]),
    ("period_after_change", {"stated_changes": [{"field": "/offer/quantity_sought/quantity", "kind": "quantity_sought", "after": 6}], "offer": {"expiration": deadline("2023-05-16 24:00")}}, ["not_applicable"]),
    ("period_after_change", {"filing_date": "2023-05-04", "stated_changes": [{"field": "/offer/minimum_condition", "kind": "minimum_condition", "before": 5, "after": 6}], "offer": {"expiration": deadline("2023-05-16 24:00")}}, []),
    ("period_after_change", {"filing_date": "2023-05-04", "stated_changes": [{"field": "/offer/consideration", "kind": "consideration", "before": "5", "after": "6"}], "offer": {"status": "completed", "expiration": deadline("2023-05-16 24:00")}}, []),
]  # fmt: skip


@pytest.mark.parametrize(("name", "values", "expected"), ROWS, ids=[f"{name}-{at}" for at, (name, _, _) in enumerate(ROWS)])
def test_check(name: str, values: dict[str, Any], expected: list[str]) -> None:
    assert [outcome for outcome, _ in outcomes(values, name)] == expected


def test_every_check_has_rows() -> None:
    named = {name for name, _, expected in ROWS if expected}
    assert {check.name for _, values, _ in ROWS for check in checks.run(filing(**values))} == named
    assert len(named) == len(checks.CHECKS)


def test_details_give_the_figures() -> None:
    values = with_fee(transaction_valuation="46616673.12", rate_per_million="110.20", amount="5137.16")
    assert outcomes(values, "fee_arithmetic") == [("pass", "46,616,673.12 × 110.20 per million = 5,137.16; stated 5,137.16")]
    values = {"offer": {"stated_value_per_unit": {"amount": "0.15"}, "quantity_sought": {"quantity": 333333333, "maximum_issuable_value": "50000000"}}}
    assert outcomes(values, "cap_arithmetic") == [("pass", "333,333,333 × 0.15 = 49,999,999.95; stated 50,000,000")]
    values = {"offer": {"commencement_date": "2024-12-06", "expiration": deadline("2025-01-08 17:00")}}
    assert outcomes(values, "offer_period") == [("pass", "commenced 2024-12-06, open to the end of 2025-01-07: 21 business days, among them 2024-12-24, when federal offices were closed by order")]
    values = {"offer": {"commencement_date": "2026-05-04", "expiration": deadline("2026-05-15 24:00")}}
    assert "order of 16 April 2026" in outcomes(values, "offer_period")[0][1]
    values = {"cover": {"securities": [{"cusip": "12662P109"}]}}
    assert outcomes(values, "cusip") == [("fail", "12662P109; its check digit would be 8")]


def test_pointers_name_values_of_the_filing() -> None:
    for _, values, _ in ROWS:
        whole = filing(**values).model_dump()
        for check in checks.run(filing(**values)):
            assert check.pointers
            for pointer in check.pointers:
                at: Any = whole
                for token in pointer.split("/")[1:]:
                    at = at[int(token)] if token.isdigit() else at[token]


def test_figures_of_any_length() -> None:
    long = "9" * 60
    values = with_tally({"consideration": RANGE}, quantity_tendered=int(long), quantity_accepted=int(long), proration_factor="1", purchase_price=long, aggregate_cost=long, percent_of_outstanding="1")
    values |= {"cover": {"filing_fee": {"transaction_valuation": long, "rate_per_million": long, "amount": long}}}
    assert checks.run(filing(**values))


def test_check_digits_are_those_of_stdnum() -> None:
    """The library computes them too."""
    characters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ*@#"
    for number in range(2000):
        base = "".join(characters[number * (place + 7) * 31 % len(characters)] for place in range(8))
        assert cusip.check_digit(base) == numbers.calc_check_digit(base)
        assert cusip.is_valid(base + characters[number % 11]) == numbers.is_valid(base + characters[number % 11])


# --- business days --------------------------------------------------------------------------------------------------------------------

FEDERAL = {
    2023: "01-02 01-16 02-20 05-29 06-19 07-04 09-04 10-09 11-10 11-23 12-25",
    2024: "01-01 01-15 02-19 05-27 06-19 07-04 09-02 10-14 11-11 11-28 12-25",
    2025: "01-01 01-20 02-17 05-26 06-19 07-04 09-01 10-13 11-11 11-27 12-25",
    2026: "01-01 01-19 02-16 05-25 06-19 07-03 09-07 10-12 11-11 11-26 12-25",
    2027: "01-01 01-18 02-15 05-31 06-18 07-05 09-06 10-11 11-11 11-25 12-24 12-31",
}


@pytest.mark.parametrize("year", FEDERAL)
def test_federal_holidays(year: int) -> None:
    days = (date(year, 1, 1) + timedelta(days=number) for number in range(365 + (year % 4 == 0)))
    assert " ".join(day.strftime("%m-%d") for day in days if day.weekday() < 5 and not is_business_day(day)) == FEDERAL[year]


@pytest.mark.parametrize("year", range(1986, 2041))
def test_holidays_are_those_of_the_library(year: int) -> None:
    known = country_holidays("US", years=year, observed=True, expand=False)
    assert [day for day in _days(year) if not is_business_day(day)] == [day for day in _days(year) if day.weekday() >= 5 or day in known]


def _days(year: int) -> list[date]:
    return [date(year, 1, 1) + timedelta(days=number) for number in range((date(year + 1, 1, 1) - date(year, 1, 1)).days)]


def test_closures_are_those_of_the_library() -> None:
    known = country_holidays("US", years=range(1986, 2026), categories=("government",), expand=False)
    assert sorted(CLOSURES) == sorted(day for day, name in known.items() if is_business_day(day) and "half-day" not in name)


def test_days_on_which_only_markets_or_offices_close() -> None:
    assert is_business_day(date(2023, 4, 7))  # Good Friday
    assert is_business_day(date(2023, 11, 24))  # the day after Thanksgiving
    assert is_business_day(date(2025, 1, 9))  # a day of mourning
    assert not is_business_day(date(2023, 10, 9))  # Columbus Day
    assert not is_business_day(date(2022, 11, 11))  # Veterans Day
    assert [day for day, _ in closures(date(2024, 12, 1), date(2025, 1, 31))] == [date(2024, 12, 24), date(2025, 1, 9)]


def test_periods() -> None:
    assert business_days(date(2023, 4, 1), date(2023, 4, 28)) == 20  # a Saturday does not count
    assert business_days(date(2023, 3, 31), date(2023, 5, 25)) == 40
    assert business_days(date(2023, 3, 31), date(2023, 4, 27)) == 20
    assert business_days(date(2024, 12, 6), date(2025, 1, 8)) == 22
    assert business_days(date(2023, 5, 2), date(2023, 5, 1)) == 0


LAST_DAYS = [("2023-05-17 24:00", NEW_YORK, "2023-05-17"), ("2023-05-17 23:59", NEW_YORK, "2023-05-17"), ("2023-05-17 17:00", NEW_YORK, "2023-05-16"), ("2023-05-17", NEW_YORK, "2023-05-17"),
             ("2023-05-17 00:01", NEW_YORK, "2023-05-16"), ("2023-05-17 17:00", ZoneInfo("Asia/Jerusalem"), "2023-05-16"), ("2023-05-17 21:00", ZoneInfo("America/Los_Angeles"), "2023-05-17")]  # fmt: skip


@pytest.mark.parametrize(("words", "zone", "last"), LAST_DAYS)
def test_last_full_day(words: str, zone: ZoneInfo, last: str) -> None:
    made = deadline(words, zone)
    assert last_full_day(made["at"], date.fromisoformat(made["date"])) == date.fromisoformat(last)


# --- fee rates ------------------------------------------------------------------------------------------------------------------------

TERMS = [("1999-05-05", ["200.00"]), ("2001-12-10", ["200.00", "92.00"]), ("2002-06-03", ["92.00"]), ("2003-03-10", ["92.00", "80.90"]), ("2005-06-01", ["117.70"]), ("2009-12-20", ["55.80"]), ("2009-12-21", ["71.30"]),
         ("2020-09-30", ["129.80"]), ("2020-10-01", ["109.10"]), ("2026-09-30", ["138.10"]), ("2026-10-01", [None]), ("2031-01-01", [None])]  # fmt: skip


@pytest.mark.parametrize(("day", "rates"), TERMS)
def test_rates_in_force(day: str, rates: list[str | None]) -> None:
    when = date.fromisoformat(day)
    assert [rate.per_million and str(rate.per_million) for rate in rates_between(when, when)] == rates


def test_rates_are_in_order() -> None:
    assert list(RATES) == sorted(RATES, key=lambda rate: rate.since)
    assert all(rate.per_million is None or 20 <= rate.per_million <= Decimal(200) for rate in RATES)
