"""How much is sought (Item 1004(a)(1)(i) of Regulation M-A).

    offering to purchase up to 17,753,322 shares of common stock
    any and all of the outstanding shares of common stock
    up to $70,000,000 of the outstanding shares
    up to 5% of the outstanding Units
    an aggregate of up to $66,666,667 worth of Series H Preferred Stock may be issued

Each finding is partial: filing merges the fields of the strongest ones. PRECEDENCE, strongest first: a number or amount that the sentence
says was changed to; then what the offer's own sentence says; then statements beside it (percentages, rows of a term sheet, the most that may
be issued). ``quantity.superseded_*`` are old values and never terms. Shares outstanding, shares held, results, the extra two percent that
may be bought without an extension, and what a supposition buys are not sought quantities.
"""

from __future__ import annotations

from decimal import Decimal
from re import Match

from ..models.offer import QuantitySought
from .price import signed
from .rule import Reading, Rule
from .terms import ASIDE, CLASS, PAR, UNIT_NOUN, offering_at, said_after, said_before, speaks_of_another
from .wording import ANY_PERCENT, MONEY, NUMBER, Phrase, count, money, percent

PRECEDENCE = (
    "quantity.changed_to",
    "quantity.value_changed_to",
    "quantity.up_to",
    "quantity.number",
    "quantity.value",
    "quantity.percent",
    "quantity.all",
    "quantity.sought_row",
    "quantity.value_of_purchases",
    "quantity.percent_or_number",
    "quantity.representing",
    "quantity.which_represent",
    "quantity.net_assets",
    "quantity.put_right",
    "quantity.issuable",
    "quantity.issuable_for",
)

_BUY = r"(?:purchase|acquire|buy|exchange|repurchase|tender)"
_MANY = rf"(?P<n>{NUMBER}(?:\ (?:million|billion|thousand))?)(?![\d%]|\.\d|\ ?%|\ per\ ?cent|/)"
_STATE = r"(?:(?:of\ (?:the|its|our|their)\ |(?:the|its|our|their)\ )?(?:(?:issued\ and\ )?(?:outstanding|issued|existing|then[-\ ]outstanding)\ )?(?:(?:validly|properly)\ tendered\ )?(?:of\ (?:the|its|our)\ )?)"
_WHAT = rf"(?:(?:(?!shares|units|adss|of)[a-z0-9.%'&-]+\ ){{0,8}}?{UNIT_NOUN})"
_UP_TO = r"(?:up\ to|not\ more\ than|no\ more\ than|a\ maximum\ of|as\ many\ as)(?:\ and\ including)?(?:\ (?:an\ aggregate\ (?:of|number\ of)|a\ total\ of|a\ maximum\ of|approximately))?"
_ADDITIONAL = Phrase(r"\badditional\b|\bwithout\ (?:amending|extending)|\bincrease\ the\ (?:number|amount)\b(?!.{0,80}\bto\b)|\bright\ to\ (?:purchase|increase)\b|\breserves?\b|\b(?:greater|lesser|fewer)\b")
_SUPPOSED = Phrase(r"\b(?:if|assum\w+|example|hypothetical\w*|would|could|might|propos(?:al|als|ed\ to)|indicat\w+|party\ [a-z]|option(?:\ to|s\ to)|top-up|warrants?\ to|rights?\ to|in\ connection\ with\ the\ exercise|previous(?:ly)?\ (?:tender|offer|purchas)\w*|prior\ (?:tender|offer)\w*|repurchase\ program|open\ market|since|during)\b")
_HELD = Phrase(r"\b(?:own(?:s|ed)?|held|holds?|beneficial\w*|record|agreed\ to\ (?:tender|sell)|committed)\b[^;]{0,90}$")


