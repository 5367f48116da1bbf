"""Turns SEC tender-offer filings (Schedule TO) into validated data, every value with the place in the file that says so.

    from extractor import extract
    filing = extract(raw)                       # bytes of a submission, or of one document
    filing.offer.expiration.date
    filing.evidence_for("/offer/expiration")    # where the file says so

    from extractor import build_offer, group
    for found in group(filings):                # which filings are of one offer
        offer = build_offer(found.filings)      # what stands after each of them, and what each changed

    from extractor import diff
    diff(old, new).changes                      # what the later of two filings changed

The models stand in ``extractor.models``, the refusals in ``extractor.errors``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"

if TYPE_CHECKING:
    from . import models
    from .differences import diff
    from .filing import extract
    from .offer import build_offer, group

__all__ = ["__version__", "build_offer", "diff", "extract", "group", "models"]


def __getattr__(name: str) -> Any:
    """The public names, imported when first used: ``extract --version`` needs none of them."""
    if name == "extract":
        from .filing import extract

        return extract
    if name == "diff":
        from .differences import diff

        return diff
    if name in ("build_offer", "group"):
        from . import offer

        return getattr(offer, name)
    if name == "models":
        import importlib

        return importlib.import_module(".models", __name__)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
