"""What is a rival's: a bidder also tells what another bidder for the same company did, often with nothing but his name, or what the company did.

"On May 3, Robin extended its tender offer until May 20" in a filing of Heron's is Robin's if nobody who files, nor the subject company, bears
that name or a short form of it, and if the filing states another end, which then is Heron's. Where it states no other, the words stand: a
bidder's parent or sponsor is not always among the filing persons. So with what else a sentence tells of Robin's offer, its price, its count or that
it was withdrawn, while the filing's own offer is open; and with an offer of the subject company for its own shares, in a filing of a third party.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Any

from .document import Document
from .facts import Facts
from .offeror import is_anothers
from .phrase import Phrase
from .rules.offering import paragraph_start, sentence_around
from .rules.rule import Finding

_NAME = r"(?P<name>[A-Z][\w&'-]*(?:\ [A-Z][\w&'.-]*){0,4}(?:\ plc|,\ (?:Inc|Corp|Ltd|LLC|L\.P|plc|N\.V|S\.A|S\.p\.A)\.?)?)"
_TOLD = r"(?:announced|reported|disclosed|stated)\ (?:[^,;]{3,25}\ )?that\ (?:it|they)\ (?:has|have|had|was|were|is|are|would|will)\ (?:be\ )?"
_EXTENDED = Phrase(
    rf"(?:\A|[:,(]\ |\bthat\ ){_NAME},?(?:\ \([^()]{{1,40}}\))?\ (?:(?:also|again|then|today|subsequently|later|has|had|have)\ )*(?:{_TOLD})?"
    rf"(?:(?:again|further)\ )?exten(?:d|ds|ded|ding)\ (?=[^;]{{0,60}}?\b(?:its|their)\ )[^;]{{0,220}}\Z"
)
_EXPIRED = Phrase(
    rf"(?:\A|\ )(?:{_NAME}'s\ (?:[a-z$\d.-]+\ ){{0,5}}offer|(?:tender|exchange)\ offer\ (?:of|by|made\ by"
    rf"|from)\ {_NAME.replace('name', 'maker')})\ (?!to\ [Pp]urchase)[^;]{{0,200}}\Z"
)
_ONE_DAY = r"(?:[Oo]n\ [A-Z][a-z]{2,8}\ \d{1,2}(?:,\ \d{4})?,?\ )?"
_DID = (
    r"(?:announced|reported|disclosed|stated|increased|raised|reduced|lowered|commenced|launched|made|began|terminated|withdrew|extended|amended|revised"
    r"|completed|allowed)"
)
_ITS_OFFER = Phrase(
    rf"(?:\A\ ?(?:A[.:]\ )?|[:,(]\ |\bthat\ ){_NAME},?(?:\ \([^()]{{1,40}}\))?\ (?:(?:also|again|then|today|subsequently|later|publicly|has|had|have)\ )*{_ONE_DAY}{_DID}\b"
    rf"[^;]{{0,160}}?\b(?:its|their)\ (?:(?!shares\b|units\b|stock\b|the\b|an?\b|in\b|into\b|to\b|under\b|pursuant\b|of\b)[\w$.'-]+\ ){{0,6}}?(?:offers?|bid)\b"
)
_OFFERED = Phrase(
    rf"(?:\A\ ?(?:A[.:]\ )?|[:,(]\ |\bthat\ ){_NAME},?(?:\ \([^()]{{1,40}}\))?\ (?:(?:had|has|also|then|publicly|again|subsequently|first)\ )*"
    rf"offered\ to\ (?:exchange|purchase|acquire|buy)\b"
)
"""What another did once: "On June 2, 2003, Robin offered to exchange 0.90 of a share for each share"."""
_MADE_AN_OFFER = Phrase(
    rf"(?:\A\ ?(?:A[.:]\ )?|[:,(]\ |\bthat\ |\b\d{{4}}\ ){_NAME}(?:,\ LP)?(?:,?\ (?:and|together\ with)\ (?:certain\ of\ )?(?:its|their)\ affiliates)?,?(?:\ \([^()]{{1,40}}\))?"
    rf"\ (?:(?:also|again|then|publicly|recently|has|had|have)\ )*(?:{_DID}|has|had|have)\ an?\ (?:[a-z]+\ )?"
    rf"(?:unsolicited|hostile|competing|rival|outstanding|separate|third[-\ ]party|mini-)(?:\ |,\ )?(?:(?!shares\b|units\b)[\w$.'-]+\ ){{0,4}}?(?:tender\ |exchange\ )?offers?\b"
)
"""An offer that no filer makes: "On May 3, 2004 Robin Partners, LP and its affiliates commenced an unsolicited offer to purchase"."""
_SECURITIES = Phrase(r"\b(?:Class|Series|Stock|Shares?|Units?|Notes|Interests?|Warrants?|Options?|Section|Committee|Board)\b")
_OFFER_OF = Phrase(
    rf"(?:\A\ ?|\ ){_NAME}'s\ (?:[a-z$\d][\w$.,-]*\ ){{0,5}}?(?:offers?|bid)\b(?!\ to\ [Pp]urchase,?\ dated)"
    rf"|\b(?:tender|exchange|competing|rival)\ offers?\ (?:of|by|made\ by|from|commenced\ by)\ {_NAME.replace('name', 'maker')}"
)
_OFFER_FOR = Phrase(
    rf"\boffers?\ (?:to\ (?:purchase|acquire|buy)|for)\ (?:[a-z\d][\w$%.,-]*\ ){{0,9}}?(?:shares|stock|units|securities)\ (?:[a-z]+\ ){{0,3}}?(?:of|in)\ "
    rf"(?!(?:[\w'-]+\ ){{0,5}}(?:Stock|Shares?|Units?|Interests?|Notes|Securities|Rights|Warrants|Options|ADSs)\b){_NAME}(?=[\ ,.]|\Z)"
)
"""An offer for the securities of another company than the subject company: "withdrew its offer to purchase all outstanding shares of Robin"."""
_OFFER_FOR_COMPANY = Phrase(rf"\boffer\ (?:to\ (?:acquire|buy)|for)\ (?:all\ of\ )?{_NAME}(?=[\ ,.]|\Z)")
"""The same without a word on securities: "extended its tender offer for Robin Corp."."""
_AN_OFFER_BY = Phrase(rf"\ban?\ (?:[a-z-]+\ ){{0,2}}(?:tender|exchange|competing|rival)\ offer\ (?:of|by|made\ by|from|commenced\ by)\ {_NAME}")
"""One of several offers, as it were: "is the subject of a tender offer by Robin Corp."."""
_NAMED_OFFER = Phrase(rf"\b[Tt]he\ {_NAME}\ (?:(?:[Tt]ender|[Ee]xchange)\ )?[Oo]ffers?\b(?!\ to\ [Pp]urchase)")
"""An offer by its bidder's name, "the Robin Offer"; but there are also "the Tender Offer", "the Chilean Offer"."""
_SHARES_OF = Phrase(rf"\b(?:[Ss]hares|[Uu]nits|[Ss]tock|ADSs)\ of\ {_NAME}\ (?:(?:had|have|has|were|was)\ |(?:common\ |ordinary\ )?(?:stock|shares)\ (?:had|have|were)\ )")
"""What is told of the shares of a company: "12,345,678 shares of Robin Corp. had been validly tendered"."""
_BEGAN_AN_OFFER = Phrase(
    rf"(?:\A\ ?(?:A[.:]\ )?|[:,(]\ |\bthat\ |\b\d{{4}}\ ){_NAME},?(?:\ \([^()]{{1,40}}\))?\ (?:(?:also|again|then|publicly|recently|has|had|have)\ )*(?:commenced|launched|made|began|announced)\ an?\ "
    rf"(?:(?!shares\b|units\b)[\w$.,'-]+\ ){{0,5}}?(?:tender\ |exchange\ )?offers?\b(?!\ to\ exchange\ (?:[a-z]+\ ){{0,4}}?options)"
)
"""An offer with nothing said of it: "Robin Corp. commenced a cash tender offer"."""
_OF_ITS_OWN = Phrase(r"\bself[-\ ]?tender\b|\bissuer\ tender\ offer\b|\boffers?\b[^.;]{0,60}?\ (?:of|for)\ its\ own\ (?:[a-z]+\ ){0,3}?(?:shares|stock|units)\b", re.IGNORECASE)
"""An offer of the subject company for its own shares."""
_OWN_WORDS = ("self tender", "self-tender", "issuer tender offer", "its own ")
"""One of which stands in whatever ``_OF_ITS_OWN`` finds."""
_THAT_OFFER = Phrase(r"\A\s*That\ (?:(?:tender|exchange)\ )?offer\b")
"""A sentence on the offer that the one before it tells of."""
_THIS_OFFER = Phrase(
    r"\b(?:[Tt]he|[Oo]ur|[Tt]his|[Pp]urchaser's|[Pp]arent's|[Oo]fferor's)\ (?:tender\ |exchange\ )?Offer\b|\b[Oo]ur\ (?:tender\ |exchange\ )?offer\b|\bTHE\ OFFER\ IS\b"
)
"""A sentence that tells of this offer too."""
_OF_AN_OFFER = frozenset(("expiration", "withdrawal", "status", "tally", "change", "consideration", "quantity", "minimum", "condition", "financing", "proration"))
_BEGAN = frozenset(("commencement", "announcement"))
"""Of these only what a sentence tells that names a stranger's unsolicited offer: others tell of this offer as an answer to a stranger's."""
_OVER = frozenset(("expiration.expired", "expiration.was_scheduled"))
_COMPANY = r"(?:Inc|Corp|Corporation|Company|Co|Ltd|Limited|LLC|L\.P|LP|plc|N\.V|S\.A|S\.p\.A|Holdings|Group|Industries|Partners)\b"
_AS_BIDDER = r'{name}\b[^;]{{0,120}}\((?:the |each, )?"(?:purchaser|parent|offeror|buyer|bidder|merger sub)s?"'
_BEHIND_THE_BID = (
    r"\b(?:(?:affiliates? of|affiliated with|controlled by|managed by|owned by|subsidiary of|formed by|sponsored by|advised by|offer by) (?:[a-z]+ ){{0,2}}{name}\b"
    rf"|{_AS_BIDDER})"
)
"""What a text says of a bidder that is not among the filing persons, or of who stands behind him."""
_ROLES = frozenset(
    "stockholders shareholders unitholders holders mr ms mrs dr management directors purchaser offeror offerors bidder buyer acquiror acquirer parent company merger sub acquisition issuer fund trust partnership purchasers we our it they he she you us the this that its their board manager adviser investor general offer offers tender exchange expiration date time initial".split()
)
_COMMON = frozenset("inc corp corporation co company ltd limited llc lp plc nv sa ag spa the of and group holdings holding international industries".split())
_OWN_OFFER = Phrase(
    r"\b(?:the|our|this|these)\ (?:(?:tender|exchange|repurchase|u\.s\.)\ )?offers?\b|\bcompany\ notice\b|\b(?:option|award|warrant)s?\ (?:exchange|amendment|repurchase)\b|\bexchange\ program\b"
)
"""Words on this offer, in lower case."""
_NAMES_THIS_OFFER = Phrase(
    r"\b[Tt]he\ (?:[Tt]ender\ |[Ee]xchange\ |[Rr]epurchase\ )?Offers?\b|\b(?:[Oo]ur|[Tt]his)\ (?:[Tt]ender\ |[Ee]xchange\ |[Rr]epurchase\ )?[Oo]ffer\b"
    r'|\((?:the\ |each,\ )?"(?:Purchaser|Parent|Offeror|Buyer|Bidder|Merger\ Sub)s?"'
    r"|\b(?:Purchaser|Parent|Merger\ Sub|Offeror|[Ww]e|[Tt]he\ (?:Company|Fund|Trust|Partnership|Purchaser|Offeror|Bidder))\ (?:(?:has|have|had|also|then|first|is|are)\ )*"
    r"(?:commenc|launch|ma[dk]|began\b|announc|extend|offer)"
)
"""The same as a sentence of such pages has it, where a rival's is "the exchange offer", and what those do who make it."""
_MAKES_THIS_OFFER = Phrase(rf"{_NAMES_THIS_OFFER.pattern}|\bO(?:ffers?|FFERS?)\ (?:[Tt]o|TO)\b|\b(?:(?:is|are)\ (?:hereby\ |now\ )?offering|(?:hereby\ )?offers)\ to\b")
"""A sentence on this offer, its document or who makes it."""
_UNASKED = Phrase(r"\b(?:unsolicited|hostile|competing|rival)\b|\bin\ response\ to\b")
"""What a sentence calls an offer that this one answers."""
_SPEAKS_OF_ITSELF = Phrase(r"\b(?:[Ww]e|[Uu]s|[Oo]ur)\b")
"""A sentence on whoever makes this offer, in pages that speak for themselves."""
_LETTERED = Phrase(r"(?:Party|Parent|Company|Bidder|Offeror|Buyer|Acquiror|Acquirer|Investor|Sponsor)\ [A-Z]")
"""One whose name is not told: "Party B"."""
_INTRODUCED = 500
"""So far into a document those are named whose offer it is, and whose securities are sought."""
_IN_PASSING = 2500
"""Within so many characters everything stands that is told of an offer which is mentioned in passing."""
_REACH = 400
_OWN_NAME = 70
"""So far before a short name's definition the name stands that it is short for: "Robin Corp., a Delaware corporation ("Robin")"."""
_MOST = 40
"""No filing tells of more names before ends and offers than this."""
_ENDS = frozenset(("expiration.extended_to", "expiration.moved_to", "expiration.expired"))


