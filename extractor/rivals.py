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
from .rules.offering import sentence_around
from .rules.rule import Finding

_NAME = r"(?P<name>[A-Z][\w&'-]*(?:\ [A-Z][\w&'.-]*){0,4}(?:,\ (?:Inc|Corp|Ltd|LLC|L\.P|plc|N\.V|S\.A|S\.p\.A)\.?)?)"
_TOLD = r"(?:announced|reported|disclosed|stated)\ (?:[^,;]{3,25}\ )?that\ (?:it|they)\ (?:has|have|had|was|were|is|are|would|will)\ (?:be\ )?"
_EXTENDED = Phrase(
    rf"(?:\A|[:,(]\ |\bthat\ ){_NAME},?(?:\ \([^()]{{1,40}}\))?\ (?:(?:also|again|then|today|subsequently|later|has|had|have)\ )*(?:{_TOLD})?"
    rf"(?:(?:again|further)\ )?exten(?:d|ds|ded|ding)\ (?=[^;]{{0,60}}?\b(?:its|their)\ )[^;]{{0,220}}\Z"
)
_EXPIRED = Phrase(
    rf"(?:\A|\ )(?:{_NAME}'s\ (?:[a-z$\d.-]+\ ){{0,5}}offer|(?:tender|exchange)\ offer\ (?:of|by|made\ by"
    rf"|from)\ {_NAME.replace('name', 'maker')})\ (?!to\ [Pp]urchase)[^;]{{0,200}}\Z"
)
_ROLES = frozenset(
    "purchaser offeror offerors bidder buyer acquiror acquirer parent company merger sub acquisition issuer fund trust partnership purchasers we our it they he she you us the this that its their board manager adviser investor general offer offers tender exchange expiration date time initial".split()
)
_COMMON = frozenset("inc corp corporation co company ltd limited llc lp plc nv sa ag spa the of and group holdings holding international industries".split())
_REACH = 400
_MOST = 40
"""No filing tells of more names before ends than this."""
_ENDS = frozenset(("expiration.extended_to", "expiration.moved_to", "expiration.expired"))


def set_aside(facts: Facts, names: Iterable[str]) -> None:
    """Take from what the rules saw the ends, and the extensions to them, that are a rival's; ``names`` are those of the filing's own."""
    known = [name for name in names if name]
    ends = facts.named("expiration") if known else []
    strangers: dict[tuple[str, int], bool] = {}
    told = [finding for finding in ends if finding.rule in _ENDS and _is_rivals(finding, known, strangers)]
    theirs = {id(finding) for finding in told}
    others = {finding.value.date for finding in ends if id(finding) not in theirs and "superseded" not in finding.rule and finding.rule != "expiration.was_scheduled"}
    if not told or not others - {finding.value.date for finding in told}:
        return
    for _, document in facts.documents:
        facts.drop(document, [(_clause(finding), finding.end) for finding in told if finding.document is document], ("expiration", "change", "status"))


def _clause(finding: Finding[Any]) -> int:
    """Where the clause begins that a finding stands in."""
    start, _ = sentence_around(finding.document, finding.start, finding.end, _REACH)
    semicolon = finding.document.prose.rfind("; ", start, finding.start)
    return semicolon + 2 if semicolon >= 0 else start


def _is_rivals(finding: Finding[Any], known: list[str], strangers: dict[tuple[str, int], bool]) -> bool:
    """Whether a stranger's name stands before an end; ``strangers`` keeps who is one, of so many as a filing may tell of."""
    said = finding.document.prose[_clause(finding) : finding.start]
    found = (_EXPIRED if finding.rule == "expiration.expired" else _EXTENDED).search(said)
    if found is None:
        return False
    key = (next(name for name in found.groups() if name), id(finding.document))
    if key not in strangers:
        strangers[key] = len(strangers) < _MOST and _is_stranger(key[0], known, finding.document)
    return strangers[key]


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
