"""Securities for securities: exchange ratios (Item 1004(a)(1)(ii) of Regulation M-A).

    0.37 shares of Common Stock for each Warrant
    the exchange ratio to 50 shares of Class A Common Stock for one share of Series H Preferred Stock from 200 shares … for three shares …

Which side is tendered: what stands behind "for each"; what "exchange" or "tender" governs; else warrants, options and notes, or the class
that the offer is addressed to. Where the words leave it open, nothing is read. Dividends, splits, rights plans, conversion and exercise
terms also speak of "one … for each …" and are not read.
"""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation

from ..models.offer import Exchange, Measure
from ..phrase import Phrase
from .offering import ASIDE, CLASS, PAR, led_by, said_after, said_before, thing
from .rule import Reading, Rule
from .wording import COUNT, NUMBER_WORD, number, spelled_out

_AND_A_HALF = Phrase(r"(?P<whole>[a-z]+)[-\ ]and[-\ ](?:a|one)[-\ ]half\b")
_GIVEN = ("warrant", "option", "note", "debenture", "bond", "right")


def quantity(words: str) -> Decimal | None:
    """How many the (folded) words say: digits, words, "a", "1/10", "one-third" where it ends in ten places.

    >>> quantity("three"), quantity("0.149"), quantity("1/10"), quantity("a"), quantity("one-third"), quantity("1 1/4")
    (Decimal('3'), Decimal('0.149'), Decimal('0.1'), Decimal('1'), None, Decimal('1.25'))
    >>> quantity("two-and-a-half"), quantity("one and one-half (1.5)"), quantity("six point five (6.5)")
    (Decimal('2.5'), Decimal('1.5'), Decimal('6.5'))
    """
    words = spelled_out(words).strip()
    if words in ("a", "an"):
        return Decimal(1)
    if "/" in words and (mixed := re.fullmatch(r"([\d,]+)[- ](\d+/\d+)\w*", words)):
        whole, part = number(mixed[1]), quantity(mixed[2])
        return whole + part if whole is not None and part is not None else None
    over, slash, under = words.removesuffix("th").partition("/")
    if slash:
        try:
            value = Decimal(over) / Decimal(under)
        except (InvalidOperation, ZeroDivisionError):
            return None
        return value.normalize() if value == round(value, 10) else None
    if half := _AND_A_HALF.match(words):
        whole = number(half["whole"])
        return whole + Decimal("0.5") if whole is not None else None
    fixed = {"one-hundredth": "0.01", "one-tenth": "0.1"}.get(words)
    return Decimal(fixed) if fixed else number(words)


def side(reading: Reading, name: str) -> Measure | None:
    """The quantity and class that the groups of ``thing(name)`` hold."""
    many = quantity(reading[f"{name}_n"])
    if many is None or many <= 0:
        return None
    group = f"{name}_class"
    cut_short = reading[group] in ("share", "shares") and reading.document.folded.startswith(" of", reading.match.end(group))
    return Measure(quantity=many, security=None if cut_short else reading.printed(group) or None)


def what_is_given(reading: Reading) -> Measure | None:
    """What the groups of TENDERED hold: one, where no number is said."""
    many = quantity(reading["t_n"]) if reading["t_n"] else Decimal(1)
    cut_short = reading["t_class"] in ("share", "shares") and reading.document.folded.startswith(" of", reading.match.end("t_class"))
    return Measure(quantity=many, security=None if cut_short else reading.printed("t_class")) if many else None


def given_of(reading: Reading) -> Measure | None:
    """What the groups of THOUSAND and TENDERED hold."""
    tendered = what_is_given(reading)
    if tendered and reading["thousand"]:
        return Measure(quantity=Decimal(1000), security=f"principal amount of {tendered.security}" if tendered.security else None)
    return tendered


def ratio(tendered: Measure, received: Measure) -> Decimal | None:
    """Received per one tendered, where it ends in ten places."""
    value = received.quantity / tendered.quantity
    short = round(value, 10)
    if short * tendered.quantity != received.quantity:
        return None
    plain = short.normalize()
    return plain if plain.as_tuple().exponent <= 0 else plain.quantize(Decimal(1))  # type: ignore[operator]


