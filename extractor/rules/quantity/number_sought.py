"""Numbers of securities sought, or all of them (Item 1004(a)(1)(i) of Regulation M-A), and what the sentences have in common that seek any.

offering to purchase up to 17,753,322 shares of common stock
any and all of the outstanding shares of common stock
require the Company to repurchase all or any part of such Holder's Debentures
"""

from __future__ import annotations

from ...models.offer import QuantitySought
from ...phrase import Phrase
from ..deadline import BETWEEN
from ..offering import ASIDE, CLASS, PAR, given_elsewhere, given_for, led_by, offering_at, said_after, said_before, speaks_of_another
from ..reported import RESULTS, quantity
from ..rule import Reading, Rule
from ..subject import EARLIER_OFFER
from ..wording import ANY_DAY, MAY, MONEY, NAME_STOP, NUMBER, count, percent
from . import number_all
from .words import SUPPOSED, WHAT

_BUY = r"(?:purchase|acquire|buy|exchange|repurchase|tender)"
MANY = rf"(?P<n>(?:[1-9]\d{{0,2}}(?:(?:\ \d{{3}}){{2,}}+|(?:'\d{{3}})++)|{NUMBER})(?:\ (?:million|billion|thousand))?)(?![\d%]|\.\d|\ ?%|\ per\ ?cent|/)"
_STATE = (
    rf"(?:(?:of\ (?:the|its|our|their|such|these)\ (?:(?:approximately\ )?{NUMBER}\ (?=issued\ |outstanding\ ))?|(?:the|its|our|their)\ )?(?:(?:issued\ and\ )?(?:outstanding|issued|existing|then[-\ ]outstanding)\ )?"
    r"(?:(?:validly|properly)\ tendered\ )?(?:of\ (?:the|its|our)\ )?)"
)
UP_TO = (
    r"(?:up\ to|not\ more\ than|no\ more\ than|a\ maximum\ of|as\ many\ as)(?:\ and\ including|\ the\ lesser\ of(?:\ \((?:i|a|x|1)\))?)?"
    r"(?:\ (?:an\ aggregate\ (?:of|(?:number|amount(?:\ paid)?)\ of)|a\ total\ of|a\ maximum\ of|approximately|an\ estimated))?"
)
ADDITIONAL = Phrase(
    r"\b(?:additional\b|additionally\ (?:(?:re)?purchase|acquire|buy)\b|without\ (?:amending|extending)|increase\ the\ (?:number|amount)\b(?!.{0,80}\bto\b)|right\ to\ (?:purchase|increase)\b"
    r"|reserves?\b|(?:fewer|(?:greater|lesser)(?=\ (?:of|numbers?|amounts?|percentage|portion|quantity|aggregate|than|or|if)\b|[^\ ]|\ ?\Z))\b(?!\ than\ [a-z]{0,3}\$))"
)
"""Of more or less than is sought; "greater" is also in names, "Greater Elm Fund"."""
HELD = Phrase(r"\b(?:own(?:s|ed)?|held|holds?|beneficial\w*|record|agreed\ to\ (?:tender|sell)|committed)\b[^;]{0,90}$")
_IN_OFFER = Phrase(
    r"[^;]{0,130}?\b(?:in|pursuant\ to|through|by\ means\ of|under)\ (?:the|its|an?|this|our|their)\ (?:[\"']?[\w-]+[\"']?\ ){0,4}?offer\b(?!\ to\ (?:purchase|exchange))"
)
_LIMITED = Phrase(rf"{UP_TO}\ ")
_WILL_BUY = Phrase(
    r"\b(?:will|shall)(?:,\ [^,;]{3,90},)?\ (?:(?:re)?purchase|buy|accept(?:\ for\ (?:purchase|payment))?(?:,?\ (?:and\ )?\(?(?:and\ )?(?:thereby\ )?(?:pay\ for|purchase)\)?,?(?:\ for\ cash,?)?)?)\ ?$"
)
_BY_OFFER = Phrase(
    r"\b(?:(?:under|pursuant\ to|in|through)\ (?:the\ terms\ (?:and\ conditions\ )?of\ )?"
    r"|(?:up)?on\ the\ terms\ (?:and\ (?:subject\ to\ the\ )?conditions\ )?(?:of|set\ forth\ in)\ |subject\ to\ the\ (?:(?:terms\ and\ )?conditions|terms)\ (?:of|set\ (?:forth|out)\ in)\ )(?:the|this|our|its)\ (?:[\w-]+\ ){0,2}?(?:offer"
    r"|self-tender)\b(?!\ to)"
)
_INVITED = Phrase(r"\b(?:invit(?:es?|ing)|is\ offering|are\ offering|hereby\ offers?)\b[^;]{0,160}?\b(?:tender|purchase|buy)\b[^;]{0,260}\.\ [^.;]{0,120}$")
"""The sentence before makes the offer."""
_NOT_SOUGHT = Phrase(
    rf"\b(?:(?:{MAY}|own\w*|held|holds?|tendered|accepted|purchased|acquired|agreed|extra|additional|represent\w*|approximately|outstanding|reserve[sd]?"
    r"|least|minimum|than)\b|not\b)"
)
SOUGHT_WORDS = Phrase(r"\b(?:sought|(?:it|we|they)\ (?:(?:is|are)\ seeking|seeks?)|offer|tender|purchase[ds]?|repurchase|maximum)\b")
_NO_LIMIT = Phrase(r"\b(?:own|accept\w*\ for|purpose|consummat\w+|complet\w+|has\ purchased|extra)\b")
_FEE_SAID = Phrase(r"\b(?:this|such|the)\ (?:amount|valuation|calculation)\ (?:is|was|assumes|equals)\b|filing\ fee|transaction\ valu|\bcalculat")
_FEE_NOTE = Phrase(r"\b(?:filing\ fee|transaction\ valuation)\b[^;]{0,40}\.\ [^.;]{0,120}$")
"""The footnote of the fee table: what it assumes is no term of the offer."""
_FEE_BASIS = Phrase(r"\bbased\ (?:up)?on\ (?:the|an|its|our|this)\ (?:tender\ |exchange\ )?offer\ to\ (?:(?:purchase|acquire|exchange)\ (?:for\ cash\ )?)?$")
"""Before the number that a valuation is made with: "Based on the offer to purchase 12,000,000 shares of common stock at the price of $11.25"."""
_BESIDE = Phrase(
    r"(?:^|[\ (\"])(?:(?:concurrently|simultaneously|separately),|(?:concurrently|simultaneously)\ with\ (?:this|the|our)\ (?:[a-z]+\ ){0,2}?offer,?)\ [^;]{0,100}$"
    r"|(?:\bwhich|\bmaster\ (?:fund|portfolio|trust)\"?\)?)\ (?:is|are)\ (?:also|at\ the\ same\ time|concurrently|simultaneously|separately|in\ turn)\ $"
)
"""Before the words of an offer that is made beside this one: "Concurrently, our subsidiary is offering to purchase"."""
_LATER = Phrase(
    r"\b(?:after|following|upon)\ (?:the\ (?:completion|expiration|consummation)\ of\ )?(?:the|this|our)\ (?:[a-z]+\ )?offer,\ (?:[^;]{0,60}?\ )?(?:up\ to\ )?$"
    r"|\b(?:intends?|plans?|expects?)\ to\ (?:re)?purchase\b[^;]{0,60}?,\ after\ the\ (?:[a-z]+\ )?offer,\ (?:up\ to\ )?$"
)
"""Before what is to be bought when the offer is over."""
_OPTIONS_SOUGHT = Phrase(r"\b(?:(?:(?:certain|eligible|outstanding|all|stock|employee)\ ){1,4}|(?<=\bto\ exchange\ ))options\ to\ $")
"""Options that are sought themselves: "to exchange certain options to" purchase so many shares."""


