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
from datetime import date
from functools import partial

from ...models import PriorFiling
from ...phrase import Phrase
from ..rule import Reading, Rule
from ..wording import ANY_DAY, MONTHS, NAME_STOP, day
from . import reported
from .words import BRACKETS, ISSUER, MONTH, MONTH_DAY, NUMBER, ON, RESPECTIVELY, SCHEDULE, SCHEDULES, STATEMENT_WORDS, THIS, amendment_of, form_of, parted

_PLACES = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
"""The places in a list of amendments that is read."""
PRECEDENCE = (
    "prior.statement",
    "prior.communication",
    "prior.communication_filed",
    "prior.communication_day_first",
    "prior.plain_statement",
    "prior.amendment",
    "prior.later_amendment",
    *(f"prior.amendments_{place}" for place in _PLACES),
    "prior.filed_under",
    "prior.filed_as_exhibit",
    "prior.statement_dated",
    "prior.statement_filed_dated",
    "prior.amendment_dated",
    "prior.reported",
    "prior.reported_amendment",
    "prior.amended_numbered",
    *(f"prior.amended_{place}" for place in _PLACES),
    "prior.amendment_undated",
    *(f"prior.listed_{place}" for place in _PLACES),
)

# --- fragments ------------------------------------------------------------------------------------------------------------------------

_COMMUNICATION = r"schedule\ ?(?P<schedule>to)\ ?-\ ?(?P<kind>c)\b(?P<amended>\ ?/\ ?a\b)?"
_GAP = r"(?:[^;sfa]|;(?=\ (?:and\ )?\((?:i{2,3}|iv|vi{0,3}|[2-9]|[b-h])\))|s(?!chedule\ ?(?:to|1))|f(?!iled\b)|a(?!mendment\ no\b))"
_COMBINED = r"(?:\ and\ (?:(?:the|an?)\ )?(?:transaction\ )?(?:statement\ on\ )?(?:schedule\ 13d|(?:schedule|rule)\ 13e-3)(?:\ transaction\ statement)?(?:\ on\ schedule\ 13e-3)?)?"
"""The statement that the same filing also was: "Schedule 14D-1 and the Rule 13e-3 Transaction Statement on Schedule 13E-3"."""
_FILED = (
    rf"{_COMBINED}{BRACKETS}(?:,?\ (?:both\ )?dated\ {ANY_DAY}\b)?(?P<between>[^\ ;]{{0,24}}"
    rf"(?:\ (?!\(?(?:schedule|filed|amendment\ no)\b)[^\ ;]+){{0,60}}?)(?<!\bbe)(?<!\bnot)(?<!\bbeing)\ \(?filed"
)
"""From the name of a filing to "filed"."""
_BEHIND = rf"(?P<behind>{_GAP}{{0,1700}}?)"
"""From "filed" to the day: who filed, and where."""
_WORDS = r"(?P<words>(?:(?!(?:amends?|supplements?|is|hereby|relates|filed|form|agreement)\b)[\w'.,&/-]+\ ){0,10})"

_AMENDMENT_TO = Phrase(rf"{NUMBER}{BRACKETS}\ (?:to|of|on)\ {_WORDS}$")
_NAMED_THIS = Phrase(r"^[^(;]{6,40}\ ?\((?:this|the)\ \"(?:final\ )?amendment\b")
"""Behind the schedule's name, that of the amendment: 'Amendment No. 3 to the Schedule TO (this "Amendment No. 3"), filed with the SEC on December 12, 2025'."""
_FILED_BEHIND = Phrase(r"(?:\ thereto|\ to\ (?:the\ |such\ )?(?:tender\ offer\ )?(?:statement\ on\ )?(?:schedule\ to|statement))?(?:,?\ \([^()]{0,80}\))?,?\ (?:\w+\ ){0,3}filed\b")
_FILED_LATER = Phrase(rf"[^.;]{{0,170}}?\bfiled\b[^;]{{0,160}}?\bon\ {ANY_DAY}")
_TO_A_CONTRACT = Phrase(
    r",?\ (?:and\ effective\ [^;]{6,30},?\ )?(?:to|of)\ (?:the|that|such|its|an?|our)\ (?:(?!schedule|statement)[^;.,]){0,60}?\b(?:agreement|plan|merger"
    r"|indenture|lease|note|charter|certificate|bylaws|letter)\b"
)
_AMENDED_BY = Phrase(r"\b(?:amended|supplemented)\ by\ (?:the\ )?$")
_OF_ANOTHER = Phrase(r"\ (?:to|of)\ (?:the|that|its|their|such)\ ")
_FILED_BEFORE = Phrase(
    r"\b(?:statement|schedule\ (?:to|14d-1|13e-4)(?:-[it])?)\b(?=[^;]{0,300}\b(?:filed|dated)\b)"
    r"(?:(?!\b(?:schedule|agreement|offer\ to\ purchase|plan|letter|indenture|prospectus|charter|bylaws|form)\b)[^;]){0,400}$"
)
_LAST_NAMED = Phrase(
    r"\b(?:schedule\ ?(?P<ours>to|14d-?1|13e-?4)\b|(?:schedule\ ?1[34]\w|form\ (?:\d|[sf]-)|registration\ statement|agreement|indenture|rights\ plan"
    r"|commitment\ letter))"
)


