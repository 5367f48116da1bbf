"""Whether tenders by guaranteed delivery are taken: true or false only where the words speak of this offer.

That a minimum condition does not count such tenders, and that a subsequent offering period has none, say nothing of it.
"""

from __future__ import annotations

import re

from ...phrase import Phrase
from ..offering import said_after, said_before
from ..rule import Reading, Rule

PRECEDENCE = ("guaranteed_delivery.none", "guaranteed_delivery.taken", "guaranteed_delivery.nevertheless", "guaranteed_delivery.missing_items", "guaranteed_delivery.form")
"""Of a fact's true and false in one filing the plain denial (``none``) outranks."""

_UNCOUNTED = Phrase(
    r"\b(?:exclud\w+|without\ (?:giving|regard)|not\ (?:yet\ )?(?:been\ )?(?:includ\w+|count\w*|receiv\w+|deliver\w+)|deemed"
    r"|minimum\ (?:tender\ )?condition|prior\ (?:tender\ )?offer|previous\ offer|had\ been|were\ tendered|was\ tendered|have\ been)\b"
)


def _delivery(reading: Reading) -> bool | None:
    around = said_before(reading, 320)[-240:] + reading.match.group() + said_after(reading, 80).partition("; ")[0]
    if _UNCOUNTED.search(around) or re.search(
        r"\b(?:no|not|cannot|without|(?:is|are|do|does|has|have)n't)\ (?:\w+\ ){0,3}?(?:procedures?\ (?:for|of)\ )?guaranteed\ delivery|\bnot\ provid(?:e|ing)\ (?:for\ )?(?:any\ )?procedures\b[^,]{0,60}?\bguaranteed\ delivery"
        r"|\b(?:do|should|must)\ not\ (?:send|deliver|return|submit)\b|\b(?:last|first)\ offer\b|\bin\ no\ case\b|\bmay\ not\ (?:be\ )?(?:tender|use|deliver|submit)|\bno\ (?:way|means|possibility)\b|guaranteed\ delivery\b[^.;]{0,60}?\bbut\ (?:none|not|no|only)\b|guaranteed\ delivery\ (?:procedures?\ )?(?:is|are|will)\ not\b",
        around,
    ):
        return None
    return True


_NO_SUCH_WAY = Phrase(r"\bno\ (?:procedures?|provision|way|means)\b|\b(?:may|will|can|do|does|is|are)\ not\b")


def _missing_items(reading: Reading) -> bool | None:
    """Whether what is missing may come later; not where the words say that no broker's guarantee is taken."""
    return None if _NO_SUCH_WAY.search(said_before(reading, 160)[-70:] + reading[0]) else True


_SUBSEQUENT = Phrase(r"\bsubsequent\ (?:offering|offer|acceptance)\ period\b")
_IN_IT = Phrase(r"\b(?:(?:in|during)\ (?:it|(?:that|such|this)\ (?:[a-z]+\ )?period)|then)\b")


def _of_subsequent_period(reading: Reading) -> bool:
    """Whether the words are about a subsequent offering period, named in their sentence, or before it: "No guaranteed delivery is available in it"."""
    said = said_before(reading, 320)
    named_before = _IN_IT.search(said + said_after(reading, 40)) is not None
    return _SUBSEQUENT.search((reading.before(320) if named_before else said) + reading[0] + said_after(reading, 120)) is not None


def _no_delivery(reading: Reading) -> bool | None:
    """That none is taken; not of a subsequent offering period, where that is so in every offer."""
    around = said_before(reading, 200)[-120:]
    return (
        None
        if _of_subsequent_period(reading)
        or re.search(r"\b(?:if|unless|where|except|prior|previous)\b[^.]{0,60}$", around)
        or re.match(r"[^.]{0,40}\b(?:unless|except|that\ (?:is|was|has|have)|received|delivered\ prior)\b", reading.after(70))
        else False
    )


_GUARANTEED = r"(?:procedures?\ (?:for|of)\ (?:the\ )?guaranteed\ deliver(?:y|ies)|guaranteed\ (?:late\ )?delivery(?:\ procedures?)?|notices?\ of\ guaranteed\ delivery)"

