"""Until when tenders are taken, told without the word "expire": received by, tendered until, open until, deadlines, and tables of dates."""

from __future__ import annotations

import re
from re import Match

from ...document import CELL, PARAGRAPH, ROW_LINE
from ...models.offer import Deadline
from ...phrase import Phrase
from ..deadline import BARE, BETWEEN, LED, OF_A_TRUSTEE, asked_of_offer, clause, deadline_rule, followed_by, led_by
from ..rule import Reading, Rule
from ..subject import conditional
from ..wording import ANY_DAY
from .extension import OTHER_THING, TO, extended_thing

_RECEIVED = Phrase(
    r"\b(?:plan|trustee|broker|nominee|instructions?|direction|401|guaranteed\ delivery|guarantee|dtc|participants?|certificates"
    r"|notices?\ of\ withdrawal|withdrawal|comments?|w-[89]\w*|questions|bids|vote|proxy|proxies|proposals)\b"
)
_TENDERS = Phrase(
    r"\b(?:letters?\ of\ transmittal|tenders?|repurchase\ requests?|notices?\ of\ intent|election(?:\ form)?s?|request\ forms?|tender\ requests?"
    r"|(?:re)?purchase\ notices?|put\ notices?|(?:acceptance|participation)\ forms?|acceptances?|forms?\ of\ acceptance|participate\ in\ (?:the|this|our)\ (?:[a-z]+\ ){0,2}?(?:program|offer)|offer\ to\ sell|assignment\ forms?|completed\ forms?|tendered|shares"
    r"|units|options|notes|debentures|securities|warrants)\b"
)
_BY = r"(?:by|before|no\ later\ than|not\ later\ than|on\ or\ before|on\ or\ prior\ to|prior\ to|at\ or\ before|at\ or\ prior\ to)"
_MUST = Phrase(
    rf"(?:(?:must|please|need\ to|w(?:ere|as)\ required\ to)\ (?:be\ (?:properly\ )?(?:completed,?\ )?(?:signed,?\ )?(?:and\ )?(?:actually\ )?(?:received|delivered"
    rf"|submitted|returned)|(?:validly\ |properly\ )?(?:tender|surrender)|receive|have(?=\ (?:your|the|this|their|all)\ )|submit|do\ so|deliver|send\ (?:in\ )?(?:your|the|this|it|them)|elect|make\ (?:your|their|an|any|all|a)\ (?:[a-z]+\ )?(?:elections?|choices?|selections?)|return|complete"
    rf"|notify|(?:fill\ out|sign),?\ [a-z,\ ]{{0,20}}?(?:return|submit|deliver))\b(?:(?!\ must\ )[^;]){{0,160}}?|\b(?:deliver|return|submit)\ [^.;]{{0,120}}?,?\ but\ in\ any\ event,?|\breceived\ as\ soon\ as\ possible,?\ (?:and|but),?\ in\ any\ (?:event|case),?"
    rf"|(?P<imperative>\b(?:complete|sign|fill\ (?:in|out))\b[^;]{{3,200}}?\b(?:fax|return|send|submit|deliver|e-?mail|mail)\ (?:it|them|the|your|this|these)\b[^;]{{0,140}}?))\ {_BY}:?\ (?:-\ |the\ )?$"
)
_DEADLINE = Phrase(
    r"(?:deadline\ |(?:last\ (?:day|date)|latest\ time(?:\ and\ date)?)\ (?=(?:to|for)\ ))(?:(?:to|for)\ (?:(?:elect|tender|surrender|submit|participat|deliver|receipt|return|exchang|receiv|accept|make\ (?:your|an|any|their)\ election)[a-z]*)\b[^.;]{0,160}?(?:\ (?:is(?:\ now)?"
    r"|will\ be)|:)|is|:)\ (?:(?:at|on)\ )?$"
    r"|\b(?:(?:tender|exchange|offer|election|participation|program)\ (?:offer\ |program\ )?|reminder\ (?:-\ |of\ )?)deadline(?:\ is|:)\ $"
)
_HAVE = Phrase(
    r"(?:ha(?:ve|s)|holders\ had|(?P<able>you\ (?:may|can|(?:will\ be|are)\ able\ to)\ (?:(?:validly\ )?tender|accept(?=\ (?:the|this|our)\ (?:[a-z]+\ )?offer\ )))(?:\ your\ (?:(?!no)[a-z]{2,14}\ ){0,2}?(?:shares|units|stock|adss?|notes|warrants|options|securities|interests))?"
    r"(?:\ (?:(?:in|into|pursuant\ to|under)\ )?(?:the|this|our)\ (?:tender\ |exchange\ )?offer)?)\ (?:at\ (?:least|any\ time)\ )?until\ (?:at\ least\ )?$"
)
_ASKED = Phrase(
    rf"\b(?:how\ (?:long|much\ time)\ (?:do|will|would)\ (?:i|we|you|holders|[a-z]+holders)\ have\ to\ (?:decide|tender|accept|participate|elect|exchange)\b[^.?;]{{0,120}}\?{BETWEEN}\ (?:you\ have\ )?until(?:\ (?:the|this|our)\ (?:[a-z]+\ )?offer\ expires,\ which\ (?:will\ be|is)(?:\ (?:currently\ )?scheduled\ for)?(?:\ at|\ on)?)?"
    rf"|how\ long\ (?:will|does|is)\ (?:the|this|our)\ (?:tender\ |exchange\ )?offer\ (?:(?:be|remain|stay|kept|to\ be\ kept)\ )?open\ ?\?{BETWEEN}\ until"
    rf"|(?:until|till)\ (?:what\ (?:time|date)|when)\ (?:can|may|do|will)\ (?:i|we|you|holders|[a-z]+holders)\ (?:have\ to\ |be\ able\ to\ )?(?:tender|accept|decide|participate)\b[^.?;]{{0,100}}\?{BETWEEN}(?:\ unless\ (?:(?:the\ offer\ is\ |it\ is\ )?(?:earlier\ )?extended),)?(?:\ (?:until|till))?"
    r"|(?:when\ (?:does|will|is)\ (?:the|this|our|your)\ (?:(?:tender|exchange|option|repurchase|stock|u[.-]s[.-])\ ){0,2}?(?:offer|exchange|program)(?:\ period)?\ (?:(?:begin|start|commence|open)\ and\ )?"
    r"(?:expire|end|close|scheduled\ to\ expire)(?:(?:,?\ and|[;,])\ (?:can|may|how|will|could)\ [^.?;]{2,70})?"
    r"|(?:when|what)\ is\ (?:the|my)\ (?:(?:offer|tender|exchange|election|participation)\ )?deadline(?:\ (?:for|to)\ (?:tender|elect|participat|respond|accept|submit|exchang)[^.?;]{0,90})?)\ ?\?"
    rf"(?:\ (?:can|may|will)\ (?:i|we|you|it|the\ offer)\ [^.?;]{{2,70}}\?)?{BETWEEN}(?:\ (?:at|on|by))?)\ (?:at\ least\ )?$"
)
"""A question of the term sheet, answered with the moment alone: "How long do I have to decide whether to tender? Until"."""
_OPEN = Phrase(rf"(?:open\ (?:for\ (?:acceptance|tenders?)\ )?|\b(?:runs?|continues?)\ )(?:from\ {ANY_DAY}\ )?{TO}\ $")
_PUT = r"(?:(?:fundamental\ change\ (?:re)?purchase|(?:optional\ )?(?:put|repurchase))\ (?:right|option)s?)"
"""What holders of notes exercise."""
_ACCEPTED = Phrase(
    rf"(?:(?:will|may|can)\ (?:now\ )?be\ (?:accepted|tendered|surrendered|received|submitted)"
    rf"|(?:holders?(?:\ of\ (?:the\ )?(?:\d{{4}}\ )?(?:notes|debentures|securities))?"
    rf"|you)\ may\ (?:(?:surrender|tender|deliver)\ (?:their|your|the|its)\ (?:(?!conver(?!tible))[a-z]+\ ){{1,4}}?"
    rf"|exercise\ (?:their|your|the|its|this)\ (?:\d{{4}}\ )?(?:put|repurchase|purchase)\ (?:right|option)s?\ )(?:for\ (?:re)?purchase\ )?,?"
    rf"(?:(?:at\ any\ time\ )?(?:from|(?:during\ the\ period\ )?(?:beginning|commencing|starting))\b(?:(?!expir|withdr|conver)[^;]){{4,110}}?)?)\ ?(?:and\ (?:ending|expiring)\ at|{TO})\ $"
    rf"|(?:holders?|you)\ may\ exercise\ (?:their|your|the|its|this)\ (?:\d{{4}}\ )?{_PUT}\ (?:at\ any\ time\ )?(?:until|prior\ to|before|up\ to|on\ or\ (?:prior\ to|before))\ $"
    rf"|\bthe\ {_PUT}\ may\ be\ exercised\ (?:by\ (?:an?\ |the\ |any\ )?(?:[a-z]+\ ){{1,2}})?(?:at\ any\ time\ )?(?:until|prior\ to|before|up\ to|on\ or\ (?:prior\ to|before))\ $"
    rf"|will\ accept\ (?:the\ |any\ )?(?:[a-z]+\ ){{1,2}}?for\ (?:re)?purchase\ at\ any\ time\ (?:prior\ to|before|{TO})\ (?:the\ )?$"
)
_TAKEN_OR_WITHDRAWN = Phrase(
    rf"\b(?:the|this|our|its|[a-z]+'s)\ (?:[a-z-]+\ ){{0,3}}?offer\ (?:can|may)\ be\ accepted\b(?:\ by)?(?:,?\ or\ accepted\ by)?,?\ and\ (?:[a-z0-9]+\ ){{0,7}}?(?:(?:can|may)\ be\ )?withdrawn,?\ (?:at\ any\ time\ )?{TO},?\ $"
)
_TENDERED_BY = Phrase(r"\b(?:tendered|deposited|surrendered|received)\b[^.;]{0,90}?\ (?:on\ or\ )?(?:prior\ to|before|by|until|through|at\ or\ before)\ $")
_OR_LATER = Phrase(
    r",?\ \(?or\ (?:on\ |at\ |by\ )?(?:such|any|a)\ (?:later|other)\ (?:time\ and\ )?(?:date|time|day)\ (?:and\ time\ )?(?:to|until"
    r"|through)\ which\ (?:the|this|our|its)\ (?:[a-z-]+\ ){0,2}?(?:offer|period)\b"
)
_BY_WHICH = r"the\ (?:last\ |latest\ )?(?:date|deadline|day|time)(?:\ and\ time)?\ (?:on\ or\ )?by\ which"
_NAMED_DATE = Phrase(
    rf"\*{{0,3}}\ (?:initial\ )?(?:(?P<end>expiration\ date)\*?\ (?:is\ )?(?:{_BY_WHICH}|the\ later\ (?:to\ occur\ )?of\b)"
    rf"|(?:notice\ (?:due\ )?date|repurchase\ request\ deadline|tender\ deadline)\*?\ (?:is\ )?{_BY_WHICH}(?![^.]{{0,160}}withdraw)"
    rf"|(?P<event>(?:(?:the|this|our|tender|exchange)\ ){{0,3}}offer(?:\ period)?\ (?:expires|ends|closes)|(?:expiration|end|close)\ of\ (?:(?:the|this|our)\ )?(?:tender\ |exchange\ )?offer)\b)"
)
_EVENTS = (
    "offer expires",
    "offer ends",
    "offer closes",
    "period expires",
    "period ends",
    "period closes",
    "expiration of the",
    "expiration of offer",
    "end of the",
    "close of the",
)
_END_IN_TABLE = Phrase(rf"\d\*{{0,3}}\ (?:initial\ )?expiration\ date\*?\ (?:is\ )?{_BY_WHICH}")
"""A row that names the end: where there is one, the day of notice is not the end."""
_TABLE = 3_000
"""So far before and behind a row its table of dates reaches, with what is explained beside each."""


