"""How a sentence names a firm and the role that it has for the offer, with its telephone."""

from __future__ import annotations

from ...document import Document
from ...models.offer import Agent, AgentRole
from ...phrase import Phrase
from ..firm import ENDED_FIRM, firm, firm_behind, whole_firm
from ..rule import Reading
from ..wording import NAME_STOP
from .roles import ROLE, SIDE_ROLES, roles

PHONE = r"(?:(?:\+?1[-.\ ]{0,2})?\(?\b\d{3}\)?[-.\ ]{0,2}\d{3}[-.\ ]{1,2}\d{4}(?!\d))"
TOLL_FREE = r"(?:(?:\+?1[-.\ ]{0,2})?\(?\b8(?:00|88|77|66|55|44|33|22)\)?[-.\ ]{0,2}(?:\d{3}[-.\ ]{1,2}\d{4}(?!\d)|[A-Z]{3}-?[A-Z]{4}\b))"
CALLED = Phrase(
    r"(?i:at|call|free|telephone|collect|tel|phone)\b|^(?:[,:;]\ |\ )$|^[,:;]\ (?i:all\ )?(?i:share|stock|security|unit|warrant|note)?(?i:holders)(?::|\ call)?\ $|:\ $"
)


_RESPECTIVELY = Phrase(rf"(?:\ \([^()]{{3,30}}\))?,?\ (?:and|or)\ {PHONE}(?:\ \([^()]{{3,30}}\))?\ ?,?\ respectively\b")
"""Behind the first of two numbers of two firms."""
ROLE_INSIDE = Phrase(rf"\b{ROLE}")


def phone_in(reading: Reading, *groups: str) -> str | None:
    taken = reading.match.groupdict()
    lead = taken.get("lead")
    if lead and (not CALLED.search(lead) or not set(roles(" ".join(ROLE_INSIDE.findall(lead)))) <= set(roles(reading["roles"]))):
        return None  # "A is the dealer manager, and the information agent, B, may be called at": the number is B's
    call = next((reading.printed(group) for group in groups if taken.get(group)), None)
    if call and _RESPECTIVELY.match(reading.document.prose, max(reading.match.end(group) for group in groups if taken.get(group))):
        return None  # "A and B are dealer managers and may be called at (888) … and (877) …, respectively": the first number is A's
    if call:
        call = _holders_number(reading, *next(reading.match.span(group) for group in groups if taken.get(group))) or call
    return call.removeprefix("(") if call and ")" not in call else call


_OF_BANKS = Phrase(r"\b(?i:banks|brokers|brokerage\ firms|institutions|call(?:s|ing)?\ collect|collect)\b[^.;()\d]{0,40}\(?$")
_TO_BANKS = Phrase(r"\ \((?:(?i:for|call)\ )?(?i:banks|brokers|institutions|collect)\b[^()\d]{0,40}\)|\ (?i:collect)(?=,?\ or\ )")
_TO_HOLDERS = Phrase(
    rf"(?:\ \([^()\d]{{3,50}}\)|\ (?i:collect))?[,;.]?(?:\ (?:or|and))?(?:\ (?:(?i:toll[-\ ]free|at|call)\ ){{0,3}}(?P<said>{PHONE})(?=,?\ \(?(?i:toll|(?:for\ )?all\ others|(?:for\ )?(?:individual|[a-z]*holders)))"
    rf"|(?=[^.;()\d]{{0,50}}\b(?i:others|[a-z]*holders|investors|individuals|toll[-\ ]free)\b)\ [^.;()\d]{{3,80}}(?P<led>{PHONE}))"
)
"""Behind what banks and brokers call: "; all others call toll-free: (800) 555-0143"."""


def _holders_number(reading: Reading, start: int, end: int) -> str | None:
    """The telephone that holders call, behind the one which banks and brokers do. It is cited."""
    prose = reading.document.prose
    if not (_OF_BANKS.search(prose, max(0, start - 70), start) or _TO_BANKS.match(prose, end)):
        return None
    found = _TO_HOLDERS.match(prose, end)
    if found is None or ROLE_INSIDE.search(prose, end, found.end()):
        return None
    number = "said" if found["said"] else "led"
    reading.cite(*found.span(number))
    return found[number]


