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
from collections.abc import Collection, Iterator
from itertools import islice, pairwise, takewhile
from typing import NamedTuple

from ...document import CELL, Block, Document
from ...models import Signature
from ...phrase import Phrase
from ..wording import DAY, day
from .block import Dated, SignatureBlock
from .columns import Piece, apart, one_by_one
from .cuts import goes_on
from .ending import end_of_page
from .line import lines_of
from .page import SignaturePage
from .principals import key, named_in, principal

_HEADING = Phrase(r"s ?i ?g ?n ?a ?t ?u ?r ?e ?(?:s|\(s\))?(?: pages?)?[.:]?", 0)
_CERTIFIES = Phrase(r"(?:signatures?[.:]? ?-? ?)?\"?after (?:due|reasonable) inquiry\b", 0)
_CERTIFIES_INSIDE = Phrase(r"\bsignatures?[.:]? ?-? ?\"?after (?:due|reasonable) inquiry\b", 0)
"""The heading and the certification on a line with all that stands before them."""
_INDEX_INSIDE = Phrase(r"\ (?:\d{1,3}\ )?(?:EXHIBIT\ INDEX|INDEX\ (?:OF|TO)\ EXHIBITS)\b")
"""The heading of what stands behind the page, on its last line."""
_CERTIFICATION_ENDS = Phrase(r"\bcorrect\b[.\"]*", 0)
_CERTIFIED = Phrase(rf"\b(?:certify|certifies|executed|signed)\ (?:this\ statement\ )?(?:as\ of|on)\ (?:this\ )?(?P<day>{DAY})")
_POWER_FOR = Phrase(r"(?P<power>attorney[- ]in[- ]fact) for:? (?P<whom>.{4,400})", re.IGNORECASE)
_POWER = Phrase(r"attorney[- ]in[- ]fact|\bpowers? of attorney\b", 0)
_FOR_WHOM = Phrase(r"(?<=in[- ]fact) for\b.*$", re.IGNORECASE)
_ATTORNEY_BEHIND = Phrase(r",? (?:as )?attorney[- ]in[- ]fact\W*$", re.IGNORECASE)
_BY_POWER = Phrase(r",? [(-]{0,2}(?P<power>(?:signed )?(?:pursuant to|under|by) (?:an? |the )?powers? of attorney\b.*)$", re.IGNORECASE)
_ROLE = Phrase(
    r",? as (?:the )?(?:offeror|issuer|purchaser|parent|bidder|filing person|(?:investment )?advis[eo]r|(?:investment )?manager)$"
    r"| ?\((?:an? [^()]{4,60}|(?:the )?[\"\u201c][^()\"\u201d]{2,40}[\"\u201d])\)$",
    re.IGNORECASE,
)
_NEXT_ENTITY = Phrase(
    r"(?<=[Tt]itle:\ )[^\s|:/]{1,30}(?:\ [^\s|:/]{1,30}){0,8}?(?<=[a-z])(?<!\bof)(?<!\bfor)(?<!\bby)(?<!\bthe)(?<!\band)(?<!\bto)\ "
    r"(?=(?:[A-Z0-9&][A-Z0-9&.,'-]*\ ){1,10}?(?:INC|LLC|L\.L\.C|CORP|CORPORATION|L\.P|LP|LTD|LIMITED|PLC|COMPANY|GMBH|S\.A|N\.V|B\.V)\b)"
)
"""Behind an office in small letters the next entity that signs, in capitals: "Title: Chief Financial Officer HARROW MILLS, INC."."""
_FOR = Phrase(r"^(?:for(?:,? and on behalf of)?|on behalf of):? (?=\S+ \S)", re.IGNORECASE)
"""Before the entity: "For LOOM HOLDINGS PLC", "For and on behalf of Loom Holdings plc"."""
_INLINE_LABEL = Phrase(r"(?<=\S)(?<!\band)(?<!\bAND)(?<![/&]) (?=(?:By|BY|Name|NAME|Title|TITLE|Its|ITS|Date|DATE|Dated|DATED): ?|(?<!By )(?<!BY )(?<!: )/[sS]/)", 0)
_LEADING_DAY = Phrase(rf"(?:dated?\ ?:?\ ?(?:as\ of\ )?)?{DAY}[.,]?(?=\ \S)")
_MOST_LINES = 3_000
_LONGEST = 1_500


class SignatureReading(NamedTuple):
    """A signature and the stretch of text it stands in."""

    signature: Signature
    start: int
    end: int
    dated: Dated | None = None
    """Its day, and where it stands: once for all, or in the block."""