def sentence_offers(reading: Reading, lead: str = "", reach: int = 420) -> bool:
    """Whether the words just before the lead and the match, in their sentence, offer to buy; not a supposition, a proposal or an option."""
    said = said_before(reading, 900, len(lead))
    offering = offering_at(said + lead + reading.match.group())
    if offering is None or (_WILL_BUY.search(said + lead) and _BY_OFFER.search(said)):
        told = (
            _IN_OFFER.match(said_after(reading, 180))
            or (_LIMITED.match(lead) and _IN_OFFER.match(lead))
            or (_WILL_BUY.search(said + lead) and (_BY_OFFER.search(said) or _INVITED.search(reading.before(500))))
        )
        return bool(told) and not _LATER.search(said) and not SUPPOSED.search(said[-200:]) and not _NOT_SOUGHT.search(said[-120:])
    if (
        _FEE_NOTE.search(reading.before(240))
        or _FEE_BASIS.search(reading.before(60))
        or len(said) - offering > reach + 280
        or _FEE_SAID.search(said[max(0, offering - 160) : max(0, offering)])
    ):
        return False
    if _BESIDE.search(said[max(0, offering - 120) : max(0, offering)]) or _LATER.search(said):
        return False
    between = said[offering:] if offering < len(said) else ""
    lead = _OPTIONS_SOUGHT.sub("", said[max(0, offering - 160) :])
    return not (SUPPOSED.search(lead) or _NO_LIMIT.search(between) or ADDITIONAL.search(lead) or speaks_of_another(lead))


