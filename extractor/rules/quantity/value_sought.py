"""Amounts of money sought, or issued in exchange (Item 1004(a)(1)(i) of Regulation M-A).

up to $70,000,000 of the outstanding shares
shares with an aggregate purchase price of up to $10.0 million
an aggregate of up to $66,666,667 worth of Series H Preferred Stock may be issued
"""

from __future__ import annotations

from decimal import Decimal

from ...models.offer import QuantitySought
from ...phrase import Phrase
from ..consideration.price import signed
from ..offering import CLASS, UNIT_NOUN, led_by, said_after, said_before, speaks_of_another
from ..rule import Reading, Rule
from ..subject import EARLIER_OFFER
from ..wording import ANY_PERCENT, MONEY, NAME_STOP, NUMBER, OWNER, count, money, whole
from .number_changed import CHANGED_WORDS, changed
from .number_sought import ADDITIONAL, SOUGHT_BEFORE, UP_TO, sentence_offers
from .words import SUPPOSED, WHAT

_NO_VALUE = Phrase(r"\b(?:per\b|liquidation\b|credit\b|facility\b|loan)")
_EXCHANG = Phrase(r"\bexchang")


def _value(reading: Reading) -> QuantitySought | None:
    """The most that will be paid; in an exchange, what follows "for" is issued."""
    if reading.match.group().startswith("for ") and _EXCHANG.search(said_before(reading, 500)) and not _OUTSTANDING.search(reading.match.group()):
        return None
    if SOUGHT_BEFORE.search(said_before(reading, 600)) or _PURCHASES.match(reading.after(16)):
        return None
    if reading["principal"] and (_ISSUED_FOR.match(reading.after(260)) or _AND_SO_MUCH.match(reading.after(220))):
        return None
    if not (sentence_offers(reading) or _ACCEPTS.search(said_before(reading, 500))) or _NO_VALUE.search(reading.match.group()):
        return None
    return _worth(reading)


_PURCHASES = Phrase(r"\ (?:re)?purchases?\b|\ buy-?\ ?backs?\b")
"""Behind "share": all purchases together that a company means to make, not those of the offer."""
_OUTSTANDING = Phrase(r"\b(?:its|our|the|amount\ of)\ (?:issued\ and\ )?outstanding\b")
"""What an issuer gives is new; what is outstanding, it seeks: "to exchange common stock for up to $80,000,000 principal amount of its outstanding notes"."""
_ISSUED_FOR = Phrase(
    rf"(?:[^.;$]|{NAME_STOP}|(?<=\d)\.(?=\d)){{0,150}}?\ (?:in\ exchange\ )?for\ (?:up\ to|an?\ |any\ and\ all|all|each|every|its|our|the|outstanding|existing|\$)"
    rf"|(?:[^.;$]|{NAME_STOP}|(?<=\d)\.(?=\d)){{0,150}}?\ (?:(?:may|will|would|to)\ be|is|are)\ (?:issued|outstanding)"
)
"""Behind new notes, what they are given for."""
_AND_SO_MUCH = Phrase(rf"(?:[^.;$]|{NAME_STOP}|(?<=\d)\.(?=\d)){{0,140}}?\ and\ (?:\((?:ii|b|2)\)\ )?(?:up\ to\ )?{MONEY}\ (?:in\ )?(?:aggregate\ )?principal\ amount")
"""Behind the limit of one issue of notes that of another: one alone is not what is sought."""
_ACCEPTS = Phrase(
    r"\bconditions\ (?:of|to|(?:set\ forth|described)\ in)\ (?:the|this|our)\ (?:[a-z-]+\ ){0,2}?offer\b[^;.]{0,160}?\ will\ accept\ for\ (?:payment"
    r"|purchase),?\ and\ (?:will\ )?pay\ $"
)
"""Upon the terms of the offer "the Fund will accept for payment, and pay for," so much."""


def _worth(reading: Reading) -> QuantitySought | None:
    read = money(next(words for name in ("money", "total", "limit", "notes", "sum", "worth", "value", "over") if (words := reading.match.groupdict().get(name))))
    if read is None or read[0] < 1000 or ("approximately" in reading.match.group() and not reading.match.groupdict().get("many")):
        return None
    if reading.match.groupdict().get("principal"):
        return QuantitySought(quantity=whole(read[0]), currency=read[1], all_outstanding=False)
    many = count(reading["many"]) if reading.match.groupdict().get("many") else None
    return QuantitySought(quantity=many if many and many >= 100 else None, maximum_value=read[0], currency=read[1], all_outstanding=False)


