"""The class where another sentence than the offer's own tells it: the Schedule's item, a definition, a form's title, and what results count."""

from __future__ import annotations

from functools import lru_cache

from ...phrase import Phrase
from ..deadline import clause
from ..offering import PAR, offering_at, said_before, speaks_of_another
from ..rule import Reading, Rule
from ..subject import EARLIER_OFFER
from .class_name import CLASSES, COMPANY, DEFINES, DETERMINER, INTEREST, NAME, OF_STOCK, REPRESENTING, STATE
from .named import class_named

_CASH_OFFER = Phrase(r"\boffer(?:s|ing|ed)?\b")


def _term(reading: Reading) -> str | None:
    """What a fund's offer says that its word for the class means."""
    bare = " " not in reading["class"] and not reading[0].startswith("term")
    return reading.printed("class") if not bare and _CASH_OFFER.search(reading.before(900)) else None


_OF_STATEMENT = (
    rf"(?:(?:schedule(?:\ (?:to|14d-1|13e-4))?|\bthis\ (?:(?:issuer\ )?tender\ offer\ )?statement(?:\ on\ schedule\ to)?)\ relates\ to|\b(?:class|titles?)\b(?:[^.;]|\.(?=\d)){{0,110}}?\ (?:relates?|sought|offer)\ (?:is|are)"
    rf"|securities\ (?:which|that)\ are\ the\ subject\ of\ the\ (?:tender\ )?offer\ are)\ {DETERMINER}?(?:the\ )?{STATE}?"
    rf"(?P<all>(?P<count>(?:shares?|units?)\ of\ (?!{INTEREST}){DETERMINER}?{STATE}?)?(?P<class>{REPRESENTING}|{CLASSES}|{NAME}))(?:{DEFINES})?"
)
_OR_OTHERS = Phrase(r"\ (?:to\ (?:purchase|acquire)|and\ (?!(?:the\ )?(?:associated|related|attached))|or\ |representing\ )|,\ (?:to\ purchase|options|warrants|and\ )")
"""Behind the class what makes it another, or a second one: "options to purchase common stock", "Class A Units and notes"."""
_COUNTED = (
    rf"\b\d[\d,.]*\d(?:\ million)?\ (?:shares|units)\ of\ (?:(?:the\ company's|its|our|(?:[a-z.&-]+\ ){{0,3}}?[a-z.&-]+(?:'s|s'))\ )?(?:(?:issued\ and\ )?outstanding\ )?(?P<class>{NAME}){PAR}?(?:\ \((?:the|each,?\ an?)\ \"[^()]{{2,40}}\))?,?\ (?:(?:had|have|has)\ been|were|was)"
    rf"\ (?:(?:validly|properly|duly)\ )?tendered\b"
)
_COUNTED_HERE = Phrase(_COUNTED, 0)


@lru_cache(maxsize=1)
def _classes_counted(folded: str) -> frozenset[str]:
    """The classes that results count in a text; asked again for each count in it."""
    return frozenset(found["class"] for found in _COUNTED_HERE.finditer(folded, 0, 60_000))


def _counted(reading: Reading) -> str | None:
    """The class of the shares that results count, where they count one class only."""
    if not OF_STOCK.fullmatch(reading["class"]) or _classes_counted(reading.document.folded) - {reading["class"]}:
        return None
    said = said_before(reading, 500)[-220:]
    return None if speaks_of_another(said) or EARLIER_OFFER.search(said) or _LAST_YEARS.search(said) else reading.printed("class")


_LAST_YEARS = Phrase(r"\blast\ year|\b(?:19|20)\d\d\ (?:tender|exchange|offer)")
_TAKEN = (
    rf"\bfor\ (?:(?:issued\ and\ )?outstanding\ )?shares\ of\ {COMPANY}{{0,3}}?(?P<class>{NAME}){PAR}?(?:\ \([^()]{{2,60}}\))?,?(?:\ of\ [^.;()$,]{{2,40}}{PAR}?(?:\ \([^()]{{2,60}}\))?)?,?"
    r"(?:\ (?:(?:that|which)\ (?:are|is|have\ been)\ )?(?:validly|properly|duly)\ tendered\b|(?<=stock|hares)\ of\ [^.;()$,]{2,40})"
)
_OWNED_BEFORE = Phrase(r"\b(?:owned|held)\ by\ [^.;()$,]{2,40}$")
"""Before what is tendered, in a title: "Shares of Common Stock of Unit Inc. Which are Owned by Parent Corporation for"."""


