"""Whether an offer is the issuer's own, by the words of a document that came without a Schedule: an Offer to Purchase, a letter to holders, a press release.

    is offering to purchase up to $20,000,000 of its Units          the issuer's own (Rule 13e-4)
    its tender offer for all outstanding shares of X Corp.          another's (Regulation 14D)

Words that only one side writes weigh three times as much as those that it writes more often: the issuer alone may take odd lots first and lets holders tender on conditions
(Rule 13e-4(f)(3)), another's offer alone has a subsequent offering period (Rule 14d-11) and is answered by a Schedule 14D-9. One side must outweigh the other twice.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cache
from itertools import islice
from re import Match
from typing import NamedTuple

from .document import Document
from .evidence import Ledger
from .phrase import Phrase, Words
from .rules.offering import sentence_around
from .rules.wording import NAME_STOP
from .split_off import own_stock_taken

_READ = 60_000
_WEIGHT = 3


class _Cue(NamedTuple):
    """Telling words, where they stand, and how much they weigh."""

    weight: int
    start: int
    end: int


class _Cues(NamedTuple):
    """Telling words of one side: by what they begin with, how they go on."""

    weight: int
    phrases: dict[str, Phrase]


def _cues(weight: int, endings: Mapping[str, str]) -> _Cues:
    return _Cues(weight, {beginning: Phrase(ending, 0) for beginning, ending in endings.items()})


_SELVES = ("fund", "company", "trust", "corporation", "bank", "llc", "reit", "issuer")
_SELF = rf"(?:{'|'.join(_SELVES)})\b"
_HELD = r"(?:shares|stock|units|interests?|notes|debentures|warrants|options|securities|adss|preferred|common|ordinary|class|series|capital|limited|\d|\$)"
_ITS = rf"\b(?:its|our) (?:own |then |currently )?(?:issued and )?(?:outstanding )?{_HELD}"
_NOT_GIVEN = r"\b(?:its|our) (?:own |then |currently )?(?:(?:issued and )?outstanding\b|eligible\b|notes|debentures|warrants|options|securities|preferred|series|convertible|\d|\$)"
"""What an issuer takes in exchange; "our shares" may be what a bidder gives."""
_ONE_OF_ANOTHER = r" (?:(?:outstanding |(?:validly )?tendered |class [a-z] )+(?:common|ordinary) share of (?!(?:its|our|the) )[a-z]\w+|(?:issued and )?(?:outstanding )?(?:share|ads)s? of (?:class \w )?(?:common|ordinary|capital) (?:stock|shares?)\b[^.;$]{0,60}? of (?!(?:its|our|the) )[a-z]\w+)"
_SOME_OF_ANOTHER = (
    r" (?:[\d,.%]+ (?:of )?)?(?:of )?(?:the )?(?:issued|outstanding)(?: and outstanding)? (?:common |ordinary |class [a-z] )?(?:shares?|stock)(?: of (?:common|ordinary|capital) (?:stock|shares))? of (?P<sought>(?!(?:common|class|its|our|the|their|such|ordinary|capital|preferred|beneficial)\b)[a-z][\w&'-]+)"
    r"(?:[^.;]|\.(?! [a-z]{5})){0,160}? for (?:newly issued )?(?:common |ordinary |class [a-z] )?(?:shares?|stock|depositary receipts)\b(?:[^.;]|\.(?! [a-z]{5})){0,90}? of (?!(?P=sought)|(?:common|class|its|our|the|ordinary|capital|preferred|beneficial|any|each)\b)[a-z]"
)
"""Outstanding shares of one company for shares of another; without the word it may be a split-off."""
_ONE_OF_NAMED = (
    r" (?:issued and )?(?:outstanding )?(?:share|ads)s? of (?!(?:its|our|the|such|common|class|ordinary|capital|series|preferred)\b)[a-z][\w&'-]+(?: [a-z][\w&'-]+){0,2}? (?:common|ordinary|capital) (?:stock|shares?)\b"
    r"| (?:issued and )?(?:outstanding )?shares? of (?!(?:its|our|the|such|common|class|ordinary|capital|series|preferred)\b)[a-z][\w&'-]+(?: (?:[a-z][\w'-]+|&),?){0,4}? (?:inc|corp)\. (?:\(\"[^\"()]{2,30}\"\) )?(?:common|ordinary|capital) (?:stock|shares?)\b"
    r"| outstanding (?!(?:share|ads|adss|warrant|option|note|unit|common|class|ordinary|series|public|private|preferred|eligible)\b)[a-z][\w&'-]+ (?:[a-z][\w&'-]+ )?(?:american depositary share|ads|ordinary share|common share|share)\b"
)
"""What is sought, by its company's name: oftener another's, though a company may call itself so."""
_HOW_MANY = r"(?:for cash |at a premium )?(?:(?:any and )?all|some or all|certain|up to (?:[^.;]|\.(?=\d)){2,90}?|an amount|a portion)?,?(?: of)? ?"
_ON_TERMS = r"(?:,? (?:up)?on the terms\b[^;.$]{4,160}?,)?"
"""What may stand between "to exchange" and what is taken: ", upon the terms and subject to the conditions set forth in this prospectus,"."""
_ALL_OF = r" (?:(?:any and )?all|each)(?: of)?(?: the)?(?: (?:currently|then))?(?: issued and)?(?: outstanding)?(?: (?:common|ordinary|voting))? (?:shares|stock)\b"
_NO_SENIOR = r"(?![^;]{0,260}\b(?:preferred|preference|series|auction|beneficial|fund)\b)"
"""What an issuer may take all of, which is another's only if more is said."""
_OF_ANOTHER = r"(?: of (?:class \w )?(?:common|ordinary|capital) (?:stock|shares))?(?: \([^()]{5,90}\))?(?:(?! for (?:newly |new )?(?:shares|units|stock|notes)\b| of (?:its|our)\b)[^.;]){0,60}? (?:of|in) (?!its\b|our\b|their\b|the (?:company|fund|trust|issuer)\b|common|class|series)[a-z]\w*"
_ITS_DOING = (
    r" (?:(?:will|may|shall|intends to),? (?:(?:re)?purchase|accept for (?:payment|purchase|exchange)|exchange)\b(?:[^.;]|\.(?=\d)){0,90}?"
    r"\b(?:shares|units|interests|notes|warrants|options)\b[^.;]{0,60}?\btendered|will allow the exchange|would purchase [\d,]+|purchas(?:es|ing)\b|has purchased"
    r"|(?:may|will|shall) not be (?:obligated|required) to (?:purchase|accept|exchange)|will be deemed to have (?:accepted|purchased)\b|will determine the proration factor\b"
    r"|expects[^.;]{0,60}? results of (?:any|the) proration\b)|'s (?:(?:tender|repurchase|exchange) offer|expense)"
)
_FUNDS_DOING = rf"{_ITS_DOING}| (?:will|would) (?:not )?conduct an? (?:[a-z-]+ ){{0,2}}(?:tender|repurchase) offer\b| completed the calculation of its net asset value\b"
"""What only a fund is said to do: a company that "will conduct a tender offer" may do so for another's shares."""
_CALLED = rf'{_SELF}"?[^()]{{0,60}}\)'

