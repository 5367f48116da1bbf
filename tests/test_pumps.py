"""No pattern of the package reads one text in so many ways that a hostile one would keep it busy."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Iterable, Iterator
from typing import Any

import pytest

import extractor
from extractor.facts import book
from extractor.phrase import Phrase

from .growth import check_text
from .pumps import pumps

SIZE = 100
"""Characters. Four times as many make a sentence and what stands around it, which is what most patterns are given: there the square of a length costs nothing, and its cube does."""


def patterns() -> Iterator[tuple[str, str, int]]:
    """Every pattern that a module holds by a name of its own or in a table, and every rule's: name, words, flags; one of each."""
    seen: set[tuple[str, int]] = set()
    for name, words, flags in (*_of_modules(), *((f"rule {rule.name}", rule.pattern, int(re.VERBOSE)) for rule in book().rules)):
        if (words, flags) not in seen:
            seen.add((words, flags))
            yield name, words, flags


def _of_modules() -> Iterator[tuple[str, str, int]]:
    for module in pkgutil.walk_packages(extractor.__path__, "extractor."):
        if module.name.endswith("__main__"):
            continue
        for name, value in vars(importlib.import_module(module.name)).items():
            for words, flags in _held(value):
                yield f"{module.name}.{name}", words, flags


def _held(value: Any) -> Iterable[tuple[str, int]]:
    if isinstance(value, Phrase):
        yield value.pattern, int(value.flags)
    elif isinstance(value, re.Pattern) and isinstance(value.pattern, str):
        yield value.pattern, value.flags & ~re.UNICODE
    elif isinstance(value, (tuple, list)):
        for each in value:
            yield from _held(each)
    elif isinstance(value, dict):
        for each in value.values():
            yield from _held(each)


@pytest.mark.parametrize(("words", "flags"), [pytest.param(words, flags, id=name) for name, words, flags in patterns()])
def test_work_is_bounded(words: str, flags: int) -> None:
    pattern = re.compile(words, flags)
    for head, pump in dict.fromkeys(pumps(words, flags)):
        check_text(pattern.search, pump, head=head, tail="\0", size=SIZE)
        check_text(pattern.fullmatch, pump, head=head, tail="\0", size=SIZE)


@pytest.mark.parametrize("words", [r"^(?:[-=]{3,} *)+x", r"(?: ?\*{1,5})*\)", r"(?:[a-z]+\s*){1,9}$", r"[\s.]*(?:\. ?){4,}\s*[\d ]*x", r"(?:the|(?:\w+ ){1,4}?of )+\d"])
def test_a_pattern_that_reads_one_text_in_many_ways_is_seen(words: str) -> None:
    """The check itself can fail."""
    with pytest.raises(AssertionError, match=r"four times as many|no end after"):
        test_work_is_bounded(words, 0)
