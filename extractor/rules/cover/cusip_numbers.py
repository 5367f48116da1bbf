"""CUSIP numbers as covers print them: alone on a line, several on one, behind their class; and words that say that there is none.

41591R 10 5        41591R105        41591R105 (Class A Common Stock)        None
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...cusip import is_valid
from ...document import Block, Document
from ...phrase import Phrase
from ..named import Named
from ..names import FOOTNOTE

NONE = Phrase(r"\[?\(?(?:none|not applicable|n/?a|n\.a\.?|none or unknown|not available|unknown|not (?:yet )?assigned)\)?\]?\.?\*?", 0)
"""The words of a cover that has no number to give, or no class."""
_NONE_OF = Phrase(rf"(?:{NONE.pattern})(?: \([^()]{{2,80}}\))?|[^:]{{2,80}}: ?(?:{NONE.pattern})", 0)
_CUSIP = Phrase(
    r"(?<![0-9A-Z])(?=[0-9A-Z -]{0,6}\d)([0-9A-Z]{6})[ -]?([0-9A-Z]{2})[ -]?([0-9A-Z])(?![0-9A-Z]|-\d)"
    r"|(?<![0-9A-Z])(?=[0-9A-Z -]{0,6}\d)([0-9A-Z]{6})[ -]([0-9A-Z])[ -]?([0-9A-Z]{2})(?![0-9A-Z])"
    r"|(?<![0-9A-Z])(?=[A-Z]{0,2}\d)([0-9A-Z]{3})[ -]([0-9A-Z]{3})[ -]([0-9A-Z]{2})[ -]?([0-9A-Z])(?![0-9A-Z])"
    r"|(?<![0-9A-Z])(?=[0-9A-Z]{0,4}\d)([0-9A-Z]{6})[ -]?([0-9A-Z]{2})(?![0-9A-Z -]{0,2}[0-9A-Z])",
    0,
)
_NINE = Phrase(r"(?=(?:\D*\d){3})[0-9A-Z]{9}", 0)
_LONGEST_PART = 7
"""Eight characters are a number without its check digit."""
_OTHER_IDENTIFIER = Phrase(r"(?:common codes?|sedol|isin|wkn|cik|valor)(?: (?:no|number|code)s?)?\.? ?[:#]? ?(?:[a-z]{2} ?)?$", 0)
_OF_ANOTHER_KIND = Phrase(r"(?:(?:ISIN|SEDOL|WKN)(?: (?:Code|Number|No\.?))?:? ?)?(?:[A-Z]{2}[0-9A-Z]{9}\d|(?=[0-9A-Z]{0,5}\d)[0-9A-Z]{6}\d)\*{0,2}", 0)
"""A line that is an ISIN or a SEDOL number, of seven characters."""
_NUMBER_BEHIND = Phrase(
    r"[ ,;:(\[\u2013\u2014-]{0,4}(?:CUSIP|Cusip)? ?(?:[Nn]umber|NUMBER|No|NO"
    r"|#)?\.?:? ?#?(?P<number>(?=[0-9A-Z -]{0,8}\d)[0-9A-Z]{6}[ -]?[0-9A-Z]{2}[ -]?[0-9A-Z])[)\]]?$",
    0,
)


def find_numbers(document: Document, lines: list[Block]) -> list[Named]:
    """The CUSIP numbers of the lines, without blanks; a line that says that there is none gives an empty one. Nothing where no line has a number."""
    found = [number for line in _whole(document, lines) for number in _of_line(document, line)]
    return found if any(number.text for number in found) else []


def _whole(document: Document, lines: list[Block]) -> Iterator[Block]:
    """The lines, those made one that give a number together and its check digit says so: "41591R" over "105"."""
    at = 0
    while at < len(lines):
        ends = [end for end in (at + 3, at + 2) if end <= len(lines) and _is_number_cut([document.prose[line.start : line.end].strip() for line in lines[at:end]])]
        last = ends[0] - 1 if ends else at
        yield Block(lines[at].start, lines[last].end)
        at = last + 1


def _is_number_cut(words: list[str]) -> bool:
    number = "".join(words)
    if not _NINE.fullmatch(number) or any(len(word) > _LONGEST_PART for word in words):
        return False
    return is_valid(number)


def line_for_line(document: Document, lines: list[Block]) -> list[Named]:
    """The CUSIP number of each line, empty for an identifier of another kind; nothing where a line is anything else, or none of another kind."""
    found = [[Named("", line.start, line.end)] if _is_of_another_kind(document, line) else [number for number in _of_line(document, line) if number.text] for line in lines]
    each = [numbers[0] for numbers in found if len(numbers) == 1]
    return each if len(each) == len(lines) and not all(number.text for number in each) else []


def _is_of_another_kind(document: Document, line: Block) -> bool:
    return _OF_ANOTHER_KIND.fullmatch(document.prose[line.start : line.end].strip()) is not None


def _of_line(document: Document, line: Block) -> list[Named]:
    """The numbers of a line; one that stands alone on it may be spaced in any way, "652 49 Q 10 6", or be the issuer's six characters."""
    words = document.prose[line.start : line.end]
    alone = re.sub(r"[\s_-]", "", FOOTNOTE.sub("", words.strip())).upper().removeprefix("CUSIP")
    if re.fullmatch(r"[0-9A-Z]{8,9}|[0-9A-Z]{6}", alone) and _digits(alone) >= 3:
        return [Named(alone, line.start, line.end)]
    if _NONE_OF.fullmatch(words.strip().lower()):
        return [Named("", line.start, line.end)]
    return [
        Named(number, line.start + match.start(), line.start + match.end())
        for match in _CUSIP.finditer(words)
        if _digits(number := "".join(part for part in match.groups() if part)) >= 3 and not _OTHER_IDENTIFIER.search(words[max(0, match.start() - 30) : match.start()].lower())
    ]


