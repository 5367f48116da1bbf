"""A folder laid out as EDGAR's archive: ``Archives/edgar/data/{CIK}/{accession without dashes}/{accession}.txt``, read instead of the network."""

from __future__ import annotations

import gzip
import re
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from ..address import Address
from ..errors import BadSubmission, FetchError, NotFound, UsageError
from ..limits import LARGEST
from .fetched import Fetched, fetched

if TYPE_CHECKING:
    from typing import Self

_ROOTS = ("Archives/edgar/data", "edgar/data", "www.sec.gov/Archives/edgar/data")
_ENDINGS = (".txt", ".txt.gz", ".nc", ".nc.gz")
_FILE = re.compile(r"([0-9]{10}-[0-9]{2}-[0-9]{6})(?:\.txt|\.nc)(?:\.gz)?")


class Mirror:
    """Filings of a folder. Files may be ``.txt`` or ``.nc``, gzipped or not, in their accession's folder or beside it; any party's CIK finds them.

    A cache that this tool filled is such a folder.
    """

    base: str | None = None
    """No server stands for EDGAR's."""

    def __init__(self, folder: Path) -> None:
        """Raises ``UsageError`` where the folder holds no archive."""
        self.folder = folder
        self._data = next((folder / root for root in _ROOTS if (folder / root).is_dir()), None) or self._refuse()
        self._known: dict[str, Path] | None = None

    def _refuse(self) -> Path:
        raise UsageError(f"no mirror of EDGAR's archive in {self.folder}: give the folder that holds {_ROOTS[0]}")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        """Nothing is held open."""

    def submission(self, address: Address) -> Fetched:
        """The filing. Raises ``NotFound`` where the mirror does not have it and ``BadSubmission`` for damaged gzip data."""
        path = self._near(address) or self._paths().get(address.accession)
        if path is None:
            raise NotFound(f"{address.accession} is not in the mirror {self.folder}: check the number, or leave --mirror (EXTRACT_MIRROR) away to ask EDGAR")
        return fetched(_bytes(path), address, _kept_under(path))

    def listing(self, path: str, *, host: str = "www", query: dict[str, str] | None = None, max_age: float | None = None) -> bytes:
        """A file of the archive besides filings, such as ``/Archives/edgar/full-index/2021/QTR1/form.idx``, where the mirror has it.

        Raises ``NotFound`` where it has not: a mirror answers no searches (see ``headers``).
        """
        inside = [part for part in path.split("/") if part]
        root = self._data.parents[2]
        if host == "www" and not query and inside and not any(part.startswith("..") or "\\" in part for part in inside):
            for file in (root.joinpath(*inside), root.joinpath(*inside).with_name(f"{inside[-1]}.gz")):
                if file.is_file():
                    return _bytes(file) if file.name != inside[-1] else file.read_bytes()
        raise NotFound(f"{path} is not in the mirror {self.folder}: leave --mirror (EXTRACT_MIRROR) away to ask EDGAR")

    def headers(self) -> Iterator[Fetched]:
        """Every filing of the mirror, in the order of accession numbers, each once."""
        for accession, path in sorted(self._paths().items()):
            yield fetched(_bytes(path), Address(accession), _kept_under(path))

    def _near(self, address: Address) -> Path | None:
        """The file where the address says, or where the cache would keep it."""
        for cik in (address.cik, address.submitter):
            company = self._data / str(cik)
            for ending in _ENDINGS:
                for path in (company / address.undashed / f"{address.accession}{ending}", company / f"{address.accession}{ending}"):
                    if path.is_file():
                        return path
        return None

    def _paths(self) -> dict[str, Path]:
        """The file of each accession, looked for once. Of several the first in the order of paths counts: they are one filing."""
        if self._known is None:
            self._known = {}
            for path in sorted([*self._data.glob("*/*"), *self._data.glob("*/*/*")]):
                named = _FILE.fullmatch(path.name)
                if named and path.is_file():
                    self._known.setdefault(named.group(1), path)
        return self._known


def _kept_under(path: Path) -> int | None:
    """The CIK of the company's folder that the file lies in."""
    return next((int(parent.name) for parent in path.parents[:2] if parent.name.isdecimal() and len(parent.name) <= 10), None)


def _bytes(path: Path) -> bytes:
    """The file's bytes, unpacked."""
    try:
        if path.suffix != ".gz":
            return path.read_bytes()
        with gzip.open(path) as packed:
            raw = packed.read(LARGEST + 1)
    except (gzip.BadGzipFile, zlib.error, EOFError) as error:
        raise BadSubmission(f"{path}: damaged gzip data: {error}", 0, "copy the file afresh") from None
    except OSError as error:
        raise FetchError(f"{path} cannot be read: {error.strerror}: check its permissions") from None
    if len(raw) > LARGEST:
        raise BadSubmission(f"{path}: more than 512 MB after decompression", LARGEST, "no submission is that large")
    return raw