def _in_table(reading: Reading, said: str, found: Match[str]) -> bool:
    """Whether a row of a table of dates begins with the moment and names the end behind it; what happens then stands in the next cell."""
    if found["event"] is not None:
        text, start = reading.document.text, reading.match.start("moment")
        return text[max(0, start - 1) : start] in ("", ROW_LINE, PARAGRAPH) and text[reading.match.end() + found.start("event") - 1] == CELL
    return found["end"] is not None or not _END_IN_TABLE.search(reading.document.folded, *_table(reading))


def _table(reading: Reading) -> tuple[int, int]:
    return max(0, reading.match.start() - _TABLE), reading.match.end() + _TABLE


_WHO_WISHES = Phrase(
    r"\bif\ (?:you|holders?|an?\ [a-z]+)\ (?:wish|want|choose|decide|elect|desire|would\ like)(?:es|s)?\b|\bunless\ (?:the|this|our)\ (?:[a-z]+\ )?offer\ is\ (?:further\ )?extended,|\bshould\ be\ $|\bregardless\ of\ whether\ (?:or\ not\ )?(?:you|holders?)\ [^.,;]{3,110},"
)
"""Those to whom the deadline is told: no case that is put."""


_OTHER_ELECTION = Phrase(r"\b(?:83\ ?\(b|tax(?:es)?|benefits?|health|insurance|deferral|enrollment|conversion|merger)(?![a-z])")
"""What else employees and holders elect."""
_ADDRESSEE = Phrase(r"\bto\ [^;]{3,60}?,\ (?:the|our)\ (?:[a-z']+\ ){0,2}?(?:stock\ )?option\ plan\ (?:administrator|coordinator|manager),")
"""To whom the form goes, which is no deadline of a plan's: "to Ruth Adeyemi, the Company's Stock Option Plan Administrator,"."""
_OTHER_FORM = Phrase(r"\b(?:consents?|ballots?|surveys?|w-[48]\w*|subscription|enrollment|beneficiary|lost|affidavit|conversion|questionnaires?|claims?|receipts?|agreements?)\b")
"""What else is to be completed and returned."""


