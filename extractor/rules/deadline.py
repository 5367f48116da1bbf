"""Days and hours as offers print them, and the instants they mean.

    one minute after 11:59 p.m., New York City time, on May 17, 2023       the end of that day: 00:00 of the next
    12:00 midnight, New York City time, at the end of May 17, 2023         the same
    midnight, New York time (i.e., one minute after 11:59 p.m.), on ...    the same
    the end of the day, one minute after 11:59 p.m. Eastern time, on ...   the same
    12:01 a.m., New York City time, on May 18, 2023                        a minute past the end of the day before
    5:00 p.m. on Wednesday, May 17, 2023, New York City time               the zone may stand at the end
    May 17, 2023 at 5:00 p.m. (Eastern time)                               or the hour
    10:00 a.m., New York time, or 5:00 p.m., Israel time, on ...           one moment in two zones: the first is read

Rule 14d-1(g)(3) counts days from 12:01 a.m. to midnight, Eastern time, so that a deadline "at midnight on D" is the midnight that ends D.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo

from ..models.offer import Deadline
from .rule import Reading, Rule
from .wording import DAY, WEEKDAY, ZONE, ZONES, day, weekday_matches

HOUR = r"(?:\d{1,2}(?:[:.]\d\d){0,2}\ ?(?:[ap]\.?\ ?m\b\.?|noon\b|midnight\b)|(?:twelve\ )?(?:o'clock\ )?(?:noon|midnight)\b)"
"""A clock time: "5:00 p.m.", "12:00 noon", "midnight"."""
_WORD = r"(?:the|at|end|of|day|evening|night|on|close|business|by|one|\(1\)|1|minute|immediately|after|following|past|or|being|beginning|i\.e\.|that\ is|which\ is|local|prevailing|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?![a-z])"
_NO_PLACE = r"(?:such|that|this|same|any|as|which|unless|in|from|period|for|to|and|we|it|but|until|during|with|if|not|so|prior|subject|is|are|may|time|date|extended|first|full|noon|midnight|[ap]\.?\ ?m)(?![a-z])"
_PLACE = rf"(?:(?!{_WORD}|{_NO_PLACE})[a-z][a-z.]*,?\ (?:(?!{_NO_PLACE})[a-z][a-z.-]*,?\ ){{0,4}}time\b)"
"""A zone by any name, so that a zone in no table does not hide its day: "Ulan Bator time"."""
_ZONE = rf"(?:{_PLACE}|(?:[ecmpn][sdy]?t|cest|gmt|utc|eastern|central|pacific|mountain)\b|[ecmp]\.(?:[sd]\.)?t\.)"
_TOKEN = rf"(?:{HOUR}|{_ZONE}|{_WORD}|[,():;-])"
_MINUTE = r"(?:one\ (?:\(1\)\ )?minute\ (?:after|following|past)\ |immediately\ (?:after|following)\ )"
_START = rf"(?:{_MINUTE}?{HOUR}|the\ (?:very\ )?(?:end|close)\ of|{WEEKDAY})(?![a-z])"
_BEHIND = rf"(?:,?\ \(?(?:at\ (?:the\ end\ of\ (?:the|such|that)\ day,?\ (?:at\ )?)?|by\ |-\ )?(?:{_MINUTE}?{HOUR}|{_ZONE}|{WEEKDAY}(?![a-z]))\)?){{0,4}}"
MOMENT = rf"(?:(?>{_START}(?:\ ?{_TOKEN}){{0,24}})\ ?)?{DAY}{_BEHIND}"
"""A day with or without its hour, in any of the orders above."""

AT = r"(?:(?:,?\ (?:at|on|by|as\ of|upon|effective|effective\ as\ of)|:|\ -|,)\ |\ )"
ASIDE = r"(?:,?\ (?:unless|if\ not|subject\ to|without|as\ scheduled|as\ extended|in\ accordance\ with|by\ its\ terms|pursuant\ to|for|with\ respect\ to|automatically|promptly)\b(?:[^.;,]|\.(?!\ )){0,90}?|\ \([^()]{0,90}\))?"
"""What stands between a verb of ending and its moment."""

_FIRST_CLOCK = re.compile(rf"(?P<late>{_MINUTE})?(?P<hour>{HOUR})(?P<rest>\ ?\(?,?\ ?(?:i\.e\.,?\ )?(?:noon|(?:12(?::00)?\ )?midnight)\b)?", re.VERBOSE)
_FIRST_ZONE = re.compile(rf"(?<![a-z])(?:{ZONE})", re.VERBOSE)
_FIRST_PLACE = re.compile(rf"(?<![a-z.]){_PLACE}", re.VERBOSE)
_STATE = re.compile(r",\ [a-z]+(?:\ [a-z]+)?(?=\ time$)", re.VERBOSE)
_NUMBERS = re.compile(r"(\d{1,2})(?:[:.](\d\d))?(?:[:.](\d\d))?\ ?(?:([ap])\.?\ ?m\b|(noon|midnight))", re.VERBOSE)
_END_OF_DAY = re.compile(r"\bend\ of\b", re.VERBOSE)
_EDGES = " ,;:-("


def zone_of(words: str) -> str | None:
    """The IANA name of the first zone that the (folded) words name; None without one, or where the first is in no table.

    >>> zone_of("5:00 p.m., new york city time, on may 17, 2023")
    'America/New_York'
    """
    match = _FIRST_ZONE.search(words)
    place = _FIRST_PLACE.search(words)
    if place and (match is None or place.end() < match.end()):
        return ZONES.get(_STATE.sub("", place.group()))
    return ZONES[match.group()] if match else None


def instant(words: str, when: date) -> datetime | None:
    """The instant that the (folded) words name on the day, with the zone's offset that day; None without an hour or a known zone.

    >>> instant("one minute after 11:59 p.m., new york city time", date(2023, 5, 17)).isoformat()
    '2023-05-18T00:00:00-04:00'
    """
    zone = zone_of(words)
    clock = _clock(words)
    if zone is None or clock is None:
        return None
    hour, next_day = clock
    local = datetime.combine(when + timedelta(days=next_day), hour, ZoneInfo(zone))
    return local.replace(tzinfo=timezone(local.utcoffset() or timedelta(0)))


def _clock(words: str) -> tuple[time, bool] | None:
    """The clock time, and whether it is the next day's: midnight ends the day it is printed with."""
    match = _FIRST_CLOCK.search(words)
    if not match:
        return (time(), True) if _END_OF_DAY.search(words) else None
    numbers = _NUMBERS.match(match["hour"])
    if numbers is None:
        return None if match["late"] else _named("noon" in match["hour"], words)
    hour, minute, second = int(numbers[1]), int(numbers[2] or 0), int(numbers[3] or 0)
    if not 1 <= hour <= 12 or minute > 59 or second > 59:
        return None
    twelve = (hour, minute, second) == (12, 0, 0)
    if numbers[5] or (twelve and match["rest"]):
        return None if match["late"] or not twelve else _named("noon" in (numbers[5] or match["rest"]), words)
    if match["late"]:
        return (time(), True) if (hour, minute, numbers[4]) == (11, 59, "p") else None
    if twelve and numbers[4] == "a" and _END_OF_DAY.search(words):
        return time(), True
    return time(hour % 12 + (12 if numbers[4] == "p" else 0), minute, second), False


