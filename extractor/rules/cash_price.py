"""Prices in cash (Item 1004(a)(1)(ii) of Regulation M-A): one price, two prices for two classes, the price paid.

    is offering to purchase all outstanding shares of common stock, par value $0.01 per share, of X at a price of $81.50 per Share, net to the seller in cash
    Price Offered Per Share  $380.00 per Share
    at a purchase price of Ch$140 per Share in cash and Ch$7,000 per ADS in cash

An amount is read where the words before it offer it. Par values, market prices, exercise prices, proposals, earlier offers, suppositions
("if we purchase at $30.00") and whole sums ("approximately $16 million") are not prices of this offer.

Nearly all rules share one pattern, PRICES of ``price``, and look in ``read`` at the words that lead to it.
"""

from __future__ import annotations

from decimal import Decimal

from ..models.offer import Cash, Measure
from ..phrase import Phrase
from . import price_called
from .offering import HEREBY_TENDERS, PRICED, UNIT, UNIT_NOUN, led_by, offering_before, said_after, said_before, speaks_of_another
from .price import HOLDER, LEAD, MONEY_SIGNS, PRICE, PRICE_IN_WORDS, PRICES, SPOKEN_CURRENCIES, cash, signed
from .price_called import OTHER_PRICE, SUPPOSED, states_price
from .rule import Reading, Rule
from .wording import ANY_PERCENT, MONEY

_NOT_BOUGHT_AT = Phrase(
    r"\b(?:(?:warrants?|options?|rights?|sars)\b[^;]{0,120}?\bto\ (?:purchase|acquire|buy|subscribe)|exercis\w*|conver(?:t|ted|sion)\b"
    r"|convertible\ (?!notes|senior|sub|pref|deb|bonds|cap)|redeem(?!able\ (?:pref|perp|conver|stock|shares|cum|series|class|ordinary|common))\w*"
    r"|redemption|sold|bought|traded?s?|closed|closing|quoted|listed|"
    r"(?<!be\ )(?<!to\ be\ )purchased|acquired|repurchased|(?<!amount\ )paid|granted|issued(?!\ and\ outstanding|,)|subscri\w+|market"
    r"|dividends?(?!\ (?:[a-z&-]+\ ){0,4}(?:trust|fund|capital|realty|inc|corp)\b)|liquidation)\b"
)

# --- a price in the sentence that makes the offer, and one that was paid ---------------------------------------------------------------

_GOES_ON = Phrase(rf",?\ (?:to|and|-|through)\ {MONEY}(?!\ in\ cash\b[^.;]{{0,20}}\bfor\ (?:half|fraction))|\ (?:nor|or|and)\ (?:not|no)\ (?:less|more|greater|higher|lower)")
_NO_PRICE = Phrase(
    r"\b(?:(?:fees?|commissions?|bonus|expenses)\b|(?:effective|implied|average|strike|reference)\ $"
    r"|at\ or\ (?:below|under|above)\ (?:(?:the|a)\ )?(?:(?:final|single|tender|offer|(?:re)?purchase)\ )*$)"
)


_NEXT_IN_LIST = Phrase(rf"(?:,?\ (?:net\ )?in\ cash)?[;,]?(?:\ and)?\ [•·]\ [^•·$.]{{4,120}}?\ (?:at|for)\ (?:a\ price\ of\ )?{MONEY}")
"""Behind the price of one class in a list of them, the next class with its own."""
_FEE_NOTE = Phrase(
    r"\b(?:calculat|determin|estimat|set\ forth)\w*\b[^;]{0,120}?\b(?:filing\ fee|transaction\ valu\w+)\b(?:[^;.]|\.(?=\S)"
    r"|\.\ (?:this|such|the)\ (?:amount|calculation|valuation|transaction)\b){0,260}$"
)
"""The arithmetic of the filing fee before a price."""