_SUFFIX = r"(?:inc|incorporated|corp|corporation|company|llc|l\.l\.c|lp|l\.p|ltd|limited|plc|trust|fund|bancorp|bancshares|partnership)\b"
_BY_OWNED = rf" (?:made )?(?:by|of) (?:[^.;]|{NAME_STOP}){{3,120}}?,? an? (?:[a-z]+ ){{1,3}}(?:[^.;]|{NAME_STOP}){{0,60}}?\b(?:(?:owned|formed|controlled) by|owned (?:direct |indirect )?subsidiary of)\b"
_TO_OWNED = (
    rf" (?:[a-z]+ ){{0,4}}?(?:shares|stock|units|adss)\b[^.;]{{0,60}}? of (?:[^.;]|{NAME_STOP}){{3,80}}? to (?!be\b)[a-z]\w+(?:[., &'-]{{1,2}}\w+){{0,6}}?,? an? (?:[a-z]+ ){{0,2}}?"
    r"(?:wholly|indirectly|directly|majority)[- ]owned (?:direct |indirect )?subsidiary of\b"
)
"""Whom the securities are tendered to, in the title of a notice: "for tender of shares of common stock of X Corp. to Y Inc., a wholly owned subsidiary of"."""
_BY_ITSELF = (
    rf" (?:made )?(?:by|of) (?:the )?(?P<same>[a-z]\w+(?:[., &'-]{{1,2}}\w+){{0,6}}?,? {_SUFFIX})(?=\.?,? (?:\(|to|if|and if|for|where|when|upon|in|on|an?|dated)\b|\.?,? \()"
    r"(?:(?! exchange\b)[^;]){0,400}?\b(?:shares|stock|units|interests|notes|warrants)\b(?:[^.;]|\.(?=\d)){0,90}? of (?:the )?(?P=same)\b"
)
_NEW_FOR_SENIOR = (
    r"(?: \([^()]{3,60}\))? (?:up to (?:an aggregate of )?[\d.,]*\d (?:million )?(?:newly[- ]issued )?|newly[- ]issued )shares of (?:(?:its|our) )?common stock(?:,? (?:no par value|par value (?:of )?\$?[\d.]+)(?: per share)?)?(?: \([^()]{3,60}\))?,? (?:in exchange )?(?:\([^()]{3,60}\) )?for"
    r" (?:(?:up to [\d.,]+(?: million)?|any and all|all|of:?|the|issued and|outstanding|shares|(?:its|our)) ){1,9}(?:\(i\) [^;]{3,90}?|(?:\d[\d.]*%|series|non-cumulative|noncumulative|cumulative|convertible|perpetual|trust|fixed|mandatory|mandatorily|depositary) )"
    r"(?:(?! of (?!certain\b|its\b|our\b|the company\b|preferred\b)[a-z])(?:[^;.]|\.(?=\d))){0,120}?\b(?:preferred|depositary shares)\b(?!(?: stock| securities)?,? (?:series [a-z],? )?of (?!its\b|our\b|the company\b|(?:[a-z&'-]+ ){1,4}?(?:capital|statutory|funding|financing|preferred) trust\b)[a-z])"
)
"""Common stock for what ranks before it, and no other company's name beside either: "up to 10,087,488 newly issued shares of its common stock for any and all of the outstanding shares of Series A Preferred Stock"."""
_SENIOR_FOR_NEW = (
    r" (?:any and all|all|up to [\d,.]+(?: million)?)(?: of)?(?: the| its| our)?(?: issued and)?(?: outstanding)?(?: shares of)?(?: its| our)? (?:\d[\d.]*%|series [a-z0-9]\b)"
    r"(?:(?! of (?!which\b|its\b|our\b|the company\b|preferred\b)[a-z])(?:[^;.]|\.(?=\d))){0,260}?\b(?:preferred (?:stock|shares)|depositary shares)(?: \([^()]{3,60}\))?,? (?:in exchange )?for newly[- ]issued shares of (?:(?:its|our) )?(?:class \w )?common stock"
    r"(?!(?:,? (?:no par value|par value (?:of )?\$?[\d.]+)(?: per share)?)?,? of (?!the company\b|its\b|our\b)[a-z])"
)
"""The same with what is taken first: "any and all shares of 8.0% Series B Preferred Stock for newly issued shares of common stock"."""
_FOR_AWARDS = (
    r" (?:[^.;]|\.\d){0,60}?\b(?:options|stock appreciation rights|sars)\b(?:[^.;]|\.\d){0,220}? for (?:an? |the )?(?:(?:lesser|smaller|fewer|reduced|different) (?:number|amount) of )?"
    r"(?:new|replacement|restricted|deferred|rsus?)\b(?! (?:notes|warrants|debentures|preferred))"
)
"""What an issuer's employees get for their options: "stock options with an exercise price of $12.00 or more for restricted shares"."""
_COMPANYS_OFFER = r" (?:has |had |today |also )*(?:commenced|launched|began|extended) (?:an|its) (?:[a-z-]+ ){0,3}offer\b[^.;]{0,60}? (?:for|to (?:purchase|exchange)) (?:[^.;]|\.(?=\d)){3,200}? (?:of the company\b|(?:of|held by) (?:its|our)\b)"
_FEW = ("fewer than 100", "less than 100", "fewer than one hundred")
"""Of those who hold so many shares an issuer's offer takes all, odd lots or not by that name."""
_ACCEPTING = tuple(f"accept the {kind}offer" for kind in ("", "tender ", "exchange "))
"""A notice of guaranteed delivery names whose offer it accepts, and whose securities."""

