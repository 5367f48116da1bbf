"""Extensions of the offer (Rules 14d-4(d) and 14e-1(d)): who extends what, from which day to which.

    Purchaser has extended the Offer from 5:00 p.m. ... on May 3, 2010 to ... May 17, 2010      both days
    The expiration of the Offer has been extended until ... May 17, 2010                         the new day
    amended the Offer (i) to increase ... and (ii) to extend the Offer to May 17, 2010           one of several things done

Not read: what may, must or would be extended, and extensions of anything else. The families that tell of the expiration, of changes and of the
offer's status share the patterns.
"""

from __future__ import annotations

from ...phrase import Phrase
from ..deadline import MONTHS_BEGIN, WHEN, clause, extent, has_clock
from ..offering import said_before
from ..rule import Reading
from ..subject import ASSOCIATED_RIGHTS, RIVAL_BIDDER, conditional, mentions_offer, subject
from ..wording import ANY_DAY, MAY, WEEKDAYS

TO = r"(?:to|until|till|through|(?:(?:up\ )?to|until|through)\ and\ including|so\ that\ (?:it|they|the\ offer)\ (?:will\ |now\ )*expires?\ (?:at|on))"
_STARTS = (*map(str, range(1, 10)), "noon", "midnight", "twelve", "one minute", "immediately", "the end of", "the close of", *WEEKDAYS, *MONTHS_BEGIN)
TO_DAY = (
    *(f"{word} {start}" for word in ("to", "until", "till", "through", "and including") for start in _STARTS),
    *(f"{new} {end}" for new in ("a new", "the new") for end in ("expiration", "expiry")),
    "so that it expires",
    "so that it will",
    "so that it now",
    *(f"{end} {time} {verb} be" for end in ("expiration", "expiry") for time in ("date", "time") for verb in ("will", "to")),
)
"""What leads to the day of an extension: rarer than the word."""
EXTENDED, MOVED = (
    ("extend", "extension"),
    ("postpon", "accelerated ", "changed ", "moved ", "amended to ", "amended from ", "revised to ", "revised from ", "modified to ", "modified from "),
)

