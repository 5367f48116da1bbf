"""Sentences that go on over a page.

A page of a filing ends with its number, and the next begins with a link to the table of contents. Both are for the page, and a sentence that
goes on over them reads on: "at a price of $12.50", 3, "Table of Contents", "per share". So what stands around a page's end is left out of the text where it
interrupts a sentence: where what is before has no end of one, and what follows is no beginning.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable

from .flat import Flat
from .phrase import Phrase

_MARKS = "\n\u2028\u2029"
_ENDS = f"[{_MARKS}]"
_NUMBER = r"(?:[Pp]age\ )?(?:-+\ ?)?(?:[A-Z]{1,3}-)?(?:[0-9]{1,3}|[ivx]{2,6}|[iv])(?:\ ?-+)?(?:\ of\ [0-9]{1,3})?"
_LINE = rf"(?:{_NUMBER}|(?:[Bb]ack\ to\ |BACK\ TO\ )?(?:(?:[Tt]able|TABLE)\ (?:[Oo]f|OF)\ )?(?:[Cc]ontents|CONTENTS)(?:\ \(continued\))?)"
_FOOT = Phrase(_LINE)
_HEAD = Phrase(rf"(?:{_ENDS}{_LINE}(?={_ENDS})){{0,3}}+{_ENDS}")
_LAST = frozenset("0123456789ivx-sS)")
"""What such a line ends with."""
_LONGEST = 8000
"""Characters of a paragraph."""
_GOES_ON = Phrase(r"(?!(?:[a-z]|[ivx]{2,4})[.)])[a-z]|\$")
"""How what is no beginning begins. A bracket or a figure may number a line of a list."""
_AWAITS_MORE = Phrase(r"(?:,|\b(?:of|the|and|or|to|on|at|in|by|for|from|with|a|an|its|our|their|this|that|such|each|per|is|are|was|will|be|as|than|any|all|until|under|between))\Z")
_PROSE = Phrase(r"(?!Exhibit|EXHIBIT)[A-Za-z\u201c\"][^\t]{79,}\Z")
"""A paragraph too long for a heading or a name, and no line of a list."""
_CAPITAL = Phrase(r"(?!Items?\b|Exhibits?\b|Section\b|Annex\b)[A-Z][a-z][^\n\t\u2028\u2029]{38}")
_CAPITALS = Phrase(r"(?!ITEMS?\b|EXHIBITS?\b|SECTION\b|ANNEX\b)[A-Z]{2}[^\n\t\u2028\u2029]{38}")
"""How a sentence goes on in the middle of a name, or in capitals: by more than a heading."""
_ENDED = frozenset(".:;!?")


def read_on(flat: Flat, page_ends: Iterable[int]) -> Flat:
    """The text without what belongs to a page where a sentence goes on over its end. ``page_ends`` are positions in the text, in ascending order."""
    text = flat.text
    cuts: list[tuple[int, int]] = []
    for place in page_ends:
        if cuts and place <= cuts[-1][1]:
            continue
        head = _HEAD.match(text, place)
        start, end = foot(text, place), head.end() if head else place
        if end - start > 1 and head and _interrupted(text, start, end):
            cuts.append((start, end - 1))
    return _without(flat, cuts) if cuts else flat


def foot(text: str, end: int) -> int:
    """Where the lines begin that belong to the page and end here, at most three, with the mark before them; ``end`` where there is none.

    >>> text = "is incorporated by reference.\\u2029" + "3\\u2029" + "Table of Contents"
    >>> text[:foot(text, len(text))]
    'is incorporated by reference.'
    """
    for _ in range(3):
        start = _line_start(text, end) if text[end - 1 : end] in _LAST else 0
        if not start or not _FOOT.fullmatch(text, start, end):
            break
        end = start - 1
    return end


def _interrupted(text: str, start: int, end: int) -> bool:
    """Whether a sentence goes on from before ``start`` to behind ``end``."""
    if not start or end >= len(text) or text[start - 1] in _ENDED:
        return False
    if _GOES_ON.match(text, end) or _AWAITS_MORE.search(text, max(0, start - 12), start):
        return True
    behind = _CAPITAL.match(text, end) or (text[start - 3 : start].isupper() and _CAPITALS.match(text, end))
    return bool(behind and _PROSE.match(text, _line_start(text, start), start))


def _line_start(text: str, end: int) -> int:
    """Where the line or paragraph begins that ends there; at most so far back as one is long."""
    first = max(0, end - _LONGEST)
    return max(first, *(text.rfind(mark, first, end) + 1 for mark in _MARKS))


def _without(flat: Flat, cuts: list[tuple[int, int]]) -> Flat:
    """The text without these stretches; the character behind each is a space."""
    parts: list[str] = []
    at: list[int] = []
    source: list[int] = []
    width: list[int] = []
    joints: list[int] = []
    done = shift = 0
    for start, end in [*cuts, (len(flat.text), len(flat.text))]:
        parts.append(f" {flat.text[done + 1 : start]}" if joints else flat.text[:start])
        first, last = bisect_left(flat.at, done), bisect_left(flat.at, start)
        if done and (first == len(flat.at) or flat.at[first] != done):  # the stretch ended inside a run
            before = bisect_right(flat.at, done) - 1
            at.append(done - shift)
            source.append(flat.source[before] + (0 if flat.width[before] else done - flat.at[before]))
            width.append(flat.width[before])
        at += [place - shift for place in flat.at[first:last]]
        source += flat.source[first:last]
        width += flat.width[first:last]
        if start < end:
            joints.append(start - shift)
            shift += end - start
        done = end
    return Flat("".join(parts), at, source, width, tuple(joints))
