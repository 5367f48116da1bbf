"""Who serves the offer (Item 1009(a) of Regulation M-A): depositary, exchange agent, information agent, dealer manager.

Filers name an agent in a label on the back cover ("The Information Agent for the Offer is: Georgeson LLC 1290 Avenue of the Americas …
(866) 555-0143"), in apposition ("Computershare Trust Company, N.A., the depositary and paying agent for the Offer"), in a definition ('Citibank,
N.A. (the "Exchange Agent")'), with a verb ("has retained MacKenzie Partners, Inc. to act as information agent"), or role first ("contact
the Information Agent, Innisfree M&A Incorporated, at (888) 750-5834").

Names are read with their capitals and must look like a firm: known houses, or words that end in a company's suffix. One finding is one
name in one role; ``agent.named_also`` is the same firm's second role; ``agent.reached_at`` is a firm's telephone without its role, as a
``Telephone``. A finding with a telephone says more than the same name and role without one. The depositary of an ADS programme, a trustee
of notes, a transfer agent and the clearing houses do not serve the offer.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from re import Match
from typing import Any

from ..models.offer import Agent, AgentRole
from .rule import Reading, Rule

PRECEDENCE = ("agent.listed_phone", "agent.named_phone", "agent.role_first", "agent.listed", "agent.listed_also", "agent.listed_second", "agent.defined", "agent.named", "agent.joint", "agent.named_also", "agent.reached_at")
"""Strongest first. They rarely disagree: where one role has several names, all serve unless an amendment says that one replaces another."""


@dataclass(frozen=True)
class Telephone:
    """A firm's number, given without its role: it belongs to the agent of that name."""

    name: str
    phone: str


# --- roles ----------------------------------------------------------------------------------------------------------------------------

_ROLE = (
    r"(?i:(?:depositar(?:y|ies)|depositor(?:y|ies)(?!\ trust)|(?:tender\ )?(?:exchange|paying|tabulation|tabulating)\ agents?|(?:u\.s\.\ )?(?:share\ )?tender\ (?:offer\ )?agents?|receiving\ agents?|"
    r"(?:u\.?s\.?\ |north\ american\ |global\ )?information\ agents?|(?:co-|joint\ |lead\ |sole\ )*(?:dealer[-\ ]managers?|dealers?\ managers?)|solicit(?:ation|ing)\ agents?|trustee(?=,?\ (?:and\ )?(?:paying|conversion|tender)\ agent)|conversion\ agents?"
    r"|(?:information|tender|exchange|paying)(?=\ (?:and|&|/)\ (?:information|tender|exchange|paying|tabulation)\ agent)))"
)
ROLES = rf"(?:{_ROLE}(?:(?:,?\ (?i:and)\ |\ &\ |,\ |\ ?/\ ?)(?i:the\ )?{_ROLE}){{0,2}})"
"""One role or several: "Depositary and Paying Agent", "Information Agent and Tender Agent"."""

_ROLE_WORDS: tuple[tuple[str, AgentRole], ...] = (
    ("deposit", "depositary"),
    ("dealer", "dealer_manager"),
    ("information", "information_agent"),
    ("exchange", "exchange_agent"),
    ("solicit", "solicitation_agent"),
    ("tender", "tender_agent"),
    ("tabulat", "tender_agent"),
    ("receiving", "depositary"),
    ("trustee", "trustee"),
    ("paying", "paying_agent"),
)
_SIDE_ROLES = frozenset({"paying_agent", "tender_agent"})
"""Roles that a depositary or exchange agent has besides: not named again."""


def roles(words: str) -> list[AgentRole]:
    """The roles that words such as "Depositary and Paying Agent" name, in their order.

    >>> roles("Depositary and Paying Agent"), roles("Information Agent and Tender Agent")
    (['depositary', 'paying_agent'], ['information_agent', 'tender_agent'])
    """
    folded = words.lower()
    found = sorted((folded.find(word), role) for word, role in _ROLE_WORDS if word in folded)
    return list(dict.fromkeys(role for _, role in found))


# --- names ----------------------------------------------------------------------------------------------------------------------------

