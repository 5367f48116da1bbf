"""Four plain facts about the terms: true or false only where the words speak of this offer (see ``condition``, which reads them with its own).

Whether it depends on financing (Item 1007(b) of Regulation M-A), whether odd lots come first (Rule 13e-4(f)(3)(i)), whether an excess is
prorated (Item 1004(a)(1)(ix)), and whether tenders by guaranteed delivery are taken. The financing of a proposal, a prorated bonus, a pro
rata dividend, and notices that a minimum condition does not count are none of them.
"""

from __future__ import annotations

import re
from typing import Any

from ...phrase import Phrase
from ..offering import said_after, said_before
from ..rule import Reading, Rule

PRECEDENCE = (
    "financing.none",
    "financing.required",
    "odd_lot.none",
    "odd_lot.first",
    "proration.none",
    "proration.applies",
    "guaranteed_delivery.none",
    "guaranteed_delivery.taken",
    "guaranteed_delivery.nevertheless",
    "guaranteed_delivery.missing_items",
    "guaranteed_delivery.form",
)
"""Of a fact's true and false in one filing the plain denial (``none``) outranks."""

_OTHERS = Phrase(
    r"\b(?:proposals?|indications?|letters?\ of\ intent|bids?|bidders?|party\ [a-z]|commitment\ letter|superior|definitive|alternative\ transaction"
    r"|counterpropos\w+)\b"
)
_OFFER = Phrase(
    r"\b(?:offers?\b|(?:put|repurchase)\ (?:option|right)\b|obligations?\ to\ (?:accept|purchase|consummate|pay)|tender\b|repurchase\ is\b|the\ (?:fundamental\ change\ )?(?:purchase\ )?right\ is\b)"
)


_DEAL = Phrase(r"\b(?:transaction|acquisition|deal|proposed\ merger|closing)\b")
_TENDER_OFFER = Phrase(r"\btender\ offer\b")


_NO_CONDITION = Phrase(
    r"(?:^\W{0,3}|\.\ {1,3})(?:there\ (?:is|are)\ no\ (?:material\ )?financing\ (?:condition|contingenc)(?:s|y|ies)?|no\ financing\ (?:condition|contingency)\ applies|financing\ is\ not\ a\ condition)$"
)
"""A sentence that says it all, where none near it speaks of another's bid: "There is no financing condition."."""
_IT_IS = Phrase(r"\b(?:the|our|this)\ (?:(?:u-s-|tender|exchange)\ )?offer\ (?:is|will|has|remains)\b(?:[^.?]|\.(?=\d)){0,380}\.\ it(?:\ is|'s)\ (?:also\ )?$")
"""The offer is what a sentence before tells of: "The Offer is subject to several conditions. It is not subject to a financing condition."."""


def _no_financing(reading: Reading) -> bool | None:
    around = said_before(reading, 320) + reading.match.group()
    alone = (
        reading[0].endswith("? no")
        or reading[0] == "financing is not a condition"
        or _IT_IS.search(reading.before(420)) is not None
        or (_NO_CONDITION.search(around) is not None and reading.after(1) in (".", ";") and not _OTHERS.search(reading.before(320)))
    )
    if _OTHERS.search(around) or not (
        alone or _OFFER.search(around) or _OFFER.search(said_after(reading, 120)) or (_DEAL.search(around) and _TENDER_OFFER.search(reading.before(900)))
    ):
        return None
    if re.search(r"\b(?:but|however|although|except|other\ than|unless)\b", reading["gap"]):
        return None
    if re.search(r"\b(?:if|whether|had|were)\b[^.]{0,40}$", reading.before(50)):
        return None
    if reading[0].startswith(("remov", "eliminat")) and re.search(
        r"\b(?:may|can|could|would|right|not|request\w*|propos\w*|ask\w*|urg\w*|want\w*)\b[^.]{0,40}$", reading.before(70)
    ):
        return None
    return False


_NOT_WITHDRAWN = Phrase(r"\bnot\ (?:\w+ly\ )?withdrawn\b")


_REMOVED = Phrase(
    r"(?<!may\ )(?<!can\ )(?<!could\ )(?<!right\ to\ )\b(?:remov(?:e[sd]?|ing)|eliminat(?:e[sd]?|ing)|waiv(?:e[sd]|ing)|delet(?:e[sd]?|ing))\ the\ condition\ (?:that|to|of|requiring)\b"
)
"""A condition that the offer no longer has, told with what it was called: "to remove the condition that … (the "Financing Condition")"."""


