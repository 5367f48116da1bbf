"""Words changed inside a paragraph, cut the way a person would mark them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from .matching import Match, Work, matches

_LEAST_KEPT = 0.2
"""A paragraph of which less is left was replaced."""
_MANY = 5
"""Words old and new on both sides of a lone "the" that make one change of it."""
_FARTHEST = 40
"""Words over which a change is moved to a better place to cut."""
_WEAK = frozenset("a an and any as at be by for from in into is it its of on or our such that the their this to was we which will with".split())
_SENTENCE_ENDS = frozenset(".;:?!")


class Change(NamedTuple):
    """``before[i:i_end]`` became ``after[j:j_end]``."""

    i: int
    i_end: int
    j: int
    j_end: int

    @property
    def size(self) -> int:
        return max(self.i_end - self.i, self.j_end - self.j)


def changes(before: Sequence[str], after: Sequence[str], work: Work) -> list[Change]:
    """The changes, in order; none where the words are the same."""
    found = _between(matches(before, after, work), len(before), len(after))
    found = _joined([_well_cut(change, before, after, low, high) for change, low, high in _room(found, len(before))], before)
    kept = len(before) - sum(change.i_end - change.i for change in found)
    if found and kept < _LEAST_KEPT * min(len(before), len(after)):
        return [Change(0, len(before), 0, len(after))]
    return found


def _between(kept: list[Match], rows: int, columns: int) -> list[Change]:
    found = []
    i = j = 0
    for next_i, next_j, length in [*kept, Match(rows, columns, 0)]:
        if next_i > i or next_j > j:
            found.append(Change(i, next_i, j, next_j))
        i, j = next_i + length, next_j + length
    return found


def _room(found: list[Change], rows: int) -> list[tuple[Change, int, int]]:
    """Each change with the number of equal words before and after it that it may move over; two changes share what is between them."""
    between = [(second.i - first.i_end) // 2 for first, second in pairwise(found)]
    return list(zip(found, [*(change.i for change in found[:1]), *between], [*between, *(rows - change.i_end for change in found[-1:])], strict=True))


def _well_cut(change: Change, before: Sequence[str], after: Sequence[str], low: int, high: int) -> Change:
    """Words that only came or only went, cut at a sentence or a comma where it could be cut in several places.

    Of ``It is X. [It is Y.] It is Z.`` and ``It is X. It is [Y. It is] Z.`` the first.
    """
    if change.i < change.i_end and change.j < change.j_end:
        return change
    words, start, end = (after, change.j, change.j_end) if change.i == change.i_end else (before, change.i, change.i_end)
    best, best_step = _cut(words, start, end), 0
    for direction, room in ((-1, low), (1, high)):
        first, last = start, end
        for step in range(1, min(room, _FARTHEST) + 1):
            if direction < 0:
                first, last = first - 1, last - 1
                if words[first] != words[last]:
                    break
            else:
                if words[first] != words[last]:
                    break
                first, last = first + 1, last + 1
            value = _cut(words, first, last)
            if value > best:
                best, best_step = value, direction * step
    return Change(change.i + best_step, change.i_end + best_step, change.j + best_step, change.j_end + best_step)


def _cut(words: Sequence[str], start: int, end: int) -> int:
    """How good it is to cut here."""
    sentence = (start == 0 or words[start - 1] in _SENTENCE_ENDS) + (words[end - 1] in _SENTENCE_ENDS)
    phrase = (words[start] in (",", "(", "and", "or", "-")) + (end == len(words) or words[end] in (",", ")", "-") or words[end] in _SENTENCE_ENDS)
    return 4 * (sentence == 2) + 2 * sentence + phrase


def _joined(found: list[Change], before: Sequence[str]) -> list[Change]:
    """Changes with next to nothing between them as one."""
    for _ in range(3):
        joined: list[Change] = []
        for change in found:
            if joined and _is_one(joined[-1], change, before):
                first = joined.pop()
                change = Change(first.i, change.i_end, first.j, change.j_end)
            joined.append(change)
        if len(joined) == len(found):
            break
        found = joined
    return found


def _is_one(first: Change, second: Change, before: Sequence[str]) -> bool:
    between = before[first.i_end : second.i]
    if not between:
        return True
    old = first.i_end - first.i + second.i_end - second.i
    new = first.j_end - first.j + second.j_end - second.j
    if not old or not new or len(between) > 6:
        return False
    if len(between) <= 2 and all(word.lower() in _WEAK or (len(word) == 1 and not word.isalnum()) for word in between):
        return old + new >= _MANY and min(old, new) > 1
    return 4 * len(between) <= min(first.size, second.size)
