"""Lists of exhibits in running text, whose line ends were never there or were lost: where each exhibit begins.

    (a)(1)(A) Offer to Purchase, dated May 3, 2021; (a)(1)(B) Form of Letter of Transmittal; (b) None.
    Exhibit No. Description (a)(1)(A)* Offer to Purchase (a)(1)(B)* Letter of Transmittal (g) None * Previously filed

A number begins an exhibit where a name follows, the words before it expect no number ("as Exhibit") and close their brackets, and the numbers
ascend in the order of Item 1016. Plain text may wrap such a list over any lines. Three are a list wherever they stand, two where a semicolon or a full stop parts them, one below headings of columns.
"""

from __future__ import annotations

from itertools import islice
from typing import NamedTuple

from ...phrase import Phrase
from . import number as exhibit_number
from .number import LETTERED, LEVEL, MARK

_NUMBERED = Phrase(
    rf"\ (?:{MARK}\ ?)?[\"']?(?P<worded>(?:Exhibit|EXHIBIT)\ )?(?P<number>{LETTERED}|{LEVEL}|99\.\d{{1,2}}|107)[\"']?"
    rf"(?:\ ?{MARK}){{0,2}}\ ?[.:-]?\ (?=[\"'(\[]?[A-Z0-9])"
)
_EXPECTED = Phrase(r"(?:\b(?:exhibits?|annex|as|in|of|to|under|sections?|items?|rules?|paragraphs?|clauses?|through|with|by|see|between|among)|(?<![;.,])\ (?:and|or))\ $")
"""Words before a number that a sentence names."""
_AND = Phrase(r"(?<![),]),?\ and\ (?:exhibit\ )?$")
_COLON = Phrase(r":\ [\"']?$")
_TWO_LEVELS = ("a", "1")
_TITLE = Phrase(r"\W{0,4}(?:\([ab]\)\W{0,3})?(?:materials?\ to\ be\ filed\ as\ )?exhibits?\W{1,3}")
"""The title of the item, as far as its number."""
_PARTED = Phrase(rf"(?:[.;:]|{MARK})\ (?:and\ )?$")
_NOTHING = Phrase(r"(?:none|not\ applicable|n/a|inapplicable)\b\.?")
_NOTE = Phrase(rf"(?<=\ )(?:{MARK}|\(\d\))\ ?(?=[A-Z])(?=[^.;]{{0,60}}\b(?:[Ff]iled|[Ii]ncorporated|[Ss]ubmitted|[Ff]urnished|[Aa]ttached|[Ii]ncluded)\b)")
_FILED_BEFORE = Phrase(rf"(?<=\ )(?P<mark>{MARK})\ ?(?:[Pp]reviously\ [Ff]iled|[Ff]iled\ [Pp]reviously)")
_COLUMNS = Phrase(r"\b(?:(?:no|number)s?\.?\ (?:description|document|title)s?(?:\ of\ (?:exhibit|document)s?)?|index\ no\.):?(?:\ [-_=]{2,80}){0,4}\ $")
_HEADINGS = 200
"""Characters of headings of columns and the rules below them."""
_TELLING = ("99.", "escription", "DESCRIPTION", "ocument", "DOCUMENT", "itle", "TITLE")
"""What stands in a list whose numbers have no two brackets, or that is one exhibit below headings."""
_ENOUGH = 3
_MOST = 400
"""Numbers looked at in one piece of text."""
_FARTHEST = 4_000
"""Characters from one exhibit to the next."""


_LONE = Phrase(r"(?<=[.:;]\ )(?P<number>[A-Z]|\d{1,2})\.\ (?=[A-Z][a-z])")
_FIRST = ("A", "1")


class _Begun(NamedTuple):
    """The number that begins an exhibit, complete, and where it stands."""

    number: str
    start: int
    """Where the mark before it stands, if it has one."""
    bare: int
    end: int

    @property
    def single(self) -> bool:
        return len(exhibit_number.levels(self.number)) == 1


def beginnings(prose: str, start: int, end: int) -> list[int]:
    """Where the exhibits of a list in running text begin, and behind the last its footnotes and other text; nothing for words that list none."""
    if prose.count("(", start, end) < 2 and not any(prose.find(word, start, end) >= 0 for word in _TELLING):
        return []
    numbers = _listed(prose, start, end)
    if not numbers or not (len(numbers) >= _ENOUGH or _are_list(prose, start, numbers)):
        return []
    last = numbers[-1].end
    nothing = _NOTHING.match(prose[last : last + 20].lower())
    behind = [last + nothing.end()] if nothing else []  # "(h) None. The statement …"
    notes = [note.start() for note in _NOTE.finditer(prose, last, end)]
    behind_marks = _marks_trail(prose, numbers, end)
    return [*(number.bare if behind_marks else number.start for number in numbers), *(at for at in behind if at < end), *notes]


