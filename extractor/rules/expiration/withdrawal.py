"""Until when tenders may be withdrawn (Regulation M-A Item 1004(a)(1)(vi); Rules 14d-7 and 13e-4(f)(2)).

    THE OFFER AND WITHDRAWAL RIGHTS WILL EXPIRE AT 5:00 P.M., NEW YORK CITY TIME, ON MARCH 24, 2025
    Shares tendered in the Offer may be withdrawn at any time prior to 12:00 midnight, ...
    Withdrawal Deadline: 5:00 p.m., New York City time, on February 14, 2020
    February 29, 2024   Tender Withdrawal Date   the date by which ... to withdraw its previous tender request
    Shares may be withdrawn at any time prior to the Expiration Date        ``withdrawal_right``: the day stands where the offer's end does

Not read: the second right to withdraw (sixty days, forty business days after commencement), which is no deadline; what bidders and boards withdraw;
tallies of shares "not withdrawn prior to" a day.
"""

from __future__ import annotations

import re
from re import Match

from ...models.offer import Deadline
from ...phrase import Phrase
from ..deadline import BARE, BETWEEN, CLOSING, DATED, ENDING, ENDS_AT, LED, OF_A_TRUSTEE, UNDATED, asked_of_offer, clause, deadline_rule, followed_by, has_clock, led_by
from ..offering import said_before
from ..rule import Reading, Rule
from ..subject import conditional, ends
from ..wording import MAY, NAME_STOP
from .end_named import TWO_DAYS

PRECEDENCE = (
    "withdrawal.rights_expire",
    "withdrawal.rights_end",
    "withdrawal.until",
    "withdrawal.asked",
    "withdrawal.hour_first",
    "withdrawal.not_after",
    "withdrawal.notice_by",
    "withdrawal.deadline",
    "withdrawal.defined_after",
    "withdrawal.date_table",
    "withdrawal_right.asked",
    "withdrawal_right.until_expiration",
    "withdrawal_right.until_then",
    "withdrawal_right.any_holder",
)

_CAN = Phrase(rf"\b(?:{MAY}|can|right|rights|entitled|able|permitted|permissible|must|revocable|allowed|ability|opportunity|wish|want|time|unless)\b")
_SECOND_RIGHT = Phrase(r"\bafter\b|\bha(?:ve|s)\ not\b|\bagreed\ to\b|\baccepted\b|\bcommencing\ on\b|\bbusiness\ days\b|\b60\b|\b40\b|sixt|forty")
_NOT_TENDERS = Phrase(
    r"\b(?:hsr|notification|filing|recommendation|proposal|nomination|application|registration|complaint|petition|bid|its\ offer"
    r"|the\ offer\ (?:at|prior|before|by|until)|deposits?|cash|funds|consent\ to)\b"
)
_NOT_WITHDRAWN = Phrase(r"\b(?:not|without\ (?:being|having\ been))\ (?:(?:been|being|validly|properly|duly|subsequently|theretofore|previously|thereafter)\ )*$")


_A_TENDER, _A_VOTE = (
    Phrase(r"\b(?:tenders?|tendered|elections?|acceptances?|surrender\w*|participation)\b"),
    Phrase(r"\b(?:prox(?:y|ies)|votes?|consents?|instructions?|powers?)\b"),
)


_THE_OFFER = Phrase(r"\ (?:the|our|this|its)\ (?:tender\ |exchange\ )?offer\b")
_YES = Phrase(r"^(?:\ [a-z]{1,20},?){1,16}\?\ (?:a(?:nswer)?\ ?\d{0,2}\ ?[.:]\ )?yes\b[.,]?(?!\ \(?(?:if|unless)\b)")
_ONCE_TENDERED = Phrase(
    r"\ (?:after|once|when)\ (?:i|we|you|[a-z]{0,8}holders)\ (?:have\ )?(?:already\ )?tender(?:ed)?\b(?:\ (?:them|it|the|my|our|your|shares|units|notes|warrants|interests)\b){0,2}"
)
"""In a question, what is asked of, and no later right: "May I withdraw my Shares after I have tendered them? Yes, until"."""

_ASKED_OR_PUT = Phrase(r"\?|\bif\b")
_OTHER_ELECTION = Phrase(r"\b(?:plans?|benefits?|enrol\w+|401|payroll|deferrals?|83\ ?\(b)(?![a-z])")
"""What else employees elect, and may change."""
_ANSWERED = Phrase(r"^\ a(?:nswer)?\ ?\d{0,2}\ ?[.:]")
"""The mark of an answer: "A.", "A17."."""


