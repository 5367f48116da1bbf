"""What sentences about the state of an offer have in common: how they name it, when they are about another case, and how a rule of theirs is made."""

from __future__ import annotations

from collections.abc import Callable

from ...phrase import Phrase
from ..deadline import clause
from ..reported import PAST_YEARS
from ..rule import Reading, Rule
from ..subject import EARLIER_OFFER, OFFER
from ..wording import MAY

ADJECTIVES = r"(?P<adjectives>(?:[\"']?[a-z0-9$.&'-]{1,20}[\"']?\ ){0,5}?)"
NO_ADJECTIVE = Phrase(r"\b(?:of|to|for|in|under|with|and|or|that|on|by|from|if|as|will|event|upon|when|after)\b")
THE_OFFER = rf"(?:the|its|this|our|their|such)\ {ADJECTIVES}{OFFER}"
THIS_OFFER = rf"(?:(?:the|its|this|our|their|such)\ |\b[a-z][a-z.&-]*'s?\ ){ADJECTIVES}{OFFER}"
FOR_WHAT = r"(?:\ (?:for|to\ (?:purchase|acquire|exchange))\ [^.;,]{0,60}?)?"
CASE = Phrase(
    rf"\b(?:if|unless|until|deemed|whether|in\ the\ event|event\ that|to\ the\ extent|provided\ that|shall\ have|should|could|would|might|{MAY}(?!$)"
    r"|shall|assuming|hypothetical|example|failed\ to|fails\ to|condition\ that|conditioned|so\ long\ as|obligat\w+|right\ to(?!\ receive)|ability\ to"
    r"|agreed\ not|not\ later\ than)\b"
)
TIME = Phrase(
    r"\b(?:after|upon|when|once|as\ soon\ as|before|prior\ to|following|promptly|not|no|none\ of\ the\ [a-z]+|nor|never|only|or|without|will|to\ have"
    r"|having|until|by\ which|time\ that)\ [^,;:]*$"
)
TENDERED = Phrase(
    r"\b(?:(?:before|prior\ to)\ the\ expiration\ (?:date|time|of\ the\ (?:[a-z]+\ )?offer)\ (?=and\b)"
    r"|(?:that|which)\ (?:were|was|have\ been|had\ been)\ (?:[a-z]+\ ){0,4}?(?:tendered|submitted(?:\ for\ [a-z]+)?)\b|(?:and|but)\ (?:were\ )?not\ (?:[a-z]+\ ){0,3}?withdrawn\b)"
)
REFUSED = Phrase(r"\b(?:did|ha(?:s|ve|d))\ not\ [^,;:]{2,120}?,?\ and,?\ (?:(?:it|therefore|accordingly|thus|instead|also|promptly)\ )*$")
"""What was not done, before what was: "did not accept any shares and has terminated the offer"."""
NOT_NEEDED = Phrase(
    r"\bno\ (?:pro-?ration|adjustment|extension)\ (?:of\ [a-z]+\ )?(?:was|were|is|has\ been)\ [a-z]+,?\ (?:and|so)\ (?:therefore\ "
    r"|accordingly\ )?(?=(?:the|its|we|all)\b)|\bnot\ (?:fully\ |over-?)?subscribed\b"
)
FINITE = Phrase(r"ha(?:s|ve|d)\b|(?:is|are)\b")


_SHORT_NAMES = Phrase(r"\ ?\([^()\"]{0,20}\"[^()\"]{1,60}\"[^()]{0,90}\)")
"""Brackets that give names: "Alpha Corp. ("Alpha" or the "Company") announced"."""


def stated(reading: Reading) -> bool:
    """The clause before the verb states the fact, and of this offer; no item of a list, which may be one of conditions."""
    text = reading.before(260)
    before = clause(text)
    listed = text[: len(text) - len(before)].rstrip().endswith(("\u2022", ";", "; and", "; or")) and before.count(")") <= before.count("(")
    return not listed and told(reading)


def told(reading: Reading) -> bool:
    """The clause before the verb states the fact, and of this offer, be it an item of a list."""
    before = clause(reading.before(260))
    before = _SHORT_NAMES.sub("", NOT_NEEDED.sub("", before))
    before = REFUSED.sub("", TENDERED.sub("", before)) if FINITE.match(reading[0]) else TENDERED.sub("", before)
    return not CASE.search(before) and not TIME.search(before[-110:]) and not EARLIER_OFFER.search(before + reading[0]) and not PAST_YEARS.search(before)


def is_said(status: str, check: Callable[[Reading], bool] = stated) -> Callable[[Reading], str | None]:
    def read(reading: Reading) -> str | None:
        words = reading["adjectives"] if "adjectives" in reading.match.re.groupindex else ""
        return status if not NO_ADJECTIVE.search(words) and check(reading) else None

    return read


def status_rule(
    name: str,
    says: str,
    anchors: tuple[str, ...],
    pattern: str,
    status: str,
    check: Callable[[Reading], bool] = stated,
    *,
    before: int = 0,
    after: int = 200,
    needs: tuple[tuple[str, ...], ...] = (),
) -> Rule[str]:
    return Rule(name=name, says=says, anchors=anchors, pattern=pattern, read=is_said(status, check), before=before, after=after, needs=needs)


NOT_PERIOD = r"(?!\ (?:measurement\ )?(?:period|price|documents?))"
