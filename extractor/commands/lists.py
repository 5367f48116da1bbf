"""Lists of filings as inputs: addresses or accession numbers a line, the JSON Lines of ``extract find``, or paths of files."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import BinaryIO

from ..address import is_address, read_address
from ..errors import NotFound, UsageError
from ..limits import LARGEST

_LOOKED_AT = 20
_PIECE = 1 << 16
_NO_LIST = re.compile(rb"\s*+(?:<|-----BEGIN |%PDF-)|\x1f\x8b")
"""How filings begin, and no path or address."""


def read_all(file: BinaryIO) -> bytes:
    """All bytes of a file or a pipe. Of a device that has no end, or a file that is no text and larger than any filing, only enough to tell that it is none."""
    raw = file.read(_PIECE)
    if b"\0" in raw and raw[:2] != b"\x1f\x8b":
        return raw
    pieces = [raw]
    size = len(raw)
    while size <= LARGEST and (raw := file.read(min(max(_PIECE, size), LARGEST + 1 - size))):
        pieces.append(raw)
        size += len(raw)
    return b"".join(pieces)


def read_list(name: str, raw: bytes | None = None) -> tuple[str, ...]:
    """The inputs that a list names, in its order, each filing once though the list has it under several parties.

    Blank lines and lines that begin with # are passed over. ``raw`` is the list where it was read before. Raises ``NotFound`` and ``UsageError``.
    """
    if raw is None:
        try:
            with Path(name).open("rb") as file:
                raw = read_all(file)
        except FileNotFoundError:
            raise NotFound(f"no such list: {name}: check the path") from None
        except (OSError, ValueError) as error:
            raise UsageError(
                f"the list {name} cannot be read: {getattr(error, 'strerror', None) or error}: name a file with addresses, accession numbers or paths, one a line"
            ) from None
    if _NO_LIST.match(raw) or b"\0" in raw[:_PIECE]:
        raise UsageError(f"{name} is no list, but a filing or another file: name a file with addresses, accession numbers or paths, one a line")
    found: dict[str, str] = {}
    for number, line in _lines(raw):
        words = _entry(line, f"line {number} of the list {name}")
        found.setdefault(_same(words), words)
    return tuple(found.values())


def listed(lists: Iterable[str]) -> Iterator[str]:
    """The inputs that the lists of ``--from`` name, ``-`` being standard input. Raises as ``read_list``."""
    for name in lists:
        yield from read_list("standard input", read_all(sys.stdin.buffer)) if name == "-" else read_list(name)


def is_list(raw: bytes) -> bool:
    """Whether bytes of standard input are a list of addresses, and not a filing.

    Told from the first lines: each of the first twenty must be an address, an accession number, or a JSON object with ``url`` or ``accession``. No submission and no document
    of one begins so.
    """
    looked_at = 0
    for _, line in _lines(raw[:65536]):
        if looked_at == _LOOKED_AT:
            break
        if not (is_address(line) or _of_json(line)):
            return False
        looked_at += 1
    return looked_at > 0


def refuse_list(raw: bytes) -> None:
    """Raises ``UsageError`` for a list where a filing is wanted."""
    if (raw[:1].isalnum() or raw[:1] == b"{") and is_list(raw):
        raise UsageError("a list of filings, not a filing: commands that read several take it with --from, extract batch as it stands")


def _lines(raw: bytes) -> Iterator[tuple[int, str]]:
    words = raw.decode("utf-8-sig", "replace")
    for number, line in enumerate(words.splitlines(), 1):
        line = line.strip()
        if line and not line.startswith("#"):
            yield number, line


def _entry(line: str, where: str) -> str:
    if not line.startswith("{"):
        return line
    words = _of_json(line)
    if words is None:
        raise UsageError(f"{where} is no JSON object with url or accession: give addresses, accession numbers, paths, or what extract find printed")
    return words


def _of_json(line: str) -> str | None:
    """The address in one JSON Line."""
    if not line.startswith("{"):
        return None
    try:
        record = json.loads(line)
    except (ValueError, RecursionError):
        return None
    for name in ("url", "accession", "accession_number"):
        words = record.get(name) if isinstance(record, dict) else None
        if isinstance(words, str) and is_address(words):
            return words
    return None


def _same(words: str) -> str:
    """The accession number, for words that are an address; else the words."""
    try:
        return read_address(words).accession
    except UsageError:
        return words
