"""The class that a match names, as printed; nothing where it is one of two, a defined term, or part of another name."""

from __future__ import annotations

from re import Match

from ...phrase import Phrase
from ..offering import PAR
from ..rule import Reading
from .class_name import DUE, HEAD, OF_LETTER, OF_STOCK, RATED, VOCABULARY

_BARE = Phrase(
    r"(?:shares?|units?|stock|securities|interests?|notes?|rights|receipts|certificates|bonds?|debentures?|eligible\ (?:shares|units|securities)"
    r"|purchase\ rights|stock\ purchase\ rights|preferred\ stock\ purchase\ rights)"
)
_SO_MUCH = r"(?:up\ to\ |(?:any\ and\ )?all\ |\$?\ ?[\d.,]*\d\ (?:million\ )?(?:(?:in\ )?(?:aggregate\ )?principal\ amount\ of\ )?)"
_BEHIND_ANOTHER = Phrase(
    rf"\b(?:{OF_LETTER}|{RATED})\ (?:{VOCABULARY}\ ){{0,6}}{HEAD}{DUE}?{PAR}?(?:\ ?\((?:[^()]|\([^()]*\)){{1,160}}\))?(?:,?\ (?:at|of|for)\ [^;]{{3,90}}?)?,?\ "
    rf"and\ (?:\((?:ii|b|2)\)\ )?(?:for\ each\ (?:outstanding\ )?(?:and\ validly\ tendered\ )?(?:share\ |unit\ )?)?(?:{_SO_MUCH}|(?:of|its|our|the(?:\ [a-z]+'s)?|outstanding|shares|units|[•-])\ ){{1,8}}$"
)
_ONE_OF_TWO = Phrase(rf"{OF_LETTER}|{RATED}")
_AND_ANOTHER = Phrase(
    rf"(?:,\ series\ [a-z0-9]{{1,3}}\b)?{PAR}?(?:\ ?\((?:[^()]|\([^()]*\)){{1,160}}\))?(?:,?\ (?:at|of|for)\ [^;]{{3,90}}?)?,?\ and\ (?:\((?:ii|b|2)\)\ )?(?:for\ each\ (?:outstanding\ )?(?:and\ validly\ tendered\ )?(?:share|unit)\ of\ (?:our|its|the)\ (?:[•-]\ )?)?(?:{_SO_MUCH}|of\ ){{0,3}}"
    rf"(?:(?:of|its|our|the|outstanding)\ )*"
    rf"(?:(?:shares|units)\ of\ (?:its\ |our\ |the\ (?:[a-z]+'s\ )?)?)?(?:{OF_LETTER}|{RATED})\ (?:{VOCABULARY}\ ){{0,6}}{HEAD}"
)
"""Behind one class the next, told apart from it: one alone would not say what the offer is for."""
_FIRST_OF_TWO = Phrase(r"\((?:i|a|1|x)\)\ (?:(?:up\ to|its|our|the|any|all|outstanding|\$?[\d,.]+|shares|units|of)\ ){0,5}$")
_SECOND_OF_TWO = Phrase(
    r"\((?:i|a|1|x)\)\ (?:[^;.]|\.(?=\d)){0,90}?\b(?:common|ordinary)\ (?:stock|shares)\b(?:[^;.]|\.(?=\d)){0,170}?\ and\ \((?:ii|b|2|y)\)\ "
    r"(?:(?:up\ to|its|our|the|any|all|outstanding|\$?[\d,.]+|shares|units|of)\ ){0,5}$"
)
_AND_SECOND = Phrase(
    rf"{PAR}?(?:\ ?\((?:[^()]|\([^()]*\)){{1,160}}\))?(?:,?\ (?:at|of|for)\ (?:[^;.]|\.(?=\d)){{3,110}}?)?,?\ and\ \((?:ii|b|2|y)\)\ (?:(?:up\ to\ )?[\d,]+\ |(?:shares|units)\ of\ |its\ |our\ |the\ |any\ |all\ |outstanding\ )*"
    rf"(?:{OF_LETTER}|{RATED})\ (?:{VOCABULARY}\ ){{0,6}}{HEAD}"
)
"""The same of common stock, where the two are numbered: "(i) its common stock at $28.00 per share, and (ii) its 7.625% Series A Preferred Stock"."""
_PROGRAM = Phrase(
    r",?\ to\ require\b|\ (?:exchange|repricing|incentive|award|(?:re)?purchase|redemption|tender)\ (?:program|website|offer|plan|site|team|election)\b"
    r"|\ (?:plan|program|agreement|purchase\ right)s?\b|\ transfer\ (?:&|and|agent|company|corporation|co\b)"
)
"""What makes the securities something else, or a firm's name of them: "American Stock Transfer & Trust", "the Stock Option Exchange website", "at the holder's option, to require"."""


def class_named(reading: Reading) -> str | None:
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
        return reading.printed("class") if OF_STOCK.fullmatch(words) else None
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
    tracked = tracked or (_TRACKED_SERIES.search(folded, max(0, at - 70), at) if words in ("common stock", "tracking stock") else None)
    tracked = tracked or (_TRACKED_GROUP.search(folded, max(0, at - 34), at) if words in ("common stock", "tracking stock") else None)
    strategy = _STRATEGY.search(folded, max(0, at - 30), at) if words.startswith("series") else None
    return tracked or strategy or (_OF_YEAR.search(folded, max(0, at - 5), at) if words.endswith("notes") else None)


_STRATEGY = Phrase(r"\bmulti-[a-z]{3,14}\ $")
"""Before the letter of a fund's series, what the series does: "Multi-Strategy Series G Shares"."""
_OF_YEAR = Phrase(r"\b(?:19|20)\d\d\ $")
"""The year by which notes go: "its 2018 Convertible Notes"."""
_TRACKED_GROUP = Phrase(r"(?:(?<=\ its\ )|(?<=\ our\ ))[a-z]{2,16}\ group\ $")
"""The group of businesses that a tracking stock is of: "shares of its Alder Group common stock"."""
_TRACKED_SERIES = Phrase(
    r"(?:(?<=\ its\ )|(?<=\ our\ ))series\ [a-z]\ (?:(?!and\ |or\ |of\ |preferred\ |preference\ |the\ |shares\ |stock\ |units\ |notes\ |warrants\ |at\ |for\ |to\ )[a-z]{3,16}\ ){1,3}$"
)
"""The letter of a tracking stock's series and the group that it is of: "shares of its Series A Alder Capital common stock"."""
_TRACKED = Phrase(r"\b[a-z]+\ $")
"""The business that a tracking stock's name begins with: "Alder Capital Series A common stock"."""
