"""Counts of notes by their principal amount, and those told of the holders who surrendered them (Rule 13e-4(c)(4))."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Any

from ...models.offer import Tally
from ...phrase import Phrase
from ..firm import RUN, WHOLE_RUN, firm_behind, firm_within
from ..reported import ABOUT, AS_OF, MOMENT, NOUN, REPORTED, SHARE, STEP, TENDERED, WIDE_STEP, WITHDRAWN, end_stage, passive, security, share_of_class, stage, told
from ..rule import Reading, Rule
from ..wording import MONEY, NAME_STOP, money, percent, whole
from .acceptance_words import bought
from .count import ADVISED_THAT, HOLDER, elsewhere, tail_share
from .moment import told_before


def _attested(reading: Reading) -> dict[str, Any]:
    """Day and counter that the sentence gives before its first count: "has been informed by Alder Bank, N.A., the exchange agent, that as of May 2, 2011"."""
    return {**told_before(reading, AS_OF, 340), "counted_by": _counter(reading)}


def _counter(reading: Reading) -> str | None:
    """Who counted, by the words before the count."""
    region = max(0, reading.match.start() - 330), reading.match.start()
    by = _ADVISED_BY.search(reading.document.prose, *region)
    if by:
        return firm_behind(reading.document, *by.span("name"))
    has = _HAS_ADVISED.search(reading.document.prose, *region)
    return firm_within(reading.document, *has.span("name")) if has else None


_THAT = r"\ that\ (?:as\ of\ [^;$]{8,90},\ )?(?:[a-z]+\ )?"
_ADVISED_BY = Phrase(
    rf"(?:\b(?:advised|informed|notified)\ by|\b(?i:information|count|tabulation)\ (?:(?:provided|furnished|received)\ )?(?:by|from|(?<=nt\ )of)|\b(?i:according)\ to)\ (?:(?:the|our)\ [a-z\ ]{{5,30}},\ )?"
    rf"(?P<name>(?>{WHOLE_RUN}))(?:,?\ [^.;\d]{{5,90}}?,?)?(?:{_THAT}|(?<=,)\ (?:as\ of\ [^;$]{{8,90}},\ )?(?:[a-z]+\ )?)$",
    0,
)
"""Who counted, before the count."""
_HAS_ADVISED = Phrase(
    rf"(?P<name>{RUN}),\ [^.;\d]{{0,40}}?(?i:agent|depositary|depository|trustee)\b[^.;\d]{{0,70}}?,?\ (?:has\ |had\ )?(?:(?:advised|informed|notified|indicated|confirmed)\ [^.;\d]{{2,50}}?{_THAT}|reported(?:{_THAT}|\ ))$",
    0,
)
"""The same, where the firm is the subject: "Alder Bank, N.A., the exchange agent, has advised the Company that"."""


def _principal(reading: Reading) -> Tally | None:
    amount = money(next(reading[name] for name in ("amount", "amount2", "amount3", "amount4", "amount5") if reading.has(name)))
    if amount is None or not told(reading) or not passive(reading) or elsewhere(reading) or (reading.has("amount5") and _NOT_THESE.search(reading["gap"])):
        return None
    return Tally(
        stage=stage(reading), security=next((reading.printed(name) for name in ("named", "named3", "named4", "named5") if reading.has(name)), None) or (security(reading) if reading.has("what") else None), quantity_tendered=whole(amount[0]), approximate=any(reading.has(name) for name in ("about", "about3", "about4")), currency=amount[1],
        percent_of_outstanding=tail_share(reading) or share_of_class(reading["gap"]) or _only_share(reading), **_attested(reading),
    )  # fmt: skip


_NOT_THESE = Phrase(r"\b(?:none|no|not|outstanding|of\ which)\b")
"""Between an amount of notes and a verb that is not of them all: "$87 million of its notes outstanding, none of which was tendered"."""
_BARE_SHARE = Phrase(rf",\ (?:or|representing)\ (?:{ABOUT}\ )?(?P<share>\d[\d.]*\ ?%)(?:\ of\ (?:those|such)\ (?:notes|debentures|securities|bonds))?,?$")
"""The share of a series whose fellow's was told in full: "or 37.0% of those outstanding, and …, or 98.7%, had been tendered"."""


