"""What the sentences that state an offer's terms have in common: what is bought, how an offer speaks, and where a sentence begins.

A price, a number of shares or a class is a term of the offer only where the sentence makes an offer: "is offering to purchase",
"relates to the tender offer by", "invites its shareholders to tender". So the rules match the few words around the value, and ask here
what the sentence before them says.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from re import Match, Pattern

from ..document import PARAGRAPH, Document
from ..phrase import Phrase
from .rule import Reading
from .wording import MONTH, NAME_COMMA, NAME_STOP, NUMBER, NUMBER_WORD, VULGAR, WORD_END, abbreviated, ends_name

# --- what is tendered -----------------------------------------------------------------------------------------------------------------

UNIT_WORDS = (
    r"(?:(?:outstanding|company|existing|original|issued|eligible|common|ordinary|trust|capital|preferred|preference|deposit[ao]ry|american\ deposit[ao]ry|public|private|lp|op|llc|membership|investor|"
    r"limited\ partnership|partnership|assignee|beneficial|tendered|whole|class\ [a-z0-9]{1,2}|series\ [a-z0-9]{1,3}|convertible|senior)\ )"
)
UNIT_NOUN = (
    r"(?:shares?|units?|adss?|adrs?|gdss?|cpos?|warrants?|options?|notes?|debentures?|bonds?|interests?|securit(?:y|ies)|cvrs?|b[au]cs?"
    r"|(?:assignment|assignee|unit)\ certificates?|stock)\b"
)
UNIT = rf"(?:{UNIT_WORDS}{{0,3}}{UNIT_NOUN})"
"""One of what is tendered, as a price names it: "share", "Class A ordinary share", "ADS", "limited partnership interest"."""
PRINCIPAL = r"(?:(?:u\.?s\.?\ ?)?(?:\$\ ?)?1,000\ (?:in\ |of\ )?(?:aggregate\ |original\ |stated\ )?(?:principal\ amount(?:\ at\ maturity)?|liquidation\ (?:preference|amount)(?:\ per\ (?:share|security))?))"
_NAMED_SHARE = (
    r"(?:(?!(?:diluted|fully|basic|adjusted|underlying|average|weighted|additional|remaining|vested|unvested|restricted|fractional|optioned|merger"
    r"|exchange|book|target|pro|half|other|such|that|net|gross)\ )[a-z][a-z&'-]{2,20}\ (?:(?!(?:diluted|fully|per|for|and|the|each|from|with)\ )[a-z][a-z&'-]{2,20}\ )?"
    r"(?:ordinary\ |common\ )?(?:shares?|adss?)\b)"
)
"""A share called by its company: "Merrow share", "Merrow Chile share"."""
PRICED = (
    rf"(?:{PRINCIPAL}|1,000\ (?:common\ |preferred\ |ordinary\ )?shares|{_NAMED_SHARE}"
    rf"|{UNIT}(?:\ of\ (?:the\ )?(?:company\ )?(?:class\ [a-z]\ |series\ [a-z]\ |\d{{1,2}}(?:\.\d+)?%\ (?:serial\ )?)?(?:common|preferred|ordinary"
    rf"|capital)\ (?:stock|shares))?)"
)
EACH = r"(?:per|a|an|for\ each(?:\ of\ (?:your|their)(?=\ ))?|for\ every|for\ one|each|in\ respect\ of\ each)\ (?:such\ )?"
"""Before what a price is for: "per Share", "a share", "for each ADS", "per $1,000 principal amount"."""
APIECE = rf"(?:,?\ {EACH}|-per-|/)"
"""What joins a price to what it is for: "$5.00 per Share", "$5.00/share", "$5.00, for each Unit"."""

_STOP = r"(?!(?:for|in|and|or|nor|to|the|each|every|of|with|from|at|by|is|are|was|were|will|may|on|as|that|which|per|if|into|not|than|any|all)\ )"
_LONG_HEADS = (
    r"(?:(?:restricted|deferred|performance)\ (?:stock|share)\ (?:units?|awards?)|stock\ options?|stock\ appreciation\ rights|deposit[ao]ry\ (?:shares?|units?|receipts?))"
)
_HEADS = (
    r"(?:shares?\ of\ beneficial\ interest|preferred(?!\ (?:stock|shares?|units?|securit(?:y|ies)))|stock|shares?|units?|adss?|adrs?|gdss?|warrants?|options?"
    r"|notes?|debentures?|bonds?|interests?|securit(?:y|ies)|rights?|rsus?|cvrs?)"
)
CLASS = rf"(?:(?:{_STOP}[a-z0-9&][a-z0-9%.&'/-]*(?:{NAME_COMMA}|{WORD_END})\ ){{0,9}}?(?:{_LONG_HEADS}|{_HEADS})(?![\w'-]))"
"""A class as a sentence names it: "Class A Common Stock", "7.00% Convertible Notes", "Public Warrants"."""
NEW = r"(?:(?:newly[-\ ]issued|fully[-\ ]paid|validly[-\ ]issued|non-?assessable|authorized|registered|freely[-\ ]tradable|unregistered|new(?=\ (?:shares?|units?)\ of\b))(?:\ and)?,?\ )"
ASIDE = r"(?:,?\ ?\((?!(?:[ivx]{1,3}|[a-z]|\d)\))[^()]{1,160}\))"
"""A definition or remark in brackets: '(the "Common Stock")'."""
PAR = (
    r"(?:,?\ (?:with\ )?(?:(?:a\ )?liquidation\ (?:preference|amount)\ (?:of\ )?\$\ ?[\d,.]*\d"
    r"|(?:a\ )?(?:par|nominal|stated)\ value\ (?:of\ )?[^,;()]{2,40}?|(?:of\ )?(?:(?:u\.?s\.?\ ?|hk|r)?\$|[€£¥]|nis|krw|eur|chf|gbp|rs\.?|dkk|sek|nok)\ ?[\d.]*\d\ (?:par|nominal|stated)\ value(?:\ per\ share)?"
    r"|(?:without|no)\ par\ value)(?:\ (?:per|each|a|for\ each)\ (?:common\ |ordinary\ )?(?:share|unit)|\ each(?=[,.\ ]))?,?)"
)
"""The par-value phrase behind a class."""
_NUMERATOR = (
    rf"(?:\d(?:[\d,]*\d)?(?:\.\d+|[-\ ]\d{{1,2}}/\d{{1,3}}(?:ths?|rds?)?|/\d{{1,5}}(?:th)?|[{''.join(VULGAR)}])?|[{''.join(VULGAR)}]|\.\d+|one-third"
    rf"|two-thirds|one-hundredth|{NUMBER_WORD}|an?)"
)
_AMOUNT = rf"(?:{_NUMERATOR}(?:\ ?\(\ ?{NUMBER}\ ?\))?(?:\ ?(?:million|billion|thousand)\b)?)"


def thing(name: str) -> str:
    """A quantity of securities as a verbose pattern, with groups ``<name>_n`` (how many) and ``<name>_class`` (of what)."""
    return (
        rf"(?<![\w.$/])(?<!class\ )(?<!series\ )(?P<{name}_n>{_AMOUNT})(?!\ \d{{1,2}}/\d{{1,2}}\ ?%)(?:\ of\ (?:an?|one)(?:\ \(1\))?)?\ (?:of\ )?(?:{NEW}"
        rf"|(?:shares?|units?)\ of\ (?:the\ )?|(?:our|its|their|your|such|(?:the\ )?[a-z.-]{{2,20}}(?:'s|s'))\ ){{0,4}}"
        rf"(?P<{name}_class>{CLASS})"
    )


# --- how an offer speaks --------------------------------------------------------------------------------------------------------------

_BUY = r"(?:purchase|acquire|buy|exchange|repurchase)"
_OBJECT = (
    rf"(?:by\ (?:[^;.]|{NAME_STOP}){{3,60}}?\ (?:for\ cash\b|(?:of\ )?up\ to\ \d)|"
    r"for\ (?:cash|cancellation|purchase|exchange|each|every|any|all)|the\ exercise\ prices?\ of|on\ the\ terms\ and|up\ to|any|all|each|every|the\ outstanding|the\ issued|the\ company's\ (?=(?:currently\ )?(?:issued\ and\ )?outstanding\b)|its|our"
    r"|their|your|shares|units|interests|notes|debentures|warrants|outstanding|limited|100%|a\ portion|certain|an\ aggregate|a\ total|a\ maximum|"
    r"not?\ (?:more|less|fewer)|eligible|some|such|ordinary|common|class|series|approximately|a\ (?:cash\ )?premium\ to\ holders"
    r"|at\ (?:a|the|prices?|net)\ (?:price|purchase|cash|fixed|option|asset|value)|as\ many|that\ number|\.?\d|u\.?s\.?\ ?\$|[a-z]{0,3}[$€£¥])"
)
_OFFERING = Phrase(
    rf"""[\ ("'/\[-](?:
    offer(?:s|ing)?\b(?!\ (?:price|date|amount|documents?|materials?)\b)[^;]{{0,420}}?\bto\ (?:{_BUY}|pay|convert
      |amend(?:\ (?:and|or)\ (?:exercise|exchange|replace))?)(?::?\ |,\ (?=for\ each\ (?:(?:issued|outstanding|validly)\b|share\ of\ ))|(?:\ for\ cash)?,\ (?:subject|upon|on\ the\ terms|for\ cash|on\ a\ pro\ rata\ basis|at\ the\ option
      |at\ a\ (?:[a-z]+\ ){{0,2}}price|severally|jointly|directly|through|on\ behalf|from\ (?:all|each|holders))[^;]{{0,240}}?,\ (?:\w+\ )?)
      {_OBJECT}
    |offer\ to\ {_BUY},?\ dated\ [a-z]+\ \d{{1,2}},\ \d{{4}},?\ for\ (?:cash,?\ )?up\ to\b
    |(?:increase[ds]|raise[ds]|reduce[ds]|lower(?:ed|s))\ (?:the|its|their)\ offer\ price\ to\ (?:acquire|purchase)\ (?=any\b|all\b|each\b|the\ outstanding\b)
    |letters?\ of\ transmittal\ (?:and\ consent\ )?to\ exchange\ (?:each|any\ and\ all|all|up\ to)\ (?:[\d,]+\ )?(?:of\ the\ )?(?:issued\ and\ )?(?:outstanding|shares|units|warrants|notes)\b
    |(?:has|have|hereby|been|had|(?:the|each)\ (?:fund|trust))\ offered\ to\ {_BUY}
    |previously\ announced,\ (?:the|each)\ (?:fund|trust)\ will\ {_BUY}\ (?=(?:for\ cash,?\ )?up\ to\b)
    |(?:tender|exchange|self[-\ ]tender|cash|repurchase|takeover|take-over|mandatory|delisting\ purchase|public\ purchase)\ offers?\b|substantial\ issuer\ bid\b|cash\ tender\ for\b|(?:the|this|our|its)\ \"?self-tender\b
    |offer(?:s|ing)?\ to\ exchange\ newly[-\ ]issued\b
    |offer\ (?:is\ (?:being\ made\ )?)?(?:for|from)\ (?:up\ to|any|all|each|the|its|shares|outstanding|cash\ (?:at\b|\Z)|\.?\d)
    |(?:invit(?:es?|ing|ation)|(?:are|is)\ (?:hereby\ |being\ |also\ )?invited)\b[^;]{{0,200}}?\b(?:to\ sell|tender)\b
    |(?:are|is|we|hereby)\ offer(?:s|ing)?\ to\ {_BUY}\ (?:for\ cash,?\ )?the\ (?:notes|debentures|bonds)\b
    |(?:are|is)\ being\ offered\b|opportunity\ to\ (?:voluntarily\ )?(?:exchange|tender|receive|sell)\b
    |at\ the\ option\ of\ (?:each|the|such)\ holder\b[^;.]{{0,80}}?\ (?:will|shall)\ be\ (?:re)?purchased\b
    |seek(?:s|ing)?\ (?:to\ {_BUY}|tenders)
    |under\ (?:the\ terms\ (?:and\ conditions\ )?of\ )?(?:the|its|this|our)\ (?:[\w-]+\ ){{0,2}}?offer,\ (?:[^;.]|{NAME_STOP}){{0,90}}?\b(?:(?:will|shall)\ (?:{_BUY}|pay)|(?:is|are)\ offering\ to\ {_BUY})\b
    |offer\ (?:(?:by|of)\ (?:[^;.]|{NAME_STOP}){{2,100}}?\ )?to\ (?:each|all|the)\ holders?\ of\b(?=[^;]{{0,330}}?[,)]\ to\ receive\b)
    |conditions\ (?:of|to|(?:set\ forth|described)\ in)\ (?:the|this|our)\ (?:[a-z-]+\ ){{0,2}}?offer\b[^;.]{{0,160}}?,\ (?:[^;.,]|{NAME_STOP}
      |{NAME_COMMA}){{0,60}}?\b(?:will|shall)\ (?:accept\ for\ (?:payment|purchase|exchange)|purchase|buy|acquire)\b[^;.]{{0,40}}?(?=\ up\ to\ )
    )"""
)
_RIVAL = Phrase(
    r"""[\ ("'/\[-](?:
    proposal|propos(?:ed|ing|es)\ (?:to|a|an)\ (?!tender|exchange|self|commence|make|conduct)|indication|indicated|non-?binding|letters?\ of\ intent
      |counter-?(?:offer|propos|bid)|verbal|oral(?:ly)?\ (?:offer|bid|propos|communicat|indicat)
    |(?:party|company|bidder|investor|sponsor)\ [a-z]\b(?!\.)|(?<!named\ )bidders\b(?!\"|\ (?:are\ (?:hereby\ )?offering|(?:hereby\ )?offer\ to)\b)
      |(?:an?|another|other|any|each|such|one|potential|prospective|competing|strategic|financial|winning|successful|highest|remaining|(?:fir|la)st|second|third(?:-party)?
      |interested|unsolicited|hostile|new|friendly|possible)\ bidder\b
      |willing(?:ness)?\b|informed\b|discuss|would\b|could\b|might\b|rejected\b|competing\b|rival\b
      |(?:you|(?:stock|share|unit)?holders|partners|members|investors)\ (?:to\ |should\ )?reject\ (?:(?:the|this|any)\ (?:[a-z-]+\ ){0,3}?offer\ (?:of|by|from|made\ by)\ (?!(?:the\ )?(?:purchaser|parent|offeror|bidder|merger\ sub)|us\b)|(?!our\ |the\ )[a-z.&-]+'s\ )
    |(?:previous|earlier|prior|former|past|preliminary|(?<!expiration\ of\ its\ )(?<!expiration\ of\ the\ )initial(?!\ (?:cash\ )?(?:tender|exchange)\ offer\ (?:for|to|by)\b)|original|hypothetical
      |revised(?!\ (?:(?:its|the)\ )?(?:tender|exchange)\ offer\ to\b)|superior)\ (?:\w+\ )?(?:offers?|tender|price|bid|exchange
      |consideration)\b(?!\ to\ (?:purchase|exchange))
    |(?:[a-z.&]+'s|its|their)\ own\ (?:(?:issuer|self|cash|tender|exchange|competing|[a-z]+-tender|(?:19|20)\d\d)\ ){0,3}offer\b
    |previously\ (?:purchased|offered|made|commenced|paid|completed|conducted|proposed)|originally\ (?:offered|made|set|priced)
    |(?!received\ the\ offer\ to\ )(?:made|submitted|sent|delivered|received|presented|communicated|conveyed)\ (?:an?|its|the
      |their)\ (?:\w+\ ){0,3}(?:offer|bid|letter(?!\ of\ transmittal))\b
    |in\ (?:19|20)\d\d\ (?:an?|another|one)\ (?!tender|exchange)[a-z]+|(?:under|in|by|pursuant\ to)\ which\ (?:[a-z.]+\ ){1,3}?had\ (?:previously\ |originally\ )?offered
    |(?:concurrently|simultaneously)\ with\ (?:this|the|our)\ (?:exchange\ |tender\ )?offer,?\ [^;]{2,40}?\ (?:also\ )?offering\ to\b|offers?\ separately\ to\b|separately\ offer(?:s|ing)?\ to\b
    |(?:was|were|been)\ acquired\ (?:by|in|through|by\ means\ of|pursuant\ to)\ an?\ (?:[a-z-]+\ ){0,2}?(?:offer|tender)\b
    |unsolicited\ (?:[a-z-]+\ ){0,2}?(?:offers?|bids?|tender)\b|mailed\ (?:[^;.]{0,60}?\ )?(?:an|another)\ (?:[a-z-]+\ ){0,3}?offer\b
    |considered\ (?:(?:making|commencing|conducting|launching)\ )?an?\ (?:[a-z\"-]+\ ){0,3}?(?:offers?|auction|buy-?back|repurchase)\b|to\ (?:acquire|buy|purchase|merge\ with)\ (?:us|our\ company)\b
    |(?:if(?!\ (?:delivering|delivered|sending|sent)\ by\ )|assum(?:e|es|ed|ing)|hypothetical(?:ly)?|illustrat\w*|examples?|suppose)\b
    |(?:(?<!successfully\ )completed|consummated|concluded|terminated|withdrew
      |(?<!announced,\ the\ fund\ )(?<!announced,\ the\ trust\ )(?<!announced,\ the\ company\ )(?<!announced,\ each\ fund\ )conducted
      |expired)\ (?:an?|its|their|the)\ (?:\w+\ ){0,3}(?:offer|tender)|during\ (?:(?:the\ )?(?:fiscal|year|past|last|two)|(?:19|20)\d\d\b)
    |fairness|valuation\ (?:analys|range)|analys[ei]s\b|appraisal\b|in\ (?:19|20)\d\d(?:,|\ (?:[a-z&'.-]+\ ){1,4}?(?:(?:re)?purchased|acquired|bought|completed|conducted|made)\b)|in\ [jfmasond][a-z]{2,8}\ (?:of\ )?(?:19|20)\d\d\b
    )"""
)


def offering_at(text: str) -> int | None:
    """Where the last words stand with which a sentence makes the offer; those that name the document "Offer to Purchase" are none."""
    found = last(_OFFERING, " " + text)  # the pattern begins with what is before the word, so that it is tried at words only
    return None if found is None or _NOT_OFFERED.search(text, max(0, found.start() - 41), max(0, found.start() - 1)) else found.start()


_NOT_OFFERED = Phrase(r"\b(?:not|nor)(?:\ (?:currently|hereby|presently|now|also))?(?:\ an?)?$")
"""Before words of offer that are denied: "is not offering to purchase its notes"."""


HEREBY_TENDERS = Phrase(r"\b(?:i|we|undersigned)\ hereby\ (?:irrevocably\ )?(?:tenders?|sells?)\ to\b")
"""The holder's words in a letter of transmittal: no offer, but what he tenders and for how much is the offer's."""


PLANNED = Phrase(
    r"\b(?:(?:will|shall)\ amend|(?:intend|plan|expect|wish)(?:s|es|ed|ing)?\ to|prepared\ to|considering)\ (?:[a-z,]+\ ){0,8}?(?:increas|rais|reduc|lower|chang|amend|improv|revis)\w*\b"
    r"|\bif\ (?!any\b)[^;]{3,200},\ [^;]{0,90}?\b(?:will|shall)\ be\ (?:increas|rais|reduc|lower|chang|improv|revis)\w*\b"
)
"""A change that is meant and not made: "intends to increase the offer price", "will amend its offer by raising", "if …, the price will be increased"."""
OF_NOTES_GIVEN = Phrase(r"\bamount\ of\ [^;$]{2,80}?\b(?:notes|debentures|bonds|securities)\b[^;$]{0,70}\ for\ (?:each|every)\ ")
"""Before amounts that are principal of what is given, and no price: "the amount of New Notes offered for each $1,000 principal amount"."""
_LEFT_OUT = Phrase(
    r"\b(?:(?:(?:do|does|did|choose|elect|decide)\ not|decline)\ (?:to\ )?(?:tender|participate|accept|exchange|sell)\b|non-?(?:tendering|participating)\b"
    r"|(?:remain|remains|remaining|left)\ outstanding\b|(?:second|back)[-\ ](?:step|end)\b)"
)


def left_out(text: str) -> bool:
    """Whether a sentence tells what those get who do not tender, or what the merger behind the offer pays."""
    return _LEFT_OUT.search(text) is not None


_FULL_PRORATION = r"(?:full|complete|maximum)\ pro-?ration|fully\ pro-?rated"
_PRORATED = Phrase(rf"\b(?:{_FULL_PRORATION})\b[^;]{{0,260}}$")
_PRORATED_BEHIND = Phrase(rf"(?:(?!\.\ )[^;$]){{0,140}}?\b(?:{_FULL_PRORATION})\b")


def prorated(reading: Reading) -> bool:
    """Whether the words tell what each security comes to under full proration, which is not what a holder may elect."""
    return bool(_PRORATED.search(said_before(reading, 300)) or _PRORATED_BEHIND.match(reading.after(170)))


def speaks_of_another(text: str) -> bool:
    """Whether a sentence tells of other prices: proposals, rivals, earlier offers, suppositions, analyses."""
    if " completed " in text:
        text = _COMPLETED_TODAY.sub("", text)
    return _RIVAL.search(" " + text) is not None


_COMPLETED_TODAY = Phrase(
    r"\b(?:today\ (?:announced|reported|said)|(?:announced|reported|said)\ today|announces)\b(?:(?!\b(?:last|ago|previously|earlier|since|after|had|years?|in\ (?:19|20)\d\d)\b)[^;]){0,140}?\b(?:has|have)\ completed\ (?=(?:its|their|the)\ )"
)
"""What a release tells of the offer that it is about: "announced today that its subsidiary has completed its cash tender offer for"."""


_GIVEN_FOR = Phrase(
    rf"(?P<between>(?:[^.;$]|{NAME_STOP}|\$\ ?\.?\d(?:[\d.]*\d)?+){{0,170}}?(?:\b(?:owned|held)\ by\b"
    rf"|\b(?:it|we|(?:that|which)\ [a-z&'.\ -]{{2,30}}?)\ (?:currently\ |then\ )?(?:owns?|holds?)\b|owned\ (?:direct\ |indirect\ )?subsidiary\ of\b)(?:[^.;$]"
    rf"|{NAME_STOP}){{0,140}}?),?\ (?:in\ exchange\ )?for\ (?:validly\ tendered\ |(?:issued\ and\ )?outstanding\ )?shares\ of\b"
)
_GIVEN_FOR_TENDERED = Phrase(
    rf"(?P<between>(?:[^.;$]|{NAME_STOP}|\.(?=\d)|\$\ ?\.?\d(?:[\d.]*\d)?+){{0,220}}?),?\ (?:in\ exchange\ )?for\ (?:(?:issued\ and\ )?outstanding\ )?shares\ of\b"
    rf"(?=\ (?:(?!for\ )[a-z0-9&'-]+\ ){{0,5}}?(?:stock|shares)\b{PAR}?(?:\ \([^()]{{2,60}}\))?,?(?:\ of\ [^.;()$,]{{2,40}}{PAR}?(?:\ \([^()]{{2,60}}\))?)?,?"
    r"\ (?:(?:that|which)\ (?:are|is|have\ been)\ )?(?:validly|properly|duly)\ tendered\b)"
)
"""The same where nobody is said to own it, but what stands behind "for" is what is tendered: "100,000 shares of Unit common stock for shares of Parent common stock that are validly tendered"."""
_GIVES = ("for shares of", "tendered shares of", "outstanding shares of")
"""One of these ends it."""
_NOT_GIVEN = Phrase(r"\b(?:not|you|your|[a-z]*holders?|than|except|excluding|others?)\b")
_ITS_CLASS = Phrase(r"\b(?:its|our)\ (?!shares|wholly|subsidiar)")


_FOR_INTERESTS = Phrase(
    r"\ (?:in\ exchange\ )?for\ (?:(?:certain|all|outstanding|limited|partnership|partner)\ ){0,3}(?:interests|units)\ (?:of|in)\ (?!its\b|our\b|the\ (?:company|fund|trust)\b|limited\b|beneficial\b)[a-z]"
)
"""What is tendered in a roll-up, behind what is given for it: "of its Series A Preferred Shares for Interests in Alder Income Fund"."""
_OFFERS_TO_EXCHANGE = Phrase(
    r"(?P<name>\b(?!it\b|we\b)[a-z][\w&'-]+)(?:,?\ (?:inc|corp|corporation|company|co|plc|ltd)\b\.?)?,?\ (?:is|are|was)\ (?:hereby\ |currently\ )?offering\ to\ exchange\ (?:up\ to\ )?$"
)
"""By its name, who offers: what is tendered for another company's shares is then its own, "Alder is offering to exchange up to 30,000,000 shares of Teal common stock for shares of Alder common stock"."""


def given_for(reading: Reading) -> int | None:
    """Where what is tendered begins, if the match is of what an exchange gives for it: "all shares of Unit common stock owned by Parent for shares of"."""
    folded, end = reading.document.folded, reading.match.end("all" if "all" in reading.match.groupdict() else 0)
    for_interests = _FOR_INTERESTS.match(folded, end, end + 120)
    if for_interests is not None and "exchange" in said_before(reading, 60) + reading.match.group():
        return for_interests.end()
    if not any(folded.find(words, end, end + 330) >= 0 for words in _GIVES):
        return None
    own = _OFFERS_TO_EXCHANGE.search(said_before(reading, 200))
    if own is not None and own["name"] not in reading.match.group():
        for_own = re.match(rf"[^.;$]{{0,140}}? for (?:(?:issued and|outstanding|tendered|validly) )*shares of {re.escape(own['name'])}\b", folded[end : end + 300])
        if for_own is not None:
            return end + for_own.end()
    found = _GIVEN_FOR.match(folded, end, end + 330) or _GIVEN_FOR_TENDERED.match(folded, end, end + 560)
    if found is None or _NOT_GIVEN.search(found["between"]) or _ITS_CLASS.search(reading.match.group()) or "exchang" not in said_before(reading, 200) + reading.match.group():
        return None
    return found.end()


def given_elsewhere(reading: Reading, number: str) -> bool:
    """Whether another sentence says of the same number of shares that they are given for what is tendered: "135,000,000 shares of Unit common stock owned by Parent for shares of"."""
    folded = reading.document.folded
    if not any(words in folded for words in _GIVES):
        return False
    places = [at.end() for at in itertools.islice(re.finditer(rf"\bexchange (?:up to )?(?:an aggregate of )?{re.escape(number)} (?=shares of)", folded), _MOST_PLACES)]
    return any(_GIVEN_FOR.match(folded, at, at + 330) or _GIVEN_FOR_TENDERED.match(folded, at, at + 560) for at in places)


_MOST_PLACES = 20
_BRACKETS = Phrase(r"(?:\ \(|\()[^()]*\)", 0)
_SENTENCE_END = Phrase(r"[.!?•·☐☒☑¨T\]|](?:(?<=[.!?])[\"')\]]*\ (?=[\"'(\[]*[A-Z0-9$])|(?<=[•·☐☒☑¨])|(?<=\[[\ _xX]\])|(?<=\|[\ _xX]\|)|(?<=\bT)(?=his\ [A-Z]))", 0)

_SECTION = Phrase(r"[Ss](?:ection|ECTION)\ \d{1,2}$", 0)
"""A section named with its title, "Section 1. Terms of the Offer": its number ends no sentence."""
_LIST_GOES_ON = Phrase(r"(?:[:;,]|\b(?:and|or|plus))\ \|?$", 0)
"""Before the mark of a list that is one sentence: "for each share: • $10.00 in cash; and • 0.25 of a share"."""
_BEGINS = Phrase(r"[\"')\]]*\ (?:(?:The|This|These|Each|If|It|We|Under|As\ of)\ |On\ [A-Z][a-z]{2,8}\ \d)", 0)
"""Words that begin a sentence even behind the full stop of a company's name or a class: "by Heron Corp. On January 5, 1999, Mr. Hale"."""
_CLASS_LETTER = Phrase(r"\b(?:Class|Series)\ [A-Z]$", 0)


def _sentence_ends(document: Document, first: int, end: int) -> Iterator[int]:
    """Where sentences of a stretch of text end."""
    return (stop.start() for stop in _SENTENCE_END.finditer(document.prose, first, end) if _ends_sentence(stop, document, first))


def _ends_sentence(stop: Match[str], document: Document, first: int) -> bool:
    """Whether a mark in the text from ``first`` on ends a sentence: in a name, behind an abbreviation or inside a list it does not."""
    prose, place = document.prose, stop.start()
    if stop[0][0] in ".!" and document.unbroken[place] != stop[0][0]:
        return False
    if stop[0] in "•·" and _LIST_GOES_ON.search(prose, max(0, place - 6), place):
        return False
    word = prose[max(first - 12, place - 12, 0) : place].rpartition(" ")[2].strip("\"'(),").lower()
    if stop[0][0] == "." and (ends_name(word) or _CLASS_LETTER.search(prose, max(0, place - 8), place)) and _BEGINS.match(prose, place + 1):
        return True
    return not abbreviated(word) and not (len(word) == 1 and word.isalpha()) and not (word.isdigit() and _SECTION.search(prose, max(0, place - 12), place))


def _last_beginning(document: Document, first: int, end: int) -> int:
    """Where the last sentence begins that begins in a stretch of text before its end; its first character where none does."""
    for stop in reversed(list(_SENTENCE_END.finditer(document.prose, first, end + 2))):
        after = stop.start() if stop[0] == "T" else stop.end()
        if after <= end and _ends_sentence(stop, document, first):
            return after
    return first


def sentence_start(reading: Reading, length: int = 1000, back: int = 0) -> int:
    """Where, in the text, the sentence that the match stands in begins; at most ``length`` characters before the match (or ``back`` before it)."""
    end = reading.match.start() - back
    return _last_beginning(reading.document, max(0, end - length), end)


def paragraph_start(document: Document, at: int, length: int) -> int:
    """Where the paragraph that holds a place begins; at most ``length`` characters before it."""
    first = max(0, at - length)
    return max(first, document.text.rfind(PARAGRAPH, first, at) + 1)


def sentence_around(document: Document, start: int, end: int, length: int) -> tuple[int, int]:
    """Where the sentence that holds a stretch of text begins and ends, in its paragraph; at most ``length`` characters before and behind it."""
    first = _last_beginning(document, paragraph_start(document, start, length), start)
    last = next(_sentence_ends(document, end, end + length), end + length)
    paragraph = document.text.find(PARAGRAPH, end, last)
    return first, paragraph if paragraph >= 0 else min(last, len(document.text))


_DATELINE = Phrase(rf"\ (?:(?<=[a-z.]\ )|(?<=[a-z.],\ ))\(?{MONTH}\ ?\d{{1,2}}(?:,?\ \d{{4}})?\)?\ ?(?:/[a-z\ -]{{4,30}}/\ ?|\([a-z\ -]{{4,30}}\)\ ?)?-{{1,2}}\ ?(?=[(a-z\"])")
"""The place and day before which the headline of a press release stands, which has no full stop."""


def said_before(reading: Reading, length: int = 1000, back: int = 0) -> str:
    """The (folded) sentence up to the match (or up to ``back`` characters before it), remarks in brackets taken out."""
    said = reading.document.unbroken[sentence_start(reading, length, back) : reading.match.start() - back]
    if ", " in said and "-" in said:
        dateline = last(_DATELINE, said)
        said = said[dateline.end() :] if dateline else said
    if "(" in said:
        said = _BRACKETS.sub("", said)
        said = _BRACKETS.sub("", said) if "(" in said else said
    return said


def said_after(reading: Reading, length: int = 300) -> str:
    """The rest of the (folded) sentence behind the match."""
    end = reading.match.end()
    stop = next(_sentence_ends(reading.document, end, end + length), end + length)
    return reading.document.unbroken[end:stop]


def led_by(reading: Reading, lead: Phrase, length: int, group: str | int = 0) -> Match[str] | None:
    """The words of a lead, a pattern with ``$``, that ends where the match (or a group of it) begins."""
    start = reading.match.start(group)
    return lead.search(reading.document.unbroken[max(0, start - length) : start])


def last(pattern: Pattern[str] | Phrase, text: str) -> Match[str] | None:
    """The last match of a pattern in a text."""
    found = None
    for match in pattern.finditer(text):
        found = match
    return found


def offering_before(reading: Reading, back: int = 0) -> str | None:
    """What the sentence says from its words of offer up to the match (or ``back`` before it); None where it makes no offer or speaks of another one."""
    said = said_before(reading, 1000, back)
    offering = offering_at(said)
    if offering is None or speaks_of_another(said[max(0, offering - 200) :]):
        return None
    return said[offering:]