_A_RATIO = Phrase(
    r"[^.;]{0,110}?\ (?:in\ exchange\ )?(?:for|into)\ (?:each|every|an?|one|two|three|four|five|\d{1,2})\ (?!of\ |equal\ number\b|(?:(?:aggregate|total|maximum|cash|net|approximate)\ )*(?:(?:re)?purchase\ )?(?:price|cost|consideration)\b)"
)
_IN_KIND = Phrase(r"[^.;]{0,60}?\ in\ exchange\ for\ an?\ (?:pro[-\ ]rata|proportionate)\ (?:portion|share|amount)\ of\ (?:the|its|our)\ ")
_TO_PURCHASE = Phrase(r"\bto\ (?:re)?purchase\ $")
"""A fund that pays in kind: "to repurchase up to 10,000,000 of its shares in exchange for a pro rata portion of its portfolio securities"; what is given for notes is not sought."""
_VERB = Phrase(rf"\b(?:{_BUY}|for|from|sell|accept|of)(?:\ for\ (?:cash|purchase)|\))?,?\ (?:(?:no|not)\ (?:less|fewer)\ than\ [\d,]{{3,12}}\ (?:[a-z]+\ )?(?:and|but)\ )?$")
"""Also with the least that will be bought before the most: "purchase no less than 2,000,000 and up to"."""
_VERB_OF_NUMBER = Phrase(rf"\b(?:{_BUY}(?:\ for\ cash|\))?|offer\ (?:is\ (?:being\ made\ )?)?for)\ (?:\((?:i|a|1)\)\ )?(?:an\ aggregate\ of\ |a\ total\ of\ )?$")
_IN_ALL = Phrase(r"(?:an\ aggregate|a\ total)\ of\ $")
_OVER = Phrase(r"\b(?:preliminary|final)\ (?:results?|count)\b|\bresults\ of\ (?:its|the|this|our)\b|\boffer\ results\b|\bexpired\b|\boffers?\ terminated\ (?:at|on|as\ of)\ ")
"""Told before what "will" be bought: the offer is over."""
_EXPECTS = Phrase(r"\b(?:expects?|anticipates?|intends?)(?:,\ [^,.;]{3,50},)?\ (?:that\ (?:it|we)\ will|to)\ (?:[a-z]+\ ){1,2}?(?:(?:an\ aggregate|a\ total)\ of\ )?$")
"""What will be bought by a count, not what is sought."""
_SPLIT_OFF = Phrase(r"\b(?:exchange\ offer|offer\ to\ exchange|split-off)\b")
"""An offer that gives shares of a subsidiary: how many of its own the company "will repurchase" is what comes of it."""
_LOWEST_PRICE = Phrase(r"\blowest\ [^.;$]{0,90}?\bprice\b[^.;$]{0,70}?\ (?:enable|allow|permit)s?\ (?:it|us|[a-z]+(?:\ [a-z]+)?)\ to\ (?:re)?(?:purchase|buy|acquire)\ $")
_OR_FEWER = Phrase(r"(?:\ of\ [^.;,]{3,40}?)?,?\ or,?\ (?:such\ (?:lesser|fewer|smaller)\ (?:number|amount)|if\ (?:a\ lesser|fewer)\b)")
"""What an auction buys at its one price: "the lowest price that will enable it to buy 5,000,000 shares, or such lesser number"."""
_GIVEN_IN = Phrase(
    r"\b(?:exchanged|accepted|purchased|tendered|cancelled)\ (?:in|pursuant\ to|under|through)\ (?:the|its|our|this)\ (?:[a-z-]+\ ){0,2}?offer\ for\ (?:an\ aggregate\ of\ |a\ total\ of\ )?$"
)
"""Before what was given for the securities taken: "7,950,000 were exchanged in the offer for 795,000 shares"."""
_NO_NUMBER = Phrase(r"\ (?:increments?|for\ (?:one|each|every))")
_IN_THE_OFFER = r"(?:\ (?:pursuant\ to|in|under)\ (?:the|this|our)\ (?:tender\ |repurchase\ )?offer)?"
_BY_VALUE = Phrase(r"\bin\ value\ of\b|\bfully\ subscribed\b|\bup\ to\ (?:an\ aggregate\ (?:of\ )?)?\$")
"""Where so much money is offered, the most shares that it can buy are no limit of the offer's own."""
_EXTRA = Phrase(r"\b(?:additional\b|additionally\ (?:(?:re)?purchase|acquire|buy)\b|increments?\b)")


