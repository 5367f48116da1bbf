"""The classes sought and their CUSIP numbers, as the cover's captions print them (Item 1002(b) of Regulation M-A).

    Common Stock, par value $0.01 per share        41591R 10 5        (Title of Class)   (CUSIP Number)

    Class A Common Stock                           41591R105 (Class A Common Stock)
    Class B Common Stock                           41591R204 (Class B Common Stock)

As many classes as numbers pair in order; else every number has the whole title. Identifiers of another kind beside them (ISIN, SEDOL, common
code) are no CUSIP numbers. A number keeps the characters that the cover prints, right or wrong, without blanks.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import pairwise, zip_longest
from typing import NamedTuple

from ...document import Block, Document
from ...models import Security
from ...phrase import Phrase
from ..named import Named
from ..names import FOOTNOTE, is_entity, unruled
from .captions import Caption
from .class_rows import Row, read_rows
from .class_titles import as_many, at_and, at_semicolons, between_semicolons, each_a_class, each_ending_alike, each_with_par, grouped, receipts_among, receipts_and_shares, whole
from .cusip_numbers import NONE, each_with_number, find_numbers, holds_number, is_number, line_for_line, titles_and_numbers

_AND_END = Phrase(r",? and$", re.IGNORECASE)
_AND_START = Phrase(r"^and (?=\w)", re.IGNORECASE)
"""The word before the title of a second class, where each has a caption: "(CUSIP Number) and Class B Common Stock"."""
_OF_CLASS = Phrase(r"\bof (?!class(?:es)? of|securities|each|the )([a-z]{3,20} [a-z]{1,20}(?: [a-z]{2,20}){0,3}) ?\)", 0)
_LABEL = Phrase(r" ?\((?:of )?(?:the )?([a-z]{3,20} [a-z]{1,20}(?: shares?| stock| units?)?)[^()]{0,100}\)", 0)
_SHORT_LABEL = Phrase(r" ?\((?:of )?(?:the )?([ag]d[srn])s?(?: only)?\)", 0)
_RECEIPTS = {
    "ads": "american depositary share",
    "adr": "american depositary receipt",
    "adn": "american depositary note",
    "gds": "global depositary share",
    "gdr": "global depositary receipt",
    "gdn": "global depositary note",
}
_WHOSE = Phrase(r"(?:an?\ |each\ )?(?:(?:direct|indirect|wholly|majority)[-\ ,]*(?:and\ |or\ )?(?:owned\ )?)*(?:subsidiar(?:y|ies)|affiliates?)\ of\b|(?:wholly[-\ ])?owned\ by\b")
"""What stands behind the caption of the filing persons on some covers, before the class: "a subsidiary of Parent Corp."."""
_RESPECTIVELY = Phrase(r" ?\(?,? ?respectively", 0)
_BUYS = Phrase(r"(?:[a-z0-9-]+ ){0,3}?(?P<what>warrant|option|right)s?,? (?:each )?(?:to (?:purchase|acquire|buy)|exercisable for)\b", 0)
_BEHIND_NUMBER = Phrase(r" ?\(([^()]{3,60})\)", 0)
_NO_TITLE = Phrase(rf"{NONE.pattern}|cusip ?(?:numbers?|nos?\.?|#)(?: ?\(s\))?:?", 0)
"""No title: the word that there is none, or the heading of a column beside it."""
_DEFINITION = Phrase(r'\((?:the )?"[^"()]{2,40}"\)', 0)
"""A line that only names the class above it: "(the "Series A Preferred")"."""
_LINE_MARKS = "\t\n\u2028\u2029"
_LONGEST = 600
_MOST_LINES = 60


class SecurityReading(NamedTuple):
    """A class and its number, and where they stand."""

    security: Security
    start: int
    end: int


def read_classes(document: Document, captions: list[Caption], words: list[list[Block]], rows: Iterable[Row] = ()) -> list[SecurityReading]:
    """One entry a class; ``words`` are what belongs to each caption, ``rows`` those below headings."""
    nameless = not any(caption.name in ("both", "subject", "persons") for caption in captions)  # a converter lost the captions above the names
    reader = _Reader(document, nameless)
    reader.add(rows)
    for at in _number_behind_class(document, captions, words):
        lines = [line for line in words[at] if line.end - line.start < _LONGEST][:_MOST_LINES]
        if captions[at].name == "class":
            reader.title(captions[at], lines)
        elif captions[at].name == "cusip":
            reader.number(captions[at], lines)
    reader.close()
    return reader.readings


# --- the captions, one by one ---------------------------------------------------------------------------------------------------------


class _Reader:
    """Takes a cover's captions of titles and of numbers in their order."""

    def __init__(self, document: Document, nameless: bool) -> None:
        self.document, self.nameless = document, nameless
        self.titles: list[Block] | None = None
        """The lines of the title whose number is still to come; None where no title waits for one."""
        self.readings: list[SecurityReading] = []

    def title(self, caption: Caption, lines: list[Block]) -> None:
        """A caption of a title, or of titles and numbers both; a title before it has no number."""
        self.close()
        if "cusip" in caption.words and (listed := each_with_number(self.document, lines)):
            self.readings += [SecurityReading(_security(title, number), line.start, line.end) for title, number, line in listed]
            return
        if "cusip" in caption.words and self._in_rows(lines):
            return
        whose = lines and _WHOSE.match(self.document.folded, lines[0].start, lines[0].end)
        self.titles = _without_names(self.document, lines) if self.nameless or whose else lines

    def number(self, caption: Caption, lines: list[Block]) -> None:
        """A caption of a number, of the class that waits for one; where none does, the class may stand among the lines of the number."""
        numbers = find_numbers(self.document, lines)
        if "underlying" in caption.words and not self.titles and self.readings and self.readings[-1].security.cusip:
            return  # the number of the stock behind notes or options that have one of their own
        titles = self.titles
        if titles is None:
            titles = _without_names(self.document, [line for line in lines if not holds_number(self.document, line)])
        self.titles = None
        if titles and not lines:
            if self._in_rows(titles):
                return
            titles, numbers = titles_and_numbers(self.document, titles)
        self._tell(titles, numbers, caption, line_for_line(self.document, lines))

    def _in_rows(self, lines: list[Block]) -> bool:
        """Adds the classes of lines that are rows of titles and numbers; whether they are."""
        rows, last = read_rows(self.document, list(_uncut(self.document, lines)))
        in_rows = len(rows) > 1 and last == lines[-1].end
        if in_rows:
            self.add(rows)
        return in_rows

    def close(self) -> None:
        """No number follows for the title that waits for one; its lines may have them: "Series A Preferred Stock (CUSIP No. 41591R205)"."""
        if self.titles:
            titles = [line for line in self.titles if not _DEFINITION.fullmatch(self.document.folded[line.start : line.end].strip())]
            if titles and all("cusip" in self.document.folded[line.start : line.end] for line in titles) and (listed := each_with_number(self.document, titles)):
                self.readings += [SecurityReading(_security(title, number), line.start, line.end) for title, number, line in listed]
            else:
                self._tell(self.titles, [], None)
        self.titles = None

    def _tell(self, titles: list[Block], numbers: list[Named], caption: Caption | None, by_line: Sequence[Named] = ()) -> None:
        """Adds the classes of a title."""
        self.add(_pairs(_entry(self.document, titles, numbers, caption)._replace(by_line=by_line)))

    def add(self, classes: _Pairs) -> None:
        """Adds classes, each once: a Schedule combined with Schedule 13E-3 has a second block that says the same."""
        for name, number in classes:
            places = [place for place in (name, number) if place]
            security = _security(name.text if name else "", number.text if number else "")
            if places and not any((had.security.title, had.security.cusip) == (security.title, security.cusip) for had in self.readings):
                self.readings.append(SecurityReading(security, min(place.start for place in places), max(place.end for place in places)))