def set_aside(facts: Facts, names: Iterable[str], *, third_party: bool | None) -> None:
    """Take from what the rules saw what is a rival's; ``names`` are those of the filing's own, ``third_party`` is None where no Schedule tells whose offer it is."""
    known = [name for name in names if name]
    strangers = _Strangers(known)
    if known:
        _set_aside_ends(facts, strangers)
    else:
        _set_aside_newcomers(facts, strangers)
    if not known and third_party is None:
        alone = facts.documents[0][1] if facts.documents and facts.documents[0][0] == "offer_document" else None
        third_party = alone is not None and any(word in alone.folded for word in _OWN_WORDS) and is_anothers(alone)
    _set_aside_offers(facts, strangers, third_party=bool(third_party))
    _set_aside_beginnings(facts, strangers, third_party=bool(third_party))


class _Strangers:
    """Who is a stranger to those known, by what a document says of each name: each is looked up once, and so many as a filing may tell of."""

    def __init__(self, known: list[str]) -> None:
        self._known = known
        self._strange: dict[tuple[str, int], bool] = {}
        self._companies: dict[tuple[str, int], bool] = {}
        self._unsolicited: dict[tuple[str, int], bool] = {}

    def holds(self, name: str, document: Document) -> bool:
        """Whether a name is a stranger's; where no name is known, that of a newcomer is."""
        return _once(self._strange, name, document, lambda: _is_stranger(name, self._known, document) if self._known else _is_newcomer(name, document))

    def holds_company(self, name: str, document: Document) -> bool:
        """Whether a name is a stranger's, and a company's."""
        return self.holds(name, document) and _once(self._companies, name, document, lambda: _is_company(name, document))

    def unsolicited(self, name: str, document: Document) -> bool:
        """Whether a document of an issuer, whose own name nothing tells, defines the offer of that name as one that nobody asked for."""
        return not self._known and _once(self._unsolicited, name, document, lambda: _is_unsolicited(name, document))


