"""What ``extract FILE…`` does: reads, prints, and tells of what it could not read."""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from . import __version__
from .cli import EXIT_OK, EXIT_SOME_FAILED, EXIT_USAGE
from .errors import ExtractError, UsageError

if TYPE_CHECKING:
    from .models import Filing

_EPILOG = """exit codes: 0 all inputs were read; 1 some were not, each with one line on standard error; 2 the call is wrong; 130 interrupted"""


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="extract", description="Turn SEC tender-offer filings (Schedule TO) into data, every value with the place in the file that says so.", epilog=_EPILOG)
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
    try:
        options = _parser().parse_args(arguments)
    except SystemExit as leaving:  # argparse has printed what is wrong
        return leaving.code if isinstance(leaving.code, int) else EXIT_USAGE
    try:
        _check(options)
        with _output(options.output) as out:
            if options.schema:
                out.write(json.dumps(schema(), indent=2, ensure_ascii=False) + "\n")
                return EXIT_OK
            return _each(options, out)
    except UsageError as error:
        print(f"extract: {error}", file=sys.stderr)
        return EXIT_USAGE


def schema() -> dict[str, object]:
    """The JSON Schema of a ``Filing`` as printed."""
    from .models import Filing

    document = Filing.model_json_schema(mode="serialization")
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **document}


def _check(options: argparse.Namespace) -> None:
    if not options.files and not options.schema:
        raise UsageError("no input: give one or more files, or - for standard input; see extract --help")
    if options.files.count("-") > 1:
        raise UsageError("standard input (-) can be read only once")
    if options.text and (options.format or options.compact or options.no_evidence):
        raise UsageError("--text prints text: --format, --compact and --no-evidence do not go with it")
    if options.output and Path(options.output).is_dir():
        raise UsageError(f"{options.output} is a directory: give the name of a file")


@contextlib.contextmanager
def _output(name: str | None) -> Iterator[TextIO]:
    """Standard output, or a file that takes its place only when all was written, and keeps what it had when there is nothing to write."""
    for stream, errors in ((sys.stdout, "strict"), (sys.stderr, "backslashreplace")):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors=errors, newline="\n")
    if name is None:
        yield sys.stdout
        return
    target = Path(name).resolve()
    if target.exists() and not target.is_file():  # a pipe or a device: nothing can take its place
        with target.open("w", encoding="utf-8", newline="\n") as out:
            yield out
        return
    try:
        handle, temporary = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.", suffix=".part")
    except OSError as error:
        raise UsageError(f"cannot write {name}: {error.strerror}: give another place with --output") from None
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as out:
            yield out
            written = out.tell()
        if not written:
            Path(temporary).unlink()
            return
        mask = os.umask(0)
        os.umask(mask)
        Path(temporary).chmod(0o666 & ~mask)
        Path(temporary).replace(target)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise


def _each(options: argparse.Namespace, out: TextIO) -> int:
    several = len(options.files) > 1
    form = options.format or ("jsonl" if several else "json")
    listed = form == "json" and several
    failed, printed = 0, 0
    show = sys.stderr.isatty() and several and not options.quiet and not out.isatty()
    for number, name in enumerate(options.files, 1):
        if show:
            print(f"\rextract: {number} of {len(options.files)}", end="", file=sys.stderr, flush=True)
        try:
            words = _read(name, options, form)
        except ExtractError as error:
            failed += 1
            print(f"{chr(13) if show else ''}extract: {'standard input' if name == '-' else name}: {error}", file=sys.stderr)
            continue
        if listed:
            out.write("[\n" if printed == 0 else ",\n")
        out.write(words if options.text else words.rstrip("\n") + ("" if listed else "\n"))
        printed += 1
    if listed and printed:
        out.write("\n]\n")
    if show:
        print(file=sys.stderr)
    return EXIT_SOME_FAILED if failed else EXIT_OK


def _read(name: str, options: argparse.Namespace, form: str) -> str:
    raw = _bytes(name)
    from .filing import extract, readable_text

    if options.text:
        return readable_text(raw)
    filing = extract(raw)
    if options.verbose:
        print(f"extract: {'standard input' if name == '-' else name}: {_told(filing)}", file=sys.stderr)
    return filing.model_dump_json(indent=2 if form == "json" and not options.compact else None, exclude={"evidence"} if options.no_evidence else None)


def _bytes(name: str) -> bytes:
    if name == "-":
        return sys.stdin.buffer.read()
    path = Path(name)
    try:
        return path.read_bytes()
    except FileNotFoundError:
        raise ExtractError("no such file: check the path") from None
    except IsADirectoryError:
        raise ExtractError("a directory: name the submission file in it") from None
    except OSError as error:
        raise ExtractError(f"cannot be read: {error.strerror}") from None


def _told(filing: Filing) -> str:
    accession = filing.source.accession_number or "no accession number"
    name = (filing.subject_company.name if filing.subject_company else None) or "subject company not named"
    failed = sum(check.outcome == "fail" for check in filing.checks)
    return f"{filing.form_type or 'form not told'}, {accession}, {name}: {len(filing.evidence)} values with evidence, {len(filing.abstentions)} abstentions, {failed} failed checks"
