"""What ``extract export`` does: tables and panels as CSV, Parquet and Stata files."""

from __future__ import annotations

import argparse
import contextlib
import itertools
import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from ..cli import EXIT_OK
from ..errors import ExtractError, UsageError
from . import common
from .common import EPILOG, Parser, add_source_options, exit_code, guarded, output, place, source_from, together
from .filings import filings
from .lists import listed

if TYPE_CHECKING:
    from ..store.database import Database
    from ..store.target import Target

_LIBRARIES = {"csv": "sqlalchemy", "parquet": "pyarrow", "stata": "pandas"}


def _parser() -> argparse.ArgumentParser:
    parser = Parser(prog="extract export", description="Write tables and panels of filings and offers to files.", epilog=EPILOG)
    parser.add_argument(
        "inputs", nargs="*", metavar="SOURCE", help="a database or a folder that extract load made; or filings: files, folders, addresses, JSON that extract printed"
    )
    parser.add_argument(
        "--from", dest="lists", action="append", default=[], metavar="LIST", help="filings one a line: addresses, accession numbers, paths, or what extract find printed"
    )
    parser.add_argument("--format", choices=tuple(_LIBRARIES), default="csv", help="csv (default), parquet, or stata: a .dta file of format 118")
    parser.add_argument(
        "--tables",
        metavar="NAMES",
        default="panels",
        help="tables and panels, parted by commas; panels (default): offer_panel, event_panel, term_panel, filing_panel, tally_panel; all: every table, too",
    )
    parser.add_argument("-o", "--output", type=place, metavar="PLACE", help="a folder for the files; for one table, its file; without it, one table as CSV goes to standard output")
    add_source_options(parser)
    parser.add_argument("-q", "--quiet", action="store_true", help="do not tell which files were written; errors are still told")
    return parser


def run(arguments: list[str]) -> int:
    """Run ``extract export`` with these arguments; the exit code."""
    return guarded(lambda: _run(_parser().parse_intermixed_args(arguments)))


def _run(options: argparse.Namespace) -> int:
    if not options.inputs and not options.lists:
        raise UsageError("no source: give a database that extract load made, or filings; see extract export --help")
    from ..store.extras import need

    need("sqlalchemy", "extract export")
    need(_LIBRARIES[options.format], f"--format {options.format}")
    names = _names(options.tables)
    if options.output is None and (options.format != "csv" or len(names) > 1):
        raise UsageError("say where the files go: give a folder with --output")
    codes = {EXIT_OK}
    with _database(options, codes) as database:
        if options.output is None:
            _print(database, names[0])
        else:
            _write(database, names, options)
    return together(codes)


def _names(words: str) -> list[str]:
    from ..store.tabular import NAMES, PANELS, query

    names = [name for word in words.split(",") for name in (PANELS if word == "panels" else NAMES if word == "all" else [word.strip()])]
    for name in names:
        query(name)
    return list(dict.fromkeys(names))


@contextlib.contextmanager
def _database(options: argparse.Namespace, codes: set[int]) -> Iterator[Database]:
    """The database that is named, or one for the time being with the filings that are named."""
    from ..store.database import open_database, open_to_read
    from ..store.load import load
    from ..store.target import Target

    named = _named(options.inputs) if not options.lists else None
    if named is not None:
        with open_to_read(named) as database:
            yield database
        return

    def complain(error: ExtractError, name: str) -> None:
        codes.add(exit_code(error))
        common.complain(error, name)

    with tempfile.TemporaryDirectory(prefix="extract-") as folder, source_from(options) as source:
        place = os.path.join(folder, "export.db")
        with open_database(Target("sqlite", place, place)) as database:
            load(database, filings(itertools.chain(options.inputs, listed(options.lists)), source, complain))
            yield database


def _named(inputs: list[str]) -> Target | None:
    """The database that the words name, if they name one."""
    from ..store.target import LEDGER, Target, is_database, read_target

    if len(inputs) != 1:
        return None
    (words,) = inputs
    if is_database(words):
        return read_target(words)
    inside = Path(words.removeprefix("parquet:")) / LEDGER
    return Target("sqlite", str(inside), words) if os.path.isfile(inside) else None


def _print(database: Database, name: str) -> None:
    from ..store.export import write_csv

    with output(None) as out, database.reading() as connection:
        out.reconfigure(newline="")  # type: ignore[attr-defined]  # CSV brings its own line ends
        write_csv(connection, name, out)


def _write(database: Database, names: list[str], options: argparse.Namespace) -> None:
    from ..store.export import ENDINGS, export

    ending = ENDINGS[options.format]
    alone = len(names) == 1 and options.output.endswith(ending)
    if not alone and not Path(options.output).is_dir():
        if options.output.endswith(tuple(ENDINGS.values())):
            wanted = (
                f"several tables need a folder, or name one with --tables: {', '.join(names)}"
                if options.output.endswith(ending)
                else f"--format {options.format} writes files that end in {ending}"
            )
            raise UsageError(f"{options.output}: {wanted}")
        if os.path.lexists(options.output):
            raise UsageError(f"{options.output} is no folder: name one, or for one table a file that ends in {ending}")
    try:
        Path(options.output if not alone else os.path.dirname(options.output) or ".").mkdir(parents=True, exist_ok=True)
        with database.reading() as connection:
            for name in names:
                path = Path(options.output) if alone else Path(options.output) / f"{name}{ending}"
                unfit = export(connection, name, options.format, path)
                if unfit:
                    common.complain(ExtractError(f"{unfit} numbers have more digits than decimal(38, 12) holds and are null"), str(path))
                if not options.quiet:
                    print(f"extract: {path}", file=sys.stderr)
    except OSError as error:
        raise ExtractError(f"{options.output} cannot be written: {error.strerror}: give another place with --output") from None
