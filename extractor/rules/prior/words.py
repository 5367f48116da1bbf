"""Words that name a Schedule filed before: its form, number and day, and what may not stand between them."""

from __future__ import annotations

from ...models import PriorFiling
from ...phrase import Phrase
from ..rule import Reading
from ..wording import ANY_DAY, day

SCHEDULE = r"schedule\ ?(?P<schedule>to|14d-?1|13e-?4)(?:\ ?-\ ?(?P<kind>[it])\b)?(?P<amended>\ ?/\ ?a\b)?(?!\ ?-\ ?c\b)(?![\w/])"
NUMBER = r"amendment\ (?:no\.?|number|\#)\ ?(?P<number>\d{1,3})\b(?!\.\d)"
BRACKETS = r"(?:,?\ \((?:[^()]|\([^()]{0,80}\)){0,300}\))?"
NEW_SENTENCE = (
    r"(?<=[a-z]{4})(?<!\bcorp)(?<!\bsept)\.\ |(?<=\d{4})\.\ |\.\ (?:\(\d{1,2}\)|[*\u2020\u2021+]+)\ "
    r"|(?<!\.[a-z])(?<!\binc)(?<!\bcorp)(?<!\bltd)(?<!\bco)\.\ (?:on|the|in|this|an?|as|if|we|all|each|these|such|it|copies|any|pursuant|during"
    r"|following|at)\b"
)
NOT_BETWEEN = Phrase(
    rf"\b(?:filed|schedule|amendment\ no|amends?|forms?|8-k|proxy|registration|agreement|press|exhibits?|reports?|complaint|lawsuit|actions?|court"
    rf"|date(?=\ $)|prospectus|to\ be|will|intends?|(?<![.,])\d{{4}})\b|{NEW_SENTENCE}"
)
NOT_BEHIND = Phrase(rf"\b(?:filed|schedule|amendment\ no|dated|relat(?:ing|es)|to\ purchase|forms?|8-k|complaint|lawsuit|court|expire[sd]?|agreement|reported)\b|{NEW_SENTENCE}")
ON = rf"(?:(?:\b|(?<=filed))on\ ?(?:or\ about\ )?|(?<=filed)\ |(?<=,)\ )(?:[a-z]{{3,6}}day,?\ )?(?P<date>{ANY_DAY})"
LEADING_WORDS = r"(?:original|initial|third-party|issuer|tender|exchange|offer|statement|on|under|cover|of|the|a|company's|combined)"
STATEMENT_WORDS = rf"(?P<words>(?:{LEADING_WORDS}\ ){{0,8}})"
MONTH = r"[a-z]{3,9}\.?"
MONTH_DAY = rf"(?:{MONTH}\ \d{{1,2}}(?:,\ \d{{4}})?)"
THIS = Phrase(r"(?:\bthis\ (?:\w+\ )?|\bconstitutes\ |\bthis\ (?:filing|document|report|statement)\ is\ (?:an?\ )?)$")
ISSUER = Phrase(r"\bissuer\ tender\ offer\ statement\b[^.;]{0,40}$")
BEFORE_THE_OFFER = Phrase(r"pre-?\ ?commencement|preliminary\ communication|under\ (?:the\ )?cover\ of\ (?:a\ )?$")
A_STATEMENT = Phrase(r"""\b(?:statement|schedule\ to["')\]]{0,3}),?\ (?:(?:originally|initially|first|previously)\ )?$""")
"""What is filed under the cover of the Schedule: the Schedule, where it is a statement and not a press release."""
RESPECTIVELY = Phrase(rf"(?:,\ {MONTH_DAY}){{0,6}},?\ and\ {MONTH}\ \d{{1,2}},\ \d{{4}},?\ respectively\b")


def form_of(reading: Reading, before: str, *, amended: bool = False) -> str | None:
    """The form of the schedule that a match names; None for a "schedule to" that is none ("the disclosure schedule to the agreement")."""
    printed = reading.printed("schedule")
    if reading["kind"]:
        name = f"SC TO-{reading['kind'].upper()}"
    elif printed.lower() != "to":
        name = "SC 14D1" if printed.startswith("14") else "SC 13E4"
    elif printed != "TO":
        return None
    elif BEFORE_THE_OFFER.search(before[-90:]) and not A_STATEMENT.search(reading.before(40)):
        name = "SC TO-C"
    else:
        name = "SC TO-I" if ISSUER.search(before[-90:]) else "SC TO"
    return f"{name}/A" if (amended or reading["amended"]) and name != "SC TO-C" else name


def parted(reading: Reading) -> bool:
    """Whether another filing, another document or a new sentence stands between the name, "filed" and the day."""
    groups = reading.match.re.groupindex
    return any(name in groups and phrase.search(reading[name].rstrip() + follows) for name, phrase, follows in (("between", NOT_BETWEEN, " "), ("behind", NOT_BEHIND, " on ")))


def amendment_of(reading: Reading) -> PriorFiling | None:
    form, date = form_of(reading, reading["words"], amended=True), day(reading["date"])
    if not form or not date or parted(reading) or THIS.search(reading.before(30)) or RESPECTIVELY.match(reading.after(160)):
        return None
    return PriorFiling(form=form, amendment_number=int(reading["number"]), filing_date=date)


SCHEDULES = ("schedule to", "scheduleto", "schedule 14d-1", "schedule 14d1", "schedule 13e-4", "schedule 13e4")
