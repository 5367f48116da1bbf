"""What the filing fee of Sections 13(e) and 14(g) of the Exchange Act was, in dollars per million, from which day on.

Until 2001 the Act itself fixed one fiftieth of one percent. Since then the Commission orders the rate for each fiscal year, which begins on
1 October since 2011; before, orders took effect at odd days, some of which are inferred: for as many days around those as ``doubt`` says,
either neighbour will do. The law of 16 January 2002 made the rate of fiscal year 2002 good from 1 October 2001: filings until then show both.
Source: the Commission's fee rate advisories. The rate from 1 October 2026 is not known here.
"""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import NamedTuple


class FeeRate(NamedTuple):
    """A rate and the first day of its term; ``per_million`` is None where it is not known."""

    since: date
    per_million: Decimal | None
    doubt: int = 0


RATES = tuple(
    FeeRate(date.fromisoformat(since), Decimal(rate) if rate else None, doubt)
    for since, rate, doubt in (
        ("1990-01-01", "200.00", 0),
        ("2001-10-01", "92.00", 120),
        ("2003-02-25", "80.90", 45),
        ("2004-01-28", "126.70", 45),
        ("2004-12-13", "117.70", 0),
        ("2005-11-27", "107.00", 45),
        ("2007-02-20", "30.70", 45),
        ("2007-12-31", "39.30", 45),
        ("2009-03-16", "55.80", 45),
        ("2009-12-21", "71.30", 0),
        ("2010-12-27", "116.10", 0),
        ("2011-10-01", "114.60", 0),
        ("2012-10-01", "136.40", 0),
        ("2013-10-01", "128.80", 0),
        ("2014-10-01", "116.20", 0),
        ("2015-10-01", "100.70", 0),
        ("2016-10-01", "115.90", 0),
        ("2017-10-01", "124.50", 0),
        ("2018-10-01", "121.20", 0),
        ("2019-10-01", "129.80", 0),
        ("2020-10-01", "109.10", 0),
        ("2021-10-01", "92.70", 0),
        ("2022-10-01", "110.20", 0),
        ("2023-10-01", "147.60", 0),
        ("2024-10-01", "153.10", 0),
        ("2025-10-01", "138.10", 0),
        ("2026-10-01", "", 0),
    )
)


def rates_between(first: date, last: date) -> tuple[FeeRate, ...]:
    """The rates in force on the days from ``first`` to ``last``, oldest first; near an inferred change of rates, both.

    >>> [str(rate.per_million) for rate in rates_between(date(2020, 3, 2), date(2020, 3, 2))]
    ['129.80']
    """
    ends = [rate.since + timedelta(days=rate.doubt - 1) for rate in RATES[1:]] + [date.max]
    begins = [rate.since - timedelta(days=rate.doubt) for rate in RATES]
    return tuple(rate for rate, begin, end in zip(RATES, begins, ends, strict=True) if begin <= last and end >= first)
