"""When the offer ends (Regulation M-A Items 1004(a)(1)(iii) and (v); Rule 14e-1(d)).

    THE OFFER AND WITHDRAWAL RIGHTS WILL EXPIRE AT 5:00 P.M., NEW YORK CITY TIME, ON MARCH 24, 2025, UNLESS ...
    Scheduled Expiration of Offer   One minute following 11:59 p.m., New York City time, on June 30, 2025
    The term "Expiration Date" means 5:00 p.m., New York City time, on April 21, 2020, unless ...
    ... until 12:00 midnight, Eastern time, on March 3, 2000 (the "Expiration Date")
    Purchaser has extended the Offer until 5:00 p.m., ..., on May 17.    The Offer was previously scheduled to expire at ...
    The Offer expired at 5:00 p.m., New York City time, on January 8, 2025.

Not read: waiting periods, guaranteed delivery, deadlines of brokers and plan trustees, options' and agreements' own expiration, subsequent offering
periods, what may or must be extended, and days without a year, but in a release that bears its day (``end_in_year``).

``PRECEDENCE`` ranks the wordings, strongest first; ``expiration.superseded_*`` give the date that an extension replaced, and
``expiration.was_scheduled`` is superseded where the same filing gives a later one.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from re import Match
from typing import Any

from ...document import CELL, PARAGRAPH, ROW_LINE
from ...models.offer import Deadline
from ...phrase import Phrase
from ..deadline import BARE, CLOSING, DATED, ENDING, ENDS_AT, LED, MONTHS_BEGIN, clause, deadline_rule, followed_by, has_clock, led_by
from ..rule import Reading, Rule
from ..subject import begins_with_offer, conditional, ends, mentions_offer, negated, subject
from ..wording import MAY, WEEKDAYS
from . import announcement, commencement, end_in_year, extended_far, hour_first, moved, on_named_day, tender_until, withdrawal
from .end_named import DEFINED_AFTER, NAMED, NOT_OFFERS, defined_once, defines, heads_a_row, is_defined, occurs

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
    "expiration.hour_first",
    "expiration.of_the_offer",
    "expiration.apposition",
    "expiration.ends",
    "expiration.initial_period",
    "expiration.of_results",
    "expiration.open_until",
    "expiration.have_until",
    "expiration.asked",
    "expiration.was_scheduled",
    "expiration.date_table",
    "expiration.opens_and_closes",
    "expiration.on_named_day",
    "expiration.received_by",
    "expiration.tender_until",
    "expiration.accepted_or_withdrawn_until",
    "expiration.or_later",
    "expiration.deadline",
    "expiration.extended_far",
    "expiration.in_year",
    "expiration.expiring",
    "expiration.on_expiry",
    "expiration.on_expiry_of",
    *withdrawal.PRECEDENCE,
    *(rule.name for rule in (*commencement.RULES, *announcement.RULES)),
)

_EARLIER = Phrase(r"\b(?:(?:previously|originally|initially|formerly|last|had\ been|would|otherwise)\ (?:[^.;]{0,60})$|extended\ (?:from|to|until|through)\b)")
"""Words that tell that the day is no longer the offer's end, near the verb; or that an extension preceded it."""


def _superseded(reading: Reading) -> bool:
    return reading["tense"] != "s" and ends("offer", past=True)(reading) and bool(_EARLIER.search(clause(reading.before(240))))


def _was_scheduled(reading: Reading) -> bool:
    return present(past=True)(reading) and not _EARLIER.search(clause(reading.before(240)))


def present(*, past: bool) -> Callable[[Reading], bool]:
    """As ``ends`` of the group "offer", where the verb of ``ENDING`` is "expire" or "expires"; of what is past also "was to have expired"."""
    check = ends("offer", past=past)
    return lambda reading: (reading["tense"] != "d" or (past and reading.before(8) == "to have ")) and check(reading)


# --- rules ----------------------------------------------------------------------------------------------------------------------------


