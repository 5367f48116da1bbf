"""The day on which an offer ends, where it bears its name: "Expiration Date", "Expiration of the Offer", "Termination Date" (see ``expiration``)."""

from __future__ import annotations

from re import Match

from ...phrase import Phrase
from ..deadline import DATED, UNDATED, clause, has_clock
from ..rule import Reading
from ..subject import OFFER, conditional
from ..wording import ANY_DAY
from .extension import OTHER_DATES

NAMED = Phrase(
    rf"""(?:expir(?:ation|y)|termination|(?:initial|first)\ closing)(?P<noun>\ (?:date\ and\ time|date/time|dates?|time|deadline))?
    [\"']?(?:(?P<of>\ (?:of|for|with\ respect\ to)\ (?P<article>(?:the|our|this|its|your|each|such)\ )?(?:[a-z.&'-]{{2,20}}\ ){{0,3}}?{OFFER})
      |\ and\ (?:the\ )?(?:withdrawal\ (?:date|deadline|rights?)|proration\ date)|,\ withdrawal\ (?:rights?|date)\ and\ proration\ (?:period|date))?
    [\"']?(?:\ \([^()]{{0,60}}\))?(?P<states>[:.](?:\ at)?|\ -|\ \((?:which\ is\ )?(?:currently|presently|now|expected)(?:\ (?!expir)[a-z]+){{0,3}}?
      |,?(?:\ (?!expir)[a-z]+){{0,8}}?)(?:(?:\ \d{{1,3}})?\ table\ of\ contents)?(?P<later>(?:\ at|\ on)?\ the\ (?:later|earlier|latest)\ of(?:\ \(?[ai1]\))?(?:\ at)?)?\ (?P<bracket>\()?$"""
)
"""The name of the day, perhaps whose it is, and what states it."""
_MEANS = frozenset(
    "shall will now means mean refers refer to be is occur occurs currently presently scheduled set expected anticipated for at as on until hereby extended initially that has been was occurred amended revised deemed read".split()
)
_VERBS = frozenset("currently presently shall will now means mean refers refer be is occur occurs at on has was occurred".split())
_OCCURS = frozenset("which we it expect expects will is scheduled expected to occur occurred currently presently now set for was has been be at on".split())


def _states(found: Match[str]) -> list[str]:
    return found["states"].strip(" ,(").split()


_WE_EXPECT = Phrase(r"which\ (?:we|it|the\ company)\ (?:(?:currently|presently|now)\ )?(?:expects?|anticipates?|schedul(?:e|ed))\ (?:to\ )?(?=(?:will|be|is|occur)\b)")
"""Between the name and the moment that it stands for."""
_OLD_DATE = Phrase(r"\b(?:previous|previously\ (?:scheduled|announced)|prior|old|original|former|originally\ scheduled|then-current|earlier)\ (?:scheduled\ )?[\"']?$")
_INITIAL = Phrase(r"\binitial\ (?:scheduled\ )?[\"']?$")
NOT_OFFERS = Phrase(
    r"\b(?:exercise\ price|vest|vesting|grant\ date|strike|maturity|lease|contract|per\ annum|coupon|waiting\ period|hsr|warrants?\ (?:agreement|expire)"
    r"|option\ (?:number|type|plan)|rights\ (?:agreement|plan)|confidentiality|standstill|subsequent\ (?:[a-z]+\ ){0,2}?period)\b"
)
_IS_MOVED = Phrase(r"[.,;]?\ (?:consequently|accordingly|therefore|as\ a\ result|thus|so)\b[^.;]{0,60}\bextend(?:ing|s|ed)\b[^.;]{0,30}\bexpir")
"""Behind a day that is the end no more: "Consequently, Teal is extending the expiration date"."""
_TELLS = Phrase(r"\bmeans?\b|\bscheduled\b|\bnew\b|\bnow\b|\bamended\b|\boffer\b|\btender\b")
_FROM = Phrase(r"\bfrom\ (?:the\ |an\ |its\ )?(?:[a-z]+\ ){0,2}[\"']?$")


TWO_DAYS = Phrase(rf",?\ and\ [^.;]{{0,60}}?{ANY_DAY}|[^.;]{{0,60}}\brespectively\b")
"""Behind the first of two days: "The expiration date and the withdrawal deadline are May 3, 2014 and June 3, 2014"."""


