"""Fragments that several families of rules share, spelled once, and how to read them.

All are for folded text (lower case, single spaces, ASCII quotation marks and hyphens) and for verbose patterns, so spaces are escaped.
Named groups would clash when a fragment stands twice in a pattern: name them around the fragment.
"""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal, InvalidOperation

from ..phrase import Phrase

# --- days -----------------------------------------------------------------------------------------------------------------------------

MONTHS = ("january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december")
_MONTH_NUMBERS = {month[:3]: number for number, month in enumerate(MONTHS, 1)}
MONTH = (
    r"(?:jan(?:uary|\.)?|feb(?:ruary|\.)?|mar(?:ch|\.)?|apr(?:il|\.)?|may|june?\.?|july?\.?|aug(?:ust|\.)?|sept?(?:ember|\.)?|oct(?:ober|\.)?"
    r"|nov(?:ember|\.)?|dec(?:ember|\.)?)"
)
MAY = r"may(?!\ \d)"
"""The verb, which makes what is told only possible; before a number it is the month."""
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
WEEKDAY = r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day)"
DAY = rf"(?:{MONTH}\ ?\d{{1,2}}(?:st|nd|rd|th)?\ ?,?\ ?(?:\d{{4}}|\d\d\ \d\d)|\d{{1,2}}(?:st|nd|rd|th)?\ (?:(?:day\ )?of\ )?{MONTH},?\ \d{{4}}|\d{{1,2}}/\d{{1,2}}/(?:\d{{4}}|\d\d)(?!\d))"
"""A whole date: "May 17, 2023", "17 May 2023", "5/17/2023"."""
_MONTHLY = r"[jfmasond][aepuco][nbrylgptvc][a-z]{0,6}\.?"
ANY_DAY = rf"(?:\d{{1,2}}(?:/\d{{1,2}}/\d{{2,4}}(?!\d)|[a-z]{{0,2}}\ (?:(?:day\ )?of\ )?{_MONTHLY},?\ \d{{4}})|{_MONTHLY}\ ?\d{{1,2}}[a-z]{{0,2}}\ ?,?\ ?\d\d\ ?\d\d)"
"""A whole date, loosely: a third of the cost, for patterns whose reader asks ``day`` whether it is one."""

_DAY_PARTS = Phrase(
    rf"(?P<month>{MONTH})\ ?(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\ ?,?\ ?(?P<year>\d{{4}}|\d\d\ \d\d)"
    rf"|(?P<day2>\d{{1,2}})(?:st|nd|rd|th)?\ (?:(?:day\ )?of\ )?(?P<month2>{MONTH}),?\ (?P<year2>\d{{4}})|(?P<m3>\d{{1,2}})/(?P<d3>\d{{1,2}})/(?P<y3>\d{{2,4}})",
    0,
)


def day(words: str) -> date | None:
    """The day that the (folded) words name; None for a day that no calendar has.

    >>> day("may 17, 2023"), day("september 31, 2001"), day("12/31/92")
    (datetime.date(2023, 5, 17), None, datetime.date(1992, 12, 31))
    """
    match = _DAY_PARTS.search(words)
    if not match:
        return None
    if match["m3"]:
        month, number, year = int(match["m3"]), int(match["d3"]), int(match["y3"])
        if year < 100:
            year += 1900 if year > 60 else 2000  # of notes and plans that are older than EDGAR, too
    else:
        month = _MONTH_NUMBERS[(match["month"] or match["month2"])[:3]]
        number, year = int(match["day"] or match["day2"]), int((match["year"] or match["year2"]).replace(" ", ""))
    if not 1930 <= year <= 2100:
        return None
    try:
        return date(year, month, number)
    except ValueError:
        return None


def weekday_matches(words: str, when: date) -> bool | None:
    """Whether the weekday named in the (folded) words is the day's; None where none is named."""
    named = [i for i, name in enumerate(WEEKDAYS) if re.search(rf"\b{name}\b", words)]
    return named[0] == when.weekday() if len(named) == 1 else None


# --- numbers --------------------------------------------------------------------------------------------------------------------------