_TOTALS = 5000
"""More of both than that are what an offer came to, not its ratio: "30,112,400 shares in exchange for 55,000,000 shares"."""
_NO_SECURITY = Phrase(r"^(?:rights?|votes?)$|contingent|\bcvrs?\b")


def exchange(tendered: Measure | None, received: Measure | None, *, approximate: bool | None = None, election: str | None = None) -> Exchange | None:
    """The exchange of the two sides; None where one is missing, or where one share would be given for one of the same name."""
    if tendered is None or received is None or _NO_SECURITY.search((received.security or "").lower()) or min(tendered.quantity, received.quantity) > _TOTALS:
        return None
    if tendered.quantity == received.quantity and tendered.security and received.security and tendered.security.lower() == received.security.lower():
        return None
    return Exchange(tendered=tendered, received=received, ratio=ratio(tendered, received), approximate=approximate, election=election)


NO_OFFER = Phrase(
    r"\b(?:dividends?|splits?|spin-?\ ?offs?|spun|demerger|bonus\ issue|rights\ (?:agreement|plan)|reverse|conver(?:t|ts|ted|sion)|exercis\w+|adjust\w*"
    r"|distribut(?:ed|ion)|entitled\ to\ (?:purchase|vote)|votes?|voting|ads\ represents|represents|representing|consist(?:s|ing)|amendment|amend\ the"
    r"|post-offer|"
    r"remain(?:s|ing)?\ outstanding|not\ (?:tendered|exchanged)|require\ that|permit\ the|merger|second-step|propos\w+|indicat\w+|party\ [a-z]\b|if"
    r"|assum\w+|example|e\.g|hypothetical\w*|illustrat\w+|would|previous(?:ly)?\ (?:offered|completed)|prior(?!\ to\b)|initial\ public|sold|redeem\w*"
    r"|redemption)\b"
)
_EXCHANGES = Phrase(r"\b(?:exchang\w+|tender\w*|offer(?:ing|ed|s)?\b|receive)")
_FROM = Phrase(r"\bfrom(?:\ (?:the\ )?(?:previous|original|prior|former|initial)(?:\ (?:ratio|rate)\ of)?)?$")
_OFFER = Phrase(r"\boffer")


_LIMITED_TO = Phrase(
    r"\b(?:(?:limit|cap|ceiling|floor|minimum|maximum)\ (?:on\ the\ exchange\ ratio\ |exchange\ ratio\ )?of"
    r"|(?:more|less|fewer|greater|lower|higher)\ than(?:\ or\ equal\ to)?|at\ (?:least|most)|not\ (?:to\ )?exceed(?:ing)?"
    r"|(?:between|ranging?\ (?:from|between))\ \.?\d[\d.]*\ [^;$]{0,40}?(?:and|to))\ (?:an?\ (?:minimum|maximum)\ of\ )?$"
)
"""The most or the least that a formula gives, not what is given."""
_DESCRIBED = Phrase(
    r",?\ (?:each\ (?:whole\ )?(?:warrant|option|right)\ )?exercisable\ (?:for|to\ purchase)\ [^;.]{3,120}?(?:\.\d+\ [^;.]{1,40})?,\ (?:at"
    r"|with)\ an\ exercise\ price\ of\ (?:us\ ?|u\.\ ?s\.\ ?)?\$\ ?[\d.,]*\d(?:\ per\ share)?"
    r"|,?\ (?:at|with)\ an\ exercise\ price\ of\ (?:us\ ?|u\.\ ?s\.\ ?)?\$\ ?[\d.,]*\d(?:\ per\ share)?"
)
"""What a warrant is, told beside its name: no exchange."""
_WHO_TENDERS = Phrase(r"\b(?:if|assuming)\ (?:you(?:r\ [^.;,\d]{3,50}?)?|we|holders?|an?\ [a-z]+)\ (?:[a-z]+\ ){0,3}?(?:tender|accept|elect|participat|choose|surrender)[a-z]*\b")
"""Those to whom the offer gives what it gives: no supposition."""


_STRIKE = Phrase(r"\bexercise\ prices?\b")
"""By which options are told apart."""


_OFFER_WOULD = Phrase(r"\bunder\ (?:the\ terms\ (?:and\ conditions\ )?of\ )?(?:the|this|its|our)\ (?:exchange\ |tender\ )?offer,\ [^.;]{0,90}?\bwould\b")
"""What the offer gives, told as what holders would receive: no supposition."""


