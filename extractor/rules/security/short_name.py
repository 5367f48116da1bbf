"""The class behind the short name that the offer uses, where other words than the offer's own tell what that is short for.

We refer to the shares of our common stock, par value $0.50 per share, as the "Shares."  …  We are offering to purchase up to $425 million of Shares.
You, as a holder of our 6.00% Convertible Senior Notes due 2018 (the "Notes"), may have questions.  …  We are offering to purchase any and all Notes.

It counts only where the text offers to purchase what goes by the short name.
"""

from __future__ import annotations

import itertools
import re
from functools import lru_cache

from ...phrase import Phrase
from ..offering import PAR, said_before
from ..rule import Reading, Rule
from .class_name import CLASS, DEFINES, NAME, STATE
from .named import class_named
from .offered import SHORT_NAMES, SHORT_NOUNS

_REFERRED = (
    rf"\b(?:to|of|and|the|our|its|all)\ {STATE}?{CLASS}{PAR}?(?:,?\ of\ [^.;()$\"]{{2,60}}?)?"
    r"(?:(?P<as>,?\ (?:(?:are|is)\ )?(?:(?:referred\ to|collectively|individually|herein(?:after)?|in\ this\ (?:document|offer\ to\ purchase))\ ){0,3}as\ (?:the\ |an?\ |our\ )?)"
    r"|\ \((?:(?:collectively|each),?\ )?(?:the\ |an?\ )?)\"\ ?(?P<short>[a-z0-9%.\ -]{3,40}?)[.,]?\ ?\""
)
_HOLDS = Phrase(r"\b(?:as|are)\ (?:an?\ )?(?:record\ |beneficial\ )?(?:holders?|owners?|(?:share|stock|unit|note|warrant)holders?)\ (?:of|in)\ (?:[a-z]+\ ){0,3}$")
_REFERS = Phrase(r"\brefer(?:s|red|ring)?\b")


def _referred(reading: Reading) -> str | None:
    """The class that the text refers to by a short name, where it offers to purchase what goes by that."""
    short = reading["short"].strip(" .")
    if short.rpartition(" ")[2] not in SHORT_NOUNS or " " not in reading["class"]:
        return None
    said = said_before(reading, 420)
    if reading.has("as"):
        told = _REFERS.search(said[-200:] + reading[0])
    else:
        told = _HOLDS.search(said + reading[0][: reading.match.start("class") - reading.match.start()])
    return class_named(reading) if told and _is_sought(reading.document.folded, short) else None


_OFFERS_TO_BUY = Phrase(r"\boffer(?:s|ing)\ to\ (?:(?:re)?purchase|buy|acquire)\b")
_NOT_SOUGHT = Phrase(r"\bnot\ (?:[a-z]+\ )?$")
_MOST_PLACES = 60


@lru_cache(maxsize=4)
def _is_sought(folded: str, short: str) -> bool:
    """Whether a text offers to purchase what it gives a short name: "is offering to purchase up to $5,000,000 in value of Shares"."""
    name = re.compile(rf"[^.;?$]{{0,80}}?(?:\$[^.;?]{{1,20}}(?:\.\d+)?[^.;?$]{{0,60}}?)?\b{re.escape(short)}\b")
    places = itertools.islice(_OFFERS_TO_BUY.finditer(folded, 0, 40_000), _MOST_PLACES)
    return any(name.match(folded, at.end(), at.end() + 200) and not _NOT_SOUGHT.search(folded, max(0, at.start() - 20), at.start()) for at in places)


_AND_ANOTHER = Phrase(rf"{PAR}?(?:\ \([^()]{{2,60}}\))?,?\ (?:and|or)\ (?:of\ )?(?:(?:our|its|the)\ |class\ |series\ |(?:common|ordinary|preferred)\ (?:stock|shares))")
"""Behind one class another that goes by the same short name."""


def _means(reading: Reading) -> str | None:
    """The class that the text says its short name means, where it offers to purchase what goes by that."""
    folded, end = reading.document.folded, reading.match.end("all")
    if " " not in reading["class"] or _AND_ANOTHER.match(folded, end, end + 200) or not _is_sought(folded, reading["short"]):
        return None
    return class_named(reading)


RULES: tuple[Rule[str], ...] = (
    Rule(
        name="security.short_means",
        says='Teal is offering to purchase Shares. In this document, "Shares" means shares of our common stock, par value $0.50 per share.',
        anchors=tuple(f'"{space}{name}{end}' for name in ("shares", "units", "warrants", "notes", "interests") for space in ("", " ") for end in ('"', ' "', ',"')),
        pattern=(
            rf"\"\ ?(?P<short>shares|units|warrants|notes|interests),?\ ?\"\ (?:(?:(?:shall|will)\ )?(?:means?|refers?\ to)\ (?:the\ |all\ |outstanding\ ){{0,3}}(?=(?:shares|units)\ of\ |our\ |its\ |class\ |series\ |common\ |ordinary\ )"
            rf"|(?=our\ |its\ ))(?:(?:our|its)\ )?{STATE}?{CLASS}"
        ),
        read=_means,
        before=4,
        after=200,
        span="class",
    ),
    Rule(
        name="security.sought_bare",
        says="Securities Sought Common shares, no par value per share, of X Corp.",
        anchors=("securities sought", "securities subject to the offer"),
        pattern=(
            rf"\bsecurities\ (?:sought|subject\ to\ the\ offer)\ ?[:-]?\ (?:our\ |the\ )?(?P<all>(?P<count>(?:shares|units)\ of\ (?:(?:our|its|the\ company's)\ )?)?(?P<class>{NAME}))"
            rf"(?={PAR}|\ \(|,?\ of\ [a-z])(?:{DEFINES})?"
        ),
        read=class_named,
        before=0,
        after=330,
        span="all",
    ),
    Rule(
        name="security.referred",
        says='Teal is offering to purchase for cash up to $425 million of Shares. We refer to the shares of our common stock, par value $0.50 per share, as the "Shares."',
        anchors=tuple(f"{name}{end}" for name in SHORT_NAMES for end in ('"', ' "', ',"', '."')),
        pattern=_REFERRED,
        read=_referred,
        before=330,
        after=4,
        needs=(("refer", "holder", "owner"),),
        span="class",
    ),
)
