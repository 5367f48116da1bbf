"""The class that the offer is for, as the offer's own sentence names it (Item 1002(b) of Regulation M-A).

    all outstanding shares of common stock, par value $0.01 per share (the "Shares"), of X         common stock
    its offer to holders of outstanding Class A Common Stock (the "Common Stock"), to exchange      Class A Common Stock
    OFFER TO PURCHASE FOR CASH ALL UNITS OF LIMITED PARTNERSHIP INTEREST OF Y                       UNITS OF LIMITED PARTNERSHIP INTEREST
    its outstanding 5.00% Convertible Senior Notes due 2024                                         5.00% Convertible Senior Notes due 2024

Without the par-value phrase and the company's name, in the letters printed. A term defined elsewhere ("the outstanding Shares") is no class.
PRECEDENCE, strongest first: where the sentence defines a short name for the class, it gives the long one. Weakest is the item of the
Schedule that names the class, for an offer whose own sentence says "Units" alone.
"""

from __future__ import annotations

import re
from functools import lru_cache
from re import Match

from ..phrase import Phrase
from .deadline import clause
from .offering import HEREBY_TENDERS, PAR, given_for, offering_at, said_after, said_before, speaks_of_another
from .rule import Reading, Rule
from .subject import EARLIER_OFFER

PRECEDENCE = (
    "security.defined",
    "security.sought_row",
    "security.offered",
    "security.taken",
    "security.form_title",
    "security.term",
    "security.item",
    "security.subject_to",
    "security.tendered",
)

