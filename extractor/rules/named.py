"""Words of a statement and where they stand."""

from __future__ import annotations

from typing import NamedTuple


class Named(NamedTuple):
    """Words of the cover and where they stand; ``roles`` are what the captions say of a filing person, ``further`` the other subject companies under one caption."""

    text: str
    start: int
    end: int
    roles: tuple[str, ...] = ()
    further: tuple[str, ...] = ()
