"""Who receives notices and who gets copies: the address blocks of the cover.

    Margaret M. Madden, Esq.                 With a copy to:
    Vice President and Corporate Secretary   Christopher Comeau
    Pfizer Inc.                              Paul Kinsella
    235 East 42nd Street                     Ropes & Gray LLP
    New York, NY 10017                       (617) 951-7000
    (212) 733-2323

A block is names, offices, an organization, an address and a telephone number; several names over one address are several contacts. A block may
also stand on one line.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from typing import Literal

from ..document import Block, Document
from ..models import Contact
from ..phrase import Phrase
from .contact_columns import AND, columns, taking_turns
from .names import FAX, OFFICE, PERSON_SUFFIX, PHONE, SUFFIX_ONLY, is_address, is_entity, is_office, is_person, name_and_rest, phone
from .side_by_side import halves
from .wording import DAY

_ATTENTION = Phrase(r"(?:attn|attention|c/o|contact)\.? ?:? ?", 0)
_PHONE_LABEL = Phrase(r"(?:tele)?phone(?: (?:no|number))?\.?:?|tel(?:\. no)?\.?:?|ph\.?:?", 0)
_NOISE = Phrase(r"[-_=* .|]*|[^a-z0-9]{1,3}|[xoq]|[- ]{0,3}\d{1,3}[- ]{0,3}|table of contents|(?:e-?mail|email):? .*|\S+@\S+|\(?continued\)?|\([ )]*|(?:counsel|attorneys?) (?:to|for) .*|\([^()\d]+\)|(?:a )?professional (?:corporation|association)|(?:attorneys|counsell?ors) at law|a (?:registered )?limited liability partnership", 0)
_PHONE_HEAD = Phrase(r"(?:.*[^\d-] ?)?(?:\(\+?\d{1,4}\)(?: ?\d{3} ?-?)?|\+ ?\d{1,3}(?: \d{1,3})?|\d{3}-(?:\d{3}-)?)", 0)
_DAY = Phrase(DAY)
_RULED = Phrase(r"^(?:[-_=*~]{3,} *)+|(?: *[-_=*~]{3,})+$", 0)
_DAY_BEHIND_PHONE = Phrase(rf"(?<=\d\d\d\d)\ {DAY}$", re.IGNORECASE | re.VERBOSE)
_GENERATION = Phrase(r", (?:jr|sr|esq)\.?(?:,? esq\.?)?$", 0)  # else read as a state: "Bason, Jr."
_PERSONS = Phrase(r" (?:and|&) (?=[A-Z])|; ?|, (?=[A-Z][\w'-]+ [A-Z]\. [A-Z][\w'-]+(?:,|$| and ))", 0)
"""Between names on one line: "Ruth K. Adeyemi, Otto J. Brandt and Noelle Park"."""
_SUFFIXES = Phrase(r"(?:company|co\.?|corporation|corp\.?|partners|partnership|holdings|group|trust|fund),? (?:inc|llc|l\. ?l\. ?c|lp|l\. ?p|ltd|limited|llp)\.?,?", 0)
_INCORPORATED_LAWYER = Phrase(r"[^,(]{5,40}(?:, (?:jr|sr|i{2,3})\b\.?)?(?:, p\. ?c\.?| \(p\. ?c\.\))", 0)
_FIRM = Phrase(r"\b(?:llp|l\. ?l\. ?p\.?|pllc|p\. ?l\. ?l\.?|l\. ?p\. ?a\.?|p\. ?c\.?|p\. ?a\.?|(?<=[&dy] )[a-z'-]+, s\. ?c(?=\.$)|(?<= y )c(?:\u00ed|i)a\.?|law (?:office|group|firm)s?|chartered|attorneys|avocats|abogados|rechtsanw\S+|& associates)\b|(?:^| )& (?!(?:secretary|treasurer|counsel|director|chairman|ceo|cfo|coo|president)$)[a-z]+(?: \([a-z. ]+\))?$|^[a-z' -]+ & [a-z'-]+ (?!(?:secretary|treasurer|counsel|director|officer|center|centre|tower|building|park|street|avenue|road|plaza|house|place|square)$)[a-z'-]+$", 0)
_CONTINUES = Phrase(r"(?:,|\band|&|\bof|\bvice|\bthe|\bchief|\bfor|\bto|\bgeneral|\bexecutive|\bsenior|\bassistant|\bdeputy|\bassociate|-)$", 0)

_COPIES_END = Phrase(
    r"check (?:the|this|any|box|if)|^check$|^\[ ?x? ?\]|amount previously paid|^(?:this|the) (?:amendment|final amendment|statement|schedule|tender offer statement|filing|information|items?)\b|\bhereby (?:further )?(?:amends?|supplements?|files?)\b"
    r"|^(?:pursuant to|as permitted by|items? \d|introduct(?:ion|ory)|explanatory note|cusip no|page \d)|\b(?:amends (?:and supplements )?|relates to |filed under cover of )(?:the|its|an|a)\b"
    r"|\((?:the |collectively,? |together,? |each,? )?\"|, an? (?!professional|registered)[a-z]+(?: [a-z]+)? (?:corporation|limited liability company|limited partnership|business trust|company)\b", 0
)
_VERB = Phrase(r"\b(?:is|are|was|were|has|have|will|does|may)\b", 0)
_MOST_LINES = 120
_COMMAS = Phrase(r", +(?!(?:Inc|INC|LLC|L\.L\.C|L\.P|LP|Ltd|LTD|Esq|ESQ|Jr|Sr|II|III|P\.C|Ph|LLP|N\.A|S\.A)\b)", 0)
_PHONE_TAIL = Phrase(r"(?:[ ,]+(?:telephone|phone|tel)(?: number)?[:.]*)?[ ,]*$", re.IGNORECASE)
_NO_PERSON = Phrase(r"\b(?:branch|division|department|offices?|headquarters)$", 0)
_ESQUIRE = r"[^,]{4,40}, (?:(?:Jr|JR|Sr|SR)\b\.?(?:,? (?:Esq|ESQ)(?:\.|uire|UIRE)?)?|(?:Esq|ESQ)(?:\.|uire|UIRE)?)"
_LAWYER = Phrase(rf"({_ESQUIRE}),? (?=[A-Z])(?!P\. ?C\b)", 0)
_ANY_NUMBER = Phrase(r"(?=(?:\D*\d){8,15}\D*$)\+?[\d ()./-]{8,26}", 0)
_OFFICE_OF = Phrase(r"([A-Z][^\d\n]{4,80}?),? (?:of|for|and Secretary of) (?:the )?(?=[A-Z])", 0)
_COMPANY_FIRST = Phrase(r"([A-Z][^\d\n]{2,60}?,? [A-Z][A-Za-z.]{1,10}\.?), (?=\d{1,5} [A-Z][^,]{2,40}, )", 0)
_UNIT = Phrase(r"\b(?:relations|services|operations|administration|group|center|headquarters)$", 0)
_POSTCODE = Phrase(r"(?<!^)\b\d{5}(?:-\d{4})?\b|\b[a-z]\d[a-z\d]? \d[a-z]", 0)
_POSTCODE_ENDS = Phrase(r"\d[A-Z\d -]{2,9}$", 0)
_FIRM_BEHIND = Phrase(rf"{_ESQUIRE} (?=[A-Z])", 0)
_LAWYER_FIRST = Phrase(rf"({_ESQUIRE})[ ,;]+(?=[A-Z])", 0)
_SURNAMES = Phrase(r"[a-z][a-z' -]*(?:, [a-z][a-z' -]*)*,? (?:and|e|y) [a-z'-]+", 0)
_STREET = Phrase(r"(?!.*\d{4})(?:one|two|three|four|five|six|seven|eight|nine|ten)\b.* [a-z]+|.* (?:towers?|building|house|cent(?:re|er)|plaza|square)(?:, .*)?", 0)
_TWO_FIRMS = Phrase(r"(?<!,) (?:llp|l\.l\.p\.|p\.c\.|pllc) (?!and\b|or\b|&)[^,;()]{3,60}? (?:llp|l\.l\.p\.|p\.c\.|pllc)$", 0)
_TWO_POSTCODES = Phrase(r"[a-z]\.? \d{5}(?:-\d{4})? [a-z][a-z .]{2,30}, [a-z. ]{2,20}\d{5}(?:-\d{4})?$", 0)


@dataclass
class _Person:
    name: str
    title: list[str] = field(default_factory=list)


@dataclass
class _Block:
    start: int
    end: int
    people: list[_Person] = field(default_factory=list)
    organization: str | None = None
    address: list[str] = field(default_factory=list)
    phone: str | None = None
    naming: bool = False  # the line before was a name or an office


@dataclass(frozen=True)
class ContactReading:
    """A contact and the stretch of text it stands in."""

    contact: Contact
    start: int
    end: int


@dataclass(frozen=True)
class _Line:
    folded: str
    printed: str
    start: int
    end: int


Role = Literal["authorized_person", "counsel"]


def ends_of_copies(document: Document, start: int, end: int) -> list[Block]:
    """The lines of the addresses that begin at ``start``: up to the first check box or the first long sentence."""
    pieces = []
    for piece in document.pieces(start, end):
        words = document.folded[piece.start : piece.end].strip()
        if _COPIES_END.search(words) or (len(words) > 160 and " the " in words) or (len(words) > 60 and words.endswith(".") and _VERB.search(words)):
            break
        pieces.append(piece)
    return pieces


def read_contacts(document: Document, pieces: Sequence[Block], role: Role, known: Collection[str] = ()) -> list[ContactReading]:
    """The contacts in some lines of the cover; ``known`` are names of companies on it, none of persons."""
    companies = {_key(name): name for name in known}
    readings: list[ContactReading] = []
    for column in columns(document, pieces[:_MOST_LINES]):
        lines = _joined(_lines(document, column))
        if not any(_run_together(line) for line in lines):
            turns = taking_turns("".join(_kind(line) for line in lines))
            for turn in range(turns):
                readings.extend(_column(lines[turn::turns], role, companies))
        elif (places := halves([line.printed for line in lines])) is not None:
            for side in (0, 1):
                readings.extend(_column([_half(line, at, side) for line, at in zip(lines, places, strict=True)], role, companies))
    return readings


def _column(lines: list[_Line], role: Role, companies: dict[str, str]) -> list[ContactReading]:
    blocks: list[_Block] = []
    for number, line in enumerate(lines):
        parts = (_listed(line, companies) or _unrolled(line, companies)) if len(lines) <= 2 or len(line.printed) > 90 else _with_firm(line)
        for folded, printed in parts:
            if role == "counsel" and _is_plain_firm(blocks, line, lines[number + 1 : number + 5]):
                blocks[-1].organization, blocks[-1].end = printed.rstrip(" ,;"), line.end
            else:
                _add(blocks, folded, printed, line, companies, lines[number + 1 : number + 5])
    readings = []
    for block in blocks:
        address = ", ".join(part.strip(" ,") for part in block.address) or None
        people = block.people or ([_Person("")] if block.organization else [])
        for person in people:
            title = re.sub(r"\s+", " ", ", ".join(part.strip(" ,") for part in person.title)) or None
            contact = Contact.model_construct(role=role, name=person.name or None, title=title, organization=block.organization, address=address, phone=block.phone)
            readings.append(ContactReading(contact, block.start, block.end))
    return readings


def _kind(line: _Line) -> str:
    if phone(line.folded):
        return "P"
    if _FIRM.search(line.folded) or is_entity(line.folded):
        return "F"
    if not is_address(line.folded):
        return "N"
    return "Z" if _POSTCODE.search(line.folded) else "A"


def _half(line: _Line, at: int, side: int) -> _Line:
    """What a line says on one side of a place; the stretch of text is the whole line's."""
    words = (line.printed[at:] if side else line.printed[:at]).strip()
    return _Line(words.lower(), words, line.start, line.end)