def _taken(reading: Reading) -> str | None:
    """The class that is tendered for what an exchange gives: "to exchange 100,000 shares of Unit common stock for shares of Parent common stock that are validly tendered"."""
    if not OF_STOCK.fullmatch(reading["class"]):
        return None
    said = said_before(reading, 500)
    if not reading[0].endswith("tendered") and not _OWNED_BEFORE.search(said.rstrip()):
        return None
    makes_offer = "exchang" in said[-330:] and offering_at(said) is not None
    return None if not makes_offer or speaks_of_another(said[-260:]) or EARLIER_OFFER.search(said) else reading.printed("class")


def _subject_to(reading: Reading) -> str | None:
    """The class of which so many shares are subject to the offer, not what options or notes that are give."""
    return reading.printed("class") if OF_STOCK.fullmatch(reading["class"]) and not _GIVING.search(clause(reading.before(90))) else None


_GIVING = Phrase(r"\b(?:options?|warrants?|rights?|notes|units|exercis\w*|underlying|convert\w*|issu\w+|acquire)\b[^,;]{0,50}$")


_OFFER_NEAR = Phrase(r"\b(?:tender|repurchase)\ offer\b|\boffer\ to\ (?:re)?purchase\b")


def _of_letter(reading: Reading) -> str | None:
    """The class in a fund's letter to those who do not want to sell: "please disregard this notice"."""
    words, at = reading["class"], reading.match.start()
    near = _OFFER_NEAR.search(reading.document.folded, max(0, at - 1500), at + 1500)
    return reading.printed("class") if near and " " in words and not _OTHER_SECURITIES.search(words) else None


_OTHER_SECURITIES = Phrase(r"\b(?:options?|warrants?|rights|notes)\b|^(?:all|eligible)\b")
"""What such a letter is not about."""


def _of_item(reading: Reading) -> str | None:
    """The class that the Schedule says it relates to."""
    folded, end = reading.document.folded, reading.match.end("all")
    return None if _OR_OTHERS.match(folded, end) else class_named(reading)


