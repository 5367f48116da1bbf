"""Securities for securities: exchange ratios (Item 1004(a)(1)(ii) of Regulation M-A).

    0.37 shares of Common Stock for each Warrant
    the exchange ratio to 50 shares of Class A Common Stock for one share of Series H Preferred Stock from 200 shares … for three shares …

Which side is tendered: what stands behind "for each"; what "exchange" or "tender" governs; else warrants, options and notes, or the class
that the offer is addressed to. Where the words leave it open, nothing is read. Dividends, splits, rights plans, conversion and exercise
terms also speak of "one … for each …" and are not read.
"""

from __future__ import annotations

import re
from decimal import Decimal

from ...models.offer import Exchange, Measure
from ...phrase import Phrase
from ..offering import ASIDE, led_by, said_before, thing
from ..rule import Reading, Rule
from ..wording import COUNT
from . import exchange_each
from .exchange_words import ASIDES, FOR_EACH, LEFT_OVER, LIMITED_TO, ONE_FOR_OTHER, TENDERED, exchange, of_this_offer, side, what_is_given

_GIVEN = ("warrant", "option", "note", "debenture", "bond", "right")


_ABOUT = Phrase(r"approximately$|estimated")


_NEWLY_GRANTED = Phrase(r"(?:shares?\ +(?:underlying|subject\ to|covered\ by)\ (?:an?\ |the\ )?)?(?:(?:new|replacement|substitute)\ (?!york)|restricted\ (?:stock|share)|rsus?\b)")
_OLD_OPTION = Phrase(r"^(?!(?:.*\ )?(?:new|replacement|substitute)\ ).*\b(?:option|sar|stock\ appreciation\ right|warrant)s?\b")
"""What is granted behind "for each", and what is given up for it: "1.5 eligible options for each new option"."""


_A_FOR_B = Phrase(r"\b(?:exchange|convert|surrender|tender)\ (?P<given>[^;]{3,160}?)\ (?:in\ exchange\ )?(?:for|into)\ (?P<got>[^;]{3,200})$")
"""What is exchanged, and what for."""


def _given_up(reading: Reading) -> bool:
    """Whether the sentence names the first side as what holders give: "to exchange their warrants for shares at a ratio of five warrants for each share"."""
    first, second = reading["r_class"].rstrip("s"), reading["t_class"].rstrip("s")
    told = _A_FOR_B.search(said_before(reading, 400)) if " ratio of " in reading.before(40) or " rate of " in reading.before(40) else None
    return told is not None and first in told["given"] and first not in told["got"] and second in told["got"] and second not in told["given"]


def _for_each(reading: Reading) -> Exchange | None:
    """ "0.37 shares of Common Stock for each Warrant": what is behind "for each" is tendered, but for what is newly granted."""
    return None if reading["how"] == "per" else _of_each(reading)


def _of_each(reading: Reading) -> Exchange | None:
    if not of_this_offer(reading) or LEFT_OVER.match(reading.after(140)):
        return None
    said = said_before(reading, 120)
    given, received = what_is_given(reading), side(reading, "r")
    if (_NEWLY_GRANTED.match(f"{reading['t_class']} {reading.after(60).lower()}") and _OLD_OPTION.search(reading["r_class"])) or _given_up(reading):
        given, received = received, given
    return exchange(given, received, approximate=True if _ABOUT.search(said.rstrip()) else None)


def _first_of_both(reading: Reading) -> Exchange | None:
    """ "2.5 shares of class A stock and 2.5 shares of class B stock for each share": the first of two securities that are given together."""
    received = side(reading, "r")
    return exchange(what_is_given(reading), received) if received and received.security and of_this_offer(reading, 170) else None


def _per(reading: Reading) -> Exchange | None:
    """ "0.35 shares of common stock per warrant": with a number, not "a share per …"."""
    return _of_each(reading) if reading["how"] == "per" and reading["r_n"] not in ("a", "an") else None


_IN_ANOTHER = Phrase(r"[^.;$]{0,80}?\b(?:in|of|upon|through|by|as)\ (?:the|an?|its)\ (?:spin-?\ ?off|merger|distribution|dividend|split|demerger)\b")


def _of_named_stock(reading: Reading) -> Exchange | None:
    """ "0.70 of a share of Teal, Inc. ("Teal") common stock for each share": not what a spin-off or merger gave."""
    return None if _IN_ANOTHER.match(reading.after(140)) else _of_each(reading)


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


_OF_OFFER = Phrase(r"\b(?:exchange|tender)\ offer\b|\bsplit-off\b")


def _final_ratio(reading: Reading) -> Exchange | None:
    """ "the final exchange ratio is 0.8879", told where the averaging of prices has ended, without the names of the two sides."""
    near = reading.before(300) + reading.match.group() + reading.after(200)
    if _with_its_sides(reading) or not _OF_OFFER.search(near) or not of_this_offer(reading):
        return None
    return exchange(Measure(quantity=Decimal(1)), Measure(quantity=Decimal(reading["n"])))


