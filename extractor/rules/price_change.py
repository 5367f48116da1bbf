"""A price in cash that the sentence says was changed, and what it was (Item 1004(a)(1)(ii) of Regulation M-A; Rule 14d-3(b)(1)).

    increase the price offered from $46.00 per Share to $49.00 per Share
    at $49.00 per Share instead of $46.00 per Share
    is amended by replacing "$46.00 per Share" with "$49.00 per Share"

The old price is ``consideration.superseded_*``. In an exchange offer the same words change a stated value (``worth.py``).
"""

from __future__ import annotations

import re

from ..models.offer import Cash
from .price import PRICE, cash, measure, price, signed
from .rule import Reading, Rule
from .terms import UNIT, said_before
from .wording import MONEY

_CHANGES = r"\b(?:increas\w+|rais\w+|reduc\w+|decreas\w+|lower\w*|chang\w+|amend\w+|improv\w+|revis\w+|adjust\w+)"
_CHANGING = re.compile(_CHANGES)
_PRICE_NOUN = re.compile(r"\b(?:price|consideration|amount\ (?:offered|payable)|offer\b(?!\ to\ purchase))")
_OTHER_CHANGE = re.compile(r"\b(?:propos\w+|party\ [a-z]|indicat\w+|would|could|willing|exercise|conversion|market|closing|dividends?|distributions?|earnings|revenues?|income|termination\ fee|net\ asset|liquidation|loss|cash\ flow|fees?|counter\w*|verbal\w*|previously)\b")
_EXCHANGE_OFFER = ("exchange ratio", "offer to exchange", "offering to exchange", "the exchange offer", "its exchange offer", "our exchange offer", "this exchange offer", "pending exchange offer")


def in_exchange_offer(reading: Reading) -> bool:
    """Whether the document speaks of an exchange, here or at its head, so that an amount per share is a stated value and not cash."""
    folded, at = reading.document.folded, reading.match.start()
    if "in cash" in folded[max(0, at - 160) : reading.match.end() + 60]:
        return False
    return any("net to the seller in cash" not in part and any(words in part for words in _EXCHANGE_OFFER) for part in (folded[max(0, at - 4000) : at + 2000], folded[:8000]))


def _changes_price(reading: Reading) -> bool:
    """Whether the sentence says that the price of this offer is changed."""
    tail = said_before(reading, 500)[-320:] + reading.match.group()
    return bool(_CHANGING.search(tail) and _PRICE_NOUN.search(tail)) and not _OTHER_CHANGE.search(tail) and not in_exchange_offer(reading)


def _new(reading: Reading) -> Cash | None:
    return cash(reading, per=measure(reading, "old_unit"), bare=True) if _changes_price(reading) else None


def _old(reading: Reading) -> Cash | None:
    return cash(reading, "old_", per=measure(reading), bare=True) if _changes_price(reading) else None


def _changed(reading: Reading) -> Cash | None:
    return cash(reading) if _changes_price(reading) else None


def _replacement(reading: Reading) -> Cash | None:
    return None if _OTHER_CHANGE.search(said_before(reading, 300)) or in_exchange_offer(reading) else cash(reading, bare=True)


def _replaced(reading: Reading) -> Cash | None:
    return None if _OTHER_CHANGE.search(said_before(reading, 300)) or in_exchange_offer(reading) else cash(reading, "old_", bare=True)


