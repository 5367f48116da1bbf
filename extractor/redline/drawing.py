"""Compared paragraphs → the records of a redline."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import zip_longest

from ..models.redline import Count, Folded, FoldedKind, Hunk, Op, Paragraph, ParagraphOp, Place, Redline, RunOp
from .changes import Change
from .pages import Version
from .stretch import Stretch

_COUNTED: tuple[FoldedKind, ...] = ("page_number", "contents_page")


@dataclass(eq=False)
class Entry:
    """A paragraph of the redline before it is drawn: its words on both sides, and for a move the other end."""

    op: ParagraphOp
    old: Stretch | None = None
    new: Stretch | None = None
    changes: tuple[Change, ...] = ()
    other: Entry | None = None
    number: int = 0


def drawn(old: Version, new: Version, entries: list[Entry], document: str | None, context: int | None) -> Redline:
    """The redline of entries that are in order; ``context`` unchanged paragraphs are kept on either side of a change."""
    shown = _shown(entries, context)
    paragraphs = tuple(Paragraph.model_construct(op="equal", skipped=entry) if isinstance(entry, int) else _paragraph(entry) for entry in shown)
    return Redline.model_construct(
        document=document,
        hunks=tuple(_hunks(entries, _beginning(old), _beginning(new))),
        paragraphs=paragraphs,
        folded=tuple(_folded(old, new)),
        words=_count(entries, old, new),
    )


def _shown(entries: list[Entry], context: int | None) -> list[Entry | int]:
    """The entries to show, told their numbers, and in the place of others how many those are."""
    reach = len(entries) if context is None else context
    near = [False] * len(entries)
    for order in (range(len(entries)), range(len(entries) - 1, -1, -1)):
        left = 0 if context is not None else reach
        for at in order:
            left = reach + 1 if entries[at].op != "equal" else left
            near[at] |= left > 0
            left -= context is not None
    shown: list[Entry | int] = []
    skipped = 0
    for entry, show in zip(entries, near, strict=True):
        if show:
            if skipped:
                shown.append(skipped)
            skipped, entry.number = 0, len(shown)
            shown.append(entry)
        else:
            skipped += 1
    return [*shown, skipped] if skipped else shown


def _paragraph(entry: Entry) -> Paragraph:
    old, new = entry.old, entry.new
    runs: tuple[tuple[RunOp, str], ...]
    if entry.op == "move_from" and old:
        runs = (("equal", old.text()),)
    elif old and new:
        runs = _runs(old, new, entry.changes)
    else:
        runs = (("delete", old.text()),) if old else (("insert", new.text()),) if new else ()
    return Paragraph.model_construct(
        op=entry.op,
        runs=runs,
        before_at=old.place() if old else None,
        after_at=new.place() if new else None,
        other=entry.other.number if entry.other else None,
        skipped=0,
    )


def _runs(old: Stretch, new: Stretch, changes: tuple[Change, ...]) -> tuple[tuple[RunOp, str], ...]:
    """What stayed, went and came, with the white space that makes both versions whole."""
    if not changes:
        return (("equal", new.text()),)
    runs: list[tuple[RunOp, str]] = []
    at = at_new = 0
    for change in (*changes, None):
        i, j = (change.i, change.j) if change else (old.length, new.length)
        if i > at:
            _add_equal(runs, new.text(at_new, j), old.spaced(at), new.spaced(at_new))
        if change:
            at, at_new = change.i_end, change.j_end
            gone = (" " * old.spaced(i) + old.text(i, at)) if at > i else ""
            come = (" " * new.spaced(j) + new.text(j, at_new)) if at_new > j else ""
            if runs and gone.startswith(" ") and come.startswith(" "):
                runs[-1] = (runs[-1][0], runs[-1][1] + " ")
                gone, come = gone[1:], come[1:]
            runs += [(op, text) for op, text in (("delete", gone), ("insert", come)) if text]  # type: ignore[misc]  # a tuple's strings are taken for any string
    return tuple(runs)


def _add_equal(runs: list[tuple[RunOp, str]], text: str, spaced_before: bool, spaced_after: bool) -> None:
    """A run that stayed. A space that only one version has in front of it goes to what that version alone has there."""
    if runs and spaced_before != spaced_after:
        side: RunOp = "delete" if spaced_before else "insert"
        for at in range(max(len(runs) - 2, 0), len(runs)):
            if runs[at][0] == side:
                runs[at] = (side, runs[at][1] + " ")
                spaced_before = spaced_after = False
    runs.append(("equal", " " + text if runs and spaced_after else text))


def _beginning(version: Version) -> int:
    document = version.document
    return document.span(0, 1)[0] if document.text else document.start


def _hunks(entries: list[Entry], at_old: int, at_new: int) -> Iterator[Hunk]:
    """The changes; the place on the side that has no words is where the paragraph before ends."""
    for entry in entries:
        old, new = entry.old, entry.new
        if entry.op == "change":
            yield from _inside(entry)
        elif entry.op == "delete" and old:
            yield _hunk("delete", entry, old.text(), None, old.place(), Place(start=at_new, end=at_new))
        elif entry.op == "insert" and new:
            yield _hunk("insert", entry, None, new.text(), Place(start=at_old, end=at_old), new.place())
        elif entry.op == "move_to" and old and new:
            yield _hunk("move", entry, old.text(), new.text(), old.place(), new.place(), tuple(_inside(entry)))
        if old and entry.op != "move_to":
            at_old = old.place().end
        if new:
            at_new = new.place().end


def _inside(entry: Entry) -> Iterator[Hunk]:
    """The changes inside a paragraph that both versions have."""
    old, new = entry.old, entry.new
    if old and new:
        for i, i_end, j, j_end in entry.changes:
            op: Op = "insert" if i == i_end else "delete" if j == j_end else "replace"
            before, after = old.text(i, i_end) if i < i_end else None, new.text(j, j_end) if j < j_end else None
            yield _hunk(op, entry, before, after, old.place(i, i_end), new.place(j, j_end))


def _hunk(op: Op, entry: Entry, before: str | None, after: str | None, before_at: Place, after_at: Place, inside: tuple[Hunk, ...] = ()) -> Hunk:
    return Hunk.model_construct(op=op, before=before, after=after, before_at=before_at, after_at=after_at, paragraph=entry.number, changes=inside)


def _count(entries: list[Entry], old: Version, new: Version) -> Count:
    kept = moved = deleted = inserted = 0
    for entry in entries:
        if entry.op == "move_from":
            continue
        gone = sum(change.i_end - change.i for change in entry.changes)
        if entry.old and entry.new:
            stayed = entry.old.length - gone
            moved, kept = (moved + stayed, kept) if entry.op == "move_to" else (moved, kept + stayed)
        else:
            stayed = 0
        deleted += entry.old.length - stayed if entry.old else 0
        inserted += entry.new.length - stayed if entry.new else 0
    folded_before, folded_after = (sum(len(folded.words) for folded in version.folded) for version in (old, new))
    return Count(
        before=kept + moved + deleted + folded_before,
        after=kept + moved + inserted + folded_after,
        kept=kept,
        moved=moved,
        deleted=deleted,
        inserted=inserted,
        folded_before=folded_before,
        folded_after=folded_after,
    )


def _folded(old: Version, new: Version) -> Iterator[Folded]:
    """Page numbers and page references where they differ, and running heads that only one version has, the first against the first."""
    for kind in _COUNTED:
        before, after = ([folded.words for folded in version.folded if folded.kind == kind] for version in (old, new))
        if before != after:
            yield Folded(kind=kind, times_before=len(before), times_after=len(after))
    heads = [version.heads() for version in (old, new)]
    gone, come = [head for head in heads[0] if head not in heads[1]], [head for head in heads[1] if head not in heads[0]]
    for head_before, head_after in zip_longest(gone, come):
        yield Folded(kind="running_head", before=head_before, after=head_after, times_before=heads[0].get(head_before, 0), times_after=heads[1].get(head_after, 0))
