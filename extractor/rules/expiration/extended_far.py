"""Extensions whose new day stands far behind the verb, with the bidder, the class and the price between (Rules 14d-4(d) and 14e-1(d)).

has extended the expiration date of its tender offer to purchase all shares of X, … for $82.50 per Share in cash, …, until 5:00 p.m., …, on May 17, 2023, unless further extended
"""

from __future__ import annotations

from re import Match

from ...phrase import Phrase
from ..deadline import LED, deadline_rule, followed_by
from ..offering import said_before, speaks_of_another
from ..rule import Reading
from ..subject import RIVAL_BIDDER, conditional
from ..wording import ANY_DAY

_UNLESS_FURTHER = Phrase(r",?\ unless\ (?:(?:(?:the|such|this|our|its)\ )?(?:[a-z]+\ )?(?:offer|it)\ is\ )?(?:further\ extended|extended\ further)\b")
_FAR = Phrase(
    r"\b(?:has|have)\ (?:(?:today|further|again|also)\ ){0,2}extended\ (?:the\ expir(?:ation|y)(?:\ (?:date|time))?\ (?:of|for)\ )?(?:its|the|this|their|our)\ (?:[a-z-]+\ ){0,3}?offer\b"
    r"(?!\ (?:period|price|documents?))(?P<between>[^;]{0,900}?),?\ (?:until|to|through)\ $"
)
_TO_ANOTHER_DAY = Phrase(rf"\b(?:until|through)\ (?:[^.;]|(?<=[ap])\.|(?<=\.m)\.){{0,70}}?{ANY_DAY}")
"""The new day, between: the moment is another thing's."""
_OTHER_VERB = Phrase(r"\b(?:period|agreement\ shall|remain|remains|valid|effective|exercisable|waived?|continues?)\b")
_LONGEST = 1200


def _is_extended(reading: Reading, said: str, found: Match[str]) -> bool:
    """Whether the sentence begins with what is extended, the offer, and gives no day before."""
    sentence = said_before(reading, _LONGEST) + reading[0][0]
    told = _FAR.search(sentence)
    if told is None or conditional(told["between"][-60:]):
        return False
    who = sentence[: told.start()][-160:]
    if conditional(who) or RIVAL_BIDDER.search(who) or speaks_of_another(who):
        return False
    return _TO_ANOTHER_DAY.search(told["between"]) is None and _OTHER_VERB.search(told["between"]) is None


RULES = (
    deadline_rule(
        "expiration.extended_far",
        "Acme has extended its tender offer to purchase all outstanding shares of Teal for $20.00 per share until 5:00 p.m., New York City time, on May 17, 2023, unless further extended.",
        ("unless further extended", "is further extended", "unless extended further", "is extended further"),
        LED,
        followed_by(_UNLESS_FURTHER, _is_extended),
        before=170,
        after=4,
        extended=True,
    ),
)
