"""What the rules for changes share (see ``change``): the record of a change, what makes one merely possible, and how its two sides are read."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal

from ...models.offer import Ratio, StatedChange
from ...phrase import Phrase
from ..deadline import clause
from ..offering import PLANNED
from ..rule import Reading, Rule
from ..subject import EARLIER_OFFER, conditional
from ..wording import FRACTION, MAY, money

Value = Ratio | Decimal | int | date | str | None
CONSIDERATION = "/offer/consideration"

POSSIBLE = Phrase(
    rf"\b(?:{MAY}|might|could|would|should|can|if|unless|whether|right|rights|reserves?|required|require|shall|not|discretion|ability|entitled"
    r"|expect\w*|propos\w*|consider(?:s|ed|ing)?|request\w*|ask\w*|willing|offered\ to|prepared|upon|in\ the\ event|permit\w*|without|any|were\ to"
    r"|agree\ to|(?<!which\ it\ )(?<!which\ we\ )(?<!price\ it\ )(?<!price\ we\ )(?<!price\ that\ it\ )(?<!price\ that\ we\ )will)\ (?:[a-z,']+\ ){0,6}$"
)
"""Words before a verb that make it a possibility, a duty or a plan."""


def changed(field: str, kind: str, before: Value, after: Value, waived: bool | None = None) -> StatedChange | None:
    """The change; None where it says nothing."""
    if before is None and after is None and not waived:
        return None
    return StatedChange(field=field, kind=kind, before=before, after=after, waived=waived)


def change_rule(
    name: str,
    says: str,
    anchors: tuple[str, ...],
    pattern: str,
    read: Callable[[Reading], StatedChange | None],
    *,
    before: int = 0,
    after: int = 420,
    needs: tuple[tuple[str, ...], ...] = (),
) -> Rule[StatedChange]:
    """A rule of the family."""
    return Rule(name=name, says=says, anchors=anchors, pattern=pattern, read=read, before=before, after=after, needs=needs)


def stated(reading: Reading) -> bool:
    """Whether the clause before the match states a fact, and of this offer."""
    before = clause(reading.before(140))
    return not POSSIBLE.search(before[-90:]) and not PLANNED.search(before + reading[0]) and not conditional(before[-70:]) and not EARLIER_OFFER.search(before)


_LIST = Phrase(
    r"\b(?:amended|varied|modified|changed|revised|amends|varies|amending|varying)\ (?:the\ terms\ of\ )?(?:the|its|our)\ (?:[a-z-]+\ ){0,2}?offer\b(?:\ to\ purchase)?(?:[^.;:]|\.(?=\d)){0,60}?"
    r"\b(?P<how>by|to)(?:,?\ among\ other\ things)?,?:\ (?:[^.]|\.(?=\d|\ ?m\.|m\.)){0,600}$"
)
_LISTED = Phrase(r"(?:\A|[\u2022\u00b7;:]|\bo|\band|\([a-z\d]{1,4}\))\ *$")


def listed(reading: Reading, how: str) -> bool:
    """Whether the verb begins a line of a list of what is changed: "Purchaser amended the Offer to: increase the price; waive the Minimum Condition"."""
    before = reading.before(760)
    found = _LIST.search(before) if _LISTED.search(before[-8:]) else None
    return found is not None and found["how"] == how


def two_sides(
    field: str, kind: str, worth: Callable[[str], Value], check: Callable[[Reading], bool] = stated, *, old: str = "old", new: str = "new"
) -> Callable[[Reading], StatedChange | None]:
    """A reader of two groups, either of which a pattern may lack; None where one that took part is worth nothing."""

    def read(reading: Reading) -> StatedChange | None:
        sides = [name if name in reading.match.re.groupindex and reading.has(name) else None for name in (old, new)]
        before, after = (worth(reading[name]) if name else None for name in sides)
        if any(name and value is None for name, value in zip(sides, (before, after), strict=True)) or (before is not None and before == after):
            return None
        return changed(field, kind, before, after) if check(reading) else None

    return read


SETS = Phrase(r"\b(?:increas|rais|reduc|lower|decreas|chang|amend|revis|improv|adjust|upsiz|upward|higher|sweeten|modif(?!ied\ \"?dutch)|boost|enhanc)")
"""Verbs of changing."""
UPTO = r"(?:(?:up\ to|an?|the|aggregate|maximum|minimum|of|approximately|at\ least|not\ less\ than|current|previous|original|initial|requirement)\ )*"
"""What stands between "from" or "to" and an amount."""
SIGNS = (
    "$", "us$", "us $", "u.s.$", "u.s. $", "c$", "cdn$", "r$", "a$", "hk$", "\u20ac", "\u00a3", "\u00a5", "ps.", "nis", "rmb", "usd", "cad", "eur", "chf", "gbp", "sek", "nok", "dkk",
)  # fmt: skip
SUM = rf"(?:[a-z.]{{0,4}}(?:\ ?u\.s\.\ )?[$\u20ac\u00a3\u00a5]|(?:nis|ps|rmb|usd|cad|eur|chf|gbp|sek|nok|dkk)\.?)\ ?\.?\d(?:[\d,]*\d)?(?:\.\d+|{FRACTION})?(?:\ (?:million|billion)\b)?"
"""An amount of money, loosely: ``money`` tells whether it is one."""
FROM_MONEY = tuple(f"from {sign}" for sign in SIGNS)


def amount(words: str) -> Decimal | None:
    """The amount of money that a match of ``SUM`` names, without its currency."""
    worth = money(words)
    return worth[0] if worth else None
