"""The picture of an offer over time: what happened, the expiration moving, the steps of the price, the counts of tenders against the minimum.

Everything in it also stands in the page's tables. No clock: the picture ends with the last day that the filings name.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Literal

from . import words
from .picture import FONT, Scale, place, scale_over, text_width, ticks

if TYPE_CHECKING:
    from ..models.chain import Event, OfferChain, StandingTerms
    from ..models.offer import Offer

WIDTH, LEFT, RIGHT, EDGE = 1080.0, 118.0, 992.0, 1076.0
ROW, LINE = 17.0, 14.0
_PARTS = 3
_PLAIN_EVENTS = ("amended", "tally")
"""Events that other lanes show: amendments among the filings, counts among the tenders."""
_MOODS = {"terminated": "bad", "withdrawn": "bad", "completed": "good"}


@dataclass(frozen=True)
class Shape:
    """One mark of the picture. ``numbers`` are x, y (a text or dot), x1, y1, x2, y2 (a line) or x, y, width, height (a box)."""

    kind: Literal["text", "line", "box", "dot"]
    style: str
    numbers: tuple[float, ...]
    text: str = ""
    end: bool = False


@dataclass(frozen=True)
class Picture:
    """The shapes and their size."""

    width: float
    height: float
    shapes: tuple[Shape, ...]


@dataclass(frozen=True)
class Stretch:
    """A value and the days from which it stood."""

    since: date
    value: Decimal
    label: str


def picture(chain: OfferChain) -> Picture | None:
    """The picture of the chain; None where fewer than two days are known."""
    days = sorted({*_days(chain)})
    if len(days) < 2:
        return None
    scale = scale_over(days, LEFT, RIGHT)
    shapes: list[Shape] = []
    y = 8.0
    lanes = (_event_lane, _filing_lane, _expiration_lane, _price_lane, _tender_lane)
    for lane in lanes:
        drawn = tuple(lane(chain, scale, y))
        if drawn:
            if shapes:
                shapes.append(Shape("line", "rule", (0, y - 6, WIDTH, y - 6)))
            shapes.extend(drawn)
            y = max(_bottom(shape) for shape in drawn) + 20
    axis = y + 2
    marks = ticks(scale)
    grid = [Shape("line", "grid", (x, 4, x, axis)) for x, _ in marks]
    below = [Shape("text", "tick", (x, axis + 16), label) for x, label in marks]
    return Picture(WIDTH, round(axis + 26), (*grid, *shapes, *below))


def _days(chain: OfferChain) -> Iterator[date]:
    yield from (event.date for event in chain.timeline)
    yield from (filing.filing_date for filing in chain.filings if filing.filing_date)
    yield from (state.offer.expiration.date for state in chain.terms if state.offer.expiration)
    yield from (day for report in chain.tallies if (day := report.tally.as_of_date))


def _bottom(shape: Shape) -> float:
    return shape.numbers[1] + (shape.numbers[3] if shape.kind == "box" else 0) if shape.kind != "line" else max(shape.numbers[1], shape.numbers[3])


def _title(name: str, y: float) -> Shape:
    return Shape("text", "lane", (0, y + FONT), name)


def _event_lane(chain: OfferChain, scale: Scale, y: float) -> Iterator[Shape]:
    """Labels in as many rows as they need, each with a stem down to the days' line."""
    groups = _by_day(event for event in chain.timeline if event.kind not in _PLAIN_EVENTS)
    if not groups:
        return
    yield _title("Events", y)
    heads = [(*dict.fromkeys(words.name_of(event.kind) for event in events), words.short_day(day)) for day, events in groups]
    spots = place([(scale.x(day) + 5, 1.06 * max(map(text_width, lines)) + 4) for (day, _), lines in zip(groups, heads, strict=True)], LEFT, EDGE)
    tops = _row_tops(y, [(spot.row, len(lines)) for spot, lines in zip(spots, heads, strict=True)])
    foot = tops[-1] + 2
    yield Shape("line", "days", (LEFT, foot, RIGHT, foot))
    for (day, _), spot in zip(groups, spots, strict=True):
        yield Shape("line", "stem", (scale.x(day), tops[spot.row] + 2, scale.x(day), foot))
    for (day, events), lines, spot in zip(groups, heads, spots, strict=True):
        named = {words.name_of(event.kind): _MOODS.get(event.kind, "plain") for event in events}
        yield Shape("dot", f"event {next((mood for mood in named.values() if mood != 'plain'), 'plain')}", (scale.x(day), foot, 4))
        for index, line in enumerate(lines):
            style = "on" if index == len(lines) - 1 else f"head {named[line]}"
            yield Shape("text", style, (round(spot.x - (10 if spot.end else 0), 1), tops[spot.row] + FONT + index * LINE), line, spot.end)


def _row_tops(y: float, labels: list[tuple[int, int]]) -> list[float]:
    """Where each row of labels begins, and where the last one ends, given each label's row and how many lines it has."""
    tops = [y]
    for row in range(max(row for row, _ in labels) + 1):
        tops.append(tops[-1] + max(lines for at, lines in labels if at == row) * LINE + 6)
    return tops