_NAMED = (
    r" (?!(?:its|our|the|this|such|all|any|each|every|up|certain|shares|outstanding)\b)(?:(?!(?:fund|trust|of|for|to|by|from|with|on|at|in|and|notes|shares|stock|warrants|options|units|series)\b)[a-z][\w&'.-]*,? ){1,4}?"
    r"(?:inc|incorporated|corp|corporation|company|ltd|limited|plc)\b(?!(?:\.?'s|\.)? (?:\([^()]{2,40}\) )?(?:outstanding |existing )?(?:\d|senior|subordinated|convertible|notes|debentures|warrants|options|preferred|employees?|depositary))"
)
"""A company by its name: "its tender offer for Heron Corporation"; a fund's manager may call the fund's own offer so."""
_MERGED = (
    r"(?: [a-z][\w&'.-]*){0,3}? shares(?: of (?!its\b|our\b|the (?:company|fund|trust)\b)[^.;]{2,60}?)? (?:(?:not tendered |that (?:it|they) (?:do|does) not own )?(?:through|by|by means of|by way of|via|in|pursuant to) (?:a|the)"
    r"|(?:not tendered )?will be (?:exchanged|converted)\b[^;]{0,90}? in (?:a|the)) (?:[a-z-]+ ){0,3}?merger\b"
)
"""Shares that a merger takes behind the offer: "its acquisition of the remaining shares of Heron through a short-form merger"."""