def may_withdraw(reading: Reading, said: str, found: Match[str]) -> bool:
    """Whether holders may withdraw until then, by the words that lead to the moment."""
    before, gap = clause(said[-130:]), _ANSWERED.sub("", found["gap"]) if "?" in found[0] else found["gap"]
    if _YES.search(gap):  # "May I withdraw my tender? Yes, until"
        if _A_VOTE.search(gap) or _THE_OFFER.match(gap):
            return False
        before, gap = before + _ONCE_TENDERED.sub("", gap.partition("?")[0]), _ANSWERED.sub("", gap.partition("?")[2])
    if gap.endswith(("*", " not")) or _SECOND_RIGHT.search(gap) or _NOT_TENDERS.search(gap) or _NOT_TENDERS.search(before[-50:]) or _NOT_WITHDRAWN.search(before):
        return False
    if found["revoked"] and (not _A_TENDER.search(before + gap) or _A_VOTE.search(before + gap) or _OTHER_ELECTION.search(before + gap)):
        return False
    if found["revoked"] and not found["revoked"].startswith("revoke") and _ASKED_OR_PUT.search(found["gap"]):  # see ``_ASKED``
        return False
    if re.search(r"\bafter\b[^,]{0,60}$", before) or len(clause(gap)) != len(gap):
        return False
    return bool(_CAN.search(before) or _CAN.search(gap)) and not OF_A_TRUSTEE.search(reading.before(330))


_EXPIRATION_WHICH = (
    r"(?:(?:(?:the|our|this)\ )?[\"']?(?:(?:offer\ )?expiration\ (?:date|time)|expiration\ of\ (?:the|our|this)\ (?:tender\ |exchange\ )?offer|withdrawal\ deadline"
    r"|(?:(?:tender|exchange)\ )?offer\ expires)[\"']?(?:\ of\ (?:the|our|this)\ (?:tender\ |exchange\ )?offer)?,?\ (?:\((?:which\ is\ |i\.e\.,?\ |that\ is,?\ |currently,?\ |at\ )?"
    r"|which\ (?:is|will\ be)\ (?:currently\ |scheduled\ to\ be\ )?|currently\ (?:expected\ to\ be\ |scheduled\ for\ )?|at\ |on\ |of\ |i\.e\.,\ |that\ is,?\ |being\ ){1,4})?"
)

