"""What the tests of fetching share: an archive that asks the test server, and workers that fetch in processes of their own."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path

from extractor.address import read_address
from extractor.fetch.archive import Archive, Settings
from extractor.fetch.client import Patience

from .corpus import ROOT

CONTACT = "Test Person tests@extract.test"
QUICK = Patience(connect=20, read=20, whole=60, backoff=0.01)
HASTY = Patience(connect=20, read=1, whole=60, backoff=0.01)
"""For servers that fall silent."""
ACC, A18, CIK = "0009999999-23-000005", "000999999923000005", 896493
PATH = f"/Archives/edgar/data/{CIK}/{A18}/{ACC}.txt"
CANONICAL = f"https://www.sec.gov{PATH}"
RAW = (ROOT / f"samples{PATH}").read_bytes()


def archive(url: str, folder: Path, *, contact: str | None = CONTACT, offline: bool = False, rate: float = 1000, patience: Patience = QUICK) -> Archive:
    """An archive with its cache and its counts in the folder."""
    return Archive(Settings(contact, folder / "cache", offline, url, rate, folder / "state", patience))


def environment(url: str, folder: Path, **more: str) -> dict[str, str]:
    """The same for a command."""
    own = {"EXTRACT_BASE_URL": url, "EXTRACT_CACHE": str(folder / "cache"), "EXTRACT_STATE": str(folder / "state"), "EXTRACT_CONTACT": CONTACT, "EXTRACT_RATE": "1000", "EXTRACT_MIRROR": ""}
    return own | more


def worker(url: str, folder: Path, addresses: Path, rate: float) -> subprocess.Popen[str]:
    """A process that fetches the addresses of a file, and prints the accession number and hash of each."""
    command = [sys.executable, "-m", __name__, str(addresses), str(rate)]
    return subprocess.Popen(command, cwd=ROOT, env={**os.environ, **environment(url, folder)}, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def _work(addresses: Path, rate: float) -> None:
    with Archive(Settings(rate=rate)) as source:
        for words in addresses.read_text().split():
            address = read_address(words)
            print(address.accession, hashlib.sha256(source.submission(address).raw).hexdigest(), flush=True)


if __name__ == "__main__":
    _work(Path(sys.argv[1]), float(sys.argv[2]))
