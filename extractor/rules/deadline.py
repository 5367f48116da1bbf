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

from collections.abc import Callable
from datetime import date, datetime, timedelta, timezone
from functools import lru_cache
from re import Match
from zoneinfo import ZoneInfo

from ..models.offer import Deadline
from ..phrase import Phrase
from .clock import MINUTE, clock
from .rule import Reading, Rule
from .wording import ANY_DAY, DAY, WEEKDAYS, ZONES, abbreviated, day, ends_name, weekday_matches

_BEGINNING = (
    r"(?:\d{1,2}[:.\d]{0,6},?\ ?(?:(?:o'clock,?\ )?(?:[ap]\.?\ ?m|noon|midn)|h(?:ou)?rs\b|(?<=[:.]\d\d)h\b)|(?<![$€£¥])(?:1[3-9]|2[0-3])[:.]\d\d(?=,?\ \(?[a-z])(?!,?\ (?:per|net|in)\b)|(?:one\ (?:\(1\)\ )?minute|twelve|immediately\ (?:after|following)|noon|midnight"
    r"|the\ (?:very\ )?(?:end|close)\ of|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b)"
)
UNDATED = r"\d(?!\d?,?\ \d{4}|\d{3})"
"""A digit that begins no day and no year: for gaps in which no other day stands."""
_ASIDES = rf"[^;\"$%ux\d.]|\.(?!\ (?:at|as\ of)\ (?:\d|one\ minute|midnight))|u(?!ntil|nless)|x(?![ptc])|{UNDATED}"
_BEHIND = (
    r"(?:\*{1,3}(?=,\ \d))?(?:,?\ \(?(?:(?:at|by|-|one|immediately)\ [a-z0-9()\ ]{0,24}?)?(?:(?:[\d:.]{1,8}\ ?(?:o'clock,?\ )?|twelve\ )?(?:[ap]\.?\ ?m\b\.?|noon\b"
    r"|midnight\b|h(?:ou)?rs\b|(?<=[:.]\d\d)h\b)|(?:1[3-9]|2[0-3])[:.]\d\d(?=,?\ \(?(?:[a-z]{3,14}\ (?:city\ )?time\b|ces?t\b))|(?!th|wh|un|or|an|a[st]\ |such|i[fnst](?:s|to)?\b|f(?!innish|rankfurt|rench)|to\ )(?:[a-z.-]{2,14},?\ ){1,4}?time\b|(?:[ecmp]\.?(?:[sd]\.?)?t|ces?t)\b\.?"
    r"|eastern\b|(?:pacific|central|mountain)(?=[.,;)]|\ (?:on|unless|and)\b|$)|[a-z]{3,6}day\b)\)?){0,4}"
)
WHEN = rf"(?:{_BEGINNING}(?:{_ASIDES}){{0,150}}?)?{ANY_DAY}{_BEHIND}"
"""A day with or without its hour, in any of the orders above: loosely, for it stands in many patterns. ``extent`` tells how much of it is one."""
BARE = rf"\b(?=[\donmtiwfsajd])(?P<moment>{WHEN})"
"""A moment by itself, the one pattern of many rules: ``followed_by`` looks at the words behind it."""
LED = rf"[\ \"'(](?P<moment>{WHEN})"
"""The same with the space before it, which is faster to find: ``led_by`` looks at the words before it."""
MOMENT = rf"(?:{_BEGINNING}(?:(?!\b(?:offers?|shares|units|notes|ha[ds]|have|was|were|been|will)\b)(?:{_ASIDES})){{0,110}}?)?{ANY_DAY}{_BEHIND}"
"""The same for patterns whose reader does not ask."""
AT = r"(?:(?:,?\ (?:at|on|by|as\ of|upon|effective|effective\ as\ of|(?:on\ )?this(?=\ [a-z]{3,6}day\b)),?|:|\ -|,)\ |\ )"
ASIDE = (
    r"(?:,?\ (?:unless|if\ not|subject\ to|without|as\ scheduled|as\ extended|in\ accordance\ with|by\ its\ terms|pursuant\ to|for|with\ respect\ to"
    r"|automatically|promptly)\b(?:[^.;,]|\.(?!\ )){0,90}?|\ \([^()]{0,90}\))?"
)
"""What stands between a verb of ending and its moment."""
_RECEIPT = (
    r"(?:\ on\ (?:[a-z]+,?\ ){1,2}\d{1,2},\ \d{4})?(?:\ (?:at|by|on))?,?\ and\ (?:this|your|the|all)\ (?:[a-z]+\ ){0,2}?(?:transmittal|withdrawal|notice"
    r"|form|instructions?)(?:\ of\ tenders?)?\ must\ be\ (?:[a-z]+\ ){0,2}?received\ (?:[^;]{3,130}?\ )??(?:by|at|on|before),?\ "
)
"""What letters of transmittal put between: "will expire at, and this Letter of Transmittal must be received by the Fund by,"."""
ENDING = (
    rf"expire(?P<tense>[ds]?)\b(?:{_RECEIPT}|{ASIDE}{AT})(?:the\ expiration\ (?:date|time),?\ (?:which\ (?:is|will\ be)|i\.e\.,|being|or)\ "
    rf"|(?:the|that)\ time\ (?:that|which)\ is\ )?(?P<moment>{WHEN})"
)
"""The verb of ending and its moment; ``subject.ends`` tells whose end it is."""
MONTHS_BEGIN = ("jan", "feb", "march", "mar.", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "decem", "dec.")
ENDS_AT = tuple(
    f"expire{ending}{link}"
    for ending in ("", "s", "d")
    for link in (
        ",",
        ":",
        " -",
        " (",
        *(
            f" {word}"
            for word in (
                "at",
                "on",
                "by",
                "as",
                "upon",
                "effective",
                "this",
                "one minute",
                "immediately",
                "noon",
                "midnight",
                "the",
                "and this",
                "and your",
                "unless",
                "if not",
                "subject",
                "without",
                "in acc",
                "pursuant",
                "for",
                "with",
                "auto",
                "prompt",
                *map(str, range(1, 10)),
                *MONTHS_BEGIN,
            )
        ),
    )
)
"""The verb with the first of the words that may follow."""
CLOSING = rf"\b(?:end(?:s|ed|ing)?|closed?s?|conclude[ds]?|terminate[ds]?|lapses?|c[ao]mes?\ to\ an\ end|r[ua]ns?\ out)(?P<gap>{ASIDE}{AT})(?P<moment>{WHEN})"
"""Other verbs of ending."""

