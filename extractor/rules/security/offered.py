"""The class in a sentence that makes the offer, in a row of a term sheet, and in the title of a letter of transmittal.

What holders get in an exchange, what is one of several classes sought, and what another offer is for are not it.
"""

from __future__ import annotations

import re

from ...phrase import Phrase
from ..deadline import BETWEEN
from ..offering import HEREBY_TENDERS, PAR, given_for, offering_at, said_after, said_before, speaks_of_another
from ..rule import Reading, Rule
from .class_name import CLASS, COMPANY, DEFINES, DETERMINER, RATED, STATE
from .named import class_named

_MUCH = r"(?:(?:[a-z-]+\ ){1,4}\(\ ?)?(?:[a-z.]{0,4}\ ?[$€£¥]\ ?)?[\d.,]*\d(?:\ ?%|\ (?:million|billion|thousand|per\ ?cent))?\ ?\)?(?:\ \([^()]{1,90}\))?"
_QUANTIFIER = (
    rf"(?:(?:any(?:\ \([^()]{{1,80}}\))?\ and\ all|all|each|every|any)\ (?:of\ )?{DETERMINER}?(?:(?:approximately\ )?\$[\d.,]+\ (?:million\ )?(?:in\ )?(?:aggregate\ )?principal\ amount\ (?:of\ )?(?=outstanding\ |{RATED}\ )|{COMPANY}{{0,2}}?)"
    rf"|(?:certain\ )?(?<!newly[-\ ])(?=issued\ |outstanding\ |existing\ )|certain\ (?=(?:eligible\ |employee\ )?(?:stock\ )?options\b)|the\ (?:above-described|number\ of)\ (?=units\ |limited\ |investor\ |assignee\ )"
    rf"|{DETERMINER}|(?:(?:transmittal|delivery|acceptance|acceptance\ form|guarantees?\))\ to\ tender|(?:transmittal|delivery)\ to\ exchange(?=\ shares\ of\ (?:class\ [a-z]\ )?(?:common|ordinary|capital)\ (?:stock|shares)\ of\ )|(?:delivery|guarantees?\)|transmittal)\ for\ (?:the\ )?tender\ of|guaranteed\ delivery\ of(?=\ shares\ of\ (?:class\ [a-z]\ )?(?:common|ordinary)\ (?:stock|shares),?\ (?:\((?!the)|of\ )))\ |transmittal\ (?:with\ respect\ to|relating\ to|for)\ {DETERMINER}?(?={RATED}\ )|relates\ to\ the\ (?:re)?purchase\ of\ {DETERMINER}?(?={RATED}\ )|an\ amount\ of\ {DETERMINER}?"
    rf"|(?:herein|materials|exercise),\ (?=warrants\ to\ purchase\ an\ aggregate\b)|each\ (?:u\.?s\.?\ ?)?\$\ ?1,000\ (?:in\ )?(?:aggregate\ )?principal\ amount\ of\ {DETERMINER}?|relating\ to\ [a-z][a-z&.-]{{1,24}}(?:'s|s')\ |(?:each|any)\ holder\ (?:\(\"\ ?holder\ ?\"\)\ )?of\ [a-z][a-z&.-]{{1,24}}(?:'s|s')\ (?={RATED}\ )"
    rf"|offer\ to\ (?:exchange|purchase)\ (?=(?:(?:public|private|redeemable|placement)\ ){{0,2}}warrants\b)"
    rf"|(?:(?<=offering\ to\ )|(?<=hereby\ offers\ to\ )|(?<=hereby\ offer\ to\ )|(?<=hereby\ offering\ to\ ))(?:re)?purchase\ (?:for\ cash\ )?(?=shares\ of\ (?:its|our)\ )"
    rf"|(?<=offer\ to\ purchase\ )for\ cash,?\ (?=(?:shares|units)\ of\ )|(?:for|in)\ cash\ (?=shares\ of\ (?:its|our)\ |limited\ partnership\ |(?:limited\ partnership\ )?units\ of\ (?:limited|beneficial|membership|assignee)\ )|(?<=tender\ offer\ to\ )(?:purchase|acquire)\ (?=shares\ of\ (?:common|ordinary|preferred)\ (?:stock|shares)\ of\ )|(?:(?<=\ its\ tender\ offer\ )|(?<=\ its\ cash\ tender\ offer\ ))for\ (?=shares\ of\ (?:class\ [a-z]\ )?(?:common|ordinary)\ (?:stock|shares)\ of\ (?:(?!and\ )[\w&.,'():-]+\ ){{1,9}}?(?:at|for)\ (?:an?\ (?:purchase\ |offer\ )?price\ of\ )?\$)|(?:(?:re)?purchase|acquire|buy)\ (?=(?:common|ordinary)\ shares,\ (?:no\ )?par\ value\b)|(?:(?:re)?purchase|acquire|buy)\ (?=limited\ |(?:units|shares)\ of\ (?:limited|beneficial)\ |units\ of\ |membership\ |beneficial\ |assignee\ )"
    rf"|(?:for\ the\ purchase\ of|(?<=,\ )of|(?<=offer\ )for)\ [\d,]*\d\ {DETERMINER}?"
    rf"|(?:purchase|acquire|buy|exchange|tender|cash)\ (?:\((?:i|a|1)\)\ )?\$?[\d.,]*\d\ (?:(?:million\ )?worth\ of\ |(?:in|of)\ (?=outstanding\ ))?{DETERMINER}?"
    rf"|(?:up\ to|(?:not|no)\ more\ than)\ (?:an\ aggregate\ (?:of|number\ of)\ |a\ total\ of\ |a\ maximum\ of\ "
    rf"|approximately\ )?{_MUCH}\ (?:(?:in\ )?(?:the\ aggregate|(?:aggregate\ )?(?:value|amount|worth|principal\ amount))\ )?(?:(?:of|in)\ )?"
    rf"(?:the\ (?:aggregate|total)\ number\ of\ )?{DETERMINER}?){STATE}?"
)
_WHAT = rf"[ (\"'/:-]{_QUANTIFIER}(?:\((?:the|such)\ [^()]{{1,30}}\)\ )?{CLASS}(?:{DEFINES})?"
"""Which securities, from the word before: "all outstanding shares of common stock, par value $0.01 per share (the "Shares")"."""
_OTHER = Phrase(
    r"\b(?:(?:sole|majority|largest|controlling|record)\ (?:share|stock)?holders?(?:\ of)?$"
    r"|(?:propos(?:al|ed\ to)|indicat\w+|party\ [a-z]\b|assum\w+|in\ exchange\ for|conver(?:t|tible|ted)\b[^;]{0,60}\binto|exercisable|right\ to\ purchase"
    r"|rights\ to\ purchase|warrants\ to|options\ to|upon\ (?:exercise|conversion))\b[^;]{0,60}$|for\ up\ to\b[^;]{0,90}$"
    r"|\b(?:warrants|options),?\ (?:including|consisting\ of)\ [^;$]{3,160}?,?\ to\ (?:purchase|acquire)\ [^;]{0,60}$"
    r"|(?:liquidation\ preference|principal\ amount|worth)(?:\ of)?$|exchang(?!e\ offer\ for$|e\ (?:commission|act)\b)[^;]{4,240}\bfor$"
    r"|exchange\ (?:any\ and\ all|all|each|(?:its|our|the)\ outstanding|outstanding)\b[^;]{4,240}\bfor\ (?:newly[-\ ]issued\ )?shares$"
    r"|\bexchange\ (?:(?:any\ and\ all|some\ or\ all|any|all|some)\ of\ )?(?:their|your)\ [^;]{4,160}?\bfor\ (?:(?:newly[-\ ]issued|new)\ )?shares(?:\ of)?$"
    r"|(?:calculat\w+|multipl\w+|filing\ fee|valuation)\b[^;]{0,70}$)"
)
_ALL_OF_ITS = Phrase(
    r"[\ (](?:any\ and\ all\b|all\b[^;]{0,60}?\b(?:its|our)\b|each\ (?:outstanding\b|share\b|(?:u\.?s\.?\ ?)?\$\ ?1,000\b|of\ (?:its|our)\b)"
    r"|(?:up\ to\ [^;]{0,90}?\b)?(?:its|our|(?:principal\ )?amount\ of)\ (?:issued\ and\ )?outstanding\b)"
)
"""What new securities are offered for: "to exchange shares of common stock for any and all of its preferred stock"."""
_RECEIVED = Phrase(
    r"\b(?:in\ exchange\ for|consideration\ of|combination\ of|receive)\b[^;]{0,90}$|\bfor\ each\ [^;:]{3,200}:\ [^:]{0,200}$|\bfor,?\ (?:either\b|at\ the\ (?:election|option|choice)\ of\ (?:the|each|such)\ |at\ (?:the|each|such)\ holder's\ (?:election|option|choice))[^;]{0,140}$|\bfor\ (?:[a-z]+\ ){0,3}?newly[-\ ]issued\ (?:shares\ of)?\ ?$"
)
_RECEIVED_FOR = Phrase(
    rf"{PAR}?(?:\ of\ [^;()$]{{2,60}}?)?(?:\ ?\([^()]*\))?(?:,?\ (?:and|plus)\ (?:an\ additional\ )?\$\ ?[\d,.]*\d\ in\ cash)?,?\ (?:in\ exchange\ )?for\ (?:[•-]\ )?(?:each|every)\b"
)
_ISSUED_FOR = Phrase(
    rf"(?:,\ each\ representing\ [^;()]{{8,160}}?(?=,|\ \())?(?:{PAR}|,?\ \$[\d,.]*\d\ liquidation\ (?:preference|amount)\ per\ (?:share|unit)"
    rf"|,?\ (?:(?:which|that)\ (?:it|we|[a-z.&' -]{{2,30}}?)\ (?:currently\ |indirectly\ )?owns?|(?:owned|held)\ by\ [^,;()$]{{2,40}}?)"
    rf"|,?\ ?\([^()]*\)|,?\ (?:and|plus)\ (?:up\ to\ )?\$\ ?[\d,.]*\d(?:\ million)?\ in\ cash){{0,3}},?\ (?:in\ exchange(?:\ \([^()]*\))?\ )?for\ (?:(?:up\ to\ )?(?:\$\ ?)?\d[\d,.]*\ (?:[a-z]+\ ){{0,4}}?of\ )?"
    rf"(?:any\ and\ all\b|all\b|(?:(?:its|our|the)\ )?(?:issued\ and\ )?outstanding\b|(?<=shares\ of\ )(?:its|our)\b)"
)
_PART = Phrase(r",\ including\ [^;]{0,160}?\ and(?:\ (?:the|its|our))?$")
"""What makes a class one of those that the one before it includes: "our warrants, including the public warrants and the"."""
_AND_MORE = Phrase(r"\ and\ (?:its\ |our\ |the\ )?(?:issued\ and\ )?outstanding\b")
"""Behind two classes a third: "outstanding shares of its Series A Preferred Stock and Series B Preferred Stock and outstanding Trust Preferred Securities"."""
_BESIDE_SHARES = Phrase(r"\boutstanding\ (?:shares|units)(?:\ of\ [a-z0-9%,.\ -]{4,90}?)?\ and\ ?$")
"""Before the second of two things sought, of which one alone says too little: "all of the outstanding shares and outstanding 9% Senior Notes"."""
_ALSO = Phrase(r"\balso\ (?:be\ )?offer(?:s|ing)?\ to(?:\ (?:purchase|acquire|buy))?\ ?$")
"""Before notes that are sought beside the shares told of: "It will also offer to purchase"."""


