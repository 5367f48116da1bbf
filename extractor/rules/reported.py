"""Counts of securities in sentences that report them, and what such a sentence tells of its time.

A report is told in the past ("were validly tendered", "has accepted for purchase"). Suppositions ("if more than 5,000,000 shares are tendered"),
conditions ("at least 5,000,000 shares shall have been tendered"), limits ("up to") and the counts of earlier offers use the same words, so
that the rules of tallies match the few words around the number and ask here what stands before them.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Literal

from ..phrase import Phrase
from .offering import last, said_after, said_before
from .rule import Reading
from .subject import OFFER_THAT_ENDED
from .wording import ANY_DAY, MAY, MONTH, NAME_COMMA, NAME_STOP, NUMBER, WORD_END, count, is_named_by_year, percent

Stage = Literal["interim", "preliminary", "final"]

# --- fragments ------------------------------------------------------------------------------------------------------------------------

ABOUT = r"(?:approximately|about|roughly|nearly|almost|some|over|an\ estimated)"
NUMERAL = (
    r"(?<![\w.,$#/-])(?<!\d')(?!(?<=\d\ )\d{1,3}\ )(?:\d{1,3}(?:,\ ?\d{3})+|\d{1,3}(?:'\d{3})+(?![\d'])|\d{1,3}(?:\.\d{3}){2,}+(?![\d.]\d)|[1-9]\d{0,2}(?:\ \d{3}){2,}+(?!\ ?\d)|\d+)"
    r"(?:\.\d+)?(?:\ ?(?:million|billion|thousand)\b)?(?!\ ?(?:%|per\ ?cent|\d/\d))"
)
"""A count in digits: "1,234,567", "1'234'567", "1.234.567", and "1 234 567", the end of which is none, nor the number of a note behind one."""
_WORD = rf"(?:(?!\d[\d,.]*\ )[a-z0-9&'./%\"-]+(?:{NAME_COMMA}|{WORD_END})\ )"
HEAD = (
    r"(?:shares?|units?|adss?|adrs?|gdss?|warrants?|options?|notes?|debentures?|bonds?|lyons|interests?|securities|rights|cvrs|stock(?!\ options?\b)|receipts|rsus?|certificates)\b"
)
NOUN = rf"(?:{_WORD}{{0,7}}?{HEAD})"
"""What is counted: "shares of Common Stock" up to its first noun, "outstanding Class A Units"."""
_OF_THEM_ALL = rf"(?:\ (?:out\ )?of\ (?:the|its)\ (?:{ABOUT}\ )?{NUMERAL}(?=\ [^.;,\d]{{0,70}}?\boutstanding\b))"
"""What a count is a part of: "1.5 million of the 122.7 million outstanding shares"."""
COUNTED = rf"(?:(?P<about>{ABOUT})\ )?(?P<n>{NUMERAL})(?:\ \((?:[^()\d]{{0,20}}\d[\d.]*\ ?%|the\ \"[^()\"]{{3,24}}\")\))?{_OF_THEM_ALL}?\ (?P<what>{NOUN})"
STEP = (
    r"(?>[^.;\d($]|\.(?![\"')]{0,2}\ )|(?<=\b[A-Za-z])(?<!&[A-Za-z])\.|(?<=\binc|\bltd|orp)\.|(?<=\b(?i:co|st|dr|mr|wm))\.|(?<=\b(?i:jos|mrs))\.|(?<=\b(?i:bros|chas))\.|\((?:[^()]|\([^()]{0,20}\)){0,220}\)|\$\ ?\.?\d(?:[\d.,]*\d)?+"
    r"|\d[\d,.]*\ ?(?:%|per\ ?cent\b)|(?<='s\ |he\ |ts\ |ur\ )\d[\d,]*\d(?=\ (?:issued\ and\ |then\ )?outstanding\b)"
    r"|(?<=\b(?i:jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec))\.|(?:(?<=[A-Za-z]\ )|(?<=[a-z]\.\ ))\d{1,2}(?:st|nd|rd|th)?,?\ (?:19|20)\d\d\b|\d{1,2}[:.]\d\d|\d{1,2}(?=\ ?(?i:[ap]\.?m\b))"
    r"|(?:(?<=[a-z]\ )|(?<=[a-z]\.\ ))\d{1,2}(?=,\ (?:approximately|about|a\ total|an\ aggregate)\ )"
    r"|(?<=(?:held|ered)\ by\ )\d[\d,]*(?:\ (?:out\ )?of\ (?:the\ )?\d[\d,]*)?(?=\ (?:[a-z]+\ ){0,2}?(?:persons|individuals|employees|participants|optionees|(?:[a-z]+)?holders)\b)"
    r"|(?<=out\ of\ a\ total\ of\ )\d[\d,]*\d|(?<=due\ |ule\ )\d+(?:\ [a-z]{3,9}\ \d{4})?|(?<=section\ )\d+|(?<=\ )(?:19|20)\d\d(?=\ (?:[a-z]+\ ){0,3}?(?:notes|debentures|bonds|warrants)\b)"
    r"|(?<=\ )\d{1,2}(?:st|nd|rd|th)?\ (?:of\ )?(?i:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[A-Za-z]{0,6}\ (?:19|20)\d\d\b)"
)
"""A step inside a sentence that passes remarks, percentages, prices, days and the years that name notes, but no other count, unless of what is outstanding: "34% of the Fund's 17,000,000 outstanding shares"."""
GAP = (
    rf"(?P<gap>{STEP}{{0,170}}?(?:,\ (?:which\ )?(?:(?:do(?:es)?\ )?not\ )?(?:includ|exclud)(?:ing|es?)\ (?:approximately\ "
    rf"|about\ )?\d[\d,.]*\d(?:\ million)?\ {STEP}{{0,170}}?(?:,?\ and\ (?:approximately\ |about\ )?\d[\d,]*\d\ (?:[a-z]+\ ){{1,6}}?conditional(?:ly)?\b{STEP}{{0,80}}?)?)?)"
)
"""What stands between a count and its verb; a part may be told there: "1,234,567 shares, including 34,567 shares subject to guaranteed delivery, had"; and what of it was tendered conditionally."""
WIDE_STEP = rf"(?:{STEP}|(?<=nclud|xclud)(?:ing|es)\ (?:[a-z]+\ ){{0,2}}\d[\d,]*)"
"""A step that passes the part by guaranteed delivery as well."""
_OUTSTANDING = (
    r"of\ (?>[^.;%$]|\.(?!\ )|(?<=\binc)\.|(?<=\ the\ )\$(?=[\d,.]*\d\ (?:million\ )?(?:in\ )?(?:aggregate\ |total\ )*principal\ amount\b)){0,130}?\b(?:outstanding|issued|fully[-\ ]diluted|share\ capital|voting\ power"
    r"|float)\b(?![^.;,%]{0,50}?\bnot\ (?:\w+\ )?(?:owned|held))"
)
_OF_STOCK = (
    r"of\ (?:[^.;%$,\d]){0,50}?\b(?:common|ordinary|capital)\ (?:stock|shares)\b"
    r"(?!,?\ (?:(?:that|which)\ (?:was|were|had\ been|have\ been|has\ been|are|is)\ )?(?:\w+ly\ )?(?:so\ )?(?:tendered|surrendered|deposited|sought"
    r"|purchased|accepted|bought|not|held|owned|subject|underlying|to\ be))"
    r"|of\ (?:the|that|such)\ series\b(?=\)|,?\ (?:and|were|was|had)\b|[.;])"
    r"|of\ all\ (?:of\ )?(?:the\ )?(?:shares|units|adss|warrants)\b(?=,?\ (?:were|was|had\ been|have\ been)\ (?:\w+ly\ )?tendered\b)"
    r"|of\ the\ (?:fund|trust|company|partnership)'s\ (?:shares|units|interests)\b(?=,?\ (?:(?:were|was|had\ been|have\ been)\b|\(|and\b)|,|[.;])"
)
PERCENT = (
    rf"(?:(?:\d{{1,3}},\d\d?(?=\ ?%)|{NUMBER}|(?:(?:[a-z]{{3,5}}ty|one)[-\ ])?[a-z]{{3,9}}(?=\ per))\ ?(?:%(?:\ percent\b)?|per\ ?cent\b(?:\.(?=\ of\b))?)(?:\ \(\d[\d.]*\ ?%\))?)"
)
"""A percentage in digits or in words; ``percent`` knows the words."""
SHARE = rf"(?P<percent>{PERCENT}),?\ (?P<of>{_OUTSTANDING}|{_OF_STOCK})"
"""A percentage of the outstanding class, or of a company's stock."""
ADVERB = r"(?:(?:been|by\ then|by\ that\ time|also|then|so|already|validly|properly|duly|timely|effectively|legally|irrevocably|and|or)\ )"
TENDERED = rf"(?P<be>were|was|have|has|had)\ (?P<adverbs>{ADVERB}{{0,6}}?)(?:tendered|deposited|surrendered|turned\ in|(?:submitted|presented)\ for\ (?:re)?purchase|(?:submitted|elected)\ for\ exchange)\b"
WITHDRAWN = (
    r"(?:(?:\ (?:in|into|pursuant\ to|under|to|for|by)\ [^.;,\d]{0,60}?)?,?\ and\ (?:(?:were|was|had\ been|have\ been)\ )?"
    r"(?:\"?'?received'?\"?\ ?(?:[^.;\d]{0,60}?),?\ and\ )?(?:were\ |had\ |have\ )?not\ (?:been\ )?(?:(?:validly|properly|duly|timely)\ )?"
    r"(?:been\ )?(?:withdrawn|revoked|rescinded))"
)
NOT_BY_NOTICE = r"(?!,?\ conditional(?:ly)?\b|\ on\ (?:the\ )?condition\b|\ (?:by|through|via|pursuant\ to|under|using|in\ accordance\ with|subject\ to)\ (?:[a-z]+\ ){0,5}?guaranteed\ deliver)"
"""Behind the verb of a count; not of its part: "including 34,567 shares that were tendered through notices of guaranteed delivery", "and 12,345 that were tendered conditionally"."""
_BES = ("were", "was", "been", "have", "has", "had")
_VERBS = ("tendered", "deposited", "surrendered", "turned in", "submitted for", "presented for", "elected for")
_LONE = ("validly", "properly", "duly", "so", "then", "also", "already", "timely", "effectively", "legally", "irrevocably")
TENDERED_ANCHORS = (
    *(f"{be} {verb}" for be in _BES for verb in _VERBS),
    *(f"{be} {adverb} tendered" for be in _BES for adverb in _LONE),
    *(f"{be} {adverb} {verb}" for be in ("were", "was", "been") for adverb in ("validly", "properly", "duly") for verb in ("deposited", "surrendered")),
    *(
        f"{first} {adverb} {verb}"
        for first in ("and", "or", "so", "then", "already", "time")
        for adverb in ("validly", "properly", "duly", "timely", "effectively", "irrevocably")
        for verb in _VERBS
    ),
)
"""Every match of ``TENDERED`` holds one of these: the verb with its auxiliary, or with two adverbs."""
REPORTED = (_VERBS, tuple(f"{be} " for be in _BES))
"""What windows must hold in which a report is looked for."""
NUMBERED = (
    *(f"{comma}{digit}" for comma in ",'" for digit in range(10)),
    " million",
    *(f"{digit} {noun}" for digit in range(10) for noun in ("s", "u", "c", "w", "ord", "ads", "not", "pref", "int")),
)
"""What windows must hold in which a count is looked for: a thousand, or a digit before shares (ordinary, preferred), units, interests, a class, notes or warrants."""

