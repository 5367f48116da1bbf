"""Counts of tenders that a filing reports (Rule 14e-1(d) on an extension; Rules 13e-4(c)(4) and 14d-3(b)(2) in the final amendment).

    … has advised the Company that, as of 5:00 p.m., New York City time, on May 2, 2011, 12,345,678 Shares had been validly tendered and not
    withdrawn, representing approximately 83.8% of the outstanding Shares, including 1,234,567 Shares tendered by notices of guaranteed delivery.
    The Company has accepted for purchase 7,000,000 shares at $18.25 per share, for an aggregate cost of approximately $128 million.

One finding is what one wording says: the count with its percentage (``tally.tendered``), the same count with its hour or its counter
(``tally.tendered_as_of`` and others), guaranteed delivery, acceptance, proration. ``merged`` puts the findings of one count together.
Tendered and accepted never mix: what "has accepted all such Shares" comes to is taken over from the tendered count only by ``merged``.

Not read: minimum conditions, limits ("up to"), suppositions and examples, present holdings, agreements to tender, earlier offers.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Any

from ...models.offer import Tally
from ...phrase import Phrase, places
from ..offering import said_after, said_before
from ..reported import (
    ABOUT,
    ADVERB,
    AS_OF,
    COUNTED,
    HEAD,
    MOMENT,
    NUMBERED,
    NUMERAL,
    PERCENT,
    SHARE,
    STEP,
    TENDERED,
    TENDERED_ANCHORS,
    WERE_OUTSTANDING,
    WIDE_STEP,
    WITHDRAWN,
    passive,
    quantity,
    security,
    share_of_class,
    shares_of_classes,
    stage,
    told,
)
from ..rule import Reading, Rule
from ..wording import ANY_PERCENT, number, percent
from . import acceptance, deliveries, holders, out_of, principal, rows, series
from . import counter as tally_counter
from . import moment as tally_moment
from .count import CORE, OF_SEVERAL, elsewhere, reported_count
from .groups import counter, merged, settled
from .holders import EXPIRED_WITH, class_counted
from .moment import told_before

__all__ = ["PRECEDENCE", "RULES", "counter", "merged", "settled"]

PRECEDENCE = (
    rows.PRECEDENCE[0],
    "tally.tendered",
    "tally.tendered_participle",
    "tally.there_tendered",
    "tally.tendered_amount",
    "tally.tendered_class",
    "tally.tendered_of",
    "tally.tendered_principal",
    "tally.principal_class",
    "tally.principal_received",
    "tally.holders_tendered",
    "tally.holders_principal",
    "tally.tenders_received",
    "tally.tendered_percent",
    "tally.tendered_none",
    "tally.tendered_as_of",
    "tally.tendered_as_of_after",
    "tally.tendered_at_expiry",
    "tally.tendered_counted_by",
    "tally.tendered_by_count_of",
    "tally.tendered_counted_by_role",
    *acceptance.PRECEDENCE,
    "tally.accepted_of_them",
    "tally.will_accept_of_them",
    "tally.accepted_principal",
    *deliveries.PRECEDENCE,
    *rows.PRECEDENCE[1:],
    *series.PRECEDENCE,
)
"""Strongest first; the findings of one count do not rival one another, they complete one another."""

# --- how the counts are read -----------------------------------------------------------------------------------------------------------

_GAP_LEFT_OUT = Phrase(
    r"\((?:not\ including|excluding|which\ (?:excludes?|do(?:es)?\ not\ include))\ [^()]{0,220}\)"
    r"|,\ (?:not\ including|excluding)\ [^;()]{0,120}?\bguaranteed\ delivery,\ (?:or|representing|constituting)\ [^;()]{0,90}?\boutstanding,"
)
"""What is said in passing of the securities that the count leaves out: "(not including 3,221,804 shares by guaranteed delivery, or 4.9% of the outstanding shares)"."""


_GUARANTEED_TOO = Phrase(
    r"\b(?:(?P<apart>(?:(?:do(?:es)?\ |did\ )?not\ )includ(?:ing|e)|exclud(?:ing|es)|exclusive\ of|other\ than)|includ(?:ing|es)|inclusive\ of)"
    r"\ (?:(?:the|any|all|certain|those|such|tenders\ of)\ ){0,2}(?:[a-z]+\ ){0,2}?(?:shares|units|adss?|notes|warrants|securities|those"
    r"|tenders)\b[^.;()\d]{0,70}?\bguarante(?:ed\ deliver|es?\ of\ deliver)"
)
"""Whether a count holds what came by guaranteed delivery, where no number is told for that."""
_TOTAL_HOLDS = Phrase(
    r"^[^;]{0,520}?\.\ (?:this|that|the|these)\ (?:total|number|figure|amount|count)s?\ (?P<apart>do(?:es)?\ not\ )?includes?\ (?:[a-z]+\ ){0,3}?"
    r"(?:shares|units|notes|interests)\b[^.;()\d]{0,70}?\bguaranteed\ deliver"
)
"""The same in the next sentence: "This total does not include Shares tendered pursuant to notices of guaranteed delivery"."""


_THESE_ARE = Phrase(
    r"[.\ ]{0,3}(?:based\ (?:up)?on\ [^.;\d]{5,80}?,\ )?(?:they|(?:these|such|those|the)\ (?:(?:(?:aggregate|total)\ )?number\ of\ )?(?:tendered\ )?(?:shares|units|securities|notes|warrants"
    r"|adss|tenders))(?:\ (?:(?:so|validly|properly)\ )?tendered(?:\ and\ not\ (?:(?:validly|properly)\ )?withdrawn)?(?:\ (?:as\ of|upon|at|in|into|under|pursuant\ to|prior\ to)\ [a-z\ ]{4,70}?)?)?"
    r",?\ (?:(?:collectively|together|in\ the\ aggregate|in\ total)\ )?(?:represent(?:s|ed)?"
    r"|constitut(?:e[sd]?)|make\ up|made\ up|account(?:ed)?\ for)\ (?P<shares>(?:[^.;]|\.(?=\d)){5,280})"
)
"""The next sentence, which gives the shares: "These shares constitute 100% of the outstanding preferred stock and 55% of the outstanding common stock"."""


def _shares_told(reading: Reading) -> list[Decimal | None]:
    """The shares of a class, or of two, that the sentence behind the counts gives, in their order."""
    end = reading.match.end() + len(said_after(reading, 420))
    found = _THESE_ARE.match(reading.document.folded, end, end + 330)
    return shares_of_classes(_DILUTED_TOO.sub("", _PART_OF_THEM.sub("", re.sub(r"\([^()]*\)", "", found["shares"])))) if found else []


_DILUTED_TOO = Phrase(rf",?\ (?:and|or)\ (?:approximately\ |about\ )?{ANY_PERCENT}\ of\ [^.;%]{{5,90}}?(?<!non-)\bfully[-\ ]diluted\b")
"""Behind the share of what is outstanding, that of what would be with all options and the like."""


_PART_OF_THEM = Phrase(r",?\ (?:including|of\ which|with)\ [^;%]{0,90}?\bguarantee(?:d|s)\b.*")
"""Behind the share of all, what of it came by guaranteed delivery: ", including the shares guaranteed to be delivered, which represent approximately 13.2%"."""


_GUARANTEED_BEHIND = Phrase(r"guaranteed(?![^()]*\))", 0)
_OF_ALL = Phrase(r"\b(?:together|collectively|combined|in\ (?:the\ aggregate|total|aggregate))\b")
_IN_ROW = Phrase(rf"{ANY_PERCENT},?\ and\ (?:approximately\ |about\ )?{ANY_PERCENT}\ of\b")
"""Two shares in a row, of two classes in their order: "approximately 61% and 22% of the outstanding shares"."""
_CLASS_BEFORE = Phrase(rf"{NUMERAL}\ (?:[a-z0-9&'-]+\ ){{1,7}}?and\ $")


_REPRESENTING_BOTH = Phrase(
    rf"representing\ (?:approximately\ |about\ )?(?P<one>{ANY_PERCENT})\ of\ the\ (?:outstanding\ "
    rf"|total\ )*(?:[a-z0-9-]+\ ){{1,5}}?and\ (?:approximately\ |about\ )?(?P<two>{ANY_PERCENT})\ of\ the\ "
)


def _shares_of_both(reading: Reading) -> tuple[Decimal | None, Decimal | None] | None:
    """Of two classes counted before, in their order: "representing approximately 36% of the outstanding Series A units and 71% of the Series B units"."""
    end = reading.match.end() + len(said_after(reading, 420))
    both = list(_REPRESENTING_BOTH.finditer(reading.document.folded, reading.match.start(), end))
    return (percent(both[0]["one"]), percent(both[0]["two"])) if len(both) == 1 else None


_TOGETHER = Phrase(r"\bguarantee[^.;\d]{0,40},\ (?:(?:all\ )?together|collectively|in\ the\ aggregate,?)\ (?P<share>(?:represent|constitut)(?:ing|es?|s)\ [^;]{4,120})")
"""Behind a count and what it holds by guaranteed delivery, the share of both: ", together representing over 96.1% of the outstanding shares"."""


_IN_TURN = Phrase(
    rf"\bguarantee[^;]{{0,160}}?,?\ (?:represent|constitut)(?:ing|es?)\ (?:approximately\ |about\ )?(?P<one>{ANY_PERCENT})\ and\ (?:approximately\ |about\ )?{ANY_PERCENT}"
    rf"(?:,\ respectively|(?=\ of\ [^.;%]{{0,60}}?,\ respectively))"
)
"""Behind a count and what came besides by guaranteed delivery, the share of each: ", representing approximately 90.1% and 1.2%, respectively"."""


def _tendered(reading: Reading) -> Tally | None:
    tally = reported_count(reading)
    if tally is None:
        return None
    folded, match = reading.document.folded, reading.match
    guaranteed = _GUARANTEED_TOO.search(folded[match.end("what") : match.end()] + said_after(reading, 190)) or _TOTAL_HOLDS.search(reading.after(700))
    return tally.model_copy(
        update={"percent_of_outstanding": _cited(reading, _share(reading)), "guaranteed_delivery_included": None if guaranteed is None else guaranteed["apart"] is None}
    )


_PERCENT_SIGN = Phrase(r"\ ?(?:%|per\ ?cent)")
_SHARE_STANDS = 700
"""So far behind a count its share may stand."""


def _cited(reading: Reading, share: Decimal | None) -> Decimal | None:
    """A share, which is cited where it stands behind the count."""
    folded, (start, end), printed = reading.document.folded, reading.match.span(), str(share)
    for at in [] if share is None else places(printed, folded, end + _SHARE_STANDS, start):
        sign = _PERCENT_SIGN.match(folded, at + len(printed))
        if sign and not (folded[at - 1].isdigit() or folded[at - 1] == "."):
            if sign.end() > end:
                reading.cite(at, sign.end())
            break
    return share


def _share(reading: Reading) -> Decimal | None:
    """The share of the class that the securities counted are: beside their number, in the next sentence, or of them together with those by guaranteed delivery."""
    second = _CLASS_BEFORE.search(reading.before(90)) is not None
    behind = reading.document.folded[reading.match.end("adverbs") : reading.match.end()]
    share = _share_beside(reading, behind)
    if share is not None and second:
        share = _share_of_second(reading, behind, share)
    if share is None:
        told_next = _shares_told(reading)
        share = told_next[-1] if len(told_next) == (2 if second else 1) else None
    if share is None and (both := _TOGETHER.search(behind + said_after(reading, 160))):
        share = share_of_class(both["share"])
    if share is None and not second:
        share = _share_with_guaranteed(reading, behind)
    if share is None and (turn := _IN_TURN.search(behind + said_after(reading, 360))):
        share = percent(turn["one"])
    return share


_WITH_GUARANTEED = Phrase(
    rf",\ (?:which\ )?includ(?:ing|es)\ (?:approximately\ |about\ )?(?P<part>{NUMERAL})\ [^.;,%]{{0,100}}?\bguarante[^.;,%]{{0,70}},\ (?:which\ )?(?P<share>(?:represent|constitut)(?:ing|es?|s|ed)?\ (?:[^;.]|\.(?=\d)){{4,140}})"
)
"""Behind a count, what of it came by guaranteed delivery and then a share: ", including 1,234,567 Shares tendered by notice of guaranteed delivery, representing 91.3% of"."""


def _share_with_guaranteed(reading: Reading, behind: str) -> Decimal | None:
    """The share behind the part that came by guaranteed delivery, where it is too large to be that part's: it would make more than all of the whole."""
    found = _WITH_GUARANTEED.search(behind + said_after(reading, 360))
    share = share_of_class(found["share"]) if found else None
    part, total = (number(found["part"]), quantity(reading)) if found else (None, None)
    return share if share and part and total and share * total > 110 * part else None


