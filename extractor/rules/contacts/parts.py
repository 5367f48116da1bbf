"""Lines that say several things of an address block, taken apart: a lawyer and his firm, an office and its company, a whole block.

Ruth Adeyemi, General Counsel, Loom Holdings plc, 5 Heddle Lane, Boston, MA 02110, (617) 555-0148
Otto Brandt, Esq. Lena Ortiz, Esq. Shuttle & Reed LLP 44 Warp Avenue New York, NY 10022
Lena B. Ortiz Warp, Weft, Shuttle & Reed LLP 44 Warp Avenue New York, NY 10022
Otto Brandt, Esq., Shuttle & Reed LLP
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from re import Match

from ...phrase import Phrase
from ..names import OFFICE, PERSON_SUFFIX, STRONG_ENTITY_END, SUFFIX_ONLY, is_entity, is_office, is_person, phone
from .lines import Line, is_block, is_firm, key

_COMMAS = Phrase(r", +(?!(?:Inc|INC|LLC|L\.L\.C|L\.P|LP|Ltd|LTD|Esq|ESQ|Jr|Sr|II|III|P\.C|Ph|LLP|N\.A|S\.A)\b)", 0)
_PHONE_TAIL = Phrase(r"(?:[ ,;\u2013\u2014-]+(?:telephone|phone|tel)\.?(?: number| no\.?)?[:.]*)?[ ,;\u2013\u2014-]*$", re.IGNORECASE)
_CALLED = Phrase(r"\s?\((?:tele)?phone\)$|\s?\(tel\.?\)$", re.IGNORECASE)
_ESQUIRE = r"[^,]{4,40}, (?:(?:Jr|JR|Sr|SR)\b\.?(?:,? (?:Esq|ESQ)(?:\.|uire|UIRE)?)?|(?:Esq|ESQ)(?:\.|uire|UIRE)?)"
_LAWYER = Phrase(rf"({_ESQUIRE}),? (?=[A-Z])(?!P\. ?C\b)", 0)
_FIRM_BEHIND = Phrase(rf"{_ESQUIRE} (?=[A-Z])", 0)
_LAWYER_FIRST = Phrase(rf"({_ESQUIRE})[ ,;]+(?=[A-Z])", 0)
_WORD = r"[A-Z\u00c0-\u00de][A-Za-z\u00c0-\u00ff'\u2019-]+"
_PARTICLE = r"(?:(?:[Vv]an|VAN|[Vv]on|VON|[Dd]e)(?: (?:der|den|la))?|DE|La|LA|[Dd]i|DI|[Dd]el|DEL|St\.|ST\.)"
_SURNAME = rf"(?:{_PARTICLE} )?(?!{_PARTICLE} ){_WORD}(?: (?:Jr|JR|Sr|SR|II|III|IV)\b\.?)?"
_BEFORE_PARTNERS = Phrase(rf"({_WORD}(?: [A-Z]\.){{0,2}} {_SURNAME}) (?={_WORD}(?:, {_WORD}){{1,5}},? (?:&|and|AND) {_WORD})", 0)
"""A lawyer before a firm whose partners are listed with commas, "Lena Ortiz Warp, Weft & Reed LLP": the list begins with its first partner alone."""
_WITH_INITIAL = Phrase(rf"({_WORD}(?: [A-Z]\.){{1,2}} {_SURNAME}),? (?=[A-Z][A-Za-z.&'-]+,? \S)", 0)
"""A name with a second given name's letter, which shows where the surname stands."""
_BEFORE_INITIAL = Phrase(rf"({_WORD} {_SURNAME}),? (?={_WORD}(?: [A-Z]\.){{1,2}} {_SURNAME},? [A-Z])", 0)
"""A name that ends where one with a second given name's letter begins: "Noelle Park Otto J. Brandt Shuttle & Reed LLP"."""
_KNOWN = (
    r"(?:Akin Gump|Allen (?:& )?Overy|Alston & Bird|Arnold & Porter|Baker (?:Botts|& McKenzie)|Ballard Spahr|Bingham McCutchen|Blank Rome|Bryan Cave|Cadwalader,|Cahill Gordon|Choate,? Hall|Cleary,? Gottlieb|Clifford Chance|Cooley(?: Godward)? LLP"
    r"|Covington & Burling|Cravath,|Davis Polk|Debevoise|Dechert|Dentons (?:US|Bingham)|DLA Piper|Dorsey & Whitney|Drinker Biddle|Duane Morris|Eversheds|Faegre|Fenwick & West|Foley (?:&|Hoag)|Freshfields|Fried,? Frank|Fulbright & Jaworski|Gibson,? Dunn|Goodwin Procter"
    r"|Greenberg Traurig|Haynes and Boone|Heller Ehrman|Hogan (?:Lovells|& Hartson)|Holland & Knight|Hughes Hubbard|Hunton|K&L Gates|Katten Muchin|Kaye Scholer|King & Spalding|Kirkland & Ellis|Kramer Levin|Latham & Watkins|Linklaters"
    r"|Lowenstein Sandler|Mayer,? Brown|McDermott,? Will|McGuireWoods|Milbank|Mintz,? Levin|Morgan,? Lewis|Morrison & Foerster|Nixon Peabody|Norton Rose|O'Melveny|O\u2019Melveny|Olshan|Orrick,? Herrington|Paul,? (?:Hastings|Weiss)|Perkins Coie|Pillsbury"
    r"|Proskauer|Reed Smith|Ropes & Gray|Schulte Roth|Shearman & Sterling|Sidley Austin|Simpson Thacher|Skadden,?|Squire,|Stroock|Sullivan & Cromwell|Sutherland Asbill|Troutman|Venable|Vinson & Elkins|Wachtell,?|Weil,? Gotshal|White & Case|Willkie Farr"
    r"|Wilmer|Wilson Sonsini|Winston & Strawn)"
)
"""How the names of firms begin that advise on most tender offers."""
KNOWN_FIRM = Phrase(_KNOWN, re.IGNORECASE)
_KNOWN_FIRM = Phrase(rf" (?={_KNOWN})", 0)
_LAWYER_NAMED = rf"{_WORD}(?: [A-Z]\.){{0,2}} {_SURNAME}(?:, P\.C\.)?"
_BEFORE_KNOWN = Phrase(rf"({_LAWYER_NAMED}),? (?=(?:{_LAWYER_NAMED},? ){{0,5}}{_KNOWN})", 0)
"""A name before such a firm, or before more names and the firm."""
_BEFORE_OFFICE = Phrase(rf"({_WORD} {_SURNAME}),? (?=[A-Z])", 0)
_OFFICES = Phrase(
    r"(?:(?:vice|president|chief|executive|financial|operating|legal|compliance|accounting|administrative|senior|deputy|assistant|associate|general|corporate|counsel|officer|secretary"
    r"|treasurer|controller|chair(?:man|woman|person)?|of the board|managing|director|and)\b,? ?|& )+",
    0,
)
"""Words of offices before a company: "Executive Vice President and General Counsel" before "Loom Investment Company"."""
_OFFICE_OF = Phrase(r"([A-Z][^\d\n]{4,80}?),? (?:of|for|and Secretary of) (?:the )?(?=[A-Z])", 0)
_OFFICE_THEN = Phrase(r"((?:[A-Z][a-z-]+,? (?:(?:and|of the) )?|& ){1,8}(?:President|Officer|Counsel|Secretary|Treasurer|Controller|Chairman)) (?=[A-Z0-9])", 0)
_COMPANY_FIRST = Phrase(r"([A-Z][^\d\n]{2,60}?,? [A-Z][A-Za-z.]{1,10}\.?), (?=\d{1,5} [A-Z][^,]{2,40}, )", 0)
_CARE_OF = Phrase(r"(\S+(?: \S+){1,3}) c/o (?=[A-Z])", 0)
_FIRM_ENDS = Phrase(r"[^\d]{4,80}? (?:LLP|L\.L\.P\.|PLLC|P\.C\.)(?=,? (?:[A-Z][a-z]|[A-Z]{3}[A-Z ]{0,30}\b(?:PLAZA|CENTER|CENTRE|TOWERS?|BUILDING|SQUARE|HOUSE)\b))", 0)
"""A firm before the building it is in: "Shuttle & Reed LLP Weft Financial Center"."""
_NAMES_AND_FIRM = Phrase(r"(?:[a-z]{2,3} )?(?:[A-Z][^\s,]* (?:(?:&|[a-z]{2,3}) )?){8,}(?:LLP|L\.L\.P\.|PLLC|P\.C\.)", 0)
"""More words than a firm has partners: several lawyers and their firm with no comma between: "Otto Brandt Lena Ortiz Noelle Park Warp Weft LLP"."""
_STREET_BEGINS = Phrase(r"(?<=[a-zA-Z.),] )(?:\d{1,6}[-A-Za-z]? (?=[A-Z0-9])|P\. ?O\. ?Box|(?i:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven) [A-Z])", 0)
_RANK = Phrase(r"(?:(?:^| )(?:Senior|Executive|Deputy|Assistant|Associate|Co-?|Group|Corporate|Interim|General|First|Second|Special|In-House))+$", 0)
"""What stands before the word that tells an office, and belongs to it; it may begin the line."""
_POSTCODE_ENDS = Phrase(r"[a-z][a-z.]*,? (?:\d{5}(?:-\d{4})?|[a-z]\d[a-z] ?\d[a-z]\d|[a-z]{1,2}\d[a-z\d]? \d[a-z]{2})$", 0)
_LONG = 90
"""A line longer than this is a whole block."""


