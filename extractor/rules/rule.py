"""What a rule is, and the one way to find all that a set of rules sees in a document.

A rule is one wording and how to read it. Its pattern is matched against the folded text of a document: lower case, single spaces, ASCII
quotation marks and hyphens (``cased`` rules see capitals). So a pattern is written in lower case with plain spaces, and holds whatever the
filing's line breaks, cells, fonts and dashes.

Every match of a pattern holds one of the rule's ``anchors``, plain words that are found in one scan for all rules together; the pattern is
tried only around them, ``before`` and ``after`` characters. Gaps in patterns are bounded. So the cost is linear in the text.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from re import Match, Pattern
from typing import Any, Generic, TypeVar

from ..compiled import compiled
from ..document import Document

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


@dataclass(frozen=True)
class Rule(Generic[T_co]):
    """One wording and how to read it."""

    name: str
    """Family and wording: ``expiration.extended_to``."""
    says: str
    """The wording as a filer writes it; the rule reads it."""
    anchors: tuple[str, ...]
    """Lower-case words of which every match holds at least one, anywhere in it."""
    pattern: str
    """A verbose regular expression over the folded text. A space is ``[ ]`` or ``\\ ``; see ``spaced``."""
    read: Callable[[Reading], T_co | None]
    """The value, or None: the words match and the sense does not."""
    before: int = 300
    """How far before an anchor a match may begin."""
    after: int = 600
    """How far behind an anchor a match may end."""
    cased: bool = False
    """Match against ``prose``, with capitals, instead of ``folded``."""
    span: str | int = 0
    """The group that the evidence quotes."""
    needs: tuple[tuple[str, ...], ...] = ()
    """Lower-case words that every match holds besides: one at least of each tuple. A window without them is not tried at all."""

    @cached_property
    def compiled(self) -> Pattern[str]:
        """The compiled pattern; made when the rule is first tried."""
        return _compiled(self.pattern)


@cache
def _compiled(pattern: str) -> Pattern[str]:
    return compiled(pattern, re.VERBOSE)


@dataclass(frozen=True)
class Reading:
    """A match of a rule in a document."""

    match: Match[str]
    document: Document

    def __getitem__(self, group: str | int) -> str:
        """The group as matched (folded); empty where it took no part."""
        return self.match.group(group) or ""

    def has(self, group: str | int) -> bool:
        """Whether the group took part."""
        return self.match.group(group) is not None

    def printed(self, group: str | int = 0) -> str:
        """The group as printed, white space folded."""
        start, end = self.match.span(group)
        return self.document.quote(start, end) if start >= 0 else ""

    def before(self, length: int) -> str:
        """The folded text just before the match."""
        start = self.match.start()
        return self.document.folded[max(0, start - length) : start]

    def after(self, length: int) -> str:
        """The folded text just behind the match."""
        end = self.match.end()
        return self.document.folded[end : end + length]


@dataclass(frozen=True)
class Finding(Generic[T_co]):
    """What a rule saw: a value, and where the document says so (positions in ``Document.text``)."""

    rule: str
    value: T_co
    document: Document
    start: int
    end: int

    @property
    def family(self) -> str:
        """The family of the rule: "tally" of "tally.tendered"."""
        return self.rule.partition(".")[0]

    @property
    def quote(self) -> str:
        """The words."""
        return self.document.quote(self.start, self.end)


class Book:
    """A set of rules that are looked for together."""

    def __init__(self, *families: Iterable[Rule[Any]]) -> None:
        self.rules: tuple[Rule[Any], ...] = tuple(rule for family in families for rule in family)

    @cached_property
    def _wordings(self) -> list[list[int]]:
        """The numbers of the rules by wording: those that differ in their readings alone are searched for once."""
        alike: dict[Hashable, list[int]] = {}
        for number, rule in enumerate(self.rules):
            alike.setdefault((rule.anchors, rule.pattern, rule.before, rule.after, rule.cased, rule.needs), []).append(number)
        return list(alike.values())

    @cached_property
    def _scanner(self) -> tuple[Any, list[list[tuple[int, int, int]]]]:
        """The automaton of all anchors, and for each anchor its wordings: their numbers, and how far they reach before and behind it."""
        from ahocorasick_rs import AhoCorasick

        words: dict[str, list[tuple[int, int, int]]] = {}
        for wording, numbers in enumerate(self._wordings):
            rule = self.rules[numbers[0]]
            for anchor in rule.anchors:
                words.setdefault(anchor, []).append((wording, rule.before, rule.after))
        return AhoCorasick(list(words)), list(words.values())

    def find(self, document: Document) -> list[Finding[Any]]:
        """Everything that the rules see in the document, in the order of the text (then of the rules)."""
        found: list[tuple[int, int, Finding[Any]]] = []
        folded = document.folded
        for wording, windows in self._windows(folded).items():
            numbers = self._wordings[wording]
            rule = self.rules[numbers[0]]
            text = document.prose if rule.cased else folded
            for first, last in windows:
                first = max(0, first)
                if rule.needs and not _holds(folded, first, last, rule.needs):
                    continue
                for match in rule.compiled.finditer(text, first, min(len(text), last)):
                    reading = Reading(match, document)
                    for number in numbers:
                        finding = _finding(self.rules[number], reading)
                        if finding is not None:
                            found.append((finding.start, number, finding))
        found.sort(key=lambda entry: entry[:2])
        return [finding for _, _, finding in found]

    def _windows(self, folded: str) -> dict[int, list[list[int]]]:
        """Where each wording is looked for: around its anchors, windows that touch made one."""
        scanner, reaches = self._scanner
        windows: dict[int, list[list[int]]] = {}
        for word, start, end in scanner.find_matches_as_indexes(folded, overlapping=True):
            for wording, before, after in reaches[word]:
                spans = windows.get(wording)
                if spans is None:
                    windows[wording] = [[start - before, end + after]]
                elif start - before <= spans[-1][1]:
                    spans[-1][1] = max(end + after, spans[-1][1])
                else:
                    spans.append([start - before, end + after])
        return windows


def _finding(rule: Rule[Any], reading: Reading) -> Finding[Any] | None:
    """What a rule reads in a match; None where the words match and have no sense."""
    try:
        value = rule.read(reading)
    except (ArithmeticError, ValueError):  # a day or a number that there is not
        return None
    return None if value is None else Finding(rule.name, value, reading.document, *reading.match.span(rule.span))


def _holds(folded: str, first: int, last: int, needs: tuple[tuple[str, ...], ...]) -> bool:
    """Whether a window holds one word of each tuple. Asked thousands of times for a document; loops take half the time of ``all`` and ``any``."""
    for words in needs:
        for word in words:
            if folded.find(word, first, last) >= 0:
                break
        else:
            return False
    return True


def spaced(phrase: str) -> str:
    """A phrase for a verbose pattern: its spaces stand for spaces.

    >>> spaced("offer to purchase")
    'offer\\\\ to\\\\ purchase'
    """
    return phrase.replace(" ", "\\ ")


def family(findings: Sequence[Finding[Any]], name: str) -> list[Finding[Any]]:
    """The findings of one family of rules: ``family(found, "expiration")``."""
    return [finding for finding in findings if finding.family == name]
