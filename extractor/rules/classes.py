"""The classes sought and their CUSIP numbers, as the cover's captions print them (Item 1002(b) of Regulation M-A).

    Common Stock, par value $0.01 per share        41591R 10 5        (Title of Class)   (CUSIP Number)

    Class A Common Stock                           41591R105 (Class A Common Stock)
    Class B Common Stock                           41591R204 (Class B Common Stock)

As many classes as numbers pair in order; else every number has the whole title. Identifiers of another kind beside them (ISIN, SEDOL, common
code) are no CUSIP numbers. A number keeps the characters that the cover prints, right or wrong, without blanks.
"""

from __future__ import annotations

import re
from itertools import pairwise

from ..document import Block, Document
from ..models import Security
from ..phrase import Phrase
from .captions import Caption
from .named import Named
from .names import FOOTNOTE, is_entity, unruled

_NONE = Phrase(r"\[?\(?(?:none|not applicable|n/?a|n\.a\.?|none or unknown|not available|unknown|not (?:yet )?assigned)\)?\]?\.?\*?", 0)
_NONE_OF = Phrase(rf"(?:{_NONE.pattern})(?: \([^()]{{2,80}}\))?|[^:]{{2,80}}: ?(?:{_NONE.pattern})", 0)
_CUSIP = Phrase(
    r"(?<![0-9A-Z])(?=[0-9A-Z -]{0,6}\d)([0-9A-Z]{6})[ -]?([0-9A-Z]{2})[ -]?([0-9A-Z])(?![0-9A-Z])"
    r"|(?<![0-9A-Z])(?=[0-9A-Z -]{0,6}\d)([0-9A-Z]{6})[ -]([0-9A-Z])[ -]?([0-9A-Z]{2})(?![0-9A-Z])"
    r"|(?<![0-9A-Z])(?=[A-Z]{0,2}\d)([0-9A-Z]{3})[ -]([0-9A-Z]{3})[ -]([0-9A-Z]{2})[ -]?([0-9A-Z])(?![0-9A-Z])"
    r"|(?<![0-9A-Z])(?=[0-9A-Z]{0,4}\d)([0-9A-Z]{6})[ -]?([0-9A-Z]{2})(?![0-9A-Z -]{0,2}[0-9A-Z])",
    0,
)
_OTHER_IDENTIFIER = Phrase(r"(?:common codes?|sedol|isin|wkn|cik|valor)(?: (?:no|number|code)s?)?\.? ?[:#]? ?(?:[a-z]{2} ?)?$", 0)
_CONTINUES_TITLE = Phrase(
    r"[Dd]ue\b|DUE\b|Par\b|Including\b|No Par|Without Par|Together\b|Having\b|With\b|And\b|Per\b|PAR\b|INCLUDING\b|NO PAR|WITHOUT PAR|TOGETHER\b|AND\b"
    r"|PER\b",
    0,
)
_OPEN_TITLE = Phrase(r"(?:,|\b(?:and|of|the|an?|in|to|for|per|each|or|with))$", 0)
_AND_END = Phrase(r",? and$", re.IGNORECASE)
_NUMBER_BEHIND = Phrase(
    r"[ ,;:(\[\u2013\u2014-]{0,4}(?:CUSIP|Cusip)? ?(?:[Nn]umber|NUMBER|No|NO"
    r"|#)?\.?:? ?#?(?P<number>(?=[0-9A-Z -]{0,8}\d)[0-9A-Z]{6}[ -]?[0-9A-Z]{2}[ -]?[0-9A-Z])[)\]]?$",
    0,
)
_PAR = Phrase(r"\bpar value|\bno par|\bwithout par|\bnominal value", 0)
_PART = Phrase(r"\bdepositary|\brepresenting|\brepresented by|\b(?:right|option|warrant)s?\b", 0)
_OF_CLASS = Phrase(r"\bof (?!class(?:es)? of|securities|each|the )([a-z]{3,20} [a-z]{1,20}(?: [a-z]{2,20}){0,3}) ?\)", 0)
_RECEIPT = Phrase(r"(?:american|global) depositary (?:shares?|receipts?|notes?|units?)", 0)
_SHARES = Phrase(r"(?:(?:common|ordinary|preferred|preference|class|series|registered|[a-z]) ){1,3}?(?:shares?|stock)\b", 0)
_RATE = Phrase(r"\d[\d./ -]{0,9}%", 0)
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
_SEMICOLON = Phrase(r" ?; ?(?:and )?", re.IGNORECASE)
_RESPECTIVELY = Phrase(r" ?\(?,? ?respectively", 0)
_BUYS = Phrase(r"(?:[a-z0-9-]+ ){0,3}?(?P<what>warrant|option|right)s?,? (?:each )?(?:to (?:purchase|acquire|buy)|exercisable for)\b", 0)
_BEHIND_NUMBER = Phrase(r" ?\(([^()]{3,60})\)", 0)
_NOUN = Phrase(r"\b(?:stock|shares?|notes|debentures|warrants|units|securities|options|interests)\b", 0)
_LINE_MARKS = "\t\n\u2028\u2029"
_LONGEST = 600