_VOCABULARY = (
    r"(?:class\ [a-z0-9]{1,2}(?:-\d)?|series\ (?!of\b)[a-z0-9-]{1,5}|(?:\d{1,2}(?:[-\ ]?\d/\d{1,2}|[¼½¾⅛⅜⅝⅞])?|\d{1,2}\.\d{1,5}|\d/\d)\ ?(?:%|percent\b)"
    r"|\$\ ?\d{1,2}\.\d{2,4}|common|ordinary|equity|preferred|preference|capital|voting|non-voting|subordinate|subordinated|limited"
    r"|limited\ liability\ company|limited\ voting|"
    r"partner|partnership|membership|assignee|assignment|unit|operating|investor|beneficial|deposit[ao]ry|american|global|public|private|placement"
    r"|cumulative|convertible|contingent|contingently|redeemable|exchangeable|perpetual|non-cumulative|noncumulative|participating|mandatory|mandatorily"
    r"|senior|junior|"
    r"secured|unsecured|floating|fixed|rate|variable|fixed-to-floating|fixed-rate|floating-rate|zero|coupon|step-up|liquid|yield|option|municipal"
    r"|taxable|stock|purchase|eligible|trust|special|multiple|deposit[ao]ry|registered|tax|deferred|adjustable|auction|market|remarketed|money|stock"
    r"|employee|non-qualified|incentive|enhanced|monthly|quarterly|income|guaranteed|discount|serial|reset)"
)
_HEAD = (
    r"(?:shares?|units?|adss?|adrs?|gdss?|stock|warrants?|options?(?:\ grants(?!\ (?:under|made)\b))?|notes?|debentures?|bonds?|interests?|rights|receipts|certificates|securities)"
)
_INTEREST = r"(?:beneficial|limited\ partnership|limited\ partner|limited\ liability\ company|membership|partnership|assigned\ limited\ partnership)"
_DUE = r"(?:,?\ due\ (?:[a-z]{3,9}\ (?:\d{1,2},\ )?)?\d{4})"
_OF_COMPANY = r"(?:trust|capital|income|american|global|municipal|equity|market)\ common\b"
"""The last word of a company's name, and no part of the class: "shares of Alder Trust common stock"."""
_NAME = rf"(?:(?:(?!{_OF_COMPANY}){_VOCABULARY},?\ ){{0,10}}{_HEAD}(?:\ of\ {_INTEREST}\ (?:ownership\ )?interests?)?{_DUE}?(?:(?<=preferred\ stock|preferred\ share|referred\ shares),\ series\ [a-z0-9]{{1,2}}\b)?)(?![\w%'-])(?!\ capital\b)"
_REPRESENTING = (
    r"(?:units\ representing\ (?:assignments\ of\ )?(?:[a-z-]+\ ){0,5}?(?:of\ )?(?:limited\ )?partnership\ interests"
    r"|(?:american\ )?deposit[ao]ry\ (?:shares|units|receipts)(?:,\ each)?\ representing\ [^.;()]{3,60}?(?=,|\ \(|\ of\ [a-z][a-z&'.-]*\ (?:s\.a\.|inc|plc|ltd|corp|n\.v\.)))"
)
_OF_LETTER = r"(?:(?:class|series)\ [a-z0-9-]{1,3}\b)"
_RATED = r"(?:\d{1,2}(?:\.\d{1,5})?\ ?%)"
_OF_A_CLASS = rf"(?:{_OF_LETTER}|{_RATED})\ (?:{_VOCABULARY}\ ){{0,6}}?{_HEAD}{_DUE}?"
_CLASSES = (
    rf"(?:(?:{_OF_A_CLASS}(?:,\ {_OF_A_CLASS}){{0,5}},?|(?:common|ordinary)\ (?:stock|shares))\ and\ {_OF_A_CLASS}(?![\w%'-]|\ (?:purchase|subscription))"
    r"|(?:common|ordinary)\ (?:stock|shares)\ and\ (?:preferred|preference)\ (?:stock|shares)(?![\w%'-]|\ (?:purchase|subscription|warrants?|options?))"
    rf"|{_OF_LETTER}(?:,\ {_OF_LETTER}){{0,6}},?\ and\ {_OF_LETTER}\ (?:{_VOCABULARY}\ ){{0,6}}{_HEAD}(?:\ of\ (?:common\ stock|beneficial\ interest))?)"
)
"""Several classes in one name: "Class S, Class D and Class I shares of common stock", "Class A Units and Class I Units"."""
_COMPANY = (
    r"(?:(?!of\ |will\ |may\ |shall\ |for\ |in\ |to\ |and\ |or\ |liquidation|principal|preference|worth|aggregate|with|not|owned|held|that|which|is|are"
    r"|were|as\ |by\ |at\ |on\ |other|represent)[\w&.,'-]{1,24}\ )"
)
_DETERMINER = r"(?:(?:of\ )?(?:the|its|our|their|your|such)\ (?:(?:fund|trust|company|partnership|corporation|issuer|bank)'s\ )?)"
_STATE = r"(?:(?:issued\ and\ )?(?:outstanding|issued|existing|publicly[-\ ]held)(?:\ and\ outstanding|,?\ publicly[-\ ](?:held|traded))?\ (?:of\ )?)"
_MUCH = r"(?:(?:[a-z-]+\ ){1,4}\(\ ?)?(?:[a-z.]{0,4}\ ?[$€£¥]\ ?)?[\d.,]*\d(?:\ ?%|\ (?:million|billion|thousand|per\ ?cent))?\ ?\)?(?:\ \([^()]{1,90}\))?"
_QUANTIFIER = (
    rf"(?:(?:any(?:\ \([^()]{{1,80}}\))?\ and\ all|all|each|every|any)\ (?:of\ )?{_DETERMINER}?(?:(?:approximately\ )?\$[\d.,]+\ (?:million\ )?(?:in\ )?(?:aggregate\ )?principal\ amount\ (?:of\ )?(?=outstanding\ |{_RATED}\ )|{_COMPANY}{{0,2}}?)"
    rf"|(?:certain\ )?(?<!newly[-\ ])(?=issued\ |outstanding\ |existing\ )|certain\ (?=(?:eligible\ |employee\ )?(?:stock\ )?options\b)|the\ (?:above-described|number\ of)\ (?=units\ |limited\ |investor\ |assignee\ )"
    rf"|{_DETERMINER}|(?:(?:transmittal|delivery|acceptance|acceptance\ form|guarantees?\))\ to\ tender|(?:delivery|guarantees?\)|transmittal)\ for\ (?:the\ )?tender\ of|guaranteed\ delivery\ of(?=\ shares\ of\ (?:class\ [a-z]\ )?(?:common|ordinary)\ (?:stock|shares),?\ (?:\((?!the)|of\ )))\ |transmittal\ (?:with\ respect\ to|relating\ to|for)\ {_DETERMINER}?(?={_RATED}\ )|relates\ to\ the\ (?:re)?purchase\ of\ {_DETERMINER}?(?={_RATED}\ )|an\ amount\ of\ {_DETERMINER}?"
    rf"|(?:herein|materials|exercise),\ (?=warrants\ to\ purchase\ an\ aggregate\b)|each\ (?:u\.?s\.?\ ?)?\$\ ?1,000\ (?:in\ )?(?:aggregate\ )?principal\ amount\ of\ {_DETERMINER}?|relating\ to\ [a-z][a-z&.-]{{1,24}}(?:'s|s')\ "
    rf"|offer\ to\ (?:exchange|purchase)\ (?=(?:(?:public|private|redeemable|placement)\ ){{0,2}}warrants\b)"
    rf"|(?:(?<=offering\ to\ )|(?<=hereby\ offers\ to\ )|(?<=hereby\ offer\ to\ )|(?<=hereby\ offering\ to\ ))(?:re)?purchase\ (?:for\ cash\ )?(?=shares\ of\ (?:its|our)\ )"
    rf"|(?<=offer\ to\ purchase\ )for\ cash,?\ (?=(?:shares|units)\ of\ )|(?:for|in)\ cash\ (?=shares\ of\ (?:its|our)\ |limited\ partnership\ |(?:limited\ partnership\ )?units\ of\ (?:limited|beneficial|membership|assignee)\ )|(?<=tender\ offer\ to\ )(?:purchase|acquire)\ (?=shares\ of\ (?:common|ordinary|preferred)\ (?:stock|shares)\ of\ )|(?:(?<=\ its\ tender\ offer\ )|(?<=\ its\ cash\ tender\ offer\ ))for\ (?=shares\ of\ (?:class\ [a-z]\ )?(?:common|ordinary)\ (?:stock|shares)\ of\ (?:(?!and\ )[\w&.,'():-]+\ ){{1,9}}?(?:at|for)\ (?:an?\ (?:purchase\ |offer\ )?price\ of\ )?\$)|(?:(?:re)?purchase|acquire|buy)\ (?=(?:common|ordinary)\ shares,\ (?:no\ )?par\ value\b)|(?:(?:re)?purchase|acquire|buy)\ (?=limited\ |(?:units|shares)\ of\ (?:limited|beneficial)\ |units\ of\ |membership\ |beneficial\ |assignee\ )"
    rf"|(?:for\ the\ purchase\ of|(?<=,\ )of|(?<=offer\ )for)\ [\d,]*\d\ {_DETERMINER}?"
    rf"|(?:purchase|acquire|buy|exchange|tender|cash)\ (?:\((?:i|a|1)\)\ )?\$?[\d.,]*\d\ (?:(?:million\ )?worth\ of\ |(?:in|of)\ (?=outstanding\ ))?{_DETERMINER}?"
    rf"|(?:up\ to|(?:not|no)\ more\ than)\ (?:an\ aggregate\ (?:of|number\ of)\ |a\ total\ of\ |a\ maximum\ of\ "
    rf"|approximately\ )?{_MUCH}\ (?:(?:in\ )?(?:the\ aggregate|(?:aggregate\ )?(?:value|amount|worth|principal\ amount))\ )?(?:(?:of|in)\ )?"
    rf"(?:the\ (?:aggregate|total)\ number\ of\ )?{_DETERMINER}?){_STATE}?"
)
_TICKER = r"(?:\((?:nyse|nasdaq|amex|tsx|otc)[a-z\ ]{0,16}:[^()]{1,16}\)\ (?=common\ (?:stock|shares)\b))"
"""Behind the company, before its stock: "all outstanding shares of Teal Industries (NYSE: TEA) common stock"."""
_CLASS = (
    rf"(?P<all>(?P<count>(?:shares?|units?)(?:,?\ or\ (?:approximately\ |about\ )?[\d.]+\ ?%,?)?\ (?:\((?:(?:each|the|such|collectively|or\ |approximately|about)[^()]{{1,110}}|\"[^()\"]{{3,20}}\")\)\ )?of\ (?!{_INTEREST}){_DETERMINER}?{_STATE}?)?(?:{_COMPANY}{{0,4}}?|{_COMPANY}{{1,4}}?{_TICKER})"
    rf"(?P<class>(?!(?:shares?|units?)\ of\ (?:(?:the|its|our|class|series)\ )?(?:[a-z0-9]{{1,3}}\ )?(?:common|ordinary|preferred|capital)\b)"
    rf"(?:{_REPRESENTING}|{_CLASSES}|{_NAME})))"
)
_DEFINES = (
    rf"{PAR}?(?:\ \([^()\"]{{3,40}}\))?(?:\ (?:of|in|issued)\ [^.;()$]{{2,60}}?)?,?\ ?\((?:(?:such|collectively|including|together|which|referred|each"
    rf"|hereinafter|as\ defined|the|in\ each)[^()]{{0,110}}?\ |the\ |an?\ )?\"\ ?(?P<short>[a-z0-9&.'\ -]{{3,44}}),?\ ?\""
)
_WHAT = rf"[ (\"'/:-]{_QUANTIFIER}(?:\((?:the|such)\ [^()]{{1,30}}\)\ )?{_CLASS}(?:{_DEFINES})?"
"""Which securities, from the word before: "all outstanding shares of common stock, par value $0.01 per share (the "Shares")"."""
_BARE = Phrase(
    r"(?:shares?|units?|stock|securities|interests?|notes?|rights|receipts|certificates|bonds?|debentures?|eligible\ (?:shares|units|securities)"
    r"|purchase\ rights|stock\ purchase\ rights|preferred\ stock\ purchase\ rights)"
)
_OTHER = Phrase(
    r"\b(?:(?:sole|majority|largest|controlling|record)\ (?:share|stock)?holders?(?:\ of)?$"
    r"|(?:propos(?:al|ed\ to)|indicat\w+|party\ [a-z]\b|assum\w+|in\ exchange\ for|conver(?:t|tible|ted)\b[^;]{0,60}\binto|exercisable|right\ to\ purchase"
    r"|rights\ to\ purchase|warrants\ to|options\ to|upon\ (?:exercise|conversion))\b[^;]{0,60}$|for\ up\ to\b[^;]{0,90}$"
    r"|\b(?:warrants|options),?\ (?:including|consisting\ of)\ [^;$]{3,160}?,?\ to\ (?:purchase|acquire)\ [^;]{0,60}$"
    r"|(?:liquidation\ preference|principal\ amount|worth)(?:\ of)?$|exchang(?!e\ offer\ for$)[^;]{4,240}\bfor$"
    r"|(?:calculat\w+|multipl\w+|filing\ fee|valuation)\b[^;]{0,70}$)"
)


