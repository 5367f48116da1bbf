"""Where an exhibit is to be found: filed with the statement, filed before, or incorporated by reference (Rule 12b-23).

The words stand behind the description of an exhibit or in a footnote of the list:

    (incorporated by reference to Exhibit 2.1 to the Current Report on Form 8-K filed by the Company with the SEC on May 19, 2025)
    filed as Exhibit (d)(2) to Amendment No. 1 to the Schedule TO and incorporated herein by reference
    * Previously filed.

Functions take the words with capitals, single spaces and ASCII quotation marks and hyphens, as ``Document.prose`` has them. Spaces between
words may be lost, as some text dumps lose them at line ends.
"""

from __future__ import annotations

import re
from datetime import date
from typing import NamedTuple

from ...models import Incorporation
from ...models.filing import ExhibitStatus
from ...phrase import Phrase
from ..wording import ANY_DAY, DAY, day
from .number import NUMBER

_OF_A_PLACE = (
    r"(?<!&\ co\.\ )(?<!&\ co\ )(?<!&\ co\.,\ )(?<!&\ company\ )(?<!&\ company,\ )incorporated\ ?(?:herein\ ?|hereby\ ?)?"
    r"(?:from\b|to\b(?!\ (?:[a-z.,'&-]+\ ){0,4}?(?:board|committee|directors)\b))"
)
"""From where an exhibit is incorporated; "opinion of Loom & Co. Incorporated to the Special Committee" names a firm."""
_BY_REFERENCE = rf"incorporated\ ?(?:herein\ ?|hereby\ ?)?(?:by\ ?(?:this\ |the\ )?reference|herein\b)|{_OF_A_PLACE}|incorporation\ ?by\ ?reference"
_HEREWITH = r"""(?:filed|attached|furnished|submitted|enclosed|included|provided)\ ?(?:(?:electronically|concurrently)\ ?)?(?:herewith|hereto|hereby|herein\b
      |(?:as\ (?:(?:an\ )?exhibits?|(?:a\ )?part)\ )?(?:with|to|by|of)\ this\ (?:amendment|schedule|filing|statement|report|tender|submission))
    |(?:filed|attached)\ (?:as\ (?:an\ )?exhibits?\ )?hereto|newly\ filed|^\W*attached\W*$"""
_BEFORE = r"""(?:previously|heretofore|already|earlier)\ ?(?:been\ )?(?:filed|submitted|furnished|provided|included|attached)|filed\ ?(?:previously|earlier)
    |filed\ (?:as\ (?:an\ )?exhibits?\b[^;]{0,60}?|as\ (?:a\ )?part\ of\ |with\ |on\ |to\ |in\ ){1,2}(?:the\ |its\ )?(?:company's\ |issuer's\ |fund's\ |purchaser's\ |offeror's\ )?
     (?:original\ |initial\ )?(?:schedule\ ?(?:to\b|14d|13e)|tender\ offer\ statement|issuer\ tender\ offer|amendment\ no|statement\b|(?<=original\ )filing|(?<=initial\ )filing)"""
_LATER = r"to\ ?be\ ?(?:filed|submitted|provided)|will\ be\ filed"

_STATUS = Phrase(rf"(?P<incorporated_by_reference>{_BY_REFERENCE})|(?P<filed_herewith>{_HEREWITH})|(?P<previously_filed>{_BEFORE})|(?P<to_be_filed>{_LATER})")
_FILED_THEN = Phrase(rf"\W*(?:(?:originally|initially|first)\ )?filed\ (?:with\ (?:the\ )?(?:sec|commission|securities\ and\ exchange\ commission)\ )?(?:on\ )?{DAY}")
_REPLACES = Phrase(r"\b(?:replac(?:es|ing)|supersed(?:es|ing)|amends|amending|restat(?:es|ing)|corrects|correcting)\ (?:the\ |a\ |an\ )?$")
_FILED_AS = Phrase(r"filed\ ?(?:with\ the\ [a-z ]{3,40}\ )?as\ (?:an?\ )?(?:exhibit|annex|appendix)")
_OTHER_FORM = Phrase(r"\b(?:forms?\ |registration\ statement|(?:annual|quarterly|current)\ report|proxy\ statement)(?!.{0,40}\bschedule\ to\b)")
_OMITTED = Phrase(r"\bomitted|\bredacted|confidential\ treatment|furnish\ (?:supplementally|a\ copy|copies|supplemental)|upon\ request|filed\ separately")
_NONE = Phrase(
    r"\[?(?:[a-z][a-z\ ]{2,40}[:-]\ ?)?(?:none|not\ ?applicable|n\ ?/\ ?a|inapplicable|(?:intentionally\ )?(?:omitted|left\ blank)|reserved)\b[^a-z]*(?:required[^a-z]*)?$"
)

