"""What ``extract batch`` does: reads a long list of filings with several processes, or on a cluster."""

from __future__ import annotations

import argparse
import contextlib
import hashlib
import json
import os
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from .. import __version__, errors
from ..cli import EXIT_OK, EXIT_SOME_FAILED
from ..errors import ExtractError, UsageError
from .common import EPILOG, Parser, add_source_options, exit_code, guarded, output, place, read_input, refuse_overwriting, source_from, together
from .filings import ERRORS_BEGIN, expanded
from .lists import listed

if TYPE_CHECKING:
    from ..batch.journal import Journal
    from ..batch.pool import Ready, Results
    from ..batch.run import Halted, Workers
    from ..batch.sinks import Sink
    from ..batch.work import Outcome
    from ..fetch import Archive, Mirror
    from ..store.target import Target

_LONGEST = 1_000_000
"""The longest time limit in seconds; systems count what they wait for in milliseconds of 31 bits."""
_LINES = (".jsonl", ".ndjson", ".json")


def _parser() -> argparse.ArgumentParser:
    parser = Parser(
        prog="extract batch",
        description="Read a list of filings with several processes. A run that was cut off goes on where it was when the same command is given again; a filing that cannot be read is told of in the errors file and stops nothing.",
        epilog=EPILOG,
    )
    parser.add_argument(
        "lists",
        nargs="+",
        metavar="LIST",
        help="what extract find printed, or addresses, accession numbers, paths, fsspec URLs one a line; or a folder of filings; - is standard input",
    )
    parser.add_argument("-o", "--output", type=place, metavar="OUT", help="a .jsonl file; a database or a folder as for extract load; without it, standard output")
    parser.add_argument("--workers", type=int, default=os.cpu_count() or 1, metavar="N", help="processes that read (default: one a core)")
    parser.add_argument("--cluster", metavar="ADDRESS", help="read on the Dask cluster whose scheduler is there, as tcp://10.0.0.1:8786")
    parser.add_argument("--unordered", action="store_true", help="lines as they come, instead of in the order of acceptance")
    parser.add_argument("--errors", metavar="FILE", help="where filings that were not read are told of, one JSON line each (default: errors.jsonl beside OUT)")
    parser.add_argument("--time-limit", type=float, default=120, metavar="SECONDS", help="most that one filing may take (default: 120)")
    parser.add_argument("--memory-limit", type=int, default=2048, metavar="MB", help="most memory that reading one filing may take, where the system can limit it (default: 2048)")
    add_source_options(parser)
    parser.add_argument("-q", "--quiet", action="store_true", help="no progress and no summary")
    return parser


def run(arguments: list[str]) -> int:
    """Run ``extract batch`` with these arguments; the exit code."""
    return guarded(lambda: _run(_parser().parse_intermixed_args(arguments)))


def _run(options: argparse.Namespace) -> int:
    if options.workers < 1 or options.memory_limit < 1:
        raise UsageError("--workers and --memory-limit must be above zero")
    if not 0 < options.time_limit <= _LONGEST:
        raise UsageError(f"--time-limit must be above zero, and {_LONGEST:,} seconds at most")
    if options.cluster:
        from ..store.extras import need

        need("distributed", "--cluster")
    for option, words in (("--output", options.output), ("--errors", options.errors)):
        if words:
            refuse_overwriting(words, options.lists, option)
    if options.errors:
        _refuse_missing_folder(options.errors, "--errors")
    from ..batch.journal import Journal

    with _place(options.output) as (out, target, part, journal_path), Journal(journal_path, __version__) as journal, source_from(options) as source:
        total = journal.plan(_words(options.lists))
        if total == 0:
            raise UsageError(f"nothing in {', '.join(options.lists)}: give addresses, accession numbers or paths one a line, or a folder of filings")
        sink = _sink(out, target, part, journal, options)
        counted = _Progress(total, total - sum(journal.counts()[:2]), journal.counts()[1], options)
        try:
            _read_all(journal, sink, source, options, counted)
        except BaseException as error:
            sink.close()
            counted.end()
            if isinstance(error, (KeyboardInterrupt, SystemExit)) and not options.quiet:
                print("extract: interrupted: give the same command again to go on", file=sys.stderr)
            raise
        counted.end()
        return _finish(journal, sink, str(out or (target.shown if target else "standard output")), _errors_file(options, target), options)


def _refuse_missing_folder(words: str, option: str) -> None:
    """Raises ``UsageError``, before hours of work, for a file whose folder is not there."""
    folder = os.path.dirname(words)
    if folder and not os.path.isdir(folder):
        raise UsageError(f"cannot write {words}: there is no folder {folder}: make it, or give another place with {option}")


def _words(lists: list[str]) -> Iterator[str]:
    """The entries of the lists, in their order."""
    for name in lists:
        if os.path.isdir(name):
            yield from (path for path in expanded(name, _refuse) if not path.endswith((".jsonl", ".jsonl.gz")))
        else:
            yield from listed([name])


def _refuse(error: ExtractError, name: str) -> NoReturn:
    """A folder that cannot be read is told before the run, and ends it: what it holds would be missing from the output."""
    raise ExtractError(f"{name} {error}")


# --- where things are ---------------------------------------------------------------------------------------------------------------------


