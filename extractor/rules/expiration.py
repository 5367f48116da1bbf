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
from collections.abc import Callable
from re import Match
from typing import Any

from ..models.offer import Deadline
from ..phrase import Phrase
from . import commencement, withdrawal
from .deadline import BARE, CLOSING, DATED, ENDING, ENDS_AT, LED, OF_A_TRUSTEE, clause, deadline_rule, followed_by, has_clock, led_by
from .end_named import DEFINED_AFTER, NAMED, NOT_OFFERS, defined_once, defines, heads_a_row, is_defined, occurs
from .extension import EXTENDED, EXTENSION, EXTENSION_FROM, MOVED, MOVING, OTHER_THING, REPLACED, TO, TO_DAY, extended_thing, extends, replaces
from .rule import Reading, Rule
from .subject import begins_with_offer, conditional, ends, mentions_offer, negated, subject
from .wording import ANY_DAY

PRECEDENCE = (
    "expiration.extended_to",
    "expiration.moved_to",
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
    "expiration.or_later",
    "expiration.deadline",
)

_EARLIER = Phrase(r"\b(?:(?:previously|originally|initially|formerly|last|had\ been|would|otherwise)\ (?:[^.;]{0,60})$|extended\ (?:from|to|until|through)\b)")
"""Words that tell that the day is no longer the offer's end, near the verb; or that an extension preceded it."""


def _superseded(reading: Reading) -> bool:
    return reading["tense"] != "s" and ends("offer", past=True)(reading) and bool(_EARLIER.search(clause(reading.before(240))))


def _was_scheduled(reading: Reading) -> bool:
    return present("offer", past=True)(reading) and not _EARLIER.search(clause(reading.before(240)))


def present(part: str, *, past: bool) -> Callable[[Reading], bool]:
    """As ``ends``, where the verb of ``ENDING`` is "expire" or "expires"."""
    check = ends(part, past=past)
    return lambda reading: reading["tense"] != "d" and check(reading)


# --- rules ----------------------------------------------------------------------------------------------------------------------------

_RECEIVED = Phrase(
    r"\b(?:plan|trustee|broker|nominee|instructions?|direction|401|guaranteed\ delivery|guarantee|dtc|participants?|certificates"
    r"|notices?\ of\ withdrawal|withdrawal|comments?|w-[89]\w*|questions|bids|proxies|proposals)\b"
)
_TENDERS = Phrase(
    r"\b(?:letters?\ of\ transmittal|tenders?|repurchase\ requests?|notices?\ of\ intent|election(?:\ form)?s?|request\ forms?|tender\ requests?"
    r"|(?:re)?purchase\ notices?|put\ notices?|(?:acceptance|participation)\ forms?|offer\ to\ sell|assignment\ forms?|completed\ forms?|tendered|shares"
    r"|units|options|notes|debentures|securities|warrants)\b"
)