def _received(reading: Reading, said: str, found: Match[str]) -> bool:
    before = _WHO_WISHES.sub("", clause(said[-200:]))
    whole = before + _ADDRESSEE.sub("", found[0])
    if found["imperative"] and (_OTHER_FORM.search(whole) or clause(found[0]) != found[0]):
        return False
    if "make " in found[0] and _OTHER_ELECTION.search(whole):
        return False
    return not _RECEIVED.search(whole) and bool(_TENDERS.search(whole)) and not conditional(before[-60:]) and not OF_A_TRUSTEE.search(reading.after(330))


def _deadline(reading: Reading, said: str, found: Match[str]) -> bool:
    before = clause(said[-120:])
    return not _RECEIVED.search(before + found[0]) and not re.search(r"\b(?:early|withdrawal|notice|guaranteed|earlier|own|response|record|comment)\b", before[-40:] + found[0])


def _tendered_by(reading: Reading) -> bool:
    before = clause(reading.before(220) + reading[0][0])
    found = _TENDERED_BY.search(before)
    return found is not None and not _RECEIVED.search(found.group()) and not conditional(before[-60:])


_UNLESS = Phrase(r"\bunless\ (?:[a-z]+\ ){1,6}?(?:extend(?:s|ed)?|terminated)(?:\ (?:it|the\ offer))?(?:\ or\ (?:earlier\ )?terminated?(?:\ it)?)?,")
_SENTENCE_END = Phrase(r"[.;)]\ ")
_ABLE_IN_A_CASE = Phrase(
    r"\b(?:if|in\ (?:the|that|which)\ (?:event|case)|should|were|unless(?=\ we\ (?:do|have))|example|subsequent|early|earlier|guarantee[ds]?|prior|previous|rival|competing|their|its\ offer)\b(?!\ terminated)"
)
"""Beside the time until which holders are able to tender: another offer's or period's, or a case that is put."""


