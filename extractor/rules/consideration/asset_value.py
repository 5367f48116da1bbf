"""Prices that are no amount yet: net asset value, a percentage of principal, a formula (Item 1004(a)(1)(ii) of Regulation M-A).

    at a price equal to the net asset value per Unit as of June 30, 2024
    at 98% of the Fund's net asset value per share as determined as of the close of regular trading on the NYSE on January 8, 2021
    at a purchase price equal to 100% of the principal amount of the Notes, plus accrued and unpaid interest
    for each $1.00 of X common stock accepted in the exchange offer, you will receive approximately $1.11 of Y common stock

The net asset value of a past day, told for information, is none of them; nor is the price at which a fund sells its shares, the
redemption price of notes, or what is paid after a change of control.
"""

from __future__ import annotations

from ...models.offer import Formula, NetAssetValue
from ...phrase import Phrase
from ..deadline import UNDATED
from ..offering import offering_at, said_after, said_before
from ..rule import Reading, Rule
from ..subject import SERIES_OF_OFFERS
from ..wording import ANY_DAY, ANY_PERCENT, CURRENCY, MONEY, PERCENT_SIGNS, WORD_END, day, percent
from . import principal_price
from .price import MONEY_SIGNS, amount
from .principal_price import OTHER_FORMULA

# --- net asset value ------------------------------------------------------------------------------------------------------------------

NAV = r"(?:net\ asset\ values?|navs?\b)"
_WHOSE = rf"(?:(?:the|its|their|such|our)\ )?(?:[a-z&(][a-z\d'&,.()-]*{WORD_END}\ ){{0,6}}?"
_AS_OF = Phrase(
    rf"^[^;$]{{0,160}}?\b(?:as\ of|as\ at|determined\ (?:as\ of|on|at)|calculated\ (?:as\ of|on|at)|on|at"
    rf"|today,)\ (?:the\ )?(?:close\ of\ )?[^;$]{{0,130}}?(?P<day>{ANY_DAY})"
)
_TOLD = Phrase(
    r"\b(?:was|were|had|estimated\ to\ be|most\ recent|last|expired?s?|expiration|commenc\w+|fluctuat\w+|first|prior|must\ be|trades?\ at|average\ (?:[a-z]+\ )?discount|measurement\ period)\b"
)
_BOUGHT = Phrase(
    r"\b(?:repurchas\w+|purchase\ price|purchases\ (?:will|shall)\ be\ made|tender\w*|purchase\s?(?:up|shares|units|interests|for)"
    r"|offer\ (?:is\ )?(?:being\ )?(?:made\ )?(?:for|to\ purchase)|price\ offered|price\ (?:to\ be\ |that\ will\ be\ )paid\ for\ (?:(?:the|such|your)\ )?(?:shares|units|interests)|buy\ back|will\ (?:pay|purchase)"
    r"|^\ ?this\ (?:(?:re)?purchase\ )?price)\b"
)
_WILL_BE_BOUGHT = Phrase(
    r"(?:^\ ?|[.,:]\ |\b(?:the|all|your|such|those|these|any)\ )(?:tendered\ |accepted\ )?(?:interests|units|shares)\ (?:tendered\ |accepted\ |(?:so|validly|properly)\ tendered\ |(?:accepted\ |tendered\ )?(?:in|pursuant\ to)\ (?:the|this)\ offer\ )?"
    r"(?:will|shall)\ be\ purchased\ (?:for\ cash\ )?at\b"
)
"""What the offer says will be bought, "Interests will be purchased at"; not "additional shares"."""
_FOR_PLAN = Phrase(r"[^.;]{0,70}?\b(?:plans?|participants?|subscribers?|distributors?|underwriters?|purchasers?|(?:new|other|future|all)\ investors|investors\ who)\b")
"""Behind a price at which others buy from the fund."""
_SOLD = Phrase(
    r"\b(?:sell|sells|sold|sales?|issued?(?!\ and\ outstanding|,)|invests?|continuous|in\ the\ offering(?!\ (?:documents|materials|memorand))"
    r"|reinvest\w*|(?<!who\ )subscri\w+|offering\ price|distribution\ reinvestment|public\ offering|exchange\ privilege|discount|premium|trad(?:e|es|ed|ing)"
    r"|would(?!\ be\ (?:made\ )?pursuant)|if|assum\w+|example|previous(?:ly)?(?!\ announced)|prior\ (?:tender|offer)|last\ (?:tender|offer)"
    r"|quarterly\ repurchase\ polic\w+|intends?\ to\ (?:make|conduct)|in\ the\ future"
    r"|(?:19|20)\d\d,?\ the\ (?:fund|company|trust)\ (?:had\ (?:also\ )?|also\ )?(?:(?:re)?purchased|conducted|completed|made))\b(?!\ price\ of)"
)
_EXPIRY = Phrase(r"\bexpir")


