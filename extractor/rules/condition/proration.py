"""Whether an excess of tenders is prorated (Item 1004(a)(1)(ix) of Regulation M-A): true or false only where the words speak of this offer.

A prorated bonus, a pro rata dividend and the proration of a merger's elections are none of it.
"""

from __future__ import annotations

import re

from ...phrase import Phrase
from ..offering import said_after, said_before
from ..rule import Reading, Rule
from ..subject import EARLIER_OFFER

PRECEDENCE = ("proration.none", "proration.applies")
"""Of a fact's true and false in one filing the plain denial (``none``) outranks."""

_OTHER_PRORATION = Phrase(
    r"\b(?:bonus\w*|salar\w+|dividends?|distributions?|vest\w*|awards?|premiums?|rent\w*|fees?|compensation|retainers?|severance|(?<!-)benefits?|espp"
    r"|offering\ period|payroll|expenses|(?<!withholding\ )taxes|annual|(?<!partnership\ )(?<!partner\ )(?<!beneficial\ )(?<!without\ )interest|merger\ consideration|(?<!at\ the\ )elections?"
    r"|cash\ election|stock\ election|option\ period|rights\ offering|escrow|indemni\w+|notes\ (?:are\ )?redeem\w*)\b"
)
_OF_PORTFOLIO = Phrase(r"\bpro[-\ ]rata\ portion\ of\ (?:[a-z']+\ ){0,4}?(?:portfolio|assets|holdings)\b")
"""What a fund pays in kind: no proration of tenders."""
_OF_ELECTIONS = Phrase(
    r"\bletters?\ of\ election\ and\ transmittal\b|\bsubject\ to\ (?:the\ )?election\ procedures\b"
    r"|\belections?\ (?:of|for|to\ receive)\ (?:the\ )?(?:all-)?(?:cash|stock|share)\ consideration(?:\ (?:or|and)\ (?:the\ )?(?:all-)?(?:cash|stock|share)\ consideration)?"
    r"|\belections?\ (?:of|for|to\ receive)\ (?:the\ )?all-(?:cash|stock|share)(?:\ (?:or|and)\ (?:the\ )?all-(?:cash|stock|share))?(?=\ (?:are|will|is|may)\b)"
    r"|\bholders\ (?:who\ tender\ )?elect\ more\b|\belections\ (?:made\ )?by\ (?:the\ )?(?:tendering\ )?(?:[a-z]*holders|holders\ of)\b"
)
"""What belongs to an offer of securities or cash, as its holders elect; where a merger is spoken of, it may be the merger's."""
_ONCE = Phrase(r"\b(?:elected|were|was|had|(?:19|20)\d\d)\b")
"""An election that has been: "holders in that transaction elected"."""
_NONE_PRORATED = Phrase(r"\bno\ (?:tenders?|shares|units|notes|options|warrants|securities|interests)\b[^.;]{0,50}?\ (?:will|shall|is|are)\ (?:be\ )?pro-?rated\b")
_ANSWERED_NO = Phrase(r"\ ?\?\ (?:no|none)\b")


_MORE_TENDERED = Phrase(r"\bmore\ than\ \d[\d,]+\ (?:[a-z]+\ ){0,3}?(?:are|is)\ tendered\ ?\?\ (?:a[.:]\ )?(?:(?:we|it|the\ [a-z]+)(?:\ |'))?(?:(?:will|ll|shall)\ )?$")
"""A question that the words answer: "What if more than 6,500 are tendered? We will buy 6,500 on a pro rata basis."."""