def _once(kept: dict[tuple[str, int], bool], name: str, document: Document, ask: Callable[[], bool]) -> bool:
    key = (name, id(document))
    if key not in kept:
        kept[key] = len(kept) < _MOST and ask()
    return kept[key]


def _set_aside_offers(facts: Facts, strangers: _Strangers, *, third_party: bool) -> None:
    """Take away what sentences tell of another's offer, where the filing's own is open."""
    anothers: list[tuple[Document, list[tuple[int, int]]]] = []
    is_open = False
    for _, document in facts.documents:
        told: dict[tuple[int, int], bool] = {}
        for finding in facts.of(document):
            if finding.family in _OF_AN_OFFER:
                passage = _clause(finding)
                if passage not in told:
                    told[passage] = _tells_of_another(document, document.prose[slice(*passage)], strangers, third_party)
                is_open = is_open or (finding.rule.startswith("expiration.") and finding.rule not in _OVER and "superseded" not in finding.rule and not told[passage])
        anothers.append((document, [passage for passage, is_anothers in told.items() if is_anothers]))
    for document, passages in anothers if is_open else ():
        facts.drop(document, passages, _OF_AN_OFFER)


def _set_aside_beginnings(facts: Facts, strangers: _Strangers, *, third_party: bool) -> None:
    """Take away the days on which a stranger's offer, or the subject company's for its own shares, began or was announced."""
    for _, document in facts.documents:
        passages = {_clause(finding) for finding in facts.of(document) if finding.family in _BEGAN}
        anothers = [passage for passage in passages if _began_anothers(document, document.prose[slice(*passage)], strangers, third_party)]
        facts.drop(document, anothers, _BEGAN)


