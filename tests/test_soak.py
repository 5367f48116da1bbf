"""The soak, small: ``make soak`` runs it with 20,000 submissions."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.soak import soak
from benchmarks.synthetic import SAMPLES, made, submissions
from extractor import extract
from extractor.store.offers import wholes


def test_every_table_has_the_rows_that_the_json_gives(tmp_path: Path) -> None:
    assert soak(3 * len(SAMPLES), tmp_path)[-1].startswith("every count is right: ")


@pytest.mark.parametrize("copy", [1, 27, 900])
def test_copies_are_offers_of_their_own(copy: int) -> None:
    filings = [extract(made(path, copy)) for path in SAMPLES]
    assert len({filing.source.accession_number for filing in filings}) == len(SAMPLES)
    by_company: dict[str | None, list[object]] = {}
    for filing, path in zip(filings, SAMPLES, strict=True):
        sample = extract(path.read_bytes())
        assert filing.subject_company is not None
        assert sample.subject_company is not None
        assert filing.subject_company.cik != sample.subject_company.cik
        assert filing.subject_company.name != sample.subject_company.name
        assert (filing.filing_date != sample.filing_date) == bool(copy % 40)
        assert [len(filing.documents), len(filing.items), len(filing.signatures)] == [len(sample.documents), len(sample.items), len(sample.signatures)]
        by_company.setdefault(filing.subject_company.cik, []).append(filing)
    assert all(len(wholes(some)) == 1 for some in by_company.values())  # type: ignore[arg-type]


def test_the_same_every_time() -> None:
    assert list(submissions(30)) == list(submissions(30))