def lone_beginnings(prose: str, start: int, end: int) -> list[int]:
    """Where the exhibits of a list of letters or numbers begin, that follow one another without a gap: "A. Cover letter. B. Offer to Purchase. C. …"."""
    found: list[int] = []
    wanted = ""
    for match in _LONE.finditer(prose, start, end):
        number = match["number"]
        if number in (_FIRST if not found else (wanted,)):
            found.append(match.start())
            wanted = str(int(number) + 1) if number.isdigit() else chr(ord(number) + 1)
    return found if len(found) >= _ENOUGH else []


def _marks_trail(prose: str, numbers: list[_Begun], end: int) -> bool:
    """Whether the marks between the exhibits are those of the words before them, and none before the first.

    So it is where one stands before what there is not, "* (b) None", or where it says that others than the first were filed before.
    """
    marked = [number for number in numbers[1:] if number.bare - number.start > 1]
    if not marked or numbers[0].bare - numbers[0].start > 1:
        return False
    if any(_NOTHING.match(prose[number.end : number.end + 20].lower()) for number in marked):
        return True
    before = {note["mark"] for note in _FILED_BEFORE.finditer(prose, numbers[-1].end, end)}
    return len(marked) > 1 and any(prose[number.start : number.bare].strip() in before for number in marked)


def _are_list(prose: str, start: int, numbers: list[_Begun]) -> bool:
    """Whether one or two numbers are a list: parted, below headings of columns, or two behind a colon."""
    columns = _COLUMNS.search(prose[max(start, numbers[0].start - _HEADINGS) : numbers[0].start].lower())
    behind_colon = len(numbers) > 1 and _COLON.search(prose, max(start, numbers[0].start - 3), numbers[0].start) is not None
    return columns is not None or behind_colon or (len(numbers) > 1 and _parted(prose, start, numbers[1].start))


def _listed(prose: str, start: int, end: int) -> list[_Begun]:
    """The numbers that begin exhibits."""
    found: list[_Begun] = []
    clauses = False  # whether the description has clauses "(a) …", of which "(b) …" is the next
    for match in islice(_NUMBERED.finditer(prose, max(0, start - 1), end), _MOST):
        if found and match.start() - found[-1].end > _FARTHEST:
            break
        number = _complete("".join(match["number"].split()), found[-1].number if found else "")
        begun = _Begun(number, match.start() + 1, match.start("worded" if match["worded"] else "number"), match.end()) if number else None
        nothing = _NOTHING.match(prose[match.end() : match.end() + 20].lower())
        if begun and _is_free(prose, start, begun, bool(match["worded"]), found) and (nothing or not (clauses and begun.single)):
            found.append(begun)
            clauses = False
        else:
            clauses = clauses or len(exhibit_number.levels(match["number"])) == 1
    return found


def _complete(printed: str, above: str) -> str | None:
    """The number with the levels that it shares with the one above; None for a clause's."""
    if len(exhibit_number.levels(printed)) > 1 or not printed.startswith("("):
        return printed
    if printed[1:-1] in "abcdefgh":
        return printed
    return exhibit_number.completed(printed, above) if above else None


def _is_free(prose: str, start: int, begun: _Begun, worded: bool, found: list[_Begun]) -> bool:
    """Whether no sentence names the number: its own words close before it, and it comes behind the one above."""
    before = prose[max(start, begun.start - 60) : begun.start].lower()
    joined = bool(found) and _AND.search(before) is not None and _is_next(found[-1].number, begun.number)
    if _EXPECTED.search(before) and (found or not _TITLE.fullmatch(before)) and not joined:
        return False
    if not found:
        return True
    words = prose[found[-1].end : begun.start]
    parted = _parted(prose, start, begun.start)
    return words.count("(") <= words.count(")") and (parted or joined or not worded) and _follows(found[-1].number, begun, parted)


def _is_next(above: str, number: str) -> bool:
    """Whether a number of three levels is the very next one: "(a)(5)(F)" behind "(a)(5)(E)"."""
    levels = exhibit_number.levels(number)
    return len(levels) > len(_TWO_LEVELS) and exhibit_number.completed(f"({levels[-1]})", above) == number


def _parted(prose: str, start: int, at: int) -> bool:
    """Whether a semicolon, a full stop or a mark stands before a place."""
    return _PARTED.search(prose[max(start, at - 12) : at]) is not None


def _follows(above: str, begun: _Begun, parted: bool) -> bool:
    """Whether a number comes behind another in the order of Item 1016; a ``parted`` one may go back below its letter. The table of the filing fee comes last."""
    if "107" in (above, begun.number):
        return above != "107"
    first, second = (_levels(each) for each in (above, begun.number))
    if parted and len(second) > 1 and first[0].lower() == second[0].lower():
        return first != second
    for one, other in zip(first, second, strict=False):
        if one != other:
            return exhibit_number.is_before(one, other)
    return len(first) < len(second)


def _levels(number: str) -> list[str]:
    """The levels of a number from its letter on: of "99.(a)(1)" a and 1."""
    levels = exhibit_number.levels(number)
    return levels[1:] if len(levels) > 1 and levels[0].isdigit() and levels[1].isalpha() else levels