def _number(reading: Reading) -> QuantitySought | None:
    """ "To purchase 350,000 Units"."""
    lead = None if reading["limit"] or _EXTRA.search(reading.match.group()) else led_by(reading, _VERB_OF_NUMBER, 60)
    if (
        lead is None
        or _HOLDERS_TENDER.search(reading.before(60))
        or _NO_NUMBER.match(reading.after(14))
        or _GIVEN_IN.search(reading.before(70))
        or (_WILL_BUY.search(reading.before(40)) and _SPLIT_OFF.search(reading.before(900)))
        or ((_EXPECTS.search(reading.before(110)) or _WILL_BUY.search(_IN_ALL.sub("", reading.before(100)))) and _OVER.search(reading.before(900)))
    ):
        return None
    priced = _LOWEST_PRICE.search(reading.before(190)) and _OR_FEWER.match(reading.after(60))
    found = sought(reading) if priced else _offered(reading, lead[0])
    return found.model_copy(update={"all_outstanding": None}) if found else None  # "seek all Units … hereby offer to purchase 849,156 Units": a number alone may be all there are


def _up_to(reading: Reading) -> QuantitySought | None:
    """ "To purchase up to 350,000 Units"."""
    if not reading["limit"] or _EXTRA.search(reading.before(70) + reading.match.group()) or _ISSUES.search(reading.before(60)) or _NO_LONGER.search(reading.before(15)):
        return None
    lead = led_by(reading, _VERB, 70)
    return None if lead and _HOLDERS_TENDER.search(reading.before(60)) else _offered(reading, lead[0] if lead else "")


_HOLDERS_TENDER = Phrase(
    r"\b(?:(?:agree[sd]?|agreeing|intends?|intentions?|plans?|expects?|committed|undertakes?|undertaken|undertook|obligated|obliged|elect(?:s|ed)?|decided?|wish(?:es)?|proposes?|requires?\ [a-z&.'\ -]{2,40}?)\ (?:not\ )?to"
    r"|will(?:\ not)?|shall(?:\ not)?|not|not\ to)\ (?:(?:validly|promptly|duly|irrevocably)\ )?tender\ (?:an\ aggregate\ of\ |a\ total\ of\ )?$"
)
"""Before what one holder tenders, or keeps: "Mr. Hale agreed not to tender"."""
_NO_LONGER = Phrase(r"\b(?:rather\ than|instead\ of)\ $")
"""Before the number that another took the place of."""
_ISSUES = Phrase(
    r"\b(?:(?:will|would|may|to)\ issue|register(?:s|ed|ing)?|(?:registration|issuance)\ of|(?:subscribe|subscription)\ (?:for|to\ purchase))\ (?:an?\ (?:aggregate|total|maximum)\ of\ )?$"
    r"|\b(?:issue|issuance)\ of\ (?:(?:our|its|new|additional)\ )*(?:common\ stock|(?:common\ |ordinary\ )?shares)(?:\ in\ [^.;,]{3,60})?,\ (?:of\ )?$"
)
"""Before what the bidder gives, or sells in an offering beside the offer: "will issue up to 120,000,000 of its shares", "to register up to", "the issue of common stock in the exchange offer, up to"."""
_OF_ONE_CLASS = Phrase(
    rf"\ (?:each\ of|of\ each)\ (?:the\ )?(?:class|series)\ [a-z0-9-]{{1,4}}(?:,|\ and\b)"
    rf"|(?:\ of\ (?:the\ )?(?:class|series)\ [a-z0-9-]{{1,4}}(?:\ [a-z]+){{0,3}}?)?,?\ (?:and\ )?(?:up\ to\ )?{NUMBER}\ "
    rf"(?:(?:[a-z]-\d|class\ [a-z0-9-]{{1,4}}|series\ [a-z0-9-]{{1,4}})\ )?(?:shares|units)\b"
)
"""Behind the number for one of several classes, or for each: "2,000,000 shares of Class B-3, 30,000 shares of Class B-2": none is the offer's limit."""
_NEW = Phrase(r"\bnew(?:ly)?[-\ ]issued\b|\bnew\ (?:shares|units|notes|warrants)\b")
_ISSUED_FOR = Phrase(
    rf"(?:[^.;$]|{NAME_STOP}|\$\ ?\.?\d(?:[\d.]*\d)?+|(?<=\d)\.(?=\d)){{0,170}}?\ (?:in\ exchange\ )?for\ (?:any\ and\ all|all|each|every"
    rf"|(?:up\ to\ [^.;$]{{3,40}}?\ of\ )?(?:its|our|the)\ (?:issued\ and\ )?outstanding|(?:issued\ and\ )?outstanding)\b"
)
"""Behind a number in an exchange: what is sought is named there, and the number is what is issued."""
_FOR_TENDERED = Phrase(
    rf"(?:[^.;$]|{NAME_STOP}|\$\ ?\.?\d(?:[\d.]*\d)?+){{0,200}}?\ (?:in\ exchange\ )?for\ shares\ of\ (?:[^.;$]|{NAME_STOP}|\$\ ?\.?\d(?:[\d.]*\d)?+){{3,160}}?"
    r"\ (?:that|which)\ (?:are|is|were|was|have\ been)\ (?:validly|properly|duly)?\ ?tendered\b"
)
"""Behind the number of a subsidiary's shares that are given: what is tendered is named there: "for shares of Parent common stock that are validly tendered"."""
_IS_ISSUED = Phrase(r"[^.;$]{0,140}?\ (?:would|will|may|could|are\ to|to)\ be\ (?:newly\ )?(?:issued|issuable|distributed)\b")
_AND_SO_MANY = Phrase(
    rf"(?:\ of\ (?:(?:the|its|our)\ )?{CLASS})?{PAR}?{ASIDE}?(?:(?:,?\ of\ [^;]{{3,70}}?{ASIDE}?)?,?\ and\ (?:\((?:ii|b|2)\)\ )?(?:\d{{1,3}}(?:,\d{{3}})+"
    rf"|\d{{3,}})\ (?:of\ (?:the|its|our)\ )?(?:outstanding\ )?(?:shares|units|adss|warrants|(?:class|series)\ [a-z0-9]{{1,3}})\b"
    rf"|(?:,?\ (?:at|for|of)\ [^;]{{3,90}}?)?,?\ and\ (?:\((?:ii|b|2)\)\ )?(?:up\ to\ [\d,]{{3,}}\ (?:shares|units|adss|warrants|(?:class|series)\ [a-z0-9])"
    rf"|[\d,]{{3,}}\ (?:shares\ of\ (?:its\ |our\ |the\ )?)?(?:class|series)\ [a-z0-9]{{1,3}})\b)"
)
"""Behind the number of one class that of another: "1,000,000 Class A Shares and 400,000 Class B Shares"; one alone is not what is sought."""
_SO_MANY_AND = Phrase(
    rf"{NUMBER}\ (?:(?:shares|units)\ of\ (?:(?:its|our|the)\ )?)?(?:[a-z]+\ ){{0,2}}?(?:(?:class|series)\ [a-z0-9-]{{1,4}}|common|preferred|ordinary|adss|warrants)\b"
    rf"[^;]{{0,120}}?,?\ and\ (?:\((?:ii|b|2)\)\ )?$"
)
"""Before the number of one class that of another."""
_A_CLASS = Phrase(r"\b(?:class\ [a-z0-9]|series\ [a-z0-9]|preferred|warrants|adss|units)\b")