_FIRST_WORDS = (
    "Contact|Contacts|Call|Calls|To|By|From|If|In|On|Upon|Our|We|Under|For|With|And|Or|As|At|Any|All|An|A|Based|According|Questions|Question|Please|Parent|Purchaser|Offeror|Offerors|Offer|Offers|Company|Fund|Issuer|Trust|Merger|Sub|"
    "Depositary|Depository|Information|Exchange|Agent|Agents|Dealer|Manager|Section|Shareholders?|Stockholders?|Unitholders?|Holders?|Address|Telephone|Exhibit|Attention|Attn|That|This|These|Each|Neither|None|No|Not|Of|Is|Are|It|Its|You|Your|"
    "Such|Additional|Also|Amendment|Schedule|Statement|Through|Via|When|While|Where|Which|Who|Mail|Deliver|Delivery|Send|Notice|Letter|Transmittal|Tender|Paying|Banks?|Brokers?|Is|Was|Has|Have|Inc|LLC|Corp|Co|N\\.A"
)
_STOP = "(?!(?:" + _FIRST_WORDS + "|" + _FIRST_WORDS.upper() + r")(?![\w&.'-])(?!\ of\ (?:New|America)))"
_SUFFIX_LIST = (
    r"Inc\.?", r"L\.\ ?L\.\ ?C\.?", r"LLC", r"L\.L\.P\.?", r"LLP", r"L\.P\.?", r"LP", r"N\.?\ ?A\.?(?![\w.])", r"Ltd\.?", r"S\.A\.?", r"S\.p\.A\.?", r"A\.?G\.?", r"P\.?L\.?C\.?", r"plc", r"Limited", r"Incorporated", r"Corporation", r"Corp\.?", r"Company", r"Companies", r"Co\.?",
    r"National\ Association", r"Association", r"Americas", r"of\ New\ York(?:\ Mellon)?", r"Securities", r"Partners", r"Advisors?", r"Associates", r"Bank", r"Group", r"Trust", r"International", r"Services", r"Shareowner\ Services",
)  # fmt: skip
_SUFFIX = r"(?:(?:" + "|".join(dict.fromkeys([*_SUFFIX_LIST, *(re.sub(r"(?<!\\)[a-z]+", lambda m: m.group().upper(), s) for s in _SUFFIX_LIST)])) + r")(?![\w&]))"
_HOUSE = (
    r"(?:Georgeson(?:\ Shareholder(?:\ Communications)?)?|GEORGESON|Morrow\ Sodali(?:\ Global)?|MORROW\ SODALI|Sodali|SODALI|D\.?\ ?F\.?\ ?King|D\.?\ ?F\.?\ ?KING|MacKenzie\ Partners|MACKENZIE\ PARTNERS|Innisfree(?:\ M&A)?|INNISFREE(?:\ M&A)?|Okapi\ Partners|OKAPI\ PARTNERS"
    r"|Computershare|COMPUTERSHARE|Equiniti|EQUINITI|Broadridge|BROADRIDGE|Kingsdale|Citibank|CITIBANK|EquiServe|Laurel\ Hill|Alliance\ Advisors|InvestorCom|Campaign\ Management|Harkins\ Kovler|Goldman(?:,)?\ Sachs|Morgan\ Stanley|Merrill\ Lynch|Lazard"
    r"|(?:The\ )?Bank\ of\ New\ York(?:\ Mellon)?|Mellon\ Investor\ Services|Continental\ Stock\ Transfer|Phoenix\ American|DST\ Systems|SS&C(?:\ GIDS)?|Jefferies|Barclays(?:\ Capital)?|Citigroup|UMB\ Fund\ Services|Securities\ Transfer)"
)
_WORD = r"(?:\((?:US|USA|U\.S\.|Delaware)\)|(?:[A-Z]\.){1,4}(?![A-Za-z])|[A-Z][\w'&/-]*(?:\.\w+)?|&)"
_LIST = r"(?:[A-Z][\w'.-]+(?:\ [A-Z][\w'.-]+)?,\ ){1,3}(?=[A-Z][\w'.-]+\ &)"
_OF = r"(?:of\ (?:the\ )?)(?=[A-Z])|and\ (?=Trust|Transfer|TRUST|TRANSFER)"
FIRM = (
    rf"(?:(?<![\w&.'-]){_STOP}(?=[A-Z])(?:"
    rf"{_HOUSE}(?:\ (?:&|and\ (?=Transfer|Trust)|{_WORD})){{0,6}}?(?:,?\ {_SUFFIX}){{1,3}}"
    rf"|(?:{_LIST})?{_WORD}(?:\ (?:{_OF})?{_WORD}){{0,6}}?(?:,?\ {_SUFFIX}){{1,4}}"
    rf"|{_HOUSE}(?![\w&]))(?:\ \(USA\)|,\ London\ Branch)?)"
)
"""The name of a firm, with its capitals."""

