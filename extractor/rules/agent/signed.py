"""Agents who sign the letter in which they tell their role: the letter to brokers, which the information agent or the dealer manager sends.

We have been appointed by Heron Sub Inc. to act as Information Agent in connection with its offer …
Very truly yours,
Teal LLC
"""

from __future__ import annotations

from typing import Any

from ...models.offer import Agent
from ...phrase import Phrase
from ..firm import FIRM, firm
from ..rule import Reading, Rule
from ..wording import NAME_STOP
from .named import HAS_PHONE, phone_behind
from .roles import ROLES, roles

_ACTS = r"(?:act|serve)\ (?:for\ (?:it|them)\ )?as\ (?:(?:the|its|an?|sole|exclusive)\ ){0,2}"
_WE_ARE = Phrase(
    rf"\bwe\ (?:have\ been|are|were)\ (?:appointed|engaged|retained|asked|requested|hired|designated)\b(?:[^.;]|{NAME_STOP}){{0,260}}?\bto\ {_ACTS}(?P<roles>{ROLES})"
    rf"|\b(?:has|have)\ (?:appointed|engaged|retained|asked|requested|hired|designated)\ us\ to\ {_ACTS}(?P<ours>{ROLES})"
)
_HEAD = 6000
"""So far from its beginning a letter tells who writes."""
_OTHERS = Phrase(r"(?i:agent|deposit|dealer\ m|facsimile|\bfax|nothing\ contained)")
_REACH = 260


def _signed(reading: Reading) -> Agent | None:
    """The firm below the letter's close, in the role that the letter tells, with the telephone below its name."""
    document = reading.document
    told = [*_WE_ARE.finditer(document.folded, 0, min(_HEAD, reading.match.start()))]
    named, role = firm(reading["name"]), {role for found in told for role in roles(found["roles"] or found["ours"])}
    if named is None or len(role) != 1:
        return None
    (only,) = role
    reading.cite(*told[0].span())
    phone = phone_behind(reading, _OTHERS, _REACH) if only in HAS_PHONE else None
    return Agent(role=only, name=named, phone=phone)


RULES: tuple[Rule[Any], ...] = (
    Rule(
        name="agent.signed",
        says="We have been appointed by Heron Sub Inc. to act as Information Agent in connection with its offer. Very truly yours, Teal Proxy LLC",
        anchors=("truly yours", "sincerely", "yours truly"),
        pattern=rf"(?i:(?:very\ )?truly\ yours|sincerely(?:\ yours)?|yours\ (?:very\ )?truly),?\ (?P<name>{FIRM})",
        read=_signed,
        before=8,
        after=110,
        span="name",
        cased=True,
    ),
)