_UNITS = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_WORDS = {word: number for number, word in enumerate(_UNITS, 1)} | {word: 10 * number for number, word in enumerate(_TENS, 2)}
_WORDS |= {"a": 1, "an": 1}
_FRACTIONS = {
    "one-half": Decimal("0.5"),
    "one half": Decimal("0.5"),
    "one-quarter": Decimal("0.25"),
    "one-fourth": Decimal("0.25"),
    "three-quarters": Decimal("0.75"),
    "three-fourths": Decimal("0.75"),
    "one-fifth": Decimal("0.2"),
    "one-tenth": Decimal("0.1"),
    "four-fifths": Decimal("0.8"),
}

_ONE_TO_NINE = rf"(?:{'|'.join(_UNITS[:9])})"
NUMBER_WORD = (
    rf"(?:(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:[-\ ]{_ONE_TO_NINE})?|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen"
    rf"|(?:one|three|four)-(?:half|quarters?|fourths?|fifths?|tenth)|one\ hundred|{_ONE_TO_NINE})"
)
NUMBER = r"(?:\d{1,3}(?:,\ ?\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+)"
"""A number in digits."""
COUNT = rf"(?:(?:{NUMBER}|{NUMBER_WORD})(?:\ ?\(\ ?{NUMBER}\ ?\))?(?:\ ?(?:million|billion|thousand)\b)?)"
"""A number in digits or words, the digits in brackets behind the words allowed: "three (3)", "28.2 million"."""

_SCALES = {"thousand": 1000, "million": 1_000_000, "billion": 1_000_000_000}


def number(words: str) -> Decimal | None:
    """The number that the (folded) words give; digits in brackets must agree with the words before them.

    >>> number("13,292,651"), number("three (3)"), number("28.2 million"), number("twenty-five"), number("three (4)"), number("two hundred fifty")
    (Decimal('13292651'), Decimal('3'), Decimal('28200000'), Decimal('25'), None, Decimal('250'))
    >>> number("1'234'567"), number("1 234 567"), number("1.234.567"), number("78,3")
    (Decimal('1234567'), Decimal('1234567'), Decimal('1234567'), Decimal('78.3'))
    """
    words = words.strip()
    scale = 1
    for name, times in _SCALES.items():
        if words.endswith(name):
            words, scale = words[: -len(name)].strip(), times
    outside, _, inside = words.partition("(")
    value = _one_number(outside.strip())
    if inside:
        inner = _one_number(inside.rstrip(") ").strip())
        if value is not None and inner is not None and inner != value:
            return None
        value = inner if value is None else value
    if value is None:
        return None
    value *= scale
    return value.quantize(Decimal(1)) if scale > 1 and value == value.to_integral_value() else value


def _one_number(words: str) -> Decimal | None:
    if not words:
        return None
    if words in _FRACTIONS:
        return _FRACTIONS[words]
    parts = re.split(r"[-\ ]", words)
    if all(part in _WORDS or part == "hundred" for part in parts):
        return Decimal(_spelled(parts))
    if words.count(".") > 1 and _DOTTED.fullmatch(words):
        words = words.replace(".", "")
    if words[-3:].count(",") and _DECIMAL_COMMA.fullmatch(words):
        words = words.replace(",", ".")
    try:
        return Decimal(words.replace(",", "").replace(" ", "").replace("'", ""))
    except InvalidOperation:
        return None


def _spelled(parts: list[str]) -> int:
    """The number that words for units, tens and hundreds make."""
    value = 0
    for part in parts:
        value = 100 * (value or 1) if part == "hundred" else value + _WORDS[part]
    return value


_DOTTED = re.compile(r"\d{1,3}(?:\.\d{3})+")
_DECIMAL_COMMA = re.compile(r"\d{1,3},\d\d?")
"""As numbers are written on the European continent: full stops between thousands, a comma before decimals."""


def count(words: str) -> int | Decimal | None:
    """A number of securities: an int where it is whole."""
    value = number(words)
    return None if value is None else whole(value)


_YEAR = Phrase(r"(?:19|20)\d\d")
_OF_A_YEAR = Phrase(r"\b(?:notes?|debentures?|bonds?|warrants?|options?|securities)$")