_BY = r"(?:by|before|no\ later\ than|not\ later\ than|on\ or\ before|on\ or\ prior\ to|prior\ to|at\ or\ before|at\ or\ prior\ to)"
_MUST = Phrase(
    rf"(?:must|w(?:ere|as)\ required\ to)\ (?:be\ (?:properly\ )?(?:completed,?\ )?(?:signed,?\ )?(?:and\ )?(?:actually\ )?(?:received|delivered"
    rf"|submitted|returned)|(?:validly\ |properly\ )?(?:tender|surrender)|receive|submit|do\ so|deliver|elect|return|complete"
    rf"|notify)\b[^;]{{0,160}}?\ {_BY}\ $"
)
_DEADLINE = Phrase(
    r"deadline\ (?:(?:to|for)\ (?:(?:elect|tender|submit|participat|deliver|receipt|return|exchang|receiv|accept)[a-z]*)\b[^.;]{0,90}?\ (?:is(?:\ now)?"
    r"|will\ be)|is|:)\ (?:(?:at|on)\ )?$"
)
_HAVE = Phrase(r"(?:ha(?:ve|s)|holders\ had|you\ may\ tender\ your\ [a-z]{2,14}(?:\ into\ the\ offer|\ in\ the\ offer)?)\ (?:at\ least\ )?until\ (?:at\ least\ )?$")
_OPEN = Phrase(rf"open\ (?:for\ (?:acceptance|tenders?)\ )?(?:from\ {ANY_DAY}\ )?{TO}\ $")
_ACCEPTED = Phrase(
    rf"(?:(?:will|may|can)\ be\ (?:accepted|tendered|surrendered|received|submitted)"
    rf"|(?:holders?(?:\ of\ (?:the\ )?(?:\d{{4}}\ )?(?:notes|debentures|securities))?"
    rf"|you)\ may\ (?:(?:surrender|tender|deliver)\ (?:their|your|the|its)\ (?:(?!conver)[a-z]+\ ){{1,4}}?"
    rf"|exercise\ (?:their|your|the|its|this)\ (?:\d{{4}}\ )?(?:put|repurchase|purchase)\ (?:right|option)s?\ )(?:for\ (?:re)?purchase\ )?,?"
    rf"(?:(?:at\ any\ time\ )?(?:from|beginning|commencing|starting)\b(?:(?!expir|withdr|conver)[^;]){{4,110}}?)?)\ ?(?:and\ ending\ at|{TO})\ $"
)
_TENDERED_BY = Phrase(r"\b(?:tendered|deposited|surrendered|received)\b[^.;]{0,90}?\ (?:on\ or\ )?(?:prior\ to|before|by|until|through|at\ or\ before)\ $")
_OR_LATER = Phrase(
    r",?\ \(?or\ (?:on\ |at\ |by\ )?(?:such|any|a)\ (?:later|other)\ (?:time\ and\ )?(?:date|time|day)\ (?:and\ time\ )?(?:to|until"
    r"|through)\ which\ (?:the|this|our|its)\ (?:[a-z-]+\ ){0,2}?(?:offer|period)\b"
)
_EXPIRING = Phrase(r"expiring\ (?:at|on)\ $")
REFERENCES = Phrase(
    r"references?\b[^;]{0,90}?expiration[^;]{0,160}?\ (?:deemed\ to\ (?:refer\ to|mean|be)|changed\ to|amended\ to\ (?:read|refer\ to|mean|be)"
    r"|replaced\ (?:by|with)|mean|now\ refer\ to|refer\ to)\ (?:references\ to\ )?[\"']?$"
)
_OFFER_EXPIRED = Phrase(r",?\ (?P<subject>(?:the|its|our|this)\ [^.;]{4,120}?)\ (?:has\ |had\ )?expired\b")
_WHICH_IS_THE_END = Phrase(
    r",?\ \(?(?:which\ (?:was|is)\ |being\ )?(?:the|its)\ (?:(?:initial(?:ly)?\ )?scheduled\ |initial\ "
    r"|current\ )?(?:(?:date\ of\ |time\ and\ date\ of\ )?expiration(?:\ date\ and\ time|\ date|\ time)?)\ (?:of|for)\ (?=the|our|its|this)"
)
_BY_WHICH = r"the\ (?:last\ |latest\ )?(?:date|deadline|day|time)(?:\ and\ time)?\ (?:on\ or\ )?by\ which"
_NAMED_DATE = Phrase(
    rf"\*{{0,3}}\ (?:initial\ )?(?:(?P<end>expiration\ date)\*?\ (?:is\ )?(?:{_BY_WHICH}|the\ later\ (?:to\ occur\ )?of\b)"
    rf"|(?:notice\ (?:due\ )?date|repurchase\ request\ deadline|tender\ deadline)\*?\ (?:is\ )?{_BY_WHICH}(?![^.]{{0,160}}withdraw))"
)
_END_IN_TABLE = Phrase(rf"\d\*{{0,3}}\ (?:initial\ )?expiration\ date\*?\ (?:is\ )?{_BY_WHICH}")
"""A row that names the end: where there is one, the day of notice is not the end."""


_WHO_WISHES = Phrase(r"\bif\ (?:you|holders?|an?\ [a-z]+)\ (?:wish|want|choose|decide|elect|would\ like)(?:es|s)?\b")
"""Those to whom the deadline is told: no case that is put."""


def _received(reading: Reading, said: str, found: Match[str]) -> bool:
    before = _WHO_WISHES.sub("", clause(said[-200:]))
    whole = before + found[0]
    return not _RECEIVED.search(whole) and bool(_TENDERS.search(whole)) and not conditional(before[-60:]) and not OF_A_TRUSTEE.search(reading.after(330))


def _deadline(reading: Reading, said: str, found: Match[str]) -> bool:
    before = clause(said[-120:])
    return not _RECEIVED.search(before + found[0]) and not re.search(r"\b(?:early|withdrawal|notice|guaranteed|earlier|own|response|record|comment)\b", before[-40:] + found[0])


def _tendered_by(reading: Reading) -> bool:
    before = clause(reading.before(220) + reading[0][0])
    found = _TENDERED_BY.search(before)
    return found is not None and not _RECEIVED.search(found.group()) and not conditional(before[-60:])