def _by_day(events: Iterable[Event]) -> list[tuple[date, list[Event]]]:
    days: dict[date, list[Event]] = {}
    for event in events:
        days.setdefault(event.date, []).append(event)
    return sorted(days.items())


def _filing_lane(chain: OfferChain, scale: Scale, y: float) -> Iterator[Shape]:
    """A mark for each filing, with its short name."""
    dated = [(filing.filing_date, filing) for filing in chain.filings if filing.filing_date]
    if not dated:
        return
    yield _title("Filings", y)
    labels = [words.short_name(filing) for _, filing in dated]
    spots = place([(scale.x(day) - 4, text_width(label)) for (day, _), label in zip(dated, labels, strict=True)], LEFT, EDGE, gap=7)
    rows = max(spot.row for spot in spots) + 1
    foot = y + rows * (ROW - 2) + 8
    for (day, _), label, spot in zip(dated, labels, spots, strict=True):
        x = scale.x(day)
        yield Shape("line", "stem", (x, y + spot.row * (ROW - 2) + FONT + 3, x, foot - 3))
        yield Shape("dot", "filing", (x, foot, 3.5))
        yield Shape("text", "name", (spot.x, y + spot.row * (ROW - 2) + FONT), label, spot.end)


def _known(state: StandingTerms) -> date | None:
    known = state.known_from
    return known.date() if isinstance(known, datetime) else known


def _steps(chain: OfferChain, reading: list[tuple[date, Decimal, str]]) -> list[Stretch]:
    """The readings without those that repeat the one before; of one day, the last."""
    steps: list[Stretch] = []
    for since, value, label in reading:
        if steps and steps[-1].since == since:
            steps.pop()
        if not steps or (steps[-1].value, steps[-1].label) != (value, label):
            steps.append(Stretch(since, value, label))
    return steps


def _expiration_lane(chain: OfferChain, scale: Scale, y: float) -> Iterator[Shape]:
    """A bar for each expiration: from the day it was made known to the day it named, a mark alone where that day was past by then; the one that stands last is filled."""
    told: list[tuple[date, date]] = []
    for state in chain.terms:
        since, until = _known(state), state.offer.expiration.date if state.offer.expiration else None
        if since and until and (not told or told[-1][1] != until):
            told.append((since, until))
    if not told:
        return
    yield _title("Expiration", y)
    began = next((state.offer.commencement_date for state in chain.terms if state.offer.commencement_date), None)
    for row, (since, until) in enumerate(told):
        start = scale.x(min(since, began) if row == 0 and began else since)
        stop = scale.x(until)
        top = y + row * ROW
        style = "period now" if row == len(told) - 1 else "period"
        if start <= stop:
            yield Shape("box", style, (start, top + 3, max(2.0, round(stop - start, 1)), 8))
        label = words.short_day(until)
        beyond = stop + 8 + text_width(label) <= EDGE
        yield Shape("line", "deadline", (stop, top, stop, top + 14))
        yield Shape("text", "on", (stop + 7 if beyond else min(start, stop) - 7, top + FONT - 0.5), label, not beyond)


def price_of(offer: Offer) -> tuple[Decimal, str] | None:
    """The one figure that measures what a holder gets a security, and its words; None where there is none."""
    if offer.stated_value_per_unit:
        return offer.stated_value_per_unit.amount, words.money(offer.stated_value_per_unit.amount, offer.stated_value_per_unit.currency)
    if not offer.consideration:
        return None
    first = offer.consideration[0]
    elected = any(getattr(component, "election", None) for component in offer.consideration)
    parts = [words.consideration(component).main for component in offer.consideration[:_PARTS]]
    more = " …" if len(offer.consideration) > _PARTS else ""
    label = f"{(' or ' if elected else ' + ').join(parts)}{more}"
    match first.kind:
        case "cash":
            value = first.amount if first.amount is not None else first.percent_of_principal
        case "cash_range":
            value = first.high
        case "exchange":
            value = first.received.quantity / first.tendered.quantity if first.tendered.quantity else None
        case "net_asset_value":
            value = first.percent_of_nav or Decimal(100)
        case _:
            value = None
    return None if value is None else (value, label)


def _price_lane(chain: OfferChain, scale: Scale, y: float) -> Iterator[Shape]:
    """A line that steps where the consideration changes, with the value at each step."""
    reading = [(since, *price) for state in chain.terms if (since := _known(state)) and (price := price_of(state.offer))]
    steps = _steps(chain, reading)
    if not steps:
        return
    yield _title("Consideration", y)
    low, high = min(step.value for step in steps), max(step.value for step in steps)
    rise = 26.0 if high > low else 0.0
    levels = [round(y + ROW + 4 + (rise * float((high - step.value) / (high - low)) if rise else 0), 1) for step in steps]
    yield from _stairs("price", chain, scale, steps, levels)
    taken: list[Area] = []
    for step, level in reversed(list(zip(steps, levels, strict=True))):  # the last value first: it is the one that readers look for
        x = scale.x(step.since)
        yield from _label(step.label, "figure", (x, x - 4), level - 6, (y, y + ROW + rise + 8), taken)


