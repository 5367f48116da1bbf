"""Parts of the class, or of a fund's assets, sought (Item 1004(a)(1)(i) of Regulation M-A).

up to 5% of the outstanding Units
up to 2.5% of the Fund's outstanding Shares, or 3,701 Shares
up to 2,000,000 shares. The 2,000,000 shares represent approximately 11.8% of the shares outstanding
"""

from __future__ import annotations

from re import Match

from ...models.offer import QuantitySought
from ...phrase import Phrase
from ..offering import ASIDE, CLASS, PAR, UNIT_NOUN, given_for, led_by, said_after, said_before
from ..rule import Reading, Rule
from ..subject import SERIES_OF_OFFERS
from ..wording import ANY_DAY, ANY_PERCENT, NAME_STOP, NUMBER, OWNER, PERCENT_SIGNS, count, percent
from .number_sought import DIGITS, HELD, MANY, UP_TO, sentence_offers, sought
from .words import SUPPOSED, WHAT

_NOT_OF_CLASS = Phrase(r"\badditional\b|net\ assets?|\bby$")
"""What is no limit of the offer: "increased by up to 2% of our outstanding shares"."""
_AS_LIMIT = Phrase(r"up\ to|not\ more|no\ more|maximum|many")
_VOTED_OR_HELD = Phrase(r"\b(?:vot(?:e|ing)|own(?:ing|ership\ of)?|hold(?:ing|ings\ of)?|interest\ of)(?:\ (?:in\ the\ aggregate|to|together|beneficially|collectively))?,?\ $")
"""Before the most that the bidder may vote or hold afterwards: "limits the shares that it is entitled to vote to a maximum of 24.9% of the Shares"."""
_TO_BUY = Phrase(
    r"\b(?:offer(?:ing|s)?\ (?:\((?:the\ )?\"[a-z -]{3,30}\"\)\ |(?:initiated|made|conducted|launched|commenced)\ )?to\ (?:(?:re)?purchase|acquire|buy)|(?:tender|repurchase)\ offer\ for)\ (?:for\ cash\ )?$"
)


def _percent(reading: Reading) -> QuantitySought | None:
    """The most of the class that will be bought."""
    start = reading.match.start("all")
    if not (_AS_LIMIT.search(reading.document.folded[max(0, start - 14) : start + 14]) or _TO_BUY.search(reading.document.folded[max(0, start - 72) : start])):
        return None
    share = percent(reading["p"])
    if _AND_THE_MOST.search(reading.document.folded[max(0, start - 50) : start]) or _COMPLETED.search(reading.document.folded[max(0, start - 60) : start]):
        return None
    if led_by(reading, _VOTED_OR_HELD, 50, "all") or led_by(reading, SERIES_OF_OFFERS, 160, "all"):
        return None
    if share is None or not 0 < share <= 100 or _NOT_OF_CLASS.search(reading.match.group() + reading.before(40)) or _FOR_ONE_KIND.search(said_after(reading, 140)):
        return None
    if not (led_by(reading, _TITLED, 200, "all") or sentence_offers(reading)):
        return None
    if share == 100:
        return QuantitySought(all_outstanding=True)
    many = _OR_NUMBER.fullmatch(reading["aside"] or reading["beside"])
    return QuantitySought(percent_of_outstanding=share, quantity=count(many["n"]) if many else None, all_outstanding=False)


