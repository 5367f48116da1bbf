"""What is given together for a principal amount of notes (Item 1004(a)(1)(ii) of Regulation M-A): a list of parts, new notes and cash, or new notes and shares.

    for each $1,000 principal amount of Old Notes tendered, holders will receive (i) $150 in cash and (ii) $850 principal amount of New Notes
    $850 principal amount of New Notes and $150 in cash for each $1,000 principal amount of Old Notes

Each part is a finding of its own. A list of which one part is not read, or of which holders choose one part, says nothing.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from ...models.offer import Cash, Exchange, Measure
from ...phrase import Phrase
from ..offering import ASIDE, said_after, sentence_start, thing
from ..rule import Reading, Rule
from ..wording import MONEY, number
from .exchange_words import ASIDES, FOR_EACH, TENDERED, THOUSAND, exchange, given_of, of_this_offer, side
from .price import amount
from .principal_ratio import EACH_OF_PRINCIPAL, PRINCIPAL, of_principal, received_before

_MARKS = ("i", "ii", "iii", "iv", "a", "b", "c", "d", "1", "2", "3", "x", "y", "z")
_MARK = rf"\((?:{'|'.join(_MARKS)})\)"
_HEAD = Phrase(
    r"(?P<verb_before>\b(?:receive|offering|offers?|exchange|issue|deliver),?\ )?\b(?:for|per|exchange)\ (?:each\ |every\ )?(?:us)?\$\ ?1,000\ (?:in\ )?(?P<what>(?:(?:aggregate|original|outstanding)\ )*principal\ amount\ of\ (?:(?:our|its|the|such)\ )?(?:[^.;,():$]|\.(?=\d)){2,70}?)"
    r"(?=,|:|\ \(|\ (?:validly|properly|tendered|that|which|accepted|exchanged|surrendered|we|holders?|you)\b)(?:(?(verb_before)[^;$]{0,120}?,\ |(?!))|[^;$]{0,260}?\b(?:receive|offering|offers?|exchange|issue|deliver|pay|consist(?:ing|s)\ of)\b[^;$]{0,60}?)$"
)
"""What the parts of a list are given for, and the verb that gives them; up to the mark of the first part."""
_FIRST_MARK = Phrase(r"\((?:i|a|1|x)\)\ $")
_A_PART = Phrase(
    rf"{_MARK}\ (?:(?:an?\ )?(?:cash(?:\ payment)?\ (?:of|equal\ to|in\ the\ amount\ of)\ )?(?:us)?[$\d.]|(?:any\ |all\ |cash\ (?:in\ an\ amount\ )?(?:equal\ to|for)\ (?:any\ |the\ )?|an?\ amount\ in\ cash\ equal\ to\ (?:any\ |the\ )?)?accrued\b)"
)
_ANY_MARK = Phrase(rf"(?<=[\ ]){_MARK}\ ")
_OR_MARK = Phrase(rf"\bor\b,?\ (?:[a-z,'\ ]{{0,40}}\ )?{_MARK}\ ")
_LONGEST = 620
"""A list is not longer, in characters, nor stands the first of its parts further from what it is given for."""


def _listed(reading: Reading) -> Cash | Exchange | None:
    """One part of a list: cash, new notes by their principal, or shares."""
    folded, start = reading.document.folded, reading.match.start()
    said = folded[max(sentence_start(reading, _LONGEST), start - _LONGEST) : start]
    first = next((mark.start() for mark in _ANY_MARK.finditer(said) if _FIRST_MARK.search(said[: mark.end()])), len(said))
    head = _HEAD.search(said, 0, first)
    parts = said[first:] + reading[0] + said_after(reading, 400)
    if head is None or _OR_MARK.search(parts) or any(not _A_PART.match(parts, mark.start()) for mark in _ANY_MARK.finditer(parts)) or not of_this_offer(reading):
        return None
    if first == len(said) and not _FIRST_MARK.match(reading[0][: reading[0].index(")") + 2]):
        return None  # the list began further off
    at = start - len(said) + head.start("what")
    given = Measure(quantity=Decimal(1000), security=reading.document.quote(at, at + len(head["what"])))
    return _cash(reading, given) if reading.has("cash") or reading.has("sum") else exchange(given, of_principal(reading) if reading.has("money") else side(reading, "r"))


def _listed_cash(reading: Reading) -> Cash | None:
    part = _listed(reading) if reading.has("cash") or reading.has("sum") else None
    return part if isinstance(part, Cash) else None


def _listed_securities(reading: Reading) -> Exchange | None:
    part = None if reading.has("cash") or reading.has("sum") else _listed(reading)
    return part if isinstance(part, Exchange) else None


def _cash(reading: Reading, given: Measure | None) -> Cash | None:
    read = amount(reading["cash"] or reading["sum"])
    return Cash(amount=read[0], currency=read[1], per=given) if read and given and read[0] < given.quantity * 2 else None


def _notes(reading: Reading) -> Exchange | None:
    """The new notes that come with cash."""
    return exchange(given_of(reading), of_principal(reading)) if of_this_offer(reading) else None


def _cash_with_notes(reading: Reading) -> Cash | None:
    """The cash that comes with new notes."""
    return _cash(reading, given_of(reading)) if _notes(reading) else None


def _shares_with_notes(reading: Reading) -> Exchange | None:
    """The shares that come with new notes."""
    return exchange(given_of(reading), side(reading, "r")) if _notes(reading) else None


def _cash_behind_notes(reading: Reading) -> Cash | None:
    """The cash behind new notes, where what they are given for stands before them."""
    if not of_this_offer(reading) or (reading.has("received") and not received_before(reading)):
        return None
    many = number(reading["t"])
    return _cash(reading, Measure(quantity=many, security=reading.printed("t_class").removeprefix("in ")) if many else None)


_IN_CASH = rf"(?P<cash>{MONEY})\ (?:in\ cash|of\ cash)"
_DUE = r"(?:\ due\ (?:[a-z]+\ \d{1,2},\ )?\d{4})?"
_AND = r",?\ (?:and|plus|together\ with)\ (?:\((?:ii|b|2|y)\)\ )?"
_FOR_NOTES = rf"(?:\ due\ (?:[a-z]+\ \d{{1,2}},\ )?\d{{4}})?(?:,?\ (?:validly\ )?(?:issued|paid|payable)\b[^;$.]{{0,40}}?)?,?\ {FOR_EACH}\ {THOUSAND}{TENDERED}"
_TOGETHER = (
    ("notes_and_cash", "cash_behind_notes", rf"{PRINCIPAL}{ASIDE}{{0,2}}{_AND}{_IN_CASH}{_FOR_NOTES}", "offering to exchange $850 principal amount of New Notes and $150 in cash for each $1,000 principal amount of Old Notes"),
    ("notes_behind_cash", "cash_and_notes", rf"{_IN_CASH}{ASIDE}?{_AND}{PRINCIPAL}{ASIDE}{{0,2}}{_FOR_NOTES}", "offering to exchange $150 in cash and $850 principal amount of New Notes for each $1,000 principal amount of Old Notes"),
)  # fmt: skip
_WITH_SHARES = (
    ("shares_with_notes", rf"{PRINCIPAL}{_DUE}{ASIDE}{{0,2}}{_AND}{thing('r')}{ASIDES}{_FOR_NOTES}", "offering to exchange $850 principal amount of New Notes and 25 shares of its common stock for each $1,000 principal amount of Old Notes"),
    ("shares_before_notes", rf"{thing('r')}{ASIDES}{_AND}{PRINCIPAL}{_DUE}{ASIDE}{{0,2}}{_FOR_NOTES}", "offering to exchange 25 shares of its common stock and $850 principal amount of New Notes for each $1,000 principal amount of Old Notes"),
)  # fmt: skip
LISTED = ("consideration.listed_securities", "consideration.listed_cash")

RULES: tuple[Rule[Any], ...] = (
    *(
        Rule(
            name=name,
            says="In the exchange offer, for each $1,000 principal amount of Old Notes validly tendered, holders will receive (i) $850 principal amount of New Notes and (ii) $150 in cash",
            anchors=tuple(f"({mark}) {many}" for mark in _MARKS for many in ("cash of", "cash in the amount of", "a cash payment of", *"0123456789$")),
            pattern=rf"{_MARK}\ (?:(?:an?\ )?cash(?:\ payment)?\ (?:of|equal\ to|in\ the\ amount\ of)\ (?P<sum>{MONEY})|{_IN_CASH}|{PRINCIPAL}|{thing('r')})",
            read=read,
            before=420,
            after=170,
            needs=(("1,000 principal amount", "1,000 in principal amount", "1,000 aggregate principal amount", "1,000 in aggregate principal", "1,000 original principal"),),
        )
        for name, read in zip(LISTED, (_listed_securities, _listed_cash), strict=True)
    ),
    *(
        Rule(
            name=f"consideration.{name}",
            says=f"The Company is {says} tendered",
            anchors=("in cash", "of cash"),
            pattern=pattern,
            read=read,
            before=230,
            after=430,
            needs=(("for each", "for every", "respect of each"), ("principal amount",), ("1,000",)),
        )
        for notes, cash, pattern, says in _TOGETHER
        for name, read in ((notes, _notes), (cash, _cash_with_notes))
    ),
    Rule(
        name="consideration.cash_after_notes",
        says="In the exchange offer, for each $1,000 principal amount of Old Notes tendered, holders will receive $850 principal amount of New Notes and $100.00 in cash",
        anchors=("1,000 principal amount", "1,000 in principal amount", "1,000 aggregate principal amount"),
        pattern=rf"{EACH_OF_PRINCIPAL}\ {PRINCIPAL}{_DUE}{ASIDE}{{0,2}}{_AND}(?:{_IN_CASH}|(?:an?\ )?cash(?:\ payment)?\ (?:of|equal\ to)\ (?P<sum>{MONEY}))",
        read=_cash_behind_notes,
        before=24,
        after=560,
        needs=((" cash",),),
    ),
    *(
        Rule(
            name=f"consideration.{name}",
            says=f"The Company is {says} tendered",
            anchors=("principal amount of",),
            pattern=pattern,
            read=_shares_with_notes,
            before=230,
            after=430,
            needs=(
                ("for each", "for every", "respect of each"),
                ("1,000 principal", "1,000 in principal", "1,000 aggregate", "1,000 in aggregate"),
                (" shares", " share", " warrants", " warrant", " units"),
            ),
        )
        for name, pattern, says in _WITH_SHARES
    ),
)