_WITH_THE_SEC = r"with\ the\ (?:(?:u\.s\.\ )?securities\ and\ exchange\ commission|commission|sec)\ "
_FILED_THEN_AS = (
    rf"(?:filed|furnished)\ (?:{_WITH_THE_SEC})?"
    rf"on\ {ANY_DAY},?\ as\ (?:an\ )?exhibits?\b"
)
"""The day before the exhibit: "filed with the Commission on November 12, 1999 as Exhibit 10.4 to"."""
_PLACE = Phrase(
    rf"""[(\[]\ ?(?:exhibit\ (?:[^()\[\]]|\([a-z0-9]{{1,4}}\)){{5,160}}?\b(?=incorporated)
      |[^()\[\]]{{0,70}}?\b)?(?:incorporated\ ?(?:herein|hereby|by)|{_OF_A_PLACE}|(?:previously|heretofore|already|earlier)\ ?(?:filed|submitted|furnished|provided)
            |filed\ ?(?:previously|earlier|herewith|hereto|hereby|herein|electronically|concurrently|as\b|(?:with|by)\ this\b
              |(?:with|on|in)\ (?:(?:the\ )?(?:original|initial|schedule\ to|tender)|amendment))|to\ ?be\ ?(?:filed|(?:provided|submitted)\ (?:by|with|in)\b)|attached\ (?:hereto|herewith|as)|attached[)\]]|filed\ {_WITH_THE_SEC}as\ (?:an\ )?exhibits?\b
            |(?:submitted|enclosed|provided|included)\ (?:herewith|herein|hereto)|included\ (?:as|in|with|on)\b|contained\ in\b|furnished\ (?:herewith|as)|{_FILED_THEN_AS})
      |(?<![\ ,;:-])[\ ,;:-]*+(?:\band\ )?(?:(?:(?:each|both|all)\ of\ )?which\ )?(?:\b(?:is|are|was|were|has\ been|have\ been)\ )?
        (?:(?:hereby|originally|initially|first)\ )?\b(?:{_BY_REFERENCE}|previously\ ?filed|filed\ ?previously|filed\ ?(?:herewith|hereto)
            |filed\ ?as\ (?:an\ )?exhibits?\b|filed\ {_WITH_THE_SEC}as\ (?:an\ )?exhibits?\b|{_FILED_THEN_AS}|filed\ (?:{_WITH_THE_SEC})?on\ {ANY_DAY}(?=,?\ and\ (?:(?:is|are)\ )?(?:hereby\ )?incorporated)|filed\ (?:by\ [^;()]{{3,90}}?\ )?under\ (?:the\ )?cover\ of\ (?:an?\ |the\ )?(?:schedule|form|sc)\b(?=[^;]{{0,200}}\bincorporated)|attached\ as\ (?:an\ )?exhibits?\ [^;]{{1,30}}?\ (?:to|of)\ [^;]{{1,60}}?\b(?:forms?|schedule|sc\ to
              |report)\b(?=[^;]{{0,300}}\bincorporated)|to\ ?be\ ?filed\ (?:by|with|as)\b|attached\ (?:hereto|herewith)
              |filed\ with\ the\ (?:original\ |initial\ )?schedule\ to\b)""",
)
_TELLING = ("incorporat", "filed", "attached", "included", "contained", "furnished", "submitted", "provided", "enclosed")
"""One of these stands in such words."""


