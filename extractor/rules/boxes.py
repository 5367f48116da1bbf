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
from ..phrase import Phrase, branches


def _loose(words: str) -> str:
    """The words, wherever columns and line ends cut them."""
    return " ?".join(re.escape(letter) for letter in words if letter != " ")


_RULE = r" ?(?:subject ?to|under|pursuant ?to) ?(?:the ?)?rules? ?"
_CUT = r"(?: ?(?:subject(?: ?to)?|under|pursuant(?: ?to)?)(?= ))?"
_BELOW = r" ?(?:(?:(?:subject|pursuant) ?to|under|to) ?)?(?:the ?)?rules? ?"
_ONE = "[1li|!]"
_KINDS = {
    "third_party_tender_offer": (r"third ?-? ?party ?(?:tender ?-? ?)?offer", rf"14 ?d ?- ?{_ONE}"),
    "issuer_tender_offer": (r"issuer ?(?:tender ?-? ?)?offer", r"13 ?e ?- ?4"),
    "going_private": (r"going ?-? ?private ?transactions?", r"13 ?e ?- ?3"),
    "schedule_13d_amendment": (r"amendment ?to ?schedule ?13 ?d", r"13 ?d ?- ?2"),
}
_ANY_KIND, _ANY_NUMBER = ("|".join(f"(?:{kind[at]})" for kind in _KINDS.values()) for at in (0, 1))


def _kind(name: str) -> str:
    """A transaction with its rule; in columns of a text the rules of a line stand below its transactions, the left one's first."""
    words, number = _KINDS[name]
    return (
        rf"{words}(?:{_RULE}{number}|{_CUT}(?:(?=.{{1,16}}(?:{_ANY_KIND}){_CUT}{_BELOW}{number}[.;]?{_BELOW}(?:{_ANY_NUMBER}))|(?={_BELOW}(?:{_ANY_NUMBER})[.;]?{_BELOW}{number})))"
    )


_LABELS = {
    "preliminary_communication": _loose("relates") + f"(?: ?{_loose('solely')})? ?" + _loose("to preliminary communication") + r" ?s? ?made ?before",
    **{name: _kind(name) for name in _KINDS},
    "final_amendment": _loose("final amendment reporting the result") + r" ?s? ?of ?(?:the|an?)? ?(?:tender|exchange)? ?offer",
    "13e-4(i)": r"r(?<![a-z]r)ule ?13e ?- ?4 ?\( ?[i1l] ?\) ?\( ?cross ?- ?border",
    "14d-1(d)": r"r(?<![a-z]r)ule ?14d ?- ?" + _ONE + r" ?\( ?d ?\) ?\( ?cross ?- ?border",
}
LABELS = Phrase(branches((f"box{number}", pattern) for number, pattern in enumerate(_LABELS.values())), 0)
_NAMES = tuple(_LABELS)
TRANSACTIONS = tuple(_KINDS)
_CROSS_BORDER = ("13e-4(i)", "14d-1(d)")
_COVER_ENDS = 100_000
"""No cover is longer than this."""
_APART = 1_500
"""Boxes of one cover stand nearer together than this."""
_LONGEST = 600
"""No label is longer than this, with the words that lead to it."""

