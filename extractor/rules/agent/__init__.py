"""Who serves the offer (Item 1009(a) of Regulation M-A): depositary, exchange agent, information agent, dealer manager.

Filers name an agent in a label on the back cover ("The Information Agent for the Offer is: Georgeson LLC 1290 Avenue of the Americas …
(866) 555-0143"), in apposition ("Computershare Trust Company, N.A., the depositary and paying agent for the Offer"), in a definition ('Citibank,
N.A. (the "Exchange Agent")'), with a verb ("has retained MacKenzie Partners, Inc. to act as information agent"), or role first ("contact
the Information Agent, Innisfree M&A Incorporated, at (888) 750-5834").

Patterns take a run of words with capitals for the name; ``firm`` judges it: known houses, or words that end in a company's suffix. One
finding is one name in one role; ``agent.named_also`` is the same firm's second role; ``agent.reached_at`` is a firm's telephone without
its role, as a ``Telephone``. A finding with a telephone says more than the same name and role without one. The depositary of an ADS
programme, a trustee of notes that is no paying agent, a transfer agent and the clearing houses do not serve the offer.
"""

from __future__ import annotations

from re import Match
from typing import Any

from ...models.offer import Agent
from ...phrase import Phrase
from ..firm import FIRM, RUN, firm
from ..rule import Reading, Rule
from . import label, signed
from . import trustee as agent_trustee
from .named import ADDRESS, OFFER, PARENT, PHONE, TOLL_FREE, TOWN, called_at, first_role, further_role
from .roles import ROLE, ROLES
from .telephones import AT, CALLED_BEHIND
from .words import from_capitals

PRECEDENCE = (
    "agent.listed_phone", "agent.role_called", "agent.role_first", "agent.role_first_second", "agent.role_first_third", "agent.role_first_fourth", "agent.run_in", "agent.run_in_also", "agent.listed", "agent.listed_also", "agent.listed_second", "agent.signed", "agent.headed", "agent.headed_also", "agent.defined", "agent.in_brackets", "agent.named", "agent.joint", "agent.joint_list", "agent.named_also", "agent.role_first_also",
    "agent.trustee", "agent.trustee_called_paying", "agent.trustee_pays", "agent.reached_at", "agent.reached_toll_free", "agent.role_reached_at",
)  # fmt: skip
"""Strongest first. They rarely disagree: where one role has several names, all serve unless an amendment says that one replaces another."""


# --- how they are named ---------------------------------------------------------------------------------------------------------------

