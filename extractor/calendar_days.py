"""Business days as Rules 14d-1(g)(3) and 13e-4(a)(3) count them.

A business day is any day but Saturdays, Sundays and federal holidays (5 U.S.C. 6103), from 12:01 a.m. to 12:00 midnight Eastern time. Good
Friday is one, though exchanges are closed; Columbus Day and Veterans Day are none, though they are open. In a period, the day of the event
counts if it is a business day. An offer is open for a day only if it lasts to the day's midnight: one that ends at 5:00 p.m. was open up
to the day before. Days on which the President closed federal offices are no statutory holidays; whether they count is unsettled, so they are
counted and told apart (``closures``).

The maintained package ``holidays`` gives the same days and is the oracle of the tests; importing it (370 modules, 80 ms) takes longer than
reading a small filing.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo

ONE_DAY = timedelta(days=1)
EASTERN = ZoneInfo("America/New_York")


CLOSURES = {
    date(2001, 12, 24): "Christmas Eve",
    date(2003, 12, 26): "day after Christmas",
    date(2004, 6, 11): "mourning for Ronald Reagan",
    date(2007, 1, 2): "mourning for Gerald R. Ford",
    date(2007, 12, 24): "Christmas Eve",
    date(2008, 12, 26): "day after Christmas",
    date(2012, 12, 24): "Christmas Eve",
    date(2014, 12, 26): "day after Christmas",
    date(2018, 12, 5): "mourning for George H. W. Bush",
    date(2018, 12, 24): "Christmas Eve",
    date(2019, 12, 24): "Christmas Eve",
    date(2020, 12, 24): "Christmas Eve",
    date(2024, 12, 24): "Christmas Eve",
    date(2025, 1, 9): "mourning for Jimmy Carter",
    date(2025, 12, 24): "Christmas Eve",
    date(2025, 12, 26): "day after Christmas",
}
"""Weekdays on which executive orders closed federal offices for the whole day."""


def _nth(year: int, month: int, weekday: int, number: int) -> date:
    """The first, second … Monday (0) to Sunday (6) of a month; the last one for 0."""
    first = date(year, month, 1) if number else date(year, month + 1, 1)
    return first + ONE_DAY * ((weekday - first.weekday()) % 7 + 7 * (number - 1))


@cache
def _holidays(year: int) -> frozenset[date]:
    """The weekdays of a year that 5 U.S.C. 6103 and Executive Order 11582 make holidays: one on a Saturday is kept on Friday, on a Sunday on Monday."""
    fixed = [date(year, month, day) for month, day in ((1, 1), (6, 19), (7, 4), (11, 11), (12, 25)) if month != 6 or year >= 2021]
    kept = [day + ONE_DAY * {5: -1, 6: 1}.get(day.weekday(), 0) for day in fixed[1:]] + [fixed[0] + ONE_DAY * (fixed[0].weekday() == 6)]
    if date(year, 12, 31).weekday() == 4:
        kept.append(date(year, 12, 31))  # New Year's Day of the next year
    return frozenset([*kept, _nth(year, 1, 0, 3), _nth(year, 2, 0, 3), _nth(year, 5, 0, 0), _nth(year, 9, 0, 1), _nth(year, 10, 0, 2), _nth(year, 11, 3, 4)])


def is_business_day(day: date) -> bool:
    """Whether a day is a business day.

    >>> is_business_day(date(2023, 4, 7)), is_business_day(date(2023, 10, 9))     # Good Friday, Columbus Day
    (True, False)
    """
    return day.weekday() < 5 and day not in _holidays(day.year)


def business_days(first: date, last: date) -> int:
    """How many business days there are from ``first`` to ``last``, both included."""
    return sum(is_business_day(first + ONE_DAY * number) for number in range((last - first).days + 1))


def last_full_day(deadline: datetime | None, day: date) -> date:
    """The last day that an offer is open to its end, by the instant of its deadline; without an hour, the day as printed.

    11:59 p.m. is taken for midnight, as practice does.
    """
    if deadline is None:
        return day
    local = deadline.astimezone(EASTERN)
    return local.date() if (local.hour, local.minute) == (23, 59) else local.date() - ONE_DAY


def closures(first: date, last: date) -> tuple[tuple[date, str], ...]:
    """Business days between two days on which the President closed federal offices, with their occasions."""
    return tuple((day, occasion) for day, occasion in CLOSURES.items() if first <= day <= last)