_STANDS_FOR = Phrase(
    r"\brepresent(?:s|ing)\ (?:an?\ |one\ )?[^;.]{0,90}?\b(?:interest|ownership)\ in\ (?:an?|one)\ share\ of\ (?:(?:the|its|our)\ )?(?:(?:[a-z&.-]+\ ){0,3}[a-z&.]+(?:'s|s')\ )?$"
)
"""Before the stock that depositary shares stand for: "each representing a 1/40th interest in a share of the Company's"."""
_SELLS = Phrase(r"\boffers\ (?:its|the|our)\ $")
"""Before what a fund sells: "the Fund, a closed-end company, offers its shares of beneficial interest (the "Shares") in two series"."""


def _offered(reading: Reading) -> str | None:
    """The class in a sentence that makes the offer."""
    named = class_named(reading)
    if named is None or _is_given_for(reading):
        return None
    if _SELLS.search(reading.before(40) + reading[0][: reading.match.start("class") - reading.match.start()]) or _STANDS_FOR.search(
        reading.before(200) + reading[0][: reading.match.start("class") - reading.match.start()]
    ):
        return None
    said = "" if _begins_sentence(reading) else said_before(reading, 700)
    if _is_one_of_several(reading, named, said) or _is_given(reading, named, said) or speaks_of_another(said[-220:]):
        return None
    makes_offer = offering_at(said + reading.match.group() + said_after(reading, 260)) is not None
    return named if makes_offer or _may_be_put(reading) or _is_tendered(reading, said) else None