def _financing(reading: Reading) -> bool | None:
    around = said_before(reading, 320)
    if '"' in reading[0] and _REMOVED.search(said_before(reading, 600)):
        return False
    if (
        _OTHERS.search(around)
        or reading.after(2).startswith(("?", " ?"))
        or re.search(r"\b(?:not|no|nor|neither|without|if|whether)\b|n't\b", f"{around[-60:]} {_NOT_WITHDRAWN.sub('', reading['gap'] or reading['said'])[-240:]}")
        or not _OFFER.search(around + reading.match.group())
    ):
        return None
    if re.match(r"[^.]{0,60}\b(?:has\ been|was|is)\ (?:waived|satisfied|removed|eliminated)", reading.after(90)):
        return None
    return True


def _odd_lots(reading: Reading) -> bool | None:
    around = said_before(reading, 200)[-160:] + reading.match.group() + said_after(reading, 120)
    if re.search(
        r"\b(?:no|not|without|neither|nor|eliminat\w+)\ (?:\w+\ ){0,4}?(?:priority|preference|preferential|odd[-\ ]lot)|brokerage|discounts?\b"
        r"|differential|hypothetical|prior\ offer|\b(?:19|20)\d\d\ (?:self-?\ ?tender|tender|offer|exchange|\"?dutch)|\bodd[-\ ]lots?\b[^.;]{0,60}?\bnot\ be\ (?:accepted|purchased|taken|bought)\b",
        around,
    ):
        return None
    return True


_OTHER_PRORATION = Phrase(
    r"\b(?:bonus\w*|salar\w+|dividends?|distributions?|vest\w*|awards?|premiums?|rent\w*|fees?|compensation|retainers?|severance|(?<!-)benefits?|espp"
    r"|offering\ period|payroll|expenses|(?<!withholding\ )taxes|annual|(?<!partnership\ )(?<!partner\ )(?<!beneficial\ )(?<!without\ )interest|merger\ consideration|(?<!at\ the\ )elections?"
    r"|cash\ election|stock\ election|option\ period|rights\ offering|escrow|indemni\w+|notes\ (?:are\ )?redeem\w*)\b"
)


_OF_PORTFOLIO = Phrase(r"\bpro[-\ ]rata\ portion\ of\ (?:[a-z']+\ ){0,4}?(?:portfolio|assets|holdings)\b")
"""What a fund pays in kind: no proration of tenders."""


_OF_ELECTIONS = Phrase(r"\bletters?\ of\ election\ and\ transmittal\b|\belections\ (?:made\ )?by\ (?:the\ )?(?:tendering\ )?(?:[a-z]*holders|holders\ of)\b")
"""What belongs to an offer of securities or cash, as its holders elect; where a merger is spoken of, it may be the merger's."""
_NONE_PRORATED = Phrase(r"\bno\ (?:tenders?|shares|units|notes|options|warrants|securities|interests)\b[^.;]{0,50}?\ (?:will|shall|is|are)\ (?:be\ )?pro-?rated\b")
_ANSWERED_NO = Phrase(r"\ ?\?\ (?:no|none)\b")


def _prorated(reading: Reading) -> bool | None:
    said = said_before(reading, 300)
    around = said[-170:] + reading.match.group() + said_after(reading, 80)
    plain = said + around[len(said[-170:]) :]
    if "merger" not in around:
        plain = _OF_ELECTIONS.sub(lambda found: "-" * len(found[0]), plain)
    if reading.has("rest") and not re.search(r"\b(?:tender|odd[-\ ]lot)", said):
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
    if re.search(r"\b(?:prior|previous|earlier|(?:19|20)\d\d)\ (?:tender\ |exchange\ |self-tender\ )?offer", around) or not (
        reading[0].endswith("factor") or re.search(r"\b(?:tender\w*|offers?|shares?|units|purchas\w+|accept\w*)\b", around)
    ):
        return None
    return True