_ACTIVE = ("extends", "extend ", "extending", "extension")
"""Words that name what is extended behind them."""
_PERIOD = Phrase(r"\b(?:expir(?:ation|y)|deadline\ for\ tender|tender\ deadline|period\ of\ time)(?![a-z])")
_IT = Phrase(r"\ it\b(?:\ (?:again|further|once\ more|by\ [a-z0-9 -]{3,24}))?\ ?")
_IT_ALONE = 60
"""So few characters before "extended it" name nothing else that it may be: "Purchaser has"."""
OTHER_THING = Phrase(
    r"waiting\ period|\bhsr\b|outside\ date|\bend\ date\b|drop\ dead|(?<!\boffer\ period\ by\ changing\ the\ )termination\ date|maturity|standstill|exclusivity|credit|facility|employment"
    r"|review\ period|meeting|agreement\ (?:to|until|through)|lock-?up|no-shop|go-shop"
    r"|(?:subsequent|additional|post-[a-z]+)\ (?:[a-z]+\ )?(?:offering|tender|acceptance|offer)\ period|guaranteed\ delivery"
    r"|deadline\ (?:for|to)\ (?:the\ )?(?:complet|closing|regulat|respon|approv)|commitment|option\ term|exercise\ period"
    r"|warrants?'?\ (?:term|expiration)|financing|rights\ plan|\b(?:date|time)\ by\ which\b|business\ combination"
)
_CASE = Phrase(r"\b(?:may|might|could|would|should|shall|if|unless|until|when|whether|event|not|except)\ (?:[a-z]+\ ){0,4}$")
_MODAL = Phrase(
    r"\b(?:(?:may|might|could|would|should|can|must|shall|will|if|unless|until|when|whether|right|rights|reserves|requir\w+|obligat\w+|entitled|elects?"
    r"|not|permitted|wish\w*|request\w*|ability|discretion|cause|except|event|propos\w+)\ (?:[a-z]+\ ){0,3}$|(?:be|so|as|or)\ $"
    r"|(?:shall|will|may|must|would|could|can|should)(?:\ not)?,[^,;]{0,60},\ $)"
)
_STATED_INFINITIVE = Phrase(
    r"\b(?:(?:filed|solely|order|decided|elected|determined|agreed|amended|amendment|decision|purpose|purposes|amends|hereby|announc\w+|amending"
    r"|supplemented|modified|are|is|exercised\ its\ right|has\ elected|have\ elected)\ (?:solely\ |is\ |of\ |an\ |in\ order\ )?(?:to|its\ decision\ to"
    r"|an)\ (?:further\ )?|announc\w+\ (?:an?\ |the\ )?(?:further\ |second\ |third\ |additional\ )?)$"
)
_WILL_BE = Phrase(r"\bwill\ (?:(?:be|now|also|further|again|hereby)\ )*$")
_UNSURE = rf"(?:if|unless|intends?|expects?|plans?|{MAY}|might|would|could|in\ the\ event|(?:which|that)\ will)\b"
_ANNOUNCED_THAT = Phrase(rf"\bannounc(?:e[ds]?|ing)\b(?:(?!\b{_UNSURE})[^;]){{0,60}}?,?\ that\ (?:(?!\b{_UNSURE})[^;]){{2,420}}$")
"""Before what is done by being announced: "announced today that it will extend the Offer until", "announced that its tender offer … will be extended until"."""
_IF_BEHIND = Phrase(r"[^.;]{0,40}?\b(?:if|in\ the\ event|provided\ that|so\ long\ as)\b")
_LIST = Phrase(
    r"\b(?:amended|amends|amending|amendment|elected|determined|decided|announced|filed)\b[^;]{0,80}?(?:\(?(?:i|a|1)\)\ to\ "
    r"|\bto\ (?:increase|raise|reduce|lower|change|amend|decrease)\b)"
)
_NEXT = Phrase(r"(?:\((?:ii|iii|iv|b|c|2|3)\)|\band)\ (?:\((?:ii|iii|iv|b|c|2|3)\)\ )?(?:further\ )?to\ $")
"""The second of several things that a filing does: "has amended the offer (i) to increase ... and (ii) to extend ..."."""


def extends(reading: Reading) -> bool:
    """Whether the sentence states that the offer is extended (to a day behind the groups)."""
    what, before = reading["what"], clause(reading.before(160))
    if RIVAL_BIDDER.search(before[-80:]) or OTHER_THING.search(what) or OTHER_THING.search(ASSOCIATED_RIGHTS.sub("", before)[-100:]) or len(clause(what)) != len(what):
        return False
    if not reading[0].startswith("exten") and not _NAMED.search(before[-130:] + what):
        return False
    return _of_offer(reading, what, before) and _is_done(reading, before)


def _of_offer(reading: Reading, what: str, before: str) -> bool:
    """Whether it is the offer that is extended: named behind the verb, or, where the verb is passive, before it."""
    if _IT.fullmatch(what):
        return extended_thing(before) or (len(before) < _IT_ALONE and extended_thing(reading.before(300)))
    if extended_thing(what) or (what.strip() == "," and _OFFER_BEHIND.match(reading.after(110))):
        return True
    if reading[0].startswith(_ACTIVE) or (what.strip() and not _FILLER.fullmatch(what)):
        return False
    return subject(reading.before(300)).offer or _ends_named(before) or _it_was(reading.before(300))


def _is_done(reading: Reading, before: str) -> bool:
    """Whether the extension is made, not only possible: "to extend" behind "has elected", no "may" and no "if"."""
    tail = before[-80:]
    if _WILL_BE.search(tail):
        said = said_before(reading, 560)
        told = _ANNOUNCED_THAT.search(said) is not None or _WILL_ACT.search(said) is not None
        return told and not conditional(tail) and not _IF_BEHIND.match(reading.after(80))
    if tail.endswith("to "):
        return bool(_STATED_INFINITIVE.search(tail)) or _listed(tail, clause(reading.before(420)))
    if tail.endswith("hereby "):
        return True
    if tail.endswith("ly ") and _HENCE.search(before):
        return not conditional(before)
    done = _PERFECT.sub("", tail)
    return not (_CASE if done != tail else _MODAL).search(done) and not conditional(tail)