_MAY_TENDER = Phrase(r"(?:^|[\d.:]\ )(?:you|(?:share|stock|unit)?holders)\ may\ tender\ (?:all,?\ or\ (?:a\ portion|some|any),?\ of\ )?(?:any\ of\ )?(?:your|their)\ [^.;$]{0,60}$")
"""The sentence of a letter that tells holders what they may do."""
_TO_TENDER = Phrase(r"\bletter\ of\ transmittal\ (?:to\ (?:accompany|tender)|for\ (?:the\ )?tender\ of|to\ be\ used\ to\ tender)\ [^;$]{3,200}$")
"""The title of a letter of transmittal."""
_WORTH = Phrase(r"\b(?:stock|shares|adss|notes)\ [^.;$]{0,40}?\b(?:having|with)\ an?\ (?:[a-z]+\ ){0,3}?value\b[^.;$]{0,60}$")
"""What stock is worth that is given, not a price in cash: "shares of X common stock having a market value of $25.00"."""


def _offered(reading: Reading) -> Cash | None:
    """A price in a sentence that makes the offer, or lets holders tender at it."""
    context = offering_before(reading)
    if (
        context is None
        and reading["unit"]
        and (
            (_MAY_TENDER.search(said := said_before(reading, 200)) and not speaks_of_another(said))
            or _TO_TENDER.search(said := reading.before(260))
            or (HEREBY_TENDERS.search(said := said_before(reading, 800)) and not speaks_of_another(said))
        )
    ):
        context = said
    if context is None or _WORTH.search(context[-160:]) or _NOT_BOUGHT_AT.search(context[-260:]) or _NO_PRICE.search(context[-50:]) or _FEE_NOTE.search(reading.before(420)):
        return None
    if (reading["unit"] == "" and _GOES_ON.match(said_after(reading, 60))) or _NEXT_IN_LIST.match(reading.after(170)):
        return None
    named = _EACH_FOR.search(reading.before(50)) if reading["lead"] == "for" and not reading["unit"] and "." in reading["money"] and "," not in reading["money"] else None
    if named:
        end = reading.match.start()
        return cash(reading, per=Measure(quantity=Decimal(1), security=reading.document.quote(end - len(named[0]), end - 1)))
    return cash(reading)


_EACH_FOR = Phrase(r"\b(?:(?:class|series)\ [a-z0-9]{1,3}\ (?:[a-z]+\ ){0,2}?(?:shares|units|adss|stock|warrants)|adss)\ $")
"""The class whose price follows: "to purchase Series G ADSs for $15.73 and Series H ADSs for $15.28"."""


# --- a price that the words before it call the price offered ---------------------------------------------------------------------------


_ROW = Phrase(
    rf"(?:options?\ )?(?:(?:price|consideration)\ offered(?:\ per\ {UNIT}\ ?[:-]?|\ for\ (?:the|each|your)\ {UNIT}\ is|\ ?[:-]?)"
    rf"|(?:offer|purchase)\ price(?:\ per\ {UNIT})?\ ?(?::\ ?|-\ |(?<=offer\ price\ )))\ ?$"
)


def _row(reading: Reading) -> Cash | None:
    """A row of a term sheet."""
    lead = led_by(reading, _ROW, 120)
    return states_price(reading, lead) if lead else None


_SUM = r"(?:(?:an?|the)\ )?(?:(?:same|cash|purchase|fixed|net|offer)\ )*(?:(?:price|sum|amount|consideration)\ (?:in\ cash\ )?(?:of|equal\ to)\ )?(?:\((?:i|a|1|x)\)\ )?"
_WILL_PAY = Phrase(rf"[\w&.)'-]\ will\ pay\ {_SUM}$")
_FOR_EACH = Phrase(
    rf"(?:\ in\ the\ [a-z]+)?,?\ net\ to\ (?:the\ )?(?:sellers?|holders?)\b"
    rf"|,?\ (?:in\ cash,?\ )?(?:without\ interest,?\ )?(?:for\ each\ (?:[a-z-]+\ ){{0,2}}?{UNIT_NOUN}\ )?(?:of\ [a-z\ ]{{3,40}}?\ )?(?:that\ is\ "
    rf"|which\ is\ )?(?:\w+ly\ )?(?:tendered|purchased)\b"
)


