"""Submissions whose tags were taken away and whose lines were kept read as they did with them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from extractor import extract
from extractor.errors import OtherForm
from extractor.submission import read

from .corpus import SAMPLES

_TAG = re.compile(r"<[^>]{1,400}>")
HUMAN = [path for path in SAMPLES if path.suffix == ".txt"]
SAME = ("form_type", "filing_date", "accepted_at", "sec_file_numbers", "subject_company", "filing_persons", "amendment_number", "offer", "tallies", "stated_changes", "signatures")


def stripped(raw: bytes, line_end: str = "\n") -> bytes:
    return line_end.join(_TAG.sub("", raw.decode("latin-1")).splitlines()).encode("latin-1")


@pytest.mark.parametrize("path", HUMAN, ids=lambda path: path.stem)
def test_a_submission_without_its_tags(path: Path) -> None:
    raw = path.read_bytes()
    whole, bare = extract(raw), extract(stripped(raw))
    for name in SAME:
        assert getattr(bare, name) == getattr(whole, name), name
    assert [(one.sequence, one.type, one.filename) for one in bare.documents] == [(one.sequence, one.type, one.filename) for one in whole.documents]
    assert [item.number for item in bare.items] == [item.number for item in whole.items]


@pytest.mark.parametrize("line_end", ["\r\n", "\r"])
def test_other_line_ends(line_end: str) -> None:
    raw = HUMAN[0].read_bytes()
    whole, bare = extract(raw), extract(stripped(raw, line_end))
    assert (bare.filing_date, bare.offer, len(bare.documents)) == (whole.filing_date, whole.offer, len(whole.documents))


HEADER = "ACCESSION NUMBER:\t\t0009999999-10-000012\nCONFORMED SUBMISSION TYPE:\t{form}\n\nSUBJECT COMPANY:\n\n\tCOMPANY DATA:\n\t\tCOMPANY CONFORMED NAME:\t\tHARROW MILLS INC\n"
TEXT = "OFFER TO PURCHASE\n\nFILED BY: the Company\n\nHarrow Mills is offering to purchase its shares at $9.00 per share in cash."


def test_a_header_alone_has_no_documents() -> None:
    assert read(HEADER.format(form="SC TO-I").encode()).documents == ()


def test_text_without_shells_is_one_document() -> None:
    submission = read(f"{HEADER.format(form='SC TO-I')}\n{TEXT}".encode())
    assert [document.text.split("\n")[0][:17] for document in submission.documents] == ["OFFER TO PURCHASE"]
    assert submission.header is not None
    assert [party.role for party in submission.header.parties] == ["subject_company"]  # the text's "FILED BY:" is none of the header's


def test_a_list_of_exhibits_is_no_shell() -> None:
    words = f"{HEADER.format(form='SC TO-I')}\nSC TO-I\n1\nschedule.htm\n\n{TEXT}\n\nEX-99.1\n7\n\nEX-99.(A)(1)\n2\noffer.htm\n\n{TEXT}"
    assert [(document.type, document.sequence, document.filename) for document in read(words.encode()).documents] == [("SC TO-I", 1, "schedule.htm"), ("EX-99.(A)(1)", 2, "offer.htm")]


def test_another_form_is_refused() -> None:
    with pytest.raises(OtherForm, match="10-Q"):
        extract(f"{HEADER.format(form='10-Q')}\n10-Q\n1\nq.htm\n\nQuarterly report".encode())
