"""How the name of a class of securities looks: "Class A Common Stock", "5.00% Convertible Senior Notes due 2024", "units of limited partnership interest".

``NAME`` is one name, ``CLASSES`` several in one; ``CLASS`` takes what stands before it in a sentence with it, ``DEFINES`` the short name behind.
"""

from __future__ import annotations

from ...phrase import Phrase
from ..offering import PAR

VOCABULARY = (
    r"(?:class\ [a-z0-9]{1,2}(?:-\d)?|series\ (?!of\b)[a-z0-9-]{1,5}|(?:\d{1,2}(?:[-\ ]?\d/\d{1,2}|[¼½¾⅛⅜⅝⅞])?|\d{1,2}\.\d{1,5}|\d/\d)\ ?(?:%|percent\b)"
    r"|\$\ ?\d{1,2}\.\d{2,4}|common|ordinary|equity|preferred|preference|capital|voting|non-voting|unclassified|subordinate|subordinated|limited"
    r"|limited\ liability\ company|limited\ voting|"
    r"partner|partnership|membership|assignee|assignment|unit|operating|investor|beneficial|deposit[ao]ry|american|global|public|private|placement"
    r"|cumulative|convertible|contingent|contingently|redeemable|exchangeable|perpetual|non-cumulative|noncumulative|participating|mandatory|mandatorily"
    r"|senior|junior|secured|unsecured|floating|fixed|rate|variable|fixed-to-floating|fixed-rate|floating-rate|zero|coupon|step-up|liquid|yield|option|municipal"
    r"|taxable|stock|purchase|eligible|trust|special|multiple|registered|tax|deferred|adjustable|auction|market|remarketed|money"
    r"|employee|non-qualified|incentive|enhanced|monthly|quarterly|income|guaranteed|discount|serial|reset)"
)
HEAD = (
    r"(?:shares?|units?|adss?|adrs?|gdss?|stock|warrants?|options?(?:\ grants(?!\ (?:under|made)\b))?|notes?|debentures?|bonds?|interests?|rights|receipts|certificates|securities)"
)
INTEREST = r"(?:beneficial|limited\ partnership|limited\ partner|limited\ liability\ company|membership|partnership|assigned\ limited\ partnership)"
DUE = r"(?:,?\ due\ (?:[a-z]{3,9}\ (?:\d{1,2},\ )?)?\d{4})"
_OF_COMPANY = r"(?:trust|capital|income|american|global|municipal|equity|market)\ common\b"
"""The last word of a company's name, and no part of the class: "shares of Alder Trust common stock"."""
NAME = rf"(?:(?:(?!{_OF_COMPANY}){VOCABULARY},?\ ){{0,10}}{HEAD}(?:\ of\ {INTEREST}\ (?:ownership\ )?interests?)?{DUE}?(?:(?<=preferred\ stock|preferred\ share|referred\ shares),\ series\ [a-z0-9]{{1,2}}\b)?)(?![\w%'-])(?!\ capital\b)"
REPRESENTING = (
    r"(?:units\ representing\ (?:assignments\ of\ )?(?:[a-z-]+\ ){0,5}?(?:of\ )?(?:limited\ )?partnership\ interests"
    r"|(?:american\ )?deposit[ao]ry\ (?:shares|units|receipts)(?:,\ each)?\ representing\ [^.;()]{3,60}?(?=,|\ \(|\ of\ [a-z][a-z&'.-]*\ (?:s\.a\.|inc|plc|ltd|corp|n\.v\.)))"
)
OF_LETTER = r"(?:(?:class|series)\ [a-z0-9-]{1,3}\b)"
RATED = r"(?:\d{1,2}(?:\.\d{1,5})?\ ?%)"
_OF_A_CLASS = rf"(?:{OF_LETTER}|{RATED})\ (?:{VOCABULARY}\ ){{0,6}}?{HEAD}{DUE}?"
CLASSES = (
    rf"(?:(?:{_OF_A_CLASS}(?:,\ {_OF_A_CLASS}){{0,5}},?|(?:common|ordinary)\ (?:stock|shares))\ and\ {_OF_A_CLASS}(?![\w%'-]|\ (?:purchase|subscription))"
    r"|(?:common|ordinary)\ (?:stock|shares)\ and\ (?:preferred|preference)\ (?:stock|shares)(?![\w%'-]|\ (?:purchase|subscription|warrants?|options?))"
    rf"|{OF_LETTER}(?:,\ {OF_LETTER}){{0,6}},?\ and\ {OF_LETTER}\ (?:{VOCABULARY}\ ){{0,6}}{HEAD}(?:\ of\ (?:common\ stock|beneficial\ interest))?)"
)
"""Several classes in one name: "Class S, Class D and Class I shares of common stock", "Class A Units and Class I Units"."""
COMPANY = (
    r"(?:(?!of\ |will\ |may\ |shall\ |for\ |in\ |to\ |and\ |or\ |each\ |every\ |offer\.\ |liquidation|principal|preference|worth|aggregate|with|not|owned|held|that|which|is|are"
    r"|were|as\ |by\ |at\ |on\ |other|represent)[\w&.,'-]{1,24}\ )"
)
DETERMINER = r"(?:(?:of\ )?(?:the|its|our|their|your|such)\ (?:(?:fund|trust|company|partnership|corporation|issuer|bank)'s\ )?)"
STATE = (
    r"(?:(?:currently\ (?=outstanding\ ))?(?:issued\ and\ )?(?:outstanding|issued|existing|publicly[-\ ]held)(?:\ and\ outstanding|,?\ publicly[-\ ](?:held|traded))?\ (?:of\ )?)"
)
_TICKER = r"(?:\((?:nyse|nasdaq|amex|tsx|otc)[a-z\ ]{0,16}:[^()]{1,16}\)\ (?=common\ (?:stock|shares)\b))"
"""Behind the company, before its stock: "all outstanding shares of Teal Industries (NYSE: TEA) common stock"."""
CLASS = (
    rf"(?P<all>(?P<count>(?:shares?|units?)(?:,?\ or\ (?:approximately\ |about\ )?[\d.]+\ ?%,?)?\ (?:\((?:(?:each|the|such|collectively|or\ |approximately|about)[^()]{{1,110}}|\"[^()\"]{{3,20}}\")\)\ )?of\ (?!{INTEREST}){DETERMINER}?{STATE}?)?(?:{COMPANY}{{0,4}}?|{COMPANY}{{1,4}}?{_TICKER})"
    rf"(?P<class>(?!(?:shares?|units?)\ of\ (?:(?:the|its|our|class|series)\ )?(?:[a-z0-9]{{1,3}}\ )?(?:common|ordinary|preferred|capital)\b)"
    rf"(?:{REPRESENTING}|{CLASSES}|{NAME})))"
)
DEFINES = (
    rf"{PAR}?(?:\ \([^()\"]{{3,40}}\))?(?:\ (?:of|in|issued)\ [^.;()$]{{2,60}}?)?,?\ ?\((?:(?:such|collectively|including|together|which|referred|each"
    rf"|hereinafter|as\ defined|the|in\ each)[^()]{{0,110}}?\ |the\ |an?\ )?\"\ ?(?P<short>[a-z0-9&.'\ -]{{3,44}}),?\ ?\""
)
OF_STOCK = Phrase(r".*\ (?:stock|shares?|units)(?:\ of\ beneficial\ interest)?")
