"""Which ends of offers are a rival's: a bidder also tells what another bidder for the same company did, often with nothing but his name.

"On May 3, Robin extended its tender offer until May 20" in a filing of Heron's is Robin's if nobody who files, nor the subject company, bears
that name or a short form of it, and if the filing states another end, which then is Heron's. Where it states no other, the words stand: a
bidder's parent or sponsor is not always among the filing persons.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from .document import Document
from .facts import Facts
from .phrase import Phrase
from .rules.rule import Finding

_NAME = r"(?P<name>[A-Z][\w&'-]*(?:\ [A-Z][\w&'.-]*){0,4}(?:,\ (?:Inc|Corp|Ltd|LLC|L\.P|plc|N\.V|S\.A|S\.p\.A)\.?)?)"
_TOLD = r"(?:announced|reported|disclosed|stated)\ (?:[^,;]{3,25}\ )?that\ (?:it|they)\ (?:has|have|had|was|were|is|are|would|will)\ (?:be\ )?"
_EXTENDED = Phrase(
    rf"(?:\A|[.;:,(]\ |\u2029|\bthat\ ){_NAME},?(?:\ \([^()]{{1,40}}\))?\ (?:(?:also|again|then|today|subsequently|later|has|had|have)\ )*(?:{_TOLD})?"
    rf"(?:(?:again|further)\ )?exten(?:d|ds|ded|ding)\ (?=[^;]{{0,60}}?\b(?:its|their)\ )[^;]{{0,220}}\Z"
)
_EXPIRED = Phrase(
    rf"(?:\A|\ |\u2029)(?:{_NAME}'s\ (?:[a-z$\d.-]+\ ){{0,5}}offer|(?:tender|exchange)\ offer\ (?:of|by|made\ by"
    rf"|from)\ {_NAME.replace('name', 'maker')})\ (?!to\ [Pp]urchase)[^;]{{0,200}}\Z"
)
_SENTENCE = Phrase(r"\.\ (?=[A-Z])|\u2029|\n\n|;")
_ABBREVIATED = Phrase(r"\b(?:Inc|Corp|Co|Ltd|L\.P|U\.S|No|S\.A|N\.V)\Z")
_ROLES = frozenset(
    "purchaser offeror offerors bidder buyer acquiror acquirer parent company merger sub acquisition issuer fund trust partnership purchasers we our it they he she you us the this that its their board manager adviser investor general offer offers tender exchange expiration date time initial".split()
)
_COMMON = frozenset("inc corp corporation co company ltd limited llc lp plc nv sa ag spa the of and group holdings holding international industries".split())
_ENDS = frozenset(("expiration.extended_to", "expiration.moved_to", "expiration.expired"))


def set_aside(facts: Facts, names: Iterable[str]) -> None:
    """Take from what the rules saw the ends, and the extensions to them, that are a rival's; ``names`` are those of the filing's own."""
    known = [name for name in names if name]
    ends = [finding for finding in facts.named("expiration") if finding.rule in _ENDS] if known else []
    told = [finding for finding in ends if _is_rivals(finding, known)]
    others = {
        finding.value.date for finding in facts.named("expiration") if "superseded" not in finding.rule and finding.rule != "expiration.was_scheduled" and finding not in told
    }
    if not told or not others - {finding.value.date for finding in told}:
        return
    for _, document in facts.documents:
        spans = [_clause(finding) for finding in told if finding.document is document]
        if spans:
            facts.findings[id(document)] = [finding for finding in facts.of(document) if not _within(finding, spans)]


def _within(finding: Finding[Any], spans: list[tuple[int, int]]) -> bool:
    family = finding.rule.split(".")[0]
    return family in ("expiration", "change", "status") and any(start <= finding.start < end for start, end in spans)


def _clause(finding: Finding[Any]) -> tuple[int, int]:
    """Where the sentence begins that a finding stands in, and where the finding ends."""
    prose, first = finding.document.prose, max(0, finding.start - 400)
    start = first
    for stop in _SENTENCE.finditer(prose, first, finding.start):
        if not (stop.group() == ". " and _ABBREVIATED.search(prose[first : stop.start()])):
            start = stop.end()
    return start, finding.end


def _is_rivals(finding: Finding[Any], known: list[str]) -> bool:
    start, _ = _clause(finding)
    said = finding.document.prose[start : finding.start]
    found = (_EXPIRED if finding.rule == "expiration.expired" else _EXTENDED).search(said)
    return found is not None and _is_stranger(next(name for name in found.groups() if name), known, finding.document)


def _words(name: str) -> list[str]:
    return re.findall(r"\w+", name.lower().replace("&", ""))


def _is_stranger(name: str, known: list[str], document: Document) -> bool:
    """Whether a name is no one's of those known: it shares no word with theirs, is no abbreviation of theirs, nor defined behind one of them."""
    words = [word for word in _words(name) if word not in _COMMON]
    own = [[word for word in _words(other) if word not in _COMMON] for other in known]
    if not words or not _ROLES.isdisjoint(words) or any(not set(words).isdisjoint(other) for other in own):
        return False
    if any(_abbreviates(words[0], "".join(_words(other))) for other in known):
        return False
    leading = {other[0] for other in own if other}
    defined = re.finditer(rf'"{re.escape(words[0])}\b', document.folded)
    return not any(word in document.folded[max(0, place.start() - 160) : place.start()] for place in defined for word in leading)


def _abbreviates(short: str, name: str) -> bool:
    """Whether the letters of a short name are among a long one's, in order, from the first one on."""
    if len(short) > 5 or name[:1] != short[:1]:
        return False
    letters = iter(name)
    return all(letter in letters for letter in short)