def _is_issued_for(reading: Reading) -> bool:
    """Whether what is sought is named behind the number, and no price: "5,000,000 shares and $10.00 in cash for each share", not "at a price of $3.00 for each share"."""
    issued = _ISSUED_FOR.match(reading.after(290))
    return issued is not None and not _PRICE_FOR.search(issued[0])


SOUGHT_BEFORE = Phrase(
    r"\bto\ (?:exchange|convert)\ (?:any\ and\ all|all|each)\ (?:of\ )?(?:its|our|the|outstanding)\ [^;$]{3,300}?\ for\ (?:an?\ )?(?:pro\ rata\ (?:portion|share)\ of|combination\ of|consideration\ consisting\ of)\ [^;]{0,260}$"
)
"""Before the number of what is given for all of a class: "to exchange any and all of its Notes for a pro rata portion of (i) up to"."""
_PRICE_FOR = Phrase(rf"\bat\ (?:[a-z]+\ ){{0,6}}?{MONEY}[^;$]{{0,60}}\ for\ (?:each|every)$")


def _offered(reading: Reading, lead: str) -> QuantitySought | None:
    several = _AND_SO_MANY.match(reading.after(300)) or (_SO_MANY_AND.search(reading.before(260)) and _A_CLASS.search(reading.match.group() + reading.after(50)))
    found = None if several else sought(reading)
    if (
        _OF_ONE_CLASS.match(said_after(reading, 120))
        or _IS_ISSUED.match(reading.after(180))
        or _NEW.search(reading.match.group())
        or (_is_issued_for(reading) and "exchang" in said_before(reading, 300)[-200:] + lead)
        or (_FOR_TENDERED.match(reading.after(420)) and "exchang" in said_before(reading, 300)[-200:] + lead and "outstanding" not in reading[0])
        or given_for(reading) is not None
        or (" exchange " in lead + reading.before(30) and given_elsewhere(reading, reading["n"]))
        or SOUGHT_BEFORE.search(said_before(reading, 600) + lead)
    ):
        return None
    if found is None or ADDITIONAL.search(reading.before(60 + len(lead))) or not sentence_offers(reading, lead):
        return None
    after = said_after(reading, 140)
    return None if _A_RATIO.match(after) and not (_IN_KIND.match(after) and _TO_PURCHASE.search(reading.before(30))) else found