def _security(title: str, number: str) -> Security:
    """A class with its number; no words stand for None."""
    return Security.model_construct(title=_AND_START.sub("", _AND_END.sub("", title), 1).rstrip(" ,;") or None, cusip=number or None, cusip_valid=None)


def _number_behind_class(document: Document, captions: list[Caption], words: list[list[Block]]) -> list[int]:
    """The places of the captions, in an order in which each number comes behind its class."""
    order = list(range(len(captions)))
    for at in range(len(order) - 3):
        four = order[at : at + 4]
        if [captions[place].name for place in four] == ["class", "class", "cusip", "cusip"] and all(words[place] for place in four):
            order[at + 1 : at + 3] = four[2], four[1]  # two classes side by side, each over a caption of its own, and their numbers below
    told = [place for place, caption in enumerate(captions) if caption.name in ("class", "cusip")]
    if [captions[place].name for place in told] == ["cusip", "class"] and words[told[0]] and all(is_number(document, line) for line in words[told[0]]):
        order[told[0]], order[told[1]] = told[1], told[0]  # the only class, behind its number
    return order


def _without_names(document: Document, lines: list[Block]) -> list[Block]:
    """The lines behind the last one that names a company."""
    names = [at for at, line in enumerate(lines) if is_entity(document.folded[line.start : line.end])]
    return lines[names[-1] + 1 :] if names else lines


# --- which number is whose ------------------------------------------------------------------------------------------------------------

_Pairs = Iterable[tuple[Named | None, Named | None]]
"""Classes with their numbers; a class without a number, or a number without a class, has None for it."""


