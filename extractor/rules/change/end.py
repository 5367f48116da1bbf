"""How an amendment changes the end of the offer: old day, new day, or both (General Instruction F; Rule 14d-4(d), 13e-4(e)(3)).

The two sides often stand in two sentences: ``change.expiration_before`` and ``change.expiration_to`` are halves to be put together where the
one day is before the other.
"""

from __future__ import annotations

from collections.abc import Callable

from ...models.offer import StatedChange
from ...phrase import Phrase
from ..deadline import ENDING, ENDS_AT, LED, MOMENT, WHEN, YEARS, day_of, led_by
from ..expiration import present
from ..expiration.extension import EXTENDED, EXTENSION, EXTENSION_FROM, FROM, MOVED, MOVING, REPLACED, TO_DAY, extends, replaces
from ..expiration.moved import REFERENCES
from ..offering import last
from ..rule import Reading, Rule
from ..wording import ANY_DAY, day
from .changed import change_rule, changed, two_sides

_EXPIRATION = "/offer/expiration"


def _extended_only(reading: Reading) -> bool:
    """No old day in the sentence: the rules for both sides read that."""
    return not reading.has("old") and extends(reading) and not _OLD_BEHIND.match(reading.after(160))


_OLD_BEHIND = Phrase(rf",?\ \(?{FROM}{WHEN}")
_NOW = Phrase(r"\bnow\ (?:be\ |is\ |scheduled\ |set\ |to\ )*$")
_QUOTED_DAY = Phrase(rf"\"[^\"]{{0,140}}?(?P<old>{WHEN})[^\"]{{0,40}}\"[^\"]{{0,110}}$")


def _replaced(reading: Reading) -> StatedChange | None:
    """The days of the quoted words: both behind the verb, or the old one before it."""
    found = None if reading.has("old") else _QUOTED_DAY.search(reading.before(300))
    before, after = day_of(found["old"] if found else reading["old"]), day_of(reading["moment"])
    return changed(_EXPIRATION, "expiration", before, after) if before and after and before != after and replaces(reading) else None


def _later_day(reading: Reading) -> bool:
    """Whether the second of two quoted days is the later one, and not by more than an extension; that it is the end of the offer another sentence must tell."""
    before, after = day_of(reading["old"]), day_of(reading["moment"])
    return before is not None and after is not None and 0 < (after - before).days < _LONGEST_EXTENSION


_LONGEST_EXTENSION = 100


def _now(reading: Reading) -> bool:
    return present(past=False)(reading) and bool(_NOW.search(reading.before(30)))


_UNTIL_DAY = Phrase(rf"\b(?:until|to|through)\ (?:[^;.]{{0,60}}?\ )?(?P<day>{ANY_DAY})")


def _last_of_several(reading: Reading) -> StatedChange | None:
    """The extension; of several in a row the last, from the end of the one before it."""
    found = _EXTENDED(reading)
    if found is None:
        return None
    earlier = last(_UNTIL_DAY, reading["what"]) or _WAS_TO_EXPIRE.search(reading["what"])
    if earlier is None and (earlier := _PREVIOUSLY.search((before := reading.before(240)) + reading.match.group())):
        first = reading.match.start() - len(before)
        reading.cite(*(first + place for place in earlier.span("day")))
    return found.model_copy(update={"before": day(earlier["day"])}) if earlier else found


def _with_old_day(read: Callable[[Reading], StatedChange | None], before_it: Phrase) -> Callable[[Reading], StatedChange | None]:
    """A reading of a changed end, which takes the old day from words before it where its own tell none."""

    def reading_of(reading: Reading) -> StatedChange | None:
        found = read(reading)
        old = before_it.search(before := reading.before(200)) if found and found.before is None else None
        if found is None or old is None:
            return found
        first = reading.match.start() - len(before)
        reading.cite(*(first + place for place in old.span("old")))
        return found.model_copy(update={"before": day_of(old["old"])})

    return reading_of


_moved = _with_old_day(
    two_sides(_EXPIRATION, "expiration", day_of, extends, new="moment"),
    Phrase(rf"\bexpir(?:ation|y)\ (?:date|time|deadline)s?\ (?:of|as|being)\ (?P<old>{WHEN}),?\ (?:is|are|has\ been|have\ been|was|were)\ (?:hereby\ )?$"),
)
"""The days of an end that is moved; the old one may stand before the verb: "references to the Expiration Date of May 3, 2023 are amended to"."""
_referred = _with_old_day(two_sides(_EXPIRATION, "expiration", day_of, led_by(REFERENCES), new="moment"), Phrase(rf"\bfrom\ [\"'](?P<old>{WHEN})[.,]?[\"'],?\ to\ [\"']?$"))
"""The day to which references are changed, and the one in quotation marks before it: 'are changed from "May 3, 2023" to'."""