def _share_beside(reading: Reading, behind: str) -> Decimal | None:
    """The share that stands before the verb, or behind it where no number by guaranteed delivery does."""
    folded, match = reading.document.folded, reading.match
    share = share_of_class(_GAP_LEFT_OUT.sub(" ", folded[match.end("what") : match.start("be")]))
    if share is not None or _GUARANTEED_BEHIND.search(behind):
        return share
    return share_of_class(behind + " respectively" if _RESPECTIVELY.match(said_after(reading, 90)) else behind)


def _share_of_second(reading: Reading, behind: str, share: Decimal) -> Decimal | None:
    """The share of the second of two classes; None where the one that stands there is of both together."""
    in_row = shares_of_classes(behind)
    second = in_row[1] if len(in_row) == 2 and _IN_ROW.search(behind) else share
    of_both = _shares_of_both(reading) if second is not None else None
    if of_both:
        return of_both[1]
    return None if _OF_ALL.search(behind) else second


def _tendered_amount(reading: Reading) -> Tally | None:
    number = quantity(reading)
    if not number or not told(reading) or not passive(reading) or elsewhere(reading):
        return None
    return Tally(stage=stage(reading), security=reading.printed("what"), quantity_tendered=number, approximate=reading.match.group("about") is not None)


_COUNT_OF = Phrase(r"\b(?:count|tabulation)\ (?:by\ [^.;\d]{3,60}?\ )?of\ (?:an?\ (?:total|aggregate)\ of\ )?$")


