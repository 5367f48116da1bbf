"""What a sign of money means, where the filing says so: '"$" and "dollars" refer to Canadian dollars', 'all dollar amounts are in Canadian currency', '"Ps." means Argentine pesos'.

A bare "$" is the United States dollar and "Ps." the Mexican peso, unless the filing tells otherwise; a foreign bidder's circular often does. ``facts`` puts the currency that
these rules read in the place of the usual one; statements that disagree leave neither.
"""

from __future__ import annotations

from typing import NamedTuple

from .rule import Reading, Rule
from .wording import DOLLARS, PESOS

USUAL = {"$": "USD", "ps": "MXN"}
"""What a sign means where nothing is said."""


class Meaning(NamedTuple):
    """A sign of ``USUAL``, and the ISO 4217 code of what it stands for in this filing."""

    sign: str
    currency: str


def _dollar(reading: Reading) -> Meaning:
    return Meaning("$", DOLLARS[reading["nation"] or reading["country"]])


def _peso(reading: Reading) -> Meaning:
    return Meaning("ps", PESOS[reading["nation"] or reading["country"]])


_STOP = r"(?<=\bu)\.|(?<=\bu\.s)\.|(?<=\bps)\."
_SAYS = r"\b(?:are|is|means?|refers?|denotes?|stands?|signif\w+|expressed|stated|presented|quoted|given)\ "
_SIGN = rf"\"\$,?\"(?:[^.;$]|(?<=[a-z.])\$|{_STOP}){{0,90}}?{_SAYS}"
_WORDS = (
    r"(?:\"dollars?,?\"|\b(?:all|references\ to|dollar|monetary|currency)\ (?:dollars?\ |monetary\ |currency\ |cash\ )?(?:amounts|references|figures|sums|dollars))\ (?:[^.;$\"]{0,90}?\ )??"
    + _SAYS
)
_TO = rf"(?:[^.;$\"]|{_STOP}){{0,40}}?"


def _named(names: dict[str, str], nouns: str) -> str:
    either = "|".join(name.replace(".", r"\.").replace(" ", r"\ ") for name in names)
    return rf"(?:\b(?P<nation>{either})\ (?:{nouns})\b|\b(?:currency|money)\ of\ (?:the\ )?(?P<country>{either})\b)"


def _anchors(names: dict[str, str], nouns: tuple[str, ...]) -> tuple[str, ...]:
    return (
        *(f"{name} {noun}" for name in names for noun in nouns),
        *(f"{noun} of {name}" for name in names for noun in ("currency", "money")),
        "currency of the united",
        "money of the united",
    )


RULES: tuple[Rule[Meaning], ...] = (
    Rule(
        name="currency.dollar",
        says='All references to "$" in the Offer are to Canadian dollars.',
        anchors=_anchors(DOLLARS, ("dollars", "currency", "funds")),
        pattern=rf"(?:{_SIGN}|{_WORDS}){_TO}{_named(DOLLARS, 'dollars|currency|funds')}",
        read=_dollar,
        before=240,
        after=10,
    ),
    Rule(
        name="currency.peso",
        says='References to "Ps." or "pesos" are to Argentine pesos.',
        anchors=_anchors(PESOS, ("pesos", "currency")),
        pattern=rf"(?:\"ps\.?,?\"|\"pesos?,?\")(?:[^.;$]|{_STOP}){{0,90}}?{_SAYS}{_TO}{_named(PESOS, 'pesos|currency')}",
        read=_peso,
        before=240,
        after=10,
    ),
)