def _pays(reading: Reading) -> Cash | None:
    """What a company called by its name will pay for what is tendered."""
    lead = led_by(reading, _WILL_PAY, 60)
    return states_price(reading, lead) if lead and _FOR_EACH.match(reading.document.folded, reading.match.end("all")) else None


_TO_PAY = Phrase(
    rf"(?:(?:(?:offering|offers?)\ to|(?:we|purchaser|offeror|company)\ will)\ pay(?:\ {HOLDER})?|offering\ {HOLDER}|will\ be\ paid"
    rf"|(?:intends|plans|proposes|expects)\ to\ offer\ (?:the\ |all\ |its\ )?(?:[a-z]+\ ){{0,3}}?[a-z]{{4,8}}holders(?:\ of\ [^.;$]{{2,60}})?)\ {_SUM}$"
)


def _to_pay(reading: Reading) -> Cash | None:
    """What the offeror offers to pay, or will."""
    lead = led_by(reading, _TO_PAY, 160)
    return states_price(reading, lead) if lead else None


_OFFERING_NOW = Phrase(r"\b(?:is|are)\ (?:now\ |currently\ )?offering\ $")


def _offering_now(reading: Reading) -> Cash | None:
    lead = led_by(reading, _OFFERING_NOW, 30)
    return states_price(reading, lead) if lead else None


_RECEIVES = Phrase(
    rf"\b(?:{HOLDER}|owners|you|those(?=\ who\b))\ (?:[^.;$]{{0,100}}?\ )?(?:(?:will|shall|is\ to|are\ to)\ (?:promptly\ )?(?:receive|get|be\ paid)"
    rf"|(?:will\ be|is|are)\ entitled\ to\ receive)\ {_SUM}$"
)
_TENDER_SAID = Phrase(r"\b(?:tender|offer)")
_WITH_A_RIGHT = Phrase(r"[^.;]{0,60}?,?\ (?:and|plus|together\ with)\ [^.;$]{0,60}?\bcontingent\ (?:value|payment)\ right")


_CLOSING_OF_OFFER = Phrase(r"\bclosing\ of\ (?:the|this|its)\ (?:[a-z]+\ )?offer\b")
"""When it is paid: no price at the market's closing."""


def _received(reading: Reading) -> Cash | None:
    """What holders who tender receive."""
    lead = led_by(reading, _RECEIVES, 260)
    if lead is None:
        return None
    said = _CLOSING_OF_OFFER.sub("the offer", said_before(reading, 400, len(lead[0])))
    if SUPPOSED.search(said) or not (_TENDER_SAID.search(said + lead[0] + reading.match.group() + said_after(reading, 40)) or _WITH_A_RIGHT.match(said_after(reading, 150))):
        return None
    return cash(reading)


_NO_SUM = Phrase(
    r"\b(?:converted|each\ (?:company\ )?(?:stock\ )?option|exercis\w+|previous(?:ly)?|party\ [a-z]|propos(?:al|ed)|indicat\w+|premium"
    r"|(?:up\ to|worth|valued\ at|aggregate\ of|total\ of)(?:\ (?:approximately|about))?\ $)"
)
_TENDER_NEAR = Phrase(r"\btender\ offer|\boffer\ to\ (?:purchase|exchange)|\bthe\ offer\b")


def _with_right(reading: Reading) -> Cash | None:
    """The cash that comes with a contingent value right, in a text that speaks of the offer around."""
    if not _RIGHT_BEHIND.match(said_after(reading, 150)) or _NO_SUM.search(said_before(reading, 300)[-200:]):
        return None
    at = reading.match.start()
    return cash(reading) if _TENDER_NEAR.search(reading.document.folded, max(0, at - 900), at + 1500) else None


_TO_ACQUIRE = Phrase(
    r"\b(?:(?:will|shall|to|agreed\ to)\ (?:acquire|buy|purchase)|agreement\ for\ the\ acquisition\ of)\ (?:[^.;$]|\.(?=\d)){3,200}?\ for\ (?:a\ "
    r"|an\ )?(?:(?:cash|purchase|total)\ )*(?:(?:price|consideration|amount)\ of\ )?$"
)
_AGREED = Phrase(r"\b(?:agreement|agreed)\b[^;]{0,320}$")