def _begins_sentence(reading: Reading) -> bool:
    """Whether the words begin a sentence about each of a class, which makes no offer: "We are not offering to purchase Class B Shares. Each Class B Share is convertible"."""
    return reading[0].startswith(" each ") and reading.before(1) in (".", "?") and reading.document.prose.startswith(" E", reading.match.start())


def _is_given_for(reading: Reading) -> bool:
    """Whether the words behind the class tell for what it is given: "shares of our stock for each Note"."""
    end = reading.match.end("all")
    return _RECEIVED_FOR.match(reading.document.folded, end, end + 200) is not None


def _is_one_of_several(reading: Reading, named: str, said: str) -> bool:
    """Whether the class is one of several that are sought, of which it alone says too little."""
    if _PART.search(said) or _BESIDE_SHARES.search(said) or (_ALSO.search(said) and " shares" in reading.before(900)):
        return True
    return " and " in named and _AND_MORE.match(reading.document.folded, reading.match.end("all")) is not None


_NEWLY_ISSUED = Phrase(r"\bnewly[-\ ]issued\ (?:(?:shares|units|of|its|our|the|company's)\ )*$")
"""Before what an exchange gives: "to exchange up to 180,200,000 newly issued shares of its common stock for"."""


def _is_given(reading: Reading, named: str, said: str) -> bool:
    """Whether the class is what holders get in an exchange."""
    folded, end = reading.document.folded, reading.match.end("all")
    issued = _ISSUED_FOR.match(folded, end, end + 200)
    if issued and "exchang" in said[-200:] + reading.match.group() + issued[0]:
        return True
    lead = folded[max(0, reading.match.start("class") - 60) : reading.match.start("class")]
    if _NEWLY_ISSUED.search(lead) and "exchang" in said[-200:] + reading.match.group():
        return True
    tendered = given_for(reading)
    if tendered is not None and not _names(folded[tendered : tendered + 120], reading["class"]):
        return True
    is_sought = said.rstrip().endswith(" for") and _ALL_OF_ITS.match(reading[0]) is not None
    return bool((not is_sought and _OTHER.search(said.rstrip())) or (not (is_sought and " " in named) and _RECEIVED.search(said)))


