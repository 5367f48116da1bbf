"""Agents under a label: "The Information Agent for the Offer is:" above name, address and telephone."""

from __future__ import annotations

from typing import Any

from .agent_named import (
    OFFER,
    PHONE,
    TOLL_FREE,
    called_at,
    first_role,
    further_role,
)
from .agent_roles import ROLE, ROLES
from .firm import FIRM
from .rule import Rule

_UNTIL_PHONE = r"(?:(?!(?i:agent|deposit|dealer\ m|trustee|facsimile|fax|\bcopy\ to))[^;])"
_LINE = (
    rf"(?:{_UNTIL_PHONE}{{0,420}}?(?i:toll[-\ ]?free|holders(?:\ (?:may|should|can|please))?(?:\ call)?|all\ others)[^\d(+]{{0,60}}(?P<best>{TOLL_FREE})"
    rf"|{_UNTIL_PHONE}{{0,420}}?(?P<free>{TOLL_FREE})|{_UNTIL_PHONE}{{0,300}}?(?P<any>{PHONE}))"
)
_LABEL = (
    rf"\b(?P<roles>{ROLES})(?:{OFFER}(?:\ (?i:to\ (?:purchase|exchange|convert)))?(?:\ (?i:and\ (?:the\ )?(?:related\ )?(?:consent\ )?solicitation))?)?"
    rf"(?:\ \([^()]{{4,40}}\)){{0,2}}(?:\ (?i:is|are|will\ be)(?:\ (?i:as\ follows))?)?\ ?:\ (?:\[[^\]\[]{{0,20}}\]\ "
    rf"|(?i:(?:if\ (?:delivering|delivered)\ )?by\ mail(?:,\ [a-z\ ,]{{4,100}}?(?=:))?|in\ the\ united\ states)\ ?:?\ )?(?P<name>{FIRM})"
)
_LABEL_ANCHORS = tuple(
    f"{role}{after}"
    for role in ("depositary", "depository", "agent", "dealer manager", "dealer-manager", "dealer managers", "agents", "depositaries")
    for after in (" is:", " are:", " is as follows", " are as follows", ":", " :", " for the", " for this", " for our", " in the offer", " is :", " will be:")
)


RULES: tuple[Rule[Any], ...] = (
    Rule(
        name="agent.listed",
        says="The Depositary for the Offer is: Computershare Trust Company, N.A.",
        anchors=_LABEL_ANCHORS,
        pattern=_LABEL,
        read=first_role,
        before=60,
        after=220,
        cased=True,
        needs=((":",),),
    ),
    Rule(
        name="agent.listed_also",
        says="The Depositary and Information Agent for the Offer is: Broadridge Corporate Issuer Solutions, Inc.",
        anchors=("depositary and information", "depositary/information", "information agent and", "exchange agent and", "paying agent and", "trustee and", "trustee,"),
        pattern=_LABEL,
        read=further_role,
        before=20,
        after=240,
        cased=True,
        needs=((": ",),),
    ),
    Rule(
        name="agent.listed_phone",
        says="The Information Agent for the Offer is: Georgeson LLC 1290 Avenue of the Americas New York, NY 10104 Call toll-free: (866) 555-0143",
        anchors=tuple(anchor for anchor in _LABEL_ANCHORS if not anchor.startswith("deposit")),
        pattern=rf"{_LABEL}{_LINE}",
        read=called_at,
        before=60,
        after=660,
        cased=True,
        needs=((": ",),),
    ),
    Rule(
        name="agent.listed_second",
        says="The Information Agents for the Offer are: D.F. King & Co., Inc. 48 Wall Street (212) 555-0100 Harkins Kovler, LLC 3 Columbus Circle",
        anchors=tuple(
            f"{role}s for the {offer}{after}" for role in ("agent", "manager") for offer in ("offer", "tender offer", "exchange offer") for after in (" are", " were", ":")
        ),
        pattern=(
            rf"\b(?P<roles>{ROLE}){OFFER}(?:(?:\ (?i:are))?\ ?:|\ (?:are|were))\ [A-Z][\w&.,'/-]*(?:\ [A-Z&][\w&.,'/-]*){{0,8}}"
            rf"(?:(?!(?i:agent|deposit|dealer\ m))[^;]){{1,360}}?(?:\d{{4}}|\.com|(?i:and))\ (?P<name>{FIRM})"
        ),
        read=first_role,
        before=40,
        after=700,
        cased=True,
    ),
)