WITHDRAW_UNTIL = Phrase(
    rf"(?:withdr(?:aw|awn|awal|awals)|(?P<revoked>revoked?|take\ back|(?:change|cancel)(?=\ (?:or\ (?:cancel|revoke|take\ back)\ )?(?:your|my|their|an|any|this)\ (?:[a-z]+\ )?elections?\b)))\b[,:?]?(?P<gap>(?:\ (?!.?withdr)[^\ ;]{{1,40}}){{0,26}}?)\ (?:prior\ to(?:\ and\ including)?|before|until|till|through"
    rf"|up\ to|up\ until|by|on\ or\ before|on\ or\ prior\ to|at\ or\ prior\ to|at\ or\ before|no\ later\ than|not\ later\ than),?\ {_EXPIRATION_WHICH}$"
)
_ASKED = Phrase(
    rf"\b(?:until|till)\ (?:(?:what|which)\ (?:time|date)|when)\ (?:can|may|do|will)\ (?:i|we|you|holders|[a-z]+holders)\ (?:have\ to\ |be\ able\ to\ )?withdraw\b[^.?;]{{0,100}}\?{BETWEEN}\ (?:at\ )?$"
    rf"|\b(?:(?:(?:until|till)\ (?:(?:what|which)\ (?:time|date)|when)|when|how\ long)\ (?:can|may|do|will)\ (?:i|we|you|holders|[a-z]+holders)\ (?:have\ to\ |be\ able\ to\ )?withdraw\b[^.?;]{{0,100}}\?{BETWEEN}"
    rf"|(?:can|may)\ (?:i|we|you)\ (?:later\ )?change\ (?:my|our|your)\ (?:mind|elections?|decision)\b[^.?;]{{0,90}}\?{BETWEEN}(?:\ yes[.,;:]?)?(?:\ you\ (?:may|can)(?:\ (?:do\ so|change\ (?:it|your\ (?:mind|elections?))))?)?)"
    rf"\ (?:(?:at\ )?any\ time\ |as\ (?:often|many\ times)\ as\ you\ (?:like|wish|want),?\ )?(?:until|before|prior\ to|up\ to)\ {_EXPIRATION_WHICH}$"
)
"""A question of the term sheet, answered with the moment alone; to change an election is to withdraw it."""
_NAME = r"withdrawal\ (?:deadline|date|time|expiration\ date)[\"']?"
_MOVED = r"(?:extend(?:s|ed|ing)?|chang(?:es|ed|ing)|mov(?:es|ed|ing)|postpon(?:es|ed|ing))"
_DEADLINE = Phrase(
    rf"{_NAME}(?:\ (?:means|is|will\ be|shall\ be|of)|:)?\ (?:(?:at|on)\ )?$"
    rf"|(?<!\band\ )\b(?:the\ )?expiration\ (?:date|time)\ and\ (?:the\ )?{_NAME}\ are\ (?:both\ |each\ )?(?:at\ |on\ )?$"
    rf"|\bdeadline\ (?:for|to)\ (?:(?:elect|tender|participat|exchang|submit|mak)[^.;]{{2,80}}?,?\ (?:and|or)\ (?:for\ |to\ )?)?(?:withdraw(?:ing|al)?|revok(?:e|ing))\b[^.;]{{0,120}}?\ (?:is(?:\ now)?|will\ be)\ (?:at\ |on\ )?$"
    rf"|(?:\b{_MOVED}\ (?:both\ )?(?:the\ |its\ )?(?:expiration\ (?:date|time)\ and\ (?:the\ )?)?{_NAME}|{_NAME}\ (?:has|have|is|are|was|were)\ (?:each\ )?(?:been\ )?(?:hereby\ )?{_MOVED})"
    rf"(?:\ (?:for|of|under)\ [^.;\d]{{3,60}}?)?(?:,?\ from\ [^;]{{8,120}}?,?)?\ (?:to|until)\ $"
)
_NAMED_BEHIND = Phrase(
    rf"(?:[^\";\d]|{UNDATED}){{0,120}}?\"withdrawal\ (?:deadline|date|time|expiration)"
    rf"|,?\ and\ (?:(?:all\ )?(?:such\ )?(?:tenders|shares|units|interests|they)\ )?(?:{MAY}|can)\ be\ withdrawn\ (?:at\ any\ time\ )?(?:until|before|prior\ to|up\ to)\ (?:that|such)\ (?:time|date)\b"
    rf"|(?:\ \([^()]{{4,60}}\))?(?:,\ at\ which\ time\ [^.;]{{3,50}})?\.\ until\ (?:that|this|such)\ (?:time|date|day),?\ [^.;]{{0,60}}?\b(?:right|{MAY}|can|able"
    rf"|entitled)\b(?:(?!not\b)[^.;]){{0,60}}?\bwithdraw\b"
)


def _is_of_tenders(reading: Reading, found: Match[str]) -> bool:
    """Whether what "may be withdrawn until that time", said in the sentence of the moment itself, is a tender."""
    if not found[0].lstrip(" ,").startswith("and "):
        return True
    said = said_before(reading, 300) + found[0]
    return (_A_TENDER.search(said) is not None or "letters of transmittal" in said) and not _A_VOTE.search(said)


_TABLE = Phrase(
    r"\*{0,3}\ (?:(?:tender\ |initial\ )?withdrawal\ (?:date|deadline)|(?:initial\ )?expiration\ date)\*?\ (?:is\ )?the\ (?:last\ |latest\ )?(?:date"
    r"|deadline|day|time)(?:\ and\ time)?\ (?:on\ or\ )?by\ which(?=[^.]{0,300}withdraw)"
)

_THIS_NOTICE = Phrase(
    r"\b(?:this\ (?:[a-z]+\ )?(?:notice|form)\ (?:must|has\ to)\ be\ (?:[a-z]+\ )?(?:received|delivered|submitted|returned)|(?:submit|deliver|return|receive|send)\ this\ (?:[a-z]+\ )?(?:notice|form))\b[^.;]{0,60}?"
    r"\ (?:by|before|prior\ to|(?:no|not)\ later\ than)\ $"
)
_NOTICE_TITLE = Phrase(r"\b(?:withdrawal\ form|form\ of\ withdrawal|notice\ (?:to\ withdraw|of\ withdrawal))\b")
"""The title of a form by which holders take back what they tendered."""
_TITLE = 700