# --- how to read them -----------------------------------------------------------------------------------------------------------------


def _statement(reading: Reading) -> PriorFiling | None:
    """The statement itself; what stands behind "Amendment No. 1 to the" is that amendment's unless it is this one's."""
    before = reading.before(240)
    if parted(reading):
        return None
    amendment = _AMENDMENT_TO.search(before)
    if amendment and _NAMED_THIS.search(reading[0]):  # its own day
        return None
    if amendment and not THIS.search(before[: amendment.start()]):
        return None
    form, date = form_of(reading, before), day(reading["date"])
    return PriorFiling(form=form, filing_date=date) if form and date else None


def _communication(reading: Reading) -> PriorFiling | None:
    date = day(reading["date"])
    return PriorFiling(form="SC TO-C", filing_date=date) if date and reading.printed("schedule") == "TO" else None


def _ours(reading: Reading) -> str | None:
    """The form of an amendment that is named without its schedule: this offer's, where no other document was named since."""
    before = "" if parted(reading) else reading.before(900)
    named = list(_LAST_NAMED.finditer(before))
    if not named or not named[-1]["ours"] or THIS.search(before):
        return None
    last = named[-1]
    name = {"14d": "SC 14D1", "13e": "SC 13E4"}.get(last["ours"][:3])
    if name is None:
        name = "SC TO-I" if ISSUER.search(before[: last.start()][-60:]) else "SC TO"
    return f"{name}/A"


def _later_amendment(reading: Reading) -> PriorFiling | None:
    date, form = day(reading["date"]), _ours(reading)
    return PriorFiling(form=form, amendment_number=int(reading["number"]), filing_date=date) if date and form and not RESPECTIVELY.match(reading.after(160)) else None


def _numbers(words: str) -> list[int]:
    """The numbers of a list or a range: "1, 2 and 3", "1 through 5"."""
    numbers = [int(number) for number in re.findall(r"\d{1,3}", words)]
    return list(range(numbers[0], numbers[1] + 1)) if len(numbers) == 2 and re.search(r"\d(?: through | to | ?- ?)", words) else numbers


def _days(words: str) -> list[date | None]:
    """The days of a list; a year stands behind the last day that it is of."""
    days = re.findall(rf"({MONTH}\ \d{{1,2}})(?:,\ (\d{{4}}))?", words, re.VERBOSE)
    return [day(f"{one}, {next((year for _, year in days[place:] if year), '')}") for place, (one, _) in enumerate(days)]


def _one_of(place: int, reading: Reading) -> PriorFiling | None:
    """One of several amendments whose days follow in the same order, or that were filed on one day."""
    numbers, days, form = _numbers(reading["numbers"]), _days(reading["days"]), _ours(reading)
    days = days * len(numbers) if len(days) == 1 else days
    if len(numbers) != len(days) or place >= len(numbers) or not form or not days[place]:
        return None
    return PriorFiling(form=form, amendment_number=numbers[place], filing_date=days[place])


def _listed_at(place: int, reading: Reading) -> PriorFiling | None:
    """One of several amendments without days: "as amended by Amendments No. 1 through 4 thereto"."""
    numbers, form = _numbers(reading["numbers"]), _ours(reading)
    if (
        place >= len(numbers)
        or len(numbers) > len(_PLACES)  # none of them rather than some
        or not form
        or not (reading["to"] or _AMENDED_BY.search(reading.before(30)))
        or _FILED_BEHIND.match(reading.after(200))
        or _OF_ANOTHER.match(reading.after(80))
    ):
        return None
    return PriorFiling(form=form, amendment_number=numbers[place]) if numbers == sorted(set(numbers)) else None


def _amended_at(place: int, reading: Reading) -> PriorFiling | None:
    """One of the days on which the statement was amended, numbered where as many numbers follow."""
    days, numbers, form = _days(reading["days"]), _numbers(reading["numbers"]), _ours(reading)
    if place >= len(days) or not form or not days[place] or not _FILED_BEFORE.search(reading.before(500)):
        return None
    return PriorFiling(form=form, amendment_number=numbers[place] if len(numbers) == len(days) else None, filing_date=days[place])