_IN_OFFER = Phrase(r"[^;]{0,130}?\b(?:in|pursuant\ to|through|by\ means\ of|under)\ (?:the|its|an?|this|our|their)\ (?:[\w-]+\ ){0,3}?offer\b(?!\ to\ (?:purchase|exchange))")
_NOT_SOUGHT = Phrase(r"\b(?:may|own\w*|held|holds?|tendered|accepted|purchased|acquired|agreed|extra|additional|represent\w*|approximately|outstanding|reserve[sd]?|least|minimum|than)\b|\bnot\b")
_SOUGHT = Phrase(r"\b(?:sought|offer|tender|purchase[ds]?|repurchase|maximum)\b")
_NO_LIMIT = Phrase(r"\b(?:own|accept\w*\ for|purpose|consummat\w+|complet\w+|has\ purchased|extra)\b")


def _led(reading: Reading, lead: Phrase, length: int) -> Match[str] | None:
    """The words of a lead that ends where the match begins."""
    return lead.search(reading.before(length))


_FEE_SAID = Phrase(r"\b(?:this|such|the)\ (?:amount|valuation|calculation)\ (?:is|was|assumes|equals)\b|filing\ fee|transaction\ valu|\bcalculat")


def _sentence_offers(reading: Reading, lead: str = "", reach: int = 420) -> bool:
    """Whether the words just before the lead and the match, in their sentence, offer to buy; not a supposition, a proposal or an option."""
    said = said_before(reading, 900, len(lead))
    offering = offering_at(said + lead + reading.match.group())
    if offering is None:
        return bool(_IN_OFFER.match(said_after(reading, 180))) and not _SUPPOSED.search(said[-200:]) and not _NOT_SOUGHT.search(said[-120:])
    if len(said) - offering > reach + 280 or _FEE_SAID.search(said[max(0, offering - 160) : max(0, offering)]):
        return False
    between = said[offering :] if offering < len(said) else ""
    lead = said[max(0, offering - 160) :]
    return not (_SUPPOSED.search(lead) or _NO_LIMIT.search(between) or _ADDITIONAL.search(lead) or speaks_of_another(lead))


_A_RATIO = Phrase(r"[^.;]{0,110}?\ (?:in\ exchange\ )?(?:for|into)\ (?:each|every|an?|one|two|three|four|five|\d{1,2})\ (?!of\ )")


_VERB = Phrase(rf"\b(?:{_BUY}|for|from|sell|accept|of)(?:\ for\ (?:cash|purchase))?,?\ $")
_VERB_OF_NUMBER = Phrase(rf"\b(?:{_BUY}(?:\ for\ cash)?|offer\ for)\ (?:an\ aggregate\ of\ |a\ total\ of\ )?$")
_NO_NUMBER = Phrase(r"\ (?:increments?|for\ (?:one|each|every))")
_EXTRA = Phrase(r"\badditional\b|\bincrements?\b")


def _number(reading: Reading) -> QuantitySought | None:
    """"To purchase 350,000 Units"."""
    lead = None if reading["limit"] else _led(reading, _VERB_OF_NUMBER, 60)
    if lead is None or _NO_NUMBER.match(reading.after(14)):
        return None
    return _offered(reading, lead[0])


def _up_to(reading: Reading) -> QuantitySought | None:
    """"To purchase up to 350,000 Units"."""
    if not reading["limit"] or _EXTRA.search(reading.before(70) + reading.match.group()):
        return None
    lead = _led(reading, _VERB, 30)
    return _offered(reading, lead[0] if lead else "")


def _offered(reading: Reading, lead: str) -> QuantitySought | None:
    found = _sought(reading)
    if found is None or _ADDITIONAL.search(reading.before(60 + len(lead))) or _A_RATIO.match(said_after(reading, 140)) or not _sentence_offers(reading, lead):
        return None
    return found


def _sought(reading: Reading) -> QuantitySought | None:
    """The number as the most that will be bought."""
    many = count(reading["n"])
    if many is None or many < 100:
        return None
    return QuantitySought(quantity=many, all_outstanding=False)


_NO_VALUE = Phrase(r"\bper\b|\bliquidation\b|\bcredit\b|\bfacility\b|\bloan")
_EXCHANG = Phrase(r"\bexchang")


def _value(reading: Reading) -> QuantitySought | None:
    """The most that will be paid; in an exchange, what follows "for" is issued."""
    if reading.match.group().startswith("for ") and _EXCHANG.search(said_before(reading, 500)):
        return None
    if not _sentence_offers(reading) or _NO_VALUE.search(reading.match.group()):
        return None
    return _worth(reading)


