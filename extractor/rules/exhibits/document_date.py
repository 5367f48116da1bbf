"""The date that the description of an exhibit gives the document.

    Offer to Purchase, dated December 6, 2024
    Summary advertisement as published in The Wall Street Journal on March 9, 1998
    E-mail to employees, first used on June 3, 2008

Not the day of an event, nor the date of another document that the description names.
"""

from __future__ import annotations

from datetime import date

from ...phrase import Phrase
from ..wording import DAY, WEEKDAY, day

_ON = rf"(?:{WEEKDAY},?\ )?(?P<day>{DAY})"
_DATED = Phrase(rf"\bdated?:?\ ?(?:as\ )?(?:of\ )?{_ON}")
_PUBLISHED = Phrase(
    rf"\b(?:published|issued|released|posted|sent|mailed|distributed|disseminated|circulated|e-?mailed|made\ available|made|published\ in|appearing"
    rf"|transmitted|delivered|first\ used)\b(?:[^;]{{0,110}}?\b(?:on|in))?\ {_ON}"
)
_FROM_DAY = Phrase(
    rf"^(?:tweets?|social\ media\ (?:content|posts?|communications?)|e-?mails?|letters?|memorand(?:um|a)|posts?|articles?|(?:joint\ |text\ of\ )?press\ release|statement"
    rf"|advertisement)\b[^;]{{0,50}}?\b(?:from|of)\ {_ON}"
)
_AT_END = Phrase(rf"(?:[,(-]|\brelease|\bletter|\badvertisement)\ ?\(?{_ON}\W*$")
_MADE = Phrase(rf"\b(?:made|entered\ into|agreement|merger|questions|(?:agreement|amendment|order),\ effective)\ (?:as\ of|on)\ {_ON}")
_AT_START = Phrase(rf"{_ON}\b")
_OF_ANOTHER = Phrase(
    r"\b(?:to|of|regarding|concerning|under|accompanying|in|from|with|relating\ to)\ (?:the|its|our|an?|such"
    r"|that\ certain)\ (?:[\w&-]+\ ){0,4}(?:offers?\ to\ (?:purchase|exchange)|schedule\ to|prospectus|circular)\ $"
)


def document_date(folded: str) -> date | None:
    """The date that a (folded) description gives the document; not that of an event or of another document that it names.

    >>> document_date("amendment no. 1, dated as of may 28, 2025, to agreement and plan of merger, dated as of may 18, 2025")
    datetime.date(2025, 5, 28)
    >>> document_date("presentation at the conference held on june 3, 2019"), document_date("supplement to the offer to purchase dated may 1, 2010")
    (None, None)
    """
    for match in _DATED.finditer(folded):
        if not _OF_ANOTHER.search(folded, max(0, match.start() - 90), match.start()):
            return day(match["day"])
    if _DATED.search(folded):
        return None
    found = _PUBLISHED.search(folded) or _FROM_DAY.search(folded) or _AT_END.search(folded) or _MADE.search(folded) or _AT_START.match(folded)
    return day(found["day"]) if found else None
