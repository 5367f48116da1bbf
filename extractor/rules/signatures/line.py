"""The lines of a page of signatures: the label that each bears, what stands behind it, and a typed signature in it.

By:     /s/ Ruth Adeyemi          label "by", a typed signature
Name:   Ruth Adeyemi              label "name"
Its:    General Counsel           label "title"
LOOM HOLDINGS PLC                 none
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from ...document import CELL
from ...phrase import Phrase
from ..names import is_person
from .columns import LABEL, SIGNED, Piece
from .principals import acts_for_another

Label = Literal["by", "name", "title", "date"]
_SAME_LABEL: dict[str, Label] = {"by": "by", "per": "by", "signature": "by", "title": "title", "its": "title", "capacity": "title"}
_THROUGH = Phrase(r"(?P<label>by) (?=\S)", 0)
"""A label without its colon: "By Loom GP LLC, its general partner", "By  Ruth Adeyemi" above "Ruth Adeyemi"."""
_STAR = Phrase(r"[\s_]*\*", 0)
_RULED = Phrase(r"^[_ ]+(?=/ ?[sS] ?/)|^[*_ ]+$", 0)
_NOISE = Phrase(r"[-_=* .]*|(?:page )?\d{1,3}(?: of \d{1,3})?|\[?signature page[^]]*\]?|table of contents|\(?signature\)?|\(?(?:name/title|name and title|date)\)?", 0)
_PROSE = Phrase(
    r"^(?:(?:executed |signed )?(?:pursuant to|under|by) (?:an? |the )?|the )?powers? of attorney\b|after (?:due|reasonable) inquiry"
    r"|knowledge and belief|true, complete and correct|information set forth|\bcertify that\b|\bis true,|^(?:complete,? )?(?:and )?correct\.$"
    r"|pursuant to the requirements|in witness whereof|undersigned|^\W*(?:print|type) (?:the )?name and title\b",
    0,
)
_NEAR = 4
"""So many lines behind one tell whether it begins a block."""


class Line(NamedTuple):
    """A line or cell that a signer's block may be made of."""

    folded: str
    printed: str
    start: int
    end: int
    label: Label | None
    said: str
    """What stands behind the label, as printed; the whole line where it has none."""
    before: str
    """The character of the text that parts it from what stands before it."""
    following: list[str]
    """The next lines, folded."""
    beside: bool
    """Whether the next line stands in a cell of the same row."""
    star_before: bool
    """ "*By: /s/ Otto Brandt", who signs for those whose signatures bear a star."""
    star_behind: bool
    """ "By: *"."""

    @property
    def signature(self) -> str | None:
        """What stands behind "/s/", where the line is a typed signature."""
        signed = SIGNED.search(self.said.lower())
        return self.said[signed.end() :] if signed and signed.start() <= 3 else None


def lines_of(pieces: Sequence[Piece], text: str) -> Iterator[Line]:
    """The lines without rules, captions of the form, numbers of pages and sentences that nobody signs with; ``text`` is the document's."""
    folded = [piece.folded for piece in pieces]
    for number, piece in enumerate(pieces):
        if _NOISE.fullmatch(piece.folded) or (_PROSE.search(piece.folded) and not SIGNED.search(piece.folded)):
            continue
        label = LABEL.match(piece.folded) or _label_without_colon(piece, folded[number + 1] if number + 1 < len(folded) else "")
        yield Line(
            *piece,
            label=_label(label["label"]) if label else None,
            said=_RULED.sub("", piece.printed[label.end() :].strip() if label else piece.printed),
            before=text[piece.start - 1 : piece.start],
            following=folded[number + 1 : number + 1 + _NEAR],
            beside=number + 1 < len(pieces) and text[pieces[number + 1].start - 1] == CELL,
            star_before=text[piece.start : piece.start + 1] == "*",
            star_behind=bool(label and _STAR.match(text, piece.start + label.end(), piece.end + 40)),
        )


def _label_without_colon(piece: Piece, below: str) -> re.Match[str] | None:
    """The label where its colon was left out: before an entity that acts for another one, or before a person whom the line below names again."""
    if not piece.folded.startswith("by "):
        return None
    said = piece.printed[3:].strip()
    again = is_person(said) and below.strip(" ,").startswith(said.lower())
    return _THROUGH.match(piece.folded) if again or acts_for_another(piece.printed[3:]) else None


def _label(words: str) -> Label:
    """What a label asks for: "Print name", "Name/Title" a name; "Dated", "Date signed" a day."""
    if words.startswith("date"):
        return "date"
    return "name" if "name" in words else _SAME_LABEL[words]