def _valuation_day(reading: Reading) -> NetAssetValue:
    """The day behind the words, as a value with only that."""
    after = said_after(reading, 330)
    found = _AS_OF.match(after)
    if not found or _TOLD.search(after[: found.start("day")].replace("first published", "")) or _EXPIRY.search(after[max(0, found.start("day") - 40) : found.start("day")]):
        return NetAssetValue()
    when, end = day(found["day"]), reading.match.end()
    if when is not None:
        reading.cite(*(end + place for place in found.span("day")))
    return NetAssetValue(valuation_date=when)


_FROM_PLAN = Phrase(r"\b(?:with|from)\ the\ (?:cash\ |net\ )?proceeds\ [^.;]{0,110}?\b(?:distribution|dividend)\ reinvestment\ plan\b")
"""A fund's limit: "the number of Shares we can repurchase with the proceeds we receive from the sale of Shares under our distribution reinvestment plan"."""


_NOTED_PRICE = Phrase(r"\bpurchase\b[^;]{0,160}?\$\ ?\d[\d.,]{0,12}\ ?\*{0,3}\ \*{1,3}\ ?$")
"""A table of results that ends with the price, and the mark of the footnote to it: "Purchase Price | $9.05* | * Equal to 98% of"."""


def _buys(reading: Reading) -> bool:
    said = said_before(reading, 700)
    if _NOTED_PRICE.search(said[-330:]):
        return "tender offer" in reading.before(900)
    near = _FROM_PLAN.sub("", said[-330:]) if "reinvestment" in said[-330:] else said[-330:]
    will = _WILL_BE_BOUGHT.search(near + reading.match.group()) is not None and not _FOR_PLAN.match(reading.after(100))
    return bool(_BOUGHT.search(near + reading.match.group()) or will or offering_at(said) is not None or offering_at(said_after(reading, 140)) is not None) and not _SOLD.search(
        near[-200:]
    )


_TOLD_AMOUNT = Phrase(rf"[^.;]{{0,60}}?\ (?:was|were|of|is|equals)\ (?:approximately\ )?{CURRENCY}")


def _at_nav(reading: Reading) -> NetAssetValue | None:
    if not _buys(reading) or _TOLD_AMOUNT.match(reading.after(90)) or _NOT_OF_OFFER.match(reading.after(110)):
        return None
    if reading[0].startswith("be paid") and not _FOR_TENDERED.match(reading.after(90)):
        return None
    return _valuation_day(reading)