def parts(line: Line, alone: bool, companies: dict[str, str]) -> list[tuple[str, str]]:
    """What stands on a line, folded and as printed; ``alone`` where the whole block may stand on it, ``companies`` are the cover's by their keys."""
    found: list[str] | None
    if alone or len(line.printed) > _LONG or is_block(line):
        found = _listed(line, companies) or _unrolled(line, companies)
    else:
        found = (
            _lawyer_and_firm(line)
            or _address_and_phone(line)
            or _office_then_company(line)
            or _offices_and_company(line, companies)
            or _office_of_company(line)
            or _company_and_street(line)
            or _above_street(line, companies)
            or _person_then_office(line, companies)
        )
    return [(part.lower(), part) for part in found] if found else [(line.folded, line.printed)]


def _address_and_phone(line: Line) -> list[str] | None:
    """ "New York, New York 10036 (212) 555-0142"."""
    address, call = _before_telephone(line)
    return [address, call] if call and _POSTCODE_ENDS.search(address.lower()) else None


def _lawyer_and_firm(line: Line) -> list[str] | None:
    """ "Otto Brandt, Esq., Shuttle & Reed LLP"; "Otto J. Brandt, Shuttle & Reed LLP"."""
    lawyer = _LAWYER.match(line.printed) or _WITH_INITIAL.match(line.printed)
    return [lawyer[1], line.printed[lawyer.end() :]] if lawyer and is_firm(line.folded[lawyer.end() :]) else None


