"""How an offer ended: securities accepted or bought, the offer completed, terminated, withdrawn or expired."""

from __future__ import annotations

import re

from ...phrase import Phrase
from ..deadline import clause
from ..rule import Reading, Rule
from ..subject import AFTER_LATER_PERIOD, EARLIER_OFFER, subject_of
from ..wording import MONTHS, NAME_STOP
from .words import CASE, FOR_WHAT, NOT_PERIOD, TENDERED, THE_OFFER, THIS_OFFER, stated, status_rule

_PLAIN_OFFER = r"the\ (?:tender\ |exchange\ |repurchase\ )?offer"
_OBJECTS = frozenset(
    "share shares unit units note notes option options securities warrant warrants ads adss interests debentures stock those any all tenders rights bonds awards tendered or being properly so are be is not been to such when then will".split()
)
"""What stands before a participle: "shares accepted for payment", "tendered and accepted"."""


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
        or (" been " in reading[0] and _RELATIVE_PASSIVE.search(before))
        or _NOT_PAID.match(reading.after(40))
        or (before.endswith(_LISTED) and reading[0].startswith("accepted"))
        or not stated(reading)
    ):
        return False
    return not before.endswith("and ") or not reading[0].startswith("accepted for") or bool(_OBJECT.match(reading.after(30)))


_IN_PRIVATE = Phrase(r"\ (?:of|with|for)\ (?:[^.;]|\.(?=\d)){0,120}?\bprivate(?:ly)?\b")
"""Behind an exchange that is none of the offer's: "has completed the exchange of its privately held Series D Preferred Stock"."""
_BY_A_DEAL = Phrase(r"\bas\ a\ result\ of\ (?:this|that|such|the)\ (?:transaction|purchase|sale|acquisition),\ ")


def _ended(reading: Reading) -> bool:
    """Not the offer of others, who sold what they held: "As a result of this purchase, the Heron entities terminated their offer"."""
    return stated(reading) and not (" their " in reading[0] and _BY_A_DEAL.search(clause(reading.before(160))))


_YOURS = Phrase(
    r",?\ (?:(?:for|and)\ [a-z]+,?\ )?(?:(?:all|any|some|part|an?\ (?:portion|part))\ (?:(?:or|and)\ (?:all|any|some|an?\ (?:portion|part))\ )?of\ )?"
    r"(?:the\ tender\ of\ )?your\b"
)
"""Behind what was accepted: the form of a letter to one holder, sent when the offer is over: "has accepted for purchase your tender"."""
_LISTED = ("tendered, ", "withdrawn, ", "surrendered, ")
"""Before the next participle of a list: "a fee for any shares tendered, accepted for payment and paid for"."""
_RELATIVE = Phrase(r"\b(?:shares|units|notes|options|warrants|securities|any|all|those)\ (?:that\ |which\ )(?:we|it|they|purchaser|(?:the|our)\ [a-z]+)\ (?:[a-z]+\ )?$")
_RELATIVE_PASSIVE = Phrase(r"(?<!\ball\ of\ )\bwhich\ $|\b(?:shares|units|notes|options|warrants|securities|interests|those)\ that\ $")
"""What is described, not told: "the price of tendered units which have been accepted for payment"."""
_NOT_PAID = Phrase(r",?\ (?:but|and)\ (?:(?:have|has|are|were)\ )?not\ (?:yet\ )?(?:been\ )?paid\b")
"""Behind a case that may come: units "accepted for payment but not yet paid for" when a distribution is made."""
_OBJECT = Phrase(r",?\ (?:and\ (?:has\ )?(?:paid|purchased)[a-z\ ]*,?\ )?(?:all|such|the|those|an?|approximately|every|each|\d|shares|units|options|warrants|notes)\b")


def _in_offer(reading: Reading) -> bool:
    return _accepted(reading) and not re.search(r"\bwill\b|\bwould\b|\bmay\b", reading[0])


