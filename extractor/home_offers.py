"""Which ends are those of an offer in another country, which runs beside the U.S. offer that a Schedule TO is filed for.

The U.S. Offer will expire at 5:00 p.m., New York City time, on January 19, 2024.
The Colombian Offer is scheduled to expire at 1:00 p.m., Bogotá time, on January 19, 2024.     that of the offer at home
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from .phrase import Phrase
from .rules.rule import Finding

_NATION = (
    r"(?:argentin(?:e|ian)|australian|austrian|belgian|brazilian|canadian|chilean|colombian|danish|dutch|finnish|french|german|greek|hong\ kong|hungarian|indian"
    r"|irish|israeli|italian|japanese|korean|luxembourg|mexican|norwegian|peruvian|philippine|polish|portuguese|russian|singapore|south\ african|spanish|swedish"
    r"|swiss|taiwan(?:ese)?|turkish)"
)
_OFFER = r"(?:(?:tender|exchange|cash|public)\ ){0,2}offers?\b(?!\ (?:price|consideration|documents?|to\ (?:purchase|exchange)))"
_ENDS_AT_HOME = Phrase(rf"(?<!u-s-\ offer\ and\ the\ )(?<!u-s-\ offer\ and\ )(?<!u-s-\ and\ the\ )(?<!u-s-\ and\ )\b{_NATION}\ {_OFFER}(?:(?!\boffers?\b)[^.;]){{0,140}}$")
"""Before a moment, where the last offer named is the one at home, and not the U.S. offer together with it."""
_REACH = 220


def without_home_offers(findings: Sequence[Finding[Any]]) -> list[Finding[Any]]:
    """The ends that are not told of an offer at home alone; all of them, where no other is told."""
    return [finding for finding in findings if not _ends_at_home(finding)] or list(findings)


def _ends_at_home(finding: Finding[Any]) -> bool:
    folded = finding.document.folded
    return _ENDS_AT_HOME.search(folded[max(0, finding.start - _REACH) : finding.start]) is not None
