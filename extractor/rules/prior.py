"""Filings of this offer that the text names: the statement that an amendment amends (Rules 13e-4(c)(3), 14d-3(b)(1)), the amendments before
it, and communications before commencement (Rules 13e-4(c)(1), 14d-2(b)).

    amends and supplements the Tender Offer Statement on Schedule TO filed by Purchaser with the SEC on August 30, 2016
    as amended by Amendment No. 1 filed on September 8, 2016 and Amendment No. 2 filed on September 14, 2016
    Exhibit 99.1 to the Schedule TO-C filed by Parent with the SEC on August 22, 2016

The words alone seldom tell an issuer's Schedule TO from a third party's: where they do not, the form is "SC TO" or "SC TO/A", which the
boxes of the cover complete. Forms 8-K, Schedules 13D and 14D-9, registration statements are no filings of the offer and give nothing.

A ``statement`` that an original names is an earlier offer's, or a communication that goes by the schedule's name. ``reported`` are accounts
of who filed what and when, which may be about a rival's offer. ``amendment_undated`` gives a number without a day.
"""

from __future__ import annotations

import re
from functools import partial

from ..models import PriorFiling
from .rule import Reading, Rule
from .wording import DAY, MONTH, WEEKDAY, day

PRECEDENCE = (
    "prior.statement",
    "prior.communication",
    "prior.amendment",
    "prior.later_amendment",
    "prior.amendments_first",
    "prior.amendments_second",
    "prior.amendments_third",
    "prior.filed_under",
    "prior.reported",
    "prior.reported_amendment",
    "prior.amendment_undated",
)

# --- fragments ------------------------------------------------------------------------------------------------------------------------

_SCHEDULE = r"\bschedule\ ?(?P<schedule>to|14d-?1|13e-?4)(?:\ ?-\ ?(?P<kind>[it])\b)?(?P<amended>\ ?/\ ?a\b)?(?!\ ?-\ ?c\b)(?![\w/])"
_COMMUNICATION = r"\bschedule\ ?(?P<schedule>to)\ ?-\ ?(?P<kind>c)\b(?P<amended>\ ?/\ ?a\b)?"
_ANY_SCHEDULE = _SCHEDULE.replace("[it]", "[cit]").replace(r"(?!\ ?-\ ?c\b)", "")
_NUMBER = r"\bamendment\ (?:no\.?|number|\#)\ ?(?P<number>\d{1,3})\b(?!\.\d)"
_BRACKETS = r"(?:,?\ \((?:[^()]|\([^()]{0,80}\)){0,300}\))?"
_NEW_SENTENCE = r"(?<!\.[a-z])(?<!\binc)(?<!\bcorp)(?<!\bltd)(?<!\bco)\.\ (?:on|the|in|this|an?|as|if|we|all|each|these|such|it|copies|any|pursuant|during|following|at)\b"
_NOT_BETWEEN = r"filed|schedule|amendment\ no|amends?|relat(?:ing|es)|forms?|8-k|proxy|registration|agreement|press|exhibits?|complaint|lawsuit|actions?|court|prospectus|offers?\ to|to\ be|will|intends?|\d{4}"
_NOT_BEHIND = r"filed|schedule|amendment\ no|dated|relat(?:ing|es)|to\ purchase|forms?|8-k|complaint|lawsuit|court|expire[sd]?|agreement|reported"
_FILED = rf"{_BRACKETS}(?:,?\ (?:both\ )?dated\ {DAY}\b)?(?:(?!\b(?:{_NOT_BETWEEN})\b|{_NEW_SENTENCE})[^;]){{0,260}}?(?<!\bbe\ )(?<!\bnot\ )\bfiled"
"""From the name of a filing to "filed"."""
_BEHIND = rf"(?:(?!\b(?:{_NOT_BEHIND})\b|{_NEW_SENTENCE})[^;]){{0,700}}?"
"""From "filed" to the day: who filed, and where."""
_ON = rf"(?:(?:\b|(?<=filed))on\ ?|(?<=filed)\ |(?<=,)\ )(?:{WEEKDAY},?\ )?(?P<date>{DAY})"
_WORDS = r"(?P<words>(?:(?!(?:amends?|supplements?|is|hereby|relates|filed|form|agreement)\b)[\w'.,&/-]+\ ){0,10})"
_STATEMENT_WORDS = r"(?P<words>(?:(?:original|initial|third-party|issuer|tender|exchange|offer|statement|on|under|cover|of|the|a|company's|combined)\ ){0,8})"
_MONTH_DAY = rf"(?:{MONTH}\ \d{{1,2}}(?:,\ \d{{4}})?)"