_OFFERS = Phrase(r"\boffer(?:s|ing)?\b[^;]{0,420}$")


_FINANCED = Phrase(r"\b(?:financ|borrow|proceed|issu|fund|new\b)")
_SOME_SHARES = Phrase(r"\bup\ to\ (?:[\d,]{5,}|[\d.]+\ million)\ ")


def _amount_of(reading: Reading) -> QuantitySought | None:
    """A fund's limit, "an amount of Interests up to", behind the words that offer to purchase; or what the price comes to at most, "(up to $32 million in the aggregate)"."""
    said = said_before(reading, 500)
    if (reading["principal"] and (not sentence_offers(reading) or _FINANCED.search(said))) or ((reading["sum"] or reading["worth"]) and not _SOME_SHARES.search(said)):
        return None
    return _worth(reading) if _OFFERS.search(said) and not SUPPOSED.search(said[-200:]) and not ADDITIONAL.search(said[-90:]) else None


def _assets_worth(reading: Reading) -> QuantitySought | None:
    """What the part of a fund's assets comes to, in brackets behind it; or what shares "can be repurchased with"."""
    read = money(reading["worth"] if reading.match.groupdict().get("worth") else reading["money"])
    if read is None or read[0] < 1000 or not sentence_offers(reading):
        return None
    return QuantitySought(maximum_value=read[0], currency=read[1], all_outstanding=False)


_OFFER_SAID = Phrase(r"\b(?:offer|tender|purchase|shares|repurchase)")
_AT_MOST = Phrase(r"up\ to|more\ than|exceed|maximum")


_BARE_LIMIT = ("up to an ", "not more than an ", "no more than an ")
"""With which a limit begins that programs and loans set as well."""


def _value_of_purchases(reading: Reading) -> QuantitySought | None:
    """A limit of the aggregate purchase price."""
    if reading.has("with"):
        return _assets_worth(reading)
    if reading.has("over"):
        return _worth(reading)
    if not _AT_MOST.search(reading.match.group()) or (reading[0].startswith(_BARE_LIMIT) and not sentence_offers(reading)):
        return None
    said = said_before(reading, 500)
    if SUPPOSED.search(said[-200:]) or ADDITIONAL.search(said[-90:]) or not _OFFER_SAID.search(said[-200:]):
        return None
    if _AUTHORIZED.search(said) and not _TENDERS.search(said + said_after(reading, 200)):
        return None
    return _worth(reading)


_AUTHORIZED = Phrase(r"\bauthori[sz](?:ed|es|ing|ation)\b[^.;]{0,80}?\b(?:(?:re)?purchases?|buy-?\ ?backs?)\b")
"""Before the limit that a board sets for all purchases: "authorized the repurchase of up to 4,000,000 shares at an aggregate cost of no more than $30 million"."""
_OTHER_BUYING = Phrase(r"\b(?:open\ market|10b5-1|repurchase\ (?:program|plan)|buyback|last\ year|previous|prior\ offer|earlier)\b")


def _value_until(reading: Reading) -> QuantitySought | None:
    """The amount up to which tenders are taken in their order; not that of other purchases."""
    said = said_before(reading, 300) + reading[0]
    return None if _OTHER_BUYING.search(said) or not _TENDERS.search(said + said_after(reading, 200)) else _worth(reading)


_TENDERS = Phrase(r"\b(?:tender(?:s|ed|ing)?|offer)\b")
_EXCHANGE_OR_OFFER = Phrase(r"\b(?:exchang|offer)")


def _issuable(reading: Reading) -> QuantitySought | None:
    """The most that may be issued in an exchange, at its stated value."""
    read = money(reading["money"])
    if read is None or read[0] < 1000:
        return None
    said = said_before(reading, 500)
    if not _EXCHANGE_OR_OFFER.search(said + said_after(reading, 120)) or SUPPOSED.search(said[-160:]):
        return None
    return QuantitySought(maximum_issuable_value=read[0], currency=read[1])


def _issuable_for(reading: Reading) -> QuantitySought | None:
    said = said_before(reading, 500)
    return _issuable(reading) if _EXCHANG.search(said) and not said.endswith("in exchange ") else None


