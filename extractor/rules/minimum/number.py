"""Minimum conditions told by a number of securities."""

from __future__ import annotations

from ...models.offer import MinimumCondition
from ...phrase import Phrase
from ..offering import led_by, said_before
from ..rule import Reading, Rule
from ..wording import ANY_PERCENT, percent
from .words import BIG, LEAST, NAMED, OTHER, OTHER_THRESHOLD, PRINCIPAL, counted, tied

_OR_SHARE = Phrase(rf"(?:,\ |\ \()(?:or|i\.\ ?e\.,?|that\ is,?|being)\ (?P<share>{ANY_PERCENT})[,)]*\ (?:of\ |in\ (?:aggregate\ )?principal\b)")
"""Behind the number the percentage that it is: "at least $46,000,000 aggregate principal amount, or 90%, of the Notes"."""


def _number(reading: Reading) -> MinimumCondition | None:
    """ "At least 50,000,000 Shares", with the percentage that it comes to, where that stands right behind it."""
    found = counted(reading) if reading["least"] and tied(reading) else None
    behind = _OR_SHARE.match(reading.after(60)) if found else None
    share = percent(behind["share"]) if behind else None
    return found.model_copy(update={"percent": share}) if found and share is not None and 0 < share <= 100 else found


_OF_A_HOLDER = Phrase(r"\b(?:odd|if\ you\b|not\b)")
_A_MINIMUM_OF = Phrase(r"\b(?:(?:a|the)\ minimum\ (?:number\ )?of\ (?:at\ least\ )?|a\ minimum\ )$")
_TO_BE_TENDERED = Phrase(r"\ (?:being\ |having\ been\ |are\ |be\ |must\ be\ |is\ )?(?:validly\ |properly\ |duly\ )?tendered")


def _minimum_of(reading: Reading) -> MinimumCondition | None:
    """ "A minimum of 4,000,000 Shares being tendered", not of a holder's own tender."""
    if not led_by(reading, _A_MINIMUM_OF, 40, "number") or not _TO_BE_TENDERED.match(reading.after(40)):
        return None
    if OTHER_THRESHOLD.search(said_before(reading, 300)[-160:]) or _OF_A_HOLDER.search(said_before(reading, 200)[-90:]):
        return None
    return counted(reading, "number")


_MINIMUM_IS = Phrase(r"\bminimum\ (?:tender\ )?(?:condition|share\ requirement|number\ of\ shares)\"?(?::|\ (?:is|of|means|remains|will\ be))\ (?:at\ least\ )?$")


def _named_number(reading: Reading) -> MinimumCondition | None:
    lead = led_by(reading, _MINIMUM_IS, 80, "number")
    return counted(reading, "number") if lead and not OTHER.search(said_before(reading, 200)[-120:]) else None


def _tendered_number(reading: Reading) -> MinimumCondition | None:
    """ "There being validly tendered 2,662,975 Class A Shares", without "at least"."""
    return counted(reading, "number") if tied(reading) else None


_SUPPOSED_SO = Phrase(r"\b(?:example|suppos\w+|assum\w+|prior|previous|earlier|rival|would)\b")
"""Before a case that is not this offer's."""
_SOME = rf"(?P<all>(?P<least>(?:{LEAST}(?:\ (?:an\ aggregate|a\ total)(?:\ number)?\ of)?|a\ total\ of\ at\ least|an\ aggregate\ of\ at\ least)\ )?(?P<number>(?P<n>{BIG}){NAMED}|{PRINCIPAL}))"