_BRACKET = rf"(?:[,\ ]{{0,2}}\((?:[^()]|\(\d{{3}}\)){{1,100}}\)|,\ (?:our|its|the\ company's)\ transfer\ agent(?:\ and\ registrar)?(?=,)|{PARENT}|{ADDRESS}(?=,)|{TOWN}|,?\ (?:toll[-\ ]free\ )?at\ {PHONE}(?=,))?"
_LINK_WORD = (
    rf"(?:is|are|was|were|will|be|been|has|have|had|to(?=\ (?:act|serve|be)\b)|also|both(?=\ (?:the\ |our\ )?{ROLE},?\ and\ (?:the\ |our\ )?{ROLE})|currently|act(?:s|ed|ing)?|serv(?:es?|ed|ing)|engaged|retained"
    rf"|appointed|designated|selected|named|hired|agreed|[Aa]s|who|which|in\ (?:its|their)\ capacit(?:y|ies)|by\ [\w\ ]{{1,40}}?)"
)
_LINK = (
    rf"(?P<link>,\ (?:{_LINK_WORD}\ ){{0,8}}|\ \((?=wh)(?:{_LINK_WORD}\ ){{2,8}}|\ (?:(?:{_LINK_WORD}\ ){{1,8}}"
    rf"|(?:(?:IS|ARE|AS|HAS|BEEN|ACTING|SERVING|APPOINTED|RETAINED|THE|OUR|TO|ACT)\ ){{1,8}}|(?=the\ |our\ )))"
)
"""Between a name and its role: ", in its capacity as", " has been retained by the Company to act as", or only ", "."""
_ARTICLE = r"(?P<article>(?:(?:[Tt]he|THE|[Oo]ur|an?|its|such|(?:the\ )?[A-Z]?[a-z]+'s)\ )?(?:(?:exclusive|sole)\ |(?i:transfer\ agent|administrator|registrar),?\ and\ )?)"
_AND_NO_OTHER = rf"(?:{OFFER}(?!\ (?:is|was|are|were|will)\b))?(?=[.,;]|\ (?:and|in\ connection\ with)\b|$)"
_ADVISER = (
    r"(?:(?:(?:exclusive|sole|lead|joint)\ )?(?i:financial\ advis[eo]rs?)(?:\ to\ (?:(?!\b(?:is|are|was|were|has|have|acting|serving)\b)(?:[^.;()]|\.(?=,|\ and\b|[A-Za-z]\b))){2,80}?)?,?"
    r"\ and\ (?:(?:also\ )?(?:(?:(?:(?:is\ |are\ )?(?:acting|serving)|acts?|serves?)\ )?as|is|are)\ )?(?:(?:the|our|its|an?)\ )?(?:(?:exclusive|sole|lead)\ )?"
    rf"(?={ROLES}{_AND_NO_OTHER}))"
)
"""What a dealer manager often is besides: "is acting as financial advisor to X Corp. and as dealer manager for the offer"."""
_BETWEEN = rf",?\ (?:(?:toll[-\ ]free\ )?at\ |toll[-\ ]free:?\ )?(?P<between>{PHONE})(?=,)"
"""A telephone between a name and its role: "Heron Partners LLC, (888) 555-0143, our information agent"."""
_NAMED = rf"(?P<name>{RUN})(?:{ADDRESS}?{_BETWEEN}|{_BRACKET}){_LINK}{_ARTICLE}{_ADVISER}?(?:\"\ ?)?(?P<roles>{ROLES})(?!'s\ )(?:\ ?\"(?!\w))?(?P<where>{OFFER})?"


_NAMED_AT = from_capitals(rf"{_NAMED}(?:{AT}(?P<phone>{PHONE}|{TOLL_FREE})|{CALLED_BEHIND})?")
_ROLE_STARTS = (
    "deposit", "exchange a", "information a", "paying a", "tender a", "tender offer agent", "dealer m", "dealer-m", "tabulat", "solicit", "receiving a", "trustee", "u.s. information", "u.s. tender", "u.s. share tender", "share tender", "ordinary share tender", "common share tender", "ads tender",
)  # fmt: skip
_NAMED_ANCHORS = (
    tuple(
        f"{before}{role}"
        for before in (
            ", the ",
            "as the ",
            "is ",
            "is the ",
            "be the ",
            "are the ",
            "was the ",
            "appointed the ",
            "our ",
            "as ",
            "also ",
            "also the ",
            "both ",
            "both the ",
            ", ",
            "appointed ",
            "retained ",
            "named ",
            "be ",
            'the "',
            'the " ',
            "'s ",
            "exclusive ",
            "sole ",
            "a ",
            "co-",
            "joint ",
            "lead ",
        )
        for role in _ROLE_STARTS
    )
    + ("and dealer m", "and dealer-m", "and the dealer m", "and lead dealer m")
    + ("agent and deposit", "agent and tender a", "administrator and tender a", "registrar and deposit")
    + tuple(f"the {role} for the" for role in ("depositary", "depository", "exchange agent", "information agent", "dealer manager"))
)
_SECOND_ROLES = (
    ("depositary", ("information", "dealer")),
    ("depository", ("information", "dealer")),
    ("exchange agent", ("information", "dealer")),
    ("information agent", ("exchange", "tender", "paying", "deposit", "dealer")),
    ("trustee", ("paying", "tender", "conversion")),
)


def _joint(reading: Reading) -> Agent | None:
    if reading.match.groupdict().get("link") is None and not reading.match.groupdict().get("both") and not reading["roles"].lower().endswith("s"):
        return None  # "Teal Inc. and Heron Securities LLC (the "Dealer Manager")": the one is the second alone
    return first_role(reading) if firm(reading.printed("second")) else None