def signature_region(document: Document, after: int) -> tuple[int, int] | None:
    """Where the signature blocks stand, behind a position: below their heading, else below the certification; None where the document has none."""
    start = _below_heading(document, after)
    if start is None:
        return None
    end = end_of_page(document, start)
    index = _INDEX_INSIDE.search(document.prose, start, end)
    return start, index.start() if index else end


def _below_heading(document: Document, after: int) -> int | None:
    """Behind the heading or the certification; where both are lost, the first cell "By:" above a signature."""
    by = lone = None
    for piece in document.pieces(after):
        words = document.folded[piece.start : piece.end].strip()
        if len(words) < 40 and _HEADING.fullmatch(words):
            return piece.end
        inside = _CERTIFIES_INSIDE.search(document.folded, piece.start, piece.end)
        if (inside or _CERTIFIES.match(words)) and (
            ends := _CERTIFICATION_ENDS.search(document.folded, inside.start() if inside else piece.start, (inside.start() if inside else piece.start) + _LONGEST)
        ):
            return ends.end() + (document.text[ends.end() : ends.end() + 1] == " ")
        if words == "by:":
            by = piece.start
        elif words:
            lone = by if lone is None and words.startswith("/s/") else lone
            by = None
    return lone


def read_signatures(document: Document, after: int, known: Collection[str] = ()) -> tuple[SignatureReading, ...]:
    """The signatures behind a position; ``known`` are folded names of filing persons, which begin a block and end a title."""
    region = signature_region(document, after)
    if region is None:
        return ()
    keys = {key(name) for name in known}
    page = SignaturePage(lines_of(_pieces(document, region), document.text), keys)
    page.read()
    blocks = _in_person([block for block in page.blocks if block.name])
    _named_below(blocks, page.above, keys)
    _shared(blocks)
    for block in blocks:
        if block.again and key(block.name or "") in keys:
            block.entity = None  # a filing person who signs for himself below a company's signer
    _date(blocks, page.dates, _day_certified(document, max(after, region[0] - _LONGEST), region[0] + _LONGEST))
    return tuple(reading for block in blocks for reading in _readings(block, keys))


def _named_below(blocks: list[SignatureBlock], below: list[str], known: set[str]) -> None:
    """The only signer signs for the filing person named below him, where none is named above and he is none himself."""
    if len(blocks) == 1 and blocks[0].entity is None and key(blocks[0].name or "") not in known:
        entity = principal(below, known)
        blocks[0].entity = entity if entity and key(entity) in known else None


def _day_certified(document: Document, start: int, end: int) -> Dated | None:
    """The day in the sentence of the certification: "I certify as of May 3, 2004 that"."""
    certified = _CERTIFIED.search(document.folded, start, end)
    when = day(certified["day"]) if certified else None
    return Dated(when, *certified.span()) if certified and when else None


def _date(blocks: list[SignatureBlock], dates: list[Dated], certified: Dated | None) -> None:
    """Give each block its day: its own, or the nearest; where there is none that of the certification."""
    if not dates and certified:
        dates = [certified]
    if _stand_above(dates, blocks):
        for dated, block in zip(dates, blocks, strict=True):
            block.dated = dated
    for block in blocks:
        block.dated = block.dated or _nearest(block, dates)


def _stand_above(dates: list[Dated], blocks: list[SignatureBlock]) -> bool:
    """Whether each day stands above the block that it is of: one before the first block, one between any two."""
    starts = [place for dated, block in zip(dates, blocks, strict=False) for place in (dated.start, block.start)]
    return len(dates) == len(blocks) and all(before < after for before, after in pairwise(starts))


def _nearest(block: SignatureBlock, dates: list[Dated]) -> Dated | None:
    """The last day in a block, else the last above it, else the first below it."""
    within = [dated for dated in dates if block.start <= dated.start < block.end]
    earlier = within or [dated for dated in dates if dated.start < block.start]
    later = [dated for dated in dates if dated.start >= block.end]
    return earlier[-1] if earlier else later[0] if later else None


def _in_person(blocks: list[SignatureBlock]) -> list[SignatureBlock]:
    """The blocks without that of the attorney-in-fact who signs, behind a star, for those whose typed signatures bear one."""
    attorneys = [block for block in blocks if block.instead and _POWER.search(" ".join([block.name or "", *block.title]).lower())]
    for block in blocks:
        block.starred = block.starred and bool(attorneys) and block.start < attorneys[-1].start
    return [block for block in blocks if block not in attorneys]


def _shared(blocks: list[SignatureBlock]) -> None:
    """Where as many signers follow as entities stand above the first one, each signs for his own; else others' signatures leave it open."""
    for number, block in enumerate(blocks):
        following = list(takewhile(lambda later: later.again, blocks[number + 1 :]))
        if block.others and len(following) == len(block.others):
            for later, entity in zip(following, block.others, strict=True):
                later.entity, later.again = entity, False
        if following:
            block.others.clear()


