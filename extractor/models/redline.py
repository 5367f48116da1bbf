"""Two versions of a document compared word by word."""

from typing import Literal

from .base import Record, required, stated

Op = Literal["insert", "delete", "replace", "move"]
RunOp = Literal["equal", "insert", "delete"]
ParagraphOp = Literal["equal", "change", "insert", "delete", "move_from", "move_to"]
FoldedKind = Literal["page_number", "running_head", "contents_page"]


class Place(Record):
    """Bytes of a file. Where nothing stands, ``start`` and ``end`` are the same byte: the place where the other side has words.

    Where a page ends among the words, its number and running head stand between these bytes too.
    """

    start: int = required("First byte in the file as fetched", unit="byte offset")
    end: int = required("Byte after the last", unit="byte offset")


class Hunk(Record):
    """One change: words that went, came, or stand elsewhere."""

    op: Op = required("What happened to the words")
    before: str | None = stated("The old words, white space folded; null for words that are new")
    after: str | None = stated("The new words, white space folded; null for words that are gone")
    before_at: Place = required("Where the old words stand in the old file")
    after_at: Place = required("Where the new words stand in the new file")
    paragraph: int = required("The paragraph of ``paragraphs`` that shows it")
    changes: tuple["Hunk", ...] = stated("For ``move``: the words changed inside what moved", default=())


class Paragraph(Record):
    """A paragraph of the redline, in an order that both versions agree with."""

    op: ParagraphOp = required("``move_from`` where a moved paragraph stood, ``move_to`` where it stands now")
    runs: tuple[tuple[RunOp, str], ...] = stated(
        "Pairs of what happened and the words, with the spaces that stand between them: ``equal`` and ``delete`` together are the old paragraph, ``equal`` and ``insert`` the new one",
        default=(),
    )
    before_at: Place | None = stated("Where it stands in the old file")
    after_at: Place | None = stated("Where it stands in the new file")
    other: int | None = stated("The other end of a move, as a place in ``paragraphs``")
    skipped: int = stated("How many unchanged paragraphs are left out here; such an entry has no runs", default=0)


class Folded(Record):
    """A change of the page, not of the words: counted apart and never a hunk."""

    kind: FoldedKind = required("What it belongs to")
    before: str | None = stated("The old words, for a running head")
    after: str | None = stated("The new words, for a running head")
    times_before: int = required("How often it stands in the old version")
    times_after: int = required("How often it stands in the new version")


class Count(Record):
    """Words and punctuation marks by what became of them; each counted once on each side."""

    before: int = required("In the old version: kept + moved + deleted + folded_before", unit="words")
    after: int = required("In the new version: kept + moved + inserted + folded_after", unit="words")
    kept: int = required("The same in the same order", unit="words")
    moved: int = required("The same, in a paragraph that stands elsewhere", unit="words")
    deleted: int = required("Only in the old version", unit="words")
    inserted: int = required("Only in the new version", unit="words")
    folded_before: int = required("Page numbers and running heads of the old version", unit="words")
    folded_after: int = required("Page numbers and running heads of the new version", unit="words")


class Redline(Record):
    """What changed between two versions of a document."""

    document: str | None = stated("The exhibit number, or what else the caller calls the document")
    hunks: tuple[Hunk, ...] = required("The changes, in the order of ``paragraphs``; a move stands where the words are now")
    paragraphs: tuple[Paragraph, ...] = required("The paragraphs with changes and some around them, to draw a redline from")
    folded: tuple[Folded, ...] = required("Changes of page numbers, running heads and page references of a table of contents")
    words: Count = required("How many words went where")
