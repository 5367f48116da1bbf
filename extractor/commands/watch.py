"""What ``extract watch`` does: prints each new tender-offer filing once, as it appears."""

from __future__ import annotations

import argparse
import contextlib
import os
import re
import signal
import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING, Any, NoReturn, TextIO

from ..cli import EXIT_OK, EXIT_UNREACHED
from ..errors import BadSubmission, Blocked, ExtractError, FetchError, NotReadable, OtherForm, UsageError
from ..fetch import clock
from .common import EPILOG, Parser, add_source_options, complain, guarded, output, place, source_from
from .telling import telling

if TYPE_CHECKING:
    from ..discover.seen import Seen, Waiting
    from ..fetch import Archive, Mirror

INTERVAL, SHORTEST, LONGEST = 60.0, 10.0, 86_400.0
"""Seconds between two looks at EDGAR's feed: the default, the least and the most."""
TRIES = 10
LONGEST_PAUSE = timedelta(minutes=30)
_ACCESSION = re.compile(rb'"accession_number": ?"(\d{10}-\d{2}-\d{6})"')
"""Where a printed line tells which filing it is: the first such key is that of its source."""
_BEGINNING = b'{"schema_version"'


def _parser() -> argparse.ArgumentParser:
    parser = Parser(
        prog="extract watch",
        description="Follow EDGAR's feed and print each new tender-offer filing as one line of JSON, once, also over restarts. Ctrl-C or SIGTERM ends it.",
        epilog=EPILOG,
    )
    parser.add_argument(
        "--form", action="append", default=[], metavar="FORM", help="exact forms, several with commas or repeated (default: SC TO-I, SC TO-T, SC TO-C and their amendments)"
    )
    parser.add_argument("--interval", metavar="S", type=float, default=INTERVAL, help=f"seconds between two looks (default {INTERVAL:.0f}, at least {SHORTEST:.0f})")
    parser.add_argument("--since", metavar="DAY", help="begin with filings of that day, 2023-05-17; by default with the next one to come. Later starts go on where the state says")
    parser.add_argument("--state", metavar="FILE", help="remember there what was printed (default: the output's name and .state; without --output nothing is remembered)")
    parser.add_argument("--once", action="store_true", help="look once, print what is new, and leave")
    parser.add_argument("-o", "--output", type=place, metavar="FILE", help="add the lines to that file; none is ever added twice, though the watch be killed at any moment")
    parser.add_argument("--no-evidence", action="store_true", help="leave the evidence out")
    add_source_options(parser)
    volume = parser.add_mutually_exclusive_group()
    volume.add_argument("-v", "--verbose", action="store_true", help="tell on standard error what is asked for")
    volume.add_argument("-q", "--quiet", action="store_true", help="no progress; warnings and errors are still told")
    return parser


def run(arguments: list[str]) -> int:
    """Run ``extract watch`` with these arguments; the exit code."""
    return guarded(lambda: _run(_parser().parse_args(arguments)))


def _run(options: argparse.Namespace) -> int:
    try:
        with _Stop() as stop, source_from(options) as source, telling(verbose=options.verbose, quiet=True):
            return _watch(options, source, stop)
    except _Stopped:
        return EXIT_OK


def _watch(options: argparse.Namespace, source: Archive | Mirror, stop: _Stop) -> int:
    from ..discover.query import read_forms
    from ..discover.seen import Seen, alone, load
    from ..fetch import Archive

    if not isinstance(source, Archive) or options.offline:
        raise UsageError("a mirror and a cache have no feed of the newest filings: leave --mirror (EXTRACT_MIRROR) and --offline away")
    if not 0 < options.interval <= LONGEST or (options.interval < SHORTEST and not source.base):
        raise UsageError(f"--interval {options.interval:g}: give {SHORTEST:.0f} seconds or more, so that EDGAR is not asked without need, and a day ({LONGEST:.0f}) at most")
    since, forms = _since(options.since), read_forms(options.form)
    state = Path(options.state) if options.state else Path(f"{options.output}.state") if options.output else None
    with alone(state) if state else contextlib.nullcontext():
        seen = load(state, forms) if state else Seen(forms)
        printed, whole = _printed(options.output) if options.output else (set(), 0)
        with _appended(options.output, whole) if options.output else output(None) as out:
            watch = _Watch(options, source, seen, state, out, stop, since, printed)
            return watch.once() if options.once else watch.follow()


def _since(words: str | None) -> date | None:
    from ..discover.query import read_days

    try:
        return read_days(words)[0] if words else None
    except ValueError:
        raise UsageError(f"--since {words}: give a day as 2023-05-17") from None


def _printed(name: str) -> tuple[set[str], int]:
    """The accession numbers in a file that a watch wrote, and how many bytes its whole lines have. Raises ``UsageError`` for another file."""
    printed, whole = set(), 0
    if os.path.exists(name) and not os.path.isfile(name):
        raise UsageError(f"{name} is no file, and a watch reads again what it wrote: give the name of a file with --output, or leave it away to print the lines")
    try:
        with open(name, "rb") as lines:
            for line in lines:
                named = _ACCESSION.search(line)
                cut = not line.endswith(b"\n") and (line.startswith(_BEGINNING) or _BEGINNING.startswith(line))
                if named is None and not cut:
                    raise UsageError(f"{name} is not what extract watch wrote: give another place with --output")
                if named is not None and not cut:
                    printed.add(named.group(1).decode())
                    whole += len(line)
    except FileNotFoundError:
        pass
    except OSError as error:
        raise UsageError(f"{name} cannot be read: {error.strerror}: give another place with --output") from None
    return printed, whole


