"""The record of an offer as a whole: its name, its order, what a reader should know, what was known on a day, what happened."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest

from extractor import build_offer
from extractor.models import Filing, Signature
from extractor.models.chain import OfferChain
from extractor.offer.order import NEW_YORK, in_order, known_day, stage

from .offers import ALPHA, BETA, GAMMA, cash, counted, day, exhibit, filed, repriced, until

ORIGINAL = [("SC TO-T", None, "2024-03-01")]


def numbers(chain: OfferChain) -> list[int | None]:
    return [filing.amendment_number for filing in chain.filings]


def notes(*filings: Filing) -> str:
    return " | ".join(note.text for note in build_offer(filings).notes)


# --- name and parties -----------------------------------------------------------------------------------------------------------------


def test_offer_id() -> None:
    announced, original, amended = filed("SC TO-C", None, "2024-02-01"), filed(), filed("SC TO-T/A", 1, "2024-03-10")
    assert build_offer([announced]).offer_id == f"0000000011-{announced.source.accession_number}"
    assert build_offer([announced, original, amended]).offer_id == f"0000000011-{original.source.accession_number}"
    assert build_offer([amended]).offer_id is None
    assert build_offer([filed(subject=("Alpha", None))]).offer_id is None
    assert build_offer([]).offer_id is None


def test_as_of_names_the_offer_as_it_could_be_named_then() -> None:
    announced, original = filed("SC TO-C", None, "2024-02-01"), filed()
    assert build_offer([announced, original], as_of=date(2024, 2, 10)).offer_id == f"0000000011-{announced.source.accession_number}"


def test_offerors_are_named_once() -> None:
    chain = build_offer([filed(by=[BETA, GAMMA]), filed("SC TO-T/A", 1, "2024-03-10", by=[("BETA MERGER SUB INC", None), ("Delta LLC", None)])])
    assert chain.offerors == ("Beta Merger Sub, Inc.", "Gamma Partners LP", "Delta LLC")


def test_the_subject_company_is_the_one_of_the_last_header() -> None:
    chain = build_offer([filed(subject=("ALPHA INC", "0000000011")), filed("SC TO-T/A", 1, "2024-03-10"), filed("SC TO-T/A", 2, None, subject=("alpha", None))])
    assert chain.subject_company is not None
    assert (chain.subject_company.name, chain.subject_company_cik) == ALPHA


# --- order ----------------------------------------------------------------------------------------------------------------------------


def test_acceptance_orders_filings_of_one_day() -> None:
    chain = build_offer([filed("SC TO-T/A", 3, "2024-03-10", hour=9), filed("SC TO-T/A", 2, "2024-03-10", hour=11), filed(hour=8)])
    assert numbers(chain) == [None, 3, 2]
    assert "not in the order of their dates: 3, 2" in notes(filed("SC TO-T/A", 3, "2024-03-10", hour=9), filed("SC TO-T/A", 2, "2024-03-10", hour=11))


def test_amendment_numbers_order_filings_of_one_day_without_an_hour() -> None:
    assert numbers(build_offer([filed("SC TO-T/A", 2, "2024-03-10"), filed("SC TO-T/A", 1, "2024-03-10", hour=17), filed(on="2024-03-10")])) == [None, 1, 2]


def test_a_filing_accepted_in_the_evening_is_of_that_evening() -> None:
    filing = filed("SC TO-T/A", 1, "2024-03-11").model_copy(update={"accepted_at": datetime(2024, 3, 8, 21, 30, tzinfo=NEW_YORK)})
    assert known_day(filing) == date(2024, 3, 8)
    assert numbers(build_offer([filed(), filing], as_of=date(2024, 3, 8))) == [None, 1]
    assert numbers(build_offer([filed(), filing], as_of=date(2024, 3, 7))) == [None]


def test_the_day_is_new_yorks() -> None:
    late = filed("SC TO-T/A", 1, "2024-03-08").model_copy(update={"accepted_at": datetime.fromisoformat("2024-03-09T02:30:00+00:00")})
    assert known_day(late) == date(2024, 3, 8)


@pytest.mark.parametrize("turned", [False, True])
def test_filings_without_a_header_are_put_by_signature_then_by_number(turned: bool) -> None:
    signed = filed("SC TO-T/A", 2, None).model_copy(update={"signatures": (Signature(date=day("2024-03-12")),)})
    naming = filed("SC TO-T/A", 3, None, prior=[("SC TO-T/A", 2, "2024-03-12")])
    loose = filed("SC TO-T/A", 1, None)
    given = [filed(), signed, naming, loose]
    assert [filing.amendment_number for filing in in_order(reversed(given) if turned else given)] == [None, 1, 2, 3]
    assert "without a filing date: Amendment No. 1" in notes(*given)


def test_a_filing_without_a_date_is_left_out_of_a_past_day() -> None:
    chain = build_offer([filed(), filed("SC TO-T/A", 1, None)], as_of=date(2024, 12, 31))
    assert numbers(chain) == [None]
    assert "has no date" in chain.notes[0].text


def test_copies_of_a_filing_count_once() -> None:
    header, feed = filed(accession="0000000099-24-000001"), filed(accession="0000000099-24-000001", hour=9)
    chain = build_offer([header, feed, header])
    assert len(chain.filings) == 1
    assert chain.filings[0].accepted_at is not None
    assert build_offer([feed, header]) == chain


def test_stages() -> None:
    kinds = [("SC TO-C", None), ("SC TO-C/A", 1), ("SC TO-I", None), ("SC 13E4", None), ("SC TO-T/A", 2), ("SC 14D1/A", None), (None, None), (None, 4)]
    assert [stage(filed(form, number)) for form, number in kinds] == ["announcement", "announcement", "original", "original", "amendment", "amendment", "document", "amendment"]


# --- what a reader should know --------------------------------------------------------------------------------------------------------


def test_missing_and_repeated_numbers() -> None:
    found = notes(filed(), filed("SC TO-T/A", 2, "2024-03-10"), filed("SC TO-T/A", 2, "2024-03-11"), filed("SC TO-T/A", 5, "2024-03-12"))
    assert "amendments number 1, 3, 4;" in found
    assert "several amendments bear number 2" in found


def test_an_amendment_whose_number_is_not_read_is_no_repeated_one() -> None:
    assert notes(filed(), filed("SC TO-T/A", 1, "2024-03-10"), filed("SC TO-T/A", None, "2024-03-11")) == ""


def test_without_the_original() -> None:
    assert "the original is not among the filings" in notes(filed("SC TO-T/A", 1, "2024-03-10"))
    assert notes(filed("SC TO-C", None, "2024-02-01")) == ""


def test_filings_that_are_named_and_not_there() -> None:
    found = notes(filed(prior=[("SC TO-C", None, "2024-02-01")]), filed("SC TO-T/A", 3, "2024-03-10", prior=[*ORIGINAL, ("SC TO-T/A", 1, "2024-03-05"), ("SC TO-T/A", 2, None)]))
    assert "named by the filings and not among them: SC TO-C of 2024-02-01" in found
    assert "SC TO-T/A" not in found


def test_a_day_that_is_not_the_filings() -> None:
    chain = build_offer([filed(on="2024-03-01"), filed("SC TO-T/A", 1, "2024-03-10", prior=[("SC TO-T", None, "2024-02-20")])])
    (contradiction,) = chain.contradictions
    assert (contradiction.pointer, contradiction.accounts) == ("/filings/0/filing_date", ("2024-03-01", "2024-02-20"))
    assert build_offer([filed(on="2024-03-04"), filed("SC TO-T/A", 1, "2024-03-10", prior=ORIGINAL)]).contradictions == ()


def test_both_sides_of_a_contradiction_have_evidence() -> None:
    first, second = filed(consideration=(cash("20"),)), filed("SC TO-T/A", 1, "2024-03-10", consideration=(cash("22"),), changes=[repriced("21", "22")])
    (contradiction,) = build_offer([first, second]).contradictions
    assert {place.accession_number for place in contradiction.evidence} == {first.source.accession_number, second.source.accession_number}


# --- what happened --------------------------------------------------------------------------------------------------------------------


def test_events_of_one_offer() -> None:
    chain = build_offer(
        [
            filed("SC TO-C", None, "2024-02-01", hour=9, status="announced"),
            filed(status="open", expiration=until("2024-04-01"), consideration=(cash("20"),), commencement_date=day("2024-03-01")),
            filed("SC TO-T/A", 1, "2024-03-25", consideration=(cash("18"),), expiration=until("2024-04-10", extended=True), tallies=[counted(10, on="2024-03-22")]),
            filed("SC TO-T/A", 2, "2024-04-11", status="expired", tallies=[counted(90, "preliminary", "2024-04-10")]),
            filed("SC TO-T/A", 3, "2024-04-15", status="completed", final=True, tallies=[counted(88, "final", "2024-04-10")]),
        ]
    )
    assert [(event.date.isoformat(), event.kind) for event in chain.timeline] == [
        ("2024-02-01", "announced"),
        ("2024-03-01", "commenced"),
        ("2024-03-22", "tally"),
        ("2024-03-25", "amended"),
        ("2024-03-25", "extended"),
        ("2024-03-25", "consideration_lowered"),
        ("2024-04-10", "expired"),
        ("2024-04-11", "amended"),
        ("2024-04-11", "results"),
        ("2024-04-15", "amended"),
        ("2024-04-15", "results"),
        ("2024-04-15", "completed"),
    ]
    assert [event.detail for event in chain.timeline if event.kind == "consideration_lowered"] == ["amount 20 → 18 (-10.00 %)"]
    assert chain.timeline[0].at is not None
    assert [reported.tally.quantity_tendered for reported in chain.tallies] == [10, 90, 88]


def test_an_offer_announced_by_a_filing_that_is_not_there() -> None:
    chain = build_offer([filed(prior=[("SC TO-C", None, "2024-02-01"), ("SC TO-C", None, "2024-02-03")])])
    assert [(event.date.isoformat(), event.kind) for event in chain.timeline] == [("2024-02-01", "announced"), ("2024-03-01", "commenced")]


def test_an_announcement_after_the_fact_is_no_announcement() -> None:
    chain = build_offer([filed(), filed("SC TO-C", None, "2024-03-02", status="announced")])
    assert [event.kind for event in chain.timeline] == ["commenced"]


def test_a_right_added_is_an_event() -> None:
    from decimal import Decimal

    from extractor.models import ContingentValueRight

    chain = build_offer([filed(consideration=(cash("20"),)), filed("SC TO-T/A", 1, "2024-03-10", consideration=(cash("20"), ContingentValueRight(maximum_payment=Decimal(5))))])
    assert [event.kind for event in chain.timeline] == ["commenced", "amended", "consideration_changed"]


def test_no_event_is_later_than_the_day_that_is_asked_for() -> None:
    filings = [filed(expiration=until("2024-04-01"), status="open"), filed("SC TO-T/A", 1, "2024-03-10", exhibits=[exhibit("(a)(5)(A)", "Release")])]
    for offset in range(40):
        as_of = date(2024, 2, 25) + timedelta(days=offset)
        assert all(event.date <= as_of for event in build_offer(filings, as_of=as_of).timeline)
