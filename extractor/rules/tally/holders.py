"""Counts told by whose tenders they are, by tenders received, by percentages alone, and that nothing was tendered."""

from __future__ import annotations

import re
from typing import Any

from ...models.offer import Tally
from ...phrase import Phrase
from ..deadline import instant
from ..firm import WHOLE_RUN, firm_behind
from ..offering import said_before
from ..reported import (
    ABOUT,
    ADVERB,
    COUNTED,
    HEAD,
    MOMENT,
    NOUN,
    NUMBERED,
    NUMERAL,
    REPORTED,
    RESULTS,
    SHARE,
    STEP,
    TENDERED,
    TENDERED_ANCHORS,
    passive,
    quantity,
    security,
    stage,
    told,
)
from ..rule import Reading, Rule
from ..wording import day, percent
from .count import ADVISED_THAT, HOLDER, tail_share
from .moment import told_before

EXPIRED_WITH = Phrase(r"\b(?:expired|conclud(?:ed|ing)|completed|closed|ended)\b[^;]{0,170}?\ with\b")


_PROGRAM_OF_YEAR = Phrase(r"\b(?:our|its|the|an?)\ (?:19|20)\d\d\ (?:[a-z-]+\ ){0,3}?(?:programs?|exchanges?|offers?)\b")
"""An exchange of options that is called by its year is another one."""
_STAFF_BEFORE = Phrase(r"\b(?:employees|optionees|participants|individuals|(?:option)?holders)\b(?:(?!\b(?:officers|directors)\b)[^;]){0,120}$")
"""Before "they tendered options": all who took part, not the few of whom a sentence tells."""


def _holders(reading: Reading) -> Tally | None:
    if "elected to" in reading[0] and _PROGRAM_OF_YEAR.search(said_before(reading, 200)):
        return None
    if reading[0].startswith("they ") and not _STAFF_BEFORE.search(reading.before(200)):
        return None
    tally = None if re.search(r"\b(?:who|that|which|each|any)\ $", ADVISED_THAT.sub("", reading.before(90))) else class_counted(reading)
    start = reading.match.start()
    by = _COUNT_BY.search(reading.document.prose, max(0, start - 260), start) if tally else None
    by = by if by and _COUNTER.search(by[0]) else None
    name = firm_behind(reading.document, *by.span("name" if by["name"] else "name2")) if by else None
    return tally.model_copy(update={"counted_by": name}) if tally and name else tally


_COUNT_BY = Phrase(
    rf"\b(?:(?:count|tabulation)\ (?:by|of)|information\ (?:from|provided\ by|received\ from)|[Aa]ccording\ to)\ (?:(?:the|our)\ [a-z\ ]{{5,40}},\ )?"
    rf"(?P<name>(?>{WHOLE_RUN}))[^.;\d]{{0,120}},\ (?:the\ |its\ |our\ )?$|\b(?:count|tabulation)\ by\ the\ [a-z\ ]{{5,40}},\ (?P<name2>(?>{WHOLE_RUN})),\ $"
)
_COUNTER = Phrase(r"\b(?:[Cc]ount|[Tt]abulation|[Dd]eposit[ao]ry|[Aa]gent)\b", 0)
"""Whose count it is that holders tendered so many: "Based on the count by Alder Trust Company, the depositary, holders tendered"."""


def class_counted(reading: Reading) -> Tally | None:
    number = quantity(reading)
    if number is None or not told(reading):
        return None
    when = day(reading["moment"]) if reading.match.groupdict().get("moment") else None
    return Tally(
        as_of=instant(reading["moment"], when) if when else None, as_of_date=when,
        stage=stage(reading), security=security(reading, "options to purchase " if reading.match.groupdict().get("options") else ""), quantity_tendered=number, approximate=reading.match.group("about") is not None,
        percent_of_outstanding=tail_share(reading),
    )  # fmt: skip


def _received(reading: Reading) -> Tally | None:
    if reading.has("valid") and ("received" not in reading["valid"] or reading.before(20).rstrip().endswith((" or", "owned"))):
        return None
    if not (
        reading.has("received")
        or reading.has("got")
        or reading.has("valid")
        or re.match(r"[^.;]{0,80}?\ (?:were|had\ been|have\ been)\ (?:\w+ly\ )?(?:received|made)\b", reading.after(110))
    ):
        return None
    tally = _holders(reading)
    return tally.model_copy(update=told_before(reading, _RECEIVED_AT, 370)) if tally and reading.has("valid") else tally


_RECEIVED_AT = Phrase(rf"\bas\ (?:of|at)\ (?P<moment>{MOMENT}),?\ (?:being\ the\ [^;]{{4,230}}?,\ |[a-z][a-z.&' -]{{1,40}}\ )?$")
"""The day and hour by which acceptances were received: "As at 3.00 p.m. on 26 January 2000, Teal"."""