def _began_anothers(document: Document, sentence: str, strangers: _Strangers, third_party: bool) -> bool:
    if third_party and _OF_ITS_OWN.search(sentence) and not _THIS_OFFER.search(sentence):
        return True
    return _is_made_by_another(document, sentence, strangers)


def _is_made_by_another(document: Document, sentence: str, strangers: _Strangers) -> bool:
    made = _MADE_AN_OFFER.search(sentence)
    if made is None or _THIS_OFFER.search(sentence):
        return False
    whole = " " in made["name"] and _SECURITIES.search(made["name"]) is None
    return strangers.holds(made["name"], document) if whole else strangers.holds_company(made["name"], document)


def _tells_of_another(document: Document, sentence: str, strangers: _Strangers, third_party: bool) -> bool:
    """Whether a sentence tells of a stranger's offer, or of the subject company's for its own shares, and not of this one."""
    if _THIS_OFFER.search(sentence):
        return False
    if _THAT_OFFER.match(sentence) or (third_party and _OF_ITS_OWN.search(sentence)):
        return True
    if _is_made_by_another(document, sentence, strangers):
        return True
    named = _NAMED_OFFER.search(sentence)
    if named is not None and not third_party and strangers.unsolicited(named["name"], document):
        return True
    found = _ITS_OFFER.search(sentence) or _OFFER_OF.search(sentence) or _OFFERED.search(sentence)
    sought = _OFFER_FOR.search(sentence)
    if sought is not None and strangers.holds_company(sought["name"], document):
        return True
    if found is None:
        return named is not None and strangers.holds_company(named["name"], document)
    return strangers.holds(next(name for name in found.groups() if name), document)


