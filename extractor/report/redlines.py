"""Restated documents as redlines that open in place."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .cited import FilingRef, Material

if TYPE_CHECKING:
    from ..differences import Restated
    from ..models.redline import Count


@dataclass(frozen=True)
class RedlineView:
    """A redline with its filings. ``drawn`` is HTML whose words are escaped; everything else is text."""

    title: str
    before: FilingRef | None
    after: FilingRef | None
    count: Count
    drawn: str


def redline_views(material: Material, redlines: Iterable[Restated]) -> tuple[RedlineView, ...]:
    """The redlines in their order."""
    from ..redline.page import fragment

    return tuple(
        RedlineView(
            restated.title or restated.number or "Document",
            material.ref(restated.old.source.accession_number),
            material.ref(restated.new.source.accession_number),
            restated.redline.words,
            fragment(restated.redline, name=f"{material.prefix}redline-{number}"),
        )
        for number, restated in enumerate(redlines, 1)
    )
