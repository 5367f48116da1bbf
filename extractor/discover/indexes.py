"""EDGAR's form indexes: every filing of a quarter or a day, one row a party.

A head of some lines, a line of dashes, then rows of fixed columns (``form``, ``company``) or with bars (``master``). Names longer than their column
shift what follows, so rows are read from their end. The index does not tell who is subject company and who is offeror.
Source: EDGAR, Accessing EDGAR Data, "Using the EDGAR Index Files".
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Container, Iterator
from dataclasses import dataclass
from datetime import date

from ..errors import BadListing
from ..phrase import Phrase
from .found import Found, Party
from .listing import day

_ROW = Phrase(r"(?P<left>[^\n]*\S) +(?P<cik>\d{1,10}) +(?P<date>\d{4}-?\d\d-?\d\d) +(?P<file>edgar/\S+)\s*", 0)
_ACCESSION = Phrase(r"(\d{10}-\d{2}-\d{6})(?:\.txt)?", 0)
_DASHES = Phrase(r"^-{20,}[ \t]*\r?$", re.MULTILINE)
_RECEIVED = Phrase(r"^Last Data Received:[ \t]*(\w{3})\w*[ \t]+(\d{1,2}),[ \t]*(\d{4})", re.MULTILINE)
_MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
_FORM_WIDTH, _NAME_WIDTH = 12, 62
_LARGEST = 1024**3
"""Bytes of an unpacked index; a busy quarter has 60 million."""


@dataclass(frozen=True)
class Index:
    """The rows of the forms that were asked for, and the last day whose filings the index says it has."""

    found: tuple[Found, ...]
    last_received: date | None


def read_index(raw: bytes, forms: Container[str]) -> Index:
    """The rows of these forms in a form, company or master index, daily or quarterly, plain or gzipped.

    Raises ``BadListing`` where it is no index, or a row of these forms cannot be read.
    """
    text = _unpacked(raw).decode("latin-1")
    dashes = _DASHES.search(text)
    if dashes is None:
        raise BadListing("the form index", "it has no line of dashes before its rows")
    head = text[: dashes.start()]
    received = _RECEIVED.search(head)
    return Index(tuple(_rows(text[dashes.end() :], _kind(head), forms)), _received(*received.groups()) if received else None)


def _unpacked(raw: bytes) -> bytes:
    if raw[:2] != b"\x1f\x8b":
        return raw
    try:
        unpack = zlib.decompressobj(wbits=31)
        unpacked = unpack.decompress(raw, _LARGEST)
    except zlib.error as error:
        raise BadListing("the form index", f"damaged gzip data ({error})") from None
    if not unpack.eof:
        raise BadListing("the form index", "its gzip data end too early")
    return unpacked


def _received(month: str, number: str, year: str) -> date | None:
    try:
        return date(int(year), _MONTHS.index(month) + 1, int(number))
    except ValueError:
        return None


def _kind(head: str) -> str:
    """Which index it is, by the caption, which some files break over two lines."""
    if "CIK|Company Name|" in head:
        return "master"
    form, company = head.rfind("Form Type"), head.rfind("Company Name")
    if form < 0 or company < 0:
        raise BadListing("the form index", "its caption does not name Form Type and Company Name")
    return "form" if form < company else "company"


def _rows(body: str, kind: str, forms: Container[str]) -> Iterator[Found]:
    lines = [line.rstrip("\r") for line in body.split("\n")]  # not splitlines: names hold bytes that it takes for line ends
    last = max((number for number, line in enumerate(lines) if line.strip()), default=-1)
    for number, line in enumerate(lines):
        form = _form(line, kind)
        if form not in forms and number != last:
            continue
        found = _found(line, kind, form)
        if found is None and line.strip():
            raise BadListing("the form index", f"a row that cannot be read: {line.strip()[:80]}")
        if found is not None and form in forms:
            yield found


def _found(line: str, kind: str, form: str) -> Found | None:
    row = _master(line) if kind == "master" else _ROW.fullmatch(line)
    accession = _ACCESSION.search(row["file"]) if row else None
    filed = day(row["date"]) if row else None
    if row is None or accession is None or filed is None:
        return None
    left = row["left"]
    name = left if kind == "master" else left[_FORM_WIDTH:] if kind == "form" else left.removesuffix(form)
    return Found(accession.group(1), form, filed, parties=(Party(name.strip() or None, int(row["cik"])),))


def _form(line: str, kind: str) -> str:
    if kind == "form":
        return line[:_FORM_WIDTH].strip()
    if kind == "master":
        parts = line.rsplit("|", 3)
        return parts[1].strip() if len(parts) == 4 else ""
    row = _ROW.fullmatch(line)
    pieces = re.split(r" {2,}", row["left"]) if row else []
    return pieces[-1] if len(pieces) > 1 else line[_NAME_WIDTH : _NAME_WIDTH + _FORM_WIDTH].strip()


def _master(line: str) -> dict[str, str] | None:
    start, _, rest = line.partition("|")
    parts = rest.rsplit("|", 3)
    if len(parts) != 4 or not start.strip().isdigit():
        return None
    return {"cik": start.strip(), "left": parts[0], "date": parts[2], "file": parts[3]}