_OFFER_OVER = Phrase(
    r"\b(?:offers?|option\ to\ surrender|put\ (?:option|right)|(?:re)?purchase\ right)\b[^.;]{0,120}?\b(?:expired\b|terminated\ (?:at|on)\ )|\bwere\ (?:validly\ |properly\ )?surrendered\b[^.;]{0,90}?\bprior\ to\ the\ expiration\b"
)
_BOUGHT_ELSEWHERE = Phrase(
    r"\bopen[-\ ]market\b|\bprivate(?:ly)?\b|\bpurchase\ agreement\b|\brepurchase\ (?:program|plan)\b"
    r"|\baverage\ price\b|\bfrom\ (?:the\ selling|mr\b|ms\b|mrs\b|certain|an?\b|its\ former)|\bbetween\ [a-z]+\ \d"
)


def _after_end(reading: Reading) -> bool:
    """Securities bought, told after the end of the offer."""
    before = reading.before(900)
    over = _OFFER_OVER.search(before)
    if _BOUGHT_ELSEWHERE.search(clause(before[-200:]) + reading[0] + reading.after(120).partition(". ")[0]):
        return False
    return over is not None and _in_offer(reading) and not EARLIER_OFFER.search(clause(before[: over.end()]) + before[over.end() :])


_FINAL_COUNT = Phrase(r"\bfinal\ (?:count|results|tabulation)\b")
_EXPECTED = Phrase(r"\b(?:expects?|anticipates?|believes?|estimates?)\ that\ (?:it|we|the\ [a-z]+)\ $")


def _will_accept(reading: Reading) -> bool:
    before = reading.before(900)
    said = clause(before)
    if _EXPECTED.search(said):
        return False
    return bool(_OFFER_OVER.search(before) or _FINAL_COUNT.search(before)) and not (CASE.search(said) or EARLIER_OFFER.search(said) or AFTER_LATER_PERIOD.search(said))


def _followed(reading: Reading) -> bool:
    """What was done when the securities had been accepted, told behind the end of the offer."""
    before = reading.before(900)
    over = _EXPIRED_BEFORE.search(before)
    return over is not None and not (CASE.search(clause(before)) or EARLIER_OFFER.search(clause(before[: over.end()]) + before[over.end() :] + reading[0]))


_EXPIRED_BEFORE = Phrase(rf"\boffers?\b(?:[^.;]|\.(?=\d)|{NAME_STOP}){{0,200}}?\bexpired\b(?!\ (?:or|if|unless))")


_RESULTS_OF_WHAT = Phrase(r"\bresults\b[^,;]{0,200}?(?:,\ which|\ (?:that|which))\ $|\b(?:announc|report|confirm|advis|inform|notif)\w+\ (?:[a-z.]+\ ){0,4}?that\b")
"""What is told of the end that the verb gives as a fact: the results of an offer "which expired", an announcement "that" it expired."""


def _expired(reading: Reading) -> bool:
    found = subject_of(reading)
    return (
        found.offer
        and not (_FIRST_PERIOD.search(found.clause) and _LATER_PERIOD.search(reading.after(900)))
        and not CASE.search(found.clause)
        and not re.search(r"\b(?:after|once|when|until|before|not|never|since|by\ the\ time|that|upon)\ [^,]{0,60}$", _RESULTS_OF_WHAT.sub("", found.clause))
        and not EARLIER_OFFER.search(found.clause)
        and not reading.before(10).endswith("to have ")
        and not _THEN_EXTENDED.match(reading.after(240))
    )


_THEN_EXTENDED = Phrase(
    r"[^;]{0,60}?\ and\ (?:was|has\ been)\ (?:then|subsequently|later|thereafter)\ extended\b"
    r"|(?:(?!subsequent)(?:[^.;]|\.(?=\S)|(?<=[ap]\.m)\.(?!\ the\b))){0,200}?\b(?:has|have|had|was|been|and|but|again)\ extended\ (?:its|the|this|to|until|through)\b"
)
"""Behind a day on which the offer did not end after all: "originally expired on Jan. 16 and was then extended to Jan. 24", "which expired on May 3, has been extended until"."""


