"""Ratios told by what each security gets: "each Share will receive", "for each Note exchanged", in increments."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from ...models.offer import Exchange, Measure
from ...phrase import Phrase
from ..deadline import BETWEEN
from ..offering import CLASS, led_by, said_before, speaks_of_another, thing
from ..rule import Reading, Rule
from ..wording import COUNT
from .exchange_words import (
    ASIDES,
    FOR_EACH,
    LEFT_OVER,
    MANY,
    NO_OFFER,
    ONE_FOR_OTHER,
    STRIKE,
    TENDERED,
    THOUSAND,
    exchange,
    given_of,
    numbered_side,
    of_this_offer,
    plainly_said,
    quantity,
    side,
    what_is_given,
)

_OFFER = Phrase(r"\boffer|\bletters?\ of\ transmittal\ (?:and\ consent\ )?to\ ")
_THE_OFFER = Phrase(r"\b(?:in|under|through|pursuant\ to)\ (?:the|this|our)\ (?:exchange\ |tender\ )?offers?\b")
"""Before what holders "may exchange": without it that is a standing right."""


def _each_gets(reading: Reading) -> Exchange | None:
    """ "for each share of A tendered, holders will receive 0.5 shares of B"."""
    chosen = reading.match.groupdict().get("chosen") is not None and "offer" in reading.before(900) and "option" not in reading[0]
    if not of_this_offer(reading, asked=chosen) or _PART_OF_IT.match(reading.after(60)):
        return None
    if "$" in reading[0] and "option" in reading[0] and not _GIVEN_UP.search(reading[0]):
        return None
    given, received = what_is_given(reading), side(reading, "r")
    if reading.match.groupdict().get("new_for") and given and received and "option" in (given.security or "").lower() and given.quantity != received.quantity:
        return None  # how many shares one grant is for, in a case
    return exchange(given, received)


_GIVEN_UP = Phrase(r"\b(?:eligible|tender\w*|surrender\w*|exchanged|cancel\w*|g(?:i|a)ven?\ up)\b")
"""Of options that are told apart by their price in the sentence: those of the offer, not those that a merger leaves."""
_NEW_FOR = r"(?P<new_for>(?:(?:an?|one)\ )?(?:(?:new|replacement)\ )?(?:stock\ )?options?\ (?:to\ (?:purchase|buy|acquire)|for|covering|exercisable\ for|with\ respect\ to)\ )"
"""Options that are received, counted by their shares: "a new option for 85 shares"."""
_PART_OF_IT = Phrase(r",?\ (?:for|covering|to\ purchase|exercisable\ for|with\ respect\ to|equal\ to)\ [^.;,]{0,24}?\d+(?:\.\d+)?\ ?%")
"""What makes the count another one: "a New Option for 75% of the shares subject to it"."""
_NOT_GIVEN = Phrase(r"\bin\ the\ case\ of\b|\b(?:pro[-\ ]rata|pro-?ration|prorated)\b")
"""What is bought of each security tendered is no ratio: "for each share tendered, due to proration, 0.6 shares will be acquired"."""
_IS_GIVEN = Phrase(r"\ (?:will|shall)\ be\ (?:issued|granted|delivered)\b")
_GIVEN_OUT = Phrase(r"\b(?:receive|offer(?:s|ing|ed)?|exchange|issue|deliver)\b(?:[^;]|;(?=\ (?:and\ )?(?:\([a-z]{1,3}\)\ |[·•]\ )?(?:for\ (?:each|every)\b|$))){0,400}$")
"""Before an entry of a list whose entries may end in semicolons."""
_ASKED_WHAT = Phrase(
    r"\bwhat\ (?:will|would|do|shall|may|can|are|is)\ (?:i|we|you|holders?|[a-z]{0,8}holders?|the\ company)\ (?:be\ )?(?:receiv(?:e|ing)|offer(?:ing)?|get|pay(?:ing)?)\b(?![^.;?]{0,80}\b(?:if|not|merger|after|upon|conver\w+|exercis\w+|dividends?|rights?|redemption|spin\w*|distribut\w+|plan|prior|previous|earlier|propos\w+|rival|other|another|bid|(?:19|20)\d\d)\b)[^.;?]{0,80}\?"
    rf"{BETWEEN}(?:\ for\ (?:each|every)\ (?:[^.?]|\.(?=\d)){{0,420}})?,?(?:\ and)?\ ?$"
)
"""Before a list that answers a question: "What will I receive? For each share of Series B Preferred Stock, 9.2 shares of Common Stock; for each"."""
_TENDERED_SAID = Phrase(r"\b(?:tendered|surrendered|accepted)\b")


def _each_exchanged(reading: Reading) -> Exchange | None:
    """ "each Warrant tendered in the Offer will be exchanged for 0.2 shares": the tendered, not those left over or merged."""
    return _each_gets(reading) if _TENDERED_SAID.search(reading.match.group()) and not LEFT_OVER.search(reading.match.group()) else None


def _each_listed(reading: Reading) -> Exchange | None:
    """ "Holders will receive for each Warrant, 0.5 shares of B": the verb stands before."""
    said, asked = said_before(reading, 600), _ASKED_WHAT.search(reading.before(600)) is not None
    if (
        _NOT_GIVEN.search(reading.match.group())
        or not (asked or _GIVEN_OUT.search(said) or _IS_GIVEN.match(reading.after(30)))
        or not of_this_offer(reading, asked=asked)
        or _PART_OF_IT.match(reading.after(60))
    ):
        return None
    return exchange(given_of(reading), side(reading, "r"))


def _increments(reading: Reading) -> Exchange | None:
    """ "exchange Common Stock in 50 share increments for one share of Series H Preferred Stock"."""
    many = quantity(reading["n"])
    if many is None:
        return None
    return exchange(Measure(quantity=many, security=reading.printed("class")), side(reading, "r"))


def _each_share_for(reading: Reading) -> Exchange | None:
    """ "to exchange each outstanding share of X common stock for 0.45 of a share of Y common stock"."""
    said = plainly_said(said_before(reading, 300))
    if NO_OFFER.search(said[-140:]) or not (_THE_OFFER if reading["lead"].endswith("y exchange") else _OFFER).search(said + reading["lead"]):
        return None
    if reading.has("bare") and "." not in reading["r_n"]:  # the number of all shares that are given for all
        return None
    return exchange(Measure(quantity=Decimal(1), security=reading.printed("class")), side(reading, "r"))


_PLAN_OR_CASE = Phrase(r"\b(?:last\ year|(?:19|20)\d\d\ offer|merger|propos\w+|if|would|example|converted|dividend|spin-?\ ?off|prior|previous(?:ly)?)\b")


def _each_lettered(reading: Reading) -> Exchange | None:
    """ "to exchange (a) each X share for 0.55 of a Y share, (b) each X ADS for 0.55 of a Y ADS": one of the classes, each under its letter."""
    said = said_before(reading, 1400)
    if "exchang" not in said or not _OFFER.search(said) or _PLAN_OR_CASE.search(said[-200:]) or speaks_of_another(said[-260:]):
        return None
    return exchange(Measure(quantity=Decimal(1), security=reading.printed("class").strip()), side(reading, "r"))


_OFFER_OR_TENDER = Phrase(r"\b(?:offer|tender)")
_VERB = Phrase(r"\b(?P<verb>exchang(?:e|es|ed|ing)(?:\ (?:your|their|its|our|blocks\ of|any|every))*|offering|receive|issue|deliver)\ $")
_IN_EXCHANGE = Phrase(r"[^.;]{3,119}\ in\ exchange")


def _of_exchange(reading: Reading) -> Exchange | None:
    """ "exchange A for B" and "receive A in exchange for B"."""
    lead = led_by(reading, _VERB, 60, "all")
    exchanging = lead is not None and lead["verb"].startswith("exchang")
    if lead is None or not (exchanging or _IN_EXCHANGE.match(reading.document.folded, reading.match.start("all"))):
        return None
    said = said_before(reading, 400)
    if NO_OFFER.search((STRIKE.sub("", said) if "option" in reading.match.group() else said)[-200:]) or not _OFFER_OR_TENDER.search(
        said_before(reading, 600) + reading.match.group() + reading.after(300)
    ):
        return None
    first, second = side(reading, "x"), side(reading, "y")
    return exchange(first, second) if exchanging else exchange(second, first)


def _considered(name: str) -> Callable[[Reading], Exchange | None]:
    """A reader of what is given "for consideration per Teal Share of 0.315 of a Heddle Share": the first thing, or the second."""

    def read(reading: Reading) -> Exchange | None:
        if not _OFFER_OR_TENDER.search(reading.before(900)):
            return None
        return exchange(Measure(quantity=Decimal(1), security=reading.printed("class")), side(reading, name))

    return read


_PAR_SIGN = r"(?:(?<=\ value\ )|(?<=\ value\ of\ )|(?<=\ value\ us)|(?<=\ value\ of\ us)|(?<=\ value\ (?:u\.s\.\ ))|(?<=\ liquidation\ amount\ of\ )|(?<=\ liquidation\ preference\ of\ )|(?<=\ liquidation\ amount\ )|(?<=\ liquidation\ preference\ )|(?=\$\ ?[\d.]{1,8}\ (?:par|nominal|stated)\ value))\$"
"""The sign of a par value or a liquidation amount, in a gap that no price stands in."""
_STRIKE_SIGN = r"(?:(?<=\ exercise\ price\ of\ )|(?<=\ exercise\ prices\ of\ )|(?<=\ price\ per\ share\ of\ )|(?<=\ options\ priced\ at\ )|(?<=\ price\ above\ )|(?<=\ grant\ price\ of\ )|(?<=\ exercise\ price\ over\ )|(?<=\ exercise\ price\ below\ )|(?<=\ prices\ above\ )|(?<=\ greater\ than\ ))\$"
"""The sign of a price by which options are told apart, in the same gap."""
_CONSIDERATION_PER = rf"\bfor\ consideration\ per\ (?P<class>{CLASS})\ of,?\ {thing('r')}"


RULES = (
    Rule(
        name="consideration.exchange_considered",
        says="its offer to purchase all of the common shares of Teal Inc. for consideration per Teal Share of 0.315 of a Heddle Share",
        anchors=("consideration per",),
        pattern=_CONSIDERATION_PER,
        read=_considered("r"),
        before=5,
        after=140,
    ),
    Rule(
        name="consideration.exchange_considered_also",
        says="its offer to purchase all common shares of Teal Inc. for consideration per Teal Share of 0.315 of a Heddle Share and 0.17 of a Heddle Warrant",
        anchors=("consideration per",),
        pattern=rf"{_CONSIDERATION_PER}(?:\ of\ [a-z][^;,()]{{2,40}}?)?,?\ and\ {thing('s')}",
        read=_considered("s"),
        before=5,
        after=240,
    ),
    Rule(
        name="consideration.exchange_each_receives",
        says="In the Offer, for each share of Series A Preferred Stock tendered, holders will receive 5.38 shares of common stock",
        anchors=("for each", "for every"),
        pattern=(
            rf"{FOR_EACH}\ {TENDERED}(?:(?![.;]\ )[^;$]|{_PAR_SIGN}|{_STRIKE_SIGN}){{0,170}}?\ (?:(?:will|may|to|shall|can)\ (?:be\ entitled\ to(?:\ receive)?|receive)|(?P<chosen>(?:may|can)\ (?:choose|elect))|(?:the\ holder|you)\ receives?|you(?:'ll|\ will)?\ (?:get|receive)"
            rf"|exchanged?\ for|(?:will|shall|(?:is|are)\ offering\ to)\ (?:issue|exchange|deliver|grant)(?:\ to\ (?:you|the\ holder|[a-z]+\ holders))?"
            rf"|(?:will|shall)\ be\ (?:granted|issued)|is\ offering|options?\ will\ (?:cover|be\ (?:for|exercisable\ for)|(?:let|entitle)\ you\ (?:to\ )?(?:buy|purchase))),?\ (?:approximately\ )?{_NEW_FOR}?{thing('r')}"
        ),
        read=_each_gets,
        before=4,
        after=430,
        needs=(
            (
                "receive",
                "entitled to",
                " choose ",
                " elect ",
                " get ",
                "exchange for",
                "exchanged for",
                " issue ",
                " deliver ",
                " grant ",
                " be granted ",
                " be issued ",
                "offering",
                "options will ",
                "option will ",
            ),
        ),
    ),
    Rule(
        name="consideration.exchange_each_lettered",
        says="Y's offer to exchange (a) each X ordinary share (other than those held by X) for 0.55 of a Y ordinary share, (b) each X ADS for 0.55 of a Y ADS",
        anchors=tuple(f"({letter}) each" for letter in ("a", "b", "c", "d", "e", "f", "i", "ii", "iii", "iv", "v")),
        pattern=(
            r"\((?:[a-f]|i{1,3}|iv|v)\)\ each\ (?:(?:issued\ and\ )?outstanding\ )?(?P<class>(?!of\ )[a-z0-9][a-z0-9&.'-]*(?:\ (?!for\ )[a-z0-9][a-z0-9&.'-]*){0,7}?),?"
            rf"(?:,\ an?\ [^();,.]{{3,50}})?(?:\ ?,?\ ?\((?:[^()]|\([^()]*\)){{1,260}}\)){{0,3}},?\ for\ {thing('r')}"
        ),
        read=_each_lettered,
        before=3,
        after=560,
    ),
    Rule(
        name="consideration.exchange_each_exchanged",
        says="each Warrant validly tendered in the Offer will be exchanged for 0.24 shares of Class A Common Stock",
        anchors=("be exchanged for", "was exchanged for"),
        pattern=rf"(?<!for\ )\b(?:each|every)\ {TENDERED}(?:(?![.;]\ )[^;$]){{0,150}}?\ (?:(?:will|shall|may|can)\ be|was)\ exchanged\ for\ (?:approximately\ )?{thing('r')}",
        read=_each_exchanged,
        before=260,
        after=120,
        needs=(("each ", "every "), ("tendered", "surrendered", "accepted")),
    ),
    Rule(
        name="consideration.exchange_each_exchangeable",
        says="for its Series H Preferred Stock, with each 20 shares of Common Stock being exchangeable in the Offer for one share of Series H Preferred Stock",
        anchors=("exchangeable in the", "exchangeable in this", "exchangeable pursuant to the", "exchangeable pursuant to this", "exchangeable under the"),
        pattern=rf"(?<!for\ )\b(?:each|every)\ {TENDERED}{ASIDES}\ (?:being|is|are|will\ be)\ exchangeable\ (?:in|pursuant\ to|under)\ (?:the|this)\ (?:exchange\ )?offer\ for\ {thing('r')}",
        read=_each_gets,
        before=200,
        after=150,
    ),
    Rule(
        name="consideration.exchange_each_listed",
        says="In the Exchange Offers, holders will receive (i) for each $1,000 principal amount of Notes, 45.5 shares of Common Stock, and (ii) for each share of Preferred Stock tendered, 8.25 shares of Common Stock",
        anchors=("for each", "for every"),
        pattern=rf"{FOR_EACH}\ {THOUSAND}?{TENDERED}(?:(?![.;]\ )[^;$\d]){{0,90}}?,\ (?:approximately\ )?{thing('r')}",
        read=_each_listed,
        before=4,
        after=330,
        needs=(tuple(f", {many}" for many in MANY),),
    ),
    Rule(
        name="consideration.exchange_directed",
        says="is offering to exchange 50 shares of Common Stock for one share of Series H Preferred Stock",
        anchors=(
            *numbered_side("exchange", "exchanges", "exchanged", "exchanging"),
            *(f"{verb} {whose}" for verb in ("exchange", "exchanges", "exchanged", "exchanging") for whose in ("your", "their", "its", "our", "blocks of", "any", "every")),
            "in exchange for",
            "in exchange into",
        ),
        pattern=ONE_FOR_OTHER,
        read=_of_exchange,
        before=130,
        after=330,
        span="all",
    ),
    Rule(
        name="consideration.exchange_in_increments",
        says="Stockholders can now exchange Common Stock in 50 share increments for one share of Series H Preferred Stock",
        anchors=("share increments", "unit increments", "-share increments"),
        pattern=(
            rf"\bexchange\ (?:shares\ of\ )?(?:(?:their|your|our)\ )?(?P<class>{CLASS})\ in\ (?:(?:blocks|lots)\ of\ )?(?P<n>{COUNT})[-\ ](?:share"
            rf"|unit)\ increments\ (?:for|into)\ {thing('r')}"
        ),
        read=_increments,
        before=140,
        after=190,
        needs=(("exchange ",),),
    ),
    Rule(
        name="consideration.exchange_each_share",
        says="is offering to exchange each outstanding share of common stock of Target Corp. for 0.4512 of a share of Parent common stock",
        anchors=("exchange each", "exchange any and all", "exchange all", "exchange every", "to exchange shares of"),
        pattern=(
            rf"(?P<lead>(?:offer\w*\ )?to\ exchange|may\ exchange)\ (?:(?:each|every|any\ and\ all|all)\ "
            rf"|(?P<bare>(?=shares\ of\ )))(?:of\ (?:the|your|their)\ )?(?:(?:issued\ and\ )?outstanding\ )?(?:shares?\ of\ )?(?P<class>{CLASS})"
            rf"(?:(?!\.\ [a-z]{{5}})[^;$]|{_PAR_SIGN}){{0,330}}?(?:,\ |\ )for,?\ (?:at\ the\ election\ of\ the\ holder,\ )?"
            rf"(?:consideration\ (?:consisting\ )?of\ )?{thing('r')}"
        ),
        read=_each_share_for,
        before=24,
        after=560,
    ),
)
