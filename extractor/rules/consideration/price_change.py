"""A price in cash that the sentence says was changed, and what it was (Item 1004(a)(1)(ii) of Regulation M-A; Rule 14d-3(b)(1)).

    increase the price offered from $46.00 per Share to $49.00 per Share
    at $49.00 per Share instead of $46.00 per Share
    is amended by replacing "$46.00 per Share" with "$49.00 per Share"

The old price is ``consideration.superseded_*``. In an exchange offer the same words change a stated value (``worth.py``).
"""

from __future__ import annotations

from collections.abc import Callable
from re import Match

from ...models.offer import Cash
from ...phrase import Phrase
from ..offering import OF_NOTES_GIVEN, PLANNED, UNIT, led_by, said_after, said_before, speaks_of_another
from ..rule import Reading, Rule
from ..wording import CURRENCY, MONEY, NAME_STOP, SAID_AMOUNT
from .price import MONEY_SIGNS, NOT_BOUGHT_AT, PRICES, cash, measure_of, price_at, signed

_CHANGES = r"\b(?:increas\w+|rais\w+|sweeten\w*|reduc\w+|decreas\w+|lower\w*|chang\w+|amend\w+|improv\w+|revis\w+|adjust\w+|modif(?!ied\ \"?dutch)\w+|boost\w+|enhanc\w+)"
_CHANGING = Phrase(_CHANGES)
_PRICE_NOUN = Phrase(r"\b(?:price|consideration|amount\ (?:offered|payable)|offer\b(?!\ to\ purchase(?!\ (?:all|any|up\ to|outstanding|the\ outstanding|each)\b)))")
_OTHER_CHANGE = Phrase(
    r"\b(?:propos\w+|party\ [a-z]|indicat\w+|would|could|willing|exercise|conversion|market|closing|dividends?|distributions?|earnings|revenues?|income"
    r"|termination\ fee|net\ asset|liquidation|loss|cash\ flow|fees?|counter\w*|verbal\w*|previously(?!\ announced)"
    r"|(?<!\band\ )(?<!\bor\ )(?<!\band\ the\ )(?<!\bor\ the\ )merger\ consideration(?!\ and\b))\b"
)
_PRICE_RANGE = Phrase(r"\bprice\ ranges?\b|\brange\ of\ (?:purchase\ |offer\ )?prices\b")
"""What is moved is a range: ``price_range`` reads its ends."""
_EXCHANGE_OFFER = (
    "exchange ratio",
    "offer to exchange",
    "offering to exchange",
    "the exchange offer",
    "its exchange offer",
    "our exchange offer",
    "this exchange offer",
    "pending exchange offer",
)


_WILL_CHANGE = Phrase(r"\bwill\ (?:increase|raise|reduce|lower|improve)\b")
_ON_CONDITION = Phrase(r"\b(?:if|provided\ that|in\ the\ event|once|unless)\b(?!\ (?:the\ )?(?:tender\ |exchange\ )?(?:offer|expiration\ date)\ is\ (?:further\ )?extended)")
"""What makes an announced change one that may never come: "will increase its offer to $22.50 if the board signs"."""
_BECAUSE = Phrase(r"\b(?:as\ a\ result\ of|because\ of|due\ to|following|reflecting|in\ light\ of)\ [^,;]{0,140}?\bdistributions?\b[^,;]{0,90},")
"""Why a price is changed: "as a result of the distribution paid on May 15, 2014,"."""


def in_exchange_offer(reading: Reading) -> bool:
    """Whether the document speaks of an exchange, here or at its head, so that an amount per share is a stated value and not cash."""
    folded, at = reading.document.folded, reading.match.start()
    if "in cash" in folded[max(0, at - 160) : reading.match.end() + 60]:
        return False
    return any("net to the seller in cash" not in part and any(words in part for words in _EXCHANGE_OFFER) for part in (folded[max(0, at - 4000) : at + 2000], folded[:8000]))


def _changes_price(reading: Reading, lead: str, tail: str = "") -> bool:
    """Whether the sentence, its words before the lead, the lead, the price and the tail, says that the price of this offer is changed."""
    near = _BECAUSE.sub("", said_before(reading, 500, len(lead))[-320:]) + lead + reading["all"] + tail
    if _PRICE_RANGE.search(near) or PLANNED.search(near) or OF_NOTES_GIVEN.search(near) or (_WILL_CHANGE.search(near) and _ON_CONDITION.search(said_after(reading, 260))):
        return False
    return bool(_CHANGING.search(near) and _PRICE_NOUN.search(near)) and not _OTHER_CHANGE.search(near) and not in_exchange_offer(reading)


