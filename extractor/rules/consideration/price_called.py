"""Prices that their words call the price of the offer: "the offer price is", "a price of $10.00 net to the holder", "(the Purchase Price)"."""

from __future__ import annotations

from decimal import Decimal
from re import Match

from ...models.offer import Cash, Measure
from ...phrase import Phrase
from ..offering import PLANNED, UNIT_NOUN, led_by, left_out, said_after, said_before, speaks_of_another
from ..rule import Reading, Rule
from ..wording import MAY
from .price import LEAD, MONEY_SIGNS, PRICE, PRICES, cash, signed

_TAKEN = Phrase(r"\b(?:purchased|accepts?|accepted|acquired|repurchased|bought|will\ (?:purchase|buy|repurchase|acquire))\b")
_BY_TENDER = Phrase(r"\b(?:tendered\b|tender\ offer\b|pursuant\ to\ the\ offer\b|in\ the\ offer\b)")
_NOT_THIS = Phrase(
    rf"\b(?:if|assum\w+|example|would|could|might|{MAY}|open\ market|private(?:ly)?|maximum|minimum|prior|previous|earlier|reserves?|right\ to"
    r"|(?:19|20)\d\d,\ (?:the|we)|in\ \w+\ (?:of\ )?(?:19|20)\d\d|(?:in|during)\ (?:19|20)\d\d\ (?:[a-z&'.-]+\ ){1,4}?(?:(?:re)?purchased|acquired|bought)"
    r"|(?:for|during|in)\ the\ (?:fiscal\ |calendar\ )?(?:years?|quarters?|periods?|(?:three|six|nine|twelve)\ months)\ ended)\b"
)
_ONE_OFFER = Phrase(r"\b(?:completed|conducted|consummated|concluded|made)\ an?\ (?:[a-z'-]+\ ){0,3}offers?\b")
"""An offer told of as one of several, which is over: "completed a tender offer on May 3, 2009, in which it purchased 300,000 shares at"."""
_OTHER_KIND = Phrase(r"\b(?:exercis|conver|market|closing|book|par|trad|quot)\w*\b")
_GRANTED = Phrase(r"\b(?:grant(?:ed|s)?|issued?)\b[^;$]{0,60}?\b(?:options?|awards?|warrants?|rsus?)\b[^;$]{0,70}$")
"""Before what new options cost to exercise: "in return the Company granted 3,104,220 replacement options at"."""


def _paid(reading: Reading) -> Cash | None:
    """The price at which tendered securities were, or will be, bought."""
    said = said_before(reading, 700)
    if not (_TAKEN.search(said) and _BY_TENDER.search(said + said_after(reading, 160))) or _NOT_THIS.search(said) or _ONE_OFFER.search(said):
        return None
    if _OTHER_KIND.search(said[-80:]) or _GRANTED.search(said[-150:]):
        return None
    return cash(reading)


SUPPOSED = Phrase(
    r"\b(?:multipl\w+|product|calculat\w+|filing\ fee|valuation|if|assum\w+|example|would|propos\w+|indicat\w+|could|might"
    r"|closing(?!\ of\ (?:the|this|its)\ (?:tender\ |exchange\ )?offer\b)|merger(?!\ sub)|converted|options?|party|initial(?:ly)?|previous(?:ly)?|prior"
    r"|original(?:ly)?)\b"
)
OTHER_PRICE = Phrase(
    r"\b(?:premium|par\ value|exercise|market|closing|net\ asset|book|initial|original|previous|prior|old|former|maximum|minimum|aggregate|adjusted"
    r"|merger(?!\ sub)|proposed|current|increase[sd]?|reduc\w+)\b"
)


_IF_SO_MANY = Phrase(
    r"\bif\ [^;]{0,120}?\b(?:sufficient|enough|fewer|less|more|greater)\ [^;]{0,160}?\btendered\b[^;]{0,200},\ $|\bif\ [^;]{0,120}?\btendered\ at\ (?:u\.?s\.?\ ?)?\$[^;]{0,200},\ $"
)
"""Before the price at which all is bought, if so much is tendered at it: "if a sufficient number of shares is tendered at $24.00 per share, the purchase price will be"."""


def states_price(reading: Reading, lead: Match[str]) -> Cash | None:
    """A price that its lead calls the price offered, outside suppositions."""
    said = said_before(reading, 200, len(lead[0]))
    if _IF_SO_MANY.search(said_before(reading, 460, len(lead[0]))):
        return None
    return None if SUPPOSED.search(said[-90:]) or left_out(said + lead[0]) or said.endswith(("at or below ", "at or under ", "at or above ")) else cash(reading)


