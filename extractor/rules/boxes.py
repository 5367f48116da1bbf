"""The check boxes of the cover page (17 CFR 240.14d-100): what is checked, what is open, and what cannot be told.

    ☒ third-party tender offer subject to Rule 14d-1.        checked
    [ ] issuer tender offer subject to Rule 13e-4.           open
    Check the following box if the filing is a final amendment reporting the results of the tender offer: x

A box belongs to the label beside it: before it for most, behind it for the final amendment. Boxes are glyphs of their own, letters of a
symbol font, or ASCII drawings; a letter counts as a box only where it stands alone beside a label. What stands in no known dress is unreadable,
never open.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from ..document import Document

_LABELS = {
    "preliminary_communication": r"relates ?solely ?to ?preliminary ?communications? ?made ?before",
    "third_party_tender_offer": r"third ?-? ?party ?(?:tender ?)?offer ?subject ?to ?rules? ?14d ?- ?[1li|!]",
    "issuer_tender_offer": r"issuer ?(?:tender ?)?offer ?subject ?to ?rules? ?13e ?- ?4",
    "going_private": r"going ?-? ?private ?transactions? ?subject ?to ?rules? ?13e ?- ?3",
    "schedule_13d_amendment": r"amendment ?to ?schedule ?13 ?d ?(?:under|pursuant ?to|subject ?to) ?rules? ?13d ?- ?2",
    "final_amendment": r"final ?amendment ?reporting ?the ?results? ?of ?the ?(?:tender|exchange)? ?offer",
    "13e-4(i)": r"(?<![a-z])rule ?13e ?- ?4 ?\( ?[i1l] ?\) ?\( ?cross ?- ?border",
    "14d-1(d)": r"(?<![a-z])rule ?14d ?- ?[1li|!] ?\( ?d ?\) ?\( ?cross ?- ?border",
}
LABELS = re.compile("|".join(f"(?P<{'box' + str(number)}>{pattern})" for number, pattern in enumerate(_LABELS.values())))
_NAMES = tuple(_LABELS)
TRANSACTIONS = ("third_party_tender_offer", "issuer_tender_offer", "going_private", "schedule_13d_amendment")

_CHECKED = r"[\u2612\u2611\u2713\u2714\u2717\u2718\u2327\u22a0\U0001f5f7\U0001f5f9]|\[ ?[xX\u221a\u00fe\u00fd] ?\]|\( ?[xX] ?\)|\{ ?[xX] ?\}|/ ?[xX] ?/|\| ?[xX] ?\||<[xX]>|\\boxtimes|\\checkmark"
_OPEN = r"[\u2610\u25a1\u25a2\u2751\u274f\u25ab\u25fb\u2b1c\uf0a8\uf06f]|\[ ?_* ?\]|\( ?_* ?\)|\{ ?\}|/ ?_* ?/|\|_*\||\\Box|\\square|_{1,4}(?![_a-zA-Z])|[\u0413\u0393]"
_CHECKED_LETTER, _OPEN_LETTER = "xX\u00fe\u00fd\u00fcR", "\u00a8oq\u00a3\u00a1\u00a6"
GLYPH = re.compile(
    rf"(?P<checked>{_CHECKED})|(?P<open>{_OPEN})|(?<![^\s])(?:(?P<letter>[{_CHECKED_LETTER}])|(?P<open_letter>[{_OPEN_LETTER}]))(?=\s|Check|$|\u2019)"
)
_LEAD = re.compile(r"(?:check[ \t]*(?:the|this|if)?|if)\W*$")


@dataclass(frozen=True)
class Box:
    """One box: ``checked`` is None where its state cannot be read. ``start`` and ``end`` span box and label in the document's text."""

    name: str
    checked: bool | None
    start: int
    end: int


@dataclass(frozen=True)
class _Label:
    name: str
    core: int  # where the telling words begin
    start: int  # where the sentence begins
    end: int  # where the sentence ends


def read_boxes(document: Document, limit: int | None = None) -> tuple[Box, ...]:
    """The boxes of a cover, in the order of the text, one entry a label. ``limit`` is where the cover ends."""
    labels = _labels(document, len(document.text) if limit is None else limit)
    if not labels:
        return ()
    first = max(0, labels[0].start - 400)
    glyphs = [(m.start(), m.end(), m.lastgroup in ("checked", "letter")) for m in GLYPH.finditer(document.text, first, min(len(document.text), labels[-1].end + 200))]
    stacked = _stacked(document, labels, glyphs)
    if stacked:
        return stacked
    boxes = []
    for number, label in enumerate(labels):
        before = _beside(document, glyphs, label.start, before=True, bound=labels[number - 1].end if number else first)
        after = _beside(document, glyphs, label.end, before=False, bound=labels[number + 1].start if number + 1 < len(labels) else label.end + 60)
        boxes.append((label, before, after))
    fronted = any(before for label, before, _ in boxes if label.name in TRANSACTIONS)
    result = []
    for label, before, after in boxes:
        if label.name == "final_amendment":
            glyph = after or before
        elif fronted or label.name == "preliminary_communication":
            glyph = before or (after if not fronted else None)
        else:
            glyph = after
        start, end = (label.start, label.end) if glyph is None else (min(glyph[0], label.start), max(glyph[1], label.end))
        result.append(Box(label.name, glyph[2] if glyph else None, start, end))
    return tuple(result)