def _worth(reading: Reading) -> QuantitySought | None:
    read = money(reading["money"])
    if read is None or read[0] < 1000 or "approximately" in reading.match.group():
        return None
    return QuantitySought(maximum_value=read[0], currency=read[1], all_outstanding=False)


_OFFER_SAID = Phrase(r"\b(?:offer|tender|purchase|shares|repurchase)")


_AT_MOST = Phrase(r"up\ to|more\ than|exceed|maximum")


def _value_of_purchases(reading: Reading) -> QuantitySought | None:
    """A limit of the aggregate purchase price."""
    if not _AT_MOST.search(reading.match.group()):
        return None
    said = said_before(reading, 500)
    if _SUPPOSED.search(said[-200:]) or _ADDITIONAL.search(said[-90:]) or not _OFFER_SAID.search(said[-200:]):
        return None
    return _worth(reading)


_THAT_TENDERED = Phrase(r"\ ?(?:that\ are\ )?(?:validly\ |properly\ )?tendered")
_OR_SOME = Phrase(r"\b(?:any\ )?or\ (?:a\ portion|some|any)")
_NOT_ALL = Phrase(r"\b(?:purpose|first\ step|wants?|ultimately|intends?\ to\ acquire|if\b(?!\ any)|even|unless|until|whether|percent|majority|less\ than|assum\w+|example|substantially|portion|some\ or|option|would|could|might|propos(?:al|als|ed\ to)|indicat\w+|party\ [a-z]|accept\w*\ for|agreed\ to\ tender|owns?|(?<!wholly[\ -])(?<!majority[\ -])(?<!indirectly\ )(?<!directly\ )owned(?!\ subsidiary)|holders\ of|previous(?:ly)?\ (?:tender|offer)\w*|not\ being\ made|letter)\b")


def _all(reading: Reading) -> QuantitySought | None:
    if _OR_SOME.search(reading.match.group()) or _THAT_TENDERED.match(said_after(reading, 40)):
        return None
    said = said_before(reading, 900)
    offering = offering_at(said + reading.match.group())
    if offering is None:
        return None
    lead = said[max(0, offering - 160) :]
    if _NOT_ALL.search(lead[-430:]):
        return None
    return None if speaks_of_another(lead) else QuantitySought(all_outstanding=True)


def _sought_row(reading: Reading) -> QuantitySought | None:
    if reading["n"]:
        return _sought(reading)
    return QuantitySought(all_outstanding=True)


_NOT_OF_CLASS = Phrase(r"\badditional\b|net\ assets?")
_AS_LIMIT = Phrase(r"up\ to|not\ more|no\ more|maximum|many|\b(?:purchase|acquire|buy|repurchase|for)\ $")


def _percent(reading: Reading) -> QuantitySought | None:
    """The most of the class that will be bought."""
    start = reading.match.start("all")
    if not _AS_LIMIT.search(reading.document.folded[max(0, start - 14) : start + 14]):
        return None
    share = percent(reading["p"])
    if share is None or not 0 < share <= 100 or _NOT_OF_CLASS.search(reading.match.group() + reading.before(40)) or not _sentence_offers(reading):
        return None
    if share == 100:
        return QuantitySought(all_outstanding=True)
    return QuantitySought(percent_of_outstanding=share, all_outstanding=False)


_LIMITED = Phrase(r"\b(?:up\ to|purchase|offer|tender|repurchase)\b")
_EXCESS = Phrase(r"\badditional\b|\bexcess\b|\bexceed")


def _percent_or_number(reading: Reading) -> QuantitySought | None:
    if _EXCESS.search(reading.before(60)) or _SUPPOSED.search(said_before(reading, 300)[-160:]) or _HELD.search(said_before(reading, 300)):
        return None
    if not _LIMITED.search(said_before(reading, 400)[-160:]):
        return None
    found = _sought(reading)
    share = percent(reading["p"])
    return found.model_copy(update={"percent_of_outstanding": share}) if found and share and share < 100 else None