_CLOCK = r"(?:\d{1,2}[:.]\d\d|\d{1,2}\ ?(?:[ap]\.?m|noon|midnight)|noon|midnight)"
_ZONE_BEHIND = r"(?:(?:[a-z.]+,?\ ){1,4}?time\b|[ecmp]\.?[sd]?\.?t\b\.?)"
MOMENT = (
    rf"(?:(?:{_CLOCK}|(?:the\ (?:very\ )?)?(?:end|close)\ of|one\ (?:\(1\)\ )?minute|immediately|[mtwfs][a-z]{{2,5}}day)(?:[^.;$%\d]|(?<=\b[a-z])\.|(?<=\d[ap])\."
    rf"|\d{{1,2}}+(?![\d,]\d)|(?<=\d)\.(?=\d)){{0,140}}?\ )?"
    rf"{ANY_DAY}(?:,?\ \(?(?:at\ |by\ )?(?:{_CLOCK}(?:\ ?[ap]\.?m\b\.?)?|{_ZONE_BEHIND})\)?){{0,3}}"
)
"""A day, with its hour before or behind it, loosely: ``day`` and ``instant`` read it."""
AS_OF = Phrase(
    rf"\bas\ of\ (?P<moment>{MOMENT})(?:\ \((?:the|such|each)\ [^()]{{3,60}}\))?,?\ (?:(?:based\ (?:up)?on\ (?:(?:a|the)\ )?(?:preliminary\ |latest\ )?(?:count|information|tabulation)\ |according\ to\ )[^;\d]{{3,190}}?,\ )?"
    r"(?:an?\ (?:total|aggregate)\ of\ )?(?:approximately\ )?$"
)
"""The day and hour of a count, just before it."""