def _offices_and_company(line: Line, companies: Collection[str]) -> list[str] | None:
    """ "Ruth Adeyemi, General Counsel, Loom Corp."; "General Counsel, Loom Corp."."""
    *heads, last = _COMMAS.split(line.printed.strip(" ,"))
    if not heads:
        return None
    named = len(heads) > 1 and is_person(heads[0]) and all(_is_office_alone(head) for head in heads[1:]) and is_entity(last.lower())
    unnamed = _is_office_alone(heads[0]) and not any(is_entity(head.lower()) for head in heads[1:]) and (is_entity(last.lower()) or key(last) in companies)
    return [", ".join(heads), last] if named or unnamed else None


def _office_of_company(line: Line) -> list[str] | None:
    """ "General Counsel of Loom Corp."."""
    served = _OFFICE_OF.match(line.printed)
    if served and is_office(served[1].lower()) and is_entity(line.folded[served.end() :]) and not _begins_with_company(served[1].lower()):
        return [served[1], line.printed[served.end() :]]
    return None


def _office_then_company(line: Line) -> list[str] | None:
    """ "Senior Vice President and Secretary Loom & Co., Inc.": an office of two words or more that ends in an officer's word, and a company behind it with no comma between."""
    found = _OFFICE_THEN.match(line.printed)
    if found is None or not _OFFICES.fullmatch(found[1].lower()):
        return None
    company = line.folded[found.end() :]
    return [found[1], line.printed[found.end() :]] if is_entity(company) and not is_office(company) and not SUFFIX_ONLY.match(company) else None


def _begins_with_company(folded: str) -> bool:
    """Whether the words are a company, or name one and then its office: "Loom Capital Corp., General Partner" of a fund."""
    return is_entity(folded) or STRONG_ENTITY_END.search(folded.partition(", ")[0]) is not None