def _with_firm(line: _Line) -> list[tuple[str, str]]:
    """A lawyer and the firm behind him, where a line names both: "Otto Brandt, Esq., Shuttle & Reed LLP"."""
    lawyer = _LAWYER.match(line.printed)
    if lawyer and _FIRM.search(line.folded[lawyer.end() :]):
        return [(part.lower(), part) for part in (lawyer[1], line.printed[lawyer.end() :])]
    words = _COMMAS.split(line.printed.strip(" ,"))
    if len(words) > 2 and is_person(words[0]) and all(is_office(word.lower()) and not is_entity(word.lower()) for word in words[1:-1]) and is_entity(words[-1].lower()):
        return [(part.lower(), part) for part in (", ".join(words[:-1]), words[-1])]
    served = _OFFICE_OF.match(line.printed)
    if served and is_office(served[1].lower()) and is_entity(line.folded[served.end() :]) and not is_entity(served[1].lower()):
        return [(part.lower(), part) for part in (served[1], line.printed[served.end() :])]
    seat = _COMPANY_FIRST.match(line.printed)
    if seat and is_entity(seat[1].lower()):
        return [(part.lower(), part) for part in (seat[1], line.printed[seat.end() :])]
    return [(line.folded, line.printed)]


def _is_plain_firm(blocks: list[_Block], line: _Line, following: list[_Line]) -> bool:
    """Whether a line below a lawyer's name is a firm that bears no firm's words, "Bobbin Sley", "Warp, Weft and Sley": the last line before the address, with no firm behind it."""
    block = blocks[-1] if blocks else None
    if block is None or not block.people or block.organization or block.address or block.phone or not block.naming:
        return False
    if not following or not is_address(following[0].folded) or is_office(line.folded) or PERSON_SUFFIX.search(line.folded):
        return False
    listed = _SURNAMES.fullmatch(line.folded)
    if not (listed or is_person(line.printed)) or (is_address(line.folded) and not (listed and "," in line.folded)):
        return False
    return not any(_FIRM.search(later.folded) or is_entity(later.folded) for later in following)


