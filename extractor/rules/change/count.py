"""Changed numbers that an amendment states (see ``change``): how many securities are sought, and how few will do.

increase the number of shares sought from 1,000,000 to 1,500,000        quantity
the maximum aggregate purchase price from $50,000,000 to $75,000,000    quantity, by value
the minimum share requirement to 100,000,000 from 150,000,000           minimum
"""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal

from ...models.offer import StatedChange
from ...phrase import Phrase
from ..deadline import clause
from ..minimum.replaced import CONDITION_NAMES, REPLACED_LEASTS, REPLACING_LEASTS, part_or_number, replaces_least
from ..quantity.replaced import QUOTED_NUMBERS, REPLACED_NUMBERS, REPLACING, replaces_number
from ..rule import Reading, Rule
from ..wording import SECURITY, count, percent
from .changed import FROM_MONEY, POSSIBLE, SETS, SUM, UPTO, amount, change_rule, changed, stated, two_sides

_MANY = r"(?:\d(?:[\d,.]*\d)?|[a-z-]{3,12}(?=\ (?:million|per|\()))(?:\ \([\d,.]+\))?(?:\ (?:million|billion|thousand)\b)?"
"""A number of securities, loosely: ``count`` tells."""
_QUANTITY, _QUANTITY_PERCENT, _QUANTITY_VALUE = "/offer/quantity_sought/quantity", "/offer/quantity_sought/percent_of_outstanding", "/offer/quantity_sought/maximum_value"
_MINIMUM, _MINIMUM_PERCENT = "/offer/minimum_condition/quantity", "/offer/minimum_condition/percent"


def _quantity(reading: Reading) -> bool:
    words = reading["what"]
    if _FOR_ONE.search(words):
        return False
    return stated(reading) and not re.search(r"\b(?:minimum|authorized|directors|issuable|employees|underlying|days?|votes?|outstanding)\b", f"{words} {reading.before(30)}")


_FOR_ONE = re.compile(r"\b(?:for|per) (?:one|each|every|a|an)\b|\bratio\b")
"""In what is counted where the numbers are those of a ratio: "the number of eligible options that must be exchanged for one new option is reduced from 3 to 2.5"."""


def _quantity_to(reading: Reading) -> bool:
    """With one side only, the verb must stand just before; of references to a number, both sides and the verb are told."""
    if reading.has("old"):
        return stated(reading) and "outstanding" not in reading[0]
    return _quantity(reading) and "from" not in reading["what"] and bool(SETS.search(clause(reading.before(60))[-45:] + reading["what"]))


def _quantity_value(reading: Reading) -> bool:
    before = clause(reading.before(220))
    return (
        stated(reading)
        and bool(
            re.search(
                r"\b(?:aggregate\ (?:purchase\ price|amount|value|principal)"
                r"|maximum\ (?:aggregate\ )?(?:amount|purchase\ price|value|tender)"
                r"|size\ of\ (?:the|its|our)\ [a-z\ ]{0,20}offer|amount\ (?:of\ shares\ )?(?:sought"
                r"|offered\ to\ purchase))",
                before[-130:],
            )
        )
        and not re.search(r"\b(?:facility|loan|revolv|commitment|notes\ due|program)", before[-100:])
    )


def _minimum(reading: Reading) -> bool:
    return not POSSIBLE.search(_TO_MEET.sub("", clause(reading.before(140)))[-90:]) and not re.search(
        r"\b(?:denominations?|price|wage|rent|payment|investment|balance|holding|sought|and\ (?:reduc|increas|lower|rais)\w+\ the)\b", reading[0]
    )


def _is_minimum(reading: Reading) -> bool:
    """Whether the sentence, or the words in quotation marks that are put in the place of others, tell the minimum condition."""
    said = clause(reading.before(300))
    return bool(_CONDITION_NAMED.search(reading.before(420)) and _REQUIRES.search(said)) and not POSSIBLE.search(_TO_MEET.sub("", said)[-90:])


_CONDITION_NAMED = Phrase(r"\bminimum\ (?:tender\ )?(?:offer\ )?condition\b")
_REQUIRES = Phrase(r"\b(?:requir\w+|represent\w*|constitut\w*|tendered|tender\ of|reduc\w+|chang\w+|amend\w+|lower\w+)\b")


_TO_MEET = Phrase(r"\b(?:required|needed|necessary)\ (?:in\ order\ )?to\ (?:satisfy|meet|fulfil+)\ (?:the|its)\ $")
"""What a number of shares is for: "the number of shares required to satisfy the minimum condition"."""


def _minimum_to(reading: Reading) -> bool:
    return _minimum(reading) and "from" not in reading["what"] and bool(SETS.search(clause(reading.before(80))[-50:]))


