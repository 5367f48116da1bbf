"""Cash that is paid for options (Item 1004(a)(1)(ii) of Regulation M-A).

a cash payment of $1.60 for each eligible option

$3.00 for eligible options with exercise prices less than $28.00          listed by exercise price
"""

from __future__ import annotations

from decimal import Decimal

from ...models.offer import Cash, Measure
from ...phrase import Phrase
from ..offering import said_after, said_before
from ..rule import Reading, Rule
from ..wording import MONEY, NAME_STOP
from .option_ratio import ANOTHER_PROGRAM
from .price import MONEY_SIGNS, amount

_BUYS_OPTIONS = Phrase(
    r"\b(?:offer\w*|program|tender)\b[^$]{0,400}?\b(?:purchas\w+|repurchas\w+|pay(?:ing|ment)?|cash|sell|buy)\b|\b(?:pay|paid|cash)\b[^$]{0,300}?\b(?:offer|program)\b"
    r"|\b(?:is|are)\ offering\ $"
)
_VALUED = Phrase(r"\b(?:fair|average|weighted|estimated|intrinsic|market|expense|compensation\ cost|lower|higher|difference|excess)\b[^.;$]{0,90}$")
_AT_OTHER_PRICE = Phrase(r"\bexercise\ prices?\ (?:of|is|was)\ (?:[a-z]+\ )?$|\b(?:between|than|and|to|from)\ $")


def _for_options(reading: Reading) -> Cash | None:
    """A price in a list by exercise price: "$3.00 for eligible options with exercise prices less than $28.00"."""
    read, said = amount(reading["money"]), reading.before(900)
    if (
        read is None
        or not _BUYS_OPTIONS.search(said)
        or _VALUED.search(said[-110:])
        or (_AT_OTHER_PRICE.search(said[-40:]) and not said.endswith(("; and ", "; ", ", and ", " and ")))
    ):
        return None
    return Cash(amount=read[0], currency=read[1], per=Measure(quantity=Decimal(1), security=reading.printed("what")))


_LEADS_TO_PRICE = Phrase(
    r"\b(?:receiv\w+|pay(?:ing|s|ment)?|paid|(?:re)?purchas\w+|price|consideration|amount|cash|offering|sell)\b[^.;$]{0,60}$|\b(?:options?|awards?|rights|sars)\b[^.;$]{0,90}\ (?:for|at)\ (?:[a-z]+\ ){0,4}$"
)
_OFFERS_FOR_OPTIONS = Phrase(
    rf"\boffer\w*\b(?:[^.;]|{NAME_STOP}){{0,140}}?\b(?:(?:re)?purchase|buy|acquire|cash\ out|exchange|tender|sell|surrender|cancel|for)\b(?:(?!\b(?:shares?|subject\ to|pursuant)\b)[^.;$]){{0,90}}?\b(?:options|awards|stock\ appreciation\ rights|sars)\b"
)
_MERGER = Phrase(r"\beffective\ time\b|\bmerger\b")
"""Where the options are the target's employees', and the offer is for shares."""
_NOT_FOR_OPTIONS = Phrase(
    r"\b(?:examples?|if|assum\w+|illustrat\w*|hypothetical\w*|suppose|would|could|fair|average|estimated|intrinsic|black-scholes|fees?|valu(?:e[ds]?|ation)|difference|excess|per\ share\ gain|spread"
    r"|prior|previous(?:ly)?|earlier|market|closing|merger|dividends?|tax(?:es)?|withh\w+|maximum|minimum|up\ to|approximately)\b[^;]{0,140}$"
)
_PRICED_BY_EXERCISE = Phrase(r"\bexercise\ prices?\ (?:per\ share\ )?(?:of|is|was|equal\ to|at\ or\ above|greater\ than|between)\ (?:[a-z]+\ ){0,3}$|\b(?:between|than|from)\ $")
_AND_MORE = Phrase(r"\ (?:to|and|or)\ [a-z.]{0,4}[$€£]|[^.;$]{0,40}\b(?:and|plus)\ (?:[a-z-]+\ ){0,3}(?:new|restricted|rsus?|replacement)\b|[^.;$]{0,60}\bmultiplied\b")
"""Behind the lowest of several sums, or cash that is only a part."""