_NOT_OF_OFFER = Phrase(r"[^.;]{0,70}?\b(?:under|pursuant\ to|through)\ (?:(?:our|its|the|a)\ )?[^.;]{0,50}?\bredemption\ (?:program|plan)\b|[^.;]{0,24}\b(?:dilut|accret)")
"""Behind what a redemption program pays, beside the offer: "whose holders may redeem at NAV under our redemption program"; or what such a price would do to the others."""
_FOR_TENDERED = Phrase(r"[^.;]{0,60}?\b(?:accepted\ for|tendered|repurchased\b)")
"""Behind what is paid for tendered securities, not at a liquidation or to an adviser."""
_PART_PAID = Phrase(r"\b(?:initial|first|interim|partial|contingent|second|final)\"?\ payment\b|\bpromissory\b|\binstal+ment")
"""A part of the price paid before the rest: "an initial payment equal to 95% of the net asset value"."""


_MULTIPLIED = Phrase(r"\b(?:determined|calculated|computed)\ by\ multiplying\b")
"""The note to the filing fee, whose price is an estimate: "multiplying 1,000,000 shares by $11.12, which represents 94.5% of the net asset value"."""


_WISHED = Phrase(
    r"\b(?:wish(?:es|ed)|urg(?:es|ed)|demand(?:s|ed)|advocat(?:es|ed)|press(?:es|ed)\ for|call(?:s|ed)\ (?:for|on|upon)|want(?:s|ed)|pushing\ for|non-?binding\ (?:shareholder\ |stockholder\ )?proposal)\b[^.;]{0,170}$"
)
"""Before a price that holders would have the fund pay: "a holder that demands tender offers for half of the shares at 99%"."""
_HELD_BRIEFLY = Phrase(
    r"\b(?:held|outstanding|owned|purchased|acquired|issued|tendered|repurchased)\ (?:[a-z]+\ ){0,3}?(?:within|less\ than|fewer\ than|at\ least|under|prior\ to|before)\ [^.;]{0,40}?\b(?:years?|months|days|anniversary)\b[^.;]{0,150}$"
)
"""Before what is paid for securities held for a short time only: "Shares held for less than one year will be repurchased at 98%"."""
_EARLY = Phrase(r"[^.;()]{0,40}?\ \((?:[^()\"]{0,40}\ )?(?:an?|the)\ (?:\d+%\ )?\"?early\ (?:repurchase|withdrawal|redemption|tender)\b")
"""The same told behind it: "at 98% of such NAV (an "Early Repurchase Deduction")"."""
_OF_SERIES = Phrase(r"(?<=\beach)\ (?:[a-z]+\ ){0,2}?(?:for|to\ (?:re)?purchase|of)\ (?:[^.;%]|\.\d){0,30}?(?:%|\ per\ ?cent\b)[^.;]{0,110}$")
"""How much each offer of a series is for, told before its price: "each for up to 5% of the Fund's outstanding shares at a price equal to"."""


def _at_percent(reading: Reading) -> NetAssetValue | None:
    share = percent(reading["percent"])
    said = said_before(reading, 300)
    if share is None or not 40 <= share <= 130 or not _buys(reading) or _PART_PAID.search(said[-160:]) or _MULTIPLIED.search(said):
        return None
    if _HELD_BRIEFLY.search(said[-240:]) or _WISHED.search(said[-240:]) or _EARLY.match(reading.after(110)):
        return None
    if _OF_SERIES.search(said) and SERIES_OF_OFFERS.search(_OF_SERIES.sub("", said)):
        return None
    return _valuation_day(reading).model_copy(update={"percent_of_nav": share})


def _nav_range(reading: Reading) -> NetAssetValue | None:
    first, second = percent(reading["a"]), percent(reading["b"])
    if first is None or second is None or not _buys(reading):
        return None
    low, high = sorted((first, second))
    return _valuation_day(reading).model_copy(update={"percent_of_nav_low": low, "percent_of_nav_high": high})


_OFFER_SAID = Phrase(r"tender|offer")
_TAKEN = Phrase(r"\b(?:(?<!\bto\ be\ )(?:accepted|purchased|repurchased|paid)|purchase\ price\ (?:is|was|of))\b")


