"""Whether a line or a footnote of an exhibit list has ended, or goes on with the next piece."""

from __future__ import annotations

from ...document import PARAGRAPH
from ...phrase import Phrase
from . import incorporation
from .piece import Piece

LONGEST_LINE = 4000
"""Characters; what is longer is no line of a list."""
_CLOSED = Phrase(r"(?:[.;:\"']|[*†+#])$", 0)
_ABBREVIATION = Phrase(r"\b(?:inc|corp|co|ltd|no|nos|l\.p|l\.l\.c|n\.a|p\.l\.c|u\.s|jr|mr|ms|mrs|st|plc|s\.a|n\.v|dr|messrs|vs|v|a\.g|s\.p\.a|[a-z])\.$", 0)
_OPEN_END = Phrase(r"(?:[,(&-]|\b(?:and|or|of|the|by|to|in|for|with|from|as|on|a|an|between|among|dated|its|form|schedule|regarding|re:))$", 0)
_GOES_ON = Phrase(r"[a-z(&]|\d{1,2},\ \d{4}")
_CAPITALS = Phrase(r"[^a-z]*[A-Z]{2}[^a-z]*$", 0)


def continues(before: str, size: int, piece: Piece) -> bool:
    """Whether a line or a footnote that ends so, of so many characters, goes on with the piece."""
    lower = before.lower()
    if not before or size > LONGEST_LINE:
        return not before
    if is_open(before):
        return True
    if incorporation.says_none(lower):
        return False
    if _GOES_ON.match(piece.words) or _OPEN_END.search(lower):
        return True
    wraps = piece.lead != PARAGRAPH and piece.document.wraps
    return wraps and not (is_closed(before) and _CAPITALS.match(piece.words))


def is_closed(words: str) -> bool:
    """Whether the words end as a line does, and not in an abbreviation."""
    return _CLOSED.search(words) is not None and not _ABBREVIATION.search(words.lower()[-12:])


def is_open(words: str) -> bool:
    """Whether the words have a bracket that they do not close."""
    return words.count("(") > words.count(")")