def _acquires(reading: Reading) -> Cash | None:
    """The price at which an agreement is announced to acquire the company, in a text that speaks of the tender offer around."""
    lead = led_by(reading, _TO_ACQUIRE, 240)
    if lead is None or not _AGREED.search(said_before(reading, 500)) or _NO_SUM.search(said_before(reading, 400)[-260:]) or speaks_of_another(said_before(reading, 400)[-260:]):
        return None
    at = reading.match.start()
    return cash(reading) if "tender offer" in reading.document.folded[max(0, at - 1500) : at + 2500] else None


_RIGHT_BEHIND = Phrase(r"[^.;$]{0,60}?,?\ (?:and|plus|together\ with)\ [^.;$]{0,60}?\b(?:contingent\ (?:value|payment|consideration)\ right|cvr\b)")
_EACH = Phrase(
    rf"(?:\b(?:receives?|pays?|paid|paying|gets?|offers?|offering)\b[^.;$]{{0,70}}?,?\ (?:in\ exchange\ )?for\ (?:each"
    rf"|every)\ (?:such\ )?(?P<each>{UNIT})(?:\ (?:of\ [^.;$,]{{3,60}}|(?:validly\ )?tendered|accepted)){{0,2}},?\ "
    rf"|\bfor\ (?:each|every)\ (?:such\ )?(?P<each2>{UNIT})\ [^.;$]{{0,120}}?(?:receives?|pays?|be\ paid|gets?)\ "
    rf"|\bon\ the\ following\ basis:?\ (?:(?:[^.]|\.(?=\d)){{0,140}}?\ )??for\ (?:each|every)\ (?P<each3>{PRICED}):?,?\ )(?:(?:a|the|an)\ )?"
    rf"(?:(?:cash|net|fixed)\ )*(?:(?:price|sum|amount|payment)\ (?:in\ cash\ )?(?:of|equal\ to)\ )?$"
)
_OFFER = Phrase(r"\boffer")


_UP_TO_ANOTHER = Phrase(r"\ (?:to|and)\ [a-z.]{0,4}[$€£]")
"""Behind the lowest of many prices: "range from $1.27 to $1.81"."""


def _each_paid(reading: Reading) -> Cash | None:
    """What is paid for each security, in a text that speaks of the offer just before."""
    lead = led_by(reading, _EACH, 340)
    if lead is None or _WORTH.search(lead[0]) or lead[0].count("(") > lead[0].count(")") or _UP_TO_ANOTHER.match(reading.after(12)):  # in a remark on what the security is
        return None
    start = reading.match.start() - len(lead[0])
    said = said_before(reading, 400, len(lead[0]))
    if SUPPOSED.search(said) or _NOT_BOUGHT_AT.search(said[-160:]) or not _OFFER.search(reading.document.folded, max(0, start - 700), reading.match.end()):
        return None
    name = next(name for name in ("each", "each2", "each3") if lead[name])
    first, end = (place - lead.start() + start for place in lead.span(name))
    per = Measure(quantity=Decimal(1), security=reading.document.quote(first, end))
    price = cash(reading, per=per)
    return price.model_copy(update={"per": per}) if price and name == "each3" else price


_LINKED = Phrase(r"[,(\ ](?:and|or|equivalent|equal\ to)\b(?:[^.;$]|u\.s\.\ dollar){0,50}$")
_SECOND = Phrase(
    rf"{MONEY}(?:,?\ in\ cash)?(?:,\ without\ interest(?:\ thereon)?,)?\ (?:per|for\ each|a"
    rf"|an)\ (?P<first>{UNIT})(?P<link>(?:[^.;$]|\.(?=\d)){{0,60}}?[,(\ ](?:and|or|and\ the\ equivalent\ of|equivalent\ (?:to|of)"
    rf"|equal\ to)(?:\ (?:at|for))?(?:\ (?:a|an|the))?"
    r"(?:\ u\.s\.\ dollar\ equivalent)?(?:\ (?:cash|purchase|offer))*(?:\ price)?(?:\ of)?)\ $"
)
_MARKET = Phrase(r"\b(?:closing|market|exercise|conversion|book|dividends?|earnings|loss|income)\b")
_PRICE_SAID = Phrase(r"\b(?:prices?\b|offering\b)")


