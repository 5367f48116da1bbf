"""EDGAR's archive, through the cache."""

from __future__ import annotations

import json
import os
import re
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlencode, urlsplit

from ..address import EDGAR, Address
from ..errors import FetchError, NotFound, UsageError
from ..places import default_cache, default_state
from .cache import Cache, Damaged, Listing
from .fetched import Fetched, fetched
from .whole import listing_fault, submission_fault

if TYPE_CHECKING:
    from typing import Self

    from .client import Client, Patience

_HOSTS = {"www": EDGAR, "data": "https://data.sec.gov", "efts": "https://efts.sec.gov"}
_SEARCH_AGE = 60.0
DEFAULT_RATE, HIGHEST_RATE = 5.0, 9.0
"""Requests a second; EDGAR takes ten."""


@dataclass(frozen=True)
class Settings:
    """What was asked for; None where the default holds."""

    contact: str | None = None
    cache: Path | None = None
    offline: bool = False
    base_url: str | None = None
    rate: float | None = None
    state: Path | None = None
    """The folder in which all processes of the machine count their requests."""
    patience: Patience | None = None


@dataclass
class Archive:
    """EDGAR's archive, through the cache. Opens nothing before bytes are asked for; threads may share one."""

    settings: Settings
    _client: Client | None = field(default=None, init=False)
    _lock: threading.Lock = field(default_factory=threading.Lock, init=False, repr=False)
    _cache: Cache | None = field(default=None, init=False)

    def __post_init__(self) -> None:
        """Raises ``UsageError`` for a base URL or a rate that is none."""
        self.base = _checked_base(self.settings.base_url)
        self.rate = _checked_rate(self.settings.rate, self.base)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the connections."""
        if self._client is not None:
            self._client.close()

    @property
    def cache(self) -> Cache:
        """Where what is fetched is kept."""
        if self._cache is None:
            self._cache = Cache(self.settings.cache or default_cache())
        return self._cache

    # --- filings ----------------------------------------------------------------------------------------------------------------------------

    def submission(self, address: Address) -> Fetched:
        """The filing: from the cache, else from EDGAR, and then kept.

        Without a CIK it is looked for under its submitter, and then with the full-text search, of which only a hit of that very accession number counts.
        Raises ``NotFound``; ``Blocked``; ``FetchError``; ``UsageError`` for a missing contact or a cache that cannot be written.
        """
        kept = self._kept(address)
        if kept is None:
            with self.cache.claim(address.accession):
                kept = self._kept(address)  # another process may just have fetched it
                if kept is None:
                    kept = self._fetch(address)
                    self.cache.keep_filing(address.accession, kept)
        return fetched(kept, address)

    def _kept(self, address: Address) -> bytes | None:
        """The filing in the cache. Raises ``FetchError`` and ``NotFound`` offline."""
        try:
            kept = self.cache.filing(address.accession)
        except Damaged:
            if self.settings.offline:
                raise FetchError(f"{address.accession} is damaged in the cache {self.cache.folder}: fetch it afresh, once without --offline") from None
            return None
        if kept is None and self.settings.offline:
            raise NotFound(f"{address.accession} is not in the cache {self.cache.folder}: fetch it once without --offline")
        return kept

    def _fetch(self, address: Address) -> bytes:
        if address.cik is not None:
            return self._fetch_under(address, address.cik)
        for cik in self._candidates(address):
            try:
                return self._fetch_under(address, cik)
            except NotFound:
                continue
        raise NotFound(
            f"EDGAR has no {address.accession} under its submitter, and its search (filings of 2001 and later) does not find it: check the number, "
            "or give the address of the filing's index page, which names a party's CIK"
        )

    def _candidates(self, address: Address) -> Iterator[int]:
        """CIKs under which a filing known by its number alone may lie."""
        if address.submitter:
            yield address.submitter
        found = json.loads(self.listing("/LATEST/search-index", host="efts", query={"q": f'"{address.accession}"'}, max_age=_SEARCH_AGE))
        yield from _ciks_of_hits(found, address.accession)

    def _fetch_under(self, address: Address, cik: int) -> bytes:
        url = address.submission_url(cik, self.base or EDGAR)
        return self._asked().get(url, lambda body: submission_fault(body, address.accession)).body

    # --- listings ---------------------------------------------------------------------------------------------------------------------------

    def listing(self, path: str, *, host: str = "www", query: dict[str, str] | None = None, max_age: float | None = None) -> bytes:
        """A page or file of EDGAR that changes with time: an index, a search, the feed, a company's filings.

        ``host`` is www, data or efts. What was asked for less than ``max_age`` seconds ago is taken from the cache; else EDGAR is asked whether it has changed.
        Raises ``NotFound``; ``Blocked``; ``FetchError``; ``UsageError`` for a missing contact or a cache that cannot be written.
        """
        url = f"{self.base or _HOSTS[host]}{path}" + (f"?{urlencode(query)}" if query else "")
        kept = self._kept_listing(url)
        if kept is not None and (self.settings.offline or (max_age is not None and 0 <= time.time() - kept.asked < max_age)):
            return kept.body
        if self.settings.offline:
            raise FetchError(f"{url} is not in the cache {self.cache.folder}: ask for it once without --offline")
        asked = time.time()
        answer = self._asked().get(url, lambda body: listing_fault(body, path, host), _conditions(kept))
        listing = Listing(kept.body, asked, kept.etag, kept.last_modified) if answer.unchanged and kept else Listing(answer.body, asked, answer.etag, answer.last_modified)
        self.cache.keep_listing(url, listing)
        return listing.body

    def _kept_listing(self, url: str) -> Listing | None:
        try:
            return self.cache.listing(url)
        except Damaged:
            return None

    def _asked(self) -> Client:
        """The client, made at the first request."""
        with self._lock:
            if self._client is None:
                from .client import Client, Patience, agent
                from .contact import contact
                from .limiter import Limiter

                who = contact(self.settings.contact)
                limiter = Limiter(self.settings.state or default_state(), self.base or EDGAR, self.rate, agent(who))
                self._client = Client(who, limiter, self.base, self.settings.patience or Patience())
            return self._client


def _conditions(kept: Listing | None) -> dict[str, str]:
    """The headers that ask whether a listing has changed."""
    if kept is None:
        return {}
    told = {"If-None-Match": kept.etag, "If-Modified-Since": kept.last_modified}
    return {name: words for name, words in told.items() if words}


def _ciks_of_hits(found: object, accession: str) -> Iterator[int]:
    """The parties of the hits that are documents of this very filing; a filing that only quotes the number is passed over."""
    outer = found.get("hits") if isinstance(found, dict) else None
    hits = outer.get("hits") if isinstance(outer, dict) else None
    seen: set[int] = set()
    for hit in hits if isinstance(hits, list) else ():
        source = hit.get("_source") if isinstance(hit, dict) else None
        if not isinstance(source, dict) or source.get("adsh") != accession or not isinstance(source.get("ciks"), list):
            continue
        for cik in source["ciks"]:
            if re.fullmatch(r"[0-9]{1,10}", str(cik)) and int(cik) and int(cik) not in seen:
                seen.add(int(cik))
                yield int(cik)


def _checked_base(words: str | None) -> str | None:
    words = words or os.environ.get("EXTRACT_BASE_URL")
    if not words:
        return None
    try:
        parts = urlsplit(words)
        fits = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.path in ("", "/") and not (parts.query or parts.fragment or "@" in parts.netloc)
        fits = fits and (parts.port is None or parts.port > 0)
    except ValueError:
        fits = False
    if not fits:
        raise UsageError(f"--base-url (EXTRACT_BASE_URL) {words!r} is no address of a server: give one such as http://127.0.0.1:8080")
    return f"{parts.scheme}://{parts.netloc}"


def _checked_rate(given: float | None, base: str | None) -> float:
    """Requests a second. EDGAR takes ten from all programs of a user together; a server of one's own what one will."""
    words = os.environ.get("EXTRACT_RATE")
    try:
        rate = given if given is not None else float(words) if words else DEFAULT_RATE
    except ValueError:
        raise UsageError(f"EXTRACT_RATE {words!r} is no number of requests a second: give one such as 5") from None
    highest = 10_000.0 if base else HIGHEST_RATE
    if not 0.01 <= rate <= highest:
        raise UsageError(f"--rate (EXTRACT_RATE) must be between 0.01 and {highest:g} requests a second: EDGAR takes ten from all programs of a user together")
    return rate