def _names(words: str, name: str) -> bool:
    """Whether the words name the class, not one of a letter that ends in its name: "class b common stock" is no "common stock"."""
    return re.search(rf"(?<!\bclass [a-z] )(?<!\bseries [a-z] ){re.escape(name)}", words) is not None


def _is_tendered(reading: Reading, said: str) -> bool:
    """Whether a letter of transmittal says that the class is what its holder tenders: in its title, or as "the above-described"."""
    words = reading[0][1:]
    return (words.startswith(("transmittal ", "delivery ", "acceptance ", "guaranteed ", "guarantee)", "guarantees)")) and " " in reading["class"]) or (
        words.startswith("the ") and HEREBY_TENDERS.search(said) is not None
    )


_PUT = Phrase(
    r"\b(?:at\ the\ option\ of\ (?:each|the|such|any)\ holder|(?:put|repurchase|purchase)\ (?:right|option)"
    r"|(?:fundamental\ change|change\ (?:of|in)\ control|designated\ event)\ (?:company\ |issuer\ |re)?(?:notice|purchase|offer)"
    r"|(?:right|option)\b[^.;()]{0,70}?\ to\ (?:require|sell)\b|must\ be\ repurchased"
    r"|notice\ of\ (?:an?\ )?(?:put|fundamental\ change|change\ (?:of|in)\ control|designated\ event|right\ to\ require))"
)
"""Words of the holders' right to have their notes bought (a put right under the indenture)."""


