"""What ``extract FILE-OR-ADDRESS…`` does: reads or fetches, prints, and tells of what it could not read."""

from __future__ import annotations

import argparse
import itertools
import json
import sys
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, TextIO

from .. import __version__
from ..cli import EXIT_OK
from ..errors import Blocked, ExtractError, NoContact, UsageError
from . import COMMANDS
from .common import EPILOG, Parser, add_source_options, complain, exit_code, guarded, output, place, read_input, source_from, together
from .lists import is_list, listed, read_all, read_list

if TYPE_CHECKING:
    from ..fetch import Archive, Mirror
    from ..models import Filing


@dataclass(frozen=True)
class _Input:
    """One input: words, or bytes that were read from standard input already."""

    words: str
    raw: bytes | None = None

    @property
    def name(self) -> str:
        return "standard input" if self.words == "-" else self.words


def _parser() -> argparse.ArgumentParser:
    parser = Parser(
        prog="extract",
        description="Turn SEC tender-offer filings (Schedule TO) into data, every value with the\nplace in the file that says so.",
        epilog="\n".join(
            ["further commands, each with its own --help (extract find --help):", *(f"  {name:<8}{words}" for name, words in COMMANDS.items()), "", *textwrap.wrap(EPILOG, 78)]
        ),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "inputs",
        nargs="*",
        metavar="INPUT",
        help="a file (a submission text, or one document of one, gzipped or not), the EDGAR address of a filing in any form, or an accession number; "
        "- is standard input: a filing, or a list as for --from",
    )
    parser.add_argument(
        "--from",
        dest="lists",
        action="append",
        default=[],
        metavar="LIST",
        help="inputs one a line: addresses, accession numbers, paths, or what extract find printed; - is standard input",
    )
    parser.add_argument("-o", "--output", type=place, metavar="FILE", help="write there instead of standard output; the file appears whole or not at all")
    parser.add_argument(
        "--format", choices=("json", "jsonl"), help="json: indented, a list for several inputs; jsonl: one line an input (default: json for one, jsonl for several)"
    )
    parser.add_argument("--compact", action="store_true", help="JSON without indentation")
    parser.add_argument("--no-evidence", action="store_true", help="leave the evidence out")
    parser.add_argument("--text", action="store_true", help="print the readable text that evidence quotes from, instead of JSON")
    parser.add_argument("--schema", action="store_true", help="print the JSON Schema of the output, and leave")
    parser.add_argument("-V", "--version", action="version", version=f"extract {__version__}")
    add_source_options(parser)
    volume = parser.add_mutually_exclusive_group()
    volume.add_argument("-v", "--verbose", action="store_true", help="tell on standard error what was read")
    volume.add_argument("-q", "--quiet", action="store_true", help="no progress; errors are still told")
    return parser


def run(arguments: list[str]) -> int:
    """Run ``extract`` with these arguments; the exit code."""
    return guarded(lambda: _run(_parser().parse_args(arguments)))


def _run(options: argparse.Namespace) -> int:
    _check(options)
    with output(options.output, inputs=(*options.inputs, *options.lists)) as out:
        if options.schema:
            out.write(json.dumps(schema(), indent=2, ensure_ascii=False) + "\n")
            return EXIT_OK
        return _each(options, out)


def schema() -> dict[str, object]:
    """The JSON Schema of a ``Filing`` as printed."""
    from ..models import Filing

    document = Filing.model_json_schema(mode="serialization")
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **document}


def _check(options: argparse.Namespace) -> None:
    if not options.inputs and not options.lists and not options.schema:
        raise UsageError("no input: give one or more files or addresses of filings, or - for standard input; see extract --help")
    if [*options.inputs, *options.lists].count("-") > 1:
        raise UsageError("standard input (-) can be read only once")
    if options.text and (options.format or options.compact or options.no_evidence):
        raise UsageError("--text prints text: --format, --compact and --no-evidence do not go with it")


