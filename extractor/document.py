"""One document → text that remembers where each character stood.

The readable text has one white-space character between words, and that character says what stood there:

    " "       a space, or a line end inside a paragraph of HTML
    "\\t"      the end of a table cell (or a gap of three columns and more in plain text)
    "\\u2028"  a line break inside a cell
    "\\n"      the end of a line, or of a table row
    "\\u2029"  the end of a paragraph

so that rules that read sentences see single spaces (``folded``, ``prose``) and those that read covers and tables see lines and cells, at
the same positions. Nothing else is changed, but that a sentence reads on over the end of a page (``page_breaks``): letters that a symbol font turns into boxes stay
letters, so that a quote is what stands in the file. Offsets are bytes of the file as fetched; one pass over the markup notes where each run of text stood.
"""

from __future__ import annotations

import html
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import chain
from typing import Literal

from .page_breaks import Flat, read_on
from .phrase import Phrase
from .preformatted import GAP, stretches, with_layout

Format = Literal["html", "text", "xml", "pdf", "image", "other"]

LINE, ROW_LINE, CELL, PARAGRAPH = "\u2028", "\n", "\t", "\u2029"
_SEPARATORS = ("", " ", LINE, ROW_LINE, PARAGRAPH, CELL, ROW_LINE, PARAGRAPH)
_SPACE, _BREAK, _LINE_END, _BLOCK, _CELL_END, _ROW_END, _TABLE_END = range(1, 8)

_BLOCKS = dict.fromkeys(
    "p div h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote center pre hr form fieldset address section article body html page option".split(), _BLOCK
) | {"br": _LINE_END, "td": _CELL_END, "th": _CELL_END, "tr": _ROW_END, "caption": _ROW_END, "table": _TABLE_END}
_RANKS = _BLOCKS | {name.upper(): rank for name, rank in _BLOCKS.items()}
_REFERENCE = r"(?:#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31})"
_REFERENCES = Phrase(rf"&{_REFERENCE};?", 0)
_CODED = Phrase(rf"[&\x80-\xff](?:(?<=&){_REFERENCE};?|(?<=[\x80-\xff])[\x80-\xff]*)", 0)  # begins with one set, so that the engine skips what stands between
_ONE_TAG = r"<(?:/?[A-Za-z]|[!?])[^<>]*+>"
_WHITE_AFTER = r"(?: |&nbsp;|&#160;)*+"
_TAGS = Phrase(rf"{_ONE_TAG}(?:{_WHITE_AFTER}{_ONE_TAG})*+{_WHITE_AFTER}", 0)
"""A run of tags with nothing but white space between and behind them."""
_PAGE_END = Phrase(r"<(?:hr|page)\b|break-(?:before|after):\ ?(?:always|page)", re.IGNORECASE | re.VERBOSE)
_TAG_NAME = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9:]*)")
_HIDDEN = Phrase(r"<(?:!--|([sS][cC][rR][iI][pP][tT]|[sS][tT][yY][lL][eE]|[tT][iI][tT][lL][eE])(?![A-Za-z0-9:])[^<>]*+>)", 0)
_PLAIN_TOKEN = Phrase(
    r"<(?:/?(?:PAGE|TABLE|CAPTION|S|C|FN|F[0-9]{1,3}|R|I|B|U|PRE))>|&" + _REFERENCE + r";|[\x80-\xff]+|\\(?=[$%&_#])|-[ \t]*(?:\r\n?|\n)[ \t]*(?=[a-z])",
    re.IGNORECASE,
)
_WIDE_GAPS = Phrase(r"[ \t\r\n\f\v\x1c-\x1f]{2,}|[\t\r\n\f\v\x1c-\x1f]", 0)
_KEEPS_ITS_HYPHEN = Phrase(
    r"(?:^|[^A-Za-z])(?:non|self|third|second|first|co|pre|post|going|odd|cross|multi|sub|so|well|wholly|one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|per|pro|book|tax|anti|de|re|in|on|off|up|long|short|fully|interest|dealer|agent|business)$",
    re.IGNORECASE,
)
_INVISIBLE = frozenset("\u200b\u200c\u200d\u2060\ufeff\u00ad\u200e\u200f")

