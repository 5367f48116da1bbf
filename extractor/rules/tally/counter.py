"""Counts of tenders told with who counted them: the depositary "has advised that", "based on a count by"."""

from __future__ import annotations

from typing import Any

from ...models.offer import Tally
from ...phrase import Phrase
from ..firm import RUN, WHOLE_RUN, firm_behind, firm_within
from ..offering import said_before
from ..reported import NUMBERED, REPORTED, STEP
from ..rule import Reading, Rule
from .count import CORE_OR, reported_count


def _counted(reading: Reading) -> Tally | None:
    name = firm_within(reading.document, *reading.match.span("name"))
    if name is not None:  # the run of capitals may begin in the sentence before: "… the Schedule TO. Computershare Trust Company, N.A. has advised"
        start = reading.document.prose.find(name.split()[0], reading.match.start())
        again = reading.match.re.match(reading.document.prose, start, reading.match.endpos) if start >= 0 else None
        reading = Reading(again, reading.document) if again else reading
    if name is None or _EARLIER_COUNT.search(said_before(reading, 120)):
        return None
    tally = reported_count(reading)
    return tally.model_copy(update={"counted_by": name}) if tally else None


def _count_of(reading: Reading) -> Tally | None:
    name = firm_behind(reading.document, *reading.match.span("name"))
    if name is None or _EARLIER_COUNT.search(said_before(reading, 120)):
        return None
    tally = reported_count(reading)
    return tally.model_copy(update={"counted_by": name}) if tally else None


_EARLIER_COUNT = Phrase(r"\b(?:prior|previous)\b")


def _counted_by_role(reading: Reading) -> Tally | None:
    tally = reported_count(reading)
    role = reading.printed("role" if reading.has("role") else "role2")
    return tally.model_copy(update={"counted_by": role}) if tally else None


_ROLE_WORDS = r"(?i:depositar(?:y|ies)|depository|(?:exchange|paying|tender|information|transfer|escrow)\ agent|administrator|trustee)"
_ADVISED = (
    rf"(?:,\ (?=[a-z])[^.;\d]{{0,100}}?{_ROLE_WORDS}[^.;\d]{{0,70}}?(?:\([^()]{{0,90}}\))?,?)?(?:\ ?\([^()]{{0,90}}\))?,?\ (?:(?:has|have|had|also)\ )*"
    rf"(?:advised|informed|indicated|reported|notified|confirmed|determined|counted|told|received|stated)\b"
)
_COUNTS = (
    "count by", "count of", "count from", "counted by", "tabulation by", "tabulation of", "according to", "information from", "information provided by", "information received from", "report from", "report of", "report by", "calculation by",
    "calculation of", "provided by", "received by", "received from", "advised by", "informed by", "notified by", "information provided to", "information of",
)  # fmt: skip
_FOLDED_ROLE = r"(?:deposit[ao]ry|(?:exchange|paying|tender)\ agent)(?:\ and\ (?:paying|exchange)\ agent)?"
THEN_OUTSTANDING = r"(?P<stood>,?\ \d[\d,]{4,12}\d\ [^.;\d]{3,80}?\ (?:were|are)\ (?:issued\ and\ )?outstanding,?\ and)?"
"""How many there were at an hour, before how many were tendered of them; a day alone is that of the number of shares."""


RULES: tuple[Rule[Any], ...] = (
    Rule(
        name="tally.tendered_counted_by",
        says="Computershare Trust Company, N.A., the depositary for the Offer, has advised that 1,234,567 Shares had been validly tendered",
        anchors=(
            *(
                f"{have} {verb}"
                for have in ("has", "had")
                for verb in ("advised", "informed", "indicated", "reported", "notified", "confirmed", "counted", "told", "received tenders")
            ),
            "agent, advised",
            "depositary, advised",
            "offer, advised",
        ),
        pattern=rf"(?P<name>{RUN}){_ADVISED}{STEP}{{0,420}}?(?i:{THEN_OUTSTANDING})\ (?i:{CORE_OR})",
        read=_counted,
        before=240,
        after=820,
        cased=True,
        needs=(*REPORTED, NUMBERED),
    ),
    Rule(
        name="tally.tendered_by_count_of",
        says="Based on the count by Computershare Trust Company, N.A., the depositary for the Offer, 1,234,567 Shares had been validly tendered",
        anchors=(
            "count by",
            "count from",
            "count of",
            "counted by",
            "tabulation by",
            "tabulation of",
            "results by",
            "results reported by",
            "according to",
            "provided by",
            "information from",
            "received from",
            "calculation by",
            "report of",
            "report from",
            "advised by",
            "informed by",
            "notified by",
        ),
        pattern=(
            rf"\b(?i:count(?:ed)?|tabulation|information|calculation|results|according|report|advised|informed"
            rf"|notified)\ (?:(?:provided|reported|received|furnished)\ )?(?i:by|of|from"
            rf"|to)\ (?:(?:the|our)\ {_ROLE_WORDS}(?:\ for\ the\ (?:tender\ |exchange\ )?[Oo]ffer)?,\ )?"
            rf"(?P<name>(?>{WHOLE_RUN})){STEP}{{0,420}}?\ (?i:{CORE_OR})"
        ),
        read=_count_of,
        before=40,
        after=640,
        cased=True,
        needs=(*REPORTED, NUMBERED),
    ),
    Rule(
        name="tally.tendered_counted_by_role",
        says="The Depositary has advised Purchaser that 1,234,567 Shares had been validly tendered",
        anchors=(
            *(
                f"{role} {have}"
                for role in ("depositary", "depository", "agent")
                for have in ("has", "had", "advised", "informed", "indicated", "reported", "notified", "confirmed", "counted", "determined", "told", "received", "stated", "also")
            ),
            *(f"{noun} the {role}" for noun in _COUNTS for role in ("depositary", "depository", "exchange agent", "paying agent", "tender agent")),
            "offer has advised",
            "offer has informed",
            "offer has indicated",
        ),
        pattern=(
            rf"\b(?:the\ (?P<role>{_FOLDED_ROLE})(?:\ for\ the\ (?:tender\ |exchange\ )?offer)?(?:\ (?:has|have|had|also))*\ (?:advised|informed"
            rf"|indicated|reported|notified|confirmed|determined|counted|told|received|stated)\b"
            rf"|(?:count|counted|tabulation|according|information|report|calculation|provided|received|advised|informed|notified)\ (?:provided\ "
            rf"|received\ )?(?:by|of|from|to)\ the\ (?P<role2>{_FOLDED_ROLE})){STEP}{{0,330}}?\ {CORE_OR}"
        ),
        read=_counted_by_role,
        before=45,
        after=640,
        needs=(*REPORTED, NUMBERED),
    ),
)