_FOR_ONE_KIND = Phrase(r"^[^.;]{0,70}?\b(?:exchanged|converted|elect(?:s|ed|ing)?)\b[^.;]{0,50}?\b(?:for|in|into|to\ receive|all)[-\ ](?:the\ )?(?:all[-\ ])?(?:cash|stock)\b(?!\ options?)")
"""Behind the most that one kind of consideration is given for: "no more than 40% of the shares will be exchanged for cash"."""
_TITLED = Phrase(r"\boffer\ to\ (?:re)?purchase\ by\ [^;]{3,90}?\ (?:shares|units)\ of\ [^;%]{3,60}?,?\ representing\ $")
"""The title of an offer document with the bidder before the class: "OFFER TO PURCHASE BY HERON CORP. SHARES OF COMMON STOCK REPRESENTING UP TO 5%"."""
_AND_THE_MOST = Phrase(rf"\b(?:no|not)\ (?:less|fewer)\ than\ {ANY_PERCENT}(?:\ \([\d.]+\ ?%\))?,?\ (?:and|nor|but|or)\ $")
"""Between which parts a fund's policy lets its offers be: "no less than 5% and no more than 25%"."""
_COMPLETED = Phrase(r"\bcomplet(?:ed|es|ion\ of)\ (?:[a-z]+\ ){0,4}?offer\ for\ $")
"""Before the part that was tendered: "Halden Completes Tender Offer for 88.9% of the Outstanding Shares"."""
_OR_NUMBER = Phrase(r"(?:or|i\.e\.,?|that\ is,?|being|equal\ to)\ (?:up\ to\ |approximately\ )?(?P<n>\d[\d,]{2,})(?:\ [a-z]+){0,3}")
_LIMITED = Phrase(r"\b(?:up\ to|purchase|offer|offering|acquire|tender|repurchase)\b")
_EXCESS = Phrase(r"\b(?:additional\b|excess\b|exceed|by\ (?:up\ to|no\ more\ than|not\ more\ than)$)")


_AT_LEAST = Phrase(r"\b(?:at\ least|(?:less|fewer)\ than|minimum\ of)\ ?$")
"""Before the least that must be tendered, which is no limit."""


def _percent_or_number(reading: Reading) -> QuantitySought | None:
    if _EXCESS.search(reading.before(60)) or _AT_LEAST.search(reading.before(20)) or SUPPOSED.search(said_before(reading, 300)[-160:]) or HELD.search(said_before(reading, 300)):
        return None
    if not _LIMITED.search(said_before(reading, 400)[-160:]):
        return None
    found = sought(reading)
    share = percent(reading["p"])
    return found.model_copy(update={"percent_of_outstanding": share}) if found and share and share < 100 else None


_ABOUT = r"(?:up\ to\ )?(?:approximately\ |about\ |roughly\ |some\ )?"
_WHICH_REPRESENT = (
    rf"(?:(?:,\ (?=approximately|about)|(?:represent(?:ing|s)?|constitut(?:ing|es?)),?\ |(?:or,?\ |\()(?=up\ to|approximately|about))(?:in\ (?:the\ )?aggregate,?\ )?{_ABOUT}$)"
)
_EQUALS = r"(?:(?:which\ (?:is|are)|(?:which\ is\ )?(?:equal|equivalent)\ to|equal(?:l?ing|s)|being|or)\ |\((?:(?:or|equal\ to|equivalent\ to)\ )?)"
_WHICH_IS = rf"(?:(?:\ (?:of|in)\ (?:[^.;%$()\d]|{NAME_STOP}){{3,90}}?)?(?:{PAR}|{ASIDE}){{0,2}},?\ {_EQUALS}{_ABOUT}$)"
"""The same said without a verb of its own, close behind the number: "2,400,000 Units, equal to 49% of the outstanding Units"."""
_REPRESENTING = Phrase(
    rf"(?:,\ (?=approximately|about)|which\ (?:is|are)\ |(?:represent(?:ing|s)?|constitut(?:ing|es?)|or|(?:equal|equivalent)\ to|equal(?:l?ing|s)|being),?\ |\()(?:in\ (?:the\ )?aggregate,?\ )?{_ABOUT}$"
)
_NUMBER_REPRESENTING = Phrase(
    rf"(?:up\ to|(?:not|no)\ more\ than|(?:re)?purchase\??(?:\ a[.:])?|buy\?(?:\ a[.:])?|acquire\??(?:\ a[.:])?|aggregate\ of|total\ of|offer\ (?:is\ )?for|purchase\ for\ cash|sought\ (?:from\ [\d,]+\ (?:[a-z]+\ )?)?to)\ (?:an?\ (?:aggregate|total)\ of\ |the\ lesser\ of\ (?:\(i\)\ )?)?(?P<many>{NUMBER})(?:,(?=\ (?:or|representing|being|equal)\ ))?\ "
    rf"(?:(?:(?!\.\ (?:[a-z]{{4}}|the\ |an?\ |it\ |we\ |in\ \d|as\ of\ ))[^;%?]){{4,520}}?{_WHICH_REPRESENT}|(?:(?!additional)[a-z-]+\ ){{0,6}}?{UNIT_NOUN}{_WHICH_IS})"
)


