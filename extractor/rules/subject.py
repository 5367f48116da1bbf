"""Whose end a sentence tells: the offer's, the right to withdraw, or something else that also expires (a waiting period, an option).

the offer, proration period and withdrawal rights will | expire at ...      the offer's, and the right to withdraw
the waiting period applicable to the offer will | expire at ...             neither
if you decline the offer, your options will | expire on ...                 neither
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple

from ..phrase import Phrase
from .deadline import clause, has_clock
from .rule import Reading
from .wording import MAY

_HEAD = r"""(?:offers?\ to\ (?:purchase|exchange|repurchase|buy|amend(?:\ and\ exercise)?|exercise|acquire)|offer(?:ing)?\ periods?
      |offers?(?!\ (?:price|documents?|materials?|letter|consideration|conditions?|closing|acceptance))
      |(?:tender(?:ing)?|election|acceptance|exchange|repurchase|participation|purchase)\ (?:offer\ )?periods?
    |(?:exchange|odd[-\ ]lot(?:\ [a-z]+){0,2})\ programs?|(?:option|warrant|restricted\ stock)\ exchange
      |the\ exchange(?!\ (?:act|agent|ratio|commission|value|rate|for))|repricing(?:\ program)?|(?:consent\ )?solicitations?|self-tender
      |(?<=the\ )tender(?=\s*$)|dutch\ auction|invitation|(?:put|repurchase|purchase|fundamental\ change\ repurchase|change\ of\ control)\ (?:right
      |option)s?
    |(?:holders'?|their|holder's)\ option\ to\ (?:surrender|require|put)
    |(?:rights?|opportunity|ability)\ (?:of\ (?:[a-z]+\ ){1,3})?to\ (?:surrender|tender|require|participate|put|sell|elect|exchange|deliver)
      |deadline\ (?:to|for)\ (?:tender|participat|submit|deliver|receipt)[a-z]*)"""
"""What a filing may call the offer, without what stands before the noun."""
OFFER = (
    r"(?:offer(?:ing)?s?(?!\ (?:price|document|material|letter|consideration|condition|closing|acceptance))"
    r"(?:\ to\ (?:(?:re)?purchase|exchange|buy|amend(?:\ and\ exercise)?|exercise|acquire)|\ periods?)?|(?:exchange|repricing)\ programs?"
    r"|(?<!stock\ )exchange(?!\ (?:act|agent|ratio|commission|value|rate|for)\b)|repricing|(?:tender|exchange|acceptance|election|purchase)\ periods?|solicitations?"
    r"|self-tender|auction|invitation)(?![a-z]|[\"']?\ (?:tender\ |exchange\ )?offer)"
)
"""The noun in short, for patterns that want an article and adjectives before it."""

_AN_OFFER = Phrase(rf"(?:(?:the|this|our|its|their|your|each|both|such|an?)\ )?(?:(?!for\b|of\b|to\b)[\"']?[a-z0-9.&'-]{{1,24}}[\"']?\ ){{0,5}}?{_HEAD}[\"']?(?![a-z])")


def mentions_offer(words: str) -> bool:
    """Whether the (folded) words name an offer anywhere."""
    return bool(_LAST_OFFER.search(words))


def begins_with_offer(words: str) -> bool:
    """Whether the (folded) words begin with the name of an offer."""
    return bool(_AN_OFFER.match(words))


_AUXILIARIES = Phrase(
    r"[\s,)]*(?<![a-z])(?:(?:ha(?:s|ve)\ (?:now\ )?been\ extended,?\ and|will|shall|is|are|was|were|has|have|had|been|be|to|now|currently|presently"
    r"|therefore|each|both|also|automatically|scheduled|set|due|expected|anticipated|which|that|previously|originally|initially|otherwise|then|hereby|(?<=offers,\ )(?:all|both|each)\ of(?=\ which)"
    r"|would|not|no\ longer|again|further|as|duly)[\s,]+)*$"
)
_BRACKETS = Phrase(r"\s*\([^()]{0,160}\)\s*$")
_WITHDRAWAL = (
    r"(?:(?:withdrawal|revocation|cancellation)\ (?:rights?|periods?|privileges?|deadline|date|time)"
    r"|rights?\ (?:of\ (?:[a-z']+\ ){1,4})?(?:to\ (?:tender\ (?:and|or)\ (?:to\ )?)?(?:withdraw|revoke|change|take\ back)|of\ withdrawal)[^.;]{0,80}?"
    r"|ability\ to\ withdraw[^.;]{0,60}?|(?:withdrawal|revocation)\ of\ (?:tenders|elections)[^.;]{0,40}?|(?<=\bfor\ acceptances\ and\ )withdrawals)"
)
_ENDS_WITH_WITHDRAWAL = Phrase(
    rf"(?P<link>(?:,|\band\b|\bor\b|&|/|\band/or\b|\((?=including\b|together\b|as\swell\b))\s*)?(?:(?:including|together\swith|the|your|all|any|related|associated|corresponding|tender(?=\ withdrawal)|their|pro-?ration\ period,?|tendering"
    rf"|participation(?=\ and\ )|as\ well\ as"
    rf"|(?:time\s)?period\s(?:to\sexercise|for\sexercising))\s*(?:and\s+)?)*(?:pro-?ration\ (?:period|date)s?,?\s*(?:and\s*)?(?:the\s*)?)?"
    rf"(?P<withdrawal>{_WITHDRAWAL})(?P<tail>\s(?:thereunder|thereto|available\sto\s[^.;,]{{3,50}}|(?:to\swhich|that|which)\s(?:(?!\sand\s)[^.;,]){{3,60}}?\s(?:are|may\sbe|have|may\shave)(?:\sentitled)?"
    rf"|(?:with\ respect\ to|as\ to|for|of|in|under|pursuant\ to|relating\ to)\s[^.;,]{{0,60}}))?$",
    0,
)
_PRORATION = Phrase(r"(?:,|\band\b|&|/)?\s*(?:the\s)?(?:pro-?ration|early\ tender)\ (?:period|date|deadline)s?(?:\s*(?:,|and|&))*\s*$")
_PRORATION_BEHIND = Phrase(r"(?:,\ and|,|\ and|\ &)\ (?:the\ |any\ )?pro-?ration\ (?:period|date|deadline)s?\s*$")
_PRORATION_PERIOD = Phrase(r"\bpro-?ration\ period\b")
"""It ends with the offer: "the proration period and your right to withdraw will expire at"."""
_LAST_OFFER = Phrase(rf"(?<![a-z]){_HEAD}[\"']?(?![a-z])")
_OTHERS = Phrase(
    r"waiting\ period|review\ period|\b(?:measurement|averaging|pricing|observation)\ periods?\ (?:(?:\([^()]{0,60}\)\ )?(?:of|for|under|in|relating\ to|with\ respect\ to)\b)|\bhsr\b|hart-scott|antitrust|cartel"
    r"|(?:subsequent|additional|post-[a-z]+)\ (?:[a-z]+\ )?(?:offering|tender|acceptance|offer)\ period|go-shop|standstill|lock-?up|credit\ (?:facility|agreement)"
    r"|commitment\ letter|rights\ (?:agreement|plan)|confidentiality\ agreement|initial\ phase|second\ request|guaranteed\ delivery\ period"
    r"|early\ (?:tender|exercise|participation|withdrawal)|collective\ bargaining|moratorium|blackout"
)
ASSOCIATED_RIGHTS = Phrase(r"\b(?:including|together\ with)\ (?:the\ |all\ |any\ )?(?:associated|related|attached|accompanying)\ [^.;]{0,200}?\brights\ (?:agreement|plan)")
"""Part of the class offered for: "shares of its common stock (including the associated rights issued under the preferred stock rights agreement)"."""
_ANOTHER = Phrase(
    r"(?:^|[,;:]|(?<!issued\ )\band\b|\bor\b|\bthat\b|\bif\b|\bwhen\b|\bwhile\b|\bafter\b|\bbefore\b|\bbecause\b|\bthen\b|\bas\b|\buntil\b|\bwhich\b"
    r"|-)\s*(?:the|all|any|such|each|our|your|its|their|these|those|certain|unexercised|outstanding|eligible|new|a|an|most|some"
    r"|no)\s(?!(?:[a-z]+\s){0,2}?(?:offers?|tender|withdrawal|rights?|exchange|consent|proration|period|ability|purchaser|company)\b)"
    r"[a-z0-9'()/-]+(?:\s+[a-z0-9'()/-]+){0,8}\s*$"
)
_OTHER_AT_END = Phrase(r"\b(?:agreement|lease|license|patent|policy|contract|facility|mandate|authorization|plan|arrangement|employment|option|warrant|note|term|right)s?\s*$")
_UNDER = Phrase(r"\b(?:pursuant\ to|in\ accordance\ with|under|by|of|in|to|for|with\ respect\ to)\ (?:(?:the|such|its|our|your|any|all)\ )?(?:[a-z'-]+\ ){0,4}[a-z]+\s*$")
_NEGATED = Phrase(r"\b(?:(?:not|never|cannot|neither)\ (?:[a-z]+\ )?$|\blet(?:\ (?:it|them))?\ $|(?:would|may|might|could)\ (?:not\ )?$)")
_PUTS_A_CASE = Phrase(r"\b(?:if|should|in\ the\ event|assuming|suppose|example)\b[^,]{0,120}$")
_WAS = Phrase(
    r"\b(?:was|were|had\ been|been|would\ have|would\ otherwise\ have|would\ otherwise|otherwise\ would\ have|otherwise|previously|originally|initially"
    r"|formerly)\ (?:(?:to|been|previously|originally|initially|then|otherwise|currently|scheduled|set|due|have|last|most\ recently|also)\ )*(?:to\ "
    r"|have\ )?$"
)
_CONDITION = Phrase(r"\b(?:if|unless|should|in\ the\ event|provided\ that|assuming|even\ if|whether|example|hypothetical|assume)\b")
AFTER_LATER_PERIOD = Phrase(
    r"\b(?:upon|after|following|at)\ (?:the\ )?(?:expiration|expiry|end|completion|conclusion|close|closing)\ of\ (?:the|this|such|any)\ (?:additional"
    r"|subsequent|extended|second)\b"
)
"""What will be done at the end of a period that still runs."""
_RIVAL_BIDDER = r"\b(?:rival|competing|competitive|hostile|unsolicited|other|another)\ (?:bidder|offeror|suitor|acquirer)\b"
RIVAL_BIDDER = Phrase(_RIVAL_BIDDER)
OFFER_THAT_ENDED = (
    r"(?:offers?\ that\ (?:ended|expired|closed|was\ completed)\ in\b|(?<!\d,\ )(?:19|20)\d\d\ (?:tender|exchange|repurchase|self-tender)\ offers?\b"
    r"|(?:conducted|completed|consummated|made|concluded)\ an?\ (?:[a-z\"'-]+\ ){0,5}?offers?\b)"
)
"""An offer of a time that is over: "the offer that expired in May", "the 2019 tender offer", "completed a tender offer"; at the beginning of a word."""
EARLIER_OFFER = Phrase(
    r"'s\ own\ (?:[a-z-]+\ ){0,2}offer\b|\boffer\ of\ (?:its|their)\ own\b|\A\ ?that\ (?:[a-z-]+\ ){0,2}offer\b|\b(?=[fpelmaucrosqi12])(?:first\ (?:tender|exchange)\ offer\b(?!\ documents?)|(?:prior|previous|earlier|past|last|most\ recent|another|unrelated|competing|competitive"
    r"|rival|other|similar|separate|(?<!\bits\ )(?<!'s\ )(?:quarterly|(?<!-)annual|semi-annual))\ (?:[a-z'-]+\ ){0,2}(?:tender\ |exchange\ |repurchase\ "
    r"|self-?\ ?tender\ )?offers?\b(?!\ (?:to\ purchase|documents?|materials?))"
    rf"|{OFFER_THAT_ENDED}"
    r"|\bin\ (?:the|our|its|an?)\ (?:[a-z-]+\ ){0,2}?offer\ that\ (?:ended|expired|closed|terminated|was\ completed)\b|litigation|lawsuit|class\ action|month\ offering\ period|espp\b"
    r"|stock\ purchase\ plan|public\ offering|(?<!\boffer\ and\ )(?<!\boffer,\ )(?<!solicitation\ and\ )(?<!consents\ and\ )rights\ offering|atm\ offering)"
    rf"|{_RIVAL_BIDDER}"
)
"""Another offer than this one, and offering periods that are none."""
SERIES_OF_OFFERS = Phrase(
    r"\b(?:(?:(?:series|program|programme)\ of\ |consecutive,?\ |up\ to\ (?:two|three|four|five|six|eight|\d)\ )(?:(?:up\ to|[a-z]+(?:-[a-z]+)?),?\ ){0,6}?|(?:semi-annual|quarterly|annual|periodic)\ )(?:tender|repurchase)\ offers,?\ (?:each|every|any|all)\b[^.;]{0,60}$"
)
"""What a fund's policy will bring, told before the terms of each: "approved a series of up to four consecutive, semi-annual tender offers, each for up to"."""
_WHICH_WAS_TO_END = Phrase(r",\ (?:which|that)\ (?:was|were|is|had\ been)\ [^;]{0,80}?\bexpire\b[^;]{0,140},?$")
"""Told of the offer before the verb: "the offer, which was scheduled to expire on May 3, 2010, has been"."""
_BEGINS_AND = Phrase(
    r",?\ (?:(?:will|shall)\ )?(?:commence[ds]?|beg[aiu]ns?|start(?:s|ed)?|open(?:s|ed)?)\ (?:at\ [^;]{4,40}?,?\ )?on\ (?:[a-z]{6,9},?\ )?"
    r"(?:[a-z]{3,9}\.?\ \d{1,2},?|\d{1,2}\ [a-z]{3,9})\ \d{4},?\ and$"
)
"""Told of the offer between it and the verb: "the offer and withdrawal rights will commence on May 17, 2010 and"."""
_PRONOUN = Phrase(r"^\s*(?:and\s|but\s|as\sa\sresult,?\s)?it\s*(?:(?:will|shall|is|was|had|been|now|scheduled|to|currently|previously|originally|initially|then|set|due)\s*)*$")