RULES: tuple[Rule[bool], ...] = (
    Rule(
        name="guaranteed_delivery.taken",
        says="you may tender your Shares by following the procedures for guaranteed delivery",
        anchors=("guaranteed delivery", "guaranteed deliveries"),
        pattern=(
            rf"\b(?:(?:(?:may|can|could)\ (?:(?:nevertheless|nonetheless|still|also|be\ able\ to|instead|,)\ ){{0,2}}(?:use|utilize)\ (?:an?|the|our|its|this)\ (?:[a-z]+\ )?|(?<!if\ )there\ (?:is|are)\ (?:also\ )?(?:an?\ )?(?=g|procedure|notice)){_GUARANTEED}(?!\ ?\?)"
            rf"|(?:may\ (?:(?:nevertheless|nonetheless|still|also|be\ able\ to|instead|,)\ ){{0,2}}(?:tender|be\ tendered|use|effect|gain"
            rf"|accept|(?:obtain|get|have)\ (?:up\ to\ |an?\ )?(?:\d|one|two|three|extra|additional|more)\b)\b[^.;]{{0,200}}?\b|(?:comply|complying|complied)\ with\ (?:the\ )?(?:[^.;]{{0,60}}?\bbook-entry\ [^.;]{{0,40}}?\bor\ (?:with\ )?(?:the\ )?)?|(?:follow|following|using|utiliz(?:e|ing))\ (?:(?:the|a)\ )?(?:(?:enclosed|accompanying|attached|related)\ )?"
            rf"|(?:tender(?:s|ing)?|(?:be|being)\ (?:\w+ly\ )?(?:tendered|delivered))\b[^.;]{{0,60}}?\b(?:by|pursuant\ to|through|in\ accordance\ with"
            rf"|under)\ (?:(?:means\ of|use\ of|the|a)\ ){{0,2}}){_GUARANTEED}"
            r"|guaranteed\ delivery(?:\ procedures?\ (?:described|set\ forth|in)\b|\.\ (?:if|(?:an?|any)\ (?:[a-z]+\ )?(?:holder|(?:share|stock|unit|security|note)holder)|(?:share|stock|unit)?holders)\b[^;]{0,420}?\bmay\ (?:\w+\ )?(?:be\ )?(?:tender(?:ed)?|effected)\b)"
            r"|(?:broker|bank|institution)\ (?:[^.;]{0,60}?\ )?may\ guarantee\ (?:delivery|that\ [^.;]{3,60}?\ will\ be\ (?:received|delivered)\b[^.;]{0,60}?)\ by\ (?:means\ of\ )?an?\ notice\ of\ guaranteed\ delivery\b"
            r"|(?<!\bno\ )(?:\bforms?\ of\ )?notices?\ of\ guaranteed\ delivery\ (?:is|are)\ (?:enclosed|attached)\b"
            r"|guaranteed\ delivery\ ?\?\ yes\b|and\ (?:the\ )?(?:related\ )?notice\ of\ guaranteed\ delivery\ \((?:which|collectively)[^()]{0,60}?\bconstitute"
            r"|(?<!if\ )guaranteed\ delivery\ (?:procedures?\ )?(?:is|are)\ (?:also\ )?(?:available|possible|permitted|allowed|(?:described|set\ forth|explained)\ (?:in|under)\ )|(?:if\ time\ is\ short|otherwise),?\ by\ guaranteed\ delivery|[,;]\ or\ use\ (?:the\ |an?\ )?(?:notices?\ of\ )?guaranteed\ delivery\b"
            r"|tender\ by\ guaranteed\ delivery\b"
            r"|guaranteed\ delivery\ procedures?\ (?:[^.;?]{0,50}?\ )?(?:may|can)\ be\ (?:used|followed|utilized)\b|\bnotices?\ of\ guaranteed\ delivery\ (?:are|will\ be)\ accepted\b"
            rf"|\bif\ (?:you|your|(?:share|stock|unit)?holders?|a\ [a-z]*holder|certificates|time)\b[^.;?]{{3,170}}?,\ (?:(?:you|they)\ (?:may|can|should)\ )?(?:see|use|submit|follow|refer\ to)\ (?:(?:the|a|procedures?|under|section\ \d{{1,2}}|-|for)\ ){{0,5}}\"?\ ?{_GUARANTEED}"
            r"|notice\ of\ guaranteed\ delivery\b[^.;]{0,120}?\b(?:(?:must|has\ to|have\ to)\ (?:be\ (?:used|delivered|received|completed|executed|submitted|sent)|reach)"
            r"|(?:to|may|can)\ be\ used\ (?:by\ (?:[a-z]+\ ){1,3})?(?:to|if|for))\b|notice\ of\ guaranteed\ delivery\b[^;]{0,330}?\bthis\ (?:form"
            r"|notice)\b[^.;]{0,140}?\b(?:must|may)\ be\ used\ to\b|(?:deliver|send|return|submit|complete)\w*\ (?:and\ \w+\ )?(?:to\ the\ \w+)?(?:,\ in\ (?:lieu|place|substitution)\ (?:of|for)\ [^.;,]{3,60},)?\ ?(?:(?:a|the|your)\ (?:properly\ (?:completed|executed)\ (?:and\ (?:duly\ )?(?:executed|signed)\ )?)?letters?\ of\ transmittal,?\ or\ (?=a\ |the\ |your\ ))?(?:(?:(?:a|the|your)\ )?(?:properly\ completed\ )?letters?\ of\ transmittal\ or(?=\ notice)|a"
            r"|the|your)\ (?:(?:enclosed|accompanying|attached|related)\ )?(?:properly\ completed\ (?:and\ (?:duly\ )?executed\ )?)?notice\ of\ guaranteed\ delivery\b)"
        ),
        read=_delivery,
        before=260,
        after=470,
    ),
    Rule(
        name="guaranteed_delivery.nevertheless",
        says="your shares may nevertheless be tendered, so long as a properly completed notice of guaranteed delivery is received by the exchange agent by the expiration date",
        anchors=("may nevertheless", "may nonetheless", "may still"),
        pattern=(
            r"\bmay\ (?:nevertheless|nonetheless|still)\ (?:be\ )?(?:validly\ )?tender(?:ed)?\b(?:(?!\bnot\b)[^?]){0,520}?\bnotice\ of\ guaranteed\ delivery\b[^.;]{0,160}?\ (?:is|are|be|must\ be)\ (?:timely\ )?received\b"
        ),
        read=_delivery,
        before=5,
        after=760,
        needs=(("notice of guaranteed delivery",),),
    ),
    Rule(
        name="guaranteed_delivery.form",
        says="GUARANTEE OF DELIVERY (NOT TO BE USED FOR SIGNATURE GUARANTEE)",
        anchors=(
            "guarantee of delivery (",
            "this notice of guaranteed delivery to an address",
            "guarantee (not to be used",
            "guaranteed delivery (for eligible",
            "of guaranteed delivery only",
        ),
        pattern=(
            r"\bguarantee\ of\ delivery\ \((?:not\ to\ be\ used|do\ not\ use|may\ not\ be\ used)\ (?:for|as\ a|to\ guarantee)\b|\bguarantee\ \(not\ to\ be\ used\ for\ (?:a\ )?signature\ guarantees?\)"
            r"|\bdelivery\ of\ this\ notice\ of\ guaranteed\ delivery\ to\ an\ address\b"
            r"|\bnotices?\ of\ guaranteed\ delivery\ \(for\ eligible\ institutions\ only\)|\bconfirm\ (?:the\ )?receipt\ of\ (?:the\ |a\ )?notices?\ of\ guaranteed\ delivery\ only\b"
        ),
        read=lambda reading: True,
        before=60,
        after=70,
    ),
    Rule(
        name="guaranteed_delivery.missing_items",
        says="you may have three more trading days by having a broker or a bank guarantee that the missing items will be received",
        anchors=("missing item", "missing document", "missing material"),
        pattern=(
            r"\b(?:having|have|if|through|from)\ (?:an?|your|any)\ (?:eligible\ |other\ )?(?:broker|bank|fiduciary|institution)\b[^.;]{0,200}?\bguarantees?"
            r"\ (?:that\ |the\ (?:delivery|receipt)\ of\ |(?:delivery|receipt)\ of\ )?(?:the\ |any\ |such\ |all\ )?missing\ (?:items?|documents?|materials?)\b"
        ),
        read=_missing_items,
        before=280,
        after=10,
        needs=(("guarantee",),),
    ),
    Rule(
        name="guaranteed_delivery.none",
        says="We are not providing for guaranteed delivery procedures",
        anchors=("guaranteed delivery", "guaranteed deliveries", "guaranteed late delivery"),
        pattern=(
            rf"\b(?:(?:no\ (?:provisions?\ for\ |procedures?\ for\ )?|(?:not|nor|(?:do|does|are|is|have|has)n't)\ (?:be\ |currently\ )?(?:provid\w+|offer\w*|accept\w*|permit\w*|allow\w*"
            rf"|using|establish\w*|making\ available|contemplat\w+)\ (?:(?:for|any|a|the|tenders?|made|by|through|pursuant\ to|use\ of|shares|tendered"
            rf"|of|to|be|procedures|notes|warrants|units|securities)\ ){{0,11}}"
            rf"|not\ be\ able\ to\ (?:use|tender\ by)\ (?:(?:the|any)\ )?|may\ not\ (?:be\ )?(?:tender\w*|use\w*)\ [^.;]{{0,60}}?\b(?:by|through"
            rf"|pursuant\ to|the|using)\ (?:(?:the|a)\ )?"
            rf"|(?:(?<![a-z]\ )(?:(?:the|your)\ )?(?:shares|units|notes|adss|warrants|securities)\ (?:cannot|can\ not)|\bno\ (?:shares|units|notes|adss|warrants|securities)\ (?:may|can|will))\ be\ (?:validly\ )?tendered\ (?:in\ (?:the|this)\ offer\ )?(?:by|through|pursuant\ to|using|under)\ (?:(?:the|a|means\ of)\ ){{0,2}}){_GUARANTEED}"
            rf"|\bmay\ not\ be\ (?:sent|submitted|delivered)\ by\ (?:means\ of\ )?guaranteed\ delivery\b|{_GUARANTEED}\ ?\?\ (?:no|none)\b|guaranteed\ delivery:?\ not\ available\b|{_GUARANTEED}\ (?:(?:is|are|will|shall|has|have)\ (?:\w+\ )?not|(?:is|are|has|have)n't)\ (?:be\ |been\ )?(?:available|provided|permitted|offered|accepted|applicable"
            rf"|allowed|used|valid))"
        ),
        read=_no_delivery,
        before=130,
        after=90,
        needs=(("no guar", "no pro", "no notice", "no shares", "no units", "no notes", "no adss", "no warrants", "no securities", "not ", "n't ", "nor ", "? no"),),
    ),
)
