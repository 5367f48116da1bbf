"""Exchange ratios that an amendment changes: the new one, and the one that it supersedes.

"The exchange ratio is increased from 0.40 to 0.45 shares of Common Stock for each Warrant."
"""

from __future__ import annotations

from collections.abc import Callable

from ...models.offer import Exchange, Measure
from ...phrase import Phrase
from ..offering import CLASS, NEW, PLANNED, led_by, said_before
from ..rule import Reading, Rule
from ..wording import MONEY, NUMBER
from .exchange_ratio import SOMEFOR_EACH, directed_ratio
from .exchange_words import FOR_EACH, NO_OFFER, ONE_FOR_OTHER, TENDERED, THOUSAND, exchange, given_of, numbered_side, side, what_is_given
from .price import amount

_RATIO_CHANGES = Phrase(r"\b(?:rais(?:es|ed|ing)|chang\w*|amend\w*|increas\w*|revis\w*|improv\w*|modif\w*|decreas\w*|reduc\w*)\b")
_RATIO_SAID = Phrase(r"\bexchange\ (?:ratio|rate|offer)")


def _ratio_changed_to(reading: Reading) -> Exchange | None:
    if not reading["to"]:
        return None
    said = said_before(reading, 500)[-300:]
    if PLANNED.search(said) or not _RATIO_SAID.search(said) or not _RATIO_CHANGES.search(said) or NO_OFFER.search(said.replace("amendment", "").replace("amend the", "")):
        return None
    return directed_ratio(reading)


_EXCHANG = Phrase(r"\bexchang")


def _ratio_changes(reading: Reading) -> bool:
    """Whether the sentence tells of a change of the exchange."""
    said = said_before(reading, 600)[-420:]
    return bool(_EXCHANG.search(said) and _RATIO_CHANGES.search(said)) and not PLANNED.search(said)


_AFTER_FROM = Phrase(r"\bfrom\ $")
_INSTEAD = Phrase(r"\b(?:instead\ of|rather\ than|in\ lieu\ of|in\ place\ of)\ (?:the\ (?:previous|original|initial)\ )?$")


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


_AMOUNT_CHANGES = (
    rf"\b(?P<what>(?:principal\ )?amount\ of\ (?:{NEW}|(?:our|its|the)\ ){{0,3}}{CLASS})\ (?:(?:that\ (?:is|are)\ |to\ be\ )?(?:being\ )?(?:offered|issued|issuable|given|exchanged|received)\ )?"
    rf"(?:in\ exchange\ )?for\ (?:each|every)\ {THOUSAND}?{TENDERED}(?:(?![.;]\ )[^;$]){{0,80}}?\ "
    rf"(?:from\ (?P<old>{MONEY}),?\ (?:(?:in\ )?principal\ amount\ )?to\ (?P<new>{MONEY})|to\ (?P<now>{MONEY}),?\ (?:(?:in\ )?principal\ amount\ )?from\ (?P<once>{MONEY}))"
)


def _amount_changed(*sides: str) -> Callable[[Reading], Exchange | None]:
    """Reads the ratio of an amount of principal that is given, after its change or before it."""

    def read(reading: Reading) -> Exchange | None:
        said = said_before(reading, 400) + reading.match.group()
        if not _RATIO_CHANGES.search(said) or PLANNED.search(said) or NO_OFFER.search(_AMENDS.sub("", said_before(reading, 300))):
            return None
        worth = amount(next(reading[name] for name in sides if reading.has(name)))
        return exchange(given_of(reading), Measure(quantity=worth[0], security=reading.printed("what"))) if worth else None

    return read


_AMENDS = Phrase(r"\bamend(?:ment|\ the)\b")
_CHANGE_OF_RATIO = (("exchang",), ("rais", "chang", "amend", "increas", "revis", "improv", "modif", "decreas", "reduc"))


RULES = (
    Rule(
        name="consideration.principal_changed_to",
        says="The amount of New Notes offered for each $1,000 principal amount of Old Notes is increased from $550 to $600",
        anchors=("from $", "from us$"),
        pattern=_AMOUNT_CHANGES,
        read=_amount_changed("new", "now"),
        before=360,
        after=60,
        needs=(*_CHANGE_OF_RATIO[1:], ("for each", "for every"), ("amount of",)),
    ),
    Rule(
        name="consideration.superseded_principal",
        says="The amount of New Notes offered for each $1,000 principal amount of Old Notes is increased from $550 to $600",
        anchors=("from $", "from us$"),
        pattern=_AMOUNT_CHANGES,
        read=_amount_changed("old", "once"),
        before=360,
        after=60,
        needs=(*_CHANGE_OF_RATIO[1:], ("for each", "for every"), ("amount of",)),
    ),
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
        anchors=numbered_side("from", "instead of", "rather than", "in place of", "the original", "the previous", "the initial"),
        pattern=SOMEFOR_EACH,
        read=_each_superseded,
        before=430,
        after=330,
        span="all",
        needs=((*_CHANGE_OF_RATIO[0], "receive"), (*_CHANGE_OF_RATIO[1], "instead of", "rather than", "in place of"), ("for each", "for every", "respect of each", "per ")),
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