_ONCE_ISSUED = Phrase(r"\bissued\ (?:in|in\ connection\ with)\ (?:our|its|the\ company's)\ initial\ public\ offering\b")
"""How the securities came to be, told of those that are sought."""
_TO_CONVERT = Phrase(r"\b(?:opportunity|offer(?:s|ing)?)\ to\ convert\b")
"""An exchange offered in other words: "the opportunity to convert their preferred shares into common shares"."""


def plainly_said(said: str) -> str:
    """The (folded) words before a match, without what only sounds like a supposition: who tenders, and what holders "would" receive under the offer."""
    return _OFFER_WOULD.sub("under the offer", _WHO_TENDERS.sub("tender", _TO_CONVERT.sub("offers to exchange", _ONCE_ISSUED.sub("", said))))


def of_this_offer(reading: Reading, back: int = 260) -> bool:
    """Whether the words around the match exchange in this offer: no dividend, split, conversion, proposal or supposition."""
    said = plainly_said(_DESCRIBED.sub("", said_before(reading, 600)))
    if "option" in reading.match.group():
        said = _STRIKE.sub("", said)
    return (
        not _LIMITED_TO.search(said)
        and bool(_EXCHANGES.search(said[-350:] + reading.match.group() + said_after(reading, 160)))
        and not NO_OFFER.search(said[-back:] + reading.match.group())
        and not _FROM.search(said.rstrip())
    )


_ABOUT = Phrase(r"approximately$|estimated")
_LEFT_OVER = Phrase(r"[^.;]{0,80}\b(?:that\ (?:is|are|was)\ not|not\ tendered|remaining|outstanding\ (?:upon|after)\ the\ (?:closing|expir))")


_NEWLY_GRANTED = Phrase(r"(?:shares?\ +(?:underlying|subject\ to|covered\ by)\ (?:an?\ |the\ )?)?(?:(?:new|replacement|substitute)\ (?!york)|restricted\ (?:stock|share)|rsus?\b)")
_OLD_OPTION = Phrase(r"^(?!(?:.*\ )?(?:new|replacement|substitute)\ ).*\b(?:option|sar|stock\ appreciation\ right|warrant)s?\b")
"""What is granted behind "for each", and what is given up for it: "1.5 eligible options for each new option"."""


def _for_each(reading: Reading) -> Exchange | None:
    """ "0.37 shares of Common Stock for each Warrant": what is behind "for each" is tendered, but for what is newly granted."""
    return None if reading["how"] == "per" else _of_each(reading)


def _of_each(reading: Reading) -> Exchange | None:
    if not of_this_offer(reading) or _LEFT_OVER.match(reading.after(140)):
        return None
    said = said_before(reading, 120)
    given, received = what_is_given(reading), side(reading, "r")
    if _NEWLY_GRANTED.match(f"{reading['t_class']} {reading.after(60).lower()}") and _OLD_OPTION.search(reading["r_class"]):
        given, received = received, given
    return exchange(given, received, approximate=True if _ABOUT.search(said.rstrip()) else None)


def _first_of_both(reading: Reading) -> Exchange | None:
    """ "2.5 shares of class A stock and 2.5 shares of class B stock for each share": the first of two securities that are given together."""
    received = side(reading, "r")
    return exchange(what_is_given(reading), received) if received and received.security and of_this_offer(reading, 170) else None


def _per(reading: Reading) -> Exchange | None:
    """ "0.35 shares of common stock per warrant": with a number, not "a share per …"."""
    return _of_each(reading) if reading["how"] == "per" and reading["r_n"] not in ("a", "an") else None


def _each_gets(reading: Reading) -> Exchange | None:
    """ "for each share of A tendered, holders will receive 0.5 shares of B"."""
    if not of_this_offer(reading) or _PART_OF_IT.match(reading.after(60)):
        return None
    return exchange(what_is_given(reading), side(reading, "r"))