_OF_STOCK = Phrase(r".*\ (?:stock|shares?|units)(?:\ of\ beneficial\ interest)?")
_SO_MUCH = r"(?:up\ to\ |(?:any\ and\ )?all\ |\$?\ ?[\d.,]*\d\ (?:million\ )?(?:(?:in\ )?(?:aggregate\ )?principal\ amount\ of\ )?)"
_BEHIND_ANOTHER = Phrase(
    rf"\b(?:{_OF_LETTER}|{_RATED})\ (?:{_VOCABULARY}\ ){{0,6}}{_HEAD}{_DUE}?{PAR}?(?:\ ?\((?:[^()]|\([^()]*\)){{1,160}}\))?(?:,?\ (?:at|of|for)\ [^;]{{3,90}}?)?,?\ "
    rf"and\ (?:\((?:ii|b|2)\)\ )?(?:for\ each\ (?:outstanding\ )?(?:and\ validly\ tendered\ )?(?:share\ |unit\ )?)?(?:{_SO_MUCH}|(?:of|its|our|the(?:\ [a-z]+'s)?|outstanding|shares|units|[•-])\ ){{1,8}}$"
)
_ONE_OF_TWO = Phrase(rf"{_OF_LETTER}|{_RATED}")
_AND_ANOTHER = Phrase(
    rf"(?:,\ series\ [a-z0-9]{{1,3}}\b)?{PAR}?(?:\ ?\((?:[^()]|\([^()]*\)){{1,160}}\))?(?:,?\ (?:at|of|for)\ [^;]{{3,90}}?)?,?\ and\ (?:\((?:ii|b|2)\)\ )?(?:for\ each\ (?:outstanding\ )?(?:and\ validly\ tendered\ )?(?:share|unit)\ of\ (?:our|its|the)\ (?:[•-]\ )?)?(?:{_SO_MUCH}|of\ ){{0,3}}"
    rf"(?:(?:of|its|our|the|outstanding)\ )*"
    rf"(?:(?:shares|units)\ of\ (?:its\ |our\ |the\ (?:[a-z]+'s\ )?)?)?(?:{_OF_LETTER}|{_RATED})\ (?:{_VOCABULARY}\ ){{0,6}}{_HEAD}"
)
"""Behind one class the next, told apart from it: one alone would not say what the offer is for."""
_FIRST_OF_TWO = Phrase(r"\((?:i|a|1|x)\)\ (?:(?:up\ to|its|our|the|any|all|outstanding|\$?[\d,.]+|shares|units|of)\ ){0,5}$")
_SECOND_OF_TWO = Phrase(
    r"\((?:i|a|1|x)\)\ (?:[^;.]|\.(?=\d)){0,90}?\b(?:common|ordinary)\ (?:stock|shares)\b(?:[^;.]|\.(?=\d)){0,170}?\ and\ \((?:ii|b|2|y)\)\ "
    r"(?:(?:up\ to|its|our|the|any|all|outstanding|\$?[\d,.]+|shares|units|of)\ ){0,5}$"
)
_AND_SECOND = Phrase(
    rf"{PAR}?(?:\ ?\((?:[^()]|\([^()]*\)){{1,160}}\))?(?:,?\ (?:at|of|for)\ (?:[^;.]|\.(?=\d)){{3,110}}?)?,?\ and\ \((?:ii|b|2|y)\)\ (?:(?:up\ to\ )?[\d,]+\ |(?:shares|units)\ of\ |its\ |our\ |the\ |any\ |all\ |outstanding\ )*"
    rf"(?:{_OF_LETTER}|{_RATED})\ (?:{_VOCABULARY}\ ){{0,6}}{_HEAD}"
)
"""The same of common stock, where the two are numbered: "(i) its common stock at $28.00 per share, and (ii) its 7.625% Series A Preferred Stock"."""