def place(folded: str) -> int | None:
    """Where, in the folded words of a line, the words begin that say where the exhibit is to be found; None where there are none.

    >>> place("press release dated may 1, 2020 (incorporated by reference to exhibit 99.1)"), place("complaint filed with the court")
    (32, None)
    """
    match = _PLACE.search(folded) if any(word in folded for word in _TELLING) else None
    return match.start() if match else None


def says_none(folded: str) -> bool:
    """Whether the words say that there is no such exhibit: "None", "Not applicable"."""
    return bool(_NONE.match(folded))


def status(folded: str) -> ExhibitStatus | None:
    """The status that (folded) words give an exhibit; the first that they name, and None for other footnotes.

    >>> status("filed herewith."), status("previously filed"), status("certain schedules have been omitted")
    ('filed_herewith', 'previously_filed', None)
    >>> status("filed as exhibit 2.1 to form 8-k and incorporated herein by reference"), status("filed on may 3, 2010.")
    ('incorporated_by_reference', 'previously_filed')
    """
    match = _STATUS.search(folded)
    if match is None:
        return "previously_filed" if _FILED_AS.search(folded) or _FILED_THEN.match(folded) else None
    if _OMITTED.search(folded, 0, match.start()) or _REPLACES.search(folded, 0, match.start()):
        return None
    found: ExhibitStatus = match.lastgroup  # type: ignore[assignment]
    if found == "previously_filed" and (match[0].startswith("filed as") or _OTHER_FORM.search(folded, match.end())) and re.search(_BY_REFERENCE, folded, re.VERBOSE):
        return "incorporated_by_reference"
    return found


# --- forms ----------------------------------------------------------------------------------------------------------------------------

_FORM = Phrase(
    r"""(?:\b(?:Schedule|SCHEDULE|SC|Sch\.)\s?TO\b(?:\s?-\s?(?P<kind>[CIT])\b)?(?P<to_amended>\s?/\s?A\b)?)
      |(?i:\bschedule\s?(?P<schedule>14D-?\s?9-?C|14D-?\s?[19]F?|13E-?\s?[34]F?|13D|13G|14A|14C)(?P<schedule_amended>\s?/\s?A\b)?)
      |(?i:\bforms?\s?(?P<form>(?:10|8|6|20|40|11|18|12b)(?:\s?-\s?[A-Z]{1,4}|\s?(?:[KQ](?:405|SB)?|A|F)(?!\w))(?:405|SB|12[BG])?\d{0,3}|(?:S|F|N)\s?-\s?(?:\d{1,2}[A-Z]{0,4}|CSRS?|PX)
        |425|CB|T-3|10)(?![\w])(?P<form_amended>\s?/\s?A\b)?)
      |(?P<bare>\b(?:8-K|10-KS?B?|10-QS?B?|20-F|6-K|S-[348]|F-[34])\b)(?P<bare_amended>/A\b)?
      |(?i:\brule\s(?P<rule>424\(b\)(?:\(\d\))?|425)\b)""",
)
_REPORT = Phrase(
    r"(?P<k8>current\ report)|(?P<k10>annual\ report)|(?P<q10>quarterly\ report)|(?P<to>tender\ offer\ statement)|(?P<proxy>definitive\ proxy\ statement)|(?P<early>preliminary\ proxy\ statement)",
    re.IGNORECASE | re.VERBOSE,
)
_REPORTS = {"k8": "8-K", "k10": "10-K", "q10": "10-Q", "proxy": "DEF 14A", "early": "PRE 14A"}
_AMENDMENT = Phrase(r"(?i:(?P<post>post-effective )?amendment\s?(?:no\.?|number)?\s?(?P<number>\d{1,3})\b)", 0)
_NEAR = 160
"""So many characters before a form its amendment may be numbered."""
_SCHEDULES = {"14A": "DEF 14A", "14C": "DEF 14C", "14D9C": "SC14D9C"}


class _Named(NamedTuple):
    """A form that words name: its EDGAR type without "/A", None where an issuer's and a third party's are called the same; whether "/A" stands behind it."""

    type: str | None
    amended: bool
    match: re.Match[str]


