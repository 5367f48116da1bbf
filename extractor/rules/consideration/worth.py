"""What comes besides, and what it is worth: contingent value rights and stated values (Item 1004(a)(1)(ii) of Regulation M-A).

    plus one non-tradeable contingent value right, which represents the right to receive up to $35.00 per Share
    increase the consideration being offered for each share of Common Stock from $0.15 per share to $0.20 per share
    $0.20 liquidation preference per common share equivalent

A stated value is read in exchange offers only; elsewhere the same words change the price in cash.
"""

from __future__ import annotations

from decimal import Decimal
from re import Match

from ...models.offer import ContingentValueRight, Money
from ...phrase import Phrase
from ..offering import CLASS, said_after, said_before
from ..rule import Reading, Rule
from ..wording import MONEY, NUMBER
from .exchange_words import quantity
from .price import MONEY_SIGNS, amount
from .price_change import in_exchange_offer

_SHARED = Phrase(r"\bpro[-\ ]?rata\b[^.;$]{0,60}$")
"""Before an amount that all rights share."""
_MOST = Phrase(
    rf"\b(?:up\ to|no\ more\ than|not\ more\ than|as\ much\ as)\ (?:an\ (?:aggregate|additional)\ (?:amount\ )?(?:of\ )?"
    rf"|a\ (?:maximum|total)\ of\ )?(?P<money>(?>{MONEY}))(?<!illion)"
)
_PAYS = Phrase(
    rf"(?:\b(?:payments?|right\ to\ receive|entitl\w+[^.;$]{{0,40}}?to(?:\ receive)?|cash)|^(?:\ \(\"?cvr\"?\))?)\ (?:of\ "
    rf"|in\ (?:the\ amount\ of|an\ amount\ (?:of|equal\ to))\ |equal\ to\ |a\ (?:single\ |one-time\ )?(?:contingent\ )?(?:cash\ )?payment\ of\ "
    rf"|an\ additional\ )?(?P<money>(?>{MONEY}))(?<!illion)"
)
_RIVAL_RIGHT = Phrase(
    r"\b(?:propos(?:als?|ed|ing)|counter\w+|draft|indicat\w+|part(?:y|ies)\ [a-z]\b|would|previous|letter(?!\ of\ transmittal)|revised(?!\ terms|\ (?:its|the)\ (?:tender|exchange)\ offer\b)|merger\ consideration|converted|convertible(?!\ (?:notes|senior|preferred|debentures))|reference\ property"
    r"|each\ (?:company\ )?(?:stock\ )?option)\b"
)
_MORE_PAYMENTS = Phrase(rf"\b(?:and|plus|or)\b[^.;]{{0,160}}{MONEY}")
_OTHER_CHOICE = Phrase(r",? or (?:\((?:ii|2|b|y)\) )?(?=(?:us)?\$[\d.]+ (?:in cash )?(?:per|a|for each) share)", 0)
"""Before what a holder may choose instead of cash and a right."""
_JOINED = Phrase(rf"{MONEY}|\b(?:plus|and|together|offer|purchase)\b")

_WITH_CASH = Phrase(rf"{MONEY}|\bplus\b")
"""What stands before a right that is called by its letters alone."""


_OF_SEVERAL = Phrase(rf"(?:,?\ in\ cash)?,?\ (?:each\b|apiece\b|per\ (?:milestone|payment)\b|for\ each\ (?:milestone|payment))|(?:,|,?\ or)\ {MONEY}")
"""Behind one of several payments, which is not the most that a right pays: "two payments of $1.00 each", "up to $1.00, $2.00 or $3.00"."""


_TO_ALL = Phrase(
    r"[^.;$]{0,40}?\b(?:to|by|among|between)\ (?:all\ (?:of\ )?(?:the\ )?|the\ )(?:(?:former|cvr)\ )?(?:holders|stockholders|shareholders)\b(?:\ of\ (?:all\ (?:of\ )?)?(?:the\ )?cvrs)?(?:\ (?:together|in\ (?:the\ aggregate|total)|as\ a\ group)|(?<=all\ holders)|(?<=all\ cvr\ holders)|(?<=of\ cvrs)|(?<=the\ cvrs))"
)
"""Behind what all rights pay: "payable to all CVR holders together"."""


def _is_of_others(after: str, paid: Match[str]) -> bool:
    """Whether a payment is one of several, or what all rights pay together."""
    return bool(_OF_SEVERAL.match(after, paid.end()) or _TO_ALL.match(after, paid.end()))


