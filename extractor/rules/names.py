"""How names of companies, people, offices and addresses look on covers and in signature blocks."""

from __future__ import annotations

import re

from ..phrase import Phrase

ENTITY_END = Phrase(
    r"(?:\b(?:inc|incorporated|corp|corporation|co|company|companies|llc|l\. ?l\. ?c|llp|l\. ?l\. ?p|lp|l[.,] ?p|ltd|limited|plc|p\.l\.c|n\.? ?v|s\. ?a"
    r"|s\. ?p\. ?a|s\. ?a\. ?r\. ?l|sarl|s\. ?e|se|b\.? ?v|a\. ?g|ag|a/s|asa|ab|oyj|oy|aps|s\. ?a\. ?s|s\. ?c\. ?a|c\. ?v|s\. ?r\. ?l"
    r"|s\. ?(?:a|\u00e0) ?\.? ?r\. ?l|b\. ?v\. ?b\. ?a|u\. ?a|bhd|ltda|limitada|e\. ?v|l\. ?c|pjsc|gmbh|kgaa|k\. ?k|pte|pty|"
    r"p\. ?c|p\. ?a|pllc|trust|trusts|fund|funds|partnership|partners|holdings|group|associates|capital|bank|bancorp|bancorporation|bancshares"
    r"|bankshares|foundation|association|n\. ?a|national association|s\. ?a\. ?b\. de c\. ?v|s\. ?a\. de c\. ?v|ulc|lllp|aktiengesellschaft|investments"
    r"|investors|enterprises|advis[eo]rs|management|ventures|reit|society|university|plan|estate|llc series [a-z0-9]+"
    r"|(?:company|corporation|bank) of (?:the )?(?:[a-z]+ ){0,2}(?!plaza|building|tower|cent(?:er|re)|square)[a-z]+"
    r"|(?:funds?|trusts?|partners|partnership|investors|properties|(?:corp|inc|llc|lp|l[.,] ?p|ltd)\.?|corporation) (?:no\.? ?)?(?:[ivx]{1,5}|\d{1,4})|trust,? (?:u/?[at]/?(?:d|dated)?|d(?:ated|td))\b.{4,40})\.?)"
    r"(?: ?\([a-z0-9 .,'-]{1,40}\))?$",
    0,
)
"""A folded name that ends as companies, partnerships and trusts do."""
STRONG_ENTITY_END = Phrase(
    r"\b(?:inc|incorporated|corp|corporation|company|llc|l\. ?l\. ?c|llp|l\. ?l\. ?p|lp|l[.,] ?p|ltd|limited|plc|n\.? ?v|s\. ?a|s\. ?p\. ?a|b\.? ?v|ag"
    r"|a\. ?g|aps|oyj|s\. ?c\. ?a|s\. ?(?:a|\u00e0) ?\.? ?r\. ?l|gmbh|trust|fund|partnership|n\. ?a|p\. ?c|pllc|ulc|lllp)\.?$",
    0,
)
SUFFIX_ONLY = Phrase(
    r"^(?:inc|incorporated|corp|corporation|company|co|llc|l\. ?l\. ?c|llp|l\. ?l\. ?p|lp|l[.,] ?p|ltd|limited|plc|p\. ?l\. ?c|n\. ?v|s\. ?a"
    r"|(?:s\. ?(?:a|\u00e0) ?\.? ?)?r\. ?l|s\. ?c\. ?a|ag|b\. ?v|aps|trust|fund|holdings?|group|partnership|llc series)\.?,?$",
    0,
)
PERSON_SUFFIX = Phrase(r"(?:,? ?\b(?:esq(?:uire)?|jr|sr|ii|iii|iv|ph\.?d|m\.?d|cpa|cfa|p\.?c|q\.?c|k\.?c)\b\.?){1,6}$", 0)
_BELONGS_TO_NAME = Phrase(r"(?:, ?(?:jr|sr|ii|iii|iv|esq(?:uire)?|ph\. ?d|m\.d|j\.d|cpa|cfa)\b\.?)+(?=,? |$)", re.IGNORECASE)
OFFICE = Phrase(
    r"\b(?:presidents?|vice|chief|officer|counsel|secretary|treasurer|chair(?:man|men|woman|person)?|director|manager|managing|member|partner|trustee"
    r"|controller|comptroller|head of|attorney(?:-in-fact)?|"
    r"general partner|authori[sz]ed (?:signatory|person|representative|officer)|executive|principal|administrator|representative|agent|founder|owner"
    r"|executor|legal|gerente|presidente|vicepresidente|apoderado|directeur|juridique|g\u00e9rant|administrateur|diretor|secret\u00e1rio|secretario"
    r"|consejero|amministratore|gesch\u00e4ftsf\u00fchrer|prokurist|vorstand|corporate affairs|compliance|finance|ceo|cfo|coo|evp|svp|signatory)\b",
    0,
)
_ADDRESS = Phrase(
    r"\d|\bp\. ?o\. ?box\b|\b(?:street|avenue|road|boulevard|blvd|drive|lane|plaza|square|floor|suite|parkway|pkwy|highway|center|centre|tower|towers"
    r"|building|house|court|place|way|park|terrace|circle|quay|wharf|strasse|platz|rue|via|viale|piazza|room|unit|mail stop|box|avenida|calle|paseo|carrera|rua|edificio|piso|distrito|pra\u00e7a|rambla)\b|\bav\. |\bs/n\b"
    r"|, ?(?!(?:[js]r|i[iv])\b)[a-z]{2}\.? *$|(?:^|, )(?:united states(?: of america)?|u\.?s\.?a\.?|united kingdom|england|canada|israel|japan|china|germany|france|italy"
    r"|switzerland|bermuda|ireland|cayman islands|netherlands|the netherlands|mexico|brazil|chile|greece|hong kong|singapore|luxembourg|spain|sweden"
    r"|norway|denmark|finland|australia|india|taiwan|korea|republic of korea|people's republic of china|monaco|belgium|austria|argentina|venezuela|colombia|peru|panama"
    r"|marshall islands|british virgin islands)\.?$",
    0,
)
PHONE = Phrase(
    r"(?<![\d-])(?P<number>"
    r"(?:\+ ?1[-. ]? ?|1[-. ])?\(\d{3}\) ?-? ?\d{3} ?[-. ] ?\d{4}"  # (212) 450-4000
    r"|(?:\+ ?1[-. ]? ?|1[-. ])?\d{3} ?[-./] ?\d{3} ?[-.] ?\d{4}"  # 510.619.3636
    r"|\(\+\d{1,3}\) ?\d{1,4}(?:[-. ]\d{2,8}){1,4}(?:-\d(?!\d))?"  # (+972) 3-926-6555, (+49) 30 5550-1
    r"|\(\d{2,3}\)[- ]\d{1,2}[- ]\d{6,8}"  # (972) 3-6103100
    r"|(?:011 ?\+|\+|011[- ])(?: ?\d{1,3})(?:[-. ]{0,2}\(?\d{1,5}\)?){2,6}"  # +81-3-1234-5678
    r"|\(011\)(?:[-. ]{0,2}\(?\d{1,5}\)?){2,6}"  # (011) (4420) 7946-0018
    r"|[2-9]\d{1,2}-\d{1,3}-\d{3,4}-\d{3,4}"  # 972-3-607-4444
    r"|\+?\(\d{1,4}(?:-\d{1,3})?\)[- ]\d{1,4}[- ]\d{3,4}(?:[- ]\d{3,4})?"  # (52) 55 1234 5678, (41-1) 333 1111
    r")(?:,? ?(?:ext|x|extension)\.? ?\d{1,5})?(?!\d)",
    0,
)
FOOTNOTE = Phrase(r"[ ]?(?:(?<![*\u2020\u2021+#])[*\u2020\u2021+#]+|\(\d\)|\([a-z]\)|(?<!/)/\d/)$", 0)
"""A mark behind a name or a number that sends to a footnote."""
REGISTER_NUMBER = Phrase(
    r"[ ,]*\(?\b(?:a\.?b\.?n\b|a\.?c\.?n\b|arbn\b|siren\b|kvk\b|(?:company|registration|registered|trade register|commercial register|organi[sz]ation|corporate identity)"
    r" ?(?:registration )?(?:no|number)\b|reg\. ?no\b|org\. ?(?:no|nr)\b)[. :]*[a-z]{0,3} ?(?:\d[\d ./-]{4,20})?\)?$",
    re.IGNORECASE,
)
"""A company's number in a register, behind its name or below it: "ABN 12 345 678 901", "(Registered number 01234567)"."""
FAX = Phrase(r"\b(?:fax|facsimile|telecopy|telecopier|telefax)\b|(?:^|(?<=[\d;,/] ))f ?[:.] ?(?=[+(\d])", 0)
_RULE = "-_=*~"
"""What ruled lines are drawn with."""


