"""What ``extract find`` does: lists filings, the newest first."""

from __future__ import annotations

import argparse
import csv
import itertools
import logging
import shutil
import sys
from collections.abc import Iterable, Iterator
from datetime import date
from typing import TYPE_CHECKING, Any, TextIO

from ..cli import EXIT_OK
from ..errors import UsageError
from .common import EPILOG, Parser, add_source_options, exit_code, guarded, output, place, source_from, together
from .telling import Teller, telling

if TYPE_CHECKING:
    from ..discover.found import Found
    from ..discover.query import Query
    from ..fetch import Archive, Mirror

    _Row = tuple[Found, dict[str, Any]]
    """A filing, and what else is printed of it."""


_log = logging.getLogger(__name__)


def _parser() -> argparse.ArgumentParser:
    parser = Parser(
        prog="extract find",
        description="List tender-offer filings, the newest first, one entry an accession number. In a pipe each is a line of JSON, which extract reads as an input list.",
        epilog=EPILOG,
    )
    what = parser.add_argument_group("which filings")
    what.add_argument("--company", metavar="WHICH", help="a CIK, a ticker or a name")
    what.add_argument(
        "--role", choices=("subject", "offeror", "any"), default="any", help="the side on which the company is: its own securities are sought, or it bids (default: any)"
    )
    what.add_argument(
        "--form",
        action="append",
        default=[],
        metavar="FORM",
        help="exact forms, several with commas or repeated; forerunners for SC 13E4 and SC 14D1 (default: SC TO-I, SC TO-T, SC TO-C and their amendments)",
    )
    what.add_argument("--since", metavar="DAY", help="filed on that day or later: 2023-05-17, 2023-05 or 2023")
    what.add_argument("--until", metavar="DAY", help="filed on that day or earlier; the whole month or year where only that is given")
    what.add_argument("--text", metavar="WORDS", help='full-text search (2001 on): words, and "phrases" in quotes')
    what.add_argument("--current", action="store_true", help="the feed of the newest filings")
    what.add_argument("--offer", metavar="ADDRESS", help="all filings of the offer that this filing is of; an address or accession number, with none of the others")
    what.add_argument("--limit", metavar="N", help="the newest N only")
    how = parser.add_argument_group("output")
    how.add_argument("--format", choices=("table", "jsonl", "csv"), help="default: a table on a terminal, else jsonl")
    how.add_argument("-o", "--output", type=place, metavar="FILE", help="write there instead of standard output; the file appears whole or not at all")
    add_source_options(parser)
    volume = parser.add_mutually_exclusive_group()
    volume.add_argument("-v", "--verbose", action="store_true", help="tell on standard error which lists are read and what they do not have")
    volume.add_argument("-q", "--quiet", action="store_true", help="no progress; warnings and errors are still told")
    return parser


def run(arguments: list[str]) -> int:
    """Run ``extract find`` with these arguments; the exit code."""
    return guarded(lambda: _run(_parser().parse_args(arguments)))


def _run(options: argparse.Namespace) -> int:
    limit, codes = _limit(options.limit), {EXIT_OK}
    with output(options.output, empty=True) as out, source_from(options) as source:
        form = options.format or ("table" if out.isatty() else "jsonl")
        with telling(verbose=options.verbose, quiet=options.quiet or (form != "table" and out.isatty())) as teller:
            rows = itertools.islice(_of_offer(options, source, codes) if options.offer is not None else ((found, {}) for found in _found(options, source)), limit)
            count = _PRINTERS[form](rows, out, teller)
    if not count and not options.quiet:
        print(f"extract: no such filings{_unread(options.form)}", file=sys.stderr)
    return together(codes)


def _unread(words: list[str]) -> str:
    """What is to be said of forms that were asked for and are no tender-offer statements: as likely a slip as a wish."""
    from ..discover.query import read_forms
    from ..form_names import is_read

    unread = [form for form in read_forms(words) if not is_read(form)]
    return f"; {', '.join(unread)}: no form that extract reads; those are SC TO-I, SC TO-T, SC TO-C, with /A where they are amended, and forerunners" if unread else ""


def _of_offer(options: argparse.Namespace, source: Archive | Mirror, codes: set[int]) -> Iterator[_Row]:
    """The rows of an offer; exit codes of filings that could not be read go to ``codes``."""
    from ..address import read_address
    from ..fetch.clock import today
    from ..same_offer import same_offer

    others = [name for name in ("company", "form", "since", "until", "text", "current") if getattr(options, name)]
    if others or options.role != "any":
        raise UsageError(f"--offer finds an offer by one filing alone: leave --{others[0] if others else 'role'} away")
    try:
        address = read_address(options.offer, source.base)
    except UsageError as refusal:
        raise UsageError(f"--offer {options.offer}: {refusal}") from None
    offer = same_offer(address, source, today=today())
    for about, error in offer.left_out:
        _log.warning("%s: %s", about, error)
        codes.add(exit_code(error))
    for member in offer.members:
        if len(member.offers) > 1:
            _log.warning("%s may be of the offer of %s: %s", member.found.accession, " or of ".join(member.offers), member.reason)
        yield member.found, {"offers": list(member.offers), "reason": member.reason}


