"""Agents under a label: "The Information Agent for the Offer is:" above name, address and telephone.

    The Information Agent for the Offer is:      The Dealer Manager for the Offer is:
           MACKENZIE PARTNERS, INC.                      GOLDMAN, SACHS & CO.
        (212) 555-0143 (Call Collect)               (800) 555-0162 (Toll Free)

Labels side by side have their agents in the columns below; so have several agents under one label. A label without a colon, "Depositary",
is one where it fills its line or cell and a firm's name fills the next.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import islice, takewhile
from typing import Any

from ...models.offer import Agent
from ...phrase import Phrase
from ..firm import FIRM, firm, is_house
from ..rule import Reading, Rule
from .named import HAS_PHONE, LEGAL, OFFER, PHONE, TOLL_FREE, called_at, first_role, further_role, phone_behind
from .roles import ROLE, ROLES, SIDE_ROLES, roles

_UNTIL_PHONE = r"(?:(?!(?i:agent|deposit|dealer\ m|trustee|facsimile|fax|\bcopy\ to))[^;])"
_LINE = (
    rf"(?:{_UNTIL_PHONE}{{0,420}}?(?i:toll[-\ ]?free|holders(?:\ (?:may|should|can|please))?(?:\ call)?|all\ others)[^\d(+]{{0,60}}(?P<best>{TOLL_FREE})"
    rf"|{_UNTIL_PHONE}{{0,420}}?(?P<free>{TOLL_FREE})|{_UNTIL_PHONE}{{0,300}}?(?P<any>{PHONE}))"
)
_BESIDE = rf"(?:(?i:the)\ (?:[\w.-]+\ )?{ROLE}[^:;]{{0,50}}?\ (?i:is|are)\ ?:\ ){{0,2}}"
"""The labels of the columns to the right; "THE BANK OF EGRET The Information Agent is:" begins with the agent."""
_LABEL = (
    rf"\b(?P<roles>{ROLES})(?:{OFFER}(?:\ (?i:to\ (?:purchase|exchange|convert)))?(?:(?:,|\ (?i:and))\ (?i:(?:the\ )?(?:related\ )?(?:(?:consent\ )?solicitations?|rights\ offering))){{0,2}})?"
    rf"(?:\ \([^()]{{4,40}}\)){{0,2}}(?:\ (?i:is|are|will\ be|at)(?:\ (?i:as\ follows))?)?\ ?:\ {_BESIDE}(?:\[[^\]\[]{{0,20}}\]\ |LOGO\ |(?i:logo)\ (?=(?i:by)\ ))?(?:"
    rf"(?i:(?:if\ (?:delivering|delivered)\ )?by\ mail(?:,\ [a-z\ ,]{{4,100}}?(?=:))?|in\ the\ united\ states)\ ?:?\ (?i:(?:if\ (?:delivering|delivered)\ )?by\ [a-z,/\ ]{{4,50}}:\ ){{0,3}})?(?P<name>{FIRM})"
)
_LABEL_ANCHORS = tuple(
    f"{role}{after}"
    for role in ("depositary", "depository", "agent", "dealer manager", "dealer-manager", "dealer managers", "agents", "depositaries")
    for after in (" is:", " are:", " is as follows", " are as follows", ":", " :", " for the", " for this", " for our", " in the offer", " is :", " will be:", " at:")
)


def _beside(label: str) -> str:
    """A pattern that begins with a label, tried at each of those that stand side by side: it goes on behind the colon."""
    return rf"\b(?=(?P<said_there>{label}))[^:]{{4,200}}:"


_HEAD = rf"(?:(?i:the)\ )?(?P<roles>{ROLES})(?:{OFFER})?(?:\ (?i:is|are))?"
_HEAD_BESIDE = rf"(?:\ (?:(?i:the)\ )?{ROLES}(?:{OFFER})?(?:\ (?i:is|are))?){{0,2}}"
_HEADING = Phrase(rf"{_HEAD}\ ?[:.]?")
_ENDS = "\n\t\u2028\u2029"
_ROW_ENDS = re.compile("[\n\u2029]")
_ADDRESSED = Phrase(rf"{FIRM}(?=,\ \d|\ \(|;\ |\ (?:-{{1,2}}|[\u2013\u2014])\ |\ and\ its\ (?:wholly|affiliate|subsidiary)|,\ (?:at|(?i:toll)[-\ ]free)\ )")
"""A firm's name with its address or telephone behind it in its line."""
_CALL, _FREE = Phrase(PHONE), Phrase(TOLL_FREE)
_MOST_LINES, _LONGEST = 9, 1_200
"""So many lines from its name on an agent's telephone stands at most, in so many characters of all columns."""