def _only_share(reading: Reading) -> Decimal | None:
    found = _BARE_SHARE.search(reading["gap"]) if re.search(r"% of (?:the|those)\b", reading.before(200)) else None
    return percent(found["share"]) if found else None


def _holders_principal(reading: Reading) -> Tally | None:
    worth = money(reading["amount"] or reading["amount2"] or reading["amount3"])
    if worth is None or not told(reading) or elsewhere(reading) or re.search(r"\b(?:who|that|which|each|any)\ $", ADVISED_THAT.sub("", reading.before(90))):
        return None
    return Tally(
        stage=stage(reading),
        security=reading.printed("named") or reading.printed("named3") or security(reading),
        quantity_tendered=whole(worth[0]),
        approximate=reading.has("about") or reading.has("about3"),
        currency=worth[1],
        percent_of_outstanding=tail_share(reading),
    )


def _accepted_principal(reading: Reading) -> Tally | None:
    worth = money(reading["amount"])
    if worth is None or not bought(reading):
        return None
    return Tally(stage=end_stage(reading), quantity_accepted=whole(worth[0]), approximate=reading.has("about"), currency=worth[1])


def _one_of_several(reading: Reading) -> Tally | None:
    worth = money(reading["amount"])
    if worth is None or not told(reading) or elsewhere(reading):
        return None
    return Tally(
        stage=stage(reading),
        security=security(reading),
        quantity_tendered=whole(worth[0]),
        approximate=reading.has("about"),
        currency=worth[1],
        percent_of_outstanding=share_of_class(reading["own"]),
        **_attested(reading),
    )


_AS_OF_RECEIPT = Phrase(rf"\bas\ of\ (?P<moment>{MOMENT}),?\ (?:[^.;\d]|{NAME_STOP}){{3,110}}?\ (?:had|has|have)\ $")
"""The day of a count, before whoever received the tenders."""


def _received(reading: Reading) -> Tally | None:
    """What an agent received tenders of."""
    tally = _one_of_several(reading)
    return tally.model_copy(update=told_before(reading, _AS_OF_RECEIPT, 260)) if tally and tally.as_of_date is None else tally


_NOTES = r"(?:notes|debentures|securities|bonds|lyons)"
_OF_NOTES = rf"(?:aggregate\ |outstanding\ |original\ ){{0,3}}principal\ amount\ of\ (?:(?!and\b|or\b)[a-z0-9%./'&-]+\ ){{0,9}}?{_NOTES}(?:\ due\ (?:[a-z]+\ )?\d{{4}})?"
_OWN_SHARE = r"(?:,?\ (?:or|representing|constituting)\ [^.;$]{0,20}?\d+(?:\.\d+)?\ ?(?:%|per\ ?cent)(?:\ of\ (?:the\ \$\d[\d,.]*\d\ (?:million\ )?(?:in\ )?(?:aggregate\ )?principal\ amount\ (?:(?:that\ (?:is|was)|then|currently)\ )?outstanding|(?:[^.;$%,]|(?<=\d)\.(?=\d)|(?<=\d)%(?=\ [a-z])){2,80}?))?)?"

_AMOUNT_OF = tuple(f"{end} of {whose}" for end in ("million", "billion", "000") for whose in ("the", "its", "our", "such"))
"""Notes by their amount alone: "$98 million of the Notes"."""
_NEXT_SERIES = r"and\ (?:[a-z]+\ )?[a-z.]{0,4}\ ?[$€£]\ ?\d[\d,.]*\d\ (?:[a-z]+\ ){0,3}principal"
"""Where the count of another series begins, which has its own finding."""


