"""What every wording of an exchange ratio is told with: the two sides, their quantities, and what is no ratio of this offer."""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation

from ...models.offer import Exchange, Measure
from ...phrase import Phrase
from ..offering import ASIDE, CLASS, PAR, PLANNED, prorated, said_after, said_before, thing
from ..rule import Reading
from ..wording import COUNT, NUMBER_WORD, is_named_by_year, number, spelled_out

AND_A_HALF = Phrase(r"(?P<whole>[a-z]+)[-\ ]and[-\ ](?:a|one)[-\ ]half\b")


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
    if half := AND_A_HALF.match(words):
        whole = number(half["whole"])
        return whole + Decimal("0.5") if whole is not None else None
    fixed = {"one-hundredth": "0.01", "one-tenth": "0.1"}.get(words)
    return Decimal(fixed) if fixed else number(words)


def side(reading: Reading, name: str) -> Measure | None:
    """The quantity and class that the groups of ``thing(name)`` hold; None of what is given or sought in all: "up to 5,000,000 shares and $10.00 in cash for each share"."""
    many = quantity(reading[f"{name}_n"])
    first = reading.match.start(f"{name}_n")
    if many is None or many <= 0 or is_named_by_year(reading[f"{name}_n"], reading[f"{name}_class"]) or (many >= _IN_ALL and reading.document.folded.endswith("up to ", 0, first)):
        return None
    group = f"{name}_class"
    cut_short = reading[group] in ("share", "shares") and reading.document.folded.startswith(" of", reading.match.end(group))
    return Measure(quantity=many, security=None if cut_short else reading.printed(group) or None)


_IN_ALL = 1000
"""No ratio is "up to" so many for one."""


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


TOTALS = 5000
"""More of both than that are what an offer came to, not its ratio: "30,112,400 shares in exchange for 55,000,000 shares"."""
_FOR_ONE = 100_000
"""No ratio gives so many for one, nor one for so many: it is what is given in all."""
NO_SECURITY = Phrase(r"^(?:rights?|votes?)$|contingent|\bcvrs?\b|\brights\ offering\b|\byou\b")


def exchange(tendered: Measure | None, received: Measure | None, *, approximate: bool | None = None, election: str | None = None) -> Exchange | None:
    """The exchange of the two sides; None where one is missing, or where one share would be given for one of the same name."""
    if tendered is None or received is None or NO_SECURITY.search((received.security or "").lower()) or min(tendered.quantity, received.quantity) > TOTALS:
        return None
    if not tendered.quantity / _FOR_ONE < received.quantity < tendered.quantity * _FOR_ONE:
        return None
    if tendered.quantity == received.quantity and tendered.security and received.security and tendered.security.lower() == received.security.lower():
        return None
    return Exchange(tendered=tendered, received=received, ratio=ratio(tendered, received), approximate=approximate, election=election)