_NO_AGENT = re.compile(
    r"(?i)depository trust|depositary trust (?:company|corporation)|\bDTC\b|euroclear|clearstream|cede & co|nasdaq|stock exchange|securities and exchange|securities exchange act|federal reserve|hart-scott|internal revenue|\boffer\b|\bmerger sub|\bsection \d|\bdated\b|"
    r"\b(?:january|february|march|april|june|july|august|september|october|november|december)\b|^(?:trust company|national association|stock transfer|bank|company|corporation|securities|partners|group|trust|services|investor services)[ ,.&]{0,3}(?:n\.?a\.?|inc\.?|llc|co\.?)?\.?$|\breport|\bproxy services act"
)
_TRAILING = re.compile(r"(?:,|\ &|\ and|(?<=Company)\.|(?<=Corporation)\.)$")


def firm(words: str) -> str | None:
    """The name as printed, or None where it is no agent's: a clearing house, an exchange, a bare suffix."""
    name = _TRAILING.sub("", words)
    if _NO_AGENT.search(name):
        return None
    return name


# --- telephones -----------------------------------------------------------------------------------------------------------------------

PHONE = r"(?:(?:\+?1[-.\ ]{0,2})?\(?\b\d{3}\)?[-.\ ]{0,2}\d{3}[-.\ ]{1,2}\d{4}(?!\d))"
TOLL_FREE = r"(?:(?:\+?1[-.\ ]{0,2})?\(?\b8(?:00|88|77|66|55|44|33|22)\)?[-.\ ]{0,2}(?:\d{3}[-.\ ]{1,2}\d{4}(?!\d)|[A-Z]{3}-?[A-Z]{4}\b))"
_UNTIL_PHONE = r"(?:(?!(?i:agent|deposit|dealer\ m|trustee|facsimile|fax|\bcopy\ to))[^;])"
_LINE = (
    rf"(?:{_UNTIL_PHONE}{{0,420}}?(?i:toll[-\ ]?free|(?:share|stock|unit|warrant)?holders(?:\ (?:may|should|can|please))?(?:\ call)?|all\ others)[^\d(+]{{0,60}}(?P<best>{TOLL_FREE})"
    rf"|{_UNTIL_PHONE}{{0,420}}?(?P<free>{TOLL_FREE})|{_UNTIL_PHONE}{{0,300}}?(?P<any>{PHONE}))"
)
_AT = (
    r"(?:(?:\ \((?:(?i:the|our|each|together|collectively|as\ defined)\ )?[^()]{1,60}\))?[,;]?\ (?:(?i:for|in\ connection\ with|with\ respect\ to)\ (?i:the|this|our)\ (?:(?i:tender|exchange)\ )?[Oo]ffer,?\ )?"
    r"(?:;\ )?(?:[Ss]tockholders|[Ss]hareholders|[Hh]olders)?[^.;()@\d]{0,90}?(?i:at|call|calling|free|telephone|collect|tel|phone)[^.;()@\d]{0,50}?:?\ ?|,\ )"
)


def _phone(reading: Reading, *groups: str) -> str | None:
    taken = reading.match.groupdict()
    return next((reading.printed(group) for group in groups if taken.get(group)), None)


# --- how they are named ---------------------------------------------------------------------------------------------------------------