_DAYS_BEFORE = Phrase(r"\b(?:trading|business)\ days?\ (?:immediately\ )?(?:preceding|before|prior\ to|following|after)\ (?:the|such)\ (?:scheduled\ )?[\"']?$")
"""Before the name, where a day near it is told: "the second trading day preceding the expiration date (currently expected to be June 3, 2010)"."""


def defines(reading: Reading, said: str, found: Match[str]) -> bool:
    """The name states this end: a definition, or "Expiration Date: 5:00 p.m. …"."""
    words, timed = _states(found), has_clock(reading["moment"])
    if found["bracket"]:  # "before the Expiration Time (5:00 p.m., …)"
        return (
            timed
            and bool(found["noun"])
            and not words
            and _THE_END.search(said[-24:]) is not None
            and not _OF_ANOTHER.match(reading.after(60))
            and _is_this_deadline(reading, said)
        )
    if words[:1] == ["are"] and " and " in found[0] and "withdrawal" in found[0] and not TWO_DAYS.match(reading.after(90)):
        words = ["is", *(word for word in words[1:] if word not in ("both", "each"))]
    if timed and words[:1] == ["which"]:  # "the expiration date, which is currently 5:00 p.m.", "which we expect will be at 5:00 p.m."
        expected = _WE_EXPECT.match(" ".join(words))
        words = words[1:] if words[1:2] in (["is"], ["will"]) else " ".join(words)[expected.end() :].split() if expected else words
    if timed and words == ["of"] and found["noun"]:
        return _is_this_deadline(reading, said)
    before = said[-110:]
    if "(" in found[0] and ("expected" in words or "anticipated" in words) and _DAYS_BEFORE.search(before):
        return False
    if not _is_stated(found, words, timed) or _is_other(reading, said, before, found, words):
        return False
    if timed or "offer" in found[0]:
        return not conditional(clause(before)[-60:])
    if _UNLESS_EXTENDED.match(reading.after(90)):
        return not conditional(clause(before)[-60:])
    return _TELLS.search(before[-60:] + found[0]) is not None


_UNLESS_EXTENDED = Phrase(
    r",?\ (?:unless|subject\ to\ (?:any\ )?extension)\b[^.;]{0,40}?\b(?:we|the\ (?:company|fund))\ (?:[a-z]+\ )?extends?\ (?:(?:the|this|our)\ (?:[a-z]+\ )?offer|it)\b|,?\ unless\ (?:it|the\ (?:[a-z]+\ )?offer)\ is\ (?:[a-z]+\ )?extended\b"
)
"""Behind the day of an offer's end, which bears no hour: "The expiration date is May 3, 2016, unless we extend the offer"."""
_THE_END = Phrase(r"(?:^|\b(?:the|our|this|such|current|scheduled|new|before|prior\ to|by|until|on|offer's|offer)\ )[\"']?$")
"""Before an expiration date that is the offer's own, not a warrant's or an agreement's."""
_OF_ANOTHER = Phrase(r"\)?\ (?:of|for|under)\ (?!(?:the|our|this)\ (?:[a-z]+\ ){0,2}?offers?\b)")


def _is_this_deadline(reading: Reading, said: str) -> bool:
    """Whether "the expiration deadline of 5:00 p.m." is no old one, and none of something else."""
    return not (
        _OLD_DATE.search(said[-60:])
        or _FROM.search(said[-60:])
        or OTHER_DATES.search(said[-110:])
        or _SUBJECT_GAP.search(said[-60:] + reading.after(60))
        or NOT_OFFERS.search(said[-110:])
    )


def _is_stated(found: Match[str], words: list[str], timed: bool) -> bool:
    """Whether a verb, a colon or nothing stands between the name and its day."""
    if not found["noun"] and not (timed and words in ([":"], ["-"])):
        return False
    if not words or words[0] in (":", ".", "-"):
        return True
    return words[0] in _VERBS and _MEANS.issuperset(words) and (words[0] != "has" or "set" in words)


def _is_other(reading: Reading, said: str, before: str, found: Match[str], words: list[str]) -> bool:
    """Whether the end is another one: the first of an offer that was extended, one that is moved, a warrant's."""
    if _was_initial(reading, said, words) or OTHER_DATES.search(before) or _IS_MOVED.match(reading.after(160)):
        return True
    return NOT_OFFERS.search(clause(before) if found["of"] else before) is not None


def _was_initial(reading: Reading, said: str, words: list[str]) -> bool:
    """Whether an offer that was extended tells its first end: "The initial expiration date was"."""
    if words != ["was"] or not _INITIAL.search(said[-60:]):
        return False
    near = reading.before(700) + reading.after(300)
    return "extended" in near and "subsequent offering" not in near


