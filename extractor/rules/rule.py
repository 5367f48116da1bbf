"""What a rule is, and the one way to find all that a set of rules sees in a document.

A rule is one wording and how to read it. Its pattern is matched against the folded text of a document: lower case, single spaces, ASCII
quotation marks and hyphens (``cased`` rules see capitals). So a pattern is written in lower case with plain spaces, and holds whatever the
filing's line breaks, cells, fonts and dashes.

Every match of a pattern holds one of the rule's ``anchors``, plain words that are found in one scan for all rules together; the pattern is
tried only around them, ``before`` and ``after`` characters. Gaps in patterns are bounded. So the cost is linear in the text.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from re import Match, Pattern
from typing import Any, Generic, NamedTuple, TypeVar

from ..compiled import compiled
from ..document import Document

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)
_Reach = tuple[int, int, int]
"""A wording, and how far it may reach before and behind an anchor."""


@dataclass(frozen=True)
class Rule(Generic[T_co]):
    """One wording and how to read it."""

    name: str
    """Family and wording: ``expiration.extended_to``."""
    says: str
    """The wording as a filer writes it; the rule reads it."""
    anchors: tuple[str, ...]
    """Lower-case words of which every match holds at least one, anywhere in it. None stands in the middle of another: windows open in the order in which anchors end."""
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
    """Lower-case words that every match holds besides: one at least of each tuple. A window without them is not tried at all. Words that stand in nearly every window ("of the") only cost."""

    @cached_property
    def compiled(self) -> Pattern[str]:
        """The compiled pattern; made when the rule is first tried."""
        return _compiled(self.pattern)


@cache
def _compiled(pattern: str) -> Pattern[str]:
    return compiled(pattern, re.VERBOSE)


class Reading:
    """A match of a rule in a document. ``places`` are where, besides the match, the document says something of the value; see ``cite``."""

    __slots__ = ("document", "match", "places")

    def __init__(self, match: Match[str], document: Document) -> None:
        self.match, self.document = match, document
        self.places: list[tuple[int, int]] = []

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
        return self.document.unbroken[max(0, start - length) : start]

    def after(self, length: int) -> str:
        """The folded text just behind the match."""
        end = self.match.end()
        return self.document.unbroken[end : end + length]

    def cite(self, start: int, end: int) -> None:
        """A part of the value stands there, outside the match."""
        self.places.append((start, end))


class Finding(NamedTuple, Generic[T_co]):
    """What a rule saw: a value, and where the document says so (positions in ``Document.text``)."""

    rule: str
    value: T_co
    document: Document
    start: int
    end: int
    places: tuple[tuple[int, int], ...] = ()
    """Where else it does."""

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
    def _scanner(self) -> _Scanner:
        from ahocorasick_rs import AhoCorasick

        reaches: defaultdict[str, list[_Reach]] = defaultdict(list)
        tuples: dict[tuple[str, ...], int] = {}
        needed: list[list[int]] = []
        for wording, numbers in enumerate(self._wordings):
            rule = self.rules[numbers[0]]
            reach = (wording, rule.before, rule.after)
            for anchor in rule.anchors:
                reaches[anchor].append(reach)
            needed.append([tuples.setdefault(words, len(tuples)) for words in rule.needs])
        counts: defaultdict[str, list[int]] = defaultdict(list)
        for words, number in tuples.items():
            for word in words:
                counts[word].append(number)
        every = list(dict.fromkeys([*reaches, *counts]))
        return _Scanner(AhoCorasick(every), [(reaches.get(word, ()), counts.get(word, ())) for word in every], needed, len(tuples), max(map(len, every), default=0))

    def find(self, document: Document) -> list[Finding[Any]]:
        """Everything that the rules see in the document, in the order of the text (then of the rules)."""
        found: list[tuple[int, int, Finding[Any]]] = []
        folded = document.unbroken
        for wording, windows in self._windows(folded):
            numbers = self._wordings[wording]
            rule = self.rules[numbers[0]]
            text = document.prose if rule.cased else folded
            for first, last in windows:
                for match in rule.compiled.finditer(text, first, last):
                    for number in numbers:
                        finding = _finding(self.rules[number], Reading(match, document))
                        if finding is not None:
                            found.append((finding.start, number, finding))
        found.sort(key=lambda entry: entry[:2])
        return [finding for _, _, finding in found]

    def _windows(self, folded: str) -> Iterator[tuple[int, list[tuple[int, int]]]]:
        """Where each wording is tried: around its anchors, windows that touch made one, those that hold all that it needs."""
        scanner = self._scanner
        windows: dict[int, list[list[int]]] = {}
        ends: list[list[int]] = [[] for _ in range(scanner.tuples)]
        for offset, matches in scanner.matches(folded):
            for word, start, end in matches:
                reaches, numbers = scanner.uses[word]
                start += offset
                end += offset
                for number in numbers:
                    ends[number].append(end)
                for wording, before, after in reaches:
                    spans = windows.get(wording)
                    if spans is None:
                        windows[wording] = [[start - before, end + after]]
                    elif start - before <= spans[-1][1]:
                        spans[-1][1] = end + after
                    else:
                        spans.append([start - before, end + after])
        for wording, spans in windows.items():
            needed = [ends[number] for number in scanner.needed[wording]]
            tried = [(max(0, first), min(len(folded), last)) for first, last in spans if _hold(needed, first, last)] if all(needed) else []
            if tried:
                yield wording, tried


_AT_ONCE = 500_000
"""Characters of a text that are scanned in one go."""


class _Scanner(NamedTuple):
    """What one scan of a text looks for."""

    automaton: Any
    """Of all anchors and needed words."""
    uses: list[tuple[Sequence[_Reach], Sequence[int]]]
    """For each word the wordings that it is an anchor of, and the tuples of needed words that it is one of, by their numbers."""
    needed: list[list[int]]
    """For each wording the tuples that it needs."""
    tuples: int
    """How many there are."""
    longest: int
    """Characters of the longest word."""

    def matches(self, folded: str) -> Iterator[tuple[int, list[tuple[int, int, int]]]]:
        """Where words stand, in the order of their ends: some of the text at a time, since a list of all holds five times what the text does."""
        for first in range(0, len(folded), _AT_ONCE):
            offset = max(0, first - self.longest)
            found = self.automaton.find_matches_as_indexes(folded[offset : first + _AT_ONCE], overlapping=True)
            begun = next((at for at, match in enumerate(found) if match[2] + offset > first), len(found)) if first else 0  # the others end in what came before
            yield offset, found[begun:] if begun else found


def _hold(needed: list[list[int]], first: int, last: int) -> bool:
    """Whether a window holds one word of each tuple; of each is given where its words end, in ascending order."""
    for ends in needed:
        at = bisect_right(ends, first)
        if at == len(ends) or ends[at] > last:
            return False
    return True


def _finding(rule: Rule[Any], reading: Reading) -> Finding[Any] | None:
    """What a rule reads in a match; None where the words match and have no sense."""
    try:
        value = rule.read(reading)
    except (ArithmeticError, ValueError):  # a day or a number that there is not
        return None
    return None if value is None else Finding(rule.name, value, reading.document, *reading.match.span(rule.span), tuple(reading.places))


def spaced(phrase: str) -> str:
    """A phrase for a verbose pattern: its spaces stand for spaces.

    >>> spaced("offer to purchase")
    'offer\\\\ to\\\\ purchase'
    """
    return phrase.replace(" ", "\\ ")


def family(findings: Sequence[Finding[Any]], name: str) -> list[Finding[Any]]:
    """The findings of one family of rules: ``family(found, "expiration")``."""
    beginning = f"{name}."
    return [finding for finding in findings if finding.rule.startswith(beginning)]
