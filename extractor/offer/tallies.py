"""Counts of tenders: all that were reported, and the one that stands for each class."""

from __future__ import annotations

from ..models import Tally
from .held import Held, Step, Terms
from .names import other_class
from .order import called

_STAGES = {"interim": 0, "preliminary": 1, "final": 2}


def same_class(one: Tally, other: Tally) -> bool:
    """Whether two counts are of one class: silence and general words fit every class."""
    return not other_class(one.security, other.security)


def same_count(one: Tally, other: Tally) -> bool:
    """Whether one count is told twice: no figure differs that both state."""
    names = ("as_of_date", "quantity_tendered", "quantity_accepted", "quantity_guaranteed_delivery", "proration_factor", "purchase_price")
    pairs = [(getattr(one, name), getattr(other, name)) for name in names]
    both = [(mine, its) for mine, its in pairs if mine is not None and its is not None]
    return same_class(one, other) and one.stage == other.stage and bool(both) and all(mine == its for mine, its in both)


def fold_tallies(held: Terms[Tally], step: Step) -> Terms[Tally]:
    """The count that stands for each class after the filing: a later one before an earlier, a final one before a preliminary one."""
    after = list(held)
    for number, tally in enumerate(step.filing.tallies):
        pointer = f"/tallies/{number}"
        at = next((at for at, one in enumerate(after) if same_class(one.value, tally)), None)
        if at is None:
            after.append(step.hold(tally, pointer))
        elif same_count(after[at].value, tally):
            after[at] = step.again(after[at], pointer)
        elif not any(same_count(old, tally) for old in after[at].past):
            after[at] = _next(after[at], tally, pointer, step)
    return tuple(after)


def _next(held: Held[Tally], tally: Tally, pointer: str, step: Step) -> Held[Tally]:
    before = held.value
    stage, stood = _STAGES[tally.stage], _STAGES[before.stage]
    same_day = tally.as_of_date is not None and tally.as_of_date == before.as_of_date
    if (
        stage == stood
        and same_day
        and None not in (before.quantity_tendered, tally.quantity_tendered)
        and before.quantity_tendered != tally.quantity_tendered
        and held.setter != step.accession
    ):
        step.contradict(
            pointer,
            (before.quantity_tendered, tally.quantity_tendered),
            f"{called(step.filing)} reports another count for {tally.as_of_date} than an earlier filing",
            held.evidence,
            step.evidence(pointer),
        )
    earlier = tally.as_of_date is not None and before.as_of_date is not None and tally.as_of_date < before.as_of_date
    if stage < stood or (stage == stood and earlier):
        return held  # a count of an earlier day, told once more or late
    return step.hold(tally, pointer, past=(*held.past, before))
