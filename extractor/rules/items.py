"""The items of the Schedule (17 CFR 240.14d-100, and of the older Schedules 13E-4 and 14D-1): headings, text, and whether one only points elsewhere.

    Item 1. Summary Term Sheet.        ITEM 10.        Items 1 through 9, Item 11 and Item 13.
                                       Financial Statements

A heading stands at the beginning of a line and is followed by a title or by the end of the line; a reference inside a sentence
("Items 4 through 9 and 11 of this Schedule TO") is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice, pairwise
from typing import NamedTuple

from ..document import Document
from ..models import Item
from ..page_breaks import foot
from ..phrase import Phrase

_TITLES = {
    "1": r"summary term sheet|security and (?:subject company|issuer)",
    "2": r"subject company information|identity and background|source and amount of funds",
    "3": r"identity and background of (?:the )?filing persons?|past contr?acts?,? transactions?,? (?:or |and )?negotiations?|purposes? of th[ei]s? (?:tender )?offer",
    "4": r"terms of (?:th[ei]s? )?(?:transaction|tender offer|offer)|source and amount of funds|interest in (?:the )?securities",
    "5": r"past contr?acts?,? transactions?,? negotiations?,? and agreements?|purposes? of th[ei]s? (?:tender )?offer|contracts?,? arrangements?,? understandings?",
    "6": r"purposes? of th[ei]s? (?:transaction|tender offer|offer),?(?: and plans or proposals)?"
    r"|interest in (?:the )?securities of the (?:subject company|issuer)|persons? retained",
    "7": r"sources? and amounts? of funds or other consideration|contracts?,? arrangements?,? understandings?|financial information",
    "8": r"interests? in (?:the )?securities of the (?:subject company|issuer)|persons? retained|additional information",
    "9": r"persons?/ ?assets?,? ?retained,? ?employed,? ?compensated,? ?or ?used|persons? or assets?,? retained,? employed,? compensated or used"
    r"|financial statements|material to be filed as exhibits|exhibits",
    "10": r"financial (?:statements?|information)|additional information",
    "11": r"additional information|material to be filed as exhibits|exhibits",
    "12": r"exhibit index|(?:materials? to be filed as )?exhibits?(?![a-z])",
    "13": r"information required by (?:schedule|rule) ?13 ?e ?- ?3",
}
_NUMBERS = r"(?:1[0-3]|[1-9])(?:\([a-h]\)(?! ?\())?"
_LIST = rf"{_NUMBERS}(?: ?(?:-|through|to|,|;|and|&|, and) ?(?:and )?(?:items? )?{_NUMBERS})*"
_HEADING = Phrase(rf"i(?<![a-z]i) ?t ?e ?ms? ?(?P<numbers>{_LIST})(?!\d)(?: ?(?P<mark>[.:)-]{{1,2}}))?(?: ?\|){{0,3}} ?\"? ?", 0)
_PARAGRAPH = Phrase(r"\([a-h]\)", 0)
_POINTS_ELSEWHERE = Phrase(
    r"incorporated (?:herein |in this [a-z ]{3,40})?by reference|incorporated by reference (?:herein|in)|is hereby incorporated"
    r"|by reference (?:herein )?in (?:its|their) entirety",
    0,
)
_FACT = Phrase(r"\d,\d{3}\b[^.;]{1,90} outstanding\b|\boutstanding\b[^.;]{1,90} \d{1,3},\d{3}\b|\(\d{3}\) ?\d{3}-\d{4}\b", 0)
"""What is a statement in however few words: a count of the class, an issuer's telephone."""
_STATES = Phrase(r" (?:is|are|was|were|has|have|had|will|does|did) ", 0)
_SECTION_END = Phrase(r"s ?i ?g ?n ?a ?t ?u ?r ?e ?s?(?: page)?[.:]?(?= |$)|(?P<certifies>after (?:due|reasonable) inquiry and to the best)", 0)
_CUT_NUMBER = Phrase(r"(?<=13E)(?: -|- | - )(?=3)", re.IGNORECASE)
_CONTENTS = Phrase(r"\btable of contents\b", 0)
_STRIP = ' \t\n\u2028\u2029.:;-\u2013\u2014*|"\u201c\u201d'


