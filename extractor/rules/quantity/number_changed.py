"""Numbers of securities sought that a sentence changes, and those that it changes them from.

has increased the number of shares sought from 325,000 shares to 425,000 shares
"""

from __future__ import annotations

from ...models.offer import QuantitySought
from ...phrase import Phrase
from ..offering import CLASS, said_before
from ..rule import Reading, Rule
from ..wording import MAY, NUMBER, count
from .number_sought import DIGITS, MANY, SOUGHT_WORDS, sought

_CHANGES = Phrase(r"\b(?:increas\w*|reduc\w*|decreas\w*|rais\w*|chang\w*|upsiz\w*|lower\w*|expand\w*|modif(?!ied\ \"?dutch)\w*|revis(?:es|ed|ing)|amended(?=\ from))\b")
_MAY_TENDER = Phrase(r"holders\ may\ tender\b|\b(?:that|which)\ may\ become\ (?:issued\ and\ )?outstanding\b")
_OTHER_CHANGE = Phrase(
    rf"\b(?:minimum|condition|propos\w+|indicat\w+|authoriz\w+|reserve[sd]?|{MAY}|would|could|if|right|board|option|dividend|stock\ plan|share\ reserve"
    r"|repurchase\ program|commitments?|facility|credit\ agreement|revenues?|net\ (?:income|loss|sales)|earnings|party\ [a-z])\b"
)


def changed(reading: Reading, lead: str, tail: str = "") -> bool:
    """Whether the sentence, its words before the lead, the lead, the match and the tail, changes how much is sought."""
    near = _MAY_TENDER.sub("", said_before(reading, 500, len(lead))[-300:] + lead + reading.match.group() + tail)
    return bool(_CHANGES.search(near) and SOUGHT_WORDS.search(near)) and not _OTHER_CHANGE.search(near)


_TO_NUMBER = Phrase(r"\b(?:sought|offer|purchased?|acquired|tendered|shares|units|buy|number|from\ [^.;$]{1,60}?)\ (?:[^.;$]{0,90}?\ )?to\ $")
_NUMBER_OF = Phrase(
    r"\b(?:shares|units|adss|notes|warrants|interests)\ (?:(?:being\ )?sought|offered\ to\ be\ purchased|to\ be\ purchased"
    r"|subject\ to\ the\ (?:tender\ |exchange\ )?offer|(?:of\ [a-z\ ]{4,40}?\ )?(?:that\ )?(?:it|we|they)\ )[^;$]{0,90}\ to\ $"
)
"""Securities named before a number that stands alone."""


def _changed_number(reading: Reading) -> QuantitySought | None:
    before = reading.before(160)
    up_to = "up to " if reading.match.group().startswith("up to ") else ""
    if before.endswith("from ") or (up_to and before.endswith(("for ", "purchase ", "acquire ", "buy "))):
        return None
    lead = _TO_NUMBER.search(before + up_to)
    if lead is None or not (reading["things"] or _NUMBER_OF.search(lead[0])):
        return None
    return sought(reading) if changed(reading, before[lead.start() :]) else None


def _old_number(reading: Reading) -> QuantitySought | None:
    many = count(reading["old"])
    return QuantitySought(quantity=many) if many and many >= 100 and changed(reading, "") else None


_NOW_SOUGHT = Phrase(
    r'"original\ offer\ to\ (?:purchase|exchange)"(?:(?!\ from\ \d)[^;]){3,2600}?\b(?:increas|decreas|reduc)(?:ed|es|ing)\ (?:the\ number\ of\ (?:shares|units)\ (?:we\ are\ seeking|(?:that\ )?(?:we|it)\ (?:seeks?|offers?\ to\ (?:re)?purchase)|sought)|(?:the|our|its)\ offer)\ to\ (?:up\ to\ )?(?P<new>\d[\d,]*\d)(?!\d)'
)
"""Behind the number that a document sought before its supplement, the one that the supplement puts in its place."""


def _original_number(reading: Reading) -> QuantitySought | None:
    """The number of the "Original Offer to Purchase", where the supplement gives another."""
    many, now = count(reading["old"]), _NOW_SOUGHT.search(reading.document.folded, reading.match.end(), reading.match.end() + 3800)
    return QuantitySought(quantity=many) if many and many >= 100 and now and count(now["new"]) not in (None, many) else None


_OLD = rf"(?P<old>{NUMBER}(?:\ (?:million|billion|thousand))?)"
_THINGS = rf"(?:\ (?:shares|units|adss|notes|warrants|interests)(?:\ of\ {CLASS})?)"
CHANGED_WORDS = ("increas", "reduc", "decreas", "rais", "chang", "upsiz", "lower", "expand", "modif", "revise", "amended from")
"""Of which a sentence holds one that changes how much is sought."""

RULES: tuple[Rule[QuantitySought], ...] = (
    Rule(
        name="quantity.changed_to",
        says="has increased the number of shares sought in the tender offer from 325,000 shares to 425,000 shares",
        anchors=(*tuple(f"to {digit}" for digit in DIGITS), "to up to", "to purchase up to"),
        pattern=rf"(?:(?:purchase\ )?up\ to\ |a\ (?:maximum|total)\ of\ |an\ aggregate\ of\ )?{MANY}(?P<things>{_THINGS})?",
        read=_changed_number,
        before=440,
        after=110,
        needs=(CHANGED_WORDS,),
    ),
    Rule(
        name="quantity.superseded_number",
        says="has increased the number of shares sought in the tender offer from 325,000 shares to 425,000 shares",
        anchors=(*tuple(f"from {digit}" for digit in DIGITS), "from up to"),
        pattern=rf"from\ (?:up\ to\ )?(?P<all>{_OLD}{_THINGS}?),?\ to\ (?:up\ to\ )?{NUMBER}(?:\ million)?\ (?:shares|units|adss|notes|warrants|interests)\b",
        read=_old_number,
        before=302,
        after=140,
        needs=(CHANGED_WORDS,),
        span="all",
    ),
    Rule(
        name="quantity.superseded_distributed",
        says='distributed documentation relating to our offer to purchase up to 325,000 shares … the Offer to Purchase dated May 3, 2010 (the "Original Offer to Purchase"). … We have increased the Offer to up to 425,000 shares',
        anchors=("distributed documentation", "distributed documents", "distributed an offer", "distributed our offer", "distributed its offer"),
        pattern=rf"distributed\ (?:[^;]{{0,200}}?\ )?to\ (?:tender|(?:re)?purchase|acquire|buy)\ (?:up\ to\ )?(?P<all>{_OLD}{_THINGS}?)",
        read=_original_number,
        before=60,
        after=330,
        span="all",
    ),
)