WERE_OUTSTANDING = Phrase(r"\b(?:are|is|were|was|been)\ (?:then\ )?(?:issued\ and\ )?outstanding\b(?!,?\ (?:and|or)\ (?:\w+ly\ )?tendered)")
"""So many were outstanding: a count that ends there, whatever is told of tenders behind it."""

# --- guards ---------------------------------------------------------------------------------------------------------------------------

_SUPPOSED = Phrase(
    r"\b(?:if|assum\w+|unless|until|whether|should|would|could(?!\ (?:have\ been|be)\ (?:tendered|exchanged|surrendered),)|example|hypothetical\w*|illustrat\w*|suppos\w+|provided\ that|in\ the\ event|regardless"
    r"|such\ that|agreed\ to|intend\w*\ to\ tender|shall|must|required\ to|obligat\w+\ to|once|minimum\ number|condition\ (?:that|requiring|of))\b"
)
_LIMIT = Phrase(
    r"\b(?:at\ least|at\ most|out\ of|less\ than|fewer\ than|more\ than|in\ excess\ of|greater\ than|up\ to|a\ maximum\ of|(?:a|the)\ minimum(?:\ number)?\ of"
    r"|no\ more\ than|not\ to\ exceed|exceed(?:s|ed|ing)?|first|(?:includ|exclud)(?:ing|es)|(?:together|along|combined)\ with|in\ addition\ to"
    r"|additional|further)\ (?:an\ aggregate\ of\ |a\ total\ of\ |the\ )?$"
)
OTHER_OFFER = Phrase(
    r"\b(?:prior|previous|earlier|past|last|another|competing|rival|first|original"
    r"|most\ recent)\ (?:[a-z'-]+\ ){0,2}offers?\b(?!\ (?:to\ purchase|expir))|\b(?:prior|previous|earlier)\ (?:[a-z'-]+\ ){0,2}bids?\b(?!\ price)"
    r"|\b(?:prior|previous|earlier|last|first|most\ recent)\ (?:one|of\ (?:them|these|those))\b"
    rf"|\b{OFFER_THAT_ENDED}"
    rf"|\b(?:in|under)\ (?:the|our|its|an?)\ (?:[a-z'-]+\ ){{0,3}}offer\ of\ (?:{MONTH}\ )?(?:19|20)\d\d\b(?!\ (?:notes|debentures|warrants|bonds|convertible))"
)
"""Another offer than the one whose results are told: more words say so than ``EARLIER_OFFER`` of the terms knows, since "the original offer" has the terms of this one, and its counts are others."""
PAST_YEARS = Phrase(
    r"\b(?:(?:during|in|for)\ (?:fiscal\ (?:year\ )?|calendar\ (?:year\ )?"
    r"|(?:the\ )?(?:fiscal\ )?(?:year|quarter|period|(?:three|six|nine|twelve)\ months)\ ended\ [a-z]+\ \d{1,2},\ "
    r"|(?:the\ )?(?:first|second|third|fourth)\ quarter\ of\ )?(?:19|20)\d\d\b"
    r"|(?:prior|previous|earlier|past|last)\ (?:tender|exchange|self-tender|repurchase|fiscal|year|quarter)|since\ (?:its\ )?inception|historical\w*)"
)
"""What is told of a time that is over: "during 2021", "for the quarter ended March 31, 2022"."""
BOUGHT_ONCE = Phrase(
    rf"(?:^[\ \"]?|[;:]\ |\bthat,?\ )in\ (?:{MONTH}\ (?:of\ )?)?(?:19|20)\d\d,?\ (?:we|it|they|(?:the|our)\ (?:company|fund|trust|partnership|corporation|issuer|bank))\ (?:had\ )?(?:also\ )?(?:bought|(?:re)?purchased|accepted|acquired|redeemed)\b"
)
"""What was bought in an offer of which only the month or the year is told: "In 2013 the Fund had bought 10% of its shares"."""


