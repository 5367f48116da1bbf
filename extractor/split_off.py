"""Whether a company offers to take its own stock for that of another company which it owns: a split-off, an exchange offer by the issuer (Rule 13e-4).

    Offer to exchange all shares of common stock of Teal Co. that are owned by Alder Inc. for shares of common stock of Alder Inc.
    Alder will accept for exchange up to 27,000,000 shares of Alder common stock

Such a prospectus is full of mergers, subsidiaries and other companies' names. What tells the split-off is whose stock is taken: that of the company which makes the offer.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from .document import Document
from .phrase import Phrase, places
from .rules.wording import NAME_STOP

_READ = 20_000
_GAP = rf"(?:[^.;]|{NAME_STOP}|\.(?=\d))"
_NO_EXCEPTION = rf"(?:(?!\b(?:not|other than|except|excluding)\b){_GAP})"
"""Not "all shares of X that are not owned by Y": whose offer that is, a bidder's."""
_QUANTITY = r"(?:(?:a maximum of|up to|an aggregate of|a total of|approximately|all) )*[\d,]{5,}"
_NAMED = r"(?:each (?:outstanding )?share|shares) of (?:its )?(?P<name>(?!common|class|its|the|such|our)[a-z0-9][^.;$(),]{1,40}?) (?:class [a-z] )?(?:and class [a-z] )?(?:common|ordinary|capital) (?:stock|shares)\b"
"""Shares with the name of their company before the class: "shares of Alder common stock"."""
_NOTE = r"(?:,? (?:no )?par value (?:of )?\$?[\d.]*(?: per share)?)?,?(?: \([^()]{2,60}\))?,?"
"""Behind a class: its par value, and what it is called for short."""
_TENDERED = r" (?:(?:that|which) (?:are|have been|is|was) )?(?:validly|properly|duly) tendered\b"
_FIRST_WORD = r"(?:the )?(?P<owner>(?!the\b|it\b|its\b|our\b|us\b|an?\b)[a-z0-9][\w&'-]*)\b"
"""The first word of a company's name: behind "owned by" it is printed in full or for short."""
_FOR_OWNERS = (
    rf" for (?:(?:each|all|any|some|and|or|of|the|issued|outstanding|tendered|common|ordinary) )*shares? of {_GAP}{{0,90}}?\b(?P=owner)\b(?! (?:acquisition|merger|sub)\b)"
)


class _Wording(NamedTuple):
    """What a split-off is told by: words it begins with, what follows them, and what follows the name of the company before them; None where no name need stand there."""

    begins: str
    goes_on: Phrase
    between: str | None
    led: str = r"(?:^|[ \"(])"
    """What stands before the name."""