_PROGRAM = Phrase(
    r",?\ to\ require\b|\ (?:exchange|repricing|incentive|award|(?:re)?purchase|redemption|tender)\ (?:program|website|offer|plan|site|team|election)\b"
    r"|\ (?:plan|program|agreement|purchase\ right)s?\b|\ transfer\ (?:&|and|agent|company|corporation|co\b)"
)
"""What makes the securities something else, or a firm's name of them: "American Stock Transfer & Trust", "the Stock Option Exchange website", "at the holder's option, to require"."""


def _named(reading: Reading) -> str | None:
    """The class as printed; None for a defined term."""
    words = reading["class"]
    bare = not reading["count"] and (_BARE.fullmatch(words.removeprefix("purchase ")) is not None or words.endswith("purchase rights"))
    if bare and not words.endswith("notes"):  # which a year may stand before
        return None
    if _is_one_of_two(reading) or _is_of_something_else(reading):
        return None
    begins = _name_before(reading)
    if begins:
        return reading.document.quote(begins.start(), reading.match.end("class"))
    if reading["count"]:
        return reading.printed("class") if _OF_STOCK.fullmatch(words) else None
    return None if bare else reading.printed("class")


def _is_one_of_two(reading: Reading) -> bool:
    """Whether another class stands beside it, of those that "(i)" and "(ii)" or "and" join."""
    folded, at, end = reading.document.folded, reading.match.start("class"), reading.match.end("class")
    if _ONE_OF_TWO.match(reading["class"]):
        behind = folded[end : reading.match.end() + 180] if reading["short"] else reading.after(260)
        if _AND_ANOTHER.match(behind) or _BEHIND_ANOTHER.search(folded[max(0, at - 300) : at]):
            return True
    lead = folded[max(0, at - 420) : at]
    return bool((_FIRST_OF_TWO.search(lead) and _AND_SECOND.match(folded, end)) or _SECOND_OF_TWO.search(lead))