_PERCENT_OF = Phrase(r"(?:(?<!\b100)%|(?<!\b100\ )per\ ?cent)\)?\ of\ (?:(?!and\b|or\b|shares|units|stock)[a-z.&'-]+\ ){1,5}$")
"""Before the number of which a percentage is told, but the whole: "34% of the Fund's" 17,000,000 outstanding shares."""


def told(reading: Reading) -> bool:
    """Whether the sentence reports: no supposition, limit or earlier offer stands before the count."""
    said = said_before(reading, 420)
    clause = said[-190:]
    if _LIMIT.search(said) or _SUPPOSED.search(clause) or _PERCENT_OF.search(said[-70:]):
        return False
    around = said + reading.match.group() + said_after(reading, 140)
    return not (OTHER_OFFER.search(around) or PAST_YEARS.search(said))


def limited(reading: Reading) -> bool:
    """Whether the number is a bound or a part: "fewer than 100 shares", "up to 5,000,000 shares"."""
    at = reading.match.start("about" if reading.match["about"] else "n")
    return bool(_LIMIT.search(reading.document.folded, max(0, at - 60), at))


def passive(reading: Reading) -> bool:
    """Whether the verb is told in the past and in the passive: "were tendered", "had been tendered"; not "shall have been"."""
    if not reading.has("be"):
        return True
    be = reading["be"]
    counted = next((group for group in ("about", "n") if reading.match.groupdict().get(group)), 0)
    at = reading.match.start(counted)
    if _HOLDERS_OF.search(reading.document.folded, max(0, at - 60), at):
        return be in ("have", "had") and "been" not in reading["adverbs"]
    if be in ("have", "has", "had") and "been" not in reading["adverbs"]:
        return False
    gap = reading.document.folded[reading.match.end("what") : reading.match.start("be")]
    return not re.search(rf"\b(?:shall|will|would|must|{MAY}|might|could|should|to|if|not|unless|being)\ $|\bif\b|\bunless\b|\bshall\b", gap)