_CALL, _FREE = Phrase(PHONE), Phrase(TOLL_FREE)


def phone_behind(reading: Reading, others: Phrase, reach: int) -> str | None:
    """The telephone behind the firm that "name" holds, no further than ``reach`` characters and before what is another's; a toll-free one first. It is cited."""
    prose, begin = reading.document.prose, reading.match.end("name")
    other = others.search(prose, begin, begin + reach)
    end = other.start() if other else begin + reach
    found = _FREE.search(prose, begin, end) or _CALL.search(prose, begin, end)
    if found is None:
        return None
    reading.cite(*found.span())
    return found.group()


PARENT = (
    r",\ an?\ (?:(?:[\w-]+\ ){0,3}?(?:division|subsidiary|unit|part|affiliate|branch|member)\ of\ (?:the\ )?[A-Z](?:[^.;()]|\.(?=,|[A-Z])){2,60}?"
    r"|[A-Z][\w&]{1,14}\ [Cc]ompany)(?=,)"
)
"""Whose firm it is: ", a subsidiary of Citigroup Inc."."""
TOWN = r",\ (?:\d{1,5}\ [A-Z][^.;()]{3,40},\ )?(?!(?i:the|our|as|an?|and|in|by|which|who)\b)[A-Z][a-z]+(?:\ [A-Z][a-z]+){0,2}(?=,\ (?:is|are|was|were|will|has|acts|serves|as)\b)"
"""Where a firm is, in few words: "Heron National Bank, Cleveland, is the Depositary"."""
ADDRESS = r"(?:(?:[,:](?:\ (?:located\ )?at)?|\ at)\ (?:(?:One|Two|Three|Four|Five)\ (?=[A-Z])|\d{1,5}|P\.\ ?O\.\ Box\ \d{1,6},)\ (?:[^.;()@:]|\.(?=,|[A-Z]\b)){8,110}?\b\d{5}(?:-\d{4})?\b(?!-))"
"""Where a firm is, behind its name: ", 10 Commerce Drive, Cranford, New Jersey 07016", ", at 10 Commerce Drive"."""
OFFER = r"(?:\ (?i:for|in|to|with\ respect\ to|in\ connection\ with)\ (?i:the|this|our|its|such|each)\ (?:[\w.'-]+\ ){0,2}?(?i:offers?)\b)"
ELSEWHERE = Phrase(
    r"^(?:\ ?\")?(?:'s)?,?\ (?:(?:for|of|under|with\ respect\ to|to)\ (?:the\ |its\ |our\ |such\ )?(?:(?:[a-z][a-z.&-]*\ )?[a-z][a-z.&-]*(?:'s|s')\ )?(?:[\d.]+%\ )?(?:adss?|adrs?|gdss?"
    r"|american\ deposit|ads\b|deposit\ agreement|notes|indenture|trust|share(?:s|holders)?\ (?:of\ the\ (?:trust|fund))|escrow"
    r"|warrants?\ (?:under|pursuant)|bonds|debentures|rights\ agreement|merger)|pursuant\ to\ the\ deposit\ agreement|\(?banks?\)|bank\b|shares?\b"
    r"|receipts?\b|interests?\b|units?\b|participants?\b)"
)
_TENDER_AGENT = Phrase(r"(?i:tender\ agent)$")
_FOR_ADSS = Phrase(r"\ for\ (?:the\ )?(?:adss|american\ depositary\ shares|shares)\b(?!\ (?:of|facility|program))")
"""What a tender agent of the offer takes, where another one takes the ordinary shares."""
OTHERS_OFFER = Phrase(
    r"\b(?:(?:prior|previous|earlier|former|competing)\ (?:tender\ |exchange\ |self-tender\ )?offers?\b|proxy\ solicitation\b"
    r"|\bfor\ (?:(?!offer|tender|exchange)[\w.']+\ ){1,4}(?:annual|special|general)\ meeting\b)"
)
_OF_A_YEAR = Phrase(r"\ (?:for|in)\ (?:the|our|its)\ (?:19|20)\d\d\ (?:[a-z-]+\ ){0,2}?offer\b")
"""Behind the roles of those who served an earlier offer: "dealer manager for our 2013 tender offer"."""
PAST = Phrase(r"\b(?:resigned|replac(?:ed?|es|ing)|no\ longer|formerly|former)\b[^.;]{0,60}$")
APPOINTED_BY = Phrase(r"\b(?:(?:appointed|engaged|retained|asked|designated|requested|hired)|(?:receipts?|adrs?|adss?|shares?\)?)(?:,?\ \(\"?[^()]{1,30}\))?,?\ issued)\ by\ $")
"""Before the one who has another act for him: "we have been appointed by Teal Ltd. to act as information agent"; or who issued receipts as depositary."""
NONE_OF = Phrase(rf"\b(?:neither|none\ of|nor)\b(?:[^.;]|{NAME_STOP}){{0,200}}$")
_DELIVERIES_TO = Phrase(r"\b(?:deliver(?:y|ies|ed)?|sent)\ (?:[^.;]{0,40}?\ )?to\ (?:the\ )?$")
_OR_TO = Phrase(r",?\ (?:or\ )?(?:to\ )?the\ (?:information|dealer|book-entry|depositary|solicitation|purchaser|company|offeror)\b")
"""In a list of those who are not to be sent anything: "Deliveries to Teal Inc., the Dealer Manager, the Information Agent or the Book-Entry Transfer Facility will not be forwarded"."""
NO_STATEMENT = Phrase(r"(?:\ ?\")?(?:\ (?:is|are|will)\b|:)")
HAS_PHONE = ("information_agent", "dealer_manager", "solicitation_agent", "tender_agent")
"""Roles whose telephone is given."""
IS_ROLE = r"\b(?:[Mm]anager|[Aa]gent|[Dd]epositary)s?(?:\ for\ (?:the|our|this)\ (?:[a-z]+\ )?[Oo]ffer)?\ (?:is|was|are|were|will\ be)\ [A-Z]"
"""Where the clause of the next agent begins: "the information agent was B LLC"."""
IS_ANOTHER = Phrase(r"\b(?:manager|agent|depositary|solicitor)s?(?:\ for\ (?:the|our|this)\ (?:[a-z]+\ )?offer)?\ (?:is|was|are|were|will\ be)\ $")
"""Before a firm that has its role there: "the dealer manager is A, the information agent B"."""
PARENT_OF = Phrase(r",\ an?\ (?:(?:[\w-]+\ ){0,3}?(?:division|subsidiary|unit|part|affiliate|branch|member)\ of\ (?:the\ )?)?$")
"""Before a name that is the agent's parent's."""