def _row_begins(text: str, at: int) -> int:
    """Where the row of a place begins, at most so far before it as a row is long."""
    first = max(0, at - _LONGEST)
    return max(text.rfind("\n", first, at) + 1, text.rfind("\u2029", first, at) + 1, first)


def _column(text: str, at: int) -> tuple[int, int]:
    """In which column of its row a place stands, and how many there are."""
    first, end = _row_begins(text, at), _ROW_ENDS.search(text, at, at + _LONGEST)
    return text.count("\t", first, at), text.count("\t", first, end.start() if end else at + _LONGEST) + 1


def _lines_of_column(text: str, at: int, column: int) -> Iterator[str]:
    """The lines of a column, from the row on in which a place stands."""
    first = _row_begins(text, at)
    for row in _ROW_ENDS.split(text[first : first + _LONGEST]):
        cells = row.split("\t")
        if len(cells) > column:
            yield from cells[column].split("\u2028")


def _below(reading: Reading, at: int, column: int) -> Agent | None:
    """The agent in a column of the rows from that of a place on; None where no firm stands there."""
    name, *lines = [" ".join(line.split()) for line in islice(_lines_of_column(reading.document.text, at, column), _MOST_LINES)] or [""]
    addressed = _ADDRESSED.match(name)
    if addressed:
        name, lines = name[: addressed.end()], [name[addressed.end() :], *lines]
    role, named = next(iter(roles(reading["roles"])), None), firm(name)
    if named and not LEGAL.search(named.lower()):  # a brand, over the firm
        named = next((full for line in lines if line.startswith(f"{named.split()[0]} ") and LEGAL.search(line.lower()) and (full := firm(line))), named)
    if role is None or named is None:
        return None
    own = takewhile(lambda line: not _HEADING.fullmatch(line), lines)
    calls = [call for line in own if "fax" not in line.lower() and "facsimile" not in line.lower() for call in _CALL.findall(line)]
    free = [call for call in calls if _FREE.fullmatch(call)]
    return Agent(role=role, name=named, phone=next(iter(free + calls), None) if role in HAS_PHONE else None)


def by_columns(read: Callable[[Reading], Agent | None]) -> Callable[[Reading], Agent | None]:
    """The agent in the label's own column, where labels stand side by side over rows of as many columns."""

    def reader(reading: Reading) -> Agent | None:
        if _ends_sentence_over_label(reading):
            return None
        text, label, name = reading.document.text, reading.match.start("roles"), reading.match.start("name")
        (column, count), (named, beside) = _column(text, label), _column(text, name)
        below = count == beside > 1 and _row_begins(text, label) < _row_begins(text, name)
        return _below(reading, name, column) if below and named == 0 else read(reading)

    return reader


_OF_SENTENCE = Phrase(r"\b(?:to|or|and|with|of|by|from|contact|call)\ (?:the|our)\ $")
"""Before a role in a sentence, which no column begins with."""
_ROLE_INSIDE = Phrase(rf"\b{ROLE}")