_EDGES = " ,;:-("

# --- the words of a moment ------------------------------------------------------------------------------------------------------------

_TOKENS = Phrase(r"[^\W\d](?:[\w'-]|\.(?=\w))*\.?|\d[\d:.]*")
_TO_TIME = Phrase(r"(?<![a-z.])(?:[a-z][a-z.-]*,?\ ){1,5}time\b")
_STATE = Phrase(r",\ [a-z]+(?:\ [a-z]+)?(?=\ time$)")
_DAY = Phrase(DAY)
_PLAIN = frozenset(
    "the at very end of day evening night on close business by one minute immediately after following past or being beginning today yesterday i.e i.e. that is which local prevailing".split()
) | frozenset(WEEKDAYS)
_SAID = (
    _PLAIN
    | frozenset("hours hrs h noon midnight twelve o'clock p.m. p.m a.m. a.m pm am p a m p. a. m. time nyt central pacific mountain cest u.s. u.s.a u.s.a. usa".split())
    | frozenset(zone for zone in ZONES if " " not in zone)
)
_NO_PLACE = frozenset(
    "such that this same any as which unless in from period for to and we it but until during with if not so prior subject is are may time date extended first full noon midnight p.m. a.m. pm am p.m a.m".split()
)


_THAT_IS = Phrase(r"\b(?:correspond(?:s|ing)\ to|equivalent\ (?:to|of)|equals|equal\ to)(?=\ )")
"""Between an hour and the same in another zone: "4:00 p.m., Chilean time, which corresponds to 2:00 p.m., New York City time"."""
_AND_THERE = Phrase(r"(?<=\btime),?\ and(?=\ (?:at\ )?(?:\d{1,2}(?:[:.]\d\d)?\ ?(?:[ap]\.?\ ?m|noon|midnight)|noon|midnight)\b)")
"""Between an hour and the same in another zone: "5:00 p.m., New York time, and 12:00 midnight, Israel time,"."""
_IN_PLACE = Phrase(r"(?<=\btime)\ in\ (?!force|effect|use)(?:[a-z]+\ ){0,2}?[a-z]+(?=,|\ on\b)")
"""Behind a zone a place in it: "Eastern Standard Time in New York City,"."""


_ON_MAIN = "frankfurt am main "
_LOCAL = Phrase(r"(?<=[a-z)])(?<![ap]m)(?<!the)(?<!prevailing)\ local(?=\ time\b)")
"""In the name of a zone, behind its place: "New York local time"."""