_OF_SEVERAL = Phrase(r"\b(?:exchange\ |tender\ )offers\b(?:(?!\b(?:options?|warrants?|notes|shares|rights|awards|securities)\b)[^.?;]){0,60}\.\ \Z")
_THEY = Phrase(r"^\s*they\s(?:(?:both|each|all|will|shall|are|were|now|scheduled|to|currently|previously|originally|set|due)\s*)*$")
"""Behind a sentence that ends with several offers, what they do."""
_OF_OFFER = Phrase(r"\b(?:offer|exchange\ program)\b[^.?]{0,120}[.?]\ (?:a(?:nswer)?\d{0,2}[.:]\ |\d{1,3}\ |\u2022\ )*$")
"""Before "It": a sentence on the offer, or a question."""


def _begins_too(sentence: str, before: str) -> bool:
    """Whether the sentence is "It commences on June 21, 2022 and is scheduled to", behind one on the offer."""
    return sentence.lstrip().startswith("it ") and _without_ending(sentence).strip() == "it" and _OF_OFFER.search(before[: -len(sentence)][-260:]) is not None


_THE_PROGRAM = Phrase(
    r"^\s*(?:the|this|our)\ program\s(?:(?:commenced|began)\ on\ [a-z]+\ \d+,\ \d{4},?\s)?(?:(?:which|will|shall|is|was|now|scheduled|to|currently|set|due|and)\s*)*$"
)
_OPTION_PROGRAM = Phrase(
    r"\b(?:options?\b[^;]{0,80}?\b(?:exchange|repurchase|purchase|repricing|tender)|(?:exchange|repurchase|purchase|repricing|tender)\b[^;]{0,80}?\boptions?)\b"
)
"""What "the program" is, told before it: "announced a stock option repurchase program. The program will allow you to sell"."""
_CONDITIONS_TO = Phrase(r"\bconditions?\ (?:to|of)\ (?:the|its|our|this)\ (?:[a-z$.\d-]+\ ){0,4}?offer,\ which\ (?:will|is\ (?:now\ |currently\ )?(?:scheduled|set)\ to)\ $")
"""The offer by a condition of it: "satisfies one of the conditions to the tender offer, which will"."""


