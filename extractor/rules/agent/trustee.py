"""Trustees and paying agents of notes, and agents told by where they are reached."""

from __future__ import annotations

from typing import Any

from ...models.offer import Agent
from ...phrase import Phrase
from ..firm import FIRM, RUN, firm, whole_firm
from ..rule import Reading, Rule
from .named import PHONE, TOLL_FREE
from .roles import ROLE, roles
from .words import Telephone, from_capitals


def _telephone(reading: Reading) -> Telephone | None:
    name = firm(reading.printed("name" if reading.has("name") else "reached"))
    return Telephone(name, reading.printed("phone")) if name else None


def _toll_free(reading: Reading) -> Telephone | None:
    """The number straight behind a firm; not that of brokers."""
    return None if _BROKERS_CALL.search(reading.before(70)) or _FOR_BROKERS.match(reading.after(60)) else _telephone(reading)


_PLACE = r"(?:,\ \d{1,5}\ (?:[^.;()@:]|\.(?=,|\ [A-Z])){6,110}?)"
"""A firm's street and town behind its name: "Heron Inc., 48 Wall Street, New York; toll free (800) 555-0143"."""
_FOR_BROKERS = Phrase(r"\ ?\(?(?:for\ )?(?:banks|brokers|brokerage|institutions)\b")


def _role_telephone(reading: Reading) -> Telephone | None:
    """The number at which a sentence that names no firm lets the agent be called."""
    named = roles(reading["roles"])
    if not named or _BROKERS_CALL.search(reading.before(70)) or _OF_TWO.match(reading.after(60)):
        return None
    return Telephone("", reading.printed("phone"), named[0])


_OF_TWO = Phrase(rf"(?:,|\ or|\ and)\ (?i:{PHONE}),?\ respectively")
"""Behind the first of two numbers that belong to two agents in their order."""
_BROKERS_CALL = Phrase(r"(?i:\b(?:brokers|banks|facsimile|fax)\b)")
_TRUSTEE = rf"(?P<name>{RUN})(?:\ \((?i:(?:as\ )?successor|as\ assignee|formerly|f/k/a)[^()]{{3,100}}\))?(?:,\ (?i:an?)\ national\ (?:banking\ )?association(?:\ [a-z][^,;()]{{2,90}})?)?(?:,?\ (?i:as\ (?:indenture\ )?)(?P<roles>(?i:trustee))|,?\ (?=\((?i:the\ )?\"\ ?Trustee\ ?\"(?:\)|\ or\ )))\ ?(?:\((?i:the\ )?\"\ ?Trustee\ ?\"(?:\ or\ \"\ ?Paying\ Agent\ ?\")?(?:\ and\ (?i:the\ )?\"\ ?Paying\ Agent\ ?\")?\)|under\ [^.;()]{{0,80}}\((?i:the\ )?\"\ ?Trustee\ ?\"\))"
_CALLED_PAYING = (
    rf"(?P<name>{RUN})(?:\ \((?i:(?:as\ )?successor|as\ assignee|formerly|f/k/a)[^()]{{3,100}}\))?,?(?:\ (?i:an?)\ (?:[A-Za-z]+\ ){{1,4}}?(?i:corporation|association|company),)?"
    r"\ (?i:as\ (?:indenture\ )?trustee(?:\ \((?:the\ )?\"\ ?trustee\ ?\"\))?(?:\ and\ (?:as\ )?(?:the\ |initial\ )?paying\ agent)?)\ \((?i:the\ )?\"\ ?(?i:paying\ agent)\ ?\"\)"
)
_PAYS = (
    r"\bthe\ trustee\ (?:(?:is|has\ been|will)\ (?:(?:also|currently|act(?:ing)?|serv(?:e|ing)|appointed)\ ){1,3}|(?:(?:also|currently)\ )?(?:serves|acts)\ (?:also\ )?)"
    r"as\ (?:the\ |our\ )?(?:paying|tender|conversion)\ agent\b"
)
_PAYS_HERE = Phrase(_PAYS)
_TRUSTEE_HERE = Phrase(from_capitals(_TRUSTEE))
_NOTICE_OF_RIGHT = Phrase(
    r"\b(?:(?:fundamental\ change|designated\ event|change\ (?:of|in)\ control)\ (?:company\ |(?:re)?purchase\ (?:right\ )?)?notice|company\ (?:repurchase\ )?notice|put\ right\ notice|repurchase\ right\ notice"
    r"|notice\ of\ (?:fundamental\ change|designated\ event|change\ (?:of|in)\ control|put\ (?:right|option)|repurchase\ right)|(?:re)?purchase\ notice)\b"
)
"""The heading of what a company sends to the holders of notes that they may have bought."""
_NEARBY = 4000
"""How far the sentence that names the trustee and the one that tells that it pays may stand apart."""


def _trustee(reading: Reading) -> Agent | None:
    """The trustee of notes that are put or repurchased, where it is the paying agent too or the document is the notice of that right."""
    behind = reading.document.folded[reading.match.end() : reading.match.end() + _NEARBY]
    if (" agent" not in behind or not _PAYS_HERE.search(behind)) and not _NOTICE_OF_RIGHT.search(reading.document.folded, 0, 400):
        return None
    name = _named_there(reading)
    return Agent(role="trustee", name=name) if name else None