def _numbered_behind(reading: Reading) -> PriorFiling | None:
    """A later amendment told by its day, with its number behind it in brackets, in a sentence that names the statement and says that it was amended."""
    date, form, said = day(reading["date"]), _ours(reading), reading.before(500)
    if date is None or form is None or not _FILED_BEFORE.search(said) or not _WAS_AMENDED.search(said):
        return None
    return PriorFiling(form=form, amendment_number=int(reading["number"]), filing_date=date)


_WAS_AMENDED = Phrase(rf"\b(?:amended|supplemented)\ (?:on\ )?(?:{ANY_DAY}(?:\ \([^()]{{3,40}}\))?(?:,|\ and|,\ and)\ ){{0,9}}$")
_FIRST_OF_MANY = Phrase(r"\ (?:through|to)\ (?:amendment\ )?(?:no\.?\ )?\d")
"""Behind the first of a range of amendments, which is read as one."""


def _undated(reading: Reading) -> PriorFiling | None:
    form = form_of(reading, reading["words"], amended=True) if reading["schedule"] else _ours(reading)
    if not form or _FILED_BEHIND.match(reading.after(200)) or _FIRST_OF_MANY.match(reading.after(40)):
        return None
    return PriorFiling(form=form, amendment_number=int(reading["number"] or reading["second"] or reading["third"]))


def _dated(reading: Reading) -> PriorFiling | None:
    """A statement that is named by its date, where no day of filing follows; "Amendment No. 3 to the Schedule TO, dated" is the amendment's."""
    return None if _FILED_LATER.match(reading.after(180)) or _AMENDMENT_TO.search(reading.before(240)) else _statement(reading)


def _dated_amendment(reading: Reading) -> PriorFiling | None:
    """An amendment that is named by its date; "Amendment No. 1, dated May 12, 2017, to the Agreement and Plan of Merger" amends a contract."""
    behind = reading.after(180)
    if _FILED_LATER.match(behind) or _TO_A_CONTRACT.match(behind):
        return None
    if not reading["schedule"]:
        return _later_amendment(reading)
    form, date = form_of(reading, reading.before(90), amended=True), day(reading["date"])
    return PriorFiling(form=form, amendment_number=int(reading["number"]), filing_date=date) if form and date and not THIS.search(reading.before(30)) else None


def _plain_statement(reading: Reading) -> PriorFiling | None:
    """ "The Tender Offer Statement filed on ...": by the name that its schedule bears shortly before."""
    form, date = _ours(reading), day(reading["date"])
    return PriorFiling(form=form.removesuffix("/A"), filing_date=date) if form and date else None


# --- the rules ------------------------------------------------------------------------------------------------------------------------

_NEXT = r"(?:amendment\ )?(?:no\.?\ |number\ )?\d{1,2}"
_LIST = rf"\d{{1,2}}(?:,\ {_NEXT}){{0,8}}(?:,?\ and\ {_NEXT})"
_RANGE = rf"(?:\d{{1,2}}(?:\ through\ |\ to\ |\ ?-\ ?)(?:(?:amendment\ )?no\.?\ )?\d{{1,2}}|{_LIST})(?![\w/])"
_DAYS = rf"{MONTH_DAY}(?:,\ {MONTH_DAY}){{0,8}}(?:,?\ and\ {MONTH}\ \d{{1,2}})?,\ \d{{4}}"
_THERETO = r"\ (?:thereto|to\ (?:the|such|that|its)\ (?:statement|(?:(?:tender\ offer\ )?statement\ on\ )?schedule\ (?:to|14d-1|13e-4)))"
_SEVERAL = rf"""amendments?\ (?:nos?\.?|numbers?)\ ?(?P<numbers>{_LIST})(?:{_THERETO})?
    {BRACKETS},?\ (?:(?:which\ )?were\ |each\ |as\ )?(?:previously\ )?filed(?:{_BEHIND}\bon\ (?:or\ about\ )?
      |\ )(?P<days>{MONTH_DAY}(?:,\ {MONTH_DAY}){{0,8}},?\ and\ {MONTH}\ \d{{1,2}},\ \d{{4}}
      |{MONTH}\ \d{{1,2}},\ \d{{4}}(?!,?\ (?:and\ )?{MONTH}\ \d{{1,2}}\b))"""