_TO_VALUE = Phrase(rf"\b(?:aggregate|maximum|value|amount|dollar|size\ of|from\ (?:up\ to\ )?{MONEY})\ (?:[^.;]{{0,160}}?\b)?(?<!up\ )to\ (?:up\ to\ )?$")
_PER_UNIT = Phrase(r"\ per|\ net|\.\d|,\d|\d")


def _changed_value(reading: Reading) -> QuantitySought | None:
    lead = None if _PER_UNIT.match(reading.after(4)) else led_by(reading, _TO_VALUE, 260)
    return _worth(reading) if lead and changed(reading, lead[0]) else None


_FROM = Phrase(r"\bfrom\ (?:up\ to\ )?$")
_TO_ANOTHER_VALUE = Phrase(rf",?\ (?:in\ [a-z\ ]{{3,40}}\ )?to\ (?:up\ to\ )?{MONEY}(?!\ per|\ net)")


def _old_value(reading: Reading) -> QuantitySought | None:
    lead, read = led_by(reading, _FROM, 14), money(reading["money"])
    on = _TO_ANOTHER_VALUE.match(reading.after(110)) if lead else None
    if lead is None or on is None or read is None or read[0] < Decimal(1000) or not changed(reading, lead[0], on[0]):
        return None
    return QuantitySought(maximum_value=read[0], currency=read[1])


_OTHERS_AUCTION = Phrase(
    r"\b(?:advis|suggest|urg|recommend|model|illustrat)\w*\b|\b(?!company's|corporation's|fund's|trust's|partnership's)[a-z.&-]+'s\ (?:[a-z\"-]+\ ){0,2}(?:auction|offer)\b"
)
"""Before the price of somebody else's auction, or of one that was only thought of."""


def _value_at_lowest(reading: Reading) -> QuantitySought | None:
    """The amount that an auction spends at its one price; not what a supposition or another offer would buy."""
    said = said_before(reading, 300)
    if SUPPOSED.search(said[-160:]) or ADDITIONAL.search(reading[0]) or speaks_of_another(said[-200:] + reading[0]) or EARLIER_OFFER.search(said) or _OTHERS_AUCTION.search(said):
        return None
    return _worth(reading)


_PRINCIPAL = r"aggregate\ (?:outstanding\ )?principal\ amount"

