"""What part of the tendered securities was taken, where more were tendered than sought (Rules 13e-4(f)(3) and 14d-8)."""

from __future__ import annotations

import re
from decimal import Decimal

from ...models.offer import Tally
from ...phrase import Phrase
from ..offering import said_after, said_before
from ..reported import ABOUT, BOUGHT_ONCE, COUNTED, NUMBERED, OTHER_OFFER, PERCENT, RESULTS, end_stage, security
from ..rule import Reading, Rule
from ..wording import MAY, count, number, percent
from .acceptance_words import PAID, paid


def _factor(reading: Reading) -> Tally | None:
    around = _DELIVERED.sub("", said_before(reading, 300)) + reading.match.group() + said_after(reading, 60)
    if re.search(rf"\b(?:if|assum\w+|would|example|hypothetical\w*|illustrat\w*|{MAY}|could)\b", around) or OTHER_OFFER.search(around) or BOUGHT_ONCE.search(around):
        return None
    if "rata" in reading.match.group() and not RESULTS.search(reading.before(900)):
        return None
    value = factor(reading["factor"])
    if value is None or not 0 < value <= 100 or _of_one_class(reading):
        return None
    return Tally(stage="preliminary" if reading.before(30).endswith("preliminary ") else end_stage(reading), proration_factor=value)


_CLASS_NAMED = Phrase(r"\b(?:class|series)\ [a-z\d]{1,2}\b")


def _of_one_class(reading: Reading) -> bool:
    """Whether the factor is told of one class, and counts of other classes stand before: which of them it belongs to is not settled here."""
    named = _CLASS_NAMED.search(reading.match.group() + reading.after(40).partition(".")[0])
    return named is not None and any(other[0] != named[0] for other in _CLASS_NAMED.finditer(reading.before(900)))


_DELIVERED = Phrase(
    r"\b(?:if|assuming(?:\ that)?)\ all\ (?:of\ the\ )?[a-z]+\ (?:that\ were\ )?(?:tendered\ )?(?:by|through|pursuant\ to"
    r"|subject\ to)\ (?:notices?\ of\ )?guaranteed\ delivery\ (?:procedures\ )?(?:are|will\ be)\ (?:so\ )?delivered\b"
)
"""What every preliminary count supposes."""


def factor(words: str) -> Decimal | None:
    """A proration factor, in percent.

    >>> factor("34.389423%"), factor("0.3523"), factor("2.5")
    (Decimal('34.389423'), Decimal('35.23'), None)
    """
    if re.search(r"%|per", words):
        return percent(words)
    value = number(words)
    return None if value is None or value > 1 else (value * 100).normalize()


_RATED = Phrase(r"\b(?:accept\w*\b|purchas\w+\b|exchanged\b|pro-?rat\w*|repurchas\w+\b|buy\b|bought\b)")
_FOR_EACH_KIND = Phrase(r"\ (?:shares?\ |units?\ )?(?:so\ )?(?:tendered\ )?(?:will|shall|would|are\ to)\ be\ (?:exchanged|converted)\ (?:for|into)\b")
"""Behind the part of those tendered that gets one of two considerations: "45% of the shares tendered will be exchanged for cash"."""
_ELECTED = Phrase(r"\belected\ to\ receive\b[^.;%]{0,90}%")
"""The part for which holders chose one of two considerations: "holders elected to receive stock for 90% of the shares tendered"."""
_OF_THE_CLASS = Phrase(
    r"\b(?:accept|allow|permit|vot(?:e|ing)|eligible|outstanding|issued|capital|subject\ to|underlying|fully[-\ ]diluted)\b|(?<!that)(?<!which)\ (?:were|was|had|have)\ "
)
"""A share of all securities, of which so many "had been tendered"; not a share of those tendered."""


def _share_of_tendered(reading: Reading) -> Tally | None:
    around = said_before(reading, 320)[-260:] + reading.match.group() + _DELIVERED.sub("", said_after(reading, 180))[:140]
    if re.search(
        rf"\b(?:if|assum\w+|would|example|hypothetical\w*|illustrat\w*|{MAY}|could|shall|at\ least|up\ to|maximum\ of|(?:fewer|less)\ than|minimum)\b", around
    ) or OTHER_OFFER.search(around):
        return None
    if _ELECTED.search(around) or _FOR_EACH_KIND.match(reading.after(60)) or _OF_THE_CLASS.search(reading["of"]) or "value" in reading["of"] or not _RATED.search(around):
        return None
    value = percent(reading["factor"])
    if value is None or not 0 < value < 100:
        return None
    return Tally(stage=end_stage(reading), proration_factor=value)


