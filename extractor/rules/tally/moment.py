"""Counts of tenders with the moment of the count: "as of 5:00 p.m., New York City time, on May 2, 2011"."""

from __future__ import annotations

import re
from typing import Any

from ...models.offer import Tally
from ...phrase import Phrase
from ..deadline import has_clock, instant
from ..offering import said_after
from ..reported import MOMENT, NUMBERED, REPORTED, STEP, TENDERED_ANCHORS, WIDE_STEP, WITHDRAWN
from ..rule import Reading, Rule
from ..wording import day
from .count import CORE, reported_count
from .counter import THEN_OUTSTANDING


def told_before(reading: Reading, lead: Phrase, length: int) -> dict[str, Any]:
    """The day and the instant of a count that a lead gives just before the match, by field; nothing where none does."""
    before = reading.before(length)
    found = lead.search(before)
    when = day(found["moment"]) if found else None
    if found is None or when is None:
        return {}
    first = reading.match.start() - len(before)
    reading.cite(*(first + place for place in found.span("moment")))
    return {"as_of": instant(found["moment"], when), "as_of_date": when}


def _moment(reading: Reading) -> Tally | None:
    tally = reported_count(reading)
    moment = reading["moment"] if reading.has("moment") else reading["early"]
    when = day(moment)
    if (
        tally is None
        or when is None
        or _REMARK.search(reading.before(160))
        or _VALUED.search(reading.match.groupdict().get("until") or "")
        or (reading.match.groupdict().get("stood") and not has_clock(moment))
    ):
        return None
    return tally.model_copy(update={"as_of": instant(moment, when), "as_of_date": when})


_REMARK = Phrase(r"\([^()]{12,150}$")
"""The beginning of a remark in brackets, in which the day stands: "(of which 4,000,000 were outstanding as of"."""

_VALUED = Phrase(r"\bnet\ asset\ value\b")
"""What is told as of the day is a value: "were tendered and accepted at the net asset value per Unit of $101.00 as of June 30, 2019"."""


def _at_expiry(reading: Reading) -> Tally | None:
    between = reading["between"]
    if not re.search(
        r"\b(?:as\ of|at|by)\ (?:(?:that|such|the)\ (?:date\ and\ )?(?:time|date|expiration|expiry)|(?:the\ )?(?:(?:final|initial)\ )?(?:expiration|expiry|close)\b"
        r"|then\b)",
        between[-220:] + " " + reading["gap"] + reading["adverbs"] + said_after(reading, 170),
    ):
        return None
    return None if re.search(r"\bwaiting\ period\b[^.;]{0,80}$", reading.before(90)) else _moment(reading)


RULES: tuple[Rule[Any], ...] = (
    Rule(
        name="tally.tendered_as_of",
        says="as of 5:00 p.m., New York City time, on May 2, 2011, approximately 1,234,567 shares had been tendered",
        anchors=TENDERED_ANCHORS,
        pattern=(
            rf"\b(?:as\ of|by|(?<![a-z0-9,)]\ )through|at(?=\ (?:the\ close|\d|midnight|12)))\ (?:the\ (?:(?:tender\ |exchange\ )?offer(?:'s)?\ )?expiration\ (?:of\ the\ (?:tender\ |exchange\ )?offer\ )?(?:at|on)\ )?"
            rf"(?P<moment>{MOMENT})(?:{STEP}{{0,260}}?){THEN_OUTSTANDING}\ {CORE}"
        ),
        read=_moment,
        before=560,
        after=60,
        needs=(NUMBERED,),
    ),
    Rule(
        name="tally.tendered_as_of_after",
        says="1,234,567 shares had been validly tendered and not withdrawn as of 5:00 p.m., New York City time, on May 2, 2011",
        anchors=tuple(
            f"{word}{comma} as of"
            for word in ("withdrawn", "revoked", "tendered", "deposited", "offer", "outstanding", "shares", "stock", "units", "warrants", "surrendered", "therefrom")
            for comma in ("", ",")
        )
        + ("prior to the expiration of", "before the expiration of"),
        pattern=rf"\b{CORE}{WITHDRAWN}?(?P<until>{WIDE_STEP}{{0,200}}?)\ (?:as\ of|(?:prior\ to|before)\ the\ expiration\ of\ the\ (?:[a-z]+\ ){{0,3}}(?:at|on))\ (?P<moment>{MOMENT})",
        read=_moment,
        before=480,
        after=150,
        needs=(*REPORTED, NUMBERED),
    ),
    Rule(
        name="tally.tendered_at_expiry",
        says="The Offer expired at 5:00 p.m., New York City time, on May 2, 2011. As of that time, 1,234,567 Shares had been validly tendered",
        anchors=("expired", "terminated at", "terminated on"),
        pattern=(
            rf"\b(?:(?:expired|terminated)(?:[^.;]{{0,60}}?)\ (?P<moment>{MOMENT})"
            rf"|at\ (?P<early>{MOMENT}),?\ (?:the|its|this|our)\ [^.;]{{0,50}}?\bexpired)(?P<between>(?:(?!expired|terminated)[^;]){{0,560}}?)\ {CORE}"
        ),
        read=_at_expiry,
        before=170,
        after=1100,
        needs=(*REPORTED, NUMBERED),
    ),
)
