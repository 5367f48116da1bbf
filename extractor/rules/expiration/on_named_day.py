"""The offer's end told by an hour whose day bears its name, and beside the beginning (see ``expiration``).

must be received by 11:59 p.m., Pacific Time, on the Expiration Date (August 23, 2007)
Option Exchange Program Opens October 6, 2010, 8:00 a.m. PT Closes November 5, 2010, 11:59 p.m. PT
"""

from __future__ import annotations

from typing import Any

from ...phrase import Phrase
from ..clock import HOUR
from ..deadline import AT, MONTHS_BEGIN, WHEN, deadline_rule
from ..rule import Reading, Rule
from ..subject import mentions_offer
from ..wording import ANY_DAY

_OF_ANOTHER = Phrase(r"\)\ (?:of|for|under|specified|set\ forth)\ (?!(?:the|our|this)\ (?:[a-z]+\ ){0,2}?offers?\b)")
"""Behind the expiration date of an option or an agreement."""
_OLD = Phrase(r"\b(?:previous|original|former|old|prior|initial|from)(?:ly)?\b[^.;]{0,60}$")


def _ends_there(reading: Reading) -> bool:
    return not _OF_ANOTHER.match(reading.after(60)) and not _OLD.search(reading.before(60))


def _of_offer(reading: Reading) -> bool:
    return mentions_offer(reading.before(120)) and not _OLD.search(reading.before(30))


RULES: tuple[Rule[Any], ...] = (
    deadline_rule(
        "expiration.on_named_day",
        "A completed Election Form must be received by 11:59 p.m., Pacific Time, on the Expiration Date (August 23, 2007).",
        tuple(f"expiration {noun} ({month}" for noun in ("date", "day") for month in MONTHS_BEGIN),
        rf"\b(?P<moment>{HOUR},?\ \(?(?:[a-z.]+\ ){{0,4}}?(?:time|[ecmp][sd]?t)\)?,?\ on\ (?:the|our)\ expiration\ (?:date|day)\ \({ANY_DAY})(?=[),])",
        _ends_there,
        before=80,
        after=30,
        timed=True,
    ),
    deadline_rule(
        "expiration.opens_and_closes",
        "Option Exchange Program Opens October 6, 2010, 8:00 a.m. PT Closes November 5, 2010, 11:59 p.m. PT",
        tuple(f"closes{gap}{month}" for gap in (" ", ": ") for month in MONTHS_BEGIN),
        rf"\bopens(?::|{AT})\ ?{WHEN}[,;.]?\ (?:and\ )?closes(?::\ |{AT})(?P<moment>{WHEN})",
        _of_offer,
        before=90,
        after=60,
        timed=True,
    ),
)
