"""Lines of address blocks that a converter or a narrow column cut in two, made whole.

Sanjay          (212)            Kyocera           Stearns Weaver Miller Weissler
Murti           474-1000         Corporation       Alhadeff & Sitterson, P.A.
"""

from __future__ import annotations

from collections.abc import Callable, Container

from ...phrase import Phrase
from ..names import PERSON_SUFFIX, SUFFIX_ONLY, is_address, is_entity, is_office, phone
from .columns import AND
from .cut_addresses import is_address_cut, is_house, is_ordinal_cut, is_town
from .lines import ATTENTION, PHONE_LABEL, Line, is_firm, key
from .parts import KNOWN_FIRM

_STREET = Phrase(r"(?!.*\d{4})(?:one|two|three|four|five|six|seven|eight|nine|ten)\b.* [a-z]+|.* (?:towers?|building|house|cent(?:re|er)|plaza|square)(?:, .*)?", 0)
_DIGIT = Phrase(r"\d", 0)
_PHONE_HEAD = Phrase(r"(?:.*[^\d-] ?)?(?:\(\+?\d{1,4}\)(?: ?\d{3} ?-?)?|\+ ?\d{1,3}(?: \d{1,3})?|\d{3}-(?:\d{3}-)?)|011", 0)
_MORE_OF_PHONE = Phrase(r"[-\d(+]", 0)
_PHONE_BEGUN = Phrase(r"(?:(?:tel|phone)[a-z.: ]*)?\+ ?\d[\d ()-]{3,14}", 0)
_REST_OF_PHONE = Phrase(r"\d{2,4}(?:[ -]\d{2,4}){0,2}", 0)
_PERSON_ENDS = Phrase(r"(?:(?:esq|esquire|jr|sr|ii|iii|iv|p\.c)\.?,? ?){1,2}", 0)
_INITIAL = Phrase(r"(?:^| )[a-z]\.$|^[a-z'-]{3,} [a-z]$", 0)
_NAME_CUT_AT_INITIAL, _REST_BEFORE_ESQUIRE = Phrase(r"(?:^|esq(?:\.|uire),? (?:and )?)[a-z'-]{3,} [a-z]\.$", 0), Phrase(r"[a-z'-]{3,},? esq(?:\.|uire)", 0)
"""A lawyer's name cut behind his initial, on lines of more than it: "Ruth Adeyemi, Esq. Otto J." / "Brandt, Esq. Warp & Weft LLP"."""
_SURNAME_OF_LAWYER = Phrase(r"[a-z'-]{3,},? esq(?:\.|uire)?", 0)
_GIVEN_NAMES = Phrase(r"(?:[a-z]\. )?[a-z'-]{3,}(?: [a-z'-]{3,})?(?: [a-z]\.)?", 0)
"""A lawyer's given names above his surname: "J. Otto" over "Brandt, Esq."."""
_SURNAME = Phrase(r"[a-z'-]+(?:,? (?:esq|jr|iii|ii)\.?)*", 0)
_SHORT_NAME = 20
_GIVEN_NAME = Phrase(r"(?:mr|ms|mrs|dr|prof)\. [a-z'-]+", 0)
_LONE_NAME = Phrase(r"[a-z'-]{2,}", 0)
_INITIAL_FIRST = Phrase(r"(?:[a-z]\. ?){1,2}[a-z'-]{2,}(?:,? (?:esq|jr|iii|ii)\.?)*", 0)
_REST_OF_NAME = Phrase(r"(?:[a-z]\. ?|[a-z\u00df-\u00ff'-]{3,} )[a-z\u00df-\u00ff'-]{3,}(?:,? (?:esq|jr|iii|ii)\.?)*", 0)
_INITIAL_AND_SURNAME = Phrase(r"(?:[a-z]\. ?){0,2}[a-z'-]+(?:,? (?:esq|jr|iii|ii)\.?)*", 0)
_SUFFIXES = Phrase(r"(?:company|co\.?|corporation|corp\.?|partners|partnership|holdings|group|trust|fund),? (?:inc|llc|l\. ?l\. ?c|lp|l\. ?p|ltd|limited|llp)\.?,?", 0)
_COMPANY_ENDS = Phrase(
    r"(?:(?:life|business|financial|asset|gas|electric|light|power|industrial|public|administrative)(?: (?:and|&))? )?"
    r"(?:services?|insurance|assurance|management|holding|manufacturing|acquisition|operating|development|distribution|supply|trust|(?<=[&d] )(?:power|light|gas|electric)),?"
    r" (?:company|co\.|corporation|corp\.?|incorporated|inc\.?|l\.?l\.?c\.?|l\.?p\.?|limited|ltd\.?),?",
    0,
)
"""The last words of a company's name, which no company has alone: "American Loom Power" / "Service Corporation"."""
_WORDS = Phrase(r"[a-z'-]+(?: (?:[a-z'-]{2,}|&)){1,4}", 0)
_OFFICE_BEGUN = Phrase(
    r"\b(?:corporate|general|financial|compliance|operating|executive|legal|administrative|accounting|associate|deputy|assistant|senior|vice|chief|managing|investment|information|strategy|technology)$",
    0,
)
_OFFICER = Phrase(
    r"(?:officer|counsel|secretary|president|director|partner|treasurer|member|controller)\b|(?:financial|executive|operating|legal|accounting|administrative|compliance)$", 0
)
_RANK = Phrase(r"(?:general|vice|chief|corporate|senior|executive|assistant)", 0)
_AFFAIRS_BEGUN = Phrase(
    r"(?:president|head|director|counsel|officer)\b.*\b(?:external|corporate|legal|public|governmental|government|regulatory|business|investor|shareholder|medical|scientific)$", 0
)
_AFFAIRS = Phrase(r"(?:affairs|relations|development|finance|strategy|communications)\b", 0)
"""Where an officer serves, cut in two: "Vice President, External" over "Affairs"."""
_CONTINUES = Phrase(r"(?:,|\band|&|\bof|\bvice|\bthe|\bchief|\bfor|\bto|\bgeneral|\bexecutive|\bsenior|\bassistant|\bdeputy|\bassociate|-)$", 0)
_CUT_FIRMS = frozenset((("akin gump strauss", "hauer"), ("wilson sonsini", "goodrich"), ("wilmer cutler pickering", "hale and dorr llp")))
_SURNAMES_OF_FIRM = Phrase(r"(?:[A-Z][a-z]{3,}|[A-Z]{4,})(?: (?:[A-Z][a-z]{3,}|[A-Z]{4,})){3,5}", 0)
_THREE_SURNAMES = Phrase(r"(?:[A-Z][a-z]{3,}|[A-Z]{4,})(?: (?:[A-Z][a-z]{3,}|[A-Z]{4,})){2}", 0)
_REST_OF_SURNAMES = Phrase(r"[a-z'-]+ [a-z'-]+ & [a-z'-]+", 0)
_LISTED_SURNAMES = Phrase(r"[a-z'-]+(?:, [a-z'-]+){1,5},?", 0)
"""All but the last partners of a firm, with commas between them: "Warp, Weft, Loom" / "& Sley LLP"."""
_LAST_NAME = Phrase(r"(?:& )?[a-z'-]+(?:,? (?:llp|l\.l\.p\.|p\. ?[ac]\.?|\([a-z. ]+\)(?: llp)?))?", 0)
"""The last of a firm's partners: "& Katz" below "Wachtell, Lipton, Rosen", "Reindel LLP" below "Cahill Gordon &"."""
_FIRST_OF_TWO = Phrase(r"[a-z'-]{3,},", 0)
_SECOND_OF_TWO = Phrase(r"[a-z'-]+(?: & [a-z'-]+)?,? (?:llp|l\.l\.p\.|pllc|p\. ?[ac]\.?)", 0)
"""The partners of a firm's name with a comma behind the first: "Warp," / "Weft LLP", "Warp," / "Weft & Loom LLP"."""
_BRANCH_OF_FIRM = Phrase(r"\([a-z. ]{2,16}\),? (?:llp|l\.l\.p\.|pllc|p\. ?[ac]\.?)", 0)
"""Where a firm of partners is, cut from its name: "Warp, Weft, Loom & Sley" / "(UK) LLP"."""
_LAST_OF_FIRM = Phrase(r"& [a-z'-]+,? (?:llp|l\.l\.p\.|p\. ?[ac]\.?)", 0)
_PARTNERS_BEGUN = Phrase(r"(?:[a-z'-]+,? )+(?:&|and)", 0)
_NUMBER_OR_LIST = Phrase(r"[\d,.]", 0)
_REST_OF_FIRM = Phrase(r"[a-z'-]+(?:, [a-z'-]+){0,2},? & (?:co\.|[a-z'-]+,? (?:llp|l\.l\.p\.|p\. ?[ac]\.?))", 0)
_LAST_OF_LIST = Phrase(r"(?:[a-z'-]+, ){0,3}[a-z'-]+,? & [a-z'-]+(?:,? (?:llp|l\.l\.p\.|pllc|p\. ?[ac]\.?))?", 0)
"""The last partners of a firm whose first ones are listed above: "Warp, Weft," over "Loom & Sley"."""
"""The first of many partners on one line, more than a person has names, and the last two on the next: "Stearns Weaver Miller Weissler" / "Alhadeff & Sitterson, P.A."."""


