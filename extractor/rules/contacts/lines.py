"""The lines of address blocks: which say something, and what they look like."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise, zip_longest
from typing import NamedTuple

from ...document import Block, Document
from ...phrase import Phrase
from ..names import FAX, PHONE, is_address, is_entity, phone, unruled
from ..wording import DAY

ATTENTION = Phrase(r"(?:attn|attention|c/o|contact)\.? ?:? ?", 0)
PHONE_LABEL = Phrase(r"(?:tele)?phone(?: (?:no|number))?\.?:?|tel(?! (?!no)[a-z])(?:\. no)?\.?:?|ph\.?:?", 0)
_NUMBER_BEGINS = Phrase(r"[\d(+ ]", 0)
_ANY_NUMBER = Phrase(r"(?=(?:\D*\d){8,15}\D*$)\+?[\d ()./-]{8,26}", 0)
_NUMBER_ALONE = Phrase(r"(?=(?:\D*\d){10,15}\D*$)\(?\+?\d{1,3}\)?[ .-][\d ()./-]{8,22}", 0)
"""A number with its country's code, too long for a postcode: "33 4 90 23 96 89"."""
_BEFORE_PHONE = Phrase(r"\b[a-z]{2}\.? \d{5}|\bp\.? ?o\.? box", 0)
"""What makes a line with a telephone number one of the address."""
_BESIDE_PHONE = 30
"""Fewer characters than this stand beside the telephone number of a line."""
_FIRM = Phrase(
    r"\b(?:llp|l\. ?l\. ?p\.?|l\. ?l\. ?o\.?|llo|pllc|p\. ?l\. ?l\.?|l\. ?p\. ?a\.?|p\. ?c\.?|pc(?=\.?$)|p\. ?a\.?|(?<=[&dy] )[a-z'-]+, s\. ?c(?=\.$)|(?<= y )c(?:\u00ed|i)a\.?"
    r"|law (?:office|group|firm)s?|advokat[a-z\u00e5\u00e4\u00f6\u00f8\u00e6]*|chartered|attorneys|avocats|abogados|rechtsanw\S+|& associates)\b"
    r"|(?:^| )& (?!(?:secretary|treasurer|counsel|director|chairman|ceo|cfo|coo|president)$)[a-z]+(?: \([a-z. ]+\))?$"
    r"|^[a-z' -]+ & [a-z'-]+ (?!(?:secretary|treasurer|counsel|director|officer|center|centre|tower|building|park|street|avenue|road|plaza|house|place"
    r"|square)$)[a-z'-]+$",
    0,
)
_OFFICE_FIRST = Phrase(
    r"(?:[^,&]{4,40}, )?(?:(?:senior|executive|first|group|deputy|assistant|associate|corporate|global) )*(?:vice[ -]president|president"
    r"|managing director|director|head of|chief [a-z ]{3,24}officer|general counsel|secretary|treasurer)\b",
    0,
)
_NOISE = Phrase(
    r"[-_=* .|]*|[^a-z0-9]{1,3}|[xoq]|[- ]{0,3}(?!011$)\d{1,3}[- ]{0,3}|table of contents|(?:next|previous) page|(?:e-?mail|email):? .*|\S+@\S+|\(?continued\)?|\([ )]*"
    r"|(?:counsel|attorneys?) (?:to|for) .*|\([^()\d]+\)|(?:a )?professional (?:corporation|association)"
    r"|an? (?:[a-z]+ ){1,4}(?:corporation|limited liability company|(?:limited |general )?partnership|(?:business |statutory )?trust)"
    r"|(?:attorneys|counsell?ors) at law|a (?:registered )?limited liability partnership",
    0,
)
_STREET = Phrase(
    r"(?:east|west|north|south|(?:(?:[a-z.']+|\d{1,3}(?:st|nd|rd|th)) ){1,3}(?:street|avenue|road|boulevard|blvd|drive|lane|parkway|highway|terrace|plaza|square|way|place|court|circle|turnpike)\b(?! of\b))",
    0,
)
ROOM = Phrase(r"(?:^|[ ,])(?:suite|floor|room|p\.? ?o\.? box|ste\.)$", 0)
ORDINAL_LETTERS = Phrase(r"(?:st|nd|rd|th),?", 0)
"""Of "9th Floor", where a converter gives what is set high a line of its own."""
_CALL_BEGUN = Phrase(r"\+ ?\d[\d ()-]{5,14}$", 0)
"""A number with its country's code: "+33 1 53 77 40" over "00"."""
NUMBER_BEHIND = Phrase(
    r"^[^\d,]*(?:stra(?:ss|\u00df)e|stra\u00dfe|str\.|gatan|v\u00e4gen|anlage|allee|platz|weg|gasse|straat|laan|kade|plein|gade|vej)$|^(?:via|viale|piazza|corso|rue|avenue|av\.|avenida|calle|paseo|carrera|rua)(?: [^\d\s,]+){1,4},?$",
    0,
)
"""Streets whose house has its number behind: "Lichtstrasse" / "35", "Viale Regina Margherita" / "137"."""
ROUTE = Phrase(r"\d{1,5} .*\b(?:highway|route|interstate)$", 0)
"""What a number alone on its line below belongs to."""
_PROFESSIONAL = Phrase(r"professional (?:corporation|association)", 0)
_ENDS_IN_SURNAME = Phrase(r"(?:^| )& [a-z'-]+,?$", 0)
"""A firm without a word that tells of its kind, which the next line gives: "Heddle Sley & Reed" / "Professional Corporation"."""
_DAY = Phrase(DAY)
_REST_OF_DAY = Phrase(r"(?:\d{1,2}, )?\d{4}", 0)
"""Of a day that was cut: "June 29," / "2010", "June" / "29, 2010"."""
_DAY_BEHIND_PHONE = Phrase(rf"(?<=\d\d\d\d)\ {DAY}$", re.IGNORECASE | re.VERBOSE)
_POSTCODE = Phrase(r"(?<!^)\b\d{5}(?:-\d{4})?\b|\b[a-z]\d[a-z\d]? \d[a-z]", 0)
_POSTCODE_AND_PHONE = Phrase(r"\b[a-z][a-z.]{1,20},? \d{5}(?:-\d{4})?[ ,;]{1,2}(?:(?:tele)?phone[.:]{0,2} |tel[.:]{0,2} )?\+?(?:1[ -.]?)?\(?\d{3}\)?[ ./-]{1,3}\d{3}[ .-]\d{4}$", 0)
_COMPANY = Phrase(r"\b(?:inc|corp|llc|l\.l\.c|l\.p|ltd|plc|n\.v|company|corporation|incorporated|limited)\b", 0)
_SHORTEST_BLOCK = 50
_TWO_FIRMS = Phrase(r"(?<!,) (?:llp|l\.l\.p\.|p\.c\.|pllc) (?!and\b|or\b|&)[^,;()]{3,60}? (?:llp|l\.l\.p\.|p\.c\.|pllc)$", 0)
_TWO_POSTCODES = Phrase(r"[a-z]\.? \d{5}(?:-\d{4})? [a-z][a-z .]{2,30}, [a-z. ]{2,20}\d{5}(?:-\d{4})?$", 0)