_PRICED_BEHIND = Phrase(
    rf"(?:\ of\ {CLASS})?(?:\ (?:in|of)\ (?:[^;.$]|{NAME_STOP}){{2,60}}?)?,?\ (?:at|for)\ (?:an?\ )?(?:(?:cash|net|purchase|fixed|offer)\ )*(?:price\ (?:of|equal\ to)\ )?{MONEY}"
)
_OFFER_TO = Phrase(r"\boffer(?:s|ing)?\ to\ (?:purchase|acquire|buy)(?:\ for\ cash)?,?\ (?:up\ to\ )?$")
"""A price right behind a number, and the offer right before it: few securities of a great price are an offer too: "58 Shares at a purchase price equal to $70,000 per Share"."""


def _offer_by(reading: Reading) -> QuantitySought | None:
    """The number behind the noun and who makes the offer: "its tender offer for the purchase of 695,780 shares"; none of an earlier one or another's."""
    around = said_before(reading, 200) + reading.match.group()
    return None if speaks_of_another(around) or EARLIER_OFFER.search(around) or _LAST_ONE.search(around) or _GIVEN_OUT.search(reading[0]) else _offered(reading, "")


_LAST_ONE = Phrase(r"\b(?:last|previous|prior|this)\ (?:year|quarter|month)(?:'s)?\b|\boffer\ [^.;]{2,90}?\b(?:tendered|accepted|rejected|withdrawn)\b")
_GIVEN_OUT = Phrase(r"\bof\ (?:its|our|their|newly)\b|\ of\ [\d,]+\ shares\ of\ its\ ")


def sought(reading: Reading) -> QuantitySought | None:
    """The number as the most that will be bought."""
    many = None if " or more " in reading[0] else quantity(reading)  # what a holder must have: "options to purchase 30,000 or more shares"
    few = (reading.match.groupdict().get("limit") and reading[0].endswith((" units", " interests"))) or (
        _OFFER_TO.search(reading.before(44)) and _PRICED_BEHIND.match(reading.after(90))
    )
    if many is None or many < (20 if few else 100):
        return None
    words = reading.match.groupdict()
    share = next((percent(words[part] + "%") for part in ("share", "part") if words.get(part)), None)
    return QuantitySought(quantity=many, percent_of_outstanding=share, all_outstanding=False)


def _offered_row(reading: Reading) -> QuantitySought | None:
    if reading.has("most"):
        follows = _BY_VALUE.search(reading.before(700)) or SUPPOSED.search(said_before(reading, 200)) or ADDITIONAL.search(reading[0])
        return None if follows else sought(reading)
    return sought(reading) if RESULTS.search(reading.before(900)) else None


def _or_fewer(reading: Reading) -> QuantitySought | None:
    """The number up to which all that is tendered is bought; none of an example or of an odd lot."""
    found = None if _EXAMPLE.search(said_before(reading, 200)) else sought(reading)
    return found if found and found.quantity and found.quantity >= 1000 else None


_EXAMPLE = Phrase(r"\b(?:example|assum\w+|suppose|hypothetical\w*)\b")


def _sought_row(reading: Reading) -> QuantitySought | None:
    if reading["n"]:
        return sought(reading)
    return QuantitySought(all_outstanding=True)


def _all_of_them(reading: Reading) -> QuantitySought | None:
    many = count(reading["n"])
    return QuantitySought(quantity=many, all_outstanding=False) if many else None


_MORE_THAN_SOUGHT = Phrase(r"[^.;]{0,60}?\band\ (?:the\ |an\ additional\ )?\d[\d,]{2,}\d\ [^.;]{0,160}?\b(?:additional|2%)")


def _offered_then(reading: Reading) -> QuantitySought | None:
    """What was sought, told in the results with what the issuer bought besides."""
    return _all_of_them(reading) if _MORE_THAN_SOUGHT.match(reading.after(240)) and not EARLIER_OFFER.search(said_before(reading, 160)) else None


