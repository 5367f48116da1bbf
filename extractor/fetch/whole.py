"""Whether a body is what was asked for, and all of it. Pure.

A submission says itself where it ends, so a cut download shows though the connection told nothing: its envelope has no end and documents are missing. Old files may lack the
end tag; then as many documents must end as begin, and as the header announces: what ``extractor.submission`` takes is taken here.
"""

from __future__ import annotations

import gzip
import json
import re
import zlib

from .answer import is_page, title

_ENVELOPE = re.compile(rb"^<(SEC-DOCUMENT|IMS-DOCUMENT|SUBMISSION)>", re.MULTILINE)
_BEGINS = re.compile(rb"^<DOCUMENT>", re.MULTILINE)
_COUNT = re.compile(rb"(?:PUBLIC DOCUMENT COUNT:[ \t]*|<PUBLIC-DOCUMENT-COUNT>)([0-9]{1,5})(?![0-9])")
_NUMBER = re.compile(rb"(?:ACCESSION NUMBER:[ \t]*|<ACCESSION-NUMBER>)([0-9]{10}-[0-9]{2}-[0-9]{6})")
_HEAD = 20_000


class WrongBody(Exception):
    """Another thing than was asked for: asking again would give it again."""


def submission_fault(raw: bytes, accession: str) -> str | None:
    """What is missing of the submission, None where nothing is. Raises ``WrongBody`` for a page, another filing, or no submission at all."""
    if not raw.strip():
        return "an empty answer"
    if is_page(raw):
        raise WrongBody(f"EDGAR answered with the page “{title(raw)}” instead of the filing")
    head = _lines(raw[:_HEAD])
    envelope = _ENVELOPE.search(head)
    if envelope is None:
        raise WrongBody("EDGAR answered with something that is no submission text")
    number = _NUMBER.search(head)
    if number and number.group(1) != accession.encode():
        raise WrongBody(f"EDGAR answered with another filing, {number.group(1).decode()}")
    if b"</" + envelope.group(1) + b">" in raw[-4000:]:
        return None
    count = _COUNT.search(head)
    announced = int(count.group(1)) if count else 1
    begun, ended = len(_BEGINS.findall(_lines(raw))), raw.count(b"</DOCUMENT>")
    if begun == ended >= max(announced, 1):
        return None
    return f"the text breaks off after {ended} of {max(announced, begun)} documents"


def listing_fault(body: bytes, path: str, host: str) -> str | None:
    """What is missing of a listing, as far as its kind shows it. Raises ``WrongBody`` for a page where data should be."""
    if not body.strip():
        return "an empty answer"
    data = host != "www" or path.endswith((".json", ".idx", ".gz", ".Z", ".txt", ".xml"))
    if data and is_page(body):
        raise WrongBody(f"EDGAR answered with the page “{title(body)}” instead of data")
    try:
        if host != "www" or path.endswith(".json"):
            json.loads(body)
        elif path.endswith(".gz"):
            gzip.decompress(body)
    except (ValueError, EOFError, OSError, zlib.error):
        return "the data break off"
    if body.lstrip().startswith(b"<") and not body.rstrip().endswith(b">"):
        return "the page breaks off"
    return None


def _lines(raw: bytes) -> bytes:
    """With line feeds: files of the feed end their lines with carriage returns alone."""
    return raw.replace(b"\r", b"\n") if b"\r" in raw else raw