_AMENDMENT_TO = re.compile(rf"{_NUMBER}{_BRACKETS}\ (?:to|of|on)\ {_WORDS}$", re.VERBOSE)
_THIS = re.compile(r"\bthis\ (?:\w+\ )?$", re.VERBOSE)
_ISSUER = re.compile(r"\bissuer\ tender\ offer\ statement\b[^.;]{0,40}$", re.VERBOSE)
_BEFORE_THE_OFFER = re.compile(r"pre-?\ ?commencement|preliminary\ communication|under\ (?:the\ )?cover\ of\ (?:a\ )?$", re.VERBOSE)
_FILED_BEHIND = re.compile(r"(?:\ thereto|\ to\ (?:the\ |such\ )?(?:tender\ offer\ )?(?:statement\ on\ )?(?:schedule\ to|statement))?(?:,?\ \([^()]{0,80}\))?,?\ (?:\w+\ ){0,3}filed\b", re.VERBOSE)
_LAST_NAMED = re.compile(r"\bschedule\ ?(?P<ours>to|14d-?1|13e-?4)\b|\b(?:schedule\ ?1[34]\w|form\ (?:\d|[sf]-)|registration\ statement|agreement|indenture|rights\ plan|commitment\ letter)", re.VERBOSE)


# --- how to read them -----------------------------------------------------------------------------------------------------------------


def _form(reading: Reading, before: str, *, amended: bool = False) -> str | None:
    """The form of the schedule that a match names; None for a "schedule to" that is none ("the disclosure schedule to the agreement")."""
    printed = reading.printed("schedule")
    if reading["kind"]:
        name = f"SC TO-{reading['kind'].upper()}"
    elif printed.lower() != "to":
        name = "SC 14D1" if printed.startswith("14") else "SC 13E4"
    elif printed != "TO":
        return None
    elif _BEFORE_THE_OFFER.search(before[-90:]):
        name = "SC TO-C"
    else:
        name = "SC TO-I" if _ISSUER.search(before[-90:]) else "SC TO"
    return f"{name}/A" if (amended or reading["amended"]) and name != "SC TO-C" else name


def _statement(reading: Reading) -> PriorFiling | None:
    """The statement itself; what stands behind "Amendment No. 1 to the" is that amendment's unless it is this one's."""
    before = reading.before(240)
    amendment = _AMENDMENT_TO.search(before)
    if amendment and not _THIS.search(before[: amendment.start()]):
        return None
    form, date = _form(reading, before), day(reading["date"])
    return PriorFiling(form=form, filing_date=date) if form and date else None


def _amendment(reading: Reading) -> PriorFiling | None:
    form, date = _form(reading, reading["words"], amended=True), day(reading["date"])
    if not form or not date or _THIS.search(reading.before(30)):
        return None
    return PriorFiling(form=form, amendment_number=int(reading["number"]), filing_date=date)


def _named(reading: Reading) -> PriorFiling | None:
    """A filing on the day that the words give."""
    form, date = _form(reading, reading["words"]), day(reading["date"])
    return PriorFiling(form=form, filing_date=date) if form and date else None


def _ours(reading: Reading) -> str | None:
    """The form of an amendment that is named without its schedule: this offer's, where no other document was named since."""
    before = reading.before(900)
    named = list(_LAST_NAMED.finditer(before))
    if not named or not named[-1]["ours"] or _THIS.search(before):
        return None
    last = named[-1]
    name = {"14d": "SC 14D1", "13e": "SC 13E4"}.get(last["ours"][:3])
    if name is None:
        name = "SC TO-I" if _ISSUER.search(before[: last.start()][-60:]) else "SC TO"
    return f"{name}/A"


def _later_amendment(reading: Reading) -> PriorFiling | None:
    date, form = day(reading["date"]), _ours(reading)
    return PriorFiling(form=form, amendment_number=int(reading["number"]), filing_date=date) if date and form else None


def _one_of(place: int, reading: Reading) -> PriorFiling | None:
    """One of several amendments whose days follow in the same order; a year stands behind the last day that it is of."""
    numbers = re.findall(r"\d{1,3}", reading["numbers"])
    days = re.findall(rf"({MONTH}\ \d{{1,2}})(?:,\ (\d{{4}}))?", reading["days"], re.VERBOSE)
    form = _ours(reading)
    if len(numbers) != len(days) or place >= len(numbers) or not form:
        return None
    year = next((year for _, year in days[place:] if year), "")
    date = day(f"{days[place][0]}, {year}")
    return PriorFiling(form=form, amendment_number=int(numbers[place]), filing_date=date) if date else None


def _undated(reading: Reading) -> PriorFiling | None:
    form = _form(reading, reading["words"], amended=True) if reading["schedule"] else _ours(reading)
    if not form or _FILED_BEHIND.match(reading.after(200)):
        return None
    return PriorFiling(form=form, amendment_number=int(reading["number"] or reading["second"] or reading["third"]))


# --- the rules ------------------------------------------------------------------------------------------------------------------------

_SCHEDULES = ("schedule to", "scheduleto", "schedule 14d-1", "schedule 14d1", "schedule 13e-4", "schedule 13e4")
_SEVERAL = rf"""\bamendments?\ (?:nos?\.?|numbers?)\ ?(?P<numbers>\d{{1,3}}(?:,\ (?:amendment\ no\.?\ )?\d{{1,3}}){{0,6}},?\ and\ (?:amendment\ no\.?\ )?\d{{1,3}})(?:\ thereto)?
    {_BRACKETS},?\ (?:(?:which\ )?were\ |each\ |as\ )?(?:previously\ )?filed{_BEHIND}\bon\ (?P<days>{_MONTH_DAY}(?:,\ {_MONTH_DAY}){{0,6}},?\ and\ {MONTH}\ \d{{1,2}},\ \d{{4}})"""