def _percent_only(reading: Reading) -> Tally | None:
    if (
        not told(reading)
        or not passive(reading)
        or not (reading.has("be") or (reading.has("rate") and RESULTS.search(reading.before(600))) or EXPIRED_WITH.search(said_before(reading, 420)))
        or re.search(r"\bnot\ (?:already\ )?(?:owned|held)|guaranteed", reading["of"])
    ):
        return None
    if re.search(rf"\band\ (?:an?\ (?:total|aggregate)\ of\ )?(?:{ABOUT}\ )?{NUMERAL}\ ", reading.match.groupdict().get("what") or ""):
        return None
    if (
        re.search(r"\b(?:of|than|least|representing|or|,)\ $", reading.before(14))
        and not re.search(r"\b(?:total|holders)\ of\ $", reading.before(14))
        and not _NO_NUMBER.search(said_before(reading, 160))
    ):
        return None
    number = quantity(reading) if reading.match.groupdict().get("n") else None
    return Tally(
        stage=stage(reading), quantity_tendered=number, approximate=reading.match.group("about") is not None if number else None, percent_of_outstanding=percent(reading["percent"])
    )


_NO_NUMBER = Phrase(rf"^[^\d;]{{3,110}}?\b{HEAD},\ representing\ (?:{ABOUT}\ )?$")
"""Securities of which the share alone is told: "Common Shares, representing approximately 40% of the outstanding shares, were tendered"."""


def _none(reading: Reading) -> Tally | None:
    if re.search(r"\b(?:if|unless|where|in\ the\ event|assum\w+)\b[^.;]{0,80}$", reading.before(90)) or not told(reading):
        return None
    of_one_class = re.match(r"(?:class|series)\ ", reading["what"])
    return Tally(stage=stage(reading), security=reading.printed("what") if of_one_class else None, quantity_tendered=0, approximate=False)