_CALLED = Phrase(
    rf'(?:\bthe|\bour|(?P<its>\bits|[a-z.&](?:\'s|s\'))(?=\ (?:[a-z]+\ ){{0,3}}offer\ price\ of\ )|[a-z.&](?:\'s|s\')(?=\ offer\ price\ remains\ unchanged\ at\ ))\ "?(?:cash\ |tender\ |u-s-\ |amended\ |increased\ |revised\ |(?:best\ and\ )?final\ )?(?P<what>offer'
    rf'|purchase|tender)\ (?:price|consideration)"?(?:\ (?:for|per|to\ be\ paid\ for|payable\ for|in)\ (?:the\ |this\ |our\ '
    rf"|each\ )?(?:(?:tender\ )?offer|(?:[a-z-]+\ ){{0,3}}?{UNIT_NOUN}(?:\ of\ (?:[a-z-]+\ ){{0,3}}?(?:stock"
    rf"|interest)(?=\ (?:is|will|shall|means|equals)))?))?,?(?P<link>\ (?:is|of|means|will\ be|shall\ be|equals?|remains(?:\ unchanged\ at)?|being"
    rf"|has\ been\ set\ at))"
    r"\ (?:equal\ to\ )?(?:an\ amount\ (?:in\ cash\ )?(?:of|equal\ to)\ )?(?:\((?:i|a|1|x)\)\ )?$"
)
_IS_FINAL = Phrase(r"\ (?:is|represents|constitutes|remains)\ (?:its|our|the|[a-z.&]+'s)\ (?:[a-z]+\ )?(?:last,?\ )?(?:best\ and\ )?final\ (?:offer|price|and\ best)")
"""Behind a bidder's own price, which a rival's would not be called in the bidder's papers: "its offer price of $4.80 per share is its best and final offer"."""
_OFFER_SAID = Phrase(r"\b(?:offer|tender)")
_UNCHANGED = Phrase(
    r"(?:(?!\bmerger\b)[^;]){0,200}?\ (?:ha(?:s|ve)\ not\ (?:been\ )?(?:changed|amended|modified|altered)|(?:is|are)\ not\ (?:being\ )?(?:changed|amended|modified)"
    r"|(?:is|are|remains?)\ unchanged|will\ not\ change)\b"
)
"""Behind a purchase price of which an amendment says that it stays as it was."""
_APIECE = Phrase(rf"\ (?:per|for\ each)\ (?:[a-z-]+\ ){{0,2}}?{UNIT_NOUN}\ (?:is|will\ be|shall\ be)\ ")
"""A price whose name gives the unit: "the purchase price per Share is $8.64"."""
_BEGINS = Phrase(r"\ ?(?:\([a-z\d]{1,4}\)\ ){0,3}")
_OF_A_PLAN = Phrase(
    r"\b(?:rights\ (?:plan|agreement)|reinvestment|subscri\w+|warrants?|options?|private\ placement|agreement|sold|selling|issu(?:e|ed|ing)\b(?!\ and\ outstanding))\b"
)
_NO_MORE = Phrase(r"(?:[.,;)]|,?\ (?:without|less)\ |$)")
"""Behind an offer price that names no unit: the sum ends, and is no difference ("$2.00 higher")."""
_THE_PRICE = Phrase(
    r"(?:^|[.?!]\ )(?:(?:the|our)\ (?:cash\ )?price(?:\ (?:we\ are\ offering|we\ will\ pay|(?:being\ )?offered))?"
    r"|the\ consideration\ for\ (?:the|each)\ [a-z]+\ (?P<accepted>(?:[a-z]+ly\ )?tendered\ and\ accepted\ for\ (?:payment|purchase))(?:\ [^.;$]{1,60}?)?)\ (?:is|will\ be|will\ equal)\ (?:equal\ to\ )?$"
)
_AND_A_SUM = Phrase(r"\ of\ [^.;$]{3,230}?\ and\ \$")
"""Behind the price of one class that of another: one alone would not say what is paid."""
_IS_OFFERING = Phrase(r"\b(?:offering|seeking|offers?|invit\w+)\b[^;]{0,120}?\bto\ (?:purchase|buy|acquire|repurchase|tender)\b")


