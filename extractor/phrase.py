"""A regular expression that is compiled when it is first used.

Most patterns are never needed for a document, and compiling them all would take longer than reading it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cached_property
from re import Match, Pattern
from typing import Any

from .compiled import compiled


class Phrase:
    """A pattern with the methods of a compiled one. Verbose unless the flags say otherwise."""

    def __init__(self, pattern: str, flags: int = re.VERBOSE) -> None:
        self.pattern, self.flags = pattern, flags

    @cached_property
    def _compiled(self) -> Pattern[str]:
        return compiled(self.pattern, self.flags)

    @cached_property
    def search(self) -> Callable[..., Match[str] | None]:
        """As of a compiled pattern."""
        return self._compiled.search

    @cached_property
    def match(self) -> Callable[..., Match[str] | None]:
        """As of a compiled pattern."""
        return self._compiled.match

    @cached_property
    def fullmatch(self) -> Callable[..., Match[str] | None]:
        """As of a compiled pattern."""
        return self._compiled.fullmatch

    @cached_property
    def finditer(self) -> Callable[..., Iterator[Match[str]]]:
        """As of a compiled pattern."""
        return self._compiled.finditer

    def around(self, word: str, folded: str, text: str, start: int, end: int, before: int, after: int) -> Iterator[Match[str]]:
        """The matches in ``text[start:end]`` of a pattern all of whose matches hold a word, tried only where the word stands in ``folded``.

        A match begins at most ``before`` characters before the word and ends at most ``after`` behind it.
        """
        at = folded.find(word, start, end)
        while at >= 0:
            first, last = max(start, at - before), at + len(word) + after
            at = folded.find(word, at + 1, end)
            while 0 <= at <= last + before:  # windows that touch are made one
                last = at + len(word) + after
                at = folded.find(word, at + 1, end)
            yield from self.finditer(text, first, min(end, last))

    def led_by(self, words: Iterable[str], text: str, end: int) -> Iterator[Match[str]]:
        """The matches in ``text[:end]`` of a pattern all of whose matches begin with one of the words, tried only where one stands."""
        done = 0
        for start in sorted({start for word in words for start in places(word, text, end)}):
            match = self.match(text, start, end) if start >= done else None
            if match:
                done = match.end()
                yield match

    @cached_property
    def findall(self) -> Callable[..., list[str]]:
        """As of a compiled pattern."""
        return self._compiled.findall

    @cached_property
    def sub(self) -> Callable[..., str]:
        """As of a compiled pattern."""
        return self._compiled.sub

    @cached_property
    def split(self) -> Callable[..., list[str]]:
        """As of a compiled pattern."""
        return self._compiled.split


def places(word: str, text: str, end: int | None = None, start: int = 0) -> Iterator[int]:
    """Where the word stands in ``text[start:end]``, each time that it does."""
    at = text.find(word, start, end)
    while at >= 0:
        yield at
        at = text.find(word, at + 1, end)


class Words:
    """Words that are looked for together, in one scan of a text."""

    def __init__(self, words: Iterable[str]) -> None:
        self._words = tuple(dict.fromkeys(words))

    @cached_property
    def _automaton(self) -> Any:
        from ahocorasick_rs import AhoCorasick

        return AhoCorasick(self._words)

    def places(self, text: str) -> Iterator[tuple[str, int]]:
        """Each word and where it stands, each time that it does; also where one stands in another."""
        for word, start, _ in self._automaton.find_matches_as_indexes(text, overlapping=True):
            yield self._words[word], start


def branches(patterns: Iterable[tuple[str, str]]) -> str:
    """One pattern of several, each with its name: the first that matches names a group, which holds the match but for its first character.

    Every pattern begins with one plain character. It stands outside the group so that the engine skips to where a match can begin; where it
    stands inside, all patterns are tried at every character, which takes ten times as long.

    >>> branches([("up", "raised"), ("down", "lowered"), ("less", "reduced")])
    'r(?:(?P<up>aised)|(?P<less>educed))|l(?:(?P<down>owered))'
    """
    by_first: dict[str, list[str]] = {}
    for name, pattern in patterns:
        first = pattern[: 1 + pattern.startswith("\\")]
        by_first.setdefault(first, []).append(f"(?P<{name}>{pattern[len(first) :]})")
    return "|".join(f"{first}(?:{'|'.join(rests)})" for first, rests in by_first.items())
