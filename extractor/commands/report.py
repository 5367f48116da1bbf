"""What ``extract report …`` does: gathers filings, folds their offers, writes one page to look at."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from ..errors import UsageError
from .common import EPILOG, Parser, add_source_options, guarded, output, place, source_from, together
from .gathering import Gathered, add_offer_inputs, add_verbosity
from .offer import as_day, gathered_from, offers_with_filings
from .telling import telling

if TYPE_CHECKING:
    from ..differences import Restated
    from ..models import Filing
    from ..models.chain import OfferChain
    from ..report import Told


def _parser() -> argparse.ArgumentParser:
    parser = Parser(
        prog="extract report",
        description="One HTML file to look at: an offer's state, its timeline, what each filing changed, tenders, exhibits, redlines, checks, every value with its source. "
        "Filings of several offers give one file with a list of them first.",
        epilog=EPILOG,
    )
    add_offer_inputs(parser)
    parser.add_argument("-o", "--output", type=place, metavar="FILE", help="write there instead of standard output; the file appears whole or not at all")
    parser.add_argument("--no-redlines", action="store_true", help="leave out the comparison of restated documents word by word")
    add_source_options(parser)
    add_verbosity(parser)
    return parser


def run(arguments: list[str]) -> int:
    """Run ``extract report`` with these arguments; the exit code."""
    return guarded(lambda: _run(_parser().parse_args(arguments)))


def _run(options: argparse.Namespace) -> int:
    if options.output is None and sys.stdout.isatty():
        raise UsageError("a page is no text for a terminal: name a file with --output")
    day = as_day(options.as_of)
    with output(options.output, inputs=(*options.inputs, *options.lists)) as out:
        with telling(verbose=options.verbose, quiet=options.quiet), source_from(options) as source:
            gathered = gathered_from(options, source, day, command="report")
        told = [_told(chain, filings, gathered, options) for chain, filings in offers_with_filings(gathered, day)]
        if told:
            from ..report import page_of

            out.write(page_of(told))
    return together(gathered.codes)


def _told(chain: OfferChain, filings: tuple[Filing, ...], gathered: Gathered, options: argparse.Namespace) -> Told:
    from ..report import Told

    shown = _of_chain(chain, filings, as_day(options.as_of))
    return Told(chain, shown, () if options.no_redlines else tuple(_redlines(shown, gathered)))


def _of_chain(chain: OfferChain, filings: tuple[Filing, ...], day: date | None) -> tuple[Filing, ...]:
    """The filings that the chain was folded from, in its order."""
    from ..offer.order import in_order

    numbers = {filing.accession_number for filing in chain.filings}
    return tuple(filing for filing in in_order(filings) if day is None or filing.source.accession_number in numbers)


def _redlines(filings: tuple[Filing, ...], gathered: Gathered) -> Iterator[Restated]:
    from ..differences import restated_documents

    for at, filing in enumerate(filings):
        yield from restated_documents(filings[:at], filing, gathered.sources)
