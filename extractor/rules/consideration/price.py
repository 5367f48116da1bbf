"""How a price in cash is printed, and how it is read: an amount, what it is for, and the words around it.

    $81.50 per Share, net to the seller in cash        Ch$140 per Share        $26 1/2 a share        fifty cents ($.50) per Unit

Rules of prices, ranges and changes share these patterns and ask in ``read`` what the words before them say.
"""

from __future__ import annotations

from decimal import Decimal
from re import IGNORECASE, Match

from ...models.offer import Cash, Measure
from ...phrase import Phrase
from ..offering import APIECE, EACH, PRICED, UNIT, UNIT_NOUN, prorated, said_after
from ..rule import Reading
from ..wording import MONEY, NUMBER_WORD, SAID_AMOUNT, SPOKEN, VULGAR, money

HOLDER = (
    r"(?:(?:the|each|such|any|all)\ )?(?:[a-z]{4,9}ing\ |registered\ )?(?:sellers?|(?:[a-z]{4,8}\ ?)?holders?|tendering\ \w+"
    r"|you)(?:\ (?:thereof|of\ (?:the\ )?(?:shares|units|adss)))?"
)
NET = rf"(?:net\ (?:in\ cash\ )?to\ {HOLDER}(?:\ in\ cash)?)"
IN_CASH = (
    r"(?:,?\ \(?(?:net|(?:payable\ )?(?:entirely\ |solely\ |all\ )?in\ cash|cash|in\ (?:u\.s\.|us|united\ states)\ dollars|usd|u\.s\."
    r"|with(?:out|\ no)\ interest(?:\ thereon)?|before\ fees)\)?)"
)
NAMED = r"(?:,?\ \((?:(?:the|each|such|collectively|which|referred)[^()]{1,80}|[a-z\ -]{4,80}\ (?:only|dollars|cents|reais|pesos|euros|centavos))\))"
_CANADIAN = r"(?:\ \(?(?:cad|cdn|canadian)\b(?:\ (?:dollars|funds|currency)|\.)?\)?)"
"""Behind the amount: "$12.50 (Canadian) per share"."""
_BETWEEN_COMMAS = r"(?:(?:,|(?<=interest))\ (?:and\ )?(?:plus|less|net\ of|(?:as\ )?adjusted|increased|subject\ to)\ [^.;$()]{4,90}?,(?=\ (?:per|for\ each)\ ))"
"""What is added or taken off, before what the price is for: "at R$29.00, plus interest at the CDI rate, per ADS"."""
PRICE = (
    rf"(?P<money>{MONEY}(?:/\d{{1,4}}|{_CANADIAN})?|{SAID_AMOUNT})(?![\d%]|[.,]\d)(?!\ (?:million|billion|principal|aggregate|in\ (?:aggregate|principal)))"
    rf"(?P<cash>(?:{NAMED}|{IN_CASH}){{0,3}}{_BETWEEN_COMMAS}?)(?:(?:,?\ price(?=\ ))?{APIECE}(?P<unit>{PRICED}))?"
)
"""An amount and what it is for: groups ``money``, ``cash`` (the words between) and ``unit``."""
PRICE_IN_WORDS = (
    rf"(?P<bracket>(?:(?:[a-z]+|[a-z]+-[a-z]+|\d\d/100)\ ){{1,12}}\()?(?P<money>(?(bracket){MONEY}|(?:{SAID_AMOUNT}|{NUMBER_WORD}\ {SPOKEN})))(?(bracket)\))"
    rf"(?P<cash>(?:{NAMED}|{IN_CASH}){{0,3}})(?:,?\ {EACH}(?P<unit>{PRICED}))"
)
"""The same, in words: the amount in figures behind it in brackets, or the currency alone behind the number."""
PRICES = rf"(?P<all>{PRICE}){NAMED}?(?:,?\ (?:payable\ )?in\ cash)?(?P<net>,?\ {NET}|\ net\b)?"
"""A price, and behind it to whom it is net."""
_PRICES = Phrase(PRICES)
_LEAD_WORD = (
    r"(?:a|an|the|its|their|such|per|cash|fixed|single|net|gross|all-cash|purchase|offer|offering|tender|repurchase|acquisition|buy-?back|increased"
    r"|higher|reduced|lower|new|current|amended|price|prices|"
    rf"consideration|amount|sum|equal|to|of|in|exchange|final|minimum\ cash|u\.s\.\ dollar\ equivalent|for|(?:per\ (?:[a-z]+\ ){{0,3}}?)?{UNIT_NOUN})"
)
LEAD = (
    rf"(?P<lead>\b(?:at|for|on\ the\ basis\ of|equal\ to|price\ (?:is|of)"
    rf"|price\ (?:to\ be\ )?(?:offered|paid)\ is)(?:,\ at\ the\ (?:election|option)\ of\ (?:the|each)\ \w+,)?"
    rf"(?:,?\ (?:{_LEAD_WORD}|{NET}|with(?:out|\ no)\ interest|in\ cash|\((?:i|a|1|x)\))(?=[,\ ])){{0,14}},?)"
)
_COMMON_SIGNS = (
    "$", "€", "£", "¥", "usd", "eur", "nis", "rmb", "ps", "chf", "gbp", "jpy", "clp", "mxn", "mexican pesos", "cad", "sek", "nok", "dkk", "inr", "dm", "nlg", "hkd", "cop", "s/", "yen",
)  # fmt: skip
SIGNS = (*_COMMON_SIGNS, "u.s.$", "u.s. $", "us$", "us $", "ch$", "r$", "c$", "cdn", "can$", "a$", "hk$", "nt$", "s$", "n$", "ar$", "rs.")
"""What stands behind a word that leads to an amount of money."""
MONEY_SIGNS = (*_COMMON_SIGNS, " rs", "(rs", '"rs', "dollars", "pence", "reais", "pesos", "franc", "kron", "guilders")
"""What every amount of money begins with, or holds."""