_BEFORE_TERM = r"(?:,?\ \((?:(?i:operating|doing\ business|formerly|f/k/a|d/b/a|trading|now)\ )[^()]{3,90}\))"
"""What is said of a firm before the term it is given: 'Mellon Investor Services LLC (operating with the service name Teal Shareowner Services) (the "Depositary")'."""
_SERVES_AS = Phrase(r"\b(?:act|acts|acting|serve|serves|serving|retained|engaged|appointed)\ as\ $")


def _role_first(reading: Reading) -> Agent | None:
    if reading["where"] == "" and _SERVES_AS.search(reading.before(14)):  # "X to act as the Depositary, Y to act as …": the role is the one's before
        return None
    if _AS_COUNTED_BY.search(reading.before(60)) and _DOES.match(reading.match.string, reading.match.end("name"), reading.match.end("name") + 24):
        return None
    if _HOLDERS.match(reading.match.string, reading.match.end("name")):
        return None
    return None if _next_in_a_list(reading.match) else first_role(reading)


_HOLDERS = Phrase(r"(?:'s|')?\ (?:public\ )?(?:share|stock|unit)holders\b")
"""Behind the subject company: "from the depositary for the offer, Acme Group stockholders had tendered"."""


def _role_first_also(reading: Reading) -> Agent | None:
    return further_role(reading) if _role_first(reading) else None


_AS_COUNTED_BY = Phrase(r"\b(?:based\ (?:up)?on|according\ to|count(?:ed)?|tabulat\w+|tally|results?|information|reports?|advice|calculations?|following)\b[^.;,]{0,50}$")
"""Before a comma that ends a remark and begins no name of the agent: "Based on the count by the depositary, Acme Inc. expects to purchase"."""
_DOES = Phrase(
    r"\ (?:today\ |now\ |also\ )?(?:ha[sd]|will|would|expects?|anticipates?|intends?|plans|accept(?:s|ed)|(?:re)?purchase[sd]|acquire[sd]|announce[sd]"
    r"|estimates?|believes?|exercised|is|was)\b"
)
_NEXT = Phrase(
    rf",?\ (?:(?:(?:act|serv)(?:s|es|ed|ing)\ |(?:is|was|has\ been|are|were)\ (?:(?:acting|serving|retained|engaged|appointed)\ )?)(?:as\ )?(?:the\ |our\ )?|{_LINK}|(?:to\ (?:be|act\ as|serve\ as)|as)\ (?:the\ |our\ )?|\(?(?:the|our)\ )(?:\"\ ?)?(?:{ROLE}|(?i:(?:financial|legal)\ advis[eo]rs?|counsel\b|transfer\ agent|escrow\ agent))|,?\ \((?i:the|our)\ \""
)

_SERVES_ANOTHER = Phrase(
    r"\b(?:adss?|adrs?|american\ depositary|receipts?|deposit\ agreement|merger|indenture|prior|previous|served|was|were|(?:19|20)\d\d\ (?:[a-z-]+\ )?offer)\b"
)
"""Near a firm whose role stands in plain brackets: it may have it elsewhere."""


def _in_brackets(reading: Reading) -> Agent | None:
    return None if _SERVES_ANOTHER.search(f"{reading.before(100)} {reading.after(100)}") else first_role(reading)


_HAS_ITS_OWN = Phrase(rf"{OFFER}?\ (?:is|was|are|were|will\ be)\ ")
"""Behind a role of which another is told: "the Depositary is A, the Dealer Manager for the offer is B"."""


def _next_in_a_list(match: Match[str]) -> bool:
    """Whether the firm behind "the Depositary," is the next of a list: "the Depositary, Georgeson LLC, the Information Agent"."""
    found = _NEXT.match(match.string, match.end("name"), match.end("name") + 60)
    return found is not None and not _HAS_ITS_OWN.match(match.string, found.end())


