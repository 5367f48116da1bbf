"""The hour that words name: of twelve hours or of twenty-four, noon and midnight, a minute behind the last one.

12:00 midnight, at the end of May 17, 2023        the beginning of May 18
one minute after 11:59 p.m. on May 17, 2023       the same
17:00 hours, Toronto time, on May 17, 2023        5 p.m.
17:00 (Madrid time) on May 17, 2023               the same
"""

from __future__ import annotations

from datetime import time
from re import Match
from typing import NamedTuple

from ..phrase import Phrase

HOUR = r"(?:\d{1,2}(?:[:.]\d\d){0,2}(?:\ o'clock,?)?(?:\ ?[ap]\.?\ ?m\b\.?|,?\ ?(?:noon|midnight|hours|hrs)\b|(?<=[:.]\d\d)\ ?h\b)|(?:1[3-9]|2[0-3])[:.]\d\d(?=,?\ \(?(?:(?:[a-z]+\ ){1,3}time|ces?t|gmt|utc|bst|[ecmp][sd]?t)\b)|(?:twelve\ )?(?:o'clock\ )?(?:noon|midnight)\b)"
MINUTE = r"(?:one\ (?:\(1\)\ )?minute\ (?:after|following|past)\ |immediately\ (?:after|following)\ )"
_FIRST = Phrase(rf"(?P<late>{MINUTE})?(?P<hour>{HOUR})(?P<rest>\ ?\(?,?\ ?(?:i\.e\.,?\ )?(?:noon|(?:12(?::00)?\ )?midnight)\b)?")
_NUMBERS = Phrase(
    r"(?P<hour>\d{1,2})(?:[:.](?P<minute>\d\d))?(?:[:.](?P<second>\d\d))?(?:\ o'clock,?)?\ ?(?:(?P<half>[ap])\.?\ ?m\b|,?\ ?(?P<name>noon|midnight)|,?\ ?(?P<whole>hours|hrs|h)\b)?"
)
_END_OF_DAY = Phrase(r"\bend\ of\b")


class Clock(NamedTuple):
    """A clock time, and whether it is the next day's: midnight ends the day it is printed with."""

    at: time
    next_day: bool


_MIDNIGHT = Clock(time(), True)


def clock(words: str) -> Clock | None:
    """The first hour that the (folded) words name; None where they name none, or one that no clock shows.

    >>> clock("one minute after 11:59 p.m., new york city time"), clock("12:00 noon, london time")
    (Clock(at=datetime.time(0, 0), next_day=True), Clock(at=datetime.time(12, 0), next_day=False))
    """
    first = _FIRST.search(words)
    if first is None:
        return _MIDNIGHT if _END_OF_DAY.search(words) else None
    numbers = _NUMBERS.match(first["hour"])
    if first["late"]:
        return _MIDNIGHT if numbers and _is_last_minute(numbers) else None
    if numbers is None:
        return _named(first["hour"], words)
    return _of_24(numbers) if not (numbers["half"] or numbers["name"]) else _of_12(numbers, first["rest"], words)


def _is_last_minute(numbers: Match[str]) -> bool:
    hour, minute, second = _numbers(numbers)
    return (hour, minute, numbers["half"]) == (11, 59, "p") and second < 60


def _of_24(numbers: Match[str]) -> Clock | None:
    hour, minute, _ = _numbers(numbers)
    return Clock(time(hour % 24, minute), hour == 24) if hour * 60 + minute <= 24 * 60 and minute < 60 else None


def _of_12(numbers: Match[str], rest: str | None, words: str) -> Clock | None:
    """An hour of twelve; "12:00" bears a name too: "12:00 p.m., midnight"."""
    hour, minute, second = _numbers(numbers)
    if not 1 <= hour <= 12 or minute > 59 or second > 59:
        return None
    twelve = (hour, minute, second) == (12, 0, 0)
    name = numbers["name"] or (rest if twelve else None)
    if name:
        return _named(name, words) if twelve else None
    if twelve and numbers["half"] == "a" and _END_OF_DAY.search(words):
        return _MIDNIGHT
    return Clock(time(hour % 12 + (12 if numbers["half"] == "p" else 0), minute, second), False)


def _named(name: str, words: str) -> Clock:
    """Noon; or midnight, which ends the day but where the words say that it begins it."""
    return Clock(time(12), False) if "noon" in name else Clock(time(), "beginning" not in words)


def _numbers(numbers: Match[str]) -> tuple[int, int, int]:
    return int(numbers["hour"]), int(numbers["minute"] or 0), int(numbers["second"] or 0)
