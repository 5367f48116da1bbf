"""The files that tests read: the bundled samples, and real filings where a folder of them lies beside the project."""

from __future__ import annotations

from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
SAMPLES = sorted([*ROOT.glob("samples/Archives/edgar/data/*/*/*-*-*.*"), *ROOT.glob("samples/text/*.txt")])
"""Submissions (and one text of a PDF) that come with the project."""

CORPUS = ROOT.parent / "shared" / "corpus"
"""Real filings with what they state, agreed by reading them, a folder each, where they are there; the project does not bundle them."""
REAL = sorted(path for path in CORPUS.glob("*/*") if path.suffix in (".txt", ".htm", ".nc"))
"""Their files."""

needs_real = pytest.mark.skipif(not REAL, reason="no real filings beside the project (../shared/corpus)")

EDGAR_ANSWERS = ROOT.parent / "shared" / "edgar-examples"
"""Real answers of EDGAR: listings, feeds, refusals; not bundled either."""

needs_edgar_answers = pytest.mark.skipif(not EDGAR_ANSWERS.is_dir(), reason="no real answers of EDGAR beside the project (../shared/edgar-examples)")


def edgar_answer(name: str) -> str:
    """One of them, a byte a character."""
    return (EDGAR_ANSWERS / name).read_text("latin-1")


def name_of(path: Path) -> str:
    """How a test calls the file."""
    return path.stem if path in SAMPLES else f"{path.parent.name}/{path.name}"
