"""The lines of address blocks: made whole where a converter cut them, taken apart where a block stands on one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ..document import Block, Document
from ..phrase import Phrase
from .contact_columns import AND
from .names import FAX, OFFICE, PERSON_SUFFIX, PHONE, SUFFIX_ONLY, is_address, is_entity, is_office, is_person, phone, unruled
from .wording import DAY

ATTENTION = Phrase(r"(?:attn|attention|c/o|contact)\.? ?:? ?", 0)
PHONE_LABEL = Phrase(r"(?:tele)?phone(?: (?:no|number))?\.?:?|tel(?! (?!no)[a-z])(?:\. no)?\.?:?|ph\.?:?", 0)
_FIRM = Phrase(
    r"\b(?:llp|l\. ?l\. ?p\.?|pllc|p\. ?l\. ?l\.?|l\. ?p\. ?a\.?|p\. ?c\.?|pc(?=\.?$)|p\. ?a\.?|(?<=[&dy] )[a-z'-]+, s\. ?c(?=\.$)|(?<= y )c(?:\u00ed|i)a\.?"
    r"|law (?:office|group|firm)s?|chartered|attorneys|avocats|abogados|rechtsanw\S+|& associates)\b"
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
    r"[-_=* .|]*|[^a-z0-9]{1,3}|[xoq]|[- ]{0,3}\d{1,3}[- ]{0,3}|table of contents|(?:e-?mail|email):? .*|\S+@\S+|\(?continued\)?|\([ )]*"
    r"|(?:counsel|attorneys?) (?:to|for) .*|\([^()\d]+\)|(?:a )?professional (?:corporation|association)"
    r"|an? (?:[a-z]+ ){1,4}(?:corporation|limited liability company|(?:limited |general )?partnership|(?:business |statutory )?trust)"
    r"|(?:attorneys|counsell?ors) at law|a (?:registered )?limited liability partnership",
    0,
)
_PHONE_HEAD = Phrase(r"(?:.*[^\d-] ?)?(?:\(\+?\d{1,4}\)(?: ?\d{3} ?-?)?|\+ ?\d{1,3}(?: \d{1,3})?|\d{3}-(?:\d{3}-)?)", 0)
_DAY = Phrase(DAY)
_DAY_BEHIND_PHONE = Phrase(rf"(?<=\d\d\d\d)\ {DAY}$", re.IGNORECASE | re.VERBOSE)
_SUFFIXES = Phrase(r"(?:company|co\.?|corporation|corp\.?|partners|partnership|holdings|group|trust|fund),? (?:inc|llc|l\. ?l\. ?c|lp|l\. ?p|ltd|limited|llp)\.?,?", 0)
_CONTINUES = Phrase(r"(?:,|\band|&|\bof|\bvice|\bthe|\bchief|\bfor|\bto|\bgeneral|\bexecutive|\bsenior|\bassistant|\bdeputy|\bassociate|-)$", 0)
_COMMAS = Phrase(r", +(?!(?:Inc|INC|LLC|L\.L\.C|L\.P|LP|Ltd|LTD|Esq|ESQ|Jr|Sr|II|III|P\.C|Ph|LLP|N\.A|S\.A)\b)", 0)
_PHONE_TAIL = Phrase(r"(?:[ ,]+(?:telephone|phone|tel)(?: number)?[:.]*)?[ ,]*$", re.IGNORECASE)
_ESQUIRE = r"[^,]{4,40}, (?:(?:Jr|JR|Sr|SR)\b\.?(?:,? (?:Esq|ESQ)(?:\.|uire|UIRE)?)?|(?:Esq|ESQ)(?:\.|uire|UIRE)?)"
_LAWYER = Phrase(rf"({_ESQUIRE}),? (?=[A-Z])(?!P\. ?C\b)", 0)
_OFFICE_OF = Phrase(r"([A-Z][^\d\n]{4,80}?),? (?:of|for|and Secretary of) (?:the )?(?=[A-Z])", 0)
_COMPANY_FIRST = Phrase(r"([A-Z][^\d\n]{2,60}?,? [A-Z][A-Za-z.]{1,10}\.?), (?=\d{1,5} [A-Z][^,]{2,40}, )", 0)
_POSTCODE = Phrase(r"(?<!^)\b\d{5}(?:-\d{4})?\b|\b[a-z]\d[a-z\d]? \d[a-z]", 0)
_FIRM_BEHIND = Phrase(rf"{_ESQUIRE} (?=[A-Z])", 0)
_LAWYER_FIRST = Phrase(rf"({_ESQUIRE})[ ,;]+(?=[A-Z])", 0)
_STREET = Phrase(r"(?!.*\d{4})(?:one|two|three|four|five|six|seven|eight|nine|ten)\b.* [a-z]+|.* (?:towers?|building|house|cent(?:re|er)|plaza|square)(?:, .*)?", 0)
_STREET_BEGUN = Phrase(r"\d{1,6}[a-z]?(?: [a-z][a-z.'-]+){1,3}", 0)
_STREET_ENDS = Phrase(r"(?:street|avenue|road|boulevard|blvd|drive|lane|parkway|pkwy|highway|terrace|circle|turnpike)\b", 0)
"""A street cut before the word that streets end with: "1200 North Federal" over "Highway, Suite 210"."""
_TWO_FIRMS = Phrase(r"(?<!,) (?:llp|l\.l\.p\.|p\.c\.|pllc) (?!and\b|or\b|&)[^,;()]{3,60}? (?:llp|l\.l\.p\.|p\.c\.|pllc)$", 0)
_TWO_POSTCODES = Phrase(r"[a-z]\.? \d{5}(?:-\d{4})? [a-z][a-z .]{2,30}, [a-z. ]{2,20}\d{5}(?:-\d{4})?$", 0)


@dataclass(frozen=True)
class Line:
    """A line of an address block: folded and as printed, and where it stands."""

    folded: str
    printed: str
    start: int
    end: int


def key(name: str) -> str:
    """A company's name as it is compared."""
    return re.sub(r"\W", "", name.lower())