class Line(NamedTuple):
    """A line of an address block: folded and as printed, and where it stands."""

    folded: str
    printed: str
    start: int
    end: int


def key(name: str) -> str:
    """A company's name as it is compared."""
    return re.sub(r"\W", "", name.lower())


_REST_OF_FAX = Phrase(r"[\d() .-]{7,20}", 0)
_DIGITS = 7
"""A number of a telefax machine with fewer was cut: "Facsimile: (212)" / "555-0148"."""


def lines_of(document: Document, pieces: Sequence[Block]) -> list[Line]:
    """The lines that say something: no rules, page numbers, days, electronic addresses and numbers of telefax machines. A firm's kind goes with its name."""
    lines: list[Line] = []
    fax_cut = False
    for piece, below in zip_longest(pieces, pieces[1:]):
        folded = _DAY_BEHIND_PHONE.sub("", unruled(document.folded[piece.start : piece.end].strip()))
        printed = _DAY_BEHIND_PHONE.sub("", unruled(document.quote(piece.start, piece.end)))
        if fax_cut and _REST_OF_FAX.fullmatch(folded):
            fax_cut = False
            continue
        fax = FAX.search(folded)
        fax_cut = fax is not None and len(re.sub(r"\D", "", folded[fax.end() :])) < _DIGITS
        if fax:
            folded, printed = folded[: fax.start()].rstrip(" ,;/("), printed[: fax.start()].rstrip(" ,;/(")
            if not phone(folded) or not re.search(r"\d", document.folded[piece.start + fax.end() : piece.end]):
                continue
        if lines and _REST_OF_DAY.fullmatch(folded) and _DAY.fullmatch(f"{lines[-1].folded} {folded}"):
            lines.pop()
        elif lines and _PROFESSIONAL.fullmatch(folded) and _ENDS_IN_SURNAME.search(lines[-1].folded):
            lines[-1] = Line(f"{lines[-1].folded} {folded}", f"{lines[-1].printed} {printed}", lines[-1].start, piece.end)
        elif folded and (not _NOISE.fullmatch(folded) or _is_of_address(document, folded, lines[-1:], below)) and not _DAY.fullmatch(folded):
            lines.append(Line(folded, printed, piece.start, piece.end))
    return lines