SPOKEN_CURRENCIES = (
    "reais", "pesos", "canadian dollars", "australian dollars", "u.s. dollars", "us dollars", "united states dollars", "euros per", "euros in", "euro per", "euro in", "pence", "sterling per", "sterling in", "francs",
    "kronor", "krona", "kroner", "krone per", "marks", "guilders", "shekels", "yen per", "yen in", "rupees", "renminbi", "korean won", "african rand", "cad per", "cad in", "usd per", "usd in", "sek per", "nok per", "eur per", "eur in", "€ per", "€ in",
)  # fmt: skip
"""What stands behind an amount whose currency is said in words."""


def signed(*words: str) -> tuple[str, ...]:
    """Anchors: each word and a sign of money behind it."""
    return tuple(f"{word} {sign}" for word in words for sign in SIGNS)


NOT_BOUGHT_AT = Phrase(
    r"\b(?:(?:warrants?|options?|rights?|sars)\b[^;]{0,120}?\bto\ (?:purchase|acquire|buy|subscribe)|exercis\w*|conver(?:t|ted|sion)\b"
    r"|convertible\ (?!notes|senior|sub|pref|deb|bonds|cap|cumul|perp|exch|junior|redeemable|non-?cumul)|redeem(?!able\ (?:pref|perp|conver|stock|shares|cum|series|class|ordinary|common))\w*"
    r"|redemption|sold|bought|(?<!non-)traded?s?(?!\ (?:reits?|shares|common|units|class|ordinary|stock|regist(?:er|ry))\b)|closed|closing|quoted|listed|"
    r"(?<!be\ )(?<!to\ be\ )purchased|acquired|repurchased|(?<!amount\ )paid|granted|(?<!all\ )(?<!all\ the\ )(?<!all\ of\ the\ )(?<!entire\ )(?<!whole\ of\ the\ )(?<!issued\ and\ to\ be\ )issued(?!\ and\ outstanding|,)|subscri\w+|market"
    r"|dividends?(?!\ (?:[a-z&-]+\ ){0,4}(?:trust|fund|capital|realty|inc|corp)\b)|liquidation)\b"
)
"""Words before an amount at which nothing is bought in the offer: market prices, exercise prices, dividends, sums paid before."""
WORTH = Phrase(r"\b(?:stock|shares|adss|notes)\ [^.;$]{0,40}?\b(?:having|with)\ an?\ (?:[a-z]+\ ){0,3}?value\b[^.;$]{0,60}$")
"""What stock is worth that is given, not a price in cash: "shares of X common stock having a market value of $25.00"."""


_ENOUGH = Decimal(100_000)
_OF_CANADA = Phrase(rf"(?<=\d){_CANADIAN}$", 0)
_MIXED = Phrase(rf"\d[- ]\d|[{''.join(VULGAR)}]", 0)
"""A whole number and a fraction: "$26 1/2", "$26½"."""