def _prorated(reading: Reading) -> bool | None:
    said = said_before(reading, 300)
    around = said[-170:] + reading.match.group() + said_after(reading, 80)
    plain = said + around[len(said[-170:]) :]
    elected = "merger" not in plain and _OF_ELECTIONS.search(said, max(0, len(said) - 170)) is not None and not _ONCE.search(said)
    if elected or "merger" not in around:
        plain = _OF_ELECTIONS.sub(lambda found: "-" * len(found[0]), plain)
    if reading.has("rest") and not re.search(r"\b(?:tender|odd[-\ ]lot)", reading.before(170) if reading[0].endswith("rated") else said):
        return None  # what a liquidation or a will gives to others
    if reading.has("part") and " tendered" not in said_after(reading, 90):
        return None
    if (
        _OTHER_PRORATION.search(plain, max(0, len(said) - 170))
        or _OF_PORTFOLIO.search(around)
        or re.search(r"\b(?:no|not|without|never|nor)\ (?:be\ )?\"?$", said)
        or re.search(r"\bno\ (?:pro-?ration|such)", around)
        or _NONE_PRORATED.search(around)
        or _ANSWERED_NO.match(reading.after(10))
    ):
        return None
    if (
        EARLIER_OFFER.search(said)
        or re.search(r"\b(?:prior|previous|earlier|(?:19|20)\d\d)\ (?:tender\ |exchange\ |self-tender\ )?offer", around)
        or not (
            reading[0].endswith("factor")
            or elected
            or reading.has("rest")
            or re.search(r"\b(?:tender\w*|offers?|shares?|units|purchas\w+|accept\w*)\b", around)
            or _MORE_TENDERED.search(reading.before(60))
        )
    ):
        return None
    return True


_SAID_SO = Phrase(r"there\ will\ (?:be\ no|not\ be\ any)\ pro-?ration$")
_NO_MORE = Phrase(r"\.\ |,\ (?:and|so|nor|as)\b")
"""Behind "There will be no proration": its end, or another thing."""


def _not_prorated(reading: Reading) -> bool | None:
    clause = said_before(reading, 300).rpartition("; ")[2]
    around = clause + reading.match.group() + (", " if _SAID_SO.match(reading[0]) and _NO_MORE.match(reading.after(20)) else said_after(reading, 160))
    if re.search(
        r"\bodd[-\ ]lots?|fewer\ than|less\ than\ (?:100|one\ hundred)|\bif\b|\bunless\b|\bup\ to\b|\bonly\b|\byou\ (?:own|hold)\b|\bafter\b"
        r"|\bthe\ extent\b",
        around,
    ) or _OTHER_PRORATION.search(around):
        return None
    return False


_PRORATION = r"pro[-\ ]?ration"