RULES: tuple[Rule[MinimumCondition], ...] = (
    Rule(
        name="minimum.principal_at_least",
        says="The Exchange Offer is conditioned upon the tender, without withdrawal, of Debentures in an aggregate principal amount of not less than $62,100,000",
        anchors=(
            "principal amount of at least",
            "principal amount of not less",
            "principal amount of no less",
            "principal amount of a minimum",
            "principal amount equal to at least",
        ),
        pattern=(
            rf"(?P<all>\b(?:notes|debentures|bonds|securities)\ (?:in|with|having|representing)\ an?\ (?:(?:aggregate|outstanding|total)\ ){{0,2}}principal\ amount\ (?:of|equal\ to)\ "
            rf"(?P<least>{LEAST}|a\ minimum\ of)\ (?:u\.?s\.?\ ?)?\$\ ?(?P<n>{BIG}))"
        ),
        read=_number,
        before=70,
        after=40,
        span="all",
    ),
    Rule(
        name="minimum.threshold_number",
        says="The Minimum Tender Condition requires there being validly tendered and not withdrawn at least 50,000,000 Shares",
        anchors=tuple(
            f"{least} {digit}"
            for least in ("at least", "less than", "fewer than", "more than", "minimum of", "number of", "aggregate of", "total of")
            for digit in ("$", "us$", "u.s. $", *"123456789")
        ),
        pattern=_SOME,
        read=_number,
        before=40,
        after=90,
        span="all",
    ),
    Rule(
        name="minimum.number",
        says="The Offer is subject to a minimum of 4,000,000 Shares being tendered",
        anchors=("minimum of", "minimum number of", *(f"a minimum {digit}" for digit in "123456789")),
        pattern=_SOME,
        read=_minimum_of,
        before=10,
        after=150,
        span="number",
    ),
    Rule(
        name="minimum.number_tendered",
        says="The Offer is conditioned upon there being validly tendered and not withdrawn prior to the expiration of the Offer 2,650,000 Class A Shares",
        anchors=tuple(f"{be} {how}tendered" for be in ("being", "been") for how in ("validly ", "properly ", "duly ", "")),
        pattern=(
            rf"\bthere\ (?:being|(?:having|shall\ have|must\ have)\ been)\ (?:validly\ |properly\ "
            rf"|duly\ )?tendered(?:,?\ and\ not\ (?:validly\ |properly\ |duly\ )?withdrawn,?)?(?:\ (?:prior\ to|before|on\ or\ before|by|as\ of"
            rf"|at)\ the\ (?:expiration|expiry)[^.;\d]{{0,50}}?)?\ (?P<number>(?P<n>{BIG}){NAMED})"
        ),
        read=_tendered_number,
        before=22,
        after=210,
        span="number",
    ),
    Rule(
        name="minimum.number_conditioned",
        says="The Offer is conditioned on, among other things, 650,000 shares being validly tendered and not withdrawn prior to the expiration of the offer",
        anchors=tuple(
            f"{unit} {be} {how}tendered"
            for unit in ("shares", "stock", "units", "interests", "adss", ")")
            for be in ("are", "being", "be", "having been", "have been")
            for how in ("validly ", "properly ", "")
        ),
        pattern=(
            rf"\b(?:the|this|our)\ (?:[a-z.]+\ ){{0,2}}?(?:offers?|bid)(?:\ (?:to|by|of|for)\ [^.;]{{3,80}}?)?\ (?:is|are|will\ be)\ (?:also\ )?condition(?:ed|al)\ (?:up)?on,?\ (?:among\ other\ things?,?:?\ )?(?:that\ )?(?:[-\u2022\u00b7]\ |\(?(?:i|a|1)[.)]\ )?(?:a\ total\ of\ |an\ aggregate\ of\ )?"
            rf"(?P<number>(?P<n>{BIG}){NAMED})(?:\ \([^()]{{2,60}}\))?\ (?:are|being|be|having\ been|have\ been)\ (?:validly\ |properly\ )?tendered"
        ),
        read=lambda reading: None if _SUPPOSED_SO.search(said_before(reading, 200)[-80:]) else counted(reading, "number"),
        before=300,
        after=4,
        span="number",
        needs=(("conditioned", "conditional"),),
    ),
    Rule(
        name="minimum.unless_tendered",
        says="if less than 2,875,000 shares are tendered, we will not be obligated to purchase any shares",
        anchors=tuple(f"if {less} than {digit}" for less in ("less", "fewer") for digit in "123456789"),
        pattern=(
            rf"\bif\ (?:less|fewer)\ than\ (?P<number>(?P<n>{BIG}){NAMED})(?:,\ (?:representing|constituting|or|being)\ [^;]{{3,80}}?,)?\ (?:are|have\ been|were)\ (?:validly\ |properly\ |duly\ )?tendered(?:,?\ and\ not\ (?:validly\ |properly\ |duly\ )?withdrawn)?"
            rf"(?:\ (?:in|pursuant\ to)\ (?:the|this|our)\ (?:tender\ )?offer)?(?:\ (?:prior\ to|before|by|at)\ the\ (?:expiration|expiry)[^.;,\d]{{0,50}})?,?\ (?:then\ )?"
            rf"(?:(?:we|it|they|the\ [a-z]+|[a-z][\w.&'-]*)\ (?:(?:will|shall|is|are)\ not\ (?:be\ )?(?:obligated|obliged|required)|(?:will|shall)\ have\ no\ obligation)\ to\ (?:purchase|accept|buy)\ any\b|(?:we|[a-z][\w.&'-]*)\ will\ (?:not\ (?:purchase|accept|buy)\ any|(?:purchase|accept|buy)\ (?:none|no\ (?:shares|units)))\b)"
        ),
        read=lambda reading: None if _SUPPOSED_SO.search(said_before(reading, 200)[-80:]) else counted(reading, "number"),
        before=4,
        after=260,
        span="number",
    ),
    Rule(
        name="minimum.must_be_tendered",
        says="At least 925,000 Shares must be tendered and not withdrawn before the expiration of the Offer",
        anchors=tuple(f"must {be} {how}tendered" for be in ("be", "have been") for how in ("", "validly ", "properly ")),
        pattern=(
            rf"(?:^|[.?:;\u2022]\ )(?P<number>at\ least\ (?P<n>{BIG}){NAMED})\ must\ (?:be|have\ been)\ (?:validly\ |properly\ )?tendered"
            r"(?:,?\ and\ not\ (?:validly\ |properly\ )?withdrawn\b|\ (?:in|pursuant\ to)\ (?:the|this|our)\ (?:tender\ )?offer\b)(?!\ by\b)"
        ),
        read=lambda reading: None if _OF_A_HOLDER.search(reading.before(90)) or OTHER_THRESHOLD.search(reading.before(160)) else counted(reading, "number"),
        before=90,
        after=60,
        span="number",
    ),
    Rule(
        name="minimum.number_row",
        says="Minimum Condition: 5,000,000 Shares",
        anchors=tuple(
            f"{noun}{link}"
            for noun in ("minimum condition", "minimum tender condition", "minimum number of shares", "minimum share requirement")
            for link in (":", '":', " is", '" is', " of", '" of', " means", '" means', " remains", '" remains', " will be")
        ),
        pattern=_SOME,
        read=_named_number,
        before=2,
        after=110,
        span="number",
    ),
)