_THIRD_PARTY = (
    _cues(
        1,
        {
            "rule 14d-": r"(?<!offer subject to rule 14d-)\d(?! ?\(d\) ?\(cross)",  # not the words of a box, checked or open
            "schedule 14d-9": "",
            "wholly": r"[- ]owned (?:direct |indirect )?subsidiary of",
            "agreement and plan of merger": "",
            "merger agreement": r"\b",
            "a subsidiary of": "",
            "exchange each": _ONE_OF_NAMED,
            '(the "purchaser"': "",
            '(the "offeror"': "",
            "purchaser": r"\b(?! or (?:the )?transferee\b)|(?<!initial purchaser)s (?:will (?:accept|pay|promptly|not be)|shall have extended|reserve the right|expressly reserve|extend the offer)\b",
            "the bidder": r"\b",
            "offeror": r"\b(?<!as offeror)",
            "merger sub": "",
            "squeeze-out": "",
            "compulsory": r" (?:acquisition|purchase|buy-?out|transfer)\b",
            "other than": r" (?:the |those |any )?(?:[a-z]+ ){0,3}(?:owned|held),? directly (?:or|and) indirectly,? by (?!the (?:company|fund|trust|issuer|partnership)\b|us\b|directors|officers|employees)| (?:the |those |any )?(?:[a-z]+ ){0,3}(?:already |beneficially ){0,2}(?:owned|held) by (?!the (?:company|fund|trust|issuer|partnership)\b|us\b|our\b|its\b|directors|officers|employees)[^.;]{3,60}? (?:or|and) (?:by )?(?:any of )?its (?:subsidiaries|affiliates)\b",
        },
    ),
    _cues(
        _WEIGHT,
        {
            "offer to acquire": _ALL_OF + _OF_ANOTHER,
            "offer to purchase": _ALL_OF + _OF_ANOTHER,
            "offer to buy": _ALL_OF + _OF_ANOTHER,
            **dict.fromkeys(
                ("tender offers to acquire", "tender offers to purchase", "tender offers to buy", "tender offers for", "cash offers for"), _NO_SENIOR + _ALL_OF + _OF_ANOTHER
            ),
            "offer for": f"(?:(?: (?:the )?purchase of)?{_ALL_OF}{_OF_ANOTHER}| the (?:entire|whole)(?: of the)? issued (?:and to be issued )?(?:ordinary )?share capital of (?!the company|itself)[a-z])",
            "under the terms of the": r" (?:[a-z]+ ){0,2}?offer, [^.;$]{3,80}? (?:is|are) offering to (?:acquire|purchase|buy) (?!(?:all|any|up|its|our|their|each|the|certain|outstanding|shares|units|common|options|warrants|notes|interests|\d)\b)[a-z][^.;$]{2,60}? for (?:u\.?s\.? ?)?\$",
            "offer by": rf" (?:[^.;]|{NAME_STOP}){{3,140}}?,? (?:for|to (?:purchase|acquire)) (?:any and )?(?:all|each)(?: of)?(?: the)? (?:issued and )?outstanding (?:[a-z]+ ){{0,2}}(?:shares|stock|american)\b",
            "offering to purchase": r" (?!its|our)[^;]{0,260}? (?:of|in) (?!its\b|our\b)[^;(]{3,60}?, an? (?!closed-end)[a-z ]{3,40}?\b(?:corporation|company|partnership|trust)\b"
            r"| (?:for cash )?(?:up to [\d,]+ |all |any and all )(?:of the )?(?:outstanding )?[^;]{0,160}?(?:shares|stock|interests?|units)\b(?:, (?:no |\$[\d.]+ )?par value(?: \$?[\d.]+)?(?: per share)?)?(?: \([^()]{3,40}\))?,? of (?!its\b|our\b|the (?:fund|company|trust|partnership|issuer)\b|common|beneficial|limited)"
            r"[^;($]{3,60}? \((?:[^()]{3,30}, )?(?:the )?\"(?:fund|trust|company|corporation|partnership|reit|issuer)\""
            rf"|,{_NO_SENIOR} (?!its|our)(?:[^;.]|\.(?=\d)){{3,160}}?, (?:any and )?all(?: of)?(?: the)? (?:issued and )?outstanding (?:[a-z]+ )?shares\b[^;]{{0,90}}? of (?!(?:its|our)\b|the (?:company|fund|trust|issuer)\b)[^;($]{{3,60}}?,? (?:a|an) (?!closed-end)[a-z ]{{3,40}}?\b(?:corporation|company|trust)\b",
            "offer is being made": r" (?:pursuant to|in connection with) (?:the |an )?(?:agreement and plan of merger|merger agreement|transaction agreement|tender offer agreement)",
            "exchange each": _ONE_OF_ANOTHER,
            **dict.fromkeys(("exchange up to", "exchange all", "exchange any and all"), _SOME_OF_ANOTHER),
            "for each": _ONE_OF_ANOTHER,
            "subsequent offer": r"(?:ing)? period\b",
            **dict.fromkeys(("offer followed by", "offer, followed by", "offer to be followed by", "offer, to be followed by"), r" an? (?:[a-z-]+ ){0,3}?merger\b"),
            **dict.fromkeys(
                ("not already", "not currently", "not otherwise"),
                r" (?:beneficially )?(?:owned|held) by (?!the (?:company|fund|trust|issuer|partnership)\b|us\b|our\b|its\b|directors|officers|employees)",
            ),
            **dict.fromkeys(("does not", "do not"), r" (?:already|currently|otherwise) (?:beneficially )?own\b(?=[^;]{0,200}\boffer)"),
            "solicitation/recommendation statement": "",
            "your s": r"(?:tock|hare)holders\b(?![^.;?]{0,60}?\bapprov(?:e|al)\b[^.;?]{0,60}\?)",
            **dict.fromkeys(("by purchaser pursuant to the offer", "by offeror pursuant to the offer"), ""),
            "purchaser": r"s? hereby (?:seek|offer)|s? (?:are|is) not affiliated|s?\"?\)? (?:are|is) (?:hereby |now )?offering to (?:purchase|acquire|buy)\b(?!(?: [\w,$.%-]+){0,8}? of (?:its|our)\b)",
            **dict.fromkeys(
                ("by accepting for payment", "by accepting for exchange"),
                r" (?:all|the)(?: of the)? (?:outstanding |validly tendered )*shares of (?!its\b|our\b|the\b|common|class|series)[a-z][\w&'-]* (?:[a-z]\w+ ){0,3}?(?:common|ordinary|capital) (?:stock|shares)",
            ),
            "not affiliated with the": r" (?:partnership|corporation|company|fund|reit|trust)\b",
            **dict.fromkeys((f"{whose} {kind}offer for" for whose in ("its", "'s") for kind in ("", "tender ", "cash tender ", "all-cash tender ", "exchange ")), _NAMED),
            **dict.fromkeys(("the remaining", "any remaining"), _MERGED),
            "third-party offer": r" for",
            "general partner of": r' [^.;]{3,90}?\(the "partnership"\), is offering',
            "take-over bid": "",
            "i am offering to": r" (?:purchase|acquire|buy)\b",
            "offeror": r's?"?\)? (?:(?:is|are) (?:offering|making)|pursuant to (?:the|its) offer\b)',
            **dict.fromkeys(("collectively, the", "together, the"), r' "(?:offerors|purchasers|bidders)"'),
            "referred to": r' (?:herein |collectively )*as the "(?:offerors|purchasers|bidders)"',
            "your partnership": r"(?:'s managing general partner)? (?:will|does|do|is|has|was|prior)\b",
            "partner of your partnership": r"\b",
            "by your partnership": r"\b",
            **dict.fromkeys(_ACCEPTING, _BY_OWNED),
            "wholly": rf"[- ]owned (?:direct |indirect )?subsidiary of (?!the company\b)(?:[^.;]|{NAME_STOP}){{2,90}}? (?:is|are|hereby) (?:hereby |now )?(?:offering|offers?) to (?:purchase|acquire|buy)\b",
            "for tender of": _TO_OWNED,
            "through": rf" (?:a|its) (?:(?:wholly|indirect|direct|indirectly|directly)[- ](?:owned )?)*(?:merger )?subsidiary, (?:[^.;]|{NAME_STOP}){{3,90}}?,? is offering to (?:buy|purchase|acquire) all (?:of the )?(?:issued and )?outstanding (?:[a-z]+ )?(?:shares|stock|adss)\b",
        },
    ),
)
_ISSUER = (
    _cues(
        1,
        {
            "rule 13e-4": r"(?<!offer subject to rule 13e-4)(?! ?\(i\) ?\(cross)",
            "our board of directors": "",
            "issuer tender offer": r"(?! subject to rule)",
            **dict.fromkeys(("to purchase", "repurchase", "purchase for cash", "buy back"), r" (?:up to [^.]{0,60})?(?:of )?\b(?:its|our)\b"),
            "of its": r"(?<!tender all of its) (?:own )?(?:common|outstanding|shares|class)",
            "any and all of our": r" (?:issued and )?outstanding\b",
            **dict.fromkeys(_FEW, r" (?:\(100\) )?(?:[a-z]+ ){0,3}?(?:shares|units|adss|receipts)\b(?! held of record\b)"),
            "the company is offering to": r" (?:(?:re)?purchase|buy [^.;]{0,90}?\bits )",
            '(the "fund"': r"\)",
            "the fund's": r" (?!net asset)",
            "replacement option": r"s?\b(?! pool)",
            "exchange program": r"\b",
            "neither the": rf" {_SELF}[^;]{{0,200}}? mak(?:es|ing) any recommendation\b",
            "in the fund": r"\b",
            "of the fund": r"\b",
            **dict.fromkeys(("notice to the", "notify the", "received by the"), r" fund\b"),
        },
    ),
    _cues(
        _WEIGHT,
        {
            **dict.fromkeys(("to purchase", "to repurchase"), rf" {_HOW_MANY}(?:\$[\d.,]+ (?:(?:m|b)illion )?(?:worth )?of )?{_ITS}"),
            "exchange": rf"{_ON_TERMS} {_HOW_MANY}{_NOT_GIVEN}|{_ON_TERMS}(?: \([^()]{{5,90}}\))? (?:any and all|all) (?:outstanding )?shares of (?:each of )?(?:(?:its|our)\b|the company's \d[\d.]*%)| (?:certain|eligible|your|some or all of their)(?: eligible)? (?:outstanding )?(?:stock )?options| (?:certain|all|any)\b[^.;]{{0,60}}? of the company\b"
            r"|\b[^;]{0,120}? of (?P<same>(?!(?:our|its|their|such|each|any|all|common|ordinary|capital|preferred|class|series|the|outstanding)\b)[a-z]\w+ \w+)(?! \([a-z]+\))(?:(?! (?:not|other than) )[^;]){0,60}? for [^;]{0,100}? of (?P=same)\b(?! \([a-z]+\))"
            r"| (?:up to [\d,]+ )?shares of (?:its|our) (?:class \w )?common stock(?: \([^()]{3,60}\))? for (?:(?:any and all|all|each|of|shares of|outstanding) ){0,3}(?:its|our)\b",
            "for any and all": r" (?:(?:of|the|shares|outstanding) ){0,4}(?:its|our) (?:[\w%.-]+ ){0,3}?(?:notes|preferred|debentures|trust|warrants|series|class)\b",
            "company notice": r" to (?:the )?holders\b",
            **dict.fromkeys(
                tuple(
                    f"{about} the {whose}"
                    for about in ("respect to", "relates to", "relating to", "regarding", "follows from", "arises from", "made under")
                    for whose in ("right of each holder", "right of each of the holders", "right of holders", "right of the holders", "option of each holder")
                ),
                rf" (?:[^.;]|{NAME_STOP}){{0,200}}? to require (?:us|the (?:[a-z]+ ){{0,2}}(?:company|issuer|corporation|trust|partnership)) to (?:re)?purchase\b",
            ),
            "at the option of": r" (?:the|each|any) holders?\b[^;]{0,120}?\b(?:securities|notes|debentures|lyons) (?:will|may|shall|must) be (?:re)?purchased by the (?:company|issuer)\b",
            "schedule to": rf'"?(?: \([^()]{{3,60}}\))?,? (?:as amended[^;.]{{0,40}}, )?(?:originally |initially |previously |first )?filed (?:[^;.]|{NAME_STOP}){{3,200}}? (?:pursuant to|under) rule 13e-4\b',
            "offer to exchange": rf" (?:(?:all|certain) )?(?:of )?(?:the )?(?:currently )?outstanding (?:common )?(?:employee )?(?:stock |share )?options\b|{_NEW_FOR_SENIOR}|{_SENIOR_FOR_NEW}|{_FOR_AWARDS}",
            **dict.fromkeys(("offering to amend", "offering to reprice"), r" (?:(?:your|certain|all|the|our) ){0,2}(?:eligible |outstanding ){0,2}(?:stock )?options\b"),
            "offer to grant new": r" (?:stock )?options\b",
            "to amend your": r" (?:(?:outstanding|eligible|unvested|vested) ){0,2}(?:stock options|options|restricted stock units|rsus|awards)\b",
            "up to": rf"(?<!issue up to)(?<!deliver up to) (?:(?!shares|stock|units|adss)[\w$%.,()-]+ ){{1,6}}of {_ITS}",
            **dict.fromkeys(("aggregate purchase price", "total purchase price", "aggregate amount"), rf" \([^()]{{5,60}}\) of {_ITS}"),
            "for each": r" (?:outstanding )?(?:share|unit|warrant|note)s? of (?:its|our)\b",
            "purchasing": rf" {_HOW_MANY}(?:\$[\d.,]+ (?:(?:m|b)illion )?(?:worth )?of )?{_ITS}",
            **dict.fromkeys(("relating to", "relates to"), r" (?:its|our) (?:then )?(?:outstanding )?(?:[a-z]+ ){0,2}warrants\b"),
            **dict.fromkeys(("holder of", "holders of"), r" (?:its|our) (?:outstanding )?(?:[a-z]+ ){0,2}?(?:warrants|options)\b"),
            "warrant amendment": "",
            **dict.fromkeys(tuple(f"to exchange {state}{kind} warrants" for state in ("", "outstanding ", "their ") for kind in ("public", "private", "private placement")), r"\b"),
            "the company's offer": rf' (?:\(the "[^"()]{{3,30}}"\) )?(?:dated (?:[^.;]|{NAME_STOP}){{3,20}}? )?to (?:re)?purchase (?:up to [^.;]{{2,50}}? )?(?:(?:shares|units) of (?:the company\b|its\b)|of (?:the company\'s|its) (?:issued and )?(?:outstanding )?{_HELD})',
            "options to purchase": rf" (?:[^.;]|{NAME_STOP}|\.\d){{3,240}}? will be (?:exchanged|tendered|amended|surrendered)(?: and cancell?ed)? pursuant to (?:this|the) offer\b",
            "the company is making an": r" offer to (?:re)?purchase the (?:securities|notes|debentures|bonds)\b",
            "purchase price": r" (?:as shall be |that will be |as )?determined by the company in accordance with (?:the terms of )?the offer\b",
            **dict.fromkeys(("exchange and consent solicitation", "exchange offer and consent solicitation", "exchange offers and consent solicitation"), r"s?\b"),
            **dict.fromkeys(("offers to exchange", "offering to exchange"), f"{_NEW_FOR_SENIOR}|{_SENIOR_FOR_NEW}|{_FOR_AWARDS}"),
            **dict.fromkeys(("offer to issue", "offers to issue", "offering to issue"), _NEW_FOR_SENIOR),
            "debt-for-equity": r" (?:exchange )?offers?\b",
            "principal amount of": r" (?:(?:our|the|such) )?(?:outstanding )?(?:old|existing) (?:(?:\d[\d.]*%|convertible|senior|secured|subordinated) ){0,3}(?:notes|debentures|securities|bonds)\b",
            "to issue": r" [^.;]{3,90}? in exchange for (?:any and all (?:of )?|up to [^.;]{2,40}? of )?(?:its|our) (?:series [a-z]\b|\d[\d.]*%|outstanding|preferred|convertible|depositary|trust preferred)",
            **dict.fromkeys(("option exchange program", "award exchange program"), r"\b(?! of (?!the company|our\b|its\b))"),
            **dict.fromkeys(("outstanding options", "outstanding stock options"), r" (?:(?:[^.;]|\.\d){0,90}? )?for new (?:stock )?options\b"),
            "offer to amend": r" (?:(?:your|certain|eligible|outstanding)\b(?! (?:charter|articles|indenture|agreement))|the exercise price\b|and exercise\b)",
            "to tender": r" [^;]{0,120}? of (?!(?:its|their|your|the)\b)[a-z][^;]{2,60}? pursuant to its offers? to (?:purchase|exchange)\b",
            **dict.fromkeys(("offer by the company", "offers by the company"), r"\b[^.;]{0,40}? to (?:re)?(?:purchase|exchange) [^;]{0,200}? of the company\b"),
            '(the "': rf"{_CALLED},?(?: [^.;]{{0,80}}?)? (?:is (?:now )?offering|are offering|hereby offers?|(?<!forth in the )(?<!forth in this )offers? to (?:re)?(?:purchase|exchange)|(?:hereby )?invites)\b"
            rf'|{_CALLED}, an? (?:[^.;"]|\(the "[^"()]{{2,20}}"\)){{20,400}}?, is offering to (?:re)?purchase\b',
            "we are offering to": rf" (?:(?:(?:re)?purchase|buy)[^.;]{{0,260}}?\bof {_ITS}|exchange[^.;]{{0,260}}?\bof {_NOT_GIVEN})",
            "tender offer (the": rf' "[a-z ]{{3,20}}"\) by [^.;]{{3,80}} \(the "{_CALLED}',
            **dict.fromkeys((f"the {kind}" for kind in _SELVES), _ITS_DOING),
            **dict.fromkeys(("the fund", "the trust"), _FUNDS_DOING),
            "the company": rf"{_ITS_DOING}|{_COMPANYS_OFFER}| accepted (?:for (?:exchange|purchase) )?a total of [\d,]+ ",
            "each fund": r" (?:(?:will|would) (?:conduct an? (?:[a-z-]+ ){0,2}(?:tender|repurchase) offer|(?:re)?purchase\b[^.;]{0,60}?\b(?:shares|stock|units))|offered to (?:re)?purchase)\b",
            "accepted for purchase by the": rf" {_SELF}",
            **dict.fromkeys(("for purchase by the", "be purchased by the"), r" (?:fund|trust|portfolio)\b"),
            "surrender": r" (?:(?:your|their|its|the|such|any|all) )?(?:securities|notes|debentures|bonds|lyons)\b[^.;]{0,60}? to the (?:company|issuer) for (?:re)?purchase\b",
            "offer is to provide": r" (?:limited )?liquidity\b",
            "self-tender offer": r' \((?:the )?"(?:tender )?offer"\)',
            "offer by": rf' (?:[^.;]|{NAME_STOP}){{3,160}}? \((?:the )?"company\b[^()]{{0,60}}\),? to (?:re)?(?:purchase|exchange) the company\'s\b',
            "you have tendered": r" and the (?:[a-z]+ )?(?:fund|company|trust|partnership|portfolio) has (?:re)?purchased\b",
            "transfer to the": rf" {_SELF} of",
            **dict.fromkeys(("offer to repurchase", "offers to repurchase", "offering to repurchase", "repurchase offer", "will repurchase"), ""),
            "eligible": r" (?:employees|option ?holders|optionees|options|option grants|awards|(?:[a-z]+ ){0,2}warrants)",
            "fundamental change": r" (?:company|repurchase|purchase|right)",
            **dict.fromkeys(("change in control", "change of control"), r" (?:re)?purchase notice\b"),
            "at the option of the holder": r"s?(?: thereof)?(?: \([^()]{3,30}\))?,? (?:(?:pursuant to|under|in accordance with) the terms\b|the (?:securities|notes|debentures|bonds) (?:will|shall) be (?:re)?purchased by the (?:company|issuer)\b)",
            "option grants that are": r" eligible\b",
            "chance of having": rf" (?:the {_SELF}|us) (?:re)?purchase",
            "chance that": rf" (?:the {_SELF}|we) will (?:re)?purchase",
            "in exchange for your": r" (?:cancell?ed|eligible|surrendered|exchanged)(?: eligible)? (?:stock )?options\b",
            **dict.fromkeys(("company repurchase notice", "issuer repurchase notice", "put right purchase", "put right notice", "put option notice", "designated event"), ""),
            **dict.fromkeys(("2% of its", "2% of our"), " outstanding"),
            "odd lot": r"(?<!no odd lot)(?<!no \"odd lot)s?\b(?!\"? (?:(?:get|have|receive|are given|will (?:get|have|receive|be given)) no|do not|will not|are not)\b)",
            "at or below the purchase price": "",
            "conditional tender": r"s?\b",
            **dict.fromkeys(("order in which", "priority in which"), r" (?:your|their|the|you|they) (?:shares|tendered|want|wish|would)"),
            **dict.fromkeys(("offer to convert", "offers to convert", "conversion offer"), r"\b"),
            "who is offering to": rf" (?:re)?(?:purchase|buy)\b[^?]{{3,60}}\?(?: (?:\d{{1,3}}|table of contents|a[.:]))*(?: the {_SELF}(?: itself)? is\b[.,]| the {_SELF} itself\b|(?:[^.?;]|{NAME_STOP}){{3,140}}? (?:the issuer|which issued|that issued) (?:of )?(?:the|your|those) (?:shares|notes|units|warrants|securities)\b)",
            "offeror": rf":? the {_SELF} itself\b",
            "if we purchase": r" (?:your|all|any) [^.;]{0,40}?\bin the offer\b",
            **dict.fromkeys(("an additional 2% of its", "an additional 2% of our"), ""),
            **dict.fromkeys(_ACCEPTING, _BY_ITSELF),
        },
    ),
)

