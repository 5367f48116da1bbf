"""Offers as tables: one row an offer as it stands after its last filing, one row each version of each term, one row an event, one row a change.

An offer is folded from all filings of its subject company that the database holds (``extractor.offer``), so its rows follow those filings: when one more is
loaded, the offers of that company are folded afresh.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal
from itertools import pairwise
from operator import attrgetter
from typing import Any

from ..models import Filing, Offer, Security
from ..models.chain import Change, Event, OfferChain, ReportedTally, StandingTerms
from ..offer import build_offer, group
from ..offer.order import known_day, stage
from .columns import Column, Row, Scalar, Type, of, settle, worked_out
from .definitions import ACCESSION, SEQ, accession_of, cik_number
from .pointers import as_text
from .terms import TERMS, price_columns

OFFER_ID = "offer_id"


@dataclass(frozen=True)
class Whole:
    """One offer: its chain and the filings that it was folded from."""

    offer_id: str
    chain: OfferChain
    filings: tuple[Filing, ...]
    reasons: tuple[str, ...]
    undecided: tuple[str, ...]

    @property
    def standing(self) -> Offer:
        """The terms after the last filing."""
        return self.chain.terms[-1].offer

    @property
    def opening(self) -> Offer:
        """The terms after the original Schedule; after the first filing where that is not there."""
        states = [state for state, filing in zip(self.chain.terms, self.filings, strict=True) if stage(filing) == "original"]
        return (states or self.chain.terms)[0].offer

    @property
    def tally(self) -> ReportedTally | None:
        """The count that stands, where there is one class."""
        tallies = self.chain.terms[-1].tallies
        return tallies[0] if len(tallies) == 1 else None

    @property
    def security(self) -> Security | None:
        """The first class with a CUSIP on the latest cover that gives one."""
        securities = [security for filing in reversed(self.filings) if filing.cover for security in filing.cover.securities if security.cusip]
        return securities[0] if securities else None


@dataclass(frozen=True)
class Version:
    """What a term was from one filing to the next that changed it."""

    term: str
    seq: int
    value: Any
    state: StandingTerms
    day: date | None
    until: StandingTerms | None
    until_day: date | None


def wholes(filings: Iterable[Filing]) -> tuple[Whole, ...]:
    """The offers that filings of one company make up, in the order of their first filing."""
    found = []
    for one in group(filings):
        chain = build_offer(one.filings)
        key = chain.offer_id or f"{chain.subject_company_cik}-{accession_of(one.filings[0])}"
        found.append(Whole(key, chain, one.filings, one.reasons, tuple(undecided.reason for undecided in one.undecided)))
    return tuple(found)


# --- versions of the terms ------------------------------------------------------------------------------------------------------------


def _values(offer: Offer) -> Iterator[tuple[str, Any]]:
    """The terms by name: scalars as they are, lists as JSON."""
    for column in (*_TERM_COLUMNS, *_PRICE_COLUMNS):
        yield column.name, column.read(offer)
    told = offer.model_dump(mode="json", include=set(_LISTS), exclude_none=True)
    for name in _LISTS:
        yield name, as_text(told[name]) if told[name] else None


def _versions(whole: Whole) -> Iterator[Version]:
    """Each term's values in time, from the first that is stated; a term that falls away has a last version without a value."""
    days = [known_day(filing) for filing in whole.filings]
    states = list(zip(whole.chain.terms, days, strict=True))
    values = [dict(_values(state.offer)) for state, _ in states]
    for term in values[0]:
        begins: list[int] = []
        for number, at in enumerate(values):
            before = values[begins[-1]][term] if begins else None
            if at[term] != before:
                begins.append(number)
        for seq, (number, end) in enumerate(pairwise([*begins, len(states)])):
            until, until_day = states[end] if end < len(states) else (None, None)
            yield Version(term, seq, values[number][term], *states[number], until, until_day)


def _instant(state: StandingTerms | None) -> datetime | None:
    return state.known_from if state is not None and isinstance(state.known_from, datetime) else None


