"""One list of exhibits as it is printed: its lines, their marks and words, and its footnotes."""

from __future__ import annotations

from dataclasses import dataclass, field

from ...document import Document
from ...phrase import Phrase

Place = tuple[int, int]
"""From where to where in the text of a document."""
TAIL = 600
"""Characters at the end of a line or a footnote that tell whether it goes on."""
_DASH = Phrase(r"-{1,3}(?:\ (?=\S)|(?=[A-Z\"(]))")


@dataclass
class RawLine:
    """One line as read: its number, its marks, and where its words stand (positions in the document's text)."""

    number: str
    start: int
    end: int
    row: int
    marks: list[str] = field(default_factory=list)
    parts: list[tuple[int, int]] = field(default_factory=list)
    size: int = 0
    """Characters in its parts."""
    tail: str = ""
    """Its last words."""
    cells: dict[str, str] = field(default_factory=dict)
    """What stands behind its description, in columns whose headings say where it is to be found."""

    def add(self, document: Document, start: int, end: int) -> None:
        """The words between two positions are more of the line; a dash before the first is none of them."""
        if not self.parts and document.prose[start] == "-" and (dash := _DASH.match(document.prose, start, end)):
            start = dash.end()
        self.parts.append((start, end))
        self.end, self.size = max(self.end, end), self.size + end - start + 1
        self.tail = f"{self.tail} {document.prose[start:end]}"[-TAIL:].lstrip()

    def prose(self, document: Document) -> str:
        """Its words with plain quotation marks and hyphens."""
        return " ".join(document.prose[start:end] for start, end in self.parts)

    def printed(self, document: Document) -> str:
        """Its words as printed; as long as ``prose``."""
        return " ".join(document.text[start:end] for start, end in self.parts)


@dataclass
class RawList:
    """One list: its lines, its footnotes by mark ("" for one that lost its mark), and the words before its first line."""

    kind: str
    """``twelve`` (Item 12), ``index`` (Exhibit Index), ``other`` (the exhibit item of another schedule)."""
    lines: list[RawLine] = field(default_factory=list)
    footnotes: dict[str, str] = field(default_factory=dict)
    notes_at: dict[str, Place] = field(default_factory=dict)
    """Where the footnotes stand, by mark; two on one line stand in one place."""
    introduction: str = ""