def _the_price(reading: Reading) -> Cash | None:
    """ "The price is $14.00 per share", behind the sentence that makes the offer."""
    lead = led_by(reading, _THE_PRICE, 160)
    if lead and lead["accepted"] and _AND_A_SUM.match(reading.after(260)):
        return None
    return cash(reading) if lead and reading["unit"] and (lead["accepted"] or _IS_OFFERING.search(reading.before(420))) and not speaks_of_another(reading.before(160)) else None


_ITS = Phrase(r"\b(?:the|its|their|this|our|[a-z.&]+(?:'s|s'))\ (?:(?:previously[-\ ]announced|pending|increased|improved|amended|revised|enhanced|final)\ )*$")
_ITS_OFFER = Phrase(r",?\ (?:in\ )?(?:fully[-\ ](?:financed|funded),?\ )?(?:all[-\ ])?(?:cash\ )?(?:tender\ )?offer\b(?!\ price)")
_OURS = Phrase(r"(?<!\bfrom\ )(?<!\bthan\ )(?<!\bover\ )(?<!\babove\ )(?<!\bto\ )\b(?:our|this)\ (?:(?:current|increased|improved|revised|enhanced|final)\ )*$")
_OFFER_PRICE = Phrase(r",?\ (?:all-?\ ?)?(?:cash\ )?(?:tender\ )?offer\ price\b(?!,?\ (?:to|was|were|had|has\ been|until|by|which)\b)")
"""The bidder's own word for his price: "our $26.00 per share offer price is full and fair"; not what it is moved from or to."""
_IN_TABLE = Phrase(
    r"\b(?:offer|purchase)\ prices?\ (?:set\ forth|described|listed|shown|specified|indicated)\ (?:below|in\ the\ (?:following\ )?table)"
    r"|\bfollowing\ table\ (?:sets\ forth|shows|lists)\b[^.;]{0,80}?\b(?:terms\ of\ the\ offers?|(?:offer|purchase)\ prices?)\b"
)
_CELL = Phrase(r"[\d%)]\ $")


def _of_offer(reading: Reading) -> Cash | None:
    """ "Its $14.00 per share cash tender offer"; or the price of one class in a table of what is offered for several."""
    if reading["unit"].startswith(("series ", "class ")):
        return cash(reading) if _CELL.search(reading.before(2)) and _IN_TABLE.search(reading.before(2500)) else None
    ours = _OURS.search(reading.before(30)) and _OFFER_PRICE.match(reading.after(30))
    if not (ours or (_ITS.search(reading.before(70)) and _ITS_OFFER.match(reading.after(40)))) or speaks_of_another(said_before(reading, 200)):
        return None
    return cash(reading)


def _is_apiece(reading: Reading, lead: Match[str]) -> bool:
    """Whether a sentence is no more than "The purchase price per Share is $8.64", and what stands before it speaks of no plan, right or option."""
    begins = _BEGINS.fullmatch(said_before(reading, 200, len(lead[0]))) is not None
    return begins and _APIECE.search(lead[0]) is not None and not _OF_A_PLAN.search(reading.before(700))


def _called(reading: Reading) -> Cash | None:
    """ "The Offer Price is …"; a bare "purchase price of" only where the sentence speaks of the offer."""
    lead = led_by(reading, _CALLED, 200)
    if lead is None or (lead["its"] and not _IS_FINAL.match(reading.after(90))):
        return None
    if lead["link"] == " of" and lead["what"] == "purchase":
        said, behind = said_before(reading, 300, len(lead[0]))[-200:], said_after(reading, 260)
        if not (_OFFER_SAID.search(said + behind[:100]) or _UNCHANGED.match(behind)):
            return None
    if (lead["what"] == "offer" or _is_apiece(reading, lead)) and reading["unit"] == "" and _NO_MORE.match(said_after(reading, 40)):
        said = said_before(reading, 200, len(lead[0]))
        return None if SUPPOSED.search(said[-90:]) else cash(reading, bare=True)
    return states_price(reading, lead)


