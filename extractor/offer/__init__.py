"""An offer's filings: which belong together, and what stands after each.

    group(filings)          which filings are of one offer, with the reasons
    build_offer(filings)    the filings of one offer, folded: terms, changes, timeline
    compare(before, filing, after)      what one filing changed

``grouping.py`` sorts filings to offers; ``order.py`` puts those of one offer in order; ``fold.py`` folds one filing into the state before it, with
``terms.py``, ``prices.py``, ``lists.py``, ``exhibits.py`` and ``tallies.py`` for the kinds of terms; ``changes.py`` compares states; ``timeline.py``
tells the events; ``chain.py`` puts all together.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .chain import build_offer
    from .changes import compare
    from .grouping import Group, group

__all__ = ["Group", "build_offer", "compare", "group"]


def __getattr__(name: str) -> Any:
    """The public names, imported when first used: reading a filing needs none of them, but ``names.py``."""
    if name == "build_offer":
        from .chain import build_offer

        return build_offer
    if name == "compare":
        from .changes import compare

        return compare
    if name in ("Group", "group"):
        from . import grouping

        return getattr(grouping, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