_OLDER = r"(?:(?:the|a|an|its)\ )?(?:(?:previous|original|initial|prior|former|old|existing|current)\ )?(?:(?:offer|purchase|tender|cash)\ )*(?:price\ of\ )?"
_NEWER = r"(?:\((?:i|a|1|x)\)\ )?(?:(?:the|a|an)\ )?(?:(?:new|increased|higher|cash|reduced|amended|net|final)\ )*(?:(?:offer|purchase|tender)\ )*(?:(?:price|amount)\ of\ )?"
_BEFORE_OLD = Phrase(rf"\bfrom\ {_OLDER}$")
_FROM_OLD = Phrase(rf"\bfrom\ {_OLDER}(?={CURRENCY})")
_ON_TO_NEW = Phrase(
    rf"(?:\ \((?:approximately\ |or\ |equivalent\ to\ |about\ ){{0,2}}(?:{MONEY}|{SAID_AMOUNT})[^()]{{0,330}}\))?[^.;$]{{0,40}}?(?:\ \((?:approximately\ |or\ |about\ )?{MONEY}[^()]{{0,60}}\))?\bto\ {_NEWER}(?={CURRENCY})"
)


def _new(reading: Reading) -> Cash | None:
    """The second price of "from … to …"."""
    before = reading.before(480)
    place = reading.match.start() - len(before)
    for old in _FROM_OLD.finditer(before) if "from " in before else ():
        first = price_at(reading, place + old.end())
        on = _ON_TO_NEW.match(reading.document.folded, first.end("all")) if first else None
        if first and on and on.end() == reading.match.start():
            return cash(reading, per=measure_of(reading, first), bare=True) if _changes_price(reading, before[old.start() :]) else None
    return None


def _old(reading: Reading) -> Cash | None:
    """The first price of "from … to …"."""
    lead = led_by(reading, _BEFORE_OLD, 60)
    end = reading.match.end("all")
    on = _ON_TO_NEW.match(reading.document.folded, end) if lead else None
    second = price_at(reading, on.end()) if on else None
    if lead is None or second is None or not _changes_price(reading, lead[0], reading.document.folded[end : second.end("all")]):
        return None
    return cash(reading, per=measure_of(reading, second), bare=True)


_RAISED = Phrase(
    rf"{_CHANGES}\ (?:(?!from\ )(?:[^.;$]|{NAME_STOP}|(?<=par\ value\ )\$\d?\.)){{0,140}}?(?:\bby\ {MONEY}(?:\ (?:per|a)\ {UNIT})?,?\ (?:or\ [\d.]+\ ?%,\ )?)?\bto\ {_NEWER}$"
)
_DOWN_FROM = Phrase(rf"\bto\ {_NEWER}{MONEY}(?:\ per\ {UNIT})?[^.;$]{{0,80}}?,?\ from\ {_OLDER}$")


_ONCE = Phrase(
    r"\b(?:first|initially|originally)\ (?:made|commenced|offered|priced|launched|set|announced)\b(?:[^.;]|\.(?=\d)){0,160}$"
    r"|\b(?:then|later|subsequently|thereafter)\ (?:been\ )?$|\bhaving\ (?:[a-z]+\ )?been\ $"
)
"""Before a change that may have been followed by another: "which was first made at $46.00 per Share and then increased to"."""


def _changed_by(lead: Phrase, word: str, *, once: bool | None = None) -> Callable[[Reading], Cash | None]:
    """Reads a price behind words that say it is changed to, or from, the price; ``word`` stands among the last of them. ``once`` wants a change told as history, or none."""

    def read(reading: Reading) -> Cash | None:
        led = led_by(reading, lead, 260) if word in reading.before(60) else None
        if led is None or (once is not None and bool(_ONCE.search(said_before(reading, 500, len(led[0])))) is not once):
            return None
        return cash(reading) if _changes_price(reading, led[0]) else None

    return read


