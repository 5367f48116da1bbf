"""Readable text as it is made: what stands between its words, and where each character of it stands in the file."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

LINE, ROW_LINE, CELL, PARAGRAPH = "\u2028", "\n", "\t", "\u2029"
SEPARATORS = ("", " ", LINE, ROW_LINE, PARAGRAPH, CELL, ROW_LINE, PARAGRAPH)
SPACE, BREAK, LINE_END, BLOCK, CELL_END, ROW_END, TABLE_END = range(1, 8)
"""What stands between two words, the stronger the higher; an index of ``SEPARATORS``."""
INVISIBLE = frozenset("\u200b\u200c\u200d\u2060\ufeff\u00ad\u200e\u200f")
"""Characters that nobody sees."""
LIGATURES = {"\ufb00": "ff", "\ufb01": "fi", "\ufb02": "fl", "\ufb03": "ffi", "\ufb04": "ffl", "\ufb05": "st", "\ufb06": "st"}
"""Letters that a typesetter made one, as text out of a PDF has them: they read as letters."""
REFERENCE = r"(?:#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31})"
"""What may stand between the ``&`` and the ``;`` of a character reference."""


class Flat(NamedTuple):
    """Readable text, and where it stands in the file."""

    text: str
    at: list[int]
    """Where each run of the text begins, in ascending order."""
    source: list[int]
    """Where in the file."""
    width: list[int]
    """How many bytes of the file each character of the run stands for together; 0: character for byte."""
    joints: tuple[int, ...] = ()
    """Characters of the text in whose place the file has something else besides."""
    pairs: Mapping[int, str] | None = None
    """Quotation marks of the text in whose place a reader sees two."""


def decoded(run: str) -> Iterator[tuple[str, int, int]]:
    """A run of bytes above 127 as characters, the letters of a ligature together, each with its offset and width: UTF-8 where it is that, else windows-1252."""
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
        yield LIGATURES.get(character, character), offset, width
        offset += width
