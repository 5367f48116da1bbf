"""Prices of notes: what a put right pays, percentages of principal, par, so much for each $1,000 of principal."""

from __future__ import annotations

from decimal import Decimal

from ...models.offer import Cash
from ...phrase import Phrase
from ..offering import PRINCIPAL, led_by, said_after, said_before
from ..rule import Reading, Rule
from ..wording import ANY_PERCENT, MONEY, PERCENT_SIGNS, percent
from .price import MONEY_SIGNS, PRICES, accrued, amount, measure

_REDEEMED = Phrase(
    r"\b(?:redeem\w*|redemption|to\ call|call(?:ed|able)|issue\ price|change\ (?:of|in)\ control|fundamental\ change|convert(?!ible\ (?:notes|senior|sub|deb|bonds|sec))\w*"
    r"|conversion|accelerat\w*|default|maturity\ date|aggregate|sold|issued|represent\w*|holders\ of\ (?:at\ least|not\ less)|at\ least|trading|market"
    r"|quoted|prior(?!\ to)|previous(?:ly)?|would|if)\b"
)
_OF_THE_CHANGE = Phrase(r"\bfundamental\ change\ (?:re)?purchase\ (?:price|date|right|offer)\b")
"""Terms of the put right that a fundamental change gives: what it pays, not what must come to pass."""
_REPURCHASE = Phrase(r"\b(?:repurchas\w+|purchas\w+|tender\w*|offer\w*|put\ (?:right|option))\b")
_PAID_AT = Phrase(r"\b(?:price|equal\ to|pay(?:ment)?|amount|consideration|at|for)\b[^;]{0,60}$|\b(?:re)?purchase\ price\b[^;.]{0,170}\ (?:will|shall)\ be\ $")


def _principal(reading: Reading) -> Cash | None:
    share = percent(reading["percent"])
    said = said_before(reading, 600)
    near = said[-200:]
    if share is None or share < 20 or _IN_SHARES.search(near) or not _PAID_AT.search(near) or _REDEEMED.search(_OF_THE_CHANGE.sub("", near[-170:])):
        return None
    if not _REPURCHASE.search(said[-420:]) or _AFTER_MERGER.search(reading.before(500)):
        return None
    return Cash(percent_of_principal=share, accrued_interest=accrued(said_after(reading, 200)), per=measure(reading, "per"))


_IN_SHARES = Phrase(
    r"\bprice\ (?:payable\ |paid\ )?in\ (?:(?:shares|units)\ of\ (?:[a-z']+\ ){0,3}?)?(?:common|ordinary)\ (?:stock|shares),?\ (?:in\ an\ amount\ )?(?:equal\ to|of)\ $"
)
"""Before what holders get no money for: "at a repurchase price in shares of Common Stock, equal to"."""
_AFTER_MERGER = Phrase(
    r"\b(?:(?:after|following|upon)\ (?:[a-z]+\ ){0,3}?(?:effective\ time|(?:closing|completion|consummation)\ of\ the\ merger|merger,)[^;.\d]{0,120}?\b(?:will|shall|may(?!\ \d))"
    r"|surviving\ corporation\ (?:will|shall)|(?:consummation|completion)\ of\ the\ offer\ (?:(?:and|or)\ the\ merger\ )?(?:will|would)\ constitute)\b"
)
"""Before what the notes of a company that is being bought will be worth: "After the Effective Time, holders of the Notes will have the right to require"."""


def _par(reading: Reading) -> Cash | None:
    """ "At par, plus accrued and unpaid interest"."""
    said = said_before(reading, 600)
    if _REDEEMED.search(said[-120:]) or not _REPURCHASE.search(said[-420:]):
        return None
    return Cash(percent_of_principal=Decimal(100), accrued_interest=True)


