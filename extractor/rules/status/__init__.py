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

from ...phrase import Phrase
from ..deadline import ENDING, ENDS_AT, YEARS, clause
from ..expiration import present
from ..expiration.extension import EXTENDED, EXTENSION, TO_DAY, extends
from ..rule import Reading, Rule
from ..subject import EARLIER_OFFER, OFFER, conditional
from ..wording import MAY, NAME_STOP
from . import ended
from .words import FOR_WHAT, NOT_PERIOD, THE_OFFER, THIS_OFFER, stated, status_rule, told

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
    "status.followed_acceptance",
    "status.expired",
    "status.not_extended",
    "status.results",
    "status.let_expire",
    "status.not_commenced",
    "status.extended",
    "status.is_extending",
    "status.tendered_at_end",
    "status.offering",
    "status.will_begin",
    "status.intends",
    "status.intended",
    "status.will_conduct",
    "status.approved",
    "status.anticipated",
    "status.asked_of_proposed",
    "status.to_be_launched",
    "status.scheduled",
    "status.remains_open",
    "status.is_made",
    "status.amended",
    "status.statement",
)


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


_AGREED = Phrase(
    rf"(?<!if\ they\ )(?<!if\ it\ )\b(?:entered\ into|signed|executed|reached|announced)\ (?:today\ )?an?\ (?:(?!confidentiality\b|standstill\b|support\b|voting\b|license\b|similar\b|new\b)[a-z-]+\ ){{0,3}}agreement(?:\ and\ plan\ of\ merger)?"
    rf"(?:\ \([^()]{{3,60}}\))?,?\ (?:under|pursuant\ to)\ which,?\ (?!if\b)(?:[^.;]|{NAME_STOP}){{2,120}}?$"
)
"""Before what the bidder will do by the agreement that is announced: "have entered into a definitive agreement under which Alpha"."""


def _intends(reading: Reading) -> bool:
    before = clause(reading.before(240))
    if _RELEASE_LISTED.search(before):
        return False
    agreed = _AGREED.search(before) if reading[0].startswith("will ") else None
    before = before[: agreed.start()] if agreed else before[-160:]
    return not re.search(
        rf"\b(?:if|not|provides|agrees|agreed|any|person|third\ part\w+|which|whether|or|{MAY}|had|was|were|advised|informed|told"
        r"|discuss\w*|considered|rival)\ [^,;]{0,60}$|\bif\ [^;]{3,80},\ [^,;]{0,40}$",
        before,
    ) and not EARLIER_OFFER.search(before + reading[0])


_PAYMENT = Phrase(r"\b(?:payments?|delivery|settlement|distributions?|trading|dealings?)\b[^;]{0,110}$")
"""What begins when the offer is over: "payment for Shares purchased in the tender offer is expected to commence on"."""


def _will_begin(reading: Reading) -> bool:
    """The offer begins on a later day; not today, and not a period after its end, nor what is paid then."""
    if "period" in reading[0] or reading.after(12).startswith((" today", " this morning")) or _PAYMENT.search(clause(reading.before(160))):
        return False
    return told(reading) and not conditional(clause(reading.before(300)))


def _approved(reading: Reading) -> bool:
    """The board has approved an offer; not one of another's, and no programme of offers."""
    return stated(reading) and not conditional(clause(reading.before(300))) and not re.match(r"[^.;]{0,40}?\b(?:program|policy|plan|in\ the\ event|if)\b", reading.after(60))


_RELEASE_LISTED = Phrase(
    r"(?<!issued\ a\ )(?<!issued\ a\ joint\ )\b(?:press\ release|communication|letter|e-?mail|presentation|transcript)[^;]{0,60}?\b(?:announcing"
    r"|regarding|relating\ to|dated)\b[^;]{0,90}$"
)
"""A line of an exhibit index: what a press release that is attached once announced."""