_ENDED = Phrase(r"\bexpir(?:ed|ation\ of\ the\ (?:tender\ |exchange\ )?offer)\b")
_FIRST_PERIOD = Phrase(r"\b(?:initial|first|original)\ (?:offer|offering|acceptance|tender)\ period\b")
_LATER_PERIOD = Phrase(r"\b(?:additional|subsequent|second)\ (?:offer|offering|acceptance|tender)\ period\b[^.;]{0,60}?\b(?:will|is|began|begins|commenced|has)\b")


RULES: tuple[Rule[str], ...] = (
    status_rule(
        "status.accepted",
        "Purchaser has accepted for payment all shares that were validly tendered and not withdrawn.",
        ("accepted", "taken up", "took up"),
        r"\b(?:took\ up,?\ and\ (?:paid|accepted|will\ pay)\b|ha(?:s|ve|d)\ (?:[a-z]+\ ){0,2}?taken\ up,?\ (?:and\ (?:paid|accepted|will\ pay)\b|all|approximately|an\ aggregate|a\ total"
        r"|(?:the|such)\ (?:deposited\ |tendered\ )?(?:shares|units|securities|common)|\d)"
        r"|(?:ha(?:s|ve|d)\ (?:[a-z]+\ ){0,2}?)?accepted(?:,\ subject\ to\ adjustments?\ [^.;,\d]{3,60},|\ and\ cancell?ed(?=\ all\b))?\ "
        r"(?:for\ (?:payment|purchase|exchange|repurchase|cancellation|conversion|amendment"
        r"|cash)(?:,?\ (?:and\ (?:paid|purchased|repurchased|cancell?ed|exchanged)|purchase|payment)\b[^.;]{0,30}?)?"
        r"|(?:all|the|such)\ (?:(?:of\ )?(?:the|such|these|those)\ )?(?:validly\ |properly\ |duly\ )?(?:tendered\ |surrendered\ )?(?:eligible\ "
        r"|outstanding\ )?(?:tenders|shares|units|options|notes|warrants|securities|adss)|all\ of\ (?:the|such|these|those)\ (?:validly\ |properly\ |duly\ )?(?:tendered\ )?interests|all\ of\ (?:them|(?:these|those)(?=\ for\ |[.,;]))|them\ (?:all\ )?for\ (?:payment|purchase|exchange)\b"
        r"|(?:properly|validly)\ tendered\ (?:shares|units|options|notes|warrants)"
        r"|(?:approximately\ )?\d[\d,]*(?=\ (?:\([^()]{1,40}\)\ )?(?:(?:class|series)\ [a-z]\ |common\ |ordinary\ |preferred\ ){0,3}(?:of|shares|units|options|warrants|notes))|tenders)\b)(?!\ will|\ shall|\ may|\ by\ the\ sec)",
        "completed",
        _accepted,
        before=20,
    ),
    status_rule(
        "status.were_accepted",
        "All shares validly tendered in the Offer have been accepted for payment.",
        (
            *(f"{verb} {what}" for verb in ("accepted", "and purchased", "and repurchased") for what in ("for", "by", "in", "pursuant", "and")),
            "been accepted.",
            "were accepted.",
            "were repurchased at",
            "were purchased at",
        ),
        r"\b(?:shares|units|interests)\ (?:so\ )?accepted(?:\ for\ [a-z]+)?\ were\ (?:re)?purchased\ at\b"
        r"|(?:were|have\ been)\ accepted(?=\.)|(?:were|was|ha(?:ve|s|d)\ been)\ (?:(?:[a-z]+\ ){0,2}?accepted\ (?:by\ (?:the\ )?(?:[a-z&][a-z&.'-]*\ ){1,5}?)?(?:for\ (?:payment|purchase|exchange|repurchase"
        r"|cancellation)|in\ exchange\ for|in\ (?:the|this|our|its)\ (?:exchange\b|(?:tender\ )?offer\b)|and\ (?:were\ )?(?:cancell?ed|purchased))\b|(?:[a-z]+\ ){0,2}?tendered\ (?:[a-z,-]+\ ){0,12}?and\ (?:accepted|(?:re)?purchased)\ (?:by|for|in|pursuant)\b)",
        "completed",
        lambda reading: (
            stated(reading)
            and not re.search(r"\b(?:none|no|neither|that|(?<!all of )which|whose|where|not)\b", TENDERED.sub("", clause(reading.before(220))))
            and (not reading[0].endswith("accepted") or " tendered " in clause(reading.before(120)))
        ),
        before=140,
    ),
    status_rule(
        "status.purchased",
        "The Company purchased 3,846,153 shares pursuant to the Offer at a price of $6.50 per share.",
        ("purchased", "repurchased", "acquired", "resulted in"),
        rf"(?:resulted\ in\ (?:the\ )?(?:purchase|acquisition|repurchase|acceptance)(?:\ [^.;\d]{{2,100}}?)?\ of\ "
        rf"|(?:purchased|repurchased|acquired)\ )(?:(?:an\ aggregate\ of\ |a\ total\ of\ |approximately\ |all\ (?:of\ the\ )?|the\ )*)"
        rf"(?:(?:\d[\d,]*(?:\.\d+)?|[a-z$])[^.;]{{0,110}}?\ (?:pursuant\ to|in|under|through|by\ means\ of)\ {THE_OFFER}{NOT_PERIOD}|\d[\d,]*\ (?:shares|units|adss)\ at\ the\ offer\ price\b"
        rf"|(?<=purchase\ of\ )\d[\d,]*|\d[\d,.]*\ [^.;]{{0,60}}?(?:validly|properly|duly)\ tendered)"
        rf"|resulted\ in\ (?:the\ )?(?:tender(?:\ by\ [^.;\d]{{3,90}}?)?,?\ and\ (?:the\ )?)?acceptance\ for\ (?:payment|purchase"
        rf"|exchange)(?:\ by\ [^.;\d]{{3,90}}?)?,?\ of\ (?:an?\ (?:total|aggregate)\ of\ )?\d[\d,.]*\ ",
        "completed",
        _in_offer,
        before=12,
        after=260,
    ),
    status_rule(
        "status.purchased_after_end",
        "The Offer expired on June 30, 2015 and the Company repurchased all such 3,670,134 Shares at a price of $8.37 per Share.",
        tuple(f"{verb} {count}" for verb in ("purchased", "repurchased", "accepted") for count in ("a total", "an aggregate", "all", "on a pro", *"123456789")),
        r"(?:re)?(?:purchased|accepted)\ (?:on\ a\ pro[-\ ]?rata\ basis,?\ (?:(?:except|other\ than|excluding)\ [^.;,\d]{3,80},\ )?)?"
        r"(?:all\ (?:such|of\ (?:such|the)|the)\ (?:(?:validly|properly|surrendered|tendered)\ ){0,2}(?:securities|notes|debentures|bonds|lyons)\b"
        r"|(?:(?:an?|the)\ (?:total|aggregate|maximum)\ of\ |all\ (?:such\ |of\ the\ )?)?\d[\d,.]*\ (?:[a-z]+\ ){0,2}?(?:shares|units|interests|warrants"
        r"|options|notes)\b)",
        "completed",
        _after_end,
        before=6,
    ),
    status_rule(
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
        rf"|conclusion)\ of)\ (?:{THE_OFFER}|(?:cash\ )?(?:tender|exchange)\ offer){NOT_PERIOD}",
        "completed",
        lambda reading: stated(reading) and not _IN_PRIVATE.match(reading.after(160)),
        before=40,
        after=150,
        needs=(("completed", "consummated", "closed", "concluded", "announc", "report"),),
    ),
    status_rule(
        "status.was_completed",
        "The Offer was completed on March 3, 2008.",
        tuple(f"{be} {verb}" for be in ("was", "been") for verb in ("completed", "consummated", "successfully completed", "successfully consummated")),
        rf"{THIS_OFFER}{NOT_PERIOD}{FOR_WHAT}\ (?:was|has\ (?:now\ )?been)\ (?:successfully\ )?(?:completed|consummated)\b",
        "completed",
        before=110,
        after=4,
    ),
    status_rule(
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
    status_rule(
        "status.followed_acceptance",
        "The tender offer expired on May 3, 2017. Following its acceptance of the shares tendered, Teal caused the merger of its subsidiary into Loom.",
        tuple(f"{when} {whose} acceptance" for when in ("following", "after", "upon") for whose in ("its", "the", "their")),
        r"\b(?:following|after|upon)\ (?:its|the|their)\ acceptance(?:\ for\ (?:payment|purchase|exchange))?\ (?:by\ [a-z\ ]{3,30}\ )?of\ (?:all\ )?(?:of\ )?(?:(?:the|such|these)\ )?(?:(?:validly|properly|tendered)\ ){0,2}"
        r"(?:shares|units|adss|securities)\b[^.;,]{0,60}?(?:,\ (?:[^.;,]|\.(?!\ )|(?:,\ )?(?:inc|corp|ltd|co)\.(?=\ )){2,60}?)?\ (?:caused|merged|completed|effected|consummated|acquired)\ (?:the|its|an?|with|all)\b",
        "completed",
        _followed,
        before=1,
        after=190,
        needs=(("caused ", "merged ", "completed ", "effected ", "consummated ", "acquired "),),
    ),
    status_rule(
        "status.terminated",
        "The Company has terminated the Offer.",
        (
            "terminates tender",
            "terminates exchange",
            *(
                f"{verb} {word}"
                for verb in (
                    "terminated",
                    "terminating",
                    "termination of",
                    "terminates",
                    "terminate",
                    "cancelled",
                    "canceled",
                    "cancel",
                    "abandoned",
                    "call off",
                    "called off",
                    "discontinue",
                    "discontinued",
                )
                for word in ("the", "its", "this", "our")
            ),
        ),
        rf"\b(?=[hedrctai])(?:(?:has|have|had)\ (?:[a-z]+\ )?(?:terminated|cancell?ed|abandoned|called\ off|discontinued)|(?:(?:has|have)\ )?(?:elected|decided|determined"
        rf"|exercised\ (?:its|their)\ (?:discretion|right)|resolved|chosen)\ to\ (?:terminate|cancel|call\ off|discontinue)"
        rf"|terminated|cancell?ed|abandoned|called\ off|discontinued|(?:is|are)\ (?:hereby\ )?terminating|terminates"
        rf"|(?:announc(?:es|ed|ing)|report(?:s|ed|ing)?)\ (?:today\ )?(?:the\ |its\ )?(?:early\ )?termination\ of)\ "
        rf"(?:(?:and\ (?:withdrawn|withdrew)|early)\ )?(?:{THE_OFFER}|(?:tender|exchange|cash\ tender)\ offer){NOT_PERIOD}",
        "terminated",
        _ended,
        before=50,
    ),
    status_rule(
        "status.was_terminated",
        "The Offer has been terminated and no shares were purchased.",
        ("terminated",),
        rf"{THIS_OFFER}{NOT_PERIOD}(?:,\ [^.;,]{{0,60}},|{FOR_WHAT})\ (?:was|has\ been|is\ hereby|is\ being"
        rf"|is\ (?:now|therefore))\ (?:[a-z]+\ )?terminated\b(?!\ (?:or|if|unless|at\ any))",
        "terminated",
        before=150,
        after=30,
        needs=(("was ", "been ", "is hereby", "is being", "is now", "is therefore"),),
    ),
    status_rule(
        "status.withdrawn",
        "The Offer has been withdrawn.",
        ("was withdrawn", "been withdrawn", "hereby withdrawn"),
        rf"{THE_OFFER}{NOT_PERIOD}\ (?:was|has\ been|is\ hereby)\ withdrawn\b(?!\ (?:or|if|unless))",
        "withdrawn",
        lambda reading: stated(reading) and not re.search(r"\b(?:pursuant\ to|in|tendered|into|under)\ $", reading.before(14)),
        before=90,
        after=20,
    ),
    status_rule(
        "status.withdrew",
        "Alpha announced that it has withdrawn its tender offer for Beta.",
        (
            *(f"{verb} {word}" for verb in ("withdrawn", "withdrew", "withdraw", "withdrawing", "withdraws", "withdrawal of") for word in ("the", "its", "this", "our")),
            "withdraws tender",
            "withdraws offer",
        ),
        rf"(?:(?:has|have)\ (?:[a-z]+\ )?withdrawn|withdrew|(?:is|are|was|were)\ withdrawing|withdraws|(?:elected|decided|determined)\ to\ withdraw"
        rf"|announc(?:es|ed|ing)\ (?:today\ )?(?:the\ )?withdrawal\ of)\ (?:{THE_OFFER}|(?:tender|exchange)\ offer){NOT_PERIOD}(?!,?\ shares)",
        "withdrawn",
        before=50,
    ),
    status_rule(
        "status.expired",
        "The Offer expired at 5:00 p.m., New York City time, on January 8, 2025.",
        (
            "expired",
            "terminated at",
            "offer ended",
            "offers ended",
            "acceptance period ended",
            "offer period ended",
            "offering period ended",
            "offer has lapsed",
            "offer lapsed",
            "exchange program ended",
            "option exchange ended",
            "exchange program closed",
            "offer closed",
            "came to an end",
            "offer ran out",
        ),
        r"(?:(?:(?<=\boffer\ )|(?<=\boffer\ has\ ))lapsed\b|(?:(?<=\boffer\ )|(?<=\bprogram\ )|(?<=\bexchange\ ))(?:came\ to\ an\ end|ran\ out)\b|(?<=\boffer\ )terminated(?=\ at\ (?:\d|midnight|noon))|(?:expired|(?<=\boffer\ )ended"
        r"|(?:(?<=\bexchange\ program\ )|(?<=\boption\ exchange\ ))(?:ended|closed)|(?<=\boffer\ )closed(?=\ (?:at|on)\ )|(?<=\boffers\ )ended|(?:(?<=\boffer\ period\ )|(?<=\boffering\ period\ )|(?<=\bacceptance\ period\ ))ended)\b"
        rf"(?=,?\ (?:at|on|(?:{'|'.join(MONTHS)})\ \d|as\ of"
        r"|as\ scheduled|in\ accordance|without|by\ its\ terms|pursuant|yesterday|today|last\ night|and|immediately|one\ minute|\()|\.))",
        "expired",
        _expired,
        after=24,
    ),
    status_rule(
        "status.not_extended",
        "Following the expiration of the Offer at midnight on May 5, 2020, the Offer was not extended.",
        ("not extended", "not further extended"),
        r"\boffer\ (?:was|has)\ not\ (?:been\ )?(?:further\ )?extended\b",
        "expired",
        lambda reading: bool(_ENDED.search(reading.before(260))) and stated(reading),
        before=20,
    ),
    status_rule(
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
        rf"|(?:upon|at|as\ of)\ (?:the\ )?expiration\ of\ {THE_OFFER}{NOT_PERIOD}(?:[^.;]|[ap]\.m\.){{0,140}}?\ \d[\d,.]*\ (?:[^.;]{{0,80}}?\ )?"
        rf"(?<!that\ )(?<!which\ )(?:were|had\ been)\ (?:[a-z]+ly\ )?tendered\b)",
        "expired",
        lambda reading: stated(reading) and not CASE.search(reading[0]),
        before=130,
        after=330,
    ),
    status_rule(
        "status.results",
        "The Fund announced today the expiration and final results of its tender offer.",
        ("results of", "expiration of"),
        rf"(?:announc(?:es|ed|ing)|reports?|reported)\ (?:today\ )?(?:the\ |its\ )?(?:(?:successful\ )?expiration\ (?:and\ (?:the\ )?)?)?"
        rf"(?:(?:preliminary|final)\ (?:tender\ )?results\ |results\ (?=of\ (?:its|the)\ (?:[a-z]+\ ){{0,3}}offer\b)|(?<=expiration\ ))of\ (?:{THE_OFFER}"
        rf"|(?:cash\ )?(?:tender|exchange)\ offer){NOT_PERIOD}",
        "expired",
        before=60,
        after=140,
    ),
    status_rule(
        "status.let_expire",
        "Purchaser allowed the Offer to expire without accepting any shares.",
        ("to expire",),
        rf"(?:allowed|permitted|let)\ {THE_OFFER}\ to\ expire\b",
        "expired",
        before=90,
        after=4,
        needs=(("allowed ", "permitted ", "let "),),
    ),
)