def _company_and_street(line: Line) -> list[str] | None:
    """ "Loom Holdings Corp., 5 Heddle Lane, Boston"."""
    seat = _COMPANY_FIRST.match(line.printed)
    return [seat[1], line.printed[seat.end() :]] if seat and is_entity(seat[1].lower()) else None


def _above_street(line: Line, companies: dict[str, str]) -> list[str] | None:
    """ "Loom Holdings, Inc. 5 Heddle Lane Boston, MA 02110"; "Otto Brandt General Counsel 5 Heddle Lane Boston, MA 02110"."""
    if not _POSTCODE_ENDS.search(line.folded):
        return None
    head, address = _before_street(line.printed, companies)
    if not head or not address or _holds_street(address):
        return None
    if _is_organization(head, companies):
        return [head, address]
    person = _office_apart(head)
    return [*person, address] if len(person) > 1 and is_person(person[0]) and not is_entity(head.lower()) else None


def _person_then_office(line: Line, companies: Collection[str]) -> list[str] | None:
    """ "Otto Brandt General Counsel"; what has a comma between is a person's line as it is."""
    person = _office_apart(line.printed)
    if "," in line.printed or len(person) != 2 or not is_person(person[0]) or not _OFFICES.fullmatch(person[1].lower()):
        return None
    return person if not is_entity(line.folded) and key(person[0]) not in companies else None


def _listed(line: Line, companies: Collection[str]) -> list[str] | None:
    """A block on one line with commas between its pieces: persons, offices, a company, the address, the telephone number."""
    printed, call = _before_telephone(line)
    words = _COMMAS.split(printed.strip(" ,"))
    if len(words) < 3 or not is_person(words[0]) or _FIRM_BEHIND.match(printed):
        return None
    people = _end_of_run(words, 1, lambda word: PERSON_SUFFIX.search(word.lower()) is not None and is_person(word))
    offices = _end_of_run(words, people, lambda word: _is_office_alone(word) and key(word) not in companies)
    named = offices < len(words) and _is_organization(words[offices], companies)
    address = offices + named
    if address == 1 or any(_holds_street(word) for word in words[1:address]):
        return None
    return [*words[:address], *(part for part in (", ".join(words[address:]), call) if part)]


def _holds_street(words: str) -> bool:
    """Whether a company and its street stand in the words with no comma between: the block is no list."""
    street = _STREET_BEGINS.search(words)
    return street is not None and _is_organization(words[: street.start()].strip(), ())


def _is_office_alone(words: str) -> bool:
    return is_office(words.lower()) and not is_entity(words.lower())


def _is_organization(words: str, companies: Collection[str]) -> bool:
    return is_firm(words.lower()) or is_entity(words.lower()) or key(words) in companies


def _end_of_run(words: list[str], at: int, holds: Callable[[str], bool]) -> int:
    """Behind the words, from a place on, that something holds of."""
    while at < len(words) and holds(words[at]):
        at += 1
    return at


def _unrolled(line: Line, companies: dict[str, str]) -> list[str]:
    """A block on one line, cut at the names, offices, organization, address and telephone number that it shows."""
    printed, call = _before_telephone(line)
    head, address = _before_street(printed, companies)
    people, head = _behind_people(head) if key(head) not in companies else ([], head)
    if address and (inside := _company_inside(head, companies)) is not None:
        before, company, behind = inside
        return [part for part in (*people, *_office_apart(before), company, f"{behind} {address}" if behind else address, call) if part]
    head = _from_known_firm(head)
    firm = _FIRM_ENDS.match(head)
    told = [head[: firm.end()], head[firm.end() :].strip(" ,")] if firm else _offices_before_company(head, companies)
    if _NAMES_AND_FIRM.match(told[0]):
        return [part for part in (*people, address, call) if part]  # whose names end where nobody can tell
    return [part for part in (*people, *told, address, call) if part]


def _from_known_firm(head: str) -> str:
    """The words from a firm on that is known by its name, where nothing but names stands before it; all of them else."""
    known = _KNOWN_FIRM.search(head)
    if known is None or not (is_firm(head[known.end() :].lower()) or is_entity(head[known.end() :].lower())):
        return head
    before = head[: known.start()].lower()
    return head if is_office(before) or is_entity(before) or is_firm(before) else head[known.end() :]