_CLASS_WORDS = "its|our|fractional|common|class|series|capital|preferred|ordinary|limited|beneficial|interests?|outstanding|the outstanding|aggregate|each|any|all|up|record|transmittal|guaranteed|withdrawal"
_MEANS = "us\\b|mail|hand|overnight|fac|fax|registered|certified|express|courier|tele|phone|regular|first|book|delivery|e-?mail|manual|no later|notice|means|use|accepting|tendering|completing|calling"
_NAME = r"(?:(?:(?:[a-z]\.){1,3} ?)?[a-z]\w+|[b-z](?= [a-z]{3}))(?:[., &'-]+\w+){0,2}"
_TITLE = Phrase(
    r"\b(?:offers? to (?:purchase|exchange|acquire) (?:for cash |any |all |up to |each |every |outstanding |certain |shares |units |common |ordinary |\d)"
    r"|to exchange (?:any and all |all |up to |outstanding )|to tender (?!its\b|their\b|your\b|my\b|his\b|any\b|such\b))"
    rf"(?:(?! for (?:newly |new )?(?:shares|units|stock|notes)\b)[^;]){{0,200}}?\b(?:of|(?:interests?|units|shares|partnership) in) (?!(?:{_CLASS_WORDS}|shares|units)\b)(?:the )?(?P<target>{_NAME})(?:[^;$(]|\([^()$]{{5,60}}\)|\((?![^()$]{{5,60}}\))){{0,90}}? (?:at|for|on the basis|based|pursuant to)\b"
    rf"[^;]{{2,160}}?(?: by:?| dated? [a-z]+ \d{{1,2}}, \d{{4}},? of) (?!{_MEANS})(?:the )?(?P<bidder>{_NAME})",
    0,
)
"""A title page with the first words of both names: "offer to purchase all units of X Partners at $100 per unit by Y"."""
_TITLE_BY = Phrase(
    rf"\boffers? to (?:purchase|exchange)(?: for cash)? by:? (?P<bidder>{_NAME})[^;$]{{0,60}}? of (?:(?:up to |any and all |all |outstanding )[^;$]{{0,40}}?)?"
    rf"(?:common|ordinary|class \w+|preferred|shares|units|notes|warrants)\b[^;$]{{0,60}}? of (?!(?:{_CLASS_WORDS})\b)(?:the )?(?P<target>{_NAME})",
    0,
)
"""The same with the bidder first: "offer to purchase for cash by X Ltd. of common shares of X Ltd."."""
_TITLE_OF_BY = Phrase(
    rf"\boffers? to (?:purchase|exchange|acquire)(?: for cash)? (?:any |all |up to |each |every |outstanding |certain |shares |units |\d)[^;$]{{0,160}}?\bof (?!(?:{_CLASS_WORDS}|shares|units)\b)(?:the )?"
    rf"(?P<target>[a-z]\w+(?:[., &'-]+\w+){{0,5}}?[, ]+{_SUFFIX})\.?,? by:? (?!(?:the )?{_SELF})(?:the )?(?P<bidder>[a-z]\w+(?:[., &'-]+\w+){{0,5}}?[, ]+{_SUFFIX})",
    0,
)
"""The same with whole names and no price between them: "offer to purchase up to 500,000 shares of X Corp. by Y, Inc."."""
_TITLE_OF_LETTER = Phrase(
    rf"\b(?:to tender|for (?:the )?tender of) (?!its\b|their\b|your\b|my\b|his\b|any\b|such\b)[^;$]{{0,120}}?\bof (?!(?:{_CLASS_WORDS}|shares|units)\b)(?:the )?(?P<target>{_NAME})[^;]{{0,420}}? pursuant to (?:the|its) offer "
    rf"(?:to (?:purchase|exchange)|document)(?: for cash)?,? dated [a-z]+ \d{{1,2}}, \d{{4}},? by (?!{_MEANS}|(?:the )?{_SELF})(?:the )?(?P<bidder>{_NAME})",
    0,
)
"""A letter's title, with much said of the price: "to tender ordinary shares of X N.V. at $17.75 … pursuant to the Offer to Purchase dated December 12, 2014 by Y B.V."."""
_OF_AUCTIONS = ("odd lot", *_FEW, "at or below the purchase price", "conditional tender")
"""What issuers write oftener, and whoever else holds an auction: no cue under a title that names another as the bidder, nor where a purchaser or offeror takes the shares."""
_TAKES = Phrase(
    r"\b(?:the )?(?:purchaser|offeror|bidder)s? (?:(?:will|shall|may|would|intends? to|is|are|has|have) )?(?:(?:first|then|only|also|not) )?(?:accept|purchas(?!er)|buy|tak|seek|prorat|pro-rat|pay|offer(?!or))",
    0,
)
"""Who is no issuer: "the Offeror will accept odd lots first"."""
_MOST_TAKERS = 20
"""So many places are looked at for one that tells of the offer."""
_OF_MERGERS = ("merger agreement", "agreement and plan of merger", "merger sub", "purchaser")
"""What a section on a merger speaks of, that of an issuer too: a cue only in a sentence on an offer, where nothing that weighs more is said."""
_ONE_PAGE = 3000
"""A text as short has no sections; its words on a merger tell whose offer it is, if no others do."""
_TITLE_ENDS = 2500
_OFFERING = Phrase(
    r"\boffering to purchase (?:for cash )?(?:(?:any and )?all |up to [\d,]+ )?(?:of the )?(?:outstanding )?(?:limited partner(?:ship)? |common )?(?:units|interests|shares)"
    rf"(?: of (?:limited partnership interests?|beneficial interests?|(?:class \w )?common stock))?(?: \([^()]{{3,40}}\))?,? (?:of|in) (?!(?:{_CLASS_WORDS}|the)\b)(?P<target>[a-z]\w+(?: \w+)?)[^;$]{{0,120}}? (?:for|at) (?:an? (?:cash )?(?:purchase |offer )?price (?:per share )?(?:of|equal to) )?(?:\$|\d{{2,3}}(?:\.\d+)? ?% of (?:the )?(?:net asset|nav))",
    0,
)
"""The same in a sentence: "X Properties, L.P. is offering to purchase limited partnership units in Y Income Partners for $108.00 per unit"."""
_PART = Phrase(
    rf"\b(?:tender|cash) offer (?:for|(?P<to>to) (?:purchase|acquire|buy)) (?:up to [\d,]+ (?:of the )?(?:outstanding )?(?:shares|units) of |(?:the )?(?:outstanding )?(?:shares of )?)(?:class \w )?(?:common|ordinary|capital) (?:stock|shares),? of (?!(?:{_CLASS_WORDS})\b|the (?:{'|'.join(_SELVES)})\b)(?P<target>[a-z]\w+)",
    0,
)
"""Another's shares, or a part of them: "Y announced that it has extended its tender offer for up to 5,000,000 shares of common stock of X", "its all-cash offer for common shares of X"."""
_ANNOUNCED = Phrase(r"\b(?i:commenc|announc|launch|extend|increas|amend)", 0)
_INITIALS = Phrase(r"\b[A-Z]{2,6}\b", 0)
_DATELINE = Phrase(r".* (?:-{1,2}|[\u2013\u2014]) |.*\u2029", 0)
_BIDDER = Phrase(r"(?<!\bfund)(?<!\bcompany)(?<!\btrust)(?<!\bissuer)(?<!\bwe)(?<![)\"]) (?:is|are) (?:hereby )?\Z", 0)
"""Behind a name, not behind what the issuer calls itself."""
_SENTENCE = 400
"""A sentence is looked at so far before and behind a cue."""
_BIDDER_BEFORE = 160
_BIDDER_NAME = 40
_SAID_OF = Phrase(r", (?:which|who|the|an?) [^;]{3,140}?,(?= (?:is|are)\b)", 0)
"""Said of a bidder behind its name: ", which manages X,"."""


