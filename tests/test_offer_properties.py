"""What holds for every offer, whatever its filings say: tried on offers made at random."""

from __future__ import annotations

import json
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor import build_offer, diff, group
from extractor.models import CashRange, Condition, ContingentValueRight, Filing, MinimumCondition, QuantitySought
from extractor.models.chain import OfferChain, StandingTerms

from .offers import cash, changed, counted, exchange, exhibit, filed, moved, repriced, until
from .test_offer import ARCHIVE, filings_of

START = date(2024, 3, 1)
CIKS = sorted(path.name for path in ARCHIVE.iterdir())

prices = st.sampled_from(["19.00", "20.00", "20", "22.50"])
days = st.sampled_from(["2024-04-01", "2024-04-12", "2024-04-19"])
components = st.one_of(
    prices.map(cash),
    st.sampled_from(["0.4", "0.5"]).map(lambda received: exchange("1", received)),
    st.sampled_from([(5, 6), (6, 7)]).map(lambda ends: CashRange(low=Decimal(ends[0]), high=Decimal(ends[1]))),
    st.sampled_from([6, 7]).map(lambda most: ContingentValueRight(quantity=Decimal(1), maximum_payment=Decimal(most))),
)
conditions = st.builds(Condition, kind=st.sampled_from(["regulatory", "minimum_tender", "financing"]), text=st.sampled_from(["a", "b"]), status=st.sampled_from(["in_force", "satisfied", "waived"]))
terms = st.fixed_dictionaries(
    {},
    optional={
        "consideration": st.lists(components, min_size=1, max_size=2, unique_by=lambda one: one.kind).map(tuple),
        "expiration": st.builds(until, days, st.sampled_from([17, None]), extended=st.sampled_from([None, True])),
        "withdrawal_deadline": st.builds(until, days),
        "minimum_condition": st.builds(MinimumCondition, quantity=st.sampled_from([None, 100, 150]), waived=st.sampled_from([None, False, True])),
        "quantity_sought": st.builds(QuantitySought, quantity=st.sampled_from([None, 1000, 2000]), all_outstanding=st.sampled_from([None, False, True])),
        "conditions": st.lists(conditions, max_size=2).map(tuple),
        "proration": st.booleans(),
        "status": st.sampled_from(["open", "expired", "completed", "terminated"]),
    },
)
accounts = st.lists(
    st.one_of(
        st.builds(repriced, st.one_of(st.none(), prices), prices),
        st.builds(moved, st.one_of(st.none(), days), days),
        st.builds(lambda before, after: changed("minimum_condition/quantity", before, after), st.sampled_from([100, 150]), st.sampled_from([100, 120])),
    ),
    max_size=2,
)
tallies = st.lists(st.builds(counted, st.integers(1, 5), st.sampled_from(["interim", "preliminary", "final"]), days), max_size=2)
lists = st.lists(st.builds(exhibit, st.sampled_from(["(a)(1)(A)", "(a)(5)(A)", "(d)(1)"]), st.sampled_from(["Offer", "Release"]), st.sampled_from(["filed_herewith", "previously_filed", "not_applicable"])), max_size=3)


@st.composite
def offers(draw: st.DrawFn) -> list[Filing]:
    """An offer's filings in their order, of different days."""
    filings: list[Filing] = []
    announced = draw(st.booleans())
    for number in range(-1 if announced else 0, draw(st.integers(1, 4))):
        on = (START + timedelta(days=5 * number)).isoformat()
        form = "SC TO-C" if number < 0 else "SC TO-T" if number == 0 else "SC TO-T/A"
        stated: dict[str, Any] = draw(terms)
        filings.append(
            filed(
                form, number if number > 0 else None, on, hour=draw(st.sampled_from([None, 9])), accession=f"0000000099-24-{number + 2:06d}", tallies=draw(tallies), exhibits=draw(lists),
                changes=draw(accounts) if number > 0 else (), prior=[("SC TO-T", None, START.isoformat())] if number > 0 else (), **stated,
            )
        )  # fmt: skip
    return filings


@given(offers(), st.randoms(use_true_random=False))
def test_the_order_given_does_not_matter(filings: list[Filing], random: Any) -> None:
    mixed = list(filings)
    random.shuffle(mixed)
    assert build_offer(mixed) == build_offer(filings)
    assert group(mixed) == group(filings)


@given(offers())
def test_in_one_go_or_step_by_step(filings: list[Filing]) -> None:
    whole = build_offer(filings)
    for count in range(1, len(filings) + 1):
        part = build_offer(filings[:count])
        assert part.terms == whole.terms[:count]
        assert part.changes == whole.changes[:count]


@given(offers())
def test_nothing_of_a_later_filing_is_known_before_it(filings: list[Filing]) -> None:
    for at, filing in enumerate(filings):
        assert filing.filing_date is not None
        before = build_offer(filings, as_of=filing.filing_date - timedelta(days=1))
        assert before == build_offer(filings[:at], as_of=filing.filing_date - timedelta(days=1))
        assert all(str(other.source.accession_number) not in before.model_dump_json() for other in filings[at:])
        assert build_offer(filings, as_of=filing.filing_date).terms == build_offer(filings).terms[: at + 1]


