"""Whether the offer depends on financing (Item 1007(b) of Regulation M-A): true or false only where the words speak of this offer.

The financing of a proposal, of a rival's bid or of a merger alone is none of it.
"""

from __future__ import annotations

import re

from ...phrase import Phrase
from ..offering import said_after, said_before
from ..rule import Reading, Rule

PRECEDENCE = ("financing.none", "financing.required")
"""Of a fact's true and false in one filing the plain denial (``none``) outranks."""

_OTHERS = Phrase(
    r"\b(?:proposals?|indications?|letters?\ of\ intent|bids?|bidders?|party\ [a-z]|commitment\ letter|superior|definitive|alternative\ transaction"
    r"|counterpropos\w+)\b"
)
_OFFER = Phrase(
    r"\b(?:offers?\b|(?:put|repurchase)\ (?:option|right)\b|obligations?\ to\ (?:accept|purchase|exchange|buy|acquire|consummate|pay)|tender\b|repurchase\ is\b|the\ (?:fundamental\ change\ )?(?:purchase\ )?right\ is\b)"
)
_DEAL = Phrase(r"\b(?:transaction|acquisition|deal|proposed\ merger|closing)\b")
_TENDER_OFFER = Phrase(r"\btender\ offer\b")
_NO_CONDITION = Phrase(
    r"(?:^\W{0,3}|[.;]\ {1,3}|(?:,\ |-\ ?)(?:but|and)\ )(?:there\ (?:is|are)\ no\ (?:material\ )?financing\ (?:condition|contingenc)(?:s|y|ies)?|no\ financing\ (?:condition|contingency)\ applies|there\ (?:is|are)\ no\ conditions?\ as\ to\ financing|financing\ is(?:n't|\ not)\ a\ condition)$"
)
"""A sentence that says it all, where none near it speaks of another's bid: "There is no financing condition."."""
_NO_MORE = Phrase(r"[.;]|,\ (?!but|however|although|though|except|other|unless|save|only)")
"""Behind such a sentence: its end, or more that takes nothing back."""
_IT_IS = Phrase(
    r"\b(?:(?:the|our|this)\ (?:(?:u-s-|tender|exchange)\ )?offer\ (?:is|will|has|remains)|(?:completion|consummation)(?:\ of\ (?:the|our|this)\ (?:[a-z-]+\ )?offer)?\ is\ subject)\b(?:[^.?]|\.(?=\d)){0,380}\.\ it(?:\ is|'s)\ (?:also\ )?$"
)
"""The offer is what a sentence before tells of: "The Offer is subject to several conditions. It is not subject to a financing condition."."""


_ANSWERED = Phrase(
    r"\b(?:how|where|what|does|do|is|are|will)\ (?![^?]{0,150}\b(?:merger|proposal|spin-?off|distribution|sale\ of)\b)[^?]{0,120}?\b(?:pay|payment|funds?|funded|financ\w+|money|resources|conditions?|condition(?:ed|al)|contingent)\b[^?]{0,90}\?"
    r"(?P<answer>[^?]{0,300}?)\ ?\bit\ is\ (?:also\ )?$"
)
"""The question of a term sheet that a sentence answers, "How will you pay? … It is not contingent on financing", with what stands between."""
_OF_ANOTHER = Phrase(r"\b(?:merger|proposal|agreement|bid|bidder|commitment|distribution|spin-off|sale)\b")
_NOR = Phrase(
    r"\b(?:the|this|our)\ (?:[a-z-]+\ ){0,2}?offer\ (?:is|will)\ not\ (?:be\ )?(?:condition|conting|subject)[^.?;]{0,160}\.\ $|\bit\ is\ not\ (?:condition|conting|subject)[^.?;]{0,120}\btendered\.\ $"
)
"""Before a sentence that goes on to deny: "The Offer is not conditioned upon any minimum. Nor does it depend on financing"."""
_NEITHER = ("? no", "? neither", "? on neither")


def _answers(reading: Reading) -> bool:
    """Whether the words answer a question about the payment or the conditions, with no other transaction told of between."""
    found = _ANSWERED.search(reading.before(560))
    return found is not None and _OF_ANOTHER.search(found["answer"]) is None