def _notice_by(reading: Reading, said: str, found: Match[str]) -> bool:
    """Whether the form that must be received is one by which tenders are withdrawn."""
    return has_clock(reading["moment"]) and _NOTICE_TITLE.search(reading.document.folded, 0, _TITLE) is not None and not conditional(clause(said[-60:]))


_NOT_AFTER = Phrase(r"\b(?:may|can)\ (?:not|no\ longer)\ be\ (?:(?:validly|properly)\ )?(?:withdrawn|revoked)(?:\ (?:at\ any\ time|or\ revoked))?\ after\ $")


def _no_longer_withdrawn(said: str) -> bool:
    """Whether it is tenders that cannot be withdrawn after the moment, not votes, nor those of another period."""
    before = clause(said[-130:])
    return bool(_A_TENDER.search(before) or _SECURITIES.search(before)) and not (
        _A_VOTE.search(before) or _NOT_TENDERS.search(before[-50:]) or conditional(before) or _ANOTHER_PERIOD.search(before)
    )


_SECURITIES = Phrase(r"\b(?:shares|units|notes|warrants|options|securities|debentures|adss)\b")
_ANOTHER_PERIOD = Phrase(r"\bsubsequent\b|\bearly\b|\bprevious\w*\b|\bplan\b")

_DENIED = Phrase(r"\b(?:not|no|cannot|irrevocabl[ey])\b(?![^.;]{0,60}?\b(?:except|but|provided)\b)")
_OTHER_RIGHT = Phrase(
    r"\b(?:consents?|prox(?:y|ies)|votes?|plan|participants?|instructions?|trustee|subsequent|subsequently|early|if|unless|whether|deemed|company|purchaser|offeror|board|proposal|agreement)\b"
)
"""Before or inside words about another right than the holders' to take back what they tendered."""


def _until_the_end(reading: Reading) -> bool | None:
    """Whether holders may withdraw their tenders until the offer ends."""
    before = clause(reading.before(150))
    around = before[-110:] + reading["verb"] + reading["gap"]
    if (
        _THE_OFFER.match(reading["gap"])
        or not _CAN.search(around)
        or _NOT_WITHDRAWN.search(before)
        or _DENIED.search(around)
        or _SECOND_RIGHT.search(reading["gap"])
        or _OTHER_RIGHT.search(around)
    ):
        return None
    return True


_EXPIRES = Phrase(
    rf"\b(?:offers?|solicitation)\b[^.;]{{0,90}}?\b(?:expires?\ (?:at|on)|open\ until)\ (?:[^.;]|{NAME_STOP}|(?<=[ap]\.m)\.){{4,200}}?(?:\.\ |;\ |,?\ and\ )(?!(?:[^.;]|(?<=[ap]\.m)\.){{0,200}}?\b\d{{1,2}},\ (?:19|20)\d\d\b)[^.;]{{0,120}}$"
)
"""Before what may be done "until then": the sentence that tells when the offer ends, and no other day behind it."""


_ASKED_OF_OTHERS = Phrase(r"\b(?:consents?|prox(?:y|ies)|votes?|plan|participants?|subsequent|if|from)\b")


def _asked(reading: Reading) -> bool | None:
    """Whether a question about withdrawals is one about tenders in this offer."""
    return None if _ASKED_OF_OTHERS.search(reading["question"]) else True


