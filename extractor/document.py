"""One document → text that remembers where each character stood.

The readable text has one white-space character between words, and that character says what stood there:

    " "       a space, or a line end inside a paragraph of HTML
    "\\t"      the end of a table cell (or a gap of three columns and more in plain text)
    "\\u2028"  a line break inside a cell
    "\\n"      the end of a line, or of a table row
    "\\u2029"  the end of a paragraph

so that rules that read sentences see single spaces (``folded``, ``prose``) and those that read covers and tables see lines and cells, at
the same positions. Nothing else is changed, but that a sentence reads on over the end of a page (``page_breaks``) and that quotation marks typed as two are one (``quotation``): letters that a symbol font turns into boxes stay
letters, so that a quote is what stands in the file. Offsets are bytes of the file as fetched; one pass over the markup notes where each run of text stood.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import cached_property
from typing import Literal, NamedTuple

from .flat import CELL, LINE, PARAGRAPH, ROW_LINE, Flat
from .html_text import flatten_html
from .markdown import is_markdown
from .plain_text import flatten_plain
from .preformatted import stretches
from .quotation import with_one_mark

__all__ = ["CELL", "LINE", "PARAGRAPH", "ROW_LINE", "Block", "Document", "Format", "format_of"]

Format = Literal["html", "text", "xml", "pdf", "image", "other"]

_QUOTES_AND_HYPHENS = (
    [(c, " ") for c in "\t\n\u2028\u2029\u00a0"]
    + [(c, '"') for c in "\u201c\u201d\u201e\u201f\u2033"]
    + [(c, "'") for c in "\u2018\u2019\u201a\u201b\u2032\u00b4`"]
    + [(c, "-") for c in "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2500\u2550"]
    + [(c, "/") for c in "\u2044\u2215"]
)


class Block(NamedTuple):
    """A stretch of text, by positions in ``Document.text``."""

    start: int
    end: int


class Document:
    """One document of a submission, or its header: what a person reads, and where each character of it stands in the file.

    ``text`` is the readable text, ``prose`` the same with plain spaces, quotation marks and hyphens, ``folded`` that in lower case;
    the three have the same length, and a position in one is the same position in the others.
    """

    def __init__(
        self,
        raw: str,
        start: int,
        end: int,
        *,
        format: Format | None = None,
        sequence: int | None = None,
        type: str | None = None,
        filename: str | None = None,
        description: str | None = None,
        ordinal: int | None = 1,
        shell: tuple[int, int] | None = None,
    ) -> None:
        """``raw`` is the whole file decoded as Latin-1, so that its positions are bytes; the body is ``raw[start:end]``."""
        self.raw, self.start, self.end = raw, start, end
        self.sequence, self.type, self.filename, self.description = sequence, type, filename, description
        self.ordinal, self.shell = ordinal, shell
        self.format: Format = format or format_of(raw, start, end)

    @property
    def number(self) -> int | None:
        """What evidence calls the document: its sequence, else its place in the file; None for a header."""
        return self.sequence if self.sequence is not None else self.ordinal

    @cached_property
    def _flat(self) -> Flat:
        if self.format in ("html", "xml"):
            return with_one_mark(flatten_html(self.raw, self.start, self.end))
        if self.format == "text":
            return with_one_mark(flatten_plain(self.raw, self.start, self.end))
        return Flat("", [0], [self.start], [0])

    @property
    def text(self) -> str:
        """The readable text."""
        return self._flat.text

    @cached_property
    def prose(self) -> str:
        """The readable text with single spaces, ASCII quotation marks and hyphens."""
        prose = self.text
        for character, plain in _QUOTES_AND_HYPHENS:
            prose = prose.replace(character, plain)
        return prose

    @cached_property
    def folded(self) -> str:
        """``prose`` in lower case, at the same positions, and without the full stops of "the U.S. Offer", which is one word as "the Tender Offer" is."""
        prose = self.prose
        folded = prose.lower().replace("u.s. offer", "u-s- offer")
        if len(folded) != len(prose):  # a few capitals have no lower case of one character
            folded = "".join(c.lower() if len(c.lower()) == 1 else c for c in prose)
        return folded

    @cached_property
    def unbroken(self) -> str:
        """``folded`` with hyphens for the full stops and marks that stand in names ("shares of J. Alexander's", "Yahoo!") and end no sentence."""
        folded, text = self.folded, self.text
        stops = [stop.start() for stop in _STOP_IN_NAME.finditer(text) if not _COUNTED_BY_LETTER.search(text, max(0, stop.start() - 14), stop.start() - 2)]
        if "!" in text or "*" in text:
            stops = sorted([*stops, *(mark.start() for mark in _MARK_IN_NAME.finditer(text))])
        if not stops:
            return folded
        return "-".join(folded[start + 1 : stop] for start, stop in zip([-1, *stops], [*stops, len(folded)], strict=True))

    @cached_property
    def wraps(self) -> bool:
        """Whether lines end where the page did, as in plain text, rather than where a paragraph or a row does."""
        if self.format != "html":
            return self.format == "text"
        body = self.raw[self.start : self.end]
        return 2 * sum(end - start for start, end in stretches(body)) > len(body)

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The bytes of the file that ``text[start:end]`` stands in; ``end`` must be after ``start``."""
        flat = self._flat
        at, source, width = flat.at, flat.source, flat.width
        first = bisect_right(at, start) - 1
        last = bisect_right(at, end - 1) - 1
        begin = source[first] + (0 if width[first] else start - at[first])
        finish = source[last] + (width[last] or end - at[last])
        return begin, finish

    def indent(self, place: int) -> int:
        """How far from the beginning of its line a position in the file stands, whatever ends the file's lines; ``_WIDEST_LINE`` at most."""
        first = max(self.start, place - _WIDEST_LINE)
        return place - max(first, self.raw.rfind("\n", first, place) + 1, self.raw.rfind("\r", first, place) + 1)

    def stretches(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """The parts of ``text[start:end]`` that stand in the file in one piece: a sentence that goes on over a page stands in two."""
        joints = self._flat.joints
        for joint in joints[bisect_right(joints, start) : bisect_left(joints, end - 1)] if joints else ():
            yield start, joint
            start = joint + 1
        yield start, end

    def quote(self, start: int, end: int) -> str:
        """What a person reads there, white space folded."""
        return " ".join(self.text[start:end].split())

    def shown(self, start: int, end: int) -> str:
        """What a browser shows there, to be looked for: quotation marks typed as two are two."""
        pairs = self._flat.pairs
        if not pairs:
            return self.quote(start, end)
        return " ".join("".join(pairs.get(at, character) for at, character in enumerate(self.text[start:end], start)).split())

    def lines(self, start: int = 0, end: int | None = None) -> Iterator[Block]:
        """The lines between two positions: table rows are one line, breaks inside a cell do not end one."""
        return self._split(_LINE_ENDS, start, len(self.text) if end is None else end)

    def pieces(self, start: int = 0, end: int | None = None) -> Iterator[Block]:
        """The smallest pieces between two positions: lines, cells, and lines inside cells."""
        return self._split(_PIECE_ENDS, start, len(self.text) if end is None else end)

    def paragraphs(self, start: int = 0, end: int | None = None) -> Iterator[Block]:
        """The paragraphs between two positions."""
        return self._split(_PARAGRAPH_ENDS, start, len(self.text) if end is None else end)

    def cells(self, line: Block) -> list[Block]:
        """The cells of a line that have text."""
        return list(self._split(_CELL_ENDS, line.start, line.end))

    def _split(self, ends: re.Pattern[str], start: int, end: int) -> Iterator[Block]:
        at = start
        for match in ends.finditer(self.text, start, end):
            if match.start() > at:
                yield Block(at, match.start())
            at = match.end()
        if end > at:
            yield Block(at, end)


_OPENS = "the|this|these|those|if|in|an?|any|all|at|as|is|it|we|you|our|your|each|no|on|or|for|such|to|when|where|holders?"
_STOP_IN_NAME = re.compile(
    rf"""
    \.
    (?: (?: (?<=[ \"\u201c(][A-Z]\.)  # one letter, within a sentence or another of the name's behind it
            (?: (?<=[\w,;&]\ [A-Z]\.) | (?<=[A-Z]\.\ [A-Z]\.) | (?<=\ [A-Z][a-z]\.\ [A-Z]\.) | (?<=Jos\.\ [A-Z]\.) | (?<=[\"\u201c(][A-Z]\.) )
            (?<!\d\ [AP]\.) (?<!\d\ [AP]\.\ M\.)
          | (?<=[ \"\u201c(](?:Mr|Ms|Dr|St|Wm|Ft|Mt)\.) | (?<=[ \"\u201c(](?:Mrs|Jos|Geo)\.)
        )
        (?=\ [A-Z]) (?!\ (?i:{_OPENS})\ )
      | (?<=[A-Za-z]{{2}}\.) (?=(?:com|COM)(?:[ ,)]|['\u2019]s\ |,\ [Ii]nc))  # a name, or the end of an address on the Web, of which nothing is read
    )
    """,
    re.VERBOSE,
)
"""The full stop of an initial or a title: "J. Alexander's", "A. M. Castle", "Milton C. Ault", "Mr. Ault", "drugstore.com"; what opens a sentence does not stand behind it."""
_MARK_IN_NAME = re.compile(r"!(?<=[A-Za-z]!)(?=,?\ (?:[a-z(]|Inc|Corp|Holdings|Brands|[Cc]ommon|Shares?\b)|['\u2019]s\ )|\*(?<=[A-Z]\*)(?=[A-Z]{2})")
"""The mark in "Yahoo!" and "E*TRADE"."""
_COUNTED_BY_LETTER = re.compile(r"(?:class|series|exhibit|annex|appendix|schedule|part|section|tranche|item|group|tier|note|attachment|form)(?:es|s)?$", re.IGNORECASE)
_WIDEST_LINE = 1000
_LINE_ENDS = re.compile("[\n\u2029]")
_PIECE_ENDS = re.compile("[\n\t\u2028\u2029]")
_PARAGRAPH_ENDS = re.compile("\u2029")
_CELL_ENDS = re.compile("\t")


def format_of(raw: str, start: int, end: int) -> Format:
    """What a document's body is, told from its first bytes."""
    head = raw[start : min(end, start + 4096)].lstrip()
    if head.startswith("%PDF"):
        return "pdf"
    if re.match(r"begin [0-7]{3} ", head):
        return "other"
    if re.match(r"<\?xml|<xbrl", head, re.IGNORECASE) and not re.search(r"<html", head, re.IGNORECASE):
        return "xml"
    if not re.search(r"<(?:html|body|p|div|font|td|tr|br|center|b)\b[^<>]*>", head, re.IGNORECASE):
        return "text"
    begins_with_tag = re.match(r"<(?!!--|(?:a|span|sup)\b)", head, re.IGNORECASE) is not None
    return "text" if not begins_with_tag and is_markdown(head, 0, len(head)) else "html"
