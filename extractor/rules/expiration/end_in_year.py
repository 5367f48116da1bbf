"""The end of an offer told without its year, as press releases tell it, where the release's own day gives the year (see ``expiration``).

    NEW YORK, March 26, 1999 -- … has extended its tender offer until midnight, New York City time, on Friday, April 9.
    LONDON, Dec. 20, 2004 - The offer is now scheduled to expire at 5:00 p.m. on January 14.        2005

Read only where the release bears its day in a dateline, the end lies within half a year of it on the side that the verb says, and a weekday that
is printed is the day's.
"""

from __future__ import annotations

from datetime import date, timedelta

from ...document import Document
from ...models.offer import Deadline
from ...phrase import Phrase
from ..deadline import MONTHS_BEGIN, deadline
from ..rule import Reading, Rule
from ..subject import ends
from ..wording import ANY_DAY, MONTH, NAME_STOP, WEEKDAY, day
from .extension import EXTENDED, TO, TO_DAY, extends

_CLOCK = r"(?:\d{1,2}(?:[:.]\d\d)?\ ?[ap]\.?\ ?m\b\.?|(?:12:00\ |12\ )?(?:midnight|noon)|the\ (?:end|close)\ of\ (?:the\ day|business))"
_ZONE = r"(?:,?\ \(?(?:[a-z][a-z.]*\ ){1,4}?time\)?|,?\ \(?[ecmp][sd]?t\b\)?)"
_MOMENT = (
    rf"(?P<when>(?P<moment>(?:{_CLOCK}{_ZONE}?,?\ )?(?:(?:on|at\ the\ end\ of)\ )?(?:{WEEKDAY},?\ )?{MONTH}\ \d{{1,2}}(?:st|nd|rd|th)?)(?![\d/:]|\ ?,?\ ?(?:19|20)\d\d|,?\ \d{{4}})"
    rf"(?P<behind>(?:,?\ at\ {_CLOCK}{_ZONE}?)?))"
)
_PATTERN = rf"(?:\bexpire(?P<tense>[ds]?)|\bexten(?:ds|ded|ding)\b(?P<what>(?:[^;.\d]|{NAME_STOP}|(?<=\$)\d+(?:\.\d\d?)?){{0,200}}?)\ {TO}),?\ (?:(?:at|on)\ )?{_MOMENT}"
_DATELINE = Phrase(rf"[a-z.)](?:,?\ |--?\ ?)\(?(?P<day>{ANY_DAY})\)?\ ?(?:/[a-z\ -]{{4,30}}/\ ?|\([a-z\ -]{{4,30}}\)\ ?)?(?:-{{1,3}})\ ?(?=[(a-z\"])")
_RELEASE = 2500
"""How far from its beginning the dateline of a release stands at most."""
_HALF_A_YEAR = timedelta(days=183)


def _released(document: Document, before: int) -> date | None:
    """The day of the release, from its dateline; None without one, or with several."""
    found = {day(match["day"]) for match in _DATELINE.finditer(document.folded, 0, min(before, _RELEASE))}
    return found.pop() if len(found) == 1 else None


def _in_year(reading: Reading) -> Deadline | None:
    if not (extends(reading) if reading.has("what") else ends("offer", past=False)(reading)):
        return None
    released = _released(reading.document, reading.match.start())
    if released is None:
        return None
    over = reading["tense"] == "d"
    for year in (released.year - 1, released.year, released.year + 1):
        words = f"{reading['moment']}, {year}{reading['behind']}"
        when = day(words)
        if when is not None and timedelta(0) <= (released - when if over else when - released) <= _HALF_A_YEAR:
            read = deadline(words, reading.printed("when"), True if reading.has("what") or reading.before(12).endswith(" now ") else None)
            return None if read is None or read.weekday_matches is False else read
    return None


RULES: tuple[Rule[Deadline], ...] = (
    Rule(
        name="expiration.in_year",
        says="NEW YORK, March 26, 1999 -- Acme today extended its tender offer until midnight, New York City time, on Friday, April 9.",
        anchors=(*TO_DAY, *(f"expire{end} {word}" for end in ("", "s", "d") for word in ("at", "on", "midnight", *MONTHS_BEGIN))),
        pattern=_PATTERN,
        read=_in_year,
        before=260,
        after=140,
        needs=((*EXTENDED, "expire"),),
        span="when",
    ),
)