_AS_OF_REPURCHASE = Phrase(r"\b(?:net\ asset\ values?|navs?)\b[^.;]{0,70}?\ (?:as\ of|on|at)\ the\ \"?repurchase\ date\b")
"""What makes a "Repurchase Date" the day of valuation."""


def _day_defined(reading: Reading) -> NetAssetValue | None:
    if reading["bought"] and not _AS_OF_REPURCHASE.search(reading.after(1500)):
        return None
    when = day(reading["day"] or reading["day2"] or reading["day3"] or reading["day4"])
    return NetAssetValue(valuation_date=when) if when else None


def _valued_on(reading: Reading) -> NetAssetValue | None:
    when = day(reading["day"] or reading["valued"] or reading["alone"] or reading["worth"])
    if (
        when is None
        or (reading.has("worth") and not _buys(reading))
        or (reading.has("alone") and not _BOUGHT.search(reading.before(400)))
        or _SOLD.search(said_before(reading, 300)[-120:])
    ):
        return None
    return NetAssetValue(valuation_date=when)


def _nav_paid(reading: Reading) -> NetAssetValue | None:
    """The net asset value at which tendered securities were bought."""
    said = said_before(reading, 500)
    words = reading.match.groupdict()
    if not _TAKEN.search(said) or not _OFFER_SAID.search(reading.before(700) if words.get("percent") or words.get("part") else said) or _SOLD.search(said[-120:]):
        return None
    part = percent(words["part"]) if words.get("part") else None
    if part and part != 100:
        return _valuation_day(reading).model_copy(update={"percent_of_nav": part})
    read = amount(reading["money"])
    if read is None:
        return None
    share = percent(reading["percent"]) if words.get("percent") else None
    return _valuation_day(reading).model_copy(update={"nav_per_unit": read[0], "currency": read[1], "percent_of_nav": share})


_IN_WORDS = Phrase(rf"\bas\ of\ (?:the\ close\ of\ [^.;]{{1,60}}?\ on\ )?(?P<day>{ANY_DAY})")


def _nav_calculated(reading: Reading) -> NetAssetValue | None:
    """ "The net asset value of the Units tendered was calculated as of … at $1,071.38 per Unit"."""
    read = amount(reading["money"])
    if read is None or _SOLD.search(said_before(reading, 300)[-120:]):
        return None
    found = _IN_WORDS.search(reading.match.group())
    if not reading["per"]:
        return NetAssetValue(valuation_date=day(found["day"])) if found and reading["sum"] else None
    return (NetAssetValue(valuation_date=day(found["day"])) if found else _valuation_day(reading)).model_copy(update={"nav_per_unit": read[0], "currency": read[1]})


# --- formulas -------------------------------------------------------------------------------------------------------------------------

_FLOOR = Phrase(
    rf"\b(?:not\ less\ than|no\ less\ than|(?:in\ no\ event\ (?:will|shall)|not)\ [^.;$]{{0,60}}?\bbe\ less\ than|be\ not\ less\ than|at\ least|minimum\ (?:price\ |amount\ )?of|subject\ to\ a\ (?:floor|minimum)(?:\ price)?\ of)\ (?P<money>{MONEY})(?![\d,]|\ (?:in\ )?(?:aggregate\ )?principal)"
)
_CAP = Phrase(
    rf"\b(?:not\ more\ than|no\ more\ than|not\ (?:to\ )?exceed(?:ing)?|maximum\ (?:price\ |amount\ )?of|up\ to\ a\ maximum\ of"
    rf"|subject\ to\ a\ (?:cap|maximum)(?:\ price)?\ of)\ (?P<money>{MONEY})"
)
_PROVIDED = Phrase(
    r"[,;]?\ (?:provided,?\ (?:however,?\ )?that|but|subject\ to)\ [^.;$]{0,60}?(?:(?:no|any)\ event|not\ be|not\ exceed|cap|floor|minimum|maximum)\b[^.;$]{0,90}?[$€£]\ ?[\d,]+(?:\.\d+)?"
    r"(?:\ or\ (?:more|greater)\ than\ [$€£]\ ?[\d,]+(?:\.\d+)?)?"
)
"""What limits a formula, told behind it: "provided that in no event will the Purchase Price be less than $1,454.13"."""
_LIMIT = Phrase(r"\b(?:upper\ limit|limit|maximum)\ (?:on\ the\ exchange\ ratio\ )?of\ (?P<limit>\d+\.\d+)")
_PRICE_SAID = Phrase(r"\b(?:(?:purchase|offer)\ (?:price\b|$)|consideration\b)")