def is_issuers_own(document: Document, ledger: Ledger, *, priced: bool, without: Sequence[tuple[int, int]] = ()) -> bool | None:
    """Whether the offer is the issuer's own; None where the words of neither side weigh twice those of the other, or, where no price is stated, all are one light one.

    What stands in passages ``without`` which the offer is told counts for no side.
    """
    taken = own_stock_taken(document)
    if taken is not None:
        ledger.cite("/offer/kind", document, *taken, "kind.own_stock_taken")
        return True
    own, cues = _weighed(document, priced=priced, without=without)
    for cue in cues if own is not None else ():
        ledger.cite("/offer/kind", document, cue.start, cue.end, "kind.cue")
    return own


def is_anothers(document: Document) -> bool:
    """Whether an offer document that came alone makes another's offer for the company's securities, not the company's own: by its title, or by its words."""
    if own_stock_taken(document) is not None:
        return False
    title = _title(document)
    return _bare(title["target"]) != _bare(title["bidder"]) and not _is_its_trust(title["target"], title["bidder"]) if title else _weighed(document, priced=True)[0] is False


def _weighed(document: Document, *, priced: bool, without: Sequence[tuple[int, int]] = ()) -> tuple[bool | None, list[_Cue]]:
    """Whether the words say that the offer is the issuer's own, and the two that weigh most of those that say so."""
    third, own = ([cue for cue in cues if not any(start <= cue.start < end for start, end in without)] for cues in _seen(document))
    if not _weighs(third) and (own or len(document.folded) > _ONE_PAGE):
        third = [cue for cue in third if not document.folded.startswith(_OF_MERGERS, cue.start) or _is_of_the_offer(document, cue.start, cue.end)]
    title = _title(document)
    anothers = title is not None and _bare(title["target"]) != _bare(title["bidder"]) and not _is_its_trust(title["target"], title["bidder"])
    if _names_bidder(document) if title is None else anothers:
        own = [cue for cue in own if not document.folded.startswith(_OF_AUCTIONS, cue.start)]
    if anothers and _weighs(third) and not _weighs(own):
        own = []  # of the fund that it is made for, another's offer speaks as the fund's own does
    if title is not None:
        (own if not anothers else third).append(_Cue(_WEIGHT, title.start(), title.end()))
    offering = None if title else _OFFERING.search(document.folded, 0, _TITLE_ENDS)
    if offering is not None and _names_another(document.folded[max(0, offering.start() - _BIDDER_BEFORE) : offering.start()], offering["target"]):
        third.append(_Cue(_WEIGHT, offering.start(), offering.end()))
    part = _PART.search(document.folded, 0, _TITLE_ENDS)
    if part is not None and _is_part_of_anothers(document, part):
        third.append(_Cue(1, part.start(), part.end()))
    fewer, more = sorted((third, own), key=_sum)
    if _sum(fewer) == _sum(more) or _sum(fewer) * 2 > _sum(more) or not (priced or _sum(more) > 1):
        return None, []
    return more is own, sorted(more, key=lambda cue: (-cue.weight, cue.start))[:2]


