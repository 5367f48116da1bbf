"""Two versions of a document → one order of paragraphs that both agree with, and what became of each."""

from __future__ import annotations

from collections.abc import Iterator

from ..document import Document
from ..models.redline import Redline
from .alignment import align
from .changes import Change, changes
from .drawing import Entry, drawn
from .matching import Work
from .pages import Version
from .stretch import Stretch


def compare(before: Document | str, after: Document | str, *, document: str | None = None, context: int | None = 1, work: Work | None = None) -> Redline:
    """What changed from one version of a document to the next, word by word.

    ``document`` is what the redline calls it. ``context`` is how many unchanged paragraphs are kept on either side of a change, None for all.
    A text is read as a plain-text document, and its places are bytes of it in UTF-8. White space, line wraps, and how quotation marks and hyphens were typed
    are no change; nor is a paragraph split in two without a word changed. Page numbers, running heads and page references are counted apart (``folded``).
    ``work`` counts the steps, which grow with the length of the texts, whatever they say.
    """
    old, new = Version(_document(before)), Version(_document(after))
    return drawn(old, new, list(_Comparison(old, new, work or Work()).entries()), document, context)


def _document(source: Document | str) -> Document:
    if isinstance(source, Document):
        return source
    raw = source.encode("utf-8", "replace").decode("latin-1")
    return Document(raw, 0, len(raw), format="text")


class _Comparison:
    def __init__(self, old: Version, new: Version, work: Work) -> None:
        self.old, self.new, self.work = old, new, work
        self.old_words, self.new_words = ([paragraph.words for paragraph in version.paragraphs] for version in (old, new))
        self.turned = self.old_words > self.new_words
        """Compared from the lesser to the greater, so that the same words are kept in both directions."""

    def entries(self) -> Iterator[Entry]:
        """All paragraphs: before each group, what stood there only before, then what stands there only now."""
        groups, moves = self.aligned()
        ends = {i: Entry("move_from", old=Stretch(self.old, [i])) for i in moves}
        starts = {}
        for i, j in moves.items():
            moved, new = ends[i], Stretch(self.new, [j])
            starts[j] = moved.other = Entry("move_to", moved.old, new, self.changed(self.old_words[i], self.new_words[j]), other=moved)
        at_old = at_new = 0
        for these, those in [*groups, ([], [])]:
            for i in range(at_old, these[0] if these else len(self.old_words)):
                yield ends[i] if i in ends else Entry("delete", old=Stretch(self.old, [i]))
            for j in range(at_new, those[0] if those else len(self.new_words)):
                yield starts[j] if j in starts else Entry("insert", new=Stretch(self.new, [j]))
            if these and those:
                old, new = Stretch(self.old, these), Stretch(self.new, those)
                found = self.changed(old.words, new.words)
                yield Entry("change" if found else "equal", old, new, found)
                at_old, at_new = these[-1] + 1, those[-1] + 1

    def aligned(self) -> tuple[list[tuple[list[int], list[int]]], dict[int, int]]:
        """Groups of corresponding paragraphs in order, and where the others moved."""
        if self.turned:
            turned = align(self.new_words, self.old_words, self.work)
            return [(group.after, group.before) for group in turned.groups], {i: j for j, i in turned.moves.items()}
        alignment = align(self.old_words, self.new_words, self.work)
        return [(group.before, group.after) for group in alignment.groups], alignment.moves

    def changed(self, old: list[str], new: list[str]) -> tuple[Change, ...]:
        """The words changed inside a paragraph."""
        if old == new:
            return ()
        if self.turned:
            return tuple(Change(change.j, change.j_end, change.i, change.i_end) for change in changes(new, old, self.work))
        return tuple(changes(old, new, self.work))