_WAS_TO_EXPIRE = Phrase(
    rf"\boffer,?\ \(?(?:which|that)\ (?:was|had\ been|would\ have)\ (?:[a-z]+\ ){{0,3}}?(?:to\ expire|expired?)\ (?:(?:[^;.]|(?<=\b[ap])\.|(?<=\b[ap]\.m)\.){{0,80}}?\ )?(?P<day>{ANY_DAY})"
)
"""The old day told between the offer and the new one: "extended the Offer, which was to expire at midnight on May 3, 2023, until"."""
_PREVIOUSLY = Phrase(
    rf"\b(?:date|time|deadline|offer|period)[\"']?,?\ \(?(?:which\ (?:was|had\ been)\ )?(?:previously|originally|initially|formerly)\ (?:[^;]{{0,70}}?\ )?(?P<day>{ANY_DAY})\)?,?\ "
    rf"(?:has\ been|is|was)\ (?:[a-z]+\ )?extended\b"
)
"""The old day told in passing: "The Expiration Date, previously 5:00 p.m. on May 3, 2023, has been extended"."""
_EXTENDED = two_sides(_EXPIRATION, "expiration", day_of, _extended_only, new="moment")

RULES: tuple[Rule[StatedChange], ...] = (
    change_rule(
        "change.expiration_from_to",
        "Purchaser has extended the Offer from 5:00 p.m., New York City time, on May 3, 2023 to 5:00 p.m., New York City time, on May 17, 2023.",
        TO_DAY,
        EXTENSION,
        two_sides(_EXPIRATION, "expiration", day_of, lambda reading: reading.has("old") and extends(reading), new="moment"),
        before=470,
        after=180,
        needs=(EXTENDED, ("from ",)),
    ),
    change_rule(
        "change.expiration_to_from",
        "Purchaser has extended the Offer until 5:00 p.m., New York City time, on May 17, 2023, from 5:00 p.m., New York City time, on May 3, 2023.",
        TO_DAY,
        EXTENSION_FROM,
        two_sides(_EXPIRATION, "expiration", day, extends, old="moment"),
        before=200,
        after=380,
        needs=(EXTENDED, ("from ", "instead of ", "rather than ")),
    ),
    change_rule(
        "change.expiration_to",
        "Purchaser has extended the expiration date of the Offer to 5:00 p.m., New York City time, on May 17, 2023.",
        TO_DAY,
        EXTENSION,
        _last_of_several,
        before=470,
        after=180,
        needs=(EXTENDED,),
    ),
    change_rule(
        "change.expiration_moved",
        "The Company has postponed the Expiration Date of the Offer from May 3, 2023 to May 17, 2023.",
        TO_DAY,
        MOVING,
        _moved,
        before=400,
        after=180,
        needs=(MOVED, ("expir",)),
    ),
    change_rule(
        "change.expiration_now",
        "The Offer will now expire at 5:00 p.m., New York City time, on May 17, 2023.",
        ENDS_AT,
        ENDING,
        two_sides(_EXPIRATION, "expiration", day_of, _now, new="moment"),
        after=340,
        needs=(YEARS,),
    ),
    change_rule(
        "change.expiration_before",
        "The Offer was previously scheduled to expire at 5:00 p.m., New York City time, on May 3, 2023.",
        ENDS_AT,
        ENDING,
        two_sides(_EXPIRATION, "expiration", day_of, present(past=True), old="moment"),
        after=340,
        needs=(YEARS,),
    ),
    change_rule(
        "change.expiration_replaced",
        'The expiration of the Offer is amended by replacing "5:00 p.m., New York City time, on May 3, 2023" with "5:00 p.m., New York City time, on May 17, 2023"',
        ("replac", "delet", "substitut", "amended to read", "changed to"),
        REPLACED,
        _replaced,
        after=560,
    ),
    change_rule(
        "change.expiration_references",
        "All references to the expiration date of the Offer shall be deemed to refer to 5:00 p.m., New York City time, on May 17, 2023.",
        ("references", "reference to"),
        LED,
        _referred,
        after=420,
        needs=(YEARS,),
    ),
    change_rule(
        "change.expiration_reference",
        'Each reference in the Offer to Purchase to "May 3, 2023" is hereby replaced by "May 17, 2023".',
        ("references", "reference to", "reference in"),
        rf"\breferences?\ (?:[^\";.]{{0,90}}?\ )?to\ \"(?P<old>{MOMENT}),?\"[^\";]{{0,90}}?(?:\"[^\";]{{3,80}}\"[^\";]{{0,40}}?)?\b(?:replaced|amended|changed|revised|deleted)\b[^\";]{{0,60}}?\"(?P<moment>{MOMENT})[.,]?\"",
        two_sides(_EXPIRATION, "expiration", day_of, _later_day, new="moment"),
        before=4,
        after=520,
        needs=(("replaced", "amended", "changed", "revised", "deleted"), YEARS),
    ),
)
