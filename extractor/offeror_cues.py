"""The words that tell whose an offer is: by what they begin with and how they go on, for either side, with their weights."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from .phrase import Phrase
from .rules.wording import NAME_STOP

WEIGHT = 3


class Cues(NamedTuple):
    """Telling words of one side: by what they begin with, how they go on."""

    weight: int
    phrases: dict[str, Phrase]


def _cues(weight: int, endings: Mapping[str, str]) -> Cues:
    return Cues(weight, {beginning: Phrase(ending, 0) for beginning, ending in endings.items()})


SELVES = ("fund", "company", "trust", "corporation", "bank", "llc", "reit", "issuer")
SELF = rf"(?:{'|'.join(SELVES)})\b"
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
_CALLED = rf'{SELF}"?[^()]{{0,60}}\)'

SUFFIX = r"(?:inc|incorporated|corp|corporation|company|llc|l\.l\.c|lp|l\.p|ltd|limited|plc|trust|fund|bancorp|bancshares|partnership)\b"
_BY_OWNED = rf" (?:made )?(?:by|of) (?:[^.;]|{NAME_STOP}){{3,120}}?,? an? (?:[a-z]+ ){{1,3}}(?:[^.;]|{NAME_STOP}){{0,60}}?\b(?:(?:owned|formed|controlled) by|owned (?:direct |indirect )?subsidiary of)\b"
_TO_OWNED = (
    rf" (?:[a-z]+ ){{0,4}}?(?:shares|stock|units|adss)\b[^.;]{{0,60}}? of (?:[^.;]|{NAME_STOP}){{3,80}}? to (?!be\b)[a-z]\w+(?:[., &'-]{{1,2}}\w+){{0,6}}?,? an? (?:[a-z]+ ){{0,2}}?"
    r"(?:wholly|indirectly|directly|majority)[- ]owned (?:direct |indirect )?subsidiary of\b"
)
"""Whom the securities are tendered to, in the title of a notice: "for tender of shares of common stock of X Corp. to Y Inc., a wholly owned subsidiary of"."""
_BY_ITSELF = (
    rf" (?:made )?(?:by|of) (?:the )?(?P<same>[a-z]\w+(?:[., &'-]{{1,2}}\w+){{0,6}}?,? {SUFFIX})(?=\.?,? (?:\(|to|if|and if|for|where|when|upon|in|on|an?|dated)\b|\.?,? \()"
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
FEW = ("fewer than 100", "less than 100", "fewer than one hundred")
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

THIRD_PARTY = (
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
        WEIGHT,
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
ISSUER = (
    _cues(
        1,
        {
            "rule 13e-4": r"(?<!offer subject to rule 13e-4)(?! ?\(i\) ?\(cross)",
            "our board of directors": "",
            "issuer tender offer": r"(?! subject to rule)",
            **dict.fromkeys(("to purchase", "repurchase", "purchase for cash", "buy back"), r" (?:up to [^.]{0,60})?(?:of )?\b(?:its|our)\b"),
            "of its": r"(?<!tender all of its) (?:own )?(?:common|outstanding|shares|class)",
            "any and all of our": r" (?:issued and )?outstanding\b",
            **dict.fromkeys(FEW, r" (?:\(100\) )?(?:[a-z]+ ){0,3}?(?:shares|units|adss|receipts)\b(?! held of record\b)"),
            "the company is offering to": r" (?:(?:re)?purchase|buy [^.;]{0,90}?\bits )",
            '(the "fund"': r"\)",
            "the fund's": r" (?!net asset)",
            "replacement option": r"s?\b(?! pool)",
            "exchange program": r"\b",
            "neither the": rf" {SELF}[^;]{{0,200}}? mak(?:es|ing) any recommendation\b",
            "in the fund": r"\b",
            "of the fund": r"\b",
            **dict.fromkeys(("notice to the", "notify the", "received by the"), r" fund\b"),
        },
    ),
    _cues(
        WEIGHT,
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
            **dict.fromkeys((f"the {kind}" for kind in SELVES), _ITS_DOING),
            **dict.fromkeys(("the fund", "the trust"), _FUNDS_DOING),
            "the company": rf"{_ITS_DOING}|{_COMPANYS_OFFER}| accepted (?:for (?:exchange|purchase) )?a total of [\d,]+ ",
            "each fund": r" (?:(?:will|would) (?:conduct an? (?:[a-z-]+ ){0,2}(?:tender|repurchase) offer|(?:re)?purchase\b[^.;]{0,60}?\b(?:shares|stock|units))|offered to (?:re)?purchase)\b",
            "accepted for purchase by the": rf" {SELF}",
            **dict.fromkeys(("for purchase by the", "be purchased by the"), r" (?:fund|trust|portfolio)\b"),
            "surrender": r" (?:(?:your|their|its|the|such|any|all) )?(?:securities|notes|debentures|bonds|lyons)\b[^.;]{0,60}? to the (?:company|issuer) for (?:re)?purchase\b",
            "offer is to provide": r" (?:limited )?liquidity\b",
            "self-tender offer": r' \((?:the )?"(?:tender )?offer"\)',
            "offer by": rf' (?:[^.;]|{NAME_STOP}){{3,160}}? \((?:the )?"company\b[^()]{{0,60}}\),? to (?:re)?(?:purchase|exchange) the company\'s\b',
            "you have tendered": r" and the (?:[a-z]+ )?(?:fund|company|trust|partnership|portfolio) has (?:re)?purchased\b",
            "transfer to the": rf" {SELF} of",
            **dict.fromkeys(("offer to repurchase", "offers to repurchase", "offering to repurchase", "repurchase offer", "will repurchase"), ""),
            "eligible": r" (?:employees|option ?holders|optionees|options|option grants|awards|(?:[a-z]+ ){0,2}warrants)",
            "fundamental change": r" (?:company|repurchase|purchase|right)",
            **dict.fromkeys(("change in control", "change of control"), r" (?:re)?purchase notice\b"),
            "at the option of the holder": r"s?(?: thereof)?(?: \([^()]{3,30}\))?,? (?:(?:pursuant to|under|in accordance with) the terms\b|the (?:securities|notes|debentures|bonds) (?:will|shall) be (?:re)?purchased by the (?:company|issuer)\b)",
            "option grants that are": r" eligible\b",
            "chance of having": rf" (?:the {SELF}|us) (?:re)?purchase",
            "chance that": rf" (?:the {SELF}|we) will (?:re)?purchase",
            "in exchange for your": r" (?:cancell?ed|eligible|surrendered|exchanged)(?: eligible)? (?:stock )?options\b",
            **dict.fromkeys(("company repurchase notice", "issuer repurchase notice", "put right purchase", "put right notice", "put option notice", "designated event"), ""),
            **dict.fromkeys(("2% of its", "2% of our"), " outstanding"),
            "odd lot": r"(?<!no odd lot)(?<!no \"odd lot)s?\b(?!\"? (?:(?:get|have|receive|are given|will (?:get|have|receive|be given)) no|do not|will not|are not)\b)",
            "at or below the purchase price": "",
            "conditional tender": r"s?\b",
            **dict.fromkeys(("order in which", "priority in which"), r" (?:your|their|the|you|they) (?:shares|tendered|want|wish|would)"),
            **dict.fromkeys(("offer to convert", "offers to convert", "conversion offer"), r"\b"),
            "who is offering to": rf" (?:re)?(?:purchase|buy)\b[^?]{{3,60}}\?(?: (?:\d{{1,3}}|table of contents|a[.:]))*(?: the {SELF}(?: itself)? is\b[.,]| the {SELF} itself\b|(?:[^.?;]|{NAME_STOP}){{3,140}}? (?:the issuer|which issued|that issued) (?:of )?(?:the|your|those) (?:shares|notes|units|warrants|securities)\b)",
            "offeror": rf":? the {SELF} itself\b",
            "if we purchase": r" (?:your|all|any) [^.;]{0,40}?\bin the offer\b",
            **dict.fromkeys(("an additional 2% of its", "an additional 2% of our"), ""),
            **dict.fromkeys(_ACCEPTING, _BY_ITSELF),
        },
    ),
)