_OF_CLASS = Phrase(r"\ (?:of|for)\ (?:the\ |our\ )?(?:\d+(?:\.\d+)?%|(?:series|class)\ [a-z0-9-]+|common|preferred|ordinary)")


def _of_another_class(first: str, second: str) -> bool:
    """Whether one price is per share of one class and the other per share of another: "of 6.00% Preferred Stock", "of 7.00% Preferred Stock"."""
    one, two = _OF_CLASS.match(first), _OF_CLASS.match(second)
    return bool(one and two and one[0] != two[0])


_OF_PREFERENCE = Phrase(
    rf"{ANY_PERCENT}\ of\ (?:the|its|their)\ (?:[a-z]+\ ){{0,3}}?liquidation\ preference\ (?:of\ |\()?{MONEY}(?:\ (?:per|a|for\ each)\ {UNIT})?\)?,?\ \(?"
    rf"(?:or|i\.e\.,|equivalent\ to|equal\ to)\ $"
)


_AT_PART = Phrase(r"\b(?:will|shall)\ (?:re)?purchase\b[^;]{0,220}?\ at\ an?\ (?:[a-z]+\ ){0,2}?(?:price|amount)\b|\bprice\ (?:to\ be\ paid|offered)\b")


def _second(reading: Reading) -> Cash | None:
    """The price for the second class, where the sentence offers both; or what a part of the liquidation preference comes to."""
    if not led_by(reading, _LINKED, 60):
        return None
    if led_by(reading, _OF_PREFERENCE, 150):
        return cash(reading) if offering_before(reading) is not None or _AT_PART.search(said_before(reading, 600)) else None
    lead = led_by(reading, _SECOND, 220)
    if lead is None or (lead["first"].rstrip("s") == reading["unit"].rstrip("s") and not _of_another_class(lead["link"], reading.after(30))) or OTHER_PRICE.search(lead["link"]):
        return None
    back = len(lead[0])
    said = said_before(reading, 1000, back)
    if offering_before(reading, 1000, back) is None and not _PRICE_SAID.search(said[-160:]):
        return None
    if _MARKET.search(said[-160:]):
        return None
    return cash(reading)