_OFFERS_FIRST = Phrase(
    r"\b(?:(?:is|are|hereby|we|and|decided\ to|has\ (?:today\ )?(?:begun|commenced)\ to)\ (?:now\ |hereby\ )?offer(?:s|ing)?)\ to\ (?:(?:re)?purchase|acquire|buy)(?:\ for\ cash)?,?\ (?:at|for)\ (?:an?\ )?(?:(?:cash|purchase|fixed|net)\ )*(?:price\ of\ )?$"
)
_THEN_CLASS = Phrase(
    r"(?:,?\ (?:(?:net\ )?(?:to\ (?:you|the\ sellers?|the\ holders?)\ )?in\ cash|net|without\ interest|less\ [^.;$,]{3,60}|subject\ to\ [^.;$,]{3,60}))*,?\ (?:all|each|every|any\ and\ all|up\ to\ [\d,]{3,}|any)\ (?:of\ )?(?:(?:the|its|our)\ )?(?:(?:issued\ and\ )?outstanding\ |publicly\ held\ )?(?:(?:[a-z]+\ ){0,2}?(?:shares?|units?|adss?|stock|warrants?|interests?))\b"
)


def _price_first(reading: Reading) -> Cash | None:
    """The price told before what is sought: "is offering to purchase, at $35.00 per share, all shares held by"."""
    lead = led_by(reading, _OFFERS_FIRST, 110)
    if lead is None or not reading["unit"] or not _THEN_CLASS.match(reading.document.folded, reading.match.end("all"), reading.match.end("all") + 260):
        return None
    said = said_before(reading, 300, len(lead[0]))
    return None if SUPPOSED.search(said[-90:]) or _NOT_ALL_HOLDERS.search(said) or left_out(said) or speaks_of_another(said[-200:]) else cash(reading)


_NOT_ALL_HOLDERS = Phrase(r"\b(?:plans?|underwriters?|distributors?|employees|unaffiliated|programs?)\b")
"""Before the words of one who buys from some, in no offer of this one's."""
_FROM = Phrase(r"\b(?:from|than|instead\ of|in\ lieu\ of|exceeds?)(?:\ the\ previous(?:\ price\ of)?)?$")


def _net(reading: Reading) -> Cash | None:
    """An amount net to the holder, outside sentences on other offers."""
    if not (reading["net"] or "net" in reading["cash"].split()):
        return None
    said = said_before(reading, 500)
    if _FROM.search(said.rstrip()) or _NOT_DEFINED.search(said.rstrip()) or speaks_of_another(said[-320:]) or left_out(said) or PLANNED.search(said):
        return None
    return cash(reading)


_DEFINED = Phrase(
    r'[^.;$]{0,170}?\((?:the|such|each|collectively|which|together)[^()$]{0,120}?"\ ?(?:cash\ |tender\ |tender\ offer\ |per\ share\ |common\ )?(?:offer'
    r'|purchase|tender|cash|exchange)\ (?:price|consideration|amount),?\ ?"'
)
_NOT_DEFINED = Phrase(
    r"\b(?:(?:from|than|up\ to)$|between\ \S{1,12}\ and$|(?:contingent|milestones?|cvrs?)\b[^;]{0,60}$|\brepresent(?:s|ing)\ (?:the|a)\ (?:contractual\ |contingent\ )?right\ to\ receive\b[^;]{0,40}$)"
)


def _defined(reading: Reading) -> Cash | None:
    """A price that the text names the offer price."""
    named = _DEFINED.match(reading.document.folded, reading.match.end("all"))
    if not named and not ("(" in reading["cash"] and _NAMED_PRICE.match(reading["cash"])):
        return None
    said = _MOST_SOUGHT.sub("", said_before(reading, 400))
    if SUPPOSED.search(said[-200:]) and "tender offer" not in said:
        return None
    if OTHER_PRICE.search(said[-50:]) or _NOT_DEFINED.search(said.rstrip()):
        return None
    principal = None if reading["unit"] else led_by(reading, _EACH_PRINCIPAL, 130)
    if named or reading["unit"]:
        return cash(reading)
    if principal is None or _AND_MORE.match(reading.after(90)):
        return None
    start = reading.match.start() - len(principal[0])
    unit = reading.document.quote(start + principal.start("security") - principal.start(), start + principal.end("security") - principal.start())
    return cash(reading, per=Measure(quantity=Decimal(1000), security=unit))