_WHICH_REPRESENT = r"(?:represent(?:ing|s)?|constitut(?:ing|es?)|or),?\ (?:in\ (?:the\ )?aggregate,?\ )?(?:up\ to\ )?(?:approximately\ |about\ )?$"
_REPRESENTING = Phrase(_WHICH_REPRESENT)
_NUMBER_REPRESENTING = Phrase(rf"(?:up\ to|purchase|acquire|aggregate\ of|total\ of)\ (?:an?\ (?:aggregate|total)\ of\ )?{NUMBER}\ (?:(?!\.\ [a-z]{{4}})[^;%]){{4,520}}?{_WHICH_REPRESENT}")


def _representing(reading: Reading) -> QuantitySought | None:
    """The share of the class that the number sought represents."""
    share = percent(reading["p"])
    lead = _led(reading, _NUMBER_REPRESENTING, 640) if share and share < 100 and _led(reading, _REPRESENTING, 60) else None
    if lead is None or not _sentence_offers(reading, lead[0], 700) or _HELD.search(said_before(reading, 400, len(lead[0]))[-160:]):
        return None
    return QuantitySought(percent_of_outstanding=share)


_SOUGHT_BEFORE = ("up to", "purchase", "acquire", "total of", "aggregate of")


def _which_represent(reading: Reading) -> QuantitySought | None:
    """The share of the class that the number represents which another sentence seeks."""
    share, start = percent(reading["p"]), reading.match.start()
    near = reading.document.folded[max(0, start - 1500) : start + 600]
    if share is None or not 0 < share < 100 or not any(f"{verb} {reading['n']}" in near for verb in _SOUGHT_BEFORE):
        return None
    return None if _HELD.search(said_before(reading, 200)) or _HELD.search(reading["link"]) else QuantitySought(percent_of_outstanding=share)


def _net_assets(reading: Reading) -> QuantitySought | None:
    """A part of a fund's assets."""
    return QuantitySought(all_outstanding=False) if percent(reading["p"]) and _sentence_offers(reading) else None


_PUT_OFFER = Phrase(r"\bput\ (?:option|right)|\brepurchase\ (?:right|option|notice)|\bpurchase\ (?:right|option)\b|\bcompany\ notice|\bfundamental\ change\ (?:repurchase|purchase|company|notice)")


def _put_right(reading: Reading) -> QuantitySought | None:
    """A right of every holder to have all notes bought, in a filing about that right."""
    return QuantitySought(all_outstanding=True) if _PUT_OFFER.search(reading.document.folded, 0, 8000) and not _SUPPOSED.search(said_before(reading, 400)[-90:]) else None


_EXCHANGE_OR_OFFER = Phrase(r"\bexchang|\boffer")


def _issuable(reading: Reading) -> QuantitySought | None:
    """The most that may be issued in an exchange, at its stated value."""
    read = money(reading["money"])
    if read is None or read[0] < 1000:
        return None
    said = said_before(reading, 500)
    if not _EXCHANGE_OR_OFFER.search(said + said_after(reading, 120)) or _SUPPOSED.search(said[-160:]):
        return None
    return QuantitySought(maximum_issuable_value=read[0], currency=read[1])


def _issuable_for(reading: Reading) -> QuantitySought | None:
    return _issuable(reading) if _EXCHANG.search(said_before(reading, 500)) else None


_CHANGES = Phrase(r"\b(?:increas\w*|reduc\w*|decreas\w*|rais\w*|chang\w*|upsiz\w*|lower\w*|expand\w*)\b")
_OTHER_CHANGE = Phrase(
    r"\b(?:minimum|condition|propos\w+|indicat\w+|authoriz\w+|reserve[sd]?|may|would|could|if|right|board|option|dividend|stock\ plan|share\ reserve|repurchase\ program|commitment|facility|party\ [a-z])\b"
)


def _changed(reading: Reading, lead: str, tail: str = "") -> bool:
    """Whether the sentence, its words before the lead, the lead, the match and the tail, changes how much is sought."""
    near = said_before(reading, 500, len(lead))[-300:] + lead + reading.match.group() + tail
    return bool(_CHANGES.search(near) and _SOUGHT.search(near)) and not _OTHER_CHANGE.search(near)