def is_named_by_year(number: str, what: str) -> bool:
    """Whether a number in front of securities is the year that names them, and counts none.

    >>> is_named_by_year("2017", "Notes"), is_named_by_year("2,017", "Notes"), is_named_by_year("2000", "shares")
    (True, False, False)
    """
    return _YEAR.fullmatch(number) is not None and _OF_A_YEAR.search(what.lower()) is not None


def whole(value: Decimal) -> int | Decimal:
    """A quantity as it leaves the tool: an int where it is whole.

    >>> whole(Decimal("203500000.00")), whole(Decimal("0.5"))
    (203500000, Decimal('0.5'))
    """
    return int(value) if value == value.to_integral_value() else value


PERCENT = rf"(?:{NUMBER}\ ?(?:%|percent\b|per\ cent\b)|{NUMBER_WORD}\ (?:percent|per\ cent)(?:\ \({NUMBER}\ ?%\))?)"
PERCENT_SIGNS = ("%", "percent", "per cent")
"""One of these stands in every percentage."""
ANY_PERCENT = r"(?:(?:\d[\d,]*(?:\.\d+)?|\.\d+)\ ?(?:%|per\ ?cent\b)|(?:one\ |[a-z]{3,5}ty[-\ ])?[a-z]{3,9}\ per\ ?cent(?:\ \([\d.,]{1,6}\ ?%\))?)"
"""A percentage, loosely: a third of the cost, for patterns whose reader asks ``percent`` whether it is one."""


def percent(words: str) -> Decimal | None:
    """The percentage, in percent: "51.8%" gives 51.8."""
    return number(re.sub(r"\ ?(?:%|percent\b|per\ cent\b).*", "", words).strip())


# --- money ----------------------------------------------------------------------------------------------------------------------------