def behind_roles(reading: Reading) -> str:
    """The folded text behind the roles, wherever the match ends; behind the name, where that comes last."""
    match = reading.match
    taken = match.groupdict()
    if "said" not in taken and "said_there" not in taken:
        return reading.after(60)
    end = match.end("where" if taken.get("where") else "roles")
    return reading.document.folded[end : end + 62]


def firm_and_roles(reading: Reading) -> tuple[str, list[AgentRole]] | None:
    """Name and roles of a match; None where the words are about another offer, another programme or no firm."""
    named = roles(reading["roles"])
    name = _name_there(reading) if named else None
    if name is None or _is_of_another(reading) or _states_nothing(reading):
        return None
    return name, named


_BY_ANOTHER = Phrase(r"\ by\ the\b")
"""Between the one for whom it is done and the agent who does it: "is being made on behalf of Teal Inc. by the Dealer Managers"."""
_SAYS_ROLE = Phrase(rf"\((?i:the|our)\ \"[^\"]{{3,50}}\"[^\"A-Za-z]{{0,40}}$|\ [Aa]s\ (?:(?:the|our|an?)\ )?{ROLE}$")
"""A firm's role, told so plainly that it holds where something is denied of it: "neither Teal LLC (the "Depositary") nor Heron LLC as dealer manager recommends"."""
_INITIAL_BEFORE = Phrase(r"(?:\b[A-Z]\.|(?<![.A-Z])\b[A-Z]\. )[A-Z]\.$", 0)
"""A name that begins behind its first initial: "P. Marlow Securities Inc." of "J.P. Marlow Securities Inc."."""