_BETTER = r"(?:revised|improved|sweetened|enhanced|increased|raised|bettered)"
_THE_OFFER = r"(?:(?:the|its|our)\ (?:(?:all-?|cash|pending|existing|outstanding)\ ?){0,3}(?:tender\ offer|offer\b(?!\ to\ purchase(?!\ (?:all|any|up\ to|outstanding|the\ outstanding|each|shares)\b)|\ price)))"
_GAP = rf"(?:(?!from\ |\bextend)(?:[^.;$]|{NAME_STOP}|(?<=par\ value\ )\$\d?\.)){{0,160}}?"
_AT = rf"(?:(?:at|for|of|pay|provide\ for|offer|reflect)\ {_NEWER})"
_REVISED = Phrase(
    rf"\b(?:{_BETTER}\ {_THE_OFFER}{_GAP}\b{_AT}|{_THE_OFFER}\ (?:has|was|is)\ (?:been\ )?{_BETTER}{_GAP}\b{_AT}"
    rf"|amended\ {_THE_OFFER}\ (?:so\ as\ )?to\ (?:pay|provide\ for|offer|reflect)\ {_NEWER}"
    rf"|\bwill\ now\ (?:pay|offer|receive|be\ (?:paid|entitled\ to\ receive))\ (?:[^.;$]{{0,60}}?\ )?{_NEWER}|\b(?:offer|purchase|tender)\ price\ is\ now\ {_NEWER})$"
)
"""The offer itself is said to be another one, and a price behind it: "has revised the Offer to purchase all Shares for "."""
_REVISES = ("now ", "vised", "proved", "sweetened", "nhanced", "creased", "raised", "bettered", "amended")


def _revised(reading: Reading) -> Cash | None:
    """The price of an offer that is said to be revised."""
    before = reading.before(300)
    if not any(word in before for word in _REVISES):
        return None
    led = led_by(reading, _REVISED, 300)
    if led is None or _OTHER_CHANGE.search(led[0]) or NOT_BOUGHT_AT.search(led[0]) or speaks_of_another(said_before(reading, 500)) or in_exchange_offer(reading):
        return None
    return None if PLANNED.search(said_before(reading, 500)) else cash(reading)


_INSTEAD = Phrase(r"(?:instead\ of|in\ lieu\ of|rather\ than)\ (?:the\ )?(?:(?:previous|original|initial|prior|former)\ )?(?:(?:offer|purchase|cash)\ )*(?:price\ )?(?:of\ )?$")


def _instead(reading: Reading) -> Cash | None:
    lead = led_by(reading, _INSTEAD, 70)
    if lead is None or _OTHER_CHANGE.search(said_before(reading, 200, len(lead[0]))[-120:]):
        return None
    return cash(reading)


_REPLACING = r'(?:(?:replac|chang|amend|delet|substitut)\w+|references?\ (?:\w+\ ){0,8}to)\ (?:[^.;$"]{0,120}?)'
_REPLACED_BY = (
    r"(?:(?:,?\ ?(?:(?:each|every)\ time\ (?:it|they)\ appears?\ |(?:each\ place|wherever)\ (?:it|they)\ appears?\ )?,?\ ?(?:and\ )?(?:inserting"
    r"|substituting)\ (?:in\ (?:its\ place|(?:lieu|place|substitution)\ thereof),?\ |therefor,?\ )?the\ (?:words?|phrase|amount|price)\ )"
    r"|and\ (?:replacing|substituting)\ (?:it|them|the\ same)\ (?:with|by)\ (?:the\ words?\ )?"
    r"|(?:(?:is|are)\ )?(?:hereby\ )?(?:amended|deleted|changed|revised|replaced"
    r"|substituted)?(?:\ (?:in\ \w+\ entirety\ )?(?:and\ )?(?:amended|replaced|replacing\ (?:it|them)|restated|substituting|changed))?\ ?(?:with"
    r"|to\ (?:read|be)|to|by)\ (?:the\ words?\ )?)"
)
_WHERE = r'(?:\ (?:(?:set\ forth|contained|appearing|found)\ )?(?:in|throughout)\ (?:the|each|this)\ [^".;$]{3,80}?)?'
"""Where the old words stand: "in the Offer to Purchase"."""
_OLD_WORDS = Phrase(rf'{_REPLACING}"$')
_NEW_WORDS = Phrase(rf'{_REPLACING}"(?={CURRENCY})(?P<old>[^"]{{2,200}}"{_WHERE}\ {_REPLACED_BY}")$')
_BY_NEW_WORDS = Phrase(rf'[^".;$]{{0,80}}"{_WHERE}\ {_REPLACED_BY}"')


