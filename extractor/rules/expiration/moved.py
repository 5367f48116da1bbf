"""Ends that an extension or an amendment sets, and those that it replaces (Rules 14d-4(d) and 14e-1(d)).

Purchaser has extended the Offer until 5:00 p.m., ..., on May 17
All references to the expiration date of the Offer shall be deemed to refer to ... May 17
replacing "5:00 p.m., ..., on May 3" with "5:00 p.m., ..., on May 17"
"""

from __future__ import annotations

from ...models.offer import Deadline
from ...phrase import Phrase
from ..deadline import LED, deadline_rule, has_clock, led_by
from ..rule import Rule
from .extension import EXTENDED, EXTENSION, EXTENSION_FROM, MOVED, MOVING, OTHER_THING, REPLACED, TO_DAY, extends, replaces

REFERENCES = Phrase(
    r"references?\b[^;]{0,90}?expir(?:ation|es)\b[^;]{0,160}?\ (?:deemed\ to\ (?:refer\ to|mean|be)|changed\ (?:from\ [\"'](?:[^\";]){8,90}[\"'],?\ )?to|amended\ to\ (?:read|refer\ to|mean|be)"
    r"|replaced\ (?:by|with)|mean|now\ refer\ to|refer\ to)\ (?:references\ to\ )?[\"']?$"
)

RULES: tuple[Rule[Deadline], ...] = (
    deadline_rule(
        "expiration.extended_to",
        "Purchaser has extended the expiration date of the Offer to 5:00 p.m., New York City time, on May 17, 2023.",
        TO_DAY,
        EXTENSION,
        extends,
        before=500,
        after=180,
        needs=(EXTENDED,),
        extended=True,
    ),
    deadline_rule(
        "expiration.moved_to",
        "The Company has postponed the Expiration Date of the Offer from May 3, 2023 to May 17, 2023.",
        TO_DAY,
        MOVING,
        extends,
        before=400,
        after=180,
        needs=(MOVED, ("expir",)),
    ),
    deadline_rule(
        "expiration.superseded_from",
        "The expiration date of the Offer was extended from 5:00 p.m., New York City time, on May 3, 2023 to 5:00 p.m. on May 17, 2023.",
        TO_DAY,
        EXTENSION,
        lambda reading: reading.has("old") and extends(reading),
        before=470,
        after=180,
        needs=(EXTENDED, ("from ",)),
        group="old",
    ),
    deadline_rule(
        "expiration.superseded_to_from",
        "Purchaser has extended the Offer until 5:00 p.m., New York City time, on May 17, 2023, from 5:00 p.m., New York City time, on May 3, 2023.",
        TO_DAY,
        EXTENSION_FROM,
        extends,
        before=200,
        after=380,
        needs=(EXTENDED, ("from ",)),
    ),
    deadline_rule(
        "expiration.references_changed",
        "All references to the expiration date of the Offer shall be deemed to refer to 5:00 p.m., New York City time, on May 17, 2023.",
        ("references", "reference to"),
        LED,
        led_by(REFERENCES),
        after=420,
        extended=True,
    ),
    deadline_rule(
        "expiration.replaced_words",
        'The expiration of the Offer is amended by replacing "5:00 p.m., New York City time, on May 3, 2023" with "5:00 p.m., New York City time, on May 17, 2023"',
        ("replac", "delet", "substitut", "amended to read", "changed to"),
        REPLACED,
        replaces,
        after=560,
        extended=True,
    ),
    deadline_rule(
        "expiration.superseded_words",
        'The expiration of the Offer is amended by replacing "5:00 p.m., New York City time, on May 3, 2023" with "5:00 p.m., New York City time, on May 17, 2023"',
        ("replac", "delet", "substitut"),
        REPLACED,
        lambda reading: reading.has("old") and not OTHER_THING.search(reading.before(120) + reading[0]) and has_clock(reading["old"]),
        after=560,
        group="old",
    ),
)
