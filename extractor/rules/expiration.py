"""When the offer ends (Regulation M-A Items 1004(a)(1)(iii) and (v); Rule 14e-1(d)).

    THE OFFER AND WITHDRAWAL RIGHTS WILL EXPIRE AT 5:00 P.M., NEW YORK CITY TIME, ON MARCH 24, 2025, UNLESS ...
    Scheduled Expiration of Offer   One minute following 11:59 p.m., New York City time, on June 30, 2025
    The term "Expiration Date" means 5:00 p.m., New York City time, on April 21, 2020, unless ...
    ... until 12:00 midnight, Eastern time, on March 3, 2000 (the "Expiration Date")
    Purchaser has extended the Offer until 5:00 p.m., ..., on May 17.    The Offer was previously scheduled to expire at ...
    The Offer expired at 5:00 p.m., New York City time, on January 8, 2025.

Not read: waiting periods, guaranteed delivery, deadlines of brokers and plan trustees, options' and agreements' own expiration, subsequent offering
periods, what may or must be extended, and days without a year.

``PRECEDENCE`` ranks the wordings, strongest first; ``expiration.superseded_*`` give the date that an extension replaced, and
``expiration.was_scheduled`` is superseded where the same filing gives a later one.
"""

from __future__ import annotations

import re
from typing import Any

from ..models.offer import Deadline
from . import commencement, withdrawal
from .deadline import ASIDE, AT, DATED, MOMENT, clause, deadline_rule, has_clock
from .rule import Reading, Rule
from .subject import OFFER, conditional, ends, negated, subject
from .wording import DAY

PRECEDENCE = (
    "expiration.extended_to",
    "expiration.replaced_words",
    "expiration.references_changed",
    "expiration.expired",
    "expiration.expires",
    "expiration.summary_row",
    "expiration.defined_first",
    "expiration.defined_after",
    "expiration.of_the_offer",
    "expiration.apposition",
    "expiration.ends",
    "expiration.open_until",
    "expiration.have_until",
    "expiration.was_scheduled",
    "expiration.date_table",
    "expiration.received_by",
    "expiration.tender_until",
    "expiration.deadline",
)

_TO = r"(?:to|until|till|through|to\ and\ including|until\ and\ including|through\ and\ including)"
_NAME = r"(?:expiration|expiry|termination)"

_EARLIER = re.compile(r"\b(?:previously|originally|initially|formerly|last|had\ been|would|otherwise)\b")


def _superseded(reading: Reading) -> bool:
    return ends("offer", past=True)(reading) and bool(_EARLIER.search(clause(reading.before(70))))


def _was_scheduled(reading: Reading) -> bool:
    return ends("offer", past=True)(reading) and not _EARLIER.search(clause(reading.before(70)))


# --- definitions ----------------------------------------------------------------------------------------------------------------------

_OF_OFFER = rf"(?:\ (?:of|for|with\ respect\ to)\ (?:(?:the|our|this|its|your|each|such)\ )?(?:[a-z.&'-]{{2,20}}\ ){{0,2}}?{OFFER}|\ and\ (?:withdrawal\ (?:date|deadline|rights?)|proration\ date)|,\ withdrawal\ (?:rights?|date)\ and\ proration\ (?:period|date))?"
_STATES = r"(?:(?:shall\ |will\ )?(?:now\ )?(?:means?|refers?\ to|be|is|occur)(?:\ (?:currently|now|presently|scheduled|set|expected|anticipated|for|at|as|on|to|be|occur|until|hereby|extended|initially|that\ is))*|has\ been\ set\ (?:at|as|for)|(?:was|occurred)(?:\ (?:at|on))?)"
_OTHER_DATES = re.compile(
    r"\b(?:final|option|options|warrant|warrants|award|award's|grant|contract|lease|hsr|period's|agreement|stated|original\ option|maximum|rights|facility|commitment|note|exercise|guarantee|previous|prior|old|then-scheduled|then-current|original|former|later|earlier|subsequent\ offering\ period|plan)\ (?:scheduled\ )?[\"']?$"
)
_OLD_DATE = re.compile(r"\b(?:previous|previously\ (?:scheduled|announced)|prior|old|original|former|originally\ scheduled|then-current|earlier)\ (?:scheduled\ )?[\"']?$")
_NOT_OFFERS = re.compile(r"\b(?:exercise\ price|vest|vesting|grant\ date|strike|maturity|lease|contract|per\ annum|coupon|waiting\ period|hsr|warrants?\ (?:agreement|expire)|option\ (?:number|type|plan)|rights\ (?:agreement|plan)|confidentiality|standstill)\b")