_HOLDERS_OF = Phrase(r"holders\ (?:of|owning|holding)\ (?:record\ of\ )?(?:an\ aggregate\ of\ |a\ total\ of\ )?$")
"""Before securities that their holders "had tendered"."""

# --- values ---------------------------------------------------------------------------------------------------------------------------

_TOGETHER = Phrase(
    r"\b(?:together\ with|when\ (?:added|combined|aggregated|taken)|combined\ with|aggregated\ with|in\ addition\ to|along\ with"
    r"|(?<!not\ )already\ (?:own|held)|(?<!not\ )(?<!not\ already\ )owned\ by|as\ a\ result|will\ (?:then\ )?(?:own|hold)|now\ (?:own|hold)s?"
    r"|beneficial|consents?\b[^.;%]{0,60}?\bholders\ of(?=\ (?:approximately\ |about\ )?$))\b"
)
_NOT_THE_CLASS = Phrase(r"\b(?:not\ (?:already\ |otherwise\ |beneficially\ )?(?:owned|held)|minority|unaffiliated|other\ than|tendered\b|excluding\b)")
_SHARE = Phrase(SHARE)


def share_of_class(words: str) -> Decimal | None:
    """The percentage of the outstanding class in (folded) words; None for shares of other things, or counted together with others.

    >>> share_of_class(", representing approximately 83.8% of the outstanding shares,")
    Decimal('83.8')

    Of several shares that belong to several classes "respectively", the last is that of the class named last:

    >>> share_of_class(", or 81.6% of the outstanding public warrants and 100% of the outstanding private warrants, respectively,")
    Decimal('100')
    """
    shares = shares_of_classes(words)
    return shares[-1 if _RESPECTIVELY.search(words) else 0] if shares else None


_RESPECTIVELY = Phrase(r"\brespectively\b")


_PERCENT = Phrase(PERCENT)
_LISTED = Phrase(rf"(?P<list>{PERCENT}(?:,\ {PERCENT}){{0,4}},?\ and\ {PERCENT})(?:,?\ respectively,?)?\ (?P<of>of\ [^.;%$]{{0,130}}?\boutstanding\b)")
"""Percentages in a row: "97.5% and 100%, respectively, of the outstanding warrants of each class"."""


def shares_of_classes(words: str) -> list[Decimal | None]:
    """The percentages of outstanding classes in (folded) words, in their order."""
    listed = _LISTED.search(words)
    if listed and not _NOT_THE_CLASS.search(listed["of"]):
        return [percent(match[0]) for match in _PERCENT.finditer(listed["list"])]
    return [percent(match["percent"]) for match in _SHARE.finditer(words) if _own_share(words[: match.start()], match["of"])]


_BELOW = Phrase(r"\b(?:less|fewer)\ than\ $")
_REPRESENTING = Phrase(rf"(?:\b(?:represent(?:s|ed|ing)?|constitut(?:es|ed|ing)|or|equal(?:s|ed|ing)?(?:\ to)?)\ (?:in\ the\ aggregate,?\ )?|\()(?:{ABOUT}\ )?$")


