"""Texts that keep a pattern busy: the beginning of what it matches, then one of its repeated parts again and again, then something that no pattern goes on with."""

from __future__ import annotations

import random
import re._constants as kind  # type: ignore[import-not-found]
import re._parser as parser  # type: ignore[import-not-found]
from collections.abc import Callable, Iterator
from functools import cached_property
from typing import Any

CHOICES: tuple[Callable[[list[str]], str], ...] = (lambda bodies: bodies[0], lambda bodies: bodies[-1], lambda bodies: bodies[0] + bodies[-1] + bodies[len(bodies) // 2])
"""What is repeated, of several texts that a part matches, shortest first: the shortest, the longest, and several in turn."""
_REPEATS = (kind.MAX_REPEAT, kind.MIN_REPEAT)
_OTHERS = "a1 -*.,($b'~"
_OF_CATEGORY = {
    kind.CATEGORY_DIGIT: "1",
    kind.CATEGORY_SPACE: " ",
    kind.CATEGORY_WORD: "a",
    kind.CATEGORY_NOT_DIGIT: "a",
    kind.CATEGORY_NOT_SPACE: "a",
    kind.CATEGORY_NOT_WORD: "-",
}


def pumps(pattern: str, flags: int) -> Iterator[tuple[str, str]]:
    """A beginning and what to repeat behind it, for every part of the pattern that may stand three times or more; the same ones in every run."""
    whole = parser.parse(pattern, flags)
    for part in _repeated(whole):
        for seed, choose in enumerate(CHOICES):
            sample = _Sample(random.Random(seed), part, choose)
            head = sample.text(whole)
            if sample.pump:
                yield head, sample.pump


def _inner(op: Any, argument: Any) -> list[Any]:
    """The sequences that a node of the parse tree holds."""
    if op in _REPEATS or op is kind.POSSESSIVE_REPEAT:
        return [argument[2]]
    if op is kind.SUBPATTERN:
        return [argument[3]]
    if op is kind.ATOMIC_GROUP:
        return [argument]
    if op is kind.BRANCH:
        return list(argument[1])
    if op is kind.GROUPREF_EXISTS:
        return [each for each in argument[1:] if each]
    return []


def _repeated(sequence: Any) -> Iterator[Any]:
    for op, argument in sequence:
        if op in _REPEATS and argument[1] >= 3:
            yield argument
        for inner in _inner(op, argument):
            yield from _repeated(inner)


class _Sample:
    """One text that the pattern might match, up to the part that is to be repeated."""

    def __init__(self, chance: random.Random, part: Any, choose: Callable[[list[str]], str] = CHOICES[0]) -> None:
        self.chance, self.part, self.choose, self.pump = chance, part, choose, ""

    def text(self, sequence: Any) -> str:
        said = ""
        for op, argument in sequence:
            if self.pump:
                break
            said += self._node(op, argument)
        return said

    def _node(self, op: Any, argument: Any) -> str:
        if argument is not None and argument is self.part:
            bodies = sorted((_Sample(self.chance, None).text(argument[2]) for _ in range(6)), key=len)
            self.pump = self.choose([body for body in bodies if body] or [""])
            return ""
        if op in _REPEATS or op is kind.POSSESSIVE_REPEAT:
            least, most, inner = argument
            count = max(least, min(most, self.chance.choice((least, least + 1)), 4), int(self._leads_to_part(inner)))
            return "".join(self.text(inner) for _ in range(count) if not self.pump)
        if op is kind.BRANCH:
            return self.text(self.chance.choice([each for each in argument[1] if self._leads_to_part(each)] or argument[1]))
        if op is kind.LITERAL:
            return chr(argument)
        if op in (kind.NOT_LITERAL, kind.ANY):
            return self.chance.choice([other for other in _OTHERS if argument is None or ord(other) != argument])
        if op is kind.IN:
            return self.chance.choice(_Set(argument).characters or "~")
        return "".join(self.text(each) for each in _inner(op, argument)[:1])

    def _leads_to_part(self, sequence: Any) -> bool:
        return self.part is not None and any(argument is self.part or any(self._leads_to_part(inner) for inner in _inner(op, argument)) for op, argument in sequence)


class _Set:
    """The characters of a set, as far as one needs them."""

    def __init__(self, members: Any) -> None:
        self.members = members

    @cached_property
    def characters(self) -> str:
        if self.members[0][0] is kind.NEGATE:
            return "".join(other for other in _OTHERS if not any(_holds(op, argument, other) for op, argument in self.members[1:]))
        return "".join(_first(op, argument) for op, argument in self.members)


def _first(op: Any, argument: Any) -> str:
    return chr(argument) if op is kind.LITERAL else chr(argument[0]) if op is kind.RANGE else _OF_CATEGORY.get(argument, "~")


def _holds(op: Any, argument: Any, character: str) -> bool:
    if op is kind.LITERAL:
        return bool(ord(character) == argument)
    if op is kind.RANGE:
        return bool(argument[0] <= ord(character) <= argument[1])
    return {
        kind.CATEGORY_DIGIT: character.isdigit(),
        kind.CATEGORY_SPACE: character.isspace(),
        kind.CATEGORY_WORD: character.isalnum(),
    }.get(argument, False)