def _right(reading: Reading) -> ContingentValueRight | None:
    """How many rights come with one security, and the most that one pays where one amount is given."""
    said = said_before(reading, 700)
    if _RIVAL_RIGHT.search(said[-260:]) or not (_WITH_CASH if reading[0].endswith("cvr") else _JOINED).search(said[-200:] + reading["joined"]):
        return None
    many = quantity(reading["n"].strip("()")) if reading.has("n") else Decimal(1)
    if many is None:
        return None
    after = _OTHER_CHOICE.split(said_after(reading, 620))[0]
    most, pays = _MOST.search(after), _PAYS.search(after)
    if most and _SHARED.search(after[: most.start()]):
        return ContingentValueRight(quantity=many)
    told = most if most and not _is_of_others(after, most) else None
    if pays and not most and not _is_of_others(after, pays) and not _MORE_PAYMENTS.search(after[pays.end() :]):
        told = pays
    read = amount(told["money"]) if told else None
    if told and read:
        reading.cite(*(reading.match.end() + place for place in told.span("money")))
    return ContingentValueRight(quantity=many, maximum_payment=read[0] if read else None, currency=read[1] if read else None)


_ALL_RIGHTS = Phrase(r"\b(?:aggregate\ amount|all\ cvrs|propos\w+|would|assum\w+|if\ all|indicat\w+)\b")


def _right_most(reading: Reading) -> ContingentValueRight | None:
    """The most that one right pays."""
    read = amount(reading["money"])
    if read is None or _OF_SEVERAL.match(reading.after(24)) or _TO_ALL.match(reading.after(120)) or _ALL_RIGHTS.search(said_before(reading, 200)[-120:]):
        return None
    return ContingentValueRight(maximum_payment=read[0], currency=read[1])


_MOST_OF_ONE = 1000
"""More than one right pays: what all pay together."""
_PROPOSED = Phrase(r"\b(?:propos(?:al|als|ed|ing)|counterpropos\w+|indication|party\ [a-z]|company\ [a-z]|bidders?)\b")
"""Before a right that another bidder spoke of."""
_ANY_AMOUNT = Phrase(rf"{MONEY}(?!\ (?:million|billion))")


def _right_pays(reading: Reading) -> ContingentValueRight | None:
    """The most that a right pays, told in a sentence of its own: "up to" so much, or one payment beside which none is told."""
    read = amount(reading["money"])
    if read is None or read[0] > _MOST_OF_ONE or "pro rata" in reading[0] or _RIVAL_RIGHT.search(said_before(reading, 260) + reading[0]):
        return None
    if _OF_SEVERAL.match(reading.after(24)) or _TO_ALL.match(reading.after(120)) or _PROPOSED.search(reading.before(400)):
        return None
    if not reading.has("most") and any(found.group() != reading["money"] for found in _ANY_AMOUNT.finditer(reading.after(500))):
        return None
    return ContingentValueRight(maximum_payment=read[0], currency=read[1])


def _stated_value(reading: Reading) -> Money | None:
    """What the filing says the consideration is worth, where it is not cash."""
    return _money(reading, "money") if in_exchange_offer(reading) else None


def _old_stated_value(reading: Reading) -> Money | None:
    return _money(reading, "old") if in_exchange_offer(reading) else None


def _money(reading: Reading, group: str) -> Money | None:
    read = amount(reading[group])
    return Money(amount=read[0], currency=read[1]) if read else None


_FROM_TO = (
    rf"consideration(?<!merger\ consideration)\ (?:(?!from\ )[^.;$]){{0,120}}?(?:from\ (?P<old>{MONEY})\ (?:per\ \w+\ )?)?to\ "
    rf"(?P<all>(?P<money>{MONEY})\ per\ (?:share|unit|warrant|ads|note)(?:\ of\ {CLASS})?)"
)
_TO_MONEY = ("to $", "to us$", "to u.s.", "to c$", "to cdn$", "to €", "to £", "to nis")