_PART_OF_IT = Phrase(r",?\ (?:for|covering|to\ purchase|exercisable\ for|with\ respect\ to|equal\ to)\ [^.;,]{0,24}?\d+(?:\.\d+)?\ ?%")
"""What makes the count another one: "a New Option for 75% of the shares subject to it"."""
_IS_GIVEN = Phrase(r"\ (?:will|shall)\ be\ (?:issued|granted|delivered)\b")
_GIVEN_OUT = Phrase(r"\b(?:receive|offer(?:s|ing|ed)?|exchange|issue|deliver)\b[^;]{0,300}$")


_TENDERED_SAID = Phrase(r"\b(?:tendered|surrendered|accepted)\b")


def _each_exchanged(reading: Reading) -> Exchange | None:
    """ "each Warrant tendered in the Offer will be exchanged for 0.2 shares": the tendered, not those left over or merged."""
    return _each_gets(reading) if _TENDERED_SAID.search(reading.match.group()) and not _LEFT_OVER.search(reading.match.group()) else None


def _each_listed(reading: Reading) -> Exchange | None:
    """ "Holders will receive for each Warrant, 0.5 shares of B": the verb stands before."""
    said = said_before(reading, 600)
    if (
        "in the case of" in reading.match.group()
        or not (_GIVEN_OUT.search(said) or _IS_GIVEN.match(reading.after(30)))
        or not of_this_offer(reading)
        or _PART_OF_IT.match(reading.after(60))
    ):
        return None
    return exchange(given_of(reading), side(reading, "r"))


_GETS = Phrase(r"\b(?:receive|issue|deliver|exchanged\ for|offering|get)\ (?:up\ to\ )?$")
_GIVES = Phrase(r"\b(?:exchang(?:e|es|ed|ing)|tender(?:s|ed|ing)?|surrender(?:s|ed|ing)?)\ (?:(?:their|your|blocks\ of|any|up\ to|every)\ )*$")


def directed_ratio(reading: Reading) -> Exchange | None:
    """ "A for B" in either order: told by the verb before it, by the kind of security, or by the class the offer is addressed to."""
    first, second = side(reading, "x"), side(reading, "y")
    if first is None or second is None:
        return None
    near = said_before(reading, 400)[-70:]
    if _GIVES.search(near):
        return exchange(first, second)
    if _GETS.search(near) and "in exchange" in reading.match.group():
        return exchange(second, first)
    names = [(it.security or "").lower() for it in (first, second)]
    given = [any(word in name and "restricted" not in name and "new " not in name for word in _GIVEN) for name in names]
    if given[0] != given[1]:
        return exchange(first, second) if given[0] else exchange(second, first)
    folded, at = reading.document.folded, reading.match.start()
    near = folded[:12000] + " " + folded[max(0, at - 6000) : at + 6000]
    sought = [_sought(near, name) for name in names]
    if sought[0] != sought[1]:
        return exchange(first, second) if sought[0] else exchange(second, first)
    return None


def _sought(folded: str, name: str) -> bool:
    """Whether the text seeks the class: as the title on the cover, or in "to exchange up to 333,333,333 shares of Common Stock"."""
    core = re.escape(re.sub(r"^class [a-z] ", "", name))
    if re.search(rf"{core}(?:,[^()_]{{0,80}})?[ _*.-]{{1,60}}(?:\([^()]{{0,60}}\)[ _*.-]{{1,60}})?\(titles? of class", folded):
        return True
    pattern = (
        rf"(?:holders of (?:[\w&.'-]+ ){{0,5}}?(?:outstanding )?(?:of )?|exchange (?:up to |any and all |all |each |our "
        rf"|outstanding )*(?:of (?:the|our|its) )?(?:outstanding )?(?:[\d,]+ )?(?:shares of )?(?:our |its )?)(?:class [a-z] )?{core}"
    )
    return re.search(pattern, folded) is not None


_RATIO_IS = Phrase(rf"exchange\ (?:ratio|rate)s?{ASIDE}?(?:\ [a-z]+){{0,4}}?\ (?:of|at|is|remains?|being|be|equal\ to|equals)\ $")


def _ratio_stated(reading: Reading) -> Exchange | None:
    return directed_ratio(reading) if led_by(reading, _RATIO_IS, 230, "all") and of_this_offer(reading) else None


def _increments(reading: Reading) -> Exchange | None:
    """ "exchange Common Stock in 50 share increments for one share of Series H Preferred Stock"."""
    many = quantity(reading["n"])
    if many is None:
        return None
    return exchange(Measure(quantity=many, security=reading.printed("class")), side(reading, "r"))


