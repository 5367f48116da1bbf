"""The signature blocks of the statement: one entry a signer.

    PFIZER INC.
    By:     /s/ Douglas E. Giordano
    Name:   Douglas E. Giordano
    Title:  Senior Vice President

Labels may be left out, names printed below a rule, titles wrapped over lines; a date may stand once for all or in each block; a partnership may
sign by its general partner; a person signs without "By:". Source: 17 CFR 240.14d-100, signature.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import date

from ..document import Document
from ..models import Signature
from .names import OFFICE, is_entity, is_person
from .wording import DAY, day

_HEADING = re.compile(r"signatures?(?: page)?[.:]?")
_STOP = re.compile(r"(?:exhibit index|index (?:to|of) exhibits|exhibits index|list of exhibits|power of attorney|schedule i\b|annex [a-z]\b|signature page to|exhibit no\.?$|exhibit number$|appendix)")
_LABEL = re.compile(r"(?P<label>by|name|title|its|date|dated|print name|printed name|capacity)(?: ?: ?|(?= (?:/s/|\\s\\|_{3}))|$)")
_DATED = re.compile(rf"(?:dated?|as of)\ ?:?\ ?(?:as\ of\ |this\ )?(?P<day>{DAY})", re.VERBOSE)
_BARE_DAY = re.compile(rf"(?:{DAY})\.?$", re.VERBOSE)
_SIGNED = re.compile(r"/ ?s ?/ ?|\bs/ ?|\(signed\) ?|\\s\\ ?")
_PROSE = re.compile(r"after (?:due|reasonable) inquiry|knowledge and belief|true, complete and correct|pursuant to the requirements|in witness whereof|undersigned")
_THROUGH = re.compile(r",? (?:its|as|the|in its|solely) .*|,$")
_NOISE = re.compile(r"[-_=* .]*|\d{1,3}|\[?signature page[^]]*\]?|table of contents|\(?signature\)?|\(?(?:name/title|name and title|date)\)?")


@dataclass(frozen=True)
class SignatureReading:
    """A signature and the stretch of text it stands in."""

    signature: Signature
    start: int
    end: int


@dataclass
class _Block:
    start: int
    end: int
    entity: str | None = None
    name: str | None = None
    title: list[str] = field(default_factory=list)
    when: date | None = None
    conformed: bool | None = None
    through: bool = False  # signs by another entity, whose own signer follows

    def reach(self, end: int) -> None:
        self.end = max(self.end, end)


def signature_region(document: Document, after: int) -> tuple[int, int] | None:
    """Where the signature blocks stand, behind a position; None where the document has none."""
    for piece in document.pieces(after):
        words = document.folded[piece.start : piece.end].strip()
        if len(words) < 40 and _HEADING.fullmatch(words):
            for later in document.pieces(piece.end):
                words = document.folded[later.start : later.end].strip()
                if _STOP.match(words):
                    return piece.end, later.start
            return piece.end, len(document.text)
    return None


def read_signatures(document: Document, after: int, known: Collection[str] = ()) -> tuple[SignatureReading, ...]:
    """The signatures behind a position; ``known`` are folded names of filing persons, which begin a block and end a title."""
    region = signature_region(document, after)
    if region is None:
        return ()
    blocks, dates = _blocks(document, region, {re.sub(r"\W", "", name.lower()) for name in known})
    blocks = [block for block in blocks if block.name]
    alone = {when for when, _, _ in dates} | {block.when for block in blocks if block.when}
    if len(alone) == 1:
        for block in blocks:
            block.when = next(iter(alone))
    elif dates:
        for block in blocks:
            earlier = [when for when, at, _ in dates if at < block.start]
            later = [when for when, at, _ in dates if at >= block.end]
            block.when = block.when or (earlier or later)[-1 if earlier else 0]
    return tuple(_reading(block, dates) for block in blocks)


def _reading(block: _Block, dates: list[tuple[date, int, int]]) -> SignatureReading:
    title = re.sub(r"\s+", " ", " ".join(block.title)).strip(" ,;") or None
    entity = block.entity
    if entity and block.name and re.sub(r"\W", "", entity.lower()) == re.sub(r"\W", "", block.name.lower()):
        entity = None
    attorney = True if re.search(r"attorney[- ]in[- ]fact", f"{title or ''} {block.name or ''}".lower()) else None
    name = re.sub(r"(?i),? (?:as )?attorney[- ]in[- ]fact\W*$", "", block.name or "") or None
    signature = Signature.model_construct(entity=entity, name=name, title=title, date=block.when, conformed=block.conformed, attorney_in_fact=attorney)
    return SignatureReading(signature, block.start, block.end)


def _blocks(document: Document, region: tuple[int, int], known: set[str]) -> tuple[list[_Block], list[tuple[date, int, int]]]:
    blocks: list[_Block] = []
    dates: list[tuple[date, int, int]] = []
    pending: list[tuple[str, int]] = []  # lines that may name whom the next signer signs for
    waiting: str | None = None
    pieces = [(document.folded[p.start : p.end].strip(), document.quote(p.start, p.end), p.start, p.end) for p in document.pieces(*region)]
    for number, (folded, printed, start, end) in enumerate(pieces):
        if not folded or _NOISE.fullmatch(folded) or (_PROSE.search(folded) and not _SIGNED.search(folded)):
            continue
        dated = _DATED.match(folded) or (_BARE_DAY.match(folded) if waiting in ("date", "dated") or len(folded) < 22 else None)
        if dated:
            when = day(dated.group())
            if when:
                dates.append((when, start, end))
                if blocks and blocks[-1].when is None and not pending:
                    blocks[-1].when = when
                    blocks[-1].reach(end)
            waiting = None
            continue
        label = _LABEL.match(folded)
        inner = printed
        if label and label["label"] in ("date", "dated"):
            waiting = label["label"]
            continue
        if label:
            waiting = {"its": "title", "capacity": "title", "print name": "name", "printed name": "name"}.get(label["label"], label["label"])
            inner = printed[label.end() :].strip()
            if waiting == "by":
                if blocks and blocks[-1].through and not blocks[-1].conformed:
                    blocks[-1].title.clear()
                else:
                    blocks.append(_new(pending, start, known))
                pending = []
            if not inner:
                if blocks:
                    blocks[-1].reach(end)
                continue
        signed = _SIGNED.search(inner.lower())
        if signed and signed.start() <= 3:
            if waiting != "by" or not blocks:
                blocks.append(_new(pending, start, known))
                pending = []
            block = blocks[-1]
            block.conformed = True
            rest, _, tail = inner[signed.end() :].partition(" Name:")
            block.name = rest.strip(" _-") or None
            block.reach(end)
            waiting = "signed"
            if tail:
                name, _, title = tail.partition("Title:")
                block.name = name.strip() or block.name
                block.title = [title.strip()] if title.strip() else []
            continue
        block = blocks[-1] if blocks else None
        key = re.sub(r"\W", "", folded)
        if block and waiting == "name" and inner:
            name, _, title = inner.partition("Title:")
            block.name = name.strip(" ,")
            if title.strip():
                block.title.append(title.strip())
                waiting = "title"
            else:
                waiting = "named"
            block.reach(end)
        elif block and waiting == "by" and is_entity(_THROUGH.sub("", inner.lower())):
            block.through = True
            block.entity = block.entity or inner.rstrip(" ,")
            block.reach(end)
            waiting = "through"
        elif block and waiting == "through":
            block.reach(end)
        elif block and waiting == "by":
            block.name = inner.strip(" _")
            block.reach(end)
            waiting = "signed"
        elif block and waiting == "title" and (label or not block.title or not _begins_block(folded, printed, key, known, pieces, number)):
            block.title.append(inner.strip())
            block.reach(end)
        elif block and waiting in ("signed", "named") and block.name and key == re.sub(r"\W", "", block.name.lower()):
            block.name = printed.strip(" ,") if not printed.isupper() or (block.name or "").isupper() else block.name
            block.reach(end)
            waiting = "named"
        elif block and waiting in ("signed", "named") and not _begins_block(folded, printed, key, known, pieces, number):
            if OFFICE.search(folded):
                block.title.append(printed)
                waiting = "title"
            elif waiting == "signed" and is_person(printed):
                head, comma, tail = printed.partition(", ")
                if comma and OFFICE.search(tail.lower()):
                    block.title.append(tail)
                    waiting = "title"
                block.name = head if comma and OFFICE.search(tail.lower()) else printed
            elif waiting == "signed" and block.name is None:
                block.name = printed
            block.reach(end)
        else:
            pending.append((printed.rstrip(" :"), start))
            waiting = None
    return blocks, dates


def _new(pending: list[tuple[str, int]], start: int, known: set[str]) -> _Block:
    entity = _entity(pending, known)
    return _Block(start=pending[0][1] if pending and entity else start, end=start + 1, entity=entity)


def _entity(pending: list[tuple[str, int]], known: set[str]) -> str | None:
    """Whom the signer signs for: the known name among the lines, else the lines from the first that looks like one."""
    lines = [line for line, _ in pending]
    for first in range(len(lines)):
        for last in range(len(lines), first, -1):
            joined = " ".join(lines[first:last])
            if re.sub(r"\W", "", joined.lower()) in known:
                return joined.rstrip(" ,:")
    if not lines:
        return None
    for number, line in enumerate(lines):
        if is_entity(line.lower()):
            first = number
            while first and lines[first - 1].isupper() == line.isupper() and not is_entity(lines[first - 1].lower()) and first - 1 >= number - 1:
                first -= 1
            return " ".join(lines[first : number + 1]).rstrip(" ,:")
    last = lines[-1].rstrip(" ,:")
    return last if len(last) < 100 and not re.search(r"[.;]$", last) else None


def _begins_block(folded: str, printed: str, key: str, known: set[str], pieces: list[tuple[str, str, int, int]], number: int) -> bool:
    """Whether a line behind a title is whom the next signer signs for, not more of the title."""
    if key.rstrip(":") in known or any(name.startswith(key) and len(key) > 8 for name in known):
        return True
    follows = [words for words, _, _, _ in pieces[number + 1 : number + 5] if words]
    soon = any(re.match(r"by\b|/ ?s ?/", words) for words in follows[:3])
    if OFFICE.search(folded) and not is_entity(folded):
        return False
    return soon and (is_entity(folded) or printed.isupper() or folded.endswith(":") or is_person(printed))