def defined_once(reading: Reading, said: str, found: Match[str]) -> bool:
    """The name states an end that was."""
    words = _states(found)
    while words and words[-1] in ("at", "on", "for", "set"):
        words.pop()
    return not found["later"] and (
        (words in (["was"], ["of"], ["had", "been"], ["which", "was"], [":"]) and (bool(_OLD_DATE.search(said[-60:])) or _was_initial(reading, said, words)))
        or (len(words) > 1 and words[-1] in ("scheduled", "set") and words[-2] in ("originally", "previously", "initially"))
        or words in (["which", "had", "been"], ["which", "had", "previously", "been"], ["which", "previously", "was"])  # "has been extended" follows
    )


def heads_a_row(reading: Reading, said: str, found: Match[str]) -> bool:
    """The name stands before its day in a row of a table or of a term sheet."""
    return bool(found["of"]) and not found["later"] and not found["bracket"] and _states(found) in ([], [":"], [":", "at"], ["."], ["-"]) and not OTHER_DATES.search(said[-60:])


_OFFERS = Phrase(r"\b(?:the|our|its|this)\ (?:tender\ |exchange\ )?offer(?:'s)?\ $")
"""Whose expiration it is, before it: "as of the tender offer expiration at 5:00 p.m."."""


def occurs(reading: Reading, said: str, found: Match[str]) -> bool:
    """A sentence tells when the expiration is, or was."""
    words = _states(found)
    said_so = bool(words) and (words[-1] in ("at", "on", "for") or (words in (["which", "was"], ["which", "is"]) and has_clock(reading["moment"])))
    dated = words == ["which", "was"] and bool(found["of"])  # "the "Expiration Date" for the offers, which was midnight"
    if not (found["article"] or _OFFERS.search(said[: found.start()][-30:])) or (found["noun"] and not dated) or not said_so or not _OCCURS.issuperset(words):
        return False
    return not _OLD_DATE.search(said[-60:]) and ("(" in found["states"] or not conditional(clause(said[-60:])))


_CALLED = Phrase(r"\b(?:is|as|called|being|to\ be|such\ (?:time|date)(?:\ and\ (?:time|date))?,?)\ ?$")
_EXERCISED = Phrase(
    r"(?<!withdrawal\ )\b(?:options?|warrants?|awards?|rights?)\ (?:[a-z]+\ ){0,2}(?:expires?|exercisable|exercised|exercise)\b[^.;]{0,50}$"
    r"|\bexercis(?:e|ed|able)\ [^.;]{0,40}$"
)
_SUBJECT_GAP = Phrase(r"\b(?:guaranteed\ delivery|waiting\ period|merger\ agreement\ dated|withdrawal\ deadline|early\ tender)\b")
DEFINED_AFTER = Phrase(
    rf"(?P<gap>(?:[^\";\d]|{UNDATED}){{0,300}}?)(?P<open>[(\ ])(?:the|our|its|an?)?\ ?[\"']?(?:the\ )?[\"']?(?:initial\ |scheduled\ |offer\ "
    rf"|new\ )?(?:expiration|expiry)\ ?(?:date|time|deadline)?[\"']?(?=[,.]?\)|,|\.|\ unless|\ for\ the|\ of\ the|\ or)"
)
_NAME_QUOTED = Phrase(r",\ (?:the|our)\ [\"']")
"""The name right behind the moment, without brackets: "9:00 p.m., Pacific Time, on May 3, 2018, the "Expiration Time"."""
_IN_BRACKETS = Phrase(r"[^(]*\)[^(]*\w")
"""The end of a remark in brackets, and words behind it: the day before stands in the remark."""


def is_defined(reading: Reading, said: str, found: Match[str]) -> bool:
    """The name follows the day that it is given to."""
    gap, before = found["gap"], reading.before(60)
    if DATED.search(before) or before.endswith("from ") or _SUBJECT_GAP.search(gap) or len(clause(gap)) != len(gap):
        return False
    if _IN_BRACKETS.match(gap):
        return False
    beside = gap == "," and has_clock(reading["moment"]) and _NAME_QUOTED.match(found[0]) is not None
    if gap.rpartition(")")[2].count("(") == 0 and not found["open"].startswith("(") and not beside and not _CALLED.search(gap):
        return False
    return not _EXERCISED.search(before) and not OTHER_DATES.search(gap + " ")