_OF_HOLDER = Phrase(r"\ (?:of\ (?:the|each|such|any|its)\ (?:[a-z]+\ )?holders?\b|to\ )")
"""Behind the word, where it is a choice and no security: "at the option of the holder"."""


def _is_of_something_else(reading: Reading) -> bool:
    """Whether the words behind make something else of the securities, or "put" before them does."""
    folded = reading.document.folded
    if reading["class"] == "option" and _OF_HOLDER.match(folded, reading.match.end("class")):
        return True
    return _PROGRAM.match(folded, reading.match.end("class")) is not None or (reading["class"] == "option" and folded.endswith("put ", 0, reading.match.start("class")))


def _name_before(reading: Reading) -> Match[str] | None:
    """What stands before the words and belongs to the name: the business of a tracking stock, the year of notes."""
    folded, words, at = reading.document.folded, reading["class"], reading.match.start("class")
    tracked = _TRACKED.search(folded, max(0, at - 30), at) if words.startswith("capital series") else None
    return tracked or (_OF_YEAR.search(folded, max(0, at - 5), at) if words.endswith("notes") else None)


_OF_YEAR = Phrase(r"\b(?:19|20)\d\d\ $")
"""The year by which notes go: "its 2018 Convertible Notes"."""
_TRACKED = Phrase(r"\b[a-z]+\ $")
"""The business that a tracking stock's name begins with: "Alder Capital Series A common stock"."""


