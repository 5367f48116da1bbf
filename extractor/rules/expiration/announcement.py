"""When the offer was announced (ISO 20022 announcement date).

    On March 20, 2023, we announced our intention to make the Offer        The Offer was first announced on March 20, 2023

Not read: announcements of extensions, amendments and results, and of a programme of offers. ``RULES``, strongest first.
"""

from __future__ import annotations

import re
from datetime import date

from ...phrase import Phrase
from ..deadline import UNDATED, clause
from ..rule import Reading, Rule
from ..subject import EARLIER_OFFER, OFFER, conditional, subject
from ..wording import ANY_DAY, NAME_STOP
from .commencement import AFTER_THAT, NEXT_TICKER, OF_AGREEMENT, ON_DAY, SAME_DAY, WORDS, beginning_rule, states

_OTHER_NEWS = Phrase(
    r"\b(?:exten(?:d|ds|ded|ding|sion)\b|results?\b|prelim|expir|complet|amend|increas|terminat|waiv|reduc|rais|accepted\b|exchange\ ratio\b|revis"
    r"|reject|recommend|satisf|earnings\b|supplement|withdraw|lower|change)"
)
_PLANNED = Phrase(
    r"\b(?:intention|intends?|intended|plans?|planned|would|will|proposes?|proposal|proposed|to\ commence|to\ make|commencement|commenced|commencing"
    r"|launch|offer\ to\ (?:purchase|acquire|exchange)|tender\ offer|exchange\ offer|had\ agreed|agreement)\b"
)
_TODAY = Phrase(rf"\btoday,?\ (?:[a-z]{{3,6}}day,?\ )?{ANY_DAY}")
"""The day of the news itself: the sentence began with another."""
_OWN_CLAUSE = Phrase(r"\b(?:was|were|met)\b[^;]*,\ and\b")
"""A day whose own clause ends before the news: "The closing price on January 5, 1999 was $7.77 per share, and Heron has announced"."""
_DAY_BEFORE = Phrase(r"\bday\ (?:before|prior\ to|preceding|after|following)\b")
_OFFER_IS_OVER = Phrase(r"(?:\ for\ [^.;,]{2,40}?)?\ (?:has\ |had\ |have\ |was\ |been\ |successfully\ )*(?:expired|extended|completed|terminated|closed|ended)\b")
"""Behind the offer, other news of it: "announced that its offer expired"."""


def _announced(reading: Reading) -> bool:
    sentence = clause(reading.before(60)) + reading[0]
    led = reading[0].partition("announc")[0]
    if EARLIER_OFFER.search(sentence) or conditional(clause(reading.before(40))) or _DAY_BEFORE.search(led) or _OWN_CLAUSE.search(led):
        return False
    if reading["news"].startswith("today ") and AFTER_THAT.search(clause(reading.before(300))):
        return False
    if " commenced on " in reading["news"] and reading.before(20).endswith("had previously "):
        return False
    return not _OTHER_NEWS.search(reading["news"]) and not _OFFER_IS_OVER.match(reading.after(60)) and not _TODAY.search(reading["news"]) and bool(_PLANNED.search(reading["news"]))


_OF_A_PROGRAM = Phrase(r"\b(?:program(?:me)?|plan|policy|series|framework|strategy)(?:\ \([^()]{2,60}\))?,?\ (?:(?:that|which)\ )?$")
"""Before "was announced": what was, a programme of offers, is older than the offer."""


def _was_announced(reading: Reading) -> bool:
    found = subject(reading.before(300))
    if not found.offer or _OF_A_PROGRAM.search(reading.before(110)):
        return False
    return not EARLIER_OFFER.search(found.clause) and not conditional(found.clause) and not _OTHER_NEWS.search(found.clause[-120:])


RULES: tuple[Rule[date], ...] = (
    beginning_rule(
        "announcement.on_day",
        "On March 20, 2023, we announced our intention to make the Offer.",
        ("announced", "announcing"),
        rf"{ON_DAY},?\ {SAME_DAY}{{0,150}}?\ (?:first\ |publicly\ |jointly\ )*(?<!previously\ )(?:announced(?!\ (?:publicly\ )?on\ {ANY_DAY})"
        rf"|issued\ a\ (?:joint\ )?press\ release\ announcing)\ (?P<news>{WORDS}{{0,160}}?\boffer)\b",
        _announced,
        before=260,
        after=320,
    ),
    beginning_rule(
        "announcement.behind",
        "The Company announced on March 20, 2023 its intention to make the Offer.",
        ("announced on", "announced publicly on"),
        rf"announced\ (?:publicly\ )?{ON_DAY},?\ (?P<news>{WORDS}{{0,160}}?\boffer)\b",
        _announced,
    ),
    beginning_rule(
        "announcement.which",
        "The Offer was first announced on March 20, 2023.",
        ("announced on", "announced publicly on", "announced by"),
        rf"(?:was|were|been)\ (?:(?:first|initially|originally|publicly|previously)\ )*announced\ (?:publicly\ )?(?:by\ [^.;]{{2,60}}?\ )?{ON_DAY}",
        _was_announced,
        before=60,
        after=160,
    ),
    beginning_rule(
        "announcement.of_the_offer",
        "Between the first announcement of the Offer on March 20, 2023 and its commencement, the shares traded higher.",
        ("announcement of the", "announcement of our", "announcement of its"),
        rf"announcement\ of\ (?:the|our|its)\ (?:intention\ to\ (?:make|commence)\ (?:the|an?|this)\ )?(?:[a-z]+\ ){{0,2}}?{OFFER},?\ on\ (?P<day>{ANY_DAY})",
        lambda reading: not re.search(r"\b(?:day|date|trading|prior|before|preceding|after|following|last)\b[^.;]{0,60}$", reading.before(80)) and states(reading),
    ),
    beginning_rule(
        "announcement.today",
        "LAS VEGAS--(BUSINESS WIRE)--March 20, 2023--Acme Corp. announced today that it plans to make an offer to holders of its common stock",
        ("today announced", "announced today"),
        rf"(?P<day>{ANY_DAY})(?P<gap>(?:[^;\d]|{UNDATED}|{NEXT_TICKER}){{0,300}}?)\ (?:today\ announced"
        rf"|announced\ today)\ (?P<news>(?:(?:that\ (?:it|he|she|they|its\ board(?:\ of\ directors)?)\ (?:[a-z]+\ ){{0,4}}?(?:intends?|plans?|will|proposes?"
        rf"|expects?)|(?:its|their)\ (?:intention|plans?))\ (?:(?:[a-z]+\ ){{0,3}}?to\ )?(?:commence|make|launch|offer|conduct|begin|initiate)(?:,?\ (?:through|via)\ (?:[^.;]|{NAME_STOP}){{2,120}}?)?\ [^.;]{{0,100}}?"
        rf"|that\ (?:its|the(?:\ fund's)?)\ board(?:\ of\ (?:directors|trustees))?(?:\ \([^()]{{3,24}}\))?\ (?:has\ )?(?:authorized|approved)\ "
        rf"(?:[^;$]{{0,170}}?\b(?:through|via|by\ means\ of|by\ way\ of)\ an?\ (?:[\"']?[a-z-]+[\"']?\ ){{0,5}}?"
        rf"|(?:the\ fund\ to\ conduct\ )?an?\ [^.;]{{0,60}}?)){OFFER})",
        lambda reading: not (_OTHER_NEWS.search(reading["news"]) or OF_AGREEMENT.search(reading.before(14))),
        before=340,
        after=260,
    ),
)