def _definition(reading: Reading) -> bool:
    before = reading.before(110)
    if _OTHER_DATES.search(before) or _NOT_OFFERS.search(before):
        return False
    words = reading[0]
    if has_clock(reading["moment"]) or "offer" in words:
        return not conditional(clause(before)[-60:])
    return bool(re.search(r"\bmeans?\b|\bscheduled\b|\bnew\b|\boffer\b|\btender\b", before[-60:] + words))


def _old_definition(reading: Reading) -> bool:
    return bool(_OLD_DATE.search(reading.before(60)))


_CALLED = re.compile(r"\b(?:is|as|called|being|to\ be|such\ (?:time|date)(?:\ and\ (?:time|date))?,?)\ ?$")
_EXERCISED = re.compile(r"(?<!withdrawal )\b(?:options?|warrants?|awards?|rights?)\ (?:[a-z]+\ ){0,2}(?:expires?|exercisable|exercised|exercise)\b[^.;]{0,50}$|\bexercis(?:e|ed|able)\ [^.;]{0,40}$")
_SUBJECT_GAP = re.compile(r"\b(?:guaranteed\ delivery|waiting\ period|merger\ agreement\ dated|withdrawal\ deadline|early\ tender)\b")


def _defined_after(reading: Reading) -> bool:
    gap, before = reading["gap"], reading.before(60)
    if DATED.search(before) or before.endswith("from ") or _SUBJECT_GAP.search(gap) or len(clause(gap)) != len(gap):
        return False
    if gap.rpartition(")")[2].count("(") == 0 and not reading["open"].startswith("(") and not _CALLED.search(gap):
        return False
    return not _EXERCISED.search(before) and not _OTHER_DATES.search(reading["gap"] + " ")


# --- extensions -----------------------------------------------------------------------------------------------------------------------

_EXTENDED_THING = re.compile(rf"\b(?:{OFFER}|expiration|deadline\ for\ tender|tender\ deadline|period\ of\ time|it)(?![a-z])", re.VERBOSE)
_OTHER_THING = re.compile(
    r"waiting\ period|\bhsr\b|outside\ date|\bend\ date\b|drop\ dead|termination\ date|maturity|standstill|exclusivity|credit|facility|employment|review\ period|meeting|agreement\ (?:to|until|through)|lock-?up|no-shop|go-shop|subsequent\ offering\ period|guaranteed\ delivery|deadline\ (?:for|to)\ (?:the\ )?(?:complet|closing|regulat|respon|approv)|commitment|option\ term|exercise\ period|warrants?'?\ (?:term|expiration)|financing|rights\ plan"
)
_CASE = re.compile(r"\b(?:may|might|could|would|should|shall|if|unless|until|when|whether|event|not|except)\ (?:[a-z]+\ ){0,4}$")
_MODAL = re.compile(
    r"\b(?:may|might|could|would|should|can|must|shall|will|if|unless|until|when|whether|right|rights|reserves|requir\w+|obligat\w+|entitled|elects?|not|permitted|wish\w*|request\w*|ability|discretion|cause|except|event|propos\w+)\ (?:[a-z]+\ ){0,3}$|\b(?:be|so|as|or)\ $|\b(?:shall|will|may|must|would|could|can|should)(?:\ not)?,[^,;]{0,60},\ $"
)
_STATED_INFINITIVE = re.compile(r"\b(?:(?:filed|solely|order|decided|elected|determined|agreed|amended|amendment|decision|purpose|purposes|amends|hereby|announc\w+|amending|supplemented|modified|are|is|exercised\ its\ right|has\ elected|have\ elected)\ (?:solely\ |is\ |of\ |an\ |in\ order\ )?(?:to|its\ decision\ to|an)\ (?:further\ )?|announc\w+\ (?:an?\ |the\ )?(?:further\ |second\ |third\ |additional\ )?)$")