_QUOTES_AND_HYPHENS = (
    [(c, " ") for c in "\t\n\u2028\u2029\u00a0"]
    + [(c, '"') for c in "\u201c\u201d\u201e\u201f\u2033"]
    + [(c, "'") for c in "\u2018\u2019\u201a\u201b\u2032\u00b4`"]
    + [(c, "-") for c in "\u2010\u2011\u2012\u2013\u2014\u2015\u2212"]
)


@dataclass(frozen=True)
class Block:
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
            return _flatten_html(self.raw, self.start, self.end)
        if self.format == "text":
            return _flatten_plain(self.raw, self.start, self.end)
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
        """``prose`` in lower case, at the same positions."""
        prose = self.prose
        folded = prose.lower()
        if len(folded) != len(prose):  # a few capitals have no lower case of one character
            folded = "".join(c.lower() if len(c.lower()) == 1 else c for c in prose)
        return folded

    @cached_property
    def wraps(self) -> bool:
        """Whether lines end where the page did, as in plain text, rather than where a paragraph or a row does."""
        if self.format != "html":
            return self.format == "text"
        body = self.raw[self.start : self.end]
        return 2 * sum(end - start for start, end in stretches(body)) > len(body)

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The bytes of the file that ``text[start:end]`` stands in; ``end`` must be after ``start``."""
        _, at, source, width, _ = self._flat
        first = bisect_right(at, start) - 1
        last = bisect_right(at, end - 1) - 1
        begin = source[first] + (0 if width[first] else start - at[first])
        finish = source[last] + (width[last] or end - at[last])
        return begin, finish

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
    if re.search(r"<(?:html|body|p|div|font|td|tr|br|center|b)\b[^<>]*>", head, re.IGNORECASE):
        return "html"
    return "text"


class _Flat:
    """The text under construction: runs of text, and where each began in the file."""

    __slots__ = ("at", "length", "parts", "pending", "source", "width")

    def __init__(self, start: int) -> None:
        self.parts: list[str] = []
        self.at, self.source, self.width = [0], [start], [0]
        self.length = 0
        self.pending = 0

    def separate(self, rank: int) -> None:
        if rank > self.pending:
            self.pending = rank

    def _mark(self, source: int, width: int) -> None:
        if self.at[-1] == self.length:
            self.source[-1], self.width[-1] = source, width
        else:
            self.at.append(self.length)
            self.source.append(source)
            self.width.append(width)

    def _part(self, text: str) -> None:
        self.parts.append(text)
        self.length += len(text)

    def _flush(self, source: int) -> None:
        if self.pending:
            if self.length:
                self._mark(source, 0)
                self._part(_SEPARATORS[self.pending])
            self.pending = 0

    def run(self, text: str, source: int) -> None:
        """Text that stands as it is, without white space at its ends and none but single spaces inside."""
        self._flush(source)
        self._mark(source, 0)
        self._part(text)

    def replaced(self, text: str, source: int, width: int) -> None:
        """Characters that stand for ``width`` bytes."""
        for character in text:
            if character in _INVISIBLE:
                continue
            if character.isspace():
                self.separate(_SPACE)
                continue
            self._flush(source)
            self._mark(source, width)
            self._part(character)

    def result(self, page_ends: list[int]) -> Flat:
        return read_on(Flat("".join(self.parts), self.at, self.source, self.width), page_ends)


def _decoded(run: str) -> Iterator[tuple[str, int, int]]:
    """A run of bytes above 127 as characters, each with its offset and width: UTF-8 where it is that, else windows-1252."""
    data = run.encode("latin-1")
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        for offset, byte in enumerate(data):
            one = bytes((byte,))
            yield one.decode("cp1252", "ignore") or one.decode("latin-1"), offset, 1
        return
    offset = 0
    for character in text:
        width = len(character.encode("utf-8"))
        yield character, offset, width
        offset += width


_WHITE = bytes.maketrans(b"\t\n\r\f\v\x1c\x1d\x1e\x1f", b" " * 9)
_GAPS = re.compile("  +")


@cache
def _entity(reference: str) -> str:
    """What a character reference stands for; \"\" for what does not show."""
    return "".join(c for c in html.unescape(reference) if c not in _INVISIBLE)