def _set_aside_newcomers(facts: Facts, strangers: _Strangers) -> None:
    """Take away what sentences tell of a newcomer's offer or of one for a newcomer's securities, and what the rest of the paragraph tells up to this offer."""
    families = _OF_AN_OFFER | _BEGAN
    for _, document in facts.documents:
        asked: dict[tuple[int, int], bool] = {}
        for finding in facts.of(document):
            if finding.family in families:
                passage = sentence_around(document, finding.start, finding.end, _REACH)
                if passage not in asked:
                    asked[passage] = _is_of_newcomer(document, *passage, strangers)
        facts.others[id(document)] = [passage for passage, is_anothers in asked.items() if is_anothers]
        facts.drop(document, facts.others[id(document)], families)


def _is_of_newcomer(document: Document, start: int, end: int, strangers: _Strangers) -> bool:
    """Whether a sentence tells of a newcomer's offer, or one before it in its paragraph does and no word turns back to this offer."""
    if _tells_of_newcomer(document, start, end, strangers):
        return True
    first = paragraph_start(document, start, 2 * _REACH)
    goes_on = _SPEAKS_OF_ITSELF.search(document.prose, start, end) is None
    while goes_on and start > first and _NAMES_THIS_OFFER.search(document.prose, start, end) is None:
        before = max(first, start - 2)
        start, end = sentence_around(document, before, before, _REACH)[0], start
        if _tells_of_newcomer(document, start, end, strangers):
            return True
    return False


def _tells_of_newcomer(document: Document, start: int, end: int, strangers: _Strangers) -> bool:
    """Whether a sentence tells of a newcomer's offer, of one for its securities or of these, and not of this one."""
    sentence = document.prose[start:end]
    if _NAMES_THIS_OFFER.search(sentence):
        return False
    for phrase in (_OFFERED, _BEGAN_AN_OFFER, _AN_OFFER_BY, _OFFER_FOR, _OFFER_FOR_COMPANY, _SHARES_OF, _NAMED_OFFER):
        found = phrase.search(sentence)
        if found is not None and strangers.holds_company(next(name for name in found.groups() if name), document):
            return True
    return False


def _is_newcomer(name: str, document: Document) -> bool:
    """Whether a name stands in one place of a document alone, behind words on this offer, and is nobody's who makes it."""
    if _LETTERED.fullmatch(name):
        return True
    words = [word for word in _words(name) if word not in _COMMON]
    if not words or not _ROLES.isdisjoint(words[:1] + [word for word in words[1:] if word != "management"]):
        return False
    at = [place.start() for place in re.finditer(rf"\b{re.escape(words[0])}\b", document.folded)]
    if not at or at[0] < _INTRODUCED or at[-1] - at[0] > _IN_PASSING or re.search(_AS_BIDDER.format(name=re.escape(words[0])), document.folded):
        return False
    named_in = [document.prose[slice(*sentence_around(document, place, place, _REACH))] for place in at]
    if any(_MAKES_THIS_OFFER.search(sentence) and not _UNASKED.search(sentence) for sentence in named_in):
        return False
    return _OWN_OFFER.search(document.folded, 0, paragraph_start(document, at[0], _REACH)) is not None