def _minimum_from(reading: Reading) -> bool:
    """Only the old number: no new one behind it."""
    return _minimum(reading) and bool(SETS.search(clause(reading.before(120)))) and not re.match(r"[^.;]{0,60}?\ to\ ", reading.after(80))


def _part(words: str) -> Decimal | None:
    """A percentage; 50 for "a majority"."""
    if "majority" in words:
        return Decimal(50)
    return percent(words) if _IN_PERCENT.search(words) else None


def _share_or_count(number: str, percentage: str, kind: str, check: Callable[[Reading], bool]) -> Callable[[Reading], StatedChange | None]:
    """A change of a number or of a percentage; None where one side is the one and the other side the other."""
    shares = two_sides(number, kind, count, check)
    part = two_sides(percentage, kind, _part, check)

    def read(reading: Reading) -> StatedChange | None:
        sides = [words for name, words in reading.match.groupdict().items() if name in ("old", "new") and words]
        parts = [bool(_IN_PERCENT.search(words)) for words in sides]
        if all(parts):
            return part(reading)
        return None if any(parts) else shares(reading)

    return read


def _minimum_replaced(reading: Reading) -> StatedChange | None:
    """Both thresholds, in the percentage or the number of the condition."""
    before, after = part_or_number(reading["old"]), part_or_number(reading["new"])
    if before is None or after is None or before == after or not replaces_least(reading):
        return None
    return changed(_MINIMUM_PERCENT if _IN_PERCENT.search(reading["new"]) else _MINIMUM, "minimum_condition", before, after)


def _minimum_change(check: Callable[[Reading], bool]) -> Callable[[Reading], StatedChange | None]:
    return _share_or_count(_MINIMUM, _MINIMUM_PERCENT, "minimum_condition", check)


_IN_PERCENT = Phrase(r"%|percent|per\ cent|majority")


_OF = r"(?:(?:the|such|its|our)\ )?(?:[a-z-]+\ ){0,4}?"
_THINGS = r"(?:\ (?:of\ the\ )?(?:outstanding\ |issued\ and\ outstanding\ )?(?:[a-z]+\ ){0,4}?(?:shares?|units?|adss|options|notes|warrants|securities|stock|interests))?"
_BEING = r"(?:,?\ \((?:which\ )?(?:represent|constitut|or\ |equal|equivalent|being|approximately)[^()]{0,120}\))?"
"""What a number comes to, in brackets: "(representing a majority of the shares)"."""
_SHARE = r"(?:\ ?%|\ per\ ?cent\b)?"
_LEAST = rf"(?:a\ majority|{_MANY}(?:\ ?%|\ per\ ?cent)?(?:\ \([\d.]+\ ?%\))?(?!\ ?\d|/|[.,]\d))"
_FEW = (
    *map(str, range(1, 10)),
    "up to",
    "approximately",
    "at least",
    "not less than",
    "a majority",
    "fifty",
    "sixty",
    "seventy",
    "eighty",
    "ninety",
    *(f"{article} {word}" for article in ("a", "an", "the") for word in ("maximum", "minimum", "aggregate", "current", "previous", "original", "initial", "requirement")),
)
_FROM_NUMBER, _TO_NUMBER = (tuple(f"{word} {start}" for start in _FEW) for word in ("from", "to"))
"""What leads to a number: rarer than the nouns."""
_NUMBERS = (("number of", "maximum of", "amount of", "percentage of", "limit of"),)
_LEASTS = (("minimum",),)
_REFERENCES = (
    rf"\breferences?\ (?:in\ [^.;\d]{{3,60}}?\ )?to\ {UPTO}(?P<old>\d{{1,3}}(?:,\d{{3}})++){_THINGS}(?:\ in\ [^.;\d]{{3,60}}?)?\ (?:is|are|shall\ be)\ (?:hereby\ )?"
    r"(?:changed|amended|revised|modified)"
)
"""What takes the place of a number wherever it stands: "All references in the Offer to Purchase to 500,000 Shares are hereby changed"."""
_NUMBER_OF = rf"(?:number|maximum|amount|percentage|limit)\ of\ {_OF}{SECURITY}(?P<what>(?:[^;.]|\.(?=\d)){{0,120}}?)"

_INSTEAD_OF = r"\ \(?(?:rather\ than|instead\ of|as\ opposed\ to|in\ lieu\ of)\ (?:(?:the|at\ least|previous|original|prior|initial|not\ less\ than)\ )*"
"""Between a new number or percentage and the old one: "75% (rather than 90%)"."""