def _each_share_for(reading: Reading) -> Exchange | None:
    """ "to exchange each outstanding share of X common stock for 0.45 of a share of Y common stock"."""
    said = plainly_said(said_before(reading, 300))
    if NO_OFFER.search(said[-140:]) or not _OFFER.search(said + reading["lead"]):
        return None
    if reading.has("bare") and "." not in reading["r_n"]:  # the number of all shares that are given for all
        return None
    return exchange(Measure(quantity=Decimal(1), security=reading.printed("class")), side(reading, "r"))


_OFFER_OR_TENDER = Phrase(r"\b(?:offer|tender)")


_VERB = Phrase(r"\b(?P<verb>exchang(?:e|es|ed|ing)(?:\ (?:your|their|its|our|blocks\ of|any|every))*|offering|receive|issue|deliver)\ $")
_IN_EXCHANGE = Phrase(r"[^.;]{3,119}\ in\ exchange")


def _of_exchange(reading: Reading) -> Exchange | None:
    """ "exchange A for B" and "receive A in exchange for B"."""
    lead = led_by(reading, _VERB, 60, "all")
    exchanging = lead is not None and lead["verb"].startswith("exchang")
    if lead is None or not (exchanging or _IN_EXCHANGE.match(reading.document.folded, reading.match.start("all"))):
        return None
    if NO_OFFER.search(said_before(reading, 400)[-200:]) or not _OFFER_OR_TENDER.search(said_before(reading, 600) + reading.match.group() + reading.after(300)):
        return None
    first, second = side(reading, "x"), side(reading, "y")
    return exchange(first, second) if exchanging else exchange(second, first)


_ODD_NUMBER = rf"(?:{NUMBER_WORD}(?:[-\ ]and[-\ ](?:a|one)[-\ ]half|\ point(?:\ [a-z]{{3,5}}){{1,3}}(?=\ \())(?:\ \([\d.]+\))?)"
TENDERED = (
    rf"(?:(?P<t_n>{COUNT}|{_ODD_NUMBER}|an?)\ (?!\d{{1,2}}/\d{{1,2}}\ ?%))?(?:of\ (?:your|their|our|the)\ )?"
    rf"(?:(?:issued\ and\ )?(?:outstanding|validly\ tendered|tendered|such|your|exchanged|surrendered)\ )*"
    rf"(?:(?:shares?|units?)\ of\ (?:(?:our|its|the|such)\ )?(?:(?:issued\ and\ )?outstanding\ )?)?(?P<t_class>{CLASS})"
)
THOUSAND = r"(?:\$?(?P<thousand>1,000)\ (?:in\ )?(?:aggregate\ )?principal\ amount\ of\ (?:(?:our|its|the|such|their|your)\ )?)"
FOR_EACH = r"(?:(?:(?:in\ exchange\ )?for|in\ respect\ of)\ (?:each|every))"
ASIDES = rf"(?:{PAR}|{ASIDE}|,\ or\ [a-z]{{2,8}}(?=,)){{0,3}}"
WHOSE_STOCK = r"(?:\ of\ (?:(?!;\ |(?<!\ inc)(?<!\ ltd)(?<!\ corp)(?<!\ co)\.\ |\ to\ [\d.]|,\ (?:and|or)\ )[^;$()]){1,60}?)?"
ONE_FOR_OTHER = rf"(?:\b(?P<to>to)\ )?(?P<all>{thing('x')}{ASIDES}\ (?:in\ exchange\ )?(?:for|into)\ (?!each|every){thing('y')})"
SOMEFOR_EACH = (
    rf"(?P<all>{thing('r')}(?:{ASIDES}{WHOSE_STOCK}{ASIDE}?(?:\ (?:will|shall|may|are\ to)\ be\ (?:exchanged|issued|delivered|offered))?,?\ {FOR_EACH}"
    rf"|\ (?P<how>per))\ {TENDERED})"
)
_MANY = (
    *"0123456789.",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thir",
    "twenty",
    "fif",
    "a share",
    "a unit",
    "a warrant",
    "a new",
    "an ads",
)