_CUTS = (
    (Phrase(r"\b(?:american|depositary|common|ordinary|capital|preferred)$", 0), Phrase(r"(?:depositary|shares?|stock|units?|receipts?)\b", 0)),
    (Phrase(r"^(?:class|series)(?: [a-z]\d?)?$", 0), Phrase(r"(?:[a-z]\d? )?(?:(?:common|ordinary|preferred|convertible|cumulative) )*(?:shares?|stock|units?)\b", 0)),
    (Phrase(r"\b(?:(?:par|nominal|stated|quota) value|value of|par value of)$", 0), Phrase(r"(?:u\.?s\.? ?)?[$\u20ac\u00a3]", 0)),
    (Phrase(r"\b(?:without|no) par$", 0), Phrase(r"value\b", 0)),
    (
        Phrase(
            r"\b(?:convertible|exchangeable|cumulative|non-?cumulative|perpetual|redeemable|participating|senior|junior|subordinated|secured|unsecured|fixed-rate|floating[- ]rate|reset)$",
            0,
        ),
        Phrase(r"[a-z]", 0),
    ),
    (Phrase(r"\beach(?: representing)?$|\brepresenting$", 0), Phrase(r"(?:representing|the right|one|two|three|\d)", 0)),
)
"""How the first of two lines of one title ends, and how the second begins."""
_FIGURE = Phrase(r"(?:U\.?S\.?)?\$?\d{1,3}(?:[.,]\d{1,6})?", 0)


class _Entry(NamedTuple):
    """The lines of a title, the numbers below it, and the caption of the numbers."""

    document: Document
    lines: list[Named]
    numbers: list[Named]
    caption: Caption | None
    by_line: Sequence[Named] = ()
    """Where some of the lines below are identifiers of another kind: what number each line gives, empty for those."""


def _entry(document: Document, titles: list[Block], numbers: list[Named], caption: Caption | None) -> _Entry:
    """What stands above the captions, without lines and numbers that name no class sought."""
    titles = list(_uncut(document, titles))
    lines = [line for title, below in zip_longest(titles, titles[1:]) if (line := _line(document, title) or _figure(document, title, below))]
    if lines and lines[0].text.lower() == "and":  # between two classes that have captions of their own
        lines = lines[1:]
    if as_many(lines, len(numbers)) is None:  # else "None" is the word of the class on the same line
        numbers = [number for number in numbers if number.text]
    return _Entry(document, lines, _own_numbers(document, whole(lines), numbers), caption)


def _line(document: Document, block: Block) -> Named | None:
    """A line of a title without footnote marks and rules; None where nothing is left, or a word that says that there is no class."""
    text = unruled(FOOTNOTE.sub("", document.quote(block.start, block.end))).strip().lstrip("; ")
    return Named(text, block.start, block.end) if re.search(r"[A-Za-z]{2}", text) and not _NO_TITLE.fullmatch(text.lower()) else None


def _uncut(document: Document, titles: list[Block]) -> Iterator[Block]:
    """The lines, those made one that a converter cut: "AMERICAN DEPOSITARY" over "SHARES", "Par Value" over "$0.01"."""
    whole: Block | None = None
    for title in titles:
        if whole and _is_cut(document, whole, title):
            whole = Block(whole.start, title.end)
            continue
        if whole:
            yield whole
        whole = title
    if whole:
        yield whole


def _is_cut(document: Document, first: Block, second: Block) -> bool:
    """Whether the first of two lines ends in a word that ends no title, and the second goes on with it."""
    if document.text[first.end : second.start].strip("\n\u2028\u2029 "):
        return False
    above, below = (document.folded[line.start : line.end].strip() for line in (first, second))
    return any(ends.search(above) and begins.match(below) for ends, begins in _CUTS)


def _figure(document: Document, block: Block, below: Block | None) -> Named | None:
    """A figure alone on its line in the middle of a title: "representing" / "50" / "shares of common stock"."""
    text = document.quote(block.start, block.end)
    return Named(text, block.start, block.end) if below and _FIGURE.fullmatch(text) and document.text[below.start : below.end].lstrip()[:1].islower() else None


def _own_numbers(document: Document, title: Named | None, numbers: list[Named]) -> list[Named]:
    """The numbers without those of the stock that the one class sought may buy: "413456101 (Common Stock)" beside "413456119 (Warrants)"."""
    bought = _BUYS.match(title.text.lower()) if title and len(numbers) > 1 else None
    if bought is None:
        return numbers
    labels = [_BEHIND_NUMBER.match(document.folded, number.end, number.end + 80) for number in numbers]
    own = [number for number, label in zip(numbers, labels, strict=True) if label and bought["what"] in label[1]]
    return own if own and all(labels) else numbers