RULES: tuple[Rule[StatedChange], ...] = (
    change_rule(
        "change.quantity_from_to",
        "The Company increased the number of shares sought in the Offer from 1,000,000 to 1,500,000.",
        _FROM_NUMBER,
        rf"(?:{_NUMBER_OF}|\boffer\ (?:is|was|has\ been)\ (?:hereby\ )?(?:increased|reduced|decreased))\ from\ {UPTO}"
        rf"(?P<old>{_MANY}{_SHARE}){_THINGS},?\ to\ {UPTO}(?P<new>{_MANY}{_SHARE})(?!\ ?(?:%|percent|million))",
        _share_or_count(_QUANTITY, _QUANTITY_PERCENT, "quantity_sought", _quantity),
        before=300,
        after=180,
        needs=((*_NUMBERS[0], "increased from", "reduced from", "decreased from"),),
    ),
    change_rule(
        "change.quantity_to_from",
        "The Fund has increased the number of shares that it offers to buy to 1,500,000 shares from 1,000,000 shares.",
        _FROM_NUMBER,
        rf"{_NUMBER_OF}\ to\ {UPTO}(?P<new>{_MANY}){_THINGS}(?:\ \([^()]{{1,90}}\))?,?\ (?:up\ |down\ )?from\ {UPTO}(?P<old>{_MANY})(?!\ ?(?:%|percent|million))",
        two_sides(_QUANTITY, "quantity_sought", count, _quantity),
        before=300,
        after=180,
        needs=_NUMBERS,
    ),
    change_rule(
        "change.quantity_to",
        "The Fund has increased the number of shares sought to 2,000,000.",
        _TO_NUMBER,
        rf"(?:{_NUMBER_OF}(?<!\ up)|{_REFERENCES})\ to\ (?:read\ |refer\ to\ |mean\ )?{UPTO}(?P<new>\d{{1,3}}(?:,\d{{3}})++)"
        rf"(?!\ ?(?:%|percent|million|\d))(?!{_THINGS},?\ (?:up\ |down\ )?from\b)",
        two_sides(_QUANTITY, "quantity_sought", count, _quantity_to),
        before=240,
        after=130,
        needs=((*_NUMBERS[0], "references to", "reference in", "references in", "reference to"),),
    ),
    change_rule(
        "change.quantity_now",
        "Alder has amended its tender offer to reduce the number of shares it is offering to purchase and is now offering to purchase for cash up to 25,000,000 shares.",
        ("now offering to",),
        rf"\b(?:increas|reduc|decreas)(?:e|ed|es|ing)\ the\ (?:maximum\ |aggregate\ )?number\ of\ {_OF}{SECURITY}"
        rf"(?:\ (?:that\ )?(?:it|we|the\ company)\ (?:is|are)\ offering\ to\ (?:re)?purchase)?,?\ and\ (?:(?:is|are)\ )?now\ offering\ to\ (?:re)?"
        rf"(?:purchase|acquire)\ (?:for\ cash\ )?{UPTO}(?P<new>\d{{1,3}}(?:,\d{{3}})++)(?!\ ?(?:%|percent|million|\d)){_THINGS}",
        two_sides(_QUANTITY, "quantity_sought", count, stated),
        before=160,
        after=90,
    ),
    change_rule(
        "change.quantity_of_offer",
        "The Company has increased the Offer to up to 425,000 shares of common stock.",
        ("offer to up to", *(f"offer to {digit}" for digit in range(1, 10)), "offer from up to", *(f"offer from {digit}" for digit in range(1, 10))),
        rf"\b(?:increas|reduc|decreas|expand|upsiz)(?:ed?|es|ing)\ (?:the|this|its"
        rf"|our)\ (?:[a-z-]+\ ){{0,2}}?offer(?:\ from\ {UPTO}(?P<old>{_MANY}){_THINGS},?)?\ to\ {UPTO}(?P<new>\d{{1,3}}(?:,\d{{3}})++)"
        rf"(?!\ ?(?:%|percent|million|\d)){_THINGS}",
        two_sides(_QUANTITY, "quantity_sought", count, stated),
        before=40,
        after=150,
    ),
    change_rule(
        "change.quantity_replaced",
        'The Offer to Purchase is amended by replacing "up to 1,000,000 shares" with "up to 1,500,000 shares".',
        QUOTED_NUMBERS,
        REPLACED_NUMBERS,
        two_sides(_QUANTITY, "quantity_sought", count, replaces_number),
        before=330,
        after=330,
        needs=REPLACING,
    ),
    change_rule(
        "change.quantity_value_to_from",
        "The Company has reduced the aggregate amount of the tender offer to $60,000,000 from $75,000,000.",
        (*FROM_MONEY, "from up to"),
        rf"\bto\ {UPTO}(?P<new>{SUM}),?\ \(?(?:up\ |down\ |increased\ |reduced\ )?from\ {UPTO}(?P<old>{SUM})",
        two_sides(_QUANTITY_VALUE, "quantity_sought", amount, _quantity_value),
        before=110,
        after=60,
        needs=(("aggregate", "maximum", "size of", "amount"),),
    ),
    change_rule(
        "change.quantity_value",
        "The Company increased the maximum aggregate purchase price of the Offer from $50,000,000 to $75,000,000.",
        (*FROM_MONEY, "from up to"),
        rf"from\ {UPTO}(?P<old>{SUM}),?\ to\ {UPTO}(?P<new>{SUM})",
        two_sides(_QUANTITY_VALUE, "quantity_sought", amount, _quantity_value),
        before=130,
        after=160,
        needs=(("aggregate", "maximum", "size of", "amount"),),
    ),
    change_rule(
        "change.minimum_replaced",
        'The Minimum Condition is amended by replacing "at least a majority of the Shares outstanding" with "at least 45% of the Shares outstanding"',
        CONDITION_NAMES,
        REPLACED_LEASTS,
        _minimum_replaced,
        after=860,
        needs=REPLACING_LEASTS,
    ),
    change_rule(
        "change.minimum_from_to",
        "The Company reduced the minimum condition from 150,000,000 shares to 100,000,000 shares.",
        _FROM_NUMBER,
        rf"minimum\b(?P<what>[^;.]{{0,130}}?)\ from\ {UPTO}(?P<old>{_LEAST}){_THINGS}{_BEING}(?:\ of\ the\ [^;.]{{0,50}}?)?,?\ to\ {UPTO}(?P<new>{_LEAST})",
        _minimum_change(_minimum),
        before=320,
        after=180,
        needs=_LEASTS,
    ),
    change_rule(
        "change.minimum_to_from",
        "The minimum share requirement was lowered to 100,000,000 shares of common stock from 150,000,000 shares of common stock.",
        _FROM_NUMBER,
        rf"minimum\b(?P<what>[^;.]{{0,130}}?)\ to\ {UPTO}(?P<new>{_LEAST}){_THINGS}(?:\ of\ the\ [^;.]{{0,50}}?)?,?\ \(?(?:down\ )?from\ {UPTO}(?P<old>{_LEAST})",
        _minimum_change(_minimum),
        before=320,
        after=180,
        needs=_LEASTS,
    ),
    change_rule(
        "change.minimum_requires",
        "The Minimum Condition has been amended to require that at least 40% of the outstanding Shares be tendered.",
        tuple(
            f"{verb} {what}"
            for verb in ("amended", "modified", "revised", "changed", "reduced", "lowered", "increased")
            for what in ("to require", "to provide", "so that", "such that", "so as to")
        ),
        rf"\bminimum\ (?:tender\ )?(?:offer\ )?condition\b\"?(?:,\ (?:[^;.]|\.(?=\d)){{3,240}}?,)?\ (?:is|was|has\ been|is\ being|are|have\ been)\ (?:hereby\ )?"
        rf"(?:amended|modified|revised|changed|reduced|lowered|increased)\ (?:to|so\ as\ to|(?:so|such)\ that\ (?:it|the\ condition|the\ offer))\ (?:now\ )?(?:is\ )?"
        rf"(?:require|provide|conditioned)[sd]?\b[^;.]{{0,80}}?\ (?:at\ least|not\ (?:less|fewer)\ than|a\ minimum\ of|more\ than)\ (?P<new>{_LEAST})(?!{_INSTEAD_OF})",
        _minimum_change(_minimum),
        before=320,
        after=190,
        needs=_LEASTS,
    ),
    change_rule(
        "change.minimum_instead",
        "The Minimum Condition now requires the tender of at least 75% (rather than 90%) of the outstanding Shares.",
        ("rather than", "instead of", "as opposed to", "in lieu of"),
        rf"(?P<new>{_LEAST}){_THINGS},?{_INSTEAD_OF}(?P<old>{_LEAST})",
        _minimum_change(_is_minimum),
        before=110,
        after=60,
    ),
    change_rule(
        "change.minimum_from",
        "The Company has reduced the minimum number of shares that must be tendered from 150,000,000.",
        _FROM_NUMBER,
        rf"minimum\b(?P<what>[^;.]{{0,130}}?)\ from\ {UPTO}(?P<old>{_LEAST}){_THINGS}(?=[.;,])",
        _minimum_change(_minimum_from),
        before=180,
        after=160,
        needs=_LEASTS,
    ),
    change_rule(
        "change.minimum_to",
        "Purchaser has lowered the Minimum Condition to 66% of the outstanding shares.",
        _TO_NUMBER,
        rf"minimum\b(?P<what>[^;.]{{0,60}}?)\ to\ {UPTO}(?P<new>a\ majority|[\d.]+\ ?(?:%|per\ ?cent)|[a-z-]{{3,12}}\ per\ ?cent|\d[\d,]{{3,}})(?!\ ?\d"
        rf"|/)(?![^.;]{{0,90}}\ from\ )",
        _minimum_change(_minimum_to),
        before=120,
        after=150,
        needs=_LEASTS,
    ),
)
