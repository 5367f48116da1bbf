"""What ``extract load`` does: filings into a database or a folder of Parquet files."""

from __future__ import annotations

import argparse
import itertools
import sys
from typing import TYPE_CHECKING

from ..cli import EXIT_OK
from ..errors import ExtractError, NotFound, UsageError
from . import common
from .common import EPILOG, Parser, add_source_options, exit_code, guarded, source_from, together
from .filings import filings
from .lists import listed

if TYPE_CHECKING:
    from ..store.database import Database
    from ..store.load import Loaded
    from ..store.target import Target


def _parser() -> argparse.ArgumentParser:
    parser = Parser(
        prog="extract load",
        description="Put filings into tables. Loading them again changes nothing; a newer version of extract replaces what an older one read.",
        epilog=EPILOG,
    )
    parser.add_argument("target", metavar="TARGET", help="a database, sqlite:///offers.db or postgresql://USER@HOST/DATABASE; or a folder for Parquet files")
    parser.add_argument(
        "inputs",
        nargs="*",
        metavar="INPUT",
        help="files, folders of them, addresses or accession numbers of filings, or JSON that extract printed; - is standard input: any of these",
    )
    parser.add_argument(
        "--from", dest="lists", action="append", default=[], metavar="LIST", help="inputs one a line: addresses, accession numbers, paths, or what extract find printed"
    )
    parser.add_argument("--replace", action="store_true", help="what is loaded replaces what is there, also what a newer version of extract read")
    parser.add_argument("--upgrade", action="store_true", help="bring tables that an older version of extract made to those of this one")
    add_source_options(parser)
    parser.add_argument("-q", "--quiet", action="store_true", help="no progress and no summary; errors are still told")
    return parser


def run(arguments: list[str]) -> int:
    """Run ``extract load`` with these arguments; the exit code."""
    return guarded(lambda: _run(_parser().parse_intermixed_args(arguments)))


def _run(options: argparse.Namespace) -> int:
    if not options.inputs and not options.lists and not options.upgrade:
        raise UsageError("no input: give files, folders or addresses of filings, or JSON that extract printed; see extract load --help")
    from ..store.extras import need

    need("sqlalchemy", "extract load")
    from ..store.load import load
    from ..store.target import read_target

    codes = {EXIT_OK}

    def complain(error: ExtractError, name: str) -> None:
        codes.add(exit_code(error))
        common.complain(error, name)

    target = read_target(options.target)
    if options.upgrade and not options.inputs and not options.lists and target.kind != "postgresql" and not target.path.exists():
        raise NotFound(f"{target.shown}: no such database or folder: check the path")
    words = itertools.chain(options.inputs, listed(options.lists))
    with source_from(options) as source, _open(target, options) as database:
        done = load(database, filings(words, source, complain), replace=options.replace)
        for key, reason in done.refused:
            complain(ExtractError(f"{target.shown} does not take it: {reason}"), key)
        if target.kind == "parquet":
            _write_files(database, target)
    if not options.quiet:
        print(f"extract: {target.shown}: {_told(done)}", file=sys.stderr)
    return together(codes)


def _open(target: Target, options: argparse.Namespace) -> Database:
    """The database that takes the filings: of a folder the one that its files are written from."""
    from ..store.database import open_database
    from ..store.extras import need

    if target.kind != "parquet":
        return open_database(target, upgrade=options.upgrade)
    need("pyarrow", "a folder of Parquet files")
    from ..store.folder import open_folder

    return open_folder(target, upgrade=options.upgrade)


def _write_files(database: Database, target: Target) -> None:
    from ..store.folder import write_folder

    _, unfit = write_folder(database, target)
    if unfit:
        common.complain(ExtractError(f"{unfit} numbers have more digits than Parquet's decimal(38, 12) holds and are null in the files"), target.shown)


def _told(done: Loaded) -> str:
    """What was done in one line."""
    counts = {"added": done.added, "replaced": done.replaced, "unchanged": done.unchanged, "kept, what is there being newer or fuller": done.kept, "refused": len(done.refused)}
    return f"{done.filings} filing{'' if done.filings == 1 else 's'}: " + (", ".join(f"{count} {word}" for word, count in counts.items() if count) or "nothing to do")