def _is_of_address(document: Document, folded: str, above: list[Line], below: Block | None) -> bool:
    """Whether a number alone on its line is that of the house whose street stands below, "405" / "Lexington Avenue", or of what stands above: "Suite" / "200"."""
    if not folded.isdecimal():
        return False
    if above and any(phrase.search(above[-1].folded) for phrase in (ROOM, ROUTE, NUMBER_BEHIND)):
        return True
    if above and len(folded) > 1 and _CALL_BEGUN.search(above[-1].folded):
        return True
    under = document.folded[below.start : below.end].strip() if below else ""
    return _STREET.match(under) is not None or ORDINAL_LETTERS.fullmatch(under) is not None


def kind(line: Line) -> str:
    """What a line looks like, a letter of ``taking_turns``."""
    if phone(line.folded):
        return "P"
    if is_firm(line.folded) or is_entity(line.folded):
        return "F"
    if not is_address(line.folded):
        return "N"
    return "Z" if _POSTCODE.search(line.folded) else "A"


def half(line: Line, at: int, side: int) -> Line:
    """What a line says on one side of a place; the stretch of text is the whole line's."""
    words = (line.printed[at:] if side else line.printed[:at]).strip()
    return Line(words.lower(), words, line.start, line.end)


def is_firm(folded: str) -> bool:
    """Whether the words are a law firm's name; "Vice President, Mergers & Acquisitions" is an office."""
    found = _FIRM.search(folded)
    return found is not None and not ("&" in found[0] and _OFFICE_FIRST.match(folded))


def is_block(line: Line) -> bool:
    """Whether a line is a whole block: it begins with a name and ends with a firm's or a company's address and telephone number."""
    words = line.folded.strip()
    if len(words) < _SHORTEST_BLOCK or not words[0].isalpha() or not _POSTCODE_AND_PHONE.search(words):
        return False
    return _FIRM.search(words) is not None or _COMPANY.search(words) is not None


def run_together(line: Line) -> bool:
    """Whether two address blocks side by side became one line, which nobody can tell apart safely."""
    calls = list(PHONE.finditer(line.folded))
    if len(calls) == 2 and not line.folded[calls[0].end() : calls[1].start()].strip() and calls[1].end() > len(line.folded) - 3:
        return True
    return bool(_TWO_FIRMS.search(line.folded) or _TWO_POSTCODES.search(line.folded))


def telephone(folded: str, printed: str, *, addressed: bool) -> str | None:
    """The telephone number that a line gives, "" where it lost its first digits; None where the line gives none.

    ``addressed`` where an address stands above, so that a number alone on its line is one.
    """
    call = phone(folded)
    if call and len(PHONE_LABEL.sub("", folded)) - (call.end() - call.start()) < _BESIDE_PHONE and not _BEFORE_PHONE.search(folded):
        return printed[call.start("number") : call.end()].strip(" ,.")
    label = PHONE_LABEL.match(folded)
    if label and _NUMBER_BEGINS.match(folded, label.end()) and not is_entity(folded):
        number = printed[label.end() :].strip(" ,.")
        return number if _ANY_NUMBER.fullmatch(number) and _is_closed(number) else ""
    return printed if addressed and _NUMBER_ALONE.fullmatch(folded) and _is_closed(folded) else None


_AND_ANOTHER = Phrase(r" ?(?:[;,/&]|(?:; ?)?and) ?", 0)


def telephones(folded: str, printed: str) -> list[str]:
    """The telephone numbers of a line that gives several in a row, one a person: "Telephone: (212) 474-1000; (212) 474-1001"; none where it gives one."""
    calls = [call for call in PHONE.finditer(folded) if phone(call.group())]
    if len(calls) < 2 or not all(_AND_ANOTHER.fullmatch(folded, one.end(), other.start("number")) for one, other in pairwise(calls)):
        return []
    return [printed[call.start("number") : call.end()].strip(" ,.") for call in calls]


def _is_closed(number: str) -> bool:
    return number.count("(") == number.count(")")
