"""Rows and widths for a picture of a time axis: what keeps its labels apart."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from . import words

FONT = 12.0
"""Size of the picture's letters, in its units."""

_APART = 78.0
"""How far the marks of the axis stand from each other at least: their words are not to touch."""

_NARROW, _WIDE = frozenset("iljtfr.,:;'!|()[] 1"), frozenset("mwMW@%—")


def text_width(text: str, size: float = FONT) -> float:
    """About how wide the text stands in a common sans serif, rather too wide than too narrow."""
    return size * sum(0.36 if character in _NARROW else 0.92 if character in _WIDE else 0.7 if character.isupper() else 0.585 for character in text)


@dataclass(frozen=True)
class Scale:
    """Days to units along the picture."""

    first: date
    last: date
    left: float
    right: float

    def x(self, day: date) -> float:
        """Where the day stands."""
        days = (self.last - self.first).days
        return round(self.left + (self.right - self.left) * (day - self.first).days / days, 1)


def scale_over(days: Iterable[date], left: float, right: float) -> Scale:
    """A scale with all these days in it and a little room on both sides."""
    every = sorted(set(days))
    room = max(2, (every[-1] - every[0]).days // 30)
    low, high = every[0].toordinal() - room, every[-1].toordinal() + room
    return Scale(date.fromordinal(max(1, low)), date.fromordinal(min(date.max.toordinal(), high)), left, right)


def ticks(scale: Scale) -> tuple[tuple[float, str], ...]:
    """Places and words of the axis: days, weeks, months or years, whichever stand far enough apart."""
    days = (scale.last - scale.first).days
    per_day = (scale.right - scale.left) / days
    for step in (1, 2, 7, 14):
        if step * per_day >= _APART:
            start = scale.first + timedelta(days=(-scale.first.toordinal() + 1) % step)
            return tuple((scale.x(day), words.short_day(day)) for day in _every(start, step, scale.last))
    for months in (1, 2, 3, 6, 12, 24, 60, 120):
        if months * 28 * per_day >= _APART:
            return tuple((scale.x(day), words.month(day)) for day in _month_starts(scale, months))
    return ()


def _every(start: date, step: int, last: date) -> Iterable[date]:
    while start <= last:
        yield start
        start += timedelta(days=step)


def _month_starts(scale: Scale, step: int) -> Iterable[date]:
    for index in range(scale.first.year * 12 + scale.first.month - 1, scale.last.year * 12 + scale.last.month):
        if index % step == 0 and scale.first <= (day := date(index // 12, index % 12 + 1, 1)) <= scale.last:
            yield day


@dataclass(frozen=True)
class Spot:
    """Where a label stands: its row, the x of its text, and which end of the text that is."""

    row: int
    x: float
    end: bool


def place(labels: Sequence[tuple[float, float]], left: float, right: float, gap: float = 10) -> tuple[Spot, ...]:
    """A spot for each label (its x, its width), in as few rows as keep them apart. A label starts at its x, or ends there where the edge is near."""
    taken: list[list[tuple[float, float]]] = []
    spots = []
    for x, width in labels:
        end = x + width > right and x - width >= left
        start = x - width if end else min(x, max(left, right - width))
        row = next((index for index, spans in enumerate(taken) if all(start - gap >= until or start + width + gap <= since for since, until in spans)), len(taken))
        if row == len(taken):
            taken.append([])
        taken[row].append((start, start + width))
        spots.append(Spot(row, round(x if end else start, 1), end))
    return tuple(spots)
