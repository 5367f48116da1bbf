"""The readable text of HTML, in one pass over its tags."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from functools import cache
from itertools import chain

from .flat import BLOCK, BREAK, CELL_END, INVISIBLE, LIGATURES, LINE_END, REFERENCE, ROW_END, SEPARATORS, SPACE, TABLE_END, Flat, decoded
from .page_breaks import read_on
from .phrase import Phrase
from .preformatted import GAP, with_layout

_BLOCKS = dict.fromkeys("p div h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote center pre hr form fieldset address section article body html page option".split(), BLOCK) | {
    "br": LINE_END,
    "td": CELL_END,
    "th": CELL_END,
    "tr": ROW_END,
    "caption": ROW_END,
    "table": TABLE_END,
}
_RANKS = _BLOCKS | {name.upper(): rank for name, rank in _BLOCKS.items()}
_REFERENCES = Phrase(rf"&{REFERENCE};?", 0)
_CODED = Phrase(rf"[&\x80-\xff](?:(?<=&){REFERENCE};?|(?<=[\x80-\xff])[\x80-\xff]*)", 0)  # begins with one set, so that the engine skips what stands between
_ONE_TAG = r"<(?:/?[A-Za-z]|[!?])[^<>]*+>"
_WHITE_AFTER = r"(?: |&nbsp;|&#160;)*+"
_TAGS = Phrase(rf"{_ONE_TAG}(?:{_WHITE_AFTER}{_ONE_TAG})*+{_WHITE_AFTER}", 0)
"""A run of tags with nothing but white space between and behind them."""
_PAGE_END = Phrase(r"<(?:hr|page)\b|break-(?:before|after):\ ?(?:always|page)")
_RAISED = Phrase(r"<sup\b|vertical-align:\ ?(?:super|text-top|top)")
_TAG_NAME = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9:]*)")
_HIDDEN = Phrase(r"<(?:!--|([sS][cC][rR][iI][pP][tT]|[sS][tT][yY][lL][eE]|[tT][iI][tT][lL][eE])(?![A-Za-z0-9:])[^<>]*+>)", 0)
_WHITE = bytes.maketrans(b"\t\n\r\f\v\x1c\x1d\x1e\x1f", b" " * 9)
_GAPS = re.compile("  +")


@cache
def _entity(reference: str) -> str:
    """What a character reference stands for; \"\" for what does not show."""
    return "".join(LIGATURES.get(c, c) for c in html.unescape(reference) if c not in INVISIBLE)


def flatten_html(raw: str, start: int, end: int) -> Flat:
    """The readable text of ``raw[start:end]``, HTML decoded as Latin-1."""
    # The busiest loop of the tool: what plain text has a class for is spelled out here with local names, and a run of tags is worked out once.
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
            pending = pending or SPACE
            return
        if chunk[0] == " ":
            pending = pending or SPACE
            at += len(chunk) - len(chunk.lstrip(" "))
        for offset, piece in ((0, inner),) if "  " not in inner else _pieces(inner):
            text_at(length)
            width_at(0)
            if pending and length:
                source_at(start + at + offset - 1)
                append(SEPARATORS[pending])
                length += len(piece) + 1
            else:
                source_at(start + at + offset)
                length += len(piece)
            append(piece)
            pending = SPACE
        if chunk[-1] != " ":
            pending = 0

    def shown(characters: str, place: int, width: int) -> None:
        """What stands for ``width`` bytes of the file."""
        nonlocal length, pending
        for character in characters:
            if character in INVISIBLE:
                continue
            if character.isspace():
                pending = pending or SPACE
                continue
            if pending:
                if length:
                    text_at(length)
                    source_at(place)
                    width_at(0)
                    append(SEPARATORS[pending])
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
                for character, offset, width in decoded(match[0]):
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
                    rank = BREAK if depth else LINE_END if lines == 1 else BLOCK
                    pending = rank if pending == CELL_END else max(pending, rank)
                elif pending < LINE_END:
                    pending = CELL_END
                told = gap.end()

    known: dict[tuple[int, str], tuple[int, int, bool, bool]] = {}
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
        depth, rank, page, raised = known[run]
        if rank > pending:
            pending = rank
        if page:
            page_ends.append(length)
        if raised and not pending and length and parts[-1][-1].isdigit() and body[done : done + 1].isdigit():
            pending = SPACE
    return read_on(Flat("".join(parts), at_text, at_source, widths), page_ends)


def _worked_out(depth: int, tags: str) -> tuple[int, int, bool, bool]:
    """How deep in cells a run of tags leaves the text that was ``depth`` deep before it, what stands there for a reader (``SEPARATORS``), whether a page may end there, and
    whether what follows is raised: then its digits are the numerator of a fraction or a note's number, and go on no number before it."""
    strongest = SPACE if "> " in tags or ">&" in tags else 0
    for slash, name in _TAG_NAME.findall(tags):
        rank = _RANKS.get(name) or _RANKS.get(name.lower(), 0)
        if rank == CELL_END:
            depth = max(0, depth - 1) if slash else depth + 1
        elif depth and 0 < rank <= BLOCK:
            rank = BREAK
        strongest = max(strongest, rank)
    folded = tags.lower()
    page = ("<hr" in folded or "<page" in folded or "break-" in folded) and _PAGE_END.search(folded) is not None
    raised = ("<sup" in folded or "vertical-align" in folded) and _RAISED.search(folded) is not None
    return depth, strongest, page, raised


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