def replaces(reading: Reading) -> bool:
    """Whether the words that are replaced are an expiration's: they give an hour, or the sentence names it."""
    if not has_clock(reading["moment"]) and "expir" not in reading.before(200) + reading[0] + reading.after(120):
        return False
    around = reading.before(300) + reading[0] + reading.after(120)
    return extended_thing(around) and not OTHER_THING.search(reading.before(120) + reading[0]) and extent(reading["moment"]) > 0


def _it_was(before: str) -> bool:
    """Whether "it was extended" follows an extension of the offer in the same sentence."""
    found = _IT_WAS.search(before)
    return found is not None and extended_thing(found["what"]) and not OTHER_THING.search(found[0])


def _ends_named(before: str) -> bool:
    """Whether the verb's subject is the expiration date by its name alone, not an option's or an agreement's."""
    found = _NAMED_LAST.search(before)
    return found is not None and not OTHER_DATES.search(before[: found.start()])


def _listed(tail: str, before: str) -> bool:
    return bool(_NEXT.search(tail) and _LIST.search(before)) and not conditional(before)


def extended_thing(words: str) -> bool:
    """Whether the (folded) words name what an extension of the offer extends."""
    return mentions_offer(words) or bool(_PERIOD.search(words))


_IT_WAS = Phrase(
    r"(?P<what>\b(?:offer|expiration)\b[^.;]{0,60}?\bextended\b|\bextended\b[^.;]{0,40}?\b(?:offer|expiration)\b)(?:[^.]|(?<=[ap])\."
    r"|(?<=[ap]\.m)\.(?=[,;\ ])){0,170}?\bit\ (?:was|has\ been|had\ been)\ (?:(?:further|again|then|subsequently|later|also)\ )*$"
)
_OFFER_BEHIND = Phrase(r",\ (?:the|its|his|her|our|their)\ (?:(?!rights?\b|to\b|of\b)[a-z0-9$.,'-]+\ ){0,6}?offers?\b(?!\ (?:price|document|period\ of\ guar))")
"""The offer named behind the day: "has extended, to 8:00 p.m. on June 1, 2010, its offer to purchase all shares"."""
_HENCE = Phrase(r"\b(?:because|since|accordingly|consequently|as\ a\ result)\b[^;]{0,190}\b(?:will|shall)\ be\ (?:mandatorily|automatically)\ $")
"""An extension that follows from what has happened: "because the limit is in effect, the offer will be automatically extended"."""
_NAMED = Phrase(r"\b(?:expiration|expiry)\ ?(?:date|time|deadline|of)")
_NAMED_LAST = Phrase(
    r"(?:expiration|expiry)\ (?:date|time|deadline)[\"']?(?:,\ (?:which|previously|originally|initially|formerly)\ [^;]{4,90}?,)?\ "
    r"(?:(?:has|have|had|was|were|is|are|been|being|hereby|now|further|also|again)\ )*$"
)
OTHER_DATES = Phrase(
    r"\b(?:final|option|options|warrant|warrants|award|award's|grant|contract|lease|hsr|period's|agreement|stated|original\ option|maximum|rights"
    r"|facility|commitment|note|exercise|guarantee|previous|prior|old|then-scheduled|then-current|original|former|later|earlier"
    r"|subsequent\ offering\ period|plan)\ (?:scheduled\ )?[\"']?$"
)
"""Words before "expiration date" that make it another's, or an old one."""
_WILL_ACT = Phrase(
    r"^\W{0,3}(?:(?:as\ required\ by|in\ accordance\ with|as\ a\ result|in\ connection\ with|in\ light\ of|accordingly|therefore|consequently)\b[^;]{0,80}?,\ )?(?:the\ )?(?:(?!(?:which|that|if|who|when|and|or|expects?|provides?|agrees?|believes?)\b)[a-z0-9.,&'-]+\ ){1,6}will\ (?:(?:now|also|therefore|accordingly|further)\ )*$"
)
"""A whole sentence up to its verb, without a condition: "As required by law, Loom will extend its tender offer until"."""
_PERFECT = Phrase(r"\b(?:has|have|had|was|were|is|are)\ (?:now\ |also\ |hereby\ |again\ |being\ |been\ |further\ )*$")
_FILLER = Phrase(
    rf"(?:[,\ ()\d]|(?:by|up|back|forward|further|again|one|two|three|five|ten|full|business|calendar|days?|weeks?|a|second|time|for|an|additional|hereby|now|its|terms"
    rf"|accordingly|from|is|remains|open|acceptance|automatically|and|then|press\ releases?|dated|issued|on|until|to|through|midnight|new\ york\ city)(?![a-z])"
    rf"|\d\d?:\d\d|[ap]\.m\.|(?>{ANY_DAY}))*"
)
FROM = r"(?:from|instead\ of|rather\ than)\ (?:[a-z-]+\ ){0,7}?"
_HEADLINE = r"(?!(?:(?<=extends)|(?<=extension))\b[^;]{0,260}?\ extend(?:ed|ing)\ (?:its|the|their)\ )"
"""Not the headline of a release: "Acme Extends Tender Offer … Acme today extended its tender offer to"."""
_EXTEND = r"exten(?:d|ds|ded|ding|sion)" + _HEADLINE + r"\b(?P<what>(?:[^;.]|\.(?!\ (?:the|this|as|it|in|its|our|all|such|based)\ )){0,420}?)"
_NEW = r"(?:(?:a\ )?new\ expir(?:ation|y)\ (?:date|time)\ of\ |(?:the\ )?(?:new\ )?expir(?:ation|y)\ (?:date|time)\ (?:will\ be|to\ be)\ )?"
_LAST = (
    rf"(?!,?\ (?:and\ )?(?:(?:then|thereafter|subsequently|again|further|later)\ )*(?:by\ (?:a\ |means\ of\ a\ )?press\ releases?\b[^;.]{{0,60}}?\ "
    rf"|on\ {ANY_DAY},?\ )?(?:until|to|through)\ {WHEN})"
)
"""Behind the last of several extensions in a row: "until March 3, by press release dated March 3 until March 17"."""
EXTENSION = (
    rf"{_EXTEND}(?:,?\ {FROM}(?P<old>{WHEN}),?)?\ (?:{TO}\ {_NEW}|with\ (?:a|the)\ new\ expir(?:ation|y)\ (?:date|time)\ (?:and\ time\ )?(?:of|being)\ )(?P<moment>{WHEN}){_LAST}"
)
"""An extension of something to a day, perhaps from another; ``extends`` tells whether it is the offer's and stated."""
MOVING = rf"(?:postpon(?:e[ds]?|ing)|accelerated|changed|moved|(?:amended|revised|modified)(?=\ to\b|\ from\b))\b(?P<what>[^;]{{0,90}}?)(?:,?\ {FROM}(?P<old>{WHEN}),?)?\ {TO}\ {_NEW}(?P<moment>{WHEN})"
"""The same of an expiration date that is moved."""
EXTENSION_FROM = rf"{_EXTEND}\ {TO}\ (?P<new>(?:(?!from\b)[^;\"]){{0,120}}?(?<!dated\ )(?<!as\ of\ ){ANY_DAY})(?:,?\ [^;\"]{{0,40}}?)?,?\ \(?{FROM}(?P<moment>{WHEN})"
"""The same, the old day last."""
_WHICH_IS = r"(?:\ \((?:which|that|this)\ (?:is|was|being|means)\ [^\"()]{3,70}\))"
"""A remark that says an hour again: "(which is the end of the day on February 9, 2010)"."""
REPLACED = (
    rf"(?:replac|delet|substitut|amended\ to\ read|changed\ to)[a-z]*\ [^\"]{{0,90}}(?:\"[^\"]{{0,140}}?(?P<old>{WHEN}){_WHICH_IS}?[^\"]{{0,40}}\"[^\"]{{0,90}})?\"(?!,?\ (?:dated|as\ of)\b)"
    rf"(?:[^\"]{{0,140}}?\ )??(?P<moment>{WHEN}){_WHICH_IS}?[^\"]{{0,40}}\""
)
"""Words in quotation marks that give way to others; not a title's end, "Offer to Replace Options," dated May 3, 2023 (the "Offer")."""