def lines_of(document: Document, pieces: Sequence[Block]) -> list[Line]:
    """The lines that say something: no rules, page numbers, days, electronic addresses and numbers of telefax machines."""
    lines = []
    for piece in pieces:
        folded = _DAY_BEHIND_PHONE.sub("", unruled(document.folded[piece.start : piece.end].strip()))
        printed = _DAY_BEHIND_PHONE.sub("", unruled(document.quote(piece.start, piece.end)))
        fax = FAX.search(folded)
        if fax:
            folded, printed = folded[: fax.start()].rstrip(" ,;/("), printed[: fax.start()].rstrip(" ,;/(")
            if not phone(folded) or not re.search(r"\d", document.folded[piece.start + fax.end() : piece.end]):
                continue
        if folded and not _NOISE.fullmatch(folded) and not _DAY.fullmatch(folded):
            lines.append(Line(folded, printed, piece.start, piece.end))
    return lines


def joined(lines: list[Line]) -> list[Line]:
    """Lines that a converter cut in two, made whole: "Sanjay" / "Murti", "(212)" / "474-1000", "Kyocera" / "Corporation"."""
    whole: list[Line] = []
    for line in lines:
        last = whole[-1] if whole else None
        if last is not None and not AND.fullmatch(line.folded) and not ATTENTION.match(line.folded) and (_cut(last, line) or _surnames_cut(whole, line)):
            whole[-1] = Line(f"{last.folded} {line.folded}", f"{last.printed} {line.printed}", last.start, line.end)
        else:
            whole.append(line)
    return whole


def _cut(last: Line, line: Line) -> bool:
    if AND.fullmatch(last.folded):
        return False
    if re.search(r"(?:^|, |\d )(?:new|san|los|st\.|salt lake|fort|santa|las)$", last.folded):
        return True
    if _STREET_BEGUN.fullmatch(last.folded) and _STREET_ENDS.match(line.folded):
        return True
    if PHONE_LABEL.fullmatch(last.folded) or _PHONE_HEAD.fullmatch(last.folded):
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
    if (last.folded, line.folded.partition(" &")[0]) in _CUT_FIRMS:
        return True
    listed = _LISTED_SURNAMES.fullmatch(last.folded)
    if _LAST_OF_FIRM.fullmatch(line.folded) and (listed or not re.search(r"[\d,.]", last.folded)):
        return True
    if ((listed and last.folded.endswith(",")) or _SURNAMES_OF_FIRM.fullmatch(last.printed)) and _REST_OF_FIRM.fullmatch(line.folded):
        return not is_office(last.folded) and not is_address(last.folded)
    if (last.folded.endswith(" &") or (listed and line.folded.startswith("& "))) and _LAST_NAME.fullmatch(line.folded):
        return not is_office(last.folded)
    return last.folded.endswith("&") and (is_firm(line.folded) or is_entity(line.folded))