def _local(words: str) -> str:
    """The (folded) words with places and zones by the names that tables know: "Frankfurt time" for "Frankfurt am Main local time"."""
    if _ON_MAIN in words:
        words = words.replace(_ON_MAIN, "frankfurt ")
    return _LOCAL.sub("", words) if " local time" in words else words


_ON_NAMED_DAY = Phrase(r"\bon\ (?:the|our)\ expiration\ (?:date|day)\ \($")
"""Between an hour and its day, which bears its name: "11:59 p.m., Pacific Time, on the Expiration Date (August 23, 2007)"."""


def _said(words: str) -> bool:
    """Whether all of the (folded) words belong to a moment: hours, zones by any name ("Ulan Bator time"), and what ties them."""
    words = _ON_NAMED_DAY.sub("", words)
    tokens = [match.group() for match in _TOKENS.finditer(_AND_THERE.sub("", _IN_PLACE.sub("", _THAT_IS.sub("", _local(words)))))]
    known = 0
    for number, token in enumerate(tokens):
        if number < known or token[0].isdigit() or token in _SAID:
            continue
        zone = next((end for end in range(number + 1, min(number + 6, len(tokens))) if tokens[end] == "time"), None)
        if zone is None or not _NO_PLACE.isdisjoint(tokens[number:zone]):
            return False
        known = zone + 1
    return True


@lru_cache(maxsize=256)
def extent(words: str) -> int:
    """How many characters of a match of ``WHEN`` are the moment: all, or up to the day; 0 where something else than an hour leads to the day.

    >>> extent("5:00 p.m., new york city time, on may 17, 2023"), extent("5:00 p.m. at the offices of the court on may 17, 2023")
    (46, 0)
    """
    found = _DAY.search(words)
    if found is None or not _said(words[: found.start()]):
        return 0
    if _said(words[found.end() :]):
        return len(words)
    return len(words) - 1 if words.endswith(".") and _said(words[found.end() : -1]) else found.end()


def day_of(words: str) -> date | None:
    """The day of a match of ``WHEN``; None where it is no moment."""
    return day(words) if extent(words) else None


@lru_cache(maxsize=256)
def zone_of(words: str) -> str | None:
    """The IANA name of the first zone that the (folded) words name; None without one, or where the first is in no table.

    >>> zone_of("5:00 p.m., new york city time, on may 17, 2023")
    'America/New_York'
    """
    words = _local(words)
    known = min((where for where in ((_place(name, words), -len(name), name) for name in ZONES) if where[0] >= 0), default=None)
    named, end = _named_zone(words)
    if named and (known is None or end < known[0] - known[1]):
        return ZONES.get(_STATE.sub("", named))
    return ZONES[known[2]] if known else None


def _place(name: str, words: str) -> int:
    """Where the name stands among the words as a word of its own; -1 where it does not."""
    start = words.find(name)
    while start >= 0 and (words[start - 1 : start].isalpha() or words[start + len(name) : start + len(name) + 1].isalpha()):
        start = words.find(name, start + 1)
    return start


def _named_zone(words: str) -> tuple[str, int]:
    """The first "... time" that may be a zone's name, in a table or not, and where it ends; empty without one."""
    for match in _TO_TIME.finditer(words):
        name: list[str] = []
        for word in reversed(match.group().split()[:-1]):
            if word.rstrip(",") in _NO_PLACE:
                break
            name.insert(0, word)
        while name and name[0].rstrip(",") in _PLAIN:
            name.pop(0)
        if name:
            return " ".join((*name, "time")), match.end()
    return "", 0


def instant(words: str, when: date) -> datetime | None:
    """The instant that the (folded) words name on the day, with the zone's offset that day; None without an hour or a known zone.

    >>> instant("one minute after 11:59 p.m., new york city time", date(2023, 5, 17)).isoformat()
    '2023-05-18T00:00:00-04:00'
    """
    zone = zone_of(words)
    hour = clock(words)
    if zone is None or hour is None:
        return None
    local = datetime.combine(when + timedelta(days=hour.next_day), hour.at, ZoneInfo(zone))
    return local.replace(tzinfo=timezone(local.utcoffset() or timedelta(0)))


@lru_cache(maxsize=256)
def deadline(folded: str, printed: str, extended: bool | None = None) -> Deadline | None:
    """The deadline that the words name; None for a day that no calendar has."""
    when = day(folded)
    if when is None:
        return None
    text = printed.strip(_EDGES)
    if text.count("(") < text.count(")"):
        text = text.rstrip(")")
    return Deadline(at=instant(folded, when), date=when, timezone=zone_of(folded), text=text, extended=extended, weekday_matches=weekday_matches(folded, when))


