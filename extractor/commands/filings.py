"""Filings from the words that name them: files, folders, JSON that ``extract`` printed, standard input."""

from __future__ import annotations

import contextlib
import gzip
import io
import json
import os
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..errors import ExtractError, NotFound, NotReadable

if TYPE_CHECKING:
    from ..models import Filing

_NAMES = (".txt", ".nc", ".htm", ".html", ".jsonl", ".txt.gz", ".nc.gz", ".htm.gz", ".html.gz", ".jsonl.gz")
"""Files of a folder that are inputs."""

Complain = Callable[[ExtractError, str], None]
"""What is done with an input that cannot be read: the refusal and the input's name."""


def filings(words: Iterable[str], complain: Complain) -> Iterator[Filing]:
    """The filings that the words name, one at a time, in their order; a folder's in the order of their paths. What cannot be read is told, and passed over."""
    for one in words:
        for name in _expanded(one):
            try:
                yield from _of(name, complain)
            except ExtractError as error:
                complain(error, "standard input" if name == "-" else name)


def _expanded(words: str) -> Iterator[str]:
    """The files of a folder, hidden ones apart; else the words."""
    if not os.path.isdir(words):
        yield words
        return
    for folder, folders, files in os.walk(words):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        yield from (os.path.join(folder, name) for name in sorted(files) if name.lower().endswith(_NAMES) and not name.startswith("."))


def _of(name: str, complain: Complain) -> Iterator[Filing]:
    with _opened(name) as file:
        begins = file.peek(512)[:512].lstrip(b"\xef\xbb\xbf \t\r\n")[:1]
        if begins in (b"{", b"["):
            yield from _printed(name, file, complain)
        else:
            from ..filing import extract

            yield extract(file.read())


@contextlib.contextmanager
def _opened(name: str) -> Iterator[io.BufferedReader[Any]]:
    """The file as bytes, unpacked where it is gzipped JSON; a gzipped submission is unpacked where it is read."""
    if name == "-":
        yield sys.stdin.buffer  # type: ignore[misc]  # a reader with peek, as everywhere in CPython
        return
    try:
        file = Path(name).open("rb")  # noqa: SIM115  # closed below; what goes wrong while reading is told elsewhere
    except FileNotFoundError:
        raise NotFound("no such file: check the path") from None
    except OSError as error:
        raise ExtractError(f"cannot be read: {error.strerror}: check the path and its permissions") from None
    with file:
        if name.lower().endswith(".jsonl.gz"):
            with gzip.GzipFile(fileobj=file) as packed, io.BufferedReader(packed) as unpacked:
                yield unpacked
        else:
            yield file


# --- JSON that extract printed ----------------------------------------------------------------------------------------------------------


def _printed(name: str, file: io.BufferedReader[Any], complain: Complain) -> Iterator[Filing]:
    """The filings of JSON Lines, read a line at a time; or of one JSON text, an object or a list."""
    offset = 0
    for line in file:
        if not line.strip():
            offset += len(line)
            continue
        try:
            one = json.loads(line)
        except ValueError:
            if offset:
                complain(NotReadable("a line that is no JSON", offset, "it may be cut: have extract print it afresh"), name)
                offset += len(line)
                continue
            yield from _whole(line + file.read())
            return
        for record in one if isinstance(one, list) else [one]:
            try:
                yield _filing(record, offset)
            except ExtractError as error:
                complain(error, name)
        offset += len(line)


def _whole(text: bytes) -> Iterator[Filing]:
    try:
        told = json.loads(text)
    except ValueError:
        raise NotReadable("it begins like JSON and is none", 0, "give a filing, or the JSON that extract prints") from None
    for record in told if isinstance(told, list) else [told]:
        yield _filing(record, 0)


def _filing(record: object, offset: int) -> Filing:
    from pydantic import ValidationError

    from ..models import Filing

    if isinstance(record, dict):
        record.setdefault("evidence", {})  # printed with --no-evidence
    try:
        return Filing.model_validate_json(json.dumps(record))
    except ValidationError as error:
        first = error.errors(include_url=False, include_context=False, include_input=False)[0]
        where = "/".join(str(step) for step in first["loc"])
        raise NotReadable(f"JSON that is no filing as extract prints it: /{where}: {first['msg']}", offset, "print it afresh with this version of extract") from None