def _name_there(reading: Reading) -> str | None:
    """The firm that the match names; in a label, by its legal name, which must stand in the match too."""
    match, taken = reading.match, reading.match.groupdict()
    if _INITIAL_BEFORE.search(match.string, max(0, match.start("name") - 4), match.start("name") + 2):
        return None
    if "said" in taken:
        return whole_firm(reading.document, *match.span("name"))
    name = firm_behind(reading.document, *match.span("name"))
    full = _in_full(reading.document, name, match.start("name") + len(name)) if name else None
    return full if full is not None and (full == name or full in (taken.get("said_there") or match.group())) else None


def _is_of_another(reading: Reading) -> bool:
    """Whether the firm serves elsewhere: a parent of a firm, an agent of another offer, one that was or that somebody else appointed."""
    match, before, behind = reading.match, reading.before(80), behind_roles(reading)
    if PARENT_OF.search(match.string, max(0, match.start("name") - 60), match.start("name")):
        return True
    if _OR_TO.match(behind) and _DELIVERIES_TO.search(before):
        return True
    if IS_ANOTHER.search(before) and match.string.startswith(",", match.end("name")):
        return True
    return bool(
        (ELSEWHERE.match(behind) and not (_TENDER_AGENT.search(reading["roles"]) and _FOR_ADSS.match(behind)))
        or _OF_A_YEAR.match(behind)
        or _OF_A_YEAR.match(reading["where"] if "where" in match.groupdict() else "")
        or PAST.search(before)
        or APPOINTED_BY.search(before)
        or OTHERS_OFFER.search(f"{reading.before(120)} {reading['where'].lower() if 'where' in match.groupdict() else ''} {behind}")
    )


def _states_nothing(reading: Reading) -> bool:
    """Whether name and role only stand beside each other, "Teal LLC depositary accounts", or are denied."""
    taken = reading.match.groupdict()
    if _BY_ANOTHER.match(taken.get("link") or ""):
        return True
    if taken.get("link") == " " and (not taken.get("where") or taken["article"].strip().lower() not in ("the", "our") or NO_STATEMENT.match(behind_roles(reading))):
        return True
    return not taken.get("where") and NONE_OF.search(reading.before(206)) is not None and not _SAYS_ROLE.search(reading["said"] if "said" in taken else "")


LEGAL = Phrase(r"\b(?:l\.?l\.?[cp]|inc(?:orporated)?|ltd|limited|corp(?:oration)?|co|n\.?a|plc)\.?$")
_ENDED_FIRM = Phrase(ENDED_FIRM)
_BENEATH = 60
"""How far below a brand, in characters, the firm's legal name may stand."""


def _in_full(document: Document, name: str, end: int) -> str:
    """A firm's legal name, where its brand stands alone under the label and the name below: "Heron Partners  Teal  Heron Group L.L.C."."""
    if LEGAL.search(name.lower()):
        return name
    at = document.prose.find(f" {name.split()[0]} ", end, end + _BENEATH) + 1
    found = _ENDED_FIRM.match(document.prose, at) if at else None
    full = firm(document.quote(*found.span())) if found else None
    return full if full and LEGAL.search(full.lower()) else name


def first_role(reading: Reading) -> Agent | None:
    found = firm_and_roles(reading)
    if not found:
        return None
    role = found[1][-1] if found[1] == ["paying_agent", "depositary"] else found[1][0]
    return Agent(role=role, name=found[0], phone=phone_in(reading, "phone", "free", "between") if role in HAS_PHONE else None)


def further_role(reading: Reading) -> Agent | None:
    found = firm_and_roles(reading)
    if not found or len(found[1]) < 2:
        return None
    first, *others = found[1]
    if first in ("depositary", "exchange_agent", "tender_agent"):
        others = [role for role in others if role not in SIDE_ROLES]
    return Agent(role=others[0], name=found[0], phone=phone_in(reading, "phone", "free", "between") if others[0] in HAS_PHONE else None) if others else None


def called_at(reading: Reading) -> Agent | None:
    found = firm_and_roles(reading)
    phone = phone_in(reading, "best", "free", "any", "phone")
    if not found or not phone or found[1][0] not in HAS_PHONE:
        return None
    return Agent(role=found[1][0], name=found[0], phone=phone)
