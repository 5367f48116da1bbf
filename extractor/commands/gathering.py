"""The filings that the words of a command name: files, folders walked through, addresses, lists; for one address, the rest of its offer."""

from __future__ import annotations

import argparse
import logging
import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from ..address import is_address
from ..cli import EXIT_OK
from ..errors import ExtractError, OtherForm, UsageError
from .common import Complain, complain, exit_code, read_input, walked
from .lists import is_list, read_all, read_list

if TYPE_CHECKING:
    from ..fetch import Archive, Mirror
    from ..models import Filing

_NAMES = (".txt", ".nc", ".htm", ".html", ".txt.gz", ".nc.gz", ".htm.gz", ".html.gz")
"""Files of a folder that can be filings."""
_ACCEPTED_EARLIER = timedelta(days=5)
"""A filing accepted in the evening bears the date of the next business day."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Given:
    """A filing with the bytes it was read from, where they were asked for, and how it was called."""

    filing: Filing
    raw: bytes | None
    name: str


@dataclass
class Gathered:
    """Filings in the order in which they were named, each submission once, and the exit codes of what could not be read."""

    given: list[Given] = field(default_factory=list)
    codes: set[int] = field(default_factory=lambda: {EXIT_OK})
    _seen: set[str] = field(default_factory=set)

    @property
    def filings(self) -> list[Filing]:
        return [one.filing for one in self.given]

    @property
    def sources(self) -> dict[str, bytes]:
        """The bytes of each filing by their hash."""
        return {one.filing.source.sha256: one.raw for one in self.given if one.raw is not None}

    def complain(self, error: ExtractError, name: str) -> None:
        """Tell of what could not be read, and keep its exit code."""
        complain(error, name)
        self.codes.add(exit_code(error))

    def add(self, one: Given) -> None:
        """Take a filing in, once."""
        if one.filing.source.sha256 not in self._seen:
            self._seen.add(one.filing.source.sha256)
            self.given.append(one)


def add_verbosity(parser: argparse.ArgumentParser) -> None:
    """``--verbose`` and ``--quiet``, as ``gather`` reads them."""
    volume = parser.add_mutually_exclusive_group()
    volume.add_argument("-v", "--verbose", action="store_true", help="tell on standard error what was read, and what was passed over")
    volume.add_argument("-q", "--quiet", action="store_true", help="no progress; errors are still told")


def add_offer_inputs(parser: argparse.ArgumentParser) -> None:
    """What an offer's filings are named by, and up to which day: inputs, ``--from`` and ``--as-of``."""
    parser.add_argument(
        "inputs",
        nargs="*",
        metavar="INPUT",
        help="files, folders that are walked through, EDGAR addresses or accession numbers; for one address alone, the offer's other filings are looked up; "
        "- is standard input: a filing, or a list as for --from",
    )
    parser.add_argument(
        "--from", dest="lists", action="append", default=[], metavar="LIST", help="inputs one a line: addresses, paths, or what extract find printed; - is standard input"
    )
    parser.add_argument("--as-of", metavar="DAY", help="only what was public on that day, as 2023-05-17: filings accepted by its end in New York")


def gather_named(words: Sequence[str], source: Archive | Mirror, *, as_of: date | None = None, keep: bool = True) -> Gathered:
    """The filings that the words name, as ``gather`` gives them; for one address alone, those of its whole offer. A list on standard input stands for its entries.

    Raises ``UsageError`` where standard input is named twice, and as ``gather`` and ``gather_offer`` do.
    """
    if words.count("-") > 1:
        raise UsageError("standard input (-) can be read only once")
    raw = read_all(sys.stdin.buffer) if "-" in words else b""
    if is_list(raw):
        at = words.index("-")
        words = [*words[:at], *read_list("standard input", raw), *words[at + 1 :]]
    if len(words) == 1 and is_address(words[0]) and not os.path.exists(words[0]):
        return gather_offer(words[0], source, as_of=as_of)
    return gather(words, source, keep=keep, standard_input=raw)


def gather(words: Iterable[str], source: Archive | Mirror, *, keep: bool = True, standard_input: bytes | None = None) -> Gathered:
    """The filings that the words name, with their bytes unless ``keep`` is false; ``standard_input`` is what it held, where it was read already.

    What cannot be read is told and passed over; in a folder, files of other forms are passed over with a word for --verbose.
    """
    gathered = Gathered()
    for one in words:
        if os.path.isdir(one):
            found = list(_files(one, gathered.complain))
            if not found and gathered.codes == {EXIT_OK}:
                raise UsageError(f"no filings in {one}: it has no file that ends in {', '.join(_NAMES[:4])}")
            for name in found:
                _take(name, source, gathered, inside=True, keep=keep)
        else:
            _take(one, source, gathered, inside=False, keep=keep, standard_input=standard_input)
    return gathered


def _files(folder: str, complain: Complain) -> Iterator[str]:
    """The files of a folder that can be filings."""
    for name in walked(folder, complain):
        if name.lower().endswith(_NAMES):
            yield name
        else:
            _log.info("%s: passed over: no name of a filing", name)


def _take(name: str, source: Archive | Mirror, gathered: Gathered, *, inside: bool, keep: bool, standard_input: bytes | None = None) -> None:
    from ..filing import extract

    called = "standard input" if name == "-" else name
    try:
        if inside:
            raw, url = Path(name).read_bytes(), None
        elif name == "-" and standard_input is not None:
            raw, url = standard_input, None
        else:
            raw, url, _ = read_input(name, source)
        filing = extract(raw, url)
    except OtherForm as refusal:
        if not inside:
            gathered.complain(refusal, called)
        else:
            _log.info("%s: passed over: a %s", called, refusal.form)
        return
    except OSError as error:
        gathered.complain(ExtractError(f"cannot be read: {error.strerror}: check its permissions"), called)
        return
    except ExtractError as error:
        gathered.complain(error, called)
        return
    if inside and filing.form_type is None and filing.offer is None:
        _log.info("%s: passed over: no tender-offer statement, and no document of one", called)
        return
    _log.info("%s: %s%s", called, filing.form_type or "a document", f", Amendment No. {filing.amendment_number}" if filing.amendment_number is not None else "")
    gathered.add(Given(filing, raw if keep else None, called))


# --- the rest of an offer -------------------------------------------------------------------------------------------------------------


def gather_offer(address: str, source: Archive | Mirror, *, as_of: date | None = None) -> Gathered:
    """The filing at an address and the others of its offer, found through the lists of filings about its subject company.

    Where it cannot be told which of two offers the filing is of, the filings of both are given; another one that may be of two offers is not. Raises as
    ``same_offer`` does.
    """
    from ..address import read_address
    from ..fetch.clock import today
    from ..same_offer import same_offer

    wanted = read_address(address, source.base)
    offer = same_offer(wanted, source, today=today(), until=as_of + _ACCEPTED_EARLIER if as_of else None)
    gathered = Gathered()
    for about, error in offer.left_out:
        gathered.complain(error, about)
    for member in reversed(offer.members):
        if len(member.offers) == 1 or member.found.accession == wanted.accession:
            gathered.add(Given(member.filing, member.raw, member.found.accession))
    return gathered