class ItemReading(NamedTuple):
    """An item and where it stands: ``start`` to ``title_end`` is the heading, ``text_start`` to ``end`` its text."""

    item: Item
    start: int
    title_end: int
    text_start: int
    end: int


class _Heading(NamedTuple):
    number: str
    title: tuple[int, int] | None
    start: int
    end: int
    own: bool  # the title is this item's, not another document's


def read_items(document: Document, start: int, end: int) -> tuple[ItemReading, ...]:
    """The items between two positions of the text, in order. A group of items that share a heading is one entry."""
    links = document.text.rfind("QuickLinks", start, end)
    if links > start and _SECTION_END.search(document.folded, start, links):
        end = links  # headings that an agent's software repeats at the end
    headings = _headings(document, start, end)
    headings = _in_order(document, sorted([*headings, *_sentences(document, start, end, headings)], key=lambda heading: heading.start))
    readings = []
    for number, heading in enumerate(headings):
        stop = headings[number + 1].start if number + 1 < len(headings) else _end_of_last(document, heading.end, end)
        last = _without_foot(document.text, heading.end, stop)
        text = document.quote(heading.end, last)
        title = _CUT_NUMBER.sub("-", document.quote(*heading.title).strip(_STRIP)) if heading.title else None
        if title and not heading.number.isdigit():
            title = _ITEM_BETWEEN.sub("; ", title)
        pointing = heading.number != "12" and not (title and title.lower().endswith("exhibits")) and _only_points_elsewhere(document.folded[heading.end : last])
        item = Item.model_construct(number=heading.number, title=title or None, text=text or None, incorporated_by_reference=pointing)
        readings.append(ItemReading(item, heading.start, heading.title[1] if heading.title else heading.end, heading.end, stop))
    return tuple(readings)


def _without_foot(text: str, start: int, end: int) -> int:
    """Where the item ends before what belongs to the page: its number, a link to the table of contents."""
    return max(start, foot(text, start + len(text[start:end].rstrip())))


def _only_points_elsewhere(folded: str) -> bool:
    """Whether the words send the reader to another document and state nothing themselves."""
    if not _POINTS_ELSEWHERE.search(folded):
        return False
    sentences = re.split(r"(?<=[a-z0-9)\"'][.:])\"? (?=[(\"'a-z])", folded)
    return not any(((len(words) > 80 and _STATES.search(words)) or _FACT.search(words)) and not _POINTS_ELSEWHERE.search(words) for words in sentences)


def _headings(document: Document, start: int, end: int) -> list[_Heading]:
    found: list[_Heading] = []
    found_to = start
    for match in _HEADING.finditer(document.folded, start, end):
        at = _opening(document.folded, match.start(), found_to)
        found_to = match.end()
        if found and at < found[-1].end:
            continue
        heading = _heading(document, match, at, start, end)
        if heading:
            found.append(heading)
        if len(found) == _MOST:
            break
    return found


def _heading(document: Document, match: re.Match[str], at: int, start: int, end: int) -> _Heading | None:
    """The heading of which the word and number are a match, and that begins ``at``; None where they stand in a sentence."""
    folded, text = document.folded, document.text
    begins = at == start or text[at - 1] in _ENDS or text[at - 1] == "|" or text[at - 2 : at] == "| "
    if not begins and text[max(0, at - 2) : at] != ". " and not (text[at - 1] == " " and match["mark"] and _has_own_title(folded, match)):
        return None
    if text[at - 1 : at] != "\u2029" and _REFERENCE.search(folded, max(start, at - 12), at):
        return None
    single = _whole(match["numbers"]).isdigit()
    title = _title(document, match, end) if single else _titles(document, match, end)
    if title is None and not (begins and (_ends_line(text, match.end()) or _text_follows(text, at, match))):
        return None
    own = single and title is not None and bool(_OWN[_whole(match["numbers"])].match(folded, title[0]))
    numbers = match["numbers"]
    while single and title and (more := _further(document, title[1], end)):
        numbers, title = f"{numbers}, {more[0]}", (title[0], more[1])
    return _Heading(_normal(numbers), title, at, _behind(text, title[1] if title else match.end(), end), own or not single)