_SUPPOSES = Phrase(
    r"\b(?:if|unless|not|neither|nor|no|whether|rival|competing|third\ part\w+|informed|advised|rumou?r\w*|agreed|agreement)(?:'s)?\ [^,;]{0,60}$"
    r"|\b(?:making|made|commenc(?:ed|ing)|launch(?:ed|ing)|conduct(?:ed|ing)|began|beginning|extend(?:ed|ing)|complet(?:ed|ing))\ $"
)
"""Before an offer that no one has said will come, or that has."""

_CALENDAR = "jan|feb|mar|apr|may\\b|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|the\\ (?:first|second|third|fourth|coming|next)\\b"
"""What a day or a month to come begins with."""
_EXCHANGE_PROGRAM = r"(?:(?!of\b|for\b|to\b|and\b)[a-z-]{2,20},?\ ){0,4}?(?:(?:exchange|repricing)\ (?:program|offer)|option\ exchange(?:\ (?:program|offer))?)\b(?!\ (?:web|site|page|portal|period))"
"""What an issuer calls the exchange of its options before it makes the offer."""

RULES: tuple[Rule[str], ...] = (
    status_rule(
        "status.not_commenced",
        "The tender offer described in this communication has not yet commenced.",
        ("commenced", *(f"not {yet}{verb}" for yet in ("", "yet ", "been ", "yet been ") for verb in ("launched", "begun", "started"))),
        rf"(?:\b(?:(?:tender\ |exchange\ )?{OFFER}{NOT_PERIOD}|program(?=\ (?:described|discussed|referred\ to)\ in\ this\ ))[^.;,]{{0,90}}?\ (?:has|have)\ not\ (?:yet\ )?(?:been\ )?(?:commenced|launched|begun|started)\b"
        rf"|\bat\ the\ time\ (?:the|any|that\ the|such\ an?|a|an)\ (?:[a-z]+\ ){{0,2}}?{OFFER}\ is\ (?:first\ )?commenced\b"
        rf"|no\ (?:tender|exchange)\ offer[^.;,]{{0,60}}?\ has\ (?:yet\ )?commenced\b"
        rf"|\b(?:has|have)\ not\ (?:yet\ )?commenced\ {THIS_OFFER}{NOT_PERIOD})",
        "announced",
        _not_begun,
        before=170,
        after=90,
    ),
    status_rule(
        "status.intends",
        "Alpha announced today that it intends to commence a tender offer for all outstanding shares of Beta.",
        (
            "to commence",
            "to make an",
            "to make a",
            "to make, through",
            "to make, via",
            "to launch",
            "will commence",
            "will offer to",
            "to conduct a",
            "to conduct an",
            "to begin",
            "to start",
            "to initiate",
            *(f"{will} {verb}" for will in ("will", "will soon", "will shortly", "will promptly") for verb in ("begin", "launch", "start", "initiate")),
        ),
        rf"(?:(?:intends?|plans?|expects?|proposes?|intentions?|anticipates?)\ (?:[a-z]+\ ){{0,2}}?to\ (?:[a-z]+\ )?(?:commence|make|launch|begin|start|initiate"
        rf"|conduct)|will\ (?:[a-z]+\ )?(?:commence|begin|launch|start|initiate)(?=\ (?:an?|its)\ |,\ (?:through|via)\ ))(?:,?\ (?:through|via)\ (?:an?|his|her|its|their|one\ of\ its|[a-z]+)\ (?:[^.;]|{NAME_STOP}){{2,120}}?)?"
        rf",?\ (?:an?|the|its)\ (?:[a-z0-9$.&'\"-]{{1,20}}\ ){{0,5}}?{OFFER}{NOT_PERIOD}|\b(?:once|when|after|upon|as\ soon\ as)\ (?:the|its|our|that)\ registration\ statement\ (?:on\ form\ s-4\ )?(?:is|has\ been|becomes|being)\ (?:declared\ |deemed\ )?effective\b[^.;,]{{0,60}},\ [^.;,]{{2,50}}\ will\ (?:offer\ to\ (?:exchange|purchase|acquire)|commence\ (?:the|its|an)\ (?:exchange\ )?offer)\b|announced\ (?:today\ )?that\ (?:it|they|we)\ will\ offer\ to\ (?:exchange|purchase|acquire)\b",
        "announced",
        _intends,
        before=170,
        after=330,
    ),
    status_rule(
        "status.intended",
        "The attached release tells of a tender offer which we intend to commence shortly.",
        (*(f"to {verb}" for verb in ("commence", "make", "launch", "begin")), "to be commenced", "to be launched"),
        r"\ban?\ (?P<adjectives>(?:(?!an?\ )[a-z0-9$.&'\"-]{1,20}\ ){0,3}?)(?:tender|exchange)\ offer,?\ (?:(?:which|that)\ (?:we|it|(?:the|our)\ (?:company|fund|trust|corporation|bank))"
        r"\ (?:(?:currently|presently|now)\ )?(?:intends?|plans?|expects?|proposes?|anticipates?)\ to\ (?:commence|make|launch|begin)\b"
        r"|(?:that\ is\ |which\ is\ )?to\ be\ (?:commenced|launched)(?=\ (?:on|within|shortly|promptly|no\ later|as\ soon|around)\b))",
        "announced",
        lambda reading: not (_SUPPOSES.search(clause(reading.before(160))) or EARLIER_OFFER.search(reading.before(60) + reading[0])),
        before=150,
        after=14,
    ),
    status_rule(
        "status.will_begin",
        "The tender offer is expected to commence on or about February 14, 2014 and to expire on March 17, 2014.",
        tuple(
            f"{verb} {word}"
            for verb in ("commence", "begin", "start", "commenced", "launched")
            for word in ("on", "in", "during", "by", "within", "around", "as soon", "as early", "promptly", "shortly", "no later")
        )
        + tuple(f"will {verb} {whose}" for verb in ("commence", "begin", "start", "launch") for whose in ("the", "our", "its")),
        rf"{THIS_OFFER}{NOT_PERIOD}{FOR_WHAT},?\ (?:(?:(?:is|are)\ (?:currently\ |now\ |presently\ )?(?:expected|anticipated|scheduled|planned|intended|set|due)\ to"
        rf"|will|could(?=\ [a-z\ ]{{5,14}}\ as\ early\ ))\ (?:commence|begin|start|be\ (?:commenced|launched)))\ (?:on|in|during|by|within|around|as\ (?:soon|early)|promptly|shortly|no\ later)\b"
        rf"|\bwill\ (?:commence|begin|start|launch)\ (?:the|our|its)\ {_EXCHANGE_PROGRAM}\ (?:within\b|shortly\b|as\ soon\b|(?:on|in|during|by|around)\ (?:(?:or|about|around|early|mid|late|approximately)[\ -])*(?:{_CALENDAR}))",
        "announced",
        _will_begin,
        before=190,
        after=120,
    ),
    status_rule(
        "status.will_conduct",
        "The Fund will conduct a tender offer for up to 5% of its outstanding shares.",
        ("will conduct", "will make a", "will make its"),
        r"\bwill\ (?:conduct|make)\ (?:an?|its)\ (?:(?!any\b|annual|quarterly)[a-z-]{1,20}\ ){0,4}?(?:tender|repurchase|exchange)\ offer(?!s|\ (?:price|documents?|program|each|every|if|when|at\ least))",
        "announced",
        _will_begin,
        after=70,
    ),
    status_rule(
        "status.approved",
        "The Teal Fund announced that its Board of Directors has approved a cash tender offer for up to 5% of its outstanding shares.",
        ("approved a", "authorized a", "authorised a"),
        r"\bboard(?:\ of\ (?:directors|trustees|managers))?(?:\ of(?:\ (?!(?:might|would|could|should|may|will|had|and|that|which|not|approved|authori[sz]ed|has|have|unanimously)\b)[a-z][a-z&.'-]*){1,6}?)?,?\ (?:has\ |have\ )?(?:unanimously\ )?(?:approved|authori[sz]ed)\ an?\ (?:[\"']?(?!(?:conditional|contingent|potential|possible|and|or|not)\b)[a-z-]{1,20}[\"']?\ ){0,5}?(?:tender|repurchase|exchange)\ offer(?!s|\ (?:price|documents?|program))",
        "announced",
        _approved,
        before=110,
        after=90,
    ),
    status_rule(
        "status.anticipated",
        "End of May: anticipated commencement of the option exchange.",
        tuple(f"{word} commencement" for word in ("anticipated", "expected", "proposed", "planned", "estimated")),
        rf"\b(?:anticipated|expected|proposed|planned|estimated)\ commencement\ (?:date\ )?of\ (?:the\ |our\ |its\ )?(?P<adjectives>(?:[a-z-]+\ ){{0,2}}?){OFFER}{NOT_PERIOD}",
        "announced",
        lambda reading: not (_SUPPOSES.search(clause(reading.before(160))) or EARLIER_OFFER.search(reading.before(60) + reading[0])),
        before=14,
        after=90,
    ),
    status_rule(
        "status.asked_of_proposed",
        "Proposed Stock Option Exchange Program: Frequently Asked Questions",
        tuple(
            f"{word} {what}"
            for word in ("proposed", "planned")
            for what in ("stock option exchange", "option exchange", "employee stock option exchange", "employee option exchange")
        ),
        r"\b(?:proposed|planned)\ (?:employee\ )?(?:stock\ )?option\ exchange(?:\ (?:program|offer))?(?:\ ?[:,-])?\ (?:faqs?\b|(?:employee\ )?(?:frequently\ asked\ )?questions\b|q\ ?&\ ?as?\b)",
        "announced",
        lambda reading: reading.match.start() < 600,
        before=0,
        after=90,
    ),
    status_rule(
        "status.to_be_launched",
        "You will receive the details once we launch the stock option exchange program.",
        (
            *(f"{verb}{ending} {whose}" for verb in ("launch", "implement", "begin", "commence", "start") for ending in ("", "s", "es") for whose in ("the", "our")),
            "is launched",
            "is implemented",
            "is commenced",
            "program launch",
        ),
        rf"(?:\b(?:once|when|if|until|unless|before)\ (?:we|(?:and\ (?:if|when|until)\ )?the\ company)\ (?:officially\ |formally\ )?(?:launch|implement|begin|commence|start)(?:e?s)?\ (?:the|our)\ {_EXCHANGE_PROGRAM}"
        rf"|\b(?:once|when|if|until|unless|before)\ (?:and\ (?:if|when|until)\ )?(?:the|our)\ {_EXCHANGE_PROGRAM}\ is\ (?:launched|implemented|commenced)\b|\b(?:between\ now\ and|until|before|prior\ to)\ the\ {_EXCHANGE_PROGRAM}\ launch\b)",
        "announced",
        lambda reading: not EARLIER_OFFER.search(reading.before(60) + reading[0]),
        before=120,
        after=90,
    ),
    status_rule(
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
    status_rule(
        "status.is_extending",
        "Purchaser is extending the Offer.",
        ("extending", "has extended", "have extended", "hereby extend", "extends"),
        rf"(?:(?:has|have)\ (?:[a-z]+\ )?extended|(?:is|are)\ (?:hereby\ |therefore\ )?extending|hereby\ extends?"
        rf"|(?:announc(?:es|ed|ing)|report(?:s|ed|ing)?)\ (?:today\ )?(?:the\ |an\ )?extension\ of"
        rf"|\bextends)\ (?:the\ (?:expiration\ (?:date|time|of)|period)\ (?:and\ time\ )?(?:of|for)\ )?(?:{THE_OFFER}"
        rf"|(?:cash\ )?(?:tender|exchange)\ offer){NOT_PERIOD}",
        "open",
        before=40,
    ),
    status_rule(
        "status.remains_open",
        "The Offer remains open until it is extended or terminated.",
        ("remains open", "remain open", "is open until", "continues to be open"),
        rf"{THIS_OFFER}{FOR_WHAT}\ (?:remains|will\ remain|is|continues\ to\ be)\ open\b",
        "open",
        before=110,
        after=4,
    ),
    status_rule(
        "status.is_made",
        "The Offer is being made pursuant to the Merger Agreement.",
        ("is being made", "is now being made", "is currently being made"),
        rf"{THIS_OFFER}{FOR_WHAT}\ is\ (?:now\ |currently\ )?being\ made\ (?:pursuant|under|in\ connection|for|to\ all|without|solely|only|upon|on\ the\ terms|by)\b",
        "open",
        lambda reading: _offering(reading) and not _BEFORE_BEGINNING.search(reading.before(40) + reading[0]),
        before=110,
        after=20,
    ),
    status_rule(
        "status.scheduled",
        "The Offer will expire at 5:00 p.m., New York City time, on March 24, 2025, unless the Offer is extended.",
        ENDS_AT,
        ENDING,
        "open",
        present(past=False),
        after=340,
        needs=(YEARS,),
    ),
    status_rule(
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
        rf"|pending)\ (?:the\ terms\ of\ )?(?:{THE_OFFER}|(?:cash\ )?(?:tender\ |exchange\ )?offer){NOT_PERIOD}(?!\ to\ purchase,?\ (?:dated|as))",
        "open",
        lambda reading: stated(reading) and not _BEFORE_BEGINNING.search(reading.before(40)),
        before=50,
    ),
    status_rule(
        "status.offering",
        "Purchaser is offering to purchase all outstanding shares of common stock.",
        (
            "offering to",
            *(f"{verb} {article}" for verb in ("launching", "implementing", "introducing") for article in ("a", "its", "our", "the", "this")),
            "pleased to offer",
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
            "offering current",
            "offering employees",
        ),
        r"(?:(?:is|are)\ (?:hereby\ |now\ |each\ |also\ )?(?:offering\ (?:to\ (?:purchase|exchange|acquire|buy|repurchase|amend|redeem)"
        r"|(?:(?:all|certain|current)\ )?(?:you|holders|our|its|eligible|employees|option\ ?holders|optionees)\b[^.;]{0,180}?\ (?:opportunity|right|choice))|inviting\ [^.;]{0,60}?\ tender"
        r"|making\ (?:the|this|an)\ (?:tender\ |exchange\ )?offer"
        r"|(?:launching|implementing|introducing)\ (?:an?|its|our|the|this)\ (?:(?!competing|rival|similar|separate|website)[a-z-]{2,20}\ ){0,5}?(?:(?:exchange|repricing)\ program\b(?!\ (?:web|site|page|portal))|program\ (?:that|which)\ (?:allows|permits|enables|lets)\ [^.;]{0,60}?\ to\ exchange\b))"
        r"|pleased\ to\ offer\ (?:you|our|its|eligible|all)\b[^.;]{0,80}?\ opportunity\ to\ (?:exchange|tender|amend|replace|surrender)\b|hereby\ (?:offers?\ to|seeks?\ to\ (?:acquire|purchase)|invites?)"
        r"|invites?\ (?:its|our|the|all)\ [^.;]{0,40}?(?:holders|members|partners)[^.;]{0,20}?\ to\ tender)",
        "open",
        _offering,
        before=40,
    ),
    status_rule(
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
        rf"|(?:[a-z.&'-]{{2,20}}\ ){{1,3}}?(?:'s|s'))\ (?:[^.;]{{0,60}}?\ )?\b{OFFER}{NOT_PERIOD}(?:\ (?:by|of|from|to|for)\b|\ \()[^;]{{0,50}}(?!\w)",
        "open",
        _statement,
    ),
    *ended.RULES,
)
