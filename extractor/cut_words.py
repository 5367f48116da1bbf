"""Words over the ends of lines in a text that a converter made of HTML, one line a run of type.

Words in small capitals whose first letter a converter set on a line of its own, since HTML gives it a size of its own: "P" / "FIZER" / "I" / "NC" / ".".

A letter at the end of a line and the capitals on the next one are one word where the text has that word elsewhere too, or where other such words stand beside it; where the
text has many, also a word that it has nowhere else.

Words and numbers that HTML cut for no reason: "Com" / "mon Stock" is one word where the text has it elsewhere, and has one of its parts nowhere else; "29,623,9" / "48" is one number.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import pairwise
from re import Match

from .emphasis import Mark
from .flat import SPACE
from .phrase import Phrase

_PAIR = Phrase(r"(?P<first>[A-Z](?<![A-Za-z0-9].)(?<!TO-.))(?P<break>[ \t]*\r?\n[ \t]*)(?P<rest>[A-Z]+(?:['\x92][A-Z]+)?)(?![a-z0-9])", 0)
"""The first letter of a word at the end of a line, and the rest of it on the next one."""
_BEFORE_FIRST = Phrase(r"(?<![^\r\n])[ \t]*(?:[&,.;:(]{1,3}[ \t]*)?\Z", 0)
_BREAK = Phrase(r"[ \t]*\r?\n[ \t]*", 0)
_MARKS = frozenset(".,;:)")
"""What begins no line."""
_CAPITALS = Phrase(r"[\sA-Z&.,;:()'\x92-]*", 0)
_SUFFIX = Phrase(r"\b(?:INC|CORP|CO|LTD|LLC|L\.L\.C|LP|L\.P|LLP|PLC|COMPANY|CORPORATION|LIMITED|INCORPORATED|TRUST)[.,)]*$", 0)
"""What ends the name of a company: the next word begins another line."""
_LETTERS = bytes(code if chr(code).islower() and code < 128 else 32 for code in range(256))
"""Every byte that is no small letter made a blank."""
_HEADINGS = frozenset((b"signature", b"signatures", b"exhibit", b"exhibits", b"item", b"schedule", b"amendment"))
"""Words of the form, which a text may have once alone."""
_FEWEST = 3
"""Fewer words are none in small capitals."""
_CONVERTED = Phrase(r"\n[,;:)\x94]|(?:[^\n ]| (?! )){100}", 0)
"""What begins a line only where a converter set each run of type on one of its own; a line that no typist's paper holds."""
_CUT = Phrase(r"\r?\n(?:(?P<small>[a-z]+)|(?P<large>[A-Z]+))(?![A-Za-z])", 0)
_CUT_NUMBER = Phrase(r"(?<=\d),(?:\d(?P<break>\r?\n)\d\d|\d\d(?P<late>\r?\n)\d)(?!\d|,(?!\d{3}))", 0)
_HEAD = Phrase(r"(?:(?P<small>[A-Z]*[a-z]+)|(?P<large>[A-Z]+))\Z", 0)
"""The last word of a line."""
_LEAST = 5
"""Shorter words may be two by chance: "in" / "to"."""
_LONGEST = 60
"""More characters than this stand between no two words of a line."""


def small_capitals(raw: str, start: int, end: int) -> list[Mark]:
    """The ends of lines within words in small capitals, and those between such words; none in a text with few."""
    pairs = list(_PAIR.finditer(raw, start, end))
    if len(pairs) < _FEWEST:
        return []
    words = _words(raw, start, end)
    chains = [(chain, any(words[_whole(pair)] or _whole(pair) in _HEADINGS for pair in chain) or _are_first_letters(raw, chain)) for chain in _chains(raw, pairs)]
    many = sum(told for _, told in chains) >= _FEWEST
    marks: list[Mark] = []
    for chain, told in chains:
        if told or (many and words[chain[0]["rest"].lower().encode()] == 1):
            for pair, following in zip(chain, [*chain[1:], None], strict=True):
                marks.append((*pair.span("break"), 0))
                marks += _to_the_next(raw, pair, following)
    return marks


def cut_words(raw: str, start: int, end: int) -> list[Mark]:
    """The ends of lines within numbers, told by a group of fewer than three digits, and within words that stand whole elsewhere; none in a text that is no converter's."""
    if not _CONVERTED.search(raw, start, end):
        return []
    words = _words(raw, start, end)
    marks: list[Mark] = [(*cut.span(cut.lastgroup or 0), 0) for cut in _CUT_NUMBER.finditer(raw, start, end)]
    for cut in _CUT.finditer(raw, start, end):
        head = _HEAD.search(raw, max(start, cut.start() - _LONGEST), cut.start())
        if head is None or head.lastgroup != cut.lastgroup:
            continue
        one, two = head[0].lower().encode(), cut[cut.lastgroup or 0].lower().encode()
        if len(one) + len(two) >= _LEAST and words[one + two] and 1 in (words[one], words[two]):
            marks.append((cut.start(), cut.start(cut.lastgroup or 0), 0))
    return marks


def _chains(raw: str, pairs: Iterable[Match[str]]) -> Iterator[list[Match[str]]]:
    """The words that follow one another with nothing but capitals and marks between them."""
    chain: list[Match[str]] = []
    for pair in pairs:
        last, first = chain[-1].end() if chain else pair.start("first"), pair.start("first")
        if first - last > _LONGEST or not _CAPITALS.fullmatch(raw, last, first):
            yield chain
            chain = []
        chain.append(pair)
    if chain:
        yield chain


def _are_first_letters(raw: str, chain: list[Match[str]]) -> bool:
    """Whether several letters stand at the beginning of their lines, each before other capitals and nothing but these: not "SERIES A" / "SERIES B"."""
    if len(chain) < _FEWEST or len({pair["rest"] for pair in chain}) < len(chain) or not all(_BEFORE_FIRST.search(raw, max(0, pair.start() - _LONGEST), pair.start()) for pair in chain):
        return False
    return not any(raw[pair.end() : following.start()].strip(" \t\r\n&.,;:()") for pair, following in pairwise(chain))


def _words(raw: str, start: int, end: int) -> Counter[bytes]:
    """How often the text has each word of small letters; capitals are taken for small ones."""
    return Counter(raw[start:end].encode("latin-1").lower().translate(_LETTERS).split())


def _whole(pair: Match[str]) -> bytes:
    return re.sub("[^a-z]", "", (pair["first"] + pair["rest"]).lower()).encode()


def _to_the_next(raw: str, pair: Match[str], following: Match[str] | None) -> list[Mark]:
    """The ends of lines behind a word: none is left before a mark, and a blank before the next word on its line, which the end of a name is not."""
    marks: list[Mark] = []
    for cut in _BREAK.finditer(raw, pair.end(), following.start("first") + 1 if following else pair.end() + _LONGEST):
        if raw[cut.end() : cut.end() + 1] in _MARKS:
            marks.append((*cut.span(), 0))
        elif following and not _SUFFIX.search(pair["first"] + pair["rest"] + _BREAK.sub("", raw[pair.end() : cut.start()])):
            marks.append((*cut.span(), SPACE))
        else:
            break
    return marks