def _have_until(reading: Reading, said: str, found: Match[str]) -> bool:
    before, after = clause(said[-120:]), reading.after(160)
    if re.search(
        r"\b(?:plan|participants?|employees?\ stock|trustee|guaranteed|parties|parent|purchaser|ftc|cfius|commissions?|authorit(?:y|ies)|agency"
        r"|office|ministry|courts?|lenders?|company\ had|had)\b",
        before[-60:],
    ):
        return False
    if found["able"] and _ABLE_IN_A_CASE.search(_UNLESS.sub("", before) + _SENTENCE_END.split(after[:60])[0]):
        return False
    return bool(re.search(r"\btender|\bsurrender|\boffer\b|\bexchange\b|\bparticipate|\belect|\bdecide", before + found[0] + after))


_WAS_TO = Phrase(r"\b(?:was|were|been)\ (?:(?:originally|initially|previously|then|first)\ )?(?:(?:due|scheduled|set)\ )?to\ (?:run|continue|(?:remain|stay|be)\ open)\b")
"""What an offer would have done but for the extension: "The Offer, which was to run until May 3, now runs until May 17"."""


def _stays_open(reading: Reading, said: str, found: Match[str]) -> bool:
    before = clause(said[-200:])
    if (
        OTHER_THING.search(before)
        or re.search(r"\b(?:must|required\ to|obligated\ to|obligation\ to|if|unless|may|could|would)\ (?:[a-z]+\ ){0,4}$", before)
        or _WAS_TO.search(before + found[0])
    ):
        return False
    return extended_thing(before)


_EXERCISED = Phrase(rf"\bexercise\ [a-z]+\ (?:\d{{4}}\ )?{_PUT}\b|\b{_PUT}\ may\ be\ exercised\b")