def _before_telephone(line: Line) -> tuple[str, str]:
    """What stands before the telephone number that ends a line, and that number; the whole line and "" where none does."""
    call = phone(line.folded)
    if call is None or call.end() <= len(line.printed) - 12:
        return line.printed, ""
    return _PHONE_TAIL.sub("", line.printed[: call.start()]), _CALLED.sub("", line.printed[call.start("number") :])


def _before_street(printed: str, companies: dict[str, str]) -> tuple[str, str]:
    """What stands before the address, and the address; a company's name may hold what looks like a street: "Loom 44 Corp."."""
    street = _STREET_BEGINS.search(printed)
    if street is None:
        return printed, ""
    folded = printed.lower()
    ends = (folded.find(f"{name.lower()} ") + len(name) for name in companies.values() if f"{name.lower()} " in folded)
    begins = next((end for end in ends if street.start() < end), street.start())
    return printed[:begins].strip(" ,"), printed[begins:].strip(" ,")


def _behind_people(head: str) -> tuple[list[str], str]:
    """The lawyers, or the person before "c/o", that a line begins with, and the rest of it."""
    people: list[str] = []
    while lawyer := _LAWYER_FIRST.match(head) or _before_organization(head, first=not people):
        people.append(lawyer[1])
        head = head[lawyer.end() :]
    care = _CARE_OF.match(head)
    if care and is_person(care[1]):
        people.append(care[1])
        head = head[care.end() :]
    return people, head


def _before_organization(head: str, *, first: bool) -> Match[str] | None:
    """A name without "Esq." that the words begin with, before a firm or a company: told by a second name's letter, by the list of the firm's partners, or by an office."""
    for before in (_BEFORE_KNOWN, _BEFORE_PARTNERS, _WITH_INITIAL, _BEFORE_INITIAL, _BEFORE_OFFICE):
        found = before.match(head)
        if found is None or is_office(found[1].lower()):
            continue
        rest = head[found.end() :].lower()
        if (is_firm(rest) or is_entity(rest)) and (before is not _BEFORE_OFFICE or (first and _office_run(rest))):
            return found
    return None


def _office_run(folded: str) -> int:
    """Where the words of an office end that the words begin with, before a company; 0 where they begin with none."""
    run = _OFFICES.match(folded)
    return run.end() if run and is_office(run[0]) and " " in folded[run.end() :] else 0


def _offices_before_company(head: str, companies: Collection[str]) -> list[str]:
    """A name, his office and the cover's company that the words end with; or what there is of them."""
    for company in companies:
        if begins := _begins(head, company):
            return [*_office_apart(head[:begins].strip(" ,")), head[begins:].strip(" ,")]
    if not is_entity(head.lower()):
        return _office_apart(head)
    office = _office_run(head.lower())
    return [head[:office].strip(" ,"), head[office:]] if office else [head]


def _company_inside(head: str, companies: dict[str, str]) -> tuple[str, str, str] | None:
    """A name or an office, the cover's company behind it, and what is of the address: "Ruth Adeyemi Loom S.p.A. Piazza Orditura" before the number of the house."""
    folded = head.lower()
    for name in sorted(companies.values(), key=len, reverse=True):
        at = folded.find(f" {name.lower()} ")
        if at > 0:
            begins, ends = at + 1, at + 1 + len(name)
            behind = head[ends:].strip(" ,")
            return (head[:at].strip(" ,"), head[begins:ends], behind) if not is_entity(behind.lower()) and not is_office(behind.lower()) else None
    return None


def _begins(head: str, company: str) -> int:
    """Where a company's name begins that ends the words, told by its key; 0 where it does not, or nothing stands before it."""
    letters = key(head)
    if not letters.endswith(company) or len(letters) <= len(company):
        return 0
    near = range(max(1, len(head) - 2 * len(company) - 40), len(head))  # a name is mostly letters
    return next((at for at in near if key(head[at:]) == company), 0)


def _office_apart(head: str) -> list[str]:
    """A name and the office behind it, with no comma between."""
    office = OFFICE.search(head.lower())
    if office is None or office.start() < 4 or _OFFICES.fullmatch(head.lower()):
        return [head]
    rank = _RANK.search(head[: office.start()].rstrip(" ,"))
    cut = rank.start() if rank else office.start()
    return [head[:cut].strip(" ,"), head[cut:].strip(" ,")]