def _participle(reading: Reading) -> Tally | None:
    number = quantity(reading)
    said = said_before(reading, 420)
    if (
        number is None
        or (reading.has("bare") and not _COUNT_OF.search(said))
        or OF_SEVERAL.search(reading.before(80))
        or not told(reading)
        or (
            not re.search(r"\b(?:count|tabulat\w+|received|tally|total(?:s|ed|ing|led)?|results?|there\ were|amounted|came\ to|comes\ to)\b", said[-220:])
            and not EXPIRED_WITH.search(said)
        )
        or re.search(r"\b(?:will|shall|are|is\ offering)\b[^.;]{0,80}$", said)
    ):
        return None
    behind = reading.document.folded[reading.match.end("gap") : reading.match.end()]
    return Tally(
        stage=stage(reading),
        security=security(reading),
        quantity_tendered=number,
        approximate=reading.match.group("about") is not None,
        percent_of_outstanding=share_of_class(reading["gap"]) or share_of_class(behind),
    )


_RESPECTIVELY = Phrase(r"[^.;%]{0,80}?\brespectively\b")
"""Behind shares that belong to the classes in their order."""
_OTHER_COUNT = Phrase(rf"{NUMERAL}\ ")


def _class(reading: Reading) -> Tally | None:
    """One of several classes counted in a sentence, with its own percentage where they follow "respectively"."""
    tally = None if WERE_OUTSTANDING.search(reading.match.group()) or reading.before(13).endswith("representing ") else class_counted(reading)
    if tally:
        tally = tally.model_copy(update=told_before(reading, AS_OF, 340))
    shares, behind = shares_of_classes(reading["shares"] + reading["whole"]), len(_OTHER_COUNT.findall(reading["others"]))
    later = said_after(reading, 460)
    if not shares:
        shares = shares_of_classes(later) if "respectively" in later or (behind == 1 and _IN_ROW.search(later)) else _shares_told(reading) if behind == 1 else []
    if not shares and behind == 1:
        shares = list(_shares_of_both(reading) or [])
    own = share_of_class(reading["own"])
    if tally and own is not None:
        return tally.model_copy(update={"percent_of_outstanding": own})
    return tally.model_copy(update={"percent_of_outstanding": _cited(reading, shares[-1 - behind])}) if tally and len(shares) > behind else tally