_BRACKET = r"(?:,?\ ?\([^()]{1,80}\))?"
_OFFER = r"(?:\ (?i:for|in|to|with\ respect\ to|in\ connection\ with)\ (?i:the|this|our|its|such|each)\ (?:[\w.'-]+\ ){0,2}?(?i:offers?)\b)"
_BE = (
    r"(?i:(?:is|are|was|were|will\ be|be)\ (?:(?:currently|also)\ )?(?:acting|serving|engaged|retained|appointed|designated|named)?(?:\ to\ (?:act|serve))?\ ?(?:as\ )?"
    r"|(?:has|have|had)\ (?:also\ )?(?:been\ (?:retained|engaged|appointed|designated|selected|named|hired)(?:\ by\ [\w\ ]{1,40}?)?(?:\ to\ (?:act|serve|be))?\ (?:as\ )?|acted\ as\ |served\ as\ |agreed\ to\ (?:act|serve)\ as\ )"
    r"|(?:acts|acted|serves|served|will\ act|will\ serve|to\ act|to\ serve|acting|serving)\ as\ |to\ be\ |as\ )"
)
_APPOSED = r"(?i:(?:in\ (?:its|their)\ capacit(?:y|ies)\ as|acting\ as|serving\ as|who\ (?:is|are|will\ be|has\ been)(?:\ (?:acting|serving|retained|appointed|engaged))?(?:\ as)?|which\ (?:is|has\ been|will)(?:\ (?:acting|serving|act|serve|retained|appointed|engaged))?(?:\ as)?|as|also)\ )?"
_ARTICLE = r"(?:(?i:the|our|an?|its|purchaser's|parent's|the\ company's|the\ fund's|such)\ )?(?:(?i:exclusive|sole)\ )?"
_NAMED = (
    rf"(?P<name>{FIRM}){_BRACKET}(?:,\ {_APPOSED}|\ {_BE}|(?P<bare>\ )(?=(?:the|our)\ (?:\"\ ?)?{_ROLE}{_OFFER}(?!\ (?:is|are|will)\b|:))){_ARTICLE}(?:\"\ ?)?(?P<roles>{ROLES})(?:\ ?\"(?!\w))?(?P<where>{_OFFER})?"
)
_ROLE_STARTS = ("depositar", "depository", "exchange agent", "exchange and", "information agent", "information and", "paying agent", "tender agent", "tender offer agent", "tender and", "dealer manager", "dealer-manager", "tabulat", "solicitation agent", "soliciting agent", "receiving agent", "u.s. information agent", "trustee", "share tender agent", "u.s. share tender agent", "u.s. tender agent")
_NAMED_ANCHORS = tuple(
    f"{before}{role}"
    for before in (", the ", "as the ", "is the ", "be the ", "are the ", "was the ", "appointed the ", "our ", "as ", ", ", "appointed ", "retained ", "named ", "be ", "the \"", "the \" ", "company's ", "purchaser's ", "parent's ", "fund's ", "exclusive ", "sole ", "a ", "co-")
    for role in _ROLE_STARTS
) + tuple(f"the {role} for the" for role in ("depositary", "exchange agent", "information agent", "dealer manager"))
_ELSEWHERE = re.compile(
    r"^(?:'s)?,?\ (?:(?:for|of|under|with\ respect\ to|to)\ (?:the\ |its\ |our\ |such\ )?(?:company's\ )?(?:adss?|adrs?|gdss?|american\ deposit|ads\b|deposit\ agreement|notes|indenture|trust|share(?:s|holders)?\ (?:of\ the\ (?:trust|fund))|escrow|warrants?\ (?:under|pursuant)|bonds|debentures|rights\ agreement|merger)|pursuant\ to\ the\ deposit\ agreement|\(?banks?\)|bank\b|shares?\b|receipts?\b|interests?\b|units?\b|participants?\b)"
)
_OTHERS_OFFER = re.compile(r"\b(?:prior|previous|earlier|former|competing)\ (?:tender\ |exchange\ |self-tender\ )?offers?\b|\bproxy\ solicitation\b")
_PAST = re.compile(r"\b(?:resigned|replac(?:ed|es|ing)|no\ longer|formerly|former)\b[^.;]{0,60}$")


def _named(reading: Reading) -> tuple[str, list[AgentRole]] | None:
    """Name and roles of a match; None where the words are about another offer, another programme or no firm."""
    name = firm(reading.printed("name"))
    if name is None or _ELSEWHERE.match(reading.after(60)) or _PAST.search(reading.before(80)) or _OTHERS_OFFER.search(reading.before(120) + " " + reading.after(60)):
        return None
    if re.search(r"\b(?:neither|none\ of|nor)\b[^.;]{0,160}$", reading.before(160)) and not reading.match.groupdict().get("where"):
        return None
    named = roles(reading["roles"])
    return (name, named) if named else None


def _agent(reading: Reading) -> Agent | None:
    found = _named(reading)
    return Agent(role=found[1][0], name=found[0]) if found else None


def _also(reading: Reading) -> Agent | None:
    found = _named(reading)
    if not found or len(found[1]) < 2:
        return None
    first, second = found[1][:2]
    if second in _SIDE_ROLES and first in ("depositary", "exchange_agent", "tender_agent"):
        return None
    return Agent(role=second, name=found[0])


def _with_phone(reading: Reading) -> Agent | None:
    found = _named(reading)
    phone = _phone(reading, "best", "free", "any", "phone")
    if not found or not phone or found[1][0] not in ("information_agent", "dealer_manager", "solicitation_agent", "tender_agent"):
        return None
    return Agent(role=found[1][0], name=found[0], phone=phone)


