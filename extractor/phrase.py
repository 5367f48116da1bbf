"""A regular expression that is compiled when it is first used.

Most patterns are never needed for a document, and compiling them all would take longer than reading it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cached_property
from re import Match, Pattern


class Phrase:
    """A pattern with the methods of a compiled one. Verbose unless the flags say otherwise."""

    def __init__(self, pattern: str, flags: int = re.VERBOSE) -> None:
        self.pattern, self.flags = pattern, flags

    @cached_property
    def _compiled(self) -> Pattern[str]:
        return re.compile(self.pattern, self.flags)

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


def branches(patterns: Iterable[tuple[str, str]]) -> str:
    """One pattern of several, each with its name: the first that matches names a group, which holds the match but for its first character.

    Every pattern begins with one plain character. It stands outside the group so that the engine skips to where a match can begin; where it
    stands inside, all patterns are tried at every character, which takes ten times as long.

    >>> branches([("up", "raised"), ("down", "lowered")])
    'r(?P<up>aised)|l(?P<down>owered)'
    """
    split = ((name, pattern[: 1 + pattern.startswith("\\")], pattern) for name, pattern in patterns)
    return "|".join(f"{first}(?P<{name}>{pattern[len(first):]})" for name, first, pattern in split)
