"""Restated documents as redlines that open in place."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .cited import FilingRef, Material

if TYPE_CHECKING:
    from ..models.redline import Redline


@dataclass(frozen=True)
class Restated:
    """A document that a later filing gives anew: the numbers of the two filings, and what changed."""

    title: str
    before: str | None
    after: str | None
    redline: Redline


@dataclass(frozen=True)
class RedlineView:
    """A redline with its filings."""

    title: str
    before: FilingRef | None
    after: FilingRef | None
    redline: Redline


def redline_views(material: Material, redlines: Iterable[Restated]) -> tuple[RedlineView, ...]:
    """The redlines in their order."""
    return tuple(RedlineView(restated.title, material.ref(restated.before), material.ref(restated.after), restated.redline) for restated in redlines)
