"""Minimum conditions that an amendment puts in the place of others, both in quotation marks.

The Minimum Condition is amended by replacing "at least a majority of the Shares outstanding" with "at least 45% of the Shares outstanding"
"35,000,000 Shares" … is deleted and replaced with "21,500,000 Shares"
"""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from ...models.offer import MinimumCondition
from ...phrase import Phrase
from ..rule import Reading, Rule
from ..wording import MAY, count, percent

_LEAST = r"(?:majority|\d{1,3}(?:,\d{3})++(?!\ ?%)|\d{1,3}(?:\.\d{1,6})?\ ?(?:%|per\ ?cent\b))"
REPLACED_LEASTS = (
    r"\bminimum\ (?:tender\ |offer\ )?condition\b\"?\)?(?P<between>(?:[^\";.]|\.(?=\d)){0,200}?)"
    rf"\"\ ?(?P<was>[^\"%]{{0,60}}?(?P<old>{_LEAST})[^\"]{{0,160}})\"(?P<verb>[^\"]{{3,160}})\"\ ?(?P<is>[^\"%]{{0,60}}?(?P<new>{_LEAST})[^\"]{{0,160}})\""
)
"""Two thresholds in quotation marks behind the condition's name."""
CONDITION_NAMES = ("minimum condition", "minimum tender condition", "minimum offer condition")
REPLACING_LEASTS = (("replac", "delet", "substitut", "chang"),)
_REPLACES = Phrase(r"\b(?:replac|delet|substitut|chang)")
_PUTS = Phrase(r"\b(?:with|by|to|substitut\w*|insert\w*|therefor)\b")
_AT_LEAST = Phrase(r"(?:(?:at\ least|not\ (?:less|fewer)\ than|no\ (?:less|fewer)\ than|a\ minimum\ of|an\ aggregate\ of|a\ total\ of)\ )*")
_OTHER_PART = Phrase(r"\b(?:own(?:s|ed|ing|ership)?|h[eo]ld(?:s|ing)?|vot(?:e|es|ing)|approximately|about|premium|discount|withh[eo]ld\w*|directors|tax(?:es)?)\b")
_POSSIBLE = Phrase(rf"\b(?:{MAY}|could|would|might|if|propos\w+|not|asked|request\w*)\b")


def replaces_least(reading: Reading) -> bool:
    """Whether the second words in quotation marks take the place of the first, and no more than a proposal is told."""
    told = reading["between"] + reading["verb"]
    if _POSSIBLE.search(reading.before(60) + told) or not (_REPLACES.search(told) and _PUTS.search(reading["verb"])):
        return False
    return _is_part(reading["old"]) == _is_part(reading["new"]) and all(_is_least(reading, *names) for names in (("was", "old"), ("is", "new")))


def _is_least(reading: Reading, quoted: str, least: str) -> bool:
    """Whether the words in quotation marks are a threshold: a number alone or behind "at least", or a part of the class that nobody is said to own."""
    if _is_part(reading[least]):
        return _OTHER_PART.search(reading[quoted]) is None
    return _AT_LEAST.fullmatch(reading[quoted].partition(reading[least])[0]) is not None


def _is_part(words: str) -> bool:
    return "majority" in words or words.endswith(("%", "cent"))


def part_or_number(words: str) -> int | Decimal | None:
    """The percentage, 50 for a majority, or the number of securities."""
    return Decimal(50) if "majority" in words else percent(words) if _is_part(words) else count(words)


def _least(value: str, basis: str) -> Callable[[Reading], MinimumCondition | None]:
    def read(reading: Reading) -> MinimumCondition | None:
        least = part_or_number(reading[value])
        if least is None or not replaces_least(reading):
            return None
        said = reading.printed(basis).rstrip(" .,;")
        return MinimumCondition(percent=Decimal(least), basis=said) if _is_part(reading[value]) else MinimumCondition(quantity=least, basis=said)

    return read


REPLACED_RULES: tuple[Rule[MinimumCondition], ...] = tuple(
    Rule(
        name=f"minimum.{name}",
        says='The Minimum Condition is amended by replacing "at least a majority of the Shares outstanding" with "at least 45% of the Shares outstanding"',
        anchors=CONDITION_NAMES,
        pattern=REPLACED_LEASTS,
        read=_least(value, basis),
        before=0,
        after=860,
        span=basis,
        needs=REPLACING_LEASTS,
    )
    for name, value, basis in (("replaced_with", "new", "is"), ("superseded_replaced", "old", "was"))
)