class SecurityReading:
    """A class and its number, and where they stand."""

    __slots__ = ("end", "security", "start")

    def __init__(self, security: Security, start: int, end: int) -> None:
        self.security, self.start, self.end = security, start, end


def read_classes(document: Document, captions: list[Caption], words: list[list[Block]]) -> list[SecurityReading]:
    """One entry a class; ``words`` are what belongs to each caption."""
    readings: list[SecurityReading] = []
    titles: list[Block] = []
    waiting = False
    captions, words = _each_with_its_number(document, captions, words)
    nameless = not any(caption.name in ("both", "subject", "persons") for caption in captions)  # a converter lost the captions above the names
    for caption, pieces in zip(captions, words, strict=True):
        pieces = [piece for piece in pieces if piece.end - piece.start < _LONGEST][:60]
        if caption.name == "class":
            if waiting and titles:
                _pair(document, titles, [], readings)
            if "cusip" in caption.words and (listed := _with_numbers(document, pieces)):
                readings.extend(listed)
                titles, waiting = [], False
                continue
            whose = pieces and _WHOSE.match(document.folded, pieces[0].start, pieces[0].end)
            titles, waiting = (_without_names(document, pieces) if nameless or whose else pieces), True
        elif caption.name == "cusip":
            numbers = _numbers(document, pieces)
            if "underlying" in caption.words and not titles and readings and readings[-1].security.cusip:
                continue  # the number of the stock behind notes or options that have one of their own
            if not titles and not waiting:
                titles = _without_names(document, [piece for piece in pieces if not _CUSIP.search(document.prose[piece.start : piece.end])])
            if not numbers and not pieces and titles:
                titles, numbers = _numbers_behind_titles(document, titles)
            _pair(document, titles, numbers, readings, caption)
            titles, waiting = [], False
    if waiting and titles:
        _pair(document, titles, [], readings)
    return readings


def _each_with_its_number(document: Document, captions: list[Caption], words: list[list[Block]]) -> tuple[list[Caption], list[list[Block]]]:
    """The captions in the order class, number, class, number where two classes stand side by side, each over a caption of its own, and their numbers below; a class behind its number comes first."""
    order = list(range(len(captions)))
    for at in range(len(order) - 3):
        if [captions[place].name for place in order[at : at + 4]] == ["class", "class", "cusip", "cusip"] and all(words[place] for place in order[at : at + 4]):
            order[at + 1], order[at + 2] = order[at + 2], order[at + 1]
    places = [place for place, caption in enumerate(captions) if caption.name in ("class", "cusip")]
    if (
        [captions[place].name for place in places] == ["cusip", "class"]
        and words[places[0]]
        and all(_CUSIP.fullmatch(document.prose, piece.start, piece.end) for piece in words[places[0]])
    ):
        order[places[0]], order[places[1]] = places[1], places[0]
    return [captions[place] for place in order], [words[place] for place in order]


def _without_names(document: Document, pieces: list[Block]) -> list[Block]:
    """The lines behind the last one that names a company."""
    names = [number for number, piece in enumerate(pieces) if is_entity(document.folded[piece.start : piece.end])]
    return pieces[names[-1] + 1 :] if names else pieces


def _with_numbers(document: Document, lines: list[Block]) -> list[SecurityReading]:
    """Classes each with its number behind it, under one caption: "Class A Shares (CUSIP 41591R105)"; nothing where a line has none."""
    found = [(line, match) for line in lines if (match := _NUMBER_BEHIND.search(document.text, line.start, line.end))]
    if len(found) != len(lines):
        return []
    readings = []
    for line, match in found:
        title = document.quote(line.start, match.start()).strip(" ,;:-\u2013\u2014")
        readings.append(SecurityReading(Security.model_construct(title=title or None, cusip=re.sub(r"[ -]", "", match["number"]), cusip_valid=None), line.start, line.end))
    return readings


def _numbers_behind_titles(document: Document, lines: list[Block]) -> tuple[list[Block], list[Named]]:
    """Titles and numbers apart, where a number stands behind the class on its line and both captions follow below."""
    titles: list[Block] = []
    numbers: list[Named] = []
    for line in lines:
        found = _numbers(document, [line])
        if len(found) == 1 and found[0].end > line.end - 3:
            numbers.append(found[0])
            line = Block(line.start, found[0].start)
        if re.search("[A-Za-z]", document.text[line.start : line.end]):
            titles.append(line)
    return titles, numbers