_TO_NUMBER = Phrase(r"\b(?:sought|offer|purchased?|acquired|tendered|shares|units|buy|number|from\ [^.;$]{1,60}?)\ (?:[^.;$]{0,90}?\ )?to\ $")


def _changed_number(reading: Reading) -> QuantitySought | None:
    before = reading.before(160)
    up_to = "up to " if reading.match.group().startswith("up to ") else ""
    lead = None if before.endswith("from ") else _TO_NUMBER.search(before + up_to)
    return _sought(reading) if lead and _changed(reading, before[lead.start() :]) else None


def _old_number(reading: Reading) -> QuantitySought | None:
    many = count(reading["old"])
    return QuantitySought(quantity=many) if many and many >= 100 and _changed(reading, "") else None


_TO_VALUE = Phrase(rf"\b(?:aggregate|maximum|value|amount|dollar|from\ (?:up\ to\ )?{MONEY})\ (?:[^.;]{{0,160}}?\b)?to\ (?:up\ to\ )?$")
_PER_UNIT = Phrase(r"\ per|\ net|\.\d|,\d|\d")


def _changed_value(reading: Reading) -> QuantitySought | None:
    lead = None if _PER_UNIT.match(reading.after(4)) else _led(reading, _TO_VALUE, 260)
    return _worth(reading) if lead and _changed(reading, lead[0]) else None


_FROM = Phrase(r"\bfrom\ (?:up\ to\ )?$")
_TO_ANOTHER_VALUE = Phrase(rf",?\ (?:in\ [a-z\ ]{{3,40}}\ )?to\ (?:up\ to\ )?{MONEY}(?!\ per|\ net)")


def _old_value(reading: Reading) -> QuantitySought | None:
    lead, read = _led(reading, _FROM, 14), money(reading["money"])
    on = _TO_ANOTHER_VALUE.match(reading.after(110)) if lead else None
    if lead is None or on is None or read is None or read[0] < Decimal(1000) or not _changed(reading, lead[0], on[0]):
        return None
    return QuantitySought(maximum_value=read[0], currency=read[1])


_DIGITS = "123456789"
_OLD = rf"(?P<old>{NUMBER}(?:\ (?:million|billion|thousand))?)"
_THINGS = rf"(?:\ (?:shares|units|adss|notes|warrants|interests)(?:\ of\ {CLASS})?)"
_ALL_ANCHORS = (
    "all outstanding", "all of the outstanding", "all of its outstanding", "all of the issued", "all issued", "any and all", "each outstanding", "each issued", "each of the", "all the outstanding", "all the issued",
    "every outstanding", "all of the shares", "all shares", "all of the ordinary", "all ordinary", "all units", "all of the units", "all of our outstanding", "all of our", "all the shares", "all of the common", "all common", "all limited", "all of the limited",
    "100% of the", "all eligible", "all its outstanding", "all of the company's", "all american", "all of the american", "all of the adss", "all adss", "all class", "all of the class", "all or any", "all the units",
)  # fmt: skip


_SOME = rf"(?P<limit>{_UP_TO}\ )?{_MANY}\ {_STATE}{_WHAT}"
_CHANGED_WORDS = ("increas", "reduc", "decreas", "rais", "chang", "upsiz", "lower", "expand")