WORTH_RULES = (
    Rule(
        name="consideration.contingent_value_right",
        says="$380.00 per Share in cash, plus one non-tradeable contractual contingent value right per Share, which represents the right to receive up to $35.00 per Share in cash",
        anchors=(
            "contingent value right",
            "contingent payment right",
            "contingent cash payment right",
            "contingent consideration right",
            *(f"right to receive {a}contingent {paid}" for a in ("", "a ", "one ", "additional ") for paid in ("payment", "cash", "consideration")),
            *(f"cvr{behind}" for behind in (" per share", " per ads", " for each", " represent", ", represent", ", which", ", each")),
            "and one cvr",
            "plus one cvr",
            "cvr worth up to",
        ),
        pattern=(
            rf"(?P<joined>(?:plus|and|together\ with|with)?,?)\ (?:\((?:ii|2|b|y)\)\ )?(?:(?:(?<=plus\ )|(?<=and\ )|(?<=with\ )|(?<=\(ii\)\ ))the\ (?:non-?[a-z]+\ )?right\ to\ receive\ (?:an?\ |one\ |additional\ )?contingent\ (?:cash\ )?(?:payments?|consideration)\b|(?P<n>one|two|three|1|an?"
            rf"|(?<![$€£]\ ){NUMBER})(?:\ \(1\))?\ (?:[a-z-]+(?:,|\ and)?\ ){{0,6}}?(?:contingent\ (?:value|payment|cash\ payment"
            rf"|consideration)\ right(?!s\ agreement|\ agreement)|cvr(?=(?:\ (?:per|for\ each)\ (?:share|ads|unit|such|of|common)|\ worth\ up\ to)"
            rf"|,?\ (?:each\ )?(?:which\ )?represent)|(?<=in\ cash\ and\ one\ )cvr\b|(?<=in\ cash\ plus\ one\ )cvr\b))"
        ),
        read=_right,
        before=110,
        after=40,
    ),
    Rule(
        name="consideration.right_maximum",
        says="each CVR represents the right to receive up to $4.00 per CVR in cash",
        anchors=("per cvr",),
        pattern=rf"(?:up\ to|maximum\ of|payments?\ of|receive|equal\ to)\ (?:an\ aggregate\ of\ |a\ total\ of\ )?(?P<money>{MONEY})(?:,?\ (?:net|in\ cash),?)?\ per\ cvr",
        read=_right_most,
        before=70,
        after=2,
        needs=(MONEY_SIGNS,),
    ),
    Rule(
        name="consideration.right_pays",
        says="Each CVR gives its holder the right to receive a cash payment of up to $4.50 per Share",
        anchors=tuple(f"each cvr {verb}" for verb in ("gives", "entitles", "represents", "will entitle", "will represent", "shall entitle", "shall represent", "provides")),
        pattern=(
            r"\beach\ cvr\ (?:gives|provides|entitles|represents|(?:will|shall)\ (?:entitle|represent))\b[^.;:$()]{3,110}?\b"
            rf"(?:(?P<most>up\ to\ (?:an\ aggregate\ (?:amount\ )?of\ |a\ (?:total|maximum)\ of\ )?)|(?:a|one)\ (?:(?:single|one-time|contingent|cash)\ ){{0,2}}payment\ (?:of|equal\ to)\ )"
            rf"(?P<money>{MONEY})(?!\ (?:million|billion))"
        ),
        read=_right_pays,
        before=0,
        after=200,
        needs=(MONEY_SIGNS,),
    ),
    Rule(
        name="consideration.stated_value_changed",
        says="The exchange offer has been amended to increase the consideration offered for each share from $0.15 per share to $0.20 per share",
        anchors=("consideration",),
        pattern=_FROM_TO,
        read=_stated_value,
        before=2,
        after=260,
        span="all",
        needs=(_TO_MONEY,),
    ),
    Rule(
        name="consideration.superseded_stated_value",
        says="The exchange offer has been amended to increase the consideration offered for each share from $0.15 per share to $0.20 per share",
        anchors=("consideration",),
        pattern=_FROM_TO,
        read=_old_stated_value,
        before=2,
        after=260,
        span="old",
        needs=(("from ",), _TO_MONEY),
    ),
    Rule(
        name="consideration.stated_value_effective",
        says="offer to exchange shares of Common Stock for preferred stock at an effective price of $0.15 per share of Common Stock",
        anchors=("effective price of", "effective exchange price of", "effective value of", "effective consideration of"),
        pattern=(
            rf"effective\ (?:exchange\ )?(?:price|value|consideration)\ of\ (?P<all>(?P<money>{MONEY})(?:\ (?:per|a|for\ each)\ (?:share|unit|warrant|ads"
            rf"|note)(?:\ of\ {CLASS})?)?)"
        ),
        read=_stated_value,
        before=2,
        after=160,
        span="all",
        needs=(MONEY_SIGNS,),
    ),
    Rule(
        name="consideration.stated_value_liquidation",
        says="In the exchange offer the $0.20 liquidation preference per common share equivalent of the Series H Preferred Stock",
        anchors=("liquidation preference", "liquidation value"),
        pattern=(
            rf"(?P<money>{MONEY})\ (?:of\ )?liquidation\ (?:preference|value)\ (?:(?:per|for\ each)\ (?:common\ share|share\ of\ common\ stock"
            rf"|share)\ (?:equivalent|exchanged|tendered)|for\ each\ share\ of\ (?:class\ [a-z]\ )?common\ stock)"
        ),
        read=_stated_value,
        before=24,
        after=60,
        needs=(MONEY_SIGNS,),
    ),
)