def form(words: str, issuer: bool | None) -> tuple[str | None, int | None]:
    """Normalised form that the words name first, and the number of its amendment; a Schedule TO is one of an issuer or of a third party.

    >>> form("Amendment No. 2 to the Schedule TO", True), form("Current Report on Form 8-K", None), form("Schedule TO-C", False)
    (('SC TO-I/A', 2), ('8-K', None), ('SC TO-C', None))
    """
    named = _form_named(words, issuer) or _report_named(words, issuer)
    if named is None:
        return None, None
    amendment = _amendment(words, named)
    number = int(amendment["number"]) if amendment else None
    if named.type is None:
        return None, number
    if amendment and amendment["post"]:
        return "S-8 POS" if named.type == "S-8" else "POS AM", number
    amended = (named.amended or amendment) and not named.type.endswith("-C")
    return f"{named.type}/A" if amended else named.type, number


def _form_named(words: str, issuer: bool | None) -> _Named | None:
    """The first form that bears its own name: "Schedule 14D-9", "Form S-4", "Rule 424(b)(3)", "Schedule TO"."""
    match = _FORM.search(words)
    if match is None:
        return None
    if match["schedule"]:
        code = re.sub(r"[-\s]", "", match["schedule"].upper())
        if code in ("14A", "14C") and "preliminary" in words[: match.start()].lower():
            return _Named(f"PRE {code}", bool(match["schedule_amended"]), match)
        return _Named(_SCHEDULES.get(code, f"SC {code}"), bool(match["schedule_amended"]), match)
    if match["form"] or match["bare"]:
        name = re.sub(r"\s", "", match["form"] or match["bare"]).upper()
        return _Named(re.sub(r"^(10|8|6|20|40)(?=[A-Z])", r"\1-", name), bool(match["form_amended"] or match["bare_amended"]), match)
    if match["rule"]:
        return _Named(match["rule"].replace("(b)", "B").replace("(", "").replace(")", ""), False, match)
    return _Named(_schedule_to(match["kind"], words, issuer), bool(match["to_amended"]), match)


def _report_named(words: str, issuer: bool | None) -> _Named | None:
    """The first form that is called by what it is: "annual report", "tender offer statement"."""
    match = _REPORT.search(words)
    return _Named(_REPORTS.get(match.lastgroup or "") or _schedule_to(None, words, issuer), False, match) if match else None


def _amendment(words: str, named: _Named) -> re.Match[str] | None:
    """The number of the amendment: before the form, or behind its "/A"."""
    start, end = named.match.span()
    before = next(_AMENDMENT.finditer(words, max(0, start - _NEAR), start), None)
    return _AMENDMENT.match(words[end:].lstrip(" (,")) if before is None and named.amended else before


def _schedule_to(kind: str | None, words: str, issuer: bool | None) -> str | None:
    if kind:
        return f"SC TO-{kind}"
    lower = words.lower()
    if re.search(r"pre-?commencement|preliminary communication|under (?:the )?cover of schedule", lower):
        return "SC TO-C"
    if "issuer tender offer" in lower or issuer is True:
        return "SC TO-I"
    return "SC TO-T" if issuer is False else None


# --- the reference --------------------------------------------------------------------------------------------------------------------