_TAKEN = Phrase(r"\b(?:accept(?:s|ed|ing)?|(?:re)?purchas(?:e|es|ed|ing))\b(?!\ price)[^.;%]{0,100}$")


def _share_of_counted(reading: Reading) -> Tally | None:
    """ "32.89% of the 9,120,330 shares tendered will be accepted": how many were tendered, and the part taken."""
    tendered, share = count(reading["n"]), _share_of_tendered(reading)
    if tendered is None or share is None or not (reading["taken"] or _TAKEN.search(said_before(reading, 160))) or not RESULTS.search(reading.before(900) + reading.after(200)):
        return None
    return share.model_copy(update={"security": security(reading), "quantity_tendered": tendered, "approximate": reading.match.group("about") is not None, **paid(reading)})


RULES: tuple[Rule[Tally], ...] = (
    Rule(
        name="tally.proration_factor",
        says="the final proration factor is approximately 34.389423%",
        anchors=(
            "proration factor",
            "pro-ration factor",
            "proration percentage",
            "proration rate",
            "proration ratio",
            "pro-ration percentage",
            "proration (at",
            "pro-ration (at",
            "prorated at",
            "prorated by",
            "pro-rated at",
            "proration:",
            "pro-ration:",
            *(f"pro{dash}rata {noun} of" for dash in ("-", " ") for noun in ("basis", "factor", "percentage")),
        ),
        pattern=(
            rf"(?:\bpro-?ration\ (?:factor|percentage|rate|ratio)\b(?:[^.;%\d($]|\b(?:19|20)\d\d\b(?!\.\d)|\b\d{{1,4}}(?=[a-z]{{3}})|\([^()]{{0,90}}\)"
            rf"|\$\ ?\d[\d,]*(?:\.\d+)?){{0,110}}?\ (?:of|is|was|at|be|:|equal\ to|equals)\ (?:{ABOUT}\ )?"
            rf"|\bpro-?(?:rated|ration\ \()\ ?(?:at|by)\ (?:a\ (?:ratio|rate|factor)\ of\ )?(?:{ABOUT}\ )?"
            rf"|\bpro[-\ ]rata\ (?:basis|factor|percentage)\ of\ (?:{ABOUT}\ )?|\bpro-?ration:\ )(?P<factor>{PERCENT}|0?\.\d+\b(?!\ ?%)|1\.0+\b)"
        ),
        read=_factor,
        before=15,
        after=170,
    ),
    Rule(
        name="tally.proration_share",
        says="accepted for purchase, on a pro rata basis, approximately 43.8% of the Units that were validly tendered",
        anchors=("% of", "percent of", "per cent of"),
        pattern=rf"\b(?P<factor>{PERCENT})\ of\ (?:the|all|each|such|those|their|(?:shares|units)\ (?:for|of|from)\ each)(?P<of>\ (?:[^.;%\d]{{0,70}}?))\btendered\b",
        read=_share_of_tendered,
        before=30,
        after=110,
        needs=(("tendered",),),
    ),
    Rule(
        name="tally.proration_share_of_counted",
        says="final results of its tender offer. Approximately 32.89% of the 9,120,330 shares tendered will be accepted for cash payment at $12.45 per share",
        anchors=("% of", "percent of", "per cent of"),
        pattern=(
            rf"\b(?P<factor>{PERCENT})\ of\ (?:the|all)(?P<of>)\ {COUNTED}\ (?:(?:that|which)\ were\ )?(?:(?:so|validly|properly|duly)\ )?tendered\b"
            rf"(?P<taken>\ (?:will\ be|were|was|have\ been)\ (?:accepted|purchased|repurchased)\b{PAID})?"
        ),
        read=_share_of_counted,
        before=30,
        after=420,
        needs=(("tendered",), NUMBERED),
    ),
)