def extends(reading: Reading) -> bool:
    """Whether the sentence states that the offer is extended (to a day behind the groups)."""
    what, before = _FROM_BEHIND.sub("", reading["what"]), clause(reading.before(160))
    if _OTHER_THING.search(what) or _OTHER_THING.search(before[-100:]) or len(clause(what)) != len(what):
        return False
    if reading[0].startswith(("extends", "extend ", "extending", "extension")) and not _EXTENDED_THING.search(what):
        return False
    about = _EXTENDED_THING.search(what) or ((not what.strip() or _FILLER.fullmatch(what)) and subject(reading.before(300)).offer)
    if not about:
        return False
    tail = before[-80:]
    if tail.endswith("to "):
        return bool(_STATED_INFINITIVE.search(tail))
    if tail.endswith("hereby "):
        return True
    done = _PERFECT.sub("", tail)
    return not (_CASE if done != tail else _MODAL).search(done) and not conditional(tail)


_PERFECT = re.compile(r"\b(?:has|have|had|was|were|is|are)\ (?:now\ |also\ |hereby\ |again\ |being\ |been\ |further\ )*$")
_FILLER = re.compile(r"(?:,|\ |by|further|again|one|two|three|five|ten|\d|\(|\)|full|business|calendar|days?|weeks?|a|second|time|for|an|additional|hereby|now|its|terms|accordingly|from|is|automatically)*")
_FROM_BEHIND = re.compile(rf",?\ from\ (?:[a-z]+\ ){{0,6}}?{MOMENT},?$", re.VERBOSE)
FROM = r"from\ (?:(?:the|its)\ )?(?:(?:previous|previously\ (?:scheduled|announced)|prior|original|originally\ scheduled|initial|scheduled|current|former)\ )*(?:expiration\ (?:date|time)\ (?:and\ time\ )?(?:of\ )?|date\ of\ |time\ of\ |scheduled\ expiration\ )?"
_EXTEND = r"exten(?:d|ds|ded|ding|sion)\b"
_WHAT = r"(?P<what>[^;]{0,170}?)"
_SOME_DAY = rf"(?:(?!from\b)[^;\"]){{0,120}}?{DAY}"
_NEW = r"(?:(?:a\ )?new\ expiration\ (?:date|time)\ of\ |(?:the\ )?(?:new\ )?expiration\ date\ (?:will\ be|to\ be)\ )?"

# --- rules ----------------------------------------------------------------------------------------------------------------------------

_RECEIVED = re.compile(r"\b(?:plan|trustee|broker|nominee|instructions?|direction|401|guaranteed\ delivery|guarantee|dtc|participants?|certificates|notices?\ of\ withdrawal|withdrawal|comments?|w-[89]\w*|questions|bids|proxies|proposals)\b")
_TENDERS = re.compile(r"\b(?:letters?\ of\ transmittal|tenders?|repurchase\ requests?|notices?\ of\ intent|election(?:\ form)?s?|request\ forms?|tender\ requests?|repurchase\ notices?|put\ notices?|acceptance\ forms?|offer\ to\ sell|assignment\ forms?|completed\ forms?|tendered|shares|units|options|notes|securities|warrants)\b")


def _received(reading: Reading) -> bool:
    before = clause(reading.before(200))
    whole = before + reading[0]
    return not _RECEIVED.search(whole) and bool(_TENDERS.search(whole)) and not conditional(before[-60:])


def _deadline(reading: Reading) -> bool:
    before = clause(reading.before(120))
    return not _RECEIVED.search(before + reading[0]) and not re.search(r"\b(?:early|withdrawal|notice|guaranteed|earlier|own|response|record|comment)\b", before[-40:] + reading[0])


def _have_until(reading: Reading) -> bool:
    before, after = clause(reading.before(120)), reading.after(160)
    if re.search(r"\b(?:plan|participants?|employees?\ stock|trustee|guaranteed|parties|parent|purchaser|ftc|company\ had|had)\b", before[-60:]):
        return False
    return bool(re.search(r"\btender|\boffer\b|\bexchange\b|\bparticipate|\belect|\bdecide", before + after))


