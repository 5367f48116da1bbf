"""Business days as Rules 14d-1(g)(3) and 13e-4(a)(3) count them.

A business day is any day but Saturdays, Sundays and federal holidays (5 U.S.C. 6103), from 12:01 a.m. to 12:00 midnight Eastern time. Good
Friday is one, though exchanges are closed; Columbus Day and Veterans Day are none, though they are open. In a period, the day of the event
counts if it is a business day. An offer is open for a day only if it lasts to the day's midnight: one that ends at 5:00 p.m. was open up
to the day before. Days on which the President closed federal offices are no statutory holidays; whether they count is unsettled, so they are
counted and told apart (``closures``).

Holidays come from the maintained package ``holidays``, imported when the first day is asked for.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo

ONE_DAY = timedelta(days=1)
EASTERN = ZoneInfo("America/New_York")


@cache
def _holidays(year: int) -> frozenset[date]:
    from holidays import country_holidays

    return frozenset(country_holidays("US", years=year, observed=True, expand=False))


@cache
def _closed(year: int) -> dict[date, str]:
    from holidays import country_holidays

    return {day: name for day, name in country_holidays("US", years=year, categories=("government",), expand=False).items() if "half-day" not in name}


def is_business_day(day: date) -> bool:
    """Whether a day is a business day.

    >>> is_business_day(date(2023, 4, 7)), is_business_day(date(2023, 10, 9))     # Good Friday, Columbus Day
    (True, False)
    """
    return day.weekday() < 5 and day not in _holidays(day.year)


def business_days(first: date, last: date) -> int:
    """How many business days there are from ``first`` to ``last``, both included."""
    return sum(is_business_day(first + ONE_DAY * number) for number in range((last - first).days + 1))


def nth_business_day(first: date, number: int) -> date:
    """The day on which a period of that many business days ends; ``first`` counts if it is a business day."""
    day, count = first, int(is_business_day(first))
    while count < number:
        day += ONE_DAY
        count += is_business_day(day)
    return day


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
    days = (first + ONE_DAY * number for number in range((last - first).days + 1))
    return tuple((day, _closed(day.year)[day]) for day in days if is_business_day(day) and day in _closed(day.year))
