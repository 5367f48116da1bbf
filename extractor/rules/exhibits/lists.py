"""The lists of exhibits in a statement: where they stand, by the headings above them and below."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice, pairwise
from typing import NamedTuple

from ...document import PARAGRAPH, ROW_LINE, Document
from ...phrase import Phrase
from . import number as exhibit_number
from .number import LETTERED
from .printed import RawList
from .reader import Reader

_INDEX = r"(?:exhibits?\s+index|index\s+(?:to|of)\s+(?:the\s+)?exhibits?|exhibit\s+list|(?:list|schedule)\s+of\s+exhibits)"
_HEADING = Phrase(
    rf"""[\n\u2029\u2028\t](?=[\ |]{{0,2}}(?:
        (?P<twelve>items?\s*12\b(?:\s?\([ab]\)(?=[.:]?\s*(?:exhibits?|filing\s+fees?)\b))?(?!\s*(?:,|and\b|through\b|to\b)\s*(?:item\s*)?\d))
      | (?P<index>{_INDEX}(?=[\s:.(]{{0,3}}(?:[\n\u2029\u2028\t]|$|continued|page|to\s+(?:the\s+)?(?:schedule|tender)|\(?{LETTERED})))
      | (?P<other>items?\s*\d{{1,2}}\s*[.:)-]?\s*[-\u2013\u2014]?\s*(?:materials?\s+(?:to\s+be\s+)?filed\s+as\s+)?exhibits?\b)
      | (?P<end>items?\s*\d{{1,2}}\s*(?:[.:\u2013\u2014(-]|\s)|signatures?\b[\s:.]*(?=[\n\u2029\u2028\t]|$)|after\s+(?:due|reasonable)\s+inquiry
        |power\s+of\s+attorney\s*[\n\u2029])))""",
    re.IGNORECASE | re.VERBOSE,
)
_IN_LINE = Phrase(
    rf"""(?<=\ )(?:
        (?P<twelve>items?\ 12\b\ ?(?:\([ab]\)\ ?)?[.:\u2013\u2014-]{{0,2}}\ ?(?:materials?\ to\ be\ filed\ as\ )?exhibits?\b(?!\ (?:of|to|in|and)\b)
          |(?<=[.;:)]\ )items?\ 12(?=\ of\ (?:the|such|our)\ [^.:;]{{3,80}}\b(?:amended|supplemented)\b))
      | (?P<index>(?-i:E(?:XHIBIT\ INDEX|xhibit\ Index))(?=[\ .:]{{1,2}}(?:exhibits?\b|numbers?\b|nos?\b|description|{LETTERED})))
      | (?P<other>items?\ \d{{1,2}}\ ?[.:-]?\ ?materials?\ to\ be\ filed\ as\ exhibits?\b)
      | (?P<end>item\ 13\b|(?-i:S(?:IGNATURES?|ignatures?))(?=[\ .:]{{1,2}}(?:after|pursuant|i\ certify|dated?)\b)|after\ (?:due|reasonable)\ inquiry\b))""",
    re.IGNORECASE | re.VERBOSE,
)
"""A heading inside a line or a paragraph of plain text, where line ends were lost."""
_LONG_LINE = 500
"""Characters of a line that holds more than one heading and its text."""
_LINE_END, _PARAGRAPH_END = Phrase(f"[{ROW_LINE}{PARAGRAPH}]", 0), Phrase(PARAGRAPH, 0)
_IN_HEADINGS = ("item 12", "items 12", "exhibit index", "as exhibits")
"""What the headings of lists hold."""
_UNHEADED = Phrase(
    r"(?:following|additional|new)\s+exhibits?\b|\bfiled\s+as\s+exhibits\b|exhibits?\s*(?:nos?\b|numbers?\b)|(?<=[\n\u2029])\ ?exhibits?[.:]?\ ?(?=[\n\u2029])",
    re.IGNORECASE | re.VERBOSE,
)
_MOST_UNHEADED = 40
_FIRST_ROW = Phrase(r"(?:^|(?<=[\n\u2029\u2028]))[\ |]{0,4}(\(a\)\ ?\(1\)(?:\ ?\((?:A|i)\))?[*\u2020+]{0,2}(?=[\ |\t\u2029\u2028\n]))", re.IGNORECASE | re.VERBOSE)
_ROW = Phrase(r"(?<=[\n\u2029\u2028])[\ |]{0,4}\([a-h]\)\ ?\(\d{1,2}\)(?:\ ?\([a-z]{1,4}\))?[*\u2020+]{0,2}(?=[\ |\t\u2029\u2028\n])", re.IGNORECASE | re.VERBOSE)
_FEWEST_ROWS = 3
"""Lines of a list that no word says is one."""


class _Heading(NamedTuple):
    """A heading, where the text below it begins, and what it is of: a kind of list (see ``RawList``), or ``end``."""

    start: int
    end: int
    kind: str


def read_lists(document: Document) -> list[RawList]:
    """Every list of exhibits in the document, in order; empty ones left out."""
    headings = sorted([*_headings(document), *_in_long_lines(document)])
    found: list[RawList] = []
    for heading, following in pairwise([*headings, _Heading(len(document.text), 0, "end")]):
        if heading.kind != "end":
            one = Reader(document, heading.kind, heading.end, following.start).read()
            found.append(one if one.lines else Reader(document, heading.kind, heading.end, following.start, bare=True).read())
    return [one for above, one in pairwise([RawList("end"), *found]) if one.lines or _has_notes_to(above, one)] or _unheaded(document, headings)


def _has_notes_to(above: RawList, one: RawList) -> bool:
    """Whether a list without lines has the footnotes to the list above it: "Item 12(b)" with the notes to "Item 12(a)"."""
    return bool(one.footnotes and above.lines) and one.kind == above.kind


def _headings(document: Document) -> list[_Heading]:
    """The headings of lists, and those of other parts, which end them."""
    headings: list[_Heading] = []
    item = ""
    done = 0
    for match in _HEADING.finditer(f"\n{document.text}"):
        kind = match.lastgroup or "end"
        start, end = match.start(), match.end(kind) - 1  # in the text, without the line end before it
        if start < done:
            continue
        done = end
        number = "".join(re.findall(r"\d", document.text[start:end][:16]))
        if kind != "end" or not number or number != item:  # not "Item 11 is amended by adding" below "Item 11. Exhibits"
            headings.append(_Heading(start, end, kind))
        item = number
    return headings


def _in_long_lines(document: Document) -> Iterator[_Heading]:
    """The headings inside lines, in plain text inside paragraphs, that are too long to be one part of the statement."""
    marks, ends = (PARAGRAPH, _PARAGRAPH_END) if document.wraps else (ROW_LINE + PARAGRAPH, _LINE_END)
    done = 0
    for place in sorted(match.start() for word in _IN_HEADINGS for match in re.finditer(word, document.folded)):
        if place < done:
            continue
        start = max(done, *(document.text.rfind(mark, done, place) + 1 for mark in marks))
        end = ends.search(document.text, place)
        done = end.start() if end else len(document.text)
        if done - start > _LONG_LINE:
            found = (match for match in _IN_LINE.finditer(document.prose, start, done) if document.text[match.start() - 1] == " ")
            yield from (_Heading(match.start(), match.end(), match.lastgroup or "end") for match in found)


def _unheaded(document: Document, headings: list[_Heading]) -> list[RawList]:
    """A list under no heading of its own: after "the following exhibits", or under a column of exhibit numbers."""
    for match in islice(_UNHEADED.around("exhibit", document.folded, document.text, 0, len(document.text), 12, 12), _MOST_UNHEADED):
        stop = next((heading.start for heading in headings if heading.start > match.end()), len(document.text))
        found = Reader(document, "twelve", match.end(), stop).read()
        if found.lines and (len(exhibit_number.levels(found.lines[0].number)) > 1):
            found.introduction = document.folded[max(0, match.start() - 300) : found.lines[0].start]
            return [found]
    return _bare_rows(document, headings)


def _bare_rows(document: Document, headings: list[_Heading]) -> list[RawList]:
    """A list that nothing stands above, as in a copy that lacks the items before it: its first lines are (a)(1)(A), (a)(1)(B) and so on."""
    held = any(number in document.folded for number in ("(a)(1)", "(a) (1)"))
    first = _FIRST_ROW.search(document.text) if held else None
    if not first or len(_ROW.findall(document.text, first.start())) < _FEWEST_ROWS:
        return []
    stop = next((heading.start for heading in headings if heading.start > first.end()), len(document.text))
    found = Reader(document, "twelve", first.start(1), stop).read()
    return [found] if len(found.lines) >= _FEWEST_ROWS else []