_TENDERED = Phrase(
    r"\b(?:were|was|been|has|have|had)\ (?:\w+ly\ )?(?:tendered|accepted|purchased|deposited)\b|\bnumber\ of\ \w+\ (?:\w+ly\ )?(?:tendered|accepted)\b"
    r"|\b(?:accepted|acquired|bought|(?:re)?purchased)\ (?:an?\ (?:aggregate|total)\ of\ )?\d[\d,.]*\ (?:million\ )?(?:shares|units)\b"
)


_LEAD = 640
"""So far before the share of the class its number may stand."""


def _representing(reading: Reading) -> QuantitySought | None:
    """The share of the class that the number sought represents; not one that was sought before ("decreased from 117,000 shares")."""
    share = percent(reading["p"])
    lead = led_by(reading, _NUMBER_REPRESENTING, _LEAD) if share and share < 100 and led_by(reading, _REPRESENTING, 60) else None
    if (
        lead is None
        or f" from {lead['many']} " in reading.document.folded
        or not (
            sentence_offers(reading, lead[0], 700)
            or _answers(reading, lead)
            or (lead[0].startswith("sought ") and not SUPPOSED.search(said_before(reading, 300, len(lead[0]))[-160:]))
        )
        or HELD.search(said_before(reading, 400, len(lead[0]))[-160:])
        or _WERE_BOUGHT.search(said_before(reading, 40, len(lead[0])))
        or given_for(reading) is not None
        or _AT_ONE_END.search(said_before(reading, 400))
    ):
        return None
    return None if _TENDERED.search(lead[0]) or _TENDERED.search(said_after(reading, 120)) else QuantitySought(percent_of_outstanding=share)


_AT_ONE_END = Phrase(r"\b(?:at|assuming)\ (?:the|a)\ (?:purchase\ price\ of\ the\ )?(?:maximum|minimum|highest|lowest)\b[^;]{0,90}?\ would\ (?:re)?purchase\b")
"""What an auction would buy at one end of its range of prices: "At the maximum price of $17.50 we would purchase 14,285,714 shares, which would represent 23%"."""
_ASKS = Phrase(
    r"\b(?:how\ many|what\ (?:number|amount)\ of)\ [^?.;]{2,60}?\ (?:will|is|are|do|does|would)\ [^?.;]{0,80}?\b(?:purchas\w*|buy(?:ing)?|seek(?:ing)?|acquir\w*|sought|tender\ for)\b[^?.;]{0,50}\?(?:\ a[.:])?\ ?$"
    r"|\b(?:what|which)\ (?:securities|shares|units|classes)\ [^?.;]{0,60}?\b(?:seek(?:ing)?|sought|offering\ to\ (?:re)?(?:purchase|buy)|subject\ to\ the\ offer)\b[^?.;]{0,50}\?(?:\ a[.:])?\ ?$"
)


def _answers(reading: Reading, lead: Match[str]) -> bool:
    """Whether the number is the answer to how many are sought, and another place of the document offers to buy that number."""
    folded, begin = reading.document.folded, lead.start("many") + max(0, reading.match.start() - _LEAD)
    if len(lead["many"]) < _LONGEST_PAGE or _ASKS.search(_LIMIT.sub("", folded[max(0, begin - 260) : begin])) is None:
        return False
    return any(folded.find(words, 0, begin) >= 0 or folded.find(words, begin + 1) >= 0 for words in (f"{verb} {lead['many']}" for verb in _SOUGHT_BEFORE))


_LONGEST_PAGE = 4
"""A shorter number between question and answer may be that of the page."""
_LIMIT = Phrase(r"\ ?(?:up\ to|(?:not|no)\ more\ than)\ (?:an?\ (?:aggregate|total)\ of\ )?$")
_WERE_BOUGHT = Phrase(r"\b(?:acquired|purchased|repurchased|bought|accepted|received)\ an?\ $")
"""Before what the offer brought: "Pursuant to the tender offer, Merrow acquired a total of 9,400,000 shares, which constitute 88%"."""
_SOUGHT_BEFORE = ("up to", "more than", "purchase", "acquire", "total of", "aggregate of")