_CURRENCIES = {
    "$": "USD", "us$": "USD", "u.s.$": "USD", "u.s. $": "USD", "u.s. dollars": "USD", "usd": "USD", "usd$": "USD", "usd $": "USD", "cad$": "CAD", "cad $": "CAD", "aud$": "AUD", "aud $": "AUD", "c$": "CAD", "cdn$": "CAD", "cdn.$": "CAD", "can$": "CAD", "cad": "CAD", "a$": "AUD", "ch$": "CLP", "clp": "CLP",
    "r$": "BRL", "ps.": "MXN", "ps": "MXN", "mxn": "MXN", "mexicanpesos": "MXN", "nis": "ILS", "nis.": "ILS", "rmb": "CNY", "hk$": "HKD", "nt$": "TWD", "s$": "SGD", "€": "EUR", "eur": "EUR", "euro": "EUR", "£": "GBP", "gbp": "GBP", "¥": "JPY", "jpy": "JPY", "sek": "SEK", "nok": "NOK", "dkk": "DKK", "chf": "CHF", "s/": "PEN", "s/.": "PEN", "inr": "INR", "rs": "INR", "rs.": "INR", "euros": "EUR", "ar$": "ARS", "hkd": "HKD", "dm": "DEM", "nlg": "NLG", "cop": "COP", "yen": "JPY",
}  # fmt: skip
CURRENCY = (
    r"(?:(?:[$€£¥]|\\\$|(?<![a-z])(?:u\.\ ?s\.\ ?\$|us\ ?\$|usd\ ?\$|cad\ ?\$|aud\ ?\$|cdn\.?\ ?\$|can\$|hk\$|nt\$|ch\$|c\$|a\$|r\$|s\$|n\$|nis\.?"
    r"|ps\.?|usd|eur(?!o)|rmb|chf|gbp|jpy|clp|mxn|cad|sek|nok|dkk|inr|rs\.?(?=\ ?\d)|s/\.?"
    r"|ar\$|hkd|dm(?=\ ?\d)|nlg|cop(?=\ ?\d)|yen(?=\ ?\d)))(?<![a-z]{4})|(?<![a-z])(?:mexican\ pesos|euros?(?=\ ?\d)))"
)
"""A sign of money; those of letters begin a word, which is asked once for all."""
DOLLARS = {
    "canadian": "CAD",
    "canada": "CAD",
    "australian": "AUD",
    "australia": "AUD",
    "new zealand": "NZD",
    "hong kong": "HKD",
    "singapore": "SGD",
    "u.s.": "USD",
    "us": "USD",
    "united states": "USD",
}
"""Whose dollars they are, by the nation's adjective or name."""
PESOS = {
    "mexican": "MXN", "mexico": "MXN", "argentine": "ARS", "argentinian": "ARS", "argentina": "ARS", "chilean": "CLP", "chile": "CLP", "colombian": "COP", "colombia": "COP", "philippine": "PHP", "the philippines": "PHP",
}  # fmt: skip
_SPOKEN = (
    {f"{nation} dollars": code for nation, code in DOLLARS.items()}
    | {f"{nation} pesos": code for nation, code in PESOS.items()}
    | {"brazilian reais": "BRL", "reais": "BRL", "euros": "EUR", "euro": "EUR", "eur": "EUR", "€": "EUR", "pence": "GBP", "pounds sterling": "GBP", "british pounds": "GBP", "swiss francs": "CHF", "french francs": "FRF",}
    | {"swedish kronor": "SEK", "swedish krona": "SEK", "sek": "SEK", "norwegian kroner": "NOK", "norwegian krone": "NOK", "nok": "NOK", "danish kroner": "DKK", "deutsche marks": "DEM", "dutch guilders": "NLG"}
    | {"new israeli shekels": "ILS", "israeli shekels": "ILS", "japanese yen": "JPY", "yen": "JPY", "indian rupees": "INR", "renminbi": "CNY", "chinese yuan": "CNY", "korean won": "KRW", "south african rand": "ZAR"}
    | {"cad": "CAD", "usd": "USD"}
)  # fmt: skip
SPOKEN = "(?:" + "|".join(sorted((re.escape(name) for name in _SPOKEN), key=len, reverse=True)) + r")(?!\w)"
"""A currency as it is said behind the number: "Brazilian reais", "pence"."""
VULGAR = dict(zip("½¼¾⅛⅜⅝⅞⅓⅔", ("1/2", "1/4", "3/4", "1/8", "3/8", "5/8", "7/8", "1/3", "2/3"), strict=True))
"""Fractions that are one character."""
FRACTION = rf"(?:[-\ ]\d{{1,2}}/(?:2|4|8|16|32|64)(?![\d/])|[{''.join(VULGAR)}])"
"""What stands behind a whole number in prices before 2001: "26 1/2", "13-3/8"."""
MONEY = rf"(?:{CURRENCY}\ ?{NUMBER}{FRACTION}?(?:\ ?(?:million|billion|thousand)\b)?)"
"""An amount of money with its sign: "$18.25", "US$ 5", "$16 million", "$26 1/2"."""


SAID_AMOUNT = rf"(?:(?<![\w.,$/])(?:\d[\d,]*(?:\.\d+)?|\.\d+)\ {SPOKEN})"
"""An amount of money with its currency in words behind it: "23.00 Brazilian reais", "345 pence"."""


def spelled_out(words: str) -> str:
    """The words with fractions of one character in digits: "26½" gives "26 1/2".

    >>> spelled_out("$26½")
    '$26 1/2'
    """
    return words if words.isascii() else "".join(f" {VULGAR[c]}" if c in VULGAR else c for c in words)


def money(words: str) -> tuple[Decimal, str | None] | None:
    """Amount and ISO 4217 currency of (folded) words such as "$18.25"; None where they are no amount.

    >>> money("$1.8 billion"), money("ch$140"), money("$ .15"), money("$13-3/8"), money("$26½")
    ((Decimal('1800000000'), 'USD'), (Decimal('140'), 'CLP'), (Decimal('0.15'), 'USD'), (Decimal('13.375'), 'USD'), (Decimal('26.5'), 'USD'))
    >>> money("23.00 brazilian reais"), money("345 pence"), money("twelve canadian dollars")
    ((Decimal('23.00'), 'BRL'), (Decimal('3.45'), 'GBP'), (Decimal('12'), 'CAD'))
    """
    match = _SIGNED.match(spelled_out(words.strip()))
    if not match:
        return _said_amount(words)
    mixed = re.fullmatch(r"(.*\d)[- ](\d+)/(\d+)", match.group(2)) if "/" in match.group(2) else None
    amount = number(mixed[1] if mixed else match.group(2))
    if amount is None:
        return None
    if mixed:
        amount += Decimal(mixed[2]) / Decimal(mixed[3])
    sign = match.group(1).replace("\\", "")
    return amount, _CURRENCIES.get(sign) or _CURRENCIES.get(sign.replace(" ", ""))