_NUMBERED = ("amendment no", "amendments no", "amendment number", "amendment #")
_PLURAL = ("amendments no", "amendment nos", "amendments nos", " and amendment no", " through ")
_TEN_DAYS = "May 3, May 9, May 10, May 13, May 17, May 20, May 24, May 26, May 27 and May 31, 2019"


def _several(place: int) -> Rule[PriorFiling]:
    says = f"Schedule TO, as amended by Amendments No. 1, 2, 3, 4, 5, 6, 7, 8, 9 and 10 filed with the SEC on {_TEN_DAYS}, respectively"
    return Rule(
        f"prior.amendments_{_PLACES[place]}",
        says,
        ("amendments no", "amendment nos", "amendments nos", "amendment no"),
        _SEVERAL,
        partial(_one_of, place),
        before=0,
        after=1300,
        needs=(_PLURAL,),
    )


def _listed(place: int) -> Rule[PriorFiling]:
    says = "Schedule TO, as amended by Amendments No. 1 through 10 thereto"
    pattern = rf"amendments?\ (?:nos?\.?|numbers?)\ ?(?P<numbers>{_RANGE})(?P<to>{_THERETO})?"
    return Rule(
        f"prior.listed_{_PLACES[place]}",
        says,
        ("amendments no", "amendment nos", "amendments nos", "amendment no"),
        pattern,
        partial(_listed_at, place),
        before=0,
        after=220,
        needs=(_PLURAL,),
    )


def _unnumbered(place: int) -> Rule[PriorFiling]:
    says = f"the Schedule TO filed on May 2, 2019, as amended on {_TEN_DAYS}"
    pattern = (
        rf"(?<=[,)\d\w]\ )(?:and\ )?(?:as\ )?(?:(?:previously|subsequently|further)\ )?(?:amended|supplemented)(?:\ and\ supplemented)?\ (?:on\ )?"
        rf"(?P<days>{_DAYS})(?:,?\ (?:by\ |\()amendments?\ nos?\.?\ ?(?P<numbers>{_RANGE}|\d{{1,2}}(?![\w/])))?"
    )
    return Rule(f"prior.amended_{_PLACES[place]}", says, _AMENDED_ON, pattern, partial(_amended_at, place), before=60, after=420)


_AMENDED_ON = tuple(f"{word} {first}" for word in ("amended", "supplemented") for first in ("on", *MONTHS))