@contextlib.contextmanager
def _appended(name: str, whole: int) -> Iterator[TextIO]:
    """The file, to add to behind its whole lines; a last line that was not written to its end is taken away. Raises ``UsageError``."""
    try:
        added = open(name, "a", encoding="utf-8", newline="\n")  # noqa: SIM115  # closed below: what goes wrong while it is used is told elsewhere
    except OSError as error:
        raise UsageError(f"cannot write {name}: {error.strerror}: give another place with --output") from None
    with added:
        added.truncate(whole)
        yield added


class _Stopped(KeyboardInterrupt):
    """The watch was told to end."""


class _Stop:
    """Ends the watch at Ctrl-C and SIGTERM; not before a filing that is being printed is printed and remembered."""

    def __init__(self) -> None:
        self._busy = self._asked = False
        self._before: dict[int, Any] = {}

    def __enter__(self) -> _Stop:
        if threading.current_thread() is threading.main_thread():
            self._before = {number: signal.signal(number, self._stop) for number in (signal.SIGINT, signal.SIGTERM)}
        return self

    def __exit__(self, *_: object) -> None:
        for number, handler in self._before.items():
            signal.signal(number, handler)

    def _stop(self, number: int, frame: FrameType | None) -> None:
        self._asked = True
        if not self._busy:
            raise _Stopped

    @contextlib.contextmanager
    def after(self) -> Iterator[None]:
        """Stop after this, not within it."""
        self._busy = True
        try:
            yield
        finally:
            self._busy = False
        if self._asked:
            raise _Stopped


@dataclass
class _Watch:
    options: argparse.Namespace
    source: Archive
    seen: Seen
    state: Path | None
    out: TextIO
    stop: _Stop
    since: date | None
    printed: set[str]
    """What stands in the output already."""

    def once(self) -> int:
        """One look. The exit code tells whether filings are left for the next one."""
        self._look()
        self._print(everything=True)
        return EXIT_UNREACHED if self.seen.waiting else EXIT_OK

    def follow(self) -> NoReturn:
        """One look after another, until it is stopped. What cannot be had now is told once, and asked for again at the next look."""
        told = ""
        while True:
            try:
                self._look()
                self._print(everything=False)
                told = ""
            except FetchError as error:
                if str(error) != told:
                    complain(error, "watching goes on")
                told = str(error)
            clock.wait(self.options.interval)

    def _look(self) -> None:
        from ..discover.watch import look, read_days

        first = self.seen.looked_at is None
        look(self.seen, self.source, clock.now(), since=self.since)
        self._remember()
        if first and self.since is None and not self.options.quiet:
            print(f"extract: watching for what is filed from now on; {len(self.seen.known)} filings that the feed has already are passed over", file=sys.stderr)
        if self.seen.days:
            read_days(self.seen, self.source, clock.today())
            self._remember()

    def _print(self, *, everything: bool) -> None:
        for entry in list(self.seen.waiting.values()):
            if entry.found.accession not in self.printed and (everything or entry.not_before is None or entry.not_before <= clock.now()):
                line = self._read(entry)
                if line is None:
                    continue
                with self.stop.after():
                    self._write(line, entry.found.accession)
            elif entry.found.accession in self.printed:
                self.seen.done(entry.found.accession)

    def _write(self, line: str, accession: str) -> None:
        """Print first, then remember: a watch that is killed between the two prints the line again, unless it finds it in the file it writes."""
        self.out.write(line + "\n")
        self.out.flush()
        if self.options.output:
            os.fsync(self.out.fileno())
        self.seen.done(accession)
        self._remember()

    def _read(self, entry: Waiting) -> str | None:
        """The filing's line; None where it cannot be had, or not yet. Tries are counted beforehand, so that a filing that ends the program is not tried for ever."""
        from ..address import read_address
        from ..filing import extract

        entry.tries += 1
        entry.not_before = clock.now() + min(timedelta(seconds=self.options.interval) * 2 ** (entry.tries - 1), LONGEST_PAUSE)
        self._remember()
        try:
            if entry.tries > TRIES:
                raise FetchError(f"tried {TRIES} times: fetch it with: extract {entry.found.url}")
            fetched = self.source.submission(read_address(entry.found.url))
            return extract(fetched.raw, fetched.url).model_dump_json(exclude={"evidence"} if self.options.no_evidence else None)
        except Blocked:
            entry.tries -= 1
            raise
        except (FetchError, BadSubmission) as error:
            self._failed(entry, error)
            return None

    def _failed(self, entry: Waiting, error: ExtractError) -> None:
        about = f"{entry.found.accession}, a {entry.found.form}"
        if entry.tries > TRIES or isinstance(error, (OtherForm, NotReadable)):
            complain(error, f"{about}, is passed over")
            self.seen.done(entry.found.accession)
            self._remember()
        elif entry.tries == 1:
            complain(error, f"{about}, will be tried again")

    def _remember(self) -> None:
        from ..discover.seen import save

        if self.state is not None:
            save(self.state, self.seen)