def _labels(document: Document, limit: int) -> list[_Label]:
    folded = document.folded
    labels = []
    for match in LABELS.finditer(folded, 0, limit):
        name = _NAMES[int((match.lastgroup or "box0")[3:])]
        start, end = match.span()
        if name in ("preliminary_communication", "final_amendment"):
            lead = max(folded.rfind("check", max(0, start - 90), start), _damaged_lead(folded, start))
            start = lead if lead >= 0 else start
        stop = folded.find("cross", start, match.end() + 20) if name[0].isdigit() else match.end()
        stop = max(stop, match.end())
        tail = _TAIL[name].match(folded, stop)
        labels.append(_Label(name, match.start(), start, tail.end() if tail else stop))
    return labels


_TAIL = {name: re.compile(r"") for name in _NAMES} | {
    "preliminary_communication": re.compile(r" ?(?:the )?commencement of (?:a|the) tender offer ?[.:;]?"),
    "final_amendment": re.compile(r" ?[.:;]?(?: ?\.)?"),
    "third_party_tender_offer": re.compile(r" ?[.:;]?"),
    "issuer_tender_offer": re.compile(r" ?[.:;]?"),
    "going_private": re.compile(r" ?[.:;]?"),
    "schedule_13d_amendment": re.compile(r" ?[.:;]?"),
    "13e-4(i)": re.compile(r"[^()]{0,40}\)?"),
    "14d-1(d)": re.compile(r"[^()]{0,40}\)?"),
}


def _damaged_lead(folded: str, core: int) -> int:
    """Where "Check the box if the filing …" begins although columns cut its words."""
    match = re.search(r"ch ?e ?c ?k\W", folded[max(0, core - 90) : core])
    return max(0, core - 90) + match.start() if match else -1


def _beside(document: Document, glyphs: list[tuple[int, int, bool]], at: int, *, before: bool, bound: int) -> tuple[int, int, bool] | None:
    """The glyph that stands directly before or behind a place, nothing but white space, bars and stray marks between."""
    text = document.text
    if before:
        near = [glyph for glyph in glyphs if bound <= glyph[0] and glyph[1] <= at]
        glyph = near[-1] if near else None
        between = text[glyph[1] : at] if glyph else ""
    else:
        near = [glyph for glyph in glyphs if at <= glyph[0] and glyph[1] <= bound + 3]
        glyph = near[0] if near else None
        between = text[at : glyph[0]] if glyph else ""
    return glyph if glyph and not between.strip(" \t\n\u2028\u2029|.:;*") else None


def _stacked(document: Document, labels: list[_Label], glyphs: list[tuple[int, int, bool]]) -> tuple[Box, ...]:
    """Four boxes in one cell and four labels in the next: told by order."""
    group = [label for label in labels if label.name in TRANSACTIONS]
    if len(group) < 3:
        return ()
    ahead = [glyph for glyph in glyphs if glyph[1] <= group[0].start][-len(group) :]
    inside = [glyph for glyph in glyphs if group[0].start <= glyph[0] < group[-1].start]
    if len(ahead) < len(group) or inside:
        return ()
    text = document.text
    ends = [glyph[0] for glyph in ahead[1:]] + [group[0].start]
    if any(text[glyph[1] : end].strip() for glyph, end in zip(ahead, ends, strict=True)):
        return ()
    boxes = {label.name: Box(label.name, glyph[2], glyph[0], label.end) for label, glyph in zip(group, ahead, strict=True)}
    rest = [label for label in labels if label.name not in TRANSACTIONS]
    for label in rest:
        glyph = _beside(document, [g for g in glyphs if g not in ahead], label.end if label.name == "final_amendment" else label.start, before=label.name != "final_amendment", bound=label.end + 60 if label.name == "final_amendment" else 0)
        boxes[label.name] = Box(label.name, glyph[2] if glyph else None, label.start, label.end)
    return tuple(boxes[label.name] for label in labels)