def _numbers(document: Document, pieces: list[Block]) -> list[Named]:
    """The CUSIP numbers of the pieces; one alone on its line may be spaced in any way: "652 49 Q 10 6"; a line that says none gives an empty one."""
    found = []
    for piece in pieces:
        words = document.prose[piece.start : piece.end]
        alone = re.sub(r"[ _-]", "", FOOTNOTE.sub("", words.strip())).upper().removeprefix("CUSIP")
        if re.fullmatch(r"[0-9A-Z]{8,9}", alone) and _digits(alone) >= 3:
            found.append(Named(alone, piece.start, piece.end))
            continue
        if _NONE_OF.fullmatch(words.strip().lower()):
            found.append(Named("", piece.start, piece.end))
            continue
        for match in _CUSIP.finditer(words):
            number = "".join(part for part in match.groups() if part)
            if _digits(number) >= 3 and not _OTHER_IDENTIFIER.search(words[max(0, match.start() - 30) : match.start()].lower()):
                found.append(Named(number, piece.start + match.start(), piece.start + match.end()))
    return found if any(number.text for number in found) else []


def _digits(words: str) -> int:
    return sum(character.isdigit() for character in words)


def _pair(document: Document, titles: list[Block], numbers: list[Named], readings: list[SecurityReading], caption: Caption | None = None) -> None:
    """One entry a class: titles and numbers by order where there are as many, else all the title's lines as one class."""
    names = [name for title in titles if (name := _class(document, title))]
    names = [name for name in names if not _NONE.fullmatch(name.text.lower())]
    if any(not number.text for number in numbers):
        merged = _merged(names, len(numbers))
        if merged is None:
            numbers = [number for number in numbers if number.text]
    numbers = _own_numbers(document, names, numbers)
    if len(numbers) == 1 and (place := _labelled(document, _grouped(names), numbers[0])) is not None:
        names = _grouped(names)
        numbers = [numbers[0] if at == place else Named("", name.start, name.end) for at, name in enumerate(names)]
    elif (
        len(numbers) < 2
        and (listed := _between_semicolons(names) or _each_with_par(names) or _each_of_its_kind(document, names, caption))
        and (place := _captioned(document, listed, caption)) is not None
    ):
        names = listed
        numbers = [numbers[0] if numbers and at == place else Named("", name.start, name.end) for at, name in enumerate(names)]
    elif len(numbers) > 1:
        names = _merged(names, len(numbers)) or _to_each_line(document, names, numbers) or _listed(document, _one(names), numbers)
    else:
        names = _one(names)
    for index in range(max(len(names), len(numbers))):
        name = names[min(index, len(names) - 1)] if names else None
        number = numbers[index] if index < len(numbers) else None
        places = [place for place in (name, number) if place]
        security = Security.model_construct(title=_AND_END.sub("", name.text).rstrip(" ,;") if name else None, cusip=(number.text or None) if number else None, cusip_valid=None)
        if any((had.security.title, had.security.cusip) == (security.title, security.cusip) for had in readings):
            continue  # the second block of a Schedule combined with Schedule 13E-3
        readings.append(SecurityReading(security, min(place.start for place in places), max(place.end for place in places)))


def _own_numbers(document: Document, names: list[Named], numbers: list[Named]) -> list[Named]:
    """The numbers without those of the stock that the one class sought may buy: "413456101 (Common Stock)" beside "413456119 (Warrants)"."""
    title = _one(names)
    bought = _BUYS.match(title[0].text.lower()) if title and len(numbers) > 1 else None
    if bought is None:
        return numbers
    labels = [_BEHIND_NUMBER.match(document.folded, number.end, number.end + 80) for number in numbers]
    own = [number for number, label in zip(numbers, labels, strict=True) if label and bought["what"] in label[1]]
    return own if own and all(labels) else numbers


def _class(document: Document, block: Block) -> Named | None:
    text = unruled(FOOTNOTE.sub("", document.quote(block.start, block.end))).strip().lstrip("; ")
    return Named(text, block.start, block.end) if re.search(r"[A-Za-z]{2}", text) else None


def _one(names: list[Named]) -> list[Named]:
    return [Named(" ".join(name.text for name in names), names[0].start, names[-1].end)] if names else []


def _listed(document: Document, whole: list[Named], numbers: list[Named]) -> list[Named]:
    """The classes of one title, a number for each: between semicolons, or two of them with their numbers "respectively"; else the whole title."""
    if not whole:
        return whole
    parts = _SEMICOLON.split(whole[0].text)
    if len(parts) != len(numbers) and _RESPECTIVELY.match(document.folded, numbers[-1].end):
        parts = whole[0].text.split(" and ")
        parts = parts if all(_NOUN.search(part.lower()) for part in parts) else []
    return [Named(part.strip(" ,"), whole[0].start, whole[0].end) for part in parts] if len(parts) == len(numbers) else whole