RIGHT_RULES: tuple[Rule[bool], ...] = (
    Rule(
        name="withdrawal_right.asked",
        says="Can I withdraw my tender? Yes, at any time before the expiration of the Offer.",
        anchors=("withdraw",),
        pattern=(
            rf"\b(?P<question>(?:can|may)\ (?:i|we|you|[a-z]{{0,8}}holders)\ withdraw\b[^.?;]{{0,100}})\ ?\?{BETWEEN}(?:\ yes[.,;:]?(?:\ (?:you|holders)\ may(?:\ do\ so|\ withdraw\ (?:them|it|your\ [a-z]+))?)?)?"
            r"\ (?:at\ any\ time\ )?(?:before|prior\ to|until|up\ to)\ (?:the\ )?(?:(?:offer\ )?expiration(?:\ (?:date|time)\b|\ of\ (?:the|this|our)\ (?:(?:tender|exchange|u[.-]s[.-])\ )?offer\b|(?=[.,;]|\ and\b))"
            r"|(?:the\ |this\ |our\ )?(?:(?:tender|exchange|u[.-]s[.-])\ )?offer(?:s|ing)?\ (?:expires?|ha(?:s|ve)\ expired)\b)"
        ),
        read=_asked,
        before=40,
        after=240,
        needs=(("?",), ("expir",)),
    ),
    Rule(
        name="withdrawal_right.until_expiration",
        says="Shares tendered in the Offer may be withdrawn at any time prior to the Expiration Date.",
        anchors=(
            "expiration date",
            "expiration time",
            "expiry date",
            "expiry time",
            "expiration of the",
            "offer expires",
            "offers expire",
            "offering expires",
            "extended, expires",
            "extended, expire",
            *(f"{offer} {ends}" for offer in ("offer", "program", "exchange") for ends in ("ends", "closes", "lapses")),
            "exchange expires",
            "program expires",
        ),
        pattern=(
            r"\b(?P<verb>withdraw(?:n|al)?|revoked?|(?:change|cancel)(?=\ (?:or\ [a-z]+\ )?(?:your|my|their|an|any|this)\ (?:[a-z]+\ )?elections?\b))\b[:?]?(?P<gap>(?:\ [^\ ;.]{1,24}){0,14}?)\ (?:prior\ to|before|until|up\ to|through|at\ or\ prior\ to|at\ or\ before|on\ or\ (?:before|prior\ to)),?\ "
            r"(?:\d{1,2}:\d\d\ ?[ap]\.?m\.?,?\ (?:\(?[a-z]+(?:\ [a-z]+){0,2}\ time\)?,?\ )?on\ )?(?:the\ )?(?:\"\ ?)?(?:(?:offer\ )?expir(?:ation|y)\ (?:date|time)\b|expiration\ of\ the\ (?:(?:tender|exchange|repurchase)\ )?offer\b|(?:(?:tender|exchange|repurchase)\ )?offer(?:s|ing)?(?:,\ as\ (?:so\ )?extended,)?\ expires?\b|(?:(?:(?:tender|exchange|repurchase)\ )?offer|(?:option\ )?exchange(?:\ program)?)\ (?:expires|ends|closes|lapses)\b)"
        ),
        read=_until_the_end,
        before=240,
        after=28,
        needs=(("withdraw", "revoke", "change ", "cancel "),),
    ),
    Rule(
        name="withdrawal_right.until_then",
        says="The exchange offer will expire at 5:00 p.m., New York City time, on March 24, 2025, unless extended. Tenders may be withdrawn at any time before then.",
        anchors=tuple(f"{until} {then}" for until in ("before", "until", "prior to", "up to") for then in ("then", "that time", "that hour", "such time")),
        pattern=r"\b(?P<verb>withdraw(?:n|al)?)\b(?P<gap>(?:\ [^\ ;.]{1,24}){0,8}?)\ (?:before|until|prior\ to|up\ to)\ (?:then|(?:that|such)\ (?:time|hour))(?=[.,;])",
        read=lambda reading: _until_the_end(reading) if _EXPIRES.search(reading.before(420)) else None,
        before=120,
        after=2,
        needs=(("withdraw",),),
    ),
    Rule(
        name="withdrawal_right.any_holder",
        says="At any time prior to the Expiration Date, and, if the Shares have not by then been accepted for payment by the Fund, at any time after May 3, 2019, any stockholder may withdraw all, but not less than all, of the Shares",
        anchors=("may withdraw",),
        pattern=(
            r"\bat\ any\ time\ (?:on\ or\ )?(?:prior\ to|before|until)\ (?:the\ )?expiration\ (?:date|time)\b(?:(?!\.\ [a-z]{2})[^;]){0,260}?,\ "
            r"(?:any\ [a-z]{0,8}holder|[a-z]{0,8}holders|you)\ may\ withdraw\ (?:any|all|some|(?:the|your|their|his)\ (?:shares|units|interests|tenders?)|shares|units|interests|tenders?)\b"
        ),
        read=lambda reading: True,
        before=340,
        after=30,
        needs=(("at any time",), ("expiration",)),
    ),
)
"""That the right to withdraw ends with the offer; when, is told elsewhere."""