def _own_share(before: str, of: str) -> bool:
    """Whether a percentage is the count's own: exact, of the class, and where that is not called outstanding, said of the count itself."""
    if _TOGETHER.search(before) or _BELOW.search(before) or _NOT_THE_CLASS.search(of):
        return False
    return bool(_OF_THE_CLASS.search(of) or _REPRESENTING.search(before))


_OF_THE_CLASS = Phrase(_OUTSTANDING)


def quantity(reading: Reading, group: str = "n") -> int | Decimal | None:
    """The number in a group; None for the year that names notes or warrants, "2017 notes", for a row of numbers, and for what ``_is_of_others``."""
    if group == "n" and _is_of_others(reading):
        return None
    named = group == "n" and "what" in reading.match.re.groupindex and is_named_by_year(reading[group], reading["what"])
    apart = " " in reading[group] and not set(reading.document.text[slice(*reading.match.span(group))]).isdisjoint("\t\n\u2028\u2029")
    return None if named or (apart and _APART.fullmatch(reading[group])) else count(reading[group])


def _is_of_others(reading: Reading) -> bool:
    """Whether the number is what a percentage is told of, "34% of the Fund's 17,000,000 outstanding shares", or what is given of each."""
    folded, start = reading.document.folded, reading.match.start("n")
    if _PERCENT_OF.search(folded, max(0, start - 70), start):
        return True
    return "what" in reading.match.re.groupindex and _FOR_EACH.match(folded, reading.match.end("what")) is not None


_FOR_EACH = Phrase(r"(?:\ of\ (?:[a-z]+\ ){0,4}?stock)?,?\ (?:per|for\ (?:each|every))\ (?:u\.?s\.?\ ?)?\$")
_APART = Phrase(r"\d{1,3}(?:\ \d{3})+")
"""Thousands that stand apart; over cells and lines they are numbers of their own."""
_SHARES_OF = Phrase(r"(?:(?:of|the|its|our|such|these|those|total|issued|and|then|currently)\ )*(?:outstanding\ )?(?:shares?|units?)\ of\ (?P<class>.+)$")
_CUT = Phrase(
    r"(?:,|\)|[.;:](?:\ |$)|\ ?\(|(?:(?<=shares)|(?<=units))\ outstanding\b"
    r"|\ (?:or|and|which|that|were|was|have|had|has|representing|in\ (?:the|this|its)\ (?:\w+\ )?offer|in\ exchange|pursuant|including|excluding|not|at"
    r"|for|under|had|will|as\ of|by|from|in|pursuant|constituting|equal|tendered|validly|properly|being|held|owned)\b(?!&)|\ -\ "
    r"|(?:(?<=\bstock)|(?<=common\ shares)|(?<=ordinary\ shares)|(?<=deposit[ao]ry\ shares))\ of\ ).*$"
)
_OWNER = Phrase(r"^(?>(?:the|its|our|such|these|those|his|their|all|of|issued|outstanding|then|currently|and|total|whole)\ |[^ ]+(?:\ [^ ]+){0,4}?(?:'s|s')\ )+")
_OF_COMPANY = Phrase(
    r"(?<=shares)\ of\ (?P<all>(?:(?![.;]\ )[^;()\d]){2,60}?\ (?:inc|corp|ltd"
    r"|co)\.(?P<ticker>\ \([^()]{2,40}\))?\ (?P<class>(?:class\ [a-z]\ |series\ [a-z]\ )?(?:common|ordinary|preferred|capital)\ (?:stock|shares)))\b"
)
"""Behind "shares", a company whose name ends in a full stop, and its class: "of Teal Industries, Inc. (NYSE: TEA) common stock"."""
_FIRST_LETTER = Phrase(r"^[\"' ]*(?:[Aa]dditional )?|[\"' ]+$", 0)