_REPLACING = r'(?:(?:replac|chang|amend|delet|substitut)\w+|references?\ (?:\w+\ ){0,8}to)\ (?:[^.;$"]{0,120}?)'
_REPLACED_BY = r"(?:(?:(?:is|are)\ )?(?:hereby\ )?(?:amended|deleted|changed|revised|replaced|substituted)?(?:\ (?:in\ \w+\ entirety\ )?(?:and\ )?(?:amended|replaced|replacing\ (?:it|them)|restated|substituting|changed))?\ ?(?:with|to\ (?:read|be)|to|by)\ (?:the\ words?\ )?)"
_OLDER = r"(?:(?:the|a|an|its)\ )?(?:(?:previous|original|initial|prior|former|old|existing|current)\ )?(?:(?:offer|purchase|tender|cash)\ )*(?:price\ of\ )?"
_NEWER = r"(?:(?:the|a|an)\ )?(?:(?:new|increased|higher|cash|reduced|amended|net|final)\ )*(?:(?:offer|purchase|tender)\ )*(?:(?:price|amount)\ of\ )?"
_BETWEEN = r"[^.;$]{0,40}?"


def _instead(reading: Reading) -> Cash | None:
    if _OTHER_CHANGE.search(said_before(reading, 200)[-120:]):
        return None
    return cash(reading)


CHANGE_RULES = (
    Rule(
        name="consideration.raised_to",
        says="to increase the price from $46.00 per Share to $49.00 per Share",
        anchors=signed("to", "price of"),
        pattern=rf"\bfrom\ {_OLDER}{price('old_')}{_BETWEEN}\bto\ {_NEWER}(?P<new>{PRICE})",
        read=_new,
        before=220,
        after=120,
        span="new",
    ),
    Rule(
        name="consideration.superseded_price",
        says="to increase the price from $46.00 per Share to $49.00 per Share",
        anchors=signed("to", "price of"),
        pattern=rf"\bfrom\ {_OLDER}(?P<old>{price('old_')}){_BETWEEN}\bto\ {_NEWER}{PRICE}",
        read=_old,
        before=220,
        after=120,
        span="old",
    ),
    Rule(
        name="consideration.raised",
        says="has increased the price it is offering to $49.00 per Share",
        anchors=signed("to", "to a price of", "per share to", "price of"),
        pattern=rf"{_CHANGES}\ (?:(?!from\ )[^.;$]){{0,140}}?\bto\ {_NEWER}(?P<new>{PRICE})",
        read=_changed,
        before=240,
        after=120,
        span="new",
    ),
    Rule(
        name="consideration.superseded_after",
        says="increase the Offer Price to $49.00 per Share from $46.00 per Share",
        anchors=signed("from", "from the previous price of", "price of"),
        pattern=rf"\bto\ {_NEWER}{MONEY}(?:\ per\ {UNIT})?[^.;$]{{0,80}}?,?\ from\ {_OLDER}(?P<old>{PRICE})",
        read=_changed,
        before=220,
        after=100,
        span="old",
    ),
    Rule(
        name="consideration.superseded_instead",
        says="at $49.00 per Share instead of $46.00 per Share",
        anchors=("instead of", "in lieu of", "rather than"),
        pattern=rf"(?:instead\ of|in\ lieu\ of|rather\ than)\ (?:the\ )?(?:(?:previous|original|initial|prior|former)\ )?(?:(?:offer|purchase|cash)\ )*(?:price\ )?(?:of\ )?(?P<all>{PRICE})",
        read=_instead,
        before=2,
        after=160,
        span="all",
    ),
    Rule(
        name="consideration.replaced_with",
        says='is amended by replacing "$46.00 per Share" with "$49.00 per Share"',
        anchors=('with "', 'to "', 'by "', 'words "'),
        pattern=rf'{_REPLACING}"{price("old_")}[^".;$]{{0,80}}"\ {_REPLACED_BY}"(?P<new>{PRICE})',
        read=_replacement,
        before=320,
        after=140,
        span="new",
    ),
    Rule(
        name="consideration.superseded_replaced",
        says='is amended by replacing "$46.00 per Share" with "$49.00 per Share"',
        anchors=('with "', 'to "', 'by "', 'words "'),
        pattern=rf'{_REPLACING}"(?P<old>{price("old_")})[^".;$]{{0,80}}"\ {_REPLACED_BY}"{PRICE}',
        read=_replaced,
        before=320,
        after=140,
        span="old",
    ),
)