def _pairs(entry: _Entry) -> _Pairs:
    """Each class with its number, by the first arrangement of the cover that fits."""
    return next(pairs for arrangement in _ARRANGEMENTS if (pairs := arrangement(entry)) is not None)


def _line_of_each_kind(entry: _Entry) -> _Pairs | None:
    """Shares and their receipts, each with a line below, an ISIN or a SEDOL number for what has no CUSIP number."""
    classes = receipts_and_shares(entry.lines)
    if not classes or len(classes) != len(entry.by_line):
        return None
    return [(name, number if number.text else None) for name, number in zip(classes, entry.by_line, strict=True)]


def _number_with_label(entry: _Entry) -> _Pairs | None:
    """Several classes and one number, whose brackets say which it is of: "05969B103 (American Depositary Shares)"."""
    classes = grouped(entry.lines)
    if len(entry.numbers) != 1 or len(classes) < 2:
        return None
    label, short = (phrase.match(entry.document.folded, entry.numbers[0].end, entry.numbers[0].end + 140) for phrase in (_LABEL, _SHORT_LABEL))
    wanted = label[1] if label else _RECEIPTS[short[1]] if short else None
    return _one_of_them(classes, _place(classes, wanted), entry.numbers) if wanted else None


def _number_under_caption(entry: _Entry) -> _Pairs | None:
    """Several classes and one number or none: the caption says whose it is, "(CUSIP Number of Common Stock)", else it is the first's."""
    if len(entry.numbers) > 1:
        return None
    whose = _OF_CLASS.search(entry.document.folded, entry.caption.start, entry.caption.end) if entry.caption else None
    classes = between_semicolons(entry.lines) or each_with_par(entry.lines) or (receipts_and_shares(entry.lines) if whose else [])
    if not classes and entry.numbers and entry.numbers[0].text[:1].isdigit() and (receipts := receipts_among(entry.lines)) is not None:
        return _one_of_them(receipts_and_shares(entry.lines), receipts, entry.numbers)  # foreign shares that have a number have one that begins with a letter
    if not classes and not entry.numbers:
        classes = each_ending_alike(entry.lines) or (receipts_and_shares(entry.lines) if receipts_among(entry.lines) is not None else [])
    return _one_of_them(classes, _place(classes, whose[1]) if whose else 0, entry.numbers) if classes else None


def _place(classes: list[Named], words: str) -> int | None:
    """Which class begins with the words; None where none does, or more than one."""
    places = [at for at, name in enumerate(classes) if name.text.lower().startswith(words)]
    return places[0] if len(places) == 1 else None


def _one_of_them(classes: list[Named], place: int | None, numbers: list[Named]) -> _Pairs | None:
    """The classes, the one at the place with the number, if there is one; None for no place."""
    return None if place is None else [(name, numbers[0] if numbers and at == place else None) for at, name in enumerate(classes)]


def _number_for_each(entry: _Entry) -> _Pairs | None:
    """As many classes as numbers, or as lines of numbers; None where there are more numbers than classes."""
    if len(entry.numbers) < 2:
        return None
    classes = as_many(entry.lines, len(entry.numbers)) or _line_for_each(entry) or _in_one_title(entry)
    return zip(classes, entry.numbers, strict=True) if classes else None


def _line_for_each(entry: _Entry) -> list[Named] | None:
    """The class of each number, where a line of numbers stands for each class: "150934AL1 & 150934AM9"."""
    lines = [0]
    for above, number in pairwise(entry.numbers):
        lines.append(lines[-1] + any(mark in entry.document.text[above.end : number.start] for mark in _LINE_MARKS))
    classes = as_many(entry.lines, lines[-1] + 1) if 0 < lines[-1] < len(entry.numbers) - 1 else None
    return [classes[line] for line in lines] if classes else None


def _in_one_title(entry: _Entry) -> list[Named] | None:
    """The class of each number in one title: between semicolons, or two of them with their numbers "respectively"."""
    title, count = whole(entry.lines), len(entry.numbers)
    if title is None:
        return None
    classes = at_semicolons(title)
    if len(classes) != count and _RESPECTIVELY.match(entry.document.folded, entry.numbers[-1].end):
        classes = at_and(title)
        return classes if len(classes) == count and each_a_class(classes) else None
    return classes if len(classes) == count else None


def _one_class(entry: _Entry) -> _Pairs:
    """All the lines as one class, with each number, or none."""
    title, numbers = whole(entry.lines), iter(entry.numbers)
    return [(title, next(numbers, None)), *((title, number) for number in numbers)]


_ARRANGEMENTS: tuple[Callable[[_Entry], _Pairs | None], ...] = (_line_of_each_kind, _number_with_label, _number_under_caption, _number_for_each, _one_class)
"""How covers set classes and numbers, the first that fits decides."""