def _run_together(line: _Line) -> bool:
    """Whether two address blocks side by side became one line, which nobody can tell apart safely."""
    calls = list(PHONE.finditer(line.folded))
    if len(calls) == 2 and not line.folded[calls[0].end() : calls[1].start()].strip() and calls[1].end() > len(line.folded) - 3:
        return True
    return bool(_TWO_FIRMS.search(line.folded) or _TWO_POSTCODES.search(line.folded))


def _key(name: str) -> str:
    return re.sub(r"\W", "", name.lower())


def _lines(document: Document, pieces: Sequence[Block]) -> list[_Line]:
    lines = []
    for piece in pieces:
        folded = _DAY_BEHIND_PHONE.sub("", _RULED.sub("", document.folded[piece.start : piece.end].strip()))
        printed = _DAY_BEHIND_PHONE.sub("", _RULED.sub("", document.quote(piece.start, piece.end)))
        fax = FAX.search(folded)
        if fax:
            folded, printed = folded[: fax.start()].rstrip(" ,;/("), printed[: fax.start()].rstrip(" ,;/(")
            if not phone(folded) or not re.search(r"\d", document.folded[piece.start + fax.end() : piece.end]):
                continue
        if folded and not _NOISE.fullmatch(folded) and not _DAY.fullmatch(folded):
            lines.append(_Line(folded, printed, piece.start, piece.end))
    return lines


