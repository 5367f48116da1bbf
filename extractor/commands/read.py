"""What ``extract FILE…`` does: reads, prints, and tells of what it could not read."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from .. import __version__
from ..cli import EXIT_OK
from ..errors import ExtractError, NotFound, UsageError
from . import NAMES
from .common import EPILOG, Parser, complain, exit_code, guarded, output, together

if TYPE_CHECKING:
    from ..models import Filing


def _parser() -> argparse.ArgumentParser:
    parser = Parser(
        prog="extract",
        description="Turn SEC tender-offer filings (Schedule TO) into data, every value with the place in the file that says so.",
        epilog=f"{EPILOG}. Further commands, each with its own --help: {', '.join(NAMES) or 'none'}.",
    )
    parser.add_argument("files", nargs="*", metavar="FILE", help="a submission text, or one document of one, gzipped or not; - is standard input")
    parser.add_argument("-o", "--output", metavar="FILE", help="write there instead of standard output; the file appears whole or not at all")
    parser.add_argument("--format", choices=("json", "jsonl"), help="json: indented, a list for several inputs; jsonl: one line an input (default: json for one, jsonl for several)")
    parser.add_argument("--compact", action="store_true", help="JSON without indentation")
    parser.add_argument("--no-evidence", action="store_true", help="leave the evidence out")
    parser.add_argument("--text", action="store_true", help="print the readable text that evidence quotes from, instead of JSON")
    parser.add_argument("--schema", action="store_true", help="print the JSON Schema of the output, and leave")
    parser.add_argument("-V", "--version", action="version", version=f"extract {__version__}")
    volume = parser.add_mutually_exclusive_group()
    volume.add_argument("-v", "--verbose", action="store_true", help="tell on standard error what was read")
    volume.add_argument("-q", "--quiet", action="store_true", help="no progress; errors are still told")
    return parser


def run(arguments: list[str]) -> int:
    """Run ``extract`` with these arguments; the exit code."""
    return guarded(lambda: _run(_parser().parse_args(arguments)))


def _run(options: argparse.Namespace) -> int:
    _check(options)
    with output(options.output) as out:
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
    if not options.files and not options.schema:
        raise UsageError("no input: give one or more files, or - for standard input; see extract --help")
    if options.files.count("-") > 1:
        raise UsageError("standard input (-) can be read only once")
    if options.text and (options.format or options.compact or options.no_evidence):
        raise UsageError("--text prints text: --format, --compact and --no-evidence do not go with it")


def _each(options: argparse.Namespace, out: TextIO) -> int:
    several = len(options.files) > 1
    form = options.format or ("jsonl" if several else "json")
    listed = form == "json" and several
    codes, printed = {EXIT_OK}, 0
    show = sys.stderr.isatty() and several and not options.quiet and not out.isatty()
    for number, name in enumerate(options.files, 1):
        if show:
            print(f"\rextract: {number} of {len(options.files)}", end="", file=sys.stderr, flush=True)
        try:
            words = _read(name, options, form)
        except ExtractError as error:
            codes.add(exit_code(error))
            if show:
                print(file=sys.stderr)
            complain(error, _called(name))
            continue
        if listed:
            out.write("[\n" if printed == 0 else ",\n")
        out.write(words if options.text else words.rstrip("\n") + ("" if listed else "\n"))
        printed += 1
    if listed and printed:
        out.write("\n]\n")
    if show:
        print(file=sys.stderr)
    return together(codes)


def _called(name: str) -> str:
    return "standard input" if name == "-" else name


def _read(name: str, options: argparse.Namespace, form: str) -> str:
    raw = _bytes(name)
    from ..filing import extract, readable_text

    if options.text:
        return readable_text(raw)
    filing = extract(raw)
    if options.verbose:
        print(f"extract: {_called(name)}: {_told(filing)}", file=sys.stderr)
    return filing.model_dump_json(indent=2 if form == "json" and not options.compact else None, exclude={"evidence"} if options.no_evidence else None)


def _bytes(name: str) -> bytes:
    if name == "-":
        return sys.stdin.buffer.read()
    path = Path(name)
    try:
        return path.read_bytes()
    except FileNotFoundError:
        raise NotFound("no such file: check the path") from None
    except IsADirectoryError:
        raise UsageError("a directory: name the submission file in it") from None
    except OSError as error:
        raise ExtractError(f"cannot be read: {error.strerror}: check the path and its permissions") from None


def _told(filing: Filing) -> str:
    accession = filing.source.accession_number or "no accession number"
    name = (filing.subject_company.name if filing.subject_company else None) or "subject company not named"
    failed = sum(check.outcome == "fail" for check in filing.checks)
    return f"{filing.form_type or 'form not told'}, {accession}, {name}: {len(filing.evidence)} values with evidence, {len(filing.abstentions)} abstentions, {failed} failed checks"