_WHITE = r"[ \t\n\u2028\u2029]{0,4}"
_CROSS = r"(?:[xX]{1,2}|[\u00fc\u00fb\u221a\u00d7\u00fe\u00fd\u2612\u2611\u2713\u2714\u2717\u2718\uf0fe\uf078])"
_CHECKED = (
    r"[\u2612\u2611\u2713\u2714\u2715\u2716\u2717\u2718\u2613\u2327\u22a0\u25a0\u25fc\u2b1b\u2bbd\U0001f5f5\U0001f5f7\U0001f5f9\uf0fe\uf0fd\uf0fc\uf0fb\uf078\uf052\uf053\uf054]"
    rf"|\[{_WHITE}[_.]?(?:{_CROSS}|[*\u2022\u25cf\u25a0])[_.]?{_WHITE}[\]}}]|\({_WHITE}{_CROSS}{_WHITE}\)|\{{{_WHITE}{_CROSS}{_WHITE}\}}"
    rf"|/{_WHITE}_?{_CROSS}_?{_WHITE}/|\|_?{_WHITE}{_CROSS}{_WHITE}_?\||< ?[xX] ?>"
    r"|_{1,6} ?[xX] ?_{1,6}|\$?\\(?:boxtimes|checkmark|blacksquare)\$?|\[ ?[yY](?:es|ES) ?\]"
)
_OPEN = (
    r"[\u2610\u25a1\u25a2\u25cb\u2750\u2751\u2752\u274f\u25ab\u25fb\u2b1c\u2b1a\uf0a8\uf06f\uf071\uf072\uf0a3\u0413\u0393]"
    rf"|\[{_WHITE}[_\u2610\u25a1]{{0,6}}{_WHITE}\]|\({_WHITE}_{{0,6}}{_WHITE}\)|\{{{_WHITE}_{{0,6}}{_WHITE}\}}|/{_WHITE}_{{0,6}}{_WHITE}/|\|{_WHITE}_{{1,6}}{_WHITE}\||< ?>"
    r"|\$?\\(?:Box|square)(?![a-z])\$?|_{1,12}(?![_a-zA-Z])|\[ ?[nN][oO] ?\]"
)
_CHECKED_LETTER, _OPEN_LETTER = "xXRSTP", "oqO"
_CHECKED_SIGN, _OPEN_SIGN = "\u00fe\u00fd\u00fc\u00fb\u221a", "\u00a8\u00a3\u00a1\u00a6"
_ALONE = r"(?<![^\s|:.;])"
_WORD = r"(?=[\s|.\u2019]|$|Check|[Tt]hird|THIRD|[Ii]ssuer|ISSUER|[Gg]oing|GOING|[Aa]mendment|AMENDMENT|Rule|RULE)"
GLYPH = Phrase(
    rf"(?P<checked>{_CHECKED})|(?P<open>{_OPEN})|{_ALONE}(?:(?P<sign>[{_CHECKED_SIGN}])|(?P<open_sign>[{_OPEN_SIGN}])"
    rf"|(?P<letter>[{_CHECKED_LETTER}]){_WORD}|(?P<open_letter>[{_OPEN_LETTER}]){_WORD})",
    0,
)
_BARS = Phrase(r"\|[ ]{1,3}\|", 0)
"""An open box where a ticked one is drawn with bars too; else the bars of a table."""
_BETWEEN = " \t\n\u2028\u2029|.:;*"


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
    start: int  # where the sentence begins
    end: int  # where the sentence ends


@dataclass(frozen=True)
class _Glyph:
    start: int
    end: int
    checked: bool


def read_boxes(document: Document, limit: int | None = None) -> tuple[Box, ...]:
    """The boxes of a cover, in the order of the text, one entry a label. ``limit`` is where the cover ends."""
    labels = _labels(document, min(len(document.text), _COVER_ENDS if limit is None else limit))
    if not labels:
        return ()
    first = max(0, labels[0].start - 400)
    glyphs = [_Glyph(m.start(), m.end(), m.lastgroup in ("checked", "sign", "letter")) for m in GLYPH.finditer(document.text, first, min(len(document.text), labels[-1].end + 200))]
    if any(glyph.checked and document.text[glyph.start] == "|" for glyph in glyphs):
        taken_up = {place for glyph in glyphs for place in (glyph.start, glyph.end - 1)}
        bars = (match.span() for match in _BARS.finditer(document.text, first, min(len(document.text), labels[-1].end + 200)))
        glyphs = sorted([*glyphs, *(_Glyph(start, end, False) for start, end in bars if taken_up.isdisjoint((start, end - 1)))], key=lambda glyph: glyph.start)
    glyphs = [glyph for glyph in glyphs if not any(label.start <= glyph.start and glyph.end <= label.end for label in labels)]
    chosen: dict[int, _Glyph | None] = {}
    for names in (TRANSACTIONS, _CROSS_BORDER):
        chosen |= _group(document, labels, [number for number, label in enumerate(labels) if label.name in names], glyphs)
    taken = {glyph for glyph in chosen.values() if glyph}
    free = [glyph for glyph in glyphs if glyph not in taken]
    for number, label in enumerate(labels):
        if number not in chosen:
            before, after = _before(document, free, label), _after(document, free, label)
            chosen[number] = (after or before) if label.name == "final_amendment" else (before or after)
    _tell_odd_marks(document, labels, chosen)
    boxes = []
    for number, label in enumerate(labels):
        glyph = chosen[number]
        start, end = (label.start, label.end) if glyph is None else (min(glyph.start, label.start), max(glyph.end, label.end))
        if glyph is not None and end - start > label.end - label.start + 40:
            start, end = label.start, label.end  # stacked: the glyph stands far from its label
        boxes.append(Box(label.name, glyph.checked if glyph else None, start, end))
    return tuple(boxes)