def _telephone(reading: Reading) -> Telephone | None:
    name = firm(reading.printed("name"))
    return Telephone(name, reading.printed("phone")) if name else None


def _role_first(reading: Reading) -> Agent | None:
    found = _named(reading)
    if not found or _next_in_a_list(reading.match):
        return None
    role = found[1][0]
    phone = _phone(reading, "phone") if role not in ("depositary", "exchange_agent", "paying_agent") else None
    return Agent(role=role, name=found[0], phone=phone)


def _next_in_a_list(match: Match[str]) -> bool:
    """Whether the firm behind "the Depositary," is the next of a list: "the Depositary, Georgeson LLC, the Information Agent"."""
    behind = match.string[match.end("name") : match.end("name") + 60]
    return bool(re.match(rf",?\ (?:{_BE}|\(?(?:the|our|as)\ )(?:\"\ ?)?{ROLES}", behind)) or bool(re.match(r",?\ \((?i:the|our)\ \"", behind))


# --- labels ---------------------------------------------------------------------------------------------------------------------------

_LABEL = rf"(?P<roles>{ROLES})(?:{_OFFER})?(?:\ (?i:is|are|will\ be))?\ ?:\ (?:\[[^\]\[]{{0,20}}\]\ |(?i:by\ mail|in\ the\ united\ states)\ ?:?\ )?(?P<name>{FIRM})"
_LABEL_ANCHORS = tuple(
    f"{role}{after}"
    for role in ("depositary", "depository", "agent", "dealer manager", "dealer-manager", "dealer managers", "agents", "depositaries")
    for after in (" is:", " are:", ":", " :", " for the", " for this", " for our", " in the offer", " is :", " will be:")
)