def _may_be_put(reading: Reading) -> bool:
    """Whether the match is of the notes that a notice of a put right is about: its first page says so, and gives them a short name."""
    if " due " not in reading["class"] or not reading.has("short") or reading.match.start() >= 4000 or _is_one_of_series(reading):
        return False
    return _PUT.search(reading.document.folded, 0, 3000) is not None


def _is_one_of_series(reading: Reading) -> bool:
    """Whether the notes go by their year, and notes of another year beside them: '(the "2017 Notes") … (the "2021 Notes" and, together with the 2017 Notes, the "Notes")'."""
    year = _YEAR_OF_NOTES.search(f'"{reading["short"].strip()}')
    if year is None:
        return False
    near = reading.document.folded[max(0, reading.match.start() - 2500) : reading.match.end() + 2500]
    return any(other["year"] != year["year"] for other in _YEAR_OF_NOTES.finditer(near))


_YEAR_OF_NOTES = Phrase(r"\"\ ?(?P<year>(?:19|20)\d\d)\ (?:notes|debentures|bonds|securities)\b")


def _defined(reading: Reading) -> str | None:
    """The class for which the sentence that makes the offer defines a short name."""
    short = reading["short"].strip()
    return _offered(reading) if short.rpartition(" ")[2] in SHORT_NOUNS and not short.startswith(("restricted ", "replacement ")) else None


_SOUGHT = Phrase(
    r"(?:securities|shares|units|interests)\ (?:sought|subject\ to\ the\ (?:tender\ |exchange\ )?offer)\ ?[:-]?(?:\ subject\ to\ [^.;]{4,220}?,)?$"
    r"|\b(?:(?:securities|shares|units|interests)\ (?:are\ )?(?:being\ )?sought(?:\ (?:in|by)\ (?:the|this|our)\ (?:tender\ |exchange\ )?offer)?"
    rf"|\bare\ you\ (?:offering|seeking)\ to\ (?:purchase|buy|acquire)(?:\ and\ at\ what\ price|\ in\ (?:the|this|our)\ (?:tender\ )?offer)?)\ ?\?{BETWEEN}$"
)


def _row(reading: Reading) -> str | None:
    """The class in the row of a term sheet."""
    return class_named(reading) if _SOUGHT.search(reading.before(300)) else None