_IF_ANY = Phrase(r"\ \(if\ any\)|,\ if\ any,")
_BANNER = Phrase(
    r"(?<!\bto\ )(?<!\bof\ )(?<!\bfor\ )(?<!\bin\ )(?<!\bunder\ )(?<!\bby\ )(?<!\bwith\ )(?<!\band\ )\bthe\ (?:tender\ |exchange\ )?offers?(?:,?\ (?:and\ )?(?:the\ )?pro-?ration\ period,?)?\ and\ (?:the\ "
    r"|your\ |any\ |all\ )?(?:withdrawal\ rights|rights?\ (?:of\ withdrawal|to\ withdraw(?:\ (?:your\ )?(?:tenders|shares))?))\ (?:will\ |shall\ )$"
)
"""How the line of a title page begins that tells the end; the line above it names the securities, and ends without a full stop."""


class Subject(NamedTuple):
    """What the clause before a verb of ending speaks of."""

    offer: bool
    withdrawal: bool
    clause: str


NOTHING = Subject(False, False, "")


@lru_cache(maxsize=256)
def subject(before: str) -> Subject:
    """Whether the clause before the (folded) verb is about the offer's end, about the right to withdraw, or both.

    >>> subject("the offer and withdrawal rights will ")[:2], subject("withdrawal rights ")[:2], subject("the waiting period for the offer will ")[:2]
    ((True, True), (False, True), (False, False))
    """
    sentence = _IF_ANY.sub("", clause(before))
    banner = _BANNER.search(sentence)
    if banner is not None:
        sentence = sentence[banner.start() :]
    if _THEY.match(sentence):
        return Subject(_OF_SEVERAL.search(before[: -len(sentence)][-260:].rstrip() + " ") is not None and _OTHERS.search(before[-220:]) is None, False, sentence)
    if _PRONOUN.match(sentence) or _begins_too(sentence, before):
        sentence = before[-220:]
        return NOTHING if _OTHERS.search(sentence) or not re.search(r"\boffers?\b|\bexchange\ program\b", sentence) else Subject(True, False, sentence)
    if _THE_PROGRAM.match(sentence) and _OPTION_PROGRAM.search(before[-300:]) and not _OTHERS.search(sentence):
        return Subject(True, False, sentence)
    conditioned = _CONDITIONS_TO.search(sentence)
    if conditioned is not None:
        return Subject(True, False, sentence[conditioned.start() :])
    if _OTHERS.search(ASSOCIATED_RIGHTS.sub("", sentence)):
        return NOTHING
    words = _PRORATION_BEHIND.sub("", _without_ending(sentence))
    right = _ENDS_WITH_WITHDRAWAL.search(words)
    if right is None:
        return Subject(_names_offer(words), False, sentence)
    rest = words[: right.start()]
    if not right["link"]:
        return Subject(_PRORATION_PERIOD.search(words) is not None or " to tender " in right["withdrawal"], True, sentence)
    return Subject(_names_offer(_PRORATION.sub("", rest.rstrip(" ,"))), True, sentence)