def _found(options: argparse.Namespace, source: Archive | Mirror) -> Iterator[Found]:
    from ..discover.search import meant, search
    from ..fetch.clock import today

    query, day = _query(options), today()
    if options.company is not None:
        from dataclasses import replace

        query = replace(query, company=meant(options.company, source, today=day).cik)
    return search(query, source, today=day)


def _query(options: argparse.Namespace) -> Query:
    from ..discover.query import Query, read_forms

    return Query(
        forms=read_forms(options.form),
        since=_day("--since", options.since, 0),
        until=_day("--until", options.until, 1),
        role=None if options.role == "any" else options.role,
        text=options.text,
        current=options.current,
    )


def _day(option: str, words: str | None, end: int) -> date | None:
    from ..discover.query import read_days

    try:
        return None if words is None else read_days(words)[end]
    except ValueError:
        raise UsageError(f"{option} {words}: give a day as 2023-05-17, a month as 2023-05 or a year as 2023") from None


def _limit(words: str | None) -> int | None:
    if words is not None and not (words.isdecimal() and words.isascii() and int(words)):
        raise UsageError(f"--limit {words}: give a number from 1 on")
    return min(int(words), sys.maxsize) if words else None


def _print_lines(rows: Iterable[_Row], out: TextIO, teller: Teller) -> int:
    import json

    count = 0
    for count, (found, more) in enumerate(rows, 1):  # noqa: B007  # the last number is the count
        out.write(json.dumps(found.record() | more, ensure_ascii=False) + "\n")
    return count


def _print_csv(rows: Iterable[_Row], out: TextIO, teller: Teller) -> int:
    writer = csv.writer(out, lineterminator="\n")
    sides = ("subject", "offeror", None)
    titles = ["accession", "form", "filing_date", "accepted_at", *(f"{side or 'party'}_{what}" for side in sides for what in ("name", "cik")), "file_numbers", "url"]
    count = 0
    for count, (found, more) in enumerate(rows, 1):
        if count == 1:
            writer.writerow([*titles, *more])
        parties = [[party for party in found.parties if party.role == side] for side in sides]
        named = ["; ".join(words) for side in parties for words in ([party.name or "" for party in side], [f"{party.cik:010d}" if party.cik is not None else "" for party in side])]
        accepted = found.accepted_at.isoformat() if found.accepted_at else ""
        added = ["; ".join(value) if isinstance(value, list) else value for value in more.values()]
        writer.writerow([found.accession, found.form, found.filing_date or "", accepted, *named, "; ".join(found.file_numbers), found.url, *added])
    return count


def _print_table(rows: Iterable[_Row], out: TextIO, teller: Teller) -> int:
    table = [["FILED", "FORM", "ACCESSION", "COMPANY", "FILED BY"]]
    for found, more in rows:
        doubt = "?" if len(more.get("offers", ())) > 1 else ""
        table.append([str(found.filing_date or ""), found.form, found.accession + doubt, _named(found, "subject", None), _named(found, "offeror")])
    if len(table) == 1:
        return 0
    teller.clear()  # it stands on the same terminal
    width = shutil.get_terminal_size().columns if out.isatty() else 0
    widths = [max(map(len, column)) for column in zip(*table, strict=True)]
    widths[3] = min(widths[3], 50) if width else widths[3]
    for row in table:
        cells = [_fitted(cell, wide) for cell, wide in zip(row[:4], widths[:4], strict=True)]
        line = "  ".join([*cells, row[4]]).rstrip()
        out.write((f"{line[: width - 1]}…" if width and len(line) > width else line) + "\n")
    return len(table) - 1


def _named(found: Found, *roles: str | None) -> str:
    names = "; ".join(party.name or f"CIK {party.cik}" for party in found.parties if party.role in roles)
    return "".join(sign if sign.isprintable() else " " for sign in names)  # a header may hold what commands a terminal


def _fitted(cell: str, wide: int) -> str:
    return cell.ljust(wide) if len(cell) <= wide else f"{cell[: wide - 1]}…"


_PRINTERS = {"jsonl": _print_lines, "csv": _print_csv, "table": _print_table}
"""How rows are printed, each giving how many there were. What is printed may be needed by another program at once, so only the table waits for the last row."""
