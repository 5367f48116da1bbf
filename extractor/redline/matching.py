"""What two sequences have in common, in time that grows with their length and not with its square.

Items that are unique on both sides are anchors (Bram Cohen's patience diff): the longest run of them that stands in the same order on both sides cuts
the sequences into gaps, and each gap is cut again. Gaps of up to a thousand items are compared exactly: the longest common subsequence
by bit vectors (Crochemore et al. 2001, Hyyrö 2004), with Python's integers as the vectors. What is neither has no anchor over thousands of items, which is
no text that a person wrote; it is compared in pieces.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from itertools import count, pairwise
from typing import NamedTuple

_EXACT = 1024
"""Up to so many items on either side a gap is compared exactly."""
_LEVELS = 12
"""How often a gap is cut into gaps by anchors."""


class Match(NamedTuple):
    """``before[i:i + length]`` equals ``after[j:j + length]``."""

    i: int
    j: int
    length: int


@dataclass
class Work:
    """How many steps a comparison took: items looked at, and machine words of bit vectors."""

    steps: int = 0


def matches(before: Sequence[Hashable], after: Sequence[Hashable], work: Work) -> list[Match]:
    """Stretches that both have, in the order of both, as long as they go: ``work`` is told what it took."""
    found: list[Match] = []
    gaps = [(0, len(before), 0, len(after), 0)]
    while gaps:
        i, i_end, j, j_end, level = gaps.pop()
        i_first, i_last = i, i_end
        while i < i_end and j < j_end and before[i] == after[j]:
            i, j = i + 1, j + 1
        while i < i_end and j < j_end and before[i_end - 1] == after[j_end - 1]:
            i_end, j_end = i_end - 1, j_end - 1
        work.steps += i - i_first + i_last - i_end + 1
        if i > i_first:
            found.append(Match(i_first, j - (i - i_first), i - i_first))
        if i_last > i_end:
            found.append(Match(i_end, j_end, i_last - i_end))
        rows, columns = i_end - i, j_end - j
        if not rows or not columns:
            continue
        if rows <= _EXACT and columns <= _EXACT:
            found += _longest_common(before[i:i_end], after[j:j_end], i, j, work)
            continue
        anchors = _anchors(before[i:i_end], after[j:j_end], i, j, work) if level < _LEVELS else []
        if anchors:
            for next_i, next_j in anchors:
                gaps.append((i, next_i, j, next_j, level + 1))
                found.append(Match(next_i, next_j, 1))
                i, j = next_i + 1, next_j + 1
            gaps.append((i, i_end, j, j_end, level + 1))
        else:
            pieces = -(-max(rows, columns) // _EXACT)
            cuts = [(i + rows * piece // pieces, j + columns * piece // pieces) for piece in range(pieces + 1)]
            gaps += [(i, next_i, j, next_j, _LEVELS) for (i, j), (next_i, next_j) in pairwise(cuts)]
    return _joined(found)


def _joined(found: list[Match]) -> list[Match]:
    found.sort()
    joined: list[Match] = []
    for match in found:
        if joined and joined[-1].i + joined[-1].length == match.i and joined[-1].j + joined[-1].length == match.j:
            joined[-1] = Match(joined[-1].i, joined[-1].j, joined[-1].length + match.length)
        else:
            joined.append(match)
    return joined


def _anchors(before: Sequence[Hashable], after: Sequence[Hashable], i: int, j: int, work: Work) -> list[tuple[int, int]]:
    """Items unique on both sides, the most that stand in the same order."""
    work.steps += len(before) + len(after)
    times_before, times_after = Counter(before), Counter(after)
    place = dict(zip(after, count(j), strict=False))
    return increasing([(at, place[item]) for at, item in enumerate(before, i) if times_before[item] == 1 and times_after.get(item) == 1])


def increasing(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest subsequence whose second numbers rise; the first ones do already."""
    tails: list[int] = []
    tail_at: list[int] = []
    before: list[int] = []
    for at, (_, value) in enumerate(pairs):
        pile = bisect_left(tails, value)
        before.append(tail_at[pile - 1] if pile else -1)
        if pile == len(tails):
            tails.append(value)
            tail_at.append(at)
        else:
            tails[pile], tail_at[pile] = value, at
    chain = []
    at = tail_at[-1] if tail_at else -1
    while at >= 0:
        chain.append(pairs[at])
        at = before[at]
    return chain[::-1]


class Pair(NamedTuple):
    """Item ``i`` of one side and item ``j`` of the other, and what it is worth to keep them together."""

    i: int
    j: int
    weight: int


def heaviest(pairs: list[Pair]) -> list[Pair]:
    """The pairs of greatest weight in which both numbers rise."""
    ordered = sorted(pairs, key=lambda pair: (pair.i, -pair.j))
    steps: list[int] = []  # second numbers at which the best weight so far rises
    totals: list[int] = []
    ends: list[int] = []
    previous: list[int] = []
    for at, (_, j, weight) in enumerate(ordered):
        place = bisect_left(steps, j)
        total = weight + (totals[place - 1] if place else 0)
        previous.append(ends[place - 1] if place else -1)
        last = place
        while last < len(steps) and totals[last] <= total:
            last += 1
        if last > place or place == len(steps) or steps[place] != j:
            steps[place:last], totals[place:last], ends[place:last] = [j], [total], [at]
    chain = []
    at = ends[-1] if ends else -1
    while at >= 0:
        chain.append(ordered[at])
        at = previous[at]
    return chain[::-1]


def _longest_common(before: Sequence[Hashable], after: Sequence[Hashable], i: int, j: int, work: Work) -> list[Match]:
    """A longest common subsequence, item by item, of two short sequences that stand at ``i`` and ``j``."""
    if len(before) == 1 or len(after) == 1:
        work.steps += len(before) + len(after)
        return _single(before, after, i, j)
    masks: dict[Hashable, int] = dict.fromkeys(before, 0)
    bit = 1
    for item in after:
        if item in masks:
            masks[item] |= bit
        bit <<= 1
    work.steps += len(after) + len(before) * (1 + len(after) // 30)
    everything = bit - 1
    row = everything
    rows = []
    for item in before:  # bit k of a row is 0 where the common part of before[:row] and after[:k + 1] is longer than that with after[:k]
        common = row & masks[item]
        row = ((row + common) | (row - common)) & everything
        rows.append(row)
    found = []
    at, column = len(before), 1 << (len(after) - 1)
    while at and column:
        if rows[at - 1] & column:
            column >>= 1
            continue
        at -= 1
        if not at or rows[at - 1] & column:
            found.append(Match(i + at, j + column.bit_length() - 1, 1))
            column >>= 1
    return found


def _single(before: Sequence[Hashable], after: Sequence[Hashable], i: int, j: int) -> list[Match]:
    if len(before) == 1:
        return [Match(i, j + list(after).index(before[0]), 1)] if before[0] in after else []
    return [Match(i + list(before).index(after[0]), j, 1)] if after[0] in before else []