def _surnames_cut(above: list[Line], line: Line) -> bool:
    """Whether a line ends a firm's name that bears no firm's words, and the last line above began below a lawyer: "Otto Brandt, Esq." / "Warp Weft Loom" / "Heddle Sley & Reed"."""
    if len(above) < 2 or not _REST_OF_SURNAMES.fullmatch(line.folded) or not PERSON_SUFFIX.search(above[-2].folded):
        return False
    return _THREE_SURNAMES.fullmatch(above[-1].printed) is not None and not is_office(above[-1].folded) and not is_address(above[-1].folded)


_CUT_FIRMS = frozenset((("akin gump strauss", "hauer"), ("wilson sonsini", "goodrich"), ("wilmer cutler pickering", "hale and dorr llp")))
_SURNAMES_OF_FIRM = Phrase(r"(?:[A-Z][a-z]{3,}|[A-Z]{4,})(?: (?:[A-Z][a-z]{3,}|[A-Z]{4,})){3,5}", 0)
_THREE_SURNAMES = Phrase(r"(?:[A-Z][a-z]{3,}|[A-Z]{4,})(?: (?:[A-Z][a-z]{3,}|[A-Z]{4,})){2}", 0)
_REST_OF_SURNAMES = Phrase(r"[a-z'-]+ [a-z'-]+ & [a-z'-]+", 0)
_LISTED_SURNAMES = Phrase(r"[a-z'-]+(?:, [a-z'-]+){1,5},?", 0)
"""All but the last partners of a firm, with commas between them: "Warp, Weft, Loom" / "& Sley LLP"."""
_LAST_NAME = Phrase(r"(?:& )?[a-z'-]+(?:,? (?:llp|l\.l\.p\.|p\. ?[ac]\.?|\([a-z. ]+\)(?: llp)?))?", 0)
"""The last of a firm's partners: "& Katz" below "Wachtell, Lipton, Rosen", "Reindel LLP" below "Cahill Gordon &"."""
_LAST_OF_FIRM = Phrase(r"& [a-z'-]+,? (?:llp|l\.l\.p\.|p\. ?[ac]\.?)", 0)
_REST_OF_FIRM = Phrase(r"[a-z'-]+(?:, [a-z'-]+){0,2},? & (?:co\.|[a-z'-]+,? (?:llp|l\.l\.p\.|p\. ?[ac]\.?))", 0)
"""The first of many partners on one line, more than a person has names, and the last two on the next: "Stearns Weaver Miller Weissler" / "Alhadeff & Sitterson, P.A."."""


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


def run_together(line: Line) -> bool:
    """Whether two address blocks side by side became one line, which nobody can tell apart safely."""
    calls = list(PHONE.finditer(line.folded))
    if len(calls) == 2 and not line.folded[calls[0].end() : calls[1].start()].strip() and calls[1].end() > len(line.folded) - 3:
        return True
    return bool(_TWO_FIRMS.search(line.folded) or _TWO_POSTCODES.search(line.folded))


def parts(line: Line, alone: bool, companies: dict[str, str]) -> list[tuple[str, str]]:
    """What stands on a line, folded and as printed; ``alone`` where the whole block may stand on it, ``companies`` are the cover's by their keys."""
    if alone or len(line.printed) > 90:
        return _listed(line, companies) or _unrolled(line, companies)
    return _with_firm(line, companies)


