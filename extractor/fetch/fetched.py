"""What fetching gives: the bytes of a filing and its canonical address."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ..address import Address

_HEAD = 100_000
_SUBJECT = re.compile(rb"^[ \t]*(?:SUBJECT COMPANY:|<SUBJECT-COMPANY>)", re.MULTILINE)
_CIK = re.compile(rb"(?:CENTRAL INDEX KEY:[ \t]*|<CIK>[ \t]*)0*([1-9][0-9]{0,9})(?![0-9])")


@dataclass(frozen=True)
class Fetched:
    """A full submission text and its address.

    ``url`` is ``https://www.sec.gov/Archives/…/{accession}.txt`` under the subject company of the submission's header (or its first party), whichever
    party's address was asked for and wherever the bytes came from: one filing, one address.
    """

    raw: bytes
    url: str


def fetched(raw: bytes, address: Address, kept_under: int | None = None) -> Fetched:
    """The submission with its canonical address. ``kept_under`` is the CIK it was found under, for a header that names none."""
    head = raw[:_HEAD].replace(b"\r", b"\n")
    subject = _SUBJECT.search(head)
    named = _CIK.search(head, subject.end() if subject else 0)
    return Fetched(raw, address.submission_url(int(named.group(1)) if named else kept_under))