VALUE_RULES: tuple[Rule[QuantitySought], ...] = (
    Rule(
        name="quantity.value",
        says="relates to the offer by X to purchase up to $70,000,000 of the outstanding shares of common stock",
        anchors=signed("up to", "amount of", "amount paid of", "aggregate of", "total of", "more than", "maximum of", "purchase", "cash"),
        pattern=(
            rf"(?:(?:purchase|acquire|buy|exchange|repurchase|tender)(?:\ for\ (?:cash|cancellation))?"
            rf"|for\ cash(?:\ \([^()]{{1,40}}\)|\ by\ [^;$:]{{3,110}}?)?|for,?|of|sell"
            rf"|(?<=[a-z\"])\),?)\ (?:shares\ (?:of\ [^.;$]{{3,100}}?\ )?having\ an\ aggregate\ (?:purchase\ price|value)\ of\ )?"
            rf"(?P<all>(?:(?:(?:for\ cash\ )?{UP_TO}|an\ (?:aggregate|amount)(?:\ amount)?\ of(?:\ up\ to)?)\ "
            rf"|(?={MONEY}\ worth\ of\ )|(?:(?<=to\ purchase\ )|(?<=to\ repurchase\ ))(?={MONEY}\ (?:in|of)\ (?:its\ |our\ )?(?:outstanding|(?:class\ [a-z]\ )?common"
            rf"|shares\ of\ (?:its|our)|(?<=its\ )shares\b|(?<=our\ )shares\b)))(?P<money>{MONEY})(?:,(?=\ or\ ))?\ (?:(?:(?:in\ )?(?:aggregate\ )?(?:value|amount|worth|purchase\ price)\ "
            rf"|(?P<principal>(?:in\ )?(?:(?:aggregate|original|outstanding|total)\ ){{0,2}}principal\ amount\ (?:at\ maturity\ )?)|in\ (?:(?:the\ )?aggregate|cash)\ "
            rf"|(?:\((?:or|i\.e\.,?|that\ is,?|equal\ to|being)|or)\ (?:up\ to\ )?(?:approximately\ |about\ )?(?P<many>{NUMBER}(?:\ million)?)\ (?:[a-z]+\ ){{0,3}}?{UNIT_NOUN}(?:\)\ |,\ |\ )(?=of|in))?(?:of|in)|in\ aggregate\ amount(?:\ of)?)\ (?:(?:the|its|our|their)\ )?"
            rf"(?:(?:aggregate\ |total\ )?(?:value|amount)\ of\ (?:its\ |the\ |our\ )?)?(?:(?:issued\ and\ )?outstanding\ )?{WHAT})"
        ),
        read=_value,
        before=150,
        after=190,
        span="all",
    ),
    Rule(
        name="quantity.amount_of",
        says="The Fund is offering to purchase an amount of Interests or portions of Interests up to $1,500,000 pursuant to tenders by members",
        anchors=(*signed("up to", "not more than", "no more than", "exceed", "exceeding", ", or", "(or", "(for"), "up to an aggregate principal"),
        pattern=(
            rf"(?:\b(?:in\ )?an\ (?:aggregate\ )?amount\ (?:of\ [a-z\ ()\"]{{3,110}}?\ )?(?:of\ )?up\ to\ (?P<money>(?>{MONEY}))"
            rf"(?=\ (?:of\ the\ net\ assets|from|pursuant|by|on\ the|at)\b|\ \(the\ \"|,\ |[.;](?:\ |$))|\(up\ to\ (?P<total>(?>{MONEY}))\ in\ (?:the\ )?aggregate\)"
            rf"|\b(?:notes|debentures|bonds)\ (?:due\ (?:[a-z]+\ )?\d{{4}},?\ )?(?P<principal>(?:in|having|with)\ (?:an|the)\ {_PRINCIPAL}\ (?:(?:of\ )?(?:up\ to|not\ more\ than)"
            rf"|not\ (?:to\ )?exceed(?:ing)?)|(?:of\ )?up\ to\ an\ {_PRINCIPAL}\ of)\ (?P<notes>(?>{MONEY}))"
            rf"|\bpurchase,?\ for\ (?:cash\ )?(?:not|no)\ more\ than\ (?P<limit>(?>{MONEY}))\ in\ (?:cash|(?:the\ )?aggregate)\b"
            rf"|,\ or\ (?P<sum>(?>{MONEY}))(?:\ in\ (?:the\ )?aggregate\b|,\ of\ (?:its|our|the)\ )|\((?:or|for)\ (?:up\ to\ )?(?P<worth>(?>{MONEY}))(?:\ in\ (?:the\ )?aggregate|\ in\ (?:total|value))?\))"
        ),
        read=_amount_of,
        before=130,
        after=60,
    ),
    Rule(
        name="quantity.value_row",
        says="Securities Sought: Up to $20 million of our shares of common stock",
        anchors=("securities sought", "shares sought", "units sought", "number of shares sought", "amount of securities sought"),
        pattern=rf"\b(?:securities|shares|units)\ sought(?:\ ?[:.-])?\ (?P<all>(?:up\ to|not\ more\ than|no\ more\ than|a\ maximum\ of)\ (?P<money>{MONEY})(?!\ per|\.\d|,\d|\d)\ (?:(?:in\ )?(?:aggregate\ )?(?:value|worth|purchase\ price)\ )?of\ (?:(?:its|our|the)\ )?(?:(?:issued\ and\ )?outstanding\ )?{CLASS})",
        read=_worth,
        before=14,
        after=190,
        span="all",
    ),
    Rule(
        name="quantity.net_assets_worth",
        says="The Fund is offering to purchase Shares in an amount up to 5.00% of the net assets of the Fund (or $4,000,000 as of December 29, 2023)",
        anchors=("net assets", "net asset value"),
        pattern=(
            rf"{UP_TO}\ (?:approximately\ )?{ANY_PERCENT}\ of\ (?:the\ |its\ )?{OWNER}?(?:total\ |estimated\ "
            rf"|aggregate\ )?net\ assets?(?:\ values?)?(?:\ of\ the\ [a-z]+)?\ \((?:(?:or|i\.e\.|that\ is|equal\ to),?\ )?(?P<money>{MONEY})(?!\ per)"
        ),
        read=_assets_worth,
        before=70,
        after=70,
        span="money",
    ),
    Rule(
        name="quantity.value_of_purchases",
        says="The tender offer is for shares with an aggregate purchase price of up to $10.0 million",
        anchors=(
            "purchased with",
            "aggregate purchase price",
            "aggregate cash purchase price",
            "aggregate cost",
            "aggregate value",
            "aggregate offer price",
            "maximum aggregate",
            "shares valued at",
            *signed("total of up to", "worth up to", "valued at up to", "value of up to", "cost of up to", "price of up to", "worth not more than"),
        ),
        pattern=(
            rf"(?:(?:up\ to\ an\ |(?:not|no)\ more\ than\ an\ )?(?:maximum\ )?aggregate\ (?:(?:cash\ )?purchase\ price|cost|value|offer\ price)|maximum\ aggregate\ (?:amount|value))(?:\ of\ the\ shares"
            rf"|\ in\ cash)?\ (?:of|not\ (?:to\ )?exceed(?:ing)?|is|that\ will\ not\ exceed)\ (?:up\ to\ |not\ more\ than\ |no\ more\ than\ "
            rf"|not\ to\ exceed\ )?(?P<money>{MONEY})(?!\ per|\.\d|,\d|\d)"
            rf"|(?:a\ total\ (?:(?:purchase\ price|cost|price)\ )?of|(?:shares|units|stock)\ (?:worth|valued\ at|with\ a\ value\ of))\ (?:up\ to|not\ more\ than|no\ more\ than)\ (?P<value>{MONEY})(?!\ per|\.\d|,\d|\d)"
            rf"|if\ shares\ (?:valued\ at|with\ an?\ (?:aggregate\ )?value\ of|worth)\ more\ than\ (?P<over>{MONEY})(?=\ (?:are|have\ been)\ (?:(?:properly|validly|duly)\ )?tendered\ )"
            rf"|(?P<with>that\ can\ be\ (?:re)?purchased\ with)\ (?:approximately\ )?(?P<worth>{MONEY})(?!\ per|\.\d|,\d|\d)"
        ),
        read=_value_of_purchases,
        before=24,
        after=110,
    ),
    Rule(
        name="quantity.value_at_lowest",
        says="We will select the lowest price per share that will allow us to purchase $50 million in value of shares, or such lesser amount as is tendered",
        anchors=("lowest",),
        pattern=(
            rf"\blowest\ (?:[^.;]|(?<=\d)\.(?=\d)|(?<=\$)\.(?=\d)){{0,110}}?\bprices?\b(?:[^.;]|(?<=\d)\.(?=\d)|(?<=\$)\.(?=\d)){{0,160}}?\ (?:enable|allow|permit)s?\ (?:it|us|the\ [a-z]+|[a-z]+)\ to\ "
            rf"(?:re)?(?:purchase|buy|acquire)\ (?:shares\ (?:with|having)\ an\ aggregate\ (?:purchase\ price|value)\ of\ (?:up\ to\ )?(?P<sum>{MONEY})(?!\ per|\.\d|,\d|\d)|(?:up\ to\ )?(?P<money>{MONEY})\ "
            rf"(?:in\ (?:aggregate\ )?value|worth|in\ aggregate\ purchase\ price)\ of\ (?:its\ |our\ |the\ )?(?:outstanding\ )?(?:(?:class\ [a-z]\ )?common\ |ordinary\ )?{UNIT_NOUN})"
        ),
        read=_value_at_lowest,
        before=0,
        after=420,
        needs=(("allow", "enable", "permit"),),
    ),
    Rule(
        name="quantity.value_at_which",
        says="the lowest price at which we can buy shares with an aggregate purchase price of up to $200.0 million",
        anchors=("at which we can", "at which it can", "at which the company can", "at which the fund can"),
        pattern=(
            rf"\blowest\ (?:(?:single|per|share|unit|such|of|those|these|purchase)\ ){{0,3}}(?:prices?\ )?(?:per\ [a-z]+\ )?at\ which\ (?:it|we|the\ [a-z]+)\ can\ (?:re)?(?:purchase|buy)\ "
            rf"(?:(?:our\ |its\ |the\ )?(?:[a-z]+\ ){{1,3}}?(?:for|with|having)|for)\ an\ aggregate\ (?:(?:purchase\ price|cost|value|amount)\ )?of\ (?:up\ to\ )?(?P<worth>{MONEY})(?!\ per|\.\d|,\d|\d)"
        ),
        read=_value_at_lowest,
        before=60,
        after=170,
        needs=(("lowest",),),
    ),
    Rule(
        name="quantity.value_until",
        says="purchase Shares tendered, on a pro rata basis, until the Company has purchased Shares resulting in an aggregate purchase price of $30,000,000",
        anchors=("until the aggregate", "resulting in an aggregate", "having an aggregate", "result in an aggregate"),
        pattern=(
            rf"\b(?:until\ (?:the\ (?:company|fund|trust|corporation|issuer|partnership|bank)|we|it)\ (?:has|have)\ (?:re)?purchased\ (?:[a-z]+\ ){{1,5}}?(?:resulting\ in|having)"
            rf"|properly\ tendered\b[^.;$]{{0,160}}?\ would\ result\ in)\ an\ aggregate\ (?:purchase\ price|cost)\ of\ (?:more\ than\ )?(?P<money>{MONEY})(?!\ per|\.\d|,\d|\d)"
            rf"|\bif\ necessary\ to\ (?:permit|enable|allow)\ (?:the\ (?:company|fund|trust|corporation|issuer|partnership|bank)|us|it)\ to\ (?:re)?purchase\ (?:[a-z]+\ ){{1,3}}?having\ an\ aggregate\ (?:purchase\ price|value)\ of\ (?P<sum>{MONEY})(?!\ per|\.\d|,\d|\d)"
            rf"|\buntil\ the\ aggregate\ (?:purchase(?:\ price|s)?|cost|value|amount)\ (?:of|for)\ [^.;$]{{3,90}}?\ (?:is\ equal\ to|equals|reaches)\ (?P<value>{MONEY})(?!\ per|\.\d|,\d|\d)"
        ),
        read=_value_until,
        before=230,
        after=190,
    ),
    Rule(
        name="quantity.value_changed_to",
        says="has increased the maximum aggregate purchase price of the tender offer from $150 million to $200 million",
        anchors=signed("to", "to up to", "up to"),
        pattern=rf"(?P<money>{MONEY})",
        read=_changed_value,
        before=480,
        after=30,
        needs=(CHANGED_WORDS,),
    ),
    Rule(
        name="quantity.superseded_value",
        says="has increased the maximum aggregate purchase price of the tender offer from $150 million to $200 million",
        anchors=signed("from", "from up to"),
        pattern=rf"(?P<money>{MONEY})",
        read=_old_value,
        before=302,
        after=40,
        needs=(CHANGED_WORDS,),
    ),
    Rule(
        name="quantity.issuable",
        says="an aggregate of up to $66,666,667 worth of Series H Preferred Stock may be issued in the Offer",
        anchors=("worth of", "liquidation preference of", "be issued", "be exchanged"),
        pattern=(
            rf"(?:up\ to|at\ most|no\ more\ than|not\ more\ than|a\ maximum\ of)\ (?:an\ aggregate\ of\ )?(?P<money>{MONEY})\ (?:(?:worth"
            rf"|(?:in\ )?(?:aggregate\ )?(?:liquidation\ preference|stated\ value|principal\ amount|value))\ of\ (?:(?!\.\ )[^;$]){{3,110}}?\ (?:may|will"
            rf"|can)\ be\ (?:issued|exchanged|issuable)|of\ (?:(?:our|its|the|new)\ )?{CLASS}\ (?:may|will|can)\ be\ issued(?=\ (?:in|pursuant\ to)\ (?:the|this)\ (?:exchange\ )?offer\b))"
        ),
        read=_issuable,
        before=170,
        after=140,
    ),
    Rule(
        name="quantity.issuable_for",
        says="to exchange up to 333,333,333 shares of Common Stock for up to $50,000,000 aggregate liquidation preference of its Series H Preferred Stock",
        anchors=signed("for up to", "aggregate of", "for at most", "for no more than", "for not more than"),
        pattern=(
            rf"\bfor\ (?:up\ to|at\ most|no\ more\ than|not\ more\ than)\ (?:an\ aggregate\ of\ )?(?P<money>{MONEY})\ "
            rf"(?:(?:in\ )?(?:aggregate\ )?(?:liquidation\ preference|stated\ value|principal\ amount|value)\ )?of\ "
            rf"(?!(?:(?:its|our|the)\ )?(?:issued\ and\ )?(?:outstanding|existing|old)\b)(?:its|our|the|new|newly|a|{CLASS})(?![\w-])"
        ),
        read=_issuable_for,
        before=40,
        after=160,
    ),
)