_PUT_PRICE = Phrase(
    r"\b(?:(?:repurchase|purchase|put)\ price(?:\ (?:for|of)\ (?:the|such)\ [a-z]+(?:\ (?:pursuant\ to|in|under)\ the\ [a-z\ ]{3,30}?)?)?"
    r"|at\ a\ (?:cash\ )?price)\ (?:of|equal\ to|(?:is|was|will\ be|shall\ be)(?:\ equal\ to)?)\ $"
    r"|\bwill\ be\ (?:re)?purchased\ (?:by\ (?:the\ )?[a-z]+\ )?(?:for|at)\ $"
)
_THAT_PERCENT = Phrase(
    rf",?\ (?:which\ (?:is|amount\ is)\ )?(?:equal\ to|representing|or|being)\ (?P<percent>{ANY_PERCENT})\ of\ (?:the|their|its"
    rf"|such)\ (?:[a-z]+\ )?principal\ amount"
)


def _put_price(reading: Reading) -> Cash | None:
    """ "A repurchase price of $1,000 per $1,000 principal amount of the Notes", with the percentage and the interest said behind it."""
    lead = led_by(reading, _PUT_PRICE, 120)
    per = measure(reading)
    if lead is None or per is None or per.quantity != 1000:
        return None
    said = said_before(reading, 600)
    if _REDEEMED.search(_OF_THE_CHANGE.sub("", said[-170:])) or not _REPURCHASE.search(said[-420:]):
        return None
    read = amount(reading["money"])
    after = reading.document.folded[reading.match.end("all") : reading.match.end("all") + 260]
    share = _THAT_PERCENT.search(after[:140])
    return Cash(amount=read[0], currency=read[1], per=per, percent_of_principal=percent(share["percent"]) if share else None, accrued_interest=accrued(after)) if read else None


_SURRENDERED = Phrase(r"\b(?:surrender\w*|tender\w*|(?:put|repurchase|purchase)\ (?:right|option|notice)|(?:re)?purchased?\ by\ the\ (?:company|issuer))\b")
_RECEIVES = Phrase(r"\b(?:receives?|paid)\ $")
"""Before what a holder gets who surrenders notes."""


def _received(reading: Reading) -> Cash | None:
    """ "In order to receive $572.76 (the issue price plus all accrued original issue discount) per $1,000 principal amount at maturity"."""
    read, per, said = amount(reading["money"]), measure(reading), said_before(reading, 400)
    if read is None or per is None or not led_by(reading, _RECEIVES, 20) or _REDEEMED.search(said[-170:]) or not _SURRENDERED.search(said):
        return None
    return Cash(amount=read[0], currency=read[1], per=per, accrued_interest=accrued(said_after(reading, 200)))  # what the brackets name is in the price


def _for_principal(reading: Reading) -> Cash | None:
    """ "The consideration for each $1,000 principal amount … is $982.50", with the interest said behind it."""
    read, per = amount(reading["money"]), measure(reading)
    said = said_before(reading, 400)
    if (
        read is None
        or per is None
        or _REDEEMED.search(said[-170:].replace("aggregate principal amount", "") + reading.match.group())
        or OTHER_FORMULA.search(said[-60:])
        or not _TENDERED_SAID.search(reading.match.group() + said + said_after(reading, 120))
    ):
        return None
    return Cash(amount=read[0], currency=read[1], per=per, accrued_interest=accrued(said_after(reading, 200)))


_TENDERED_SAID = Phrase(r"\b(?:tender\w*|offer|surrender\w*|repurchase)\b")
OTHER_FORMULA = Phrase(r"\b(?:exercise|conversion|redemption|appraisal|option|merger(?!\ sub)|would|if|tax|fair\ market|filing\ fee)\b")
_THOUSAND = tuple(f"1,000 {of}principal amount" for of in ("", "in ", "of ", "aggregate ", "original "))