def _formula(reading: Reading) -> Formula | None:
    """A price that a formula will give, with its floor and cap."""
    said = said_before(reading, 700)
    if (not _PRICE_SAID.search(said[-160:]) and offering_at(said) is None) or OTHER_FORMULA.search(said[-160:]):
        return None
    words = reading.printed()
    limits = _PROVIDED.match(said_after(reading, 220))
    within = reading.match.group() + (limits[0] if limits else "")
    floor, cap = _FLOOR.search(within), _CAP.search(within)
    least, most = (amount(found["money"]) if found else None for found in (floor, cap))
    if limits and (least or most):
        reading.cite(reading.match.end(), reading.match.end() + limits.end())
    return Formula(text=words, minimum=least[0] if least else None, maximum=most[0] if most else None, currency=(least or most or (None, None))[1])


_EXCHANGE = Phrase(r"exchange\ offer|offer\ to\ exchange")


def _dollar_for_dollar(reading: Reading) -> Formula | None:
    if not _EXCHANGE.search(reading.document.folded[max(0, reading.match.start() - 3000) : reading.match.end() + 3000]):
        return None
    behind, end = _LIMIT.search(reading.after(400)), reading.match.end()
    limit = behind or _LIMIT.search(before := reading.before(260))
    read = amount("$" + limit["limit"]) if limit else None
    if limit:
        first = end if behind else reading.match.start() - len(before)
        reading.cite(first + limit.start(), first + limit.end())
    return Formula(text=reading.printed(), maximum=read[0] if read else None)


_TO_STOP = (
    r"(?:(?![.;]\ )[^;]|;(?=\ (?:plus|minus)\b)){0,260}?(?=(?:\.|;(?!\ (?:plus|minus)\b))(?:\ |$)"
    r"|,\ (?:provided|net|upon|less|without|subject\ to\ the\ (?:terms|conditions))|\ \(the|$)"
)