def _labels(document: Document, limit: int) -> list[_Label]:
    """The labels of the cover: near one another, and beginning a line, a cell or a sentence of their own."""
    folded, text = document.folded, document.text
    labels: list[_Label] = []
    at, horizon = 0, limit
    while match := LABELS.search(folded, at, horizon):
        at = match.end()
        name = _NAMES[int((match.lastgroup or "box0")[3:])]
        start = match.start()
        if name in ("preliminary_communication", "final_amendment"):
            start = _lead(folded, start)
            if start < 0:
                continue
        elif not _begins(text, start) and not (labels and not text[labels[-1].end : start].strip(_BETWEEN)):
            continue
        if labels and start - labels[-1].end > _APART:
            if len(labels) > 1:
                break
            labels.clear()
        stop = match.end()
        tail = _TAIL.get(name, _STOP).match(folded, stop)
        labels.append(_Label(name, start, tail.end() if tail else stop))
        if len(labels) > 1:
            horizon = min(limit, labels[-1].end + _APART + _LONGEST)
    return labels


_STOP = Phrase(r"(?: ?\([a-k]\))? ?[.:;]?", 0)
_TAIL = {
    "preliminary_communication": Phrase(r" ?(?:the )?commencement of (?:a|the) (?:tender )?offer ?[.:;]?", 0),
    "final_amendment": Phrase(r" ?[.:;]?(?: ?\.)?", 0),
    "13e-4(i)": Phrase(r"[^()]{0,40}\)?", 0),
    "14d-1(d)": Phrase(r"[^()]{0,40}\)?", 0),
}
_CHECK = Phrase(r"c ?h ?e ?c ?k(?![a-z])", 0)


def _begins(text: str, at: int) -> bool:
    """Whether a box or a boundary stands before a label, not words of its sentence."""
    before = text[max(0, at - 16) : at]
    if not before or before[-1] in "\n\t\u2028\u2029|":
        return True
    words = before.rstrip()
    if not words or words[-1] in ".:;|" or _ODD_BEGINS.search(words):
        return True
    return any(match.end() >= len(words) for match in GLYPH.finditer(before + "\n"))


def _lead(folded: str, core: int) -> int:
    """Where "Check the box if the filing …" begins, although columns cut its words; a caption without those words begins its line; else -1."""
    from_ = max(0, core - 90)
    leads = [match.start() for match in _CHECK.finditer(folded, from_, core)]
    if leads:
        return leads[-1]
    return core if _begins(folded, core) else -1


def _before(document: Document, glyphs: list[_Glyph], label: _Label) -> _Glyph | None:
    """The glyph directly before a label, nothing but white space, bars and stray marks between."""
    near = [glyph for glyph in glyphs if glyph.end <= label.start]
    return near[-1] if near and not document.text[near[-1].end : label.start].strip(_BETWEEN) else None


def _after(document: Document, glyphs: list[_Glyph], label: _Label) -> _Glyph | None:
    """The glyph directly behind a label."""
    near = [glyph for glyph in glyphs if label.end <= glyph.start]
    return near[0] if near and not document.text[label.end : near[0].start].strip(_BETWEEN) else None