RULES = (
    Rule(
        name="consideration.put_price",
        says="The Notes may be surrendered for repurchase at a repurchase price of US$1,000 per US$1,000 principal amount of the Notes, which is equal to 100% of the principal amount of the Notes, plus any accrued and unpaid interest",
        anchors=_THOUSAND,
        pattern=PRICES,
        read=_put_price,
        before=110,
        after=60,
        span="all",
        needs=(MONEY_SIGNS,),
    ),
    Rule(
        name="consideration.put_received",
        says="must surrender Securities for purchase in order to receive $572.76 (the issue price plus accrued original issue discount) per $1,000 principal amount at maturity",
        anchors=_THOUSAND,
        pattern=rf"(?P<all>(?P<money>{MONEY})\ \((?P<aside>[^()]{{8,200}})\)\ (?:in\ cash\ )?(?:per|for\ (?:each|every))\ (?P<unit>{PRINCIPAL}))",
        read=_received,
        before=240,
        after=60,
        span="all",
        needs=(MONEY_SIGNS,),
    ),
    Rule(
        name="consideration.principal",
        says="holders may require us to repurchase the Notes at a price equal to 100% of the principal amount of the Notes, plus accrued and unpaid interest",
        anchors=("principal amount",),
        pattern=(
            rf"(?P<percent>{ANY_PERCENT})\ of\ (?:the|their|its|such|each)?\ ?(?:\w+'s?\ )?(?:(?:outstanding|aggregate|original|accreted)\ )?principal\ "
            rf"amount(?:\ (?:thereof|of\ (?:the|such|each)\ (?:notes?|debentures?|securit(?:y|ies)|bonds?)))?(?:\ (?:of|per)\ (?P<per>{PRINCIPAL}))?"
        ),
        read=_principal,
        before=40,
        after=80,
        needs=(PERCENT_SIGNS,),
    ),
    Rule(
        name="consideration.par",
        says="is offering to repurchase any and all of its outstanding Notes at par, plus accrued and unpaid interest",
        anchors=("par plus", "par, plus", "par together with", "par, together with"),
        pattern=r"\b(?:at|of|for|to|pay)\ (?:100%\ of\ )?par,?\ (?:plus|together\ with)\ (?:any\ |all\ )?(?:accrued|unpaid)\b",
        read=_par,
        before=14,
        after=22,
    ),
    Rule(
        name="consideration.for_principal",
        says="The consideration for each $1,000 principal amount of Debentures tendered pursuant to the Offer is $982.50, plus accrued and unpaid interest",
        anchors=_THOUSAND,
        pattern=(
            rf"\b(?:consideration|purchase\ price|amount|price)[\"\']?\ (?:payable\ |offered\ |to\ be\ paid\ |expressed\ in\ u\.?s\.?\ dollars\ )?(?:for"
            rf"|per)\ (?:each\ )?(?P<unit>{PRINCIPAL})(?:\ of\ [^.;$]{{2,80}}?)?(?:\ (?:validly\ |properly\ |duly\ )?(?:tendered|purchased"
            rf"|accepted)\b[^.;$]{{0,110}}?)?(?:\ \([^()]{{4,40}}\)\ equal\ to|\ (?:is|will\ be|shall\ be|equals?))\ (?:an\ amount\ (?:in\ cash\ )?equal\ to\ )?(?P<all>(?P<money>{MONEY}))"
            rf"(?![\d%]|[.,]\d)"
        ),
        read=_for_principal,
        before=60,
        after=260,
        span="all",
        needs=(("consideration", "price", "amount payable"),),
    ),
    Rule(
        name="consideration.received_for_principal",
        says="Holders who validly tender their Notes will receive, for each $1,000 principal amount of such Notes, a cash amount of $982.50",
        anchors=tuple(f"each {sign}1,000" for sign in ("$", "us$", "u.s. $", "")),
        pattern=(
            rf"\breceive,?\ (?:in\ cash,?\ )?(?:for|per)\ each\ (?P<unit>{PRINCIPAL})(?:\ of\ [^.;$]{{2,80}}?)?,?\ (?:an?|the)\ (?:(?:fixed|total|purchase|cash|tender\ offer)\ ){{0,3}}"
            rf"(?:amount|payment|price|consideration)(?:\ in\ cash)?\ (?:of|equal\ to)\ (?P<all>(?P<money>{MONEY}))(?![\d%]|[.,]\d)"
        ),
        read=_for_principal,
        before=40,
        after=200,
        span="all",
    ),
)
