"""Earlier Schedules told by a report of them, or by the form and exhibit that they were filed under."""

from __future__ import annotations

from ...models import PriorFiling
from ...phrase import Phrase
from ..rule import Reading, Rule
from ..wording import ANY_DAY, day
from .words import BRACKETS, LEADING_WORDS, NUMBER, ON, SCHEDULE, SCHEDULES, STATEMENT_WORDS, amendment_of, form_of

_ANY_SCHEDULE = SCHEDULE.replace("[it]", "[cit]").replace(r"(?!\ ?-\ ?c\b)", "")


def _filed_as_exhibit(reading: Reading) -> PriorFiling | None:
    form, date = form_of(reading, reading["words"], amended=bool(reading["number"])), day(reading["date"])
    return PriorFiling(form=form, amendment_number=int(reading["number"]) if reading["number"] else None, filing_date=date) if form and date else None


def _named(reading: Reading) -> PriorFiling | None:
    """A filing on the day that the words give."""
    form, date = form_of(reading, reading["words"]), day(reading["date"])
    return PriorFiling(form=form, filing_date=date) if form and date else None


def _reported(reading: Reading) -> PriorFiling | None:
    """What was filed on the day that the sentence begins with; none where its own day stands behind it."""
    return None if _ON_A_DAY.match(reading.after(60)) else _named(reading)


_ON_A_DAY = Phrase(rf"\ (?:with\ the\ (?:sec|commission)\ )?on\ {ANY_DAY}")


RULES: tuple[Rule[PriorFiling], ...] = (
    Rule(
        "prior.filed_under",
        "the press release filed under cover of Schedule TO with the SEC on May 1, 2003",
        SCHEDULES,
        rf"filed\ (?:with\ [^;()\d]{{3,80}}(?:\ \([^()]{{0,60}}\))?\ )?(?P<words>(?:on|under\ (?:the\ )?cover\ of)\ (?:a\ )?"
        rf"|(?:as\ (?:an\ )?exhibits?\ (?:(?!filed|schedule)[^;:]){{1,60}}?\ (?:to|with)|with)\ (?:{NUMBER}\ to\ )?(?:(?:the|its|our)\ )?"
        rf"(?:{LEADING_WORDS}\ ){{0,8}}){_ANY_SCHEDULE}{BRACKETS},?\ (?:by\ [^;()\d]{{3,80}}?\ )?(?:with\ [^;()\d]{{3,80}}(?:\ \([^()]{{0,60}}\))?\ )?"
        rf"(?:(?:via|through|on)\ edgar,?\ )?{ON}",
        _filed_as_exhibit,
        before=180,
        after=520,
        needs=(("filed on ", "filed under ", "filed with ", "filed as "),),
    ),
    Rule(
        "prior.filed_as_exhibit",
        "(1) Previously filed on May 3, 2010 as an exhibit to the Schedule TO",
        ("as an exhibit to", "as exhibits to", "as exhibit"),
        rf"\bfiled\ (?:with\ [^;()]{{3,80}}?\ )?on\ (?:or\ about\ )?(?P<date>{ANY_DAY}),?\ as\ (?:an\ )?exhibits?\ (?:[^.;:]{{1,60}}?\ )?to\ "
        rf"(?:{NUMBER}\ to\ )?(?:the|its|our)\ {STATEMENT_WORDS}{SCHEDULE}",
        _filed_as_exhibit,
        before=140,
        after=220,
    ),
    Rule(
        "prior.reported",
        "On March 31, 2023, the Company filed with the SEC an Issuer Tender Offer Statement on Schedule TO",
        SCHEDULES,
        rf"on\ (?P<date>{ANY_DAY}),?\ (?:(?!\bfiled\b)[^;\d]){{2,200}}?\bfiled\ (?:with\ [^;,]{{3,90}}?\ )?(?:an?|its|their|the)\ {STATEMENT_WORDS}{_ANY_SCHEDULE}",
        _reported,
        before=430,
        after=40,
        needs=(("filed an ", "filed a ", "filed its ", "filed their ", "filed the ", "filed with "),),
    ),
    Rule(
        "prior.reported_amendment",
        "On April 20, 2023, the Company filed Amendment No. 1 to the Schedule TO",
        SCHEDULES,
        rf"on\ (?P<date>{ANY_DAY}),?\ (?:(?!\bfiled\b)[^;\d]){{2,200}}?\bfiled\ (?:with\ [^;,]{{3,90}}?\ )?(?:an?\ |its\ |their\ "
        rf"|the\ )?{NUMBER}\ to\ (?:its\ |their\ )?{STATEMENT_WORDS}{SCHEDULE}",
        amendment_of,
        before=460,
        after=8,
        needs=(("filed an ", "filed amendment", "filed its ", "filed their ", "filed the ", "filed with "), ("amendment ",)),
    ),
)