_IS_AGENT = (
    ",",
    " is",
    " will be",
    " was",
    " in the offer is",
    " in the united states is",
    " in the u.s. is",
    *(
        f" for {whose} {kind}{offer}"
        for whose in ("the", "our", "this")
        for kind in ("", "tender ", "exchange ", "self-tender ", "repurchase ", "extension tender ", "cash tender ", "issuer tender ", "u-s- ")
        for offer in ("offer is", "offer,", "offer was")
    ),
    " for the offers is",
    " for the offers,",
    *(
        f" for the {offer} and {the}consent solicitation{link}"
        for offer in ("offer", "exchange offer", "tender offer")
        for the in ("", "the ")
        for link in (" is", ",", " will be")
    ),
)
_ROLE_FIRST = (
    rf"\b(?:(?i:the|our|(?:parent|purchaser|company)'s)|[A-Z][\w.&-]*'s?(?:\ financial\ advis[eo]r\ and)?"
    rf"(?=\ [^,.;]{{8,40}}?\ for\ (?:the|our|this)\ (?:[a-z-]+\ )?offer\ is\b))\ (?P<roles>{ROLES})(?:\ (?i:and\ transfer\ agent))?(?P<where>{OFFER}(?:\ (?i:and\ (?:the\ )?consent\ solicitation))?)?(?:\ (?i:in\ the\ (?:united\ states|u\.s\.)))?(?:\ (?i:is|was|are|were|will\ be)"
    rf"|,(?:\ which\ is)?)\ (?P<name>{FIRM})(?:{AT}(?P<phone>{PHONE})|{CALLED_BEHIND})?"
)

_RUN_IN = (
    rf"(?<=[.?!:]\ )(?P<who>(?:Q[.:]\ )?Who\ (?:is|are)\ (?:the|our|your)\ )?(?P<roles>{ROLES})(?P<where>{OFFER})?(?(who)\?\ (?:A[.:]\ )?|(?:\ ?(?:\.\ ?){{3,60}}|\.\ ))(?P<name>{FIRM})(?=,\ (?:\d|One\ |Two\ |P\.))"
    rf"(?:{AT}(?P<phone>{PHONE})|{CALLED_BEHIND})?"
)
"""A heading that is a sentence of its own, or that dots lead from, and the firm with its address: "Exchange Agent ..... Heron Bank, One State Street"."""