_MOST_CUTS = 4
"""So many lines at most make up a company's name."""


def joined(lines: list[Line], companies: Container[str] = ()) -> list[Line]:
    """The lines, those that were cut in two made whole; ``companies`` are the cover's by their keys."""
    whole: list[Line] = []
    for line in _company_lines(_cut_at_ends(lines), companies):
        if whole and _may_go_on(whole[-1], line) and not is_town(whole, line) and (_cut(whole[-1], line) or _surnames_cut(whole, line)):
            last, blank = whole[-1], "" if is_ordinal_cut(whole[-1], line) else " "
            whole[-1] = Line(f"{last.folded}{blank}{line.folded}", f"{last.printed}{blank}{line.printed}", last.start, line.end)
        else:
            whole.append(line)
    return whole


_HOUSE_BEHIND = Phrase(r"(?P<name>.*[a-z]\.?),? (?P<house>\d{1,6})", 0)
_SUFFIX_BEFORE = Phrase(r"((?:llp|l\.l\.p\.|llc|pllc|inc|corp|ltd|l\.p|p\.c)\.?),? (?=\d)", 0)
_STREET_GOES_ON = Phrase(r"(?:[a-z.'-]+ ){0,3}(?:avenue|street|road|boulevard|blvd|drive|lane|place|plaza|parkway|pkwy|highway|broadway|way|square|court|center|centre)\b", 0)