DIGITS = "123456789"
_SHARE = r"(?:approximately\ |about\ )?(?P<%s>\d[\d.]*)\ ?%%"
_SOME = rf"(?P<limit>{UP_TO}\ )?{MANY}(?:,?\ but\ (?:not|no)\ (?:less|fewer)\ than\ \d[\d,]{{2,12}}(?:,(?!\d))?(?=\ ))?(?:\ \((?:(?:or\ )?{_SHARE % 'share'}|[a-z][a-z\ ,-]{{7,90}})\)|,\ or\ {_SHARE % 'part'},?)?\ {_STATE}{WHAT}"
_HOW_MANY = (
    r"how\ many\ (?:shares|units|adss|warrants|notes)\ (?![^?]{0,90}?\b(?:were|was|did|has|have|had|last|prior|previous|own|hold|directors|officers|if|i|my|must|needs?|obligated|required|family|directly|issued?|given?|receive[ds]?|trustee|plan|earlier|rival|other|another)\b)[^?]{0,70}?"
    r"\b(?:sought|purchase[sd]?|buy|acquire|accept|exchange|seek(?:ing)?)\b[^?]{0,50}?\?"
)
"""A question that a number alone answers: "How many Shares are sought? Up to 8,300,000 Shares"."""

NUMBER_RULES: tuple[Rule[QuantitySought], ...] = (
    Rule(
        name="quantity.up_to",
        says="relates to the offer by X to purchase up to 17,753,322 shares of common stock",
        anchors=("up to", "more than", "maximum of", "as many as"),
        pattern=rf"(?<!\w)(?=[una\d.]){_SOME}",
        read=_up_to,
        before=4,
        after=170,
    ),
    Rule(
        name="quantity.number",
        says="The Purchasers hereby offer to purchase 350,000 Units",
        anchors=tuple(
            f"{verb} {digit}"
            for verb in (
                "purchase",
                "acquire",
                "buy",
                "exchange",
                "for cash",
                "repurchase",
                "tender",
                "offer for",
                "offer is for",
                "being made for",
                "aggregate of",
                "total of",
                "purchase)",
                "purchase (i)",
                "purchase (a)",
                "purchase (1)",
            )
            for digit in DIGITS
        ),
        pattern=_SOME,
        read=_number,
        before=0,
        after=150,
    ),
    Rule(
        name="quantity.offer_by",
        says="the special tender offer commenced by X Ltd. on February 6, 2007, for the purchase of 695,780 ordinary shares",
        anchors=("offer by", "offer made by", "offer commenced by", "offer launched by", "offer initiated by", "offer for the purchase of", "offers for the purchase of"),
        pattern=(
            rf"\b(?:tender|special|partial|full|cash|takeover|public)\ (?:[a-z-]+\ ){{0,2}}?offer(?:\ (?:(?:made|commenced|launched|initiated)\ )?by\ (?:[^;.$\d]|{NAME_STOP}){{2,80}}?"
            rf"(?:,?\ on\ {ANY_DAY})?(?:,?\ (?:as\ )?amended\ (?:by\ (?:[^;.$\d]|{NAME_STOP}){{2,40}}?\ )?(?:on\ {ANY_DAY})?)?,?)?\ (?P<all>(?:for\ the\ purchase\ of|of)\ (?!up\ to){_SOME})"
        ),
        read=_offer_by,
        before=40,
        after=380,
        span="all",
    ),
    Rule(
        name="quantity.sought_row",
        says="Securities Sought: All outstanding shares of common stock, par value $0.01 per share, of X",
        anchors=(
            "securities sought",
            "shares sought",
            "units sought",
            "number of shares sought",
            "interests sought",
            "securities subject to the offer",
            "you offering to",
            *(f"what {kind} is" for kind in ("securities", "shares", "units")),
            *(f"how many {kind}" for kind in ("shares", "units", "adss", "warrants", "notes")),
        ),
        pattern=(
            rf"(?:(?:securities|shares|units|interests|adss)\ (?:sought|subject\ to\ the\ (?:tender\ |exchange\ )?offer)(?:\ ?[:-]?|\ (?:in|by|pursuant\ to)\ (?:the|this|our|your)\ (?:(?:u-s-|tender|exchange)\ ){{0,2}}offer\ ?\?{BETWEEN})"
            rf"|{_HOW_MANY}{BETWEEN}"
            rf"|what\ are\ you\ offering\ to\ (?:(?:re)?purchase|acquire|buy)(?:,?\ and\ [^.?;]{{3,50}})?\ ?\?{BETWEEN}"
            rf"|what\ (?:securities|shares|units|interests|adss)\ (?:are\ you|is\ (?:the\ )?[a-z]+)\ offering\ to\ (?:purchase|acquire|buy)(?:\ in\ the\ (?:tender\ )?offer)?\ ?\?{BETWEEN})\ "
            rf"(?P<all>(?:subject\ to\ [^.;]{{4,220}}?,\ )?(?:(?:(?:up\ to|a\ maximum\ of|(?:no|not)\ more\ than|at\ most)\ )?(?:an\ aggregate\ of\ )?{MANY}|any\ and\ all"
            rf"|all)\ {_STATE}(?:(?:of\ the\ )?(?:issued\ and\ )?outstanding\ )?{WHAT})(?!\ (?:(?:that|which)\ are\ )?(?:(?:validly|properly)\ )?tendered)"
        ),
        read=_sought_row,
        before=30,
        after=330,
        span="all",
    ),
    Rule(
        name="quantity.offered_row",
        says="The final results of the tender offer are: Common Shares Offered to Purchase Pursuant to the Tender Offer: 1,230,637",
        anchors=("offered to", "offered for", "maximum number of", "number of shares sought", "number of units sought", "limiting the", "will limit the", "limited to"),
        pattern=(
            rf"\b(?:(?:shares|units|interests|warrants|notes|adss)\ offered\ (?:to\ (?:be\ )?(?:re)?purchased?|for\ (?:re)?purchase){_IN_THE_OFFER}\*?:"
            rf"|(?P<most>(?:maximum\ )?number\ of\ (?:shares|units)\ sought{_IN_THE_OFFER}(?:\ (?:is|will\ be)|:)|maximum\ number\ of\ (?:shares|units|interests|warrants|adss)\ "
            rf"(?:to\ be\ (?:re)?purchased|(?:that\ )?(?:we|it|the\ (?:company|fund|trust|purchasers?))\ (?:will|(?:is|are)\ (?:offering|seeking)\ to)\ (?:re)?purchase){_IN_THE_OFFER}"
            rf"(?:\ (?:is|will\ be)|:)"
            rf"|(?P<limits>(?:\b(?:are|is)\ (?:therefore\ )?limiting|\bwill\ limit)\ )?(?(limits)the|\bthe)\ (?:aggregate\ |total\ |maximum\ )?number\ of\ (?:shares|units|interests)\ (?:that\ (?:will|may)\ be\ |to\ be\ |(?:that\ )?(?:we|it|the\ (?:company|fund|trust))\ (?:will|may|can)\ )"
            rf"(?:re)?purchased?{_IN_THE_OFFER}(?(limits)|\ (?:is|will\ be|has\ been)\ limited)\ to\ (?:approximately\ )?(?:an\ aggregate\ of\ )?))\ ?{MANY}"
        ),
        read=_offered_row,
        before=150,
        after=150,
        span="n",
    ),
    Rule(
        name="quantity.or_fewer_tendered",
        says="If 2,000,000 shares or fewer are properly tendered and not properly withdrawn, we will buy all shares properly tendered",
        anchors=("or less are", "or fewer are", "or less have", "or fewer have", "if less than", "if fewer than"),
        pattern=(
            rf"\ (?:if\ (?P<below>less|fewer)\ than\ )?{MANY}\ (?:shares|units|adss|interests|warrants)\ (?(below)|or\ (?:less|fewer)\ )(?:are|have\ been)\ (?:(?:properly|validly|duly)\ )?tendered\b(?(below)(?!\ by\ ))[^;.]{{0,190}}?,"
            rf"\ (?:we|it|the\ (?:company|fund|trust|purchaser|bank|corporation|partnership))\ will\ (?:re)?(?:purchase|buy|accept\b[^;.,]{{0,40}}?)\ all\b"
        ),
        read=_or_fewer,
        before=26,
        after=330,
        span="n",
    ),
    Rule(
        name="quantity.fully_subscribed",
        says="If the Offer is fully subscribed and we purchase all 5,700,000 Shares at the Purchase Price",
        anchors=("fully subscribed",),
        pattern=rf"\b(?:the|this|our|its)\ (?:[a-z]+\ )?offer\ is\ fully\ subscribed\ and\ (?:we|it|the\ (?:company|fund|trust|purchaser))\ (?:(?:re)?purchases?|acquires?|buys?)\ all\ (?:of\ the\ )?(?P<n>\d[\d,]{{2,}}\d)\ {WHAT}",
        read=_all_of_them,
        before=60,
        after=140,
        span="n",
    ),
    Rule(
        name="quantity.offered_then",
        says="The 7,500,000 shares to be purchased are comprised of the 6,500,000 shares the Company offered to purchase and 1,000,000 shares bought under its right to purchase an additional 2%",
        anchors=("offered to purchase", "offered to repurchase", "offered to buy"),
        pattern=(
            rf"\b(?:comprise[sd]?|consist(?:s|ed|ing)?|made\ up|compos(?:ed|ing)|includ(?:es?|ed|ing))\ (?:of\ )?the\ (?P<n>\d[\d,]{{2,}}\d)\ {WHAT}\ (?:that\ |which\ )?"
            r"(?:(?:the\ )?[a-z][a-z.&'-]*\ ){1,4}?(?:had\ )?(?:originally\ |initially\ )?offered\ to\ (?:(?:re)?purchase|buy)\b"
        ),
        read=_offered_then,
        before=190,
        after=4,
        span="n",
    ),
    *number_all.RULES,
)