def _named(noon: bool, words: str) -> tuple[time, bool]:
    return (time(12), False) if noon else (time(), "beginning" not in words)


def deadline(folded: str, printed: str, extended: bool | None = None) -> Deadline | None:
    """The deadline that the words name; None for a day that no calendar has."""
    when = day(folded)
    if when is None:
        return None
    text = printed.strip(_EDGES)
    if text.count("(") < text.count(")"):
        text = text.rstrip(")")
    return Deadline(
        at=instant(folded, when), date=when, timezone=zone_of(folded), text=text, extended=extended, weekday_matches=weekday_matches(folded, when)
    )


def has_clock(words: str) -> bool:
    """Whether the (folded) words name an hour, the end of a day or a zone besides the day."""
    return bool(_TIMED.search(words))


def moment(
    *, timed: bool = False, extended: bool | None = None, standing: bool = True, check: Callable[[Reading], bool] = lambda _: True
) -> Callable[[Reading], Deadline | None]:
    """A reader of the group "moment" as a deadline, where the check holds; ``timed`` wants a clock time or zone with it.

    "Unless further extended" behind it tells that a standing one is extended.
    """

    def read(reading: Reading) -> Deadline | None:
        if (timed and not has_clock(reading["moment"])) or not check(reading):
            return None
        if _CUT.search(reading.document.folded[max(0, reading.match.start("moment") - 24) : reading.match.start("moment")]):
            return None
        known = extended or (True if standing and _extended(reading) else None)
        return deadline(reading["moment"], reading.printed("moment"), known)

    return read