def _cut_at_ends(lines: list[Line]) -> list[Line]:
    """The lines, what a cut left at the wrong one put back: the number of a house ("Warp & Weft LLP 44" / "Selvedge Avenue"), a firm's last word ("Warp & Weft" / "LLP 44 Selvedge Avenue")."""
    whole: list[Line] = []
    for line in lines:
        last = whole[-1] if whole else None
        house = _HOUSE_BEHIND.fullmatch(last.folded) if last and _STREET_GOES_ON.match(line.folded) else None
        suffix = _SUFFIX_BEFORE.match(line.folded) if last and not _DIGIT.search(last.folded) else None
        if last and house and (is_firm(house["name"]) or is_entity(house["name"])):
            whole[-1] = Line(house["name"], last.printed[: house.end("name")], last.start, last.end)
            line = Line(f"{house['house']} {line.folded}", f"{house['house']} {line.printed}", last.start, line.end)
        elif last and suffix and not is_office(last.folded):
            cut = suffix.end()
            whole[-1] = Line(f"{last.folded} {suffix[1]}", f"{last.printed} {line.printed[: suffix.end(1)]}", last.start, line.end)
            line = Line(line.folded[cut:], line.printed[cut:], line.start, line.end)
        whole.append(line)
    return whole


def _company_lines(lines: list[Line], companies: Container[str]) -> list[Line]:
    """The lines, those made one that are together a company's name of the cover: "Weavers" / "Group Looms, LLC"."""
    whole: list[Line] = []
    at = 0
    while at < len(lines):
        ends = range(min(len(lines), at + _MOST_CUTS), at + 1, -1)
        end = next((end for end in ends if "".join(key(line.folded) for line in lines[at:end]) in companies), at + 1)
        taken = lines[at:end]
        whole.append(lines[at] if len(taken) == 1 else Line(" ".join(line.folded for line in taken), " ".join(line.printed for line in taken), taken[0].start, taken[-1].end))
        at = end
    return whole


def _may_go_on(last: Line, line: Line) -> bool:
    """Not where the word between two contacts, or "Attention:", stands on a line of its own."""
    return not AND.fullmatch(last.folded) and not AND.fullmatch(line.folded) and not ATTENTION.match(line.folded)