@contextlib.contextmanager
def _place(words: str | None) -> Iterator[tuple[Path | None, Target | None, Path, Path]]:
    """The file of lines or the target, the file of lines as they come, and the journal."""
    if words is None:
        with tempfile.TemporaryDirectory(prefix="extract-") as folder:
            yield None, None, Path(folder) / "lines", Path(folder) / "journal"
        return
    if words.lower().endswith(_LINES):
        _refuse_missing_folder(words, "--output")
        yield Path(words), None, Path(f"{words}.part"), Path(f"{words}.journal")
        return
    from ..store.extras import need
    from ..store.target import read_target

    need("sqlalchemy", "a database as output")
    target = read_target(words)
    if target.kind == "parquet":
        need("pyarrow", "a folder of Parquet files")
        from ..store.folder import make

        make(target)
        yield None, target, Path(), target.path / "_batch.journal"
    elif target.kind == "sqlite":
        _refuse_missing_folder(target.address, "--output")
        yield None, target, Path(), Path(f"{target.address}.journal")
    else:
        yield None, target, Path(), Path(f"extract-batch-{hashlib.sha256(target.shown.encode()).hexdigest()[:8]}.journal")


def _errors_file(options: argparse.Namespace, target: Target | None) -> str:
    """Where errors are told of: beside the output, in the current folder where that is standard output or a server."""
    if options.errors:
        return str(options.errors)
    output = options.output if target is None else "" if target.kind == "postgresql" else target.address
    return os.path.join(os.path.dirname(os.path.normpath(output or "")), "errors.jsonl")


def _sink(out: Path | None, target: Target | None, part: Path, journal: Journal, options: argparse.Namespace) -> Sink:
    from ..batch.sinks import Lines, Tables

    if target is None:
        return Lines(out, part, journal, ordered=not options.unordered)
    from ..store.database import open_database
    from ..store.folder import open_folder

    return Tables(target, open_folder(target) if target.kind == "parquet" else open_database(target), journal)


# --- the run --------------------------------------------------------------------------------------------------------------------------------


def _read_all(journal: Journal, sink: Sink, source: Archive | Mirror, options: argparse.Namespace, counted: _Progress) -> None:
    from ..batch.pool import Limits, Pool
    from ..batch.run import Run

    def fetch(words: str) -> tuple[bytes, str | None]:
        return read_input(words, source)[:2]

    def start(ready: Ready, results: Results, halted: Halted) -> Workers:
        if options.cluster:
            from ..batch.cluster import Cluster

            return Cluster(options.cluster, ready, results, halted)
        return Pool(options.workers, Limits(options.time_limit, options.memory_limit), ready, results, halted)

    Run(journal, sink, fetch, start, options.workers, counted.add, near=not options.cluster).go()


def _finish(journal: Journal, sink: Sink, shown: str, errors_file: str, options: argparse.Namespace) -> int:
    _, failed, later = journal.counts()
    sink.finish(complete=not later)
    read, failed, later = journal.counts()
    codes = {EXIT_OK, *(_code(failure.kind) for _, failure in journal.failures())}
    if failed:
        with output(errors_file, option="--errors") as told:
            for words, failure in journal.failures():
                line = json.dumps({"input": words, "error": failure.kind, "message": failure.message, "try_again": failure.later}, ensure_ascii=False)
                told.write(line.encode("utf-8", "backslashreplace").decode() + "\n")  # a name that is no UTF-8: its bytes as JSON's own \\udcXX
    elif _told_errors(Path(errors_file)):
        os.unlink(errors_file)
    if not later:
        journal.remove()
    if not options.quiet:
        said = f"extract: {shown}: {read + failed:,} filing{'' if read + failed == 1 else 's'}: {read:,} read"
        said += f", {failed:,} not: see {errors_file}" if failed else ""
        said += f"; {later:,} could not be fetched: give the same command again to try them" if later else ""
        print(said, file=sys.stderr)
    return together(codes)


def _told_errors(path: Path) -> bool:
    """Whether that is a file of errors that a run wrote, and may be taken away when there are none any more: no device, and nobody's notes."""
    if not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(len(ERRORS_BEGIN)) == ERRORS_BEGIN


def _code(kind: str) -> int:
    found = getattr(errors, kind, None)
    if isinstance(found, type) and issubclass(found, ExtractError):
        return exit_code(found.__new__(found))
    return EXIT_SOME_FAILED


class _Progress:
    """How far the run is, for the eye: on a terminal alone, and never in what is written."""

    def __init__(self, total: int, left: int, failed: int, options: argparse.Namespace) -> None:
        self._total, self._left, self._failed = total, left, failed
        self._show = sys.stderr.isatty() and not options.quiet
        self._begun = self._shown = time.monotonic()
        self._here = 0

    def add(self, outcome: Outcome) -> None:
        self._here += 1
        self._left -= 1
        self._failed += not hasattr(outcome, "line")
        if self._show and time.monotonic() - self._shown > 0.2:
            self._shown = time.monotonic()
            rate = self._here / (self._shown - self._begun)
            words = f"{self._total - self._left:,} of {self._total:,}, {rate:.1f} a second, {_time(self._left / rate)} left" + (
                f", {self._failed:,} not read" if self._failed else ""
            )
            print(f"\r\x1b[Kextract: {words}", end="", file=sys.stderr, flush=True)

    def end(self) -> None:
        """Clear the line."""
        if self._show:
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)


def _time(seconds: float) -> str:
    """A time to wait, in two units at most."""
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours} h {minutes:02} min" if hours else f"{minutes} min {rest:02} s" if minutes else f"{rest} s"