RULES: tuple[Rule[Any], ...] = (
    Rule(
        name="agent.named",
        says="Georgeson LLC, the information agent for the Offer, at 888-555-0143",
        anchors=_NAMED_ANCHORS,
        pattern=_NAMED_AT,
        read=first_role,
        before=210,
        after=300,
        cased=True,
        span="said",
    ),
    Rule(
        name="agent.joint",
        says="Goldman Sachs & Co. LLC and Citigroup Global Markets Inc. are acting as dealer managers for the tender offer",
        anchors=(
            "dealer managers",
            "dealer-managers",
            "information agents",
            "exchange agents",
            "(together, the",
            "(collectively, the",
            "depositaries",
            "together the",
            "together, our",
        ),
        pattern=from_capitals(
            rf"(?P<name>{RUN}){_BRACKET},?\ (?:and(?:/or)?|&|or)\ (?:its\ (?:wholly[-\ ]owned\ )?(?:subsidiary|affiliate),?\ )?(?P<second>{RUN}){_BRACKET}"
            rf"(?:{_LINK}{_ARTICLE}{_ADVISER}?|,?\ ?\((?P<both>(?i:together|collectively|each)(?:,?\ with[^()]{{0,60}})?,?\ )?(?i:the|our|an?)\ )(?:\"\ ?)?(?P<roles>{ROLES})"
        ),
        read=_joint,
        before=300,
        after=60,
        cased=True,
        needs=(("deposit", "agent", "dealer", "trustee"),),
        span="said",
    ),
    Rule(
        name="agent.joint_list",
        says="Lehman Brothers Inc., UBS Securities LLC and Citigroup Global Markets Inc. served as dealer managers for the tender offer",
        anchors=("dealer managers", "dealer-managers", "information agents"),
        pattern=from_capitals(
            rf"(?P<name>{FIRM}),\ (?P<others>(?:[A-Z&][\w&.'/-]*,?\ (?:of\ )?){{1,16}}?)(?:and(?:/or)?|or|&)\ (?P<second>{RUN}){_BRACKET}{_LINK}{_ARTICLE}"
            rf"(?P<roles>{ROLES})"
        ),
        read=_joint,
        before=300,
        after=10,
        cased=True,
        span="said",
    ),
    Rule(
        name="agent.named_also",
        says="D.F. King & Co., Inc. is acting as the information agent and exchange agent for the Offer",
        anchors=(
            "information agent and",
            "information agent &",
            "solicitation agent and",
            "information and",
            "exchange agent and",
            "dealer manager and",
            "tender agent and",
            "tender and information",
            "depositary and information",
            "depositary and the information",
            "depositary & information",
            "depository and information",
            "trustee and paying",
            "trustee and tender",
            "trustee and conversion",
            *(f"{first}, {the}{second}" for first, seconds in _SECOND_ROLES for second in seconds for the in ("", "the ")),
        ),
        pattern=_NAMED_AT,
        read=further_role,
        before=210,
        after=140,
        cased=True,
        span="said",
    ),
    Rule(
        name="agent.role_called",
        says="Georgeson LLC is acting as information agent for the Offer. You may call the Information Agent toll-free at (866) 555-0143",
        anchors=tuple(
            f"{role}{after}"
            for role in ("information agent", "dealer manager", "dealer-manager")
            for after in (" at", " toll", " by", " collect", ", at", ", toll", " may be", " can be")
        ),
        pattern=(
            rf"(?=(?P<said>{_NAMED}(?:[,;]?\ and\ [^;\d]{{0,160}}?)?\.\ [^.;]{{0,240}}?\b[Tt]he\ (?i:(?P=roles))[^.;()@\d]{{0,80}}?(?:at|call|telephone"
            rf"|free)\ ?:?\ (?P<free>{PHONE})))[A-Z]"
        ),
        read=called_at,
        before=480,
        after=80,
        cased=True,
        span="said",
    ),
    Rule(
        name="agent.defined",
        says='Citibank, N.A. (the "Exchange Agent")',
        anchors=tuple(
            f"{before}{role}"
            for before in ('"', '" ', '"the ', '" the ')
            for role in (
                "deposit",
                "exchange agent",
                "information agent",
                "paying agent",
                "tender agent",
                "dealer m",
                "dealer-m",
                "u.s. information agent",
                "u.s. exchange agent",
                "u.s. tender agent",
                "tender offer agent",
                "ads tender agent",
                "ads exchange agent",
                "share tender agent",
            )
        ),
        pattern=from_capitals(
            rf"(?P<name>{RUN}){_BEFORE_TERM}?,?\ ?\((?:(?i:which|whom)\ (?:(?i:we|purchaser|parent)\ )?(?i:refer(?:s|red)?\ to\ (?:herein\ )?as\ "
            rf"|is\ (?:herein\ )?(?:referred\ to\ as|called)\ ))?(?:(?i:herein|hereinafter|hereafter|together|in\ such\ capacity|as|or),?\ )*"
            rf"(?:(?i:the|our)\ )?\"\ ?(?:(?i:the)\ )?(?P<roles>{ROLES})\ ?,?\"(?:\)?{ADDRESS}?,?\ (?i:toll[-\ ]free\ )?(?i:by\ calling|by\ telephone\ at"
            rf"|at)\ (?i:toll[-\ ]free\ at\ |toll[-\ ]free\ )?(?P<phone>{PHONE}))?"
        ),
        read=first_role,
        before=200,
        after=260,
        cased=True,
        span="said",
    ),
    Rule(
        name="agent.in_brackets",
        says="Questions are answered by Georgeson LLC (the Information Agent)",
        anchors=tuple(
            f"({the}{role}{end}"
            for the in ("the ", "our ", "")
            for role in ("depositary", "depository", "exchange agent", "information agent", "paying agent", "tender agent", "dealer manager", "dealer-manager")
            for end in (")", " and solicitation", " and tender", " and paying", " and information", " and depositary")
        ),
        pattern=from_capitals(rf"(?P<name>{RUN})\ \((?:(?i:the|our)\ |(?!(?i:deposit)))(?P<roles>{ROLES})\)"),
        read=_in_brackets,
        before=140,
        after=30,
        cased=True,
        span="said",
    ),
    Rule(
        name="agent.role_first",
        says="the Information Agent for the Offer, Innisfree M&A Incorporated",
        anchors=tuple(
            f"{role}{after}"
            for role in (
                "depositary",
                "depository",
                "exchange agent",
                "information agent",
                "paying agent",
                "tender agent",
                "receiving agent",
                "dealer manager",
                "dealer-manager",
                "solicitation agent",
                "conversion agent",
                "and transfer agent",
            )
            for after in _IS_AGENT
        )
        + tuple(
            f"{role}s for the {offer}offer {be}"
            for role in ("dealer manager", "dealer-manager", "information agent")
            for offer in ("", "tender ", "exchange ")
            for be in ("are", "were")
        )
        + tuple(f"{role}s {be}" for role in ("dealer manager", "dealer-manager", "information agent", "exchange agent") for be in ("are", "were")),
        pattern=_ROLE_FIRST,
        read=label.by_columns(_role_first),
        before=60,
        after=280,
        cased=True,
    ),
    *(
        Rule(
            name=f"agent.role_first_{which}",
            says="The dealer managers are Goldman Sachs & Co. LLC, J.P. Morgan Securities LLC, UBS Securities LLC and Morgan Stanley & Co. LLC",
            anchors=tuple(
                f"{role}s {where}{be}"
                for role in ("dealer manager", "dealer-manager", "information agent", "exchange agent")
                for where in ("", "for the offer ", "for the exchange offer ", "for the tender offer ")
                for be in ("are", "were")
            ),
            pattern=rf"\b(?i:the|our)\ (?:(?i:joint|lead|joint\ lead)\ )?(?P<roles>{ROLES})(?P<where>{OFFER})?\ (?i:are|were)\ (?:{FIRM}(?:,|,?\ and)\ ){{{before}}}(?P<name>{FIRM})",
            read=first_role,
            before=30,
            after=280,
            cased=True,
        )
        for which, before in (("second", 1), ("third", 2), ("fourth", 3))
    ),
    Rule(
        name="agent.run_in",
        says="Holders may withdraw until then. Information Agent. Morrow & Co., LLC, 470 West Avenue, Stamford, CT 06902. Telephone: (800) 555-0143",
        anchors=tuple(f"{role}{end}" for role in ("exchange agent", "information agent", "depositary", "dealer manager") for end in (".", "?", " ..", " . .")),
        pattern=_RUN_IN,
        read=first_role,
        before=60,
        after=330,
        cased=True,
    ),
    Rule(
        name="agent.run_in_also",
        says="Holders may withdraw until then. Exchange Agent and Information Agent. Morrow & Co., LLC, 470 West Avenue, Stamford, CT 06902. Telephone: (800) 555-0143",
        anchors=("and information agent.", "and exchange agent.", "and information agent ..", "and exchange agent .."),
        pattern=_RUN_IN,
        read=further_role,
        before=60,
        after=330,
        cased=True,
    ),
    Rule(
        name="agent.role_first_also",
        says="The information agent and depositary for the tender offer is Equiniti Trust Company, LLC",
        anchors=tuple(
            f"and {the}{role}{after}"
            for the in ("", "the ")
            for role in ("depositary", "depository", "exchange agent", "information agent", "paying agent", "conversion agent")
            for after in _IS_AGENT
        ),
        pattern=_ROLE_FIRST,
        read=_role_first_also,
        before=60,
        after=280,
        cased=True,
    ),
    *label.RULES,
    *signed.RULES,
    *agent_trustee.RULES,
)