VALUE_RULES = (
    Rule(
        name="consideration.nav_range",
        says="to purchase up to $70,000,000 of the outstanding Shares for cash at a price per Share not less than 83% of net asset value per Share and not more than 88% of NAV per Share",
        anchors=("net asset value", "nav"),
        pattern=(
            rf"(?:not|no)\ (?:less|lower|greater|more|higher)\ than\ (?P<a>{ANY_PERCENT})\ of\ {_WHOSE}{NAV}(?:[^.;$%]{{0,80}}?)\ (?:and|nor|or"
            rf"|but)\ (?:(?:not|no)\ )?(?:more|greater|higher|less|lower)\ than\ (?P<b>{ANY_PERCENT})\ (?:of\ {_WHOSE}{NAV})?"
        ),
        read=_nav_range,
        before=90,
        after=180,
        needs=(PERCENT_SIGNS, ("than",)),
    ),
    Rule(
        name="consideration.nav_percent",
        says="offers to purchase up to 10% of its outstanding shares at 98% of the Fund's net asset value per share as of the close of trading on January 8, 2021",
        anchors=("net asset value", "nav"),
        pattern=(
            rf"\b(?:at|for|equals?|equal\ to|is|be|of|pay|receive|paid|represent(?:s|ed|ing))\ (?:a\ price\ (?:per\ \w+\ )?(?:equal\ to|of)\ "
            rf"|an\ amount\ equal\ to\ )?(?P<percent>{ANY_PERCENT})\ of\ {_WHOSE}{NAV}(?:\ \([^()]{{1,30}}\))?"
            rf"(?:\ (?:per|of\ (?:the|such|each))\ (?:common\ )?(?:share|unit|interest)s?)?"
        ),
        read=_at_percent,
        before=110,
        after=50,
        needs=(PERCENT_SIGNS,),
    ),
    Rule(
        name="consideration.nav",
        says="is offering to purchase up to 5% of interests in the Fund at a price equal to the net asset value of Interests as of June 30, 2010",
        anchors=("net asset value", "nav"),
        pattern=(
            rf"\b(?:(?:at|for)\ (?:(?:a|the)\ )?(?:cash\ )?(?:(?:purchase|repurchase|offer)\ )?prices?(?:\ per\ (?:share|unit|interest))?,?\ "
            rf"(?:that\ is\ )?(?:approximately\ )?(?:equal\ to|of|based\ (?:up)?on)|(?:receive|be\ paid)\ (?:cash\ in\ )?an?\ (?:cash\ )?amount\ (?:in\ cash\ )?equal\ to"
            rf"|payment\ for\ (?:your|the|such)\ (?:[a-z]+\ ){{1,2}}?based\ (?:up)?on"
            rf"|price\ (?:\([^()]{{1,40}}\)\ )?(?:to\ be\ paid\ )?(?:(?:of|for)\ (?:the|each)\ (?:\w+\ )?(?:shares?|units?|interests?)\ (?:tendered\ "
            rf"|purchased\ )?)?(?:per\ (?:share|unit)\ )?(?:(?:is|will\ be|will|shall\ be|shall)(?:\ (?:an\ amount\ )?equal(?:\ to)?)?|equal\ to)"
            rf"|at)\ (?:(?:the|their|its)\ )?(?:(?:unaudited|estimated|proportionate|then[-\ ]current|current|respective|applicable|aggregate|class"
            rf"|series|fund's|trust's|company's)\ ){{0,3}}{NAV}(?:\ \([^()]{{1,30}}\))?(?:\ (?:per|of\ (?:the|such|each|their|its))\ (?:common\ "
            rf"|class\ \w\ )?(?:shares?|units?|interests?))?"
        ),
        read=_at_nav,
        before=120,
        after=60,
    ),
    Rule(
        name="consideration.nav_paid",
        says="accepted for purchase the tendered Shares at the net asset value per Share of $10.12 as of June 28, 2024",
        anchors=("net asset value", "nav"),
        pattern=(
            rf"\b(?:at\ (?:a\ price\ (?:equal\ to|of)\ )?(?:the\ |its\ |their\ |an?\ (?:estimated\ )?)?|(?P<percent>{ANY_PERCENT})\ of\ {_WHOSE}){NAV}"
            rf"(?:\ \([^()]{{1,30}}\))?(?:\ per\ (?:common\ )?(?:share|unit|interest))?\ (?:of|equal\ to)\ (?P<money>{MONEY})"
        ),
        read=_nav_paid,
        before=60,
        after=90,
        needs=(MONEY_SIGNS,),
    ),
    Rule(
        name="consideration.nav_was_price",
        says="purchased 1,800,000 Shares validly tendered at a price equal to $8.37 per Share, which was the net asset value per Share as of June 30, 2019",
        anchors=("net asset value", "nav"),
        pattern=(
            rf"\b(?:price|amount)\ (?:per\ \w+\ )?(?:equal\ to|of)\ (?P<money>{MONEY})\ (?:per|for\ each)\ (?:common\ )?(?:share|unit"
            rf"|interest),?\ (?:which\ (?:was|is|equal(?:s|ed)|represent(?:s|ed))|representing|being|equal\ to"
            rf"|or)\ (?:equal\ to\ )?(?:(?P<part>{ANY_PERCENT})\ of\ )?(?:the\ |its\ )?(?:[a-z]+'s\ )?{NAV}(?:\ per\ (?:share|unit|interest))?"
        ),
        read=_nav_paid,
        before=150,
        after=20,
        needs=(MONEY_SIGNS,),
    ),
    Rule(
        name="consideration.nav_calculated",
        says="The net asset value of the Units tendered pursuant to the Offer was calculated as of December 31, 2012 at $1,071.38 per Unit",
        anchors=("net asset value", "nav"),
        pattern=(
            rf"{NAV}\ (?:per\ (?:share|unit|interest)\ )?of\ (?:the\ |such\ |each\ |all\ )?(?:shares?|units?|interests?)\ (?:so\ )?(?:validly\ "
            rf"|properly\ |duly\ )?(?:tendered|purchased|repurchased|accepted)\b[^.;$]{{0,120}}?\ (?:was"
            rf"|were)\ [^.;$]{{0,110}}?(?P<sum>in\ (?:the|an)\ (?:aggregate\ )?amount\ of\ |and\ (?:amounted\ to|totall?ed|equall?ed|came\ to)\ )?(?P<money>{MONEY})(?P<per>\ per\ (?:share|unit|interest))?"
        ),
        read=_nav_calculated,
        before=0,
        after=330,
        needs=(MONEY_SIGNS, ("tendered", "purchased", "accepted")),
    ),
    Rule(
        name="consideration.valuation_date",
        says='as of June 30, 2007 or, if the Offer is extended, a later date (the "Valuation Date")',
        anchors=("valuation date", "pricing date", '"repurchase date'),
        pattern=(
            rf'\b(?:as\ of|on)\ (?:the\ close\ of\ [^.;"]{{1,90}}?\ on\ )?(?P<day>{ANY_DAY})(?![^(]{{0,170}}\)[^(]{{1,170}}\()(?:[^.;"\d]'
            rf'|{UNDATED}){{0,170}}?\((?:the|such\ \w+|each),?\ (?:[^()"]{{0,60}}?)"\ ?(?:(?:repurchase\ |tender\ )?(?:valuation|pricing)|(?P<bought>repurchase))\ date'
            rf'|(?:repurchase\ )?(?:valuation|pricing)\ date"?\ (?:is|of|means|will\ (?:also\ )?be'
            rf"|for\ (?:this|the)\ (?:tender\ |repurchase\ )?offer\ (?:is|will\ be)|shall\ be)\ (?:expected\ to\ be\ )?(?P<day2>{ANY_DAY})"
            rf"|(?<!last\ )(?<!prior\ )(?<!previous\ )(?<!recent\ )(?<!initial\ )(?<!current\ )\bvaluation\ date(?:(?::|,\ which\ is|,\ being)\ |\ \(?)(?P<day4>{ANY_DAY})"
            rf"|(?P<day3>{ANY_DAY})\*{{0,3}}\ (?:repurchase\ (?:date\ )?|tender\ )?(?:valuation|pricing)\ date\*?\ (?:is\ )?the\ (?:date|day)\ (?:as\ of"
            rf"|on)\ which\ (?:the\ )?(?:fund\ )?(?:will\ )?(?:determines?\ )?(?:the\ )?(?:net\ asset\ value|nav\b|value)"
        ),
        read=_day_defined,
        before=330,
        after=110,
    ),
    Rule(
        name="consideration.nav_valued",
        says="The net asset value of Shares will be calculated for this purpose as of June 28, 2024",
        anchors=("calculated", "determined", "be valued", "their value as of"),
        pattern=(
            rf"\b(?:interests?|units?|shares?)\ (?:(?:that\ are\ |so\ |validly\ |properly\ ){{0,2}}tendered\ (?:to\ the\ [a-z]+\ |in\ the\ offer\ )?)?will\ be\ valued\ (?:as\ of"
            rf"|on)\ (?P<valued>{ANY_DAY}),?\ for\ (?:the\ )?purposes?\ of\ (?:calculating|determining)\ (?:the|their)\ (?:purchase\ |repurchase\ )?price"
            rf"|(?:(?<=[.;]\ )|\btendered\ )(?:interests|units)\ (?:(?:that\ are\ |so\ |validly\ |properly\ ){{0,2}}tendered\ (?:to\ the\ [a-z]+\ |in\ the\ offer\ )?)?will\ be\ valued\ as\ of\ (?P<alone>{ANY_DAY})(?=[.;])"
            rf"|\bat\ (?:a|the)\ price\ equal\ to\ their\ value\ as\ of\ (?P<worth>{ANY_DAY})"
            rf"|\b{NAV}(?:\ per\ \w+)?(?:\ of\ (?:the\ |such\ |your\ |tendered\ |all\ )*(?:shares?|units?"
            rf"|interests?)(?:\ (?:\((?:or\ portions?\ (?:of\ \w+|thereof))\)\ ?|so\ |validly\ |properly\ |being\ )*(?:tendered|repurchased"
            rf"|purchased))?)?\ (?:will|shall)\ be\ (?:calculated|determined)(?:\ for\ (?:this|such|that)\ purposes?)?\ (?:as\ of|as\ at"
            rf"|on)\ (?:the\ close\ of\ (?:business|regular\ trading)[^.;]{{0,60}}?\ on\ )?(?P<day>{ANY_DAY})"
        ),
        read=_valued_on,
        before=110,
        after=140,
        needs=(("net asset value", "nav", "valued", "their value"),),
    ),
    Rule(
        name="consideration.formula_average",
        says="offering to purchase all outstanding Shares at a price equal to the average of the daily volume weighted average prices of the Shares over the ten trading days ending on the Expiration Date, net in cash",
        anchors=("weighted average", "average of the", "average closing", "vwap"),
        pattern=(
            rf"\b(?:(?:price|amount|value)(?:\ in\ cash)?(?:\ per\ \w+)?(?:\ \([^()]{{3,40}}\))?\ equal\ to|quotient\ (?:of|obtained)"
            rf"|determined\ by\ dividing|divided\ by)\ (?:(?![.;]\ )[^;]){{0,120}}?(?:weighted\ average|average\ of\ the|average\ closing"
            rf"|\bvwap\b){_TO_STOP}"
        ),
        read=_formula,
        before=200,
        after=330,
        needs=(("equal to", "quotient", "divid"),),
    ),
    Rule(
        name="consideration.formula_dollar",
        says="In the exchange offer, for each $1.00 of X common stock accepted, you will receive approximately $1.11 of Y common stock, subject to an upper limit of 2.56 shares",
        anchors=("for each $1.00", "for every $1.00", "for each $100", "for each $1 of", "for every $1 of"),
        pattern=(
            rf"(?:for\ (?:each|every)\ {MONEY}\ (?:in\ value\ |worth\ )?of\ [^.;$]{{2,160}}?(?:receive|exchanged?\ for)\ (?:approximately\ )?{MONEY}\ "
            rf"(?:in\ value\ |worth\ )?of\ [a-z0-9'&.\ ]{{2,60}}?(?:stock|shares)\b|\breceive\ (?:approximately\ )?{MONEY}\ (?:in\ value\ |worth\ )?of\ "
            rf"[a-z0-9'&.\ ]{{2,60}}?(?:stock|shares)\ for\ (?:each|every)\ {MONEY}\ (?:in\ value\ |worth\ )?of\ (?:shares\ of\ )?[a-z0-9'&.\ ]{{2,60}}?(?:stock"
            rf"|shares)\b)"
        ),
        read=_dollar_for_dollar,
        before=100,
        after=300,
    ),
    *principal_price.RULES,
)
