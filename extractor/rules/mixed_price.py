"""Cash together with securities (Item 1004(a)(1)(ii) of Regulation M-A): each part is a finding of its own.

    each outstanding share of common stock of HP Inc. for $18.40 in cash and 0.149 shares of common stock of Xerox
    0.149 shares of Parent common stock and $18.40 in cash, without interest

The securities are an Exchange for one of what is tendered. Where a definition names an election, both parts bear its name.
"""

from __future__ import annotations

from decimal import Decimal

from ..models.offer import Cash, Exchange, Measure
from .exchange_ratio import ASIDES, NO_OFFER, WHOSE_STOCK, exchange, of_this_offer, side
from .price import amount, signed
from .rule import Reading, Rule
from .terms import ASIDE, CLASS, offering_before, said_after, said_before, thing
from .wording import MONEY, Phrase

_ELECTION = Phrase(r'[^;$]{0,90}?\(\s?the\s"\s?([^"]{0,30}[Ee]lection[^"]{0,25}?)\s?"')


def _election(reading: Reading) -> str | None:
    """The name of the election, where a definition behind the words gives it."""
    after = reading.document.prose[reading.match.end() : reading.match.end() + 120]
    found = _ELECTION.match(after)
    return found[1] if found else None


_EACH = Phrase(r"\bfor\ each\b|\beach\b|\bper\b")


def _mixed(reading: Reading) -> Exchange | None:
    """The securities that come with cash: "$18.40 in cash and 0.149 shares of common stock of X"."""
    if not _EACH.search(reading.match.group() + said_before(reading, 400) + said_after(reading, 120)) and offering_before(reading) is None:
        return None
    if not (offering_before(reading) is not None or of_this_offer(reading)) or NO_OFFER.search(said_before(reading, 300)[-160:]):
        return None
    return exchange(Measure(quantity=Decimal(1), security=_tendered_class(reading)), side(reading, "r"), election=_election(reading))


_CASH_TAIL = Phrase(r",?\ (?:net\ |in\ cash|cash|to\ the|per\ ).*")


def _mixed_cash(reading: Reading) -> Cash | None:
    """The cash that comes with securities."""
    if _mixed(reading) is None:
        return None
    read = amount(_CASH_TAIL.sub("", reading["cash"]))
    return Cash(amount=read[0], currency=read[1], election=_election(reading)) if read and read[0] < 100_000 else None


_EACH_CLASS = Phrase(rf"\beach\ (?:of\ the\ )?(?:(?:issued\ and\ )?outstanding\ |validly\ tendered\ )?(?:(?:share|unit)s?\ of\ (?:the\ |its\ )?)?(?P<class>{CLASS})")


def _tendered_class(reading: Reading) -> str | None:
    """What one gives for mixed consideration, from "each … share" before or "for each …" behind it."""
    near = reading.match.end()
    for text, start in ((reading.document.folded[near : near + 90], near), (reading.document.folded[max(0, reading.match.start() - 420) : reading.match.start()], max(0, reading.match.start() - 420))):
        found = _EACH_CLASS.search(text)
        if found:
            return reading.document.quote(start + found.start("class"), start + found.end("class"))
    return None


_CASH_AND = tuple(f"cash{link}" for link in (" and", ", and", " plus", ", plus", " together", ", together", ", without", " without", " (", " as well", ", as well"))

_AND = r",?\ (?:and|plus|together\ with|as\ well\ as)\ (?:\((?:ii|2|b|y)\)\ )?"
_CASH_FIRST = rf"(?P<cash>{MONEY}(?:\ per\ \w+)?(?:,?\ (?:net\ )?(?:to\ the\ (?:seller|holder)\ )?in\ cash|\ cash))(?:,\ without\ interest(?:\ thereon)?)?{ASIDE}?{_AND}(?!an?\ )(?P<all>{thing('r')})"
_CASH_LAST = rf"(?P<all>{thing('r')}){ASIDES}{WHOSE_STOCK}{ASIDE}?{_AND}(?P<cash>{MONEY}(?:,?\ (?:net\ )?(?:to\ the\ seller\ )?in\ cash|\ cash))"

MIXED_RULES = (
    Rule(
        name="consideration.mixed_securities",
        says="is offering to exchange each outstanding share of common stock of HP Inc. for $18.40 in cash and 0.149 shares of common stock of Xerox",
        anchors=_CASH_AND,
        pattern=_CASH_FIRST,
        read=_mixed,
        before=70,
        after=230,
        span="all",
    ),
    Rule(
        name="consideration.mixed_cash",
        says="is offering to exchange each outstanding share of common stock of HP Inc. for $18.40 in cash and 0.149 shares of common stock of Xerox",
        anchors=_CASH_AND,
        pattern=_CASH_FIRST,
        read=_mixed_cash,
        before=70,
        after=230,
        span="cash",
    ),
    Rule(
        name="consideration.mixed_cash_last",
        says="is offering to exchange each outstanding Share for 0.149 shares of Parent common stock and $18.40 in cash, without interest",
        anchors=signed("and", "plus", "together with", "as well as", "(ii)", "(2)", "(b)", "(y)"),
        pattern=_CASH_LAST,
        read=_mixed_cash,
        before=240,
        after=60,
        span="cash",
        needs=(("cash",),),
    ),
    Rule(
        name="consideration.mixed_securities_first",
        says="is offering to exchange each outstanding Share for 0.149 shares of Parent common stock and $18.40 in cash, without interest",
        anchors=signed("and", "plus", "together with", "as well as", "(ii)", "(2)", "(b)", "(y)"),
        pattern=_CASH_LAST,
        read=_mixed,
        before=240,
        after=60,
        span="all",
        needs=(("cash",),),
    ),
)
