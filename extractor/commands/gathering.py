"""The filings that the words of a command name: files, folders walked through, addresses, lists; for one address, the rest of its offer."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from ..cli import EXIT_OK
from ..errors import ExtractError, OtherForm, UsageError
from .common import complain, exit_code, read_input

if TYPE_CHECKING:
    from ..fetch import Archive, Mirror
    from ..models import Filing

_NAMES = (".txt", ".nc", ".htm", ".html", ".txt.gz", ".nc.gz", ".htm.gz", ".html.gz")
"""Files of a folder that can be filings."""


@dataclass(frozen=True)
class Given:
    """A filing with the bytes it was read from, and how it was called."""

    filing: Filing
    raw: bytes
    name: str


@dataclass
class Gathered:
    """Filings in the order in which they were named, each submission once, and the exit codes of what could not be read."""

    given: list[Given] = field(default_factory=list)
    codes: set[int] = field(default_factory=lambda: {EXIT_OK})

    @property
    def filings(self) -> list[Filing]:
        return [one.filing for one in self.given]

    @property
    def sources(self) -> dict[str, bytes]:
        """The bytes of each filing by their hash."""
        return {one.filing.source.sha256: one.raw for one in self.given}

    def add(self, one: Given) -> None:
        """Take a filing in, once."""
        if all(one.filing.source.sha256 != other.filing.source.sha256 for other in self.given):
            self.given.append(one)


def add_verbosity(parser: argparse.ArgumentParser) -> None:
    """``--verbose`` and ``--quiet``, as ``gather`` reads them."""
    volume = parser.add_mutually_exclusive_group()
    volume.add_argument("-v", "--verbose", action="store_true", help="tell on standard error what was read, and what was passed over")
    volume.add_argument("-q", "--quiet", action="store_true", help="no progress; errors are still told")


def gather(words: Iterable[str], source: Archive | Mirror, *, verbose: bool = False) -> Gathered:
    """The filings that the words name. What cannot be read is told and passed over; in a folder, files of other forms are passed over with a word for --verbose."""
    gathered = Gathered()
    for one in words:
        if os.path.isdir(one):
            found = list(_files(one, verbose))
            if not found:
                raise UsageError(f"no filings in {one}: it has no file that ends in {', '.join(_NAMES[:4])}")
            for name in found:
                _take(name, source, gathered, verbose, inside=True)
        else:
            _take(one, source, gathered, verbose, inside=False)
    return gathered


def _files(folder: str, verbose: bool) -> Iterator[str]:
    """The files of a folder that can be filings, by path; hidden ones apart."""
    for place, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(name for name in files if not name.startswith(".")):
            if name.lower().endswith(_NAMES):
                yield os.path.join(place, name)
            else:
                _tell(os.path.join(place, name), "passed over: no name of a filing", verbose)


def _take(name: str, source: Archive | Mirror, gathered: Gathered, verbose: bool, *, inside: bool) -> None:
    from ..filing import extract

    called = "standard input" if name == "-" else name
    try:
        raw, url, _ = (Path(name).read_bytes(), None, name) if inside else read_input(name, source)
        filing = extract(raw, url)
    except OtherForm as refusal:
        if not inside:
            complain(refusal, called)
            gathered.codes.add(exit_code(refusal))
        else:
            _tell(called, f"passed over: a {refusal.form}", verbose)
        return
    except OSError as error:
        complain(ExtractError(f"cannot be read: {error.strerror}: check its permissions"), called)
        gathered.codes.add(exit_code(ExtractError()))
        return
    except ExtractError as error:
        complain(error, called)
        gathered.codes.add(exit_code(error))
        return
    if inside and filing.form_type is None and filing.offer is None:
        _tell(called, "passed over: no tender-offer statement, and no document of one", verbose)
        return
    _tell(called, f"{filing.form_type or 'a document'}{f', Amendment No. {filing.amendment_number}' if filing.amendment_number is not None else ''}", verbose)
    gathered.add(Given(filing, raw, called))


def _tell(name: str, words: str, verbose: bool) -> None:
    if verbose:
        print(f"extract: {name}: {words}", file=sys.stderr)