def _digits(words: str) -> int:
    return sum(character.isdigit() for character in words)


def holds_number(document: Document, line: Block) -> bool:
    """Whether anything in the line looks like a CUSIP number."""
    return _CUSIP.search(document.prose[line.start : line.end]) is not None


def is_number(document: Document, line: Block) -> bool:
    """Whether the line is a CUSIP number and nothing else."""
    return _CUSIP.fullmatch(document.prose, line.start, line.end) is not None


def titles_and_numbers(document: Document, lines: list[Block]) -> tuple[list[Block], list[Named]]:
    """Titles and numbers apart, where a number stands behind the class on its line and both captions follow below."""
    titles: list[Block] = []
    numbers: list[Named] = []
    for line in lines:
        found = find_numbers(document, [line])
        if len(found) == 1 and _without_strokes(document, line).end < found[0].end + 3:
            numbers.append(found[0])
            line = _without_strokes(document, Block(line.start, found[0].start))
        if re.search("[A-Za-z]", document.text[line.start : line.end]):
            titles.append(line)
    return titles, numbers


def _without_strokes(document: Document, line: Block) -> Block:
    """The line without the strokes between cells that a converter of tables wrote at its ends: "| Common Stock | 41591R105 | |"."""
    words = document.text[line.start : line.end]
    return Block(line.start + len(words) - len(words.lstrip("| \t")), line.start + len(words.rstrip("| \t"))) if "|" in words else line


def each_with_number(document: Document, lines: list[Block]) -> list[tuple[str, str, Block]]:
    """The class, its number and the line of both, where each line ends with a number: "Class A Shares (CUSIP 41591R105)"; nothing where one has none."""
    found = [(line, match) for line in lines if (match := _NUMBER_BEHIND.search(document.text, line.start, line.end))]
    if len(found) != len(lines):
        return []
    return [(document.quote(line.start, match.start()).strip(" ,;:-\u2013\u2014"), re.sub(r"[ -]", "", match["number"]), line) for line, match in found]