def _stays_open(reading: Reading) -> bool:
    before = clause(reading.before(200))
    if _OTHER_THING.search(before) or re.search(r"\b(?:must|required\ to|obligated\ to|obligation\ to|if|unless|may|could|would)\ (?:[a-z]+\ ){0,4}$", before):
        return False
    return bool(_EXTENDED_THING.search(before[-120:] + reading[0]))


def _ends_offer(reading: Reading) -> bool:
    found = subject(reading.before(300))
    return found.offer and not negated(found.clause) and not conditional(found.clause) and not re.search(r"agreement\ ?(?:will|shall|may)?\ ?$", found.clause)


EXPIRES = rf"expires?\b{ASIDE}{AT}(?:the\ expiration\ (?:date|time),?\ (?:which\ (?:is|will\ be)|i\.e\.,|being|or)\ )?(?P<moment>{MOMENT})"
_EXPIRED = rf"expired\b{ASIDE}{AT}(?P<moment>{MOMENT})"
_ENDED = rf"expired?\b{ASIDE}{AT}(?P<moment>{MOMENT})"
_DEFINED = rf"{_NAME}\ (?:date\ and\ time|date/time|dates?|time|deadline)[\"']?{_OF_OFFER}[\"']?(?:\ \([^()]{{0,60}}\))?(?:,?\ {_STATES}|:|\.|\ -)?\ (?:(?:at|on)\ )?(?:the\ (?:later|earlier|latest)\ of\ (?:\(?[ai1]\)\ )?(?:at\ )?)?(?P<moment>{MOMENT})"
EXTENDED_TO = rf"{_EXTEND}{_WHAT}\ {_TO}\ {_NEW}(?P<moment>{MOMENT})"
"""An extension of something to a day; ``extends`` tells whether it is the offer's and stated."""


