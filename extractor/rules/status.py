"""Where the offer stands after the filing (Regulation M-A Item 1004; Rules 13e-4(c)(1) and (4), 14d-2(b) and 14d-3(b)).

    Purchaser has accepted for payment all shares validly tendered      completed
    The Company has terminated the Offer / has withdrawn the Offer      terminated / withdrawn
    The Offer expired at 5:00 p.m. ... without any purchase             expired
    The tender offer described here has not yet commenced               announced
    Purchaser has extended the Offer until ...                          open
    We are offering to purchase all outstanding shares                  open
    This Schedule TO relates to the offer by Purchaser to purchase      open

Not read: cases and promises ("if the Offer is terminated", "we will be deemed to have accepted"), shares that are merely described ("shares accepted for
payment will be retired"), terminated merger agreements and waiting periods, and earlier offers.

``PRECEDENCE`` ranks the wordings, strongest first: what ended an offer outranks what says that it is open, because every amendment repeats the latter.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from ..phrase import Phrase
from .deadline import ENDING, ENDS_AT, YEARS, clause
from .expiration import present
from .extension import EXTENDED, EXTENSION, TO_DAY, extends
from .rule import Reading, Rule
from .subject import AFTER_LATER_PERIOD, EARLIER_OFFER, OFFER, subject_of

PRECEDENCE = (
    "status.withdrawn",
    "status.withdrew",
    "status.terminated",
    "status.was_terminated",
    "status.accepted",
    "status.were_accepted",
    "status.purchased",
    "status.purchased_after_end",
    "status.completed",
    "status.was_completed",
    "status.will_accept",
    "status.expired",
    "status.not_extended",
    "status.results",
    "status.let_expire",
    "status.not_commenced",
    "status.extended",
    "status.is_extending",
    "status.tendered_at_end",
    "status.offering",
    "status.intends",
    "status.scheduled",
    "status.remains_open",
    "status.amended",
    "status.statement",
)

_ADJECTIVES = r"(?P<adjectives>(?:[\"']?[a-z0-9$.&'-]{1,20}[\"']?\ ){0,5}?)"
_NO_ADJECTIVE = Phrase(r"\b(?:of|to|for|in|under|with|and|or|that|on|by|from|if|as|will|event|upon|when|after)\b")
_THE_OFFER = rf"(?:the|its|this|our|their|such)\ {_ADJECTIVES}{OFFER}"
_PLAIN_OFFER = r"the\ (?:tender\ |exchange\ |repurchase\ )?offer"
_THIS_OFFER = rf"(?:(?:the|its|this|our|their|such)\ |\b[a-z][a-z.&-]*'s?\ ){_ADJECTIVES}{OFFER}"
_FOR_WHAT = r"(?:\ (?:for|to\ (?:purchase|acquire|exchange))\ [^.;,]{0,60}?)?"
_CASE = Phrase(
    r"\b(?:if|unless|until|deemed|whether|in\ the\ event|event\ that|to\ the\ extent|provided\ that|shall\ have|should|could|would|might|may(?!\ \d)"
    r"|shall|assuming|hypothetical|example|failed\ to|fails\ to|condition\ that|conditioned|so\ long\ as|obligat\w+|right\ to(?!\ receive)|ability\ to"
    r"|agreed\ not|not\ later\ than)\b"
)
_TIME = Phrase(
    r"\b(?:after|upon|when|once|as\ soon\ as|before|prior\ to|following|promptly|not|no|none\ of\ the\ [a-z]+|nor|never|only|or|without|will|to\ have"
    r"|having|until|by\ which|time\ that)\ [^,;:]*$"
)
_TENDERED = Phrase(
    r"\b(?:(?:before|prior\ to)\ the\ expiration\ (?:date|time|of\ the\ (?:[a-z]+\ )?offer)\ (?=and\b)"
    r"|(?:that|which)\ (?:were|was|have\ been|had\ been)\ (?:[a-z]+\ ){0,4}?tendered\b|(?:and|but)\ (?:were\ )?not\ (?:[a-z]+\ ){0,3}?withdrawn\b)"
)
_REFUSED = Phrase(r"\b(?:did|ha(?:s|ve|d))\ not\ [^,;:]{2,120}?,?\ and,?\ (?:(?:it|therefore|accordingly|thus|instead|also|promptly)\ )*$")
"""What was not done, before what was: "did not accept any shares and has terminated the offer"."""
_NOT_NEEDED = Phrase(
    r"\bno\ (?:pro-?ration|adjustment|extension)\ (?:of\ [a-z]+\ )?(?:was|were|is|has\ been)\ [a-z]+,?\ (?:and|so)\ (?:therefore\ "
    r"|accordingly\ )?(?=(?:the|its|we|all)\b)|\bnot\ (?:fully\ |over-?)?subscribed\b"
)
_FINITE = Phrase(r"ha(?:s|ve|d)\b|(?:is|are)\b")
_OBJECTS = frozenset(
    "share shares unit units note notes option options securities warrant warrants ads adss interests debentures stock those any all tenders rights bonds awards tendered or being properly so are be is not been to such when then will".split()
)
"""What stands before a participle: "shares accepted for payment", "tendered and accepted"."""


def _stated(reading: Reading) -> bool:
    """The clause before the verb states the fact, and of this offer."""
    text = reading.before(260)
    before = clause(text)
    if text[: len(text) - len(before)].rstrip().endswith(("\u2022", ";", "; and", "; or")):
        return False  # one of a list of conditions
    before = _NOT_NEEDED.sub("", before)
    before = _REFUSED.sub("", _TENDERED.sub("", before)) if _FINITE.match(reading[0]) else _TENDERED.sub("", before)
    return not _CASE.search(before) and not _TIME.search(before[-110:]) and not EARLIER_OFFER.search(before + reading[0])


def _says(status: str, check: Callable[[Reading], bool] = _stated) -> Callable[[Reading], str | None]:
    def read(reading: Reading) -> str | None:
        words = reading["adjectives"] if "adjectives" in reading.match.re.groupindex else ""
        return status if not _NO_ADJECTIVE.search(words) and check(reading) else None

    return read


def _participle(before: str) -> bool:
    words = before.removesuffix(", ").split() if before.endswith("per share, ") else before.split()
    return words[-1] in _OBJECTS or (words[-1] == "and" and words[-2:-1] in (["withdrawn"], ["tendered"], ["surrendered"]))


def _accepted(reading: Reading) -> bool:
    """A finite verb with its subject, not "shares tendered and accepted for payment" or "shares that we have accepted"."""
    before = clause(reading.before(60))
    if (
        not before.strip()
        or " not " in reading[0]
        or _YOURS.match(reading.after(60))
        or _participle(before)
        or _RELATIVE.search(before)
        or (before.endswith(_LISTED) and reading[0].startswith("accepted"))
        or not _stated(reading)
    ):
        return False
    return not before.endswith("and ") or not reading[0].startswith("accepted for") or bool(_OBJECT.match(reading.after(30)))


_BY_A_DEAL = Phrase(r"\bas\ a\ result\ of\ (?:this|that|such|the)\ (?:transaction|purchase|sale|acquisition),\ ")


def _ended(reading: Reading) -> bool:
    """Not the offer of others, who sold what they held: "As a result of this purchase, the Heron entities terminated their offer"."""
    return _stated(reading) and not (" their " in reading[0] and _BY_A_DEAL.search(clause(reading.before(160))))


_YOURS = Phrase(
    r",?\ (?:(?:for|and)\ [a-z]+,?\ )?(?:(?:all|any|some|part|an?\ (?:portion|part))\ (?:(?:or|and)\ (?:all|any|some|an?\ (?:portion|part))\ )?of\ )?"
    r"(?:the\ tender\ of\ )?your\b"
)
"""Behind what was accepted: the form of a letter to one holder, sent when the offer is over: "has accepted for purchase your tender"."""
_LISTED = ("tendered, ", "withdrawn, ", "surrendered, ")
"""Before the next participle of a list: "a fee for any shares tendered, accepted for payment and paid for"."""
_RELATIVE = Phrase(r"\b(?:shares|units|notes|options|warrants|securities|any|all|those)\ (?:that\ |which\ )(?:we|it|they|purchaser|(?:the|our)\ [a-z]+)\ (?:[a-z]+\ )?$")
_OBJECT = Phrase(r",?\ (?:and\ (?:has\ )?(?:paid|purchased)[a-z\ ]*,?\ )?(?:all|such|the|those|an?|approximately|every|each|\d|shares|units|options|warrants|notes)\b")


def _in_offer(reading: Reading) -> bool:
    return _accepted(reading) and not re.search(r"\bwill\b|\bwould\b|\bmay\b", reading[0])


_OFFER_OVER = Phrase(r"\b(?:offers?|put\ (?:option|right)|(?:re)?purchase\ right)\b[^.;]{0,120}?\b(?:expired\b|terminated\ (?:at|on)\ )")


_BOUGHT_ELSEWHERE = Phrase(
    r"\bopen[-\ ]market\b|\bprivate(?:ly)?\b|\bpurchase\ agreement\b|\brepurchase\ (?:program|plan)\b"
    r"|\bfrom\ (?:the\ selling|mr\b|ms\b|mrs\b|certain|an?\b|its\ former)|\bbetween\ [a-z]+\ \d"
)


def _after_end(reading: Reading) -> bool:
    """Securities bought, told after the end of the offer."""
    before = reading.before(900)
    over = _OFFER_OVER.search(before)
    if _BOUGHT_ELSEWHERE.search(clause(before[-200:]) + reading[0] + reading.after(120).partition(". ")[0]):
        return False
    return over is not None and _in_offer(reading) and not EARLIER_OFFER.search(clause(before[: over.end()]) + before[over.end() :])


_EXPECTED = Phrase(r"\b(?:expects?|anticipates?|believes?|estimates?)\ that\ (?:it|we|the\ [a-z]+)\ $")


def _will_accept(reading: Reading) -> bool:
    before = reading.before(900)
    said = clause(before)
    if _EXPECTED.search(said):
        return False
    return bool(re.search(r"\bexpired\b|\bfinal\ (?:count|results|tabulation)\b", before)) and not (
        _CASE.search(said) or EARLIER_OFFER.search(said) or AFTER_LATER_PERIOD.search(said)
    )


_RESULTS_OF_WHAT = Phrase(r"\bresults\b[^,;]{0,200}?(?:,\ which|\ (?:that|which))\ $|\b(?:announc|report|confirm|advis|inform|notif)\w+\ (?:[a-z.]+\ ){0,4}?that\b")
"""What is told of the end that the verb gives as a fact: the results of an offer "which expired", an announcement "that" it expired."""


def _expired(reading: Reading) -> bool:
    found = subject_of(reading)
    return (
        found.offer
        and not (_FIRST_PERIOD.search(found.clause) and _LATER_PERIOD.search(reading.after(900)))
        and not _CASE.search(found.clause)
        and not re.search(r"\b(?:after|once|when|until|before|not|never|since|by\ the\ time|that|upon)\ [^,]{0,60}$", _RESULTS_OF_WHAT.sub("", found.clause))
        and not EARLIER_OFFER.search(found.clause)
        and not reading.before(10).endswith("to have ")
    )


_ENDED = Phrase(r"\bexpir(?:ed|ation\ of\ the\ (?:tender\ |exchange\ )?offer)\b")
_FIRST_PERIOD = Phrase(r"\b(?:initial|first|original)\ (?:offer|offering|acceptance|tender)\ period\b")
_LATER_PERIOD = Phrase(r"\b(?:additional|subsequent|second)\ (?:offer|offering|acceptance|tender)\ period\b[^.;]{0,60}?\b(?:will|is|began|begins|commenced|has)\b")


def _offering(reading: Reading) -> bool:
    before = clause(reading.before(160))
    return not re.search(r"\b(?:not|if|would|was|were|neither|nor|may|might|before|until|been|than)\ (?:[a-z]+\ ){0,2}$", before) and not re.search(
        r"\b(?:rival|competing)\b", before
    )


_BEFORE_BEGINNING = Phrase(r"\b(?:preliminary|planned|proposed|prospective|anticipated|contemplated|potential|possible|future|pre-commencement|intended|expected)\b")


def _statement(reading: Reading) -> bool:
    around = reading.before(60) + reading[0]
    return not _BEFORE_BEGINNING.search(around) and bool(re.search(r"\bschedule\ to\b|\bstatement\b|\bamendment\b", reading.before(900)))


def _not_begun(reading: Reading) -> bool:
    return not re.search(r"\b(?:if|unless|until|when|that|which|merger|agreement)\ [^,;]{0,60}$", clause(reading.before(120)))


def _intends(reading: Reading) -> bool:
    before = clause(reading.before(160))
    if _RELEASE_LISTED.search(before):
        return False
    return not re.search(
        r"\b(?:if|not|provides|agrees|agreed|any|person|third\ part\w+|which|whether|or|may|had|was|were|advised|informed|told"
        r"|discuss\w*|considered|rival)\ [^,;]{0,60}$",
        before,
    ) and not EARLIER_OFFER.search(before + reading[0])


_RELEASE_LISTED = Phrase(
    r"(?<!issued\ a\ )(?<!issued\ a\ joint\ )\b(?:press\ release|communication|letter|e-?mail|presentation|transcript)[^;]{0,60}?\b(?:announcing"
    r"|regarding|relating\ to|dated)\b[^;]{0,90}$"
)
"""A line of an exhibit index: what a press release that is attached once announced."""


def _rule(
    name: str,
    says: str,
    anchors: tuple[str, ...],
    pattern: str,
    status: str,
    check: Callable[[Reading], bool] = _stated,
    *,
    before: int = 0,
    after: int = 200,
    needs: tuple[tuple[str, ...], ...] = (),
) -> Rule[str]:
    return Rule(name=name, says=says, anchors=anchors, pattern=pattern, read=_says(status, check), before=before, after=after, needs=needs)


_NOT_PERIOD = r"(?!\ (?:period|price|documents?))"

RULES: tuple[Rule[str], ...] = (
    _rule(
        "status.accepted",
        "Purchaser has accepted for payment all shares that were validly tendered and not withdrawn.",
        ("accepted", "taken up"),
        r"\b(?:ha(?:s|ve|d)\ (?:[a-z]+\ ){0,2}?taken\ up,?\ (?:and\ (?:paid|accepted|will\ pay)\b|all|approximately|an\ aggregate|a\ total"
        r"|(?:the|such)\ (?:deposited\ |tendered\ )?(?:shares|units|securities|common)|\d)"
        r"|(?:ha(?:s|ve|d)\ (?:[a-z]+\ ){0,2}?)?accepted(?:,\ subject\ to\ adjustments?\ [^.;,\d]{3,60},)?\ "
        r"(?:for\ (?:payment|purchase|exchange|repurchase|cancellation|conversion|amendment"
        r"|cash)(?:,?\ (?:and\ (?:paid|purchased|repurchased|cancell?ed|exchanged)|purchase|payment)\b[^.;]{0,30}?)?"
        r"|(?:all|the|such)\ (?:(?:of\ )?(?:the|such|these|those)\ )?(?:validly\ |properly\ |duly\ )?(?:tendered\ |surrendered\ )?(?:eligible\ "
        r"|outstanding\ )?(?:tenders|shares|units|options|notes|warrants|securities|adss)|all\ of\ them"
        r"|(?:properly|validly)\ tendered\ (?:shares|units|options|notes|warrants)"
        r"|(?:approximately\ )?\d[\d,]*(?=\ (?:of|shares|units|options|warrants|notes))|tenders)\b)(?!\ will|\ shall|\ may|\ by\ the\ sec)",
        "completed",
        _accepted,
        before=20,
    ),
    _rule(
        "status.were_accepted",
        "All shares validly tendered in the Offer have been accepted for payment.",
        tuple(f"{verb} {what}" for verb in ("accepted", "and purchased", "and repurchased") for what in ("for", "by", "in", "pursuant")),
        r"(?:were|was|ha(?:ve|s|d)\ been)\ (?:(?:[a-z]+\ ){0,2}?accepted\ (?:by\ the\ [a-z]+\ )?for\ (?:payment|purchase|exchange|repurchase"
        r"|cancellation)\b|(?:[a-z]+\ ){0,2}?tendered\ (?:[a-z,]+\ ){0,5}?and\ (?:accepted|(?:re)?purchased)\ (?:by|for|in|pursuant)\b)",
        "completed",
        lambda reading: _stated(reading) and not re.search(r"\b(?:none|no|neither|that|(?<!all of )which|whose|where|not)\b", _TENDERED.sub("", clause(reading.before(220)))),
        before=70,
    ),
    _rule(
        "status.purchased",
        "The Company purchased 3,846,153 shares pursuant to the Offer at a price of $6.50 per share.",
        ("purchased", "repurchased", "acquired", "resulted in"),
        rf"(?:resulted\ in\ (?:the\ )?(?:purchase|acquisition|repurchase|acceptance)(?:\ [^.;\d]{{2,100}}?)?\ of\ "
        rf"|(?:purchased|repurchased|acquired)\ )(?:(?:an\ aggregate\ of\ |a\ total\ of\ |approximately\ |all\ (?:of\ the\ )?|the\ )*)"
        rf"(?:(?:\d[\d,]*(?:\.\d+)?|[a-z$])[^.;]{{0,110}}?\ (?:pursuant\ to|in|under|through|by\ means\ of)\ {_THE_OFFER}{_NOT_PERIOD}"
        rf"|(?<=purchase\ of\ )\d[\d,]*|\d[\d,.]*\ [^.;]{{0,60}}?(?:validly|properly|duly)\ tendered)"
        rf"|resulted\ in\ (?:the\ )?(?:tender(?:\ by\ [^.;\d]{{3,90}}?)?,?\ and\ (?:the\ )?)?acceptance\ for\ (?:payment|purchase"
        rf"|exchange)(?:\ by\ [^.;\d]{{3,90}}?)?,?\ of\ (?:an?\ (?:total|aggregate)\ of\ )?\d[\d,.]*\ ",
        "completed",
        _in_offer,
        before=12,
        after=260,
    ),
    _rule(
        "status.purchased_after_end",
        "The Offer expired on June 30, 2015 and the Company repurchased all such 3,670,134 Shares at a price of $8.37 per Share.",
        tuple(f"{verb} {count}" for verb in ("purchased", "repurchased", "accepted") for count in ("a total", "an aggregate", "all", "on a pro", *"123456789")),
        r"(?:re)?(?:purchased|accepted)\ (?:on\ a\ pro[-\ ]?rata\ basis,?\ )?"
        r"(?:all\ (?:such|of\ (?:such|the)|the)\ (?:(?:validly|properly|surrendered|tendered)\ ){0,2}(?:securities|notes|debentures|bonds)\b"
        r"|(?:(?:an?|the)\ (?:total|aggregate|maximum)\ of\ |all\ (?:such\ |of\ the\ )?)?\d[\d,.]*\ (?:[a-z]+\ ){0,2}?(?:shares|units|interests|warrants"
        r"|options|notes)\b)",
        "completed",
        _after_end,
        before=6,
    ),
    _rule(
        "status.completed",
        "The Company announced the successful completion of its tender offer.",
        tuple(
            f"{verb} {word}"
            for verb in ("completed", "completion of", "consummated", "consummation of", "closed", "closing of", "concluded", "conclusion of")
            for word in ("the", "its", "this", "our", "their", "such", "tender", "exchange", "cash")
        ),
        rf"(?:(?:has|have)\ (?:successfully\ )?(?:completed|consummated|closed|concluded)|(?<!\ )completed"
        rf"|(?:\b(?:we|company|fund|trust|partnership|purchasers?|parent|offeror|bidder|corporation|plc|llc|ltd)"
        rf"|(?:inc|corp|ltd|l\.p|n\.v|s\.a)\.)\ (?:successfully\ )?(?:completed|concluded)|consummated"
        rf"|(?:announc(?:es|ed|ing)|reports?|reported)\ (?:today\ )?(?:the\ )?(?:successful\ |final\ )?(?:completion|consummation|closing"
        rf"|conclusion)\ of)\ (?:{_THE_OFFER}|(?:cash\ )?(?:tender|exchange)\ offer){_NOT_PERIOD}",
        "completed",
        before=40,
        after=150,
        needs=(("completed", "consummated", "closed", "concluded", "announc", "report"),),
    ),
    _rule(
        "status.was_completed",
        "The Offer was completed on March 3, 2008.",
        tuple(f"{be} {verb}" for be in ("was", "been") for verb in ("completed", "consummated", "successfully completed", "successfully consummated")),
        rf"{_THIS_OFFER}{_NOT_PERIOD}{_FOR_WHAT}\ (?:was|has\ (?:now\ )?been)\ (?:successfully\ )?(?:completed|consummated)\b",
        "completed",
        before=110,
        after=4,
    ),
    _rule(
        "status.will_accept",
        "The Offer expired at 5:00 p.m. on January 8, 2025. The Company will accept for payment all shares properly tendered.",
        ("will accept", "will purchase", "will acquire", "will be accepted"),
        r"\ball\ (?:of\ )?(?:such|these|those|the\ tendered)\ (?:[a-z]+\ ){1,2}?will\ be\ accepted\ for\b"
        r"|will\ (?:promptly\ )?(?:accept\ (?:for\ (?:payment|purchase|exchange)\ )?|purchase\ |acquire\ )(?:an\ aggregate\ of\ |a\ total\ of\ "
        r"|approximately\ )*(?:all|\d[\d,]*)\b",
        "completed",
        _will_accept,
        before=60,
    ),
    _rule(
        "status.terminated",
        "The Company has terminated the Offer.",
        (
            "terminated the",
            "terminated its",
            "terminated this",
            "terminating the",
            "terminating its",
            "termination of the",
            "termination of its",
            "terminates its",
            "terminates the",
            "terminates tender",
            "terminates exchange",
            "terminate the",
            "terminate its",
            "terminate this",
            *(f"{verb} {word}" for verb in ("cancelled", "canceled", "abandoned") for word in ("the", "its", "this", "our")),
        ),
        rf"(?:(?:has|have|had)\ (?:[a-z]+\ )?(?:terminated|cancell?ed|abandoned)|(?:(?:has|have)\ )?(?:elected|decided|determined)\ to\ terminate"
        rf"|terminated|cancell?ed|abandoned|(?:is|are)\ (?:hereby\ )?terminating|terminates"
        rf"|(?:announc(?:es|ed|ing)|report(?:s|ed|ing)?)\ (?:today\ )?(?:the\ |its\ )?(?:early\ )?termination\ of)\ "
        rf"(?:(?:and\ (?:withdrawn|withdrew)|early)\ )?(?:{_THE_OFFER}|(?:tender|exchange|cash\ tender)\ offer){_NOT_PERIOD}",
        "terminated",
        _ended,
        before=50,
    ),
    _rule(
        "status.was_terminated",
        "The Offer has been terminated and no shares were purchased.",
        ("terminated",),
        rf"{_THIS_OFFER}{_NOT_PERIOD}(?:,\ [^.;,]{{0,60}},|{_FOR_WHAT})\ (?:was|has\ been|is\ hereby|is\ being"
        rf"|is\ (?:now|therefore))\ (?:[a-z]+\ )?terminated\b(?!\ (?:or|if|unless|at\ any))",
        "terminated",
        before=150,
        after=30,
        needs=(("was ", "been ", "is hereby", "is being", "is now", "is therefore"),),
    ),
    _rule(
        "status.withdrawn",
        "The Offer has been withdrawn.",
        ("was withdrawn", "been withdrawn", "hereby withdrawn"),
        rf"{_THE_OFFER}{_NOT_PERIOD}\ (?:was|has\ been|is\ hereby)\ withdrawn\b(?!\ (?:or|if|unless))",
        "withdrawn",
        lambda reading: _stated(reading) and not re.search(r"\b(?:pursuant\ to|in|tendered|into|under)\ $", reading.before(14)),
        before=90,
        after=20,
    ),
    _rule(
        "status.withdrew",
        "Alpha announced that it has withdrawn its tender offer for Beta.",
        (
            *(f"{verb} {word}" for verb in ("withdrawn", "withdrew", "withdraw", "withdrawing", "withdraws", "withdrawal of") for word in ("the", "its", "this", "our")),
            "withdraws tender",
            "withdraws offer",
        ),
        rf"(?:(?:has|have)\ (?:[a-z]+\ )?withdrawn|withdrew|(?:is|are|was|were)\ withdrawing|withdraws|(?:elected|decided|determined)\ to\ withdraw"
        rf"|announc(?:es|ed|ing)\ (?:today\ )?(?:the\ )?withdrawal\ of)\ (?:{_THE_OFFER}|(?:tender|exchange)\ offer){_NOT_PERIOD}(?!,?\ shares)",
        "withdrawn",
        before=50,
    ),
    _rule(
        "status.expired",
        "The Offer expired at 5:00 p.m., New York City time, on January 8, 2025.",
        ("expired", "offer ended", "offers ended", "offer has lapsed", "offer lapsed"),
        r"(?:(?:(?<=\boffer\ )|(?<=\boffer\ has\ ))lapsed\b|(?:expired|(?<=\boffer\ )ended"
        r"|(?<=\boffers\ )ended)\b(?=,?\ (?:at|on|(?:january|february|march|april|may|june|july|august|september|october|november|december)\ \d|as\ of"
        r"|as\ scheduled|in\ accordance|without|by\ its\ terms|pursuant|yesterday|today|last\ night|and|immediately|one\ minute|\()|\.))",
        "expired",
        _expired,
        after=24,
    ),
    _rule(
        "status.not_extended",
        "Following the expiration of the Offer at midnight on May 5, 2020, the Offer was not extended.",
        ("not extended", "not further extended"),
        r"\boffer\ (?:was|has)\ not\ (?:been\ )?(?:further\ )?extended\b",
        "expired",
        lambda reading: bool(_ENDED.search(reading.before(260))) and _stated(reading),
        before=20,
    ),
    _rule(
        "status.tendered_at_end",
        "Upon the expiration of the Offer on June 30, 2014, 4,136,353 warrants had been tendered.",
        (
            "upon the expiration",
            "upon expiration",
            "at the expiration",
            "as of the expiration",
            "as of expiration",
            "at expiration",
            "prior to the expiration of",
            "before the expiration of",
        ),
        rf"(?:\ \d[\d,.]*\ (?:[^.;]{{0,60}}?\ )?(?<!that\ )(?<!which\ )were\ (?:[a-z]+ly\ )?tendered(?:\ and\ not\ (?:[a-z]+ly\ )?withdrawn)?\ "
        rf"(?:prior\ to|before)\ the\ expiration\ of\ {_PLAIN_OFFER}(?=\ (?:on|at)\ )"
        rf"|(?:upon|at|as\ of)\ (?:the\ )?expiration\ of\ {_THE_OFFER}{_NOT_PERIOD}(?:[^.;]|[ap]\.m\.){{0,140}}?\ \d[\d,.]*\ (?:[^.;]{{0,80}}?\ )?"
        rf"(?<!that\ )(?<!which\ )(?:were|had\ been)\ (?:[a-z]+ly\ )?tendered\b)",
        "expired",
        lambda reading: _stated(reading) and not _CASE.search(reading[0]),
        before=130,
        after=330,
    ),
    _rule(
        "status.not_commenced",
        "The tender offer described in this communication has not yet commenced.",
        ("commenced",),
        rf"(?:\b(?:tender\ |exchange\ )?{OFFER}{_NOT_PERIOD}[^.;,]{{0,90}}?\ (?:has|have)\ not\ (?:yet\ )?(?:been\ )?commenced\b"
        rf"|\bat\ the\ time\ (?:the|any|that\ the|such\ an?|a|an)\ (?:[a-z]+\ ){{0,2}}?{OFFER}\ is\ (?:first\ )?commenced\b"
        rf"|no\ (?:tender|exchange)\ offer[^.;,]{{0,60}}?\ has\ (?:yet\ )?commenced\b"
        rf"|\b(?:has|have)\ not\ (?:yet\ )?commenced\ {_THIS_OFFER}{_NOT_PERIOD})",
        "announced",
        _not_begun,
        before=170,
        after=90,
    ),
    _rule(
        "status.intends",
        "Alpha announced today that it intends to commence a tender offer for all outstanding shares of Beta.",
        ("to commence", "to make an", "to make a", "to launch", "will commence", "to conduct a", "to conduct an"),
        rf"(?:(?:intends?|plans?|expects?|proposes?|intentions?|anticipates?)\ (?:[a-z]+\ ){{0,2}}?to\ (?:[a-z]+\ )?(?:commence|make|launch|begin"
        rf"|conduct)|will\ (?:[a-z]+\ )?commence(?=\ (?:an?|its)\ ))\ (?:an?|the|its)\ (?:[a-z0-9$.&'\"-]{{1,20}}\ ){{0,5}}?{OFFER}{_NOT_PERIOD}",
        "announced",
        _intends,
        before=50,
    ),
    _rule(
        "status.extended",
        "Purchaser has extended the expiration date of the Offer to 5:00 p.m., New York City time, on May 17, 2023.",
        TO_DAY,
        EXTENSION,
        "open",
        extends,
        before=470,
        after=180,
        needs=(EXTENDED,),
    ),
    _rule(
        "status.is_extending",
        "Purchaser is extending the Offer.",
        ("extending", "has extended", "have extended", "hereby extend", "extends"),
        rf"(?:(?:has|have)\ (?:[a-z]+\ )?extended|(?:is|are)\ (?:hereby\ |therefore\ )?extending|hereby\ extends?"
        rf"|(?:announc(?:es|ed|ing)|report(?:s|ed|ing)?)\ (?:today\ )?(?:the\ |an\ )?extension\ of"
        rf"|\bextends)\ (?:the\ (?:expiration\ (?:date|time|of)|period)\ (?:and\ time\ )?(?:of|for)\ )?(?:{_THE_OFFER}"
        rf"|(?:cash\ )?(?:tender|exchange)\ offer){_NOT_PERIOD}",
        "open",
        before=40,
    ),
    _rule(
        "status.remains_open",
        "The Offer remains open until it is extended or terminated.",
        ("remains open", "remain open", "is open until", "continues to be open"),
        rf"{_THIS_OFFER}{_FOR_WHAT}\ (?:remains|will\ remain|is|continues\ to\ be)\ open\b",
        "open",
        before=110,
        after=4,
    ),
    _rule(
        "status.results",
        "The Fund announced today the expiration and final results of its tender offer.",
        ("results of", "expiration of"),
        rf"(?:announc(?:es|ed|ing)|reports?|reported)\ (?:today\ )?(?:the\ |its\ )?(?:(?:successful\ )?expiration\ (?:and\ (?:the\ )?)?)?"
        rf"(?:(?:preliminary|final)\ results\ |results\ (?=of\ (?:its|the)\ (?:[a-z]+\ ){{0,3}}offer\b)|(?<=expiration\ ))of\ (?:{_THE_OFFER}"
        rf"|(?:cash\ )?(?:tender|exchange)\ offer){_NOT_PERIOD}",
        "expired",
        before=60,
        after=140,
    ),
    _rule(
        "status.let_expire",
        "Purchaser allowed the Offer to expire without accepting any shares.",
        ("to expire",),
        rf"(?:allowed|permitted|let)\ {_THE_OFFER}\ to\ expire\b",
        "expired",
        before=90,
        after=4,
        needs=(("allowed ", "permitted ", "let "),),
    ),
    _rule(
        "status.scheduled",
        "The Offer will expire at 5:00 p.m., New York City time, on March 24, 2025, unless the Offer is extended.",
        ENDS_AT,
        ENDING,
        "open",
        present("offer", past=False),
        after=340,
        needs=(YEARS,),
    ),
    _rule(
        "status.amended",
        "The Company has amended the terms of its previously announced Offer.",
        (
            "amended the",
            "amended its",
            "amending the",
            "amending its",
            "amendment of the terms",
            "pending tender offer",
            "pending exchange offer",
            "pending cash tender",
            "pending offer",
        ),
        rf"(?:(?:has|have)\ (?:further\ |again\ )?amended|(?:is|are)\ (?:hereby\ )?amending|announc\w+\ (?:its\ |an\ |the\ )?amendment\ of"
        rf"|pending)\ (?:the\ terms\ of\ )?(?:{_THE_OFFER}|(?:cash\ )?(?:tender\ |exchange\ )?offer){_NOT_PERIOD}(?!\ to\ purchase,?\ (?:dated|as))",
        "open",
        lambda reading: _stated(reading) and not _BEFORE_BEGINNING.search(reading.before(40)),
        before=50,
    ),
    _rule(
        "status.offering",
        "Purchaser is offering to purchase all outstanding shares of common stock.",
        (
            "offering to",
            "hereby offer",
            "hereby seek",
            "invites",
            "inviting",
            "invite our",
            "hereby invite",
            "are making this offer",
            "are making the offer",
            "making the offer",
            "making this offer",
            "making an offer",
            "making an exchange",
            "making a tender",
            "offering you",
            "offering holders",
            "offering our",
            "offering its",
            "offering eligible",
            "offering all",
            "offering each",
            "offering certain",
        ),
        r"(?:(?:is|are)\ (?:hereby\ |now\ |each\ |also\ )?(?:offering\ (?:to\ (?:purchase|exchange|acquire|buy|repurchase|amend|redeem)"
        r"|(?:all\ )?(?:you|holders|our|its|eligible)\b[^.;]{0,60}?\ (?:opportunity|right|choice))|inviting\ [^.;]{0,60}?\ tender"
        r"|making\ (?:the|this|an)\ (?:tender\ |exchange\ )?offer)|hereby\ (?:offers?\ to|seeks?\ to\ (?:acquire|purchase)|invites?)"
        r"|invites?\ (?:its|our|the|all)\ [^.;]{0,40}?(?:holders|members|partners)[^.;]{0,20}?\ to\ tender)",
        "open",
        _offering,
        before=40,
    ),
    _rule(
        "status.statement",
        "This Tender Offer Statement on Schedule TO relates to the offer by Purchaser to purchase all outstanding shares.",
        (
            "relates to",
            "relating to",
            "relate to",
            "in connection with its",
            "in connection with the offer by",
            "in connection with an offer by",
            "in connection with the tender offer",
            "concerns",
        ),
        rf"(?:relat(?:es|ing|e)\ to|in\ connection\ with|concerns)\ (?:the|an?|its|our"
        rf"|(?:[a-z.&'-]{{2,20}}\ ){{1,3}}?(?:'s|s'))\ (?:[^.;]{{0,60}}?\ )?\b{OFFER}{_NOT_PERIOD}(?:\ (?:by|of|from|to|for)\b|\ \()[^;]{{0,50}}(?!\w)",
        "open",
        _statement,
    ),
)
