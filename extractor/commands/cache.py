"""What ``extract cache info|clear|verify`` does: tells of the folder of fetched filings, empties it, checks it."""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from ..cli import EXIT_NOT_READABLE, EXIT_OK
from .common import EPILOG, Parser, guarded

if TYPE_CHECKING:
    from ..fetch.cache import Cache


def _parser() -> argparse.ArgumentParser:
    parser = Parser(prog="extract cache", description="The folder in which fetched filings are kept, each for ever: a filing never changes.", epilog=EPILOG)
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION", parser_class=Parser)
    for name, words in (
        ("info", "where it is, and how much it holds"),
        ("clear", "remove what it holds"),
        ("verify", "read everything and compare it with its hash; exit code 5 where something is damaged"),
    ):
        action = actions.add_parser(name, help=words, description=words, epilog=EPILOG)
        action.add_argument("--cache", metavar="DIR", help="the folder (EXTRACT_CACHE; default: the platform's own place)")
        action.add_argument("--json", action="store_true", help="print JSON")
        if name == "clear":
            action.add_argument("--listings", action="store_true", help="only indexes, searches and feeds, not filings")
    return parser


def run(arguments: list[str]) -> int:
    """Run ``extract cache`` with these arguments; the exit code."""
    return guarded(lambda: _run(_parser().parse_args(arguments)))


def _run(options: argparse.Namespace) -> int:
    from ..fetch.cache import Cache
    from ..places import default_cache

    cache = Cache(Path(options.cache) if options.cache else default_cache())
    if options.action == "verify":
        return _verify(cache, options)
    contents = cache.contents() if options.action == "info" else cache.clear(listings_only=options.listings)
    folder = _shown(cache.folder)
    if options.json:
        print(json.dumps({"cache": folder, **asdict(contents)}, ensure_ascii=False))
    elif options.action == "info":
        print(f"{folder}: {contents.filings} filings, {contents.listings} listings, {contents.bytes} bytes, {contents.unfinished} unfinished files")
    else:
        print(f"{folder}: removed {'' if options.listings else f'{contents.filings} filings, '}{contents.listings} listings")
    return EXIT_OK


def _verify(cache: Cache, options: argparse.Namespace) -> int:
    folder, contents, damaged = _shown(cache.folder), cache.contents(), [str(path.relative_to(cache.folder)) for path in cache.damaged()]
    if options.json:
        print(json.dumps({"cache": folder, **asdict(contents), "damaged": damaged}, ensure_ascii=False))
    else:
        print(f"{folder}: {contents.filings} filings and {contents.listings} listings read, {len(damaged)} damaged")
        for name in damaged:
            print(f"extract: {cache.folder / name}: not the bytes that were put in: it is fetched afresh when it is asked for again", file=sys.stderr)
    return EXIT_NOT_READABLE if damaged else EXIT_OK


def _shown(folder: Path) -> str:
    """The folder's name, of which bytes that are no UTF-8 are spelled out."""
    return str(folder).encode("utf-8", "backslashreplace").decode()
