"""What holders are paid for each security: a row of a term sheet, what the offeror pays, what holders receive.

    Price Offered Per Share  $380.00 per Share
    We are offering to pay $47.00 per Share, net to you in cash, without interest
    In the tender offer, Purchaser pays, for each Share, $14.50 in cash, without interest

The rules share one pattern, PRICES of ``price``, and look in ``read`` at the words that lead to it.
"""

from __future__ import annotations

from decimal import Decimal
from re import Match

from ...models.offer import Cash, Measure
from ...phrase import Phrase
from ..deadline import BETWEEN
from ..offering import PRICED, UNIT, UNIT_NOUN, led_by, left_out, said_after, said_before, speaks_of_another
from ..rule import Reading, Rule
from ..wording import NAME_STOP
from .price import HOLDER, MONEY_SIGNS, NOT_BOUGHT_AT, PRICES, WORTH, cash, signed
from .price_called import SUPPOSED, states_price

_ROW = Phrase(
    rf"(?:options?\ )?(?:(?:price|consideration)\ offered(?:\ per\ {UNIT}\ ?[:-]?|\ for\ (?:the|each|your)\ {UNIT}\ is|\ ?[:-]?)"
    rf"|(?:offer|purchase)\ (?:price|consideration)(?:\ per\ {UNIT})?\ ?(?::\ ?|-\ |(?<=offer\ price\ )|(?<=offer\ consideration\ )))\ ?$"
)


_ALONE = Phrase(r"\bpurchase\ price\ $")
_LINE_ENDS = "\t\n\u2028\u2029"


def _row(reading: Reading) -> Cash | None:
    """A row of a term sheet."""
    lead = led_by(reading, _ROW, 120) or _alone(reading) or _captioned(reading)
    return states_price(reading, lead) if lead else None


_ASKED = r"(?:you|we|(?:the\ )?(?:purchaser|offeror|parent|merger\ sub|buyer|bidder|company|fund|trust|partnership|corporation))"
_NAMED = r"(?!the\b)[a-z][\w&'-]+(?:\ [a-z][\w&'-]+){0,2}(?=\ offering\ to\ pay\b)"
"""What the bidder is called: "How much is Heron offering to pay?"."""
_ASKING = r"(?:i|we|holders|[a-z]+holders)"
_QUESTION = (
    rf"(?:how\ much\ (?:(?:are|is|will)\ (?:{_ASKED}|{_NAMED})\ (?:(?:now|currently)\ )?(?:offering|paying|pay)|am\ i\ (?:being\ )?(?:offered|paid)|is\ (?:being\ )?offered|(?:will|would|do)\ {_ASKING}\ (?:receive|get|be\ paid))"
    rf"|what\ (?:price|consideration)\ (?:(?:are|is)\ {_ASKED}\ (?:offering|paying)|is\ (?:being\ )?offered)|what\ (?:will|would|do)\ {_ASKING}\ (?:receive|get|be\ paid)"
    r"|what\ (?:am\ i|are\ (?:holders|[a-z]+holders))\ being\ offered|what\ is\ the\ (?:offer|tender\ offer|purchase|tender)\ (?:price|consideration))"
)
_ANSWER = Phrase(
    rf"\b(?P<question>{_QUESTION}\b[^.?;]{{0,140}})\ ?\?(?P<more>(?:\ (?:what|in\ what|will|is|and|how|do)\ [^.?;]{{2,110}}\?){{0,3}}){BETWEEN}\ (?:a\ (?:cash\ )?(?:price|payment)\ of\ )?$"
)
"""A question of the term sheet, answered with the price alone: "What will I receive for my Shares? $10.00 per Share, net in cash"."""
_ASKED_OF_OTHERS = Phrase(
    r"\b(?:merger|dividends?|distributions?|options?|warrants?|rights?|notes|debentures|awards?|rsus?|restricted|employees?|if|don't|not|market|trading|were|did|was|fees?|fraction\w*|premium"
    r"|previous|prior|earlier|rival|competing|compare|higher|lower|each\ class|another|else|income|tax\w*)\b"
)


def _answered(reading: Reading) -> Cash | None:
    """The price that alone answers a question about this offer."""
    lead = led_by(reading, _ANSWER, 460)
    if lead is None or not reading["unit"] or _ASKED_OF_OTHERS.search(lead["question"]) or speaks_of_another(lead["question"]):
        return None
    return cash(reading)


def _alone(reading: Reading) -> Match[str] | None:
    """A label that stands alone in the line above the price: "Purchase price", and below it "$25.20 per share"."""
    lead = led_by(reading, _ALONE, 16)
    text, at = reading.document.text, reading.match.start()
    above = text[at - 16 : at - 15] if lead else "x"
    return lead if lead and text[at - 1] in _LINE_ENDS and (above == "" or above in _LINE_ENDS) else None


