"""The check boxes of the cover page (17 CFR 240.14d-100): what is checked, what is open, and what cannot be told.

    ☒ third-party tender offer subject to Rule 14d-1.        checked
    [ ] issuer tender offer subject to Rule 13e-4.           open
    Check the following box if the filing is a final amendment reporting the results of the tender offer: x

A box belongs to the label beside it: before it for most, behind it for the final amendment. Boxes are glyphs of their own, letters of a
symbol font, or ASCII drawings; a letter counts as a box only where it stands alone beside a label. What stands in no known dress is unreadable,
never open.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from ...document import Document
from ...phrase import Phrase
from .box_glyphs import Glyph, Glyphs, glyphs_in
from .box_labels import TRANSACTIONS, Label, labels_of

__all__ = ["TRANSACTIONS", "Box", "box_spans", "read_boxes"]

_CROSS_BORDER = ("13e-4(i)", "14d-1(d)")
_COVER_ENDS = 100_000
"""No cover is longer than this."""
_ABOVE, _BELOW = 400, 200
"""So far from the first and the last label boxes may stand."""
_STACKED = 40
"""A box that stands farther than this from its label is one of a column of boxes."""
_OPEN_WEBDINGS = "c\uf063"
_ANYTHING = frozenset("-?.\u2013\u2014_|[](){}/\\0")
"""Marks that say nothing, or anything."""
_LONE_BEFORE = Phrase(r"(?<![^\s|])(?P<mark>\S)[\s|]{1,6}\Z", 0)
_LONE_BEHIND = Phrase(r"[\s|:]{1,4}(?P<mark>\S)(?=[\s|]|\Z)", 0)

_Chosen = dict[Label, Glyph | None]
"""The box of each label; None where it has none that can be read."""


class Box(NamedTuple):
    """One box: ``checked`` is None where its state cannot be read. ``start`` and ``end`` span box and label in the document's text."""

    name: str
    checked: bool | None
    start: int
    end: int


def read_boxes(document: Document) -> tuple[Box, ...]:
    """The boxes of a cover, in the order of the text, one entry a label."""
    labels = labels_of(document, min(len(document.text), _COVER_ENDS))
    if not labels:
        return ()
    glyphs = _glyphs(document.text, labels)
    chosen = _listed(glyphs, labels, TRANSACTIONS) | _listed(glyphs, labels, _CROSS_BORDER)
    free = glyphs.without({glyph for glyph in chosen.values() if glyph})
    chosen |= {label: _alone(free, label) for label in labels if label not in chosen}
    chosen |= _odd(document.text, chosen)
    return tuple(_box(label, chosen[label]) for label in labels)


def box_spans(document: Document, limit: int) -> list[tuple[int, int]]:
    """Where the cover's box sentences stand, read or not."""
    return [(label.start, label.end) for label in labels_of(document, min(limit, _COVER_ENDS))]


def _glyphs(text: str, labels: Sequence[Label]) -> Glyphs:
    """The boxes drawn near the labels, outside them."""
    near = glyphs_in(text, max(0, labels[0].start - _ABOVE), min(len(text), labels[-1].end + _BELOW))
    return Glyphs(text, tuple(glyph for glyph in near if not any(label.start <= glyph.start and glyph.end <= label.end for label in labels)))


def _listed(glyphs: Glyphs, labels: Sequence[Label], names: Sequence[str]) -> _Chosen:
    """The box of each label of a list: all before, all behind, or stacked in a cell of their own and told by order."""
    members = [label for label in labels if label.name in names]
    if not members:
        return {}
    column = _column(glyphs, members)
    if column:
        return dict(zip(members, column, strict=True)) if len(column) == len(members) else dict.fromkeys(members)
    before = [glyphs.before(label.start) for label in members]
    behind = [glyphs.behind(label.end) for label in members]
    all_behind = before[0] is None and behind[-1] is not None and not _heads_next(glyphs, behind[-1], labels[labels.index(members[-1]) + 1 :])
    return dict(zip(members, behind if all_behind else before, strict=True))


def _column(glyphs: Glyphs, members: Sequence[Label]) -> list[Glyph]:
    """The boxes of a list that stand in a column of their own, above the labels or below them; nothing where they do not."""
    if len(members) == 1 or any(members[0].end <= glyph.start < members[-1].start for glyph in glyphs.drawn):
        return []
    columns = (glyphs.row_before(members[0].start), glyphs.row_behind(members[-1].end))
    return next((column for column in columns if len(column) > 1), [])


def _heads_next(glyphs: Glyphs, glyph: Glyph, following: Sequence[Label]) -> bool:
    """Whether a box behind a label stands before the next one, which has none behind it."""
    return bool(following) and glyphs.before(following[0].start) == glyph and glyphs.behind(following[0].end) is None


def _alone(glyphs: Glyphs, label: Label) -> Glyph | None:
    """The box of a label that stands in no list: behind it for the final amendment, else before it; on the other side where there is none."""
    before, behind = glyphs.before(label.start), glyphs.behind(label.end)
    return (behind or before) if label.name == "final_amendment" else (before or behind)


def _odd(text: str, chosen: _Chosen) -> _Chosen:
    """The boxes drawn in other symbol fonts, of labels that have none in a known dress."""
    told = _odd_marks(text, chosen)
    lone = {label: _lone(text, label, behind=label.name == "final_amendment") for label in chosen if told and chosen[label] is None}
    return {label: Glyph(found[0], found[0] + 1, told[found[1]]) for label, found in lone.items() if found and found[1] in told}


def _odd_marks(text: str, chosen: _Chosen) -> dict[str, bool]:
    """What odd marks say: the one that stands alone before a transaction, where others have open boxes, is a tick; Webdings' open box is told by standing twice."""
    transactions = {label: glyph for label, glyph in chosen.items() if label.name in TRANSACTIONS}
    found = [_lone(text, label, behind=False) for label, glyph in transactions.items() if glyph is None]
    marks = [mark for _, mark in filter(None, found)]
    told = dict.fromkeys(_OPEN_WEBDINGS, False) if sum(mark in _OPEN_WEBDINGS for mark in marks) > 1 else {}
    odd = set(marks) - told.keys()
    if odd & _ANYTHING:
        return {}
    others_open = told or any(glyph and not glyph.checked for glyph in transactions.values())
    if len(odd) == 1 and others_open:
        told[odd.pop()] = True
    return told


def _lone(text: str, label: Label, *, behind: bool) -> tuple[int, str] | None:
    """The character that stands alone directly before or behind a label, and where."""
    match = _LONE_BEHIND.match(text, label.end, label.end + 12) if behind else _LONE_BEFORE.search(text, max(0, label.start - 12), label.start)
    return (match.start("mark"), match["mark"]) if match else None


def _box(label: Label, glyph: Glyph | None) -> Box:
    start, end = (label.start, label.end) if glyph is None else (min(glyph.start, label.start), max(glyph.end, label.end))
    if end - start > label.end - label.start + _STACKED:
        start, end = label.start, label.end
    return Box(label.name, glyph.checked if glyph else None, start, end)