_LONG_OFFER = Phrase(r"\b(?:the|its|our|their)\ (?:[a-z-]+\ ){0,3}?(?:tender|exchange)\ offer\ (?:\([^()]{3,40}\)\ )?(?:by|for|to|of|commenced)\b")
_VERB = Phrase(rf"\b(?:will|shall|{MAY}|would|could|is|are|was|were|has|have|had|if|unless|until|that|agreement)\b")


def subject_of(reading: Reading) -> Subject:
    """The same of the clause before a match; a subject so long that it began far before: "its tender offer by X Inc., a corporation ..., to acquire ..., expired"."""
    near = reading.before(300)
    if near.endswith(", ") and reading.after(13) == " as scheduled":  # whatever else is told of the offer before the verb
        sentence = clause(reading.before(1000))
        begins = _LONG_OFFER.search(sentence)
        if begins and len(sentence) < 1000 and not _OTHERS.search(sentence):
            return Subject(True, False, sentence[: begins.end()])
    found = subject(near)
    if found.offer or found.withdrawal or not near.endswith((", ", '") ')) or len(clause(near)) < len(near):
        return found
    sentence = clause(reading.before(1000))
    begins = _LONG_OFFER.search(sentence)
    if begins is None or len(sentence) == 1000 or _OTHERS.search(sentence) or _VERB.search(sentence, begins.end()):
        return found
    return Subject(True, False, sentence)


