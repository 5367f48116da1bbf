"""Exchange ratios that an amendment changes: the new one, and the one that it supersedes.

"The exchange ratio is increased from 0.40 to 0.45 shares of Common Stock for each Warrant."
"""

from __future__ import annotations

from ...models.offer import Exchange
from ...phrase import Phrase
from ..offering import CLASS, led_by, said_before
from ..rule import Reading, Rule
from ..wording import NUMBER
from .exchange_ratio import SOMEFOR_EACH, directed_ratio
from .exchange_words import FOR_EACH, NO_OFFER, ONE_FOR_OTHER, TENDERED, exchange, numbered_side, side, what_is_given

_RATIO_CHANGES = Phrase(r"\b(?:chang\w*|amend\w*|increas\w*|revis\w*|improv\w*|modif\w*|decreas\w*|reduc\w*)\b")
_RATIO_SAID = Phrase(r"\bexchange\ (?:ratio|rate|offer)")


def _ratio_changed_to(reading: Reading) -> Exchange | None:
    if not reading["to"]:
        return None
    said = said_before(reading, 500)[-300:]
    if not _RATIO_SAID.search(said) or not _RATIO_CHANGES.search(said) or NO_OFFER.search(said.replace("amendment", "").replace("amend the", "")):
        return None
    return directed_ratio(reading)


_EXCHANG = Phrase(r"\bexchang")


def _ratio_changes(reading: Reading) -> bool:
    """Whether the sentence tells of a change of the exchange."""
    said = said_before(reading, 600)[-420:]
    return bool(_EXCHANG.search(said) and _RATIO_CHANGES.search(said))


_AFTER_FROM = Phrase(r"\bfrom\ $")
_INSTEAD = Phrase(r"\b(?:instead\ of|rather\ than|in\ lieu\ of)\ (?:the\ (?:previous|original|initial)\ )?$")


def _gives_way(reading: Reading) -> bool:
    """Whether another ratio takes the place of this one: "from …", in a sentence that tells of a change, or "instead of …"."""
    if led_by(reading, _INSTEAD, 36, "all"):
        return not NO_OFFER.search(said_before(reading, 200)[-140:])
    return bool(led_by(reading, _AFTER_FROM, 6, "all")) and _ratio_changes(reading)


def _ratio_superseded(reading: Reading) -> Exchange | None:
    return directed_ratio(reading) if _gives_way(reading) else None


def _each_superseded(reading: Reading) -> Exchange | None:
    return exchange(what_is_given(reading), side(reading, "r")) if _gives_way(reading) else None


def _from_to_superseded(reading: Reading) -> Exchange | None:
    """The first ratio of "from 0.20 to 0.25 shares for each Warrant"."""
    return exchange(what_is_given(reading), side(reading, "r")) if _ratio_changes(reading) else None


_CHANGE_OF_RATIO = (("exchang",), ("chang", "amend", "increas", "revis", "improv", "modif", "decreas", "reduc"))


RULES = (
    Rule(
        name="consideration.ratio_changed_to",
        says="to exchange shares of Common Stock and to change the exchange ratio to 50 shares of Common Stock for one share of Series H Preferred Stock",
        anchors=("exchange ratio", "exchange rate"),
        pattern=ONE_FOR_OTHER,
        read=_ratio_changed_to,
        before=10,
        after=420,
    ),
    Rule(
        name="consideration.superseded_ratio",
        says="to exchange shares of Common Stock and to change the exchange ratio from 200 shares of Common Stock for three shares of Series H Preferred Stock",
        anchors=numbered_side("from"),
        pattern=ONE_FOR_OTHER,
        read=_ratio_superseded,
        before=430,
        after=330,
        span="all",
        needs=_CHANGE_OF_RATIO,
    ),
    Rule(
        name="consideration.superseded_ratio_each",
        says="to exchange Warrants and to increase the exchange ratio from 0.20 shares of Common Stock for each Warrant",
        anchors=numbered_side("from", "instead of", "rather than", "the original", "the previous", "the initial"),
        pattern=SOMEFOR_EACH,
        read=_each_superseded,
        before=430,
        after=330,
        span="all",
        needs=((*_CHANGE_OF_RATIO[0], "receive"), (*_CHANGE_OF_RATIO[1], "instead of", "rather than"), ("for each", "for every", "respect of each", "per ")),
    ),
    Rule(
        name="consideration.superseded_ratio_from",
        says="to exchange Warrants and to increase the exchange ratio from 0.20 shares of Common Stock to 0.25 shares of Common Stock for each Warrant",
        anchors=numbered_side("from"),
        pattern=(
            rf"from\ (?P<all>(?P<r_n>{NUMBER})(?:(?:\ (?:shares?|units?)\ of)?\ (?P<r_class>{CLASS}))?),?\ to\ (?:approximately\ )?{NUMBER}\ "
            rf"(?:(?![.;]\ )[^;$]){{4,120}}?{FOR_EACH}\ {TENDERED}"
        ),
        read=_from_to_superseded,
        before=430,
        after=330,
        span="all",
        needs=(*_CHANGE_OF_RATIO, ("for each", "for every", "respect of each")),
    ),
)