def _value_text(version: Version) -> str | None:
    value = version.value
    if isinstance(value, Decimal):
        return format(value, "f")
    return value.isoformat() if isinstance(value, (date, datetime)) else as_text(value)


def _value_number(version: Version) -> Decimal | int | None:
    return version.value if isinstance(version.value, (int, Decimal)) and not isinstance(version.value, bool) else None


def _value_date(version: Version) -> date | None:
    return version.value if isinstance(version.value, date) and not isinstance(version.value, datetime) else None


# --- columns --------------------------------------------------------------------------------------------------------------------------

_LISTS = ("consideration", "conditions", "agents", "documents")
_TERM_COLUMNS = settle((Offer,), [of(name, path) for name, path in TERMS])
_PRICE_COLUMNS = price_columns(lambda offer: offer)
_CASH = next(column for column in _PRICE_COLUMNS if column.name == "cash_price")


def _standing(column: Column, which: Callable[[Whole], Offer] = lambda whole: whole.standing, name: str | None = None, meaning: str | None = None) -> Column:
    """A term's column, read from the terms that stand (or stood) of an offer."""
    return replace(column, name=name or column.name, meaning=meaning or column.meaning, path="", work_out=lambda whole: column.read(which(whole)), required=False)


def _opening(name: str, term: str) -> Column:
    column = next(column for column in (*_TERM_COLUMNS, *_PRICE_COLUMNS) if column.name == term)
    return _standing(column, lambda whole: whole.opening, name, f"As the original Schedule stated it: {column.meaning}")


def _told(name: str, type: Type, meaning: str, path: str, *, required: bool = False) -> Column:
    return worked_out(name, type, meaning, attrgetter(path), required=required)


def _of_first(column: Column) -> Column:
    """A column of a record that has something beside it."""
    return replace(column, path="", work_out=lambda one: column.read(one[0]))


def _days(first: date | None, last: date | None) -> int | None:
    return (last - first).days if first and last else None


def _raised(whole: Whole) -> Decimal | None:
    first, last = (_CASH.read(offer) for offer in (whole.opening, whole.standing))
    if not isinstance(first, Decimal) or not isinstance(last, Decimal) or not first:
        return None
    return (100 * (last / first - 1)).quantize(Decimal("0.01"))


def _of_tally(name: str, type: Type, meaning: str, field: str) -> Column:
    def read(whole: Whole) -> Scalar:
        return getattr(whole.tally.tally, field) if whole.tally else None

    return worked_out(name, type, f"Of the last count, where there is one class: {meaning}", read)


def _count(name: str, meaning: str, *kinds: str) -> Column:
    return worked_out(name, "integer", meaning, lambda whole: sum(event.kind in kinds for event in whole.chain.timeline), required=True)


def _event_day(name: str, meaning: str, *kinds: str) -> Column:
    return worked_out(name, "day", meaning, lambda whole: next((event.date for event in reversed(whole.chain.timeline) if event.kind in kinds), None))


def _cusip(length: int) -> Callable[[Whole], str | None]:
    def read(whole: Whole) -> str | None:
        number = whole.security.cusip if whole.security else None
        return number[:length] if number and len(number) >= length else None

    return read


def _company(whole: Whole, field: str) -> str | None:
    return getattr(whole.chain.subject_company, field, None)


@dataclass(frozen=True)
class OfferDefinition:
    """One table of offers: ``records`` gives what an offer's rows hold."""

    name: str
    meaning: str
    columns: tuple[Column, ...]
    records: Callable[[Whole], Iterable[Any]]
    key: tuple[str, ...] = (SEQ,)
    indexes: tuple[tuple[str, ...], ...] = ()