def _not_prorated(reading: Reading) -> bool | None:
    clause = said_before(reading, 300).rpartition("; ")[2]
    around = clause + reading.match.group() + said_after(reading, 160)
    if re.search(
        r"\bodd[-\ ]lots?|fewer\ than|less\ than\ (?:100|one\ hundred)|\bif\b|\bunless\b|\bup\ to\b|\bonly\b|\byou\ (?:own|hold)\b|\bafter\b"
        r"|\bthe\ extent\b",
        around,
    ) or _OTHER_PRORATION.search(around):
        return None
    return False


_UNCOUNTED = Phrase(
    r"\b(?:exclud\w+|without\ (?:giving|regard)|not\ (?:yet\ )?(?:been\ )?(?:includ\w+|count\w*|receiv\w+|deliver\w+)|deemed"
    r"|minimum\ (?:tender\ )?condition|prior\ (?:tender\ )?offer|previous\ offer|had\ been|were\ tendered|was\ tendered|have\ been)\b"
)


def _delivery(reading: Reading) -> bool | None:
    around = said_before(reading, 320)[-240:] + reading.match.group() + said_after(reading, 80)
    if _UNCOUNTED.search(around) or re.search(
        r"\b(?:no|not|cannot|without)\ (?:\w+\ ){0,3}?(?:procedures?\ (?:for|of)\ )?guaranteed\ delivery"
        r"|\bmay\ not\ (?:be\ )?(?:tender|use)|guaranteed\ delivery\ (?:procedures?\ )?(?:is|are|will)\ not\b",
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


_NOT_PRORATED = r"(?:(?:(?:not\ be|were\ not|are\ not)\ (?:subject\ to\ )?|not\ subject\ to\ )pro-?rat|before\ pro-?rat|without\ (?:subjecting\ [a-z]+(?:\ [a-z]+)?\ to\ (?:the\ )?)?pro-?rat)\w*"
_FEW = r"(?:(?:fewer|less)\ than\ (?:100|one\ hundred)\ (?:\(100\)\ )?|(?:not?\ more\ than\ )?99\ (?:or\ (?:fewer|less)\ )?)(?:shares|units|adss)\b"
_PRORATION = r"pro[-\ ]?ration"
_GUARANTEED = r"(?:procedures?\ (?:for|of)\ (?:the\ )?guaranteed\ deliver(?:y|ies)|guaranteed\ delivery(?:\ procedures?)?|notices?\ of\ guaranteed\ delivery)"

RULES: tuple[Rule[Any], ...] = (
    Rule(
        name="financing.none",
        says="The Offer is not subject to any financing condition",
        anchors=("financing", "to finance", "receipt of funding", "receipt of funds", "obtaining sufficient funds", "obtaining the funds", "obtaining funds"),
        pattern=(
            r"\b(?=[nwscfret])(?:(?:(?:not|(?<=n')t)\ (?:\w+\ ){0,2}?|no\ longer\ |(?:neither|nor)\ (?:\w+\ ){0,7}?)(?:subject\ to"
            r"|(?:condition(?:ed|al)|contingent|depend(?:ent)?|predicated)\ (?:up)?on)(?P<gap>[^.;?]{0,170}?)\b(?:financing"
            r"|to\ finance|receipt\ of\ fund(?:ing|s)|obtaining\ (?:the\ )?(?:sufficient\ funds|funds\ (?:necessary|sufficient|required)))\b(?:\ (?:condition|contingency|arrangement)s?)?"
            r"|no\ (?:material\ )?financing\ (?:condition|contingenc)(?:s|y|ies)?\b|(?:without|not\ (?:have|contain|include)|nor)\ (?:any"
            r"|a)\ financing\ (?:condition|contingency)"
            r"|financing\ is\ not\ a\ condition(?:\ (?:to|of)\ (?:the|this|our)\ (?:[a-z-]+\ ){0,2}?offer)?(?=[.;,])"
            r"|(?:remov|eliminat)(?:es?|ed|ing)\ (?:the|its|our)\ (?:\"\ ?)?financing\ (?:condition|contingency)\b"
            r"|(?:subject\ to|(?:condition(?:ed|al)|contingent)\ (?:up)?on)[^.?]{0,60}\bfinancing\b[^.?]{0,40}\?\ no\b|financing\ (?:condition|contingency)\b[^.?]{0,40}\?\ no\b"
            r"|no\ conditions?\ (?:to|of|on)\ (?:the|this|our)\ (?:\w+\ )?offer\b[^.;?]{0,130}?\b(?:availability\ of|based\ (?:up)?on|obtaining"
            r"|receipt\ of)\ (?:any\ )?financing\b"
            r"|financing\ (?:is|will\ be)\ not\ (?:be\ )?a\ condition(?:\ (?:to|of|for)\ (?:completing\ )?(?:the|this|our)\ (?:[a-z]+\ )?offer\b|(?=\.)))"
        ),
        read=_no_financing,
        before=230,
        after=40,
    ),
    Rule(
        name="financing.required",
        says="The Offer is conditioned upon Purchaser having obtained financing sufficient to pay for the Shares",
        anchors=("financing", "funding under", "proceeds under", "borrowings under", "funds under", "funds necessary", "funds sufficient", "funds required", "sufficient funds"),
        pattern=(
            r"(?:\bcondition\ that\ (?:[a-z.]+\ ){1,5}?(?:shall\ have|has|have)\ (?:obtained|received|borrowed)\ [^.;]{0,30}?\b(?:funding|proceeds"
            r"|borrowings|funds)\ under\ [^.;]{0,60}?\b(?:facilit(?:y|ies)|(?:credit|loan)\ agreements?|commitments?)\b"
            r"|\b(?:condition(?:ed|al)|contingent)\ (?:up)?on(?P<gap>(?:[^.;?]|\.(?=\d|,)){0,1250}?)\b(?:receipt|receiving|received|obtain(?:ing|ed)?"
            r"|consummation|completion|closing|funding|availability|proceeds)\b[^.;]{0,70}?\bfinancings?\b"
            r"|\b(?:condition(?:ed|al)|contingent)\ (?:up)?on(?P<said>(?:[^.;?]|\.(?=\d|,)){0,600}?)\b(?:receiv(?:ing|ed)|obtain(?:ing|ed)|receipt\ of)\ (?:the\ )?"
            r"(?:funds\ (?:necessary|sufficient|required)|sufficient\ funds)\ to\ (?:purchase|buy|pay|fund|consummate|complete)\b"
            r"|\bsubject\ to\ (?:[a-z]+\ ){0,3}?conditions\b[^.;]{0,180}?,\ including\ that\ "
            r"(?:(?:[a-z.]+\ ){1,4}?(?:obtains?|receives?|shall\ have\ (?:obtained|received))\ (?:[a-z]+\ ){0,3}?financing\b"
            r"|(?:the\ )?(?:debt\ )?financing\ (?:shall\ have|has)\ been\ (?:obtained|received|consummated))"
            r"|\bsubject\ to\ (?:(?:certain|various|a\ number\ of|several|the|other)\ ){0,2}conditions,\ including\ (?:the\ )?(?:receipt\ of|obtaining"
            r"|our\ obtaining|its\ obtaining|availability\ of)\ (?:[a-z]+\ ){0,2}?financing\b"
            r"|(?<!not\ )\bsubject\ to\ (?:(?:the|our|its|[a-z.&-]+'s?|the\ (?:company|purchaser|fund|parent)'s)\ )?(?:receipt|funding|closing|consummation|completion)\ of\ (?:[a-z]+\ ){0,2}?financing\b"
            r"|(?<!not\ )\bsubject\ to\ (?:[a-z.&'-]+\ ){1,4}?(?:(?:having\ )?(?:obtained|received)|obtaining|receiving)\ (?:[a-z]+\ ){0,3}?financing\b"
            r"|\bsubject\ to\ (?:the\ satisfaction\ (?:or\ waiver\ )?of\ )?(?:a|the)\ \"?\ ?financing\ (?:condition|contingency)"
            r"|\(\ ?(?:the|collectively,?\ the)\ \"\ ?financing\ condition\ ?\"\ ?\))"
        ),
        read=_financing,
        before=1350,
        after=30,
        needs=(
            (
                "conditioned",
                "condition that",
                "conditional",
                "contingent",
                "conditions, including",
                "including that",
                "receipt of financing",
                "receipt of debt financing",
                "subject to the receipt of",
                "subject to receipt of",
                *(f"subject to the {what} of" for what in ("funding", "closing", "consummation", "completion")),
                "a financing con",
                "the financing con",
                'a "financing',
                'the "financing',
                '" financing con',
                *(
                    f"{verb} {what}"
                    for verb in ("obtaining", "receiving", "obtained", "received")
                    for what in ("fin", "the f", "the n", "the r", "such", "suff", "adeq", "acc", "sat", "debt", "bank")
                ),
            ),
            ("receipt", "receiv", "obtain", "consummation", "completion", "closing", "funding", "availability", "proceeds", "financing con"),
        ),
    ),
    Rule(
        name="odd_lot.first",
        says="first, all Shares of holders of odd lots who tender all of their Shares",
        anchors=("odd lot", "odd-lot", "fewer than 100", "less than 100", "fewer than one hundred", "not more than 99", "no more than 99", "99 or fewer", "99 or less"),
        pattern=(
            rf"(?:\bodd[-\ ]lots?,\ (?:the\ )?conditional\ tenders?,?\ and\ pro-?ration\ provisions\b"
            rf"|\"?\ ?odd[-\ ]lots?\ ?\"?\ (?:priority|preference|provisions?|(?:and|or)\ pro-?ration\ provisions|purchase\ right"
            rf"|(?:holders?|owners?|tenders)\b[^.;]{{0,80}}?\b(?:first|priority|preference|{_NOT_PRORATED}))"
            r"|\bprovisions\ (?:thereof\ )?(?:relating\ to|regarding|for)\ [^.;]{0,40}?\bodd[-\ ]lots?\b|\bterm\ \"\ ?odd\ lots?,?\ ?\"\ means\b"
            r"|\bincluding\ all\ \"?\ ?odd[-\ ]lots?\b"
            r"|\ball\ (?:shares|units|adss)\ (?:[a-z]+ly\ )?tendered\ by\ (?:eligible\ )?\"?\ ?odd[-\ ]lot\ ?\"?\ [^.;]{0,90}?\b(?:was|were|have\ been)\ accepted\b"
            r"|\bpriority\ (?:purchase|acceptance|treatment|payment)\ (?:of|for)\ [^.;]{0,90}?\bodd[-\ ]lots?\b"
            rf"|\b(?:first|(?:priority|preference)\ (?:to|for))\b,?[^.;]{{0,170}}?\bodd[-\ ]lots?\b"
            rf"|\b(?:will|shall)\ (?:first\ )?(?:(?:re)?purchase|buy|accept)[^.;]{{0,60}}?\bodd[-\ ]lots?\b[^;.]{{0,260}};\ (?:and\ )?(?:[•·-]\ )?(?:second|then|next|thereafter)\b"
            rf"|\bodd[-\ ]lots?\b[^.;]{{0,100}}?\b(?:first|in\ full|in\ (?:its|their)\ entirety|(?:before|prior\ to)\ (?:purchasing|accepting|any\ (?:purchase|proration)|proration|(?:any\ |all\ )?other\ (?:tendered\ )?(?:shares|units))|ahead\ of\ (?:all\ |any\ )?other|{_NOT_PRORATED})\b"
            rf"|\bpro[-\ ]?rat(?:ion|ed|a\ basis)\b(?:(?:\ (?:of|for|from)\ [a-z\ ]{{3,60}}?)?,?\ |[^.;]{{0,170}}?(?:,\ |\ \())(?:except(?:ing)?|other\ than)\b[^.;]{{0,80}}?\b(?:odd[-\ ]lots?\b|{_FEW})"
            rf"|\b(?:except|other\ than)\b[^.;]{{0,60}}?\b(?:odd[-\ ]lots?\b|{_FEW})[^.;]{{0,110}}?\bpro[-\ ]?rata\b"
            rf"|\bfirst\b[^.;]{{0,190}}?\b{_FEW}|\b{_FEW}[^;]{{0,200}}?\b(?:other\ (?:shares|units|adss|tenders)\b|first\b|before\ (?:any|all)\ others?\b"
            rf"|avoid\ pro-?rat|before\ pro[-\ ]?rating|{_NOT_PRORATED}))"
        ),
        read=_odd_lots,
        before=240,
        after=240,
    ),
    Rule(
        name="odd_lot.none",
        says="There is no odd lot preference in the Offer",
        anchors=("odd lot", "odd-lot"),
        pattern=(
            r"(?:\b(?:no|without)\ (?:\w+\ ){0,3}?(?:priority|preference|preferential\ treatment)\ (?:to|for|of)\ [^.;]{0,60}?\bodd[-\ ]lots?\b"
            r"|\bno\ \"?odd[-\ ]lots?\"?\ (?:holder\ )?(?:priority|preference|provisions?)"
            r"|\b(?:eliminat|remov)(?:es?|ed|ing|ion\ of)\ (?:the\ |any\ |such\ )?(?:(?:priority|preference)\b[^.;]{0,70}?\bodd[-\ ]lots?\b"
            r"|\"?\ ?odd[-\ ]lots?\ ?\"?\ (?:holder\ )?(?:priority|preference))"
            r"|\bodd[-\ ]lots?\b(?:\ holders)?\ (?:will|shall)\ not\ be\ (?:accepted|purchased|taken|bought)\ (?:first|ahead\ of|before|prior\ to|in\ preference)\b"
            r"|\bodd[-\ ]lots?\b(?:\ holders)?\ (?:will|shall|do|are)\ not\ (?:be\ )?(?:receive|have|given|entitled|get"
            r"|accorded)\b[^.;]{0,40}?\b(?:priority|preference|preferential)|\bnot\ (?:provide|give|grant|have|include"
            r"|accord)\w*\ [^.;]{0,60}?\b(?:priority|preference)\b[^.;]{0,40}?\bodd[-\ ]lots?"
            r"|\bnot\ (?:provide|give|have|include)\w*\ (?:for\ )?(?:an?\ |any\ )?\"?odd[-\ ]lots?\"?\ (?:priority|preference))"
        ),
        read=lambda reading: False,
        before=120,
        after=130,
    ),
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
            rf"|\b{_PRORATION}\ (?:provisions?|periods?\b(?!\ \(if\ any\)|,\ if\ any\b)|factor|procedures?|(?:is|will\ be|becomes)\ (?:required|necessary|made|applied|based))\b"
            rf"|\bthe\ {_PRORATION}\ (?:and|,)|\bodd[-\ ]lots?\"?\ (?:priority|preference),?\ (?:and\ )?(?:the\ )?{_PRORATION}\b|\bprovisions\ (?:thereof\ )?(?:relating\ to|regarding|for)\ [^.;]{{0,60}}?\b{_PRORATION}\b"
            r"|\b(?:purchase|accept|buy|acquire|exchange|take\ up|repurchase|accepted|purchased|accepting|purchasing|taken\ up|bought)\b[^.;]{0,180}?\b(?:on\ a\ "
            r"|a\ )?pro[-\ ]rata\b(?:\ basis|\ from|\ among|\ in\ proportion|\ accord|\ portion\ of|\ number\ of|\ \(disregarding\ fractions|\ share\ of\ (?:what|the\ (?:amount|number|shares|units|interests))\b(?=[^.;]{0,60}?\btender)|[.,;])"
            r"|\b(?P<rest>then|next|second),?\ (?:all\ )?(?:the\ )?(?:others|rest|remainder)\ pro\ rata\b"
            r"|\b(?:shares|units|tenders|securities|notes|warrants|adss|interests|purchases)\b[^.;]{0,90}?\b(?:be|are)\ pro-?rated\b"
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
            rf"|\bno\ {_PRORATION}\ (?:will|of|is|period|shall)\b|\b(?:will|shall|is|are)\ not\ (?:be\ )?subject\ to\ (?:any\ )?{_PRORATION}\b"
            rf"|\b(?:will|shall|are|is)\ not\ (?:(?:be\ )?pro-?rated|pro-?rate)\b|\b{_PRORATION}\ (?:will|does|is|shall)\ not\ (?:apply"
            rf"|be\ (?:applied|necessary|required)|applicable|required))"
        ),
        read=_not_prorated,
        before=70,
        after=60,
        needs=(("no pro", "not ", "? no", *(f"no {what}" for what in ("tender", "shares", "units", "notes", "options", "warrants", "securities", "interests"))),),
    ),
    Rule(
        name="guaranteed_delivery.taken",
        says="you may tender your Shares by following the procedures for guaranteed delivery",
        anchors=("guaranteed delivery", "guaranteed deliveries"),
        pattern=(
            rf"\b(?:(?:may\ (?:(?:nevertheless|nonetheless|still|also|be\ able\ to|instead|,)\ ){{0,2}}(?:tender|be\ tendered|use|effect|gain"
            rf"|accept)\b[^.;]{{0,200}}?\b|(?:comply|complying|complied)\ with\ (?:the\ )?|(?:follow|following|using|utiliz(?:e|ing))\ (?:(?:the|a)\ )?(?:(?:enclosed|accompanying|attached|related)\ )?"
            rf"|(?:tender(?:s|ing)?|(?:be|being)\ (?:\w+ly\ )?(?:tendered|delivered))\b[^.;]{{0,60}}?\b(?:by|pursuant\ to|through|in\ accordance\ with"
            rf"|under)\ (?:(?:means\ of|use\ of|the|a)\ ){{0,2}}){_GUARANTEED}"
            r"|guaranteed\ delivery(?:\ procedures?\ (?:described|set\ forth|in)\b|\.\ (?:if|(?:an?|any)\ (?:[a-z]+\ )?(?:holder|(?:share|stock|unit|security|note)holder)|(?:share|stock|unit)?holders)\b[^;]{0,420}?\bmay\ (?:\w+\ )?(?:be\ )?(?:tender(?:ed)?|effected)\b)"
            r"|guaranteed\ delivery\ ?\?\ yes\b|and\ (?:the\ )?(?:related\ )?notice\ of\ guaranteed\ delivery\ \((?:which|collectively)[^()]{0,60}?\bconstitute"
            r"|guaranteed\ delivery\ (?:procedures?\ )?(?:is|are)\ (?:also\ )?available\b|(?:if\ time\ is\ short|otherwise),?\ by\ guaranteed\ delivery"
            r"|tender\ by\ guaranteed\ delivery\b"
            rf"|\bif\ (?:you|your|(?:share|stock|unit)?holders?|a\ [a-z]*holder|certificates|time)\b[^.;?]{{3,170}}?,\ (?:(?:you|they)\ (?:may|can|should)\ )?(?:see|use|submit|follow|refer\ to)\ (?:(?:the|a|procedures?|under|section\ \d{{1,2}}|-|for)\ ){{0,5}}\"?\ ?{_GUARANTEED}"
            r"|notice\ of\ guaranteed\ delivery\b[^.;]{0,120}?\b(?:must\ be\ (?:used|delivered|received|completed|executed|submitted|sent)"
            r"|(?:to|may|can)\ be\ used\ (?:by\ (?:[a-z]+\ ){1,3})?(?:to|if|for))\b|notice\ of\ guaranteed\ delivery\b[^;]{0,330}?\bthis\ (?:form"
            r"|notice)\b[^.;]{0,140}?\b(?:must|may)\ be\ used\ to\b|(?:deliver|send|return|submit|complete)\w*\ (?:and\ \w+\ )?(?:to\ the\ \w+\ )?(?:a"
            r"|the)\ (?:properly\ completed\ (?:and\ (?:duly\ )?executed\ )?)?notice\ of\ guaranteed\ delivery\b)"
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
        anchors=("guaranteed delivery", "guaranteed deliveries"),
        pattern=(
            rf"\b(?:(?:no\ (?:provision\ for\ |procedures?\ for\ )?|(?:not|nor)\ (?:be\ |currently\ )?(?:provid\w+|offer\w*|accept\w*|permit\w*|allow\w*"
            rf"|using|establish\w*|making\ available|contemplat\w+)\ (?:(?:for|any|a|the|tenders?|made|by|through|pursuant\ to|use\ of|shares|tendered"
            rf"|of)\ ){{0,6}}"
            rf"|not\ be\ able\ to\ (?:use|tender\ by)\ (?:(?:the|any)\ )?|may\ not\ (?:be\ )?(?:tender\w*|use\w*)\ [^.;]{{0,60}}?\b(?:by|through"
            rf"|pursuant\ to|the|using)\ (?:(?:the|a)\ )?){_GUARANTEED}"
            rf"|{_GUARANTEED}\ ?\?\ (?:no|none)\b|guaranteed\ delivery:?\ not\ available\b|{_GUARANTEED}\ (?:is|are|will|shall|has|have)\ (?:\w+\ )?not\ (?:be\ |been\ )?(?:available|provided|permitted|offered|accepted|applicable"
            rf"|allowed|used|valid))"
        ),
        read=_no_delivery,
        before=130,
        after=90,
        needs=(("no guar", "no pro", "no notice", "not ", "nor ", "? no"),),
    ),
)