_SIGNED = Phrase(rf"({CURRENCY})\ ?(.+)")
_NUMBER_SAID = Phrase(rf"(?P<number>\S+(?:-\S+)?)\ (?P<currency>{SPOKEN})")


def _said_amount(words: str) -> tuple[Decimal, str | None] | None:
    match = _NUMBER_SAID.fullmatch(words.strip())
    value = number(match["number"]) if match else None
    if match is None or value is None:
        return None
    return value.scaleb(-2) if match["currency"] == "pence" else value, _SPOKEN[match["currency"]]


# --- hours ----------------------------------------------------------------------------------------------------------------------------

ZONES = {
    "new york city time": "America/New_York", "new york time": "America/New_York", "n.y.c. time": "America/New_York", "nyc time": "America/New_York", "eastern time": "America/New_York", "eastern standard time": "America/New_York", "eastern daylight time": "America/New_York",
    "eastern daylight savings time": "America/New_York", "eastern daylight saving time": "America/New_York", "est": "America/New_York", "edt": "America/New_York", "et": "America/New_York", "boston time": "America/New_York", "philadelphia time": "America/New_York",
    "central time": "America/Chicago", "central standard time": "America/Chicago", "central daylight time": "America/Chicago", "cst": "America/Chicago", "cdt": "America/Chicago", "chicago time": "America/Chicago", "kansas city time": "America/Chicago", "houston time": "America/Chicago", "dallas time": "America/Chicago",
    "mountain time": "America/Denver", "mountain standard time": "America/Denver", "mountain daylight time": "America/Denver", "mst": "America/Denver", "mdt": "America/Denver", "denver time": "America/Denver",
    "pacific time": "America/Los_Angeles", "pacific standard time": "America/Los_Angeles", "pacific daylight time": "America/Los_Angeles", "pst": "America/Los_Angeles", "pdt": "America/Los_Angeles", "pt": "America/Los_Angeles", "los angeles time": "America/Los_Angeles", "san francisco time": "America/Los_Angeles",
    "london time": "Europe/London", "israel time": "Asia/Jerusalem", "tel aviv time": "Asia/Jerusalem", "hong kong time": "Asia/Hong_Kong", "tokyo time": "Asia/Tokyo", "toronto time": "America/Toronto",
    "new york, new york time": "America/New_York", "new york, ny time": "America/New_York", "n.y. time": "America/New_York", "ny time": "America/New_York", "nyt": "America/New_York", "eastern": "America/New_York", "central": "America/Chicago", "mountain": "America/Denver", "pacific": "America/Los_Angeles", "eastern daylight-savings time": "America/New_York", "u.s. eastern time": "America/New_York",
    "eastern u.s. time": "America/New_York", "eastern us time": "America/New_York", "us eastern time": "America/New_York", "e.s.t.": "America/New_York", "e.d.t.": "America/New_York", "e.t.": "America/New_York", "washington, d.c. time": "America/New_York", "washington d.c. time": "America/New_York", "atlanta time": "America/New_York",
    "miami time": "America/New_York", "cleveland time": "America/New_York", "cincinnati time": "America/New_York", "pittsburgh time": "America/New_York", "detroit time": "America/Detroit", "michigan time": "America/Detroit", "baltimore time": "America/New_York", "charlotte time": "America/New_York",
    "central daylight savings time": "America/Chicago", "central daylight saving time": "America/Chicago", "c.s.t.": "America/Chicago", "c.d.t.": "America/Chicago", "minneapolis time": "America/Chicago", "milwaukee time": "America/Chicago", "st. louis time": "America/Chicago", "u.s. central time": "America/Chicago",
    "mountain daylight savings time": "America/Denver", "phoenix time": "America/Phoenix", "arizona time": "America/Phoenix", "salt lake city time": "America/Denver", "pacific daylight savings time": "America/Los_Angeles", "pacific daylight saving time": "America/Los_Angeles", "u.s. pacific time": "America/Los_Angeles",
    "p.s.t.": "America/Los_Angeles", "p.d.t.": "America/Los_Angeles", "p.t.": "America/Los_Angeles", "california time": "America/Los_Angeles", "seattle time": "America/Los_Angeles", "san diego time": "America/Los_Angeles", "hawaii time": "Pacific/Honolulu", "hawaii standard time": "Pacific/Honolulu", "alaska time": "America/Anchorage",
    "atlantic standard time": "America/Puerto_Rico", "san juan time": "America/Puerto_Rico", "puerto rico time": "America/Puerto_Rico", "bermuda time": "Atlantic/Bermuda", "montreal time": "America/Toronto", "montr\u00e9al time": "America/Toronto", "calgary time": "America/Edmonton", "vancouver time": "America/Vancouver",
    "mexico city time": "America/Mexico_City", "santiago time": "America/Santiago", "santiago, chile time": "America/Santiago", "chile time": "America/Santiago", "chilean time": "America/Santiago", "bras\u00edlia time": "America/Sao_Paulo", "brasilia time": "America/Sao_Paulo", "s\u00e3o paulo time": "America/Sao_Paulo",
    "sao paulo time": "America/Sao_Paulo", "rio de janeiro time": "America/Sao_Paulo", "buenos aires time": "America/Argentina/Buenos_Aires", "bogot\u00e1 time": "America/Bogota", "bogota time": "America/Bogota", "lima time": "America/Lima",
    "greenwich mean time": "UTC", "gmt": "UTC", "utc": "UTC", "british summer time": "Europe/London", "uk time": "Europe/London", "u.k. time": "Europe/London", "dublin time": "Europe/Dublin", "irish time": "Europe/Dublin", "central european time": "Europe/Paris", "central european summer time": "Europe/Paris", "cet": "Europe/Paris",
    "cest": "Europe/Paris", "paris time": "Europe/Paris", "frankfurt time": "Europe/Berlin", "german time": "Europe/Berlin", "munich time": "Europe/Berlin", "amsterdam time": "Europe/Amsterdam", "brussels time": "Europe/Brussels", "luxembourg time": "Europe/Luxembourg", "madrid time": "Europe/Madrid",
    "milan time": "Europe/Rome", "rome time": "Europe/Rome", "italian time": "Europe/Rome", "zurich time": "Europe/Zurich", "swiss time": "Europe/Zurich", "vienna time": "Europe/Vienna", "stockholm time": "Europe/Stockholm", "oslo time": "Europe/Oslo", "copenhagen time": "Europe/Copenhagen", "helsinki time": "Europe/Helsinki",
    "athens time": "Europe/Athens", "moscow time": "Europe/Moscow", "istanbul time": "Europe/Istanbul", "johannesburg time": "Africa/Johannesburg", "south african time": "Africa/Johannesburg", "beijing time": "Asia/Shanghai", "shanghai time": "Asia/Shanghai", "singapore time": "Asia/Singapore", "taipei time": "Asia/Taipei",
    "seoul time": "Asia/Seoul", "korean time": "Asia/Seoul", "japan time": "Asia/Tokyo", "japan standard time": "Asia/Tokyo", "indian standard time": "Asia/Kolkata", "india time": "Asia/Kolkata", "manila time": "Asia/Manila", "sydney time": "Australia/Sydney", "melbourne time": "Australia/Melbourne", "perth time": "Australia/Perth",
    "wyoming time": "America/Denver", "colorado time": "America/Denver", "utah time": "America/Denver", "montana time": "America/Denver", "new mexico time": "America/Denver", "albuquerque time": "America/Denver", "ohio time": "America/New_York", "columbus, ohio time": "America/New_York", "pennsylvania time": "America/New_York",
    "new jersey time": "America/New_York", "massachusetts time": "America/New_York", "connecticut time": "America/New_York", "hartford time": "America/New_York", "maine time": "America/New_York", "vermont time": "America/New_York", "new hampshire time": "America/New_York", "virginia time": "America/New_York",
    "richmond time": "America/New_York", "north carolina time": "America/New_York", "south carolina time": "America/New_York", "indianapolis time": "America/Indiana/Indianapolis", "louisville time": "America/Kentucky/Louisville", "illinois time": "America/Chicago", "wisconsin time": "America/Chicago", "minnesota time": "America/Chicago",
    "iowa time": "America/Chicago", "missouri time": "America/Chicago", "arkansas time": "America/Chicago", "louisiana time": "America/Chicago", "new orleans time": "America/Chicago", "mississippi time": "America/Chicago", "alabama time": "America/Chicago", "birmingham, alabama time": "America/Chicago", "oklahoma time": "America/Chicago",
    "memphis time": "America/Chicago", "nashville time": "America/Chicago", "omaha time": "America/Chicago", "des moines time": "America/Chicago", "las vegas time": "America/Los_Angeles",
    "finnish time": "Europe/Helsinki", "swedish time": "Europe/Stockholm", "norwegian time": "Europe/Oslo", "danish time": "Europe/Copenhagen", "french time": "Europe/Paris", "dutch time": "Europe/Amsterdam", "spanish time": "Europe/Madrid", "belgian time": "Europe/Brussels", "greek time": "Europe/Athens",
}  # fmt: skip