NO_OFFER = Phrase(
    r"\b(?:dividends?|splits?|spin-?\ ?offs?|spun|demerger|bonus\ issue|rights\ (?:agreement|plan)|reverse|conver(?:t|ts|ted|sion)|exercis\w+|adjust\w*"
    r"|distribut(?:ed|ion)|entitled\ to\ (?:purchase|vote)|votes?|voting|ads\ represents|represents|representing|(?<!consideration\ )consist(?:s|ing)|amendment|amend\ the"
    r"|post-offer|ask(?:ed|ing)|negotiat(?:ed|ing)|in\ (?:discussions|talks|negotiations)|in\ exchange\ for\ an?\ (?:[a-z]+\ )?(?:increase|improvement)|prepared\ to|contemplat\w+|letter\ (?:containing|contained|made|set\ out)|"
    r"remain(?:s|ing)?\ outstanding|not\ (?:tendered|exchanged)|require\ that|permit\ the|merger(?!\ (?:sub|corp|inc|co\b|company|llc|l\.l\.c|ltd|acquisition))|second-step|propos\w+|indicat\w+|party\ [a-z]\b|(?:acquire|buy|merge\ with)\ us|if"
    r"|assum\w+|example|e\.g|hypothetical\w*|illustrat\w+|would|previous(?:ly)?\ (?:offered|completed)|prior(?!\ to\b)|initial\ public|sold|redeem(?!able\ (?:pref|perp|conver|stock|shares|cum|series|class|(?:public\ |private\ |common\ stock\ (?:purchase\ )?)?warrants?\b))\w*"
    r"|redemption)\b"
)
EXCHANGES = Phrase(
    r"\b(?:exchang\w+|tender\w*|offer(?:ing|ed|s)?\b|receive|(?:that|which)\ we\ accept\b|accepted\b[^.;]{0,60}?\ will\ (?:issue|deliver)\b|(?:will|shall)\ be\ granted|gi(?:ve|ving)\ up\b|surrender)"
)
FROM = Phrase(r"\bfrom(?:\ (?:the\ )?(?:previous|original|prior|former|initial)(?:\ (?:ratio|rate)\ of)?)?$")
LIMITED_TO = Phrase(
    r"\b(?:(?:limit|cap|ceiling|floor|minimum|maximum)\ (?:on\ the\ exchange\ ratio\ |exchange\ ratio\ )?of"
    r"|(?:more|less|fewer|greater|lower|higher)\ than(?:\ or\ equal\ to)?|at\ (?:least|most)|not\ (?:to\ )?exceed(?:ing)?"
    r"|(?:between|ranging?\ (?:from|between))\ \.?\d[\d.]*\ [^;$]{0,40}?(?:and|to))\ (?:an?\ (?:minimum|maximum)\ of\ )?$"
)
"""The most or the least that a formula gives, not what is given."""
OR_INSTEAD = Phrase(r"\$\ ?[\d.]*\d(?:\ per\ [a-z]+)?,?\ or,?\ $")
"""Before what may be had instead of a price that is not told to be cash: one of the two alone would be half of what is offered."""
DESCRIBED = Phrase(
    r",?\ (?:each\ (?:whole\ )?(?:warrant|option|right)\ )?exercisable\ (?:for|to\ purchase)\ [^;.]{3,120}?(?:\.\d+\ [^;.]{1,40})?,\ (?:at"
    r"|with)\ an\ (?:exercise|strike)\ price\ of\ (?:us\ ?|u\.\ ?s\.\ ?)?\$\ ?[\d.,]*\d(?:\ per\ share)?"
    r"|,?\ (?:at|with|for)\ an?\ (?:exercise|strike|purchase)\ price\ of\ (?:us\ ?|u\.\ ?s\.\ ?)?\$\ ?[\d.,]*\d(?:\ per\ share)?(?:,?\ (?:as\ (?:it\ )?(?:may\ be\ )?adjusted|subject\ to\ (?:certain\ )?adjustments?)\b)?"
    r"|,\ (?:each|every\ one)\ (?:of\ (?:which|them)\ )?represent(?:s|ing)\ (?:the\ right\ to\ receive\ )?(?:an?|one|two|three|four|five|ten|\d+(?:/\d+(?:th)?)?)\ (?:[a-z]+\ ){0,4}?(?:shares?|units?|interest)\b[^;,.$€£]{0,30}?(?:\ of\ [$€£]\ ?[\d.]+)?(?=[;,.])"
)
"""What a warrant is, or a depositary share, told beside its name: no exchange."""
WHO_TENDERS = Phrase(
    r"\b(?:if|assuming)\ (?:you(?:r\ [^.;,\d]{3,50}?)?|we|holders?|an?\ [a-z]+)\ (?:[a-z]+\ ){0,3}?(?:tender|accept|elect|participat|choose|surrender)[a-z]*\b"
    r"|\bif\ (?:the|this|our)\ (?:exchange\ |tender\ )?offer\ is\ (?:consummated|completed|successful)(?=,?\ (?:you|holders?|we|each|every|for)\b)"
)
"""Those to whom the offer gives what it gives: no supposition."""
STRIKE = Phrase(r"\b(?:exercise|strike)\ prices?\b")
"""By which options are told apart."""
OFFER_WOULD = Phrase(r"\bunder\ (?:the\ terms\ (?:and\ conditions\ )?of\ )?(?:the|this|its|our)\ (?:exchange\ |tender\ )?offer,\ [^.;]{0,90}?\bwould\b")
"""What the offer gives, told as what holders would receive: no supposition."""
ONCE_ISSUED = Phrase(
    r"\b(?:(?:originally\ |initially\ )?(?:issued|sold|included|offered)\ (?:and\ sold\ )?)(?:(?:as\ (?:a\ )?part\ of|in|with)\ (?:the\ |our\ |its\ )?units\ (?:(?:issued|sold|offered)\ )?)?"
    r"(?:in(?:\ connection\ with)?|by|during|at)\ (?:our|its|the|(?:the\ )?company's)\ initial\ public\ offering\b"
)
"""How the securities came to be, told of those that are sought."""
TO_CONVERT = Phrase(r"\b(?:opportunity|offer(?:s|ing)?)\ to\ convert\b")
"""An exchange offered in other words: "the opportunity to convert their preferred shares into common shares"."""


NEW_OPTIONS_FOR = Phrase(r"\b(?:new|replacement)\ options?\ (?:will|shall)\ be\ exercisable\ for\ (?=$)")
"""What new options are for, told as what they can be exercised for: "two shares for every three shares issuable upon exercise of a surrendered option"."""


_THE_STATEMENTS = Phrase(
    r"\bthis\ (?:[a-z]+\ )?amendment\b(?:\ (?:no\.?|number)\ ?\d+)?|\bfinal\ amendment\ (?=to\ the\ (?:tender|schedule|combined))|\bamend\ the\ (?=(?:combined\ |original\ )?(?:tender\ offer\ statement|schedule))"
    r"|\bamendments?\ (?:nos?\.?|numbers?)\ ?\d+(?!\ to\ (?:the\ )?(?:[a-z]+\ ){0,3}?(?:agreement|plan|indenture|charter|articles|certificate|warrants?)\b)"
)
"""What a filing calls itself and those before it: "this Amendment No. 2 amends the Schedule TO relating to the offer to exchange"."""