def _with_its_sides(reading: Reading) -> bool:
    """Whether the number stands elsewhere with what it counts, from where it is read; not as the limit alone that has come into effect."""
    folded = reading.document.folded
    places = (at.start() for at in re.finditer(rf"(?<![\d.]){re.escape(reading['n'])} (?:share|of an? share|newly)", folded))
    return any(not LIMITED_TO.search(folded, max(0, place - 90), place) for place in places)


_RATIO_IS = Phrase(rf"exchange\ (?:ratio|rate)s?{ASIDE}?(?:\ [a-z]+){{0,4}}?\ (?:of|at|is|remains?|being|be|equal\ to|equals)\ $")


def _ratio_stated(reading: Reading) -> Exchange | None:
    return directed_ratio(reading) if led_by(reading, _RATIO_IS, 230, "all") and of_this_offer(reading) else None


WHOSE_STOCK = r"(?:\ of\ (?:(?!;\ |(?<!\ inc)(?<!\ ltd)(?<!\ corp)(?<!\ co)\.\ |\ to\ [\d.]|\ of\ [\d.,]+\ (?:of\ an?\ )?(?:share|unit)|,\ (?:and|or)\ )[^;$()]){1,90}?)?"
OWNED = r"(?:,?\ (?:(?:which|that)\ are\ )?(?:owned|held)\ by\ (?:(?!\ for\ )[^.;$()]){2,50}?)?"
"""Of stock that an exchange gives: "of Teal Corp., which are owned by Alder"."""
SOMEFOR_EACH = (
    rf"(?P<all>{thing('r')}(?:{ASIDES}{WHOSE_STOCK}{ASIDE}?{OWNED}(?:\ (?:will|shall|may|are\ to)\ be\ (?:exchanged|issued|delivered|offered|granted|given))?,?\ {FOR_EACH}"
    rf"|\ (?P<how>per))\ {TENDERED})"
)


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
        name="consideration.final_ratio",
        says="The final exchange ratio in connection with the exchange offer is: 0.8879",
        anchors=("final exchange ratio",),
        pattern=(
            rf"\bfinal\ exchange\ ratio{ASIDE}?(?:\ (?:for|in|of|under|to\ be\ used\ in)\ (?:[^.;:$\d]){{3,120}}?)?(?:\ (?:is|was|will\ be|has\ been)(?:\ (?:set|fixed|determined)\ (?:at|to\ be|as))?:?|\ of|:)\ "
            r"(?P<n>\d{1,3}\.\d{2,6})(?![\d%])(?!\.\d)(?!\ ?%|\ (?:of\ an?\ )?(?:[a-z-]+\ ){0,4}?(?:shares?|units?|adss?)\b)"
        ),
        read=_final_ratio,
        before=2,
        after=190,
    ),
    Rule(
        name="consideration.exchange_for_each",
        says="will be exchanged at an exchange rate of 0.37 shares of Common Stock for each Warrant so tendered",
        anchors=("for each", "for every", "in respect of each", "for - each", "for • each"),
        pattern=SOMEFOR_EACH,
        read=_for_each,
        before=260,
        after=160,
    ),
    Rule(
        name="consideration.exchange_named_stock",
        says='is offering to exchange 0.70 of a share of Teal, Inc. ("Teal") common stock for each share of Alder common stock that is validly tendered',
        anchors=("for each", "for every"),
        pattern=rf"(?<![\w.$/])(?P<r_n>{COUNT})\ (?:of\ an?\ )?shares?\ of\ (?!common|class)[a-z][^;$()]{{2,50}}?{ASIDE}{{1,2}}\ (?P<r_class>(?:class\ [a-z]\ )?(?:common|ordinary|capital)\ (?:stock|shares?)){ASIDES},?\ {FOR_EACH}\ {TENDERED}",
        read=_of_named_stock,
        before=200,
        after=160,
        needs=((") common", ") ordinary", ") capital", ") class"),),
    ),
    Rule(
        name="consideration.exchange_both",
        says="is offering to exchange 2.5 shares of class A common stock and 2.5 shares of class B common stock of Teal Inc. for each share of Alder common stock tendered",
        anchors=("for each", "for every"),
        pattern=rf"(?P<all>{thing('r')}{ASIDES},?\ and\ {thing('s')}{ASIDES}{WHOSE_STOCK}{ASIDE}?{OWNED},?\ {FOR_EACH}\ {TENDERED})",
        read=_first_of_both,
        before=360,
        after=160,
    ),
    Rule(
        name="consideration.exchange_per",
        says="is offering to exchange 0.35 shares of common stock per warrant tendered",
        anchors=(
            "per warrant",
            "per share of",
            "per option",
            "per public warrant",
            "per ads",
            "per unit",
            "per preferred share",
            "per trust",
            "per preferred security",
            "per depositary share",
            *(f"{what} per" for what in ("shares", "share", "stock", "adss", "units")),
        ),
        pattern=SOMEFOR_EACH,
        read=_per,
        before=130,
        after=120,
    ),
    *exchange_each.RULES,
)
