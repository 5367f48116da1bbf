"""A document as paragraphs of words, with what belongs to its pages taken out.

Page numbers, running heads and the page references of a table of contents change from one version to the next although nobody
changed the offer; they interrupt paragraphs too. They are told by what pages do: numbers alone that count upwards, short lines
that keep coming back beside them, numbers at the end of a table of contents that never fall. A number in a sentence or in any other table stays.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise, zip_longest

from ..document import Block, Document
from ..models.redline import FoldedKind
from .words import LEADER, spans, words

_LONG = 400
"""A paragraph of more words that has lines is a text that lost its paragraphs, as copied from a browser or broken with <br> alone."""
_HEAD_WORDS = 24
"""A running head has no more words."""
_HEAD_TIMES = 3
"""A line beside page numbers is a running head from so many on, a dated one elsewhere from one more."""
_BESIDE = 2
"""How many lines may stand between a page number and a running head, and one more."""
_CONTENTS_MISSES = 4
"""Lines of a table of contents in a row that may have no page number."""
_CONTENTS_LINES = 3
_PAGE = re.compile(r"(?:- )?(?:[Pp](?:age|AGE) )?([A-Z]{1,3}-|[A-Z] - )?([0-9]{1,3}|[ivxlc]{1,7})(?: of [0-9]{1,3})?(?: -)?")
_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}
_CONTENTS = {"table of contents", "contents", "index", "table of contents ( continued )"}
_TABULAR = re.compile(r"\t|\.(?:\s?\.){3}")
_MONTH = re.compile(r"(?i:January|February|March|April|May|June|July|August|September|October|November|December)\Z")
_SENTENCE_ENDS = frozenset(".:;?!")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """What is compared as one: a paragraph, or a row of a table. ``pieces`` is more than one block where a page ended inside it."""

    pieces: tuple[Block, ...]
    words: list[str]
    row: bool = False


@dataclass(frozen=True, slots=True)
class Furniture:
    """Words that belong to the page, and what they are."""

    kind: FoldedKind
    words: list[str]
    text: str = ""


class Version:
    """One version of a document, ready to compare."""

    def __init__(self, document: Document) -> None:
        self.document = document
        units = list(_units(document))
        references = dict(_contents_pages(document, units))
        pages = _page_numbers(units)
        heads = _running_heads(units, pages)
        self.folded: list[Furniture] = []
        self.paragraphs: list[Paragraph] = []
        interrupted = False
        for at, unit in enumerate(units):
            if at in pages or at in heads:
                self.folded.append(Furniture("page_number", unit.words) if at in pages else Furniture("running_head", unit.words, _head(document, unit)))
                interrupted = True
                continue
            if at in references:
                shorter = references[at]
                self.folded.append(Furniture("contents_page", unit.words[len(shorter.words) :]))
                unit = shorter
            if interrupted and self.paragraphs and _goes_on(self.paragraphs[-1], unit):
                unit = Paragraph(self.paragraphs[-1].pieces + unit.pieces, self.paragraphs.pop().words + unit.words)
            self.paragraphs.append(unit)
            interrupted = False

    def heads(self) -> Counter[str]:
        """The running heads without their page numbers, in order, and how often each stands."""
        return Counter(folded.text for folded in self.folded if folded.kind == "running_head")


def _units(document: Document) -> Iterator[Paragraph]:
    text = document.text
    for block in document.paragraphs():
        rows = list(document.lines(block.start, block.end)) if "\n" in text[block.start : block.end] else []
        if len(rows) > 1 and 2 * sum(_TABULAR.search(text, row.start, row.end) is not None for row in rows) > len(rows):
            for row in rows:
                if found := words(text, row.start, row.end):
                    yield Paragraph((row,), found, row=True)
        elif len(found := words(text, block.start, block.end)) > _LONG and len(rows) > 1:
            yield from _cut(text, rows)
        elif found:
            yield Paragraph((block,), found)


def _cut(text: str, lines: list[Block]) -> Iterator[Paragraph]:
    """Text that does not say where its paragraphs end: pieces that end with a sentence at the end of a line, and page numbers between two of them."""
    start = lines[0].start
    for line, following in zip_longest(lines, lines[1:]):
        if following is None or text[line.end - 1] in _SENTENCE_ENDS or (line.start == start and _is_page(text, line)):
            if found := words(text, start, line.end):
                yield Paragraph((Block(start, line.end),), found)
            start = following.start if following else line.end


def _is_page(text: str, line: Block) -> bool:
    return line.end - line.start <= 12 and _PAGE.fullmatch(text, line.start, line.end) is not None


def _goes_on(paragraph: Paragraph, following: Paragraph) -> bool:
    """Whether a page ended in the middle of the sentence."""
    return not paragraph.row and not following.row and paragraph.words[-1][-1] not in _SENTENCE_ENDS and following.words[0][0].islower()


def _page_number(unit: Paragraph) -> tuple[str, int] | None:
    """How the page is counted and its number, where the line says nothing else."""
    found = _PAGE.fullmatch(" ".join(unit.words)) if len(unit.words) <= 6 else None
    if found is None:
        return None
    series, number = found.groups(default="")
    if number.isdigit():
        return series, int(number)
    values = [_ROMAN[letter] for letter in number]
    return f"{series} roman", sum(-value if value < max(values[at:]) else value for at, value in enumerate(values))


def _page_numbers(units: list[Paragraph]) -> set[int]:
    """The lines that count the pages: the one before or after counts on."""
    numbered = [(at, *page) for at, unit in enumerate(units) if (page := _page_number(unit))]
    pages = set()
    for (at, series, number), (next_at, next_series, next_number) in pairwise(numbered):
        if series == next_series and 1 <= next_number - number <= 3 and next_at - at > 1:
            pages |= {at, next_at}
    return pages


def _running_heads(units: list[Paragraph], pages: set[int]) -> set[int]:
    """Short lines that stand again and again beside page numbers, and dated ones that stand again and again."""
    beside = {at + step for at in pages for step in range(-_BESIDE, _BESIDE + 1)} - pages
    texts: dict[int, tuple[str, ...]] = {
        at: tuple(unit.words[_title(unit.words)])
        for at, unit in enumerate(units)
        if len(unit.words) <= _HEAD_WORDS and not unit.row and at not in pages and any(map(str.isalnum, unit.words))
    }
    times = Counter(texts.values())
    times_beside = Counter(text for at, text in texts.items() if at in beside)
    return {
        at
        for at, text in texts.items()
        if (at in beside and times_beside[text] >= _HEAD_TIMES and 3 * times_beside[text] >= 2 * times[text]) or (times[text] > _HEAD_TIMES and _is_dated_title(text))
    }


def _title(found: list[str]) -> slice:
    """The words of a line without a page number at either end."""
    if len(found) > 1 and found[-1].isdigit() and len(found[-1]) <= 3:
        return slice(0, len(found) - 1)
    return slice(1 if len(found) > 1 and found[0].isdigit() and len(found[0]) <= 3 else 0, len(found))


def _head(document: Document, unit: Paragraph) -> str:
    """The running head as it is printed, without its page number."""
    block = unit.pieces[0]
    stands = list(spans(document.text, block.start, block.end))[_title(unit.words)]
    return document.quote(stands[0][0], stands[-1][1])


def _is_dated_title(text: tuple[str, ...]) -> bool:
    """``Offer to Purchase dated April 20, 2023``, and not the date beside a signature."""
    return len(text) >= 6 and text[0].lower() not in ("date", "dated", "by") and any(map(_MONTH.match, text)) and not any("$" in word or "%" in word for word in text)


def _contents_pages(document: Document, units: list[Paragraph]) -> list[tuple[int, Paragraph]]:
    """The lines of the table of contents, without their page numbers. A document has one, and not near its end."""
    for start, unit in enumerate(units[: len(units) // 2 + 1]):
        if len(unit.words) > 6 or " ".join(unit.words).lower() not in _CONTENTS:
            continue
        found: list[tuple[int, Paragraph]] = []
        last, misses, at = 0, 0, start + 1
        while at < len(units) and misses < _CONTENTS_MISSES:
            shorter = _without_page(document, units[at], last)
            if shorter:
                found.append((at, shorter[0]))
                last, misses = shorter[1], 0
            else:
                misses += 1
            at += 1
        if len(found) >= _CONTENTS_LINES:
            return found
    return []


def _without_page(document: Document, unit: Paragraph, last: int) -> tuple[Paragraph, int] | None:
    """The line without its page number, and that number, which is not below the last one."""
    found = _PAGE.fullmatch(unit.words[-1]) if len(unit.words) > 1 else None
    if found is None:
        return None
    number = int(found[2]) if found[2].isdigit() else 0
    if number < last:
        return None
    block = unit.pieces[-1]
    stands = list(spans(document.text, block.start, block.end))
    kept = len(unit.words) - 1
    if unit.words[kept - 1] == LEADER and kept > 1:
        kept -= 1
    elif "\t" not in document.text[stands[kept - 1][1] : stands[kept][0]]:
        return None
    return Paragraph((Block(block.start, stands[kept - 1][1]),), unit.words[:kept], row=unit.row), number