def _ends_sentence_over_label(reading: Reading) -> bool:
    """Whether the role ends a sentence, and the firm below has another's label: "or to the Dealer Managers: The Information Agent for the Offer is: Georgeson LLC"."""
    prose, begins = reading.document.prose, reading.match.start("roles")
    between = prose[reading.match.end("roles") : reading.match.start("name")]
    return bool(_ROLE_INSIDE.search(between) and _OF_SENTENCE.search(prose, max(0, begins - 16), begins))


_GOES_ON = Phrase(r"[a-z,]\s+$", 0)
"""Before a line that ends a sentence, and is no heading: "Send your certificates to the", and below it "Depositary."."""


def _headed(reading: Reading) -> Agent | None:
    """The agent in the line below a heading, in its own column, or in the cell beside it."""
    text, head, name = reading.document.text, reading.match.start("head"), reading.match.start("name")
    alone = (head == 0 or text[head - 1] in _ENDS) and text[reading.match.end("head")] in _ENDS and text[name - 1] in _ENDS
    (column, count), (named, beside) = _column(text, head), _column(text, name)
    if not alone or (beside, named) not in ((count, 0), (2, 1)) or (reading["head"].endswith(".") and _GOES_ON.search(text, max(0, head - 20), head)):
        return None
    return _below(reading, name, column if named == 0 else 1)


def _second(reading: Reading) -> Agent | None:
    """The second agent of a label: in the column beside the first one, behind the first one's telephone, or on the line below."""
    text, begin = reading.document.text, reading.match.start("begin")
    prose, starts = reading.document.prose, reading.match.start()
    if _ROLE_INSIDE.search(prose, begin, begin + 60) and _OF_SENTENCE.search(prose, max(0, starts - 16), starts):
        return None  # "or to the Dealer Managers:" above another's label
    if _column(text, begin) == (0, 2):
        return _below(reading, begin, 1)
    if reading.has("name"):
        named_second = first_role(reading)
        return named_second.model_copy(update={"phone": phone_behind(reading, _OTHERS_LINE, _BEHIND)}) if named_second and named_second.role in HAS_PHONE else named_second
    _, below = [*islice(_lines_of_column(text, begin, 0), 2), "", ""][:2]
    role, named = next(iter(roles(reading["roles"])), None), firm(below)
    if not role or not named or named != below.strip() or not (LEGAL.search(named.lower()) or is_house(named)) or text[begin - 1] not in _ENDS:
        return None
    at = text.index(below, begin)
    reading.cite(at, at + len(below))
    return Agent(role=role, name=named)


_OTHERS_LINE = Phrase(
    r"(?i:agent|deposit|dealer\ m|trustee|facsimile|\bfax|\bcopy\ to|e-?mail)|\b[A-Z][\w&.,'/-]+(?:\ [A-Z&][\w&.,'/-]*){1,6}(?<=[.,\ ])(?:Inc|LLC|L\.L\.C|Corp|Co|Ltd|N\.A)\b"
)
"""Before it, what stands behind a firm's name is its own address and telephone."""
_BEHIND = 240


def _further_listed(reading: Reading) -> Agent | None:
    """What else the agent of a label is, with the telephone below the name: "The Depositary and Information Agent for the Offer is:"."""
    found = further_role(reading)
    if found is None or found.phone or found.role not in HAS_PHONE:
        return found
    return found.model_copy(update={"phone": phone_behind(reading, _OTHERS_LINE, _BEHIND)})


_ALSO = ("information_agent", "tender_agent", "exchange_agent")
"""What one firm is besides; a dealer manager's or a solicitation agent's heading stands over another's name."""


def _headed_also(reading: Reading) -> Agent | None:
    """What else the agent below a heading is: "TENDER AGENT AND INFORMATION AGENT"."""
    first = _headed(reading)
    if first is None:
        return None
    beside = first.role in ("depositary", "exchange_agent")
    others = roles(reading["roles"])[1:] if " and " in reading["roles"].lower() and not _HEADING.match(reading["name"]) else []
    other = next((role for role in others if role in _ALSO and not (beside and role in SIDE_ROLES)), None)
    return first.model_copy(update={"role": other, "phone": first.phone if other in HAS_PHONE else None}) if other else None


