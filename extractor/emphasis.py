"""Emphasis and links as Markdown writes them: ``**bold**``, ``_italic_``, ``[words](address)``.

A star beside a word is the mark of a note as often: emphasis are two stars that open before words and two that close behind them, in one paragraph or cell.
"""

from __future__ import annotations

from collections.abc import Iterator

from .flat import SPACE
from .phrase import Phrase

BEGINS, ENDS = r"(?<![^\r\n])", r"(?![^\r\n])"
"""Where a line begins and ends, whatever ends the lines of the file."""
Mark = tuple[int, int, int]
"""From where to where markup stands, and what stands there for a reader: an index of ``SEPARATORS``."""

_STARS = Phrase(r"(?:(?<![*\\])|(?<=\\\*))\*{2,8}(?!\*)|\n[ \t]*\r?(?=\n)|\r(?=\r)|\|", 0)
"""A run of stars; what ends a paragraph or a cell."""
_INNER = Phrase(r"(?<=[\s(])\*(?=[^\s*])")
"""The star before words that are italic to the end of bold ones: "**Item 1. *Summary Term Sheet.***"."""
_LONGEST = 600
"""Characters that are bold together."""
_ITALIC = Phrase(
    r"(?<![A-Za-z0-9_\\])_(?=(?P<words>(?![xX]_)[^\s_](?:[^_\r\n]{0,300}[^_\\])?)_(?![A-Za-z0-9_]))|(?<![A-Za-z0-9_\\])__(?=\*\*)|(?<=\*\*)__(?![A-Za-z0-9_])"
    rf"|{BEGINS}[ \t]*\*(?=(?P<line>[^\s*](?:[^*\r\n]{{0,300}}[^\s*\\])?)\*[ \t]*{ENDS})"
)
"""Words between underscores, but no box; two underscores around what is bold; a line between single stars."""
_STARRED = Phrase(r"(?<=[\s(\"|])\*(?=(?P<words>[^\s*](?:(?:[^*\r\n]|\r?\n(?![ \t]*[\r\n])){0,300}[^\s*\\])?)\*(?![A-Za-z0-9_*]))")
"""Words between single stars, in a text that has a stroke before stars and underscores that are none of Markdown's."""
_ADDRESS = Phrase(r"\]\((?:https?://|mailto:|\#|/|\.{1,2}/|[\w-]{1,60}\.html?\b)[^()\s]{0,600}(?:\ \"[^\"\r\n]{0,200}\")?\)")
"""The end of a link, with where it leads to."""
_LINKED = 1500
"""Characters that are one link."""


def emphasis(raw: str, start: int, end: int) -> Iterator[Mark]:
    """Where signs of emphasis and links stand between two positions of a text in Markdown."""
    yield from _bold(raw, start, end)
    for match in _ITALIC.finditer(raw, start, end):
        if match["words"] is None and match["line"] is None:
            yield *match.span(), 0
            continue
        first, last = match.span(match.lastgroup or 0)
        yield first - 1, first, 0
        yield last, last + 1, 0
    for match in _STARRED.finditer(raw, start, end) if raw.find("\\*", start, end) >= 0 or raw.find("\\_", start, end) >= 0 else ():
        first, last = match.span("words")
        yield first - 1, first, 0
        yield last, last + 1, 0
    done = start
    for match in _ADDRESS.finditer(raw, start, end):
        opening = raw.rfind("[", max(done, match.start() - _LINKED), match.start())
        done = match.end()
        if opening >= 0 and raw[opening - 1 : opening] != "\\":
            yield opening, opening + 1, 0
            yield match.start(), match.end(), 0


def _bold(raw: str, start: int, end: int) -> Iterator[Mark]:
    opened: tuple[int, int] | None = None
    owed = 0  # stars that are still to close
    for match in _STARS.finditer(raw, start, end):
        at, last = match.span()
        if match[0][0] != "*":
            opened, owed = None, 0
            continue
        before, behind = raw[at - 1 : at] if at > start else "", raw[last : last + 1]
        if owed and at - (opened or (at, at))[1] <= _LONGEST and before and (not before.isspace() or not behind or behind in "\r\n" or raw[last : last + 3] == "  \n"):
            if opened:
                yield *opened, 0
            width = min(owed, last - at)
            inner = _INNER.search(raw, opened[1], at) if opened and last - at == width + 1 else None
            if inner:
                yield *inner.span(), 0
            yield at, at + width + (inner is not None), SPACE if _are_two_words(before, behind) else 0
            opened, owed = None, owed - width
            if last - at == 2 * width and behind.isalnum():
                opened, owed = (at + width, last), width
        elif (last - at) % 2 == 0 or last - at == 3:
            opens = behind and not behind.isspace() and behind != "|" and not (before.isalnum() or before in (")", "]"))
            opened, owed = ((at, last), last - at) if opens else (None, 0)
        else:
            opened, owed = None, 0


def _are_two_words(before: str, behind: str) -> bool:
    """Whether a blank was lost where emphasis ends: "**Item 1.**Summary", "**North****Grove**", but not "**Com****mon Stock**"."""
    return behind.isalnum() and (before in ".:;,)" or (before.islower() and behind.isupper()))