_CAPTION = Phrase(r"\bprice(?:[.:]|\ -)?\ $")
_CASH_BEHIND = Phrase(r",?\ (?:payable\ |net\ )?(?:to\ the\ seller\ )?in\ cash\b")


def _captioned(reading: Reading) -> Match[str] | None:
    """The caption "Price" at the beginning of a line, and behind it a price for one security in cash."""
    lead = led_by(reading, _CAPTION, 9)
    if lead is None or not reading["unit"] or not ("cash" in reading[0] or _CASH_BEHIND.match(reading.after(40))):
        return None
    text, at = reading.document.text, reading.match.start() - len(lead[0])
    return lead if text[at : at + 1] == "P" and (at == 0 or text[at - 1] in _LINE_ENDS or text[max(0, at - 2) : at] == "\u2022 ") else None


_SUM = r"(?:(?:an?|the)\ )?(?:(?:same|cash|purchase|fixed|net|offer)\ )*(?:(?:price|sum|amount|consideration)\ (?:in\ cash\ )?(?:of|equal\ to)\ )?(?:\((?:i|a|1|x)\)\ )?"
_WILL_PAY = Phrase(rf"[\w&.)'-]\ will\ pay\ {_SUM}$")
_FOR_EACH = Phrase(
    rf"(?:\ in\ the\ [a-z]+)?,?\ net\ to\ (?:the\ )?(?:sellers?|holders?)\b"
    rf"|,?\ (?:in\ cash,?\ )?(?:with(?:out|\ no)\ interest,?\ )?(?:for\ each\ (?:[a-z-]+\ ){{0,2}}?{UNIT_NOUN}\ )?(?:of\ [a-z\ ]{{3,40}}?\ )?(?:that\ is\ "
    rf"|which\ is\ )?(?:\w+ly\ )?(?:tendered|purchased)\b"
)


def _pays(reading: Reading) -> Cash | None:
    """What a company called by its name will pay for what is tendered."""
    lead = led_by(reading, _WILL_PAY, 60)
    return states_price(reading, lead) if lead and _FOR_EACH.match(reading.document.folded, reading.match.end("all")) else None


_TO_PAY = Phrase(
    rf"(?:(?:(?:offering|offers?)\ to|(?:we|purchaser|offeror|company)\ will)\ pay(?:\ {HOLDER})?|offering\ {HOLDER}|will\ be\ paid"
    rf"|(?:(?:intends|plans|proposes|expects)\ to|will)\ offer\ (?:the\ |all\ |its\ )?(?:[a-z]+\ ){{0,3}}?[a-z]{{4,8}}holders(?:\ of\ [^.;$]{{2,60}})?)\ {_SUM}$"
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
    rf"\b(?:{HOLDER}|owners|you|those(?=\ who\b))\ (?:[^.;$]{{0,100}}?\ )?(?:(?:will|shall|is\ to|are\ to)\ (?:(?:promptly|now|immediately|thereafter)\ ){{0,2}}(?:receive|get|be\ paid)"
    rf"|(?:will\ be|is|are)\ entitled\ to\ receive)\ {_SUM}$"
    rf"|\boffer(?:s|ing)\ (?:to\ )?(?:(?:the|all)\ )?(?:{HOLDER}|owners|you)\ (?:of\ [^.;$]{{3,90}}?\ )?(?:the|an)\ opportunity\ to\ receive\ {_SUM}$"
)
_WOULD_RECEIVE = Phrase(
    rf"\b(?:upon|following|on)\ (?:the\ )?(?:successful\ )?(?:closing|completion|consummation)\ of\ the\ (?:tender\ |cash\ )?offer,\ (?:the\ |all\ )?(?:[a-z][a-z&.'-]*\ ){{0,5}}?{HOLDER}(?:\ of\ [^.;,$]{{2,60}})?\ would\ receive\ {_SUM}$"
)
"""What a release says that the offer pays when it closes; those who sell are named behind the price."""
_TENDERED_IN_IT = Phrase(r"(?:[^.;$]|\.(?=\d)){0,90}?\btendered\ (?:in|into|pursuant\ to)\ the\ (?:tender\ |cash\ )?offer\b")
_TENDER_SAID = Phrase(r"\b(?:tender|offer)")
_WITH_A_RIGHT = Phrase(r"[^.;]{0,60}?,?\ (?:and|plus|together\ with)\ [^.;$]{0,60}?\bcontingent\ (?:value|payment)\ right")
_CLOSING_OF_OFFER = Phrase(r"\bclosing\ of\ (?:the|this|its)\ (?:[a-z]+\ )?offer\b")
"""When it is paid: no price at the market's closing."""