OF_A_TRUSTEE = Phrase(r"\bbusiness\ days?\ (?:before|prior\ to|preceding)\ (?:any\ |the\ )?(?:(?:new|extended|later|then)[a-z-]*\ )+(?:expiration|expiry|deadline)")
"""Beside the day by which a plan's trustee must have instructions, which moves with the offer and comes before its end."""


def has_clock(words: str) -> bool:
    """Whether the (folded) words name an hour, the end of a day or a zone besides the day."""
    return bool(_TIMED.search(words))


def moment(
    *, timed: bool = False, extended: bool | None = None, standing: bool = True, check: Callable[[Reading], bool] = lambda _: True, group: str = "moment"
) -> Callable[[Reading], Deadline | None]:
    """A reader of a group as a deadline, where the check holds; ``timed`` wants a clock time or zone with it.

    "Unless further extended" behind it tells that a standing one is extended.
    """

    def read(reading: Reading) -> Deadline | None:
        start, words = reading.match.start(group), reading[group]
        words = words[: extent(words)]
        if not words or (timed and not has_clock(words)) or _CUT.search(reading.document.folded[max(0, start - 24) : start]) or not check(reading):
            return None
        known = extended or (True if standing and _extended(reading) else None)
        read = deadline(words, reading.document.quote(start, start + len(words)), known)
        return _begun(read, reading.document.folded[start : start + len(words) + 140]) if read and "midnight" in words else read

    return read


_MINUTE_BEFORE = Phrase(rf"^[^()]{{12,90}}?,?\ ?\((?:i\.e\.,?\ |that\ is,\ )?{MINUTE}11:59[^()]{{0,70}}?\ (?P<day>{DAY})\)")


def _begun(read: Deadline, words: str) -> Deadline:
    """A midnight that begins its day, where the words behind it say so: "midnight on October 2, 2020 (one minute after 11:59 p.m. on October 1, 2020)"."""
    found = _MINUTE_BEFORE.match(words)
    eve = day(found["day"]) if found else None
    return read.model_copy(update={"at": instant(words, eve), "text": read.text.partition(" (")[0]}) if eve and eve == read.date - timedelta(days=1) else read


_TIMED = Phrase(r"\d\ (?:hours|hrs)\b|\d\ ?[ap]\.?\ ?m\b|midnight|noon|\b(?:end|close)\ of\b|time\b")
_CUT = Phrase(r"\bminute\ (?:after|following|past|before|prior\ to)\ $")
_FURTHER = Phrase(r"[),]{0,2}\ unless\ [^.;]{0,50}?(?:\bfurther\ extend(?:s|ed)|\bextend(?:s|ed)?\ (?:it\ |the\ (?:tender\ |exchange\ )?offer\ )?(?:further|again))\b")
_NOW = Phrase(r"\bnow\ (?:[a-z]+\ ){0,4}$|,\ as\ (?:so\ |previously\ |further\ )?extended,")
_NEW = Phrase(r"\bnew\ (?:scheduled\ )?[\"']?(?:expiration|expiry)\ [^.;]{0,80}$")


def _extended(reading: Reading) -> bool:
    said = reading.before(120) + reading.document.folded[reading.match.start() : reading.match.start("moment")]
    return bool(_FURTHER.match(reading.after(110)) or _NOW.search(said[-130:]) or _NEW.search(said))


Check = Callable[[Reading, str, Match[str]], bool]


def led_by(phrase: Phrase, check: Check = lambda reading, said, found: True, length: int = 330) -> Callable[[Reading], bool]:
    """A check that the phrase, which ends with "$", leads to the moment; ``check`` is given what is said before it."""

    def read(reading: Reading) -> bool:
        before = reading.before(length) + reading[0][0]
        found = phrase.search(before)
        return found is not None and check(reading, before[: found.start()], found)

    return read


def followed_by(phrase: Phrase, check: Check = lambda reading, said, found: True, length: int = 340) -> Callable[[Reading], bool]:
    """A check that the phrase follows upon the moment; ``check`` is given what is said behind it."""

    def read(reading: Reading) -> bool:
        after = reading.after(length)
        found = phrase.match(after)
        return found is not None and check(reading, after[found.end() :], found)

    return read