SHORT_NAMES = (
    "shares",
    "share",
    "units",
    "common stock",
    "stock",
    "adss",
    "notes",
    "warrants",
    "interests",
    "options",
    "debentures",
    "securities",
    "common shares",
    "ordinary shares",
    "preferred stock",
    "preferred shares",
    "bonds",
    "rights",
    "receipts",
)
SHORT_NOUNS = frozenset(name.rpartition(" ")[2] for name in SHORT_NAMES) | {"unit", "note", "warrant", "interest", "option", "bond"}
_ANCHORS = (
    *(f"{verb} {what}" for verb in ("purchase", "acquire", "buy", "exchange", "tender", "for cash", "repurchase", "intention of purchasing") for what in ("all", "any", "up to", "not more", "no more", "each", "its", "the outstanding", "our", "every", "outstanding", "certain", "eligible", "$", *"123456789")),
    ", all $", "for cash shares of its", "for cash, shares of", "for cash shares of", "for cash, units of", "purchase common shares, par", "purchase ordinary shares, par", "stockholders up to", "shareholders up to", "for cash shares of our", "acquire, all", "purchase, all", "acquire limited", "acquire units of", "exchange for each", "price of certain", "prices of certain", "for each $1,000", "for each us$1,000", *(f"{verb} {what}" for verb in ("amend", "replace", "exercise") for what in ("outstanding", "its outstanding", "our outstanding", "certain outstanding", "certain options", "certain stock", "certain eligible", "all outstanding")), "exchange warrants", "exchange public", "exchange private", "exchange redeemable", "purchase warrants", "purchase public", "purchase private", "purchase redeemable", "exchange for all", "exchange its currently", "exchange the company's", "purchase the company's", "exchange our currently", 'holder ("holder") of', "each holder of", "any holder of", "for each outstanding", "for each issued", "for each validly tendered", "for up to", "for its outstanding", "for our outstanding", "purchase limited", "purchase units of", "purchase membership", "purchase beneficial", "for all outstanding", "for all of the", "for all shares of", "for all the", "for all issued", "for all common", "for any and all", "for any (", "of up to", ", warrants to purchase an", "basis, up to", '") up to', '"), up to', '") for up to', "inc. up to", "corp. up to", "l.p. up to", "ltd. up to", "corporation up to", "company up to", "bancorp up to", "offer for", "tender for", *(f"for the purchase of {digit}" for digit in "123456789"), ", outstanding warrants", ", outstanding options", "any and all", "holders of its", "holders of our", "holders of the company's", "holder of its", "holder of our", "holder of the", "s' outstanding", "'s outstanding", "invitation to holders", "tender their", "tender your", "(i) all", "(a) all", "(1) all", "purchase (i)", "purchase (a)", "purchase (1)", "acquire (i)", "transmittal to tender", "delivery for tender of", "offering to purchase shares of", "hereby offers to purchase shares of", "hereby offer to purchase shares of", "tender offer to purchase shares of", "tender offer to acquire shares of", "delivery to tender", "guarantees) for tender of",
    "guarantee) for tender of", "guarantee) for the tender of", "guarantee) to tender", "guarantees) to tender", "guaranteed delivery of shares of", "transmittal with respect to", "transmittal to exchange shares of", "delivery to exchange shares of", "transmittal relating to", "transmittal for",
    "for cash limited partnership", "for cash units of", "acceptance to tender", "acceptance form to tender",
)  # fmt: skip

RULES: tuple[Rule[str], ...] = (
    Rule(
        name="security.defined",
        says='is offering to purchase all outstanding shares of common stock, par value $0.01 per share (the "Shares"), of X Corp.',
        anchors=tuple(f"{name}{end}" for name in SHORT_NAMES for end in ('"', ' "', ',"')),
        pattern=_WHAT,
        read=_defined,
        before=330,
        after=4,
        span="all",
    ),
    Rule(
        name="security.sought_row",
        says="Securities Sought: All outstanding shares of common stock, par value $0.01 per share, of X Corp.",
        anchors=(
            "securities sought",
            "shares sought",
            "units sought",
            "interests sought",
            "securities subject to the offer",
            "securities are sought",
            "being sought",
            "are you offering to",
            "are you seeking to",
        ),
        pattern=_WHAT,
        read=_row,
        before=0,
        after=330,
        span="all",
    ),
    Rule(
        name="security.offered",
        says="relates to the tender offer by Purchaser for all of the outstanding shares of common stock of X Corp.",
        anchors=_ANCHORS,
        pattern=_WHAT,
        read=_offered,
        before=12,
        after=190,
        span="all",
    ),
)
