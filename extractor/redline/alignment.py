"""Which paragraph of one version is which of the other: kept in order, moved, or on one side only."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from heapq import nsmallest
from itertools import pairwise

from .matching import Match, Pair, Work, heaviest, matches

Words = Sequence[str]

_RARE = 6
"""Two words in a row say which paragraph it is when they stand in no more paragraphs than this."""
_CANDIDATES = 3
_ALIKE, _HELD = 0.4, 0.75
"""Paragraphs are the same when so much of their words is common, or so much of the shorter one stands in the longer one."""
_LEAST_HELD = 8
_ALIKE_IN_GAP = 0.45
_SHORT = 12
_BAND = 5
"""In a gap, a paragraph is compared with so many on either side of its place."""
_MOVED_WORDS, _MOVED_ALIKE = 10, 0.75
"""What is shorter or less alike has not moved: it went here and came there."""
_PART = 0.7
"""So much of a paragraph must stand in another to be a part split from it."""
_PART_WORDS = 4


@dataclass(frozen=True)
class Group:
    """Paragraphs that correspond: one and one, or one and the parts that it was split into or joined from."""

    before: list[int]
    after: list[int]


@dataclass(frozen=True)
class Alignment:
    """Groups in the order of both versions, and the pairs that moved."""

    groups: list[Group]
    moves: dict[int, int] = field(default_factory=dict)


def align(before: Sequence[Words], after: Sequence[Words], work: Work) -> Alignment:
    """Pairs every paragraph at most once. What is in no group and did not move stands on one side only."""
    old, new = _Side(before), _Side(after)
    pairs = _equal(old, new)
    pairs += _alike(old, new, pairs, work)
    kept = heaviest(pairs)
    moves = _moves(pairs, kept, old, new)
    kept = _gaps_filled(kept, moves, old, new, work)
    return Alignment(_parts_attached(kept, moves, old, new), moves)


class _Side:
    """The paragraphs of one version, each with the set of its words once that was asked for."""

    def __init__(self, paragraphs: Sequence[Words]) -> None:
        self.paragraphs = paragraphs
        self.keys = [tuple(found) for found in paragraphs]
        self._different: dict[int, frozenset[str]] = {}

    def different(self, at: int) -> frozenset[str]:
        """The different words of a paragraph."""
        if at not in self._different:
            self._different[at] = frozenset(self.paragraphs[at])
        return self._different[at]

    def size(self, at: int) -> int:
        return len(self.paragraphs[at])


def _common(old: _Side, i: int, new: _Side, j: int) -> tuple[float, float]:
    """The share of the different words of both that is common, and the share of the shorter one that the longer one has."""
    these, those = old.different(i), new.different(j)
    common = len(these & those)
    shorter = min(len(these), len(those))
    return 2 * common / (len(these) + len(those)), common / shorter if shorter >= _LEAST_HELD else 0


def _equal(old: _Side, new: _Side) -> list[Pair]:
    """Paragraphs that stand equally often on both sides: the first is the first, the second the second."""
    places: dict[tuple[str, ...], tuple[list[int], list[int]]] = {}
    for at, side in enumerate((old, new)):
        for place, key in enumerate(side.keys):
            places.setdefault(key, ([], []))[at].append(place)
    return [Pair(i, j, len(key) + 1) for key, (these, those) in places.items() if len(these) == len(those) for i, j in zip(these, those, strict=True)]


def _alike(old: _Side, new: _Side, equal: list[Pair], work: Work) -> list[Pair]:
    """Pairs of the other paragraphs that share rare words in a row, the most alike first."""
    paired, taken = {pair.i for pair in equal}, {pair.j for pair in equal}
    index: dict[tuple[str, str], list[int]] = {}
    for i, words in enumerate(old.paragraphs):
        if i not in paired:
            work.steps += len(words)
            for two in _twos(words):
                places = index.setdefault(two, [])
                if len(places) <= _RARE:
                    places.append(i)
    candidates: list[tuple[float, float, int, int]] = []
    for j, words in enumerate(new.paragraphs):
        if j not in taken:
            work.steps += len(words)
            candidates += _candidates(old, new, j, index, work)
    pairs = []
    for unlike, _, i, j in sorted(candidates):
        if i not in paired and j not in taken:
            paired.add(i)
            taken.add(j)
            pairs.append(Pair(i, j, 1 + int(-unlike * min(old.size(i), new.size(j)))))
    return pairs


def _candidates(old: _Side, new: _Side, j: int, index: dict[tuple[str, str], list[int]], work: Work) -> Iterator[tuple[float, float, int, int]]:
    """The few paragraphs that share most with paragraph ``j``: how unlike, how far away, which."""
    votes: dict[int, int] = {}
    for two in _twos(new.paragraphs[j]):
        places = index.get(two, ())
        if len(places) <= _RARE:
            for i in places:
                votes[i] = votes.get(i, 0) + 1
    place = j * len(old.paragraphs) / len(new.paragraphs)
    for i in nsmallest(_CANDIDATES, votes, key=lambda i: (-votes[i], abs(i - place), i)):
        work.steps += min(old.size(i), new.size(j))
        share, held = _common(old, i, new, j)
        if share >= _ALIKE or held >= _HELD:
            yield -share, abs(i - place), i, j


def _moves(pairs: list[Pair], kept: list[Pair], old: _Side, new: _Side) -> dict[int, int]:
    """Pairs out of order that are long and alike enough, and the equal short ones beside them, such as headings."""
    still = set(kept)
    moves, short = {}, {}
    for pair in pairs:
        if pair in still:
            continue
        i, j, _ = pair
        if min(old.size(i), new.size(j)) >= _MOVED_WORDS and _common(old, i, new, j)[0] >= _MOVED_ALIKE:
            moves[i] = j
        elif old.keys[i] == new.keys[j]:
            short[i] = j
    for order, step in ((sorted(short), -1), (sorted(short, reverse=True), 1)):
        for i in order:
            if i not in moves and moves.get(i + step) == short[i] + step:
                moves[i] = short[i]
    return moves


def _gaps_filled(kept: list[Pair], moves: dict[int, int], old: _Side, new: _Side, work: Work) -> list[Pair]:
    """The same pairs, and pairs of what stands between them: equal ones first, then the most alike of those near each other."""
    moved_here = set(moves.values())
    number: dict[tuple[str, ...], int] = {}
    old_keys, new_keys = ([number.setdefault(key, len(number)) for key in side.keys] for side in (old, new))
    filled: list[Pair] = []
    i = j = 0
    for pair in [*kept, Pair(len(old_keys), len(new_keys), 0)]:
        these = [at for at in range(i, pair.i) if at not in moves]
        those = [at for at in range(j, pair.j) if at not in moved_here]
        start = start_j = 0
        for match in [*matches([old_keys[at] for at in these], [new_keys[at] for at in those], work), Match(len(these), len(those), 0)]:
            filled += _nearby(these[start : match.i], those[start_j : match.j], old, new, work)
            start, start_j = match.i + match.length, match.j + match.length
            filled += [Pair(*place, 1) for place in zip(these[match.i : start], those[match.j : start_j], strict=True)]
        filled.append(pair)
        i, j = pair.i + 1, pair.j + 1
    return filled[:-1]


def _nearby(these: list[int], those: list[int], old: _Side, new: _Side, work: Work) -> list[Pair]:
    """The most alike of what is left, in order, each compared with those near its place. A short line that stands alone on both sides became the other."""
    if len(these) == len(those) == 1 and max(old.size(these[0]), new.size(those[0])) <= _SHORT:
        return [Pair(these[0], those[0], 1)]
    alike = []
    for at, i in enumerate(these):
        middle = at * len(those) // len(these)
        for j in those[max(0, middle - _BAND) : middle + _BAND + 1]:
            work.steps += min(old.size(i), new.size(j))
            share, _ = _common(old, i, new, j)
            if share >= _ALIKE_IN_GAP:
                alike.append(Pair(i, j, 1 + int(100 * share)))
    return heaviest(alike)


def _parts_attached(kept: list[Pair], moves: dict[int, int], old: _Side, new: _Side) -> list[Group]:
    """Groups, each with the paragraphs beside it that were split from it or joined into it."""
    groups = [Group([pair.i], [pair.j]) for pair in kept]
    used = {pair.i for pair in kept} | moves.keys()
    taken = {pair.j for pair in kept} | set(moves.values())
    for group in groups:
        i, j = group.before[0], group.after[0]
        if old.keys[i] == new.keys[j]:
            continue
        _attach(group.after, new, old.paragraphs[i], taken)
        if len(group.after) == 1:
            _attach(group.before, old, new.paragraphs[j], used)
    return groups


def _twos(words: Words) -> dict[tuple[str, str], None]:
    """The different pairs of words in a row, in order."""
    return dict.fromkeys(pairwise(words))


def _attach(members: list[int], side: _Side, whole: Words, used: set[int]) -> None:
    """Adds to ``members`` the paragraphs before and after them that stand in ``whole`` and not in what is there already."""
    neighbours = [(step, members[0] + step) for step in (-1, 1)]
    if all(at in used or not 0 <= at < len(side.paragraphs) for _, at in neighbours):
        return
    missing = _twos(whole).keys() - _twos(side.paragraphs[members[0]]).keys()
    for step, at in neighbours:
        while 0 <= at < len(side.paragraphs) and at not in used and side.size(at) >= _PART_WORDS:
            twos = _twos(side.paragraphs[at]).keys()
            if sum(two in missing for two in twos) < _PART * len(twos):
                break
            missing.difference_update(twos)
            used.add(at)
            members.append(at)
            at += step
    members.sort()