def _without_ending(sentence: str) -> str:
    words = _BEGINS_AND.sub("", _WHICH_WAS_TO_END.sub("", _AUXILIARIES.sub("", sentence)))
    words = _BRACKETS.sub("", words)
    words = re.sub(r",?\ unless\ (?:[a-z]+\ ){0,5}(?:extended|terminated)(?:\ or\ (?:earlier\ )?(?:terminated|withdrawn))?$", "", words)
    return _AUXILIARIES.sub("", words)


_IS_HELD = Phrase(
    r"(?<!\bwhich)(?<!\bwhereby)\ (?:you|they|he\ or\ she|(?:share|stock|security|option)?holders?|employees?|participants?|optionees?)\ (?:will|shall|would|may)\ (?:then\ |continue\ to\ )?"
    r"(?:hold|have|own|receive|be\ granted|get)\ [^;]{0,200}?\b(?:options?|warrants?|awards?|notes?|units?|rsus?|cvrs?|rights?)\b(?!\ to\ (?:withdraw|tender|exchange|change))"
)
"""Behind the offer what comes of it, which ends one day too: "After the exchange you will hold a new option for 500 shares, which expires on"."""


def _names_offer(words: str) -> bool:
    last = deque(_LAST_OFFER.finditer(words, max(0, len(words) - 260)), maxlen=1)
    if not last:
        return False
    after = last[0].end()
    if _ANOTHER.search(words, after) or _IS_HELD.search(words, after):
        return False
    if " to " in last[0].group():  # "the opportunity to exchange eligible options", "the offer to purchase the warrants"
        return True
    return not _OTHER_AT_END.search(words, after) or bool(_UNDER.search(words, after))


def conditional(words: str) -> bool:
    """Whether the (folded) words put a case instead of stating one."""
    return bool(_CONDITION.search(words))


def negated(words: str) -> bool:
    """Whether the (folded) words before a verb deny it or make it a possibility."""
    return bool(_NEGATED.search(words))


def ends(part: str, *, past: bool) -> Callable[[Reading], bool]:
    """A check that the verb before a moment ends the offer or the right to withdraw (``part`` is "offer" or "withdrawal").

    ``past`` wants the verb of an end that is over: "was scheduled to expire".
    """

    def check(reading: Reading) -> bool:
        found = subject_of(reading)
        if not getattr(found, part) or negated(found.clause) or _PUTS_A_CASE.search(found.clause) or EARLIER_OFFER.search(found.clause):
            return False
        if found.clause.endswith("that ") and not has_clock(reading["moment"]):  # "the offer that expired on August 13" was an earlier one
            return False
        return bool(_WAS.search(found.clause)) is past

    return check