_FILED = Phrase(r"\b(?:filed|furnished|submitted|filing\ (?:made\ )?(?:by|pursuant|under)\b)")
_DAY = Phrase(DAY)
_OTHER_DAY = Phrase(r"(?:ended|ending|dated|dated\ as\ of|as\ of|of)\ ?$")
_THERE = Phrase(
    rf"(?:[Ee]xhibits?|EXHIBITS?|Annex|ANNEX|Appendix|APPENDIX|Ex\.|EX\.)\ ?(?:(?i:No\.?|Number)\ )?(?P<number>{NUMBER}|[A-Z](?:-\d)?\b|[a-z]\.\d{{1,2}}\b|\([i-z]\)(?:\([a-z\d]{{1,4}}\)){{0,2}}"
    rf"|\d{{1,3}}(?:\.\d{{1,3}})?[a-z]?(?![\w/])(?:\([A-Za-z0-9]{{1,3}}\))*)"
)
_THERE_LAST = Phrase(rf",\ (?:as\ |at\ )?(?={_THERE.pattern}\W*$)")
_FROM = Phrase(r"(?:reference|incorporated\ herein|incorporated|filed|furnished|attached)\ ?(?:herein\ )?(?:to|from|in|as|with)\ ?", re.IGNORECASE | re.VERBOSE)
_TURNED = Phrase(r"[(\[]\ ?(?P<place>Exhibit\ .{5,160}?),?\ is\ (?:hereby\ )?incorporated\ (?:herein\ )?by\ (?:this\ )?reference\W*$", re.IGNORECASE | re.VERBOSE)
_NAME_END = Phrase(r"(?:\b(?:inc|corp|cos?|ltd|bros)|\b\w\.\w)\.$", re.IGNORECASE | re.VERBOSE)
_OF = Phrase(r"\ ?(?:,\ )?(?:of|to|in|with|from|filed\ with|filed\ as\ part\ of)\ ", re.IGNORECASE | re.VERBOSE)
_STOP = Phrase(
    rf",?\ ?(?:\b(?:as\ )?(?:(?:originally|initially|previously|first)\ )?(?:filed|furnished|dated|submitted)|\bfor\ (?:the|its)\ |\(|\)|\]|;"
    rf"|\band\ incorporated|\bis\ incorporated|\bon\ {DAY}|$)",
    re.IGNORECASE | re.VERBOSE,
)
_FILER = Phrase(
    r"\b(?i:(?:filed|furnished)\ ?by)\ (?P<name>(?:[^()]|\([A-Z][\w.]{1,14}\)(?=\ [A-Z])){2,90}?)(?:,?\ (?i:with|on|to\ (?:the\ )?(?:U\.S\.\ )?(?:Securities|SEC|Commission)|under|pursuant|file\ no"
    r"|and\ incorporated)\b|\ ?\((?![A-Z][\w.]{1,14}\)\ [A-Z])|\)|;|$)"
)
_BEGINS_NAME = r"(?:[A-Z]|[a-z]{1,2}[A-Z]|\d[\d/-]{0,6}(?:[a-z]{2}|-?[A-Z]|\ [A-Z][a-z])|[a-z][a-z-]{2,24}\.com\b)"
"""What a company's name begins with: a capital, or "eLong", "89bio", "7-Eleven", "99 Cents", "drugstore.com"."""
_OWNER = Phrase(rf"^(?i:(?:(?:pre|post)-effective\ )?amendment\ no\.\ ?\d+\ to\ )?(?i:the\ )?(?P<name>{_BEGINS_NAME}[\w&.,' -]{{1,60}}?)(?:'[sS]|(?<=[sS])')\ ?(?=[A-Z])")
_OF_WHOM = Phrase(rf"(?:\bof|\bby)\ (?P<name>{_BEGINS_NAME}[\w&.,' -]{{1,60}}?)$")
_NAME = Phrase(_BEGINS_NAME)
_ROLES = r"(?:the|such|our|its)?\ ?(?:company|issuer|registrant|offeror|purchaser|parent|bidder|fund|partnership|trust|corporation|target|buyer|filing\ persons?|commission|sec)"
_GENERIC = Phrase(rf"(?i:{_ROLES}(?:,?\ and\ {_ROLES})?(?:\ with.*)?$)")


_FAR = 60
"""How far behind the words of reference the exhibit's number may stand."""
_SHORT = 4
"""Fewer characters call no document."""
_NOWHERE = Phrase(
    r"(?:(?:is|are|was|were) )?(?:hereby )?incorporated (?:herein )?by (?:this )?reference(?: herein)?|(?:u\.s\. )?securities and exchange commission|commission|sec", re.IGNORECASE
)
"""What says no more than that something is incorporated, or with whom it was filed."""
_IS_REPORT = Phrase(
    r"(?:(?:(?:the|its|our)\ )?(?:[A-Z][\w&.,'-]*\ ){0,7})?(?P<name>(?:Annual|Quarterly|Current|Transition)\ [Rr]eport\ on\ Form\ (?:10-?K|10-?Q|8-?K|20-?F|40-?F|6-?K|N-?CSRS?)(?:SB|405)?(?:/A)?"
    r"|(?:Definitive\ )?[Pp]roxy\ [Ss]tatement\ on\ Schedule\ 14A|Definitive\ [Pp]roxy\ [Ss]tatement)(?![\w/])"
)
"""An exhibit that is itself what was filed: "Acme, Inc. Annual Report on Form 10-K for the year ended"."""