def _stairs(style: str, chain: OfferChain, scale: Scale, steps: list[Stretch], levels: list[float]) -> Iterator[Shape]:
    """A line at each level as long as its value stood, and the steps between them."""
    ends = [*(scale.x(step.since) for step in steps[1:]), scale.x(_last_day(chain, scale))] if steps else []
    for index, (step, level, until) in enumerate(zip(steps, levels, ends, strict=True)):
        x = scale.x(step.since)
        if index:
            yield Shape("line", style, (x, levels[index - 1], x, level))
        yield Shape("line", style, (x, level, max(until, x + 3), level))


def _last_day(chain: OfferChain, scale: Scale) -> date:
    """The day to which the last state is drawn: its expiration, or the last filing where that is later."""
    days = [day for state in chain.terms[-1:] for day in (_known(state), state.offer.expiration.date if state.offer.expiration else None) if day]
    ended = [event.date for event in chain.timeline if event.kind in ("terminated", "completed", "withdrawn", "results")]
    return min(max(ended), scale.last) if ended else max(days, default=scale.last)


_TALLEST = 74.0
"""The height of the highest column of counts."""


@dataclass(frozen=True)
class _Count:
    """A count of tenders: its day, how many, and its stage."""

    day: date
    value: Decimal
    stage: str


def _counts(chain: OfferChain) -> list[_Count]:
    filed = {filing.accession_number: filing.filing_date for filing in chain.filings}
    days = [(report.tally, report.tally.as_of_date or filed.get(report.accession_number)) for report in chain.tallies]
    return [_Count(day, Decimal(tally.quantity_tendered), tally.stage) for tally, day in days if tally.quantity_tendered is not None and day]


def _minimums(chain: OfferChain) -> list[Stretch]:
    """How many securities must be tendered, while that was a condition."""
    reading = [
        (since, Decimal(minimum.quantity), words.number(minimum.quantity))
        for state in chain.terms
        if (since := _known(state)) and (minimum := state.offer.minimum_condition) and minimum.quantity is not None and not minimum.waived
    ]
    return _steps(chain, reading)


def _tender_lane(chain: OfferChain, scale: Scale, y: float) -> Iterator[Shape]:
    """A column for each count of tenders, to one scale with the minimum condition, which is a dashed line."""
    counts, least = _counts(chain), _minimums(chain)
    if not counts and not least:
        return
    most = max([count.value for count in counts] + [step.value for step in least]) or Decimal(1)
    foot = y + ROW + 2 + _TALLEST
    yield _title("Tenders", y)
    yield Shape("line", "days", (LEFT, foot, RIGHT, foot))
    columns = _columns(counts, most, scale, foot)
    yield from columns
    taken = [(x - 1, top, x + width + 1, top + height) for x, top, width, height in (column.numbers for column in columns)]
    levels = [round(foot - _TALLEST * float(step.value / most), 1) for step in least]
    yield from _stairs("minimum", chain, scale, least, levels)
    for step, level in zip(least, levels, strict=True):
        x = scale.x(step.since)
        yield from _label(f"minimum {step.label}", "minimum-label", (x, x), level - 5, (y, foot), taken)
    for count, column in reversed(list(zip(counts, columns, strict=True))):  # the last count first: it is the one that readers look for
        x, top, width, _ = column.numbers
        yield from _label(words.number(count.value), "figure", (x + width + 4, x - 4), top + 10, (y, foot), taken)


def _columns(counts: list[_Count], most: Decimal, scale: Scale, foot: float) -> list[Shape]:
    """The columns of counts, those of one day beside each other."""
    days = [count.day for count in counts]
    places = [scale.x(day) + 11 * days[:index].count(day) for index, day in enumerate(days)]
    return [_column(x, foot, _TALLEST * float(count.value / most), count.stage) for x, count in zip(places, counts, strict=True)]


def _column(x: float, foot: float, height: float, stage: str) -> Shape:
    tall = max(1.0, round(height, 1))
    return Shape("box", f"count {stage}", (round(x - 5, 1), round(foot - tall, 1), 10, tall))


Area = tuple[float, float, float, float]


def _label(text: str, style: str, sides: tuple[float, float], y: float, lane: tuple[float, float], taken: list[Area]) -> Iterator[Shape]:
    """The text right of its mark or left of it, near it and where nothing else stands; left out where there is no such place: the tables have it."""
    width = text_width(text)
    top, foot = lane
    for move in (0.0, -6.0, 6.0, -12.0, 12.0):
        at = min(y, foot - 4) + move
        for x, end in ((sides[0], False), (sides[1], True)):
            area = (x - width if end else x, at - FONT + 2, x if end else x + width, at + 2)
            if top + FONT <= at < foot - 3 and area[0] >= LEFT and area[2] <= WIDTH and not any(_meet(area, other) for other in taken):
                taken.append(area)
                yield Shape("text", style, (round(x, 1), round(at, 1)), text, end)
                return


def _meet(one: Area, other: Area) -> bool:
    return one[0] < other[2] + 5 and other[0] < one[2] + 5 and one[1] < other[3] and other[1] < one[3]
