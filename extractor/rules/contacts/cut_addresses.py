"""Lines of an address that were cut in two: which two are one.

235 East          Boston, MA     44 Warp Avenue, Suite     Eleven            1185 Avenue of the
42nd Street       02110          2800                      Times Square      Americas
"""

from __future__ import annotations

from collections.abc import Callable

from ...phrase import Phrase
from ..names import is_entity
from .lines import NUMBER_BEHIND, ORDINAL_LETTERS, ROOM, ROUTE, Line

_CITY_BEGUN = Phrase(r"(?:^|, |\d )(?:new|(?:south )?san|los|st\.|salt lake|fort|santa|las)$", 0)
_NEW_YORK = Phrase(r"(?:new york|york),$", 0)
_STATE_ENDS = Phrase(
    r"(?:,? [a-z]{2}\.?|,? d\.c\.|\b(?:alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland"
    r"|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|hampshire|jersey|mexico|york|carolina|dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|tennessee|texas|utah"
    r"|vermont|virginia|washington|wisconsin|wyoming|bermuda))$",
    0,
)
_STATE_AND_ZIP = Phrase(r"[a-z]{2}\.? \d{5}(?:-\d{4})?", 0)
_ZIP = Phrase(r"\d{5}(?:-\d{4})?(?:, ?(?:u\.?s\.?a\.?|united states(?: of america)?))?", 0)
_CITY_ENDS = Phrase(r"(?:^|, |\d )[a-z.' -]{3,24},$", 0)
_FOREIGN_POSTCODE = Phrase(r"(?:a|b|ch|d|dk|f|fi|i|l|n|nl|no|s|se)-\d{3,5}(?: \d{2})?", 0)
_BRITISH_BEGUN = Phrase(r"\b[a-z]{1,2}\d[a-z0-9]?$", 0)
_HALF_OF_BRITISH = Phrase(r"\d[a-z]{2}(?:,.*)?", 0)
_ORDINAL = r"\d{1,3}(?:st|nd|rd|th)"
_STREET_WORD = r"(?:street|st\.|avenue|ave\.|road|boulevard|blvd|drive|lane|parkway|pkwy|highway|terrace|circle|turnpike|way|plaza|square|court|place)"
_STREET_WHOLE = Phrase(rf"\b{_STREET_WORD}\.?$", 0)
_STREET_WORD_FIRST = Phrase(rf"{_STREET_WORD}(?![a-z])", 0)
_NUMBERED_STREET = Phrase(_ORDINAL, 0)
_BUILT = Phrase(rf"(?:\b(?:{_STREET_WORD}|center|centre|towers?|building|house|park|floor|suite)|[^a-z.&])\.?$", 0)
"""The end of a line that is whole."""
_STREET_BEGUN = Phrase(rf"\d{{1,6}}[a-z]?(?: (?:[a-z][a-z.'-]*|{_ORDINAL})){{1,4}}", 0)
_STREET_ENDS = Phrase(rf"(?:{_STREET_WORD}|(?:{_ORDINAL}|[a-z][a-z'.-]+) (?:[a-z'.-]+ )?{_STREET_WORD})(?![a-z])(?!,? (?:[a-z]+,? )?[a-z]{{2}} \d{{5}})(?! (?!n|s|e|w)[a-z])", 0)
_ROOM_NUMBER = Phrase(r"(?:no\. ?)?#?(?:\d{1,5}[a-z]?|[a-z]\d{0,4}|[a-z]?\d{1,2}-\d{1,4})(?:,.*)?", 0)
_STOREY = Phrase(rf"(?:^|[ ,])(?:{_ORDINAL}|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth))$", 0)
_AVENUE_OF = Phrase(r"(?:.* )?avenue(?: of(?: the)?)?", 0)
_OF_AMERICAS = Phrase(r"(?:(?:of )?the )?(?:americas|stars)(?:,.*)?", 0)
_STREET_BEHIND = Phrase(rf"\d{{1,6}} .*\b{_STREET_WORD},?", 0)
_QUARTER = Phrase(r"(?:n\.?[ew]?\.?|s\.?[ew]?\.?|[ew]\.?|#\d{1,5})(?:,.*)?", 0)
_NUMBER_WORD = Phrase(r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: [a-z'&-]+){0,3}", 0)
_PLACE_ENDS = Phrase(r"(?:[a-z'&-]+ ){0,3}(?:plaza|square|place|center|centre|towers?|park|circle|drive|street|avenue|road|way|lane|court|parkway|boulevard|terrace)(?:,.*)?", 0)
_HOUSE = Phrase(r"\d{1,6}|\d{1,2}-\d{1,2}(?:-\d{1,2})?", 0)
_LETTER = Phrase(r"[a-z]", 0)
_TOWN = Phrase(r"[a-z-]{4,}", 0)
_STREET_NUMBERED = Phrase(r"\d{1,5}[a-z]?,? [a-z]", 0)
_POSTCODE_ENDS = Phrase(r"^(?!new |san |city\b)[a-z]+,? [a-z]{1,2}\d[a-z0-9]? ?\d[a-z]{2}$", 0)


def is_address_cut(last: Line, line: Line) -> bool:
    """Whether a line goes on with the line of an address above it."""
    return any(case(last.folded, line.folded) for case in _CASES)


def is_ordinal_cut(last: Line, line: Line) -> bool:
    """ "44 Warp Avenue, 9" / "th" / "Floor": the letters that are set high stand alone."""
    return ORDINAL_LETTERS.fullmatch(line.folded) is not None and last.folded[-1:].isdecimal()


def is_house(last: Line, line: Line) -> bool:
    """ "1200" / "North Federal Highway"; fewer digits are a page's number, and no line, but before a street."""
    return _HOUSE.fullmatch(last.folded) is not None and _LETTER.match(line.folded) is not None


def is_town(above: list[Line], line: Line) -> bool:
    """Whether the last line is a town of one word, below a street and above a postcode: "12 Weft Road" / "Slough" / "Berkshire SL1 3WE"."""
    return (
        len(above) > 1 and _TOWN.fullmatch(above[-1].folded) is not None and _STREET_NUMBERED.match(above[-2].folded) is not None and _POSTCODE_ENDS.search(line.folded) is not None
    )


def _city(last: str, line: str) -> bool:
    """ "235 East 42nd Street, New" / "York, NY 10017"; "New York," / "New York 10022"."""
    return _CITY_BEGUN.search(last) is not None or (line.startswith("new york") and _NEW_YORK.search(last) is not None)


def _postcode(last: str, line: str) -> bool:
    """ "Boston, MA" / "02110"; "New York," / "NY 10022"; "CH-4070" / "Basel"; "London SW1Y" / "6DN"."""
    if (_ZIP.fullmatch(line) and _STATE_ENDS.search(last)) or (_STATE_AND_ZIP.fullmatch(line) and _CITY_ENDS.search(last)):
        return True
    if _HALF_OF_BRITISH.fullmatch(line):
        return _BRITISH_BEGUN.search(last) is not None
    return _FOREIGN_POSTCODE.fullmatch(last) is not None and _LETTER.match(line) is not None


def _street(last: str, line: str) -> bool:
    """ "1200 North Federal" / "Highway, Suite 210"; "235 East" / "42nd Street"; "235 East" / "42nd"."""
    whole = _STREET_WHOLE if _STREET_WORD_FIRST.match(line) else _BUILT
    if not _STREET_BEGUN.fullmatch(last) or whole.search(last) or is_entity(last):
        return False
    return _STREET_ENDS.match(line) is not None or _NUMBERED_STREET.fullmatch(line) is not None


def _room(last: str, line: str) -> bool:
    """ "44 Warp Avenue, Suite" / "2800"; "44 Warp Avenue, 9th" / "Floor"; "Lichtstrasse" / "35"; "17010 Interstate Highway" / "20"."""
    if ROOM.search(last) or (NUMBER_BEHIND.search(last) and line.isdecimal()):
        return _ROOM_NUMBER.fullmatch(line) is not None
    return (line.startswith("floor") and _STOREY.search(last) is not None) or (_HOUSE.fullmatch(line) is not None and ROUTE.search(last) is not None)


def _avenue(last: str, line: str) -> bool:
    """ "1185 Avenue of the" / "Americas"."""
    return _OF_AMERICAS.fullmatch(line) is not None and _AVENUE_OF.fullmatch(last) is not None


def _quarter(last: str, line: str) -> bool:
    """ "1100 Heddle Street" / "NE"; "44 Warp Avenue" / "#240"."""
    return _QUARTER.fullmatch(line) is not None and _STREET_BEHIND.fullmatch(last) is not None


def _place(last: str, line: str) -> bool:
    """ "Eleven" / "Times Square"; "One Loom" / "Plaza"."""
    return _NUMBER_WORD.fullmatch(last) is not None and not _BUILT.search(last) and _PLACE_ENDS.fullmatch(line) is not None


_CASES: tuple[Callable[[str, str], bool], ...] = (_city, _postcode, _street, _room, _avenue, _quarter, _place)
"""Of two lines, folded."""