def _no_financing(reading: Reading) -> bool | None:
    around = said_before(reading, 320) + reading.match.group()
    alone = (
        reading[0].endswith(_NEITHER)
        or reading[0].startswith("there is neither")
        or reading[0] in ("financing is not a condition", "financing isn't a condition")
        or (reading[0].startswith("nor ") and _NOR.search(reading.before(260)) is not None)
        or _answers(reading)
        or _IT_IS.search(reading.before(420)) is not None
        or (_NO_CONDITION.search(around) is not None and _NO_MORE.match(reading.after(12)) is not None and not _OTHERS.search(reading.before(320)))
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


_NOT_WITHDRAWN = Phrase(r"\bnot\ (?:(?:\w+ly\ )?withdrawn|less\ than|fewer\ than)\b|\bwithout\ (?:\w+\ )?withdrawal\b")
_REMOVED = Phrase(
    r"(?<!may\ )(?<!can\ )(?<!could\ )(?<!right\ to\ )\b(?:remov(?:e[sd]?|ing)|eliminat(?:e[sd]?|ing)|waiv(?:e[sd]|ing)|delet(?:e[sd]?|ing))\ the\ condition\ (?:that|to|of|requiring)\b"
)
"""A condition that the offer no longer has, told with what it was called: "to remove the condition that … (the "Financing Condition")"."""

_OFFER_IS = Phrase(
    r"(?<!closing\ of\ the\ )(?<!completion\ of\ the\ )(?<!consummation\ of\ the\ )\b(?:offers?|obligations?\ to\ (?:accept|purchase|consummate|pay)[^.;]{0,50}?)\ (?:is|are|will\ be|remains?)\ (?:also\ )?$"
)
"""Before a list of conditions: it is the offer's, not the merger's or a lender's."""


_LENT = ("loan", "advance", "borrowing", "borrowings")
_OF_ONE = Phrase(r"\b(?!company|fund|trust|partnership|purchaser|parent|offeror|corporation|bank)[a-z.&-]+'s?\ (?:[a-z-]+\ ){0,2}?(?:offer|bid)\b")
"""Whose offer hangs on a loan, by name: "Robin's offer was subject to its having received the loan"."""


_ITEM = Phrase(r",\ (?:and\ )?\((?:[a-z]|[ivx]{1,4}|\d)\)\ ")


def _last_item(reading: Reading) -> str:
    """What stands between "conditioned upon" and the financing, from the last number of its list on: "(3) … shall not apply, (4) Parent having received"."""
    gap = reading["gap"] or reading["said"] or reading["lent"]
    return gap[max((item.end() for item in _ITEM.finditer(gap)), default=0) :]


def _financing(reading: Reading) -> bool | None:
    around = said_before(reading, 320)
    if '"' in reading[0] and _REMOVED.search(said_before(reading, 600)):
        return False
    if (
        _OTHERS.search(around)
        or reading.after(2).startswith(("?", " ?"))
        or re.search(r"\b(?:not|no|nor|neither|without|if|whether)\b|n't\b", f"{around[-60:]} {_NOT_WITHDRAWN.sub('', _last_item(reading))[-240:]}")
        or not _OFFER.search(around + reading.match.group())
    ):
        return None
    if reading[0].endswith(_LENT) and _OF_ONE.search(around):
        return None
    if ";" in reading["gap"] and not _OFFER_IS.search(reading.before(90)):
        return None
    if re.match(r"[^.]{0,60}\b(?:has\ been|was|is)\ (?:waived|satisfied|removed|eliminated)", reading.after(90)):
        return None
    return True


RULES: tuple[Rule[bool], ...] = (
    Rule(
        name="financing.none",
        says="The Offer is not subject to any financing condition",
        anchors=("financing", "to finance", "receipt of funding", "receipt of funds", "obtaining sufficient funds", "obtaining the funds", "obtaining funds"),
        pattern=(
            r"\b(?=[nwscfreth])(?:(?:(?:not|(?<=n')t)\ (?:\w+\ ){0,2}?|no\ longer\ |(?:neither|nor)\ (?:[\w-]+\ ){0,7}?)(?:subject\ to"
            r"|(?:condition(?:ed|al)|contingent|depend(?:ent)?|predicated)\ (?:up)?on)(?P<gap>[^.;?]{0,170}?)\b(?:financing"
            r"|to\ finance|receipt\ of\ fund(?:ing|s)|obtaining\ (?:the\ )?(?:sufficient\ funds|funds\ (?:necessary|sufficient|required)))\b(?:\ (?:condition|contingency|arrangement)s?)?"
            r"|no\ (?:material\ )?financing\ (?:condition|contingenc)(?:s|y|ies)?\b|(?:without|not\ (?:have|contain|include)|nor)\ (?:any"
            r"|a)\ financing\ (?:condition|contingency)"
            r"|neither\ (?:[\w-]+\ ){1,4}?nor\ (?:[\w-]+\ ){1,4}?(?:has|have|contains?|includes?)\ (?:a|any)\ financing\ (?:condition|contingency)"
            r"|(?:there\ (?:is|are)|ha(?:s|ve))\ no\ conditions?\ (?:as\ to|relating\ to|with\ respect\ to|concerning|regarding)\ (?:(?:our|its|the|any|purchaser's)\ )?financing\b"
            r"|financing\ is(?:\ not|n't)\ a\ condition(?:\ (?:to|of)\ (?:the|this|our)\ (?:[a-z-]+\ ){0,2}?offer)?(?=[.;,]|:\ (?:we|it|our|the\ (?:company|fund|bank|trust))\b)"
            r"|(?:remov|eliminat)(?:es?|ed|ing)\ (?:the|its|our)\ (?:\"\ ?)?financing\ (?:condition|contingency)\b"
            r"|(?:subject\ to|(?:condition(?:ed|al)|contingent)\ (?:up)?on)[^.?]{0,60}\bfinancing\b[^.?]{0,60}\?\ (?:no\b|(?:on\ )?neither\b)|\bfinancing\ a\ condition\b[^.?]{0,40}\?\ no\b|\bthere\ is\ neither\ (?:an?\ (?:[a-z]+\ ){1,4}nor\ )?a\ financing\ (?:condition|contingency)\b|financing\ (?:condition|contingency)\b[^.?]{0,40}\?\ no\b"
            r"|no\ conditions?\ (?:to|of|on)\ (?:the|this|our)\ (?:\w+\ )?offer\b[^.;?]{0,130}?\b(?:availability\ of|based\ (?:up)?on|obtaining"
            r"|receipt\ of)\ (?:any\ )?financing\b"
            r"|financing\ (?:(?:is|will\ be)\ not|isn't)\ (?:be\ )?a\ condition(?:\ (?:to|of|for)\ (?:completing\ )?(?:the|this|our)\ (?:[a-z]+\ )?offer\b|(?=\.)))"
        ),
        read=_no_financing,
        before=230,
        after=80,
    ),
    Rule(
        name="financing.required",
        says="The Offer is conditioned upon Purchaser having obtained financing sufficient to pay for the Shares",
        anchors=(
            "financing",
            "credit facilit",
            "term loan",
            "funding under",
            "funding condition",
            "funding contingency",
            "proceeds under",
            "received the proceeds",
            *(
                f"{verb} {what}"
                for verb in ("received", "receiving", "obtained", "obtaining")
                for what in ("the loan", "the advance", "that loan", "that advance", "such loan", "such advance", "the borrowing")
            ),
            "receiving the proceeds",
            "receipt of the proceeds",
            "receipt of proceeds",
            "receives the proceeds",
            "borrowings under",
            "funds under",
            "funds necessary",
            "funds sufficient",
            "funds required",
            "sufficient funds",
        ),
        pattern=(
            r"(?:\bcondition\ that\ (?:[a-z.]+\ ){1,5}?(?:shall\ have|has|have)\ (?:obtained|received|borrowed)\ [^.;]{0,30}?\b(?:funding|proceeds"
            r"|borrowings|funds)\ under\ [^.;]{0,60}?\b(?:facilit(?:y|ies)|(?:credit|loan)\ agreements?|commitments?)\b"
            r"|(?<!not\ )(?<!not\ be\ )\b(?:condition(?:ed|al)|contingent)\ (?:up)?on(?P<gap>(?:[^.;?]|\.(?=\d|,)|;(?=\ (?:and\ )?(?:[•·]\ |\((?:[a-z]|[ivx]{1,4}|\d)\)\ ))){0,1250}?)\b(?:receipt|receiving|received|obtain(?:ing|ed)?"
            r"|consummation|completion|closing|funding|availability|proceeds)\b(?:[^.;]{0,70}?\bfinancings?\b|(?<=ing)\ of\ (?:a|the|its|our)\ new\ (?:[a-z-]+\ ){0,3}?(?:credit\ facilit(?:y|ies)|term\ loans?)\b)"
            r"|\b(?:condition(?:ed|al)|contingent)\ (?:up)?on(?P<said>(?:[^.;?]|\.(?=\d|,)){0,600}?)\b(?:receiv(?:ing|ed)|obtain(?:ing|ed)|receipt\ of)\ (?:the\ )?"
            r"(?:funds\ (?:necessary|sufficient|required)|sufficient\ funds)\ to\ (?:purchase|buy|pay|fund|consummate|complete)\b"
            r"|\bsubject\ to\ (?:[a-z]+\ ){0,3}?conditions\b[^.;]{0,180}?,\ including\ that\ "
            r"(?:(?:[a-z.]+\ ){1,4}?(?:obtains?|receives?|shall\ have\ (?:obtained|received))\ (?:[a-z]+\ ){0,3}?financing\b"
            r"|(?:the\ )?(?:debt\ )?financing\ (?:shall\ have|has)\ been\ (?:obtained|received|consummated))"
            r"|\bsubject\ to\ (?:(?:certain|various|a\ number\ of|several|the|other)\ ){0,2}conditions,\ including\ (?:the\ )?(?:receipt\ of|obtaining"
            r"|our\ obtaining|its\ obtaining|availability\ of|(?:[a-z]+\ ){1,3}?having\ (?:obtained|received))\ (?:[a-z]+\ ){0,2}?financing\b"
            r"|\b(?:condition(?:ed|al)|contingent)\ (?:up)?on(?P<lent>(?:[^.;?]|\.(?=\d|,)|(?<=\binc|\bltd|orp)\.){0,1250}?)\b(?:received|receiving|receipt\ of|receives?)\ (?:the\ )?proceeds\ (?:of|from|under)\ "
            r"(?:[^.;]|\.(?=\d)){0,60}?\b(?:facilit(?:y|ies)|(?:credit|loan)\ agreements?|commitments?|committed|lenders?|loans?|debt)\b"
            r"|(?<!not\ )\bsubject\ to\ (?:(?:the|our|its|[a-z.&-]+'s?|the\ (?:company|purchaser|fund|parent)'s)\ )?(?:receipt|funding|closing|consummation|completion)\ of\ (?:[a-z]+\ ){0,2}?financing\b"
            r"|(?<!not\ )\bsubject\ to\ (?:[a-z.&'-]+\ ){1,4}?(?:(?:having\ )?(?:obtained|received)|obtaining|receiving)\ (?:(?:[a-z]+\ ){0,3}?financing\b|(?:the|that|this|such)\ (?:loan|advance|borrowings?)\b)"
            r"|\bsubject\ to\ (?:the\ satisfaction\ (?:or\ waiver\ )?of\ )?(?:a|the)\ \"?\ ?(?:debt\ )?(?:financing|funding|financing\ proceeds)\ (?:condition|contingency)\b"
            r"|\bif\ (?:all\ (?:of\ )?)?(?:the\ )?(?:terms\ and\ )?conditions\ (?:of|to)\ (?:the|this|our)\ (?:[a-z]+\ ){0,2}?offer(?:\ (?:have|has)\ been\ (?:satisfied|met)\ or\ waived)?,?\ \(?including\ the\ (?:debt\ )?"
            r"(?:financing|financing\ proceeds)\ condition(?=,|\)?,?\ (?:and|have|has|are)\b)"
            r"|\(\ ?(?:the|collectively,?\ the)\ \"\ ?(?:(?:debt\ )?financing|funding|financing\ proceeds)\ condition\ ?\"\ ?\))"
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
                "debt financing con",
                "funding con",
                "financing proceeds con",
                'a "financing',
                'the "financing',
                '" financing con',
                *(
                    f"{verb} {what}"
                    for verb in ("obtaining", "receiving", "obtained", "received")
                    for what in ("fin", "the f", "the n", "the r", "such", "suff", "adeq", "acc", "sat", "debt", "bank", "the loan", "the adv", "the borr", "that loan", "that adv")
                ),
            ),
            ("receipt", "receiv", "obtain", "consummation", "completion", "closing", "funding", "availability", "proceeds", "financing con"),
        ),
    ),
)