# --- rules ----------------------------------------------------------------------------------------------------------------------------

_OWN = (
    rf"(?:\ \([^()]{{0,120}}\)){{0,2}}(?:,\ (?:each\ )?representing\ {NUMERAL}\ (?:ordinary|common|underlying|class\ [a-z])\ shares(?=,|\ and\ \d))?"
    rf"(?:,\ (?:or|representing|constituting)\ (?:(?:{ABOUT}\ )?{PERCENT}|all)\ of\ [^.;,%\d]{{0,60}}?(?:outstanding|issued|class\ [a-z]|series\ [a-z])\b[^.;,%\d]{{0,50}}?(?=,"
    rf"|\ and\ [(\d]))?"
)
"""What a list of classes says of each: the part by guaranteed delivery, its own share."""
_ONE_CLASS = rf"(?:(?:(?!and\ )[a-z][a-z0-9&'/-]*\ ){{0,4}}?{HEAD}(?:\ of\ (?:[a-z\ ]|-\d|(?<=series\ )\d){{1,60}}?)?)"


RULES: tuple[Rule[Any], ...] = (
    Rule(
        name="tally.tendered",
        says="12,345,678 Shares had been validly tendered and not withdrawn, representing approximately 83.8% of the outstanding Shares",
        anchors=TENDERED_ANCHORS,
        pattern=rf"\b{CORE}{WITHDRAWN}?(?:{WIDE_STEP}{{0,230}}?{SHARE})?",
        read=_tendered,
        before=420,
        after=560,
        needs=(NUMBERED,),
    ),
    Rule(
        name="tally.tendered_participle",
        says="the count came to a total of 1,234,567 shares of common stock properly tendered and not properly withdrawn",
        anchors=("validly tendered and", "properly tendered and", "duly tendered and", "count of", "tabulation of", "final count by", "count by the"),
        pattern=(
            rf"\b{COUNTED}(?P<gap>(?:\ of\ [^.;\d]{{0,50}}?(?:,\ par\ value\ [^;]{{0,16}}?\d\ per\ share)?)?{_OWN}),?\ (?:(?:validly|properly"
            rf"|duly)\ tendered{WITHDRAWN}|(?P<bare>(?:\w+ly\ )?tendered\b(?!\ and\ not\b)))(?:{WIDE_STEP}{{0,200}}?{SHARE})?"
        ),
        read=_participle,
        before=440,
        after=330,
        needs=(("count", "tabulat", "received", "tally", "total", "result", "there were", "amounted", "came to", "comes to", "expired"), NUMBERED),
    ),
    Rule(
        name="tally.there_tendered",
        says="there were validly tendered and not withdrawn a total of approximately 1,234,567 Shares, or about 92% of the outstanding Shares",
        anchors=tuple(f"there {have} {verb}" for have in ("were", "had been", "have been", "was") for verb in ("tendered", "validly", "properly", "duly")),
        pattern=(
            rf"(?:\b(?:as\ of|by)\ (?P<moment>{MOMENT}),?\ )?there\ (?:were|was|had\ been|have\ been)\ {ADVERB}{{0,2}}?tendered{WITHDRAWN}?"
            rf"(?:,?\ (?:in|into|pursuant\ to|under|to|by)\ [^.;,\d]{{0,60}}?)?,?\ (?:a\ total\ of\ "
            rf"|an\ aggregate\ of\ )?{COUNTED}(?:\ of\ [^.;,()\d]{{2,60}}?\b(?:stock|shares|units|interests?)\b)?(?P<tail>{STEP}{{0,160}}?{SHARE})?"
        ),
        read=class_counted,
        before=150,
        after=480,
        needs=(NUMBERED,),
    ),
    Rule(
        name="tally.tendered_amount",
        says="Units in the amount of 11,482.617 were validly tendered and not withdrawn",
        anchors=("in the amount of", "in the aggregate amount of", "totaling", "totalling", "numbering", "in the number of"),
        pattern=(
            rf"\b(?P<what>{HEAD})(?P<gap>,?\ (?:in\ the\ (?:aggregate\ |total\ )?(?:amount|number)\ of|totall?ing|numbering))\ (?:(?P<about>{ABOUT})\ )?"
            rf"(?P<n>{NUMERAL}),?\ (?:(?:that|which)\ )?{TENDERED}{WITHDRAWN}?"
        ),
        read=_tendered_amount,
        before=30,
        after=200,
    ),
    Rule(
        name="tally.tendered_class",
        says="1,000,000 Class S Shares and 200,000 Class I Shares were validly tendered",
        # one finding a class; the last of them is read by tally.tendered
        anchors=(
            *TENDERED_ANCHORS,
            *(f"{noun}{comma} {adverb} tendered and" for noun in ("warrants", "notes", "units") for comma in ("", ",") for adverb in ("validly", "properly")),
        ),
        pattern=(
            rf"\b(?:(?P<about>{ABOUT})\ )?(?P<n>{NUMERAL})\ (?P<what>{_ONE_CLASS})(?P<own>{_OWN})"
            rf"(?=(?P<others>(?:(?:,|,?\ and|,?\ as\ well\ as)\ (?:\([ivx]{{1,3}}\)\ )?(?:an?\ (?:total|aggregate)\ of\ )?(?:{ABOUT}\ )?{NUMERAL}\ "
            rf"{_ONE_CLASS}{_OWN}){{1,6}})(?P<shares>(?:,?\ (?:or|representing|constituting)\ {STEP}{{0,260}}?\ respectively)?)"
            rf"(?P<whole>(?:,?\ of\ [^.;\d]{{0,80}}?,?)?),?\ (?:(?:were|had\ been|have\ been)\ {ADVERB}{{0,4}}?(?:tendered|deposited|surrendered)"
            rf"|(?:validly|properly)\ tendered\ and\ not)\b)"
        ),
        read=_class,
        before=560,
        after=30,
        needs=(("class ", "series ", "ads", "ordinary", "preferred", "warrants", "units", "notes", "options", "rights", "debentures", "interests"), NUMBERED),
    ),
    *principal.RULES,
    *acceptance.RULES,
    *deliveries.RULES,
    *rows.RULES,
    *series.RULES,
    *tally_counter.RULES,
    *tally_moment.RULES,
    *holders.RULES,
    *out_of.RULES,
)