PRICE_RULES = (
    Rule(
        name="consideration.offer",
        says="is offering to purchase all outstanding shares of common stock, par value $0.01 per share, of X Corp. at a price of $81.50 per Share, net to the seller in cash",
        anchors=signed("at", "for", "of", "to", "is", "holder,", "share,", "in cash,", "interest, of", "unit,", "(i)", "(a)", "(1)", "(x)"),
        pattern=rf"{LEAD}\ {PRICE}",
        read=_offered,
        before=170,
        after=190,
    ),
    Rule(
        name="consideration.offer_in_words",
        says="is offering to purchase all outstanding Shares at a price of Twelve Dollars and Fifty Cents ($12.50) per Share, net to the seller in cash",
        anchors=(*(f"{word} ({sign}" for word in ("dollars", "dollar", "cents", "/100") for sign in ("$", "u.s.$", "us$")), *SPOKEN_CURRENCIES),
        pattern=rf"{LEAD}\ {PRICE_IN_WORDS}",
        read=_offered,
        before=230,
        after=120,
    ),
    Rule(
        name="consideration.second_price",
        says="is offering to purchase all outstanding Shares and ADSs at a price of Ch$140 per Share in cash and Ch$7,000 per ADS in cash",
        anchors=signed("and", "or", "(or", "and at", "and for", "and a price of", "equivalent to", "equivalent of", "(equivalent to", "(equal to", "price of", "(and"),
        pattern=PRICES,
        read=_second,
        before=0,
        after=120,
        span="all",
    ),
    Rule(
        name="consideration.price_offered",
        says="Price Offered Per Share: $380.00 per Share, net to the seller in cash",
        anchors=(
            "price offered",
            "consideration offered",
            "offer price $",
            "offer price: $",
            "offer price per",
            "purchase price: $",
            "offer price us$",
            "offer price ch$",
            "offer price €",
            "offer price r$",
            "offer price nis",
            "offer price: us$",
            "purchase price per",
        ),
        pattern=PRICES,
        read=_row,
        before=0,
        after=150,
        span="all",
        needs=(MONEY_SIGNS,),
    ),
    Rule(
        name="consideration.offering_to_pay",
        says="We are offering to pay $47.00 per Share, net to you in cash, without interest",
        anchors=(
            "offering to pay",
            "offers to pay",
            "offer to pay",
            "offering you",
            "offering holders",
            "to offer the",
            "to offer all",
            "to offer its",
            "to offer holders",
            "to offer shareholders",
            "to offer stockholders",
            "we will pay",
            "purchaser will pay",
            "offeror will pay",
            "company will pay",
            "will be paid",
        ),
        pattern=PRICES,
        read=_to_pay,
        before=0,
        after=260,
        span="all",
        needs=(MONEY_SIGNS,),
    ),
    Rule(
        name="consideration.will_pay",
        says="Halden will pay $5.00 for each share properly tendered by an eligible stockholder",
        anchors=signed("will pay", "will pay a purchase price of", "will pay a cash purchase price of", "will pay a price of"),
        pattern=PRICES,
        read=_pays,
        before=0,
        after=140,
        span="all",
    ),
    Rule(
        name="consideration.now_offering",
        says="Parent is now offering $49.00 per Share",
        anchors=signed("offering"),
        pattern=PRICES,
        read=_offering_now,
        before=0,
        after=120,
        span="all",
    ),
    Rule(
        name="consideration.holders_receive",
        says="Stockholders who tender their Shares will receive $47.00 in cash for each Share",
        anchors=("will receive", "entitled to receive", "to receive", "shall receive", "promptly receive", "will get", "be paid"),
        pattern=PRICES,
        read=_received,
        before=0,
        after=180,
        span="all",
        needs=(MONEY_SIGNS,),
    ),
    Rule(
        name="consideration.with_right",
        says="Alder will acquire Tern in a tender offer for $4.25 in cash per share of Tern common stock plus one non-transferable contingent value right",
        anchors=(
            "plus one",
            "plus a contingent",
            "plus a non",
            "plus an",
            "plus (ii)",
            "plus (2)",
            "plus (b)",
            "and a contingent",
            "and one contingent",
            "and one non",
            "and a non",
            "together with one",
            "plus the right",
            "plus contingent",
        ),
        pattern=PRICES,
        read=_with_right,
        before=150,
        after=2,
        span="all",
        needs=(MONEY_SIGNS,),
    ),
    Rule(
        name="consideration.to_acquire",
        says="Alder and Tern announced a definitive agreement under which Alder will acquire all outstanding shares of Tern for $23.00 per share in cash. Alder will begin a tender offer in May",
        anchors=(
            "per share in cash",
            "per share, in cash",
            "in cash per share",
            "cash per share",
            "per ads in cash",
            "in cash per ads",
            "per share in an all-cash",
            "per share payable in",
            "per share, payable in",
            "per share, net",
        ),
        pattern=PRICES,
        read=_acquires,
        before=30,
        after=14,
        span="all",
        needs=(MONEY_SIGNS,),
    ),
    Rule(
        name="consideration.each_paid",
        says="In the tender offer, Purchaser pays, for each Share, $14.50 in cash, without interest",
        anchors=("for each", "for every"),
        pattern=PRICES,
        read=_each_paid,
        before=0,
        after=240,
        span="all",
        needs=(MONEY_SIGNS,),
    ),
    *price_called.RULES,
)