def _accepted(reading: Reading, said: str, found: Match[str]) -> bool:
    if clause(found[0]) != found[0]:
        return False
    if found[0].startswith(("may be accepted", "can be accepted")) and re.search(r"\b(?:the|this|our)\ (?:[a-z.]+\ |u-s-\ ){0,2}offer\ $", said[-40:]):
        return True
    if _EXERCISED.search(found[0]):
        return not conditional(clause(said[-120:]))
    return bool(_TENDERS.search(said[-120:] + found[0])) and not _RECEIVED.search(clause(said[-120:]))


RULES: tuple[Rule[Deadline], ...] = (
    deadline_rule(
        "expiration.open_until",
        "The Offer will remain open until 5:00 p.m., New York City time, on April 21, 2020.",
        (
            "open until",
            "open through",
            "open to",
            "open for acceptance",
            "open from",
            "run from",
            "runs from",
            "runs until",
            "run until",
            "runs through",
            "continues until",
            "continue until",
            "continues through",
        ),
        LED,
        led_by(_OPEN, _stays_open),
    ),
    deadline_rule(
        "expiration.have_until",
        "You will have until 5:00 p.m., New York City time, on April 21, 2020 to tender your shares in the Offer.",
        (
            "have until",
            "have at least until",
            "has until",
            "holders had until",
            "you may tender",
            "you can tender",
            "able to tender",
            "able to validly tender",
            "accept this offer",
            "accept the offer",
            "accept our offer",
        ),
        LED,
        led_by(_HAVE, _have_until),
    ),
    deadline_rule(
        "expiration.asked",
        "How long do I have to tender my Shares? Until 5:00 p.m., New York City time, on April 21, 2020, unless extended.",
        (
            "how long do",
            "how long will",
            "how long would",
            "how long is",
            "how long does the",
            "how much time do",
            *(f"{until} {what} {may}" for until in ("until", "till") for what in ("what time", "what date", "when") for may in ("can", "may", "do", "will")),
            "when does the",
            "when does this",
            "when does our",
            "when does your",
            "when will the",
            "when will our",
            "when is the",
            "when is our",
            "when is my",
            "what is the deadline",
            "what is the offer",
            "what is the tender",
            "what is the exchange",
            "what is the election",
            "what is my",
        ),
        LED,
        led_by(_ASKED, asked_of_offer),
        timed=True,
        needs=(("? ",),),
    ),
    deadline_rule(
        "expiration.date_table",
        "October 10, 2025 Notice Date The deadline by which you must notify the Fund in writing if you wish to tender Shares for repurchase",
        (
            "notice date the",
            "notice date* the",
            "request deadline the",
            "tender deadline the",
            "expiration date the",
            "expiration date* the",
            "notice due date the",
            "date is the",
            *_EVENTS,
        ),
        BARE,
        followed_by(_NAMED_DATE, _in_table),
        before=120,
        after=220,
    ),
    deadline_rule(
        "expiration.received_by",
        "Letters of Transmittal tendering Shares must be received by the Fund by 4:00 p.m., Eastern Time, on February 29, 2024.",
        (
            "must be received",
            "must receive",
            "must have your",
            "must have this",
            "must have the",
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
            "complete and",
            "complete, sign",
            "complete this",
            "complete your",
            "complete the",
            "sign and",
            "sign, date",
            "fill out",
            "fill in",
            "must make your",
            "must make their",
            "must make a",
            "must return",
            "must complete",
            "must notify",
            "must fill",
            "must sign",
            "need to return",
            "need to submit",
            "please return",
            "please submit",
            "please send",
            "must send",
            "in any event",
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
            "right may be exercised",
            "option may be exercised",
            "may surrender their",
            "may surrender your",
            "may surrender the",
            "may tender their",
            "for purchase at any time",
            "for repurchase at any time",
        ),
        LED,
        led_by(_ACCEPTED, _accepted),
        before=24,
        timed=True,
    ),
    deadline_rule(
        "expiration.accepted_or_withdrawn_until",
        "This tender offer can be accepted, and tendered ADSs and shares can be withdrawn, until 5:00 p.m., New York City time, on April 21, 2020.",
        tuple(f"withdrawn{comma} {to}" for comma in ("", ",") for to in ("until", "till", "to", "through")),
        LED,
        led_by(_TAKEN_OR_WITHDRAWN),
        before=4,
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
        ("deadline to", "deadline for", "deadline is", "deadline:", "latest time for", "last day to", "last date to", "last day for", "last date for"),
        LED,
        led_by(_DEADLINE, _deadline),
        timed=True,
    ),
)