RULES: tuple[Rule[Deadline], ...] = (
    deadline_rule(
        "withdrawal.rights_expire",
        "The Offer and withdrawal rights will expire at 5:00 p.m., New York City time, on March 24, 2025, unless the Offer is extended.",
        ENDS_AT,
        ENDING,
        ends("withdrawal", past=False),
    ),
    deadline_rule(
        "withdrawal.rights_end",
        "Withdrawal rights with respect to the Notes will terminate at 5:00 p.m., New York City time, on March 24, 2025.",
        ("terminate at", "terminate on", "rights end at", "will end at", "lapse at", "lapse on", "withdraw ends", "withdraw lapses", "withdraw terminates"),
        CLOSING,
        ends("withdrawal", past=False),
        before=12,
    ),
    deadline_rule(
        "withdrawal.until",
        "Shares tendered in the Offer may be withdrawn at any time prior to 5:00 p.m., New York City time, on March 24, 2025.",
        ("withdr", "revoke", "take back", *(f"{verb} {what}" for verb in ("change", "cancel") for what in ("your", "my", "their", "an", "any", "this", "or"))),
        LED,
        led_by(WITHDRAW_UNTIL, may_withdraw, 440),
        after=420,
    ),
    deadline_rule(
        "withdrawal.asked",
        "Until what time can I withdraw tendered Shares? At any time until 5:00 p.m., New York City time, on March 24, 2025.",
        (
            *(f"{mark} {time}" for mark in ("?", "a.", "a:") for time in ("at any time", "any time", "until")),
            *(f"{until} {what}" for until in ("until", "till") for what in ("what time", "what date", "which time", "which date", "when")),
            "change my mind",
            "change my election",
            "change my decision",
            "change your mind",
            "change your election",
            "change our election",
        ),
        LED,
        led_by(_ASKED, asked_of_offer),
        needs=(("withdraw", "change "),),
        before=140,
    ),
    deadline_rule(
        "withdrawal.notice_by",
        "NOTICE TO WITHDRAW FROM THE OFFER. I understand that this notice must be received by 5:00 p.m., New York City time, on March 24, 2025.",
        ("this notice", "this form", "this withdrawal"),
        LED,
        led_by(_THIS_NOTICE, _notice_by),
    ),
    deadline_rule(
        "withdrawal.not_after",
        "Tenders of notes may not be withdrawn after 5:00 p.m., New York City time, on March 24, 2025, but in the cases told below.",
        ("withdrawn after", "revoked after"),
        LED,
        led_by(_NOT_AFTER, lambda reading, said, found: has_clock(reading["moment"]) and _no_longer_withdrawn(said)),
    ),
    deadline_rule(
        "withdrawal.deadline",
        "Withdrawal Deadline: 5:00 p.m., New York City time, on February 14, 2020, unless extended.",
        ("withdrawal deadline", "withdrawal date", "withdrawal time", "withdrawal expiration", "deadline for", "deadline to"),
        LED,
        led_by(
            _DEADLINE,
            lambda reading, said, found: (
                not re.search(r"\b(?:early|previous|prior|original|may|if)\ [\"']?$", said[-20:])
                and not (found[0].startswith("deadline ") and _A_VOTE.search(found[0]))
                and not (" are " in found[0] and (TWO_DAYS.match(reading.after(90)) or conditional(clause(said[-90:]))))
            ),
        ),
    ),
    deadline_rule(
        "withdrawal.defined_after",
        'Notes may be withdrawn before 5:00 p.m., New York City time, on February 14, 2020 (unless extended, the "Withdrawal Deadline").',
        (
            '"withdrawal deadline',
            '"withdrawal date',
            '"withdrawal time',
            '"withdrawal expiration',
            ". until that",
            ". until this",
            ". until such",
            *(
                f"be withdrawn {word} {that}"
                for word in ("until", "before", "prior to", "up to", "at any time until", "at any time before", "at any time prior to")
                for that in ("that", "such")
            ),
        ),
        BARE,
        followed_by(_NAMED_BEHIND, lambda reading, said, found: not DATED.search(reading.before(40)) and _is_of_tenders(reading, found)),
        before=260,
        after=40,
    ),
    deadline_rule(
        "withdrawal.date_table",
        "February 29, 2024 Tender Withdrawal Date the date by which a Shareholder may notify the Fund of the desire to withdraw its previous tender request",
        ("withdrawal date the", "withdrawal date* the", "expiration date the", "expiration date* the", "withdrawal deadline the", "date is the"),
        BARE,
        followed_by(_TABLE),
        before=120,
        after=280,
    ),
)