_NAMED_PRICE = Phrase(r'[^()]{0,60}?\((?:the|each|such)\ [^()$]{0,40}?"\ ?(?:cash\ |tender\ )?(?:offer|(?:re)?purchase|tender)\ price,?\ ?"')
"""The name right behind the sum, before what it is for could stand: "$970.00 in cash (the "Purchase Price")"."""
_EACH_PRINCIPAL = Phrase(
    r"\b(?:for|per)\ (?:each\ )?(?:u\.?s\.?\ ?)?\$\ ?1,000\ (?:in\ |of\ )?(?P<security>(?:aggregate\ )?principal\ amount(?:\ of\ (?:the\ |your\ |our\ )?(?:[a-z]+\ )?(?:notes|debentures|bonds))?)(?:\ [^.;$]{3,50}?)?,\ $"
)
"""Before a sum that is paid for so much of principal: "For each $1,000 principal amount of the Notes, "."""
_AND_MORE = Phrase(r"[^.;]{0,12}?,?\ (?:and|plus)\ (?:an?\ |\d)[^.;]{0,60}?\b(?:shares?|warrants?|new|notes|stock|securities)\b")
"""Behind a sum what is given besides it."""
_MOST_SOUGHT = Phrase(r"\b(?:maximum\ of|maximum\ number\ of)\ (?=[\d,]{4,}\ )")
"""Before a number of securities; no word of a price."""


def _offer_of(reading: Reading) -> Cash | None:
    """A price for one security that the offer is said to be of."""
    said = said_before(reading, 400)
    if not reading["unit"] or SUPPOSED.search((said + reading.match.group())[-160:]) or speaks_of_another(said[-200:] + reading.match.group()):
        return None
    return cash(reading)


_NO_LONGER = Phrase(
    r"\b(?:previous(?:ly)?|prior|original(?:ly)?|initial(?:ly)?|formerly|first|old|if|assum\w+|example|aggregate|total|maximum|fees?|expenses|proceeds|options?|warrants?)\b[^.;]{0,60}$"
)
_RAISED = Phrase(r"[^.;]{0,80}?\b(?:increased|raised|reduced|lowered|before\ the)\b")


_COMPARED = Phrase(
    r"\b(?:the\ same\ as|equal\ to)(?:,?\ or\ (?:even\ )?(?:less|lower|higher|more|greater)\ than)?,?\ (?:the\ )?$|\b(?:less|lower|more|higher|greater)\ than,?\ (?:the\ )?$"
)
"""Before the price with which a court's or another value is compared: "could be more than, the same as or less than"."""


def _payable(reading: Reading) -> Cash | None:
    """The price that is payable in the offer, told where something is compared with it."""
    said = said_before(reading, 200)
    if not _COMPARED.search(said) and speaks_of_another(said):
        return None
    if _NO_LONGER.search(said[-90:]) or _RAISED.match(reading.after(100)):
        return None
    return cash(reading, bare=True)


_WILL_PAY_IN_OFFER = Phrase(
    r"\b(?:the|this)\ \"?(?:cash\ amount|(?:total\ |final\ |aggregate\ )?(?:cash\ )?(?:consideration|price)|offer\ price|purchase\ price)\"?(?:\ per\ share)?,?\ (?:that\ |which\ )?(?:[a-z][a-z&.'-]*\ ){1,4}?will\ pay\ "
    r"(?:in|pursuant\ to|under)\ the\ (?:tender\ )?offer\ (?:is|will\ be)\ (?:now\ )?(?:equal\ to\ )?$"
)
_CONTINGENT = Phrase(rf"\b(?:if|assum\w+|example|unless|would|could|{MAY}|might|between|at\ least|up\ to)\b")


def _settled(reading: Reading) -> Cash | None:
    """What the parties determined that the bidder pays in the offer, where the price had a part that was still open."""
    lead = led_by(reading, _WILL_PAY_IN_OFFER, 170)
    return cash(reading) if lead and reading["unit"] and not _CONTINGENT.search(said_before(reading, 200, len(lead[0]))[-90:] + lead[0]) else None


_PAYABLE = tuple(
    f"{paid} {way} the {kind}offer"
    for paid in ("payable", "to be paid", "being paid", "being offered", "offered")
    for way in ("pursuant to", "in", "under")
    for kind in ("", "tender ")
)