def _names_bidder(document: Document) -> bool:
    """Whether a purchaser or an offeror is said to take what is tendered; an issuer that calls itself so says much else that only issuers do."""
    return any(_is_of_the_offer(document, taken.start(), taken.end()) for taken in islice(_TAKES.finditer(document.folded, 0, _READ), _MOST_TAKERS))


def _is_of_the_offer(document: Document, start: int, end: int) -> bool:
    """Whether the sentence that a stretch of text stands in speaks of an offer or of tenders."""
    sentence = document.folded[slice(*sentence_around(document, start, end, _SENTENCE))]
    return "offer" in sentence or "tender" in sentence


def _title(document: Document) -> Match[str] | None:
    """The title page with both names, the ``target``'s and the ``bidder``'s."""
    return next((found for title in (_TITLE, _TITLE_BY, _TITLE_OF_BY, _TITLE_OF_LETTER) if (found := title.search(document.folded, 0, _TITLE_ENDS))), None)


@cache
def _beginnings() -> tuple[Words, dict[str, list[tuple[int, int, Phrase]]]]:
    """What cues of either side begin with, and for each beginning the sides (0 the third party's, 1 the issuer's), the weights and how the cues go on."""
    cues: defaultdict[str, list[tuple[int, int, Phrase]]] = defaultdict(list)
    for side, groups in enumerate((_THIRD_PARTY, _ISSUER)):
        for group in groups:
            for beginning, phrase in group.phrases.items():
                cues[beginning].append((side, group.weight, phrase))
    return Words(cues), cues