def _with_firm(line: Line, companies: dict[str, str]) -> list[tuple[str, str]]:
    """A lawyer or an office and the firm behind, where a line names both: "Otto Brandt, Esq., Shuttle & Reed LLP", "General Counsel, Loom Corp."."""
    lawyer = _LAWYER.match(line.printed)
    if lawyer and is_firm(line.folded[lawyer.end() :]):
        return [(part.lower(), part) for part in (lawyer[1], line.printed[lawyer.end() :])]
    words = _COMMAS.split(line.printed.strip(" ,"))
    if len(words) > 2 and is_person(words[0]) and all(is_office(word.lower()) and not is_entity(word.lower()) for word in words[1:-1]) and is_entity(words[-1].lower()):
        return [(part.lower(), part) for part in (", ".join(words[:-1]), words[-1])]
    if len(words) > 1 and is_office(words[0].lower()) and not any(is_entity(word.lower()) for word in words[:-1]) and (is_entity(words[-1].lower()) or key(words[-1]) in companies):
        return [(part.lower(), part) for part in (", ".join(words[:-1]), words[-1])]
    served = _OFFICE_OF.match(line.printed)
    if served and is_office(served[1].lower()) and is_entity(line.folded[served.end() :]) and not is_entity(served[1].lower()):
        return [(part.lower(), part) for part in (served[1], line.printed[served.end() :])]
    seat = _COMPANY_FIRST.match(line.printed)
    if seat and is_entity(seat[1].lower()):
        return [(part.lower(), part) for part in (seat[1], line.printed[seat.end() :])]
    return [(line.folded, line.printed)]


def _listed(line: Line, companies: dict[str, str]) -> list[tuple[str, str]] | None:
    """A block on one line with commas between its pieces: persons, offices, a company, the address, the telephone number."""
    printed, tail = line.printed, ""
    call = phone(line.folded)
    if call and call.end() > len(printed) - 12:
        tail, printed = printed[call.start("number") :], _PHONE_TAIL.sub("", printed[: call.start()])
    words = _COMMAS.split(printed.strip(" ,"))
    if len(words) < 3 or not is_person(words[0]) or _FIRM_BEHIND.match(printed):
        return None
    pieces, at = [words[0]], 1
    while at < len(words) and PERSON_SUFFIX.search(words[at].lower()) and is_person(words[at]):
        pieces.append(words[at])
        at += 1
    while at < len(words) and is_office(words[at].lower()) and not is_entity(words[at].lower()) and key(words[at]) not in companies:
        pieces.append(words[at])
        at += 1
    company = at < len(words) and (is_firm(words[at].lower()) or is_entity(words[at].lower()) or key(words[at]) in companies)
    if at == 1 and not company:
        return None
    if company:
        pieces.append(words[at])
        at += 1
    pieces.extend(part for part in (", ".join(words[at:]), tail) if part)
    return [(part.lower(), part) for part in pieces]


def _unrolled(line: Line, companies: dict[str, str]) -> list[tuple[str, str]]:
    """A block on one line, cut at the names, offices, organization, address and telephone number that it shows."""
    printed = line.printed
    pieces: list[str] = []
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
        pieces.append(match.group(1))
        head = head[match.end() :]
    care = re.match(r"(\S+(?: \S+){1,3}) c/o (?=[A-Z])", head)
    if care and is_person(care[1]):
        pieces.append(care[1])
        head = head[care.end() :]
    whole = key(head)
    for short in companies:
        near = range(max(1, len(head) - 2 * len(short) - 40), len(head))  # a name is mostly letters
        size = next((n for n in near if key(head[n:]) == short), 0) if whole.endswith(short) and len(whole) > len(short) else 0
        if size:
            pieces.extend(_office_apart(head[:size].strip(" ,")))
            pieces.append(head[size:].strip(" ,"))
            head = ""
            break
    if head:
        pieces.extend(_office_apart(head) if not is_entity(head.lower()) else [head])
    if where:
        pieces.append(where)
    if tail:
        pieces.append(tail)
    return [(part.lower(), part) for part in pieces if part]


def _office_apart(head: str) -> list[str]:
    office = OFFICE.search(head.lower())
    if office is None or office.start() < 4:
        return [head]
    words = head[: office.start()].rstrip(" ,")
    lead = re.search(r" (?:Senior|Executive|Deputy|Assistant|Associate|Co-?|Group|Corporate|Interim|General|First|Second|Special|In-House)$", words)
    cut = lead.start() if lead else office.start()
    return [head[:cut].strip(" ,"), head[cut:].strip(" ,")]