@given(offers())
def test_silence_changes_nothing(filings: list[Filing]) -> None:
    silent = filed("SC TO-T/A", 9, "2024-06-01", prior=[("SC TO-T", None, START.isoformat())])
    chain = build_offer([*filings, silent])
    assert chain.terms[-1].offer == chain.terms[-2].offer
    assert chain.terms[-1].set_by == chain.terms[-2].set_by
    assert (chain.changes[-1].changes, chain.changes[-1].contradictions) == ((), ())


@given(offers())
def test_what_stands_said_again_is_no_change(filings: list[Filing]) -> None:
    state = build_offer(filings).terms[-1]
    stated = {name: value for name, value in state.offer.__dict__.items() if value not in (None, ())}
    again = filed("SC TO-T/A", 9, "2024-06-01", prior=[("SC TO-T", None, START.isoformat())], tallies=[one.tally for one in state.tallies], **stated)
    chain = build_offer([*filings, again])
    assert chain.changes[-1].changes == ()
    assert chain.changes[-1].contradictions == ()
    assert chain.terms[-1].set_by == state.set_by


@given(offers())
def test_the_state_after_is_the_state_before_and_the_changes(filings: list[Filing]) -> None:
    consistent(build_offer(filings))


@pytest.mark.parametrize("cik", CIKS)
def test_the_same_for_the_samples(cik: str) -> None:
    chain = build_offer(filings_of(cik))
    consistent(chain)
    for at, filing in enumerate(chain.filings):
        assert filing.filing_date is not None
        known = build_offer(filings_of(cik), as_of=filing.filing_date)
        assert known.terms == chain.terms[: at + 1]
        assert known.changes == chain.changes[: at + 1]


WORDS = ("text", "basis", "security", "extended", "weekday_matches", "timezone")
"""Wording, which is not compared."""


def consistent(chain: OfferChain) -> None:
    """Each change says what stands on both sides, and what no change speaks of is the same on both."""
    for number, changed_by in enumerate(chain.changes):
        if number == 0:
            continue
        before, after = leaves(chain.terms[number - 1]), leaves(chain.terms[number])
        for change in changed_by.changes:
            assert at(chain.terms[number], change.pointer) == change.after or isinstance(change.after, dict), change
            stood = at(chain.terms[number - 1], change.pointer)
            assert stood is None or stood == change.before or isinstance(change.before, dict), change
        spoken = [change.pointer for change in changed_by.changes]
        for pointer in sorted(before.keys() | after.keys()):
            if before.get(pointer) != after.get(pointer):
                assert any(related(pointer, change) for change in spoken), (pointer, before.get(pointer), after.get(pointer), spoken)


def related(pointer: str, change: str) -> bool:
    """Whether a change at one pointer tells of a difference at the other: above it, or beside it in one object."""
    beside = change.rpartition("/")[0]
    return pointer == change or pointer.startswith((f"{change}/", f"{beside}/"))


def leaves(state: StandingTerms) -> dict[str, Any]:
    """The figures that stand, by pointer; wording, exhibits' descriptions and false waivers apart."""
    found: dict[str, Any] = {}

    def visit(value: Any, pointer: str) -> None:
        if isinstance(value, dict):
            for name, inner in value.items():
                if name not in WORDS:
                    visit(inner, f"{pointer}/{name}")
        elif isinstance(value, list):
            for place, inner in enumerate(value):
                visit(inner, f"{pointer}/{place}")
        elif value is not None and not (pointer.endswith("/waived") and value is False) and not pointer.endswith(("/at", "/currency")):
            found[pointer] = float(value) if isinstance(value, str) and value.replace(".", "").isdigit() else value

    visit(json.loads(state.offer.model_dump_json()), "/offer")
    return found


def at(state: StandingTerms, pointer: str) -> Any:
    value: Any = json.loads(state.model_dump_json())
    if pointer.startswith("/tallies/"):
        _, _, place, name = pointer.split("/")
        return value["tallies"][int(place)]["tally"][name] if int(place) < len(value["tallies"]) else None
    for part in pointer.strip("/").split("/"):
        if value is None or (isinstance(value, list) and int(part) >= len(value)):
            return None
        value = value[int(part)] if isinstance(value, list) else value.get(part)
    return value


@given(offers())
@settings(max_examples=30)
def test_a_filing_against_itself(filings: list[Filing]) -> None:
    for filing in filings:
        found = diff(filing, filing)
        assert (found.changes, found.contradicted, found.text) == ((), (), ())


@given(offers())
@settings(max_examples=50)
def test_the_order_of_two_filings_does_not_matter(filings: list[Filing]) -> None:
    if len(filings) > 1:
        one, other = diff(filings[0], filings[-1]), diff(filings[-1], filings[0])
        assert one.changes == other.changes
        assert (one.before, one.after) == (other.before, other.after)
        assert other.notes[1:] == one.notes
        assert "exchanged" in other.notes[0].text


@given(offers())
@settings(max_examples=50)
def test_every_filing_is_of_one_offer_or_undecided(filings: list[Filing]) -> None:
    groups = group(filings)
    decided = [filing.source.sha256 for one in groups for filing in one.filings]
    open_ones = {other.filing.source.sha256 for one in groups for other in one.undecided}
    assert len(decided) == len(set(decided))
    assert set(decided) | open_ones == {filing.source.sha256 for filing in filings}
    assert not set(decided) & open_ones