RULES: tuple[Rule[bool], ...] = (
    Rule(
        name="proration.applies",
        says="Shares tendered will be subject to proration",
        anchors=(
            "proration",
            "pro-ration",
            "pro ration",
            "pro rata basis",
            "pro-rata basis",
            "prorated",
            "pro-rated",
            "pro rata from",
            "pro rata among",
            "pro rata in",
            "pro rata accord",
            "pro rata portion",
            "pro rata number",
            "pro rata (disregarding fractions)",
            "pro rata basis (disregarding",
            "pro rata,",
            "pro rata.",
            "pro rata;",
            "pro rata share of",
            "others pro rata",
            "rest pro rata",
            "remainder pro rata",
            "will prorate",
            "will pro-rate",
        ),
        pattern=(
            rf"(?:\b(?:subject(?:,\ in\ (?:each|either)\ case,)?\ to|eligible\ for|because\ of|in\ (?:the\ )?event\ of|including|as\ a\ result\ of|by\ reason\ of|possibility\ of)\ (?:possible\ |the\ "
            rf"|any\ |potential\ |odd\ lot\ |\"odd\ lot\"\ |priority,?\ |and\ |,\ ){{0,6}}{_PRORATION}\b"
            rf"|\b{_PRORATION}\ (?:provisions?|periods?\b(?!\ \(if\ any\)|,\ if\ any\b)|factor|procedures?|(?:is|will\ be|becomes)\ (?:required|necessary|made|applied|based)|(?:will|would|is\ to)\ occur\b|(?:applies|will\ apply))\b"
            rf"|\bthe\ {_PRORATION}\ (?:and|,)|\bodd[-\ ]lots?\"?\ (?:priority|preference),?\ (?:and\ )?(?:the\ )?{_PRORATION}\b|\bprovisions?\ (?:thereof\ )?(?:relat(?:ing|ed)\ to|regarding|for)\ [^.;]{{0,60}}?\b{_PRORATION}\b"
            r"|\b(?:purchase|accept|buy|acquire|exchange|take\ up|(?:accepts|purchases|buys)\ (?=them\b|tenders|tendered)|repurchase|accepted|purchased|accepting|purchasing|taken\ up|bought|scaled\ (?:back|down)|cut\ back)\b[^.;]{0,180}?\b(?:on\ a\ "
            r"|a\ )?pro[-\ ]rata\b(?:\ basis|\ from|\ among|\ in\ proportion|\ accord|\ portion\ of|\ number\ of|\ \(disregarding\ fractions|\ share\ of\ (?:what|the\ (?:amount|number|shares|units|interests))\b(?=[^.;]{0,60}?\btender)|[.,;])"
            r"|\b(?P<rest>(?:the\ (?:rest|remainder|balance)|all\ others?)\ (?:will|shall)\ be\ pro-?rated|(?:then|next|second),?\ (?:all\ )?(?:the\ )?(?:others|rest|remainder)\ pro\ rata)\b"
            r"|\b(?:shares|units|tenders|securities|notes|warrants|adss|interests|purchases)\b[^.;]{0,90}?\b(?:be|are)\ pro-?rated\b|\bthey\ (?:will|shall|may)\ be\ pro-?rated\b|\bpro-?rated\ among\ (?:all\ )?(?:the\ )?(?:tendering\ )?holders\b"
            r"|\bpro-?rate\ (?:the\ )?(?:tender|purchase|accept)\w*|\b(?:we|it|purchaser|the\ (?:company|fund|partnership|trust|corporation))\ will\ "
            r"pro-?rate\b|\bother\ (?:shares|units)\ pro\ rata\b|\b(?:second|then|next),?\ [^.;]{0,260}?\bon\ a\ pro[-\ ]rata\ basis\b"
            r"|\bpro[-\ ]rata\ basis\ from\ (?:all\ )?other\ [a-z]*holders\b|\bon\ a\ pro-?rated\ basis\b"
            r"|\b(?:tendered|withdrawn|(?<!rights\ )offer\ is\ over-?subscribed)\b[^.;,]{0,60}?,\ (?:then\ )?(?:any\ |all\ |such\ |its\ |our\ )?(?:(?:re)?purchases|acceptances)\ (?:will|shall)\ be\ (?:made|effected)\ (?:on\ a\ )?pro[-\ ]rata\b"
            r"|\bon\ a\ pro[-\ ]rata\ basis,\ (?:approximately\ )?(?P<part>\d[\d.]{0,9}\ ?%)\ of\ (?:the\ |all\ )?(?:[a-z]+\ )?(?:shares|units|interests|securities|notes|warrants)\b)"
        ),
        read=_prorated,
        before=200,
        after=60,
    ),
    Rule(
        name="proration.none",
        says="There will be no proration in the Offer",
        anchors=("proration", "pro-ration", "prorated", "pro-rated", "not prorate", "not pro-rate"),
        pattern=(
            rf"(?:{_NONE_PRORATED.pattern}|\b(?:subject\ to\ (?:any\ )?)?{_PRORATION}\ ?\?\ (?:no|none)\b|\b(?:there\ (?:is|will\ be)|be)\ no\ {_PRORATION}\b|\bthere\ will\ not\ be\ any\ {_PRORATION}\b"
            rf"|\b(?:offer\ )?{_PRORATION}\ ?(?::|\|)?\ none(?=[.,;])|\bno\ {_PRORATION}\ (?:will|of|is|period|shall|applies|applied)\b|\b(?:will|shall|is|are)\ not\ (?:be\ )?subject\ to\ (?:any\ )?{_PRORATION}\b"
            rf"|\b(?:will|shall|are|is)\ not\ (?:(?:be\ )?pro-?rated|pro-?rate)\b|\b{_PRORATION}\ (?:will|does|is|shall)\ not\ (?:apply"
            rf"|be\ (?:applied|necessary|required)|applicable|required))"
        ),
        read=_not_prorated,
        before=70,
        after=60,
        needs=(
            (
                "no pro",
                "not ",
                "? no",
                "n none",
                ": none",
                "| none",
                *(f"no {what}" for what in ("tender", "shares", "units", "notes", "options", "warrants", "securities", "interests")),
            ),
        ),
    ),
)