def _joined(lines: list[_Line]) -> list[_Line]:
    """Lines that a converter cut in two, made whole: "Sanjay" / "Murti", "(212)" / "474-1000", "Kyocera" / "Corporation"."""
    whole: list[_Line] = []
    for line in lines:
        last = whole[-1] if whole else None
        if last is not None and not AND.fullmatch(line.folded) and not _ATTENTION.match(line.folded) and _cut(last, line):
            whole[-1] = _Line(f"{last.folded} {line.folded}", f"{last.printed} {line.printed}", last.start, line.end)
        else:
            whole.append(line)
    return whole


def _cut(last: _Line, line: _Line) -> bool:
    if AND.fullmatch(last.folded):
        return False
    if re.search(r"(?:^|, |\d )(?:new|san|los|st\.|salt lake|fort|santa|las)$", last.folded):
        return True
    if _PHONE_LABEL.fullmatch(last.folded) or _PHONE_HEAD.fullmatch(last.folded):
        return bool(re.match(r"[-\d(+]", line.folded))
    if re.fullmatch(r"(?:esq|esquire|jr|sr|ii|iii|iv)\.?,?", line.folded) or (re.fullmatch(r"\d{3,6}", last.folded) and re.match(r"[a-z]", line.folded)):
        return True
    if (SUFFIX_ONLY.match(line.folded) or _SUFFIXES.fullmatch(line.folded)) and not re.search(r"\d", last.folded):
        return True
    if re.search(r"(?:^| )[a-z]\.$", last.folded) and len(last.folded) < 20 and re.fullmatch(r"[a-z'-]+(?:,? (?:esq|jr|iii|ii)\.?)*", line.folded):
        return True
    single = " " not in last.folded and "," not in last.folded and not re.search(r"\d", last.folded)
    if single and not phone(line.folded) and not re.match(r"\d", line.folded) and not is_entity(last.folded) and not is_office(last.folded):
        return not (is_address(last.folded) and last.folded.isalpha() and last.folded != "new") and not _STREET.fullmatch(line.folded)
    if is_office(last.folded) and _CONTINUES.search(last.folded) and is_office(line.folded):
        return not last.folded.endswith(",") or not is_entity(line.folded)
    if re.search(r"(?:new york|york),$", last.folded) and re.match(r"new york", line.folded):
        return True
    return last.folded.endswith("&") and bool(_FIRM.search(line.folded) or is_entity(line.folded))