def _other_words(reading: Reading, lead: Match[str]) -> bool:
    """Whether the words changed are those of another price."""
    return bool(_OTHER_CHANGE.search(said_before(reading, 300, len(lead[0])))) or in_exchange_offer(reading)


def _replacement(reading: Reading) -> Cash | None:
    """The price in the words that replace others with a price."""
    lead = led_by(reading, _NEW_WORDS, 420)
    first = price_at(reading, reading.match.start() - len(lead["old"])) if lead else None
    on = _BY_NEW_WORDS.match(reading.document.folded, first.end("all")) if first else None
    if lead is None or on is None or on.end() != reading.match.start() or _other_words(reading, lead):
        return None
    return cash(reading, bare=True)


def _replaced(reading: Reading) -> Cash | None:
    """The price in the words that others replace."""
    lead = led_by(reading, _OLD_WORDS, 180)
    on = _BY_NEW_WORDS.match(reading.document.folded, reading.match.end("all")) if lead else None
    if lead is None or on is None or not price_at(reading, on.end()) or _other_words(reading, lead):
        return None
    return cash(reading, bare=True)


_BEFORE_QUOTES = ('with "', 'to "', 'by "', 'words "', 'phrase "', 'thereof "', 'therefor "', 'amount "')
_NEW_SIGNS = ("price of", "amount of", "new", "increased", "higher", "reduced", "final")
_OLD_SIGNS = ("price of", "from the", "previous", "original", "initial", "prior", "former")

CHANGE_RULES = (
    Rule(
        name="consideration.raised_to",
        says="to increase the price from $46.00 per Share to $49.00 per Share",
        anchors=signed("to", "(i)", "(a)", *_NEW_SIGNS),
        pattern=PRICES,
        read=_new,
        before=0,
        after=120,
        span="all",
    ),
    Rule(
        name="consideration.superseded_price",
        says="to increase the price from $46.00 per Share to $49.00 per Share",
        anchors=signed("from", *_OLD_SIGNS),
        pattern=PRICES,
        read=_old,
        before=0,
        after=120,
        span="all",
    ),
    Rule(
        name="consideration.raised",
        says="has increased the price it is offering to $49.00 per Share",
        anchors=signed("to", *_NEW_SIGNS),
        pattern=PRICES,
        read=_changed_by(_RAISED, "to ", once=False),
        before=0,
        after=120,
        span="all",
    ),
    Rule(
        name="consideration.raised_once",
        says="The Offer was first made at $46.00 per Share and then increased to $49.00 per Share",
        anchors=signed("to", *_NEW_SIGNS),
        pattern=PRICES,
        read=_changed_by(_RAISED, "to ", once=True),
        before=0,
        after=120,
        span="all",
    ),
    Rule(
        name="consideration.revised",
        says="has revised the Offer to purchase all outstanding Shares for $49.00 per Share in cash",
        anchors=signed("at", "for", "of", "to", "pay", "offer", "holders", "receive", "paid", "reflect", "now"),
        pattern=PRICES,
        read=_revised,
        before=0,
        after=120,
        span="all",
    ),
    Rule(
        name="consideration.superseded_after",
        says="increase the Offer Price to $49.00 per Share from $46.00 per Share",
        anchors=signed("from", *_OLD_SIGNS),
        pattern=PRICES,
        read=_changed_by(_DOWN_FROM, "from "),
        before=0,
        after=100,
        span="all",
    ),
    Rule(
        name="consideration.superseded_instead",
        says="at $49.00 per Share instead of $46.00 per Share",
        anchors=("instead of", "in lieu of", "rather than"),
        pattern=PRICES,
        read=_instead,
        before=0,
        after=160,
        span="all",
        needs=(MONEY_SIGNS,),
    ),
    Rule(
        name="consideration.replaced_with",
        says='is amended by replacing "$46.00 per Share" with "$49.00 per Share"',
        anchors=_BEFORE_QUOTES,
        pattern=PRICES,
        read=_replacement,
        before=0,
        after=140,
        span="all",
        needs=(MONEY_SIGNS,),
    ),
    Rule(
        name="consideration.superseded_replaced",
        says='is amended by replacing "$46.00 per Share" with "$49.00 per Share"',
        anchors=_BEFORE_QUOTES,
        pattern=PRICES,
        read=_replaced,
        before=320,
        after=140,
        span="all",
        needs=(MONEY_SIGNS,),
    ),
)