def _is_company(name: str, document: Document) -> bool:
    """Whether a name is one of a company's: it is defined, or stands elsewhere with a company's last word."""
    if _LETTERED.fullmatch(name):
        return True
    first = name.partition(" ")[0].strip(",")
    return f'"{name.lower()}"' in document.folded or re.search(rf"\b{re.escape(first)}(?: [A-Z][\w&'-]*){{0,4}},? {_COMPANY}", document.prose) is not None


_CALLED_UNASKED = Phrase(r"\b(?:unsolicited|hostile|competing|rival|mini-?\ ?tender)\b[^;]{0,160}$")
_DEFINED_BEFORE = 200


def _is_unsolicited(name: str, document: Document) -> bool:
    """Whether an offer is called after its bidder where it is told that it is unsolicited: 'in response to an unsolicited tender offer (the "Robin Offer")'."""
    if not _ROLES.isdisjoint(_words(name)):
        return False
    places = (document.folded.find(f'"{name.lower()} {kind}offer"') for kind in ("", "tender ", "exchange "))
    return any(at >= 0 and _CALLED_UNASKED.search(document.folded, max(0, at - _DEFINED_BEFORE), at) is not None for at in places)


def _set_aside_ends(facts: Facts, strangers: _Strangers) -> None:
    """Take away the ends, and the extensions to them, that are a rival's."""
    ends = facts.named("expiration")
    told = [finding for finding in ends if finding.rule in _ENDS and _is_rivals(finding, strangers)]
    theirs = {id(finding) for finding in told}
    others = {finding.value.date for finding in ends if id(finding) not in theirs and "superseded" not in finding.rule and finding.rule != "expiration.was_scheduled"}
    if not told or not others - {finding.value.date for finding in told}:
        return
    for _, document in facts.documents:
        facts.drop(document, [(_clause(finding)[0], finding.end) for finding in told if finding.document is document], ("expiration", "change", "status"))


def _clause(finding: Finding[Any]) -> tuple[int, int]:
    """Where the clause begins that a finding stands in, and where its sentence ends."""
    start, end = sentence_around(finding.document, finding.start, finding.end, _REACH)
    semicolon = finding.document.prose.rfind("; ", start, finding.start)
    return semicolon + 2 if semicolon >= 0 else start, max(finding.end, end)


def _is_rivals(finding: Finding[Any], strangers: _Strangers) -> bool:
    """Whether a stranger's name stands before an end."""
    said = finding.document.prose[_clause(finding)[0] : finding.start]
    found = (_EXPIRED if finding.rule == "expiration.expired" else _EXTENDED).search(said)
    return found is not None and strangers.holds(next(name for name in found.groups() if name), finding.document)


def _words(name: str) -> list[str]:
    return re.findall(r"\w+", name.lower().replace("&", ""))


def _is_stranger(name: str, known: list[str], document: Document) -> bool:
    """Whether a name is no one's of those known: it shares no word with theirs, is no abbreviation of theirs, nor defined behind one of them."""
    words = [word for word in _words(name) if word not in _COMMON]
    own = [[word for word in _words(other) if word not in _COMMON] for other in known]
    if not words or not _ROLES.isdisjoint(words[:1] + [word for word in words[1:] if word != "management"]) or any(not set(words).isdisjoint(other) for other in own):
        return False
    if any(_abbreviates(words[0], "".join(_words(other))) for other in known):
        return False
    if re.search(_BEHIND_THE_BID.format(name=re.escape(words[0])), document.folded):
        return False
    leading = {other[0] for other in own if other}
    defined = re.finditer(rf'"{re.escape(words[0])}\b', document.folded)
    before = [document.folded[max(0, place.start() - 160) : place.start()] for place in defined]
    return not any(word in said for said in before if words[0] not in said[-_OWN_NAME:] for word in leading)


def _abbreviates(short: str, name: str) -> bool:
    """Whether the letters of a short name are among a long one's, in order, from the first one on."""
    if len(short) > 5 or name[:1] != short[:1]:
        return False
    letters = iter(name)
    return all(letter in letters for letter in short)