RULES: tuple[Rule[PriorFiling], ...] = (
    Rule(
        "prior.statement",
        "the Tender Offer Statement on Schedule TO filed by Purchaser with the SEC on August 30, 2016",
        SCHEDULES,
        rf"{SCHEDULE}{_FILED}{_BEHIND}{ON}",
        _statement,
        before=0,
        after=2300,
    ),
    Rule(
        "prior.statement_filed_dated",
        "the Tender Offer Statement on Schedule TO originally filed by Purchaser with the SEC, and dated August 30, 2016",
        SCHEDULES,
        rf"{SCHEDULE}{_FILED}{_BEHIND}\ and\ dated\ (?P<date>{ANY_DAY})",
        _statement,
        before=0,
        after=700,
        needs=((" and dated ",),),
    ),
    Rule(
        "prior.communication",
        "(incorporated by reference to Exhibit 99.1 to the Schedule TO-C filed by Parent with the SEC on August 22, 2016)",
        ("schedule to-c", "schedule to - c", "scheduleto-c"),
        rf"{_COMMUNICATION}{_FILED}{_BEHIND}{ON}",
        _statement,
        before=0,
        after=1300,
    ),
    Rule(
        "prior.communication_filed",
        "about which the Company filed a Schedule TO-C on March 20, 2023",
        ("schedule to-c", "schedule to - c", "scheduleto-c"),
        rf"filed\ (?:with\ [^;()\d]{{3,80}}(?:\ \([^()]{{0,60}}\))?\ )?(?:its|an?|the"
        rf"|under\ (?:the\ )?cover\ of(?:\ an?)?)\ {STATEMENT_WORDS}{_COMMUNICATION},?\ (?:(?:with|regarding|relating\ to|in\ respect\ of"
        rf"|announcing)\ (?:[^;.\d]|{NAME_STOP}){{3,160}}?,?\ )?{ON}",
        _communication,
        before=220,
        after=220,
    ),
    Rule(
        "prior.communication_day_first",
        "Previously filed on April 21, 2004 under cover of Schedule TO-C",
        ("schedule to-c", "schedule to - c", "scheduleto-c"),
        rf"(?<!\bbe\ )\bfiled\ (?:with\ (?:[^;()\d]{{3,80}}(?:\ \([^()]{{0,60}}\))?)\ )?on\ (?P<date>{ANY_DAY}),?\ (?:under\ (?:the\ )?cover\ of|on|as)"
        rf"\ (?:an?\ |the\ |its\ )?{STATEMENT_WORDS}{_COMMUNICATION}",
        _communication,
        before=220,
        after=30,
        needs=(("filed",),),
    ),
    Rule(
        "prior.plain_statement",
        "This Amendment No. 2 to Schedule TO amends the Tender Offer Statement filed with the Securities and Exchange Commission on January 4, 2006",
        (
            "statement filed",
            "statement originally filed",
            "statement initially filed",
            "statement previously filed",
            "statement, filed",
            "statement, originally",
            "statement, as",
            "statement that was",
            "statement which was",
            "statement, which was",
        ),
        rf"(?:tender\ offer|(?:amends|supplements|amend|supplement)\ (?:the|such|its|that))\ statement"
        rf"(?:,?\ (?:as\ )?(?:that\ was\ |which\ was\ )?(?:originally\ |initially\ |previously\ |first\ )?filed){_BEHIND}{ON}",
        _plain_statement,
        before=44,
        after=800,
    ),
    Rule(
        "prior.amendment",
        "incorporated herein by reference from Amendment No. 1 to the Schedule TO, filed on April 20, 2023",
        _NUMBERED,
        rf"{NUMBER}{BRACKETS},?\ (?:to|of)\ {_WORDS}{SCHEDULE}{_FILED}{_BEHIND}{ON}",
        amendment_of,
        before=0,
        after=1500,
    ),
    Rule(
        "prior.later_amendment",
        "the Schedule TO filed on September 1, 2016, as amended by Amendment No. 1 thereto filed with the SEC on September 8, 2016",
        _NUMBERED,
        rf"{NUMBER}(?:\ thereto|\ to\ (?:the|such)\ (?:tender\ offer\ )?statement|\ to\ which)?{BRACKETS},?\ (?:(?:which\ )?was\ "
        rf"|as\ )?(?:(?:also|previously|subsequently)\ )?filed{_BEHIND}{ON}",
        _later_amendment,
        before=0,
        after=1100,
    ),
    Rule(
        "prior.statement_dated",
        "This Amendment No. 2 amends the Tender Offer Statement on Schedule TO, dated August 30, 2016 (the Schedule TO)",
        tuple(f"{name}{link}" for name in SCHEDULES for link in (" dated", ", dated", " (as", " (the")),
        rf"{SCHEDULE}{_COMBINED}{BRACKETS},?\ dated\ (?:as\ of\ )?(?P<date>{ANY_DAY})",
        _dated,
        before=0,
        after=420,
        needs=((" dated ",),),
    ),
    Rule(
        "prior.amendment_dated",
        "the Schedule TO, dated September 1, 2016, as amended by Amendment No. 1 thereto, dated September 8, 2016",
        _NUMBERED,
        rf"{NUMBER}(?:\ thereto|\ to\ (?:the\ )?{SCHEDULE}(?=,?\ dated))?,?\ (?:dated\ (?:as\ of\ )?|on\ )(?P<date>{ANY_DAY})",
        _dated_amendment,
        before=0,
        after=100,
    ),
    *(_several(place) for place in range(len(_PLACES))),
    *(_listed(place) for place in range(len(_PLACES))),
    *(_unnumbered(place) for place in range(len(_PLACES))),
    Rule(
        "prior.amended_numbered",
        "the Schedule TO filed on May 2, 2019, as amended on May 3, 2019 (Amendment No. 1) and May 10, 2019 (Amendment No. 2)",
        ("(amendment no", '("amendment no', '(the "amendment no', "(amendment number"),
        rf"(?:(?<=\),\ )|(?<=\)\ and\ )|(?<=\),\ and\ ))(?P<date>{ANY_DAY})\ \((?:the\ )?\"?{NUMBER}\"?\)",
        _numbered_behind,
        before=24,
        after=14,
    ),
    Rule(
        "prior.amendment_undated",
        "the Schedule TO, as amended and supplemented by Amendment No. 1",
        _NUMBERED,
        rf"(?:\b(?:amended|supplemented)\ by\ (?:the\ )?{NUMBER}|\bwhich\ {NUMBER.replace('number>', 'third>')}\ (?:has\ )?(?:already\ "
        rf"|previously\ )?(?:amended|supplemented)|\b(?:from|to|in|with|of|by)\ (?:the\ )?(?:{NUMBER.replace('number>', 'second>')})\ to\ "
        rf"{STATEMENT_WORDS}{SCHEDULE})(?![/\w])",
        _undated,
        before=60,
        after=140,
    ),
    *reported.RULES,
)