RULES: tuple[Rule[Any], ...] = (
    Rule(
        name="agent.listed",
        says="The Depositary for the Offer is: Computershare Trust Company, N.A.",
        anchors=_LABEL_ANCHORS,
        pattern=_LABEL,
        read=_agent,
        before=60,
        after=160,
        cased=True,
    ),
    Rule(
        name="agent.listed_also",
        says="The Depositary and Information Agent for the Offer is: Broadridge Corporate Issuer Solutions, Inc.",
        anchors=("depositary and information", "depositary/information", "information agent and", "exchange agent and", "trustee and", "trustee,"),
        pattern=_LABEL,
        read=_also,
        before=20,
        after=240,
        cased=True,
    ),
    Rule(
        name="agent.listed_phone",
        says="The Information Agent for the Offer is: Georgeson LLC 1290 Avenue of the Americas New York, NY 10104 Call toll-free: (866) 555-0143",
        anchors=tuple(anchor for anchor in _LABEL_ANCHORS if not anchor.startswith("deposit")),
        pattern=rf"{_LABEL}{_LINE}",
        read=_with_phone,
        before=60,
        after=660,
        cased=True,
    ),
    Rule(
        name="agent.listed_second",
        says="The Information Agents for the Offer are: D.F. King & Co., Inc. 48 Wall Street (212) 555-0100 Harkins Kovler, LLC 3 Columbus Circle",
        anchors=("agents for the offer are", "managers for the offer are", "agents for the offer:", "managers for the offer:", "agents for the tender offer are", "managers for the tender offer are", "agents for the exchange offer are", "managers for the exchange offer are"),
        pattern=rf"(?P<roles>{ROLES}){_OFFER}(?:\ (?i:are))?\ ?:\ {FIRM}(?:(?!(?i:agent|deposit|dealer\ m))[^;]){{1,360}}?(?:\d{{4}}|\.com|(?i:and))\ (?P<name>{FIRM})",
        read=_agent,
        before=40,
        after=700,
        cased=True,
        span=0,
    ),
    Rule(
        name="agent.named",
        says="Computershare Trust Company, N.A., the depositary and paying agent for the Offer",
        anchors=_NAMED_ANCHORS,
        pattern=_NAMED,
        read=_agent,
        before=240,
        after=140,
        cased=True,
    ),
    Rule(
        name="agent.joint",
        says="Goldman Sachs & Co. LLC and Citigroup Global Markets Inc. are acting as dealer managers for the tender offer",
        anchors=("dealer managers", "dealer-managers", "information agents", "(together, the", "(collectively, the", "depositaries", "together the", "together, our"),
        pattern=(
            rf"(?P<name>{FIRM}){_BRACKET},?\ (?:and|&)\ (?:its\ (?:wholly[-\ ]owned\ )?(?:subsidiary|affiliate),?\ )?{FIRM}{_BRACKET}"
            rf"(?:\ {_BE}{_ARTICLE}|,\ {_APPOSED}{_ARTICLE}|,?\ ?\((?i:together|collectively|each)(?:,?\ with[^()]{{0,60}})?,?\ (?i:the|our|an?)\ )(?:\"\ ?)?(?P<roles>{ROLES})"
        ),
        read=_agent,
        before=300,
        after=60,
        cased=True,
        span=0,
    ),
    Rule(
        name="agent.named_also",
        says="D.F. King & Co., Inc. is acting as the information agent and exchange agent for the Offer",
        anchors=("information agent and", "information and", "exchange agent and", "information agent,", "dealer manager and", "exchange agent,", "tender agent and", "depositary and information", "depositary,", "tender and information", "trustee", "information agent &"),
        pattern=_NAMED,
        read=_also,
        before=240,
        after=140,
        cased=True,
    ),
    Rule(
        name="agent.named_phone",
        says="Georgeson, the information agent for the Offer, at 888-555-0143",
        anchors=tuple(anchor for anchor in _NAMED_ANCHORS if "deposit" not in anchor),
        pattern=(
            rf"{_NAMED}(?:{_AT}(?P<phone>{PHONE}|{TOLL_FREE})"
            rf"|\.\ [^.;()\d]{{0,200}}?(?i:information\ agent|dealer\ manager)[^.;()@\d]{{0,80}}?(?i:at|call|telephone|free)\ ?:?\ (?P<free>{PHONE}))"
        ),
        read=_with_phone,
        before=240,
        after=420,
        cased=True,
    ),
    Rule(
        name="agent.defined",
        says='Citibank, N.A. (the "Exchange Agent")',
        anchors=tuple(f"{before}{role}" for before in ('"', '" ', '"the ', '" the ') for role in ("depositar", "depository", "exchange agent", "information agent", "paying agent", "tender agent", "dealer manager", "dealer-manager", "u.s. information agent", "tender offer agent")),
        pattern=rf"(?P<name>{FIRM}),?\ ?\((?:(?i:which|whom)\ (?:(?i:we|Purchaser|Parent)\ )?(?i:refer(?:s|red)?\ to\ (?:herein\ )?as\ |is\ (?:herein\ )?(?:referred\ to\ as|called)\ ))?(?:(?i:herein|hereinafter|hereafter|together|in\ such\ capacity|as|or),?\ )*(?:(?i:the|our)\ )?\"\ ?(?:(?i:the)\ )?(?P<roles>{ROLES})\ ?,?\"",
        read=_agent,
        before=200,
        after=80,
        cased=True,
    ),
    Rule(
        name="agent.role_first",
        says="the Information Agent for the Offer, Innisfree M&A Incorporated",
        anchors=tuple(
            f"{role}{after}"
            for role in ("depositary", "depository", "exchange agent", "information agent", "paying agent", "tender agent", "dealer manager", "dealer-manager", "solicitation agent")
            for after in (",", " is", " for the offer is", " for the offer,", " for the tender offer,", " for the tender offer is", " for the exchange offer is", " for the exchange offer,", " in the offer is", " will be")
        ),
        pattern=rf"(?i:the|our|parent's|purchaser's|company's)\ (?P<roles>{ROLES})(?P<where>{_OFFER})?(?:\ (?i:is|will\ be)|,)\ (?P<name>{FIRM})(?:{_AT}(?P<phone>{PHONE}))?",
        read=_role_first,
        before=60,
        after=280,
        cased=True,
    ),
    Rule(
        name="agent.reached_at",
        says="Questions may be directed to Georgeson LLC at (866) 555-0143",
        anchors=("directed to", "may call", "should call", "please call", "by calling", "contact", "can call"),
        pattern=rf"(?i:directed\ to|call(?:ing)?|contact(?:ing)?|\bor|\band)\ (?P<name>{FIRM})(?:,?\ (?i:toll[-\ ]?free|collect|by\ telephone|by\ phone|\(toll[-\ ]?free\)))?,?\ (?i:at|on)(?:\ (?i:toll[-\ ]?free|telephone\ number|its\ toll-free\ number|the\ following\ number))?:?\ (?P<phone>{PHONE})",
        read=_telephone,
        before=20,
        after=170,
        cased=True,
    ),
)