_NUMBERED = ("amendment no", "amendments no", "amendment number", "amendment #")


def _several(name: str, place: int) -> Rule[PriorFiling]:
    says = "Schedule TO, as amended by Amendments No. 1, 2 and 3 filed with the SEC on May 3, May 9 and May 17, 2019, respectively"
    return Rule(f"prior.amendments_{name}", says, ("amendments no", "amendment nos", "amendments nos", "amendment no"), _SEVERAL, partial(_one_of, place), before=0, after=1300)


RULES: tuple[Rule[PriorFiling], ...] = (
    Rule(
        "prior.statement",
        "the Tender Offer Statement on Schedule TO filed by Purchaser with the SEC on August 30, 2016",
        _SCHEDULES,
        rf"{_SCHEDULE}{_FILED}{_BEHIND}{_ON}",
        _statement,
        before=0,
        after=1300,
    ),
    Rule(
        "prior.communication",
        "(incorporated by reference to Exhibit 99.1 to the Schedule TO-C filed by Parent with the SEC on August 22, 2016)",
        ("schedule to-c", "schedule to - c", "scheduleto-c"),
        rf"{_COMMUNICATION}{_FILED}{_BEHIND}{_ON}",
        _statement,
        before=0,
        after=1300,
    ),
    Rule(
        "prior.amendment",
        "incorporated herein by reference from Amendment No. 1 to the Schedule TO, filed on April 20, 2023",
        _NUMBERED,
        rf"{_NUMBER}{_BRACKETS},?\ (?:to|of)\ {_WORDS}{_SCHEDULE}{_FILED}{_BEHIND}{_ON}",
        _amendment,
        before=0,
        after=1500,
    ),
    Rule(
        "prior.later_amendment",
        "the Schedule TO filed on September 1, 2016, as amended by Amendment No. 1 thereto filed with the SEC on September 8, 2016",
        _NUMBERED,
        rf"{_NUMBER}(?:\ thereto|\ to\ (?:the|such)\ statement)?{_BRACKETS},?\ (?:(?:which\ )?was\ |as\ )?(?:(?:also|previously|subsequently)\ )?filed{_BEHIND}{_ON}",
        _later_amendment,
        before=0,
        after=1100,
    ),
    _several("first", 0),
    _several("second", 1),
    _several("third", 2),
    Rule(
        "prior.filed_under",
        "the press release filed under cover of Schedule TO with the SEC on May 1, 2003",
        _SCHEDULES,
        rf"\bfiled\ (?:with\ [^;()]{{3,80}}(?:\ \([^()]{{0,60}}\))?\ )?(?P<words>(?:on|under\ (?:the\ )?cover\ of)\ (?:a\ )?){_ANY_SCHEDULE},?\ (?:with\ [^;()]{{3,80}}(?:\ \([^()]{{0,60}}\))?\ )?{_ON}",
        _named,
        before=180,
        after=220,
    ),
    Rule(
        "prior.reported",
        "On March 31, 2023, the Company filed with the SEC an Issuer Tender Offer Statement on Schedule TO",
        _SCHEDULES,
        rf"\bon\ (?P<date>{DAY}),?\ (?:(?!\bfiled\b)[^;\d]){{2,200}}?\bfiled\ (?:with\ [^;,]{{3,90}}?\ )?(?:an?|its|their|the)\ {_STATEMENT_WORDS}{_ANY_SCHEDULE}",
        _named,
        before=430,
        after=8,
    ),
    Rule(
        "prior.reported_amendment",
        "On April 20, 2023, the Company filed Amendment No. 1 to the Schedule TO",
        _SCHEDULES,
        rf"\bon\ (?P<date>{DAY}),?\ (?:(?!\bfiled\b)[^;\d]){{2,200}}?\bfiled\ (?:with\ [^;,]{{3,90}}?\ )?(?:an?\ |its\ |their\ |the\ )?{_NUMBER}\ to\ (?:its\ |their\ )?{_STATEMENT_WORDS}{_SCHEDULE}",
        _amendment,
        before=460,
        after=8,
    ),
    Rule(
        "prior.amendment_undated",
        "the Schedule TO, as amended and supplemented by Amendment No. 1",
        _NUMBERED,
        rf"(?:\b(?:amended|supplemented)\ by\ (?:the\ )?{_NUMBER}|\bwhich\ {_NUMBER.replace('number>', 'third>')}\ (?:has\ )?(?:already\ |previously\ )?(?:amended|supplemented)|\b(?:from|to|in|with|of|by)\ (?:the\ )?(?:{_NUMBER.replace('number>', 'second>')})\ to\ {_STATEMENT_WORDS}{_SCHEDULE})(?![/\w])",
        _undated,
        before=60,
        after=140,
    ),
)

