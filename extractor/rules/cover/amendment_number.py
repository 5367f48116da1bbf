"""The number of an amendment to the Schedule TO, from its cover or its first sentence.

    (Amendment No. 3)                         behind "SCHEDULE TO"
    SCHEDULE 14D-1/A-3                        the older title
    Amendment 3 to Tender Offer Statement     without "No."
    Amendment No. 3 to SCHEDULE TO            before it
    This Amendment No. 3 amends …             where the file has no cover

A statement combined with a Schedule 13D or 13E-3 prints a number for each: a number belongs to the schedule that it says it amends, else to
the one named before it.
"""

from __future__ import annotations

import re

from ...document import Document
from ...phrase import Phrase
from ..named import Named
from .captions import find_captions

_NAMES = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split()
_ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split()
_ROMAN = "i ii iii iv v vi vii viii ix x".split()
NUMBER_NAMES = {name: number for names in (_NAMES, _ORDINALS, _ROMAN) for number, name in enumerate(names, 1)}
_NUMBER = rf"(?P<number>\d{{1,3}}(?!\d)|(?:{'|'.join(_NAMES)}|{'|'.join(_ROMAN)})(?![a-z]))"
_NO = r"amendment ?(?:(?:number|nos?|n[\u00ba\u00b0])(?![a-z])\.?|#)"
_TITLE = r"(?<!of )schedule ?(?:to(?:-[itc])?|14d-1|13e-4)"
_COVER = Phrase(
    rf"(?:{_TITLE} ?/ ?a(?: ?- ?| ?\(?(?:amendment )?no\.? ?| ?# ?)?(?P<behind>\d{{1,2}})|{_NO} ?[\[_]{{0,8}} ?{_NUMBER}|\((?P<ordinal>{'|'.join(_ORDINALS)}) amendment"
    rf"|(?:\(amendment (?=\d{{1,3}}\))|amendment (?=\d{{1,3}} to ?(?:the |its )?(?:schedule ?to|schedule 14d-1|schedule 13e-4"
    rf"|(?:issuer )?tender offer statement)\b))(?P<bare>\d{{1,3}}))(?![\d.-]?\d)",
    0,
)
_TEXT = Phrase(rf"this (?:(?P<ordinal>{'|'.join(_ORDINALS)}) amendment|(?:final )?{_NO} ?{_NUMBER})", 0)
_SCHEDULE = Phrase(
    r"(?P<other>schedule ?13 ?d|schedule ?13e ?- ?3|13d/a|rule 13e-3 transaction statement|schedule 14d-9|forms? [sfn]-\d|registration statement"
    r"|merger agreement|agreement and plan|indenture|credit agreement)|schedule ?to\b|schedule ?14d-1\b|schedule ?13e-4\b|tender offer statement|sc ?to-",
    0,
)
_TO = Phrase(r"[\])_ *]{0,8}(?:\(?(?:the )?final amendment\)? ?)?to (?:the |that certain |its |our )?(?P<what>.{0,80})", 0)
_FINAL = Phrase(rf"(?:{_TITLE}(?: ?/ ?a)?[ ,:;-]{{1,3}})?\(?(?:{_NO} ?{_NUMBER}[ ,:;/&(-]{{0,4}}(?:and )?)?(?:the )?final amendment\)?\)?\*?(?: to)?", 0)
_AGENCY = Phrase(r"securities and exchange commission[ ,]{0,3}(?:washington, ?d\. ?c\.)?[ \d=_*.-]{0,90}$", 0)
"""The head of a statement whose lines were run together: the title follows on it."""
_IN_A_SENTENCE = Phrase(r"(?:\b(?:by|and|in|with|under|of|the|this|previous|prior|earlier)|,)\s$", 0)
"""Before a number at the beginning of a line that is no title's: "as amended by" over "Amendment No. 3 to the Tender Offer Statement"."""
_BEYOND = 6000
"""How far behind the cover the first sentence that names the amendment stands at most."""


def read_amendment_number(document: Document, cover_end: int) -> Named | None:
    """The amendment number that the cover prints, or that the text below it gives this filing."""
    folded = document.folded
    names = [caption.start for caption in find_captions(document, cover_end) if caption.name in ("both", "subject", "persons")]
    title_end = names[0] if names else cover_end
    for match in _COVER.finditer(folded, 0, title_end):
        begins = not match.start() or document.text[match.start() - 1] in "\n\t\u2028\u2029("
        if not names and (match["number"] or match["behind"]) and not begins and not _AGENCY.search(folded, max(0, match.start() - 160), match.start()):
            continue
        if not names and _IN_A_SENTENCE.search(folded, max(0, match.start() - 12), match.start()):
            continue
        if _amends_this(folded, match):
            return _named(match)
    for match in _TEXT.finditer(folded, 0, min(len(folded), cover_end + _BEYOND)):
        if _states_itself(folded, match):
            return _named(match)
    return None


def read_final(document: Document, cover_end: int) -> Named | None:
    """The line of the title that calls the filing the final amendment; for covers without that box, as those before 2000 are."""
    names = [caption.start for caption in find_captions(document, cover_end) if caption.name in ("both", "subject", "persons")]
    for piece in document.pieces(0, names[0]) if names else ():
        words = document.folded[piece.start : piece.end].strip()
        if len(words) < 60 and _FINAL.fullmatch(words):
            return Named(words, piece.start, piece.end)
        if inside := _FINAL_INSIDE.search(document.folded, piece.start, piece.end):
            return Named(inside[0], inside.start(), inside.end())
    note = _FINAL_NOTE.search(document.folded, 0, cover_end) if names else None
    return Named(note[0], note.start(), note.end()) if note else None


_FINAL_INSIDE = Phrase(
    rf"{_NO} ?{_NUMBER}\)?[ -]{{1,3}}\((?:the )?final amendment\)(?! to (?!(?:the |its )?(?:schedule|tender)))"
    r"|(?<=exchange act of 1934)[ )*_=-]{1,90} (?:final amendment|\((?:the )?final amendment\))(?= [a-z])(?! to )",
    0,
)
"""The same words in a title whose lines were run together."""
_FINAL_NOTE = Phrase(r"(?<![^\s])\*+ ?(?:this (?:filing|amendment) )?constitut(?:es|ing) the final amendment to", 0)
"""The note to the number of an amendment: "(Amendment No. 5*)" and below "*Constituting the final amendment to Schedule 14D-1"."""


def _named(match: re.Match[str]) -> Named:
    words: str = next(filter(None, match.groups()))
    return Named(str(NUMBER_NAMES.get(words) or int(words)), match.start(), match.end())


def _amends_this(folded: str, match: re.Match[str]) -> bool:
    """Whether a number of the title block is the Schedule TO's, not that of a schedule combined with it."""
    if match["behind"]:
        return True
    said = _TO.match(folded, match.end())
    if said:
        schedule = _SCHEDULE.search(said["what"])
        return schedule is None or schedule["other"] is None
    before = list(_SCHEDULE.finditer(folded, max(0, match.start() - 500), match.start()))
    return not before or before[-1]["other"] is None


def _states_itself(folded: str, match: re.Match[str]) -> bool:
    """Whether "this Amendment No. 3 …" is the filing and not an amendment of an agreement."""
    said = _TO.match(folded, match.end())
    if said is None:
        return True
    schedule = _SCHEDULE.search(said["what"])
    return schedule is not None and schedule["other"] is None