def _listed(line: _Line, companies: dict[str, str]) -> list[tuple[str, str]] | None:
    """A block on one line with commas between its parts: persons, offices, a company, the address, the telephone number."""
    printed, tail = line.printed, ""
    call = phone(line.folded)
    if call and call.end() > len(printed) - 12:
        tail, printed = printed[call.start("number") :], _PHONE_TAIL.sub("", printed[: call.start()])
    words = _COMMAS.split(printed.strip(" ,"))
    if len(words) < 3 or not is_person(words[0]) or _FIRM_BEHIND.match(printed):
        return None
    parts, at = [words[0]], 1
    while at < len(words) and PERSON_SUFFIX.search(words[at].lower()) and is_person(words[at]):
        parts.append(words[at])
        at += 1
    while at < len(words) and is_office(words[at].lower()) and not is_entity(words[at].lower()) and _key(words[at]) not in companies:
        parts.append(words[at])
        at += 1
    company = at < len(words) and bool(_FIRM.search(words[at].lower()) or is_entity(words[at].lower()) or _key(words[at]) in companies)
    if at == 1 and not company:
        return None
    if company:
        parts.append(words[at])
        at += 1
    parts.extend(part for part in (", ".join(words[at:]), tail) if part)
    return [(part.lower(), part) for part in parts]


def _unrolled(line: _Line, companies: dict[str, str]) -> list[tuple[str, str]]:
    """A block on one line, cut at the names, offices, organization, address and telephone number that it shows."""
    printed = line.printed
    parts: list[str] = []
    call = phone(line.folded)
    tail = ""
    if call and call.end() > len(printed) - 12:
        tail, printed = printed[call.start("number") :], _PHONE_TAIL.sub("", printed[: call.start()])
    street = re.search(r"(?<=[a-zA-Z.)] )(?:\d{1,6}[-A-Za-z]? (?=[A-Z0-9])|P\. ?O\. ?Box|(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven) [A-Z])", printed)
    named = next((end for name in companies.values() if (end := printed.lower().find(f"{name.lower()} ") + len(name)) >= len(name) and street and street.start() < end), 0)
    where = printed[named or street.start() :].strip(" ,") if street else ""
    head = printed[: named or street.start()].strip(" ,") if street else printed
    while True:
        match = _LAWYER_FIRST.match(head)
        if not match:
            break
        parts.append(match.group(1))
        head = head[match.end() :]
    care = re.match(r"(\S+(?: \S+){1,3}) c/o (?=[A-Z])", head)
    if care and is_person(care[1]):
        parts.append(care[1])
        head = head[care.end() :]
    for key, name in companies.items():
        if _key(head).endswith(key) and len(_key(head)) > len(key):
            size = next((n for n in range(1, len(head)) if _key(head[n:]) == key), 0)
            if size:
                parts.extend(_office_apart(head[:size].strip(" ,")))
                parts.append(head[size:].strip(" ,"))
                head = ""
                del name
                break
    if head:
        parts.extend(_office_apart(head) if not is_entity(head.lower()) else [head])
    if where:
        parts.append(where)
    if tail:
        parts.append(tail)
    return [(part.lower(), part) for part in parts if part]


