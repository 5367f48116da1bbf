"""What was fetched, on disk: filings for ever, by accession number; listings with the time at which they were asked for.

    Archives/edgar/data/{submitter's CIK}/{accession without dashes}/{accession}.txt.gz
    listings/{two digits}/{hash of the URL}.gz
    locks/{two digits}.lock
    patterns/{Python}.compiled                    what extractor/compiled.py keeps there
    CACHEDIR.TAG                                  so that backups pass the folder over

The first is EDGAR's own layout, so a cache is also a mirror. Each file is gzip data that any program unpacks; what is known of it, first of all the SHA-256 of the
bytes, stands in the comment that gzip allows in its header, so that one rename puts everything in place. A file is written beside its place, flushed to the disk and then moved:
a process killed at any moment leaves the old file, the new one, or none, and at worst a ``.part``. Every read checks the hash.

Why not ``requests-cache``: it keeps answers by URL in a database, so that a filing asked for under another party's CIK is another entry; it has no hash to check when reading, no
files that others can read, and no waiting of one process for the filing that another is just fetching.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import struct
import time
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from ..address import Address
from ..errors import FetchError, UsageError
from ..limits import LARGEST

_TAG = "Signature: 8a477f597d28d172789f06886806bc55\n# This folder is a cache of extract: it can be filled anew from EDGAR. See https://bford.info/cachedir/\n"
_GZIP = b"\x1f\x8b\x08\x10\0\0\0\0\0\xff"
"""A gzip header (RFC 1952) without a time, of no particular system, with a comment to follow."""
_STALE = 3600.0


class Damaged(Exception):
    """An entry whose bytes are not those that were put in."""


@dataclass(frozen=True)
class Listing:
    """A listing as it was had: what it held, when it was asked for (seconds of the wall clock), and what the server needs to say that it has not changed."""

    body: bytes
    asked: float
    etag: str | None = None
    last_modified: str | None = None


@dataclass(frozen=True)
class Contents:
    """What a cache holds."""

    filings: int
    listings: int
    bytes: int
    unfinished: int
    """Files that a killed process left behind."""


class Cache:
    """A folder of what was fetched. Several processes may use it at once. Nothing is made before something is kept."""

    def __init__(self, folder: Path) -> None:
        """The cache in that folder, which need not be there. Raises ``UsageError`` for a file."""
        if folder.is_file():
            raise UsageError(f"the cache {folder} is a file: give a folder with --cache (EXTRACT_CACHE)")
        self.folder = folder

    # --- filings --------------------------------------------------------------------------------------------------------------------------

    def filing(self, accession: str) -> bytes | None:
        """The submission, or None. Raises ``Damaged``."""
        kept = _read(self._filing(accession))
        return kept[1] if kept else None

    def keep_filing(self, accession: str, raw: bytes) -> None:
        """Put a submission in. Raises ``UsageError`` where the folder cannot be written."""
        self._write(self._filing(accession), _packed(raw, {}))

    def _filing(self, accession: str) -> Path:
        address = Address(accession)
        return self.folder / "Archives/edgar/data" / str(address.submitter) / address.undashed / f"{accession}.txt.gz"

    @contextlib.contextmanager
    def claim(self, name: str) -> Iterator[None]:
        """Let one process or thread at a time fetch what is so called; the next one then finds it here."""
        from filelock import FileLock

        digest = hashlib.sha256(name.encode()).hexdigest()
        path = self.folder / "locks" / f"{digest[:2]}.lock"
        try:
            self._tag()
            path.parent.mkdir(exist_ok=True)
            lock = FileLock(path, poll_interval=0.02)
            lock.acquire()
        except OSError as error:
            raise self._cannot_write(error) from None
        try:
            yield
        finally:
            lock.release()

    # --- listings -------------------------------------------------------------------------------------------------------------------------

    def listing(self, url: str) -> Listing | None:
        """The listing as it was last had, or None. Raises ``Damaged``."""
        kept = _read(self._listing(url))
        if kept is None:
            return None
        facts, body = kept
        if facts.get("url") != url:
            raise Damaged("another listing")
        asked = facts.get("asked")
        return Listing(body, asked if isinstance(asked, float) else 0.0, _words(facts.get("etag")), _words(facts.get("last_modified")))

    def keep_listing(self, url: str, listing: Listing) -> None:
        """Put a listing in. Raises ``UsageError`` where the folder cannot be written."""
        facts = {"url": url, "asked": listing.asked, "etag": listing.etag, "last_modified": listing.last_modified}
        self._write(self._listing(url), _packed(listing.body, facts))

    def _listing(self, url: str) -> Path:
        digest = hashlib.sha256(url.encode()).hexdigest()
        return self.folder / "listings" / digest[:2] / f"{digest[2:42]}.gz"

    # --- the whole --------------------------------------------------------------------------------------------------------------------------

    def contents(self) -> Contents:
        """How much there is."""
        filings, listings = list(self._filings()), list(self._listings())
        size = sum(_size(path) for path in (*filings, *listings))
        return Contents(len(filings), len(listings), size, len(list(self._unfinished())))

    def damaged(self) -> list[Path]:
        """Read everything; the entries whose bytes are not those that were put in, in the order of their paths."""
        bad = []
        for path in (*self._filings(), *self._listings()):
            try:
                _read(path)
            except (Damaged, FetchError):
                bad.append(path)
        return bad

    def clear(self, *, listings_only: bool = False) -> Contents:
        """Remove what is in it; what was there. Raises ``UsageError`` for a folder that is not such a cache."""
        before = self.contents()
        if not self.folder.exists():
            return before
        patterns = sorted(self.folder.glob("patterns/*.compiled*"))
        if not patterns and not (self.folder / "CACHEDIR.TAG").is_file():
            raise UsageError(f"{self.folder} holds no cache of extract (no CACHEDIR.TAG): nothing was removed; check --cache")
        doomed = [*self._listings()] if listings_only else [*self._listings(), *self._filings(), *self._unfinished(), *patterns]
        try:
            for path in doomed:
                path.unlink(missing_ok=True)
                for folder in list(path.parents)[: len(path.relative_to(self.folder).parts) - 1]:
                    with contextlib.suppress(OSError):  # not empty, or gone
                        folder.rmdir()
        except OSError as error:
            raise self._cannot_write(error) from None
        return before

    def _filings(self) -> Iterator[Path]:
        yield from sorted(path for path in self.folder.glob("Archives/edgar/data/*/*/*.txt.gz") if not path.name.startswith("."))

    def _listings(self) -> Iterator[Path]:
        yield from sorted(path for path in self.folder.glob("listings/*/*.gz") if not path.name.startswith("."))

    def _unfinished(self) -> Iterator[Path]:
        for pattern in ("Archives/edgar/data/*/*/.*.part", "listings/*/.*.part", ".*.part"):
            yield from sorted(path for path in self.folder.glob(pattern) if time.time() - _modified(path) > _STALE)

    # --- writing ----------------------------------------------------------------------------------------------------------------------------

    def _tag(self) -> None:
        tag = self.folder / "CACHEDIR.TAG"
        if not tag.exists():
            self.folder.mkdir(parents=True, exist_ok=True)
            _replace(tag, _TAG.encode())

    def _write(self, path: Path, data: bytes) -> None:
        for left in (2, 1, 0):
            try:
                self._tag()
                path.parent.mkdir(parents=True, exist_ok=True)
                _replace(path, data)
                return
            except FileNotFoundError as error:  # another process clears the cache
                if not left:
                    raise self._cannot_write(error) from None
            except OSError as error:
                raise self._cannot_write(error) from None

    def _cannot_write(self, error: OSError) -> UsageError:
        return UsageError(f"the cache {self.folder} cannot be written: {error.strerror}: make room or give another place with --cache (EXTRACT_CACHE)")


def _replace(path: Path, data: bytes) -> None:
    """Write the file beside its place, flush it to the disk, and move it."""
    beside = path.with_name(f".{path.name}.{os.getpid()}-{os.urandom(4).hex()}.part")
    try:
        with beside.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.replace(beside, path)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise
    if os.name == "posix":
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def _packed(raw: bytes, facts: dict[str, object]) -> bytes:
    """Gzip data with the facts and the SHA-256 of the bytes in the header's comment."""
    comment = json.dumps({"sha256": hashlib.sha256(raw).hexdigest(), **facts}, sort_keys=True)
    packer = zlib.compressobj(wbits=-15)
    body = packer.compress(raw) + packer.flush()
    return _GZIP + comment.encode("ascii") + b"\0" + body + struct.pack("<II", zlib.crc32(raw), len(raw) & 0xFFFFFFFF)


def _read(path: Path) -> tuple[dict[str, object], bytes] | None:
    """The facts and bytes of an entry, checked; None where there is none. Raises ``Damaged``, and ``FetchError`` where it cannot be read."""
    try:
        data = path.read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        raise FetchError(f"{path} cannot be read: {error.strerror}: check the permissions of the cache") from None
    end = data.find(b"\0", len(_GZIP))
    if not data.startswith(_GZIP) or end < 0:
        raise Damaged("no entry of a cache")
    unpacker = zlib.decompressobj(wbits=31)
    try:
        facts = json.loads(data[len(_GZIP) : end])
        raw = unpacker.decompress(data, LARGEST + 1)
    except (ValueError, zlib.error):
        raise Damaged("not what was put in") from None
    if not isinstance(facts, dict) or not unpacker.eof or facts.get("sha256") != hashlib.sha256(raw).hexdigest():
        raise Damaged("not what was put in")
    return facts, raw


def _words(value: object) -> str | None:
    return value if isinstance(value, str) else None


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except FileNotFoundError:  # removed meanwhile
        return 0


def _modified(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except FileNotFoundError:
        return time.time()