def _flatten_html(raw: str, start: int, end: int) -> Flat:
    # The busiest loop of the tool: what _Flat does for plain text is spelled out here with local names, and a run of tags is worked out once.
    body = _without_hidden(raw[start:end].encode("latin-1").translate(_WHITE).decode("latin-1"))
    preformatted = "<pre" in body or "<PRE" in body
    if preformatted:
        body = with_layout(body, raw[start:end])
    parts: list[str] = []
    at_text, at_source, widths = [0], [start], [0]
    append, text_at, source_at, width_at = parts.append, at_text.append, at_source.append, widths.append
    length = pending = done = depth = 0

    def plain(chunk: str, at: int) -> None:
        """ASCII text without references, from ``body[at]`` on."""
        nonlocal length, pending
        inner = chunk.strip(" ")
        if not inner:
            pending = pending or _SPACE
            return
        if chunk[0] == " ":
            pending = pending or _SPACE
            at += len(chunk) - len(chunk.lstrip(" "))
        for offset, piece in ((0, inner),) if "  " not in inner else _pieces(inner):
            text_at(length)
            width_at(0)
            if pending and length:
                source_at(start + at + offset - 1)
                append(_SEPARATORS[pending])
                length += len(piece) + 1
            else:
                source_at(start + at + offset)
                length += len(piece)
            append(piece)
            pending = _SPACE
        if chunk[-1] != " ":
            pending = 0

    def shown(characters: str, place: int, width: int) -> None:
        """What stands for ``width`` bytes of the file."""
        nonlocal length, pending
        for character in characters:
            if character in _INVISIBLE:
                continue
            if character.isspace():
                pending = pending or _SPACE
                continue
            if pending:
                if length:
                    text_at(length)
                    source_at(place)
                    width_at(0)
                    append(_SEPARATORS[pending])
                    length += 1
                pending = 0
            text_at(length)
            source_at(place)
            width_at(width)
            append(character)
            length += 1

    def coded(chunk: str, at: int) -> None:
        """Text with references or characters beyond ASCII."""
        told = 0
        for match in (_REFERENCES if chunk.isascii() else _CODED).finditer(chunk):
            first = match.start()
            if first > told:
                plain(chunk[told:first], at + told)
            told = match.end()
            if chunk[first] == "&":
                shown(_entity(match[0]), start + at + first, told - first)
            else:
                for character, offset, width in _decoded(match[0]):
                    shown(character, start + at + first + offset, width)
        if told < len(chunk):
            plain(chunk[told:], at + told)

    def typed(chunk: str, at: int) -> None:
        """Text that may have lines and columns of its own."""
        nonlocal pending
        told = 0
        for gap in chain(GAP.finditer(chunk), (None,)):
            words = chunk[told : gap.start()] if gap else chunk[told:]
            if words:
                (coded if "&" in words or not words.isascii() else plain)(words, at + told)
            if gap:
                lines = gap[0].count("\n")
                if lines:
                    rank = _BREAK if depth else _LINE_END if lines == 1 else _BLOCK
                    pending = rank if pending == _CELL_END else max(pending, rank)
                elif pending < _LINE_END:
                    pending = _CELL_END
                told = gap.end()

    known: dict[tuple[int, str], tuple[int, int, bool]] = {}
    page_ends: list[int] = []
    for match in chain(_TAGS.finditer(body), (None,)):
        stop = match.start() if match else len(body)
        if stop > done:
            chunk = body[done:stop]
            if preformatted:
                typed(chunk, done)
            elif "&" in chunk or not chunk.isascii():
                coded(chunk, done)
            else:
                plain(chunk, done)
        if match is None:
            break
        done = match.end()
        run = depth, match[0]
        if run not in known:
            known[run] = _worked_out(*run)
        depth, rank, page = known[run]
        if rank > pending:
            pending = rank
        if page:
            page_ends.append(length)
    return read_on(Flat("".join(parts), at_text, at_source, widths), page_ends)