OFFERS = OfferDefinition(
    "offers",
    "One row an offer: its terms as they stand after the last filing that is loaded, and as they were at first",
    (
        worked_out("subject_cik", "text", "Central Index Key of the company whose securities are sought, ten digits", attrgetter("chain.subject_company_cik"), required=True),
        worked_out("subject_cik_num", "integer", "That as an integer", lambda whole: cik_number(whole.chain.subject_company_cik), required=True),
        worked_out("subject_name", "text", "Its name, as the last filing's header has it", lambda whole: _company(whole, "name")),
        worked_out("cusip9", "text", "CUSIP of the first class on the latest cover that gives one, with its check digit", _cusip(9)),
        worked_out("cusip8", "text", "That without the check digit, as CRSP and Compustat are matched", _cusip(8)),
        worked_out("cusip6", "text", "The issuer's part of it", _cusip(6)),
        worked_out("offerors", "text", "Who makes the offer", lambda whole: "; ".join(whole.chain.offerors), required=True),
        worked_out(
            "original_loaded",
            "flag",
            "Whether the original Schedule is among the filings",
            lambda whole: any(stage(filing) == "original" for filing in whole.filings),
            required=True,
        ),
        worked_out("filing_count", "integer", "How many filings of it are loaded", lambda whole: len(whole.filings), required=True),
        worked_out("first_accession", "text", "Its first filing", lambda whole: accession_of(whole.filings[0]), required=True),
        worked_out("last_accession", "text", "Its last filing", lambda whole: accession_of(whole.filings[-1]), required=True),
        worked_out("first_filed", "day", "The day on which the first filing became public", lambda whole: known_day(whole.filings[0])),
        worked_out("last_filed", "day", "The day on which the last filing became public", lambda whole: known_day(whole.filings[-1])),
        _event_day("completed_date", "When it was completed", "completed"),
        _event_day("ended_date", "When it was terminated or withdrawn", "terminated", "withdrawn"),
        worked_out(
            "days_open",
            "integer",
            "Days from its commencement to its expiration",
            lambda whole: _days(whole.standing.commencement_date, whole.standing.expiration and whole.standing.expiration.date),
        ),
        _count("extension_count", "How often it was extended", "extended"),
        _count("raise_count", "How often the consideration was raised", "consideration_raised"),
        _count("cut_count", "How often the consideration was lowered", "consideration_lowered"),
        *(_standing(column) for column in (*_TERM_COLUMNS, *_PRICE_COLUMNS)),
        _opening("first_cash_price", "cash_price"),
        worked_out(
            "cash_raised_percent", "number", "How much higher the cash price is than at first, rounded to two places; below zero where it was lowered", _raised, unit="percent"
        ),
        _opening("first_price_low", "price_low"),
        _opening("first_price_high", "price_high"),
        _opening("first_exchange_ratio", "exchange_ratio"),
        _opening("first_stated_value", "stated_value"),
        _opening("first_quantity_sought", "quantity_sought"),
        _opening("first_minimum_quantity", "minimum_quantity"),
        _opening("first_expiration_date", "expiration_date"),
        _of_tally("tally_stage", "text", "interim, preliminary or final", "stage"),
        _of_tally("tally_date", "day", "its day", "as_of_date"),
        _of_tally("quantity_tendered", "number", "validly tendered and not withdrawn", "quantity_tendered"),
        _of_tally("percent_tendered", "number", "that in percent of the class", "percent_of_outstanding"),
        _of_tally("quantity_accepted", "number", "accepted for payment or exchange", "quantity_accepted"),
        _of_tally("proration_factor", "number", "accepted of tendered, in percent", "proration_factor"),
        _of_tally("purchase_price", "number", "price paid a security", "purchase_price"),
        _of_tally("aggregate_cost", "number", "paid in all", "aggregate_cost"),
        worked_out("contradiction_count", "integer", "Accounts of its filings that cannot both be right", lambda whole: len(whole.chain.contradictions), required=True),
        worked_out(
            "offer_notes",
            "text",
            "What a reader should know: filings that are missing, or may belong to it",
            lambda whole: "; ".join([*(note.text for note in whole.chain.notes), *whole.undecided]) or None,
        ),
        worked_out("tool_version", "text", "Version of extract that folded it", attrgetter("chain.tool_version"), required=True),
    ),
    lambda whole: (whole,),
    (),
    (("subject_cik_num",), ("cusip8",), ("first_filed",)),
)

