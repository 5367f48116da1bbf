"""Filings from the words that name them: files, folders, addresses, JSON that ``extract`` printed, lists, standard input."""

from __future__ import annotations

import contextlib
import gzip
import io
import json
import os
import sys
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pydantic import ValidationError

from ..errors import BadSubmission, ExtractError, NotReadable, OtherForm
from ..filing import extract
from .common import Complain, read_input, walked
from .lists import is_list, read_all, read_list, refuse_list

if TYPE_CHECKING:
    from ..fetch import Archive, Mirror
    from ..models import Filing

ERRORS_BEGIN = b'{"input": '
"""How a file begins in which ``extract batch`` told of what it could not read."""
_NAMES = (".txt", ".nc", ".htm", ".html", ".jsonl", ".txt.gz", ".nc.gz", ".htm.gz", ".html.gz", ".jsonl.gz")
"""Files of a folder that are inputs."""


def filings(words: Iterable[str], source: Archive | Mirror, complain: Complain) -> Iterator[Filing]:
    """The filings that the words name, one at a time, in their order; a folder's in the order of their paths. What cannot be read is told, and passed over.

    In a folder, filings of other forms are passed over without a word: what lies there was not named.
    """
    for one in words:
        for name in expanded(one, complain):
            try:
                yield from _of(name, source, complain, named=name == one)
            except ExtractError as error:
                if isinstance(error, OtherForm) and name != one:
                    continue
                complain(error, "standard input" if name == "-" else name)


def expanded(words: str, complain: Complain) -> Iterator[str]:
    """The files of a folder, hidden ones apart; else the words."""
    if not os.path.isdir(words):
        yield words
        return
    yield from (name for name in walked(words, complain) if name.lower().endswith(_NAMES))


def _of(name: str, source: Archive | Mirror, complain: Complain, *, named: bool) -> Iterator[Filing]:
    if name != "-" and not os.path.exists(name):
        raw, url, _ = read_input(name, source)
        yield extract(raw, url)
        return
    with _opened(name) as file:
        begins = file.peek(512)[:512].lstrip(b"\xef\xbb\xbf \t\r\n")[:1]
        if begins in (b"{", b"["):
            yield from _printed(name, file, source, complain)
            return
        raw = read_all(file)
    if name == "-" and is_list(raw):
        yield from filings(read_list("standard input", raw), source, complain)
    else:
        if named:
            refuse_list(raw)
        yield extract(raw)


@contextlib.contextmanager
def _opened(name: str) -> Iterator[io.BufferedReader[Any]]:
    """The file as bytes, unpacked where it is gzipped JSON; a gzipped submission is unpacked where it is read."""
    if name == "-":
        yield sys.stdin.buffer  # type: ignore[misc]  # a reader with peek, as everywhere in CPython
        return
    try:
        file = Path(name).open("rb")  # noqa: SIM115  # closed below; what goes wrong while reading is told elsewhere
    except OSError as error:
        raise ExtractError(f"cannot be read: {error.strerror}: check the path and its permissions") from None
    with file, _read_errors():
        if name.lower().endswith(".jsonl.gz"):
            with gzip.GzipFile(fileobj=file) as packed, io.BufferedReader(packed) as unpacked:
                yield unpacked
        else:
            yield file


@contextlib.contextmanager
def _read_errors() -> Iterator[None]:
    """What goes wrong while a file is read, as a refusal of that file."""
    try:
        yield
    except EOFError:
        raise BadSubmission("gzip data end too early", 0, "it was cut: copy or make it afresh") from None
    except (gzip.BadGzipFile, zlib.error) as error:
        raise BadSubmission(f"damaged gzip data: {error}", 0, "copy or make it afresh") from None
    except OSError as error:
        raise ExtractError(f"cannot be read: {error.strerror}: check the path and its permissions") from None


# --- JSON that extract printed ----------------------------------------------------------------------------------------------------------


def _printed(name: str, file: io.BufferedReader[Any], source: Archive | Mirror, complain: Complain) -> Iterator[Filing]:
    """The filings of JSON Lines, read a line at a time; or of one JSON text, an object or a list. A line of ``extract find`` names a filing."""
    from ..models import Filing

    if file.peek(len(ERRORS_BEGIN)).startswith(ERRORS_BEGIN):
        raise OtherForm("file of errors that extract batch told", 0)
    offset = 0
    for line in file:
        try:
            yield Filing.model_validate_json(line)
        except ValidationError:
            yield from _of_line(name, line, offset, file, source, complain)
        offset += len(line)


def _of_line(name: str, line: bytes, offset: int, file: io.BufferedReader[Any], source: Archive | Mirror, complain: Complain) -> Iterator[Filing]:
    """The filings of a line that is not simply one: empty, a list, what find printed, JSON without evidence, the beginning of a longer text, or wrong."""
    try:
        records = _records(line) if line.strip() else []
    except ValueError:
        if offset:
            complain(NotReadable("a line that is no JSON", offset, "it may be cut: have extract print it afresh"), name)
            return
        records = _whole(line + file.read())
    for record in records:
        try:
            yield _filing(record, offset, source)
        except ExtractError as error:
            complain(error, name)


def _records(words: bytes) -> list[object]:
    try:
        told = json.loads(words)
    except RecursionError:
        raise ValueError("nested too deeply") from None
    return told if isinstance(told, list) else [told]


def _whole(words: bytes) -> list[object]:
    try:
        return _records(words)
    except ValueError:
        raise NotReadable("it begins like JSON and is none", 0, "give a filing, or the JSON that extract prints") from None


def _filing(record: object, offset: int, source: Archive | Mirror) -> Filing:
    from ..models import Filing

    if isinstance(record, dict):
        if "schema_version" not in record and isinstance(record.get("accession"), str):
            raw, url, _ = read_input(str(record.get("url") or record["accession"]), source)
            return extract(raw, url)
        record.setdefault("evidence", {})  # printed with --no-evidence
    try:
        return Filing.model_validate_json(json.dumps(record))
    except ValidationError as error:
        first = error.errors(include_url=False, include_context=False, include_input=False)[0]
        where = "/".join(str(step) for step in first["loc"])
        raise NotReadable(f"JSON that is no filing as extract prints it: /{where}: {first['msg']}", offset, "print it afresh with this version of extract") from None