def numbered_side(*words: str) -> tuple[str, ...]:
    """Anchors: each word and the beginning of a number behind it."""
    return tuple(f"{word} {many}" for word in words for many in _MANY)


EXCHANGE_RULES = (
    Rule(
        name="consideration.exchange_ratio",
        says="to exchange shares of Common Stock; the exchange ratio remains 200 shares of Common Stock for three shares of Series H Preferred Stock",
        anchors=("exchange ratio", "exchange rate"),
        pattern=ONE_FOR_OTHER,
        read=_ratio_stated,
        before=2,
        after=420,
        span="all",
    ),
    Rule(
        name="consideration.exchange_for_each",
        says="will be exchanged at an exchange rate of 0.37 shares of Common Stock for each Warrant so tendered",
        anchors=("for each", "for every", "in respect of each"),
        pattern=SOMEFOR_EACH,
        read=_for_each,
        before=260,
        after=160,
    ),
    Rule(
        name="consideration.exchange_both",
        says="is offering to exchange 2.5 shares of class A common stock and 2.5 shares of class B common stock of Teal Inc. for each share of Alder common stock tendered",
        anchors=("for each", "for every"),
        pattern=rf"(?P<all>{thing('r')}{ASIDES},?\ and\ {thing('s')}{ASIDES}{WHOSE_STOCK}{ASIDE}?,?\ {FOR_EACH}\ {TENDERED})",
        read=_first_of_both,
        before=360,
        after=160,
        needs=((" and ",),),
    ),
    Rule(
        name="consideration.exchange_per",
        says="is offering to exchange 0.35 shares of common stock per warrant tendered",
        anchors=("per warrant", "per share of", "per option", "per public warrant", "per ads", "per unit", "per preferred share"),
        pattern=SOMEFOR_EACH,
        read=_per,
        before=130,
        after=120,
    ),
    Rule(
        name="consideration.exchange_each_receives",
        says="In the Offer, for each share of Series A Preferred Stock tendered, holders will receive 5.38 shares of common stock",
        anchors=("for each", "for every"),
        pattern=(
            rf"{FOR_EACH}\ {TENDERED}(?:(?![.;]\ )[^;$]){{0,170}}?\ (?:(?:will|may|to|shall|can)\ (?:be\ entitled\ to\ )?receive|the\ holder\ receives"
            rf"|exchanged?\ for|(?:will|shall|(?:is|are)\ offering\ to)\ (?:issue|exchange|deliver|grant)(?:\ to\ (?:you|the\ holder|[a-z]+\ holders))?"
            rf"|(?:will|shall)\ be\ (?:granted|issued)|is\ offering),?\ (?:approximately\ )?{thing('r')}"
        ),
        read=_each_gets,
        before=4,
        after=430,
        needs=(("receive", "exchange for", "exchanged for", " issue ", " deliver ", " grant ", " be granted ", " be issued ", "offering"),),
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
        name="consideration.exchange_each_listed",
        says="In the Exchange Offers, holders will receive (i) for each $1,000 principal amount of Notes, 45.5 shares of Common Stock, and (ii) for each share of Preferred Stock tendered, 8.25 shares of Common Stock",
        anchors=("for each", "for every"),
        pattern=rf"{FOR_EACH}\ {THOUSAND}?{TENDERED}(?:(?![.;]\ )[^;$\d]){{0,90}}?,\ (?:approximately\ )?{thing('r')}",
        read=_each_listed,
        before=4,
        after=330,
        needs=(tuple(f", {many}" for many in _MANY),),
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
        needs=(("for ", "into "),),
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
            rf"(?P<lead>(?:offer\w*\ )?to\ exchange)\ (?:(?:each|every|any\ and\ all|all)\ "
            rf"|(?P<bare>(?=shares\ of\ )))(?:of\ the\ )?(?:(?:issued\ and\ )?outstanding\ )?(?:shares?\ of\ )?(?P<class>{CLASS})"
            rf"(?:(?!\.\ [a-z]{{5}})[^;$]){{0,330}}?(?:,\ |\ )for,?\ (?:at\ the\ election\ of\ the\ holder,\ )?"
            rf"(?:consideration\ (?:consisting\ )?of\ )?{thing('r')}"
        ),
        read=_each_share_for,
        before=24,
        after=560,
    ),
)