OFFER_LISTS: tuple[OfferDefinition, ...] = (
    OfferDefinition(
        "offer_filings",
        "One row a filing of an offer, in the order of their acceptance",
        (
            worked_out(ACCESSION, "text", "The filing", lambda one: accession_of(one[0]), required=True),
            worked_out("public_date", "day", "The day on which it became public: acceptance in New York, else the filing date", lambda one: known_day(one[0])),
            worked_out("filing_stage", "text", "announcement, original or amendment", lambda one: stage(one[0]), required=True),
            worked_out("reason", "text", "Why it belongs to the offer", lambda one: one[1], required=True),
        ),
        lambda whole: zip(whole.filings, whole.reasons, strict=True),
        indexes=((ACCESSION,),),
    ),
    OfferDefinition(
        "offer_terms",
        "One row a version of a term: what it was from the day on which a filing set it to the day on which another one changed it. As known on a day: valid_from_date <= day and (valid_to_date is null or valid_to_date > day)",
        (
            _told("term", "text", "Which term: a column of offers, or consideration, conditions, agents, documents as JSON", "term", required=True),
            _told(SEQ, "integer", "Number of the version, counted from 0", "seq", required=True),
            worked_out("term_value", "text", "The value as text; null where the term fell away", _value_text),
            worked_out("number_value", "number", "The value, where it is a number", _value_number),
            worked_out("date_value", "day", "The value, where it is a day", _value_date),
            _told("valid_from_date", "day", "The day on which the filing that set it became public, in New York; null where that is not known", "day"),
            worked_out("valid_from", "instant", "The instant of that filing's acceptance, where it is known", lambda version: _instant(version.state)),
            _told("valid_to_date", "day", "The day on which the filing that changed it became public; null while it stands", "until_day"),
            worked_out("valid_to", "instant", "The instant of that filing's acceptance, where it is known", lambda version: _instant(version.until)),
            worked_out(ACCESSION, "text", "The filing that set it", lambda version: version.state.accession_number, required=True),
        ),
        _versions,
        ("term", SEQ),
        (("valid_from_date",), (ACCESSION,)),
    ),
    OfferDefinition(
        "offer_events",
        "One row something that happened to an offer, oldest first",
        (
            *(_of_first(column) for column in settle((Event,), [of("event_kind", "kind"), of("event_date", "date"), of("event_at", "at"), of("detail")])),
            worked_out(
                "days_since_commencement", "integer", "Days since the offer commenced; below zero before", lambda one: _days(one[1].standing.commencement_date, one[0].date)
            ),
            worked_out(ACCESSION, "text", "The filing that tells it", lambda one: one[0].accession_number, required=True),
        ),
        lambda whole: ((event, whole) for event in whole.chain.timeline),
        indexes=(("event_date",), (ACCESSION,)),
    ),
    OfferDefinition(
        "offer_changes",
        "One row a term that is another one after a filing than before it",
        (
            worked_out(ACCESSION, "text", "The filing that changed it", lambda one: one[1], required=True),
            *(_of_first(column) for column in settle((Change,), [of("pointer"), of("change_kind", "kind"), of("difference"), of("percent"), of("said_so", "stated")])),
            worked_out("before_value", "text", "What stood, as text or JSON; null where nothing was known", lambda one: as_text(one[0].before)),
            worked_out("after_value", "text", "What stands now; null where it fell away", lambda one: as_text(one[0].after)),
        ),
        lambda whole: ((change, changed.accession_number) for changed in whole.chain.changes for change in changed.changes),
        indexes=((ACCESSION,),),
    ),
)
"""The lists of an offer, one table each."""


def offer_rows(filings: Iterable[Filing]) -> dict[str, list[Row]]:
    """The rows of all offers that filings of one company make up, by table."""
    rows: dict[str, list[Row]] = {definition.name: [] for definition in (OFFERS, *OFFER_LISTS)}
    for whole in wholes(filings):
        rows[OFFERS.name].append({OFFER_ID: whole.offer_id, **{column.name: column.read(whole) for column in OFFERS.columns}})
        for definition in OFFER_LISTS:
            for number, record in enumerate(definition.records(whole)):
                rows[definition.name].append({OFFER_ID: whole.offer_id, SEQ: number, **{column.name: column.read(record) for column in definition.columns}})
    return rows