def _cut(last: Line, line: Line) -> bool:
    """Whether a line goes on with the last one: as the first case says that tells."""
    return is_ordinal_cut(last, line) or is_address_cut(last, line) or next((told for case in _CASES if (told := case(last, line)) is not None), False)


def _telephone(last: Line, line: Line) -> bool | None:
    """ "Telephone:" / "(212) 474-1000"; "(212)" / "474-1000"; "Tel: +39 06 8305" / "2081"."""
    if _PHONE_BEGUN.fullmatch(last.folded) and _REST_OF_PHONE.fullmatch(line.folded):
        return True
    return _MORE_OF_PHONE.match(line.folded) is not None if PHONE_LABEL.fullmatch(last.folded) or _PHONE_HEAD.fullmatch(last.folded) else None


def _person(last: Line, line: Line) -> bool | None:
    """ "Otto Brandt" / "Esq."; "Otto J." / "Brandt"; "Ruth Adeyemi, Esq. Otto J." / "Brandt, Esq. Warp & Weft LLP"; "Otto" / "J. Brandt"; "Mr. Otto" / "J. Brandt"."""
    if _SURNAME_OF_LAWYER.fullmatch(line.folded) and _GIVEN_NAMES.fullmatch(last.folded) and not is_address(last.folded) and not is_office(last.folded):
        return True
    if _NAME_CUT_AT_INITIAL.search(last.folded) and _REST_BEFORE_ESQUIRE.match(line.folded):
        return True
    if _PERSON_ENDS.fullmatch(line.folded) or (_LONE_NAME.fullmatch(last.folded) and _INITIAL_FIRST.fullmatch(line.folded) and not is_address(last.folded)):
        return True
    if _GIVEN_NAME.fullmatch(last.folded) and _INITIAL_AND_SURNAME.fullmatch(line.folded) and not is_office(line.folded) and not is_entity(line.folded):
        return True
    return True if len(last.folded) < _SHORT_NAME and _INITIAL.search(last.folded) and _SURNAME.fullmatch(line.folded) else None


def _house(last: Line, line: Line) -> bool | None:
    return True if is_house(last, line) else None


def _company(last: Line, line: Line) -> bool | None:
    """ "Kyocera" / "Corporation"; "Loom Holdings" / "Company, L.P."."""
    ends = SUFFIX_ONLY.match(line.folded) or _SUFFIXES.fullmatch(line.folded)
    return True if ends and not _DIGIT.search(last.folded) else None


def _company_ends(last: Line, line: Line) -> bool | None:
    """ "American Loom Power" / "Service Corporation"; but not "Otto J. Brandt" nor "General Counsel" / "Service Corporation"."""
    if not _COMPANY_ENDS.fullmatch(line.folded) or not _WORDS.fullmatch(last.folded) or PERSON_SUFFIX.search(last.folded):
        return None
    return not any(looks(last.folded) for looks in (is_office, is_address, is_entity, is_firm))


def _lone_word(last: Line, line: Line) -> bool | None:
    """ "Sanjay" / "Murti"; but not "Israel", nor "Torys" above "One Bobbin Plaza"."""
    word = last.folded
    if " " in word or "," in word or _DIGIT.search(word) or is_entity(word) or is_office(word):
        return None
    if phone(line.folded) or _DIGIT.match(line.folded):
        return None
    return not (is_address(word) and word.isalpha() and word != "new") and not _STREET.fullmatch(line.folded)


def _office(last: Line, line: Line) -> bool | None:
    """ "Senior Vice President and" / "General Counsel"; "Deputy Corporate" / "Secretary"; but not "General Counsel," / "Loom Partners"."""
    if (_OFFICE_BEGUN.search(last.folded) and _OFFICER.match(line.folded)) or (_AFFAIRS_BEGUN.search(last.folded) and _AFFAIRS.match(line.folded)):
        return True
    if not is_office(last.folded) or not _CONTINUES.search(last.folded) or not (is_office(line.folded) or _RANK.fullmatch(line.folded)):
        return None
    return not last.folded.endswith(",") or not is_entity(line.folded)


def _known_firm_cut(last: Line, line: Line) -> bool:
    """ "Cravath," / "Swaine & Moore LLP"; "Cravath," / "Swaine &"."""
    if is_firm(last.folded) or _DIGIT.search(last.folded) or not KNOWN_FIRM.match(f"{last.printed} {line.printed}"):
        return False
    return is_firm(line.folded) or (last.folded.endswith((",", "&")) and _PARTNERS_BEGUN.fullmatch(line.folded) is not None)