def security(reading: Reading, prefix: str = "") -> str | None:
    """What is counted, as printed: "Common Stock" of "shares of Common Stock", "Class A Units" of "of the outstanding Class A Units"."""
    text = reading.document.unbroken
    start = reading.match.start("what")
    end = min(reading.match.end(), start + 140)
    if end == reading.match.end("what") and text.startswith(" of ", end):  # the match ends with "shares", and their class stands behind it
        end = start + 140
    folded = text[start:end]
    head = reading.match.end("what") - start
    cut = _CUT.search(folded, head)
    stop = cut.start() if cut else len(folded)
    of = _SHARES_OF.match(folded[:stop])
    if of and not re.search(r"(?:(?<!^)(?<!^its\ )(?<!^the\ )(?<!^our\ )\bstock|\b(?:shares?|units?|interests?|notes|warrants?))\b", of["class"]):
        of, stop = None, min(stop, head)
    first = of.start("class") if of else 0
    company = _OF_COMPANY.match(text, start + head, start + head + 160)
    if company:
        return prefix + reading.document.quote(company.start("class" if company["ticker"] else "all"), company.end("class"))
    owner = _OWNER.match(folded[first:stop])
    if owner and owner.end() < stop - first:
        first += owner.end()
        again = _SHARES_OF.match(folded[first:stop])
        first += again.start("class") if again else 0
    words = _FIRST_LETTER.sub("", reading.document.quote(start + first, start + stop))
    return prefix + words if words else None


# --- when -----------------------------------------------------------------------------------------------------------------------------

OFFER_ENDED = r"(?:offers?|exchange\ program|(?:option|award)\ exchange)\ (?:has\ |had\ )?(?:ended|closed|concluded|lapsed|ran\ out|(?:came|come)\ to\ an\ end)\ (?=(?:at|on|as)\ )"
"""An offer that is over, by other verbs than "expired"."""
_STAGES = Phrase(
    r"\b(?:(?P<preliminary>preliminar\w+)|(?P<final>(?:offers?|solicitations?|rights?|put\ option|both|it|period)\b[^.;]{0,70}?\bexpired\b"
    rf"|{OFFER_ENDED}"
    r"|final\ (?:results?|count|tabulation|pro-?ration|report|tally)|at\ the\ (?:close|end)\ of\ the\ (?:(?:acceptance|offering|offer|tender)\ period|(?:tender\ |exchange\ )?offer\b(?!\ period))|(?:offers?|it)\b[^.;]{0,60}?\bterminated\b|terminated\ the\ offer"
    r"|(?:successful\ )?completion\ of\ (?:its|the)\ (?:\w+\ )?(?:tender|exchange|offer)|completed\ (?:its|the)\ (?:\w+\ ){0,3}offer"
    r"|results\ of\ (?:its|the|our)\b|reports?\ the\ results|(?:following|upon|as\ of)\ (?:the\ )?(?:(?:tender\ |exchange\ )?offer(?:'s)?\ )?\"?expiration|at\ the\ expiration\ of\ the\ offer)"
    r"|(?P<interim>extend(?:s|ed|ing)?\b|extension\b|remains?\ open|to\ date\b))"
)
_NO_CUE = Phrase(
    r"\b(?:not\ (?:be(?:en)?\ )?(?:further\ |so\ )?extended|(?:unless|as\ so|if\ so|may\ be|as\ it\ may\ be|until|as)\ (?:[^.;]{0,50}?\ )?(?:extended"
    r"|terminated)(?:\ or\ (?:earlier\ )?(?:extended|terminated))?|or\ (?:earlier\ )?terminated|not\ (?:yet\ )?expired)"
)
_EARLY = Phrase(
    r"\b(?:as\ of|at|by|prior\ to|results\ (?:of|as\ of))\ (?:or\ prior\ to\ |or\ before\ )?(?:the\ |its\ )?\"?early\ (?:tender|participation|exchange"
    r"|consent)\b[^.;]{0,120}\.?\ ?[^.;]{0,40}$"
)
_BY_EARLY = Phrase(
    r"[^.;]{0,90}\b(?:at|by|prior\ to|as\ of|before)\ (?:or\ prior\ to\ |or\ before\ )?the\ \"?early\ (?:tender|participation|exchange|consent)\ (?:date"
    r"|time|deadline)"
)
"""A count on the day by which tenders earn more: the offer is open yet."""
_EARLY_CALLED = Phrase(rf"\(the\ \"early\ (?:tender|participation|exchange|consent)\ (?:date|time|deadline)\"\),?\ (?:[^.;]|{NAME_STOP}){{0,220}}$")
"""The same, where the day before the count is called so."""
_AFTER = Phrase(
    r"\b(?:(?P<final>(?:has|have)\ (?:been\ )?(?:\w+ly\ )?(?:accepted|purchased)|accepted\ (?:for|all|(?:them|such\ (?:shares|units|notes))\ (?:all\ )?for)|expired\b|will\ (?:promptly\ )?pay|completed\b"
    r"|terminated\b)|(?P<preliminary>preliminar\w+)|(?P<interim>extend(?:s|ed|ing)?\b|extension\b))"
)