EXPIRATION: tuple[Rule[Deadline], ...] = (
    deadline_rule(
        "expiration.expires",
        "The Offer and withdrawal rights will expire at 5:00 p.m., New York City time, on March 24, 2025, unless the Offer is extended.",
        ("expire",),
        EXPIRES,
        ends("offer", past=False),
    ),
    deadline_rule(
        "expiration.superseded_scheduled",
        "The Offer was previously scheduled to expire at 5:00 p.m., New York City time, on March 24, 2025.",
        ("expire",),
        _ENDED,
        _superseded,
    ),
    deadline_rule(
        "expiration.was_scheduled",
        "The Offer was scheduled to expire at 5:00 p.m., New York City time, on March 24, 2025.",
        ("expire",),
        EXPIRES,
        _was_scheduled,
    ),
    deadline_rule(
        "expiration.expired",
        "The Offer expired at 5:00 p.m., New York City time, on January 8, 2025.",
        ("expired",),
        _EXPIRED,
        ends("offer", past=False),
    ),
    deadline_rule(
        "expiration.expiring",
        "Holders may tender during the period commencing on March 3, 2000 and expiring at 5:00 p.m., New York City time, on March 31, 2000.",
        ("expiring",),
        rf"\b(?:expiring|ending)\ (?:at|on)\ (?P<moment>{MOMENT})",
        lambda reading: bool(re.search(rf"\b(?:{OFFER}|tender)\b", clause(reading.before(200)), re.VERBOSE)) and not _NOT_OFFERS.search(clause(reading.before(200))),
        timed=True,
    ),
    deadline_rule(
        "expiration.on_expiry",
        "At 12:00 midnight, New York City time, on March 3, 2000, the Offer expired as scheduled.",
        ("offer expired", "rights expired", "had expired", "has expired", "have expired", "shares expired", "period expired", "program expired", "exchange expired"),
        rf"(?P<moment>{MOMENT}),?\ (?:the|its|our|this)\ (?:[a-z.'-]+\ ){{0,4}}?{OFFER}(?:\ and\ (?:the\ )?withdrawal\ rights)?(?:\ for\ [^.;]{{0,60}}?)?\ (?:has\ |had\ )?expired\b",
        lambda reading: True,
        before=260,
        after=0,
        timed=True,
    ),
    deadline_rule(
        "expiration.summary_row",
        "Scheduled Expiration of Offer One minute following 11:59 p.m., New York City time, on June 30, 2025, unless the Offer is extended",
        ("scheduled expiration", "expiration of the offer", "expiration of offer", "expiration of our offer", "expiration of the tender", "expiration of the exchange"),
        rf"{_NAME}(?:\ (?:date|time|date\ and\ time))?\ of\ (?:(?:the|our|this|its)\ )?{OFFER}(?:[:.]|\ -)?\ (?P<moment>{MOMENT})",
        lambda reading: not _OTHER_DATES.search(reading.before(60)),
        before=12,
        timed=True,
    ),
    deadline_rule(
        "expiration.defined_first",
        'The term "Expiration Date" means 5:00 p.m., New York City time, on April 21, 2020, unless extended.',
        ("expiration date", "expiration time", "expiration deadline", "expiry date", "expiry time", "termination date of the offer"),
        _DEFINED,
        _definition,
    ),
    deadline_rule(
        "expiration.superseded_definition",
        "The previous expiration date was 5:00 p.m., New York City time, on April 21, 2020.",
        ("expiration date", "expiration time", "expiration deadline", "expiry date", "scheduled expiration"),
        rf"{_NAME}(?:\ (?:date|time|deadline))?{_OF_OFFER}(?:,?\ (?:was|of|had\ been|which\ was)|:)\ (?:(?:at|on|set\ for)\ )?(?P<moment>{MOMENT})",
        _old_definition,
    ),
    deadline_rule(
        "expiration.defined_after",
        'We will purchase units tendered until 12:00 midnight, Eastern time, on March 3, 2000 (the "Expiration Date").',
        ('"expiration date', '"expiration time', '"expiration"', '"expiration deadline', '"initial expiration', "'expiration date", "(the expiration date", "(the expiration time", '"expiry'),
        rf"(?P<moment>{MOMENT})(?P<gap>(?:(?!\b{DAY})[^\";]){{0,300}}?)(?P<open>[(\ ])(?:the|our|its|an?)?\ ?[\"']?(?:the\ )?[\"']?(?:initial\ |scheduled\ |offer\ |new\ )?(?:expiration|expiry)\ ?(?:date|time|deadline)?[\"']?(?=[,.]?\)|,|\.|\ unless|\ for\ the|\ of\ the|\ or)",
        _defined_after,
        before=480,
        after=40,
    ),
    deadline_rule(
        "expiration.of_the_offer",
        "Expiration of the Offer will occur at 11:59 p.m., New York City time, on December 13, 2022.",
        ("expiration of the", "expiration of our", "expiration of its", "expiration of this"),
        rf"{_NAME}\ of\ (?:the|our|its|this)\ (?:[a-z.&'-]{{2,20}}\ ){{0,2}}?{OFFER},?\ (?:(?:which\ )?(?:(?:will|is\ (?:scheduled|expected)\ to)\ occur|occurred|is(?:\ (?:currently|now|scheduled|set|for))*|was|has\ been\ set\ for)\ )?(?:at|on|for)\ (?P<moment>{MOMENT})",
        lambda reading: not _OLD_DATE.search(reading.before(60)) and not conditional(clause(reading.before(60))),
    ),
    deadline_rule(
        "expiration.apposition",
        "As of 5:00 p.m., New York City time, on April 21, 2020, the expiration date of the Offer, the depositary had received 100 shares.",
        (", the expiration", "the scheduled expiration", "was the expiration", "is the expiration", "(the expiration", ", the date of expiration"),
        rf"(?P<moment>{MOMENT}),?\ \(?(?:which\ (?:was|is)\ |being\ )?(?:the|its)\ (?:scheduled\ )?(?:expiration\ (?:date|time|date\ and\ time)|(?:date\ of\ )?expiration|time\ and\ date\ of\ expiration)\ (?:of|for)\ (?:(?:the|our|its|this)\ )(?:[a-z.&'-]{{2,20}}\ ){{0,2}}?{OFFER}",
        lambda reading: not DATED.search(reading.before(24)) or reading.before(24).endswith("as of "),
        before=200,
        after=80,
    ),
    deadline_rule(
        "expiration.ends",
        "The offer period will end at 5:00 p.m., New York City time, on April 21, 2020.",
        ("will end at", "will end on", "to end at", "to end on", "shall end", "ends at", "ends on", "close at", "closes at", "closes on", "close on", "terminate at", "terminates at", "terminated at", "terminate on", "closed at", "closed on", "ended at", "ended on"),
        rf"\b(?:ends?|ended|closes?|closed|terminates?|terminated)\ (?:at|on)\ (?P<moment>{MOMENT})",
        _ends_offer,
        before=12,
    ),
    deadline_rule(
        "expiration.open_until",
        "The Offer will remain open until 5:00 p.m., New York City time, on April 21, 2020.",
        ("open until", "open through", "open to", "open for acceptance", "open from"),
        rf"open\ (?:for\ (?:acceptance|tenders?)\ )?(?:from\ {DAY}\ )?{_TO}\ (?P<moment>{MOMENT})",
        _stays_open,
    ),
    deadline_rule(
        "expiration.have_until",
        "You will have until 5:00 p.m., New York City time, on April 21, 2020 to tender your shares in the Offer.",
        ("have until", "have at least until", "has until", "you may tender your"),
        rf"(?:ha(?:ve|s)|you\ may\ tender\ your\ [a-z]{{2,14}}(?:\ into\ the\ offer|\ in\ the\ offer)?)\ (?:at\ least\ )?until\ (?P<moment>{MOMENT})",
        _have_until,
    ),
    deadline_rule(
        "expiration.extended_to",
        "Purchaser has extended the expiration date of the Offer to 5:00 p.m., New York City time, on May 17, 2023.",
        ("exten",),
        EXTENDED_TO,
        extends,
        after=400,
        extended=True,
    ),
    deadline_rule(
        "expiration.superseded_from",
        "The expiration date of the Offer was extended from 5:00 p.m., New York City time, on May 3, 2023 to 5:00 p.m. on May 17, 2023.",
        ("exten",),
        rf"{_EXTEND}{_WHAT},?\ {FROM}(?P<moment>{MOMENT}),?\ {_TO}\ {_SOME_DAY}",
        extends,
        after=520,
    ),
    deadline_rule(
        "expiration.superseded_to_from",
        "Purchaser has extended the Offer until 5:00 p.m., New York City time, on May 17, 2023, from 5:00 p.m., New York City time, on May 3, 2023.",
        ("exten",),
        rf"{_EXTEND}{_WHAT}\ {_TO}\ {_SOME_DAY}(?:,?\ [^;\"]{{0,40}}?)?,?\ {FROM}(?P<moment>{MOMENT})",
        extends,
        after=520,
    ),
    deadline_rule(
        "expiration.references_changed",
        "All references to the expiration date of the Offer shall be deemed to refer to 5:00 p.m., New York City time, on May 17, 2023.",
        ("references", "reference to"),
        rf"references?\b[^;]{{0,90}}?expiration[^;]{{0,160}}?\ (?:deemed\ to\ (?:refer\ to|mean|be)|changed\ to|amended\ to\ (?:read|refer\ to|mean|be)|replaced\ (?:by|with)|mean|now\ refer\ to|refer\ to)\ (?:references\ to\ )?[\"']?(?P<moment>{MOMENT})",
        lambda reading: True,
        after=420,
        extended=True,
    ),
    deadline_rule(
        "expiration.replaced_words",
        'The expiration of the Offer is amended by replacing "5:00 p.m., New York City time, on May 3, 2023" with "5:00 p.m., New York City time, on May 17, 2023"',
        ("replac", "delet", "substitut", "amended to read", "changed to"),
        rf"(?:replac|delet|substitut|amended\ to\ read|changed\ to)[a-z]*\ [^\"]{{0,90}}(?:\"[^\"]{{0,140}}?{DAY}[^\"]{{0,40}}\"[^\"]{{0,90}})?\"(?:[^\"]{{0,60}}?\ )??(?P<moment>{MOMENT})[^\"]{{0,40}}\"",
        lambda reading: bool(_EXTENDED_THING.search(reading.before(300) + reading[0] + reading.after(120))) and not _OTHER_THING.search(reading.before(120) + reading[0]),
        after=560,
        extended=True,
        timed=True,
    ),
    deadline_rule(
        "expiration.superseded_words",
        'The expiration of the Offer is amended by replacing "5:00 p.m., New York City time, on May 3, 2023" with "5:00 p.m., New York City time, on May 17, 2023"',
        ("replac", "delet", "substitut"),
        rf"(?:replac|delet|substitut)[a-z]*\ [^\"]{{0,90}}\"[^\"]{{0,60}}?(?P<moment>{MOMENT})[^\"]{{0,40}}\"[^\"]{{0,90}}\"[^\"]{{0,140}}?{DAY}",
        lambda reading: not _OTHER_THING.search(reading.before(120) + reading[0]),
        after=480,
        timed=True,
    ),
    deadline_rule(
        "expiration.date_table",
        "October 10, 2025 Notice Date The deadline by which you must notify the Fund in writing if you wish to tender Shares for repurchase",
        ("notice date the", "notice date* the", "request deadline the", "tender deadline the", "expiration date the", "expiration date* the", "notice due date the", "date is the"),
        rf"(?P<moment>{MOMENT})\*?\ (?:initial\ )?(?:notice\ (?:due\ )?date|repurchase\ request\ deadline|tender\ deadline|expiration\ date)\*?\ (?:is\ )?the\ (?:last\ |latest\ )?(?:date|deadline|day|time)\ (?:on\ or\ )?by\ which(?![^.]{{0,160}}withdraw)",
        lambda reading: True,
        before=120,
        after=220,
    ),
    deadline_rule(
        "expiration.received_by",
        "Letters of Transmittal tendering Shares must be received by the Fund by 4:00 p.m., Eastern Time, on February 29, 2024.",
        ("must be received", "must receive", "must be delivered", "must be submitted", "must submit", "must be properly", "must tender", "must do so", "must surrender", "must validly", "must deliver", "must elect", "must return", "must complete", "must notify"),
        rf"must\ (?:be\ (?:properly\ )?(?:completed,?\ )?(?:signed,?\ )?(?:and\ )?(?:actually\ )?(?:received|delivered|submitted)|(?:validly\ |properly\ )?(?:tender|surrender)|receive|submit|do\ so|deliver|elect|return|complete|notify)\b(?P<gap>[^;]{{0,160}}?)\ (?:by|before|no\ later\ than|not\ later\ than|on\ or\ before|on\ or\ prior\ to|prior\ to|at\ or\ before|at\ or\ prior\ to)\ (?P<moment>{MOMENT})",
        _received,
        timed=True,
    ),
    deadline_rule(
        "expiration.tender_until",
        "Tenders will be accepted until 12:00 midnight, Eastern Time, on May 31, 2012.",
        ("accepted until", "accepted through", "tendered until", "tendered through", "surrendered until", "surrendered through", "received until", "received through", "submitted until"),
        rf"(?:will|may|can)\ be\ (?:accepted|tendered|surrendered|received|submitted)\ {_TO}\ (?P<moment>{MOMENT})",
        lambda reading: bool(_TENDERS.search(reading.before(120))) and not _RECEIVED.search(clause(reading.before(120))),
        before=24,
        timed=True,
    ),
    deadline_rule(
        "expiration.deadline",
        "The deadline to tender your shares is 5:00 p.m., Eastern Time, on May 31, 2012.",
        ("deadline to", "deadline for", "deadline is", "deadline:"),
        rf"deadline\ (?:(?:to|for)\ (?:(?:elect|tender|submit|participat|deliver|receipt|return|exchang|receiv)[a-z]*)\b(?P<gap>[^.;]{{0,90}}?)\ (?:is|will\ be)|is|:)\ (?:(?:at|on)\ )?(?P<moment>{MOMENT})",
        _deadline,
        timed=True,
    ),
)

RULES: tuple[Rule[Any], ...] = (*EXPIRATION, *withdrawal.RULES, *commencement.RULES)
"""The family: the offer's end, the withdrawal deadline and the beginning."""