def _called_paying(reading: Reading) -> Agent | None:
    name = _named_there(reading)
    return Agent(role="paying_agent", name=name) if name else None


def _named_there(reading: Reading) -> str | None:
    """The firm; of "Teal and The Bank of New York", which are two, the second."""
    name = whole_firm(reading.document, *reading.match.span("name"))
    issuer, both, bank = (name or "").rpartition(" and The ")
    return firm(f"The {bank}") if both and issuer else name


def _trustee_pays(reading: Reading) -> Agent | None:
    document, start = reading.document, reading.match.start()
    names = (whole_firm(document, *match.span("name")) for match in _TRUSTEE_HERE.finditer(document.prose, max(0, start - _NEARBY), start))
    name = next((name for name in names if name), None)
    return Agent(role="paying_agent", name=name) if name else None


RULES: tuple[Rule[Any], ...] = (
    Rule(
        name="agent.reached_at",
        says="Questions may be directed to Georgeson LLC at (866) 555-0143",
        anchors=("directed to", "may call", "should call", "please call", "by calling", "contact", "can call", "be reached", "be called"),
        pattern=(
            rf"\b(?:(?i:directed\ to|call(?:ing)?|contact(?:ing)?|or|and)\ (?P<name>{RUN})|(?P<reached>{FIRM})\ (?:may|can)\ be\ (?:reached|called|contacted))(?:,?\ (?i:toll[-\ ]?free|collect|by\ telephone|by\ phone"
            rf"|\(toll[-\ ]?free\)))?,?\ (?i:at|on)(?:\ (?i:toll[-\ ]?free|telephone\ number|its\ toll-free\ number|the\ following\ number))?:?\ "
            rf"(?P<phone>{PHONE})"
        ),
        read=_telephone,
        before=90,
        after=170,
        cased=True,
    ),
    Rule(
        name="agent.reached_toll_free",
        says="Whom may I call? Georgeson LLC, toll-free (866) 555-0143",
        anchors=(
            "toll-free (8",
            "toll free (8",
            "toll-free: (8",
            "toll free: (8",
            "toll-free 8",
            "toll free 8",
            "at (8",
            ": (8",
            ", (8",
            "; (8",
            "holders (8",
            "holders: (8",
            "holders call (8",
            "free, at 8",
            "free at 8",
        ),
        pattern=rf"(?P<name>{FIRM})(?:{_PLACE}[,;]\ (?i:(?:toll[-\ ]free|(?:telephone|tel\.|phone)|(?:all\ )?(?:share|stock|security|unit|warrant|note)?holders)(?:\ call)?:?\ )?(?=\(?8)|(?:,|\ -|:)?\ \(?(?i:toll[-\ ]free):?(?:,?\ at)?\ |,?\ at\ |,\ |:\ )(?P<phone>{TOLL_FREE})",
        read=_toll_free,
        before=240,
        after=16,
        cased=True,
    ),
    Rule(
        name="agent.role_reached_at",
        says="For questions, please call the information agent toll-free at (866) 555-0143",
        anchors=tuple(
            f"{role}{after}"
            for role in ("information agent", "dealer manager", "dealer-manager")
            for after in (" at", " toll", ", at", ", toll", " by", " may be", " can be", " for the offer at", " for the tender offer at")
        ),
        pattern=(
            rf"\b(?i:the|our)\ (?P<roles>{ROLE})(?P<lead>(?:,?\ (?i:for|the|tender|offer|toll-free|toll|free|by|telephone|phone|calling|may|can|be"
            rf"|reached|called|contacted|at|on|its|number)\b:?){{1,9}}+,?\ )(?P<phone>{PHONE}|{TOLL_FREE})"
        ),
        read=_role_telephone,
        before=22,
        after=90,
        cased=True,
    ),
    Rule(
        name="agent.trustee",
        says='U.S. Bank National Association, as trustee (the "Trustee"), … The Trustee is also acting as paying agent',
        anchors=('"trustee"', '" trustee "'),
        pattern=from_capitals(_TRUSTEE),
        read=_trustee,
        before=240,
        after=40,
        cased=True,
        span="said",
    ),
    Rule(
        name="agent.trustee_called_paying",
        says='U.S. Bank National Association, a national banking association, as trustee (the "Paying Agent")',
        anchors=('"paying agent"', '" paying agent "'),
        pattern=from_capitals(_CALLED_PAYING),
        read=_called_paying,
        before=260,
        after=20,
        cased=True,
        span="said",
    ),
    Rule(
        name="agent.trustee_pays",
        says='U.S. Bank National Association, as trustee (the "Trustee"), … The Trustee is also acting as paying agent',
        anchors=("as paying agent", "as the paying agent", "as our paying agent", "as tender agent", "as conversion agent"),
        pattern=_PAYS,
        read=_trustee_pays,
        before=60,
        after=30,
    ),
)