def amount(words: str) -> tuple[Decimal, str | None] | None:
    """Amount and currency; "us$21/60" only where the fraction ends in ten places.

    >>> amount("us$21/60"), amount("us$23/60"), amount("$18.25"), amount("$18.25 (canadian)")
    ((Decimal('0.35'), 'USD'), None, (Decimal('18.25'), 'USD'), (Decimal('18.25'), 'CAD'))
    """
    of_canada = _OF_CANADA.search(words)
    if of_canada and (read := money(words[: of_canada.start()])):
        return (read[0], "CAD") if read[1] in ("USD", "CAD") and not words.startswith("u") else None
    if _MIXED.search(words):
        return money(words)
    sign = 2 if words.startswith("s/") else 0  # Peruvian soles: the stroke is none of a fraction
    whole, _, below = words[sign:].partition("/")
    whole = words[:sign] + whole
    read = money(whole)
    if read is None or not below:
        return read
    if not int(below):
        return None
    value = read[0] / int(below)
    short = round(value, 10)
    return (short.normalize(), read[1]) if short * int(below) == read[0] else None


def measure(reading: Reading, group: str = "unit") -> Measure | None:
    """What the price is for, as printed."""
    return _measured(reading.printed(group))


_THOUSAND = Phrase(r"(?:u\.?s\.?\ ?)?(?:\$\ ?)?1,?000\ (?:in\ |of\ )?", IGNORECASE)


def _measured(printed: str) -> Measure | None:
    if not printed:
        return None
    thousand = _THOUSAND.match(printed)
    if thousand:
        return Measure(quantity=Decimal(1000), security=printed[thousand.end() :])
    return Measure(quantity=Decimal(1), security=printed)


def measure_of(reading: Reading, price: Match[str]) -> Measure | None:
    """What another price of the document is for, as printed."""
    return _measured(reading.document.quote(*price.span("unit"))) if price["unit"] else None


_OR_SECURITIES = Phrase(r"(?:,?\ (?:net\ )?(?:in\ )?cash)?,?\ or,?\ (?:\((?:ii|2|b|y)\)\ )?\d*\.\d+\ (?:of\ (?:an?|one)\ )?(?:[a-z]+\ ){0,2}?(?:shares?|units?|adss?)\b")
"""What a holder may elect instead of a price: the price alone would be half of what is offered."""
_OF_BOTH = Phrase(
    r",?\ (?:net\ |payable\ )?(?:of|(?:in|by)\ an?\ (?:combination|mix(?:ture)?)\ of)\ (?:both\ )?(?:cash\ and\ (?:[a-z]+\ ){0,4}?(?:stock|shares|adss|securities)|(?:[a-z]+\ ){0,4}?(?:stock|shares|adss|securities)\ and\ cash)\b"
)
"""What cash and securities are worth together: "$22.50 net of cash and common stock of Teal"."""
_PER_IN_LEAD = Phrase(rf"\bper\ (?P<unit>{UNIT})")
_CASH_SAID = Phrase(r"cash|net|\(")


def cash(reading: Reading, *, per: Measure | None = None, bare: bool = False) -> Cash | None:
    """The price that the groups of PRICE hold; None for a sum that is no price of one security.

    ``per`` is used where the words name no unit; ``bare`` lets an amount stand alone, where the sentence calls it the price per share.
    """
    read = amount(reading["money"])
    if read is None or read[0] <= 0 or _OR_SECURITIES.match(reading.after(80)) or _OF_BOTH.match(reading.after(120)) or prorated(reading):
        return None
    per = measure(reading) or per
    if per is None:
        lead = reading["lead"] if "lead" in reading.match.re.groupindex else ""
        named = _PER_IN_LEAD.search(lead) if "per " in lead else None
        if named:
            start = reading.match.start("lead")
            per = Measure(quantity=Decimal(1), security=reading.document.quote(start + named.start("unit"), start + named.end("unit")))
        elif (not bare and not _CASH_SAID.search(reading["cash"])) or read[0] >= _ENOUGH:
            return None
    of_principal = per is not None and per.quantity == 1000
    return Cash(amount=read[0], currency=read[1], per=per, accrued_interest=accrued(said_after(reading, 200)) if of_principal else None)


_NO_INTEREST = Phrase(r"\bno\ accrued")
_WITHOUT_INTEREST = Phrase(r"\bwithout\ (?:any\ )?accrued")
_WITH_INTEREST = Phrase(r"\b(?:plus|together\ with|and)\ (?:(?:any|all|the)\ )?(?:accrued|unpaid)")


def accrued(after: str) -> bool | None:
    """Whether accrued interest is paid besides, as the words behind a price for notes say; None where they say nothing of it."""
    if _WITHOUT_INTEREST.search(after[:120]) or _NO_INTEREST.search(after[:160]):
        return False
    return True if _WITH_INTEREST.search(after[:140]) else None


def price_at(reading: Reading, place: int) -> Match[str] | None:
    """A price that begins at a place of the document, with the groups of PRICES."""
    return _PRICES.match(reading.document.folded, place, place + 400)
