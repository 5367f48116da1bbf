"""Documents that a converter of HTML made into text read as the HTML does."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Callable, Iterator

import html2text
import markdownify
import pytest
from bs4 import BeautifulSoup

from extractor import extract
from extractor.errors import OtherForm

from .corpus import SAMPLES

_SMALLEST = 1500


def _documents() -> Iterator[tuple[str, str]]:
    """The HTML documents of the samples that are more than a few lines."""
    for path in SAMPLES:
        for number, body in enumerate(re.findall(rb"<TEXT>(.*?)</TEXT>", path.read_bytes(), re.DOTALL)):
            if len(body) > _SMALLEST and re.search(rb"<(?:p|div|td)\b", body, re.IGNORECASE):
                yield f"{path.stem}-{number}", _decoded(body)


def _decoded(body: bytes) -> str:
    with contextlib.suppress(UnicodeDecodeError):
        return body.decode()
    return body.decode("cp1252", "replace")


def _tags_off(body: str) -> str:
    """Each run of type on a line of its own, empty lines left out."""
    return "\n".join(line.strip() for line in BeautifulSoup(body, "lxml").get_text("\n").splitlines() if line.strip())


def _in_small_capitals(body: str) -> str:
    """The lines that are all capitals with the first letters of their words in a larger type."""
    return re.sub(r"(?<=>)(?=[^<>]*[A-Z]{5})[^<>a-z0-9]{6,80}(?=<)", lambda line: re.sub(r"(?<![A-Z&;])([A-Z])([A-Z]+)(?![A-Z;])", r"\1<font size='1'>\2</font>", line[0]), re.sub(r"(?is)<title>.*?</title>", "", body))


def _with_wide_cells(body: str) -> str:
    """Markdown with the cells of tables filled up to the width of their columns."""
    return re.sub(r"^\|.*\|$", lambda row: "|".join(cell if set(cell) <= set(" -") else cell.ljust(40) for cell in row[0].split("|")), markdownify.markdownify(body), flags=re.MULTILINE)


DOCUMENTS = dict(_documents())
CONVERTERS: dict[str, Callable[[str], str]] = {
    "html2text": html2text.html2text,
    "html2text without wrapping": lambda body: html2text.html2text(body, bodywidth=0),
    "markdownify": markdownify.markdownify,
    "markdownify with wide cells": _with_wide_cells,
    "tags off": _tags_off,
    "tags off small capitals": lambda body: _tags_off(_in_small_capitals(body)),
}
LOST = {
    ("html2text", "0009999999-23-000002-2", "offer"),  # two agents on one line
    ("html2text without wrapping", "0009999999-23-000002-2", "offer"),
    ("html2text", "0009999999-23-000001-0", "offer"),  # "Com mon": a word in two elements
    ("html2text without wrapping", "0009999999-23-000001-0", "offer"),
    ("markdownify", "0009999999-21-000061-5", "offer"),  # the line end in a heading
    ("markdownify with wide cells", "0009999999-21-000061-5", "offer"),
    ("tags off", "0009999999-24-000001-0", "cover"),  # "B" / "NY Mellon"
    ("tags off", "0009999999-24-000002-0", "cover"),
    ("tags off", "0009999999-24-000001-4", "offer"),  # "Sha" / "res", "George" / "son", where lines are short and the words stand nowhere else
    ("tags off", "0009999999-24-000002-1", "offer"),
    ("tags off", "0009999999-25-000061-1", "offer"),  # the day alone on its line
    *(("tags off small capitals", document, "offer") for document in ("0009999999-24-000001-4", "0009999999-24-000002-1", "0009999999-25-000061-1")),
}
"""What cannot be read any more, and why."""


def told(text: str) -> dict[str, str]:
    """What a document tells, its words without their layout and punctuation."""
    try:
        filing = extract(text.encode())
    except OtherForm as error:
        return {"refused": str(error)}
    offer = filing.offer and filing.offer.model_copy(update={"expiration": filing.offer.expiration and filing.offer.expiration.date})
    parts: dict[str, object] = {
        "cover": filing.cover and filing.cover.model_copy(update={"filing_fee": None}),
        "fee": filing.cover and filing.cover.filing_fee and (filing.cover.filing_fee.transaction_valuation, filing.cover.filing_fee.amount),
        "items": [(item.number, item.title) for item in filing.items],
        "exhibits": [(exhibit.number, exhibit.status, exhibit.date) for exhibit in filing.exhibits],
        "offer": offer,
        "tallies": filing.tallies,
        "signatures": filing.signatures,
    }
    return {part: re.sub(r"[\W_]+", " ", str(value)).lower() for part, value in parts.items()}


@pytest.mark.parametrize("document", DOCUMENTS)
@pytest.mark.parametrize("converter", CONVERTERS)
def test_a_converted_document_reads_as_before(converter: str, document: str) -> None:
    body = DOCUMENTS[document]
    converted, whole = told(CONVERTERS[converter](body)), told(body)
    assert {part for part, value in whole.items() if converted.get(part) != value} == {part for by, of, part in LOST if (by, of) == (converter, document)}