def _has_own_title(folded: str, match: re.Match[str]) -> bool:
    """Whether a single item's own title stands behind its number, as in a text that is all on one line: "3 Item 12. Exhibits."."""
    number = _whole(match["numbers"])
    return number.isdigit() and _OWN[number].match(folded, match.end()) is not None


def _behind(text: str, at: int, end: int) -> int:
    """Where the text begins behind a heading that ends ``at``; a star belongs to the text."""
    while at < end and text[at] in _STRIP and text[at] != "*":
        at += 1
    return at


def _opening(folded: str, at: int, limit: int) -> int:
    """Where a heading begins whose word begins at ``at``: with the bracket or the star before it, not before ``limit``."""
    for length in (1, 2):
        begin = at - length
        if begin >= limit and folded[begin] in "(*" and folded[begin + 1 : at] in ("", " "):
            return at if begin and folded[begin - 1].isascii() and folded[begin - 1].isalpha() else begin
    return at


_AMENDING = Phrase(
    rf"items? (?P<numbers>{_LIST.replace(')*', '){0,12}')})(?: (?:of|to) (?:the |this )?(?:original |initial )?(?:schedule (?:to|14d-1|13e-4)"
    rf"|tender offer statement|statement)\b(?:(?! items? \d)[^.;:]){{0,220}}?)? (?:is|are) (?:hereby |each )?(?:further )?(?:amended|supplemented|restated|replaced)\b",
    0,
)


def _sentences(document: Document, start: int, end: int, headings: list[_Heading]) -> list[_Heading]:
    """Sentences that amend an item under no heading: "Item 11 of the Schedule TO is hereby amended …", each where it begins a paragraph."""
    headed = {number for heading in headings for number in _numbers(heading.number)}
    found: list[_Heading] = []
    for match in islice(_AMENDING.finditer(document.folded, start, end), _MOST):
        number = _normal(match["numbers"])
        at = match.start()
        if (at == start or document.text[at - 1] in _ENDS) and not headed.intersection(_numbers(number)):
            headed.update(_numbers(number))
            found.append(_Heading(number, None, at, at, False))
    return found


def _numbers(heading: str) -> Iterator[int]:
    """The items that a heading names: "1-3, 11" gives 1, 2, 3 and 11."""
    for first, last in _RANGES.findall(heading):
        yield from range(int(first), int(last or first) + 1)


_RANGES = re.compile(r"(\d+)(?:-(\d+))?")


def _title(document: Document, match: re.Match[str], end: int) -> tuple[int, int] | None:
    """Where the title of a single item stands, behind its number."""
    folded, text, at = document.folded, document.text, match.end()
    if at >= end:
        return None
    known = _OWN[_whole(match["numbers"])].match(folded, at, min(end, at + 120))
    if known is None and match["mark"]:
        known = _ANY_TITLE.match(folded, at, min(end, at + 120))
    if known:
        return at, _rest_of_title(document, at, known.end(), end)
    if match["mark"] and text[at : at + 1].isupper():
        line = _LINE.match(text, at, end)
        words = line.group().split() if line else []
        if (
            line
            and (line.end() >= end or text[line.end()] in "\n\u2029")
            and not re.search(r"[.;] ?[A-Z(]", line.group())
            and len(words) <= 14
            and not any(_SMALL_WORD.match(word) for word in words)
        ):
            more = None if line.group().rstrip().endswith(".") else _IN_CAPITALS.match(text, line.end(), end)
            return at, more.end() if more and line.group().isupper() else line.end()
    return None