def _to_each_line(document: Document, names: list[Named], numbers: list[Named]) -> list[Named] | None:
    """The class of each number, where a line of numbers stands for each class: "150934AL1 & 150934AM9"."""
    lines = [0]
    for above, number in pairwise(numbers):
        lines.append(lines[-1] + any(mark in document.text[above.end : number.start] for mark in _LINE_MARKS))
    merged = _merged(names, lines[-1] + 1) if 0 < lines[-1] < len(numbers) - 1 else None
    return [merged[line] for line in lines] if merged else None


def _merged(names: list[Named], count: int) -> list[Named] | None:
    """Title lines joined to as many classes as there are numbers: a line that begins small or in brackets goes with the one above."""
    if len(names) == count:
        return names if not any(_CONTINUES_TITLE.match(name.text) or name.text.startswith("(") for name in names[1:]) else None
    return next((merged for rates in (False, True) if len(merged := _grouped(names, rates)) == count), None) or _by_rate(names, count)


def _by_rate(names: list[Named], count: int) -> list[Named] | None:
    """Title lines joined to classes that each begin with their rate: "6.00% Series A" / "Preferred Stock" / "7.25% Series B" / "Preferred Stock"."""
    starts = [at for at, name in enumerate(names) if _RATE.match(name.text)]
    if len(starts) != count or starts[:1] != [0]:
        return None
    return [_one(names[first:last])[0] for first, last in pairwise([*starts, len(names)])]


def _grouped(names: list[Named], rates: bool = False) -> list[Named]:
    """Title lines joined to classes: a line that begins small or in brackets goes with the one above, one with ``rates`` ("5.25% Notes,") begins another."""
    merged: list[Named] = []
    for name in names:
        small = not name.text[0].isupper() and not (rates and _RATE.match(name.text))
        if merged and (small or _CONTINUES_TITLE.match(name.text) or _OPEN_TITLE.search(merged[-1].text.lower())):
            merged[-1] = Named(f"{merged[-1].text} {name.text}", merged[-1].start, name.end)
        else:
            merged.append(name)
    return merged


def _each_with_par(names: list[Named]) -> list[Named]:
    """Title lines that are classes of their own, each with its par value; nothing where a line may belong to the one above."""
    listed = _grouped(names)
    alone = len(listed) > 1 and all(_PAR.search(name.text.lower()) and not _PART.search(name.text.lower()) for name in listed)
    return listed if alone else []


def _between_semicolons(names: list[Named]) -> list[Named]:
    """The classes of a title that sets semicolons between them, over as many lines as it takes: "Common Stock; Series A 8%" / "Preferred Stock"."""
    whole = _one(names)
    parts = [part.strip(" ,") for part in _SEMICOLON.split(whole[0].text)] if whole else []
    apart = len(parts) > 1 and all(_NOUN.search(part.lower()) for part in parts)
    return [Named(part, whole[0].start, whole[0].end) for part in parts] if apart else []


def _each_of_its_kind(document: Document, names: list[Named], caption: Caption | None) -> list[Named]:
    """Receipts and the shares that they represent, a line each, where the caption names whose number it is: "(CUSIP Number of American Depositary Shares)"."""
    listed = _grouped(names) if caption and _OF_CLASS.search(document.folded, caption.start, caption.end) else []
    receipts = [name for name in listed if _RECEIPT.match(name.text.lower())]
    return listed if len(listed) == 2 and len(receipts) == 1 and all(_SHARES.match(name.text.lower()) for name in listed if name not in receipts) else []


def _captioned(document: Document, names: list[Named], caption: Caption | None) -> int | None:
    """Which of several classes the caption under the one number names, "(CUSIP Number of Common Stock)"; the first where it names none."""
    label = _OF_CLASS.search(document.folded, caption.start, caption.end) if caption else None
    if label is None:
        return 0
    places = [at for at, name in enumerate(names) if name.text.lower().startswith(label[1])]
    return places[0] if len(places) == 1 else None


def _labelled(document: Document, names: list[Named], number: Named) -> int | None:
    """Which of several classes the one number is of, as the brackets behind it say: "05969B103 (American Depositary Shares)"."""
    if len(names) < 2:
        return None
    label, short = (phrase.match(document.folded, number.end, number.end + 140) for phrase in (_LABEL, _SHORT_LABEL))
    wanted = label[1] if label else _RECEIPTS[short[1]] if short else None
    if wanted is None:
        return None
    places = [at for at, name in enumerate(names) if name.text.lower().startswith(wanted)]
    return places[0] if len(places) == 1 else None