def incorporation(words: str, issuer: bool | None, described: str = "") -> Incorporation | None:
    """Where the words say that an exhibit is incorporated from; None where they name neither a form nor a document, and the exhibit as ``described`` is none.

    >>> incorporation("filed with the SEC on May 3, 2010 and incorporated herein by reference", True, "Annual Report on Form 10-K for fiscal 2009").form
    '10-K'
    """
    found = _incorporation(words, issuer)
    itself = _IS_REPORT.match(described) if found is None or (found.form is None and found.document is None) else None
    if itself is None:
        return found
    name, amendment = form(itself["name"], issuer)
    return Incorporation(document=itself["name"], form=name, amendment_number=amendment, filing_date=filing_date(words.lower()), exhibit_number=None, registrant=None)


def _incorporation(words: str, issuer: bool | None) -> Incorporation | None:
    reference = _FROM.search(words)
    if reference and (turned := _TURNED.match(words)):  # "(Exhibit 10.2 to the Form 10-K for 2002 is incorporated herein by this reference.)"
        words, reference = turned["place"], None
    text, number = _exhibit_there(words, reference)
    document = _document(text)
    if not document and reference and (named := _FORM.search(words)):
        document = named[0]
    if _NOWHERE.fullmatch(document):
        document = ""
    name, amendment = form(text, issuer)
    filed = filing_date(text.lower()) or (filing_date(words[reference.start() :].lower()) if reference else None)
    if name is None and amendment is None and len(document) < _SHORT and filed is None:
        return None
    return Incorporation(
        document=document or None,
        form=name,
        amendment_number=amendment,
        filing_date=filed,
        exhibit_number=number,
        registrant=_registrant(text, document),
    )


def _exhibit_there(words: str, reference: re.Match[str] | None) -> tuple[str, str | None]:
    """What the words say of the document, and the number of the exhibit in it: "Exhibit 10.2 to the Form 10-K", or before "incorporated by reference to"."""
    text = words[reference.end() :] if reference else words
    there = _THERE.search(text[:_FAR])
    before = _THERE.search(words[: reference.start()]) if reference and not there else None
    if there and not _FORM.search(text[: there.start()]):
        text = text[there.end() :]
        after = _OF.match(text)
        text = text[after.end() :] if after else text
    last = None if there or before else _THERE_LAST.search(text)
    found = _THERE.match(text, last.end()) if last else there or before
    return text, "".join(found["number"].split()) if found else None


def _document(text: str) -> str:
    """The document as it is called, without article and what is said of it: "Schedule TO" of "the Schedule TO filed on May 3, 2010"."""
    stop = _STOP.search(text)
    document = _whole_end(text[: stop.start() if stop else len(text)].strip(" ,;:)").lstrip("."))
    return re.sub(r"^(?:an exhibit to )?(?:the\ ?)?", "", document, flags=re.IGNORECASE)


def _whole_end(document: str) -> str:
    """The words without the full stop that ends their sentence; one that ends a name stays: "Schedule 14D-1 of Loom Properties, L.P."."""
    return document.rstrip(" ,.;:)") + ("." if _NAME_END.search(document) else "")


def filing_date(folded: str) -> date | None:
    """The day on which the (folded) words say that something was filed; not the end of a fiscal year nor a report's own date.

    >>> filing_date("form 10-k for the year ended december 31, 2003, filed on march 10, 2004")
    datetime.date(2004, 3, 10)
    """
    filed = _FILED.search(folded)
    if filed is None:
        return None
    for match in _DAY.finditer(folded, filed.end(), filed.end() + 400):
        if not _OTHER_DAY.search(folded, max(0, match.start() - 14), match.start()):
            return day(match[0])
    return None


def _registrant(text: str, document: str) -> str | None:
    found = _FILER.search(text) or _OWNER.match(document) or _OF_WHOM.search(document)
    if found is None:
        return None
    name = re.sub(r"^the ", "", found["name"], flags=re.IGNORECASE).strip(" ,")
    return name if _NAME.match(name) and not _GENERIC.match(name) else None
