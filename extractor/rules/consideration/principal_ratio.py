"""Exchanges counted by principal amount, or by liquidation amount (Item 1004(a)(1)(ii) of Regulation M-A).

    for each $1,000 principal amount of Notes tendered, holders will receive 25.5 shares of common stock
    $1,000 principal amount of New Notes for each $1,000 principal amount of Old Notes

The principal is the quantity, "principal amount of Old Notes" the security. Conversions speak so too and are not read.
"""

from __future__ import annotations

from ...models.offer import Exchange, Measure
from ...phrase import Phrase
from ..offering import ASIDE, CLASS, NEW, said_after, said_before, thing
from ..rule import Reading, Rule
from ..wording import MONEY, number
from .exchange_words import FOR_EACH, TENDERED, THOUSAND, exchange, given_of, of_this_offer, side, what_is_given
from .price import amount

PRINCIPAL = rf"(?P<money>{MONEY})\ (?P<what>(?:in\ )?(?:aggregate\ )?principal\ amount\ (?:and\ accrued\ interest\ )?of\ (?:{NEW}|(?:our|its|the)\ ){{0,3}}{CLASS})"
_LIQUIDATED = r"\d[\d,]*+(?:\.\d\d)?(?=\ (?:in\ )?(?:aggregate\ )?liquidation\ )"
"""What a preferred security is counted by: "$25 liquidation preference of Series B Preferred Stock"."""
_LIQUIDATION = r"(?:\$\ ?(?P<t>\d[\d,]*+(?:\.\d\d)?)\ (?P<t_of>(?:in\ |of\ )?(?:aggregate\ )?liquidation\ (?:amount|preference))\ of\ (?:(?:our|its|the|such|their|your)\ )?)"
_CASH_FIRST = rf"(?:(?:an?\ cash\ payment\ of\ )?{MONEY}(?:\ in\ cash)?,?\ (?:and|plus)\ )?"
_PRINCIPAL_OF = Phrase(r",?\ (?:consisting\ )?of\ (?:\((?:i|1|a|x)\)\ )?(?!(?:19|20)\d\d\ (?:[a-z-]+\ ){0,3}(?:notes|debentures|bonds|securities)\b)\d(?![\d.]*\ ?%)")


_RECEIVE = Phrase(r"\b(?:receive|exchange|issue),?\ (?:\((?:i|1|a|x)\)\ )?$")
"""Before what is tendered, where the verb stands first: "will receive, for each $1,000 principal amount of Notes tendered, $850 principal amount of New Notes", "offering to exchange, for each …"."""


def _principal_exchanged(reading: Reading) -> Exchange | None:
    """ "for each $1,000 principal amount of Notes, holders will receive 25.5 shares"."""
    if not of_this_offer(reading) or (_PRINCIPAL_OF.search(reading.match.group()) and "consideration" not in said_before(reading, 160) + reading.match.group()):
        return None
    if reading.has("received") and not received_before(reading):
        return None
    received = of_principal(reading) if reading.has("money") else side(reading, "r")
    many = number(reading["t"])
    return exchange(Measure(quantity=many, security=reading.printed("t_class").removeprefix("in ")), received) if many else None


def received_before(reading: Reading) -> bool:
    """Whether the verb stands before what is tendered."""
    return _RECEIVE.search(reading.before(24)) is not None


def of_principal(reading: Reading) -> Measure | None:
    """What the groups of PRINCIPAL hold."""
    read = amount(reading["money"])
    return Measure(quantity=read[0], security=reading.printed("what").removeprefix("in ")) if read else None


def _given(reading: Reading) -> Measure | None:
    """What a principal amount is given for: one or more, or an amount of liquidation preference."""
    given = given_of(reading)
    many = number(reading["t"]) if given and reading["t"] else None
    of = reading.printed("t_of").removeprefix("in ").removeprefix("of ")
    return Measure(quantity=many, security=f"{of} of {given.security}" if given.security else of) if given and many else given


def _principal_received(reading: Reading) -> Exchange | None:
    """ "$25 principal amount of Notes for each share of Preferred Stock"."""
    given, received = _given(reading), of_principal(reading)
    if given and received and received.quantity * 5 < given.quantity and _EARLY_PAYMENT.search(said_before(reading, 300)):
        return None
    return exchange(given, received) if of_this_offer(reading) else None


def _principal_for_one(reading: Reading) -> Exchange | None:
    """ "for each Trust Preferred Security, holders will receive $20.00 principal amount of New Notes"."""
    return exchange(what_is_given(reading), of_principal(reading)) if of_this_offer(reading) else None


_EARLY_PAYMENT = Phrase(r"\bearly\ (?:participation|tender|exchange|consent)\ (?:payment|premium|consideration|fee|amount|bonus)\b")
"""What those who tender early get besides, a small part of what all get."""


_CONVERTS = Phrase(
    r"\b(?:convertible(?!\ (?:[a-z]+\ ){0,2}(?:notes|debentures|securities|preferred|bonds))|conversion|make-?\ ?whole|additional\ shares|cap(?:ped)?\ of|maximum\ of)\b[^;]{0,160}$"
)
"""Before the shares that notes are converted into, which are no offer's."""


_ONCE = Phrase(r"\b(?:last|previous|prior)\ (?:year|month|quarter)\b|\bin\ (?:19|20)\d\d,?\ (?!\d)|\bprivate(?:ly)?\b")
_OFFERED = Phrase(r"\b(?:offer|tender|surrender)")