def _seen(document: Document) -> tuple[list[_Cue], list[_Cue]]:
    """The cues that stand in the document, the third party's and the issuer's, each place once for each beginning."""
    seen: tuple[list[_Cue], list[_Cue]] = ([], [])
    folded = document.folded[:_READ]
    words, cues = _beginnings()
    for beginning, at in words.places(folded):
        if at and folded[at - 1].isalnum():
            continue
        for side, weight, phrase in cues[beginning]:
            match = phrase.match(document.folded, at + len(beginning))
            if match is not None:
                seen[side].append(_Cue(weight, at, match.end()))
    return seen


_BEHIND_NAME = Phrase(r"[., &'-]+(?:for|at|of|in|to|on|by|up|upon|pursuant|dated)\b.*|[., &'-]+$", 0)


def _is_its_trust(target: str, bidder: str) -> bool:
    """Whether the target is a trust by which the bidder has issued preferred securities: "Teal Capital Trust I" of Teal Bancorp."""
    return _ISSUING_TRUST.search(target) is not None and target.split()[0] == bidder.split()[0]


_ISSUING_TRUST = Phrase(r"^[a-z]\w{3,}\b.*\b(?:capital|funding|financing|preferred|statutory) (?:[a-z]+ )?trust\b|^[a-z]\w{3,}\b.* trust [ivx]+\b", 0)


def _bare(name: str) -> str:
    """The first words of a name without what stands behind it."""
    found = _BEHIND_NAME.search(name)
    return name[: found.start()] if found else name


def _is_part_of_anothers(document: Document, part: Match[str]) -> bool:
    """Whether the target of "tender offer for shares of common stock of X" is not named before it, nor, behind "to purchase", where only one who announces it may be another, by its initials."""
    before = _DATELINE.sub("", document.text[max(0, part.start() - 2 * _BIDDER_BEFORE) : part.start()])
    if part["to"] and (not _ANNOUNCED.search(before) or any(initials[0].lower() == part["target"][0] for initials in _INITIALS.findall(before))):
        return False
    return part["target"] not in before.lower()


def _names_another(before: str, target: str) -> bool:
    """Whether a bidder is named before "offering to purchase units in X", and it is not X, nor called like it."""
    bidder = _SAID_OF.sub("", before)[-_BIDDER_NAME:]
    return _BIDDER.search(before) is not None and target not in before and target.split()[0] not in bidder


def _weighs(cues: list[_Cue]) -> bool:
    """Whether one of the cues is of those that only one side writes."""
    return any(cue.weight == _WEIGHT for cue in cues)


def _sum(cues: list[_Cue]) -> int:
    return sum(cue.weight for cue in cues)