RULES: tuple[Rule[QuantitySought], ...] = (
    Rule(
        name="quantity.changed_to",
        says="has increased the number of shares sought in the tender offer from 325,000 shares to 425,000 shares",
        anchors=(*tuple(f"to {digit}" for digit in _DIGITS), "to up to", "to purchase up to"),
        pattern=rf"(?:(?:purchase\ )?up\ to\ |a\ (?:maximum|total)\ of\ |an\ aggregate\ of\ )?{_MANY}{_THINGS}",
        read=_changed_number,
        before=440,
        after=110,
        needs=(_CHANGED_WORDS,),
    ),
    Rule(
        name="quantity.superseded_number",
        says="has increased the number of shares sought in the tender offer from 325,000 shares to 425,000 shares",
        anchors=(*tuple(f"from {digit}" for digit in _DIGITS), "from up to"),
        pattern=rf"from\ (?:up\ to\ )?(?P<all>{_OLD}{_THINGS}?),?\ to\ (?:up\ to\ )?{NUMBER}(?:\ million)?\ (?:shares|units|adss|notes|warrants|interests)\b",
        read=_old_number,
        before=302,
        after=140,
        needs=(_CHANGED_WORDS,),
        span="all",
    ),
    Rule(
        name="quantity.value_changed_to",
        says="has increased the maximum aggregate purchase price of the tender offer from $150 million to $200 million",
        anchors=signed("to", "to up to", "up to"),
        pattern=rf"(?P<money>{MONEY})",
        read=_changed_value,
        before=480,
        after=30,
        needs=(_CHANGED_WORDS,),
    ),
    Rule(
        name="quantity.superseded_value",
        says="has increased the maximum aggregate purchase price of the tender offer from $150 million to $200 million",
        anchors=signed("from", "from up to"),
        pattern=rf"(?P<money>{MONEY})",
        read=_old_value,
        before=302,
        after=40,
        needs=(_CHANGED_WORDS,),
    ),
    Rule(
        name="quantity.up_to",
        says="relates to the offer by X to purchase up to 17,753,322 shares of common stock",
        anchors=("up to", "more than", "maximum of", "as many as"),
        pattern=_SOME,
        read=_up_to,
        before=4,
        after=170,
    ),
    Rule(
        name="quantity.number",
        says="The Purchasers hereby offer to purchase 350,000 Units",
        anchors=tuple(f"{verb} {digit}" for verb in ("purchase", "acquire", "buy", "exchange", "for cash", "repurchase", "tender", "offer for", "aggregate of", "total of") for digit in _DIGITS),
        pattern=_SOME,
        read=_number,
        before=0,
        after=150,
    ),
    Rule(
        name="quantity.value",
        says="relates to the offer by X to purchase up to $70,000,000 of the outstanding shares of common stock",
        anchors=signed("up to", "amount of", "aggregate of", "total of", "more than", "maximum of", "purchase", "cash"),
        pattern=rf"(?:(?:purchase|acquire|buy|exchange|repurchase|tender)(?:\ for\ cash)?|for\ cash(?:\ \([^()]{{1,40}}\))?|for|of|sell)\ (?:shares\ (?:of\ [^.;$]{{3,100}}?\ )?having\ an\ aggregate\ (?:purchase\ price|value)\ of\ )?(?P<all>(?:(?:for\ cash\ )?{_UP_TO}|an\ (?:aggregate|amount)(?:\ amount)?\ of(?:\ up\ to)?)\ (?P<money>{MONEY})\ (?:(?:(?:in\ )?(?:aggregate\ )?(?:value|amount|worth|purchase\ price)\ |in\ the\ aggregate\ )?(?:of|in)|in\ aggregate\ amount(?:\ of)?)\ (?:(?:the|its|our|their)\ )?(?:(?:aggregate\ |total\ )?(?:value|amount)\ of\ (?:its\ |the\ |our\ )?)?(?:(?:issued\ and\ )?outstanding\ )?{_WHAT})",
        read=_value,
        before=150,
        after=190,
        span="all",
    ),
    Rule(
        name="quantity.value_of_purchases",
        says="The tender offer is for shares with an aggregate purchase price of up to $10.0 million",
        anchors=("aggregate purchase price", "aggregate cost", "aggregate value", "aggregate offer price", "maximum aggregate"),
        pattern=rf"(?:aggregate\ (?:purchase\ price|cost|value|offer\ price)|maximum\ aggregate\ (?:amount|value))(?:\ of\ the\ shares)?\ (?:of|not\ (?:to\ )?exceed(?:ing)?|is|that\ will\ not\ exceed)\ (?:up\ to\ |not\ more\ than\ |no\ more\ than\ |not\ to\ exceed\ )?(?P<money>{MONEY})(?!\ per|\.\d|,\d|\d)",
        read=_value_of_purchases,
        before=12,
        after=110,
    ),
    Rule(
        name="quantity.all",
        says="is offering to purchase, subject to certain conditions, any and all of the outstanding shares of common stock",
        anchors=_ALL_ANCHORS,
        pattern=rf"(?P<all>(?:any\ and\ all|all(?<!\wall)|each(?<!\weach)|every|100%)(?:\ or\ any)?\ (?:of\ )?(?:(?:the|its|our|their|your)\ )?(?:(?:[a-z&.]+'s?\ )?)(?:(?:issued\ and\ )?(?:outstanding|issued)(?:\ and\ outstanding)?,?\ )?(?:of\ (?:its|the)\ )?{_WHAT}(?:\ of\ {CLASS})?)",
        read=_all,
        before=2,
        after=180,
        span="all",
    ),
    Rule(
        name="quantity.sought_row",
        says="Securities Sought: All outstanding shares of common stock, par value $0.01 per share, of X",
        anchors=("securities sought", "shares sought", "units sought", "number of shares sought", "interests sought", "securities subject to the offer"),
        pattern=rf"(?:securities|shares|units|interests|adss)\ (?:sought|subject\ to\ the\ offer)\ ?[:-]?\ (?P<all>(?:subject\ to\ [^.;]{{4,120}}?,\ )?(?:(?:up\ to\ )?(?:an\ aggregate\ of\ )?{_MANY}|any\ and\ all|all)\ {_STATE}(?:(?:of\ the\ )?(?:issued\ and\ )?outstanding\ )?{_WHAT})",
        read=_sought_row,
        before=12,
        after=230,
        span="all",
    ),
    Rule(
        name="quantity.percent",
        says="The Fund is offering to purchase up to 17.5% of its outstanding shares",
        anchors=("%", "percent"),
        pattern=rf"[\ (\"'](?P<all>(?:{_UP_TO}\ )?(?P<p>{ANY_PERCENT})\ (?:\([^()]{{1,40}}\)\ )?of\ (?:the\ |its\ |our\ |their\ |all\ |such\ )?(?:[a-z&.]+'s?\ )?(?:total\ |aggregate\ )?(?:number\ of\ )?(?:(?:issued\ and\ |then\ )?outstanding\ )?{_WHAT})",
        read=_percent,
        before=60,
        after=110,
        span="all",
    ),
    Rule(
        name="quantity.percent_or_number",
        says="will accept for payment and pay for up to 2.5% of the Fund's outstanding Shares, or 3,701 Shares validly tendered",
        anchors=("%", "percent"),
        pattern=rf"[\ (\"'](?P<all>(?P<p>{ANY_PERCENT})\ of\ (?:the\ |its\ |our\ )?(?:[a-z&.]+'s?\ )?(?:total\ )?(?:(?:issued\ and\ )?outstanding\ )?{_WHAT}(?:\ of\ {CLASS})?(?:{PAR}|{ASIDE}){{0,2}}(?:,\ or\ (?:up\ to\ )?(?:approximately\ )?|\ \((?:or\ |i\.e\.,?\ )?(?:up\ to\ )?){_MANY}\ (?:[a-z-]+\ ){{0,3}}?{UNIT_NOUN})",
        read=_percent_or_number,
        before=12,
        after=260,
        span="all",
        needs=((", or ", " (or ", " (i.e", " (up to", *(f" ({digit}" for digit in _DIGITS)),),
    ),
    Rule(
        name="quantity.representing",
        says="offer to purchase up to a total of 7,608,631,104 of the outstanding Shares, representing approximately 10% of the outstanding Shares",
        anchors=("representing", "represents", "represent", "constituting", "constitutes", "constitute", "or approximately"),
        pattern=rf"(?P<p>{ANY_PERCENT})\ of\ (?:the\ |its\ |all\ |our\ )?(?:[^.;%]{{0,60}}?)(?:issued|outstanding|share\ capital|capital\ stock|total\ number)",
        read=_representing,
        before=0,
        after=140,
        span="p",
        needs=(("%", "percent", "per cent"),),
    ),
    Rule(
        name="quantity.which_represent",
        says="We are offering to purchase up to 2,000,000 shares. The 2,000,000 shares represent approximately 11.8% of the shares that were issued and outstanding",
        anchors=("represent",),
        pattern=rf"the\ (?P<n>{NUMBER})\ (?:[a-z]+\ ){{0,2}}?{UNIT_NOUN}(?P<link>[^.;%]{{0,110}}?)\ (?:would\ )?represents?\ (?:approximately\ |about\ )?(?P<p>{ANY_PERCENT})\ of\ [^.;%]{{0,90}}?(?:outstanding|issued)",
        read=_which_represent,
        before=190,
        after=140,
        span="p",
        needs=(("%", "percent", "per cent"), tuple(f"the {digit}" for digit in _DIGITS)),
    ),
    Rule(
        name="quantity.net_assets",
        says="The Fund is offering to purchase Units in an aggregate amount of up to 10.00% of the net asset value of the Fund",
        anchors=("net assets", "net asset value"),
        pattern=rf"{_UP_TO}\ (?:[^.;%]{{1,50}}?\ or\ )?(?P<p>{ANY_PERCENT})\ of\ (?:the\ |its\ )?(?:[a-z]+'s?\ )?(?:total\ |estimated\ |aggregate\ )?net\ assets?(?:\ values?)?(?!\ per)",
        read=_net_assets,
        before=150,
        after=14,
        needs=(("%", "percent", "per cent"), ("up to", "more than", "maximum of", "as many as")),
    ),
    Rule(
        name="quantity.put_right",
        says="The Put Option entitles each Holder to require the Company to repurchase all or any part of such Holder's Debentures",
        anchors=("applies to all", "apply to all", "applies to any", "purchase all of the", "purchase all the", "purchase all outstanding", "purchase all or", "purchase any or all", "purchase for cash all"),
        pattern=rf"(?:(?:option|right|offer)\ (?:applies|apply)\ to\ (?:all|any\ and\ all)\ (?:of\ the\ )?outstanding\ {_WHAT}|obligat(?:ed|ion)\ (?:[^.;]{{0,40}}?\ )?to\ (?:re)?purchase\ all\ (?:of\ )?(?:the\ )?(?:outstanding\ )?{_WHAT}|requires?\ (?:[^.;]{{1,60}}?\ )?to\ (?:re)?purchase\ (?:for\ cash\ )?(?:all\b|any\ or\ all)[^.;]{{0,50}}?\ ?(?:its|their|such\ holder's|the\ holder's|his\ or\ her|your|the)\ {_WHAT})",
        read=_put_right,
        before=140,
        after=130,
    ),
    Rule(
        name="quantity.issuable",
        says="an aggregate of up to $66,666,667 worth of Series H Preferred Stock may be issued in the Offer",
        anchors=("worth of", "liquidation preference of", "be issued", "be exchanged"),
        pattern=rf"(?:up\ to|at\ most|no\ more\ than|not\ more\ than|a\ maximum\ of)\ (?:an\ aggregate\ of\ )?(?P<money>{MONEY})\ (?:worth|(?:in\ )?(?:aggregate\ )?(?:liquidation\ preference|stated\ value|principal\ amount|value))\ of\ (?:(?!\.\ )[^;$]){{3,110}}?\ (?:may|will|can)\ be\ (?:issued|exchanged|issuable)",
        read=_issuable,
        before=170,
        after=140,
    ),
    Rule(
        name="quantity.issuable_for",
        says="to exchange up to 333,333,333 shares of Common Stock for up to $50,000,000 aggregate liquidation preference of its Series H Preferred Stock",
        anchors=signed("for up to", "aggregate of", "for at most"),
        pattern=rf"\bfor\ (?:up\ to|at\ most)\ (?:an\ aggregate\ of\ )?(?P<money>{MONEY})\ (?:(?:in\ )?(?:aggregate\ )?(?:liquidation\ preference|stated\ value|principal\ amount|value)\ )?of\ (?:its|our|the|new|newly|a|{CLASS})(?![\w-])",
        read=_issuable_for,
        before=40,
        after=160,
    ),
)