def _securities_for_principal(reading: Reading) -> Exchange | None:
    """ "70 shares of common stock for each $1,000 principal amount of Notes"."""
    given, many = what_is_given(reading), number(reading["t"])
    said = said_before(reading, 260)
    if given is None or many is None or _CONVERTS.search(said) or _ONCE.search(said) or not of_this_offer(reading):
        return None
    if not _OFFERED.search(said + reading.match.group() + said_after(reading, 160)):
        return None
    of = reading.printed("t_of").removeprefix("in ")
    return exchange(Measure(quantity=many, security=f"{of} of {given.security}" if given.security else of), side(reading, "r"))


EACH_OF_PRINCIPAL = (
    rf"(?:for\ (?:each|every)|per|exchange(?:\ each)?|exchange\ of\ each)\ (?:(?:u\.?s\.?\ ?)?\$\ ?)?(?P<t>1,000|{_LIQUIDATED})\ "
    rf"(?P<t_class>(?:in\ )?(?:aggregate\ )?(?:principal\ amount|liquidation\ (?:amount|preference))(?:\ of\ (?:(?:our|its|the|such)\ )?{CLASS})?)"
    rf"(?:(?:(?![.;]\ )[^;$]){{0,230}}?\ (?:(?:will|may|to|shall)\ (?:be\ entitled\ to(?:\ receive)?|receive)|(?:will|shall)\ (?:issue|deliver)|for),?"
    rf"|,?\ (?:consisting\ )?of|(?:\ due\ (?:[a-z]+\ )?\d{{4}})?,?\ consideration\ (?:consisting\ )?of|(?P<received>(?:\ due\ (?:[a-z]+\ \d{{1,2}},\ )?\d{{4}})?(?:\ (?:validly\ )?(?:tendered|exchanged|accepted|surrendered)\b[^;$.\d]{{0,60}})?,(?=\ \$))|(?:\ due\ (?:[a-z]+\ \d{{1,2}},\ )?\d{{4}})?(?:,\ which\ we\ (?:refer\ to|call)\ [^;$.\d]{{2,70}}?)?,\"?\ (?:we\ are|(?:it|the\ [a-z]+)\ is)\ offering\ to\ (?:exchange|issue|deliver|pay)(?:\ the\ following(?:\ [^:;$.\d]{{1,60}})?:)?(?:\ [·•o])?(?!\ (?:19|20)\d\d\ ))"
)
"""What is given for each so much of principal, up to what is given: "for each $1,000 principal amount of Notes tendered, holders will receive"."""

PRINCIPAL_RULES = (
    Rule(
        name="consideration.securities_for_principal",
        says="is offering to exchange 70 shares of its common stock for each $1,000 principal amount of its 4.00% Convertible Notes validly tendered",
        anchors=("1,000 principal amount", "1,000 in principal amount", "1,000 aggregate principal amount", "liquidation amount of", "liquidation preference of"),
        pattern=(
            rf"{thing('r')}{ASIDE}{{0,2}},?\ {FOR_EACH}\ (?:u\.?s\.?\ ?)?\$\ ?(?P<t>1,000|{_LIQUIDATED})\ "
            rf"(?P<t_of>(?:in\ )?(?:aggregate\ )?(?:principal\ amount|liquidation\ (?:amount|preference)))\ of\ (?:(?:our|its|the|such|their|your)\ )?{TENDERED}"
        ),
        read=_securities_for_principal,
        before=170,
        after=130,
        needs=(("for each", "for every", "respect of each"),),
    ),
    Rule(
        name="consideration.exchange_of_principal",
        says="In the exchange offer, for each $1,000 principal amount of Notes tendered, holders will receive 25.5 shares of common stock",
        anchors=("1,000 principal amount", "1,000 in principal amount", "1,000 aggregate principal amount", "liquidation amount of", "liquidation preference of"),
        pattern=(
            rf"{EACH_OF_PRINCIPAL}\ (?:\((?:i|1|a|x)\)\ )?(?:{_CASH_FIRST}{thing('r')}|{PRINCIPAL})"
        ),
        read=_principal_exchanged,
        before=24,
        after=430,
    ),
    Rule(
        name="consideration.exchange_for_principal",
        says="is offering to exchange $25 principal amount of its 8.00% Senior Notes for each share of Series B Preferred Stock tendered",
        anchors=("principal amount",),
        pattern=rf"{PRINCIPAL}{ASIDE}{{0,2}}(?:(?![.;]\ )[^;$]){{0,80}}?,?\ {FOR_EACH}\ (?:{THOUSAND}|{_LIQUIDATION})?{TENDERED}",
        read=_principal_received,
        before=24,
        after=330,
        needs=(("for each", "for every", "respect of each"),),
    ),
    Rule(
        name="consideration.principal_each_receives",
        says="In the exchange offer, for each Trust Preferred Security tendered, holders will receive $20.00 principal amount of New Notes",
        anchors=("for each", "for every"),
        pattern=rf"{FOR_EACH}\ {TENDERED}(?:(?![.;]\ )[^;$]|(?<=\ liquidation\ preference\ of\ )\$|(?<=\ liquidation\ amount\ of\ )\$){{0,170}}?\ (?:(?:will|may|to|shall|can)\ (?:be\ entitled\ to\ )?receive|(?:will|shall)\ (?:issue|deliver)),?\ {PRINCIPAL}",
        read=_principal_for_one,
        before=4,
        after=430,
        needs=(("principal amount",), ("receive", " issue ", " deliver ")),
    ),
)
