"""The cells of fee tables, read token by token: labels, amounts, blanks and the marks of footnotes.

Transaction Valuation*   $70,000,000.00(1)   N/A   -
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from re import Match

from ...document import PARAGRAPH, Document
from ...phrase import Phrase
from ..wording import number
from .notes import MARK, SEPARATORS, Place, marks_in

VALUATION = (
    r"(?:(?:total|aggregate|maximum|estimated|proposed)\ ){0,3}transaction\ ?valu(?:ations?|es?)(?![a-z])"
    r"|transaction[\ |]{1,60}amount[\ |]+of[\ |]+valuations?(?=[:*]{0,2}[\ |]{0,60}\$)"  # "Transaction   Amount of / Valuation: $70,000   Filing Fee: $14"
    r"|(?:proposed\ )?(?:maximum\ )?(?:aggregate\ )?value\ of\ (?:the\ )?transaction(?![a-z])"
    r"|transaction[\ |]+amount[\ |]+of[\ |]+valuations?(?=[\ |:*]{1,8}\$)"
)
FEE = rf"amount\ ?of\ ?(?:the\ )?(?:filing|registration)\ ?fees?(?![a-z])|amount\ of\ fee(?![a-z])|filing\ fees?(?![a-z]|\ table)|amount\ of\ filing(?=(?:\ ?{MARK}){{0,3}}[\ |]{{1,60}}\$)"
RATE = r"fee\ rates?(?![a-z])"
DUE = r"(?:net\ )?(?:filing\ )?fees?\ due(?!\ for\ filing|[a-z])"
"""A column of what is left to pay, behind or in place of that of the fee."""
NOTHING = r"(?:n\ ?/\ ?a\b|n\.\ ?a\.|not\ (?:yet\ )?applicable|not\ required|none(?!\ of)|nil\b|no\ (?:filing\ )?fee\b|previously\ paid)"
AMOUNT = (
    r"(?P<sign>(?:u\.\ ?s\.\ ?|us\ ?)?\\?\$[\ |]*(?:u\.?s\.?\ )?|usd\ ?)?(?P<number>\d{1,3}(?:,\ ?\d{3}){1,5}[1-9]?(?:\.\d{1,12})?"
    r"|\d{1,15}(?:\.\d{1,12})?|\.\d{1,12})(?P<scale>\ (?:million|billion)\b)?(?!\w|,|\.\d)"
)

WRAPPED = (
    rf"transaction[\ |]+amount[\ |]+(?:of[\ |]+(?:valuations?(?:\ ?{MARK}){{0,4}}[\ |]+filing\ fees?|filing[\ |]+valuations?(?:\ ?{MARK}){{0,4}}[\ |]+fees?)"
    rf"|valuations?(?:\ ?{MARK}){{0,4}}[\ |]+of[\ |]+(?:the\ )?filing\ fees?)(?![a-z])"
)
"""The two headings of a table whose lines were read across: "Transaction  Amount of / Valuation*  Filing Fee"."""

# A lone "valuation" behind an amount is the second half of a label: "Transaction  Amount of filing fee: $540.00 / Valuation*: $2,700,000".
TOKEN = Phrase(
    rf"""(?P<gap>[\ |:;,]+|[-=_.]{{2,}}|[-_.](?=\ |\||$))
    |(?P<wrapped>{WRAPPED})
    |(?P<valuation>{VALUATION}|(?<=[\d|]\ )valuation(?=(?:\ ?{MARK}){{0,3}}\ ?:?[\ |]{{0,60}}\$))
    |(?P<fee>{FEE})
    |(?P<rate>{RATE})
    |(?P<due>{DUE})
    |(?P<nothing>{NOTHING})
    |(?P<mark>{MARK})
    |(?<=[a-z])(?P<glued>[1-9])(?![\d.,])
    |(?P<amount>{AMOUNT}(?P<percent>\ ?%)?)
    |(?P<lone>\\?\$)
    |(?P<aside>\((?:approximate(?:ly)?|approx\.|estimated|maximum|max\.|about|u\.s\.|us\ dollars|\d{{1,3}}(?:\.\d{{1,2}})?\ ?%\ of\b)[^()]{{0,80}}\)|per\ (?:million|\$1,000,000)\b)""",
)
LABELS = ("wrapped", "valuation", "fee", "rate", "due")
_TOO_SHORT = Phrase(r"\d{1,2}", 0)
_BEHIND_AMOUNT = Phrase(rf"{MARK}|[|%$*]|{VALUATION}|{FEE}")
_FOUR_IN_A_GROUP = Phrase(r",\d{4}$", 0)
_WHOLE_NUMBER = Phrase(r"\d{1,3}(?:,\d{3})*(?:\.\d\d)?", 0)
_RAISED = Phrase(r"<sup|super|font-size|\bsize=", re.IGNORECASE)


@dataclass
class Slot:
    """A value of the table and the footnote marks behind it; no amount for "N/A" and blanks."""

    amount: Decimal | None
    place: Place
    marks: list[str]
    dollars: bool = False
    percent: bool = False


def kind_of(token: Match[str]) -> str:
    """What a token is; a number of one or two digits without a sign is a footnote mark."""
    if token["amount"]:
        return "mark" if _TOO_SHORT.fullmatch(token["amount"]) else "amount"
    return "mark" if token["glued"] else token.lastgroup or ""


def value_of(document: Document, token: Match[str], end: int) -> Slot | None:
    """The value that a token is: an amount, or none for "N/A" and a dash alone in its cell; None for other tokens and for a number that belongs to prose."""
    kind = kind_of(token)
    if kind == "amount":
        return None if _belongs_to_prose(document, token, end) else _amount(document, token)
    return Slot(None, token.span(), []) if kind == "nothing" or (kind == "gap" and _is_blank_cell(document, token)) else None


def read_row(document: Document, start: int, end: int) -> tuple[list[Slot], int]:
    """The values between two positions, up to the first word that is none, and where they end; dashes and "N/A" have no amount."""
    slots: list[Slot] = []
    at = stop = start
    while at < end and (token := TOKEN.match(document.folded, at, end)):
        kind, value = kind_of(token), value_of(document, token, end)
        if kind in LABELS or (kind == "amount" and value is None) or (kind == "mark" and document.text[at - 1] == PARAGRAPH):
            break
        if kind == "mark" and slots:  # one before all values is the label's, or the number of the line
            slots[-1].marks.extend(marks_in(token.group()))
        at = token.end()
        if value:
            slots.append(value)
            stop = at
    return slots, stop


def _belongs_to_prose(document: Document, token: Match[str], end: int) -> bool:
    """Whether a number is a word of a sentence: "$21.75 per share", "305,807 shares", "2 classes"."""
    after = token.end()
    following = document.text[after : after + 1]
    if not following or following in SEPARATORS:
        return False
    rest = document.prose[after : min(end, after + 24)].lstrip()
    if token["sign"]:
        return rest[:1].islower() and not _PER_MILLION.match(rest)
    return not _BEHIND_AMOUNT.match(rest.lower())


_PER_MILLION = Phrase(r"per (?:million|\$1,000,000)\b", 0)
"""Behind the rate in a cell: "$153.10 per million"."""


def _is_blank_cell(document: Document, token: Match[str]) -> bool:
    """A dash alone in its cell stands for no amount."""
    start, end = token.span()
    words = token.group().strip()
    around = document.text[start - 1 : start] + document.text[end : end + 1]
    return words in ("-", "--") and bool(around) and all(c in SEPARATORS for c in around)


def _amount(document: Document, token: Match[str]) -> Slot | None:
    start, end = token.span("number")
    whole, end = end, _without_mark(document, start, end)
    value = number(document.folded[start:end])
    if value is None:
        return None
    scale = token["scale"] or ""
    value = value * (1_000_000_000 if "billion" in scale else 1_000_000) if scale else value
    begin = token.start("sign") if token["sign"] else start
    stop = token.end("scale") if scale else end
    return Slot(value, (begin, stop), [document.folded[end:whole]] if end < whole else [], dollars=bool(token["sign"]), percent=token["percent"] is not None)


def _without_mark(document: Document, start: int, end: int) -> int:
    """Where a number ends, if its last digit is a footnote mark that is glued to it: "$10,000,0001", "$2,000.50<sup>2</sup>"."""
    digits = document.folded[start:end]
    if _FOUR_IN_A_GROUP.search(digits):
        return end - 1
    for length in (1, 2):
        if _WHOLE_NUMBER.fullmatch(digits[:-length]):
            _, stop = document.span(end - length - 1, end - length)
            begin, _ = document.span(end - length, end - length + 1)
            if _RAISED.search(document.raw, stop, begin):
                return end - length
    return end