_NOT_FINAL = Phrase(r"\b(?:figures|numbers?|results|amounts?|counts?)\ (?:is|are)\ subject\ to\ adjustment|\bnot\ be\ (?:regarded|considered|viewed)\ as\ final\b")
"""Behind a count that the filer may still correct."""


_OTHER_DAY = Phrase(rf"[.)]\ on\ (?:[a-z]{{3,6}}day,?\ )?{MONTH}\ \d")
"""Where a sentence begins that tells the news of another day, on which a count may have been called preliminary."""
_FINAL_TOLD = Phrase(r"\bfinal\ (?:count|results?|tabulation)\b(?!.*preliminar)")
"""Before a count that is the last, behind which earlier news may be told: "On May 8, 2024, we had announced preliminary results"."""


_CALLED_PRELIMINARY = Phrase(
    r"\b(?:based\ (?:up)?on|according\ to)\ (?:an?\ |the\ |its\ )?preliminary\ (?:count|results?|tabulation|tally|information|figures?|numbers?)\b|\b(?:an?|the)\ (?:first|initial)\ (?:count|tabulation)\b"
)
_CALLED_FINAL = Phrase(r"\bfinal|\b(?:now|since|has)\ completed\ (?:its|the)\ count\b")
"""What the sentence of a count calls it, whatever the next sentence or the last one tells of another."""


def stage(reading: Reading) -> Stage:
    """The stage that the words around a count tell: the last cue before it, else the first behind it; interim without one."""
    match, folded = reading.match, reading.document.folded
    at = match.start("n") if match.groupdict().get("n") else match.start()
    before, behind = _NO_CUE.sub("", folded[max(0, at - 800) : at]), _NO_CUE.sub("", folded[match.end() : match.end() + 420])
    called = _called(said_before(reading, 260))
    if called:
        return called
    told = before[-230:] + folded[at : match.end()]
    other = _OTHER_DAY.search(behind)
    if other and "preliminar" not in behind[: other.start()]:
        behind = behind[: other.start()] + behind[other.start() :].partition("preliminar")[0]
    near = told + behind[:130]
    if (_EARLY.search(before[-160:]) or _EARLY_CALLED.search(before[-260:]) or _BY_EARLY.match(behind)) and "expired" not in before:
        return "interim"
    if re.search(r"\bfinal\ (?:count|results?|tabulation|pro-?ration)", near):
        return "final"
    if (
        ("preliminar" in near and ("preliminar" in told or not _FINAL_TOLD.search(before)))
        or _NOT_FINAL.search(behind)
        or ("on current information" in near and "final result" not in before and not _latest_results(folded, at, "final"))
    ):
        return "preliminary"
    cue = last(_STAGES, before + folded[at : match.end()]) or _AFTER.search(behind)
    if cue and "expir" in cue.group() and _latest_results(folded, at, "preliminary"):
        return "preliminary"  # a release may tell of a long offer before its counts
    return _stage_of(cue.lastgroup) if cue else "interim"


def _latest_results(folded: str, at: int, which: Literal["preliminary", "final"]) -> bool:
    """Whether the results named last before a count, a release's page back at most, are the preliminary or the final ones."""
    named = {one: folded.rfind(f"{one} result", max(0, at - 1600), at) for one in ("preliminary", "final")}
    return named[which] == max(named.values()) >= 0


def _called(own: str) -> Stage | None:
    """What the sentence of a count calls it, if it does."""
    is_final = _CALLED_FINAL.search(own)
    if is_final is None:
        return "preliminary" if _CALLED_PRELIMINARY.search(own) else None
    return "final" if "completed" in is_final[0] else None


def _stage_of(name: str | None) -> Stage:
    if name == "final":
        return "final"
    return "preliminary" if name == "preliminary" else "interim"


def end_stage(reading: Reading) -> Literal["preliminary", "final"]:
    """The stage of what is told of an offer that is over: final unless it is called preliminary."""
    told_stage = stage(reading)
    return "final" if told_stage == "interim" else told_stage


RESULTS = Phrase(rf"\b(?:preliminary|final)\ (?:results?|count)\b|\bresults\ of\b|\boffer\ results\b|\bexpired\b|\boffers?\ terminated\ (?:at|on|as\ of)\ |\b{OFFER_ENDED}")
"""Words that tell of an offer that is over."""
