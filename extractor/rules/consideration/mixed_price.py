"""Cash together with securities, or at the holder's election (Item 1004(a)(1)(ii) of Regulation M-A): each part is a finding of its own.

    each outstanding share of common stock of HP Inc. for $18.40 in cash and 0.149 shares of common stock of Xerox
    0.149 shares of Parent common stock and $18.40 in cash, without interest
    (a) $43.00 in cash (the "cash election consideration") or (b) 0.7500 of a share of Parent common stock
    either 2.75 Preferred Units for each Unit or $68.75 in cash for each Unit

The securities are an Exchange for one of what is tendered. Where a definition names an election, both parts bear its name.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal
from typing import Any

from ...models.offer import Cash, Exchange, Measure
from ...phrase import Phrase
from ..offering import ASIDE, CLASS, led_by, offering_before, prorated, said_after, said_before, sentence_start, thing
from ..rule import Reading, Rule
from ..wording import MONEY, NAME_STOP
from .exchange_ratio import WHOSE_STOCK
from .exchange_words import ASIDES, DESCRIBED, NO_OFFER, exchange, of_this_offer, plainly_said, side
from .price import PRICES, amount, cash, signed

_ELECTION = Phrase(
    r'[^;$]{0,90}?\(\s?(?:the|an?)\s"\s?([^"]{0,30}(?:[Ee]lection|[Aa]lternative|[Oo]ption|(?:[Aa]ll-[A-Za-z]{4,6}|[Mm]ixed|[Ss]tandard)\s[Cc]onsideration)[^"]{0,25}?)\s?"'
)
LABEL = (
    r"(?:(?!(?:stock|share)\ option)(?:all[-\ ])?(?:cash|stock|share|units?|notes?|ads|securities|mixed|combination|standard(?:\ offer)?|parent\ (?:stock|share))(?:\ and\ (?:stock|share))?"
    r"\ (?:election|alternative|option)(?:\ (?:consideration|price))?|(?:all[-\ ](?:cash|stock|share|unit)|mixed|standard)\ consideration)"
)
"""What one of several forms of payment is called; cash consideration and stock consideration may be paid together."""
_LABEL_AHEAD = Phrase(rf"\b(?P<ahead>{LABEL})[\"']?\)?\ ?(?::|\ -)\ $")


def _label_ahead(reading: Reading) -> str | None:
    """The name of the election that stands before the match, as printed."""
    first = max(0, reading.match.start() - 70)
    found = _LABEL_AHEAD.search(reading.document.folded, first, reading.match.start())
    return reading.document.quote(*found.span("ahead")) if found else None


def _election(reading: Reading, at: int | None = None) -> str | None:
    """The name of the election, where a definition behind the words (or behind the place) gives it, or a label before them."""
    at = reading.match.end() if at is None else at
    after = reading.document.prose[at : at + 120]
    found = _ELECTION.match(after)
    return found[1] if found else _label_ahead(reading)


_EACH = Phrase(r"\b(?:each|every|per)\b")
_OF_PRINCIPAL = Phrase(r"\b(?:each|per|every)\ (?:[a-z]{2,3})?\ ?\$\ ?[\d,]+\ (?:in\ |of\ )?(?:aggregate\ |original\ )?principal\ amount\b[^.;\d]{0,90}$")
"""The cash and securities that follow are for an amount of principal, which the rules for notes read."""
_GAVE_WAY = Phrase(
    r"\b(?:in\ place\ of|instead\ of|rather\ than|in\ lieu\ of|compared\ (?:to|with)|up\ from|superseding|replacing)\ (?:the\ (?:previous|prior|original|initial|earlier)(?:ly\ offered)?\ (?:[a-z]+\ (?:of\ )?)?)?$"
)
"""Before cash and securities that others took the place of: "$2.00 in cash and 1.50 shares, in place of $1.25 in cash and 1.10 shares"."""
_LEFT_OVER = Phrase(
    r"\b(?:remaining|untendered|unexchanged|not\ (?:so\ )?(?:tendered|exchanged))\b[^;]{0,120}?\b(?:may|will|can|shall|could)\ (?:then\ |thereafter\ |also\ )?be\ "
    r"(?:exchanged|converted|redeemed)\b[^;]{0,80}$"
)
"""Before what others get than those who tender: "the remaining Warrants may be exchanged at the Company's option for"."""


def comes_together(reading: Reading) -> bool:
    """Whether cash and securities are what this offer pays."""
    if prorated(reading) or _GAVE_WAY.search(reading.before(70)) or _are_two_elections(reading) or _LEFT_OVER.search(said_before(reading, 240)):
        return False
    told = _EACH.search(reading.match.group() + said_before(reading, 400) + said_after(reading, 120)) or _TO_TENDER_FOR.search(reading.before(260))
    offered = offering_before(reading) is not None
    if not (told or offered) or not (offered or of_this_offer(reading)):
        return False
    said = _UNDERLYING.sub(lambda words: words[0][:1].ljust(len(words[0])), said_before(reading, 300))
    return not NO_OFFER.search(plainly_said(DESCRIBED.sub("", said) if "to exchange" in said else said)[-160:])


_ELECTION_ENDS = Phrase(rf'\(\ ?(?:the|an?|each,?\ an?)\ "\ ?{LABEL}\ ?"\)[^;]{{0,40}};\ (?!or\b)')


def _are_two_elections(reading: Reading) -> bool:
    """Whether the name of an election stands between cash and securities, and a semicolon behind it: '0.55 of a share (the "mixed election"); • $49.50 in cash'."""
    if "all" not in reading.match.groupdict():
        return False
    parts = [reading.match.span(name) for name in ("cash", "all")]
    return _ELECTION_ENDS.search(reading.document.folded, min(end for _, end in parts), max(start for start, _ in parts)) is not None


_UNDERLYING = Phrase(
    r",\ (?:each\ )?exercisable\ for\ (?:one\ |a\ )?(?:whole\ )?(?:ordinary\ |common\ )?shares?(?:\ of\ (?:the\ company's\ |our\ |its\ )?(?:class\ [a-z]\ )?common\ stock)?"
    r"(?:,\ (?:with\ a\ )?(?:par|nominal)\ value\ (?:of\ )?(?:us)?\$\ ?[\d.]{1,12}(?:\ (?:per|each)(?:\ share)?)?,?)?(?:\ of\ (?:the\ company|ours))?(?:\ \([^()]{3,60}\))?,"
)
"""What a warrant is, told beside its name, and nothing of its price: "Warrants, exercisable for shares of common stock, par value $0.0001 per share, of the Company,"."""
_TO_TENDER_FOR = Phrase(
    r"\b(?:letter\ of\ transmittal|notice\ of\ guaranteed\ delivery|letter\ to\ (?:clients|brokers[^;$.]{0,80}?)|instructions?(?:\ form)?)\ to\ tender\ (?:(?:outstanding|all|any)\ )*(?:shares|units|adss)\ of\ "
    rf"(?:[^;$.]|{NAME_STOP}){{3,160}}?\ for\ $"
)
"""The title of a letter, which names neither "each" nor an offer: "Letter of Transmittal to Tender Shares of Common Stock of X for $29.25 in Cash and"."""


def _mixed(reading: Reading) -> Exchange | None:
    """The securities that come with cash: "$18.40 in cash and 0.149 shares of common stock of X"."""
    several = _of_notes(reading) or _of_set(reading)
    if _IN_ALL.search(reading.before(40)) or not comes_together(reading) or (several is None and _OF_PRINCIPAL.search(said_before(reading, 120))):
        return None
    return exchange(several or _one_tendered(reading), side(reading, "r"), election=_election(reading))


_COUNTED = Phrase(r"(?P<count>\d{1,4})\ (?P<what>[a-z].*)", re.IGNORECASE)


def _one_tendered(reading: Reading) -> Measure:
    """One of the class that is tendered, or as many as the words say: "for every 12 warrants so tendered, one share of common stock and $2.04 in cash"."""
    named = tendered_class(reading)
    counted = _COUNTED.fullmatch(named) if named else None
    return Measure(quantity=Decimal(counted["count"]), security=counted["what"]) if counted else Measure(quantity=Decimal(1), security=named)


_IN_ALL = Phrase(r"\b(?:in\ (?:the\ )?aggregate|in\ total|in\ all|an\ aggregate\ of|a\ total\ of)\ (?:of\ |up\ to\ )?(?:approximately\ )?$")
"""Before all the securities that an offer gives together: "so that in the aggregate 12,000,000 shares of common stock and $1,500,000 in cash are issued and paid"."""
_THOUSAND_BEFORE = Phrase(
    r"\bfor\ (?:each|every)\ (?:us)?\$\ ?1,000\ (?:in\ )?(?P<what>(?:aggregate\ )?principal\ amount\ of\ (?:[^.;,():]|\.(?=\d)){2,60}?)"
    r"(?:,|:|\ \(|\ (?:validly|properly|tendered|that|accepted|we|holders?|you)\b)[^;$]{0,300}$"
)
"""What the cash and securities of a list are given for: "for each $1,000 principal amount of Notes we are offering: • $80 in cash; and"."""
_SET = Phrase(
    rf"{ASIDE}?\ (?:in\ exchange\ )?for\ (?:each|every)\ (?:set|block|lot|group|bundle)\ of\ (?P<count>\d[\d,]*)\ (?:(?:validly|properly|tendered|accepted|and|outstanding)\ )*(?P<what>{CLASS})"
)
"""Several that are tendered together: "2.5 shares of our common stock and $7,500 in cash for each set of 250 depositary shares"."""


def _of_set(reading: Reading) -> Measure | None:
    """The number of securities that cash and securities are given for, where they are tendered so many together."""
    folded, end = reading.document.folded, reading.match.end()
    found = _SET.match(folded, end, end + 200)
    return Measure(quantity=Decimal(found["count"].replace(",", "")), security=reading.document.quote(*found.span("what"))) if found else None


def _of_notes(reading: Reading) -> Measure | None:
    """An amount of principal for which cash and securities are given, named before or behind them."""
    folded, match = reading.document.folded, reading.match
    said = _THOUSAND_BEFORE.search(folded, max(sentence_start(reading, 420), match.start() - 420), match.start())
    thousand = said or _THOUSAND_BEHIND.match(folded, match.end(), match.end() + 240)
    return Measure(quantity=Decimal(1000), security=reading.document.quote(*thousand.span("what"))) if thousand else None


_THOUSAND_BEHIND = Phrase(
    r"(?:[^.;$]|\.(?=\d)){0,120}?\ (?:for\ (?:each|every)|per)\ (?:us)?\$\ ?1,000\ (?:in\ )?"
    r"(?P<what>(?:aggregate\ )?principal\ amount(?:\ of\ (?:[^.;,()]|\.(?=\d)){2,60}?(?=\ (?:validly\ )?(?:tendered|accepted|that)\b|[,;(]|\.(?!\d)|$))?)"
)
"""What cash and securities are given for, where it is named behind them by its principal."""
CASH_WORDS = Phrase(r"^an?\ cash\ payment\ (?:of|equal\ to)\ |,?\ (?:net\ |in\ cash|cash|to\ the|per\ ).*")


def _mixed_cash(reading: Reading) -> Cash | None:
    """The cash that comes with securities."""
    if not comes_together(reading) or side(reading, "r") is None:
        return None
    read = amount(CASH_WORDS.sub("", reading["cash"]))
    named = _ELECTION.match(reading.document.prose[reading.match.end("cash") : max(reading.match.end("cash"), reading.match.start("all"))])
    election = named[1] if named else _election(reading)  # that of the cash alone, where the securities behind it are the next
    return Cash(amount=read[0], currency=read[1], per=_of_notes(reading) or _of_set(reading), election=election) if read and read[0] < 100_000 else None


_EACH_CLASS = Phrase(
    rf"\b(?:each|every)\ (?!case\b)(?:of\ the\ )?(?:(?:issued\ and\ )?outstanding\ |validly\ tendered\ )?(?:(?:share|unit)s?\ of\ (?:the\ |its\ )?)?(?P<class>{CLASS})"
)


def tendered_class(reading: Reading) -> str | None:
    """What one gives for mixed consideration, from "each … share" before or "for each …" behind it."""
    near = reading.match.end()
    for text, start in (
        (reading.document.folded[near : near + 90], near),
        (reading.document.folded[max(0, reading.match.start() - 420) : reading.match.start()], max(0, reading.match.start() - 420)),
    ):
        found = _EACH_CLASS.search(text)
        if found:
            return reading.document.quote(start + found.start("class"), start + found.end("class"))
    return None


_CASH_AND = tuple(
    f"cash{link}"
    for link in (
        " and",
        ", and",
        "; and",
        " plus",
        ", plus",
        " together",
        ", together",
        ", without",
        " without",
        ", with no",
        " with no",
        " (",
        " as well",
        ", as well",
        ", less",
        " less",
        ", net of",
        " net of",
        ", subject",
    )
)
_PAID = signed("cash payment of", "cash payment equal to")
_ELECTED = Phrase(r"\b(?:elect(?:s|ion|ing)?\b|either\b|choose|choice\b|at\ (?:the|your|its|their)\ option\b)")
_OF_THREE = Phrase(r"(?<![$\d.,])\d[\d.]*\ (?:(?!each\b|every\b|per\b)[\w.'%-]+\ ){1,9}?(?:shares?|units?|stock|adss?)(?:\ \((?:the\ )?\"[^\"]*\"\))?,\ (?:\((?:ii|2|b|y)\)\ )?$")
"""Before the second of three things that may be chosen: "24.50 Preferred Units, 13.25 Common Units, or $612 in cash"."""
_OFFER_PRICE = Phrase(r"\boffer\ (?:price|consideration)\ (?:is|of|will\ be)\ $")
_OR_CASH = Phrase(r"\bor,?\ (?:\((?:ii|2|b|y)\)\ )?$")


def _elected(reading: Reading) -> Exchange | None:
    """The securities that a holder may elect instead of cash."""
    said = said_before(reading, 500)
    if LAST_YEAR.search(said[-200:]) or _OF_THREE.search(said[-160:]):
        return None
    if (
        not (_ELECTED.search(said + reading.match.group() + said_after(reading, 200)) or _OFFER_PRICE.search(said))
        and not said.endswith("to exchange ")
        and offering_before(reading) is None
    ):
        return None
    return _mixed(reading)


_SECURITIES_SAID = Phrase(r"\b(?:exchange|offer\w*|receive|choose|elect)\b[^;$]{0,300}?\b[\d.]+\ (?:of\ )?[^;$]{0,120}$|\bcontingent\ (?:value|payment)\ right")
_IS_A_RIGHT = Phrase(r"\brepresent(?:s|ing)\ (?:the\ |a\ )?(?:contractual\ )?right\b")
"""What a contingent value right is, told beside its name."""


def _elected_cash_first(reading: Reading) -> Cash | None:
    """The cash that a holder may elect instead of the securities named behind it."""
    cash_part = _mixed_cash(reading) if _elected(reading) else None
    return cash_part.model_copy(update={"election": _election(reading, reading.match.end("cash"))}) if cash_part else None


def _elected_cash(reading: Reading) -> Cash | None:
    """The cash that a holder may elect instead of securities."""
    if "in cash" not in reading[0] or not led_by(reading, _OR_CASH, 12):
        return None
    said = said_before(reading, 600)
    if not _ELECTED.search(said + said_after(reading, 300)) or not _SECURITIES_SAID.search(said[:-3]) or NO_OFFER.search(_IS_A_RIGHT.sub("", said[-260:])):
        return None
    return cash(reading)


_AND = r"(?:[,;]?\ (?:and|plus|together\ with|as\ well\ as)\ (?:to\ pay\ )?(?:(?:\((?:ii|2|b|y)\)|[·•*o-])\ )?|,\ \((?:ii|2|b)\)\ |;\ [·•*]\ |,\ (?=\.?\d[\d.]*\ (?:of\ an?\ )?(?:[a-z]+\ ){0,3}?shares?\b[^;$]{3,120}?\ and\ one\ (?:\(1\)\ )?(?:[a-z-]+\ ){0,2}?(?:contingent|cvr|right|warrant)))"
_PAYMENT = rf"an?\ cash\ payment\ (?:of|equal\ to)\ {MONEY}"
_CASH_FIRST = (
    rf"(?P<cash>{_PAYMENT}|{MONEY}(?:\ per\ \w+)?(?:,?\ (?:net\ )?(?:to\ the\ (?:seller|holder)\ )?in\ cash|\ cash))(?:,\ with(?:out|\ no)\ interest(?:\ thereon)?)?"
    rf"(?:,?\ (?:and\ )?(?:less|subject\ to|net\ of)\ (?:any|all|applicable|required)\ [^.;$()]{{4,60}}?)?{ASIDE}?{_AND}(?!an?\ )(?P<all>{thing('r')})"
)
_CASH_OR = (
    rf"(?P<cash>{MONEY}(?:\ per\ \w+)?,?\ (?:net\ )?(?:in\ )?cash)(?:\ (?:for|per)\ (?:each\ |every\ )?(?:[a-z][a-z'&.-]*\ ){{0,6}}?(?:shares?|units?|adss?))?(?:,\ (?:less|without|subject)\ [^.;$()]{{4,90}}?)?{ASIDE}?[,;]?\ or(?:,\ at\ (?:the|your|its|their)(?:\ [a-z]+'s)?\ (?:election|option)(?:\ of\ (?:the|each|such)\ [a-z]+)?,)?\ "
    rf"(?:(?:\((?:iii?|[23bcyz])\)|[·•-]{{1,2}})\ )?(?!an?\ )(?P<all>{thing('r')})"
)
_CASH_LAST = rf"(?P<all>{thing('r')}){ASIDES}{WHOSE_STOCK}{ASIDES}{_AND}(?P<cash>{_PAYMENT}|{MONEY}(?:,?\ (?:net\ )?(?:to\ the\ seller\ )?in\ cash|\ cash))"
_OR_CASH_LAST = (
    rf"(?P<all>{thing('r')}){ASIDES}(?:,?{WHOSE_STOCK}){ASIDES}[,;]?\ or,?\ (?:(?:\((?:ii|2|b|y)\)|[·•-]{{1,2}})\ )?"
    rf"(?P<cash>{_PAYMENT}|{MONEY}(?:,?\ (?:net\ )?(?:to\ the\ seller\ )?in\ cash|\ cash))"
)
_AND_SECURITIES = (tuple(f"{word} {many}" for word in ("and", "plus", "with", ")", "•", "·", "*", "-", "o") for many in (*"0123456789.", "one", "two", "three", "four", "five")),)
_OR_SECURITIES = (
    tuple(f"{word} {many}" for word in ("or", "holder,", "election,", "option,", ")", "•", "·", "-") for many in (*"0123456789.", "one", "two", "three", "four", "five")),
)
_CASH_OR_BEGINS = (
    "cash or",
    "cash or,",
    "cash, or",
    "cash; or",
    'alternative") or',
    "alternative) or",
    "alternative); or",
    'alternative"), or',
    'alternative"); or',
    'election"); or',
    'consideration"); or',
    "cash) or",
    "interest or",
    "interest, or",
    "taxes or",
    "taxes, or",
    *(f"{limit}{mark}or" for limit in ("allocation", "proration") for mark in (" ", ", ", "; ")),
    'consideration") or',
    'consideration"), or',
    'election") or',
    'election"), or',
    'price") or',
    'price"), or',
    "share or",
    "share, or",
    "share; or",
    "unit or",
    "unit, or",
    "unit; or",
    "ads or",
    "ads, or",
    "ads; or",
)
LAST_YEAR = Phrase(r"\b(?:last|previous|prior)\ (?:year|month|quarter)\b|\bin\ (?:19|20)\d\d,?\ (?!\d)")


def _both(
    names: tuple[str, str],
    says: str,
    anchors: tuple[str, ...],
    pattern: str,
    reads: tuple[Callable[[Reading], Any], Callable[[Reading], Any]],
    *,
    before: int,
    after: int,
    needs: tuple[tuple[str, ...], ...],
) -> tuple[Rule[Any], Rule[Any]]:
    """Two rules of one wording: the securities, which the whole of it tells, and the cash."""
    securities, cash = (
        Rule(name=name, says=says, anchors=anchors, pattern=pattern, read=read, before=before, after=after, span=span, needs=needs)
        for name, read, span in zip(names, reads, ("all", "cash"), strict=True)
    )
    return securities, cash


MIXED_RULES: tuple[Rule[Any], ...] = (
    *_both(
        ("consideration.mixed_securities", "consideration.mixed_cash"),
        "is offering to exchange each outstanding share of common stock of HP Inc. for $18.40 in cash and 0.149 shares of common stock of Xerox",
        (*_CASH_AND, *_PAID, *(f"cash, {digit}" for digit in "0123456789."), "cash; •", "cash; ·", "cash; *"),
        _CASH_FIRST,
        (_mixed, _mixed_cash),
        before=70,
        after=230,
        needs=_AND_SECURITIES,
    ),
    *_both(
        ("consideration.mixed_securities_first", "consideration.mixed_cash_last"),
        "is offering to exchange each outstanding Share for 0.149 shares of Parent common stock and $18.40 in cash, without interest",
        (*signed("and", "and to pay", "plus", "together with", "as well as", "(ii)", "(2)", "(b)", "(y)", "•", "·"), *_PAID),
        _CASH_LAST,
        (_mixed, _mixed_cash),
        before=240,
        after=60,
        needs=(("cash",),),
    ),
    *_both(
        ("consideration.elected_securities", "consideration.elected_cash_first"),
        "is offering to exchange each outstanding share of common stock of X for, at the election of the holder, (a) $43.00 in cash or (b) 0.7500 of a share of Y common stock",
        _CASH_OR_BEGINS,
        _CASH_OR,
        (_elected, _elected_cash_first),
        before=220,
        after=160,
        needs=_OR_SECURITIES,
    ),
    *_both(
        ("consideration.elected_securities_first", "consideration.elected_cash_last"),
        "OFFER TO EXCHANGE 0.3256 OF A SHARE OF COMMON STOCK OF Y INCORPORATED OR $26.50 IN CASH FOR EACH OUTSTANDING SHARE OF COMMON STOCK OF X CORPORATION",
        signed("or", "or (ii)", "or (2)", "or (b)", "or (y)", "or •"),
        _OR_CASH_LAST,
        (_elected, _elected_cash_first),
        before=240,
        after=60,
        needs=(("cash",),),
    ),
    Rule(
        name="consideration.elected_cash",
        says="offers to acquire up to 18,250 units in exchange for, at the election of the holder, either 2.75 Preferred Units for each Unit or $68.75 in cash for each Unit",
        anchors=signed("or", "or (ii)", "or (2)", "or (b)", "or (y)"),
        pattern=PRICES,
        read=_elected_cash,
        before=0,
        after=100,
        span="all",
    ),
)