NAME_STOP = r"(?<=\binc|\bltd|orp)\.|(?<=\bltda)\.|(?<=\bco|\bno)\.|(?<=\b[a-z])(?<!&[a-z])\."
"""A full stop that belongs to a name, "Acme Inc.", "N.A.", and ends no sentence (that behind "A&B." does); for gaps such as ``(?:[^.;]|{NAME_STOP}){0,80}?``."""
WORD_END = r"(?:(?<!\.)|(?<=\b[a-z]\.)(?<!&[a-z]\.)|(?<=\b(?:co|no)\.)|(?<=\b(?:inc|ltd)\.)|(?<=corp\.))"
"""The end of a word that does not end its sentence: no full stop, or that of a name; for runs of words."""
NAME_COMMA = r",(?=\ (?:inc|ltd|llc|lp|l\.l?\.?[cp]|corp|co|n\.a|plc|s\.a)\b)"
"""A comma inside a name: "Acme, Inc."."""
OWNER = r"(?:(?:[a-z\d&(][a-z\d&.()-]*,?\ ){0,6}?[a-z][a-z&.-]*'s?\ )"
"""Whose something is, by name: "Acme Growth Fund, Inc.'s "."""
_ABBREVIATIONS = frozenset(
    "inc corp co cos ltd ltda cia c\u00eda pte pty bhd sdn llc plc lp llp gmbh no nos jr sr jos wm chas mr ms mrs messrs dr st bros assn esq etc vs approx sec nis ps cdn jan feb mar apr jun jul aug sept sep oct nov dec".split()
)


def abbreviated(word: str) -> bool:
    """Whether a full stop behind the (folded) word ends no sentence.

    >>> abbreviated("inc"), abbreviated("p.m"), abbreviated("s.a.b"), abbreviated("shares")
    (True, True, True, False)
    """
    return word in _ABBREVIATIONS or _initials(word)


def _initials(word: str) -> bool:
    return "." in word and word.replace(".", "").isalpha() and all(len(part) == 1 for part in word.split("."))


_COMPANIES = frozenset("inc corp co cos ltd ltda llc plc lp llp".split())


def ends_name(word: str) -> bool:
    """Whether a full stop behind the (folded) word may be that of a company's name.

    >>> ends_name("inc"), ends_name("s.a"), ends_name("p.m"), ends_name("mr")
    (True, True, False, False)
    """
    return word in _COMPANIES or (_initials(word) and word not in ("a.m", "p.m", "u.s"))


# --- names of things ------------------------------------------------------------------------------------------------------------------

SECURITY = r"(?:shares?|units?|adss?|american\ deposit[ao]ry\ shares|ordinary\ shares|warrants?|options?|notes|debentures|interests|securities|rights|cvrs|stock)"
"""The noun for what is tendered."""