def _worked_out(depth: int, tags: str) -> tuple[int, int, bool]:
    """How deep in cells a run of tags leaves the text that was ``depth`` deep before it, what stands there for a reader (``_SEPARATORS``), and whether a page may end there."""
    strongest = _SPACE if "> " in tags or ">&" in tags else 0
    for slash, name in _TAG_NAME.findall(tags):
        rank = _RANKS.get(name) or _RANKS.get(name.lower(), 0)
        if rank == _CELL_END:
            depth = max(0, depth - 1) if slash else depth + 1
        elif depth and 0 < rank <= _BLOCK:
            rank = _BREAK
        strongest = max(strongest, rank)
    return depth, strongest, _PAGE_END.search(tags) is not None


def _without_hidden(body: str) -> str:
    """The body with comments, scripts, styles and titles made into one tag each that says nothing, as long as they were."""
    parts: list[str] = []
    known: dict[str, int] = {}
    done = 0
    for match in _HIDDEN.finditer(body):
        stop, name = match.start(), match[1]
        if stop < done:
            continue
        if name is None:
            close = _next(body, "-->", stop + 2, known)
            finish = close + 3 if close >= 0 else match.end()
        else:
            closes = [_next(body, f"</{spelling}", match.end(), known) for spelling in (name, name.lower(), name.upper())]
            finish = min((close for close in closes if close >= 0), default=match.end())
        parts += body[done:stop], "<!", "-" * (finish - stop - 3), ">"
        done = finish
    return "".join([*parts, body[done:]]) if parts else body


def _next(body: str, mark: str, start: int, known: dict[str, int]) -> int:
    """Where the mark stands next, or -1. ``known`` keeps what was found, so that a mark that never comes is looked for once."""
    at = known.get(mark)
    if at is None or -1 < at < start:
        at = known[mark] = body.find(mark, start)
    return at


def _pieces(chunk: str) -> Iterator[tuple[int, str]]:
    """The runs between wide gaps, and where each begins."""
    at = 0
    for gap in _GAPS.finditer(chunk):
        yield at, chunk[at : gap.start()]
        at = gap.end()
    yield at, chunk[at:]


def _flatten_plain(raw: str, start: int, end: int) -> Flat:
    flat = _Flat(start)
    page_ends: list[int] = []
    at = start
    while True:
        match = _PLAIN_TOKEN.search(raw, at, end)
        stop = match.start() if match else end
        if stop > at:
            _columns(flat, raw, at, stop)
        if match is None:
            return flat.result(page_ends)
        at, lead = match.end(), raw[stop]
        if lead == "<":
            page = raw[stop + 1 : stop + 5].upper() == "PAGE"
            flat.separate(_BLOCK if page else _LINE_END)
            if page:
                page_ends.append(flat.length)
        elif lead == "&":
            flat.replaced(html.unescape(match.group()), stop, at - stop)
        elif lead == "-":
            if stop > start and raw[stop - 1].islower() and raw[at].islower() and not _KEEPS_ITS_HYPHEN.search(raw[max(start, stop - 12) : stop]):
                continue
            flat.run("-", stop)
            if stop > start and (raw[stop - 1] in "- " or raw[stop - 1].isspace()):
                flat.separate(_LINE_END)
        elif lead != "\\":
            for character, offset, width in _decoded(match.group()):
                flat.replaced(character, stop + offset, width)


def _columns(flat: _Flat, raw: str, at: int, end: int) -> None:
    """Plain text: line ends and wide gaps keep their meaning."""
    chunk = raw[at:end]
    done = 0
    for gap in chain(_WIDE_GAPS.finditer(chunk), (None,)):
        stop = gap.start() if gap else len(chunk)
        words = chunk[done:stop]
        run = words.strip(" ")
        if run:
            if words[0] == " ":
                flat.separate(_SPACE)
            flat.run(run, at + done + len(words) - len(words.lstrip(" ")))
        if words and words[-1] == " ":
            flat.separate(_SPACE)
        if gap is None:
            return
        white = gap.group()
        lines = white.count("\n") or white.count("\r")
        if lines:
            flat.separate(_LINE_END if lines == 1 else _BLOCK)
        else:
            flat.separate(_CELL_END if "\t" in white or len(white) > 2 else _SPACE)
        done = gap.end()