_THE_SAME = Phrase(r"\bthe\ same\ (?:(?:cash|net|price|consideration|amount|of)\ ){0,4}$")
_PAID_IN_OFFER = Phrase(
    r"(?:[^.;$]|\.(?=\d)){0,130}?\b(?:paid|offered|payable)\ (?:for\ (?:the\ |each\ )?(?:[a-z]+\ ){0,2}?(?:shares?|units?|adss?)\ (?:[a-z]+\ ){0,3}?)?(?:in|during|under|pursuant\ to)\ "
    r"the\ (?:(?:tender|exchange|initial|cash|original)\ ){0,2}(?:offer\b(?!ing)|offering\ period\b)"
)


_WHAT_ASKED = Phrase(
    r"\bwhat\ (?:price\ |amount\ )?will\ i\ (?:receive|get|be\ paid)(?:\ for\ (?:my|each|the)\ (?:shares?|units?|warrants?|stock)(?:\ (?:that\ )?i\ tender)?"
    r"|\ (?:in|under)\ (?:the|this)\ (?:[a-z-]+\ )?offer|\ if\ i\ tender(?:\ [a-z]+){0,4})?\ ?\?\ (?:a[.:]\ )?$"
)
"""A question that what holders receive answers: "What will I receive for my shares? You will receive $16.20 in cash for each share"."""


def _received(reading: Reading) -> Cash | None:
    """What holders who tender receive; or what the merger pays, said to be the same as the offer paid."""
    if _THE_SAME.search(reading.before(60)) and _PAID_IN_OFFER.match(said_after(reading, 200)):
        return cash(reading)
    lead = led_by(reading, _RECEIVES, 260)
    if lead is None:
        return cash(reading) if led_by(reading, _WOULD_RECEIVE, 260) and _TENDERED_IN_IT.match(said_after(reading, 200)) else None
    said = _CLOSING_OF_OFFER.sub("the offer", said_before(reading, 400, len(lead[0])))
    if lead[0].startswith("you ") and _WHAT_ASKED.search(reading.document.folded, max(0, reading.match.start() - len(lead[0]) - 90), reading.match.start() - len(lead[0])):
        return cash(reading)
    if (
        SUPPOSED.search(said)
        or left_out(said + lead[0])
        or not (_TENDER_SAID.search(said + lead[0] + reading.match.group() + said_after(reading, 40)) or _WITH_A_RIGHT.match(said_after(reading, 150)))
    ):
        return None
    return cash(reading)


_TO_TENDER_FOR = Phrase(
    rf"\b(?:(?:opportunity|ability|right|able|invited)\ to|may(?:\ now)?|can(?:\ now)?)\ \"?tender\"?\ (?:(?:all|any|some|a\ portion)\ (?:or\ [a-z\ ]{{3,20}}?\ )?(?:of\ )?)?(?:their|your|its|the)\ (?:[a-z]+\ ){{0,3}}?{UNIT_NOUN}"
    rf"(?:\ to\ [^.;$,()]{{2,60}}?)?\ in\ exchange\ for\ {_SUM}$"
)
"""What holders may do: "stockholders will have an opportunity to tender their shares to Teal in exchange for"."""


def _tendered_for(reading: Reading) -> Cash | None:
    """The cash that holders may tender their securities for."""
    if not reading["unit"] or " in cash" not in reading.match.group():
        return None
    lead = led_by(reading, _TO_TENDER_FOR, 200)
    return states_price(reading, lead) if lead and not speaks_of_another(said_before(reading, 300)) else None


_NO_SUM = Phrase(
    r"\b(?:converted|each\ (?:company\ )?(?:stock\ )?option|exercis\w+|previous(?:ly)?|party\ [a-z]|propos(?:al|ed)|indicat\w+|premium"
    r"|(?:up\ to|worth|valued\ at|aggregate\ of|total\ of)(?:\ (?:approximately|about))?\ $)"
)
_TENDER_NEAR = Phrase(r"\btender\ offer|\boffer\ to\ (?:purchase|exchange)|\bthe\ offer\b")
_RIGHT_BEHIND = Phrase(r"[^.;$]{0,60}?,?\ (?:and|plus|together\ with)\ [^.;$]{0,60}?\b(?:contingent\ (?:value|payment|consideration)\ right|cvr\b)")