def _each(options: argparse.Namespace, out: TextIO) -> int:
    with source_from(options) as source:
        known, listed_inputs = len(options.inputs), tuple(listed(options.lists))
        inputs: Iterator[_Input] = itertools.chain(_given(options), map(_Input, listed_inputs))
        several = known > 1 or bool(options.lists)
        if not several:  # a list on standard input is several, too
            alone = list(inputs)
            several, known, inputs = alone[0].words != options.inputs[0], len(alone), iter(alone)
        return _print_all(inputs, known + len(listed_inputs), several, source, options, out)


def _given(options: argparse.Namespace) -> Iterator[_Input]:
    """The inputs of the command line; standard input is read when its turn comes."""
    for words in options.inputs:
        if words != "-":
            yield _Input(words)
            continue
        raw = read_all(sys.stdin.buffer)
        if is_list(raw):
            yield from map(_Input, read_list("standard input", raw))
        else:
            yield _Input(words, raw)


def _print_all(inputs: Iterator[_Input], known: int, several: bool, source: Archive | Mirror, options: argparse.Namespace, out: TextIO) -> int:
    form = options.format or ("jsonl" if several else "json")
    listed = form == "json" and several
    codes, printed, barred = {EXIT_OK}, 0, 0
    show = _Progress(known, shown=sys.stderr.isatty() and several and not options.quiet and not out.isatty())
    for given in inputs:
        show.next()
        try:
            words = _read(given, source, options, form)
        except ExtractError as error:
            codes.add(exit_code(error))
            bars = isinstance(error, (Blocked, NoContact))
            barred += bars
            if not bars or barred == 1:  # nothing more can be asked of EDGAR, so it is told once; what is at hand is read all the same
                show.end()
                complain(error, given.name)
            continue
        if listed:
            out.write("[\n" if printed == 0 else ",\n")
        out.write(words if options.text else words.rstrip("\n") + ("" if listed else "\n"))
        printed += 1
    if listed and printed:
        out.write("\n]\n")
    show.end()
    if barred > 1:
        print(f"extract: {barred - 1} more inputs were not asked for, for the same reason", file=sys.stderr)
    return together(codes)


class _Progress:
    """How far it is, on one line of a terminal."""

    def __init__(self, known: int, *, shown: bool) -> None:
        self._at, self._known, self._shown = 0, known, shown

    def next(self) -> None:
        """One more input."""
        self._at += 1
        if self._shown:
            print(f"\rextract: {self._at} of {max(self._known, self._at)}", end="", file=sys.stderr, flush=True)

    def end(self) -> None:
        """End the line, so that another may follow."""
        if self._shown:
            print(file=sys.stderr)


def _read(given: _Input, source: Archive | Mirror, options: argparse.Namespace, form: str) -> str:
    raw, url = (given.raw, None) if given.raw is not None else read_input(given.words, source)[:2]
    from ..filing import extract, readable_text

    if options.text:
        return readable_text(raw)
    filing = extract(raw, url)
    if options.verbose:
        print(f"extract: {given.name}: {_told(filing)}{_focus(given, filing, source) if url else ''}", file=sys.stderr)
    return filing.model_dump_json(indent=2 if form == "json" and not options.compact else None, exclude={"evidence"} if options.no_evidence else None)


def _focus(given: _Input, filing: Filing, source: Archive | Mirror) -> str:
    """Which document of the filing the address named, if it named one."""
    from ..address import read_address

    asked = read_address(given.words, source.base).document
    if asked is None:
        return ""
    document = next((document for document in filing.documents if document.filename == asked), None)
    return f"; asked for {asked}, which is " + (f"document {document.sequence} of it ({document.type})" if document else "not in the submission text")


def _told(filing: Filing) -> str:
    accession = filing.source.accession_number or "no accession number"
    name = (filing.subject_company.name if filing.subject_company else None) or "subject company not named"
    failed = sum(check.outcome == "fail" for check in filing.checks)
    return f"{filing.form_type or 'form not told'}, {accession}, {name}: {len(filing.evidence)} values with evidence, {len(filing.abstentions)} abstentions, {failed} failed checks"