def _group(document: Document, labels: list[_Label], numbers: list[int], glyphs: list[_Glyph]) -> dict[int, _Glyph | None]:
    """The glyph of each label of a list: all before, all behind, or stacked in a cell of their own and told by order."""
    if not numbers:
        return {}
    members = [labels[number] for number in numbers]
    before = [_before(document, glyphs, label) for label in members]
    after = [_after(document, glyphs, label) for label in members]
    if len(members) > 1:
        inside = any(members[0].end <= glyph.start < members[-1].start for glyph in glyphs)
        for column in () if inside else (_run(document, glyphs, members[0].start, -1), _run(document, glyphs, members[-1].end, 1)):
            if len(column) > 1:
                return dict(zip(numbers, column, strict=True)) if len(column) == len(members) else dict.fromkeys(numbers)
    if before[0] is None and after[-1] is not None and not _heads_next(document, labels, numbers[-1], after[-1], glyphs):
        return dict(zip(numbers, after, strict=True))
    return dict(zip(numbers, before, strict=True))


_OPEN_WEBDINGS = "c\uf063"
_ODD_BEGINS = Phrase(r"[\n\t\u2028\u2029][^\w\s]\Z", 0)
_LONE_BEFORE = Phrase(r"(?<![^\s|])(?P<mark>\S)[\s|]{1,6}\Z", 0)
_LONE_BEHIND = Phrase(r"[\s|:]{1,4}(?P<mark>\S)(?=[\s|]|\Z)", 0)


def _tell_odd_marks(document: Document, labels: list[_Label], chosen: dict[int, _Glyph | None]) -> None:
    """Ticks of other symbol fonts: the one lone mark that stands before a transaction where open boxes stand before others; and Webdings' open box."""
    transactions = [number for number, label in enumerate(labels) if label.name in TRANSACTIONS]
    lone = {number: mark for number in transactions if chosen[number] is None and (mark := _lone(document, labels[number], behind=False))}
    told: dict[str, bool] = {}
    opened = [number for number, (_, mark) in lone.items() if mark in _OPEN_WEBDINGS]
    if len(opened) > 1:
        told |= dict.fromkeys(_OPEN_WEBDINGS, False)
    odd = {mark for _, mark in lone.values()} - told.keys()
    if odd & set("-?.\u2013\u2014_"):
        return  # nothing, or anything
    if len(odd) == 1 and len(lone) < len(transactions) + (len(opened) > 1) and (told or any(glyph and not glyph.checked for number in transactions if (glyph := chosen[number]))):
        told[odd.pop()] = True
    for number, label in enumerate(labels):
        found = _lone(document, label, behind=label.name == "final_amendment") if told and chosen[number] is None else None
        if found and found[1] in told:
            chosen[number] = _Glyph(found[0], found[0] + 1, told[found[1]])


def _lone(document: Document, label: _Label, *, behind: bool) -> tuple[int, str] | None:
    """The character that stands alone directly before or behind a label, and where."""
    text = document.text
    match = _LONE_BEHIND.match(text, label.end, label.end + 12) if behind else _LONE_BEFORE.search(text, max(0, label.start - 12), label.start)
    return (match.start("mark"), match["mark"]) if match else None


def _heads_next(document: Document, labels: list[_Label], number: int, glyph: _Glyph, glyphs: list[_Glyph]) -> bool:
    """Whether a glyph behind a label stands before the next one, which has none behind it."""
    following = labels[number + 1] if number + 1 < len(labels) else None
    return following is not None and not document.text[glyph.end : following.start].strip(_BETWEEN) and _after(document, glyphs, following) is None


def _run(document: Document, glyphs: list[_Glyph], at: int, step: int) -> list[_Glyph]:
    """The glyphs that stand in a row directly before (-1) or behind (1) a place, in the order of the text."""
    run: list[_Glyph] = []
    for glyph in glyphs[::step]:
        if (step < 0 and glyph.end > at) or (step > 0 and glyph.start < at):
            continue
        between = document.text[glyph.end : at] if step < 0 else document.text[at : glyph.start]
        if between.strip(_BETWEEN):
            break
        run.append(glyph)
        at = glyph.start if step < 0 else glyph.end
    return run[::step]


def box_spans(document: Document, limit: int) -> list[tuple[int, int]]:
    """Where the cover's box sentences stand, read or not."""
    return [(label.start, label.end) for label in _labels(document, min(limit, _COVER_ENDS))]
