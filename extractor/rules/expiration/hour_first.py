"""Ends whose hour stands before the name of the day: "9:00 p.m., U.S. Pacific Time, on the expiration date, which is currently September 15, 2006".

Letters to holders of options say so of withdrawals and of elections alike; the moment is the offer's end (see ``expiration``).
"""

from __future__ import annotations

from ...models.offer import Deadline
from ...phrase import Phrase
from ..deadline import clause, deadline, led_by
from ..rule import Reading, Rule
from ..wording import ANY_DAY
from .withdrawal import WITHDRAW_UNTIL, may_withdraw

_HOUR = r"(?:\d{1,2}(?::\d\d)?\ ?[ap]\.?\ ?m\b\.?|12:00\ (?:midnight|noon)|midnight),?\ \(?(?:[a-z][a-z.]*,?\ ){1,4}time\)?,?"
_IS = r"(?:(?:which|that)\ (?:is|will\ be|we\ (?:currently\ )?expect\ (?:to|will)\ be)|i\.e\.,?|currently|presently|expected|scheduled)"
_PATTERN = (
    rf"[\ (](?P<moment>{_HOUR}\ on\ (?:the|our)\ (?:scheduled\ |offer\ )?[\"']?expiration\ date[\"']?(?:\ of\ (?:the|this|our)\ (?:[a-z-]+\ ){{0,3}}?offer)?,?"
    rf"\ \(?{_IS}(?:\ (?:currently|presently|now|scheduled|expected|anticipated|set|for|to|be|on|occur)){{0,4}},?\ (?:[a-z]{{6,9}},\ )?{ANY_DAY})"
)
_ANCHORS = ("on the expiration date", "on our expiration date", "on the scheduled expiration", "on the offer expiration")
_OF_OTHERS = Phrase(r"\b(?:plans?|trustees?|brokers?|nominees?|participants?|guaranteed|guarantees?|instructions?|business\ days?|options?\ (?:will\ )?expires?)\b[^;]{0,120}$")


def _read(reading: Reading) -> Deadline | None:
    return deadline(reading["moment"], reading.printed("moment"))


def _end(reading: Reading) -> Deadline | None:
    """The end; what brokers and trustees must have by then is told by their own hours."""
    return None if _OF_OTHERS.search(clause(reading.before(200))) else _read(reading)


_WITHDRAWS = led_by(WITHDRAW_UNTIL, may_withdraw, 440)

RULES: tuple[Rule[Deadline], ...] = (
    Rule(
        name="expiration.hour_first",
        says="You must notify us before 9:00 p.m., U.S. Pacific Time, on the expiration date, which is currently September 15, 2006.",
        anchors=_ANCHORS,
        pattern=_PATTERN,
        read=_end,
        before=70,
        after=160,
        span="moment",
    ),
    Rule(
        name="withdrawal.hour_first",
        says="You may withdraw your election before 9:00 p.m., U.S. Pacific Time, on the expiration date, which is currently September 15, 2006.",
        anchors=_ANCHORS,
        pattern=_PATTERN,
        read=lambda reading: _read(reading) if _WITHDRAWS(reading) else None,
        before=70,
        after=160,
        span="moment",
    ),
)