_EXPIRING = Phrase(r"expiring\ (?:at|on)\ $")
_OFFER_EXPIRED = Phrase(r"(?:(?P<rest>[^();]{0,60}\))|\ \([^()]{6,110}\))?,?\ (?P<subject>(?:the|its|our|this)\ [^.;]{4,120}?)\ (?:has\ |had\ )?(?<!\ to\ have\ )expired\b")
"""The offer's end behind its moment, and behind an aside: "midnight on May 3, 2019 (one minute after 11:59 p.m. on May 2, 2019), the Offer expired"."""
_LONG_OFFER_EXPIRED = Phrase(
    r",\ (?:the|its|our)\ (?:[a-z-]+\ ){0,3}?(?:tender|exchange)\ offer\ (?:\([^()]{3,40}\)\ )?(?:by|for|to|of)\ "
    rf"(?:(?!\b(?:will|shall|{MAY}|would|is|are|was|were|had|if|unless|until|that|which)\b)[^;]){{20,480}}?\ expired\b"
)
"""The offer told with its bidder and its class: "the cash tender offer by Merger Sub, a wholly owned subsidiary of X, for all of the outstanding shares of Y expired"."""
_WAS_TO_EXPIRE = Phrase(
    r"\ \((?:the\ (?:date|day|time)\ on\ which|when)\ the\ (?:tender\ |exchange\ )?offer\ was\ (?:(?:previously|originally|initially|last|then)\ )?(?:scheduled|set|due)\ to\ expire\)"
)
_ANOTHER_DAY = Phrase(
    r"\b(?:days?|date) (?:immediately |next )?(?:(?:after|before|following|preceding|on which|that|when|succeeding) )?(?:which |the |our |its )|, and (?:the|its|our|this|on|at) ",
    0,
)
"""The subject is a day beside that of the end, "January 3, 2012, the business day immediately following the day the Offer expired", or another clause stands before it."""
_WHICH_IS_THE_END = Phrase(
    r"(?:\ \((?:the|our)\ \"[a-z ]{4,30}\"\))?,?\ \(?(?:which\ (?:was|is)\ |being\ )?(?:the|its)\ (?:(?:initial(?:ly)?\ )?scheduled\ |initial\ "
    r"|current\ )?(?:(?:date\ of\ |time\ and\ date\ of\ )?expiration(?:\ date\ and\ time|\ date|\ time)?)\ (?:of|for)\ (?=the|our|its|this)"
)


def _offer_expired(reading: Reading, said: str, found: Match[str]) -> bool:
    """Whether the offer is what expired; an aside that ends behind the moment began inside it."""
    if found["rest"] is not None and reading[0].count("(") <= reading[0].count(")"):
        return False
    return subject(found["subject"] + " ").offer and not _ANOTHER_DAY.search(found["subject"])


def _expiring(reading: Reading, said: str, found: Match[str]) -> bool:
    before = clause(said[-200:])
    return (mentions_offer(before) or bool(re.search(r"\btender\b", before))) and not NOT_OFFERS.search(before)


_COMPLETED_AT = Phrase(
    r"\binitial\ (?:(?:offer|offering|acceptance|tender)\ )?period(?:\ of\ (?:the|our|this)\ (?:[a-z]+\ ){0,2}?offer)?\ (?:will|shall|is\ (?:scheduled|expected)\ to)\ be\ completed\ (?:at|on)\ $"
    r"|(?<!\bif\ )\binitial\ completion\ date,?\ (?:\(?(?:which\ is|i\.e\.,?|that\ is,?|being)|is|will\ be|means)\ (?:currently\ |now\ )?$"
)
"""An Israeli special offer, which has another four days behind its first period: "The initial period of the offer will be completed at"."""
_RESULTS_OF = Phrase(
    r"\bresults\ (?:of|for|from)\ (?:its|the|our|their|each)\ (?:(?!(?:prior|previous|earlier|past|last|first|initial|recent|other|another|rights|subsequent|annual|quarterly)\b)[a-z'-]+\ ){0,6}?"
    r"(?:tender|exchange|repurchase)\ offers?(?:\ \((?:each,?\ )?(?:the|an?)\ \"[a-z ]{3,30}\"\))?,?\ (?:(?:(?:that|which)\ )?(?:ending|ended|closing|closed)|that\ expired)\ (?:on\ |at\ )?$"
)
"""Before the day on which an offer ended whose results are news: "the final results of its tender offer ending"."""
_LATER_PERIOD = Phrase(r"(?:the|its|our|this)\ (?:[a-z]+\ ){0,2}?(?:subsequent|additional)\ (?:[a-z]+\ )?(?:offering|offer|acceptance|tender)\ period\b")


def _apposition(reading: Reading, said: str, found: Match[str]) -> bool:
    return begins_with_offer(said) and not _LATER_PERIOD.match(said) and (not DATED.search(reading.before(24)) or reading.before(24).endswith("as of "))


def _heads_a_row(reading: Reading) -> bool:
    """The verb stands before its hour in a list of dates: "Offer Period Closes 6:00 a.m. Pacific Time, March 9, 2009"."""
    return reading["gap"] in (" ", ": ") and reading[0].startswith(("ends", "closes")) and has_clock(reading["moment"])


def _is_row_of_offer(reading: Reading) -> bool:
    """The same, where a cell of its own says no more than "Offer closes"."""
    text, start = reading.document.text, reading.match.start()
    first = max(text.rfind(mark, 0, start) for mark in (ROW_LINE, PARAGRAPH)) + 1
    return text[reading.match.start("gap") : reading.match.start("moment")] == CELL and _CELL_OF_OFFER.fullmatch(reading.document.folded, first, start) is not None


_CELL_OF_OFFER = Phrase(r"(?:the\ |this\ |our\ )?(?:(?:tender|exchange|option\ exchange)\ )?(?:offer|exchange|program|exchange\ program)(?:\ period)?\ ")