RULES: tuple[Rule[Tally], ...] = (
    Rule(
        name="tally.principal_class",
        says="$77,033,000 aggregate principal amount of outstanding 2019 Notes, representing 92% of the outstanding 2019 Notes, and $78,740,000 aggregate principal amount of outstanding 2020 Notes were validly tendered",
        # one finding a series; the last of them is read by tally.tendered_principal
        anchors=("principal amount",),
        pattern=(
            rf"(?:(?P<about>{ABOUT})\ )?(?P<amount>{MONEY})\ (?:in\ )?(?P<what>(?:aggregate\ |outstanding\ |original\ ){{0,3}}principal\ amount(?:\ at\ maturity)?)"
            rf"(?P<class>\ of\ (?:(?!and\b|or\b)[a-z0-9%./'&-]+\ ){{0,9}}?{_NOTES}(?:\ due\ (?:[a-z]+\ )?\d{{4}})?)"
            rf"(?P<own>{_OWN_SHARE})"
            rf"(?=(?:(?:[,;]|[,;]?\ and)\ (?:\([ivx]{{1,3}}\)\ )?(?:{ABOUT}\ )?{MONEY}\ (?:in\ )?{_OF_NOTES}{_OWN_SHARE}){{1,6}},?\ (?:were|had\ been"
            rf"|have\ been)\ (?:[a-z]+ly\ ){{0,2}}(?:tendered|surrendered)\b)"
        ),
        read=_one_of_several,
        before=70,
        after=900,
        needs=REPORTED,
    ),
    Rule(
        name="tally.tendered_principal",
        says="Under the put right $395,560,000 aggregate principal amount of the Notes were validly surrendered for repurchase",
        anchors=("principal amount", *_AMOUNT_OF),
        pattern=(
            rf"(?:(?P<about>{ABOUT})\ )?(?:(?P<amount5>{MONEY})\ of\ (?:(?:the|its|our|such|outstanding)\ )+(?P<named5>(?:[a-z0-9.%-]+\ ){{0,5}}?{_NOTES}(?:\ due\ (?:[a-z]+\ )?\d{{4}})?)"
            rf"|(?P<amount>{MONEY})\ (?:\(or\ (?:its|the)\ equivalent\ in\ [^()]{{3,40}}\)\ |of\ (?:the|its|our)\ (?:(?:outstanding|total|aggregate)\ )*{MONEY}\ )?(?:in\ "
            rf"|of\ )?(?:the\ )?(?P<what>(?:aggregate\ |outstanding\ |original\ ){{0,3}}principal\ amount(?:\ at\ maturity)?)"
            rf"|(?P<named>{_NOTES})\ (?:in\ (?:the|an)|with\ an|having\ an)\ aggregate\ principal\ amount(?:\ at\ maturity)?\ "
            rf"of\ (?P<amount2>{MONEY})|principal\ amount\ of\ (?:(?P<about3>{ABOUT})\ )?(?P<amount3>{MONEY})\ of\ "
            rf"(?:(?:the|its|our|their|such|outstanding|existing)\ )*(?P<named3>{NOUN}))"
            rf"(?P<gap>(?:\ of\ (?:the\ |its\ )?(?:19|20)\d\d\b)?(?:(?!{_NEXT_SERIES}){STEP}){{0,150}}?)\ {TENDERED}{WITHDRAWN}?(?P<tail>{WIDE_STEP}{{0,200}}?{SHARE})?"
            rf"|\b(?:total\ |aggregate\ ){{0,2}}principal\ amount\ (?:of\ (?:(?:the|its|our|their|such|outstanding)\ )*(?P<named4>{NOUN})(?:\ due\ (?:[a-z]+\ )?\d{{4}})?\ "
            rf"(?:of\ [^.;,\d$]{{2,40}}?\ )?)?(?:(?:validly|properly|duly)\ )?(?:tendered|surrendered){WITHDRAWN}?(?:\ (?:in|into|pursuant\ to|under)\ [^.;,\d$]{{2,40}}?)?,?\ "
            rf"(?:was|totall?ed|equall?ed|amounted\ to|came\ to)\ (?:(?P<about4>{ABOUT})\ )?(?P<amount4>{MONEY})"
        ),
        read=_principal,
        before=110,
        after=480,
        needs=REPORTED,
    ),
    Rule(
        name="tally.principal_received",
        says="As of November 11, 2002, the exchange agent for the exchange offer had received tenders of $88,215,000 aggregate principal amount of Old Notes",
        anchors=("principal amount",),
        pattern=(
            rf"\breceived\ (?:(?:valid|proper)\ )?(?:(?:and\ )?unwithdrawn\ )?tenders(?:,?\ (?:that\ (?:were|have\ been)\ )?(?:and\ )?not\ (?:[a-z]+ly\ )?withdrawn,?)?\ (?:of|for|from\ holders\ (?:of|representing)|representing|in\ respect\ of|with\ respect\ to)\ "
            rf"(?:an?\ (?:total|aggregate)\ of\ )?(?:(?P<about>{ABOUT})\ )?(?P<amount>{MONEY})\ (?:in\ )?(?P<what>(?:aggregate\ |outstanding\ |original\ ){{0,3}}principal\ amount(?:\ at\ maturity)?)"
            rf"(?P<class>\ of\ (?:(?!and\b|or\b)[a-z0-9%./'&-]+\ ){{0,9}}?{_NOTES}(?:\ due\ (?:[a-z]+\ )?\d{{4}})?)?(?P<own>{_OWN_SHARE})"
        ),
        read=_received,
        before=120,
        after=330,
        needs=(("tenders",),),
    ),
    Rule(
        name="tally.holders_principal",
        says="Under the put right holders surrendered $212,430,000 aggregate principal amount of the Notes for purchase",
        anchors=("principal amount",),
        pattern=(
            rf"\b{HOLDER}(?:\ of\ [^.;\d]{{0,60}}?)?\ (?:(?:had|have)\ )?(?:(?:validly|properly|duly)\ )?(?:tendered"
            rf"|surrendered)(?:,?\ and\ (?:(?:had\ |have\ )?not\ (?:\w+ly\ )?withdrawn|did\ not\ (?:\w+ly\ )?withdraw),?)?\ (?:for\ (?:re)?purchase,?\ )?"
            rf"(?:an?\ (?:total|aggregate)\ of\ )?(?:(?P<about>{ABOUT})\ )?(?:(?P<amount>{MONEY})\ (?:in\ "
            rf"|of\ )?(?P<what>(?:aggregate\ |outstanding\ |original\ ){{0,3}}principal\ amount(?:\ at\ maturity)?)"
            rf"|(?P<named>{_NOTES})\ (?:in|with|having)\ an?\ (?:aggregate\ "
            rf"|original\ ){{0,2}}principal\ amount(?:\ at\ maturity)?\ of\ (?P<amount2>{MONEY}))"
            rf"|\bholders\ of\ (?:(?P<about3>{ABOUT})\ )?(?P<amount3>{MONEY})\ (?:in\ )?(?:aggregate\ )?principal\ amount\ of\ (?:(?:its|the|our)\ )?(?:outstanding\ )?"
            rf"(?P<named3>[^;()]{{0,80}}?\b(?:notes|debentures|securities|bonds)(?:\ due\ \d{{4}})?)(?:\ \([^()]*\))?(?:,\ (?:or|representing)\ (?P<tail>{STEP}{{0,30}}?{SHARE})(?:\ [^.;,\d$]{{2,40}})?,)?\ "
            rf"(?:(?:had|have)\ )?(?:(?:validly|properly|duly)\ (?:surrendered|tendered)\b|(?:surrendered|tendered)\ (?:their|such|those|all\ of\ (?:their|such))\ )"
        ),
        read=_holders_principal,
        before=160,
        after=210,
        needs=(("surrendered ", "tendered "),),
    ),
    Rule(
        name="tally.accepted_principal",
        says="The offer expired on May 2, 2011, and the Company accepted for exchange approximately $122.5 million aggregate principal amount of the Notes",
        anchors=("principal amount", *_AMOUNT_OF),
        pattern=(
            rf"\b(?:accepted|(?:re)?purchased)(?:\ for\ (?:payment|(?:re)?purchase|exchange))?(?:,?\ and\ paid\ for)?,?\ "
            rf"(?:an?\ (?:total|aggregate)\ of\ )?(?:(?P<about>{ABOUT})\ )?(?P<amount>{MONEY})\ (?:(?:in\ |of\ )?(?:aggregate\ |outstanding\ "
            rf"|original\ ){{0,3}}principal\ amount|of\ (?:the|its|our|such)\ (?:[a-z0-9.%-]+\ ){{0,5}}?{_NOTES}\b)"
        ),
        read=_accepted_principal,
        before=110,
        after=90,
        needs=(("accepted ", "purchased "),),
    ),
)
