"""Where the values of the page stand: one numbered note for each set of places, and addresses that may be linked."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from ..models.chain import FiledEvidence

EDGAR_HOSTS = ("www.sec.gov", "sec.gov", "data.sec.gov")
"""The only hosts that the page links to."""

_GLANCE = 320


@dataclass(frozen=True)
class Place:
    """One quote, and where it stands."""

    filing: str
    quote: str
    where: str
    rule: str
    link: str | None


@dataclass(frozen=True)
class Source:
    """The note that a value points to."""

    number: int
    anchor: str
    places: tuple[Place, ...]

    @property
    def link(self) -> str | None:
        """The first place that can be opened at its quote."""
        return next((place.link for place in self.places if place.link), None)

    @property
    def shown(self) -> Place:
        """The place that is quoted beside the value: the one that the link opens, else the first."""
        return next((place for place in self.places if place.link), self.places[0])

    @property
    def glance(self) -> str:
        """Its quote, cut where it is long; the note has all of it."""
        quote = self.shown.quote
        return quote if len(quote) <= _GLANCE else f"{quote[:_GLANCE].rsplit(' ', 1)[0][:_GLANCE]} …"


def safe_link(url: str | None, hosts: Collection[str] = EDGAR_HOSTS) -> str | None:
    """The address where it is one of EDGAR's over https, else None: what a filing made us write is never trusted to be an address."""
    if not url or any(ord(character) <= 32 or ord(character) == 127 for character in url):
        return None
    try:
        parts = urlsplit(url)
        allowed = parts.scheme == "https" and parts.hostname in hosts and parts.port in (None, 443) and parts.username is None
    except ValueError:
        return None
    return url if allowed else None


class Sources:
    """Collects the notes in the order in which the page's values point to them."""

    def __init__(self, prefix: str, filings: Mapping[str | None, str], hosts: Collection[str]) -> None:
        self._prefix, self._filings, self._hosts = prefix, filings, hosts
        self._notes: dict[tuple[tuple[object, ...], ...], Source] = {}

    def cite(self, evidence: Iterable[FiledEvidence]) -> Source | None:
        """The note for these places; None where there are none. The same places have one note."""
        places = tuple(evidence)
        if not places:
            return None
        key = tuple((place.accession_number, place.document, place.start, place.end) for place in places)
        if key not in self._notes:
            number = len(self._notes) + 1
            self._notes[key] = Source(number, f"{self._prefix}source-{number}", tuple(self._place(place) for place in places))
        return self._notes[key]

    def notes(self) -> tuple[Source, ...]:
        """All notes so far, in order."""
        return tuple(self._notes.values())

    def _place(self, place: FiledEvidence) -> Place:
        document = f"document {place.document}" if place.document is not None else "header"
        filing = self._filings.get(place.accession_number) or place.accession_number or "a filing without a number"
        return Place(filing, place.quote, f"{document}, bytes {place.start:,}–{place.end:,}", place.rule, safe_link(place.link, self._hosts))
