"""A regular expression that is compiled when it is first used.

Most patterns are never needed for a document, and compiling them all would take longer than reading it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
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