_IN_A_YEAR = Phrase(r"\ (?:in|under|pursuant\ to)\ (?:the|our|its|an?)\ (?:19|20)\d\d\ ")


def _for_each_option(reading: Reading) -> Cash | None:
    """What is paid for each option that is tendered: "a cash payment of $1.60 for each eligible option"."""
    read, said = amount(reading["money"]), said_before(reading, 400)
    near = reading.before(900)
    if read is None or not 0 < read[0] <= _MOST_FOR_OPTION or not _OFFERS_FOR_OPTIONS.search(near) or _MERGER.search(near) or not _LEADS_TO_PRICE.search(said[-180:]):
        return None
    if (
        ANOTHER_PROGRAM.search(said)
        or _IN_A_YEAR.match(said_after(reading, 60))
        or _NOT_FOR_OPTIONS.search(said[-200:])
        or _PRICED_BY_EXERCISE.search(said[-60:])
        or _AND_MORE.match(said_after(reading, 80))
    ):
        return None
    return Cash(amount=read[0], currency=read[1], per=Measure(quantity=Decimal(1), security=reading.printed("what")))


_MOST_FOR_OPTION = Decimal(1000)


OPTION_CASH_RULES = (
    Rule(
        name="consideration.for_each_option",
        says="We are offering to purchase eligible options. You will receive a cash payment of $1.60 for each eligible option that you tender",
        anchors=tuple(
            f"{each} {kind}{noun}"
            for each in ("each", "per", "every")
            for kind in ("", "eligible ", "tendered ", "surrendered ", "outstanding ", "stock ", "such ", "employee ", "vested ")
            for noun in ("option", "award", "sar", "stock appreciation")
        )
        + (
            "subject to the eligible",
            "subject to an eligible",
            "subject to each eligible",
            "subject to your eligible",
            "underlying the eligible",
            "underlying an eligible",
            "underlying each eligible",
            "subject to the tendered",
            "subject to a tendered",
            "subject to each tendered",
        ),
        pattern=(
            rf"(?P<money>{MONEY})(?![\d%]|[.,]\d|\ (?:million|billion))(?:,?\ (?:in\ cash|cash|net)(?:,\ (?:less|without)\ [^.;$,]{{3,60}},)?)?,?\ (?:per|(?:in\ exchange\ )?for\ (?:each|every))\ "
            rf"(?P<what>(?:share\ (?:of\ (?:[a-z]+\ )?(?:common\ )?stock\ )?(?:that\ is\ )?(?:subject\ to|underlying|covered\ by)\ (?:the|an?|each|your|such)\ )?"
            rf"(?:(?:eligible|tendered|surrendered|outstanding|such|employee|vested|stock)\ ){{0,3}}(?:options?|awards?|sars?|stock\ appreciation\ rights?))\b(?!\ (?:to|with|having|that\ have|grants?|holders?)\b)"
        ),
        read=_for_each_option,
        before=110,
        after=30,
        needs=(MONEY_SIGNS,),
    ),
    Rule(
        name="consideration.for_options",
        says="We are offering to pay $3.00 for eligible options with exercise prices less than $28.00 per share, and $2.00 for eligible options with exercise prices of $28.00 or more",
        anchors=("options with", "option with", "options having", "options that have", "grants with", "grants having", "options priced"),
        pattern=(
            rf"(?P<money>{MONEY})(?:\ (?:in\ )?cash)?(?:\ per\ (?:share(?:\ subject\ to\ an\ option)?|(?:[a-z]+\ )?option(?:\ share)?))?\ for\ (?:each\ |all\ |your\ )?"
            rf"(?:(?:class\ [a-z]\ |common\ |ordinary\ )?share\ (?:of\ (?:[a-z]+\ ){{0,2}}(?:common\ )?stock\ )?(?:that\ is\ )?(?:subject\ to|underlying|covered\ by)\ (?:an?|the|each|your)\ )?(?P<what>(?:(?:eligible|outstanding|tendered|vested|unvested|stock)\ ){{0,3}}(?:options?|grants))\ (?:(?:with|having|that\ have)\ (?:an?\ |per\ share\ )*"
            rf"exercise\ prices?\b|priced\ (?:at|from|between|above|below|\$))"
        ),
        read=_for_options,
        before=90,
        after=50,
        needs=(MONEY_SIGNS, ("exercise price", "priced")),
    ),
)
"""Cash for options."""