def _text_follows(text: str, at: int, match: re.Match[str]) -> bool:
    """Whether an untitled heading is followed by its text on the line: "Items 1 through 11. The Offer …"."""
    return bool(match["mark"] and match["mark"][0] in ".:" and text[match.end() : match.end() + 1].isupper() and (at == 0 or text[at - 1] in "\n\u2029"))


def _further(document: Document, at: int, end: int) -> tuple[str, int] | None:
    """The number of one more item that a heading names behind the title of the first, and where its title ends: "…; and Item 6. Purposes of the Transaction"."""
    joint = _JOINT.match(document.folded, at, end)
    match = _HEADING.match(document.folded, joint.end(), end) if joint and "\u2029" not in document.text[at : joint.end()] else None
    if match is None or not _whole(match["numbers"]).isdigit():
        return None
    title = _title(document, match, end)
    return (match["numbers"], title[1]) if title and _OWN[_whole(match["numbers"])].match(document.folded, title[0]) else None


def _titles(document: Document, match: re.Match[str], end: int) -> tuple[int, int] | None:
    """Where the titles of a group stand, behind its numbers and on their line."""
    if not match["mark"] or not _ANY_TITLE.match(document.folded, match.end(), end):
        return None
    line = _LINES.match(document.text, match.end(), end)
    return (match.end(), line.end()) if line and not _STATES.search(document.folded[line.start() : line.end()]) else None


def _rest_of_title(document: Document, at: int, last: int, end: int) -> int:
    """Where a title ends whose first words are known: "… of the Issuer or Affiliate", up to the point or the end of the paragraph."""
    folded, text = document.folded, document.text
    rest = _REST.match(folded, last, min(end, last + 140))
    if rest is None:
        return last
    if further := _FURTHER.search(folded, last, min(end, rest.end() + 16)):
        return further.start()
    words = text[last : rest.end()]
    if _SENTENCE_BELOW.match(text, last, end) and not text[at:last].isupper():
        return last
    if "\u2029" in words or _STATES.search(f"{rest.group()} ") or (text[at:last].isupper() and not words.isupper()):
        return last
    if "\n" in words and not (folded[rest.end() : rest.end() + 1] == "." or _ends_line(text, rest.end())):
        return last
    return rest.end() if folded[rest.end() : rest.end() + 1] == "." or _ends_line(text, rest.end()) else last


_ENDS = "\n\u2029\t\u2028"
_MOST = 400
"""More headings than this are no Schedule's."""
_SMALL_WORD = Phrase(r"(?!and|the|of|or|for|to|in|by|with|as|on|used|from)[a-z]{2}", 0)
_WORDS = Phrase("[A-Za-z]{2}", 0)
_LINE = Phrase(r"[^\n\u2029]{3,110}", 0)
_IN_CAPITALS = Phrase(r"\n[A-Z][A-Z ,'/-]{2,80}(?=\.?[\u2029\n]|\.?$)", 0)
_JOINT = Phrase(r"(?:[;,] ?(?:and |& )?| (?:and|&) )(?=i ?t ?e ?m)", 0)
_FURTHER = Phrase(rf"(?:[;,] ?(?:and |& )?| (?:and|&) )items? {_NUMBERS}[.:]", 0)
"""What joins the titles of two items in one heading."""
_ITEM_BETWEEN = Phrase(rf"(?:[;,] ?(?:and |& )?| (?:and|&) )items? {_NUMBERS}[.:)-]{{0,2}} ?", re.IGNORECASE)
_REFERENCE = Phrase(r"(?<![a-z])(?:see|see also|under|in) \(?$", 0)
"""What stands before the number of an item in a sentence, where it begins a line."""
_LINES = Phrase(r"[^\n\u2029]{3,220}(?:(?<=[;,])\n[^\n\u2029]{3,120}){0,2}(?=[\n\u2029]|$)", 0)
_REST = Phrase(
    r"(?:,? (?:of|or|and|in|for|to|the|by|with|as|on|certain|other|respect|retained|employed|transactions|agreements|negotiations|concerning|between"
    r"|from|material|significant)\b|,? ?/ ?[a-z])[^.;:()\u2029]{0,120}",
    0,
)
_SENTENCE_BELOW = Phrase(r" ?\n(?:On|In|For|To|The|By|With(?! Respect)|As|From|Between|Concerning)[ \n]", 0)
"""Below a title, how a sentence begins and no title goes on: "Additional Information" / "On May 3, 2004 the Board …"."""
_OWN = {number: Phrase(titles, 0) for number, titles in _TITLES.items()}
_ANY_TITLE = Phrase(
    "|".join(
        sorted({part for titles in _TITLES.values() for part in titles.split("|") if not part.startswith("(?") and part.count("(") == part.count(")")}, key=len, reverse=True)
    ),
    0,
)