_NUMBER_SENTENCE = Phrase(rf"\boffer(?:s|ing)?\b[^.;]{{0,110}}?\ to\ (?:re)?purchase\ up\ to\ {NUMBER}\ (?:[a-z]+\ ){{0,6}}?{UNIT_NOUN}(?:(?!\.\ [a-z])[^;%]){{0,150}}\.\ $")
"""The sentence before, which seeks the number that "this amount" is."""
_SUBJECT_TO = Phrase(r"\ (?:subject\ to|sought\ in)\ (?:the|this|these)\ (?:tender\ )?offers?\b")
_BOUGHT = Phrase(r"\b(?:expect\w*|tendered|accepted|(?:were|was|been)\ (?:re)?purchased)\b")
"""Securities that a count tells of, not the number sought."""


def _which_represent(reading: Reading) -> QuantitySought | None:
    """The share of the class that the number represents which another sentence seeks."""
    share, start = percent(reading["p"]), reading.match.start()
    near = reading.document.folded[max(0, start - 3500) : start + 600]
    if not reading["n"]:
        sought_here: object = led_by(reading, _NUMBER_SENTENCE, 330)
    else:
        sought_here = _SUBJECT_TO.match(reading["link"]) or any(f"{verb} {reading['n']}" in near for verb in _SOUGHT_BEFORE)
    if share is None or not 0 < share < 100 or not sought_here:
        return None
    return None if HELD.search(said_before(reading, 200)) or HELD.search(reading["link"]) or _BOUGHT.search(reading["link"]) else QuantitySought(percent_of_outstanding=share)


def _covered(reading: Reading) -> QuantitySought | None:
    share = percent(reading["p"])
    return QuantitySought(percent_of_outstanding=share) if share and share < 100 else None


def _net_assets(reading: Reading) -> QuantitySought | None:
    """A part of a fund's assets, or all of them."""
    share = percent(reading["p"])
    return QuantitySought(all_outstanding=share == 100) if share and share <= 100 and sentence_offers(reading) else None