RULES = (
    Rule(
        name="consideration.will_pay_in_offer",
        says="Accordingly, the Cash Amount that Purchaser will pay in the Offer is $4.05 per share",
        anchors=tuple(f"{way} the {kind}offer {link}" for way in ("pay in", "pay pursuant to", "pay under") for kind in ("", "tender ") for link in ("is", "will be")),
        pattern=PRICES,
        read=_settled,
        before=0,
        after=70,
        span="all",
        needs=(MONEY_SIGNS,),
    ),
    Rule(
        name="consideration.payable_in_offer",
        says="Such value could be more than, the same as or less than the $38.50 per Share payable pursuant to the Offer and the Merger",
        anchors=_PAYABLE,
        pattern=rf"\bthe\ (?P<all>{PRICE})\ (?:(?:that|which)\ (?:is|will\ be)\ )?(?:payable|to\ be\ paid|being\ paid|(?:being\ )?offered)\ (?:pursuant\ to|in|under)\ the\ (?:tender\ )?offer\b(?!\ (?:of|by|made|that)\b)",
        read=_payable,
        before=130,
        after=30,
        span="all",
        needs=(MONEY_SIGNS,),
    ),
    Rule(
        name="consideration.offer_price_is",
        says="The Offer Price is $1.74 per Share, to you in cash",
        anchors=("offer price", "purchase price", "tender price", "offer consideration"),
        pattern=PRICES,
        read=_called,
        before=0,
        after=260,
        span="all",
        needs=(MONEY_SIGNS,),
    ),
    Rule(
        name="consideration.price_first",
        says="is offering to purchase, at $35.00 per share, in cash, all shares of common stock held by eligible holders",
        anchors=tuple(
            anchor
            for verb in ("purchase", "buy", "acquire", "cash")
            for anchor in signed(
                *(f"{verb}{comma} {way}" for comma in ("", ",") for way in ("at", "for", "at a price of", "for a price of", "at a cash price of", "at a purchase price of"))
            )
        ),
        pattern=PRICES,
        read=_price_first,
        before=0,
        after=330,
        span="all",
    ),
    Rule(
        name="consideration.the_price_is",
        says="We are seeking to purchase all shares that we do not own. The price is $14.00 per share, in cash, without interest",
        anchors=("price is", "price will be", "offering is", "offered is", "pay is", "will equal"),
        pattern=PRICES,
        read=_the_price,
        before=0,
        after=120,
        span="all",
        needs=(MONEY_SIGNS,),
    ),
    Rule(
        name="consideration.price_of_offer",
        says="announced today the extension of its $14.00 per share cash tender offer for all outstanding shares",
        anchors=tuple(
            f"{per}{unit}{rest}"
            for per in ("per ", "-per-", "a ")
            for unit in ("share", "unit", "ads")
            for rest in (
                " cash tender",
                " offer for",
                " cash offer",
                " tender offer",
                " all-cash",
                ", all-cash",
                " all cash",
                " in cash tender",
                " fully financed",
                " fully-financed",
                " fully funded",
                " offer price",
            )
        )
        + ("per series", "per class"),
        pattern=PRICES,
        read=_of_offer,
        before=30,
        after=50,
        span="all",
        needs=(MONEY_SIGNS,),
    ),
    Rule(
        name="consideration.offer_of",
        says='has extended the expiry date of its cash tender offer (the "Offer") of US$75.00 per share',
        anchors=signed("tender offer of", "cash offer of", "amended offer of", "increased offer of", "improved offer of", 'offer") of', "offer') of"),
        pattern=rf"\b(?:its|the|this|our|(?:through|via|in|by\ (?:way|means)\ of)\ an?|offer\ (?:[^.;$]{{0,80}}?\ )?is\ an?)\ (?:[a-z-]+\ ){{0,3}}?(?:tender|(?:all-)?cash|amended|increased|improved)\ offer(?:\ \((?:the\ )?[\"']offer[\"']\))?\ of\ {PRICES}",
        read=_offer_of,
        before=180,
        after=60,
        span="all",
        needs=(MONEY_SIGNS,),
    ),
    Rule(
        name="consideration.net_to_holder",
        says="$12.50 per Share, net to the seller in cash, without interest",
        anchors=("net to", "net in cash to", "net per"),
        pattern=PRICES,
        read=_net,
        before=130,
        after=110,
        needs=(MONEY_SIGNS,),
    ),
    Rule(
        name="consideration.defined_price",
        says='$6.00 per share (the "Offer Price") in cash, without interest',
        anchors=tuple(
            f"{name}{end}" for name in ("offer price", "purchase price", "tender price", "offer consideration", "cash amount", "cash consideration") for end in ('"', ' "', ',"')
        ),
        pattern=PRICES,
        read=_defined,
        before=340,
        after=4,
        span="all",
        needs=(MONEY_SIGNS,),
    ),
    Rule(
        name="consideration.price_paid",
        says="accepted for purchase 1,200,000 shares properly tendered at a purchase price of $13.25 per share",
        anchors=signed("at", "for", "of"),
        pattern=rf"{LEAD}\ {PRICE}",
        read=_paid,
        before=110,
        after=120,
    ),
)