def unruled(words: str) -> str:
    """The words without the ruled lines at their ends, three characters long or more, and without strokes between cells, which converters of tables leave.

    >>> unruled("------ Common Stock ==="), unruled("Common Stock*"), unruled("----- -----"), unruled("| Common Stock | |")
    ('Common Stock', 'Common Stock*', '', 'Common Stock')
    """
    words = words.strip("| ") if "|" in words else words
    if len(words) > 2 and not words[:3].strip(_RULE):
        words = words.lstrip(_RULE + " ")
    return words.rstrip(_RULE + " ") if len(words) > 2 and not words[-3:].strip(_RULE) else words


def name_and_rest(printed: str) -> tuple[str, str]:
    """A name and what stands behind its comma; what a person's name ends with is its own: "Otto Brandt, Jr., President"."""
    head, _, rest = printed.partition(", ")
    more = _BELONGS_TO_NAME.match(printed, len(head))
    return (printed[: more.end()], printed[more.end() :].lstrip(" ,")) if more else (head, rest)


def is_entity(folded: str) -> bool:
    """Whether the folded words end as the name of a company, a partnership or a trust."""
    return bool(ENTITY_END.search(folded.rstrip(" ,;:")))


def is_address(folded: str) -> bool:
    """Whether the folded line is part of an address."""
    return bool(_ADDRESS.search(folded))


def is_office(folded: str) -> bool:
    """Whether the folded line names an office."""
    return bool(OFFICE.search(folded))


def phone(folded: str) -> re.Match[str] | None:
    """The telephone number in the folded line; seven digits at least."""
    for match in PHONE.finditer(folded):
        if len(re.sub(r"\D", "", match["number"])) >= 8:
            return match
    return None


_BEHIND_A_NAME = Phrase(r",? ?\b(?:esq(?:uire)?|jr|sr|iii|ii|iv|ph\.?d|m\.?d)\b\.?", re.IGNORECASE)
_OF_A_NAME = Phrase(r"[A-Z\u00c0-\u00de\"'\u2018\u201c(]|(?:de|da|di|van|von|der|la|le|del|el|bin|al)\b", 0)


def is_person(printed: str) -> bool:
    """Whether the words look like a person's name: two to five capitalised words without digits."""
    words = [word for word in re.split(r"[\s,]+", _BEHIND_A_NAME.sub("", printed)) if word]
    return 2 <= len(words) <= 5 and all(_OF_A_NAME.match(word) for word in words) and not re.search(r"\d", printed)