def _ends_line(text: str, at: int) -> bool:
    """Whether nothing but a point stands between here and the end of the line or cell."""
    while at < len(text) and text[at] in " .:;*|\u2014-":
        at += 1
    return at >= len(text) or text[at] in "\n\u2029\t\u2028" or text[at - 1] in "\n\u2029\t\u2028"


def _whole(numbers: str) -> str:
    """The items of a heading that names paragraphs of them: "4(a)" is of Item 4."""
    return _PARAGRAPH.sub("", numbers)


def _normal(numbers: str) -> str:
    """The words of a grouped heading, shortened: "1 through 9, item 11 and item 13" gives "1-9, 11, 13"."""
    words = re.sub(r"items? ", "", _whole(numbers))
    words = re.sub(r" ?(?:through|to|-) ?", "-", words)
    return re.sub(r" ?(?:[,;] and|[,;]|and|&) ?", ", ", words)


def _in_order(document: Document, headings: list[_Heading]) -> list[_Heading]:
    """The headings of the Schedule, which run upward: not a table of contents before them, nor other documents' items among or behind them.

    A heading counts for more with its own item's title and text below it; one without text leads only to the next one.
    """
    if not headings:
        return []
    texts = [bool(_WORDS.search(document.text, heading.end, following.start)) for heading, following in pairwise(headings)] + [True]
    firsts = [int(re.split(r"[-,]", heading.number)[0]) for heading in headings]
    best: list[float] = []
    back: list[int | None] = []
    for number, heading in enumerate(headings):
        weight = (1.0 if heading.own else 0.6) * (1.0 if texts[number] and not _is_listed(document, headings, number) else 0.05)
        most, came = 0.0, None
        for earlier in range(number):
            if firsts[earlier] < firsts[number] and best[earlier] > most and (texts[earlier] or earlier == number - 1):
                most, came = best[earlier], earlier
        best.append(most + weight)
        back.append(came)
    at: int | None = best.index(max(best))
    for number, heading in enumerate(headings):
        if firsts[number] == 13 and heading.own and best[number] > max(number, 1) / 2:
            at = number  # what follows are the items of the Schedule 13E-3 inside Item 13
            break
    chain = []
    while at is not None:
        chain.append(headings[at])
        at = back[at]
    return chain[::-1]


def _is_listed(document: Document, headings: list[_Heading], number: int) -> bool:
    """Whether a heading stands in a table of contents, right below that title, and again where its item begins."""
    at = headings[number].start
    again = any(later.number == headings[number].number and later.own for later in headings[number + 1 :])
    return again and _CONTENTS.search(document.folded, max(0, at - 240), at) is not None


def _end_of_last(document: Document, at: int, end: int) -> int:
    """Where the last item's text ends: at the heading of the signatures."""
    folded, text = document.folded, document.text
    for match in _SECTION_END.finditer(folded, at, end):
        if (match.start() == 0 or text[match.start() - 1] in _ENDS) and (
            match["certifies"] or match.end() >= len(text) or text[match.end()] in _ENDS or folded.startswith(" after ", match.end())
        ):
            return match.start()
    return end