BETWEEN = r"(?:\ (?:\d{1,3}|[\u2022\u00b7\u25cf\u200b-]|table\ of\ contents|a(?:nswer)?\d{0,2}[.:]))*"
"""Between a question and its answer: a page's number, a bullet, "A:"."""
_ASKED_OF_ANOTHER = Phrase(
    r"\b(?:merger|plan|participants?|401|subsequent|early|guaranteed|prior(?!\ to\b)|previous|last|if|consents?|prox(?:y|ies)|appraisal|trustee|recommendation)\b"
)


def asked_of_offer(reading: Reading, said: str, found: Match[str]) -> bool:
    """Whether a question that ``led_by`` found asks about the offer itself, and of all holders."""
    return not _ASKED_OF_ANOTHER.search(found[0])


YEARS = (", 20", ", 19", " 200", " 201", " 202", " 199", " 198", ",20", ",19", "/")
"""What stands in every day, or nearly."""


def deadline_rule(
    name: str,
    says: str,
    anchors: tuple[str, ...],
    pattern: str,
    check: Callable[[Reading], bool],
    *,
    before: int = 0,
    after: int = 340,
    needs: tuple[tuple[str, ...], ...] = (),
    extended: bool | None = None,
    timed: bool = False,
    group: str = "moment",
) -> Rule[Deadline]:
    """A rule whose pattern names its deadline ``moment``, or as ``group`` says."""
    read = moment(timed=timed, standing="superseded" not in name, extended=extended, check=check, group=group)
    return Rule(name=name, says=says, anchors=anchors, pattern=pattern, read=read, before=before, after=after, span=group, needs=(*needs, YEARS))


DATED = Phrase(
    r"\b(?:dated|dated\ as\ of|filed|filed\ on|of\ record\ (?:at|on|as\ of)|record\ date|as\ of|since|announced\ on|commenced\ on|mailed\ on|issued\ on"
    r"|amended\ on|between)\ (?:the\ close\ of\ business\ on\ |the\ )?$"
)
"""Words before a day that is a document's, a record date or a tally's."""

# --- sentences ------------------------------------------------------------------------------------------------------------------------

_STOPS = Phrase(
    r"[.;?!\u2022\[\u2610-\u2612\u00a8:](?:(?<=[.;?!\u2022])[\")']{0,2}\ |(?<=[\u2610-\u2612\u00a8])\ |(?<=\[)\ ?x?\ ?\]\ |(?<=:)\ (?=\"[a-z])"
    r"|(?:(?<=follows:)|(?<=below:)|(?<=thereof:)|(?<=thereto:)|(?<=following:)|(?<=paragraph:)|(?<=paragraphs:)|(?<=sentence:)|(?<=sentences:)|(?<=text:)|(?<=language:)"
    r"|(?<=information:)|(?<=disclosure:))\ (?![\d(\u2022]))",
    0,
)


_OPENS = Phrase(
    r"(?:this|these|if|we|you|our|your|its|any|all|each|holders|(?:share|stock|security)holders)\ "
    r"|the\ (?!(?:[a-z]+\ )?(?:days?|date|morning|evening|end|closing|close|following|next|same|last|first|second|third|business|expiration|expiry|termination)\b)"
)
"""Words that begin a sentence behind an hour: "will expire at 5:00 p.m. The options", not "at 5:00 p.m. the day before"."""
_OPENS_BEHIND_NAME = Phrase(r"(?:the|this|these|we)\ ")
"""Words that begin a sentence behind a company's name: "an offer for all shares of Tern Corp. The options"."""


def clause(before: str) -> str:
    """The part of the (folded) text before a place that belongs to its sentence; a box begins another, and so does what an amendment inserts.

    >>> clause("a tender is final. the offer by acme inc. will ")
    'the offer by acme inc. will '
    >>> clause("the offer ends at 5:00 p.m. the options "), clause("the offer, at 5:00 p.m. the next day, will ")
    ('the options ', 'the offer, at 5:00 p.m. the next day, will ')
    >>> clause("an offer for all shares of tern corp. the options "), clause("if heron corp. or we ")
    ('the options ', 'if heron corp. or we ')
    >>> clause('to the extent incorporated herein, are amended as follows: "the offer ')
    '"the offer '
    """
    start = 0
    for stop in _STOPS.finditer(before):
        word = before[: stop.start()].rpartition(" ")[2].lstrip('("')
        if (
            not (stop.group().startswith(".") and abbreviated(word))
            or (word in ("a.m", "p.m") and _OPENS.match(before, stop.end()))
            or (ends_name(word) and _OPENS_BEHIND_NAME.match(before, stop.end()))
        ):
            start = stop.end()
    return before[start:]
