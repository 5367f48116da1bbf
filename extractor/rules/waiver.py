"""Conditions that an amendment gives up (Regulation M-A Item 1004(a)(1); Rules 13e-4(c)(3) and 14d-3(b)(1)).

    Purchaser has waived the Minimum Condition.      The Rights Condition has been waived.
    The Offer is no longer conditioned upon the receipt of financing.

Not read: what may be waived, "satisfied or waived", and what the shares will no longer be subject to.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from decimal import Decimal

from ..models.offer import Ratio, StatedChange
from ..phrase import Phrase
from .deadline import clause
from .rule import Reading, Rule
from .subject import conditional

Value = Ratio | Decimal | int | date | str | None

POSSIBLE = Phrase(r"\b(?:may(?!\ \d)|might|could|would|should|can|if|unless|whether|right|rights|reserves?|required|require|shall|not|discretion|ability|entitled|expect\w*|propos\w*|consider(?:s|ed|ing)?|request\w*|ask\w*|willing|offered\ to|prepared|upon|in\ the\ event|permit\w*|without|any|were\ to|agree\ to|will)\ (?:[a-z,']+\ ){0,6}$")
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


_DECIDED = Phrase(r"\b(?:amended|elected|determined|decided|agreed|amendment|decision|solely|order|filed|amending|offer|electing)\ (?:[a-z]+\ ){0,3}?(?:in\ order\ )?to\ $")


def _waived(reading: Reading) -> bool:
    before = clause(reading.before(140))
    if POSSIBLE.search(before[-90:]) or conditional(before[-70:]) or re.search(r"\b(?:or|extent|not|until|once|that)\ (?:[a-z]+\ ){0,2}$", before[-40:]):
        return False
    if reading[0].startswith("waive "):
        return before.endswith("to ") and bool(_DECIDED.search(before))
    return not reading[0].startswith("waiving") or bool(re.search(r"\b(?:is|are|hereby|by)\ $", before))


def _waiver(*, minimum: bool) -> Callable[[Reading], StatedChange | None]:
    def read(reading: Reading) -> StatedChange | None:
        if ("minimum" in reading["condition"]) is not minimum or not _waived(reading):
            return None
        if minimum:
            return changed("/offer/minimum_condition", "minimum_condition", None, None, waived=True)
        return changed("/offer/conditions", "condition", None, None, waived=True)

    return read


def _dropped(reading: Reading) -> StatedChange | None:
    """"No longer conditioned on ...": the condition is given up."""
    if not re.search(r"\boffer\b|\bit\b", clause(reading.before(160))) or conditional(clause(reading.before(160))):
        return None
    minimum = bool(re.search(r"\bminimum\b", reading["condition"]))
    field, kind = ("/offer/minimum_condition", "minimum_condition") if minimum else ("/offer/conditions", "condition")
    return changed(field, kind, None, None, waived=True)


_NAMED_CONDITION = r"\b(?P<condition>(?:(?!(?:right|rights(?!\ condition)|compliance|any|or|and|that|extent|if|unless|to|until|once|where|when|not|of|by)\b)[a-z0-9'\"/&-]+\ ){1,8}?conditions?)\b"

RULES: tuple[Rule[StatedChange], ...] = (
    change_rule(
        "change.minimum_waived",
        "Purchaser has waived the Minimum Condition.",
        ("waive", "waiving"),
        rf"(?:waive[ds]?|waiving)\ {_NAMED_CONDITION}",
        _waiver(minimum=True),
        after=120,
    ),
    change_rule(
        "change.minimum_was_waived",
        "The Minimum Condition has been waived.",
        ("been waived", "was waived", "hereby waived"),
        rf"{_NAMED_CONDITION}(?:\ to\ the\ offer)?\ (?:has\ been|was|is\ hereby|have\ been)\ waived\b",
        _waiver(minimum=True),
        before=120,
        after=4,
    ),
    change_rule(
        "change.condition_waived",
        "Purchaser has waived the financing condition.",
        ("waive", "waiving"),
        rf"(?:waive[ds]?|waiving)\ {_NAMED_CONDITION}",
        _waiver(minimum=False),
        after=120,
    ),
    change_rule(
        "change.condition_was_waived",
        "The Rights Condition has been waived.",
        ("been waived", "was waived", "hereby waived"),
        rf"{_NAMED_CONDITION}(?:\ to\ the\ offer)?\ (?:has\ been|was|is\ hereby|have\ been)\ waived\b",
        _waiver(minimum=False),
        before=120,
        after=4,
    ),
    change_rule(
        "change.no_longer_conditioned",
        "The Offer is no longer conditioned upon the receipt of financing.",
        ("no longer",),
        r"no\ longer\ (?:be\ )?(?:conditioned|conditional|contingent|dependent|subject)\ (?:upon|on|to)\ (?P<condition>[^.;]{3,100})",
        _dropped,
        after=160,
    ),
)
