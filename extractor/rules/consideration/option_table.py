"""Cash for options in a table by grant or exercise price, whose last column is what is paid (Item 1004(a)(1)(ii) of Regulation M-A).

Exercise Price        Cash Payment per Eligible Option
$18.00 to $24.99      $1.50
$25.00 and above      $0.40

Present exercise price        Adjusted exercise price        Cash payment per share        options that are amended: what makes up for the rise
$9.85                         $12.94                         $3.09
"""

from __future__ import annotations

from decimal import Decimal

from ...document import CELL, PARAGRAPH, ROW_LINE
from ...models.offer import Cash, Measure
from ...phrase import Phrase
from ..offering import last
from ..rule import Reading, Rule
from ..wording import MONEY
from .option_ratio import ILLUSTRATIVE, OTHER_ROWS
from .price import MONEY_SIGNS, amount

_PAID = (
    r"(?:cash\ (?:payments?|amount|bonus|consideration|price)|payments?|(?:purchase|offer|repurchase|tender)\ (?:price|payment)"
    r"|amount\ (?:of\ (?:the\ )?(?:cash\ )?payment|(?:that\ )?(?:we|the\ company)\ (?:will\ |are\ offering\ to\ |offers?\ to\ )?pays?|to\ be\ paid|payable|offered))"
)
_HEADING = Phrase(
    rf"\b(?:exercise|grant|base|option)\ prices?\b[^.;$]{{0,160}}?\b{_PAID}\ (?:in\ cash\ )?(?:per|for\ (?:each|every))\ (?:(?:eligible|amended|affected|tendered|surrendered|stock|option)\ ){{0,2}}"
    r"(?P<what>share|option|sar|award)s?\b"
)
_REST_OF_HEADING = 60
"""How much may stand behind "per share": "subject to the option (before taxes)"."""
_AN_OFFER = Phrase(r"\boffer\w*\b[^;]{0,400}?\b(?:options?|sars|awards|stock\ appreciation\ rights)\b")
_PRICE = Phrase(MONEY)


def _last_of_row(reading: Reading) -> Cash | None:
    """The sum at the end of a row that begins with exercise prices, below the heading of what is paid for each."""
    document, start, end = reading.document, reading.match.start(), reading.match.end()
    if document.text[end : end + 1] not in ("", ROW_LINE, PARAGRAPH):
        return None
    top = max(document.text.rfind(mark, 0, start) for mark in (ROW_LINE, PARAGRAPH)) + 1
    before = reading.before(1500)
    heading = last(_HEADING, before)
    read = amount(reading[0])
    if heading is None or read is None or not _PRICE.search(document.folded, top, start) or "total" in document.folded[top:start]:
        return None
    said = start - len(before) + heading.end()
    below = document.text.find(ROW_LINE, said, said + _REST_OF_HEADING)
    if below < 0 or CELL in document.text[said:below] or not OTHER_ROWS.fullmatch(document.folded, below, start):
        return None
    if ILLUSTRATIVE.search(before[max(0, heading.start() - 200) :]) or not _AN_OFFER.search(document.folded, 0, start):
        return None
    return Cash(amount=read[0], currency=read[1], per=Measure(quantity=Decimal(1), security=heading["what"]))


RULES = (
    Rule(
        name="consideration.for_options_row",
        says="Offer to purchase options. Exercise Price   Cash Payment per Eligible Option\n$18.00 to $24.99   $1.50",
        anchors=tuple(
            f"{each} {noun}"
            for each in ("per", "for each", "for every")
            for noun in ("share", "option", "sar", "award", "eligible", "amended", "affected", "tendered", "surrendered", "stock option")
        ),
        pattern=rf"{MONEY}(?![\d%.,]\d)",
        read=_last_of_row,
        before=0,
        after=900,
        needs=(MONEY_SIGNS,),
    ),
)
