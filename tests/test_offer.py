"""An offer's filings: which belong together, what stands after each, what each changed. The sample offers end to end."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from extractor import build_offer, extract, group
from extractor.models import Filing
from extractor.models.chain import Change, OfferChain

from .corpus import ROOT

ARCHIVE = ROOT / "samples" / "Archives" / "edgar" / "data"


@cache
def filings_of(cik: str) -> tuple[Filing, ...]:
    return tuple(extract(path.read_bytes()) for path in sorted((ARCHIVE / cik).glob("*/*")) if path.suffix in (".txt", ".nc"))


@cache
def chain_of(cik: str) -> OfferChain:
    return build_offer(filings_of(cik))


def changes_in(chain: OfferChain, number: int) -> dict[str, Change]:
    """What the amendment of that number changed, by pointer."""
    at = next(at for at, filing in enumerate(chain.filings) if filing.amendment_number == number)
    return {change.pointer: change for change in chain.changes[at].changes}


def test_ault_terms() -> None:
    chain = chain_of("896493")
    assert chain.offer_id == "0000896493-0009999999-23-000002"
    third = changes_in(chain, 3)
    ratio = third["/offer/consideration/0/ratio"]
    assert (ratio.kind, ratio.before, ratio.after, str(ratio.percent), ratio.stated) == ("consideration_raised", "0.015", "0.02", "33.33", True)
    assert {place.accession_number for place in ratio.evidence.after} == {"0009999999-23-000005"}


@pytest.mark.parametrize("cik", sorted(path.name for path in Path(ARCHIVE).iterdir()))
def test_samples_are_one_offer_each(cik: str) -> None:
    (found,) = group(filings_of(cik))
    assert len(found.filings) == len(filings_of(cik)) == len(found.reasons)
    assert not found.undecided
