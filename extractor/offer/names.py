"""Whether two filings mean the same class of securities, or say much the same of a document, in other words."""

from __future__ import annotations

import re

_WORD = re.compile(r"[a-z0-9]+")
_DESIGNATION = re.compile(r"\b(series|class)\s+([a-z0-9]{1,3}(?:-[a-z0-9]{1,3})?)\b")
_KINDS_OF_SECURITY = (
    ("warrant", ("warrant",)),
    ("note", ("note", "debenture", "bond")),
    ("option", ("option",)),
    ("preferred", ("preferred", "preference")),
    ("common", ("common", "ordinary")),
    ("depositary", ("ads", "american depositary", "american depository")),
    ("right", ("right",)),
    ("interest", ("interest",)),
)


def other_class(one: str | None, other: str | None) -> bool:
    """Whether two names of securities cannot be of one class. Silence and general words ("Shares") fit every class.

    >>> other_class("Common Stock", "Class A Common Stock"), other_class("Class A Common Stock", "Class B Common Stock"), other_class("Warrants", "common stock")
    (False, True, True)
    """
    if not one or not other:
        return False
    first, second = one.casefold(), other.casefold()
    designations = dict(_DESIGNATION.findall(first))
    if any(designations.get(word, value) != value for word, value in _DESIGNATION.findall(second)):
        return True
    kinds, others = _security_kinds(first), _security_kinds(second)
    return bool(kinds) and bool(others) and not kinds & others


def _security_kinds(name: str) -> frozenset[str]:
    words = set(_WORD.findall(name))
    return frozenset(kind for kind, cues in _KINDS_OF_SECURITY if any((cue in name) if " " in cue else cue in words or f"{cue}s" in words for cue in cues))


def folded(words: str | None) -> str:
    """Words for comparing: letters and digits only, lower case."""
    return " ".join(_WORD.findall((words or "").casefold()))


def alike(one: str, other: str) -> bool:
    """Whether two descriptions say much the same: at least half of the words of both together are in each."""
    first, second = set(folded(one).split()), set(folded(other).split())
    return bool(first) and len(first & second) * 2 >= len(first | second)
