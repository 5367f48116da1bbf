"""What ``extract diff …`` does: compares filings, prints what changed, and leaves with a code that tells whether anything did."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..cli import EXIT_CHANGED, EXIT_OK
from ..errors import NotFound, UsageError
from .common import EPILOG, Parser, add_source_options, guarded, output, place, source_from, together
from .gathering import Gathered, add_verbosity, gather, gather_named
from .telling import telling

if TYPE_CHECKING:
    from ..differences import Comparison
    from ..fetch import Archive, Mirror


def _parser() -> argparse.ArgumentParser:
    parser = Parser(
        prog="extract diff",
        description="Tell what a filing changed: terms and exhibits, with the size of each change and the words on both sides, and restated documents word by word.",
        epilog=f"{EPILOG}; 10 something changed, with --exit-code",
    )
    parser.add_argument(
        "filings",
        nargs="*",
        metavar="OLD NEW",
        help="two filings: files, EDGAR addresses or accession numbers. The one filed later is compared with the other, whatever their order",
    )
    parser.add_argument(
        "--predecessors",
        nargs="+",
        action="extend",
        default=[],
        metavar="INPUT",
        help="files, folders or addresses of filings before OLD: NEW is then compared with the terms standing before it",
    )
    parser.add_argument(
        "--offer",
        nargs="+",
        action="extend",
        default=[],
        metavar="INPUT",
        help="instead of OLD NEW: each step of the offer whose filings these are; for one address alone, the others are looked up",
    )
    parser.add_argument("-o", "--output", type=place, metavar="FILE", help="write there instead of standard output; the file appears whole or not at all")
    parser.add_argument(
        "--format",
        choices=("json", "jsonl", "text"),
        default="json",
        help="json: indented, a list for --offer (default); jsonl: one line a comparison; text: to read, in colour on a terminal (NO_COLOR)",
    )
    parser.add_argument("--no-evidence", action="store_true", help="leave the evidence out")
    parser.add_argument("--html", metavar="FILE", help="write a page with the changes and the redlines there, too")
    parser.add_argument("--exit-code", action="store_true", help="leave with 10 where something changed, 0 where nothing did")
    parser.add_argument("--schema", action="store_true", help="print the JSON Schema of the output, and leave")
    add_source_options(parser)
    add_verbosity(parser)
    return parser


def run(arguments: list[str]) -> int:
    """Run ``extract diff`` with these arguments; the exit code."""
    return guarded(lambda: _run(_parser().parse_args(arguments)))


def schema() -> dict[str, object]:
    """The JSON Schema of a ``Diff`` as printed."""
    from ..models.diff import Diff

    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **Diff.model_json_schema(mode="serialization")}


def _run(options: argparse.Namespace) -> int:
    _check(options)
    given = (*options.filings, *options.predecessors, *options.offer)
    with output(options.output, inputs=given) as out:
        if options.schema:
            out.write(json.dumps(schema(), indent=2, ensure_ascii=False) + "\n")
            return EXIT_OK
        with telling(verbose=options.verbose, quiet=options.quiet), source_from(options) as source:
            found, codes = _steps(options, source) if options.offer else _pair(options, source)
        if found is None:
            return together(codes)
        out.write(_printed(found, options, colour=options.output is None and _colour()))
    if options.html:
        from ..differences.page import page

        with output(options.html, option="--html", inputs=given) as out:
            out.write(page(found))
    changed = any(one.diff.changes or any(text.hunks for text in one.diff.text) for one in found)
    code = together(codes)
    return EXIT_CHANGED if options.exit_code and changed and code == EXIT_OK else code


def _check(options: argparse.Namespace) -> None:
    if options.schema:
        return
    if options.offer and (options.filings or options.predecessors):
        raise UsageError("--offer compares every filing with the terms before it: leave OLD NEW and --predecessors away")
    if not options.offer and len(options.filings) != 2:
        raise UsageError("give two filings, OLD and NEW, or --offer with a folder or an address; see extract diff --help")
    if [*options.filings, *options.predecessors].count("-") > 1:
        raise UsageError("standard input (-) can be read only once")
    if options.html == "-":
        raise UsageError("--html needs the name of a file")
    if options.html and options.output and os.path.realpath(options.html) == os.path.realpath(options.output):
        raise UsageError(f"--output and --html both name {options.html}: give two files")


_Found = tuple["Sequence[Comparison] | None", set[int]]


def _pair(options: argparse.Namespace, source: Archive | Mirror) -> _Found:
    """OLD against NEW; nothing where one of them cannot be read, which was told."""
    from ..differences import comparison

    sides = []
    for words in options.filings:
        if os.path.isdir(words):
            raise UsageError(f"{words} is a directory: name two filings, or use --offer")
        sides.append(gather([words], source))
    codes = sides[0].codes | sides[1].codes
    if not all(side.given for side in sides):
        return None, codes
    before = gather(options.predecessors, source) if options.predecessors else Gathered()
    old, new = (side.filings[0] for side in sides)
    return [comparison(old, new, predecessors=before.filings, sources={**before.sources, **sides[0].sources, **sides[1].sources})], codes | before.codes


def _steps(options: argparse.Namespace, source: Archive | Mirror) -> _Found:
    """Each step of each offer that the filings make up."""
    from ..differences import comparisons
    from ..offer import group

    gathered = gather_named(options.offer, source)
    if not gathered.given:
        if gathered.codes == {EXIT_OK}:
            raise NotFound("no tender-offer filings there: name the files, or use --verbose to see what was passed over")
        return None, gathered.codes
    groups = group(gathered.filings)
    return [one for found in groups for one in comparisons(found.filings, sources=gathered.sources)], gathered.codes


# --- printing -------------------------------------------------------------------------------------------------------------------------


def _printed(found: Sequence[Comparison], options: argparse.Namespace, *, colour: bool) -> str:
    if options.format == "text":
        from .diff_text import told

        return "\n".join(told(one, colour=colour) for one in found)
    exclude = {"changes": {"__all__": {"evidence"}}, "unstated": {"__all__": {"evidence"}}, "contradicted": {"__all__": {"evidence"}}} if options.no_evidence else None
    if options.format == "jsonl":
        return "".join(one.diff.model_dump_json(exclude=exclude) + "\n" for one in found)
    records = [one.diff.model_dump_json(indent=2, exclude=exclude) for one in found]
    if options.offer:
        return "[\n" + ",\n".join(records) + "\n]\n"
    return records[0] + "\n"


def _colour() -> bool:
    """Whether standard output is a terminal that takes colour (https://no-color.org)."""
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