def _ends_offer(reading: Reading) -> bool:
    if reading[0].startswith(("terminated on", "terminated as of")) and "resulted in" not in reading.after(120):
        return False
    if not reading[0].startswith(("ended", "closed", "concluded", "terminated", "came", "ran")) and not _ENDS(reading):
        return False
    found = subject(reading.before(300))
    return (
        found.offer and not negated(found.clause) and not conditional(_UNLESS_FIRST.sub("", found.clause)) and not re.search(r"agreement\ ?(?:will|shall|may)?\ ?$", found.clause)
    )


_ENDS = ends("offer", past=False)
_UNLESS_FIRST = Phrase(r"^\ ?unless\ (?:[a-z]+\ ){0,6}extended,")
_UNLESS_EXTENDED = Phrase(r",? unless (?:[a-z]+ ){0,5}(?:extended|extend (?:it|the offer)),?(?= )", 0)


EXPIRATION: tuple[Rule[Deadline], ...] = (
    deadline_rule(
        "expiration.expires",
        "The Offer and withdrawal rights will expire at 5:00 p.m., New York City time, on March 24, 2025, unless the Offer is extended.",
        ENDS_AT,
        ENDING,
        present(past=False),
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
        "expiration.of_results",
        "The Fund announced the final results of its tender offer ending January 8, 2025.",
        ("that expired", *(f"{behind} {verb}" for behind in ("offer", "offers", '")', "offer,", "that", "which") for verb in ("ending", "ended", "closing", "closed"))),
        LED,
        led_by(_RESULTS_OF, lambda reading, said, found: not conditional(clause(said[-200:]))),
    ),
    deadline_rule(
        "expiration.on_expiry",
        "At 12:00 midnight, New York City time, on March 3, 2000, the Offer expired as scheduled.",
        ("offer expired", "rights expired", "had expired", "has expired", "have expired", "shares expired", "period expired", "program expired", "exchange expired"),
        BARE,
        followed_by(_OFFER_EXPIRED, _offer_expired),
        before=260,
        after=0,
    ),
    deadline_rule(
        "expiration.on_expiry_of",
        'On March 3, 2000, at 12:00 midnight, the tender offer by Merger Sub, a wholly owned subsidiary of Teal Inc., for all shares of Larch Inc. ("Larch") expired.',
        ('") expired', "inc. expired", "corp. expired", "corporation expired", "company expired"),
        BARE,
        followed_by(_LONG_OFFER_EXPIRED, length=600),
        before=600,
        after=0,
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
        (
            "expiration date",
            "expiration time",
            "expiration deadline",
            "expiry date",
            "expiry time",
            "termination date of the offer",
            "expiration:",
            "expiration -",
            "initial closing date",
            "first closing date",
        ),
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
        (
            "expiration of the",
            "expiration of our",
            "expiration of its",
            "expiration of this",
            "offer expiration at",
            "offer's expiration at",
            '"expiration date" of the',
            '"expiration date" for the',
            "offers, which was",
        ),
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
            "lapse at",
            "lapse on",
            "lapses at",
            "lapses on",
            "concludes at",
            "concludes on",
            "concluded at",
            "concluded on",
            "to an end at",
            "to an end on",
            "runs out at",
            "runs out on",
            "ran out at",
            "ran out on",
            "and end at",
            "and end on",
            "and ending at",
            "and ending on",
            "ends:",
            "closes:",
            "ends this",
            "closes this",
            *(
                f"{noun} {verb} {start}"
                for noun in ("offer", "program", "exchange", "period", "and")
                for verb in ("ends", "closes")
                for start in (*"123456789", *MONTHS_BEGIN, *WEEKDAYS)
            ),
        ),
        CLOSING,
        lambda reading: (
            (_UNLESS_EXTENDED.sub("", reading["gap"]) in (" at ", " on ", " as of ", " this ", " on this ") or _heads_a_row(reading))
            and (_ends_offer(reading) or _is_row_of_offer(reading))
        ),
        before=12,
    ),
    deadline_rule(
        "expiration.initial_period",
        "The initial period of the offer will be completed at 10:00 a.m., New York time, or 5:00 p.m., Israel time, on March 24, 2025.",
        ("period will be completed", "offer will be completed", "period shall be completed", "offer shall be completed", "to be completed", "initial completion date"),
        LED,
        led_by(_COMPLETED_AT),
        timed=True,
    ),
    *moved.RULES,
    deadline_rule(
        "expiration.superseded_day",
        "As of midnight on May 3, 2023 (the date on which the tender offer was scheduled to expire), 1,234,567 shares had been tendered.",
        ("on which the tender offer was", "on which the offer was", "on which the exchange offer was", "when the tender offer was", "when the offer was"),
        BARE,
        followed_by(_WAS_TO_EXPIRE),
        before=150,
        after=60,
    ),
    *tender_until.RULES,
    *on_named_day.RULES,
    *extended_far.RULES,
    *end_in_year.RULES,
)

RULES: tuple[Rule[Any], ...] = (*EXPIRATION, *withdrawal.RULES, *withdrawal.RIGHT_RULES, *hour_first.RULES, *commencement.RULES, *announcement.RULES)
"""The family: the offer's end, the withdrawal deadline and the beginning."""