_TIMED = re.compile(r"\d\ ?[ap]\.?\ ?m\b|midnight|noon|\b(?:end|close)\ of\b|time\b", re.VERBOSE)
_CUT = re.compile(r"\bminute\ (?:after|following|past|before|prior\ to)\ $", re.VERBOSE)
_FURTHER = re.compile(r"[),]{0,2}\ unless\ [^.;]{0,50}?(?:\bfurther\ extend(?:s|ed)|\bextend(?:s|ed)?\ (?:it\ |the\ offer\ )?(?:further|again))\b", re.VERBOSE)
_NOW = re.compile(r"\bnow\ (?:[a-z]+\ ){0,4}$|,\ as\ (?:so\ |previously\ |further\ )?extended,", re.VERBOSE)

_NEW = re.compile(r"\bnew\ (?:scheduled\ )?[\"']?$", re.VERBOSE)


def _extended(reading: Reading) -> bool:
    lead = reading.document.folded[reading.match.start() : reading.match.start("moment")]
    return bool(_FURTHER.match(reading.after(110)) or _NOW.search(reading.before(30) + lead) or _NEW.search(reading.before(24)))

def deadline_rule(
    name: str,
    says: str,
    anchors: tuple[str, ...],
    pattern: str,
    check: Callable[[Reading], bool],
    *,
    before: int = 0,
    after: int = 340,
    extended: bool | None = None,
    timed: bool = False,
) -> Rule[Deadline]:
    """A rule whose pattern names its deadline ``moment``."""
    standing = "superseded" not in name
    return Rule(name=name, says=says, anchors=anchors, pattern=pattern, read=moment(timed=timed, standing=standing, extended=extended, check=check), before=before, after=after, span="moment")


DATED = re.compile(r"\b(?:dated|dated\ as\ of|filed|filed\ on|of\ record\ (?:at|on|as\ of)|record\ date|as\ of|since|announced\ on|commenced\ on|mailed\ on|issued\ on|amended\ on|between)\ (?:the\ close\ of\ business\ on\ |the\ )?$")
"""Words before a day that is a document's, a record date or a tally's."""

# --- sentences ------------------------------------------------------------------------------------------------------------------------

_ABBREVIATIONS = frozenset("inc corp co ltd llc l.p lp n.v s.a s.p.a plc no nos p.m a.m m u.s mr ms dr st jr sr i.e e.g etc approx sec".split())
_STOPS = re.compile(r"[.;?!\u2022](?:[\")']{0,2})\ |\ \u2022\ ")


def clause(before: str) -> str:
    """The part of the (folded) text before a place that belongs to its sentence.

    >>> clause("a tender is final. the offer by acme inc. will ")
    'the offer by acme inc. will '
    """
    start = 0
    for stop in _STOPS.finditer(before):
        word = before[: stop.start()].rpartition(" ")[2].lstrip('("')
        if not (stop.group().startswith(".") and word in _ABBREVIATIONS):
            start = stop.end()
    return before[start:]
