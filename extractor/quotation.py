"""Quotation marks typed as two: ‘‘Shares’’ as typesetters' files have it, ``Shares'' as typewriters do. They read as one mark."""

from __future__ import annotations

from bisect import bisect_right

from .flat import Flat
from .phrase import Phrase

_PAIRS = ("\u2018\u2018", "\u2019\u2019", "``", "''", "\u00b4\u00b4", "\u201a\u201a")
_PAIR = Phrase("\u2018\u2018|\u2019\u2019|``|''|\u00b4\u00b4|\u201a\u201a", 0)
_ONE = {"\u2018": "\u201c", "\u2019": "\u201d", "`": '"', "'": '"', "\u00b4": '"', "\u201a": "\u201e"}


def with_one_mark(flat: Flat) -> Flat:
    """The text with one mark for each two, which stands for the bytes of both."""
    if not any(pair in flat.text for pair in _PAIRS):
        return flat
    at: list[int] = []
    source: list[int] = []
    width: list[int] = []
    places = [match.start() for match in _PAIR.finditer(flat.text)]
    next_run = 0
    for shift, place in enumerate(places):
        while next_run < len(flat.at) and flat.at[next_run] < place:
            at.append(flat.at[next_run] - shift)
            source.append(flat.source[next_run])
            width.append(flat.width[next_run])
            next_run += 1
        begin, finish = _begin(flat, place), _finish(flat, place + 1)
        at.append(place - shift)
        source.append(begin)
        width.append(finish - begin)
        while next_run < len(flat.at) and flat.at[next_run] < place + 2:
            next_run += 1
        if place + 2 < len(flat.text) and (next_run == len(flat.at) or flat.at[next_run] > place + 2):
            run = next_run - 1
            at.append(place + 1 - shift)
            source.append(_begin(flat, place + 2))
            width.append(flat.width[run])
    at += (start - len(places) for start in flat.at[next_run:])
    source += flat.source[next_run:]
    width += flat.width[next_run:]
    joints = tuple(joint - bisect_right(places, joint - 1) for joint in flat.joints)
    pairs = {place - shift: flat.text[place : place + 2] for shift, place in enumerate(places)}
    return Flat(_PAIR.sub(lambda pair: _ONE[pair[0][0]], flat.text), at, source, width, joints, pairs)


def _begin(flat: Flat, place: int) -> int:
    """The first byte of the character at a place."""
    run = bisect_right(flat.at, place) - 1
    return flat.source[run] + (0 if flat.width[run] else place - flat.at[run])


def _finish(flat: Flat, place: int) -> int:
    """The byte behind the character at a place."""
    run = bisect_right(flat.at, place) - 1
    return flat.source[run] + (flat.width[run] or place + 1 - flat.at[run])