def _firm(last: Line, line: Line) -> bool | None:
    """ "Wilson Sonsini" / "Goodrich & Rosati"; "Warp Weft" / "& Sley LLP"; "Warp & Weft" / "(UK) LLP"."""
    if (last.folded, line.folded.partition(" &")[0]) in _CUT_FIRMS or (_BRANCH_OF_FIRM.fullmatch(line.folded) and not _DIGIT.search(last.folded)):
        return True
    if _known_firm_cut(last, line):
        return True
    ends = _LAST_OF_FIRM.fullmatch(line.folded)
    return True if ends and (_LISTED_SURNAMES.fullmatch(last.folded) or not _NUMBER_OR_LIST.search(last.folded)) else None


def _partners(last: Line, line: Line) -> bool | None:
    """ "Warp, Weft," / "Loom & Sley LLP"; "Warp Weft Loom Heddle" / "Reed & Sley, P.A."."""
    listed = last.folded.endswith(",") and (_LISTED_SURNAMES.fullmatch(last.folded) or (_FIRST_OF_TWO.fullmatch(last.folded) and not _PERSON_ENDS.fullmatch(last.folded)))
    if not _REST_OF_FIRM.fullmatch(line.folded) and not (listed and _LAST_OF_LIST.fullmatch(line.folded)):
        return None
    return not is_office(last.folded) and not is_address(last.folded.rstrip(",")) if listed or _SURNAMES_OF_FIRM.fullmatch(last.printed) else None


def _two_partners(last: Line, line: Line) -> bool | None:
    """ "Warp," / "Weft LLP"; "Warp," / "Weft & Loom LLP"."""
    told = _FIRST_OF_TWO.fullmatch(last.folded) and _SECOND_OF_TWO.fullmatch(line.folded) and not _PERSON_ENDS.fullmatch(last.folded)
    return not any(looks(last.folded.rstrip(",")) for looks in (is_office, is_address, is_entity)) if told else None


def _last_partner(last: Line, line: Line) -> bool | None:
    """ "Warp, Weft, Loom" / "& Sley"; "Warp Weft &" / "Sley LLP"."""
    begun = last.folded.endswith(" &") or (line.folded.startswith("& ") and _LISTED_SURNAMES.fullmatch(last.folded))
    return not is_office(last.folded) if begun and _LAST_NAME.fullmatch(line.folded) else None


def _name_behind_and(last: Line, line: Line) -> bool | None:
    """ "Warp &" / "Weft Holdings plc"."""
    return True if last.folded.endswith("&") and (is_firm(line.folded) or is_entity(line.folded)) else None


def _addressee(last: Line, line: Line) -> bool | None:
    """ "Attention: Otto" / "Brandt"; "c/o Loom" / "Holdings, Inc."."""
    called = ATTENTION.match(last.folded)
    rest = last.folded[called.end() :] if called else ""
    if last.folded.startswith("c/o"):
        return True if rest and not is_entity(rest) and not _DIGIT.search(rest) and is_entity(line.folded) else None
    if not _LONE_NAME.fullmatch(rest) or is_office(rest) or is_entity(line.folded) or is_address(line.folded):
        return None
    return True if _SURNAME.fullmatch(line.folded) or (_REST_OF_NAME.fullmatch(line.folded) and not is_office(line.folded)) else None


_CASES: tuple[Callable[[Line, Line], bool | None], ...] = (
    *(_telephone, _person, _house, _company, _company_ends, _lone_word, _office),
    *(_firm, _partners, _two_partners, _last_partner, _name_behind_and, _addressee),
)
"""What may be cut, in the order in which it is asked; None where a case says nothing of two lines."""


def _surnames_cut(above: list[Line], line: Line) -> bool:
    """Whether a line ends a firm's name that bears no firm's words, and the last line above began below a lawyer: "Otto Brandt, Esq." / "Warp Weft Loom" / "Heddle Sley & Reed"."""
    if len(above) < 2 or not _REST_OF_SURNAMES.fullmatch(line.folded) or not PERSON_SUFFIX.search(above[-2].folded):
        return False
    return _THREE_SURNAMES.fullmatch(above[-1].printed) is not None and not is_office(above[-1].folded) and not is_address(above[-1].folded)