def plainly_said(said: str) -> str:
    """The (folded) words before a match, without what only sounds like a supposition: who tenders, what holders "would" receive under the offer; and without the statement's own amendments."""
    said = _THE_STATEMENTS.sub("", said) if "amend" in said else said
    return NEW_OPTIONS_FOR.sub(
        "offering new options for ", OFFER_WOULD.sub("under the offer", WHO_TENDERS.sub("tender", TO_CONVERT.sub("offers to exchange", ONCE_ISSUED.sub("", said))))
    )


_DONE_BEFORE = Phrase(
    r"\b(?:in|during)\ (?:(?:early|mid|late)[-\ ])?(?:[a-z]+\ )?(?:19|20)\d\d,?\ [^;]{0,60}?\b(?:offered|exchanged|gave|issued)\b"
    r"|\b(?:sponsors?|affiliates?|founders?|another\ (?:company|issuer))\ (?:[a-z]+\ ){0,3}?exchanged\b"
)
"""What was exchanged once, or by others: "In 2012 another company offered 0.26 of a share for each warrant", "our sponsor exchanged its warrants"."""


def of_this_offer(reading: Reading, back: int = 260, *, asked: bool = False) -> bool:
    """Whether the words around the match exchange in this offer: no dividend, split, conversion, proposal or supposition. ``asked``: a question before them tells that they exchange."""
    said, words = plainly_said(DESCRIBED.sub("", said_before(reading, 600))), _EACH_IS.sub("", reading.match.group())
    if "option" in words + reading.after(_UNDER_OPTIONS):
        said, words = STRIKE.sub("", said), STRIKE.sub("", words)
    return (
        not LIMITED_TO.search(said)
        and not OR_INSTEAD.search(said)
        and not PLANNED.search(said)
        and not _DONE_BEFORE.search(said)
        and not prorated(reading)
        and (asked or bool(EXCHANGES.search(said[-350:] + reading.match.group() + said_after(reading, 160))))
        and not NO_OFFER.search(said[-back:] + words)
        and not FROM.search(said.rstrip())
    )


_EACH_IS = Phrase(r"\ \((?:each|one)\ [^()]{2,40}?\ ?represent(?:s|ing)\ [^()]{3,80}\)|\ \(each\ represent(?:s|ing)\ [^()]{3,80}\)")
"""What a depositary share is, in brackets behind its name: "(each representing three ordinary shares)"."""
_UNDER_OPTIONS = 50
"""How far behind shares it is told that they are those of options: "one RSU for each 2.25 shares underlying your eligible options"."""
LEFT_OVER = Phrase(
    r",?\ which\ is\ (?:approximately\ )?\d+(?:\.\d+)?\ ?%\ less\ than\b|[^.;]{0,80}\b(?:that\ (?:is|are|was)\ not|not\ tendered|remaining|outstanding\ (?:upon|after)\ the\ (?:closing|expir))"
)
ODD_NUMBER = rf"(?:{NUMBER_WORD}(?:[-\ ]and[-\ ](?:a|one)[-\ ]half|\ point(?:\ [a-z]{{3,5}}){{1,3}}(?=\ \())(?:\ \([\d.]+\))?)"
TENDERED = (
    rf"(?:(?P<t_n>{COUNT}|{ODD_NUMBER}|an?)\ (?!\d{{1,2}}/\d{{1,2}}\ ?%))?(?:of\ (?:(?:your|their|our|the)\ |(?:up\ to\ )?[\d,]{{5,}}\ (?=shares|units)))?"
    rf"(?:(?:issued\ and\ )?(?:outstanding|validly\ tendered|tendered|such|your|exchanged|surrendered)\ )*"
    rf"(?:(?:shares?|units?)\ of\ (?:(?:our|its|the|such)\ )?(?:(?:issued\ and\ )?outstanding\ )?)?(?P<t_class>{CLASS})"
)
THOUSAND = r"(?:(?:(?:u\.?s\.?\ ?)?\$\ ?)?(?P<thousand>1,000)\ (?:in\ )?(?:aggregate\ )?principal\ amount\ of\ (?:(?:our|its|the|such|their|your)\ )?)"
FOR_EACH = r"(?:(?:(?:in\ exchange\ )?for(?:\ [•-])?|in\ respect\ of)\ (?:each|every)(?:\ (?:set|block|lot|group|bundle)\ of(?=\ \d))?)"
"""Also before several that are tendered together: "for each set of 250 depositary shares"."""
ASIDES = rf"(?:{PAR}|{ASIDE}|,\ or\ [a-z]{{2,8}}(?=,)){{0,3}}"
ONE_FOR_OTHER = rf"(?:\b(?P<to>to)\ )?(?P<all>{thing('x')}{ASIDES}\ (?:in\ exchange\ )?(?:for|into)\ (?!each|every){thing('y')})"
MANY = (
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
    return tuple(f"{word} {many}" for word in words for many in MANY)