_HEADED = rf"[TDIEPSURGNCOJ](?<![\w.-].)(?<=(?=(?P<said_there>(?P<head>{_HEAD}\.?){_HEAD_BESIDE}\ (?P<name>{FIRM}))).)"
_HEADED_ANCHORS = ("depositary", "depository", "information agent", "exchange agent", "paying agent", "tender agent", "receiving agent", "dealer manager", "dealer-manager")

RULES: tuple[Rule[Any], ...] = (
    Rule(
        name="agent.listed",
        says="The Depositary for the Offer is: Computershare Trust Company, N.A.",
        anchors=_LABEL_ANCHORS,
        pattern=_beside(_LABEL),
        span="said_there",
        read=by_columns(first_role),
        before=60,
        after=220,
        cased=True,
        needs=((":",),),
    ),
    *(
        Rule(
            name=name,
            says=f"{head}\nInnisfree M&A Incorporated",
            anchors=_HEADED_ANCHORS,
            pattern=_HEADED,
            span="said_there",
            read=read,
            before=30,
            after=160,
            cased=True,
        )
        for name, head, read in (("agent.headed", "INFORMATION AGENT", _headed), ("agent.headed_also", "TENDER AGENT AND INFORMATION AGENT", _headed_also))
    ),
    Rule(
        name="agent.listed_also",
        says="The Depositary and Information Agent for the Offer is: Broadridge Corporate Issuer Solutions, Inc.",
        anchors=(
            "depositary and information",
            "depositary/information",
            "information and exchange agent",
            "information and tender agent",
            "exchange and information agent",
            "tender and information agent",
            "information agent and",
            "exchange agent and",
            "paying agent and",
            "trustee and",
            "trustee,",
        ),
        pattern=_LABEL,
        read=_further_listed,
        before=20,
        after=240,
        cased=True,
        needs=((": ",),),
    ),
    Rule(
        name="agent.listed_phone",
        says="The Information Agent for the Offer is: Georgeson LLC 1290 Avenue of the Americas New York, NY 10104 Call toll-free: (866) 555-0143",
        anchors=tuple(anchor for anchor in _LABEL_ANCHORS if not anchor.startswith("deposit")),
        pattern=_beside(rf"{_LABEL}{_LINE}"),
        span="said_there",
        read=by_columns(called_at),
        before=60,
        after=660,
        cased=True,
        needs=((": ",),),
    ),
    Rule(
        name="agent.listed_second",
        says="The Information Agents for the Offer are: D.F. King & Co., Inc. 48 Wall Street (212) 555-0100 Harkins Kovler, LLC 3 Columbus Circle",
        anchors=tuple(
            f"{role}s for {whose} {offer}{after}"
            for role in ("agent", "manager")
            for whose in ("the", "our", "this")
            for offer in ("offer", "tender offer", "exchange offer")
            for after in (" are", " were", ":")
        )
        + ("dealer managers are", "dealer managers:", "dealer-managers are", "information agents are", "information agents:"),
        pattern=(
            rf"\b(?P<roles>{ROLE})(?:{OFFER}|(?<=s))(?:(?:\ (?i:are))?\ ?:|\ (?:are|were))\ (?P<begin>[A-Z])[\w&.,'/-]*(?:\ [A-Z&][\w&.,'/-]*){{0,8}}"
            rf"(?:(?:(?!(?i:agent|deposit|dealer\ m))[^;]){{1,360}}?(?:\d{{4}}|\.com|(?i:and))\ (?P<name>{FIRM}))?"
        ),
        read=_second,
        before=40,
        after=700,
        cased=True,
    ),
)
