"""How an amendment changes an exchange ratio: old securities for new ones, both sides in one sentence."""

from __future__ import annotations

import re
from decimal import Decimal

from ...models.offer import Ratio, StatedChange
from ...phrase import Phrase
from ..deadline import clause
from ..rule import Reading, Rule
from ..wording import COUNT, MAY, NUMBER, number
from .changed import CONSIDERATION, SETS, change_rule, stated, two_sides


def _ratio(reading: Reading) -> bool:
    """The words before speak of the offer and of changing what it gives; not of the exchange ratio by its name, which has its rule."""
    before = clause(reading.before(260))
    return (
        stated(reading)
        and bool(SETS.search(before) and re.search(r"\bexchange|\boffer", before))
        and not re.search(r"\bexchange\ rat(?:io|e)|\bdividend|\bconversion|\bexercise|\bsplit", before)
    )


_SET_FOR_EACH = Phrase(r"\b(?:exchange|offer|warrant)")


def _set_for_each(reading: Reading) -> bool:
    """The words before change a number, and those around it are of an offer, not of a conversion or an exercise."""
    before = clause(reading.before(160))
    return (
        stated(reading)
        and bool(SETS.search(before[-60:]) and _SET_FOR_EACH.search(before + reading[0]))
        and not re.search(r"\bdividend|\bconver|\bexercis|\bsplit|\bmerger|\bremain", before[-110:] + reading[0])
    )


_SIDE = r"[a-z0-9,.-]{1,14}\ (?:[^;\ ]{1,24}\ ){0,14}?for\ [a-z0-9,.-]{1,14}\ (?:[^;\ ]{1,24}\ ){0,18}?[a-z\")]+"
_SIDE_PARTS = Phrase(rf"(?P<first>{COUNT})\ (?P<between>.{{0,160}}?)\ ?\bfor\ (?P<second>{COUNT}|each|every)\b")


def _as_ratio(words: str) -> Ratio | None:
    """Securities given and got of "50 shares of A for one share of B", or of "0.37 shares of B for each warrant"."""
    parts = _SIDE_PARTS.match(words)
    if not parts:
        return None
    first = number(parts["first"])
    per_one = parts["second"] in ("each", "every")
    second = Decimal(1) if per_one else number(parts["second"])
    if not first or not second:
        return None
    return Ratio(tendered=second, received=first) if per_one else Ratio(tendered=first, received=second)


def _per_one(words: str) -> Ratio | None:
    received = number(words)
    return Ratio(tendered=Decimal(1), received=received) if received else None


def _for_one(words: str) -> Ratio | None:
    given = number(words)
    return Ratio(tendered=given, received=Decimal(1)) if given else None


_OPTIONS_EXCHANGED = Phrase(r"\b(?:options|awards|sars|warrants)\b")


def _to_one(reading: Reading) -> bool:
    """The words are of an exchange of options, and state the change."""
    around = reading.before(260) + reading[0] + reading.after(120)
    return stated(reading) and bool(SETS.search(reading[0])) and bool(_OPTIONS_EXCHANGED.search(around)) and "split" not in around and not _MAYBE.search(reading[0])


_MAYBE = Phrase(rf"\b(?:{MAY}|might|can|could|would|should|if|unless)\b")
_TO_ONE = r"(?:\ to\ |-to-|\ for\ |-for-|\ ?:\ ?)(?:1(?:\.0{1,2})?|one)"

RULES: tuple[Rule[StatedChange], ...] = (
    change_rule(
        "change.ratio_to_one",
        "The exchange ratio for eligible options with an exercise price of $12.00 or more is changed from 2.5 to 1 to 2.0 to 1.",
        ("exchange ratio", "exchange rate"),
        rf"exchange\ (?:ratio|rate)s?\b(?:[^;.]|\.(?=\d)){{0,190}}?\ from\ (?P<old>{NUMBER}){_TO_ONE},?\ to\ (?P<new>{NUMBER}){_TO_ONE}(?![\d.]\d)",
        two_sides(CONSIDERATION, "consideration", _for_one, _to_one),
        needs=((" from ",),),
    ),
    change_rule(
        "change.ratio_to_from",
        "The Company changed the exchange ratio to 50 shares of Common Stock for one share of Preferred Stock from 200 shares of Common Stock for three shares of Preferred Stock.",
        ("exchange ratio", "exchange rate"),
        rf"exchange\ (?:ratio|rate)[^;.]{{0,50}}?\ to\ (?P<new>{_SIDE}),?\ from\ (?P<old>{_SIDE})",
        two_sides(CONSIDERATION, "consideration", _as_ratio),
        after=700,
        needs=((" from ",),),
    ),
    change_rule(
        "change.ratio_from_to",
        "The exchange ratio was increased from 0.37 to 0.40 shares of common stock for each warrant.",
        ("exchange ratio", "exchange rate"),
        rf"exchange\ (?:ratio|rate)[^;.]{{0,90}}?\ from\ (?P<old>{NUMBER})(?:\ (?:of\ a\ )?shares?(?:\ of\ [^;.]{{0,60}}?)?)?,?\ to\ (?P<new>{NUMBER})\b(?!\ ?(?:%|days|million)|,?\ to\ \d)",
        two_sides(CONSIDERATION, "consideration", _per_one),
        needs=((" from ",),),
    ),
    change_rule(
        "change.number_for_each",
        "The Company amends the Offer to increase the number of ordinary shares offered for each warrant from 0.10 to 0.12.",
        ("from 0.", "from .", "from 1."),
        r"\bnumber\ of\ (?:[a-z]+\ ){0,5}?shares\b(?:(?!\bexercis|\bconver|\bunderlying\b|\boutstanding\b|\bissuable\ upon\b)[^.;]){0,60}?\b(?:per|for\ (?:each|every)|in\ exchange\ for\ (?:each|every))\ (?:[a-z]+\ ){0,3}?(?:warrant|option|share|right|unit|note)\b"
        r"[^.;\d]{0,60}?\ from\ (?P<old>[01]?\.\d+)(?:\ (?:of\ an?\ )?(?:[a-z]+\ ){0,4}?shares?)?,?\ to\ (?P<new>[01]?\.\d+)(?!\d|\ ?%)",
        two_sides(CONSIDERATION, "consideration", _per_one, _set_for_each),
        before=160,
        after=60,
        needs=(("number of",),),
    ),
    change_rule(
        "change.ratio_of_shares",
        "The Company has increased the consideration in its exchange offer from 0.28 to 0.31 shares of common stock per warrant.",
        ("from 0.", "from .", "from 1."),
        r"from\ (?P<old>[01]?\.\d+)(?:\ (?:of\ an?\ )?(?:[a-z]+\ ){0,4}?shares?(?:\ of\ [^.;]{0,60}?)?)?,?\ to\ (?P<new>[01]?\.\d+)\ (?:of\ an?\ )?"
        r"(?:[a-z]+\ ){0,4}?shares?\b[^.;]{0,60}?\ (?:per|for\ (?:each|every))\ (?:[a-z]+\ ){0,3}?(?:warrant|option|share|right|unit|note)\b",
        two_sides(CONSIDERATION, "consideration", _per_one, _ratio),
        before=10,
        after=230,
    ),
)
