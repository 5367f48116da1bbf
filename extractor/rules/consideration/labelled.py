"""One election of a list, told by its name: before the amount, or in brackets behind it (Item 1004(a)(1)(ii) of Regulation M-A).

    • $18.00 in cash (the "Cash Election");                     All-Cash Election: $18.00 in cash
    • 0.75 of a share of Parent common stock (the "Stock Election"); or

Cash and securities of one mixed election, and its name, are read by ``mixed_price``.
"""

from __future__ import annotations

from decimal import Decimal

from ...models.offer import Cash, Exchange, Measure
from ...phrase import Phrase
from ..offering import ASIDE, said_before, thing
from ..rule import Reading, Rule
from ..wording import MONEY
from .exchange_ratio import WHOSE_STOCK
from .exchange_words import ASIDES, NO_OFFER, exchange, plainly_said, side
from .mixed_price import LABEL, tendered_class
from .price import amount

_AHEAD = rf"\b(?P<ahead>{LABEL})[\"']?\)?\ ?(?::|\ -)\ (?:for\ each\ [^.;:$\d]{{3,60}},\ )?"
_BEHIND = rf"(?:,\ (?:without|less|subject|net)\ [^.;$()]{{4,90}}?)?\ \(\ ?(?:the|an?|each,?\ an?)\ \"(?P<behind>{LABEL})\"\)"
_CHOICE = Phrase(r"\b(?:elects?|electing|may\ elect|at\ the\ (?:election|option)|choose|choice)\b")
_OFFERED = Phrase(r"\b(?:exchange\ offer|offer(?:s|ing)?\ to\ (?:exchange|purchase|acquire)|in\ the\ offer|tender(?:s|ed)?)\b")
_REACH = 900


def _is_elected(reading: Reading) -> bool:
    """Whether holders may elect it in the offer."""
    near = reading.before(_REACH) + reading.match.group() + reading.after(_REACH)
    return bool(_CHOICE.search(near) and _OFFERED.search(near)) and not NO_OFFER.search(plainly_said(said_before(reading, 300))[-160:])


def _label(reading: Reading) -> str:
    return reading.printed("ahead") or reading.printed("behind")


def _cash(reading: Reading) -> Cash | None:
    read = amount(reading["money"] or reading["money2"])
    if read is None or read[0] >= 100_000 or not _is_elected(reading):
        return None
    return Cash(amount=read[0], currency=read[1], election=_label(reading))


def _securities(reading: Reading) -> Exchange | None:
    if not _is_elected(reading):
        return None
    return exchange(Measure(quantity=Decimal(1), security=tendered_class(reading)), side(reading, "r" if reading.has("ahead") else "q"), election=_label(reading))


_LABEL_ENDS = ("election", "alternative", "option", "consideration", "election price", "election consideration")
_AHEAD_ANCHORS = tuple(f"{end}{mark}" for end in _LABEL_ENDS for mark in (":", '":', '"):', " -"))
_BEHIND_ANCHORS = tuple(
    f'{article} "{first}' for article in ("(the", "(a", "(an", "(each, a", "(each a") for first in ("cash", "stock", "share", "unit", "note", "all-", "all", "mixed", "standard", "parent")
)
_CASH = r"(?:\ per\ \w+)?,?\ (?:net\ )?(?:in\ )?cash\b"

RULES = (
    Rule(
        name="consideration.labelled_cash",
        says="In the offer you may elect one of these for each share: All-Cash Election: $18.00 in cash; or All-Stock Election: 0.75 of a share of Parent common stock",
        anchors=(*_AHEAD_ANCHORS, *_BEHIND_ANCHORS),
        pattern=rf"(?:{_AHEAD}(?P<cash>(?P<money>{MONEY}){_CASH})|(?P<cash2>(?P<money2>{MONEY}){_CASH}){_BEHIND})",
        read=_cash,
        before=150,
        after=120,
        needs=(("cash",),),
    ),
    Rule(
        name="consideration.labelled_securities",
        says="In the offer you may elect one of these for each share: All-Cash Election: $18.00 in cash; or All-Stock Election: 0.75 of a share of Parent common stock",
        anchors=(*_AHEAD_ANCHORS, *_BEHIND_ANCHORS),
        pattern=rf"(?:{_AHEAD}{thing('r')}|{thing('q')}{ASIDES}{WHOSE_STOCK}{ASIDE}?{_BEHIND})",
        read=_securities,
        before=190,
        after=150,
    ),
)
