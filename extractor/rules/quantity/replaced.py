"""Numbers of securities sought that an amendment puts in the place of others, both in quotation marks.

is amended by replacing "up to 1,000,000 shares" with "up to 1,500,000 shares"
"""

from __future__ import annotations

from collections.abc import Callable

from ...models.offer import QuantitySought
from ...phrase import Phrase
from ..rule import Reading, Rule
from ..wording import count

_UP_TO = r"\"\ ?(?:offer\ to\ )?(?:up\ to|a\ maximum\ of|an\ aggregate\ of\ up\ to|purchase)\ "
_MANY = r"\d{1,3}(?:,\d{3})++"
_REST = r"\ [^\"$%]{0,60}\""
REPLACED_NUMBERS = (
    rf"(?:(?:replac|delet|substitut|chang)[a-z]*|references?\ (?:[a-z,]+\ ){{0,20}}?to)\ [^\"]{{0,90}}{_UP_TO}(?P<old>{_MANY}){_REST}"
    rf"(?P<verb>[^\"]{{0,130}}){_UP_TO}(?P<new>{_MANY}){_REST}"
)
"""Two numbers in quotation marks, the second in the place of the first."""
QUOTED_NUMBERS = tuple(f"{lead} {digit}" for lead in ('"up to', '"a maximum of', '"an aggregate of up to', '"purchase') for digit in range(1, 10))
REPLACING = (("replac", "delet", "substitut", "chang"),)
_OTHER_NUMBER = Phrase(r"\b(?:outstanding\ on|options|authorized|issuable|additional|employees)\b")
_PUTS = Phrase(r"\b(?:with|by|to|substitut\w*|insert\w*|therefor)\b")


def replaces_number(reading: Reading) -> bool:
    """Whether the words in quotation marks tell how much is sought, and the second take the place of the first."""
    return _PUTS.search(reading["verb"]) is not None and not _OTHER_NUMBER.search(f"{reading.before(60)}{reading[0]}")


def _sought(group: str) -> Callable[[Reading], QuantitySought | None]:
    def read(reading: Reading) -> QuantitySought | None:
        many = count(reading[group])
        return QuantitySought(quantity=many) if many and many >= 100 and replaces_number(reading) else None

    return read


REPLACED_RULES: tuple[Rule[QuantitySought], ...] = tuple(
    Rule(
        name=f"quantity.{name}",
        says='The Offer to Purchase is amended by replacing "up to 1,000,000 shares" with "up to 1,500,000 shares"',
        anchors=QUOTED_NUMBERS,
        pattern=REPLACED_NUMBERS,
        read=_sought(group),
        before=330,
        after=330,
        span=group,
        needs=REPLACING,
    )
    for name, group in (("replaced_with", "new"), ("superseded_replaced", "old"))
)
