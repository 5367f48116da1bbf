"""Quotation marks typed as two read as one, and what they stand in is told to the byte."""

from __future__ import annotations

from pathlib import Path

import pytest

from extractor import extract
from extractor.document import Document
from extractor.evidence import Ledger
from extractor.models import Filing
from extractor.submission import Submission

from .corpus import SAMPLES


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("(the ``Shares'') of", '(the "Shares") of'),
        ("``A'' and ''B'' and `C'", '"A" and "B" and `C\''),
        ("<p>(the &#145;&#145;Shares&#146;&#146;) of</p>", "(the \u201cShares\u201d) of"),
        ("<p>the &#8216;&#8216;Offer&#8217;&#8217;</p>", "the \u201cOffer\u201d"),
        ("<p><font>&lsquo;</font><font>&lsquo;</font>Offer'' of X's</p>", "\u201cOffer\" of X's"),
        ("the ''", 'the "'),
        ("''", '"'),
        ("holders' 'own'", "holders' 'own'"),
    ],
)
def test_two_marks_are_one(raw: str, text: str) -> None:
    assert Document(raw, 0, len(raw)).text == text


@pytest.mark.parametrize("raw", ["a ``Share'' b ''c'' d", "<p>x &#145;&#145;Shares&#146;&#146; of <b>''Y''</b> &amp; Z</p>", "''a''''b'' c"])
def test_each_character_stands_where_it_stood(raw: str) -> None:
    document = Document(raw, 0, len(raw))
    ends = [document.span(at, at + 1) for at in range(len(document.text)) if document.text[at].strip()]
    assert ends == sorted(ends)
    for at, (start, end) in zip([at for at in range(len(document.text)) if document.text[at].strip()], ends, strict=True):
        if document.text[at].isalnum():
            assert raw[start:end] == document.text[at]
        elif document.text[at] in "\"\u201c\u201d":
            assert len(document.quote(at, at + 1)) == 1
            assert raw[start:end] in ("``", "''", "&#145;&#145;", "&#146;&#146;")


MARKS = [("\u201c", "\u201d", "\u2018\u2018", "\u2019\u2019"), ("&ldquo;", "&rdquo;", "&#145;&#145;", "&#146;&#146;"), ("&#8220;", "&#8221;", "&#8216;&#8216;", "&#8217;&#8217;"), ("&#147;", "&#148;", "&lsquo;&lsquo;", "&rsquo;&rsquo;")]  # fmt: skip


def doubled(raw: bytes) -> bytes:
    for opening, closing, first, last in MARKS:
        raw = raw.replace(opening.encode(), first.encode()).replace(closing.encode(), last.encode())
    return raw


@pytest.mark.parametrize("path", [path for path in SAMPLES if path.suffix == ".txt" and doubled(path.read_bytes()) != path.read_bytes()], ids=lambda path: path.stem)
def test_samples_with_doubled_marks_read_the_same(path: Path) -> None:
    whole, other = extract(path.read_bytes()), extract(doubled(path.read_bytes()))
    for name in ("offer", "tallies", "securities", "signatures", "filing_persons", "exhibits"):
        assert told(other, name) == told(whole, name), name
    assert other.evidence.keys() == whole.evidence.keys()


def told(filing: Filing, name: str) -> object:
    return filing.cover.securities if name == "securities" and filing.cover else getattr(filing, name, None)


def test_a_link_looks_for_what_the_page_shows() -> None:
    words = b"<html><p>The tender offer is for all outstanding shares (the &#145;&#145;Shares&#146;&#146;) of Harrow Mills at a price (the &#145;&#145;Offer Price&#146;&#146;) of $9.00 per Share.</p>"
    document = Document(words.decode(), 0, len(words))
    assert document.shown(0, len(document.text)).count("\u2018\u2018") == document.quote(0, len(document.text)).count("\u201c") == 2
    ledger = Ledger(Submission(words, None, (document,)), "https://www.sec.gov/Archives/edgar/data/1/000000000010000001/a.htm")
    ledger.cite("/offer", document, document.text.index("(the"), document.text.index(" of Harrow"), "quantity.all")
    (evidence,) = ledger.entries["/offer"]
    assert (evidence.quote, evidence.link) == ("(the \u201cShares\u201d)", "https://www.sec.gov/Archives/edgar/data/1/000000000010000001/a.htm#:~:text=%28the%20%E2%80%98%E2%80%98Shares%E2%80%99%E2%80%99%29")