def _office_apart(head: str) -> list[str]:
    office = OFFICE.search(head.lower())
    if office is None or office.start() < 4:
        return [head]
    words = head[: office.start()].rstrip(" ,")
    lead = re.search(r" (?:Senior|Executive|Deputy|Assistant|Associate|Co-?|Group|Corporate|Interim|General|First|Second|Special|In-House)$", words)
    cut = lead.start() if lead else office.start()
    return [head[:cut].strip(" ,"), head[cut:].strip(" ,")]


_PLACE_SURNAME = Phrase(r"[a-z][a-z'-]+(?: [a-z][a-z'-]*\.?)? (?:park|lane|place|court|house|street|way|rue|square)(?P<esquire>, esq(?:\.|uire)?)?", 0)


def _is_surname(folded: str, following: list[_Line], first: bool) -> bool:
    """Whether the last word is a surname and no street: "Noelle Park" above an office or a company, or with "Esq."."""
    found = _PLACE_SURNAME.fullmatch(folded.rstrip(" ,"))
    if found is None or not first:
        return False
    below = following[0].folded if following else ""
    return bool(found["esquire"]) or is_office(below) or is_entity(below) or bool(_FIRM.search(below)) or below.startswith("c/o")


def _at_companys(block: _Block, naming: bool, following: list[_Line]) -> Literal["person", "address"] | None:
    """What a name below a company's own lines is: one more behind "Attn:", the person below its postcode, or more of its address; None where another block begins."""
    if any(_FIRM.search(later.folded) or is_entity(later.folded) or is_office(later.folded) for later in following[:3]):
        return None
    addressed = any(is_address(later.folded) and not phone(later.folded) for later in following[:2])
    if block.phone:
        return "person" if naming and not addressed else None
    if block.people:
        return None
    return "address" if addressed else "person" if _POSTCODE_ENDS.search(block.address[-1]) else None


def _are_two(printed: str, block: _Block | None, following: list[_Line]) -> bool:
    """Whether a line that begins a block names two persons, with their company or firm below: "Ruth Adeyemi and Otto Brandt"."""
    if block is not None and not block.phone:
        return False
    names = printed.rstrip(" ,").split(" and ")
    return len(names) == 2 and all(is_person(name) for name in names) and any(_FIRM.search(later.folded) or is_entity(later.folded) for later in following[:2])


def _is_colleague(block: _Block, folded: str, following: list[_Line]) -> bool:
    """Whether a name below another one of the firm is one more person: no place is named behind a postcode, or right before a street's number."""
    if not block.organization or _UNIT.search(folded):
        return False
    numbered = not following or following[0].folded[:1].isdigit() or phone(following[0].folded) is not None
    return bool(PERSON_SUFFIX.search(folded)) or (numbered and (not block.address or bool(_POSTCODE_ENDS.search(block.address[-1]))))


def _head_is_organization(block: _Block) -> None:
    """Makes the first line of a block its organization, where a person is addressed below the address: "Bobbin Sley" was no person, "Warp and Weft" no street."""
    if block.organization or not block.address:
        return
    if len(block.people) == 1 and not block.people[0].title and not PERSON_SUFFIX.search(block.people[0].name.lower()):
        block.organization = block.people.pop().name
    elif not block.people and len(block.address) > 1 and (not is_address(block.address[0].lower()) or _SURNAMES.fullmatch(block.address[0].lower())):
        block.organization = block.address.pop(0).rstrip(" ,;")