RULES: tuple[Rule[Any], ...] = (
    Rule(
        name="tally.holders_tendered",
        says="holders had validly tendered and not withdrawn approximately 12,345,678 Shares, or about 62% of the outstanding Shares",
        anchors=tuple(
            f"{subject}{verb}"
            for subject in ("holders ", "had ", "have ", "members ", "partners ", "investors ", "employees ", "optionees ")
            for verb in ("tendered", "validly tendered", "properly tendered", "duly tendered")
        )
        + tuple(f"tendered {many}" for many in ("a total of", "an aggregate of", "approximately", "options", "eligible options", *"123456789"))
        + tuple(
            f"elected to {verb} {options}"
            for verb in ("exchange", "tender", "amend", "surrender")
            for options in ("options", "eligible", "stock options", "a total of", "an aggregate of", *"123456789")
        )
        + ("they tendered", *(f"tendered for {what}" for what in ("exchange", "cancellation", "amendment", "purchase"))),
        pattern=(
            rf"(?:\b(?:as\ of|by)\ (?P<moment>{MOMENT}),?\ (?:the\ )?(?:[a-z']{{1,20}}\ ){{0,2}}?)?\b(?:{HOLDER}|they(?=\ (?:tendered|elected\ to\ [a-z]+)\ (?:eligible\ |stock\ )*options\ ))"
            rf"(?:\ of\ [^.;\d]{{0,60}}?\.?(?:\ \([a-z]{{2,8}}(?:\ [a-z]{{2,8}})?:\ ?[a-z.]{{1,8}}\))?)?(?:\ (?:who\ )?(?:participated|took\ part)(?:\ in\ [^.;,\d]{{3,40}})?,?(?:\ and)?)?\ (?:(?:had|have)\ )?"
            rf"(?:(?:(?:validly|properly|duly)\ )?tendered|elected\ to\ (?:exchange|tender|amend|surrender)(?=\ (?:eligible\ )?(?:stock\ )?options\ |\ (?:an?\ (?:total|aggregate)\ of\ )?\d[\d,]*\ (?:eligible\ |stock\ |outstanding\ )*(?:options|awards|sars)\b))(?:,?\ and\ (?:(?:had\ |have\ )?not\ (?:\w+ly\ )?withdrawn|did\ not\ (?:\w+ly\ )?withdraw),?)?\ (?:for\ (?:exchange|cancellation|amendment|purchase)\ (?=(?:eligible\ |stock\ )*options\ ))?"
            rf"(?:(?:into|in|pursuant\ to|under)\ the\ (?:(?:tender|exchange|u\.s\.|cash)\ ){{0,2}}offer\ )?(?P<options>(?:eligible\ |stock\ )*options\ (?:to\ purchase|covering"
            rf"|for|exercisable\ for|representing|with\ respect\ to)\ )?(?:a\ total\ of\ "
            rf"|an\ aggregate\ of\ )?{COUNTED}(?P<tail>{STEP}{{0,160}}?{SHARE})?"
        ),
        read=_holders,
        before=260,
        after=420,
        needs=(NUMBERED,),
    ),
    Rule(
        name="tally.tenders_received",
        says="the Depositary had received valid tenders of approximately 1,234,567 Shares",
        anchors=(
            "received tenders",
            "received valid tenders",
            "tenders of",
            "tenders for",
            "tenders representing",
            "tenders with respect",
            *(f"elections {to}" for to in ("to exchange", "to tender", "to surrender", "covering", "with respect to", "from holders", "for")),
            "valid acceptances",
            "received acceptances",
            "acceptances had",
            "acceptances have",
            "repurchase requests for",
            "offer was accepted",
            "offer has been accepted",
            "offer had been accepted",
            "depositary had received",
            "depositary has received",
            "agent had received",
            "agent has received",
            "were received",
            "had been received",
            "were delivered",
        ),
        pattern=(
            rf"\b(?:(?P<received>(?:received(?:\ and\ accepted)?|had|has|counted)\ )?(?:valid\ |proper\ |validly\ made\ )?(?:tenders|repurchase\ requests|elections\ (?=[^.;\d]{{0,60}}\boptions\b))\ ?(?:of|for"
            rf"|from\ holders\ of|representing|with\ respect\ to|covering|to\ (?:exchange|tender|surrender))\ |(?P<got>(?:depositary|agent)\ (?:had|has)\ received\ |offer\ (?:was|has\ been|had\ been)\ accepted\ (?:by\ (?:the\ )?(?:share)?holders\ of|for|in\ respect\ of)\ )"
            rf"|(?<!owned\ or\ )(?P<valid>(?:(?:(?:had|has|have)\ (?:now\ )?received\ )?valid\ |(?:had|has|have)\ (?:now\ )?received\ |(?=acceptances\ (?:had|have)\ been\ received))acceptances(?:\ (?:of|under|to)\ the\ (?:u\.?\ ?s\.?\ )?offers?)?"
            rf"(?:\ (?:had|have)\ been\ received)?\ (?:in\ respect\ of|with\ respect\ to|of|for)\ ))(?P<options>(?:eligible\ |stock\ )*options\ (?:to\ purchase|covering|for|representing)\ )?(?:a\ total\ of\ |an\ aggregate\ of\ )?{COUNTED}"
            rf"(?P<tail>{STEP}{{0,160}}?{SHARE})?"
        ),
        read=_received,
        before=120,
        after=360,
        needs=(("tenders ", "requests ", "elections ", "acceptances ", "depositary ha", "agent ha", "been accepted", "was accepted"), NUMBERED),
    ),
    Rule(
        name="tally.tendered_percent",
        says="approximately 77.2% of the outstanding Shares had been validly tendered",
        anchors=tuple(
            f"{sign} of {what}"
            for sign in ("%", "percent", "per cent")
            for what in (
                "the outstanding",
                "the issued",
                "the total",
                "the then",
                "the shares",
                "the company",
                "all outstanding",
                "all shares",
                "all the shares",
                "all of the",
                "its outstanding",
                "our outstanding",
                "outstanding",
                "those outstanding",
                "the fund",
            )
        )
        + ("'s outstanding shares were", "'s outstanding shares had", "'s outstanding stock was", "'s outstanding common stock was"),
        pattern=(
            rf"\b(?P<rate>participation\ (?:rate|level)\ (?:of|was)\ )?(?:(?P<about>{ABOUT})\ )?(?<![\d./]){SHARE}(?(rate)|(?:\ (?:{NOUN}))?(?P<what>(?:,?\ (?:of\ [^.;\d(]{{1,60}}?)?\(?(?:or\ |representing\ "
            rf"|constituting\ )?(?:{ABOUT}\ )?(?P<n>{NUMERAL})\ {NOUN}\)?,?)?)(?:{STEP}{{0,90}}?)(?:\ {TENDERED}"
            rf"|,?\ (?:validly|properly|duly)\ tendered\ and\ not\b))"
        ),
        read=_percent_only,
        before=70,
        after=360,
        needs=((*REPORTED[0], "participation "),),
    ),
    Rule(
        name="tally.tendered_none",
        says="No Shares were tendered",
        anchors=(*TENDERED_ANCHORS, "no holder"),
        pattern=(
            r"\bno\ holders?(?:\ of\ (?:the\ )?[^.;\d]{0,40}?)?\ (?:had\ |has\ )?(?:validly\ )?exercised\ (?:the|its|his|their)\ (?:put|(?:re)?purchase)\ (?:right|option)s?\b|"
            rf"\b(?:no|none\ of\ (?:the|such|these|its))\ (?P<what>{NOUN})(?:\ of\ [^.;\d]{{0,50}}?)?\ (?:were|was|had\ been"
            rf"|have\ been)\ {ADVERB}{{0,3}}?(?:tendered|deposited|surrendered)\b"
            rf"(?!\ (?:(?:by|through)\ (?:notice|guaranteed)|for\ (?:conversion|exercise)|upon\ (?:conversion|exercise)))"
        ),
        read=_none,
        before=160,
        after=75,
        needs=(("no ", "none of "),),
    ),
)