def _have_until(reading: Reading, said: str, found: Match[str]) -> bool:
    before, after = clause(said[-120:]), reading.after(160)
    if re.search(
        r"\b(?:plan|participants?|employees?\ stock|trustee|guaranteed|parties|parent|purchaser|ftc|cfius|commissions?|authorit(?:y|ies)|agency"
        r"|office|ministry|courts?|lenders?|company\ had|had)\b",
        before[-60:],
    ):
        return False
    return bool(re.search(r"\btender|\bsurrender|\boffer\b|\bexchange\b|\bparticipate|\belect|\bdecide", before + found[0] + after))


def _stays_open(reading: Reading, said: str, found: Match[str]) -> bool:
    before = clause(said[-200:])
    if OTHER_THING.search(before) or re.search(r"\b(?:must|required\ to|obligated\ to|obligation\ to|if|unless|may|could|would)\ (?:[a-z]+\ ){0,4}$", before):
        return False
    return extended_thing(before[-120:])


def _accepted(reading: Reading, said: str, found: Match[str]) -> bool:
    if found[0].startswith(("may be accepted", "can be accepted")) and re.search(r"\b(?:the|this|our)\ (?:[a-z.]+\ |u-s-\ ){0,2}offer\ $", said[-40:]):
        return True
    return bool(_TENDERS.search(said[-120:] + found[0])) and not _RECEIVED.search(clause(said[-120:]))


def _expiring(reading: Reading, said: str, found: Match[str]) -> bool:
    before = clause(said[-200:])
    return (mentions_offer(before) or bool(re.search(r"\btender\b", before))) and not NOT_OFFERS.search(before)


def _apposition(reading: Reading, said: str, found: Match[str]) -> bool:
    return begins_with_offer(said) and (not DATED.search(reading.before(24)) or reading.before(24).endswith("as of "))


def _ends_offer(reading: Reading) -> bool:
    if reading[0].startswith(("terminated on", "terminated as of")) and "resulted in" not in reading.after(120):
        return False
    if not reading[0].startswith(("ended", "closed", "concluded", "terminated")) and not _ENDS(reading):
        return False
    found = subject(reading.before(300))
    return found.offer and not negated(found.clause) and not conditional(found.clause) and not re.search(r"agreement\ ?(?:will|shall|may)?\ ?$", found.clause)


_ENDS = ends("offer", past=False)
_UNLESS_EXTENDED = re.compile(r",? unless (?:[a-z]+ ){0,5}(?:extended|extend (?:it|the offer)),?(?= )")