def _add(blocks: list[_Block], folded: str, printed: str, line: _Line, companies: dict[str, str], following: list[_Line]) -> None:
    block = blocks[-1] if blocks else None
    naming, afresh = block is not None and block.naming, block is not None and bool(block.phone)
    if block:
        block.naming = False
    if AND.fullmatch(folded):
        if block and block.people and (block.organization or block.address):
            blocks.append(_Block(line.start, line.end))
        return
    attention = _ATTENTION.match(folded)
    if attention and not folded.startswith("c/o"):
        folded, printed = folded[attention.end() :], printed[attention.end() :]
    elif attention:
        folded, printed = folded[attention.end() :], printed[attention.end() :]
        if block and block.organization:
            block.address.append("c/o " + printed)
            block.end = line.end
            return
    if attention and block and not folded.startswith("c/o"):
        _head_is_organization(block)
    if attention and block and block.organization and not block.people:  # below the company's own lines
        head, rest = name_and_rest(printed)
        if is_office(head.lower()) or (is_person(head) and not is_entity(folded) and (not rest or is_office(rest.lower()))):
            block.people.append(_Person("", [printed.rstrip(" ,")]) if is_office(head.lower()) else _Person(head.strip(" ,"), [rest] if rest else []))
            block.end, block.naming = line.end, True
            return
    call = phone(folded)
    if call and len(_PHONE_LABEL.sub("", folded)) - (call.end() - call.start()) < 30 and not re.search(r"\b[a-z]{2}\.? \d{5}|\bp\.? ?o\.? box", folded):
        if block:
            block.phone = block.phone or printed[call.start("number") : call.end()].strip(" ,.")
            block.end = line.end
        return
    if (label := _PHONE_LABEL.match(folded)) and re.match(r"[\d(+ ]", folded[label.end() :]) and not is_entity(folded):
        if block and (number := _ANY_NUMBER.fullmatch(printed[label.end() :].strip(" ,."))) and number[0].count("(") == number[0].count(")"):
            block.phone, block.end = block.phone or number[0], line.end
        return  # else a number that lost its first digits
    known = _key(folded) in companies
    corporate = _INCORPORATED_LAWYER.fullmatch(folded) and is_person(re.split(r"[,(]", printed)[0]) and any(_FIRM.search(later.folded) for later in following[:4])
    firm = not corporate and (bool(_FIRM.search(folded)) or known or (is_entity(PERSON_SUFFIX.sub("", folded)) and not PERSON_SUFFIX.search(folded)))
    if not firm and (is_person(printed.split(", ")[0]) or _are_two(printed, block, following)) and not _NO_PERSON.search(folded) and (not is_address(_GENERATION.sub("", folded)) or _is_surname(folded, following, block is None or afresh or naming)):
        head, rest = name_and_rest(printed)
        title = rest if rest and is_office(rest.lower()) and not corporate else ""
        name = head if title else printed
        if not is_office(head.lower()) or PERSON_SUFFIX.search(folded):
            again = block is not None and bool(block.people) and bool(block.address or block.organization) and not attention
            if again and not afresh and not any(_FIRM.search(later.folded) or is_entity(later.folded) or is_office(later.folded) for later in following[:3]):
                if naming and not title and _is_colleague(block, folded, following):  # type: ignore[arg-type]
                    block.people.append(_Person(name.strip(" ,")))  # type: ignore[union-attr]  # below another of the firm
                    block.end, block.naming = line.end, True  # type: ignore[union-attr]
                else:
                    block.address.append(printed)  # type: ignore[union-attr]
                return
            if block is not None and block.organization and block.address and not attention and (place := _at_companys(block, naming, following)) is not None:
                if place == "person":
                    block.people.append(_Person(name.strip(" ,"), [title] if title else []))
                    block.naming = True
                else:
                    block.address.append(printed)
                block.end = line.end
                return
            if block is None or block.phone or again or (block.people and attention) or (block.address and not attention):
                block = _Block(line.start, line.end)
                blocks.append(block)
            for one in _PERSONS.split(name.rstrip(" ,")):
                block.people.append(_Person(one.strip(" ,")))
            if title:
                block.people[-1].title.append(title)
            block.end, block.naming = line.end, True
            return
    if block and naming and block.organization is None and re.fullmatch(r"[a-z][a-z'&.-]+", folded) and not is_office(folded) and following and is_address(following[0].folded):
        firm = True  # "TORYS" below its partners
    open_still = block is not None and block.people and block.organization is None and not block.address  # the telephone number right below the name
    if block is None or (block.phone and not open_still and (firm or is_office(folded) or not is_address(folded))):
        block = _Block(line.start, line.end)
        blocks.append(block)
    block.end = line.end
    if firm and not (is_address(folded) and re.match(r"\d", folded)):
        if block.organization is None:
            block.organization = re.sub(r"^of (?=[A-Z])", "", printed.rstrip(" ,;"))
        else:
            block.address.append(printed)
    elif is_office(folded) and block.people and (naming or not (block.address or (block.organization and block.people[-1].title))) and not re.match(r"\d", folded):
        block.people[-1].title.append(printed.rstrip(" ,"))
        block.naming = True
    else:
        block.address.append(printed)