def _with_right(reading: Reading) -> Cash | None:
    """The cash that comes with a contingent value right, in a text that speaks of the offer around."""
    if not _RIGHT_BEHIND.match(said_after(reading, 150)) or _NO_SUM.search(said_before(reading, 300)[-200:]):
        return None
    at = reading.match.start()
    return cash(reading) if _TENDER_NEAR.search(reading.document.folded, max(0, at - 900), at + 1500) else None


_TO_ACQUIRE = Phrase(
    rf"\b(?:(?:will|shall|to|agreed\ to)\ (?:acquire|buy|purchase)|(?:agreement\ for\ the|completion\ of\ (?:the|its)|completed\ (?:the|its))\ acquisition\ of)\ (?:[^.;$]|{NAME_STOP}|\.(?=\d)){{3,200}}?\ for\ (?:a\ "
    r"|an\ )?(?:(?:cash|purchase|total)\ )*(?:(?:price|consideration|amount)\ of\ )?$"
)
_AGREED = Phrase(r"\b(?:agreement|agreed|complet(?:ed|ion)\b[^;]{0,40}?\bacquisition)\b[^;]{0,320}$")


def _acquires(reading: Reading) -> Cash | None:
    """The price at which an agreement is announced to acquire the company, in a text that speaks of the tender offer around."""
    lead = led_by(reading, _TO_ACQUIRE, 240)
    if lead is None or not _AGREED.search(said_before(reading, 500)) or _NO_SUM.search(said_before(reading, 400)[-260:]) or speaks_of_another(said_before(reading, 400)[-260:]):
        return None
    at = reading.match.start()
    return cash(reading) if "tender offer" in reading.document.folded[max(0, at - 1500) : at + 2500] else None


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
    if lead is None or WORTH.search(lead[0]) or lead[0].count("(") > lead[0].count(")") or _UP_TO_ANOTHER.match(reading.after(12)):  # in a remark on what the security is
        return None
    start = reading.match.start() - len(lead[0])
    said = said_before(reading, 400, len(lead[0]))
    if SUPPOSED.search(said) or NOT_BOUGHT_AT.search(said[-160:]) or not _OFFER.search(reading.document.folded, max(0, start - 700), reading.match.end()):
        return None
    name = next(name for name in ("each", "each2", "each3") if lead[name])
    first, end = (place - lead.start() + start for place in lead.span(name))
    per = Measure(quantity=Decimal(1), security=reading.document.quote(first, end))
    price = cash(reading, per=per)
    return price.model_copy(update={"per": per}) if price and name == "each3" else price


RULES = (
    Rule(
        name="consideration.price_offered",
        says="Price Offered Per Share: $380.00 per Share, net to the seller in cash",
        anchors=(
            "price offered",
            "consideration offered",
            *signed("offer price", "offer price:", "purchase price", "purchase price:", "offer consideration", "offer consideration:"),
            *signed("price", "price:", "price.", "price -"),
            "offer price per",
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
        name="consideration.answered",
        says="What will I receive for my Shares? $47.00 per Share, net in cash, without interest",
        anchors=(
            *(f"how much {verb}" for verb in ("are", "is", "will", "would", "am", "do")),
            *(f"what {asked}" for asked in ("price", "consideration", "will i", "will we", "will holders", "would i", "do i", "do we", "am i", "are holders")),
            *(f"what is the {kind} {named}" for kind in ("offer", "tender offer", "purchase", "tender") for named in ("price", "consideration")),
            *(f"what will {who}" for who in ("shareholders", "stockholders", "unitholders")),
        ),
        pattern=PRICES,
        read=_answered,
        before=0,
        after=480,
        span="all",
        needs=(MONEY_SIGNS, ("?",)),
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
            "will offer",
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
        anchors=(
            "will receive",
            "would receive",
            "will now receive",
            "entitled to receive",
            "to receive",
            "shall receive",
            "promptly receive",
            "will get",
            "be paid",
            "at the same",
        ),
        pattern=PRICES,
        read=_received,
        before=0,
        after=180,
        span="all",
        needs=(MONEY_SIGNS,),
    ),
    Rule(
        name="consideration.tendered_for",
        says="Teal stockholders will have an opportunity to tender their shares to Heron in exchange for $14.00 per share in cash",
        anchors=signed("in exchange for"),
        pattern=PRICES,
        read=_tendered_for,
        before=200,
        after=140,
        span="all",
        needs=(("tender",),),
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
        anchors=tuple(
            words.format(unit)
            for unit in ("share", "ads", "unit")
            for words in ("per {} in cash", "per {}, in cash", "cash per {}", "per {} in an all-cash", "per {} payable in", "per {}, payable in", "per {}, net")
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
)