PERCENT_RULES: tuple[Rule[QuantitySought], ...] = (
    Rule(
        name="quantity.percent",
        says="The Fund is offering to purchase up to 17.5% of its outstanding shares",
        anchors=("%", "percent", "per cent"),
        pattern=(
            rf"[\ (\"'](?P<all>(?:{UP_TO}\ )?(?P<p>{ANY_PERCENT})(?:,(?=\ or\ ))?\ (?:(?:\((?P<aside>[^()]{{1,40}})\)\ )?of\ |(?P<beside>or\ (?:up\ to\ )?\d[\d,]{{2,}}\d),?\ (?:of\ )?)(?:the\ (?:aggregate|total)\ number\ of\ (?=(?:the|its|our)\ ))?(?:the\ "
            rf"|its\ |our\ |their\ |all\ |such\ )?{OWNER}?(?:total\ |aggregate\ |weighted\ average\ )?(?:number\ of\ )?(?:(?:issued\ and\ |then\ )?outstanding\ )?(?:class\ [a-z0-9-]{{1,4}}(?:,\ class\ [a-z0-9-]{{1,4}}){{0,5}},?\ and\ )?{WHAT})"
        ),
        read=_percent,
        before=60,
        after=110,
        span="all",
    ),
    Rule(
        name="quantity.percent_or_number",
        says="will accept for payment and pay for up to 2.5% of the Fund's outstanding Shares, or 3,701 Shares validly tendered",
        anchors=("%", "percent", "per cent"),
        pattern=(
            rf"[\ (\"'](?P<all>(?P<p>{ANY_PERCENT})\ of\ (?:the\ (?:total|aggregate)\ number\ of\ )?(?:the\ |its\ "
            rf"|our\ )?{OWNER}?(?:total\ )?(?:(?:issued\ and\ )?outstanding\ )?(?:class\ [a-z](?:,\ class\ [a-z]){{0,4}},?\ and\ )?{WHAT}"
            rf"(?:\ of\ {CLASS})?(?:\ (?:in|of)\ [^.;()%$\d]{{3,60}}?(?=\ \())?(?:{PAR}"
            rf"|{ASIDE}){{0,2}}(?:,?\ (?:(?:issued\ and\ )?outstanding\ )?(?:as\ of|on|at)\ (?:the\ close\ of\ business\ on\ )?{ANY_DAY}"
            rf"|\ (?:issued\ and\ )?outstanding)?(?:,\ (?:or|that\ is,?|i\.e\.,?|being|equal\ to)\ (?:up\ to\ )?(?:approximately\ )?|\ \((?:(?:or|i\.e\.,?|that\ is,?|being|equal\ to|which\ is)\ )?(?:up\ to\ )?){MANY}\ "
            rf"(?:[a-z-]+\ ){{0,3}}?{UNIT_NOUN})"
        ),
        read=_percent_or_number,
        before=12,
        after=260,
        span="all",
        needs=((", or ", " (or ", " (i.e", " (up to", "that is", "being ", "equal to", "which is", ", i.e", *(f" ({digit}" for digit in DIGITS)),),
    ),
    Rule(
        name="quantity.representing",
        says="offer to purchase up to a total of 7,608,631,104 of the outstanding Shares, representing approximately 10% of the outstanding Shares",
        anchors=PERCENT_SIGNS,
        pattern=rf"(?<!\w)(?P<p>{ANY_PERCENT})\)?,?\ of\ (?:the\ |its\ |all\ |our\ )?(?:(?:[^.;%]|(?<=\d)\.(?=\d)){{0,100}}?)(?:issued|outstanding|share\ capital|capital\ stock|total\ number)",
        read=_representing,
        before=34,
        after=150,
        span="p",
    ),
    Rule(
        name="quantity.which_represent",
        says="We are offering to purchase up to 2,000,000 shares. The 2,000,000 shares represent approximately 11.8% of the shares that were issued and outstanding",
        anchors=("represent", "constitute"),
        pattern=(
            rf"(?:(?:\bthe|[.)])\ (?P<n>{NUMBER})\ (?:[a-z]+\ ){{0,2}}?{UNIT_NOUN}|\b(?:this|such)\ (?:amount|number\ of\ {UNIT_NOUN})|\bthese\ {UNIT_NOUN}|\bthis(?=\ represents\b))"
            rf"(?P<link>[^.;%]{{0,110}}?)\ (?:would\ )?(?:represent"
            rf"|constitute)s?(?:,\ to\ the\ [^.;%,]{{0,50}},)?\ (?:approximately\ |about\ )?(?P<p>{ANY_PERCENT})\ of\ [^.;%]{{0,90}}?(?:outstanding"
            rf"|issued)"
        ),
        read=_which_represent,
        before=190,
        after=140,
        span="p",
        needs=(
            PERCENT_SIGNS,
            (*(f"{word} {digit}" for word in ("the", ".", ")") for digit in DIGITS), "this amount", "this represents", "such amount", "this number", "such number", "these "),
        ),
    ),
    Rule(
        name="quantity.covered",
        says="is offering to purchase up to 566,397 shares. The number of Shares covered by the offer equals approximately 5% of the Fund's issued and outstanding shares",
        anchors=(
            "sought represent",
            "sought constitute",
            "sought equal",
            "sought is",
            "covered by the offer",
            "covered by this offer",
            "sought in the offer",
            "subject to the offer",
            "proposed to be purchased",
            "sought to be purchased",
            "proposed to be repurchased",
            "sought to be repurchased",
        ),
        pattern=(
            rf"\b(?:number\ of\ (?:[a-z]+\ )?|the\ ){UNIT_NOUN}(?:\ of\ {CLASS})?\ (?:(?:covered\ by|sought\ in|subject\ to)\ (?:the|this)\ offer"
            rf"|(?:proposed|sought)\ to\ be\ (?:re)?purchased(?:\ in\ the\ (?:tender\ )?offer)?|sought)\ (?:equals?|represents?|constitutes?|is\ equal\ to"
            rf"|is)\ (?:approximately\ |about\ )?(?P<p>{ANY_PERCENT})\ of\ [^.;%]{{0,60}}?(?:issued|outstanding)\b"
        ),
        read=_covered,
        before=100,
        after=140,
        span="p",
    ),
    Rule(
        name="quantity.net_assets",
        says="The Fund is offering to purchase Units in an aggregate amount of up to 10.00% of the net asset value of the Fund",
        anchors=("net assets", "net asset value"),
        pattern=rf"{UP_TO}\ (?:[^.;%]{{1,50}}?\ or\ )?(?P<p>{ANY_PERCENT})\ of\ (?:the\ |its\ )?{OWNER}?(?:total\ |estimated\ |aggregate\ )?net\ assets?(?:\ values?)?(?!\ per)",
        read=_net_assets,
        before=150,
        after=14,
        needs=(("%", "percent", "per cent"), ("up to", "more than", "maximum of", "as many as")),
    ),
)