RULES: tuple[Rule[str], ...] = (
    Rule(
        name="security.taken",
        says="X is offering to exchange 29,000,000 shares of Class B common stock of Y for outstanding shares of X common stock that are validly tendered.",
        anchors=("for shares of", "for outstanding shares of", "for issued and outstanding shares of"),
        pattern=_TAKEN,
        read=_taken,
        before=0,
        after=330,
        span="class",
        needs=(("tendered", " of "),),
    ),
    Rule(
        name="security.form_title",
        says="NOTICE OF WITHDRAWAL OF TENDER Regarding Shares of Beneficial Interest of Teal Fund Tendered Pursuant to the Offer to Purchase Dated May 3, 2010",
        anchors=("of tender regarding", "to accompany", "transmittal regarding"),
        pattern=(
            rf"\b(?:of\ tender\ regarding|(?:transmittal\ )?to\ accompany|transmittal\ regarding)\ (?:shares\ of\ (?!beneficial))?(?P<class>(?:common\ shares\ of\ beneficial\ interest|{NAME})){PAR}?,?"
            rf"\ (?:of|in)\ [^;()]{{3,110}}?\ (?:\([^;()]{{3,40}}\)\ )?(?=tendered\ pursuant\ to\ (?:the|an?|its)\ (?:enclosed\ |accompanying\ )?offer)"
        ),
        read=lambda reading: reading.printed("class") if " " in reading["class"] else None,
        before=26,
        after=330,
        span="class",
    ),
    Rule(
        name="security.tendered_hereby",
        says="The undersigned hereby tenders to Teal Fund, L.P. the limited partnership interest in the Fund or portion thereof held by the undersigned, on the terms set forth in the Offer to Purchase",
        anchors=("hereby tenders to", "hereby tender to"),
        pattern=(
            rf"\bhereby\ tenders?\ to\ [^;]{{3,420}}?,?\ (?:the|its|his|all|those)\ (?:shares\ of\ (?!beneficial))?(?P<class>{NAME})(?:\ \([^()]{{2,40}}\))?\ (?:in|of)\ the\ (?:fund|company|trust|partnership|portfolio)\b"
            rf"(?:\ or\ (?:a\ )?portions?\ thereof)?(?:\ \([^()]{{2,40}}\))?,?\ (?:that\ (?:is|are)\ )?(?:held|owned)\ by\ the\ undersigned\b"
        ),
        read=lambda reading: reading.printed("class") if " " in reading["class"] else None,
        before=0,
        after=640,
        span="class",
        needs=(("by the undersigned",),),
    ),
    Rule(
        name="security.term",
        says='As used in this Offer, the term "Interest" or "Interests" refers to the limited liability company interests in the Fund',
        anchors=(
            'the term "interest',
            'the term "unit',
            'the term "share',
            'the terms "interest',
            'the terms "unit',
            'the terms "share',
            *(f'"{noun}s" refer{s} to' for noun in ("interest", "unit", "share") for s in ("", "s")),
        ),
        pattern=(
            rf"(?:terms?\ |used\ (?:herein|in\ this\ offer(?:\ to\ purchase)?),?\ )\"(?P<noun>interest|unit|share)s?,?\"(?:,?\ (?:or|and)\ \"(?P=noun)s?,?\")?,?(?:\ as\ the\ context\ (?:may\ )?requires?,?)?\ "
            rf"(?:shall\ |will\ )?(?:refers?\ to|means?)\ (?:all\ |outstanding\ |the\ ){{0,2}}(?P<class>(?=(?:[a-z]+\ ){{2,6}}?(?:in|of)\ the\ ){NAME})"
            rf"(?=\ (?:in|of)\ the\ (?:fund|trust|company|partnership|master|feeder|portfolio|issuer)\b)"
        ),
        read=_term,
        before=50,
        after=230,
        span="class",
    ),
    Rule(
        name="security.item",
        says="This Schedule relates to units of limited partnership interest of X Partners.",
        anchors=(
            "schedule relates to",
            "statement relates to",
            "schedule to relates to",
            "schedule 14d-1 relates to",
            "relates is",
            "relates are",
            "sought is",
            "sought are",
            "of the offer is",
            "of the offer are",
            "tender offer is",
        ),
        pattern=_OF_STATEMENT,
        read=_of_item,
        before=150,
        after=190,
        span="all",
    ),
    Rule(
        name="security.not_sold",
        says="If you are not interested in selling your units of limited liability company interest in the Fund, please disregard this notice of the tender offer.",
        anchors=("not interested in", "not want to", "not wish to"),
        pattern=(
            rf"\b(?:not\ interested\ in\ (?:selling|tendering|having)|(?:do|does)\ not\ (?:want|wish)\ to\ (?:sell|tender|have))\ (?:the\ (?:fund|company|trust)\ (?:re)?purchase\ )?(?:(?:all|any|some|part|or|of|a|portion|either)\ ){{0,7}}"
            rf"(?:your|their)\ (?:shares\ of\ (?!beneficial))?(?P<class>(?:common\ shares\ of\ beneficial\ interest|{NAME}))"
            rf"(?=,?\ (?:(?:in|of)\ (?:the|our)\ (?:fund|trust|company|partnership)\b|(?:in|of)\ [a-z][^.;()]{{2,60}}?\ \(|\(the\ \"|\(\"|at\ this\ time|(?:re)?purchased\b))"
        ),
        read=_of_letter,
        before=12,
        after=230,
        span="class",
    ),
    Rule(
        name="security.subject_to",
        says="The number of shares of common stock subject to the Offer is told in Section 1.",
        anchors=("subject to the offer", "subject to this offer", "subject to the tender offer", "subject to our offer", "sought in the offer", "sought in the tender offer"),
        pattern=(
            rf"\b(?:shares|units)\ of\ (?:(?:the\ company's|its|our)\ )?(?P<class>{NAME}),?\ (?:that\ are\ |which\ are\ |being\ )?(?:subject\ to|sought\ in)\ (?:the|this|our)\ (?:tender\ )?offer\b"
        ),
        read=_subject_to,
        before=120,
        after=12,
        span="class",
    ),
    Rule(
        name="security.tendered",
        says="Based on the count of the depositary, 1,707,712 shares of its common stock were properly tendered and not withdrawn.",
        anchors=tuple(f"{verb} {how}tendered" for verb in ("were", "was", "been") for how in ("", "validly ", "properly ", "duly ")),
        pattern=_COUNTED,
        read=_counted,
        before=200,
        after=4,
        span="class",
    ),
)