_MAKES = r"(?:'s?)? (?:offer|offers|offered|(?:is|are|was) offering|hereby offers) "
_MADE_BY = r"(?:,? an? [a-z]{3,20} (?:corporation|company|trust))?(?: \([^()]{2,40}\))?, "
_OFFER_BY = r"\boffer(?: \([^()]{3,40}\))? by "
"""Before and behind the name: "the offer (the "Exchange Offer") by Alder Inc., a Delaware corporation ("Alder"), "."""
_ITS_NEWS = (
    r" (?:today |also |has )*announce[ds](?: (?:today|that|the|an?|final|preliminary|results?|exchange|ratio|of|for|[\d.]+|commencement|completion|expiration|extension|terms|launch|in|connection|with|has|set"
    r"|determined|commenced|launched|extended|completed)){0,16} its (?:[a-z-]+ ){0,3}?"
)
"""What a company announces of its own offer: "Alder announced today the final exchange ratio of 2.5 for its split-off "; no other company's name stands between."""
_TAKES = r" (?:will |shall |intends to |expects to |has |have |would )?"
_BY_EXCHANGE = (
    rf"(?:our|its) (?:[a-z0-9.%-]+ ){{0,4}}?(?:interest|stake|investment|ownership|holding|shareholding|shares)s? (?:of|in) {_GAP}{{3,140}}?"
    r" by (?:means of an? (?:[a-z-]+ )?exchange offer\b|(?:offering|inviting|allowing|giving) (?:you|our|its)\b[^.;]{0,120}? to exchange\b)"
)
"""What a letter to holders says of such an offer: "dispose of our interest in Teal by offering you, as a holder of Alder, the opportunity to exchange"."""
_FOR_TENDERED = Phrase(rf" {_GAP}{{3,260}}? for (?:outstanding )?{_NAMED}{_NOTE}{_TENDERED}", 0)
_FOR_TENDERED_OF = Phrase(
    rf" {_GAP}{{3,260}}? for (?:outstanding )?shares of (?:class [a-z] )?(?:common|ordinary|capital) (?:stock|shares){_NOTE} of (?P<name>[a-z0-9][^.;$(),]{{1,40}}?)(?: \([^()]{{2,40}}\))?,?{_TENDERED}",
    0,
)
"""What is tendered, with the name of its company before the class or behind it: "for shares of common stock, par value $0.01 per share, of Alder that are validly tendered"."""
_WORDINGS = (
    _Wording("to exchange", Phrase(rf" {_NO_EXCEPTION}{{3,320}}? (?:owned|held) by {_FIRST_WORD}{_GAP}{{0,200}}?{_FOR_OWNERS}", 0), None),
    _Wording("to exchange", Phrase(rf" {_GAP}{{3,260}}? (?:which|that) it (?:owns|holds),? for (?:outstanding )?{_NAMED}", 0), _MAKES),
    _Wording("to exchange", _FOR_TENDERED, _MAKES),
    _Wording("to exchange", _FOR_TENDERED, _MADE_BY, _OFFER_BY),
    _Wording("to exchange", _FOR_TENDERED_OF, _MAKES),
    _Wording("to exchange", _FOR_TENDERED_OF, _MADE_BY, _OFFER_BY),
    _Wording("exchange offer", Phrase(rf"{_GAP}{{0,200}}? for {_NAMED}{_NOTE}{_TENDERED}", 0), _ITS_NEWS),
    _Wording(
        "exchange offer",
        Phrase(rf"{_GAP}{{0,120}}? (?:exchange|tender) (?:(?:all|some|none|or|any|a portion|of|,) ?)*(?:their )?{_NAMED}(?: in exchange)? for shares\b", 0),
        _ITS_NEWS,
    ),
    _Wording(
        "split-off exchange offer",
        Phrase(rf"{_GAP}{{0,60}}? (?:allows|permits|gives) (?P<name>[a-z0-9][^.;$(),]{{1,40}}?) (?:share|stock)holders\b", 0),
        r" (?:today |also |has )?announced that it (?:is launching|has launched|has commenced|commenced|launched) an? ",
    ),
    _Wording(
        "commencement of an exchange offer to", Phrase(r" (?:effect|complete|carry out|accomplish) (?:the|a) (?:separation|split-off|divestiture|disposition) of its\b", 0), None
    ),
    _Wording(
        "exchange offer",
        Phrase(
            r" (?:(?:related|relating) to|in connection with|as part of|for|to effect|to complete) (?:the|its|an?) (?:(?:previously announced|planned|proposed) )?(?:split-off|split off)(?: transaction)?,? (?:of|for|from) its\b",
            0,
        ),
        None,
    ),
    _Wording(
        "to split off its",
        Phrase(rf" (?:remaining |entire |[\d.]+% )*(?:interest|stake|shares|ownership|holding){_GAP}{{0,120}}? (?:through|by|in|by means of) an exchange offer\b", 0),
        None,
    ),
    _Wording(
        "to fully split off its",
        Phrase(r" (?:remaining |entire |[\d.]+% )*(?:interest|stake|shares|ownership|holding)\b", 0),
        None,
    ),
    _Wording("offering", Phrase(rf" (?:to exchange )?{_QUANTITY} shares of {_GAP}{{3,160}}? for (?:outstanding )?{_NAMED}", 0), r" (?:is|are|was) "),
    _Wording("to exchange", Phrase(rf" (?:(?:all|some|none|or|any|of|,) ?)*their (?P<owned>{_NAMED}) for {_GAP}{{3,200}}? (?:owned|held) by (?P=name)\b", 0), None),
    _Wording("accept", Phrase(rf"(?:ed|ing)? (?:for exchange )?{_QUANTITY} (?:of the )?(?:tendered )?{_NAMED}", 0), _TAKES),
    _Wording(
        "accept",
        Phrase(
            rf"(?:ed)? (?:for exchange )?{_QUANTITY} (?:of the )?(?:tendered )?shares(?: tendered)? in exchange for (?:the )?{_QUANTITY} shares of {_GAP}{{3,140}}? (?:owned|held) by (?P<name>[a-z0-9][^.;$(),]{{1,40}}?)(?=[.;,]| and\b| that\b|$)",
            0,
        ),
        _TAKES,
    ),
    _Wording("its exchange offer for", Phrase(rf" (?:outstanding )?{_NAMED}", 0), rf" (?:today |also |has )?announce[ds]\b{_GAP}{{0,120}} "),
    *(_Wording(f"{part} ", Phrase(_BY_EXCHANGE, 0), None) for part in ("dispose of", "divest", "divest of", "separate", "exit")),
    _Wording(
        "exchange offer",
        Phrase(
            rf"{_GAP}{{0,60}}? (?:allows?|permits?|gives?) (?P<name>[a-z0-9][^.;$(),]{{1,40}}?) (?:share|stock)holders (?:the opportunity )?to exchange (?:(?:all|some|none|or|any|a portion|of|,) ?)*(?:their )?"
            r"(?:outstanding )?shares of (?P=name) (?:class [a-z] )?(?:common|ordinary|capital) (?:stock|shares) for shares of (?!(?P=name)\b)[^.;$]{3,80}? at an? (?:[\d.]+ ?(?:%|per ?cent)|[a-z]+ percent) discount\b",
            0,
        ),
        None,
    ),
    _Wording("offer to its s", Phrase(r"(?:hare|tock)holders to exchange\b", 0), None),
    _Wording("exchange offer that allows its s", Phrase(r"(?:hare|tock)holders to exchange\b", 0), None),
)
"""The wordings of a split-off. Where the name must stand before them, a bidder called "Teal Acquisition" is not Teal."""
_SUFFIX = r"(?:,? (?:inc|corp|corporation|company|co|plc|ltd|limited)\b\.?)?(?: \([^()]{2,60}\)){0,2}"
_BEFORE = 260
_NEAR = 90
_OF_ANOTHER = Phrase(r"\b(?:if|example|suppose|last year|in (?:19|20)\d\d),?(?: [^.;]{0,70})?$", 0)
"""Before a supposition, or what was done in another year."""


def own_stock_taken(document: Document) -> tuple[int, int] | None:
    """Where the document tells that the company which makes the offer takes its own stock for what it owns, if it does."""
    folded = document.folded
    for wording in _WORDINGS:
        for at in places(wording.begins, folded, _READ):
            match = wording.goes_on.match(folded, at + len(wording.begins))
            if match is None:
                continue
            if wording.between is None:
                if _OF_ANOTHER.search(folded, max(0, at - _NEAR), at):
                    continue
                return at, match.end()
            led = re.search(rf"{wording.led}(?P<led>{re.escape(match['name'])}){_SUFFIX}{wording.between}\Z", folded[max(0, at - _BEFORE) : at])
            begins = at if led is None else max(0, at - _BEFORE) + led.start("led")
            if led is not None and not _OF_ANOTHER.search(folded, max(0, begins - _NEAR), begins):
                return begins, match.end()
    return None