_ALL_OF_ITS = Phrase(
    r"[\ (](?:any\ and\ all\b|all\b[^;]{0,60}?\b(?:its|our)\b|each\ (?:outstanding\b|share\b|(?:u\.?s\.?\ ?)?\$\ ?1,000\b|of\ (?:its|our)\b)"
    r"|(?:up\ to\ [^;]{0,90}?\b)?(?:its|our)\ (?:issued\ and\ )?outstanding\b)"
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


def _offered(reading: Reading) -> str | None:
    """The class in a sentence that makes the offer."""
    named = _named(reading)
    if named is None or _is_given_for(reading):
        return None
    said = said_before(reading, 700)
    if _is_one_of_several(reading, named, said) or _is_given(reading, named, said) or speaks_of_another(said[-220:]):
        return None
    makes_offer = offering_at(said + reading.match.group() + said_after(reading, 260)) is not None
    return named if makes_offer or _may_be_put(reading) or _is_tendered(reading, said) else None


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
    return _offered(reading) if short.rpartition(" ")[2] in _SHORT_NOUNS and not short.startswith(("restricted ", "replacement ")) else None


_CASH_OFFER = Phrase(r"\boffer(?:s|ing|ed)?\b")


def _term(reading: Reading) -> str | None:
    """What a fund's offer says that its word for the class means."""
    return reading.printed("class") if _CASH_OFFER.search(reading.before(900)) else None


_SOUGHT = Phrase(r"(?:securities|shares|units|interests)\ (?:sought|subject\ to\ the\ (?:tender\ |exchange\ )?offer)\ ?[:-]?(?:\ subject\ to\ [^.;]{4,220}?,)?$")


def _row(reading: Reading) -> str | None:
    """The class in the row of a term sheet."""
    return _named(reading) if _SOUGHT.search(reading.before(300)) else None


_OF_STATEMENT = (
    rf"(?:(?:schedule(?:\ (?:to|14d-1|13e-4))?|\bthis\ (?:(?:issuer\ )?tender\ offer\ )?statement(?:\ on\ schedule\ to)?)\ relates\ to|\b(?:class|titles?)\b(?:[^.;]|\.(?=\d)){{0,110}}?\ (?:relates?|sought|offer)\ (?:is|are)"
    rf"|securities\ (?:which|that)\ are\ the\ subject\ of\ the\ (?:tender\ )?offer\ are)\ {_DETERMINER}?(?:the\ )?{_STATE}?"
    rf"(?P<all>(?P<count>(?:shares?|units?)\ of\ (?!{_INTEREST}){_DETERMINER}?{_STATE}?)?(?P<class>{_REPRESENTING}|{_CLASSES}|{_NAME}))(?:{_DEFINES})?"
)
_OR_OTHERS = Phrase(r"\ (?:to\ (?:purchase|acquire)|and\ (?!(?:the\ )?(?:associated|related|attached))|or\ |representing\ )|,\ (?:to\ purchase|options|warrants|and\ )")
"""Behind the class what makes it another, or a second one: "options to purchase common stock", "Class A Units and notes"."""


_COUNTED = (
    rf"\b\d[\d,.]*\d(?:\ million)?\ (?:shares|units)\ of\ (?:(?:the\ company's|its|our|[a-z.&-]+(?:'s|s'))\ )?(?:(?:issued\ and\ )?outstanding\ )?(?P<class>{_NAME}){PAR}?,?\ (?:(?:had|have|has)\ been|were|was)"
    rf"\ (?:(?:validly|properly|duly)\ )?tendered\b"
)
_COUNTED_HERE = Phrase(_COUNTED, 0)


@lru_cache(maxsize=1)
def _classes_counted(folded: str) -> frozenset[str]:
    """The classes that results count in a text; asked again for each count in it."""
    return frozenset(found["class"] for found in _COUNTED_HERE.finditer(folded, 0, 60_000))


def _counted(reading: Reading) -> str | None:
    """The class of the shares that results count, where they count one class only."""
    if not _OF_STOCK.fullmatch(reading["class"]) or _classes_counted(reading.document.folded) - {reading["class"]}:
        return None
    said = said_before(reading, 500)[-220:]
    return None if speaks_of_another(said) or EARLIER_OFFER.search(said) or _LAST_YEARS.search(said) else reading.printed("class")


_LAST_YEARS = Phrase(r"\blast\ year|\b(?:19|20)\d\d\ (?:tender|exchange|offer)")


_TAKEN = (
    rf"\bfor\ (?:(?:issued\ and\ )?outstanding\ )?shares\ of\ {_COMPANY}{{0,3}}?(?P<class>{_NAME}){PAR}?(?:\ \([^()]{{2,60}}\))?,?(?:\ of\ [^.;()$,]{{2,40}}{PAR}?(?:\ \([^()]{{2,60}}\))?)?,?"
    r"(?:\ (?:(?:that|which)\ (?:are|is|have\ been)\ )?(?:validly|properly|duly)\ tendered\b|(?<=stock|hares)\ of\ [^.;()$,]{2,40})"
)
_OWNED_BEFORE = Phrase(r"\b(?:owned|held)\ by\ [^.;()$,]{2,40}$")
"""Before what is tendered, in a title: "Shares of Common Stock of Unit Inc. Which are Owned by Parent Corporation for"."""


def _taken(reading: Reading) -> str | None:
    """The class that is tendered for what an exchange gives: "to exchange 100,000 shares of Unit common stock for shares of Parent common stock that are validly tendered"."""
    if not _OF_STOCK.fullmatch(reading["class"]):
        return None
    said = said_before(reading, 500)
    if not reading[0].endswith("tendered") and not _OWNED_BEFORE.search(said.rstrip()):
        return None
    makes_offer = "exchang" in said[-330:] and offering_at(said) is not None
    return None if not makes_offer or speaks_of_another(said[-260:]) or EARLIER_OFFER.search(said) else reading.printed("class")


def _subject_to(reading: Reading) -> str | None:
    """The class of which so many shares are subject to the offer, not what options or notes that are give."""
    return reading.printed("class") if _OF_STOCK.fullmatch(reading["class"]) and not _GIVING.search(clause(reading.before(90))) else None


_GIVING = Phrase(r"\b(?:options?|warrants?|rights?|notes|units|exercis\w*|underlying|convert\w*|issu\w+|acquire)\b[^,;]{0,50}$")


def _of_item(reading: Reading) -> str | None:
    """The class that the Schedule says it relates to."""
    folded, end = reading.document.folded, reading.match.end("all")
    return None if _OR_OTHERS.match(folded, end) else _named(reading)


_SHORT_NAMES = (
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
_SHORT_NOUNS = frozenset(name.rpartition(" ")[2] for name in _SHORT_NAMES) | {"unit", "note", "warrant", "interest", "option", "bond"}
_ANCHORS = (
    *(f"{verb} {what}" for verb in ("purchase", "acquire", "buy", "exchange", "tender", "for cash", "repurchase", "intention of purchasing") for what in ("all", "any", "up to", "not more", "no more", "each", "its", "the outstanding", "our", "every", "outstanding", "certain", "eligible", "$", *"123456789")),
    ", all $", "for cash shares of its", "for cash, shares of", "for cash shares of", "for cash, units of", "purchase common shares, par", "purchase ordinary shares, par", "stockholders up to", "shareholders up to", "for cash shares of our", "acquire, all", "purchase, all", "acquire limited", "acquire units of", "exchange for each", "price of certain", "prices of certain", "for each $1,000", "for each us$1,000", *(f"{verb} {what}" for verb in ("amend", "replace", "exercise") for what in ("outstanding", "its outstanding", "our outstanding", "certain outstanding", "certain options", "certain stock", "certain eligible", "all outstanding")), "exchange warrants", "exchange public", "exchange private", "exchange redeemable", "purchase warrants", "purchase public", "purchase private", "purchase redeemable", "exchange for all", "for each outstanding", "for each issued", "for each validly tendered", "for up to", "for its outstanding", "for our outstanding", "purchase limited", "purchase units of", "purchase membership", "purchase beneficial", "for all outstanding", "for all of the", "for all shares of", "for all the", "for all issued", "for all common", "for any and all", "for any (", "of up to", ", warrants to purchase an", "basis, up to", '") up to', '"), up to', '") for up to', "inc. up to", "corp. up to", "l.p. up to", "ltd. up to", "corporation up to", "company up to", "bancorp up to", "offer for", "tender for", *(f"for the purchase of {digit}" for digit in "123456789"), ", outstanding warrants", ", outstanding options", "any and all", "holders of its", "holders of our", "holders of the company's", "holder of its", "holder of our", "holder of the", "s' outstanding", "'s outstanding", "invitation to holders", "tender their", "tender your", "(i) all", "(a) all", "(1) all", "purchase (i)", "purchase (a)", "purchase (1)", "acquire (i)", "transmittal to tender", "delivery for tender of", "offering to purchase shares of", "hereby offers to purchase shares of", "hereby offer to purchase shares of", "tender offer to purchase shares of", "tender offer to acquire shares of", "delivery to tender", "guarantees) for tender of",
    "guarantee) for tender of", "guarantee) for the tender of", "guarantee) to tender", "guarantees) to tender", "guaranteed delivery of shares of", "transmittal with respect to", "transmittal relating to", "transmittal for",
    "for cash limited partnership", "for cash units of", "acceptance to tender", "acceptance form to tender",
)  # fmt: skip


RULES: tuple[Rule[str], ...] = (
    Rule(
        name="security.defined",
        says='is offering to purchase all outstanding shares of common stock, par value $0.01 per share (the "Shares"), of X Corp.',
        anchors=tuple(f"{name}{end}" for name in _SHORT_NAMES for end in ('"', ' "', ',"')),
        pattern=_WHAT,
        read=_defined,
        before=330,
        after=4,
        span="all",
    ),
    Rule(
        name="security.sought_row",
        says="Securities Sought: All outstanding shares of common stock, par value $0.01 per share, of X Corp.",
        anchors=("securities sought", "shares sought", "units sought", "interests sought", "securities subject to the offer"),
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
    Rule(
        name="security.taken",
        says="X is offering to exchange 29,000,000 shares of Class B common stock of Y for outstanding shares of X common stock that are validly tendered.",
        anchors=("for shares of", "for outstanding shares of", "for issued and outstanding shares of"),
        pattern=_TAKEN,
        read=_taken,
        before=0,
        after=330,
        span="class",
        needs=(("tendered", " of "),),
    ),
    Rule(
        name="security.form_title",
        says="NOTICE OF WITHDRAWAL OF TENDER Regarding Shares of Beneficial Interest of Teal Fund Tendered Pursuant to the Offer to Purchase Dated May 3, 2010",
        anchors=("of tender regarding", "to accompany", "transmittal regarding"),
        pattern=(
            rf"\b(?:of\ tender\ regarding|(?:transmittal\ )?to\ accompany|transmittal\ regarding)\ (?:shares\ of\ (?!beneficial))?(?P<class>(?:common\ shares\ of\ beneficial\ interest|{_NAME})){PAR}?,?"
            rf"\ (?:of|in)\ [^;()]{{3,110}}?\ (?:\([^;()]{{3,40}}\)\ )?(?=tendered\ pursuant\ to\ (?:the|an?|its)\ (?:enclosed\ |accompanying\ )?offer)"
        ),
        read=lambda reading: reading.printed("class") if " " in reading["class"] else None,
        before=26,
        after=330,
        span="class",
    ),
    Rule(
        name="security.term",
        says='As used in this Offer, the term "Interest" or "Interests" refers to the limited liability company interests in the Fund',
        anchors=('the term "interest', 'the term "unit', 'the term "share', 'the terms "interest', 'the terms "unit', 'the terms "share'),
        pattern=(
            rf"terms?\ \"(?P<noun>interest|unit|share)s?,?\"(?:,?\ (?:or|and)\ \"(?P=noun)s?,?\")?,?(?:\ as\ the\ context\ (?:may\ )?requires?,?)?\ "
            rf"(?:shall\ |will\ )?(?:refers?\ to|means?)\ (?:all\ |outstanding\ |the\ ){{0,2}}(?P<class>(?=(?:[a-z]+\ ){{2,6}}?(?:in|of)\ the\ ){_NAME})"
            rf"(?=\ (?:in|of)\ the\ (?:fund|trust|company|partnership|master|feeder|portfolio|issuer)\b)"
        ),
        read=_term,
        before=0,
        after=230,
        span="class",
    ),
    Rule(
        name="security.item",
        says="This Schedule relates to units of limited partnership interest of X Partners.",
        anchors=(
            "schedule relates to",
            "statement relates to",
            "schedule to relates to",
            "schedule 14d-1 relates to",
            "relates is",
            "relates are",
            "sought is",
            "sought are",
            "of the offer is",
            "of the offer are",
            "tender offer is",
        ),
        pattern=_OF_STATEMENT,
        read=_of_item,
        before=150,
        after=190,
        span="all",
    ),
    Rule(
        name="security.subject_to",
        says="The number of shares of common stock subject to the Offer is told in Section 1.",
        anchors=("subject to the offer", "subject to this offer", "subject to the tender offer", "subject to our offer", "sought in the offer", "sought in the tender offer"),
        pattern=(
            rf"\b(?:shares|units)\ of\ (?:(?:the\ company's|its|our)\ )?(?P<class>{_NAME}),?\ (?:that\ are\ |which\ are\ |being\ )?(?:subject\ to|sought\ in)\ (?:the|this|our)\ (?:tender\ )?offer\b"
        ),
        read=_subject_to,
        before=120,
        after=12,
        span="class",
    ),
    Rule(
        name="security.tendered",
        says="Based on the count of the depositary, 1,707,712 shares of its common stock were properly tendered and not withdrawn.",
        anchors=tuple(f"{verb} {how}tendered" for verb in ("were", "was", "been") for how in ("", "validly ", "properly ", "duly ")),
        pattern=_COUNTED,
        read=_counted,
        before=200,
        after=4,
        span="class",
    ),
)
