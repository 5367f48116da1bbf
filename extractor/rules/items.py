"""The items of the Schedule (17 CFR 240.14d-100, and of the older Schedules 13E-4 and 14D-1): headings, text, and whether one only points elsewhere.

    Item 1. Summary Term Sheet.        ITEM 10.        Items 1 through 9, Item 11 and Item 13.
                                       Financial Statements

A heading stands at the beginning of a line and is followed by a title or by the end of the line; a reference inside a sentence
("Items 4 through 9 and 11 of this Schedule TO") is none.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from ..document import Document
from ..models import Item

_TITLES = {
    "1": r"summary term sheet|security and (?:subject company|issuer)",
    "2": r"subject company information|identity and background|source and amount of funds",
    "3": r"identity and background of (?:the )?filing persons?|past contacts?,? transactions?,? (?:or |and )?negotiations?|purpose of the (?:tender )?offer",
    "4": r"terms of (?:the )?(?:transaction|tender offer|offer)|source and amount of funds|interest in (?:the )?securities",
    "5": r"past contacts?,? transactions?,? negotiations?,? and agreements?|purposes? of the (?:tender )?offer|contracts?,? arrangements?,? understandings?",
    "6": r"purposes? of the (?:transaction|tender offer|offer),?(?: and plans or proposals)?|interest in (?:the )?securities of the (?:subject company|issuer)|persons? retained",
    "7": r"sources? and amounts? of funds or other consideration|contracts?,? arrangements?,? understandings?|financial information",
    "8": r"interests? in (?:the )?securities of the (?:subject company|issuer)|persons? retained|additional information",
    "9": r"persons?/ ?assets?,? ?retained,? ?employed,? ?compensated,? ?or ?used|persons? or assets?,? retained,? employed,? compensated or used|financial statements|material to be filed as exhibits|exhibits",
    "10": r"financial (?:statements?|information)|additional information",
    "11": r"additional information|material to be filed as exhibits|exhibits",
    "12": r"(?:material to be filed as )?exhibits?(?![a-z])|exhibit index",
    "13": r"information required by (?:schedule|rule) ?13 ?e ?- ?3",
}
_NUMBERS = r"(?:1[0-3]|[1-9])"
_LIST = rf"{_NUMBERS}(?: ?(?:-|through|to|,|;|and|&|, and) ?(?:and )?(?:items? )?{_NUMBERS})*"
_HEADING = re.compile(rf"items? ?(?P<numbers>{_LIST}) ?(?P<mark>[.:)-]{{0,2}}) ?")
_POINTS_ELSEWHERE = re.compile(r"incorporated (?:herein |in this [a-z ]{3,40})?by reference|incorporated by reference (?:herein|in)|is hereby incorporated|by reference (?:herein )?in (?:its|their) entirety")
_STATES = re.compile(r" (?:is|are|was|were|has|have|had|will|does|did) ")
_SECTION_END = re.compile(r"(?:^|(?<=[\n\u2029\t ]))signatures?(?= |$)")
_STRIP = " \t\n\u2028\u2029.:;-\u2013\u2014*|"


@dataclass(frozen=True)
class ItemReading:
    """An item and where it stands: ``start`` to ``title_end`` is the heading, ``text_start`` to ``end`` its text."""

    item: Item
    start: int
    title_end: int
    text_start: int
    end: int


@dataclass(frozen=True)
class _Heading:
    number: str
    title: tuple[int, int] | None
    start: int
    end: int


def read_items(document: Document, start: int, end: int) -> tuple[ItemReading, ...]:
    """The items between two positions of the text, in order. A group of items that share a heading is one entry."""
    headings = _in_order(list(_headings(document, start, end)))
    readings = []
    for number, heading in enumerate(headings):
        stop = headings[number + 1].start if number + 1 < len(headings) else _end_of_last(document, heading.end, end)
        text = document.quote(heading.end, stop)
        title = document.quote(*heading.title).strip(_STRIP) if heading.title else None
        pointing = heading.number != "12" and _only_points_elsewhere(document.folded[heading.end : stop])
        item = Item.model_construct(number=heading.number, title=title or None, text=text or None, incorporated_by_reference=pointing)
        readings.append(ItemReading(item, heading.start, heading.title[1] if heading.title else heading.end, heading.end, stop))
    return tuple(readings)


def _only_points_elsewhere(folded: str) -> bool:
    """Whether the words send the reader to another document and state nothing themselves."""
    if not _POINTS_ELSEWHERE.search(folded):
        return False
    sentences = re.split(r"(?<=[a-z0-9)\"'][.:])\"? (?=[(\"'a-z])", folded)
    return not any(len(words) > 80 and _STATES.search(words) and not _POINTS_ELSEWHERE.search(words) for words in sentences)


def _headings(document: Document, start: int, end: int) -> list[_Heading]:
    folded, text = document.folded, document.text
    found = []
    for match in _HEADING.finditer(folded, start, end):
        at = match.start()
        if at > start and text[at - 1] not in "\n\u2029\t\u2028" and text[max(0, at - 2) : at] not in (". ",):
            continue
        single = match["numbers"].isdigit()
        title = _title(document, match, end) if single else None
        if single:
            if title is None and not _ends_line(text, match.end()):
                continue
            if text[at - 1 : at] not in ("", "\n", "\u2029", "\t", "\u2028") and title is None:
                continue
            finish = title[1] if title else match.end()
        else:
            if not _ends_line(text, match.end()) or text[at - 1 : at] == " ":
                continue
            finish = match.end()
        while finish < end and text[finish] in _STRIP and text[finish] != "*":
            finish += 1
        found.append(_Heading(_normal(match["numbers"]), title, at, finish))
    return found


def _title(document: Document, match: re.Match[str], end: int) -> tuple[int, int] | None:
    """Where the title of a single item stands, behind its number."""
    folded, text, at = document.folded, document.text, match.end()
    known = re.compile(_TITLES[match["numbers"]]).match(folded, at, min(end, at + 120))
    if known is None and match["mark"]:
        known = _ANY_TITLE.match(folded, at, min(end, at + 120))
    if known:
        last = known.end()
        rest = re.compile(r"(?: (?:of|or|and|in|for|to|the|by|with|as|other|plans|proposals|agreements?|consideration|filing persons?|subject company|schedule|relationships|respect|certain|issuer's|securities|company|information|filed|exhibits))+").match(folded, last, min(end, last + 90))
        if rest and _ends_line(text, rest.end()):
            last = rest.end()
        return at, last
    if match["mark"] and text[at : at + 1].isupper():
        line = re.compile(r"[^\n\u2029]{3,110}").match(text, at, end)
        if line and (line.end() >= end or text[line.end()] in "\n\u2029") and not re.search(r"[.;] ?[A-Z(]", line.group()) and len(line.group().split()) <= 14:
            return at, line.end()
    return None


_ANY_TITLE = re.compile("|".join(sorted({part for titles in _TITLES.values() for part in titles.split("|") if not part.startswith("(?") and part.count("(") == part.count(")")}, key=len, reverse=True)))


def _ends_line(text: str, at: int) -> bool:
    """Whether nothing but a point stands between here and the end of the line or cell."""
    while at < len(text) and text[at] in " .:;*\u2014-":
        at += 1
    return at >= len(text) or text[at] in "\n\u2029\t\u2028" or text[at - 1] in "\n\u2029\t\u2028"


def _normal(numbers: str) -> str:
    """The words of a grouped heading, shortened: "1 through 9, item 11 and item 13" gives "1-9, 11, 13"."""
    words = re.sub(r"items? ", "", numbers)
    words = re.sub(r" ?(?:through|to|-) ?", "-", words)
    return re.sub(r" ?(?:, and|,|;|and|&) ?", ", ", words)


def _in_order(headings: list[_Heading]) -> list[_Heading]:
    """Headings of the Schedule run upward; a table of contents before them and strays after them do not count."""
    best: list[_Heading] = []
    current: list[_Heading] = []
    last = 0
    for heading in headings:
        number = int(re.split(r"[-,]", heading.number)[0])
        if number <= last:
            best = max(best, current, key=len)
            same = next((i for i, old in enumerate(current) if int(re.split(r"[-,]", old.number)[0]) >= number), None)
            if number == last:  # the same item again: the first stands
                continue
            current = [] if same == 0 else current[:same]
        current.append(heading)
        last = number
    return max(best, current, key=len)


def _end_of_last(document: Document, at: int, end: int) -> int:
    for match in _SECTION_END.finditer(document.folded, at, end):
        if match.start() == 0 or document.text[match.start() - 1] in "\n\u2029\t":
            return match.start()
    return end