EXPIRATION: tuple[Rule[Deadline], ...] = (
    deadline_rule(
        "expiration.expires",
        "The Offer and withdrawal rights will expire at 5:00 p.m., New York City time, on March 24, 2025, unless the Offer is extended.",
        ENDS_AT,
        ENDING,
        present("offer", past=False),
    ),
    deadline_rule(
        "expiration.superseded_scheduled",
        "The Offer was previously scheduled to expire at 5:00 p.m., New York City time, on March 24, 2025.",
        ENDS_AT,
        ENDING,
        _superseded,
    ),
    deadline_rule(
        "expiration.was_scheduled",
        "The Offer was scheduled to expire at 5:00 p.m., New York City time, on March 24, 2025.",
        ENDS_AT,
        ENDING,
        _was_scheduled,
    ),
    deadline_rule(
        "expiration.expired",
        "The Offer expired at 5:00 p.m., New York City time, on January 8, 2025.",
        ENDS_AT,
        ENDING,
        lambda reading: reading["tense"] == "d" and _ENDS(reading),
    ),
    deadline_rule(
        "expiration.expiring",
        "Holders may tender during the period commencing on March 3, 2000 and expiring at 5:00 p.m., New York City time, on March 31, 2000.",
        ("expiring",),
        LED,
        led_by(_EXPIRING, _expiring),
        timed=True,
    ),
    deadline_rule(
        "expiration.on_expiry",
        "At 12:00 midnight, New York City time, on March 3, 2000, the Offer expired as scheduled.",
        ("offer expired", "rights expired", "had expired", "has expired", "have expired", "shares expired", "period expired", "program expired", "exchange expired"),
        BARE,
        followed_by(_OFFER_EXPIRED, lambda reading, said, found: subject(found["subject"] + " ").offer),
        before=260,
        after=0,
        timed=True,
    ),
    deadline_rule(
        "expiration.summary_row",
        "Scheduled Expiration of Offer One minute following 11:59 p.m., New York City time, on June 30, 2025, unless the Offer is extended",
        ("scheduled expiration", "expiration of offer", "expiration of the", "expiration of our", "expiration of this"),
        LED,
        led_by(NAMED, heads_a_row),
        timed=True,
    ),
    deadline_rule(
        "expiration.defined_first",
        'The term "Expiration Date" means 5:00 p.m., New York City time, on April 21, 2020, unless extended.',
        ("expiration date", "expiration time", "expiration deadline", "expiry date", "expiry time", "termination date of the offer", "expiration:"),
        LED,
        led_by(NAMED, defines),
    ),
    deadline_rule(
        "expiration.superseded_definition",
        "The previous expiration date was 5:00 p.m., New York City time, on April 21, 2020.",
        ("expiration date", "expiration time", "expiration deadline", "expiry date", "scheduled expiration"),
        LED,
        led_by(NAMED, defined_once),
    ),
    deadline_rule(
        "expiration.defined_after",
        'We will purchase units tendered until 12:00 midnight, Eastern time, on March 3, 2000 (the "Expiration Date").',
        (
            '"expiration date',
            '"expiration time',
            '"expiration"',
            '"expiration deadline',
            '"initial expiration',
            "'expiration date",
            "(the expiration date",
            "(the expiration time",
            '"expiry',
        ),
        BARE,
        followed_by(DEFINED_AFTER, is_defined),
        before=480,
        after=40,
    ),
    deadline_rule(
        "expiration.of_the_offer",
        "Expiration of the Offer will occur at 11:59 p.m., New York City time, on December 13, 2022.",
        ("expiration of the", "expiration of our", "expiration of its", "expiration of this"),
        LED,
        led_by(NAMED, occurs),
    ),
    deadline_rule(
        "expiration.apposition",
        "As of 5:00 p.m., New York City time, on April 21, 2020, the expiration date of the Offer, the depositary had received 100 shares.",
        (", the expiration", ", the initial", "the scheduled expiration", "was the expiration", "is the expiration", "(the expiration", ", the date of expiration"),
        BARE,
        followed_by(_WHICH_IS_THE_END, _apposition),
        before=200,
        after=80,
    ),
    deadline_rule(
        "expiration.ends",
        "The offer period will end at 5:00 p.m., New York City time, on April 21, 2020.",
        (
            "will end at",
            "will end on",
            "will end, unless",
            "will end unless",
            "to end at",
            "to end on",
            "shall end",
            "ends at",
            "ends on",
            "close at",
            "closes at",
            "closes on",
            "close on",
            "terminate at",
            "terminates at",
            "terminates on",
            "terminated at",
            "terminated on",
            "terminated as of",
            "terminate on",
            "closed at",
            "closed on",
            "ended at",
            "ended on",
            "concludes at",
            "concludes on",
            "concluded at",
            "concluded on",
            "and end at",
            "and end on",
            "and ending at",
            "and ending on",
        ),
        CLOSING,
        lambda reading: _UNLESS_EXTENDED.sub("", reading["gap"]) in (" at ", " on ", " as of ") and _ends_offer(reading),
        before=12,
    ),
    deadline_rule(
        "expiration.open_until",
        "The Offer will remain open until 5:00 p.m., New York City time, on April 21, 2020.",
        ("open until", "open through", "open to", "open for acceptance", "open from"),
        LED,
        led_by(_OPEN, _stays_open),
    ),
    deadline_rule(
        "expiration.have_until",
        "You will have until 5:00 p.m., New York City time, on April 21, 2020 to tender your shares in the Offer.",
        ("have until", "have at least until", "has until", "holders had until", "you may tender your"),
        LED,
        led_by(_HAVE, _have_until),
    ),
    deadline_rule(
        "expiration.extended_to",
        "Purchaser has extended the expiration date of the Offer to 5:00 p.m., New York City time, on May 17, 2023.",
        TO_DAY,
        EXTENSION,
        extends,
        before=470,
        after=180,
        needs=(EXTENDED,),
        extended=True,
    ),
    deadline_rule(
        "expiration.moved_to",
        "The Company has postponed the Expiration Date of the Offer from May 3, 2023 to May 17, 2023.",
        TO_DAY,
        MOVING,
        extends,
        before=400,
        after=180,
        needs=(MOVED, ("expir",)),
    ),
    deadline_rule(
        "expiration.superseded_from",
        "The expiration date of the Offer was extended from 5:00 p.m., New York City time, on May 3, 2023 to 5:00 p.m. on May 17, 2023.",
        TO_DAY,
        EXTENSION,
        lambda reading: reading.has("old") and extends(reading),
        before=470,
        after=180,
        needs=(EXTENDED, ("from ",)),
        group="old",
    ),
    deadline_rule(
        "expiration.superseded_to_from",
        "Purchaser has extended the Offer until 5:00 p.m., New York City time, on May 17, 2023, from 5:00 p.m., New York City time, on May 3, 2023.",
        TO_DAY,
        EXTENSION_FROM,
        extends,
        before=200,
        after=380,
        needs=(EXTENDED, ("from ",)),
    ),
    deadline_rule(
        "expiration.references_changed",
        "All references to the expiration date of the Offer shall be deemed to refer to 5:00 p.m., New York City time, on May 17, 2023.",
        ("references", "reference to"),
        LED,
        led_by(REFERENCES),
        after=420,
        extended=True,
    ),
    deadline_rule(
        "expiration.replaced_words",
        'The expiration of the Offer is amended by replacing "5:00 p.m., New York City time, on May 3, 2023" with "5:00 p.m., New York City time, on May 17, 2023"',
        ("replac", "delet", "substitut", "amended to read", "changed to"),
        REPLACED,
        replaces,
        after=560,
        extended=True,
    ),
    deadline_rule(
        "expiration.superseded_words",
        'The expiration of the Offer is amended by replacing "5:00 p.m., New York City time, on May 3, 2023" with "5:00 p.m., New York City time, on May 17, 2023"',
        ("replac", "delet", "substitut"),
        REPLACED,
        lambda reading: reading.has("old") and not OTHER_THING.search(reading.before(120) + reading[0]) and has_clock(reading["old"]),
        after=560,
        group="old",
    ),
    deadline_rule(
        "expiration.date_table",
        "October 10, 2025 Notice Date The deadline by which you must notify the Fund in writing if you wish to tender Shares for repurchase",
        ("notice date the", "notice date* the", "request deadline the", "tender deadline the", "expiration date the", "expiration date* the", "notice due date the", "date is the"),
        BARE,
        followed_by(_NAMED_DATE, lambda reading, said, found: found["end"] is not None or not _END_IN_TABLE.search(reading.document.folded)),
        before=120,
        after=220,
    ),
    deadline_rule(
        "expiration.received_by",
        "Letters of Transmittal tendering Shares must be received by the Fund by 4:00 p.m., Eastern Time, on February 29, 2024.",
        (
            "must be received",
            "must receive",
            "must be delivered",
            "must be submitted",
            "must be returned",
            "must submit",
            "must be properly",
            "must tender",
            "must do so",
            "must surrender",
            "must validly",
            "must deliver",
            "must elect",
            "must return",
            "must complete",
            "must notify",
            "required to submit",
            "required to tender",
        ),
        LED,
        led_by(_MUST, _received, 440),
        timed=True,
    ),
    deadline_rule(
        "expiration.tender_until",
        "Tenders will be accepted until 12:00 midnight, Eastern Time, on May 31, 2012.",
        (
            "accepted until",
            "accepted through",
            "tendered until",
            "tendered through",
            "surrendered until",
            "surrendered through",
            "received until",
            "received through",
            "submitted until",
            "may exercise the",
            "may exercise their",
            "may exercise its",
            "may surrender their",
            "may surrender your",
            "may surrender the",
            "may tender their",
        ),
        LED,
        led_by(_ACCEPTED, _accepted),
        before=24,
        timed=True,
    ),
    deadline_rule(
        "expiration.or_later",
        "The Fund will accept Shares validly tendered on or prior to 5:00 p.m., New York City time, on June 30, 2022, or such later date to which the Offer is extended.",
        tuple(f"{word} to which {whose}" for word in ("date", "time") for whose in ("the", "this", "our", "its")),
        LED,
        followed_by(_OR_LATER, lambda reading, said, found: _tendered_by(reading)),
        before=200,
        after=10,
    ),
    deadline_rule(
        "expiration.deadline",
        "The deadline to tender your shares is 5:00 p.m., Eastern Time, on May 31, 2012.",
        ("deadline to", "deadline for", "deadline is", "deadline:"),
        LED,
        led_by(_DEADLINE, _deadline),
        timed=True,
    ),
)

RULES: tuple[Rule[Any], ...] = (*EXPIRATION, *withdrawal.RULES, *commencement.RULES)
"""The family: the offer's end, the withdrawal deadline and the beginning."""