def _readings(block: SignatureBlock, known: set[str]) -> Iterator[SignatureReading]:
    """The signature, once for each entity that it binds: "individually and as attorney-in-fact for A and B" binds three."""
    first = _reading(block)
    power = _POWER_FOR.search(" ".join(block.title))
    absent = named_in(power["whom"], known) if power else []
    if power is None or not absent or first.signature.entity:
        yield first
    elif "individually" in power.string[: power.start()].lower():
        yield first._replace(signature=first.signature.model_copy(update={"title": None, "attorney_in_fact": None}))
    for entity in (*block.others, *([] if first.signature.entity else absent)):
        title = power["power"] if power and entity in absent else first.signature.title
        yield first._replace(signature=first.signature.model_copy(update={"entity": _ROLE.sub("", entity), "title": title}))


def _reading(block: SignatureBlock) -> SignatureReading:
    title = _title(block.title)
    attorney = True if block.starred or _POWER.search(f"{title or ''} {block.name or ''}".lower()) else None
    name, power = _signer(block.name or "")
    title = title or power
    if attorney and title:
        title = _FOR_WHOM.sub("", title)
    signature = Signature.model_construct(
        entity=_entity(block), name=name, title=title, date=block.dated and block.dated.when, conformed=block.conformed, attorney_in_fact=attorney
    )
    return SignatureReading(signature, block.start, block.end, block.dated)


def _entity(block: SignatureBlock) -> str | None:
    """For whom he signs, without the role in the offer; None where he signs for himself."""
    entity = _FOR.sub("", _ROLE.sub("", block.entity)) if block.entity else None
    return None if entity and key(entity) == key(block.name or "") else entity


def _title(lines: list[str]) -> str | None:
    """The office, its lines made one; without the bracket that ends "(Terry Weft, President)", name and title in one pair."""
    once = [line for at, line in enumerate(lines) if key(line) not in {key(other) for other in lines[:at]}]  # "/s/ Terry Weft, President" above "Terry Weft, President"
    title = " ".join(" ".join(once).split()).strip(" ,;*") or None
    return title[:-1] if title and title.endswith(")") and "(" not in title else title


def _signer(printed: str) -> tuple[str | None, str | None]:
    """The signer's name and the power behind it that he signs under: "Ruth Adeyemi, under power of attorney", "Lena Ortiz, Attorney-in-Fact"."""
    name = _ATTORNEY_BEHIND.sub("", printed)
    under = _BY_POWER.search(name)
    name = (name[: under.start()] if under else name).removeprefix("(")
    return (name if "(" in name else name.removesuffix(")")) or None, under["power"] if under else None


def _labels_inside(document: Document, piece: Block) -> list[int]:
    """Where the labels begin that stand behind other words of a line; a star is a mark of the label behind it."""
    places = [label.start() for label in _INLINE_LABEL.finditer(document.text, piece.start, piece.end)]
    return [place for place in places if document.text[piece.start : place] != "*"]


def _pieces(document: Document, region: tuple[int, int]) -> list[Piece]:
    """Lines and cells, blocks that stand side by side one after the other, several labels on a line apart."""
    pieces: list[Piece] = []
    lines = (piece for piece in document.pieces(*region) if piece.end - piece.start < _LONGEST or "/s" in document.folded[piece.start : piece.start + _LONGEST])
    for piece in one_by_one(document, list(islice(lines, _MOST_LINES))):
        piece = Block(piece.start, min(piece.end, piece.start + _LONGEST))
        leading = _LEADING_DAY.match(document.folded, piece.start, piece.end)
        cuts = [piece.start - 1, *([leading.end()] if leading else []), *_labels_inside(document, piece), piece.end]
        cuts[-1:-1] = [entity.end() - 1 for entity in _NEXT_ENTITY.finditer(document.prose, piece.start, piece.end)]
        cuts.sort()
        for start, end in pairwise(cuts):
            folded, words = document.folded[start + 1 : end].strip(" *|"), document.quote(start + 1, end).strip("| ")
            words = (words.removesuffix("**") if words.startswith("**") else words).lstrip("*").strip()  # one bold line does not make Markdown
            line = Piece(folded, words, start + 1, end)
            if pieces and document.text[start] != CELL and goes_on(pieces[-2] if len(pieces) > 1 else None, pieces[-1], line):
                above = pieces.pop()
                line = Piece(f"{above.folded} {folded}", f"{above.printed} {words}", above.start, end)
            pieces.append(line)
    return apart(pieces)
